import t from 'tap';
import { startLaws } from './laws-on-server.ts';
import { mutants } from './mutants.ts';

const { proxy, instancesOf, failureOf } = await startLaws(t);

t.test('a healthy server breaks no law', async (t) => {
  const subjects = new Map(mutants.map((mutant) => [`${mutant.law} ${mutant.operation}`, mutant]));
  for (const [name, subject] of subjects) {
    const [law, instances] = instancesOf(subject);
    t.not(instances.length, 0, `${name} has instances`);
    t.equal(await failureOf(law, instances), null, name);
  }
});

t.test('of at least 80 mutants, 95 % are caught', async (t) => {
  const missed: string[] = [];
  for (const { law: name, operation, what, fault } of mutants) {
    const [law, instances] = instancesOf({ law: name, operation });
    const found = await failureOf(law, instances, {
      begin() {
        proxy.fault = fault;
      },
      end() {
        proxy.fault = null;
      },
    });
    t.comment(`${operation} | ${what} | ${name} | ${found ?? 'NOT CAUGHT'}`);
    if (found === null) missed.push(`${operation} ${what}: ${name}`);
  }
  t.ok(mutants.length >= 80, `${mutants.length} mutants`);
  t.ok(
    missed.length <= mutants.length * 0.05,
    `${missed.length} of ${mutants.length} not caught: ${missed.join('; ')}`,
  );
});
