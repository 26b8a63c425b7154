import type { At, Change, Effect } from './change.ts';
import { followed, type Located } from './located.ts';
import { type SchemaChange, schemaChanges } from './schema-changes.ts';
import type { StoredValues } from './stored-values.ts';
import { type Claim, type Direction, provenClaim, type Witness } from './witness.ts';

/** Each change once, however many operations share the component that changed. */
export class Changes {
  readonly #stored: StoredValues;
  readonly #found = new Map<string, { change: Omit<Change, 'operations'>; operations: Set<string> }>();
  readonly #compared = new Map<string, SchemaChange[]>();

  constructor(stored: StoredValues) {
    this.#stored = stored;
  }

  add(effect: Effect, { message, before, after, operation }: At, witness: Witness | null = null): void {
    const key = [effect, message, before, after].join('\n');
    const known = this.#found.get(key);
    if (known !== undefined) known.operations.add(operation);
    else
      this.#found.set(key, { change: { effect, message, before, after, witness }, operations: new Set([operation]) });
  }

  /** Adds a change that is breaking if the claim is proved. */
  claim(at: At, claim: Claim): void {
    const witness = provenClaim(claim);
    this.add(witness === null ? 'unproved' : 'breaking', at, witness);
  }

  /** The changes between two schemas, which operations share if they are components. */
  ofSchemas(direction: Direction, givenBefore: Located, givenAfter: Located, isStored: boolean): SchemaChange[] {
    const [before, after] = [followed(givenBefore), followed(givenAfter)];
    const key = [direction, isStored, before.pointer, after.pointer].join('\n');
    let found = this.#compared.get(key);
    if (found === undefined) {
      found = schemaChanges(direction, before, after, isStored ? this.#stored : null);
      this.#compared.set(key, found);
    }
    return found;
  }

  list(): Change[] {
    const order: readonly Effect[] = ['breaking', 'unproved', 'compatible'];
    return [...this.#found.values()]
      .map(({ change, operations }) => ({ ...change, operations: [...operations].sort() }))
      .sort((one, other) => order.indexOf(one.effect) - order.indexOf(other.effect));
  }
}
