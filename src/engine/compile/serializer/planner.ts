import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Document, Schema, SchemaObject } from '../../document/document.ts';
import { formats } from '../../document/formats.ts';
import { pointerNames, pointerTo } from '../../document/json-pointer.ts';
import type { Located } from '../../document/reference.ts';
import { resolveReference } from '../../document/reference.ts';
import { openapiAnnotations, typesOf } from '../../document/schemas.ts';
import type { CallPlan, FunctionPlan, LeafPlan, NumberPlan, StringPlan, UnionBranch, ValuePlan } from './plan.ts';
import { anyValue } from './plan.ts';

/** A function to emit. */
export interface PlannedFunction {
  readonly name: string;
  readonly plan: FunctionPlan;
  readonly schema: Schema;
}

/** Keywords that say nothing about which values are valid. */
const annotations = new Set([
  ...['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment'],
  ...['contentMediaType', 'contentEncoding', ...openapiAnnotations],
]);

/** Keywords that plans can express. A schema with any other is left to Ajv. */
const expressible = new Set([
  ...['type', 'enum', 'const', 'format', 'minLength', 'maxLength', 'pattern'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems'],
]);

/**
 * Plans serializers for the schemas of one document. One function is planned per object, array or component schema,
 * however often it is resolveReference to, so that a schema that contains itself ends.
 */
export class Planner {
  readonly #document: Document;
  readonly #ajv: Ajv2020;
  /** By the pointer of the schema, and by the type within it for a union. */
  readonly #functions = new Map<string, PlannedFunction>();
  readonly #names = new Set<string>();

  constructor(document: Document, ajv: Ajv2020) {
    this.#document = document;
    this.#ajv = ajv;
  }

  get functions(): readonly PlannedFunction[] {
    return [...this.#functions.values()];
  }

  /** The name of the function for a whole body; `name` is used where the schema is no component. */
  planBody(schema: Located<Schema>, name: string): string {
    const value = this.planValue(schema, name);
    if (value.kind === 'call' && !value.nullable) return value.name;
    return this.#define(`${schema.pointer}:body`, name, schema.value, () => ({ kind: 'body', value })).name;
  }

  planValue({ value: schema, pointer }: Located<Schema>, name: string): ValuePlan {
    const checked = () => this.#define(pointer, name, schema, () => ({ kind: 'checked' }));
    if (schema === true) return anyValue;
    if (schema === false) return checked();
    const keywords = Object.keys(schema).filter((keyword) => !annotations.has(keyword) && !keyword.startsWith('x-'));
    if (keywords.length === 0) return anyValue;
    if (keywords.length === 1) {
      const [keyword] = keywords;
      if (keyword === '$ref') return this.#planReference(schema.$ref as string);
      if (keyword === 'anyOf' || keyword === 'oneOf')
        return this.#planNullable(schema, pointer, keyword, name) ?? checked();
    }
    if (!keywords.every((keyword) => expressible.has(keyword))) return checked();
    if (schema.enum !== undefined || 'const' in schema) return this.#planConstant(schema) ?? checked();
    return this.#planTypes(schema, pointer, name) ?? checked();
  }

  #planReference($ref: string): ValuePlan {
    const target = resolveReference(this.#document, { $ref }) as Located<Schema>;
    return this.planValue(target, pointerNames(target.pointer).slice(2).map(pascal).join(''));
  }

  /** One schema or null, the usual way to make a reference nullable. */
  #planNullable(schema: SchemaObject, pointer: string, keyword: 'anyOf' | 'oneOf', name: string): ValuePlan | null {
    const branches = (schema[keyword] ?? []).map((value, index) => ({
      value,
      pointer: pointerTo(pointer, keyword, index),
    }));
    const [branch, ...more] = branches.filter(({ value }) => !(typeof value === 'object' && value.type === 'null'));
    if (branches.length !== 2 || branch === undefined || more.length > 0) return null;
    // With oneOf, null must not be valid for both.
    if (keyword === 'oneOf' && !this.#excludesNull(branch.value)) return null;
    return { ...this.planValue(branch, name), nullable: true };
  }

  #excludesNull(schema: Schema): boolean {
    if (typeof schema === 'boolean') return !schema;
    if (schema.$ref !== undefined)
      return this.#excludesNull(resolveReference(this.#document, { $ref: schema.$ref }).value as Schema);
    return typesOf(schema).length > 0 && !typesOf(schema).includes('null');
  }

  /** Null where a value listed is an object or array. */
  #planConstant(schema: SchemaObject): LeafPlan | null {
    const listed = schema.enum ?? [schema.const];
    if (!listed.every(isScalar)) return null;
    const isValid = this.#ajv.compile(schema);
    const values = listed.filter((value) => Boolean(isValid(value)));
    return {
      kind: 'leaf',
      nullable: values.includes(null),
      leaf: {
        kind: 'constant',
        keyword: schema.enum === undefined ? 'const' : 'enum',
        values: values.filter((value) => value !== null),
      },
    };
  }

  /** Null where the schema names no type, or has a part that no plan expresses. */
  #planTypes(schema: SchemaObject, pointer: string, name: string): ValuePlan | null {
    const named = typesOf(schema);
    const nullable = named.includes('null');
    const types = named.filter(
      (type): type is UnionBranch['type'] => type !== 'null' && !(type === 'integer' && named.includes('number')),
    );
    const [type, ...more] = types;
    if (type === undefined) {
      return nullable ? { kind: 'leaf', nullable, leaf: { kind: 'constant', keyword: 'type', values: [] } } : null;
    }
    if (more.length === 0) {
      const plan = this.#planType(schema, type, pointer, pointer, name);
      return plan === null ? null : { ...plan, nullable };
    }
    if (!types.every((one) => this.#isExpressible(schema, one))) return null;
    const union = this.#define(pointer, name, schema, () => ({
      kind: 'union',
      branches: types.map((one) => ({
        type: one,
        value: this.#planType(schema, one, pointer, `${pointer}:${one}`, name + pascal(one)) as ValuePlan,
      })),
    }));
    return { ...union, nullable };
  }

  /** Returns the plan for values of one type of the schema. `key` distinguishes the types of a union. */
  #planType(
    schema: SchemaObject,
    type: UnionBranch['type'],
    pointer: string,
    key: string,
    name: string,
  ): ValuePlan | null {
    if (!this.#isExpressible(schema, type)) return null;
    switch (type) {
      case 'boolean':
        return { kind: 'leaf', nullable: false, leaf: { kind: 'boolean' } };
      case 'string':
        return { kind: 'leaf', nullable: false, leaf: stringPlan(schema) };
      case 'number':
      case 'integer':
        return { kind: 'leaf', nullable: false, leaf: numberPlan(schema, type) };
      case 'array':
        return this.#define(key, name, schema, () => ({
          kind: 'array',
          items: this.planValue({ value: schema.items ?? true, pointer: pointerTo(pointer, 'items') }, `${name}Item`),
          minItems: schema.minItems ?? 0,
          maxItems: schema.maxItems ?? Number.POSITIVE_INFINITY,
          uniqueItems: schema.uniqueItems ?? false,
        }));
      case 'object':
        return this.#define(key, name, schema, () => this.#objectPlan(schema, pointer, name));
    }
  }

  /** Whether plans express what the schema says about values of the type. */
  #isExpressible(schema: SchemaObject, type: UnionBranch['type']): boolean {
    if (type === 'string') return schema.format === undefined || Object.hasOwn(formats, schema.format);
    if (type !== 'object') return true;
    const declared = Object.keys(schema.properties ?? {});
    return !declared.includes('__proto__') && (schema.required ?? []).every((name) => declared.includes(name));
  }

  #objectPlan(schema: SchemaObject, pointer: string, name: string): FunctionPlan {
    const members = Object.entries(schema.properties ?? {}).map(([member, value]) => ({
      name: member,
      required: schema.required?.includes(member) ?? false,
      value: this.planValue({ value, pointer: pointerTo(pointer, 'properties', member) }, name + pascal(member)),
    }));
    const others = schema.additionalProperties ?? true;
    return {
      kind: 'object',
      members,
      others:
        others === false
          ? null
          : this.planValue({ value: others, pointer: pointerTo(pointer, 'additionalProperties') }, `${name}Member`),
      minProperties: schema.minProperties ?? 0,
      maxProperties: schema.maxProperties ?? Number.POSITIVE_INFINITY,
    };
  }

  #define(key: string, name: string, schema: Schema, plan: () => FunctionPlan): CallPlan {
    let planned = this.#functions.get(key);
    if (planned === undefined) {
      const unique = this.#uniqueName(`serialize${name}`);
      // Before its parts are planned, for they may contain it.
      const placeholder = { name: unique, schema, plan: { kind: 'checked' } as FunctionPlan };
      this.#functions.set(key, placeholder);
      placeholder.plan = plan();
      planned = placeholder;
    }
    return { kind: 'call', nullable: false, name: planned.name };
  }

  #uniqueName(name: string): string {
    let unique = name;
    for (let number = 2; this.#names.has(unique); number += 1) unique = `${name}${number}`;
    this.#names.add(unique);
    return unique;
  }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

