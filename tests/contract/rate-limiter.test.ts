import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { MemoryRateLimiter } from '../../src/engine/serve/rate-limiter.memory.ts';
import { RedisRateLimiter } from '../../src/engine/serve/rate-limiter.redis.ts';
import type { Decision, Decisions, LimitedKeys, RateLimiter } from '../../src/engine/serve/rate-limiter.ts';
import { seed } from '../support/seed.ts';

const start = Date.parse('2026-01-01T00:00:00.250Z');
const redisUrl = process.env.TEST_REDIS_URL;

const implementations: { name: string; open: () => Promise<RateLimiter> }[] = [
  { name: 'memory', open: async () => new MemoryRateLimiter() },
];
if (redisUrl !== undefined) {
  implementations.push({ name: 'redis', open: () => RedisRateLimiter.open(redisUrl, failingLog()) });
}

for (const { name, open } of implementations) {
  t.test(name, async (t) => {
    const limiter = await open();
    t.teardown(() => limiter.close());
    const newKey = () => randomUUID();
    const consume = (key: string, limit: number, now: number) => Promise.resolve(limiter.consume(key, limit, 60, now));
    const admitted = async (key: string, limit: number, now: number) => (await consume(key, limit, now)).allowed;

    t.test('counts down, then says when the oldest call leaves the window', async (t) => {
      const key = newKey();
      const decisions: Decision[] = [];
      for (const after of [0, 10_000, 20_000]) decisions.push(await consume(key, 2, start + after));
      const seconds = Math.floor(start / 1000);
      t.strictSame(decisions, [
        { allowed: true, remaining: 1, resetAt: seconds + 61, retryAfter: 0 },
        { allowed: true, remaining: 0, resetAt: seconds + 71, retryAfter: 0 },
        { allowed: false, remaining: 0, resetAt: seconds + 61, retryAfter: 40 },
      ]);
    });

    t.test('admits no more than the limit in any window, at its edge too', async (t) => {
      const key = newKey();
      const admittedAt: number[] = [];
      for (let now = start; now <= start + 180_000; now += 100) {
        // Quiet until just before a fixed window would turn, then as much as goes.
        if (now - start >= 59_900 && (await admitted(key, 50, now))) admittedAt.push(now);
      }
      t.ok(admittedAt.length >= 100, 'the log empties and fills again');
      for (const [index, at] of admittedAt.entries()) {
        const after = admittedAt[index + 50];
        if (after !== undefined && after - at < 60_000) t.fail(`51 calls within ${after - at} ms`);
      }
    });

    t.test('counts a call against both of two keys, or against neither', async (t) => {
      const [wide, narrow] = [newKey(), newKey()];
      const both = async (now: number) =>
        limiter.consumeAll(
          [
            { key: wide, limit: 5 },
            { key: narrow, limit: 2 },
          ],
          60,
          now,
        );
      t.match(await both(start), [
        { allowed: true, remaining: 4 },
        { allowed: true, remaining: 1 },
      ]);
      t.match(await both(start + 1), [
        { allowed: true, remaining: 3 },
        { allowed: true, remaining: 0 },
      ]);
      for (let i = 0; i < 10; i++) {
        t.match(await both(start + 2), [
          { allowed: true, remaining: 3 },
          { allowed: false, retryAfter: 60 },
        ]);
      }
      for (let i = 0; i < 3; i++)
        t.equal(await admitted(wide, 5, start + 3), true, 'what the narrow one refused is not counted');
      t.equal(await admitted(wide, 5, start + 3), false);
      t.match(await both(start + 60_001), [
        { allowed: true, remaining: 1 },
        { allowed: true, remaining: 1 },
      ]);
    });

    t.test('of many calls at once against two keys, as many are admitted as the stricter allows', async (t) => {
      const [wide, narrow] = [newKey(), newKey()];
      const decisions = await Promise.all(
        Array.from({ length: 50 }, async () =>
          limiter.consumeAll(
            [
              { key: wide, limit: 30 },
              { key: narrow, limit: 20 },
            ],
            60,
            start,
          ),
        ),
      );
      t.equal(decisions.filter((both) => both.every(({ allowed }) => allowed)).length, 20);
      let left = 0;
      while (await admitted(wide, 30, start)) left++;
      t.equal(left, 10);
    });

    t.test('a caller has half of a shared key, and all of it while alone', async (t) => {
      const shared = newKey();
      const [viewer, owner, author] = [newKey(), newKey(), newKey()];
      const call = async (key: string, part: 'fair' | 'reserved' = 'fair', now = start) => {
        const decisions = await limiter.consumeAll(
          [
            { key: shared, limit: 10 },
            { key, limit: 5, part },
          ],
          60,
          now,
        );
        return decisions.every(({ allowed }) => allowed);
      };
      const times = async (count: number, ...given: Parameters<typeof call>) => {
        let admitted = 0;
        for (let index = 0; index < count; index++) if (await call(...given)) admitted++;
        return admitted;
      };
      t.equal(await times(20, viewer), 10, 'alone: all of it');
      t.equal(await times(5, author), 0, 'full');
      t.equal(await times(20, owner, 'reserved'), 5, 'a reserved part is admitted although the shared key is full');
      const later = start + 60_000;
      t.equal(await times(3, author, 'fair', later), 3);
      t.equal(await times(20, viewer, 'fair', later + 1), 5, 'half, because another caller was admitted');
      t.equal(await times(20, author, 'fair', later + 2), 2, 'what is left of the shared key');
      const [decision] = await limiter.consumeAll(
        [
          { key: newKey(), limit: 10 },
          { key: newKey(), limit: 5, part: 'fair' },
        ],
        60,
        start,
      );
      t.match(decision, { allowed: true, remaining: 9 });
    });

    t.test('a call leaves the window exactly when it ends', async (t) => {
      const key = newKey();
      t.equal(await admitted(key, 1, start), true);
      t.equal(await admitted(key, 1, start + 59_999), false);
      t.equal(await admitted(key, 1, start + 60_000), true);
    });

    t.test('whoever waits as long as told is admitted', async (t) => {
      const key = newKey();
      for (const after of [0, 400, 800]) await consume(key, 3, start + after);
      const { allowed, retryAfter } = await consume(key, 3, start + 30_100);
      t.equal(allowed, false);
      t.equal(await admitted(key, 3, start + 30_100 + retryAfter * 1000), true);
    });

    t.test('denied calls are not counted', async (t) => {
      const key = newKey();
      await consume(key, 1, start);
      for (let second = 1; second < 60; second++) await consume(key, 1, start + second * 1000);
      t.equal(await admitted(key, 1, start + 60_000), true);
    });

    t.test('a released call leaves room for another', async (t) => {
      const key = newKey();
      await consume(key, 2, start);
      await consume(key, 2, start + 1);
      await limiter.release(key);
      t.strictSame(await consume(key, 2, start + 2), {
        allowed: true,
        remaining: 0,
        resetAt: Math.ceil(start / 1000) + 60,
        retryAfter: 0,
      });
      t.equal(await admitted(key, 2, start + 59_999), false);
      t.equal(await admitted(key, 2, start + 60_000), true, 'the newest call was taken back, not the oldest');
    });

    t.test('releasing what was never counted does nothing', async (t) => {
      const key = newKey();
      await limiter.release(key);
      t.equal((await consume(key, 5, start)).remaining, 4);
    });

    t.test('keys do not share', async (t) => {
      t.equal(await admitted(newKey(), 1, start), true);
      t.equal(await admitted(newKey(), 1, start), true);
    });

    t.test('a limit that falls holds at once, and says when there is room under it', async (t) => {
      const key = newKey();
      for (const after of [0, 1000, 2000, 3000]) await consume(key, 10, start + after);
      const decision = await consume(key, 2, start + 4000);
      t.equal(decision.allowed, false);
      t.equal(decision.retryAfter, 58, 'three of the four calls must leave');
      t.equal(await admitted(key, 2, start + 61_999), false);
      t.equal(await admitted(key, 2, start + 62_000), true);
      t.equal((await consume(key, 10, start + 62_000)).remaining, 7, 'a limit that rises as well');
    });

    t.test('a limit of zero admits nobody', async (t) => {
      const { allowed, retryAfter } = await consume(newKey(), 0, start);
      t.strictSame({ allowed, retryAfter }, { allowed: false, retryAfter: 60 });
    });

    t.test('a clock set back neither opens the window nor keeps it shut', async (t) => {
      const slightly = newKey();
      for (const after of [0, 1000]) await consume(slightly, 2, start + after);
      t.equal(await admitted(slightly, 2, start + 500), false);
      t.equal(await admitted(slightly, 2, start + 60_000), true);

      const byAnHour = newKey();
      for (const after of [0, 1000]) await consume(byAnHour, 2, start + after);
      t.equal((await consume(byAnHour, 2, start - 3_600_000)).remaining, 1);
    });

    t.test('decides like a list of every call ever made', async (t) => {
      const step = fc.record({
        wait: fc.oneof(fc.constant(0), fc.nat(2000), fc.nat(70_000), fc.constantFrom(59_999, 60_000, 60_001)),
        key: fc.nat(2),
        limit: fc.integer({ min: 1, max: 12 }),
        release: fc.boolean(),
      });
      const property = fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 120 }), async (steps) => {
          const keys = [newKey(), newKey(), newKey()];
          const model = new Map<string, number[]>(keys.map((key) => [key, []]));
          let now = start;
          for (const { wait, key: index, limit, release } of steps) {
            now += wait;
            const key = keys[index] as string;
            const calls = (model.get(key) as number[]).filter((at) => at > now - 60_000);
            model.set(key, calls);
            const decision = await consume(key, limit, now);
            if (calls.length < limit) {
              calls.push(now);
              same(decision, { allowed: true, remaining: limit - calls.length });
            } else {
              same(decision, { allowed: false, remaining: 0 });
              same(decision, {
                retryAfter: Math.max(1, Math.ceil(((calls.at(-limit) as number) + 60_000 - now) / 1000)),
              });
            }
            if (release && decision.allowed) {
              await limiter.release(key);
              calls.pop();
            }
          }
        }),
        { seed, numRuns: 60 },
      );
      await t.resolves(property);
    });
  });
}

