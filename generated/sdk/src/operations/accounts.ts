// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type { Redirect } from '../operation.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  GetJwksResponses,
  RegisterUserData,
  RegisterUserResponses,
  LoginUserData,
  LoginUserResponses,
  RefreshAccessTokenData,
  RefreshAccessTokenResponses,
  LogoutUserResponses,
  GetCurrentUserResponses,
  UpdateProfileData,
  UpdateProfileResponses,
  ChangePasswordData,
  ChangePasswordResponses,
  ForgotPasswordData,
  ForgotPasswordResponses,
  ResetPasswordData,
  ResetPasswordResponses,
  VerifyEmailData,
  VerifyEmailResponses,
  ResendVerificationResponses,
  StartOAuthData,
  CompleteOAuthData,
  ListUserApiKeysResponses,
  CreateUserApiKeyData,
  CreateUserApiKeyResponses,
  DeleteUserApiKeyData,
  DeleteUserApiKeyResponses,
  RegisterTenantOwnerData,
  RegisterTenantOwnerResponses,
  LoginToTenantData,
  LoginToTenantResponses,
  RefreshSessionData,
  RefreshSessionResponses,
  LogoutFromTenantResponses,
  SayHelloData,
  SayHelloResponses,
  GetMyProfileResponses,
  CreateUserData,
  CreateUserResponses,
  GetUserByIdData,
  GetUserByIdResponses,
  AdminListUsersData,
  AdminListUsersResponses,
  AdminUpdateUserRoleData,
  AdminUpdateUserRoleResponses,
} from '../types.ts';

/**
 * Public keys of tokens.
 *
 * Answers the Ed25519 keys that access tokens are signed with, as an RFC 7517 key set, so that other services can verify a token by themselves. A token names its key in the `kid` of its header.
 *
 * `GET /.well-known/jwks.json`
 */
export function getJwks(client: Client, options: CallOptions = {}): Promise<GetJwksResponses[200]> {
  return call(client, {
    operationId: 'getJwks',
    method: 'GET',
    path: '/.well-known/jwks.json',
    surface: 'platform',
    effect: 'read',
    open: true,
  }, {}, options);
}

/** What `registerUser` takes: parameters of its path and query by their names, and its body. */
export type RegisterUserParams = { body: RegisterUserData['body'] };

/**
 * Register a new user.
 *
 * Makes an account and logs it in.
 *
 * - Without `X-Tenant-ID` you become a user of the platform. While the platform has no platform admin, the first to
 *   register this way becomes one; later ones do not. The operator can set another rule.
 * - With `X-Tenant-ID` you also join that tenant, in the lowest role, Viewer. A tenant can close its registration
 *   (403).
 * - Email addresses and usernames are unique on the whole platform, whatever their case (409).
 * - A mail asks you to prove the address with `/api/v1/auth/verify-email`; you need not wait for it.
 * - A password has at least 8 characters and at most 72 bytes. Common ones, and your own email address, name or
 *   username, are refused (422).
 *
 * `POST /api/v1/auth/register`
 */
export function registerUser(client: Client, params: RegisterUserParams, options: CallOptions = {}): Promise<RegisterUserResponses[201]> {
  return call(client, {
    operationId: 'registerUser',
    method: 'POST',
    path: '/api/v1/auth/register',
    surface: 'platform',
    effect: 'create',
    open: true,
    context: ['tenant'],
  }, params, options);
}

/** What `loginUser` takes: parameters of its path and query by their names, and its body. */
export type LoginUserParams = { body: LoginUserData['body'] };

/**
 * Authenticate and get tokens.
 *
 * Starts a session.
 *
 * - An unknown address, a wrong password and an account without a password answer alike (401).
 * - With `X-Tenant-ID` the session works in that tenant. If you are no member and the tenant is open, you join it as
 *   Viewer. Where it is closed, or your membership was taken away, the answer is 403.
 * - Failed logins are limited to 10 a minute for an account from one address, 30 a minute for one address, and 30 a
 *   minute for an account from addresses it has not been used from (429). Logins that succeed do not count.
 * - Access tokens expire in 1 hour, refresh tokens in 30 days.
 *
 * `POST /api/v1/auth/login`
 */
