import { ApiError } from '../../engine/serve/errors.ts';

const maxPathBytes = 1_024;
/** The server's temporary names are 37 characters longer; file systems allow 255. */
const maxNameBytes = 200;

/**
 * Returns the names of a path from a workspace's root; a leading `/` is that root. Ambiguous paths, such as those with
 * `%2e%2e` or `C:\`, are rejected.
 *
 * @example
 * workspacePath('arguments.path', '/notes/today.md'); // ['notes', 'today.md']
 * workspacePath('arguments.path', '/'); // []
 *
 * Throws `access_denied` for a path that leads out of the root, and `validation_failed` for one that no file can have.
 */
export function workspacePath(field: string, path: string): string[] {
  const names = path.split('/').filter((name, index, all) => !isEdge(name, index, all));
  if (/%[0-9a-f]{2}/i.test(path) || /^[a-z]:/i.test(path) || path.includes('\\') || names.some(leadsOut)) {
    throw new ApiError('access_denied', "The path leads out of the workspace's root.");
  }
  if (Buffer.byteLength(path) > maxPathBytes)
    throw ApiError.invalid(field, `The path is longer than ${maxPathBytes} bytes.`);
  for (const name of names) {
    if (name === '') throw ApiError.invalid(field, 'The path has an empty part.');
    if (Buffer.byteLength(name) > maxNameBytes) {
      throw ApiError.invalid(field, `A part of the path is longer than ${maxNameBytes} bytes.`);
    }
    // Some systems treat these as another name; control characters could forge lines of listings.
    if (/^\s|[\s.]$|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) {
      throw ApiError.invalid(
        field,
        'A part of the path begins or ends with a space, ends with a dot, or has control characters.',
      );
    }
  }
  return names;
}

/** Whether a part names nothing: `.`, and the empty parts before a leading and after a trailing slash. */
function isEdge(name: string, index: number, { length }: readonly string[]): boolean {
  return name === '.' || (name === '' && (index === 0 || index === length - 1));
}

function leadsOut(name: string, index: number): boolean {
  return /^\.\.[\s.]*$/.test(name.normalize('NFKC')) || (index === 0 && name.startsWith('~'));
}
