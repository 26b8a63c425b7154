import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A guide of the documentation, written in Markdown in `guides/`. */
export interface Guide {
  readonly name: string;
  readonly file: string;
  /** Its first heading. */
  readonly title: string;
}

/** In reading order. */
const names = [
  'quickstart',
  'authentication',
  'tenants',
  'errors',
  'pagination',
  'writing',
  'media',
  'visitors',
  'wordpress',
  'idempotency',
  'dry-run',
  'rate-limits',
  'webhooks',
  'sdk',
  'mock',
  'contract-tests',
  'mcp',
  'payments',
  'self-hosting',
];

/** Returns all guides. Throws if one is missing. */
export function readGuides(): Guide[] {
  return names.map((name) => {
    const file = join(import.meta.dirname, 'guides', `${name}.md`);
    const title = /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? name;
    return { name, file, title };
  });
}