function stringPlan(schema: SchemaObject): StringPlan {
  const format = schema.format;
  const isChecked = format !== undefined && ofStrings(format);
  return {
    kind: 'string',
    minLength: schema.minLength ?? 0,
    maxLength: schema.maxLength ?? Number.POSITIVE_INFINITY,
    pattern: schema.pattern ?? null,
    format: isChecked ? format : null,
  };
}

/** Some formats are about numbers, and some only name the use of a string. */
function ofStrings(format: string): boolean {
  const definition = formats[format] as unknown;
  return definition !== true && (definition as { type?: string }).type !== 'number';
}

function numberPlan(schema: SchemaObject, type: 'number' | 'integer'): NumberPlan {
  const { format } = schema;
  return {
    kind: 'number',
    integer: type === 'integer' || format === 'int32' || format === 'int64',
    minimum: format === 'int32' ? Math.max(schema.minimum ?? -(2 ** 31), -(2 ** 31)) : (schema.minimum ?? null),
    maximum: format === 'int32' ? Math.min(schema.maximum ?? 2 ** 31 - 1, 2 ** 31 - 1) : (schema.maximum ?? null),
    exclusiveMinimum: schema.exclusiveMinimum ?? null,
    exclusiveMaximum: schema.exclusiveMaximum ?? null,
    multipleOf: schema.multipleOf ?? null,
  };
}

/** `created_at` → `CreatedAt`: a part of a function's name. */
function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
