import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Languages with a stemmer in PostgreSQL 15, and whether it has stop words for them. */
const languages: { readonly [name: string]: { readonly tags: readonly string[]; readonly hasStopWords: boolean } } = {
  arabic: { tags: ['ar'], hasStopWords: false },
  armenian: { tags: ['hy'], hasStopWords: false },
  basque: { tags: ['eu'], hasStopWords: false },
  catalan: { tags: ['ca'], hasStopWords: false },
  danish: { tags: ['da'], hasStopWords: true },
  dutch: { tags: ['nl'], hasStopWords: true },
  english: { tags: ['en'], hasStopWords: true },
  finnish: { tags: ['fi'], hasStopWords: true },
  french: { tags: ['fr'], hasStopWords: true },
  german: { tags: ['de'], hasStopWords: true },
  greek: { tags: ['el'], hasStopWords: false },
  hindi: { tags: ['hi'], hasStopWords: false },
  hungarian: { tags: ['hu'], hasStopWords: true },
  indonesian: { tags: ['id'], hasStopWords: false },
  irish: { tags: ['ga'], hasStopWords: false },
  italian: { tags: ['it'], hasStopWords: true },
  lithuanian: { tags: ['lt'], hasStopWords: false },
  nepali: { tags: ['ne'], hasStopWords: true },
  norwegian: { tags: ['no', 'nb', 'nn'], hasStopWords: true },
  portuguese: { tags: ['pt'], hasStopWords: true },
  romanian: { tags: ['ro'], hasStopWords: false },
  russian: { tags: ['ru'], hasStopWords: true },
  serbian: { tags: ['sr'], hasStopWords: false },
  spanish: { tags: ['es'], hasStopWords: true },
  swedish: { tags: ['sv'], hasStopWords: true },
  tamil: { tags: ['ta'], hasStopWords: false },
  turkish: { tags: ['tr'], hasStopWords: true },
  yiddish: { tags: ['yi'], hasStopWords: false },
};

