import type { Kysely } from 'kysely';
import { createIndexConcurrently } from '../migration-steps.ts';

export const compatibility = 'additive';
export const transaction = false;

/** The list of deactivated users, who are few. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIndexConcurrently(db, 'users_deactivated', 'users (id) where not is_active');
}
