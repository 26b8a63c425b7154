import { type Kysely, sql } from 'kysely';

/** Mail on its way, what proves an email address, invitations, and the messages that people write. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await mails(db);
  await accountTokens(db);
  await invitations(db);
  await messages(db);
}

async function mails(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mails (
      id            uuid primary key default gen_random_uuid(),
      event         text not null constraint mails_event_key unique,
      content       bytea,
      attempts      integer not null default 0,
      created_at    timestamptz not null,
      expires_at    timestamptz not null,
      due_at        timestamptz not null,
      claimed_until timestamptz,
      sent_at       timestamptz,
      failed_at     timestamptz,
      last_error    text,
      constraint mails_content_check check ((content is null) = (coalesce(sent_at, failed_at) is not null))
    );
    comment on column mails.event is 'What the mail tells of, e.g. invitation:17. One event, one mail.';
    comment on column mails.content is 'Sealed: it may hold tokens and addresses. Gone when the mail is.';
    comment on column mails.claimed_until is 'A process that sends it has until then to say how it went.';
    -- Serves the search for mail that is due.
    create index mails_waiting on mails (due_at) where sent_at is null and failed_at is null;
    -- Serves the clean-up.
    create index mails_created on mails (created_at);
  `.execute(db);
}

async function accountTokens(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_tokens (
      id         integer generated always as identity primary key,
      user_id    integer constraint account_tokens_user_fkey references users on delete cascade,
      purpose    text not null
                 constraint account_tokens_purpose_check check (purpose in ('password_reset', 'email_verification')),
      token_hash bytea not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at    timestamptz,
      constraint account_tokens_token_hash_key unique (token_hash, purpose)
    );
    comment on table account_tokens is 'Single-use tokens that go out by mail and prove that its address was reached.';
    comment on column account_tokens.user_id is 'Null: asked for an address that nobody has. It opens nothing.';
    create index account_tokens_user on account_tokens (user_id);
    -- Serves the clean-up.
    create index account_tokens_expiry on account_tokens (expires_at);
  `.execute(db);
}

async function invitations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table invitations (
      id           integer generated always as identity primary key,
      tenant_id    uuid not null constraint invitations_tenant_fkey references tenants on delete cascade,
      email        text not null,
      role         text not null
                   constraint invitations_role_check check (role in ('Viewer', 'Author', 'Editor', 'Admin', 'Owner')),
      token_hash   bytea not null constraint invitations_token_hash_key unique,
      invited_by   integer constraint invitations_invited_by_fkey references users on delete set null,
      created_at   timestamptz not null,
      expires_at   timestamptz not null,
      accepted_at  timestamptz,
      cancelled_at timestamptz,
      constraint invitations_outcome_check check (accepted_at is null or cancelled_at is null)
    );
    comment on column invitations.email is 'Canonical, like users.email.';
    -- Serves the list of a tenant and its count per day.
    create index invitations_tenant on invitations (tenant_id, created_at desc, id desc);
    -- Serves the search for one that is pending, and the count per address and day.
    create index invitations_email on invitations (email, created_at);
    create index invitations_invited_by on invitations (invited_by);
  `.execute(db);
}

async function messages(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table messages (
      id           integer generated always as identity primary key,
      tenant_id    uuid constraint messages_tenant_fkey references tenants on delete cascade,
      recipient_id integer constraint messages_recipient_fkey references users on delete cascade,
      sender_id    integer constraint messages_sender_fkey references users on delete set null,
      sender_name  text not null,
      sender_email text,
      subject      text not null,
      body         text not null,
      read_at      timestamptz,
      created_at   timestamptz not null
    );
    comment on column messages.tenant_id is 'Null: to the platform.';
    comment on column messages.recipient_id is 'Null: to the inbox of the tenant, or of the platform.';
    comment on column messages.sender_id is 'Null: a guest, who is who they say they are or not.';
    -- Serve each inbox and person, newest first, and the counts of what is unread.
    create index messages_recipient on messages (recipient_id, id desc) where recipient_id is not null;
    create index messages_tenant_inbox on messages (tenant_id, id desc) where recipient_id is null;
    create index messages_tenant on messages (tenant_id) where recipient_id is not null;
    create index messages_sender on messages (sender_id) where sender_id is not null;
  `.execute(db);
}
