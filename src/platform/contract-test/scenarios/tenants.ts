import { Unavailable } from '../../../engine/verify/product.ts';
import type { Scenario, Stage } from '../../../engine/verify/scenarios.ts';
import { unique } from '../../../engine/verify/unique.ts';
import { type Account, call, register } from '../accounts.ts';
import { type NewTenant, newTenant, tokenOf } from './newcomer.ts';

/** What tenants do by themselves. */
export const tenantScenarios: readonly Scenario[] = [
  {
    name: 'a key has few scopes',
    operations: ['listUserApiKeys', 'createUserApiKey', 'listTenants', 'createTenant'],
    async play(stage) {
      const { owner, tenantId } = await newTenant(stage.client);
      const body = { name: 'Contract test', scopes: ['posts:read'] };
      const key = await call(stage.client, 'createUserApiKey', { headers: tokenOf(owner), body });
      const headers = { 'x-api-key': key.response.body.api_key };
      await stage.call('listUserApiKeys', { status: 403, headers });
      await stage.call('listTenants', { status: 403, headers });
      await stage.call('createTenant', { status: 403, headers, body: { name: `Contract test ${unique()}` } });
      const reader = await register(stage.client, tenantId);
      const more = { ...body, scopes: ['admin:write'] };
      await stage.call('createUserApiKey', { status: 403, headers: tokenOf(reader), body: more });
    },
  },
  {
    name: 'an owner registers twice',
    operations: ['registerTenantOwner'],
    async play(stage) {
      const { email } = await register(stage.client, null);
      const [example] = stage.contract.operation('registerTenantOwner').body?.examples ?? [];
      const body = { ...(example?.value as object), email, tenant_slug: `contract-test-${unique()}` };
      await stage.call('registerTenantOwner', { status: 409, body });
    },
  },
  {
    name: 'a tenant closes its registration',
    operations: ['registerUser', 'loginUser', 'submitContactMessage'],
    async play(stage) {
      const { tenantId, headers } = await newTenant(stage.client);
      const settings = { public_content: false, registration: 'closed' };
      await stage.call('updateTenant', { status: 200, path: { tenant_id: tenantId }, headers, body: { settings } });
      const to = { 'x-tenant-id': tenantId };
      const outsider = await register(stage.client, null);
      const { email, password } = outsider;
      await stage.call('loginUser', { status: 403, headers: to, body: { email, password } });
      const name = `u${unique()}`;
      const body = { email: `${name}@contract-test.example.com`, password, username: name, full_name: 'Contract Test' };
      await stage.call('registerUser', { status: 403, headers: to, body });
      const message = { name: 'Contract Test', email, subject: 'Question', message: 'How do I get an API key?' };
      await stage.call('submitContactMessage', { status: 403, headers: to, body: message });
    },
  },
  {
    name: 'a development server trusts claims of its own machine',
    operations: ['verifyTenantDomain'],
    async play(stage) {
      const { tenantId, headers } = await newTenant(stage.client);
      const parts = { path: { tenant_id: tenantId }, headers };
      const body = { domain: `contract-test-${unique()}.example.com` };
      const claimed = await stage.call('updateTenant', { status: 200, ...parts, body });
      if (!claimed.body.domain_verified) throw new Unavailable('the domain needs a DNS record');
      await stage.call('verifyTenantDomain', { status: 200, ...parts });
    },
  },
  {
    name: 'a Reader removes the Owner',
    operations: ['removeTeamMember'],
    async play(stage) {
      const { owner, tenantId } = await newTenant(stage.client);
      const reader = await register(stage.client, tenantId);
      const path = { tenant_id: tenantId, user_id: String(owner.userId) };
      await stage.call('removeTeamMember', { status: 403, path, headers: tokenOf(reader) });
    },
  },
  {
    name: 'the ownership is offered, declined, withdrawn and accepted',
    // Not `transferTenantOwnership`: release 1.0.0 has it without the others.
    operations: [
      'getOwnershipTransfer',
      'cancelOwnershipTransfer',
      'acceptOwnershipTransfer',
      'declineOwnershipTransfer',
    ],
    async play(stage) {
      const { tenantId, headers } = await newTenant(stage.client);
      const member = await register(stage.client, tenantId);
      const path = { tenant_id: tenantId };
      const owner = { path, headers };
      const receiver = { path, headers: tokenOf(member) };
      const named = { name: 'Contract test', scopes: ['posts:read'] };
      const key = await call(stage.client, 'createUserApiKey', { headers: receiver.headers, body: named });
      const withoutScope = { path, headers: { 'x-api-key': key.response.body.api_key } };
      const offer = () =>
        stage.call('transferTenantOwnership', { status: 200, ...owner, body: { user_id: member.userId } });
      await offer();
      await stage.call('getOwnershipTransfer', { status: 200, ...receiver });
      for (const id of ['getOwnershipTransfer', 'declineOwnershipTransfer', 'acceptOwnershipTransfer'])
        await stage.call(id, { status: 403, ...withoutScope });
      await stage.call('cancelOwnershipTransfer', { status: 403, ...receiver });
      await stage.call('declineOwnershipTransfer', { status: 200, ...receiver });
      await offer();
      await stage.call('cancelOwnershipTransfer', { status: 200, ...owner });
      await stage.call('acceptOwnershipTransfer', { status: 404, ...receiver });
      await offer();
      await stage.call('acceptOwnershipTransfer', { status: 200, ...receiver });
      await stage.call('transferTenantOwnership', { status: 403, ...owner, body: { user_id: member.userId } });
    },
  },
  {
    name: 'an invitation is accepted',
    operations: ['acceptInvitation'],
    async play(stage) {
      const tenant = await newTenant(stage.client);
      const [invited, other] = [await register(stage.client, null), await register(stage.client, null)];
      const body = { token: await invite(stage, tenant, invited) };
      await stage.call('acceptInvitation', { status: 403, headers: tokenOf(other), body });
      await stage.call('acceptInvitation', { status: 200, headers: tokenOf(invited), body });
      await stage.call('acceptInvitation', { status: 400, headers: tokenOf(invited), body });
    },
  },
  {
    name: 'a member accepts an invitation',
    operations: ['acceptInvitation'],
    async play(stage) {
      const tenant = await newTenant(stage.client);
      const invited = await register(stage.client, null);
      const body = { token: await invite(stage, tenant, invited) };
      const { email, password, userId } = invited;
      const { tenantId, headers } = tenant;
      await call(stage.client, 'loginUser', { headers: { 'x-tenant-id': tenantId }, body: { email, password } });
      const path = { tenant_id: tenantId, user_id: String(userId) };
      await stage.call('updateTeamMember', { status: 200, path, headers, body: { role: 'Author' } });
      await stage.call('acceptInvitation', { status: 409, headers: tokenOf(invited), body });
    },
  },
  {
    name: 'the tenant of an invitation is deleted',
    operations: ['acceptInvitation'],
    async play(stage) {
      const tenant = await newTenant(stage.client);
      const invited = await register(stage.client, null);
      const body = { token: await invite(stage, tenant, invited) };
      const { tenantId, headers } = tenant;
      const { responses } = stage.contract.operation('deleteTenant');
      const status = Number(Object.keys(responses).find((one) => one.startsWith('2')));
      await stage.call('deleteTenant', { status, path: { tenant_id: tenantId }, headers });
      await stage.call('acceptInvitation', { status: 404, headers: tokenOf(invited), body });
    },
  },
];

/** Returns the token of an invitation to the account's address. */
async function invite(stage: Stage, { tenantId, headers }: NewTenant, { email }: Account): Promise<string> {
  const body = { email, role: 'Editor' };
  const { response } = await call(stage.client, 'createInvitation', { path: { tenant_id: tenantId }, headers, body });
  return response.body.invitation_token;
}
