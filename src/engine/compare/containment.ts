import { conjunction, withoutAllOf } from './conjunction.ts';
import {
  annotations,
  child,
  finiteValues,
  followed,
  isSame,
  itemOf,
  type Keywords,
  keyOf,
  keywordsOf,
  type Located,
  limit,
  listOf,
  memberOf,
  names,
  references,
  type Schema,
  typesOf,
} from './located.ts';
import { areApart, boundGaps, type Gap, type MakeGap, numberGaps, textGaps } from './scalar-gaps.ts';
import { validatorOf } from './validator.ts';

export type { Located, Schema } from './located.ts';
export type { Gap } from './scalar-gaps.ts';

export interface Options {
  /** Members that `outer` doesn't declare are no gap: readers of a response ignore what they don't know. */
  readonly toleratesMembers: boolean;
}

/** Pairs compared at most. Schemas written by people need dozens; unions within unions can need any number. */
const maxSteps = 20_000;
/** Values of one property that cases are distinguished by, at most. */
const maxCases = 32;

/** Keywords that are compared for equality only. */
const opaque = [
  ...['patternProperties', 'propertyNames', 'contains', 'minContains', 'maxContains'],
  ...['dependentRequired', 'dependentSchemas', 'unevaluatedProperties', 'unevaluatedItems'],
];

/**
 * Returns the rules by which `outer` rejects values that `inner` admits (JSON Schema 2020-12); none if every value of
 * `inner` is proved to be one of `outer`. Schemas that no value satisfies are assumed to be satisfiable.
 */
export function gapsBetween(inner: Located, outer: Located, options: Options): Gap[] {
  const gaps = new Comparison(options).compare(inner, outer);
  const keys = gaps.map(({ inner: from, outer: to, rule, verdict }) => [from, to, rule, verdict].join('\n'));
  return gaps.filter((_, index) => keys.indexOf(keys[index] as string) === index);
}

class Comparison {
  readonly #options: Options;
  /** Pairs being compared: a recursive schema is contained if the rest of it is. */
  readonly #assumed = new Set<string>();
  /** Pairs whose disjointness is being proved; for a pair within itself it isn't. */
  readonly #apart = new Set<string>();
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
    const gap = gapsOf(inner, outer);
    if (outer.schema === false) return [gap('admits nothing')];
    const given = keywordsOf(inner);
    const wanted = outer.schema;

    const values = finiteValues(given);
    if (values !== null) return rejectedValues(values, inner, outer, gap);
    if (Array.isArray(given.anyOf ?? given.oneOf)) return this.#compareBranches(inner, outer, given);
    if (given.if !== undefined) return this.#compareConditional(inner, outer, given);
    if (Array.isArray(given.allOf)) return this.#compareAllOf(inner, outer);
    const gaps = this.#compareChoices(inner, outer, wanted, gap);
    if (gaps.length > 0) {
      const cases = casesOf(inner, outer);
      if (cases !== null) return cases.flatMap((one) => this.compare(one, outer));
    }
    gaps.push(...this.#compareTypes(inner, outer, given, wanted, gap));
    return gaps;
  }

  /** What `allOf`, `anyOf`, `oneOf`, `not`, `if` and the keywords that are compared for equality exclude. */
  #compareChoices(inner: Located, outer: Located, wanted: Keywords, gap: MakeGap): Gap[] {
    const gaps: Gap[] = [];
    for (const index of listOf(wanted.allOf).keys()) {
      gaps.push(...this.compare(inner, child(outer, 'allOf', String(index))));
    }
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      if (Array.isArray(wanted[keyword])) gaps.push(...this.#compareChoice(inner, outer, keyword, gap));
    }
    if (wanted.not !== undefined && !this.#areDisjoint(inner, child(outer, 'not'))) {
      gaps.push(gap('not differs', 'unproved'));
    }
    if (wanted.if !== undefined) gaps.push(...this.#compareCondition(inner, outer));
    for (const keyword of opaque) {
      if (wanted[keyword] === undefined) continue;
      const own = keywordsOf(inner)[keyword];
      if (own !== undefined && isSame(partOf(inner, keyword), partOf(outer, keyword))) continue;
      gaps.push(gap(`${keyword} differs`, 'unproved'));
    }
    return gaps;
  }

