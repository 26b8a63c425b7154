import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { compile } from '../../../src/engine/compile/compile.ts';
import { staleFiles } from '../../../src/engine/compile/stale-files.ts';
import { ContractError } from '../../../src/engine/document/contract-error.ts';
import type { RequestValidators, Serializers } from '../../../src/engine/document/validation.ts';
import { UnsoundResponse } from '../../../src/engine/serve/unsound-response.ts';
import { contractOptions } from '../../../src/platform/policy/contract-options.ts';
import type { Operation } from '../../../src/platform/policy/operation.ts';
import { directoryForModules } from './generated-modules.ts';

const contract = fileURLToPath(new URL('fixtures/articles/openapi.yaml', import.meta.url));
const { root, generated } = directoryForModules();
t.teardown(() => rmSync(root, { recursive: true }));

const again = join(root, 'again');
await Promise.all([compile(contract, generated, contractOptions), compile(contract, again, contractOptions)]);

/** Paths of all files, sorted. */
const filesIn = (directory: string) =>
  readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)))
    .sort();
const text = (name: string) => readFileSync(join(generated, name), 'utf8');
const { operations } = (await import(join(generated, 'operations.js'))) as { operations: { [id: string]: Operation } };
const { requestValidators } = (await import(join(generated, 'validators.js'))) as {
  requestValidators: { [id: string]: RequestValidators };
};
const { serializers, problemSerializers } = (await import(join(generated, 'serializers.js'))) as {
  serializers: { [id: string]: Serializers };
  problemSerializers: { [id: string]: Serializers };
};

t.test('the same contract compiles to the same files', async (t) => {
  t.strictSame(filesIn(generated), [
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
    'validators/content.js',
    'validators/runtime.js',
  ]);
  t.strictSame(staleFiles(generated, again), []);
});

/** Formats that have no place for a comment. */
const withoutComments = ['openapi.json', 'tools.json', 'llms.txt', 'curl.json'];

