import { type RawBuilder, sql } from 'kysely';
import t from 'tap';
import { valueTypes as typesOf } from '../../src/engine/document/resolved-schema.ts';
import { hasRole } from '../../src/platform/policy/authorization.ts';
import { type Role, roles } from '../../src/platform/policy/roles.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { type Answer, startServer } from '../support/server.ts';
import { brief, faultsOfError, refusal } from './error-format.ts';
import { declaresHeader, withHeader, withUnknown } from './refusals.ts';
import { type ContractRequest, leastActor, makeRoom, send, succeeded, validRequest } from './valid-request.ts';
import { type Actor, idFor, prepareWorld } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);
const { outsider, Owner: owner } = world.actors;

// A platform admin reaches what is anybody's.
const forPlatformAdmins = ({ policy }: DeclaredOperation) => policy.role === 'PlatformAdmin';
const inTenantOfPath = declaredOperations.filter(
  (operation) => operation.policy.path.includes('{tenant_id}') && !forPlatformAdmins(operation),
);
const forMembers = inTenantOfPath.filter(({ policy }) => policy.role !== null && !policy.anonymous);

/** The answer to a valid request in a fresh world, in which what the examples name belongs to `actor`. */
async function answerTo(
  operation: DeclaredOperation,
  actor: Actor | null,
  change?: RawBuilder<unknown>,
): Promise<{ request: ContractRequest; answer: Answer }> {
  await world.reset(actor ?? owner);
  const request = validRequest(world, operation, { actor });
  await makeRoom(world, request);
  await change?.execute(server.db);
  return { request, answer: await send(world, request) };
}

/** What may differ between two answers that are to tell nothing apart. */
const ofThisAnswerOnly = new Set(['x-request-id', 'date', 'x-ratelimit-remaining', 'x-ratelimit-reset']);

/** Everything a caller can see of an answer, but for the request id and where they stand with their limit. */
function visible({ status, headers, text }: Answer): unknown {
  return {
    status,
    text,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !ofThisAnswerOnly.has(name))),
  };
}

t.test('x-role: a lower role is 403, the least role and those above are let in', async (t) => {
  for (const operation of declaredOperations) {
    const { role, anonymous } = operation.policy;
    if (role === null || role === 'PlatformAdmin') continue;
    const faults: string[] = [];
    for (const candidate of roles) {
      const { request, answer } = await answerTo(operation, world.actors[candidate]);
      if (hasRole(candidate, role)) {
        if (!succeeded(operation, answer)) faults.push(`${candidate}: answered ${answer.status}: ${brief(answer)}`);
      } else if (!anonymous) {
        faults.push(...faultsOfError(answer, refusal(request, 403)).map((fault) => `${candidate}: ${fault}`));
      }
    }
    t.same(faults, [], `${operation.id} is for ${role} and above`);
  }
});

t.test('x-role: PlatformAdmin lets in platform admins only, and being one gives no role in a tenant', async (t) => {
  for (const operation of declaredOperations) {
    const { role } = operation.policy;
    if (role === 'PlatformAdmin') {
      const allowed = await answerTo(operation, world.actors.platformAdmin);
      t.ok(succeeded(operation, allowed.answer), `${operation.id} by a platform admin`);
      const refused = await answerTo(operation, owner);
      t.same(faultsOfError(refused.answer, refusal(refused.request, 403)), [], `${operation.id} by an Owner`);
    } else if (forMembers.includes(operation)) {
      const { request, answer } = await answerTo(operation, world.actors.platformAdmin);
      t.same(faultsOfError(answer, refusal(request, 404)), [], `${operation.id} by a platform admin who is no member`);
    }
  }
});

