import type { BoundOperation } from './bound-operation.ts';
import type { AnyReply } from './unit-of-work.ts';

/** A reply that the contract doesn't declare. The caller gets a 500; the log gets this message. */
export class UndeclaredReply extends Error {
  constructor(operationId: string, what: string) {
    super(`${operationId} answered ${what}`);
    this.name = 'UndeclaredReply';
  }
}

/**
 * The JSON text of a handler's reply, proved against the schema of its status on the way; an empty text where the
 * status has no content. Throws `UndeclaredReply` or `UnsoundResponse`.
 */
export function serializeReply(bound: BoundOperation, reply: AnyReply): string {
  const { operation, serializers } = bound;
  const declared = operation.responses[reply.status];
  if (declared === undefined) {
    throw new UndeclaredReply(operation.operationId, `the status ${reply.status}, which it does not declare`);
  }
  if (reply.headers !== undefined) {
    for (const name in reply.headers) {
      if (!declared.headers.includes(name.toLowerCase())) {
        throw new UndeclaredReply(
          operation.operationId,
          `with the header ${name}, which ${reply.status} does not declare`,
        );
      }
    }
  }
  const serialize = serializers[reply.status];
  if (serialize !== undefined) return serialize(reply.body);
  if (reply.body !== undefined) {
    throw new UndeclaredReply(operation.operationId, `${reply.status} with a body, which it does not declare`);
  }
  return '';
}
