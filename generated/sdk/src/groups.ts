// Written by `npm run sdk` from openapi/openapi.yaml.

import {
  getHealth,
  getReadiness,
} from './operations/system.ts';
import {
  getJwks,
  registerUser,
  loginUser,
  refreshAccessToken,
  logoutUser,
  listSessions,
  endSessions,
  endSession,
  getCurrentUser,
  updateProfile,
  changePassword,
  getMfa,
  enrolTotp,
  removeTotp,
  confirmTotp,
  replaceRecoveryCodes,
  verifyMfa,
  stepUp,
  forgotPassword,
  resetPassword,
  claimPlatformAdmin,
  verifyEmail,
  resendVerification,
  changeEmail,
  confirmEmail,
  undoEmailChange,
  listIdentities,
  unlinkIdentity,
  startOAuth,
  completeOAuth,
  listUserApiKeys,
  createUserApiKey,
  deleteUserApiKey,
  registerTenantOwner,
  loginToTenant,
  refreshSession,
  logoutFromTenant,
  sayHello,
  getMyProfile,
  createUser,
  getUserById,
  adminListUsers,
  adminGetUser,
  adminUpdateUser,
  adminEndUserSessions,
  adminUpdateUserRole,
} from './operations/accounts.ts';
import {
  listTenants,
  createTenant,
  getTenant,
  deleteTenant,
  updateTenant,
  verifyTenantDomain,
  getTenantBySlug,
  listWorkspaces,
  createWorkspace,
  getWorkspace,
  deleteWorkspace,
  updateWorkspace,
  listTeamMembers,
  removeTeamMember,
  updateTeamMember,
  transferTenantOwnership,
  getOwnershipTransfer,
  cancelOwnershipTransfer,
  acceptOwnershipTransfer,
  declineOwnershipTransfer,
  listInvitations,
  createInvitation,
  cancelInvitation,
  acceptInvitation,
  adminListTenants,
  adminUpdateTenant,
} from './operations/tenants.ts';
import {
  listApiKeys,
  createApiKey,
  getApiKey,
  revokeApiKey,
  getApiKeyUsage,
  rotateApiKey,
  listApiUsers,
  createApiUser,
  getApiUser,
  updateApiUser,
  deleteApiUser,
  getApiUserUsage,
  regenerateApiUserToken,
} from './operations/access.ts';
import {
  listTenantAuditLogs,
  submitSeoReport,
  listSeoIssues,
  getPixelConfig,
  trackPixelEvent,
  getVisits,
  getVisitedPages,
  getReferrers,
  getVisitSources,
  getTrackedEvents,
  getVisitDevices,
  getVisitCountries,
  getAdminDashboard,
  getAdminInsights,
  getContentAnalytics,
  getRevenueAnalytics,
  listAuditLogs,
} from './operations/insights.ts';
import {
  submitContactMessage,
  listMessages,
  updateMessage,
} from './operations/messaging.ts';
import {
  listArticles,
  createArticle,
  searchArticles,
  generateArticle,
  changeArticles,
  getArticleBySlug,
  getArticle,
  deleteArticle,
  updateArticle,
  listArticleVersions,
  getArticleVersion,
  restoreArticleVersion,
  listRelatedArticles,
  listComments,
  createComment,
  scheduleArticle,
  cancelArticleSchedule,
  getWorkingCopy,
  saveWorkingCopy,
  deleteWorkingCopy,
  publishWorkingCopy,
  createPreview,
  deletePreview,
  getPreview,
  listTrashedArticles,
  deleteTrashedArticle,
  restoreTrashedArticle,
  listScheduledArticles,
  listCommentQueue,
  deleteComment,
  updateComment,
  getAtomFeed,
  getRssFeed,
  getJsonFeed,
  getSitemap,
  listTags,
  listCategories,
  createCategory,
  getCategoryBySlug,
  deleteCategory,
  updateCategory,
} from './operations/content.ts';
import {
  listMedia,
  createMedia,
  getMedia,
  deleteMedia,
  updateMedia,
  getMediaFile,
} from './operations/media.ts';
import {
  listAffiliateLinks,
  createAffiliateLink,
  deleteAffiliateLink,
  updateAffiliateLink,
  getAffiliateLinkStats,
  followAffiliateLink,
  listSocialAccounts,
  connectSocialAccount,
  disconnectSocialAccount,
  publishArticleToSocial,
} from './operations/distribution.ts';
import {
  createSubscription,
  listPlans,
  getCurrentSubscription,
  cancelSubscription,
  checkEntitlement,
  recordUsage,
  getUsageSummary,
  listPlanShares,
  deletePlanShare,
  receiveStripeEvent,
} from './operations/billing.ts';
import {
  listSites,
  createSite,
  getSite,
  deleteSite,
  rotateSiteApiKey,
  verifySite,
  syncSite,
  searchSitePages,
  searchSitePagesByBody,
  getPluginStatus,
} from './operations/sites.ts';
import {
  listWebhooks,
  createWebhook,
  getWebhook,
  deleteWebhook,
  updateWebhook,
  testWebhook,
  rotateWebhookSecret,
  listWebhookDeliveries,
  retryWebhookDelivery,
} from './operations/webhooks.ts';
import {
  listMcpServers,
  getMcpServer,
  listMcpServerTools,
  callMcpTool,
  getMcpResource,
} from './operations/mcp.ts';

export interface AccessGroup {
  /** List API keys: `listApiKeys`. */
  readonly listApiKeys: typeof listApiKeys;
  /** Create an API key: `createApiKey`. */
  readonly createApiKey: typeof createApiKey;
  /** Get an API key: `getApiKey`. */
  readonly getApiKey: typeof getApiKey;
  /** Revoke an API key: `revokeApiKey`. */
  readonly revokeApiKey: typeof revokeApiKey;
  /** Get the uses of an API key: `getApiKeyUsage`. */
  readonly getApiKeyUsage: typeof getApiKeyUsage;
  /** Rotate an API key: `rotateApiKey`. */
  readonly rotateApiKey: typeof rotateApiKey;
  /** List API users: `listApiUsers`. */
  readonly listApiUsers: typeof listApiUsers;
  /** Create an API user: `createApiUser`. */
  readonly createApiUser: typeof createApiUser;
  /** Get an API user: `getApiUser`. */
  readonly getApiUser: typeof getApiUser;
  /** Update an API user: `updateApiUser`. */
  readonly updateApiUser: typeof updateApiUser;
  /** Delete an API user: `deleteApiUser`. */
  readonly deleteApiUser: typeof deleteApiUser;
  /** Get the uses of an API user: `getApiUserUsage`. */
  readonly getApiUserUsage: typeof getApiUserUsage;
  /** Regenerate a token: `regenerateApiUserToken`. */
  readonly regenerateApiUserToken: typeof regenerateApiUserToken;
}

export const access: AccessGroup = {
  listApiKeys,
  createApiKey,
  getApiKey,
  revokeApiKey,
  getApiKeyUsage,
  rotateApiKey,
  listApiUsers,
  createApiUser,
  getApiUser,
  updateApiUser,
  deleteApiUser,
  getApiUserUsage,
  regenerateApiUserToken,
};

