import type { LogSegments } from '../database/log-segments.ts';
import { selectTablesToVacuum, vacuumTable } from '../database/vacuum.repository.ts';
import type { Sweep } from './sweep.ts';

/**
 * Vacuums and analyses tables of the embedded database, in which no autovacuum runs: once a minute, and with every 16 MiB
 * of its log, so that changes of large texts take a bounded space. Between two tables requests are processed.
 */
export function vacuumEmbedded(log: Pick<LogSegments, 'onBegin'>): Sweep {
  return {
    everyMs: 60_000,
    onNews: (wake) => log.onBegin(wake),
    async run({ db, signal }) {
      for (const table of await selectTablesToVacuum(db)) {
        if (signal.aborted) return;
        await vacuumTable(db, table);
      }
    },
  };
}
