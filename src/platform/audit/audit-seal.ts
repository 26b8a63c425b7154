import { setTimeout as delay } from 'node:timers/promises';
import type { Database, Transaction } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import {
  type HeadState,
  lockChain,
  replaceHead,
  sealRows,
  selectHeadState,
  selectUnsealed,
} from './audit-chain.repository.ts';
import { type ChainHead, chainHash, genesis, type HeadSeal } from './audit-chain.ts';

/** Until a process that seals is asked again. */
const lockedMs = 50;

/** The end of the chain doesn't match its seal. */
export class ChainBroken extends Error {}

/**
 * Adds up to `limit` committed rows to the chain and returns how many; 0 while another process does.
 * Throws `ChainBroken`, rather than seal a log that was tampered with.
 */
export async function sealAuditRows(trx: Transaction, headSeal: HeadSeal, limit: number): Promise<number> {
  if (!(await lockChain(trx))) return 0;
  const state = await selectHeadState(trx);
  if (!isAtItsEnd(state) || (state.head !== null && !headSeal.isSealed(state.head, state.head.seal))) {
    throw new ChainBroken(
      'The audit log does not end as it was sealed. Nothing is sealed any more: run npm run audit:verify',
    );
  }
  const { head, now } = state;
  const entries = await selectUnsealed(trx, limit);
  let position = head?.position ?? 0;
  let previousHash: Buffer = head?.hash ?? genesis;
  const links = entries.map((entry) => {
    position += 1;
    const link = { id: entry.id, position, previousHash, hash: chainHash(previousHash, position, entry) };
    previousHash = link.hash;
    return link;
  });
  if (links.length === 0) return 0;
  const sealed = await sealRows(trx, links);
  if (sealed !== links.length) throw new Error(`${links.length} audit rows were to be sealed, ${sealed} could be`);
  // After a full batch there may be more rows, so the earlier time stays.
  const caughtUpAt = links.length < limit ? now : (head?.caughtUpAt ?? null);
  const next: ChainHead = { position, hash: previousHash, caughtUpAt };
  await replaceHead(trx, next, { seal: headSeal.seal(next), keyId: headSeal.keyId });
  return links.length;
}

/** Returns whether the head is the last row of the chain, whoever sealed it. */
function isAtItsEnd({ head, last }: HeadState): boolean {
  if (head === null || last === null) return head === null && last === null;
  return head.position === last.position && head.hash.equals(last.hash);
}

/** What became of the seal of the chain's end. */
export interface ResealedHead {
  /** Whether the end is sealed with the current key now. */
  readonly isSealed: boolean;
  /** The lost key that had sealed it; null if there is none. */
  readonly lostKey: string | null;
  readonly position: number;
}

/**
 * Seals the end of the chain with the current key, if another key has sealed it: a key of this process, or a lost one that is
 * accepted (`unknown`: an end that doesn't name its key). The chain itself continues, its hashes need no key.
 */
export async function resealHead(
  db: Database,
  headSeal: HeadSeal,
  acceptLost: readonly string[],
): Promise<ResealedHead> {
  for (;;) {
    const resealed = await inTransaction(db, async (trx) => {
      if (!(await lockChain(trx))) return null;
      const state = await selectHeadState(trx);
      const { head } = state;
      if (head === null) return { isSealed: true, lostKey: null, position: 0 };
      const { position } = head;
      const isKnown = headSeal.isSealed(head, head.seal);
      const key = head.keyId ?? 'unknown';
      const isLost = !isKnown && !headSeal.hasKey(key) && acceptLost.includes(key);
      if (!isAtItsEnd(state) || !(isKnown || isLost)) return { isSealed: false, lostKey: null, position };
      await replaceHead(trx, head, { seal: headSeal.seal(head), keyId: headSeal.keyId });
      return { isSealed: true, lostKey: isLost ? key : null, position };
    });
    if (resealed !== null) return resealed;
    await delay(lockedMs);
  }
}