export interface AccountsGroup {
  /** Public keys of tokens: `getJwks`. */
  readonly getJwks: typeof getJwks;
  /** Register a new user: `registerUser`. */
  readonly registerUser: typeof registerUser;
  /** Authenticate and get tokens: `loginUser`. */
  readonly loginUser: typeof loginUser;
  /** Refresh access token: `refreshAccessToken`. */
  readonly refreshAccessToken: typeof refreshAccessToken;
  /** Log out: `logoutUser`. */
  readonly logoutUser: typeof logoutUser;
  /** List your sessions: `listSessions`. */
  readonly listSessions: typeof listSessions;
  /** End your other sessions: `endSessions`. */
  readonly endSessions: typeof endSessions;
  /** End one of your sessions: `endSession`. */
  readonly endSession: typeof endSession;
  /** Get the current user: `getCurrentUser`. */
  readonly getCurrentUser: typeof getCurrentUser;
  /** Update user profile: `updateProfile`. */
  readonly updateProfile: typeof updateProfile;
  /** Change user password: `changePassword`. */
  readonly changePassword: typeof changePassword;
  /** See your second factor: `getMfa`. */
  readonly getMfa: typeof getMfa;
  /** Add an authenticator app: `enrolTotp`. */
  readonly enrolTotp: typeof enrolTotp;
  /** Remove your second factor: `removeTotp`. */
  readonly removeTotp: typeof removeTotp;
  /** Confirm the authenticator app: `confirmTotp`. */
  readonly confirmTotp: typeof confirmTotp;
  /** Replace your recovery codes: `replaceRecoveryCodes`. */
  readonly replaceRecoveryCodes: typeof replaceRecoveryCodes;
  /** Complete a login with a second factor: `verifyMfa`. */
  readonly verifyMfa: typeof verifyMfa;
  /** Prove again who you are: `stepUp`. */
  readonly stepUp: typeof stepUp;
  /** Request a password reset: `forgotPassword`. */
  readonly forgotPassword: typeof forgotPassword;
  /** Reset a password: `resetPassword`. */
  readonly resetPassword: typeof resetPassword;
  /** Become the first platform admin: `claimPlatformAdmin`. */
  readonly claimPlatformAdmin: typeof claimPlatformAdmin;
  /** Verify an email address: `verifyEmail`. */
  readonly verifyEmail: typeof verifyEmail;
  /** Request another verification mail: `resendVerification`. */
  readonly resendVerification: typeof resendVerification;
  /** Change your email address: `changeEmail`. */
  readonly changeEmail: typeof changeEmail;
  /** Confirm a new email address: `confirmEmail`. */
  readonly confirmEmail: typeof confirmEmail;
  /** Undo a change of the email address: `undoEmailChange`. */
  readonly undoEmailChange: typeof undoEmailChange;
  /** List your ways to sign in: `listIdentities`. */
  readonly listIdentities: typeof listIdentities;
  /** Unlink a provider: `unlinkIdentity`. */
  readonly unlinkIdentity: typeof unlinkIdentity;
  /** Sign in with another provider: `startOAuth`. */
  readonly startOAuth: typeof startOAuth;
  /** Come back from another provider: `completeOAuth`. */
  readonly completeOAuth: typeof completeOAuth;
  /** List all API keys: `listUserApiKeys`. */
  readonly listUserApiKeys: typeof listUserApiKeys;
  /** Create a new API key: `createUserApiKey`. */
  readonly createUserApiKey: typeof createUserApiKey;
  /** Delete an API key: `deleteUserApiKey`. */
  readonly deleteUserApiKey: typeof deleteUserApiKey;
  /** Register a user with a tenant: `registerTenantOwner`. */
  readonly registerTenantOwner: typeof registerTenantOwner;
  /** Log in to a tenant: `loginToTenant`. */
  readonly loginToTenant: typeof loginToTenant;
  /** Refresh a session: `refreshSession`. */
  readonly refreshSession: typeof refreshSession;
  /** Log out of a tenant: `logoutFromTenant`. */
  readonly logoutFromTenant: typeof logoutFromTenant;
  /** Say hello: `sayHello`. */
  readonly sayHello: typeof sayHello;
  /** Get your profile: `getMyProfile`. */
  readonly getMyProfile: typeof getMyProfile;
  /** Create a user: `createUser`. */
  readonly createUser: typeof createUser;
  /** Get a user: `getUserById`. */
  readonly getUserById: typeof getUserById;
  /** List all users: `adminListUsers`. */
  readonly adminListUsers: typeof adminListUsers;
  /** Get any user: `adminGetUser`. */
  readonly adminGetUser: typeof adminGetUser;
  /** Deactivate or reactivate any user: `adminUpdateUser`. */
  readonly adminUpdateUser: typeof adminUpdateUser;
  /** End all sessions of any user: `adminEndUserSessions`. */
  readonly adminEndUserSessions: typeof adminEndUserSessions;
  /** Update a users platform role: `adminUpdateUserRole`. */
  readonly adminUpdateUserRole: typeof adminUpdateUserRole;
}

export const accounts: AccountsGroup = {
  getJwks,
  registerUser,
  loginUser,
  refreshAccessToken,
  logoutUser,
  listSessions,
  endSessions,
  endSession,
  getCurrentUser,
  updateProfile,
  changePassword,
  getMfa,
  enrolTotp,
  removeTotp,
  confirmTotp,
  replaceRecoveryCodes,
  verifyMfa,
  stepUp,
  forgotPassword,
  resetPassword,
  claimPlatformAdmin,
  verifyEmail,
  resendVerification,
  changeEmail,
  confirmEmail,
  undoEmailChange,
  listIdentities,
  unlinkIdentity,
  startOAuth,
  completeOAuth,
  listUserApiKeys,
  createUserApiKey,
  deleteUserApiKey,
  registerTenantOwner,
  loginToTenant,
  refreshSession,
  logoutFromTenant,
  sayHello,
  getMyProfile,
  createUser,
  getUserById,
  adminListUsers,
  adminGetUser,
  adminUpdateUser,
  adminEndUserSessions,
  adminUpdateUserRole,
};

export interface AffiliateLinksGroup {
  /** List affiliate links: `listAffiliateLinks`. */
  readonly list: typeof listAffiliateLinks;
  /** Create an affiliate link: `createAffiliateLink`. */
  readonly create: typeof createAffiliateLink;
  /** Delete an affiliate link: `deleteAffiliateLink`. */
  readonly delete: typeof deleteAffiliateLink;
  /** Update an affiliate link: `updateAffiliateLink`. */
  readonly update: typeof updateAffiliateLink;
  /** Get the clicks of an affiliate link: `getAffiliateLinkStats`. */
  readonly getStats: typeof getAffiliateLinkStats;
  /** Follow an affiliate link: `followAffiliateLink`. */
  readonly follow: typeof followAffiliateLink;
}

export const affiliateLinks: AffiliateLinksGroup = {
  list: listAffiliateLinks,
  create: createAffiliateLink,
  delete: deleteAffiliateLink,
  update: updateAffiliateLink,
  getStats: getAffiliateLinkStats,
  follow: followAffiliateLink,
};

export interface AnalyticsGroup {
  /** Get content analytics: `getContentAnalytics`. */
  readonly getContentAnalytics: typeof getContentAnalytics;
  /** Get revenue analytics: `getRevenueAnalytics`. */
  readonly getRevenueAnalytics: typeof getRevenueAnalytics;
}

export const analytics: AnalyticsGroup = {
  getContentAnalytics,
  getRevenueAnalytics,
};

export interface ApiUsersGroup {
  /** List API users: `listApiUsers`. */
  readonly list: typeof listApiUsers;
  /** Create an API user: `createApiUser`. */
  readonly create: typeof createApiUser;
  /** Get an API user: `getApiUser`. */
  readonly get: typeof getApiUser;
  /** Update an API user: `updateApiUser`. */
  readonly update: typeof updateApiUser;
  /** Delete an API user: `deleteApiUser`. */
  readonly delete: typeof deleteApiUser;
  /** Get the uses of an API user: `getApiUserUsage`. */
  readonly getUsage: typeof getApiUserUsage;
  /** Regenerate a token: `regenerateApiUserToken`. */
  readonly regenerateToken: typeof regenerateApiUserToken;
}

export const apiUsers: ApiUsersGroup = {
  list: listApiUsers,
  create: createApiUser,
  get: getApiUser,
  update: updateApiUser,
  delete: deleteApiUser,
  getUsage: getApiUserUsage,
  regenerateToken: regenerateApiUserToken,
};

export interface ArticleVersionsGroup {
  /** List the versions of an article: `listArticleVersions`. */
  readonly list: typeof listArticleVersions;
  /** Get a version of an article: `getArticleVersion`. */
  readonly get: typeof getArticleVersion;
  /** Restore a version of an article: `restoreArticleVersion`. */
  readonly restore: typeof restoreArticleVersion;
}

