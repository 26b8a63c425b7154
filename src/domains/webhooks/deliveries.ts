import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { announceDeliveries } from '../../platform/events/waiting-deliveries.ts';
import type { ListBody, ListPage } from '../../platform/lists/lists.ts';
import {
  countDeliveries,
  type DeliveryFilter,
  type DeliveryRow,
  lockDelivery,
  requeueDelivery,
  selectDeliveries,
} from './deliveries.repository.ts';
import { maxAttempts } from './retry-schedule.ts';
import { selectWebhook } from './webhooks.repository.ts';
import { webhookNotFound } from './webhooks.ts';

type Schemas = components['schemas'];

/** Returns a page of an endpoint's deliveries. Throws `not_found` if the tenant has no such endpoint. */
export async function listWebhookDeliveries(
  db: Database,
  filter: DeliveryFilter,
  page: ListPage,
): Promise<ListBody<Schemas['WebhookDeliveryListItem']>> {
  if ((await selectWebhook(db, filter.tenantId, filter.endpointId)) === undefined) throw webhookNotFound();
  const slice = page.slice(await selectDeliveries(db, filter, page));
  const total = await countDeliveries(db, filter);
  return page.body<DeliveryRow, Schemas['WebhookDeliveryListItem']>(slice, total, (row) => row);
}

/**
 * Queues a failed delivery for an immediate attempt, and returns its new state. Of concurrent calls one succeeds.
 * Throws `not_found`, `cannot_retry`.
 */
export async function retryWebhookDelivery(
  trx: Transaction,
  { tenant }: Pick<Act, 'tenant'>,
  webhookId: number,
  id: number,
): Promise<Schemas['RetriedDelivery']> {
  const delivery = await lockDelivery(trx, tenant.id, webhookId, id);
  if (delivery === undefined) throw new ApiError('not_found', 'Delivery not found.');
  const { status, attempt, is_active, has_message } = delivery;
  if (status === 'pending') throw new ApiError('cannot_retry', 'The delivery is queued already.');
  if (status === 'success' || attempt >= maxAttempts) {
    throw new ApiError('cannot_retry', 'Delivery already succeeded or max retries reached.');
  }
  if (!has_message) throw new ApiError('cannot_retry', 'The message is no longer stored.');
  if (!is_active) throw new ApiError('cannot_retry', 'The endpoint is not active. Activate it first.');
  await requeueDelivery(trx, tenant.id, id);
  announceDeliveries(trx);
  return { id, status: 'pending', attempt: attempt + 1 };
}
