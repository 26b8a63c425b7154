import type { AnySchema, ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Document as BackendDocument, OpenAPIBackend } from 'openapi-backend';
import { isJson } from '../document/contract-operation.ts';
import { withFormats } from '../document/formats.ts';
import { type DeclaredOperation, declaredStatus, type TestedContract } from './declared-operation.ts';

/** A response as any HTTP client sees it. */
export interface ObservedResponse {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
}

export interface JudgeOptions {
  /**
   * Headers, in lower case, that any response may have without declaring them; every other undeclared header is a
   * fault. Default: any header, because OpenAPI does not forbid them.
   */
  readonly allowedHeaders?: ReadonlySet<string>;
  /** A second validator of response bodies: returns what is wrong with the body, or null. */
  readonly checkBody?: (operation: DeclaredOperation, response: ObservedResponse) => string | null;
  /** Called with each response that belongs to an operation. */
  readonly onResponse?: (operationId: string, status: number) => void;
}

/** Returns how a response breaks the contract; nothing for a path or method that the contract doesn't declare. */
export type Judge = (response: ObservedResponse) => string[];

/**
 * Creates a judge of responses that uses openapi-backend, which shares no code with the engine's own serializers.
 *
 * @example
 * const judge = await createJudge(testedContract(document));
 * judge({ method: 'GET', path: '/books/1', status: 200, headers: {}, body: { id: 'one' } });
 * // ['getBook returned 200: /id must be integer (openapi-backend)']
 */
export async function createJudge(contract: TestedContract, options: JudgeOptions = {}): Promise<Judge> {
  // openapi-backend accepts 3.1 documents only without its own meta-schema check and with Ajv's 2020-12 dialect.
  const validators = new Map<string, ValidateFunction>();
  const backend = new OpenAPIBackend({
    definition: contract.document as unknown as BackendDocument,
    quick: true,
    customizeAjv: () => withFormats(remembering(validators)) as never,
  });
  await backend.init();
  const byRoute = new Map(
    contract.operations.map((one) => [`${one.policy.method.toLowerCase()} ${one.policy.path}`, one]),
  );
  // By name, openapi-backend would build the list of operations for each response.
  const backendOperations = new Map(backend.router.getOperations().map((one) => [one.operationId, one]));
  const match = matcher(backend);

  /** What is wrong with a body of a status that declares one. */
  const bodyFaults = (operation: DeclaredOperation, key: string, response: ObservedResponse): string[] => {
    const where = `${operation.id} returned ${response.status}`;
    const type = response.headers['content-type']?.split(';')[0] ?? 'no type';
    const isDeclared = Object.keys(operation.responses[key] ?? {}).includes(type);
    const faults = isDeclared ? [] : [`${where} as ${type}, which it does not declare`];
    if (!isJson(type)) return faults;
    const wrong = options.checkBody?.(operation, response) ?? null;
    if (wrong !== null) faults.push(`${where} with an invalid body: ${wrong}`);
    // openapi-backend's validator knows application/json only.
    if (type !== 'application/json') return faults;
    const declared = backendOperations.get(operation.id) ?? operation.id;
    const { errors } = backend.validateResponse(response.body, declared, response.status);
    return [
      ...faults,
      ...(errors ?? []).map((one) => `${where}: ${one.instancePath} ${one.message} (openapi-backend)`),
    ];
  };

  return (response) => {
    const matched = match(
      response.method === 'HEAD' ? 'get' : response.method.toLowerCase(),
      response.path.split('?')[0] as string,
    );
    const operation = matched && byRoute.get(`${matched.method} ${matched.path}`);
    if (matched === undefined || operation === undefined) return [];
    options.onResponse?.(operation.id, response.status);
    const key = declaredStatus(operation, response.status);
    const where = `${operation.id} returned ${response.status}`;
    if (key === undefined) return [`${where}, which it does not declare`];
    const faults = undeclaredHeaders(operation, key, response, options.allowedHeaders).map(
      (name) => `${where} with undeclared header ${name}`,
    );
    if (lacksLocation(operation, key, response)) faults.push(`${where} without Location`);
    if (response.method === 'HEAD' || response.status === 304) return faults;
    if (Object.keys(operation.responses[key] ?? {}).length === 0) {
      return response.body === undefined ? faults : [...faults, `${where} with a body, which it does not declare`];
    }
    return [...faults, ...bodyFaults(operation, key, response)];
  };
}

/**
 * An Ajv that compiles equal schemas once: openapi-backend compiles those of all statuses with the first response of an
 * operation, and most are errors that all operations share.
 */
function remembering(validators: Map<string, ValidateFunction>): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: true, logger: false });
  const compile = ajv.compile.bind(ajv);
  ajv.compile = ((schema: AnySchema) => {
    const text = JSON.stringify(schema);
    const validate = validators.get(text) ?? compile(schema);
    validators.set(text, validate);
    return validate;
  }) as typeof ajv.compile;
  return ajv;
}

/** Whether a 201 doesn't name the created resource, though the contract says where it is read. */
function lacksLocation({ policy }: DeclaredOperation, key: string, { headers }: ObservedResponse): boolean {
  const isDeclared = policy.created !== undefined && policy.responses[key]?.headers.includes('location') === true;
  return key === '201' && isDeclared && headers.location === undefined;
}

function undeclaredHeaders(
  operation: DeclaredOperation,
  key: string,
  { headers }: ObservedResponse,
  allowed: ReadonlySet<string> | undefined,
): string[] {
  if (allowed === undefined) return [];
  const declared = operation.policy.responses[key]?.headers ?? [];
  return Object.keys(headers).filter((name) => !allowed.has(name) && !declared.includes(name));
}

/** Whether the body is RFC 9457 problem details. */
export function isProblem({ headers }: { readonly headers: { readonly [name: string]: string } }): boolean {
  return headers['content-type']?.startsWith('application/problem+json') ?? false;
}

type Match = ReturnType<OpenAPIBackend['matchOperation']>;
const maxMatches = 5_000;

/** Remembers matches: openapi-backend searches all operations each time, and tests request the same paths repeatedly. */
function matcher(backend: OpenAPIBackend): (method: string, path: string) => Match {
  const matches = new Map<string, Match>();
  return (method, path) => {
    const key = `${method} ${path}`;
    if (matches.has(key)) return matches.get(key);
    if (matches.size >= maxMatches) matches.clear();
    const match = backend.matchOperation({ method, path, headers: {} });
    matches.set(key, match);
    return match;
  };
}