export const articleVersions: ArticleVersionsGroup = {
  list: listArticleVersions,
  get: getArticleVersion,
  restore: restoreArticleVersion,
};

export interface ArticlesGroup {
  /** List articles for a tenant: `listArticles`. */
  readonly list: typeof listArticles;
  /** Create a new article: `createArticle`. */
  readonly create: typeof createArticle;
  /** Search articles: `searchArticles`. */
  readonly search: typeof searchArticles;
  /** Generate an article with AI: `generateArticle`. */
  readonly generate: typeof generateArticle;
  /** Change or delete several articles: `changeArticles`. */
  readonly change: typeof changeArticles;
  /** Get an article by its slug: `getArticleBySlug`. */
  readonly getBySlug: typeof getArticleBySlug;
  /** Get a single article: `getArticle`. */
  readonly get: typeof getArticle;
  /** Delete an article: `deleteArticle`. */
  readonly delete: typeof deleteArticle;
  /** Update an article: `updateArticle`. */
  readonly update: typeof updateArticle;
  /** List related articles: `listRelatedArticles`. */
  readonly listRelatedArticles: typeof listRelatedArticles;
}

export const articles: ArticlesGroup = {
  list: listArticles,
  create: createArticle,
  search: searchArticles,
  generate: generateArticle,
  change: changeArticles,
  getBySlug: getArticleBySlug,
  get: getArticle,
  delete: deleteArticle,
  update: updateArticle,
  listRelatedArticles,
};

export interface AuditLogsGroup {
  /** Audit logs of a tenant: `listTenantAuditLogs`. */
  readonly listTenantAuditLogs: typeof listTenantAuditLogs;
  /** Get audit logs: `listAuditLogs`. */
  readonly list: typeof listAuditLogs;
}

export const auditLogs: AuditLogsGroup = {
  listTenantAuditLogs,
  list: listAuditLogs,
};

export interface BillingGroup {
  /** Create or change the subscription: `createSubscription`. */
  readonly createSubscription: typeof createSubscription;
  /** List available subscription plans: `listPlans`. */
  readonly listPlans: typeof listPlans;
  /** Get current subscription: `getCurrentSubscription`. */
  readonly getCurrentSubscription: typeof getCurrentSubscription;
  /** Cancel subscription: `cancelSubscription`. */
  readonly cancelSubscription: typeof cancelSubscription;
  /** Check feature access: `checkEntitlement`. */
  readonly checkEntitlement: typeof checkEntitlement;
  /** Record usage: `recordUsage`. */
  readonly recordUsage: typeof recordUsage;
  /** Get usage summary: `getUsageSummary`. */
  readonly getUsageSummary: typeof getUsageSummary;
  /** List the workspaces that share the plan: `listPlanShares`. */
  readonly listPlanShares: typeof listPlanShares;
  /** End the sharing of the plan: `deletePlanShare`. */
  readonly deletePlanShare: typeof deletePlanShare;
  /** Receive a Stripe event: `receiveStripeEvent`. */
  readonly receiveStripeEvent: typeof receiveStripeEvent;
}

export const billing: BillingGroup = {
  createSubscription,
  listPlans,
  getCurrentSubscription,
  cancelSubscription,
  checkEntitlement,
  recordUsage,
  getUsageSummary,
  listPlanShares,
  deletePlanShare,
  receiveStripeEvent,
};

export interface CategoriesGroup {
  /** List all categories: `listCategories`. */
  readonly list: typeof listCategories;
  /** Create a category: `createCategory`. */
  readonly create: typeof createCategory;
  /** Get a category by its slug: `getCategoryBySlug`. */
  readonly getBySlug: typeof getCategoryBySlug;
  /** Delete a category: `deleteCategory`. */
  readonly delete: typeof deleteCategory;
  /** Update a category: `updateCategory`. */
  readonly update: typeof updateCategory;
}

export const categories: CategoriesGroup = {
  list: listCategories,
  create: createCategory,
  getBySlug: getCategoryBySlug,
  delete: deleteCategory,
  update: updateCategory,
};

export interface CommentsGroup {
  /** List comments on an article: `listComments`. */
  readonly list: typeof listComments;
  /** Post a comment: `createComment`. */
  readonly create: typeof createComment;
  /** List comments to moderate: `listCommentQueue`. */
  readonly listQueue: typeof listCommentQueue;
  /** Delete a comment: `deleteComment`. */
  readonly delete: typeof deleteComment;
  /** Edit or moderate a comment: `updateComment`. */
  readonly update: typeof updateComment;
}

export const comments: CommentsGroup = {
  list: listComments,
  create: createComment,
  listQueue: listCommentQueue,
  delete: deleteComment,
  update: updateComment,
};

export interface ContentGroup {
  /** List articles for a tenant: `listArticles`. */
  readonly listArticles: typeof listArticles;
  /** Create a new article: `createArticle`. */
  readonly createArticle: typeof createArticle;
  /** Search articles: `searchArticles`. */
  readonly searchArticles: typeof searchArticles;
  /** Generate an article with AI: `generateArticle`. */
  readonly generateArticle: typeof generateArticle;
  /** Change or delete several articles: `changeArticles`. */
  readonly changeArticles: typeof changeArticles;
  /** Get an article by its slug: `getArticleBySlug`. */
  readonly getArticleBySlug: typeof getArticleBySlug;
  /** Get a single article: `getArticle`. */
  readonly getArticle: typeof getArticle;
  /** Delete an article: `deleteArticle`. */
  readonly deleteArticle: typeof deleteArticle;
  /** Update an article: `updateArticle`. */
  readonly updateArticle: typeof updateArticle;
  /** List the versions of an article: `listArticleVersions`. */
  readonly listArticleVersions: typeof listArticleVersions;
  /** Get a version of an article: `getArticleVersion`. */
  readonly getArticleVersion: typeof getArticleVersion;
  /** Restore a version of an article: `restoreArticleVersion`. */
  readonly restoreArticleVersion: typeof restoreArticleVersion;
  /** List related articles: `listRelatedArticles`. */
  readonly listRelatedArticles: typeof listRelatedArticles;
  /** List comments on an article: `listComments`. */
  readonly listComments: typeof listComments;
  /** Post a comment: `createComment`. */
  readonly createComment: typeof createComment;
  /** Schedule article for publishing: `scheduleArticle`. */
  readonly scheduleArticle: typeof scheduleArticle;
  /** Cancel scheduled publishing: `cancelArticleSchedule`. */
  readonly cancelArticleSchedule: typeof cancelArticleSchedule;
  /** Get the working copy of an article: `getWorkingCopy`. */
  readonly getWorkingCopy: typeof getWorkingCopy;
  /** Save the working copy of an article: `saveWorkingCopy`. */
  readonly saveWorkingCopy: typeof saveWorkingCopy;
  /** Delete the working copy of an article: `deleteWorkingCopy`. */
  readonly deleteWorkingCopy: typeof deleteWorkingCopy;
  /** Publish the working copy of an article: `publishWorkingCopy`. */
  readonly publishWorkingCopy: typeof publishWorkingCopy;
  /** Create a preview link: `createPreview`. */
  readonly createPreview: typeof createPreview;
  /** Revoke a preview link: `deletePreview`. */
  readonly deletePreview: typeof deletePreview;
  /** Get the article of a preview link: `getPreview`. */
  readonly getPreview: typeof getPreview;
  /** List deleted articles: `listTrashedArticles`. */
  readonly listTrashedArticles: typeof listTrashedArticles;
  /** Delete an article from the trash: `deleteTrashedArticle`. */
  readonly deleteTrashedArticle: typeof deleteTrashedArticle;
  /** Restore a deleted article: `restoreTrashedArticle`. */
  readonly restoreTrashedArticle: typeof restoreTrashedArticle;
  /** List all scheduled articles: `listScheduledArticles`. */
  readonly listScheduledArticles: typeof listScheduledArticles;
  /** List comments to moderate: `listCommentQueue`. */
  readonly listCommentQueue: typeof listCommentQueue;
  /** Delete a comment: `deleteComment`. */
  readonly deleteComment: typeof deleteComment;
  /** Edit or moderate a comment: `updateComment`. */
  readonly updateComment: typeof updateComment;
  /** Atom feed: `getAtomFeed`. */
  readonly getAtomFeed: typeof getAtomFeed;
  /** RSS feed: `getRssFeed`. */
  readonly getRssFeed: typeof getRssFeed;
  /** JSON feed: `getJsonFeed`. */
  readonly getJsonFeed: typeof getJsonFeed;
  /** Sitemap: `getSitemap`. */
  readonly getSitemap: typeof getSitemap;
  /** List tags: `listTags`. */
  readonly listTags: typeof listTags;
  /** List all categories: `listCategories`. */
  readonly listCategories: typeof listCategories;
  /** Create a category: `createCategory`. */
  readonly createCategory: typeof createCategory;
  /** Get a category by its slug: `getCategoryBySlug`. */
  readonly getCategoryBySlug: typeof getCategoryBySlug;
  /** Delete a category: `deleteCategory`. */
  readonly deleteCategory: typeof deleteCategory;
  /** Update a category: `updateCategory`. */
  readonly updateCategory: typeof updateCategory;
}

