import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { ListBody, ListPage } from '../../engine/serve/lists.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import {
  countDeliveries,
  type DeliveryRow,
  type DeliveryStatus,
  lockDelivery,
  retryDeliveryRow,
  selectDeliveries,
} from './deliveries.repository.ts';
import { maxAttempts } from './retry-schedule.ts';
import { announceDeliveries } from '../../platform/events/waiting-deliveries.ts';
import { selectWebhook } from './webhooks.repository.ts';
import { webhookNotFound } from './webhooks.ts';

type Schemas = components['schemas'];

/** A page of an endpoint's deliveries. Throws `not_found` for an endpoint that isn't the tenant's. */
export async function listDeliveries(
  db: Database,
  tenantId: string,
  webhookId: number,
  status: DeliveryStatus | undefined,
  page: ListPage,
): Promise<ListBody<Schemas['WebhookDeliveryListItem']>> {
  if ((await selectWebhook(db, tenantId, webhookId)) === undefined) throw webhookNotFound();
  const slice = page.slice(await selectDeliveries(db, tenantId, webhookId, status, page));
  const total = await countDeliveries(db, tenantId, webhookId, status);
  return page.body<DeliveryRow, Schemas['WebhookDeliveryListItem']>(slice, total, (row) => row);
}

/**
 * Puts a delivery to be made again at once. Whoever asks at the same time finds it queued.
 * Throws `not_found`, `cannot_retry`.
 */
export async function retryDelivery(
  trx: Transaction,
  tenantId: string,
  webhookId: number,
  id: number,
): Promise<Schemas['RetriedDelivery']> {
  const delivery = await lockDelivery(trx, tenantId, webhookId, id);
  if (delivery === undefined) throw new ApiError('not_found', 'Delivery not found.');
  const { status, attempt, is_active } = delivery;
  if (status === 'pending') throw new ApiError('cannot_retry', 'The delivery is queued already.');
  if (status === 'success' || attempt >= maxAttempts) {
    throw new ApiError('cannot_retry', 'Delivery already succeeded or max retries reached.');
  }
  if (!is_active) throw new ApiError('cannot_retry', 'The endpoint is not active. Activate it first.');
  await retryDeliveryRow(trx, tenantId, id);
  announceDeliveries(trx);
  return { id, status: 'pending', attempt: attempt + 1 };
}