export function loginUser(client: Client, params: LoginUserParams, options: CallOptions = {}): Promise<LoginUserResponses[200]> {
  return call(client, {
    operationId: 'loginUser',
    method: 'POST',
    path: '/api/v1/auth/login',
    surface: 'platform',
    effect: 'act',
    open: true,
    context: ['tenant'],
  }, params, options);
}

/** What `refreshAccessToken` takes: parameters of its path and query by their names, and its body. */
export type RefreshAccessTokenParams = { body: RefreshAccessTokenData['body'] };

/**
 * Refresh access token.
 *
 * Answers a new access token for the session of a refresh token.
 *
 * The refresh token stays the same and good until it expires, you log out, or you change your password. An access
 * token is no refresh token (401).
 *
 * `POST /api/v1/auth/refresh`
 */
export function refreshAccessToken(client: Client, params: RefreshAccessTokenParams, options: CallOptions = {}): Promise<RefreshAccessTokenResponses[200]> {
  return call(client, {
    operationId: 'refreshAccessToken',
    method: 'POST',
    path: '/api/v1/auth/refresh',
    surface: 'platform',
    effect: 'act',
    open: true,
  }, params, options);
}

/**
 * Log out.
 *
 * Ends the session of the access token you call with. That token and the session's refresh token stop working at once; your other sessions go on.
 *
 * `POST /api/v1/auth/logout`
 *
 * Credentials: UserToken.
 */
export function logoutUser(client: Client, options: CallOptions = {}): Promise<LogoutUserResponses[200]> {
  return call(client, {
    operationId: 'logoutUser',
    method: 'POST',
    path: '/api/v1/auth/logout',
    surface: 'platform',
    effect: 'act',
  }, {}, options);
}

/**
 * Get the current user.
 *
 * Answers who you are and, in a tenant, your role there.
 *
 * `tenant_id` is the tenant of `X-Tenant-ID`; without that header, your session's tenant, else your default one.
 *
 * `GET /api/v1/auth/me`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function getCurrentUser(client: Client, options: CallOptions = {}): Promise<GetCurrentUserResponses[200]> {
  return call(client, {
    operationId: 'getCurrentUser',
    method: 'GET',
    path: '/api/v1/auth/me',
    surface: 'platform',
    effect: 'read',
    context: ['tenant'],
  }, {}, options);
}

/** What `updateProfile` takes: parameters of its path and query by their names, and its body. */
export type UpdateProfileParams = { body: UpdateProfileData['body'] };

/**
 * Update user profile.
 *
 * Changes the members you send and leaves the others. Send at least one (422).
 *
 * - A username that somebody else has, in whatever case, is 409.
 * - `profile_image: null` removes the picture.
 *
 * `PATCH /api/v1/auth/profile`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function updateProfile(client: Client, params: UpdateProfileParams, options: CallOptions = {}): Promise<UpdateProfileResponses[200]> {
  return call(client, {
    operationId: 'updateProfile',
    method: 'PATCH',
    path: '/api/v1/auth/profile',
    surface: 'platform',
    effect: 'update',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `changePassword` takes: parameters of its path and query by their names, and its body. */
export type ChangePasswordParams = { body: ChangePasswordData['body'] };

/**
 * Change user password.
 *
 * Sets a new password for the account you are logged in with.
 *
 * - A wrong current password is 400, not 401: your session stays good. Repeated ones are 429.
 * - Your other sessions end. This one and your API keys go on.
 * - An API key cannot change the password (401).
 *
 * `POST /api/v1/auth/change-password`
 *
 * Credentials: UserToken.
 */
export function changePassword(client: Client, params: ChangePasswordParams, options: CallOptions = {}): Promise<ChangePasswordResponses[200]> {
  return call(client, {
    operationId: 'changePassword',
    method: 'POST',
    path: '/api/v1/auth/change-password',
    surface: 'platform',
    effect: 'act',
    keyed: true,
  }, params, options);
}

/** What `forgotPassword` takes: parameters of its path and query by their names, and its body. */
export type ForgotPasswordParams = { body: ForgotPasswordData['body'] };

