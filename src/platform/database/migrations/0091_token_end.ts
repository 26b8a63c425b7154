import { type Kysely, sql } from 'kysely';

/** Lists show the end of an API user's token. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table api_users add constraint api_users_token_last_four_contract
      check (char_length(token_last_four) = 4) not valid
  `.execute(db);
}
