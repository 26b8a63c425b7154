import { test } from 'tap';
import { compileGlob, UnsupportedGlob } from '../../../src/domains/mcp/glob.ts';

test('globs match what they say', (t) => {
  for (const [pattern, path, expected] of [
    ['*.md', 'today.md', true],
    ['*.md', 'notes/today.md', false],
    ['**/*.md', 'today.md', true],
    ['**/*.md', 'notes/old/today.md', true],
    ['**', 'notes/old', true],
    ['notes/**', 'notes/a/b', true],
    ['notes/**/b', 'notes/b', true],
    ['notes/*', 'notes/.hidden', true],
    ['?.txt', 'a.txt', true],
    ['?.txt', 'ab.txt', false],
    ['[a-c]1', 'b1', true],
    ['[!a-c]1', 'b1', false],
    ['[a', '[a', true],
    ['*.{md,txt}', 'a.txt', true],
    ['{a,b}/{c,d}', 'b/c', true],
    ['{a,b}/{c,d}', 'b/e', false],
    ['!*.md', 'a.txt', true],
    ['!!*.md', 'a.md', true],
    ['', '', true],
    ['a*', 'b', false],
    ['*a*b', 'xaybzb', true],
    ['größe?', 'größe😀', true],
  ] as const) {
    t.equal(compileGlob(pattern)(path), expected, `${pattern} ${path}`);
  }
  t.end();
});

test('A2-28: every glob is linear or rejected', (t) => {
  for (const pattern of [
    '+(a|aa|a*)'.repeat(8),
    '*(a|b)',
    '{a,{b,{c,d}}}',
    '{a,b'.repeat(12) + '}'.repeat(12),
    '{a,b}'.repeat(12),
    '}{',
    'a\\*',
    'a'.repeat(257),
  ]) {
    t.throws(() => compileGlob(pattern), new UnsupportedGlob(''), pattern.slice(0, 40));
  }
  const name = 'a'.repeat(200);
  for (const pattern of [
    '*a*a*a*a*a*a*a*b',
    `${'*a'.repeat(60)}*b`,
    `*${'a'.repeat(150)}b`,
    `${'**/'.repeat(60)}b`,
    '?*'.repeat(60),
  ]) {
    const matches = compileGlob(pattern);
    const path = pattern.includes('/') ? 'a/'.repeat(200) : name;
    const began = performance.now();
    for (let round = 0; round < 1_000; round += 1) matches(path);
    const each = (performance.now() - began) / 1_000;
    t.ok(each < 2, `${pattern.slice(0, 20)}: ${each.toFixed(3)} ms`);
  }
  t.end();
});
