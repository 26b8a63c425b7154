import { type ExpressionBuilder, sql } from 'kysely';
import type { DB } from '../../../generated/database.ts';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { tenantsLimitedWith } from '../../platform/plans/allowances.ts';
import type { Role } from '../../platform/policy/roles.ts';

export type InvitationStatus = 'pending' | 'accepted' | 'expired' | 'cancelled';

export interface InvitationRow {
  readonly id: number;
  readonly email: string;
  readonly role: Role;
  readonly created_at: string;
  readonly expires_at: string;
  readonly accepted_at: string | null;
  readonly cancelled_at: string | null;
  readonly inviter_id: number | null;
  readonly inviter_name: string | null;
  readonly inviter_email: string | null;
}

export interface NewInvitation {
  readonly tenant_id: string;
  readonly email: string;
  readonly role: Role;
  readonly token_hash: Buffer;
  readonly invited_by: number;
  /** Id and name under which the tenant sees the person; null: none. */
  readonly user_uuid: string | null;
  readonly name: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
}

/** Inserts an invitation and returns its id. */
export async function insertInvitation(trx: Transaction, invitation: NewInvitation): Promise<number> {
  const { id } = await trx.insertInto('invitations').values(invitation).returning('id').executeTakeFirstOrThrow();
  return id;
}

function hasStatus(eb: ExpressionBuilder<DB, 'invitations'>, status: InvitationStatus, now: Date) {
  const { and } = eb;
  const open = [eb('invitations.accepted_at', 'is', null), eb('invitations.cancelled_at', 'is', null)];
  switch (status) {
    case 'accepted':
      return eb('invitations.accepted_at', 'is not', null);
    case 'cancelled':
      return eb('invitations.cancelled_at', 'is not', null);
    case 'expired':
      return and([...open, eb('invitations.expires_at', '<=', now.toISOString())]);
    case 'pending':
      return and([...open, eb('invitations.expires_at', '>', now.toISOString())]);
  }
}

