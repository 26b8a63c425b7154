-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.

-- any_due_article (src/domains/content/schedules.repository.ts)
select
  "id"
from
  "articles"
where
  "scheduled_at" <= $1
  and "is_held" = false
limit
  $2;

-- any_due_working_copy (src/domains/content/working-copy-schedules.repository.ts)
select
  "article_id"
from
  "article_working_copies"
where
  "scheduled_at" <= $1
  and "is_held" = false
limit
  $2;

-- article_count (src/domains/content/articles.repository.ts)
select
  coalesce(sum(count), 0)::integer + (
    select
      count(*)::integer as "reserved"
    from
      "article_reservations"
    where
      "tenant_id" in (
        select
          id
        from
          tenants
        where
          allowance_id = $1
          and deleted_at is null
      )
      and "expires_at" > now()
  ) as "total"
from
  "article_totals"
where
  "tenant_id" in (
    select
      id
    from
      tenants
    where
      allowance_id = $2
      and deleted_at is null
  )
  and "category_id" = $3;

-- article_page (src/domains/content/article-list.repository.ts)
select
  "a".*,
  "u"."username",
  "u"."full_name",
  (
    select
      coalesce(sum(n.count), 0)::integer as "total"
    from
      "article_totals" as "n"
    where
      "n"."tenant_id" = "t"."id"
      and "n"."category_id" = $1
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "a"."id",
      "a"."title",
      "a"."slug",
      "a"."excerpt",
      "a"."status",
      "a"."category_id",
      "a"."author_id",
      "a"."image",
      "a"."is_featured",
      "a"."tags",
      "a"."comment_count",
      "a"."published_at",
      "a"."created_at",
      "a"."updated_at"
    from
      "articles" as "a"
    where
      "a"."tenant_id" = "t"."id"
    order by
      "a"."created_at" desc,
      "a"."id" desc
    limit
      $2
    offset
      $3
  ) as "a" on true
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $4
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $5::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "a"."created_at" desc,
  "a"."id" desc;

-- article_page_after (src/domains/content/article-list.repository.ts)
select
  "a".*,
  "u"."username",
  "u"."full_name",
  (
    select
      coalesce(sum(n.count), 0)::integer as "total"
    from
      "article_totals" as "n"
    where
      "n"."tenant_id" = "t"."id"
      and "n"."category_id" = $1
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "a"."id",
      "a"."title",
      "a"."slug",
      "a"."excerpt",
      "a"."status",
      "a"."category_id",
      "a"."author_id",
      "a"."image",
      "a"."is_featured",
      "a"."tags",
      "a"."comment_count",
      "a"."published_at",
      "a"."created_at",
      "a"."updated_at"
    from
      "articles" as "a"
    where
      "a"."tenant_id" = "t"."id"
      and (a.created_at, a.id) < ($2, $3)
    order by
      "a"."created_at" desc,
      "a"."id" desc
    limit
      $4
  ) as "a" on true
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $5
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $6::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "a"."created_at" desc,
  "a"."id" desc;

-- article_page_of_category (src/domains/content/article-list.repository.ts)
select
  "a".*,
  "u"."username",
  "u"."full_name",
  (
    select
      coalesce(sum(n.count), 0)::integer as "total"
    from
      "article_totals" as "n"
    where
      "n"."tenant_id" = "t"."id"
      and "n"."category_id" = $1
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "a"."id",
      "a"."title",
      "a"."slug",
      "a"."excerpt",
      "a"."status",
      "a"."category_id",
      "a"."author_id",
      "a"."image",
      "a"."is_featured",
      "a"."tags",
      "a"."comment_count",
      "a"."published_at",
      "a"."created_at",
      "a"."updated_at"
    from
      "articles" as "a"
    where
      "a"."tenant_id" = "t"."id"
      and a.category_id = $2
    order by
      "a"."created_at" desc,
      "a"."id" desc
    limit
      $3
    offset
      $4
  ) as "a" on true
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $5
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $6::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "a"."created_at" desc,
  "a"."id" desc;

