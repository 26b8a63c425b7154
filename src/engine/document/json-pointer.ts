/** Returns a member name or index as a token of a JSON pointer (RFC 6901). */
export function pointerToken(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * Returns the JSON pointer of a part below `parent`.
 *
 * @example
 * pointerTo('/paths', '/health', 'get'); // '/paths/~1health/get'
 */
export function pointerTo(parent: string, ...names: (string | number)[]): string {
  return parent + names.map(pointerToken).join('');
}

/**
 * Returns the names in a JSON pointer.
 *
 * @example
 * pointerNames('/paths/~1health'); // ['paths', '/health']
 */
export function pointerNames(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the value that a JSON pointer names in the document, or undefined. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const name of pointerNames(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as { [name: string]: unknown })[name];
  }
  return value;
}
