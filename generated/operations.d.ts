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
  /** `x-step-up`. */
  readonly stepUp: true | null;
  /** `x-without-factor`. */
  readonly withoutFactor: 'always' | 'self' | null;
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
  readonly getHealth: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly getReadiness: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly getJwks: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly registerUser: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly loginUser: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly refreshAccessToken: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly logoutUser: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly listSessions: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly endSessions: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly endSession: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly getCurrentUser: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null; withoutFactor: 'always' }>;
  readonly updateProfile: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null; withoutFactor: null }>;
  readonly changePassword: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly getMfa: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly enrolTotp: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly removeTotp: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly confirmTotp: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly replaceRecoveryCodes: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly verifyMfa: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly stepUp: Declared<false, 'UserToken' | 'DashboardToken', { role: null; owner: null; withoutFactor: null }>;
  readonly forgotPassword: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly resetPassword: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly claimPlatformAdmin: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly verifyEmail: Declared<true, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly resendVerification: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly changeEmail: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly confirmEmail: Declared<true, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly undoEmailChange: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly listIdentities: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly unlinkIdentity: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly startOAuth: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly completeOAuth: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly listUserApiKeys: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null; withoutFactor: null }>;
  readonly createUserApiKey: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly deleteUserApiKey: Declared<false, 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly registerTenantOwner: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly loginToTenant: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly refreshSession: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly logoutFromTenant: Declared<false, 'DashboardToken', { role: null; owner: null; withoutFactor: null }>;
  readonly sayHello: Declared<false, 'DashboardToken', { role: null; owner: null; withoutFactor: null }>;
  readonly getMyProfile: Declared<false, 'DashboardToken', { role: null; owner: null; withoutFactor: null }>;
  readonly listTenants: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: null; owner: null; withoutFactor: null }>;
  readonly createTenant: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: null; owner: null; withoutFactor: null }>;
  readonly getTenant: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly deleteTenant: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: 'Owner'; owner: null; withoutFactor: null }>;
  readonly updateTenant: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly verifyTenantDomain: Declared<false, 'UserToken' | 'UserApiKey' | 'DashboardToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getTenantBySlug: Declared<false, 'DashboardToken' | 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly listWorkspaces: Declared<false, 'WorkspaceKey' | 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly createWorkspace: Declared<false, 'WorkspaceKey' | 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly getWorkspace: Declared<false, 'WorkspaceKey' | 'UserToken', { role: null; owner: null; withoutFactor: null }>;
  readonly deleteWorkspace: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Owner'; owner: null; withoutFactor: null }>;
  readonly updateWorkspace: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly listApiKeys: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly createApiKey: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getApiKey: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly revokeApiKey: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getApiKeyUsage: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly rotateApiKey: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly listTeamMembers: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly removeTeamMember: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Reader'; owner: null; withoutFactor: 'self' }>;
  readonly updateTeamMember: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly listTenantAuditLogs: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly transferTenantOwnership: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Owner'; owner: null; withoutFactor: null }>;
  readonly getOwnershipTransfer: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Reader'; owner: null; withoutFactor: null }>;
  readonly cancelOwnershipTransfer: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Owner'; owner: null; withoutFactor: null }>;
  readonly acceptOwnershipTransfer: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Reader'; owner: null; withoutFactor: null }>;
  readonly declineOwnershipTransfer: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Reader'; owner: null; withoutFactor: null }>;
  readonly listInvitations: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly createInvitation: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly cancelInvitation: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly acceptInvitation: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null; withoutFactor: null }>;
  readonly submitContactMessage: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly listMessages: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null; withoutFactor: null }>;
  readonly updateMessage: Declared<false, 'UserToken' | 'UserApiKey', { role: null; owner: null; withoutFactor: null }>;
  readonly listArticles: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly createArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null; withoutFactor: null }>;
  readonly searchArticles: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey' | 'SiteKey', { role: null; owner: null; withoutFactor: null }>;
  readonly generateArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null; withoutFactor: null }>;
  readonly changeArticles: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null; withoutFactor: null }>;
  readonly getArticleBySlug: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly getArticle: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly deleteArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly updateArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly listArticleVersions: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly getArticleVersion: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly restoreArticleVersion: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly listRelatedArticles: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly listComments: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly createComment: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Reader'; owner: null; withoutFactor: null }>;
  readonly scheduleArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly cancelArticleSchedule: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly getWorkingCopy: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly saveWorkingCopy: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly deleteWorkingCopy: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly publishWorkingCopy: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly createPreview: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly deletePreview: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null; withoutFactor: null }>;
  readonly getPreview: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly listMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly createMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null; withoutFactor: null }>;
  readonly getMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly deleteMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly updateMedia: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly getMediaFile: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly listTrashedArticles: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: null; withoutFactor: null }>;
  readonly deleteTrashedArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly restoreTrashedArticle: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Author'; owner: 'Editor'; withoutFactor: null }>;
  readonly listScheduledArticles: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly listCommentQueue: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly deleteComment: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Reader'; owner: 'Admin'; withoutFactor: null }>;
  readonly updateComment: Declared<false, 'UserToken' | 'UserApiKey' | 'WorkspaceKey', { role: 'Reader'; owner: null; withoutFactor: null }>;
  readonly getAtomFeed: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly getRssFeed: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly getJsonFeed: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly getSitemap: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly listTags: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly listCategories: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly createCategory: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getCategoryBySlug: Declared<true, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: null; owner: null; withoutFactor: null }>;
  readonly deleteCategory: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly updateCategory: Declared<false, 'UserToken' | 'UserApiKey' | 'ApiUserToken' | 'WorkspaceKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly listAffiliateLinks: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly createAffiliateLink: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly deleteAffiliateLink: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly updateAffiliateLink: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getAffiliateLinkStats: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly followAffiliateLink: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly submitSeoReport: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly listSeoIssues: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly getPixelConfig: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly trackPixelEvent: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly getVisits: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getVisitedPages: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getReferrers: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getVisitSources: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getTrackedEvents: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getVisitDevices: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getVisitCountries: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly createSubscription: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Owner'; owner: null; withoutFactor: null }>;
  readonly listPlans: Declared<true, never, { role: null; owner: null; withoutFactor: null }>;
  readonly getCurrentSubscription: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly cancelSubscription: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Owner'; owner: null; withoutFactor: null }>;
  readonly checkEntitlement: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly recordUsage: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getUsageSummary: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly listPlanShares: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly deletePlanShare: Declared<false, 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly receiveStripeEvent: Declared<true, never, { role: null; owner: null; withoutFactor: null }, true>;
  readonly createUser: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getUserById: Declared<false, 'DashboardToken', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly listSites: Declared<false, 'DashboardToken', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly createSite: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getSite: Declared<false, 'DashboardToken', { role: 'Viewer'; owner: null; withoutFactor: null }>;
  readonly deleteSite: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly rotateSiteApiKey: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly verifySite: Declared<false, 'DashboardToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly syncSite: Declared<false, 'SiteKey', { role: null; owner: null; withoutFactor: null }>;
  readonly searchSitePages: Declared<false, 'SiteKey', { role: null; owner: null; withoutFactor: null }>;
  readonly searchSitePagesByBody: Declared<false, 'SiteKey', { role: null; owner: null; withoutFactor: null }>;
  readonly getPluginStatus: Declared<false, 'SiteKey', { role: null; owner: null; withoutFactor: null }>;
  readonly listApiUsers: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly createApiUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly getApiUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly updateApiUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly deleteApiUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly getApiUserUsage: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly regenerateApiUserToken: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly listSocialAccounts: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly connectSocialAccount: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly disconnectSocialAccount: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly publishArticleToSocial: Declared<false, 'UserToken' | 'UserApiKey', { role: 'Editor'; owner: null; withoutFactor: null }>;
  readonly getAdminDashboard: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly getAdminInsights: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly getContentAnalytics: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly getRevenueAnalytics: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly adminListTenants: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly adminUpdateTenant: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly adminListUsers: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly listAuditLogs: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly adminGetUser: Declared<false, 'UserToken' | 'UserApiKey', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly adminUpdateUser: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly adminEndUserSessions: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly adminUpdateUserRole: Declared<false, 'UserToken', { role: 'PlatformAdmin'; owner: null; withoutFactor: null }>;
  readonly listWebhooks: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly createWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly deleteWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly updateWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly testWebhook: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly rotateWebhookSecret: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly listWebhookDeliveries: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly retryWebhookDelivery: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly listMcpServers: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getMcpServer: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly listMcpServerTools: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly callMcpTool: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
  readonly getMcpResource: Declared<false, 'WorkspaceKey' | 'UserToken', { role: 'Admin'; owner: null; withoutFactor: null }>;
};
