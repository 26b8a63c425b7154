import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import t from 'tap';
import * as sdk from '../../../generated/sdk/dist/index.js';
import {
  type ApiError,
  type Client,
  type ClientConfig,
  type ColophonError,
  changePassword,
  createArticle,
  createClient,
  createSite,
  deleteArticle,
  followAffiliateLink,
  getArticle,
  getHealth,
  listArticles,
  listSites,
  loginUser,
  registerUser,
  userToken,
  verifyWebhook,
} from '../../../generated/sdk/dist/index.js';
import { signatureHeaders } from '../../../src/domains/webhooks/signature.ts';
import { declaredOperations } from '../../support/contract.ts';
import {
  impatientClock,
  json,
  page,
  resetAtOnce,
  resetMidBody,
  silence,
  silenceMidBody,
  startHostileServer,
  truncated,
} from './hostile-server.ts';

type AnyOperation = (client: Client, ...rest: unknown[]) => Promise<unknown>;
const functions = sdk as unknown as { readonly [operationId: string]: AnyOperation };

const server = await startHostileServer(t);
const healthy = json(200, { status: 'healthy', version: '1.0.0', db: 'connected' });
const tenant_id = '550e8400-e29b-41d4-a716-446655440000';
const article = { tenant_id, body: { title: 'T', content: 'C' } };

function client(config: Partial<ClientConfig> = {}): Client & { pauses: number[] } {
  const clock = impatientClock();
  const options = { baseUrl: server.url, clock, timeout: 600_000, totalTimeout: 600_000, ...config };
  return Object.assign(createClient(options), { pauses: clock.pauses });
}

/** What the call throws. */
async function failure<E = ColophonError>(call: PromiseLike<unknown>): Promise<E> {
  try {
    await call;
  } catch (error) {
    return error as E;
  }
  throw new Error('The call succeeded');
}

t.test('a read is sent again until it is answered, whatever happens to it', async (t) => {
  for (const [name, trouble] of Object.entries({
    'a reset': resetAtOnce,
    'a reset in the middle of the body': resetMidBody,
    'a truncated body': truncated,
    'a page instead of JSON': page(200),
    'the page of a proxy': page(502),
    'the API away': json(503, { error: 'Service Unavailable', message: 'Away', status: 503 }),
    'a server error': json(500, { error: 'Server Error', message: 'Ours', status: 500 }),
  })) {
    server.play(trouble, trouble, healthy);
    const own = client();
    t.match(await getHealth(own), { status: 'healthy' }, name);
    t.equal(server.arrivals.length, 3, name);
    t.strictSame(own.pauses, [500, 1000], `${name}: pauses double`);
  }
});

t.test('in the end, trouble is thrown as what it is', async (t) => {
  const ofCall = { operationId: 'getHealth' };
  server.play(resetAtOnce);
  t.match(await failure(getHealth(client())), { name: 'ConnectionError', cause: Error, ...ofCall });
  t.equal(server.arrivals.length, 4, 'three retries');
  server.play(resetMidBody);
  t.match(await failure(getHealth(client())), {
    name: 'ConnectionError',
    message: /middle of the response/,
    ...ofCall,
  });
  server.play(truncated);
  t.match(await failure(getHealth(client())), {
    name: 'UnreadableResponseError',
    status: 200,
    excerpt: '{"status": "heal',
    cause: SyntaxError,
  });
  server.play(page(502));
  t.match(await failure(getHealth(client())), { name: 'UnreadableResponseError', status: 502, excerpt: /^<html>/ });
  server.play(json(500, { unheard: 'of' }));
  t.match(await failure(getHealth(client())), {
    name: 'PlatformApiError',
    code: 'server_error',
    message: /status 500/,
  });
  server.play(json(503, ['no', 'object']));
  t.match(await failure(getHealth(client())), { name: 'PlatformApiError', code: 'service_unavailable', body: {} });
});

