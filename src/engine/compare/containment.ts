import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A contract, bundled: every `$ref` points into it. */
export type Document = { readonly [member: string]: unknown };
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** A schema and where it stands. */
export interface Located {
  readonly document: Document;
  /** JSON pointer (RFC 6901), of the component once a `$ref` is followed. */
  readonly pointer: string;
  readonly schema: Schema;
  /** What the schema is, wherever it stands: the same for all that is left open. The pointer unless given. */
  readonly key?: string;
}

/** Why not every value of one schema is a value of the other. */
export interface Gap {
  /** `no`: there is such a value. `unproved`: these rules can't tell. */
  readonly verdict: 'no' | 'unproved';
  readonly inner: string;
  readonly outer: string;
  /** The rule of `outer` that keeps values of `inner` out. */
  readonly rule: string;
}

export interface Options {
  /** Members that `outer` does not declare are no gap: who reads an answer leaves alone what they don't know. */
  readonly toleratesMembers: boolean;
}

/** Pairs looked at for one answer. Schemas written by people need dozens; unions within unions can need any number. */
const maxSteps = 20_000;

const allTypes = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
type Type = (typeof allTypes)[number] | 'integer';

/** Keywords that are compared for equality only. */
const opaque = [
  ...['not', 'if', 'then', 'else', 'patternProperties', 'propertyNames', 'prefixItems', 'contains', 'oneOf'],
  ...['dependentRequired', 'dependentSchemas', 'unevaluatedProperties', 'unevaluatedItems'],
];

/**
 * Where values that `inner` admits are refused by `outer` (JSON Schema 2020-12); nothing when every value of `inner` is
 * proved to be one of `outer`. Schemas that nothing satisfies are taken for satisfiable.
 */
export function gapsBetween(inner: Located, outer: Located, options: Options): Gap[] {
  return new Comparison(options).compare(inner, outer);
}

class Comparison {
  readonly #options: Options;
  /** Pairs under way: a recursive schema is contained if all the rest of it is. */
  readonly #assumed = new Set<string>();
  #steps = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  compare(givenInner: Located, givenOuter: Located): Gap[] {
    const inner = followed(givenInner);
    const outer = followed(givenOuter);
    const pair = `${keyOf(inner)} ${keyOf(outer)}`;
    if (this.#assumed.has(pair)) return [];
    this.#steps++;
    if (this.#steps > maxSteps) {
      return [{ verdict: 'unproved', inner: inner.pointer, outer: outer.pointer, rule: 'too many combinations' }];
    }
    this.#assumed.add(pair);
    try {
      return this.#compareFollowed(inner, outer);
    } finally {
      this.#assumed.delete(pair);
    }
  }

  #compareFollowed(inner: Located, outer: Located): Gap[] {
    if (inner.schema === false || outer.schema === true || isSame(inner, outer)) return [];
    const gap = (rule: string, verdict: Gap['verdict'] = 'no'): Gap => ({
      verdict,
      inner: inner.pointer,
      outer: outer.pointer,
      rule,
    });
    if (outer.schema === false) return [gap('admits nothing')];
    const given = inner.schema === true ? {} : inner.schema;
    const wanted = outer.schema;

