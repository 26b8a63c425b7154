import { test } from 'tap';
import { FairQueue } from '../../../src/domains/mcp/fair-queue.ts';

test('a tenant leaves slots to others, and waits its turn', async (t) => {
  const queue = new FairQueue({ limit: 8, maxWaiting: 3, waitMs: 50 });
  const enter = async (tenant: string) => await queue.enter(tenant);
  const a = await Promise.all([enter('a'), enter('a'), enter('a'), enter('a')]);
  t.ok(
    a.every((release) => release !== undefined),
    'half of all slots',
  );
  const waiting = [enter('a'), enter('a'), enter('a')];
  t.equal(await enter('a'), undefined, 'more than may wait');
  const b = [await enter('b'), await enter('b')];
  t.ok(
    b.every((release) => release !== undefined),
    'half of what is left',
  );
  t.ok(await enter('c'));
  t.ok(await enter('d'));
  const e = enter('e');
  b[0]?.();
  t.ok(await e, 'the next free slot is for the one that has none');
  t.same(await Promise.all(waiting), [undefined, undefined, undefined], 'waited too long');
});

test('free slots go round', async (t) => {
  const queue = new FairQueue({ limit: 1, maxWaiting: 10, waitMs: 5_000 });
  const order: string[] = [];
  const run = async (tenant: string) => {
    const release = await queue.enter(tenant);
    order.push(tenant);
    await new Promise((resolve) => setImmediate(resolve));
    release?.();
    release?.();
  };
  await Promise.all(['a', 'a', 'a', 'b', 'b', 'c'].map(run));
  t.same(order, ['a', 'a', 'b', 'c', 'a', 'b']);
});