export const content: ContentGroup = {
  listArticles,
  createArticle,
  searchArticles,
  generateArticle,
  changeArticles,
  getArticleBySlug,
  getArticle,
  deleteArticle,
  updateArticle,
  listArticleVersions,
  getArticleVersion,
  restoreArticleVersion,
  listRelatedArticles,
  listComments,
  createComment,
  scheduleArticle,
  cancelArticleSchedule,
  getWorkingCopy,
  saveWorkingCopy,
  deleteWorkingCopy,
  publishWorkingCopy,
  createPreview,
  deletePreview,
  getPreview,
  listTrashedArticles,
  deleteTrashedArticle,
  restoreTrashedArticle,
  listScheduledArticles,
  listCommentQueue,
  deleteComment,
  updateComment,
  getAtomFeed,
  getRssFeed,
  getJsonFeed,
  getSitemap,
  listTags,
  listCategories,
  createCategory,
  getCategoryBySlug,
  deleteCategory,
  updateCategory,
};

export interface DashboardGroup {
  /** Get the platform dashboard: `getAdminDashboard`. */
  readonly getAdminDashboard: typeof getAdminDashboard;
}

export const dashboard: DashboardGroup = {
  getAdminDashboard,
};

export interface DeliveriesGroup {
  /** List webhook deliveries: `listWebhookDeliveries`. */
  readonly list: typeof listWebhookDeliveries;
  /** Retry a webhook delivery: `retryWebhookDelivery`. */
  readonly retry: typeof retryWebhookDelivery;
}

export const deliveries: DeliveriesGroup = {
  list: listWebhookDeliveries,
  retry: retryWebhookDelivery,
};

export interface DistributionGroup {
  /** List affiliate links: `listAffiliateLinks`. */
  readonly listAffiliateLinks: typeof listAffiliateLinks;
  /** Create an affiliate link: `createAffiliateLink`. */
  readonly createAffiliateLink: typeof createAffiliateLink;
  /** Delete an affiliate link: `deleteAffiliateLink`. */
  readonly deleteAffiliateLink: typeof deleteAffiliateLink;
  /** Update an affiliate link: `updateAffiliateLink`. */
  readonly updateAffiliateLink: typeof updateAffiliateLink;
  /** Get the clicks of an affiliate link: `getAffiliateLinkStats`. */
  readonly getAffiliateLinkStats: typeof getAffiliateLinkStats;
  /** Follow an affiliate link: `followAffiliateLink`. */
  readonly followAffiliateLink: typeof followAffiliateLink;
  /** List connected social media accounts: `listSocialAccounts`. */
  readonly listSocialAccounts: typeof listSocialAccounts;
  /** Connect a social media account: `connectSocialAccount`. */
  readonly connectSocialAccount: typeof connectSocialAccount;
  /** Disconnect a social media account: `disconnectSocialAccount`. */
  readonly disconnectSocialAccount: typeof disconnectSocialAccount;
  /** Post article to social media: `publishArticleToSocial`. */
  readonly publishArticleToSocial: typeof publishArticleToSocial;
}

export const distribution: DistributionGroup = {
  listAffiliateLinks,
  createAffiliateLink,
  deleteAffiliateLink,
  updateAffiliateLink,
  getAffiliateLinkStats,
  followAffiliateLink,
  listSocialAccounts,
  connectSocialAccount,
  disconnectSocialAccount,
  publishArticleToSocial,
};

export interface EmailChangesGroup {
  /** Change your email address: `changeEmail`. */
  readonly changeEmail: typeof changeEmail;
  /** Confirm a new email address: `confirmEmail`. */
  readonly confirmEmail: typeof confirmEmail;
  /** Undo a change of the email address: `undoEmailChange`. */
  readonly undo: typeof undoEmailChange;
}

export const emailChanges: EmailChangesGroup = {
  changeEmail,
  confirmEmail,
  undo: undoEmailChange,
};

export interface EntitlementsGroup {
  /** Check feature access: `checkEntitlement`. */
  readonly check: typeof checkEntitlement;
  /** Record usage: `recordUsage`. */
  readonly recordUsage: typeof recordUsage;
  /** Get usage summary: `getUsageSummary`. */
  readonly getUsageSummary: typeof getUsageSummary;
}

export const entitlements: EntitlementsGroup = {
  check: checkEntitlement,
  recordUsage,
  getUsageSummary,
};

export interface FeedsGroup {
  /** Atom feed: `getAtomFeed`. */
  readonly getAtomFeed: typeof getAtomFeed;
  /** RSS feed: `getRssFeed`. */
  readonly getRssFeed: typeof getRssFeed;
  /** JSON feed: `getJsonFeed`. */
  readonly getJsonFeed: typeof getJsonFeed;
  /** Sitemap: `getSitemap`. */
  readonly getSitemap: typeof getSitemap;
}

export const feeds: FeedsGroup = {
  getAtomFeed,
  getRssFeed,
  getJsonFeed,
  getSitemap,
};

export interface HealthGroup {
  /** Server health check: `getHealth`. */
  readonly get: typeof getHealth;
  /** Readiness check: `getReadiness`. */
  readonly getReadiness: typeof getReadiness;
}

export const health: HealthGroup = {
  get: getHealth,
  getReadiness,
};

export interface IdentitiesGroup {
  /** List your ways to sign in: `listIdentities`. */
  readonly list: typeof listIdentities;
  /** Unlink a provider: `unlinkIdentity`. */
  readonly unlink: typeof unlinkIdentity;
}

export const identities: IdentitiesGroup = {
  list: listIdentities,
  unlink: unlinkIdentity,
};

export interface InsightsGroup {
  /** Audit logs of a tenant: `listTenantAuditLogs`. */
  readonly listTenantAuditLogs: typeof listTenantAuditLogs;
  /** Submit an SEO report: `submitSeoReport`. */
  readonly submitSeoReport: typeof submitSeoReport;
  /** List SEO issues: `listSeoIssues`. */
  readonly listSeoIssues: typeof listSeoIssues;
  /** Get the pixel's configuration: `getPixelConfig`. */
  readonly getPixelConfig: typeof getPixelConfig;
  /** Track an event: `trackPixelEvent`. */
  readonly trackPixelEvent: typeof trackPixelEvent;
  /** Get visits over time: `getVisits`. */
  readonly getVisits: typeof getVisits;
  /** Get visited pages: `getVisitedPages`. */
  readonly getVisitedPages: typeof getVisitedPages;
  /** Get referrers: `getReferrers`. */
  readonly getReferrers: typeof getReferrers;
  /** Get sources by UTM parameters: `getVisitSources`. */
  readonly getVisitSources: typeof getVisitSources;
  /** Get events and their properties: `getTrackedEvents`. */
  readonly getTrackedEvents: typeof getTrackedEvents;
  /** Get devices of visitors: `getVisitDevices`. */
  readonly getVisitDevices: typeof getVisitDevices;
  /** Get countries of visitors: `getVisitCountries`. */
  readonly getVisitCountries: typeof getVisitCountries;
  /** Get the platform dashboard: `getAdminDashboard`. */
  readonly getAdminDashboard: typeof getAdminDashboard;
  /** Get platform insights: `getAdminInsights`. */
  readonly getAdminInsights: typeof getAdminInsights;
  /** Get content analytics: `getContentAnalytics`. */
  readonly getContentAnalytics: typeof getContentAnalytics;
  /** Get revenue analytics: `getRevenueAnalytics`. */
  readonly getRevenueAnalytics: typeof getRevenueAnalytics;
  /** Get audit logs: `listAuditLogs`. */
  readonly listAuditLogs: typeof listAuditLogs;
}

