import type { Effect, Note } from './change.ts';
import type { Operation } from './operations.ts';
import type { Claim } from './witness.ts';

/** A product's extension of operations, and what a change of its value means. */
export interface ComparedExtension {
  readonly name: `x-${string}`;
  /** Returns null for values that mean the same. A value is undefined where the operation doesn't have the extension. */
  compare(before: unknown, after: unknown): ComparedValues | null;
}

export interface ComparedValues {
  readonly effect: Effect;
  readonly message: string;
  /** Of a breaking change: what a caller can no longer rely on. Without it, the change is unproved. */
  readonly claim?: Claim;
}

/** The extensions that the engine implements. */
export const engineExtensions: readonly ComparedExtension[] = [
  {
    name: 'x-effect',
    compare(before, after) {
      if (before === after) return null;
      const claim = changedValue('effect', before ?? null, after ?? null);
      return { effect: 'breaking', message: `x-effect is ${after}`, claim };
    },
  },
  {
    name: 'x-idempotency',
    compare(before, after) {
      if (before === after) return null;
      if (before === undefined) return { effect: 'compatible', message: 'honours Idempotency-Key' };
      const claim: Claim = {
        ...{ direction: 'request', part: 'headers that are honoured', acceptedBy: 'before' },
        ...{ before: { const: 'Idempotency-Key' }, after: false, value: 'Idempotency-Key' },
      };
      return { effect: 'breaking', message: 'no longer honours Idempotency-Key', claim };
    },
  },
];

/** The claim that responses have another value of a property of the operation than before. */
export function changedValue(part: string, before: unknown, after: unknown): Claim {
  return {
    ...{ direction: 'response', part, acceptedBy: 'after', value: after },
    ...{ before: { const: before }, after: { const: after } },
  };
}

export function compareExtensions(
  old: Operation,
  now: Operation,
  extensions: readonly ComparedExtension[],
  note: Note,
): void {
  for (const { name, compare } of extensions) {
    const change = compare(old.declared[name], now.declared[name]);
    if (change === null) continue;
    const { effect, message, claim } = change;
    // Without a value nothing is proved.
    if (effect === 'breaking' && claim === undefined) note('unproved', message, `/${name}`);
    else note(effect, message, `/${name}`, effect === 'breaking' ? claim : undefined);
  }
}
