import type pg from 'pg';

export type Row = { readonly [column: string]: unknown };
export type Random = () => number;

/** A row that fits with others of its number; members that it doesn't have are chosen at random. */
export interface Recipe {
  readonly table: string;
  readonly fixed: (number: number, random: Random) => Row;
  /** Columns that keep their default. */
  readonly left?: readonly string[];
  /** Columns of texts that an expression of a unique index reads. */
  readonly unique?: readonly string[];
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isUnique: boolean;
  readonly isRequired: boolean;
  /** What its check constraints say. */
  readonly checks: string;
}

type Candidate = (number: number) => unknown;

/** The same numbers for the same seed, from 0 to below 1. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/**
 * Returns a function that inserts rows of random values and returns how many. Of the extreme values that are tried, those
 * are chosen that the database admits in a row that is otherwise usual; rows that contradict a constraint of several columns
 * are left out.
 */
export async function randomRows(
  pool: pg.Pool,
  recipe: Recipe,
  random: Random,
): Promise<(count: number) => Promise<number>> {
  await pool.query(tryRows);
  const { fixed, table, left = [], unique = [] } = recipe;
  const own = Object.keys(fixed(0, random));
  const columns = (await columnsOf(pool, table))
    .filter(({ name }) => !own.includes(name) && !left.includes(name))
    .map((column) => (unique.includes(column.name) ? { ...column, isUnique: true } : column));
  let number = 0;
  const next = () => ++number;
  const base = await admittedRow(pool, table, columns, () => fixed(next(), random));
  const admitted: [string, Candidate[]][] = [];
  for (const column of columns) {
    const candidates = candidatesFor(column);
    const rows = candidates.map((candidate) => {
      const own = next();
      return { ...base(own), ...fixed(own, random), [column.name]: candidate(own) };
    });
    const tried = await attempt(pool, table, rows, { keep: false });
    const kept = candidates.filter((_, index) => tried[index]?.message === null);
    if (kept.length === 0) throw new Error(`${table}.${column.name}: ${tried[0]?.message}`);
    admitted.push([column.name, kept]);
  }
  return async (count) => {
    let inserted = 0;
    while (inserted < count) {
      const rows = Array.from({ length: Math.min(500, count - inserted) }, () => {
        const own = next();
        const chosen = admitted.map(([name, candidates]) => [name, oneOf(random, candidates)(own)]);
        return { ...Object.fromEntries(chosen), ...fixed(own, random) };
      });
      const tried = await attempt(pool, table, rows, { keep: true });
      const admittedRows = tried.filter(({ message }) => message === null).length;
      if (admittedRows === 0) throw new Error(`${table}: ${tried[0]?.message}`);
      inserted += admittedRows;
    }
    return inserted;
  };
}

/** Returns values of the required columns that the database admits: it says which one it does not. */
async function admittedRow(
  pool: pg.Pool,
  table: string,
  columns: readonly Column[],
  fixed: () => Row,
): Promise<(number: number) => Row> {
  const required = columns.filter(({ isRequired }) => isRequired);
  const choices = new Map(required.map((column) => [column.name, candidatesFor(column)]));
  const row = (number: number) => Object.fromEntries([...choices].map(([name, [first]]) => [name, first?.(number)]));
  for (;;) {
    const [tried] = await attempt(pool, table, [{ ...row(1), ...fixed() }], { keep: false });
    if (tried?.message === null) return row;
    const { message = '', column = '', constraint = '' } = tried ?? {};
    const name = required.find(({ name }) => name === column || constraint.startsWith(`${table}_${name}_`))?.name;
    const left = choices.get(name ?? '');
    if (left === undefined || left.length === 1) throw new Error(`${table}: ${message}`);
    left.shift();
  }
}

interface Attempt {
  /** Null: it was inserted. */
  readonly message: string | null;
  readonly column: string;
  readonly constraint: string;
}

/** Tries to insert rows that have the same columns, and says what became of each. */
async function attempt(
  pool: pg.Pool,
  table: string,
  rows: readonly Row[],
  { keep }: { readonly keep: boolean },
): Promise<Attempt[]> {
  const columns = Object.keys(rows[0] as Row).join(', ');
  const result = await pool.query<Attempt>('select * from try_rows($1, $2, $3, $4)', [
    table,
    columns,
    JSON.stringify(rows),
    keep,
  ]);
  return result.rows;
}