t.test('memory: forgets keys that hold nothing any more, without a timer', async (t) => {
  const limiter = new MemoryRateLimiter();
  for (let index = 0; index < 1000; index++) limiter.consume(`early ${index}`, 1, 60, start);
  t.equal(limiter.size, 1000);
  limiter.consume('later', 1, 60, start + 60_000);
  limiter.consume('much later', 1, 60, start + 120_000);
  t.ok(limiter.size <= 2, `${limiter.size} keys remembered`);
});

t.test('memory: keeps what counts across turns, for the longest window in use', async (t) => {
  const limiter = new MemoryRateLimiter();
  limiter.consume('hourly', 1, 3600, start);
  for (let minute = 1; minute < 60; minute++) {
    limiter.consume(`minute ${minute}`, 1, 60, start + minute * 60_000);
  }
  t.equal(limiter.consume('hourly', 1, 3600, start + 3_599_999).allowed, false);
  t.equal(limiter.consume('hourly', 1, 3600, start + 3_600_000).allowed, true);
});

t.test('memory: a flood of keys or of calls is bounded, and who keeps calling stays limited', async (t) => {
  const byKeys = new MemoryRateLimiter({ maxKeys: 100 });
  byKeys.consume('steady', 2, 60, start);
  byKeys.consume('steady', 2, 60, start);
  for (let index = 0; index < 10_000; index++) {
    byKeys.consume(`flood ${index}`, 1, 60, start + 1);
    if (byKeys.size > 100 + 1_024) t.fail(`${byKeys.size} keys remembered`);
    if (byKeys.consume('steady', 2, 60, start + 1).allowed) t.fail('the flood washed a caller in use away');
  }

  const byTimes = new MemoryRateLimiter({ maxTimes: 1000 });
  let admitted = 0;
  for (let index = 0; index < 1000; index++) {
    for (let call = 0; call < 64; call++) if (byTimes.consume(`flood ${index}`, 64, 60, start + 1).allowed) admitted++;
  }
  t.ok(admitted <= 1000 + 1024 * 4, `${admitted} times of calls remembered`);
});

