import type { Database } from '../database/database.ts';
import {
  type SealedEntry,
  type SealedHead,
  selectHeadState,
  selectSealed,
  selectWaiting,
} from './audit-chain.repository.ts';
import { chainHash, genesis, type HeadSeal } from './audit-chain.ts';

/** An earlier end of the chain, noted outside the database, which the log must still contain. */
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
  /** The number of findings passed to `report`. */
  readonly findings: number;
}

/** Rows read at once, which bounds memory. */
const batch = 1_000;
/** Longer than any transaction, so no row is sealed this much later than a younger one. */
const longestTransactionMs = 300_000;

/**
 * Reads the whole audit log in the order of its chain and reports each difference from what was sealed: rows that were
 * changed, removed, inserted or moved, and a truncated end. Includes rows sealed during the verification. Returns a
 * summary.
 */
export async function verifyAuditLog(
  db: Database,
  headSeal: HeadSeal,
  report: (finding: string) => void,
  witness: Witness | null = null,
): Promise<Verification> {
  let findings = 0;
  const reportFinding = (finding: string) => {
    findings += 1;
    report(finding);
  };
  const walk = new ChainWalk(reportFinding, witness);
  let state = await selectHeadState(db);
  for (;;) {
    const entries = await selectSealed(db, walk.position, batch);
    for (const entry of entries) walk.step(entry);
    if (entries.length > 0) continue;
    state = await selectHeadState(db);
    // Rows sealed since then are read in the next round.
    if ((state.last?.position ?? 0) <= walk.position) break;
  }

  const { head, last } = state;
  if (head === null) {
    if (last !== null) reportFinding('The seal of the log is gone');
  } else {
    if (!headSeal.isSealed(head, head.seal)) {
      reportFinding(foreignSeal(head, headSeal));
    }
    if (head.position > walk.position) {
      reportFinding(`The end of the log was cut off: rows ${walk.position + 1} to ${head.position} are gone`);
    } else if (head.position < walk.position) {
      reportFinding(`Rows ${head.position + 1} to ${walk.position} are not under the seal of the log`);
    } else if (!head.hash.equals(walk.hash)) {
      reportFinding(`The log was rewritten: up to position ${walk.position} it is not what was sealed`);
    }
  }
  if (witness !== null && witness.position > walk.position) {
    reportFinding(`The end of the log was cut off: it once reached position ${witness.position}, now ${walk.position}`);
  }
  const waiting = await selectWaiting(db, head?.caughtUpAt ?? null);
  for (const id of waiting.passedOver)
    reportFinding(`Row ${id} was slipped in: it claims to be older than the last sealing`);
  return {
    rows: walk.rows,
    end: walk.position === 0 ? null : { position: walk.position, hash: walk.hash.toString('hex') },
    waiting: waiting.count,
    oldestWaiting: waiting.oldest,
    findings,
  };
}

function foreignSeal({ keyId }: SealedHead, headSeal: HeadSeal): string {
  return keyId === null || headSeal.hasKey(keyId)
    ? 'The seal of the log is not by this ENCRYPTION_KEY'
    : `The seal of the log is by key ${keyId}, which is not in ENCRYPTION_KEYS`;
}

/** Checks row after row, and continues after a fault, so that each fault is reported once. */
class ChainWalk {
  position = 0;
  hash: Buffer = genesis;
  rows = 0;
  #youngest = 0;
  readonly #report: (finding: string) => void;
  readonly #witness: Witness | null;

  constructor(report: (finding: string) => void, witness: Witness | null) {
    this.#report = report;
    this.#witness = witness;
  }

  step(entry: SealedEntry): void {
    const { position, id, previous_hash, hash, created_at } = entry;
    const row = `Row ${id} at position ${position}`;
    if (position !== this.position + 1) {
      this.#report(
        position === this.position + 2
          ? `The row at position ${this.position + 1} is gone`
          : `The rows at positions ${this.position + 1} to ${position - 1} are gone`,
      );
    } else if (!previous_hash.equals(this.hash)) {
      this.#report(`${row} does not follow the row before it: something was taken out, put in or moved`);
    }
    if (!chainHash(previous_hash, position, entry).equals(hash)) this.#report(`${row} was changed`);
    const time = Date.parse(created_at);
    if (time < this.#youngest - longestTransactionMs) {
      this.#report(`${row} was slipped in: it claims to be from ${created_at}, behind a younger row`);
    }
    if (this.#witness?.position === position && this.#witness.hash !== hash.toString('hex')) {
      this.#report(`${row} is not the row that was there once`);
    }
    this.#youngest = Math.max(this.#youngest, time);
    this.position = position;
    this.hash = hash;
    this.rows += 1;
  }
}
