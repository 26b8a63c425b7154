import type { Exchange } from '../client.ts';
import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Entity, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { type List, type Model, valueAt } from './model.ts';

/** An effect leaves one row in the audit log. */
export const audited: Law = {
  name: 'audited',
  proves:
    'A call with `x-audit` leaves exactly one row with its action, operationId, actor and request id; a rejected one none.',
  applies: ({ contract, lists }: Model): Instance[] => {
    const logs = lists.filter(
      ({ item }) => item.properties?.operation_id !== undefined && item.properties?.request_id !== undefined,
    );
    // The log of everything, and not of one thing that its path names.
    const [log] = logs.toSorted((one, other) => parametersOf(one) - parametersOf(other));
    if (log === undefined) return [];
    return contract.operations
      .filter(({ extensions }) => typeof extensions['x-audit'] === 'string')
      .map((operation) => ({
        operation,
        what: 'leaves one row in the audit log',
        pointer: `${operation.pointer}/x-audit`,
        check: (lab: Lab) => check(lab, operation, log),
      }));
  },
};

function parametersOf({ operation }: List): number {
  return operation.parameters.filter(({ in: place }) => place === 'path').length;
}

async function check(common: Lab, operation: DeclaredOperation, log: List): Promise<void> {
  const lab = await common.apart(operation);
  const rejected = await rejection(lab, operation);
  const exchange = await lab.attempt(operation);
  const { status, headers, text } = exchange.response;
  if (status >= 400) throw new Unavailable(`${operation.id} returned ${status}: ${text.slice(0, 160)}`);
  const id = headers['x-request-id'];
  const action = String(operation.extensions['x-audit']);
  const query = { action, ...(log.size === null ? {} : { [log.size.name]: '20' }) };
  const read = await common.succeed(log.operation, { query });
  const found = valueAt(read.response.body, log.items) as Entity[];
  const rejectedId = rejected?.response.headers['x-request-id'];
  if (rejectedId !== undefined && found.some((row) => row.request_id === rejectedId))
    throw new Broken(`a call that was rejected with ${rejected?.response.status} has a row of ${action}`, rejected);
  const rows = found.filter((row) => row.request_id === id);
  const [row] = rows;
  if (row === undefined || rows.length !== 1)
    throw new Broken(`the audit log has ${rows.length} rows of ${action} with the request id ${id}`, exchange);
  if (row.operation_id !== operation.id) throw new Broken(`the row names ${row.operation_id}`, exchange);
  const caller = await lab.callerOf(exchange.request);
  if (caller?.userId !== undefined && row.user_id !== caller.userId)
    throw new Broken(`the row names the user ${row.user_id}, not ${caller.userId}`, exchange);
}

/** A call with an undeclared query parameter; null where those are ignored. */
async function rejection(lab: Lab, operation: DeclaredOperation): Promise<Exchange | null> {
  if (operation.ignoresUnknownQuery) return null;
  const exchange = await lab.call(operation, { query: { colour: 'red' } });
  return exchange.response.status >= 400 ? exchange : null;
}
