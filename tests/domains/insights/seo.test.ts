import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { test } from 'tap';
import { hashWorkspaceKey, mintWorkspaceKey, workspaceKeyPrefix } from '../../../src/domains/access/workspace-key.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

/** A key of a workspace with some scopes, made by its Owner. */
async function insertKey(server: TestServer, tenant_id: string, user_id: number, scopes: string[]): Promise<string> {
  const key = mintWorkspaceKey('test');
  await server.db
    .insertInto('workspace_keys')
    .values({
      tenant_id,
      user_id,
      family: randomUUID(),
      name: 'x',
      prefix: workspaceKeyPrefix(key),
      key_hash: hashWorkspaceKey(key),
      scopes,
      created_at: server.clock.now(),
    })
    .execute();
  return key;
}

test('SEO reports', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const workspaceOf = async (id: string) =>
    (await server.db.selectFrom('tenants').select('workspace_id').where('id', '=', id).executeTakeFirstOrThrow())
      .workspace_id;
  const workspace = await workspaceOf(cast.tenantId);
  const foreign = await workspaceOf(other.tenantId);
  const token = await insertKey(server, cast.tenantId, cast.owner.person?.id as number, ['seo:read', 'seo:write']);
  const theirs = await insertKey(server, other.tenantId, other.owner.person?.id as number, ['*']);

  const submit = (body: object, headers: { [name: string]: string } = {}, key = token) =>
    server.request('POST', '/api/v1/seo/report', { body, token: key, headers });
  const list = (query = '', key = token, id: number | string = workspace) =>
    server.request('GET', `/api/v1/seo/issues/${id}${query}`, { token: key });
  /** Types of the issues listed, in order. */
  const typesOf = async (query = '') =>
    (await list(query)).body.data.map((issue: { issue_type: string }) => issue.issue_type);
  const issue = (type: string, rest: object = {}) => ({ type, severity: 'warning', ...rest });
  const clear = () => sql`truncate seo_totals, seo_reports, seo_issues`.execute(server.db);

  await t.test('fields select the members of issues', async (t) => {
    await submit({ url: 'https://example.com/fields', issues: [issue('missing_alt')] });
    const { status, body } = await list('?fields=url,severity');
    t.equal(status, 200);
    t.same(body.data, [{ url: 'https://example.com/fields', severity: 'warning' }]);
    t.equal((await list('?fields=fingerprint')).status, 422);
    await clear();
  });

  await t.test('a report is taken, and its issues are listed', async (t) => {
    const answer = await submit({
      url: 'https://example.com/page',
      scores: { performance: 85, accessibility: 92, best_practices: 88, seo: 95 },
      issues: [{ type: 'missing_alt', severity: 'warning', element: 'img.hero-image' }],
    });
    t.equal(answer.status, 201);
    const now = server.clock.now().toISOString().replace('Z', '000Z');
    t.match(answer.body, {
      message: 'SEO report received.',
      data: {
        url: 'https://example.com/page',
        scores: { performance: 85, accessibility: 92, best_practices: 88, seo: 95 },
        issue_count: 1,
        new_issue_count: 1,
        fixed_issue_count: 0,
        created_at: now,
        updated_at: now,
      },
    });
    const listed = await list();
    t.equal(listed.status, 200);
    t.match(listed.body.data, [
      {
        url: 'https://example.com/page',
        issue_type: 'missing_alt',
        severity: 'warning',
        details: { element: 'img.hero-image', message: null, suggestion: null },
        created_at: now,
      },
    ]);
    t.match(listed.body.meta, { total: 1, current_page: 1 });
    const { rows } = await sql`
      select action, resource_type, resource_id, details->>'url' as url from audit_logs order by id desc limit 1
    `.execute(server.db);
    t.same(rows, [
      {
        action: 'seo.report',
        resource_type: 'seo_report',
        resource_id: String(answer.body.data.id),
        url: 'https://example.com/page',
      },
    ]);
    const bare = await submit({ url: 'http://example.com', issues: [] });
    t.match(bare.body.data, {
      url: 'http://example.com/',
      scores: { performance: null, accessibility: null, best_practices: null, seo: null },
      issue_count: 0,
    });
  });

  await t.test('the next report of the page replaces it', async (t) => {
    await clear();
    const url = 'https://example.com/page';
    const first = await submit({
      url,
      scores: { seo: 10 },
      issues: [issue('a'), issue('b', { element: 'x' }), issue('c')],
    });
    const [before] = (await list('?type=a')).body.data;
    server.clock.advance(60_000);
    const second = await submit({
      url,
      issues: [issue('a', { severity: 'critical' }), issue('b', { element: 'y' }), issue('d')],
    });
    t.match(second.body.data, {
      id: first.body.data.id,
      scores: { seo: null },
      issue_count: 3,
      new_issue_count: 2,
      fixed_issue_count: 2,
      created_at: first.body.data.created_at,
    });
    t.not(second.body.data.updated_at, first.body.data.updated_at);
    t.same((await typesOf()).sort(), ['a', 'b', 'd']);
    const [after] = (await list('?type=a')).body.data;
    t.same(after, { ...before, severity: 'critical' }, 'what was there before is still the same issue');
    t.match((await list('?type=b')).body.data, [{ details: { element: 'y' } }]);
    const twice = await submit({ url, issues: [issue('a'), issue('a'), issue('a', { severity: 'info' })] });
    t.match(twice.body.data, { issue_count: 1, new_issue_count: 0, fixed_issue_count: 2 });
    t.match((await list()).body, { data: [{ severity: 'info' }], meta: { total: 1 } });
    t.match((await submit({ url, issues: [] })).body.data, { issue_count: 0, fixed_issue_count: 1 });
    t.match((await list()).body, { data: [], meta: { total: 0 } });
  });

  await t.test('a page is known in every spelling of its address', async (t) => {
    await clear();
    for (const url of [
      'https://bücher.example/straße?q=ä#top',
      'HTTPS://BÜCHER.example:443/x/../straße?q=ä',
      'https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4#other',
      'https://user:secret@bücher.example/straße?q=ä',
    ]) {
      const answer = await submit({ url, issues: [issue('a')] });
      t.equal(answer.body.data.url, 'https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4', url);
    }
    t.equal((await list()).body.meta.total, 1);
    t.same(await typesOf(`?url=${encodeURIComponent('https://bücher.example/straße?q=ä')}`), ['a']);
    await submit({ url: 'https://bücher.example/strasse', issues: [issue('b')] });
    t.equal((await list()).body.meta.total, 2, 'another path is another page');
    for (const url of [
      'javascript:alert(1)',
      'ftp://example.com/',
      '/page',
      'https://',
      'https://a b/',
      `https://example.com/${'ä'.repeat(1_000)}`,
    ]) {
      const answer = await submit({ url, issues: [] });
      t.equal(answer.status, 422, url.slice(0, 40));
      t.same(Object.keys(answer.body.errors), ['url']);
    }
    t.equal((await list('?url=https%3A%2F%2F')).status, 422);
  });

  await t.test('filters, order and pages', async (t) => {
    await clear();
    for (const [path, seo, issues] of [
      ['one', 20, [issue('missing_alt', { severity: 'error' }), issue('slow_page')]],
      ['two', 80, [issue('missing_alt'), issue('missing_title', { severity: 'critical' })]],
      ['three', null, [issue('100%_width')]],
    ] as const) {
      server.clock.advance(1_000);
      await submit({
        url: `https://example.com/${path}`,
        ...(seo === null ? {} : { scores: { seo } }),
        issues,
      });
    }
    t.equal((await typesOf())[0], '100%_width', 'the newest first');
    t.equal((await typesOf('?sort=created_at')).at(-1), '100%_width');
    const counts = async (query: string) => {
      const { body } = await list(query);
      t.equal(body.meta.total, body.data.length, query);
      return body.data.length;
    };
    for (const [query, expected] of [
      ['', 5],
      ['?min_score=20', 4],
      ['?min_score=21', 2],
      ['?max_score=80', 4],
      ['?max_score=79', 2],
      ['?min_score=20&max_score=79', 2],
      ['?min_score=90', 0],
      ['?severity=warning', 3],
      ['?severity=info', 0],
      ['?type=missing_alt', 2],
      ['?type=missing', 0],
      ['?url=https://example.com/two', 2],
      ['?url=https://example.com/four', 0],
      ['?search=MISSING', 3],
      ['?search=/one', 2],
      ['?search=%25', 1],
      ['?search=_', 5],
      ['?severity=error&type=missing_alt&min_score=20', 1],
      [`?created_after=${server.clock.now().toISOString()}`, 1],
    ] as const) {
      t.equal(await counts(query), expected, query);
    }
    for (const query of [
      '?severity=fatal',
      '?sort=url',
      '?min_score=101',
      '?max_score=-1',
      '?search=',
      '?has_issues=true',
    ]) {
      t.equal((await list(query)).status, 422, query);
    }
    const first = await list('?per_page=2&severity=warning');
    t.match(first.body.meta, { total: 3, last_page: 2 });
    const next = await list(`?per_page=2&severity=warning&cursor=${first.body.meta.next_cursor}`);
    t.equal(next.body.data.length, 1);
  });

  await t.test('what is reported is text, whatever it looks like', async (t) => {
    await clear();
    const element = '<img src=x onerror=alert(1)>\u2028<svg/onload=alert(1)>{{7*7}}</script>';
    await submit({ url: 'https://example.com/', issues: [issue('<b>x</b>', { element, message: "'; drop table" })] });
    const answer = await list();
    t.match(answer.headers, { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' });
    t.match(answer.body.data, [{ issue_type: '<b>x</b>', details: { element, message: "'; drop table" } }]);
  });

  await t.test('a workspace of others is not there', async (t) => {
    await clear();
    await submit({ url: 'https://example.com/', issues: [issue('a')] });
    await submit({ url: 'https://example.com/', issues: [issue('secret')] }, {}, theirs);
    t.same(await typesOf(), ['a'], 'the same page in two workspaces');
    const there = await list('', token, foreign);
    const nowhere = await list('', token, 2147483647);
    t.equal(there.status, 404);
    t.same(there.body, nowhere.body);
    t.equal((await list('?url=https://example.com/', theirs, workspace)).status, 404);
    t.equal((await list('', token, 'x')).status, 422);
    const outsider = await other.owner('GET', `/api/v1/seo/issues/${workspace}`);
    t.same([outsider.status, outsider.body], [404, nowhere.body]);
    t.equal((await cast.viewer('GET', `/api/v1/seo/issues/${workspace}`)).status, 200, 'members may read');
    t.equal(
      (await submit({ url: 'https://example.com/', issues: [] }, { 'x-workspace-id': `${foreign}` })).status,
      403,
    );
    const reader = await insertKey(server, cast.tenantId, cast.owner.person?.id as number, ['seo:read']);
    t.equal((await list('', reader)).status, 200);
    const refused = await submit({ url: 'https://example.com/', issues: [] }, {}, reader);
    t.equal(refused.status, 403);
    t.match(refused.body.message, 'seo:write');
    t.equal((await server.request('GET', `/api/v1/seo/issues/${workspace}`)).status, 401);
  });

  await t.test('of reports at once the last one holds, whole', async (t) => {
    await clear();
    const url = 'https://example.com/raced';
    const reports = Array.from({ length: 12 }, (_, report) => ({
      url,
      scores: { seo: report },
      issues: Array.from({ length: 30 }, (_, n) => issue(`of-${report % 4}`, { element: `${n % (report + 5)}` })),
    }));
    const answers = await Promise.all(reports.map((report) => submit(report, { 'idempotency-key': randomUUID() })));
    t.same(
      answers.map(({ status }) => status),
      answers.map(() => 201),
    );
    const { body } = await list('?per_page=100');
    t.equal(new Set(body.data.map(({ issue_type }: { issue_type: string }) => issue_type)).size, 1, 'one report’s');
    const { rows } = await sql<{ seo: number; issue_count: number; total: number; reports: number }>`
      select seo, r.issue_count, t.issue_count as total, report_count as reports
      from seo_reports r join seo_totals t using (tenant_id) where url = ${url}
    `.execute(server.db);
    const winner = rows[0]?.seo as number;
    t.match(body.data[0].issue_type, `of-${winner % 4}`);
    const expected = Math.min(30, winner + 5);
    t.same(rows, [{ seo: winner, issue_count: expected, total: expected, reports: 1 }]);
    t.equal(body.data.length, expected);
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => submit({ url: `${url}/${n}`, issues: [issue('a'), issue('b')] })),
    );
    t.equal((await list()).body.meta.total, expected + 16, 'totals are kept');
  });

  await t.test('a workspace holds so much and no more', async (t) => {
    await clear();
    const many = Array.from({ length: 500 }, (_, n) => issue(`type-${n}`, { element: 'x'.repeat(1_000) }));
    t.equal((await submit({ url: 'https://example.com/', issues: many })).status, 201);
    t.equal((await submit({ url: 'https://example.com/', issues: [...many, issue('one-more')] })).status, 422);
    await sql`update seo_totals set issue_count = 100000 where tenant_id = ${cast.tenantId}`.execute(server.db);
    const full = await submit({ url: 'https://example.com/2', issues: [issue('a')] });
    t.equal(full.status, 422);
    t.same(Object.keys(full.body.errors), ['issues']);
    t.equal((await list('?url=https://example.com/2')).body.meta.total, 0);
    t.equal((await submit({ url: 'https://example.com/', issues: many.slice(1) })).status, 201, 'fewer may be said');
    await sql`update seo_totals set report_count = 10000 where tenant_id = ${cast.tenantId}`.execute(server.db);
    t.same(Object.keys((await submit({ url: 'https://example.com/3', issues: [] })).body.errors), ['url']);
    t.equal((await submit({ url: 'https://example.com/', issues: [] })).status, 201, 'known pages go on');
  });
});
