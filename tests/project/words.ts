import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A place where a text occurs in the project: its file and the line on which it starts. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Words whose frequency is limited, or required, by docs/writing.md. */
export const forms = {
  return: /^return(s|ed|ing)?$/,
  answer: /^answer(s|ed|ing)?$/,
  tell: /^(tells?|told|telling)$/,
  ask: /^(asks?|asked|asking)$/,
  refuse: /^refus(e|es|ed|al|als|ing)$/,
  stand: /^(stands?|stood|standing)$/,
  whoever: /^(whoever|whatever|nobody|anybody|somebody|everybody|whom)$/,
  anew: /^(anew|beside|meanwhile|mend(s|ed)?)$/,
} as const;

export type Word = keyof typeof forms;

/**
 * Returns the texts of the project in three groups: comments of the sources, documents, and descriptions of the contract.
 * Code in backticks and code blocks is left out.
 */
export function passages(root: string): { readonly [group: string]: readonly Passage[] } {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const found = (...patterns: string[]) => globSync(patterns, { cwd: root }).sort();
  return {
    comments: found('src/**/*.ts', 'scripts/**/*.ts', 'examples/*/*.ts').flatMap((file) =>
      commentsOf(file, read(file)),
    ),
    documents: found(
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'docs/**/*.md',
      'src/**/*.md',
      'examples/*/*.md',
    ).map((file) => ({
      file,
      line: 1,
      text: withoutCode(read(file)),
    })),
    contract: found('openapi/**/*.yaml').flatMap((file) => descriptionsOf(file, read(file))),
  };
}

/** Returns how often each word occurs per 10,000 words of the passages. */
export function rates(texts: readonly Passage[]): { readonly [word in Word]: number } {
  const words = texts.flatMap(({ text }) => wordsOf(text));
  const rate = (form: RegExp) => (10_000 * words.filter((word) => form.test(word)).length) / Math.max(1, words.length);
  return Object.fromEntries(Object.entries(forms).map(([word, form]) => [word, rate(form)])) as {
    [word in Word]: number;
  };
}

/** Returns `file:line: text` of each line that contains the word. */
export function occurrences(texts: readonly Passage[], word: Word): string[] {
  return texts.flatMap(({ file, line, text }) =>
    text
      .split('\n')
      .map((content, index) => ({ content, at: `${file}:${line + index}` }))
      .filter(({ content }) => wordsOf(content).some((one) => forms[word].test(one)))
      .map(({ content, at }) => `${at}: ${content.trim()}`),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z']+/g) ?? [];
}

function commentsOf(file: string, source: string): Passage[] {
  const ranges = new Map<number, ts.CommentRange>();
  const collect = (node: ts.Node): void => {
    const start = node.getFullStart();
    for (const range of ts.getLeadingCommentRanges(source, start) ?? []) ranges.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(source, node.getEnd()) ?? []) ranges.set(range.pos, range);
    for (const child of node.getChildren(parsed)) collect(child);
  };
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  collect(parsed);
  return [...ranges.values()].map(({ pos, end }) => ({
    file,
    line: parsed.getLineAndCharacterOfPosition(pos).line + 1,
    text: withoutCode(source.slice(pos, end).replace(/^\/\*+|\*+\/$|^\/\/|^ +\*/gm, '')),
  }));
}

/** Scalars of `description` and `summary`, with the folded lines under them. */
function descriptionsOf(file: string, source: string): Passage[] {
  const lines = source.split('\n');
  return lines.flatMap((content, index) => {
    const [, before = '', inline = ''] = /^(.*?)\b(?:description|summary): (.*)$/.exec(content) ?? [];
    if (inline === '') return [];
    const indent = before.search(/\S|$/);
    const end = lines.findIndex((line, at) => at > index && line.trim() !== '' && line.search(/\S/) <= indent);
    const folded = /^[>|]/.test(inline) ? lines.slice(index + 1, end === -1 ? undefined : end) : [];
    return [{ file, line: index + 1, text: withoutCode([/^[>|]/.test(inline) ? '' : inline, ...folded].join('\n')) }];
  });
}

/** Replaces code by spaces and keeps the lines. */
function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`]*`/g, (code) => code.replace(/[^\n]/g, ' '));
}
