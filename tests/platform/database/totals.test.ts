import fc from 'fast-check';
import { sql } from 'kysely';
import tap, { test } from 'tap';
import { moveToTrash } from '../../../src/domains/content/trash.repository.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { up } from '../../../src/platform/database/migrations/0093_article_facets_fill.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { createTestDatabase } from '../../support/database.ts';
import { seed } from '../../support/seed.ts';

const database = await createTestDatabase();
const { db, kind, close } = await database.open();
tap.teardown(async () => {
  await close();
  await database.drop();
});

const statuses = ['draft', 'scheduled', 'published', 'archived'] as const;
type Status = (typeof statuses)[number];

/** Kept totals that differ from a recount; none, if the triggers are right. */
async function differences(db: Database): Promise<unknown[]> {
  const { rows } = await sql`
    with recount as (
      select tenant_id, 0 as category_id, status, count(*) from articles group by 1, 3
      union all
      select tenant_id, category_id, status, count(*) from articles where category_id is not null group by 1, 2, 3
    )
    select 'articles' as kept, tenant_id::text, category_id::text || ' ' || status as row, totals.count as is,
           recount.count as should_be
    from (select * from article_totals where count <> 0) as totals
    full join recount using (tenant_id, category_id, status)
    where totals.count is distinct from recount.count
    union all
    select 'facets', coalesce(kept.tenant_id, needed.tenant_id)::text, facet || ' ' || article_id, null, null
    from article_facets as kept
    full join (
      select tenant_id, facet, id as article_id, status, created_at,
        coalesce(published_at, 'infinity') as published_at, lower(title) as title
      from articles cross join article_facet_names(author_id, category_id, tags, is_featured) as facet
    ) as needed using (tenant_id, facet, article_id, status, created_at, published_at, title)
    where kept.tenant_id is null or needed.tenant_id is null
    union all
    select 'facet totals', tenant_id::text, facet || ' ' || status, totals.count, recount.count
    from article_facet_totals as totals
    full join (
      select tenant_id, facet, listed as status, count(*)
      from article_facets cross join lateral (values (''), (status)) as of (listed) group by 1, 2, 3
    ) as recount using (tenant_id, facet, status)
    where totals.count is distinct from recount.count
    union all
    select 'bytes', tenant_id::text, '', sizes.bytes, recount.bytes
    from (select * from content_sizes where bytes <> 0) as sizes
    full join (
      select tenant_id, sum(octet_length(content))::bigint as bytes from articles
      group by 1 having sum(octet_length(content)) <> 0
    ) as recount using (tenant_id)
    where sizes.bytes is distinct from recount.bytes
    union all
    select 'comment_count', tenant_id::text, id::text, comment_count, recount.count
    from articles
    cross join lateral (
      select count(*) from comments
      where comments.tenant_id = articles.tenant_id and comments.article_id = articles.id
    ) as recount
    where comment_count <> recount.count
    union all
    select 'reply_count', above.tenant_id::text, above.id::text, above.reply_count, recount.count
    from comments as above
    cross join lateral (
      select count(*) from comments as reply
      where reply.tenant_id = above.tenant_id and (reply.parent_id = above.id or reply.thread_id = above.id)
    ) as recount
    where above.reply_count <> recount.count
    union all
    select 'left over', tenant_id::text, category_id::text || ' ' || status, totals.count, null
    from article_totals as totals
    where category_id <> 0 and not exists (select from categories where id = category_id)
  `.execute(db);
  return rows;
}

async function newTenant(db: Database): Promise<string> {
  const slug = crypto.randomUUID();
  const { id } = await db.insertInto('tenants').values({ name: slug, slug }).returning('id').executeTakeFirstOrThrow();
  return id;
}

async function newCategory(db: Database, tenantId: string): Promise<number> {
  const slug = crypto.randomUUID();
  const values = { tenant_id: tenantId, name: slug, slug };
  const { id } = await db.insertInto('categories').values(values).returning('id').executeTakeFirstOrThrow();
  return id;
}

function article(tenantId: string, categoryId: number | null, status: Status) {
  const slug = crypto.randomUUID();
  const text = { title: 'Title', slug, content: 'Content', content_html: '<p>Content</p>' };
  return { tenant_id: tenantId, category_id: categoryId, ...standing(status), ...text };
}

/** Tags, some of them shared, and whether the article is featured. */
function tagging(change: { readonly category: number; readonly status: number }) {
  return { tags: ['all', `tag ${change.category}`, 'all'], is_featured: change.status % 2 === 0 };
}

/** A status with the schedule that goes with it. */
function standing(status: Status) {
  const scheduled = status === 'scheduled';
  return {
    status,
    scheduled_at: scheduled ? '2035-01-01T00:00:00Z' : null,
    schedule_timezone: scheduled ? 'UTC' : null,
  };
}

