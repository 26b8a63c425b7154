import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database } from '../../platform/database/database.ts';
import { canonicalDomain } from '../../platform/values/domain.ts';
import { dayOf } from '../distribution/affiliate-clicks.ts';
import {
  type Dimension,
  type FigureRange,
  type Figures,
  selectPeriods,
  selectTopValues,
  type TopFigures,
  type ValueFigures,
} from './visitor-figures.repository.ts';

type Schemas = components['schemas'];
type Interval = 'hour' | 'day' | 'month';
type Reader = Pick<Act, 'tenant' | 'now'>;

/** The parameters of a call. */
export interface VisitQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly domain?: string | undefined;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** As many as are stored. */
const maxDays = 400;
const maxDaysOfHours = 31;
const defaultDays = 30;
/** Of all events together. Documented in the contract. */
const maxProperties = 100;

/** Returns what happened in each period. Throws `validation_failed`. */
export async function getVisits(
  db: Database,
  { tenant, now }: Reader,
  { interval, ...query }: VisitQuery & { readonly interval: Interval },
): Promise<Schemas['VisitList']> {
  const range = rangeOf(query, now, interval === 'hour' ? maxDaysOfHours : maxDays);
  const found = new Map((await selectPeriods(db, tenant.id, range, interval)).map((row) => [row.period, row]));
  const total = { visits: 0, visitors: 0, pageviews: 0, events: 0 };
  const data = periodsIn(range, interval).map(({ period, start }) => {
    const { visits = 0, visitors = 0, pageviews = 0, events = 0 } = found.get(period) ?? {};
    return { start, visits, visitors, pageviews, events };
  });
  // A visitor is in several hours: their number is that of the days.
  const days = interval === 'hour' ? await selectPeriods(db, tenant.id, range, 'day') : data;
  for (const { visits, visitors, pageviews, events } of days) {
    total.visits += visits;
    total.visitors += visitors;
    total.pageviews += pageviews;
    total.events += events;
  }
  return { data, meta: { ...range, interval, total } };
}

/** Returns the pages with the most page views. Throws `validation_failed`. */
export async function getVisitedPages(
  db: Database,
  reader: Reader,
  query: VisitQuery & { readonly limit: number },
): Promise<Schemas['VisitedPageList']> {
  const { range, values, others } = await topOf(db, reader, query, { dimension: 'page', by: 'events' });
  const { pageviews, visits } = others;
  return {
    data: values.map(({ domain, value, ...row }) => ({
      domain: domain ?? '',
      page: value,
      pageviews: row.pageviews,
      visits: row.visits,
    })),
    meta: { ...range, others: { pageviews, visits } },
  };
}

/** Returns the hosts from which the most visits came. Throws `validation_failed`. */
export async function getReferrers(
  db: Database,
  reader: Reader,
  query: VisitQuery & { readonly limit: number },
): Promise<Schemas['ReferrerList']> {
  return visitsBy(db, reader, query, 'referrer', (value) => ({ referrer: value === '-' ? null : value }));
}

/** Returns the UTM parameters with which the most visits began. Throws `validation_failed`. */
export async function getVisitSources(
  db: Database,
  reader: Reader,
  query: VisitQuery & { readonly limit: number },
): Promise<Schemas['VisitSourceList']> {
  return visitsBy(db, reader, query, 'source', (value) => {
    const [source = null, medium = null, campaign = null] = (JSON.parse(value) as (string | null)[]).map(decoded);
    return { source, medium, campaign };
  });
}

/** Returns the devices with the most visits. Throws `validation_failed`. */
export async function getVisitDevices(
  db: Database,
  reader: Reader,
  query: VisitQuery & { readonly limit: number },
): Promise<Schemas['VisitDeviceList']> {
  return visitsBy(db, reader, query, 'device', (value) => {
    const [device = null, browser = null, system = null] = JSON.parse(value) as (string | null)[];
    return { device, browser, system };
  });
}

/** Returns the countries from which the most visits came. Throws `validation_failed`. */
export async function getVisitCountries(
  db: Database,
  reader: Reader,
  query: VisitQuery & { readonly limit: number },
): Promise<Schemas['VisitCountryList']> {
  return visitsBy(db, reader, query, 'country', (value) => ({ country: value === '-' ? null : value }));
}

