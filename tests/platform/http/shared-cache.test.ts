import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { test } from 'tap';
import { castTenant } from '../../domains/tenants/members.ts';
import { startServer } from '../../support/server.ts';
import { bypassingHeaders, SharedCache } from './shared-cache.ts';

const contract = JSON.parse(readFileSync(join(import.meta.dirname, '../../../generated/openapi.json'), 'utf8')) as {
  components: { securitySchemes: { [name: string]: { type: 'http' } | { type: 'apiKey'; name: string } } };
};

test('a shared cache in front of the server', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const { path, owner } = cast;
  const cache = new SharedCache(server);
  const authorization = `Bearer ${owner.person?.accessToken}`;
  const write = async (status: string) =>
    (await owner('POST', `${path}/articles`, { title: status, content: 'Text', status })).body.article.id;
  const [published] = [await write('published'), await write('draft')];
  const article = `${path}/articles/${published}`;

  await t.test('the shipped proxy passes on every request with a credential', (t) => {
    const names = Object.values(contract.components.securitySchemes).map((scheme) =>
      (scheme.type === 'apiKey' ? scheme.name : 'Authorization').toLowerCase(),
    );
    t.ok(names.length > 3);
    for (const name of [...names, 'cookie']) t.ok(bypassingHeaders().includes(name), name);
    t.end();
  });

  await t.test('A2-87: Owner, anonymous, Owner: drafts for the Owner only', async (t) => {
    const apiKey = (await owner('POST', '/api/v1/auth/api-keys', { name: 'k', scopes: ['posts:read'] })).body.api_key;
    const inTenant = { 'x-tenant-id': cast.tenantId };
    for (const [headers, total] of [
      [{ authorization }, 2],
      [{}, 1],
      [{ authorization }, 2],
      [{ 'x-api-key': apiKey, ...inTenant }, 2],
      [{}, 1],
    ] as [{ [name: string]: string }, number][]) {
      const { body } = await cache.get(`${path}/articles`, headers);
      t.equal(body.total, total, Object.keys(headers).join());
    }
    t.equal(cache.hits, 1, 'the second anonymous read was served by the cache');
  });

  await t.test('A2-88: what is withdrawn is gone for everyone within two seconds', async (t) => {
    const comment = (await owner('POST', `${article}/comments`, { content: 'Hidden soon' })).body.comment.id;
    const reads = [article, `${path}/articles`, `${path}/articles/search?q=published`, `${article}/comments`].concat(
      ['feed.xml', 'rss.xml', 'feed.json', 'sitemap.xml'].map((feed) => `${path}/${feed}`),
    );
    /** Reads everything into the cache, withdraws it, and returns what is served two seconds later. */
    const after = async (withdraw: () => Promise<unknown>, paths = reads) => {
      cache.advance(10_000);
      for (const read of paths) t.equal((await cache.get(read)).status, 200, read);
      await withdraw();
      cache.advance(2_000);
      return Promise.all(paths.map((read) => cache.get(read)));
    };
    const change = async (method: string, at: string, body: object) =>
      t.equal((await owner(method, at, body)).status, 200, at);

    const [comments] = await after(
      () => change('PATCH', `${path}/comments/${comment}`, { moderation: 'hidden' }),
      [`${article}/comments`],
    );
    t.notMatch(comments?.text, 'Hidden soon');
    for (const answer of await after(() => change('PATCH', article, { status: 'draft' })))
      t.notMatch(answer.text, /"title":"published"|>published<|\/published</, 'unpublished');
    await change('PATCH', article, { status: 'published' });
    for (const { status } of await after(() => change('PATCH', path, { settings: { public_content: false } })))
      t.equal(status, 404, 'private');
    await change('PATCH', path, { settings: { public_content: true } });
    const suspended = () => sql`update tenants set status = 'suspended' where id = ${cast.tenantId}`.execute(server.db);
    for (const { status } of await after(suspended)) t.equal(status, 404, 'suspended');
    await sql`update tenants set status = 'active' where id = ${cast.tenantId}`.execute(server.db);
  });

  await t.test('A2-89: the id that one client chose is not sent to another', async (t) => {
    cache.advance(10_000);
    const chosen = 'client-chosen-1234';
    const first = await cache.get(article, {
      'x-request-id': chosen,
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    });
    const hits = cache.hits;
    const second = await cache.get(article);
    t.equal(cache.hits, hits + 1, 'by the cache');
    for (const { headers, text } of [first, second])
      t.notMatch(`${JSON.stringify(headers)}${text}`, new RegExp(`${chosen}|a{32}`));
    const errors = await server.request('GET', '/nothing', { headers: { 'x-request-id': 'x'.repeat(10_000) } });
    t.equal(errors.headers['x-client-request-id'], undefined, '10 kB');
  });
});
