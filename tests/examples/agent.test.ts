import t from 'tap';
import { completion, sendJson, startChatServer } from '../support/chat-server.ts';
import { startServer } from '../support/server.ts';
import { copyExample, runExample } from './example-process.ts';
import { createPublisher } from './publisher.ts';

t.test('the agent lists articles, tries a write, and creates a draft', async (t) => {
  const server = await startServer(t);
  const { tenantId: tenant_id, token, api } = await createPublisher(server.url);
  const folder = copyExample(t, 'agent');
  const environment = { COLOPHON_URL: server.url, COLOPHON_TENANT: tenant_id };
  const agent = (more: { [name: string]: string }) => runExample(folder, 'agent.ts', { ...environment, ...more });
  const articles = async () => (await api.articles.list({ tenant_id })).articles;
  await api.articles.create({ tenant_id, body: { title: 'On punched cards', content: 'Text', status: 'published' } });

  const first = await agent({ COLOPHON_TOKEN: token });
  t.equal(first.code, 0, first.stderr);
  t.match(first.stdout, /1 articles: On punched cards/);
  t.match(first.stdout, /Dry run of "Difference engines": .*"articles":\{"create":1\}/);
  t.match(
    await articles(),
    [{ title: 'Difference engines', status: 'draft' }, {}],
    'one draft, and nothing by the trial',
  );

  const { api_key } = await api.userApiKeys.create({ body: { name: 'Agent', scopes: ['posts:read'] } });
  const reading = await agent({ COLOPHON_API_KEY: api_key });
  t.equal(reading.code, 1);
  t.match(reading.stderr, /createArticle: .*posts:write/, 'a key that only reads creates nothing');
  t.equal((await articles()).length, 2);

  const model = await startChatServer(t);
  model.answerWith((response) => sendJson(response, completion('Looms *weave*.')));
  const third = await agent({ COLOPHON_TOKEN: token, MODEL_URL: model.url, MODEL_KEY: 'key', MODEL: 'small' });
  t.equal(third.code, 0, third.stderr);
  t.match(model.asked, [{ path: /\/chat\/completions$/, authorization: 'Bearer key', body: { model: 'small' } }]);
  const [newest] = await articles();
  t.match(newest, { title: 'Looms', status: 'draft' });
  const { article } = await api.articles.get({ tenant_id, article_id: newest?.id ?? 0 });
  t.equal(article.content, 'Looms *weave*.');

  const last = await agent({ COLOPHON_TOKEN: token });
  t.match(last, { code: 0, stdout: /nothing to do/ });
});

t.test('the policy allows a new article and no other effect', async (t) => {
  const { mayWrite } = await import('../../examples/agent/policy.ts');
  t.ok(mayWrite({ articles: { create: 1 }, audit_logs: { create: 1 } }));
  for (const effects of [
    null,
    {},
    { articles: { create: 2 } },
    { articles: { create: 1, delete: 1 } },
    { articles: { create: 1 }, mails: { send: 1 } },
    { articles: { create: 1 }, comments: { delete: 3 } },
  ])
    t.notOk(mayWrite(effects), JSON.stringify(effects));
});
