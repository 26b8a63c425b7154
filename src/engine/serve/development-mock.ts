import { type Document, OpenAPIBackend } from 'openapi-backend';
import type { Operation } from '../document/operation.ts';
import type { AnyHandler } from './bound-operation.ts';

/**
 * Returns handlers for operations that are declared but have none yet: their responses are the contract's examples, so
 * that a front end can build on an operation the day it is declared. Development only.
 */
export async function developmentMock(document: object): Promise<(operation: Operation) => AnyHandler> {
  const backend = new OpenAPIBackend({ definition: document as Document, quick: true, validate: false });
  await backend.init();
  return (operation) => {
    const success = Object.keys(operation.responses).find((status) => /^[23]/.test(status)) ?? '200';
    const hasContent = (operation.responses[success]?.contentTypes.length ?? 0) > 0;
    return async () => {
      if (!hasContent) return { status: Number(success) };
      return {
        status: Number(success),
        body: backend.mockResponseForOperation(operation.operationId, { code: Number(success) }).mock,
      };
    };
  };
}
