// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { DryRunOptions } from '../dry-run.js';
import type { Redirect } from '../operation.js';
import { type Pages } from '../pages.js';
import type { GetJwksResponses, RegisterUserData, RegisterUserResponses, LoginUserData, LoginUserResponses, RefreshAccessTokenData, RefreshAccessTokenResponses, LogoutUserResponses, ListSessionsData, ListSessionsResponses, EndSessionsData, EndSessionsResponses, EndSessionData, EndSessionResponses, GetCurrentUserResponses, UpdateProfileData, UpdateProfileResponses, ChangePasswordData, ChangePasswordResponses, GetMfaResponses, EnrolTotpData, EnrolTotpResponses, RemoveTotpData, RemoveTotpResponses, ConfirmTotpData, ConfirmTotpResponses, ReplaceRecoveryCodesData, ReplaceRecoveryCodesResponses, VerifyMfaData, VerifyMfaResponses, StepUpData, StepUpResponses, ForgotPasswordData, ForgotPasswordResponses, ResetPasswordData, ResetPasswordResponses, ClaimPlatformAdminData, ClaimPlatformAdminResponses, VerifyEmailData, VerifyEmailResponses, ResendVerificationResponses, ChangeEmailData, ChangeEmailResponses, ConfirmEmailData, ConfirmEmailResponses, UndoEmailChangeData, UndoEmailChangeResponses, ListIdentitiesResponses, UnlinkIdentityData, UnlinkIdentityResponses, StartOAuthData, CompleteOAuthData, ListUserApiKeysResponses, CreateUserApiKeyData, CreateUserApiKeyResponses, DeleteUserApiKeyData, DeleteUserApiKeyResponses, RegisterTenantOwnerData, RegisterTenantOwnerResponses, LoginToTenantData, LoginToTenantResponses, RefreshSessionData, RefreshSessionResponses, LogoutFromTenantResponses, SayHelloData, SayHelloResponses, GetMyProfileResponses, CreateUserData, CreateUserResponses, GetUserByIdData, GetUserByIdResponses, AdminListUsersData, AdminListUsersResponses, AdminGetUserData, AdminGetUserResponses, AdminUpdateUserData, AdminUpdateUserResponses, AdminEndUserSessionsData, AdminEndUserSessionsResponses, AdminUpdateUserRoleData, AdminUpdateUserRoleResponses } from '../types.js';
/**
 * Public keys of tokens.
 *
 * Returns the Ed25519 keys that sign access tokens, as an RFC 7517 key set, so that other services can verify tokens themselves. The `kid` in a token's header names its key.
 *
 * `GET /.well-known/jwks.json`
 */
export declare function getJwks(client: Client, options?: CallOptions): Promise<GetJwksResponses[200]>;
/** Arguments of `registerUser`: parameters of its path and query by their names, and its body. */
export type RegisterUserParams = {
    body: RegisterUserData['body'];
};
/**
 * Register a new user.
 *
 * Creates an account and starts a session.
 *
 * - Without `X-Tenant-ID` you become a user of the platform. While a development server has no platform admin, the
 *   first user who registers this way becomes one; later ones do not. In production the operator appoints platform
 *   admins. The operator can configure another rule.
 * - With `X-Tenant-ID` you also join that tenant, in the lowest role, Reader. A tenant can close its registration,
 *   and one whose content is not public is joined by invitation only (403).
 * - Email addresses and usernames are unique on the whole platform, regardless of case (409).
 * - A mail requests verification of the address with `/api/v1/auth/verify-email`. The session is usable before that.
 * - A password has at least 8 characters and at most 72 bytes. Common passwords, and your own email address, name or
 *   username, are rejected (422).
 *
 * `POST /api/v1/auth/register`
 */
export declare function registerUser(client: Client, params: RegisterUserParams, options?: CallOptions): Promise<RegisterUserResponses[201]>;
/** Arguments of `loginUser`: parameters of its path and query by their names, and its body. */
export type LoginUserParams = {
    body: LoginUserData['body'];
};
/**
 * Authenticate and get tokens.
 *
 * Starts a session.
 *
 * - An unknown address, a wrong password and an account without a password return the same error (401). A deactivated
 *   account is 403, with the right password only.
 * - With `X-Tenant-ID` the session acts in that tenant. If you are not a member and the tenant is open, you join it
 *   as Reader. If it is closed, its content is not public, or your membership was removed, the response is 403.
 * - An account with a second factor gets no session but `mfa_token` (403), for `verifyMfa`.
 * - Failed logins are limited to 10 per minute for an account from one address, 30 per minute for one address, and
 *   30 per minute for an account from addresses from which it has not been used before (429). Successful logins are
 *   not counted.
 * - Access tokens expire after 1 hour, refresh tokens after 30 days.
 *
 * `POST /api/v1/auth/login`
 */