t.test('scopes: a credential opens what its scopes name, in any of their spellings, and nothing else', async (t) => {
  const withScopes = declaredOperations.flatMap((operation) =>
    operation.policy.security
      .filter(({ scopes }) => scopes.length > 0)
      .map((alternative) => ({ operation, alternative })),
  );
  // The database stores none that the contract doesn't list for the kind of key.
  const scopesOf = (scheme: string) => [
    ...new Set(
      withScopes
        .filter(({ alternative }) => alternative.scheme === scheme)
        .flatMap(({ alternative }) => alternative.scopes),
    ),
  ];
  for (const { operation, alternative } of withScopes) {
    // A person's session has those of their role.
    const table = { ApiUserToken: 'api_users', WorkspaceKey: 'workspace_keys', UserApiKey: 'user_api_keys' }[
      alternative.scheme
    ];
    if (table === undefined) continue;
    const [needed] = alternative.scopes as [string];
    const [resource, action] = needed.split(':') as [string, string];
    const actor = leastActor(world, operation.policy);
    const answerWith = async (scopes: readonly string[]) => {
      await world.reset(actor ?? owner);
      await sql`update ${sql.table(table)} set scopes = ${scopes}`.execute(server.db);
      const request = validRequest(world, operation, { actor, scheme: alternative.scheme });
      await makeRoom(world, request);
      return { request, answer: await send(world, request) };
    };
    const idle = { api_users: 'scope1', workspace_keys: 'users:delete', user_api_keys: 'messages:delete' }[
      table
    ] as string;
    // What acts on everything of a kind doesn't create keys.
    const general = needed === 'api-keys:write' ? [] : [`*:${action}`, action];
    for (const scope of [needed, '*', `${resource}:*`, ...general]) {
      const { answer } = await answerWith([idle, scope]);
      // What makes keys may want the scopes that it is to give away, too.
      const asksForMore =
        answer.status === 403 && /Required scope: (?!$)/.test(answer.text) && !answer.text.includes(needed);
      t.ok(succeeded(operation, answer) || asksForMore, `${operation.id} with ${scope}: ${brief(answer)}`);
    }
    const { request, answer } = await answerWith([
      ...scopesOf(alternative.scheme).filter((scope) => scope !== needed),
      idle,
      ...(table === 'api_users' ? [resource] : []),
    ]);
    t.same(faultsOfError(answer, refusal(request, 403)), [], `${operation.id} without ${needed}`);
    const none = await answerWith(table === 'api_users' ? [] : [idle]);
    t.same(faultsOfError(none.answer, refusal(none.request, 403)), [], `${operation.id} without any`);
  }
});

t.test('a change of role or membership holds from the next request', async (t) => {
  const lowest: Role = 'Reader';
  for (const operation of forMembers) {
    const mine = sql`where user_id = ${owner.userId}`;
    const demoted = await answerTo(operation, owner, sql`update memberships set role = ${lowest} ${mine}`);
    if (operation.policy.role === lowest) {
      t.ok(succeeded(operation, demoted.answer), `${operation.id} by a demoted Owner: ${brief(demoted.answer)}`);
    } else {
      t.same(faultsOfError(demoted.answer, refusal(demoted.request, 403)), [], `${operation.id} by a demoted Owner`);
    }
    const removed = await answerTo(operation, owner, sql`update memberships set removed_at = now() ${mine}`);
    t.same(faultsOfError(removed.answer, refusal(removed.request, 404)), [], `${operation.id} by a removed Owner`);
  }
});

t.test("a tenant that isn't the caller's looks like one that doesn't exist", async (t) => {
  for (const operation of inTenantOfPath) {
    await world.reset(owner);
    const callers: [string, Actor | null][] = [['an outsider', outsider]];
    if (operation.policy.anonymous) {
      // What members only may read is to be as invisible as what nobody else may do.
      await sql`update tenants set settings = '{"public_content": false}' where id = ${world.tenantId}`.execute(
        server.db,
      );
      callers.push(['nobody', null]);
    }
    const before = await world.checksums();
    for (const [who, actor] of callers) {
      const request = validRequest(world, operation, { actor });
      const foreign = await send(world, request);
      const missing = await send(world, withUnknown(world, request, 'tenant_id'));
      t.same(faultsOfError(foreign, refusal(request, 404)), [], `${operation.id} by ${who}`);
      t.same(visible(foreign), visible(missing), `${operation.id} by ${who}`);
    }
    t.same(await world.checksums(), before, `${operation.id} changed nothing`);
  }
});

t.test("a tenant that is deleted or suspended looks like one that doesn't exist, to its Owner too", async (t) => {
  for (const [state, change] of [
    ['deleted', sql`update tenants set deleted_at = now() where id = ${world.tenantId}`],
    ['suspended', sql`update tenants set status = 'suspended' where id = ${world.tenantId}`],
  ] as const) {
    for (const operation of inTenantOfPath) {
      for (const actor of [owner, ...(operation.policy.anonymous ? [null] : [])]) {
        const { request, answer } = await answerTo(operation, actor, change);
        const missing = await send(world, withUnknown(world, request, 'tenant_id'));
        t.same(visible(answer), visible(missing), `${operation.id} in a ${state} tenant by ${actor?.name ?? 'nobody'}`);
        t.equal(answer.status, 404, `${operation.id} in a ${state} tenant`);
      }
    }
  }
});

t.test("an id of another tenant or person looks like one that doesn't exist", async (t) => {
  for (const operation of declaredOperations) {
    for (const { name } of operation.parameters.filter(
      // One of a few words is nobody's.
      (parameter) =>
        parameter.in === 'path' &&
        parameter.name !== 'tenant_id' &&
        typesOf(parameter.schema).schema.enum === undefined,
    )) {
      if (forPlatformAdmins(operation)) continue;
      const id = idFor(world.foreign, operation.policy.path, name);
      if (id === undefined) {
        t.fail(`If you're here because a path got the parameter ${name}: give world.ts one of the outsider's`);
        continue;
      }
      const actor = leastActor(world, operation.policy);
      await world.reset(actor ?? owner);
      const before = await world.checksums();
      const request = validRequest(world, operation, { actor });
      const foreign = await send(world, { ...request, path: { ...request.path, [name]: id } });
      const missing = await send(world, withUnknown(world, request, name));
      t.same(faultsOfError(foreign, refusal(request, 404)), [], `${operation.id} with a foreign ${name}`);
      t.same(visible(foreign), visible(missing), `${operation.id} with a foreign ${name}`);
      t.same(await world.checksums(), before, `${operation.id} changed nothing`);
    }
  }
});