-- article_page_of_category_after (src/domains/content/article-list.repository.ts)
select
  "a".*,
  "u"."username",
  "u"."full_name",
  (
    select
      coalesce(sum(n.count), 0)::integer as "total"
    from
      "article_totals" as "n"
    where
      "n"."tenant_id" = "t"."id"
      and "n"."category_id" = $1
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "a"."id",
      "a"."title",
      "a"."slug",
      "a"."excerpt",
      "a"."status",
      "a"."category_id",
      "a"."author_id",
      "a"."image",
      "a"."is_featured",
      "a"."tags",
      "a"."comment_count",
      "a"."published_at",
      "a"."created_at",
      "a"."updated_at"
    from
      "articles" as "a"
    where
      "a"."tenant_id" = "t"."id"
      and a.category_id = $2
      and (a.created_at, a.id) < ($3, $4)
    order by
      "a"."created_at" desc,
      "a"."id" desc
    limit
      $5
  ) as "a" on true
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $6
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $7::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "a"."created_at" desc,
  "a"."id" desc;

-- article_page_of_status (src/domains/content/article-list.repository.ts)
select
  "a".*,
  "u"."username",
  "u"."full_name",
  (
    select
      coalesce(sum(n.count), 0)::integer as "total"
    from
      "article_totals" as "n"
    where
      "n"."tenant_id" = "t"."id"
      and "n"."category_id" = $1
      and n.status = $2
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "a"."id",
      "a"."title",
      "a"."slug",
      "a"."excerpt",
      "a"."status",
      "a"."category_id",
      "a"."author_id",
      "a"."image",
      "a"."is_featured",
      "a"."tags",
      "a"."comment_count",
      "a"."published_at",
      "a"."created_at",
      "a"."updated_at"
    from
      "articles" as "a"
    where
      "a"."tenant_id" = "t"."id"
      and a.status = $3
    order by
      "a"."created_at" desc,
      "a"."id" desc
    limit
      $4
    offset
      $5
  ) as "a" on true
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $6
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $7::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "a"."created_at" desc,
  "a"."id" desc;

-- article_page_of_status_after (src/domains/content/article-list.repository.ts)
select
  "a".*,
  "u"."username",
  "u"."full_name",
  (
    select
      coalesce(sum(n.count), 0)::integer as "total"
    from
      "article_totals" as "n"
    where
      "n"."tenant_id" = "t"."id"
      and "n"."category_id" = $1
      and n.status = $2
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "a"."id",
      "a"."title",
      "a"."slug",
      "a"."excerpt",
      "a"."status",
      "a"."category_id",
      "a"."author_id",
      "a"."image",
      "a"."is_featured",
      "a"."tags",
      "a"."comment_count",
      "a"."published_at",
      "a"."created_at",
      "a"."updated_at"
    from
      "articles" as "a"
    where
      "a"."tenant_id" = "t"."id"
      and a.status = $3
      and (a.created_at, a.id) < ($4, $5)
    order by
      "a"."created_at" desc,
      "a"."id" desc
    limit
      $6
  ) as "a" on true
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $7
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $8::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "a"."created_at" desc,
  "a"."id" desc;

-- article_page_of_status_of_category (src/domains/content/article-list.repository.ts)
select
  "a".*,
  "u"."username",
  "u"."full_name",
  (
    select
      coalesce(sum(n.count), 0)::integer as "total"
    from
      "article_totals" as "n"
    where
      "n"."tenant_id" = "t"."id"
      and "n"."category_id" = $1
      and n.status = $2
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "a"."id",
      "a"."title",
      "a"."slug",
      "a"."excerpt",
      "a"."status",
      "a"."category_id",
      "a"."author_id",
      "a"."image",
      "a"."is_featured",
      "a"."tags",
      "a"."comment_count",
      "a"."published_at",
      "a"."created_at",
      "a"."updated_at"
    from
      "articles" as "a"
    where
      "a"."tenant_id" = "t"."id"
      and a.status = $3
      and a.category_id = $4
    order by
      "a"."created_at" desc,
      "a"."id" desc
    limit
      $5
    offset
      $6
  ) as "a" on true
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $7
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $8::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "a"."created_at" desc,
  "a"."id" desc;

-- article_page_of_status_of_category_after (src/domains/content/article-list.repository.ts)
select
  "a".*,
  "u"."username",
  "u"."full_name",
  (
    select
      coalesce(sum(n.count), 0)::integer as "total"
    from
      "article_totals" as "n"
    where
      "n"."tenant_id" = "t"."id"
      and "n"."category_id" = $1
      and n.status = $2
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "a"."id",
      "a"."title",
      "a"."slug",
      "a"."excerpt",
      "a"."status",
      "a"."category_id",
      "a"."author_id",
      "a"."image",
      "a"."is_featured",
      "a"."tags",
      "a"."comment_count",
      "a"."published_at",
      "a"."created_at",
      "a"."updated_at"
    from
      "articles" as "a"
    where
      "a"."tenant_id" = "t"."id"
      and a.status = $3
      and a.category_id = $4
      and (a.created_at, a.id) < ($5, $6)
    order by
      "a"."created_at" desc,
      "a"."id" desc
    limit
      $7
  ) as "a" on true
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $8
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $9::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "a"."created_at" desc,
  "a"."id" desc;

