import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { compile } from '../../../src/engine/compile/compile.ts';
import type { Operation } from '../../../src/engine/document/operation.ts';
import type { RequestValidators, Serializers } from '../../../src/engine/document/validation.ts';
import { directoryForModules } from '../compile/generated-modules.ts';

/** A contract that knows nothing of this product: open objects, `4XX`, errors of its own, no extensions, no tags. */
const library = fileURLToPath(new URL('openapi.yaml', import.meta.url));
const { root, generated } = directoryForModules();
t.teardown(() => rmSync(root, { recursive: true }));
await compile(library, generated, { engine: '../src/engine' });

const files = readdirSync(generated, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));
const load = async <T>(name: string) => (await import(join(generated, name))) as T;
const { operations } = await load<{ operations: { [id: string]: Operation } }>('operations.js');
const { requestValidators } = await load<{ requestValidators: { [id: string]: RequestValidators } }>('validators.js');
const { serializers, problemSerializers } = await load<{
  serializers: { [id: string]: Serializers };
  problemSerializers: { [id: string]: Serializers };
}>('serializers.js');

t.test('everything is written', async (t) => {
  t.strictSame(files.map((file) => file.slice(generated.length + 1)).sort(), [
    'curl.json',
    'llms.txt',
    'openapi.json',
    'operations.d.ts',
    'operations.js',
    'serializer-runtime.js',
    'serializers.d.ts',
    'serializers.js',
    'tools.json',
    'types.ts',
    'validators.d.ts',
    'validators.js',
    'validators/default.js',
    'validators/runtime.js',
  ]);
});

t.test('nothing of this product is in it', async (t) => {
  const words = /colophon|tenant|workspace|surface|x-role|audit|rate.?limit|X-Request-ID|npm run/i;
  for (const file of files) t.notMatch(readFileSync(file, 'utf8'), words, file.slice(generated.length));
});

t.test('operations have what the contract says, and defaults for the rest', async (t) => {
  t.strictSame(Object.keys(operations), ['listBooks', 'getBook', 'createLoan', 'getLoan', 'returnBook']);
  t.strictSame(operations.createLoan, {
    operationId: 'createLoan',
    method: 'POST',
    path: '/loans',
    domain: 'default',
    security: [],
    anonymous: true,
    effect: 'create',
    keyed: false,
    cors: null,
    parameters: [],
    body: { required: true, contentTypes: ['application/json'], maxBytes: 1_048_576, raw: false },
    responses: {
      201: { contentTypes: ['application/json'], headers: ['location'] },
      409: { contentTypes: ['application/json'], headers: [] },
      '4XX': { contentTypes: ['application/json'], headers: [] },
    },
  });
  t.strictSame(
    ['listBooks', 'returnBook'].map((id) => operations[id]?.effect),
    ['read', 'delete'],
    'an effect follows from the method',
  );
});

t.test('requests are validated, and open objects stay open', async (t) => {
  const { body } = requestValidators.createLoan ?? {};
  t.ok(body?.({ isbn: '9780141439518', reader: 'Ada', weeks: 2, note: 'For the holidays' }));
  t.notOk(body?.({ isbn: '9780141439518', weeks: 9 }));
  t.strictSame(body?.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort(), [
    ' required',
    '/weeks maximum',
  ]);
  t.ok(requestValidators.getBook?.path?.({ isbn: '9780141439518' }));
  t.notOk(requestValidators.getBook?.path?.({ isbn: '12' }));
});

t.test('responses are serialized by status, by range and in the contract’s own format of errors', async (t) => {
  const book = { isbn: '9780141439518', title: 'Emma', authors: ['Jane Austen'], shelf: 'A3' };
  t.equal(serializers.getBook?.['200']?.(book), JSON.stringify(book));
  t.throws(() => serializers.getBook?.['200']?.({ isbn: '1' }), { name: 'UnsoundResponse' });
  t.equal(serializers.getBook?.['4XX']?.({ message: 'No' }), '{"message":"No"}');
  t.equal(serializers.getBook?.['404'], serializers.createLoan?.['409'], 'one function for one component');
  t.strictSame(problemSerializers.getBook, {}, 'no problem details are made up');
});

t.test('types, samples and the overview follow from it', async (t) => {
  const text = (name: string) => readFileSync(join(generated, name), 'utf8');
  t.match(text('types.ts'), /"4XX": components\["responses"\]\["Rejected"\]/);
  t.match(text('llms.txt'), /^# Lending library\n[\s\S]*\n- GET \/books: List books\n/);
  t.match(JSON.parse(text('curl.json')).listBooks, "curl 'https://library.example.org/books'");
  t.strictSame(JSON.parse(text('tools.json')), []);
  t.match(text('operations.d.ts'), /readonly listBooks: Declared<true, never>;/);
});
