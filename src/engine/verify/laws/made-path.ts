import type { DeclaredOperation, TestedContract } from '../declared-operation.ts';
import { evaluated } from '../requests.ts';
import type { Made } from './lab.ts';

type Path = { readonly [name: string]: string };

const requestPath = '$request.path.';

/**
 * Returns values for the path of an operation on a resource that was made, or on the collection that it is in: by the link
 * from its creation, by a link from an operation on it with the same path parameters, or by the names of the parameters.
 */
export function pathOf(contract: TestedContract, operation: DeclaredOperation, made: Made): Path {
  const { resource, exchange, id } = made;
  const linked = contract.links.filter(({ target }) => target === operation.id);
  const direct = linked.find(({ source }) => source === resource.create.id);
  if (direct !== undefined) {
    return mapped(direct.parameters, (expression) => String(evaluated(expression, exchange)));
  }
  const through = linked.find(
    ({ source, parameters }) =>
      Object.values(parameters).every((expression) => expression.startsWith(requestPath)) &&
      contract.links.some((one) => one.source === resource.create.id && one.target === source),
  );
  if (through !== undefined) {
    const path = pathOf(contract, contract.operation(through.source), made);
    return mapped(through.parameters, (expression) => path[expression.slice(requestPath.length)] ?? '');
  }
  if (!operation.policy.path.startsWith(resource.create.policy.path)) return {};
  const parts = operation.parameters.filter((one) => one.in === 'path');
  // Of several parameters that the creation doesn't have, the first one names the resource; others are within it.
  const own = parts.find(({ name }) => exchange.request.path[name] === undefined);
  return Object.fromEntries(
    parts.map((one) => [
      one.name,
      exchange.request.path[one.name] ?? (one === own ? (id ?? '') : String(one.example ?? '')),
    ]),
  );
}

function mapped(parameters: Path, value: (expression: string) => string): Path {
  return Object.fromEntries(Object.entries(parameters).map(([name, expression]) => [name, value(expression)]));
}
