import t from 'tap';
import { dryRuns } from '../../../src/engine/compile/check/compilable/dry-runs.ts';
import { completeDryRuns } from '../../../src/engine/compile/complete/complete-dry-runs.ts';
import { compiledOperations } from '../../../src/engine/document/compiled-operations.ts';
import { contractOperations } from '../../../src/engine/document/contract-operation.ts';
import type { Document } from '../../../src/engine/document/document.ts';
import { effectsHeader, withoutSecrets } from '../../../src/engine/serve/dry-run.ts';

const created = { $ref: '#/components/responses/Created' };
const security = [{ Token: [] }];
const document = {
  openapi: '3.1.1',
  info: { title: 'Books', version: '1.0.0' },
  paths: {
    '/books': {
      get: { operationId: 'listBooks', responses: { 200: { description: 'Books' } } },
      post: { operationId: 'createBook', security, responses: { 201: created, 404: { description: 'No' } } },
      delete: { operationId: 'burnBooks', security, 'x-dry-run': false, responses: { 204: { description: 'Gone' } } },
    },
    '/cards': { post: { operationId: 'createCard', responses: { 201: created } } },
  },
  components: {
    responses: {
      Created: {
        description: 'Created',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                id: { type: 'integer' },
                key: { $ref: '#/components/schemas/Key' },
                copies: {
                  type: 'array',
                  items: { type: 'object', properties: { key: { type: 'string', 'x-secret': true } } },
                },
              },
            },
          },
        },
      },
    },
    schemas: { Key: { type: 'string', 'x-secret': true } },
  },
} as unknown as Document;

const completed = completeDryRuns(document, { applies: ({ method }) => method !== 'get' && method !== 'trace' });
const operations = Object.fromEntries(compiledOperations(completed).map((one) => [one.operationId, one]));

t.test(
  'operations that have dry runs declare the header and what it returns, without a line of their own',
  async (t) => {
    t.equal(operations.createBook?.dryRun, true);
    t.match(operations.createBook?.parameters, [{ name: 'Prefer', in: 'header', required: false }]);
    t.strictSame(operations.createBook?.responses['201']?.headers, ['preference-applied', 'dry-run-effects']);
    t.strictSame(operations.createBook?.responses['404']?.headers, [], 'an error is none');
    for (const id of ['listBooks', 'burnBooks']) {
      t.equal(operations[id]?.dryRun, undefined, id);
      t.strictSame(operations[id]?.parameters, [], id);
    }
    t.strictSame(document.paths['/books']?.post?.responses[201], created, 'the document given is as it was');
    const without = completeDryRuns(document, { applies: ({ value }) => value.operationId === 'createBook' });
    t.strictSame(without.paths['/cards']?.post?.responses[201], created, 'a response that others share is not theirs');
    t.equal(completeDryRuns(document, { applies: () => false }), document);
  },
);

t.test('a dry run by hand that cannot be one is a problem', async (t) => {
  const post = { operationId: 'x', 'x-dry-run': true, 'x-effect': 'read', 'x-proves': ['a'], responses: { 200: {} } };
  const wrong = { ...document, paths: { '/x': { post } } } as unknown as Document;
  const messages = [...dryRuns(wrong, contractOperations(wrong))].map(([, message]) => message);
  t.strictSame(messages, [
    'A read has no effect to undo',
    'A dry run would try out what proves who the caller is',
    'Dry runs are for callers with a credential',
    'x-dry-run needs the header parameter Prefer',
    'A success of a dry run declares the header Preference-Applied',
    'A success of a dry run declares the header Dry-Run-Effects',
  ]);
  t.strictSame(
    [...dryRuns(completed, contractOperations(completed))].map(([, message]) => message),
    ['Dry runs are for callers with a credential'],
    'createCard',
  );
});

t.test('secrets are placeholders of the same form, wherever the contract has them', async (t) => {
  const { secrets = [] } = operations.createBook ?? {};
  t.strictSame(secrets, [['key'], ['copies', '*', 'key']]);
  const body = { id: 7, key: 'sk_live_Ab9-x', copies: [{ key: 'eyJ.h-0.a_B' }, { key: null }, null] };
  const shown = withoutSecrets({ status: 201, body }, secrets);
  t.strictSame(shown.body, { id: 7, key: 'sk_live_000-0', copies: [{ key: '000.0-0.0_0' }, { key: null }, null] });
  t.equal(body.key, 'sk_live_Ab9-x', 'the handler keeps its own');
});

t.test('effects are a list of RFC 9651', async (t) => {
  const counts = (given: object) => new Map(Object.entries(given));
  const effects = new Map([
    ['articles', counts({ create: 1, update: 20 })],
    ['webhooks', counts({ 'post.created': 2 })],
  ]);
  t.equal(effectsHeader(effects), 'articles;create=1;update=20, webhooks;post.created=2');
  t.equal(effectsHeader(new Map()), '');
  for (const [kind, change] of [
    ['a b', 'create'],
    ['a,b', 'create'],
    ['', 'create'],
    ['articles', 'Create'],
    ['articles', 'a=b'],
  ]) {
    t.throws(() => effectsHeader(new Map([[kind as string, counts({ [change as string]: 1 })]])));
  }
});
