import { isDeepStrictEqual } from 'node:util';
import {
  annotations,
  finiteValues,
  followed,
  type Keywords,
  keyOf,
  type Located,
  listOf,
  names,
  type Schema,
  type Type,
  typesOf,
} from './located.ts';

const largest = new Set(['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties']);
const smallest = new Set(['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties']);
/** Keywords that mean something only together. */
const groups = [
  ['if', 'then', 'else'],
  ['contains', 'minContains', 'maxContains'],
] as const;

/**
 * Returns a schema of the values that satisfy both, which are of one document, with one `allOf` of what can't be merged.
 * The place is that of the first.
 */
export function conjunction(one: Located, other: Located): Located {
  const [first, second] = [followed(one), followed(other)];
  const key = `${keyOf(first)} & ${keyOf(second)}`;
  return { ...first, key, isDerived: true, schema: merged(first.schema, second.schema) };
}

/** Returns the schema with its `allOf` merged into it; what can't be merged remains there. */
export function withoutAllOf(location: Located): Located {
  const { allOf, ...own } = location.schema as Keywords;
  const alone: Located = { ...location, key: `${keyOf(location)} alone`, schema: own };
  return listOf(allOf).reduce<Located>((whole, schema, index) => {
    const part = { ...location, isDerived: true, key: `${keyOf(location)}/allOf/${index}`, schema };
    return conjunction(whole, part);
  }, alone);
}

function merged(first: Schema, second: Schema): Schema {
  if (first === false || second === false) return false;
  if (first === true) return second;
  if (second === true) return first;
  const { allOf: _, ...own } = first;
  const whole: { [keyword: string]: unknown } = own;
  const apart: Schema[] = [...listOf(first.allOf), ...listOf(second.allOf)];
  const grouped = mergeGroups(first, second, apart);
  for (const [keyword, value] of Object.entries(second)) {
    if (!grouped.has(keyword) && !mergedSeparately.has(keyword)) mergeKeyword(whole, keyword, value, apart);
  }
  if (first.type !== undefined && second.type !== undefined) whole.type = commonTypes(first, second);
  if (Array.isArray(whole.type) && whole.type.length === 0) return false;
  const values = commonValues(first, second);
  if (values !== null) {
    if (values.length === 0) return false;
    delete whole.const;
    whole.enum = values;
  }
  if (first.patternProperties === undefined && second.patternProperties === undefined)
    mergeMembers(whole, first, second);
  else apart.push(...membersApart(whole, second));
  if (apart.length > 0) whole.allOf = apart;
  return whole;
}

/** Returns the keywords of groups that both have: those of the second remain apart. */
function mergeGroups(first: Keywords, second: Keywords, apart: Schema[]): ReadonlySet<string> {
  const grouped = new Set<string>();
  for (const group of groups) {
    const ofGroup = (schema: Keywords): Keywords =>
      Object.fromEntries(group.filter((keyword) => keyword in schema).map((keyword) => [keyword, schema[keyword]]));
    const [ours, theirs] = [ofGroup(first), ofGroup(second)];
    if (Object.keys(ours).length === 0 || Object.keys(theirs).length === 0) continue;
    for (const keyword of group) grouped.add(keyword);
    if (!isDeepStrictEqual(ours, theirs)) apart.push(theirs);
  }
  return grouped;
}

function mergeKeyword(whole: { [keyword: string]: unknown }, keyword: string, value: unknown, apart: Schema[]): void {
  const known = whole[keyword];
  if (known === undefined) whole[keyword] = value;
  else if (annotations.has(keyword) || keyword.startsWith('x-') || isDeepStrictEqual(known, value)) return;
  else if (keyword === 'type') return;
  else if (largest.has(keyword)) whole[keyword] = Math.max(Number(known), Number(value));
  else if (smallest.has(keyword)) whole[keyword] = Math.min(Number(known), Number(value));
  else if (keyword === 'items') whole.items = { allOf: [known, value] };
  else if (keyword === 'uniqueItems') whole.uniqueItems = known === true || value === true;
  else apart.push({ [keyword]: value });
}

const objectKeywords = new Set(['properties', 'patternProperties', 'additionalProperties', 'required']);

const mergedSeparately = new Set(['allOf', 'enum', 'const', ...objectKeywords]);

/** Which members a pattern matches depends on their names: such schemas remain apart. */
function membersApart(whole: { [keyword: string]: unknown }, second: Keywords): Schema[] {
  const theirs = Object.fromEntries(Object.entries(second).filter(([keyword]) => objectKeywords.has(keyword)));
  if (Object.keys(theirs).length === 0) return [];
  const { required, ...members } = theirs;
  const all = [...new Set([...names(whole.required), ...names(required)])];
  if (all.length > 0) whole.required = all;
  if (Object.keys(members).length === 0) return [];
  return [members];
}

/** A member that only one side declares is subject to what the other says of undeclared members. */
function mergeMembers(whole: { [keyword: string]: unknown }, first: Keywords, second: Keywords): void {
  const required = [...new Set([...names(first.required), ...names(second.required)])];
  if (required.length > 0) whole.required = required;
  const [ours, theirs] = [membersOf(first), membersOf(second)];
  const all = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  if (all.length > 0) {
    whole.properties = Object.fromEntries(
      all.map((name) => [name, both(schemaOfMember(first, ours, name), schemaOfMember(second, theirs, name))]),
    );
  }
  const [open, other] = [first.additionalProperties, second.additionalProperties] as (Schema | undefined)[];
  if (open !== undefined || other !== undefined) whole.additionalProperties = both(open, other);
}

function membersOf(schema: Keywords): { readonly [name: string]: Schema } {
  return (schema.properties ?? {}) as { readonly [name: string]: Schema };
}

function schemaOfMember(
  schema: Keywords,
  members: { readonly [name: string]: Schema },
  name: string,
): Schema | undefined {
  return Object.hasOwn(members, name) ? members[name] : (schema.additionalProperties as Schema | undefined);
}

function both(one: Schema | undefined, other: Schema | undefined): Schema {
  if (one === false || other === false) return false;
  if (one === undefined || one === true) return other ?? true;
  if (other === undefined || other === true || isDeepStrictEqual(one, other)) return one;
  return { allOf: [one, other] };
}

function commonTypes(first: Keywords, second: Keywords): Type[] {
  const [ours, theirs] = [typesOf(first), typesOf(second)];
  const has = (types: readonly Type[], type: Type): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [...new Set([...ours.filter((type) => has(theirs, type)), ...theirs.filter((type) => has(ours, type))])];
}

function commonValues(first: Keywords, second: Keywords): readonly unknown[] | null {
  const listed = (schema: Keywords): readonly unknown[] | null =>
    schema.const !== undefined || schema.enum !== undefined ? finiteValues(schema) : null;
  const [ours, theirs] = [listed(first), listed(second)];
  if (ours === null || theirs === null) return ours ?? theirs;
  return ours.filter((value) => theirs.some((other) => isDeepStrictEqual(value, other)));
}
