import { completeDryRuns } from '../../engine/compile/complete/complete-dry-runs.ts';
import { completeResponses } from '../../engine/compile/complete/complete-responses.ts';
import type { ContractOperation } from '../../engine/document/contract-operation.ts';
import type { Document, MediaType, Named, ResponseObject } from '../../engine/document/document.ts';
import { examplesOf } from '../../engine/document/examples.ts';
import type { ErrorCode } from '../../engine/serve/errors.ts';
import { errorCodes } from './error-codes.ts';

/** The contract defines them in components/headers/system.yaml; `Failure` spells them out, so that they are in use. */
const headers = {
  'X-Request-ID': { $ref: '#/components/headers/RequestId' },
  'X-RateLimit-Limit': { $ref: '#/components/headers/RateLimitLimit' },
  'X-RateLimit-Remaining': { $ref: '#/components/headers/RateLimitRemaining' },
  'X-RateLimit-Reset': { $ref: '#/components/headers/RateLimitReset' },
};

/** The problem details (RFC 9457) of each schema of errors that a surface has. */
const problemSchemas: Named<string> = {
  Error: 'Problem',
  ValidationError: 'ValidationProblem',
  FeatureError: 'FeatureProblem',
  MfaError: 'MfaProblem',
  CoreError: 'Problem',
  CoreFailureError: 'Problem',
  CoreValidationError: 'ValidationProblem',
  CoreFeatureError: 'FeatureProblem',
};

/** What surfaces say of data that breaks the contract, which problem details say in their own words. */
const invalidDataSentences = new Set(['Validation failed for request data', 'The given data was invalid.']);

/**
 * Returns the contract with what the responses of all operations have in common: the headers that name the request and its
 * rate limit, and for each error of a surface the problem details that callers get who prefer them. Audited effects of
 * callers with a credential, none of whose parameters proves something, have dry runs.
 */
export function completeContract(given: Document): Document {
  const document = completeDryRuns(given, { applies: hasDryRuns(given) });
  return completeResponses(document, {
    headers,
    errorHeaders: { Link: { $ref: '#/components/headers/HelpLink' } },
    location: {
      description: 'URL of the created resource.',
      required: true,
      schema: { type: 'string', format: 'uri', maxLength: 2048 },
    },
    mediaTypes: (response, status) => problemDetails(document, response, status),
  });
}

function hasDryRuns(document: Document) {
  return ({ value }: ContractOperation): boolean => {
    const security = value.security ?? document.security ?? [];
    const isAnonymous = security.length === 0 || security.some((one) => Object.keys(one).length === 0);
    return !isAnonymous && value['x-audit'] !== undefined && value['x-proves'] === undefined;
  };
}

function problemDetails(document: Document, { content = {} }: ResponseObject, status: string): Named<MediaType> {
  const error = content['application/json'];
  const [, component = ''] =
    /^#\/components\/schemas\/(\w+)$/.exec((error?.schema as { $ref?: string } | undefined)?.$ref ?? '') ?? [];
  const problem = Object.hasOwn(problemSchemas, component) ? problemSchemas[component] : undefined;
  if (error === undefined || problem === undefined) return {};
  const examples = examplesOf(document, error).map(({ name, value }) => [
    name,
    { value: problemOf(value as ErrorBody, status) },
  ]);
  return {
    'application/problem+json': {
      schema: { $ref: `#/components/schemas/${problem}` },
      examples: Object.fromEntries(examples),
    },
  };
}

interface ErrorBody {
  readonly error: string;
  readonly message: string;
  readonly status?: number;
  readonly request_id?: string;
  readonly errors?: unknown;
}

/** The same error as problem details; see renderError in surfaces/. */
function problemOf({ error, message, status, request_id: _, ...rest }: ErrorBody, declared: string) {
  const sent = status ?? (/^\d/.test(declared) ? Number(declared) : errorCodes[error as ErrorCode].status);
  const kinds = Object.values(errorCodes).filter((code) => code.status === sent);
  return {
    type: 'about:blank',
    title: (kinds.find(({ word }) => word === error) ?? kinds[0])?.title ?? error,
    status: sent,
    detail:
      rest.errors !== undefined || invalidDataSentences.has(message)
        ? 'One or more validation errors occurred'
        : message,
    ...rest,
  };
}
