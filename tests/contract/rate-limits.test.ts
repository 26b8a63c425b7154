import { sql } from 'kysely';
import t from 'tap';
import { targetOf, withInvalidData } from '../../src/engine/verify/request.ts';
import { plans } from '../../src/platform/plans/plans.ts';
import type { TierLimit } from '../../src/platform/policy/rate-limits.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { type Answer, startServer } from '../support/server.ts';
import { faultsOfError, refusal } from './error-format.ts';
import { head, sendRaw } from './raw-http.ts';
import { type ContractRequest, validRequest } from './valid-request.ts';
import { prepareWorld } from './world.ts';

const server = await startServer(t, { limits: 'real' });
const world = await prepareWorld(server);
const { Owner: owner, Viewer: viewer, outsider } = world.actors;
const windowMs = 60_000;

const counted = declaredOperations.filter(({ policy }) => policy.rateLimit === null);
const forAnybody = counted.find(({ policy }) => policy.anonymous && policy.method === 'GET') as DeclaredOperation;
const forMembers = counted.find(
  ({ policy }) => policy.role === 'Viewer' && policy.method === 'GET',
) as DeclaredOperation;

// Every test begins with empty windows.
t.beforeEach(async () => {
  server.clock.advance(windowMs + 1_000);
  await world.reset();
});

const call = (request: ContractRequest, ip?: string): Promise<Answer> =>
  server.request(request.operation.policy.method, targetOf(request), {
    headers: request.headers,
    ...(ip === undefined ? {} : { ip }),
    ...(request.body === undefined ? {} : { body: request.body }),
  });

/** Makes a number of calls, a few at a time as clients do; none may be refused for its number. */
async function callTimes(times: number, make: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < times) {
    answers.push(...(await Promise.all(Array.from({ length: Math.min(20, times - answers.length) }, make))));
  }
  return answers;
}

