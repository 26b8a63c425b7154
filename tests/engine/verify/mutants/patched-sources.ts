import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { SourceMutant } from './source-mutants.ts';

const sources = fileURLToPath(new URL('../../../../src/', import.meta.url));

/** The number of the mutant that is in effect, in the global that patched sources read. */
interface Switch {
  activeMutant?: number | null;
}

/** Puts a mutant into effect, and every other out of it. */
export function activate(mutant: number | null): void {
  (globalThis as Switch).activeMutant = mutant;
}

/**
 * Lets modules that are imported from now on contain all mutants, each behind a condition: one server shows them one after the
 * other.
 */
export function patchSources(mutants: readonly SourceMutant[]): void {
  const byFile = Map.groupBy([...mutants.entries()], ([, { file }]) => `${sources}${file}`);
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const own = url.startsWith('file:') ? byFile.get(fileURLToPath(url.replace(/\?.*$/, ''))) : undefined;
      return own === undefined ? loaded : { ...loaded, source: patched(String(loaded.source), own) };
    },
  });
}

function patched(text: string, mutants: readonly (readonly [number, SourceMutant])[]): string {
  // Longer ones first: a shorter one may be a part of them.
  const ordered = mutants.toSorted(([, one], [, other]) => other.from.length - one.from.length);
  return ordered.reduce((source, [number, { file, from, to }]) => {
    if (source.split(from).length !== 2) throw new Error(`${file} has not exactly one ${from}`);
    return source.replace(from, () => conditional(number, from, to));
  }, text);
}

/** `const x = one` keeps its name, `member: one` too, and `return one` remains a return. */
function conditional(number: number, from: string, to: string): string {
  const [lead = ''] = /^(?:const \w+ = |return |\w+: (?=[^:]))?/.exec(from) ?? [];
  return `${lead}((globalThis).activeMutant === ${number} ? (${to.slice(lead.length)}) : (${from.slice(lead.length)}))`;
}
