// Made by src/platform/database/row-types.ts from the migrated schema (src/platform/database/migrations). Do not edit.
import type { ColumnType } from 'kysely';

/** Has a default: optional in an insert. */
type Generated<T> =
  T extends ColumnType<infer Selected, infer Inserted, infer Updated>
    ? ColumnType<Selected, Inserted | undefined, Updated>
    : ColumnType<T, T | undefined, T>;

/** Computed by the database: read only. */
type Computed<T> = ColumnType<T, never, never>;

/** RFC 3339 with microseconds and Z. */
type Timestamp = ColumnType<string, string | Date, string | Date>;

/** Types of jsonb columns: src/platform/database/json-columns.ts completes it. */
export interface JsonColumns {}

export interface DB {
  account_tokens: AccountTokensTable;
  affiliate_click_writers: AffiliateClickWritersTable;
  affiliate_link_days: AffiliateLinkDaysTable;
  affiliate_link_totals: AffiliateLinkTotalsTable;
  affiliate_link_visitors: AffiliateLinkVisitorsTable;
  affiliate_links: AffiliateLinksTable;
  affiliate_slugs: AffiliateSlugsTable;
  api_call_totals: ApiCallTotalsTable;
  api_user_uses: ApiUserUsesTable;
  api_users: ApiUsersTable;
  article_facet_totals: ArticleFacetTotalsTable;
  article_facets: ArticleFacetsTable;
  article_previews: ArticlePreviewsTable;
  article_reservations: ArticleReservationsTable;
  article_totals: ArticleTotalsTable;
  article_versions: ArticleVersionsTable;
  article_working_copies: ArticleWorkingCopiesTable;
  articles: ArticlesTable;
  audit_head: AuditHeadTable;
  audit_logs: AuditLogsTable;
  billing_accounts: BillingAccountsTable;
  categories: CategoriesTable;
  comments: CommentsTable;
  content_sizes: ContentSizesTable;
  idempotency_records: IdempotencyRecordsTable;
  invitations: InvitationsTable;
  mails: MailsTable;
  media: MediaTable;
  media_removals: MediaRemovalsTable;
  memberships: MembershipsTable;
  messages: MessagesTable;
  oauth_flows: OauthFlowsTable;
  oauth_identities: OauthIdentitiesTable;
  ownership_transfers: OwnershipTransfersTable;
  pending_logins: PendingLoginsTable;
  pixel_events: PixelEventsTable;
  pixel_figures: PixelFiguresTable;
  pixel_progress: PixelProgressTable;
  pixel_use: PixelUseTable;
  pixel_visitors: PixelVisitorsTable;
  platform_admin_token: PlatformAdminTokenTable;
  platform_changes: PlatformChangesTable;
  platform_figures: PlatformFiguresTable;
  recovery_codes: RecoveryCodesTable;
  sandbox_subscriptions: SandboxSubscriptionsTable;
  search_changes: SearchChangesTable;
  search_indexes: SearchIndexesTable;
  search_words: SearchWordsTable;
  seo_issues: SeoIssuesTable;
  seo_reports: SeoReportsTable;
  seo_totals: SeoTotalsTable;
  server_keys: ServerKeysTable;
  sessions: SessionsTable;
  site_indexes: SiteIndexesTable;
  site_pages: SitePagesTable;
  sites: SitesTable;
  social_accounts: SocialAccountsTable;
  social_posts: SocialPostsTable;
  stripe_events: StripeEventsTable;
  subscription_payments: SubscriptionPaymentsTable;
  subscriptions: SubscriptionsTable;
  tenants: TenantsTable;
  totp_factors: TotpFactorsTable;
  trashed_articles: TrashedArticlesTable;
  trashed_comments: TrashedCommentsTable;
  usage_alerts: UsageAlertsTable;
  usage_events: UsageEventsTable;
  usage_totals: UsageTotalsTable;
  user_api_keys: UserApiKeysTable;
  users: UsersTable;
  visitor_keys: VisitorKeysTable;
  webhook_deliveries: WebhookDeliveriesTable;
  webhook_endpoints: WebhookEndpointsTable;
  webhook_events: WebhookEventsTable;
  workspace_key_uses: WorkspaceKeyUsesTable;
  workspace_keys: WorkspaceKeysTable;
}

