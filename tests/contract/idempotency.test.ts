import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { createApp } from '../../src/app/app.ts';
import { targetOf, withInvalidData } from '../../src/engine/verify/request.ts';
import { openDatabase, poolOf } from '../../src/platform/database/database.ts';
import { createTenant, register } from '../domains/accounts/people.ts';
import { completion, sendJson, startChatServer } from '../support/chat-server.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { type Answer, highLimits, startServer } from '../support/server.ts';
import { brief, faultsOfError, refusal } from './error-format.ts';
import { leaveAtWork, resetButKeepReplies } from './kept-replies.ts';
import { withHeader } from './refusals.ts';
import {
  type ContractRequest,
  freshRequest,
  leastActor,
  makeRoom,
  send,
  succeeded,
  validRequest,
} from './valid-request.ts';
import { type ActorName, prepareWorld } from './world.ts';

const chat = await startChatServer(t);
const server = await startServer(t, { environment: { AI_BASE_URL: chat.url } });
const world = await prepareWorld(server);
const { db } = server;

/** How many calls race for one key: a few for each operation, a hundred for one. */
const racers = Number(process.env.IDEMPOTENCY_RACERS ?? 6);

const keyed = declaredOperations.filter(({ policy }) => policy.keyed);

function withKey(request: ContractRequest, key: string = randomUUID()): ContractRequest {
  return withHeader(request, 'Idempotency-Key', key);
}

function isReplay(answer: Answer): boolean {
  return answer.headers['idempotency-replayed'] === 'true';
}

/** What a caller is told who may not call at all, or not any more. */
const refusedAtTheDoor = new Set([
  'Authentication required',
  'Invalid or expired token',
  'Tenant not found',
  'You are not a member of this tenant',
  'You do not have permission to perform this action',
  'Invalid or missing API key.',
  'Workspace not found.',
  'You are not a member of this workspace',
]);

function isRefusedAtTheDoor({ body, status }: Answer): boolean {
  return status >= 400 && refusedAtTheDoor.has(body?.message ?? body?.detail ?? body?.error);
}

