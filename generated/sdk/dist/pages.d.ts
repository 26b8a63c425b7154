// Written by `npm run sdk` from scripts/sdk/runtime/pages.ts.

import type { CallOptions, Client } from './client.js';
import type { Operation, Params } from './operation.js';
/** How a list goes on: the member of a page that holds its items, and what tells the next page. */
export interface Paging {
    readonly items: string;
    readonly by: 'cursor' | 'page' | 'offset' | 'page_state';
}
/**
 * A list. Awaited, it is the answer to the call: one page. Iterated with `for await`, it is every item from that page
 * on, the next pages being fetched as they are needed. It is sent when it is first awaited or iterated.
 */
export interface Pages<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
    /** Every page from this one on. */
    pages(): AsyncGenerator<Page, void, undefined>;
}
/** Makes the call of an operation that answers with pages. */
export declare function callPages<Page, Item>(client: Client, operation: Operation, paging: Paging, params?: Params, options?: CallOptions): Pages<Page, Item>;