t.test('memory: a flood of addresses limits its network and forgets no call', async (t) => {
  const limiter = new MemoryRateLimiter({ maxKeys: 1000 });
  const call = (ip: string, network: string) =>
    limiter.consumeAll([{ key: ip, limit: 2, mergedKey: network }], 60, start)[0]?.allowed;
  t.strictSame([call('victim', 'home'), call('victim', 'home'), call('victim', 'home')], [true, true, false]);
  for (let index = 0; index < 200_000; index++) call(`flood ${index}`, 'flood');
  t.equal(call('victim', 'home'), false, 'a full bucket stays full');
  t.ok(limiter.size <= 1000, `${limiter.size} keys remembered`);
  t.equal(call('another', 'elsewhere'), true, 'an address of another network is not in the flood');
  t.equal(call('flood again', 'flood'), false);
  t.equal(limiter.consume('tenant', 2, 60, start).allowed, true, 'keys that are no address have room of their own');
});

t.test('redis that refuses connections: counted in memory, and told once', async (t) => {
  const refused = createServer();
  const url = await listen(t, refused);
  refused.close();
  const log = recordingLog();
  const limiter = await RedisRateLimiter.open(url, log);
  t.teardown(() => limiter.close());
  const outcomes: boolean[] = [];
  for (let call = 0; call < 3; call++) outcomes.push((await limiter.consume('key', 2, 60, start)).allowed);
  await limiter.release('key');
  outcomes.push((await limiter.consume('key', 2, 60, start)).allowed);
  t.strictSame(outcomes, [true, true, false, true]);
  t.strictSame(log.lines, ['warn']);
});

