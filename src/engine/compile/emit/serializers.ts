import standaloneCode from 'ajv/dist/standalone/index.js';
import { contractAjv, withNamedRefs } from '../../document/contract-ajv.ts';
import type { ContractMediaType, ContractOperation } from '../../document/contract-operation.ts';
import { contractOperations, isJson, mediaTypes } from '../../document/contract-operation.ts';
import type { Document, SchemaObject } from '../../document/document.ts';
import { pointerNames, pointerTo } from '../../document/json-pointer.ts';
import { checkName } from '../serializer/emit-function.ts';
import { moduleSource } from '../serializer/module-source.ts';
import type { PlannedFunction } from '../serializer/planner.ts';
import { Planner } from '../serializer/planner.ts';
import { bundleModule, type ModuleOptions } from './bundle-module.ts';
import { key } from './literal.ts';

export interface SerializerFiles {
  /** Tables and functions, readable. */
  readonly serializers: string;
  /** What the functions call: serializer/runtime.ts, formats, and Ajv's code for what only Ajv can check. */
  readonly runtime: string;
}

const problemJson = 'application/problem+json';

/**
 * Returns the serializers of responses: for each operation and status a function that checks a body against its schema and
 * returns it as JSON, in one pass. Operations that return the same component share its function.
 */
export async function emitSerializers(document: Document, options: ModuleOptions): Promise<SerializerFiles> {
  const ajv = contractAjv(document, {});
  const planner = new Planner(document, ajv);
  const operations = contractOperations(document);
  const usual = tableOf('errors', operations, planner, ([first]) => first);
  const problems = tableOf('problems', operations, planner, (types) =>
    types.find(({ contentType }) => contentType === problemJson),
  );

  const checked = planner.functions.filter(({ plan }) => plan.kind === 'checked');
  const { imports, source } = moduleSource(planner.functions);
  return {
    serializers: `// ${options.banner}

// Each function checks a value and returns its JSON text, or throws UnsoundResponse. \`at\` is the JSON pointer of the
// member at hand; it costs nothing, for it is read only when something is thrown.

import {
${imports.map((name) => `  ${name},\n`).join('')}} from './serializer-runtime.js';

${source}
${usual.errors}
export const serializers = {
${usual.entries}};

${problems.errors}
export const problemSerializers = {
${problems.entries}};
`,
    runtime: await bundleModule(
      {
        runtime: [
          "export * from './src/engine/compile/serializer/runtime.ts';",
          "export { formatTest, isDateTime } from './src/engine/document/formats.ts';",
          "export * from 'checks';",
        ].join('\n'),
        checks: standaloneChecks(document, checked),
      },
      options,
    ),
  };
}

/** Returns the types of the module. */
export function emitSerializerTypes({ engine, banner }: ModuleOptions): string {
  return `// ${banner}

import type { Serializers } from '${engine}/document/validation.ts';

/** By operationId: for the first JSON media type of each response. */
export declare const serializers: { readonly [operationId: string]: Serializers };

/** By operationId: for application/problem+json, where it is declared. */
export declare const problemSerializers: { readonly [operationId: string]: Serializers };
`;
}

/** The serializers of a media type, for each operation. */
interface Table {
  /** Rows of errors that several operations have, each under a name. */
  readonly errors: string;
  readonly entries: string;
}

/** Returns the table for the media type that `choose` picks from those of a response. */
function tableOf(
  name: string,
  operations: readonly ContractOperation[],
  planner: Planner,
  choose: (types: ContractMediaType[]) => ContractMediaType | undefined,
): Table {
  const errors = new Map<string, string>();
  const entries = operations.map(({ value: { operationId = '' }, responses }) => {
    const members = responses.flatMap((response) => {
      const chosen = choose(mediaTypes(response).filter(({ contentType }) => isJson(contentType)));
      if (chosen?.value.schema === undefined) return [];
      const schema = { value: chosen.value.schema, pointer: pointerTo(chosen.pointer, 'schema') };
      return [
        { response, member: `${key(response.status)}: ${planner.planBody(schema, bodyName(operationId, chosen))}` },
      ];
    });
    const own = members.filter(({ response }) => /^[123]/.test(response.status)).map(({ member }) => member);
    const failed = members.filter(({ response }) => !/^[123]/.test(response.status)).map(({ member }) => member);
    const row =
      failed.length === 0 ? null : sharedName(failed.map((member) => `  ${member},\n`).join(''), errors, name);
    if (row !== null && own.length === 0) return `  ${key(operationId)}: ${row},\n`;
    return `  ${key(operationId)}: { ${[...own, ...(row === null ? [] : [`...${row}`])].join(', ')} },\n`;
  });
  return {
    errors: [...errors].map(([members, row]) => `const ${row} = {\n${members}};\n`).join(''),
    entries: entries.join(''),
  };
}

/** Returns the name of a row of members; operations with equal rows share it. */
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

function standaloneChecks(document: Document, checked: readonly PlannedFunction[]): string {
  if (checked.length === 0) return 'export {};';
  const ajv = contractAjv(document, {});
  const names = checked.map(({ name, schema }) => {
    const named = withNamedRefs(schema);
    ajv.addSchema((typeof named === 'boolean' ? { allOf: [named] } : named) as SchemaObject, checkName(name));
    return checkName(name);
  });
  return standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
}
