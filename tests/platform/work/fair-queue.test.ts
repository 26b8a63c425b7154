import t from 'tap';
import { ApiError } from '../../../src/engine/serve/errors.ts';
import { FairQueue } from '../../../src/platform/work/fair-queue.ts';

/** Work that the test ends by hand, with the order in which it started. */
function workshop() {
  const started: string[] = [];
  const open: (() => void)[] = [];
  return {
    started,
    work: (name: string) => () =>
      new Promise<string>((resolve) => {
        started.push(name);
        open.push(() => resolve(name));
      }),
    async finishOne() {
      open.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

const generous = { slots: 2, slotsPerKey: 2, waitingPerKey: 100, maxWaitMs: 60_000 };

t.test('a free slot goes to the key that has waited longest for its turn', async (t) => {
  const queue = new FairQueue({ ...generous, slots: 1 });
  const { started, work, finishOne } = workshop();
  const results = [
    ...['a1', 'a2', 'a3', 'a4'].map((name) => queue.run('a', work(name))),
    ...['b1', 'b2'].map((name) => queue.run('b', work(name))),
    queue.run('c', work('c1')),
  ];
  for (let i = 0; i < 7; i++) await finishOne();
  t.strictSame(started, ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  t.strictSame(await Promise.all(results), ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']);
});

t.test('one key leaves slots to the others', async (t) => {
  const queue = new FairQueue({ ...generous, slotsPerKey: 1 });
  const { started, work, finishOne } = workshop();
  const results = ['a1', 'a2', 'a3'].map((name) => queue.run('a', work(name)));
  const other = queue.run('b', work('b1'));
  t.strictSame(started, ['a1', 'b1']);
  for (let i = 0; i < 4; i++) await finishOne();
  await Promise.all([...results, other]);
});

t.test('a key with too much waiting receives 429, another key does not', async (t) => {
  const queue = new FairQueue({ ...generous, slots: 1, waitingPerKey: 2 });
  const { work, finishOne } = workshop();
  const results = ['a1', 'a2', 'a3'].map((name) => queue.run('a', work(name)));
  const error = await queue.run('a', work('a4')).catch((error: unknown) => error);
  t.ok(error instanceof ApiError);
  t.match(error, { code: 'rate_limit_exceeded', headers: { 'retry-after': '2' } });
  const other = queue.run('b', work('b1'));
  for (let i = 0; i < 4; i++) await finishOne();
  t.equal(await other, 'b1');
  await Promise.all(results);
});

t.test('a wait ends with 503, and the rest goes on', async (t) => {
  const queue = new FairQueue({ ...generous, slots: 1, maxWaitMs: 20 });
  const { started, work, finishOne } = workshop();
  const first = queue.run('a', work('a1'));
  const error = await queue.run('b', work('b1')).catch((error: unknown) => error);
  t.match(error, { code: 'service_unavailable', headers: { 'retry-after': '2' } });
  await finishOne();
  const next = queue.run('b', work('b2'));
  await finishOne();
  t.strictSame(await Promise.all([first, next]), ['a1', 'b2']);
  t.strictSame(started, ['a1', 'b2']);
});

t.test('work that throws frees its slot', async (t) => {
  const queue = new FairQueue({ ...generous, slots: 1 });
  await t.rejects(
    queue.run('a', async () => {
      throw new Error('no');
    }),
    { message: 'no' },
  );
  t.equal(await queue.run('a', async () => 'yes'), 'yes');
});
