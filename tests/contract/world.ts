import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import bcrypt from 'bcrypt';
import { sql } from 'kysely';
import { TOTP } from 'otpauth';
import Stripe from 'stripe';
import type { Config } from '../../src/app/config.ts';
import { createApiUserTokens, hashApiUserToken } from '../../src/domains/access/api-user-token.ts';
import { hashWorkspaceKey, mintWorkspaceKey, workspaceKeyPrefix } from '../../src/domains/access/workspace-key.ts';
import { hashRecoveryCode } from '../../src/domains/accounts/recovery-codes.ts';
import { totpSecret } from '../../src/domains/accounts/second-factor.ts';
import { createTokens, type TokenKind, type TokenSurface } from '../../src/domains/accounts/tokens.ts';
import { hashSiteKey, mintSiteKey, shownOfSiteKey } from '../../src/domains/sites/site-key.ts';
import { sealSigningSecret } from '../../src/domains/webhooks/signing-secret.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Database } from '../../src/platform/database/database.ts';
import type { Role } from '../../src/platform/policy/roles.ts';
import { hashOneTimeToken } from '../../src/platform/secrets/one-time-token.ts';
import { secretBoxOf, signingKeysOf } from '../support/keys.ts';
import type { Answer, TestServer } from '../support/server.ts';
import { canary, madeBy, placeCanary } from './canary.ts';
import { keepSnapshot } from './world-snapshot.ts';

export type ActorName = Role | 'outsider' | 'platformAdmin';

/** Somebody who calls the API. Those named after a role have it in the tenant of the examples. */
export interface Actor {
  readonly name: ActorName;
  readonly userId: number;
  /** Ends up in `Authorization` or `X-API-Key`, by security scheme of the contract. */
  readonly credentials: { readonly [scheme: string]: { readonly [header: string]: string } };
  /** What only the server or the person knows, so that no example can hold it; by name of the body's member. */
  readonly secrets: { readonly [member: string]: string };
  /** The same on the sites surface, whose sessions have other tokens. */
  readonly dashboardSecrets: { readonly [member: string]: string };
}

/**
 * The database in which the examples of the contract are true: what they name exists. It is written once for a test
 * file and put back as it was whenever a test asks for it, in a few milliseconds.
 */
export interface World {
  readonly server: TestServer;
  readonly tenantId: string;
  readonly actors: { readonly [Name in ActorName]: Actor };
  /** A tenant of the outsider's, closed to others, and ids of what is in it, by name of the path parameter. */
  readonly foreign: { readonly [parameter: string]: string };
  /** Well-formed ids that nothing has, by name of the path parameter. */
  readonly unknown: { readonly [parameter: string]: string };
  /** Names that others have already, by the member that gives one: in the platform or in the tenant of the examples. */
  readonly takenNames: { readonly [member: string]: readonly string[] };
  /** Makes the signature of a body, by the header that carries it. */
  readonly signatures: { readonly [header: string]: (body: string) => string };
  /** Puts everything back; what the examples name then belongs to `owner`. */
  reset(owner?: Actor): Promise<void>;
  /** Takes the names that a body is about to give from whoever has them. */
  makeRoomFor(body: unknown): Promise<void>;
  /** Gives a person the second factor whose code a request is about to send. */
  prepareFactor(actor: Actor, request: { readonly operationId: string; readonly body: unknown }): Promise<void>;
  /**
   * A checksum of each table, without the counters of use that any request moves, and without the notes of changes under
   * way at another server: they are there so that a request that fails in the middle leaves a trace.
   */
  checksums(): Promise<{ readonly [table: string]: string }>;
  /** A token of this server for a session of the actor's in another state. */
  token(actor: Actor, variant: TokenVariant): Promise<string>;
}

export interface TokenVariant {
  readonly surface?: TokenSurface;
  readonly kind?: TokenKind;
  /** What the session's row says of it; the token itself is as it should be. */
  readonly session?: 'current' | 'revoked' | 'expired' | 'unknown';
  /** Instead of a new session. */
  readonly sessionId?: string;
  /** When it was issued. */
  readonly at?: Date;
}

/** The tenant of every example. */
export const exampleTenant = '550e8400-e29b-41d4-a716-446655440000';
/** The person of every example. */
const exampleUser = '7d444840-9dc0-41d1-b245-5ffdce74fad2';
/** Somebody who is no member of the tenant of the examples. */
const outsiderUser = 'c0ffee00-9dc0-41d1-b245-5ffdce74fad2';
/** The token of every example that has one. */
const exampleToken = 'Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM';
/** The secret of every authenticator app, and the recovery code of every example. */
const exampleSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const exampleRecoveryCode = '7gpq-x2m4-kd8v-0n3t';
/** The API user of every example, and its token. */
const exampleSession = '1f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1';
const foreignSession = '1f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f2';
export const exampleApiUser = '5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607';
/** The site of every example, and the key of its plugin. */
const exampleSite = '3f1e9a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f';
const siteKey = mintSiteKey('test');
/** The password of the examples, and of every actor. */
export const password = 'securePassword123';

