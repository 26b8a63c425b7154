import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Contract, Located } from '../contract/contract.ts';
import { contractAjv, withNamedRefs } from '../contract/contract-ajv.ts';
import type { ParameterObject, Schema, SchemaObject } from '../contract/document.ts';
import type { ContractOperation } from '../contract/operations.ts';
import { contractOperations, isJson, mediaTypes } from '../contract/operations.ts';
import { banner } from './banner.ts';
import { bundleModule } from './bundle-module.ts';
import { key } from './literal.ts';

const parts = ['path', 'query', 'header', 'cookie', 'body'] as const;
type Part = (typeof parts)[number];

/**
 * Validators of requests: for each operation one function for its path, query, header and cookie parameters, each taken as one
 * object of values already read from their strings, and one for its JSON body. They report every error.
 */
export async function emitValidators(contract: Contract): Promise<string> {
  const ajv = contractAjv(contract.document, { allErrors: true });
  /** Export name by the text of the schema: equal schemas share one function. */
  const names = new Map<string, string>();
  const entries: string[] = [];

  for (const operation of contractOperations(contract)) {
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
    entries.push(`  ${key(operationId)}: { ${members.join(', ')} },\n`);
  }

  const exported = [...names.values()];
  return bundleModule(
    {
      table: `import { ${exported.join(', ')} } from 'validators';
export const requestValidators = {\n${entries.join('')}};`,
      validators: standaloneCode.default(ajv, Object.fromEntries(exported.map((name) => [name, name]))),
    },
    `// ${banner}`,
  );
}

export function emitValidatorTypes(): string {
  return `// ${banner}

/** One violation, as Ajv reports it. */
export interface Violation {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
}

export interface Validator {
  (value: unknown): boolean;
  /** Every violation of the value last given, or null if it was valid. */
  errors?: readonly Violation[] | null;
}

export interface RequestValidators {
  /** Values of the path's parameters by name. */
  readonly path?: Validator;
  /** Values of the query's parameters by name; an undeclared one is a violation. */
  readonly query?: Validator;
  /** Values of the declared header parameters by name. */
  readonly header?: Validator;
  /** Values of the declared cookies by name. */
  readonly cookie?: Validator;
  readonly body?: Validator;
}

export declare const requestValidators: { readonly [operationId: string]: RequestValidators };
`;
}

/** The schema of one part of an operation's request, or null if nothing is to be checked. */
function schemaOf(operation: ContractOperation, part: Part): Schema | null {
  if (part === 'body') {
    const { requestBody } = operation;
    const json = requestBody === null ? undefined : mediaTypes(requestBody).find((one) => isJson(one.contentType));
    return json?.value.schema ?? null;
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