/**
 * Ask for a password reset.
 *
 * Mails a link to choose a new password, good for one hour and for one use, if an account has the address.
 *
 * - The answer is the same, and takes as long, whether there is such an account or not.
 * - An address gets at most three such mails an hour. Further requests are answered alike and send none.
 *
 * `POST /api/v1/auth/forgot-password`
 */
export function forgotPassword(client: Client, params: ForgotPasswordParams, options: CallOptions = {}): Promise<ForgotPasswordResponses[200]> {
  return call(client, {
    operationId: 'forgotPassword',
    method: 'POST',
    path: '/api/v1/auth/forgot-password',
    surface: 'platform',
    effect: 'act',
    open: true,
  }, params, options);
}

/** What `resetPassword` takes: parameters of its path and query by their names, and its body. */
export type ResetPasswordParams = { body: ResetPasswordData['body'] };

/**
 * Reset a password.
 *
 * Sets a new password with the token of a mailed link.
 *
 * - The token works once, for one hour; unknown, used and expired ones are 400. Other reset tokens of the account stop
 *   working with it.
 * - Every session of the account ends. The email address counts as proved from then on; if it was not before, the
 *   account's API keys are deleted, and accounts of other providers no longer sign in to it, because whoever made them may
 *   not be the one who reads its mail.
 * - The rules for passwords are those of registration (422). A password that is refused leaves the token good.
 *
 * `POST /api/v1/auth/reset-password`
 */
export function resetPassword(client: Client, params: ResetPasswordParams, options: CallOptions = {}): Promise<ResetPasswordResponses[200]> {
  return call(client, {
    operationId: 'resetPassword',
    method: 'POST',
    path: '/api/v1/auth/reset-password',
    surface: 'platform',
    effect: 'act',
    open: true,
  }, params, options);
}

/** What `verifyEmail` takes: parameters of its path and query by their names, and its body. */
export type VerifyEmailParams = { body: VerifyEmailData['body'] };

/**
 * Verify an email address.
 *
 * Notes that the email address of an account is proved, with the token of a link that was mailed.
 *
 * - The token works once, for 7 days; unknown, used and expired ones are 400.
 *
 * `POST /api/v1/auth/verify-email`
 */
export function verifyEmail(client: Client, params: VerifyEmailParams, options: CallOptions = {}): Promise<VerifyEmailResponses[200]> {
  return call(client, {
    operationId: 'verifyEmail',
    method: 'POST',
    path: '/api/v1/auth/verify-email',
    surface: 'platform',
    effect: 'act',
    open: true,
  }, params, options);
}

/**
 * Ask for another verification mail.
 *
 * Mails you another link that proves your email address, good for 7 days. Earlier ones stay good.
 *
 * - You get at most three such mails an hour. Further requests are answered alike and send none.
 * - An address that is proved already is 409.
 *
 * `POST /api/v1/auth/resend-verification`
 *
 * Credentials: UserToken.
 */
export function resendVerification(client: Client, options: CallOptions = {}): Promise<ResendVerificationResponses[200]> {
  return call(client, {
    operationId: 'resendVerification',
    method: 'POST',
    path: '/api/v1/auth/resend-verification',
    surface: 'platform',
    effect: 'act',
    keyed: true,
  }, {}, options);
}

/** What `startOAuth` takes: parameters of its path and query by their names, and its body. */
export type StartOAuthParams = StartOAuthData['path'];

/**
 * Sign in with another provider.
 *
 * Sends a browser to Google, GitHub, LinkedIn or Facebook to sign in there. Open it as a page; it is not for scripts.
 *
 * - The provider sends the browser back to `/api/v1/auth/oauth/{provider}/callback`. It has 10 minutes for that, must
 *   be the same browser, which a cookie tells, and can come back once.
 * - A provider that the server has no client of is 503.
 *
 * `GET /api/v1/auth/oauth/{provider}`
 */
export function startOAuth(client: Client, params: StartOAuthParams, options: CallOptions = {}): Promise<Redirect> {
  return call(client, {
    operationId: 'startOAuth',
    method: 'GET',
    path: '/api/v1/auth/oauth/{provider}',
    surface: 'platform',
    effect: 'act',
    open: true,
    answers: 'redirect',
  }, params, options);
}

