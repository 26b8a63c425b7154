import { ApiError } from './errors.ts';

/** So that looking for quoted texts, which takes the square of it, takes a moment. */
const maxLength = 1_000;
const mention = /dry[-_ ]?run/i;
const quoted = /"(?:[^"\\]|\\.)*"/g;
/** The preference without a value (RFC 7240: an empty one is none), and without parameters. */
const dryRun = /^[ \t]*dry-run[ \t]*(?:=[ \t]*(?:"")?[ \t]*)?$/i;

/**
 * Returns whether a header `Prefer` (RFC 7240) requests a dry run. Other preferences are ignored.
 *
 * @throws {ApiError} `bad_request` for another spelling: a caller who wants a dry run must not get a real one
 */
export function prefersDryRun(prefer: string | readonly string[] | undefined): boolean {
  if (prefer === undefined) return false;
  const header = typeof prefer === 'string' ? prefer : prefer.join();
  if (!mention.test(header)) return false;
  if (header.length > maxLength) throw new ApiError('bad_request', `Prefer has at most ${maxLength} characters`);
  const preferences = header.replaceAll(quoted, '""').split(',');
  if (preferences.some((preference) => dryRun.test(preference))) return true;
  throw new ApiError('bad_request', 'Write the preference as Prefer: dry-run, without a value');
}