t.test('files say what made them, and modules are complete', async (t) => {
  for (const name of filesIn(generated)) {
    if (!withoutComments.includes(name)) t.match(text(name), /^(?:\/\/|#) Written by `npm run generate`/, name);
    for (const [, imported] of text(name).matchAll(/\bfrom ['"]([^'"]+)['"]/g)) {
      t.match(imported, /^(?:node:|\.\/|\.\.\/src\/engine\/(?:serve|document)\/)/, `${name} imports ${imported}`);
    }
    t.notOk(/[^'_]require\(['"]/.test(text(name)), `${name} requires nothing`);
  }
});

t.test('files that differ, are missing or are left over are stale', async (t) => {
  const changed = join(root, 'changed');
  cpSync(generated, changed, { recursive: true });
  mkdirSync(join(changed, 'sdk'));
  appendFileSync(join(changed, 'sdk/old.ts'), '');
  appendFileSync(join(changed, 'types.ts'), '\n');
  appendFileSync(join(changed, 'old.ts'), '');
  rmSync(join(changed, 'openapi.json'));
  t.strictSame(staleFiles(changed, generated), [
    { name: 'old.ts', state: 'is no longer generated: delete it' },
    { name: 'openapi.json', state: 'is missing' },
    { name: 'sdk/old.ts', state: 'is no longer generated: delete it' },
    { name: 'types.ts', state: 'differs' },
  ]);
});

t.test('an operation with x-mcp is a tool, whose schemas need no other document', async (t) => {
  const tools = JSON.parse(text('tools.json'));
  t.strictSame(
    tools.map(({ name }: { name: string }) => name),
    ['createArticle'],
  );
  const [{ inputSchema, outputSchema, annotations }] = tools;
  const { post } = JSON.parse(text('openapi.json')).paths['/articles'];
  t.equal(annotations.readOnlyHint, false);
  t.equal(inputSchema.type, 'object');
  t.equal(inputSchema.additionalProperties, false);
  t.notMatch(JSON.stringify(tools), /#\/components|"x-/);
  t.ok(outputSchema, 'its response is described');
  t.ok(text('llms.txt').includes(`[POST /articles](/docs/operations/createArticle.md): ${post.summary}`));
});

t.test('the bundle is one document', async (t) => {
  const document = JSON.parse(text('openapi.json'));
  t.equal(document.paths['/articles'].get.operationId, 'listArticles');
  t.notMatch(text('openapi.json'), /"\$ref": "[^#]/, 'no reference leaves it');
});

t.test('the policy of an operation is in the table', async (t) => {
  t.strictSame(Object.keys(operations), ['listArticles', 'createArticle', 'getArticle', 'deleteArticle']);
  t.match(operations.createArticle, {
    operationId: 'createArticle',
    method: 'POST',
    path: '/articles',
    domain: 'content',
    surface: 'platform',
    source: 'seed',
    security: [{ scheme: 'UserToken', scopes: [] }],
    anonymous: false,
    role: 'Author',
    effect: 'create',
    keyed: true,
    audit: 'article.create',
    feature: 'posts',
    rateLimit: { limit: 10, window_seconds: 60, per: 'principal' },
    body: { required: true, contentTypes: ['application/json'], maxBytes: 65536 },
  });
  t.match(operations.listArticles, { anonymous: true, role: null, audit: null, keyed: false, body: null });
  t.match(operations.getArticle, { security: [], anonymous: true });
  t.strictSame(operations.listArticles?.parameters, [
    { name: 'per_page', in: 'query', required: false, kind: 'integer', list: false, default: 20 },
    { name: 'status', in: 'query', required: false, kind: 'string', list: true },
  ]);
  t.strictSame(
    operations.getArticle?.parameters,
    [
      { name: 'article_id', in: 'path', required: true, kind: 'integer', list: false },
      { name: 'If-None-Match', in: 'header', required: false, kind: 'string', list: false },
    ],
    'those of the path item too',
  );
  t.strictSame(operations.createArticle?.responses['429'], {
    contentTypes: ['application/json', 'application/problem+json'],
    headers: ['x-request-id', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'link', 'retry-after'],
  });
});

t.test('types are those that a handler sees', async (t) => {
  const types = text('types.ts');
  t.match(types, /per_page: number;/, 'a parameter with a default is there');
  t.match(types, /status\?: components\["schemas"\]\["ArticleStatus"\]\[\];/, 'one without may be absent');
  t.match(types, /content\?: string;/, 'a member with a default may be absent from a body');
  t.match(
    text('operations.d.ts'),
    /readonly createArticle: Declared<false, 'UserToken', \{ role: 'Author'; owner: null; withoutFactor: null \}>/,
  );
});

t.test('a request validator reports every violation', async (t) => {
  const { body } = requestValidators.createArticle ?? {};
  t.ok(body?.({ title: 'Hello', tags: ['a'] }));
  t.notOk(body?.({ title: '', tags: ['a', 'a'], colour: 'red' }));
  t.strictSame(body?.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort(), [
    ' additionalProperties',
    '/tags uniqueItems',
    '/title minLength',
  ]);
  t.notOk(body?.({ title: 5 }), 'nothing is coerced');
  t.notOk(body?.(null));
});

t.test('one more property changes a few lines of the validators of its domain', async (t) => {
  const copy = join(root, 'one-more');
  cpSync(new URL('fixtures/articles', import.meta.url), copy, { recursive: true });
  for (const [file, before, after] of [
    [
      'components/schemas.yaml',
      "    content: { type: string, maxLength: 65000, default: '' }",
      '    subtitle: { type: string, maxLength: 99 }',
    ],
    [
      'paths.yaml',
      '          example: { title: Hello, content',
      '          example: { title: Hello, subtitle: Again, content',
    ],
  ] as const) {
    const source = readFileSync(join(copy, file), 'utf8');
    const changed =
      file === 'paths.yaml' ? source.replace(before, after) : source.replace(before, `${after}\n${before}`);
    t.not(changed, source);
    writeFileSync(join(copy, file), changed);
  }
  const output = join(root, 'one-more-generated');
  await compile(join(copy, 'openapi.yaml'), output, contractOptions);
  const [before, after] = [generated, output].map((directory) =>
    readFileSync(join(directory, 'validators/content.js'), 'utf8').split('\n'),
  ) as [string[], string[]];
  const lines = new Set(before);
  t.ok(after.filter((line) => !lines.has(line)).length <= 10, 'lines that are new');
  t.ok(after.length - before.length <= 20, 'lines that are more');
});

t.test('unknown query parameters are rejected unless the operation ignores them', async (t) => {
  t.ok(requestValidators.listArticles?.query?.({ per_page: 100, status: ['draft'] }));
  t.notOk(requestValidators.listArticles?.query?.({ per_page: 101 }));
  t.notOk(requestValidators.listArticles?.query?.({ status: ['gone'] }));
  t.notOk(requestValidators.listArticles?.query?.({ colour: 'red' }));
  t.notOk(requestValidators.deleteArticle?.query?.({ colour: 'red' }), 'also where none is declared');
  t.equal(requestValidators.getArticle?.query, undefined);
  t.equal(requestValidators.getArticle?.path, requestValidators.deleteArticle?.path, 'equal schemas share a function');
  t.notOk(requestValidators.getArticle?.path?.({ article_id: 2 ** 31 }));
  t.ok(requestValidators.getArticle?.header?.({}));
});

t.test('each response with a JSON body has a serializer, and equal ones share it', async (t) => {
  t.strictSame(Object.keys(serializers.createArticle ?? {}).sort(), [
    '201',
    '400',
    '401',
    '403',
    '409',
    '422',
    '429',
    'default',
  ]);
  t.notOk(serializers.getArticle?.['304'], 'no body, no serializer');
  t.equal(serializers.createArticle?.['201'], serializers.getArticle?.['200']);
  t.equal(serializers.createArticle?.default, serializers.getArticle?.['404']);
  t.equal(problemSerializers.createArticle?.['400'], problemSerializers.getArticle?.['404']);
  t.notOk(problemSerializers.createArticle?.['201']);
  const problem = { type: 'about:blank', title: 'Not Found', status: 404, detail: 'Gone' };
  t.equal(problemSerializers.getArticle?.['404']?.(problem), JSON.stringify(problem));
  t.throws(() => serializers.getArticle?.['404']?.(problem), UnsoundResponse, 'another format is another schema');
});

const article = {
  id: 1,
  title: 'Hello',
  slug: 'hello',
  excerpt: null,
  status: 'draft',
  category_id: null,
  author: { id: 1, username: 'ada', full_name: 'Ada', profile_image: 'https://a.test/b' },
  published_at: null,
  created_at: '2030-01-01T00:00:00.123456Z',
  updated_at: '2030-01-01T00:00:00Z',
  tags: ['first', 'second'],
};

t.test('every way to break a response is found', async (t) => {
  const serialize = serializers.getArticle?.['200'];
  t.equal(serialize?.(article), JSON.stringify(article));
  const { title: _, ...untitled } = article;
  const broken: { [what: string]: { body: unknown; pointer: string; keyword: string } } = {
    'null for a required member': { body: { ...article, title: null }, pointer: '/title', keyword: 'type' },
    'a missing member': { body: untitled, pointer: '/title', keyword: 'required' },
    'an extra member': { body: { ...article, password: 'x' }, pointer: '/password', keyword: 'additionalProperties' },
    'a wrong type': { body: { ...article, author: 'Ada' }, pointer: '/author', keyword: 'type' },
    'a number for a string': { body: { ...article, slug: 5 }, pointer: '/slug', keyword: 'type' },
    'a string for a number': { body: { ...article, id: '1' }, pointer: '/id', keyword: 'type' },
    'a bad enum': { body: { ...article, status: 'Draft' }, pointer: '/status', keyword: 'enum' },
    'a bad date': {
      body: { ...article, created_at: '2030-02-30T00:00:00Z' },
      pointer: '/created_at',
      keyword: 'format',
    },
    'a Date': { body: { ...article, created_at: new Date(0) }, pointer: '/created_at', keyword: 'type' },
    'too short': { body: { ...article, title: '' }, pointer: '/title', keyword: 'minLength' },
    negative: { body: { ...article, id: -1 }, pointer: '/id', keyword: 'minimum' },
    'an array for a string': { body: { ...article, title: ['Hello'] }, pointer: '/title', keyword: 'type' },
    'a float for an integer': { body: { ...article, id: 1.5 }, pointer: '/id', keyword: 'type' },
    'a fault in an item': { body: { ...article, tags: ['first', null] }, pointer: '/tags/1', keyword: 'type' },
    'a fault in a member of a member': {
      body: { ...article, author: { ...article.author, username: 'a' } },
      pointer: '/author/username',
      keyword: 'minLength',
    },
  };
  for (const [what, { body, pointer, keyword }] of Object.entries(broken)) {
    t.throws(() => serialize?.(body), { name: 'UnsoundResponse', pointer, keyword }, what);
  }
});

t.test('nothing is written from a contract that breaks a convention', async (t) => {
  const copy = join(root, 'broken');
  cpSync(new URL('fixtures/articles', import.meta.url), copy, { recursive: true });
  appendFileSync(join(copy, 'openapi.yaml'), '\nx-colour: red\n');
  const output = join(root, 'nothing');
  const error = await t.rejects(compile(join(copy, 'openapi.yaml'), output, contractOptions), ContractError);
  t.match(error, { message: /broken\/openapi\.yaml#\/x-colour\n {4}x-colour is not an extension/ });
  t.throws(() => readdirSync(output), { code: 'ENOENT' });
});
