import type { Kysely } from 'kysely';
import { createIndexConcurrently } from '../migration-steps.ts';

export const compatibility = 'additive';
export const transaction = false;

/** What was done in a tenant, newest first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIndexConcurrently(
    db,
    'audit_logs_newest_of_tenant',
    'audit_logs (tenant_id, created_at desc, id desc) where tenant_id is not null',
  );
}
