import { ApiError } from '../../src/engine/serve/errors.ts';

/** What a request prefers of the mock (RFC 7240). */
export interface Preferences {
  /** The status of the response; null: what the product returns. */
  readonly code: number | null;
  /** The name of the example. */
  readonly example: string | null;
  /** Milliseconds before the request is processed. */
  readonly delay: number;
}

/** The longest delay, in milliseconds. */
export const maxDelay = 60_000;

/** `name`, `name=token` or `name="text"`, and parameters, which no preference of the mock has. */
const preference = /^([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";]*)))?\s*(?:;.*)?$/s;

/**
 * Reads `Prefer: code=404, example=notFound, delay=500`. Other preferences are those of the product and are ignored. Of a
 * preference that is given twice the first counts, as RFC 7240 requires.
 *
 * @throws {ApiError} that says what is wrong with a value
 */
export function readPreferences(header: string | undefined): Preferences {
  const given = new Map<string, string>();
  for (const part of header?.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g) ?? []) {
    const [, name, quoted, token] = preference.exec(part.trim()) ?? [];
    if (name === undefined || given.has(name.toLowerCase())) continue;
    given.set(name.toLowerCase(), quoted?.replace(/\\(.)/gs, '$1') ?? token ?? '');
  }
  return {
    code: wholeNumber('code', given.get('code'), 100, 599),
    example: given.get('example') ?? null,
    delay: wholeNumber('delay', given.get('delay'), 0, maxDelay) ?? 0,
  };
}

function wholeNumber(name: string, value: string | undefined, least: number, most: number): number | null {
  if (value === undefined) return null;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new ApiError('bad_request', `Prefer: ${name} must be a whole number from ${least} to ${most}`);
}
