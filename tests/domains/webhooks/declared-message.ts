import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Received } from './receiver.ts';

interface DeclaredMessage {
  readonly post: {
    readonly parameters: readonly { readonly $ref: string }[];
    readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: object } } };
  };
}

interface Header {
  readonly name: string;
  readonly required: boolean;
}

const document = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8')) as {
  readonly webhooks: { readonly [type: string]: DeclaredMessage };
  readonly components: { readonly parameters: { readonly [name: string]: Header & { readonly schema: object } } };
};

/** The types of event that the contract declares. */
export const declaredTypes: readonly string[] = Object.keys(document.webhooks);

// Shares no code with the validators that the generator writes.
const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true, coerceTypes: false }));
ajv.addSchema(document, 'contract');
const headerAjv = addFormats.default(new Ajv2020({ strict: false, allErrors: true, coerceTypes: true }));
headerAjv.addSchema(document, 'contract');
const validators = new Map<string, ValidateFunction>();

function compiled(judge: typeof ajv, pointer: string): ValidateFunction {
  const key = `${judge === ajv} ${pointer}`;
  const known = validators.get(key) ?? judge.compile({ $ref: `contract#${pointer}` });
  validators.set(key, known);
  return known;
}

/** What is wrong with a message, measured by what the contract declares under `webhooks`. */
export function faultsOfMessage({ headers, body }: Received): string[] {
  const { type } = JSON.parse(body) as { readonly type: string };
  const declared = document.webhooks[type];
  if (declared === undefined) return [`${type} is not declared`];
  const faults: string[] = [];
  const check = (judge: typeof ajv, pointer: string, value: unknown, where: string) => {
    const validate = compiled(judge, pointer);
    if (validate(value)) return;
    faults.push(
      ...(validate.errors ?? []).map(({ instancePath, message }) => `${type} ${where}${instancePath} ${message}`),
    );
  };
  check(ajv, `/webhooks/${type}/post/requestBody/content/application~1json/schema`, JSON.parse(body), '');
  for (const { $ref } of declared.post.parameters) {
    const { name, required } = document.components.parameters[$ref.slice('#/components/parameters/'.length)] as Header;
    const value = headers[name.toLowerCase()];
    if (value !== undefined) check(headerAjv, `${$ref.slice(1)}/schema`, value, name);
    else if (required) faults.push(`${type} has no header ${name}`);
  }
  return faults;
}
