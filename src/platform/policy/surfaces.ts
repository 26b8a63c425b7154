import type { ApiError } from '../../engine/serve/errors.ts';
import type { ErrorFormat } from '../../engine/serve/policy.ts';
import type { SurfaceName } from './operation.ts';
import { admin } from './surfaces/admin.ts';
import { core } from './surfaces/core.ts';
import { platform } from './surfaces/platform.ts';
import { sites } from './surfaces/sites.ts';
import type { Surface } from './surfaces/surface.ts';

/** The four surfaces, by the value of `x-surface`. */
export const surfaces: { readonly [Name in SurfaceName]: Surface } = { platform, sites, core, admin };

/** What overrides the error format of an operation's surface. */
export interface FormatChoice {
  readonly surface: SurfaceName;
  /** The caller uses the `JWT` scheme: sites' format and statuses, on every surface. */
  readonly dashboardCaller: boolean;
  /** `Accept` prefers RFC 9457: changes the format, not the status. */
  readonly prefersProblem: boolean;
}

/** Returns the format of errors for a caller of an operation. */
export function formatOf({ surface, dashboardCaller, prefersProblem }: FormatChoice): ErrorFormat {
  if (dashboardCaller) return sites;
  return prefersProblem ? surfaces[surface].problem : surfaces[surface];
}

/** An error as it is sent. */
export interface RenderedError {
  readonly status: number;
  readonly contentType: string;
  readonly body: { readonly [member: string]: unknown };
}

/** Returns an error as a caller receives it. */
export function renderError(error: ApiError, choice: FormatChoice & { readonly requestId: string }): RenderedError {
  const format = formatOf(choice);
  const status = format.status(error);
  const body = format.body(error, { status, requestId: choice.requestId });
  return { status, contentType: format.contentType, body };
}
