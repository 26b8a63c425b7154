import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../src/engine/verify/free-port.ts';
import { laws } from '../src/engine/verify/laws/laws.ts';
import type { CaseResult } from '../src/engine/verify/run.ts';
import { fail } from './command-line.ts';

// `npm run contract-test:seeds -- 20 [FIRST]`: the laws on a new, healthy server in 20 orders. Whatever fails is a false alarm.
const [count = '20', first = '1'] = process.argv.slice(2);
if (!/^\d{1,4}$/.test(count) || !/^\d{1,9}$/.test(first)) fail('Give the number of seeds, and the first one.');

/** All that take no time by waiting for limits. */
const names = laws.map(({ name }) => name).filter((name) => name !== 'limited');

let alarms = 0;
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  const start = Date.now();
  const { status, results } = await lawsInOrder(seed);
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const tried = results.filter(({ outcome }) => outcome !== 'not tried').length;
  console.log(
    `seed ${seed}: ${tried} laws, ${failed.length} false alarms, ${Math.round((Date.now() - start) / 1_000)} s`,
  );
  for (const { operationId, name, remarks } of failed) console.log(`  ${operationId} ${name}: ${remarks.join('; ')}`);
  if (status === 2) fail('The server could not be tested.');
  alarms += failed.length;
}
process.exitCode = alarms === 0 ? 0 : 1;

/** Runs the laws on a server that it starts, and whose data it deletes. */
async function lawsInOrder(seed: number): Promise<{ status: number | null; results: readonly CaseResult[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-test-'));
  const [port, report] = [await freePort(), join(folder, 'report.json')];
  const server = `exec '${process.execPath}' src/main.ts`;
  const child = spawn(
    process.execPath,
    [
      ...['scripts/contract-test.ts', '--url', `http://127.0.0.1:${port}`, '--peers', server, '--spread-addresses'],
      ...['--no-proxy', '--only', names.join(), '--seed', String(seed), '--json', report],
    ],
    {
      env: {
        ...process.env,
        ...{ PORT: String(port), DATA_DIR: join(folder, 'data'), TRUST_PROXY: '127.0.0.1', LOG_LEVEL: 'warn' },
      },
      stdio: 'ignore',
    },
  );
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  const { results } = status === 2 ? { results: [] } : JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return { status, results };
}