  #compareBranches(inner: Located, outer: Located, given: Keywords): Gap[] {
    const keyword = given.anyOf === undefined ? 'oneOf' : 'anyOf';
    const { [keyword]: branches, discriminator: _, ...adjacent } = given;
    const gaps = discriminatorGaps(given, keywordsOf(outer), gapsOf(inner, outer));
    return gaps.concat(
      listOf(branches).flatMap((_branch, index) =>
        this.compare(together(child(inner, keyword, String(index)), inner, adjacent), outer),
      ),
    );
  }

  /** Both halves of `if`, unless one is empty. That the second doesn't satisfy the condition is left out. */
  #compareConditional(inner: Located, outer: Located, given: Keywords): Gap[] {
    const { if: _, then: _then, else: _else, ...adjacent } = given;
    const alone: Located = { ...inner, key: `${keyOf(inner)} alone`, schema: adjacent };
    const half = (keyword: 'then' | 'else', from: Located): Gap[] =>
      this.compare(conjunction(from, child(inner, keyword)), outer);
    if (this.#areDisjoint(alone, child(inner, 'if'))) return half('else', alone);
    if (this.compare(alone, child(inner, 'if')).length === 0) return half('then', alone);
    const cases = casesOf(alone, inner);
    if (cases === null) return [...half('then', conjunction(alone, child(inner, 'if'))), ...half('else', alone)];
    const halves = Object.fromEntries(Object.entries(given).filter(([keyword]) => !(keyword in adjacent)));
    const conditional: Located = { ...inner, key: `${keyOf(inner)} halves`, isDerived: true, schema: halves };
    return cases.flatMap((one) => this.compare(conjunction(one, conditional), outer));
  }

  /** Type by type, what the keywords of each type exclude. */
  #compareTypes(inner: Located, outer: Located, given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
    if (wanted.enum !== undefined || wanted.const !== undefined) {
      return [gap(`admits only ${listed(finiteValues(wanted) ?? [])}`)];
    }
    const gaps: Gap[] = [];
    const types = typesOf(given);
    const admitted = typesOf(wanted);
    const rejected = types.filter(
      (type) => !admitted.includes(type) && !(type === 'integer' && admitted.includes('number')),
    );
    if (rejected.length > 0) gaps.push(gap(`does not admit ${rejected.join(', ')}`));
    const both = types.filter((type) => !rejected.includes(type));
    if (both.includes('string')) gaps.push(...textGaps(given, wanted, gap));
    if (both.includes('number') || both.includes('integer')) gaps.push(...numberGaps(given, wanted, gap));
    if (both.includes('array')) gaps.push(...this.#arrayGaps(inner, outer, given, wanted, gap));
    if (both.includes('object')) gaps.push(...this.#objectGaps(inner, outer, given, wanted, gap));
    return gaps;
  }

  /** A value of all parts is a value of each: one part within `outer` is proof enough. Else all of them, merged. */
  #compareAllOf(inner: Located, outer: Located): Gap[] {
    const { allOf, ...own } = inner.schema as Keywords;
    const parts = [...listOf(allOf).keys()].map((index) => child(inner, 'allOf', String(index)));
    parts.push({ ...inner, key: `${keyOf(inner)} alone`, schema: own });
    if (parts.some((part) => this.compare(part, outer).length === 0)) return [];
    const whole = withoutAllOf(inner);
    const { allOf: apart, ...merged } = keywordsOf(whole);
    if (whole.schema === false) return [];
    if (apart === undefined) return this.compare(whole, outer);
    if (merged.anyOf !== undefined || merged.oneOf !== undefined || merged.if !== undefined) {
      return this.compare(whole, outer);
    }
    const gaps = this.compare({ ...whole, key: `${keyOf(whole)} merged`, schema: merged }, outer);
    return gaps.map((gap) => ({ ...gap, verdict: 'unproved' }));
  }

  /** Each type that `inner` admits, within one of the branches; of `oneOf`, apart from the others. */
  #compareChoice(inner: Located, outer: Located, keyword: 'anyOf' | 'oneOf', gap: MakeGap): Gap[] {
    const given = keywordsOf(inner);
    const wanted = keywordsOf(outer);
    const branches = listOf(wanted[keyword]).map((_, index) => child(outer, keyword, String(index)));
    const gaps: Gap[] = discriminatorGaps(given, wanted, gap);
    for (const type of typesOf(given)) {
      const part: Located = { ...inner, key: `${keyOf(inner)} ${type}`, schema: { ...given, type } };
      const candidates = branches.filter((branch) => !this.#areDisjoint(part, branch));
      const attempts = candidates.map((branch) => this.compare(part, branch));
      const fitting = attempts.findIndex((attempt) => attempt.length === 0);
      if (fitting !== -1) {
        const others = candidates.filter((_, index) => index !== fitting);
        if (keyword === 'oneOf' && others.length > 0) gaps.push(gap('may be more than one of oneOf', 'unproved'));
      } else if (candidates.length === 0) gaps.push(gap(`does not admit ${type}`));
      // Only one branch can admit the value, so its gaps are those of the whole.
      else if (candidates.length === 1) gaps.push(...(attempts[0] as Gap[]));
      else gaps.push(gap(`${type} is in none of ${keyword} alone`, 'unproved'));
    }
    return gaps;
  }

  /** Values that satisfy the condition must satisfy `then`, and others `else`. */
  #compareCondition(inner: Located, outer: Located): Gap[] {
    const condition = child(outer, 'if');
    if (this.#areDisjoint(inner, condition)) return this.compare(inner, child(outer, 'else'));
    if (this.compare(inner, condition).length === 0) return this.compare(inner, child(outer, 'then'));
    // References of a condition lead into its own document.
    const isSelfContained = references(condition.schema).length === 0;
    const fulfilled = isSelfContained ? conjunction(inner, { ...condition, document: inner.document }) : inner;
    return [...this.compare(fulfilled, child(outer, 'then')), ...this.compare(inner, child(outer, 'else'))].map(
      (gap) => ({ ...gap, verdict: 'unproved' }),
    );
  }

  /** Whether no value is proved to be in both. */
  #areDisjoint(givenOne: Located, givenOther: Located): boolean {
    const [one, other] = [followed(givenOne), followed(givenOther)];
    if (one.schema === false || other.schema === false) return true;
    if (one.schema === true || other.schema === true) return false;
    const pair = `${keyOf(one)} ${keyOf(other)}`;
    this.#steps++;
    if (this.#apart.has(pair) || this.#steps > maxSteps) return false;
    this.#apart.add(pair);
    try {
      return this.#isApart(one, other) || this.#isApart(other, one) || this.#haveNoType(one, other);
    } finally {
      this.#apart.delete(pair);
    }
  }

  #isApart(one: Located, other: Located): boolean {
    const given = keywordsOf(one);
    const values = finiteValues(given);
    if (values !== null) return !values.some(validatorOf(other));
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const branches = listOf(given[keyword]);
      if (branches.length === 0) continue;
      if (branches.every((_, index) => this.#areDisjoint(child(one, keyword, String(index)), other))) return true;
    }
    if (listOf(given.allOf).some((_, index) => this.#areDisjoint(child(one, 'allOf', String(index)), other)))
      return true;
    // Members of a response that nobody knows are no proof.
    return (
      given.not !== undefined && !this.#options.toleratesMembers && this.compare(other, child(one, 'not')).length === 0
    );
  }

  #haveNoType(one: Located, other: Located): boolean {
    const [ours, theirs] = [keywordsOf(one), keywordsOf(other)];
    const common = typesOf(ours).filter(
      (type) =>
        typesOf(theirs).includes(type) ||
        (type === 'integer' && typesOf(theirs).includes('number')) ||
        (type === 'number' && typesOf(theirs).includes('integer')),
    );
    const exceeds = (least: string, most: string): boolean =>
      Number(ours[least] ?? 0) > limit(theirs[most]) || Number(theirs[least] ?? 0) > limit(ours[most]);
    return common.every((type) => {
      if (type === 'string') return exceeds('minLength', 'maxLength');
      if (type === 'number' || type === 'integer') return areApart(ours, theirs) || areApart(theirs, ours);
      if (type === 'array') return exceeds('minItems', 'maxItems');
      if (type !== 'object') return false;
      return [...names(ours.required), ...names(theirs.required)].some((name) =>
        this.#areDisjoint(memberOf(one, name), memberOf(other, name)),
      );
    });
  }

  #arrayGaps(inner: Located, outer: Located, given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
    const gaps = boundGaps(given, wanted, ['minItems', 'maxItems'], gap);
    if (wanted.uniqueItems === true && given.uniqueItems !== true && limit(given.maxItems) > 1) {
      gaps.push(gap('uniqueItems'));
    }
    const listed = Math.max(listOf(given.prefixItems).length, listOf(wanted.prefixItems).length);
    for (let index = 0; index <= listed && index < limit(given.maxItems); index++) {
      gaps.push(...this.compare(itemOf(inner, index), itemOf(outer, index)));
    }
    return gaps;
  }

  #objectGaps(inner: Located, outer: Located, given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
    const ours = (given.properties ?? {}) as { readonly [name: string]: Schema };
    const theirs = (wanted.properties ?? {}) as { readonly [name: string]: Schema };
    const gaps = boundGaps(countOfMembers(given), wanted, ['minProperties', 'maxProperties'], gap);
    const required = names(given.required);
    for (const name of names(wanted.required)) {
      if (!required.includes(name)) gaps.push(gap(`requires "${name}"`));
    }
    for (const name of Object.keys(theirs)) {
      gaps.push(...this.compare(memberOf(inner, name), memberOf(outer, name)));
    }
    const undeclared = child(outer, 'additionalProperties');
    const open = wanted.additionalProperties ?? true;
    for (const name of Object.keys(ours)) {
      if (Object.hasOwn(theirs, name) || ours[name] === false) continue;
      const member = memberOf(outer, name);
      if (keyOf(member) !== keyOf(undeclared)) gaps.push(...this.compare(memberOf(inner, name), member));
      else if (open !== false) gaps.push(...this.compare(memberOf(inner, name), undeclared));
      else if (!this.#options.toleratesMembers) gaps.push(gap(`does not declare "${name}"`));
    }
    if (open !== false || !this.#options.toleratesMembers) gaps.push(...this.#undeclaredGaps(inner, outer, undeclared));
    return gaps;
  }

  /** What `outer` excludes of the members that `inner` doesn't declare by name. */
  #undeclaredGaps(inner: Located, outer: Located, undeclared: Located): Gap[] {
    const [ours, theirs] = [inner, outer].map((one) => (keywordsOf(one).patternProperties ?? {}) as Keywords) as [
      Keywords,
      Keywords,
    ];
    const patterns = Object.keys(ours).filter((pattern) => !Object.hasOwn(theirs, pattern));
    const members = patterns.map((pattern) => child(inner, 'patternProperties', pattern));
    if (keywordsOf(inner).additionalProperties !== false) members.push(child(inner, 'additionalProperties'));
    return members.flatMap((member) => this.compare(member, undeclared));
  }
}

