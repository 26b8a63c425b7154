import type { Role } from '../../../src/platform/policy/roles.ts';
import type { Answer, RequestOptions, TestServer } from '../../support/server.ts';
import { createTenant, type Person, register } from '../accounts/people.ts';

/** Somebody with a session, as a function that makes requests. */
export interface Caller {
  readonly person: Person | null;
  (method: string, path: string, body?: unknown, options?: RequestOptions): Promise<Answer>;
}

export function callerOf(server: TestServer, person: Person | null): Caller {
  const call = (method: string, path: string, body?: unknown, options: RequestOptions = {}) =>
    server.request(method, path, {
      ...(body === undefined ? {} : { body }),
      ...(person === null ? {} : { token: person.accessToken }),
      ...options,
    });
  return Object.assign(call, { person });
}

/** A tenant with one member of each role, and two callers who are none of its members. */
export interface Cast {
  readonly tenantId: string;
  /** `/api/v1/tenants/{tenant_id}` */
  readonly path: string;
  readonly owner: Caller;
  readonly admin: Caller;
  readonly editor: Caller;
  readonly author: Caller;
  readonly secondAuthor: Caller;
  readonly viewer: Caller;
  readonly outsider: Caller;
  readonly anonymous: Caller;
}

export async function castTenant(server: TestServer, given: object = {}): Promise<Cast> {
  const owner = await register(server);
  const tenantId = await createTenant(server, owner, given);
  const member = async (role: Role): Promise<Caller> => {
    const person = await register(server);
    await setRole(server, tenantId, person, role);
    return callerOf(server, person);
  };
  return {
    tenantId,
    path: `/api/v1/tenants/${tenantId}`,
    owner: callerOf(server, owner),
    admin: await member('Admin'),
    editor: await member('Editor'),
    author: await member('Author'),
    secondAuthor: await member('Author'),
    viewer: await member('Viewer'),
    outsider: callerOf(server, await register(server)),
    anonymous: callerOf(server, null),
  };
}

/** Makes somebody a member, or a member of another role. Team management is no operation yet. */
export async function setRole(server: TestServer, tenantId: string, person: Person, role: Role): Promise<void> {
  await server.db
    .insertInto('memberships')
    .values({ tenant_id: tenantId, user_id: person.id, role })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'user_id']).doUpdateSet({ role, removed_at: null, self_joined: false }),
    )
    .execute();
}
