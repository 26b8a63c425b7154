import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { ListBody, ListPage } from '../../engine/serve/lists.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { GuardedClient } from '../../platform/outbound/guarded-client.ts';
import { faultOfUrl, type OutboundPolicy } from '../../platform/outbound/outbound-url.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { attemptDelivery } from './delivery-attempt.ts';
import { eventBody, newEventId } from '../../platform/events/events.ts';
import { mintSigningSecret, sealSigningSecret, secretsInForce } from './signing-secret.ts';
import {
  countWebhooks,
  deleteWebhookRow,
  insertWebhook,
  lockWebhooks,
  replaceWebhookSecret,
  selectWebhook,
  selectWebhookAddress,
  selectWebhooks,
  updateWebhookRow,
  type WebhookRow,
} from './webhooks.repository.ts';

type Schemas = components['schemas'];

/** The contract says so too, in words. */
const maxWebhooks = 5;

/** The same words for an endpoint that doesn't exist and for another tenant's. */
export function webhookNotFound(): ApiError {
  return new ApiError('not_found', 'Webhook not found.');
}

/** A page of the tenant's endpoints. */
export async function listWebhooks(
  db: Database,
  tenantId: string,
  page: ListPage,
): Promise<ListBody<Schemas['WebhookListItem']>> {
  const slice = page.slice(await selectWebhooks(db, tenantId, page));
  return page.body<WebhookRow, Schemas['WebhookListItem']>(slice, await countWebhooks(db, tenantId), (row) => row);
}

/** Throws `not_found`. */
export async function readWebhook(db: Database, tenantId: string, id: number): Promise<Schemas['Webhook']> {
  const webhook = await selectWebhook(db, tenantId, id);
  if (webhook === undefined) throw webhookNotFound();
  return webhook;
}

export interface CreationServices {
  readonly secretBox: SecretBox;
  readonly policy: OutboundPolicy;
  /** Where a tenant gets a greater plan. */
  readonly upgradeUrl: string;
}

/**
 * Makes an endpoint, with the secret that is given or a new one, which is in this answer and nowhere else. Creations in
 * one tenant take turns, which makes the limit exact.
 * Throws `feature_limit_reached`, `validation_failed` for an address that may not be called.
 */
export async function createWebhook(
  trx: Transaction,
  { secretBox, policy, upgradeUrl }: CreationServices,
  tenantId: string,
  { url, events, secret = mintSigningSecret() }: Schemas['CreateWebhookRequest'],
  now: Date,
): Promise<Schemas['CreatedWebhook']> {
  refuseUrl(url, policy);
  await lockWebhooks(trx, tenantId);
  if ((await countWebhooks(trx, tenantId)) >= maxWebhooks) {
    throw new ApiError('feature_limit_reached', `A workspace can have at most ${maxWebhooks} webhook endpoints.`, {
      extras: { feature: 'webhooks', upgrade_url: upgradeUrl },
    });
  }
  const sealed_secret = sealSigningSecret(secretBox, tenantId, secret);
  const { id, is_active, created_at } = await insertWebhook(trx, tenantId, {
    url,
    events,
    sealed_secret,
    created_at: now,
  });
  return { id, url, events, secret, is_active, created_at };
}

/** Changes what is given. Throws `not_found`, `validation_failed` as `createWebhook`. */
export async function updateWebhook(
  trx: Transaction,
  policy: OutboundPolicy,
  tenantId: string,
  id: number,
  changes: Schemas['UpdateWebhookRequest'],
): Promise<Schemas['Webhook']> {
  if (changes.url !== undefined) refuseUrl(changes.url, policy);
  const webhook = await updateWebhookRow(trx, tenantId, id, changes);
  if (webhook === undefined) throw webhookNotFound();
  return webhook;
}

/** Throws `not_found`. */
export async function deleteWebhook(trx: Transaction, tenantId: string, id: number): Promise<void> {
  if (!(await deleteWebhookRow(trx, tenantId, id))) throw webhookNotFound();
}

export interface SecretChange {
  readonly grace_period_seconds: number;
  readonly secret?: string;
}

/** Gives an endpoint another secret; the old one signs too until the grace period ends. Throws `not_found`. */
export async function rotateWebhookSecret(
  trx: Transaction,
  secretBox: SecretBox,
  tenantId: string,
  id: number,
  { grace_period_seconds: seconds, secret = mintSigningSecret() }: SecretChange,
  now: Date,
): Promise<Schemas['RotatedWebhookSecret']> {
  const until = new Date(now.getTime() + seconds * 1_000);
  const sealedSecret = sealSigningSecret(secretBox, tenantId, secret);
  if (!(await replaceWebhookSecret(trx, tenantId, id, { sealedSecret, until }))) throw webhookNotFound();
  return {
    id,
    secret,
    status: {
      has_previous_secret: true,
      in_grace_period: true,
      grace_period_seconds: seconds,
      rotated_at: now.toISOString(),
      grace_ends_at: until.toISOString(),
      time_remaining_seconds: seconds,
    },
  };
}

/** Sends an endpoint a message that counts for nothing, and tells how it took it. Throws `not_found`. */
export async function testWebhook(
  db: Database,
  { client, secretBox }: { readonly client: GuardedClient; readonly secretBox: SecretBox },
  tenant: { readonly id: string; readonly workspaceId: number },
  id: number,
  now: Date,
): Promise<Schemas['WebhookTest']> {
  const address = await selectWebhookAddress(db, tenant.id, id);
  if (address === undefined) throw webhookNotFound();
  const event = { id: newEventId(), type: 'webhook.test' as const };
  const data = { webhook_id: id };
  const attempt = await attemptDelivery(client, address.url, {
    ...event,
    body: eventBody({ ...event, data, now, workspaceId: tenant.workspaceId }),
    at: now,
    secrets: secretsInForce(secretBox, { ...address, tenant_id: tenant.id }, now),
  });
  return {
    success: attempt.isSuccess,
    status_code: attempt.responseCode,
    response_time_ms: attempt.durationMs,
    response_body: attempt.responseBody,
    error: attempt.error,
  };
}

function refuseUrl(url: string, policy: OutboundPolicy): void {
  const fault = faultOfUrl(url, policy);
  if (fault !== null) throw ApiError.invalid('url', `${fault}.`);
}
