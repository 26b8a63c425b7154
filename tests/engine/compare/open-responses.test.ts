import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import { withOpenResponses } from '../../../src/engine/compare/open-responses.ts';
import type { Document } from '../../../src/engine/document/document.ts';

const closed = (properties: object) => ({ type: 'object', additionalProperties: false, properties, required: ['id'] });
const body = { $ref: '#/components/schemas/Thing' };
const contract = {
  openapi: '3.1.1',
  info: { title: 'T', version: '1.0.0' },
  paths: {
    '/things': {
      post: {
        operationId: 'createThing',
        requestBody: { content: { 'application/json': { schema: body } } },
        responses: { 200: { description: 'Thing', content: { 'application/json': { schema: body } } } },
      },
    },
  },
  components: {
    schemas: {
      Thing: closed({ id: { type: 'integer' }, owner: { $ref: '#/components/schemas/Person' } }),
      Person: closed({ id: { type: 'integer' } }),
    },
  },
} as never as Document;

t.test('a newer server may send more members, and takes the requests of before', async (t) => {
  const open = withOpenResponses(contract) as never as typeof contract & { components: object };
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ ...open, $id: 'https://contract.invalid/' });
  const validate = (part: string) => {
    const at = `https://contract.invalid/#/paths/~1things/post/${part}/content/application~1json/schema`;
    const compiled = ajv.compile({ $ref: at });
    return (value: unknown) => compiled(value) as boolean;
  };
  const [request, response] = [validate('requestBody'), validate('responses/200')];
  const table: readonly [value: object, request: boolean, response: boolean][] = [
    [{ id: 1, owner: { id: 2 } }, true, true],
    [{ id: 1, more: true }, false, true],
    [{ id: 1, owner: { id: 2, more: true } }, false, true],
    [{ id: 'one' }, false, false],
    [{ more: true }, false, false],
  ];
  for (const [value, taken, sent] of table) {
    t.equal(request(value), taken, `request ${JSON.stringify(value)}`);
    t.equal(response(value), sent, `response ${JSON.stringify(value)}`);
  }
});
