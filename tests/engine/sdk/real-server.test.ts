import t from 'tap';
import * as sdk from '../../../generated/sdk/dist/index.js';
import { type ContractRequest, freshRequest } from '../../contract/valid-request.ts';
import { prepareWorld, type World } from '../../contract/world.ts';
import { type DeclaredOperation, declaredOperations } from '../../support/contract.ts';
import { startServer } from '../../support/server.ts';

const server = await startServer(t);
const world = await prepareWorld(server);
const { tenantId: tenant_id, actors } = world;
const baseUrl = server.url;
const content = { title: 'On the Engine', content: 'It weaves **algebraic patterns**.' };

type AnyOperation = (client: sdk.Client, ...rest: unknown[]) => Promise<unknown>;
const functions = sdk as unknown as { readonly [operationId: string]: AnyOperation };

/** The secret in an actor's header. */
function secretOf(actor: World['actors'][keyof World['actors']], scheme: string): string {
  const [value = ''] = Object.values(actor.credentials[scheme] ?? {});
  return value.replace(/^(?:Bearer|JWT) /, '');
}

/** What the call throws. */
async function failure<E = sdk.ApiError>(call: PromiseLike<unknown>): Promise<E> {
  try {
    await call;
  } catch (error) {
    return error as E;
  }
  throw new Error('The call succeeded');
}

/** The headers of a request, with the signature of its body where it carries one. */
function signedHeaders({ headers, body }: ContractRequest): { [name: string]: string } {
  const signed = Object.entries(headers).map(([name, value]) => {
    const sign = world.signatures[name];
    return [name, sign === undefined ? value : sign(JSON.stringify(body))];
  });
  return Object.fromEntries(signed);
}

t.beforeEach(() => world.reset(actors.Owner));

t.test('every operation is a function and two methods, and succeeds with the example of the contract', async (t) => {
  const colophon = sdk.createColophon({ baseUrl });
  const { client, ...groups } = colophon;
  const methods = Object.values(groups).flatMap((group) => Object.keys(group));
  const anonymous = sdk.createClient({ baseUrl, retries: 0 });
  for (const operation of declaredOperations) {
    t.ok(methods.includes(operation.id), `${operation.id} is a method of its domain`);
    const request = await freshRequest(world, operation);
    const { path, query, body } = request;
    const params = { ...path, ...query, ...(body === undefined ? {} : { body: withFiles(operation, body) }) };
    const takesParams =
      body !== undefined || operation.parameters.some((one) => one.in === 'path' || one.in === 'query');
    const statuses: number[] = [];
    const options = {
      headers: signedHeaders(request),
      onResponse: ({ status }: sdk.ResponseHead) => statuses.push(status),
    };
    try {
      await functions[operation.id]?.(anonymous, ...(takesParams ? [params, options] : [options]));
    } catch (error) {
      t.fail(`${operation.id}: ${error}`);
    }
    t.ok(operation.successes.includes(statuses[0] ?? 0), `${operation.id}: ${statuses}`);
  }
});

/** The body with the files of a form as a caller has them. */
function withFiles({ policy }: DeclaredOperation, body: unknown): unknown {
  const { form } = policy.body ?? {};
  if (form === undefined) return body;
  const given = (name: string, value: string) =>
    form[name]?.kind === 'file' ? new Blob([Buffer.from(value, 'base64')]) : value;
  return Object.fromEntries(
    Object.entries(body as { [name: string]: string }).map(([name, value]) => [name, given(name, value)]),
  );
}

t.test('each kind of credential lets its owner in', async (t) => {
  const { Owner } = actors;
  const connect = (credential: sdk.Credential) => sdk.createColophon({ baseUrl, credential, tenantId: tenant_id });

  const person = connect(sdk.userToken(secretOf(Owner, 'UserToken')));
  t.match(await person.users.getCurrentUser(), { user: { email: 'user@example.com' } });
  const program = connect(sdk.userApiKey(secretOf(Owner, 'UserApiKey')));
  t.match(await program.users.getCurrentUser(), { user: { email: 'user@example.com' } });

  const dashboard = connect(sdk.dashboardToken(secretOf(Owner, 'DashboardToken')));
  t.match(await dashboard.accounts.getMyProfile(), { email: 'user@example.com' });
  const plugin = connect(sdk.siteKey(secretOf(Owner, 'SiteKey')));
  t.match(await plugin.plugin.getStatus(), { status: String });

  const apiUser = connect(sdk.apiUserToken(secretOf(Owner, 'ApiUserToken')));
  t.match(await apiUser.articles.create({ tenant_id, body: content }), { article: { title: content.title } });

  const workspace = sdk.createColophon({ baseUrl, credential: sdk.workspaceKey(secretOf(Owner, 'WorkspaceKey')) });
  const { data } = await workspace.workspaces.list();
  t.ok(data.length > 0);
  t.match(
    await failure(workspace.workspaces.list({}, { workspaceId: 999_999 })),
    { status: 403 },
    'X-Workspace-ID is sent',
  );
  t.match(await failure(person.users.getCurrentUser({ tenantId: world.foreign.tenant_id as string })), { status: 403 });
});

