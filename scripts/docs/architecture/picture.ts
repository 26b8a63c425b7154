import { type BandId, bandGap, bandOf, bands, boxHeight, type Extent, margin, rowGap, titleHeight } from './bands.ts';
import { betweenBands } from './between-bands.ts';
import { bandText, boxTexts, curve, placed } from './boxes.ts';
import { type FileImport, folderArrows } from './import-graph.ts';
import { layered, reduced } from './layout.ts';
import { svgHead } from './svg-head.ts';

/**
 * Draws the folders of the sources and their imports as SVG. Within a band each arrow is drawn that does not follow from
 * others; between bands one arrow stands for all imports. An arrow that climbs is red.
 */
export function drawArchitecture(imports: readonly FileImport[]): string {
  const arrows = folderArrows(imports.filter(({ from, to }) => !isSingleFile(from) && !isSingleFile(to)));
  const names = new Set([...arrows].flatMap(([from, targets]) => [from, ...targets.keys()]));
  const parts: string[] = [];
  const edges = new Map<BandId, Extent>();
  let top = margin;
  for (const { id, title, text } of bands) {
    const nodes = [...names].filter((name) => bandOf(name) === id).sort();
    const within = new Map(
      nodes.map((node) => [node, new Set([...(arrows.get(node)?.keys() ?? [])].filter((to) => bandOf(to) === id))]),
    );
    const drawn = reduced(within);
    const isSingle = id === 'app' || id === 'generated';
    const rows = isSingle ? [] : layered(nodes, drawn, 8);
    const boxes = placed(rows, top + titleHeight);
    const height = titleHeight + (isSingle ? 0 : rows.length * (boxHeight + rowGap) - rowGap + 16);
    parts.push(bandText({ top, height, title, text }));
    for (const [from, targets] of drawn) for (const to of [...targets].sort()) parts.push(curve(boxes, from, to));
    // Over the arrows, which then never cross a name.
    parts.push(...boxTexts(boxes));
    edges.set(id, { top, bottom: top + height });
    top += height + bandGap;
  }
  return [svgHead(top - bandGap + margin), ...parts, ...betweenBands(arrows, edges), '</svg>\n'].join('\n');
}

/** Files directly in `src/platform`, such as its clock: they would hide the folders. */
function isSingleFile(path: string): boolean {
  return /^src\/(?:platform|domains|engine)\/[^/]+$/.test(path);
}
