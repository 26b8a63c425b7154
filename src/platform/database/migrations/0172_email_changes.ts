import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Mailed links belong to the address that they were sent to. Two new kinds of them change an address, and undo that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table account_tokens add column email text;
    comment on column account_tokens.email is 'The address that the link was sent to. Null: sent before the column existed.';
    alter table account_tokens drop constraint account_tokens_purpose_check;
    alter table account_tokens add constraint account_tokens_purpose_check
      check (purpose in ('password_reset', 'email_verification', 'email_change', 'email_undo')) not valid;
  `.execute(db);
}
