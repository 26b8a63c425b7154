import t from 'tap';
import { activate, patchSources } from './patched-sources.ts';
import { sourceMutants } from './source-mutants.ts';

// Before any module of the server is loaded.
patchSources(sourceMutants);
const { startLaws } = await import('./laws-on-server.ts');
const { failureOf, instancesOf } = await startLaws(t);

t.test('faults in the source are caught, and the same source without them is healthy', async (t) => {
  const missed: string[] = [];
  const healthy = new Map<string, string | null>();
  for (const [number, { file, from, to, law: name, operation }] of sourceMutants.entries()) {
    const [law, instances] = instancesOf({ law: name, operation });
    t.not(instances.length, 0, `${name} has instances on ${operation}`);
    const key = `${name} ${operation}`;
    if (!healthy.has(key)) healthy.set(key, await failureOf(law, instances));
    t.equal(healthy.get(key), null, key);
    const found = await failureOf(law, instances, {
      begin: () => activate(number),
      end: () => activate(null),
    });
    t.comment(`${file} | ${from} -> ${to} | ${key} | ${found ?? 'NOT CAUGHT'}`);
    if (found === null) missed.push(`${file}: ${from} -> ${to}`);
  }
  t.ok(sourceMutants.length >= 30, `${sourceMutants.length} mutants`);
  t.ok(missed.length <= sourceMutants.length * 0.05, `not caught: ${missed.join('; ')}`);
});
