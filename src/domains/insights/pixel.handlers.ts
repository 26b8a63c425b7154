import type { Handlers } from '../../platform/handlers.ts';
import { pageHost } from './page-host.ts';
import type { Pixel } from './pixel.ts';
import { pixelEvents } from './pixel-event.ts';

export interface PixelServices {
  readonly pixel: Pixel;
}

export function pixelHandlers({ pixel }: PixelServices) {
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

    trackPixelEvent: async ({ body, headers, ip, userAgent, now }) => {
      const events = pixelEvents(body, userAgent, now);
      const wantsPrivacy = headers.DNT === '1' || headers['Sec-GPC'] === '1';
      if (!wantsPrivacy) await pixel.track({ host: pageHost(headers), events, ip, now });
      return { status: 200, body: { tracked: true } };
    },
  } satisfies Partial<Handlers>;
}
