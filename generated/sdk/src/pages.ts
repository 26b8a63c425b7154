// Written by `npm run sdk` from src/engine/sdk/runtime/pages.ts.

import { call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import type { Operation, Params } from './operation.ts';

/** How a list is continued: the member of a page that contains its items, and the parameter of the next page. */
export interface Paging {
  readonly items: string;
  readonly by: 'cursor' | 'page' | 'offset' | 'page_state';
}

/**
 * A list. Awaited, it is one page: the response to the call. Iterated with `for await`, it is every item from that page
 * on; the next pages are fetched as they are needed. The call is sent when the list is first awaited or iterated.
 */
export interface Pages<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /** Every page from this one on. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

class LazyPages<Page, Item> implements Pages<Page, Item> {
  readonly [Symbol.toStringTag] = 'Pages';
  readonly #fetch: (params: Params) => Promise<Page>;
  readonly #paging: Paging;
  readonly #params: Params;
  #first: Promise<Page> | undefined;

  constructor(fetch: (params: Params) => Promise<Page>, paging: Paging, params: Params) {
    this.#fetch = fetch;
    this.#paging = paging;
    this.#params = params;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise of its first page
  then<Done = Page, Failed = never>(
    onFulfilled?: ((page: Page) => Done | PromiseLike<Done>) | null,
    onRejected?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    this.#first ??= this.#fetch(this.#params);
    return this.#first.then(onFulfilled, onRejected);
  }

  catch<Failed = never>(
    onRejected?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Page | Failed> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page> {
    return this.then().finally(onFinally);
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    let page = (await this.then()) as Page;
    for (let params: Params | null = this.#params; ; ) {
      yield page;
      params = nextParams(this.#paging, params, page as { readonly [member: string]: unknown });
      if (params === null) return;
      page = (await this.#fetch(params)) as Page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* itemsOf(this.#paging, page as never) as Item[];
  }
}

/** An operation that returns a page of a list. */
export interface PagedOperation extends Operation {
  readonly paging: Paging;
}

/** Calls an operation that returns pages. */
export function callPages<Page, Item>(
  client: Client,
  operation: PagedOperation,
  params: Params = {},
  options: CallOptions = {},
): Pages<Page, Item> {
  return new LazyPages((of) => call<Page>(client, operation, of, options), operation.paging, params);
}

function itemsOf({ items }: Paging, page: { readonly [member: string]: unknown }): readonly unknown[] {
  return (page[items] ?? []) as readonly unknown[];
}

/** The parameters of the next page; null after the last. */
function nextParams(paging: Paging, params: Params, page: { readonly [member: string]: unknown }): Params | null {
  const meta = page.meta as { readonly [member: string]: unknown } | undefined;
  const count = itemsOf(paging, page).length;
  switch (paging.by) {
    case 'cursor': {
      const { page: _, ...others } = params;
      return further({ ...others, cursor: page.next_cursor ?? meta?.next_cursor }, 'cursor', params);
    }
    case 'page_state':
      return further({ ...params, page_state: page.page_state }, 'page_state', params);
    case 'page': {
      const at = Number(page.page ?? meta?.current_page ?? 1);
      const total = Number(page.total ?? meta?.total ?? 0);
      const size = Number(page.per_page ?? meta?.per_page ?? count);
      return count > 0 && at * size < total ? { ...params, page: at + 1 } : null;
    }
    case 'offset': {
      const next = Number(page.offset ?? params.offset ?? 0) + count;
      return count > 0 && next < Number(page.total_count ?? page.total ?? 0) ? { ...params, offset: next } : null;
    }
  }
}

/** Null at the end, and where the same page would be requested forever. */
function further(next: Params, name: string, params: Params): Params | null {
  const mark = next[name];
  return mark === undefined || mark === null || mark === params[name] ? null : next;
}
