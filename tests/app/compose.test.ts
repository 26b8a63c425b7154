import t from 'tap';
import { compose } from '../../src/app/compose.ts';
import type { Handlers } from '../../src/platform/handlers.ts';
import type { JobDefinition } from '../../src/platform/jobs/job.ts';
import type { Module } from '../../src/platform/module.ts';

const everything = { handlers: {} as Handlers } satisfies Module;
const { getHealth: _, ...others } = everything.handlers;
const allButHealth = { handlers: others } satisfies Module;
const health = { handlers: {} as Pick<Handlers, 'getHealth'> } satisfies Module;
const work: JobDefinition<{ readonly n: number }> = { async work() {} };

/** Checked by `tsc` and never run. */
export function typeTests() {
  compose([everything]);
  compose([allButHealth, health]);
  // @ts-expect-error operationsWithoutHandler: 'getHealth'
  compose([allButHealth]);
  // @ts-expect-error operationsWithoutHandler: all of them
  compose([]);
  const undeclared = { handlers: { ...health.handlers, getWealth: async () => ({ status: 200 as const, body: {} }) } };
  // @ts-expect-error handlersWithoutOperation: 'getWealth'
  compose([allButHealth, undeclared]);
  const wrongStatus = { getHealth: async () => ({ status: 418 as const, body: {} }) };
  // @ts-expect-error the contract declares no status 418 for getHealth
  compose([allButHealth, { handlers: wrongStatus }]);
  const wrongBody = { getHealth: async () => ({ status: 200 as const, body: { status: 'healthy' } }) };
  // @ts-expect-error the body has no version
  compose([allButHealth, { handlers: wrongBody }]);
  const { jobs } = compose([everything, { jobs: { count: work } }]);
  const typed: JobDefinition<{ readonly n: number }> = jobs.count;
  return typed;
}

t.test('modules are put together: handlers, jobs, sweeps, authenticators in their order', async (t) => {
  const authenticator = (scheme: string) => ({
    scheme,
    recognises: () => false,
    authenticate: async () => null,
  });
  const sweep = { everyMs: 1_000, async run() {} };
  const composed = compose([
    everything,
    { jobs: { first: work }, authenticators: [authenticator('One'), authenticator('Two')] },
    { jobs: { second: work }, sweeps: { often: sweep }, authenticators: [authenticator('Three')] },
  ]);
  t.strictSame(Object.keys(composed.jobs), ['first', 'second']);
  t.strictSame(composed.sweeps, { often: sweep });
  t.strictSame(
    composed.authenticators.map(({ scheme }) => scheme),
    ['One', 'Two', 'Three'],
  );
});

t.test('modules are closed in the reverse of their order, one after the other', async (t) => {
  const closed: string[] = [];
  const module = (name: string): Module => ({
    async close() {
      closed.push(`${name} begins`);
      await Promise.resolve();
      closed.push(`${name} ends`);
    },
  });
  const composed = compose([everything, module('low'), {}, module('high')]);
  await composed.close();
  t.strictSame(closed, ['high begins', 'high ends', 'low begins', 'low ends']);
});

t.test('two modules that declare one name are an error that names it', async (t) => {
  const getHealth = {} as Handlers['getHealth'];
  t.throws(
    () => compose([everything, { handlers: { getHealth } }, { handlers: { getHealth } }]),
    /operation getHealth/,
  );
  t.throws(() => compose([everything, { jobs: { clean: work } }, { jobs: { clean: work } }]), /job clean/);
});
