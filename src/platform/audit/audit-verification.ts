import type { Database } from '../database/database.ts';
import { type SealedEntry, selectHeadState, selectSealed, selectWaiting } from './audit-chain.repository.ts';
import { chainHash, genesis, type HeadSeal } from './audit-chain.ts';

/** A place in the chain that somebody noted: what the log must still hold. */
export interface Witness {
  readonly position: number;
  /** In hexadecimal digits. */
  readonly hash: string;
}

export interface Verification {
  /** Rows of the chain that were read. */
  readonly rows: number;
  /** The end of the chain, to be noted as a witness. Null for an empty one. */
  readonly end: Witness | null;
  /** Rows that are not sealed yet. */
  readonly waiting: number;
  readonly oldestWaiting: string | null;
  /** How many `report` was told of. */
  readonly findings: number;
}

/** Rows read at once: memory holds no more of the log. */
const batch = 1_000;
/** No transaction lasts as long, so no row is sealed this much later than one that is younger. */
const longestTransactionMs = 300_000;

/**
 * Reads the whole audit log in the order of its chain and reports each place where it isn't what was sealed: rows that
 * were changed, taken out, put in or moved, and an end that was cut off. Rows sealed meanwhile are read too.
 */
export async function verifyAuditLog(
  db: Database,
  headSeal: HeadSeal,
  report: (finding: string) => void,
  witness: Witness | null = null,
): Promise<Verification> {
  let findings = 0;
  const tell = (finding: string) => {
    findings += 1;
    report(finding);
  };
  const walk = new ChainWalk(tell, witness);
  let state = await selectHeadState(db);
  for (;;) {
    const entries = await selectSealed(db, walk.position, batch);
    for (const entry of entries) walk.step(entry);
    if (entries.length > 0) continue;
    state = await selectHeadState(db);
    // What was sealed since the last look is there to be read.
    if ((state.last?.position ?? 0) <= walk.position) break;
  }

  const { head, last } = state;
  if (head === null) {
    if (last !== null) tell('The seal of the log is gone');
  } else {
    if (!headSeal.isSealed(head, head.seal)) {
      tell('The seal of the log is not by this ENCRYPTION_KEY');
    }
    if (head.position > walk.position) {
      tell(`The end of the log was cut off: rows ${walk.position + 1} to ${head.position} are gone`);
    } else if (head.position < walk.position) {
      tell(`Rows ${head.position + 1} to ${walk.position} are not under the seal of the log`);
    } else if (!head.hash.equals(walk.hash)) {
      tell(`The log was written anew: up to position ${walk.position} it is not what was sealed`);
    }
  }
  if (witness !== null && witness.position > walk.position) {
    tell(`The end of the log was cut off: it once reached position ${witness.position}, now ${walk.position}`);
  }
  const waiting = await selectWaiting(db, head?.caughtUpAt ?? null);
  for (const id of waiting.passedOver) tell(`Row ${id} was slipped in: it claims to be older than the last sealing`);
  return {
    rows: walk.rows,
    end: walk.position === 0 ? null : { position: walk.position, hash: walk.hash.toString('hex') },
    waiting: waiting.count,
    oldestWaiting: waiting.oldest,
    findings,
  };
}

/** Goes from row to row, and goes on behind a fault, so that one fault is told once. */
class ChainWalk {
  position = 0;
  hash: Buffer = genesis;
  rows = 0;
  #youngest = 0;
  readonly #tell: (finding: string) => void;
  readonly #witness: Witness | null;

  constructor(tell: (finding: string) => void, witness: Witness | null) {
    this.#tell = tell;
    this.#witness = witness;
  }

  step(entry: SealedEntry): void {
    const { position, id, previous_hash, hash, created_at } = entry;
    const row = `Row ${id} at position ${position}`;
    if (position !== this.position + 1) {
      this.#tell(
        position === this.position + 2
          ? `The row at position ${this.position + 1} is gone`
          : `The rows at positions ${this.position + 1} to ${position - 1} are gone`,
      );
    } else if (!previous_hash.equals(this.hash)) {
      this.#tell(`${row} does not follow the row before it: something was taken out, put in or moved`);
    }
    if (!chainHash(previous_hash, position, entry).equals(hash)) this.#tell(`${row} was changed`);
    const time = Date.parse(created_at);
    if (time < this.#youngest - longestTransactionMs) {
      this.#tell(`${row} was slipped in: it claims to be from ${created_at}, behind a younger row`);
    }
    if (this.#witness?.position === position && this.#witness.hash !== hash.toString('hex')) {
      this.#tell(`${row} is not the row that was there once`);
    }
    this.#youngest = Math.max(this.#youngest, time);
    this.position = position;
    this.hash = hash;
    this.rows += 1;
  }
}
