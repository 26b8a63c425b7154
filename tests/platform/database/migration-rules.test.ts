import t from 'tap';
import { traceMigrations } from '../../../src/platform/migration-check/migration-trace.ts';
import { laterFolder, migrationText } from './migration-folder.ts';

/**
 * The migrations up to this one are older than the marks: processes that don't know them don't read marks either. The
 * name never changes.
 */
const unmarked = '0091_token_end';

/** Where a change that looks contracting isn't, with the reason, by how the description of the change begins. */
const reasons: { readonly [migration: string]: { readonly [change: string]: string } } = {
  '0096_tenant_links': {
    'constraint tenants_settings_contract of tenants was': 'it is about members that earlier versions do not write',
  },
  '0100_comment_moderation': {
    'constraint tenants_settings_contract of tenants was': 'it is about a member that earlier versions do not write',
    'comments_approved_check of comments restricts is_approved': 'earlier versions only write true',
  },
  '0111_pixel_events_bound': {
    'constraint pixel_events_before_check of pixel_events restricts':
      'it is true of what is received in the next 14 days, and the next migration drops it',
  },
  '0131_open_scopes': {
    'constraint user_api_keys_scopes_contract of user_api_keys was': 'it admits more',
    'constraint workspace_keys_scopes_contract of workspace_keys was': 'it admits more',
  },
  '0150_listed_sessions': {
    'constraint sessions_ip_contract of sessions restricts': 'addresses are shorter',
    'constraint sessions_last_used_at_contract of sessions restricts': 'earlier versions write the present time',
    'constraint sessions_surface_contract of sessions restricts': 'another check has restricted it to the same values',
  },
  '0171_unlinked_identities': {
    'constraint oauth_identities_created_at_contract of oauth_identities restricts':
      'earlier versions write the present time',
    'constraint oauth_identities_provider_contract of oauth_identities restricts':
      'another check has restricted it to the same values',
  },
  '0176_required_factors': {
    'constraint tenants_settings_contract of tenants was': 'it is about a member that earlier versions do not write',
  },
  '0172_email_changes': {
    'constraint account_tokens_purpose_check of account_tokens was': 'it admits more',
  },
};

/** Migrations for this test, what is contracting about each, and what it blocks. */
const cases: { readonly [name: string]: readonly [sql: string, contracting: RegExp[], blocking: RegExp[]] } = {
  '9101_drop_column': [
    'alter table social_posts drop column error_message',
    [/error_message_contract/, /social_posts\.error_message is gone/],
    [],
  ],
  '9102_rename_table': ['alter table messages rename to letters', [/table messages is gone/], []],
  '9103_required': ['alter table sites add column tone text not null', [/sites\.tone is required/], []],
  '9104_type': [
    'alter table sites alter column plugin_version type varchar(32)',
    [/plugin_version_contract/, /sites\.plugin_version was text and is character varying/],
    [/rewrites the table/],
  ],
  '9105_not_null': [
    'alter table sites alter plugin_version set not null',
    [/plugin_version is never null/],
    [/reads the table/],
  ],
  '9106_check': [
    'alter table comments add constraint comments_short check (char_length(content) < 9)',
    [/comments_short of comments restricts content/],
    [/"not valid"/],
  ],
  '9107_index': ['create index comments_content on comments (content)', [], [/createIndexConcurrently/]],
  '9108_unique': [
    'create unique index comments_once on comments (content)',
    [/unique index comments_once of comments restricts content/],
    [/createIndexConcurrently/],
  ],
  '9109_volatile': [
    'alter table comments add column token uuid not null default gen_random_uuid()',
    [],
    [/rewrites the table/],
  ],
  '9110_update': ["update comments set content = 'x'", [], [/inBatches/]],
  '9111_reference': [
    'alter table comments add column helper integer references users',
    [],
    [/foreign key with "not valid"/],
  ],
  '9112_validate': ['alter table articles validate constraint articles_reads_check', [], [/leave it to/]],
  '9113_hidden': ['do $$ begin null; end $$', [], [/write the statements out/]],
  '9114_new_table': [
    "create table notes (id bigint primary key, body text not null, check (body <> '')); create index notes_body on notes (body); insert into notes values (1, 'x'); comment on table notes is 'a; update comments set x'",
    [],
    [],
  ],
  '9115_nullable': ['alter table comments alter content drop not null', [/content may be null/], []],
  '9116_function': [
    'drop function texts_fit(text[], integer, integer, integer, integer, text, boolean) cascade',
    [/texts_fit/],
    [],
  ],
};

const texts = Object.fromEntries(
  Object.entries(cases).map(([name, [statements]]) => [name, migrationText('additive', statements)]),
);
const traces = await traceMigrations(unmarked, laterFolder(t, texts));
const isReal = (name: string) => name < '9';

t.test('each migration says whether earlier versions run after it, and blocks no table', async (t) => {
  for (const { name, declared, contracting, blocking } of traces.filter(({ name }) => isReal(name))) {
    t.ok(
      declared === 'additive' || declared === 'contracting',
      `${name} must export compatibility = 'additive' or 'contracting' (CONTRIBUTING.md, "A migration")`,
    );
    const open = contracting.filter(
      (change) => !Object.keys(reasons[name] ?? {}).some((known) => change.startsWith(known)),
    );
    if (declared === 'additive') t.strictSame(open, [], `${name} is additive`);
    t.strictSame(blocking, [], `${name} keeps others out of no table`);
  }
});

t.test('the rules find what earlier versions can not run with, and what blocks a table', async (t) => {
  const found = new Map(traces.map((trace) => [trace.name, trace]));
  for (const name of ['9001_article_reads', '9002_article_reads_fill', '9003_article_reads_index']) {
    t.match(found.get(name), { declared: 'additive', contracting: [], blocking: [] }, name);
  }
  for (const [name, [, contracting, blocking]] of Object.entries(cases)) {
    const trace = found.get(name);
    for (const pattern of contracting) t.match(trace?.contracting.join('\n'), pattern, name);
    for (const pattern of blocking) t.match(trace?.blocking.join('\n'), pattern, name);
    if (contracting.length === 0) t.strictSame(trace?.contracting, [], name);
    if (blocking.length === 0) t.strictSame(trace?.blocking, [], name);
  }
});
