import type { CallOptions, Colophon } from '@colophon/sdk';
import type { ArticleSummary, Category } from '@colophon/sdk/types';
import {
  articleText,
  byline,
  card,
  type Formats,
  formatsOf,
  type Listed,
  minutesToRead,
  pager,
  tagList,
  tagPath,
  time,
} from './articles.ts';
import { commentsPerPage, discussion } from './comments.ts';
import { type Html, html } from './html.ts';
import { PageError } from './http.ts';
import type { Page } from './layout.ts';
import type { Navigation } from './navigation.ts';
import type { Settings } from './settings.ts';

const perPage = 10;
/** The API has as many pages. */
const lastPage = 1000;
const newestFirst = ['-published_at'] as ['-published_at'];

/** What a page reads with. Each page sends at most three requests, however much it shows. */
export interface Reading {
  readonly settings: Settings;
  readonly api: Colophon;
  readonly navigation: Navigation;
  /** Options of each call: they note how long the response may be in a cache. */
  readonly options: CallOptions;
  readonly query: URLSearchParams;
}

type List = { readonly articles: readonly Listed[]; readonly total: number };

/** The newest articles, and the tags that are used most. */
export async function homePage(reading: Reading): Promise<Page> {
  const { api, options, settings } = reading;
  const { tenantId: tenant_id } = settings;
  const page = pageOf(reading.query, 'page');
  const [list, { tags }] = await Promise.all([
    articles(reading, page, {}),
    api.tags.list({ tenant_id, per_page: 20 }, options),
  ]);
  const topics = tags.map(
    ({ name, article_count }) => html`<li><a href="${tagPath(name)}">${name} <small>${article_count}</small></a></li>`,
  );
  const found = await listing(reading, list, page, (each) => `/?page=${each}`);
  return {
    ...found,
    ...(page === 1 ? {} : { title: `Page ${page}` }),
    canonical: page === 1 ? '/' : `/?page=${page}`,
    current: '/',
    main: html`<header class="hero"><h1 class="hidden">${settings.title}</h1><p class="claim">${settings.description}</p></header>
<div class="${page === 1 ? 'cards lead' : 'cards'}">${found.main}</div>
${topics.length > 0 && html`<aside aria-labelledby="topics"><h2 id="topics">Topics</h2><ul class="tags">${topics}</ul></aside>`}`,
  };
}

export async function tagPage(reading: Reading, tag: string): Promise<Page> {
  if (tag.length > 50) throw new PageError(404, 'There is no such tag.');
  const page = pageOf(reading.query, 'page');
  const list = await articles(reading, page, { tag });
  if (list.articles.length === 0) throw new PageError(404, 'There is no article with this tag.');
  return collection(reading, { list, page, title: tag, kind: 'Tag', path: tagPath(tag) });
}

export async function categoryPage(reading: Reading, slug: string): Promise<Page> {
  const page = pageOf(reading.query, 'page');
  const { tenantId: tenant_id } = reading.settings;
  const [{ category }, list] = await Promise.all([
    reading.api.categories.getBySlug({ tenant_id, slug }, reading.options),
    articles(reading, page, { category: slug }),
  ]);
  const { name: title, description } = category;
  return collection(reading, { list, page, title, kind: 'Category', path: `/category/${slug}`, description });
}

export async function authorPage(reading: Reading, id: string): Promise<Page> {
  const author_id = Number(id);
  if (author_id > 2_147_483_647) throw new PageError(404, 'There is no such author.');
  const page = pageOf(reading.query, 'page');
  const list = await articles(reading, page, { author_id });
  const title = list.articles[0]?.author?.full_name;
  if (title === undefined) throw new PageError(404, 'There is no article by this author.');
  return collection(reading, { list, page, title, kind: 'Author', path: `/author/${author_id}` });
}

export async function searchPage(reading: Reading): Promise<Page> {
  const { api, options, settings } = reading;
  const q = (reading.query.get('q') ?? '').trim().slice(0, 200);
  const page = pageOf(reading.query, 'page');
  const isSearched = q.length >= 2;
  const empty: List = { articles: [], total: 0 };
  const search = { tenant_id: settings.tenantId, q, page, per_page: perPage };
  const list = isSearched ? await api.articles.search(search, options) : empty;
  const found = await listing(reading, list, page, (each) => `/?q=${encodeURIComponent(q)}&page=${each}`);
  const { count } = formatsOf(settings.language);
  return {
    ...found,
    title: `Search: ${q}`,
    query: q,
    main: html`<header class="hero"><p class="kind">Search</p><h1>“${q}”</h1>
<p role="status">${isSearched ? count(list.total, 'article', 'articles') : 'Enter at least two characters.'}</p></header>
<div class="cards">${found.main}</div>`,
  };
}