export const people: readonly { name: ActorName; email: string; username: string }[] = [
  // The person of the examples.
  { name: 'Owner', email: 'user@example.com', username: 'owner' },
  { name: 'Admin', email: 'admin@example.org', username: 'admin' },
  { name: 'Editor', email: 'editor@example.org', username: 'editor' },
  { name: 'Author', email: 'author@example.org', username: 'author' },
  { name: 'Viewer', email: 'viewer@example.org', username: 'viewer' },
  { name: 'outsider', email: 'outsider@example.org', username: 'outsider' },
  { name: 'platformAdmin', email: 'platform-admin@example.org', username: 'platform-admin' },
  // Inserted last: the examples name the ids of those before.
  { name: 'Reader', email: 'reader@example.org', username: 'reader' },
];

/** Security schemes that prove a person; the others prove programs. */
export const schemesOfPeople: ReadonlySet<string> = new Set(['UserToken', 'UserApiKey', 'DashboardToken']);

/** One of `foreign` or `unknown` for a path parameter. The bare name `id` is told by the collection in front of it. */
export function idFor(ids: { readonly [name: string]: string }, path: string, parameter: string): string | undefined {
  const collection = /([^/]+)\/\{id\}/.exec(path)?.[1];
  return ids[parameter === 'id' ? `${collection}.id` : parameter];
}

/** What the world is written through: a test's server, or the mock's. */
export interface WorldServer {
  readonly db: Database;
  readonly config: Config;
  readonly clock: Clock;
  request(
    method: string,
    path: string,
    options: { readonly body: unknown; readonly token?: string },
  ): Promise<Pick<Answer, 'status' | 'body' | 'text'>>;
}

/** What exists once the world is written. */
export type WrittenWorld = Pick<World, 'actors' | 'foreign'>;

/** Writes the world into the empty database of a server. */
export async function writeWorld(server: WorldServer): Promise<WrittenWorld> {
  const { db } = server;
  const userIds = await insertPeople(db);
  const foreign = await insertContent(db, userIds);
  await insertMedia(server, userIds, foreign.tenant_id as string);
  await insertSubscription(db);
  await insertWebhooks(server, foreign.tenant_id as string);
  await insertFurtherWorkspaces(db, userIds);
  await insertPlanShares(db, userIds, foreign.tenant_id as string);
  writeWorkspaceFiles(server.config.dataDir);
  return { actors: await becomeActors(server, userIds), foreign };
}

/** Writes the world into the empty database of a test's server, with a canary in what is private. */
export async function prepareWorld(server: TestServer): Promise<World> {
  const { db } = server;
  const { actors, foreign } = await writeWorld(server);
  await placeCanary(server, foreign.tenant_id as string, Number(foreign.workspace_id));
  server.keepPrivate(canary, madeBy([actors.outsider, actors.platformAdmin]));
  await keepWorld(db);

  const tokens = createTokens({
    keys: await signingKeysOf(...server.config.jwtPrivateKeys),
    issuer: server.config.publicUrl,
  });
  return {
    server,
    tenantId: exampleTenant,
    actors,
    foreign,
    unknown: {
      tenant_id: '6f1b4c1e-0000-4000-8000-000000000000',
      slug: 'no-such-slug',
      article_id: '2147483647',
      version: '2147483647',
      preview_id: '2147483647',
      media_id: '2147483647',
      media_key: 'A'.repeat(22),
      token: 'A'.repeat(43),
      category_id: '2147483647',
      comment_id: '2147483647',
      link_id: '2147483647',
      key_id: '2147483647',
      session_id: '6f1b4c1e-0000-4000-8000-000000000000',
      provider: 'facebook',
      'sites.id': '6f1b4c1e-0000-4000-8000-000000000000',
      user_id: '2147483647',
      invitation_id: '2147483647',
      'users.id': '6f1b4c1e-0000-4000-8000-000000000000',
      'api.id': '6f1b4c1e-0000-4000-8000-000000000000',
      'regenerate-token.id': '6f1b4c1e-0000-4000-8000-000000000000',
      message_id: '2147483647',
      account_id: '2147483647',
      'servers.id': 'no-such-server',
      uri: 'filesystem://no/such/file.txt',
      'workspaces.id': '2147483647',
      'plan-shares.id': '2147483647',
      workspace_id: '2147483647',
      'webhooks.id': '2147483647',
      webhook_id: '2147483647',
      delivery_id: '2147483647',
      'api-keys.id': '2147483647',
    },
    takenNames: {
      // One on the platform, and one in the tenant too.
      email: ['taken@example.org', 'viewer@example.org'],
      username: ['taken'],
      slug: ['taken'],
      name: ['Taken'],
      site_url: ['https://wordpress.example.org'],
    },
    signatures: {
      'Stripe-Signature': (payload) =>
        Stripe.webhooks.generateTestHeaderString({
          payload,
          secret: server.config.stripe.webhookSecret as string,
          timestamp: Math.floor(server.clock.now().getTime() / 1000),
        }),
    },
    reset: (owner = actors.Owner) => restoreWorld(db, owner),
    makeRoomFor: (body) => makeRoomFor(db, body),
    prepareFactor: (actor, request) => prepareFactor(server, actor, request),
    async checksums() {
      const { rows } = await sql<{ sums: { [table: string]: string } }>`select world.checksums() as sums`.execute(db);
      return rows[0]?.sums ?? {};
    },
    async token({ userId }, { surface = 'platform', kind = 'access', session = 'current', sessionId, at }) {
      const now = server.clock.now();
      const id =
        sessionId ?? (session === 'unknown' ? randomUUID() : await insertSession(db, userId, surface, session, now));
      return tokens.issue(surface, kind, { userId, sessionId: id }, at ?? now);
    },
  };
}

