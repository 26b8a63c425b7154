import openapiTS, { astToString } from 'openapi-typescript';
import type { Document, ParameterObject } from '../../document/document.ts';
import { resolvedSchema } from '../../document/schemas.ts';

/**
 * Returns the TypeScript types of requests and responses, by openapi-typescript, as a handler sees them: a member with a
 * default may be absent from a body, but a parameter with a default is always present, because the server sets it.
 */
export async function emitTypes(document: Document, banner: string): Promise<string> {
  const text = JSON.stringify(document, (_name, part: unknown) =>
    isParameter(part) && resolvedSchema(document, part.schema).default !== undefined
      ? { ...part, required: true }
      : part,
  );
  const types = await openapiTS(text, { defaultNonNullable: false, silent: true });
  return `// ${banner}\n\n${astToString(types)}`;
}

function isParameter(part: unknown): part is ParameterObject {
  return typeof part === 'object' && part !== null && 'in' in part && 'name' in part && 'schema' in part;
}