t.test('Retry-After is obeyed, in seconds and as a date, unless it is too long', async (t) => {
  const limited = (after: string) =>
    json(429, { error: 'Rate Limited', message: 'Slow down', status: 429 }, { 'retry-after': after });
  for (const after of ['7', new Date(7000).toUTCString()]) {
    server.play(limited(after), healthy);
    const own = client();
    await getHealth(own);
    t.strictSame(own.pauses, [7000 + 125], 'a little later, so that not all come at once');
  }
  server.play(limited('61'));
  t.match(await failure(getHealth(client())), { status: 429, code: 'rate_limit_exceeded', retryAfter: 61_000 });
  t.equal(server.arrivals.length, 1);
  server.play(limited('later'), healthy);
  await getHealth(client());
  t.equal(server.arrivals.length, 2, 'one that can not be read is none');
});

t.test('what may not happen twice is sent once, or under one key', async (t) => {
  for (const call of [
    () => loginUser(client(), { body: { email: 'a@example.com', password: 'p' } }),
    () => registerUser(client(), { body: { email: 'a@example.com', password: 'p', username: 'u', full_name: 'n' } }),
  ]) {
    server.play(resetAtOnce);
    await failure(call());
    t.equal(server.arrivals.length, 1, 'it takes no key');
  }

  server.play(
    resetAtOnce,
    truncated,
    json(409, { error: 'Request In Progress', message: 'Wait', status: 409 }, { 'retry-after': '9' }),
    json(201, {}),
  );
  await createArticle(client(), article);
  const keys = server.arrivals.map(({ headers }) => headers['idempotency-key']);
  t.equal(keys.length, 4);
  t.match(keys[0], /^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  t.equal(new Set(keys).size, 1, 'every attempt has the same key');
  t.equal(new Set(server.arrivals.map(({ body }) => body)).size, 1, 'and the same body');

  await createArticle(client(), article);
  t.not(server.arrivals.at(-1)?.headers['idempotency-key'], keys[0], 'another call has another');
  const idempotencyKey = randomUUID();
  await createArticle(client(), article, { idempotencyKey });
  t.equal(server.arrivals.at(-1)?.headers['idempotency-key'], idempotencyKey, 'or the one that it is given');

  const inProgress = json(409, { error: 'Request In Progress', message: 'Wait', status: 409 }, { 'retry-after': '9' });
  server.play(inProgress);
  t.match(await failure(createArticle(client(), article, { retries: 0 })), { code: 'idempotency_in_progress' });

  server.play(json(409, { error: 'Conflict', message: 'Taken', status: 409 }));
  t.match(await failure(createArticle(client(), article)), { status: 409, code: 'conflict' });
  t.equal(server.arrivals.length, 1, 'a refusal is no trouble that passes');

  server.play(resetAtOnce, json(200, {}));
  await deleteArticle(client(), { tenant_id, article_id: 1 });
  t.equal(server.arrivals.length, 2);
  server.play(resetAtOnce);
  await failure(deleteArticle(client(), { tenant_id, article_id: 1 }, { retries: 0 }));
  t.equal(server.arrivals.length, 1, 'retries can be turned off');
});

t.test('the contract decides of every operation what is sent with it, and whether it may be sent again', async (t) => {
  for (const { id, policy, parameters, body, successes } of declaredOperations) {
    const path = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => [name, '1']);
    const takesParams = body !== null || parameters.some((one) => one.in === 'path' || one.in === 'query');
    const params = { ...Object.fromEntries(path), ...(body === null ? {} : { body: {} }) };
    const own = client({ credential: userToken('token'), tenantId: tenant_id, workspaceId: 7 });
    server.play(resetAtOnce, json(successes[0] ?? 200, {}, { location: 'https://elsewhere.example' }));
    await functions[id]?.(own, ...(takesParams ? [params] : [])).then(
      () => {},
      () => {},
    );
    const mayRepeat = policy.keyed || ['read', 'replace', 'delete'].includes(policy.effect);
    t.equal(server.arrivals.length, mayRepeat ? 2 : 1, `${id}: ${policy.effect}${policy.keyed ? ', keyed' : ''}`);
    const headers = server.arrivals[0]?.headers ?? {};
    const reads = (header: string) => parameters.some((one) => one.in === 'header' && one.name === header);
    t.equal('idempotency-key' in headers, policy.keyed, `${id}: its key`);
    t.equal('authorization' in headers, policy.security.length > 0, `${id}: its credential`);
    t.equal('x-tenant-id' in headers, reads('X-Tenant-ID'), `${id}: its tenant`);
    t.equal('x-workspace-id' in headers, reads('X-Workspace-ID'), `${id}: its workspace`);
  }
});

