import { type RawBuilder, sql } from 'kysely';
import { hasRole } from '../../platform/policy/authorization.ts';
import type { Operation, Visibility } from '../../platform/policy/operation.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import { isPrivate, readsPrivateContent } from '../tenants/private-content.ts';

export type ArticleStatus = 'draft' | 'scheduled' | 'published' | 'archived';

/** A caller of a tenant's public content. */
export interface ContentReader {
  /** The tenant that is read. */
  readonly tenantId: string;
  /** That tenant with the caller's role; null for callers that aren't members, with or without a credential. */
  readonly tenant: TenantContext | null;
}

/** What one caller may read in one tenant. */
export interface Readership {
  /** Reads the content of private tenants too. */
  readonly member: boolean;
  /** The status of articles that the caller may read; null: any. */
  readonly status: ArticleStatus | null;
}

type Declared = Pick<Operation, 'visible'>;

/**
 * Returns what a caller may read, as `x-visible` declares for an operation that returns articles, and for one that returns
 * what belongs to them, if it isn't the same. `tenant` is null for callers that aren't members, with or without a credential.
 */
export function readershipOf(articles: Declared, tenant: TenantContext | null, called = articles): Readership {
  const { status, role } = articleRule(articles.visible);
  const seesAll = tenant !== null && hasRole(tenant.role, role);
  return { member: readsPrivateContent(called.visible, tenant), status: seesAll ? null : status };
}

/**
 * The rule about articles in an `x-visible`.
 *
 * @throws {Error} if it isn't about one status
 */
function articleRule(visible: Visibility | null) {
  const [status, ...others] = visible?.values ?? [];
  const { property, role } = visible ?? {};
  if (property !== 'status' || role === undefined || status === undefined || others.length > 0)
    throw new Error('x-visible of articles names one status that all callers see, and a role that sees all');
  return { status: status as ArticleStatus, role };
}

/**
 * Returns the status to filter by when a caller requests `status` (undefined: any): a status, null for all, or `none`
 * when the caller may not read articles of that status.
 */
export function visibleStatus(
  { status: readable }: Readership,
  status: ArticleStatus | undefined,
): ArticleStatus | 'none' | null {
  if (readable === null) return status ?? null;
  return status === undefined || status === readable ? readable : 'none';
}

/** Returns SQL over `tenants as t`: the tenant exists, is active, and the caller may read its content. */
export function isReadable(tenantId: RawBuilder<string>, member: RawBuilder<boolean>): RawBuilder<boolean> {
  return sql<boolean>`
    t.id = ${tenantId} and t.deleted_at is null and t.status = 'active'
    and (${member}::boolean or not ${isPrivate})`;
}
