// `npm run mock`: the contract, answered from its own examples by Prism, before or without the server. Nothing is kept:
// what a POST answers is an example, and so is what the next GET answers.
//   MOCK_PORT=4020 npm run mock        another port
//   npm run mock -- --dynamic          random data that fits the schemas instead of examples
//   npm run mock -- --host 0.0.0.0     reachable from other machines
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Otherwise random lists and free objects are as long as the contract allows, or longer, and take minutes to make. */
const randomData = { 'max-items': 3, 'fill-properties': false };

const contract = new URL('../generated/openapi.json', import.meta.url);
const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));

const directory = mkdtempSync(join(tmpdir(), 'colophon-mock-'));
const mocked = join(directory, 'openapi.json');
const document = { ...JSON.parse(readFileSync(contract, 'utf8')), 'x-json-schema-faker': randomData };
writeFileSync(mocked, JSON.stringify(document));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

const given = process.argv.slice(2);
const choosesPort = given.some((argument) => /^(-p|--port)\b/.test(argument));
const port = choosesPort ? [] : ['--port', process.env.MOCK_PORT ?? '4010'];

// Browsers call the mock from the front end's own origin, hence CORS.
const mock = spawn(process.execPath, [prism, 'mock', mocked, '--cors', ...port, ...given], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => mock.kill(signal));
mock.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
