// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import type { Operation, RequestBody } from '../src/engine/document/operation.ts';

/** The members that extensions of the contract add to an operation. */
export interface AddedMembers {
  /** `x-surface`. */
  readonly surface: 'platform' | 'sites' | 'core' | 'admin';
  /** `x-source`. */
  readonly source: 'seed' | 'addition';
  /** `x-role`. */
  readonly role: 'Reader' | 'Viewer' | 'Author' | 'Editor' | 'Admin' | 'Owner' | 'PlatformAdmin' | null;
  /** `x-audit`. */
  readonly audit: string | null;
  /** `x-feature`. */
  readonly feature: string | null;
  /** `x-shared-cache`. */
  readonly sharedCache: true | null;
  /** `x-tenant-header`. */
  readonly tenantHeader: 'development' | null;
  /** `x-rate-limit`. */
  readonly rateLimit: { readonly limit: number; readonly window_seconds: number; readonly per: 'ip' | 'principal' } | null;
  /** `x-owner`. */
  readonly owner: 'Reader' | 'Viewer' | 'Author' | 'Editor' | 'Admin' | 'Owner' | null;
  /** `x-visible`. */
  readonly visible: { readonly property?: string; readonly values?: readonly (string)[]; readonly role?: 'Reader' | 'Viewer' | 'Author' | 'Editor' | 'Admin' | 'Owner'; readonly setting?: { readonly operation: string; readonly body: { readonly [name: string]: unknown }; readonly role: 'Reader' | 'Viewer' | 'Author' | 'Editor' | 'Admin' | 'Owner' } } | null;
  /** `x-defends-tenant`. */
  readonly defendsTenant: true | null;
}

/** The scopes that security requirements name. */
export type DeclaredScope = 'account:read' | 'account:write' | 'admin:read' | 'admin:write' | 'analytics:read' | 'api-keys:delete' | 'api-keys:read' | 'api-keys:write' | 'billing:read' | 'billing:write' | 'categories:delete' | 'categories:read' | 'categories:write' | 'comments:delete' | 'comments:read' | 'comments:write' | 'entitlements:read' | 'entitlements:write' | 'links:delete' | 'links:read' | 'links:write' | 'mcp:read' | 'mcp:write' | 'media:read' | 'media:write' | 'messages:read' | 'messages:write' | 'posts:delete' | 'posts:read' | 'posts:write' | 'seo:read' | 'seo:write' | 'social:delete' | 'social:read' | 'social:write' | 'team:delete' | 'team:read' | 'team:write' | 'webhooks:delete' | 'webhooks:read' | 'webhooks:write' | 'workspaces:delete' | 'workspaces:read' | 'workspaces:write';

type Declared<Anonymous extends boolean, Scheme extends string, Exact = unknown, Raw extends boolean = false> = Operation &
  AddedMembers &
  Readonly<Exact> & {
    readonly anonymous: Anonymous;
    readonly security: readonly { readonly scheme: Scheme }[];
    readonly body: (RequestBody & { readonly raw: Raw }) | null;
  };

