import t from 'tap';
import { completeResponses } from '../../../src/engine/compile/complete/complete-responses.ts';
import type { Document } from '../../../src/engine/document/document.ts';

const requestId = { $ref: '#/components/headers/RequestId' };
const document = {
  openapi: '3.1.1',
  info: { title: 'Books', version: '1.0.0' },
  paths: {
    '/books': {
      get: {
        responses: {
          200: { description: 'Books', headers: { ETag: { schema: { type: 'string' } } } },
          404: { $ref: '#/components/responses/Missing' },
        },
      },
      post: { responses: { 404: { $ref: '#/components/responses/Missing' }, 204: { description: 'Done' } } },
    },
  },
  webhooks: { created: { post: { responses: { 200: { description: 'Received' } } } } },
  components: {
    responses: {
      Missing: {
        description: 'No such book',
        headers: { 'x-request-id': { schema: { type: 'string' } } },
        content: { 'application/json': { schema: { type: 'object' } } },
      },
    },
  },
} as unknown as Document;

t.test('headers and media types are added to each response once, in place or in its component', async (t) => {
  const statuses: string[] = [];
  const completed = completeResponses(document, {
    headers: { 'X-Request-ID': requestId },
    mediaTypes: ({ content }, status) => {
      statuses.push(status);
      return content === undefined ? {} : { 'application/problem+json': { schema: { type: 'object' } } };
    },
  }) as unknown as {
    paths: { '/books': { get: { responses: { 200: unknown } }; post: { responses: { 204: unknown } } } };
    components: { responses: { Missing: unknown } };
    webhooks: unknown;
  };
  t.strictSame(completed.paths['/books'].get.responses[200], {
    description: 'Books',
    headers: { ETag: { schema: { type: 'string' } }, 'X-Request-ID': requestId },
  });
  t.strictSame(completed.paths['/books'].post.responses[204], {
    description: 'Done',
    headers: { 'X-Request-ID': requestId },
  });
  t.strictSame(completed.components.responses.Missing, {
    description: 'No such book',
    headers: { 'x-request-id': { schema: { type: 'string' } } },
    content: {
      'application/json': { schema: { type: 'object' } },
      'application/problem+json': { schema: { type: 'object' } },
    },
  });
  t.strictSame(statuses.sort(), ['200', '204', '404']);
  t.strictSame(completed.webhooks, document.webhooks, 'messages stay as they are');
  t.notOk(
    'headers' in (document.paths['/books']?.post?.responses['204'] as object),
    'the given document stays as it is',
  );
});
