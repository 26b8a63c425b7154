import t from 'tap';
import type { Document, ResponseObject } from '../../../src/engine/document/document.ts';
import { completeContract } from '../../../src/platform/policy/complete-contract.ts';

/** The response `status` of an operation, completed. */
function completed(status: string, schema: string, example: unknown): ResponseObject {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, example } };
  const document = { paths: { '/books': { get: { responses: { [status]: { description: 'Error', content } } } } } };
  const result = completeContract(document as unknown as Document);
  return result.paths['/books']?.get?.responses[status] as ResponseObject;
}

function problem(status: string, schema: string, example: unknown): unknown {
  const { examples } = completed(status, schema, example).content?.['application/problem+json'] ?? {};
  return (examples?.example as { value?: unknown } | undefined)?.value;
}

t.test('every response has the headers of the request and its rate limit', async (t) => {
  t.strictSame(Object.keys(completed('200', 'Book', {}).headers ?? {}), [
    'X-Request-ID',
    'X-RateLimit-Limit',
    'X-RateLimit-Remaining',
    'X-RateLimit-Reset',
  ]);
});

t.test('an error of a surface is there as problem details too', async (t) => {
  t.strictSame(problem('404', 'Error', { error: 'Not Found', message: 'No such book', status: 404 }), {
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'No such book',
  });
  const errors = { title: ['Title is required'] };
  t.strictSame(problem('422', 'CoreValidationError', { error: 'x', message: 'The given data was invalid.', errors }), {
    type: 'about:blank',
    title: 'Validation Error',
    status: 422,
    detail: 'One or more validation errors occurred',
    errors,
  });
  t.strictSame(
    problem('default', 'CoreFailureError', { error: 'server_error', message: 'Failed', request_id: 'req_1' }),
    { type: 'about:blank', title: 'Internal Server Error', status: 500, detail: 'Failed' },
    'the code of an error says its status where the contract says none',
  );
  t.equal(problem('404', 'AdminError', { error: 'No such user' }), undefined, 'one without a twin is left as it is');
  t.equal(completed('404', 'Error', {}).content?.['application/problem+json']?.schema instanceof Object, true);
});
