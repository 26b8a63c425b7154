import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Document } from '../document/document.ts';
import { withFormats } from '../document/formats.ts';
import { pointerToken } from '../document/json-pointer.ts';
import type { Located, Schema } from './located.ts';

/** Why a value is rejected. */
export interface Rejection {
  readonly keyword: string;
  /** Place of the schema whose keyword it is, as in `Located`; null for a schema without place. */
  readonly pointer: string | null;
  /** The member that is missing or not declared. */
  readonly member: string | null;
}

/** Returns why Ajv rejects the value; an empty list if it accepts it. */
export type Judge = (value: unknown) => readonly Rejection[];

interface Compiler {
  readonly ajv: Ajv2020;
  readonly pointers: WeakMap<object, string>;
  readonly judges: Map<string, Judge>;
}

const documentId = 'https://contract.invalid/';
const compilers = new WeakMap<Document, { strict?: Compiler; tolerant?: Compiler }>();

/** Returns true for values that the schema admits. */
export function validatorOf(location: Located): (value: unknown) => boolean {
  const judge = judgeOf(location);
  return (value) => judge(value).length === 0;
}

/** Returns the judgement of a schema, by JSON Schema 2020-12 with the usual formats. */
export function judgeOf(location: Located): Judge {
  return compiled(location, 'strict');
}

/**
 * The same for readers that ignore members which they don't know. A value is rejected only if it is whatever its unknown
 * members are.
 */
export function tolerantJudgeOf(location: Located): Judge {
  const [strict, tolerant] = [judgeOf(location), compiled(location, 'tolerant')];
  return (value) => {
    const faults = strict(value);
    if (faults.length === 0 || faults.every(({ keyword }) => !closing.has(keyword))) return faults;
    return tolerant(value);
  };
}

const closing: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties']);

function compiled({ document, schema }: Located, kind: 'strict' | 'tolerant'): Judge {
  const compiler = compilerOf(document, kind);
  const key = JSON.stringify(schema);
  let judge = compiler.judges.get(key);
  if (judge === undefined) {
    const given = kind === 'strict' ? schema : tolerantCopy(schema);
    // The object itself, where it is part of the document: its place is known.
    const validate = compiler.ajv.compile(withDocument(given) as object);
    judge = (value) =>
      validate(value) ? [] : (validate.errors ?? []).map((error) => rejectionOf(error, compiler.pointers));
    compiler.judges.set(key, judge);
  }
  return judge;
}

/** Returns the judgement of the schema at its place in the document, so that rejections have places. */
export function placed(location: Located): Located {
  const escaped = location.pointer.slice(1).split('/').map(encodeURIComponent).join('/');
  return { ...location, schema: { $ref: `#${escaped}` } };
}

function compilerOf(document: Document, kind: 'strict' | 'tolerant'): Compiler {
  let known = compilers.get(document);
  if (known === undefined) {
    known = {};
    compilers.set(document, known);
  }
  const found = known[kind];
  if (found !== undefined) return found;
  const ajv = withFormats(
    new Ajv2020({
      strict: false,
      validateFormats: true,
      allErrors: true,
      verbose: true,
      logger: false,
      inlineRefs: false,
    }),
  );
  const pointers = new WeakMap<object, string>();
  const copy = copied(document, kind === 'tolerant', 'schema', '#', pointers) as object;
  ajv.addSchema({ ...copy, $id: documentId });
  const compiler = { ajv, pointers, judges: new Map() };
  known[kind] = compiler;
  return compiler;
}

function rejectionOf({ keyword, parentSchema, params }: ErrorObject, pointers: WeakMap<object, string>): Rejection {
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string };
  return {
    keyword,
    pointer: typeof parentSchema === 'object' ? (pointers.get(parentSchema) ?? null) : null,
    member: missingProperty ?? additionalProperty ?? null,
  };
}

/** Returns the schema with undeclared members admitted wherever that admits more values. */
export function tolerantCopy(schema: Schema): Schema {
  return copied(schema, true, 'schema', '', null) as Schema;
}

const maps: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'schemas']);
const literal: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'example', 'examples']);

/** A copy whose objects' places are noted. A tolerant one admits undeclared members wherever that admits more values. */
function copied(
  node: unknown,
  isTolerant: boolean,
  kind: 'schema' | 'map',
  pointer: string,
  pointers: WeakMap<object, string> | null,
): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    return node.map((each, index) => copied(each, isTolerant, 'schema', `${pointer}/${index}`, pointers));
  }
  const copy: { [keyword: string]: unknown } = {};
  for (const [keyword, value] of Object.entries(node)) {
    const at = pointer + pointerToken(keyword);
    if (kind === 'map') copy[keyword] = copied(value, isTolerant, 'schema', at, pointers);
    else if (literal.has(keyword)) copy[keyword] = value;
    else if (isTolerant && closing.has(keyword) && value === false) continue;
    else if (keyword === 'not' || keyword === 'if') copy[keyword] = copied(value, false, 'schema', at, pointers);
    else copy[keyword] = copied(value, isTolerant, maps.has(keyword) ? 'map' : 'schema', at, pointers);
  }
  // What several branches admit only for their tolerance is no reason to reject it.
  if (isTolerant && kind === 'schema' && Array.isArray(copy.oneOf)) {
    const { oneOf, anyOf, allOf = [], ...rest } = copy;
    const both = anyOf === undefined ? allOf : [...(allOf as unknown[]), { anyOf }];
    const relaxed: { [keyword: string]: unknown } = { ...rest, anyOf: oneOf };
    if ((both as unknown[]).length > 0) relaxed.allOf = both;
    pointers?.set(relaxed, pointer);
    return relaxed;
  }
  pointers?.set(copy, pointer);
  return copy;
}

/** The schema with absolute references into the document, so that it can be compiled separately. */
function withDocument(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withDocument);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      keyword === '$ref' && typeof value === 'string' ? `${documentId}${value}` : withDocument(value),
    ]),
  );
}