t.test('a session goes on when its access token expires', async (t) => {
  const anonymous = sdk.createClient({ baseUrl });
  const email = 'user@example.com';
  const session = await sdk.loginUser(anonymous, { body: { email, password: 'securePassword123' } });
  let refreshed = 0;
  const refresh = async () => {
    refreshed += 1;
    const { refresh_token } = session;
    return (await sdk.refreshAccessToken(anonymous, { body: { refresh_token } })).access_token;
  };
  const colophon = sdk.createColophon({ baseUrl, credential: sdk.userToken(session.access_token, { refresh }) });
  await colophon.users.getCurrentUser();
  t.equal(refreshed, 0);
  server.clock.advance(61 * 60_000);
  const answers = await Promise.all([
    colophon.users.getCurrentUser(),
    colophon.articles.create({ tenant_id, body: content }),
    colophon.messages.list(),
  ]);
  t.match(answers[0], { user: { email } });
  t.equal(refreshed, 1);
  await colophon.users.getCurrentUser();
  t.equal(refreshed, 1, 'the new token is kept');
});

t.test('lists are walked to their end, whichever way they page', async (t) => {
  const token = (
    await sdk.loginUser(sdk.createClient({ baseUrl }), {
      body: { email: 'user@example.com', password: 'securePassword123' },
    })
  ).access_token;
  const colophon = sdk.createColophon({ baseUrl, credential: sdk.userToken(token) });
  const titles = Array.from({ length: 7 }, (_, index) => `Number ${index}`);
  for (const title of titles) await colophon.articles.create({ tenant_id, body: { ...content, title } });
  const all = await colophon.articles.list({ tenant_id, per_page: 100 });

  for (const start of [{}, { page: 1 }, { page: 2 }]) {
    const met: (number | undefined)[] = [];
    for await (const { id } of colophon.articles.list({ tenant_id, per_page: 3, ...start })) met.push(id);
    const skipped = start.page === 2 ? 3 : 0;
    t.strictSame(
      met,
      all.articles.slice(skipped).map(({ id }) => id),
      'by cursor',
    );
  }
  let pages = 0;
  const found: string[] = [];
  for await (const page of colophon.articles.search({ tenant_id, q: 'Number', per_page: 3 }).pages()) {
    pages += 1;
    found.push(...page.articles.map(({ title }) => title));
  }
  t.equal(pages, 3);
  t.strictSame(found.sort(), titles, 'by page');

  const [article] = all.articles;
  const on = { tenant_id, article_id: article?.id as number };
  for (let index = 0; index < 5; index += 1) {
    await colophon.comments.create({ ...on, body: { content: `Remark ${index}` } });
  }
  const remarks: string[] = [];
  for await (const remark of colophon.comments.list({ ...on, limit: 2 })) remarks.push(remark.content);
  t.equal(new Set(remarks).size, 5, 'by offset');

  const workspaces = await colophon.workspaces.list({ per_page: 100 });
  const names: unknown[] = [];
  for await (const { name } of colophon.workspaces.list({ per_page: 1 })) names.push(name);
  t.equal(names.length, workspaces.meta.total, 'on the core surface');
  t.ok(names.length > 1);
});

t.test('errors are those of the surface', async (t) => {
  // The clock has moved past the tokens that the world began with.
  const fresh = await prepareWorldSessions();
  const invalid = (call: PromiseLike<unknown>) => failure<sdk.ApiError>(call);
  const platform = await invalid(fresh.person.articles.create({ tenant_id, body: { ...content, title: '' } }));
  t.ok(platform instanceof sdk.PlatformApiError);
  t.match(platform, { status: 422, code: 'validation_failed', errors: { title: Array }, operationId: 'createArticle' });
  t.match(platform.requestId, /./);

  const sites = await invalid(fresh.dashboard.sites.create({ body: { site_url: 'no address' } }));
  t.ok(sites instanceof sdk.ProblemApiError);
  t.match(sites, { status: 400, code: 'validation_failed', errors: { site_url: Array } });

  const core = await invalid(fresh.person.workspaces.get({ id: 999_999 }));
  t.ok(core instanceof sdk.CoreApiError);
  t.match(core, { status: 404, code: 'not_found', message: /not found/i });

  const admin = await invalid(fresh.admin.apiUsers.get({ id: '6f1b4c1e-0000-4000-8000-000000000000' }));
  t.ok(admin instanceof sdk.AdminApiError);
  t.match(admin, { status: 404, code: 'not_found', message: /not found/i });

  const anonymous = sdk.createColophon({ baseUrl });
  t.match(await invalid(anonymous.articles.create({ tenant_id, body: content })), {
    status: 401,
    code: 'unauthorized',
  });
});