export declare function loginUser(client: Client, params: LoginUserParams, options?: CallOptions): Promise<LoginUserResponses[200]>;
/** Arguments of `refreshAccessToken`: parameters of its path and query by their names, and its body. */
export type RefreshAccessTokenParams = {
    body: RefreshAccessTokenData['body'];
};
/**
 * Refresh access token.
 *
 * Returns a new access token for the session of a refresh token.
 *
 * The refresh token remains valid until it expires, you log out, or you change your password. An access token is not
 * accepted as a refresh token (401).
 *
 * `POST /api/v1/auth/refresh`
 */
export declare function refreshAccessToken(client: Client, params: RefreshAccessTokenParams, options?: CallOptions): Promise<RefreshAccessTokenResponses[200]>;
/**
 * Log out.
 *
 * Ends the session of the access token. The access token and the session's refresh token are invalid immediately; your other sessions continue.
 *
 * `POST /api/v1/auth/logout`
 *
 * Credentials: UserToken.
 */
export declare function logoutUser(client: Client, options?: DryRunOptions): Promise<LogoutUserResponses[200]>;
/** Arguments of `listSessions`: parameters of its path and query by their names, and its body. */
export type ListSessionsParams = NonNullable<ListSessionsData['query']>;
/**
 * List your sessions.
 *
 * Returns the sessions in which you are logged in, on the platform and on the dashboard of sites: first the one of the call,
 * then the most recently used.
 *
 * - The device is what the browser says of itself.
 * - It requires a session: API keys cannot list sessions (401).
 *
 * `GET /api/v1/auth/sessions`
 *
 * Credentials: UserToken.
 */
export declare function listSessions(client: Client, params?: ListSessionsParams, options?: CallOptions): Pages<ListSessionsResponses[200], NonNullable<ListSessionsResponses[200]['sessions']>[number]>;
/** Arguments of `endSessions`: parameters of its path and query by their names, and its body. */
export type EndSessionsParams = NonNullable<EndSessionsData['query']>;
/**
 * End your other sessions.
 *
 * Ends all your sessions but the one of the call, on the platform and on the dashboard of sites. Their tokens are invalid
 * from the next request.
 *
 * - `include_current=true` ends the one of the call as well.
 * - API keys remain valid. It requires a session: API keys cannot end sessions (401).
 *
 * `DELETE /api/v1/auth/sessions`
 *
 * Credentials: UserToken.
 */
export declare function endSessions(client: Client, params?: EndSessionsParams, options?: DryRunOptions): Promise<EndSessionsResponses[200]>;
/** Arguments of `endSession`: parameters of its path and query by their names, and its body. */
export type EndSessionParams = EndSessionData['path'];
/**
 * End one of your sessions.
 *
 * Ends one of your sessions, on the platform or on the dashboard of sites. Its tokens are invalid from the next request. A session that has ended is 404, like one of another user. It requires a session: API keys cannot end sessions (401).
 *
 * `DELETE /api/v1/auth/sessions/{session_id}`
 *
 * Credentials: UserToken.
 */
export declare function endSession(client: Client, params: EndSessionParams, options?: DryRunOptions): Promise<EndSessionResponses[200]>;
/**
 * Get the current user.
 *
 * Returns your account and, in a tenant, your role there.
 *
 * `tenant_id` is the tenant of `X-Tenant-ID`; without that header, your session's tenant, otherwise your default
 * tenant.
 *
 * `GET /api/v1/auth/me`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function getCurrentUser(client: Client, options?: CallOptions): Promise<GetCurrentUserResponses[200]>;
/** Arguments of `updateProfile`: parameters of its path and query by their names, and its body. */
export type UpdateProfileParams = {
    body: UpdateProfileData['body'];
};
/**
 * Update user profile.
 *
 * Updates the given members. At least one is required (422).
 *
 * - A username that another user has, regardless of case, is 409.
 * - `profile_image: null` removes the picture.
 *
 * `PATCH /api/v1/auth/profile`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function updateProfile(client: Client, params: UpdateProfileParams, options?: DryRunOptions): Promise<UpdateProfileResponses[200]>;
/** Arguments of `changePassword`: parameters of its path and query by their names, and its body. */
export type ChangePasswordParams = {
    body: ChangePasswordData['body'];
};
/**
 * Change user password.
 *
 * Sets a new password for your account.
 *
 * - A wrong current password is 400, not 401: your session remains valid. Repeated attempts are 429.
 * - Your other sessions end. This session remains valid, and so do your API keys unless you send `revoke_api_keys`.
 * - It requires a session: an API key cannot change the password (401).
 *
 * `POST /api/v1/auth/change-password`
 *
 * Credentials: UserToken.
 */
