import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { test } from 'tap';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { createTestDatabase } from '../../support/database.ts';

const fixture = fileURLToPath(new URL('fixtures/insert-until-power-cut.ts', import.meta.url));

const cuts = [
  { what: 'after the first commits', cutAfter: 5, dataAhead: false },
  { what: 'before a checkpoint', cutAfter: 24, dataAhead: false },
  { what: 'after a checkpoint', cutAfter: 30, dataAhead: false },
  { what: 'after several checkpoints', cutAfter: 130, dataAhead: false },
  { what: 'with data files ahead of the log', cutAfter: 10, dataAhead: true },
  { what: 'with data files ahead of the log, before a checkpoint', cutAfter: 74, dataAhead: true },
  { what: 'with data files ahead of the log, after a checkpoint', cutAfter: 77, dataAhead: true },
  { what: 'with data files ahead of the log, after several checkpoints', cutAfter: 140, dataAhead: true },
];

test('a power cut loses nothing that PGlite has acknowledged, and keeps no half', async (t) => {
  for (const { what, ...cut } of cuts) {
    const database = await createTestDatabase();
    t.teardown(database.drop);
    // PostgreSQL syncs its log itself.
    if (database.config.databaseUrl !== undefined) return;
    const image = t.testdir();
    const child = spawn(process.execPath, [fixture, JSON.stringify({ ...cut, image, ...database.config })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const acknowledged = (await text(child.stdout)).trim().split('\n').map(Number);
    await exited;
    t.ok(acknowledged.length >= cut.cutAfter, `${what}: ${acknowledged.length} pairs`);

    const handle = await openDatabase({ dataDir: image, durability: 'relaxed' });
    const { rows } = await sql<{ n: number; halves: number }>`
      select split_part(slug, '-', 1)::integer as n, count(*) as halves from tenants group by 1
    `.execute(handle.db);
    await handle.close();
    const found = new Set(rows.map(({ n }) => n));
    const lost = acknowledged.filter((n) => !found.has(n));
    t.strictSame(lost, [], `${what}: none is missing`);
    t.ok(
      rows.every(({ halves }) => halves === 2),
      `${what}: none is halved`,
    );
  }
});