export interface AccountTokensTable {
  id: Computed<number>;
  /** Null: asked for an address that nobody has. It opens nothing. */
  user_id: number | null;
  purpose: 'password_reset' | 'email_verification' | 'email_change' | 'email_undo';
  token_hash: Buffer;
  created_at: Timestamp;
  expires_at: Timestamp;
  used_at: Timestamp | null;
  /** The address that the link was sent to. Null: sent before the column existed. */
  email: string | null;
}

export interface AffiliateClickWritersTable {
  id: string;
  last_batch: number;
  written_at: Generated<Timestamp>;
}

export interface AffiliateLinkDaysTable {
  link_id: number;
  day: string;
  tenant_id: string;
  click_count: number;
  unique_click_count: number;
}

export interface AffiliateLinkTotalsTable {
  link_id: number;
  tenant_id: string;
  click_count: number;
  unique_click_count: number;
}

export interface AffiliateLinkVisitorsTable {
  link_id: number;
  day: string;
  /** Hash of the address under the key of the day. Rows are deleted after their day. */
  visitor: Buffer;
}

export interface AffiliateLinksTable {
  id: Computed<number>;
  tenant_id: string;
  name: string;
  slug: string;
  original_url: string;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
}

export interface AffiliateSlugsTable {
  slug: string;
  tenant_id: string | null;
}

export interface ApiCallTotalsTable {
  tenant_id: string;
  period_start: Timestamp;
  calls: number;
}

export interface ApiUserUsesTable {
  api_user_id: string;
  day: string;
  operation: string;
  success: Generated<number>;
  rejected: Generated<number>;
  client_error: Generated<number>;
  server_error: Generated<number>;
}

export interface ApiUsersTable {
  id: Generated<string>;
  name: string;
  description: Generated<string>;
  token_hash: Buffer;
  token_last_four: string;
  expire_at: Timestamp | null;
  scopes: Generated<string[]>;
  /** Never changes by itself: expire_at is judged with each request. */
  status: 'active' | 'inactive' | 'expired';
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
}

export interface ArticleFacetTotalsTable {
  tenant_id: string;
  facet: string;
  /** Empty: any. */
  status: string;
  /** Kept by triggers articles_facets_*; there are no rows with 0. */
  count: Computed<number>;
}

export interface ArticleFacetsTable {
  tenant_id: string;
  /** See article_facet_names. */
  facet: string;
  article_id: number;
  status: string;
  created_at: Timestamp;
  /** infinity: never published. */
  published_at: Timestamp;
  /** In lower case. */
  title: string;
}

export interface ArticlePreviewsTable {
  id: Computed<number>;
  tenant_id: string;
  article_id: number;
  /** Who created the link. */
  author_id: number | null;
  /** SHA-256. */
  token_hash: Buffer;
  created_at: Timestamp;
  expires_at: Timestamp;
}

export interface ArticleReservationsTable {
  tenant_id: string;
  id: string;
  /** From then on it counts no more: its process has died. */
  expires_at: Timestamp;
  /** Tenant whose plan paid the credit. Not a foreign key: the tenant may be gone when it is returned. */
  credit_pool: string | null;
  /** Start of the usage period that the credit was taken from. */
  credit_period: Timestamp | null;
}

export interface ArticleTotalsTable {
  tenant_id: string;
  /** 0: the whole tenant, with and without category. */
  category_id: number;
  status: 'draft' | 'scheduled' | 'published' | 'archived';
  /** Kept by triggers articles_total_*. */
  count: Computed<number>;
}

export interface ArticleVersionsTable {
  tenant_id: string;
  article_id: number;
  version: number;
  editor_id: number | null;
  created_at: Timestamp;
  title: string;
  slug: string;
  excerpt: string | null;
  content: string;
  image: string | null;
  category_id: number | null;
  seo: JsonColumns['article_versions']['seo'];
  tags: string[];
  keywords: string[];
  /** Of the Markdown, in UTF-8. */
  bytes: number;
}

