import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'tap';
import { FailedAttempts } from '../../../src/domains/accounts/failed-attempts.ts';
import { MemoryRateLimiter } from '../../../src/engine/serve/rate-limiter.memory.ts';
import type { RateLimiter } from '../../../src/engine/serve/rate-limiter.ts';

const now = new Date('2030-01-01T00:00:00Z');
const bucket = { key: 'account', limit: 3 };
const refused = { code: 'rate_limit_exceeded', headers: { 'retry-after': /^(?:[1-9]|[1-5][0-9]|60)$/ } };

/** As Redis: asked and answered in other turns of the event loop. */
function slowly(limiter: RateLimiter): RateLimiter {
  return {
    consume: async (...call) => {
      await turn();
      const decision = await limiter.consume(...call);
      await turn();
      return decision;
    },
    consumeAll: async (...call) => limiter.consumeAll(...call),
    release: async (key) => {
      await turn();
      await limiter.release(key);
      await turn();
    },
    close: () => limiter.close(),
  };
}

for (const [name, open] of [
  ['in memory', () => new MemoryRateLimiter()],
  ['in another process', () => slowly(new MemoryRateLimiter())],
] as const) {
  test(`failed attempts counted ${name}`, async (t) => {
    const make = (attempts: FailedAttempts, result: string | null, buckets = [bucket]) =>
      attempts.count(buckets, now, async () => {
        await turn();
        return result;
      });

    t.test('failures fill a bucket, and only they', async (t) => {
      const attempts = new FailedAttempts(open());
      for (let round = 0; round < 10; round++) t.equal(await make(attempts, 'in'), 'in');
      for (let round = 0; round < 3; round++) t.equal(await make(attempts, null), null);
      await t.rejects(make(attempts, 'in'), refused);
    });

    t.test('an attempt that breaks off did not fail', async (t) => {
      const attempts = new FailedAttempts(open());
      const broken = () =>
        attempts.count([bucket], now, async () => {
          throw new Error('the database is down');
        });
      for (let round = 0; round < 5; round++) await t.rejects(broken(), { message: 'the database is down' });
      t.equal(await make(attempts, 'in'), 'in');
    });

    t.test('any number at once may succeed', async (t) => {
      const attempts = new FailedAttempts(open());
      const results = await Promise.all(Array.from({ length: 100 }, () => make(attempts, 'in')));
      t.ok(results.every((result) => result === 'in'));
    });

    t.test('no more at once fail than may fail', async (t) => {
      const attempts = new FailedAttempts(open());
      const results = await Promise.allSettled(Array.from({ length: 100 }, () => make(attempts, null)));
      t.equal(results.filter((result) => result.status === 'fulfilled').length, 3);
      await t.rejects(make(attempts, 'in'), refused);
    });

    t.test('whoever finds the second bucket full does not count against the first', async (t) => {
      const attempts = new FailedAttempts(open());
      const address = { key: 'address', limit: 2 };
      for (let round = 0; round < 2; round++) await make(attempts, null, [address]);
      for (let round = 0; round < 5; round++) await t.rejects(make(attempts, 'in', [bucket, address]), refused);
      t.equal(await make(attempts, 'in'), 'in');
    });

    t.test('buckets shared in part do not block each other', async (t) => {
      const attempts = new FailedAttempts(open());
      const results = await Promise.all(
        Array.from({ length: 60 }, (_, number) =>
          make(attempts, 'in', [
            { key: `account ${number % 7}`, limit: 1 },
            { key: 'address', limit: 2 },
          ]),
        ),
      );
      t.ok(results.every((result) => result === 'in'));
    });

    t.test('so many may wait and no more', async (t) => {
      const attempts = new FailedAttempts(open());
      const results = await Promise.allSettled(Array.from({ length: 150 }, () => make(attempts, 'in')));
      const admitted = results.filter((result) => result.status === 'fulfilled').length;
      t.ok(admitted >= 103 && admitted < 150, `${admitted} admitted`);
    });
  });
}