t.test('redis that accepts and never answers: no call waits for long', async (t) => {
  const silent = createServer((socket) => t.teardown(() => socket.destroy()));
  const url = await listen(t, silent);
  const log = recordingLog();
  const began = performance.now();
  const limiter = await RedisRateLimiter.open(url, log, { respondWithinMs: 50 });
  t.teardown(() => limiter.close());
  const decisions = await Promise.all(Array.from({ length: 100 }, () => limiter.consume('key', 50, 60, start)));
  t.ok(performance.now() - began < 3000, 'started and counted 100 calls in bounded time');
  t.equal(decisions.filter((decision) => decision.allowed).length, 50);
  t.strictSame(log.lines, ['warn']);
});

if (redisUrl !== undefined) {
  t.test('redis: two processes share a bucket, whose key does not stay for ever', async (t) => {
    const [one, other] = [
      await RedisRateLimiter.open(redisUrl, failingLog()),
      await RedisRateLimiter.open(redisUrl, failingLog()),
    ];
    t.teardown(() => Promise.all([one.close(), other.close()]));
    const key = randomUUID();
    const decisions = await Promise.all(
      Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? one : other).consume(key, 60, 1, start)),
    );
    t.equal(decisions.filter((decision) => decision.allowed).length, 60);
    t.strictSame(
      new Set(decisions.map((decision) => decision.remaining)),
      new Set(Array.from({ length: 60 }, (_, left) => left)),
    );
    t.ok(Number(await redisReply(redisUrl, 'PTTL', `colophon:rate:${key}`)) > 0, 'the key has a time to live');
  });

  t.test('redis: two processes count against two keys as one would, at once and with clocks that differ', async (t) => {
    const processes = [
      await RedisRateLimiter.open(redisUrl, failingLog()),
      await RedisRateLimiter.open(redisUrl, failingLog()),
    ] as const;
    t.teardown(() => Promise.all(processes.map((process) => process.close())));
    const keysOf = (wide: number, narrow: number): LimitedKeys => [
      { key: randomUUID(), limit: wide },
      { key: randomUUID(), limit: narrow },
    ];
    const isAllowed = (decisions: Decisions) => decisions.every(({ allowed }) => allowed);

    const shared = keysOf(90, 70);
    const decisions = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => processes[index % 2 === 0 ? 0 : 1].consumeAll(shared, 60, start)),
    );
    t.equal(decisions.filter(isAllowed).length, 70);
    t.equal(
      Math.min(...decisions.map(([wide]) => wide?.remaining ?? 0)),
      20,
      'what one key refuses counts for neither',
    );

    const keys = keysOf(300, 200);
    const admitted: number[] = [];
    let misjudged = 0;
    let refused = 0;
    let now = start;
    const calls = 3_000;
    for (let call = 0; call < calls; call++) {
      now += (call * 37) % 101;
      const counted = admitted.filter((at) => at > now - 60_000).length;
      const expected = counted < 200;
      // The clock of the one is a quarter of a second ahead.
      const [process, ahead] = call % 3 === 0 ? [processes[1], 250] : [processes[0], 0];
      if (isAllowed(await process.consumeAll(keys, 60, now + ahead)) !== expected) misjudged++;
      if (expected) admitted.push(now);
      else refused++;
    }
    t.ok(refused > calls / 4, `${refused} of ${calls} calls are too many`);
    t.ok(misjudged <= calls / 100, `${misjudged} of ${calls} are judged otherwise than by one process`);
  });

  t.test('redis that goes away and comes back: alone meanwhile, shared again after', async (t) => {
    const behind = proxyTo(redisUrl);
    const url = await listen(t, behind.server);
    const log = recordingLog();
    const limiter = await RedisRateLimiter.open(url, log, { retryAfterMs: 20 });
    const other = await RedisRateLimiter.open(redisUrl, failingLog());
    t.teardown(() => Promise.all([limiter.close(), other.close()]));
    const key = randomUUID();
    t.equal((await limiter.consume(key, 1000, 60, start)).remaining, 999);
    behind.cut();
    t.equal((await limiter.consume(key, 1000, 60, start)).remaining, 999, 'the memory of this process starts empty');
    behind.restore();
    while (!log.lines.includes('info')) {
      await limiter.consume(key, 1000, 60, start);
      await setImmediate();
    }
    t.strictSame(log.lines, ['warn', 'info']);
    const { remaining } = await limiter.consume(key, 1000, 60, start);
    t.equal((await other.consume(key, 1000, 60, start)).remaining, remaining - 1);
  });
}