-- free_article_slug (src/domains/content/articles.repository.ts)
select
  (
    with recursive
      search (low, high, probe) as (
        select
          0,
          null::integer,
          1
        union all
        select
          case
            when taken then probe
            else low
          end,
          case
            when taken then high
            else probe
          end,
          case
            when taken
            and high is null then probe * 2
            when taken then (probe + high) / 2
            else (low + probe) / 2
          end
        from
          search,
          lateral (
            select
              exists (
                select
                from
                  articles
                where
                  tenant_id = $1
                  and slug = $2 || case probe
                    when 1 then ''
                    else '-' || probe
                  end
              ) as taken
          ) as probed
        where
          (
            high is null
            or high - low > 1
          )
          and probe < 10000000
      )
    select
      high
    from
      search
    where
      high - low = 1
  ) as "number";

-- insert_article (src/domains/content/articles.repository.ts)
insert into
  "articles" (
    "tenant_id",
    "author_id",
    "title",
    "slug",
    "excerpt",
    "content",
    "content_html",
    "status",
    "category_id",
    "image",
    "is_featured",
    "seo",
    "tags",
    "keywords",
    "is_generated",
    "published_at"
  )
values
  (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6,
    $7,
    $8,
    $9,
    $10,
    $11,
    $12,
    $13,
    $14,
    $15,
    case $16
      when 'published' then now()
    end
  )
returning
  "id",
  "tenant_id",
  "title",
  "slug",
  "excerpt",
  "content",
  "content_html",
  "status",
  "category_id",
  "image",
  "is_featured",
  "seo",
  "tags",
  "keywords",
  "comment_count",
  "published_at",
  "created_at",
  "updated_at",
  (
    select
      to_json(obj)
    from
      (
        select
          "id",
          "username",
          "full_name"
        from
          "users"
        where
          "users"."id" = "articles"."author_id"
      ) as obj
  ) as "author";

-- publish_due_articles (src/domains/content/schedules.repository.ts)
with
  "due" as (
    select
      "id",
      "tenant_id",
      "scheduled_at",
      "scheduled_by"
    from
      "articles"
    where
      "scheduled_at" <= $1
      and "is_held" = false
      and exists (
        select
        from
          tenants
        where
          tenants.id = articles.tenant_id
          and tenants.status = 'active'
          and tenants.deleted_at is null
      )
    order by
      "scheduled_at",
      "id"
    limit
      $2
    for update
      skip locked
  )
update "articles"
set
  "status" = $3,
  "published_at" = coalesce(articles.published_at, due.scheduled_at),
  "scheduled_at" = $4,
  "schedule_timezone" = $5,
  "scheduled_by" = $6
from
  "due"
where
  "articles"."tenant_id" = "due"."tenant_id"
  and "articles"."id" = "due"."id"
returning
  "due"."id",
  "due"."tenant_id",
  "due"."scheduled_by",
  "due"."scheduled_at";

-- readable_article (src/domains/content/articles.repository.ts)
select
  "id",
  "tenant_id",
  "title",
  "slug",
  "excerpt",
  "content",
  "content_html",
  "status",
  "category_id",
  "image",
  "is_featured",
  "seo",
  "tags",
  "keywords",
  "comment_count",
  "published_at",
  "created_at",
  "updated_at",
  (
    select
      to_json(obj)
    from
      (
        select
          "id",
          "username",
          "full_name"
        from
          "users"
        where
          "users"."id" = "articles"."author_id"
      ) as obj
  ) as "author"
from
  "articles"
where
  "tenant_id" = $1
  and "id" = $2
  and (
    $3::text is null
    or status = $4
  )
  and exists (
    select
      1 as "found"
    from
      "tenants" as "t"
    where
      t.id = $5
      and t.deleted_at is null
      and t.status = 'active'
      and (
        $6::boolean
        or not t.settings @> '{"public_content":false}'::jsonb
      )
  );

-- readable_article_by_slug (src/domains/content/articles.repository.ts)
select
  "id",
  "tenant_id",
  "title",
  "slug",
  "excerpt",
  "content",
  "content_html",
  "status",
  "category_id",
  "image",
  "is_featured",
  "seo",
  "tags",
  "keywords",
  "comment_count",
  "published_at",
  "created_at",
  "updated_at",
  (
    select
      to_json(obj)
    from
      (
        select
          "id",
          "username",
          "full_name"
        from
          "users"
        where
          "users"."id" = "articles"."author_id"
      ) as obj
  ) as "author"
