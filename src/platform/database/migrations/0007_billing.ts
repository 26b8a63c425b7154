import { type Kysely, sql } from 'kysely';

/** Subscriptions and what was paid for them. Money is in minor units (cents). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table billing_accounts (
      tenant_id    uuid primary key constraint billing_accounts_tenant_fkey references tenants on delete cascade,
      gateway      text not null
                   constraint billing_accounts_gateway_check check (gateway in ('stripe', 'sandbox')),
      customer_id  text constraint billing_accounts_customer_key unique,
      change_id    uuid,
      change_at    timestamptz,
      changes      integer not null default 0,
      sync_issued  integer not null default 0,
      sync_applied integer not null default 0,
      created_at   timestamptz not null default now(),
      constraint billing_accounts_change_check check ((change_id is null) = (change_at is null))
    );
    comment on table billing_accounts is 'What a tenant is at the payment gateway, and who is changing it.';
    comment on column billing_accounts.change_id is
      'The change under way. No transaction is held open while the gateway is asked, so this keeps others out.';
    comment on column billing_accounts.changes is
      'Changes that have ended. Part of the idempotency keys: the requests of one change are made once, those of the next anew.';
    comment on column billing_accounts.sync_issued is
      'Tickets given to those who ask the gateway how things are; an answer counts only if no later ticket was answered.';
    create index billing_accounts_changing on billing_accounts (change_at) where change_at is not null;

    create table subscriptions (
      id                   uuid primary key default gen_random_uuid(),
      tenant_id            uuid not null constraint subscriptions_tenant_fkey references tenants on delete cascade,
      gateway              text not null
                           constraint subscriptions_gateway_check check (gateway in ('stripe', 'sandbox')),
      gateway_id           text not null constraint subscriptions_gateway_id_key unique,
      plan                 text not null
                           constraint subscriptions_plan_check
                           check (plan in ('starter', 'pro', 'business', 'agency', 'enterprise')),
      scheduled_plan       text
                           constraint subscriptions_scheduled_plan_check
                           check (scheduled_plan in ('starter', 'pro', 'business', 'agency', 'enterprise')),
      status               text not null
                           constraint subscriptions_status_check
                           check (status in ('active', 'past_due', 'unpaid', 'canceled')),
      current_period_start timestamptz not null,
      current_period_end   timestamptz not null,
      cancel_at_period_end boolean not null default false,
      created_at           timestamptz not null,
      ended_at             timestamptz,
      constraint subscriptions_tenant_id_key unique (tenant_id, id),
      constraint subscriptions_ended_check check ((status = 'canceled') = (ended_at is not null))
    );
    comment on column subscriptions.scheduled_plan is 'The plan of the next period, if another.';
    create unique index subscriptions_live on subscriptions (tenant_id) where ended_at is null;
    create index subscriptions_due on subscriptions (current_period_end) where ended_at is null;

    create table subscription_payments (
      id              bigint generated always as identity primary key,
      tenant_id       uuid not null,
      subscription_id uuid not null,
      gateway_id      text not null constraint subscription_payments_gateway_id_key unique,
      amount_cents    integer not null constraint subscription_payments_amount_check check (amount_cents > 0),
      currency        text not null constraint subscription_payments_currency_check check (currency = 'usd'),
      status          text not null
                      constraint subscription_payments_status_check check (status in ('paid', 'failed')),
      created_at      timestamptz not null,
      constraint subscription_payments_subscription_fkey
        foreign key (tenant_id, subscription_id) references subscriptions (tenant_id, id) on delete cascade
    );
    create index subscription_payments_subscription on subscription_payments (tenant_id, subscription_id, created_at);
    create index subscription_payments_time on subscription_payments (created_at);

    create table stripe_events (
      id          text primary key,
      type        text not null,
      received_at timestamptz not null
    );
    create index stripe_events_received on stripe_events (received_at);

    -- What Stripe keeps, for servers that have no Stripe.
    create table sandbox_subscriptions (
      id                   text primary key,
      customer_id          text not null,
      plan                 text not null,
      current_period_start timestamptz not null,
      current_period_end   timestamptz not null,
      cancel_at_period_end boolean not null default false,
      created_at           timestamptz not null,
      ended_at             timestamptz,
      invoice_id           text not null,
      invoice_cents        integer not null,
      invoice_at           timestamptz not null
    );
    create unique index sandbox_subscriptions_live on sandbox_subscriptions (customer_id) where ended_at is null;
    create index sandbox_subscriptions_customer on sandbox_subscriptions (customer_id, created_at);
  `.execute(db);
}
