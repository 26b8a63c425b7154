import { contractOperations } from '../../document/contract-operation.ts';
import type { Document } from '../../document/document.ts';

/** Pages that a product serves next to its API. */
export interface ProductPages {
  /** A Markdown list of links: where the contract, its reference and its tools are served. */
  readonly list: string;
  /** Returns the address of the page of one operation. */
  operation(domain: string, operationId: string): string;
}

/**
 * Returns the contract in brief for language models, in the form of llmstxt.org: its operations by domain, and where they
 * are described.
 */
export function emitLlms(document: Document, pages?: ProductPages): string {
  const { info, tags = [] } = document;
  const byDomain = Map.groupBy(contractOperations(document), ({ value }) => value.tags?.[0] ?? 'default');
  const described = new Map(tags.map(({ name, description = '' }) => [name, description]));
  const domains = new Set([...described.keys(), ...byDomain.keys()]);
  const sections = [...domains].flatMap((domain) => {
    const lines = (byDomain.get(domain) ?? []).map(({ method, path, value }) => {
      const title = `${method.toUpperCase()} ${path}`;
      const link = pages === undefined ? title : `[${title}](${pages.operation(domain, value.operationId ?? '')})`;
      return `- ${link}: ${value.summary ?? value.operationId}\n`;
    });
    const description = described.get(domain) ?? '';
    return lines.length === 0
      ? []
      : [`\n## ${domain}\n\n${description === '' ? '' : `${description}\n\n`}${lines.join('')}`];
  });
  return `# ${info.title}\n\n> ${info.summary ?? ''}\n\n${pages?.list ?? ''}${sections.join('')}`;
}
