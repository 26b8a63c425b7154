import type { Effect } from './change.ts';
import { type Gap, gapsBetween } from './containment.ts';
import { followed, type Located } from './located.ts';
import { holdsOfStoredValues, type StoredValues } from './stored-values.ts';
import { type Direction, locatedAt, witnessesOf } from './witness.ts';

/** What a server does with a media type, and what its values are called. */
export const words = {
  request: { does: 'takes', stops: 'no longer takes', values: 'requests' },
  response: { does: 'may return', stops: 'no longer returns', values: 'responses' },
  message: { does: 'may send', stops: 'no longer sends', values: 'messages' },
} as const;

export interface SchemaChange {
  readonly effect: Effect;
  readonly message: string;
  readonly gap: Gap;
  readonly innerIsBefore: boolean;
  readonly witness: { readonly value: unknown } | null;
}

/** The changes from one schema to another in the direction. */
export function schemaChanges(
  direction: Direction,
  before: Located,
  after: Located,
  stored: StoredValues | null,
): SchemaChange[] {
  const isRequest = direction === 'request';
  const { values } = words[direction];
  const [inner, outer] = isRequest ? [before, after] : [after, before];
  const options = { toleratesMembers: !isRequest };
  const lost = gapsBetween(inner, outer, options);
  const witnesses = witnessesOf(inner, outer, lost, options);
  const found = lost.map((gap, index): SchemaChange => {
    const witness = witnesses[index] ?? null;
    const message = `${values}: ${isRequest ? 'now' : 'before'} ${gap.rule}`;
    return { effect: witness === null ? 'unproved' : 'breaking', message, gap, innerIsBefore: isRequest, witness };
  });
  const won = gapsBetween(outer, inner, { toleratesMembers: false });
  // Rows were stored under the older contract: values that it admits may be among them.
  const doubtful = stored === null ? [] : won.filter((gap) => mayBeStored(gap, stored, before, after));
  const examples = witnessesOf(outer, inner, doubtful, { toleratesMembers: true });
  for (const gap of won) {
    const message = `${values}: ${isRequest ? 'before' : 'now'} ${gap.rule}`;
    const index = doubtful.indexOf(gap);
    if (index === -1) found.push({ effect: 'compatible', message, gap, innerIsBefore: !isRequest, witness: null });
    else {
      const because = `${message}, and stored rows may contradict that`;
      found.push({ effect: 'unproved', message: because, gap, innerIsBefore: true, witness: examples[index] ?? null });
    }
  }
  if (isRequest) return found;
  // A member that callers didn't know is not a gap, but a change.
  const added = gapsBetween(after, before, { toleratesMembers: false }).filter(isUndeclared);
  for (const gap of added) {
    const message = `${values}: before ${gap.rule}`;
    found.push({ effect: 'compatible', message, gap, innerIsBefore: false, witness: null });
  }
  return found;
}

function isUndeclared({ rule }: Gap): boolean {
  return rule.startsWith('does not declare');
}

/** Whether the older contract admits values that the newer excludes, and no constraint excludes them. */
function mayBeStored(gap: Gap, stored: StoredValues, before: Located, after: Located): boolean {
  // A server leaves out what it doesn't declare, and is what fills in a member that is new.
  if (isUndeclared(gap)) return false;
  const required = /^requires (".*")$/s.exec(gap.rule)?.[1];
  if (required !== undefined && !declares(before, gap.inner, JSON.parse(required) as string)) return false;
  return !holdsOfStoredValues(stored, before, after, gap);
}

function declares(before: Located, pointer: string, name: string): boolean {
  const { schema } = followed({ ...locatedAt(before, pointer) });
  const properties = typeof schema === 'object' ? ((schema.properties ?? {}) as object) : {};
  return Object.hasOwn(properties, name) || typeof schema === 'boolean' || schema.properties === undefined;
}
