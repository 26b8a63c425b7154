import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';

export type KeyKind = 'signing' | 'encryption';

export interface ServerKeyRow {
  readonly kind: KeyKind;
  readonly id: string;
  readonly retired_at: string | null;
}

/** Returns the keys that were ever current, or revoked, the oldest first: a few. */
export async function selectServerKeys(db: Database): Promise<ServerKeyRow[]> {
  return await db
    .selectFrom('server_keys')
    .select(['kind', 'id', 'retired_at'])
    .orderBy('first_used_at')
    .$castTo<ServerKeyRow>()
    .execute();
}

/** Records that a key is in use. Returns false if that is known. Served by the primary key. */
export async function insertServerKey(trx: Transaction, kind: KeyKind, id: string): Promise<boolean> {
  const row = await trx
    .insertInto('server_keys')
    .values({ kind, id })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'id'])
        .doUpdateSet({ retired_at: null })
        .where('server_keys.retired_at', 'is not', null),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Records that a key is no longer in use. Returns false if that is known. Served by the primary key. */
export async function retireServerKey(trx: Transaction, kind: KeyKind, id: string): Promise<boolean> {
  const row = await trx
    .insertInto('server_keys')
    .values({ kind, id, retired_at: sql`now()` })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'id'])
        .doUpdateSet({ retired_at: sql`now()` })
        .where('server_keys.retired_at', 'is', null),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
