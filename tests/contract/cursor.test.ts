import { test } from 'tap';
import { type CursorScope, createCursorCodec } from '../../src/platform/lists/cursor.ts';
import { keysOf } from '../support/keys.ts';

const codec = createCursorCodec(keysOf(Buffer.from('0123456789abcdef0123456789abcdef')));
const scope: CursorScope = ['listArticles', '11111111-1111-4111-8111-111111111111', 'published', null];
const position = ['2026-01-02T03:04:05.678901Z', 42];

test('a cursor gives its position back, in every process of the same secret', async (t) => {
  const text = codec.encode(scope, position);
  t.match(text, /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{22}$/, 'needs no escaping in a query');
  t.strictSame(codec.decode(scope, text), position);
  t.strictSame(
    createCursorCodec(keysOf(Buffer.from('0123456789abcdef0123456789abcdef'))).decode(scope, text),
    position,
  );
});

test('a cursor of another list, server or making is refused', async (t) => {
  const text = codec.encode(scope, position);
  const refused = { name: 'ApiError', code: 'invalid_cursor' };
  t.throws(() => codec.decode(scope.with(1, '22222222-2222-4222-8222-222222222222'), text), refused, 'other tenant');
  t.throws(() => codec.decode(scope.with(2, 'draft'), text), refused, 'other filter');
  t.throws(() => codec.decode(scope.with(3, 1), text), refused, 'another filter');
  t.throws(() => createCursorCodec(keysOf(Buffer.from('another secret'))).decode(scope, text), refused, 'other secret');
  for (const forged of ['', '.', 'x', `${text}x`, ` ${text}`, text.slice(1), text.split('.')[0] ?? '', '__proto__']) {
    t.throws(() => codec.decode(scope, forged), refused, JSON.stringify(forged));
  }
});

test('every one-character edit is refused', async (t) => {
  const text = codec.encode(scope, position);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
  const accepted: string[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const character of alphabet) {
      const edited = text.slice(0, at) + character + text.slice(at + 1);
      if (edited === text) continue;
      try {
        codec.decode(scope, edited);
        accepted.push(edited);
      } catch {}
    }
  }
  t.strictSame(accepted, []);
});
