/**
 * The pattern of LIKE for texts in lower case that contain another: wildcards in it stand for themselves.
 *
 * @example
 * containing('50 %'); // '%50 \%%'
 */
export function containing(text: string): string {
  return `%${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
}
