import { type Kysely, sql } from 'kysely';

/** Account mail goes first, and the mails that a person causes to be sent to others are counted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table mails
      add column priority integer not null default 1,
      add column sender_id integer constraint mails_sender_fkey references users on delete set null;
    comment on column mails.priority is '0: account mail, which is sent before 1: any other.';
    comment on column mails.sender_id is 'The person on whose behalf the mail goes to another person.';
    -- Serves the next mail to send.
    create index mails_next on mails (priority, due_at) where sent_at is null and failed_at is null;
    drop index mails_waiting;
    -- Serves the count of a person's mails.
    create index mails_of_sender on mails (sender_id, created_at) where sender_id is not null;
  `.execute(db);
}