from
  "articles"
where
  "tenant_id" = $1
  and "slug" = $2
  and (
    $3::text is null
    or status = $4
  )
  and exists (
    select
      1 as "found"
    from
      "tenants" as "t"
    where
      t.id = $5
      and t.deleted_at is null
      and t.status = 'active'
      and (
        $6::boolean
        or not t.settings @> '{"public_content":false}'::jsonb
      )
  );

-- related_articles (src/domains/content/related-articles.repository.ts)
select
  "a"."id",
  "a"."title",
  "a"."slug",
  "a"."excerpt",
  "a"."status",
  "a"."category_id",
  "a"."author_id",
  "a"."image",
  "a"."is_featured",
  "a"."tags",
  "a"."comment_count",
  "a"."published_at",
  "a"."created_at",
  "a"."updated_at",
  "u"."username",
  "u"."full_name"
from
  "articles" as "source"
  inner join "tenants" as "t" on "t"."id" = "source"."tenant_id"
  left join lateral (
    select
      article_id,
      row_number() over (
        order by
          count(tag) desc,
          max(published_at) desc,
          article_id desc
      ) as place
    from
      (
        select
          newest.article_id,
          newest.published_at,
          tag
        from
          unnest(source.tags) as tag
          cross join lateral (
            select
              article_id,
              published_at
            from
              article_facets
            where
              tenant_id = source.tenant_id
              and facet = 'tag:' || tag
              and status = 'published'
            order by
              published_at desc,
              article_id desc
            limit
              100
          ) as newest
        union all
        (
          select
            article_id,
            published_at,
            null
          from
            article_facets
          where
            tenant_id = source.tenant_id
            and facet = 'category:' || source.category_id
            and status = 'published'
          order by
            published_at desc,
            article_id desc
          limit
            100
        )
      ) as candidates
    where
      article_id <> source.id
    group by
      article_id
    order by
      place
    limit
      $1
  ) as "related" on true
  left join "articles" as "a" on "a"."tenant_id" = "source"."tenant_id"
  and "a"."id" = "related"."article_id"
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  "source"."tenant_id" = $2
  and "source"."id" = $3
  and (
    $4::text is null
    or source.status = $5
  )
  and t.id = $6
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $7::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "related"."place";

-- schedule_page (src/domains/content/schedules.repository.ts)
select
  "id" as "article_id",
  "title",
  "scheduled_at",
  "schedule_timezone" as "timezone"
from
  "articles"
where
  "tenant_id" = $1
  and "scheduled_at" is not null
order by
  "scheduled_at",
  "id"
limit
  $2
offset
  $3;

-- schedule_page_after (src/domains/content/schedules.repository.ts)
select
  "id" as "article_id",
  "title",
  "scheduled_at",
  "schedule_timezone" as "timezone"
from
  "articles"
where
  "tenant_id" = $1
  and "scheduled_at" is not null
  and (scheduled_at, id) > ($2, $3)
order by
  "scheduled_at",
  "id"
limit
  $4;

-- scheduled_count (src/domains/content/schedules.repository.ts)
select
  "count"
from
  "article_totals"
where
  "tenant_id" = $1
  and "category_id" = $2
  and "status" = $3;

-- search_alternatives (src/domains/content/article-search.repository.ts)
select
  "query"
