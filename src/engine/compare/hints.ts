import type { Document } from '../document/document.ts';
import { textsOfPattern } from '../verify/sample-value.ts';
import { type Located, lookUp } from './located.ts';

/** What schemas mention: values at and next to these are those that one of them admits and another doesn't. */
export interface Hints {
  readonly values: readonly unknown[];
  readonly numbers: readonly number[];
  readonly lengths: readonly number[];
  readonly members: readonly string[];
  readonly texts: readonly string[];
}

/** Long texts are sampled up to this length. */
export const longestText = 20_000;

const textsByPattern = new Map<string, readonly string[]>();

/** Returns texts that match the pattern, the same each time; none without a pattern. */
export function textsMatching(pattern: unknown): readonly string[] {
  if (typeof pattern !== 'string') return [];
  let texts = textsByPattern.get(pattern);
  if (texts === undefined) {
    texts = [...new Set(textsOfPattern({ pattern }))].slice(0, 60);
    textsByPattern.set(pattern, texts);
  }
  return texts;
}

export const textsOfFormat: { readonly [format: string]: readonly string[] } = {
  'date-time': ['2030-01-01T00:00:00Z', '2030-01-01T00:00:00.123456+01:00'],
  date: ['2030-01-01'],
  time: ['10:00:00Z'],
  uuid: ['7d444840-9dc0-41d1-b245-5ffdce74fad2'],
  email: ['someone@sample.example.com', 'a@b.co'],
  uri: ['https://sample.example.com/path', 'urn:a:b'],
  'uri-reference': ['/path'],
  hostname: ['sample.example.com'],
  ipv4: ['127.0.0.1'],
  ipv6: ['::1'],
  byte: ['YWJj'],
};

/** Returns what the schemas mention, references followed. */
export function hintsOf(schemas: readonly Located[]): Hints {
  const collected = new Collected();
  for (const { document, schema } of schemas) collected.visit(document, schema);
  return collected.hints();
}

class Collected {
  readonly #values: unknown[] = [];
  readonly #numbers = new Set<number>();
  readonly #lengths = new Set<number>();
  readonly #members = new Set<string>();
  readonly #texts = new Set<string>(Object.values(textsOfFormat).flat());
  readonly #seen = new Map<Document, Set<string>>();

  hints(): Hints {
    const texts = [...this.#texts, ...this.#values.filter((value) => typeof value === 'string')];
    return {
      values: this.#values,
      numbers: [...this.#numbers],
      lengths: [...this.#lengths].filter((length) => length >= 0 && length <= longestText),
      members: [...this.#members],
      texts: [...new Set(texts)],
    };
  }

  visit(document: Document, node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword === '$ref' && typeof value === 'string') this.#follow(document, value);
      else if (keyword === 'enum' || keyword === 'examples') this.#values.push(...(Array.isArray(value) ? value : []));
      else if (keyword === 'const' || keyword === 'default' || keyword === 'example') this.#values.push(value);
      else if (typeof value === 'number') this.#addNumber(keyword, value);
      else if (keyword === 'pattern' && typeof value === 'string') this.#addTexts(value);
      else {
        this.#addMembers(keyword, value);
        this.visit(document, value);
      }
    }
  }

  #follow(document: Document, reference: string): void {
    const seen = this.#seen.get(document) ?? new Set();
    this.#seen.set(document, seen);
    if (seen.has(reference)) return;
    seen.add(reference);
    this.visit(document, lookUp(document, reference));
  }

  #addNumber(keyword: string, value: number): void {
    const into = /^m(?:in|ax)(?:Length|Items|Properties)$/.test(keyword) ? this.#lengths : this.#numbers;
    for (const near of [value - 1, value, value + 1]) into.add(near);
  }

  #addTexts(pattern: string): void {
    for (const text of textsMatching(pattern)) this.#texts.add(text);
  }

  #addMembers(keyword: string, value: unknown): void {
    if (keyword === 'required' && Array.isArray(value)) for (const name of value) this.#members.add(String(name));
    if (keyword === 'patternProperties') {
      for (const pattern of Object.keys(value ?? {})) {
        for (const name of textsMatching(pattern).slice(0, 10)) this.#members.add(name);
      }
    }
    if (keyword !== 'properties' || typeof value !== 'object' || value === null) return;
    for (const name of Object.keys(value)) this.#members.add(name);
  }
}
