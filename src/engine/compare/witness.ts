import { valueAt } from '../document/json-pointer.ts';
import type { Gap, Options } from './containment.ts';
import { child, followed, keyOf, keywordsOf, type Located, listOf, type Schema } from './located.ts';
import { Samples } from './samples.ts';
import { judgeOf, placed, type Rejection, tolerantJudgeOf, validatorOf } from './validator.ts';

export type Direction = 'request' | 'response' | 'message';

/** A value that one side of a change accepts and the other rejects, by Ajv. */
export interface Witness {
  readonly direction: Direction;
  /** What the value is: the body, a parameter, or an aspect of the whole call. */
  readonly part: string;
  readonly acceptedBy: 'before' | 'after';
  readonly value: unknown;
}

/** A value of `inner` that isn't one of `outer`, by Ajv. */
export interface Found {
  readonly value: unknown;
}

/** Values that are drawn for one gap at most: first those that differ at its place, then any. */
const [drawsAtPlace, drawsAnywhere] = [200, 150];

/**
 * Returns for each gap a value that Ajv accepts by `inner` and rejects by `outer` for the rule of the gap; null where none
 * is found.
 */
export function witnessesOf(inner: Located, outer: Located, gaps: readonly Gap[], options: Options): (Found | null)[] {
  const found: (Found | null)[] = gaps.map(() => null);
  const rules = gaps.map((gap) => explanationOf(gap, outer));
  for (const focus of [...new Set(gaps.map((gap) => gap.inner)), null]) {
    const isOpen = (): boolean =>
      gaps.some((gap, index) => found[index] === null && (focus === null || gap.inner === focus));
    const rejected = rejectedValues(inner, outer, focus, options);
    while (isOpen()) {
      const { value: one, done } = rejected.next();
      if (done) break;
      for (const [index, explains] of rules.entries()) {
        if (found[index] === null && one.rejections.some(explains)) found[index] = { value: one.value };
      }
    }
  }
  return found;
}

/** Two schemas of the whole of a request, response or message, or of one aspect of it. */
export interface Claim {
  readonly direction: Direction;
  /** What the values are. */
  readonly part: string;
  readonly acceptedBy: 'before' | 'after';
  readonly before: Located | Schema;
  readonly after: Located | Schema;
  /** Default: one is looked for. */
  readonly value?: unknown;
}

/** Returns the value as witness if Ajv accepts it by one schema and rejects it by the other; else null. */
export function provenClaim({ direction, part, acceptedBy, before, after, value }: Claim): Witness | null {
  const [old, now] = [before, after].map((side) => (isLocated(side) ? side : computed(side))) as [Located, Located];
  const [inner, outer] = acceptedBy === 'before' ? [old, now] : [now, old];
  if (value === undefined) {
    const { value: first } = rejectedValues(inner, outer, null, { toleratesMembers: false }).next();
    return first === undefined ? null : { direction, part, acceptedBy, value: first.value };
  }
  const isProven = validatorOf(inner)(value) && !validatorOf(outer)(value);
  return isProven ? { direction, part, acceptedBy, value } : null;
}

function isLocated(side: Located | Schema): side is Located {
  return typeof side === 'object' && 'document' in side && 'pointer' in side;
}

const noDocument = { components: {} } as unknown as Located['document'];

/** A schema that is no part of a contract. */
function computed(schema: Schema): Located {
  return { document: noDocument, pointer: '#', key: JSON.stringify(schema), isDerived: true, schema };
}

function* rejectedValues(
  inner: Located,
  outer: Located,
  focus: string | null,
  { toleratesMembers }: Options,
): Generator<{ readonly value: unknown; readonly rejections: readonly Rejection[] }, undefined> {
  const accepts = validatorOf(inner);
  const judge = (toleratesMembers ? tolerantJudgeOf : judgeOf)(outer.isDerived ? outer : placed(outer));
  const samples = new Samples([inner, outer], focus);
  for (let draw = 0; draw < (focus === null ? drawsAnywhere : drawsAtPlace); draw++) {
    const value = samples.draw(inner);
    if (value === undefined || !accepts(value)) continue;
    const rejections = judge(value);
    if (rejections.length > 0) yield { value, rejections };
  }
}

/** Whether a rejection by Ajv is for the rule of the gap. */
function explanationOf({ outer: place, rule }: Gap, outer: Located): (rejection: Rejection) => boolean {
  const [word = ''] = rule.split(' ');
  const member = /^(?:requires|does not declare) (".*")$/s.exec(rule)?.[1];
  if (member !== undefined) {
    const name = JSON.parse(member) as string;
    return (rejection) => rejection.pointer === place && rejection.member === name;
  }
  if (
    /^(?:min\w+|max\w+|exclusive\w+|multipleOf|pattern|format|uniqueItems)$/.test(word) &&
    !rule.endsWith(' differs')
  ) {
    const keyword = keywordsOf(locatedAt(outer, place))[word] === undefined ? null : word;
    return (rejection) => rejection.pointer === place && (keyword === null || rejection.keyword === keyword);
  }
  if (rule === 'admits nothing') {
    const parent = place.slice(0, place.lastIndexOf('/'));
    return ({ pointer }) => pointer === null || pointer === parent || pointer === place;
  }
  const places = placesOf(locatedAt(outer, place));
  return ({ pointer }) => pointer !== null && places.some((one) => pointer === one || pointer.startsWith(`${one}/`));
}

/** Returns the schema at a place of the document of another. */
export function locatedAt({ document, ...outer }: Located, pointer: string): Located {
  if (pointer === outer.pointer) return { document, ...outer };
  const schema = valueAt(document, decodeURIComponent(pointer.slice(1))) as Schema | undefined;
  return { document, pointer, schema: schema ?? true };
}

/** The places of the schemas that a value of the schema is compared with, itself and not in its members. */
function placesOf(location: Located, seen: Set<string> = new Set()): string[] {
  const target = followed(location);
  if (seen.has(keyOf(target))) return [];
  seen.add(keyOf(target));
  const parts = [
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
      listOf(keywordsOf(target)[keyword]).map((_, index) => child(target, keyword, String(index))),
    ),
    ...['not', 'if', 'then', 'else']
      .filter((keyword) => keywordsOf(target)[keyword] !== undefined)
      .map((keyword) => child(target, keyword)),
  ];
  return [target.pointer, ...parts.flatMap((part) => placesOf(part, seen))];
}
