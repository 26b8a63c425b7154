import { writeFileSync } from 'node:fs';
import t from 'tap';
import { coverageFaults, readCoverage } from '../../scripts/testing/layer-coverage.ts';

const file = (covered: number, total: number) => ({ lines: { covered, total }, branches: { covered: total, total } });

t.test('coverage is summed per layer', async (t) => {
  const root = t.testdir({});
  const summary = {
    total: file(1, 1),
    [`${root}/src/app/app.ts`]: file(9, 10),
    [`${root}/src/domains/sites/sites.ts`]: file(10, 10),
    [`${root}/src/domains/sites/site-key.ts`]: file(40, 90),
    [`${root}/scripts/test.ts`]: file(0, 100),
  };
  writeFileSync(`${root}/summary.json`, JSON.stringify(summary));
  t.match(readCoverage(`${root}/summary.json`, root), {
    app: { lines: 90, branches: 100 },
    domains: { lines: 50, branches: 100 },
    engine: { lines: 0, branches: 0 },
  });
  t.equal(readCoverage(`${root}/missing.json`, root), null);
});

t.test('coverage below the committed figure is a fault, above it a hint', async (t) => {
  const all = { lines: 90, branches: 80 };
  const figure = { app: all, domains: all, platform: all, engine: all };
  t.strictSame(coverageFaults({ ...figure, engine: { lines: 89.9, branches: 80.1 } }, figure), {
    lower: [],
    higher: [],
  });
  const { lower, higher } = coverageFaults({ ...figure, engine: { lines: 89, branches: 85 } }, figure);
  t.strictSame(lower, ['lines of src/engine: 89 % covered, 90 % committed']);
  t.strictSame(higher, ['branches of src/engine: 85 % covered, 80 % committed']);
  t.equal(coverageFaults({}, figure).lower.length, 8, 'a layer that is gone');
});
