import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { forgedTokens } from '../domains/accounts/forged-tokens.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { startServer } from '../support/server.ts';
import { brief, faultsOfError, refusal } from './error-format.ts';
import { type ContractRequest, leastActor, makeRoom, send, succeeded, validRequest } from './valid-request.ts';
import { prepareWorld, schemesOfPeople } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);
const owner = world.actors.Owner;

type Headers = { readonly [name: string]: string };

/** The valid request with other headers in place of its credential. */
function carrying(request: ContractRequest, headers: Headers): ContractRequest {
  const { authorization: _, 'x-api-key': __, ...rest } = request.headers;
  return { ...request, headers: { ...rest, ...headers } };
}

/** Makes every request and gives the faults of those not refused with 401 in the format of the surface. */
async function faultsOfAll(
  operation: DeclaredOperation,
  credentials: { readonly [what: string]: Headers },
): Promise<string[]> {
  const valid = validRequest(world, operation, { actor: owner });
  const faults: string[] = [];
  for (const [what, headers] of Object.entries(credentials)) {
    const request = carrying(valid, headers);
    const answer = await send(world, request);
    faults.push(...faultsOfError(answer, refusal(request, 401)).map((fault) => `${what}: ${fault}`));
  }
  return faults;
}

/** Operations that declare a credential. The others are told nothing by one and don't look at it. */
const withCredentials = declaredOperations.filter(({ policy }) => policy.security.length > 0);

/** Every operation must refuse the credentials, and none may have changed anything. */
async function refusedByAll(
  t: Test,
  credentialsFor: (operation: DeclaredOperation) => { readonly [what: string]: Headers },
) {
  const before = await world.checksums();
  for (const operation of withCredentials) {
    t.same(await faultsOfAll(operation, credentialsFor(operation)), [], operation.id);
  }
  t.same(await world.checksums(), before, 'nothing has changed');
}

t.beforeEach(() => world.reset(owner));

t.test('without a credential, an operation answers 401 unless it admits anonymous callers', async (t) => {
  for (const operation of declaredOperations) {
    await world.reset(owner);
    const request = carrying(validRequest(world, operation, { actor: owner }), {});
    await makeRoom(world, request);
    const answer = await send(world, request);
    if (operation.policy.anonymous) {
      t.not(answer.status, 401, `${operation.id} admits anonymous callers`);
    } else {
      t.same(faultsOfError(answer, refusal(request, 401)), [], operation.id);
    }
  }
});

t.test('an operation that declares no credential does not look at one', async (t) => {
  for (const operation of declaredOperations.filter((candidate) => !withCredentials.includes(candidate))) {
    const faults: string[] = [];
    for (const headers of [
      { authorization: 'Bearer garbage' },
      { authorization: `Bearer ${await world.token(owner, { session: 'revoked' })}` },
      { ...owner.credentials.UserToken },
      { ...owner.credentials.UserToken, ...owner.credentials.UserApiKey },
    ]) {
      await world.reset(owner);
      const request = carrying(validRequest(world, operation, { actor: owner }), headers);
      await makeRoom(world, request);
      const answer = await send(world, request);
      if (!succeeded(operation, answer))
        faults.push(`${JSON.stringify(headers)}: answered ${answer.status}: ${brief(answer)}`);
    }
    t.same(faults, [], operation.id);
  }
});

t.test('a malformed credential is 401', async (t) => {
  const token = (owner.credentials.UserToken as { authorization: string }).authorization.slice('Bearer '.length);
  const key = (owner.credentials.UserApiKey as { 'x-api-key': string })['x-api-key'];
  await refusedByAll(t, () => ({
    'scheme alone': { authorization: 'Bearer' },
    'token alone': { authorization: token },
    'unknown scheme': { authorization: `Token ${token}` },
    Basic: { authorization: `Basic ${Buffer.from('user:password').toString('base64')}` },
    'two spaces': { authorization: `Bearer  ${token}` },
    'a tab': { authorization: `Bearer\t${token}` },
    'comma after the scheme': { authorization: `Bearer, ${token}` },
    'two tokens': { authorization: `Bearer ${token}, Bearer ${token}` },
    quotes: { authorization: `Bearer "${token}"` },
    parameter: { authorization: `Bearer token=${token}` },
    garbage: { authorization: 'Bearer garbage' },
    'longer than any token': { authorization: `Bearer ${'e'.repeat(5_000)}` },
    'empty key': { 'x-api-key': '' },
    'key with a space': { 'x-api-key': `${key} ${key}` },
    'key in upper case': { 'x-api-key': key.toUpperCase() },
    'key cut short': { 'x-api-key': key.slice(0, -1) },
    'unknown key': { 'x-api-key': `pa_${'0'.repeat(64)}` },
    'two keys': { 'x-api-key': `${key}, ${key}` },
  }));
});

