import { randomUUID } from 'node:crypto';
import type { RequestOptions, TestServer } from '../../support/server.ts';

export const password = 'securePassword123';

/** Somebody with an account and a session. */
export interface Person {
  readonly id: number;
  readonly email: string;
  readonly username: string;
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** A registration that nothing is wrong with, of somebody nobody has heard of yet. */
export function newPerson(): { email: string; password: string; username: string; full_name: string } {
  const name = `p-${randomUUID().slice(0, 18)}`;
  return { email: `${name}@example.com`, password, username: name, full_name: 'Ada Lovelace' };
}

export async function register(
  server: TestServer,
  given: Partial<ReturnType<typeof newPerson>> = {},
  options: RequestOptions = {},
): Promise<Person> {
  const answer = await server.request('POST', '/api/v1/auth/register', {
    ...options,
    body: { ...newPerson(), ...given },
  });
  if (answer.status !== 201) throw new Error(`Registration answered ${answer.status}: ${answer.text}`);
  const { user, access_token, refresh_token } = answer.body;
  return {
    id: user.id,
    email: user.email,
    username: user.username,
    accessToken: access_token,
    refreshToken: refresh_token,
  };
}

export function logIn(server: TestServer, email: string, given = password, options: RequestOptions = {}) {
  return server.request('POST', '/api/v1/auth/login', { ...options, body: { email, password: given } });
}

export function refresh(server: TestServer, refreshToken: string) {
  return server.request('POST', '/api/v1/auth/refresh', { body: { refresh_token: refreshToken } });
}

/** Who the server takes the bearer of a token for. */
export function whoAmI(server: TestServer, token: string, options: RequestOptions = {}) {
  return server.request('GET', '/api/v1/auth/me', { token, ...options });
}

/** A tenant that somebody owns. */
export async function createTenant(server: TestServer, owner: Person, given: object = {}): Promise<string> {
  const answer = await server.request('POST', '/api/v1/tenants', {
    token: owner.accessToken,
    body: { name: `Blog ${randomUUID().slice(0, 8)}`, ...given },
  });
  if (answer.status !== 201) throw new Error(`Making a tenant answered ${answer.status}: ${answer.text}`);
  return answer.body.id;
}
