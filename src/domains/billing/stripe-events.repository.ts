import type { Database, Transaction } from '../../platform/database/database.ts';

/** Returns whether an event was received before. Index: the primary key. */
export async function hasStripeEvent(db: Database, eventId: string): Promise<boolean> {
  const row = await db.selectFrom('stripe_events').select('id').where('id', '=', eventId).executeTakeFirst();
  return row !== undefined;
}

export async function insertStripeEvent(
  trx: Transaction,
  event: { readonly id: string; readonly type: string; readonly received_at: Date },
): Promise<void> {
  await trx
    .insertInto('stripe_events')
    .values(event)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Index: stripe_events_received. */
export async function deleteStripeEvents(db: Database, before: Date): Promise<void> {
  await db.deleteFrom('stripe_events').where('received_at', '<', before.toISOString()).execute();
}
