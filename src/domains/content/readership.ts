import { type RawBuilder, sql } from 'kysely';
import { hasRole } from '../../platform/access/authorization.ts';
import type { TenantContext } from '../../platform/access/principal.ts';

export type ArticleStatus = 'draft' | 'scheduled' | 'published' | 'archived';

/** What one caller may read in one tenant. */
export interface Readership {
  /** Members read what everybody reads, also where the tenant keeps its content to itself. */
  readonly member: boolean;
  /** Authors and above read articles of every status, everybody else published ones. */
  readonly drafts: boolean;
}

/** `tenant` is null for callers who aren't members, signed in or not. */
export function readershipOf(tenant: TenantContext | null): Readership {
  return { member: tenant !== null, drafts: tenant !== null && hasRole(tenant.role, 'Author') };
}

/**
 * The statuses a reader gets when asking for `asked` (undefined: for any): one of them, null for all, or `none` where
 * what is asked for isn't theirs to see.
 */
export function visibleStatus({ drafts }: Readership, asked: ArticleStatus | undefined): ArticleStatus | 'none' | null {
  if (drafts) return asked ?? null;
  return asked === undefined || asked === 'published' ? 'published' : 'none';
}

/** SQL over `tenants as t`: the tenant exists, is active, and its content is open to the caller. */
export function isReadable(tenantId: RawBuilder<string>, member: RawBuilder<boolean>): RawBuilder<boolean> {
  return sql<boolean>`
    t.id = ${tenantId} and t.deleted_at is null and t.status = 'active'
    and (${member}::boolean or t.settings ->> 'public_content' is distinct from 'false')`;
}