export const insights: InsightsGroup = {
  listTenantAuditLogs,
  submitSeoReport,
  listSeoIssues,
  getPixelConfig,
  trackPixelEvent,
  getVisits,
  getVisitedPages,
  getReferrers,
  getVisitSources,
  getTrackedEvents,
  getVisitDevices,
  getVisitCountries,
  getAdminDashboard,
  getAdminInsights,
  getContentAnalytics,
  getRevenueAnalytics,
  listAuditLogs,
};

export interface InvitationsGroup {
  /** List invitations: `listInvitations`. */
  readonly list: typeof listInvitations;
  /** Invite a user to a tenant: `createInvitation`. */
  readonly create: typeof createInvitation;
  /** Cancel an invitation: `cancelInvitation`. */
  readonly cancel: typeof cancelInvitation;
  /** Accept an invitation: `acceptInvitation`. */
  readonly accept: typeof acceptInvitation;
}

export const invitations: InvitationsGroup = {
  list: listInvitations,
  create: createInvitation,
  cancel: cancelInvitation,
  accept: acceptInvitation,
};

export interface McpGroup {
  /** List MCP servers: `listMcpServers`. */
  readonly listMcpServers: typeof listMcpServers;
  /** Get an MCP server: `getMcpServer`. */
  readonly getMcpServer: typeof getMcpServer;
  /** List the tools of an MCP server: `listMcpServerTools`. */
  readonly listMcpServerTools: typeof listMcpServerTools;
  /** Call an MCP tool: `callMcpTool`. */
  readonly callMcpTool: typeof callMcpTool;
  /** Get an MCP resource: `getMcpResource`. */
  readonly getMcpResource: typeof getMcpResource;
}

export const mcp: McpGroup = {
  listMcpServers,
  getMcpServer,
  listMcpServerTools,
  callMcpTool,
  getMcpResource,
};

export interface MediaGroup {
  /** List images: `listMedia`. */
  readonly listMedia: typeof listMedia;
  /** Upload an image: `createMedia`. */
  readonly createMedia: typeof createMedia;
  /** Get an image: `getMedia`. */
  readonly getMedia: typeof getMedia;
  /** Delete an image: `deleteMedia`. */
  readonly deleteMedia: typeof deleteMedia;
  /** Describe an image: `updateMedia`. */
  readonly updateMedia: typeof updateMedia;
  /** Get the file of an image: `getMediaFile`. */
  readonly getMediaFile: typeof getMediaFile;
  /** List images: `listMedia`. */
  readonly list: typeof listMedia;
  /** Upload an image: `createMedia`. */
  readonly create: typeof createMedia;
  /** Get an image: `getMedia`. */
  readonly get: typeof getMedia;
  /** Delete an image: `deleteMedia`. */
  readonly delete: typeof deleteMedia;
  /** Describe an image: `updateMedia`. */
  readonly update: typeof updateMedia;
  /** Get the file of an image: `getMediaFile`. */
  readonly getFile: typeof getMediaFile;
}

export const media: MediaGroup = {
  listMedia,
  createMedia,
  getMedia,
  deleteMedia,
  updateMedia,
  getMediaFile,
  list: listMedia,
  create: createMedia,
  get: getMedia,
  delete: deleteMedia,
  update: updateMedia,
  getFile: getMediaFile,
};

export interface MessagesGroup {
  /** Submit a contact message: `submitContactMessage`. */
  readonly submitContactMessage: typeof submitContactMessage;
  /** List messages: `listMessages`. */
  readonly list: typeof listMessages;
  /** Mark a message as read: `updateMessage`. */
  readonly update: typeof updateMessage;
}

export const messages: MessagesGroup = {
  submitContactMessage,
  list: listMessages,
  update: updateMessage,
};

export interface MessagingGroup {
  /** Submit a contact message: `submitContactMessage`. */
  readonly submitContactMessage: typeof submitContactMessage;
  /** List messages: `listMessages`. */
  readonly listMessages: typeof listMessages;
  /** Mark a message as read: `updateMessage`. */
  readonly updateMessage: typeof updateMessage;
}

export const messaging: MessagingGroup = {
  submitContactMessage,
  listMessages,
  updateMessage,
};

export interface MfaGroup {
  /** See your second factor: `getMfa`. */
  readonly get: typeof getMfa;
  /** Add an authenticator app: `enrolTotp`. */
  readonly enrolTotp: typeof enrolTotp;
  /** Remove your second factor: `removeTotp`. */
  readonly removeTotp: typeof removeTotp;
  /** Confirm the authenticator app: `confirmTotp`. */
  readonly confirmTotp: typeof confirmTotp;
  /** Replace your recovery codes: `replaceRecoveryCodes`. */
  readonly replaceRecoveryCodes: typeof replaceRecoveryCodes;
  /** Complete a login with a second factor: `verifyMfa`. */
  readonly verify: typeof verifyMfa;
  /** Prove again who you are: `stepUp`. */
  readonly stepUp: typeof stepUp;
}

export const mfa: MfaGroup = {
  get: getMfa,
  enrolTotp,
  removeTotp,
  confirmTotp,
  replaceRecoveryCodes,
  verify: verifyMfa,
  stepUp,
};

export interface OauthGroup {
  /** Sign in with another provider: `startOAuth`. */
  readonly startOAuth: typeof startOAuth;
  /** Come back from another provider: `completeOAuth`. */
  readonly completeOAuth: typeof completeOAuth;
}

export const oauth: OauthGroup = {
  startOAuth,
  completeOAuth,
};

export interface OwnershipTransfersGroup {
  /** Get the pending transfer of ownership: `getOwnershipTransfer`. */
  readonly get: typeof getOwnershipTransfer;
  /** Cancel the pending transfer of ownership: `cancelOwnershipTransfer`. */
  readonly cancel: typeof cancelOwnershipTransfer;
  /** Accept the ownership of a tenant: `acceptOwnershipTransfer`. */
  readonly accept: typeof acceptOwnershipTransfer;
  /** Decline the ownership of a tenant: `declineOwnershipTransfer`. */
  readonly decline: typeof declineOwnershipTransfer;
}

export const ownershipTransfers: OwnershipTransfersGroup = {
  get: getOwnershipTransfer,
  cancel: cancelOwnershipTransfer,
  accept: acceptOwnershipTransfer,
  decline: declineOwnershipTransfer,
};

export interface PixelGroup {
  /** Get the pixel's configuration: `getPixelConfig`. */
  readonly getConfig: typeof getPixelConfig;
  /** Track an event: `trackPixelEvent`. */
  readonly trackEvent: typeof trackPixelEvent;
}

export const pixel: PixelGroup = {
  getConfig: getPixelConfig,
  trackEvent: trackPixelEvent,
};

export interface PlanSharesGroup {
  /** List the workspaces that share the plan: `listPlanShares`. */
  readonly list: typeof listPlanShares;
  /** End the sharing of the plan: `deletePlanShare`. */
  readonly delete: typeof deletePlanShare;
}

export const planShares: PlanSharesGroup = {
  list: listPlanShares,
  delete: deletePlanShare,
};

export interface PlatformAdminsGroup {
  /** Become the first platform admin: `claimPlatformAdmin`. */
  readonly claim: typeof claimPlatformAdmin;
}

export const platformAdmins: PlatformAdminsGroup = {
  claim: claimPlatformAdmin,
};

