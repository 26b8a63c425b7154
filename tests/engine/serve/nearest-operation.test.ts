import t from 'tap';
import { nearestOperation } from '../../../src/engine/serve/nearest-operation.ts';

const of = (path: string, surface: string) => ({ operation: { path }, surface });

t.test('an unknown path is next to the operations that it has the longest prefix in common with', (t) => {
  const nearest = nearestOperation(
    [
      of('/health', 'a'),
      of('/api/articles', 'a'),
      of('/api/articles/{id}', 'a'),
      of('/api/sites/{site}', 'b'),
      of('/api/sites/{site}/keys', 'b'),
      of('/admin/users', 'c'),
    ],
    ({ surface }) => surface,
  );
  const cases: { readonly [path: string]: string } = {
    '/': 'a',
    '': 'a',
    '/nothing': 'a',
    '/api': 'a',
    '/api/nothing': 'a',
    '/api/articles/1/nothing': 'a',
    '/api/sites': 'b',
    '/api/sites/1/nothing': 'b',
    '/api/sites/1/keys/2': 'b',
    '//api//sites': 'b',
    '/admin/nothing': 'c',
    '/administrator': 'a',
    '/ADMIN/users': 'a',
    '/constructor': 'a',
    '/__proto__/users': 'a',
  };
  for (const [path, surface] of Object.entries(cases)) t.equal(nearest(path)?.surface, surface, path);
  t.equal(nearest(`/${'a/'.repeat(50_000)}`)?.surface, 'a', 'a long path');
  t.equal(nearestOperation([], () => null)('/'), null, 'of no operations');
  t.end();
});