/** Puts everything back; what the examples name then belongs to `owner`, or to whom it did at first. */
export async function restoreWorld(db: Database, owner?: Pick<Actor, 'userId'>): Promise<void> {
  await (owner === undefined ? sql`select world.restore()` : sql`select world.restore(${owner.userId})`).execute(db);
}

/** Takes the names that a body is about to give from whoever has them. */
export async function makeRoomFor(db: Database, body: unknown): Promise<void> {
  for (const [table, column] of uniqueNames) {
    const name = (body as { readonly [member: string]: unknown } | undefined)?.[column];
    if (typeof name !== 'string') continue;
    const id = table === 'tenants' ? sql`workspace_id` : sql`id`;
    const domain = column === 'email' ? '@example.org' : '.example.org';
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = 'was-' || ${id} || ${domain}
      where lower(${sql.ref(column)}) = lower(${name})
    `.execute(db);
  }
}

/** What every authenticator app shows at a time. */
export function codeAt(now: Date): string {
  return new TOTP({ secret: exampleSecret }).generate({ timestamp: now.getTime() });
}

/** Gives a person the second factor whose code a request is about to send, and a login that waits for it. */
export async function prepareFactor(
  { db, config, clock }: Pick<WorldServer, 'db' | 'config' | 'clock'>,
  { userId }: Pick<Actor, 'userId'>,
  { operationId, body }: { readonly operationId: string; readonly body: unknown },
): Promise<void> {
  const given = Object.keys((body ?? {}) as object);
  if (!given.includes('code') && !given.includes('recovery_code')) return;
  const secret = secretBoxOf(config).seal(totpSecret, { user_id: String(userId) }, exampleSecret);
  await db.deleteFrom('totp_factors').where('user_id', '=', userId).execute();
  await db.insertInto('totp_factors').values({ user_id: userId, secret, created_at: clock.now() }).execute();
  if (operationId === 'confirmTotp') return;
  await db.updateTable('users').set({ mfa_enabled_at: clock.now() }).where('id', '=', userId).execute();
  const code_hash = hashRecoveryCode(exampleRecoveryCode);
  await db
    .insertInto('recovery_codes')
    .values({ user_id: userId, code_hash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (!given.includes('mfa_token')) return;
  const [created_at, expires_at] = ['2025-01-01T00:00:00Z', '2125-01-01T00:00:00Z'];
  const login = { token_hash: hashOneTimeToken(exampleToken), user_id: userId, surface: 'platform' as const };
  await db
    .insertInto('pending_logins')
    .values({ ...login, created_at, expires_at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Columns that hold a name once in the platform or tenant. */
const uniqueNames = [
  ['users', 'email'],
  ['users', 'username'],
  ['tenants', 'slug'],
  ['sites', 'domain'],
  ['categories', 'slug'],
  ['categories', 'name'],
  ['articles', 'slug'],
] as const;

type UserIds = { readonly [Name in ActorName]: number };

async function insertPeople(db: Database): Promise<UserIds> {
  const password_hash = await bcrypt.hash(password, 4);
  const inserted = await db
    .insertInto('users')
    .values(
      people
        .filter(({ name }) => name !== 'Reader')
        .map(({ name, email, username }) => ({
          email,
          username,
          full_name: `The ${name}`,
          password_hash,
          ...(name === 'Owner' ? { uuid: exampleUser } : name === 'outsider' ? { uuid: outsiderUser } : {}),
          is_platform_admin: name === 'platformAdmin',
        })),
    )
    .returning(['id', 'username'])
    .execute();
  return Object.fromEntries(
    people.map(({ name, username }) => [name, inserted.find((user) => user.username === username)?.id]),
  ) as UserIds;
}

/** In the tenant of the examples, what they name has the id 1; the same again in a tenant of the outsider's. */
async function insertContent(db: Database, userIds: UserIds): Promise<World['foreign']> {
  const foreignTenant = randomUUID();
  const published_at = new Date('2025-01-01T00:00:00Z');
  await db
    .insertInto('tenants')
    .values([
      {
        id: exampleTenant,
        name: 'My Blog',
        slug: 'my-blog',
        domain: 'myblog.com',
        domain_proved_at: published_at,
        description: 'A personal tech blog',
        created_by: userIds.Owner,
      },
      {
        id: foreignTenant,
        name: 'Another Blog',
        slug: 'another-blog',
        settings: JSON.stringify({ registration: 'closed', public_content: true }) as never,
        created_by: userIds.outsider,
      },
    ])
    .execute();
  await db
    .insertInto('memberships')
    .values([
      ...(['Owner', 'Admin', 'Editor', 'Author', 'Viewer'] as const).map((role) => ({
        tenant_id: exampleTenant,
        user_id: userIds[role],
        role,
      })),
      { tenant_id: foreignTenant, user_id: userIds.outsider, role: 'Owner' as const },
    ])
    .execute();
  await insertTeam(db, userIds);
  for (const [tenant_id, name] of [
    [exampleTenant, 'Owner'],
    [foreignTenant, 'outsider'],
  ] as const) {
    const author_id = userIds[name];
    // Empty, so that it can be deleted.
    await db.insertInto('categories').values({ tenant_id, name: 'Tech', slug: 'tech' }).execute();
    const article = await db
      .insertInto('articles')
      .values({
        tenant_id,
        author_id,
        title: 'My Article',
        slug: 'my-article',
        content: 'Article body in markdown...',
        content_html: '<p>Article body in markdown...</p>\n',
        status: 'published',
        published_at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('comments')
      .values({
        tenant_id,
        article_id: article.id,
        author_id,
        content: 'Great article!',
        content_html: '<p>Great article!</p>\n',
      })
      .execute();
  }
  await insertAffiliateLink(db, exampleTenant, 'summer-sale');
  await insertAffiliateLink(db, foreignTenant, 'winter-sale');
  await insertTakenNames(db);
  await insertScheduledArticle(db);
  await insertTrashedArticle(db, exampleTenant, 900);
  await insertTrashedArticle(db, foreignTenant, 901);
  await insertPreviews(db, foreignTenant);
  await insertWorkingCopies(db, foreignTenant);
  await insertMailedTokens(db, userIds.Owner);
  await db
    .insertInto('platform_admin_token')
    .values({
      token_hash: hashOneTimeToken(exampleToken),
      created_at: '2025-01-01T00:00:00Z',
      expires_at: '2125-01-01T00:00:00Z',
    })
    .execute();
  await insertMessages(db, userIds.Owner, foreignTenant);
  const foreignSite = await insertSites(db, foreignTenant);
  await insertSocialAccounts(db, exampleTenant, foreignTenant);
  await insertOAuthFlow(db);
  await insertSeoReport(db, exampleTenant);
  await insertSeoReport(db, foreignTenant);
  return {
    tenant_id: foreignTenant,
    slug: 'another-blog',
    article_id: '2',
    version: '2',
    preview_id: '2',
    media_id: '2',
    // Whoever knows the key of a public image reads it: no id of theirs.
    media_key: 'C'.repeat(22),
    token: 'B'.repeat(43),
    category_id: '2',
    comment_id: '2',
    link_id: '2',
    key_id: '2',
    session_id: foreignSession,
    'sites.id': foreignSite,
    'users.id': outsiderUser,
    user_id: String(userIds.outsider),
    invitation_id: '2',
    message_id: '2',
    account_id: '2',
    // Servers are nobody's own.
    'servers.id': 'no-server-of-theirs',
    uri: 'filesystem://of-the-outsider.txt',
    'workspaces.id': '2',
    'plan-shares.id': '701',
    workspace_id: '2',
    'webhooks.id': '4',
    webhook_id: '4',
    delivery_id: '4',
    'api-keys.id': '6',
  };
}

/** Three endpoints of the tenant of the examples, the first with a delivery in each end, and one of the outsider's. */
async function insertWebhooks({ db, config }: WorldServer, foreignTenant: string): Promise<void> {
  const tenantId = exampleTenant;
  const box = secretBoxOf(config);
  // Wants what nothing here tells of, so that each table shows only what an operation itself does.
  const endpointOf = (tenant_id: string) => ({
    tenant_id,
    url: 'https://your-app.com/webhooks',
    events: ['example.happened'],
    sealed_secret: sealSigningSecret(box, tenant_id, 'whsec_abc123def456...'),
  });
  const mine = endpointOf(tenantId);
  await db
    .insertInto('webhook_endpoints')
    .values([mine, mine, mine, endpointOf(foreignTenant)])
    .execute();
  const event = { type: 'post.created', body: '{}', created_at: '2025-01-01T00:00:00Z' };
  const ids = ['evt_abc123def456', 'evt_xyz789', 'evt_failed'];
  await db
    .insertInto('webhook_events')
    .values([
      ...ids.map((id) => ({ ...event, tenant_id: tenantId, id })),
      { ...event, tenant_id: foreignTenant, id: 'evt_foreign' },
    ])
    .execute();
  const delivery = { tenant_id: tenantId, endpoint_id: 1, created_at: '2025-01-01T00:00:00Z' };
  await db
    .insertInto('webhook_deliveries')
    .values([
      { ...delivery, event_id: 'evt_abc123def456', status: 'success', response_code: 200 },
      { ...delivery, event_id: 'evt_xyz789', status: 'retrying', attempt: 2, next_retry_at: '2125-01-01T00:00:00Z' },
      { ...delivery, event_id: 'evt_failed', status: 'failed', response_code: 404 },
      { ...delivery, tenant_id: foreignTenant, endpoint_id: 4, event_id: 'evt_foreign', status: 'failed' },
    ])
    .execute();
}

/** Jane of the examples, an Owner beside the person of the examples, who could not leave otherwise, and invitations. */
async function insertTeam(db: Database, userIds: { -readonly [Name in keyof UserIds]: UserIds[Name] }): Promise<void> {
  const people = await db
    .insertInto('users')
    .values([
      { email: 'jane@example.org', username: 'jane', full_name: 'Jane' },
      { email: 'second-owner@example.org', username: 'second-owner' },
    ])
    .returning('id')
    .execute();
  const [jane, secondOwner] = people.map(({ id }) => id) as [number, number];
  const { password_hash } = await db
    .selectFrom('users')
    .select('password_hash')
    .where('id', '=', userIds.Owner)
    .executeTakeFirstOrThrow();
  const reader = await db
    .insertInto('users')
    .values({ email: 'reader@example.org', username: 'reader', full_name: 'The Reader', password_hash })
    .returning('id')
    .executeTakeFirstOrThrow();
  userIds.Reader = reader.id;
  await db
    .insertInto('memberships')
    .values([
      { tenant_id: exampleTenant, user_id: jane, role: 'Viewer' },
      { tenant_id: exampleTenant, user_id: reader.id, role: 'Reader', self_joined: true },
      { tenant_id: exampleTenant, user_id: secondOwner, role: 'Owner' },
    ])
    .execute();
  await db
    .insertInto('ownership_transfers')
    .values({
      tenant_id: exampleTenant,
      giver_id: secondOwner,
      receiver_id: userIds.Reader,
      created_at: '2025-01-01T00:00:00Z',
      expires_at: '2125-01-01T00:00:00Z',
    })
    .execute();
  const invitation = {
    role: 'Editor' as const,
    created_at: '2025-01-01T00:00:00Z',
    expires_at: '2125-01-01T00:00:00Z',
  };
  const fromOwner = { ...invitation, tenant_id: exampleTenant, invited_by: userIds.Owner };
  const foreign = await db
    .selectFrom('tenants')
    .select('id')
    .where('slug', '=', 'another-blog')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('invitations')
    .values([
      { ...fromOwner, email: 'invited@example.org', token_hash: Buffer.from('1') },
      // Belongs to whoever calls.
      {
        ...invitation,
        tenant_id: foreign.id,
        invited_by: userIds.outsider,
        email: 'user@example.com',
        token_hash: hashOneTimeToken(exampleToken),
      },
      { ...fromOwner, email: 'taken@example.org', token_hash: Buffer.from('3') },
    ])
    .execute();
}

/** The file of the examples, in workspace 1, and one of the outsider's. */
function writeWorkspaceFiles(dataDir: string): void {
  mkdirSync(join(dataDir, 'mcp/1/path/to'), { recursive: true });
  writeFileSync(join(dataDir, 'mcp/1/path/to/file.txt'), 'File contents here...');
  mkdirSync(join(dataDir, 'mcp/2'), { recursive: true });
  writeFileSync(join(dataDir, 'mcp/2/of-the-outsider.txt'), 'Not for others');
}

/** A message to the person of the examples, and one in the inbox of the outsider's tenant. */
async function insertMessages(db: Database, recipient_id: number, tenant_id: string): Promise<void> {
  const message = { sender_name: 'Admin', subject: 'Welcome', body: '...', created_at: '2025-01-01T00:00:00Z' };
  await db
    .insertInto('messages')
    .values([
      { ...message, recipient_id },
      { ...message, tenant_id },
    ])
    .execute();
}

/** What a mail to the person of the examples brought. */
async function insertMailedTokens(db: Database, user_id: number): Promise<void> {
  const purposes = ['password_reset', 'email_verification', 'email_change', 'email_undo'] as const;
  await db
    .insertInto('account_tokens')
    .values(
      purposes.map((purpose) => ({
        user_id,
        purpose,
        email: purpose.startsWith('email_') && purpose !== 'email_verification' ? `${purpose}@example.com` : null,
        token_hash: hashOneTimeToken(exampleToken),
        created_at: '2025-01-01T00:00:00Z',
        expires_at: '2125-01-01T00:00:00Z',
      })),
    )
    .execute();
}

async function insertAffiliateLink(db: Database, tenant_id: string, slug: string): Promise<void> {
  await db.insertInto('affiliate_slugs').values({ slug, tenant_id }).execute();
  const original_url = 'https://amazon.com/product/123';
  await db.insertInto('affiliate_links').values({ tenant_id, name: 'Amazon Affiliate', slug, original_url }).execute();
}

/** The tenant of the examples pays the sandbox for the plan Starter, and its members act in it unless they say otherwise. */
async function insertSubscription(db: Database): Promise<void> {
  const created_at = new Date();
  const current_period_end = new Date(created_at.getTime() + 30 * 86_400_000);
  const customer_id = `cus_sandbox_${exampleTenant}`;
  const state = { plan: 'starter', current_period_start: created_at, current_period_end, created_at } as const;
  await db
    .insertInto('billing_accounts')
    .values({ tenant_id: exampleTenant, gateway: 'sandbox', customer_id })
    .execute();
  await db
    .insertInto('sandbox_subscriptions')
    .values({
      ...state,
      id: 'sub_sandbox',
      customer_id,
      invoice_id: 'in_sandbox',
      invoice_cents: 900,
      invoice_at: created_at,
    })
    .execute();
  await db
    .insertInto('subscriptions')
    .values({ ...state, tenant_id: exampleTenant, gateway: 'sandbox', gateway_id: 'sub_sandbox', status: 'active' })
    .execute();
  await sql`update tenants set plan = 'starter' where id = ${exampleTenant}`.execute(db);
  await sql`
    update users set default_tenant_id = ${exampleTenant}
    where id in (select user_id from memberships where tenant_id = ${exampleTenant})
  `.execute(db);
}

/** The site of the examples, and one of the foreign tenant, whose id is answered. */
async function insertSites(db: Database, foreignTenant: string): Promise<string> {
  const foreignSite = randomUUID();
  for (const [id, tenant_id, key] of [
    [exampleSite, exampleTenant, siteKey],
    [foreignSite, foreignTenant, mintSiteKey('test')],
  ] as const) {
    await db
      .insertInto('sites')
      .values({
        id,
        tenant_id,
        domain: 'wordpress.example.org',
        site_url: 'https://wordpress.example.org',
        mode: 'test',
        verification_token: 'mvp_Jq3GkX0v4nE1yP5tR7sW2A',
        key_hash: hashSiteKey(key),
        ...shownOfSiteKey(key),
      })
      .execute();
  }
  // The full sync that the examples end.
  await db
    .insertInto('site_indexes')
    .values({
      site_id: exampleSite,
      tenant_id: exampleTenant,
      month: '2025-01-01',
      sync_id: '5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607',
    })
    .execute();
  return foreignSite;
}

/** A report of a page with three issues. */
async function insertSeoReport(db: Database, tenant_id: string): Promise<void> {
  const at = '2025-01-01T00:00:00Z';
  await db.insertInto('seo_totals').values({ tenant_id, report_count: 1, issue_count: 3 }).execute();
  const { id: report_id } = await db
    .insertInto('seo_reports')
    .values({ tenant_id, url: 'https://example.com/page', seo: 95, issue_count: 3, created_at: at, updated_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('seo_issues')
    .values(
      ['missing_alt', 'missing_title', 'slow_page'].map((issue_type) => ({
        tenant_id,
        report_id,
        fingerprint: Buffer.from(issue_type),
        issue_type,
        severity: 'warning' as const,
        details: JSON.stringify({ element: null, message: null, suggestion: null }) as never,
        created_at: at,
      })),
    )
    .execute();
}

/** What already has the names in `takenNames`. */
async function insertTakenNames(db: Database): Promise<void> {
  await db.insertInto('users').values({ email: 'taken@example.org', username: 'taken' }).execute();
  await db.insertInto('tenants').values({ name: 'Taken', slug: 'taken' }).execute();
  const ofTenant = { tenant_id: exampleTenant, slug: 'taken' };
  await db
    .insertInto('categories')
    .values({ ...ofTenant, name: 'Taken' })
    .execute();
  await db
    .insertInto('articles')
    .values({ ...ofTenant, title: 'Taken', content: '', content_html: '' })
    .execute();
  await insertAffiliateLink(db, exampleTenant, 'taken');
}

/** Id 1 is the account of the examples, 2 one of the outsider's tenant. */
async function insertSocialAccounts(db: Database, tenantId: string, foreignTenant: string): Promise<void> {
  for (const [tenant_id, platform] of [
    [tenantId, 'twitter'],
    [foreignTenant, 'twitter'],
    [tenantId, 'linkedin'],
  ] as const) {
    const account = { account_id: '1', account_name: '@johndoe', sealed_token: Buffer.from('sealed') };
    await db
      .insertInto('social_accounts')
      .values({ tenant_id, platform, ...account })
      .execute();
  }
}

/** A browser that was sent to the provider of the examples. */
async function insertOAuthFlow(db: Database): Promise<void> {
  const hash = hashOneTimeToken(exampleToken);
  const [created_at, expires_at] = ['2025-01-01T00:00:00Z', '2125-01-01T00:00:00Z'];
  await db
    .insertInto('oauth_flows')
    .values({ state_hash: hash, provider: 'github', browser_hash: hash, created_at, expires_at })
    .execute();
}

/** The article that the schedule's examples name has the id 4. */
async function insertScheduledArticle(db: Database): Promise<void> {
  await db
    .insertInto('articles')
    .values({
      tenant_id: exampleTenant,
      title: 'Next Article',
      slug: 'next-article',
      content: '',
      content_html: '',
      status: 'scheduled',
      scheduled_at: new Date('2035-01-01T00:00:00Z'),
      schedule_timezone: 'UTC',
    })
    .execute();
}

/** Id 1 is the preview link of the examples, 2 one of the outsider's tenant. */
async function insertPreviews(db: Database, foreignTenant: string): Promise<void> {
  const [created_at, expires_at] = ['2025-01-01T00:00:00Z', '2125-01-01T00:00:00Z'];
  for (const [tenant_id, article_id, token] of [
    [exampleTenant, 1, exampleToken],
    [foreignTenant, 2, exampleToken.toLowerCase()],
  ] as const) {
    await db
      .insertInto('article_previews')
      .values({ tenant_id, article_id, token_hash: hashOneTimeToken(token), created_at, expires_at })
      .execute();
  }
}

/** The image of the examples, and its file. */
const exampleMedia = 'Jq3vN0c7mXr1Zb8kYtHs5w';
const redSquare = Buffer.from(
  'UklGRjoAAABXRUJQVlA4IC4AAADwAQCdASoIAAgAAUAmJaACdLoB+AAETAAA/u9RL/vvQG8n//aWfpWPpWP4VAAA',
  'base64',
);

/** Id 1 is the image of the examples, 2 one of the outsider's tenant. */
async function insertMedia({ db, config }: WorldServer, userIds: UserIds, foreignTenant: string): Promise<void> {
  const at = '2025-01-01T00:00:00Z';
  for (const [tenant_id, uploaded_by, key] of [
    [exampleTenant, userIds.Owner, exampleMedia],
    [foreignTenant, userIds.outsider, 'B'.repeat(22)],
  ] as const) {
    const directory = join(config.dataDir, 'media', key.slice(0, 2), key);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'original.webp'), redSquare);
    const image = { width: 8, height: 8, bytes: redSquare.length, sha256: Buffer.from(key), alt_text: 'A red square' };
    await db
      .insertInto('media')
      .values({ tenant_id, uploaded_by, key, ...image, created_at: at, updated_at: at })
      .execute();
  }
}

/** Of article 1, which the examples name, and of article 2 in the outsider's tenant. */
async function insertWorkingCopies(db: Database, foreignTenant: string): Promise<void> {
  const at = '2025-01-02T00:00:00Z';
  const text = { changed: ['title'], title: 'A better title', bytes: 0, created_at: at, updated_at: at };
  await db
    .insertInto('article_working_copies')
    .values([
      { tenant_id: exampleTenant, article_id: 1, base_version: 1, ...text },
      { tenant_id: foreignTenant, article_id: 2, base_version: 1, ...text },
    ])
    .execute();
}

/** An article in the trash; the one that the examples name has the id 900. */
async function insertTrashedArticle(db: Database, tenantId: string, id: number): Promise<void> {
  await sql`
    insert into trashed_articles
      (tenant_id, article_id, title, slug, status, comment_count, bytes, deleted_at, article)
    select tenant_id, ${id}::integer, title, 'old-article', 'draft', 0, 0, now(),
      to_jsonb(articles) - 'search' || jsonb_build_object('id', ${id}::integer, 'slug', 'old-article', 'status', 'draft')
    from articles where tenant_id = ${tenantId} and slug = 'my-article'
  `.execute(db);
}

/** Logs everybody in, on the platform and to the dashboard, and mints an API key for each. */
async function becomeActors(server: WorldServer, userIds: UserIds): Promise<World['actors']> {
  const { db } = server;
  // Ids 1 and 2: the key of the examples, and one of the outsider's.
  for (const [name, digit] of [
    ['Owner', '1'],
    ['outsider', '2'],
  ] as const) {
    await db
      .insertInto('user_api_keys')
      .values({ user_id: userIds[name], name: 'My Production Key', prefix: 'pa_123456', key_hash: Buffer.from(digit) })
      .execute();
  }
  // The session that the examples end, and one of the outsider's.
  for (const [name, id] of [
    ['Owner', exampleSession],
    ['outsider', foreignSession],
  ] as const) {
    await db
      .insertInto('sessions')
      .values({
        id,
        user_id: userIds[name],
        surface: 'platform',
        refresh_token_hash: Buffer.from(id),
        expires_at: '2125-01-01T00:00:00Z',
      })
      .execute();
  }
  // A provider that the examples unlink.
  await db
    .insertInto('oauth_identities')
    .values({
      provider: 'github',
      subject: '1',
      user_id: userIds.Owner,
      created_at: '2025-01-01T00:00:00Z',
    })
    .execute();
  const keys = await signingKeysOf(...server.config.jwtPrivateKeys);
  const apiUserTokens = createApiUserTokens({ keys, issuer: server.config.publicUrl });
  const apiUserToken = await apiUserTokens.mint(exampleApiUser, server.clock.now());
  await db
    .insertInto('api_users')
    .values({
      id: exampleApiUser,
      name: 'api-user',
      token_hash: hashApiUserToken(apiUserToken),
      token_last_four: apiUserToken.slice(-4),
      scopes: ['*'],
      status: 'active',
    })
    .execute();
  const actors: { [name: string]: Actor } = {};
  for (const { name, email } of people) {
    const login = await server.request('POST', '/api/v1/auth/login', { body: { email, password } });
    if (login.status !== 200) throw new Error(`${name} can't log in: ${login.text}`);
    const { access_token, refresh_token } = login.body;
    const key = await server.request('POST', '/api/v1/auth/api-keys', { token: access_token, body: { name: 'A key' } });
    if (key.status !== 201) throw new Error(`${name} can't make an API key: ${key.text}`);
    const userId = userIds[name];
    const dashboard = await server.request('POST', '/api/v1/login', { body: { email, password } });
    if (dashboard.status !== 200) throw new Error(`${name} can't log in to the dashboard: ${dashboard.text}`);
    actors[name] = {
      name,
      userId,
      credentials: {
        UserToken: { authorization: `Bearer ${access_token}` },
        UserApiKey: { 'x-api-key': key.body.api_key },
        DashboardToken: { authorization: `JWT ${dashboard.body.access_token}` },
        SiteKey: { authorization: `Bearer ${siteKey}` },
        ApiUserToken: { authorization: `Bearer ${apiUserToken}` },
        ...(await workspaceKeyOf(db, name, userId)),
      },
      secrets: {
        refresh_token,
        current_password: password,
        get code() {
          return codeAt(server.clock.now());
        },
      },
      dashboardSecrets: { refresh_token: dashboard.body.refresh_token },
    };
  }
  return actors as World['actors'];
}

