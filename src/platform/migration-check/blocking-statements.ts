/** A form of a statement that keeps others out of a table while it reads or rewrites it, and what to write instead. */
interface BlockingForm {
  readonly form: RegExp;
  readonly remedy: string;
}

/** Of statements on a table that existed before the migration. `$T` is its name. */
const onExistingTable: readonly BlockingForm[] = [
  { form: /^create (?:unique )?index (?!concurrently)/, remedy: 'create the index with createIndexConcurrently' },
  {
    form: /^alter table .*\badd (?:constraint \S+ )?(?:check|foreign key)\b(?!.*\bnot valid\b)/,
    remedy: 'add the constraint with "not valid": it is validated after the migration',
  },
  {
    form: /^alter table .*\badd column [^,]*\breferences\b/,
    remedy: 'add the column, then its foreign key with "not valid"',
  },
  {
    form: /^alter table .*\badd (?:constraint \S+ )?(?:unique|primary key|exclude)\b(?!.*\busing index\b)/,
    remedy: 'create the index with createIndexConcurrently, then add the constraint with "using index"',
  },
  { form: /^alter table .*\badd column [^,]*\b(?:unique|primary key)\b/, remedy: 'see "using index"' },
  {
    form: /^alter table .*\balter (?:column )?\S+ (?:set data )?type\b/,
    remedy: 'add a column of the new type and fill it with inBatches: this rewrites the table',
  },
  {
    form: /^alter table .*\balter (?:column )?\S+ set not null\b/,
    remedy: 'add "check (… is not null) not valid": this reads the table',
  },
  {
    form: /^alter table .*\badd column [^,]*\b(?:generated|serial|bigserial|(?:default )(?:\w+\.)?(?:gen_random_uuid|uuidv7|random|clock_timestamp|timeofday|nextval)\b)/,
    remedy: 'add the column without it and fill it with inBatches: this rewrites the table',
  },
  {
    form: /^alter table .*\b(?:validate constraint|set (?:tablespace|logged|unlogged|access method)|attach partition)\b/,
    remedy: 'leave it to a migration without a transaction, or to the validation that follows migrations',
  },
  { form: /^(?:update|delete from|merge into)\b/, remedy: 'change the rows with inBatches' },
  { form: /^(?:truncate|lock|cluster|vacuum full|reindex (?!.*concurrently))/, remedy: 'do without it' },
];

/** Of all statements. */
const anywhere: readonly BlockingForm[] = [
  { form: /^drop index (?!concurrently)/, remedy: 'drop the index with "concurrently", without a transaction' },
  { form: /^do\b/, remedy: 'write the statements out, so that they can be checked' },
];

/**
 * Without a transaction of the migration each statement is one: what `inBatches` repeats, with a limit, is allowed, and so is
 * validation, which reads the table while others write.
 */
const alone = /^(?:(?:update|delete from)\b.*\blimit \d+|alter table \S+ validate constraint \w+$)/;

/**
 * Returns what blocks a table for as long as its size, one line for each statement.
 *
 * @param text what a migration sent, one or several statements
 * @param existing tables that existed before the migration
 */
export function blockingStatements(
  text: string,
  existing: ReadonlySet<string>,
  { transaction }: { readonly transaction: boolean },
): string[] {
  return statementsOf(text).flatMap((statement) => {
    if (!transaction && alone.test(statement)) return [];
    const table = tableOf(statement);
    const forms = table !== null && existing.has(table) ? [...anywhere, ...onExistingTable] : anywhere;
    const found = forms.filter(({ form }) => form.test(statement));
    return found.map(({ remedy }) => `${statement.slice(0, 120)}: ${remedy}`);
  });
}

/** Returns the statements, in small letters and on one line, without comments and with empty texts. */
function statementsOf(text: string): string[] {
  return text
    .replace(/'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
      /^['$]/.test(part) ? "''" : ' ',
    )
    .replaceAll('"', '')
    .toLowerCase()
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim())
    .filter((statement) => statement !== '');
}

function tableOf(statement: string): string | null {
  const name =
    /^(?:alter table|update|delete from|merge into|truncate|lock)(?: table)?(?: if exists)?(?: only)? (?:public\.)?([\w]+)/.exec(
      statement,
    ) ?? /^create (?:unique )?index .*?\bon (?:only )?(?:public\.)?(\w+)/.exec(statement);
  return name?.[1] ?? null;
}
