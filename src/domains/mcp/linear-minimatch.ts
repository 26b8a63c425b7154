import { compileGlob } from './glob.ts';

const compiled = new Map<string, (path: string) => boolean>();

/** Takes the place of the package `minimatch` in the process of the filesystem server. Always matches dot files. */
export function minimatch(path: string, pattern: string): boolean {
  const known = compiled.get(pattern);
  if (known !== undefined) return known(path);
  // The server puts `**` before and after patterns that the API has checked.
  const matcher = compileGlob(pattern, { maxLength: 300 });
  if (compiled.size >= 200) compiled.clear();
  compiled.set(pattern, matcher);
  return matcher(path);
}