/** What `completeOAuth` takes: parameters of its path and query by their names, and its body. */
export type CompleteOAuthParams = CompleteOAuthData['path'] & NonNullable<CompleteOAuthData['query']>;

/**
 * Come back from another provider.
 *
 * Where a provider sends the browser after `/api/v1/auth/oauth/{provider}`. Sends it on to `/oauth/callback` at the
 * front end, nowhere else, with `access_token`, `refresh_token` and `provider` in the query (in the fragment, if the
 * operator says so), or with `error` and `provider`.
 *
 * - A `state` that is missing, unknown, used, older than 10 minutes, of another provider or of another browser is 400.
 * - Whoever has signed in with this account of the provider before signs in as the same user, even if the email address
 *   there has changed since.
 * - Otherwise an email address that nobody has here makes a user, without a password. One that somebody has is linked
 *   to that user if the provider says that it is verified. If it was not verified here before, the user's password,
 *   sessions and API keys end with that, because whoever registered it need not be the one who reads its mail.
 * - `error` is `access_denied` when the person refused, `invalid_provider` when the server no longer has a client of the
 *   provider, and `oauth_failed` for everything else: no email address, an unverified one that somebody has, a
 *   deactivated user, a provider that answers wrong or not within 10 seconds.
 * - What the provider says in words is never passed on. Query parameters that are not declared are ignored.
 *
 * `GET /api/v1/auth/oauth/{provider}/callback`
 */
export function completeOAuth(client: Client, params: CompleteOAuthParams, options: CallOptions = {}): Promise<Redirect> {
  return call(client, {
    operationId: 'completeOAuth',
    method: 'GET',
    path: '/api/v1/auth/oauth/{provider}/callback',
    surface: 'platform',
    effect: 'act',
    open: true,
    query: ['state', 'code', 'iss', 'error'],
    answers: 'redirect',
  }, params, options);
}

/**
 * List all API keys.
 *
 * Answers your own API keys, the oldest first. A key itself is never shown again, only its prefix.
 *
 * `GET /api/v1/auth/api-keys`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function listUserApiKeys(client: Client, options: CallOptions = {}): Promise<ListUserApiKeysResponses[200]> {
  return call(client, {
    operationId: 'listUserApiKeys',
    method: 'GET',
    path: '/api/v1/auth/api-keys',
    surface: 'platform',
    effect: 'read',
  }, {}, options);
}

/** What `createUserApiKey` takes: parameters of its path and query by their names, and its body. */
export type CreateUserApiKeyParams = { body: CreateUserApiKeyData['body'] };

/**
 * Create a new API key.
 *
 * Makes a key that acts as you until you delete it, for calls from a server.
 *
 * - This answer alone shows the key. The server keeps only a hash of it.
 * - You can have at most 100 keys (422).
 * - It takes a session: an API key makes no API keys (401).
 *
 * `POST /api/v1/auth/api-keys`
 *
 * Credentials: UserToken.
 */
export function createUserApiKey(client: Client, params: CreateUserApiKeyParams, options: CallOptions = {}): Promise<CreateUserApiKeyResponses[201]> {
  return call(client, {
    operationId: 'createUserApiKey',
    method: 'POST',
    path: '/api/v1/auth/api-keys',
    surface: 'platform',
    effect: 'create',
    keyed: true,
  }, params, options);
}

/** What `deleteUserApiKey` takes: parameters of its path and query by their names, and its body. */
export type DeleteUserApiKeyParams = DeleteUserApiKeyData['path'];

/**
 * Delete an API key.
 *
 * Deletes one of your API keys. It opens nothing from the next request on. Another user's key is 404, like one that does not exist. It takes a session: an API key deletes no API keys (401).
 *
 * `DELETE /api/v1/auth/api-keys/{key_id}`
 *
 * Credentials: UserToken.
 */
export function deleteUserApiKey(client: Client, params: DeleteUserApiKeyParams, options: CallOptions = {}): Promise<DeleteUserApiKeyResponses[200]> {
  return call(client, {
    operationId: 'deleteUserApiKey',
    method: 'DELETE',
    path: '/api/v1/auth/api-keys/{key_id}',
    surface: 'platform',
    effect: 'delete',
    keyed: true,
  }, params, options);
}