/** Numbers choose a row among those that exist; see `pick`. */
const change = fc.oneof(
  fc.record({
    do: fc.constant('insert' as const),
    category: fc.nat(3),
    status: fc.nat(3),
    rows: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ do: fc.constant('move' as const), from: fc.nat(3), to: fc.nat(3) }),
  fc.record({ do: fc.constant('edit' as const), article: fc.nat(99), category: fc.nat(3), status: fc.nat(3) }),
  fc.record({ do: fc.constant('publish' as const), status: fc.nat(3) }),
  fc.record({ do: fc.constant('delete' as const), article: fc.nat(99) }),
  fc.record({ do: fc.constant('empty' as const), category: fc.nat(3) }),
  fc.record({ do: fc.constant('comment' as const), article: fc.nat(99), above: fc.nat(9) }),
  fc.record({ do: fc.constant('silence' as const), comment: fc.nat(99) }),
  fc.record({ do: fc.constant('abort' as const) }),
);
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

interface World {
  readonly tenantId: string;
  /** The last one is null: without category. */
  readonly categories: (number | null)[];
}

async function apply(db: Database, { tenantId, categories }: World, change: Change): Promise<void> {
  const category = (index: number) => categories[index % categories.length] ?? null;
  const status = (index: number) => statuses[index % statuses.length] as Status;
  const inCategory = (index: number) => {
    const id = category(index);
    return id === null ? sql<boolean>`category_id is null` : sql<boolean>`category_id = ${id}`;
  };
  switch (change.do) {
    case 'insert': {
      const rows = Array.from({ length: change.rows }, (_, n) =>
        article(tenantId, category(change.category + n), status(change.status)),
      );
      await db.insertInto('articles').values(rows).execute();
      return;
    }
    case 'move':
      await db
        .updateTable('articles')
        .set({ category_id: category(change.to) })
        .where('tenant_id', '=', tenantId)
        .where(inCategory(change.from))
        .execute();
      return;
    case 'edit': {
      const id = await pick(db, 'articles', tenantId, change.article);
      const values = {
        category_id: category(change.category),
        ...standing(status(change.status)),
        title: 'Edited',
        ...tagging(change),
      };
      await db.updateTable('articles').set(values).where('id', '=', id).execute();
      return;
    }
    case 'publish':
      await db
        .updateTable('articles')
        .set(standing('published'))
        .where('tenant_id', '=', tenantId)
        .where('status', '=', status(change.status))
        .execute();
      return;
    case 'delete':
      await moveToTrash(db, tenantId, await pick(db, 'articles', tenantId, change.article), new Date());
      return;
    case 'empty': {
      const index = change.category % (categories.length - 1);
      await db.deleteFrom('articles').where('tenant_id', '=', tenantId).where(inCategory(index)).execute();
      await db.deleteFrom('categories').where('id', '=', category(index)).execute();
      categories[index] = await newCategory(db, tenantId);
      return;
    }
    case 'comment': {
      const articleId = await pick(db, 'articles', tenantId, change.article);
      if (articleId === 0) return;
      const existing = await db
        .selectFrom('comments')
        .select(['id', 'thread_id'])
        .where('article_id', '=', articleId)
        .orderBy('id')
        .execute();
      // One in a few is a top-level comment, the others reply at any depth.
      const above = existing[change.above];
      const values = {
        tenant_id: tenantId,
        article_id: articleId,
        parent_id: above?.id ?? null,
        thread_id: above ? (above.thread_id ?? above.id) : null,
        content: 'Comment',
        content_html: '<p>Comment</p>',
      };
      await db.insertInto('comments').values(values).execute();
      return;
    }
    case 'silence':
      await db
        .deleteFrom('comments')
        .where('id', '=', await pick(db, 'comments', tenantId, change.comment))
        .execute();
      return;
    case 'abort':
      await db
        .transaction()
        .execute(async (trx) => {
          await trx
            .insertInto('articles')
            .values(article(tenantId, null, 'draft'))
            .execute();
          await trx.deleteFrom('comments').where('tenant_id', '=', tenantId).execute();
          throw new Error('abort');
        })
        .catch(() => {});
  }
}

/** Id of one of the tenant's rows, or 0 when it has none. */
async function pick(db: Database, table: 'articles' | 'comments', tenantId: string, index: number): Promise<number> {
  const rows = await db.selectFrom(table).select('id').where('tenant_id', '=', tenantId).orderBy('id').execute();
  return rows[index % Math.max(rows.length, 1)]?.id ?? 0;
}

async function newWorld(db: Database): Promise<World> {
  const tenantId = await newTenant(db);
  return { tenantId, categories: [await newCategory(db, tenantId), await newCategory(db, tenantId), null] };
}

