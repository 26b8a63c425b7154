import type { Document, ParameterObject } from '../../../document/document.ts';
import type { Located } from '../../../document/reference.ts';
import { resolvedSchema, typesOf } from '../../../document/schemas.ts';
import { type ContractRule, type Finding, type OperationRule, perOperation, perWebhook } from '../rule.ts';

/** Parameters are in a place that the server reads and have a form that it parses. */
export const parameterForms: ContractRule = function* (document, operations) {
  yield* perOperation(operationParameters)(document, operations);
  yield* perWebhook(operationParameters)(document, operations);
};

const operationParameters: OperationRule = function* (operation, document) {
  for (const parameter of operation.parameters) {
    const { value, pointer } = parameter;
    if (!['path', 'query', 'header', 'cookie'].includes(value.in))
      yield [pointer, 'A parameter is in path, query, header or cookie'];
    if (value.in === 'header' && /^(?:accept|content-type|authorization)$/i.test(value.name)) {
      yield [pointer, `OpenAPI ignores a header parameter ${value.name}: content and security say it`];
    }
    if (value.schema === undefined || value.content !== undefined)
      yield [pointer, 'A parameter has a schema, no content'];
    else yield* parameterStyle(parameter, document);
    if (value['x-rest-of-path'] === true && !(value.in === 'path' && operation.path.endsWith(`/{${value.name}}`))) {
      yield [pointer, 'x-rest-of-path is true, on the parameter that a path ends with'];
    }
  }
};

function* parameterStyle({ value, pointer }: Located<ParameterObject>, document: Document): Iterable<Finding> {
  const schema = resolvedSchema(document, value.schema);
  const isList = typesOf(schema).includes('array');
  const item = isList ? resolvedSchema(document, schema.items) : schema;
  if (typesOf(item).length !== 1 || !['string', 'integer', 'number', 'boolean'].includes(typesOf(item)[0] ?? '')) {
    yield [pointer, 'A parameter is a string, integer, number or boolean, or a list of one of them'];
  }
  const usual = value.in === 'query' || value.in === 'cookie' ? 'form' : 'simple';
  if ((value.style ?? usual) !== usual) yield [pointer, `A parameter in ${value.in} has the style ${usual}`];
  if (isList && (value.explode ?? usual === 'form'))
    yield [pointer, 'A list is comma-separated: it needs explode: false'];
}
