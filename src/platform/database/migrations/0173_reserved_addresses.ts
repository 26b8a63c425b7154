import type { Kysely } from 'kysely';
import { createIndexConcurrently } from '../migration-steps.ts';

export const compatibility = 'additive';
export const transaction = false;

/** Addresses that a change can be undone to: no other account gets them meanwhile. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIndexConcurrently(
    db,
    'account_tokens_reserved_address',
    `account_tokens (email) where purpose = 'email_undo' and used_at is null`,
  );
}
