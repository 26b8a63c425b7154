import { type SdkGroup, shortestMethod } from './sdk-group.ts';
import type { SdkOperation } from './sdk-operation.ts';
import type { SdkProduct } from './sdk-product.ts';

/** The README of the package: what is written by hand, and a table of every operation. */
export function packageReadme(
  { packageName, readme }: SdkProduct,
  groups: readonly SdkGroup[],
  operations: readonly SdkOperation[],
): string {
  const domains = [...new Set(operations.map(({ domain }) => domain))];
  const tables = domains.map((domain) => {
    const rows = operations
      .filter((operation) => operation.domain === domain)
      .map((operation) => {
        const { id, declared, operation: policy } = operation;
        return `| \`${shortestMethod(groups, operation)}\` | \`${id}\` | \`${policy.method} ${policy.path}\` | ${declared.value.summary ?? ''} |`;
      });
    return `### ${domain}\n\n| method | operation | request | |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${readme === '' ? `# ${packageName}` : readme.trimEnd()}\n\n## Operations\n\n${tables.join('\n')}`;
}