export declare function changePassword(client: Client, params: ChangePasswordParams, options?: CallOptions): Promise<ChangePasswordResponses[200]>;
/**
 * See your second factor.
 *
 * Returns whether your account has a second factor, and how many recovery codes are left. It requires a session: API keys are 401.
 *
 * `GET /api/v1/auth/mfa`
 *
 * Credentials: UserToken.
 */
export declare function getMfa(client: Client, options?: CallOptions): Promise<GetMfaResponses[200]>;
/** Arguments of `enrolTotp`: parameters of its path and query by their names, and its body. */
export type EnrolTotpParams = {
    body: EnrolTotpData['body'];
};
/**
 * Add an authenticator app.
 *
 * Returns a secret for an authenticator app (TOTP, RFC 6238). It is in force once `confirmTotp` has received a code of the
 * app, within an hour.
 *
 * - It needs your password (400), a session (API keys are 401) and a verified email address (403). An account that was
 *   created by another provider first sets a password with `forgotPassword`.
 * - The secret is shown only in this response. Another call replaces a secret that is not confirmed.
 * - An account with a second factor is 409: remove it first.
 * - Repeated attempts with a wrong password are 429.
 *
 * `POST /api/v1/auth/mfa/totp`
 *
 * Credentials: UserToken.
 */
export declare function enrolTotp(client: Client, params: EnrolTotpParams, options?: CallOptions): Promise<EnrolTotpResponses[200]>;
/** Arguments of `removeTotp`: parameters of its path and query by their names, and its body. */
export type RemoveTotpParams = {
    body: RemoveTotpData['body'];
};
/**
 * Remove your second factor.
 *
 * Removes the authenticator app and the recovery codes. Logins need the password alone afterwards; sessions continue. A
 * mail reports it.
 *
 * - It needs your password, and a code of the app or a recovery code (400). It requires a session: API keys are 401.
 * - Tenants with `settings.require_mfa` return 403 to you until you add a second factor again.
 * - Repeated attempts with a wrong password or code are 429.
 *
 * `DELETE /api/v1/auth/mfa/totp`
 *
 * Credentials: UserToken.
 */
export declare function removeTotp(client: Client, params: RemoveTotpParams, options?: CallOptions): Promise<RemoveTotpResponses[200]>;
/** Arguments of `confirmTotp`: parameters of its path and query by their names, and its body. */
export type ConfirmTotpParams = {
    body: ConfirmTotpData['body'];
};
/**
 * Confirm the authenticator app.
 *
 * Puts the secret of `enrolTotp` into force, with a code that the app shows, and returns 10 recovery codes. From now on
 * every login needs a second factor. A mail reports it.
 *
 * - Each recovery code replaces one code of the app. They are shown only in this response.
 * - Sessions that exist continue. API keys do not need the second factor.
 * - A wrong code is 400; the secret remains. Repeated attempts are 429.
 *
 * `POST /api/v1/auth/mfa/totp/confirm`
 *
 * Credentials: UserToken.
 */
export declare function confirmTotp(client: Client, params: ConfirmTotpParams, options?: CallOptions): Promise<ConfirmTotpResponses[200]>;
/** Arguments of `replaceRecoveryCodes`: parameters of its path and query by their names, and its body. */
export type ReplaceRecoveryCodesParams = {
    body: ReplaceRecoveryCodesData['body'];
};
/**
 * Replace your recovery codes.
 *
 * Returns 10 new recovery codes; the ones before are invalid. It needs a code of the app (400) and a session: API keys are 401. Repeated attempts with a wrong code are 429. A mail reports it.
 *
 * `POST /api/v1/auth/mfa/recovery-codes`
 *
 * Credentials: UserToken.
 */
export declare function replaceRecoveryCodes(client: Client, params: ReplaceRecoveryCodesParams, options?: CallOptions): Promise<ReplaceRecoveryCodesResponses[200]>;
/** Arguments of `verifyMfa`: parameters of its path and query by their names, and its body. */
export type VerifyMfaParams = {
    body: VerifyMfaData['body'];
};
/**
 * Complete a login with a second factor.
 *
 * Starts the session that a login with a second factor did not: that of `loginUser` or of a sign-in with another provider,
 * or that of `loginToTenant`, with the same body as there.
 *
 * - Send the `mfa_token` of the login with a code of the app, or with a recovery code, which is used up.
 * - The token is valid for 5 minutes and 5 codes. It ends with another password and with the second factor. All
 *   causes return the same response (401): log in again.
 * - Wrong codes are limited to 5 per minute and 50 per day for an account, and wrong recovery codes to 10 per minute
 *   (429).
 * - A tenant that the login named and that is closed since is 403.
 *
 * `POST /api/v1/auth/mfa/verify`
 */
