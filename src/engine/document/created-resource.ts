import type { ContractOperation } from './contract-operation.ts';
import type { Document } from './document.ts';
import type { CreatedResource } from './operation.ts';
import { dereference } from './reference.ts';

interface Link {
  readonly operationId?: string;
  readonly parameters?: { readonly [name: string]: unknown };
}

const fromPath = '$request.path.';
const fromBody = '$response.body#/';

/**
 * Returns where callers read what an operation creates: by a link of its 201 to a GET in the same collection, that is at
 * the operation's path, or the path above it, and one parameter. Undefined if no link leads to one.
 */
export function createdResource(document: Document, operation: ContractOperation): CreatedResource | undefined {
  const created = operation.responses.find(({ status }) => status === '201');
  const { links = {} } = (created?.value ?? {}) as { readonly links?: { readonly [name: string]: Link } };
  for (const given of Object.values(links)) {
    const { operationId, parameters = {} } = dereference<Link>(document, { value: given, pointer: '' }).value;
    const path = pathOfRead(document, operationId);
    const [, collection] = /^(.*)\/\{[^{}/]+\}$/.exec(path ?? '') ?? [];
    if (path === undefined || collection === undefined) continue;
    if (collection !== operation.path && collection !== operation.path.replace(/\/[^/]+$/, '')) continue;
    const values = valuesOf(path, parameters);
    if (values !== undefined) return { path, values };
  }
  return undefined;
}

function pathOfRead(document: Document, operationId: string | undefined): string | undefined {
  return Object.entries(document.paths ?? {}).find(
    ([, { get }]) => get !== undefined && get.operationId === operationId && '200' in get.responses,
  )?.[0];
}

function valuesOf(path: string, parameters: NonNullable<Link['parameters']>): CreatedResource['values'] | undefined {
  const values: { [name: string]: CreatedResource['values'][string] } = {};
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const expression = parameters[name];
    if (typeof expression !== 'string') return undefined;
    if (expression.startsWith(fromPath)) values[name] = { in: 'path', name: expression.slice(fromPath.length) };
    else if (expression.startsWith(fromBody))
      values[name] = { in: 'body', members: expression.slice(fromBody.length).split('/') };
    else return undefined;
  }
  return values;
}
