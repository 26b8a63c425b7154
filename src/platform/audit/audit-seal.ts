import type { Transaction } from '../database/database.ts';
import { lockChain, replaceHead, sealRows, selectHeadState, selectUnsealed } from './audit-chain.repository.ts';
import { type ChainHead, chainHash, genesis, type HeadSeal } from './audit-chain.ts';

/** The chain doesn't end where its seal says. */
export class ChainBroken extends Error {}

/**
 * Takes rows that are committed into the chain, at most `limit`; how many they were. None while another process does.
 * Throws `ChainBroken`: going on would seal what somebody made of the log.
 */
export async function sealAuditRows(trx: Transaction, headSeal: HeadSeal, limit: number): Promise<number> {
  if (!(await lockChain(trx))) return 0;
  const { head, last, now } = await selectHeadState(trx);
  const isIntact =
    head === null
      ? last === null
      : last !== null &&
        headSeal.isSealed(head, head.seal) &&
        head.position === last.position &&
        head.hash.equals(last.hash);
  if (!isIntact) {
    throw new ChainBroken(
      'The audit log does not end as it was sealed. Nothing is sealed any more: run npm run audit:verify',
    );
  }
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
  // With a full batch there may be more: then what was true before is all that is known.
  const caughtUpAt = links.length < limit ? now : (head?.caughtUpAt ?? null);
  const next: ChainHead = { position, hash: previousHash, caughtUpAt };
  await replaceHead(trx, next, headSeal.seal(next));
  return links.length;
}