    const values = finiteValues(given);
    if (values !== null) {
      const accepts = validatorOf(outer);
      const refused = values.filter((value) => !accepts(value));
      return refused.length === 0
        ? []
        : [gap(`does not admit ${refused.map((value) => JSON.stringify(value)).join(', ')}`)];
    }
    if (Array.isArray(given.anyOf ?? given.oneOf)) return this.#compareBranches(inner, outer, given);
    if (Array.isArray(given.allOf)) return this.#compareAllOf(inner, outer, gap);
    const gaps: Gap[] = [];
    if (Array.isArray(wanted.allOf)) {
      for (const index of wanted.allOf.keys()) gaps.push(...this.compare(inner, child(outer, 'allOf', String(index))));
    }
    if (Array.isArray(wanted.anyOf)) gaps.push(...this.#compareAnyOf(inner, outer, gap));
    for (const keyword of opaque) {
      if (wanted[keyword] !== undefined && !isDeepStrictEqual(wanted[keyword], given[keyword])) {
        gaps.push(gap(`${keyword} differs`, 'unproved'));
      }
    }
    if (wanted.enum !== undefined || wanted.const !== undefined) {
      return [...gaps, gap(`admits only ${listed(finiteValues(wanted) ?? [])}`)];
    }
    gaps.push(...this.#compareTypes(inner, outer, given, wanted, gap));
    return gaps;
  }

  #compareBranches(inner: Located, outer: Located, given: Keywords): Gap[] {
    const { anyOf, oneOf, ...beside } = given;
    const keyword = anyOf === undefined ? 'oneOf' : 'anyOf';
    const branches = (anyOf ?? oneOf) as readonly Schema[];
    return branches.flatMap((_, index) => this.compare(together(child(inner, keyword, String(index)), beside), outer));
  }

  /** Type by type, what the keywords of each type keep out. */
  #compareTypes(inner: Located, outer: Located, given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
    const gaps: Gap[] = [];
    const types = typesOf(given);
    const admitted = typesOf(wanted);
    const refused = types.filter(
      (type) => !admitted.includes(type) && !(type === 'integer' && admitted.includes('number')),
    );
    if (refused.length > 0) gaps.push(gap(`does not admit ${refused.join(', ')}`));
    const both = types.filter((type) => !refused.includes(type));
    if (both.includes('string')) gaps.push(...textGaps(given, wanted, gap));
    if (both.includes('number') || both.includes('integer')) gaps.push(...numberGaps(given, wanted, gap));
    if (both.includes('array')) gaps.push(...this.#arrayGaps(inner, outer, given, wanted, gap));
    if (both.includes('object')) gaps.push(...this.#objectGaps(inner, outer, given, wanted, gap));
    return gaps;
  }

  /** A value of all branches is a value of each: one branch within `outer` is proof enough. */
  #compareAllOf(inner: Located, outer: Located, gap: MakeGap): Gap[] {
    const { allOf, ...own } = inner.schema as {
      readonly allOf: readonly Schema[];
      readonly [keyword: string]: unknown;
    };
    const parts = [...allOf.keys()].map((index) => child(inner, 'allOf', String(index)));
    parts.push({ ...inner, key: `${keyOf(inner)} alone`, schema: own });
    return parts.some((part) => this.compare(part, outer).length === 0) ? [] : [gap('allOf differs', 'unproved')];
  }