/** What `registerTenantOwner` takes: parameters of its path and query by their names, and its body. */
export type RegisterTenantOwnerParams = { body: RegisterTenantOwnerData['body'] };

/**
 * Register a user with a tenant.
 *
 * Makes an account and a tenant that it owns, and starts a session in it.
 *
 * - An email address has one account on the whole platform (409).
 * - A slug that you choose must be free (409) and not reserved (400). Left out, it is made from the tenant's name, with a
 *   number where needed.
 * - `agree_terms_of_service` must be true.
 * - A mail asks you to prove the address with `/api/v1/auth/verify-email`; you need not wait for it.
 * - Access tokens expire in 15 minutes, refresh tokens in 7 days.
 *
 * `POST /api/v1/register`
 */
export function registerTenantOwner(client: Client, params: RegisterTenantOwnerParams, options: CallOptions = {}): Promise<RegisterTenantOwnerResponses[201]> {
  return call(client, {
    operationId: 'registerTenantOwner',
    method: 'POST',
    path: '/api/v1/register',
    surface: 'sites',
    effect: 'create',
    open: true,
  }, params, options);
}

/** What `loginToTenant` takes: parameters of its path and query by their names, and its body. */
export type LoginToTenantParams = { body: LoginToTenantData['body'] };

/**
 * Log in to a tenant.
 *
 * Starts a session of the dashboard.
 *
 * - `tenant_id` chooses the tenant, which you must be a member of. Left out, it is your default tenant, else the one you
 *   have been in longest.
 * - An unknown address, a wrong password and a tenant you are not in answer alike (401).
 * - Failed logins are limited to 10 a minute for an account from one address, and 30 a minute for one address (429).
 * - Access tokens expire in 15 minutes, refresh tokens in 7 days.
 *
 * `POST /api/v1/login`
 */
export function loginToTenant(client: Client, params: LoginToTenantParams, options: CallOptions = {}): Promise<LoginToTenantResponses[200]> {
  return call(client, {
    operationId: 'loginToTenant',
    method: 'POST',
    path: '/api/v1/login',
    surface: 'sites',
    effect: 'act',
    open: true,
  }, params, options);
}

/** What `refreshSession` takes: parameters of its path and query by their names, and its body. */
export type RefreshSessionParams = { body: RefreshSessionData['body'] };

/**
 * Refresh a session.
 *
 * Answers new tokens for the session of a refresh token. The old ones stop working.
 *
 * - Each refresh token is good once. For 10 seconds after that it answers the same new tokens, so that parallel requests
 *   don't end the session; the old access token works as long.
 * - Later, and for a token that is older still, somebody else may hold a copy: the answer is 401 and the session is over.
 * - A session goes on for as long as it is refreshed within 7 days.
 *
 * `POST /api/v1/refresh`
 */
export function refreshSession(client: Client, params: RefreshSessionParams, options: CallOptions = {}): Promise<RefreshSessionResponses[200]> {
  return call(client, {
    operationId: 'refreshSession',
    method: 'POST',
    path: '/api/v1/refresh',
    surface: 'sites',
    effect: 'act',
    open: true,
  }, params, options);
}

/**
 * Log out of a tenant.
 *
 * Ends the session of the access token you call with. That token and the session's refresh token stop working at once; your other sessions go on.
 *
 * `POST /api/v1/logout`
 *
 * Credentials: DashboardToken.
 */
export function logoutFromTenant(client: Client, options: CallOptions = {}): Promise<LogoutFromTenantResponses[200]> {
  return call(client, {
    operationId: 'logoutFromTenant',
    method: 'POST',
    path: '/api/v1/logout',
    surface: 'sites',
    effect: 'act',
  }, {}, options);
}

/** What `sayHello` takes: parameters of its path and query by their names, and its body. */
export type SayHelloParams = { body: SayHelloData['body'] };

/**
 * Say hello.
 *
 * Greets the name you send. Tells a client that its token works.
 *
 * `POST /api/v1/hello`
 *
 * Credentials: DashboardToken.
 */
export function sayHello(client: Client, params: SayHelloParams, options: CallOptions = {}): Promise<SayHelloResponses[200]> {
  return call(client, {
    operationId: 'sayHello',
    method: 'POST',
    path: '/api/v1/hello',
    surface: 'sites',
    effect: 'read',
  }, params, options);
}

