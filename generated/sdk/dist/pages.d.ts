// Written by `npm run sdk` from src/engine/sdk/runtime/pages.ts.

import type { CallOptions, Client } from './client.js';
import type { Operation, Params } from './operation.js';
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
/** An operation that returns a page of a list. */
export interface PagedOperation extends Operation {
    readonly paging: Paging;
}
/** Calls an operation that returns pages. */
export declare function callPages<Page, Item>(client: Client, operation: PagedOperation, params?: Params, options?: CallOptions): Pages<Page, Item>;