export declare function verifyMfa(client: Client, params: VerifyMfaParams, options?: CallOptions): Promise<VerifyMfaResponses[200]>;
/** Arguments of `stepUp`: parameters of its path and query by their names, and its body. */
export type StepUpParams = {
    body: StepUpData['body'];
};
/**
 * Prove again who you are.
 *
 * Lets the session call operations with `x-step-up` for 10 minutes. A login does the same.
 *
 * - If your account has a second factor, it needs a code of the app or a recovery code, which is used up; otherwise
 *   your password (400).
 * - It requires a session: API keys are 401. Your other sessions are not changed.
 * - Repeated attempts with a wrong password or code are 429.
 *
 * `POST /api/v1/auth/step-up`
 *
 * Credentials: UserToken, DashboardToken.
 */
export declare function stepUp(client: Client, params: StepUpParams, options?: CallOptions): Promise<StepUpResponses[200]>;
/** Arguments of `forgotPassword`: parameters of its path and query by their names, and its body. */
export type ForgotPasswordParams = {
    body: ForgotPasswordData['body'];
};
/**
 * Request a password reset.
 *
 * Sends a link to choose a new password by mail, if an account has the address. The link is valid for one hour and
 * one use.
 *
 * - The response and its timing are the same whether the account exists or not.
 * - An address gets at most three such mails per hour. Further requests return the same response and send no mail.
 *
 * `POST /api/v1/auth/forgot-password`
 */
export declare function forgotPassword(client: Client, params: ForgotPasswordParams, options?: CallOptions): Promise<ForgotPasswordResponses[200]>;
/** Arguments of `resetPassword`: parameters of its path and query by their names, and its body. */
export type ResetPasswordParams = {
    body: ResetPasswordData['body'];
};
/**
 * Reset a password.
 *
 * Sets a new password, with the token of a mailed link.
 *
 * - The token is valid once, for one hour; an unknown, used or expired token is 400. The account's other reset
 *   tokens are invalidated.
 * - All sessions and API keys of the account end. The email address is marked as verified. If it was not verified
 *   before, the person who created the account may not be the owner of the address: its links to identity providers
 *   are removed, and in the tenants that it created the keys and webhooks are deleted and other members above Reader
 *   are removed.
 * - The password rules are those of registration (422). If the password is rejected, the token remains valid.
 *
 * `POST /api/v1/auth/reset-password`
 */
export declare function resetPassword(client: Client, params: ResetPasswordParams, options?: CallOptions): Promise<ResetPasswordResponses[200]>;
/** Arguments of `claimPlatformAdmin`: parameters of its path and query by their names, and its body. */
export type ClaimPlatformAdminParams = {
    body: ClaimPlatformAdminData['body'];
};
/**
 * Become the first platform admin.
 *
 * Makes you platform admin, with the token that a server without a platform admin prints when it starts in production
 * (`PLATFORM_ADMIN_REGISTRATION=token`).
 *
 * - The token is valid once, for one hour; an unknown, used or expired token is 400.
 * - It ends as soon as there is a platform admin.
 * - It takes effect with your next request.
 *
 * `POST /api/v1/auth/platform-admin`
 *
 * Credentials: UserToken.
 */
export declare function claimPlatformAdmin(client: Client, params: ClaimPlatformAdminParams, options?: CallOptions): Promise<ClaimPlatformAdminResponses[200]>;
/** Arguments of `verifyEmail`: parameters of its path and query by their names, and its body. */
export type VerifyEmailParams = {
    body: VerifyEmailData['body'];
};
/**
 * Verify an email address.
 *
 * Marks the email address of an account as verified, with the token of a mailed link.
 *
 * - The link alone verifies nothing, because the person who reads the mail need not be the one who registered the
 *   address. Call with a session of the account, or send its `password`; otherwise 403, and the token remains valid.
 * - The token is valid once, for 7 days; an unknown, used or expired token is 400.
 * - Repeated attempts with a wrong password are 429.
 *
 * `POST /api/v1/auth/verify-email`
 *
 * Credentials: UserToken, or none.
 */
