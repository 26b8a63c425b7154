import { contractOperations, mediaTypes } from '../../src/engine/document/contract-operation.ts';
import type { Document } from '../../src/engine/document/document.ts';
import { examplesOf } from '../../src/engine/document/examples.ts';
import type { Operation } from '../../src/engine/document/operation.ts';
import { dereference } from '../../src/engine/document/reference.ts';
import type { Preferences } from './prefer.ts';

/** A response as the contract shows it. */
export interface DocumentedResponse {
  readonly status: number;
  /** Name of the example; null without a body. */
  readonly name: string | null;
  /** The body by media type; empty: none. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** Declared headers that have an example. */
  readonly headers: { readonly [name: string]: string };
}

/** The examples of all responses of a contract. */
export interface ContractExamples {
  /** Returns the example that is preferred, or what is wrong with the preference. */
  find(operation: Operation, preferences: Pick<Preferences, 'code' | 'example'>): DocumentedResponse | string;
}

interface HeaderObject {
  readonly example?: unknown;
  readonly examples?: { readonly [name: string]: { readonly value?: unknown } };
  readonly schema?: { readonly example?: unknown; readonly examples?: readonly unknown[]; readonly default?: unknown };
}

/** Reads the examples of a bundled document. */
export function contractExamples(document: Document): ContractExamples {
  const declared = new Map(contractOperations(document).map((one) => [one.value.operationId, one]));
  return {
    find({ operationId }, { code, example }) {
      const responses = declared.get(operationId)?.responses ?? [];
      const documented = responses
        .flatMap((response) => documentedResponses(document, response))
        .filter(({ status }) => code === null || status === code);
      const found = example === null ? documented[0] : documented.findLast(({ name }) => name === example);
      if (found !== undefined) return found;
      if (documented.length > 0) {
        const names = [...new Set(documented.map(({ name }) => name))].join(', ');
        return `Prefer: ${operationId} has no example ${example}${code === null ? '' : ` of ${code}`}, but ${names}`;
      }
      const statuses = responses.map(({ status }) => status).filter((status) => status !== 'default');
      return `Prefer: ${operationId} does not declare ${code}, but ${statuses.join(', ')}`;
    },
  };
}

type DeclaredResponse = ReturnType<typeof contractOperations>[number]['responses'][number];

/** The first example of each media type, then one for each name. */
function documentedResponses(document: Document, response: DeclaredResponse): DocumentedResponse[] {
  const status = Number(response.status);
  if (Number.isNaN(status)) return [];
  const headers = headersOf(document, response);
  const byName = new Map<string, Map<string, unknown>>();
  const first = new Map<string, unknown>();
  for (const mediaType of mediaTypes(response)) {
    for (const { name, value } of examplesOf(document, mediaType.value)) {
      const bodies = byName.get(name) ?? new Map<string, unknown>();
      byName.set(name, bodies.set(mediaType.contentType, value));
      if (!first.has(mediaType.contentType)) first.set(mediaType.contentType, value);
    }
  }
  const [name = null] = byName.keys();
  return [
    { status, name, bodies: first, headers },
    ...Array.from(byName, ([name, bodies]) => ({ status, name, bodies, headers })),
  ];
}

function headersOf(document: Document, { value, pointer }: DeclaredResponse): { [name: string]: string } {
  const declared = (value as { readonly headers?: { readonly [name: string]: object } }).headers ?? {};
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, given]) => {
      const header = dereference<HeaderObject>(document, { value: given as HeaderObject, pointer }).value;
      const { schema = {} } = header;
      const named = Object.values(header.examples ?? {})[0]?.value;
      const example = header.example ?? named ?? schema.example ?? schema.examples?.[0];
      return example === undefined ? [] : [[name.toLowerCase(), String(example)]];
    }),
  );
}