t.test('a forged token is 401', async (t) => {
  // One of the forgeries claims to be the user with the id 1, who is the owner.
  const current = await world.token(world.actors.Admin, {});
  const forged = forgedTokens(current, server.config.jwtPrivateKeys[0]);
  const untouched = await server.request('GET', '/api/v1/auth/me', { token: current });
  t.equal(untouched.status, 200, 'the token that the forgeries are made from is good');
  await refusedByAll(t, ({ policy }) => {
    const scheme = policy.security.some(({ scheme }) => scheme === 'UserToken') ? 'Bearer' : 'JWT';
    return Object.fromEntries(
      Object.entries(forged).map(([wrong, token]) => [wrong, { authorization: `${scheme} ${token}` }]),
    );
  });
});

t.test('a token of the wrong kind or login, or of a session that has ended, is 401', async (t) => {
  const hoursAgo = new Date(server.clock.now().getTime() - 2 * 3_600_000);
  const tokens: { [what: string]: Headers } = {};
  for (const [scheme, surface] of [
    ['Bearer', 'platform'],
    ['JWT', 'sites'],
  ] as const) {
    const other = surface === 'platform' ? 'sites' : 'platform';
    for (const [what, token] of Object.entries({
      'expired token': await world.token(owner, { surface, at: hoursAgo }),
      'refresh token': await world.token(owner, { surface, kind: 'refresh' }),
      'token of the other login': await world.token(owner, { surface: other }),
      'revoked session': await world.token(owner, { surface, session: 'revoked' }),
      'expired session': await world.token(owner, { surface, session: 'expired' }),
      'unknown session': await world.token(owner, { surface, session: 'unknown' }),
      "another person's session": await strangersSession(surface),
    })) {
      tokens[`${scheme} with ${what}`] = { authorization: `${scheme} ${token}` };
    }
  }
  await refusedByAll(t, () => tokens);
});

/** A token for the owner's id and somebody else's session: what a server with two databases could sign. */
async function strangersSession(surface: 'platform' | 'sites'): Promise<string> {
  const { outsider } = world.actors;
  const token = await world.token(outsider, { surface });
  const { sid } = JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString());
  return world.token(owner, { surface, sessionId: sid });
}

t.test('a credential that the operation does not accept is 401, whoever sends it', async (t) => {
  await refusedByAll(t, ({ policy }) =>
    Object.fromEntries(
      Object.entries(owner.credentials).filter(
        ([scheme]) => !policy.security.some((accepted) => accepted.scheme === scheme),
      ),
    ),
  );
});

t.test('two credentials in one request are 401, both of them good', async (t) => {
  const { UserToken, UserApiKey, DashboardToken } = owner.credentials;
  await refusedByAll(t, () => ({
    'session and key': { ...UserToken, ...UserApiKey },
    'dashboard session and key': { ...DashboardToken, ...UserApiKey },
    'good session, bad key': { ...UserToken, 'x-api-key': 'garbage' },
    'bad session, good key': { authorization: 'Bearer garbage', ...UserApiKey },
  }));
});

t.test('a token in the query or the body is no credential', async (t) => {
  const token = await world.token(owner, {});
  for (const operation of declaredOperations.filter(({ policy }) => !policy.anonymous)) {
    const request = carrying(validRequest(world, operation, { actor: owner }), {});
    for (const query of ['access_token', 'token', 'api_key']) {
      const answer = await send(world, { ...request, query: { ...request.query, [query]: token } });
      t.equal(answer.status, 401, `${operation.id} with ?${query}=: ${brief(answer)}`);
    }
  }
});

t.test('each declared credential opens the operation, in any spelling of its scheme', async (t) => {
  for (const operation of declaredOperations) {
    const faults: string[] = [];
    const actor = leastActor(world, operation.policy);
    for (const { scheme } of operation.policy.security) {
      const request = validRequest(world, operation, { actor, scheme });
      const { authorization } = request.headers;
      const spellings =
        authorization === undefined
          ? [undefined]
          : [authorization, authorization.replace(/^\w+/, (word) => word.toLowerCase())];
      for (const spelling of spellings) {
        await world.reset(actor ?? undefined);
        await makeRoom(world, request);
        const answer = await send(
          world,
          spelling === undefined ? request : { ...request, headers: { ...request.headers, authorization: spelling } },
        );
        if (!succeeded(operation, answer)) faults.push(`${scheme}: answered ${answer.status}: ${brief(answer)}`);
      }
    }
    t.same(faults, [], operation.id);
  }
});

t.test('a person who is deactivated, or whose key is, gets 401 from the next request', async (t) => {
  for (const [what, change] of [
    ['person', sql`update users set is_active = false where id = ${owner.userId}`],
    ['person', sql`delete from users where id = ${owner.userId}`],
    ['keys', sql`update user_api_keys set is_active = false where user_id = ${owner.userId}`],
    ['keys', sql`delete from user_api_keys where user_id = ${owner.userId}`],
  ] as const) {
    await world.reset(owner);
    await change.execute(server.db);
    for (const operation of declaredOperations) {
      for (const { scheme } of operation.policy.security) {
        if (what === 'keys' ? scheme !== 'UserApiKey' : !schemesOfPeople.has(scheme)) continue;
        const request = validRequest(world, operation, { actor: owner, scheme });
        const answer = await send(world, request);
        t.same(faultsOfError(answer, refusal(request, 401)), [], `${operation.id} by ${scheme}`);
      }
    }
  }
});