from
  (
    with
      typed as (
        select
          lexeme collate "C" as word,
          positions[1] as place,
          positions[1] = max(positions[1]) over () as is_last,
          char_length(lexeme) as length,
          char_length(lexeme) between 4 and 30
          and lexeme !~ '[0-9]' as may_be_typo
        from
          unnest(to_tsvector('search_simple', $1)) as words
        order by
          place
        limit
          12
      ),
      groups as (
        select
          place,
          '(' || string_agg(query::text, ' | ') || ')' as query,
          bool_or(alternative <> word) as is_other
        from
          typed
          cross join lateral (
            select
              case
                when length >= 7 then left(word, length - 2)
                else word
              end collate "C" as beginning,
              coalesce(
                (
                  select
                    lexeme
                  from
                    unnest(
                      to_tsvector(
                        search_configuration (
                          (
                            select
                              settings ->> 'language'
                            from
                              tenants
                            where
                              id = $2
                          )
                        ),
                        word
                      )
                    )
                  limit
                    1
                ),
                word
              ) as stem
          ) as cut
          cross join lateral (
            select
              word as alternative
            union
            (
              select
                near.word
              from
                search_words as near
              where
                near.tenant_id = $3
                and may_be_typo
                and search_word_keys (near.tenant_id, near.word) && (search_word_keys ($4, typed.word) || search_word_keys ($5, stem))
                and not exists (
                  select
                  from
                    search_words as known
                  where
                    known.tenant_id = $6
                    and known.word = typed.word
                )
              order by
                similarity (near.word, typed.word) desc,
                near.word
              limit
                5
            )
            union
            (
              select
                word
              from
                (
                  select
                    longer.word
                  from
                    search_words as longer
                  where
                    longer.tenant_id = $7
                    and (
                      is_last
                      and length >= 3
                      or length >= 7
                    )
                    and longer.word >= beginning
                    and longer.word < beginning || chr(1114111)
                  order by
                    longer.word
                  limit
                    50
                ) as longer
              order by
                similarity (longer.word, typed.word) desc,
                longer.word
              limit
                10
            )
          ) as alternatives
          cross join lateral plainto_tsquery(
            search_configuration (
              (
                select
                  settings ->> 'language'
                from
                  tenants
                where
                  id = $8
              )
            ),
            alternative
          ) as query
        where
          numnode(query) > 0
        group by
          place
      )
    select
      string_agg(
        query,
        ' & '
        order by
          place
      ) as query
    from
      groups
    having
      bool_or(is_other)
  ) as "found";

-- search_articles (src/domains/content/article-search.repository.ts)
with
  "needle" as (
    select
      "query",
      "configuration"
    from
      (
        select
          configuration,
          case
            when words is null
            or pairs is null then coalesce(words, pairs)
            else words && pairs
          end as query
        from
          (
            select
              configuration,
              $1::tsquery as pairs,
              coalesce(
                $2::tsquery,
                case
                  when numnode(plain) > 0 then (plain::text || ':*')::tsquery
                end
              ) as words
            from
              (
                select
                  configuration,
                  plainto_tsquery(configuration, $3) as plain
                from
                  (
                    select
                      search_configuration (
                        (
                          select
                            settings ->> 'language'
                          from
                            tenants
                          where
                            id = $4
                        )
                      ) as configuration
                  ) as of_tenant
              ) as parsed
          ) as parts
      ) as "words"
  ),
  "hits" as (
    select
      "id",
      "title",
      "created_at",
      "search"
    from
      (
        with
          newest as materialized (
            select
              id,
              title,
              created_at,
              search
            from
              (
                select
                  id,
                  title,
                  created_at,
                  search
                from
                  articles
                where
                  tenant_id = $5
                order by
                  created_at desc,
                  id desc
                limit
                  1500
              ) as read
            where
              search @@ (
                select
                  query
                from
                  needle
              )
            order by
              created_at desc,
              id desc
            limit
              1000
          ),
          others as materialized (
            select
              id,
              title,
              created_at,
              search
            from
              articles
            where
              tenant_id = $6
              and search @@ (
                select
                  query
                from
                  needle
              )
              and (
                select
                  count(*)
                from
                  newest
              ) < 1000
              and exists (
                select
                from
                  articles
                where
                  tenant_id = $7
                order by
                  created_at desc,
                  id desc
                offset
                  1500
                limit
                  1
              )
            limit
              5000
          )
        select
          *
        from
          newest
        union all
        (
          select
            *
          from
            others
          where
            not exists (
              select
              from
                newest
              where
                newest."id" = others."id"
            )
          order by
            created_at desc,
            id desc
          limit
            (
              select
                1000 - count(*)
              from
                newest
            )
        )
      ) as "hits"
  )