function gapsOf(inner: Located, outer: Located): MakeGap {
  return (rule, verdict = 'no') => ({ verdict, inner: inner.pointer, outer: outer.pointer, rule });
}

/** Required and declared members bound the number as well. */
function countOfMembers({ properties, patternProperties, additionalProperties, ...given }: Keywords): Keywords {
  const isClosed = additionalProperties === false && patternProperties === undefined;
  const declared = isClosed ? Object.keys((properties ?? {}) as Keywords).length : Number.POSITIVE_INFINITY;
  return {
    minProperties: Math.max(Number(given.minProperties ?? 0), names(given.required).length),
    maxProperties: Math.min(limit(given.maxProperties), declared),
  };
}

function rejectedValues(values: readonly unknown[], inner: Located, outer: Located, gap: MakeGap): Gap[] {
  const accepts = validatorOf(outer);
  const rejected = values.filter((value) => !accepts(value));
  // Other keywords may exclude some of the values.
  const real = rejected.length === 0 ? [] : rejected.filter(validatorOf(inner));
  return real.length === 0 ? [] : [gap(`does not admit ${listed(real)}`)];
}

/** A keyword as a schema, to be compared for equality. */
function partOf(location: Located, keyword: string): Located {
  return { ...location, schema: { [keyword]: keywordsOf(location)[keyword] } };
}

