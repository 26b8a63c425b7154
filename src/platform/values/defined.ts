/** An object without the members that are undefined: what is left was given. */
export type Defined<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/**
 * Returns the members that are not undefined. Null stays: it is a value that was given.
 *
 * @example
 * defined({ name: 'Ada', slug: undefined, domain: null }); // { name: 'Ada', domain: null }
 */
export function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;
}