/** Two more workspaces that everybody with a role is a Viewer of, so that lists of workspaces have something to page. */
async function insertFurtherWorkspaces(db: Database, userIds: UserIds): Promise<void> {
  const further = await db
    .insertInto('tenants')
    .values([
      { name: 'Notes', slug: 'notes', created_at: '2025-02-01T00:00:00Z', updated_at: '2025-02-01T00:00:00Z' },
      { name: 'Recipes', slug: 'recipes', created_at: '2025-02-01T00:00:00Z', updated_at: '2025-03-01T00:00:00Z' },
    ])
    .returning('id')
    .execute();
  await db
    .insertInto('memberships')
    .values(
      further.flatMap(({ id }) =>
        (['Owner', 'Admin', 'Editor', 'Author', 'Viewer'] as const).map((name) => ({
          tenant_id: id,
          user_id: userIds[name],
          role: 'Viewer' as const,
        })),
      ),
    )
    .execute();
}

/** A workspace that shares the plan of the tenant of the examples, and one that shares that of the outsider's. */
async function insertPlanShares(db: Database, userIds: UserIds, foreignTenant: string): Promise<void> {
  await sql`
    insert into tenants (workspace_id, name, slug, plan, paid_by, given_plan, shared_by)
    overriding system value
    values (700, 'Second Blog', 'second-blog', 'free', ${exampleTenant}, 'starter', ${userIds.Owner}),
      (701, 'Third Blog', 'third-blog', 'free', ${foreignTenant}, 'starter', ${userIds.outsider})
  `.execute(db);
}

