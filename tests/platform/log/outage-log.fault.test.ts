import { Writable } from 'node:stream';
import t from 'tap';
import { createLogger } from '../../../src/platform/log/logger.ts';
import { startServer } from '../../support/server.ts';

/** A log that is read, line by line. */
function readLog() {
  const lines: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).split('\n').slice(0, -1));
      done();
    },
  });
  return { lines, stream: stream as unknown as NodeJS.WriteStream };
}

/** Resolves when there are that many lines. */
async function until(lines: readonly string[], count: number): Promise<void> {
  while (lines.length < count) await new Promise((resolve) => setImmediate(resolve));
}

for (const environment of ['production', 'development'] as const) {
  t.test(`${environment}: rejected calls of an outage share one short line`, async (t) => {
    const { lines, stream } = readLog();
    const { log } = await createLogger({ environment, logLevel: 'warn', stream, outagePeriodMs: 600_000 });
    const server = await startServer(t, { app: { log } });
    await server.database.close();
    const account = { email: 'ada@example.com', password: 'weaves-algebraic-patterns' };
    const calls = Array.from({ length: 50 }, () => server.request('POST', '/api/v1/auth/login', { body: account }));
    for (const { status } of await Promise.all(calls)) t.equal(status, 503);
    await until(lines, 1);
    const errors = lines.filter((line) => line.includes('temporarily unavailable'));
    t.equal(errors.length, 1, 'one line');
    t.notMatch(lines.join('\n'), / at .*\.ts:\d+/, 'without stacks');
    t.ok(lines.length <= 10, `${lines.length} lines`);
  });

  t.test(`${environment}: the line of a period has a count`, async (t) => {
    const { lines, stream } = readLog();
    const { log } = await createLogger({ environment, logLevel: 'warn', stream, outagePeriodMs: 10 });
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    for (let call = 0; call < 100; call++) log.error({ err: refused }, 'the database is unavailable');
    log.error({ err: new Error('a defect') }, 'an operation failed');
    await until(lines, 2);
    const text = lines.join('\n');
    t.equal(text.split('the database is unavailable').length - 1, 1, 'the first is written at once');
    t.match(text, 'ECONNREFUSED');
    t.match(text, /a defect[\s\S]*outage-log\.fault\.test\.ts/, 'other errors have their stacks');
    while (!/count\W+99/.test(lines.join('\n'))) await new Promise((resolve) => setImmediate(resolve));
    t.match(lines.join('\n'), /count\W+99/);
    t.equal(lines.join('\n').split('the database is unavailable').length - 1, 2);
  });
}
