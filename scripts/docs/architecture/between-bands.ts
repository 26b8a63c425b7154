import { type BandId, bandOf, bands, type Extent, gutter, margin, width } from './bands.ts';

/** One line at the right per pair of bands, each in a lane of its own; the nearest bands have the innermost. */
export function betweenBands(
  arrows: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  edges: ReadonlyMap<BandId, Extent>,
): string[] {
  const order = bands.map(({ id }) => id);
  const pairs = new Map<string, { from: number; to: number }>();
  for (const [source, targets] of arrows) {
    for (const target of targets.keys()) {
      const [from, to] = [order.indexOf(bandOf(source)), order.indexOf(bandOf(target))];
      if (from !== to) pairs.set(`${from} ${to}`, { from, to });
    }
  }
  const lanes = [...pairs.values()].sort(
    (a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.from - b.from,
  );
  // The ends of a band are evenly spread: those from above first, the farthest on top, so that lanes don't cross.
  const endAt = (band: number, lane: (typeof lanes)[number]): number => {
    const ends = lanes.filter(({ from, to }) => from === band || to === band);
    const rank = ({ from, to }: { from: number; to: number }) =>
      (from + to - band < band ? -10 : 10) - (from + to - band);
    const index = ends.toSorted((a, b) => rank(a) - rank(b)).indexOf(lane);
    const { top, bottom } = edges.get(order[band] as BandId) as Extent;
    return Math.round((top + bottom) / 2 + 8 * (index - (ends.length - 1) / 2));
  };
  const right = width - margin / 2 - gutter;
  return lanes.map((lane, index) => {
    const x = right + 18 + 12 * index;
    const [y1, y2] = [endAt(lane.from, lane), endAt(lane.to, lane)];
    const turn = Math.sign(y2 - y1) * 6;
    const kind = lane.to < lane.from ? 'arrow wrong' : 'arrow far';
    return (
      `<path class="${kind}" d="M${right} ${y1}H${x - 6}Q${x} ${y1} ${x} ${y1 + turn}` +
      `V${y2 - turn}Q${x} ${y2} ${x - 6} ${y2}H${right + 6}"/>`
    );
  });
}
