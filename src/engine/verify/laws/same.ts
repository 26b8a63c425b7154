import type { ResolvedSchema } from '../../document/resolved-schema.ts';
import { valueTypes } from '../../document/resolved-schema.ts';
import type { Entity } from './lab.ts';

/**
 * Whether a value that was sent or read before is the one that is read now. Two spellings of one time are the same, and so
 * are two of one URL.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return isSameText(one, other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length && names.every((name) => isSame((one as Entity)[name], (other as Entity)[name]))
  );
}

function isSameText(one: string, other: string): boolean {
  if (/^\d{4}-\d\d-\d\dT/.test(one)) return Date.parse(one) === Date.parse(other);
  return /^https?:/i.test(one) && URL.parse(one)?.href === URL.parse(other)?.href;
}

/** Returns how properties that both have differ: `title is "B", not "A"`; null if they don't. */
export function difference(expected: Entity, actual: Entity, names: Iterable<string>): string | null {
  for (const name of names) {
    if (expected[name] === undefined || actual[name] === undefined) continue;
    if (!isSame(expected[name], actual[name]) && !includes(expected[name], actual[name]))
      return `${name} is ${short(actual[name])}, not ${short(expected[name])}`;
  }
  return null;
}

/** A request may name some of the properties of an object. */
function includes(sent: unknown, read: unknown): boolean {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent) || typeof read !== 'object' || read === null)
    return false;
  return Object.entries(sent).every(([name, value]) => isSame(value, (read as Entity)[name]));
}

/** Names of the properties that both schemas have, except secrets. */
export function commonNames(one: ResolvedSchema | undefined, other: ResolvedSchema | undefined): string[] {
  if (one === undefined || other === undefined) return [];
  const [properties = {}, others = {}] = [one, other].map((schema) => valueTypes(schema).schema.properties);
  return Object.keys(properties).filter((name) => others[name] !== undefined && !isSecret(properties[name]));
}

export function isSecret(schema: ResolvedSchema | undefined): boolean {
  return schema !== undefined && valueTypes(schema).schema['x-secret'] === true;
}

export function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
