import { createHash } from 'node:crypto';

/**
 * Names of prepared statements by their text. PostgreSQL parses and plans a named statement once per connection. Each
 * name costs the server memory on every connection, so the number of named texts is limited: those of `prepare`, which
 * the code bounds, and the first `MAX_AD_HOC` of the others, because callers can cause many forms of a query.
 */
const names = new Map<string, string>();
/** Names of prepared queries, by their text. */
const labels = new Map<string, string>();
const MAX_AD_HOC = 500;
let adHoc = 0;

/** Sets the readable name of a prepared query, as shown in pg_prepared_statements. */
export function reserveStatementName(text: string, name: string): void {
  // PostgreSQL truncates identifiers to 63 bytes; the hash distinguishes two texts with one name.
  names.set(text, `${name.slice(0, 45)}_${hash(text)}`);
  labels.set(text, name);
}

/** Returns the name for `text`, or undefined if it runs unnamed. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || adHoc === MAX_AD_HOC) return known;
  adHoc += 1;
  const name = `q_${hash(text)}`;
  names.set(text, name);
  return name;
}

/** Returns how people call a statement: the name of a prepared query, else its verb and its first table. */
export function statementLabel(text: string): string {
  return labels.get(text) ?? `${verbOf(text)} ${tableOf(text)}`.trim();
}

function verbOf(text: string): string {
  const [, verb = 'statement'] = /^\W*([a-z]+)/i.exec(text) ?? [];
  if (verb.toLowerCase() !== 'with') return verb.toLowerCase();
  return /\b(?:insert|update|delete)\b(?! of)/i.exec(text)?.[0].toLowerCase() ?? 'select';
}

function tableOf(text: string): string {
  return /\b(?:from|into|update)\s+"?([a-z_]+)/i.exec(text)?.[1] ?? '';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
