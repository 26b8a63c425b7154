import type { Extension } from './extension.ts';

/**
 * The extensions that the engine itself implements. A contract needs none of them. A product's own come in addition; one
 * of the same name replaces the engine's, to require it for example.
 */
export const engineExtensions: readonly Extension[] = [
  {
    name: 'x-effect',
    place: 'operation',
    schema: { enum: ['read', 'record', 'create', 'replace', 'update', 'delete', 'act'] },
  },
  {
    name: 'x-listed-by',
    place: 'operation',
    schema: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
    form: 'a list of operationIds',
  },
  {
    name: 'x-proves',
    place: 'operation',
    schema: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
    form: 'a list of names of body properties or headers',
  },
  {
    name: 'x-issues',
    place: 'operation',
    schema: { type: 'object', minProperties: 1, additionalProperties: { type: 'string', pattern: '^/' } },
    form: 'JSON pointers into the response, by security scheme',
  },
  {
    name: 'x-revokes',
    place: 'operation',
    schema: {
      type: 'object',
      properties: { scheme: { type: 'string' }, body: { type: 'object' } },
      required: ['scheme'],
      additionalProperties: false,
    },
    form: '{scheme, body}',
  },
  { name: 'x-expires', place: 'operation', schema: { type: 'string' }, form: 'the name of a body property' },
  {
    name: 'x-suspends',
    place: 'operation',
    schema: { type: 'object', minProperties: 1 },
    form: 'properties of the body',
  },
  {
    name: 'x-causes',
    place: 'operation',
    schema: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          { type: 'string' },
          {
            type: 'object',
            properties: {
              event: { oneOf: [{ type: 'string' }, { type: 'array', minItems: 2, items: { type: 'string' } }] },
              when: { type: 'object', minProperties: 1 },
            },
            required: ['event'],
            additionalProperties: false,
          },
        ],
      },
    },
    form: 'a list of names under webhooks, or {event, when}',
  },
  { name: 'x-caused-by', place: 'webhook', schema: { const: 'time' }, form: 'time, or left out' },
  {
    name: 'x-subscribes',
    place: 'operation',
    schema: {
      type: 'object',
      properties: {
        url: { type: 'string' },
        events: { type: 'string' },
        secret: { type: 'string', pattern: '^/' },
      },
      required: ['url', 'events', 'secret'],
      additionalProperties: false,
    },
    form: '{url, events, secret}',
  },
  {
    name: 'x-signs',
    place: 'parameter',
    schema: {
      type: 'object',
      properties: {
        content: { type: 'string' },
        encoding: { enum: ['hex', 'base64'] },
        prefix: { type: 'string' },
        key: { enum: ['text', 'base64'] },
      },
      required: ['content', 'encoding', 'key'],
      additionalProperties: false,
    },
    form: '{content, encoding: hex or base64, prefix, key: text or base64}',
  },
  {
    name: 'x-filter',
    place: 'parameter',
    schema: {
      type: 'object',
      properties: {
        properties: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
        test: { enum: ['equals', 'contains', 'words', 'from', 'until', 'before'] },
      },
      required: ['properties', 'test'],
      additionalProperties: false,
    },
    form: '{properties, test: equals, contains, words, from, until or before}',
  },
  { name: 'x-idempotency', place: 'operation', schema: { enum: ['keyed'] } },
  { name: 'x-dry-run', place: 'operation', schema: { type: 'boolean' }, form: 'true or false' },
  { name: 'x-unknown-query', place: 'operation', schema: { enum: ['ignored'] } },
  { name: 'x-cors', place: 'operation', schema: { enum: ['any'] } },
  { name: 'x-mcp', place: 'operation', schema: { const: true }, form: 'true, or left out' },
  {
    name: 'x-max-bytes',
    place: 'requestBody',
    schema: { type: 'integer', minimum: 1 },
    form: 'a whole number of bytes',
  },
  { name: 'x-raw-body', place: 'requestBody', schema: { const: true }, form: 'true, or left out' },
  { name: 'x-rest-of-path', place: 'parameter', schema: { const: true }, form: 'true, or left out' },
  {
    name: 'x-derived-from',
    place: 'schema',
    schema: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
    form: 'a list of names of properties next to it',
  },
  { name: 'x-secret', place: 'schema', schema: { const: true }, form: 'true, or left out' },
];

/** Returns the engine's extensions and the product's, each name once. */
export function withEngineExtensions(extensions: readonly Extension[]): Extension[] {
  return [...new Map([...engineExtensions, ...extensions].map((one) => [one.name, one])).values()];
}
