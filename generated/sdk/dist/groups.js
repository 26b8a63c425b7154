// Written by `npm run sdk` from openapi/openapi.yaml.

import { getHealth, getReadiness, } from './operations/system.js';
import { getJwks, registerUser, loginUser, refreshAccessToken, logoutUser, listSessions, endSessions, endSession, getCurrentUser, updateProfile, changePassword, getMfa, enrolTotp, removeTotp, confirmTotp, replaceRecoveryCodes, verifyMfa, stepUp, forgotPassword, resetPassword, claimPlatformAdmin, verifyEmail, resendVerification, changeEmail, confirmEmail, undoEmailChange, listIdentities, unlinkIdentity, startOAuth, completeOAuth, listUserApiKeys, createUserApiKey, deleteUserApiKey, registerTenantOwner, loginToTenant, refreshSession, logoutFromTenant, sayHello, getMyProfile, createUser, getUserById, adminListUsers, adminGetUser, adminUpdateUser, adminEndUserSessions, adminUpdateUserRole, } from './operations/accounts.js';
import { listTenants, createTenant, getTenant, deleteTenant, updateTenant, verifyTenantDomain, getTenantBySlug, listWorkspaces, createWorkspace, getWorkspace, deleteWorkspace, updateWorkspace, listTeamMembers, removeTeamMember, updateTeamMember, transferTenantOwnership, getOwnershipTransfer, cancelOwnershipTransfer, acceptOwnershipTransfer, declineOwnershipTransfer, listInvitations, createInvitation, cancelInvitation, acceptInvitation, adminListTenants, adminUpdateTenant, } from './operations/tenants.js';
import { listApiKeys, createApiKey, getApiKey, revokeApiKey, getApiKeyUsage, rotateApiKey, listApiUsers, createApiUser, getApiUser, updateApiUser, deleteApiUser, getApiUserUsage, regenerateApiUserToken, } from './operations/access.js';
import { listTenantAuditLogs, submitSeoReport, listSeoIssues, getPixelConfig, trackPixelEvent, getVisits, getVisitedPages, getReferrers, getVisitSources, getTrackedEvents, getVisitDevices, getVisitCountries, getAdminDashboard, getAdminInsights, getContentAnalytics, getRevenueAnalytics, listAuditLogs, } from './operations/insights.js';
import { submitContactMessage, listMessages, updateMessage, } from './operations/messaging.js';
import { listArticles, createArticle, searchArticles, generateArticle, changeArticles, getArticleBySlug, getArticle, deleteArticle, updateArticle, listArticleVersions, getArticleVersion, restoreArticleVersion, listRelatedArticles, listComments, createComment, scheduleArticle, cancelArticleSchedule, getWorkingCopy, saveWorkingCopy, deleteWorkingCopy, publishWorkingCopy, createPreview, deletePreview, getPreview, listTrashedArticles, deleteTrashedArticle, restoreTrashedArticle, listScheduledArticles, listCommentQueue, deleteComment, updateComment, getAtomFeed, getRssFeed, getJsonFeed, getSitemap, listTags, listCategories, createCategory, getCategoryBySlug, deleteCategory, updateCategory, } from './operations/content.js';
import { listMedia, createMedia, getMedia, deleteMedia, updateMedia, getMediaFile, } from './operations/media.js';
import { listAffiliateLinks, createAffiliateLink, deleteAffiliateLink, updateAffiliateLink, getAffiliateLinkStats, followAffiliateLink, listSocialAccounts, connectSocialAccount, disconnectSocialAccount, publishArticleToSocial, } from './operations/distribution.js';
import { createSubscription, listPlans, getCurrentSubscription, cancelSubscription, checkEntitlement, recordUsage, getUsageSummary, listPlanShares, deletePlanShare, receiveStripeEvent, } from './operations/billing.js';
import { listSites, createSite, getSite, deleteSite, rotateSiteApiKey, verifySite, syncSite, searchSitePages, searchSitePagesByBody, getPluginStatus, } from './operations/sites.js';
import { listWebhooks, createWebhook, getWebhook, deleteWebhook, updateWebhook, testWebhook, rotateWebhookSecret, listWebhookDeliveries, retryWebhookDelivery, } from './operations/webhooks.js';
import { listMcpServers, getMcpServer, listMcpServerTools, callMcpTool, getMcpResource, } from './operations/mcp.js';
export const access = {
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
export const accounts = {
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
export const affiliateLinks = {
    list: listAffiliateLinks,
    create: createAffiliateLink,
    delete: deleteAffiliateLink,
    update: updateAffiliateLink,
    getStats: getAffiliateLinkStats,
    follow: followAffiliateLink,
};
export const analytics = {
    getContentAnalytics,
    getRevenueAnalytics,
};
export const apiUsers = {
    list: listApiUsers,
    create: createApiUser,
    get: getApiUser,
    update: updateApiUser,
    delete: deleteApiUser,
    getUsage: getApiUserUsage,
    regenerateToken: regenerateApiUserToken,
};
export const articleVersions = {
    list: listArticleVersions,
    get: getArticleVersion,
    restore: restoreArticleVersion,
};
export const articles = {
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
export const auditLogs = {
    listTenantAuditLogs,
    list: listAuditLogs,
};
export const billing = {
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
export const categories = {
    list: listCategories,
    create: createCategory,
    getBySlug: getCategoryBySlug,
    delete: deleteCategory,
    update: updateCategory,
};
export const comments = {
    list: listComments,
    create: createComment,
    listQueue: listCommentQueue,
    delete: deleteComment,
    update: updateComment,
};
export const content = {
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
export const dashboard = {
    getAdminDashboard,
};
export const deliveries = {
    list: listWebhookDeliveries,
    retry: retryWebhookDelivery,
};
export const distribution = {
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
export const emailChanges = {
    changeEmail,
    confirmEmail,
    undo: undoEmailChange,
};
export const entitlements = {
    check: checkEntitlement,
    recordUsage,
    getUsageSummary,
};
export const feeds = {
    getAtomFeed,
    getRssFeed,
    getJsonFeed,
    getSitemap,
};
export const health = {
    get: getHealth,
    getReadiness,
};
export const identities = {
    list: listIdentities,
    unlink: unlinkIdentity,
};
export const insights = {
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
export const invitations = {
    list: listInvitations,
    create: createInvitation,
    cancel: cancelInvitation,
    accept: acceptInvitation,
};
export const mcp = {
    listMcpServers,
    getMcpServer,
    listMcpServerTools,
    callMcpTool,
    getMcpResource,
};
export const media = {
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
export const messages = {
    submitContactMessage,
    list: listMessages,
    update: updateMessage,
};
export const messaging = {
    submitContactMessage,
    listMessages,
    updateMessage,
};
export const mfa = {
    get: getMfa,
    enrolTotp,
    removeTotp,
    confirmTotp,
    replaceRecoveryCodes,
    verify: verifyMfa,
    stepUp,
};
export const oauth = {
    startOAuth,
    completeOAuth,
};
export const ownershipTransfers = {
    get: getOwnershipTransfer,
    cancel: cancelOwnershipTransfer,
    accept: acceptOwnershipTransfer,
    decline: declineOwnershipTransfer,
};
export const pixel = {
    getConfig: getPixelConfig,
    trackEvent: trackPixelEvent,
};
export const planShares = {
    list: listPlanShares,
    delete: deletePlanShare,
};
export const platformAdmins = {
    claim: claimPlatformAdmin,
};
export const platformInsights = {
    getAdminInsights,
};
export const platformTenants = {
    adminListTenants,
    adminUpdateTenant,
};
export const platformUsers = {
    adminListUsers,
    adminGetUser,
    adminUpdateUser,
    adminEndUserSessions,
    adminUpdateUserRole,
};
export const plugin = {
    syncSite,
    searchSitePages,
    searchSitePagesByBody,
    getStatus: getPluginStatus,
};
export const previews = {
    create: createPreview,
    delete: deletePreview,
    get: getPreview,
};
export const recovery = {
    forgotPassword,
    resetPassword,
    verifyEmail,
    resendVerification,
};
export const resources = {
    get: getMcpResource,
};
export const schedules = {
    scheduleArticle,
    cancelArticleSchedule,
    listScheduledArticles,
};
export const seo = {
    submitReport: submitSeoReport,
    listIssues: listSeoIssues,
};
export const servers = {
    list: listMcpServers,
    get: getMcpServer,
    listTools: listMcpServerTools,
};
export const sessions = {
    loginUser,
    refreshAccessToken,
    logoutUser,
    list: listSessions,
    end: endSessions,
    endSession,
};
export const signingKeys = {
    getJwks,
};
export const sites = {
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
export const socialAccounts = {
    list: listSocialAccounts,
    connect: connectSocialAccount,
    disconnect: disconnectSocialAccount,
};
export const socialPosts = {
    publishArticleToSocial,
};
export const stripeEvents = {
    receive: receiveStripeEvent,
};
export const subscriptions = {
    create: createSubscription,
    listPlans,
    getCurrentSubscription,
    cancel: cancelSubscription,
};
export const system = {
    getHealth,
    getReadiness,
};
export const tags = {
    list: listTags,
};
export const team = {
    listMembers: listTeamMembers,
    removeMember: removeTeamMember,
    updateMember: updateTeamMember,
    transferTenantOwnership,
};
export const tenantSessions = {
    registerTenantOwner,
    loginToTenant,
    refreshSession,
    logoutFromTenant,
    sayHello,
    getMyProfile,
};
export const tenantUsers = {
    createUser,
    getUserById,
};
export const tenants = {
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
export const tools = {
    call: callMcpTool,
};
export const trash = {
    listTrashedArticles,
    deleteTrashedArticle,
    restoreTrashedArticle,
};
export const userApiKeys = {
    list: listUserApiKeys,
    create: createUserApiKey,
    delete: deleteUserApiKey,
};
export const users = {
    register: registerUser,
    getCurrentUser,
    updateProfile,
    changePassword,
};
export const visitors = {
    getVisits,
    getVisitedPages,
    getReferrers,
    getVisitSources,
    getTrackedEvents,
    getVisitDevices,
    getVisitCountries,
};
export const webhooks = {
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
export const workingCopies = {
    get: getWorkingCopy,
    save: saveWorkingCopy,
    delete: deleteWorkingCopy,
    publish: publishWorkingCopy,
};
export const workspaceKeys = {
    listApiKeys,
    createApiKey,
    getApiKey,
    revokeApiKey,
    getApiKeyUsage,
    rotateApiKey,
};
export const workspaces = {
    list: listWorkspaces,
    create: createWorkspace,
    get: getWorkspace,
    delete: deleteWorkspace,
    update: updateWorkspace,
};
