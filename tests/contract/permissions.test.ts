import { sql } from 'kysely';
import t from 'tap';
import { type MatrixCaller, matrixCallers, permissionRows } from '../../src/platform/policy/permission-matrix.ts';
import { declaredOperations } from '../support/contract.ts';
import { startServer } from '../support/server.ts';
import { brief } from './error-format.ts';
import { withHeader } from './refusals.ts';
import { makeRoom, send, succeeded, validRequest } from './valid-request.ts';
import { type Actor, prepareWorld } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);
const { workspace_id: workspaceId } = await server.db
  .selectFrom('tenants')
  .select('workspace_id')
  .where('id', '=', world.tenantId)
  .executeTakeFirstOrThrow();
const byId = new Map(declaredOperations.map((operation) => [operation.id, operation]));
const rows = permissionRows(declaredOperations.map(({ policy }) => policy));

/** In what only members above Reader see: it must be in no response to anybody else. */
const canary = 'canary-4f1d';

function actorOf(who: MatrixCaller): Actor | null {
  if (who === 'anonymous') return null;
  return world.actors[who === 'removed' || who === 'suspended' ? 'Owner' : who];
}

/** Puts the canary into the tenant, and the caller into their state. */
async function prepare(who: MatrixCaller): Promise<void> {
  await world.reset(actorOf(who) ?? world.actors.Owner);
  const ofTenant = sql`where tenant_id = ${world.tenantId}`;
  await sql`update tenants set description = ${canary} where id = ${world.tenantId}`.execute(server.db);
  await sql`update workspace_keys set name = ${canary} ${ofTenant}`.execute(server.db);
  await sql`update webhook_endpoints set url = ${`https://${canary}.example.com/`} ${ofTenant}`.execute(server.db);
  await sql`update affiliate_links set name = ${canary} ${ofTenant}`.execute(server.db);
  if (who === 'removed') {
    await sql`update memberships set removed_at = now() where user_id = ${world.actors.Owner.userId}`.execute(
      server.db,
    );
  }
  if (who === 'suspended') await sql`update tenants set status = 'suspended'`.execute(server.db);
}

for (const { operation: policy, scheme, tenantSource, permissions } of rows) {
  t.test(`${policy.operationId} gives each caller what generated/permissions.md says`, async (t) => {
    const operation = byId.get(policy.operationId);
    if (operation === undefined) throw new Error(`${policy.operationId} is in the policy and not in the contract`);
    const faults: string[] = [];
    for (const who of matrixCallers) {
      const actor = actorOf(who);
      if (scheme === null && actor !== null) continue;
      await prepare(who);
      const valid = validRequest(world, operation, { actor, scheme });
      const names = (name: string) => operation.parameters.some((one) => one.in === 'header' && one.name === name);
      const request =
        tenantSource !== 'header'
          ? valid
          : names('X-Tenant-ID')
            ? withHeader(valid, 'X-Tenant-ID', world.tenantId)
            : withHeader(valid, 'X-Workspace-ID', `${workspaceId}`);
      await makeRoom(world, request);
      const answer = await send(world, request);
      const expected = permissions[who];
      const isAsExpected =
        expected === 'yes'
          ? succeeded(operation, answer)
          : expected === 'own'
            ? succeeded(operation, answer) || [400, 403, 404, 409].includes(answer.status)
            : answer.status === expected;
      if (!isAsExpected) faults.push(`${who}: ${expected} expected, ${answer.status}: ${brief(answer)}`);
      // The Owner of a suspended tenant sees that it is theirs.
      const isMember = !['anonymous', 'Reader', 'outsider', 'removed'].includes(who);
      if (!isMember && answer.text.includes(canary)) faults.push(`${who} reads what is the tenant's: ${brief(answer)}`);
    }
    t.same(faults, []);
  });
}