t.test("a reference to another tenant's row is answered like one to nothing", async (t) => {
  for (const operation of declaredOperations) {
    if (forPlatformAdmins(operation)) continue;
    const actor = leastActor(world, operation.policy);
    const request = validRequest(world, operation, { actor });
    const members = Object.keys(typesOf(operation.body?.schema ?? {}).schema.properties ?? {});
    const queries = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    const variants: [string, (id: string) => ContractRequest][] = [
      ...queries.map((name): [string, (id: string) => ContractRequest] => [
        name,
        (id) => ({ ...request, query: { ...request.query, [name]: id } }),
      ]),
      ...members.map((name): [string, (id: string) => ContractRequest] => [
        name,
        (id) => ({ ...request, body: { ...(request.body as object), [name]: /^\d+$/.test(id) ? Number(id) : id } }),
      ]),
    ];
    for (const [name, variant] of variants) {
      const { [name]: foreign } = world.foreign;
      const { [name]: unknown } = world.unknown;
      // Slugs and the like name nothing when they stand in a body.
      if (foreign === undefined || unknown === undefined || !name.endsWith('_id')) continue;
      await world.reset(actor ?? owner);
      const answers = [await send(world, variant(foreign)), await send(world, variant(unknown))] as const;
      t.same(visible(answers[0]), visible(answers[1]), `${operation.id} with a foreign ${name}`);
    }
  }
});

t.test(
  "X-Tenant-ID: a tenant that isn't the caller's is 403, in the same words as one that doesn't exist",
  async (t) => {
    for (const operation of declaredOperations.filter((candidate) => declaresHeader(candidate, 'X-Tenant-ID'))) {
      if (operation.policy.path.includes('{tenant_id}')) continue;
      const actor = operation.policy.security.length === 0 ? null : owner;
      const request = validRequest(world, operation, { actor });
      await world.reset(owner);
      // Closed to strangers in every way: a stranger may join, or write to, one that is open.
      await sql`update tenants set settings = settings || '{"public_content": false}' where id = ${world.foreign.tenant_id}`.execute(
        server.db,
      );
      await makeRoom(world, request);
      const before = await world.checksums();
      const foreign = await send(world, withHeader(request, 'X-Tenant-ID', world.foreign.tenant_id as string));
      const missing = await send(world, withHeader(request, 'X-Tenant-ID', world.unknown.tenant_id as string));
      t.same(faultsOfError(foreign, refusal(request, 403)), [], operation.id);
      t.same(visible(foreign), visible(missing), operation.id);
      t.same(await world.checksums(), before, `${operation.id} changed nothing`);
    }
  },
);

t.test('X-Tenant-ID that disagrees with the path is 400; neither silently wins', async (t) => {
  for (const operation of inTenantOfPath) {
    if (!declaresHeader(operation, 'X-Tenant-ID')) continue;
    // A member of both: refused for the contradiction, not for want of rights.
    const both = sql`insert into memberships (tenant_id, user_id, role) values (${world.foreign.tenant_id}, ${owner.userId}, 'Owner')`;
    await world.reset(owner);
    await both.execute(server.db);
    const before = await world.checksums();
    const request = withHeader(
      validRequest(world, operation, { actor: owner }),
      'X-Tenant-ID',
      world.foreign.tenant_id as string,
    );
    const answer = await send(world, request);
    t.same(faultsOfError(answer, refusal(request, 400)), [], operation.id);
    t.same(await world.checksums(), before, `${operation.id} changed nothing`);
  }
});

t.test('X-Tenant-ID twice names no tenant, not even when both are the same', async (t) => {
  for (const operation of declaredOperations.filter((candidate) => declaresHeader(candidate, 'X-Tenant-ID'))) {
    await world.reset(owner);
    const before = await world.checksums();
    const request = validRequest(world, operation, { actor: operation.policy.security.length === 0 ? null : owner });
    for (const second of [world.tenantId, world.foreign.tenant_id]) {
      // As HTTP joins a header that is sent twice.
      const answer = await send(world, withHeader(request, 'X-Tenant-ID', `${world.tenantId}, ${second}`));
      t.same(faultsOfError(answer, refusal(request, 422)), [], operation.id);
    }
    t.same(await world.checksums(), before, `${operation.id} changed nothing`);
  }
});