export interface PlatformInsightsGroup {
  /** Get platform insights: `getAdminInsights`. */
  readonly getAdminInsights: typeof getAdminInsights;
}

export const platformInsights: PlatformInsightsGroup = {
  getAdminInsights,
};

export interface PlatformTenantsGroup {
  /** List all tenants: `adminListTenants`. */
  readonly adminListTenants: typeof adminListTenants;
  /** Update any tenant: `adminUpdateTenant`. */
  readonly adminUpdateTenant: typeof adminUpdateTenant;
}

export const platformTenants: PlatformTenantsGroup = {
  adminListTenants,
  adminUpdateTenant,
};

export interface PlatformUsersGroup {
  /** List all users: `adminListUsers`. */
  readonly adminListUsers: typeof adminListUsers;
  /** Get any user: `adminGetUser`. */
  readonly adminGetUser: typeof adminGetUser;
  /** Deactivate or reactivate any user: `adminUpdateUser`. */
  readonly adminUpdateUser: typeof adminUpdateUser;
  /** End all sessions of any user: `adminEndUserSessions`. */
  readonly adminEndUserSessions: typeof adminEndUserSessions;
  /** Update a users platform role: `adminUpdateUserRole`. */
  readonly adminUpdateUserRole: typeof adminUpdateUserRole;
}

export const platformUsers: PlatformUsersGroup = {
  adminListUsers,
  adminGetUser,
  adminUpdateUser,
  adminEndUserSessions,
  adminUpdateUserRole,
};

export interface PluginGroup {
  /** Sync posts and pages: `syncSite`. */
  readonly syncSite: typeof syncSite;
  /** Search the pages of the site: `searchSitePages`. */
  readonly searchSitePages: typeof searchSitePages;
  /** Search the pages of the site: `searchSitePagesByBody`. */
  readonly searchSitePagesByBody: typeof searchSitePagesByBody;
  /** Verify an API key: `getPluginStatus`. */
  readonly getStatus: typeof getPluginStatus;
}

export const plugin: PluginGroup = {
  syncSite,
  searchSitePages,
  searchSitePagesByBody,
  getStatus: getPluginStatus,
};

export interface PreviewsGroup {
  /** Create a preview link: `createPreview`. */
  readonly create: typeof createPreview;
  /** Revoke a preview link: `deletePreview`. */
  readonly delete: typeof deletePreview;
  /** Get the article of a preview link: `getPreview`. */
  readonly get: typeof getPreview;
}

export const previews: PreviewsGroup = {
  create: createPreview,
  delete: deletePreview,
  get: getPreview,
};

export interface RecoveryGroup {
  /** Request a password reset: `forgotPassword`. */
  readonly forgotPassword: typeof forgotPassword;
  /** Reset a password: `resetPassword`. */
  readonly resetPassword: typeof resetPassword;
  /** Verify an email address: `verifyEmail`. */
  readonly verifyEmail: typeof verifyEmail;
  /** Request another verification mail: `resendVerification`. */
  readonly resendVerification: typeof resendVerification;
}

export const recovery: RecoveryGroup = {
  forgotPassword,
  resetPassword,
  verifyEmail,
  resendVerification,
};

export interface ResourcesGroup {
  /** Get an MCP resource: `getMcpResource`. */
  readonly get: typeof getMcpResource;
}

export const resources: ResourcesGroup = {
  get: getMcpResource,
};

export interface SchedulesGroup {
  /** Schedule article for publishing: `scheduleArticle`. */
  readonly scheduleArticle: typeof scheduleArticle;
  /** Cancel scheduled publishing: `cancelArticleSchedule`. */
  readonly cancelArticleSchedule: typeof cancelArticleSchedule;
  /** List all scheduled articles: `listScheduledArticles`. */
  readonly listScheduledArticles: typeof listScheduledArticles;
}

export const schedules: SchedulesGroup = {
  scheduleArticle,
  cancelArticleSchedule,
  listScheduledArticles,
};

export interface SeoGroup {
  /** Submit an SEO report: `submitSeoReport`. */
  readonly submitReport: typeof submitSeoReport;
  /** List SEO issues: `listSeoIssues`. */
  readonly listIssues: typeof listSeoIssues;
}

export const seo: SeoGroup = {
  submitReport: submitSeoReport,
  listIssues: listSeoIssues,
};

export interface ServersGroup {
  /** List MCP servers: `listMcpServers`. */
  readonly list: typeof listMcpServers;
  /** Get an MCP server: `getMcpServer`. */
  readonly get: typeof getMcpServer;
  /** List the tools of an MCP server: `listMcpServerTools`. */
  readonly listTools: typeof listMcpServerTools;
}

export const servers: ServersGroup = {
  list: listMcpServers,
  get: getMcpServer,
  listTools: listMcpServerTools,
};

export interface SessionsGroup {
  /** Authenticate and get tokens: `loginUser`. */
  readonly loginUser: typeof loginUser;
  /** Refresh access token: `refreshAccessToken`. */
  readonly refreshAccessToken: typeof refreshAccessToken;
  /** Log out: `logoutUser`. */
  readonly logoutUser: typeof logoutUser;
  /** List your sessions: `listSessions`. */
  readonly list: typeof listSessions;
  /** End your other sessions: `endSessions`. */
  readonly end: typeof endSessions;
  /** End one of your sessions: `endSession`. */
  readonly endSession: typeof endSession;
}

export const sessions: SessionsGroup = {
  loginUser,
  refreshAccessToken,
  logoutUser,
  list: listSessions,
  end: endSessions,
  endSession,
};

export interface SigningKeysGroup {
  /** Public keys of tokens: `getJwks`. */
  readonly getJwks: typeof getJwks;
}

export const signingKeys: SigningKeysGroup = {
  getJwks,
};

export interface SitesGroup {
  /** List sites: `listSites`. */
  readonly listSites: typeof listSites;
  /** Create a site: `createSite`. */
  readonly createSite: typeof createSite;
  /** Get a site: `getSite`. */
  readonly getSite: typeof getSite;
  /** Delete a site: `deleteSite`. */
  readonly deleteSite: typeof deleteSite;
  /** Rotate a site's API key: `rotateSiteApiKey`. */
  readonly rotateSiteApiKey: typeof rotateSiteApiKey;
  /** Verify a site's domain: `verifySite`. */
  readonly verifySite: typeof verifySite;
  /** Sync posts and pages: `syncSite`. */
  readonly syncSite: typeof syncSite;
  /** Search the pages of the site: `searchSitePages`. */
  readonly searchSitePages: typeof searchSitePages;
  /** Search the pages of the site: `searchSitePagesByBody`. */
  readonly searchSitePagesByBody: typeof searchSitePagesByBody;
  /** Verify an API key: `getPluginStatus`. */
  readonly getPluginStatus: typeof getPluginStatus;
  /** List sites: `listSites`. */
  readonly list: typeof listSites;
  /** Create a site: `createSite`. */
  readonly create: typeof createSite;
  /** Get a site: `getSite`. */
  readonly get: typeof getSite;
  /** Delete a site: `deleteSite`. */
  readonly delete: typeof deleteSite;
  /** Rotate a site's API key: `rotateSiteApiKey`. */
  readonly rotateApiKey: typeof rotateSiteApiKey;
  /** Verify a site's domain: `verifySite`. */
  readonly verify: typeof verifySite;
}

export const sites: SitesGroup = {
  listSites,
  createSite,
  getSite,
  deleteSite,
  rotateSiteApiKey,
  verifySite,
  syncSite,
  searchSitePages,
  searchSitePagesByBody,
  getPluginStatus,
  list: listSites,
  create: createSite,
  get: getSite,
  delete: deleteSite,
  rotateApiKey: rotateSiteApiKey,
  verify: verifySite,
};

export interface SocialAccountsGroup {
  /** List connected social media accounts: `listSocialAccounts`. */
  readonly list: typeof listSocialAccounts;
  /** Connect a social media account: `connectSocialAccount`. */
  readonly connect: typeof connectSocialAccount;
  /** Disconnect a social media account: `disconnectSocialAccount`. */
  readonly disconnect: typeof disconnectSocialAccount;
}

