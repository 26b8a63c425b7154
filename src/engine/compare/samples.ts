import { isDeepStrictEqual } from 'node:util';
import { withoutAllOf } from './conjunction.ts';
import { type Hints, hintsOf, longestText, textsMatching, textsOfFormat } from './hints.ts';
import {
  child,
  followed,
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
  type Type,
  typesOf,
} from './located.ts';
import { validatorOf } from './validator.ts';

/** Objects and lists are nested at most this deep, except where the schema requires more. */
const maxDepth = 6;
/**
 * Draws values of `schema`: plain ones outside the place `focus`, and varied ones within it, at the bounds that either of
 * the two schemas mentions. Most of them satisfy the schema; the caller checks it. The same values each time.
 */
export class Samples {
  readonly #hints: Hints;
  readonly #focus: string | null;
  readonly #leads = new Map<string, boolean>();
  #state: number;

  constructor(schemas: readonly Located[], focus: string | null, seed = 1) {
    this.#hints = hintsOf(schemas);
    this.#focus = focus;
    this.#state = seed * 2_654_435_761;
  }

  draw(schema: Located): unknown {
    return this.#sample(schema, 0, this.#focus === null);
  }

  #random(): number {
    // Mulberry32.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.#random() * values.length)] as T;
  }

  #sample(given: Located, depth: number, isWithin: boolean): unknown {
    const location = followed(given);
    const isVaried = isWithin || this.#isFocus(location);
    const { schema } = location;
    if (schema === false) return undefined;
    if (schema === true) return this.#anything(isVaried);
    if (schema.allOf !== undefined) return this.#ofConjunction(location, depth, isVaried);
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      if (Array.isArray(schema[keyword])) return this.#ofBranch(location, keyword, depth, isVaried);
    }
    if (schema.if !== undefined) return this.#ofCondition(location, schema, depth, isVaried);
    if (schema.const !== undefined) return schema.const;
    if (Array.isArray(schema.enum)) return isVaried ? this.#pick(schema.enum) : schema.enum[0];
    if (isVaried && this.#chance(0.15)) {
      const mentioned = this.#hints.values.filter(validatorOf(location));
      if (mentioned.length > 0) return this.#pick(mentioned);
    }
    const types = typesOf(schema);
    const usual = types.find((type) => type !== 'null') ?? 'null';
    const leading = types.find((type) => type === 'object' || type === 'array');
    const type = isVaried ? this.#pick(types) : this.#leadsToFocus(location) ? (leading ?? usual) : usual;
    return this.#ofType(type, location, depth, isVaried);
  }

  #ofType(type: Type, location: Located, depth: number, isVaried: boolean): unknown {
    const schema = keywordsOf(location);
    if (type === 'null') return null;
    if (type === 'boolean') return isVaried ? this.#chance(0.5) : true;
    if (type === 'string') return this.#text(schema, isVaried);
    if (type === 'array') return this.#list(location, depth, isVaried);
    if (type === 'object') return this.#object(location, depth, isVaried);
    return this.#number(schema, type === 'integer', isVaried);
  }

  #ofConjunction(location: Located, depth: number, isVaried: boolean): unknown {
    const { allOf: apart, ...merged } = keywordsOf(withoutAllOf(location));
    const whole = { ...location, isDerived: true, key: `${keyOf(location)} merged`, schema: merged };
    // What can't be merged is left to chance.
    const value = this.#sample(whole, depth, isVaried || this.#leadsToFocus(location));
    return apart !== undefined && this.#chance(0.3)
      ? this.#sample({ ...whole, key: `${whole.key} part`, schema: this.#pick(listOf(apart)) }, depth, isVaried)
      : value;
  }

  #ofBranch(location: Located, keyword: 'anyOf' | 'oneOf', depth: number, isVaried: boolean): unknown {
    const { [keyword]: _, ...adjacent } = keywordsOf(location);
    const branches = listOf(keywordsOf(location)[keyword]).map((_branch, index) => ({
      ...child(location, keyword, String(index)),
    }));
    const leading = branches.filter((branch) => this.#leadsToFocus(branch));
    const plain = branches.filter((branch) => keywordsOf(followed(branch)).type !== 'null');
    const from = leading.length > 0 && this.#chance(0.9) ? leading : isVaried ? branches : plain;
    const branch = this.#pick(from.length === 0 ? branches : from);
    const isAlone = Object.keys(adjacent).every((one) => one === 'discriminator' || one === 'description');
    if (isAlone) return this.#sample(branch, depth, isVaried);
    const both = { ...location, key: `${keyOf(branch)} both`, schema: { allOf: [branch.schema, adjacent] } };
    return this.#sample(both, depth, isVaried);
  }

  #ofCondition(location: Located, schema: Keywords, depth: number, isVaried: boolean): unknown {
    const { if: condition, then: fulfilled = true, else: other = true, ...adjacent } = schema;
    const parts = this.#chance(0.5) ? [condition, fulfilled] : [other];
    const half = { allOf: [adjacent, ...(parts as Schema[])] };
    return this.#sample({ ...location, key: `${keyOf(location)} half`, schema: half }, depth, isVaried);
  }

  #anything(isVaried: boolean): unknown {
    if (!isVaried) return 'text';
    const { values, texts, numbers } = this.#hints;
    return this.#pick<unknown>([...values, ...texts, ...numbers, null, true, 'text', 1, 1.5, [], {}]);
  }

  #text(schema: Keywords, isVaried: boolean): string {
    const accepts = validatorOf({ ...nowhere, schema: { ...textKeywords(schema), type: 'string' } });
    const [least, most] = [Number(schema.minLength ?? 0), Math.min(limit(schema.maxLength), longestText)];
    const own = [...textsMatching(schema.pattern), ...(textsOfFormat[String(schema.format)] ?? [])];
    if (!isVaried) {
      const examples = [schema.default, schema.example, ...listOf(schema.examples)] as unknown[];
      const plain = [...examples.filter((one) => typeof one === 'string'), 'text', ...own, ...this.#hints.texts];
      return plain.find(accepts) ?? 'text'.padEnd(least, 'x').slice(0, Math.max(most, 0));
    }
    const lengths = [least, least + 1, most, ...this.#hints.lengths].filter((one) => one >= least && one <= most);
    const fillers = ['a', 'Z', '0', '😀', ' ', '-', '\n', 'é'];
    const length = this.#pick(lengths.length === 0 ? [least] : lengths);
    const filled = fillers.map((filler) => filler.repeat(length));
    // Of each kind one, and those first that are admitted.
    const longer = own.length === 0 ? [] : [this.#pick(own), this.#pick(own).padEnd(length, 'a')];
    const drawn = [this.#pick(filled), this.#pick(['text', ...this.#hints.texts]), ...longer];
    const admitted = drawn.filter(accepts);
    const usable = [...this.#hints.texts, ...own].filter((text) => admitted.length === 0 && accepts(text));
    return this.#pick(admitted.length > 0 ? admitted : usable.length > 0 ? usable : filled);
  }

  #number(schema: Keywords, isWhole: boolean, isVaried: boolean): number {
    const least = Math.max(
      Number(schema.minimum ?? Number.NEGATIVE_INFINITY),
      Number(schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY),
    );
    const most = Math.min(limit(schema.maximum), limit(schema.exclusiveMaximum));
    const step = Number(schema.multipleOf ?? (isWhole ? 1 : 0.5));
    const bounds = [least, most].filter(Number.isFinite);
    const base = isVaried ? [...bounds, ...this.#hints.numbers, 0, 1, 2 ** 31, 2 ** 40, 0.25] : [1, ...bounds];
    const accepts = validatorOf({
      ...nowhere,
      schema: { ...numberKeywords(schema), type: isWhole ? 'integer' : 'number' },
    });
    const all = base.flatMap((at) => [at, at + step, at - step, Math.ceil(at / step) * step, at + 0.25, -at]);
    const admitted = all.filter(accepts);
    if (admitted.length === 0) return base[0] ?? 0;
    return isVaried ? this.#pick(admitted) : (admitted[0] as number);
  }

  #list(location: Located, depth: number, isVaried: boolean): unknown[] {
    const { minItems, maxItems, uniqueItems, prefixItems } = keywordsOf(location);
    const least = Number(minItems ?? 0);
    const most = Math.min(limit(maxItems), 1_000);
    const leads = this.#leadsToFocus(location);
    const sizes = [least, least + 1, most, ...this.#hints.lengths.filter((one) => one <= 1_000), 1, 2];
    const varied = this.#pick(sizes.filter((one) => one >= least && one <= Math.min(most, depth > 2 ? 3 : most)));
    const plain = Math.min(most, Math.max(least, leads ? 1 : listOf(prefixItems).length));
    const length = isVaried && depth <= maxDepth ? Math.min(varied ?? least, Math.max(least, 200)) : plain;
    const items: unknown[] = [];
    for (let index = 0; items.length < length && index < 2 * length + 20; index++) {
      const isSpare = index >= length;
      const item = this.#sample(itemOf(location, items.length), depth + 1, (isVaried && index < 5) || isSpare);
      const isRepeated = uniqueItems === true && items.some((known) => isDeepStrictEqual(known, item));
      if (item !== undefined && !isRepeated) items.push(item);
    }
    if (isVaried && uniqueItems !== true && items.length > 1 && this.#chance(0.3)) items[1] = items[0];
    return items;
  }

  #object(location: Located, depth: number, isVaried: boolean): { [name: string]: unknown } {
    const schema = keywordsOf(location);
    const properties = (schema.properties ?? {}) as { readonly [name: string]: Schema };
    const required = names(schema.required);
    const value: { [name: string]: unknown } = {};
    const share = this.#pick([0, 0.5, 1]);
    for (const name of new Set([...required, ...Object.keys(properties)])) {
      const member = memberOf(location, name);
      const leads = this.#leadsToFocus(member);
      const isThere = required.includes(name) || (leads && this.#chance(0.9));
      if (!isThere && !(isVaried && depth < maxDepth && this.#chance(share))) continue;
      if (!required.includes(name) && depth > 2 * maxDepth) continue;
      const drawn = this.#sample(member, depth + 1, isVaried && (depth < 3 || this.#chance(0.3)));
      if (drawn !== undefined) value[name] = drawn;
    }
    for (const name of Object.keys(properties)) {
      if (Object.keys(value).length >= Number(schema.minProperties ?? 0)) break;
      if (!Object.hasOwn(value, name)) value[name] = this.#sample(memberOf(location, name), depth + 1, isVaried);
    }
    this.#addUndeclared(value, location, depth, isVaried);
    return value;
  }

  #addUndeclared(value: { [name: string]: unknown }, location: Located, depth: number, isVaried: boolean): void {
    const schema = keywordsOf(location);
    const counts = [0, 1, 2, ...this.#hints.lengths.filter((one) => one <= 50)];
    const more = isVaried && schema.additionalProperties !== false ? this.#pick(counts) : 0;
    const wanted = Math.max(more, Number(schema.minProperties ?? 0) - Object.keys(value).length);
    for (let index = 0; index < wanted && index < 50; index++) {
      const name = this.#chance(0.6) ? this.#pick(['other', ...this.#hints.members]) : `other${index}`;
      if (Object.hasOwn((schema.properties ?? {}) as Keywords, name)) continue;
      const drawn = this.#sample(memberOf(location, name), depth + 1, isVaried);
      if (drawn !== undefined) value[name] = drawn;
    }
  }

  #isFocus({ pointer }: Located): boolean {
    return this.#focus !== null && (pointer === this.#focus || pointer.startsWith(`${this.#focus}/`));
  }

  /** Whether the focus is within the schema, references followed. */
  #leadsToFocus(location: Located): boolean {
    if (this.#focus === null || typeof location.schema === 'boolean') return false;
    if (this.#isFocus(location) || this.#focus.startsWith(`${location.pointer}/`)) return true;
    const key = location.isDerived ? JSON.stringify(location.schema) : location.pointer;
    const known = this.#leads.get(key);
    if (known !== undefined) return known;
    // A schema within itself leads nowhere new.
    this.#leads.set(key, false);
    const leads = references(location.schema).some((reference) => {
      const target = followed({ ...location, isDerived: false, schema: { $ref: reference } });
      return this.#leadsToFocus(target);
    });
    this.#leads.set(key, leads);
    return leads;
  }
}

const nowhere = { document: { components: {} } as never, pointer: '#' };

function textKeywords({ minLength, maxLength, pattern, format }: Keywords): Keywords {
  return defined({ minLength, maxLength, pattern, format });
}

function numberKeywords({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
  format,
}: Keywords): Keywords {
  return defined({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format });
}

function defined(keywords: Keywords): Keywords {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}
