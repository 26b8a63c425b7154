import { type Kysely, sql } from 'kysely';

/** Sign-in with accounts at other providers: flows under way, and which account there is whose here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table users add column oauth_provider text
      constraint users_oauth_provider_check check (oauth_provider in ('google', 'github', 'linkedin', 'facebook'));
    comment on column users.oauth_provider is 'The provider that the account was made with.';

    create table oauth_flows (
      state_hash   bytea primary key,
      provider     text not null
                   constraint oauth_flows_provider_check check (provider in ('google', 'github', 'linkedin', 'facebook')),
      browser_hash bytea not null,
      created_at   timestamptz not null,
      expires_at   timestamptz not null
    );
    comment on table oauth_flows is 'A browser that was sent to a provider. Gone as soon as it comes back.';
    comment on column oauth_flows.browser_hash is 'Of the cookie that the browser has.';
    -- Serves the clean-up.
    create index oauth_flows_expiry on oauth_flows (expires_at);

    create table oauth_identities (
      provider   text not null
                 constraint oauth_identities_provider_check
                 check (provider in ('google', 'github', 'linkedin', 'facebook')),
      subject    text not null,
      user_id    integer not null constraint oauth_identities_user_fkey references users on delete cascade,
      created_at timestamptz not null,
      constraint oauth_identities_pkey primary key (provider, subject)
    );
    comment on column oauth_identities.subject is 'Id of the account at the provider. It stays when the email changes.';
    create index oauth_identities_user on oauth_identities (user_id);
  `.execute(db);
}
