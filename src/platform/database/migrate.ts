import { sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import { type Database, unhurried } from './database.ts';
import * as accounts from './migrations/0001_accounts.ts';
import * as tenants from './migrations/0002_tenants.ts';
import * as content from './migrations/0003_content.ts';
import * as audit from './migrations/0004_audit.ts';
import * as people from './migrations/0005_people.ts';
import * as team from './migrations/0006_team.ts';
import * as billing from './migrations/0007_billing.ts';
import * as affiliateLinks from './migrations/0008_affiliate_links.ts';
import * as articleReservations from './migrations/0009_article_reservations.ts';
import * as sites from './migrations/0010_sites.ts';
import * as apiUsers from './migrations/0011_api_users.ts';
import * as schedules from './migrations/0012_schedules.ts';
import * as social from './migrations/0013_social.ts';
import * as oauth from './migrations/0014_oauth.ts';
import * as platformFigures from './migrations/0015_platform_figures.ts';
import * as workspaceKeys from './migrations/0016_workspace_keys.ts';
import * as idempotency from './migrations/0017_idempotency.ts';
import * as webhooks from './migrations/0018_webhooks.ts';
import * as entitlements from './migrations/0019_entitlements.ts';
import * as pixelSeo from './migrations/0020_pixel_seo.ts';
import * as auditChain from './migrations/0021_audit_chain.ts';
import * as serverScopes from './migrations/0022_server_scopes.ts';
import * as usageAlerts from './migrations/0023_usage_alerts.ts';
import * as tenantPurge from './migrations/0024_tenant_purge.ts';
import * as siteFigures from './migrations/0025_site_figures.ts';
import * as heldSchedules from './migrations/0026_held_schedules.ts';
import * as unreadMessages from './migrations/0027_unread_messages.ts';
import * as heldPosts from './migrations/0028_held_posts.ts';

/**
 * All migrations, in the order of their names. A list and not a directory scan, so that what runs is what compiled. A
 * migration that has been released is never edited; there is no way down, for a way down that drops data is a restore.
 */
const migrations: { readonly [name: string]: Migration } = {
  '0001_accounts': accounts,
  '0002_tenants': tenants,
  '0003_content': content,
  '0004_audit': audit,
  '0005_people': people,
  '0006_team': team,
  '0007_billing': billing,
  '0008_affiliate_links': affiliateLinks,
  '0009_article_reservations': articleReservations,
  '0010_sites': sites,
  '0011_api_users': apiUsers,
  '0012_schedules': schedules,
  '0013_social': social,
  '0014_oauth': oauth,
  '0015_platform_figures': platformFigures,
  '0016_workspace_keys': workspaceKeys,
  '0017_idempotency': idempotency,
  '0018_webhooks': webhooks,
  '0019_entitlements': entitlements,
  '0020_pixel_seo': pixelSeo,
  '0021_audit_chain': auditChain,
  '0022_server_scopes': serverScopes,
  '0023_usage_alerts': usageAlerts,
  '0024_tenant_purge': tenantPurge,
  '0025_site_figures': siteFigures,
  '0026_held_schedules': heldSchedules,
  '0027_unread_messages': unreadMessages,
  '0028_held_posts': heldPosts,
};

const provider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };

/**
 * Brings the schema up to date in one transaction and returns the names of the migrations it ran. Processes that start
 * together wait for each other (advisory lock). Up to date already: one query.
 */
export async function migrateToLatest(db: Database): Promise<string[]> {
  if (await isUpToDate(db)) return [];
  return unhurried(db, async (connection) => {
    const { error, results } = await new Migrator({ db: connection, provider }).migrateToLatest();
    if (error) throw error;
    return (results ?? []).map(({ migrationName }) => migrationName);
  });
}

async function isUpToDate(db: Database): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
    const executed = new Set(rows.map(({ name }) => name));
    const known = Object.keys(migrations);
    // A name that this version does not know is the migrator's to refuse.
    return executed.size === known.length && known.every((name) => executed.has(name));
  } catch (error) {
    if ((error as { code?: unknown }).code === UNDEFINED_TABLE) return false;
    throw error;
  }
}

const UNDEFINED_TABLE = '42P01';
