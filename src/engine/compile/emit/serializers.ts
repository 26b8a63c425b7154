import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Contract } from '../contract/contract.ts';
import { contractAjv, withNamedRefs } from '../contract/contract-ajv.ts';
import type { SchemaObject } from '../contract/document.ts';
import { pointerNames, pointerTo } from '../contract/json-pointer.ts';
import type { ContractMediaType, ContractOperation } from '../contract/operations.ts';
import { contractOperations, isJson, mediaTypes } from '../contract/operations.ts';
import { checkName } from '../serializer/emit-function.ts';
import { moduleSource } from '../serializer/module-source.ts';
import type { PlannedFunction } from '../serializer/planner.ts';
import { Planner } from '../serializer/planner.ts';
import { banner } from './banner.ts';
import { bundleModule } from './bundle-module.ts';
import { key } from './literal.ts';

export interface SerializerFiles {
  /** Tables and functions, fit to be read. */
  readonly serializers: string;
  /** What the functions call: serializer/runtime.ts, formats, and Ajv's code for what only Ajv can check. */
  readonly runtime: string;
}

const problemJson = 'application/problem+json';

/**
 * Serializers of responses: for each operation and status a function that checks a body against its schema and writes
 * it as JSON, in one pass. Operations that answer with the same component share its function.
 */
export async function emitSerializers(contract: Contract): Promise<SerializerFiles> {
  const { document } = contract;
  const ajv = contractAjv(document, {});
  const planner = new Planner(document, ajv);
  const operations = contractOperations(contract);
  const usual = tableOf('refusals', operations, planner, ([first]) => first);
  const problems = tableOf('problems', operations, planner, (types) =>
    types.find(({ contentType }) => contentType === problemJson),
  );

  const checked = planner.functions.filter(({ plan }) => plan.kind === 'checked');
  const { imports, source } = moduleSource(planner.functions);
  return {
    serializers: `// ${banner}

// Each function checks a value and gives its JSON text, or throws UnsoundResponse. \`at\` is the JSON pointer of the
// member at hand; it costs nothing, for it is read only when something is thrown.

import {
${imports.map((name) => `  ${name},\n`).join('')}} from './serializer-runtime.js';

${source}
${usual.refusals}
export const serializers = {
${usual.entries}};

${problems.refusals}
export const problemSerializers = {
${problems.entries}};
`,
    runtime: await bundleModule(
      {
        runtime: "export * from './scripts/generate/serializer/runtime.ts';\nexport * from 'checks';",
        checks: standaloneChecks(contract, checked),
      },
      `// ${banner}`,
    ),
  };
}

export function emitSerializerTypes(): string {
  return `// ${banner}

/**
 * Gives the JSON text of a response body that keeps its schema.
 *
 * @throws {UnsoundResponse} if it does not.
 */
export type Serializer = (body: unknown) => string;

/** By operationId, then by status or \`default\`. A status without a JSON body has none. */
export interface Serializers {
  readonly [operationId: string]: { readonly [status: string]: Serializer };
}

/** For the first JSON media type of each response. */
export declare const serializers: Serializers;

/** For application/problem+json, where it is declared. */
export declare const problemSerializers: Serializers;
`;
}

/** The serializers of a media type, for each operation. */
interface Table {
  /** What operations answer alike when they refuse, each under a name. */
  readonly refusals: string;
  readonly entries: string;
}

/** Builds the table for the media type that `choose` takes of those a response has. */
function tableOf(
  name: string,
  operations: readonly ContractOperation[],
  planner: Planner,
  choose: (types: ContractMediaType[]) => ContractMediaType | undefined,
): Table {
  const refusals = new Map<string, string>();
  const entries = operations.map(({ value: { operationId = '' }, responses }) => {
    const members = responses.flatMap((response) => {
      const chosen = choose(mediaTypes(response).filter(({ contentType }) => isJson(contentType)));
      if (chosen?.value.schema === undefined) return [];
      const schema = { value: chosen.value.schema, pointer: pointerTo(chosen.pointer, 'schema') };
      return [{ response, member: `${response.status}: ${planner.planBody(schema, bodyName(operationId, chosen))}` }];
    });
    const own = members.filter(({ response }) => /^[123]/.test(response.status)).map(({ member }) => member);
    const refused = members.filter(({ response }) => !/^[123]/.test(response.status)).map(({ member }) => member);
    const row =
      refused.length === 0 ? null : sharedName(refused.map((member) => `  ${member},\n`).join(''), refusals, name);
    if (row !== null && own.length === 0) return `  ${key(operationId)}: ${row},\n`;
    return `  ${key(operationId)}: { ${[...own, ...(row === null ? [] : [`...${row}`])].join(', ')} },\n`;
  });
  return {
    refusals: [...refusals].map(([members, row]) => `const ${row} = {\n${members}};\n`).join(''),
    entries: entries.join(''),
  };
}

/** The name of a row of members, one for all operations that have the same. */
function sharedName(members: string, names: Map<string, string>, stem: string): string {
  const name = names.get(members) ?? `${stem}${names.size + 1}`;
  names.set(members, name);
  return name;
}

/** Names a body that is no component schema after its component response, or after operation and status. */
function bodyName(operationId: string, { contentType, pointer }: ContractMediaType): string {
  const [first, , third = '', , status = ''] = pointerNames(pointer);
  const stem = first === 'components' ? third : operationId.slice(0, 1).toUpperCase() + operationId.slice(1) + status;
  return stem + (contentType === problemJson ? 'Problem' : '');
}

function standaloneChecks({ document }: Contract, checked: readonly PlannedFunction[]): string {
  if (checked.length === 0) return 'export {};';
  const ajv = contractAjv(document, {});
  const names = checked.map(({ name, schema }) => {
    const named = withNamedRefs(schema);
    ajv.addSchema((typeof named === 'boolean' ? { allOf: [named] } : named) as SchemaObject, checkName(name));
    return checkName(name);
  });
  return standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
}