t.test('a server that never answers is given up', async (t) => {
  const real = { baseUrl: server.url, retries: 0 };
  for (const act of [silence, silenceMidBody]) {
    server.play(act);
    const error = await failure(getHealth(createClient({ ...real, timeout: 40 })));
    t.match(error, { name: 'TimeoutError', scope: 'attempt', operationId: 'getHealth' });
    t.match(await failure(getHealth(createClient({ ...real, totalTimeout: 40 }))), { scope: 'call' });
    const signal = AbortSignal.timeout(40);
    t.equal(await failure(getHealth(createClient(real), { signal })), signal.reason, 'or by your own signal');
  }
  server.play(silence, healthy);
  t.match(
    await getHealth(createClient({ baseUrl: server.url, timeout: 40 })),
    { status: 'healthy' },
    'and asked again',
  );

  server.play(resetAtOnce);
  const brief = { baseUrl: server.url, totalTimeout: 200, clock: { ...impatientClock(), after: () => () => {} } };
  await failure(getHealth(createClient(brief)));
  t.equal(server.arrivals.length, 1, 'nobody waits for a retry that comes too late');

  const never = new Promise<never>(() => {});
  const stuck = { ...real, totalTimeout: 40 };
  const vault = createClient({ ...stuck, credential: userToken(() => never) });
  t.match(
    await failure(createArticle(vault, article)),
    { scope: 'call' },
    'neither is waited for credentials for ever',
  );
  server.play(json(401, { error: 'Unauthorized', message: 'Expired', status: 401 }));
  const renewing = createClient({ ...stuck, credential: userToken('old', { refresh: () => never }) });
  t.match(await failure(createArticle(renewing, article)), { scope: 'call' }, 'nor for their renewal');

  t.equal(await failure(getHealth(client(), { signal: AbortSignal.abort('changed my mind') })), 'changed my mind');
  server.play(json(503, {}, { 'retry-after': '5' }));
  const pausing = AbortSignal.timeout(40);
  t.equal(await failure(getHealth(createClient({ baseUrl: server.url }), { signal: pausing })), pausing.reason);
});

t.test('errors have one class for each format, and the same members', async (t) => {
  const headers = { 'x-request-id': 'req_1', 'retry-after': '2' };
  const errors = { title: ['Title is required'] };
  server.play(json(422, { error: 'Unprocessable', message: 'Invalid data', status: 422, errors }, headers));
  const refused = await failure<ApiError>(createArticle(client(), article));
  t.match(refused, {
    name: 'PlatformApiError',
    status: 422,
    code: 'validation_failed',
    message: 'Invalid data',
    errors,
    requestId: 'req_1',
    retryAfter: 2000,
    operationId: 'createArticle',
  });

  const feature = { error: 'Forbidden', message: 'Used up', status: 403, feature: 'posts', upgrade_url: 'https://…' };
  server.play(json(403, feature));
  t.match(await failure(createArticle(client(), article)), {
    code: 'feature_limit_reached',
    body: { feature: 'posts' },
  });

  const problem = { type: 'about:blank', title: 'Validation Error', status: 400, detail: 'One or more', errors };
  server.play(json(400, problem, { 'content-type': 'application/problem+json' }));
  const site = { body: { domain: 'd', site_url: 'https://d' } };
  t.match(await failure(createSite(client(), site)), {
    name: 'ProblemApiError',
    code: 'validation_failed',
    message: 'One or more',
    errors,
  });
  t.match(await failure(createArticle(client(), article)), { name: 'ProblemApiError' }, 'whatever the surface');
});

t.test('what the types do not know yet arrives all the same', async (t) => {
  server.play(json(200, { article: { id: 1, status: 'embargoed', colour: 'red' } }));
  const { article } = await getArticle(client(), { tenant_id, article_id: 1 });
  t.strictSame(article, { id: 1, status: 'embargoed', colour: 'red' });
});

t.test('redirects are not followed, so that credentials stay here', async (t) => {
  const elsewhere = json(302, {}, { location: 'https://elsewhere.example/login' });
  server.play(elsewhere);
  const error = await failure(getArticle(client(), { tenant_id, article_id: 1 }));
  t.match(error, { name: 'UnreadableResponseError', status: 302, message: /elsewhere\.example/ });
  t.equal(server.arrivals.length, 1);
  t.strictSame(await followAffiliateLink(client(), { slug: 'x' }), { location: 'https://elsewhere.example/login' });
});

