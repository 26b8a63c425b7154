import type { Database, Transaction } from '../../platform/database/database.ts';

export interface NewOwnershipTransfer {
  readonly tenant_id: string;
  readonly giver_id: number;
  readonly receiver_id: number;
  readonly created_at: Date;
  readonly expires_at: Date;
}

export interface OwnershipTransferRow {
  readonly giver_id: number;
  readonly giver_name: string;
  readonly receiver_id: number;
  readonly receiver_name: string;
  readonly created_at: string;
  readonly expires_at: string;
}

/** Inserts the pending transfer of a tenant, in place of the one before, and returns its end. Served by the primary key. */
export async function replaceTransfer(trx: Transaction, transfer: NewOwnershipTransfer): Promise<string> {
  const { tenant_id, ...offer } = transfer;
  const { expires_at } = await trx
    .insertInto('ownership_transfers')
    .values({ tenant_id, ...offer })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(offer))
    .returning('expires_at')
    .executeTakeFirstOrThrow();
  return expires_at;
}

/** Returns the pending transfer of a tenant with the names of both. Served by the primary keys. */
export async function selectPendingTransfer(
  db: Database | Transaction,
  tenantId: string,
  now: Date,
): Promise<OwnershipTransferRow | undefined> {
  return await db
    .selectFrom('ownership_transfers')
    .innerJoin('users as giver', 'giver.id', 'giver_id')
    .innerJoin('users as receiver', 'receiver.id', 'receiver_id')
    .select([
      'giver_id',
      'giver.full_name as giver_name',
      'receiver_id',
      'receiver.full_name as receiver_name',
      'ownership_transfers.created_at',
      'ownership_transfers.expires_at',
    ])
    .where('tenant_id', '=', tenantId)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
}

/** Served by the primary key. */
export async function deleteTransfer(trx: Transaction, tenantId: string): Promise<void> {
  await trx.deleteFrom('ownership_transfers').where('tenant_id', '=', tenantId).execute();
}