select
  "a"."id",
  "a"."title",
  "a"."slug",
  "a"."excerpt",
  "a"."status",
  "a"."category_id",
  "a"."author_id",
  "a"."image",
  "a"."is_featured",
  "a"."tags",
  "a"."comment_count",
  "a"."published_at",
  "a"."created_at",
  "a"."updated_at",
  "u"."username",
  "u"."full_name",
  ts_rank(
    a.search,
    (
      select
        query
      from
        needle
    )
  ) as "rank",
  case
    when $8::text is null then ts_headline(
      (
        select
          configuration
        from
          needle
      ),
      translate(
        left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), 20000),
        '<>',
        ''
      ),
      (
        select
          query
        from
          needle
      ),
      'StartSel=, StopSel=, MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "'
    )
    else (
      select
        regexp_replace(
          substring(
            text
            from
              greatest(1, regexp_instr (text, $9, 1, 1, 0, 'i') - 40) for 160
          ),
          $10,
          '\1',
          'gi'
        )
      from
        (
          select
            translate(
              left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), 20000),
              '<>',
              ''
            ) as text
        ) as source
    )
  end as "passage",
  (
    select
      count(*)::integer as "total"
    from
      "hits"
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "hits"."id",
      row_number() over (
        order by
          case $11
            when 'relevance' then ts_rank(
              hits.search,
              (
                select
                  query
                from
                  needle
              )
            )
          end desc,
          case $12
            when 'title' then lower(hits.title)
          end,
          hits.created_at desc,
          hits.id desc
      ) as "place"
    from
      "hits"
    order by
      "place"
    limit
      $13
    offset
      $14
  ) as "page" on true
  left join "articles" as "a" on "a"."id" = "page"."id"
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $15
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $16::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "page"."place";

-- search_articles_of_category (src/domains/content/article-search.repository.ts)
with
  "needle" as (
    select
      "query",
      "configuration"
    from
      (
        select
          configuration,
          case
            when words is null
            or pairs is null then coalesce(words, pairs)
            else words && pairs
          end as query
        from
          (
            select
              configuration,
              $1::tsquery as pairs,
              coalesce(
                $2::tsquery,
                case
                  when numnode(plain) > 0 then (plain::text || ':*')::tsquery
                end
              ) as words
            from
              (
                select
                  configuration,
                  plainto_tsquery(configuration, $3) as plain
                from
                  (
                    select
                      search_configuration (
                        (
                          select
                            settings ->> 'language'
                          from
                            tenants
                          where
                            id = $4
                        )
                      ) as configuration
                  ) as of_tenant
              ) as parsed
          ) as parts
      ) as "words"
  ),
  "hits" as (
    select
      "id",
      "title",
      "created_at",
      "search"
    from
      (
        with
          newest as materialized (
            select
              id,
              title,
              created_at,
              search
            from
              (
                select
                  id,
                  title,
                  created_at,
                  search
                from
                  articles
                where
                  tenant_id = $5
                  and category_id = $6
                order by
                  created_at desc,
                  id desc
                limit
                  1500
              ) as read
            where
              search @@ (
                select
                  query
                from
                  needle
              )
            order by
              created_at desc,
              id desc
            limit
              1000
          ),
          others as materialized (
            select
              id,
              title,
              created_at,
              search
            from
              articles
            where
              tenant_id = $7
              and category_id = $8
              and search @@ (
                select
                  query
                from
                  needle
              )
              and (
                select
                  count(*)
                from
                  newest
              ) < 1000
              and exists (
                select
                from
                  articles
                where
                  tenant_id = $9
                  and category_id = $10
                order by
                  created_at desc,
                  id desc
                offset
                  1500
                limit
                  1
              )
            limit
              5000
          )
        select
          *
        from
          newest
        union all
        (
          select
            *
          from
            others
          where
            not exists (
              select
              from
                newest
              where
                newest."id" = others."id"
            )
          order by
            created_at desc,
            id desc
          limit
            (
              select
                1000 - count(*)
              from
                newest
            )
        )
      ) as "hits"
  )
select
  "a"."id",
  "a"."title",
  "a"."slug",
  "a"."excerpt",
  "a"."status",
  "a"."category_id",
  "a"."author_id",
  "a"."image",
  "a"."is_featured",
  "a"."tags",
  "a"."comment_count",
  "a"."published_at",
  "a"."created_at",
  "a"."updated_at",
  "u"."username",
  "u"."full_name",
  ts_rank(
    a.search,
    (
      select
        query
      from
        needle
    )
  ) as "rank",
  case
    when $11::text is null then ts_headline(
      (
        select
          configuration
        from
          needle
      ),
      translate(
        left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), 20000),
        '<>',
        ''
      ),
      (
        select
          query
        from
          needle
      ),
      'StartSel=, StopSel=, MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "'
    )
    else (
      select
        regexp_replace(
          substring(
            text
            from
              greatest(1, regexp_instr (text, $12, 1, 1, 0, 'i') - 40) for 160
          ),
          $13,
          '\1',
          'gi'
        )
      from
        (
          select
            translate(
              left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), 20000),
              '<>',
              ''
            ) as text
        ) as source
    )
  end as "passage",
  (
    select
      count(*)::integer as "total"
    from
      "hits"
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "hits"."id",
      row_number() over (
        order by
          case $14
            when 'relevance' then ts_rank(
              hits.search,
              (
                select
                  query
                from
                  needle
              )
            )
          end desc,
          case $15
            when 'title' then lower(hits.title)
          end,
          hits.created_at desc,
          hits.id desc
      ) as "place"
    from
      "hits"
    order by
      "place"
    limit
      $16
    offset
      $17
  ) as "page" on true
  left join "articles" as "a" on "a"."id" = "page"."id"
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $18
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $19::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "page"."place";

