import { createCipheriv, createHmac, hash, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { responseOfKey } from '../../../src/platform/idempotency/sealed-response.ts';
import { readToken, signTexts } from '../../domains/accounts/forged-tokens.ts';
import { createTenant, register } from '../../domains/accounts/people.ts';
import { registerOwner } from '../../domains/sites/owners.ts';
import { startReceiver } from '../../domains/webhooks/receiver.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { startServer } from '../../support/server.ts';
import {
  auditFindings,
  environmentOf,
  newEncryptionKey,
  newSigningKey,
  type Process,
  type Ring,
  resealWith,
  startOther,
} from './key-rings.ts';

const [firstJwk, secondJwk] = [newSigningKey(), newSigningKey()];
const [firstKey, secondKey, wrongKey] = [newEncryptionKey(), newEncryptionKey(), newEncryptionKey()];

/** In the order of a rotation. */
const before: Ring = { signing: [firstJwk], encryption: [firstKey] };
const added: Ring = { signing: [firstJwk, secondJwk], encryption: [firstKey, secondKey] };
const current: Ring = { signing: [secondJwk, firstJwk], encryption: [secondKey, firstKey] };
const after: Ring = { signing: [secondJwk], encryption: [secondKey] };

const server = await startServer(t, { environment: { ...environmentOf(before), OUTBOUND_ALLOW_LOOPBACK: 'true' } });
const { db, clock } = server;
const receiver = await startReceiver(t);
const person = await register(server);
const bearer = `Bearer ${person.accessToken}`;
const tenantId = await createTenant(server, person);
await sql`update tenants set plan = 'pro'`.execute(db);

async function processWith(t: { teardown(work: () => Promise<void>): unknown }, ring: Ring): Promise<Process> {
  const other = await startOther(server, ring);
  t.teardown(() => other.close());
  return other;
}

const auditOf = (action: string) => db.selectFrom('audit_logs').selectAll().where('action', '=', action).execute();

t.test('tokens of all keys are valid and their public keys are listed, the current first', async (t) => {
  const [one, two] = [await processWith(t, added), await processWith(t, current)];
  const kids = async ({ call }: Process) =>
    (await call('GET', '/.well-known/jwks.json')).body.keys.map(({ kid }: { kid: string }) => kid);
  t.strictSame(await kids(one), [firstJwk.kid, secondJwk.kid]);
  t.strictSame(await kids(two), [secondJwk.kid, firstJwk.kid]);
  const renewed = await two.call('POST', '/api/v1/auth/refresh', { body: { refresh_token: person.refreshToken } });
  t.equal(renewed.status, 200);
  const signer = JSON.parse(Buffer.from(renewed.body.access_token.split('.')[0], 'base64url').toString()).kid;
  t.equal(signer, secondJwk.kid, 'the first key signs');
  for (const process of [one, two]) {
    for (const token of [bearer, `Bearer ${renewed.body.access_token}`]) {
      t.equal((await process.call('GET', '/api/v1/auth/me', { token })).status, 200);
    }
  }
  const third = await processWith(t, after);
  t.equal((await third.call('GET', '/api/v1/auth/me', { token: bearer })).status, 401, 'the key was removed');
});

/** A refresh token of the same session that its thief signed with the first key. */
function forge(token: string): string {
  const { header, claims } = readToken(token);
  return signTexts(firstJwk.jwk, JSON.stringify(header), JSON.stringify({ ...claims, jti: randomUUID() }));
}

t.test('a revoked key verifies nothing, and refresh tokens continue', async (t) => {
  const owner = await registerOwner(server);
  const session = (
    await server.request('POST', '/api/v1/login', { body: { email: owner.email, password: 'securePassword123' } })
  ).body;
  for (const ring of [{ ...current, revoked: [firstJwk] }, after]) {
    const process = await processWith(t, ring);
    const { body: jwks } = await process.call('GET', '/.well-known/jwks.json');
    t.strictSame(
      jwks.keys.map(({ kid }: { kid: string }) => kid),
      [secondJwk.kid],
    );
    t.equal((await process.call('GET', '/api/v1/auth/me', { token: bearer })).status, 401);
    t.equal((await process.call('GET', '/api/v1/me', { token: `JWT ${session.access_token}` })).status, 401);

    const forged = { platform: forge(person.refreshToken), sites: forge(session.refresh_token) };
    const forgedRefresh = await process.call('POST', '/api/v1/auth/refresh', {
      body: { refresh_token: forged.platform },
    });
    t.equal(forgedRefresh.status, 401, 'forged with the revoked key');
    const forgedRenewal = await process.call('POST', '/api/v1/refresh', { body: { refresh_token: forged.sites } });
    t.equal(forgedRenewal.status, 401, 'and for a dashboard');

    const renewed = await process.call('POST', '/api/v1/auth/refresh', {
      body: { refresh_token: person.refreshToken },
    });
    t.equal(renewed.status, 200, 'the own one continues');
    t.equal(
      (await process.call('GET', '/api/v1/auth/me', { token: `Bearer ${renewed.body.access_token}` })).status,
      200,
    );
  }
  const process = await processWith(t, { ...current, revoked: [firstJwk] });
  const renew = (refresh_token: string) => process.call('POST', '/api/v1/refresh', { body: { refresh_token } });
  const next = await renew(session.refresh_token);
  t.equal(next.status, 200, 'the forged token did not end the session');
  clock.advance(11_000);
  t.equal((await renew(session.refresh_token)).status, 401, 'a token that was replaced');
  t.equal((await renew(next.body.refresh_token)).status, 401, 'and its use ends the session, whatever key signed it');
});

t.test("an API user's token outlives the key that signed it", async (t) => {
  const user = { name: `api-${randomUUID()}`, status: 'active', scopes: ['articles:read'] };
  const created = await server.request('POST', '/admin/api', { token: person.accessToken, body: user });
  const token = `Bearer ${created.body.token}`;
  for (const ring of [current, { ...current, revoked: [firstJwk] }, after]) {
    const process = await processWith(t, ring);
    t.equal((await process.call('GET', `/api/v1/tenants/${tenantId}/articles`, { token })).status, 200);
  }
});

t.test('cursors continue while their key is set', async (t) => {
  for (const title of ['One', 'Two']) {
    const body = { title, content: 'Text', status: 'published' };
    await server.request('POST', `/api/v1/tenants/${tenantId}/articles`, { token: person.accessToken, body });
  }
  const path = `/api/v1/tenants/${tenantId}/articles?per_page=1`;
  const { body } = await server.request('GET', path, { token: person.accessToken });
  const next = `${path}&cursor=${encodeURIComponent(body.next_cursor)}`;
  t.equal((await (await processWith(t, current)).call('GET', next, { token: bearer })).status, 200);
  t.equal(
    (await (await processWith(t, { ...current, encryption: [secondKey] })).call('GET', next, { token: bearer })).status,
    400,
  );
});

/** As versions before key ids encrypted a value. */
function oldForm(key: Buffer, context: string, text: string | Buffer): Buffer {
  const nonce = randomBytes(12);
  const derived = Buffer.from(hkdfSync('sha256', key, '', 'colophon secret box v1', 32));
  const cipher = createCipheriv('aes-256-gcm', derived, nonce).setAAD(Buffer.from(context));
  const ciphertext = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([Buffer.of(1), nonce, cipher.getAuthTag(), ciphertext]);
}

const workspaceId = (
  await db.selectFrom('tenants').select('workspace_id').where('id', '=', tenantId).executeTakeFirstOrThrow()
).workspace_id;
const inWorkspace = { 'x-workspace-id': `${workspaceId}` };

/** Creates a webhook endpoint, with an Idempotency-Key. */
function createWebhook(process: Process, key: string, path = '/ok') {
  const body = { url: `${receiver.url}${path}`, events: ['*'] };
  const headers = { 'idempotency-key': key, ...inWorkspace };
  return process.call('POST', '/api/v1/webhooks', { token: bearer, body, headers });
}

t.test('a keyed call has one effect and one response, whichever process and key receives its retry', async (t) => {
  const [one, two] = await Promise.all([added, current].map((ring) => processWith(t, ring)));
  const key = randomUUID();
  const racing = await Promise.all([createWebhook(one as Process, key), createWebhook(two as Process, key)]);
  t.ok(
    racing.some(({ status }) => status === 201),
    `${racing.map(({ status }) => status)}`,
  );
  t.ok(racing.every(({ status }) => status === 201 || status === 409));
  const created = await createWebhook(two as Process, key);
  t.equal(created.status, 201);
  t.strictSame(await createWebhook(one as Process, key), created, 'the same response, its secret included');
  t.equal((await createWebhook(two as Process, key, '/other')).status, 422, 'another request');

  // Stored by a version that had keyed hashes and no key ids.
  const old = randomUUID();
  const first = await createWebhook(one as Process, old);
  const scope = JSON.stringify([`user ${person.id}`, tenantId, 'createWebhook', [], old]);
  const hmac = (text: string) =>
    createHmac('sha256', Buffer.from(hkdfSync('sha256', firstKey.bytes, '', 'colophon idempotency v1', 32)))
      .update(text)
      .digest();
  const body = JSON.stringify({ url: `${receiver.url}/ok`, events: ['*'] });
  const row = await db
    .selectFrom('idempotency_records')
    .selectAll()
    .where('scope', '=', hash('sha256', scope, 'buffer'))
    .executeTakeFirstOrThrow();
  const opened = secretBoxOf({ encryptionKeys: [firstKey.bytes] }).openBytes(
    responseOfKey,
    { scope: row.scope.toString('hex') },
    row.reply as Buffer,
  );
  const context = `idempotency_records:${hmac(scope).toString('base64url')}`;
  await db
    .updateTable('idempotency_records')
    .set({
      scope: hmac(scope),
      request: hmac(`${JSON.stringify([{}, null])}\n${body}`),
      reply: oldForm(firstKey.bytes, context, opened),
    })
    .where('scope', '=', row.scope)
    .execute();
  t.strictSame(await createWebhook(two as Process, old), first, 'a record of an earlier version');
  t.equal((await createWebhook(two as Process, old, '/other')).status, 422);
});

t.test('a visitor is counted once a day, whichever process and key they meet', async (t) => {
  const links = `/api/v1/tenants/${tenantId}/affiliate-links`;
  const body = { name: 'A link', original_url: 'https://example.com/product', slug: 'product' };
  const { body: created } = await server.request('POST', links, { token: person.accessToken, body });
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36' };
  for (const ring of [added, current]) {
    const process = await startOther(server, ring);
    t.equal((await process.app.inject({ url: '/r/product', headers, remoteAddress: '192.0.2.1' })).statusCode, 302);
    // Writes what it has counted.
    await process.close();
  }
  const stats = await server.request('GET', `${links}/${created.affiliate_link.id}/stats`, {
    token: person.accessToken,
  });
  t.match(stats.body, { click_count: 2, unique_click_count: 1 });
});

t.test('the chain of the audit log continues across a rotation, which it records once', async (t) => {
  const [one, two] = [await processWith(t, added), await processWith(t, current)];
  for (const process of [one, two, one, two]) {
    await process.call('POST', '/api/v1/auth/refresh', { body: { refresh_token: person.refreshToken } });
    await process.sealAuditLog();
    t.strictSame(process.errors, []);
    t.strictSame(await auditFindings(server, current), []);
  }
  const uses = [...(await auditOf('encryption_key.use')), ...(await auditOf('signing_key.use'))];
  t.match(
    uses.filter(({ resource_id }) => [secondKey.id, secondJwk.kid].includes(resource_id as string)),
    [
      { resource_id: secondKey.id, details: { previous: firstKey.id } },
      { resource_id: secondJwk.kid, details: { previous: firstJwk.kid } },
    ],
  );
  t.notOk(uses.some(({ resource_id }) => resource_id === firstKey.id));
  t.equal((await auditOf('signing_key.revoke')).length, 1);
});

t.test('a process without a key of stored values is not ready, and says which in one line', async (t) => {
  const secrets = await db
    .selectFrom('webhook_endpoints')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const wrong = await processWith(t, { ...before, encryption: [wrongKey] });
  const ready = await wrong.call('GET', '/ready');
  t.equal(ready.status, 503);
  t.match(ready.body, { status: 'unavailable', reason: /encryption keys/ });
  await wrong.call('GET', '/ready');
  t.equal(wrong.errors.length, 1, 'one line');
  const line = JSON.parse(wrong.errors[0] as string);
  t.match(line.msg, `ENCRYPTION_KEYS lacks the key`);
  t.match(line.msg, firstKey.id);
  const ofEndpoints = line.unreadable.filter(({ column }: { column: string }) => column === 'sealed_secret');
  t.equal(
    ofEndpoints.reduce((total: number, { count }: { count: number }) => total + count, 0),
    secrets.n,
  );
  t.equal((await createWebhook(wrong, randomUUID())).status, 503, 'and it encrypts nothing');
  t.equal((await (await processWith(t, current)).call('GET', '/ready')).status, 200);
});

t.test('keys:reseal encrypts everything again and changes nothing else', async (t) => {
  const context = `webhook_endpoints:${tenantId}`;
  await db
    .updateTable('webhook_endpoints')
    .set({
      sealed_previous_secret: oldForm(firstKey.bytes, context, 'whsec_old'),
      previous_secret_until: '2999-01-01T00:00:00Z',
    })
    .execute();
  const shown = () =>
    db.selectFrom('webhook_endpoints').select(['id', 'updated_at', 'is_active']).orderBy('id').execute();
  const was = await shown();
  t.equal((await (await processWith(t, after)).call('GET', '/ready')).status, 503, 'before it');
  const { columns, isHeadSealed } = await resealWith(server, current);
  t.ok(isHeadSealed);
  t.ok(
    columns.every(({ left, unreadable }) => left === 0 && Object.keys(unreadable).length === 0),
    JSON.stringify(columns),
  );
  t.ok(columns.filter(({ resealed }) => resealed > 0).length >= 4);
  t.strictSame(await shown(), was, 'endpoints have the same ETag');
  t.ok(
    (await resealWith(server, current)).columns.every(({ resealed }) => resealed === 0),
    'a second run finds nothing',
  );

  const process = await processWith(t, after);
  t.equal((await process.call('GET', '/ready')).status, 200);
  t.match(await auditOf('encryption_key.retire'), [{ resource_id: firstKey.id }]);
  const [endpoint] = was;
  const tested = await process.call('POST', `/api/v1/webhooks/${endpoint?.id}/test`, {
    token: await renewedBearer(process),
    headers: inWorkspace,
  });
  t.match(tested.body.data ?? tested.body, { success: true });
  t.match(receiver.received.at(-1)?.headers['x-webhook-signature'], /,/, 'signed with both secrets');
  await process.sealAuditLog();
  t.strictSame(process.errors, []);
  t.strictSame(await auditFindings(server, after), []);
});

async function renewedBearer(process: Process): Promise<string> {
  const { body } = await process.call('POST', '/api/v1/auth/refresh', { body: { refresh_token: person.refreshToken } });
  return `Bearer ${body.access_token}`;
}

t.test('the loss of a key is accepted by a command, which the audit log records', async (t) => {
  const third = newEncryptionKey();
  const ring: Ring = { signing: [secondJwk], encryption: [third] };
  const process = await processWith(t, ring);
  t.equal((await process.call('GET', '/ready')).status, 503);
  await renewedBearer(process);
  await t.rejects(process.sealAuditLog(), /does not end as it was sealed/);
  t.match(process.errors[0], secondKey.id);
  const refused = await resealWith(server, ring);
  t.notOk(refused.isHeadSealed);
  t.ok(
    refused.columns.some(({ unreadable }) => (unreadable[secondKey.id] ?? 0) > 0),
    'nothing is removed unless it is named',
  );
  t.match(await auditFindings(server, ring), [/is by key [0-9a-f]{16}, which is not in ENCRYPTION_KEYS/]);

  const { columns, isHeadSealed } = await resealWith(server, ring, [secondKey.id]);
  t.ok(isHeadSealed);
  t.ok(columns.every(({ left }) => left === 0));
  clock.advance(11_000);
  t.equal((await process.call('GET', '/ready')).status, 200, 'without a restart');
  await process.sealAuditLog();
  t.strictSame(await auditFindings(server, ring), []);
  t.match(await auditOf('encryption_key.lose'), [
    {
      resource_id: secondKey.id,
      details: { audit_log_position: Number, values: { 'webhook_endpoints.sealed_secret': Number } },
    },
  ]);
  const endpoints = await db.selectFrom('webhook_endpoints').select(['is_active', 'sealed_previous_secret']).execute();
  t.ok(endpoints.length > 0 && endpoints.every((one) => !one.is_active && one.sealed_previous_secret === null));
  const stored = await db.selectFrom('idempotency_records').select(['status', 'reply']).execute();
  t.ok(
    stored.length > 0 && stored.every(({ reply }) => reply === null),
    'responses are gone, records of effects are not',
  );
});
