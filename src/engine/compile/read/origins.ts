import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../../document/document.ts';
import { pointerNames, pointerTo, valueAt } from '../../document/json-pointer.ts';

/** A place in a file that people edit. */
export interface Origin {
  readonly file: string;
  readonly pointer: string;
}

/**
 * Returns a function that finds the source of a part of the bundled document, given its JSON pointer. The bundle and the
 * files are walked in parallel: where a file refers to another, the bundle continues in place or in a component.
 */
export function originsOf(document: Document, rootFile: string): (pointer: string) => Origin {
  const files = new Map<string, unknown>();
  const origins = new Map<string, Origin>();

  function contentOf(file: string): unknown {
    if (!files.has(file)) files.set(file, parse(readFileSync(file, 'utf8')));
    return files.get(file);
  }

  function walk(bundled: unknown, pointer: string, source: unknown, origin: Origin): void {
    if (typeof bundled !== 'object' || bundled === null || typeof source !== 'object' || source === null) return;
    const reference = referenceOf(source);
    if (reference !== null) {
      const [path = '', fragment = ''] = reference.split('#');
      const file = path === '' ? origin.file : resolve(dirname(origin.file), path);
      const target = { file, pointer: decodeURIComponent(fragment) };
      const moved = referenceOf(bundled);
      const place = moved === null ? pointer : decodeURIComponent(moved.slice(1));
      if (origins.has(place)) return;
      origins.set(place, target);
      walk(valueAt(document, place), place, valueAt(contentOf(file), target.pointer), target);
      return;
    }
    for (const [name, part] of Object.entries(bundled)) {
      walk(part, pointerTo(pointer, name), (source as { [name: string]: unknown })[name], {
        file: origin.file,
        pointer: pointerTo(origin.pointer, name),
      });
    }
  }

  const root = { file: resolve(rootFile), pointer: '' };
  origins.set('', root);
  walk(document, '', contentOf(root.file), root);

  return (pointer) => {
    const names = pointerNames(pointer);
    for (let length = names.length; ; length -= 1) {
      const origin = origins.get(pointerTo('', ...names.slice(0, length)));
      if (origin !== undefined) {
        return {
          file: relative(process.cwd(), origin.file),
          pointer: pointerTo(origin.pointer, ...names.slice(length)),
        };
      }
    }
  };
}

function referenceOf(value: object): string | null {
  return '$ref' in value && typeof value.$ref === 'string' ? value.$ref : null;
}
