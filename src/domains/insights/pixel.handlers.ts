import type { Handlers } from '../../platform/handlers.ts';
import { pageHost } from './page-host.ts';
import type { Pixel } from './pixel.ts';
import { pixelEvents } from './pixel-event.ts';

export interface PixelServices {
  readonly pixel: Pixel;
  /** See `InsightsSettings`. */
  readonly countryHeader: string | null;
}

export function pixelHandlers({ pixel, countryHeader }: PixelServices) {
  return {
    getPixelConfig: async ({ headers, now }) => {
      const enabled = await pixel.isEnabledFor(pageHost(headers), now);
      return {
        status: 200,
        body: {
          enabled,
          features: { pageviews: enabled, events: enabled, sessions: enabled },
          sample_rate: enabled ? 1 : 0,
        },
      };
    },

    trackPixelEvent: async (request) => {
      const { body, headers, ip, userAgent, now } = request;
      const events = pixelEvents(body, userAgent, now);
      const wantsPrivacy = headers.DNT === '1' || headers['Sec-GPC'] === '1';
      if (!wantsPrivacy) {
        const country = countryHeader === null ? null : countryIn(request.proxyHeader(countryHeader));
        await pixel.track({ host: pageHost(headers), events, ip, country, now });
      }
      return { status: 200, body: { tracked: true } };
    },
  } satisfies Partial<Handlers>;
}

/** Returns the code of a country, or null: proxies report unknown ones as XX, or as other values. */
function countryIn(value: string | null): string | null {
  return value !== null && value !== 'XX' && /^[A-Z]{2}$/.test(value) ? value : null;
}
