// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

// Each function checks a value and gives its JSON text, or throws UnsoundResponse. `at` is the JSON pointer of the
// member at hand; it costs nothing, for it is read only when something is thrown.

import {
  codePoints,
  escaped,
  formatTest,
  isDateTime,
  isPlainObject,
  isUuid,
  mistyped,
  pointerToken,
  refuseOthers,
  unlisted,
  unsound,
  within,
} from './serializer-runtime.js';

const membersOfHealth = new Set(['status', 'version', 'db']);
const membersOfValidationError = new Set(['error', 'message', 'status', 'errors']);
const membersOfError = new Set(['error', 'message', 'status']);
const membersOfReadiness = new Set(['status']);
const membersOfJsonWebKeySet = new Set(['keys']);
const membersOfJsonWebKey = new Set(['kty', 'crv', 'use', 'alg', 'kid', 'x']);
const pattern = new RegExp('^[A-Za-z0-9_-]{43}$', 'u');
const membersOfSessionResponse = new Set(['message', 'user', 'access_token', 'refresh_token', 'token_type']);
const pattern2 = new RegExp('^[A-Za-z0-9._~+/=-]+$', 'u');
const membersOfUser = new Set(['id', 'email', 'username', 'full_name', 'profile_image', 'role', 'is_platform_admin', 'is_verified', 'tenant_id', 'oauth_provider', 'created_at', 'last_login_at']);
const isEmail = formatTest('email');
const isUri = formatTest('uri');
const membersOfAccessTokenResponse = new Set(['access_token', 'token_type']);
const membersOfMessage = new Set(['message']);
const membersOfUserResponse = new Set(['user']);
const membersOfUpdatedUserResponse = new Set(['message', 'user']);
const membersOfUserApiKeyList = new Set(['api_keys']);
const membersOfUserApiKey = new Set(['id', 'name', 'prefix', 'is_active', 'request_count', 'last_used_at', 'created_at']);
const pattern3 = new RegExp('^pa_[0-9a-f]{6}$', 'u');
const membersOfCreatedUserApiKey = new Set(['message', 'id', 'name', 'api_key', 'prefix', 'warning']);
const pattern4 = new RegExp('^pa_[0-9a-f]{64}$', 'u');
const membersOfRegisteredTenantOwner = new Set(['user_id', 'user_email', 'user_name', 'user_role', 'tenant_id', 'tenant_name', 'tenant_slug', 'session_id', 'access_token', 'access_expiry', 'refresh_token', 'refresh_expiry', 'created_at']);
const membersOfBadRequestProblem = new Set(['type', 'title', 'status', 'detail', 'errors']);
const membersOfProblem = new Set(['type', 'title', 'status', 'detail']);
const membersOfTenantSession = new Set(['user_id', 'user_email', 'user_name', 'user_role', 'tenant_id', 'session_id', 'access_token', 'access_expiry', 'refresh_token', 'refresh_expiry', 'login_at']);
const membersOfRefreshedTenantSession = new Set(['user_id', 'user_email', 'user_name', 'user_role', 'tenant_id', 'session_id', 'access_token', 'access_expiry', 'refresh_token', 'refresh_expiry', 'refreshed_at']);
const membersOfMyProfile = new Set(['user_id', 'email', 'name', 'role', 'tenant_id']);
const membersOfTenantList = new Set(['tenants', 'total']);
const membersOfTenant = new Set(['id', 'name', 'slug', 'domain', 'description', 'status', 'plan', 'settings', 'role', 'created_at', 'updated_at']);
const membersOfTenantSettings = new Set(['public_content', 'registration']);
const membersOfTeamMemberList = new Set(['members', 'total', 'page', 'per_page']);
const membersOfTeamMember = new Set(['id', 'full_name', 'role', 'email']);
const membersOfTeamMemberResponse = new Set(['message', 'member']);
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
const membersOfArticleSummary = new Set(['id', 'title', 'slug', 'excerpt', 'status', 'category_id', 'author', 'image', 'is_featured', 'tags', 'comment_count', 'published_at', 'created_at', 'updated_at']);
const membersOfAuthor = new Set(['id', 'username', 'full_name']);
const membersOfArticleResponse = new Set(['article']);
const membersOfArticle = new Set(['id', 'tenant_id', 'title', 'slug', 'excerpt', 'content', 'content_html', 'status', 'category_id', 'author', 'image', 'is_featured', 'seo', 'tags', 'keywords', 'comment_count', 'published_at', 'created_at', 'updated_at']);
const membersOfArticleSeo = new Set(['meta_title', 'meta_description', 'focus_keyword']);
const membersOfFeatureError = new Set(['error', 'message', 'status', 'feature', 'upgrade_url']);
const membersOfArticleSearchResult = new Set(['articles', 'total', 'page', 'per_page', 'query']);
const membersOfArticleMatch = new Set(['id', 'title', 'slug', 'excerpt', 'status', 'category_id', 'author', 'image', 'is_featured', 'tags', 'comment_count', 'published_at', 'created_at', 'updated_at', 'highlight', 'rank']);
const membersOfCommentList = new Set(['comments', 'total_count', 'limit', 'offset']);
const membersOfComment = new Set(['id', 'article_id', 'user', 'content', 'content_html', 'parent_id', 'is_approved', 'is_edited', 'created_at', 'updated_at', 'reply_count', 'replies']);
const membersOfReply = new Set(['id', 'article_id', 'user', 'content', 'content_html', 'parent_id', 'is_approved', 'is_edited', 'created_at', 'updated_at', 'reply_count']);
const membersOfCommentResponse = new Set(['message', 'comment']);
const membersOfScheduledArticleResponse = new Set(['message', 'scheduled_at']);
const membersOfScheduledArticleList = new Set(['scheduled', 'total', 'page', 'per_page', 'next_cursor']);
const membersOfScheduledArticle = new Set(['article_id', 'title', 'scheduled_at', 'timezone']);
const membersOfCategoryList = new Set(['categories', 'total']);
const membersOfCategory = new Set(['id', 'name', 'slug', 'description', 'article_count', 'created_at', 'updated_at']);
const membersOfCategoryResponse = new Set(['message', 'category']);
const membersOfAffiliateLinkList = new Set(['affiliate_links', 'total', 'page', 'per_page']);
const membersOfAffiliateLink = new Set(['id', 'name', 'slug', 'original_url', 'short_url', 'click_count', 'unique_click_count', 'created_at', 'updated_at']);
const membersOfAffiliateLinkResponse = new Set(['message', 'affiliate_link']);
const membersOfAffiliateLinkStats = new Set(['link_id', 'click_count', 'unique_click_count', 'days', 'daily']);
const membersOfAffiliateLinkDay = new Set(['date', 'click_count', 'unique_click_count']);
const isDate = formatTest('date');
const membersOfSubscriptionChanged = new Set(['message', 'subscription']);
const membersOfSubscription = new Set(['id', 'plan_id', 'status', 'price', 'currency', 'current_period_start', 'current_period_end', 'cancel_at_period_end', 'scheduled_plan_id', 'created_at']);
const membersOfPlanList = new Set(['plans']);
const membersOfPlanDetails = new Set(['id', 'name', 'price', 'currency', 'interval', 'features']);
const membersOfSubscriptionResponse = new Set(['subscription']);
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
const membersOfPluginStatus = new Set(['site_id', 'tenant_id', 'domain', 'site_url', 'status', 'is_verified', 'storage_used_bytes', 'search_requests_count', 'monthly_pages_indexed', 'total_pages_indexed', 'search_index_name', 'api_key_prefix', 'api_key_last_four', 'plugin_version', 'message']);
const membersOfApiUser = new Set(['id', 'name', 'description', 'token', 'expire_at', 'created_at', 'updated_at', 'scopes', 'status']);
const pattern5 = new RegExp('^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$', 'u');
const membersOfAdminError = new Set(['error']);
const membersOfSocialAccountList = new Set(['social_accounts', 'total']);
const membersOfSocialAccount = new Set(['id', 'platform', 'account_id', 'account_name', 'is_active', 'last_verified_at', 'created_at']);
const membersOfSocialAccountResponse = new Set(['message', 'social_account']);
const membersOfSocialPostsResponse = new Set(['message', 'posts']);
const membersOfSocialPost = new Set(['id', 'platform', 'status', 'scheduled_for', 'post_url', 'error_message']);
const membersOfFeatureProblem = new Set(['type', 'title', 'status', 'detail', 'feature', 'upgrade_url']);

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
    if (all !== 3) refuseOthers(value, membersOfHealth);
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
    if (all !== 4) refuseOthers(value, membersOfValidationError);
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
    if (all !== 3) refuseOthers(value, membersOfError);
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
    if (all !== 3) refuseOthers(value, membersOfHealth);
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
    if (all !== 1) refuseOthers(value, membersOfReadiness);
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
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) refuseOthers(value, membersOfReadiness);
    return '{"status":"unavailable"}';
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
    if (all !== 1) refuseOthers(value, membersOfJsonWebKeySet);
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
    if (all !== 6) refuseOthers(value, membersOfJsonWebKey);
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
    if (all !== 5) refuseOthers(value, membersOfSessionResponse);
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
    if ($role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner' && $role !== null) {
      unlisted($role, 'enum', '"Viewer" or "Author" or "Editor" or "Admin" or "Owner" or null');
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
    if (all !== 12) refuseOthers(value, membersOfUser);
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
    if (all !== 2) refuseOthers(value, membersOfAccessTokenResponse);
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
    if (all !== 1) refuseOthers(value, membersOfMessage);
    return '{"message":"' + escaped($message) + '"}';
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
    if (all !== 1) refuseOthers(value, membersOfUserResponse);
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
    if (all !== 2) refuseOthers(value, membersOfUpdatedUserResponse);
    return '{"message":"' + escaped($message) + '","user":' + $user + '}';
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
    if (all !== 1) refuseOthers(value, membersOfUserApiKeyList);
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
    if (!pattern3.test($prefix)) unsound('pattern', 'must match ^pa_[0-9a-f]{6}$');
    at = '/is_active';
    const $is_active = value.is_active;
    if (typeof $is_active !== 'boolean') mistyped($is_active, 'boolean');
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
    if (all !== 7) refuseOthers(value, membersOfUserApiKey);
    return (
      '{"id":' + $id + ',"name":"' + escaped($name) + '","prefix":"' + escaped($prefix) +
      ($is_active ? '","is_active":true,"request_count":' : '","is_active":false,"request_count":') + $request_count +
      ($last_used_at === null ? ',"last_used_at":null,"created_at":"' : ',"last_used_at":"' + $last_used_at + '","created_at":"') +
      $created_at + '"}'
    );
  } catch (error) {
    throw within(error, at);
  }
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
    if (!pattern4.test($api_key)) unsound('pattern', 'must match ^pa_[0-9a-f]{64}$');
    at = '/prefix';
    const $prefix = value.prefix;
    if (typeof $prefix !== 'string') mistyped($prefix, 'string');
    if ($prefix.length < 17 && codePoints($prefix) < 9) unsound('minLength', 'must have at least 9 characters');
    if ($prefix.length > 9 && codePoints($prefix) > 9) unsound('maxLength', 'must have at most 9 characters');
    if (!pattern3.test($prefix)) unsound('pattern', 'must match ^pa_[0-9a-f]{6}$');
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
    if (all !== 6) refuseOthers(value, membersOfCreatedUserApiKey);
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
    if ($user_role !== 'viewer' && $user_role !== 'author' && $user_role !== 'editor' && $user_role !== 'admin' && $user_role !== 'owner') {
      unlisted($user_role, 'enum', '"viewer" or "author" or "editor" or "admin" or "owner"');
    }
    at = '/tenant_id';
    const $tenant_id = value.tenant_id;
    if (typeof $tenant_id !== 'string') mistyped($tenant_id, 'string');
    if (!isUuid($tenant_id)) unsound('format', 'must be a valid uuid');
    at = '/tenant_name';
    const $tenant_name = value.tenant_name;
    if (typeof $tenant_name !== 'string') mistyped($tenant_name, 'string');
    if ($tenant_name === '') unsound('minLength', 'must not be empty');
    if ($tenant_name.length > 100 && codePoints($tenant_name) > 100) {
      unsound('maxLength', 'must have at most 100 characters');
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
    if (all !== 13) refuseOthers(value, membersOfRegisteredTenantOwner);
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
    if (all !== count) refuseOthers(value, membersOfBadRequestProblem);
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
    if (all !== 4) refuseOthers(value, membersOfProblem);
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
    if ($user_role !== 'viewer' && $user_role !== 'author' && $user_role !== 'editor' && $user_role !== 'admin' && $user_role !== 'owner' && $user_role !== null) {
      unlisted($user_role, 'enum', '"viewer" or "author" or "editor" or "admin" or "owner" or null');
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
    if (all !== 11) refuseOthers(value, membersOfTenantSession);
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
    if ($user_role !== 'viewer' && $user_role !== 'author' && $user_role !== 'editor' && $user_role !== 'admin' && $user_role !== 'owner' && $user_role !== null) {
      unlisted($user_role, 'enum', '"viewer" or "author" or "editor" or "admin" or "owner" or null');
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
    if (all !== 11) refuseOthers(value, membersOfRefreshedTenantSession);
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
    if ($role !== 'viewer' && $role !== 'author' && $role !== 'editor' && $role !== 'admin' && $role !== 'owner' && $role !== null) {
      unlisted($role, 'enum', '"viewer" or "author" or "editor" or "admin" or "owner" or null');
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
    if (all !== 5) refuseOthers(value, membersOfMyProfile);
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
    if (all !== 2) refuseOthers(value, membersOfTenantList);
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
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
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
    at = '/plan';
    const $plan = value.plan;
    if ($plan !== 'free' && $plan !== 'starter' && $plan !== 'pro' && $plan !== 'business' && $plan !== 'agency' && $plan !== 'enterprise') {
      unlisted($plan, 'enum', '"free" or "starter" or "pro" or "business" or "agency" or "enterprise"');
    }
    at = '/settings';
    const $settings = serializeTenantSettings(value.settings);
    at = '/role';
    const $role = value.role;
    if ($role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner') {
      unlisted($role, 'enum', '"Viewer" or "Author" or "Editor" or "Admin" or "Owner"');
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
    if (all !== 11) refuseOthers(value, membersOfTenant);
    return (
      '{"id":"' + $id + '","name":"' + escaped($name) + '","slug":"' + escaped($slug) +
      ($domain === null ? '","domain":null,"description":' : '","domain":"' + escaped($domain) + '","description":') +
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
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 2) refuseOthers(value, membersOfTenantSettings);
    return (
      ($public_content ? '{"public_content":true,"registration":"' : '{"public_content":false,"registration":"') +
      $registration + '"}'
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
    if (all !== 4) refuseOthers(value, membersOfTeamMemberList);
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
    if ($role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner') {
      unlisted($role, 'enum', '"Viewer" or "Author" or "Editor" or "Admin" or "Owner"');
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
    if (all !== 4) refuseOthers(value, membersOfTeamMember);
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
    if (all !== 2) refuseOthers(value, membersOfTeamMemberResponse);
    return '{"message":"' + escaped($message) + '","member":' + $member + '}';
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
    if (all !== 4) refuseOthers(value, membersOfInvitationList);
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
    if ($role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner') {
      unlisted($role, 'enum', '"Viewer" or "Author" or "Editor" or "Admin" or "Owner"');
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
    if (all !== 8) refuseOthers(value, membersOfInvitation);
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
    if (all !== 3) refuseOthers(value, membersOfInviter);
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
    if (all !== 3) refuseOthers(value, membersOfCreatedInvitation);
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
    if ($role !== 'Viewer' && $role !== 'Author' && $role !== 'Editor' && $role !== 'Admin' && $role !== 'Owner') {
      unlisted($role, 'enum', '"Viewer" or "Author" or "Editor" or "Admin" or "Owner"');
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) refuseOthers(value, membersOfAcceptedInvitation);
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
    if ($name.length > 100 && codePoints($name) > 100) unsound('maxLength', 'must have at most 100 characters');
    at = '/slug';
    const $slug = value.slug;
    if (typeof $slug !== 'string') mistyped($slug, 'string');
    if ($slug.length > 63 && codePoints($slug) > 63) unsound('maxLength', 'must have at most 63 characters');
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 3) refuseOthers(value, membersOfAcceptedInvitationTenant);
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
    if (all !== 5) refuseOthers(value, membersOfMessageList);
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
    if (all !== 6) refuseOthers(value, membersOfInboxMessage);
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
    if (all !== 3) refuseOthers(value, membersOfInviter);
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
    if (all !== 3) refuseOthers(value, membersOfUpdatedMessage);
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
      if ($next_cursor.length > 512 && codePoints($next_cursor) > 512) {
        unsound('maxLength', 'must have at most 512 characters');
      }
    }
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 5) refuseOthers(value, membersOfArticleList);
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
    if (all !== 14) refuseOthers(value, membersOfArticleSummary);
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
    if (all !== 3) refuseOthers(value, membersOfAuthor);
    return (
      '{"id":' + $id +
      ($username === null ? ',"username":null,"full_name":"' : ',"username":"' + escaped($username) + '","full_name":"') +
      escaped($full_name) + '"}'
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

function serializeArticleResponse(value) {
  if (!isPlainObject(value)) mistyped(value, 'object');
  let at = '';
  try {
    at = '/article';
    const $article = serializeArticle(value.article);
    at = '';
    let all = 0;
    for (const _ in value) all += 1;
    if (all !== 1) refuseOthers(value, membersOfArticleResponse);
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
    if (all !== 19) refuseOthers(value, membersOfArticle);
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
    if (all !== 3) refuseOthers(value, membersOfArticleSeo);
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
    if (all !== count) refuseOthers(value, membersOfFeatureError);
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
    if (all !== 5) refuseOthers(value, membersOfArticleSearchResult);
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
    if (all !== 16) refuseOthers(value, membersOfArticleMatch);
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
    if (all !== 4) refuseOthers(value, membersOfCommentList);
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
    if (all !== 12) refuseOthers(value, membersOfComment);
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
    if (all !== 11) refuseOthers(value, membersOfReply);
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
    if (all !== 2) refuseOthers(value, membersOfCommentResponse);
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
    if (all !== 2) refuseOthers(value, membersOfScheduledArticleResponse);
    return '{"message":"' + escaped($message) + '","scheduled_at":"' + $scheduled_at + '"}';
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
    if (all !== 5) refuseOthers(value, membersOfScheduledArticleList);
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
    if (all !== 4) refuseOthers(value, membersOfScheduledArticle);
    return (
      '{"article_id":' + $article_id + ',"title":"' + escaped($title) + '","scheduled_at":"' + $scheduled_at +
      '","timezone":"' + escaped($timezone) + '"}'
    );
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
    if (all !== 2) refuseOthers(value, membersOfCategoryList);
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
    if (all !== 7) refuseOthers(value, membersOfCategory);
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
    if (all !== 2) refuseOthers(value, membersOfCategoryResponse);
    return '{"message":"' + escaped($message) + '","category":' + $category + '}';
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
    if (all !== 4) refuseOthers(value, membersOfAffiliateLinkList);
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
    if (all !== 9) refuseOthers(value, membersOfAffiliateLink);
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
    if (all !== 2) refuseOthers(value, membersOfAffiliateLinkResponse);
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
    if (all !== 5) refuseOthers(value, membersOfAffiliateLinkStats);
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
    if (all !== 3) refuseOthers(value, membersOfAffiliateLinkDay);
    return (
      '{"date":"' + $date + '","click_count":' + $click_count + ',"unique_click_count":' + $unique_click_count + '}'
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
    if (all !== 2) refuseOthers(value, membersOfSubscriptionChanged);
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
    if (all !== 10) refuseOthers(value, membersOfSubscription);
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
    if (all !== 1) refuseOthers(value, membersOfPlanList);
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
    if (all !== 6) refuseOthers(value, membersOfPlanDetails);
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
    if (all !== 1) refuseOthers(value, membersOfSubscriptionResponse);
    return '{"subscription":' + $subscription + '}';
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
    if (all !== 1) refuseOthers(value, membersOfEventReceived);
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
    if (all !== 4) refuseOthers(value, membersOfCreatedTenantUser);
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
    if (all !== 5) refuseOthers(value, membersOfTenantUser);
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
    if (all !== 2) refuseOthers(value, membersOfSiteList);
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
    if (all !== 5) refuseOthers(value, membersOfSiteSummary);
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
    if (all !== 7) refuseOthers(value, membersOfCreatedSite);
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
    if (all !== 19) refuseOthers(value, membersOfSite);
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
    if (all !== 2) refuseOthers(value, membersOfSiteDeletion);
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
    if (all !== 3) refuseOthers(value, membersOfRotatedSiteKey);
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
    if (all !== 3) refuseOthers(value, membersOfSiteVerification);
    return '{"success":true,"status":"' + $status + '","message":"' + escaped($message) + '"}';
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
    if (all !== 15) refuseOthers(value, membersOfPluginStatus);
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
    if (all !== 9) refuseOthers(value, membersOfApiUser);
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
      if (!pattern5.test(item)) unsound('pattern', 'must match ^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$');
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
    if (all !== 1) refuseOthers(value, membersOfAdminError);
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
    if (all !== 9) refuseOthers(value, membersOfApiUser);
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
    if (all !== 2) refuseOthers(value, membersOfSocialAccountList);
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
    if (all !== 7) refuseOthers(value, membersOfSocialAccount);
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
    if (all !== 2) refuseOthers(value, membersOfSocialAccountResponse);
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
    if (all !== 2) refuseOthers(value, membersOfSocialPostsResponse);
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
    if (all !== 6) refuseOthers(value, membersOfSocialPost);
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
    if (all !== 5) refuseOthers(value, membersOfBadRequestProblem);
    return (
      '{"type":"about:blank","title":"' + escaped($title) + '","status":' + $status + ',"detail":"' + escaped($detail) +
      '","errors":' + $errors + '}'
    );
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
    if (all !== count) refuseOthers(value, membersOfFeatureProblem);
    return (
      '{"type":"about:blank","title":"' + escaped($title) + '","status":' + $status + ',"detail":"' + escaped($detail) +
      ($feature === undefined ? '"' : '","feature":"' + escaped($feature) + '"') +
      ($upgrade_url === undefined ? '}' : ',"upgrade_url":"' + escaped($upgrade_url) + '"}')
    );
  } catch (error) {
    throw within(error, at);
  }
}

const refusals1 = {
  422: serializeValidationError,
  429: serializeError,
  503: serializeHealthFailure,
  default: serializeError,
};
const refusals2 = {
  422: serializeValidationError,
  429: serializeError,
  503: serializeReadinessFailure,
  default: serializeError,
};
const refusals3 = {
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals4 = {
  400: serializeError,
  403: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals5 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals6 = {
  400: serializeError,
  401: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals7 = {
  401: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals8 = {
  401: serializeError,
  403: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals9 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals10 = {
  400: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals11 = {
  401: serializeError,
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals12 = {
  400: serializeBadRequestProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const refusals13 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const refusals14 = {
  400: serializeBadRequestProblem,
  401: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals15 = {
  400: serializeError,
  401: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals16 = {
  400: serializeError,
  401: serializeError,
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals17 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  404: serializeError,
  412: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals18 = {
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
const refusals19 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  404: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const refusals20 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals21 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals22 = {
  400: serializeError,
  403: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals23 = {
  400: serializeError,
  401: serializeError,
  403: serializeFeatureError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals24 = {
  400: serializeError,
  401: serializeError,
  403: serializeFeatureError,
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  502: serializeError,
  503: serializeError,
  default: serializeError,
};
const refusals25 = {
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  default: serializeError,
};
const refusals26 = {
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
const refusals27 = {
  401: serializeError,
  403: serializeError,
  404: serializeError,
  409: serializeError,
  422: serializeValidationError,
  429: serializeError,
  503: serializeError,
  default: serializeError,
};
const refusals28 = {
  400: serializeError,
  422: serializeValidationError,
  429: serializeError,
  503: serializeError,
  default: serializeError,
};
const refusals29 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const refusals30 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const refusals31 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const refusals32 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const refusals33 = {
  400: serializeAdminError,
  401: serializeAdminError,
  403: serializeAdminError,
  429: serializeAdminError,
  default: serializeAdminError,
};
const refusals34 = {
  400: serializeAdminError,
  401: serializeAdminError,
  403: serializeAdminError,
  404: serializeAdminError,
  429: serializeAdminError,
  default: serializeAdminError,
};
const refusals35 = {
  400: serializeError,
  401: serializeError,
  403: serializeError,
  404: serializeError,
  422: serializeValidationError,
  429: serializeError,
  503: serializeError,
  default: serializeError,
};
const refusals36 = {
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

export const serializers = {
  getHealth: { 200: serializeHealth, ...refusals1 },
  getReadiness: { 200: serializeReadiness, ...refusals2 },
  getJwks: { 200: serializeJsonWebKeySet, ...refusals3 },
  registerUser: { 201: serializeSessionResponse, ...refusals4 },
  loginUser: { 200: serializeSessionResponse, ...refusals5 },
  refreshAccessToken: { 200: serializeAccessTokenResponse, ...refusals6 },
  logoutUser: { 200: serializeMessage, ...refusals7 },
  getCurrentUser: { 200: serializeUserResponse, ...refusals8 },
  updateProfile: { 200: serializeUpdatedUserResponse, ...refusals9 },
  changePassword: { 200: serializeMessage, ...refusals6 },
  forgotPassword: { 200: serializeMessage, ...refusals10 },
  resetPassword: { 200: serializeMessage, ...refusals10 },
  verifyEmail: { 200: serializeMessage, ...refusals10 },
  listUserApiKeys: { 200: serializeUserApiKeyList, ...refusals7 },
  createUserApiKey: { 201: serializeCreatedUserApiKey, ...refusals6 },
  deleteUserApiKey: { 200: serializeMessage, ...refusals11 },
  registerTenantOwner: { 201: serializeRegisteredTenantOwner, ...refusals12 },
  loginToTenant: { 200: serializeTenantSession, ...refusals13 },
  refreshSession: { 200: serializeRefreshedTenantSession, ...refusals13 },
  logoutFromTenant: { 200: serializeMessage, ...refusals13 },
  sayHello: { 200: serializeMessage, ...refusals13 },
  getMyProfile: { 200: serializeMyProfile, ...refusals13 },
  listTenants: { 200: serializeTenantList, ...refusals14 },
  createTenant: { 201: serializeTenant, ...refusals15 },
  getTenant: { 200: serializeTenant, ...refusals16 },
  deleteTenant: { 200: serializeMessage, ...refusals17 },
  updateTenant: { 200: serializeTenant, ...refusals18 },
  getTenantBySlug: { 200: serializeTenant, ...refusals19 },
  listTeamMembers: { 200: serializeTeamMemberList, ...refusals16 },
  removeTeamMember: { 200: serializeMessage, ...refusals20 },
  updateTeamMember: { 200: serializeTeamMemberResponse, ...refusals20 },
  transferTenantOwnership: { 200: serializeTeamMemberResponse, ...refusals21 },
  listInvitations: { 200: serializeInvitationList, ...refusals21 },
  createInvitation: { 201: serializeCreatedInvitation, ...refusals20 },
  cancelInvitation: { 200: serializeMessage, ...refusals20 },
  acceptInvitation: { 200: serializeAcceptedInvitation, ...refusals20 },
  submitContactMessage: { 201: serializeMessage, ...refusals22 },
  listMessages: { 200: serializeMessageList, ...refusals8 },
  updateMessage: { 200: serializeUpdatedMessage, ...refusals21 },
  listArticles: { 200: serializeArticleList, ...refusals21 },
  createArticle: { 201: serializeArticleResponse, ...refusals23 },
  searchArticles: { 200: serializeArticleSearchResult, ...refusals21 },
  generateArticle: { 201: serializeArticleResponse, ...refusals24 },
  getArticle: { 200: serializeArticleResponse, ...refusals21 },
  deleteArticle: { 200: serializeMessage, ...refusals17 },
  updateArticle: { 200: serializeArticleResponse, ...refusals18 },
  listComments: { 200: serializeCommentList, ...refusals21 },
  createComment: { 201: serializeCommentResponse, ...refusals21 },
  scheduleArticle: { 200: serializeScheduledArticleResponse, ...refusals20 },
  cancelArticleSchedule: { 200: serializeMessage, ...refusals20 },
  listScheduledArticles: { 200: serializeScheduledArticleList, ...refusals16 },
  deleteComment: { 200: serializeMessage, ...refusals21 },
  listCategories: { 200: serializeCategoryList, ...refusals21 },
  createCategory: { 201: serializeCategoryResponse, ...refusals20 },
  deleteCategory: { 200: serializeMessage, ...refusals21 },
  updateCategory: { 200: serializeCategoryResponse, ...refusals20 },
  listAffiliateLinks: { 200: serializeAffiliateLinkList, ...refusals16 },
  createAffiliateLink: { 201: serializeAffiliateLinkResponse, ...refusals20 },
  deleteAffiliateLink: { 200: serializeMessage, ...refusals21 },
  updateAffiliateLink: { 200: serializeAffiliateLinkResponse, ...refusals20 },
  getAffiliateLinkStats: { 200: serializeAffiliateLinkStats, ...refusals16 },
  followAffiliateLink: refusals25,
  createSubscription: { 200: serializeSubscriptionChanged, ...refusals26 },
  listPlans: { 200: serializePlanList, ...refusals3 },
  getCurrentSubscription: { 200: serializeSubscriptionResponse, ...refusals8 },
  cancelSubscription: { 200: serializeSubscriptionChanged, ...refusals27 },
  receiveStripeEvent: { 200: serializeEventReceived, ...refusals28 },
  createUser: { 201: serializeCreatedTenantUser, ...refusals29 },
  getUserById: { 200: serializeTenantUser, ...refusals30 },
  listSites: { 200: serializeSiteList, ...refusals31 },
  createSite: { 201: serializeCreatedSite, ...refusals29 },
  getSite: { 200: serializeSite, ...refusals30 },
  deleteSite: { 200: serializeSiteDeletion, ...refusals30 },
  rotateSiteApiKey: { 200: serializeRotatedSiteKey, ...refusals30 },
  verifySite: { 200: serializeSiteVerification, ...refusals32 },
  getPluginStatus: { 200: serializePluginStatus, ...refusals31 },
  listApiUsers: { 200: serializeApiUserList, ...refusals33 },
  createApiUser: { 201: serializeNewApiUser, ...refusals33 },
  getApiUser: { 200: serializeApiUser, ...refusals34 },
  updateApiUser: { 200: serializeApiUser, ...refusals34 },
  deleteApiUser: refusals34,
  regenerateApiUserToken: { 200: serializeNewApiUser, ...refusals34 },
  listSocialAccounts: { 200: serializeSocialAccountList, ...refusals21 },
  connectSocialAccount: { 201: serializeSocialAccountResponse, ...refusals35 },
  disconnectSocialAccount: { 200: serializeMessage, ...refusals21 },
  publishArticleToSocial: { 200: serializeSocialPostsResponse, ...refusals36 },
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
  403: serializeProblem,
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
  403: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems8 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems9 = {
  400: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems10 = {
  401: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems11 = {
  400: serializeBadRequestProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems12 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems13 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems14 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems15 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems16 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  412: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems17 = {
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
const problems18 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  404: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems19 = {
  400: serializeProblem,
  401: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems20 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems21 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems22 = {
  400: serializeProblem,
  403: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems23 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems24 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeFeatureProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  502: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems25 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  412: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems26 = {
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
const problems27 = {
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems28 = {
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
const problems29 = {
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems30 = {
  400: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems31 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems32 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems33 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems34 = {
  400: serializeBadRequestProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  409: serializeProblem,
  429: serializeProblem,
  default: serializeProblem,
};
const problems35 = {
  400: serializeProblem,
  401: serializeProblem,
  403: serializeProblem,
  404: serializeProblem,
  422: serializeValidationProblem,
  429: serializeProblem,
  503: serializeProblem,
  default: serializeProblem,
};
const problems36 = {
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

export const problemSerializers = {
  getHealth: problems1,
  getReadiness: problems1,
  getJwks: problems2,
  registerUser: problems3,
  loginUser: problems4,
  refreshAccessToken: problems5,
  logoutUser: problems6,
  getCurrentUser: problems7,
  updateProfile: problems8,
  changePassword: problems5,
  forgotPassword: problems9,
  resetPassword: problems9,
  verifyEmail: problems9,
  listUserApiKeys: problems6,
  createUserApiKey: problems5,
  deleteUserApiKey: problems10,
  registerTenantOwner: problems11,
  loginToTenant: problems12,
  refreshSession: problems12,
  logoutFromTenant: problems12,
  sayHello: problems12,
  getMyProfile: problems12,
  listTenants: problems13,
  createTenant: problems14,
  getTenant: problems15,
  deleteTenant: problems16,
  updateTenant: problems17,
  getTenantBySlug: problems18,
  listTeamMembers: problems19,
  removeTeamMember: problems20,
  updateTeamMember: problems20,
  transferTenantOwnership: problems21,
  listInvitations: problems21,
  createInvitation: problems20,
  cancelInvitation: problems20,
  acceptInvitation: problems20,
  submitContactMessage: problems22,
  listMessages: problems7,
  updateMessage: problems21,
  listArticles: problems21,
  createArticle: problems23,
  searchArticles: problems21,
  generateArticle: problems24,
  getArticle: problems21,
  deleteArticle: problems25,
  updateArticle: problems26,
  listComments: problems21,
  createComment: problems21,
  scheduleArticle: problems20,
  cancelArticleSchedule: problems20,
  listScheduledArticles: problems19,
  deleteComment: problems21,
  listCategories: problems21,
  createCategory: problems20,
  deleteCategory: problems21,
  updateCategory: problems20,
  listAffiliateLinks: problems19,
  createAffiliateLink: problems20,
  deleteAffiliateLink: problems21,
  updateAffiliateLink: problems20,
  getAffiliateLinkStats: problems19,
  followAffiliateLink: problems27,
  createSubscription: problems28,
  listPlans: problems2,
  getCurrentSubscription: problems7,
  cancelSubscription: problems29,
  receiveStripeEvent: problems30,
  createUser: problems31,
  getUserById: problems32,
  listSites: problems33,
  createSite: problems31,
  getSite: problems32,
  deleteSite: problems32,
  rotateSiteApiKey: problems32,
  verifySite: problems34,
  getPluginStatus: problems33,
  listApiUsers: problems33,
  createApiUser: problems33,
  getApiUser: problems32,
  updateApiUser: problems32,
  deleteApiUser: problems32,
  regenerateApiUserToken: problems32,
  listSocialAccounts: problems21,
  connectSocialAccount: problems35,
  disconnectSocialAccount: problems21,
  publishArticleToSocial: problems36,
};