export const socialAccounts: SocialAccountsGroup = {
  list: listSocialAccounts,
  connect: connectSocialAccount,
  disconnect: disconnectSocialAccount,
};

export interface SocialPostsGroup {
  /** Post article to social media: `publishArticleToSocial`. */
  readonly publishArticleToSocial: typeof publishArticleToSocial;
}

export const socialPosts: SocialPostsGroup = {
  publishArticleToSocial,
};

export interface StripeEventsGroup {
  /** Receive a Stripe event: `receiveStripeEvent`. */
  readonly receive: typeof receiveStripeEvent;
}

export const stripeEvents: StripeEventsGroup = {
  receive: receiveStripeEvent,
};

export interface SubscriptionsGroup {
  /** Create or change the subscription: `createSubscription`. */
  readonly create: typeof createSubscription;
  /** List available subscription plans: `listPlans`. */
  readonly listPlans: typeof listPlans;
  /** Get current subscription: `getCurrentSubscription`. */
  readonly getCurrentSubscription: typeof getCurrentSubscription;
  /** Cancel subscription: `cancelSubscription`. */
  readonly cancel: typeof cancelSubscription;
}

export const subscriptions: SubscriptionsGroup = {
  create: createSubscription,
  listPlans,
  getCurrentSubscription,
  cancel: cancelSubscription,
};

export interface SystemGroup {
  /** Server health check: `getHealth`. */
  readonly getHealth: typeof getHealth;
  /** Readiness check: `getReadiness`. */
  readonly getReadiness: typeof getReadiness;
}

export const system: SystemGroup = {
  getHealth,
  getReadiness,
};

export interface TagsGroup {
  /** List tags: `listTags`. */
  readonly list: typeof listTags;
}

export const tags: TagsGroup = {
  list: listTags,
};

export interface TeamGroup {
  /** List team members: `listTeamMembers`. */
  readonly listMembers: typeof listTeamMembers;
  /** Remove a team member: `removeTeamMember`. */
  readonly removeMember: typeof removeTeamMember;
  /** Update a members role: `updateTeamMember`. */
  readonly updateMember: typeof updateTeamMember;
  /** Transfer the ownership of a tenant: `transferTenantOwnership`. */
  readonly transferTenantOwnership: typeof transferTenantOwnership;
}

export const team: TeamGroup = {
  listMembers: listTeamMembers,
  removeMember: removeTeamMember,
  updateMember: updateTeamMember,
  transferTenantOwnership,
};

export interface TenantSessionsGroup {
  /** Register a user with a tenant: `registerTenantOwner`. */
  readonly registerTenantOwner: typeof registerTenantOwner;
  /** Log in to a tenant: `loginToTenant`. */
  readonly loginToTenant: typeof loginToTenant;
  /** Refresh a session: `refreshSession`. */
  readonly refreshSession: typeof refreshSession;
  /** Log out of a tenant: `logoutFromTenant`. */
  readonly logoutFromTenant: typeof logoutFromTenant;
  /** Say hello: `sayHello`. */
  readonly sayHello: typeof sayHello;
  /** Get your profile: `getMyProfile`. */
  readonly getMyProfile: typeof getMyProfile;
}

export const tenantSessions: TenantSessionsGroup = {
  registerTenantOwner,
  loginToTenant,
  refreshSession,
  logoutFromTenant,
  sayHello,
  getMyProfile,
};

export interface TenantUsersGroup {
  /** Create a user: `createUser`. */
  readonly createUser: typeof createUser;
  /** Get a user: `getUserById`. */
  readonly getUserById: typeof getUserById;
}

export const tenantUsers: TenantUsersGroup = {
  createUser,
  getUserById,
};

export interface TenantsGroup {
  /** List tenants for the current user: `listTenants`. */
  readonly listTenants: typeof listTenants;
  /** Create a new tenant: `createTenant`. */
  readonly createTenant: typeof createTenant;
  /** Get tenant details: `getTenant`. */
  readonly getTenant: typeof getTenant;
  /** Delete tenant: `deleteTenant`. */
  readonly deleteTenant: typeof deleteTenant;
  /** Update tenant: `updateTenant`. */
  readonly updateTenant: typeof updateTenant;
  /** Verify a tenant's domain: `verifyTenantDomain`. */
  readonly verifyTenantDomain: typeof verifyTenantDomain;
  /** Get tenant by slug: `getTenantBySlug`. */
  readonly getTenantBySlug: typeof getTenantBySlug;
  /** List workspaces: `listWorkspaces`. */
  readonly listWorkspaces: typeof listWorkspaces;
  /** Create a workspace: `createWorkspace`. */
  readonly createWorkspace: typeof createWorkspace;
  /** Get a workspace: `getWorkspace`. */
  readonly getWorkspace: typeof getWorkspace;
  /** Delete a workspace: `deleteWorkspace`. */
  readonly deleteWorkspace: typeof deleteWorkspace;
  /** Update a workspace: `updateWorkspace`. */
  readonly updateWorkspace: typeof updateWorkspace;
  /** List team members: `listTeamMembers`. */
  readonly listTeamMembers: typeof listTeamMembers;
  /** Remove a team member: `removeTeamMember`. */
  readonly removeTeamMember: typeof removeTeamMember;
  /** Update a members role: `updateTeamMember`. */
  readonly updateTeamMember: typeof updateTeamMember;
  /** Transfer the ownership of a tenant: `transferTenantOwnership`. */
  readonly transferTenantOwnership: typeof transferTenantOwnership;
  /** Get the pending transfer of ownership: `getOwnershipTransfer`. */
  readonly getOwnershipTransfer: typeof getOwnershipTransfer;
  /** Cancel the pending transfer of ownership: `cancelOwnershipTransfer`. */
  readonly cancelOwnershipTransfer: typeof cancelOwnershipTransfer;
  /** Accept the ownership of a tenant: `acceptOwnershipTransfer`. */
  readonly acceptOwnershipTransfer: typeof acceptOwnershipTransfer;
  /** Decline the ownership of a tenant: `declineOwnershipTransfer`. */
  readonly declineOwnershipTransfer: typeof declineOwnershipTransfer;
  /** List invitations: `listInvitations`. */
  readonly listInvitations: typeof listInvitations;
  /** Invite a user to a tenant: `createInvitation`. */
  readonly createInvitation: typeof createInvitation;
  /** Cancel an invitation: `cancelInvitation`. */
  readonly cancelInvitation: typeof cancelInvitation;
  /** Accept an invitation: `acceptInvitation`. */
  readonly acceptInvitation: typeof acceptInvitation;
  /** List all tenants: `adminListTenants`. */
  readonly adminListTenants: typeof adminListTenants;
  /** Update any tenant: `adminUpdateTenant`. */
  readonly adminUpdateTenant: typeof adminUpdateTenant;
  /** List tenants for the current user: `listTenants`. */
  readonly list: typeof listTenants;
  /** Create a new tenant: `createTenant`. */
  readonly create: typeof createTenant;
  /** Get tenant details: `getTenant`. */
  readonly get: typeof getTenant;
  /** Delete tenant: `deleteTenant`. */
  readonly delete: typeof deleteTenant;
  /** Update tenant: `updateTenant`. */
  readonly update: typeof updateTenant;
  /** Verify a tenant's domain: `verifyTenantDomain`. */
  readonly verifyDomain: typeof verifyTenantDomain;
  /** Get tenant by slug: `getTenantBySlug`. */
  readonly getBySlug: typeof getTenantBySlug;
}

export const tenants: TenantsGroup = {
  listTenants,
  createTenant,
  getTenant,
  deleteTenant,
  updateTenant,
  verifyTenantDomain,
  getTenantBySlug,
  listWorkspaces,
  createWorkspace,
  getWorkspace,
  deleteWorkspace,
  updateWorkspace,
  listTeamMembers,
  removeTeamMember,
  updateTeamMember,
  transferTenantOwnership,
  getOwnershipTransfer,
  cancelOwnershipTransfer,
  acceptOwnershipTransfer,
  declineOwnershipTransfer,
  listInvitations,
  createInvitation,
  cancelInvitation,
  acceptInvitation,
  adminListTenants,
  adminUpdateTenant,
  list: listTenants,
  create: createTenant,
  get: getTenant,
  delete: deleteTenant,
  update: updateTenant,
  verifyDomain: verifyTenantDomain,
  getBySlug: getTenantBySlug,
};

