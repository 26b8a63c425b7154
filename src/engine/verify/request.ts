import type { DeclaredOperation, DeclaredParameter } from './declared-operation.ts';
import { completed, sampleValue } from './sample-value.ts';

export interface Headers {
  readonly [name: string]: string;
}

/** A request in parts, so that a test changes one part and leaves the others valid. */
export interface RequestParts<Operation extends DeclaredOperation = DeclaredOperation> {
  readonly operation: Operation;
  readonly path: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string | readonly string[] };
  readonly headers: Headers;
  readonly body: unknown;
}

/** A request as the client of the contract test sends it. */
export interface Request extends RequestParts {
  readonly query: { readonly [name: string]: string };
  /** Sent instead of `body`, byte for byte. */
  readonly rawBody?: string;
  /** Instead of the operation's method. */
  readonly method?: string;
  /** Client address to report in `X-Forwarded-For`, where addresses are spread; otherwise each call has its own. */
  readonly from?: string;
}

export interface ExampleChoices {
  /** Name of the request body's example; the first one by default. */
  readonly example?: string | undefined;
  /** Which optional parameters the request has, each with its example. Default: none. */
  readonly includes?: (parameter: DeclaredParameter) => boolean;
  /** Where the contract has no example: `sample` takes a value of the schema, `throw` throws. */
  readonly missing: 'sample' | 'throw';
}

/**
 * Returns the request that the contract's examples describe, without a credential.
 *
 * @throws {Error} if there is no such example, with `missing: 'throw'`.
 */
export function exampleRequest<Operation extends DeclaredOperation>(
  operation: Operation,
  { example, includes = () => false, missing }: ExampleChoices,
): RequestParts<Operation> & { readonly query: { readonly [name: string]: string } } {
  const used = operation.parameters.filter((parameter) => parameter.required || includes(parameter));
  const inPlace = (place: DeclaredParameter['in']) =>
    Object.fromEntries(
      used.filter((parameter) => parameter.in === place).map((one) => [one.name, exampleText(one, missing)]),
    );
  return {
    operation,
    path: inPlace('path'),
    query: inPlace('query'),
    headers: { ...inPlace('header'), ...cookieHeader(inPlace('cookie')) },
    body: exampleBody(operation, example, missing),
  };
}

function cookieHeader(cookies: { readonly [name: string]: string }): { readonly cookie?: string } {
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? {} : { cookie: pairs.join('; ') };
}

/** A parameter's example as it is written in a URL or header: lists are comma-separated. */
export function exampleText({ name, example, schema }: DeclaredParameter, missing: ExampleChoices['missing']): string {
  if (example === undefined && missing === 'throw') {
    throw new Error(`The required parameter ${name} has no example in the contract`);
  }
  return [example ?? sampleValue(schema)].flat().map(String).join(',');
}

function exampleBody({ id, body }: DeclaredOperation, name: string | undefined, missing: ExampleChoices['missing']) {
  if (body === null) return undefined;
  const found = name === undefined ? body.examples[0] : body.examples.find((candidate) => candidate.name === name);
  if (found === undefined && missing === 'throw') {
    throw new Error(`The body of ${id} has no example ${name ?? ''} in the contract`);
  }
  return found === undefined ? completed(body.schema, {}) : found.value;
}

/** Path and query as they are sent. */
export function targetOf({ operation, path, query }: RequestParts): string {
  const filled = operation.policy.path.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''));
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as [string, string]),
  );
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs)}`;
}

/** Returns the request with invalid data: an undeclared query parameter, or a NUL where those are ignored. */
export function withInvalidData<Parts extends RequestParts>(request: Parts): Parts {
  const { operation, path, query, headers } = request;
  if (!operation.ignoresUnknownQuery) return { ...request, query: { ...query, colour: 'red' } };
  const broken = operation.parameters.find((parameter) => parameter.in !== 'header')?.name;
  if (broken === undefined) {
    const [header] = operation.parameters;
    if (header?.schema.maxLength === undefined)
      throw new Error(`${operation.id} has no parameter whose value could be invalid`);
    return { ...request, headers: { ...headers, [header.name]: 'x'.repeat(header.schema.maxLength + 1) } };
  }
  return broken in path
    ? { ...request, path: { ...path, [broken]: 'nul\0' } }
    : { ...request, query: { ...query, [broken]: 'nul\0' } };
}
