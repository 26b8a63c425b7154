import t from 'tap';
import { testContract } from '../../../src/engine/verify/contract-test.ts';
import { freePort } from '../../../src/engine/verify/free-port.ts';
import type { CaseResult } from '../../../src/engine/verify/run.ts';
import { type Fault, library, startLibrary } from './plain-server.ts';

const failuresOf = (results: readonly CaseResult[]): readonly CaseResult[] =>
  results.filter(({ outcome }) => outcome === 'failed');

t.test('a server that keeps a foreign contract passes, with every operation called', async (t) => {
  const { results, coverage } = await testContract({ url: await startLibrary(t), document: library });
  t.strictSame(failuresOf(results), []);
  t.strictSame(
    results.filter(({ outcome }) => outcome === 'not tried').map(({ remarks }) => remarks),
    [],
  );
  t.strictSame(coverage.operations, { covered: 5, all: 5 }, 'paths imply how to get a book and a loan');
  t.strictSame(coverage.keywords.covered, coverage.keywords.all);
  t.strictSame(coverage.parameters, { covered: 5, all: 5 });
  t.ok(results.length > 50, `${results.length} cases`);
});

const faults: readonly (readonly [fault: Fault, operationId: string, name: RegExp])[] = [
  ['a number is sent as a text', 'createLoan', /^a valid request$/],
  ['a member is missing', 'getBook', /^a valid request$/],
  ['an undeclared status', 'returnBook', /^a valid request$/],
  ['the body is not validated', 'createLoan', /^body reader: missing member is 4XX$/],
  ['a parameter is not validated', 'listBooks', /^query limit: too large is 4XX$/],
  ['an unknown id is found', 'getBook', /^an unknown isbn is 404$/],
  ['an error without message', 'getLoan', /^an unknown loanId is 404$/],
  ['a valid value is rejected', 'createLoan', /^body weeks: greatest is accepted$/],
];

for (const [fault, operationId, name] of faults) {
  t.test(`finds that ${fault}`, async (t) => {
    const { results } = await testContract({ url: await startLibrary(t, fault), document: library, proxy: false });
    const found = failuresOf(results).find((one) => one.operationId === operationId && name.test(one.name));
    t.ok(found, `${operationId}: ${failuresOf(results).map((one) => `${one.operationId} ${one.name}`)}`);
    t.match(found?.pointer, /^\/paths\//, 'it names the place in the contract');
    t.match(found?.curl, /^curl -i .*'http:\/\/127\.0\.0\.1:\d+\//, 'it has a command that repeats the request');
  });
}

t.test('a seed determines the order of operations that do not depend on each other', async (t) => {
  const url = await startLibrary(t);
  const orderWith = async (seed: number): Promise<string> => {
    const ids: string[] = [];
    const { results, ...report } = await testContract({
      url,
      document: library,
      proxy: false,
      seed,
      onOperation: (id) => ids.push(id),
    });
    t.strictSame(failuresOf(results), [], `seed ${seed}`);
    t.equal(report.seed, seed);
    return ids.join(' ');
  };
  const orders = new Map<number, string>();
  for (const seed of [1, 2, 3, 4]) orders.set(seed, await orderWith(seed));
  t.ok(new Set(orders.values()).size > 1, 'another seed, another order');
  t.equal(await orderWith(3), orders.get(3), 'the same seed, the same order');
});

t.test('with fail-fast, nothing is sent after the first failure', async (t) => {
  const url = await startLibrary(t, 'the body is not validated');
  const options = { url, document: library, proxy: false };
  const whole = await testContract(options);
  const { results, calls, isStopped } = await testContract({ ...options, failFast: true });
  t.equal(failuresOf(results).length, 1);
  t.equal(results.at(-1)?.outcome, 'failed', 'the failure is the last result');
  t.ok(isStopped && !whole.isStopped);
  t.ok(calls < whole.calls / 2, `${calls} of ${whole.calls} calls`);
});

t.test('an address where no server listens is reported as such', async (t) => {
  const url = `http://127.0.0.1:${await freePort()}`;
  await t.rejects(testContract({ url, document: library }), { name: 'Unreachable', message: /No server responds at/ });
});
