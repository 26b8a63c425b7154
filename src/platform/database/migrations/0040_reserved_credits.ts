import { type Kysely, sql } from 'kysely';

/** The AI credit of an article that is being generated, which goes back if it isn't written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table article_reservations
      add column credit_pool uuid,
      add column credit_period timestamptz,
      add constraint article_reservations_credit check ((credit_pool is null) = (credit_period is null));
    comment on column article_reservations.credit_pool is
      'Tenant whose plan paid the credit. Not a foreign key: the tenant may be gone when it is returned.';
    comment on column article_reservations.credit_period is 'Start of the usage period that the credit was taken from.';
  `.execute(db);
}