export declare function verifyEmail(client: Client, params: VerifyEmailParams, options?: CallOptions): Promise<VerifyEmailResponses[200]>;
/**
 * Request another verification mail.
 *
 * Sends you another link to verify your email address, valid for 7 days. Earlier links remain valid.
 *
 * - You get at most three such mails per hour. Further requests return the same response and send no mail.
 * - An address that is verified already is 409.
 *
 * `POST /api/v1/auth/resend-verification`
 *
 * Credentials: UserToken.
 */
export declare function resendVerification(client: Client, options?: DryRunOptions): Promise<ResendVerificationResponses[200]>;
/** Arguments of `changeEmail`: parameters of its path and query by their names, and its body. */
export type ChangeEmailParams = {
    body: ChangeEmailData['body'];
};
/**
 * Change your email address.
 *
 * Sends a link to the new address, with which `/api/v1/auth/confirm-email` changes the address of your account. Until then
 * the old address remains. The link is valid for 24 hours, and a later request invalidates it.
 *
 * - `password` is required if your account has one; without it, or with a wrong one, the response is 403. Repeated attempts
 *   are 429. An account without a password needs a session that began at most 10 minutes ago (403).
 * - The response is the same for an address that belongs to another account. No mail is sent then.
 * - You get at most three such mails per hour, and so does an address. Further requests return the same response and send
 *   no mail.
 * - It requires a session: an API key cannot change the address (401).
 *
 * `POST /api/v1/auth/change-email`
 *
 * Credentials: UserToken.
 */
export declare function changeEmail(client: Client, params: ChangeEmailParams, options?: CallOptions): Promise<ChangeEmailResponses[202]>;
/** Arguments of `confirmEmail`: parameters of its path and query by their names, and its body. */
export type ConfirmEmailParams = {
    body: ConfirmEmailData['body'];
};
/**
 * Confirm a new email address.
 *
 * Changes the email address of an account to the one to which the link of `/api/v1/auth/change-email` was mailed, and marks
 * it as verified.
 *
 * - The link alone changes nothing, because the person who reads the mail need not be the one who requested it. Call with a
 *   session of the account, or send its `password`; otherwise 403, and the token remains valid.
 * - The account's other sessions end, and its links that were mailed to the old address become invalid. API keys remain
 *   valid.
 * - A mail reports the change to the old address, if it was verified. For 7 days, its link undoes the change with
 *   `/api/v1/auth/undo-email-change`, and no other account can have the old address.
 * - The token is valid once, for 24 hours; an unknown, used or expired token is 400. An address that another account has
 *   got since is 409.
 * - Repeated attempts with a wrong password are 429.
 *
 * `POST /api/v1/auth/confirm-email`
 *
 * Credentials: UserToken, or none.
 */
export declare function confirmEmail(client: Client, params: ConfirmEmailParams, options?: CallOptions): Promise<ConfirmEmailResponses[200]>;
/** Arguments of `undoEmailChange`: parameters of its path and query by their names, and its body. */
export type UndoEmailChangeParams = {
    body: UndoEmailChangeData['body'];
};
/**
 * Undo a change of the email address.
 *
 * Restores the email address to which a change was reported, with the token of that mail. It needs no session and no
 * password, because a person who took over the account has both.
 *
 * - All sessions, API keys and mailed links of the account end, also links that undo later changes. Its password and the
 *   providers that were linked since the change are removed.
 * - A mail with a link to choose a new password is sent to the restored address.
 * - The token is valid once, for 7 days; an unknown, used or expired token is 400.
 *
 * `POST /api/v1/auth/undo-email-change`
 */
export declare function undoEmailChange(client: Client, params: UndoEmailChangeParams, options?: CallOptions): Promise<UndoEmailChangeResponses[200]>;
/**
 * List your ways to sign in.
 *
 * Returns whether your account has a password, and the providers whose accounts can sign in to it.
 *
 * - An account is linked by signing in with it, see `/api/v1/auth/oauth/{provider}`.
 * - It requires a session: API keys cannot list them (401).
 *
 * `GET /api/v1/auth/identities`
 *
 * Credentials: UserToken.
 */
export declare function listIdentities(client: Client, options?: CallOptions): Promise<ListIdentitiesResponses[200]>;
/** Arguments of `unlinkIdentity`: parameters of its path and query by their names, and its body. */
export type UnlinkIdentityParams = UnlinkIdentityData['path'];
/**
 * Unlink a provider.
 *
 * Removes a provider from your ways to sign in. From the next sign-in on, your account there is rejected here, even though
 * it has your email address.
 *
 * - The last way to sign in cannot be removed (409). Providers that this server no longer has do not count.
 * - Sessions continue, those that began with the provider as well. `DELETE /api/v1/auth/sessions` ends the others.
 * - A mail reports it.
 * - It requires a session: API keys cannot unlink providers (401).
 *
 * `DELETE /api/v1/auth/identities/{provider}`
 *
 * Credentials: UserToken.
 */
