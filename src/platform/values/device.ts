import Bowser from 'bowser';
import { LRUCache } from 'lru-cache';

/** Kind of device, browser and operating system; null where the user agent doesn't say. */
export type Device = readonly [kind: string | null, browser: string | null, system: string | null];

/** Bowser takes a word of an unknown user agent for its browser: any caller could invent names. */
const kinds = new Set<string>(Object.values(Bowser.PLATFORMS_MAP));
const browsers = new Set<string>(Object.values(Bowser.BROWSER_MAP));
const systems = new Set<string>(Object.values(Bowser.OS_MAP));

/** Few user agents send most events, and to parse one takes a tenth of a millisecond. */
const parsed = new LRUCache<string, Device>({ max: 5_000 });

/**
 * Returns the device that a user agent names, without versions, which would distinguish visitors.
 *
 * @example
 * deviceOf('Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0'); // ['desktop', 'Firefox', 'Linux']
 */
export function deviceOf(userAgent: string): Device {
  let device = parsed.get(userAgent);
  if (device === undefined) {
    const { platform, browser, os } = Bowser.parse(userAgent);
    device = [knownIn(kinds, platform.type), knownIn(browsers, browser.name), knownIn(systems, os.name)];
    parsed.set(userAgent, device);
  }
  return device;
}

function knownIn(names: ReadonlySet<string>, name: string | undefined): string | null {
  return name !== undefined && names.has(name) ? name : null;
}
