import { createHash, createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto';

/** A row of the audit log as it is hashed. Texts are as PostgreSQL writes them, which is the same for equal values. */
export interface ChainedEntry {
  readonly id: number;
  readonly tenant_id: string | null;
  readonly user_id: number | null;
  readonly action: string;
  readonly operation_id: string;
  readonly resource_type: string | null;
  readonly resource_id: string | null;
  readonly ip: string;
  readonly request_id: string;
  /** jsonb as text. */
  readonly details: string;
  /** In UTC with microseconds, `2026-01-02T03:04:05.678901Z`. */
  readonly created_at: string;
}

/** What stands in the place of the hash before the first. */
export const genesis = Buffer.alloc(32);

/** SHA-256 of the hash before and the row at its position: a change of any of them is a change of every hash after. */
export function chainHash(previous: Uint8Array, position: number, entry: ChainedEntry): Buffer {
  const content = JSON.stringify([
    position,
    entry.id,
    entry.tenant_id,
    entry.user_id,
    entry.action,
    entry.operation_id,
    entry.resource_type,
    entry.resource_id,
    entry.ip,
    entry.request_id,
    entry.details,
    entry.created_at,
  ]);
  return createHash('sha256').update(previous).update(content).digest();
}

/** The end of the chain. */
export interface ChainHead {
  readonly position: number;
  readonly hash: Buffer;
  /** When no row was left to be sealed, like `ChainedEntry.created_at`; null while none was left yet. */
  readonly caughtUpAt: string | null;
}

/** Seals the end of the chain with a key that the database doesn't hold: who rewrites the chain can't seal it again. */
export interface HeadSeal {
  seal(head: ChainHead): Buffer;
  isSealed(head: ChainHead, seal: Uint8Array): boolean;
}

/** HMAC-SHA-256 under a key derived from `ENCRYPTION_KEY`. */
export function createHeadSeal(encryptionKey: Uint8Array): HeadSeal {
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', encryptionKey, '', 'colophon audit head v1', 32)));
  const seal = ({ position, hash, caughtUpAt }: ChainHead) =>
    createHmac('sha256', key)
      .update(JSON.stringify([position, hash.toString('hex'), caughtUpAt]))
      .digest();
  return {
    seal,
    isSealed(head, given) {
      const expected = seal(head);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