  /** Each type that `inner` admits, within one of the branches. */
  #compareAnyOf(inner: Located, outer: Located, gap: MakeGap): Gap[] {
    const given = inner.schema === true ? {} : (inner.schema as Exclude<Schema, boolean>);
    const branches = ((outer.schema as { anyOf: Schema[] }).anyOf ?? []).map((_, index) =>
      child(outer, 'anyOf', String(index)),
    );
    const gaps: Gap[] = [];
    for (const type of typesOf(given)) {
      const part: Located = { ...inner, key: `${keyOf(inner)} ${type}`, schema: { ...given, type } };
      const attempts = branches.map((branch) => this.compare(part, branch));
      if (attempts.some((attempt) => attempt.length === 0)) continue;
      // One candidate only: what keeps the value out there keeps it out.
      const candidates = attempts.filter((_, index) => admitsType(branches[index] as Located, type));
      if (candidates.length === 0) gaps.push(gap(`does not admit ${type}`));
      else if (candidates.length === 1) gaps.push(...(candidates[0] as Gap[]));
      else gaps.push(gap(`${type} is in none of anyOf alone`, 'unproved'));
    }
    return gaps;
  }

  #arrayGaps(inner: Located, outer: Located, given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
    const gaps = boundGaps(given, wanted, 'minItems', 'maxItems', gap);
    if (wanted.uniqueItems === true && given.uniqueItems !== true && limit(given.maxItems) > 1) {
      gaps.push(gap('uniqueItems'));
    }
    if (wanted.items !== undefined && limit(given.maxItems) > 0) {
      gaps.push(...this.compare(child(inner, 'items'), child(outer, 'items')));
    }
    return gaps;
  }

  #objectGaps(inner: Located, outer: Located, given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
    const ours = (given.properties ?? {}) as { readonly [name: string]: Schema };
    const theirs = (wanted.properties ?? {}) as { readonly [name: string]: Schema };
    // What is required, and what may be there at all, bounds the number as well.
    const count = {
      minProperties: Math.max(Number(given.minProperties ?? 0), names(given.required).length),
      maxProperties: Math.min(
        limit(given.maxProperties),
        given.additionalProperties === false ? Object.keys(ours).length : Number.POSITIVE_INFINITY,
      ),
    };
    const gaps = boundGaps(count, wanted, 'minProperties', 'maxProperties', gap);
    const required = names(given.required);
    for (const name of names(wanted.required)) {
      if (!required.includes(name)) gaps.push(gap(`requires "${name}"`));
    }
    for (const name of Object.keys(theirs)) {
      gaps.push(...this.compare(memberOf(inner, name), memberOf(outer, name)));
    }
    const open = wanted.additionalProperties ?? true;
    for (const name of Object.keys(ours)) {
      if (Object.hasOwn(theirs, name) || ours[name] === false) continue;
      if (open !== false) gaps.push(...this.compare(memberOf(inner, name), child(outer, 'additionalProperties')));
      else if (!this.#options.toleratesMembers) gaps.push(gap(`does not declare "${name}"`));
    }
    if ((given.additionalProperties ?? true) !== false && !(open === false && this.#options.toleratesMembers)) {
      gaps.push(...this.compare(child(inner, 'additionalProperties'), child(outer, 'additionalProperties')));
    }
    return gaps;
  }
}

/** Whether both say the same, word by word, in all that they refer to as well. */
function isSame(inner: Located, outer: Located, seen: Set<string> = new Set()): boolean {
  if (!isDeepStrictEqual(inner.schema, outer.schema)) return false;
  return references(inner.schema).every((reference) => {
    if (seen.has(reference)) return true;
    seen.add(reference);
    const [one, other] = [inner, outer].map(({ document }) => ({
      document,
      pointer: reference,
      schema: lookUp(document, reference),
    })) as [Located, Located];
    return isSame(one, other, seen);
  });
}

function references(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === '$ref' && typeof value === 'string' ? [value] : references(value),
  );
}

/** A branch with what stands beside all branches, as one schema where no keyword is said twice. */
function together(branch: Located, beside: Keywords): Located {
  const given = Object.fromEntries(Object.entries(beside).filter(([keyword]) => !annotations.has(keyword)));
  if (Object.keys(given).length === 0) return branch;
  const { schema, ...location } = followed(branch);
  if (schema === false) return branch;
  const own = schema === true ? {} : schema;
  const key = `${keyOf(branch)} together`;
  const saidTwice = Object.keys(own).filter((keyword) => keyword !== 'required' && keyword in given);
  if (saidTwice.some((keyword) => !isDeepStrictEqual(own[keyword], given[keyword]) && !annotations.has(keyword))) {
    return { ...location, key, schema: { allOf: [given, own] } };
  }
  const required = [...new Set([...names(given.required), ...names(own.required)])];
  return { ...location, key, schema: { ...given, ...own, required } };
}

type Keywords = { readonly [keyword: string]: unknown };
type MakeGap = (rule: string, verdict?: Gap['verdict']) => Gap;

