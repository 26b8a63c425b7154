// npm run seed: creates categories, articles and comments, so that there is something to see. COLOPHON_TOKEN is the access
// token of an Owner, an Admin or an Editor; the stateful mock has one ready.
import { readdirSync, readFileSync } from 'node:fs';
import { ApiError, createColophon, userToken } from '@colophon/sdk';
import { readSettings } from './settings.ts';

const { api: baseUrl, tenantId: tenant_id } = readSettings(process.env);
const api = createColophon({ baseUrl, credential: userToken(process.env.COLOPHON_TOKEN ?? (await tokenOfMock())) });

const categories = new Map<string, number>();
for (const { name, id } of (await api.categories.list({ tenant_id })).categories) categories.set(name, id);

const folder = new URL('articles/', import.meta.url);
for (const file of readdirSync(folder).sort()) {
  const { title, excerpt, category, tags, comments, content } = readArticle(
    readFileSync(new URL(file, folder), 'utf8'),
  );
  const slug = file.replace(/^\d+-|\.md$/g, '');
  const body = {
    title,
    slug,
    excerpt,
    content,
    tags,
    category_id: await categoryOf(category),
    status: 'published' as const,
  };
  try {
    const { article } = await api.articles.create({ tenant_id, body });
    for (const text of comments)
      await api.comments.create({ tenant_id, article_id: article.id, body: { content: text } });
    console.log(`Created /${slug}`);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'conflict') throw error;
    console.log(`/${slug} exists`);
  }
}

interface SeedArticle {
  readonly title: string;
  readonly excerpt: string;
  readonly category: string;
  readonly tags: string[];
  readonly comments: readonly string[];
  readonly content: string;
}

/** Reads a file whose first lines are `name: value`, followed by an empty line and Markdown. */
function readArticle(text: string): SeedArticle {
  const [head = ''] = text.split('\n\n', 1);
  const fields = head.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]);
  const all = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value);
  const [title = '', excerpt = '', category = '', tags = ''] = ['title', 'excerpt', 'category', 'tags'].flatMap(all);
  const content = text.slice(head.length + 2);
  return { title, excerpt, category, tags: tags.split(', '), comments: all('comment'), content };
}

async function categoryOf(name: string): Promise<number> {
  const known = categories.get(name);
  if (known !== undefined) return known;
  const { category } = await api.categories.create({ tenant_id, body: { name } });
  categories.set(name, category.id);
  return category.id;
}

/** The token that the stateful mock has for the Owner of its tenant. */
async function tokenOfMock(): Promise<string> {
  const response = await fetch(new URL('/__mock/callers', baseUrl));
  if (!response.ok)
    throw new Error(`${baseUrl} is no stateful mock: set COLOPHON_TOKEN to the access token of an Editor`);
  const { callers } = (await response.json()) as {
    callers: { name: string; scheme: string; headers: { Authorization: string } }[];
  };
  const owner = callers.find(({ name, scheme }) => name === 'Owner' && scheme === 'UserToken');
  return owner?.headers.Authorization.replace('Bearer ', '') ?? '';
}