async function effects(): Promise<number> {
  const { count } = await db
    .selectFrom('audit_logs')
    .select((audit) => audit.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

t.test('a request that is repeated is answered as before, and has no second effect', async (t) => {
  for (const operation of keyed) {
    const key = randomUUID();
    const request = withKey(await freshRequest(world, operation), key);
    const first = await send(world, request);
    t.ok(succeeded(operation, first) && !isReplay(first), `${operation.id}: ${first.status} ${brief(first)}`);
    const after = await world.checksums();
    const kept = await db.selectFrom('idempotency_records').select(['status', 'reply']).executeTakeFirstOrThrow();
    t.equal(kept.status, first.status, operation.id);
    t.notOk(
      first.text !== '' && kept.reply?.includes(first.text),
      `${operation.id}: no reply can be read where it is kept`,
    );

    for (const again of [request, withKey(request, key.toUpperCase())]) {
      const second = await send(world, again);
      t.same(await world.checksums(), after, `${operation.id}: nothing happened again`);
      // Who has taken the right to call from themselves may not call again.
      if (isRefusedAtTheDoor(second)) continue;
      t.ok(isReplay(second), `${operation.id} says that it replays: ${second.status} ${brief(second)}`);
      t.equal(second.status, first.status, operation.id);
      t.equal(second.text, first.text, operation.id);
      for (const name of ['etag', 'location', 'content-type']) {
        t.equal(second.headers[name], first.headers[name], `${operation.id}: ${name}`);
      }
      t.not(second.headers['x-request-id'], first.headers['x-request-id'], `${operation.id}: it is another request`);
    }
    const other = await send(world, withKey(request));
    t.notOk(isReplay(other), `${operation.id}: another key is another request`);
  }
  t.ok(keyed.length > 0);
});

t.test('a key stands for one request: with another body it is refused, and nothing happens', async (t) => {
  for (const operation of keyed.filter(({ body }) => body !== null)) {
    const request = withKey(await freshRequest(world, operation));
    t.ok(succeeded(operation, await send(world, request)), operation.id);
    await resetButKeepReplies(world, leastActor(world, operation.policy) ?? undefined);
    const before = await world.checksums();
    const answer = await server.request(operation.policy.method, targetOf(request), {
      headers: request.headers,
      rawBody: `${JSON.stringify(request.body)} `,
    });
    t.same(faultsOfError(answer, refusal(request, 422)), [], operation.id);
    t.same(await world.checksums(), before, operation.id);
  }
});

t.test('the precondition belongs to the request: with another If-Match its key is refused', async (t) => {
  for (const operation of keyed.filter(({ parameters }) => parameters.some(({ name }) => name === 'If-Match'))) {
    const request = withKey(withHeader(await freshRequest(world, operation), 'If-Match', '*'));
    const first = await send(world, request);
    t.ok(succeeded(operation, first), operation.id);
    const again = await send(world, request);
    t.ok(
      isReplay(again) || isRefusedAtTheDoor(again),
      `${operation.id}: what it changed itself is no reason to refuse`,
    );
    await resetButKeepReplies(world, leastActor(world, operation.policy) ?? undefined);
    const other = await send(world, withHeader(request, 'If-Match', '"other"'));
    t.same(faultsOfError(other, refusal(request, 422)), [], operation.id);
  }
});

t.test('a key belongs to its caller: the same key of another is another request', async (t) => {
  for (const operation of keyed.filter(({ policy }) => policy.role !== 'PlatformAdmin')) {
    const key = randomUUID();
    const mine = withKey(await freshRequest(world, operation), key);
    t.ok(succeeded(operation, await send(world, mine)), operation.id);
    const least = leastActor(world, operation.policy);
    const stranger: ActorName = least?.name === 'Owner' ? 'Admin' : 'Owner';
    const actor = world.actors[stranger];
    await resetButKeepReplies(world, actor);
    const request = withKey(validRequest(world, operation, { actor }), key);
    await makeRoom(world, request);
    const answer = await send(world, request);
    t.notOk(isReplay(answer), operation.id);
    // An Admin may not do what an Owner may.
    t.ok(succeeded(operation, answer) || stranger === 'Admin', `${operation.id}: ${answer.status} ${brief(answer)}`);
  }
});

t.test('a key belongs to the tenant that its request acts in, and to the path', async (t) => {
  await world.reset();
  const owner = await register(server);
  const tenants = [await createTenant(server, owner), await createTenant(server, owner)];
  const headers = { 'idempotency-key': randomUUID() };
  const create = (tenant: string | undefined) =>
    server.request('POST', `/api/v1/tenants/${tenant}/categories`, {
      token: owner.accessToken,
      headers,
      body: { name: 'News' },
    });
  const [first, second] = [await create(tenants[0]), await create(tenants[1])];
  t.match([first.status, second.status], [201, 201]);
  t.notOk(isReplay(second));
  t.not(first.body.category.id, second.body.category.id);
  t.ok(isReplay(await create(tenants[0])));
});

t.test('who may not call any more gets no replay', async (t) => {
  for (const operation of keyed) {
    const request = withKey(await freshRequest(world, operation));
    t.ok(succeeded(operation, await send(world, request)), operation.id);
    const actor = leastActor(world, operation.policy);
    await resetButKeepReplies(world, actor ?? undefined);
    const userId = actor?.userId as number;
    t.ok(isReplay(await send(world, request)), `${operation.id}: while nothing has changed, it is replayed`);
    if (operation.policy.role !== null) {
      await sql`update memberships set removed_at = now() where user_id = ${userId}`.execute(db);
      await sql`update users set is_platform_admin = false where id = ${userId}`.execute(db);
      const answer = await send(world, request);
      t.ok(
        !isReplay(answer) && [401, 403, 404].includes(answer.status),
        `${operation.id}: ${answer.status} without a role`,
      );
    }
    await sql`update users set is_active = false where id = ${userId}`.execute(db);
    t.equal((await send(world, request)).status, 401, `${operation.id} without a valid credential`);
  }
});

t.test('while a request is at work, its key is refused with Retry-After', async (t) => {
  for (const operation of keyed) {
    const request = withKey(await freshRequest(world, operation));
    await leaveAtWork(world, request);
    const before = await world.checksums();
    const answer = await send(world, request);
    t.same(faultsOfError(answer, refusal(request, 409)), [], operation.id);
    t.match(answer.headers['retry-after'], /^[1-9]\d?$/, operation.id);
    t.same(await world.checksums(), before, operation.id);
  }
});

t.test('a refusal is not kept: the request may be mended under its key', async (t) => {
  for (const operation of keyed) {
    const request = withKey(await freshRequest(world, operation));
    const refused = await send(world, withInvalidData(request));
    t.same(faultsOfError(refused, refusal(request, 422)), [], operation.id);
    const mended = await send(world, request);
    t.ok(succeeded(operation, mended) && !isReplay(mended), `${operation.id}: ${mended.status} ${brief(mended)}`);
  }
});

t.test('a key that is no UUID is invalid data, and so are two keys', async (t) => {
  const malformed = ['', 'x', '1', 'undefined', `${randomUUID()}0`, randomUUID().replaceAll('-', ''), 'a'.repeat(300)];
  for (const operation of keyed) {
    const request = await freshRequest(world, operation);
    const before = await world.checksums();
    for (const key of [...malformed.slice(0, 2), `${randomUUID()}, ${randomUUID()}`]) {
      t.same(
        faultsOfError(await send(world, withKey(request, key)), refusal(request, 422)),
        [],
        `${operation.id} ${key}`,
      );
    }
    t.same(await world.checksums(), before, operation.id);
  }
  const [operation] = keyed as [DeclaredOperation];
  const request = await freshRequest(world, operation);
  for (const key of malformed) {
    t.same(faultsOfError(await send(world, withKey(request, key)), refusal(request, 422)), [], `"${key}"`);
  }
});

t.test('of calls at once under one key, one has an effect', async (t) => {
  for (const operation of keyed) {
    const request = withKey(await freshRequest(world, operation));
    const before = await effects();
    const answers = await Promise.all(Array.from({ length: racers }, () => send(world, request)));
    const statuses = answers.map(({ status }) => status);
    t.equal((await effects()) - before, 1, `${operation.id}: ${statuses}`);
    const made = answers.filter((answer) => succeeded(operation, answer));
    t.equal(made.filter((answer) => !isReplay(answer)).length, 1, `${operation.id}: ${statuses}`);
    t.equal(new Set(made.map(({ text }) => text)).size, 1, `${operation.id}: all are told the same`);
    t.ok(
      answers.every((answer) => made.includes(answer) || answer.status === 409 || isRefusedAtTheDoor(answer)),
      `${operation.id}: ${statuses}`,
    );
  }
});

/** A second server on the same database: on PostgreSQL with connections of its own, as another process has. */
async function secondServer(t: { teardown(work: () => Promise<void>): unknown }): Promise<string> {
  const { config, clock } = server;
  const shared = {
    db,
    kind: 'pglite',
    pool: poolOf(db),
    isReachable: async () => true,
    close: async () => {},
  } as const;
  const database = config.databaseUrl === null ? (shared as never) : await openDatabase({ url: config.databaseUrl });
  const app = await createApp({ config, database, clock, passwordCost: 4, limits: highLimits });
  await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(async () => {
    await app.close();
    if (config.databaseUrl !== null) await database.close();
  });
  return `http://127.0.0.1:${(app.server.address() as { port: number }).port}`;
}

t.test('a hundred calls at once, of two servers, make one article', async (t) => {
  await world.reset();
  const other = await secondServer(t);
  const { tenantId, actors } = world;
  const key = randomUUID();
  const call = async (url: string) => {
    const response = await fetch(`${url}/api/v1/tenants/${tenantId}/articles`, {
      method: 'POST',
      headers: { ...actors.Author.credentials.UserApiKey, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ title: 'Once', content: 'Only.' }),
    });
    return {
      status: response.status,
      replayed: response.headers.has('idempotency-replayed'),
      text: await response.text(),
    };
  };
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => call(index % 2 === 0 ? server.url : other)),
  );
  const made = answers.filter(({ status }) => status === 201);
  t.equal(made.filter(({ replayed }) => !replayed).length, 1);
  t.ok(
    answers.every(({ status }) => status === 201 || status === 409),
    `${answers.map(({ status }) => status)}`,
  );
  const articles = await db.selectFrom('articles').select('id').where('title', '=', 'Once').execute();
  t.equal(articles.length, 1);
  for (const url of [server.url, other]) {
    t.same(await call(url), { status: 201, replayed: true, text: made[0]?.text }, 'each server has the reply');
  }
});

