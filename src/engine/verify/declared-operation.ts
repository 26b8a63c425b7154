import { compiledOperations } from '../document/compiled-operations.ts';
import { type ContractOperation, contractOperations, mediaTypes } from '../document/contract-operation.ts';
import type { Document, MediaType, ParameterObject } from '../document/document.ts';
import { examplesOf, type NamedExample } from '../document/examples.ts';
import type { Extension } from '../document/extension.ts';
import { formOf } from '../document/forms.ts';
import type { Operation } from '../document/operation.ts';
import { dereference, type Located } from '../document/reference.ts';
import { type ResolvedSchema, schemaResolver } from '../document/resolved-schema.ts';

export interface DeclaredParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: ResolvedSchema;
  /** The contract's first example; undefined for values that only the server can issue, such as cursors. */
  readonly example: unknown;
  /** `x-filter`: which property of the items it compares, and how; null if the contract doesn't say. */
  readonly filter: Filter | null;
}

/** What a query parameter of a list selects items by. */
export interface Filter {
  /** Names in an item. An item matches if one of them does. */
  readonly properties: readonly string[];
  /** `words`: full-text search. `from`, `until` and `before` compare times. */
  readonly test: 'equals' | 'contains' | 'words' | 'from' | 'until' | 'before';
}

export interface DeclaredContent {
  readonly schema: ResolvedSchema;
  readonly examples: readonly NamedExample[];
}

/**
 * An operation as the contract declares it, references followed, next to the policy that a server follows. `Policy` has
 * the members that a product's extensions add.
 */
export interface DeclaredOperation<Policy extends Operation = Operation> {
  readonly id: string;
  readonly policy: Policy;
  /** JSON pointer in the document. */
  readonly pointer: string;
  readonly parameters: readonly DeclaredParameter[];
  /** Of JSON, or the fields of a form, whose files are in base64: see `policy.body.form`. */
  readonly body: DeclaredContent | null;
  /** By status (`"200"`, `"4XX"`, `"default"`), then by media type. */
  readonly responses: { readonly [status: string]: { readonly [mediaType: string]: DeclaredContent } };
  /** Query parameters that are not declared are ignored, not rejected. */
  readonly ignoresUnknownQuery: boolean;
  /** Declared statuses of success, lowest first. */
  readonly successes: readonly number[];
  /** Its `x-` members. */
  readonly extensions: { readonly [name: `x-${string}`]: unknown };
}

/** How a response of an operation leads to a request of another (OpenAPI 3.1, "Link Object"). */
export interface Link {
  /** operationIds. */
  readonly source: string;
  readonly target: string;
  /** Runtime expressions by parameter: `$response.body#/book/id`. */
  readonly parameters: { readonly [name: string]: string };
}

/** A contract as the contract test reads it. */
export interface TestedContract<Policy extends Operation = Operation> {
  readonly document: Document;
  readonly operations: readonly DeclaredOperation<Policy>[];
  /** Links that the contract declares, in its order. */
  readonly links: readonly Link[];
  /** Lower-case names of the headers that carry credentials. */
  readonly credentialHeaders: ReadonlySet<string>;
  /** @throws {Error} if the contract declares no operation of this id. */
  operation(id: string): DeclaredOperation<Policy>;
}

/**
 * Reads every operation of a bundled OpenAPI 3.1 document. `extensions` are those of the product.
 *
 * @example
 * const contract = testedContract(JSON.parse(readFileSync('openapi.json', 'utf8')));
 * contract.operation('getBook').parameters[0]?.name; // 'isbn'
 */
export function testedContract<Added = unknown>(
  document: Document,
  extensions: readonly Extension[] = [],
): TestedContract<Operation & Added> {
  const resolve = schemaResolver(document);
  const declared = contractOperations(document);
  const operations = compiledOperations<Added>(document, extensions).map((policy, index) =>
    declaredOperation(document, declared[index] as ContractOperation, policy, resolve),
  );
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return {
    document,
    operations,
    links: declared.flatMap((operation) => linksOf(document, operation)),
    credentialHeaders: credentialHeaders(document),
    operation(id) {
      const operation = byId.get(id);
      if (operation === undefined) throw new Error(`The contract declares no operation ${id}`);
      return operation;
    },
  };
}

