import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine } from './command-line.ts';

const usage = `npm run mock -- [options]: serves the contract from its own examples, by Prism, without the server.

Nothing is stored: a POST returns an example, and so does the next GET.

  --port PORT, -p PORT  default: MOCK_PORT, else 4010
  --host HOST, -h HOST  0.0.0.0 makes it reachable from other machines; default 127.0.0.1
  --dynamic, -d         random data that fits the schemas, not examples
  --seed TEXT           with --dynamic: the same random data for the same text
  --help                this text`;

const { values } = commandLine(usage, {
  port: { type: 'string', short: 'p', default: process.env.MOCK_PORT ?? '4010' },
  host: { type: 'string', short: 'h', default: '127.0.0.1' },
  dynamic: { type: 'boolean', short: 'd', default: false },
  seed: { type: 'string' },
});

/** Otherwise random lists and free objects are as long as the contract allows, or longer, and take minutes to generate. */
const randomData = { 'max-items': 3, 'fill-properties': false };

const contract = new URL('../generated/openapi.json', import.meta.url);
const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));

const directory = mkdtempSync(join(tmpdir(), 'colophon-mock-'));
const mocked = join(directory, 'openapi.json');
const document = { ...JSON.parse(readFileSync(contract, 'utf8')), 'x-json-schema-faker': randomData };
writeFileSync(mocked, JSON.stringify(document));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

// Browsers call the mock from the front end's own origin, hence CORS.
const options = [
  ...['--cors', '--port', values.port, '--host', values.host],
  ...(values.dynamic ? ['--dynamic'] : []),
  ...(values.seed === undefined ? [] : ['--seed', values.seed]),
];
const mock = spawn(process.execPath, [prism, 'mock', mocked, ...options], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => mock.kill(signal));
mock.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
