import { type Kysely, sql } from 'kysely';

/** API keys of workspaces, and workspaces whose plan another one pays for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table workspace_keys (
      id                   integer generated always as identity primary key,
      tenant_id            uuid not null constraint workspace_keys_tenant_fkey references tenants on delete cascade,
      user_id              integer not null constraint workspace_keys_user_fkey references users on delete cascade,
      rotated_from_id      integer,
      family               uuid not null,
      name                 text not null,
      prefix               text not null,
      key_hash             bytea not null constraint workspace_keys_key_hash_key unique,
      scopes               text[] not null,
      rate_limit_tier      text
                           constraint workspace_keys_rate_limit_tier_check
                           check (rate_limit_tier in ('free', 'starter', 'pro', 'business', 'agency', 'enterprise')),
      allowed_ips          text[] not null default '{}',
      expires_at           timestamptz,
      grace_period_ends_at timestamptz,
      revoked_at           timestamptz,
      request_count        bigint not null default 0,
      last_used_at         timestamptz,
      created_at           timestamptz not null,
      constraint workspace_keys_tenant_id_key unique (tenant_id, id),
      constraint workspace_keys_rotated_from_fkey
        foreign key (tenant_id, rotated_from_id) references workspace_keys (tenant_id, id)
        on delete set null (rotated_from_id)
    );
    comment on column workspace_keys.user_id is
      'Who made it. It works while they are a member of the workspace, and has no greater role than they have.';
    comment on column workspace_keys.family is
      'The same for a key and those that it was rotated to: they share a rate limit of their own.';
    comment on column workspace_keys.rate_limit_tier is 'Null: that of the workspace.';
    comment on column workspace_keys.allowed_ips is 'Addresses and CIDR ranges. Empty: any.';
    comment on column workspace_keys.grace_period_ends_at is 'It was rotated, and works until then.';
    create index workspace_keys_newest on workspace_keys (tenant_id, created_at desc, id desc) where revoked_at is null;
    create index workspace_keys_user on workspace_keys (user_id);
    create index workspace_keys_rotated_from on workspace_keys (tenant_id, rotated_from_id);

    alter table tenants
      add column paid_by uuid constraint tenants_paid_by_fkey references tenants on delete set null,
      add column given_plan text
        constraint tenants_given_plan_check
        check (given_plan in ('free', 'starter', 'pro', 'business', 'agency', 'enterprise')),
      add constraint tenants_paid_by_check check (paid_by is distinct from id);
    comment on column tenants.paid_by is 'The workspace whose plan and limits this one shares. Null: its own.';
    comment on column tenants.given_plan is 'The plan that it was given, if that of paid_by is no less.';
    create index tenants_paid_by on tenants (paid_by) where paid_by is not null;
  `.execute(db);
}
