import { readFile } from 'node:fs/promises';
import ajvFormats from 'ajv-formats/dist/formats.js';
import { sql } from 'kysely';
import tap, { test } from 'tap';
import { migrationOf, schemaConstraints } from '../../../src/platform/database/constraint-listing.ts';
import type { ContractDocument } from '../../../src/platform/database/contract-constraints.ts';
import { contradictedConstraints, validateConstraints } from '../../../src/platform/database/migrate.ts';
import { sqlPattern } from '../../../src/platform/database/sql-pattern.ts';
import { storedSchemas, unshownRows, unstoredSchemas } from '../../../src/platform/database/stored-schemas.ts';
import { createTestDatabase } from '../../support/database.ts';

const database = await createTestDatabase();
const { db, kind, pool, close } = await database.open();
tap.teardown(async () => {
  await close();
  await database.drop();
});

const contractText = await readFile(new URL('../../../generated/openapi.json', import.meta.url), 'utf8');
/** A copy, to be changed. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into it
const contract = (): any => JSON.parse(contractText) as ContractDocument;

test('the migrations add every constraint of the contract', async (t) => {
  const { constraints, missing } = await schemaConstraints(pool, contract());
  t.ok(constraints.length > 150, `${constraints.length} constraints`);
  t.equal(migrationOf(missing), '', 'add a migration with these statements');
  t.strictSame(await contradictedConstraints(db), [], 'and validate them');
});

test('a changed contract needs a migration', async (t) => {
  const changed = contract();
  changed.components.schemas.Article.properties.title.maxLength = 100;
  delete changed.components.schemas.SiteSummary.properties.domain;
  for (const name of ['SiteDomain', 'SiteUrl']) delete changed.components.schemas[name].minLength;
  const { missing, properties } = await schemaConstraints(pool, changed);
  t.strictSame(
    missing.map(({ name }) => name),
    ['articles_title_contract', 'sites_domain_contract', 'sites_site_url_contract'],
  );
  t.match(
    migrationOf(missing),
    /^alter table articles drop constraint if exists articles_title_contract;\nalter table articles add constraint articles_title_contract check \(char_length\(title\) <= 100\) not valid;$/m,
  );
  const title = properties.filter(({ column, table }) => table === 'articles' && column === 'title');
  t.ok(title.length > 2, 'lists and matches show the column too');
  for (const { proves } of title) t.equal(proves.maxLength, 100, 'the strictest schema holds for the column');
});

test('a schema or a property that the mapping does not cover is an error', async (t) => {
  const changed = contract();
  changed.components.schemas.Category.properties.colour = { type: 'string', maxLength: 20 };
  changed.components.schemas.ScheduledArticle.properties.excerpt = { type: 'string', maxLength: 500 };
  changed.components.schemas.CategoryList.properties.newest = {
    type: 'object',
    properties: { id: { type: 'integer' } },
  };
  for (const message of [
    /Category\.colour: categories has no column colour/,
    /ScheduledArticle\.excerpt: is never null, but articles\.excerpt may be/,
    /CategoryList\/newest: which table stores it\?/,
  ]) {
    await t.rejects(schemaConstraints(pool, changed), { message });
  }
  await t.rejects(
    schemaConstraints(pool, contract(), {
      schemas: storedSchemas,
      unstored: new Set([...unstoredSchemas, 'Gone']),
      unshownRows,
    }),
    { message: /Gone: no response has it/ },
  );
});

test('rows that contradict a constraint stop no migration, and new ones are rejected', async (t) => {
  await sql`insert into users (email, username, full_name) values ('a@example.com', 'ada', 'Ada')`.execute(db);
  const [, check = ''] = /add constraint users_full_name_contract check \((.*)\) not valid;/.exec(
    await readFile(new URL('../../../generated/constraints.sql', import.meta.url), 'utf8'),
  ) as string[];
  // As the migration finds and leaves them.
  await pool.query(`
    alter table users drop constraint users_full_name_contract, drop constraint users_username_contract;
    update users set full_name = repeat('x', 300);
    alter table users add constraint users_full_name_contract check (${check}) not valid,
      add constraint users_username_contract check (char_length(username) between 1 and 32) not valid;
  `);
  t.strictSame(await contradictedConstraints(db), ['users_full_name_contract', 'users_username_contract']);
  t.strictSame(await validateConstraints(db), ['users_full_name_contract'], 'the other one holds');
  await t.rejects(
    sql`insert into users (email, username, full_name) values ('b@example.com', 'bob', repeat('x', 101))`.execute(db),
    { code: '23514', constraint: 'users_full_name_contract' },
  );
  await sql`update users set full_name = repeat('👩', 100)`.execute(db);
  t.strictSame(await validateConstraints(db), [], 'repaired');
});

test('validation keeps no writer out', { skip: kind === 'pglite' && 'one connection' }, async (t) => {
  await pool.query(`
    alter table categories drop constraint categories_name_contract;
    alter table categories add constraint categories_name_contract check (char_length(name) <= 100) not valid;
  `);
  const writer = await pool.connect();
  try {
    await writer.query('begin');
    await writer.query('update categories set name = name');
    t.strictSame(await validateConstraints(db), [], 'while a writer has the table');
    await writer.query('commit');
  } finally {
    writer.release();
  }
});

test('patterns match in the database what they match in JavaScript', async (t) => {
  const uri = ajvFormats.fullFormats.uri as (text: string) => boolean;
  const email = ajvFormats.fullFormats.email as RegExp;
  const [, uriCheck] = /articles_image_contract check \(.* and (image ~ '.*')\) not valid/.exec(
    await readFile(new URL('../../../generated/constraints.sql', import.meta.url), 'utf8'),
  ) as string[];
  const texts = [
    ...['', 'a', 'A', '-', 'a@b.c', 'A@B.CD', 'ada@example.com', 'ada@example', "o'hara+x@a-b.example", 'a@-b.cd'],
    ...['K@b.cd', 'ſ@b.cd', 'a@b.cd\n', '\na@b.cd', 'a..b@c.de', '{a}@b.cd', 'ä@b.cd', 'https://a', 'HTTPS://A/ß'],
    ...['http://a/%zz', 'http://a/%C3%9f', 'http://[::1]/', 'http://[::g]/', 'http://[v1.a]/', 'http://1.2.3.400/'],
    ...['http://[1:2:3:4:5:6:7:8]:80/a?b#c', 'http://a/b c', 'http://a/\n', 'urn:a:b', 'mailto:a@b.c', 'a:', ':a'],
    ...['posts:read', 'posts:*', '*', '*:*', '*:read\n', 'nothing:read', 'pa_0123ab', 'pa_0123AB', 'a-b', 'a--b'],
  ];
  for (const [name, condition, matches] of [
    [
      'email',
      `image ~ '${sqlPattern(email.source, email.flags)?.replaceAll("'", "''")}'`,
      (text: string) => email.test(text),
    ],
    ['uri', uriCheck, uri],
    ...Object.values(patternsOf(contract())).map(
      (source) =>
        [
          source,
          `image ~ '${sqlPattern(source)?.replaceAll("'", "''")}'`,
          (text: string) => new RegExp(source, 'u').test(text),
        ] as const,
    ),
  ] as const) {
    const { rows } = await pool.query(`select image, ${condition} as matches from unnest($1::text[]) as image`, [
      texts,
    ]);
    for (const row of rows) t.equal(row.matches, matches(row.image), `${name}: ${JSON.stringify(row.image)}`);
  }
  for (const source of ['^\\s', '\\bx', 'a(?=b)', '(?!a)', '\\p{L}', '(a)\\1', 'a{1,300}', '[^\\S]', '.']) {
    t.equal(sqlPattern(source), null, `${source} is left out`);
  }
});

/** The patterns of the contract that PostgreSQL reads as JavaScript does. */
function patternsOf(document: object): string[] {
  const found = new Set<string>();
  JSON.stringify(document, (name, value) => {
    if (name === 'pattern' && typeof value === 'string' && sqlPattern(value) !== null) found.add(value);
    return value;
  });
  return [...found];
}
