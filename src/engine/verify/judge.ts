import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import { operations } from '../../../generated/operations.js';
import { problemSerializers, serializers } from '../../../generated/serializers.js';
import type { Operation } from '../serve/operation.ts';

/** What any HTTP client sees of an answer. */
export interface ObservedAnswer {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
}

const table: { readonly [operationId: string]: Operation } = operations;
const document = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8')) as Document;

// openapi-backend judges 3.1 documents only with its own meta-schema check off and Ajv's 2020-12 dialect in.
const backend = new OpenAPIBackend({
  definition: document,
  quick: true,
  customizeAjv: () => addFormats.default(new Ajv2020({ strict: false, validateFormats: true, logger: false })) as never,
});
await backend.init();

/** Headers that HTTP itself, CORS, compression or the server as a whole bring: no operation declares them. */
const commonHeaders = new Set([
  'access-control-allow-credentials',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'date',
  'keep-alive',
  'referrer-policy',
  'strict-transport-security',
  'transfer-encoding',
  'vary',
  'x-content-type-options',
]);

/**
 * Judges an answer twice: by the generated serializers, and by openapi-backend, which shares no code with them.
 * Gives the faults found; none for a path or method that the contract doesn't declare.
 */
export function judge(answer: ObservedAnswer): string[] {
  const path = answer.path.split('?')[0] as string;
  const method = answer.method === 'HEAD' ? 'get' : answer.method.toLowerCase();
  const matched = matchOf(method, path);
  const operation = matched?.operationId === undefined ? undefined : table[matched.operationId];
  if (matched === undefined || operation === undefined) return [];
  recordCoverage(operation.operationId, answer.status);

  const faults: string[] = [];
  const where = `${operation.operationId} answered ${answer.status}`;
  const declared = operation.responses[answer.status] ?? operation.responses.default;
  if (declared === undefined) return [`${where}, which it does not declare`];
  for (const name of Object.keys(answer.headers)) {
    if (!commonHeaders.has(name) && !declared.headers.includes(name))
      faults.push(`${where} with undeclared header ${name}`);
  }
  if (answer.method === 'HEAD' || answer.status === 304) return faults;
  if (declared.contentTypes.length > 0) return [...faults, ...faultsOfBody(answer, operation, matched)];
  return answer.body === undefined ? faults : [...faults, `${where} with a body, which it does not declare`];
}

type Match = ReturnType<typeof backend.matchOperation>;

/** openapi-backend looks through all operations for each match, and tests ask for the same paths again and again. */
const matches = new Map<string, Match>();
const maxMatches = 5_000;

function matchOf(method: string, path: string): Match {
  const key = `${method} ${path}`;
  if (matches.has(key)) return matches.get(key);
  if (matches.size >= maxMatches) matches.clear();
  const match = backend.matchOperation({ method, path, headers: {} });
  matches.set(key, match);
  return match;
}

function faultsOfBody(answer: ObservedAnswer, { operationId }: Operation, matched: NonNullable<Match>): string[] {
  const faults: string[] = [];
  const where = `${operationId} answered ${answer.status}`;
  const isProblem = answer.headers['content-type']?.startsWith('application/problem+json') ?? false;
  const byStatus: { [status: string]: ((body: unknown) => string) | undefined } =
    (isProblem ? problemSerializers : serializers)[operationId] ?? {};
  const serialize = byStatus[answer.status] ?? byStatus.default;
  if (serialize !== undefined) {
    try {
      serialize(answer.body);
    } catch (error) {
      faults.push(`${where} with an unsound body: ${(error as Error).message}`);
    }
  }
  // Its validator knows application/json only.
  if (!isProblem) {
    const verdict = backend.validateResponse(answer.body, matched, answer.status);
    for (const error of verdict.errors ?? [])
      faults.push(`${where}: ${error.instancePath} ${error.message} (openapi-backend)`);
  }
  return faults;
}

/** Where `npm test` collects which answers were seen, for the list of those that no test sees. */
const coverageDirectory = process.env.CONTRACT_COVERAGE_DIR;
const seen = new Set<string>();

function recordCoverage(operationId: string, status: number): void {
  const pair = `${operationId} ${status}`;
  if (coverageDirectory === undefined || seen.has(pair)) return;
  seen.add(pair);
  mkdirSync(coverageDirectory, { recursive: true });
  appendFileSync(join(coverageDirectory, `${process.pid}.txt`), `${pair}\n`);
}