-- search_articles_of_status (src/domains/content/article-search.repository.ts)
with
  "needle" as (
    select
      "query",
      "configuration"
    from
      (
        select
          configuration,
          case
            when words is null
            or pairs is null then coalesce(words, pairs)
            else words && pairs
          end as query
        from
          (
            select
              configuration,
              $1::tsquery as pairs,
              coalesce(
                $2::tsquery,
                case
                  when numnode(plain) > 0 then (plain::text || ':*')::tsquery
                end
              ) as words
            from
              (
                select
                  configuration,
                  plainto_tsquery(configuration, $3) as plain
                from
                  (
                    select
                      search_configuration (
                        (
                          select
                            settings ->> 'language'
                          from
                            tenants
                          where
                            id = $4
                        )
                      ) as configuration
                  ) as of_tenant
              ) as parsed
          ) as parts
      ) as "words"
  ),
  "hits" as (
    select
      "id",
      "title",
      "created_at",
      "search"
    from
      (
        with
          newest as materialized (
            select
              id,
              title,
              created_at,
              search
            from
              (
                select
                  id,
                  title,
                  created_at,
                  search
                from
                  articles
                where
                  tenant_id = $5
                  and status = $6
                order by
                  created_at desc,
                  id desc
                limit
                  1500
              ) as read
            where
              search @@ (
                select
                  query
                from
                  needle
              )
            order by
              created_at desc,
              id desc
            limit
              1000
          ),
          others as materialized (
            select
              id,
              title,
              created_at,
              search
            from
              articles
            where
              tenant_id = $7
              and status = $8
              and search @@ (
                select
                  query
                from
                  needle
              )
              and (
                select
                  count(*)
                from
                  newest
              ) < 1000
              and exists (
                select
                from
                  articles
                where
                  tenant_id = $9
                  and status = $10
                order by
                  created_at desc,
                  id desc
                offset
                  1500
                limit
                  1
              )
            limit
              5000
          )
        select
          *
        from
          newest
        union all
        (
          select
            *
          from
            others
          where
            not exists (
              select
              from
                newest
              where
                newest."id" = others."id"
            )
          order by
            created_at desc,
            id desc
          limit
            (
              select
                1000 - count(*)
              from
                newest
            )
        )
      ) as "hits"
  )
select
  "a"."id",
  "a"."title",
  "a"."slug",
  "a"."excerpt",
  "a"."status",
  "a"."category_id",
  "a"."author_id",
  "a"."image",
  "a"."is_featured",
  "a"."tags",
  "a"."comment_count",
  "a"."published_at",
  "a"."created_at",
  "a"."updated_at",
  "u"."username",
  "u"."full_name",
  ts_rank(
    a.search,
    (
      select
        query
      from
        needle
    )
  ) as "rank",
  case
    when $11::text is null then ts_headline(
      (
        select
          configuration
        from
          needle
      ),
      translate(
        left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), 20000),
        '<>',
        ''
      ),
      (
        select
          query
        from
          needle
      ),
      'StartSel=, StopSel=, MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "'
    )
    else (
      select
        regexp_replace(
          substring(
            text
            from
              greatest(1, regexp_instr (text, $12, 1, 1, 0, 'i') - 40) for 160
          ),
          $13,
          '\1',
          'gi'
        )
      from
        (
          select
            translate(
              left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), 20000),
              '<>',
              ''
            ) as text
        ) as source
    )
  end as "passage",
  (
    select
      count(*)::integer as "total"
    from
      "hits"
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "hits"."id",
      row_number() over (
        order by
          case $14
            when 'relevance' then ts_rank(
              hits.search,
              (
                select
                  query
                from
                  needle
              )
            )
          end desc,
          case $15
            when 'title' then lower(hits.title)
          end,
          hits.created_at desc,
          hits.id desc
      ) as "place"
    from
      "hits"
    order by
      "place"
    limit
      $16
    offset
      $17
  ) as "page" on true
  left join "articles" as "a" on "a"."id" = "page"."id"
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $18
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $19::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "page"."place";

