import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import type { Database } from '../../platform/database/database.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { type ContentReader, readershipOf } from './readership.ts';
import { selectTagPage, type TagOrder, type TagRow } from './tags.repository.ts';

export interface TagListQuery {
  readonly page: number;
  readonly per_page: number;
  readonly cursor?: string;
  readonly sort: TagOrder;
}

/**
 * Returns a page of the tags of the articles that the caller may read. `cursor` takes precedence over `page`.
 * Throws `not_found` as `listArticles`, `invalid_cursor`.
 */
export async function listTags(
  db: Database,
  { tenantId, tenant }: ContentReader,
  { page, per_page: perPage, cursor, sort }: TagListQuery,
  cursors: CursorCodec,
): Promise<components['schemas']['TagList']> {
  const { member, status } = readershipOf(operations.listArticles, tenant, operations.listTags);
  const scope = ['listTags', tenantId.toLowerCase(), status, sort];
  const rows = await selectTagPage(db, {
    tenantId,
    member,
    status,
    order: sort,
    from: cursor === undefined ? { offset: (page - 1) * perPage } : positionOf(cursors.decode(scope, cursor)),
    limit: perPage + 1,
  });
  const first = rows[0];
  if (first === undefined) throw tenantNotFound();
  const found = first.name === null ? [] : (rows as TagRow[]);
  const shown = found.slice(0, perPage);
  const last = found.length > perPage ? shown.at(-1) : undefined;
  return {
    tags: shown.map(({ name, article_count }) => ({ name, article_count })),
    total: first.total,
    page: cursor === undefined ? page : 1,
    per_page: perPage,
    next_cursor: last === undefined ? null : cursors.encode(scope, [last.article_count, last.name]),
  };
}

/** The cursor is signed, so it contains what `listTags` encoded. */
function positionOf(position: readonly (string | number)[]): { readonly count: number; readonly name: string } {
  return { count: position[0] as number, name: position[1] as string };
}
