import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Second factors of accounts, and the logins that wait for one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table users add column mfa_enabled_at timestamptz;
    comment on column users.mfa_enabled_at is 'Since when logins need a second factor; null: they need none.';
    alter table users add constraint users_mfa_enabled_at_contract
      check (mfa_enabled_at >= '0001-01-01 00:00:00+00' and mfa_enabled_at < '10000-01-01 00:00:00+00') not valid;

    alter table sessions add column stepped_up_at timestamptz;
    comment on column sessions.stepped_up_at is 'When its person last proved again who they are. The login did so first.';

    create table totp_factors (
      user_id    integer primary key constraint totp_factors_user_fkey references users on delete cascade,
      secret     bytea,
      last_step  integer,
      created_at timestamptz not null
    );
    comment on table totp_factors is 'Secrets of authenticator apps, in force while users.mfa_enabled_at is set.';
    comment on column totp_factors.secret is 'Encrypted; null: its key is lost, and no code is right.';
    comment on column totp_factors.last_step is 'The period of 30 seconds of the last code that was accepted. Earlier codes are rejected.';

    create table recovery_codes (
      user_id   integer not null constraint recovery_codes_user_fkey references users on delete cascade,
      code_hash bytea not null,
      constraint recovery_codes_pkey primary key (user_id, code_hash)
    );
    comment on table recovery_codes is 'Codes that replace that of the app, once each: a used one is deleted.';
    comment on column recovery_codes.code_hash is 'SHA-256, which suffices for 80 random bits.';

    create table pending_logins (
      token_hash     bytea primary key,
      user_id        integer not null constraint pending_logins_user_fkey references users on delete cascade,
      surface        text not null constraint pending_logins_surface_check check (surface in ('platform', 'sites')),
      tenant_id      uuid constraint pending_logins_tenant_fkey references tenants on delete cascade,
      password_proof bytea,
      attempts       integer not null default 0
                     constraint pending_logins_attempts_check check (attempts between 0 and 5),
      created_at     timestamptz not null,
      expires_at     timestamptz not null
    );
    comment on table pending_logins is 'Logins that wait for the second factor. One that gets it is deleted.';
    comment on column pending_logins.password_proof is
      'SHA-256 of the hash of the password that was given; null: a provider signed the person in. Another password ends the login.';
    create index pending_logins_user on pending_logins (user_id);
    create index pending_logins_tenant on pending_logins (tenant_id) where tenant_id is not null;
    -- Serves the clean-up.
    create index pending_logins_expiry on pending_logins (expires_at);
  `.execute(db);
}
