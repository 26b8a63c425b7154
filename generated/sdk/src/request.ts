// Written by `npm run sdk` from src/engine/sdk/runtime/request.ts.

import { type Client, optionOf } from './client.ts';
import { type Context, contextHeaders } from './context.ts';
import { type DryRunOptions, preferenceOf } from './dry-run.ts';
import type { Operation, Params } from './operation.ts';

/** A request without its credential. Every attempt sends the same one, `Idempotency-Key` included. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | Uint8Array<ArrayBuffer> | FormData | null;
}

/**
 * Returns the request for a call.
 *
 * @throws {TypeError} if a parameter of the path is missing, or one is given that the operation doesn't have, or for a
 * dry run of an operation that has none.
 */
export function prepareRequest(
  client: Client,
  operation: Operation,
  params: Params,
  options: DryRunOptions,
): PreparedRequest {
  const { operationId, path, query = [], sends = 'application/json' } = operation;
  const used = new Set(['body', ...query]);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name);
    const value = String(params[name] ?? '');
    // A URL is resolved without such segments, to another operation.
    if (value === '' || value === '.' || value === '..')
      throw new TypeError(`${operationId}: "${value}" is no ${name}`);
    return encodeURIComponent(value);
  });
  const unknown = Object.keys(params).find((name) => !used.has(name));
  if (unknown !== undefined) throw new TypeError(`${operationId} has no parameter ${unknown}`);

  const { body = null } = params;
  const search = queryString(query, params);
  return {
    url: client.baseUrl + filled + (search === '' ? '' : `?${search}`),
    headers: {
      ...(operation.returns === undefined ? { Accept: 'application/json' } : {}),
      // That of a form has a boundary, which fetch chooses.
      ...(body === null || sends === formType ? {} : { 'Content-Type': sends }),
      ...client.headers,
      ...ownHeaders(client, operation, options),
      ...options.headers,
      ...preferenceOf(operation, options),
    },
    body: body === null ? null : wireBody(sends, body),
  };
}

const formType = 'multipart/form-data';

function wireBody(sends: string, body: unknown): NonNullable<PreparedRequest['body']> {
  if (sends === 'application/json') return JSON.stringify(body);
  if (sends !== formType) return body as string;
  const form = new FormData();
  for (const [name, value] of Object.entries(body as { readonly [name: string]: unknown })) {
    if (value instanceof Blob) form.append(name, value);
    else if (value !== undefined) form.append(name, String(value));
  }
  return form;
}

function queryString(names: readonly string[], params: Params): string {
  const search = new URLSearchParams();
  for (const name of names) {
    const value = params[name];
    if (value !== undefined && value !== null) search.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return search.toString();
}

function ownHeaders(
  client: Client,
  { keyed, context = [] }: Operation,
  options: DryRunOptions,
): PreparedRequest['headers'] {
  const { ifMatch, ifNoneMatch } = options;
  const contexts = Object.entries(contextHeaders).flatMap(([option, header]) => {
    const value = optionOf(options, option) ?? optionOf(client as Context, option);
    return context.includes(option) && value !== null && value !== undefined ? [[header, String(value)]] : [];
  });
  return {
    ...Object.fromEntries(contexts),
    ...(keyed ? { 'Idempotency-Key': options.idempotencyKey ?? crypto.randomUUID() } : {}),
    ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
    ...(ifNoneMatch === undefined ? {} : { 'If-None-Match': ifNoneMatch }),
  };
}
