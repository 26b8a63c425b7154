import type { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { contractAjv, withNamedRefs } from '../../document/contract-ajv.ts';
import { type ContractOperation, contractOperations, isJson, mediaTypes } from '../../document/contract-operation.ts';
import type { Document, ParameterObject, Schema, SchemaObject } from '../../document/document.ts';
import { formOf } from '../../document/forms.ts';
import type { Located } from '../../document/reference.ts';
import { type ModuleOptions, moduleOutput, root } from './bundle-module.ts';
import { key } from './literal.ts';
import { readableValidators } from './readable-validators.ts';

const parts = ['path', 'query', 'header', 'cookie', 'body'] as const;
type Part = (typeof parts)[number];

/**
 * Returns the modules that validate requests, by file name: `validators.js`, a table of all operations, and one module for
 * each domain. An operation has one function for its path, query, header and cookie parameters, each taken as one object of
 * values already read from their strings, and one for its body: JSON, or the fields of a form. They report every error.
 */
export async function emitValidators(document: Document, banner: string): Promise<{ [file: string]: string }> {
  const ajv = contractAjv(document, { allErrors: true });
  const domains = Map.groupBy(contractOperations(document), ({ value }) => value.tags?.[0] ?? 'default');
  const files: { [file: string]: string } = {};
  const imports: string[] = [];
  /** What the modules use of Ajv: name and source. */
  const runtime = new Map<string, string>();
  for (const [domain, operations] of domains) {
    const file = domain.replaceAll(/[^\w-]+/g, '-');
    files[`validators/${file}.js`] = await domainModule(ajv, operations, runtime, banner);
    imports.push(file);
  }
  files['validators/runtime.js'] = await runtimeModule(runtime, banner);
  const names = imports.map((file) => `$${file.replaceAll('-', '_')}`);
  files['validators.js'] = `// ${banner}

${imports.map((file, index) => `import { requestValidators as ${names[index]} } from './validators/${file}.js';\n`).join('')}
export const requestValidators = {
${names.map((name) => `  ...${name},\n`).join('')}};
`;
  return files;
}

/** Returns the types of the table. */
export function emitValidatorTypes({ engine, banner }: ModuleOptions): string {
  return `// ${banner}

import type { RequestValidators } from '${engine}/document/validation.ts';

/** By operationId. */
export declare const requestValidators: { readonly [operationId: string]: RequestValidators };
`;
}

async function domainModule(
  ajv: Ajv2020,
  operations: readonly ContractOperation[],
  runtime: Map<string, string>,
  banner: string,
): Promise<string> {
  /** Name by the text of the schema: equal schemas share one function. */
  const names = new Map<string, string>();
  const entries = operations.map((operation) => {
    const { operationId = '' } = operation.value;
    const members = parts.flatMap((part) => {
      const schema = schemaOf(operation, part);
      if (schema === null) return [];
      const named = withNamedRefs(schema);
      const text = JSON.stringify(named);
      let name = names.get(text);
      if (name === undefined) {
        name = `${operationId}_${part}`;
        names.set(text, name);
        ajv.addSchema(named as SchemaObject, name);
      }
      return [`${part}: ${name}`];
    });
    return `  ${key(operationId)}: { ${members.join(', ')} },\n`;
  });
  const { source, used } = await readableValidators(ajv, [...names.values()]);
  for (const [name, required] of used) runtime.set(name, required);
  const imported = [...used.keys()].sort();
  return `// ${banner}

${imported.length === 0 ? '' : `import { ${imported.join(', ')} } from './runtime.js';\n\n`}${source}
export const requestValidators = {
${entries.join('')}};
`;
}

/** One module of what Ajv's code requires: functions that count characters and compare values, and formats. */
async function runtimeModule(used: ReadonlyMap<string, string>, banner: string): Promise<string> {
  const lines = [...used]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, required]) => `export const ${name} = ${required};\n`);
  const result = await build({
    stdin: { contents: lines.join(''), resolveDir: root, sourcefile: 'runtime' },
    ...moduleOutput(banner),
  });
  return result.outputFiles[0]?.text ?? '';
}

/** The schema of one part of an operation's request, or null if nothing is to be checked. */
function schemaOf(operation: ContractOperation, part: Part): Schema | null {
  if (part === 'body') {
    const { requestBody } = operation;
    const json = requestBody === null ? undefined : mediaTypes(requestBody).find((one) => isJson(one.contentType));
    return (json ?? formOf(requestBody))?.value.schema ?? null;
  }
  const parameters = operation.parameters.filter(({ value }) => value.in === part);
  const closed = part === 'query' && operation.value['x-unknown-query'] !== 'ignored';
  return parameters.length === 0 && !closed ? null : parametersSchema(parameters, closed);
}

function parametersSchema(parameters: readonly Located<ParameterObject>[], closed: boolean): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ value }) => [value.name, value.schema ?? true])),
    required: parameters.filter(({ value }) => value.required).map(({ value }) => value.name),
    ...(closed ? { additionalProperties: false } : {}),
  };
}