function textGaps(given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
  // A pattern or a format may keep the length within bounds that nothing states.
  const unclear = given.pattern !== undefined || given.format !== undefined ? 'unproved' : 'no';
  const gaps = boundGaps(given, wanted, 'minLength', 'maxLength', (rule) => gap(rule, unclear));
  if (wanted.pattern !== undefined && wanted.pattern !== given.pattern)
    gaps.push(gap(`pattern ${String(wanted.pattern)}`, unclear));
  if (wanted.format !== undefined && wanted.format !== given.format) {
    gaps.push(gap(`format ${String(wanted.format)}`, given.pattern === undefined ? 'no' : 'unproved'));
  }
  return gaps;
}

function numberGaps(given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
  const gaps: Gap[] = [];
  const whole = typesOf(given).includes('integer') && !typesOf(given).includes('number');
  const [least, most] = [lowest(given, whole), highest(given, whole)];
  if (wanted.minimum !== undefined && least.at < Number(wanted.minimum))
    gaps.push(gap(`minimum ${Number(wanted.minimum)}`));
  if (wanted.maximum !== undefined && most.at > Number(wanted.maximum))
    gaps.push(gap(`maximum ${Number(wanted.maximum)}`));
  const above = wanted.exclusiveMinimum as number | undefined;
  const below = wanted.exclusiveMaximum as number | undefined;
  if (above !== undefined && !(least.at > above || (least.at === above && least.exclusive)))
    gaps.push(gap(`exclusiveMinimum ${above}`));
  if (below !== undefined && !(most.at < below || (most.at === below && most.exclusive)))
    gaps.push(gap(`exclusiveMaximum ${below}`));
  gaps.push(...stepGaps(given, wanted, whole, gap));
  if (wanted.format !== given.format && !isWithinFormat(wanted.format, whole, least.at, most.at)) {
    // A format or a step of its own may keep the numbers within it.
    const unclear = given.format !== undefined || given.multipleOf !== undefined ? 'unproved' : 'no';
    gaps.push(gap(`format ${String(wanted.format)}`, unclear));
  }
  return gaps;
}

function stepGaps(given: Keywords, wanted: Keywords, whole: boolean, gap: MakeGap): Gap[] {
  const step = wanted.multipleOf as number | undefined;
  const ours = (given.multipleOf as number | undefined) ?? (whole ? 1 : undefined);
  if (step === undefined || ours === step) return [];
  if (ours === undefined) return [gap(`multipleOf ${step}`)];
  // Fractions are not exact in binary: whether 0.3 is a multiple of 0.1 is the validator's to say.
  if (!Number.isInteger(ours) || !Number.isInteger(step)) return [gap(`multipleOf ${step}`, 'unproved')];
  return ours % step === 0 ? [] : [gap(`multipleOf ${step}`)];
}

/** Formats of the OpenAPI registry that keep numbers out; others say nothing of numbers, or how exact they are. */
function isWithinFormat(format: unknown, whole: boolean, least: number, most: number): boolean {
  if (format === 'int32') return whole && least >= -(2 ** 31) && most < 2 ** 31;
  return format === 'int64' ? whole : true;
}