/** Returns the most frequent events with the values of their properties. Throws `validation_failed`. */
export async function getTrackedEvents(
  db: Database,
  reader: Reader,
  query: VisitQuery & { readonly limit: number },
): Promise<Schemas['TrackedEventList']> {
  const [{ range, values, others }, properties] = await Promise.all([
    topOf(db, reader, query, { dimension: 'event', by: 'events' }),
    topOf(db, reader, { ...query, limit: maxProperties }, { dimension: 'property', by: 'events' }),
  ]);
  const ofEvent = Map.groupBy(
    properties.values.map(({ value: text, events: count }) => {
      const [event = '', name = '', value = ''] = JSON.parse(text) as (string | null)[];
      return { event, property: { name: name ?? '', value: value ?? 'null', count } };
    }),
    ({ event }) => event,
  );
  const { events: count, visitors } = others;
  return {
    data: values.map(({ value: event, ...row }) => ({
      event,
      count: row.events,
      visitors: row.visitors,
      properties: (ofEvent.get(event) ?? []).map(({ property }) => property),
    })),
    meta: { ...range, others: { count, visitors } },
  };
}

/** The values of a dimension with the most visits, as members of the response. */
async function visitsBy<Value extends object>(
  db: Database,
  reader: Reader,
  query: VisitQuery & { readonly limit: number },
  dimension: Dimension,
  membersOf: (value: string) => Value,
) {
  const { range, values, others } = await topOf(db, reader, query, { dimension, by: 'visits' });
  return {
    data: values.map(({ value, visits, visitors }) => ({ ...membersOf(value), visits, visitors })),
    meta: { ...range, others: { visits: others.visits, visitors: others.visitors } },
  };
}

async function topOf(
  db: Database,
  { tenant, now }: Reader,
  { limit, ...query }: VisitQuery & { readonly limit: number },
  { dimension, by }: { readonly dimension: Dimension; readonly by: 'events' | 'visits' },
) {
  const range = rangeOf(query, now, maxDays);
  const top = await selectTopValues(db, tenant.id, range, { dimension, by, perDomain: dimension === 'page', limit });
  return { range, values: top.values, others: othersOf(top) };
}

function othersOf({ values, total }: TopFigures): Figures {
  const rest = (member: keyof Figures) =>
    values.reduce((sum: number, row: ValueFigures) => sum - row[member], total[member]);
  return { events: rest('events'), pageviews: rest('pageviews'), visits: rest('visits'), visitors: rest('visitors') };
}

function rangeOf({ from, to, domain }: VisitQuery, now: Date, most: number): FigureRange {
  const last = to ?? dayOf(now);
  const first = from ?? dayOf(new Date(Date.parse(last) - (defaultDays - 1) * dayMs));
  if (first > last) throw ApiError.invalid('from', 'The from must not be after to.');
  if ((Date.parse(last) - Date.parse(first)) / dayMs >= most) {
    throw ApiError.invalid('from', `The from and to must span at most ${most} days.`);
  }
  return { from: first, to: last, domain: domain === undefined ? null : domainIn(domain) };
}

function domainIn(given: string): string {
  const domain = canonicalDomain(given);
  if (domain === null) throw ApiError.invalid('domain', 'The domain must be a domain name.');
  return domain.replace(/^www\./, '');
}

/** All periods of a range, with the name of each in `pixel_figures` and its beginning. */
function periodsIn(
  { from, to }: FigureRange,
  interval: Interval,
): { readonly period: string; readonly start: string }[] {
  const periods: { period: string; start: string }[] = [];
  const end = Date.parse(to) + dayMs;
  for (let time = new Date(from); time.getTime() < end; time = after(time, interval)) {
    const text = time.toISOString();
    const period = {
      hour: `${text.slice(0, 10)} ${text.slice(11, 13)}`,
      day: text.slice(0, 10),
      month: text.slice(0, 7),
    };
    periods.push({ period: period[interval], start: text.replace('Z', '000Z') });
  }
  return periods;
}

function after(time: Date, interval: Interval): Date {
  if (interval === 'month') return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1));
  return new Date(time.getTime() + (interval === 'hour' ? hourMs : dayMs));
}

/** A value of a query, as pages read it; as it is stored if it isn't encoded correctly or was cut. */
function decoded(value: string | null): string | null {
  if (value === null) return null;
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
