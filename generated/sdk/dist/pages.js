// Written by `npm run sdk` from src/engine/sdk/runtime/pages.ts.

import { call } from './call.js';
class LazyPages {
    [Symbol.toStringTag] = 'Pages';
    #fetch;
    #paging;
    #params;
    #first;
    constructor(fetch, paging, params) {
        this.#fetch = fetch;
        this.#paging = paging;
        this.#params = params;
    }
    then(onFulfilled, onRejected) {
        this.#first ??= this.#fetch(this.#params);
        return this.#first.then(onFulfilled, onRejected);
    }
    catch(onRejected) {
        return this.then(null, onRejected);
    }
    finally(onFinally) {
        return this.then().finally(onFinally);
    }
    async *pages() {
        let page = (await this.then());
        for (let params = this.#params;;) {
            yield page;
            params = nextParams(this.#paging, params, page);
            if (params === null)
                return;
            page = (await this.#fetch(params));
        }
    }
    async *[Symbol.asyncIterator]() {
        for await (const page of this.pages())
            yield* itemsOf(this.#paging, page);
    }
}
export function callPages(client, operation, params = {}, options = {}) {
    return new LazyPages((of) => call(client, operation, of, options), operation.paging, params);
}
function itemsOf({ items }, page) {
    return (page[items] ?? []);
}
function nextParams(paging, params, page) {
    const meta = page.meta;
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
function further(next, name, params) {
    const mark = next[name];
    return mark === undefined || mark === null || mark === params[name] ? null : next;
}
