import { boxHeight, gutter, innerWidth, margin, rowGap, width } from './bands.ts';
import type { Rows } from './layout.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Returns the place of each node of the rows, by name. */
export function placed(rows: Rows, top: number): Map<string, Box> {
  return new Map(
    rows.flatMap((row, line) => {
      const step = innerWidth / row.length;
      const boxWidth = Math.min(120, step - 10);
      return row.map((node, index) => {
        const x = Math.round(margin + step * (index + 0.5) - boxWidth / 2);
        return [node, { x, y: top + line * (boxHeight + rowGap), width: boxWidth }] as const;
      });
    }),
  );
}

/** Draws a band with its title. */
export function bandText({
  top,
  height,
  title,
  text,
}: {
  top: number;
  height: number;
  title: string;
  text: string;
}): string {
  const name = `<tspan class="title">${title}</tspan><tspan class="note" dx="10">${text}</tspan>`;
  return (
    `<rect class="band" x="${margin / 2}" y="${top}" width="${width - margin - gutter}" height="${height}" rx="8"/>\n` +
    `<text x="${margin}" y="${top + 27}">${name}</text>`
  );
}

/** Draws boxes with their names. */
export function boxTexts(boxes: ReadonlyMap<string, Box>): string[] {
  return [...boxes].map(([name, box]) => {
    const label = name.slice(name.indexOf('/') + 1);
    return (
      `<rect class="box" x="${box.x}" y="${box.y}" width="${box.width}" height="${boxHeight}" rx="5"/>\n` +
      `<text class="name" x="${box.x + box.width / 2}" y="${box.y + 20}">${label}</text>`
    );
  });
}

/** Draws an arrow from the lower edge of a box to the upper edge of another. */
export function curve(boxes: ReadonlyMap<string, Box>, from: string, to: string): string {
  const [source, target] = [boxes.get(from) as Box, boxes.get(to) as Box];
  const [x1, y1] = [source.x + source.width / 2, source.y + boxHeight];
  const [x2, y2] = [target.x + target.width / 2, target.y - 5];
  const bend = (y2 - y1) / 2;
  const kind = y2 < y1 ? 'arrow wrong' : 'arrow';
  return `<path class="${kind}" d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}"/>`;
}
