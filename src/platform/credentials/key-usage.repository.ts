import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** The usage of a key since the last write. */
export interface KeyUses {
  readonly keyId: number;
  readonly requests: number;
  readonly lastUsedAt: Date;
}

/** Tables with the columns `request_count` and `last_used_at`. */
export type KeyTable = 'user_api_keys' | 'workspace_keys';

/**
 * Adds the counts of many keys in one statement. Ignores keys that were deleted. Index: the primary key.
 */
export async function addKeyUses(db: Database, table: KeyTable, uses: readonly KeyUses[]): Promise<void> {
  const ids = uses.map((use) => use.keyId);
  const requests = uses.map((use) => use.requests);
  const times = uses.map((use) => use.lastUsedAt.toISOString());
  await sql`
    update ${sql.table(table)} as k
    set request_count = k.request_count + used.requests, last_used_at = greatest(k.last_used_at, used.at)
    from unnest(${ids}::integer[], ${requests}::integer[], ${times}::timestamptz[]) as used (id, requests, at)
    where k.id = used.id
  `.execute(db);
}