/** Returns a page of invitations, the newest first, and how many there are, up to 10,000. Served by invitations_tenant. */
export async function selectInvitations(
  db: Database,
  tenantId: string,
  { status, now }: { readonly status: InvitationStatus; readonly now: Date },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly invitations: InvitationRow[]; readonly total: number }> {
  const ofTenant = db
    .selectFrom('invitations')
    .where('invitations.tenant_id', '=', tenantId)
    .where((eb) => hasStatus(eb, status, now));
  const invitations = await ofTenant
    .leftJoin('users', 'users.id', 'invitations.invited_by')
    .select([
      'invitations.id',
      'invitations.email',
      'invitations.role',
      'invitations.created_at',
      'invitations.expires_at',
      'invitations.accepted_at',
      'invitations.cancelled_at',
      'users.id as inviter_id',
      'users.full_name as inviter_name',
      'users.email as inviter_email',
    ])
    .orderBy('invitations.created_at', 'desc')
    .orderBy('invitations.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { invitations, total: await boundedCount(db, ofTenant) };
}

/** Returns whether an address has an invitation to the tenant that can be accepted. Served by invitations_email. */
export async function hasPendingInvitation(
  trx: Transaction,
  tenantId: string,
  email: string,
  now: Date,
): Promise<boolean> {
  const row = await trx
    .selectFrom('invitations')
    .select('id')
    .where('email', '=', email)
    .where('tenant_id', '=', tenantId)
    .where((eb) => hasStatus(eb, 'pending', now))
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Returns the number of invitations since a time, of every status, of a tenant and those that are limited with it. Indexes:
 * tenants_allowance, invitations_tenant.
 */
export async function countInvitationsOfTenant(trx: Transaction, tenantId: string, since: Date): Promise<number> {
  const { count } = await trx
    .selectFrom('invitations')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', 'in', tenantsLimitedWith(tenantId))
    .where('created_at', '>', since.toISOString())
    .executeTakeFirstOrThrow();
  return count;
}

/** Returns the number of invitations to an address since a time, from all tenants. Served by invitations_email. */
export async function countInvitationsTo(trx: Transaction, email: string, since: Date): Promise<number> {
  const { count } = await trx
    .selectFrom('invitations')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('email', '=', email)
    .where('created_at', '>', since.toISOString())
    .executeTakeFirstOrThrow();
  return count;
}

export interface LockedInvitation {
  readonly id: number;
  readonly tenant_id: string;
  readonly email: string;
  readonly role: Role;
  readonly invited_by: number | null;
}

/**
 * Returns the invitation of a token if it can be accepted, locked until the transaction ends. Served by
 * invitations_token_hash_key.
 */
export async function lockPendingInvitation(
  trx: Transaction,
  tokenHash: Buffer,
  now: Date,
): Promise<LockedInvitation | undefined> {
  return await trx
    .selectFrom('invitations')
    .select(['id', 'tenant_id', 'email', 'role', 'invited_by'])
    .where('token_hash', '=', tokenHash)
    .where((eb) => hasStatus(eb, 'pending', now))
    .forUpdate()
    .executeTakeFirst();
}

/** Served by the primary key. */
export async function markAccepted(trx: Transaction, invitationId: number, now: Date): Promise<void> {
  await trx.updateTable('invitations').set({ accepted_at: now }).where('id', '=', invitationId).execute();
}

export interface CancellableInvitation {
  readonly role: Role;
  readonly is_pending: boolean;
}

/** Returns an invitation of the tenant, locked until the transaction ends. Served by the primary key. */
export async function lockInvitation(
  trx: Transaction,
  tenantId: string,
  invitationId: number,
  now: Date,
): Promise<CancellableInvitation | undefined> {
  return await trx
    .selectFrom('invitations')
    .select(['role', (eb) => sql<boolean>`${hasStatus(eb, 'pending', now)}`.as('is_pending')])
    .where('id', '=', invitationId)
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirst();
}

/** Served by the primary key. */
export async function markCancelled(trx: Transaction, invitationId: number, now: Date): Promise<void> {
  await trx.updateTable('invitations').set({ cancelled_at: now }).where('id', '=', invitationId).execute();
}

/** Cancels all pending invitations of a tenant. Served by invitations_tenant. */
export async function cancelPendingInvitations(trx: Transaction, tenantId: string, now: Date): Promise<void> {
  await trx
    .updateTable('invitations')
    .set({ cancelled_at: now })
    .where('tenant_id', '=', tenantId)
    .where('accepted_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute();
}

export interface InvitedUserRow {
  readonly email: string;
  readonly name: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/**
 * Returns the person that a tenant created under an id: the member if they accepted, else the invitation while it is
 * pending. Served by invitations_user_uuid_key, users_email_key and the primary key of memberships.
 */
export async function selectInvitedUser(
  db: Database | Transaction,
  tenantId: string,
  userUuid: string,
  now: Date,
): Promise<InvitedUserRow | undefined> {
  return await db
    .selectFrom('invitations')
    .leftJoin('users as u', (join) =>
      join
        .onRef('u.email', '=', 'invitations.email')
        .on(({ exists, selectFrom }) =>
          exists(
            selectFrom('memberships as m')
              .select(sql`1`.as('found'))
              .whereRef('m.user_id', '=', 'u.id')
              .whereRef('m.tenant_id', '=', 'invitations.tenant_id')
              .where('m.removed_at', 'is', null),
          ),
        ),
    )
    .select([
      'invitations.email',
      sql<string>`case when invitations.accepted_at is null then invitations.name else u.full_name end`.as('name'),
      sql<string>`case when invitations.accepted_at is null then invitations.created_at else u.created_at end`.as(
        'created_at',
      ),
      sql<string>`case when invitations.accepted_at is null then invitations.created_at else u.updated_at end`.as(
        'updated_at',
      ),
    ])
    .where('invitations.user_uuid', '=', userUuid)
    .where('invitations.tenant_id', '=', tenantId)
    .where((eb) =>
      eb.or([
        hasStatus(eb, 'pending', now),
        eb.and([eb('invitations.accepted_at', 'is not', null), eb('u.id', 'is not', null)]),
      ]),
    )
    .executeTakeFirst();
}
