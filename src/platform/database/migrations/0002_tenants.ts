import { type Kysely, sql } from 'kysely';

/** Tenants (workspaces) and who belongs to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tenants (
      id           uuid primary key default gen_random_uuid(),
      workspace_id integer generated always as identity constraint tenants_workspace_id_key unique,
      name         text not null,
      slug         text not null,
      domain       text,
      description  text,
      status       text not null default 'active'
                   constraint tenants_status_check check (status in ('active', 'suspended')),
      plan         text not null default 'free'
                   constraint tenants_plan_check
                   check (plan in ('free', 'starter', 'pro', 'business', 'agency', 'enterprise')),
      settings     jsonb not null default '{}',
      created_by   integer constraint tenants_created_by_fkey references users on delete set null,
      created_at   timestamptz not null default now(),
      updated_at   timestamptz not null default now(),
      deleted_at   timestamptz
    );

    -- A deleted tenant gives its names back.
    create unique index tenants_slug_key on tenants (slug) where deleted_at is null;
    create unique index tenants_domain_key on tenants (domain) where deleted_at is null;
    create trigger tenants_touch
    before update of name, slug, domain, description, status, plan, settings, deleted_at
    on tenants for each row execute function touch_updated_at();

    create table memberships (
      tenant_id  uuid not null constraint memberships_tenant_fkey references tenants on delete cascade,
      user_id    integer not null constraint memberships_user_fkey references users on delete cascade,
      role       text not null
                 constraint memberships_role_check check (role in ('Viewer', 'Author', 'Editor', 'Admin', 'Owner')),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      removed_at timestamptz,
      primary key (tenant_id, user_id)
    );

    comment on column memberships.removed_at is
      'Set: no longer a member. The row stays, so that a removed person is not readmitted by logging in.';
    create index memberships_user on memberships (user_id);
    create trigger memberships_touch before update of role, removed_at
    on memberships for each row execute function touch_updated_at();

    alter table users
      add column default_tenant_id uuid constraint users_default_tenant_fkey references tenants on delete set null;

    alter table sessions
      add column tenant_id uuid constraint sessions_tenant_fkey references tenants on delete cascade;
  `.execute(db);
}