/** A key of the tenant that the actor is in, made by them, with every scope. */
async function workspaceKeyOf(db: Database, name: ActorName, user_id: number): Promise<Actor['credentials']> {
  const membership = await db
    .selectFrom('memberships')
    .select('tenant_id')
    .where('user_id', '=', user_id)
    .orderBy('created_at')
    .executeTakeFirst();
  if (membership === undefined) return {};
  const key = mintWorkspaceKey('test');
  await db
    .insertInto('workspace_keys')
    .values({
      tenant_id: membership.tenant_id,
      user_id,
      family: randomUUID(),
      name: `Key of the ${name}`,
      prefix: workspaceKeyPrefix(key),
      key_hash: hashWorkspaceKey(key),
      scopes: ['*'],
      created_at: new Date('2025-01-01T00:00:00Z'),
    })
    .execute();
  return { WorkspaceKey: { authorization: `Bearer ${key}` } };
}

/** A session in the state asked for, ended by its row and not by its token. */
async function insertSession(
  db: Database,
  user_id: number,
  surface: TokenSurface,
  state: 'current' | 'revoked' | 'expired',
  now: Date,
): Promise<string> {
  const day = 86_400_000;
  const { id } = await db
    .insertInto('sessions')
    .values({
      user_id,
      surface,
      refresh_token_hash: Buffer.from(randomUUID()),
      expires_at: new Date(now.getTime() + (state === 'expired' ? -day : day)),
      revoked_at: state === 'revoked' ? now : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Gives what the examples name to the person of the parameter `owner`: an Author may change no one else's article. */
const handOver = `
  update public.articles set author_id = owner where tenant_id = '${exampleTenant}' and author_id is distinct from owner;
  if found then
    delete from public.article_facets where tenant_id = '${exampleTenant}';
    insert into public.article_facets select facet.*
      from public.articles as a cross join lateral article_facet_rows(a) as facet where a.tenant_id = '${exampleTenant}';
    delete from public.article_facet_totals where tenant_id = '${exampleTenant}';
    insert into public.article_facet_totals select tenant_id, facet, listed, count(*)
      from public.article_facets cross join lateral (values (''), (status)) as of (listed)
      where tenant_id = '${exampleTenant}' group by 1, 2, 3;
  end if;
  update public.media set uploaded_by = owner
    where tenant_id = '${exampleTenant}' and uploaded_by is distinct from owner;
  update public.trashed_articles set author_id = owner
    where tenant_id = '${exampleTenant}' and author_id is distinct from owner;
  update public.comments set author_id = owner where tenant_id = '${exampleTenant}' and author_id is distinct from owner;
  update public.user_api_keys set user_id = owner where id = 1 and user_id <> owner;
  update public.sessions set user_id = owner where id = '${exampleSession}' and user_id <> owner;
  update public.oauth_identities set user_id = owner where user_id <> owner;
  update public.messages set recipient_id = owner where id = 1 and recipient_id <> owner;
  update public.invitations set email = (select email from public.users where id = owner)
    where id = 2 and email <> (select email from public.users where id = owner);
  update public.ownership_transfers set receiver_id = owner where tenant_id = '${exampleTenant}'
    and exists (select from public.memberships where tenant_id = '${exampleTenant}' and user_id = owner);
`;

/** Keeps what is written: `restoreWorld` puts it back. */
export async function keepWorld(db: Database): Promise<void> {
  await keepSnapshot(db, handOver);
}
