import { createHash } from 'node:crypto';

/**
 * Names of prepared statements by their text. PostgreSQL parses and plans a named statement once per connection. Each
 * name costs the server memory on every connection, so only so many texts get one: those of `prepare` always do, for
 * the code bounds them; of the others the first `MAX_AD_HOC`, whatever shapes of queries callers provoke.
 */
const names = new Map<string, string>();
const MAX_AD_HOC = 500;
let adHoc = 0;

/** Gives the text of a prepared query its readable name; pg_prepared_statements shows it. */
export function reserveStatementName(text: string, name: string): void {
  // PostgreSQL cuts identifiers at 63 bytes; the hash keeps two texts of one name apart.
  names.set(text, `${name.slice(0, 45)}_${hash(text)}`);
}

/** Name to prepare `text` under, or undefined when it is to run unnamed. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || adHoc === MAX_AD_HOC) return known;
  adHoc += 1;
  const name = `q_${hash(text)}`;
  names.set(text, name);
  return name;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
