import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import t, { type Test } from 'tap';
import * as sdk from '../../generated/sdk/dist/index.js';
import { createPublisher } from '../examples/publisher.ts';
import { startServer } from '../support/server.ts';
import { errorOf } from './error-of.ts';

interface Result {
  readonly isError: boolean;
  /** The response of the operation. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read its members
  readonly body: any;
  /** What a dry run says, after the response. */
  readonly note: string | undefined;
}

/** An agent with the official client, and the API key of a person. */
async function connect(t: Test, url: string, key: string) {
  const client = new Client({ name: 'an agent', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', url), {
    requestInit: { headers: { 'x-api-key': key } },
  });
  await client.connect(transport as Parameters<Client['connect']>[0]);
  t.teardown(() => client.close());
  return {
    tools: async () => (await client.listTools()).tools,
    call: async (name: string, parameters: object): Promise<Result> => {
      const result = await client.callTool({ name, arguments: { ...parameters } });
      const [response, note] = (result.content as { readonly text: string }[]).map(({ text }) => text);
      return { isError: result.isError === true, body: JSON.parse(response ?? 'null'), note };
    },
  };
}

t.test('an agent writes: it reads, tries, creates a draft, and publishes it with the key for that', async (t) => {
  const server = await startServer(t);
  const { tenantId: tenant_id, userId, api: person } = await createPublisher(server.url);
  const stranger = await createPublisher(server.url, 'A Stranger');
  const visitor = sdk.createColophon({ baseUrl: server.url, retries: 0 });
  const keyWith = (scopes: ('posts:read' | 'posts:write')[]) =>
    person.userApiKeys.create({ body: { name: 'An agent', scopes } });
  const readKey = await keyWith(['posts:read']);
  const writeKey = await keyWith(['posts:read', 'posts:write']);

  // The tools say what they take, and which of them change something.
  const reading = await connect(t, server.url, readKey.api_key);
  const agent = await connect(t, server.url, writeKey.api_key);
  const tools = new Map((await agent.tools()).map((tool) => [tool.name, tool]));
  t.match(tools.get('listArticles')?.annotations, { readOnlyHint: true });
  t.match(tools.get('createArticle')?.annotations, { readOnlyHint: false, destructiveHint: false });
  t.match(tools.get('createArticle')?.inputSchema, {
    required: ['tenant_id', 'title', 'content'],
    properties: { dry_run: { type: 'boolean' } },
  });
  t.match((await agent.call('listArticles', { tenant_id })).body, { articles: [], total: 0 });

  // A trial: the response of the real call, what it would change, and nothing changed.
  const text = { tenant_id, title: 'On looms', content: 'A loom *weaves*.', tags: ['looms'] };
  const trial = await agent.call('createArticle', { ...text, dry_run: true });
  t.notOk(trial.isError);
  t.match(trial.body.article, { title: 'On looms', status: 'draft', slug: 'on-looms' });
  t.match(trial.note, /Dry run:.*articles;create=1/);
  t.equal((await person.articles.list({ tenant_id, status: 'draft' })).total, 0);

  // A mistake is the API's own error, by which the agent corrects it.
  const mistake = await agent.call('createArticle', { ...text, title: '', colour: 'red' });
  t.match(mistake, { isError: true, body: { errors: { title: Array, colour: Array } } });
  t.match(await reading.call('createArticle', text), { isError: true, body: { message: /posts:write/ } });
  t.match(
    await agent.call('createArticle', { ...text, tenant_id: stranger.tenantId }),
    { isError: true, body: { status: 404 } },
    'a tenant of which the person is no member does not exist',
  );
  t.match(
    await agent.call('listTeamMembers', { tenant_id }),
    { isError: true, body: { status: 403 } },
    'no scope for it',
  );
  t.equal((await person.articles.list({ tenant_id, status: 'draft' })).total, 0);

  // The draft is the person's, and nobody else sees it.
  const { article } = (await agent.call('createArticle', { ...text, status: 'draft' })).body;
  t.match(article, { author: { id: userId }, status: 'draft', content_html: '<p>A loom <em>weaves</em>.</p>\n' });
  t.equal((await errorOf(visitor.articles.get({ tenant_id, article_id: article.id })))?.status, 404);

  // Published: tried first, then once.
  const publication = { tenant_id, article_id: article.id, status: 'published' };
  t.match(await agent.call('updateArticle', { ...publication, dry_run: true }), {
    isError: false,
    body: { article: { status: 'published' } },
    note: /articles;update=1/,
  });
  t.equal(
    (await errorOf(visitor.articles.get({ tenant_id, article_id: article.id })))?.status,
    404,
    'not by the trial',
  );
  t.match(await agent.call('updateArticle', publication), {
    isError: false,
    body: { article: { status: 'published' } },
  });
  t.match(await visitor.articles.getBySlug({ tenant_id, slug: 'on-looms' }), { article: { title: 'On looms' } });
  t.equal((await reading.call('searchArticles', { tenant_id, q: 'weave' })).body.total, 1);

  // The person sees what the agent did in their name, with which calls, and ends it.
  const { logs } = await person.auditLogs.listTenantAuditLogs({ tenant_id, resource_type: 'article' });
  t.same(
    logs.map(({ action, operation_id, user_id, resource_id }) => [action, operation_id, user_id, resource_id]),
    [
      ['article.update', 'updateArticle', userId, `${article.id}`],
      ['article.create', 'createArticle', userId, `${article.id}`],
    ],
    'trials and errors are not in it',
  );
  const { api_keys } = await person.userApiKeys.list({});
  const used = api_keys.find(({ id }) => id === writeKey.id);
  t.ok(used?.last_used_at);
  await person.userApiKeys.delete({ key_id: writeKey.id });
  t.match(await agent.call('listArticles', { tenant_id }), { isError: true, body: { status: 401 } });
  t.equal((await reading.call('listArticles', { tenant_id })).body.total, 1, 'the other key goes on');
});
