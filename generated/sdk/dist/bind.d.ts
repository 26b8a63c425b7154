// Written by `npm run sdk` from src/engine/sdk/runtime/bind.ts.

import type { Client } from './client.js';
/** Functions of operations by the names they have as methods. */
export interface Group {
    readonly [method: string]: (client: Client, ...rest: never[]) => unknown;
}
/** The functions of a group as methods of a client. */
export type Bound<G> = {
    readonly [Method in keyof G]: G[Method] extends (client: Client, ...rest: infer Rest) => infer Result ? (...rest: Rest) => Result : never;
};
/** Returns the methods of the given groups, and only those, for a client: `bind(client, { articles }).articles.list(…)`. */
export declare function bind<Groups extends object>(client: Client, groups: Groups): {
    readonly [Name in keyof Groups]: Bound<Groups[Name]>;
};
