import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Covered lines and branches of a layer of the sources, in per cent. */
export interface LayerCoverage {
  readonly lines: number;
  readonly branches: number;
}

export type Coverage = { readonly [layer: string]: LayerCoverage };

interface Counts {
  readonly total: number;
  readonly covered: number;
}

/** What tap writes with `coverage-report: json-summary`. */
type Summary = { readonly [file: string]: { readonly lines: Counts; readonly branches: Counts } };

const layers = ['app', 'domains', 'platform', 'engine'];
/** Percentage points that runs differ in: which branch of a race is taken is not the same each time. */
const tolerance = 0.2;

/** Returns the coverage per layer from tap's summary; null where the run has written none. */
export function readCoverage(file: string, root: string): Coverage | null {
  if (!existsSync(file)) return null;
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Summary);
  const per = layers.map((layer) => {
    const files = entries
      .filter(([path]) => relative(root, path).startsWith(`src/${layer}/`))
      .map(([, counts]) => counts);
    return [layer, { lines: percent(files, 'lines'), branches: percent(files, 'branches') }] as const;
  });
  return Object.fromEntries(per);
}

/**
 * Returns what is wrong where less is covered than the committed figure says, and where so much more is that the figure
 * should be raised.
 */
export function coverageFaults(measured: Coverage, figure: Coverage): { lower: string[]; higher: string[] } {
  const lower: string[] = [];
  const higher: string[] = [];
  for (const layer of layers) {
    for (const kind of ['lines', 'branches'] as const) {
      const [is, was] = [measured[layer]?.[kind] ?? 0, figure[layer]?.[kind] ?? 0];
      const line = `${kind} of src/${layer}: ${is} % covered, ${was} % committed`;
      if (is < was - tolerance) lower.push(line);
      if (is > was + tolerance) higher.push(line);
    }
  }
  return { lower, higher };
}

function percent(files: readonly Summary[string][], kind: 'lines' | 'branches'): number {
  const total = files.reduce((sum, counts) => sum + counts[kind].total, 0);
  const covered = files.reduce((sum, counts) => sum + counts[kind].covered, 0);
  return total === 0 ? 0 : Math.floor((covered / total) * 1_000) / 10;
}
