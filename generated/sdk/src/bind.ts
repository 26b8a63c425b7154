// Written by `npm run sdk` from src/engine/sdk/runtime/bind.ts.

import type { Client } from './client.ts';

/** Functions of operations by the names they have as methods. */
export interface Group {
  // Parameters of a method are checked by its own type.
  readonly [method: string]: (client: Client, ...rest: never[]) => unknown;
}

/** The functions of a group as methods of a client. */
export type Bound<G> = {
  readonly [Method in keyof G]: G[Method] extends (client: Client, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/** Returns the methods of the given groups, and only those, for a client: `bind(client, { articles }).articles.list(…)`. */
export function bind<Groups extends object>(
  client: Client,
  groups: Groups,
): { readonly [Name in keyof Groups]: Bound<Groups[Name]> } {
  const bound = Object.entries(groups).map(([name, group]) => [name, methods(client, group as Group)]);
  return Object.fromEntries(bound);
}

function methods(client: Client, group: Group): { readonly [method: string]: (...rest: never[]) => unknown } {
  return Object.fromEntries(
    Object.entries(group).map(([name, operation]) => [name, (...rest: never[]) => operation(client, ...rest)]),
  );
}