test('kept totals equal a recount after any series of changes', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 40 }), async (changes) => {
      const world = await newWorld(db);
      for (const each of changes) await apply(db, world, each);
      const wrong = await differences(db);
      if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
    }),
    { seed, numRuns: 30, endOnFailure: true },
  );
  t.pass();
});

test('deleting a tenant takes everything along', async (t) => {
  const world = await newWorld(db);
  for (const rows of [1, 3]) await apply(db, world, { do: 'insert', category: 0, status: 2, rows });
  for (const above of [9, 0, 0, 1, 9]) await apply(db, world, { do: 'comment', article: 1, above });
  await db.deleteFrom('tenants').where('id', '=', world.tenantId).execute();
  const rest = await db.selectFrom('article_totals').where('tenant_id', '=', world.tenantId).selectAll().execute();
  t.strictSame(rest, []);
  t.strictSame(await differences(db), []);
});

test('a comment leaves its article as it was edited; an edit never goes back in time', async (t) => {
  const { tenantId } = await newWorld(db);
  const read = (id: number) =>
    db
      .selectFrom('articles')
      .select(['updated_at', 'comment_count', 'search'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('articles')
    .values(article(tenantId, null, 'draft'))
    .returning('id')
    .executeTakeFirstOrThrow();
  const before = await read(id);
  const comment = { tenant_id: tenantId, article_id: id, content: 'Hi', content_html: '<p>Hi</p>' };
  await db.insertInto('comments').values(comment).execute();
  t.strictSame(await read(id), { ...before, comment_count: 1 });

  await db
    .updateTable('articles')
    .set({ title: 'Penguins', updated_at: '2099-01-01T00:00:00Z' })
    .where('id', '=', id)
    .execute();
  const explicit = await read(id);
  t.equal(explicit.updated_at, '2099-01-01T00:00:00.000000Z', 'an explicit time is kept');
  t.match(explicit.search, 'penguin', 'the search vector follows');
  await db.updateTable('articles').set({ title: 'Later' }).where('id', '=', id).execute();
  t.equal((await read(id)).updated_at, '2099-01-01T00:00:00.000001Z', 'later than what was there, whatever the clock');
});

const parallel = { skip: kind !== 'postgres' && 'PGlite is one session' };

/** Runs random changes in eight writers at once and returns the errors they met, but for rows that were gone. */
async function race(changes: fc.Arbitrary<Change>, run: (work: (db: Database) => Promise<void>) => Promise<void>) {
  const world = await newWorld(db);
  const errors = new Set<string>();
  const writer = async (number: number) => {
    for (const each of fc.sample(changes, { seed: seed + number, numRuns: 60 })) {
      // 23503: another writer deleted the article or category first.
      await run((db) => apply(db, { ...world, categories: [...world.categories] }, each)).catch((error) => {
        if (error.code !== '23503') errors.add(`${error.code} ${error.message}`);
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number + 1)));
  return [...errors];
}

test('parallel writers of single articles never deadlock', parallel, async (t) => {
  const single = change.filter(({ do: name }) => name === 'insert' || name === 'edit' || name === 'delete');
  t.strictSame(await race(single, (work) => work(db)), []);
  t.strictSame(await differences(db), []);
});

test('whatever else they do at once, a repeated transaction gets through', parallel, async (t) => {
  t.strictSame(
    await race(
      change.filter(({ do: name }) => name !== 'abort'),
      (work) => inTransaction(db, work),
    ),
    [],
  );
  t.strictSame(await differences(db), []);
});

test('transactions that meet in opposite orders all commit', parallel, async (t) => {
  const { tenantId, categories } = await newWorld(db);
  const transaction = (n: number) =>
    inTransaction(db, async (trx) => {
      const order: Status[] = n % 2 ? ['draft', 'published'] : ['published', 'draft'];
      for (const status of order) {
        await trx
          .insertInto('articles')
          .values(article(tenantId, categories[n % 3] ?? null, status))
          .execute();
      }
    });
  await Promise.all(Array.from({ length: 6 }, (_, n) => transaction(n)));
  const totals = db.selectFrom('article_totals').select(['status', 'count']).where('tenant_id', '=', tenantId);
  t.strictSame(await totals.where('category_id', '=', 0).orderBy('status').execute(), [
    { status: 'draft', count: 6 },
    { status: 'published', count: 6 },
  ]);
  t.strictSame(await differences(db), []);
});

test('an article that had no facets gets them with any change', async (t) => {
  const world = await newWorld(db);
  await apply(db, world, { do: 'insert', category: 0, status: 2, rows: 3 });
  for (const table of ['article_facets', 'article_facet_totals'] as const) {
    await db.deleteFrom(table).where('tenant_id', '=', world.tenantId).execute();
  }
  t.not((await differences(db)).length, 0);
  await up(db as never);
  t.strictSame(await differences(db), []);
});
