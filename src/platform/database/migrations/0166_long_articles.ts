import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Of an article with more different words than a tsvector can hold, the beginning is found. It could not be stored. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function search_of_article(configuration regconfig, article articles, characters integer) returns tsvector
    language sql stable as $$
      select setweight(to_tsvector(configuration, search_text(article.title)), 'A') ||
        setweight(to_tsvector(configuration, search_text(concat_ws(' ', article.excerpt, array_to_string(article.tags, ' '),
                                                                   array_to_string(article.keywords, ' ')))), 'B') ||
        setweight(to_tsvector(configuration, search_text(left(article.content, characters))), 'C')
    $$;

    create or replace function index_article() returns trigger language plpgsql as $$
    declare
      configuration regconfig := search_configuration((select settings ->> 'language' from tenants where id = new.tenant_id));
    begin
      new.search := search_of_article(configuration, new, 200000);
      return new;
    exception when program_limit_exceeded then
      new.search := search_of_article(configuration, new, 50000);
      return new;
    end $$;
  `.execute(db);
}
