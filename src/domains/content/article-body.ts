import type { components } from '../../../generated/types.ts';
import type { ArticleSeo } from '../../platform/database/json-columns.ts';
import type { ArticleRow, ArticleSummaryRow } from './articles.repository.ts';

type Schemas = components['schemas'];

/** Returns an article in the form of the contract. */
export function articleBody(row: ArticleRow): Schemas['Article'] {
  return {
    ...row,
    seo: seoBody(row.seo),
  };
}

/** Returns stored metadata for search engines with all its members. */
export function seoBody({ meta_title, meta_description, focus_keyword }: ArticleSeo): Schemas['ArticleSeo'] {
  return {
    meta_title: meta_title ?? null,
    meta_description: meta_description ?? null,
    focus_keyword: focus_keyword ?? null,
  };
}

/** Returns an article in the form of the contract's lists. Built member by member: lists are the busiest operation. */
export function articleSummary(row: ArticleSummaryRow): Schemas['ArticleSummary'] {
  return {
    id: row.id,
    title: row.title,
    slug: row.slug,
    excerpt: row.excerpt,
    status: row.status,
    category_id: row.category_id,
    author: row.author_id === null ? null : { id: row.author_id, username: row.username, full_name: row.full_name },
    image: row.image,
    is_featured: row.is_featured,
    tags: row.tags,
    comment_count: row.comment_count,
    published_at: row.published_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
