import { conjunction } from './conjunction.ts';
import type { Gap, Options } from './containment.ts';
import { gapsBetween } from './containment.ts';
import { keywordsOf, type Located, type Schema } from './located.ts';
import { locatedAt } from './witness.ts';

/**
 * What the constraints of a database guarantee for the values of responses, by the place of a response schema in the
 * contract.
 */
export interface StoredValues {
  readonly [pointer: string]: StoredValue;
}

export interface StoredValue {
  /** Satisfied by every value that is stored. */
  readonly schema: Schema;
  /** Whether the rows that exist were checked: PostgreSQL doesn't for a constraint that is `NOT VALID`. */
  readonly validated: boolean;
}

const options: Options = { toleratesMembers: true };

/** Returns true if validated constraints prove that no stored value is excluded by the rule of the gap. */
export function holdsOfStoredValues(stored: StoredValues, before: Located, after: Located, gap: Gap): boolean {
  const value = stored[gap.inner];
  if (value === undefined || !value.validated) return false;
  const place = locatedAt(before, gap.inner);
  const guaranteed = { ...place, key: `${gap.inner} stored`, isDerived: true, schema: value.schema };
  const admitted = conjunction(place, guaranteed);
  const outer = locatedAt(after, gap.outer);
  // One keyword is proved whatever the others are.
  const keyword = gap.rule.split(' ')[0] as string;
  const rule = keywordsOf(outer)[keyword];
  const wanted: Located =
    rule === undefined
      ? outer
      : { ...outer, key: `${gap.outer} ${keyword}`, isDerived: true, schema: { [keyword]: rule } };
  return [guaranteed, admitted].some((one) => gapsBetween(one, wanted, options).length === 0);
}
