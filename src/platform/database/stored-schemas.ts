/**
 * Where the properties of response schemas are stored. `npm run generate` reads it, fails for a schema or a property that
 * it doesn't cover, and derives the constraints of the columns from it: see contract-constraints.ts.
 */
export interface StoredSchema {
  readonly table: string;
  /** A property that isn't listed is in the column of its name, or an object with an entry of its own. */
  readonly properties?: { readonly [name: string]: Source };
}

/** A column, `column` or `table.column`; a column that the response fills where it is null; or no column at all. */
export type Source = string | FilledColumn | WholeObject | PartOfText | Computed;

/** A column that is a part of the property: what its values must satisfy for the whole to be sound. */
export interface PartOfText {
  readonly column: string;
  readonly part: { readonly minLength: number; readonly maxLength: number };
}

/** A column of JSON that responses show as it is. Of any other they pick the members, and fill missing ones. */
export interface WholeObject {
  readonly column: string;
  readonly whole: true;
}

export interface FilledColumn {
  readonly column: string;
  /** Why no response shows its null. */
  readonly whereNull: string;
}

export interface Computed {
  /** What the property is made of instead. */
  readonly computed: string;
}

const computed = (what: string): Computed => ({ computed: what });
const filled = (column: string, whereNull: string): FilledColumn => ({ column, whereNull });

const mappedPerson = { user_id: 'users.uuid', email: 'users.email', name: 'users.full_name' } as const;
const given = computed('what the caller receives once; the database has its hash');
const counted = computed('counted');
const constant = computed('constant');

const sessionOfPerson = {
  table: 'sessions',
  properties: {
    user_id: 'users.uuid',
    user_email: 'users.email',
    user_name: 'users.full_name',
    user_role: computed('memberships.role in lower case'),
    session_id: 'id',
    access_token: given,
    access_expiry: computed('the clock'),
    refresh_token: given,
    refresh_expiry: 'expires_at',
    tenant_id: 'tenants.id',
    login_at: 'created_at',
    refreshed_at: computed('the clock'),
    tenant_name: 'tenants.name',
    tenant_slug: 'tenants.slug',
  },
} as const;

const tierOfKey = filled('rate_limit_tier', 'the plan of the workspace');
const workspaceMember = {
  tier: 'plan',
  id: 'workspace_id',
} as const;

