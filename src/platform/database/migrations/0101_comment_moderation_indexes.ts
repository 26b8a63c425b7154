import type { Kysely } from 'kysely';
import { createIndexConcurrently } from '../migration-steps.ts';

export const compatibility = 'additive';
export const transaction = false;

/** The queue of a tenant, what readers of an article see, and whether a person has an approved comment. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIndexConcurrently(db, 'comments_queue', 'comments (tenant_id, moderation, created_at, id)');
  await createIndexConcurrently(
    db,
    'comments_shown',
    'comments (tenant_id, article_id, thread_id, created_at, id) where is_approved',
  );
  await createIndexConcurrently(db, 'comments_approved_authors', 'comments (tenant_id, author_id) where is_approved');
}
