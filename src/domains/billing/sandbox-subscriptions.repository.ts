import type { Insertable, Selectable, Updateable } from 'kysely';
import type { DB } from '../../../generated/database.ts';
import type { Database } from '../../platform/database/database.ts';

export type SandboxSubscription = Selectable<DB['sandbox_subscriptions']>;

/** Returns the live subscription of a customer, else the last one. Index: sandbox_subscriptions_customer. */
export async function selectSandboxSubscription(
  db: Database,
  customerId: string,
): Promise<SandboxSubscription | undefined> {
  return await db
    .selectFrom('sandbox_subscriptions')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Throws if there is no such subscription. Index: the primary key. */
export async function selectSandboxSubscriptionById(db: Database, id: string): Promise<SandboxSubscription> {
  return await db.selectFrom('sandbox_subscriptions').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** Does nothing if the customer has a live one: the request is a repetition. */
export async function insertSandboxSubscription(
  db: Database,
  subscription: Insertable<DB['sandbox_subscriptions']>,
): Promise<void> {
  await db
    .insertInto('sandbox_subscriptions')
    .values(subscription)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Changes the row if it is still in the period it was read in. Index: the primary key. */
export async function updateSandboxSubscription(
  db: Database,
  { id, current_period_end }: Pick<SandboxSubscription, 'id' | 'current_period_end'>,
  changes: Updateable<DB['sandbox_subscriptions']>,
): Promise<void> {
  await db
    .updateTable('sandbox_subscriptions')
    .set(changes)
    .where('id', '=', id)
    .where('current_period_end', '=', current_period_end)
    .where('ended_at', 'is', null)
    .execute();
}
