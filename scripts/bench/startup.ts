import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { benchSettings, createBenchDatabase } from './http-database.ts';
import { median } from './load.ts';
import { printTable } from './report.ts';
import { startProcess } from './support/server-process.ts';
import { generateSynthetic } from './support/synthetic-contract.ts';

const sizes = [100, 1_000] as const;
const runs = 7;

/** Time until a process serves requests, and the time that more operations in the contract add. */
export async function benchStartup(): Promise<void> {
  const rows = [['npm start on PostgreSQL, to the first response of /health', await medianOf(startApi())]];
  const root = mkdtempSync(join(import.meta.dirname, '.startup-'));
  try {
    for (const size of sizes) {
      const generated = join(root, `${size}`, 'generated');
      await generateSynthetic(size, generated);
      rows.push([
        `a contract of ${size.toLocaleString('en')} operations, bound and listening`,
        await medianOf(startBinder(generated)),
      ]);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  printTable(`start-up, medians of ${runs} processes`, ['what', 'ms'], rows);
}

/** Runs the starts in sequence. The first one warms the disk cache and is not counted. */
async function medianOf(starts: AsyncGenerator<number>): Promise<string> {
  const times: number[] = [];
  for await (const ms of starts) times.push(ms);
  return median(times.slice(1)).toFixed(0);
}

async function* startApi(): AsyncGenerator<number> {
  const database = await createBenchDatabase();
  try {
    for (let run = 0; run <= runs; run++) yield await timeToFirstResponse(benchSettings(database.url));
  } finally {
    await database.drop();
  }
}

async function timeToFirstResponse(settings: { readonly [name: string]: string }): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const server = spawn(process.execPath, ['src/main.ts'], {
    env: { ...process.env, ...settings, PORT: `${port}` },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  try {
    while (!(await answers(`http://127.0.0.1:${port}/health`))) {
      if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    }
    return performance.now() - begun;
  } finally {
    server.kill('SIGKILL');
    await ended;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** As in `src/main.ts`, a start uses the compile cache of an earlier one. */
async function* startBinder(generated: string): AsyncGenerator<number> {
  const env = { NODE_COMPILE_CACHE: join(generated, '..', 'compiled') };
  for (let run = 0; run <= runs; run++) {
    const server = await startProcess('binder', new URL('servers/colophon.ts', import.meta.url), [generated], env);
    await server.stop();
    yield server.startMs;
  }
}