export interface ArticleWorkingCopiesTable {
  tenant_id: string;
  article_id: number;
  base_version: number;
  /** The columns that publishing changes; the others are null. */
  changed: string[];
  title: string | null;
  slug: string | null;
  excerpt: string | null;
  content: string | null;
  content_html: string | null;
  /** No foreign key: the category may be deleted before it is published. */
  category_id: number | null;
  image: string | null;
  is_featured: boolean | null;
  seo: JsonColumns['article_working_copies']['seo'] | null;
  tags: string[] | null;
  keywords: string[] | null;
  /** Of the Markdown, in UTF-8. */
  bytes: number;
  editor_id: number | null;
  scheduled_at: Timestamp | null;
  schedule_timezone: string | null;
  scheduled_by: number | null;
  /** Its time came while its tenant was suspended or deleted: nothing searches for it. */
  is_held: Generated<boolean>;
  failure: string | null;
  failed_at: Timestamp | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface ArticlesTable {
  id: Computed<number>;
  tenant_id: string;
  author_id: number | null;
  category_id: number | null;
  title: string;
  slug: string;
  excerpt: string | null;
  content: string;
  content_html: string;
  image: string | null;
  status: Generated<'draft' | 'scheduled' | 'published' | 'archived'>;
  is_featured: Generated<boolean>;
  seo: Generated<JsonColumns['articles']['seo']>;
  tags: Generated<string[]>;
  keywords: Generated<string[]>;
  /** Kept by triggers comments_count_*: what readers see, the approved comments, without replies to others. */
  comment_count: Computed<number>;
  published_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
  /** Kept by trigger articles_index, in the language of the tenant; job index-search follows a change of the language. */
  search: Computed<string>;
  scheduled_at: Timestamp | null;
  /** IANA name, for those who read the schedule. */
  schedule_timezone: string | null;
  scheduled_by: number | null;
  /** A language model wrote the first version. */
  is_generated: Generated<boolean>;
  /** Its time came while its tenant was suspended or deleted: nobody looks for it. */
  is_held: Generated<boolean>;
  /** Number of the present text, counted by trigger articles_version. */
  version: Generated<number>;
  /** The person who wrote this version; of the first one, author_id is. */
  edited_by: number | null;
  /** Null: of the first version, created_at. */
  edited_at: Timestamp | null;
}

export interface AuditHeadTable {
  id: Generated<number>;
  position: number;
  hash: Buffer;
  /** When no row was left to be sealed; every older row is. */
  caught_up_at: Timestamp | null;
  /** HMAC of the others under a key that the database does not know. */
  seal: Buffer;
  /** The key of the seal. Null: sealed by an earlier version. */
  key_id: string | null;
}

export interface AuditLogsTable {
  id: Computed<number>;
  tenant_id: string | null;
  user_id: number | null;
  action: string;
  operation_id: string;
  resource_type: string | null;
  resource_id: string | null;
  ip: string;
  request_id: string;
  details: Generated<JsonColumns['audit_logs']['details']>;
  created_at: Generated<Timestamp>;
  /** In the chain, from 1. Null until the row is sealed, within a second. */
  position: number | null;
  previous_hash: Buffer | null;
  /** SHA-256 of previous_hash and the row; see src/insights/audit-chain.ts. */
  hash: Buffer | null;
}

export interface BillingAccountsTable {
  tenant_id: string;
  gateway: 'stripe' | 'sandbox';
  customer_id: string | null;
  /** The change under way. No transaction is held open while the gateway is asked, so this keeps others out. */
  change_id: string | null;
  change_at: Timestamp | null;
  /** Changes that have ended. Part of the idempotency keys: the requests of one change are made once, those of the next anew. */
  changes: Generated<number>;
  /** Tickets given to those who ask the gateway how things are; an answer counts only if no later ticket was answered. */
  sync_issued: Generated<number>;
  sync_applied: Generated<number>;
  created_at: Generated<Timestamp>;
}

export interface CategoriesTable {
  id: Computed<number>;
  tenant_id: string;
  name: string;
  slug: string;
  description: Generated<string>;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
}

export interface CommentsTable {
  id: Computed<number>;
  tenant_id: string;
  article_id: number;
  parent_id: number | null;
  /** Top-level comment above a reply, at any depth. */
  thread_id: number | null;
  author_id: number | null;
  content: string;
  content_html: string;
  is_approved: Generated<boolean>;
  is_edited: Generated<boolean>;
  /** Kept by triggers comments_count_*: approved direct replies; on a top-level comment those of the whole thread. */
  reply_count: Computed<number>;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
  moderation: Generated<'approved' | 'pending' | 'hidden' | 'spam'>;
}

export interface ContentSizesTable {
  tenant_id: string;
  /** Kept by triggers articles_size_*: the Markdown of the articles, in UTF-8. */
  bytes: Computed<number>;
  /** Files of the built-in MCP server, in whole blocks of 4 KiB. */
  file_bytes: Generated<number>;
  /** Kept by triggers *_size_*: the Markdown that is stored besides the articles, such as the trash. */
  kept_bytes: Computed<number>;
}

export interface IdempotencyRecordsTable {
  /** Hash of principal, tenant, operation, path parameters and key. */
  scope: Buffer;
  /** Hash of query, preconditions and body, encrypted. 32 bytes: of an earlier version, a keyed hash. */
  request: Buffer;
  /** The request at work, or the one that was. It alone may store its reply. */
  claim: string;
  /** Without a reply by then, whoever was at work is taken for dead and the next request takes over. */
  claimed_until: Timestamp;
  expires_at: Timestamp;
  status: number | null;
  /** Sealed, see src/platform/secrets/secret-box.ts: headers and body, compressed. Null with a status: dropped. */
  reply: Buffer | null;
  /** Whose bound it counts against: an allowance or a person. Null in records of earlier versions. */
  holder: string | null;
  /** Of the response, as stored. */
  bytes: number | null;
}

export interface InvitationsTable {
  id: Computed<number>;
  tenant_id: string;
  /** Canonical, like users.email. */
  email: string;
  role: 'Reader' | 'Viewer' | 'Author' | 'Editor' | 'Admin' | 'Owner';
  token_hash: Buffer;
  invited_by: number | null;
  created_at: Timestamp;
  expires_at: Timestamp;
  accepted_at: Timestamp | null;
  cancelled_at: Timestamp | null;
  /** Id under which the tenant sees the invited person. Null: it has none. */
  user_uuid: string | null;
  name: string | null;
}

export interface MailsTable {
  id: Generated<string>;
  /** What the mail tells of, e.g. invitation:17. One event, one mail. */
  event: string;
  /** Sealed: it may hold tokens and addresses. Gone when the mail is. */
  content: Buffer | null;
  attempts: Generated<number>;
  created_at: Timestamp;
  expires_at: Timestamp;
  due_at: Timestamp;
  /** A process that sends it has until then to say how it went. */
  claimed_until: Timestamp | null;
  sent_at: Timestamp | null;
  failed_at: Timestamp | null;
  last_error: string | null;
  /** 0: account mail, which is sent before 1: any other. */
  priority: Generated<number>;
  /** The person on whose behalf the mail goes to another person. */
  sender_id: number | null;
}

export interface MediaTable {
  id: Computed<number>;
  tenant_id: string;
  /** Names the image to those who read it, and its files. */
  key: string;
  /** Of the file that was uploaded. */
  sha256: Buffer;
  width: number;
  height: number;
  /** Of its files, in all widths together. */
  bytes: number;
  alt_text: string | null;
  uploaded_by: number | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface MediaRemovalsTable {
  key: string;
  due_at: Timestamp;
}

export interface MembershipsTable {
  tenant_id: string;
  user_id: number;
  role: 'Reader' | 'Viewer' | 'Author' | 'Editor' | 'Admin' | 'Owner';
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
  /** Set: no longer a member. The row stays, so that a removed person is not readmitted by logging in. */
  removed_at: Timestamp | null;
  /** Joined by registering or logging in: reads nothing while the tenant has public_content false. */
  self_joined: Generated<boolean>;
  /** False for an Owner whom another Owner promoted: the tenant is not counted as theirs, and others remain responsible. */
  ownership_accepted: Generated<boolean>;
}

export interface MessagesTable {
  id: Computed<number>;
  /** Null: to the platform. */
  tenant_id: string | null;
  /** Null: to the inbox of the tenant, or of the platform. */
  recipient_id: number | null;
  /** Null: a guest, who is who they say they are or not. */
  sender_id: number | null;
  sender_name: string;
  sender_email: string | null;
  subject: string;
  body: string;
  read_at: Timestamp | null;
  created_at: Timestamp;
}

export interface OauthFlowsTable {
  state_hash: Buffer;
  provider: 'google' | 'github' | 'linkedin' | 'facebook';
  /** Of the cookie that the browser has. */
  browser_hash: Buffer;
  created_at: Timestamp;
  expires_at: Timestamp;
}

export interface OauthIdentitiesTable {
  provider: 'google' | 'github' | 'linkedin' | 'facebook';
  /** Id of the account at the provider. It stays when the email changes. */
  subject: string;
  user_id: number;
  created_at: Timestamp;
  /** The person removed it from their ways to sign in. The row remains, so that the address alone does not link it again. */
  unlinked_at: Timestamp | null;
}

export interface OwnershipTransfersTable {
  tenant_id: string;
  giver_id: number;
  receiver_id: number;
  created_at: Timestamp;
  expires_at: Timestamp;
}

export interface PendingLoginsTable {
  token_hash: Buffer;
  user_id: number;
  surface: 'platform' | 'sites';
  tenant_id: string | null;
  /** SHA-256 of the hash of the password that was given; null: a provider signed the person in. Another password ends the login. */
  password_proof: Buffer | null;
  attempts: Generated<number>;
  created_at: Timestamp;
  expires_at: Timestamp;
}

export interface PixelEventsTable {
  tenant_id: string;
  id: string;
  event: string;
  url: string;
  referrer: string | null;
  user_agent: string | null;
  properties: JsonColumns['pixel_events']['properties'] | null;
  /** Hash of address and browser under the key of the day, which is deleted after it. Null for crawlers. */
  visitor: Buffer | null;
  is_bot: boolean;
  occurred_at: Timestamp;
  received_at: Timestamp;
  /** As the proxy reports it: ISO 3166-1, two letters. */
  country: string | null;
}

export interface PixelFiguresTable {
  tenant_id: string;
  dimension: 'day' | 'hour' | 'page' | 'referrer' | 'source' | 'event' | 'property' | 'device' | 'country';
  day: string;
  domain: string;
  value: string;
  events: Generated<number>;
  pageviews: Generated<number>;
  visits: Generated<number>;
  visitors: Generated<number>;
}

export interface PixelProgressTable {
  id: boolean;
  counted_until: Timestamp | null;
  closed_until: string | null;
}

export interface PixelUseTable {
  tenant_id: string;
  day: string;
  event_count: number;
  byte_count: number;
}

export interface PixelVisitorsTable {
  tenant_id: string;
  visitor: Buffer;
  domain: string;
  event: string;
  day: string;
  last_seen: Timestamp;
}

export interface PlatformAdminTokenTable {
  only_row: Generated<boolean>;
  /** SHA-256. */
  token_hash: Buffer;
  created_at: Timestamp;
  expires_at: Timestamp;
}

export interface PlatformChangesTable {
  id: Computed<number>;
  metric: string;
  /** UTC. Null: of no day. */
  day: string | null;
  change: number;
}

export interface PlatformFiguresTable {
  metric: string;
  /** UTC. -infinity: in all, of whatever day. */
  day: string;
  amount: number;
}

export interface RecoveryCodesTable {
  user_id: number;
  /** SHA-256, which suffices for 80 random bits. */
  code_hash: Buffer;
}

export interface SandboxSubscriptionsTable {
  id: string;
  customer_id: string;
  plan: string;
  current_period_start: Timestamp;
  current_period_end: Timestamp;
  cancel_at_period_end: Generated<boolean>;
  created_at: Timestamp;
  ended_at: Timestamp | null;
  invoice_id: string;
  invoice_cents: number;
  invoice_at: Timestamp;
}

export interface SearchChangesTable {
  id: Computed<number>;
  tenant_id: string;
  article_id: number;
}

export interface SearchIndexesTable {
  tenant_id: string;
  /** Number of rows in search_words, which has a limit. */
  words: Generated<number>;
  /** Articles up to this id have been indexed again; null: there is nothing to do. 0 also renews the words. */
  indexed_upto: number | null;
  renewed_at: Generated<Timestamp>;
}

export interface SearchWordsTable {
  tenant_id: string;
  word: string;
}

export interface SeoIssuesTable {
  id: Computed<number>;
  tenant_id: string;
  report_id: number;
  /** Hash of type and details: the same issue in a later report is this one. */
  fingerprint: Buffer;
  issue_type: string;
  severity: 'info' | 'warning' | 'error' | 'critical';
  details: JsonColumns['seo_issues']['details'];
  /** When it was first reported. */
  created_at: Timestamp;
}

export interface SeoReportsTable {
  id: Computed<number>;
  tenant_id: string;
  /** As the URL standard writes it, without fragment. */
  url: string;
  performance: number | null;
  accessibility: number | null;
  best_practices: number | null;
  seo: number | null;
  issue_count: number;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface SeoTotalsTable {
  tenant_id: string;
  report_count: number;
  issue_count: number;
}

export interface ServerKeysTable {
  kind: 'signing' | 'encryption';
  id: string;
  first_used_at: Generated<Timestamp>;
  /** Since then no value needs the key, or it was lost; of a signing key: it was revoked. */
  retired_at: Timestamp | null;
}

export interface SessionsTable {
  id: Generated<string>;
  user_id: number;
  surface: 'platform' | 'sites';
  refresh_token_hash: Buffer;
  ip: string | null;
  user_agent: string | null;
  created_at: Generated<Timestamp>;
  last_used_at: Generated<Timestamp>;
  expires_at: Timestamp;
  revoked_at: Timestamp | null;
  tenant_id: string | null;
  /** Of the refresh token before the current one, if any. */
  previous_refresh_token_hash: Buffer | null;
  rotated_at: Timestamp | null;
  /** Sealed: the tokens of the last rotation, for callers who repeat it. */
  successor: Buffer | null;
  /** When its person last proved again who they are. The login did so first. */
  stepped_up_at: Timestamp | null;
}

export interface SiteIndexesTable {
  site_id: string;
  tenant_id: string;
  pages: Generated<number>;
  bytes: Generated<number>;
  /** The month that month_pages is of, in UTC. */
  month: string;
  /** How often a page was added or changed in the month. */
  month_pages: Generated<number>;
  last_indexed_at: Timestamp | null;
  /** Of the full sync that has begun and not ended. */
  sync_id: string | null;
  sync_last_page: Generated<number>;
  sync_pages: Generated<number>;
  ended_sync_id: string | null;
}

export interface SitePagesTable {
  tenant_id: string;
  site_id: string;
  /** Its id in WordPress. */
  page_id: number;
  type: 'post' | 'page';
  url: string;
  title: string;
  excerpt: string;
  /** Text without HTML. */
  content: string;
  published_at: Timestamp;
  bytes: number;
  /** The last full sync that it was seen in, or that it was sent during. */
  sync_id: string | null;
  /** Of the tenant when the page was indexed. */
  language: string | null;
  search: string;
}

export interface SitesTable {
  id: Generated<string>;
  tenant_id: string;
  /** Canonical: lower case, ASCII, no trailing dot; in test mode perhaps with a port. */
  domain: string;
  site_url: string;
  mode: 'test' | 'live';
  status: Generated<'pending' | 'active' | 'inactive' | 'suspended' | 'archived'>;
  is_verified: Generated<boolean>;
  verification_token: string;
  /** Daily checks in a row that did not find the TXT record. */
  missed_checks: Generated<number>;
  checked_at: Timestamp | null;
  key_hash: Buffer;
  api_key_prefix: string;
  api_key_last_four: string;
  plugin_version: string | null;
  request_count: Generated<number>;
  search_requests_count: Generated<number>;
  last_used_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
  /** First check in a row to which the name servers did not respond. Null if they did. */
  silent_since: Timestamp | null;
}

export interface SocialAccountsTable {
  id: Computed<number>;
  tenant_id: string;
  platform: 'twitter' | 'linkedin' | 'facebook' | 'mastodon' | 'bluesky';
  /** Id on the network. */
  account_id: string;
  account_name: string;
  /** See src/secrets/secret-box.ts. */
  sealed_token: Buffer;
  is_active: Generated<boolean>;
  last_verified_at: Generated<Timestamp>;
  created_at: Generated<Timestamp>;
}

export interface SocialPostsTable {
  id: Computed<number>;
  tenant_id: string;
  article_id: number;
  account_id: number;
  /** Names the post on its network: in its link, as its key or its idempotency key. */
  share: string;
  message: string;
  link: string;
  status: 'pending' | 'scheduled' | 'sending' | 'success' | 'failed' | 'unknown';
  scheduled_for: Timestamp | null;
  /** When a worker takes it next; while sending, when another worker takes the one that took it for dead. Null: never. */
  due_at: Timestamp | null;
  attempts: Generated<number>;
  post_id: string | null;
  post_url: string | null;
  error_message: string | null;
  created_at: Generated<Timestamp>;
  /** Its time came while its tenant was suspended or deleted: nobody looks for it. */
  is_held: Generated<boolean>;
}

export interface StripeEventsTable {
  id: string;
  type: string;
  received_at: Timestamp;
}

export interface SubscriptionPaymentsTable {
  id: Computed<number>;
  tenant_id: string;
  subscription_id: string;
  gateway_id: string;
  amount_cents: number;
  currency: string;
  status: 'paid' | 'failed';
  created_at: Timestamp;
}

export interface SubscriptionsTable {
  id: Generated<string>;
  tenant_id: string;
  gateway: 'stripe' | 'sandbox';
  gateway_id: string;
  plan: 'starter' | 'pro' | 'business' | 'agency' | 'enterprise';
  /** The plan of the next period, if another. */
  scheduled_plan: 'starter' | 'pro' | 'business' | 'agency' | 'enterprise' | null;
  status: 'active' | 'past_due' | 'unpaid' | 'canceled';
  current_period_start: Timestamp;
  current_period_end: Timestamp;
  cancel_at_period_end: Generated<boolean>;
  created_at: Timestamp;
  ended_at: Timestamp | null;
}

export interface TenantsTable {
  id: Generated<string>;
  workspace_id: Computed<number>;
  name: string;
  slug: string;
  domain: string | null;
  description: string | null;
  status: Generated<'active' | 'suspended'>;
  plan: Generated<'free' | 'starter' | 'pro' | 'business' | 'agency' | 'enterprise'>;
  settings: Generated<JsonColumns['tenants']['settings']>;
  created_by: number | null;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
  deleted_at: Timestamp | null;
  /** The workspace whose plan and limits this one shares. Null: its own. */
  paid_by: string | null;
  /** The plan that it was given, if that of paid_by is no less. */
  given_plan: 'free' | 'starter' | 'pro' | 'business' | 'agency' | 'enterprise' | null;
  /** When everything else of a deleted tenant had been deleted. */
  purged_at: Timestamp | null;
  /** The Owner of paid_by who shares its plan with this tenant, of which they are Owner too. */
  shared_by: number | null;
  /** Whose limits apply: the payer of a shared plan, the tenant itself with a plan of its own, the person (users.uuid) of a free one. */
  allowance_id: Generated<string>;
  domain_proved_at: Timestamp | null;
  /** Last check of the TXT record. Null for a proof that no record made, on a development server. */
  domain_checked_at: Timestamp | null;
  /** Daily checks in a row that did not find the TXT record. */
  domain_missed_checks: Generated<number>;
  /** First check in a row to which the name servers did not respond. Null if they did. */
  domain_silent_since: Timestamp | null;
}

export interface TotpFactorsTable {
  user_id: number;
  /** Encrypted; null: its key is lost, and no code is right. */
  secret: Buffer | null;
  /** The period of 30 seconds of the last code that was accepted. Earlier codes are rejected. */
  last_step: number | null;
  created_at: Timestamp;
}

export interface TrashedArticlesTable {
  tenant_id: string;
  article_id: number;
  author_id: number | null;
  title: string;
  slug: string;
  status: 'draft' | 'scheduled' | 'published' | 'archived';
  comment_count: number;
  /** Of the Markdown, in UTF-8. */
  bytes: number;
  deleted_at: Timestamp;
  /** The row of articles, without what triggers derive from it. */
  article: JsonColumns['trashed_articles']['article'];
}

export interface TrashedCommentsTable {
  tenant_id: string;
  article_id: number;
  id: number;
  /** The row of comments. */
  comment: JsonColumns['trashed_comments']['comment'];
}

export interface UsageAlertsTable {
  tenant_id: string;
  feature: string;
  period_start: Timestamp;
  /** The greatest share of the limit, in percent, that they were told of. */
  threshold: number;
}

export interface UsageEventsTable {
  tenant_id: string;
  event_id: string;
  feature: string;
  quantity: number;
  recorded_at: Timestamp;
}

export interface UsageTotalsTable {
  tenant_id: string;
  feature: string;
  period_start: Timestamp;
  used: number;
}

export interface UserApiKeysTable {
  id: Computed<number>;
  user_id: number;
  name: string;
  prefix: string;
  key_hash: Buffer;
  is_active: Generated<boolean>;
  request_count: Generated<number>;
  last_used_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  scopes: Generated<string[]>;
  /** Null: never. */
  expires_at: Timestamp | null;
}

export interface UsersTable {
  id: Computed<number>;
  uuid: Generated<string>;
  /** Canonical: trimmed and in lower case, so that one address is one account. */
  email: string;
  username: string;
  username_key: Computed<string>;
  full_name: Generated<string>;
  profile_image: string | null;
  password_hash: string | null;
  is_platform_admin: Generated<boolean>;
  is_verified: Generated<boolean>;
  is_active: Generated<boolean>;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
  last_login_at: Timestamp | null;
  default_tenant_id: string | null;
  timezone: Generated<string>;
  terms_accepted_at: Timestamp | null;
  accepts_promotions: Generated<boolean>;
  accepts_tracking: Generated<boolean>;
  /** The provider that the account was made with. */
  oauth_provider: 'google' | 'github' | 'linkedin' | 'facebook' | null;
  /** Since when logins need a second factor; null: they need none. */
  mfa_enabled_at: Timestamp | null;
}

export interface VisitorKeysTable {
  day: string;
  /** Encrypted. 32 bytes: of an earlier version, in clear. */
  key: Buffer;
}

export interface WebhookDeliveriesTable {
  id: Computed<number>;
  tenant_id: string;
  endpoint_id: number;
  event_id: string;
  status: Generated<'pending' | 'success' | 'failed' | 'retrying'>;
  /** The attempt that waits or is being made; else the last one made. */
  attempt: Generated<number>;
  /** How often a worker took it: says whose an outcome is. */
  claims: Generated<number>;
  /** Set while a worker sends it; after that time the worker is taken for dead. */
  lease_until: Timestamp | null;
  next_retry_at: Timestamp | null;
  response_code: number | null;
  response_body: string | null;
  error: string | null;
  delivered_at: Timestamp | null;
  created_at: Timestamp;
}

export interface WebhookEndpointsTable {
  id: Computed<number>;
  tenant_id: string;
  url: string;
  events: string[];
  /** See src/secrets/secret-box.ts. */
  sealed_secret: Buffer;
  /** Signs too, until previous_secret_until. */
  sealed_previous_secret: Buffer | null;
  previous_secret_until: Timestamp | null;
  is_active: Generated<boolean>;
  /** When failures disabled it. Null when it was switched off by hand. */
  disabled_at: Timestamp | null;
  success_count: Generated<number>;
  failure_count: Generated<number>;
  consecutive_failures: Generated<number>;
  last_delivery_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
}

export interface WebhookEventsTable {
  tenant_id: string;
  id: string;
  type: string;
  /** As it is sent, byte for byte, in every attempt. Null: dropped, as those of the allowance took too many bytes. */
  body: string | null;
  created_at: Timestamp;
  /** W3C Trace Context of the cause. Null: it was not traced. */
  traceparent: string | null;
}

export interface WorkspaceKeyUsesTable {
  tenant_id: string;
  key_id: number;
  day: string;
  operation: string;
  success: Generated<number>;
  rejected: Generated<number>;
  client_error: Generated<number>;
  server_error: Generated<number>;
}

export interface WorkspaceKeysTable {
  id: Computed<number>;
  tenant_id: string;
  /** Who made it. It works while they are a member of the workspace, and has no greater role than they have. */
  user_id: number;
  rotated_from_id: number | null;
  /** The same for a key and those that it was rotated to: they share a rate limit of their own. */
  family: string;
  name: string;
  prefix: string;
  key_hash: Buffer;
  scopes: string[];
  /** Null: that of the workspace. */
  rate_limit_tier: 'free' | 'starter' | 'pro' | 'business' | 'agency' | 'enterprise' | null;
  /** Addresses and CIDR ranges. Empty: any. */
  allowed_ips: Generated<string[]>;
  expires_at: Timestamp | null;
  /** It was rotated, and works until then. */
  grace_period_ends_at: Timestamp | null;
  revoked_at: Timestamp | null;
  request_count: Generated<number>;
  last_used_at: Timestamp | null;
  created_at: Timestamp;
  /** Ids of the MCP servers that it may use. Null: every server. */
  server_scopes: string[] | null;
}
