import { randomUUID } from 'node:crypto';
import { test } from 'tap';
import { type Answer, startServer } from '../../support/server.ts';
import { createTenant, logIn, register, whoAmI } from '../accounts/people.ts';
import { callerOf, castTenant } from './members.ts';

const tenants = '/api/v1/tenants';
const unknownTenant = `${tenants}/6f1b4c1e-0000-4000-8000-000000000000`;

test('tenants', async (t) => {
  const server = await startServer(t);

  /** A caller who owns nothing yet. */
  const somebody = async () => callerOf(server, await register(server));
  /** A name nobody else has. */
  const unique = (word = 'blog') => `${word}-${randomUUID().slice(0, 8)}`;

  await t.test('creating', async (t) => {
    await t.test('makes the creator Owner of a tenant on the free plan', async (t) => {
      const caller = await somebody();
      const slug = unique();
      const answer = await caller('POST', tenants, {
        name: 'My Blog',
        slug,
        domain: `${slug}.example.com`,
        description: 'A personal tech blog',
      });
      t.equal(answer.status, 201);
      t.match(answer.body, {
        name: 'My Blog',
        slug,
        domain: `${slug}.example.com`,
        description: 'A personal tech blog',
        status: 'active',
        plan: 'free',
        settings: { public_content: true, registration: 'open' },
        role: 'Owner',
      });
      t.same((await caller('GET', `${tenants}/${answer.body.id}`)).body, answer.body);
    });

    await t.test('makes the first tenant the default, and only the first', async (t) => {
      const caller = await somebody();
      const first = await caller('POST', tenants, { name: 'First' });
      await caller('POST', tenants, { name: 'Second' });
      const defaultTenant = async () => (await whoAmI(server, caller.person?.accessToken ?? '')).body.user.tenant_id;
      t.equal(await defaultTenant(), first.body.id);
      await caller('DELETE', `${tenants}/${first.body.id}`);
      const third = await caller('POST', tenants, { name: 'Third' });
      t.equal(await defaultTenant(), third.body.id, 'a deleted default is none');
    });

    await t.test('makes the slug from the name, with a number where it is taken or reserved', async (t) => {
      const caller = await somebody();
      const word = unique('Crème');
      const slugs: string[] = [];
      for (let i = 0; i < 3; i++) slugs.push((await caller('POST', tenants, { name: word })).body.slug);
      const base = word.replace('Crème', 'creme');
      t.same(slugs, [base, `${base}-2`, `${base}-3`]);
      t.equal((await caller('POST', tenants, { name: 'Admin' })).body.slug, 'admin-2');
      t.match((await caller('POST', tenants, { name: '日本語' })).body.slug, /^tenant(-\d+)?$/);
    });

    await t.test('gives thirty tenants of one name thirty slugs, all at once', async (t) => {
      const caller = await somebody();
      const name = unique();
      const answers = await Promise.all(Array.from({ length: 30 }, () => caller('POST', tenants, { name })));
      t.same([...new Set(answers.map(({ status }) => status))], [201]);
      t.equal(new Set(answers.map(({ body }) => body.slug)).size, 30);
    });

    await t.test('gives a slug asked for by twenty at once to one of them', async (t) => {
      const caller = await somebody();
      const slug = unique();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => caller('POST', tenants, { name: 'Blog', slug })),
      );
      t.equal(answers.filter(({ status }) => status === 201).length, 1);
      t.equal(answers.filter(({ status }) => status === 409).length, 19);
    });

    await t.test('refuses slugs of other tenants', async (t) => {
      const slug = unique();
      const caller = await somebody();
      await caller('POST', tenants, { name: 'Theirs', slug });
      const sameSlug = await caller('POST', tenants, { name: 'Mine', slug });
      t.equal(sameSlug.status, 409);
      t.equal(sameSlug.body.message, 'Tenant slug already exists');
    });

    await t.test('refuses reserved and malformed slugs', async (t) => {
      const caller = await somebody();
      for (const slug of ['admin', 'api', 'r', 'slug', 'health', 'docs']) {
        const answer = await caller('POST', tenants, { name: 'Blog', slug });
        t.equal(answer.status, 422, slug);
        t.same(answer.body.errors, { slug: ['This slug is reserved'] });
      }
      for (const slug of [
        ...['', '.', '..', '/', '%2f', 'My-Blog', 'my_blog', 'my--blog', '-blog', 'blog-', 'blog ', 'a/../b'],
        ...['\u{1F984}', 'bl\u202Eog', 'café', 'cafe\u0301', 'ｂｌｏｇ', 'blog\0', 'x'.repeat(64), 'x'.repeat(10_000)],
      ]) {
        const answer = await caller('POST', tenants, { name: 'Blog', slug });
        t.equal(answer.status, 422, JSON.stringify(slug.slice(0, 70)));
        t.ok(answer.body.errors.slug);
      }
    });

    await t.test('refuses what is no domain name', async (t) => {
      const caller = await somebody();
      for (const domain of [
        ...['localhost', '127.0.0.1', '0x7f.1', '[::1]', 'example.com:80', 'https://example.com', 'example.com/x'],
        ...['*.example.com', 'me@example.com', 'exa mple.com', 'example.com\0', '..', `${'a'.repeat(64)}.com`],
      ]) {
        const answer = await caller('POST', tenants, { name: 'Blog', domain });
        t.equal(answer.status, 422, domain);
        t.ok(answer.body.errors.domain);
      }
    });

    await t.test('takes no member that is not the creator’s to set', async (t) => {
      const caller = await somebody();
      for (const member of ['id', 'plan', 'status', 'role', 'workspace_id', 'created_by', 'created_at', 'deleted_at']) {
        const answer = await caller('POST', tenants, { name: 'Blog', [member]: 'enterprise' });
        t.equal(answer.status, 422, member);
      }
    });

    await t.test('keeps a name as text, whatever it looks like', async (t) => {
      const caller = await somebody();
      const name = '<script>alert(1)</script> \u{1F984} مرحبا';
      const answer = await caller('POST', tenants, { name, description: '"><img src=x onerror=alert(1)>' });
      t.equal(answer.body.name, name);
      t.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
      t.equal(answer.headers['x-content-type-options'], 'nosniff');
      for (const bad of ['', ' ', '\0', 'a\0b', 'x'.repeat(256)]) {
        t.equal((await caller('POST', tenants, { name: bad })).status, 422, JSON.stringify(bad.slice(0, 5)));
      }
    });

    await t.test('needs an account', async (t) => {
      t.equal((await callerOf(server, null)('POST', tenants, { name: 'Blog' })).status, 401);
    });

    await t.test('is audited', async (t) => {
      const caller = await somebody();
      const { id } = (await caller('POST', tenants, { name: 'Blog' })).body;
      const rows = await server.db.selectFrom('audit_logs').selectAll().where('resource_id', '=', id).execute();
      t.match(rows, [{ action: 'tenant.create', tenant_id: id, user_id: caller.person?.id, resource_type: 'tenant' }]);
    });
  });

  await t.test('listing answers one’s own tenants by name, with one’s role', async (t) => {
    const cast = await castTenant(server, { name: 'Beta' });
    const alpha = await cast.viewer('POST', tenants, { name: 'Alpha' });
    const gone = await cast.viewer('POST', tenants, { name: 'Gamma' });
    await cast.viewer('DELETE', `${tenants}/${gone.body.id}`);
    const { body } = await cast.viewer('GET', tenants);
    t.equal(body.total, 2);
    t.same(
      body.tenants.map(({ name, role }: { name: string; role: string }) => [name, role]),
      [
        ['Alpha', 'Owner'],
        ['Beta', 'Viewer'],
      ],
    );
    t.same(body.tenants[0], alpha.body);
    t.same((await cast.outsider('GET', tenants)).body, { tenants: [], total: 0 });
    await server.db
      .updateTable('memberships')
      .set({ removed_at: new Date() })
      .where('tenant_id', '=', cast.tenantId)
      .where('user_id', '=', cast.viewer.person?.id ?? 0)
      .execute();
    t.equal((await cast.viewer('GET', tenants)).body.total, 1, 'a removed member’s list ends at once');
    t.equal((await cast.viewer('GET', cast.path)).status, 404);
  });

  await t.test('reading', async (t) => {
    const cast = await castTenant(server);
    const slug = (await cast.owner('GET', cast.path)).body.slug;

    await t.test('is every member’s', async (t) => {
      for (const role of ['owner', 'admin', 'editor', 'author', 'viewer'] as const) {
        const byId = await cast[role]('GET', cast.path);
        t.equal(byId.status, 200);
        t.equal(byId.body.role.toLowerCase(), role);
        t.same((await cast[role]('GET', `${tenants}/slug/${slug}`)).body, byId.body);
      }
    });

    await t.test('looks to others as if there were none', async (t) => {
      const missing = await cast.outsider('GET', unknownTenant);
      const foreign = await cast.outsider('GET', cast.path);
      t.equal(missing.status, 404);
      t.equal(foreign.text, missing.text);
      t.equal((await cast.anonymous('GET', cast.path)).status, 401);
      const missingSlug = await cast.outsider('GET', `${tenants}/slug/no-such-tenant`);
      const foreignSlug = await cast.outsider('GET', `${tenants}/slug/${slug}`);
      t.equal(missingSlug.status, 404);
      t.equal(missingSlug.headers['content-type'], 'application/problem+json; charset=utf-8');
      t.equal(foreignSlug.text, missingSlug.text);
    });

    await t.test('finds no slug by another spelling', async (t) => {
      const caller = await somebody();
      await caller('POST', tenants, { name: 'Café', slug: unique('cafe') });
      const own: string = (await caller('GET', tenants)).body.tenants[0].slug;
      const absent = await caller('GET', `${tenants}/slug/no-such-tenant`);
      for (const variant of [
        own.toUpperCase(),
        own.replace('e', '\u00e9'),
        own.replace('e', 'e\u0301'),
        own.replace('c', '\uff43'),
        own.replace('a', '\u0430'),
        `${own}.`,
        `${own} `,
        `${own}%00`,
      ]) {
        const answer = await caller('GET', `${tenants}/slug/${encodeURI(variant)}`);
        t.ok([400, 404].includes(answer.status), `${variant}: ${answer.status}`);
        if (answer.status === 404) t.equal(answer.text, absent.text);
      }
    });

    await t.test('needs a well-formed id, once', async (t) => {
      for (const id of ['1', 'x', "' or 1=1--", '550e8400-e29b-41d4-a716-44665544000', '%00', '..%2f']) {
        t.equal((await cast.owner('GET', `${tenants}/${encodeURIComponent(id)}`)).status, 422, id);
      }
      t.equal((await cast.owner('GET', cast.path.toUpperCase().replace('/API/V1/TENANTS', tenants))).status, 200);
      const other = await castTenant(server);
      const header = (value: string) => cast.owner('GET', cast.path, undefined, { headers: { 'x-tenant-id': value } });
      t.equal((await header(cast.tenantId)).status, 200);
      t.equal((await header(other.tenantId)).status, 400, 'another tenant than the path’s');
      t.ok([400, 422].includes((await header(`${cast.tenantId}, ${other.tenantId}`)).status), 'two tenants');
    });

    await t.test('answers 304 to whoever has the current version', async (t) => {
      const { etag } = (await cast.viewer('GET', cast.path)).headers;
      t.equal(
        (await cast.viewer('GET', cast.path, undefined, { headers: { 'if-none-match': etag ?? '' } })).status,
        304,
      );
      await cast.owner('PATCH', cast.path, { description: 'Another' });
      t.equal(
        (await cast.viewer('GET', cast.path, undefined, { headers: { 'if-none-match': etag ?? '' } })).status,
        200,
      );
    });
  });

  await t.test('updating', async (t) => {
    const cast = await castTenant(server, { description: 'Old', domain: `${unique()}.example.com` });
    const read = async () => (await cast.owner('GET', cast.path)).body;

    await t.test('changes what is given and nothing else', async (t) => {
      const before = await read();
      const answer = await cast.admin('PATCH', cast.path, { name: 'New' });
      t.equal(answer.status, 200);
      t.same(
        { ...answer.body, role: 'Owner' },
        { ...before, name: 'New', updated_at: answer.body.updated_at },
        'the slug stays as well',
      );
      t.ok(answer.body.updated_at > before.updated_at);
      const cleared = await cast.admin('PATCH', cast.path, { description: null, domain: null });
      t.match(cleared.body, { description: null, domain: null, name: 'New' });
    });

    await t.test('merges settings', async (t) => {
      await cast.admin('PATCH', cast.path, { settings: { public_content: false } });
      const { body } = await cast.admin('PATCH', cast.path, { settings: { registration: 'closed' } });
      const merged = {
        public_content: false,
        registration: 'closed',
        article_path: '/{slug}',
        language: 'en',
        comments: 'open',
        require_mfa: false,
      };
      t.same(body.settings, merged);
      for (const settings of [{}, { other: 1 }, { public_content: 'true' }, { registration: 'Open' }, null, []]) {
        t.equal((await cast.admin('PATCH', cast.path, { settings })).status, 422, JSON.stringify(settings));
      }
      t.same((await read()).settings, merged);
    });

    await t.test('moves to a free slug, which frees the old one', async (t) => {
      const { slug: old } = await read();
      const slug = unique();
      t.equal((await cast.admin('PATCH', cast.path, { slug })).body.slug, slug);
      t.equal((await cast.owner('GET', `${tenants}/slug/${old}`)).status, 404);
      t.equal((await (await somebody())('POST', tenants, { name: 'Next', slug: old })).status, 201);
      const taken = await cast.admin('PATCH', cast.path, { slug: old });
      t.equal(taken.status, 409);
      t.equal(taken.body.message, 'Tenant slug already exists');
      t.equal((await cast.admin('PATCH', cast.path, { slug: 'api' })).status, 422);
      t.equal((await cast.admin('PATCH', cast.path, { slug })).status, 200, 'its own slug is no conflict');
    });

    await t.test('is for Admins', async (t) => {
      for (const role of ['editor', 'author', 'viewer'] as const) {
        t.equal((await cast[role]('PATCH', cast.path, { name: 'x' })).status, 403, role);
      }
      const foreign = await cast.outsider('PATCH', cast.path, { name: 'x' });
      const missing = await cast.outsider('PATCH', unknownTenant, { name: 'x' });
      t.equal(foreign.status, 404);
      t.equal(foreign.text, missing.text);
      t.equal((await cast.anonymous('PATCH', cast.path, { name: 'x' })).status, 401);
    });

    await t.test('takes no empty change and no plan', async (t) => {
      t.equal((await cast.owner('PATCH', cast.path, {})).status, 422);
      t.equal((await cast.owner('PATCH', cast.path, { plan: 'enterprise' })).status, 422);
      t.equal((await cast.owner('PATCH', cast.path, { status: 'active' })).status, 422);
    });

    await t.test('with If-Match loses nobody’s change', async (t) => {
      const { etag = '' } = (await cast.owner('GET', cast.path)).headers;
      const attempts = await Promise.all(
        ['One', 'Two', 'Three', 'Four'].map((name) =>
          cast.owner('PATCH', cast.path, { name }, { headers: { 'if-match': etag } }),
        ),
      );
      t.same(
        attempts.map(({ status }) => status).sort(),
        [200, 412, 412, 412],
        'of four who read the same version one wins',
      );
      const winner = attempts.find(({ status }) => status === 200) as Answer;
      t.equal((await read()).name, winner.body.name);
    });
  });

  await t.test('deleting', async (t) => {
    const cast = await castTenant(server, { slug: unique(), domain: `${unique()}.example.com` });
    const { slug, domain } = (await cast.owner('GET', cast.path)).body;
    const { article } = (
      await cast.author('POST', `${cast.path}/articles`, {
        title: 'x',
        content: 'y',
        status: 'published',
      })
    ).body;
    t.equal((await cast.anonymous('GET', `${cast.path}/articles/${article.id}`)).status, 200);

    for (const role of ['admin', 'editor', 'viewer'] as const) {
      t.equal((await cast[role]('DELETE', cast.path)).status, 403, role);
    }
    t.equal((await cast.outsider('DELETE', cast.path)).text, (await cast.outsider('DELETE', unknownTenant)).text);

    const answer = await cast.owner('DELETE', cast.path);
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'Tenant deleted successfully' });

    const missing = await cast.owner('GET', unknownTenant);
    for (const [method, path, body] of [
      ['GET', cast.path],
      ['PATCH', cast.path, { name: 'x' }],
      ['DELETE', cast.path],
      ['POST', `${cast.path}/articles`, { title: 'x', content: 'y' }],
      ['POST', `${cast.path}/articles/${article.id}/comments`, { content: 'x' }],
      ['GET', `${cast.path}/articles`],
      ['GET', `${cast.path}/articles/search?q=xx`],
      ['GET', `${cast.path}/categories`],
    ] as const) {
      const after = await cast.owner(method, path, body);
      t.equal(after.status, 404, `${method} ${path}`);
      t.equal(after.text, missing.text);
    }
    t.equal((await cast.anonymous('GET', `${cast.path}/articles/${article.id}`)).status, 404);
    t.equal((await cast.anonymous('GET', `${cast.path}/articles/${article.id}/comments`)).status, 404);

    const next = await (await somebody())('POST', tenants, { name: 'Next', slug, domain });
    t.equal(next.status, 201, 'slug and domain are free');
    t.same((await cast.owner('GET', tenants)).body.tenants, []);
  });

  await t.test('the default tenant of a person', async (t) => {
    const person = await register(server);
    const act = callerOf(server, person);
    const [first, second] = [await createTenant(server, person), await createTenant(server, person)];
    const tenantAtLogin = async () => (await logIn(server, person.email)).body.user.tenant_id;
    const setStatus = (status: 'active' | 'suspended') =>
      server.db.updateTable('tenants').set({ status }).where('id', '=', first).execute();
    t.equal(await tenantAtLogin(), first);
    await setStatus('suspended');
    t.equal(await tenantAtLogin(), null, 'suspended: it stays the default');
    await setStatus('active');
    t.equal(await tenantAtLogin(), first);
    await act('DELETE', `${tenants}/${first}`);
    t.equal(await tenantAtLogin(), second, 'deleted: another takes its place');
    t.equal((await act('GET', '/api/v1/auth/me')).body.user.tenant_id, second, 'in other sessions too');
    await act('DELETE', `${tenants}/${second}`);
    t.equal(await tenantAtLogin(), null);
    const third = await createTenant(server, person);
    t.equal(await tenantAtLogin(), third);
  });
});
