import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PrismOptions {
  readonly port: string;
  readonly host: string;
  readonly dynamic: boolean;
  readonly seed: string | undefined;
}

/** Otherwise random lists and free objects are as long as the contract allows, or longer, and take minutes to generate. */
const randomData = { 'max-items': 3, 'fill-properties': false };

/** Serves the contract from its examples, by Prism, until a signal ends it. */
export function runPrism({ port, host, dynamic, seed }: PrismOptions): void {
  const contract = new URL('../../generated/openapi.json', import.meta.url);
  const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
  const directory = mkdtempSync(join(tmpdir(), 'colophon-mock-'));
  const mocked = join(directory, 'openapi.json');
  const document = { ...JSON.parse(readFileSync(contract, 'utf8')), 'x-json-schema-faker': randomData };
  writeFileSync(mocked, JSON.stringify(document));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  // Browsers call the mock from the front end's own origin, hence CORS.
  const options = [
    ...['--cors', '--port', port, '--host', host],
    ...(dynamic ? ['--dynamic'] : []),
    ...(seed === undefined ? [] : ['--seed', seed]),
  ];
  const mock = spawn(process.execPath, [prism, 'mock', mocked, ...options], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => mock.kill(signal));
  mock.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
}