/** By component schema; an object within one is `Schema/property`. */
export const storedSchemas: { readonly [schema: string]: StoredSchema } = {
  User: { table: 'users', properties: { role: 'memberships.role', tenant_id: 'tenants.id' } },
  UserApiKey: { table: 'user_api_keys' },
  MfaState: {
    table: 'users',
    properties: { enabled: computed('mfa_enabled_at'), since: 'mfa_enabled_at', recovery_codes_left: counted },
  },
  Session: {
    table: 'sessions',
    properties: { device: computed('user_agent'), is_current: computed('the session of the call') },
  },
  Identity: { table: 'oauth_identities', properties: { linked_at: 'created_at' } },
  CreatedUserApiKey: {
    table: 'user_api_keys',
    properties: { message: constant, api_key: given, warning: constant },
  },
  RegisteredTenantOwner: sessionOfPerson,
  TenantSession: sessionOfPerson,
  RefreshedTenantSession: sessionOfPerson,
  MyProfile: {
    table: 'users',
    properties: { ...mappedPerson, role: computed('memberships.role in lower case'), tenant_id: 'tenants.id' },
  },
  CreatedTenantUser: { table: 'users', properties: { id: 'uuid', name: 'full_name' } },
  TenantUser: { table: 'users', properties: { id: 'uuid', name: 'full_name' } },
  AdminUser: { table: 'users', properties: { tenant_id: 'default_tenant_id' } },

  Tenant: {
    table: 'tenants',
    properties: {
      domain_verified: computed('domain_proved_at'),
      domain_txt_record: computed('id'),
      role: 'memberships.role',
      settings: 'settings',
    },
  },
  AdminTenant: {
    table: 'tenants',
    properties: { is_active: computed('status and deleted_at'), articles: counted },
  },
  'AcceptedInvitation/tenant': { table: 'tenants' },
  AcceptedInvitation: { table: 'memberships', properties: { message: constant } },
  WorkspaceListItem: { table: 'tenants', properties: workspaceMember },
  Workspace: { table: 'tenants', properties: { ...workspaceMember, settings: 'settings' } },
  WorkspacePerson: { table: 'users' },
  SharingWorkspace: {
    table: 'tenants',
    properties: { ...workspaceMember, posts: counted, storage: computed('content_sizes') },
  },
  'SharingWorkspace/shared_by': { table: 'users' },
  TeamMember: {
    table: 'memberships',
    properties: { id: 'user_id', full_name: 'users.full_name', email: 'users.email' },
  },
  OwnershipTransfer: { table: 'ownership_transfers' },
  TransferParty: { table: 'users' },
  Invitation: {
    table: 'invitations',
    properties: { status: computed('accepted_at, cancelled_at, expires_at and the clock') },
  },
  Inviter: { table: 'users' },
  CreatedInvitation: { table: 'invitations', properties: { message: constant, invitation_token: given } },

  ApiKeyListItem: { table: 'workspace_keys', properties: { rate_limit_tier: tierOfKey } },
  ApiKey: { table: 'workspace_keys', properties: { rate_limit_tier: tierOfKey } },
  NewApiKey: { table: 'workspace_keys', properties: { rate_limit_tier: tierOfKey, key: given } },
  RotatedApiKey: {
    table: 'workspace_keys',
    properties: {
      rate_limit_tier: tierOfKey,
      key: given,
      grace_period_ends_at: filled('grace_period_ends_at', 'set by the rotation'),
    },
  },
  ApiUser: {
    table: 'api_users',
    // Masked but for its end.
    properties: { token: { column: 'token_last_four', part: { minLength: 4, maxLength: 4 } } },
  },
  NewApiUser: { table: 'api_users', properties: { token: given } },

  Article: { table: 'articles', properties: { seo: 'seo' } },
  ArticleSummary: { table: 'articles' },
  ArticleListItem: { table: 'articles' },
  TrashedArticle: {
    table: 'trashed_articles',
    properties: { id: 'article_id', expires_at: computed('deleted_at') },
  },
  ArticleVersionSummary: { table: 'article_versions' },
  ArticleVersion: {
    table: 'article_versions',
    properties: { seo: 'seo', against: computed('the request'), changed: counted, diff: computed('content') },
  },
  WorkingCopy: {
    table: 'article_working_copies',
    properties: {
      seo: 'seo',
      timezone: 'schedule_timezone',
    },
  },
  WorkingCopyFailure: {
    table: 'article_working_copies',
    properties: {
      message: filled('failure', 'there is no failure'),
      failed_at: filled('failed_at', 'there is no failure'),
    },
  },
  Media: {
    table: 'media',
    properties: { url: computed('key'), variants: computed('key and width'), content_type: constant },
  },
  Preview: { table: 'article_previews' },
  CreatedPreview: { table: 'article_previews', properties: { token: given } },
  ArticleMatch: { table: 'articles', properties: { highlight: computed('content'), rank: computed('search') } },
  Author: { table: 'users' },
  Tag: {
    table: 'article_facet_totals',
    properties: { name: computed('the end of facet, of articles.tags'), article_count: 'count' },
  },
  ScheduledArticle: {
    table: 'articles',
    properties: {
      article_id: 'id',
      scheduled_at: filled('scheduled_at', 'not listed'),
      timezone: filled('schedule_timezone', 'not listed'),
    },
  },
  ScheduledArticleResponse: {
    table: 'articles',
    properties: { message: constant, scheduled_at: filled('scheduled_at', 'just set') },
  },
  Comment: { table: 'comments' },
  Reply: { table: 'comments', properties: { parent_id: filled('parent_id', 'no reply') } },
  QueuedComment: { table: 'comments', properties: { article_title: 'articles.title' } },
  // Its triggers insert differences, also negative ones, on conflict with the total.
  Category: { table: 'categories', properties: { article_count: computed('article_totals.count') } },

  AffiliateLink: {
    table: 'affiliate_links',
    properties: {
      short_url: computed('the public URL and slug'),
      click_count: 'affiliate_link_totals.click_count',
      unique_click_count: 'affiliate_link_totals.unique_click_count',
    },
  },
  AffiliateLinkStats: { table: 'affiliate_link_totals', properties: { days: computed('the request') } },
  AffiliateLinkDay: { table: 'affiliate_link_days', properties: { date: 'day' } },
  SocialAccount: { table: 'social_accounts' },
  SocialPost: { table: 'social_posts', properties: { platform: 'social_accounts.platform' } },

  InboxMessage: { table: 'messages', properties: { read: computed('read_at') } },
  MessageSender: {
    table: 'messages',
    properties: { id: 'sender_id', full_name: 'sender_name', email: 'sender_email' },
  },
  UpdatedMessage: { table: 'messages', properties: { message: constant, read: computed('read_at') } },

  SeoReport: {
    table: 'seo_reports',
    properties: { new_issue_count: counted, fixed_issue_count: counted },
  },
  'SeoReport/scores': { table: 'seo_reports' },
  SeoIssueListItem: {
    table: 'seo_issues',
    properties: { url: 'seo_reports.url', details: { column: 'details', whole: true } },
  },
  AuditLog: { table: 'audit_logs', properties: { hash: computed('hash, in hexadecimal') } },
  TenantAuditLog: { table: 'audit_logs' },

  Subscription: {
    table: 'subscriptions',
    properties: {
      plan_id: 'plan',
      scheduled_plan_id: 'scheduled_plan',
      status: computed('status; a canceled subscription is none'),
      price: computed('the plan'),
      currency: constant,
    },
  },

  SiteSummary: { table: 'sites' },
  CreatedSite: { table: 'sites', properties: { api_key: given, search_index_name: computed('id') } },
  Site: {
    table: 'sites',
    properties: {
      search_index_name: computed('id'),
      total_pages_indexed: constant,
      last_indexed_at: constant,
      storage_used_bytes: constant,
      monthly_pages_indexed: constant,
      last_reset_at: computed('the clock'),
    },
  },
  SiteVerification: { table: 'sites', properties: { success: constant, message: constant } },
  RotatedSiteKey: {
    table: 'sites',
    properties: { new_api_key: given, old_key_last_four: 'api_key_last_four', rotated_at: computed('the clock') },
  },
  PluginStatus: {
    table: 'sites',
    properties: {
      site_id: 'id',
      storage_used_bytes: constant,
      monthly_pages_indexed: constant,
      total_pages_indexed: constant,
      search_index_name: computed('id'),
      message: constant,
    },
  },

  WebhookListItem: { table: 'webhook_endpoints' },
  Webhook: { table: 'webhook_endpoints' },
  CreatedWebhook: { table: 'webhook_endpoints', properties: { secret: computed('sealed_secret') } },
  RotatedWebhookSecret: {
    table: 'webhook_endpoints',
    properties: { secret: computed('sealed_secret') },
  },
  WebhookDeliveryListItem: { table: 'webhook_deliveries', properties: { event_type: 'webhook_events.type' } },
  RetriedDelivery: { table: 'webhook_deliveries' },
};

