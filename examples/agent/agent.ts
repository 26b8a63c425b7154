// npm start: drafts an article that the blog does not have yet. It reads, tries the write without effect, checks what the write
// would change, and only then creates the draft, which a person publishes.
import { connect } from './connection.ts';
import { chooseTopic, mayWrite } from './policy.ts';
import { writeDraft } from './writer.ts';

const { COLOPHON_URL = 'http://127.0.0.1:8000', COLOPHON_TENANT: tenant_id = '' } = process.env;
if (tenant_id === '') throw new Error('Set COLOPHON_TENANT to the id of the tenant');

const colophon = await connect(new URL('/mcp', COLOPHON_URL), process.env);
const tools = await colophon.tools();
for (const name of ['listArticles', 'createArticle']) {
  if (!tools.includes(name)) throw new Error(`The server has no tool ${name}`);
}
console.log(`${tools.length} tools`);

const fields = ['title', 'slug'];
const { data } = await colophon.call('listArticles', { tenant_id, fields, per_page: 50, sort: ['-created_at'] });
const titles = (data as { articles: { title: string }[] }).articles.map(({ title }) => title);
console.log(`${titles.length} articles: ${titles.join(', ')}`);

const topic = chooseTopic(titles);
if (topic === null) {
  console.log('Every topic has an article: nothing to do');
} else {
  const draft = { tenant_id, ...(await writeDraft(topic, titles, process.env)), status: 'draft' };
  const trial = await colophon.call('createArticle', { ...draft, dry_run: true });
  console.log(`Dry run of "${draft.title}": ${JSON.stringify(trial.effects)}`);
  if (!mayWrite(trial.effects)) throw new Error('The policy does not allow these effects: nothing was written');
  const created = await colophon.call('createArticle', draft);
  const { article } = created.data as { article: { id: number; status: string } };
  console.log(`Created article ${article.id} as ${article.status}`);
}
await colophon.close();