/**
 * Search in the language of the tenant. Articles that exist are indexed again in the background, by the job index-search, which
 * also collects the words that typos are compared with.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists unaccent`.execute(db);
  await configurations(db);
  await textOfArticles(db);
  await tables(db);
  await triggers(db);
}

async function configurations(db: Kysely<unknown>): Promise<void> {
  const kinds = 'asciiword, word, hword, hword_part, hword_asciipart, asciihword';
  for (const [name, { hasStopWords }] of Object.entries(languages)) {
    // Stop words have accents; the stemmer gets words without.
    const stop = hasStopWords ? `search_${name}_stop, ` : '';
    if (hasStopWords) {
      await sql
        .raw(
          `create text search dictionary search_${name}_stop (template = simple, stopwords = ${name}, accept = false)`,
        )
        .execute(db);
    }
    await sql.raw(`create text search configuration search_${name} (copy = pg_catalog.${name})`).execute(db);
    // Scripts other than Latin have English words among theirs.
    const isLatin = !['russian', 'greek', 'hindi', 'nepali', 'arabic', 'armenian', 'tamil', 'yiddish'].includes(name);
    const own = isLatin ? kinds : 'word, hword, hword_part';
    await sql
      .raw(`alter text search configuration search_${name} alter mapping for ${own} with ${stop}unaccent, ${name}_stem`)
      .execute(db);
  }
  await sql.raw('create text search configuration search_simple (copy = pg_catalog.simple)').execute(db);
  await sql
    .raw(
      'alter text search configuration search_simple alter mapping for word, hword, hword_part with unaccent, simple',
    )
    .execute(db);
  const cases = Object.entries(languages).map(
    ([name, { tags }]) => `when language in (${tags.map((tag) => `'${tag}'`).join(', ')}) then 'search_${name}'`,
  );
  await sql
    .raw(`
      create function search_configuration(tag text) returns regconfig language sql stable as $$
        select (case
          when language in ('ja', 'zh', 'ko') then 'search_english'
          ${cases.join('\n          ')}
          else 'search_simple'
        end)::regconfig
        from split_part(lower(coalesce(tag, 'en')), '-', 1) as language
      $$;
      comment on function search_configuration is
        'Of a BCP 47 tag. Chinese, Japanese and Korean are indexed by pairs of characters, and words between them are English.';
    `)
    .execute(db);
}

async function textOfArticles(db: Kysely<unknown>): Promise<void> {
  const scripts =
    '\\u3005-\\u3007\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\U00020000-\\U000323af';
  await sql
    .raw(`
      -- Scripts without spaces between words become pairs of characters, which overlap. The first and the last character of a
      -- run are words of their own, so that each character begins a word. Angle brackets become spaces, because the parser
      -- would take <script> for a tag and leave out the words that follow it.
      create function search_text(given text) returns text language plpgsql immutable as $$
      declare
        result text := translate(given, '<>', '  ');
      begin
        if octet_length(result) = char_length(result) then
          return result;
        end if;
        if result is not nfkc normalized then
          result := normalize(result, nfkc);
        end if;
        if result ~ '[${scripts}]' then
          result := regexp_replace(result, '([${scripts}]+)', ' \\1 ', 'g');
          result := regexp_replace(result, '([${scripts}])', '\\1 \\1', 'g');
        end if;
        return result;
      end $$;

      create or replace function index_article() returns trigger language plpgsql as $$
      declare
        configuration regconfig := search_configuration((select settings ->> 'language' from tenants where id = new.tenant_id));
      begin
        new.search :=
          setweight(to_tsvector(configuration, search_text(new.title)), 'A') ||
          setweight(to_tsvector(configuration, search_text(concat_ws(' ', new.excerpt, array_to_string(new.tags, ' '),
                                                                     array_to_string(new.keywords, ' ')))), 'B') ||
          setweight(to_tsvector(configuration, search_text(left(new.content, 200000))), 'C');
        return new;
      end $$;
      comment on column articles.search is
        'Kept by trigger articles_index, in the language of the tenant; job index-search follows a change of the language.';

      -- A word and what is left of it without each of its letters: of two words that differ by one letter, or in which two
      -- neighbours are swapped, one of these is equal. The seed keeps tenants apart.
      create function search_word_keys(tenant uuid, word text) returns bigint[] language sql immutable as $$
        select array_agg(distinct hashtextextended(variant, hashtextextended(tenant::text, 0)))
        from (
          select word as variant
          union all
          select left(word, place - 1) || substr(word, place + 1) from generate_series(1, char_length(word)) as place
        ) as variants
      $$;

      -- The words that a typo in a search is compared with: those of the title, tags and beginning of an article, and their stems.
      create function search_words_of(article articles, configuration regconfig) returns setof text language sql stable as $$
        select lexeme
        from (
          select lexeme, min(positions[1]) as place
          from (
            select translate(concat_ws(' ', article.title, array_to_string(article.tags || article.keywords, ' '),
                                       article.excerpt, left(article.content, 10000)), '<>', '  ') as text
          ) as source
          cross join lateral (
            select lexeme, positions from unnest(to_tsvector('search_simple', text))
            union all
            select lexeme, positions from unnest(to_tsvector(configuration, text))
          ) as words
          where char_length(lexeme) between 4 and 30 and lexeme !~ '[0-9${scripts}]'
          group by lexeme
        ) as each
        order by place
        limit 500
      $$;
    `)
    .execute(db);
}

async function tables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_indexes (
      tenant_id    uuid primary key constraint search_indexes_tenant_fkey references tenants on delete cascade,
      words        integer not null default 0,
      indexed_upto integer,
      renewed_at   timestamptz not null default now()
    );
    comment on column search_indexes.words is 'Number of rows in search_words, which has a limit.';
    comment on column search_indexes.indexed_upto is
      'Articles up to this id have been indexed again; null: there is nothing to do. 0 also renews the words.';
    create index search_indexes_stale on search_indexes (tenant_id) where indexed_upto is not null;
    create index search_indexes_full on search_indexes (renewed_at) where words >= 100000;
    insert into search_indexes (tenant_id, indexed_upto) select id, 0 from tenants where deleted_at is null;

    create table search_words (
      tenant_id uuid not null constraint search_words_tenant_fkey references tenants on delete cascade,
      word      text collate "C" not null,
      primary key (tenant_id, word)
    );
    comment on table search_words is 'Words of published articles, also of former ones.';
    create index search_words_keys on search_words using gin (search_word_keys(tenant_id, word))
    with (gin_pending_list_limit = 256);

    create table search_changes (
      id         bigint generated always as identity primary key,
      tenant_id  uuid not null constraint search_changes_tenant_fkey references tenants on delete cascade,
      article_id integer not null
    );
    comment on table search_changes is 'Published articles whose words are to be added to search_words.';
    create index search_changes_tenant on search_changes (tenant_id);
  `.execute(db);
}

async function triggers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function note_search_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into search_changes (tenant_id, article_id)
        select tenant_id, id from new_rows where status = 'published';
      else
        insert into search_changes (tenant_id, article_id)
        select n.tenant_id, n.id from new_rows as n join old_rows as o on o.id = n.id
        where n.status = 'published'
          and (o.status, o.title, o.excerpt, o.content, o.tags, o.keywords)
            is distinct from (n.status, n.title, n.excerpt, n.content, n.tags, n.keywords);
      end if;
      return null;
    end $$;
    create trigger articles_search_insert after insert on articles
    referencing new table as new_rows for each statement execute function note_search_change();
    create trigger articles_search_update after update on articles
    referencing old table as old_rows new table as new_rows
    for each statement execute function note_search_change();

    create function note_language_change() returns trigger language plpgsql as $$
    begin
      insert into search_indexes (tenant_id, indexed_upto) values (new.id, 0)
      on conflict (tenant_id) do update set indexed_upto = 0;
      return null;
    end $$;
    create trigger tenants_language after update of settings on tenants
    for each row when (old.settings ->> 'language' is distinct from new.settings ->> 'language')
    execute function note_language_change();
  `.execute(db);
}
