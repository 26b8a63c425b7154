import {
  type ContractOperation,
  contractOperations,
  contractWebhooks,
} from '../../engine/document/contract-operation.ts';
import type { Document } from '../../engine/document/document.ts';
import { factsTable, operationFacts } from './operation-facts.ts';
import type { Samples } from './operation-page.ts';

/** A chapter of the page, in Markdown with one heading of the first level. */
export interface Chapter {
  /** Path of its own page, such as `/docs/guides/errors`. */
  readonly path: string;
  readonly text: string;
}

/** Names of tags in the sidebar. */
const displayNames: { readonly [tag: string]: string } = { mcp: 'MCP' };

/**
 * Returns the document that the reference shows: the contract, with the chapters first, and for each operation its facts and
 * a sample for the SDK. Links to pages become links within the reference.
 */
export function referenceDocument(
  document: Document,
  chapters: readonly Chapter[],
  samplesOf: (operationId: string) => Samples,
): object {
  const reference = structuredClone(document) as unknown as Mutable;
  for (const operation of contractOperations(document)) {
    const shown = reference.paths[operation.path]?.[operation.method] as MutableOperation;
    shown.description = withFacts(document, operation);
    shown['x-codeSamples'] = [
      { lang: 'typescript', label: 'TypeScript SDK', source: samplesOf(operation.value.operationId ?? '').typescript },
    ];
  }
  leaveOptionalParametersEmpty(reference);
  for (const tag of reference.tags ?? []) tag['x-displayName'] = displayNames[tag.name] ?? capitalized(tag.name);
  const own = `# The contract\n\n${document.info.description ?? ''}`;
  const text = [...chapters.map((chapter) => chapter.text.trim()), own].join('\n\n');
  reference.info.description = text;
  const links = linksTo(document, chapters);
  return JSON.parse(JSON.stringify(reference), (name, value) =>
    name === 'description' && typeof value === 'string' ? links(value) : value,
  ) as object;
}

/**
 * Examples are in the fields of a call, and in the samples. Those of optional parameters would each choose something: another
 * tenant, an order, a filter that nothing passes. They are in the description instead.
 */
function leaveOptionalParametersEmpty({ paths, components }: Mutable): void {
  const items = Object.values(paths).flatMap((item) => [item, ...Object.values(item)]);
  const declared = items.flatMap((item) => (item as { parameters?: MutableParameter[] }).parameters ?? []);
  for (const parameter of [...Object.values(components?.parameters ?? {}), ...declared]) {
    const { required, description = '', example } = parameter;
    if (required || example === undefined) continue;
    parameter.description = `${description}\n\nExample: \`${[example].flat().join(',')}\``;
    delete parameter.example;
  }
}

interface MutableParameter {
  readonly required?: boolean;
  description?: string;
  example?: unknown;
}

interface Mutable {
  readonly components?: { readonly parameters?: { readonly [name: string]: MutableParameter } };
  readonly info: { description?: string };
  readonly tags?: { readonly name: string; 'x-displayName'?: string }[];
  readonly paths: { readonly [path: string]: { readonly [method: string]: object } };
}

interface MutableOperation {
  description?: string;
  'x-codeSamples'?: object[];
}

function withFacts(document: Document, operation: ContractOperation): string {
  return `${operation.value.description?.trim() ?? ''}\n\n${factsTable(operationFacts(document, operation))}`;
}

/** Returns a function that turns links to pages of this documentation into links to their places in the reference. */
function linksTo(document: Document, chapters: readonly Chapter[]): (text: string) => string {
  const headings = new Map(chapters.map(({ path, text }) => [path, headingOf(text)]));
  const webhooks = new Set(contractWebhooks(document).map(({ path }) => path));
  return (text) =>
    text.replaceAll(/\]\((\/docs[^)\s]*)\)/g, (link, address: string) => {
      const [, tag, operation] = /^\/docs#\/([\w-]+)\/([\w.]+)$/.exec(address) ?? [];
      if (operation !== undefined) return webhooks.has(operation) ? link : `](#tag/${tag}/${operation})`;
      const heading = headings.get(address.replace(/#.*/, ''));
      return heading === undefined ? link : `](#description/${slug(heading)})`;
    });
}

function headingOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}

function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
