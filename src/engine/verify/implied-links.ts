import { type ResolvedSchema, valueTypes } from '../document/resolved-schema.ts';
import type { DeclaredOperation, Link, TestedContract } from './declared-operation.ts';

/**
 * Returns the links of the contract and, for operations without one, those that REST paths imply: `GET /books/{isbn}`
 * reads an item of `GET /books`, and `GET /loans/{loanId}` what `POST /loans` created, if the response has a property
 * `loanId` or `id`. `*` in an expression is one item of a list, another one each time.
 */
export function withImpliedLinks({ operations, links }: TestedContract): Link[] {
  const implied = operations
    .filter(({ id }) => !links.some(({ target }) => target === id))
    .flatMap((target) => impliedLink(operations, target) ?? []);
  return [...links, ...implied];
}

function impliedLink(operations: readonly DeclaredOperation[], target: DeclaredOperation): Link | undefined {
  const [, collection, name] = /^(.*?)\/\{([^{}]+)\}(?:\/[^{}]*)?$/.exec(target.policy.path) ?? [];
  if (collection === undefined || name === undefined || collection.includes('{')) return undefined;
  const sources = operations
    .filter(({ policy }) => policy.path === collection && (policy.effect === 'create' || policy.effect === 'read'))
    .sort((one) => (one.policy.effect === 'create' ? -1 : 1));
  for (const source of sources) {
    const expression = expressionFor(name, successSchema(source));
    if (expression !== undefined) return { source: source.id, target: target.id, parameters: { [name]: expression } };
  }
  return undefined;
}

function successSchema({ responses }: DeclaredOperation): ResolvedSchema | undefined {
  return Object.entries(responses).find(([status]) => /^2/.test(status))?.[1]['application/json']?.schema;
}

function expressionFor(name: string, schema: ResolvedSchema | undefined, pointer = ''): string | undefined {
  if (schema === undefined) return undefined;
  const { types, schema: resolved } = valueTypes(schema);
  if (types[0] === 'array') return expressionFor(name, resolved.items, `${pointer}/*`);
  const property = [name, 'id'].find((candidate) => resolved.properties?.[candidate] !== undefined);
  if (property !== undefined) return `$response.body#${pointer}/${property}`;
  if (pointer !== '') return undefined;
  const parts = Object.entries(resolved.properties ?? {});
  return parts.length === 1 ? expressionFor(name, parts[0]?.[1], `/${parts[0]?.[0]}`) : undefined;
}
