// `npm run mock`: the contract, answered from its own examples by Prism, before or without the server. Nothing is kept:
// what a POST answers is an example, and so is what the next GET answers.
//   MOCK_PORT=4020 npm run mock        another port
//   npm run mock -- --dynamic          random data that fits the schemas instead of examples
//   npm run mock -- --host 0.0.0.0     reachable from other machines
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const contract = fileURLToPath(new URL('../generated/openapi.json', import.meta.url));
const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));

if (!existsSync(contract)) {
  console.error('generated/openapi.json is missing: run `npm run generate` first');
  process.exit(1);
}

const given = process.argv.slice(2);
const choosesPort = given.some((argument) => /^(-p|--port)\b/.test(argument));
const port = choosesPort ? [] : ['--port', process.env.MOCK_PORT ?? '4010'];

// Browsers call the mock from the front end's own origin, hence CORS.
const mock = spawn(process.execPath, [prism, 'mock', contract, '--cors', ...port, ...given], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => mock.kill(signal));
mock.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