t.test('requests hold what the contract says, in its spelling', async (t) => {
  server.play(json(200, { articles: [] }));
  const own = client({ baseUrl: `${server.url}/base/`, tenantId: tenant_id, headers: { 'x-mine': '1' } });
  await listArticles(own, { tenant_id: 'a/b?c', page: 2, status: 'draft' }, { headers: { 'x-mine': '2' } });
  const [arrival] = server.arrivals;
  t.equal(arrival?.url, '/base/api/v1/tenants/a%2Fb%3Fc/articles?page=2&status=draft');
  t.match(arrival?.headers, { accept: 'application/json', 'x-tenant-id': tenant_id, 'x-mine': '2' });
  t.notOk(arrival?.headers['idempotency-key'] ?? arrival?.headers['content-type']);

  await getHealth(own);
  t.equal(server.arrivals.at(-1)?.headers['x-tenant-id'], undefined, 'only where it is read');

  for (const wrong of ['', '.', '..']) {
    t.match(await failure(listArticles(own, { tenant_id: wrong })), { name: 'TypeError', message: /tenant_id/ });
  }
  const typo = { tenant_id, statsu: 'draft' };
  t.match(await failure(listArticles(own, typo)), { message: 'listArticles has no parameter statsu' });
  t.throws(() => createClient({ baseUrl: 'ftp://example.com' }), TypeError);
});

t.test('an expired token is renewed once for all who meet it', async (t) => {
  let renewals = 0;
  const credential = userToken('old', {
    async refresh() {
      renewals += 1;
      return `new-${renewals}`;
    },
  });
  const refusal = json(401, { error: 'Unauthorized', message: 'Expired', status: 401 });
  server.play((response, request) => {
    const act = request.headers.authorization === 'Bearer new-1' ? json(200, {}) : refusal;
    act(response, request);
  });
  const own = client({ credential });
  await Promise.all(Array.from({ length: 5 }, () => createArticle(own, article)));
  t.equal(renewals, 1);
  t.equal(server.arrivals.length, 10);
  t.equal(new Set(server.arrivals.map(({ headers }) => headers['idempotency-key'])).size, 5, 'under the same keys');

  server.play(refusal);
  t.match(await failure(createArticle(own, article)), { status: 401 });
  t.equal(server.arrivals.length, 2, 'renewing once is enough');
  t.equal(renewals, 2);

  const cause = new Error('The session is over');
  const over = client({ credential: userToken('old', { refresh: () => Promise.reject(cause) }) });
  t.match(await failure(createArticle(over, article)), { status: 401, cause });

  await loginUser(own, { body: { email: 'a@example.com', password: 'p' } }).catch(() => {});
  t.equal(server.arrivals.at(-1)?.headers.authorization, undefined, 'who takes no credential gets none');
  const lookedUp = client({ credential: userToken(async () => 'from a vault') });
  await failure(changePassword(lookedUp, { body: { current_password: 'a', new_password: 'b' } }));
  t.equal(server.arrivals.at(-1)?.headers.authorization, 'Bearer from a vault');
});

t.test('lists go on as long as there is more, and no longer', async (t) => {
  const own = client();
  server.play(
    json(200, { sites: [{ id: 1 }, { id: 2 }], page_state: 'a' }),
    json(200, { sites: [], page_state: 'b' }),
    resetMidBody,
    json(200, { sites: [{ id: 3 }], page_state: null }),
  );
  const ids: unknown[] = [];
  for await (const site of listSites(own, { page_size: 2 })) ids.push(site.id);
  t.strictSame(ids, [1, 2, 3]);
  const last = '/api/v1/sites?page_size=2&page_state=';
  t.strictSame(
    server.arrivals.map(({ url }) => url),
    ['/api/v1/sites?page_size=2', `${last}a`, `${last}b`, `${last}b`],
  );

  server.play(json(200, { sites: [{ id: 1 }], page_state: 'for ever' }));
  ids.length = 0;
  for await (const site of listSites(own)) ids.push(site.id);
  t.strictSame(ids, [1, 1], 'a server that repeats itself is not asked for ever');

  server.play(json(404, { error: 'Not Found', message: 'No such tenant', status: 404 }));
  t.match(await failure(listArticles(own, { tenant_id })), { status: 404 });
  t.match(await failure(listArticles(own, { tenant_id }).pages().next()), { status: 404 });
});