-- search_articles_of_status_of_category (src/domains/content/article-search.repository.ts)
with
  "needle" as (
    select
      "query",
      "configuration"
    from
      (
        select
          configuration,
          case
            when words is null
            or pairs is null then coalesce(words, pairs)
            else words && pairs
          end as query
        from
          (
            select
              configuration,
              $1::tsquery as pairs,
              coalesce(
                $2::tsquery,
                case
                  when numnode(plain) > 0 then (plain::text || ':*')::tsquery
                end
              ) as words
            from
              (
                select
                  configuration,
                  plainto_tsquery(configuration, $3) as plain
                from
                  (
                    select
                      search_configuration (
                        (
                          select
                            settings ->> 'language'
                          from
                            tenants
                          where
                            id = $4
                        )
                      ) as configuration
                  ) as of_tenant
              ) as parsed
          ) as parts
      ) as "words"
  ),
  "hits" as (
    select
      "id",
      "title",
      "created_at",
      "search"
    from
      (
        with
          newest as materialized (
            select
              id,
              title,
              created_at,
              search
            from
              (
                select
                  id,
                  title,
                  created_at,
                  search
                from
                  articles
                where
                  tenant_id = $5
                  and status = $6
                  and category_id = $7
                order by
                  created_at desc,
                  id desc
                limit
                  1500
              ) as read
            where
              search @@ (
                select
                  query
                from
                  needle
              )
            order by
              created_at desc,
              id desc
            limit
              1000
          ),
          others as materialized (
            select
              id,
              title,
              created_at,
              search
            from
              articles
            where
              tenant_id = $8
              and status = $9
              and category_id = $10
              and search @@ (
                select
                  query
                from
                  needle
              )
              and (
                select
                  count(*)
                from
                  newest
              ) < 1000
              and exists (
                select
                from
                  articles
                where
                  tenant_id = $11
                  and status = $12
                  and category_id = $13
                order by
                  created_at desc,
                  id desc
                offset
                  1500
                limit
                  1
              )
            limit
              5000
          )
        select
          *
        from
          newest
        union all
        (
          select
            *
          from
            others
          where
            not exists (
              select
              from
                newest
              where
                newest."id" = others."id"
            )
          order by
            created_at desc,
            id desc
          limit
            (
              select
                1000 - count(*)
              from
                newest
            )
        )
      ) as "hits"
  )
select
  "a"."id",
  "a"."title",
  "a"."slug",
  "a"."excerpt",
  "a"."status",
  "a"."category_id",
  "a"."author_id",
  "a"."image",
  "a"."is_featured",
  "a"."tags",
  "a"."comment_count",
  "a"."published_at",
  "a"."created_at",
  "a"."updated_at",
  "u"."username",
  "u"."full_name",
  ts_rank(
    a.search,
    (
      select
        query
      from
        needle
    )
  ) as "rank",
  case
    when $14::text is null then ts_headline(
      (
        select
          configuration
        from
          needle
      ),
      translate(
        left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), 20000),
        '<>',
        ''
      ),
      (
        select
          query
        from
          needle
      ),
      'StartSel=, StopSel=, MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "'
    )
    else (
      select
        regexp_replace(
          substring(
            text
            from
              greatest(1, regexp_instr (text, $15, 1, 1, 0, 'i') - 40) for 160
          ),
          $16,
          '\1',
          'gi'
        )
      from
        (
          select
            translate(
              left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), 20000),
              '<>',
              ''
            ) as text
        ) as source
    )
  end as "passage",
  (
    select
      count(*)::integer as "total"
    from
      "hits"
  ) as "total"
from
  "tenants" as "t"
  left join lateral (
    select
      "hits"."id",
      row_number() over (
        order by
          case $17
            when 'relevance' then ts_rank(
              hits.search,
              (
                select
                  query
                from
                  needle
              )
            )
          end desc,
          case $18
            when 'title' then lower(hits.title)
          end,
          hits.created_at desc,
          hits.id desc
      ) as "place"
    from
      "hits"
    order by
      "place"
    limit
      $19
    offset
      $20
  ) as "page" on true
  left join "articles" as "a" on "a"."id" = "page"."id"
  left join "users" as "u" on "u"."id" = "a"."author_id"
where
  t.id = $21
  and t.deleted_at is null
  and t.status = 'active'
  and (
    $22::boolean
    or not t.settings @> '{"public_content":false}'::jsonb
  )
order by
  "page"."place";
