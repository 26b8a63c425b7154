import { mediaTypes } from '../../../document/contract-operation.ts';
import { pointerTo } from '../../../document/json-pointer.ts';
import { resolvedSchema } from '../../../document/schemas.ts';
import { dryRunArgument } from '../../emit/tools.ts';
import { type Finding, perOperation } from '../rule.ts';

/** An operation with `x-mcp` fits into a tool of the Model Context Protocol, whose arguments are one flat object. */
export const tools = perOperation(function* ({ value, pointer, parameters, requestBody }, document): Iterable<Finding> {
  if (value['x-mcp'] !== true) return;
  const at = pointerTo(pointer, 'x-mcp');
  const members = parameters.filter((parameter) => parameter.value.in !== 'header').map(({ value }) => value.name);
  if (requestBody !== null) {
    const schema = resolvedSchema(document, mediaTypes(requestBody)[0]?.value.schema);
    if (schema.properties === undefined) yield [at, 'A tool has a body that is an object with properties'];
    members.push(...Object.keys(schema.properties ?? {}));
  }
  if (value['x-dry-run'] === true) members.push(dryRunArgument);
  const twice = members.find((name, index) => members.indexOf(name) !== index);
  if (twice !== undefined) yield [at, `A tool has one argument of each name: ${twice} is in two places`];
  if (parameters.some((parameter) => parameter.value['x-rest-of-path'] === true)) {
    yield [at, 'The argument of a tool is one part of a path'];
  }
});