t.test('an answer that takes a minute is worked for once; after a crash another request takes over', async (t) => {
  await world.reset();
  const { actors, tenantId } = world;
  const waiting: (() => void)[] = [];
  const generate = (headers: { readonly [name: string]: string }) =>
    server.request('POST', `/api/v1/tenants/${tenantId}/articles/generate`, {
      headers: { ...actors.Author.credentials.UserApiKey, ...headers },
      body: { prompt: 'What time is' },
    });
  const asked = async (count: number) => {
    for (let tries = 0; chat.asked.length < count; tries++) {
      if (tries === 2_000) throw new Error('the model was not asked');
      await setTimeout(5);
    }
  };
  /** The process renews its claims every few seconds. */
  const untilRenewed = async () => {
    const claimed = () =>
      db
        .selectFrom('idempotency_records')
        .select('scope')
        .where('claimed_until', '>', server.clock.now().toISOString())
        .execute();
    for (let tries = 0; (await claimed()).length === 0; tries++) {
      if (tries === 2_000) throw new Error('the claim was not renewed');
      await setTimeout(5);
    }
  };
  const before = await effects();
  const already = chat.asked.length;
  chat.answerWith(async (response) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    sendJson(response, completion('# Time\n\nFlies.\n'));
  });
  const headers = { 'idempotency-key': randomUUID() };
  const slow = generate(headers);
  await asked(already + 1);
  server.clock.advance(60_000);
  await untilRenewed();
  t.equal((await generate(headers)).status, 409, 'still at work');
  t.equal(chat.asked.length, already + 1, 'the model is asked once');

  // By now whoever was at work must be dead.
  server.clock.advance(61_000);
  const second = generate(headers);
  await asked(already + 2);
  waiting[1]?.();
  t.equal((await second).status, 201);
  waiting[0]?.();
  t.equal((await slow).status, 409, 'who comes back after that is too late');
  t.equal((await effects()) - before, 1);
  t.equal((await generate(headers)).text, (await second).text);
});

t.test('after 24 hours a key is free again, and its record is deleted', async (t) => {
  await world.reset();
  const { actors, tenantId } = world;
  const headers = { ...actors.Editor.credentials.UserApiKey, 'idempotency-key': randomUUID() };
  const create = (name: string) =>
    server.request('POST', `/api/v1/tenants/${tenantId}/categories`, { headers, body: { name } });
  t.equal((await create('One')).status, 201);
  server.clock.advance(86_399_000);
  t.ok(isReplay(await create('One')));
  t.equal((await create('Two')).status, 422);
  server.clock.advance(1_000);
  const anew = await create('Two');
  t.match([anew.status, isReplay(anew)], [201, false]);
  await db
    .insertInto('idempotency_records')
    .columns(['scope', 'request', 'claim', 'claimed_until', 'expires_at'])
    .expression(
      sql`select int4send(n), '', gen_random_uuid(), ${server.clock.now()}::timestamptz, ${server.clock.now()}::timestamptz from generate_series(1, 2500) as n`,
    )
    .execute();
  await server.runJobs();
  const left = await db.selectFrom('idempotency_records').select('status').execute();
  t.same(left, [{ status: 201 }], 'what has expired is gone, in more than one batch');
});