export declare const operations: {
  readonly getHealth: Declared<true, never, { role: null; owner: null }>;
  readonly getReadiness: Declared<true, never, { role: null; owner: null }>;
  readonly getJwks: Declared<true, never, { role: null; owner: null }>;
  readonly registerUser: Declared<true, never, { role: null; owner: null }>;
  readonly loginUser: Declared<true, never, { role: null; owner: null }>;
  readonly refreshAccessToken: Declared<true, never, { role: null; owner: null }>;
  readonly logoutUser: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly listSessions: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly endSessions: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly endSession: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly getCurrentUser: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null }>;
  readonly updateProfile: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null }>;
  readonly changePassword: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly forgotPassword: Declared<true, never, { role: null; owner: null }>;
  readonly resetPassword: Declared<true, never, { role: null; owner: null }>;
  readonly claimPlatformAdmin: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly verifyEmail: Declared<true, 'UserToken', { role: null; owner: null }>;
  readonly resendVerification: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly changeEmail: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly confirmEmail: Declared<true, 'UserToken', { role: null; owner: null }>;
  readonly undoEmailChange: Declared<true, never, { role: null; owner: null }>;
  readonly listIdentities: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly unlinkIdentity: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly startOAuth: Declared<true, never, { role: null; owner: null }>;
  readonly completeOAuth: Declared<true, never, { role: null; owner: null }>;
  readonly listUserApiKeys: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null }>;
  readonly createUserApiKey: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly deleteUserApiKey: Declared<false, 'UserToken', { role: null; owner: null }>;
  readonly registerTenantOwner: Declared<true, never, { role: null; owner: null }>;
  readonly loginToTenant: Declared<true, never, { role: null; owner: null }>;
  readonly refreshSession: Declared<true, never, { role: null; owner: null }>;
  readonly logoutFromTenant: Declared<false, 'DashboardToken', { role: null; owner: null }>;
  readonly sayHello: Declared<false, 'DashboardToken', { role: null; owner: null }>;
  readonly getMyProfile: Declared<false, 'DashboardToken', { role: null; owner: null }>;
  readonly listTenants: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: null; owner: null }>;
  readonly createTenant: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: null; owner: null }>;
  readonly getTenant: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: 'Viewer'; owner: null }>;
  readonly deleteTenant: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: 'Owner'; owner: null }>;
  readonly updateTenant: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: 'Admin'; owner: null }>;
  readonly verifyTenantDomain: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: 'Admin'; owner: null }>;
  readonly getTenantBySlug: Declared<false, 'DashboardToken' | 'UserToken', { role: null; owner: null }>;
  readonly listWorkspaces: Declared<false, 'WorkspaceKey' | 'UserToken', { role: null; owner: null }>;
  readonly createWorkspace: Declared<false, 'WorkspaceKey' | 'UserToken', { role: null; owner: null }>;
  readonly getWorkspace: Declared<false, 'WorkspaceKey' | 'UserToken', { role: null; owner: null }>;
  readonly deleteWorkspace: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Owner'; owner: null }>;
  readonly updateWorkspace: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly listApiKeys: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly createApiKey: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly getApiKey: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly revokeApiKey: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly getApiKeyUsage: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly rotateApiKey: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly listTeamMembers: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Viewer'; owner: null }>;
  readonly removeTeamMember: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Reader'; owner: null }>;
  readonly updateTeamMember: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null }>;
  readonly listTenantAuditLogs: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null }>;
  readonly transferTenantOwnership: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Owner'; owner: null }>;
  readonly getOwnershipTransfer: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Reader'; owner: null }>;
  readonly cancelOwnershipTransfer: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Owner'; owner: null }>;
  readonly acceptOwnershipTransfer: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Reader'; owner: null }>;
  readonly declineOwnershipTransfer: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Reader'; owner: null }>;
  readonly listInvitations: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null }>;
  readonly createInvitation: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null }>;
  readonly cancelInvitation: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null }>;
  readonly acceptInvitation: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null }>;
  readonly submitContactMessage: Declared<true, never, { role: null; owner: null }>;
  readonly listMessages: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null }>;
  readonly updateMessage: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null }>;
  readonly listArticles: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly createArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null }>;
  readonly searchArticles: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey' | 'SiteKey', { role: null; owner: null }>;
  readonly generateArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null }>;
  readonly changeArticles: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null }>;
  readonly getArticleBySlug: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly getArticle: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly deleteArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly updateArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly listArticleVersions: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly getArticleVersion: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly restoreArticleVersion: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly listRelatedArticles: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly listComments: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly createComment: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Reader'; owner: null }>;
  readonly scheduleArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly cancelArticleSchedule: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly getWorkingCopy: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly saveWorkingCopy: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly deleteWorkingCopy: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly publishWorkingCopy: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly createPreview: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly deletePreview: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null }>;
  readonly getPreview: Declared<true, never, { role: null; owner: null }>;
  readonly listMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Viewer'; owner: null }>;
  readonly createMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null }>;
  readonly getMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Viewer'; owner: null }>;
  readonly deleteMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly updateMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly getMediaFile: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly listTrashedArticles: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null }>;
  readonly deleteTrashedArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly restoreTrashedArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor' }>;
  readonly listScheduledArticles: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Viewer'; owner: null }>;
  readonly listCommentQueue: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Editor'; owner: null }>;
  readonly deleteComment: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Reader'; owner: 'Admin' }>;
  readonly updateComment: Declared<false, 'UserToken' | 'UserApiKey' | 'WorkspaceKey', { role: 'Reader'; owner: null }>;
  readonly getAtomFeed: Declared<true, never, { role: null; owner: null }>;
  readonly getRssFeed: Declared<true, never, { role: null; owner: null }>;
  readonly getJsonFeed: Declared<true, never, { role: null; owner: null }>;
  readonly getSitemap: Declared<true, never, { role: null; owner: null }>;
  readonly listTags: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly listCategories: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly createCategory: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Editor'; owner: null }>;
  readonly getCategoryBySlug: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null }>;
  readonly deleteCategory: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Editor'; owner: null }>;
  readonly updateCategory: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Editor'; owner: null }>;
  readonly listAffiliateLinks: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Viewer'; owner: null }>;
  readonly createAffiliateLink: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null }>;
  readonly deleteAffiliateLink: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null }>;
  readonly updateAffiliateLink: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null }>;
  readonly getAffiliateLinkStats: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Viewer'; owner: null }>;
  readonly followAffiliateLink: Declared<true, never, { role: null; owner: null }>;
  readonly submitSeoReport: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly listSeoIssues: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Viewer'; owner: null }>;
  readonly getPixelConfig: Declared<true, never, { role: null; owner: null }>;
  readonly trackPixelEvent: Declared<true, never, { role: null; owner: null }>;
  readonly getVisits: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null }>;
  readonly getVisitedPages: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null }>;
  readonly getReferrers: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null }>;
  readonly getVisitSources: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null }>;
  readonly getTrackedEvents: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null }>;
  readonly getVisitDevices: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null }>;
  readonly getVisitCountries: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null }>;
  readonly createSubscription: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Owner'; owner: null }>;
  readonly listPlans: Declared<true, never, { role: null; owner: null }>;
  readonly getCurrentSubscription: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Viewer'; owner: null }>;
  readonly cancelSubscription: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Owner'; owner: null }>;
  readonly checkEntitlement: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Viewer'; owner: null }>;
  readonly recordUsage: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly getUsageSummary: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Viewer'; owner: null }>;
  readonly listPlanShares: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly deletePlanShare: Declared<false, 'UserToken', { role: 'Admin'; owner: null }>;
  readonly receiveStripeEvent: Declared<true, never, { role: null; owner: null }, true>;
  readonly createUser: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null }>;
  readonly getUserById: Declared<false, 'DashboardToken', { role: 'Viewer'; owner: null }>;
  readonly listSites: Declared<false, 'DashboardToken', { role: 'Viewer'; owner: null }>;
  readonly createSite: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null }>;
  readonly getSite: Declared<false, 'DashboardToken', { role: 'Viewer'; owner: null }>;
  readonly deleteSite: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null }>;
  readonly rotateSiteApiKey: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null }>;
  readonly verifySite: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null }>;
  readonly syncSite: Declared<false, 'SiteKey', { role: null; owner: null }>;
  readonly searchSitePages: Declared<false, 'SiteKey', { role: null; owner: null }>;
  readonly searchSitePagesByBody: Declared<false, 'SiteKey', { role: null; owner: null }>;
  readonly getPluginStatus: Declared<false, 'SiteKey', { role: null; owner: null }>;
  readonly listApiUsers: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly createApiUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly getApiUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly updateApiUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly deleteApiUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly getApiUserUsage: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly regenerateApiUserToken: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly listSocialAccounts: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null }>;
  readonly connectSocialAccount: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null }>;
  readonly disconnectSocialAccount: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null }>;
  readonly publishArticleToSocial: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null }>;
  readonly getAdminDashboard: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly getAdminInsights: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly getContentAnalytics: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly getRevenueAnalytics: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly adminListTenants: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly adminUpdateTenant: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly adminListUsers: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly listAuditLogs: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly adminGetUser: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null }>;
  readonly adminUpdateUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly adminEndUserSessions: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly adminUpdateUserRole: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null }>;
  readonly listWebhooks: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly createWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly getWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly deleteWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly updateWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly testWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly rotateWebhookSecret: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly listWebhookDeliveries: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly retryWebhookDelivery: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly listMcpServers: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly getMcpServer: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly listMcpServerTools: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly callMcpTool: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
  readonly getMcpResource: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null }>;
};