function lowest(given: Keywords, whole: boolean): { at: number; exclusive: boolean } {
  const at = Number(given.minimum ?? Number.NEGATIVE_INFINITY);
  const above = Number(given.exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
  if (above < at) return { at, exclusive: false };
  if (whole && Number.isInteger(above)) return { at: above + 1, exclusive: false };
  return { at: above, exclusive: Number.isFinite(above) };
}

function highest(given: Keywords, whole: boolean): { at: number; exclusive: boolean } {
  const { at, exclusive } = lowest(
    {
      ...(given.maximum === undefined ? {} : { minimum: -Number(given.maximum) }),
      ...(given.exclusiveMaximum === undefined ? {} : { exclusiveMinimum: -Number(given.exclusiveMaximum) }),
    },
    whole,
  );
  return { at: -at, exclusive };
}

function boundGaps(given: Keywords, wanted: Keywords, least: string, most: string, gap: MakeGap): Gap[] {
  const gaps: Gap[] = [];
  if (Number(given[least] ?? 0) < Number(wanted[least] ?? 0)) gaps.push(gap(`${least} ${Number(wanted[least])}`));
  if (limit(given[most]) > limit(wanted[most])) gaps.push(gap(`${most} ${Number(wanted[most])}`));
  return gaps;
}

function limit(bound: unknown): number {
  return Number(bound ?? Number.POSITIVE_INFINITY);
}

function typesOf(schema: Keywords): Type[] {
  const { type } = schema;
  if (type === undefined) return [...allTypes];
  return (Array.isArray(type) ? type : [type]) as Type[];
}

function admitsType(location: Located, type: Type): boolean {
  const { schema } = followed(location);
  if (typeof schema === 'boolean') return schema;
  const values = finiteValues(schema);
  if (values !== null)
    return values.some((value) => typeOfValue(value) === type || (type === 'integer' && Number.isInteger(value)));
  const types = typesOf(schema);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function typeOfValue(value: unknown): Type {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as Type);
}

/** The values of a schema that has only a few; null for any other. */
function finiteValues(schema: Keywords): readonly unknown[] | null {
  if (schema.const !== undefined) return [schema.const];
  if (Array.isArray(schema.enum)) return schema.enum;
  const types = typesOf(schema);
  if (types.every((type) => type === 'null' || type === 'boolean')) {
    return types.flatMap((type) => (type === 'null' ? [null] : [true, false]));
  }
  return null;
}

/** Follows `$ref` to what it names; keywords beside it are taken along. */
function followed(location: Located): Located {
  let { document, pointer, schema, key = pointer } = location;
  while (typeof schema === 'object' && typeof schema.$ref === 'string') {
    const { $ref, ...beside } = schema;
    const target: Schema = lookUp(document, String($ref));
    const constraints = Object.keys(beside).filter((keyword) => !annotations.has(keyword) && !keyword.startsWith('x-'));
    if (constraints.length > 0) return { document, pointer, key, schema: { ...beside, allOf: [target] } };
    pointer = String($ref);
    key = pointer;
    schema = target;
  }
  return { document, pointer, key, schema };
}

function keyOf({ schema, key, pointer }: Located): string {
  return typeof schema === 'boolean' ? String(schema) : (key ?? pointer);
}

const annotations: ReadonlySet<string> = new Set([
  'description',
  'title',
  'default',
  'example',
  'examples',
  'deprecated',
]);

function lookUp(document: Document, reference: string): Schema {
  let found: unknown = document;
  for (const token of reference.slice(2).split('/')) {
    found = (found as Keywords)[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (found === undefined) throw new Error(`${reference} points nowhere`);
  return found as Schema;
}

function child(location: Located, ...tokens: readonly string[]): Located {
  let { schema } = location;
  for (const token of tokens) schema = ((schema as Keywords)[token] as Schema | undefined) ?? true;
  const path = tokens.map((token) => `/${escaped(token)}`).join('');
  return { ...location, schema, pointer: location.pointer + path, key: keyOf(location) + path };
}

function memberOf(location: Located, name: string): Located {
  const keywords = (location.schema === true ? {} : location.schema) as Keywords;
  const properties = (keywords.properties ?? {}) as Keywords;
  return Object.hasOwn(properties, name)
    ? child(location, 'properties', name)
    : child(location, 'additionalProperties');
}

/** RFC 6901 section 3. */
export function escaped(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

function names(required: unknown): readonly string[] {
  return (required ?? []) as readonly string[];
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

const documentId = 'https://contract.invalid/';
const validators = new WeakMap<Document, Ajv2020>();

function validatorOf({ document, schema }: Located): (value: unknown) => boolean {
  let ajv = validators.get(document);
  if (ajv === undefined) {
    ajv = new Ajv2020({ strict: false, validateFormats: true });
    addFormats.default(ajv);
    ajv.addSchema({ ...document, $id: documentId });
    validators.set(document, ajv);
  }
  const validate = ajv.compile(withDocument(schema) as object);
  return (value) => validate(value) as boolean;
}

/** The schema with its references into the document written out, so that it can be compiled apart from it. */
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
