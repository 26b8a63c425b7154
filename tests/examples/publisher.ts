import { randomUUID } from 'node:crypto';
import { type Colophon, createColophon, userToken } from '../../generated/sdk/dist/index.js';

/** Someone who owns a tenant and writes in it. */
export interface Publisher {
  readonly tenantId: string;
  readonly token: string;
  readonly userId: number;
  readonly api: Colophon;
}

/** Registers an account and creates a tenant, as any consumer of the API does. */
export async function createPublisher(baseUrl: string, fullName = 'Ada Lovelace'): Promise<Publisher> {
  const name = `p-${randomUUID().slice(0, 18)}`;
  const person = { email: `${name}@example.com`, password: 'weaves-algebraic-patterns', username: name };
  const visitor = createColophon({ baseUrl, retries: 0 });
  const { access_token: token, user } = await visitor.users.register({ body: { ...person, full_name: fullName } });
  const api = createColophon({ baseUrl, credential: userToken(token), retries: 0 });
  const { id: tenantId } = await api.tenants.create({ body: { name: `Blog ${name}` } });
  return { tenantId, token, userId: user.id, api };
}