type Resolve = ReturnType<typeof schemaResolver>;

function declaredOperation<Policy extends Operation>(
  document: Document,
  { value, pointer, parameters, requestBody, responses }: ContractOperation,
  policy: Policy,
  resolve: Resolve,
): DeclaredOperation<Policy> {
  const contentOf = ({ value: mediaType }: Located<MediaType>): DeclaredContent => ({
    schema: resolve(mediaType.schema),
    examples: examplesOf(document, mediaType),
  });
  const json = requestBody === null ? [] : mediaTypes(requestBody).filter((one) => isPlainJson(one.contentType));
  const form = formOf(requestBody);
  const body = json[0] ?? form;
  return {
    id: policy.operationId,
    policy,
    pointer,
    parameters: parameters.map((one) => declaredParameter(document, one.value, resolve)),
    body: body === undefined ? null : contentOf(body),
    responses: Object.fromEntries(
      responses.map((response) => [
        response.status,
        Object.fromEntries(mediaTypes(response).map((one) => [one.contentType, contentOf(one)])),
      ]),
    ),
    extensions: Object.fromEntries(Object.entries(value).filter(([name]) => name.startsWith('x-'))),
    // Plain OpenAPI has no rule about parameters that are not declared; a contract with x-unknown-query has.
    ignoresUnknownQuery: value['x-unknown-query'] === 'ignored',
    successes: responses
      .map(({ status }) => Number(status))
      .filter((status) => (status >= 200 && status < 300) || status === 302)
      .sort((one, other) => one - other),
  };
}

function isPlainJson(contentType: string): boolean {
  return /^application\/json\b/.test(contentType);
}

function declaredParameter(document: Document, value: ParameterObject, resolve: Resolve): DeclaredParameter {
  const schema = resolve(value.schema ?? Object.values(value.content ?? {})[0]?.schema);
  return {
    name: value.name,
    in: value.in as DeclaredParameter['in'],
    required: value.required ?? false,
    schema,
    example: examplesOf(document, value)[0]?.value ?? schema.example ?? schema.examples?.[0],
    filter: (value['x-filter'] as Filter | undefined) ?? null,
  };
}

interface DeclaredLink {
  readonly operationId?: string;
  readonly parameters?: { readonly [name: string]: string };
}

function linksOf(document: Document, { value: { operationId }, responses }: ContractOperation): Link[] {
  return responses.flatMap(({ value, pointer }) =>
    Object.values((value as { readonly links?: { readonly [name: string]: DeclaredLink } }).links ?? {}).flatMap(
      (given) => {
        const link = dereference<DeclaredLink>(document, { value: given, pointer }).value;
        if (link.operationId === undefined || operationId === undefined) return [];
        return [{ source: operationId, target: link.operationId, parameters: link.parameters ?? {} }];
      },
    ),
  );
}

function credentialHeaders({ components }: Document): ReadonlySet<string> {
  type Scheme = { readonly type?: string; readonly in?: string; readonly name?: string };
  const schemes = Object.values((components?.securitySchemes ?? {}) as { readonly [name: string]: Scheme });
  const names = schemes.map((scheme) => {
    if (scheme.type !== 'apiKey') return 'authorization';
    return scheme.in === 'cookie' ? 'cookie' : scheme.in === 'header' ? scheme.name?.toLowerCase() : undefined;
  });
  return new Set(names.filter((name) => name !== undefined));
}

/** The status under which an operation declares a response: `"404"`, `"4XX"`, `"default"`, or undefined. */
export function declaredStatus({ responses }: DeclaredOperation, status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((key) => responses[key] !== undefined);
}