t.test('webhooks are verified', async (t) => {
  const now = Date.UTC(2030, 0, 1);
  const seconds = now / 1000;
  const body = JSON.stringify({ id: 'evt_1', type: 'post.published', data: { title: 'Ünïcode' } });
  const random = `whsec_${randomBytes(24).toString('base64')}`;
  const raw = 'whsec_not base64, so the key itself';
  const ours = (secret: string, at = seconds) => ({
    'X-Webhook-Timestamp': String(at),
    'X-Webhook-Signature': createHmac('sha256', secret).update(`${at}.${body}`).digest('hex'),
  });
  const standard = (secret: string, at = seconds) => ({
    'webhook-id': 'evt_1',
    'webhook-timestamp': String(at),
    'webhook-signature': new Webhook(
      secret === raw ? raw.slice(6) : secret,
      secret === raw ? { format: 'raw' } : undefined,
    ).sign('evt_1', new Date(at * 1000), body),
  });

  for (const secret of [random, raw]) {
    for (const headers of [ours(secret), standard(secret)]) {
      t.match(await verifyWebhook({ body, headers, secret, now }), { type: 'post.published' });
      t.match(await verifyWebhook({ body: Buffer.from(body), headers: new Headers(headers), secret, now }), {});
      t.match(await verifyWebhook({ body, headers, secret: ['other', secret], now }), {}, 'while secrets change');
      const wrong = { name: 'WebhookVerificationError' };
      await t.rejects(verifyWebhook({ body: `${body} `, headers, secret, now }), wrong, 'another body');
      await t.rejects(verifyWebhook({ body, headers, secret: 'other', now }), wrong, 'another secret');
      await t.rejects(verifyWebhook({ body, headers, secret: [], now }), wrong, 'no secret');
      await t.rejects(verifyWebhook({ body, headers, secret, now: now + 301_000 }), wrong, 'too old');
      await t.rejects(verifyWebhook({ body, headers, secret, now: now - 301_000 }), wrong, 'too new');
      await verifyWebhook({ body, headers, secret, now: now + 300_000 });
      await verifyWebhook({ body, headers, secret, now: now + 301_000, tolerance: 302 });
    }
    const { 'webhook-id': _, ...noId } = standard(secret);
    await t.rejects(verifyWebhook({ body, headers: noId, secret, now }), /webhook-id/);
    await t.rejects(verifyWebhook({ body, headers: { ...standard(secret), 'webhook-id': 'evt_2' }, secret, now }));
    const later = { ...ours(secret), 'X-Webhook-Timestamp': String(seconds + 1) };
    await t.rejects(verifyWebhook({ body, headers: later, secret, now }), { name: 'WebhookVerificationError' });
    const two = { ...ours(secret), 'X-Webhook-Signature': `${'0'.repeat(64)},${ours(secret)['X-Webhook-Signature']}` };
    t.match(await verifyWebhook({ body, headers: two, secret, now }), {});
  }
  const sent = signatureHeaders({ id: 'evt_1', type: 'x', body, at: new Date(now), secrets: [random, raw] });
  const { 'webhook-signature': _, ...ownHeaders } = sent;
  for (const headers of [sent, ownHeaders]) {
    for (const secret of [random, raw]) t.match(await verifyWebhook({ body, headers, secret, now }), {}, 'as we sign');
  }
  for (const signature of ['', 'v1,', 'v1,AAAA', 'v1a,x', 'ÿ', 'v1,=', 'x'.repeat(10_000)]) {
    const headers = { ...standard(random), 'webhook-signature': signature };
    await t.rejects(verifyWebhook({ body, headers, secret: random, now }), { name: 'WebhookVerificationError' });
  }
  await t.rejects(verifyWebhook({ body, headers: {}, secret: random }), { name: 'WebhookVerificationError' });
  const unsigned = { 'x-webhook-timestamp': String(seconds) };
  await t.rejects(verifyWebhook({ body, headers: unsigned, secret: random, now }), {
    name: 'WebhookVerificationError',
  });
});
