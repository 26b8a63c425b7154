import { type Kysely, sql } from 'kysely';

/** Accounts on social networks, and the posts made with them, each a row from the request to its outcome. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table social_accounts (
      id               integer generated always as identity primary key,
      tenant_id        uuid not null constraint social_accounts_tenant_fkey references tenants on delete cascade,
      platform         text not null constraint social_accounts_platform_check
                       check (platform in ('twitter', 'linkedin', 'facebook', 'mastodon', 'bluesky')),
      account_id       text not null,
      account_name     text not null,
      sealed_token     bytea not null,
      is_active        boolean not null default true,
      last_verified_at timestamptz not null default now(),
      created_at       timestamptz not null default now(),
      constraint social_accounts_platform_key unique (tenant_id, platform),
      constraint social_accounts_tenant_id_key unique (tenant_id, id)
    );
    comment on column social_accounts.account_id is 'Id on the network.';
    comment on column social_accounts.sealed_token is 'See src/secrets/secret-box.ts.';

    create table social_posts (
      id            integer generated always as identity primary key,
      tenant_id     uuid not null,
      article_id    integer not null,
      account_id    integer not null,
      share         text not null,
      message       text not null,
      link          text not null,
      status        text not null constraint social_posts_status_check
                    check (status in ('pending', 'scheduled', 'sending', 'success', 'failed', 'unknown')),
      scheduled_for timestamptz,
      due_at        timestamptz,
      attempts      integer not null default 0,
      post_id       text,
      post_url      text,
      error_message text,
      created_at    timestamptz not null default now(),
      constraint social_posts_share_key unique (share),
      constraint social_posts_article_fkey foreign key (tenant_id, article_id)
        references articles (tenant_id, id) on delete cascade,
      constraint social_posts_account_fkey foreign key (tenant_id, account_id)
        references social_accounts (tenant_id, id) on delete cascade
    );
    comment on column social_posts.share is 'Names the post on its network: in its link, as its key or its idempotency key.';
    comment on column social_posts.due_at is
      'When a worker takes it next; while sending, when another worker takes the one that took it for dead. Null: never.';

    -- Of one message, article, account and time there is one post. Serves the cascade of an article, too.
    create unique index social_posts_once
    on social_posts (tenant_id, article_id, account_id, md5(message), scheduled_for) nulls not distinct;
    create index social_posts_due on social_posts (due_at) where due_at is not null;
    create index social_posts_account on social_posts (tenant_id, account_id);
  `.execute(db);
}
