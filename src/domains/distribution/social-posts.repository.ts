import { sql } from 'kysely';
import type { SocialPlatform } from '../../app/config.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';

export type SocialPostStatus = 'pending' | 'scheduled' | 'sending' | 'success' | 'failed' | 'unknown';

export interface SocialPostRow {
  readonly id: number;
  readonly account_id: number;
  readonly status: SocialPostStatus;
  readonly scheduled_for: string | null;
  readonly post_url: string | null;
  readonly error_message: string | null;
}

const columns = ['id', 'account_id', 'status', 'scheduled_for', 'post_url', 'error_message'] as const;

/** The posts of one message about one article for one time. Served by social_posts_once. */
export async function selectSocialPosts(
  trx: Transaction,
  tenantId: string,
  articleId: number,
  message: string,
  scheduledFor: string | null,
): Promise<SocialPostRow[]> {
  return await trx
    .selectFrom('social_posts')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .where(sql`md5(message)`, '=', sql`md5(${message}::text)`)
    .where(sql<boolean>`scheduled_for is not distinct from ${scheduledFor}::timestamptz`)
    .$castTo<SocialPostRow>()
    .execute();
}

export interface NewSocialPost {
  readonly articleId: number;
  readonly accountId: number;
  readonly share: string;
  readonly message: string;
  readonly link: string;
  readonly scheduledFor: string | null;
  readonly now: Date;
}

/**
 * Writes a post, or puts the one that failed back to work; one that is there in any other state stays as it is, and
 * nothing is answered. Served by social_posts_once.
 */
export async function insertSocialPost(
  trx: Transaction,
  tenantId: string,
  { articleId, accountId, share, message, link, scheduledFor, now }: NewSocialPost,
): Promise<SocialPostRow | undefined> {
  const { rows } = await sql<SocialPostRow>`
    insert into social_posts (tenant_id, article_id, account_id, share, message, link, status, scheduled_for, due_at)
    values (${tenantId}, ${articleId}, ${accountId}, ${share}, ${message}, ${link},
            ${scheduledFor === null ? 'pending' : 'scheduled'}, ${scheduledFor}::timestamptz, coalesce(${scheduledFor}::timestamptz, ${now}::timestamptz))
    on conflict (tenant_id, article_id, account_id, md5(message), scheduled_for) do update
    set status = 'pending', due_at = ${now}::timestamptz, attempts = 0, error_message = null
    where social_posts.status = 'failed'
    returning ${sql.join(columns.map((column) => sql.ref(column)))}
  `.execute(trx);
  return rows[0];
}

/** A post that this process has taken to send. */
export interface ClaimedPost {
  readonly id: number;
  readonly tenant_id: string;
  readonly platform: SocialPlatform;
  readonly share: string;
  readonly message: string;
  readonly link: string;
  readonly attempts: number;
  /** Its status before. `sending` and `unknown`: it may be on the network already. */
  readonly was: SocialPostStatus;
  readonly social_account_id: number;
  readonly account_id: string;
  readonly account_name: string;
  readonly sealed_token: Buffer;
  readonly article_status: string;
}

const anyDue = prepare('any_due_social_post', (db, p: Placeholders<{ now: Date }>) =>
  db
    .selectFrom('social_posts')
    .select('id')
    .where('due_at', '<=', sql<string>`${p.now}`)
    .where('is_held', '=', sql.lit(false))
    .limit(1),
);

/** Whether the time of any post has come that isn't held. Served by social_posts_due. */
export async function isAnyPostDue(db: Database, now: Date): Promise<boolean> {
  return (await anyDue.first(db, { now })) !== undefined;
}

const claim = prepare('claim_social_posts', (db, p: Placeholders<{ now: Date; deadline: Date; limit: number }>) =>
  db
    .with('due', (cte) =>
      cte
        .selectFrom('social_posts')
        .select(['id', 'status'])
        .where('due_at', '<=', sql<string>`${p.now}`)
        .where('is_held', '=', sql.lit(false))
        // Those of a tenant that is suspended or deleted wait.
        .where(
          sql<boolean>`exists (
            select from tenants
            where tenants.id = social_posts.tenant_id and tenants.status = 'active' and tenants.deleted_at is null
          )`,
        )
        .orderBy('due_at')
        .limit(p.limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('social_posts as post')
    .from('due')
    .from('social_accounts as account')
    .from('articles as article')
    .set((eb) => ({
      status: 'sending',
      due_at: sql<string>`${p.deadline}`,
      attempts: eb('post.attempts', '+', 1),
    }))
    .whereRef('post.id', '=', 'due.id')
    .whereRef('account.tenant_id', '=', 'post.tenant_id')
    .whereRef('account.id', '=', 'post.account_id')
    .whereRef('article.tenant_id', '=', 'post.tenant_id')
    .whereRef('article.id', '=', 'post.article_id')
    .returning([
      'post.id',
      'post.tenant_id',
      'account.platform',
      'post.share',
      'post.message',
      'post.link',
      'post.attempts',
      'due.status as was',
      'account.id as social_account_id',
      'account.account_id',
      'account.account_name',
      'account.sealed_token',
      'article.status as article_status',
    ])
    .$castTo<ClaimedPost>(),
);

/**
 * Takes posts of active tenants whose time has come, each for this process alone until `deadline`; a post whose deadline has passed was
 * taken by a process that died. Served by social_posts_due.
 */
export async function claimSocialPosts(db: Database, now: Date, deadline: Date, limit: number): Promise<ClaimedPost[]> {
  return await claim.run(db, { now, deadline, limit });
}

/**
 * Holds due posts of suspended and deleted tenants back, so that no search meets them again; how many. Trigger
 * tenants_release_posts lets them go when their tenant comes back. Served by social_posts_due.
 */
export async function holdDuePosts(db: Database, now: Date, limit: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('social_posts')
    .set({ is_held: true })
    .where('id', 'in', (posts) =>
      posts
        .selectFrom('social_posts')
        .innerJoin('tenants', 'tenants.id', 'social_posts.tenant_id')
        .select('social_posts.id')
        .where('social_posts.due_at', '<=', now.toISOString())
        .where('social_posts.is_held', '=', false)
        .where(({ or, eb }) => or([eb('tenants.status', '<>', 'active'), eb('tenants.deleted_at', 'is not', null)]))
        .limit(limit)
        .forUpdate('social_posts')
        .forShare('tenants')
        .skipLocked(),
    )
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

export interface SocialPostOutcome {
  readonly status: SocialPostStatus;
  /** When to go on; null: never. */
  readonly dueAt: Date | null;
  readonly postId: string | null;
  readonly postUrl: string | null;
  readonly errorMessage: string | null;
}

/** Writes what became of a post, if it is still this attempt's. Served by the primary key. */
export async function recordOutcome(
  db: Database,
  { id, attempts }: Pick<ClaimedPost, 'id' | 'attempts'>,
  outcome: SocialPostOutcome,
): Promise<void> {
  await db
    .updateTable('social_posts')
    .set({
      status: outcome.status,
      due_at: outcome.dueAt,
      post_id: outcome.postId,
      post_url: outcome.postUrl,
      error_message: outcome.errorMessage,
    })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempts)
    .execute();
}
