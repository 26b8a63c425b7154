import { readFileSync } from 'node:fs';
import { type SdkGroup, shortestMethod } from './sdk-group.ts';
import type { SdkOperation } from './sdk-operation.ts';

const text = readFileSync(new URL('readme.md', import.meta.url), 'utf8');

/** The README of the package: what is written by hand, and a table of every operation. */
export function packageReadme(groups: readonly SdkGroup[], operations: readonly SdkOperation[]): string {
  const domains = [...new Set(operations.map(({ domain }) => domain))];
  const tables = domains.map((domain) => {
    const rows = operations
      .filter((operation) => operation.domain === domain)
      .map((operation) => {
        const { id, declared, policy } = operation;
        return `| \`${shortestMethod(groups, operation)}\` | \`${id}\` | \`${policy.method} ${policy.path}\` | ${declared.value.summary} |`;
      });
    return `### ${domain}\n\n| method | operation | request | |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${text.trimEnd()}\n\n## Operations\n\n${tables.join('\n')}`;
}
