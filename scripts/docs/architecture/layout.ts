/** Nodes of one band in rows, the first at the top: every arrow within the band points down. */
export type Rows = readonly (readonly string[])[];

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns the arrows without those that follow from others: where a → b → c, the arrow a → c says nothing new.
 * Arrows that are part of a cycle are kept.
 */
export function reduced(arrows: Arrows): Map<string, Set<string>> {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(arrows.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  const kept = new Map<string, Set<string>>();
  for (const [from, targets] of arrows) {
    const direct = [...targets].filter(
      (to) => ![...targets].some((other) => other !== to && reaches(other, to) && !reaches(to, other)),
    );
    kept.set(from, new Set(direct));
  }
  return kept;
}

/** Returns the nodes in rows: each node lies below all that import it. Rows hold at most `width` nodes. */
export function layered(nodes: readonly string[], arrows: Arrows, width: number): Rows {
  const depths = new Map<string, number>();
  const depthOf = (node: string, path: readonly string[] = []): number => {
    const known = depths.get(node);
    if (known !== undefined || path.includes(node)) return known ?? 0;
    const targets = [...(arrows.get(node) ?? [])].filter((target) => nodes.includes(target));
    const depth = Math.max(-1, ...targets.map((target) => depthOf(target, [...path, node]))) + 1;
    depths.set(node, depth);
    return depth;
  };
  for (const node of nodes) depthOf(node);
  const highest = Math.max(...depths.values());
  const rows = Array.from({ length: highest + 1 }, (_, row) => {
    return nodes.filter((node) => depths.get(node) === highest - row).sort();
  });
  const split = rows.flatMap((row) => {
    const parts = Math.ceil(row.length / width);
    const size = Math.ceil(row.length / parts);
    return Array.from({ length: parts }, (_, part) => row.slice(part * size, (part + 1) * size));
  });
  return ordered(split, arrows);
}

/** Orders each row by the places of a node's neighbours in the rows around it, so that fewer arrows cross. */
function ordered(rows: Rows, arrows: Arrows): Rows {
  let current = rows.map((row) => [...row]);
  for (let sweep = 0; sweep < 8; sweep++) {
    const places = new Map(
      current.flatMap((row) => row.map((node, index) => [node, (index + 0.5) / row.length] as const)),
    );
    const placeOf = (node: string): number => {
      const neighbours = [...places.keys()].filter(
        (other) => arrows.get(node)?.has(other) || arrows.get(other)?.has(node),
      );
      const sum = neighbours.reduce((total, other) => total + (places.get(other) as number), 0);
      return neighbours.length === 0 ? (places.get(node) as number) : sum / neighbours.length;
    };
    current = current.map((row, index) => {
      if (index % 2 !== sweep % 2) return row;
      const at = new Map(row.map((node) => [node, placeOf(node)]));
      return row.toSorted(
        (one, other) => (at.get(one) as number) - (at.get(other) as number) || (one < other ? -1 : 1),
      );
    });
  }
  return current;
}