/**
 * `inner` by the values of a member by which `outer` distinguishes its choices; null if there is none. Values of a union
 * with a discriminator are in one branch each.
 */
function casesOf(inner: Located, outer: Located): Located[] | null {
  const given = keywordsOf(inner);
  if (!typesOf(given).includes('object') || given.properties === undefined) return null;
  for (const name of Object.keys(given.properties as Keywords)) {
    const values = finiteValues(keywordsOf(followed(memberOf(inner, name))));
    if (values === null || values.length > maxCases) continue;
    const isRequired = names(given.required).includes(name);
    if ((values.length === 1 && isRequired) || !distinguishes(outer, name)) continue;
    const narrowed = (title: string, schema: Schema): Located =>
      conjunction(inner, { ...inner, key: `${name} ${title}`, isDerived: true, schema });
    const cases = values.map((value) =>
      narrowed(JSON.stringify(value), { type: 'object', required: [name], properties: { [name]: { const: value } } }),
    );
    if (!isRequired) cases.push(narrowed('absent', { type: 'object', properties: { [name]: false } }));
    // What isn't an object is a case of its own.
    const others = typesOf(given).filter((type) => type !== 'object');
    if (others.length > 0) {
      cases.push({ ...inner, key: `${keyOf(inner)} no object`, schema: { ...given, type: others } });
    }
    return cases;
  }
  return null;
}

