import { adminSentence } from './admin-words.ts';
import { type ApiError, type ErrorCode, errorCodes, InvalidData } from '../../engine/serve/errors.ts';
import type { Surface } from '../../engine/serve/operation.ts';

/** An error as it goes out. */
export interface RenderedError {
  readonly status: number;
  readonly contentType: string;
  readonly body: { readonly [member: string]: unknown };
}

export interface ErrorContext {
  /** Decides the status of invalid data: 422 on platform and core, 400 on sites and admin. */
  readonly surface: Surface;
  /** The caller uses the `JWT` scheme: sites format and status, whatever the operation's surface. */
  readonly dashboardCaller: boolean;
  /** `Accept` prefers RFC 9457: changes the format, not the status. */
  readonly prefersProblem: boolean;
  readonly requestId: string;
}

/** The only place that knows what an error body looks like. */
export function renderError(error: ApiError, context: ErrorContext): RenderedError {
  const surface = context.dashboardCaller ? 'sites' : context.surface;
  const status = statusOn(surface, error);
  if (surface === 'sites' || context.prefersProblem) {
    return { status, contentType: 'application/problem+json', body: problemDetails(error, status, context) };
  }
  return { status, contentType: 'application/json; charset=utf-8', body: renderers[surface](error, status, context) };
}

const invalidData: ReadonlySet<ErrorCode> = new Set(['validation_failed', 'idempotency_key_reused']);

function statusOn(surface: Surface, error: ApiError): number {
  if (invalidData.has(error.code) && (surface === 'sites' || surface === 'admin')) return 400;
  return errorCodes[error.code].status;
}

/** RFC 9457, as seed 002 documents it. */
function problemDetails(error: ApiError, status: number, context: ErrorContext): RenderedError['body'] {
  const body: { [member: string]: unknown } = {
    type: 'about:blank',
    title: errorCodes[error.code].title,
    status,
    detail:
      context.surface === 'core' && !context.dashboardCaller
        ? coreSentence(error, 'sites')
        : sentenceOf(error, 'sites'),
  };
  if (error.errors !== undefined) body.errors = error.errors;
  return Object.assign(body, error.extras);
}

const renderers: {
  [S in Exclude<Surface, 'sites'>]: (error: ApiError, status: number, context: ErrorContext) => RenderedError['body'];
} = {
  /** Seed 000: `{error: "Unauthorized", message, status}`. */
  platform: (error, status) => {
    const body: { [member: string]: unknown } = {
      error: errorCodes[error.code].word,
      message: sentenceOf(error, 'platform'),
      status,
    };
    if (error.errors !== undefined) body.errors = error.errors;
    return Object.assign(body, error.extras);
  },
  /** Seed 003: `{error: "unauthorized", message}`; a 500 names the request. */
  core: (error, _status, context) => {
    const body: { [member: string]: unknown } = { error: error.code, message: coreSentence(error, 'core') };
    if (error.errors !== undefined) body.errors = error.errors;
    if (error.code === 'server_error') body.request_id = context.requestId;
    return Object.assign(body, error.extras);
  },
  /** Seed 004: `{error: "Error message"}`. */
  admin: (error) => ({ error: adminSentence(error), ...error.extras }),
};

/** What is said of data that breaks the contract, before its fields are named. */
const invalidDataSentences: { [S in Exclude<Surface, 'admin'>]: string } = {
  platform: 'Validation failed for request data',
  sites: 'One or more validation errors occurred',
  core: 'The given data was invalid.',
};

/** Seed 003 has one sentence for every 401. */
function coreSentence(error: ApiError, format: 'core' | 'sites'): string {
  return error.code === 'unauthorized' ? 'Invalid or missing API key.' : sentenceOf(error, format);
}

function sentenceOf(error: ApiError, format: Exclude<Surface, 'admin'>): string {
  return error instanceof InvalidData ? invalidDataSentences[format] : error.detail;
}
