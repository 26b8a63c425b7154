import { ApiError } from '../../engine/serve/errors.ts';

const maxPathBytes = 1_024;
/** The server writes to a name of 37 characters more first; a file system takes 255. */
const maxNameBytes = 200;

/**
 * The names on a path from a workspace's root down; a leading `/` is that root. A path that could be read in two ways
 * is refused rather than read in one: whoever writes `%2e%2e` or `C:\` means a place outside.
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
    // Some systems read these as another name; control characters forge the lines of listings.
    if (/^\s|[\s.]$|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) {
      throw ApiError.invalid(
        field,
        'A part of the path begins or ends with a space, ends with a dot, or has control characters.',
      );
    }
  }
  return names;
}

/** `.` stands for the directory itself; nothing precedes a leading slash and nothing follows a trailing one. */
function isEdge(name: string, index: number, { length }: readonly string[]): boolean {
  return name === '.' || (name === '' && (index === 0 || index === length - 1));
}

function leadsOut(name: string, index: number): boolean {
  return /^\.\.+[\s.]*$/.test(name.normalize('NFKC')) || (index === 0 && name.startsWith('~'));
}
