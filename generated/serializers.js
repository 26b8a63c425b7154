// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

// Each function checks a value and returns its JSON text, or throws UnsoundResponse. `at` is the JSON pointer of the
// member at hand; it costs nothing, for it is read only when something is thrown.

import {
  anyValue,
  checkEntitlementCheck,
  checkVerifiedLogin,
  checkedValue,
  codePoints,
  escaped,
  formatTest,
  isDateTime,
  isPlainObject,
  isUuid,
  mistyped,
  pointerToken,
  rejectOthers,
  unlisted,
  unsound,
  within,
} from './serializer-runtime.js';

const membersOfHealth = new Set(['status', 'version', 'db']);
const membersOfValidationError = new Set(['error', 'message', 'status', 'errors']);
const membersOfError = new Set(['error', 'message', 'status']);
const membersOfReadiness = new Set(['status']);
const membersOfReadinessFailure = new Set(['status', 'reason']);
const membersOfJsonWebKeySet = new Set(['keys']);
const membersOfJsonWebKey = new Set(['kty', 'crv', 'use', 'alg', 'kid', 'x']);
const pattern = new RegExp('^[A-Za-z0-9_-]{43}$', 'u');
const membersOfSessionResponse = new Set(['message', 'user', 'access_token', 'refresh_token', 'token_type']);
const pattern2 = new RegExp('^[A-Za-z0-9._~+/=-]+$', 'u');
const membersOfUser = new Set(['id', 'email', 'username', 'full_name', 'profile_image', 'role', 'is_platform_admin', 'is_verified', 'tenant_id', 'oauth_provider', 'created_at', 'last_login_at']);
const isEmail = formatTest('email');
const isUri = formatTest('uri');
const membersOfMfaError = new Set(['error', 'message', 'status', 'mfa_token']);
const membersOfAccessTokenResponse = new Set(['access_token', 'token_type']);
const membersOfMessage = new Set(['message']);
const membersOfSessionList = new Set(['sessions', 'total', 'page', 'per_page']);
const membersOfSession = new Set(['id', 'surface', 'device', 'ip', 'is_current', 'created_at', 'last_used_at', 'expires_at']);
const membersOfSessionDevice = new Set(['kind', 'browser', 'system']);
const membersOfEndedSessions = new Set(['message', 'ended']);
const membersOfUserResponse = new Set(['user']);
const membersOfUpdatedUserResponse = new Set(['message', 'user']);
const membersOfMfaState = new Set(['enabled', 'since', 'recovery_codes_left']);
const membersOfTotpEnrolment = new Set(['secret', 'uri', 'expires_at']);
const pattern3 = new RegExp('^[A-Z2-7]+$', 'u');
const membersOfRecoveryCodes = new Set(['message', 'recovery_codes']);
const pattern4 = new RegExp('^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$', 'u');
const membersOfSteppedUp = new Set(['message', 'expires_at']);
const membersOfIdentityList = new Set(['has_password', 'identities']);
const membersOfIdentity = new Set(['provider', 'linked_at']);
const membersOfUserApiKeyList = new Set(['api_keys']);
const membersOfUserApiKey = new Set(['id', 'name', 'prefix', 'is_active', 'scopes', 'expires_at', 'request_count', 'last_used_at', 'created_at']);
const pattern5 = new RegExp('^pa_[0-9a-f]{6}$', 'u');
const pattern6 = new RegExp('^(?:\\*|[a-z][a-z-]*)(?::(?:\\*|[a-z]+))?$', 'u');
const membersOfCreatedUserApiKey = new Set(['message', 'id', 'name', 'api_key', 'prefix', 'warning']);
const pattern7 = new RegExp('^pa_[0-9a-f]{64}$', 'u');
const membersOfRegisteredTenantOwner = new Set(['user_id', 'user_email', 'user_name', 'user_role', 'tenant_id', 'tenant_name', 'tenant_slug', 'session_id', 'access_token', 'access_expiry', 'refresh_token', 'refresh_expiry', 'created_at']);
const membersOfBadRequestProblem = new Set(['type', 'title', 'status', 'detail', 'errors']);
const membersOfProblem = new Set(['type', 'title', 'status', 'detail']);
const membersOfTenantSession = new Set(['user_id', 'user_email', 'user_name', 'user_role', 'tenant_id', 'session_id', 'access_token', 'access_expiry', 'refresh_token', 'refresh_expiry', 'login_at']);
const membersOfMfaProblem = new Set(['type', 'title', 'status', 'detail', 'mfa_token']);
const membersOfRefreshedTenantSession = new Set(['user_id', 'user_email', 'user_name', 'user_role', 'tenant_id', 'session_id', 'access_token', 'access_expiry', 'refresh_token', 'refresh_expiry', 'refreshed_at']);
const membersOfMyProfile = new Set(['user_id', 'email', 'name', 'role', 'tenant_id']);
const membersOfTenantList = new Set(['tenants', 'total']);
const membersOfTenant = new Set(['id', 'name', 'slug', 'domain', 'domain_verified', 'domain_txt_record', 'description', 'status', 'plan', 'settings', 'role', 'created_at', 'updated_at']);
const membersOfTenantSettings = new Set(['public_content', 'registration', 'article_path', 'language', 'comments', 'require_mfa']);
const pattern8 = new RegExp('^/[A-Za-z0-9._~/-]*\\{(?:slug|id)\\}[A-Za-z0-9._~/-]*$', 'u');
const pattern9 = new RegExp('^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', 'u');
const membersOfWorkspaceList = new Set(['data', 'meta', 'links']);
const membersOfWorkspaceListItem = new Set(['id', 'name', 'slug', 'tier', 'status', 'created_at', 'updated_at', 'owner']);
const membersOfWorkspacePerson = new Set(['id', 'username', 'full_name']);
const membersOfListMeta = new Set(['current_page', 'from', 'last_page', 'per_page', 'to', 'total', 'next_cursor']);
const membersOfListLinks = new Set(['first', 'last', 'prev', 'next']);
const membersOfCoreError = new Set(['error', 'message']);
const membersOfCoreValidationError = new Set(['error', 'message', 'errors']);
const membersOfCoreRateLimitError = new Set(['error', 'message', 'retry_after', 'limit', 'remaining', 'reset_at']);
const membersOfCoreFailureError = new Set(['error', 'message', 'request_id']);
const membersOfWorkspaceChanged = new Set(['message', 'data']);
const membersOfWorkspace = new Set(['id', 'name', 'slug', 'tier', 'status', 'settings', 'created_at', 'updated_at']);
const membersOfWorkspaceSettings = new Set(['timezone', 'locale', 'public_content', 'registration']);
const membersOfCoreFeatureError = new Set(['error', 'message', 'feature', 'upgrade_url']);
const membersOfWorkspaceResponse = new Set(['data']);
const membersOfApiKeyListItem = new Set(['id', 'name', 'prefix', 'scopes', 'rate_limit_tier', 'allowed_ips', 'server_scopes', 'request_count', 'last_used_at', 'expires_at', 'grace_period_ends_at', 'created_at', 'user']);
const pattern10 = new RegExp('^[a-z0-9][a-z0-9-]*$', 'u');
const membersOfNewApiKey = new Set(['id', 'key', 'name', 'prefix', 'scopes', 'rate_limit_tier', 'allowed_ips', 'server_scopes', 'expires_at', 'created_at']);
const membersOfApiKey = new Set(['id', 'name', 'prefix', 'scopes', 'rate_limit_tier', 'allowed_ips', 'server_scopes', 'request_count', 'last_used_at', 'expires_at', 'grace_period_ends_at', 'created_at']);
const membersOfKeyUses = new Set(['from', 'to', 'operation', 'total', 'days', 'operations']);
const isDate = formatTest('date');
const membersOfUseCounts = new Set(['success', 'rejected', 'client_error', 'server_error']);
const membersOfUsesOfDay = new Set(['day', 'success', 'rejected', 'client_error', 'server_error']);
const membersOfUsesOfOperation = new Set(['operation', 'success', 'rejected', 'client_error', 'server_error']);
const membersOfRotatedApiKey = new Set(['id', 'key', 'name', 'prefix', 'scopes', 'rate_limit_tier', 'allowed_ips', 'server_scopes', 'expires_at', 'created_at', 'grace_period_ends_at']);
const membersOfTeamMemberList = new Set(['members', 'total', 'page', 'per_page']);
const membersOfTeamMember = new Set(['id', 'full_name', 'role', 'email']);
const membersOfTeamMemberResponse = new Set(['message', 'member']);
const membersOfTenantAuditLogList = new Set(['logs', 'total', 'page', 'per_page', 'next_cursor']);
const membersOfTenantAuditLog = new Set(['id', 'action', 'operation_id', 'user_id', 'resource_type', 'resource_id', 'ip', 'request_id', 'details', 'created_at']);
const membersOfOfferedOwnership = new Set(['message', 'member', 'expires_at']);
const membersOfOwnershipTransferResponse = new Set(['transfer']);
const membersOfOwnershipTransfer = new Set(['from', 'to', 'created_at', 'expires_at']);
const membersOfTransferParty = new Set(['id', 'full_name']);
const membersOfInvitationList = new Set(['invitations', 'total', 'page', 'per_page']);
const membersOfInvitation = new Set(['id', 'email', 'role', 'status', 'created_at', 'expires_at', 'accepted_at', 'invited_by']);
const membersOfInviter = new Set(['id', 'full_name', 'email']);
const membersOfCreatedInvitation = new Set(['message', 'id', 'invitation_token']);
const membersOfAcceptedInvitation = new Set(['message', 'tenant', 'role']);
const membersOfAcceptedInvitationTenant = new Set(['id', 'name', 'slug']);
const membersOfMessageList = new Set(['messages', 'total', 'page', 'per_page', 'unread_count']);
const membersOfInboxMessage = new Set(['id', 'subject', 'body', 'sender', 'read', 'created_at']);
const membersOfUpdatedMessage = new Set(['message', 'id', 'read']);
const membersOfArticleList = new Set(['articles', 'total', 'page', 'per_page', 'next_cursor']);
const membersOfArticleListItem = new Set(['id', 'title', 'slug', 'excerpt', 'content', 'content_html', 'status', 'category_id', 'author', 'image', 'is_featured', 'tags', 'comment_count', 'published_at', 'created_at', 'updated_at']);
const membersOfArticleResponse = new Set(['article']);
const membersOfArticle = new Set(['id', 'tenant_id', 'title', 'slug', 'excerpt', 'content', 'content_html', 'status', 'category_id', 'author', 'image', 'is_featured', 'seo', 'tags', 'keywords', 'comment_count', 'published_at', 'created_at', 'updated_at']);
const membersOfArticleSeo = new Set(['meta_title', 'meta_description', 'focus_keyword']);
const membersOfFeatureError = new Set(['error', 'message', 'status', 'feature', 'upgrade_url']);
const membersOfArticleSearchResult = new Set(['articles', 'total', 'page', 'per_page', 'query']);
const membersOfArticleMatch = new Set(['id', 'title', 'slug', 'excerpt', 'status', 'category_id', 'author', 'image', 'is_featured', 'tags', 'comment_count', 'published_at', 'created_at', 'updated_at', 'highlight', 'rank']);
const membersOfChangedArticles = new Set(['results']);
const membersOfChangedArticle = new Set(['id', 'status', 'error']);
const membersOfArticleVersionList = new Set(['versions', 'total']);
const membersOfArticleVersionSummary = new Set(['version', 'title', 'editor', 'created_at']);
const membersOfArticleVersionResponse = new Set(['version']);
const membersOfArticleVersion = new Set(['version', 'title', 'slug', 'excerpt', 'content', 'image', 'category_id', 'seo', 'tags', 'keywords', 'editor', 'created_at', 'against', 'changed', 'diff']);
const values = new Set(['title', 'slug', 'excerpt', 'content', 'image', 'category_id', 'seo', 'tags', 'keywords']);
const membersOfRelatedArticleList = new Set(['articles']);
const membersOfArticleSummary = new Set(['id', 'title', 'slug', 'excerpt', 'status', 'category_id', 'author', 'image', 'is_featured', 'tags', 'comment_count', 'published_at', 'created_at', 'updated_at']);
const membersOfCommentList = new Set(['comments', 'total_count', 'limit', 'offset']);
const membersOfComment = new Set(['id', 'article_id', 'user', 'content', 'content_html', 'parent_id', 'is_approved', 'is_edited', 'created_at', 'updated_at', 'reply_count', 'replies']);
const membersOfReply = new Set(['id', 'article_id', 'user', 'content', 'content_html', 'parent_id', 'is_approved', 'is_edited', 'created_at', 'updated_at', 'reply_count']);
const membersOfCommentResponse = new Set(['message', 'comment']);
const membersOfScheduledArticleResponse = new Set(['message', 'scheduled_at']);
const membersOfWorkingCopyResponse = new Set(['working_copy']);
const membersOfWorkingCopy = new Set(['article_id', 'base_version', 'changed', 'title', 'slug', 'excerpt', 'content', 'content_html', 'category_id', 'image', 'is_featured', 'seo', 'tags', 'keywords', 'editor', 'scheduled_at', 'timezone', 'failure', 'created_at', 'updated_at']);
const values2 = new Set(['title', 'slug', 'excerpt', 'content', 'category_id', 'image', 'is_featured', 'seo', 'tags', 'keywords']);
const membersOfWorkingCopyFailure = new Set(['message', 'failed_at']);
const membersOfCreatedPreviewResponse = new Set(['preview']);
const membersOfCreatedPreview = new Set(['id', 'article_id', 'token', 'created_at', 'expires_at']);
const membersOfPreviewResponse = new Set(['preview', 'article']);
const membersOfPreview = new Set(['id', 'article_id', 'created_at', 'expires_at']);
const membersOfMediaList = new Set(['media', 'total', 'page', 'per_page', 'next_cursor']);
const membersOfMedia = new Set(['id', 'key', 'url', 'variants', 'content_type', 'width', 'height', 'bytes', 'alt_text', 'uploaded_by', 'created_at', 'updated_at']);
const pattern11 = new RegExp('^[A-Za-z0-9_-]{22}$', 'u');
const membersOfMediaVariant = new Set(['width', 'url']);
const membersOfMediaResponse = new Set(['media']);
const membersOfTrashedArticle = new Set(['id', 'title', 'slug', 'status', 'author_id', 'comment_count', 'deleted_at', 'expires_at']);
const membersOfScheduledArticleList = new Set(['scheduled', 'total', 'page', 'per_page', 'next_cursor']);
const membersOfScheduledArticle = new Set(['article_id', 'title', 'scheduled_at', 'timezone']);
const membersOfCommentQueue = new Set(['comments', 'total', 'page', 'per_page', 'next_cursor']);
const membersOfQueuedComment = new Set(['id', 'article_id', 'article_title', 'user', 'content', 'content_html', 'parent_id', 'moderation', 'is_approved', 'is_edited', 'created_at', 'updated_at']);
const membersOfJsonFeed = new Set(['version', 'title', 'home_page_url', 'feed_url', 'language', 'items']);
const membersOfJsonFeedItem = new Set(['id', 'url', 'title', 'content_html', 'summary', 'date_published', 'date_modified', 'authors', 'tags']);
const membersOfJsonFeedAuthor = new Set(['name']);
const membersOfTagList = new Set(['tags', 'total', 'page', 'per_page', 'next_cursor']);
const membersOfTag = new Set(['name', 'article_count']);
const membersOfCategoryList = new Set(['categories', 'total']);
const membersOfCategory = new Set(['id', 'name', 'slug', 'description', 'article_count', 'created_at', 'updated_at']);
const membersOfCategoryResponse = new Set(['message', 'category']);
const membersOfSingleCategory = new Set(['category']);
const membersOfAffiliateLinkList = new Set(['affiliate_links', 'total', 'page', 'per_page']);
const membersOfAffiliateLink = new Set(['id', 'name', 'slug', 'original_url', 'short_url', 'click_count', 'unique_click_count', 'created_at', 'updated_at']);
const membersOfAffiliateLinkResponse = new Set(['message', 'affiliate_link']);
const membersOfAffiliateLinkStats = new Set(['link_id', 'click_count', 'unique_click_count', 'days', 'daily']);
const membersOfAffiliateLinkDay = new Set(['date', 'click_count', 'unique_click_count']);
const membersOfSeoReport = new Set(['id', 'url', 'scores', 'issue_count', 'new_issue_count', 'fixed_issue_count', 'created_at', 'updated_at']);
const pattern12 = new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://', 'u');
const membersOfSeoReportScores = new Set(['performance', 'accessibility', 'best_practices', 'seo']);
const membersOfSeoIssueListItem = new Set(['id', 'url', 'issue_type', 'severity', 'details', 'created_at']);
const membersOfSeoIssueListItemDetails = new Set(['element', 'message', 'suggestion']);
const membersOfPixelConfig = new Set(['enabled', 'features', 'sample_rate']);
const membersOfPixelConfigFeatures = new Set(['pageviews', 'events', 'sessions']);
const membersOfPixelTracked = new Set(['tracked']);
const membersOfVisitList = new Set(['data', 'meta']);
const membersOfVisitPeriod = new Set(['start', 'visits', 'visitors', 'pageviews', 'events']);
const membersOfVisitListMeta = new Set(['from', 'to', 'interval', 'domain', 'total']);
const membersOfVisitFigures = new Set(['visits', 'visitors', 'pageviews', 'events']);
const membersOfVisitedPage = new Set(['domain', 'page', 'pageviews', 'visits']);
const membersOfVisitedPageListMeta = new Set(['from', 'to', 'domain', 'others']);
const membersOfOtherPages = new Set(['pageviews', 'visits']);
const membersOfReferrer = new Set(['referrer', 'visits', 'visitors']);
const membersOfOtherVisits = new Set(['visits', 'visitors']);
const membersOfVisitSource = new Set(['source', 'medium', 'campaign', 'visits', 'visitors']);
const membersOfTrackedEvent = new Set(['event', 'count', 'visitors', 'properties']);
const membersOfTrackedProperty = new Set(['name', 'value', 'count']);
const membersOfOtherEvents = new Set(['count', 'visitors']);
const membersOfVisitDevice = new Set(['device', 'browser', 'system', 'visits', 'visitors']);
const membersOfVisitCountry = new Set(['country', 'visits', 'visitors']);
const membersOfSubscriptionChanged = new Set(['message', 'subscription']);
const membersOfSubscription = new Set(['id', 'plan_id', 'status', 'price', 'currency', 'current_period_start', 'current_period_end', 'cancel_at_period_end', 'scheduled_plan_id', 'created_at']);
const membersOfPlanList = new Set(['plans']);
const membersOfPlanDetails = new Set(['id', 'name', 'price', 'currency', 'interval', 'features']);
const membersOfSubscriptionResponse = new Set(['subscription']);
const membersOfRecordedUsage = new Set(['recorded', 'feature', 'current_usage', 'limit']);
const membersOfUsageSummary = new Set(['workspace_id', 'tier', 'entitlements']);
const membersOfUsageSummaryEntitlements = new Set(['posts', 'api_calls', 'storage', 'ai_credits']);
const membersOfPostsUsage = new Set(['used', 'limit', 'available', 'percentage']);
const membersOfPeriodUsage = new Set(['used', 'limit', 'available', 'percentage', 'reset_at']);
const membersOfStorageUsage = new Set(['used', 'limit', 'available', 'percentage', 'unit']);
const membersOfSharingWorkspace = new Set(['id', 'name', 'slug', 'tier', 'shared_by', 'posts', 'storage', 'created_at']);
const membersOfEventReceived = new Set(['received']);
const membersOfCreatedTenantUser = new Set(['id', 'email', 'name', 'created_at']);
const membersOfTenantUser = new Set(['id', 'email', 'name', 'created_at', 'updated_at']);
const membersOfSiteList = new Set(['sites', 'page_state']);
const membersOfSiteSummary = new Set(['id', 'domain', 'status', 'is_verified', 'created_at']);
const membersOfCreatedSite = new Set(['id', 'domain', 'site_url', 'api_key', 'verification_token', 'status', 'search_index_name']);
const membersOfSite = new Set(['id', 'tenant_id', 'domain', 'site_url', 'api_key_prefix', 'api_key_last_four', 'status', 'is_verified', 'verification_token', 'search_index_name', 'total_pages_indexed', 'last_indexed_at', 'plugin_version', 'storage_used_bytes', 'search_requests_count', 'monthly_pages_indexed', 'last_reset_at', 'created_at', 'updated_at']);
const membersOfSiteDeletion = new Set(['success', 'message']);
const membersOfRotatedSiteKey = new Set(['new_api_key', 'old_key_last_four', 'rotated_at']);
const membersOfSiteVerification = new Set(['success', 'status', 'message']);
const membersOfSyncResult = new Set(['indexed', 'unchanged', 'deleted', 'removed', 'total_pages_indexed', 'storage_used_bytes', 'sync']);
const membersOfFullSync = new Set(['id', 'last_page_id', 'pages']);
const membersOfFeatureProblem = new Set(['type', 'title', 'status', 'detail', 'feature', 'upgrade_url']);
const membersOfPageSearchResult = new Set(['results', 'total', 'page', 'per_page', 'query']);
const membersOfPageMatch = new Set(['id', 'type', 'url', 'title', 'published_at', 'highlight', 'rank']);
const membersOfPluginStatus = new Set(['site_id', 'tenant_id', 'domain', 'site_url', 'status', 'is_verified', 'storage_used_bytes', 'search_requests_count', 'monthly_pages_indexed', 'total_pages_indexed', 'search_index_name', 'api_key_prefix', 'api_key_last_four', 'plugin_version', 'message']);
const membersOfApiUser = new Set(['id', 'name', 'description', 'token', 'expire_at', 'created_at', 'updated_at', 'scopes', 'status']);
const pattern13 = new RegExp('^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$', 'u');
const membersOfAdminError = new Set(['error']);
const membersOfSocialAccountList = new Set(['social_accounts', 'total']);
const membersOfSocialAccount = new Set(['id', 'platform', 'account_id', 'account_name', 'is_active', 'last_verified_at', 'created_at']);
const membersOfSocialAccountResponse = new Set(['message', 'social_account']);
const membersOfSocialPostsResponse = new Set(['message', 'posts']);
const membersOfSocialPost = new Set(['id', 'platform', 'status', 'scheduled_for', 'post_url', 'error_message']);
const membersOfAdminDashboard = new Set(['users', 'tenants', 'articles', 'categories', 'global_admins', 'revenue']);
const membersOfAdminDashboardUsers = new Set(['total', 'active', 'inactive']);
const membersOfAdminDashboardTenants = new Set(['total', 'active', 'suspended']);
const membersOfAdminDashboardArticles = new Set(['total', 'published']);
const membersOfAdminDashboardCategories = new Set(['total']);
const membersOfAdminDashboardRevenue = new Set(['mrr', 'currency', 'active_subscriptions']);
const membersOfAdminInsights = new Set(['days', 'growth', 'user_activity', 'subscriptions', 'social', 'system_health', 'daily']);
const membersOfAdminInsightsGrowth = new Set(['users', 'tenants', 'articles', 'comments']);
const membersOfGrowth = new Set(['total', 'new', 'previous', 'rate']);
const membersOfAdminInsightsUserActivity = new Set(['sign_ups', 'active_users']);
const membersOfSubscriptionHealth = new Set(['active', 'past_due', 'unpaid', 'ending', 'started', 'ended']);
const membersOfAdminInsightsSocial = new Set(['posts', 'published', 'failed', 'waiting', 'unknown']);
const membersOfAdminInsightsSystemHealth = new Set(['database', 'mails_waiting', 'mails_failed']);
const membersOfInsightsDay = new Set(['date', 'users', 'tenants', 'articles', 'comments']);
const membersOfContentAnalytics = new Set(['days', 'articles', 'categories', 'comments', 'affiliate_links', 'daily']);
const membersOfContentAnalyticsArticles = new Set(['total', 'draft', 'scheduled', 'published', 'archived', 'created', 'generated', 'first_published']);
const membersOfContentAnalyticsComments = new Set(['total', 'created']);
const membersOfContentAnalyticsAffiliateLinks = new Set(['total', 'created', 'clicks', 'unique_clicks']);
const membersOfContentDay = new Set(['date', 'articles_created', 'articles_generated', 'articles_first_published', 'comments_created', 'affiliate_clicks', 'affiliate_unique_clicks']);
const membersOfRevenueAnalytics = new Set(['days', 'currency', 'mrr', 'revenue', 'previous', 'payments', 'churn_rate', 'subscriptions', 'plans', 'daily']);
const membersOfRevenueAnalyticsPayments = new Set(['paid', 'failed']);
const membersOfPlanShare = new Set(['plan', 'tenants', 'subscriptions', 'mrr']);
const membersOfRevenueDay = new Set(['date', 'revenue', 'paid', 'failed', 'started', 'ended']);
const membersOfAdminTenantList = new Set(['tenants', 'total', 'page', 'per_page']);
const membersOfAdminTenant = new Set(['id', 'workspace_id', 'name', 'slug', 'domain', 'description', 'status', 'is_active', 'plan', 'articles', 'created_at', 'updated_at']);
const membersOfAdminUserList = new Set(['users', 'total', 'page', 'per_page']);
const membersOfAdminUser = new Set(['id', 'uuid', 'email', 'username', 'full_name', 'is_platform_admin', 'is_verified', 'is_active', 'tenant_id', 'created_at', 'last_login_at']);
const membersOfAuditLog = new Set(['id', 'action', 'operation_id', 'user_id', 'tenant_id', 'resource_type', 'resource_id', 'ip', 'request_id', 'details', 'created_at', 'hash']);
const membersOfWebhookListItem = new Set(['id', 'url', 'events', 'is_active', 'success_count', 'failure_count', 'consecutive_failures', 'last_delivery_at', 'disabled_at', 'created_at', 'updated_at']);
const pattern14 = new RegExp('^(\\*|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,2}\\.(\\*|[a-z][a-z0-9_]*))$', 'u');
const membersOfCreatedWebhook = new Set(['id', 'url', 'events', 'secret', 'is_active', 'created_at']);
const pattern15 = new RegExp('^[!-~]+$', 'u');
const membersOfWebhookTest = new Set(['success', 'status_code', 'response_time_ms', 'response_body', 'error']);
const membersOfRotatedWebhookSecret = new Set(['id', 'secret', 'status']);
const membersOfSecretRotation = new Set(['has_previous_secret', 'in_grace_period', 'grace_period_seconds', 'rotated_at', 'grace_ends_at', 'time_remaining_seconds']);
const membersOfWebhookDeliveryListItem = new Set(['id', 'event_id', 'event_type', 'status', 'response_code', 'response_body', 'error', 'attempt', 'next_retry_at', 'delivered_at', 'created_at']);
const membersOfRetriedDelivery = new Set(['id', 'status', 'attempt']);
const membersOfMcpServerSummary = new Set(['id', 'name', 'description', 'status', 'tools']);
const membersOfMcpServer = new Set(['id', 'name', 'description', 'status', 'tools', 'resources']);
const membersOfMcpTool = new Set(['name', 'description', 'parameters']);
const membersOfMcpToolParameter = new Set(['type', 'description', 'required']);
const membersOfMcpResource = new Set(['uri', 'name', 'description', 'mime_type']);
const membersOfMcpToolResponse = new Set(['result']);
const membersOfMcpResourceContent = new Set(['uri', 'content', 'encoding', 'mime_type']);
const membersOfCoreRateLimitProblem = new Set(['type', 'title', 'status', 'detail', 'retry_after', 'limit', 'remaining', 'reset_at']);

function serializeHealth(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/status';
    const $status = value.status;
    if ($status !== 'healthy') unlisted($status, 'const', '"healthy"');
    at = '/version';
    const $version = value.version;
    if (typeof $version !== 'string') mistyped($version, 'string');
    if ($version === '') unsound('minLength', 'must not be empty');
    if ($version.length > 50 && codePoints($version) > 50) unsound('maxLength', 'must have at most 50 characters');
    at = '/db';
    const $db = value.db;
    if ($db !== 'connected') unlisted($db, 'const', '"connected"');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfHealth);
    return '{"status":"healthy","version":"' + escaped($version) + '","db":"connected"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeValidationError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/errors';
    const $errors = serializeFieldErrors(value.errors);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfValidationError);
    return (
      '{"error":"' + escaped($error) + '","message":"' + escaped($message) + '","status":' + $status + ',"errors":' +
      $errors + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeFieldErrors(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let other;
  try {
    let count = 0;
    let text = '{';
    for (other in value) {
      let member = value[other];
      if (member === undefined) continue;
      member = serializeFieldErrorsMember(member);
      text += (count === 0 ? '"' : ',"') + escaped(other) + '":' + member;
      count += 1;
    }
    other = undefined;
    if (count > 200) unsound('maxProperties', 'must have at most 200 members');
    return text + '}';
  } catch (error) {
    throw within(error, other === undefined ? '' : pointerToken(other));
  }
}

function serializeFieldErrorsMember(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length < 1) unsound('minItems', 'must have at least 1 items');
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item === '') unsound('minLength', 'must not be empty');
      if (item.length > 500 && codePoints(item) > 500) unsound('maxLength', 'must have at most 500 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfError);
    return '{"error":"' + escaped($error) + '","message":"' + escaped($message) + '","status":' + $status + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeHealthFailure(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/status';
    const $status = value.status;
    if ($status !== 'unhealthy') unlisted($status, 'const', '"unhealthy"');
    at = '/version';
    const $version = value.version;
    if (typeof $version !== 'string') mistyped($version, 'string');
    if ($version === '') unsound('minLength', 'must not be empty');
    if ($version.length > 50 && codePoints($version) > 50) unsound('maxLength', 'must have at most 50 characters');
    at = '/db';
    const $db = value.db;
    if ($db !== 'disconnected') unlisted($db, 'const', '"disconnected"');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfHealth);
    return '{"status":"unhealthy","version":"' + escaped($version) + '","db":"disconnected"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeReadiness(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/status';
    const $status = value.status;
    if ($status !== 'ready') unlisted($status, 'const', '"ready"');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfReadiness);
    return '{"status":"ready"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeReadinessFailure(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/status';
    const $status = value.status;
    if ($status !== 'unavailable') unlisted($status, 'const', '"unavailable"');
    at = '/reason';
    const $reason = value.reason;
    if (typeof $reason !== 'string') mistyped($reason, 'string');
    if ($reason === '') unsound('minLength', 'must not be empty');
    if ($reason.length > 200 && codePoints($reason) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfReadinessFailure);
    return '{"status":"unavailable","reason":"' + escaped($reason) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeJsonWebKeySet(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/keys';
    const $keys = serializeJsonWebKeySetKeys(value.keys);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfJsonWebKeySet);
    return '{"keys":' + $keys + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeJsonWebKeySetKeys(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length < 1) unsound('minItems', 'must have at least 1 items');
  if (length > 10) unsound('maxItems', 'must have at most 10 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeJsonWebKey(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeJsonWebKey(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/kty';
    const $kty = value.kty;
    if ($kty !== 'OKP') unlisted($kty, 'const', '"OKP"');
    at = '/crv';
    const $crv = value.crv;
    if ($crv !== 'Ed25519') unlisted($crv, 'const', '"Ed25519"');
    at = '/use';
    const $use = value.use;
    if ($use !== 'sig') unlisted($use, 'const', '"sig"');
    at = '/alg';
    const $alg = value.alg;
    if ($alg !== 'EdDSA') unlisted($alg, 'const', '"EdDSA"');
    at = '/kid';
    const $kid = value.kid;
    if (typeof $kid !== 'string') mistyped($kid, 'string');
    if ($kid === '') unsound('minLength', 'must not be empty');
    if ($kid.length > 100 && codePoints($kid) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/x';
    const $x = value.x;
    if (typeof $x !== 'string') mistyped($x, 'string');
    if ($x.length < 85 && codePoints($x) < 43) unsound('minLength', 'must have at least 43 characters');
    if ($x.length > 43 && codePoints($x) > 43) unsound('maxLength', 'must have at most 43 characters');
    if (!pattern.test($x)) unsound('pattern', 'must match ^[A-Za-z0-9_-]{43}$');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfJsonWebKey);
    return (
      '{"kty":"OKP","crv":"Ed25519","use":"sig","alg":"EdDSA","kid":"' + escaped($kid) + '","x":"' + escaped($x) + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSessionResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/user';
    const $user = serializeUser(value.user);
    at = '/access_token';
    const $access_token = value.access_token;
    if (typeof $access_token !== 'string') mistyped($access_token, 'string');
    if ($access_token === '') unsound('minLength', 'must not be empty');
    if ($access_token.length > 4096 && codePoints($access_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($access_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/refresh_token';
    const $refresh_token = value.refresh_token;
    if (typeof $refresh_token !== 'string') mistyped($refresh_token, 'string');
    if ($refresh_token === '') unsound('minLength', 'must not be empty');
    if ($refresh_token.length > 4096 && codePoints($refresh_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($refresh_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/token_type';
    const $token_type = value.token_type;
    if ($token_type !== 'Bearer') unlisted($token_type, 'const', '"Bearer"');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfSessionResponse);
    return (
      '{"message":"' + escaped($message) + '","user":' + $user + ',"access_token":"' + escaped($access_token) +
      '","refresh_token":"' + escaped($refresh_token) + '","token_type":"Bearer"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUser(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/email';
    const $email = value.email;
    if (typeof $email !== 'string') mistyped($email, 'string');
    if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
    if (!isEmail($email)) unsound('format', 'must be a valid email');
    at = '/username';
    const $username = value.username;
    if ($username !== null) {
      if (typeof $username !== 'string') mistyped($username, 'string or null');
      if ($username.length > 32 && codePoints($username) > 32) {
        unsound('maxLength', 'must have at most 32 characters');
      }
    }
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 100 && codePoints($full_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/profile_image';
    const $profile_image = value.profile_image;
    if ($profile_image !== null) {
      if (typeof $profile_image !== 'string') mistyped($profile_image, 'string or null');
      if ($profile_image.length > 2048 && codePoints($profile_image) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($profile_image)) unsound('format', 'must be a valid uri');
    }
    at = '/role';
    const $role = value.role;
    if ($role !== 'Reader' && $role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner' && $role !== null) {
      unlisted($role, 'enum', '"Reader" or "Viewer" or "Author" or "Editor" or "Admin" or "Owner" or null');
    }
    at = '/is_platform_admin';
    const $is_platform_admin = value.is_platform_admin;
    if (typeof $is_platform_admin !== 'boolean') mistyped($is_platform_admin, 'boolean');
    at = '/is_verified';
    const $is_verified = value.is_verified;
    if (typeof $is_verified !== 'boolean') mistyped($is_verified, 'boolean');
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if ($tenant_id !== null) {
      if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string or null');
      if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    }
    at = '/oauth_provider';
    const $oauth_provider = value.oauth_provider;
    if ($oauth_provider !== null) {
      if (typeof $oauth_provider !== 'string') mistyped($oauth_provider, 'string or null');
      if ($oauth_provider.length > 32 && codePoints($oauth_provider) > 32) {
        unsound('maxLength', 'must have at most 32 characters');
      }
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/last_login_at';
    const $last_login_at = value.last_login_at;
    if ($last_login_at !== null) {
      if (typeof $last_login_at !== 'string') mistyped($last_login_at, 'string or null');
      if (!isDateTime($last_login_at)) unsound('format', 'must be a valid date-time');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 12) rejectOthers(value, membersOfUser);
    return (
      '{"id":' + $id + ',"email":"' + $email +
      ($username === null ? '","username":null,"full_name":"' : '","username":"' + escaped($username) + '","full_name":"') +
      escaped($full_name) +
      ($profile_image === null ? '","profile_image":null,"role":' : '","profile_image":"' + escaped($profile_image) + '","role":') +
      ($role === null ? 'null,"is_platform_admin":' : '"' + $role + '","is_platform_admin":') +
      ($is_platform_admin ? 'true,"is_verified":' : 'false,"is_verified":') +
      ($is_verified ? 'true,"tenant_id":' : 'false,"tenant_id":') +
      ($tenant_id === null ? 'null,"oauth_provider":' : '"' + $tenant_id + '","oauth_provider":') +
      ($oauth_provider === null ? 'null,"created_at":"' : '"' + escaped($oauth_provider) + '","created_at":"') +
      $created_at +
      ($last_login_at === null ? '","last_login_at":null}' : '","last_login_at":"' + $last_login_at + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMfaError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 3;
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/mfa_token';
    const $mfa_token = value.mfa_token;
    if ($mfa_token !== undefined) {
      count += 1;
      if (typeof $mfa_token !== 'string') mistyped($mfa_token, 'string');
      if ($mfa_token === '') unsound('minLength', 'must not be empty');
      if ($mfa_token.length > 128 && codePoints($mfa_token) > 128) {
        unsound('maxLength', 'must have at most 128 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfMfaError);
    return (
      '{"error":"' + escaped($error) + '","message":"' + escaped($message) + '","status":' + $status +
      ($mfa_token === undefined ? '}' : ',"mfa_token":"' + escaped($mfa_token) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAccessTokenResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/access_token';
    const $access_token = value.access_token;
    if (typeof $access_token !== 'string') mistyped($access_token, 'string');
    if ($access_token === '') unsound('minLength', 'must not be empty');
    if ($access_token.length > 4096 && codePoints($access_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($access_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/token_type';
    const $token_type = value.token_type;
    if ($token_type !== 'Bearer') unlisted($token_type, 'const', '"Bearer"');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfAccessTokenResponse);
    return '{"access_token":"' + escaped($access_token) + '","token_type":"Bearer"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMessage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfMessage);
    return '{"message":"' + escaped($message) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSessionList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/sessions';
    const $sessions = serializeSessionListSessions(value.sessions);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfSessionList);
    return '{"sessions":' + $sessions + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSessionListSessions(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeSession(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeSession(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/surface';
    const $surface = value.surface;
    if ($surface !== 'platform' && $surface !== 'sites') unlisted($surface, 'enum', '"platform" or "sites"');
    at = '/device';
    const $device = serializeSessionDevice(value.device);
    at = '/ip';
    const $ip = value.ip;
    if ($ip !== null) {
      if (typeof $ip !== 'string') mistyped($ip, 'string or null');
      if ($ip.length > 64 && codePoints($ip) > 64) unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/is_current';
    const $is_current = value.is_current;
    if (typeof $is_current !== 'boolean') mistyped($is_current, 'boolean');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/last_used_at';
    const $last_used_at = value.last_used_at;
    if (typeof $last_used_at !== 'string') mistyped($last_used_at, 'string');
    if (!isDateTime($last_used_at)) unsound('format', 'must be a valid date-time');
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 8) rejectOthers(value, membersOfSession);
    return (
      '{"id":"' + $id + '","surface":"' + $surface + '","device":' + $device +
      ($ip === null ? ',"ip":null,"is_current":' : ',"ip":"' + escaped($ip) + '","is_current":') +
      ($is_current ? 'true,"created_at":"' : 'false,"created_at":"') + $created_at + '","last_used_at":"' +
      $last_used_at + '","expires_at":"' + $expires_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSessionDevice(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/kind';
    const $kind = value.kind;
    if ($kind !== null) {
      if (typeof $kind !== 'string') mistyped($kind, 'string or null');
      if ($kind.length > 50 && codePoints($kind) > 50) unsound('maxLength', 'must have at most 50 characters');
    }
    at = '/browser';
    const $browser = value.browser;
    if ($browser !== null) {
      if (typeof $browser !== 'string') mistyped($browser, 'string or null');
      if ($browser.length > 50 && codePoints($browser) > 50) unsound('maxLength', 'must have at most 50 characters');
    }
    at = '/system';
    const $system = value.system;
    if ($system !== null) {
      if (typeof $system !== 'string') mistyped($system, 'string or null');
      if ($system.length > 50 && codePoints($system) > 50) unsound('maxLength', 'must have at most 50 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfSessionDevice);
    return (
      ($kind === null ? '{"kind":null,"browser":' : '{"kind":"' + escaped($kind) + '","browser":') +
      ($browser === null ? 'null,"system":' : '"' + escaped($browser) + '","system":') +
      ($system === null ? 'null}' : '"' + escaped($system) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeEndedSessions(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/ended';
    const $ended = value.ended;
    if (!Number.isInteger($ended)) mistyped($ended, 'integer');
    if ($ended < 0) unsound('minimum', 'must be >= 0');
    if ($ended > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfEndedSessions);
    return '{"message":"' + escaped($message) + '","ended":' + $ended + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUserResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/user';
    const $user = serializeUser(value.user);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfUserResponse);
    return '{"user":' + $user + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUpdatedUserResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/user';
    const $user = serializeUser(value.user);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfUpdatedUserResponse);
    return '{"message":"' + escaped($message) + '","user":' + $user + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMfaState(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/enabled';
    const $enabled = value.enabled;
    if (typeof $enabled !== 'boolean') mistyped($enabled, 'boolean');
    at = '/since';
    const $since = value.since;
    if ($since !== null) {
      if (typeof $since !== 'string') mistyped($since, 'string or null');
      if (!isDateTime($since)) unsound('format', 'must be a valid date-time');
    }
    at = '/recovery_codes_left';
    const $recovery_codes_left = value.recovery_codes_left;
    if (!Number.isInteger($recovery_codes_left)) mistyped($recovery_codes_left, 'integer');
    if ($recovery_codes_left < 0) unsound('minimum', 'must be >= 0');
    if ($recovery_codes_left > 10) unsound('maximum', 'must be <= 10');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfMfaState);
    return (
      ($enabled ? '{"enabled":true,"since":' : '{"enabled":false,"since":') +
      ($since === null ? 'null,"recovery_codes_left":' : '"' + $since + '","recovery_codes_left":') +
      $recovery_codes_left + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTotpEnrolment(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/secret';
    const $secret = value.secret;
    if (typeof $secret !== 'string') mistyped($secret, 'string');
    if ($secret.length < 63 && codePoints($secret) < 32) unsound('minLength', 'must have at least 32 characters');
    if ($secret.length > 32 && codePoints($secret) > 32) unsound('maxLength', 'must have at most 32 characters');
    if (!pattern3.test($secret)) unsound('pattern', 'must match ^[A-Z2-7]+$');
    at = '/uri';
    const $uri = value.uri;
    if (typeof $uri !== 'string') mistyped($uri, 'string');
    if ($uri === '') unsound('minLength', 'must not be empty');
    if ($uri.length > 2048 && codePoints($uri) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    if (!isUri($uri)) unsound('format', 'must be a valid uri');
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfTotpEnrolment);
    return '{"secret":"' + escaped($secret) + '","uri":"' + escaped($uri) + '","expires_at":"' + $expires_at + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRecoveryCodes(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/recovery_codes';
    const $recovery_codes = serializeRecoveryCodesRecoveryCodes(value.recovery_codes);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfRecoveryCodes);
    return '{"message":"' + escaped($message) + '","recovery_codes":' + $recovery_codes + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRecoveryCodesRecoveryCodes(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length < 1) unsound('minItems', 'must have at least 1 items');
  if (length > 10) unsound('maxItems', 'must have at most 10 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length < 31 && codePoints(item) < 16) unsound('minLength', 'must have at least 16 characters');
      if (item.length > 19 && codePoints(item) > 19) unsound('maxLength', 'must have at most 19 characters');
      if (!pattern4.test(item)) {
        unsound('pattern', 'must match ^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$');
      }
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeVerifiedLogin(value) {
  return checkedValue(value, checkVerifiedLogin);
}

function serializeSteppedUp(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfSteppedUp);
    return '{"message":"' + escaped($message) + '","expires_at":"' + $expires_at + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeIdentityList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/has_password';
    const $has_password = value.has_password;
    if (typeof $has_password !== 'boolean') mistyped($has_password, 'boolean');
    at = '/identities';
    const $identities = serializeIdentityListIdentities(value.identities);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfIdentityList);
    return (
      ($has_password ? '{"has_password":true,"identities":' : '{"has_password":false,"identities":') + $identities +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeIdentityListIdentities(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 4) unsound('maxItems', 'must have at most 4 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeIdentity(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeIdentity(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/provider';
    const $provider = value.provider;
    if ($provider !== 'google' && $provider !== 'github' && $provider !== 'linkedin' && $provider !== 'facebook') {
      unlisted($provider, 'enum', '"google" or "github" or "linkedin" or "facebook"');
    }
    at = '/linked_at';
    const $linked_at = value.linked_at;
    if (typeof $linked_at !== 'string') mistyped($linked_at, 'string');
    if (!isDateTime($linked_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfIdentity);
    return '{"provider":"' + $provider + '","linked_at":"' + $linked_at + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUserApiKeyList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/api_keys';
    const $api_keys = serializeUserApiKeyListApiKeys(value.api_keys);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfUserApiKeyList);
    return '{"api_keys":' + $api_keys + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUserApiKeyListApiKeys(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeUserApiKey(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeUserApiKey(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/prefix';
    const $prefix = value.prefix;
    if (typeof $prefix !== 'string') mistyped($prefix, 'string');
    if ($prefix.length < 17 && codePoints($prefix) < 9) unsound('minLength', 'must have at least 9 characters');
    if ($prefix.length > 9 && codePoints($prefix) > 9) unsound('maxLength', 'must have at most 9 characters');
    if (!pattern5.test($prefix)) unsound('pattern', 'must match ^pa_[0-9a-f]{6}$');
    at = '/is_active';
    const $is_active = value.is_active;
    if (typeof $is_active !== 'boolean') mistyped($is_active, 'boolean');
    at = '/scopes';
    const $scopes = serializeGrantedScopes(value.scopes);
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if ($expires_at !== null) {
      if (typeof $expires_at !== 'string') mistyped($expires_at, 'string or null');
      if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/request_count';
    const $request_count = value.request_count;
    if (!Number.isInteger($request_count)) mistyped($request_count, 'integer');
    if ($request_count < 0) unsound('minimum', 'must be >= 0');
    if ($request_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/last_used_at';
    const $last_used_at = value.last_used_at;
    if ($last_used_at !== null) {
      if (typeof $last_used_at !== 'string') mistyped($last_used_at, 'string or null');
      if (!isDateTime($last_used_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 9) rejectOthers(value, membersOfUserApiKey);
    return (
      '{"id":' + $id + ',"name":"' + escaped($name) + '","prefix":"' + escaped($prefix) +
      ($is_active ? '","is_active":true,"scopes":' : '","is_active":false,"scopes":') + $scopes +
      ($expires_at === null ? ',"expires_at":null,"request_count":' : ',"expires_at":"' + $expires_at + '","request_count":') +
      $request_count +
      ($last_used_at === null ? ',"last_used_at":null,"created_at":"' : ',"last_used_at":"' + $last_used_at + '","created_at":"') +
      $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeGrantedScopes(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length < 1) unsound('minItems', 'must have at least 1 items');
  if (length > 50) unsound('maxItems', 'must have at most 50 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item === '') unsound('minLength', 'must not be empty');
      if (item.length > 20 && codePoints(item) > 20) unsound('maxLength', 'must have at most 20 characters');
      if (!pattern6.test(item)) unsound('pattern', 'must match ^(?:\\*|[a-z][a-z-]*)(?::(?:\\*|[a-z]+))?$');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  if (new Set(value).size !== length) unsound('uniqueItems', 'must not have equal items');
  return text;
}

function serializeCreatedUserApiKey(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/api_key';
    const $api_key = value.api_key;
    if (typeof $api_key !== 'string') mistyped($api_key, 'string');
    if ($api_key.length < 133 && codePoints($api_key) < 67) {
      unsound('minLength', 'must have at least 67 characters');
    }
    if ($api_key.length > 67 && codePoints($api_key) > 67) unsound('maxLength', 'must have at most 67 characters');
    if (!pattern7.test($api_key)) unsound('pattern', 'must match ^pa_[0-9a-f]{64}$');
    at = '/prefix';
    const $prefix = value.prefix;
    if (typeof $prefix !== 'string') mistyped($prefix, 'string');
    if ($prefix.length < 17 && codePoints($prefix) < 9) unsound('minLength', 'must have at least 9 characters');
    if ($prefix.length > 9 && codePoints($prefix) > 9) unsound('maxLength', 'must have at most 9 characters');
    if (!pattern5.test($prefix)) unsound('pattern', 'must match ^pa_[0-9a-f]{6}$');
    at = '/warning';
    const $warning = value.warning;
    if (typeof $warning !== 'string') mistyped($warning, 'string');
    if ($warning === '') unsound('minLength', 'must not be empty');
    if ($warning.length > 200 && codePoints($warning) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfCreatedUserApiKey);
    return (
      '{"message":"' + escaped($message) + '","id":' + $id + ',"name":"' + escaped($name) + '","api_key":"' +
      escaped($api_key) + '","prefix":"' + escaped($prefix) + '","warning":"' + escaped($warning) + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRegisteredTenantOwner(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/user_id';
    const $user_id = value.user_id;
    if (typeof $user_id !== 'string') mistyped($user_id, 'string');
    if (!isUuid($user_id)) unsound('format', 'must be a valid uuid');
    at = '/user_email';
    const $user_email = value.user_email;
    if (typeof $user_email !== 'string') mistyped($user_email, 'string');
    if ($user_email.length > 254 && codePoints($user_email) > 254) {
      unsound('maxLength', 'must have at most 254 characters');
    }
    if (!isEmail($user_email)) unsound('format', 'must be a valid email');
    at = '/user_name';
    const $user_name = value.user_name;
    if (typeof $user_name !== 'string') mistyped($user_name, 'string');
    if ($user_name.length > 100 && codePoints($user_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/user_role';
    const $user_role = value.user_role;
    if ($user_role !== 'reader' && $user_role !== 'viewer' && $user_role !== 'author' && $user_role !== 'editor' && $user_role !== 'admin' && $user_role !== 'owner') {
      unlisted($user_role, 'enum', '"reader" or "viewer" or "author" or "editor" or "admin" or "owner"');
    }
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string');
    if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    at = '/tenant_name';
    const $tenant_name = value.tenant_name;
    if (typeof $tenant_name !== 'string') mistyped($tenant_name, 'string');
    if ($tenant_name === '') unsound('minLength', 'must not be empty');
    if ($tenant_name.length > 255 && codePoints($tenant_name) > 255) {
      unsound('maxLength', 'must have at most 255 characters');
    }
    at = '/tenant_slug';
    const $tenant_slug = value.tenant_slug;
    if (typeof $tenant_slug !== 'string') mistyped($tenant_slug, 'string');
    if ($tenant_slug === '') unsound('minLength', 'must not be empty');
    if ($tenant_slug.length > 63 && codePoints($tenant_slug) > 63) {
      unsound('maxLength', 'must have at most 63 characters');
    }
    at = '/session_id';
    const $session_id = value.session_id;
    if (typeof $session_id !== 'string') mistyped($session_id, 'string');
    if (!isUuid($session_id)) unsound('format', 'must be a valid uuid');
    at = '/access_token';
    const $access_token = value.access_token;
    if (typeof $access_token !== 'string') mistyped($access_token, 'string');
    if ($access_token === '') unsound('minLength', 'must not be empty');
    if ($access_token.length > 4096 && codePoints($access_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($access_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/access_expiry';
    const $access_expiry = value.access_expiry;
    if (typeof $access_expiry !== 'string') mistyped($access_expiry, 'string');
    if (!isDateTime($access_expiry)) unsound('format', 'must be a valid date-time');
    at = '/refresh_token';
    const $refresh_token = value.refresh_token;
    if (typeof $refresh_token !== 'string') mistyped($refresh_token, 'string');
    if ($refresh_token === '') unsound('minLength', 'must not be empty');
    if ($refresh_token.length > 4096 && codePoints($refresh_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($refresh_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/refresh_expiry';
    const $refresh_expiry = value.refresh_expiry;
    if (typeof $refresh_expiry !== 'string') mistyped($refresh_expiry, 'string');
    if (!isDateTime($refresh_expiry)) unsound('format', 'must be a valid date-time');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 13) rejectOthers(value, membersOfRegisteredTenantOwner);
    return (
      '{"user_id":"' + $user_id + '","user_email":"' + $user_email + '","user_name":"' + escaped($user_name) +
      '","user_role":"' + $user_role + '","tenant_id":"' + $tenant_id + '","tenant_name":"' + escaped($tenant_name) +
      '","tenant_slug":"' + escaped($tenant_slug) + '","session_id":"' + $session_id + '","access_token":"' +
      escaped($access_token) + '","access_expiry":"' + $access_expiry + '","refresh_token":"' + escaped($refresh_token) +
      '","refresh_expiry":"' + $refresh_expiry + '","created_at":"' + $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeBadRequestProblem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 4;
    at = '/type';
    const $type = value.type;
    if ($type !== 'about:blank') unlisted($type, 'const', '"about:blank"');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title === '') unsound('minLength', 'must not be empty');
    if ($title.length > 100 && codePoints($title) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/detail';
    const $detail = value.detail;
    if (typeof $detail !== 'string') mistyped($detail, 'string');
    if ($detail === '') unsound('minLength', 'must not be empty');
    if ($detail.length > 1000 && codePoints($detail) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/errors';
    let $errors = value.errors;
    if ($errors !== undefined) {
      count += 1;
      $errors = serializeFieldErrors($errors);
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfBadRequestProblem);
    return (
      '{"type":"about:blank","title":"' + escaped($title) + '","status":' + $status + ',"detail":"' + escaped($detail) +
      ($errors === undefined ? '"}' : '","errors":' + $errors + '}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeProblem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/type';
    const $type = value.type;
    if ($type !== 'about:blank') unlisted($type, 'const', '"about:blank"');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title === '') unsound('minLength', 'must not be empty');
    if ($title.length > 100 && codePoints($title) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/detail';
    const $detail = value.detail;
    if (typeof $detail !== 'string') mistyped($detail, 'string');
    if ($detail === '') unsound('minLength', 'must not be empty');
    if ($detail.length > 1000 && codePoints($detail) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfProblem);
    return (
      '{"type":"about:blank","title":"' + escaped($title) + '","status":' + $status + ',"detail":"' + escaped($detail) +
      '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTenantSession(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/user_id';
    const $user_id = value.user_id;
    if (typeof $user_id !== 'string') mistyped($user_id, 'string');
    if (!isUuid($user_id)) unsound('format', 'must be a valid uuid');
    at = '/user_email';
    const $user_email = value.user_email;
    if (typeof $user_email !== 'string') mistyped($user_email, 'string');
    if ($user_email.length > 254 && codePoints($user_email) > 254) {
      unsound('maxLength', 'must have at most 254 characters');
    }
    if (!isEmail($user_email)) unsound('format', 'must be a valid email');
    at = '/user_name';
    const $user_name = value.user_name;
    if (typeof $user_name !== 'string') mistyped($user_name, 'string');
    if ($user_name.length > 100 && codePoints($user_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/user_role';
    const $user_role = value.user_role;
    if ($user_role !== 'reader' && $user_role !== 'viewer' && $user_role !== 'author' && $user_role !== 'editor' && $user_role !== 'admin' && $user_role !== 'owner' && $user_role !== null) {
      unlisted($user_role, 'enum', '"reader" or "viewer" or "author" or "editor" or "admin" or "owner" or null');
    }
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if ($tenant_id !== null) {
      if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string or null');
      if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    }
    at = '/session_id';
    const $session_id = value.session_id;
    if (typeof $session_id !== 'string') mistyped($session_id, 'string');
    if (!isUuid($session_id)) unsound('format', 'must be a valid uuid');
    at = '/access_token';
    const $access_token = value.access_token;
    if (typeof $access_token !== 'string') mistyped($access_token, 'string');
    if ($access_token === '') unsound('minLength', 'must not be empty');
    if ($access_token.length > 4096 && codePoints($access_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($access_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/access_expiry';
    const $access_expiry = value.access_expiry;
    if (typeof $access_expiry !== 'string') mistyped($access_expiry, 'string');
    if (!isDateTime($access_expiry)) unsound('format', 'must be a valid date-time');
    at = '/refresh_token';
    const $refresh_token = value.refresh_token;
    if (typeof $refresh_token !== 'string') mistyped($refresh_token, 'string');
    if ($refresh_token === '') unsound('minLength', 'must not be empty');
    if ($refresh_token.length > 4096 && codePoints($refresh_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($refresh_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/refresh_expiry';
    const $refresh_expiry = value.refresh_expiry;
    if (typeof $refresh_expiry !== 'string') mistyped($refresh_expiry, 'string');
    if (!isDateTime($refresh_expiry)) unsound('format', 'must be a valid date-time');
    at = '/login_at';
    const $login_at = value.login_at;
    if (typeof $login_at !== 'string') mistyped($login_at, 'string');
    if (!isDateTime($login_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 11) rejectOthers(value, membersOfTenantSession);
    return (
      '{"user_id":"' + $user_id + '","user_email":"' + $user_email + '","user_name":"' + escaped($user_name) +
      ($user_role === null ? '","user_role":null,"tenant_id":' : '","user_role":"' + $user_role + '","tenant_id":') +
      ($tenant_id === null ? 'null,"session_id":"' : '"' + $tenant_id + '","session_id":"') + $session_id +
      '","access_token":"' + escaped($access_token) + '","access_expiry":"' + $access_expiry + '","refresh_token":"' +
      escaped($refresh_token) + '","refresh_expiry":"' + $refresh_expiry + '","login_at":"' + $login_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMfaProblem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 4;
    at = '/type';
    const $type = value.type;
    if ($type !== 'about:blank') unlisted($type, 'const', '"about:blank"');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title === '') unsound('minLength', 'must not be empty');
    if ($title.length > 100 && codePoints($title) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/detail';
    const $detail = value.detail;
    if (typeof $detail !== 'string') mistyped($detail, 'string');
    if ($detail === '') unsound('minLength', 'must not be empty');
    if ($detail.length > 1000 && codePoints($detail) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/mfa_token';
    const $mfa_token = value.mfa_token;
    if ($mfa_token !== undefined) {
      count += 1;
      if (typeof $mfa_token !== 'string') mistyped($mfa_token, 'string');
      if ($mfa_token === '') unsound('minLength', 'must not be empty');
      if ($mfa_token.length > 128 && codePoints($mfa_token) > 128) {
        unsound('maxLength', 'must have at most 128 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfMfaProblem);
    return (
      '{"type":"about:blank","title":"' + escaped($title) + '","status":' + $status + ',"detail":"' + escaped($detail) +
      ($mfa_token === undefined ? '"}' : '","mfa_token":"' + escaped($mfa_token) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRefreshedTenantSession(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/user_id';
    const $user_id = value.user_id;
    if (typeof $user_id !== 'string') mistyped($user_id, 'string');
    if (!isUuid($user_id)) unsound('format', 'must be a valid uuid');
    at = '/user_email';
    const $user_email = value.user_email;
    if (typeof $user_email !== 'string') mistyped($user_email, 'string');
    if ($user_email.length > 254 && codePoints($user_email) > 254) {
      unsound('maxLength', 'must have at most 254 characters');
    }
    if (!isEmail($user_email)) unsound('format', 'must be a valid email');
    at = '/user_name';
    const $user_name = value.user_name;
    if (typeof $user_name !== 'string') mistyped($user_name, 'string');
    if ($user_name.length > 100 && codePoints($user_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/user_role';
    const $user_role = value.user_role;
    if ($user_role !== 'reader' && $user_role !== 'viewer' && $user_role !== 'author' && $user_role !== 'editor' && $user_role !== 'admin' && $user_role !== 'owner' && $user_role !== null) {
      unlisted($user_role, 'enum', '"reader" or "viewer" or "author" or "editor" or "admin" or "owner" or null');
    }
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if ($tenant_id !== null) {
      if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string or null');
      if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    }
    at = '/session_id';
    const $session_id = value.session_id;
    if (typeof $session_id !== 'string') mistyped($session_id, 'string');
    if (!isUuid($session_id)) unsound('format', 'must be a valid uuid');
    at = '/access_token';
    const $access_token = value.access_token;
    if (typeof $access_token !== 'string') mistyped($access_token, 'string');
    if ($access_token === '') unsound('minLength', 'must not be empty');
    if ($access_token.length > 4096 && codePoints($access_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($access_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/access_expiry';
    const $access_expiry = value.access_expiry;
    if (typeof $access_expiry !== 'string') mistyped($access_expiry, 'string');
    if (!isDateTime($access_expiry)) unsound('format', 'must be a valid date-time');
    at = '/refresh_token';
    const $refresh_token = value.refresh_token;
    if (typeof $refresh_token !== 'string') mistyped($refresh_token, 'string');
    if ($refresh_token === '') unsound('minLength', 'must not be empty');
    if ($refresh_token.length > 4096 && codePoints($refresh_token) > 4096) {
      unsound('maxLength', 'must have at most 4096 characters');
    }
    if (!pattern2.test($refresh_token)) unsound('pattern', 'must match ^[A-Za-z0-9._~+/=-]+$');
    at = '/refresh_expiry';
    const $refresh_expiry = value.refresh_expiry;
    if (typeof $refresh_expiry !== 'string') mistyped($refresh_expiry, 'string');
    if (!isDateTime($refresh_expiry)) unsound('format', 'must be a valid date-time');
    at = '/refreshed_at';
    const $refreshed_at = value.refreshed_at;
    if (typeof $refreshed_at !== 'string') mistyped($refreshed_at, 'string');
    if (!isDateTime($refreshed_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 11) rejectOthers(value, membersOfRefreshedTenantSession);
    return (
      '{"user_id":"' + $user_id + '","user_email":"' + $user_email + '","user_name":"' + escaped($user_name) +
      ($user_role === null ? '","user_role":null,"tenant_id":' : '","user_role":"' + $user_role + '","tenant_id":') +
      ($tenant_id === null ? 'null,"session_id":"' : '"' + $tenant_id + '","session_id":"') + $session_id +
      '","access_token":"' + escaped($access_token) + '","access_expiry":"' + $access_expiry + '","refresh_token":"' +
      escaped($refresh_token) + '","refresh_expiry":"' + $refresh_expiry + '","refreshed_at":"' + $refreshed_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMyProfile(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/user_id';
    const $user_id = value.user_id;
    if (typeof $user_id !== 'string') mistyped($user_id, 'string');
    if (!isUuid($user_id)) unsound('format', 'must be a valid uuid');
    at = '/email';
    const $email = value.email;
    if (typeof $email !== 'string') mistyped($email, 'string');
    if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
    if (!isEmail($email)) unsound('format', 'must be a valid email');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/role';
    const $role = value.role;
    if ($role !== 'reader' && $role !== 'viewer' && $role !== 'author' && $role !== 'editor' && $role !== 'admin' && $role !== 'owner' && $role !== null) {
      unlisted($role, 'enum', '"reader" or "viewer" or "author" or "editor" or "admin" or "owner" or null');
    }
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if ($tenant_id !== null) {
      if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string or null');
      if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfMyProfile);
    return (
      '{"user_id":"' + $user_id + '","email":"' + $email + '","name":"' + escaped($name) +
      ($role === null ? '","role":null,"tenant_id":' : '","role":"' + $role + '","tenant_id":') +
      ($tenant_id === null ? 'null}' : '"' + $tenant_id + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTenantList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/tenants';
    const $tenants = serializeTenantListTenants(value.tenants);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfTenantList);
    return '{"tenants":' + $tenants + ',"total":' + $total + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTenantListTenants(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 1000) unsound('maxItems', 'must have at most 1000 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeTenant(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeTenant(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 63 && codePoints($slug) > 63) unsound('maxLength', 'must have at most 63 characters');
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/domain_verified';
    const $domain_verified = value.domain_verified;
    if (typeof $domain_verified !== 'boolean') mistyped($domain_verified, 'boolean');
    at = '/domain_txt_record';
    const $domain_txt_record = value.domain_txt_record;
    if ($domain_txt_record !== null) {
      if (typeof $domain_txt_record !== 'string') mistyped($domain_txt_record, 'string or null');
      if ($domain_txt_record.length > 64 && codePoints($domain_txt_record) > 64) {
        unsound('maxLength', 'must have at most 64 characters');
      }
    }
    at = '/description';
    const $description = value.description;
    if ($description !== null) {
      if (typeof $description !== 'string') mistyped($description, 'string or null');
      if ($description.length > 1000 && codePoints($description) > 1000) {
        unsound('maxLength', 'must have at most 1000 characters');
      }
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'active' && $status !== 'suspended') unlisted($status, 'enum', '"active" or "suspended"');
    at = '/plan';
    const $plan = value.plan;
    if ($plan !== 'free' && $plan !== 'starter' && $plan !== 'pro' && $plan !== 'business' && $plan !== 'agency' && $plan !== 'enterprise') {
      unlisted($plan, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/settings';
    const $settings = serializeTenantSettings(value.settings);
    at = '/role';
    const $role = value.role;
    if ($role !== 'Reader' && $role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner') {
      unlisted($role, 'enum', '"Reader" or "Viewer" or "Author" or "Editor" or "Admin" or "Owner"');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 13) rejectOthers(value, membersOfTenant);
    return (
      '{"id":"' + $id + '","name":"' + escaped($name) + '","slug":"' + escaped($slug) +
      ($domain === null ? '","domain":null,"domain_verified":' : '","domain":"' + escaped($domain) + '","domain_verified":') +
      ($domain_verified ? 'true,"domain_txt_record":' : 'false,"domain_txt_record":') +
      ($domain_txt_record === null ? 'null,"description":' : '"' + escaped($domain_txt_record) + '","description":') +
      ($description === null ? 'null,"status":"' : '"' + escaped($description) + '","status":"') + $status +
      '","plan":"' + $plan + '","settings":' + $settings + ',"role":"' + $role + '","created_at":"' + $created_at +
      '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTenantSettings(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/public_content';
    const $public_content = value.public_content;
    if (typeof $public_content !== 'boolean') mistyped($public_content, 'boolean');
    at = '/registration';
    const $registration = value.registration;
    if ($registration !== 'open' && $registration !== 'closed') {
      unlisted($registration, 'enum', '"open" or "closed"');
    }
    at = '/article_path';
    const $article_path = value.article_path;
    if (typeof $article_path !== 'string') mistyped($article_path, 'string');
    if ($article_path.length < 9 && codePoints($article_path) < 5) {
      unsound('minLength', 'must have at least 5 characters');
    }
    if ($article_path.length > 200 && codePoints($article_path) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    if (!pattern8.test($article_path)) {
      unsound('pattern', 'must match ^/[A-Za-z0-9._~/-]*\\{(?:slug|id)\\}[A-Za-z0-9._~/-]*$');
    }
    at = '/language';
    const $language = value.language;
    if (typeof $language !== 'string') mistyped($language, 'string');
    if ($language.length < 3 && codePoints($language) < 2) unsound('minLength', 'must have at least 2 characters');
    if ($language.length > 35 && codePoints($language) > 35) {
      unsound('maxLength', 'must have at most 35 characters');
    }
    if (!pattern9.test($language)) unsound('pattern', 'must match ^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$');
    at = '/comments';
    const $comments = value.comments;
    if ($comments !== 'open' && $comments !== 'first' && $comments !== 'all' && $comments !== 'closed') {
      unlisted($comments, 'enum', '"open" or "first" or "all" or "closed"');
    }
    at = '/require_mfa';
    const $require_mfa = value.require_mfa;
    if (typeof $require_mfa !== 'boolean') mistyped($require_mfa, 'boolean');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfTenantSettings);
    return (
      ($public_content ? '{"public_content":true,"registration":"' : '{"public_content":false,"registration":"') +
      $registration + '","article_path":"' + escaped($article_path) + '","language":"' + escaped($language) +
      '","comments":"' + $comments + ($require_mfa ? '","require_mfa":true}' : '","require_mfa":false}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkspaceList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeWorkspaceListData(value.data);
    at = '/meta';
    const $meta = serializeListMeta(value.meta);
    at = '/links';
    const $links = serializeListLinks(value.links);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfWorkspaceList);
    return '{"data":' + $data + ',"meta":' + $meta + ',"links":' + $links + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkspaceListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeWorkspaceListItem(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeWorkspaceListItem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 0;
    at = '/id';
    const $id = value.id;
    if ($id !== undefined) {
      count += 1;
      if (!Number.isInteger($id)) mistyped($id, 'integer');
      if ($id < 1) unsound('minimum', 'must be >= 1');
      if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/name';
    const $name = value.name;
    if ($name !== undefined) {
      count += 1;
      if (typeof $name !== 'string') mistyped($name, 'string');
      if ($name === '') unsound('minLength', 'must not be empty');
      if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    }
    at = '/slug';
    const $slug = value.slug;
    if ($slug !== undefined) {
      count += 1;
      if (typeof $slug !== 'string') mistyped($slug, 'string');
      if ($slug === '') unsound('minLength', 'must not be empty');
      if ($slug.length > 63 && codePoints($slug) > 63) unsound('maxLength', 'must have at most 63 characters');
    }
    at = '/tier';
    const $tier = value.tier;
    if ($tier !== undefined) {
      count += 1;
      if ($tier !== 'free' && $tier !== 'starter' && $tier !== 'pro' && $tier !== 'business' && $tier !== 'agency' && $tier !== 'enterprise') {
        unlisted($tier, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
      }
    }
    at = '/status';
    const $status = value.status;
    if ($status !== undefined) {
      count += 1;
      if ($status !== 'active' && $status !== 'suspended') unlisted($status, 'enum', '"active" or "suspended"');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if ($created_at !== undefined) {
      count += 1;
      if (typeof $created_at !== 'string') mistyped($created_at, 'string');
      if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if ($updated_at !== undefined) {
      count += 1;
      if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
      if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/owner';
    let $owner = value.owner;
    if ($owner !== undefined) {
      count += 1;
      $owner = $owner === null ? 'null' : serializeWorkspacePerson($owner);
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfWorkspaceListItem);
    return (
      ($id === undefined ? '{' : '{"id":' + $id) +
      ($name === undefined ? '' : ($id === undefined ? '"name":"' : ',"name":"') + escaped($name) + '"') +
      ($slug === undefined ? '' : ($id === undefined && $name === undefined ? '"slug":"' : ',"slug":"') + escaped($slug) + '"') +
      ($tier === undefined ? '' : ($id === undefined && $name === undefined && $slug === undefined ? '"tier":"' : ',"tier":"') + $tier + '"') +
      ($status === undefined ? '' : ($id === undefined && $name === undefined && $slug === undefined && $tier === undefined ? '"status":"' : ',"status":"') + $status + '"') +
      ($created_at === undefined ? '' : ($id === undefined && $name === undefined && $slug === undefined && $tier === undefined && $status === undefined ? '"created_at":"' : ',"created_at":"') + $created_at + '"') +
      ($updated_at === undefined ? '' : ($id === undefined && $name === undefined && $slug === undefined && $tier === undefined && $status === undefined && $created_at === undefined ? '"updated_at":"' : ',"updated_at":"') + $updated_at + '"') +
      ($owner === undefined ? '}' : ($id === undefined && $name === undefined && $slug === undefined && $tier === undefined && $status === undefined && $created_at === undefined && $updated_at === undefined ? '"owner":' : ',"owner":') + $owner + '}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkspacePerson(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/username';
    const $username = value.username;
    if (typeof $username !== 'string') mistyped($username, 'string');
    if ($username === '') unsound('minLength', 'must not be empty');
    if ($username.length > 50 && codePoints($username) > 50) {
      unsound('maxLength', 'must have at most 50 characters');
    }
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 100 && codePoints($full_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfWorkspacePerson);
    return '{"id":' + $id + ',"username":"' + escaped($username) + '","full_name":"' + escaped($full_name) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeListMeta(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/current_page';
    const $current_page = value.current_page;
    if (!Number.isInteger($current_page)) mistyped($current_page, 'integer');
    if ($current_page < 1) unsound('minimum', 'must be >= 1');
    if ($current_page > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/from';
    const $from = value.from;
    if ($from !== null) {
      if (!Number.isInteger($from)) mistyped($from, 'integer or null');
      if ($from < 1) unsound('minimum', 'must be >= 1');
      if ($from > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/last_page';
    const $last_page = value.last_page;
    if (!Number.isInteger($last_page)) mistyped($last_page, 'integer');
    if ($last_page < 1) unsound('minimum', 'must be >= 1');
    if ($last_page > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/to';
    const $to = value.to;
    if ($to !== null) {
      if (!Number.isInteger($to)) mistyped($to, 'integer or null');
      if ($to < 1) unsound('minimum', 'must be >= 1');
      if ($to > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor === '') unsound('minLength', 'must not be empty');
      if ($next_cursor.length > 2400 && codePoints($next_cursor) > 2400) {
        unsound('maxLength', 'must have at most 2400 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 7) rejectOthers(value, membersOfListMeta);
    return (
      '{"current_page":' + $current_page +
      ($from === null ? ',"from":null,"last_page":' : ',"from":' + $from + ',"last_page":') + $last_page +
      ',"per_page":' + $per_page + ($to === null ? ',"to":null,"total":' : ',"to":' + $to + ',"total":') + $total +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeListLinks(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/first';
    const $first = value.first;
    if (typeof $first !== 'string') mistyped($first, 'string');
    if ($first === '') unsound('minLength', 'must not be empty');
    if ($first.length > 8192 && codePoints($first) > 8192) {
      unsound('maxLength', 'must have at most 8192 characters');
    }
    if (!isUri($first)) unsound('format', 'must be a valid uri');
    at = '/last';
    const $last = value.last;
    if ($last !== null) {
      if (typeof $last !== 'string') mistyped($last, 'string or null');
      if ($last === '') unsound('minLength', 'must not be empty');
      if ($last.length > 8192 && codePoints($last) > 8192) unsound('maxLength', 'must have at most 8192 characters');
      if (!isUri($last)) unsound('format', 'must be a valid uri');
    }
    at = '/prev';
    const $prev = value.prev;
    if ($prev !== null) {
      if (typeof $prev !== 'string') mistyped($prev, 'string or null');
      if ($prev === '') unsound('minLength', 'must not be empty');
      if ($prev.length > 8192 && codePoints($prev) > 8192) unsound('maxLength', 'must have at most 8192 characters');
      if (!isUri($prev)) unsound('format', 'must be a valid uri');
    }
    at = '/next';
    const $next = value.next;
    if ($next !== null) {
      if (typeof $next !== 'string') mistyped($next, 'string or null');
      if ($next === '') unsound('minLength', 'must not be empty');
      if ($next.length > 8192 && codePoints($next) > 8192) unsound('maxLength', 'must have at most 8192 characters');
      if (!isUri($next)) unsound('format', 'must be a valid uri');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfListLinks);
    return (
      '{"first":"' + escaped($first) +
      ($last === null ? '","last":null,"prev":' : '","last":"' + escaped($last) + '","prev":') +
      ($prev === null ? 'null,"next":' : '"' + escaped($prev) + '","next":') +
      ($next === null ? 'null}' : '"' + escaped($next) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCoreError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfCoreError);
    return '{"error":"' + escaped($error) + '","message":"' + escaped($message) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCoreValidationError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/errors';
    const $errors = serializeFieldErrors(value.errors);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfCoreValidationError);
    return '{"error":"' + escaped($error) + '","message":"' + escaped($message) + '","errors":' + $errors + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCoreRateLimitError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/retry_after';
    const $retry_after = value.retry_after;
    if (!Number.isInteger($retry_after)) mistyped($retry_after, 'integer');
    if ($retry_after < 1) unsound('minimum', 'must be >= 1');
    if ($retry_after > 86400) unsound('maximum', 'must be <= 86400');
    at = '/limit';
    const $limit = value.limit;
    if (!Number.isInteger($limit)) mistyped($limit, 'integer');
    if ($limit < 0) unsound('minimum', 'must be >= 0');
    if ($limit > 1000000) unsound('maximum', 'must be <= 1000000');
    at = '/remaining';
    const $remaining = value.remaining;
    if ($remaining !== 0) unlisted($remaining, 'const', '0');
    at = '/reset_at';
    const $reset_at = value.reset_at;
    if (typeof $reset_at !== 'string') mistyped($reset_at, 'string');
    if (!isDateTime($reset_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfCoreRateLimitError);
    return (
      '{"error":"' + escaped($error) + '","message":"' + escaped($message) + '","retry_after":' + $retry_after +
      ',"limit":' + $limit + ',"remaining":0,"reset_at":"' + $reset_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCoreFailureError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 2;
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/request_id';
    const $request_id = value.request_id;
    if ($request_id !== undefined) {
      count += 1;
      if (typeof $request_id !== 'string') mistyped($request_id, 'string');
      if ($request_id.length < 15 && codePoints($request_id) < 8) {
        unsound('minLength', 'must have at least 8 characters');
      }
      if ($request_id.length > 64 && codePoints($request_id) > 64) {
        unsound('maxLength', 'must have at most 64 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfCoreFailureError);
    return (
      '{"error":"' + escaped($error) + '","message":"' + escaped($message) +
      ($request_id === undefined ? '"}' : '","request_id":"' + escaped($request_id) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkspaceChanged(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/data';
    const $data = serializeWorkspace(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkspaceChanged);
    return '{"message":"' + escaped($message) + '","data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkspace(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug === '') unsound('minLength', 'must not be empty');
    if ($slug.length > 63 && codePoints($slug) > 63) unsound('maxLength', 'must have at most 63 characters');
    at = '/tier';
    const $tier = value.tier;
    if ($tier !== 'free' && $tier !== 'starter' && $tier !== 'pro' && $tier !== 'business' && $tier !== 'agency' && $tier !== 'enterprise') {
      unlisted($tier, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'active' && $status !== 'suspended') unlisted($status, 'enum', '"active" or "suspended"');
    at = '/settings';
    const $settings = serializeWorkspaceSettings(value.settings);
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 8) rejectOthers(value, membersOfWorkspace);
    return (
      '{"id":' + $id + ',"name":"' + escaped($name) + '","slug":"' + escaped($slug) + '","tier":"' + $tier +
      '","status":"' + $status + '","settings":' + $settings + ',"created_at":"' + $created_at + '","updated_at":"' +
      $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkspaceSettings(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/timezone';
    const $timezone = value.timezone;
    if (typeof $timezone !== 'string') mistyped($timezone, 'string');
    if ($timezone === '') unsound('minLength', 'must not be empty');
    if ($timezone.length > 64 && codePoints($timezone) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/locale';
    const $locale = value.locale;
    if (typeof $locale !== 'string') mistyped($locale, 'string');
    if ($locale.length < 3 && codePoints($locale) < 2) unsound('minLength', 'must have at least 2 characters');
    if ($locale.length > 10 && codePoints($locale) > 10) unsound('maxLength', 'must have at most 10 characters');
    at = '/public_content';
    const $public_content = value.public_content;
    if (typeof $public_content !== 'boolean') mistyped($public_content, 'boolean');
    at = '/registration';
    const $registration = value.registration;
    if ($registration !== 'open' && $registration !== 'closed') {
      unlisted($registration, 'enum', '"open" or "closed"');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfWorkspaceSettings);
    return (
      '{"timezone":"' + escaped($timezone) + '","locale":"' + escaped($locale) +
      ($public_content ? '","public_content":true,"registration":"' : '","public_content":false,"registration":"') +
      $registration + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCoreFeatureError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 2;
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/feature';
    const $feature = value.feature;
    if ($feature !== undefined) {
      count += 1;
      if (typeof $feature !== 'string') mistyped($feature, 'string');
      if ($feature === '') unsound('minLength', 'must not be empty');
      if ($feature.length > 100 && codePoints($feature) > 100) {
        unsound('maxLength', 'must have at most 100 characters');
      }
    }
    at = '/upgrade_url';
    const $upgrade_url = value.upgrade_url;
    if ($upgrade_url !== undefined) {
      count += 1;
      if (typeof $upgrade_url !== 'string') mistyped($upgrade_url, 'string');
      if ($upgrade_url === '') unsound('minLength', 'must not be empty');
      if ($upgrade_url.length > 2048 && codePoints($upgrade_url) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($upgrade_url)) unsound('format', 'must be a valid uri');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfCoreFeatureError);
    return (
      '{"error":"' + escaped($error) + '","message":"' + escaped($message) +
      ($feature === undefined ? '"' : '","feature":"' + escaped($feature) + '"') +
      ($upgrade_url === undefined ? '}' : ',"upgrade_url":"' + escaped($upgrade_url) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkspaceResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeWorkspace(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCoreRefusal(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 2;
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/errors';
    let $errors = value.errors;
    if ($errors !== undefined) {
      count += 1;
      $errors = serializeFieldErrors($errors);
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfCoreValidationError);
    return (
      '{"error":"' + escaped($error) + '","message":"' + escaped($message) +
      ($errors === undefined ? '"}' : '","errors":' + $errors + '}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeApiKeyPage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeApiKeyPageData(value.data);
    at = '/meta';
    const $meta = serializeListMeta(value.meta);
    at = '/links';
    const $links = serializeListLinks(value.links);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfWorkspaceList);
    return '{"data":' + $data + ',"meta":' + $meta + ',"links":' + $links + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeApiKeyPageData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeApiKeyListItem(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeApiKeyListItem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 0;
    at = '/id';
    const $id = value.id;
    if ($id !== undefined) {
      count += 1;
      if (!Number.isInteger($id)) mistyped($id, 'integer');
      if ($id < 1) unsound('minimum', 'must be >= 1');
      if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/name';
    const $name = value.name;
    if ($name !== undefined) {
      count += 1;
      if (typeof $name !== 'string') mistyped($name, 'string');
      if ($name === '') unsound('minLength', 'must not be empty');
      if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    }
    at = '/prefix';
    const $prefix = value.prefix;
    if ($prefix !== undefined) {
      count += 1;
      if (typeof $prefix !== 'string') mistyped($prefix, 'string');
      if ($prefix.length < 21 && codePoints($prefix) < 11) unsound('minLength', 'must have at least 11 characters');
      if ($prefix.length > 11 && codePoints($prefix) > 11) unsound('maxLength', 'must have at most 11 characters');
    }
    at = '/scopes';
    let $scopes = value.scopes;
    if ($scopes !== undefined) {
      count += 1;
      $scopes = serializeGrantedScopes($scopes);
    }
    at = '/rate_limit_tier';
    const $rate_limit_tier = value.rate_limit_tier;
    if ($rate_limit_tier !== undefined) {
      count += 1;
      if ($rate_limit_tier !== 'free' && $rate_limit_tier !== 'starter' && $rate_limit_tier !== 'pro' && $rate_limit_tier !== 'business' && $rate_limit_tier !== 'agency' && $rate_limit_tier !== 'enterprise') {
        unlisted($rate_limit_tier, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
      }
    }
    at = '/allowed_ips';
    let $allowed_ips = value.allowed_ips;
    if ($allowed_ips !== undefined) {
      count += 1;
      $allowed_ips = serializeAllowedAddresses($allowed_ips);
    }
    at = '/server_scopes';
    let $server_scopes = value.server_scopes;
    if ($server_scopes !== undefined) {
      count += 1;
      $server_scopes = $server_scopes === null ? 'null' : serializeServerScopes($server_scopes);
    }
    at = '/request_count';
    const $request_count = value.request_count;
    if ($request_count !== undefined) {
      count += 1;
      if (!Number.isInteger($request_count)) mistyped($request_count, 'integer');
      if ($request_count < 0) unsound('minimum', 'must be >= 0');
      if ($request_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/last_used_at';
    const $last_used_at = value.last_used_at;
    if ($last_used_at !== undefined) {
      count += 1;
      if ($last_used_at !== null) {
        if (typeof $last_used_at !== 'string') mistyped($last_used_at, 'string or null');
        if (!isDateTime($last_used_at)) unsound('format', 'must be a valid date-time');
      }
    }
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if ($expires_at !== undefined) {
      count += 1;
      if ($expires_at !== null) {
        if (typeof $expires_at !== 'string') mistyped($expires_at, 'string or null');
        if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
      }
    }
    at = '/grace_period_ends_at';
    const $grace_period_ends_at = value.grace_period_ends_at;
    if ($grace_period_ends_at !== undefined) {
      count += 1;
      if ($grace_period_ends_at !== null) {
        if (typeof $grace_period_ends_at !== 'string') mistyped($grace_period_ends_at, 'string or null');
        if (!isDateTime($grace_period_ends_at)) unsound('format', 'must be a valid date-time');
      }
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if ($created_at !== undefined) {
      count += 1;
      if (typeof $created_at !== 'string') mistyped($created_at, 'string');
      if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/user';
    let $user = value.user;
    if ($user !== undefined) {
      count += 1;
      $user = serializeWorkspacePerson($user);
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfApiKeyListItem);
    return (
      ($id === undefined ? '{' : '{"id":' + $id) +
      ($name === undefined ? '' : ($id === undefined ? '"name":"' : ',"name":"') + escaped($name) + '"') +
      ($prefix === undefined ? '' : ($id === undefined && $name === undefined ? '"prefix":"' : ',"prefix":"') + escaped($prefix) + '"') +
      ($scopes === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined ? '"scopes":' : ',"scopes":') + $scopes) +
      ($rate_limit_tier === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined ? '"rate_limit_tier":"' : ',"rate_limit_tier":"') + $rate_limit_tier + '"') +
      ($allowed_ips === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined && $rate_limit_tier === undefined ? '"allowed_ips":' : ',"allowed_ips":') + $allowed_ips) +
      ($server_scopes === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined && $rate_limit_tier === undefined && $allowed_ips === undefined ? '"server_scopes":' : ',"server_scopes":') + $server_scopes) +
      ($request_count === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined && $rate_limit_tier === undefined && $allowed_ips === undefined && $server_scopes === undefined ? '"request_count":' : ',"request_count":') + $request_count) +
      ($last_used_at === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined && $rate_limit_tier === undefined && $allowed_ips === undefined && $server_scopes === undefined && $request_count === undefined ? '"last_used_at":' : ',"last_used_at":') + ($last_used_at === null ? 'null' : '"' + $last_used_at + '"')) +
      ($expires_at === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined && $rate_limit_tier === undefined && $allowed_ips === undefined && $server_scopes === undefined && $request_count === undefined && $last_used_at === undefined ? '"expires_at":' : ',"expires_at":') + ($expires_at === null ? 'null' : '"' + $expires_at + '"')) +
      ($grace_period_ends_at === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined && $rate_limit_tier === undefined && $allowed_ips === undefined && $server_scopes === undefined && $request_count === undefined && $last_used_at === undefined && $expires_at === undefined ? '"grace_period_ends_at":' : ',"grace_period_ends_at":') + ($grace_period_ends_at === null ? 'null' : '"' + $grace_period_ends_at + '"')) +
      ($created_at === undefined ? '' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined && $rate_limit_tier === undefined && $allowed_ips === undefined && $server_scopes === undefined && $request_count === undefined && $last_used_at === undefined && $expires_at === undefined && $grace_period_ends_at === undefined ? '"created_at":"' : ',"created_at":"') + $created_at + '"') +
      ($user === undefined ? '}' : ($id === undefined && $name === undefined && $prefix === undefined && $scopes === undefined && $rate_limit_tier === undefined && $allowed_ips === undefined && $server_scopes === undefined && $request_count === undefined && $last_used_at === undefined && $expires_at === undefined && $grace_period_ends_at === undefined && $created_at === undefined ? '"user":' : ',"user":') + $user + '}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAllowedAddresses(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 50) unsound('maxItems', 'must have at most 50 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item === '') unsound('minLength', 'must not be empty');
      if (item.length > 64 && codePoints(item) > 64) unsound('maxLength', 'must have at most 64 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  if (new Set(value).size !== length) unsound('uniqueItems', 'must not have equal items');
  return text;
}

function serializeServerScopes(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 51) unsound('maxItems', 'must have at most 51 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item === '') unsound('minLength', 'must not be empty');
      if (item.length > 64 && codePoints(item) > 64) unsound('maxLength', 'must have at most 64 characters');
      if (!pattern10.test(item)) unsound('pattern', 'must match ^[a-z0-9][a-z0-9-]*$');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  if (new Set(value).size !== length) unsound('uniqueItems', 'must not have equal items');
  return text;
}

function serializeApiKeyCreated(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/data';
    const $data = serializeNewApiKey(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkspaceChanged);
    return '{"message":"' + escaped($message) + '","data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeNewApiKey(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/key';
    const $key = value.key;
    if (typeof $key !== 'string') mistyped($key, 'string');
    if ($key.length < 79 && codePoints($key) < 40) unsound('minLength', 'must have at least 40 characters');
    if ($key.length > 40 && codePoints($key) > 40) unsound('maxLength', 'must have at most 40 characters');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/prefix';
    const $prefix = value.prefix;
    if (typeof $prefix !== 'string') mistyped($prefix, 'string');
    if ($prefix.length < 21 && codePoints($prefix) < 11) unsound('minLength', 'must have at least 11 characters');
    if ($prefix.length > 11 && codePoints($prefix) > 11) unsound('maxLength', 'must have at most 11 characters');
    at = '/scopes';
    const $scopes = serializeGrantedScopes(value.scopes);
    at = '/rate_limit_tier';
    const $rate_limit_tier = value.rate_limit_tier;
    if ($rate_limit_tier !== 'free' && $rate_limit_tier !== 'starter' && $rate_limit_tier !== 'pro' && $rate_limit_tier !== 'business' && $rate_limit_tier !== 'agency' && $rate_limit_tier !== 'enterprise') {
      unlisted($rate_limit_tier, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/allowed_ips';
    const $allowed_ips = serializeAllowedAddresses(value.allowed_ips);
    at = '/server_scopes';
    let $server_scopes = value.server_scopes;
    $server_scopes = $server_scopes === null ? 'null' : serializeServerScopes($server_scopes);
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if ($expires_at !== null) {
      if (typeof $expires_at !== 'string') mistyped($expires_at, 'string or null');
      if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 10) rejectOthers(value, membersOfNewApiKey);
    return (
      '{"id":' + $id + ',"key":"' + escaped($key) + '","name":"' + escaped($name) + '","prefix":"' + escaped($prefix) +
      '","scopes":' + $scopes + ',"rate_limit_tier":"' + $rate_limit_tier + '","allowed_ips":' + $allowed_ips +
      ',"server_scopes":' + $server_scopes +
      ($expires_at === null ? ',"expires_at":null,"created_at":"' : ',"expires_at":"' + $expires_at + '","created_at":"') +
      $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeApiKeyResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeApiKey(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeApiKey(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/prefix';
    const $prefix = value.prefix;
    if (typeof $prefix !== 'string') mistyped($prefix, 'string');
    if ($prefix.length < 21 && codePoints($prefix) < 11) unsound('minLength', 'must have at least 11 characters');
    if ($prefix.length > 11 && codePoints($prefix) > 11) unsound('maxLength', 'must have at most 11 characters');
    at = '/scopes';
    const $scopes = serializeGrantedScopes(value.scopes);
    at = '/rate_limit_tier';
    const $rate_limit_tier = value.rate_limit_tier;
    if ($rate_limit_tier !== 'free' && $rate_limit_tier !== 'starter' && $rate_limit_tier !== 'pro' && $rate_limit_tier !== 'business' && $rate_limit_tier !== 'agency' && $rate_limit_tier !== 'enterprise') {
      unlisted($rate_limit_tier, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/allowed_ips';
    const $allowed_ips = serializeAllowedAddresses(value.allowed_ips);
    at = '/server_scopes';
    let $server_scopes = value.server_scopes;
    $server_scopes = $server_scopes === null ? 'null' : serializeServerScopes($server_scopes);
    at = '/request_count';
    const $request_count = value.request_count;
    if (!Number.isInteger($request_count)) mistyped($request_count, 'integer');
    if ($request_count < 0) unsound('minimum', 'must be >= 0');
    if ($request_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/last_used_at';
    const $last_used_at = value.last_used_at;
    if ($last_used_at !== null) {
      if (typeof $last_used_at !== 'string') mistyped($last_used_at, 'string or null');
      if (!isDateTime($last_used_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if ($expires_at !== null) {
      if (typeof $expires_at !== 'string') mistyped($expires_at, 'string or null');
      if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/grace_period_ends_at';
    const $grace_period_ends_at = value.grace_period_ends_at;
    if ($grace_period_ends_at !== null) {
      if (typeof $grace_period_ends_at !== 'string') mistyped($grace_period_ends_at, 'string or null');
      if (!isDateTime($grace_period_ends_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 12) rejectOthers(value, membersOfApiKey);
    return (
      '{"id":' + $id + ',"name":"' + escaped($name) + '","prefix":"' + escaped($prefix) + '","scopes":' + $scopes +
      ',"rate_limit_tier":"' + $rate_limit_tier + '","allowed_ips":' + $allowed_ips + ',"server_scopes":' +
      $server_scopes + ',"request_count":' + $request_count +
      ($last_used_at === null ? ',"last_used_at":null,"expires_at":' : ',"last_used_at":"' + $last_used_at + '","expires_at":') +
      ($expires_at === null ? 'null,"grace_period_ends_at":' : '"' + $expires_at + '","grace_period_ends_at":') +
      ($grace_period_ends_at === null ? 'null,"created_at":"' : '"' + $grace_period_ends_at + '","created_at":"') +
      $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeApiKeyUses(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeKeyUses(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeKeyUses(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = value.from;
    if (typeof $from !== 'string') mistyped($from, 'string');
    if (!isDate($from)) unsound('format', 'must be a valid date');
    at = '/to';
    const $to = value.to;
    if (typeof $to !== 'string') mistyped($to, 'string');
    if (!isDate($to)) unsound('format', 'must be a valid date');
    at = '/operation';
    const $operation = value.operation;
    if ($operation !== null) {
      if (typeof $operation !== 'string') mistyped($operation, 'string or null');
      if ($operation === '') unsound('minLength', 'must not be empty');
      if ($operation.length > 100 && codePoints($operation) > 100) {
        unsound('maxLength', 'must have at most 100 characters');
      }
    }
    at = '/total';
    const $total = serializeUseCounts(value.total);
    at = '/days';
    const $days = serializeKeyUsesDays(value.days);
    at = '/operations';
    const $operations = serializeKeyUsesOperations(value.operations);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfKeyUses);
    return (
      '{"from":"' + $from + '","to":"' + $to +
      ($operation === null ? '","operation":null,"total":' : '","operation":"' + escaped($operation) + '","total":') +
      $total + ',"days":' + $days + ',"operations":' + $operations + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUseCounts(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/success';
    const $success = value.success;
    if (!Number.isInteger($success)) mistyped($success, 'integer');
    if ($success < 0) unsound('minimum', 'must be >= 0');
    if ($success > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/rejected';
    const $rejected = value.rejected;
    if (!Number.isInteger($rejected)) mistyped($rejected, 'integer');
    if ($rejected < 0) unsound('minimum', 'must be >= 0');
    if ($rejected > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/client_error';
    const $client_error = value.client_error;
    if (!Number.isInteger($client_error)) mistyped($client_error, 'integer');
    if ($client_error < 0) unsound('minimum', 'must be >= 0');
    if ($client_error > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/server_error';
    const $server_error = value.server_error;
    if (!Number.isInteger($server_error)) mistyped($server_error, 'integer');
    if ($server_error < 0) unsound('minimum', 'must be >= 0');
    if ($server_error > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfUseCounts);
    return (
      '{"success":' + $success + ',"rejected":' + $rejected + ',"client_error":' + $client_error + ',"server_error":' +
      $server_error + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeKeyUsesDays(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 90) unsound('maxItems', 'must have at most 90 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeUsesOfDay(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeUsesOfDay(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/day';
    const $day = value.day;
    if (typeof $day !== 'string') mistyped($day, 'string');
    if (!isDate($day)) unsound('format', 'must be a valid date');
    at = '/success';
    const $success = value.success;
    if (!Number.isInteger($success)) mistyped($success, 'integer');
    if ($success < 0) unsound('minimum', 'must be >= 0');
    if ($success > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/rejected';
    const $rejected = value.rejected;
    if (!Number.isInteger($rejected)) mistyped($rejected, 'integer');
    if ($rejected < 0) unsound('minimum', 'must be >= 0');
    if ($rejected > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/client_error';
    const $client_error = value.client_error;
    if (!Number.isInteger($client_error)) mistyped($client_error, 'integer');
    if ($client_error < 0) unsound('minimum', 'must be >= 0');
    if ($client_error > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/server_error';
    const $server_error = value.server_error;
    if (!Number.isInteger($server_error)) mistyped($server_error, 'integer');
    if ($server_error < 0) unsound('minimum', 'must be >= 0');
    if ($server_error > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfUsesOfDay);
    return (
      '{"day":"' + $day + '","success":' + $success + ',"rejected":' + $rejected + ',"client_error":' + $client_error +
      ',"server_error":' + $server_error + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeKeyUsesOperations(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 500) unsound('maxItems', 'must have at most 500 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeUsesOfOperation(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeUsesOfOperation(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/operation';
    const $operation = value.operation;
    if (typeof $operation !== 'string') mistyped($operation, 'string');
    if ($operation === '') unsound('minLength', 'must not be empty');
    if ($operation.length > 100 && codePoints($operation) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/success';
    const $success = value.success;
    if (!Number.isInteger($success)) mistyped($success, 'integer');
    if ($success < 0) unsound('minimum', 'must be >= 0');
    if ($success > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/rejected';
    const $rejected = value.rejected;
    if (!Number.isInteger($rejected)) mistyped($rejected, 'integer');
    if ($rejected < 0) unsound('minimum', 'must be >= 0');
    if ($rejected > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/client_error';
    const $client_error = value.client_error;
    if (!Number.isInteger($client_error)) mistyped($client_error, 'integer');
    if ($client_error < 0) unsound('minimum', 'must be >= 0');
    if ($client_error > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/server_error';
    const $server_error = value.server_error;
    if (!Number.isInteger($server_error)) mistyped($server_error, 'integer');
    if ($server_error < 0) unsound('minimum', 'must be >= 0');
    if ($server_error > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfUsesOfOperation);
    return (
      '{"operation":"' + escaped($operation) + '","success":' + $success + ',"rejected":' + $rejected +
      ',"client_error":' + $client_error + ',"server_error":' + $server_error + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeApiKeyRotated(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/data';
    const $data = serializeRotatedApiKey(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkspaceChanged);
    return '{"message":"' + escaped($message) + '","data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRotatedApiKey(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/key';
    const $key = value.key;
    if (typeof $key !== 'string') mistyped($key, 'string');
    if ($key.length < 79 && codePoints($key) < 40) unsound('minLength', 'must have at least 40 characters');
    if ($key.length > 40 && codePoints($key) > 40) unsound('maxLength', 'must have at most 40 characters');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/prefix';
    const $prefix = value.prefix;
    if (typeof $prefix !== 'string') mistyped($prefix, 'string');
    if ($prefix.length < 21 && codePoints($prefix) < 11) unsound('minLength', 'must have at least 11 characters');
    if ($prefix.length > 11 && codePoints($prefix) > 11) unsound('maxLength', 'must have at most 11 characters');
    at = '/scopes';
    const $scopes = serializeGrantedScopes(value.scopes);
    at = '/rate_limit_tier';
    const $rate_limit_tier = value.rate_limit_tier;
    if ($rate_limit_tier !== 'free' && $rate_limit_tier !== 'starter' && $rate_limit_tier !== 'pro' && $rate_limit_tier !== 'business' && $rate_limit_tier !== 'agency' && $rate_limit_tier !== 'enterprise') {
      unlisted($rate_limit_tier, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/allowed_ips';
    const $allowed_ips = serializeAllowedAddresses(value.allowed_ips);
    at = '/server_scopes';
    let $server_scopes = value.server_scopes;
    $server_scopes = $server_scopes === null ? 'null' : serializeServerScopes($server_scopes);
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if ($expires_at !== null) {
      if (typeof $expires_at !== 'string') mistyped($expires_at, 'string or null');
      if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/grace_period_ends_at';
    const $grace_period_ends_at = value.grace_period_ends_at;
    if (typeof $grace_period_ends_at !== 'string') mistyped($grace_period_ends_at, 'string');
    if (!isDateTime($grace_period_ends_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 11) rejectOthers(value, membersOfRotatedApiKey);
    return (
      '{"id":' + $id + ',"key":"' + escaped($key) + '","name":"' + escaped($name) + '","prefix":"' + escaped($prefix) +
      '","scopes":' + $scopes + ',"rate_limit_tier":"' + $rate_limit_tier + '","allowed_ips":' + $allowed_ips +
      ',"server_scopes":' + $server_scopes +
      ($expires_at === null ? ',"expires_at":null,"created_at":"' : ',"expires_at":"' + $expires_at + '","created_at":"') +
      $created_at + '","grace_period_ends_at":"' + $grace_period_ends_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTeamMemberList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/members';
    const $members = serializeTeamMemberListMembers(value.members);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfTeamMemberList);
    return '{"members":' + $members + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTeamMemberListMembers(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeTeamMember(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeTeamMember(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 100 && codePoints($full_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/role';
    const $role = value.role;
    if ($role !== 'Reader' && $role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner') {
      unlisted($role, 'enum', '"Reader" or "Viewer" or "Author" or "Editor" or "Admin" or "Owner"');
    }
    at = '/email';
    const $email = value.email;
    if ($email !== null) {
      if (typeof $email !== 'string') mistyped($email, 'string or null');
      if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
      if (!isEmail($email)) unsound('format', 'must be a valid email');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfTeamMember);
    return (
      '{"id":' + $id + ',"full_name":"' + escaped($full_name) + '","role":"' + $role +
      ($email === null ? '","email":null}' : '","email":"' + $email + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTeamMemberResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/member';
    const $member = serializeTeamMember(value.member);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfTeamMemberResponse);
    return '{"message":"' + escaped($message) + '","member":' + $member + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTenantAuditLogList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/logs';
    const $logs = serializeTenantAuditLogListLogs(value.logs);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor.length > 512 && codePoints($next_cursor) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfTenantAuditLogList);
    return (
      '{"logs":' + $logs + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTenantAuditLogListLogs(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeTenantAuditLog(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeTenantAuditLog(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/action';
    const $action = value.action;
    if (typeof $action !== 'string') mistyped($action, 'string');
    if ($action.length > 100 && codePoints($action) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/operation_id';
    const $operation_id = value.operation_id;
    if (typeof $operation_id !== 'string') mistyped($operation_id, 'string');
    if ($operation_id.length > 100 && codePoints($operation_id) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/user_id';
    const $user_id = value.user_id;
    if ($user_id !== null) {
      if (!Number.isInteger($user_id)) mistyped($user_id, 'integer or null');
      if ($user_id < 1) unsound('minimum', 'must be >= 1');
      if ($user_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/resource_type';
    const $resource_type = value.resource_type;
    if ($resource_type !== null) {
      if (typeof $resource_type !== 'string') mistyped($resource_type, 'string or null');
      if ($resource_type.length > 100 && codePoints($resource_type) > 100) {
        unsound('maxLength', 'must have at most 100 characters');
      }
    }
    at = '/resource_id';
    const $resource_id = value.resource_id;
    if ($resource_id !== null) {
      if (typeof $resource_id !== 'string') mistyped($resource_id, 'string or null');
      if ($resource_id.length > 255 && codePoints($resource_id) > 255) {
        unsound('maxLength', 'must have at most 255 characters');
      }
    }
    at = '/ip';
    const $ip = value.ip;
    if ($ip !== null) {
      if (typeof $ip !== 'string') mistyped($ip, 'string or null');
      if ($ip.length > 64 && codePoints($ip) > 64) unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/request_id';
    const $request_id = value.request_id;
    if (typeof $request_id !== 'string') mistyped($request_id, 'string');
    if ($request_id.length > 64 && codePoints($request_id) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/details';
    const $details = serializeTenantAuditLogDetails(value.details);
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 10) rejectOthers(value, membersOfTenantAuditLog);
    return (
      '{"id":' + $id + ',"action":"' + escaped($action) + '","operation_id":"' + escaped($operation_id) +
      ($user_id === null ? '","user_id":null,"resource_type":' : '","user_id":' + $user_id + ',"resource_type":') +
      ($resource_type === null ? 'null,"resource_id":' : '"' + escaped($resource_type) + '","resource_id":') +
      ($resource_id === null ? 'null,"ip":' : '"' + escaped($resource_id) + '","ip":') +
      ($ip === null ? 'null,"request_id":"' : '"' + escaped($ip) + '","request_id":"') + escaped($request_id) +
      '","details":' + $details + ',"created_at":"' + $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTenantAuditLogDetails(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let other;
  try {
    let count = 0;
    let text = '{';
    for (other in value) {
      let member = value[other];
      if (member === undefined) continue;
      member = anyValue(member);
      text += (count === 0 ? '"' : ',"') + escaped(other) + '":' + member;
      count += 1;
    }
    other = undefined;
    return text + '}';
  } catch (error) {
    throw within(error, other === undefined ? '' : pointerToken(other));
  }
}

function serializeOfferedOwnership(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/member';
    const $member = serializeTeamMember(value.member);
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfOfferedOwnership);
    return '{"message":"' + escaped($message) + '","member":' + $member + ',"expires_at":"' + $expires_at + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeOwnershipTransferResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/transfer';
    const $transfer = serializeOwnershipTransfer(value.transfer);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfOwnershipTransferResponse);
    return '{"transfer":' + $transfer + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeOwnershipTransfer(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = serializeTransferParty(value.from);
    at = '/to';
    const $to = serializeTransferParty(value.to);
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfOwnershipTransfer);
    return (
      '{"from":' + $from + ',"to":' + $to + ',"created_at":"' + $created_at + '","expires_at":"' + $expires_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTransferParty(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 100 && codePoints($full_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfTransferParty);
    return '{"id":' + $id + ',"full_name":"' + escaped($full_name) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeInvitationList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/invitations';
    const $invitations = serializeInvitationListInvitations(value.invitations);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfInvitationList);
    return (
      '{"invitations":' + $invitations + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeInvitationListInvitations(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeInvitation(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeInvitation(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/email';
    const $email = value.email;
    if (typeof $email !== 'string') mistyped($email, 'string');
    if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
    if (!isEmail($email)) unsound('format', 'must be a valid email');
    at = '/role';
    const $role = value.role;
    if ($role !== 'Reader' && $role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner') {
      unlisted($role, 'enum', '"Reader" or "Viewer" or "Author" or "Editor" or "Admin" or "Owner"');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'pending' && $status !== 'accepted' && $status !== 'expired' && $status !== 'cancelled') {
      unlisted($status, 'enum', '"pending" or "accepted" or "expired" or "cancelled"');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '/accepted_at';
    const $accepted_at = value.accepted_at;
    if ($accepted_at !== null) {
      if (typeof $accepted_at !== 'string') mistyped($accepted_at, 'string or null');
      if (!isDateTime($accepted_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/invited_by';
    let $invited_by = value.invited_by;
    $invited_by = $invited_by === null ? 'null' : serializeInviter($invited_by);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 8) rejectOthers(value, membersOfInvitation);
    return (
      '{"id":' + $id + ',"email":"' + $email + '","role":"' + $role + '","status":"' + $status + '","created_at":"' +
      $created_at + '","expires_at":"' + $expires_at +
      ($accepted_at === null ? '","accepted_at":null,"invited_by":' : '","accepted_at":"' + $accepted_at + '","invited_by":') +
      $invited_by + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeInviter(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 100 && codePoints($full_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/email';
    const $email = value.email;
    if (typeof $email !== 'string') mistyped($email, 'string');
    if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
    if (!isEmail($email)) unsound('format', 'must be a valid email');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfInviter);
    return '{"id":' + $id + ',"full_name":"' + escaped($full_name) + '","email":"' + $email + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCreatedInvitation(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/invitation_token';
    const $invitation_token = value.invitation_token;
    if (typeof $invitation_token !== 'string') mistyped($invitation_token, 'string');
    if ($invitation_token.length < 85 && codePoints($invitation_token) < 43) {
      unsound('minLength', 'must have at least 43 characters');
    }
    if ($invitation_token.length > 43 && codePoints($invitation_token) > 43) {
      unsound('maxLength', 'must have at most 43 characters');
    }
    if (!pattern.test($invitation_token)) unsound('pattern', 'must match ^[A-Za-z0-9_-]{43}$');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfCreatedInvitation);
    return (
      '{"message":"' + escaped($message) + '","id":' + $id + ',"invitation_token":"' + escaped($invitation_token) +
      '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAcceptedInvitation(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/tenant';
    const $tenant = serializeAcceptedInvitationTenant(value.tenant);
    at = '/role';
    const $role = value.role;
    if ($role !== 'Reader' && $role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner') {
      unlisted($role, 'enum', '"Reader" or "Viewer" or "Author" or "Editor" or "Admin" or "Owner"');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfAcceptedInvitation);
    return '{"message":"' + escaped($message) + '","tenant":' + $tenant + ',"role":"' + $role + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAcceptedInvitationTenant(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 63 && codePoints($slug) > 63) unsound('maxLength', 'must have at most 63 characters');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfAcceptedInvitationTenant);
    return '{"id":"' + $id + '","name":"' + escaped($name) + '","slug":"' + escaped($slug) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMessageList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/messages';
    const $messages = serializeMessageListMessages(value.messages);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/unread_count';
    const $unread_count = value.unread_count;
    if (!Number.isInteger($unread_count)) mistyped($unread_count, 'integer');
    if ($unread_count < 0) unsound('minimum', 'must be >= 0');
    if ($unread_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfMessageList);
    return (
      '{"messages":' + $messages + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ',"unread_count":' + $unread_count + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMessageListMessages(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeInboxMessage(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeInboxMessage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/subject';
    const $subject = value.subject;
    if (typeof $subject !== 'string') mistyped($subject, 'string');
    if ($subject.length > 200 && codePoints($subject) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/body';
    const $body = value.body;
    if (typeof $body !== 'string') mistyped($body, 'string');
    if ($body.length > 5000 && codePoints($body) > 5000) unsound('maxLength', 'must have at most 5000 characters');
    at = '/sender';
    const $sender = serializeMessageSender(value.sender);
    at = '/read';
    const $read = value.read;
    if (typeof $read !== 'boolean') mistyped($read, 'boolean');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfInboxMessage);
    return (
      '{"id":' + $id + ',"subject":"' + escaped($subject) + '","body":"' + escaped($body) + '","sender":' + $sender +
      ($read ? ',"read":true,"created_at":"' : ',"read":false,"created_at":"') + $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMessageSender(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if ($id !== null) {
      if (!Number.isInteger($id)) mistyped($id, 'integer or null');
      if ($id < 1) unsound('minimum', 'must be >= 1');
      if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 100 && codePoints($full_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/email';
    const $email = value.email;
    if ($email !== null) {
      if (typeof $email !== 'string') mistyped($email, 'string or null');
      if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
      if (!isEmail($email)) unsound('format', 'must be a valid email');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfInviter);
    return (
      ($id === null ? '{"id":null,"full_name":"' : '{"id":' + $id + ',"full_name":"') + escaped($full_name) +
      ($email === null ? '","email":null}' : '","email":"' + $email + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUpdatedMessage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/read';
    const $read = value.read;
    if (typeof $read !== 'boolean') mistyped($read, 'boolean');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfUpdatedMessage);
    return '{"message":"' + escaped($message) + '","id":' + $id + ($read ? ',"read":true}' : ',"read":false}');
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/articles';
    const $articles = serializeArticleListArticles(value.articles);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor.length > 2400 && codePoints($next_cursor) > 2400) {
        unsound('maxLength', 'must have at most 2400 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfArticleList);
    return (
      '{"articles":' + $articles + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleListArticles(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeArticleListItem(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeArticleListItem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 0;
    at = '/id';
    const $id = value.id;
    if ($id !== undefined) {
      count += 1;
      if (!Number.isInteger($id)) mistyped($id, 'integer');
      if ($id < 1) unsound('minimum', 'must be >= 1');
      if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/title';
    const $title = value.title;
    if ($title !== undefined) {
      count += 1;
      if (typeof $title !== 'string') mistyped($title, 'string');
      if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    }
    at = '/slug';
    const $slug = value.slug;
    if ($slug !== undefined) {
      count += 1;
      if (typeof $slug !== 'string') mistyped($slug, 'string');
      if ($slug.length > 200 && codePoints($slug) > 200) unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/excerpt';
    const $excerpt = value.excerpt;
    if ($excerpt !== undefined) {
      count += 1;
      if ($excerpt !== null) {
        if (typeof $excerpt !== 'string') mistyped($excerpt, 'string or null');
        if ($excerpt.length > 500 && codePoints($excerpt) > 500) {
          unsound('maxLength', 'must have at most 500 characters');
        }
      }
    }
    at = '/content';
    const $content = value.content;
    if ($content !== undefined) {
      count += 1;
      if (typeof $content !== 'string') mistyped($content, 'string');
      if ($content.length > 200000 && codePoints($content) > 200000) {
        unsound('maxLength', 'must have at most 200000 characters');
      }
    }
    at = '/content_html';
    const $content_html = value.content_html;
    if ($content_html !== undefined) {
      count += 1;
      if (typeof $content_html !== 'string') mistyped($content_html, 'string');
      if ($content_html.length > 10000000 && codePoints($content_html) > 10000000) {
        unsound('maxLength', 'must have at most 10000000 characters');
      }
    }
    at = '/status';
    const $status = value.status;
    if ($status !== undefined) {
      count += 1;
      if ($status !== 'draft' && $status !== 'scheduled' && $status !== 'published' && $status !== 'archived') {
        unlisted($status, 'enum', '"draft" or "scheduled" or "published" or "archived"');
      }
    }
    at = '/category_id';
    const $category_id = value.category_id;
    if ($category_id !== undefined) {
      count += 1;
      if ($category_id !== null) {
        if (!Number.isInteger($category_id)) mistyped($category_id, 'integer or null');
        if ($category_id < 1) unsound('minimum', 'must be >= 1');
        if ($category_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
      }
    }
    at = '/author';
    let $author = value.author;
    if ($author !== undefined) {
      count += 1;
      $author = $author === null ? 'null' : serializeAuthor($author);
    }
    at = '/image';
    const $image = value.image;
    if ($image !== undefined) {
      count += 1;
      if ($image !== null) {
        if (typeof $image !== 'string') mistyped($image, 'string or null');
        if ($image.length > 2048 && codePoints($image) > 2048) {
          unsound('maxLength', 'must have at most 2048 characters');
        }
        if (!isUri($image)) unsound('format', 'must be a valid uri');
      }
    }
    at = '/is_featured';
    const $is_featured = value.is_featured;
    if ($is_featured !== undefined) {
      count += 1;
      if (typeof $is_featured !== 'boolean') mistyped($is_featured, 'boolean');
    }
    at = '/tags';
    let $tags = value.tags;
    if ($tags !== undefined) {
      count += 1;
      $tags = serializeArticleListItemTags($tags);
    }
    at = '/comment_count';
    const $comment_count = value.comment_count;
    if ($comment_count !== undefined) {
      count += 1;
      if (!Number.isInteger($comment_count)) mistyped($comment_count, 'integer');
      if ($comment_count < 0) unsound('minimum', 'must be >= 0');
      if ($comment_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/published_at';
    const $published_at = value.published_at;
    if ($published_at !== undefined) {
      count += 1;
      if ($published_at !== null) {
        if (typeof $published_at !== 'string') mistyped($published_at, 'string or null');
        if (!isDateTime($published_at)) unsound('format', 'must be a valid date-time');
      }
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if ($created_at !== undefined) {
      count += 1;
      if (typeof $created_at !== 'string') mistyped($created_at, 'string');
      if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if ($updated_at !== undefined) {
      count += 1;
      if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
      if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfArticleListItem);
    return (
      ($id === undefined ? '{' : '{"id":' + $id) +
      ($title === undefined ? '' : ($id === undefined ? '"title":"' : ',"title":"') + escaped($title) + '"') +
      ($slug === undefined ? '' : ($id === undefined && $title === undefined ? '"slug":"' : ',"slug":"') + escaped($slug) + '"') +
      ($excerpt === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined ? '"excerpt":' : ',"excerpt":') + ($excerpt === null ? 'null' : '"' + escaped($excerpt) + '"')) +
      ($content === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined ? '"content":"' : ',"content":"') + escaped($content) + '"') +
      ($content_html === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined ? '"content_html":"' : ',"content_html":"') + escaped($content_html) + '"') +
      ($status === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined ? '"status":"' : ',"status":"') + $status + '"') +
      ($category_id === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined ? '"category_id":' : ',"category_id":') + ($category_id === null ? 'null' : $category_id)) +
      ($author === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined && $category_id === undefined ? '"author":' : ',"author":') + $author) +
      ($image === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined && $category_id === undefined && $author === undefined ? '"image":' : ',"image":') + ($image === null ? 'null' : '"' + escaped($image) + '"')) +
      ($is_featured === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined && $category_id === undefined && $author === undefined && $image === undefined ? '"is_featured":' : ',"is_featured":') + ($is_featured ? 'true' : 'false')) +
      ($tags === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined && $category_id === undefined && $author === undefined && $image === undefined && $is_featured === undefined ? '"tags":' : ',"tags":') + $tags) +
      ($comment_count === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined && $category_id === undefined && $author === undefined && $image === undefined && $is_featured === undefined && $tags === undefined ? '"comment_count":' : ',"comment_count":') + $comment_count) +
      ($published_at === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined && $category_id === undefined && $author === undefined && $image === undefined && $is_featured === undefined && $tags === undefined && $comment_count === undefined ? '"published_at":' : ',"published_at":') + ($published_at === null ? 'null' : '"' + $published_at + '"')) +
      ($created_at === undefined ? '' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined && $category_id === undefined && $author === undefined && $image === undefined && $is_featured === undefined && $tags === undefined && $comment_count === undefined && $published_at === undefined ? '"created_at":"' : ',"created_at":"') + $created_at + '"') +
      ($updated_at === undefined ? '}' : ($id === undefined && $title === undefined && $slug === undefined && $excerpt === undefined && $content === undefined && $content_html === undefined && $status === undefined && $category_id === undefined && $author === undefined && $image === undefined && $is_featured === undefined && $tags === undefined && $comment_count === undefined && $published_at === undefined && $created_at === undefined ? '"updated_at":"' : ',"updated_at":"') + $updated_at + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAuthor(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/username';
    const $username = value.username;
    if ($username !== null) {
      if (typeof $username !== 'string') mistyped($username, 'string or null');
      if ($username.length > 32 && codePoints($username) > 32) {
        unsound('maxLength', 'must have at most 32 characters');
      }
    }
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 100 && codePoints($full_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfWorkspacePerson);
    return (
      '{"id":' + $id +
      ($username === null ? ',"username":null,"full_name":"' : ',"username":"' + escaped($username) + '","full_name":"') +
      escaped($full_name) + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleListItemTags(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeArticleResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/article';
    const $article = serializeArticle(value.article);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfArticleResponse);
    return '{"article":' + $article + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticle(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string');
    if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 200 && codePoints($slug) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '/excerpt';
    const $excerpt = value.excerpt;
    if ($excerpt !== null) {
      if (typeof $excerpt !== 'string') mistyped($excerpt, 'string or null');
      if ($excerpt.length > 500 && codePoints($excerpt) > 500) {
        unsound('maxLength', 'must have at most 500 characters');
      }
    }
    at = '/content';
    const $content = value.content;
    if (typeof $content !== 'string') mistyped($content, 'string');
    if ($content.length > 200000 && codePoints($content) > 200000) {
      unsound('maxLength', 'must have at most 200000 characters');
    }
    at = '/content_html';
    const $content_html = value.content_html;
    if (typeof $content_html !== 'string') mistyped($content_html, 'string');
    if ($content_html.length > 10000000 && codePoints($content_html) > 10000000) {
      unsound('maxLength', 'must have at most 10000000 characters');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'draft' && $status !== 'scheduled' && $status !== 'published' && $status !== 'archived') {
      unlisted($status, 'enum', '"draft" or "scheduled" or "published" or "archived"');
    }
    at = '/category_id';
    const $category_id = value.category_id;
    if ($category_id !== null) {
      if (!Number.isInteger($category_id)) mistyped($category_id, 'integer or null');
      if ($category_id < 1) unsound('minimum', 'must be >= 1');
      if ($category_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/author';
    let $author = value.author;
    $author = $author === null ? 'null' : serializeAuthor($author);
    at = '/image';
    const $image = value.image;
    if ($image !== null) {
      if (typeof $image !== 'string') mistyped($image, 'string or null');
      if ($image.length > 2048 && codePoints($image) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($image)) unsound('format', 'must be a valid uri');
    }
    at = '/is_featured';
    const $is_featured = value.is_featured;
    if (typeof $is_featured !== 'boolean') mistyped($is_featured, 'boolean');
    at = '/seo';
    const $seo = serializeArticleSeo(value.seo);
    at = '/tags';
    const $tags = serializeArticleTags(value.tags);
    at = '/keywords';
    const $keywords = serializeArticleKeywords(value.keywords);
    at = '/comment_count';
    const $comment_count = value.comment_count;
    if (!Number.isInteger($comment_count)) mistyped($comment_count, 'integer');
    if ($comment_count < 0) unsound('minimum', 'must be >= 0');
    if ($comment_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/published_at';
    const $published_at = value.published_at;
    if ($published_at !== null) {
      if (typeof $published_at !== 'string') mistyped($published_at, 'string or null');
      if (!isDateTime($published_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 19) rejectOthers(value, membersOfArticle);
    return (
      '{"id":' + $id + ',"tenant_id":"' + $tenant_id + '","title":"' + escaped($title) + '","slug":"' + escaped($slug) +
      ($excerpt === null ? '","excerpt":null,"content":"' : '","excerpt":"' + escaped($excerpt) + '","content":"') +
      escaped($content) + '","content_html":"' + escaped($content_html) + '","status":"' + $status +
      ($category_id === null ? '","category_id":null,"author":' : '","category_id":' + $category_id + ',"author":') +
      $author +
      ($image === null ? ',"image":null,"is_featured":' : ',"image":"' + escaped($image) + '","is_featured":') +
      ($is_featured ? 'true,"seo":' : 'false,"seo":') + $seo + ',"tags":' + $tags + ',"keywords":' + $keywords +
      ',"comment_count":' + $comment_count +
      ($published_at === null ? ',"published_at":null,"created_at":"' : ',"published_at":"' + $published_at + '","created_at":"') +
      $created_at + '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleSeo(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/meta_title';
    const $meta_title = value.meta_title;
    if ($meta_title !== null) {
      if (typeof $meta_title !== 'string') mistyped($meta_title, 'string or null');
      if ($meta_title.length > 255 && codePoints($meta_title) > 255) {
        unsound('maxLength', 'must have at most 255 characters');
      }
    }
    at = '/meta_description';
    const $meta_description = value.meta_description;
    if ($meta_description !== null) {
      if (typeof $meta_description !== 'string') mistyped($meta_description, 'string or null');
      if ($meta_description.length > 500 && codePoints($meta_description) > 500) {
        unsound('maxLength', 'must have at most 500 characters');
      }
    }
    at = '/focus_keyword';
    const $focus_keyword = value.focus_keyword;
    if ($focus_keyword !== null) {
      if (typeof $focus_keyword !== 'string') mistyped($focus_keyword, 'string or null');
      if ($focus_keyword.length > 100 && codePoints($focus_keyword) > 100) {
        unsound('maxLength', 'must have at most 100 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfArticleSeo);
    return (
      ($meta_title === null ? '{"meta_title":null,"meta_description":' : '{"meta_title":"' + escaped($meta_title) + '","meta_description":') +
      ($meta_description === null ? 'null,"focus_keyword":' : '"' + escaped($meta_description) + '","focus_keyword":') +
      ($focus_keyword === null ? 'null}' : '"' + escaped($focus_keyword) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleTags(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeArticleKeywords(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeFeatureError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 3;
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 100 && codePoints($error) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 1000 && codePoints($message) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/feature';
    const $feature = value.feature;
    if ($feature !== undefined) {
      count += 1;
      if (typeof $feature !== 'string') mistyped($feature, 'string');
      if ($feature === '') unsound('minLength', 'must not be empty');
      if ($feature.length > 100 && codePoints($feature) > 100) {
        unsound('maxLength', 'must have at most 100 characters');
      }
    }
    at = '/upgrade_url';
    const $upgrade_url = value.upgrade_url;
    if ($upgrade_url !== undefined) {
      count += 1;
      if (typeof $upgrade_url !== 'string') mistyped($upgrade_url, 'string');
      if ($upgrade_url === '') unsound('minLength', 'must not be empty');
      if ($upgrade_url.length > 2048 && codePoints($upgrade_url) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($upgrade_url)) unsound('format', 'must be a valid uri');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfFeatureError);
    return (
      '{"error":"' + escaped($error) + '","message":"' + escaped($message) + '","status":' + $status +
      ($feature === undefined ? '' : ',"feature":"' + escaped($feature) + '"') +
      ($upgrade_url === undefined ? '}' : ',"upgrade_url":"' + escaped($upgrade_url) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleSearchResult(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/articles';
    const $articles = serializeArticleSearchResultArticles(value.articles);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 1000) unsound('maximum', 'must be <= 1000');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/query';
    const $query = value.query;
    if (typeof $query !== 'string') mistyped($query, 'string');
    if ($query.length > 200 && codePoints($query) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfArticleSearchResult);
    return (
      '{"articles":' + $articles + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ',"query":"' + escaped($query) + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleSearchResultArticles(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeArticleMatch(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeArticleMatch(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 200 && codePoints($slug) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '/excerpt';
    const $excerpt = value.excerpt;
    if ($excerpt !== null) {
      if (typeof $excerpt !== 'string') mistyped($excerpt, 'string or null');
      if ($excerpt.length > 500 && codePoints($excerpt) > 500) {
        unsound('maxLength', 'must have at most 500 characters');
      }
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'draft' && $status !== 'scheduled' && $status !== 'published' && $status !== 'archived') {
      unlisted($status, 'enum', '"draft" or "scheduled" or "published" or "archived"');
    }
    at = '/category_id';
    const $category_id = value.category_id;
    if ($category_id !== null) {
      if (!Number.isInteger($category_id)) mistyped($category_id, 'integer or null');
      if ($category_id < 1) unsound('minimum', 'must be >= 1');
      if ($category_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/author';
    let $author = value.author;
    $author = $author === null ? 'null' : serializeAuthor($author);
    at = '/image';
    const $image = value.image;
    if ($image !== null) {
      if (typeof $image !== 'string') mistyped($image, 'string or null');
      if ($image.length > 2048 && codePoints($image) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($image)) unsound('format', 'must be a valid uri');
    }
    at = '/is_featured';
    const $is_featured = value.is_featured;
    if (typeof $is_featured !== 'boolean') mistyped($is_featured, 'boolean');
    at = '/tags';
    const $tags = serializeArticleMatchTags(value.tags);
    at = '/comment_count';
    const $comment_count = value.comment_count;
    if (!Number.isInteger($comment_count)) mistyped($comment_count, 'integer');
    if ($comment_count < 0) unsound('minimum', 'must be >= 0');
    if ($comment_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/published_at';
    const $published_at = value.published_at;
    if ($published_at !== null) {
      if (typeof $published_at !== 'string') mistyped($published_at, 'string or null');
      if (!isDateTime($published_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '/highlight';
    const $highlight = value.highlight;
    if (typeof $highlight !== 'string') mistyped($highlight, 'string');
    if ($highlight.length > 10000 && codePoints($highlight) > 10000) {
      unsound('maxLength', 'must have at most 10000 characters');
    }
    at = '/rank';
    const $rank = value.rank;
    if (!Number.isFinite($rank)) mistyped($rank, 'number');
    if ($rank < 0) unsound('minimum', 'must be >= 0');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 16) rejectOthers(value, membersOfArticleMatch);
    return (
      '{"id":' + $id + ',"title":"' + escaped($title) + '","slug":"' + escaped($slug) +
      ($excerpt === null ? '","excerpt":null,"status":"' : '","excerpt":"' + escaped($excerpt) + '","status":"') +
      $status +
      ($category_id === null ? '","category_id":null,"author":' : '","category_id":' + $category_id + ',"author":') +
      $author +
      ($image === null ? ',"image":null,"is_featured":' : ',"image":"' + escaped($image) + '","is_featured":') +
      ($is_featured ? 'true,"tags":' : 'false,"tags":') + $tags + ',"comment_count":' + $comment_count +
      ($published_at === null ? ',"published_at":null,"created_at":"' : ',"published_at":"' + $published_at + '","created_at":"') +
      $created_at + '","updated_at":"' + $updated_at + '","highlight":"' + escaped($highlight) + '","rank":' + $rank +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleMatchTags(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeChangedArticles(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/results';
    const $results = serializeChangedArticlesResults(value.results);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfChangedArticles);
    return '{"results":' + $results + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeChangedArticlesResults(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeChangedArticle(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeChangedArticle(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 200) unsound('minimum', 'must be >= 200');
    if ($status > 499) unsound('maximum', 'must be <= 499');
    at = '/error';
    const $error = value.error;
    if ($error !== null) {
      if (typeof $error !== 'string') mistyped($error, 'string or null');
      if ($error.length > 500 && codePoints($error) > 500) unsound('maxLength', 'must have at most 500 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfChangedArticle);
    return (
      '{"id":' + $id + ',"status":' + $status +
      ($error === null ? ',"error":null}' : ',"error":"' + escaped($error) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleVersionList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/versions';
    const $versions = serializeArticleVersionListVersions(value.versions);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 50) unsound('maximum', 'must be <= 50');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfArticleVersionList);
    return '{"versions":' + $versions + ',"total":' + $total + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleVersionListVersions(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 50) unsound('maxItems', 'must have at most 50 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeArticleVersionSummary(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeArticleVersionSummary(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/version';
    const $version = value.version;
    if (!Number.isInteger($version)) mistyped($version, 'integer');
    if ($version < 1) unsound('minimum', 'must be >= 1');
    if ($version > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/editor';
    let $editor = value.editor;
    $editor = $editor === null ? 'null' : serializeAuthor($editor);
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfArticleVersionSummary);
    return (
      '{"version":' + $version + ',"title":"' + escaped($title) + '","editor":' + $editor + ',"created_at":"' +
      $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleVersionResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/version';
    const $version = serializeArticleVersion(value.version);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfArticleVersionResponse);
    return '{"version":' + $version + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleVersion(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/version';
    const $version = value.version;
    if (!Number.isInteger($version)) mistyped($version, 'integer');
    if ($version < 1) unsound('minimum', 'must be >= 1');
    if ($version > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 200 && codePoints($slug) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '/excerpt';
    const $excerpt = value.excerpt;
    if ($excerpt !== null) {
      if (typeof $excerpt !== 'string') mistyped($excerpt, 'string or null');
      if ($excerpt.length > 500 && codePoints($excerpt) > 500) {
        unsound('maxLength', 'must have at most 500 characters');
      }
    }
    at = '/content';
    const $content = value.content;
    if (typeof $content !== 'string') mistyped($content, 'string');
    if ($content.length > 200000 && codePoints($content) > 200000) {
      unsound('maxLength', 'must have at most 200000 characters');
    }
    at = '/image';
    const $image = value.image;
    if ($image !== null) {
      if (typeof $image !== 'string') mistyped($image, 'string or null');
      if ($image.length > 2048 && codePoints($image) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($image)) unsound('format', 'must be a valid uri');
    }
    at = '/category_id';
    const $category_id = value.category_id;
    if ($category_id !== null) {
      if (!Number.isInteger($category_id)) mistyped($category_id, 'integer or null');
      if ($category_id < 1) unsound('minimum', 'must be >= 1');
      if ($category_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/seo';
    const $seo = serializeArticleSeo(value.seo);
    at = '/tags';
    const $tags = serializeArticleVersionTags(value.tags);
    at = '/keywords';
    const $keywords = serializeArticleVersionKeywords(value.keywords);
    at = '/editor';
    let $editor = value.editor;
    $editor = $editor === null ? 'null' : serializeAuthor($editor);
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/against';
    const $against = value.against;
    if ($against !== null) {
      if (!Number.isInteger($against)) mistyped($against, 'integer or null');
      if ($against < 1) unsound('minimum', 'must be >= 1');
      if ($against > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/changed';
    const $changed = serializeArticleVersionChanged(value.changed);
    at = '/diff';
    const $diff = value.diff;
    if ($diff !== null) {
      if (typeof $diff !== 'string') mistyped($diff, 'string or null');
      if ($diff.length > 1000000 && codePoints($diff) > 1000000) {
        unsound('maxLength', 'must have at most 1000000 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 15) rejectOthers(value, membersOfArticleVersion);
    return (
      '{"version":' + $version + ',"title":"' + escaped($title) + '","slug":"' + escaped($slug) +
      ($excerpt === null ? '","excerpt":null,"content":"' : '","excerpt":"' + escaped($excerpt) + '","content":"') +
      escaped($content) +
      ($image === null ? '","image":null,"category_id":' : '","image":"' + escaped($image) + '","category_id":') +
      ($category_id === null ? 'null,"seo":' : $category_id + ',"seo":') + $seo + ',"tags":' + $tags + ',"keywords":' +
      $keywords + ',"editor":' + $editor + ',"created_at":"' + $created_at +
      ($against === null ? '","against":null,"changed":' : '","against":' + $against + ',"changed":') + $changed +
      ($diff === null ? ',"diff":null}' : ',"diff":"' + escaped($diff) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleVersionTags(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeArticleVersionKeywords(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeArticleVersionChanged(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 9) unsound('maxItems', 'must have at most 9 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (!values.has(item)) {
        unlisted(item, 'enum', '"title" or "slug" or "excerpt" or "content" or "image" or "category_id" or "seo" or "tags" or "keywords"');
      }
      text += (index === 0 ? '"' : ',"') + item + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeRelatedArticleList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/articles';
    const $articles = serializeRelatedArticleListArticles(value.articles);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfRelatedArticleList);
    return '{"articles":' + $articles + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRelatedArticleListArticles(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeArticleSummary(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeArticleSummary(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 200 && codePoints($slug) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '/excerpt';
    const $excerpt = value.excerpt;
    if ($excerpt !== null) {
      if (typeof $excerpt !== 'string') mistyped($excerpt, 'string or null');
      if ($excerpt.length > 500 && codePoints($excerpt) > 500) {
        unsound('maxLength', 'must have at most 500 characters');
      }
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'draft' && $status !== 'scheduled' && $status !== 'published' && $status !== 'archived') {
      unlisted($status, 'enum', '"draft" or "scheduled" or "published" or "archived"');
    }
    at = '/category_id';
    const $category_id = value.category_id;
    if ($category_id !== null) {
      if (!Number.isInteger($category_id)) mistyped($category_id, 'integer or null');
      if ($category_id < 1) unsound('minimum', 'must be >= 1');
      if ($category_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/author';
    let $author = value.author;
    $author = $author === null ? 'null' : serializeAuthor($author);
    at = '/image';
    const $image = value.image;
    if ($image !== null) {
      if (typeof $image !== 'string') mistyped($image, 'string or null');
      if ($image.length > 2048 && codePoints($image) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($image)) unsound('format', 'must be a valid uri');
    }
    at = '/is_featured';
    const $is_featured = value.is_featured;
    if (typeof $is_featured !== 'boolean') mistyped($is_featured, 'boolean');
    at = '/tags';
    const $tags = serializeArticleSummaryTags(value.tags);
    at = '/comment_count';
    const $comment_count = value.comment_count;
    if (!Number.isInteger($comment_count)) mistyped($comment_count, 'integer');
    if ($comment_count < 0) unsound('minimum', 'must be >= 0');
    if ($comment_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/published_at';
    const $published_at = value.published_at;
    if ($published_at !== null) {
      if (typeof $published_at !== 'string') mistyped($published_at, 'string or null');
      if (!isDateTime($published_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 14) rejectOthers(value, membersOfArticleSummary);
    return (
      '{"id":' + $id + ',"title":"' + escaped($title) + '","slug":"' + escaped($slug) +
      ($excerpt === null ? '","excerpt":null,"status":"' : '","excerpt":"' + escaped($excerpt) + '","status":"') +
      $status +
      ($category_id === null ? '","category_id":null,"author":' : '","category_id":' + $category_id + ',"author":') +
      $author +
      ($image === null ? ',"image":null,"is_featured":' : ',"image":"' + escaped($image) + '","is_featured":') +
      ($is_featured ? 'true,"tags":' : 'false,"tags":') + $tags + ',"comment_count":' + $comment_count +
      ($published_at === null ? ',"published_at":null,"created_at":"' : ',"published_at":"' + $published_at + '","created_at":"') +
      $created_at + '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeArticleSummaryTags(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeCommentList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/comments';
    const $comments = serializeCommentListComments(value.comments);
    at = '/total_count';
    const $total_count = value.total_count;
    if (!Number.isInteger($total_count)) mistyped($total_count, 'integer');
    if ($total_count < 0) unsound('minimum', 'must be >= 0');
    if ($total_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/limit';
    const $limit = value.limit;
    if (!Number.isInteger($limit)) mistyped($limit, 'integer');
    if ($limit < 1) unsound('minimum', 'must be >= 1');
    if ($limit > 200) unsound('maximum', 'must be <= 200');
    at = '/offset';
    const $offset = value.offset;
    if (!Number.isInteger($offset)) mistyped($offset, 'integer');
    if ($offset < 0) unsound('minimum', 'must be >= 0');
    if ($offset > 10000) unsound('maximum', 'must be <= 10000');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfCommentList);
    return (
      '{"comments":' + $comments + ',"total_count":' + $total_count + ',"limit":' + $limit + ',"offset":' + $offset +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCommentListComments(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 200) unsound('maxItems', 'must have at most 200 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeComment(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeComment(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/article_id';
    const $article_id = value.article_id;
    if (!Number.isInteger($article_id)) mistyped($article_id, 'integer');
    if ($article_id < 1) unsound('minimum', 'must be >= 1');
    if ($article_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/user';
    let $user = value.user;
    $user = $user === null ? 'null' : serializeAuthor($user);
    at = '/content';
    const $content = value.content;
    if (typeof $content !== 'string') mistyped($content, 'string');
    if ($content.length > 5000 && codePoints($content) > 5000) {
      unsound('maxLength', 'must have at most 5000 characters');
    }
    at = '/content_html';
    const $content_html = value.content_html;
    if (typeof $content_html !== 'string') mistyped($content_html, 'string');
    if ($content_html.length > 1000000 && codePoints($content_html) > 1000000) {
      unsound('maxLength', 'must have at most 1000000 characters');
    }
    at = '/parent_id';
    const $parent_id = value.parent_id;
    if ($parent_id !== null) {
      if (!Number.isInteger($parent_id)) mistyped($parent_id, 'integer or null');
      if ($parent_id < 1) unsound('minimum', 'must be >= 1');
      if ($parent_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/is_approved';
    const $is_approved = value.is_approved;
    if (typeof $is_approved !== 'boolean') mistyped($is_approved, 'boolean');
    at = '/is_edited';
    const $is_edited = value.is_edited;
    if (typeof $is_edited !== 'boolean') mistyped($is_edited, 'boolean');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '/reply_count';
    const $reply_count = value.reply_count;
    if (!Number.isInteger($reply_count)) mistyped($reply_count, 'integer');
    if ($reply_count < 0) unsound('minimum', 'must be >= 0');
    if ($reply_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/replies';
    const $replies = serializeCommentReplies(value.replies);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 12) rejectOthers(value, membersOfComment);
    return (
      '{"id":' + $id + ',"article_id":' + $article_id + ',"user":' + $user + ',"content":"' + escaped($content) +
      '","content_html":"' + escaped($content_html) +
      ($parent_id === null ? '","parent_id":null,"is_approved":' : '","parent_id":' + $parent_id + ',"is_approved":') +
      ($is_approved ? 'true,"is_edited":' : 'false,"is_edited":') +
      ($is_edited ? 'true,"created_at":"' : 'false,"created_at":"') + $created_at + '","updated_at":"' + $updated_at +
      '","reply_count":' + $reply_count + ',"replies":' + $replies + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCommentReplies(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeReply(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeReply(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/article_id';
    const $article_id = value.article_id;
    if (!Number.isInteger($article_id)) mistyped($article_id, 'integer');
    if ($article_id < 1) unsound('minimum', 'must be >= 1');
    if ($article_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/user';
    let $user = value.user;
    $user = $user === null ? 'null' : serializeAuthor($user);
    at = '/content';
    const $content = value.content;
    if (typeof $content !== 'string') mistyped($content, 'string');
    if ($content.length > 5000 && codePoints($content) > 5000) {
      unsound('maxLength', 'must have at most 5000 characters');
    }
    at = '/content_html';
    const $content_html = value.content_html;
    if (typeof $content_html !== 'string') mistyped($content_html, 'string');
    if ($content_html.length > 1000000 && codePoints($content_html) > 1000000) {
      unsound('maxLength', 'must have at most 1000000 characters');
    }
    at = '/parent_id';
    const $parent_id = value.parent_id;
    if (!Number.isInteger($parent_id)) mistyped($parent_id, 'integer');
    if ($parent_id < 1) unsound('minimum', 'must be >= 1');
    if ($parent_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/is_approved';
    const $is_approved = value.is_approved;
    if (typeof $is_approved !== 'boolean') mistyped($is_approved, 'boolean');
    at = '/is_edited';
    const $is_edited = value.is_edited;
    if (typeof $is_edited !== 'boolean') mistyped($is_edited, 'boolean');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '/reply_count';
    const $reply_count = value.reply_count;
    if (!Number.isInteger($reply_count)) mistyped($reply_count, 'integer');
    if ($reply_count < 0) unsound('minimum', 'must be >= 0');
    if ($reply_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 11) rejectOthers(value, membersOfReply);
    return (
      '{"id":' + $id + ',"article_id":' + $article_id + ',"user":' + $user + ',"content":"' + escaped($content) +
      '","content_html":"' + escaped($content_html) + '","parent_id":' + $parent_id +
      ($is_approved ? ',"is_approved":true,"is_edited":' : ',"is_approved":false,"is_edited":') +
      ($is_edited ? 'true,"created_at":"' : 'false,"created_at":"') + $created_at + '","updated_at":"' + $updated_at +
      '","reply_count":' + $reply_count + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCommentResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/comment';
    const $comment = serializeComment(value.comment);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfCommentResponse);
    return '{"message":"' + escaped($message) + '","comment":' + $comment + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeScheduledArticleResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/scheduled_at';
    const $scheduled_at = value.scheduled_at;
    if (typeof $scheduled_at !== 'string') mistyped($scheduled_at, 'string');
    if (!isDateTime($scheduled_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfScheduledArticleResponse);
    return '{"message":"' + escaped($message) + '","scheduled_at":"' + $scheduled_at + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkingCopyResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/working_copy';
    const $working_copy = serializeWorkingCopy(value.working_copy);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkingCopyResponse);
    return '{"working_copy":' + $working_copy + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkingCopy(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/article_id';
    const $article_id = value.article_id;
    if (!Number.isInteger($article_id)) mistyped($article_id, 'integer');
    if ($article_id < 1) unsound('minimum', 'must be >= 1');
    if ($article_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/base_version';
    const $base_version = value.base_version;
    if (!Number.isInteger($base_version)) mistyped($base_version, 'integer');
    if ($base_version < 1) unsound('minimum', 'must be >= 1');
    if ($base_version > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/changed';
    const $changed = serializeWorkingCopyChanged(value.changed);
    at = '/title';
    const $title = value.title;
    if ($title !== null) {
      if (typeof $title !== 'string') mistyped($title, 'string or null');
      if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    }
    at = '/slug';
    const $slug = value.slug;
    if ($slug !== null) {
      if (typeof $slug !== 'string') mistyped($slug, 'string or null');
      if ($slug.length > 200 && codePoints($slug) > 200) unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/excerpt';
    const $excerpt = value.excerpt;
    if ($excerpt !== null) {
      if (typeof $excerpt !== 'string') mistyped($excerpt, 'string or null');
      if ($excerpt.length > 500 && codePoints($excerpt) > 500) {
        unsound('maxLength', 'must have at most 500 characters');
      }
    }
    at = '/content';
    const $content = value.content;
    if ($content !== null) {
      if (typeof $content !== 'string') mistyped($content, 'string or null');
      if ($content.length > 200000 && codePoints($content) > 200000) {
        unsound('maxLength', 'must have at most 200000 characters');
      }
    }
    at = '/content_html';
    const $content_html = value.content_html;
    if ($content_html !== null) {
      if (typeof $content_html !== 'string') mistyped($content_html, 'string or null');
      if ($content_html.length > 10000000 && codePoints($content_html) > 10000000) {
        unsound('maxLength', 'must have at most 10000000 characters');
      }
    }
    at = '/category_id';
    const $category_id = value.category_id;
    if ($category_id !== null) {
      if (!Number.isInteger($category_id)) mistyped($category_id, 'integer or null');
      if ($category_id < 1) unsound('minimum', 'must be >= 1');
      if ($category_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/image';
    const $image = value.image;
    if ($image !== null) {
      if (typeof $image !== 'string') mistyped($image, 'string or null');
      if ($image.length > 2048 && codePoints($image) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($image)) unsound('format', 'must be a valid uri');
    }
    at = '/is_featured';
    const $is_featured = value.is_featured;
    if ($is_featured !== null) {
      if (typeof $is_featured !== 'boolean') mistyped($is_featured, 'boolean or null');
    }
    at = '/seo';
    let $seo = value.seo;
    $seo = $seo === null ? 'null' : serializeArticleSeo($seo);
    at = '/tags';
    let $tags = value.tags;
    $tags = $tags === null ? 'null' : serializeWorkingCopyTags($tags);
    at = '/keywords';
    let $keywords = value.keywords;
    $keywords = $keywords === null ? 'null' : serializeWorkingCopyKeywords($keywords);
    at = '/editor';
    let $editor = value.editor;
    $editor = $editor === null ? 'null' : serializeAuthor($editor);
    at = '/scheduled_at';
    const $scheduled_at = value.scheduled_at;
    if ($scheduled_at !== null) {
      if (typeof $scheduled_at !== 'string') mistyped($scheduled_at, 'string or null');
      if (!isDateTime($scheduled_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/timezone';
    const $timezone = value.timezone;
    if ($timezone !== null) {
      if (typeof $timezone !== 'string') mistyped($timezone, 'string or null');
      if ($timezone.length > 64 && codePoints($timezone) > 64) {
        unsound('maxLength', 'must have at most 64 characters');
      }
    }
    at = '/failure';
    let $failure = value.failure;
    $failure = $failure === null ? 'null' : serializeWorkingCopyFailure($failure);
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 20) rejectOthers(value, membersOfWorkingCopy);
    return (
      '{"article_id":' + $article_id + ',"base_version":' + $base_version + ',"changed":' + $changed +
      ($title === null ? ',"title":null,"slug":' : ',"title":"' + escaped($title) + '","slug":') +
      ($slug === null ? 'null,"excerpt":' : '"' + escaped($slug) + '","excerpt":') +
      ($excerpt === null ? 'null,"content":' : '"' + escaped($excerpt) + '","content":') +
      ($content === null ? 'null,"content_html":' : '"' + escaped($content) + '","content_html":') +
      ($content_html === null ? 'null,"category_id":' : '"' + escaped($content_html) + '","category_id":') +
      ($category_id === null ? 'null,"image":' : $category_id + ',"image":') +
      ($image === null ? 'null,"is_featured":' : '"' + escaped($image) + '","is_featured":') +
      ($is_featured === null ? 'null,"seo":' : ($is_featured ? 'true,"seo":' : 'false,"seo":')) + $seo + ',"tags":' +
      $tags + ',"keywords":' + $keywords + ',"editor":' + $editor +
      ($scheduled_at === null ? ',"scheduled_at":null,"timezone":' : ',"scheduled_at":"' + $scheduled_at + '","timezone":') +
      ($timezone === null ? 'null,"failure":' : '"' + escaped($timezone) + '","failure":') + $failure +
      ',"created_at":"' + $created_at + '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWorkingCopyChanged(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 10) unsound('maxItems', 'must have at most 10 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (!values2.has(item)) {
        unlisted(item, 'enum', '"title" or "slug" or "excerpt" or "content" or "category_id" or "image" or "is_featured" or "seo" or "tags" or "keywords"');
      }
      text += (index === 0 ? '"' : ',"') + item + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeWorkingCopyTags(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeWorkingCopyKeywords(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeWorkingCopyFailure(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message.length > 500 && codePoints($message) > 500) {
      unsound('maxLength', 'must have at most 500 characters');
    }
    at = '/failed_at';
    const $failed_at = value.failed_at;
    if (typeof $failed_at !== 'string') mistyped($failed_at, 'string');
    if (!isDateTime($failed_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkingCopyFailure);
    return '{"message":"' + escaped($message) + '","failed_at":"' + $failed_at + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCreatedPreviewResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/preview';
    const $preview = serializeCreatedPreview(value.preview);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfCreatedPreviewResponse);
    return '{"preview":' + $preview + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCreatedPreview(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/article_id';
    const $article_id = value.article_id;
    if (!Number.isInteger($article_id)) mistyped($article_id, 'integer');
    if ($article_id < 1) unsound('minimum', 'must be >= 1');
    if ($article_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/token';
    const $token = value.token;
    if (typeof $token !== 'string') mistyped($token, 'string');
    if ($token.length > 64 && codePoints($token) > 64) unsound('maxLength', 'must have at most 64 characters');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfCreatedPreview);
    return (
      '{"id":' + $id + ',"article_id":' + $article_id + ',"token":"' + escaped($token) + '","created_at":"' +
      $created_at + '","expires_at":"' + $expires_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePreviewResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/preview';
    const $preview = serializePreview(value.preview);
    at = '/article';
    const $article = serializeArticle(value.article);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfPreviewResponse);
    return '{"preview":' + $preview + ',"article":' + $article + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializePreview(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/article_id';
    const $article_id = value.article_id;
    if (!Number.isInteger($article_id)) mistyped($article_id, 'integer');
    if ($article_id < 1) unsound('minimum', 'must be >= 1');
    if ($article_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfPreview);
    return (
      '{"id":' + $id + ',"article_id":' + $article_id + ',"created_at":"' + $created_at + '","expires_at":"' +
      $expires_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMediaList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/media';
    const $media = serializeMediaListMedia(value.media);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 10000) unsound('maximum', 'must be <= 10000');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor.length > 512 && codePoints($next_cursor) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfMediaList);
    return (
      '{"media":' + $media + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMediaListMedia(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeMedia(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeMedia(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/key';
    const $key = value.key;
    if (typeof $key !== 'string') mistyped($key, 'string');
    if ($key.length < 43 && codePoints($key) < 22) unsound('minLength', 'must have at least 22 characters');
    if ($key.length > 22 && codePoints($key) > 22) unsound('maxLength', 'must have at most 22 characters');
    if (!pattern11.test($key)) unsound('pattern', 'must match ^[A-Za-z0-9_-]{22}$');
    at = '/url';
    const $url = value.url;
    if (typeof $url !== 'string') mistyped($url, 'string');
    if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    if (!isUri($url)) unsound('format', 'must be a valid uri');
    at = '/variants';
    const $variants = serializeMediaVariants(value.variants);
    at = '/content_type';
    const $content_type = value.content_type;
    if ($content_type !== 'image/webp') unlisted($content_type, 'const', '"image/webp"');
    at = '/width';
    const $width = value.width;
    if (!Number.isInteger($width)) mistyped($width, 'integer');
    if ($width < 1) unsound('minimum', 'must be >= 1');
    if ($width > 16383) unsound('maximum', 'must be <= 16383');
    at = '/height';
    const $height = value.height;
    if (!Number.isInteger($height)) mistyped($height, 'integer');
    if ($height < 1) unsound('minimum', 'must be >= 1');
    if ($height > 16383) unsound('maximum', 'must be <= 16383');
    at = '/bytes';
    const $bytes = value.bytes;
    if (!Number.isInteger($bytes)) mistyped($bytes, 'integer');
    if ($bytes < 1) unsound('minimum', 'must be >= 1');
    if ($bytes > 1073741824) unsound('maximum', 'must be <= 1073741824');
    at = '/alt_text';
    const $alt_text = value.alt_text;
    if ($alt_text !== null) {
      if (typeof $alt_text !== 'string') mistyped($alt_text, 'string or null');
      if ($alt_text === '') unsound('minLength', 'must not be empty');
      if ($alt_text.length > 500 && codePoints($alt_text) > 500) {
        unsound('maxLength', 'must have at most 500 characters');
      }
    }
    at = '/uploaded_by';
    const $uploaded_by = value.uploaded_by;
    if ($uploaded_by !== null) {
      if (!Number.isInteger($uploaded_by)) mistyped($uploaded_by, 'integer or null');
      if ($uploaded_by < 1) unsound('minimum', 'must be >= 1');
      if ($uploaded_by > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 12) rejectOthers(value, membersOfMedia);
    return (
      '{"id":' + $id + ',"key":"' + escaped($key) + '","url":"' + escaped($url) + '","variants":' + $variants +
      ',"content_type":"image/webp","width":' + $width + ',"height":' + $height + ',"bytes":' + $bytes +
      ($alt_text === null ? ',"alt_text":null,"uploaded_by":' : ',"alt_text":"' + escaped($alt_text) + '","uploaded_by":') +
      ($uploaded_by === null ? 'null,"created_at":"' : $uploaded_by + ',"created_at":"') + $created_at +
      '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMediaVariants(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 4) unsound('maxItems', 'must have at most 4 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeMediaVariant(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeMediaVariant(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/width';
    const $width = value.width;
    if ($width !== 320 && $width !== 640 && $width !== 1280 && $width !== 1920) {
      unlisted($width, 'enum', '320 or 640 or 1280 or 1920');
    }
    at = '/url';
    const $url = value.url;
    if (typeof $url !== 'string') mistyped($url, 'string');
    if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    if (!isUri($url)) unsound('format', 'must be a valid uri');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfMediaVariant);
    return '{"width":' + String($width) + ',"url":"' + escaped($url) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMediaResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/media';
    const $media = serializeMedia(value.media);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfMediaResponse);
    return '{"media":' + $media + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTrashedArticleList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/articles';
    const $articles = serializeTrashedArticleListArticles(value.articles);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 10000) unsound('maximum', 'must be <= 10000');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor.length > 512 && codePoints($next_cursor) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfArticleList);
    return (
      '{"articles":' + $articles + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTrashedArticleListArticles(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeTrashedArticle(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeTrashedArticle(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 200 && codePoints($slug) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '/status';
    const $status = value.status;
    if ($status !== 'draft' && $status !== 'scheduled' && $status !== 'published' && $status !== 'archived') {
      unlisted($status, 'enum', '"draft" or "scheduled" or "published" or "archived"');
    }
    at = '/author_id';
    const $author_id = value.author_id;
    if ($author_id !== null) {
      if (!Number.isInteger($author_id)) mistyped($author_id, 'integer or null');
      if ($author_id < 1) unsound('minimum', 'must be >= 1');
      if ($author_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/comment_count';
    const $comment_count = value.comment_count;
    if (!Number.isInteger($comment_count)) mistyped($comment_count, 'integer');
    if ($comment_count < 0) unsound('minimum', 'must be >= 0');
    if ($comment_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/deleted_at';
    const $deleted_at = value.deleted_at;
    if (typeof $deleted_at !== 'string') mistyped($deleted_at, 'string');
    if (!isDateTime($deleted_at)) unsound('format', 'must be a valid date-time');
    at = '/expires_at';
    const $expires_at = value.expires_at;
    if (typeof $expires_at !== 'string') mistyped($expires_at, 'string');
    if (!isDateTime($expires_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 8) rejectOthers(value, membersOfTrashedArticle);
    return (
      '{"id":' + $id + ',"title":"' + escaped($title) + '","slug":"' + escaped($slug) + '","status":"' + $status +
      ($author_id === null ? '","author_id":null,"comment_count":' : '","author_id":' + $author_id + ',"comment_count":') +
      $comment_count + ',"deleted_at":"' + $deleted_at + '","expires_at":"' + $expires_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeScheduledArticleList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/scheduled';
    const $scheduled = serializeScheduledArticleListScheduled(value.scheduled);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor.length > 512 && codePoints($next_cursor) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfScheduledArticleList);
    return (
      '{"scheduled":' + $scheduled + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeScheduledArticleListScheduled(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeScheduledArticle(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeScheduledArticle(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/article_id';
    const $article_id = value.article_id;
    if (!Number.isInteger($article_id)) mistyped($article_id, 'integer');
    if ($article_id < 1) unsound('minimum', 'must be >= 1');
    if ($article_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/scheduled_at';
    const $scheduled_at = value.scheduled_at;
    if (typeof $scheduled_at !== 'string') mistyped($scheduled_at, 'string');
    if (!isDateTime($scheduled_at)) unsound('format', 'must be a valid date-time');
    at = '/timezone';
    const $timezone = value.timezone;
    if (typeof $timezone !== 'string') mistyped($timezone, 'string');
    if ($timezone.length > 64 && codePoints($timezone) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfScheduledArticle);
    return (
      '{"article_id":' + $article_id + ',"title":"' + escaped($title) + '","scheduled_at":"' + $scheduled_at +
      '","timezone":"' + escaped($timezone) + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCommentQueue(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/comments';
    const $comments = serializeCommentQueueComments(value.comments);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 10000) unsound('maximum', 'must be <= 10000');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor.length > 512 && codePoints($next_cursor) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfCommentQueue);
    return (
      '{"comments":' + $comments + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCommentQueueComments(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeQueuedComment(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeQueuedComment(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/article_id';
    const $article_id = value.article_id;
    if (!Number.isInteger($article_id)) mistyped($article_id, 'integer');
    if ($article_id < 1) unsound('minimum', 'must be >= 1');
    if ($article_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/article_title';
    const $article_title = value.article_title;
    if (typeof $article_title !== 'string') mistyped($article_title, 'string');
    if ($article_title.length > 255 && codePoints($article_title) > 255) {
      unsound('maxLength', 'must have at most 255 characters');
    }
    at = '/user';
    let $user = value.user;
    $user = $user === null ? 'null' : serializeAuthor($user);
    at = '/content';
    const $content = value.content;
    if (typeof $content !== 'string') mistyped($content, 'string');
    if ($content.length > 5000 && codePoints($content) > 5000) {
      unsound('maxLength', 'must have at most 5000 characters');
    }
    at = '/content_html';
    const $content_html = value.content_html;
    if (typeof $content_html !== 'string') mistyped($content_html, 'string');
    if ($content_html.length > 1000000 && codePoints($content_html) > 1000000) {
      unsound('maxLength', 'must have at most 1000000 characters');
    }
    at = '/parent_id';
    const $parent_id = value.parent_id;
    if ($parent_id !== null) {
      if (!Number.isInteger($parent_id)) mistyped($parent_id, 'integer or null');
      if ($parent_id < 1) unsound('minimum', 'must be >= 1');
      if ($parent_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/moderation';
    const $moderation = value.moderation;
    if ($moderation !== 'approved' && $moderation !== 'pending' && $moderation !== 'hidden' && $moderation !== 'spam') {
      unlisted($moderation, 'enum', '"approved" or "pending" or "hidden" or "spam"');
    }
    at = '/is_approved';
    const $is_approved = value.is_approved;
    if (typeof $is_approved !== 'boolean') mistyped($is_approved, 'boolean');
    at = '/is_edited';
    const $is_edited = value.is_edited;
    if (typeof $is_edited !== 'boolean') mistyped($is_edited, 'boolean');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 12) rejectOthers(value, membersOfQueuedComment);
    return (
      '{"id":' + $id + ',"article_id":' + $article_id + ',"article_title":"' + escaped($article_title) + '","user":' +
      $user + ',"content":"' + escaped($content) + '","content_html":"' + escaped($content_html) +
      ($parent_id === null ? '","parent_id":null,"moderation":"' : '","parent_id":' + $parent_id + ',"moderation":"') +
      $moderation + ($is_approved ? '","is_approved":true,"is_edited":' : '","is_approved":false,"is_edited":') +
      ($is_edited ? 'true,"created_at":"' : 'false,"created_at":"') + $created_at + '","updated_at":"' + $updated_at +
      '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeJsonFeed(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/version';
    const $version = value.version;
    if ($version !== 'https://jsonfeed.org/version/1.1') {
      unlisted($version, 'enum', '"https://jsonfeed.org/version/1.1"');
    }
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/home_page_url';
    const $home_page_url = value.home_page_url;
    if (typeof $home_page_url !== 'string') mistyped($home_page_url, 'string');
    if ($home_page_url.length > 2048 && codePoints($home_page_url) > 2048) {
      unsound('maxLength', 'must have at most 2048 characters');
    }
    if (!isUri($home_page_url)) unsound('format', 'must be a valid uri');
    at = '/feed_url';
    const $feed_url = value.feed_url;
    if (typeof $feed_url !== 'string') mistyped($feed_url, 'string');
    if ($feed_url.length > 2048 && codePoints($feed_url) > 2048) {
      unsound('maxLength', 'must have at most 2048 characters');
    }
    if (!isUri($feed_url)) unsound('format', 'must be a valid uri');
    at = '/language';
    const $language = value.language;
    if (typeof $language !== 'string') mistyped($language, 'string');
    if ($language.length > 35 && codePoints($language) > 35) {
      unsound('maxLength', 'must have at most 35 characters');
    }
    at = '/items';
    const $items = serializeJsonFeedItems(value.items);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfJsonFeed);
    return (
      '{"version":"https://jsonfeed.org/version/1.1","title":"' + escaped($title) + '","home_page_url":"' +
      escaped($home_page_url) + '","feed_url":"' + escaped($feed_url) + '","language":"' + escaped($language) +
      '","items":' + $items + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeJsonFeedItems(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeJsonFeedItem(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeJsonFeedItem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if ($id.length > 2048 && codePoints($id) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    if (!isUri($id)) unsound('format', 'must be a valid uri');
    at = '/url';
    const $url = value.url;
    if (typeof $url !== 'string') mistyped($url, 'string');
    if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    if (!isUri($url)) unsound('format', 'must be a valid uri');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 255 && codePoints($title) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/content_html';
    const $content_html = value.content_html;
    if (typeof $content_html !== 'string') mistyped($content_html, 'string');
    if ($content_html.length > 10000000 && codePoints($content_html) > 10000000) {
      unsound('maxLength', 'must have at most 10000000 characters');
    }
    at = '/summary';
    const $summary = value.summary;
    if (typeof $summary !== 'string') mistyped($summary, 'string');
    if ($summary.length > 500 && codePoints($summary) > 500) {
      unsound('maxLength', 'must have at most 500 characters');
    }
    at = '/date_published';
    const $date_published = value.date_published;
    if (typeof $date_published !== 'string') mistyped($date_published, 'string');
    if (!isDateTime($date_published)) unsound('format', 'must be a valid date-time');
    at = '/date_modified';
    const $date_modified = value.date_modified;
    if (typeof $date_modified !== 'string') mistyped($date_modified, 'string');
    if (!isDateTime($date_modified)) unsound('format', 'must be a valid date-time');
    at = '/authors';
    const $authors = serializeJsonFeedItemAuthors(value.authors);
    at = '/tags';
    const $tags = serializeJsonFeedItemTags(value.tags);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 9) rejectOthers(value, membersOfJsonFeedItem);
    return (
      '{"id":"' + escaped($id) + '","url":"' + escaped($url) + '","title":"' + escaped($title) + '","content_html":"' +
      escaped($content_html) + '","summary":"' + escaped($summary) + '","date_published":"' + $date_published +
      '","date_modified":"' + $date_modified + '","authors":' + $authors + ',"tags":' + $tags + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeJsonFeedItemAuthors(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 1) unsound('maxItems', 'must have at most 1 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeJsonFeedAuthor(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeJsonFeedAuthor(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfJsonFeedAuthor);
    return '{"name":"' + escaped($name) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeJsonFeedItemTags(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 50 && codePoints(item) > 50) unsound('maxLength', 'must have at most 50 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeTagList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/tags';
    const $tags = serializeTagListTags(value.tags);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 10000) unsound('maximum', 'must be <= 10000');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor.length > 512 && codePoints($next_cursor) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfTagList);
    return (
      '{"tags":' + $tags + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTagListTags(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeTag(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeTag(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 50 && codePoints($name) > 50) unsound('maxLength', 'must have at most 50 characters');
    at = '/article_count';
    const $article_count = value.article_count;
    if (!Number.isInteger($article_count)) mistyped($article_count, 'integer');
    if ($article_count < 0) unsound('minimum', 'must be >= 0');
    if ($article_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfTag);
    return '{"name":"' + escaped($name) + '","article_count":' + $article_count + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCategoryList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/categories';
    const $categories = serializeCategoryListCategories(value.categories);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 500) unsound('maximum', 'must be <= 500');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfCategoryList);
    return '{"categories":' + $categories + ',"total":' + $total + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCategoryListCategories(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 500) unsound('maxItems', 'must have at most 500 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeCategory(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeCategory(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 100 && codePoints($slug) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/description';
    const $description = value.description;
    if (typeof $description !== 'string') mistyped($description, 'string');
    if ($description.length > 1000 && codePoints($description) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/article_count';
    const $article_count = value.article_count;
    if (!Number.isInteger($article_count)) mistyped($article_count, 'integer');
    if ($article_count < 0) unsound('minimum', 'must be >= 0');
    if ($article_count > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 7) rejectOthers(value, membersOfCategory);
    return (
      '{"id":' + $id + ',"name":"' + escaped($name) + '","slug":"' + escaped($slug) + '","description":"' +
      escaped($description) + '","article_count":' + $article_count + ',"created_at":"' + $created_at +
      '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCategoryResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/category';
    const $category = serializeCategory(value.category);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfCategoryResponse);
    return '{"message":"' + escaped($message) + '","category":' + $category + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSingleCategory(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/category';
    const $category = serializeCategory(value.category);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfSingleCategory);
    return '{"category":' + $category + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAffiliateLinkList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/affiliate_links';
    const $affiliate_links = serializeAffiliateLinkListAffiliateLinks(value.affiliate_links);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 10000) unsound('maximum', 'must be <= 10000');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfAffiliateLinkList);
    return (
      '{"affiliate_links":' + $affiliate_links + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAffiliateLinkListAffiliateLinks(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeAffiliateLink(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeAffiliateLink(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 64 && codePoints($slug) > 64) unsound('maxLength', 'must have at most 64 characters');
    at = '/original_url';
    const $original_url = value.original_url;
    if (typeof $original_url !== 'string') mistyped($original_url, 'string');
    if ($original_url.length > 2048 && codePoints($original_url) > 2048) {
      unsound('maxLength', 'must have at most 2048 characters');
    }
    if (!isUri($original_url)) unsound('format', 'must be a valid uri');
    at = '/short_url';
    const $short_url = value.short_url;
    if (typeof $short_url !== 'string') mistyped($short_url, 'string');
    if ($short_url.length > 2200 && codePoints($short_url) > 2200) {
      unsound('maxLength', 'must have at most 2200 characters');
    }
    if (!isUri($short_url)) unsound('format', 'must be a valid uri');
    at = '/click_count';
    const $click_count = value.click_count;
    if (!Number.isInteger($click_count)) mistyped($click_count, 'integer');
    if ($click_count < 0) unsound('minimum', 'must be >= 0');
    if ($click_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/unique_click_count';
    const $unique_click_count = value.unique_click_count;
    if (!Number.isInteger($unique_click_count)) mistyped($unique_click_count, 'integer');
    if ($unique_click_count < 0) unsound('minimum', 'must be >= 0');
    if ($unique_click_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 9) rejectOthers(value, membersOfAffiliateLink);
    return (
      '{"id":' + $id + ',"name":"' + escaped($name) + '","slug":"' + escaped($slug) + '","original_url":"' +
      escaped($original_url) + '","short_url":"' + escaped($short_url) + '","click_count":' + $click_count +
      ',"unique_click_count":' + $unique_click_count + ',"created_at":"' + $created_at + '","updated_at":"' +
      $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAffiliateLinkResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/affiliate_link';
    const $affiliate_link = serializeAffiliateLink(value.affiliate_link);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfAffiliateLinkResponse);
    return '{"message":"' + escaped($message) + '","affiliate_link":' + $affiliate_link + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAffiliateLinkStats(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/link_id';
    const $link_id = value.link_id;
    if (!Number.isInteger($link_id)) mistyped($link_id, 'integer');
    if ($link_id < 1) unsound('minimum', 'must be >= 1');
    if ($link_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/click_count';
    const $click_count = value.click_count;
    if (!Number.isInteger($click_count)) mistyped($click_count, 'integer');
    if ($click_count < 0) unsound('minimum', 'must be >= 0');
    if ($click_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/unique_click_count';
    const $unique_click_count = value.unique_click_count;
    if (!Number.isInteger($unique_click_count)) mistyped($unique_click_count, 'integer');
    if ($unique_click_count < 0) unsound('minimum', 'must be >= 0');
    if ($unique_click_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/days';
    const $days = value.days;
    if (!Number.isInteger($days)) mistyped($days, 'integer');
    if ($days < 1) unsound('minimum', 'must be >= 1');
    if ($days > 366) unsound('maximum', 'must be <= 366');
    at = '/daily';
    const $daily = serializeAffiliateLinkStatsDaily(value.daily);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfAffiliateLinkStats);
    return (
      '{"link_id":' + $link_id + ',"click_count":' + $click_count + ',"unique_click_count":' + $unique_click_count +
      ',"days":' + $days + ',"daily":' + $daily + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAffiliateLinkStatsDaily(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 366) unsound('maxItems', 'must have at most 366 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeAffiliateLinkDay(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeAffiliateLinkDay(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/date';
    const $date = value.date;
    if (typeof $date !== 'string') mistyped($date, 'string');
    if (!isDate($date)) unsound('format', 'must be a valid date');
    at = '/click_count';
    const $click_count = value.click_count;
    if (!Number.isInteger($click_count)) mistyped($click_count, 'integer');
    if ($click_count < 0) unsound('minimum', 'must be >= 0');
    if ($click_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/unique_click_count';
    const $unique_click_count = value.unique_click_count;
    if (!Number.isInteger($unique_click_count)) mistyped($unique_click_count, 'integer');
    if ($unique_click_count < 0) unsound('minimum', 'must be >= 0');
    if ($unique_click_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfAffiliateLinkDay);
    return (
      '{"date":"' + $date + '","click_count":' + $click_count + ',"unique_click_count":' + $unique_click_count + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSeoReportResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if ($message !== 'SEO report received.') unlisted($message, 'const', '"SEO report received."');
    at = '/data';
    const $data = serializeSeoReport(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkspaceChanged);
    return '{"message":"SEO report received.","data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSeoReport(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/url';
    const $url = value.url;
    if (typeof $url !== 'string') mistyped($url, 'string');
    if ($url.length < 15 && codePoints($url) < 8) unsound('minLength', 'must have at least 8 characters');
    if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    if (!pattern12.test($url)) unsound('pattern', 'must match ^[Hh][Tt][Tt][Pp][Ss]?://');
    at = '/scores';
    const $scores = serializeSeoReportScores(value.scores);
    at = '/issue_count';
    const $issue_count = value.issue_count;
    if (!Number.isInteger($issue_count)) mistyped($issue_count, 'integer');
    if ($issue_count < 0) unsound('minimum', 'must be >= 0');
    if ($issue_count > 500) unsound('maximum', 'must be <= 500');
    at = '/new_issue_count';
    const $new_issue_count = value.new_issue_count;
    if (!Number.isInteger($new_issue_count)) mistyped($new_issue_count, 'integer');
    if ($new_issue_count < 0) unsound('minimum', 'must be >= 0');
    if ($new_issue_count > 500) unsound('maximum', 'must be <= 500');
    at = '/fixed_issue_count';
    const $fixed_issue_count = value.fixed_issue_count;
    if (!Number.isInteger($fixed_issue_count)) mistyped($fixed_issue_count, 'integer');
    if ($fixed_issue_count < 0) unsound('minimum', 'must be >= 0');
    if ($fixed_issue_count > 500) unsound('maximum', 'must be <= 500');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 8) rejectOthers(value, membersOfSeoReport);
    return (
      '{"id":' + $id + ',"url":"' + escaped($url) + '","scores":' + $scores + ',"issue_count":' + $issue_count +
      ',"new_issue_count":' + $new_issue_count + ',"fixed_issue_count":' + $fixed_issue_count + ',"created_at":"' +
      $created_at + '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSeoReportScores(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/performance';
    const $performance = value.performance;
    if ($performance !== null) {
      if (!Number.isInteger($performance)) mistyped($performance, 'integer or null');
      if ($performance < 0) unsound('minimum', 'must be >= 0');
      if ($performance > 100) unsound('maximum', 'must be <= 100');
    }
    at = '/accessibility';
    const $accessibility = value.accessibility;
    if ($accessibility !== null) {
      if (!Number.isInteger($accessibility)) mistyped($accessibility, 'integer or null');
      if ($accessibility < 0) unsound('minimum', 'must be >= 0');
      if ($accessibility > 100) unsound('maximum', 'must be <= 100');
    }
    at = '/best_practices';
    const $best_practices = value.best_practices;
    if ($best_practices !== null) {
      if (!Number.isInteger($best_practices)) mistyped($best_practices, 'integer or null');
      if ($best_practices < 0) unsound('minimum', 'must be >= 0');
      if ($best_practices > 100) unsound('maximum', 'must be <= 100');
    }
    at = '/seo';
    const $seo = value.seo;
    if ($seo !== null) {
      if (!Number.isInteger($seo)) mistyped($seo, 'integer or null');
      if ($seo < 0) unsound('minimum', 'must be >= 0');
      if ($seo > 100) unsound('maximum', 'must be <= 100');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfSeoReportScores);
    return (
      ($performance === null ? '{"performance":null,"accessibility":' : '{"performance":' + $performance + ',"accessibility":') +
      ($accessibility === null ? 'null,"best_practices":' : $accessibility + ',"best_practices":') +
      ($best_practices === null ? 'null,"seo":' : $best_practices + ',"seo":') + ($seo === null ? 'null}' : $seo + '}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSeoIssueList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeSeoIssueListData(value.data);
    at = '/meta';
    const $meta = serializeListMeta(value.meta);
    at = '/links';
    const $links = serializeListLinks(value.links);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfWorkspaceList);
    return '{"data":' + $data + ',"meta":' + $meta + ',"links":' + $links + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSeoIssueListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeSeoIssueListItem(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeSeoIssueListItem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 0;
    at = '/id';
    const $id = value.id;
    if ($id !== undefined) {
      count += 1;
      if (!Number.isInteger($id)) mistyped($id, 'integer');
      if ($id < 1) unsound('minimum', 'must be >= 1');
      if ($id > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/url';
    const $url = value.url;
    if ($url !== undefined) {
      count += 1;
      if (typeof $url !== 'string') mistyped($url, 'string');
      if ($url.length < 15 && codePoints($url) < 8) unsound('minLength', 'must have at least 8 characters');
      if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
      if (!pattern12.test($url)) unsound('pattern', 'must match ^[Hh][Tt][Tt][Pp][Ss]?://');
    }
    at = '/issue_type';
    const $issue_type = value.issue_type;
    if ($issue_type !== undefined) {
      count += 1;
      if (typeof $issue_type !== 'string') mistyped($issue_type, 'string');
      if ($issue_type === '') unsound('minLength', 'must not be empty');
      if ($issue_type.length > 100 && codePoints($issue_type) > 100) {
        unsound('maxLength', 'must have at most 100 characters');
      }
    }
    at = '/severity';
    const $severity = value.severity;
    if ($severity !== undefined) {
      count += 1;
      if ($severity !== 'info' && $severity !== 'warning' && $severity !== 'error' && $severity !== 'critical') {
        unlisted($severity, 'enum', '"info" or "warning" or "error" or "critical"');
      }
    }
    at = '/details';
    let $details = value.details;
    if ($details !== undefined) {
      count += 1;
      $details = serializeSeoIssueListItemDetails($details);
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if ($created_at !== undefined) {
      count += 1;
      if (typeof $created_at !== 'string') mistyped($created_at, 'string');
      if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfSeoIssueListItem);
    return (
      ($id === undefined ? '{' : '{"id":' + $id) +
      ($url === undefined ? '' : ($id === undefined ? '"url":"' : ',"url":"') + escaped($url) + '"') +
      ($issue_type === undefined ? '' : ($id === undefined && $url === undefined ? '"issue_type":"' : ',"issue_type":"') + escaped($issue_type) + '"') +
      ($severity === undefined ? '' : ($id === undefined && $url === undefined && $issue_type === undefined ? '"severity":"' : ',"severity":"') + $severity + '"') +
      ($details === undefined ? '' : ($id === undefined && $url === undefined && $issue_type === undefined && $severity === undefined ? '"details":' : ',"details":') + $details) +
      ($created_at === undefined ? '}' : ($id === undefined && $url === undefined && $issue_type === undefined && $severity === undefined && $details === undefined ? '"created_at":"' : ',"created_at":"') + $created_at + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSeoIssueListItemDetails(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/element';
    const $element = value.element;
    if ($element !== null) {
      if (typeof $element !== 'string') mistyped($element, 'string or null');
      if ($element.length > 1024 && codePoints($element) > 1024) {
        unsound('maxLength', 'must have at most 1024 characters');
      }
    }
    at = '/message';
    const $message = value.message;
    if ($message !== null) {
      if (typeof $message !== 'string') mistyped($message, 'string or null');
      if ($message.length > 1000 && codePoints($message) > 1000) {
        unsound('maxLength', 'must have at most 1000 characters');
      }
    }
    at = '/suggestion';
    const $suggestion = value.suggestion;
    if ($suggestion !== null) {
      if (typeof $suggestion !== 'string') mistyped($suggestion, 'string or null');
      if ($suggestion.length > 1000 && codePoints($suggestion) > 1000) {
        unsound('maxLength', 'must have at most 1000 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfSeoIssueListItemDetails);
    return (
      ($element === null ? '{"element":null,"message":' : '{"element":"' + escaped($element) + '","message":') +
      ($message === null ? 'null,"suggestion":' : '"' + escaped($message) + '","suggestion":') +
      ($suggestion === null ? 'null}' : '"' + escaped($suggestion) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePixelConfig(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/enabled';
    const $enabled = value.enabled;
    if (typeof $enabled !== 'boolean') mistyped($enabled, 'boolean');
    at = '/features';
    const $features = serializePixelConfigFeatures(value.features);
    at = '/sample_rate';
    const $sample_rate = value.sample_rate;
    if (!Number.isFinite($sample_rate)) mistyped($sample_rate, 'number');
    if ($sample_rate < 0) unsound('minimum', 'must be >= 0');
    if ($sample_rate > 1) unsound('maximum', 'must be <= 1');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfPixelConfig);
    return (
      ($enabled ? '{"enabled":true,"features":' : '{"enabled":false,"features":') + $features + ',"sample_rate":' +
      $sample_rate + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePixelConfigFeatures(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/pageviews';
    const $pageviews = value.pageviews;
    if (typeof $pageviews !== 'boolean') mistyped($pageviews, 'boolean');
    at = '/events';
    const $events = value.events;
    if (typeof $events !== 'boolean') mistyped($events, 'boolean');
    at = '/sessions';
    const $sessions = value.sessions;
    if (typeof $sessions !== 'boolean') mistyped($sessions, 'boolean');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfPixelConfigFeatures);
    return (
      ($pageviews ? '{"pageviews":true,"events":' : '{"pageviews":false,"events":') +
      ($events ? 'true,"sessions":' : 'false,"sessions":') + ($sessions ? 'true}' : 'false}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePixelTracked(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/tracked';
    const $tracked = value.tracked;
    if ($tracked !== true) unlisted($tracked, 'const', 'true');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfPixelTracked);
    return '{"tracked":true}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeVisitListData(value.data);
    at = '/meta';
    const $meta = serializeVisitListMeta(value.meta);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfVisitList);
    return '{"data":' + $data + ',"meta":' + $meta + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 744) unsound('maxItems', 'must have at most 744 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeVisitPeriod(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeVisitPeriod(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/start';
    const $start = value.start;
    if (typeof $start !== 'string') mistyped($start, 'string');
    if (!isDateTime($start)) unsound('format', 'must be a valid date-time');
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/pageviews';
    const $pageviews = value.pageviews;
    if (!Number.isInteger($pageviews)) mistyped($pageviews, 'integer');
    if ($pageviews < 0) unsound('minimum', 'must be >= 0');
    if ($pageviews > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/events';
    const $events = value.events;
    if (!Number.isInteger($events)) mistyped($events, 'integer');
    if ($events < 0) unsound('minimum', 'must be >= 0');
    if ($events > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfVisitPeriod);
    return (
      '{"start":"' + $start + '","visits":' + $visits + ',"visitors":' + $visitors + ',"pageviews":' + $pageviews +
      ',"events":' + $events + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitListMeta(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = value.from;
    if (typeof $from !== 'string') mistyped($from, 'string');
    if (!isDate($from)) unsound('format', 'must be a valid date');
    at = '/to';
    const $to = value.to;
    if (typeof $to !== 'string') mistyped($to, 'string');
    if (!isDate($to)) unsound('format', 'must be a valid date');
    at = '/interval';
    const $interval = value.interval;
    if ($interval !== 'hour' && $interval !== 'day' && $interval !== 'month') {
      unlisted($interval, 'enum', '"hour" or "day" or "month"');
    }
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/total';
    const $total = serializeVisitFigures(value.total);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfVisitListMeta);
    return (
      '{"from":"' + $from + '","to":"' + $to + '","interval":"' + $interval +
      ($domain === null ? '","domain":null,"total":' : '","domain":"' + escaped($domain) + '","total":') + $total + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitFigures(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/pageviews';
    const $pageviews = value.pageviews;
    if (!Number.isInteger($pageviews)) mistyped($pageviews, 'integer');
    if ($pageviews < 0) unsound('minimum', 'must be >= 0');
    if ($pageviews > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/events';
    const $events = value.events;
    if (!Number.isInteger($events)) mistyped($events, 'integer');
    if ($events < 0) unsound('minimum', 'must be >= 0');
    if ($events > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfVisitFigures);
    return (
      '{"visits":' + $visits + ',"visitors":' + $visitors + ',"pageviews":' + $pageviews + ',"events":' + $events + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitedPageList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeVisitedPageListData(value.data);
    at = '/meta';
    const $meta = serializeVisitedPageListMeta(value.meta);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfVisitList);
    return '{"data":' + $data + ',"meta":' + $meta + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitedPageListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeVisitedPage(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeVisitedPage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/domain';
    const $domain = value.domain;
    if (typeof $domain !== 'string') mistyped($domain, 'string');
    if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    at = '/page';
    const $page = value.page;
    if (typeof $page !== 'string') mistyped($page, 'string');
    if ($page.length > 500 && codePoints($page) > 500) unsound('maxLength', 'must have at most 500 characters');
    at = '/pageviews';
    const $pageviews = value.pageviews;
    if (!Number.isInteger($pageviews)) mistyped($pageviews, 'integer');
    if ($pageviews < 0) unsound('minimum', 'must be >= 0');
    if ($pageviews > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfVisitedPage);
    return (
      '{"domain":"' + escaped($domain) + '","page":"' + escaped($page) + '","pageviews":' + $pageviews + ',"visits":' +
      $visits + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitedPageListMeta(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = value.from;
    if (typeof $from !== 'string') mistyped($from, 'string');
    if (!isDate($from)) unsound('format', 'must be a valid date');
    at = '/to';
    const $to = value.to;
    if (typeof $to !== 'string') mistyped($to, 'string');
    if (!isDate($to)) unsound('format', 'must be a valid date');
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/others';
    const $others = serializeOtherPages(value.others);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfVisitedPageListMeta);
    return (
      '{"from":"' + $from + '","to":"' + $to +
      ($domain === null ? '","domain":null,"others":' : '","domain":"' + escaped($domain) + '","others":') + $others +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeOtherPages(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/pageviews';
    const $pageviews = value.pageviews;
    if (!Number.isInteger($pageviews)) mistyped($pageviews, 'integer');
    if ($pageviews < 0) unsound('minimum', 'must be >= 0');
    if ($pageviews > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfOtherPages);
    return '{"pageviews":' + $pageviews + ',"visits":' + $visits + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeReferrerList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeReferrerListData(value.data);
    at = '/meta';
    const $meta = serializeReferrerListMeta(value.meta);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfVisitList);
    return '{"data":' + $data + ',"meta":' + $meta + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeReferrerListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeReferrer(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeReferrer(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/referrer';
    const $referrer = value.referrer;
    if ($referrer !== null) {
      if (typeof $referrer !== 'string') mistyped($referrer, 'string or null');
      if ($referrer.length > 253 && codePoints($referrer) > 253) {
        unsound('maxLength', 'must have at most 253 characters');
      }
    }
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfReferrer);
    return (
      ($referrer === null ? '{"referrer":null,"visits":' : '{"referrer":"' + escaped($referrer) + '","visits":') +
      $visits + ',"visitors":' + $visitors + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeReferrerListMeta(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = value.from;
    if (typeof $from !== 'string') mistyped($from, 'string');
    if (!isDate($from)) unsound('format', 'must be a valid date');
    at = '/to';
    const $to = value.to;
    if (typeof $to !== 'string') mistyped($to, 'string');
    if (!isDate($to)) unsound('format', 'must be a valid date');
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/others';
    const $others = serializeOtherVisits(value.others);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfVisitedPageListMeta);
    return (
      '{"from":"' + $from + '","to":"' + $to +
      ($domain === null ? '","domain":null,"others":' : '","domain":"' + escaped($domain) + '","others":') + $others +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeOtherVisits(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfOtherVisits);
    return '{"visits":' + $visits + ',"visitors":' + $visitors + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitSourceList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeVisitSourceListData(value.data);
    at = '/meta';
    const $meta = serializeVisitSourceListMeta(value.meta);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfVisitList);
    return '{"data":' + $data + ',"meta":' + $meta + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitSourceListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeVisitSource(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeVisitSource(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/source';
    const $source = value.source;
    if ($source !== null) {
      if (typeof $source !== 'string') mistyped($source, 'string or null');
      if ($source.length > 200 && codePoints($source) > 200) unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/medium';
    const $medium = value.medium;
    if ($medium !== null) {
      if (typeof $medium !== 'string') mistyped($medium, 'string or null');
      if ($medium.length > 200 && codePoints($medium) > 200) unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/campaign';
    const $campaign = value.campaign;
    if ($campaign !== null) {
      if (typeof $campaign !== 'string') mistyped($campaign, 'string or null');
      if ($campaign.length > 200 && codePoints($campaign) > 200) {
        unsound('maxLength', 'must have at most 200 characters');
      }
    }
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfVisitSource);
    return (
      ($source === null ? '{"source":null,"medium":' : '{"source":"' + escaped($source) + '","medium":') +
      ($medium === null ? 'null,"campaign":' : '"' + escaped($medium) + '","campaign":') +
      ($campaign === null ? 'null,"visits":' : '"' + escaped($campaign) + '","visits":') + $visits + ',"visitors":' +
      $visitors + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitSourceListMeta(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = value.from;
    if (typeof $from !== 'string') mistyped($from, 'string');
    if (!isDate($from)) unsound('format', 'must be a valid date');
    at = '/to';
    const $to = value.to;
    if (typeof $to !== 'string') mistyped($to, 'string');
    if (!isDate($to)) unsound('format', 'must be a valid date');
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/others';
    const $others = serializeOtherVisits(value.others);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfVisitedPageListMeta);
    return (
      '{"from":"' + $from + '","to":"' + $to +
      ($domain === null ? '","domain":null,"others":' : '","domain":"' + escaped($domain) + '","others":') + $others +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTrackedEventList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeTrackedEventListData(value.data);
    at = '/meta';
    const $meta = serializeTrackedEventListMeta(value.meta);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfVisitList);
    return '{"data":' + $data + ',"meta":' + $meta + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTrackedEventListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeTrackedEvent(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeTrackedEvent(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/event';
    const $event = value.event;
    if (typeof $event !== 'string') mistyped($event, 'string');
    if ($event.length > 128 && codePoints($event) > 128) unsound('maxLength', 'must have at most 128 characters');
    at = '/count';
    const $count = value.count;
    if (!Number.isInteger($count)) mistyped($count, 'integer');
    if ($count < 0) unsound('minimum', 'must be >= 0');
    if ($count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/properties';
    const $properties = serializeTrackedEventProperties(value.properties);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfTrackedEvent);
    return (
      '{"event":"' + escaped($event) + '","count":' + $count + ',"visitors":' + $visitors + ',"properties":' +
      $properties + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTrackedEventProperties(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeTrackedProperty(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeTrackedProperty(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 64 && codePoints($name) > 64) unsound('maxLength', 'must have at most 64 characters');
    at = '/value';
    const $value = value.value;
    if (typeof $value !== 'string') mistyped($value, 'string');
    if ($value.length > 100 && codePoints($value) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/count';
    const $count = value.count;
    if (!Number.isInteger($count)) mistyped($count, 'integer');
    if ($count < 0) unsound('minimum', 'must be >= 0');
    if ($count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfTrackedProperty);
    return '{"name":"' + escaped($name) + '","value":"' + escaped($value) + '","count":' + $count + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTrackedEventListMeta(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = value.from;
    if (typeof $from !== 'string') mistyped($from, 'string');
    if (!isDate($from)) unsound('format', 'must be a valid date');
    at = '/to';
    const $to = value.to;
    if (typeof $to !== 'string') mistyped($to, 'string');
    if (!isDate($to)) unsound('format', 'must be a valid date');
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/others';
    const $others = serializeOtherEvents(value.others);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfVisitedPageListMeta);
    return (
      '{"from":"' + $from + '","to":"' + $to +
      ($domain === null ? '","domain":null,"others":' : '","domain":"' + escaped($domain) + '","others":') + $others +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeOtherEvents(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/count';
    const $count = value.count;
    if (!Number.isInteger($count)) mistyped($count, 'integer');
    if ($count < 0) unsound('minimum', 'must be >= 0');
    if ($count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfOtherEvents);
    return '{"count":' + $count + ',"visitors":' + $visitors + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitDeviceList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeVisitDeviceListData(value.data);
    at = '/meta';
    const $meta = serializeVisitDeviceListMeta(value.meta);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfVisitList);
    return '{"data":' + $data + ',"meta":' + $meta + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitDeviceListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeVisitDevice(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeVisitDevice(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/device';
    const $device = value.device;
    if ($device !== null) {
      if (typeof $device !== 'string') mistyped($device, 'string or null');
      if ($device.length > 50 && codePoints($device) > 50) unsound('maxLength', 'must have at most 50 characters');
    }
    at = '/browser';
    const $browser = value.browser;
    if ($browser !== null) {
      if (typeof $browser !== 'string') mistyped($browser, 'string or null');
      if ($browser.length > 50 && codePoints($browser) > 50) unsound('maxLength', 'must have at most 50 characters');
    }
    at = '/system';
    const $system = value.system;
    if ($system !== null) {
      if (typeof $system !== 'string') mistyped($system, 'string or null');
      if ($system.length > 50 && codePoints($system) > 50) unsound('maxLength', 'must have at most 50 characters');
    }
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfVisitDevice);
    return (
      ($device === null ? '{"device":null,"browser":' : '{"device":"' + escaped($device) + '","browser":') +
      ($browser === null ? 'null,"system":' : '"' + escaped($browser) + '","system":') +
      ($system === null ? 'null,"visits":' : '"' + escaped($system) + '","visits":') + $visits + ',"visitors":' +
      $visitors + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitDeviceListMeta(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = value.from;
    if (typeof $from !== 'string') mistyped($from, 'string');
    if (!isDate($from)) unsound('format', 'must be a valid date');
    at = '/to';
    const $to = value.to;
    if (typeof $to !== 'string') mistyped($to, 'string');
    if (!isDate($to)) unsound('format', 'must be a valid date');
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/others';
    const $others = serializeOtherVisits(value.others);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfVisitedPageListMeta);
    return (
      '{"from":"' + $from + '","to":"' + $to +
      ($domain === null ? '","domain":null,"others":' : '","domain":"' + escaped($domain) + '","others":') + $others +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitCountryList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeVisitCountryListData(value.data);
    at = '/meta';
    const $meta = serializeVisitCountryListMeta(value.meta);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfVisitList);
    return '{"data":' + $data + ',"meta":' + $meta + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitCountryListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeVisitCountry(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeVisitCountry(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/country';
    const $country = value.country;
    if ($country !== null) {
      if (typeof $country !== 'string') mistyped($country, 'string or null');
      if ($country.length > 2 && codePoints($country) > 2) unsound('maxLength', 'must have at most 2 characters');
    }
    at = '/visits';
    const $visits = value.visits;
    if (!Number.isInteger($visits)) mistyped($visits, 'integer');
    if ($visits < 0) unsound('minimum', 'must be >= 0');
    if ($visits > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/visitors';
    const $visitors = value.visitors;
    if (!Number.isInteger($visitors)) mistyped($visitors, 'integer');
    if ($visitors < 0) unsound('minimum', 'must be >= 0');
    if ($visitors > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfVisitCountry);
    return (
      ($country === null ? '{"country":null,"visits":' : '{"country":"' + escaped($country) + '","visits":') + $visits +
      ',"visitors":' + $visitors + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeVisitCountryListMeta(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/from';
    const $from = value.from;
    if (typeof $from !== 'string') mistyped($from, 'string');
    if (!isDate($from)) unsound('format', 'must be a valid date');
    at = '/to';
    const $to = value.to;
    if (typeof $to !== 'string') mistyped($to, 'string');
    if (!isDate($to)) unsound('format', 'must be a valid date');
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/others';
    const $others = serializeOtherVisits(value.others);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfVisitedPageListMeta);
    return (
      '{"from":"' + $from + '","to":"' + $to +
      ($domain === null ? '","domain":null,"others":' : '","domain":"' + escaped($domain) + '","others":') + $others +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSubscriptionChanged(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/subscription';
    const $subscription = serializeSubscription(value.subscription);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfSubscriptionChanged);
    return '{"message":"' + escaped($message) + '","subscription":' + $subscription + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSubscription(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if ($id !== null) {
      if (typeof $id !== 'string') mistyped($id, 'string or null');
      if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    }
    at = '/plan_id';
    const $plan_id = value.plan_id;
    if ($plan_id !== 'free' && $plan_id !== 'starter' && $plan_id !== 'pro' && $plan_id !== 'business' && $plan_id !== 'agency' && $plan_id !== 'enterprise') {
      unlisted($plan_id, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'active' && $status !== 'past_due' && $status !== 'unpaid') {
      unlisted($status, 'enum', '"active" or "past_due" or "unpaid"');
    }
    at = '/price';
    const $price = value.price;
    if (!Number.isInteger($price)) mistyped($price, 'integer');
    if ($price < 0) unsound('minimum', 'must be >= 0');
    if ($price > 1000000) unsound('maximum', 'must be <= 1000000');
    at = '/currency';
    const $currency = value.currency;
    if ($currency !== 'USD') unlisted($currency, 'enum', '"USD"');
    at = '/current_period_start';
    const $current_period_start = value.current_period_start;
    if ($current_period_start !== null) {
      if (typeof $current_period_start !== 'string') mistyped($current_period_start, 'string or null');
      if (!isDateTime($current_period_start)) unsound('format', 'must be a valid date-time');
    }
    at = '/current_period_end';
    const $current_period_end = value.current_period_end;
    if ($current_period_end !== null) {
      if (typeof $current_period_end !== 'string') mistyped($current_period_end, 'string or null');
      if (!isDateTime($current_period_end)) unsound('format', 'must be a valid date-time');
    }
    at = '/cancel_at_period_end';
    const $cancel_at_period_end = value.cancel_at_period_end;
    if (typeof $cancel_at_period_end !== 'boolean') mistyped($cancel_at_period_end, 'boolean');
    at = '/scheduled_plan_id';
    const $scheduled_plan_id = value.scheduled_plan_id;
    if ($scheduled_plan_id !== 'free' && $scheduled_plan_id !== 'starter' && $scheduled_plan_id !== 'pro' && $scheduled_plan_id !== 'business' && $scheduled_plan_id !== 'agency' && $scheduled_plan_id !== 'enterprise' && $scheduled_plan_id !== null) {
      unlisted($scheduled_plan_id, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise" or null');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if ($created_at !== null) {
      if (typeof $created_at !== 'string') mistyped($created_at, 'string or null');
      if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 10) rejectOthers(value, membersOfSubscription);
    return (
      ($id === null ? '{"id":null,"plan_id":"' : '{"id":"' + $id + '","plan_id":"') + $plan_id + '","status":"' +
      $status + '","price":' + $price +
      ($current_period_start === null ? ',"currency":"USD","current_period_start":null,"current_period_end":' : ',"currency":"USD","current_period_start":"' + $current_period_start + '","current_period_end":') +
      ($current_period_end === null ? 'null,"cancel_at_period_end":' : '"' + $current_period_end + '","cancel_at_period_end":') +
      ($cancel_at_period_end ? 'true,"scheduled_plan_id":' : 'false,"scheduled_plan_id":') +
      ($scheduled_plan_id === null ? 'null,"created_at":' : '"' + $scheduled_plan_id + '","created_at":') +
      ($created_at === null ? 'null}' : '"' + $created_at + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePlanList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/plans';
    const $plans = serializePlanListPlans(value.plans);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfPlanList);
    return '{"plans":' + $plans + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializePlanListPlans(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializePlanDetails(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializePlanDetails(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if ($id !== 'free' && $id !== 'starter' && $id !== 'pro' && $id !== 'business' && $id !== 'agency' && $id !== 'enterprise') {
      unlisted($id, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 50 && codePoints($name) > 50) unsound('maxLength', 'must have at most 50 characters');
    at = '/price';
    const $price = value.price;
    if (!Number.isInteger($price)) mistyped($price, 'integer');
    if ($price < 0) unsound('minimum', 'must be >= 0');
    if ($price > 1000000) unsound('maximum', 'must be <= 1000000');
    at = '/currency';
    const $currency = value.currency;
    if ($currency !== 'USD') unlisted($currency, 'enum', '"USD"');
    at = '/interval';
    const $interval = value.interval;
    if ($interval !== 'month') unlisted($interval, 'enum', '"month"');
    at = '/features';
    const $features = serializePlanDetailsFeatures(value.features);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfPlanDetails);
    return (
      '{"id":"' + $id + '","name":"' + escaped($name) + '","price":' + $price +
      ',"currency":"USD","interval":"month","features":' + $features + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePlanDetailsFeatures(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item.length > 100 && codePoints(item) > 100) unsound('maxLength', 'must have at most 100 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeSubscriptionResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/subscription';
    const $subscription = serializeSubscription(value.subscription);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfSubscriptionResponse);
    return '{"subscription":' + $subscription + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeEntitlementCheck(value) {
  return checkedValue(value, checkEntitlementCheck);
}

function serializeRecordedUsage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/recorded';
    const $recorded = value.recorded;
    if (typeof $recorded !== 'boolean') mistyped($recorded, 'boolean');
    at = '/feature';
    const $feature = value.feature;
    if (typeof $feature !== 'string') mistyped($feature, 'string');
    if ($feature === '') unsound('minLength', 'must not be empty');
    if ($feature.length > 64 && codePoints($feature) > 64) unsound('maxLength', 'must have at most 64 characters');
    at = '/current_usage';
    const $current_usage = value.current_usage;
    if (!Number.isInteger($current_usage)) mistyped($current_usage, 'integer');
    if ($current_usage < 0) unsound('minimum', 'must be >= 0');
    if ($current_usage > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/limit';
    const $limit = value.limit;
    if ($limit !== null) {
      if (!Number.isInteger($limit)) mistyped($limit, 'integer or null');
      if ($limit < 0) unsound('minimum', 'must be >= 0');
      if ($limit > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfRecordedUsage);
    return (
      ($recorded ? '{"recorded":true,"feature":"' : '{"recorded":false,"feature":"') + escaped($feature) +
      '","current_usage":' + $current_usage + ($limit === null ? ',"limit":null}' : ',"limit":' + $limit + '}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUsageSummaryResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeUsageSummary(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUsageSummary(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/workspace_id';
    const $workspace_id = value.workspace_id;
    if (!Number.isInteger($workspace_id)) mistyped($workspace_id, 'integer');
    if ($workspace_id < 1) unsound('minimum', 'must be >= 1');
    if ($workspace_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/tier';
    const $tier = value.tier;
    if ($tier !== 'free' && $tier !== 'starter' && $tier !== 'pro' && $tier !== 'business' && $tier !== 'agency' && $tier !== 'enterprise') {
      unlisted($tier, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/entitlements';
    const $entitlements = serializeUsageSummaryEntitlements(value.entitlements);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfUsageSummary);
    return '{"workspace_id":' + $workspace_id + ',"tier":"' + $tier + '","entitlements":' + $entitlements + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUsageSummaryEntitlements(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/posts';
    const $posts = serializePostsUsage(value.posts);
    at = '/api_calls';
    const $api_calls = serializePeriodUsage(value.api_calls);
    at = '/storage';
    const $storage = serializeStorageUsage(value.storage);
    at = '/ai_credits';
    const $ai_credits = serializePeriodUsage(value.ai_credits);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfUsageSummaryEntitlements);
    return (
      '{"posts":' + $posts + ',"api_calls":' + $api_calls + ',"storage":' + $storage + ',"ai_credits":' + $ai_credits +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePostsUsage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/used';
    const $used = value.used;
    if (!Number.isInteger($used)) mistyped($used, 'integer');
    if ($used < 0) unsound('minimum', 'must be >= 0');
    if ($used > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/limit';
    const $limit = value.limit;
    if ($limit !== null) {
      if (!Number.isInteger($limit)) mistyped($limit, 'integer or null');
      if ($limit < 0) unsound('minimum', 'must be >= 0');
      if ($limit > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/available';
    const $available = value.available;
    if ($available !== null) {
      if (!Number.isInteger($available)) mistyped($available, 'integer or null');
      if ($available < 0) unsound('minimum', 'must be >= 0');
      if ($available > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/percentage';
    const $percentage = value.percentage;
    if (!Number.isFinite($percentage)) mistyped($percentage, 'number');
    if ($percentage < 0) unsound('minimum', 'must be >= 0');
    if ($percentage > 1000000000000000000) unsound('maximum', 'must be <= 1000000000000000000');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfPostsUsage);
    return (
      '{"used":' + $used + ($limit === null ? ',"limit":null,"available":' : ',"limit":' + $limit + ',"available":') +
      ($available === null ? 'null,"percentage":' : $available + ',"percentage":') + $percentage + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePeriodUsage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/used';
    const $used = value.used;
    if (!Number.isInteger($used)) mistyped($used, 'integer');
    if ($used < 0) unsound('minimum', 'must be >= 0');
    if ($used > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/limit';
    const $limit = value.limit;
    if ($limit !== null) {
      if (!Number.isInteger($limit)) mistyped($limit, 'integer or null');
      if ($limit < 0) unsound('minimum', 'must be >= 0');
      if ($limit > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/available';
    const $available = value.available;
    if ($available !== null) {
      if (!Number.isInteger($available)) mistyped($available, 'integer or null');
      if ($available < 0) unsound('minimum', 'must be >= 0');
      if ($available > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/percentage';
    const $percentage = value.percentage;
    if (!Number.isFinite($percentage)) mistyped($percentage, 'number');
    if ($percentage < 0) unsound('minimum', 'must be >= 0');
    if ($percentage > 1000000000000000000) unsound('maximum', 'must be <= 1000000000000000000');
    at = '/reset_at';
    const $reset_at = value.reset_at;
    if (typeof $reset_at !== 'string') mistyped($reset_at, 'string');
    if (!isDateTime($reset_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfPeriodUsage);
    return (
      '{"used":' + $used + ($limit === null ? ',"limit":null,"available":' : ',"limit":' + $limit + ',"available":') +
      ($available === null ? 'null,"percentage":' : $available + ',"percentage":') + $percentage + ',"reset_at":"' +
      $reset_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeStorageUsage(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/used';
    const $used = value.used;
    if (!Number.isInteger($used)) mistyped($used, 'integer');
    if ($used < 0) unsound('minimum', 'must be >= 0');
    if ($used > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/limit';
    const $limit = value.limit;
    if ($limit !== null) {
      if (!Number.isInteger($limit)) mistyped($limit, 'integer or null');
      if ($limit < 0) unsound('minimum', 'must be >= 0');
      if ($limit > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/available';
    const $available = value.available;
    if ($available !== null) {
      if (!Number.isInteger($available)) mistyped($available, 'integer or null');
      if ($available < 0) unsound('minimum', 'must be >= 0');
      if ($available > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/percentage';
    const $percentage = value.percentage;
    if (!Number.isFinite($percentage)) mistyped($percentage, 'number');
    if ($percentage < 0) unsound('minimum', 'must be >= 0');
    if ($percentage > 1000000000000000000) unsound('maximum', 'must be <= 1000000000000000000');
    at = '/unit';
    const $unit = value.unit;
    if ($unit !== 'bytes') unlisted($unit, 'const', '"bytes"');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfStorageUsage);
    return (
      '{"used":' + $used + ($limit === null ? ',"limit":null,"available":' : ',"limit":' + $limit + ',"available":') +
      ($available === null ? 'null,"percentage":' : $available + ',"percentage":') + $percentage + ',"unit":"bytes"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSharingWorkspaceList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeSharingWorkspaceListData(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSharingWorkspaceListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 1000) unsound('maxItems', 'must have at most 1000 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeSharingWorkspace(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeSharingWorkspace(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug === '') unsound('minLength', 'must not be empty');
    if ($slug.length > 63 && codePoints($slug) > 63) unsound('maxLength', 'must have at most 63 characters');
    at = '/tier';
    const $tier = value.tier;
    if ($tier !== 'free' && $tier !== 'starter' && $tier !== 'pro' && $tier !== 'business' && $tier !== 'agency' && $tier !== 'enterprise') {
      unlisted($tier, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/shared_by';
    const $shared_by = serializeSharingWorkspaceSharedBy(value.shared_by);
    at = '/posts';
    const $posts = value.posts;
    if (!Number.isInteger($posts)) mistyped($posts, 'integer');
    if ($posts < 0) unsound('minimum', 'must be >= 0');
    if ($posts > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/storage';
    const $storage = value.storage;
    if (!Number.isInteger($storage)) mistyped($storage, 'integer');
    if ($storage < 0) unsound('minimum', 'must be >= 0');
    if ($storage > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 8) rejectOthers(value, membersOfSharingWorkspace);
    return (
      '{"id":' + $id + ',"name":"' + escaped($name) + '","slug":"' + escaped($slug) + '","tier":"' + $tier +
      '","shared_by":' + $shared_by + ',"posts":' + $posts + ',"storage":' + $storage + ',"created_at":"' + $created_at +
      '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSharingWorkspaceSharedBy(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 255 && codePoints($full_name) > 255) {
      unsound('maxLength', 'must have at most 255 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfTransferParty);
    return '{"id":' + $id + ',"full_name":"' + escaped($full_name) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeEventReceived(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/received';
    const $received = value.received;
    if (typeof $received !== 'boolean') mistyped($received, 'boolean');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfEventReceived);
    return ($received ? '{"received":true}' : '{"received":false}');
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCreatedTenantUser(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/email';
    const $email = value.email;
    if (typeof $email !== 'string') mistyped($email, 'string');
    if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
    if (!isEmail($email)) unsound('format', 'must be a valid email');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfCreatedTenantUser);
    return (
      '{"id":"' + $id + '","email":"' + $email + '","name":"' + escaped($name) + '","created_at":"' + $created_at +
      '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeTenantUser(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/email';
    const $email = value.email;
    if (typeof $email !== 'string') mistyped($email, 'string');
    if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
    if (!isEmail($email)) unsound('format', 'must be a valid email');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfTenantUser);
    return (
      '{"id":"' + $id + '","email":"' + $email + '","name":"' + escaped($name) + '","created_at":"' + $created_at +
      '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSiteList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/sites';
    const $sites = serializeSiteListSites(value.sites);
    at = '/page_state';
    const $page_state = value.page_state;
    if ($page_state !== null) {
      if (typeof $page_state !== 'string') mistyped($page_state, 'string or null');
      if ($page_state.length > 512 && codePoints($page_state) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfSiteList);
    return (
      '{"sites":' + $sites +
      ($page_state === null ? ',"page_state":null}' : ',"page_state":"' + escaped($page_state) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSiteListSites(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeSiteSummary(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeSiteSummary(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/domain';
    const $domain = value.domain;
    if (typeof $domain !== 'string') mistyped($domain, 'string');
    if ($domain === '') unsound('minLength', 'must not be empty');
    if ($domain.length > 259 && codePoints($domain) > 259) unsound('maxLength', 'must have at most 259 characters');
    at = '/status';
    const $status = value.status;
    if ($status !== 'pending' && $status !== 'active' && $status !== 'inactive' && $status !== 'suspended' && $status !== 'archived') {
      unlisted($status, 'enum', '"pending" or "active" or "inactive" or "suspended" or "archived"');
    }
    at = '/is_verified';
    const $is_verified = value.is_verified;
    if (typeof $is_verified !== 'boolean') mistyped($is_verified, 'boolean');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfSiteSummary);
    return (
      '{"id":"' + $id + '","domain":"' + escaped($domain) + '","status":"' + $status +
      ($is_verified ? '","is_verified":true,"created_at":"' : '","is_verified":false,"created_at":"') + $created_at +
      '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCreatedSite(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/domain';
    const $domain = value.domain;
    if (typeof $domain !== 'string') mistyped($domain, 'string');
    if ($domain === '') unsound('minLength', 'must not be empty');
    if ($domain.length > 259 && codePoints($domain) > 259) unsound('maxLength', 'must have at most 259 characters');
    at = '/site_url';
    const $site_url = value.site_url;
    if (typeof $site_url !== 'string') mistyped($site_url, 'string');
    if ($site_url === '') unsound('minLength', 'must not be empty');
    if ($site_url.length > 2048 && codePoints($site_url) > 2048) {
      unsound('maxLength', 'must have at most 2048 characters');
    }
    if (!isUri($site_url)) unsound('format', 'must be a valid uri');
    at = '/api_key';
    const $api_key = value.api_key;
    if (typeof $api_key !== 'string') mistyped($api_key, 'string');
    if ($api_key === '') unsound('minLength', 'must not be empty');
    if ($api_key.length > 64 && codePoints($api_key) > 64) unsound('maxLength', 'must have at most 64 characters');
    at = '/verification_token';
    const $verification_token = value.verification_token;
    if (typeof $verification_token !== 'string') mistyped($verification_token, 'string');
    if ($verification_token === '') unsound('minLength', 'must not be empty');
    if ($verification_token.length > 64 && codePoints($verification_token) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'pending' && $status !== 'active' && $status !== 'inactive' && $status !== 'suspended' && $status !== 'archived') {
      unlisted($status, 'enum', '"pending" or "active" or "inactive" or "suspended" or "archived"');
    }
    at = '/search_index_name';
    const $search_index_name = value.search_index_name;
    if (typeof $search_index_name !== 'string') mistyped($search_index_name, 'string');
    if ($search_index_name === '') unsound('minLength', 'must not be empty');
    if ($search_index_name.length > 64 && codePoints($search_index_name) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 7) rejectOthers(value, membersOfCreatedSite);
    return (
      '{"id":"' + $id + '","domain":"' + escaped($domain) + '","site_url":"' + escaped($site_url) + '","api_key":"' +
      escaped($api_key) + '","verification_token":"' + escaped($verification_token) + '","status":"' + $status +
      '","search_index_name":"' + escaped($search_index_name) + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSite(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string');
    if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    at = '/domain';
    const $domain = value.domain;
    if (typeof $domain !== 'string') mistyped($domain, 'string');
    if ($domain === '') unsound('minLength', 'must not be empty');
    if ($domain.length > 259 && codePoints($domain) > 259) unsound('maxLength', 'must have at most 259 characters');
    at = '/site_url';
    const $site_url = value.site_url;
    if (typeof $site_url !== 'string') mistyped($site_url, 'string');
    if ($site_url === '') unsound('minLength', 'must not be empty');
    if ($site_url.length > 2048 && codePoints($site_url) > 2048) {
      unsound('maxLength', 'must have at most 2048 characters');
    }
    if (!isUri($site_url)) unsound('format', 'must be a valid uri');
    at = '/api_key_prefix';
    const $api_key_prefix = value.api_key_prefix;
    if (typeof $api_key_prefix !== 'string') mistyped($api_key_prefix, 'string');
    if ($api_key_prefix.length < 23 && codePoints($api_key_prefix) < 12) {
      unsound('minLength', 'must have at least 12 characters');
    }
    if ($api_key_prefix.length > 12 && codePoints($api_key_prefix) > 12) {
      unsound('maxLength', 'must have at most 12 characters');
    }
    at = '/api_key_last_four';
    const $api_key_last_four = value.api_key_last_four;
    if (typeof $api_key_last_four !== 'string') mistyped($api_key_last_four, 'string');
    if ($api_key_last_four.length < 7 && codePoints($api_key_last_four) < 4) {
      unsound('minLength', 'must have at least 4 characters');
    }
    if ($api_key_last_four.length > 4 && codePoints($api_key_last_four) > 4) {
      unsound('maxLength', 'must have at most 4 characters');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'pending' && $status !== 'active' && $status !== 'inactive' && $status !== 'suspended' && $status !== 'archived') {
      unlisted($status, 'enum', '"pending" or "active" or "inactive" or "suspended" or "archived"');
    }
    at = '/is_verified';
    const $is_verified = value.is_verified;
    if (typeof $is_verified !== 'boolean') mistyped($is_verified, 'boolean');
    at = '/verification_token';
    const $verification_token = value.verification_token;
    if (typeof $verification_token !== 'string') mistyped($verification_token, 'string');
    if ($verification_token === '') unsound('minLength', 'must not be empty');
    if ($verification_token.length > 64 && codePoints($verification_token) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/search_index_name';
    const $search_index_name = value.search_index_name;
    if (typeof $search_index_name !== 'string') mistyped($search_index_name, 'string');
    if ($search_index_name === '') unsound('minLength', 'must not be empty');
    if ($search_index_name.length > 64 && codePoints($search_index_name) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/total_pages_indexed';
    const $total_pages_indexed = value.total_pages_indexed;
    if (!Number.isInteger($total_pages_indexed)) mistyped($total_pages_indexed, 'integer');
    if ($total_pages_indexed < 0) unsound('minimum', 'must be >= 0');
    if ($total_pages_indexed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/last_indexed_at';
    const $last_indexed_at = value.last_indexed_at;
    if ($last_indexed_at !== null) {
      if (typeof $last_indexed_at !== 'string') mistyped($last_indexed_at, 'string or null');
      if (!isDateTime($last_indexed_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/plugin_version';
    const $plugin_version = value.plugin_version;
    if ($plugin_version !== null) {
      if (typeof $plugin_version !== 'string') mistyped($plugin_version, 'string or null');
      if ($plugin_version.length > 32 && codePoints($plugin_version) > 32) {
        unsound('maxLength', 'must have at most 32 characters');
      }
    }
    at = '/storage_used_bytes';
    const $storage_used_bytes = value.storage_used_bytes;
    if (!Number.isInteger($storage_used_bytes)) mistyped($storage_used_bytes, 'integer');
    if ($storage_used_bytes < 0) unsound('minimum', 'must be >= 0');
    if ($storage_used_bytes > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/search_requests_count';
    const $search_requests_count = value.search_requests_count;
    if (!Number.isInteger($search_requests_count)) mistyped($search_requests_count, 'integer');
    if ($search_requests_count < 0) unsound('minimum', 'must be >= 0');
    if ($search_requests_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/monthly_pages_indexed';
    const $monthly_pages_indexed = value.monthly_pages_indexed;
    if (!Number.isInteger($monthly_pages_indexed)) mistyped($monthly_pages_indexed, 'integer');
    if ($monthly_pages_indexed < 0) unsound('minimum', 'must be >= 0');
    if ($monthly_pages_indexed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/last_reset_at';
    const $last_reset_at = value.last_reset_at;
    if (typeof $last_reset_at !== 'string') mistyped($last_reset_at, 'string');
    if (!isDateTime($last_reset_at)) unsound('format', 'must be a valid date-time');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 19) rejectOthers(value, membersOfSite);
    return (
      '{"id":"' + $id + '","tenant_id":"' + $tenant_id + '","domain":"' + escaped($domain) + '","site_url":"' +
      escaped($site_url) + '","api_key_prefix":"' + escaped($api_key_prefix) + '","api_key_last_four":"' +
      escaped($api_key_last_four) + '","status":"' + $status +
      ($is_verified ? '","is_verified":true,"verification_token":"' : '","is_verified":false,"verification_token":"') +
      escaped($verification_token) + '","search_index_name":"' + escaped($search_index_name) +
      '","total_pages_indexed":' + $total_pages_indexed +
      ($last_indexed_at === null ? ',"last_indexed_at":null,"plugin_version":' : ',"last_indexed_at":"' + $last_indexed_at + '","plugin_version":') +
      ($plugin_version === null ? 'null,"storage_used_bytes":' : '"' + escaped($plugin_version) + '","storage_used_bytes":') +
      $storage_used_bytes + ',"search_requests_count":' + $search_requests_count + ',"monthly_pages_indexed":' +
      $monthly_pages_indexed + ',"last_reset_at":"' + $last_reset_at + '","created_at":"' + $created_at +
      '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSiteDeletion(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/success';
    const $success = value.success;
    if ($success !== true) unlisted($success, 'const', 'true');
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfSiteDeletion);
    return '{"success":true,"message":"' + escaped($message) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRotatedSiteKey(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/new_api_key';
    const $new_api_key = value.new_api_key;
    if (typeof $new_api_key !== 'string') mistyped($new_api_key, 'string');
    if ($new_api_key === '') unsound('minLength', 'must not be empty');
    if ($new_api_key.length > 64 && codePoints($new_api_key) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/old_key_last_four';
    const $old_key_last_four = value.old_key_last_four;
    if (typeof $old_key_last_four !== 'string') mistyped($old_key_last_four, 'string');
    if ($old_key_last_four.length < 7 && codePoints($old_key_last_four) < 4) {
      unsound('minLength', 'must have at least 4 characters');
    }
    if ($old_key_last_four.length > 4 && codePoints($old_key_last_four) > 4) {
      unsound('maxLength', 'must have at most 4 characters');
    }
    at = '/rotated_at';
    const $rotated_at = value.rotated_at;
    if (typeof $rotated_at !== 'string') mistyped($rotated_at, 'string');
    if (!isDateTime($rotated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfRotatedSiteKey);
    return (
      '{"new_api_key":"' + escaped($new_api_key) + '","old_key_last_four":"' + escaped($old_key_last_four) +
      '","rotated_at":"' + $rotated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSiteVerification(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/success';
    const $success = value.success;
    if ($success !== true) unlisted($success, 'const', 'true');
    at = '/status';
    const $status = value.status;
    if ($status !== 'pending' && $status !== 'active' && $status !== 'inactive' && $status !== 'suspended' && $status !== 'archived') {
      unlisted($status, 'enum', '"pending" or "active" or "inactive" or "suspended" or "archived"');
    }
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfSiteVerification);
    return '{"success":true,"status":"' + $status + '","message":"' + escaped($message) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSyncResult(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/indexed';
    const $indexed = value.indexed;
    if (!Number.isInteger($indexed)) mistyped($indexed, 'integer');
    if ($indexed < 0) unsound('minimum', 'must be >= 0');
    if ($indexed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/unchanged';
    const $unchanged = value.unchanged;
    if (!Number.isInteger($unchanged)) mistyped($unchanged, 'integer');
    if ($unchanged < 0) unsound('minimum', 'must be >= 0');
    if ($unchanged > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/deleted';
    const $deleted = value.deleted;
    if (!Number.isInteger($deleted)) mistyped($deleted, 'integer');
    if ($deleted < 0) unsound('minimum', 'must be >= 0');
    if ($deleted > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/removed';
    const $removed = value.removed;
    if (!Number.isInteger($removed)) mistyped($removed, 'integer');
    if ($removed < 0) unsound('minimum', 'must be >= 0');
    if ($removed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/total_pages_indexed';
    const $total_pages_indexed = value.total_pages_indexed;
    if (!Number.isInteger($total_pages_indexed)) mistyped($total_pages_indexed, 'integer');
    if ($total_pages_indexed < 0) unsound('minimum', 'must be >= 0');
    if ($total_pages_indexed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/storage_used_bytes';
    const $storage_used_bytes = value.storage_used_bytes;
    if (!Number.isInteger($storage_used_bytes)) mistyped($storage_used_bytes, 'integer');
    if ($storage_used_bytes < 0) unsound('minimum', 'must be >= 0');
    if ($storage_used_bytes > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/sync';
    let $sync = value.sync;
    $sync = $sync === null ? 'null' : serializeFullSync($sync);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 7) rejectOthers(value, membersOfSyncResult);
    return (
      '{"indexed":' + $indexed + ',"unchanged":' + $unchanged + ',"deleted":' + $deleted + ',"removed":' + $removed +
      ',"total_pages_indexed":' + $total_pages_indexed + ',"storage_used_bytes":' + $storage_used_bytes + ',"sync":' +
      $sync + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeFullSync(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/last_page_id';
    const $last_page_id = value.last_page_id;
    if (!Number.isInteger($last_page_id)) mistyped($last_page_id, 'integer');
    if ($last_page_id < 0) unsound('minimum', 'must be >= 0');
    if ($last_page_id > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/pages';
    const $pages = value.pages;
    if (!Number.isInteger($pages)) mistyped($pages, 'integer');
    if ($pages < 0) unsound('minimum', 'must be >= 0');
    if ($pages > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfFullSync);
    return '{"id":"' + $id + '","last_page_id":' + $last_page_id + ',"pages":' + $pages + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeFeatureProblem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 4;
    at = '/type';
    const $type = value.type;
    if ($type !== 'about:blank') unlisted($type, 'const', '"about:blank"');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title === '') unsound('minLength', 'must not be empty');
    if ($title.length > 100 && codePoints($title) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/detail';
    const $detail = value.detail;
    if (typeof $detail !== 'string') mistyped($detail, 'string');
    if ($detail === '') unsound('minLength', 'must not be empty');
    if ($detail.length > 1000 && codePoints($detail) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/feature';
    const $feature = value.feature;
    if ($feature !== undefined) {
      count += 1;
      if (typeof $feature !== 'string') mistyped($feature, 'string');
      if ($feature === '') unsound('minLength', 'must not be empty');
      if ($feature.length > 100 && codePoints($feature) > 100) {
        unsound('maxLength', 'must have at most 100 characters');
      }
    }
    at = '/upgrade_url';
    const $upgrade_url = value.upgrade_url;
    if ($upgrade_url !== undefined) {
      count += 1;
      if (typeof $upgrade_url !== 'string') mistyped($upgrade_url, 'string');
      if ($upgrade_url === '') unsound('minLength', 'must not be empty');
      if ($upgrade_url.length > 2048 && codePoints($upgrade_url) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
      if (!isUri($upgrade_url)) unsound('format', 'must be a valid uri');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfFeatureProblem);
    return (
      '{"type":"about:blank","title":"' + escaped($title) + '","status":' + $status + ',"detail":"' + escaped($detail) +
      ($feature === undefined ? '"' : '","feature":"' + escaped($feature) + '"') +
      ($upgrade_url === undefined ? '}' : ',"upgrade_url":"' + escaped($upgrade_url) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePageSearchResult(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/results';
    const $results = serializePageSearchResultResults(value.results);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 1000) unsound('maximum', 'must be <= 1000');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/query';
    const $query = value.query;
    if (typeof $query !== 'string') mistyped($query, 'string');
    if ($query.length > 200 && codePoints($query) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfPageSearchResult);
    return (
      '{"results":' + $results + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page + ',"query":"' +
      escaped($query) + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePageSearchResultResults(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializePageMatch(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializePageMatch(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/type';
    const $type = value.type;
    if ($type !== 'post' && $type !== 'page') unlisted($type, 'enum', '"post" or "page"');
    at = '/url';
    const $url = value.url;
    if (typeof $url !== 'string') mistyped($url, 'string');
    if ($url === '') unsound('minLength', 'must not be empty');
    if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    if (!isUri($url)) unsound('format', 'must be a valid uri');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title.length > 500 && codePoints($title) > 500) unsound('maxLength', 'must have at most 500 characters');
    at = '/published_at';
    const $published_at = value.published_at;
    if (typeof $published_at !== 'string') mistyped($published_at, 'string');
    if (!isDateTime($published_at)) unsound('format', 'must be a valid date-time');
    at = '/highlight';
    const $highlight = value.highlight;
    if (typeof $highlight !== 'string') mistyped($highlight, 'string');
    if ($highlight.length > 10000 && codePoints($highlight) > 10000) {
      unsound('maxLength', 'must have at most 10000 characters');
    }
    at = '/rank';
    const $rank = value.rank;
    if (!Number.isFinite($rank)) mistyped($rank, 'number');
    if ($rank < 0) unsound('minimum', 'must be >= 0');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 7) rejectOthers(value, membersOfPageMatch);
    return (
      '{"id":' + $id + ',"type":"' + $type + '","url":"' + escaped($url) + '","title":"' + escaped($title) +
      '","published_at":"' + $published_at + '","highlight":"' + escaped($highlight) + '","rank":' + $rank + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializePluginStatus(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/site_id';
    const $site_id = value.site_id;
    if (typeof $site_id !== 'string') mistyped($site_id, 'string');
    if (!isUuid($site_id)) unsound('format', 'must be a valid uuid');
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string');
    if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    at = '/domain';
    const $domain = value.domain;
    if (typeof $domain !== 'string') mistyped($domain, 'string');
    if ($domain === '') unsound('minLength', 'must not be empty');
    if ($domain.length > 259 && codePoints($domain) > 259) unsound('maxLength', 'must have at most 259 characters');
    at = '/site_url';
    const $site_url = value.site_url;
    if (typeof $site_url !== 'string') mistyped($site_url, 'string');
    if ($site_url === '') unsound('minLength', 'must not be empty');
    if ($site_url.length > 2048 && codePoints($site_url) > 2048) {
      unsound('maxLength', 'must have at most 2048 characters');
    }
    if (!isUri($site_url)) unsound('format', 'must be a valid uri');
    at = '/status';
    const $status = value.status;
    if ($status !== 'pending' && $status !== 'active' && $status !== 'inactive' && $status !== 'suspended' && $status !== 'archived') {
      unlisted($status, 'enum', '"pending" or "active" or "inactive" or "suspended" or "archived"');
    }
    at = '/is_verified';
    const $is_verified = value.is_verified;
    if (typeof $is_verified !== 'boolean') mistyped($is_verified, 'boolean');
    at = '/storage_used_bytes';
    const $storage_used_bytes = value.storage_used_bytes;
    if (!Number.isInteger($storage_used_bytes)) mistyped($storage_used_bytes, 'integer');
    if ($storage_used_bytes < 0) unsound('minimum', 'must be >= 0');
    if ($storage_used_bytes > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/search_requests_count';
    const $search_requests_count = value.search_requests_count;
    if (!Number.isInteger($search_requests_count)) mistyped($search_requests_count, 'integer');
    if ($search_requests_count < 0) unsound('minimum', 'must be >= 0');
    if ($search_requests_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/monthly_pages_indexed';
    const $monthly_pages_indexed = value.monthly_pages_indexed;
    if (!Number.isInteger($monthly_pages_indexed)) mistyped($monthly_pages_indexed, 'integer');
    if ($monthly_pages_indexed < 0) unsound('minimum', 'must be >= 0');
    if ($monthly_pages_indexed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/total_pages_indexed';
    const $total_pages_indexed = value.total_pages_indexed;
    if (!Number.isInteger($total_pages_indexed)) mistyped($total_pages_indexed, 'integer');
    if ($total_pages_indexed < 0) unsound('minimum', 'must be >= 0');
    if ($total_pages_indexed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/search_index_name';
    const $search_index_name = value.search_index_name;
    if (typeof $search_index_name !== 'string') mistyped($search_index_name, 'string');
    if ($search_index_name === '') unsound('minLength', 'must not be empty');
    if ($search_index_name.length > 64 && codePoints($search_index_name) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/api_key_prefix';
    const $api_key_prefix = value.api_key_prefix;
    if (typeof $api_key_prefix !== 'string') mistyped($api_key_prefix, 'string');
    if ($api_key_prefix.length < 23 && codePoints($api_key_prefix) < 12) {
      unsound('minLength', 'must have at least 12 characters');
    }
    if ($api_key_prefix.length > 12 && codePoints($api_key_prefix) > 12) {
      unsound('maxLength', 'must have at most 12 characters');
    }
    at = '/api_key_last_four';
    const $api_key_last_four = value.api_key_last_four;
    if (typeof $api_key_last_four !== 'string') mistyped($api_key_last_four, 'string');
    if ($api_key_last_four.length < 7 && codePoints($api_key_last_four) < 4) {
      unsound('minLength', 'must have at least 4 characters');
    }
    if ($api_key_last_four.length > 4 && codePoints($api_key_last_four) > 4) {
      unsound('maxLength', 'must have at most 4 characters');
    }
    at = '/plugin_version';
    const $plugin_version = value.plugin_version;
    if ($plugin_version !== null) {
      if (typeof $plugin_version !== 'string') mistyped($plugin_version, 'string or null');
      if ($plugin_version.length > 32 && codePoints($plugin_version) > 32) {
        unsound('maxLength', 'must have at most 32 characters');
      }
    }
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 15) rejectOthers(value, membersOfPluginStatus);
    return (
      '{"site_id":"' + $site_id + '","tenant_id":"' + $tenant_id + '","domain":"' + escaped($domain) + '","site_url":"' +
      escaped($site_url) + '","status":"' + $status +
      ($is_verified ? '","is_verified":true,"storage_used_bytes":' : '","is_verified":false,"storage_used_bytes":') +
      $storage_used_bytes + ',"search_requests_count":' + $search_requests_count + ',"monthly_pages_indexed":' +
      $monthly_pages_indexed + ',"total_pages_indexed":' + $total_pages_indexed + ',"search_index_name":"' +
      escaped($search_index_name) + '","api_key_prefix":"' + escaped($api_key_prefix) + '","api_key_last_four":"' +
      escaped($api_key_last_four) +
      ($plugin_version === null ? '","plugin_version":null,"message":"' : '","plugin_version":"' + escaped($plugin_version) + '","message":"') +
      escaped($message) + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeApiUserList(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 1000) unsound('maxItems', 'must have at most 1000 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeApiUser(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeApiUser(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/description';
    const $description = value.description;
    if (typeof $description !== 'string') mistyped($description, 'string');
    if ($description.length > 1000 && codePoints($description) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/token';
    const $token = value.token;
    if (typeof $token !== 'string') mistyped($token, 'string');
    if ($token === '') unsound('minLength', 'must not be empty');
    if ($token.length > 1024 && codePoints($token) > 1024) {
      unsound('maxLength', 'must have at most 1024 characters');
    }
    at = '/expire_at';
    const $expire_at = value.expire_at;
    if ($expire_at !== null) {
      if (typeof $expire_at !== 'string') mistyped($expire_at, 'string or null');
      if (!isDateTime($expire_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '/scopes';
    const $scopes = serializeApiUserScopes(value.scopes);
    at = '/status';
    const $status = value.status;
    if ($status !== 'active' && $status !== 'inactive' && $status !== 'expired') {
      unlisted($status, 'enum', '"active" or "inactive" or "expired"');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 9) rejectOthers(value, membersOfApiUser);
    return (
      '{"id":"' + $id + '","name":"' + escaped($name) + '","description":"' + escaped($description) + '","token":"' +
      escaped($token) +
      ($expire_at === null ? '","expire_at":null,"created_at":"' : '","expire_at":"' + $expire_at + '","created_at":"') +
      $created_at + '","updated_at":"' + $updated_at + '","scopes":' + $scopes + ',"status":"' + $status + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeApiUserScopes(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item === '') unsound('minLength', 'must not be empty');
      if (item.length > 64 && codePoints(item) > 64) unsound('maxLength', 'must have at most 64 characters');
      if (!pattern13.test(item)) unsound('pattern', 'must match ^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeAdminError(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/error';
    const $error = value.error;
    if (typeof $error !== 'string') mistyped($error, 'string');
    if ($error === '') unsound('minLength', 'must not be empty');
    if ($error.length > 1000 && codePoints($error) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfAdminError);
    return '{"error":"' + escaped($error) + '"}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeNewApiUser(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/description';
    const $description = value.description;
    if (typeof $description !== 'string') mistyped($description, 'string');
    if ($description.length > 1000 && codePoints($description) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/token';
    const $token = value.token;
    if (typeof $token !== 'string') mistyped($token, 'string');
    if ($token === '') unsound('minLength', 'must not be empty');
    if ($token.length > 1024 && codePoints($token) > 1024) {
      unsound('maxLength', 'must have at most 1024 characters');
    }
    at = '/expire_at';
    const $expire_at = value.expire_at;
    if ($expire_at !== null) {
      if (typeof $expire_at !== 'string') mistyped($expire_at, 'string or null');
      if (!isDateTime($expire_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '/scopes';
    const $scopes = serializeApiUserScopes(value.scopes);
    at = '/status';
    const $status = value.status;
    if ($status !== 'active' && $status !== 'inactive' && $status !== 'expired') {
      unlisted($status, 'enum', '"active" or "inactive" or "expired"');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 9) rejectOthers(value, membersOfApiUser);
    return (
      '{"id":"' + $id + '","name":"' + escaped($name) + '","description":"' + escaped($description) + '","token":"' +
      escaped($token) +
      ($expire_at === null ? '","expire_at":null,"created_at":"' : '","expire_at":"' + $expire_at + '","created_at":"') +
      $created_at + '","updated_at":"' + $updated_at + '","scopes":' + $scopes + ',"status":"' + $status + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSocialAccountList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/social_accounts';
    const $social_accounts = serializeSocialAccountListSocialAccounts(value.social_accounts);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 5) unsound('maximum', 'must be <= 5');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfSocialAccountList);
    return '{"social_accounts":' + $social_accounts + ',"total":' + $total + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSocialAccountListSocialAccounts(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 5) unsound('maxItems', 'must have at most 5 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeSocialAccount(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeSocialAccount(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/platform';
    const $platform = value.platform;
    if ($platform !== 'twitter' && $platform !== 'linkedin' && $platform !== 'facebook' && $platform !== 'mastodon' && $platform !== 'bluesky') {
      unlisted($platform, 'enum', '"twitter" or "linkedin" or "facebook" or "mastodon" or "bluesky"');
    }
    at = '/account_id';
    const $account_id = value.account_id;
    if (typeof $account_id !== 'string') mistyped($account_id, 'string');
    if ($account_id.length > 255 && codePoints($account_id) > 255) {
      unsound('maxLength', 'must have at most 255 characters');
    }
    at = '/account_name';
    const $account_name = value.account_name;
    if (typeof $account_name !== 'string') mistyped($account_name, 'string');
    if ($account_name.length > 255 && codePoints($account_name) > 255) {
      unsound('maxLength', 'must have at most 255 characters');
    }
    at = '/is_active';
    const $is_active = value.is_active;
    if (typeof $is_active !== 'boolean') mistyped($is_active, 'boolean');
    at = '/last_verified_at';
    const $last_verified_at = value.last_verified_at;
    if (typeof $last_verified_at !== 'string') mistyped($last_verified_at, 'string');
    if (!isDateTime($last_verified_at)) unsound('format', 'must be a valid date-time');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 7) rejectOthers(value, membersOfSocialAccount);
    return (
      '{"id":' + $id + ',"platform":"' + $platform + '","account_id":"' + escaped($account_id) + '","account_name":"' +
      escaped($account_name) +
      ($is_active ? '","is_active":true,"last_verified_at":"' : '","is_active":false,"last_verified_at":"') +
      $last_verified_at + '","created_at":"' + $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSocialAccountResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/social_account';
    const $social_account = serializeSocialAccount(value.social_account);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfSocialAccountResponse);
    return '{"message":"' + escaped($message) + '","social_account":' + $social_account + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSocialPostsResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/posts';
    const $posts = serializeSocialPostsResponsePosts(value.posts);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfSocialPostsResponse);
    return '{"message":"' + escaped($message) + '","posts":' + $posts + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSocialPostsResponsePosts(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 5) unsound('maxItems', 'must have at most 5 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeSocialPost(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeSocialPost(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/platform';
    const $platform = value.platform;
    if ($platform !== 'twitter' && $platform !== 'linkedin' && $platform !== 'facebook' && $platform !== 'mastodon' && $platform !== 'bluesky') {
      unlisted($platform, 'enum', '"twitter" or "linkedin" or "facebook" or "mastodon" or "bluesky"');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'pending' && $status !== 'scheduled' && $status !== 'sending' && $status !== 'success' && $status !== 'failed' && $status !== 'unknown') {
      unlisted($status, 'enum', '"pending" or "scheduled" or "sending" or "success" or "failed" or "unknown"');
    }
    at = '/scheduled_for';
    const $scheduled_for = value.scheduled_for;
    if ($scheduled_for !== null) {
      if (typeof $scheduled_for !== 'string') mistyped($scheduled_for, 'string or null');
      if (!isDateTime($scheduled_for)) unsound('format', 'must be a valid date-time');
    }
    at = '/post_url';
    const $post_url = value.post_url;
    if ($post_url !== null) {
      if (typeof $post_url !== 'string') mistyped($post_url, 'string or null');
      if ($post_url.length > 2048 && codePoints($post_url) > 2048) {
        unsound('maxLength', 'must have at most 2048 characters');
      }
    }
    at = '/error_message';
    const $error_message = value.error_message;
    if ($error_message !== null) {
      if (typeof $error_message !== 'string') mistyped($error_message, 'string or null');
      if ($error_message.length > 500 && codePoints($error_message) > 500) {
        unsound('maxLength', 'must have at most 500 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfSocialPost);
    return (
      '{"id":' + $id + ',"platform":"' + $platform + '","status":"' + $status +
      ($scheduled_for === null ? '","scheduled_for":null,"post_url":' : '","scheduled_for":"' + $scheduled_for + '","post_url":') +
      ($post_url === null ? 'null,"error_message":' : '"' + escaped($post_url) + '","error_message":') +
      ($error_message === null ? 'null}' : '"' + escaped($error_message) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminDashboard(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/users';
    const $users = serializeAdminDashboardUsers(value.users);
    at = '/tenants';
    const $tenants = serializeAdminDashboardTenants(value.tenants);
    at = '/articles';
    const $articles = serializeAdminDashboardArticles(value.articles);
    at = '/categories';
    const $categories = serializeAdminDashboardCategories(value.categories);
    at = '/global_admins';
    const $global_admins = value.global_admins;
    if (!Number.isInteger($global_admins)) mistyped($global_admins, 'integer');
    if ($global_admins < 0) unsound('minimum', 'must be >= 0');
    if ($global_admins > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/revenue';
    const $revenue = serializeAdminDashboardRevenue(value.revenue);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfAdminDashboard);
    return (
      '{"users":' + $users + ',"tenants":' + $tenants + ',"articles":' + $articles + ',"categories":' + $categories +
      ',"global_admins":' + $global_admins + ',"revenue":' + $revenue + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminDashboardUsers(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/active';
    const $active = value.active;
    if (!Number.isInteger($active)) mistyped($active, 'integer');
    if ($active < 0) unsound('minimum', 'must be >= 0');
    if ($active > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/inactive';
    const $inactive = value.inactive;
    if (!Number.isInteger($inactive)) mistyped($inactive, 'integer');
    if ($inactive < 0) unsound('minimum', 'must be >= 0');
    if ($inactive > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfAdminDashboardUsers);
    return '{"total":' + $total + ',"active":' + $active + ',"inactive":' + $inactive + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminDashboardTenants(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/active';
    const $active = value.active;
    if (!Number.isInteger($active)) mistyped($active, 'integer');
    if ($active < 0) unsound('minimum', 'must be >= 0');
    if ($active > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/suspended';
    const $suspended = value.suspended;
    if (!Number.isInteger($suspended)) mistyped($suspended, 'integer');
    if ($suspended < 0) unsound('minimum', 'must be >= 0');
    if ($suspended > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfAdminDashboardTenants);
    return '{"total":' + $total + ',"active":' + $active + ',"suspended":' + $suspended + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminDashboardArticles(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/published';
    const $published = value.published;
    if (!Number.isInteger($published)) mistyped($published, 'integer');
    if ($published < 0) unsound('minimum', 'must be >= 0');
    if ($published > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfAdminDashboardArticles);
    return '{"total":' + $total + ',"published":' + $published + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminDashboardCategories(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfAdminDashboardCategories);
    return '{"total":' + $total + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminDashboardRevenue(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/mrr';
    const $mrr = value.mrr;
    if (!Number.isFinite($mrr)) mistyped($mrr, 'number');
    if ($mrr < 0) unsound('minimum', 'must be >= 0');
    if ($mrr > 90071992547409) unsound('maximum', 'must be <= 90071992547409');
    at = '/currency';
    const $currency = value.currency;
    if ($currency !== 'USD') unlisted($currency, 'enum', '"USD"');
    at = '/active_subscriptions';
    const $active_subscriptions = value.active_subscriptions;
    if (!Number.isInteger($active_subscriptions)) mistyped($active_subscriptions, 'integer');
    if ($active_subscriptions < 0) unsound('minimum', 'must be >= 0');
    if ($active_subscriptions > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfAdminDashboardRevenue);
    return '{"mrr":' + $mrr + ',"currency":"USD","active_subscriptions":' + $active_subscriptions + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminInsights(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/days';
    const $days = value.days;
    if (!Number.isInteger($days)) mistyped($days, 'integer');
    if ($days < 1) unsound('minimum', 'must be >= 1');
    if ($days > 365) unsound('maximum', 'must be <= 365');
    at = '/growth';
    const $growth = serializeAdminInsightsGrowth(value.growth);
    at = '/user_activity';
    const $user_activity = serializeAdminInsightsUserActivity(value.user_activity);
    at = '/subscriptions';
    const $subscriptions = serializeSubscriptionHealth(value.subscriptions);
    at = '/social';
    const $social = serializeAdminInsightsSocial(value.social);
    at = '/system_health';
    const $system_health = serializeAdminInsightsSystemHealth(value.system_health);
    at = '/daily';
    const $daily = serializeAdminInsightsDaily(value.daily);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 7) rejectOthers(value, membersOfAdminInsights);
    return (
      '{"days":' + $days + ',"growth":' + $growth + ',"user_activity":' + $user_activity + ',"subscriptions":' +
      $subscriptions + ',"social":' + $social + ',"system_health":' + $system_health + ',"daily":' + $daily + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminInsightsGrowth(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/users';
    const $users = serializeGrowth(value.users);
    at = '/tenants';
    const $tenants = serializeGrowth(value.tenants);
    at = '/articles';
    const $articles = serializeGrowth(value.articles);
    at = '/comments';
    const $comments = serializeGrowth(value.comments);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfAdminInsightsGrowth);
    return (
      '{"users":' + $users + ',"tenants":' + $tenants + ',"articles":' + $articles + ',"comments":' + $comments + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeGrowth(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/new';
    const $new = value.new;
    if (!Number.isInteger($new)) mistyped($new, 'integer');
    if ($new < 0) unsound('minimum', 'must be >= 0');
    if ($new > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/previous';
    const $previous = value.previous;
    if (!Number.isInteger($previous)) mistyped($previous, 'integer');
    if ($previous < 0) unsound('minimum', 'must be >= 0');
    if ($previous > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/rate';
    const $rate = value.rate;
    if ($rate !== null) {
      if (!Number.isFinite($rate)) mistyped($rate, 'number or null');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfGrowth);
    return (
      '{"total":' + $total + ',"new":' + $new + ',"previous":' + $previous +
      ($rate === null ? ',"rate":null}' : ',"rate":' + $rate + '}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminInsightsUserActivity(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/sign_ups';
    const $sign_ups = value.sign_ups;
    if (!Number.isInteger($sign_ups)) mistyped($sign_ups, 'integer');
    if ($sign_ups < 0) unsound('minimum', 'must be >= 0');
    if ($sign_ups > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/active_users';
    const $active_users = value.active_users;
    if (!Number.isInteger($active_users)) mistyped($active_users, 'integer');
    if ($active_users < 0) unsound('minimum', 'must be >= 0');
    if ($active_users > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfAdminInsightsUserActivity);
    return '{"sign_ups":' + $sign_ups + ',"active_users":' + $active_users + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSubscriptionHealth(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/active';
    const $active = value.active;
    if (!Number.isInteger($active)) mistyped($active, 'integer');
    if ($active < 0) unsound('minimum', 'must be >= 0');
    if ($active > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/past_due';
    const $past_due = value.past_due;
    if (!Number.isInteger($past_due)) mistyped($past_due, 'integer');
    if ($past_due < 0) unsound('minimum', 'must be >= 0');
    if ($past_due > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/unpaid';
    const $unpaid = value.unpaid;
    if (!Number.isInteger($unpaid)) mistyped($unpaid, 'integer');
    if ($unpaid < 0) unsound('minimum', 'must be >= 0');
    if ($unpaid > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/ending';
    const $ending = value.ending;
    if (!Number.isInteger($ending)) mistyped($ending, 'integer');
    if ($ending < 0) unsound('minimum', 'must be >= 0');
    if ($ending > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/started';
    const $started = value.started;
    if (!Number.isInteger($started)) mistyped($started, 'integer');
    if ($started < 0) unsound('minimum', 'must be >= 0');
    if ($started > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/ended';
    const $ended = value.ended;
    if (!Number.isInteger($ended)) mistyped($ended, 'integer');
    if ($ended < 0) unsound('minimum', 'must be >= 0');
    if ($ended > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfSubscriptionHealth);
    return (
      '{"active":' + $active + ',"past_due":' + $past_due + ',"unpaid":' + $unpaid + ',"ending":' + $ending +
      ',"started":' + $started + ',"ended":' + $ended + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminInsightsSocial(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/posts';
    const $posts = value.posts;
    if (!Number.isInteger($posts)) mistyped($posts, 'integer');
    if ($posts < 0) unsound('minimum', 'must be >= 0');
    if ($posts > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/published';
    const $published = value.published;
    if (!Number.isInteger($published)) mistyped($published, 'integer');
    if ($published < 0) unsound('minimum', 'must be >= 0');
    if ($published > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/failed';
    const $failed = value.failed;
    if (!Number.isInteger($failed)) mistyped($failed, 'integer');
    if ($failed < 0) unsound('minimum', 'must be >= 0');
    if ($failed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/waiting';
    const $waiting = value.waiting;
    if (!Number.isInteger($waiting)) mistyped($waiting, 'integer');
    if ($waiting < 0) unsound('minimum', 'must be >= 0');
    if ($waiting > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/unknown';
    const $unknown = value.unknown;
    if (!Number.isInteger($unknown)) mistyped($unknown, 'integer');
    if ($unknown < 0) unsound('minimum', 'must be >= 0');
    if ($unknown > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfAdminInsightsSocial);
    return (
      '{"posts":' + $posts + ',"published":' + $published + ',"failed":' + $failed + ',"waiting":' + $waiting +
      ',"unknown":' + $unknown + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminInsightsSystemHealth(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/database';
    const $database = value.database;
    if ($database !== 'connected') unlisted($database, 'const', '"connected"');
    at = '/mails_waiting';
    const $mails_waiting = value.mails_waiting;
    if (!Number.isInteger($mails_waiting)) mistyped($mails_waiting, 'integer');
    if ($mails_waiting < 0) unsound('minimum', 'must be >= 0');
    if ($mails_waiting > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/mails_failed';
    const $mails_failed = value.mails_failed;
    if (!Number.isInteger($mails_failed)) mistyped($mails_failed, 'integer');
    if ($mails_failed < 0) unsound('minimum', 'must be >= 0');
    if ($mails_failed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfAdminInsightsSystemHealth);
    return '{"database":"connected","mails_waiting":' + $mails_waiting + ',"mails_failed":' + $mails_failed + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminInsightsDaily(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 365) unsound('maxItems', 'must have at most 365 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeInsightsDay(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeInsightsDay(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/date';
    const $date = value.date;
    if (typeof $date !== 'string') mistyped($date, 'string');
    if (!isDate($date)) unsound('format', 'must be a valid date');
    at = '/users';
    const $users = value.users;
    if (!Number.isInteger($users)) mistyped($users, 'integer');
    if ($users < 0) unsound('minimum', 'must be >= 0');
    if ($users > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/tenants';
    const $tenants = value.tenants;
    if (!Number.isInteger($tenants)) mistyped($tenants, 'integer');
    if ($tenants < 0) unsound('minimum', 'must be >= 0');
    if ($tenants > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/articles';
    const $articles = value.articles;
    if (!Number.isInteger($articles)) mistyped($articles, 'integer');
    if ($articles < 0) unsound('minimum', 'must be >= 0');
    if ($articles > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/comments';
    const $comments = value.comments;
    if (!Number.isInteger($comments)) mistyped($comments, 'integer');
    if ($comments < 0) unsound('minimum', 'must be >= 0');
    if ($comments > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfInsightsDay);
    return (
      '{"date":"' + $date + '","users":' + $users + ',"tenants":' + $tenants + ',"articles":' + $articles +
      ',"comments":' + $comments + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeContentAnalytics(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/days';
    const $days = value.days;
    if (!Number.isInteger($days)) mistyped($days, 'integer');
    if ($days < 1) unsound('minimum', 'must be >= 1');
    if ($days > 365) unsound('maximum', 'must be <= 365');
    at = '/articles';
    const $articles = serializeContentAnalyticsArticles(value.articles);
    at = '/categories';
    const $categories = serializeContentAnalyticsCategories(value.categories);
    at = '/comments';
    const $comments = serializeContentAnalyticsComments(value.comments);
    at = '/affiliate_links';
    const $affiliate_links = serializeContentAnalyticsAffiliateLinks(value.affiliate_links);
    at = '/daily';
    const $daily = serializeContentAnalyticsDaily(value.daily);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfContentAnalytics);
    return (
      '{"days":' + $days + ',"articles":' + $articles + ',"categories":' + $categories + ',"comments":' + $comments +
      ',"affiliate_links":' + $affiliate_links + ',"daily":' + $daily + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeContentAnalyticsArticles(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/draft';
    const $draft = value.draft;
    if (!Number.isInteger($draft)) mistyped($draft, 'integer');
    if ($draft < 0) unsound('minimum', 'must be >= 0');
    if ($draft > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/scheduled';
    const $scheduled = value.scheduled;
    if (!Number.isInteger($scheduled)) mistyped($scheduled, 'integer');
    if ($scheduled < 0) unsound('minimum', 'must be >= 0');
    if ($scheduled > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/published';
    const $published = value.published;
    if (!Number.isInteger($published)) mistyped($published, 'integer');
    if ($published < 0) unsound('minimum', 'must be >= 0');
    if ($published > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/archived';
    const $archived = value.archived;
    if (!Number.isInteger($archived)) mistyped($archived, 'integer');
    if ($archived < 0) unsound('minimum', 'must be >= 0');
    if ($archived > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/created';
    const $created = value.created;
    if (!Number.isInteger($created)) mistyped($created, 'integer');
    if ($created < 0) unsound('minimum', 'must be >= 0');
    if ($created > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/generated';
    const $generated = value.generated;
    if (!Number.isInteger($generated)) mistyped($generated, 'integer');
    if ($generated < 0) unsound('minimum', 'must be >= 0');
    if ($generated > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/first_published';
    const $first_published = value.first_published;
    if (!Number.isInteger($first_published)) mistyped($first_published, 'integer');
    if ($first_published < 0) unsound('minimum', 'must be >= 0');
    if ($first_published > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 8) rejectOthers(value, membersOfContentAnalyticsArticles);
    return (
      '{"total":' + $total + ',"draft":' + $draft + ',"scheduled":' + $scheduled + ',"published":' + $published +
      ',"archived":' + $archived + ',"created":' + $created + ',"generated":' + $generated + ',"first_published":' +
      $first_published + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeContentAnalyticsCategories(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfAdminDashboardCategories);
    return '{"total":' + $total + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeContentAnalyticsComments(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/created';
    const $created = value.created;
    if (!Number.isInteger($created)) mistyped($created, 'integer');
    if ($created < 0) unsound('minimum', 'must be >= 0');
    if ($created > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfContentAnalyticsComments);
    return '{"total":' + $total + ',"created":' + $created + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeContentAnalyticsAffiliateLinks(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/created';
    const $created = value.created;
    if (!Number.isInteger($created)) mistyped($created, 'integer');
    if ($created < 0) unsound('minimum', 'must be >= 0');
    if ($created > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/clicks';
    const $clicks = value.clicks;
    if (!Number.isInteger($clicks)) mistyped($clicks, 'integer');
    if ($clicks < 0) unsound('minimum', 'must be >= 0');
    if ($clicks > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/unique_clicks';
    const $unique_clicks = value.unique_clicks;
    if (!Number.isInteger($unique_clicks)) mistyped($unique_clicks, 'integer');
    if ($unique_clicks < 0) unsound('minimum', 'must be >= 0');
    if ($unique_clicks > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfContentAnalyticsAffiliateLinks);
    return (
      '{"total":' + $total + ',"created":' + $created + ',"clicks":' + $clicks + ',"unique_clicks":' + $unique_clicks +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeContentAnalyticsDaily(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 365) unsound('maxItems', 'must have at most 365 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeContentDay(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeContentDay(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/date';
    const $date = value.date;
    if (typeof $date !== 'string') mistyped($date, 'string');
    if (!isDate($date)) unsound('format', 'must be a valid date');
    at = '/articles_created';
    const $articles_created = value.articles_created;
    if (!Number.isInteger($articles_created)) mistyped($articles_created, 'integer');
    if ($articles_created < 0) unsound('minimum', 'must be >= 0');
    if ($articles_created > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/articles_generated';
    const $articles_generated = value.articles_generated;
    if (!Number.isInteger($articles_generated)) mistyped($articles_generated, 'integer');
    if ($articles_generated < 0) unsound('minimum', 'must be >= 0');
    if ($articles_generated > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/articles_first_published';
    const $articles_first_published = value.articles_first_published;
    if (!Number.isInteger($articles_first_published)) mistyped($articles_first_published, 'integer');
    if ($articles_first_published < 0) unsound('minimum', 'must be >= 0');
    if ($articles_first_published > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/comments_created';
    const $comments_created = value.comments_created;
    if (!Number.isInteger($comments_created)) mistyped($comments_created, 'integer');
    if ($comments_created < 0) unsound('minimum', 'must be >= 0');
    if ($comments_created > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/affiliate_clicks';
    const $affiliate_clicks = value.affiliate_clicks;
    if (!Number.isInteger($affiliate_clicks)) mistyped($affiliate_clicks, 'integer');
    if ($affiliate_clicks < 0) unsound('minimum', 'must be >= 0');
    if ($affiliate_clicks > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/affiliate_unique_clicks';
    const $affiliate_unique_clicks = value.affiliate_unique_clicks;
    if (!Number.isInteger($affiliate_unique_clicks)) mistyped($affiliate_unique_clicks, 'integer');
    if ($affiliate_unique_clicks < 0) unsound('minimum', 'must be >= 0');
    if ($affiliate_unique_clicks > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 7) rejectOthers(value, membersOfContentDay);
    return (
      '{"date":"' + $date + '","articles_created":' + $articles_created + ',"articles_generated":' +
      $articles_generated + ',"articles_first_published":' + $articles_first_published + ',"comments_created":' +
      $comments_created + ',"affiliate_clicks":' + $affiliate_clicks + ',"affiliate_unique_clicks":' +
      $affiliate_unique_clicks + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRevenueAnalytics(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/days';
    const $days = value.days;
    if (!Number.isInteger($days)) mistyped($days, 'integer');
    if ($days < 1) unsound('minimum', 'must be >= 1');
    if ($days > 365) unsound('maximum', 'must be <= 365');
    at = '/currency';
    const $currency = value.currency;
    if ($currency !== 'USD') unlisted($currency, 'enum', '"USD"');
    at = '/mrr';
    const $mrr = value.mrr;
    if (!Number.isFinite($mrr)) mistyped($mrr, 'number');
    if ($mrr < 0) unsound('minimum', 'must be >= 0');
    if ($mrr > 90071992547409) unsound('maximum', 'must be <= 90071992547409');
    at = '/revenue';
    const $revenue = value.revenue;
    if (!Number.isFinite($revenue)) mistyped($revenue, 'number');
    if ($revenue < 0) unsound('minimum', 'must be >= 0');
    if ($revenue > 90071992547409) unsound('maximum', 'must be <= 90071992547409');
    at = '/previous';
    const $previous = value.previous;
    if (!Number.isFinite($previous)) mistyped($previous, 'number');
    if ($previous < 0) unsound('minimum', 'must be >= 0');
    if ($previous > 90071992547409) unsound('maximum', 'must be <= 90071992547409');
    at = '/payments';
    const $payments = serializeRevenueAnalyticsPayments(value.payments);
    at = '/churn_rate';
    const $churn_rate = value.churn_rate;
    if (!Number.isFinite($churn_rate)) mistyped($churn_rate, 'number');
    if ($churn_rate < 0) unsound('minimum', 'must be >= 0');
    if ($churn_rate > 1) unsound('maximum', 'must be <= 1');
    at = '/subscriptions';
    const $subscriptions = serializeSubscriptionHealth(value.subscriptions);
    at = '/plans';
    const $plans = serializeRevenueAnalyticsPlans(value.plans);
    at = '/daily';
    const $daily = serializeRevenueAnalyticsDaily(value.daily);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 10) rejectOthers(value, membersOfRevenueAnalytics);
    return (
      '{"days":' + $days + ',"currency":"USD","mrr":' + $mrr + ',"revenue":' + $revenue + ',"previous":' + $previous +
      ',"payments":' + $payments + ',"churn_rate":' + $churn_rate + ',"subscriptions":' + $subscriptions + ',"plans":' +
      $plans + ',"daily":' + $daily + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRevenueAnalyticsPayments(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/paid';
    const $paid = value.paid;
    if (!Number.isInteger($paid)) mistyped($paid, 'integer');
    if ($paid < 0) unsound('minimum', 'must be >= 0');
    if ($paid > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/failed';
    const $failed = value.failed;
    if (!Number.isInteger($failed)) mistyped($failed, 'integer');
    if ($failed < 0) unsound('minimum', 'must be >= 0');
    if ($failed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfRevenueAnalyticsPayments);
    return '{"paid":' + $paid + ',"failed":' + $failed + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRevenueAnalyticsPlans(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 20) unsound('maxItems', 'must have at most 20 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializePlanShare(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializePlanShare(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/plan';
    const $plan = value.plan;
    if ($plan !== 'free' && $plan !== 'starter' && $plan !== 'pro' && $plan !== 'business' && $plan !== 'agency' && $plan !== 'enterprise') {
      unlisted($plan, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/tenants';
    const $tenants = value.tenants;
    if (!Number.isInteger($tenants)) mistyped($tenants, 'integer');
    if ($tenants < 0) unsound('minimum', 'must be >= 0');
    if ($tenants > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/subscriptions';
    const $subscriptions = value.subscriptions;
    if (!Number.isInteger($subscriptions)) mistyped($subscriptions, 'integer');
    if ($subscriptions < 0) unsound('minimum', 'must be >= 0');
    if ($subscriptions > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/mrr';
    const $mrr = value.mrr;
    if (!Number.isFinite($mrr)) mistyped($mrr, 'number');
    if ($mrr < 0) unsound('minimum', 'must be >= 0');
    if ($mrr > 90071992547409) unsound('maximum', 'must be <= 90071992547409');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfPlanShare);
    return (
      '{"plan":"' + $plan + '","tenants":' + $tenants + ',"subscriptions":' + $subscriptions + ',"mrr":' + $mrr + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRevenueAnalyticsDaily(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 365) unsound('maxItems', 'must have at most 365 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeRevenueDay(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeRevenueDay(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/date';
    const $date = value.date;
    if (typeof $date !== 'string') mistyped($date, 'string');
    if (!isDate($date)) unsound('format', 'must be a valid date');
    at = '/revenue';
    const $revenue = value.revenue;
    if (!Number.isFinite($revenue)) mistyped($revenue, 'number');
    if ($revenue < 0) unsound('minimum', 'must be >= 0');
    if ($revenue > 90071992547409) unsound('maximum', 'must be <= 90071992547409');
    at = '/paid';
    const $paid = value.paid;
    if (!Number.isInteger($paid)) mistyped($paid, 'integer');
    if ($paid < 0) unsound('minimum', 'must be >= 0');
    if ($paid > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/failed';
    const $failed = value.failed;
    if (!Number.isInteger($failed)) mistyped($failed, 'integer');
    if ($failed < 0) unsound('minimum', 'must be >= 0');
    if ($failed > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/started';
    const $started = value.started;
    if (!Number.isInteger($started)) mistyped($started, 'integer');
    if ($started < 0) unsound('minimum', 'must be >= 0');
    if ($started > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/ended';
    const $ended = value.ended;
    if (!Number.isInteger($ended)) mistyped($ended, 'integer');
    if ($ended < 0) unsound('minimum', 'must be >= 0');
    if ($ended > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfRevenueDay);
    return (
      '{"date":"' + $date + '","revenue":' + $revenue + ',"paid":' + $paid + ',"failed":' + $failed + ',"started":' +
      $started + ',"ended":' + $ended + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminTenantList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/tenants';
    const $tenants = serializeAdminTenantListTenants(value.tenants);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfAdminTenantList);
    return '{"tenants":' + $tenants + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminTenantListTenants(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeAdminTenant(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeAdminTenant(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if (!isUuid($id)) unsound('format', 'must be a valid uuid');
    at = '/workspace_id';
    const $workspace_id = value.workspace_id;
    if (!Number.isInteger($workspace_id)) mistyped($workspace_id, 'integer');
    if ($workspace_id < 1) unsound('minimum', 'must be >= 1');
    if ($workspace_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 255 && codePoints($name) > 255) unsound('maxLength', 'must have at most 255 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 63 && codePoints($slug) > 63) unsound('maxLength', 'must have at most 63 characters');
    at = '/domain';
    const $domain = value.domain;
    if ($domain !== null) {
      if (typeof $domain !== 'string') mistyped($domain, 'string or null');
      if ($domain.length > 253 && codePoints($domain) > 253) unsound('maxLength', 'must have at most 253 characters');
    }
    at = '/description';
    const $description = value.description;
    if ($description !== null) {
      if (typeof $description !== 'string') mistyped($description, 'string or null');
      if ($description.length > 1000 && codePoints($description) > 1000) {
        unsound('maxLength', 'must have at most 1000 characters');
      }
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'active' && $status !== 'suspended') unlisted($status, 'enum', '"active" or "suspended"');
    at = '/is_active';
    const $is_active = value.is_active;
    if (typeof $is_active !== 'boolean') mistyped($is_active, 'boolean');
    at = '/plan';
    const $plan = value.plan;
    if ($plan !== 'free' && $plan !== 'starter' && $plan !== 'pro' && $plan !== 'business' && $plan !== 'agency' && $plan !== 'enterprise') {
      unlisted($plan, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/articles';
    const $articles = value.articles;
    if (!Number.isInteger($articles)) mistyped($articles, 'integer');
    if ($articles < 0) unsound('minimum', 'must be >= 0');
    if ($articles > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 12) rejectOthers(value, membersOfAdminTenant);
    return (
      '{"id":"' + $id + '","workspace_id":' + $workspace_id + ',"name":"' + escaped($name) + '","slug":"' +
      escaped($slug) +
      ($domain === null ? '","domain":null,"description":' : '","domain":"' + escaped($domain) + '","description":') +
      ($description === null ? 'null,"status":"' : '"' + escaped($description) + '","status":"') + $status +
      ($is_active ? '","is_active":true,"plan":"' : '","is_active":false,"plan":"') + $plan + '","articles":' +
      $articles + ',"created_at":"' + $created_at + '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminUserList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/users';
    const $users = serializeAdminUserListUsers(value.users);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfAdminUserList);
    return '{"users":' + $users + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAdminUserListUsers(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeAdminUser(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeAdminUser(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/uuid';
    const $uuid = value.uuid;
    if (typeof $uuid !== 'string') mistyped($uuid, 'string');
    if (!isUuid($uuid)) unsound('format', 'must be a valid uuid');
    at = '/email';
    const $email = value.email;
    if (typeof $email !== 'string') mistyped($email, 'string');
    if ($email.length > 254 && codePoints($email) > 254) unsound('maxLength', 'must have at most 254 characters');
    if (!isEmail($email)) unsound('format', 'must be a valid email');
    at = '/username';
    const $username = value.username;
    if (typeof $username !== 'string') mistyped($username, 'string');
    if ($username.length > 32 && codePoints($username) > 32) {
      unsound('maxLength', 'must have at most 32 characters');
    }
    at = '/full_name';
    const $full_name = value.full_name;
    if (typeof $full_name !== 'string') mistyped($full_name, 'string');
    if ($full_name.length > 100 && codePoints($full_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/is_platform_admin';
    const $is_platform_admin = value.is_platform_admin;
    if (typeof $is_platform_admin !== 'boolean') mistyped($is_platform_admin, 'boolean');
    at = '/is_verified';
    const $is_verified = value.is_verified;
    if (typeof $is_verified !== 'boolean') mistyped($is_verified, 'boolean');
    at = '/is_active';
    const $is_active = value.is_active;
    if (typeof $is_active !== 'boolean') mistyped($is_active, 'boolean');
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if ($tenant_id !== null) {
      if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string or null');
      if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/last_login_at';
    const $last_login_at = value.last_login_at;
    if ($last_login_at !== null) {
      if (typeof $last_login_at !== 'string') mistyped($last_login_at, 'string or null');
      if (!isDateTime($last_login_at)) unsound('format', 'must be a valid date-time');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 11) rejectOthers(value, membersOfAdminUser);
    return (
      '{"id":' + $id + ',"uuid":"' + $uuid + '","email":"' + $email + '","username":"' + escaped($username) +
      '","full_name":"' + escaped($full_name) +
      ($is_platform_admin ? '","is_platform_admin":true,"is_verified":' : '","is_platform_admin":false,"is_verified":') +
      ($is_verified ? 'true,"is_active":' : 'false,"is_active":') +
      ($is_active ? 'true,"tenant_id":' : 'false,"tenant_id":') +
      ($tenant_id === null ? 'null,"created_at":"' : '"' + $tenant_id + '","created_at":"') + $created_at +
      ($last_login_at === null ? '","last_login_at":null}' : '","last_login_at":"' + $last_login_at + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAuditLogList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/logs';
    const $logs = serializeAuditLogListLogs(value.logs);
    at = '/total';
    const $total = value.total;
    if (!Number.isInteger($total)) mistyped($total, 'integer');
    if ($total < 0) unsound('minimum', 'must be >= 0');
    if ($total > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/page';
    const $page = value.page;
    if (!Number.isInteger($page)) mistyped($page, 'integer');
    if ($page < 1) unsound('minimum', 'must be >= 1');
    if ($page > 1000) unsound('maximum', 'must be <= 1000');
    at = '/per_page';
    const $per_page = value.per_page;
    if (!Number.isInteger($per_page)) mistyped($per_page, 'integer');
    if ($per_page < 1) unsound('minimum', 'must be >= 1');
    if ($per_page > 100) unsound('maximum', 'must be <= 100');
    at = '/next_cursor';
    const $next_cursor = value.next_cursor;
    if ($next_cursor !== null) {
      if (typeof $next_cursor !== 'string') mistyped($next_cursor, 'string or null');
      if ($next_cursor.length > 512 && codePoints($next_cursor) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfTenantAuditLogList);
    return (
      '{"logs":' + $logs + ',"total":' + $total + ',"page":' + $page + ',"per_page":' + $per_page +
      ($next_cursor === null ? ',"next_cursor":null}' : ',"next_cursor":"' + escaped($next_cursor) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAuditLogListLogs(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeAuditLog(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeAuditLog(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/action';
    const $action = value.action;
    if (typeof $action !== 'string') mistyped($action, 'string');
    if ($action.length > 100 && codePoints($action) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/operation_id';
    const $operation_id = value.operation_id;
    if (typeof $operation_id !== 'string') mistyped($operation_id, 'string');
    if ($operation_id.length > 100 && codePoints($operation_id) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
    }
    at = '/user_id';
    const $user_id = value.user_id;
    if ($user_id !== null) {
      if (!Number.isInteger($user_id)) mistyped($user_id, 'integer or null');
      if ($user_id < 1) unsound('minimum', 'must be >= 1');
      if ($user_id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if ($tenant_id !== null) {
      if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string or null');
      if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    }
    at = '/resource_type';
    const $resource_type = value.resource_type;
    if ($resource_type !== null) {
      if (typeof $resource_type !== 'string') mistyped($resource_type, 'string or null');
      if ($resource_type.length > 100 && codePoints($resource_type) > 100) {
        unsound('maxLength', 'must have at most 100 characters');
      }
    }
    at = '/resource_id';
    const $resource_id = value.resource_id;
    if ($resource_id !== null) {
      if (typeof $resource_id !== 'string') mistyped($resource_id, 'string or null');
      if ($resource_id.length > 255 && codePoints($resource_id) > 255) {
        unsound('maxLength', 'must have at most 255 characters');
      }
    }
    at = '/ip';
    const $ip = value.ip;
    if (typeof $ip !== 'string') mistyped($ip, 'string');
    if ($ip.length > 64 && codePoints($ip) > 64) unsound('maxLength', 'must have at most 64 characters');
    at = '/request_id';
    const $request_id = value.request_id;
    if (typeof $request_id !== 'string') mistyped($request_id, 'string');
    if ($request_id.length > 64 && codePoints($request_id) > 64) {
      unsound('maxLength', 'must have at most 64 characters');
    }
    at = '/details';
    const $details = serializeAuditLogDetails(value.details);
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/hash';
    const $hash = value.hash;
    if ($hash !== null) {
      if (typeof $hash !== 'string') mistyped($hash, 'string or null');
      if ($hash.length > 64 && codePoints($hash) > 64) unsound('maxLength', 'must have at most 64 characters');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 12) rejectOthers(value, membersOfAuditLog);
    return (
      '{"id":' + $id + ',"action":"' + escaped($action) + '","operation_id":"' + escaped($operation_id) +
      ($user_id === null ? '","user_id":null,"tenant_id":' : '","user_id":' + $user_id + ',"tenant_id":') +
      ($tenant_id === null ? 'null,"resource_type":' : '"' + $tenant_id + '","resource_type":') +
      ($resource_type === null ? 'null,"resource_id":' : '"' + escaped($resource_type) + '","resource_id":') +
      ($resource_id === null ? 'null,"ip":"' : '"' + escaped($resource_id) + '","ip":"') + escaped($ip) +
      '","request_id":"' + escaped($request_id) + '","details":' + $details + ',"created_at":"' + $created_at +
      ($hash === null ? '","hash":null}' : '","hash":"' + escaped($hash) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeAuditLogDetails(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let other;
  try {
    let count = 0;
    let text = '{';
    for (other in value) {
      let member = value[other];
      if (member === undefined) continue;
      member = anyValue(member);
      text += (count === 0 ? '"' : ',"') + escaped(other) + '":' + member;
      count += 1;
    }
    other = undefined;
    return text + '}';
  } catch (error) {
    throw within(error, other === undefined ? '' : pointerToken(other));
  }
}

function serializeAdminUserResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/user';
    const $user = serializeAdminUser(value.user);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfUpdatedUserResponse);
    return '{"message":"' + escaped($message) + '","user":' + $user + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWebhookList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeWebhookListData(value.data);
    at = '/meta';
    const $meta = serializeListMeta(value.meta);
    at = '/links';
    const $links = serializeListLinks(value.links);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfWorkspaceList);
    return '{"data":' + $data + ',"meta":' + $meta + ',"links":' + $links + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWebhookListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeWebhookListItem(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeWebhookListItem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 0;
    at = '/id';
    const $id = value.id;
    if ($id !== undefined) {
      count += 1;
      if (!Number.isInteger($id)) mistyped($id, 'integer');
      if ($id < 1) unsound('minimum', 'must be >= 1');
      if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/url';
    const $url = value.url;
    if ($url !== undefined) {
      count += 1;
      if (typeof $url !== 'string') mistyped($url, 'string');
      if ($url === '') unsound('minLength', 'must not be empty');
      if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    }
    at = '/events';
    let $events = value.events;
    if ($events !== undefined) {
      count += 1;
      $events = serializeEventPatterns($events);
    }
    at = '/is_active';
    const $is_active = value.is_active;
    if ($is_active !== undefined) {
      count += 1;
      if (typeof $is_active !== 'boolean') mistyped($is_active, 'boolean');
    }
    at = '/success_count';
    const $success_count = value.success_count;
    if ($success_count !== undefined) {
      count += 1;
      if (!Number.isInteger($success_count)) mistyped($success_count, 'integer');
      if ($success_count < 0) unsound('minimum', 'must be >= 0');
      if ($success_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/failure_count';
    const $failure_count = value.failure_count;
    if ($failure_count !== undefined) {
      count += 1;
      if (!Number.isInteger($failure_count)) mistyped($failure_count, 'integer');
      if ($failure_count < 0) unsound('minimum', 'must be >= 0');
      if ($failure_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/consecutive_failures';
    const $consecutive_failures = value.consecutive_failures;
    if ($consecutive_failures !== undefined) {
      count += 1;
      if (!Number.isInteger($consecutive_failures)) mistyped($consecutive_failures, 'integer');
      if ($consecutive_failures < 0) unsound('minimum', 'must be >= 0');
      if ($consecutive_failures > 2147483647) unsound('maximum', 'must be <= 2147483647');
    }
    at = '/last_delivery_at';
    const $last_delivery_at = value.last_delivery_at;
    if ($last_delivery_at !== undefined) {
      count += 1;
      if ($last_delivery_at !== null) {
        if (typeof $last_delivery_at !== 'string') mistyped($last_delivery_at, 'string or null');
        if (!isDateTime($last_delivery_at)) unsound('format', 'must be a valid date-time');
      }
    }
    at = '/disabled_at';
    const $disabled_at = value.disabled_at;
    if ($disabled_at !== undefined) {
      count += 1;
      if ($disabled_at !== null) {
        if (typeof $disabled_at !== 'string') mistyped($disabled_at, 'string or null');
        if (!isDateTime($disabled_at)) unsound('format', 'must be a valid date-time');
      }
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if ($created_at !== undefined) {
      count += 1;
      if (typeof $created_at !== 'string') mistyped($created_at, 'string');
      if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if ($updated_at !== undefined) {
      count += 1;
      if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
      if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfWebhookListItem);
    return (
      ($id === undefined ? '{' : '{"id":' + $id) +
      ($url === undefined ? '' : ($id === undefined ? '"url":"' : ',"url":"') + escaped($url) + '"') +
      ($events === undefined ? '' : ($id === undefined && $url === undefined ? '"events":' : ',"events":') + $events) +
      ($is_active === undefined ? '' : ($id === undefined && $url === undefined && $events === undefined ? '"is_active":' : ',"is_active":') + ($is_active ? 'true' : 'false')) +
      ($success_count === undefined ? '' : ($id === undefined && $url === undefined && $events === undefined && $is_active === undefined ? '"success_count":' : ',"success_count":') + $success_count) +
      ($failure_count === undefined ? '' : ($id === undefined && $url === undefined && $events === undefined && $is_active === undefined && $success_count === undefined ? '"failure_count":' : ',"failure_count":') + $failure_count) +
      ($consecutive_failures === undefined ? '' : ($id === undefined && $url === undefined && $events === undefined && $is_active === undefined && $success_count === undefined && $failure_count === undefined ? '"consecutive_failures":' : ',"consecutive_failures":') + $consecutive_failures) +
      ($last_delivery_at === undefined ? '' : ($id === undefined && $url === undefined && $events === undefined && $is_active === undefined && $success_count === undefined && $failure_count === undefined && $consecutive_failures === undefined ? '"last_delivery_at":' : ',"last_delivery_at":') + ($last_delivery_at === null ? 'null' : '"' + $last_delivery_at + '"')) +
      ($disabled_at === undefined ? '' : ($id === undefined && $url === undefined && $events === undefined && $is_active === undefined && $success_count === undefined && $failure_count === undefined && $consecutive_failures === undefined && $last_delivery_at === undefined ? '"disabled_at":' : ',"disabled_at":') + ($disabled_at === null ? 'null' : '"' + $disabled_at + '"')) +
      ($created_at === undefined ? '' : ($id === undefined && $url === undefined && $events === undefined && $is_active === undefined && $success_count === undefined && $failure_count === undefined && $consecutive_failures === undefined && $last_delivery_at === undefined && $disabled_at === undefined ? '"created_at":"' : ',"created_at":"') + $created_at + '"') +
      ($updated_at === undefined ? '}' : ($id === undefined && $url === undefined && $events === undefined && $is_active === undefined && $success_count === undefined && $failure_count === undefined && $consecutive_failures === undefined && $last_delivery_at === undefined && $disabled_at === undefined && $created_at === undefined ? '"updated_at":"' : ',"updated_at":"') + $updated_at + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeEventPatterns(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length < 1) unsound('minItems', 'must have at least 1 items');
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item === '') unsound('minLength', 'must not be empty');
      if (item.length > 64 && codePoints(item) > 64) unsound('maxLength', 'must have at most 64 characters');
      if (!pattern14.test(item)) {
        unsound('pattern', 'must match ^(\\*|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,2}\\.(\\*|[a-z][a-z0-9_]*))$');
      }
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  if (new Set(value).size !== length) unsound('uniqueItems', 'must not have equal items');
  return text;
}

function serializeCreatedWebhookResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/data';
    const $data = serializeCreatedWebhook(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkspaceChanged);
    return '{"message":"' + escaped($message) + '","data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCreatedWebhook(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/url';
    const $url = value.url;
    if (typeof $url !== 'string') mistyped($url, 'string');
    if ($url === '') unsound('minLength', 'must not be empty');
    if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    at = '/events';
    const $events = serializeEventPatterns(value.events);
    at = '/secret';
    const $secret = value.secret;
    if (typeof $secret !== 'string') mistyped($secret, 'string');
    if ($secret.length < 31 && codePoints($secret) < 16) unsound('minLength', 'must have at least 16 characters');
    if ($secret.length > 255 && codePoints($secret) > 255) unsound('maxLength', 'must have at most 255 characters');
    if (!pattern15.test($secret)) unsound('pattern', 'must match ^[!-~]+$');
    at = '/is_active';
    const $is_active = value.is_active;
    if (typeof $is_active !== 'boolean') mistyped($is_active, 'boolean');
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfCreatedWebhook);
    return (
      '{"id":' + $id + ',"url":"' + escaped($url) + '","events":' + $events + ',"secret":"' + escaped($secret) +
      ($is_active ? '","is_active":true,"created_at":"' : '","is_active":false,"created_at":"') + $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWebhookResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeWebhook(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWebhook(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/url';
    const $url = value.url;
    if (typeof $url !== 'string') mistyped($url, 'string');
    if ($url === '') unsound('minLength', 'must not be empty');
    if ($url.length > 2048 && codePoints($url) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    at = '/events';
    const $events = serializeEventPatterns(value.events);
    at = '/is_active';
    const $is_active = value.is_active;
    if (typeof $is_active !== 'boolean') mistyped($is_active, 'boolean');
    at = '/success_count';
    const $success_count = value.success_count;
    if (!Number.isInteger($success_count)) mistyped($success_count, 'integer');
    if ($success_count < 0) unsound('minimum', 'must be >= 0');
    if ($success_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/failure_count';
    const $failure_count = value.failure_count;
    if (!Number.isInteger($failure_count)) mistyped($failure_count, 'integer');
    if ($failure_count < 0) unsound('minimum', 'must be >= 0');
    if ($failure_count > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/consecutive_failures';
    const $consecutive_failures = value.consecutive_failures;
    if (!Number.isInteger($consecutive_failures)) mistyped($consecutive_failures, 'integer');
    if ($consecutive_failures < 0) unsound('minimum', 'must be >= 0');
    if ($consecutive_failures > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/last_delivery_at';
    const $last_delivery_at = value.last_delivery_at;
    if ($last_delivery_at !== null) {
      if (typeof $last_delivery_at !== 'string') mistyped($last_delivery_at, 'string or null');
      if (!isDateTime($last_delivery_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/disabled_at';
    const $disabled_at = value.disabled_at;
    if ($disabled_at !== null) {
      if (typeof $disabled_at !== 'string') mistyped($disabled_at, 'string or null');
      if (!isDateTime($disabled_at)) unsound('format', 'must be a valid date-time');
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if (typeof $created_at !== 'string') mistyped($created_at, 'string');
    if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    at = '/updated_at';
    const $updated_at = value.updated_at;
    if (typeof $updated_at !== 'string') mistyped($updated_at, 'string');
    if (!isDateTime($updated_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 11) rejectOthers(value, membersOfWebhookListItem);
    return (
      '{"id":' + $id + ',"url":"' + escaped($url) + '","events":' + $events +
      ($is_active ? ',"is_active":true,"success_count":' : ',"is_active":false,"success_count":') + $success_count +
      ',"failure_count":' + $failure_count + ',"consecutive_failures":' + $consecutive_failures +
      ($last_delivery_at === null ? ',"last_delivery_at":null,"disabled_at":' : ',"last_delivery_at":"' + $last_delivery_at + '","disabled_at":') +
      ($disabled_at === null ? 'null,"created_at":"' : '"' + $disabled_at + '","created_at":"') + $created_at +
      '","updated_at":"' + $updated_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeUpdatedWebhookResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/data';
    const $data = serializeWebhook(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkspaceChanged);
    return '{"message":"' + escaped($message) + '","data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWebhookTest(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/success';
    const $success = value.success;
    if (typeof $success !== 'boolean') mistyped($success, 'boolean');
    at = '/status_code';
    const $status_code = value.status_code;
    if ($status_code !== null) {
      if (!Number.isInteger($status_code)) mistyped($status_code, 'integer or null');
      if ($status_code < 100) unsound('minimum', 'must be >= 100');
      if ($status_code > 999) unsound('maximum', 'must be <= 999');
    }
    at = '/response_time_ms';
    const $response_time_ms = value.response_time_ms;
    if (!Number.isInteger($response_time_ms)) mistyped($response_time_ms, 'integer');
    if ($response_time_ms < 0) unsound('minimum', 'must be >= 0');
    if ($response_time_ms > 600000) unsound('maximum', 'must be <= 600000');
    at = '/response_body';
    const $response_body = value.response_body;
    if ($response_body !== null) {
      if (typeof $response_body !== 'string') mistyped($response_body, 'string or null');
      if ($response_body.length > 10000 && codePoints($response_body) > 10000) {
        unsound('maxLength', 'must have at most 10000 characters');
      }
    }
    at = '/error';
    const $error = value.error;
    if ($error !== null) {
      if (typeof $error !== 'string') mistyped($error, 'string or null');
      if ($error.length > 1000 && codePoints($error) > 1000) {
        unsound('maxLength', 'must have at most 1000 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfWebhookTest);
    return (
      ($success ? '{"success":true,"status_code":' : '{"success":false,"status_code":') +
      ($status_code === null ? 'null,"response_time_ms":' : $status_code + ',"response_time_ms":') + $response_time_ms +
      ($response_body === null ? ',"response_body":null,"error":' : ',"response_body":"' + escaped($response_body) + '","error":') +
      ($error === null ? 'null}' : '"' + escaped($error) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRotatedWebhookSecretResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/data';
    const $data = serializeRotatedWebhookSecret(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkspaceChanged);
    return '{"message":"' + escaped($message) + '","data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRotatedWebhookSecret(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 2147483647) unsound('maximum', 'must be <= 2147483647');
    at = '/secret';
    const $secret = value.secret;
    if (typeof $secret !== 'string') mistyped($secret, 'string');
    if ($secret.length < 31 && codePoints($secret) < 16) unsound('minLength', 'must have at least 16 characters');
    if ($secret.length > 255 && codePoints($secret) > 255) unsound('maxLength', 'must have at most 255 characters');
    if (!pattern15.test($secret)) unsound('pattern', 'must match ^[!-~]+$');
    at = '/status';
    const $status = serializeSecretRotation(value.status);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfRotatedWebhookSecret);
    return '{"id":' + $id + ',"secret":"' + escaped($secret) + '","status":' + $status + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeSecretRotation(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/has_previous_secret';
    const $has_previous_secret = value.has_previous_secret;
    if (typeof $has_previous_secret !== 'boolean') mistyped($has_previous_secret, 'boolean');
    at = '/in_grace_period';
    const $in_grace_period = value.in_grace_period;
    if (typeof $in_grace_period !== 'boolean') mistyped($in_grace_period, 'boolean');
    at = '/grace_period_seconds';
    const $grace_period_seconds = value.grace_period_seconds;
    if (!Number.isInteger($grace_period_seconds)) mistyped($grace_period_seconds, 'integer');
    if ($grace_period_seconds < 300) unsound('minimum', 'must be >= 300');
    if ($grace_period_seconds > 604800) unsound('maximum', 'must be <= 604800');
    at = '/rotated_at';
    const $rotated_at = value.rotated_at;
    if (typeof $rotated_at !== 'string') mistyped($rotated_at, 'string');
    if (!isDateTime($rotated_at)) unsound('format', 'must be a valid date-time');
    at = '/grace_ends_at';
    const $grace_ends_at = value.grace_ends_at;
    if (typeof $grace_ends_at !== 'string') mistyped($grace_ends_at, 'string');
    if (!isDateTime($grace_ends_at)) unsound('format', 'must be a valid date-time');
    at = '/time_remaining_seconds';
    const $time_remaining_seconds = value.time_remaining_seconds;
    if (!Number.isInteger($time_remaining_seconds)) mistyped($time_remaining_seconds, 'integer');
    if ($time_remaining_seconds < 0) unsound('minimum', 'must be >= 0');
    if ($time_remaining_seconds > 604800) unsound('maximum', 'must be <= 604800');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfSecretRotation);
    return (
      ($has_previous_secret ? '{"has_previous_secret":true,"in_grace_period":' : '{"has_previous_secret":false,"in_grace_period":') +
      ($in_grace_period ? 'true,"grace_period_seconds":' : 'false,"grace_period_seconds":') + $grace_period_seconds +
      ',"rotated_at":"' + $rotated_at + '","grace_ends_at":"' + $grace_ends_at + '","time_remaining_seconds":' +
      $time_remaining_seconds + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWebhookDeliveryList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeWebhookDeliveryListData(value.data);
    at = '/meta';
    const $meta = serializeListMeta(value.meta);
    at = '/links';
    const $links = serializeListLinks(value.links);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfWorkspaceList);
    return '{"data":' + $data + ',"meta":' + $meta + ',"links":' + $links + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeWebhookDeliveryListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 100) unsound('maxItems', 'must have at most 100 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeWebhookDeliveryListItem(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeWebhookDeliveryListItem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    let count = 0;
    at = '/id';
    const $id = value.id;
    if ($id !== undefined) {
      count += 1;
      if (!Number.isInteger($id)) mistyped($id, 'integer');
      if ($id < 1) unsound('minimum', 'must be >= 1');
      if ($id > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    }
    at = '/event_id';
    const $event_id = value.event_id;
    if ($event_id !== undefined) {
      count += 1;
      if (typeof $event_id !== 'string') mistyped($event_id, 'string');
      if ($event_id === '') unsound('minLength', 'must not be empty');
      if ($event_id.length > 64 && codePoints($event_id) > 64) {
        unsound('maxLength', 'must have at most 64 characters');
      }
    }
    at = '/event_type';
    const $event_type = value.event_type;
    if ($event_type !== undefined) {
      count += 1;
      if (typeof $event_type !== 'string') mistyped($event_type, 'string');
      if ($event_type === '') unsound('minLength', 'must not be empty');
      if ($event_type.length > 64 && codePoints($event_type) > 64) {
        unsound('maxLength', 'must have at most 64 characters');
      }
    }
    at = '/status';
    const $status = value.status;
    if ($status !== undefined) {
      count += 1;
      if ($status !== 'pending' && $status !== 'success' && $status !== 'failed' && $status !== 'retrying') {
        unlisted($status, 'enum', '"pending" or "success" or "failed" or "retrying"');
      }
    }
    at = '/response_code';
    const $response_code = value.response_code;
    if ($response_code !== undefined) {
      count += 1;
      if ($response_code !== null) {
        if (!Number.isInteger($response_code)) mistyped($response_code, 'integer or null');
        if ($response_code < 100) unsound('minimum', 'must be >= 100');
        if ($response_code > 999) unsound('maximum', 'must be <= 999');
      }
    }
    at = '/response_body';
    const $response_body = value.response_body;
    if ($response_body !== undefined) {
      count += 1;
      if ($response_body !== null) {
        if (typeof $response_body !== 'string') mistyped($response_body, 'string or null');
        if ($response_body.length > 10000 && codePoints($response_body) > 10000) {
          unsound('maxLength', 'must have at most 10000 characters');
        }
      }
    }
    at = '/error';
    const $error = value.error;
    if ($error !== undefined) {
      count += 1;
      if ($error !== null) {
        if (typeof $error !== 'string') mistyped($error, 'string or null');
        if ($error.length > 1000 && codePoints($error) > 1000) {
          unsound('maxLength', 'must have at most 1000 characters');
        }
      }
    }
    at = '/attempt';
    const $attempt = value.attempt;
    if ($attempt !== undefined) {
      count += 1;
      if (!Number.isInteger($attempt)) mistyped($attempt, 'integer');
      if ($attempt < 1) unsound('minimum', 'must be >= 1');
      if ($attempt > 6) unsound('maximum', 'must be <= 6');
    }
    at = '/next_retry_at';
    const $next_retry_at = value.next_retry_at;
    if ($next_retry_at !== undefined) {
      count += 1;
      if ($next_retry_at !== null) {
        if (typeof $next_retry_at !== 'string') mistyped($next_retry_at, 'string or null');
        if (!isDateTime($next_retry_at)) unsound('format', 'must be a valid date-time');
      }
    }
    at = '/delivered_at';
    const $delivered_at = value.delivered_at;
    if ($delivered_at !== undefined) {
      count += 1;
      if ($delivered_at !== null) {
        if (typeof $delivered_at !== 'string') mistyped($delivered_at, 'string or null');
        if (!isDateTime($delivered_at)) unsound('format', 'must be a valid date-time');
      }
    }
    at = '/created_at';
    const $created_at = value.created_at;
    if ($created_at !== undefined) {
      count += 1;
      if (typeof $created_at !== 'string') mistyped($created_at, 'string');
      if (!isDateTime($created_at)) unsound('format', 'must be a valid date-time');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== count) rejectOthers(value, membersOfWebhookDeliveryListItem);
    return (
      ($id === undefined ? '{' : '{"id":' + $id) +
      ($event_id === undefined ? '' : ($id === undefined ? '"event_id":"' : ',"event_id":"') + escaped($event_id) + '"') +
      ($event_type === undefined ? '' : ($id === undefined && $event_id === undefined ? '"event_type":"' : ',"event_type":"') + escaped($event_type) + '"') +
      ($status === undefined ? '' : ($id === undefined && $event_id === undefined && $event_type === undefined ? '"status":"' : ',"status":"') + $status + '"') +
      ($response_code === undefined ? '' : ($id === undefined && $event_id === undefined && $event_type === undefined && $status === undefined ? '"response_code":' : ',"response_code":') + ($response_code === null ? 'null' : $response_code)) +
      ($response_body === undefined ? '' : ($id === undefined && $event_id === undefined && $event_type === undefined && $status === undefined && $response_code === undefined ? '"response_body":' : ',"response_body":') + ($response_body === null ? 'null' : '"' + escaped($response_body) + '"')) +
      ($error === undefined ? '' : ($id === undefined && $event_id === undefined && $event_type === undefined && $status === undefined && $response_code === undefined && $response_body === undefined ? '"error":' : ',"error":') + ($error === null ? 'null' : '"' + escaped($error) + '"')) +
      ($attempt === undefined ? '' : ($id === undefined && $event_id === undefined && $event_type === undefined && $status === undefined && $response_code === undefined && $response_body === undefined && $error === undefined ? '"attempt":' : ',"attempt":') + $attempt) +
      ($next_retry_at === undefined ? '' : ($id === undefined && $event_id === undefined && $event_type === undefined && $status === undefined && $response_code === undefined && $response_body === undefined && $error === undefined && $attempt === undefined ? '"next_retry_at":' : ',"next_retry_at":') + ($next_retry_at === null ? 'null' : '"' + $next_retry_at + '"')) +
      ($delivered_at === undefined ? '' : ($id === undefined && $event_id === undefined && $event_type === undefined && $status === undefined && $response_code === undefined && $response_body === undefined && $error === undefined && $attempt === undefined && $next_retry_at === undefined ? '"delivered_at":' : ',"delivered_at":') + ($delivered_at === null ? 'null' : '"' + $delivered_at + '"')) +
      ($created_at === undefined ? '}' : ($id === undefined && $event_id === undefined && $event_type === undefined && $status === undefined && $response_code === undefined && $response_body === undefined && $error === undefined && $attempt === undefined && $next_retry_at === undefined && $delivered_at === undefined ? '"created_at":"' : ',"created_at":"') + $created_at + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRetriedDeliveryResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/message';
    const $message = value.message;
    if (typeof $message !== 'string') mistyped($message, 'string');
    if ($message === '') unsound('minLength', 'must not be empty');
    if ($message.length > 200 && codePoints($message) > 200) {
      unsound('maxLength', 'must have at most 200 characters');
    }
    at = '/data';
    const $data = serializeRetriedDelivery(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) rejectOthers(value, membersOfWorkspaceChanged);
    return '{"message":"' + escaped($message) + '","data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeRetriedDelivery(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (!Number.isInteger($id)) mistyped($id, 'integer');
    if ($id < 1) unsound('minimum', 'must be >= 1');
    if ($id > 9007199254740991) unsound('maximum', 'must be <= 9007199254740991');
    at = '/status';
    const $status = value.status;
    if ($status !== 'pending' && $status !== 'success' && $status !== 'failed' && $status !== 'retrying') {
      unlisted($status, 'enum', '"pending" or "success" or "failed" or "retrying"');
    }
    at = '/attempt';
    const $attempt = value.attempt;
    if (!Number.isInteger($attempt)) mistyped($attempt, 'integer');
    if ($attempt < 1) unsound('minimum', 'must be >= 1');
    if ($attempt > 6) unsound('maximum', 'must be <= 6');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfRetriedDelivery);
    return '{"id":' + $id + ',"status":"' + $status + '","attempt":' + $attempt + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpServerList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeMcpServerListData(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpServerListData(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 51) unsound('maxItems', 'must have at most 51 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeMcpServerSummary(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeMcpServerSummary(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if ($id === '') unsound('minLength', 'must not be empty');
    if ($id.length > 64 && codePoints($id) > 64) unsound('maxLength', 'must have at most 64 characters');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 200 && codePoints($name) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '/description';
    const $description = value.description;
    if (typeof $description !== 'string') mistyped($description, 'string');
    if ($description.length > 4000 && codePoints($description) > 4000) {
      unsound('maxLength', 'must have at most 4000 characters');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'available' && $status !== 'unavailable') {
      unlisted($status, 'enum', '"available" or "unavailable"');
    }
    at = '/tools';
    const $tools = serializeMcpServerSummaryTools(value.tools);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfMcpServerSummary);
    return (
      '{"id":"' + escaped($id) + '","name":"' + escaped($name) + '","description":"' + escaped($description) +
      '","status":"' + $status + '","tools":' + $tools + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpServerSummaryTools(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 500) unsound('maxItems', 'must have at most 500 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = value[index];
      if (typeof item !== 'string') mistyped(item, 'string');
      if (item === '') unsound('minLength', 'must not be empty');
      if (item.length > 128 && codePoints(item) > 128) unsound('maxLength', 'must have at most 128 characters');
      text += (index === 0 ? '"' : ',"') + escaped(item) + '"';
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeMcpServerResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeMcpServer(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpServer(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/id';
    const $id = value.id;
    if (typeof $id !== 'string') mistyped($id, 'string');
    if ($id === '') unsound('minLength', 'must not be empty');
    if ($id.length > 64 && codePoints($id) > 64) unsound('maxLength', 'must have at most 64 characters');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 200 && codePoints($name) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '/description';
    const $description = value.description;
    if (typeof $description !== 'string') mistyped($description, 'string');
    if ($description.length > 4000 && codePoints($description) > 4000) {
      unsound('maxLength', 'must have at most 4000 characters');
    }
    at = '/status';
    const $status = value.status;
    if ($status !== 'available' && $status !== 'unavailable') {
      unlisted($status, 'enum', '"available" or "unavailable"');
    }
    at = '/tools';
    const $tools = serializeMcpTools(value.tools);
    at = '/resources';
    const $resources = serializeMcpServerResources(value.resources);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 6) rejectOthers(value, membersOfMcpServer);
    return (
      '{"id":"' + escaped($id) + '","name":"' + escaped($name) + '","description":"' + escaped($description) +
      '","status":"' + $status + '","tools":' + $tools + ',"resources":' + $resources + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpTools(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 500) unsound('maxItems', 'must have at most 500 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeMcpTool(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeMcpTool(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name === '') unsound('minLength', 'must not be empty');
    if ($name.length > 128 && codePoints($name) > 128) unsound('maxLength', 'must have at most 128 characters');
    at = '/description';
    const $description = value.description;
    if (typeof $description !== 'string') mistyped($description, 'string');
    if ($description.length > 4000 && codePoints($description) > 4000) {
      unsound('maxLength', 'must have at most 4000 characters');
    }
    at = '/parameters';
    const $parameters = serializeMcpToolParameters(value.parameters);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfMcpTool);
    return (
      '{"name":"' + escaped($name) + '","description":"' + escaped($description) + '","parameters":' + $parameters +
      '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpToolParameters(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let other;
  try {
    let count = 0;
    let text = '{';
    for (other in value) {
      let member = value[other];
      if (member === undefined) continue;
      member = serializeMcpToolParameter(member);
      text += (count === 0 ? '"' : ',"') + escaped(other) + '":' + member;
      count += 1;
    }
    other = undefined;
    if (count > 100) unsound('maxProperties', 'must have at most 100 members');
    return text + '}';
  } catch (error) {
    throw within(error, other === undefined ? '' : pointerToken(other));
  }
}

function serializeMcpToolParameter(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/type';
    const $type = value.type;
    if (typeof $type !== 'string') mistyped($type, 'string');
    if ($type === '') unsound('minLength', 'must not be empty');
    if ($type.length > 100 && codePoints($type) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/description';
    const $description = value.description;
    if (typeof $description !== 'string') mistyped($description, 'string');
    if ($description.length > 4000 && codePoints($description) > 4000) {
      unsound('maxLength', 'must have at most 4000 characters');
    }
    at = '/required';
    const $required = value.required;
    if (typeof $required !== 'boolean') mistyped($required, 'boolean');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) rejectOthers(value, membersOfMcpToolParameter);
    return (
      '{"type":"' + escaped($type) + '","description":"' + escaped($description) +
      ($required ? '","required":true}' : '","required":false}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpServerResources(value) {
  if (!Array.isArray(value)) mistyped(value, 'array');
  const length = value.length;
  if (length > 500) unsound('maxItems', 'must have at most 500 items');
  let text = '[';
  let index = 0;
  try {
    for (; index < length; index += 1) {
      const item = serializeMcpResource(value[index]);
      text += (index === 0 ? '' : ',') + item;
    }
  } catch (error) {
    throw within(error, '/' + index);
  }
  text += ']';
  return text;
}

function serializeMcpResource(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/uri';
    const $uri = value.uri;
    if (typeof $uri !== 'string') mistyped($uri, 'string');
    if ($uri === '') unsound('minLength', 'must not be empty');
    if ($uri.length > 2048 && codePoints($uri) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    at = '/name';
    const $name = value.name;
    if (typeof $name !== 'string') mistyped($name, 'string');
    if ($name.length > 200 && codePoints($name) > 200) unsound('maxLength', 'must have at most 200 characters');
    at = '/description';
    const $description = value.description;
    if (typeof $description !== 'string') mistyped($description, 'string');
    if ($description.length > 4000 && codePoints($description) > 4000) {
      unsound('maxLength', 'must have at most 4000 characters');
    }
    at = '/mime_type';
    const $mime_type = value.mime_type;
    if ($mime_type !== null) {
      if (typeof $mime_type !== 'string') mistyped($mime_type, 'string or null');
      if ($mime_type.length > 200 && codePoints($mime_type) > 200) {
        unsound('maxLength', 'must have at most 200 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfMcpResource);
    return (
      '{"uri":"' + escaped($uri) + '","name":"' + escaped($name) + '","description":"' + escaped($description) +
      ($mime_type === null ? '","mime_type":null}' : '","mime_type":"' + escaped($mime_type) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpToolList(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/data';
    const $data = serializeMcpTools(value.data);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfWorkspaceResponse);
    return '{"data":' + $data + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpToolResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/result';
    const $result = serializeMcpToolResponseResult(value.result);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) rejectOthers(value, membersOfMcpToolResponse);
    return '{"result":' + $result + '}';
  } catch (error) {
    throw within(error, at);
  }
}

function serializeMcpToolResponseResult(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let other;
  try {
    let count = 0;
    let text = '{';
    for (other in value) {
      let member = value[other];
      if (member === undefined) continue;
      member = anyValue(member);
      text += (count === 0 ? '"' : ',"') + escaped(other) + '":' + member;
      count += 1;
    }
    other = undefined;
    return text + '}';
  } catch (error) {
    throw within(error, other === undefined ? '' : pointerToken(other));
  }
}

function serializeMcpResourceContent(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/uri';
    const $uri = value.uri;
    if (typeof $uri !== 'string') mistyped($uri, 'string');
    if ($uri === '') unsound('minLength', 'must not be empty');
    if ($uri.length > 2048 && codePoints($uri) > 2048) unsound('maxLength', 'must have at most 2048 characters');
    at = '/content';
    const $content = value.content;
    if (typeof $content !== 'string') mistyped($content, 'string');
    if ($content.length > 2097152 && codePoints($content) > 2097152) {
      unsound('maxLength', 'must have at most 2097152 characters');
    }
    at = '/encoding';
    const $encoding = value.encoding;
    if ($encoding !== 'utf-8' && $encoding !== 'base64') unlisted($encoding, 'enum', '"utf-8" or "base64"');
    at = '/mime_type';
    const $mime_type = value.mime_type;
    if ($mime_type !== null) {
      if (typeof $mime_type !== 'string') mistyped($mime_type, 'string or null');
      if ($mime_type.length > 200 && codePoints($mime_type) > 200) {
        unsound('maxLength', 'must have at most 200 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 4) rejectOthers(value, membersOfMcpResourceContent);
    return (
      '{"uri":"' + escaped($uri) + '","content":"' + escaped($content) + '","encoding":"' + $encoding +
      ($mime_type === null ? '","mime_type":null}' : '","mime_type":"' + escaped($mime_type) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeValidationProblem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/type';
    const $type = value.type;
    if ($type !== 'about:blank') unlisted($type, 'const', '"about:blank"');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title === '') unsound('minLength', 'must not be empty');
    if ($title.length > 100 && codePoints($title) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/detail';
    const $detail = value.detail;
    if (typeof $detail !== 'string') mistyped($detail, 'string');
    if ($detail === '') unsound('minLength', 'must not be empty');
    if ($detail.length > 1000 && codePoints($detail) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/errors';
    const $errors = serializeFieldErrors(value.errors);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) rejectOthers(value, membersOfBadRequestProblem);
    return (
      '{"type":"about:blank","title":"' + escaped($title) + '","status":' + $status + ',"detail":"' + escaped($detail) +
      '","errors":' + $errors + '}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

function serializeCoreRateLimitProblem(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/type';
    const $type = value.type;
    if ($type !== 'about:blank') unlisted($type, 'const', '"about:blank"');
    at = '/title';
    const $title = value.title;
    if (typeof $title !== 'string') mistyped($title, 'string');
    if ($title === '') unsound('minLength', 'must not be empty');
    if ($title.length > 100 && codePoints($title) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/status';
    const $status = value.status;
    if (!Number.isInteger($status)) mistyped($status, 'integer');
    if ($status < 400) unsound('minimum', 'must be >= 400');
    if ($status > 599) unsound('maximum', 'must be <= 599');
    at = '/detail';
    const $detail = value.detail;
    if (typeof $detail !== 'string') mistyped($detail, 'string');
    if ($detail === '') unsound('minLength', 'must not be empty');
    if ($detail.length > 1000 && codePoints($detail) > 1000) {
      unsound('maxLength', 'must have at most 1000 characters');
    }
    at = '/retry_after';
    const $retry_after = value.retry_after;
    if (!Number.isInteger($retry_after)) mistyped($retry_after, 'integer');
    if ($retry_after < 1) unsound('minimum', 'must be >= 1');
    if ($retry_after > 86400) unsound('maximum', 'must be <= 86400');
    at = '/limit';
    const $limit = value.limit;
    if (!Number.isInteger($limit)) mistyped($limit, 'integer');
    if ($limit < 0) unsound('minimum', 'must be >= 0');
    if ($limit > 1000000) unsound('maximum', 'must be <= 1000000');
    at = '/remaining';
    const $remaining = value.remaining;
    if ($remaining !== 0) unlisted($remaining, 'const', '0');
    at = '/reset_at';
    const $reset_at = value.reset_at;
    if (typeof $reset_at !== 'string') mistyped($reset_at, 'string');
    if (!isDateTime($reset_at)) unsound('format', 'must be a valid date-time');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 8) rejectOthers(value, membersOfCoreRateLimitProblem);
    return (
      '{"type":"about:blank","title":"' + escaped($title) + '","status":' + $status + ',"detail":"' + escaped($detail) +
      '","retry_after":' + $retry_after + ',"limit":' + $limit + ',"remaining":0,"reset_at":"' + $reset_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
}

const errors1 = {
  422: serializeValidationError,
  429: serializeError,
  503: serializeHealthFailure,
  default: serializeError,
};
const errors2 = {
  422: serializeValidationError,
  429: serializeError,
  503: serializeReadinessFailure,
  default: serializeError,
};
const errors3 = {
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors4 = {
  400: serializeError,
  403: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors5 = {
  400: serializeError,
  401: serializeError,
  403: serializeMfaError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors6 = {
  400: serializeError,
  401: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors7 = {
  401: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors8 = {
  401: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors9 = {
  401: serializeError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors10 = {
  401: serializeError,
  403: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors11 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors12 = {
  400: serializeError,
  401: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors13 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors14 = {
  400: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors15 = {
  422: serializeValidationError,
  429: serializeError,
  503: serializeError,
  default: serializeError,
};
const errors16 = {
  400: serializeBadRequestProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors17 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeMfaProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors18 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors19 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors20 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  404: serializeError,
  409: serializeError,
  412: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors21 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors22 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  404: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors23 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors24 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreFeatureError,
  409: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors25 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreError,
  404: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors26 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreError,
  404: serializeCoreError,
  409: serializeCoreError,
  412: serializeCoreError,
  422: serializeCoreRefusal,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors27 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreFeatureError,
  404: serializeCoreError,
  409: serializeCoreError,
  412: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors28 = {
  401: serializeCoreError,
  403: serializeCoreError,
  404: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors29 = {
  401: serializeCoreError,
  403: serializeCoreError,
  404: serializeCoreError,
  409: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors30 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreError,
  404: serializeCoreError,
  409: serializeCoreError,
  422: serializeCoreRefusal,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors31 = {
  400: serializeError,
  403: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors32 = {
  400: serializeError,
  401: serializeError,
  403: serializeFeatureError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors33 = {
  400: serializeError,
  401: serializeError,
  403: serializeFeatureError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  502: serializeError,
  503: serializeError,
  default: serializeError,
};
const errors34 = {
  400: serializeError,
  401: serializeError,
  403: serializeFeatureError,
  404: serializeError,
  409: serializeError,
  412: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors35 = {
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors36 = {
  400: serializeError,
  401: serializeError,
  403: serializeFeatureError,
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors37 = {
  401: serializeError,
  403: serializeError,
  404: serializeError,
  416: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors38 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreError,
  409: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors39 = {
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors40 = {
  400: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors41 = {
  401: serializeCoreError,
  403: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors42 = {
  400: serializeError,
  401: serializeError,
  402: serializeError,
  403: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  503: serializeError,
  default: serializeError,
};
const errors43 = {
  401: serializeError,
  403: serializeError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  503: serializeError,
  default: serializeError,
};
const errors44 = {
  400: serializeError,
  422: serializeValidationError,
  429: serializeError,
  503: serializeError,
  default: serializeError,
};
const errors45 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors46 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors47 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors48 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors49 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const errors50 = {
  400: serializeAdminError,
  401: serializeAdminError,
  403: serializeAdminError,
  429: serializeAdminError,
  default: serializeAdminError,
};
const errors51 = {
  400: serializeAdminError,
  401: serializeAdminError,
  403: serializeAdminError,
  409: serializeAdminError,
  429: serializeAdminError,
  default: serializeAdminError,
};
const errors52 = {
  400: serializeAdminError,
  401: serializeAdminError,
  403: serializeAdminError,
  404: serializeAdminError,
  429: serializeAdminError,
  default: serializeAdminError,
};
const errors53 = {
  400: serializeAdminError,
  401: serializeAdminError,
  403: serializeAdminError,
  404: serializeAdminError,
  409: serializeAdminError,
  429: serializeAdminError,
  default: serializeAdminError,
};
const errors54 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  503: serializeError,
  default: serializeError,
};
const errors55 = {
  401: serializeError,
  403: serializeError,
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors56 = {
  401: serializeError,
  403: serializeError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const errors57 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreError,
  404: serializeCoreError,
  409: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  default: serializeCoreFailureError,
};
const errors58 = {
  401: serializeCoreError,
  403: serializeCoreError,
  404: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  502: serializeCoreError,
  503: serializeCoreError,
  504: serializeCoreError,
  default: serializeCoreFailureError,
};
const errors59 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreFeatureError,
  404: serializeCoreError,
  409: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  502: serializeCoreError,
  503: serializeCoreError,
  504: serializeCoreError,
  default: serializeCoreFailureError,
};
const errors60 = {
  400: serializeCoreError,
  401: serializeCoreError,
  403: serializeCoreError,
  404: serializeCoreError,
  422: serializeCoreValidationError,
  429: serializeCoreRateLimitError,
  502: serializeCoreError,
  503: serializeCoreError,
  504: serializeCoreError,
  default: serializeCoreFailureError,
};

export const serializers = {
  getHealth: { 200: serializeHealth, ...errors1 },
  getReadiness: { 200: serializeReadiness, ...errors2 },
  getJwks: { 200: serializeJsonWebKeySet, ...errors3 },
  registerUser: { 201: serializeSessionResponse, ...errors4 },
  loginUser: { 200: serializeSessionResponse, ...errors5 },
  refreshAccessToken: { 200: serializeAccessTokenResponse, ...errors6 },
  logoutUser: { 200: serializeMessage, ...errors7 },
  listSessions: { 200: serializeSessionList, ...errors7 },
  endSessions: { 200: serializeEndedSessions, ...errors8 },
  endSession: { 200: serializeMessage, ...errors9 },
  getCurrentUser: { 200: serializeUserResponse, ...errors10 },
  updateProfile: { 200: serializeUpdatedUserResponse, ...errors11 },
  changePassword: { 200: serializeMessage, ...errors12 },
  getMfa: { 200: serializeMfaState, ...errors7 },
  enrolTotp: { 200: serializeTotpEnrolment, ...errors11 },
  removeTotp: { 200: serializeMessage, ...errors12 },
  confirmTotp: { 200: serializeRecoveryCodes, ...errors12 },
  replaceRecoveryCodes: { 200: serializeRecoveryCodes, ...errors12 },
  verifyMfa: { 200: serializeVerifiedLogin, ...errors13 },
  stepUp: { 200: serializeSteppedUp, ...errors12 },
  forgotPassword: { 200: serializeMessage, ...errors14 },
  resetPassword: { 200: serializeMessage, ...errors14 },
  claimPlatformAdmin: { 200: serializeMessage, ...errors12 },
  verifyEmail: { 200: serializeMessage, ...errors13 },
  resendVerification: { 200: serializeMessage, ...errors8 },
  changeEmail: { 202: serializeMessage, ...errors11 },
  confirmEmail: { 200: serializeMessage, ...errors11 },
  undoEmailChange: { 200: serializeMessage, ...errors14 },
  listIdentities: { 200: serializeIdentityList, ...errors7 },
  unlinkIdentity: { 200: serializeMessage, ...errors9 },
  startOAuth: errors15,
  completeOAuth: errors14,
  listUserApiKeys: { 200: serializeUserApiKeyList, ...errors10 },
  createUserApiKey: { 201: serializeCreatedUserApiKey, ...errors11 },
  deleteUserApiKey: { 200: serializeMessage, ...errors9 },
  registerTenantOwner: { 201: serializeRegisteredTenantOwner, ...errors16 },
  loginToTenant: { 200: serializeTenantSession, ...errors17 },
  refreshSession: { 200: serializeRefreshedTenantSession, ...errors18 },
  logoutFromTenant: { 200: serializeMessage, ...errors18 },
  sayHello: { 200: serializeMessage, ...errors18 },
  getMyProfile: { 200: serializeMyProfile, ...errors18 },
  listTenants: { 200: serializeTenantList, ...errors13 },
  createTenant: { 201: serializeTenant, ...errors11 },
  getTenant: { 200: serializeTenant, ...errors19 },
  deleteTenant: { 200: serializeMessage, ...errors20 },
  updateTenant: { 200: serializeTenant, ...errors20 },
  verifyTenantDomain: { 200: serializeTenant, ...errors21 },
  getTenantBySlug: { 200: serializeTenant, ...errors22 },
  listWorkspaces: { 200: serializeWorkspaceList, ...errors23 },
  createWorkspace: { 201: serializeWorkspaceChanged, ...errors24 },
  getWorkspace: { 200: serializeWorkspaceResponse, ...errors25 },
  deleteWorkspace: errors26,
  updateWorkspace: { 200: serializeWorkspaceChanged, ...errors27 },
  listApiKeys: { 200: serializeApiKeyPage, ...errors23 },
  createApiKey: { 201: serializeApiKeyCreated, ...errors24 },
  getApiKey: { 200: serializeApiKeyResponse, ...errors28 },
  revokeApiKey: errors29,
  getApiKeyUsage: { 200: serializeApiKeyUses, ...errors28 },
  rotateApiKey: { 200: serializeApiKeyRotated, ...errors30 },
  listTeamMembers: { 200: serializeTeamMemberList, ...errors19 },
  removeTeamMember: { 200: serializeMessage, ...errors21 },
  updateTeamMember: { 200: serializeTeamMemberResponse, ...errors21 },
  listTenantAuditLogs: { 200: serializeTenantAuditLogList, ...errors19 },
  transferTenantOwnership: { 200: serializeOfferedOwnership, ...errors21 },
  getOwnershipTransfer: { 200: serializeOwnershipTransferResponse, ...errors19 },
  cancelOwnershipTransfer: { 200: serializeMessage, ...errors21 },
  acceptOwnershipTransfer: { 200: serializeTeamMemberResponse, ...errors21 },
  declineOwnershipTransfer: { 200: serializeMessage, ...errors21 },
  listInvitations: { 200: serializeInvitationList, ...errors19 },
  createInvitation: { 201: serializeCreatedInvitation, ...errors21 },
  cancelInvitation: { 200: serializeMessage, ...errors21 },
  acceptInvitation: { 200: serializeAcceptedInvitation, ...errors21 },
  submitContactMessage: { 201: serializeMessage, ...errors31 },
  listMessages: { 200: serializeMessageList, ...errors10 },
  updateMessage: { 200: serializeUpdatedMessage, ...errors21 },
  listArticles: { 200: serializeArticleList, ...errors19 },
  createArticle: { 201: serializeArticleResponse, ...errors32 },
  searchArticles: { 200: serializeArticleSearchResult, ...errors19 },
  generateArticle: { 201: serializeArticleResponse, ...errors33 },
  changeArticles: { 200: serializeChangedArticles, ...errors21 },
  getArticleBySlug: { 200: serializeArticleResponse, ...errors19 },
  getArticle: { 200: serializeArticleResponse, ...errors19 },
  deleteArticle: { 200: serializeMessage, ...errors20 },
  updateArticle: { 200: serializeArticleResponse, ...errors34 },
  listArticleVersions: { 200: serializeArticleVersionList, ...errors19 },
  getArticleVersion: { 200: serializeArticleVersionResponse, ...errors19 },
  restoreArticleVersion: { 200: serializeArticleResponse, ...errors32 },
  listRelatedArticles: { 200: serializeRelatedArticleList, ...errors19 },
  listComments: { 200: serializeCommentList, ...errors19 },
  createComment: { 201: serializeCommentResponse, ...errors21 },
  scheduleArticle: { 200: serializeScheduledArticleResponse, ...errors21 },
  cancelArticleSchedule: { 200: serializeMessage, ...errors21 },
  getWorkingCopy: { 200: serializeWorkingCopyResponse, ...errors19 },
  saveWorkingCopy: { 200: serializeWorkingCopyResponse, ...errors34 },
  deleteWorkingCopy: { 200: serializeMessage, ...errors20 },
  publishWorkingCopy: { 200: serializeArticleResponse, ...errors32 },
  createPreview: { 201: serializeCreatedPreviewResponse, ...errors21 },
  deletePreview: { 200: serializeMessage, ...errors21 },
  getPreview: { 200: serializePreviewResponse, ...errors35 },
  listMedia: { 200: serializeMediaList, ...errors19 },
  createMedia: { 200: serializeMediaResponse, 201: serializeMediaResponse, ...errors36 },
  getMedia: { 200: serializeMediaResponse, ...errors19 },
  deleteMedia: { 200: serializeMessage, ...errors21 },
  updateMedia: { 200: serializeMediaResponse, ...errors21 },
  getMediaFile: errors37,
  listTrashedArticles: { 200: serializeTrashedArticleList, ...errors19 },
  deleteTrashedArticle: { 200: serializeMessage, ...errors21 },
  restoreTrashedArticle: { 200: serializeArticleResponse, ...errors32 },
  listScheduledArticles: { 200: serializeScheduledArticleList, ...errors19 },
  listCommentQueue: { 200: serializeCommentQueue, ...errors19 },
  deleteComment: { 200: serializeMessage, ...errors21 },
  updateComment: { 200: serializeCommentResponse, ...errors21 },
  getAtomFeed: errors35,
  getRssFeed: errors35,
  getJsonFeed: { 200: serializeJsonFeed, ...errors35 },
  getSitemap: errors35,
  listTags: { 200: serializeTagList, ...errors19 },
  listCategories: { 200: serializeCategoryList, ...errors19 },
  createCategory: { 201: serializeCategoryResponse, ...errors21 },
  getCategoryBySlug: { 200: serializeSingleCategory, ...errors19 },
  deleteCategory: { 200: serializeMessage, ...errors21 },
  updateCategory: { 200: serializeCategoryResponse, ...errors21 },
  listAffiliateLinks: { 200: serializeAffiliateLinkList, ...errors19 },
  createAffiliateLink: { 201: serializeAffiliateLinkResponse, ...errors21 },
  deleteAffiliateLink: { 200: serializeMessage, ...errors21 },
  updateAffiliateLink: { 200: serializeAffiliateLinkResponse, ...errors21 },
  getAffiliateLinkStats: { 200: serializeAffiliateLinkStats, ...errors19 },
  followAffiliateLink: errors35,
  submitSeoReport: { 201: serializeSeoReportResponse, ...errors38 },
  listSeoIssues: { 200: serializeSeoIssueList, ...errors25 },
  getPixelConfig: { 200: serializePixelConfig, ...errors39 },
  trackPixelEvent: { 200: serializePixelTracked, ...errors40 },
  getVisits: { 200: serializeVisitList, ...errors41 },
  getVisitedPages: { 200: serializeVisitedPageList, ...errors41 },
  getReferrers: { 200: serializeReferrerList, ...errors41 },
  getVisitSources: { 200: serializeVisitSourceList, ...errors41 },
  getTrackedEvents: { 200: serializeTrackedEventList, ...errors41 },
  getVisitDevices: { 200: serializeVisitDeviceList, ...errors41 },
  getVisitCountries: { 200: serializeVisitCountryList, ...errors41 },
  createSubscription: { 200: serializeSubscriptionChanged, ...errors42 },
  listPlans: { 200: serializePlanList, ...errors3 },
  getCurrentSubscription: { 200: serializeSubscriptionResponse, ...errors10 },
  cancelSubscription: { 200: serializeSubscriptionChanged, ...errors43 },
  checkEntitlement: { 200: serializeEntitlementCheck, ...errors41 },
  recordUsage: { 200: serializeRecordedUsage, ...errors24 },
  getUsageSummary: { 200: serializeUsageSummaryResponse, ...errors41 },
  listPlanShares: { 200: serializeSharingWorkspaceList, ...errors41 },
  deletePlanShare: errors29,
  receiveStripeEvent: { 200: serializeEventReceived, ...errors44 },
  createUser: { 201: serializeCreatedTenantUser, ...errors45 },
  getUserById: { 200: serializeTenantUser, ...errors46 },
  listSites: { 200: serializeSiteList, ...errors47 },
  createSite: { 201: serializeCreatedSite, ...errors45 },
  getSite: { 200: serializeSite, ...errors46 },
  deleteSite: { 200: serializeSiteDeletion, ...errors48 },
  rotateSiteApiKey: { 200: serializeRotatedSiteKey, ...errors48 },
  verifySite: { 200: serializeSiteVerification, ...errors48 },
  syncSite: { 200: serializeSyncResult, ...errors49 },
  searchSitePages: { 200: serializePageSearchResult, ...errors47 },
  searchSitePagesByBody: { 200: serializePageSearchResult, ...errors47 },
  getPluginStatus: { 200: serializePluginStatus, ...errors47 },
  listApiUsers: { 200: serializeApiUserList, ...errors50 },
  createApiUser: { 201: serializeNewApiUser, ...errors51 },
  getApiUser: { 200: serializeApiUser, ...errors52 },
  updateApiUser: { 200: serializeApiUser, ...errors53 },
  deleteApiUser: errors53,
  getApiUserUsage: { 200: serializeKeyUses, ...errors52 },
  regenerateApiUserToken: { 200: serializeNewApiUser, ...errors53 },
  listSocialAccounts: { 200: serializeSocialAccountList, ...errors19 },
  connectSocialAccount: { 201: serializeSocialAccountResponse, ...errors54 },
  disconnectSocialAccount: { 200: serializeMessage, ...errors21 },
  publishArticleToSocial: { 200: serializeSocialPostsResponse, ...errors54 },
  getAdminDashboard: { 200: serializeAdminDashboard, ...errors10 },
  getAdminInsights: { 200: serializeAdminInsights, ...errors10 },
  getContentAnalytics: { 200: serializeContentAnalytics, ...errors10 },
  getRevenueAnalytics: { 200: serializeRevenueAnalytics, ...errors10 },
  adminListTenants: { 200: serializeAdminTenantList, ...errors10 },
  adminUpdateTenant: { 200: serializeAdminTenant, ...errors21 },
  adminListUsers: { 200: serializeAdminUserList, ...errors10 },
  listAuditLogs: { 200: serializeAuditLogList, ...errors13 },
  adminGetUser: { 200: serializeAdminUser, ...errors55 },
  adminUpdateUser: { 200: serializeAdminUser, ...errors21 },
  adminEndUserSessions: { 200: serializeEndedSessions, ...errors56 },
  adminUpdateUserRole: { 200: serializeAdminUserResponse, ...errors21 },
  listWebhooks: { 200: serializeWebhookList, ...errors23 },
  createWebhook: { 201: serializeCreatedWebhookResponse, ...errors24 },
  getWebhook: { 200: serializeWebhookResponse, ...errors28 },
  deleteWebhook: errors29,
  updateWebhook: { 200: serializeUpdatedWebhookResponse, ...errors57 },
  testWebhook: { 200: serializeWebhookTest, ...errors29 },
  rotateWebhookSecret: { 200: serializeRotatedWebhookSecretResponse, ...errors57 },
  listWebhookDeliveries: { 200: serializeWebhookDeliveryList, ...errors25 },
  retryWebhookDelivery: { 200: serializeRetriedDeliveryResponse, ...errors57 },
  listMcpServers: { 200: serializeMcpServerList, ...errors41 },
  getMcpServer: { 200: serializeMcpServerResponse, ...errors58 },
  listMcpServerTools: { 200: serializeMcpToolList, ...errors58 },
  callMcpTool: { 200: serializeMcpToolResponse, ...errors59 },
  getMcpResource: { 200: serializeMcpResourceContent, ...errors60 },
};

const problems1 = {
  422: serializeValidationProblem,
  429: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems2 = {
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems3 = {
  400: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems4 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeMfaProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems5 = {
  400: serializeProblem,
  401: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems6 = {
  401: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems7 = {
  401: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems8 = {
  401: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems9 = {
  401: serializeProblem,
  403: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems10 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems11 = {
  400: serializeProblem,
  401: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems12 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems13 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems14 = {
  400: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems15 = {
  400: serializeBadRequestProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems16 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeMfaProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems17 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems18 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems19 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems20 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems21 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  412: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems22 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems23 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  404: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems24 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems25 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems26 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems27 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  412: serializeProblem,
  422: serializeBadRequestProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems28 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  404: serializeProblem,
  409: serializeProblem,
  412: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems29 = {
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems30 = {
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems31 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeBadRequestProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems32 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems33 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems34 = {
  400: serializeProblem,
  403: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems35 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems36 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  502: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems37 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  412: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems38 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  404: serializeProblem,
  409: serializeProblem,
  412: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems39 = {
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems40 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems41 = {
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  416: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems42 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems43 = {
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems44 = {
  400: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems45 = {
  401: serializeProblem,
  403: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems46 = {
  400: serializeProblem,
  401: serializeProblem,
  402: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems47 = {
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems48 = {
  400: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems49 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems50 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems51 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems52 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems53 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems54 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems55 = {
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems56 = {
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems57 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  default: serializeProblem,
};
const problems58 = {
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  502: serializeProblem,
  503: serializeProblem,
  504: serializeProblem,
  default: serializeProblem,
};
const problems59 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  502: serializeProblem,
  503: serializeProblem,
  504: serializeProblem,
  default: serializeProblem,
};
const problems60 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeCoreRateLimitProblem,
  502: serializeProblem,
  503: serializeProblem,
  504: serializeProblem,
  default: serializeProblem,
};

export const problemSerializers = {
  getHealth: problems1,
  getReadiness: problems1,
  getJwks: problems2,
  registerUser: problems3,
  loginUser: problems4,
  refreshAccessToken: problems5,
  logoutUser: problems6,
  listSessions: problems6,
  endSessions: problems7,
  endSession: problems8,
  getCurrentUser: problems9,
  updateProfile: problems10,
  changePassword: problems11,
  getMfa: problems6,
  enrolTotp: problems10,
  removeTotp: problems11,
  confirmTotp: problems11,
  replaceRecoveryCodes: problems11,
  verifyMfa: problems12,
  stepUp: problems13,
  forgotPassword: problems14,
  resetPassword: problems14,
  claimPlatformAdmin: problems11,
  verifyEmail: problems12,
  resendVerification: problems7,
  changeEmail: problems10,
  confirmEmail: problems10,
  undoEmailChange: problems14,
  listIdentities: problems6,
  unlinkIdentity: problems8,
  startOAuth: problems1,
  completeOAuth: problems14,
  listUserApiKeys: problems9,
  createUserApiKey: problems10,
  deleteUserApiKey: problems8,
  registerTenantOwner: problems15,
  loginToTenant: problems16,
  refreshSession: problems17,
  logoutFromTenant: problems17,
  sayHello: problems17,
  getMyProfile: problems17,
  listTenants: problems18,
  createTenant: problems19,
  getTenant: problems20,
  deleteTenant: problems21,
  updateTenant: problems21,
  verifyTenantDomain: problems22,
  getTenantBySlug: problems23,
  listWorkspaces: problems24,
  createWorkspace: problems25,
  getWorkspace: problems26,
  deleteWorkspace: problems27,
  updateWorkspace: problems28,
  listApiKeys: problems24,
  createApiKey: problems25,
  getApiKey: problems29,
  revokeApiKey: problems30,
  getApiKeyUsage: problems29,
  rotateApiKey: problems31,
  listTeamMembers: problems32,
  removeTeamMember: problems33,
  updateTeamMember: problems33,
  listTenantAuditLogs: problems32,
  transferTenantOwnership: problems33,
  getOwnershipTransfer: problems32,
  cancelOwnershipTransfer: problems33,
  acceptOwnershipTransfer: problems33,
  declineOwnershipTransfer: problems33,
  listInvitations: problems32,
  createInvitation: problems33,
  cancelInvitation: problems33,
  acceptInvitation: problems33,
  submitContactMessage: problems34,
  listMessages: problems9,
  updateMessage: problems33,
  listArticles: problems32,
  createArticle: problems35,
  searchArticles: problems32,
  generateArticle: problems36,
  changeArticles: problems33,
  getArticleBySlug: problems32,
  getArticle: problems32,
  deleteArticle: problems37,
  updateArticle: problems38,
  listArticleVersions: problems32,
  getArticleVersion: problems32,
  restoreArticleVersion: problems35,
  listRelatedArticles: problems32,
  listComments: problems32,
  createComment: problems33,
  scheduleArticle: problems33,
  cancelArticleSchedule: problems33,
  getWorkingCopy: problems32,
  saveWorkingCopy: problems38,
  deleteWorkingCopy: problems37,
  publishWorkingCopy: problems35,
  createPreview: problems33,
  deletePreview: problems33,
  getPreview: problems39,
  listMedia: problems32,
  createMedia: problems40,
  getMedia: problems32,
  deleteMedia: problems33,
  updateMedia: problems33,
  getMediaFile: problems41,
  listTrashedArticles: problems32,
  deleteTrashedArticle: problems33,
  restoreTrashedArticle: problems35,
  listScheduledArticles: problems32,
  listCommentQueue: problems32,
  deleteComment: problems33,
  updateComment: problems33,
  getAtomFeed: problems39,
  getRssFeed: problems39,
  getJsonFeed: problems39,
  getSitemap: problems39,
  listTags: problems32,
  listCategories: problems32,
  createCategory: problems33,
  getCategoryBySlug: problems32,
  deleteCategory: problems33,
  updateCategory: problems33,
  listAffiliateLinks: problems32,
  createAffiliateLink: problems33,
  deleteAffiliateLink: problems33,
  updateAffiliateLink: problems33,
  getAffiliateLinkStats: problems32,
  followAffiliateLink: problems39,
  submitSeoReport: problems42,
  listSeoIssues: problems26,
  getPixelConfig: problems43,
  trackPixelEvent: problems44,
  getVisits: problems45,
  getVisitedPages: problems45,
  getReferrers: problems45,
  getVisitSources: problems45,
  getTrackedEvents: problems45,
  getVisitDevices: problems45,
  getVisitCountries: problems45,
  createSubscription: problems46,
  listPlans: problems2,
  getCurrentSubscription: problems9,
  cancelSubscription: problems47,
  checkEntitlement: problems45,
  recordUsage: problems25,
  getUsageSummary: problems45,
  listPlanShares: problems45,
  deletePlanShare: problems30,
  receiveStripeEvent: problems48,
  createUser: problems49,
  getUserById: problems50,
  listSites: problems51,
  createSite: problems49,
  getSite: problems50,
  deleteSite: problems52,
  rotateSiteApiKey: problems52,
  verifySite: problems52,
  syncSite: problems53,
  searchSitePages: problems51,
  searchSitePagesByBody: problems51,
  getPluginStatus: problems51,
  listApiUsers: problems51,
  createApiUser: problems49,
  getApiUser: problems50,
  updateApiUser: problems52,
  deleteApiUser: problems52,
  getApiUserUsage: problems50,
  regenerateApiUserToken: problems52,
  listSocialAccounts: problems32,
  connectSocialAccount: problems54,
  disconnectSocialAccount: problems33,
  publishArticleToSocial: problems54,
  getAdminDashboard: problems9,
  getAdminInsights: problems9,
  getContentAnalytics: problems9,
  getRevenueAnalytics: problems9,
  adminListTenants: problems9,
  adminUpdateTenant: problems33,
  adminListUsers: problems9,
  listAuditLogs: problems12,
  adminGetUser: problems55,
  adminUpdateUser: problems33,
  adminEndUserSessions: problems56,
  adminUpdateUserRole: problems33,
  listWebhooks: problems24,
  createWebhook: problems25,
  getWebhook: problems29,
  deleteWebhook: problems30,
  updateWebhook: problems57,
  testWebhook: problems30,
  rotateWebhookSecret: problems57,
  listWebhookDeliveries: problems26,
  retryWebhookDelivery: problems57,
  listMcpServers: problems45,
  getMcpServer: problems58,
  listMcpServerTools: problems58,
  callMcpTool: problems59,
  getMcpResource: problems60,
};