function same(decision: Decision, expected: Partial<Decision>): void {
  for (const [name, value] of Object.entries(expected)) {
    const actual = decision[name as keyof Decision];
    if (actual !== value) throw new Error(`${name} is ${actual}, expected ${value}`);
  }
}

function recordingLog() {
  const lines: string[] = [];
  return { lines, warn: () => void lines.push('warn'), info: () => void lines.push('info') };
}

/** For limiters whose Redis is there: a warning would mean that the test ran on the fallback. */
function failingLog() {
  return {
    warn: (...args: unknown[]) => t.fail('If you are here, TEST_REDIS_URL does not answer', { args }),
    info: () => undefined,
  };
}

async function listen(t: Test, server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => server.close());
  return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A wire to the real Redis that can be cut. */
function proxyTo(target: string) {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let connected = true;
  const server = createServer((near) => {
    if (!connected) return near.destroy();
    const far = connect(Number(port || 6379), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  return {
    server,
    cut() {
      connected = false;
      for (const socket of sockets) socket.destroy();
    },
    restore() {
      connected = true;
    },
  };
}

async function redisReply(url: string, ...command: string[]): Promise<unknown> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url);
  try {
    return await redis.call(command[0] as string, ...command.slice(1));
  } finally {
    redis.disconnect();
  }
}
