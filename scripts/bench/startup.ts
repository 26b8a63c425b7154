import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { generateFromContract } from '../../src/engine/compile/pipeline.ts';
import { benchSettings, createBenchDatabase } from './http-database.ts';
import { median, startProcess } from './load.ts';
import { printTable } from './report.ts';

const sizes = [100, 1_000] as const;
const runs = 7;

/** How long a process takes until it answers, and what more operations in the contract add to it. */
export async function benchStartup(): Promise<void> {
  const rows = [['npm start on PostgreSQL, to the first answer of /health', await medianOf(startApi())]];
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

/** Runs one start after another; the first warms the caches of the disk and isn't counted. */
async function medianOf(starts: AsyncGenerator<number>): Promise<string> {
  const times: number[] = [];
  for await (const ms of starts) times.push(ms);
  return median(times.slice(1)).toFixed(0);
}

async function* startApi(): AsyncGenerator<number> {
  const database = await createBenchDatabase();
  try {
    for (let run = 0; run <= runs; run++) yield await timeToFirstAnswer(benchSettings(database.url));
  } finally {
    await database.drop();
  }
}

async function timeToFirstAnswer(settings: { readonly [name: string]: string }): Promise<number> {
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

/** As in `src/main.ts`, a start reads what an earlier one has compiled. */
async function* startBinder(generated: string): AsyncGenerator<number> {
  const env = { NODE_COMPILE_CACHE: join(generated, '..', 'compiled') };
  for (let run = 0; run <= runs; run++) {
    const server = await startProcess('binder', new URL('servers/colophon.ts', import.meta.url), [generated], env);
    await server.stop();
    yield server.startMs;
  }
}

interface Document {
  components: { [section: string]: { [name: string]: unknown } };
  paths: { [path: string]: { [method: string]: { operationId: string } } };
}

/** A contract of `size` operations: copies of the real one's, each under a path of its own. */
async function generateSynthetic(size: number, directory: string): Promise<void> {
  const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as Document;
  const real = Object.entries(document.paths);
  const paths: Document['paths'] = {};
  let count = 0;
  for (let copy = 0; count < size; copy++) {
    for (const [path, item] of real) {
      if (count >= size) break;
      const methods = Object.entries(item).filter(([, operation]) => operation.operationId !== undefined);
      paths[`/copy-${copy}${path}`] = Object.fromEntries(
        methods.map(([method, operation]) => [
          method,
          { ...operation, operationId: `${operation.operationId}${copy}` },
        ]),
      );
      count += methods.length;
    }
  }
  mkdirSync(directory, { recursive: true });
  // What is generated imports from ../src.
  symlinkSync(resolve('src'), join(directory, '..', 'src'));
  const file = join(directory, '..', 'openapi.json');
  writeFileSync(file, JSON.stringify(withoutUnused({ ...document, paths })));
  await generateFromContract(file, directory);
}

/** A contract of fewer operations than the real one needs fewer components, and none may be there for nothing. */
function withoutUnused(document: Document): Document {
  const text = JSON.stringify(document);
  const components = Object.fromEntries(
    Object.entries(document.components).map(([section, members]) => [
      section,
      Object.fromEntries(
        Object.entries(members).filter(
          ([name]) => section === 'securitySchemes' || text.includes(`"#/components/${section}/${name}"`),
        ),
      ),
    ]),
  );
  const less = { ...document, components };
  return JSON.stringify(less).length === text.length ? less : withoutUnused(less);
}
