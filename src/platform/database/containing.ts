/**
 * Returns the LIKE pattern for texts in lower case that contain `text`. Wildcards in it are escaped.
 *
 * @example
 * containing('50 %'); // '%50 \%%'
 */
export function containing(text: string): string {
  return `%${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
}
