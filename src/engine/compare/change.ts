import type { Claim, Witness } from './witness.ts';

/** What a difference means for callers of the API. */
export type Effect = 'breaking' | 'unproved' | 'compatible';

export interface Change {
  readonly effect: Effect;
  readonly message: string;
  /** JSON pointer in the older contract; null for what is new. */
  readonly before: string | null;
  /** JSON pointer in the newer contract; null for what was removed. */
  readonly after: string | null;
  /** operationIds of the operations that it concerns. */
  readonly operations: readonly string[];
  /**
   * A value that one side accepts and the other rejects: every breaking change has one, and a change that stored rows may
   * contradict where one is found.
   */
  readonly witness: Witness | null;
}

/** A change with its places in both contracts. */
export interface At {
  readonly message: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly operation: string;
}

/** Adds a change of an operation, at a member of it. */
export type Note = (effect: Effect, message: string, member?: string, claim?: Claim) => void;
