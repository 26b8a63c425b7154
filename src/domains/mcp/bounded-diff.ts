import { createRequire } from 'node:module';

type CreatePatch = (...args: readonly unknown[]) => string | undefined;

const require = createRequire(import.meta.url);
const server = require.resolve('@modelcontextprotocol/server-filesystem/package.json');
const diff = createRequire(server)('diff') as { readonly createTwoFilesPatch: CreatePatch };

/** How long a difference may take, in milliseconds. */
const timeout = 200;

/**
 * Takes the place of the package `diff` in the process of the filesystem server. Returns the difference of two texts, or
 * only its header if computing it takes too long.
 */
export function createTwoFilesPatch(...[from, to, before, after, ...headers]: readonly string[]): string {
  const patch = diff.createTwoFilesPatch(from, to, before, after, headers[0], headers[1], { timeout });
  return patch ?? `--- ${from}\n+++ ${to}\n(The difference is too large to be shown.)\n`;
}