/** Response schemas without a stored property of their own; those of objects within them have their own entry. */
export const unstoredSchemas: ReadonlySet<string> = new Set([
  // Envelopes and messages.
  ...[
    'Message',
    'SessionResponse',
    'AccessTokenResponse',
    'UserResponse',
    'UpdatedUserResponse',
    'UserApiKeyList',
    'IdentityList',
  ],
  ...['TenantList', 'WorkspaceList', 'ListMeta', 'ListLinks', 'WorkspaceChanged', 'WorkspaceResponse', 'ApiKeyPage'],
  ...[
    'ApiKeyCreated',
    'ApiKeyResponse',
    'ApiKeyRotated',
    'TeamMemberList',
    'TeamMemberResponse',
    'OfferedOwnership',
    'OwnershipTransferResponse',
    'InvitationList',
  ],
  ...['MessageList', 'ArticleList', 'ArticleResponse', 'ArticleSearchResult', 'CommentList', 'CommentResponse'],
  ...['ScheduledArticleList', 'CategoryList', 'CategoryResponse', 'AffiliateLinkList', 'AffiliateLinkResponse'],
  ...[
    'RelatedArticleList',
    'MediaList',
    'MediaResponse',
    'CreatedPreviewResponse',
    'PreviewResponse',
    'SingleCategory',
    'TagList',
    'CommentQueue',
    'TrashedArticleList',
    'ArticleVersionList',
    'ArticleVersionResponse',
    'WorkingCopyResponse',
    'ChangedArticles',
    'ChangedArticle',
  ],
  ...['SeoReportResponse', 'SeoIssueList', 'SubscriptionChanged', 'SubscriptionResponse', 'SharingWorkspaceList'],
  ...['SiteList', 'SiteDeletion', 'SocialAccountList', 'SocialAccountResponse', 'SocialPostsResponse'],
  ...[
    'AdminTenantList',
    'AdminUserList',
    'AuditLogList',
    'TenantAuditLogList',
    'AdminUserResponse',
    'WebhookList',
    'WebhookResponse',
  ],
  ...['CreatedWebhookResponse', 'UpdatedWebhookResponse', 'RotatedWebhookSecretResponse', 'WebhookDeliveryList'],
  ...['RetriedDeliveryResponse', 'EventReceived', 'PixelTracked'],
  ...['SessionList', 'EndedSessions', 'TotpEnrolment', 'RecoveryCodes', 'SteppedUp'],
  // Of the process, its settings and other servers.
  ...['Health', 'Readiness', 'JsonWebKeySet', 'JsonWebKey', 'PixelConfig', 'PixelConfig/features', 'PlanList'],
  ...['PlanDetails', 'WebhookTest', 'SecretRotation', 'McpServerList', 'McpServerSummary', 'McpServerResponse'],
  ...['McpServer', 'McpTool', 'McpResource', 'McpToolList', 'McpToolResponse', 'McpResourceContent'],
  // Sums.
  ...['VisitFigures', 'VisitPeriod', 'VisitList', 'VisitListMeta', 'VisitedPage'],
  ...['OtherPages', 'OtherVisits', 'OtherEvents', 'VisitedPageList', 'VisitedPageListMeta'],
  ...['Referrer', 'ReferrerList', 'ReferrerListMeta', 'VisitSource', 'VisitSourceList'],
  ...['VisitSourceListMeta', 'TrackedProperty', 'TrackedEvent', 'TrackedEventList', 'TrackedEventListMeta'],
  ...['VisitDevice', 'VisitDeviceList', 'VisitDeviceListMeta', 'VisitCountry', 'VisitCountryList'],
  ...['VisitCountryListMeta'],
  ...['FullSync', 'SyncResult', 'PageMatch', 'PageSearchResult'],
  ...['UseCounts', 'UsesOfDay', 'UsesOfOperation', 'KeyUses', 'ApiKeyUses'],
  ...['AllowedEntitlement', 'DeniedEntitlement', 'RecordedUsage', 'UsageSummaryResponse', 'UsageSummary'],
  ...['UsageSummary/entitlements', 'PostsUsage', 'PeriodUsage', 'StorageUsage', 'AdminDashboard'],
  ...['AdminDashboard/users', 'AdminDashboard/tenants', 'AdminDashboard/articles', 'AdminDashboard/categories'],
  ...['AdminDashboard/revenue', 'AdminInsights', 'AdminInsights/growth', 'Growth', 'AdminInsights/user_activity'],
  ...['SubscriptionHealth', 'AdminInsights/social', 'AdminInsights/system_health', 'InsightsDay', 'ContentAnalytics'],
  ...['ContentAnalytics/articles', 'ContentAnalytics/categories', 'ContentAnalytics/comments'],
  ...['ContentAnalytics/affiliate_links', 'ContentDay', 'RevenueAnalytics', 'RevenueAnalytics/payments', 'PlanShare'],
  'RevenueDay',
]);

/** By column: rows in which it may hold anything, because no response shows them. SQL. */
export const unshownRows: { readonly [column: string]: string } = {
  // What is left of a purged tenant has no name.
  'tenants.name': 'purged_at is not null',
};
