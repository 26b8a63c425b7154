import type { Client } from '../../../engine/verify/client.ts';
import type { Headers } from '../../../engine/verify/request.ts';
import { unique } from '../../../engine/verify/unique.ts';
import { type Account, call, register } from '../accounts.ts';

/** An owner and the tenant that they have created. */
export interface NewTenant {
  readonly owner: Account;
  readonly tenantId: string;
  /** The owner's credential, and the tenant for operations without one in their path. */
  readonly headers: Headers;
}

/** Registers an owner and creates a tenant. */
export async function newTenant(client: Client): Promise<NewTenant> {
  const owner = await register(client, null);
  const headers = tokenOf(owner);
  const name = `Contract test ${unique()}`;
  const tenant = await call(client, 'createTenant', { headers, body: { name, slug: `contract-test-${unique()}` } });
  const tenantId: string = tenant.response.body.id;
  return { owner, tenantId, headers: { ...headers, 'x-tenant-id': tenantId } };
}

/** The same on the largest plan, if the deployment sells one for a test card. */
export async function newPaidTenant(client: Client): Promise<NewTenant> {
  const tenant = await newTenant(client);
  const body = { plan_id: 'enterprise', payment_method_id: 'pm_card_visa' };
  await call(client, 'createSubscription', { headers: tenant.headers, body }).catch(() => undefined);
  return tenant;
}

/** Returns headers with an account's access token. */
export function tokenOf(account: Account): Headers {
  return account.credentials.UserToken as Headers;
}