export interface ToolsGroup {
  /** Call an MCP tool: `callMcpTool`. */
  readonly call: typeof callMcpTool;
}

export const tools: ToolsGroup = {
  call: callMcpTool,
};

export interface TrashGroup {
  /** List deleted articles: `listTrashedArticles`. */
  readonly listTrashedArticles: typeof listTrashedArticles;
  /** Delete an article from the trash: `deleteTrashedArticle`. */
  readonly deleteTrashedArticle: typeof deleteTrashedArticle;
  /** Restore a deleted article: `restoreTrashedArticle`. */
  readonly restoreTrashedArticle: typeof restoreTrashedArticle;
}

export const trash: TrashGroup = {
  listTrashedArticles,
  deleteTrashedArticle,
  restoreTrashedArticle,
};

export interface UserApiKeysGroup {
  /** List all API keys: `listUserApiKeys`. */
  readonly list: typeof listUserApiKeys;
  /** Create a new API key: `createUserApiKey`. */
  readonly create: typeof createUserApiKey;
  /** Delete an API key: `deleteUserApiKey`. */
  readonly delete: typeof deleteUserApiKey;
}

export const userApiKeys: UserApiKeysGroup = {
  list: listUserApiKeys,
  create: createUserApiKey,
  delete: deleteUserApiKey,
};

export interface UsersGroup {
  /** Register a new user: `registerUser`. */
  readonly register: typeof registerUser;
  /** Get the current user: `getCurrentUser`. */
  readonly getCurrentUser: typeof getCurrentUser;
  /** Update user profile: `updateProfile`. */
  readonly updateProfile: typeof updateProfile;
  /** Change user password: `changePassword`. */
  readonly changePassword: typeof changePassword;
}

export const users: UsersGroup = {
  register: registerUser,
  getCurrentUser,
  updateProfile,
  changePassword,
};

export interface VisitorsGroup {
  /** Get visits over time: `getVisits`. */
  readonly getVisits: typeof getVisits;
  /** Get visited pages: `getVisitedPages`. */
  readonly getVisitedPages: typeof getVisitedPages;
  /** Get referrers: `getReferrers`. */
  readonly getReferrers: typeof getReferrers;
  /** Get sources by UTM parameters: `getVisitSources`. */
  readonly getVisitSources: typeof getVisitSources;
  /** Get events and their properties: `getTrackedEvents`. */
  readonly getTrackedEvents: typeof getTrackedEvents;
  /** Get devices of visitors: `getVisitDevices`. */
  readonly getVisitDevices: typeof getVisitDevices;
  /** Get countries of visitors: `getVisitCountries`. */
  readonly getVisitCountries: typeof getVisitCountries;
}

export const visitors: VisitorsGroup = {
  getVisits,
  getVisitedPages,
  getReferrers,
  getVisitSources,
  getTrackedEvents,
  getVisitDevices,
  getVisitCountries,
};

export interface WebhooksGroup {
  /** List webhook endpoints: `listWebhooks`. */
  readonly listWebhooks: typeof listWebhooks;
  /** Create a webhook endpoint: `createWebhook`. */
  readonly createWebhook: typeof createWebhook;
  /** Get a webhook endpoint: `getWebhook`. */
  readonly getWebhook: typeof getWebhook;
  /** Delete a webhook endpoint: `deleteWebhook`. */
  readonly deleteWebhook: typeof deleteWebhook;
  /** Update a webhook endpoint: `updateWebhook`. */
  readonly updateWebhook: typeof updateWebhook;
  /** Test a webhook endpoint: `testWebhook`. */
  readonly testWebhook: typeof testWebhook;
  /** Rotate the secret of a webhook endpoint: `rotateWebhookSecret`. */
  readonly rotateWebhookSecret: typeof rotateWebhookSecret;
  /** List webhook deliveries: `listWebhookDeliveries`. */
  readonly listWebhookDeliveries: typeof listWebhookDeliveries;
  /** Retry a webhook delivery: `retryWebhookDelivery`. */
  readonly retryWebhookDelivery: typeof retryWebhookDelivery;
  /** List webhook endpoints: `listWebhooks`. */
  readonly list: typeof listWebhooks;
  /** Create a webhook endpoint: `createWebhook`. */
  readonly create: typeof createWebhook;
  /** Get a webhook endpoint: `getWebhook`. */
  readonly get: typeof getWebhook;
  /** Delete a webhook endpoint: `deleteWebhook`. */
  readonly delete: typeof deleteWebhook;
  /** Update a webhook endpoint: `updateWebhook`. */
  readonly update: typeof updateWebhook;
  /** Test a webhook endpoint: `testWebhook`. */
  readonly test: typeof testWebhook;
  /** Rotate the secret of a webhook endpoint: `rotateWebhookSecret`. */
  readonly rotateSecret: typeof rotateWebhookSecret;
}

export const webhooks: WebhooksGroup = {
  listWebhooks,
  createWebhook,
  getWebhook,
  deleteWebhook,
  updateWebhook,
  testWebhook,
  rotateWebhookSecret,
  listWebhookDeliveries,
  retryWebhookDelivery,
  list: listWebhooks,
  create: createWebhook,
  get: getWebhook,
  delete: deleteWebhook,
  update: updateWebhook,
  test: testWebhook,
  rotateSecret: rotateWebhookSecret,
};

export interface WorkingCopiesGroup {
  /** Get the working copy of an article: `getWorkingCopy`. */
  readonly get: typeof getWorkingCopy;
  /** Save the working copy of an article: `saveWorkingCopy`. */
  readonly save: typeof saveWorkingCopy;
  /** Delete the working copy of an article: `deleteWorkingCopy`. */
  readonly delete: typeof deleteWorkingCopy;
  /** Publish the working copy of an article: `publishWorkingCopy`. */
  readonly publish: typeof publishWorkingCopy;
}

export const workingCopies: WorkingCopiesGroup = {
  get: getWorkingCopy,
  save: saveWorkingCopy,
  delete: deleteWorkingCopy,
  publish: publishWorkingCopy,
};

export interface WorkspaceKeysGroup {
  /** List API keys: `listApiKeys`. */
  readonly listApiKeys: typeof listApiKeys;
  /** Create an API key: `createApiKey`. */
  readonly createApiKey: typeof createApiKey;
  /** Get an API key: `getApiKey`. */
  readonly getApiKey: typeof getApiKey;
  /** Revoke an API key: `revokeApiKey`. */
  readonly revokeApiKey: typeof revokeApiKey;
  /** Get the uses of an API key: `getApiKeyUsage`. */
  readonly getApiKeyUsage: typeof getApiKeyUsage;
  /** Rotate an API key: `rotateApiKey`. */
  readonly rotateApiKey: typeof rotateApiKey;
}

export const workspaceKeys: WorkspaceKeysGroup = {
  listApiKeys,
  createApiKey,
  getApiKey,
  revokeApiKey,
  getApiKeyUsage,
  rotateApiKey,
};

export interface WorkspacesGroup {
  /** List workspaces: `listWorkspaces`. */
  readonly list: typeof listWorkspaces;
  /** Create a workspace: `createWorkspace`. */
  readonly create: typeof createWorkspace;
  /** Get a workspace: `getWorkspace`. */
  readonly get: typeof getWorkspace;
  /** Delete a workspace: `deleteWorkspace`. */
  readonly delete: typeof deleteWorkspace;
  /** Update a workspace: `updateWorkspace`. */
  readonly update: typeof updateWorkspace;
}

export const workspaces: WorkspacesGroup = {
  list: listWorkspaces,
  create: createWorkspace,
  get: getWorkspace,
  delete: deleteWorkspace,
  update: updateWorkspace,
};