export declare function unlinkIdentity(client: Client, params: UnlinkIdentityParams, options?: DryRunOptions): Promise<UnlinkIdentityResponses[200]>;
/** Arguments of `startOAuth`: parameters of its path and query by their names, and its body. */
export type StartOAuthParams = StartOAuthData['path'];
/**
 * Sign in with another provider.
 *
 * Redirects a browser to Google, GitHub, LinkedIn or Facebook to sign in. Open it as a page, not from a script.
 *
 * - The provider redirects the browser to `/api/v1/auth/oauth/{provider}/callback`. This must happen within 10
 *   minutes, in the same browser, which is identified by a cookie, and works once.
 * - A provider that is not configured on the server is 503.
 *
 * `GET /api/v1/auth/oauth/{provider}`
 */
export declare function startOAuth(client: Client, params: StartOAuthParams, options?: CallOptions): Promise<Redirect>;
/** Arguments of `completeOAuth`: parameters of its path and query by their names, and its body. */
export type CompleteOAuthParams = CompleteOAuthData['path'] & NonNullable<CompleteOAuthData['query']>;
/**
 * Come back from another provider.
 *
 * The redirect target for the provider after `/api/v1/auth/oauth/{provider}`. It redirects the browser to
 * `/oauth/callback` of the front end and to no other place, with `access_token`, `refresh_token` and `provider` in
 * the query (or in the fragment, if the operator configures it), or with `error` and `provider`.
 *
 * - A `state` that is missing, unknown, used, older than 10 minutes, or that belongs to another provider or browser
 *   is 400.
 * - A provider account that has signed in before signs in the same user, even if its email address has changed.
 * - Otherwise, an unknown email address creates a user without a password. A known one is linked to its user if the
 *   provider reports it as verified. If it was not verified here before, the user's password, sessions and API keys
 *   are deleted, because the person who registered it may not be the owner of the address.
 * - A provider account that its user unlinked is not linked to the same user again (`oauth_failed`).
 * - For a user with a second factor there is `mfa_token` instead of the two tokens, for `verifyMfa`.
 * - `error` is `access_denied` if the user denied access, `invalid_provider` if the provider is no longer
 *   configured, and `oauth_failed` for all other failures: no email address, an unverified address that belongs to
 *   another user, a deactivated user, an invalid response of the provider or none within 10 seconds.
 * - Texts from the provider are never passed on. Unknown query parameters are ignored.
 *
 * `GET /api/v1/auth/oauth/{provider}/callback`
 */
export declare function completeOAuth(client: Client, params: CompleteOAuthParams, options?: CallOptions): Promise<Redirect>;
/**
 * List all API keys.
 *
 * Returns your API keys, oldest first. Only the prefix of a key is returned, never the key itself.
 *
 * `GET /api/v1/auth/api-keys`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function listUserApiKeys(client: Client, options?: CallOptions): Promise<ListUserApiKeysResponses[200]>;
/** Arguments of `createUserApiKey`: parameters of its path and query by their names, and its body. */
export type CreateUserApiKeyParams = {
    body: CreateUserApiKeyData['body'];
};
/**
 * Create a new API key.
 *
 * Creates a key for server-side calls that has your rights, within its `scopes`, until it expires or you delete it.
 *
 * - The key is shown only in this response. The server stores only a hash of it.
 * - Without `scopes` the key has all your rights. A scope that you lack yourself is 403.
 * - You can have at most 100 keys (422).
 * - A reset of your password deletes all your keys. A mail reports each new key.
 * - It requires a session: API keys cannot create API keys (401).
 *
 * `POST /api/v1/auth/api-keys`
 *
 * Credentials: UserToken.
 */
export declare function createUserApiKey(client: Client, params: CreateUserApiKeyParams, options?: DryRunOptions): Promise<CreateUserApiKeyResponses[201]>;
/** Arguments of `deleteUserApiKey`: parameters of its path and query by their names, and its body. */
export type DeleteUserApiKeyParams = DeleteUserApiKeyData['path'];
/**
 * Delete an API key.
 *
 * Deletes one of your API keys. It is invalid from the next request. Another user's key is 404, like one that does not exist. It requires a session: API keys cannot delete API keys (401).
 *
 * `DELETE /api/v1/auth/api-keys/{key_id}`
 *
 * Credentials: UserToken.
 */