t.test('a call whose answer was lost has its effect once', async (t) => {
  const { person } = await prepareWorldSessions();
  let sent = 0;
  const lossy = sdk.createClient({
    ...person.client,
    credential: person.client.credential as sdk.Credential,
    tenantId: tenant_id,
    workspaceId: 1,
    clock: { now: Date.now, random: () => 0, after: (milliseconds, call) => later(milliseconds, call) },
    async fetch(url, init) {
      sent += 1;
      const response = await fetch(url, init);
      // The first two answers are lost on their way.
      if (sent <= 2) throw new TypeError('fetch failed');
      return response;
    },
  });
  const replays: (string | null)[] = [];
  const { article } = await sdk.createArticle(
    lossy,
    { tenant_id, body: { ...content, title: 'Only once' } },
    { onResponse: ({ headers }) => replays.push(headers.get('idempotency-replayed')) },
  );
  t.equal(sent, 3);
  t.strictSame(replays, ['true']);
  const { articles } = await person.articles.list({ tenant_id, per_page: 100 });
  t.strictSame(
    articles.filter(({ title }) => title === 'Only once').map(({ id }) => id),
    [article.id],
  );
});

t.test('versions save bodies and guard changes', async (t) => {
  const { person } = await prepareWorldSessions();
  const { article } = await person.articles.create({ tenant_id, body: content });
  const params = { tenant_id, article_id: article.id };
  let etag = '';
  const keep = ({ headers }: sdk.ResponseHead) => {
    etag = headers.get('etag') ?? '';
  };
  await person.articles.get(params, { onResponse: keep });
  t.ok((await failure(person.articles.get(params, { ifNoneMatch: etag }))) instanceof sdk.NotModifiedError);
  await person.articles.update({ ...params, body: { title: 'Again' } }, { ifMatch: etag });
  const late = person.articles.update({ ...params, body: { title: 'Too late' } }, { ifMatch: etag });
  t.match(await failure(late), { status: 412, code: 'precondition_failed' });
});

t.test('a dry run changes nothing, and is never a real call', async (t) => {
  const { person } = await prepareWorldSessions();
  const total = async () => (await person.articles.list({ tenant_id })).total;
  const before = await total();
  let effects: sdk.DryRunEffects = {};
  const onResponse = ({ headers }: sdk.ResponseHead) => {
    effects = sdk.dryRunEffects(headers);
  };
  const { article } = await person.articles.create({ tenant_id, body: content }, { dryRun: true, onResponse });
  t.equal(article.title, content.title);
  t.match(effects, { articles: { create: 1 }, audit_logs: { create: 1 } });
  t.equal(await total(), before);

  const options = { dryRun: true } as sdk.CallOptions;
  const login = sdk.loginUser(sdk.createClient({ baseUrl }), { body: { email: 'x', password: 'y' } }, options);
  t.match(await failure(login), { message: 'loginUser has no dry run' });
  const deaf = sdk.createClient({
    baseUrl,
    credential: person.client.credential as sdk.Credential,
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...init.headers, Prefer: 'none' } as { [name: string]: string } }),
  });
  const real = sdk.createArticle(deaf, { tenant_id, body: content }, { dryRun: true });
  t.match(await failure(real), { message: /the call was a real one/ });
  t.equal(await total(), (before as number) + 1, 'it is not repeated');
});

/** Pauses are over at once; time-outs never come. */
function later(milliseconds: number, call: () => void): () => void {
  if (milliseconds > 10_000) return () => {};
  const timer = setImmediate(call);
  return () => clearImmediate(timer);
}

/** Clients of people with sessions as old as the server's clock. */
async function prepareWorldSessions() {
  const anonymous = sdk.createClient({ baseUrl });
  const password = 'securePassword123';
  const login = async (email: string) => {
    const { access_token } = await sdk.loginUser(anonymous, { body: { email, password } });
    return sdk.createColophon({ baseUrl, credential: sdk.userToken(access_token) });
  };
  const { access_token } = await sdk.loginToTenant(anonymous, { body: { email: 'user@example.com', password } });
  return {
    person: await login('user@example.com'),
    admin: await login('platform-admin@example.org'),
    dashboard: sdk.createColophon({ baseUrl, credential: sdk.dashboardToken(access_token) }),
  };
}
