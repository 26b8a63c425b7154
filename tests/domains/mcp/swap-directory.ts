/**
 * Swaps a directory for a link to another and back, as fast as it can, until it is killed:
 * `node swap-directory.ts PLACE DIRECTORY LINK`. The place is one or the other at any time, or for a moment nothing.
 */
import { renameSync, rmSync } from 'node:fs';

const [, , place, directory, link] = process.argv as [string, string, string, string, string];
process.stdout.write('swapping\n');
for (;;) {
  put(place, directory);
  put(link, place);
  put(place, link);
  put(directory, place);
}

/** A tool may have made a directory where there was nothing for a moment. */
function put(from: string, to: string): void {
  for (;;) {
    try {
      renameSync(from, to);
      return;
    } catch {
      clear(to);
    }
  }
}

/** What is in the way; a tool that makes something in it meanwhile has it cleared in the next round. */
function clear(way: string): void {
  try {
    rmSync(way, { recursive: true, force: true });
  } catch {}
}
