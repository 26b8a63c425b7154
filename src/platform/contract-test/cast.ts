import type { Client } from '../../engine/verify/client.ts';
import type { Caller, Cast } from '../../engine/verify/product.ts';
import type { Headers } from '../../engine/verify/request.ts';
import { roles } from '../policy/roles.ts';
import { type Account, call, logIn, register } from './accounts.ts';
import type { Members } from './tenant-fixture.ts';

/** Returns the members of a tenant by role: each joins when it is needed. */
export function castOf(client: Client, members: Members): Cast {
  const known = new Map<string, Promise<Caller>>();
  return {
    roles,
    outsider: members.outsider,
    member(role, another = false) {
      if (role === 'Owner') return Promise.resolve(members.owner);
      if (role === roles[0] && !another) return Promise.resolve(members.reader);
      const key = `${role} ${another}`;
      const found = known.get(key) ?? join(client, members, role);
      known.set(key, found);
      return found;
    },
  };
}

/** Registers a Reader of the tenant, whom the owner gives the role. */
async function join(client: Client, { owner, tenantId }: Members, role: string): Promise<Account> {
  const account = await register(client, tenantId);
  if (role !== roles[0]) {
    await call(client, 'updateTeamMember', {
      path: { tenant_id: tenantId, user_id: String(account.userId) },
      headers: owner.credentials.UserToken as Headers,
      body: { role },
    });
    await logIn(client, account, tenantId);
  }
  return account;
}
