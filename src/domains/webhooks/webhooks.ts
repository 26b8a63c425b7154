import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import { currentDryRun } from '../../platform/database/connection-share.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { eventBody, newEventId } from '../../platform/events/events.ts';
import type { ListBody, ListPage } from '../../platform/lists/lists.ts';
import type { GuardedClient } from '../../platform/outbound/guarded-client.ts';
import { faultOfUrl, type OutboundPolicy } from '../../platform/outbound/outbound-url.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import type { Principal, TenantContext } from '../../platform/policy/principal.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { attemptDelivery } from './delivery-attempt.ts';
import { generateSigningSecret, sealSigningSecret, secretsInForce } from './signing-secret.ts';
import {
  countLimitedWebhooks,
  countWebhooks,
  deleteWebhookRow,
  deleteWebhooksOf,
  insertWebhook,
  replaceWebhookSecret,
  selectWebhook,
  selectWebhookAddress,
  selectWebhooks,
  updateWebhookRow,
  type WebhookFilter,
  type WebhookKey,
  type WebhookRow,
} from './webhooks.repository.ts';

type Schemas = components['schemas'];

/** Endpoints of one tenant, or of a person's free tenants together; documented in the contract. */
const maxWebhooks = 5;
/** The default of the contract. Bodies are not filled with defaults. */
const defaultGraceSeconds = 86_400;

/** Returns the one error for an endpoint that doesn't exist and for another tenant's. */
export function webhookNotFound(): ApiError {
  return new ApiError('not_found', 'Webhook not found.');
}

/** Returns a page of the tenant's endpoints. */
export async function listWebhooks(
  db: Database,
  tenantId: string,
  filter: WebhookFilter,
  page: ListPage,
): Promise<ListBody<Schemas['WebhookListItem']>> {
  const slice = page.slice(await selectWebhooks(db, tenantId, filter, page));
  return page.body<WebhookRow, Schemas['WebhookListItem']>(
    slice,
    await countWebhooks(db, tenantId, filter),
    (row) => row,
  );
}

/** Returns the endpoint without its secrets. Throws `not_found`. */
export async function getWebhook(db: Database, tenantId: string, id: number): Promise<Schemas['Webhook']> {
  const webhook = await selectWebhook(db, tenantId, id);
  if (webhook === undefined) throw webhookNotFound();
  return webhook;
}

export interface CreationServices {
  readonly secretBox: SecretBox;
  readonly policy: OutboundPolicy;
  /** The page where a tenant gets a greater plan. */
  readonly upgradeUrl: string;
}

/**
 * Creates an endpoint and returns it with its signing secret, given or generated. No other response contains the
 * secret. Concurrent creations in one allowance run one after the other, which makes the limit of endpoints exact.
 * Throws `feature_limit_reached`, and `validation_failed` for a URL that may not be called.
 */
export async function createWebhook(
  trx: Transaction,
  { tenant, now }: Pick<Act, 'tenant' | 'now'>,
  { secretBox, policy, upgradeUrl }: CreationServices,
  { url, events, secret = generateSigningSecret(), ...rest }: Schemas['CreateWebhookRequest'],
): Promise<Schemas['CreatedWebhook']> {
  rest satisfies Record<string, never>;
  requireCallableUrl(url, policy);
  await lockAllowance(trx, tenant.id);
  if ((await countLimitedWebhooks(trx, tenant.id)) >= maxWebhooks) {
    throw new ApiError('feature_limit_reached', `A workspace can have at most ${maxWebhooks} webhook endpoints.`, {
      extras: { feature: 'webhooks', upgrade_url: upgradeUrl },
    });
  }
  const { id, is_active, created_at } = await insertWebhook(trx, tenant.id, {
    url,
    events,
    sealed_secret: sealSigningSecret(secretBox, tenant.id, secret),
    created_at: now,
  });
  return { id, url, events, secret, is_active, created_at };
}

/** Changes the given members and returns the endpoint. Throws `not_found`, `validation_failed` as `createWebhook`. */
export async function updateWebhook(
  trx: Transaction,
  policy: OutboundPolicy,
  webhookKey: WebhookKey,
  { url, events, is_active, ...rest }: Schemas['UpdateWebhookRequest'],
): Promise<Schemas['Webhook']> {
  rest satisfies Record<string, never>;
  if (url !== undefined) requireCallableUrl(url, policy);
  const webhook = await updateWebhookRow(trx, webhookKey, {
    ...(url === undefined ? {} : { url }),
    ...(events === undefined ? {} : { events }),
    ...(is_active === undefined ? {} : { is_active }),
  });
  if (webhook === undefined) throw webhookNotFound();
  return webhook;
}

/** Deletes the endpoint with its deliveries. Throws `not_found`. */
export async function deleteWebhook(trx: Transaction, tenantId: string, id: number): Promise<void> {
  if (!(await deleteWebhookRow(trx, tenantId, id))) throw webhookNotFound();
}

/**
 * Replaces an endpoint's secret and returns the new one. Messages are signed with both secrets until the grace period
 * ends. Throws `not_found`.
 */
export async function rotateWebhookSecret(
  trx: Transaction,
  { tenant, now }: Pick<Act, 'tenant' | 'now'>,
  secretBox: SecretBox,
  given: Schemas['RotateWebhookSecretRequest'] & { readonly id: number },
): Promise<Schemas['RotatedWebhookSecret']> {
  const { id, secret = generateSigningSecret(), grace_period_seconds: seconds = defaultGraceSeconds, ...rest } = given;
  rest satisfies Record<string, never>;
  const until = new Date(now.getTime() + seconds * 1_000);
  const sealedSecret = sealSigningSecret(secretBox, tenant.id, secret);
  if (!(await replaceWebhookSecret(trx, { tenantId: tenant.id, id }, { sealedSecret, until }))) throw webhookNotFound();
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

/** Sends a test message, which no counter counts, and returns the endpoint's response; a dry run supposes a success. Throws `not_found`. */
export async function testWebhook(
  db: Database,
  { tenant, now }: Pick<Act<Principal, TenantContext>, 'tenant' | 'now'>,
  { client, secretBox }: { readonly client: GuardedClient; readonly secretBox: SecretBox },
  id: number,
): Promise<Schemas['WebhookTest']> {
  const address = await selectWebhookAddress(db, tenant.id, id);
  if (address === undefined) throw webhookNotFound();
  const dryRun = currentDryRun();
  if (dryRun !== null) {
    dryRun.count('webhooks', 'webhook.test');
    return { success: true, status_code: 200, response_time_ms: 0, response_body: '', error: null };
  }
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

function requireCallableUrl(url: string, policy: OutboundPolicy): void {
  const fault = faultOfUrl(url, policy);
  if (fault !== null) throw ApiError.invalid('url', `${fault}.`);
}

/** Deletes all endpoints of tenants, for an account whose owner proved the address after another person used it. */
export async function deleteWebhooksOfTenants(trx: Transaction, tenantIds: readonly string[]): Promise<void> {
  await deleteWebhooksOf(trx, tenantIds);
}
