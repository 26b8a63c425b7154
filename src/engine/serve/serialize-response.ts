import type { AnyResponse, BoundOperation } from './bound-operation.ts';
import { declaredFor } from './compiled-contract.ts';
import { type OmittedItem, soundPart } from './sound-part.ts';
import { isUnsoundResponse } from './unsound-response.ts';

/** A response that the contract doesn't declare. The caller receives a 500, the log this message. */
export class UndeclaredResponse extends Error {
  constructor(operationId: string, what: string) {
    super(`${operationId} returned ${what}`);
    this.name = 'UndeclaredResponse';
  }
}

/**
 * Returns the JSON text of a handler's response, which is checked against the schema of its status on the way; its own
 * text for another media type, and an empty text if the status has no content. An unsound item of a list is left out: see `sound-part.ts`.
 *
 * @throws {UndeclaredResponse | UnsoundResponse}
 */
export function serializeResponse(
  // biome-ignore lint/suspicious/noExplicitAny: contexts of all products fit here
  bound: BoundOperation<any>,
  response: AnyResponse,
  /** Receives the items that were left out of lists. Without it they make the response unsound. */
  omit: ((items: readonly OmittedItem[]) => void) | null = null,
): string {
  const { operation, serializers } = bound;
  const { status } = response;
  const declared = declaredFor(operation.responses, status);
  if (declared === undefined) {
    throw new UndeclaredResponse(operation.operationId, `the status ${status}, which it does not declare`);
  }
  if (response.headers !== undefined) {
    for (const name in response.headers) {
      if (!declared.headers.includes(name.toLowerCase())) {
        throw new UndeclaredResponse(operation.operationId, `the header ${name}, which ${status} does not declare`);
      }
    }
  }
  const serialize = declaredFor(serializers, status);
  if (serialize !== undefined) {
    try {
      return serialize(response.body);
    } catch (error) {
      if (!isUnsoundResponse(error)) throw error;
      error.status = status;
      const lists = omit === null ? undefined : declared.lists;
      const part = lists === undefined ? null : soundPart(serialize, response.body, lists);
      if (part === null) throw error;
      omit?.(part.omitted);
      return part.text;
    }
  }
  const { file } = response;
  if (file === undefined) return textOf(operation.operationId, response, declared.contentTypes.length > 0);
  if (declared.contentTypes.includes(file.contentType)) return '';
  throw new UndeclaredResponse(operation.operationId, `${status} as ${file.contentType}, which it does not declare`);
}

/** Returns a body of a media type that isn't JSON. Its schema describes a text; what is in it is up to the handler. */
function textOf(operationId: string, { status, body }: AnyResponse, isDeclared: boolean): string {
  if (isDeclared && typeof body === 'string') return body;
  if (isDeclared) throw new UndeclaredResponse(operationId, `${status} without the text that it declares`);
  if (body !== undefined) throw new UndeclaredResponse(operationId, `${status} with a body, which it does not declare`);
  return '';
}
