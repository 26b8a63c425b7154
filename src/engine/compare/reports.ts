import type { Change, Effect } from './change.ts';
import type { Witness } from './witness.ts';

/** Returns the changes for people at a terminal, each with its place in both contracts. */
export function changeReport(changes: readonly Change[]): string {
  return changes
    .map(({ effect, message, operations, before, after, witness }) =>
      [
        `${effect.toUpperCase()}  ${message}`,
        `  ${operations.length > 5 ? `${operations.length} operations` : operations.join(', ')}`,
        ...(before === null ? [] : [`  - ${before}`]),
        ...(after === null ? [] : [`  + ${after}`]),
        ...(witness === null ? [] : [`  ${witnessLine(witness)}`]),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Longer values are shortened for people; `--json` has them whole. */
const longestValue = 300;

function witnessLine({ direction, part, acceptedBy, value }: Witness): string {
  const text = JSON.stringify(value);
  const shown = text.length > longestValue ? `${text.slice(0, longestValue)}… (${text.length} characters)` : text;
  return `witness, ${direction} (${part}), valid ${acceptedBy === 'before' ? 'before' : 'now'} only: ${shown}`;
}

/** Returns how many changes have the effect. */
export function countOf(changes: readonly Change[], effect: Effect): number {
  return changes.filter((change) => change.effect === effect).length;
}

/** Returns the entry for CHANGELOG.md, in the form of keepachangelog.com. */
export function changelogEntry(version: string, changes: readonly Change[]): string {
  const sections: readonly [title: string, includes: (change: Change) => boolean][] = [
    ['Changed, breaking', ({ effect, after }) => effect !== 'compatible' && after !== null],
    ['Removed, breaking', ({ effect, after }) => effect !== 'compatible' && after === null],
    ['Added', ({ effect, before }) => effect === 'compatible' && before === null],
    ['Changed', ({ effect, before }) => effect === 'compatible' && before !== null],
  ];
  const written = sections.flatMap(([title, includes]) => {
    const lines = changes.filter(includes).map((change) => `- ${lineOf(change)}`);
    return lines.length === 0 ? [] : [`### ${title}\n\n${[...new Set(lines)].join('\n')}`];
  });
  return [`## [${version}]`, ...written].join('\n\n');
}

function lineOf({ message, operations, before, after }: Change): string {
  const concerned =
    operations.length > 3 ? `${operations.length} operations` : operations.map((id) => `\`${id}\``).join(', ');
  const place = (after ?? before ?? '').split('/').at(-1);
  return operations.length === 1 && message.startsWith(operations[0] as string)
    ? message
    : `${concerned}: ${message} (${place})`;
}