export declare function deleteUserApiKey(client: Client, params: DeleteUserApiKeyParams, options?: DryRunOptions): Promise<DeleteUserApiKeyResponses[200]>;
/** Arguments of `registerTenantOwner`: parameters of its path and query by their names, and its body. */
export type RegisterTenantOwnerParams = {
    body: RegisterTenantOwnerData['body'];
};
/**
 * Register a user with a tenant.
 *
 * Creates an account and a tenant that it owns, and starts a session in it.
 *
 * - An email address has one account on the whole platform (409).
 * - A slug that you choose must be unique (409) and not reserved (400). By default it is derived from the tenant's
 *   name, with a number if necessary.
 * - `agree_terms_of_service` must be true.
 * - A mail requests verification of the address with `/api/v1/auth/verify-email`. The session is usable before that.
 * - Access tokens expire after 15 minutes, refresh tokens after 7 days.
 *
 * `POST /api/v1/register`
 */
export declare function registerTenantOwner(client: Client, params: RegisterTenantOwnerParams, options?: CallOptions): Promise<RegisterTenantOwnerResponses[201]>;
/** Arguments of `loginToTenant`: parameters of its path and query by their names, and its body. */
export type LoginToTenantParams = {
    body: LoginToTenantData['body'];
};
/**
 * Log in to a tenant.
 *
 * Starts a dashboard session.
 *
 * - `tenant_id` selects the tenant, of which you must be a member. By default it is your default tenant, otherwise
 *   the one that you joined first.
 * - An unknown address, a wrong password and a tenant of which you are not a member return the same error (401). A
 *   deactivated account is 403, with the right password only.
 * - An account with a second factor gets no session but `mfa_token` (403), for `verifyMfa`.
 * - Failed logins are limited to 10 per minute for an account from one address, and 30 per minute for one address
 *   (429).
 * - Access tokens expire after 15 minutes, refresh tokens after 7 days.
 *
 * `POST /api/v1/login`
 */
export declare function loginToTenant(client: Client, params: LoginToTenantParams, options?: CallOptions): Promise<LoginToTenantResponses[200]>;
/** Arguments of `refreshSession`: parameters of its path and query by their names, and its body. */
export type RefreshSessionParams = {
    body: RefreshSessionData['body'];
};
/**
 * Refresh a session.
 *
 * Returns new tokens for the session of a refresh token. The old ones are invalidated.
 *
 * - Each refresh token is valid once. For 10 seconds after its use it returns the same new tokens, so that parallel
 *   requests don't end the session; the old access token is valid for the same time.
 * - A later use of a refresh token, or of an older one, indicates that it was copied: the response is 401 and the
 *   session ends.
 * - A session continues as long as it is refreshed within 7 days.
 *
 * `POST /api/v1/refresh`
 */
export declare function refreshSession(client: Client, params: RefreshSessionParams, options?: CallOptions): Promise<RefreshSessionResponses[200]>;
/**
 * Log out of a tenant.
 *
 * Ends the session of the access token. The access token and the session's refresh token are invalid immediately; your other sessions continue.
 *
 * `POST /api/v1/logout`
 *
 * Credentials: DashboardToken.
 */
export declare function logoutFromTenant(client: Client, options?: DryRunOptions): Promise<LogoutFromTenantResponses[200]>;
/** Arguments of `sayHello`: parameters of its path and query by their names, and its body. */
export type SayHelloParams = {
    body: SayHelloData['body'];
};
/**
 * Say hello.
 *
 * Returns a greeting with the given name. Clients can use it to test a token.
 *
 * `POST /api/v1/hello`
 *
 * Credentials: DashboardToken.
 */
export declare function sayHello(client: Client, params: SayHelloParams, options?: CallOptions): Promise<SayHelloResponses[200]>;
/**
 * Get your profile.
 *
 * Returns your account and your role in the session's tenant.
 *
 * `GET /api/v1/me`
 *
 * Credentials: DashboardToken.
 */
export declare function getMyProfile(client: Client, options?: CallOptions): Promise<GetMyProfileResponses[200]>;
/** Arguments of `createUser`: parameters of its path and query by their names, and its body. */
export type CreateUserParams = {
    body: CreateUserData['body'];
};
/**
 * Create a user.
 *
 * Invites a person to the tenant by mail, as Viewer. Requires Admin or Owner.
 *
 * - The membership starts when the person accepts with an account that has the address. Until then the tenant sees
 *   them under the returned `id`, with the given name; the `id` remains valid afterwards.
 * - Whether the address has an account on the platform makes no difference.
 * - A member, or an address with a pending invitation, is 409.
 * - Your email address must be verified (403), except for callers from the same machine on a development server.
 * - A development server requires `X-Tenant-ID` (400).
 *
 * `POST /api/v1/users`
 *
 * Credentials: DashboardToken.
 */
