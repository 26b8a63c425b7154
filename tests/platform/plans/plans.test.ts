import { test } from 'tap';
import { planIds, planOf, plans } from '../../../src/platform/plans/plans.ts';

test('the table of plans', async (t) => {
  const rows = planIds.map((id) => {
    const { price, posts, apiCalls, storageBytes, requestsPerMinute, burst } = plans[id];
    return [
      id,
      price,
      posts,
      apiCalls,
      storageBytes === null ? null : storageBytes / 2 ** 30,
      requestsPerMinute,
      burst,
    ];
  });
  t.same(rows, [
    ['free', 0, 100, 1_000, 1, 60, 0],
    ['starter', 9, 500, 5_000, 2, 1_000, 0.2],
    ['pro', 29, 1_000, 10_000, 5, 5_000, 0.3],
    ['business', 59, 5_000, 50_000, 25, 5_000, 0.3],
    ['agency', 99, 10_000, 100_000, 50, 20_000, 0.5],
    ['enterprise', 299, null, null, null, 100_000, 1],
  ]);
});

test('a plan is found by its word alone, and stays as it is', async (t) => {
  t.equal(planOf('pro'), plans.pro);
  for (const id of ['Pro', '', 'constructor', '__proto__']) t.throws(() => planOf(id));
  t.ok(Object.isFrozen(plans) && Object.isFrozen(plans.free));
});
