import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import type { VisitorKeys } from '../distribution/visitor-keys.ts';
import { analyticsHandlers } from './analytics.handlers.ts';
import { auditLogHandlers } from './audit-logs.handlers.ts';
import { dashboardHandlers } from './dashboard.handlers.ts';
import { deletePastPixelEvents, pixelEventMonths } from './past-pixel-events.job.ts';
import { pixelHandlers } from './pixel.handlers.ts';
import { Pixel } from './pixel.ts';
import { platformInsightsHandlers } from './platform-insights.handlers.ts';
import { seoHandlers } from './seo.handlers.ts';

export function insightsModule({ db, lists, cursors }: Services, visitorKeys: VisitorKeys) {
  const pixel = new Pixel({ db, visitorKeys });
  return {
    handlers: {
      ...pixelHandlers({ pixel }),
      ...seoHandlers({ lists }),
      ...dashboardHandlers(),
      ...platformInsightsHandlers(),
      ...analyticsHandlers(),
      ...auditLogHandlers({ cursors }),
    },
    jobs: { 'delete-past-pixel-events': deletePastPixelEvents },
    monthlyTables: [pixelEventMonths],
    close: () => pixel.close(),
    flush: () => pixel.flush(),
  } satisfies Module;
}
