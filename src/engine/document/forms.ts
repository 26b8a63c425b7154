import { type ContractMediaType, mediaTypes } from './contract-operation.ts';
import type { Document, RequestBodyObject, Schema } from './document.ts';
import type { FormField } from './operation.ts';
import type { Located } from './reference.ts';
import { resolvedSchema } from './schemas.ts';

/** The media type of forms with files. */
export const formType = 'multipart/form-data';

/** UTF-8 takes at most four bytes for a character. */
const bytesPerCharacter = 4;

/** Returns true for the schema of a file: a text of the format `binary`, whose `maxLength` counts bytes. */
export function isFile(document: Document, schema: Schema | undefined): boolean {
  return resolvedSchema(document, schema).format === 'binary';
}

/** Returns the media type of a request body that is a form, if it is one. */
export function formOf(requestBody: Located<RequestBodyObject> | null): ContractMediaType | undefined {
  return requestBody === null ? undefined : mediaTypes(requestBody).find(({ contentType }) => contentType === formType);
}

/** Returns the fields of a form by their names. */
export function formFields(document: Document, { value }: ContractMediaType): { readonly [name: string]: FormField } {
  const { properties = {} } = resolvedSchema(document, value.schema);
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]): [string, FormField] => {
      const { maxLength = 0 } = resolvedSchema(document, schema);
      return isFile(document, schema)
        ? [name, { kind: 'file', maxBytes: maxLength }]
        : [name, { kind: 'text', maxBytes: maxLength * bytesPerCharacter }];
    }),
  );
}
