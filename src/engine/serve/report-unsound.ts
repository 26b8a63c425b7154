import type { FastifyBaseLogger } from 'fastify';
import type { RequestContext } from './request-context.ts';
import type { OmittedItem } from './sound-part.ts';

/**
 * Receives each use of data that breaks the contract: the whole response failed, a list omitted an item, or, in policies
 * that report it, a credential was rejected.
 */
export type OnUnsound = (operationId: string, outcome: 'failed' | 'omitted' | 'rejected') => void;

/** Reports the items that a list left out because they break the contract. */
export type ReportUnsound = (context: RequestContext, status: number, items: readonly OmittedItem[]) => void;

/** Returns the function that logs where such items are, never what they contain. */
export function unsoundReporter(log: FastifyBaseLogger, onUnsound: OnUnsound): ReportUnsound {
  return ({ bound, requestId }, status, items) => {
    const { operationId } = bound.operation;
    for (const item of items) {
      onUnsound(operationId, 'omitted');
      log.error({ operationId, requestId, status, ...item }, 'a list left out an item that breaks the contract');
    }
  };
}
