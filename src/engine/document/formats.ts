import type { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats/dist/formats.js';

/**
 * The formats of a contract's strings and numbers, for requests and responses, and for the judges of both. They are those
 * of ajv-formats, except for the ones below, which also reject what JavaScript and PostgreSQL can't read.
 */

/** Without the `urn:uuid:` of ajv-formats: the database and the routes know one spelling. */
export const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

// Times in UTC, except in the first and last year, on February 29 and in a leap second.
const usualDateTime =
  /^(?!0000|0001|9999)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,30})?Z$/;

// PostgreSQL reads at most 128 characters.
const anyDateTime = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,30}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const longestOffset = 14 * 60;
const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59Z');
/** A fraction that PostgreSQL, whose times have six digits, rounds up to the next second. */
const roundedUp = /^9{6}[5-9]/;

/**
 * Returns true for a date and time of RFC 3339 that the calendar has, in the years 1 to 9999 of its own offset and of UTC,
 * with an offset of at most 14 hours, the largest one in use.
 */
export function isDateTime(text: string): boolean {
  return usualDateTime.test(text) || isUnusualDateTime(text);
}

function isUnusualDateTime(text: string): boolean {
  const [, day = '', hour, minute, second, fraction = '', sign, offsetHours = 0, offsetMinutes = 0] =
    anyDateTime.exec(text) ?? [];
  if (!isDate(day) || Number(hour) > 23 || Number(minute) > 59 || Number(offsetMinutes) > 59) return false;
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  if (offset > longestOffset) return false;
  const utc = Date.parse(`${day}T${hour}:${minute}:00Z`) + (sign === '-' ? offset : -offset) * minuteMs;
  const isLeapSecond = Number(second) === 60 && utc % dayMs === (utc < 0 ? -minuteMs : dayMs - minuteMs);
  if (Number(second) > 59 && !isLeapSecond) return false;
  const time = utc + Number(second) * 1000;
  return time >= earliest && (time < latest || (time === latest && !roundedUp.test(fraction)));
}

const day = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Returns true for a date of RFC 3339 that the calendar has, in the years 1 to 9999. */
export function isDate(text: string): boolean {
  if (!day.test(text) || text.startsWith('0000')) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isUriOfRfc3986 = ajvFormats.fullFormats.uri as FormatTest;

/** Returns true for a URI of RFC 3986 that `new URL` reads as well: its host exists and its port is below 65,536. */
export function isUri(text: string): boolean {
  return isUriOfRfc3986(text) && URL.canParse(text);
}

/** By name: what Ajv's `addFormat` takes. */
export const formats: { readonly [name: string]: Format } = {
  ...(ajvFormats.fullFormats as { readonly [name: string]: Format }),
  uuid,
  'date-time': isDateTime,
  date: isDate,
  uri: isUri,
  // Bytes, which no text violates.
  binary: () => true,
};

type FormatTest = (text: string) => boolean;
type Format = Exclude<Parameters<Ajv2020['addFormat']>[1], string>;

/** Adds all formats to an Ajv, and returns it. */
export function withFormats(ajv: Ajv2020): Ajv2020 {
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv;
}

/** Returns the test of a format of strings, for serializers. */
export function formatTest(name: string): FormatTest {
  const format = formats[name];
  const validate = typeof format === 'object' && 'validate' in format ? format.validate : format;
  return validate instanceof RegExp ? (text) => validate.test(text) : (validate as FormatTest);
}