/** What is wrong with an answer that should refuse one call too many. */
function faultsOfLimited(answer: Answer, request: ContractRequest): string[] {
  const faults = faultsOfError(answer, refusal(request, 429));
  if (faults.length > 0) return faults;
  const { 'retry-after': retryAfter, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = answer.headers;
  const seconds = Number(retryAfter);
  if (!/^\d+$/.test(retryAfter ?? '') || seconds < 1) faults.push(`Retry-After: ${retryAfter}`);
  if (remaining !== '0') faults.push(`X-RateLimit-Remaining: ${remaining}`);
  const now = Math.floor(server.clock.now().getTime() / 1000);
  if (Math.abs(Number(reset) - now - seconds) > 1)
    faults.push(`X-RateLimit-Reset: ${reset} at ${now}, Retry-After ${seconds}`);
  if (!(answer.body.message ?? answer.body.detail).includes(`${seconds} seconds`)) faults.push(answer.text);
  return faults;
}

/** Reads of what is public, without a credential, per address and minute. */
const publicReads = 600;

t.test('callers without a credential: reads of what is public are limited by address', async (t) => {
  const request = validRequest(world, forAnybody, { actor: null });
  const requestsPerMinute = publicReads;
  const ip = '192.0.2.1';
  for (let left = requestsPerMinute - 1; left >= 0; left--) {
    const { status, headers } = await call(request, ip);
    if (
      status !== 200 ||
      headers['x-ratelimit-remaining'] !== `${left}` ||
      headers['x-ratelimit-limit'] !== `${requestsPerMinute}`
    ) {
      t.fail(
        `with ${left} calls left: ${status} ${headers['x-ratelimit-remaining']} of ${headers['x-ratelimit-limit']}`,
      );
    }
  }
  t.same(faultsOfLimited(await call(request, ip), request), [], 'one more is refused');
  t.equal((await call(request, '192.0.2.2')).status, 200, 'another address is not');
  for (const other of counted.filter(({ policy }) => policy.anonymous)) {
    if (other.policy.effect !== 'read') {
      t.not((await call(validRequest(world, other, { actor: null }), ip)).status, 429, `${other.id} does not`);
      continue;
    }
    t.same(
      faultsOfLimited(
        await call(validRequest(world, other, { actor: null }), ip),
        validRequest(world, other, { actor: null }),
      ),
      [],
      `${other.id} counts in the same bucket`,
    );
  }
  server.clock.advance(windowMs - 1);
  t.equal((await call(request, ip)).status, 429, 'until the window has passed');
  server.clock.advance(2);
  t.equal((await call(request, ip)).status, 200, 'and no longer');
});

t.test('an IPv6 customer is one address, whatever they spell it', async (t) => {
  const request = validRequest(world, forAnybody, { actor: null });
  const { headers } = await call(request, '2001:db8:1:2::1');
  for (const ip of ['2001:db8:1:2::2', '2001:0DB8:0001:0002:ffff:ffff:ffff:ffff']) {
    const answer = await call(request, ip);
    t.ok(Number(answer.headers['x-ratelimit-remaining']) < Number(headers['x-ratelimit-remaining']), ip);
  }
  t.equal(
    (await call(request, '2001:db8:1:3::1')).headers['x-ratelimit-remaining'],
    `${publicReads - 1}`,
    'the next /64',
  );
  const mapped = await call(request, '::ffff:192.0.2.9');
  const plain = await call(request, '192.0.2.9');
  t.ok(
    Number(plain.headers['x-ratelimit-remaining']) < Number(mapped.headers['x-ratelimit-remaining']),
    'IPv4 in IPv6',
  );
});

t.test('no spelling of a call, and no pipeline, counts elsewhere', async (t) => {
  const request = validRequest(world, forAnybody, { actor: null });
  const target = targetOf(request);
  const ip = '192.0.2.77';
  const headers = { ...request.headers, 'x-forwarded-for': ip };
  const spellings: { readonly [name: string]: string } = {
    'as declared': head(`GET ${target}`, headers),
    HEAD: head(`HEAD ${target}`, headers),
    'a method that a header overrides': head(`GET ${target}`, { ...headers, 'x-http-method-override': 'DELETE' }),
    'an absolute URL': head(`GET http://evil.example.com${target}`, headers),
    'an empty query': head(`GET ${target.split('?')[0]}?`, headers),
    'an encoded letter': head(`GET ${target.replace('/api', '/%61pi')}`, headers),
    'two slashes': head(`GET ${target.replace('/', '//')}`, headers),
    'a trailing slash': head(`GET ${target.split('?')[0]}/`, headers),
    'upper case': head(`GET ${target.split('?')[0]?.toUpperCase()}`, headers),
    'another address first': head(`GET ${target}`, { ...headers, 'x-forwarded-for': `203.0.113.1, ${ip}` }),
  };
  let left = publicReads;
  for (const [name, bytes] of Object.entries(spellings)) {
    const { status, headers: received } = await sendRaw(server.url, bytes);
    t.ok(status >= 200 && status < 500, `${name}: ${status}`);
    if (status >= 300) continue;
    // Calls that were rejected in between have counted too.
    t.ok(Number(received['x-ratelimit-remaining']) < left, name);
    left = Number(received['x-ratelimit-remaining']);
  }
  // The last request closes the connection.
  const pipeline = [...new Array(9).fill({ connection: 'keep-alive' }), { connection: 'close' }];
  await sendRaw(
    server.url,
    pipeline.map((connection) => head(`GET ${target}`, { ...headers, ...connection })).join(''),
  );
  const after = await call(request, ip);
  t.equal(after.headers['x-ratelimit-remaining'], `${left - 11}`, 'ten requests on one connection count as ten');
});

t.test('members: one bucket for the tenant, by its plan, shared by all its credentials', async (t) => {
  for (const plan of Object.values(plans)) {
    server.clock.advance(windowMs + 1_000);
    await sql`update tenants set plan = ${plan.id} where id = ${world.tenantId}`.execute(server.db);
    for (const actor of [owner, viewer]) {
      const seen: number[] = [];
      for (const { scheme } of forMembers.policy.security) {
        const { status, headers } = await call(validRequest(world, forMembers, { actor, scheme }));
        t.equal(status, 200, `${plan.id}: ${actor.name} by ${scheme}`);
        t.equal(headers['x-ratelimit-limit'], `${plan.requestsPerMinute}`, `${plan.id}: ${actor.name} by ${scheme}`);
        t.ok(
          Number(headers['x-ratelimit-remaining']) <= plan.requestsPerMinute,
          `${plan.id}: never more left than allowed`,
        );
        seen.push(Number(headers['x-ratelimit-remaining']));
      }
      if (plan.burst > 0) continue;
      // The second caller is not alone: half of the tenant's limit is theirs.
      const own = actor === owner ? plan.requestsPerMinute : plan.requestsPerMinute / 2;
      t.same(
        seen,
        seen.map((_, index) => own - 1 - index),
        `${plan.id}: counts down for ${actor.name}`,
      );
    }
  }
});

t.test("members: past the plan's limit and burst, 429; another tenant is not touched", async (t) => {
  for (const plan of [plans.free, plans.starter]) {
    server.clock.advance(windowMs + 1_000);
    await sql`update tenants set plan = ${plan.id} where id = ${world.tenantId}`.execute(server.db);
    const request = validRequest(world, forMembers, { actor: owner });
    const allowance = Math.floor(plan.requestsPerMinute * (1 + plan.burst));
    const answers = await callTimes(allowance, () => call(request));
    t.ok(
      answers.every(({ status }) => status === 200),
      `${allowance} calls a minute on the plan ${plan.id}`,
    );
    t.same(faultsOfLimited(await call(request), request), [], `one more on the plan ${plan.id}`);
    const colleague = validRequest(world, forMembers, { actor: viewer });
    t.same(faultsOfLimited(await call(colleague), colleague), [], 'a colleague has none left either');
    const foreign = {
      ...validRequest(world, forMembers, { actor: outsider }),
      path: { tenant_id: world.foreign.tenant_id as string },
    };
    t.equal((await call(foreign)).status, 200, 'another tenant has');
  }
});

t.test('x-rate-limit: an operation with a bucket of its own', async (t) => {
  for (const operation of declaredOperations.filter(({ policy }) => policy.rateLimit !== null)) {
    const {
      limit,
      window_seconds: seconds,
      per,
    } = operation.policy.rateLimit as { limit: number; window_seconds: number; per: string };
    const ip = per === 'ip' ? '198.51.100.7' : undefined;
    // Refused for an unknown parameter, they count all the same.
    const request = validRequest(world, operation);
    const quick = withInvalidData(request);
    const answers = await callTimes(limit, () => call(quick, ip));
    t.ok(
      answers.every(({ status }) => status !== 429),
      `${operation.id}: ${limit} calls in ${seconds} s`,
    );
    t.equal(answers[0]?.headers['x-ratelimit-limit'], `${limit}`, operation.id);
    t.same(faultsOfLimited(await call(request, ip), request), [], `${operation.id}: one more`);
    if (per === 'ip') t.not((await call(request, '198.51.100.8')).status, 429, `${operation.id}: from another address`);
    server.clock.advance(seconds * 1_000 + 1);
    t.not((await call(quick, ip)).status, 429, `${operation.id}: ${seconds} s later`);
  }
});

t.test('every operation answers 429 before it looks at anything else, and changes nothing', async (t) => {
  const few: TierLimit = { limit: 1, allowance: 1 };
  let tier: TierLimit = { limit: 100_000, allowance: 100_000 };
  const limits = {
    get anonymous() {
      return tier;
    },
    get withoutTenant() {
      return tier;
    },
    ofPlan: () => tier,
  };
  // No proxy is trusted: what a caller says of their own address counts for nothing.
  const strict = await startServer(t, { limits, environment: { TRUST_PROXY: '' } });
  const itsWorld = await prepareWorld(strict);
  tier = few;
  for (const operation of declaredOperations.filter(({ policy }) => policy.rateLimit === null)) {
    const request = validRequest(itsWorld, operation, {
      actor: operation.policy.security.length === 0 ? null : itsWorld.actors.Owner,
    });
    const { method } = operation.policy;
    const ask = (options: object) =>
      strict.request(method, targetOf(request), { headers: request.headers, ip: '203.0.113.1', ...options });
    await ask({});
    const before = await itsWorld.checksums();
    for (const [what, options] of Object.entries({
      'a valid call': request.body === undefined ? {} : { body: request.body },
      ...(request.body === undefined ? {} : { 'a malformed body': { rawBody: '{' } }),
      'what it does not answer': { headers: { ...request.headers, accept: 'text/html' } },
    })) {
      const answer = await ask(options);
      const faults = faultsOfError(answer, refusal(request, 429));
      if (!/^\d+$/.test(answer.headers['retry-after'] ?? ''))
        faults.push(`Retry-After: ${answer.headers['retry-after']}`);
      t.same(faults, [], `${operation.id}: ${what}`);
    }
    t.same(await itsWorld.checksums(), before, `${operation.id} changed nothing`);
  }

  const address = {
    'x-real-ip': '192.0.2.7',
    forwarded: 'for=192.0.2.7',
    'cf-connecting-ip': '192.0.2.7',
    'true-client-ip': '192.0.2.7',
  };
  const request = validRequest(itsWorld, forAnybody, { actor: null });
  for (const [name, value] of Object.entries({ ...address, 'x-forwarded-for': '192.0.2.8' })) {
    const answer = await strict.request('GET', targetOf(request), { headers: { [name]: value } });
    t.equal(answer.status, 429, `${name} of a caller makes them nobody else`);
  }
});
