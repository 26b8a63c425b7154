import { sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import { containing } from '../../platform/database/containing.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** A user as platform admins see them. */
export interface PlatformUserRow {
  readonly id: number;
  readonly uuid: string;
  readonly email: string;
  readonly username: string;
  readonly full_name: string;
  readonly is_platform_admin: boolean;
  readonly is_verified: boolean;
  readonly is_active: boolean;
  readonly tenant_id: string | null;
  readonly created_at: string;
  readonly last_login_at: string | null;
}

const columns = [
  'users.id',
  'users.uuid',
  'users.email',
  'users.username',
  'users.full_name',
  'users.is_platform_admin',
  'users.is_verified',
  'users.is_active',
  'users.default_tenant_id as tenant_id',
  'users.created_at',
  'users.last_login_at',
] as const;

export interface UserFilter {
  readonly search: string | null;
  /** Its members only. */
  readonly tenantId: string | null;
  readonly isActive: boolean | null;
}

function matching(db: Database, { search, tenantId, isActive }: UserFilter) {
  return db
    .selectFrom('users')
    .$if(isActive !== null, (query) => query.where('users.is_active', '=', sql.lit(isActive as boolean)))
    .$if(tenantId !== null, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('memberships as m')
            .select(sql`1`.as('found'))
            .whereRef('m.user_id', '=', 'users.id')
            .where('m.tenant_id', '=', tenantId as string)
            .where('m.removed_at', 'is', null),
        ),
      ),
    )
    .$if(search !== null, (query) =>
      query.where(
        sql<boolean>`lower(users.email || ' ' || users.username || ' ' || users.full_name)
          like ${containing(search as string)}`,
      ),
    );
}

/**
 * Returns a page, the newest first. Served by the primary key, with filters by users_search, users_deactivated and the primary key of
 * memberships.
 */
export async function selectPlatformUsers(
  db: Database,
  filter: UserFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PlatformUserRow[]> {
  return await matching(db, filter).select(columns).orderBy('users.id', 'desc').limit(limit).offset(offset).execute();
}

/** Returns the number of users, up to 10,000. Served by users_search and the primary key of memberships. */
export async function countPlatformUsers(db: Database, filter: UserFilter): Promise<number> {
  return await boundedCount(db, matching(db, filter));
}

/** Returns undefined if there is no such user. Served by the primary key. */
export async function selectPlatformUser(db: Database, userId: number): Promise<PlatformUserRow | undefined> {
  return await db.selectFrom('users').select(columns).where('id', '=', userId).executeTakeFirst();
}

/** Locks the row. Returns undefined if there is no such user. Served by the primary key. */
export async function lockPlatformUser(trx: Transaction, userId: number): Promise<PlatformUserRow | undefined> {
  return await trx.selectFrom('users').select(columns).where('id', '=', userId).forNoKeyUpdate().executeTakeFirst();
}

/** Returns whether the user is a platform admin who can log in. Served by the primary key. */
export async function isActivePlatformAdmin(trx: Transaction, userId: number): Promise<boolean> {
  const row = await trx
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .where('is_platform_admin', '=', true)
    .where('is_active', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns whether another user is a platform admin who can log in. Served by users_platform_admins. */
export async function isAnotherPlatformAdmin(trx: Transaction, userId: number): Promise<boolean> {
  const row = await trx
    .selectFrom('users')
    .select('id')
    .where('is_platform_admin', '=', true)
    .where('is_active', '=', true)
    .where('id', '!=', userId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns undefined if there is no such user. Served by the primary key. */
export async function setPlatformAdmin(
  trx: Transaction,
  userId: number,
  is_platform_admin: boolean,
): Promise<PlatformUserRow | undefined> {
  return await trx
    .updateTable('users')
    .set({ is_platform_admin })
    .where('id', '=', userId)
    .returning(columns)
    .executeTakeFirst();
}

/** Returns a user, who must exist. Served by the primary key. */
export async function setActive(trx: Transaction, userId: number, is_active: boolean): Promise<PlatformUserRow> {
  return await trx
    .updateTable('users')
    .set({ is_active })
    .where('id', '=', userId)
    .returning(columns)
    .executeTakeFirstOrThrow();
}
