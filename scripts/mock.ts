import { enableCompileCache, flushCompileCache } from 'node:module';

// Before anything else is imported: later starts read compiled code from disk instead of compiling it again.
enableCompileCache();
const { commandLine, fail } = await import('./command-line.ts');

const usage = `npm run mock -- [options]: serves the contract without a server.

By default Prism returns the examples of the contract. Nothing is stored: a POST returns an example, and so does the next GET.

  --port PORT, -p PORT  default: MOCK_PORT, else 4010
  --host HOST, -h HOST  0.0.0.0 makes it reachable from other machines; default 127.0.0.1
  --dynamic, -d         random data that fits the schemas, not examples
  --seed TEXT           with --dynamic: the same random data for the same text

With --stateful it is the product itself, on a database in which the examples are true, for tests of a front end:

  --stateful, -s        POST /__mock/reset, GET /__mock/callers, Prefer: code=404; on 127.0.0.1 only. See docs/mock.md

  --help                this text`;

const { values } = commandLine(usage, {
  port: { type: 'string', short: 'p', default: process.env.MOCK_PORT ?? '4010' },
  host: { type: 'string', short: 'h', default: '127.0.0.1' },
  dynamic: { type: 'boolean', short: 'd', default: false },
  seed: { type: 'string' },
  stateful: { type: 'boolean', short: 's', default: false },
});

if (values.stateful) await runStateful();
else (await import('./mock/prism.ts')).runPrism({ ...values, seed: values.seed });

async function runStateful(): Promise<void> {
  const begun = performance.now();
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) fail(`--port must be a number from 1 to 65535, not ${values.port}.`);
  // It shows everyone who reaches it the credentials of all its users.
  if (!['127.0.0.1', 'localhost'].includes(values.host)) fail('The stateful mock listens on 127.0.0.1 only.');
  if (values.dynamic || values.seed !== undefined)
    fail('--dynamic and --seed are options of the mock without --stateful.');
  const { startStatefulMock } = await import('./mock/stateful-mock.ts');
  const mock = await startStatefulMock({ port, report: console.log }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') return fail(`Port ${port} is in use: set --port.`);
    throw error;
  });
  flushCompileCache();
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  console.log(`The mock listens at ${mock.url} (after ${seconds} s). Callers: ${mock.url}/__mock/callers`);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    await mock.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}