/** Inserts all rows at once if it can, else one by one. Without `keep` each insertion is undone. */
const tryRows = `
  create or replace function try_rows(
    target text, columns text, rows jsonb, keep boolean, out message text, out "column" text, out "constraint" text
  ) returns setof record language plpgsql as $$
  declare
    statement text := format(
      'insert into %s (%s) overriding system value select %s from jsonb_populate_recordset(null::%s, $1)',
      target, columns, columns, target
    );
  begin
    if keep then
      begin
        execute statement using rows;
        return query select null::text, ''::text, ''::text from jsonb_array_elements(rows);
        return;
      exception when integrity_constraint_violation then null;
      end;
    end if;
    for index in 0 .. jsonb_array_length(rows) - 1 loop
      message := null; "column" := ''; "constraint" := '';
      begin
        execute statement using jsonb_build_array(rows -> index);
        if not keep then raise sqlstate 'KEEP0'; end if;
      exception
        when sqlstate 'KEEP0' then null;
        when integrity_constraint_violation or data_exception then
          get stacked diagnostics message = message_text, "column" = column_name, "constraint" = constraint_name;
      end;
      return next;
    end loop;
  end $$`;

async function columnsOf(pool: pg.Pool, table: string): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `select attname as name, format_type(atttypid, null) as type, attnotnull and not atthasdef as "isRequired",
       exists (select from pg_index where indrelid = attrelid and indisunique and attnum = any (indkey)) as "isUnique",
       coalesce((select string_agg(pg_get_constraintdef(oid), ' ') from pg_constraint
         where conrelid = attrelid and contype = 'c' and attnum = any (conkey)), '') as checks
     from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity <> 'a' and attgenerated = ''
       and coalesce(col_description(attrelid, attnum), '') not like 'Kept by trigger%'`,
    [table],
  );
  return rows;
}

