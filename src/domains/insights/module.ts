import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import type { VisitorKeys } from '../distribution/visitor-keys.ts';
import { analyticsHandlers } from './analytics.handlers.ts';
import { auditLogHandlers } from './audit-logs.handlers.ts';
import { countPixelEventsJob } from './count-pixel-events.job.ts';
import { dashboardHandlers } from './dashboard.handlers.ts';
import { deletePastPixelEvents, pixelEventMonths } from './past-pixel-events.job.ts';
import { pixelHandlers } from './pixel.handlers.ts';
import { Pixel } from './pixel.ts';
import { platformInsightsHandlers } from './platform-insights.handlers.ts';
import { seoHandlers } from './seo.handlers.ts';
import type { InsightsSettings } from './settings.ts';
import { visitorHandlers } from './visitors.handlers.ts';

export function insightsModule({ db, lists, cursors, settings }: Services<InsightsSettings>, visitorKeys: VisitorKeys) {
  const pixel = new Pixel({ db, visitorKeys });
  return {
    handlers: {
      ...pixelHandlers({ pixel, countryHeader: settings.countryHeader }),
      ...visitorHandlers(),
      ...seoHandlers({ lists }),
      ...dashboardHandlers(),
      ...platformInsightsHandlers(),
      ...analyticsHandlers(),
      ...auditLogHandlers({ cursors }),
    },
    jobs: { 'count-pixel-events': countPixelEventsJob, 'delete-past-pixel-events': deletePastPixelEvents },
    monthlyTables: [pixelEventMonths],
    close: () => pixel.close(),
    flush: () => pixel.flush(),
  } satisfies Module;
}
