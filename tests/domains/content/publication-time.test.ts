import fc from 'fast-check';
import { test } from 'tap';
import { publicationTime } from '../../../src/domains/content/publication-time.ts';
import { ApiError } from '../../../src/engine/serve/errors.ts';
import { seed } from '../../support/seed.ts';

const now = new Date('2026-01-01T00:00:00Z');

function refusalOf(scheduledAt: string, timezone: string): ApiError['errors'] {
  try {
    publicationTime(scheduledAt, timezone, now);
  } catch (error) {
    if (error instanceof ApiError) return error.errors;
    throw error;
  }
  return undefined;
}

test('the time of a publication', async (t) => {
  await t.test('is an instant where it has an offset, whatever the time zone', async (t) => {
    for (const [given, instant] of [
      ['2026-06-01T09:00:00Z', '2026-06-01T09:00:00.000000Z'],
      ['2026-06-01T09:00:00-04:00', '2026-06-01T13:00:00.000000Z'],
      ['2026-06-01T09:00:00+05:45', '2026-06-01T03:15:00.000000Z'],
      ['2026-06-01T09:00:00+00:00', '2026-06-01T09:00:00.000000Z'],
      ['2026-06-01T09:00:00.5Z', '2026-06-01T09:00:00.500000Z'],
      ['2026-06-01T09:00:00.123456Z', '2026-06-01T09:00:00.123456Z'],
    ] as const) {
      for (const zone of ['UTC', 'America/New_York']) t.equal(publicationTime(given, zone, now), instant, given);
    }
  });

  await t.test('is local time where it has none', async (t) => {
    for (const [given, zone, instant] of [
      ['2026-06-01T09:00:00', 'UTC', '2026-06-01T09:00:00.000000Z'],
      ['2026-06-01T09:00:00', 'America/New_York', '2026-06-01T13:00:00.000000Z'],
      ['2026-12-01T09:00:00', 'America/New_York', '2026-12-01T14:00:00.000000Z'],
      ['2026-06-01T09:00:00.25', 'Asia/Kathmandu', '2026-06-01T03:15:00.250000Z'],
      ['2026-12-31T23:59:59', 'Pacific/Kiritimati', '2026-12-31T09:59:59.000000Z'],
      ['2026-06-01T09:00:00', 'US/Eastern', '2026-06-01T13:00:00.000000Z'],
      ['2026-06-01T09:00:00', 'Etc/GMT+5', '2026-06-01T14:00:00.000000Z'],
    ] as const) {
      t.equal(publicationTime(given, zone, now), instant, `${given} ${zone}`);
    }
  });

  await t.test('that clocks skip is later by what they skip', async (t) => {
    for (const [given, zone, instant] of [
      ['2026-03-08T02:00:00', 'America/New_York', '2026-03-08T07:00:00.000000Z'],
      ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00.000000Z'],
      ['2026-03-08T03:00:00', 'America/New_York', '2026-03-08T07:00:00.000000Z'],
      ['2026-03-29T02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000000Z'],
      // Half an hour is skipped here.
      ['2026-10-04T02:15:00', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000000Z'],
    ] as const) {
      t.equal(publicationTime(given, zone, now), instant, `${given} ${zone}`);
    }
  });

  await t.test('that clocks show twice is the earlier', async (t) => {
    for (const [given, zone, instant] of [
      ['2026-11-01T00:59:59', 'America/New_York', '2026-11-01T04:59:59.000000Z'],
      ['2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00.000000Z'],
      ['2026-11-01T02:00:00', 'America/New_York', '2026-11-01T07:00:00.000000Z'],
      ['2026-10-25T02:30:00', 'Europe/Berlin', '2026-10-25T00:30:00.000000Z'],
      ['2026-04-05T01:45:00', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000000Z'],
    ] as const) {
      t.equal(publicationTime(given, zone, now), instant, `${given} ${zone}`);
    }
  });

  await t.test('lies in the future, five years ahead at most', async (t) => {
    const past = { scheduled_at: ['The time must lie in the future'] };
    const tooFar = { scheduled_at: ['The time must lie within the next five years'] };
    t.same(refusalOf('2026-01-01T00:00:00Z', 'UTC'), past, 'now');
    t.same(refusalOf('2025-12-31T23:59:59.999999Z', 'UTC'), past);
    t.equal(refusalOf('2026-01-01T00:00:00.001Z', 'UTC'), undefined, 'a millisecond from now');
    t.same(refusalOf('2026-01-01T05:29:59', 'Asia/Kolkata'), past, 'in the past there');
    t.equal(refusalOf('2026-01-01T05:30:01', 'Asia/Kolkata'), undefined);
    t.same(refusalOf('0000-01-01T00:00:00', 'Africa/Monrovia'), past);
    t.equal(refusalOf('2031-01-01T00:00:00Z', 'UTC'), undefined);
    t.same(refusalOf('2031-01-01T00:00:01Z', 'UTC'), tooFar);
    t.same(refusalOf('9999-12-31T23:59:59', 'Pacific/Kiritimati'), tooFar);
    t.same(refusalOf('9999-12-31T23:59:59-23:59', 'UTC'), tooFar);
  });

  await t.test('exists', async (t) => {
    for (const given of [
      '2026-02-29T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-06-31T00:00:00',
      '2026-06-01T24:00:00',
    ]) {
      t.same(refusalOf(given, 'UTC'), { scheduled_at: ['There is no such date or time'] }, given);
    }
    for (const given of ['2026-06-01T09:60:00Z', '2026-06-30T23:59:60Z', '2026-06-01T09:00:00+24:00']) {
      t.same(refusalOf(given, 'UTC'), { scheduled_at: ['There is no such date or time'] }, given);
    }
    for (const zone of ['Mars/Olympus', 'Europe', 'Z']) {
      t.same(refusalOf('2026-06-01T09:00:00Z', zone), { timezone: ['Unknown time zone'] }, zone);
    }
  });

  await t.test('is what the clocks of the zone show, in every zone and at every time', async (t) => {
    const zones = Intl.supportedValuesOf('timeZone');
    const hours = fc.integer({ min: 49, max: 5 * 365 * 24 });
    const property = fc.property(fc.constantFrom(...zones), hours, fc.nat(59), (zone, hour, minute) => {
      const local = new Date(now.getTime() + hour * 3_600_000 + minute * 60_000).toISOString().slice(0, 19);
      const instant = new Date(publicationTime(local, zone, now));
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
        .format(instant)
        .replace(' ', 'T');
      // Otherwise the clocks skip the time: an hour before, they show one that is earlier by more than an hour.
      if (shown === local) return true;
      const before = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
        .format(instant.getTime() - 3_600_000)
        .replace(' ', 'T');
      return before < local && local < shown;
    });
    fc.assert(property, { seed, numRuns: 400 });
    t.pass('400 times in any of 400 zones');
  });
});
