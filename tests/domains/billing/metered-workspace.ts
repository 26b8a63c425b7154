import { randomUUID } from 'node:crypto';
import { hashWorkspaceKey, mintWorkspaceKey, workspaceKeyPrefix } from '../../../src/domains/access/workspace-key.ts';
import type { PlanId } from '../../../src/platform/plans/plans.ts';
import type { Answer, TestServer } from '../../support/server.ts';
import { createTenant, register } from '../accounts/people.ts';

/** A workspace with a key that has every scope. */
export interface MeteredWorkspace {
  readonly id: string;
  /** With the key. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** By the Owner; the path goes on from that of the articles. */
  edit(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Deletes an article from the trash. */
  deleteForGood(articleId: number): Promise<Answer>;
  check(feature: string, quantity?: number): Promise<Answer>;
  record(body: object): Promise<Answer>;
  summary(): Promise<{ readonly [feature: string]: { readonly [member: string]: unknown } }>;
  createArticle(content: string): Promise<Answer>;
  setPlan(plan: PlanId): Promise<void>;
}

export async function meteredWorkspace(server: TestServer, plan: PlanId = 'free'): Promise<MeteredWorkspace> {
  const owner = await register(server);
  const id = await createTenant(server, owner);
  const key = mintWorkspaceKey('test');
  await server.db
    .insertInto('workspace_keys')
    .values({
      tenant_id: id,
      user_id: owner.id,
      family: randomUUID(),
      name: 'Meter',
      prefix: workspaceKeyPrefix(key),
      key_hash: hashWorkspaceKey(key),
      scopes: ['*'],
      created_at: server.clock.now(),
    })
    .execute();
  const ownKey = await server.request('POST', '/api/v1/auth/api-keys', {
    token: owner.accessToken,
    body: { name: 'Outlives sessions, as months go by' },
  });
  const edit = (method: string, path: string, body?: unknown) =>
    server.request(method, `/api/v1/tenants/${id}/articles${path}`, {
      apiKey: ownKey.body.api_key,
      ...(body === undefined ? {} : { body }),
    });
  const call = (method: string, path: string, body?: unknown) =>
    server.request(method, path, { token: key, ...(body === undefined ? {} : { body }) });
  const workspace: MeteredWorkspace = {
    id,
    call,
    edit,
    deleteForGood: (articleId) =>
      server.request('DELETE', `/api/v1/tenants/${id}/trash/${articleId}`, { apiKey: ownKey.body.api_key }),
    check: (feature, quantity) =>
      call(
        'GET',
        `/api/v1/entitlements/check?feature=${feature}${quantity === undefined ? '' : `&quantity=${quantity}`}`,
      ),
    record: (body) => call('POST', '/api/v1/entitlements/usage', body),
    summary: async () => (await call('GET', '/api/v1/entitlements/summary')).body.data.entitlements,
    createArticle: (content) => edit('POST', '', { title: 'An article', content }),
    async setPlan(next) {
      await server.db.updateTable('tenants').set({ plan: next }).where('id', '=', id).execute();
    },
  };
  await workspace.setPlan(plan);
  return workspace;
}
