import type { Kysely } from 'kysely';
import { boundByMonth } from '../migration-steps.ts';

export const compatibility = 'additive';
export const transaction = false;

/** Prepares the next migration, which makes the table a partition. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await boundByMonth(db, 'pixel_events', 'received_at');
}
