import { randomBytes } from 'node:crypto';

/** An article that one version has written and another reads. */
export interface WrittenArticle {
  readonly path: string;
  readonly title: string;
  readonly authorization: string;
}

/** Registers an account, creates a tenant and an article. Throws for a status other than 201. */
export async function writeArticle(url: string): Promise<WrittenArticle> {
  const name = `proof-${randomBytes(6).toString('hex')}`;
  const post = async (path: string, body: object, authorization?: string) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (response.status !== 201) throw new Error(`POST ${path} returns ${response.status}: ${text}`);
    return JSON.parse(text) as { readonly [member: string]: never };
  };
  const account = {
    email: `${name}@example.com`,
    password: randomBytes(12).toString('hex'),
    username: name,
    full_name: 'P',
  };
  const authorization = `Bearer ${(await post('/api/v1/auth/register', account)).access_token}`;
  const { id } = await post('/api/v1/tenants', { name }, authorization);
  const articles = `/api/v1/tenants/${id}/articles`;
  const created = await post(articles, { title: name, content: 'x' }, authorization);
  const { id: articleId } = ((created as { article?: { id: number } }).article ?? created) as { id: number };
  return { path: `${articles}/${articleId}`, title: name, authorization };
}

/** Throws unless a version returns the article with its title. */
export async function readArticle(url: string, { path, title, authorization }: WrittenArticle): Promise<void> {
  const response = await fetch(`${url}${path}`, { headers: { authorization } });
  const text = await response.text();
  if (response.status !== 200 || !text.includes(title))
    throw new Error(`GET ${path} returns ${response.status}: ${text}`);
}
