import { randomUUID } from 'node:crypto';
import type { Answer, RequestOptions, TestServer } from '../../support/server.ts';

/** Somebody with a tenant of their own and a session of the dashboard in it. */
export interface Owner {
  readonly tenantId: string;
  readonly email: string;
  readonly accessToken: string;
  call(method: string, path: string, body?: unknown, options?: RequestOptions): Promise<Answer>;
}

export async function registerOwner(server: TestServer): Promise<Owner> {
  const name = randomUUID().slice(0, 12);
  const { body } = await server.request('POST', '/api/v1/register', {
    body: {
      email: `${name}@example.com`,
      password: 'securePassword123',
      first_name: 'Ada',
      last_name: 'Lovelace',
      tenant_name: `Engine ${name}`,
      agree_terms_of_service: true,
    },
  });
  return {
    tenantId: body.tenant_id,
    email: body.user_email,
    accessToken: body.access_token,
    call: (method, path, given, options = {}) =>
      server.request(method, `/api/v1${path}`, {
        ...options,
        headers: { authorization: `JWT ${body.access_token}`, ...options.headers },
        ...(given === undefined ? {} : { body: given }),
      }),
  };
}

/** What a plugin is told by the key of its site. */
export function pluginStatus(server: Pick<TestServer, 'request'>, key: string, headers: object = {}): Promise<Answer> {
  return server.request('GET', '/api/v1/plugin/status', { token: key, headers: { ...headers } });
}
