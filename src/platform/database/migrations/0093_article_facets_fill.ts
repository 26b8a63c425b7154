import type { Kysely } from 'kysely';
import { inBatches } from '../migration-steps.ts';

export const compatibility = 'additive';
export const transaction = false;

/** An update of an article without facets adds them: see keep_article_facets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await inBatches(
    db,
    `update articles set comment_count = comment_count where id in (
      select id from articles where not exists (
        select from article_facets
        where article_facets.tenant_id = articles.tenant_id and facet = 'all' and article_id = articles.id
      ) order by id limit 1000
    )`,
  );
}
