// Written by `npm run sdk` from openapi/openapi.yaml.

import { type Bound, bind } from './bind.ts';
import { type Client, type ClientConfig, createClient } from './client.ts';
import * as groups from './groups.ts';

/** A client with every operation as a method: by resource and by domain, such as `access.listApiKeys` for `listApiKeys`. */
export interface Colophon {
  /** For functions that take a client. */
  readonly client: Client;
  readonly access: Bound<groups.AccessGroup>;
  readonly accounts: Bound<groups.AccountsGroup>;
  readonly affiliateLinks: Bound<groups.AffiliateLinksGroup>;
  readonly analytics: Bound<groups.AnalyticsGroup>;
  readonly apiUsers: Bound<groups.ApiUsersGroup>;
  readonly articleVersions: Bound<groups.ArticleVersionsGroup>;
  readonly articles: Bound<groups.ArticlesGroup>;
  readonly auditLogs: Bound<groups.AuditLogsGroup>;
  readonly billing: Bound<groups.BillingGroup>;
  readonly categories: Bound<groups.CategoriesGroup>;
  readonly comments: Bound<groups.CommentsGroup>;
  readonly content: Bound<groups.ContentGroup>;
  readonly dashboard: Bound<groups.DashboardGroup>;
  readonly deliveries: Bound<groups.DeliveriesGroup>;
  readonly distribution: Bound<groups.DistributionGroup>;
  readonly emailChanges: Bound<groups.EmailChangesGroup>;
  readonly entitlements: Bound<groups.EntitlementsGroup>;
  readonly feeds: Bound<groups.FeedsGroup>;
  readonly health: Bound<groups.HealthGroup>;
  readonly identities: Bound<groups.IdentitiesGroup>;
  readonly insights: Bound<groups.InsightsGroup>;
  readonly invitations: Bound<groups.InvitationsGroup>;
  readonly mcp: Bound<groups.McpGroup>;
  readonly media: Bound<groups.MediaGroup>;
  readonly messages: Bound<groups.MessagesGroup>;
  readonly messaging: Bound<groups.MessagingGroup>;
  readonly mfa: Bound<groups.MfaGroup>;
  readonly oauth: Bound<groups.OauthGroup>;
  readonly ownershipTransfers: Bound<groups.OwnershipTransfersGroup>;
  readonly pixel: Bound<groups.PixelGroup>;
  readonly planShares: Bound<groups.PlanSharesGroup>;
  readonly platformAdmins: Bound<groups.PlatformAdminsGroup>;
  readonly platformInsights: Bound<groups.PlatformInsightsGroup>;
  readonly platformTenants: Bound<groups.PlatformTenantsGroup>;
  readonly platformUsers: Bound<groups.PlatformUsersGroup>;
  readonly plugin: Bound<groups.PluginGroup>;
  readonly previews: Bound<groups.PreviewsGroup>;
  readonly recovery: Bound<groups.RecoveryGroup>;
  readonly resources: Bound<groups.ResourcesGroup>;
  readonly schedules: Bound<groups.SchedulesGroup>;
  readonly seo: Bound<groups.SeoGroup>;
  readonly servers: Bound<groups.ServersGroup>;
  readonly sessions: Bound<groups.SessionsGroup>;
  readonly signingKeys: Bound<groups.SigningKeysGroup>;
  readonly sites: Bound<groups.SitesGroup>;
  readonly socialAccounts: Bound<groups.SocialAccountsGroup>;
  readonly socialPosts: Bound<groups.SocialPostsGroup>;
  readonly stripeEvents: Bound<groups.StripeEventsGroup>;
  readonly subscriptions: Bound<groups.SubscriptionsGroup>;
  readonly system: Bound<groups.SystemGroup>;
  readonly tags: Bound<groups.TagsGroup>;
  readonly team: Bound<groups.TeamGroup>;
  readonly tenantSessions: Bound<groups.TenantSessionsGroup>;
  readonly tenantUsers: Bound<groups.TenantUsersGroup>;
  readonly tenants: Bound<groups.TenantsGroup>;
  readonly tools: Bound<groups.ToolsGroup>;
  readonly trash: Bound<groups.TrashGroup>;
  readonly userApiKeys: Bound<groups.UserApiKeysGroup>;
  readonly users: Bound<groups.UsersGroup>;
  readonly visitors: Bound<groups.VisitorsGroup>;
  readonly webhooks: Bound<groups.WebhooksGroup>;
  readonly workingCopies: Bound<groups.WorkingCopiesGroup>;
  readonly workspaceKeys: Bound<groups.WorkspaceKeysGroup>;
  readonly workspaces: Bound<groups.WorkspacesGroup>;
}

/**
 * Creates a client with every operation as a method. Where the size of a bundle matters, import the functions of the
 * operations you use and pass them a client of `createClient`, or `bind` the groups you use.
 */
export function createColophon(config: ClientConfig): Colophon {
  const client = createClient(config);
  return { client, ...bind(client, groups) };
}