function candidatesFor(column: Column): Candidate[] {
  const constant = (values: readonly unknown[]): Candidate[] => values.map((value) => () => value);
  switch (column.type) {
    case 'text':
      return [...texts(column), ...constant([null])];
    case 'text[]':
      return constant([null, ...arrays(column)]);
    case 'integer':
    case 'bigint':
      return constant([
        null,
        0,
        1,
        -1,
        99,
        100,
        101,
        404,
        500,
        501,
        1000,
        2 ** 31 - 1,
        2 ** 31,
        -(2 ** 31),
        2 ** 53 - 1,
        2 ** 53 + 2,
        '9223372036854775807',
      ]);
    case 'timestamp with time zone':
      return constant([null, ...instants]);
    case 'date':
      return constant([null, ...instants.map((instant) => instant.slice(0, 10)), 'infinity', '-infinity']);
    case 'boolean':
      return constant([null, true, false]);
    case 'uuid':
      return [() => null, (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`];
    case 'bytea':
      return [() => null, (number) => `\\x${number.toString(16).padStart(64, '0')}`];
    case 'jsonb':
      return constant([null, ...documents(column)]);
    default:
      throw new Error(`This test has no values of the type ${column.type} of ${column.name}`);
  }
}

const instants = [
  ...['infinity', '-infinity', '4713-01-01 00:00:00+00 BC', '0001-12-31 23:59:59+00 BC', '0001-01-01 00:00:00+00'],
  ...['0999-06-01 00:00:00+00', '1969-12-31 23:59:59.999999+00', '2024-02-29 12:00:00.5+00', '2016-12-31 23:59:60+00'],
  ...[
    '2525-01-01 00:00:00.000001+00',
    '9999-12-31 23:59:59.999999+00',
    '10000-01-01 00:00:00+00',
    '294276-12-31 23:59:59+00',
  ],
];

/** Longer than some of the limits of the contract, also where a column has none. */
const longer = [33, 65, 101, 201, 256, 501, 1_001, 2_049, 5_001, 10_001];

const alphabets = ['x', '👩', 'é', '\u{10ffff}', '\ufffe', '\u0001', '\n', '"', '\\', '<', '\u202e', '\u0301', ' '];

const forms = [
  ...['', ' ', 'a', 'null', '%', '\u2028', 'a b', '#', '</script>', 'عربى', '👩‍👩‍👧', 'x\u0000'.slice(0, 1)],
  ...[
    'a@b.cd',
    'a@b',
    'ä@b.cd',
    'A.B+c@D-E.example',
    'https://example.com/a?b#c',
    'urn:a:b',
    'http://a/%',
    'a:',
    'http://[::1]/',
  ],
  ...[
    'Europe/London',
    'en_GB',
    'pa_0123ab',
    'sk_live_abc',
    'wp_live_abcd',
    'abcd',
    'abcde',
    'post.created',
    '127.0.0.1',
    'evt_1',
  ],
];

/** Texts of all forms; of each length that a check names and the next ones; and all that a check lists. */
function texts({ checks, isUnique }: Column): Candidate[] {
  const lengths = [...checks.matchAll(/(?:<=|>=|=) (\d+)/g)]
    .map(([, length]) => Number(length))
    .filter((length) => length < 20_000);
  const near = [...new Set(lengths.flatMap((length) => [length - 1, length, length + 1]))].filter(
    (length) => length > 0,
  );
  const listed = [...checks.matchAll(/'([^']*)'::text/g)].map(([, value]) => value as string);
  const whole = [...forms, ...listed];
  const unique = (text: string, number: number) => (isUnique ? `${number}${text}` : text);
  return [
    ...whole.map(
      (text): Candidate =>
        (number) =>
          unique(text, number),
    ),
    ...near.flatMap((length) =>
      alphabets.map(
        (letter): Candidate =>
          (number) => {
            const start = unique('', number);
            return start + letter.repeat(Math.max(0, length - start.length));
          },
      ),
    ),
    ...longer.flatMap((length) =>
      ['x', '👩'].map(
        (letter): Candidate =>
          (number) =>
            unique(letter.repeat(length), number),
      ),
    ),
    ...near.map(
      (length): Candidate =>
        (number) =>
          `${unique('', number)}@b.cd`.padStart(length, 'a'),
    ),
    ...near.map(
      (length): Candidate =>
        (number) =>
          `https://example.com/${unique('', number)}`.padEnd(length, 'a'),
    ),
  ];
}

function arrays({ checks }: Column): unknown[] {
  const [, , most = 20, , longest = 50] = (/texts_fit\(\w+, (\d+), (\d+), (\d+), (\d+)/.exec(checks) ?? []).map(Number);
  const many = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `post.created_${String(index).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string)}`,
    );
  return [
    ...[
      [],
      [''],
      ['a'],
      [null],
      ['a', null],
      ['a', 'a'],
      [['a'], ['b']],
      ['*'],
      ['read'],
      ['posts:read', 'posts:*'],
      ['a b', '\n'],
    ],
    ...[
      ['x'.repeat(longest)],
      ['x'.repeat(longest + 1)],
      ['👩'.repeat(longest)],
      ['post.created', 'post.*'],
      ['"', '\\', '{}', 'NULL'],
    ],
    ...[many(most), many(most + 1), ['10.0.0.0/8', '::1'], ['filesystem', 'a-b']],
  ];
}

/** Objects with the members that a check names, of every type. */
function documents({ checks }: Column): unknown[] {
  const names = [...new Set([...checks.matchAll(/->>? '(\w+)'::text/g)].map(([, name]) => name as string))];
  const values = [
    null,
    '',
    'x',
    'x'.repeat(100),
    'x'.repeat(300),
    '👩'.repeat(255),
    'x'.repeat(1025),
    0,
    true,
    [],
    {},
    'open',
    'en_GB',
  ];
  const alike = values.map((value) => Object.fromEntries(names.map((name) => [name, value])));
  const single = names.flatMap((name) => values.map((value) => ({ [name]: value })));
  return [{}, [], 'text', 1, true, { other: 'x' }, { deep: { a: [1, null, { b: '\u2028' }] } }, ...alike, ...single];
}
