import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';

type Given = components['schemas']['PixelEvent'];
/** The body of a request: one event, or several in `events`. */
type Body = Partial<Given> & { readonly events?: readonly Given[] };

/** A valid event. */
export interface PixelEvent {
  /** The caller's id, by which repetitions are recognized; null without one. */
  readonly id: string | null;
  readonly event: string;
  /** As the URL standard writes it, without user name and password. */
  readonly url: URL;
  readonly referrer: string | null;
  readonly userAgent: string | null;
  /** JSON text. */
  readonly properties: string | null;
  readonly occurredAt: Date;
}

const maxPropertiesBytes = 8_192;
/** As serialized: percent-encoding makes a URL up to twelve times as long. */
const maxUrlLength = 4_096;
const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Returns the events of a request. Throws `validation_failed` for the first invalid one. */
export function pixelEvents(
  body: components['schemas']['TrackPixelRequest'],
  userAgent: string | null,
  now: Date,
): PixelEvent[] {
  const { events, ...single } = body as Body;
  if (events === undefined) return [pixelEvent(single as Given, '', userAgent, now)];
  const [extra] = Object.keys(single);
  if (extra !== undefined) throw ApiError.invalid(extra, 'Send one event, or several in events, not both.');
  return events.map((event, index) => pixelEvent(event, `events.${index}.`, userAgent, now));
}

/** @param prefix Precedes the names of fields in errors. */
function pixelEvent(given: Given, prefix: string, userAgent: string | null, now: Date): PixelEvent {
  const url = URL.parse(given.url);
  if (url === null) throw ApiError.invalid(`${prefix}url`, 'The url must be a valid URL.');
  url.username = '';
  url.password = '';
  if (url.href.length > maxUrlLength) throw ApiError.invalid(`${prefix}url`, 'The url must be shorter.');
  const properties = given.properties === undefined ? null : JSON.stringify(given.properties);
  if (properties !== null && Buffer.byteLength(properties) > maxPropertiesBytes) {
    throw ApiError.invalid(`${prefix}properties`, 'The properties may not be larger than 8 KiB.');
  }
  const occurredAt = given.timestamp === undefined ? now : new Date(given.timestamp);
  const age = now.getTime() - occurredAt.getTime();
  if (!(age <= 24 * hourMs && age >= -5 * minuteMs)) {
    throw ApiError.invalid(`${prefix}timestamp`, 'The timestamp must be within the last 24 hours.');
  }
  return {
    id: given.id ?? null,
    event: given.event,
    url,
    referrer: given.referrer || null,
    userAgent: given.user_agent ?? userAgent,
    properties,
    occurredAt,
  };
}
