import type { Operation } from '../document/operation.ts';

interface PathNode<Entry> {
  readonly children: Map<string, PathNode<Entry>>;
  /** The node of a parameter, such as `{id}`. */
  parameter: PathNode<Entry> | null;
  /** How many of the operations below have each key, and one of them. */
  readonly counts: Map<unknown, { count: number; readonly entry: Entry }>;
}

/**
 * Returns a function that finds the operation whose path has the longest prefix, in whole segments, in common with a
 * path that no operation has: the error for it looks like those of its neighbours. Where neighbours differ, the one
 * whose `keyOf` most of them share is returned, the first one declared of these. The tree is built on the first call.
 *
 * @example
 * const nearest = nearestOperation(operations, formatOf);
 * nearest('/admin/nothing'); // an operation below /admin
 */
export function nearestOperation<Entry extends { readonly operation: Pick<Operation, 'path'> }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => unknown,
): (path: string) => Entry | null {
  let root: PathNode<Entry> | null = null;
  return (path) => {
    root ??= treeOf(entries, keyOf);
    let node = root;
    for (const segment of segmentsOf(path)) {
      const next = node.children.get(segment) ?? node.parameter;
      if (next === null) break;
      node = next;
    }
    let best: { count: number; readonly entry: Entry } | null = null;
    for (const candidate of node.counts.values()) {
      if (best === null || candidate.count > best.count) best = candidate;
    }
    return best?.entry ?? null;
  };
}

function treeOf<Entry extends { readonly operation: Pick<Operation, 'path'> }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => unknown,
): PathNode<Entry> {
  const root = emptyNode<Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    let node = root;
    count(node, key, entry);
    for (const segment of segmentsOf(entry.operation.path)) {
      if (segment.startsWith('{')) {
        node.parameter ??= emptyNode();
        node = node.parameter;
      } else {
        const next = node.children.get(segment) ?? emptyNode<Entry>();
        node.children.set(segment, next);
        node = next;
      }
      count(node, key, entry);
    }
  }
  return root;
}

function count<Entry>(node: PathNode<Entry>, key: unknown, entry: Entry): void {
  const counted = node.counts.get(key);
  if (counted === undefined) node.counts.set(key, { count: 1, entry });
  else counted.count += 1;
}

function emptyNode<Entry>(): PathNode<Entry> {
  return { children: new Map(), parameter: null, counts: new Map() };
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
