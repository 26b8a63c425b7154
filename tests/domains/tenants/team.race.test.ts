import t from 'tap';
import { startServer } from '../../support/server.ts';
import { register } from '../accounts/people.ts';
import { callerOf, castTenant, setRole } from './members.ts';

const server = await startServer(t);

/** Enough to meet every order of two that matter; more with `ROUNDS`. */
const rounds = Number(process.env.ROUNDS ?? 15);

t.test('however Owners demote, remove and leave at once, one stays', async (t) => {
  const cast = await castTenant(server);
  const people = [cast.owner.person, ...(await Promise.all(Array.from({ length: 3 }, () => register(server))))];
  const owners = people.map((person) => callerOf(server, person));
  const ids = people.map((person) => (person as { id: number }).id);
  const pathOf = (id: number | undefined) => `${cast.path}/team/${id}`;
  const allowed = new Set([200, 403, 404, 409, 422]);
  for (let round = 0; round < rounds; round++) {
    for (const person of people) await setRole(server, cast.tenantId, person as never, 'Owner');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const owner = owners[index % 4] as (typeof owners)[number];
        const self = ids[index % 4];
        const next = ids[(index + 1 + round) % 4];
        switch ((index + round) % 5) {
          case 0:
            return owner('DELETE', pathOf(self));
          case 1:
            return owner('PATCH', pathOf(self), { role: 'Viewer' });
          case 2:
            return owner('DELETE', pathOf(next));
          case 3:
            return owner('PATCH', pathOf(next), { role: 'Author' });
          default:
            return owner('POST', `${cast.path}/transfer-ownership`, { user_id: next });
        }
      }),
    );
    const strange = answers.filter(({ status }) => !allowed.has(status)).map(({ status, text }) => `${status} ${text}`);
    t.same(strange, []);
    const { count } = await server.db
      .selectFrom('memberships')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('tenant_id', '=', cast.tenantId)
      .where('role', '=', 'Owner')
      .where('removed_at', 'is', null)
      .executeTakeFirstOrThrow();
    t.ok(count >= 1, `round ${round}: ${count} Owners`);
  }
});