/** Whether a choice of the schema has rules for the member. */
function distinguishes(outer: Located, name: string, depth = 0): boolean {
  if (depth > 4) return false;
  const { schema } = outer;
  if (typeof schema === 'boolean') return false;
  const parts = [
    ...['anyOf', 'oneOf', 'allOf'].flatMap((keyword) =>
      listOf(schema[keyword]).map((_, index) => child(outer, keyword, String(index))),
    ),
    ...['not', 'if'].filter((keyword) => schema[keyword] !== undefined).map((keyword) => child(outer, keyword)),
  ].map(followed);
  return parts.some((part) => {
    const { properties, required } = keywordsOf(part);
    const mentioned = [...Object.keys((properties ?? {}) as Keywords), ...names(required)];
    return mentioned.includes(name) || distinguishes(part, name, depth + 1);
  });
}

/** Values select another schema than before, for clients that go by the discriminator. */
function discriminatorGaps(given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
  const [ours, theirs] = [given.discriminator, wanted.discriminator] as (Discriminator | undefined)[];
  if (ours === undefined || theirs === undefined) return [];
  if (ours.propertyName !== theirs.propertyName) return [gap('discriminator differs', 'unproved')];
  const moved = Object.entries(ours.mapping ?? {}).filter(([name, to]) => (theirs.mapping?.[name] ?? to) !== to);
  return moved.length === 0 ? [] : [gap('discriminator differs', 'unproved')];
}

interface Discriminator {
  readonly propertyName?: string;
  readonly mapping?: { readonly [value: string]: string };
}

/** A branch with the keywords next to all branches. */
function together(branch: Located, whole: Located, adjacent: Keywords): Located {
  const given = Object.fromEntries(
    Object.entries(adjacent).filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-')),
  );
  if (Object.keys(given).length === 0) return branch;
  return conjunction(branch, { ...whole, key: `${keyOf(whole)} adjacent`, isDerived: true, schema: given });
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
