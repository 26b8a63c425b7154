import { LRUCache } from 'lru-cache';
import { ApiError } from '../../engine/serve/errors.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const yearsAhead = 5;

/** `scheduled_at` of the contract: the second, its fraction, and the offset where there is one. */
const form = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(?:(Z)|([+-])(\d{2}):(\d{2}))?$/;

/**
 * Returns the instant of a schedule, as RFC 3339 with six fractional digits. A time without an offset is local time of
 * `timezone`: a time in a gap is moved forward by the length of the gap, and of an ambiguous time the earlier instant is
 * used (RFC 5545; Temporal's `compatible`).
 * Throws `validation_failed` for a time that doesn't exist, isn't in the future or is more than five years ahead, and
 * for an unknown time zone.
 *
 * @example
 * publicationTime('2030-06-01T09:00:00', 'America/New_York', now); // '2030-06-01T13:00:00.000000Z'
 */
export function publicationTime(scheduledAt: string, timezone: string, now: Date): string {
  if (!isKnownZone(timezone)) throw ApiError.invalid('timezone', 'Unknown time zone');
  const [, second = '', fraction = '', zulu, sign, hours = '', minutes = ''] = form.exec(scheduledAt) ?? [];
  const shown = wallClock(second);
  if (shown === null) throw noSuchTime();
  const fromUtc = sign ? offset(sign, hours, minutes) : 0;
  // No offset is a day long: times further off need no conversion, which supports years of four digits only.
  requireTimeAhead('scheduled_at', shown, now, dayMs);
  const time = zulu || sign ? shown - fromUtc : instantIn(timezone, shown);
  requireTimeAhead('scheduled_at', time + Number(`0.${fraction || 0}`) * 1_000, now);
  return `${new Date(time).toISOString().slice(0, 19)}.${fraction.padEnd(6, '0')}Z`;
}

/** Throws `validation_failed` for a time that isn't in the future or is more than five years ahead. */
export function requireTimeAhead(field: string, time: number, now: Date, tolerance = 0): void {
  if (time <= now.getTime() - tolerance) throw ApiError.invalid(field, 'The time must lie in the future');
  if (time > latest(now) + tolerance) throw ApiError.invalid(field, 'The time must lie within the next five years');
}

function latest(now: Date): number {
  return new Date(now).setUTCFullYear(now.getUTCFullYear() + yearsAhead);
}

function noSuchTime(): ApiError {
  return ApiError.invalid('scheduled_at', 'There is no such date or time');
}

/** Returns the local time in milliseconds as if it were UTC; null for 30 February or 24:00. */
function wallClock(second: string): number | null {
  const time = Date.parse(`${second}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === second ? time : null;
}

function offset(sign: string, hours: string, minutes: string): number {
  if (Number(hours) > 23 || Number(minutes) > 59) throw noSuchTime();
  return (sign === '-' ? -1 : 1) * (Number(hours) * hourMs + Number(minutes) * 60_000);
}

/** Returns the instant at which the local time of the zone is `shown`. */
function instantIn(timezone: string, shown: number): number {
  const before = offsetAt(timezone, shown - dayMs);
  const after = offsetAt(timezone, shown + dayMs);
  const instants = [shown - before, shown - after].filter((instant) => instant + offsetAt(timezone, instant) === shown);
  // None: the time is in a gap. The offset before the change moves it forward by the length of the gap.
  return instants.length === 0 ? shown - before : Math.min(...instants);
}

function offsetAt(timezone: string, instant: number): number {
  const parts: { [type: string]: string } = {};
  for (const { type, value } of formatterOf(timezone).formatToParts(instant)) parts[type] = value;
  const { year, month, day, hour, minute, second } = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant / 1_000) * 1_000;
}

/** Creating a formatter costs a hundred times as much as using it. */
const formatters = new LRUCache<string, Intl.DateTimeFormat>({ max: 100 });

/** Throws `RangeError` for an unknown zone. */
function formatterOf(timezone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timezone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timezone, formatter);
  }
  return formatter;
}

function isKnownZone(timezone: string): boolean {
  try {
    formatterOf(timezone);
    return true;
  } catch {
    return false;
  }
}
