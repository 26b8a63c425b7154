import type { Documentation } from './documentation.ts';

/** Returns all pages as one text for language models: each begins with its title and its address. */
export function fullText(
  pages: readonly { readonly path: string; readonly text: string }[],
  { operations }: Documentation,
): string {
  const ofOperations = Object.entries(operations).map(([id, text]) => ({ path: `/docs/operations/${id}`, text }));
  return [...pages, ...ofOperations].map(({ path, text }) => withSource(text, `${path}.md`)).join('\n');
}

function withSource(text: string, source: string): string {
  const end = text.indexOf('\n') + 1;
  return `${text.slice(0, end)}Source: ${source}\n${text.slice(end)}`;
}
