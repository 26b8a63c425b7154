import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Uses of workspace keys and API users, added up by day and operation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table workspace_key_uses (
      tenant_id    uuid not null,
      key_id       integer not null,
      day          date not null,
      operation    text not null constraint workspace_key_uses_operation_check check (char_length(operation) between 1 and 100),
      success      bigint not null default 0,
      rejected     bigint not null default 0,
      client_error bigint not null default 0,
      server_error bigint not null default 0,
      primary key (tenant_id, key_id, day, operation),
      constraint workspace_key_uses_key_fkey foreign key (tenant_id, key_id)
        references workspace_keys (tenant_id, id) on delete cascade
    );
    comment on table workspace_key_uses is 'Calls by the day on which they arrived (UTC) and the status of their response.';
    create index workspace_key_uses_day on workspace_key_uses (day);

    create table api_user_uses (
      api_user_id  uuid not null constraint api_user_uses_api_user_fkey references api_users on delete cascade,
      day          date not null,
      operation    text not null constraint api_user_uses_operation_check check (char_length(operation) between 1 and 100),
      success      bigint not null default 0,
      rejected     bigint not null default 0,
      client_error bigint not null default 0,
      server_error bigint not null default 0,
      primary key (api_user_id, day, operation)
    );
    comment on table api_user_uses is 'Calls by the day on which they arrived (UTC) and the status of their response.';
    create index api_user_uses_day on api_user_uses (day);
  `.execute(db);
}
