import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import type { SocialPlatform } from './settings.ts';

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

/** One message about one article for one time. */
export interface SharedMessage {
  readonly articleId: number;
  readonly message: string;
  /** RFC 3339; null: now. */
  readonly scheduledFor: string | null;
}

/** Returns the posts of a message, one per account. Index: social_posts_once. */
export async function selectSocialPosts(
  trx: Transaction,
  tenantId: string,
  { articleId, message, scheduledFor }: SharedMessage,
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

export interface NewSocialPost extends SharedMessage {
  readonly accountId: number;
  readonly share: string;
  readonly link: string;
  readonly now: Date;
}

/**
 * Inserts a post, or resets one that has failed, and returns it; returns undefined for a post in any other state, which
 * stays as it is. Index: social_posts_once.
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
  /** Its status before the claim. With `sending` and `unknown` it may be on the network already. */
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

/** Returns whether any post is due that isn't held. Index: social_posts_due. */
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
        // Posts of suspended and deleted tenants are not sent.
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
 * Claims due posts of active tenants for this process until `deadline`, and returns them; a post whose deadline has
 * passed was claimed by a process that died. Index: social_posts_due.
 */
export async function claimSocialPosts(db: Database, now: Date, deadline: Date, limit: number): Promise<ClaimedPost[]> {
  return await claim.run(db, { now, deadline, limit });
}

/**
 * Marks due posts of suspended and deleted tenants as held, so that later searches skip them; returns how many. Trigger
 * tenants_release_posts releases them when their tenant is active again. Index: social_posts_due.
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
  /** When to continue; null: never. */
  readonly dueAt: Date | null;
  readonly postId: string | null;
  readonly postUrl: string | null;
  readonly errorMessage: string | null;
}

/** Stores the outcome of a post if the attempt still holds it. Index: social_posts_pkey. */
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
