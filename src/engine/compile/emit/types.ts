import openapiTS, { astToString } from 'openapi-typescript';
import type { Contract } from '../contract/contract.ts';
import type { ParameterObject } from '../contract/document.ts';
import { resolvedSchema } from '../contract/schemas.ts';
import { banner } from './banner.ts';

/**
 * TypeScript types of what crosses the wire, by openapi-typescript. They say what a handler sees: a member with a
 * default may be absent from a body, but a parameter with a default is always there, for the binder fills it in.
 */
export async function emitTypes(contract: Contract): Promise<string> {
  const document = JSON.stringify(contract.document, (_name, part: unknown) =>
    isParameter(part) && resolvedSchema(contract, part.schema).default !== undefined
      ? { ...part, required: true }
      : part,
  );
  const types = await openapiTS(document, { defaultNonNullable: false, silent: true });
  return `// ${banner}\n\n${astToString(types)}`;
}

function isParameter(part: unknown): part is ParameterObject {
  return typeof part === 'object' && part !== null && 'in' in part && 'name' in part && 'schema' in part;
}