export async function articlePage(reading: Reading, slug: string): Promise<Page> {
  const { api, options, settings, navigation, query } = reading;
  const { tenantId: tenant_id } = settings;
  const formats = formatsOf(settings.language);
  const { article } = await api.articles.getBySlug({ tenant_id, slug }, options);
  const [page, thread] = [pageOf(query, 'comments'), query.get('thread')];
  const parent = thread !== null && /^\d{1,9}$/.test(thread) ? Number(thread) : null;
  const place = { tenant_id, article_id: article.id };
  const part = { limit: commentsPerPage, offset: (page - 1) * commentsPerPage };
  const [list, related, category] = await Promise.all([
    // The count may be older than a comment that was just posted.
    article.comment_count === 0 && !query.has('comment')
      ? null
      : api.comments.list({ ...place, ...part, ...(parent === null ? {} : { parent_id: parent }) }, options),
    api.articles.listRelatedArticles({ ...place, limit: 3 }, options),
    navigation.category(article.category_id),
  ]);
  const { title, excerpt, author, image, tags, published_at, updated_at, content, content_html, seo } = article;
  const count = Math.max(article.comment_count, list?.comments.length ?? 0);
  const edited = published_at !== null && formats.date(updated_at) !== formats.date(published_at);
  return {
    title: seo.meta_title ?? title,
    description: seo.meta_description ?? excerpt,
    canonical: `/${slug}`,
    image,
    published: published_at,
    main: html`<article class="post">
<header>
<p class="meta">${category && html`<a class="category" href="/category/${category.slug}">${category.name}</a>`}<span>${formats.count(minutesToRead(content), 'minute', 'minutes')} to read</span></p>
<h1>${title}</h1>
${excerpt && html`<p class="standfirst">${excerpt}</p>`}
<p class="meta">${byline(author)}${time(published_at, formats)}${edited && html`<span>updated ${time(updated_at, formats)}</span>`}</p>
</header>
${image && html`<img class="cover" src="${image}" alt="" width="1280" height="720">`}
<div class="text">${articleText(content_html)}</div>
${tagList(tags)}
</article>
${await relatedArticles(reading, related.articles, formats)}
${discussion({ slug, count, list, page, thread: parent }, formats)}`,
  };
}

async function relatedArticles({ navigation }: Reading, related: readonly ArticleSummary[], formats: Formats) {
  if (related.length === 0) return null;
  const categories = await navigation.categories();
  return html`<aside class="related" aria-labelledby="related"><h2 id="related">Read next</h2>
<div class="cards">${related.map((article) => card(article, categoryOf(article, categories), formats, 3))}</div></aside>`;
}

/** One request for a page of articles, with all that a list shows: no further one for an author, category or count. */
async function articles(
  { api, settings, options }: Reading,
  page: number,
  filter: { readonly tag?: string; readonly category?: string; readonly author_id?: number },
): Promise<List> {
  const { tenantId: tenant_id } = settings;
  // Callers with more rights would see drafts.
  const params = { tenant_id, page, per_page: perPage, sort: newestFirst, status: 'published' as const };
  const list = await api.articles.list({ ...params, ...filter }, options);
  // Without `fields` the items have all members of a summary.
  return { articles: list.articles as readonly ArticleSummary[], total: list.total };
}

interface Collection {
  readonly list: List;
  readonly page: number;
  readonly title: string;
  readonly kind: string;
  readonly path: string;
  readonly description?: string;
}

async function collection(reading: Reading, given: Collection): Promise<Page> {
  const { list, page, title, kind, path, description } = given;
  const found = await listing(reading, list, page, (each) => `${path}?page=${each}`);
  const count = formatsOf(reading.settings.language).count(list.total, 'article', 'articles');
  return {
    ...found,
    title: page === 1 ? title : `${title}, page ${page}`,
    ...(description ? { description } : {}),
    canonical: page === 1 ? path : `${path}?page=${page}`,
    current: path,
    main: html`<header class="hero"><p class="kind">${kind}</p><h1>${title}</h1>
<p>${description ? html`${description} ` : null}<span class="count">${count}</span></p></header>
<div class="cards">${found.main}</div>`,
  };
}

/** Returns the cards of a list with the links to its other pages. A page that it does not have is 404. */
async function listing(
  { settings, navigation }: Reading,
  { articles, total }: List,
  page: number,
  pathOf: (page: number) => string,
): Promise<Page & { readonly main: Html }> {
  if (page > 1 && articles.length === 0) throw new PageError(404, 'There is no such page.');
  const categories = await navigation.categories();
  const formats = formatsOf(settings.language);
  const cards = articles.map((article) => card(article, categoryOf(article, categories), formats));
  const { previous, next, links } = pager(page, Math.min(lastPage, Math.ceil(total / perPage)), pathOf);
  return { previous, next, main: html`${cards}${links}` };
}

function categoryOf({ category_id }: ArticleSummary, categories: readonly Category[]): Category | undefined {
  return categories.find(({ id }) => id === category_id);
}

function pageOf(query: URLSearchParams, name: string): number {
  const value = query.get(name) ?? '1';
  const page = /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 0;
  if (page < 1 || page > lastPage) throw new PageError(404, 'There is no such page.');
  return page;
}