export declare function createUser(client: Client, params: CreateUserParams, options?: DryRunOptions): Promise<CreateUserResponses[201]>;
/** Arguments of `getUserById`: parameters of its path and query by their names, and its body. */
export type GetUserByIdParams = GetUserByIdData['path'];
/**
 * Get a user.
 *
 * Returns a user of the tenant, or one that it created and who has not accepted yet. A development server requires `X-Tenant-ID` (400).
 *
 * `GET /api/v1/users/{id}`
 *
 * Credentials: DashboardToken.
 */
export declare function getUserById(client: Client, params: GetUserByIdParams, options?: CallOptions): Promise<GetUserByIdResponses[200]>;
/** Arguments of `adminListUsers`: parameters of its path and query by their names, and its body. */
export type AdminListUsersParams = NonNullable<AdminListUsersData['query']>;
/**
 * List all users.
 *
 * Returns the users of the platform, newest first. Requires a platform admin.
 *
 * - `search` matches parts of email address, username and full name.
 * - `tenant_id` returns the members of a tenant. For an unknown tenant the list is empty.
 * - `is_active=false` returns deactivated users.
 * - With `search` or `tenant_id`, `total` counts up to 10,000.
 *
 * `GET /api/v1/admin/users`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function adminListUsers(client: Client, params?: AdminListUsersParams, options?: CallOptions): Pages<AdminListUsersResponses[200], NonNullable<AdminListUsersResponses[200]['users']>[number]>;
/** Arguments of `adminGetUser`: parameters of its path and query by their names, and its body. */
export type AdminGetUserParams = AdminGetUserData['path'];
/**
 * Get any user.
 *
 * Returns a user of the platform. Requires a platform admin.
 *
 * `GET /api/v1/admin/users/{user_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function adminGetUser(client: Client, params: AdminGetUserParams, options?: CallOptions): Promise<AdminGetUserResponses[200]>;
/** Arguments of `adminUpdateUser`: parameters of its path and query by their names, and its body. */
export type AdminUpdateUserParams = AdminUpdateUserData['path'] & {
    body: AdminUpdateUserData['body'];
};
/**
 * Deactivate or reactivate any user.
 *
 * Requires a platform admin with a session; API keys are not accepted.
 *
 * - `is_active: false` deactivates the user. From the next request on, all their credentials are rejected (401): sessions,
 *   API keys, also those that they created for workspaces, and the links of mails. They cannot log in or sign in with a
 *   provider. A login with the right password is 403. Nothing else is deleted.
 * - `is_active: true` lets the user log in again, with the same password, providers and roles. Credentials from before
 *   remain invalid.
 * - You cannot deactivate yourself (409), so that the platform keeps an admin.
 * - A change is reported to the user by mail, if their address is verified.
 *
 * `PATCH /api/v1/admin/users/{user_id}`
 *
 * Credentials: UserToken.
 */
export declare function adminUpdateUser(client: Client, params: AdminUpdateUserParams, options?: DryRunOptions): Promise<AdminUpdateUserResponses[200]>;
/** Arguments of `adminEndUserSessions`: parameters of its path and query by their names, and its body. */
export type AdminEndUserSessionsParams = AdminEndUserSessionsData['path'];
/**
 * End all sessions of any user.
 *
 * Ends all sessions of a user, on the platform and on the dashboard of sites. Their tokens are invalid from the next
 * request. Requires a platform admin with a session; API keys are not accepted.
 *
 * - The user can log in again, and their API keys remain valid. To end those, deactivate the user.
 * - If the user is you, the session of the call continues.
 *
 * `DELETE /api/v1/admin/users/{user_id}/sessions`
 *
 * Credentials: UserToken.
 */
export declare function adminEndUserSessions(client: Client, params: AdminEndUserSessionsParams, options?: DryRunOptions): Promise<AdminEndUserSessionsResponses[200]>;
/** Arguments of `adminUpdateUserRole`: parameters of its path and query by their names, and its body. */
export type AdminUpdateUserRoleParams = AdminUpdateUserRoleData['path'] & {
    body: AdminUpdateUserRoleData['body'];
};
/**
 * Update a users platform role.
 *
 * Grants or revokes a user's platform admin role. Requires a platform admin with a session; API keys are not
 * accepted.
 *
 * - It takes effect with the user's next request.
 * - The last platform admin cannot be demoted (409).
 *
 * `PATCH /api/v1/admin/users/{user_id}/role`
 *
 * Credentials: UserToken.
 */
export declare function adminUpdateUserRole(client: Client, params: AdminUpdateUserRoleParams, options?: DryRunOptions): Promise<AdminUpdateUserRoleResponses[200]>;
