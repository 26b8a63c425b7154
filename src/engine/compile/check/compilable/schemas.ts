import { contractAjv, withNamedRefs } from '../../../document/contract-ajv.ts';
import type { ContractOperation } from '../../../document/contract-operation.ts';
import type { Document, Schema } from '../../../document/document.ts';
import { formats } from '../../../document/formats.ts';
import { pointerTo } from '../../../document/json-pointer.ts';
import { reachableSchemas } from '../../../document/schemas.ts';
import type { Finding } from '../rule.ts';
import { wireSchemas } from '../wire-schemas.ts';

/** Ajv compiles every schema: each keyword has a sound value and concerns the type it is next to. */
export function* compilableSchemas(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  const ajv = contractAjv(document, { validateSchema: false });
  const problemOf = (schema: Schema): string | null => {
    try {
      if (ajv.validateSchema(schema) !== true) return ajv.errorsText(ajv.errors, { dataVar: 'schema' });
      ajv.compile(withNamedRefs(schema) as object);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };
  let isSound = true;
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const message = problemOf(schema);
    if (message === null) continue;
    isSound = false;
    yield [pointerTo('/components/schemas', name), message];
  }
  // A schema that refers to a broken component fails with it.
  if (!isSound) return;
  for (const { value, pointer } of wireSchemas(document, operations)) {
    const message = problemOf(value);
    if (message !== null) yield [pointer, message];
  }
}

/** Requests and responses are validated by formats that Ajv knows. */
export function* knownFormats(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { value, pointer } of reachableSchemas(document, wireSchemas(document, operations))) {
    if (value.format !== undefined && !Object.hasOwn(formats, value.format)) {
      yield [pointerTo(pointer, 'format'), `No validator knows the format ${value.format}`];
    }
  }
}
