import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Links that show one article to anyone for an hour. Each is valid while its row exists. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_previews (
      id         integer generated always as identity primary key,
      tenant_id  uuid not null,
      article_id integer not null,
      author_id  integer,
      token_hash bytea not null constraint article_previews_token_key unique,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      constraint article_previews_article_fkey foreign key (tenant_id, article_id)
        references articles (tenant_id, id) on delete cascade
    );
    comment on column article_previews.author_id is 'Who created the link.';
    comment on column article_previews.token_hash is 'SHA-256.';
    create index article_previews_article on article_previews (tenant_id, article_id);
    create index article_previews_age on article_previews (expires_at);
  `.execute(db);
  await sql`
    alter table article_previews add constraint article_previews_article_id_contract
      check (article_id >= 1) not valid;
    alter table article_previews add constraint article_previews_created_at_contract
      check (created_at >= '0001-01-01 00:00:00+00' and created_at < '10000-01-01 00:00:00+00') not valid;
    alter table article_previews add constraint article_previews_expires_at_contract
      check (expires_at >= '0001-01-01 00:00:00+00' and expires_at < '10000-01-01 00:00:00+00') not valid;
    alter table article_previews add constraint article_previews_id_contract
      check (id >= 1) not valid;
  `.execute(db);
}