/**
 * Get your profile.
 *
 * Answers who you are, and your role in the tenant that the session acts in.
 *
 * `GET /api/v1/me`
 *
 * Credentials: DashboardToken.
 */
export function getMyProfile(client: Client, options: CallOptions = {}): Promise<GetMyProfileResponses[200]> {
  return call(client, {
    operationId: 'getMyProfile',
    method: 'GET',
    path: '/api/v1/me',
    surface: 'sites',
    effect: 'read',
  }, {}, options);
}

/** What `createUser` takes: parameters of its path and query by their names, and its body. */
export type CreateUserParams = { body: CreateUserData['body'] };

/**
 * Create a user.
 *
 * Makes a user of the tenant, as viewer. Admins and Owners.
 *
 * - The account has no password: its person sets one by mail (`/api/v1/auth/forgot-password`).
 * - An address that has an account elsewhere on the platform is answered alike and gets an invitation by mail. The
 *   membership begins when it is accepted.
 * - A development server wants `X-Tenant-ID` (400).
 *
 * `POST /api/v1/users`
 *
 * Credentials: DashboardToken.
 */
export function createUser(client: Client, params: CreateUserParams, options: CallOptions = {}): Promise<CreateUserResponses[201]> {
  return call(client, {
    operationId: 'createUser',
    method: 'POST',
    path: '/api/v1/users',
    surface: 'sites',
    effect: 'create',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `getUserById` takes: parameters of its path and query by their names, and its body. */
export type GetUserByIdParams = GetUserByIdData['path'];

/**
 * Get a user.
 *
 * Answers a user of the tenant. A development server wants `X-Tenant-ID` (400).
 *
 * `GET /api/v1/users/{id}`
 *
 * Credentials: DashboardToken.
 */
export function getUserById(client: Client, params: GetUserByIdParams, options: CallOptions = {}): Promise<GetUserByIdResponses[200]> {
  return call(client, {
    operationId: 'getUserById',
    method: 'GET',
    path: '/api/v1/users/{id}',
    surface: 'sites',
    effect: 'read',
    context: ['tenant'],
  }, params, options);
}

/** What `adminListUsers` takes: parameters of its path and query by their names, and its body. */
export type AdminListUsersParams = NonNullable<AdminListUsersData['query']>;

/**
 * List all users.
 *
 * Answers the users of the platform, the newest first. For platform admins.
 *
 * - `search` finds parts of email address, username and full name.
 * - `tenant_id` answers the members of a tenant; an unknown tenant has none.
 * - With one of them, `total` counts up to 10,000.
 *
 * `GET /api/v1/admin/users`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function adminListUsers(client: Client, params: AdminListUsersParams = {}, options: CallOptions = {}): Pages<AdminListUsersResponses[200], NonNullable<AdminListUsersResponses[200]['users']>[number]> {
  return callPages(client, {
    operationId: 'adminListUsers',
    method: 'GET',
    path: '/api/v1/admin/users',
    surface: 'platform',
    effect: 'read',
    query: ['search', 'tenant_id', 'page', 'per_page'],
  }, { items: 'users', by: 'page' }, params, options);
}

/** What `adminUpdateUserRole` takes: parameters of its path and query by their names, and its body. */
export type AdminUpdateUserRoleParams = AdminUpdateUserRoleData['path'] & { body: AdminUpdateUserRoleData['body'] };

/**
 * Update a users platform role.
 *
 * Makes a user a platform admin, or no longer one. For platform admins, with a session: an API key cannot.
 *
 * - It holds from the user's next request on.
 * - The last platform admin stays one (409).
 *
 * `PATCH /api/v1/admin/users/{user_id}/role`
 *
 * Credentials: UserToken.
 */
export function adminUpdateUserRole(client: Client, params: AdminUpdateUserRoleParams, options: CallOptions = {}): Promise<AdminUpdateUserRoleResponses[200]> {
  return call(client, {
    operationId: 'adminUpdateUserRole',
    method: 'PATCH',
    path: '/api/v1/admin/users/{user_id}/role',
    surface: 'platform',
    effect: 'update',
    keyed: true,
  }, params, options);
}