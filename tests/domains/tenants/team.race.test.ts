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
        switch ((index + round) % 6) {
          case 0:
            return owner('DELETE', pathOf(self));
          case 1:
            return owner('PATCH', pathOf(self), { role: 'Viewer' });
          case 2:
            return owner('DELETE', pathOf(next));
          case 3:
            return owner('PATCH', pathOf(next), { role: 'Author' });
          case 4:
            return owner('POST', `${cast.path}/ownership-transfer/accept`);
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
      .where('ownership_accepted', '=', true)
      .where('removed_at', 'is', null)
      .executeTakeFirstOrThrow();
    t.ok(count >= 1, `round ${round}: ${count} Owners`);
  }
});

t.test('of concurrent acceptances, cancellations and offers, one decides', async (t) => {
  for (let round = 0; round < rounds; round++) {
    const cast = await castTenant(server);
    const offer = (to: typeof cast.editor) =>
      cast.owner('POST', `${cast.path}/transfer-ownership`, { user_id: (to.person as { id: number }).id });
    const pending = `${cast.path}/ownership-transfer`;
    t.equal((await offer(cast.editor)).status, 200);
    const [accepted, declined, cancelled, replaced, ...more] = await Promise.all([
      cast.editor('POST', `${pending}/accept`),
      cast.editor('POST', `${pending}/decline`),
      cast.owner('DELETE', pending),
      offer(cast.author),
      ...Array.from({ length: 4 }, () => cast.editor('POST', `${pending}/accept`)),
    ]);
    const acceptances = [accepted, ...more].filter(({ status }) => status === 200).length;
    t.ok(acceptances <= 1, `round ${round}: ${acceptances} acceptances`);
    const ends = acceptances + [declined].filter(({ status }) => status === 200).length;
    t.ok(ends <= 1, `round ${round}: accepted or declined, not both`);
    t.ok([200, 403, 404].includes(cancelled.status), cancelled.text);
    t.ok([200, 403].includes(replaced.status), replaced.text);
    const owners = await server.db
      .selectFrom('memberships')
      .select('user_id')
      .where('tenant_id', '=', cast.tenantId)
      .where('role', '=', 'Owner')
      .execute();
    const expected = acceptances === 1 ? cast.editor : cast.owner;
    t.same(owners, [{ user_id: (expected.person as { id: number }).id }], `round ${round}`);
  }
});
