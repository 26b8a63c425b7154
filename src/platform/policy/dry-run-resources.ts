import type { DB } from '../../../generated/database.ts';
import type { DeclaredScope } from '../../../generated/operations.js';

/** How the rows of a table appear in `Dry-Run-Effects`. */
export interface ShownResource {
  /** Name in the header; that of the table unless given. */
  readonly kind?: string;
  /**
   * To callers with this scope. `own`: in operations of the caller's own account alone, because elsewhere the rows are
   * another person's. `all`: every effect has one, as its operation declares. Platform admins see all rows in what only they
   * may call.
   */
  readonly to: DeclaredScope | 'own' | 'all';
}

/**
 * The tables whose rows dry runs report. Null: rows that follow from others (totals, indexes, queues), or that no caller
 * reads.
 */
export const dryRunResources: { readonly [Table in keyof DB]: ShownResource | null } = {
  account_tokens: null,
  affiliate_click_writers: null,
  affiliate_link_days: null,
  affiliate_link_totals: null,
  affiliate_link_visitors: null,
  affiliate_links: { to: 'links:read' },
  affiliate_slugs: null,
  api_call_totals: null,
  api_user_uses: null,
  api_users: { to: 'admin:read' },
  article_facet_totals: null,
  article_facets: null,
  article_reservations: null,
  article_totals: null,
  article_previews: { kind: 'previews', to: 'posts:write' },
  article_versions: null,
  article_working_copies: { kind: 'working_copies', to: 'posts:write' },
  articles: { to: 'posts:read' },
  audit_head: null,
  audit_logs: { to: 'all' },
  billing_accounts: null,
  categories: { to: 'categories:read' },
  comments: { to: 'comments:read' },
  content_sizes: null,
  idempotency_records: null,
  invitations: { to: 'team:read' },
  mails: null,
  media: { to: 'media:read' },
  media_removals: null,
  memberships: { kind: 'team_members', to: 'team:read' },
  messages: { to: 'own' },
  oauth_flows: null,
  oauth_identities: { to: 'own' },
  pending_logins: null,
  ownership_transfers: { to: 'team:read' },
  pixel_events: null,
  pixel_figures: null,
  pixel_progress: null,
  pixel_use: null,
  pixel_visitors: null,
  platform_admin_token: null,
  platform_changes: null,
  platform_figures: null,
  recovery_codes: null,
  sandbox_subscriptions: null,
  search_changes: null,
  search_indexes: null,
  search_words: null,
  seo_issues: { to: 'seo:read' },
  seo_reports: { to: 'seo:read' },
  seo_totals: null,
  server_keys: null,
  sessions: { to: 'own' },
  site_indexes: null,
  site_pages: null,
  sites: { to: 'workspaces:read' },
  social_accounts: { to: 'social:read' },
  social_posts: { to: 'social:read' },
  stripe_events: null,
  subscription_payments: { kind: 'payments', to: 'billing:read' },
  subscriptions: { to: 'billing:read' },
  tenants: { to: 'workspaces:read' },
  totp_factors: null,
  trashed_articles: { to: 'posts:write' },
  trashed_comments: null,
  usage_alerts: null,
  usage_events: { to: 'entitlements:read' },
  usage_totals: null,
  user_api_keys: { to: 'own' },
  users: { to: 'own' },
  visitor_keys: null,
  webhook_deliveries: null,
  webhook_endpoints: { to: 'webhooks:read' },
  webhook_events: null,
  workspace_key_uses: null,
  workspace_keys: { kind: 'api_keys', to: 'api-keys:read' },
};
