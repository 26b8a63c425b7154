// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server health check
         * @description Returns whether the server works and reaches its database, which is checked on every call. For people and monitoring; load balancers use `/ready`.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readiness check
         * @description Returns whether a load balancer should send requests to this server: 200 if it can process them, 503 with the reason while its database is unreachable, or for `DRAIN_SECONDS` before it stops.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys of tokens
         * @description Returns the Ed25519 keys that sign access tokens, as an RFC 7517 key set, so that other services can verify tokens themselves. The `kid` in a token's header names its key.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a new user
         * @description Creates an account and starts a session.
         *
         *     - Without `X-Tenant-ID` you become a user of the platform. While a development server has no platform admin, the
         *       first user who registers this way becomes one; later ones do not. In production the operator appoints platform
         *       admins. The operator can configure another rule.
         *     - With `X-Tenant-ID` you also join that tenant, in the lowest role, Reader. A tenant can close its registration,
         *       and one whose content is not public is joined by invitation only (403).
         *     - Email addresses and usernames are unique on the whole platform, regardless of case (409).
         *     - A mail requests verification of the address with `/api/v1/auth/verify-email`. The session is usable before that.
         *     - A password has at least 8 characters and at most 72 bytes. Common passwords, and your own email address, name or
         *       username, are rejected (422).
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate and get tokens
         * @description Starts a session.
         *
         *     - An unknown address, a wrong password and an account without a password return the same error (401).
         *     - With `X-Tenant-ID` the session acts in that tenant. If you are not a member and the tenant is open, you join it
         *       as Reader. If it is closed, its content is not public, or your membership was removed, the response is 403.
         *     - Failed logins are limited to 10 per minute for an account from one address, 30 per minute for one address, and
         *       30 per minute for an account from addresses from which it has not been used before (429). Successful logins are
         *       not counted.
         *     - Access tokens expire after 1 hour, refresh tokens after 30 days.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh access token
         * @description Returns a new access token for the session of a refresh token.
         *
         *     The refresh token remains valid until it expires, you log out, or you change your password. An access token is not
         *     accepted as a refresh token (401).
         */
        post: operations["refreshAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of the access token. The access token and the session's refresh token are invalid immediately; your other sessions continue.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions
         * @description Returns the sessions in which you are logged in, on the platform and on the dashboard of sites: first the one of the call,
         *     then the most recently used.
         *
         *     - The device is what the browser says of itself.
         *     - It requires a session: API keys cannot list sessions (401).
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * End your other sessions
         * @description Ends all your sessions but the one of the call, on the platform and on the dashboard of sites. Their tokens are invalid
         *     from the next request.
         *
         *     - `include_current=true` ends the one of the call as well.
         *     - API keys remain valid. It requires a session: API keys cannot end sessions (401).
         */
        delete: operations["endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of your sessions
         * @description Ends one of your sessions, on the platform or on the dashboard of sites. Its tokens are invalid from the next request. A session that has ended is 404, like one of another user. It requires a session: API keys cannot end sessions (401).
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Returns your account and, in a tenant, your role there.
         *
         *     `tenant_id` is the tenant of `X-Tenant-ID`; without that header, your session's tenant, otherwise your default
         *     tenant.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update user profile
         * @description Updates the given members. At least one is required (422).
         *
         *     - A username that another user has, regardless of case, is 409.
         *     - `profile_image: null` removes the picture.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change user password
         * @description Sets a new password for your account.
         *
         *     - A wrong current password is 400, not 401: your session remains valid. Repeated attempts are 429.
         *     - Your other sessions end. This session remains valid, and so do your API keys unless you send `revoke_api_keys`.
         *     - It requires a session: an API key cannot change the password (401).
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a password reset
         * @description Sends a link to choose a new password by mail, if an account has the address. The link is valid for one hour and
         *     one use.
         *
         *     - The response and its timing are the same whether the account exists or not.
         *     - An address gets at most three such mails per hour. Further requests return the same response and send no mail.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a password
         * @description Sets a new password, with the token of a mailed link.
         *
         *     - The token is valid once, for one hour; an unknown, used or expired token is 400. The account's other reset
         *       tokens are invalidated.
         *     - All sessions and API keys of the account end. The email address is marked as verified. If it was not verified
         *       before, the person who created the account may not be the owner of the address: its links to identity providers
         *       are removed, and in the tenants that it created the keys and webhooks are deleted and other members above Reader
         *       are removed.
         *     - The password rules are those of registration (422). If the password is rejected, the token remains valid.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/platform-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Become the first platform admin
         * @description Makes you platform admin, with the token that a server without a platform admin prints when it starts in production
         *     (`PLATFORM_ADMIN_REGISTRATION=token`).
         *
         *     - The token is valid once, for one hour; an unknown, used or expired token is 400.
         *     - It ends as soon as there is a platform admin.
         *     - It takes effect with your next request.
         */
        post: operations["claimPlatformAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an email address
         * @description Marks the email address of an account as verified, with the token of a mailed link.
         *
         *     - The link alone verifies nothing, because the person who reads the mail need not be the one who registered the
         *       address. Call with a session of the account, or send its `password`; otherwise 403, and the token remains valid.
         *     - The token is valid once, for 7 days; an unknown, used or expired token is 400.
         *     - Repeated attempts with a wrong password are 429.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request another verification mail
         * @description Sends you another link to verify your email address, valid for 7 days. Earlier links remain valid.
         *
         *     - You get at most three such mails per hour. Further requests return the same response and send no mail.
         *     - An address that is verified already is 409.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oauth/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with another provider
         * @description Redirects a browser to Google, GitHub, LinkedIn or Facebook to sign in. Open it as a page, not from a script.
         *
         *     - The provider redirects the browser to `/api/v1/auth/oauth/{provider}/callback`. This must happen within 10
         *       minutes, in the same browser, which is identified by a cookie, and works once.
         *     - A provider that is not configured on the server is 503.
         */
        get: operations["startOAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oauth/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from another provider
         * @description The redirect target for the provider after `/api/v1/auth/oauth/{provider}`. It redirects the browser to
         *     `/oauth/callback` of the front end and to no other place, with `access_token`, `refresh_token` and `provider` in
         *     the query (or in the fragment, if the operator configures it), or with `error` and `provider`.
         *
         *     - A `state` that is missing, unknown, used, older than 10 minutes, or that belongs to another provider or browser
         *       is 400.
         *     - A provider account that has signed in before signs in the same user, even if its email address has changed.
         *     - Otherwise, an unknown email address creates a user without a password. A known one is linked to its user if the
         *       provider reports it as verified. If it was not verified here before, the user's password, sessions and API keys
         *       are deleted, because the person who registered it may not be the owner of the address.
         *     - `error` is `access_denied` if the user denied access, `invalid_provider` if the provider is no longer
         *       configured, and `oauth_failed` for all other failures: no email address, an unverified address that belongs to
         *       another user, a deactivated user, an invalid response of the provider or none within 10 seconds.
         *     - Texts from the provider are never passed on. Unknown query parameters are ignored.
         */
        get: operations["completeOAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all API keys
         * @description Returns your API keys, oldest first. Only the prefix of a key is returned, never the key itself.
         */
        get: operations["listUserApiKeys"];
        put?: never;
        /**
         * Create a new API key
         * @description Creates a key for server-side calls that has your rights, within its `scopes`, until it expires or you delete it.
         *
         *     - The key is shown only in this response. The server stores only a hash of it.
         *     - Without `scopes` the key has all your rights. A scope that you lack yourself is 403.
         *     - You can have at most 100 keys (422).
         *     - A reset of your password deletes all your keys. A mail reports each new key.
         *     - It requires a session: API keys cannot create API keys (401).
         */
        post: operations["createUserApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an API key
         * @description Deletes one of your API keys. It is invalid from the next request. Another user's key is 404, like one that does not exist. It requires a session: API keys cannot delete API keys (401).
         */
        delete: operations["deleteUserApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user with a tenant
         * @description Creates an account and a tenant that it owns, and starts a session in it.
         *
         *     - An email address has one account on the whole platform (409).
         *     - A slug that you choose must be unique (409) and not reserved (400). By default it is derived from the tenant's
         *       name, with a number if necessary.
         *     - `agree_terms_of_service` must be true.
         *     - A mail requests verification of the address with `/api/v1/auth/verify-email`. The session is usable before that.
         *     - Access tokens expire after 15 minutes, refresh tokens after 7 days.
         */
        post: operations["registerTenantOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to a tenant
         * @description Starts a dashboard session.
         *
         *     - `tenant_id` selects the tenant, of which you must be a member. By default it is your default tenant, otherwise
         *       the one that you joined first.
         *     - An unknown address, a wrong password and a tenant of which you are not a member return the same error (401).
         *     - Failed logins are limited to 10 per minute for an account from one address, and 30 per minute for one address
         *       (429).
         *     - Access tokens expire after 15 minutes, refresh tokens after 7 days.
         */
        post: operations["loginToTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh a session
         * @description Returns new tokens for the session of a refresh token. The old ones are invalidated.
         *
         *     - Each refresh token is valid once. For 10 seconds after its use it returns the same new tokens, so that parallel
         *       requests don't end the session; the old access token is valid for the same time.
         *     - A later use of a refresh token, or of an older one, indicates that it was copied: the response is 401 and the
         *       session ends.
         *     - A session continues as long as it is refreshed within 7 days.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out of a tenant
         * @description Ends the session of the access token. The access token and the session's refresh token are invalid immediately; your other sessions continue.
         */
        post: operations["logoutFromTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hello": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say hello
         * @description Returns a greeting with the given name. Clients can use it to test a token.
         */
        post: operations["sayHello"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your profile
         * @description Returns your account and your role in the session's tenant.
         */
        get: operations["getMyProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tenants for the current user
         * @description Returns the tenants of which you are a member, in alphabetical order, with your role in each. At most 1,000 tenants are returned; `total` counts all.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Create a new tenant
         * @description Creates a tenant with you as its Owner.
         *
         *     - A slug that you choose must be unique (409) and not reserved (422). By default it is derived from the name, with
         *       a number if necessary.
         *     - The domain is a claim, which other tenants may make too and which grants nothing until it is proved; see
         *       `verifyTenantDomain`. On a development server a claim from the same machine counts as proved.
         *     - The tenant starts on the plan `free`, with public content and open registration. All tenants on the plan `free`
         *       that one person owns share one allowance: articles, storage, requests, keys, webhooks, invitations and MCP calls.
         *     - A person owns at most 10 tenants on the plan `free`, and one until their email address is verified (403). They
         *       create at most 5 tenants per day, and an address at most 20 (429). On a development server callers from the same
         *       machine are exempt.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tenant details
         * @description Returns a tenant to its members. A tenant of which you are not a member is 404, like one that does not exist.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        /**
         * Delete tenant
         * @description Deletes the tenant for all its members. Requires Owner.
         *
         *     - Its content is inaccessible immediately, and its slug and its domain can be used again.
         *     - Members whose default tenant it was get another one with their next login.
         *     - After 30 days its content, members, keys and files are deleted permanently. Records of payments are kept.
         *     - With `If-Match`, only the version that you read is deleted (412).
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        /**
         * Update tenant
         * @description Updates the given members. At least one is required (422). Requires Admin or Owner.
         *
         *     - `null` removes the domain or the description. A new domain is a claim until it is proved.
         *     - A new slug must be unique (409) and not reserved (422). URLs with the old one stop working.
         *     - `settings.public_content: false` restricts published content to members.
         *     - `settings.registration: closed` prevents joining by registering or logging in.
         *     - With `If-Match`, only the version that you read is changed (412).
         */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/domain/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a tenant's domain
         * @description Checks whether the domain has the DNS TXT record `domain_txt_record` of the tenant, which proves that it is the
         *     tenant's. Requires Admin or Owner.
         *
         *     - Events of the pixel are stored for proved domains only.
         *     - The first proof holds (409 for others). The record is checked every day; a domain without it on three consecutive
         *       days, or whose name servers don't respond for 30 days, is a claim again, which another tenant's proof replaces.
         *       Owners receive a mail after 14 days without a response.
         *     - For a proved domain the response is the same success, without a check.
         */
        post: operations["verifyTenantDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tenant by slug
         * @description Returns a tenant to its members, by its slug. A tenant of which you are not a member is 404, like one that does not exist.
         */
        get: operations["getTenantBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Returns the workspaces of which the caller is a member; for an API key, those of the user who created it.
         *
         *     - Sorted by name by default.
         *     - `fields` and `include` select what is returned of each workspace; see "Lists" for the parameters of all lists.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         * @description Creates a workspace with the caller as its Owner; for an API key, the user who created it.
         *
         *     - By default the slug is derived from the name, with a number if necessary. One that you choose must be unique and
         *       not reserved (422).
         *     - `tier` is `free` by default. If you are Owner of a workspace with a higher plan of its own, the new one may have that
         *       plan or a lower one; it shares the plan's limits, and loses it together with that workspace and when you are no
         *       longer Owner of both. A higher tier is 403. An API key may use the plan of its own workspace if its creator is
         *       Owner there, a platform admin any plan. The paying workspace lists and ends what it shares at `plan-shares`.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a workspace
         * @description Returns a workspace of which the caller is a member; for an API key, one of the user who created it.
         */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /**
         * Delete a workspace
         * @description Deletes the workspace for all its members. Requires Owner, or an API key of this workspace that an Owner created.
         *
         *     - Its content is inaccessible immediately, its API keys are invalid, and its slug can be used again.
         *     - After 30 days its content, members, keys and files are deleted permanently. Records of payments are kept.
         *     - Your only workspace cannot be deleted (422).
         *     - Workspaces that share its plan fall back to `free`.
         *     - With `If-Match`, only the version that you read is deleted (412).
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /**
         * Update a workspace
         * @description Updates the given members, including those of `settings`. At least one is required (422). Requires Admin or Owner,
         *     or an API key of this workspace.
         *
         *     - A new slug must be unique and not reserved (422). URLs with the old one stop working.
         *     - `tier` follows the workspace's subscription while it has one (403 for a higher one, 422 for a lower one).
         *       Otherwise it may be as high as that of another workspace in which you are Owner or Admin (403), and shares its
         *       limits. Platform admins may set any tier.
         *     - With `If-Match`, only the version that you read is changed (412).
         */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Returns the API keys of the workspace that are not revoked, newest first by default. The keys themselves are not
         *     returned.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates an API key of the workspace and returns it. The key is shown only in this response. It is valid while the
         *     user who created it is a member of the workspace; a key that is created with a key belongs to the same user.
         *
         *     - Scopes, rate limit tier and lifetime cannot exceed those of the caller (403 for scopes and servers, otherwise
         *       422). Defaults: `scopes` are `read` and `write`, `rate_limit_tier` is that of the workspace, `expires_at` is
         *       that of the calling key.
         *     - A `rate_limit_tier` lower than that of the workspace gives the key a limit of its own.
         *     - `allowed_ips` are the addresses and CIDR ranges from which it may be used (403). An empty list allows all.
         *     - `server_scopes` are the MCP servers that it may use (403). By default those of the calling key, or all.
         *     - `expires_at` is in the future, at most one hundred years ahead (422).
         *     - A workspace has at most ten active keys, not counting rotated ones (403). The free workspaces of one person have
         *       ten together.
         *     - A development server creates and accepts `sk_test_` keys only, a production server `sk_live_` keys only.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Returns an API key of the workspace, without the key itself.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Revokes an API key. It is invalid immediately, in every process of the server. A key may revoke itself.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the uses of an API key
         * @description Returns how often an API key was used, by outcome, day and operation: also of a key that is revoked.
         *
         *     - Calls of operations count, once each, by the day on which they arrived and the status of their response. Requests to unknown
         *       paths, and those with a token that is no longer valid, don't.
         *     - Counts are written every second. The process that answers includes its own.
         *     - They are stored for 90 days.
         */
        get: operations["getApiKeyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Creates a key with a new id that replaces an existing one, and returns it. The key is shown only in this response.
         *
         *     - It has the name, scopes, tier, addresses, servers and expiry of the old key, which remains valid for
         *       `grace_period_hours`; with 0 it is invalid immediately. It belongs to the user who rotates it.
         *     - A key that is rotated already or expired is 422.
         *     - If the old key was created by a rotation whose grace period has not ended, the key before it is invalid
         *       immediately.
         *     - The caller needs all rights of the key (403).
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team members
         * @description Returns the members of the tenant with their roles, highest role first.
         *
         *     - Readers, who may have joined by themselves, are left out. Admins and Owners list them with `role=Reader`.
         *     - Viewers see no email addresses except their own.
         */
        get: operations["listTeamMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/team/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a team member
         * @description Removes a member. All members may remove themselves.
         *
         *     - Admins may remove members below Admin, Owners all members (403).
         *     - The last Owner who agreed to be so cannot be removed (409).
         *     - The member's sessions and API keys in the tenant end. Only an invitation restores a removed membership; a member
         *       who left may join again.
         */
        delete: operations["removeTeamMember"];
        options?: never;
        head?: never;
        /**
         * Update a members role
         * @description Changes the role of a member. Requires Admin or Owner.
         *
         *     - Admins may change members below Admin to roles below Admin (403). Owners may change all members to all roles.
         *     - A member who is made Owner this way shares the rights. The tenant does not count as theirs, and they may leave, until
         *       they accept a transfer (`transferTenantOwnership`).
         *     - The last Owner who agreed to be so must remain Owner (409).
         *     - It takes effect with the member's next request.
         */
        patch: operations["updateTeamMember"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audit logs of a tenant
         * @description Returns what was done in the tenant, by whom and from which address, newest first. Requires Admin or Owner.
         *
         *     - An entry is written in the same transaction as its effect: neither exists without the other. Entries are never changed
         *       or deleted while the tenant exists.
         *     - An action of a platform admin says what was done and to which resource; `user_id` and `ip` are null.
         *     - `total` counts up to 10,000.
         */
        get: operations["listTenantAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/transfer-ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer the ownership of a tenant
         * @description Offers the ownership to another member and notifies both of you by mail. Nothing changes until they accept
         *     (`acceptOwnershipTransfer`), within 7 days; then they are Owner and you are Admin. Requires Owner.
         *
         *     - The new Owner must be another member of the tenant (422).
         *     - A tenant has one pending transfer: a new one replaces it.
         *     - It ends when you cancel it, when the other member declines, when either of you leaves the tenant or loses the
         *       account, and when you are no longer Owner.
         */
        post: operations["transferTenantOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/ownership-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the pending transfer of ownership
         * @description Returns the pending transfer. Only Owners and the member to whom the ownership is offered see it; for others, and
         *     if none is pending, the response is 404.
         */
        get: operations["getOwnershipTransfer"];
        put?: never;
        post?: never;
        /**
         * Cancel the pending transfer of ownership
         * @description Ends the pending transfer and notifies the member to whom the ownership was offered. Requires Owner.
         */
        delete: operations["cancelOwnershipTransfer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/ownership-transfer/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the ownership of a tenant
         * @description Makes you Owner, and the Owner who offered it Admin. Both are notified by mail.
         *
         *     - If no transfer to you is pending, the response is 404.
         *     - Accepting counts like creating a tenant: at most 10 on the free plan, and a second one only with a verified email
         *       address (403). The transfer remains pending.
         */
        post: operations["acceptOwnershipTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/ownership-transfer/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline the ownership of a tenant
         * @description Ends the pending transfer to you and notifies the Owner who offered it. If none is pending, the response is 404.
         */
        post: operations["declineOwnershipTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description Returns the tenant's invitations with one status, newest first; by default the pending ones. Tokens are never
         *     returned. Requires Admin or Owner.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a user to a tenant
         * @description Sends an invitation by mail, valid for seven days and one use. Requires Admin or Owner.
         *
         *     - Your email address must be verified (403), except for callers from the same machine on a development server.
         *     - Admins may invite to roles below Admin, Owners to all roles (403).
         *     - Only an account with the invited address can accept it. The account may be created later.
         *     - The address of a member above Reader, or one with a pending invitation, is 409. Cancel a pending invitation to send a new
         *       one.
         *     - A tenant sends at most 100 invitations per day, and an address gets at most 10 per day (429). The free tenants of
         *       one person send 100 together.
         *     - `invitation_token` is shown only in this response and in the mail.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel an invitation
         * @description Cancels a pending invitation. Requires Admin or Owner.
         *
         *     - Admins may cancel invitations to roles below Admin, Owners all (403).
         *     - An accepted, cancelled or expired invitation is 409.
         */
        delete: operations["cancelInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Makes you a member of the tenant, in the role of the invitation.
         *
         *     - Your account must have the invited address (403; the token remains valid). The address need not be verified.
         *     - An unknown, used, cancelled or expired token is 400. If the inviting member no longer has the right to invite,
         *       the response is 403; if the tenant is deleted, 404; if you are a member above Reader already, 409.
         *     - A removed member can join again this way, and a Reader gets a higher role.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a contact message
         * @description Sends a message to a tenant or, without `X-Tenant-ID`, to the platform. The sender's identity is not verified.
         *
         *     - A tenant that restricts its content to members accepts no messages (403), like one that does not exist.
         *     - Five messages per minute from one address (429).
         */
        post: operations["submitContactMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description Returns your messages, newest first: those addressed to you; for Admins and Owners also those of guests to the
         *     tenant of the request, for platform admins also those of guests to the platform.
         *
         *     - For a guest `sender.id` is null, and name and address are not verified.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark a message as read
         * @description Marks one of your messages as read or unread. In an inbox that several members read, this applies to all of them.
         */
        patch: operations["updateMessage"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List articles for a tenant
         * @description Returns articles, newest first.
         *
         *     - Without a credential, for Viewers and for non-members: published articles only. For Authors and above: all
         *       articles.
         *     - For a tenant that restricts its content to members, others get 404, like for a tenant that does not exist.
         *     - Use `page`, or `next_cursor`, which has a constant cost per page.
         *     - `fields` selects the members of each article. It can add `content` and `content_html`, which are not returned by
         *       default.
         *     - Filters can be combined. A combination of several of `tag`, `author_id`, `category_id` and `category` may take
         *       longer; after 3 seconds it is 503.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Create a new article
         * @description Creates an article of which you are the author. Requires Author or above.
         *
         *     - `content` is Markdown and stored unchanged; `content_html` is rendered from it and sanitized.
         *     - The article is a draft by default. `published` publishes it immediately.
         *     - A slug that you choose must be unique (409). By default it is derived from the title, with a number if
         *       necessary.
         *     - The category must belong to the tenant (422).
         *     - The plan limits the number of articles (403 with `feature` and `upgrade_url`).
         */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search articles
         * @description Returns the articles that contain all words of `q`, in any inflection, with highlighted passages.
         *
         *     - The language is the tenant's `settings.language`. Accents may be left out, the last word may be incomplete, and Chinese,
         *       Japanese and Korean need no spaces between words.
         *     - If no article contains all words, those are returned that contain them in longer forms, or with one letter corrected.
         *     - Published articles are searched; for Authors and above, all articles.
         *     - A match in the title ranks higher than one in excerpt, tags or keywords, which ranks higher than one in the
         *       content.
         *     - Only the newest 1,000 matches are searched: `page` times `per_page` is at most 1,000 (422), and `total` counts up
         *       to 1,000. In a tenant with many thousands of matches, some of the older ones may be left out.
         *     - Searches of one tenant, and those without a membership from one network, wait for each other. Too many at once
         *       return 429 or 503 with `Retry-After`.
         *     - A WordPress site searches its tenant's articles with its key. Each search is counted in the site's
         *       `search_requests_count`.
         */
        get: operations["searchArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an article with AI
         * @description Generates an article from your `prompt` with a language model and stores it as a draft of which you are the
         *     author. Requires Author or above. The response takes as long as the model does, one minute at most.
         *
         *     - `tone` is `professional` and `length` is `medium` by default.
         *     - The category must belong to the tenant (422). Its name is part of the prompt.
         *     - One of the plan's articles and one of its AI credits are reserved before the model is called (403 with `feature`
         *       and `upgrade_url` if there is none). If nothing is created, both are given back.
         *     - If the model declines or returns no article, the response is 502; if it is unreachable, too slow or not
         *       configured, 503; if the provider limits requests, 429. In these cases nothing is created.
         */
        post: operations["generateArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change or delete several articles
         * @description Changes or deletes up to 100 articles, in one transaction. `results` has the outcome of each, in the order of `ids`: the
         *     `status` that the call for this article alone would return, and with an error its message. An error of one article does
         *     not affect the others.
         *
         *     - `status` sets `status`, `category` sets `category_id`, `tags` adds `add_tags` and removes `remove_tags`, `delete` moves the
         *       articles to the trash. Members of other actions are 422.
         *     - Authors may change their own articles, Editors and above all articles (403 in `results`).
         *     - Each article counts as a call. If fewer calls are left, nothing is changed (429).
         *     - Webhooks receive the events of each article, as from `updateArticle` and `deleteArticle`.
         *     - Keys need both scopes.
         */
        post: operations["changeArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an article by its slug
         * @description Returns the article with this slug, as `getArticle` does. An article that is not visible to the caller is 404, like one that does not exist.
         */
        get: operations["getArticleBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a single article
         * @description Returns an article with its content. An article that is not visible to the caller is 404, like one that does not exist: callers below Author see published articles only, and non-members see none of a tenant that restricts its content to members.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /**
         * Delete an article
         * @description Deletes an article and its comments. Authors may delete their own articles, Editors and above all articles (403).
         *
         *     - It is gone from lists, search and counts at once. For 30 days it is in the trash, from which `restoreTrashedArticle`
         *       restores it, and counts as storage. Its working copy is deleted for good.
         *     - With `If-Match`, only the version that you read is deleted (412).
         */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        /**
         * Update an article
         * @description Updates the given members. At least one is required (422). Authors may change their own articles, Editors and
         *     above all articles (403).
         *
         *     - `published` publishes the article. `published_at` is the time of its first publication.
         *     - `null` clears `excerpt`, `category_id`, `image` and the members of `seo`. `tags` and `keywords` are replaced as
         *       a whole.
         *     - A slug that you choose must be unique (409). A derived slug follows the title until the first publication; after
         *       that, and after you have chosen a slug, it only changes on request.
         *     - With `If-Match`, only the version that you read is changed (412).
         *     - If the text grows, it must fit into the storage of the tenant's plan (403).
         */
        patch: operations["updateArticle"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an article
         * @description Returns the last 50 versions of the text, the newest first, which is the present one. Each change of title, slug, excerpt,
         *     content, image, category, `seo`, tags or keywords creates a version. Authors may read those of their own articles, Editors
         *     and above of all articles (403).
         *
         *     - Versions count as storage. If the plan's storage is full, the past versions of an article are deleted when it changes.
         */
        get: operations["listArticleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of an article
         * @description Returns a version and what differs from the version before it, or from the version `against`.
         *
         *     - `changed` has the names of the members that differ, `diff` the content's difference as a unified diff. It is null where
         *       the content is the same, where there is no other version, and where more than 1,000 lines differ.
         */
        get: operations["getArticleVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a version of an article
         * @description Changes title, excerpt, content, image, `seo`, tags and keywords of the article to those of the version, as `updateArticle`
         *     does; this is a new version. Status, category and a slug that was published or chosen stay. Authors may restore versions
         *     of their own articles, Editors and above of all articles (403).
         *
         *     - With `If-Match` of `updateArticle` you can check before that no one else has changed the article.
         */
        post: operations["restoreArticleVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List related articles
         * @description Returns published articles that share tags with the article, those with the most shared tags first, then articles of its category, the newest first. The article must be visible to the caller (404).
         */
        get: operations["listRelatedArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List comments on an article
         * @description Returns the top-level comments, oldest first, each with the first 20 replies of its thread.
         *
         *     - With `parent_id` it returns the replies of that thread instead, oldest first, at any depth; their own `replies`
         *       are empty.
         *     - Comments are visible to callers that see the article; for others it does not exist (404).
         *     - Only approved comments are listed, and replies only below an approved comment. `listCommentQueue` has the others.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Post a comment
         * @description Creates a comment. Every member may comment on articles that are visible to them. Users join an open tenant by
         *     logging in with `X-Tenant-ID`.
         *
         *     - `content` is Markdown; `content_html` is rendered from it and sanitized.
         *     - `parent_id` is the comment to reply to, an approved one of the same article (422).
         *     - Where the tenant's setting `comments` is `first` or `all`, a comment may wait for approval: `is_approved` is `false`,
         *       and readers do not see it yet. Where it is `closed`, there are no new comments (403).
         *     - `updateComment` corrects it within 15 minutes.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule article for publishing
         * @description Publishes the article at `scheduled_at`, within one second. Until then its status is `scheduled`. Authors may
         *     schedule their own articles, Editors and above all articles (403).
         *
         *     - With an offset (`Z`, `-04:00`) `scheduled_at` is an instant, and `timezone` is only stored for display.
         *     - Without an offset it is local time in `timezone`. A time that is skipped at the start of daylight saving time is
         *       moved forward (02:30 becomes 03:30); of a time that occurs twice at its end, the earlier one is used.
         *     - It must be in the future, by the server's clock, and at most five years ahead (422).
         *     - Scheduling an article again moves it to the new time. A published article is 409.
         *     - `updateArticle` ends the schedule: `published` publishes the article immediately, `draft` and `archived` set
         *       that status.
         */
        post: operations["scheduleArticle"];
        /**
         * Cancel scheduled publishing
         * @description Cancels the schedule of an article, which becomes a draft again. Authors may cancel it for their own articles,
         *     Editors and above for all articles (403).
         *
         *     - After 200 the schedule does not publish the article, even if its time comes at the same moment. If the article
         *       is published already, the response is 409.
         *     - An article without a schedule is 404.
         */
        delete: operations["cancelArticleSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the working copy of an article
         * @description Returns the changes to the article that are saved and not published. Authors may read those of their own articles, Editors
         *     and above of all articles (403).
         *
         *     - `changed` names the members that publishing changes; the others are null.
         *     - An article without a working copy is 404.
         */
        get: operations["getWorkingCopy"];
        /**
         * Save the working copy of an article
         * @description Saves changes to an article, published or not, without making them public. The request replaces those saved before. Authors
         *     may change their own articles, Editors and above all articles (403).
         *
         *     - Send the members that differ from the article: the others stay as they are when it is published. `status` is not among
         *       them; the working copy of a draft is published into the draft.
         *     - `publishWorkingCopy` publishes it, `deleteWorkingCopy` drops it. With `scheduled_at` the server publishes it at that time,
         *       within one second. A request without `scheduled_at` ends the schedule.
         *     - If it can't be published at its time, because its slug was taken or its category deleted, because the article has changed,
         *       the plan's storage is full or the person who scheduled it may no longer change the article, `failure` says so, and the
         *       working copy stays without a schedule.
         *     - `base_version` is the version of the article when the working copy was created. After you have merged what changed since,
         *       send the present one.
         *     - For saving while people type, send `If-Match` with the `ETag` of `getWorkingCopy`: if another person has saved since, the
         *       response is 412.
         *     - Its text counts as storage (403). It is deleted with the article, and is not in the trash.
         */
        put: operations["saveWorkingCopy"];
        post?: never;
        /**
         * Delete the working copy of an article
         * @description Drops the changes that are saved and not published, with their schedule. The article stays as it is. Authors may do so for
         *     their own articles, Editors and above for all articles (403).
         *
         *     - After 200 the schedule does not publish it, even if its time comes at the same moment. If it is published already, the
         *       response is 404.
         *     - With `If-Match`, only the version that you read is deleted (412).
         */
        delete: operations["deleteWorkingCopy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the working copy of an article
         * @description Changes the article as `updateArticle` does with the members of the working copy, which is a new version, and deletes the
         *     working copy. The status of the article stays. Authors may do so for their own articles, Editors and above for all articles
         *     (403).
         *
         *     - If the article has changed since `base_version`, the response is 409, unless `overwrite` is `true`.
         *     - The slug must be free (409), the category must exist (422), and past the plan's storage an article may shrink, not grow
         *       (403). The working copy stays then.
         */
        post: operations["publishWorkingCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a preview link
         * @description Creates a token that shows the article, in any status, to everyone who has it, for one hour: `GET /api/v1/previews/{token}`.
         *     Authors may create them for their own articles, Editors and above for all articles (403).
         *
         *     - The token is shown once. `deletePreview` revokes it. It ends with the article and with its tenant.
         *     - At most 20 links of an article are valid at once (409).
         */
        post: operations["createPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/previews/{preview_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a preview link
         * @description Revokes a preview link: its token shows nothing from the next call on. Authors may revoke links of their own articles, Editors and above all links (403).
         */
        delete: operations["deletePreview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the article of a preview link
         * @description Returns the article as its Authors see it, in any status. A token that is unknown, expired or revoked is 404, as is one whose creator has left the tenant or is below Author. The token is the credential; do not publish it.
         */
        get: operations["getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deleted articles
         * @description Returns the articles that were deleted in the last 30 days, the last deleted first: for Authors their own, for Editors and
         *     above all. After `expires_at` an article can no longer be restored.
         */
        get: operations["listTrashedArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/trash/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an article from the trash
         * @description Deletes an article and its comments from the trash. They can no longer be restored, and no longer count as storage. Authors may delete their own articles, Editors and above all articles (403).
         */
        delete: operations["deleteTrashedArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/trash/{article_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted article
         * @description Restores an article from the trash with its id, its comments and its status. Authors may restore their own articles,
         *     Editors and above all articles (403).
         *
         *     - A scheduled article becomes a draft. If another article has its slug now, a number is added. A category that was
         *       deleted is left out.
         *     - The plan limits the number of articles (403 with `feature` and `upgrade_url`).
         */
        post: operations["restoreTrashedArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all scheduled articles
         * @description Returns the scheduled articles, next one first.
         *
         *     - For Viewers the list is empty: unpublished articles are visible to Authors and above.
         *     - Use `page`, or `next_cursor`, which has a constant cost per page.
         */
        get: operations["listScheduledArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List comments to moderate
         * @description Returns the comments of all articles of the tenant in one state, oldest first: by default those that wait for approval.
         *     Requires Editor or above.
         */
        get: operations["listCommentQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a comment
         * @description Deletes a comment and its replies. Members may delete their own comments, Admins and Owners all comments (403).
         */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        /**
         * Edit or moderate a comment
         * @description Changes the given members. At least one is required (422).
         *
         *     - `content`: members may correct their own comments for 15 minutes (403). `is_edited` is `true` from then on, and the
         *       comment waits for approval again, unless the tenant's setting `comments` is `open`. A hidden comment and spam stay
         *       what they are.
         *     - `moderation`: Editors and above moderate all comments (403). Readers of the article see only approved comments;
         *       replies to a comment that is not approved are not shown either.
         *     - `is_approved` and `is_edited` follow from these and cannot be set (403).
         */
        patch: operations["updateComment"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/feed.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Atom feed
         * @description Returns the 20 newest published articles of a tenant as Atom (RFC 4287). Links consist of the tenant's domain, if it is verified, or else of the server's address, and `settings.article_path`. Texts are left out if they exceed 5 MB together. A tenant that restricts its content to members has no feed (404).
         */
        get: operations["getAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/rss.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * RSS feed
         * @description Returns the 20 newest published articles of a tenant as RSS 2.0. Links consist of the tenant's domain, if it is verified, or else of the server's address, and `settings.article_path`. Texts are left out if they exceed 5 MB together. A tenant that restricts its content to members has no feed (404).
         */
        get: operations["getRssFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * JSON feed
         * @description Returns the 20 newest published articles of a tenant as JSON Feed 1.1. Links consist of the tenant's domain, if it is verified, or else of the server's address, and `settings.article_path`. Texts are left out if they exceed 5 MB together. A tenant that restricts its content to members has no feed (404).
         */
        get: operations["getJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sitemap
         * @description Returns the addresses of all published articles of a tenant, 50,000 at most. If there are more, it is an index of the sitemaps with `page`. Links are those of the feeds. A tenant that restricts its content to members has no sitemap (404).
         */
        get: operations["getSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Returns the tags of the tenant's articles, the most used first. `article_count` counts the articles that are visible to you: published ones; for Authors and above, all. Tags without such articles are not listed. For a tenant that restricts its content to members, others get 404.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all categories
         * @description Returns all categories of the tenant in alphabetical order. `article_count` counts the articles that are visible to you: published ones; for Authors and above, all. For a tenant that restricts its content to members, others get 404.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Creates a category. Requires Editor or above.
         *
         *     - Name (regardless of case) and slug are unique in the tenant (409). By default the slug is derived from the name,
         *       with a number if necessary.
         *     - A tenant has at most 500 categories (422).
         */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/categories/slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a category by its slug
         * @description Returns a category. `article_count` counts the articles that are visible to you: published ones; for Authors and above, all. For a tenant that restricts its content to members, others get 404.
         */
        get: operations["getCategoryBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a category
         * @description Deletes a category without articles; one with articles, whatever their status, is 400. Requires Editor or above.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Update a category
         * @description Updates the given members. At least one is required (422). Requires Editor or above. Name and slug must be unique in the tenant (409). A new name does not change the slug.
         */
        patch: operations["updateCategory"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/affiliate-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List affiliate links
         * @description Returns the affiliate links of the tenant, newest first. Requires a member.
         */
        get: operations["listAffiliateLinks"];
        put?: never;
        /**
         * Create an affiliate link
         * @description Creates a short URL, `short_url`, that redirects visitors to `original_url` and counts them. Requires Editor or
         *     above.
         *
         *     - The slug is unique on the whole platform (409). A slug remains reserved for the tenant after its link is
         *       deleted, because published short URLs must never lead to another tenant's target.
         *     - `original_url` must be an http or https URL on the public internet without user name or password, and not a
         *       short URL of this platform (422). It is stored as serialized by the URL standard, with international domain
         *       names in ASCII form. A domain name that mixes scripts to imitate another one is rejected (422).
         *     - A tenant can have at most 10,000 slugs, including those of deleted links (422).
         *     - Your email address must be verified (403). On a development server callers from the same machine are exempt.
         */
        post: operations["createAffiliateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an affiliate link
         * @description Deletes the link and its statistics. Requires Editor or above. After the response, its short URL returns 404. Only this tenant can use the slug again.
         */
        delete: operations["deleteAffiliateLink"];
        options?: never;
        head?: never;
        /**
         * Update an affiliate link
         * @description Updates the given members. At least one is required (422). Requires Editor or above.
         *
         *     - After the response, no visitor is redirected to the previous URL.
         *     - After a change of the slug, the old short URL returns 404 and remains reserved for the tenant.
         *     - The rules for slug and URL are those of a new link.
         */
        patch: operations["updateAffiliateLink"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the clicks of an affiliate link
         * @description Returns the clicks of a link: in total and for each of the last `days` days (UTC), including today. Requires a
         *     member.
         *
         *     - Crawlers, link previews, prefetching browsers and HEAD requests are redirected but not counted.
         *     - A visitor is counted as unique once a day. Visitors are distinguished by their address (IPv6: by its /64 network)
         *       and not by their browser, which programs invent. Stored is a hash of the address, with a key that is replaced
         *       every day and then destroyed. `unique_click_count` is therefore the sum of the days.
         *     - At most 1,000 clicks of a visitor on a link are counted per day, by each process of the server.
         */
        get: operations["getAffiliateLinkStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow an affiliate link
         * @description Redirects a visitor to the link's `original_url` and counts the click.
         *
         *     - Query parameters are ignored, because they are often appended to shared links.
         *     - The response must not be cached, so that every click is counted, and the browser sends no `Referer` to the
         *       target page.
         *     - Crawlers, link previews, prefetching browsers and HEAD requests are redirected but not counted. Neither are more
         *       than 1,000 clicks of one address on a link and day.
         *     - A click is on disk within 50 ms of the response. If the server's process dies before, the click is lost; if the
         *       database is unavailable or slow, the redirect waits for it or is 503.
         *     - A slug without a link is 404, whatever its format.
         *     - 1,200 calls per minute from one address.
         */
        get: operations["followAffiliateLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seo/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an SEO report
         * @description Stores the result of a page check. It replaces the page's previous report as a whole.
         *
         *     - An issue that the previous report also contained, with the same type, element, message and suggestion, is the
         *       same issue: its id and the time of its first report are preserved.
         *     - A workspace has reports of at most 10,000 pages, with at most 100,000 issues (422).
         *     - Elements and messages are stored as text. Clients must escape them before display.
         */
        post: operations["submitSeoReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seo/issues/{workspace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SEO issues
         * @description Returns the issues of the last report of each page, newest first.
         *
         *     - `total` is exact without filters, and counts up to 10,000 with them.
         */
        get: operations["listSeoIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixel/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the pixel's configuration
         * @description Returns the configuration of the pixel for a page. The page is identified by the domain in `Origin`, or else in
         *     `Referer`.
         *
         *     - A domain is known if an active tenant has proved it, as its own or for a site. A leading `www.` is ignored. For
         *       other domains the pixel is not enabled.
         *     - Changes of domains take effect within 5 seconds.
         *     - Every page may call it, without a credential. Query parameters are ignored.
         *     - 300 calls per minute from one address.
         */
        get: operations["getPixelConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixel/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Track an event
         * @description Records one event of a page, or up to 50. An acknowledged event is on disk.
         *
         *     - Events are stored for the tenant that has proved the page's domain, as for the configuration. Events of other
         *       domains, without a domain, or with a `url` outside of the tenant's domains are not stored. The response is the
         *       same.
         *     - From one address, 600 events and 256 KiB per minute and 50,000 events and 16 MiB per day are stored, then 429 is
         *       returned. A tenant's events are stored up to a number per day (25,000 on the plan `free`, 100,000 `starter`,
         *       500,000 `pro`, 1,000,000 `business`, 2,000,000 `agency`, 10,000,000 `enterprise`), to 500 bytes per event of
         *       that number, to a twentieth of both per minute and to a tenth of both per day from one address; further events
         *       are not stored, with the same response.
         *     - With `DNT: 1` or `Sec-GPC: 1` nothing is stored. The response is the same.
         *     - No cookies are used. Visitors are distinguished by a hash of address and browser, with a key that is replaced
         *       every day and then destroyed; the address is not stored. Crawlers are marked.
         *     - An event with an `id` is stored once, however often it is sent within 7 days.
         *     - Events are deleted by the month in which they were received, 30 days after its end. Their sums are kept for 400 days:
         *       see `getVisits`.
         *     - Every page may call it, without a credential. 300 calls per minute from one address.
         */
        post: operations["trackPixelEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get visits over time
         * @description Returns visits, visitors, page views and events by hour, day or month, with an entry for each period, oldest first.
         *
         *     - A visit ends when its visitor has sent nothing for 30 minutes, at the end of the day, and begins anew on another domain.
         *       It counts where it began.
         *     - Visitors are distinguished within one day and domain. In an hour and a day each counts once; those of a month, and of
         *       several domains, are the sum of its days and domains, in which one person counts several times.
         *     - With `interval=hour` at most 31 days are returned.
         *     - An event counts at the time at which it was received, in UTC, and appears 5 to 15 minutes later. Past figures do not
         *       change. Crawlers are not counted.
         *     - Figures are stored for 400 days, those of a deleted domain too.
         */
        get: operations["getVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get visited pages
         * @description Returns the pages with the most page views.
         *
         *     - `visits` are those that began on the page.
         *     - Addresses are counted without their query and fragment, up to 500 characters.
         *     - Days, visits and visitors are as `getVisits` counts them.
         *     - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
         */
        get: operations["getVisitedPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/referrers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get referrers
         * @description Returns the hosts from which the most visits came: that of the page before the first one of the visit.
         *
         *     - `referrer` is null for visits without one, and for those from a page of the same domain.
         *     - Days, visits and visitors are as `getVisits` counts them.
         *     - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
         */
        get: operations["getReferrers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get sources by UTM parameters
         * @description Returns the sources with the most visits: `utm_source`, `utm_medium` and `utm_campaign` of the first page of the visit.
         *
         *     - Visits without any of them are not included.
         *     - Days, visits and visitors are as `getVisits` counts them.
         *     - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
         */
        get: operations["getVisitSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get events and their properties
         * @description Returns the most frequent events and, of the 100 most frequent values of properties, those of each event.
         *
         *     - Values are counted as text of at most 100 characters, and names of at most 64.
         *     - The property `title` of page views is not counted.
         *     - Days, visits and visitors are as `getVisits` counts them.
         *     - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
         */
        get: operations["getTrackedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get devices of visitors
         * @description Returns the devices with the most visits: kind of device, browser and operating system, without versions. A member is
         *     null where the browser does not name it.
         *
         *     - Days, visits and visitors are as `getVisits` counts them.
         *     - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
         */
        get: operations["getVisitDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get countries of visitors
         * @description Returns the countries from which the most visits came.
         *
         *     - The country is what a proxy reports (`COUNTRY_HEADER`), and null without one. Addresses are not stored or looked up.
         *     - Days, visits and visitors are as `getVisits` counts them.
         *     - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
         */
        get: operations["getVisitCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change the subscription
         * @description Sets the plan of the request's tenant. Requires Owner. Plan, rate limit and entitlements take effect with the next
         *     request.
         *
         *     - The first paid plan requires a `payment_method_id`, and its first month is charged immediately. Later changes
         *       may name another payment method; by default the existing one is charged.
         *     - A higher plan takes effect immediately. The rest of the period is charged at the difference of the two prices.
         *     - A lower plan takes effect with the next period (`scheduled_plan_id`), without a refund. Data that exceeds its
         *       limits remains readable; only new data is rejected.
         *     - `free` cancels the subscription at the end of the period, like `DELETE /api/v1/subscriptions/cancel`.
         *     - The current plan revokes a pending cancellation or a pending lower plan. If there is none, nothing is changed or
         *       charged, so that requests can be repeated.
         *     - A declined payment is 402, and nothing is changed. While another change of the subscription is in progress, the
         *       response is 409.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List available subscription plans
         * @description Returns all plans, from the lowest to the highest, with monthly prices. The plans are also the tiers of rate limits.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current subscription
         * @description Returns the subscription of the request's tenant. Every member of the tenant may read it.
         *
         *     A tenant without a subscription has its plan, which is Free unless an admin gave it another one, indefinitely:
         *     `id` and the period are null.
         */
        get: operations["getCurrentSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel subscription
         * @description Cancels the subscription of the request's tenant at the end of the paid period. Until then the plan remains in effect, and setting the same plan again revokes the cancellation. Requires Owner. Repeated calls change nothing.
         */
        delete: operations["cancelSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entitlements/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check feature access
         * @description Returns whether the plan of the workspace allows `quantity` more of a feature now. The status is 200 in both
         *     cases; `reason` explains a denial. The result is not a reservation: others may use what is left.
         *
         *     | feature | what is counted | past the limit |
         *     |---|---|---|
         *     | `posts` | articles with any status | rejected with 403 on every surface |
         *     | `storage` | bytes of the articles' Markdown in UTF-8, with their versions, working copies and the trash | rejected with 403 on every surface |
         *     | `api_calls` | calls with keys of the workspace, by the server, and reported usage | allowed; reported by checks and the summary |
         *     | `ai_credits` | reported usage | the report is rejected with 403 |
         *
         *     - `api_calls` and `ai_credits` are counted per period: the period of the subscription, or months that start on the
         *       day of the month on which the workspace was created, or on the last day of shorter months.
         *     - Every call with a valid key is counted, including calls that return an error. The server's own count is at most
         *       two seconds late.
         *     - `limit` and `available` are null if the plan sets no limit. A limit of 0 means that the plan does not include
         *       the feature.
         *     - Workspaces that share a plan share its limits and their usage. So do all free workspaces of one person for
         *       articles and storage.
         *     - A change of plan takes effect with the next call. If the usage exceeds the limits of the new plan, nothing is
         *       deleted: existing data can be read, changed and reduced, but not increased.
         *     - The Owners are notified by mail within minutes when 80, 90 and 100 % of a feature are used, once for each in a
         *       period, and only for the highest if several are passed together.
         */
        get: operations["checkEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entitlements/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record usage
         * @description Adds usage that an integration reports to the current period of the workspace. Requires Admin or Owner.
         *
         *     - `api_calls` is accepted past its limit. `ai_credits` is not: a report that would exceed the limit is 403, and
         *       none of it is counted. Concurrent reports are serialized, so that together they cannot exceed the limit.
         *     - `posts` and `storage` are counted by the server, and unknown features cannot be used: both are 422.
         *     - With an `event_id`, a report is counted once within 32 days: for a repeated report `recorded` is false. The same
         *       id with another feature or quantity is 422. Ids are scoped to the workspace.
         *     - `metadata` is written to the audit log.
         */
        post: operations["recordUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entitlements/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage summary
         * @description Returns the usage of the workspace for every feature of its plan; see `checkEntitlement` for what is counted.
         *     `percentage` has two decimals, is over 100 past a limit, and 0 without a limit.
         */
        get: operations["getUsageSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workspaces that share the plan
         * @description Returns the workspaces that share the plan of the workspace, and with it its limits and usage, the newest share first.
         *     Requires Admin or Owner.
         *
         *     - Only an Owner of the paying workspace shares its plan, with workspaces of which they are Owner too. The sharing ends
         *       when they are no longer Owner of one of the two.
         */
        get: operations["listPlanShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-shares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End the sharing of the plan
         * @description Ends the sharing of the workspace's plan with another workspace, which has the free plan from the next request on. Its
         *     content stays. Requires Admin or Owner of the paying workspace.
         */
        delete: operations["deletePlanShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/stripe/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a Stripe event
         * @description Webhook endpoint for Stripe's events about subscriptions and invoices. Configure this URL as a webhook endpoint in
         *     Stripe's dashboard and its signing secret as `STRIPE_WEBHOOK_SECRET`. `customer.subscription.*` and `invoice.*`
         *     are processed, other events are acknowledged.
         *
         *     - Only events that Stripe signed in the last five minutes are accepted (400).
         *     - An event is a notification only: the current state is fetched from Stripe. Events may therefore arrive in any
         *       order and more than once.
         */
        post: operations["receiveStripeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user
         * @description Invites a person to the tenant by mail, as Viewer. Requires Admin or Owner.
         *
         *     - The membership starts when the person accepts with an account that has the address. Until then the tenant sees
         *       them under the returned `id`, with the given name; the `id` remains valid afterwards.
         *     - Whether the address has an account on the platform makes no difference.
         *     - A member, or an address with a pending invitation, is 409.
         *     - Your email address must be verified (403), except for callers from the same machine on a development server.
         *     - A development server requires `X-Tenant-ID` (400).
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a user of the tenant, or one that it created and who has not accepted yet. A development server requires `X-Tenant-ID` (400).
         */
        get: operations["getUserById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sites
         * @description Returns the sites of the session's tenant, newest first. Use `page_state` for the next page.
         */
        get: operations["listSites"];
        put?: never;
        /**
         * Create a site
         * @description Registers a WordPress site and returns its API key. Requires Admin or Owner.
         *
         *     - The key is shown only in this response. On a development server it is a test key (`test_sk_`), in production a
         *       live key (`live_sk_`).
         *     - Live sites have a domain name; test sites may also be on `localhost` or an IP address, with a port.
         *     - The site is `pending` until its domain is verified. A domain that the tenant uses already, or that another
         *       tenant has verified, is 409.
         */
        post: operations["createSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a site
         * @description Returns a site of the session's tenant, without its key. Its search covers the tenant's published articles, and so
         *     do its counts.
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        /**
         * Delete a site
         * @description Deletes a site. Its key is invalid immediately. Requires Admin or Owner.
         */
        delete: operations["deleteSite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{id}/rotate-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a site's API key
         * @description Replaces the key of a site. The old key is invalid immediately; the new one is shown only in this response.
         *     Requires Admin or Owner.
         */
        post: operations["rotateSiteApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a site's domain
         * @description Checks the DNS TXT record `maplepress-verify=<verification_token>` of the domain and sets the site to `active`.
         *     Requires Admin or Owner.
         *
         *     - A test site needs no record. For a verified site the response is the same success.
         *     - A domain has one verified owner (409). The record is checked every day; a site without it on three consecutive
         *       days, or whose name servers don't respond for 30 days, is no longer verified. Owners receive a mail after 14 days
         *       without a response.
         */
        post: operations["verifySite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugin/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify an API key
         * @description Verifies the plugin's key and returns the status of its site. This includes sites with an unverified domain;
         *     suspended and archived sites are 403.
         */
        get: operations["getPluginStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API users
         * @description Returns all API users, oldest first, with masked tokens.
         */
        get: operations["listApiUsers"];
        put?: never;
        /**
         * Create an API user
         * @description Creates an API user and returns its token, which is shown only in this response.
         *
         *     - The name is unique (400).
         *     - The token reads and writes articles, categories and comments of any tenant, within its scopes. Content that it
         *       creates has no author.
         *     - Requests of an inactive or expired API user are rejected (401).
         */
        post: operations["createApiUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API user
         * @description Returns an API user with its masked token.
         */
        get: operations["getApiUser"];
        /**
         * Update an API user
         * @description Updates the given members. `expire_at: null` removes the expiry. The token remains valid and has the new rights
         *     from the next request.
         */
        put: operations["updateApiUser"];
        post?: never;
        /**
         * Delete an API user
         * @description Deletes an API user. Its token is invalid immediately.
         */
        delete: operations["deleteApiUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the uses of an API user
         * @description Returns how often an API user was active, by outcome, day and operation, in all tenants together.
         *
         *     - Calls of operations count, once each, by the day on which they arrived and the status of their response. Requests to unknown
         *       paths, and those with a token that is no longer valid, don't.
         *     - Counts are written every second. The process that answers includes its own.
         *     - They are stored for 90 days, and deleted with the API user.
         */
        get: operations["getApiUserUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api/regenerate-token/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Regenerate a token
         * @description Replaces the token of an API user and returns the new one, which is shown only in this response. The old token is
         *     invalid immediately. Status and expiry are not changed.
         */
        post: operations["regenerateApiUserToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/social-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected social media accounts
         * @description Returns the accounts that the tenant posts with, sorted by platform. Tokens are never returned. Requires Editor or above.
         */
        get: operations["listSocialAccounts"];
        put?: never;
        /**
         * Connect a social media account
         * @description Connects the account to which `access_token` belongs. Requires Admin or above.
         *
         *     - The token is verified with the network; one that it rejects is 422. It is stored encrypted and never returned.
         *     - A tenant has one account on each platform: connecting another one, or the same one with a new token, replaces
         *       it.
         *     - A network that is disabled on the server or does not respond is 503.
         */
        post: operations["connectSocialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/social-accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Disconnect a social media account
         * @description Deletes the account, its token and its posts, including scheduled ones. Published posts remain on the network. Requires Admin or above.
         */
        delete: operations["disconnectSocialAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post article to social media
         * @description Posts `custom_message`, or the article's title, with a link to the article on each platform: immediately, or at
         *     `schedule_at`. Requires Editor or above.
         *
         *     - The response contains one post for each platform. `pending` and `sending` are in progress, `scheduled` waits for
         *       its time. `failed` has an `error_message`. `unknown` means that the connection broke during the call: the server
         *       checks whether the network has the post before it sends it again.
         *     - **Repeat the request to read the state of the posts.** The same message for the same article, platform and time
         *       is posted once, however often the request is repeated. A failed post is retried.
         *     - The link leads to the tenant's domain or else to the front end, and has a parameter `share` that identifies the
         *       post. It counts towards the limit: 280 on twitter, by its weights, with 23 for a link; 300 on bluesky, counted
         *       in grapheme clusters; 500 on mastodon, with 23 for a link; 3000 on linkedin; 63206 on facebook. A longer message
         *       is 422, with both counts.
         *     - Only published articles can be posted (409). If an article is no longer published at its scheduled time, the
         *       post fails.
         *     - A platform without a connected account is 422, a network that is disabled on the server 503. In both cases
         *       nothing is posted.
         */
        post: operations["publishArticleToSocial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the platform dashboard
         * @description Returns the number of users, tenants and articles of the platform, and its revenue. Requires a platform admin.
         *
         *     - All figures are current: they are maintained as data changes, not counted per request.
         *     - Deleted tenants are not counted; their content is counted until it is purged.
         *     - `mrr` is the monthly revenue of active subscriptions in US dollars.
         */
        get: operations["getAdminDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get platform insights
         * @description Returns growth, activity and health of the platform for the last `days` days. Requires a platform admin.
         *
         *     - Days are UTC, and today is the last one. `previous` is the same number of days before.
         *     - Figures count existing data: deleted data is not counted, for past days either.
         *     - `active_users` logged in on these days.
         */
        get: operations["getAdminInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get content analytics
         * @description Returns figures about content of all tenants: written, generated, published and clicked, in the last `days` days.
         *     Requires a platform admin.
         *
         *     - Days are UTC, and today is the last one.
         *     - Figures count existing content: deleted content is not counted, for past days either.
         *     - `first_published` counts each article once, on the day of its first publication.
         *     - Unique clicks are visitors per link and day.
         */
        get: operations["getContentAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get revenue analytics
         * @description Returns revenue of the last `days` days and the current subscriptions. Requires a platform admin.
         *
         *     - Amounts are US dollars with cents as decimals.
         *     - Days are UTC, and today is the last one. `previous` is the same number of days before.
         *     - `mrr` is the monthly revenue of subscriptions that are `active` or `past_due`, at the price of their plan. Plans
         *       that an admin gave away are not included.
         *     - `churn_rate` is the share of subscriptions that ended, of all subscriptions that existed in these days.
         */
        get: operations["getRevenueAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all tenants
         * @description Returns the tenants of the platform, newest first, without deleted ones. Requires a platform admin.
         *
         *     - `search` matches parts of name, slug and domain.
         *     - With `search`, `total` counts up to 10,000.
         */
        get: operations["adminListTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tenants/{tenant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update any tenant
         * @description Updates the given members. At least one is required (422). Requires a platform admin.
         *
         *     - `is_active: false` suspends the tenant from the next request: it is invisible to members, readers and keys. Its
         *       sessions cannot be refreshed, its short URLs return 404, and its scheduled work is paused. Nothing is deleted:
         *       `is_active: true` restores everything, and work that became due in the meantime is then done.
         *     - The subscription of a suspended tenant continues.
         *     - `plan` is in effect until a subscription of the tenant starts, changes its plan or ends. Nothing is charged for
         *       it.
         */
        patch: operations["adminUpdateTenant"];
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users
         * @description Returns the users of the platform, newest first. Requires a platform admin.
         *
         *     - `search` matches parts of email address, username and full name.
         *     - `tenant_id` returns the members of a tenant. For an unknown tenant the list is empty.
         *     - With one of them, `total` counts up to 10,000.
         */
        get: operations["adminListUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get audit logs
         * @description Returns the audit log, newest entries first. Requires a platform admin.
         *
         *     - An entry is written in the same transaction as its effect: neither exists without the other.
         *     - Entries are never changed or deleted. Within a second, each is chained to the previous one by a hash; until then
         *       its `hash` is null. `npm run audit:verify` verifies the chain.
         *     - With a filter, `total` counts up to 10,000.
         */
        get: operations["listAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{user_id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a users platform role
         * @description Grants or revokes a user's platform admin role. Requires a platform admin with a session; API keys are not
         *     accepted.
         *
         *     - It takes effect with the user's next request.
         *     - The last platform admin cannot be demoted (409).
         */
        patch: operations["adminUpdateUserRole"];
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Returns the webhook endpoints of the workspace, at most 5, newest first.
         *
         *     - The signing secret is returned only when an endpoint is created and when its secret is rotated.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Creates an endpoint to which events of the workspace are posted, and returns its signing secret, which is shown
         *     only in this response.
         *
         *     - A workspace has at most 5 endpoints (403, `feature: webhooks`). The free workspaces of one person have 5 together.
         *     - `url` starts with `https://`, has port 443 or 8443, and resolves to a public address, not a private, local or
         *       other special-purpose one. Addresses are checked again before each attempt, and redirects are not followed. A
         *       development server can be configured to allow plain http and loopback addresses.
         *     - `events` are names such as `post.created`, families such as `post.*`, or `*` for all. High-volume events
         *       (`link.clicked`) are sent only to endpoints that name them.
         *     - Without a `secret` the server generates one. See "Webhooks" for the messages, their signatures and retries.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Returns an endpoint with its delivery statistics: `success_count` and `failure_count` count attempts.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes an endpoint and its deliveries. Nothing more is sent to it.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Updates the given members. `url` and `events` follow the rules of `createWebhook`.
         *
         *     - An inactive endpoint gets no events, and its pending deliveries fail. After reactivation its count of failures
         *       is 0, and missed events can be sent with `retryWebhookDelivery`.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook endpoint
         * @description Sends an event `webhook.test` to the endpoint, signed like any other, and returns the endpoint's response.
         *
         *     - The status is always 200: `success` is true if the endpoint returned a 2xx status. Without a response
         *       `status_code` is null.
         *     - It also works for an inactive endpoint. It creates no delivery and is not counted.
         *     - It takes up to 15 seconds. 60 calls per minute from one address.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * @description Replaces the endpoint's signing secret. The new one is shown only in this response.
         *
         *     - Until the grace period ends, messages have two signatures, by the new and by the old secret, so that the
         *       receiver can switch without losing messages. In `webhook-signature` they are separated by a space, in
         *       `X-Webhook-Signature` by a comma, the new one first.
         *     - If it is rotated again within the grace period, the oldest secret is invalid immediately.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook deliveries
         * @description Returns the deliveries of an endpoint within the last 30 days, newest first.
         *
         *     - `pending`: an attempt is due or in progress. `retrying`: the next attempt is at `next_retry_at`. `success` and
         *       `failed` are final, except for `retryWebhookDelivery`.
         *     - `attempt` is the number of the pending attempt, or else of the last one. There are 6: immediately, and after 1
         *       minute, 5 minutes, 30 minutes, 2 hours and 24 hours, each with a jitter of 20 %, or later if the endpoint's
         *       `Retry-After` requests it. Responses from 300 to 499 are not retried, except 408 and 429.
         *     - `response_code` is null if the endpoint did not respond; `error` then contains the reason. Up to 10,000
         *       characters of the response body are stored.
         *     - Messages and responses are stored up to 64 MiB per workspace, or of a person's free workspaces together. Beyond,
         *       the oldest are dropped, delivered ones first. A delivery that waits for a dropped message fails, with the reason
         *       in `error`, and cannot be retried.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a webhook delivery
         * @description Schedules the next attempt of a failed or waiting delivery immediately. The event is sent with the same id.
         *
         *     - A delivery that succeeded, is in progress, or has had its 6 attempts cannot be retried (400), and neither can
         *       one to an inactive endpoint, or one whose message is no longer stored.
         *     - Concurrent calls cause one attempt.
         */
        post: operations["retryWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mcp/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List MCP servers
         * @description Returns the MCP servers that the workspace may use: `filesystem`, with the workspace's own files, and the servers
         *     that the operator provides to its plan or to the workspace. A server that does not respond is `unavailable`. A key with
         *     `server_scopes` sees only those servers.
         */
        get: operations["listMcpServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mcp/servers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an MCP server
         * @description Returns a server with its tools and resources, cached for ten minutes. A server that is not in the key's
         *     `server_scopes` is 403.
         */
        get: operations["getMcpServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mcp/servers/{id}/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tools of an MCP server
         * @description Returns the tools of a server with their arguments. A server that is not in the key's `server_scopes` is 403.
         */
        get: operations["listMcpServerTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mcp/tools/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call an MCP tool
         * @description Calls a tool of a server and returns its result.
         *
         *     - A server that is not in the key's `server_scopes` is 403.
         *     - The arguments are validated against the tool's schema first (422).
         *     - Paths of `filesystem` are relative to the workspace's root directory, with or without a leading `/`. Paths
         *       outside of it and links are 403. Files and results are at most 1 MiB. Files count as storage, in blocks of 4 KiB.
         *     - Globs are `*`, `**`, `?`, `[a-z]` and `{a,b}`, at most 256 characters. Others are 422.
         *     - A workspace makes at most half of its plan's requests per minute as tool calls, and at most 600 (429). Concurrent
         *       calls wait for a slot for up to 10 s (then 503), shared fairly among workspaces.
         *     - A failed tool of another server is 200 with `isError` in the result if the server reports it, and otherwise 502.
         *     - There is no dry run: what a tool of another server changes can't be undone.
         *     - The result is untrusted data: the server follows no instructions in it.
         *     - Each call is audited and sends the webhook event `mcp.tool.executed`.
         */
        post: operations["callMcpTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mcp/resources/{uri}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an MCP resource
         * @description Returns a resource of a server by its URI, `server://path`, for example `filesystem://notes/today.md`. Network and
         *     file URIs (`http:`, `file:` and others) are rejected (400), and so are paths outside of the workspace's root
         *     directory and servers that are not in the key's `server_scopes` (403).
         */
        get: operations["getMcpResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "post.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was created
         * @description Sent after an article was created by a user, a model or a program. An article that is created as published also causes `post.published`.
         */
        post: operations["postCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was changed
         * @description Sent after an article was changed or scheduled, or its schedule was cancelled.
         */
        post: operations["postUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was published
         * @description Sent after an article was published, by a user or by its schedule. A change that publishes also causes `post.updated`.
         */
        post: operations["postPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was archived
         * @description Sent after an article was archived. The change also causes `post.updated`.
         */
        post: operations["postArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was deleted
         * @description Sent after an article was deleted, with a short description of it.
         */
        post: operations["postDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "category.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A category was created
         * @description Sent after a category was created.
         */
        post: operations["categoryCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "category.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A category was changed
         * @description Sent after a category was changed.
         */
        post: operations["categoryUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "category.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A category was deleted
         * @description Sent after a category was deleted.
         */
        post: operations["categoryDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "comment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A comment was written
         * @description Sent after a comment or a reply was written.
         */
        post: operations["commentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "comment.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A comment was deleted
         * @description Sent after a comment and its replies were deleted.
         */
        post: operations["commentDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "link.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An affiliate link was created
         * @description Sent after an affiliate link was created.
         */
        post: operations["linkCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "link.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An affiliate link was changed
         * @description Sent after an affiliate link was changed.
         */
        post: operations["linkUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "link.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An affiliate link was deleted
         * @description Sent after an affiliate link and its statistics were deleted.
         */
        post: operations["linkDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "link.clicked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An affiliate link was followed
         * @description Sent while visitors follow an affiliate link, with the clicks since the previous message. A high-volume event: it
         *     is sent only to endpoints that name it, and is not included in `*` or `link.*`.
         */
        post: operations["linkClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "site.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A site was registered
         * @description Sent after a site was registered. No message contains its key.
         */
        post: operations["siteCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "site.verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A site was verified
         * @description Sent after the domain of a site was verified by its DNS record.
         */
        post: operations["siteVerified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "site.unverified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A site is no longer verified
         * @description Sent after the daily check did not find the DNS record of a site three times in a row, or its name servers did not respond for 30 days.
         */
        post: operations["siteUnverified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "site.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A site was deleted
         * @description Sent after a site was deleted.
         */
        post: operations["siteDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscription started
         * @description Sent after the workspace subscribed to a plan.
         */
        post: operations["subscriptionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscription was changed
         * @description Sent after the plan, the next plan, the status or the pending cancellation changed.
         */
        post: operations["subscriptionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.renewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscription was renewed
         * @description Sent after a new period has started.
         */
        post: operations["subscriptionRenewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscription ended
         * @description Sent after a subscription has ended. A cancellation at the end of the period causes `subscription.updated`.
         */
        post: operations["subscriptionCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workspace.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The workspace was changed
         * @description Sent after the workspace was changed, on any surface.
         */
        post: operations["workspaceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workspace.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The workspace was deleted
         * @description Sent after the workspace was deleted. It is the last message of the workspace: pending messages are dropped.
         */
        post: operations["workspaceDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mcp.tool.executed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tool of an MCP server was called
         * @description Sent after a call of a tool, whether it succeeded or failed. No message contains arguments or results.
         */
        post: operations["mcpToolExecuted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An endpoint is tested
         * @description Sent by `testWebhook`, once, regardless of the endpoint's events. It is not counted.
         */
        post: operations["webhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The HTTP status code. */
        ErrorStatus: number;
        /** @description An error of the platform surface. */
        Error: {
            /** @description Type of error. */
            error: string;
            /** @description Error message for people. */
            message: string;
            status: components["schemas"]["ErrorStatus"];
        };
        /**
         * @description Always `about:blank`; `title` then is the name of the status.
         * @constant
         */
        ProblemType: "about:blank";
        /** @description An error, as RFC 9457 problem details. */
        Problem: {
            type: components["schemas"]["ProblemType"];
            /** @description Type of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description Error message for people. */
            detail: string;
        };
        Health: {
            /** @constant */
            status: "healthy";
            /** @description Version of the server. */
            version: string;
            /** @constant */
            db: "connected";
        };
        /** @description Messages by field name; nested fields are written with dots (`seo.meta_title`). Parameters have their own names. */
        FieldErrors: {
            [key: string]: string[];
        };
        /** @description A validation error of the platform surface. */
        ValidationError: {
            /** @description Type of error. */
            error: string;
            /** @description Error message for people. */
            message: string;
            status: components["schemas"]["ErrorStatus"];
            errors: components["schemas"]["FieldErrors"];
        };
        HealthFailure: {
            /** @constant */
            status: "unhealthy";
            /** @description Version of the server. */
            version: string;
            /** @constant */
            db: "disconnected";
        };
        Readiness: {
            /** @constant */
            status: "ready";
        };
        ReadinessFailure: {
            /** @constant */
            status: "unavailable";
            /** @description What is unavailable, for people. */
            reason: string;
        };
        /** @description Public half of an Ed25519 signing key (RFC 8037). */
        JsonWebKey: {
            /** @constant */
            kty: "OKP";
            /** @constant */
            crv: "Ed25519";
            /** @constant */
            use: "sig";
            /** @constant */
            alg: "EdDSA";
            /** @description Id of the key, referenced by the header of each token. */
            kid: string;
            x: string;
        };
        /** @description RFC 7517 key set. */
        JsonWebKeySet: {
            keys: components["schemas"]["JsonWebKey"][];
        };
        /**
         * Format: email
         * @description ASCII only, and the domain has a dot. Addresses that differ only in case identify the same account.
         */
        EmailAddress: string;
        /**
         * Format: password
         * @description At least 8 characters and at most 72 bytes of UTF-8 after Unicode normalization to NFKC. A longer password is rejected, not truncated. Common passwords and the user's own email address, name and username are rejected.
         */
        NewPassword: string;
        /** @description Letters, digits, `_`, `.` and `-`. Usernames that differ only in case are the same. */
        Username: string;
        FullName: string;
        RegisterUserRequest: {
            email: components["schemas"]["EmailAddress"];
            password: components["schemas"]["NewPassword"];
            username: components["schemas"]["Username"];
            full_name: components["schemas"]["FullName"];
        };
        /**
         * @description What a member may do in a tenant, from the lowest role to the highest: Reader, Viewer, Author, Editor, Admin, Owner.
         * @enum {string}
         */
        Role: "Reader" | "Viewer" | "Author" | "Editor" | "Admin" | "Owner";
        User: {
            /** Format: int32 */
            id: number;
            /**
             * Format: email
             * @description In lower case.
             */
            email: string;
            username: string | null;
            full_name: string;
            /** Format: uri */
            profile_image: string | null;
            /** @description The user's role in the tenant `tenant_id`; null without a tenant. */
            role: components["schemas"]["Role"] | null;
            is_platform_admin: boolean;
            /** @description Whether the email address is verified. */
            is_verified: boolean;
            /**
             * Format: uuid
             * @description The tenant in which the request acts.
             */
            tenant_id: string | null;
            /** @description Identity provider that created the account. */
            oauth_provider: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_login_at: string | null;
        };
        Token: string;
        SessionResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            user: components["schemas"]["User"];
            /** @description JWT for the `Authorization` header. Expires after one hour. */
            access_token: components["schemas"]["Token"];
            /** @description Token to get new access tokens. Expires after 30 days. */
            refresh_token: components["schemas"]["Token"];
            /** @constant */
            token_type: "Bearer";
        };
        /** Format: password */
        Password: string;
        LoginUserRequest: {
            email: components["schemas"]["EmailAddress"];
            password: components["schemas"]["Password"];
        };
        RefreshAccessTokenRequest: {
            refresh_token: components["schemas"]["Token"];
        };
        AccessTokenResponse: {
            /** @description JWT for the `Authorization` header. Expires after one hour. */
            access_token: components["schemas"]["Token"];
            /** @constant */
            token_type: "Bearer";
        };
        Message: {
            /** @description Result of the operation, for people. */
            message: string;
        };
        /** @description What the browser said of itself at the login. Null where it said nothing that is known. */
        SessionDevice: {
            /** @description For example `desktop` or `mobile`. */
            kind: string | null;
            browser: string | null;
            system: string | null;
        };
        Session: {
            /** Format: uuid */
            id: string;
            /**
             * @description Where the login was: on the platform, or on the dashboard of sites.
             * @enum {string}
             */
            surface: "platform" | "sites";
            device: components["schemas"]["SessionDevice"];
            /** @description The address from which the login came. */
            ip: string | null;
            /** @description Whether this request was made with it. */
            is_current: boolean;
            /**
             * Format: date-time
             * @description When the login was.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last renewed with its refresh token.
             */
            last_used_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        SessionList: {
            sessions: components["schemas"]["Session"][];
            total: number;
            page: number;
            per_page: number;
        };
        /** @description A validation error, as RFC 9457 problem details. */
        ValidationProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description Type of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description Error message for people. */
            detail: string;
            errors: components["schemas"]["FieldErrors"];
        };
        EndedSessions: {
            /** @description Result of the operation, for people. */
            message: string;
            /** @description Number of sessions that were ended. */
            ended: number;
        };
        UserResponse: {
            user: components["schemas"]["User"];
        };
        UpdateProfileRequest: {
            full_name?: components["schemas"]["FullName"];
            username?: components["schemas"]["Username"];
            /**
             * Format: uri
             * @description A public http or https URL without user name or password. Null removes the picture. The server never fetches the URL.
             */
            profile_image?: string | null;
        };
        UpdatedUserResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            user: components["schemas"]["User"];
        };
        ChangePasswordRequest: {
            current_password: components["schemas"]["Password"];
            new_password: components["schemas"]["NewPassword"];
            /**
             * @description Whether your API keys are deleted as well.
             * @default false
             */
            revoke_api_keys?: boolean;
        };
        ForgotPasswordRequest: {
            email: components["schemas"]["EmailAddress"];
        };
        /** @description Token of a link that was sent by mail. */
        MailedToken: string;
        ResetPasswordRequest: {
            token: components["schemas"]["MailedToken"];
            new_password: components["schemas"]["NewPassword"];
        };
        /** @description Token that the server printed when it started. */
        AdminToken: string;
        ClaimPlatformAdminRequest: {
            token: components["schemas"]["AdminToken"];
        };
        VerifyEmailRequest: {
            token: components["schemas"]["MailedToken"];
            /** @description The password of the account. Not needed with a session of it. */
            password?: components["schemas"]["Password"];
        };
        /** @description The first nine characters of the key, to identify it. */
        UserApiKeyPrefix: string;
        /** @description Permissions of the key, as `resource:action`. Later versions may add resources and actions: ignore those that you don't know. */
        GrantedScopes: string[];
        UserApiKey: {
            /** Format: int32 */
            id: number;
            name: string;
            prefix: components["schemas"]["UserApiKeyPrefix"];
            is_active: boolean;
            scopes: components["schemas"]["GrantedScopes"];
            /**
             * Format: date-time
             * @description Null means never.
             */
            expires_at: string | null;
            /**
             * Format: int64
             * @description Number of requests with the key.
             */
            request_count: number;
            /** Format: date-time */
            last_used_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        UserApiKeyList: {
            api_keys: components["schemas"]["UserApiKey"][];
        };
        /** @description Permissions of the key, as `resource:action`, within your own: your role in a tenant limits the key as well. `*` matches everything on its side; `read`, `write` and `delete` alone match that action on every resource. `articles` is an alias of `posts`; `create`, `update` and `publish` are aliases of `write`. Only platform admins can give `admin`. */
        UserApiKeyScopes: string[];
        CreateUserApiKeyRequest: {
            /** @description What the key is used for. */
            name: string;
            /**
             * @default [
             *       "*"
             *     ]
             */
            scopes?: components["schemas"]["UserApiKeyScopes"];
            /**
             * Format: date-time
             * @description When the key expires, in the future and at most a hundred years ahead. Null means never.
             * @default null
             */
            expires_at?: string | null;
        };
        CreatedUserApiKey: {
            /** @description Result of the operation, for people. */
            message: string;
            /** Format: int32 */
            id: number;
            name: string;
            /** @description The whole key. It is shown only in this response. */
            api_key: string;
            prefix: components["schemas"]["UserApiKeyPrefix"];
            warning: string;
        };
        PartOfName: string;
        TenantName: string;
        TenantSlug: string;
        RegisterTenantOwnerRequest: {
            email: components["schemas"]["EmailAddress"];
            password: components["schemas"]["NewPassword"];
            /** @description The password again. If present, it must equal `password`. */
            confirm_password?: components["schemas"]["Password"];
            first_name: components["schemas"]["PartOfName"];
            last_name: components["schemas"]["PartOfName"];
            /** @description Accepted and ignored. The name is built from first and last name. */
            name?: components["schemas"]["FullName"];
            tenant_name: components["schemas"]["TenantName"];
            /** @description By default it is derived from the tenant's name. */
            tenant_slug?: components["schemas"]["TenantSlug"];
            /** @description Time zone name of the IANA database. `UTC` by default. */
            timezone?: string;
            /** @constant */
            agree_terms_of_service: true;
            /** @default false */
            agree_promotions?: boolean;
            /** @default false */
            agree_to_tracking_across_third_party_apps_and_services?: boolean;
        };
        /**
         * @description What a member may do in a tenant, from the lowest role to the highest: reader, viewer, author, editor, admin, owner.
         * @enum {string}
         */
        TenantRole: "reader" | "viewer" | "author" | "editor" | "admin" | "owner";
        RegisteredTenantOwner: {
            /** Format: uuid */
            user_id: string;
            /**
             * Format: email
             * @description In lower case.
             */
            user_email: string;
            user_name: string;
            user_role: components["schemas"]["TenantRole"];
            /** Format: uuid */
            tenant_id: string;
            tenant_name: string;
            tenant_slug: string;
            /** Format: uuid */
            session_id: string;
            access_token: components["schemas"]["Token"];
            /** Format: date-time */
            access_expiry: string;
            refresh_token: components["schemas"]["Token"];
            /** Format: date-time */
            refresh_expiry: string;
            /** Format: date-time */
            created_at: string;
        };
        /** @description A bad request, as RFC 9457 problem details. `errors` is present if the data is well-formed but invalid. */
        BadRequestProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description Type of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description Error message for people. */
            detail: string;
            errors?: components["schemas"]["FieldErrors"];
        };
        LoginToTenantRequest: {
            email: components["schemas"]["EmailAddress"];
            password: components["schemas"]["Password"];
            /**
             * Format: uuid
             * @description The tenant to act in. By default your default tenant.
             */
            tenant_id?: string;
        };
        /** @description The user's role in the tenant `tenant_id`; null without a tenant. */
        TenantRoleOrNone: components["schemas"]["TenantRole"] | null;
        TenantSession: {
            /** Format: uuid */
            user_id: string;
            /**
             * Format: email
             * @description In lower case.
             */
            user_email: string;
            user_name: string;
            user_role: components["schemas"]["TenantRoleOrNone"];
            /**
             * Format: uuid
             * @description The tenant in which the session acts.
             */
            tenant_id: string | null;
            /** Format: uuid */
            session_id: string;
            access_token: components["schemas"]["Token"];
            /** Format: date-time */
            access_expiry: string;
            refresh_token: components["schemas"]["Token"];
            /** Format: date-time */
            refresh_expiry: string;
            /** Format: date-time */
            login_at: string;
        };
        RefreshSessionRequest: {
            refresh_token: components["schemas"]["Token"];
        };
        RefreshedTenantSession: {
            /** Format: uuid */
            user_id: string;
            /**
             * Format: email
             * @description In lower case.
             */
            user_email: string;
            user_name: string;
            user_role: components["schemas"]["TenantRoleOrNone"];
            /**
             * Format: uuid
             * @description The tenant in which the session acts.
             */
            tenant_id: string | null;
            /** Format: uuid */
            session_id: string;
            access_token: components["schemas"]["Token"];
            /** Format: date-time */
            access_expiry: string;
            refresh_token: components["schemas"]["Token"];
            /** Format: date-time */
            refresh_expiry: string;
            /** Format: date-time */
            refreshed_at: string;
        };
        SayHelloRequest: {
            name: components["schemas"]["FullName"];
        };
        MyProfile: {
            /** Format: uuid */
            user_id: string;
            /**
             * Format: email
             * @description In lower case.
             */
            email: string;
            name: string;
            role: components["schemas"]["TenantRoleOrNone"];
            /**
             * Format: uuid
             * @description The tenant in which the request acts.
             */
            tenant_id: string | null;
        };
        /**
         * @description The tenant's plan. It determines the rate limit and the number of articles.
         * @enum {string}
         */
        Plan: "free" | "starter" | "pro" | "business" | "agency" | "enterprise";
        /**
         * @description Whether users may join as Reader by registering or logging in with `X-Tenant-ID`. Closed while the content is not public.
         * @enum {string}
         */
        TenantRegistration: "open" | "closed";
        /** @description Path of an article on the tenant's website, for links in feeds and sitemaps. It contains one of `{slug}` and `{id}`. */
        TenantArticlePath: string;
        /** @description Language of the content, a BCP 47 tag such as `de` or `pt-BR`. Articles are searched in it; after a change, existing ones are indexed again in the background. */
        TenantLanguage: string;
        /**
         * @description Which new comments wait for approval: `open`: none. `first`: those of people without an approved comment. `all`: all. `closed`: there are no new comments. Comments of Editors and above never wait.
         * @enum {string}
         */
        TenantComments: "open" | "first" | "all" | "closed";
        TenantSettings: {
            /** @description Whether published content is readable without a credential. */
            public_content: boolean;
            registration: components["schemas"]["TenantRegistration"];
            article_path: components["schemas"]["TenantArticlePath"];
            language: components["schemas"]["TenantLanguage"];
            comments: components["schemas"]["TenantComments"];
        };
        Tenant: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            domain: string | null;
            /** @description Whether the domain is proved. Until then it is a claim, which grants nothing. */
            domain_verified: boolean;
            /** @description The DNS TXT record that proves the domain, for Admins and Owners. Null for others, and without a domain. */
            domain_txt_record: string | null;
            description: string | null;
            /** @enum {string} */
            status: "active" | "suspended";
            plan: components["schemas"]["Plan"];
            settings: components["schemas"]["TenantSettings"];
            /** @description The caller's role. */
            role: components["schemas"]["Role"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        TenantList: {
            tenants: components["schemas"]["Tenant"][];
            /**
             * Format: int32
             * @description Number of tenants of which the caller is a member.
             */
            total: number;
        };
        /** @description Domain name without scheme, port or path, and no public suffix such as `co.uk` or `github.io`. It is stored in lower case and ASCII form (`xn--`). */
        TenantDomain: string | null;
        TenantDescription: string | null;
        CreateTenantRequest: {
            name: components["schemas"]["TenantName"];
            /** @description By default it is derived from the name. */
            slug?: components["schemas"]["TenantSlug"];
            domain?: components["schemas"]["TenantDomain"];
            description?: components["schemas"]["TenantDescription"];
        };
        UpdateTenantRequest: {
            name?: components["schemas"]["TenantName"];
            slug?: components["schemas"]["TenantSlug"];
            domain?: components["schemas"]["TenantDomain"];
            description?: components["schemas"]["TenantDescription"];
            /** @description Omitted members are not changed. */
            settings?: {
                public_content?: boolean;
                registration?: components["schemas"]["TenantRegistration"];
                article_path?: components["schemas"]["TenantArticlePath"];
                language?: components["schemas"]["TenantLanguage"];
                comments?: components["schemas"]["TenantComments"];
            };
        };
        /** @description Type of error, for programs. */
        CoreErrorCode: string;
        /** @description A failure of the request. A `server_error` contains the request id. */
        CoreFailureError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description Error message for people. */
            message: string;
            /** @description As in `X-Request-ID`. Include it in reports. */
            request_id?: string;
        };
        /**
         * @description The workspace's plan. It determines the rate limit and the other limits of the workspace.
         * @enum {string}
         */
        Tier: "free" | "starter" | "pro" | "business" | "agency" | "enterprise";
        /**
         * @description A suspended workspace cannot be used.
         * @enum {string}
         */
        WorkspaceStatus: "active" | "suspended";
        /** @description A user who is related to the workspace. */
        WorkspacePerson: {
            /** Format: int32 */
            id: number;
            username: string;
            full_name: string;
        };
        /** @description The members of a workspace that `fields` selects, and the resources that `include` adds. */
        WorkspaceListItem: {
            /** Format: int32 */
            id?: number;
            name?: string;
            /** @description Part of addresses, unique. */
            slug?: string;
            tier?: components["schemas"]["Tier"];
            status?: components["schemas"]["WorkspaceStatus"];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** @description The member who has been Owner for the longest time. Only with `include=owner`. */
            owner?: components["schemas"]["WorkspacePerson"] | null;
        };
        /** @description Position of a page in the list. */
        ListMeta: {
            /** @description This page, starting at 1. */
            current_page: number;
            /** @description Position of the page's first item in the list. Null on an empty page. */
            from: number | null;
            /** @description The last page. */
            last_page: number;
            /** @description Number of items per page. */
            per_page: number;
            /** @description Position of the page's last item in the list. Null on an empty page. */
            to: number | null;
            /** @description Number of items in the list. A list without a maintained total counts up to 10,000, beyond that only as far as it was read. */
            total: number;
            /** @description The value of `cursor` for the next page; null on the last page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. */
            next_cursor: string | null;
        };
        /** @description URLs of other pages, with all other parameters of the request. A page that was requested with `cursor` links to the next page by cursor. */
        ListLinks: {
            /**
             * Format: uri
             * @description The first page.
             */
            first: string;
            /**
             * Format: uri
             * @description The last page. Null if it is beyond page 1000.
             */
            last: string | null;
            /**
             * Format: uri
             * @description The previous page. Null on the first page, and if the page was requested with `cursor`.
             */
            prev: string | null;
            /**
             * Format: uri
             * @description The next page. Null on the last page.
             */
            next: string | null;
        };
        WorkspaceList: {
            data: components["schemas"]["WorkspaceListItem"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description An error of the core surface. */
        CoreError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description Error message for people. */
            message: string;
        };
        /** @description A validation error of the core surface. */
        CoreValidationError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description Error message for people. */
            message: string;
            errors: components["schemas"]["FieldErrors"];
        };
        /** @description A rate limit error of the core surface. */
        CoreRateLimitError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description Error message for people. */
            message: string;
            /** @description Seconds to wait before the next call. */
            retry_after: number;
            /** @description As in `X-RateLimit-Limit`. */
            limit: number;
            /** @constant */
            remaining: 0;
            /**
             * Format: date-time
             * @description When the next call is allowed.
             */
            reset_at: string;
        };
        /** @description A rate limit error of the core surface, as RFC 9457 problem details. */
        CoreRateLimitProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description Type of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description Error message for people. */
            detail: string;
            /** @description Seconds to wait before the next call. */
            retry_after: number;
            /** @description As in `X-RateLimit-Limit`. */
            limit: number;
            /** @constant */
            remaining: 0;
            /**
             * Format: date-time
             * @description When the next call is allowed.
             */
            reset_at: string;
        };
        CreateWorkspaceRequest: {
            name: components["schemas"]["TenantName"];
            slug?: components["schemas"]["TenantSlug"];
            tier?: components["schemas"]["Tier"];
        };
        WorkspaceSettings: {
            /** @description IANA time zone. */
            timezone: string;
            /** @description Language and region, such as `en_GB`. */
            locale: string;
            /** @description Whether published content is readable without a credential. */
            public_content: boolean;
            registration: components["schemas"]["TenantRegistration"];
        };
        Workspace: {
            /** Format: int32 */
            id: number;
            name: string;
            /** @description Part of addresses, unique. */
            slug: string;
            tier: components["schemas"]["Tier"];
            status: components["schemas"]["WorkspaceStatus"];
            settings: components["schemas"]["WorkspaceSettings"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WorkspaceChanged: {
            /** @description Result of the operation, for people. */
            message: string;
            data: components["schemas"]["Workspace"];
        };
        /** @description An authorization error of the core surface. `feature` and `upgrade_url` are both present if the limit of the workspace's plan is reached. */
        CoreFeatureError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description Error message for people. */
            message: string;
            /** @description The feature whose limit is reached. */
            feature?: string;
            /**
             * Format: uri
             * @description Page on which the plan can be changed.
             */
            upgrade_url?: string;
        };
        /** @description An authorization error, as RFC 9457 problem details. `feature` and `upgrade_url` are both present if the limit of the tenant's plan is reached. */
        FeatureProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description Type of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description Error message for people. */
            detail: string;
            /** @description The feature whose limit is reached. */
            feature?: string;
            /**
             * Format: uri
             * @description Page on which the plan can be changed.
             */
            upgrade_url?: string;
        };
        WorkspaceResponse: {
            data: components["schemas"]["Workspace"];
        };
        /** @description An authorization error of the core surface. `errors` is present if the data is invalid. */
        CoreRefusal: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description Error message for people. */
            message: string;
            errors?: components["schemas"]["FieldErrors"];
        };
        UpdateWorkspaceRequest: {
            name?: components["schemas"]["TenantName"];
            slug?: components["schemas"]["TenantSlug"];
            tier?: components["schemas"]["Tier"];
            /** @description Omitted members are not changed. */
            settings?: {
                /** @description IANA time zone. */
                timezone?: string;
                locale?: string;
                public_content?: boolean;
                registration?: components["schemas"]["TenantRegistration"];
            };
        };
        /** @description IPv4 and IPv6 addresses and CIDR ranges. Empty allows any address. */
        AllowedAddresses: string[];
        /** @description Ids of the MCP servers that the key may use, within its scopes. Null allows every server. */
        ServerScopes: string[] | null;
        /** @description The members of an API key that `fields` selects, and the resources that `include` adds. */
        ApiKeyListItem: {
            /** Format: int32 */
            id?: number;
            name?: string;
            /** @description The first characters of the key. */
            prefix?: string;
            scopes?: components["schemas"]["GrantedScopes"];
            rate_limit_tier?: components["schemas"]["Tier"];
            allowed_ips?: components["schemas"]["AllowedAddresses"];
            server_scopes?: components["schemas"]["ServerScopes"];
            /** @description Number of requests with the key, updated within about a second. */
            request_count?: number;
            /** Format: date-time */
            last_used_at?: string | null;
            /**
             * Format: date-time
             * @description Null means never.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description When a rotated key expires. Null if it was not rotated.
             */
            grace_period_ends_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            user?: components["schemas"]["WorkspacePerson"];
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKeyListItem"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description Permissions of the key, as `resource:action`. `*` matches everything on its side; `read`, `write` and `delete` alone match that action on every resource. `articles` is an alias of `posts`; `create`, `update` and `publish` are aliases of `write`. */
        ApiKeyScopes: string[];
        CreateApiKeyRequest: {
            name: components["schemas"]["TenantName"];
            scopes?: components["schemas"]["ApiKeyScopes"];
            rate_limit_tier?: components["schemas"]["Tier"];
            /**
             * Format: date-time
             * @description In the future, at most a hundred years ahead, and not later than the key that creates it. Null means never.
             */
            expires_at?: string | null;
            allowed_ips?: components["schemas"]["AllowedAddresses"];
            server_scopes?: components["schemas"]["ServerScopes"];
        };
        /** @description The whole key. It is shown only in this response. */
        WholeApiKey: string;
        NewApiKey: {
            /** Format: int32 */
            id: number;
            key: components["schemas"]["WholeApiKey"];
            name: string;
            /** @description The first characters of the key. */
            prefix: string;
            scopes: components["schemas"]["GrantedScopes"];
            rate_limit_tier: components["schemas"]["Tier"];
            allowed_ips: components["schemas"]["AllowedAddresses"];
            server_scopes: components["schemas"]["ServerScopes"];
            /**
             * Format: date-time
             * @description Null means never.
             */
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ApiKeyCreated: {
            /** @description Result of the operation, for people. */
            message: string;
            data: components["schemas"]["NewApiKey"];
        };
        ApiKey: {
            /** Format: int32 */
            id: number;
            name: string;
            /** @description The first characters of the key. */
            prefix: string;
            scopes: components["schemas"]["GrantedScopes"];
            rate_limit_tier: components["schemas"]["Tier"];
            allowed_ips: components["schemas"]["AllowedAddresses"];
            server_scopes: components["schemas"]["ServerScopes"];
            /** @description Number of requests with the key, updated within about a second. */
            request_count: number;
            /** Format: date-time */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description Null means never.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When a rotated key expires. Null if it was not rotated.
             */
            grace_period_ends_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ApiKeyResponse: {
            data: components["schemas"]["ApiKey"];
        };
        /** @description Calls by the status of their response. */
        UseCounts: {
            /**
             * Format: int64
             * @description A status below 400.
             */
            success: number;
            /**
             * Format: int64
             * @description 401, 403 or 429.
             */
            rejected: number;
            /**
             * Format: int64
             * @description Any other status from 400 to 499.
             */
            client_error: number;
            /**
             * Format: int64
             * @description 500 or above.
             */
            server_error: number;
        };
        /** Format: int64 */
        UseCount: number;
        UsesOfDay: {
            /**
             * Format: date
             * @description In UTC.
             */
            day: string;
            success: components["schemas"]["UseCount"];
            rejected: components["schemas"]["UseCount"];
            client_error: components["schemas"]["UseCount"];
            server_error: components["schemas"]["UseCount"];
        };
        UsesOfOperation: {
            /** @description The operationId in the contract. */
            operation: string;
            success: components["schemas"]["UseCount"];
            rejected: components["schemas"]["UseCount"];
            client_error: components["schemas"]["UseCount"];
            server_error: components["schemas"]["UseCount"];
        };
        KeyUses: {
            /**
             * Format: date
             * @description In UTC.
             */
            from: string;
            /**
             * Format: date
             * @description In UTC.
             */
            to: string;
            /** @description As requested. */
            operation: string | null;
            total: components["schemas"]["UseCounts"];
            /** @description An entry for each day, the oldest first. */
            days: components["schemas"]["UsesOfDay"][];
            /** @description Operations that were called, the most frequent first. */
            operations: components["schemas"]["UsesOfOperation"][];
        };
        ApiKeyUses: {
            data: components["schemas"]["KeyUses"];
        };
        RotateApiKeyRequest: {
            /**
             * @description How long the old key remains valid.
             * @default 24
             */
            grace_period_hours?: number;
        };
        RotatedApiKey: {
            /** Format: int32 */
            id: number;
            key: components["schemas"]["WholeApiKey"];
            name: string;
            /** @description The first characters of the key. */
            prefix: string;
            scopes: components["schemas"]["GrantedScopes"];
            rate_limit_tier: components["schemas"]["Tier"];
            allowed_ips: components["schemas"]["AllowedAddresses"];
            server_scopes: components["schemas"]["ServerScopes"];
            /**
             * Format: date-time
             * @description Null means never.
             */
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When the old key expires.
             */
            grace_period_ends_at: string;
        };
        ApiKeyRotated: {
            /** @description Result of the operation, for people. */
            message: string;
            data: components["schemas"]["RotatedApiKey"];
        };
        TeamMember: {
            /** Format: int32 */
            id: number;
            full_name: string;
            role: components["schemas"]["Role"];
            /**
             * Format: email
             * @description Null if the caller is a Viewer and this is another member.
             */
            email: string | null;
        };
        TeamMemberList: {
            members: components["schemas"]["TeamMember"][];
            /**
             * Format: int32
             * @description Number of members, counted up to 10,000.
             */
            total: number;
            page: number;
            per_page: number;
        };
        UpdateTeamMemberRequest: {
            role: components["schemas"]["Role"];
        };
        TeamMemberResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            member: components["schemas"]["TeamMember"];
        };
        TenantAuditLog: {
            /** Format: int64 */
            id: number;
            /** @description The action, for example `article.update`. */
            action: string;
            /** @description The operation that performed the action. */
            operation_id: string;
            /**
             * Format: int32
             * @description The acting user. Null for programs, visitors and platform admins.
             */
            user_id: number | null;
            resource_type: string | null;
            /** @description The resource on which the action was performed. */
            resource_id: string | null;
            /** @description The address of the caller. Null for platform admins. */
            ip: string | null;
            /** @description `X-Request-ID` of the request. */
            request_id: string;
            /** @description Additional details. Never contains a secret. */
            details: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at: string;
        };
        /** Format: int64 */
        FigureCount: number;
        TenantAuditLogList: {
            logs: components["schemas"]["TenantAuditLog"][];
            /** @description Number of entries on all pages. */
            total: components["schemas"]["FigureCount"];
            page: number;
            per_page: number;
            /** @description Cursor of the next page. Null on the last page. */
            next_cursor: string | null;
        };
        TransferTenantOwnershipRequest: {
            /**
             * Format: int32
             * @description The member to whom the ownership is offered.
             */
            user_id: number;
        };
        OfferedOwnership: {
            /** @description Result of the operation, for people. */
            message: string;
            member: components["schemas"]["TeamMember"];
            /**
             * Format: date-time
             * @description Until when the member can accept.
             */
            expires_at: string;
        };
        TransferParty: {
            /** Format: int32 */
            id: number;
            full_name: string;
        };
        OwnershipTransfer: {
            from: components["schemas"]["TransferParty"];
            to: components["schemas"]["TransferParty"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        OwnershipTransferResponse: {
            transfer: components["schemas"]["OwnershipTransfer"];
        };
        Inviter: {
            /** Format: int32 */
            id: number;
            full_name: string;
            /** Format: email */
            email: string;
        };
        Invitation: {
            /** Format: int32 */
            id: number;
            /**
             * Format: email
             * @description In lower case.
             */
            email: string;
            role: components["schemas"]["Role"];
            /** @enum {string} */
            status: "pending" | "accepted" | "expired" | "cancelled";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            accepted_at: string | null;
            /** @description Null after the account is deleted. */
            invited_by: components["schemas"]["Inviter"] | null;
        };
        InvitationList: {
            invitations: components["schemas"]["Invitation"][];
            /**
             * Format: int32
             * @description Number of invitations with this status, counted up to 10,000.
             */
            total: number;
            page: number;
            per_page: number;
        };
        CreateInvitationRequest: {
            email: components["schemas"]["EmailAddress"];
            /** @description Role of the new member. */
            role: components["schemas"]["Role"];
        };
        CreatedInvitation: {
            /** @description Result of the operation, for people. */
            message: string;
            /**
             * Format: int32
             * @description Id of the invitation, for example to cancel it.
             */
            id: number;
            /** @description Token to accept the invitation. It is shown only in this response. */
            invitation_token: string;
        };
        AcceptInvitationRequest: {
            token: components["schemas"]["MailedToken"];
        };
        AcceptedInvitation: {
            /** @description Result of the operation, for people. */
            message: string;
            tenant: {
                /** Format: uuid */
                id: string;
                name: string;
                slug: string;
            };
            role: components["schemas"]["Role"];
        };
        ContactRequest: {
            name: components["schemas"]["FullName"];
            email: components["schemas"]["EmailAddress"];
            subject: string;
            /** @description Plain text, with at least one visible character. */
            message: string;
        };
        MessageSender: {
            /**
             * Format: int32
             * @description Null for a guest.
             */
            id: number | null;
            full_name: string;
            /**
             * Format: email
             * @description Address that the guest gave, for replies.
             */
            email: string | null;
        };
        InboxMessage: {
            /** Format: int32 */
            id: number;
            subject: string;
            body: string;
            sender: components["schemas"]["MessageSender"];
            read: boolean;
            /** Format: date-time */
            created_at: string;
        };
        MessageList: {
            messages: components["schemas"]["InboxMessage"][];
            /**
             * Format: int32
             * @description Number of messages, counted up to 10,000.
             */
            total: number;
            page: number;
            per_page: number;
            /**
             * Format: int32
             * @description Number of unread messages, counted up to 10,000.
             */
            unread_count: number;
        };
        UpdateMessageRequest: {
            read: boolean;
        };
        UpdatedMessage: {
            /** @description Result of the operation, for people. */
            message: string;
            /** Format: int32 */
            id: number;
            read: boolean;
        };
        /**
         * @description `published` articles are public, the others are visible to Authors and above. `scheduled` articles are published at their time.
         * @enum {string}
         */
        ArticleStatus: "draft" | "scheduled" | "published" | "archived";
        Author: {
            /** Format: int32 */
            id: number;
            username: string | null;
            full_name: string;
        };
        /** @description The members of an article that `fields` selects. By default all but `content` and `content_html`. */
        ArticleListItem: {
            /** Format: int32 */
            id?: number;
            title?: string;
            slug?: string;
            excerpt?: string | null;
            /** @description The Markdown source. */
            content?: string;
            /** @description `content` as sanitized HTML. */
            content_html?: string;
            status?: components["schemas"]["ArticleStatus"];
            /** Format: int32 */
            category_id?: number | null;
            /** @description Null after the account is deleted. */
            author?: components["schemas"]["Author"] | null;
            /** Format: uri */
            image?: string | null;
            is_featured?: boolean;
            tags?: string[];
            /** Format: int32 */
            comment_count?: number;
            /** Format: date-time */
            published_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        ArticleList: {
            articles: components["schemas"]["ArticleListItem"][];
            /**
             * Format: int32
             * @description Number of articles on all pages. It is counted up to 10,000 with `published_after`, `published_before`, `featured=false` or several of the filters `tag`, `author_id`, `category_id` and `category`.
             */
            total: number;
            /** @description The requested page; 1 if a cursor was used. */
            page: number;
            per_page: number;
            /** @description `cursor` of the next page; null on the last page. */
            next_cursor: string | null;
        };
        ArticleTitle: string;
        /** @description Markdown (CommonMark with tables and strikethrough). HTML in it is shown as text. */
        ArticleContent: string;
        /** @enum {string} */
        SettableArticleStatus: "draft" | "published" | "archived";
        ArticleSlug: string;
        ArticleExcerpt: string | null;
        /**
         * Format: int32
         * @description A category of the same tenant, or null for none.
         */
        ArticleCategoryId: number | null;
        /**
         * Format: uri
         * @description An http or https URL without user name or password. The server never fetches it.
         */
        ArticleImage: string | null;
        /** @description Omitted members are not changed. Null clears a member. */
        ArticleSeoChange: {
            meta_title?: string | null;
            meta_description?: string | null;
            focus_keyword?: string | null;
        };
        /** @description Replaces the whole list. */
        Tags: string[];
        CreateArticleRequest: {
            title: components["schemas"]["ArticleTitle"];
            content: components["schemas"]["ArticleContent"];
            /** @description `draft` by default. */
            status?: components["schemas"]["SettableArticleStatus"];
            /** @description By default it is derived from the title. */
            slug?: components["schemas"]["ArticleSlug"];
            excerpt?: components["schemas"]["ArticleExcerpt"];
            category_id?: components["schemas"]["ArticleCategoryId"];
            image?: components["schemas"]["ArticleImage"];
            /** @description `false` by default. */
            is_featured?: boolean;
            seo?: components["schemas"]["ArticleSeoChange"];
            tags?: components["schemas"]["Tags"];
            keywords?: components["schemas"]["Tags"];
        };
        /** @description Metadata for search engines. Null where the article's own data is used. */
        ArticleSeo: {
            meta_title: string | null;
            meta_description: string | null;
            focus_keyword: string | null;
        };
        Article: {
            /** Format: int32 */
            id: number;
            /** Format: uuid */
            tenant_id: string;
            title: string;
            /** @description Identifies the article in URLs. Unique in the tenant. */
            slug: string;
            excerpt: string | null;
            /** @description The Markdown source. */
            content: string;
            /** @description `content` as sanitized HTML. */
            content_html: string;
            status: components["schemas"]["ArticleStatus"];
            /** Format: int32 */
            category_id: number | null;
            /** @description Null after the account is deleted. */
            author: components["schemas"]["Author"] | null;
            /** Format: uri */
            image: string | null;
            is_featured: boolean;
            seo: components["schemas"]["ArticleSeo"];
            tags: string[];
            keywords: string[];
            /**
             * Format: int32
             * @description Number of comments, including replies.
             */
            comment_count: number;
            /**
             * Format: date-time
             * @description When it was first published.
             */
            published_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ArticleResponse: {
            article: components["schemas"]["Article"];
        };
        /** @description An authorization error of the platform surface. `feature` and `upgrade_url` are both present if the limit of the tenant's plan is reached. */
        FeatureError: {
            /** @description Type of error. */
            error: string;
            /** @description Error message for people. */
            message: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description The feature whose limit is reached. */
            feature?: string;
            /**
             * Format: uri
             * @description Page on which the plan can be changed.
             */
            upgrade_url?: string;
        };
        ArticleMatch: {
            /** Format: int32 */
            id: number;
            title: string;
            slug: string;
            excerpt: string | null;
            status: components["schemas"]["ArticleStatus"];
            /** Format: int32 */
            category_id: number | null;
            /** @description Null after the account is deleted. */
            author: components["schemas"]["Author"] | null;
            /** Format: uri */
            image: string | null;
            is_featured: boolean;
            tags: string[];
            /** Format: int32 */
            comment_count: number;
            /** Format: date-time */
            published_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Passage around the matched words, which are marked with `<mark>`, without Markdown syntax. Everything else is HTML-escaped. */
            highlight: string;
            /** @description Relevance of the match. Comparable only within one response. */
            rank: number;
        };
        ArticleSearchResult: {
            articles: components["schemas"]["ArticleMatch"][];
            /** @description Number of matches on all pages, counted up to 1,000. */
            total: number;
            page: number;
            per_page: number;
            /** @description The search text. */
            query: string;
        };
        GenerateArticleRequest: {
            /** @description Topic of the article. */
            prompt: string;
            category_id?: components["schemas"]["ArticleCategoryId"];
            /**
             * @description `professional` by default.
             * @enum {string}
             */
            tone?: "professional" | "casual" | "friendly" | "formal" | "humorous" | "informative" | "persuasive";
            /**
             * @description About 300, 800 or 1,500 words. `medium` by default.
             * @enum {string}
             */
            length?: "short" | "medium" | "long";
        };
        ChangedTags: string[];
        ChangeArticlesRequest: {
            /** @description The articles. */
            ids: number[];
            /** @enum {string} */
            action: "status" | "category" | "tags" | "delete";
            /** @description Of the action `status`. */
            status?: components["schemas"]["SettableArticleStatus"];
            /** @description Of the action `category`: a category of the same tenant, or null for none. */
            category_id?: components["schemas"]["ArticleCategoryId"];
            /** @description Of the action `tags`. */
            add_tags?: components["schemas"]["ChangedTags"];
            /** @description Of the action `tags`. */
            remove_tags?: components["schemas"]["ChangedTags"];
        };
        ChangedArticle: {
            /** Format: int32 */
            id: number;
            /** @description The status of the call for this article alone. */
            status: number;
            /** @description What was wrong; null without an error. */
            error: string | null;
        };
        ChangedArticles: {
            results: components["schemas"]["ChangedArticle"][];
        };
        /** @description Omitted members are not changed. Null clears a member. */
        UpdateArticleRequest: {
            title?: components["schemas"]["ArticleTitle"];
            content?: components["schemas"]["ArticleContent"];
            status?: components["schemas"]["SettableArticleStatus"];
            slug?: components["schemas"]["ArticleSlug"];
            excerpt?: components["schemas"]["ArticleExcerpt"];
            category_id?: components["schemas"]["ArticleCategoryId"];
            image?: components["schemas"]["ArticleImage"];
            is_featured?: boolean;
            seo?: components["schemas"]["ArticleSeoChange"];
            tags?: components["schemas"]["Tags"];
            keywords?: components["schemas"]["Tags"];
        };
        ArticleVersionSummary: {
            /** Format: int32 */
            version: number;
            title: string;
            /** @description Who wrote it. Null for programs, and after the account is deleted. */
            editor: components["schemas"]["Author"] | null;
            /** Format: date-time */
            created_at: string;
        };
        ArticleVersionList: {
            versions: components["schemas"]["ArticleVersionSummary"][];
            total: number;
        };
        ArticleVersion: {
            /** Format: int32 */
            version: number;
            title: string;
            slug: string;
            excerpt: string | null;
            /** @description The Markdown source. */
            content: string;
            /** Format: uri */
            image: string | null;
            /**
             * Format: int32
             * @description It may have been deleted since.
             */
            category_id: number | null;
            seo: components["schemas"]["ArticleSeo"];
            tags: string[];
            keywords: string[];
            /** @description Who wrote it. Null for programs, and after the account is deleted. */
            editor: components["schemas"]["Author"] | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: int32
             * @description The version that it is compared with; null if there is none.
             */
            against: number | null;
            /** @description Members that differ. */
            changed: ("title" | "slug" | "excerpt" | "content" | "image" | "category_id" | "seo" | "tags" | "keywords")[];
            /** @description Unified diff of `content`. */
            diff: string | null;
        };
        ArticleVersionResponse: {
            version: components["schemas"]["ArticleVersion"];
        };
        ArticleSummary: {
            /** Format: int32 */
            id: number;
            title: string;
            slug: string;
            excerpt: string | null;
            status: components["schemas"]["ArticleStatus"];
            /** Format: int32 */
            category_id: number | null;
            /** @description Null after the account is deleted. */
            author: components["schemas"]["Author"] | null;
            /** Format: uri */
            image: string | null;
            is_featured: boolean;
            tags: string[];
            /** Format: int32 */
            comment_count: number;
            /** Format: date-time */
            published_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        RelatedArticleList: {
            articles: components["schemas"]["ArticleSummary"][];
        };
        Reply: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            article_id: number;
            /** @description Null after the account is deleted. */
            user: components["schemas"]["Author"] | null;
            content: string;
            content_html: string;
            /** Format: int32 */
            parent_id: number;
            is_approved: boolean;
            is_edited: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            reply_count: number;
        };
        Comment: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            article_id: number;
            /** @description Null after the account is deleted. */
            user: components["schemas"]["Author"] | null;
            /** @description The Markdown source. */
            content: string;
            /** @description `content` as sanitized HTML. */
            content_html: string;
            /**
             * Format: int32
             * @description The comment to which this one replies; null at the top level.
             */
            parent_id: number | null;
            /** @description Whether readers of the article see it. */
            is_approved: boolean;
            /** @description Whether its content was changed after it was posted. */
            is_edited: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: int32
             * @description Number of replies; at the top level, of all replies in the thread.
             */
            reply_count: number;
            /** @description The oldest 20 replies of the thread, at the top level only. Use `parent_id` to list all of them. */
            replies: components["schemas"]["Reply"][];
        };
        CommentList: {
            comments: components["schemas"]["Comment"][];
            /**
             * Format: int32
             * @description Number of comments at the listed level.
             */
            total_count: number;
            limit: number;
            offset: number;
        };
        /** @description Markdown, with at least one visible character. */
        CommentContent: string;
        CreateCommentRequest: {
            content: components["schemas"]["CommentContent"];
            /**
             * Format: int32
             * @description The comment to reply to, an approved one of the same article.
             */
            parent_id?: number | null;
        };
        CommentResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            comment: components["schemas"]["Comment"];
        };
        /** @description Time zone name of the IANA database. */
        TimeZone: string;
        ScheduleArticleRequest: {
            /** @description Time of publication in RFC 3339. Without an offset it is local time in `timezone`. */
            scheduled_at: string;
            /** @description `UTC` by default. */
            timezone?: components["schemas"]["TimeZone"];
        };
        ScheduledArticleResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            /** Format: date-time */
            scheduled_at: string;
        };
        WorkingCopyFailure: {
            /** @description What is wrong, for people. */
            message: string;
            /** Format: date-time */
            failed_at: string;
        };
        /** @description Changes to an article that are not public. Members that are not in `changed` are null. */
        WorkingCopy: {
            /** Format: int32 */
            article_id: number;
            /**
             * Format: int32
             * @description The version of the article that the changes are based on.
             */
            base_version: number;
            /** @description Members that publishing changes. */
            changed: ("title" | "slug" | "excerpt" | "content" | "category_id" | "image" | "is_featured" | "seo" | "tags" | "keywords")[];
            title: string | null;
            slug: string | null;
            excerpt: string | null;
            /** @description The Markdown source. */
            content: string | null;
            /** @description `content` as sanitized HTML. */
            content_html: string | null;
            /**
             * Format: int32
             * @description It may have been deleted since.
             */
            category_id: number | null;
            /** Format: uri */
            image: string | null;
            is_featured: boolean | null;
            seo: components["schemas"]["ArticleSeo"] | null;
            tags: string[] | null;
            keywords: string[] | null;
            /** @description Who saved it last. Null for programs, and after the account is deleted. */
            editor: components["schemas"]["Author"] | null;
            /**
             * Format: date-time
             * @description When it is published. Null without a schedule.
             */
            scheduled_at: string | null;
            /** @description The time zone with which it was scheduled. */
            timezone: string | null;
            /** @description Why it could not be published at its time. Saving it again clears this. */
            failure: components["schemas"]["WorkingCopyFailure"] | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            updated_at: string;
        };
        WorkingCopyResponse: {
            working_copy: components["schemas"]["WorkingCopy"];
        };
        /** @description The changes to the article. Omitted members stay as they are in the article. Null clears a member. */
        SaveWorkingCopyRequest: {
            title?: components["schemas"]["ArticleTitle"];
            content?: components["schemas"]["ArticleContent"];
            slug?: components["schemas"]["ArticleSlug"];
            excerpt?: components["schemas"]["ArticleExcerpt"];
            category_id?: components["schemas"]["ArticleCategoryId"];
            image?: components["schemas"]["ArticleImage"];
            is_featured?: boolean;
            /** @description Replaces the whole object. Omitted members are null. */
            seo?: components["schemas"]["ArticleSeoChange"];
            tags?: components["schemas"]["Tags"];
            keywords?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The version of the article that the changes are based on. By default that of the existing working copy, or else the present version.
             */
            base_version?: number;
            /** @description Time at which the working copy is published, in RFC 3339. Without an offset it is local time in `timezone`. Without it there is no schedule. */
            scheduled_at?: string;
            /** @description `UTC` by default. Only with `scheduled_at`. */
            timezone?: components["schemas"]["TimeZone"];
        };
        CreatedPreview: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            article_id: number;
            /** @description Of `GET /api/v1/previews/{token}`. It is not shown again. */
            token: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        CreatedPreviewResponse: {
            preview: components["schemas"]["CreatedPreview"];
        };
        Preview: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            article_id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        PreviewResponse: {
            preview: components["schemas"]["Preview"];
            article: components["schemas"]["Article"];
        };
        TrashedArticle: {
            /** Format: int32 */
            id: number;
            title: string;
            slug: string;
            status: components["schemas"]["ArticleStatus"];
            /**
             * Format: int32
             * @description Null after the account is deleted.
             */
            author_id: number | null;
            /** Format: int32 */
            comment_count: number;
            /** Format: date-time */
            deleted_at: string;
            /**
             * Format: date-time
             * @description When it is deleted from the trash.
             */
            expires_at: string;
        };
        TrashedArticleList: {
            articles: components["schemas"]["TrashedArticle"][];
            /** @description Number of articles on all pages, counted up to 10,000. */
            total: number;
            /** @description The requested page; 1 if a cursor was used. */
            page: number;
            per_page: number;
            /** @description `cursor` of the next page; null on the last page. */
            next_cursor: string | null;
        };
        ScheduledArticle: {
            /** Format: int32 */
            article_id: number;
            title: string;
            /** Format: date-time */
            scheduled_at: string;
            /** @description The time zone with which the article was scheduled. */
            timezone: string;
        };
        ScheduledArticleList: {
            scheduled: components["schemas"]["ScheduledArticle"][];
            /**
             * Format: int32
             * @description Number of scheduled articles on all pages.
             */
            total: number;
            /** @description The requested page; 1 if a cursor was used. */
            page: number;
            per_page: number;
            /** @description `cursor` of the next page; null on the last page. */
            next_cursor: string | null;
        };
        /**
         * @description Readers see `approved` comments. `pending` ones wait for approval; `hidden` ones and `spam` were removed from view.
         * @enum {string}
         */
        CommentModeration: "approved" | "pending" | "hidden" | "spam";
        QueuedComment: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            article_id: number;
            article_title: string;
            /** @description Null after the account is deleted. */
            user: components["schemas"]["Author"] | null;
            /** @description The Markdown source. */
            content: string;
            /** @description `content` as sanitized HTML. */
            content_html: string;
            /** Format: int32 */
            parent_id: number | null;
            moderation: components["schemas"]["CommentModeration"];
            /** @description `true` exactly for `approved`. */
            is_approved: boolean;
            /** @description Whether its content was changed after it was posted. */
            is_edited: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CommentQueue: {
            comments: components["schemas"]["QueuedComment"][];
            /** @description Number of comments on all pages, counted up to 10,000. */
            total: number;
            /** @description The requested page; 1 if a cursor was used. */
            page: number;
            per_page: number;
            /** @description `cursor` of the next page; null on the last page. */
            next_cursor: string | null;
        };
        DerivedCommentState: boolean;
        /** @description Omitted members are not changed. */
        UpdateCommentRequest: {
            /** @description By the author, within 15 minutes. */
            content?: components["schemas"]["CommentContent"];
            /** @description By Editors and above. */
            moderation?: components["schemas"]["CommentModeration"];
            /** @description Follows from `moderation` and cannot be set (403). */
            is_approved?: components["schemas"]["DerivedCommentState"];
            /** @description Follows from `content` and cannot be set (403). */
            is_edited?: components["schemas"]["DerivedCommentState"];
        };
        JsonFeedAuthor: {
            name: string;
        };
        JsonFeedItem: {
            /** Format: uri */
            id: string;
            /** Format: uri */
            url: string;
            title: string;
            /** @description Empty if the texts of the feed are too long. */
            content_html: string;
            /** @description The excerpt, or empty. */
            summary: string;
            /** Format: date-time */
            date_published: string;
            /** Format: date-time */
            date_modified: string;
            authors: components["schemas"]["JsonFeedAuthor"][];
            tags: string[];
        };
        /** @description A feed of https://www.jsonfeed.org/version/1.1/. */
        JsonFeed: {
            /** @enum {string} */
            version: "https://jsonfeed.org/version/1.1";
            title: string;
            /** Format: uri */
            home_page_url: string;
            /** Format: uri */
            feed_url: string;
            language: string;
            items: components["schemas"]["JsonFeedItem"][];
        };
        Tag: {
            name: string;
            /**
             * Format: int32
             * @description Number of articles with the tag that are visible to the caller.
             */
            article_count: number;
        };
        TagList: {
            tags: components["schemas"]["Tag"][];
            /** @description Number of tags on all pages, counted up to 10,000. */
            total: number;
            /** @description The requested page; 1 if a cursor was used. */
            page: number;
            per_page: number;
            /** @description `cursor` of the next page; null on the last page. */
            next_cursor: string | null;
        };
        Category: {
            /** Format: int32 */
            id: number;
            name: string;
            slug: string;
            description: string;
            /**
             * Format: int32
             * @description Number of articles in the category that are visible to the caller.
             */
            article_count: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CategoryList: {
            categories: components["schemas"]["Category"][];
            total: number;
        };
        /** @description Unique in the tenant (case-insensitive). */
        CategoryName: string;
        CategorySlug: string;
        CategoryDescription: string;
        CreateCategoryRequest: {
            name: components["schemas"]["CategoryName"];
            /** @description By default it is derived from the name. */
            slug?: components["schemas"]["CategorySlug"];
            description?: components["schemas"]["CategoryDescription"];
        };
        CategoryResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            category: components["schemas"]["Category"];
        };
        SingleCategory: {
            category: components["schemas"]["Category"];
        };
        /** @description Omitted members are not changed. */
        UpdateCategoryRequest: {
            name?: components["schemas"]["CategoryName"];
            slug?: components["schemas"]["CategorySlug"];
            description?: components["schemas"]["CategoryDescription"];
        };
        AffiliateLink: {
            /** Format: int32 */
            id: number;
            name: string;
            /** @description Identifies the link in its short URL. Unique on the platform. */
            slug: string;
            /**
             * Format: uri
             * @description The URL to which visitors are redirected.
             */
            original_url: string;
            /**
             * Format: uri
             * @description The short URL.
             */
            short_url: string;
            /** Format: int64 */
            click_count: number;
            /**
             * Format: int64
             * @description Number of clicks; each visitor is counted once a day.
             */
            unique_click_count: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        AffiliateLinkList: {
            affiliate_links: components["schemas"]["AffiliateLink"][];
            /** @description Number of links on all pages. */
            total: number;
            page: number;
            per_page: number;
        };
        AffiliateLinkName: string;
        /** @description An http or https URL, including the scheme, without user name and password. Its host is an address or a domain of the public internet: no local name, no private address, no name that mixes alphabets. It isn't a short URL of this server. */
        AffiliateTarget: string;
        /** @description Lower-case letters, digits and hyphens. Reserved words are rejected. */
        AffiliateSlug: string;
        CreateAffiliateLinkRequest: {
            name: components["schemas"]["AffiliateLinkName"];
            original_url: components["schemas"]["AffiliateTarget"];
            slug: components["schemas"]["AffiliateSlug"];
        };
        AffiliateLinkResponse: {
            message: string;
            affiliate_link: components["schemas"]["AffiliateLink"];
        };
        /** @description Omitted members are not changed. */
        UpdateAffiliateLinkRequest: {
            name?: components["schemas"]["AffiliateLinkName"];
            original_url?: components["schemas"]["AffiliateTarget"];
            slug?: components["schemas"]["AffiliateSlug"];
        };
        AffiliateLinkDay: {
            /**
             * Format: date
             * @description In UTC.
             */
            date: string;
            /** Format: int64 */
            click_count: number;
            /** Format: int64 */
            unique_click_count: number;
        };
        AffiliateLinkStats: {
            /** Format: int32 */
            link_id: number;
            /**
             * Format: int64
             * @description Number of clicks since the link was created.
             */
            click_count: number;
            /** Format: int64 */
            unique_click_count: number;
            /** @description Number of days, as requested. */
            days: number;
            /** @description One entry for each day, oldest first, including days without clicks. */
            daily: components["schemas"]["AffiliateLinkDay"][];
        };
        /** @description URL of the page, http or https. Stored as serialized by the URL standard, without fragment, user name and password. URLs with the same serialization are one page. */
        SeoPageUrl: string;
        SeoScore: number;
        /**
         * @description Severity, from the lowest to the highest.
         * @enum {string}
         */
        SeoSeverity: "info" | "warning" | "error" | "critical";
        ReportedSeoIssue: {
            /** @description Type of the issue, as named by the tool that found it. */
            type: string;
            severity: components["schemas"]["SeoSeverity"];
            /** @description Location: a selector, or the element itself. */
            element?: string;
            /** @description Description of the issue. */
            message?: string;
            /** @description How to fix it. */
            suggestion?: string;
        };
        SubmitSeoReportRequest: {
            url: components["schemas"]["SeoPageUrl"];
            /** @description Any of the scores, or none. */
            scores?: {
                performance?: components["schemas"]["SeoScore"];
                accessibility?: components["schemas"]["SeoScore"];
                best_practices?: components["schemas"]["SeoScore"];
                seo?: components["schemas"]["SeoScore"];
            };
            /** @description All issues of the page. Empty if there are none. */
            issues: components["schemas"]["ReportedSeoIssue"][];
        };
        /** Format: int64 */
        SeoId: number;
        /** @description Null if the report does not contain it. */
        SeoScoreOrNull: number | null;
        SeoReport: {
            id: components["schemas"]["SeoId"];
            url: components["schemas"]["SeoPageUrl"];
            scores: {
                performance: components["schemas"]["SeoScoreOrNull"];
                accessibility: components["schemas"]["SeoScoreOrNull"];
                best_practices: components["schemas"]["SeoScoreOrNull"];
                seo: components["schemas"]["SeoScoreOrNull"];
            };
            /** @description Number of issues of the page. Duplicates are counted once. */
            issue_count: number;
            /** @description Number of issues that the previous report did not contain. */
            new_issue_count: number;
            /** @description Number of issues that only the previous report contained. */
            fixed_issue_count: number;
            /**
             * Format: date-time
             * @description Time of the first report of the page.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Time of this report.
             */
            updated_at: string;
        };
        SeoReportResponse: {
            /** @constant */
            message: "SEO report received.";
            data: components["schemas"]["SeoReport"];
        };
        /** @description The members of an issue that `fields` selects. */
        SeoIssueListItem: {
            id?: components["schemas"]["SeoId"];
            url?: components["schemas"]["SeoPageUrl"];
            issue_type?: string;
            severity?: components["schemas"]["SeoSeverity"];
            /** @description The other reported data, as plain text, not markup; null if there is none. */
            details?: {
                element: string | null;
                message: string | null;
                suggestion: string | null;
            };
            /**
             * Format: date-time
             * @description When the issue was first reported.
             */
            created_at?: string;
        };
        SeoIssueList: {
            data: components["schemas"]["SeoIssueListItem"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description Configuration of the pixel on a page. */
        PixelConfig: {
            /** @description Whether a tenant has proved this domain, so that its events are stored. */
            enabled: boolean;
            /** @description Events that are recorded. All `false` if the pixel is not enabled. */
            features: {
                /** @description Events with the name `pageview`. */
                pageviews: boolean;
                /** @description Events with other names. */
                events: boolean;
                /** @description Whether visitors of one day are distinguished. */
                sessions: boolean;
            };
            /** @description Share of visitors whose browser sends events: `1` is all of them, `0` none. */
            sample_rate: number;
        };
        /**
         * Format: uuid
         * @description A random id. An event that is sent again with the same id is stored once.
         */
        PixelEventId: string;
        /** @description Name of the event: `pageview` or a custom name. */
        PixelEventName: string;
        /** @description URL of the page. Stored as serialized by the URL standard, without user name and password, in at most 4,096 characters. */
        PixelEventUrl: string;
        /** @description URL of the previous page. An empty string means unknown. */
        PixelEventReferrer: string;
        /** @description The browser. The `User-Agent` header by default. */
        PixelEventUserAgent: string;
        /**
         * Format: date-time
         * @description Time of the event: within the last 24 hours and at most 5 minutes ahead. The current time by default.
         */
        PixelEventTimestamp: string;
        /** @description Additional data, at most 50 members and 8 KiB of JSON. */
        PixelEventProperties: {
            [key: string]: string | number | boolean | null;
        };
        PixelEvent: {
            id?: components["schemas"]["PixelEventId"];
            event: components["schemas"]["PixelEventName"];
            url: components["schemas"]["PixelEventUrl"];
            referrer?: components["schemas"]["PixelEventReferrer"];
            user_agent?: components["schemas"]["PixelEventUserAgent"];
            timestamp?: components["schemas"]["PixelEventTimestamp"];
            properties?: components["schemas"]["PixelEventProperties"];
        };
        /** @description One event, with `event` and `url`; or up to 50 events in `events` and no other member. */
        TrackPixelRequest: {
            id?: components["schemas"]["PixelEventId"];
            event?: components["schemas"]["PixelEventName"];
            url?: components["schemas"]["PixelEventUrl"];
            referrer?: components["schemas"]["PixelEventReferrer"];
            user_agent?: components["schemas"]["PixelEventUserAgent"];
            timestamp?: components["schemas"]["PixelEventTimestamp"];
            properties?: components["schemas"]["PixelEventProperties"];
            /** @description Several events. Either all or none of them are stored. */
            events?: components["schemas"]["PixelEvent"][];
        } | {
            event: unknown;
            url: unknown;
        } | {
            events: unknown;
        };
        PixelTracked: {
            /**
             * @description The event was accepted, even if it is not stored.
             * @constant
             */
            tracked: true;
        };
        VisitPeriod: {
            /**
             * Format: date-time
             * @description When the hour, day or month begins.
             */
            start: string;
            visits: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
            pageviews: components["schemas"]["FigureCount"];
            events: components["schemas"]["FigureCount"];
        };
        VisitFigures: {
            visits: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
            pageviews: components["schemas"]["FigureCount"];
            /** @description Page views and all others. */
            events: components["schemas"]["FigureCount"];
        };
        VisitListMeta: {
            /**
             * Format: date
             * @description In UTC.
             */
            from: string;
            /**
             * Format: date
             * @description In UTC.
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "month";
            /** @description As requested, without `www.`. */
            domain: string | null;
            total: components["schemas"]["VisitFigures"];
        };
        VisitList: {
            data: components["schemas"]["VisitPeriod"][];
            meta: components["schemas"]["VisitListMeta"];
        };
        VisitedPage: {
            domain: string;
            page: string;
            pageviews: components["schemas"]["FigureCount"];
            visits: components["schemas"]["FigureCount"];
        };
        OtherPages: {
            pageviews: components["schemas"]["FigureCount"];
            visits: components["schemas"]["FigureCount"];
        };
        VisitedPageListMeta: {
            /**
             * Format: date
             * @description In UTC.
             */
            from: string;
            /**
             * Format: date
             * @description In UTC.
             */
            to: string;
            /** @description As requested, without `www.`. */
            domain: string | null;
            others: components["schemas"]["OtherPages"];
        };
        VisitedPageList: {
            data: components["schemas"]["VisitedPage"][];
            meta: components["schemas"]["VisitedPageListMeta"];
        };
        Referrer: {
            /** @description Host, without `www.`. */
            referrer: string | null;
            visits: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
        };
        OtherVisits: {
            visits: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
        };
        ReferrerListMeta: {
            /**
             * Format: date
             * @description In UTC.
             */
            from: string;
            /**
             * Format: date
             * @description In UTC.
             */
            to: string;
            /** @description As requested, without `www.`. */
            domain: string | null;
            others: components["schemas"]["OtherVisits"];
        };
        ReferrerList: {
            data: components["schemas"]["Referrer"][];
            meta: components["schemas"]["ReferrerListMeta"];
        };
        VisitSource: {
            source: string | null;
            medium: string | null;
            campaign: string | null;
            visits: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
        };
        VisitSourceListMeta: {
            /**
             * Format: date
             * @description In UTC.
             */
            from: string;
            /**
             * Format: date
             * @description In UTC.
             */
            to: string;
            /** @description As requested, without `www.`. */
            domain: string | null;
            others: components["schemas"]["OtherVisits"];
        };
        VisitSourceList: {
            data: components["schemas"]["VisitSource"][];
            meta: components["schemas"]["VisitSourceListMeta"];
        };
        TrackedProperty: {
            name: string;
            /** @description As text. */
            value: string;
            count: components["schemas"]["FigureCount"];
        };
        TrackedEvent: {
            event: string;
            count: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
            properties: components["schemas"]["TrackedProperty"][];
        };
        OtherEvents: {
            count: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
        };
        TrackedEventListMeta: {
            /**
             * Format: date
             * @description In UTC.
             */
            from: string;
            /**
             * Format: date
             * @description In UTC.
             */
            to: string;
            /** @description As requested, without `www.`. */
            domain: string | null;
            others: components["schemas"]["OtherEvents"];
        };
        TrackedEventList: {
            data: components["schemas"]["TrackedEvent"][];
            meta: components["schemas"]["TrackedEventListMeta"];
        };
        VisitDevice: {
            /** @description Such as `desktop`, `mobile`, `tablet` and `tv`. */
            device: string | null;
            browser: string | null;
            system: string | null;
            visits: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
        };
        VisitDeviceListMeta: {
            /**
             * Format: date
             * @description In UTC.
             */
            from: string;
            /**
             * Format: date
             * @description In UTC.
             */
            to: string;
            /** @description As requested, without `www.`. */
            domain: string | null;
            others: components["schemas"]["OtherVisits"];
        };
        VisitDeviceList: {
            data: components["schemas"]["VisitDevice"][];
            meta: components["schemas"]["VisitDeviceListMeta"];
        };
        VisitCountry: {
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            visits: components["schemas"]["FigureCount"];
            visitors: components["schemas"]["FigureCount"];
        };
        VisitCountryListMeta: {
            /**
             * Format: date
             * @description In UTC.
             */
            from: string;
            /**
             * Format: date
             * @description In UTC.
             */
            to: string;
            /** @description As requested, without `www.`. */
            domain: string | null;
            others: components["schemas"]["OtherVisits"];
        };
        VisitCountryList: {
            data: components["schemas"]["VisitCountry"][];
            meta: components["schemas"]["VisitCountryListMeta"];
        };
        CreateSubscriptionRequest: {
            plan_id: components["schemas"]["Plan"];
            /** @description A payment method that was created with Stripe's client library, so that no card number reaches this server. */
            payment_method_id?: string;
        };
        /**
         * Format: int32
         * @description US dollars a month.
         */
        Price: number;
        /** @enum {string} */
        Currency: "USD";
        Subscription: {
            /**
             * Format: uuid
             * @description Null for a tenant without a subscription.
             */
            id: string | null;
            plan_id: components["schemas"]["Plan"];
            /**
             * @description `past_due`: a payment failed and is retried; the plan remains in effect. `unpaid`: no payment succeeded; the Free plan is in effect until one does.
             * @enum {string}
             */
            status: "active" | "past_due" | "unpaid";
            price: components["schemas"]["Price"];
            currency: components["schemas"]["Currency"];
            /** Format: date-time */
            current_period_start: string | null;
            /**
             * Format: date-time
             * @description When the next payment is due or the subscription ends.
             */
            current_period_end: string | null;
            /** @description Whether the subscription ends with the current period. */
            cancel_at_period_end: boolean;
            /** @description The plan that takes effect with the next period, if it differs. */
            scheduled_plan_id: components["schemas"]["Plan"] | null;
            /** Format: date-time */
            created_at: string | null;
        };
        SubscriptionChanged: {
            message: string;
            subscription: components["schemas"]["Subscription"];
        };
        PlanDetails: {
            id: components["schemas"]["Plan"];
            name: string;
            price: components["schemas"]["Price"];
            currency: components["schemas"]["Currency"];
            /** @enum {string} */
            interval: "month";
            /** @description What the plan includes, for people. */
            features: string[];
        };
        PlanList: {
            plans: components["schemas"]["PlanDetails"][];
        };
        SubscriptionResponse: {
            subscription: components["schemas"]["Subscription"];
        };
        /** @description The feature as requested. */
        CheckedFeature: string;
        /**
         * Format: int64
         * @description Current usage.
         */
        UsedQuantity: number;
        /**
         * Format: int64
         * @description Limit of the plan. Null means unlimited; 0 means that the plan does not include the feature.
         */
        FeatureLimit: number | null;
        /**
         * Format: int64
         * @description What is left; null without a limit.
         */
        AvailableQuantity: number | null;
        AllowedEntitlement: {
            /** @constant */
            allowed: true;
            feature: components["schemas"]["CheckedFeature"];
            current_usage: components["schemas"]["UsedQuantity"];
            limit: components["schemas"]["FeatureLimit"];
            available: components["schemas"]["AvailableQuantity"];
        };
        DeniedEntitlement: {
            /** @constant */
            allowed: false;
            feature: components["schemas"]["CheckedFeature"];
            /**
             * @description `LIMIT_EXCEEDED`: less than `quantity` is left. `FEATURE_NOT_INCLUDED`: the plan does not include the feature. `FEATURE_NOT_FOUND`: the feature does not exist.
             * @enum {string}
             */
            reason: "LIMIT_EXCEEDED" | "FEATURE_NOT_INCLUDED" | "FEATURE_NOT_FOUND";
            /** @description Error message for people. */
            message: string;
            current_usage: components["schemas"]["UsedQuantity"];
            limit: components["schemas"]["FeatureLimit"];
            available: components["schemas"]["AvailableQuantity"];
            /**
             * Format: uri
             * @description Page on which the plan can be changed.
             */
            upgrade_url: string;
        };
        EntitlementCheck: components["schemas"]["AllowedEntitlement"] | components["schemas"]["DeniedEntitlement"];
        RecordUsageRequest: {
            /** @description `api_calls` or `ai_credits`. */
            feature: string;
            /**
             * @description Quantity that was used.
             * @default 1
             */
            quantity?: number;
            /** @description Id of this report, chosen by you, so that it is counted once. */
            event_id?: string;
            /** @description Additional data for the audit log. */
            metadata?: {
                [key: string]: string;
            };
        };
        RecordedUsage: {
            /** @description False if a report with this `event_id` was counted before. */
            recorded: boolean;
            feature: components["schemas"]["CheckedFeature"];
            current_usage: components["schemas"]["UsedQuantity"];
            limit: components["schemas"]["FeatureLimit"];
        };
        /** @description Usage as a percentage of the limit, with two decimals. Over 100 past the limit, 0 without a limit. */
        UsagePercentage: number;
        PostsUsage: {
            used: components["schemas"]["UsedQuantity"];
            limit: components["schemas"]["FeatureLimit"];
            available: components["schemas"]["AvailableQuantity"];
            percentage: components["schemas"]["UsagePercentage"];
        };
        PeriodUsage: {
            used: components["schemas"]["UsedQuantity"];
            limit: components["schemas"]["FeatureLimit"];
            available: components["schemas"]["AvailableQuantity"];
            percentage: components["schemas"]["UsagePercentage"];
            /**
             * Format: date-time
             * @description When the next period and its count begin.
             */
            reset_at: string;
        };
        StorageUsage: {
            used: components["schemas"]["UsedQuantity"];
            limit: components["schemas"]["FeatureLimit"];
            available: components["schemas"]["AvailableQuantity"];
            percentage: components["schemas"]["UsagePercentage"];
            /** @constant */
            unit: "bytes";
        };
        UsageSummary: {
            /** Format: int32 */
            workspace_id: number;
            tier: components["schemas"]["Plan"];
            entitlements: {
                posts: components["schemas"]["PostsUsage"];
                api_calls: components["schemas"]["PeriodUsage"];
                storage: components["schemas"]["StorageUsage"];
                ai_credits: components["schemas"]["PeriodUsage"];
            };
        };
        UsageSummaryResponse: {
            data: components["schemas"]["UsageSummary"];
        };
        SharingWorkspace: {
            /**
             * Format: int32
             * @description The workspace.
             */
            id: number;
            name: string;
            slug: string;
            tier: components["schemas"]["Plan"];
            /** @description The Owner of both workspaces who shares the plan. */
            shared_by: {
                /** Format: int32 */
                id: number;
                full_name: string;
            };
            /**
             * Format: int64
             * @description Its articles with any status.
             */
            posts: number;
            /**
             * Format: int64
             * @description Bytes of its articles and files.
             */
            storage: number;
            /**
             * Format: date-time
             * @description When the workspace was created.
             */
            created_at: string;
        };
        SharingWorkspaceList: {
            data: components["schemas"]["SharingWorkspace"][];
        };
        StripeEvent: {
            id: string;
            /** @enum {string} */
            object: "event";
            type: string;
            data: {
                object: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        EventReceived: {
            received: boolean;
        };
        CreateTenantUserRequest: {
            email: components["schemas"]["EmailAddress"];
            name: components["schemas"]["FullName"];
        };
        CreatedTenantUser: {
            /** Format: uuid */
            id: string;
            /**
             * Format: email
             * @description In lower case.
             */
            email: string;
            name: string;
            /** Format: date-time */
            created_at: string;
        };
        TenantUser: {
            /** Format: uuid */
            id: string;
            /**
             * Format: email
             * @description In lower case.
             */
            email: string;
            name: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description In lower case and ASCII form; in test mode optionally with a port. */
        SiteDomain: string;
        /**
         * @description `pending` until its domain is verified, then `active`.
         * @enum {string}
         */
        SiteStatus: "pending" | "active" | "inactive" | "suspended" | "archived";
        SiteSummary: {
            /** Format: uuid */
            id: string;
            domain: components["schemas"]["SiteDomain"];
            status: components["schemas"]["SiteStatus"];
            is_verified: boolean;
            /** Format: date-time */
            created_at: string;
        };
        SiteList: {
            sites: components["schemas"]["SiteSummary"][];
            /** @description Value of `page_state` for the next page; null on the last page. */
            page_state: string | null;
        };
        CreateSiteRequest: {
            /** @description By default the host of `site_url`. Case, a trailing dot and the form of international names make no difference. */
            domain?: string;
            /**
             * Format: uri
             * @description An http or https URL without user name, password and fragment. In live mode its host is a public domain name without a port; in test mode it may be localhost, an IP address, or have a port.
             */
            site_url: string;
        };
        /** Format: uri */
        SiteUrl: string;
        SiteApiKey: string;
        /** @description Value of the DNS TXT record `maplepress-verify=<verification_token>` that verifies the domain. */
        VerificationToken: string;
        SearchIndexName: string;
        CreatedSite: {
            /** Format: uuid */
            id: string;
            domain: components["schemas"]["SiteDomain"];
            site_url: components["schemas"]["SiteUrl"];
            /** @description The whole key. It is shown only in this response. */
            api_key: components["schemas"]["SiteApiKey"];
            verification_token: components["schemas"]["VerificationToken"];
            status: components["schemas"]["SiteStatus"];
            search_index_name: components["schemas"]["SearchIndexName"];
        };
        /** @description The first characters of the key. */
        SiteApiKeyPrefix: string;
        SiteApiKeyLastFour: string;
        /** Format: int64 */
        Count: number;
        /** @description As reported by the `User-Agent` of the plugin's last request. */
        PluginVersion: string | null;
        Site: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenant_id: string;
            domain: components["schemas"]["SiteDomain"];
            site_url: components["schemas"]["SiteUrl"];
            api_key_prefix: components["schemas"]["SiteApiKeyPrefix"];
            api_key_last_four: components["schemas"]["SiteApiKeyLastFour"];
            status: components["schemas"]["SiteStatus"];
            is_verified: boolean;
            verification_token: components["schemas"]["VerificationToken"];
            search_index_name: components["schemas"]["SearchIndexName"];
            /** @description Number of the tenant's published articles. */
            total_pages_indexed: components["schemas"]["Count"];
            /**
             * Format: date-time
             * @description When one of these articles was last changed.
             */
            last_indexed_at: string | null;
            plugin_version: components["schemas"]["PluginVersion"];
            /** @description Size of the tenant's articles in bytes. */
            storage_used_bytes: components["schemas"]["Count"];
            /** @description Number of searches with the site's key. */
            search_requests_count: components["schemas"]["Count"];
            /** @description Number of articles published this month, counted up to 10,000. */
            monthly_pages_indexed: components["schemas"]["Count"];
            /**
             * Format: date-time
             * @description Start of the current month, in UTC.
             */
            last_reset_at: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        SiteDeletion: {
            /** @constant */
            success: true;
            message: string;
        };
        RotatedSiteKey: {
            /** @description The whole key. It is shown only in this response. */
            new_api_key: components["schemas"]["SiteApiKey"];
            old_key_last_four: components["schemas"]["SiteApiKeyLastFour"];
            /** Format: date-time */
            rotated_at: string;
        };
        SiteVerification: {
            /** @constant */
            success: true;
            status: components["schemas"]["SiteStatus"];
            message: string;
        };
        PluginStatus: {
            /** Format: uuid */
            site_id: string;
            /** Format: uuid */
            tenant_id: string;
            domain: components["schemas"]["SiteDomain"];
            site_url: components["schemas"]["SiteUrl"];
            status: components["schemas"]["SiteStatus"];
            is_verified: boolean;
            storage_used_bytes: components["schemas"]["Count"];
            search_requests_count: components["schemas"]["Count"];
            monthly_pages_indexed: components["schemas"]["Count"];
            total_pages_indexed: components["schemas"]["Count"];
            search_index_name: components["schemas"]["SearchIndexName"];
            api_key_prefix: components["schemas"]["SiteApiKeyPrefix"];
            api_key_last_four: components["schemas"]["SiteApiKeyLastFour"];
            plugin_version: components["schemas"]["PluginVersion"];
            message: string;
        };
        /** @description An error of the admin surface. */
        AdminError: {
            /** @description Error message for people. */
            error: string;
        };
        /**
         * @description Scopes of the token: `posts:read`, `posts:write`, `posts:delete`, and the same for `categories` and `comments`.
         *     `articles` is an alias of `posts`; `create`, `update` and `publish` are aliases of `write`. `*` matches everything,
         *     also on one side of the colon; an action alone matches that action on every resource. Unknown scopes grant nothing.
         */
        ApiUserScopes: string[];
        /**
         * @description Only `active` API users are authenticated. The status never changes by itself.
         * @enum {string}
         */
        ApiUserStatus: "active" | "inactive" | "expired";
        ApiUser: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description The first characters and the last four characters of the token. */
            token: string;
            /**
             * Format: date-time
             * @description When the token expires.
             */
            expire_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            scopes: components["schemas"]["ApiUserScopes"];
            status: components["schemas"]["ApiUserStatus"];
        };
        ApiUserList: components["schemas"]["ApiUser"][];
        /** @description Unique. */
        ApiUserName: string;
        /**
         * Format: date-time
         * @description When the token expires, not before 1970 and not in a leap second. A time in the past ends the token at once. Null means never.
         */
        ApiUserExpiry: string | null;
        CreateApiUserRequest: {
            name: components["schemas"]["ApiUserName"];
            description?: string;
            expire_at?: components["schemas"]["ApiUserExpiry"];
            status: components["schemas"]["ApiUserStatus"];
            scopes?: components["schemas"]["ApiUserScopes"];
        };
        NewApiUser: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description The whole token. It is shown only in this response. */
            token: string;
            /**
             * Format: date-time
             * @description When the token expires.
             */
            expire_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            scopes: components["schemas"]["ApiUserScopes"];
            status: components["schemas"]["ApiUserStatus"];
        };
        UpdateApiUserRequest: {
            name?: components["schemas"]["ApiUserName"];
            description?: string;
            expire_at?: components["schemas"]["ApiUserExpiry"];
            status?: components["schemas"]["ApiUserStatus"];
            scopes?: components["schemas"]["ApiUserScopes"];
        };
        /** @enum {string} */
        SocialPlatform: "twitter" | "linkedin" | "facebook" | "mastodon" | "bluesky";
        SocialAccount: {
            /** Format: int32 */
            id: number;
            platform: components["schemas"]["SocialPlatform"];
            /** @description Id of the account on its network. */
            account_id: string;
            account_name: string;
            /** @description False after the network has rejected the token. Connect the account again to renew it. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When the network last accepted the token.
             */
            last_verified_at: string;
            /** Format: date-time */
            created_at: string;
        };
        SocialAccountList: {
            social_accounts: components["schemas"]["SocialAccount"][];
            total: number;
        };
        ConnectSocialAccountRequest: {
            platform: components["schemas"]["SocialPlatform"];
            /** @description Token of the account with the permission to post: of a user on twitter, linkedin and mastodon, of a page on facebook; on bluesky an app password. */
            access_token: string;
            /** @description Handle or DID. Required on bluesky, not allowed elsewhere. */
            identifier?: string;
        };
        SocialAccountResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            social_account: components["schemas"]["SocialAccount"];
        };
        PublishArticleToSocialRequest: {
            platforms: components["schemas"]["SocialPlatform"][];
            /** @description Text of the post. The article's title by default or if null. */
            custom_message?: string | null;
            /**
             * Format: date-time
             * @description When to post, within the next five years. Immediately by default or if null.
             */
            schedule_at?: string | null;
        };
        SocialPost: {
            /** Format: int32 */
            id: number;
            platform: components["schemas"]["SocialPlatform"];
            /** @enum {string} */
            status: "pending" | "scheduled" | "sending" | "success" | "failed" | "unknown";
            /** Format: date-time */
            scheduled_for: string | null;
            post_url: string | null;
            error_message: string | null;
        };
        SocialPostsResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            posts: components["schemas"]["SocialPost"][];
        };
        /** @description US dollars. */
        Money: number;
        AdminDashboard: {
            users: {
                total: components["schemas"]["FigureCount"];
                active: components["schemas"]["FigureCount"];
                inactive: components["schemas"]["FigureCount"];
            };
            tenants: {
                total: components["schemas"]["FigureCount"];
                active: components["schemas"]["FigureCount"];
                suspended: components["schemas"]["FigureCount"];
            };
            articles: {
                total: components["schemas"]["FigureCount"];
                published: components["schemas"]["FigureCount"];
            };
            categories: {
                total: components["schemas"]["FigureCount"];
            };
            /** @description Platform admins. */
            global_admins: components["schemas"]["FigureCount"];
            revenue: {
                mrr: components["schemas"]["Money"];
                currency: components["schemas"]["Currency"];
                active_subscriptions: components["schemas"]["FigureCount"];
            };
        };
        /** @description Number of days, as requested. */
        DaysAsked: number;
        Growth: {
            total: components["schemas"]["FigureCount"];
            /** @description In the requested days. */
            new: components["schemas"]["FigureCount"];
            /** @description In the same number of days before. */
            previous: components["schemas"]["FigureCount"];
            /** @description Growth relative to `previous`: 0.5 is 50 % more. Null if `previous` is 0. */
            rate: number | null;
        };
        SubscriptionHealth: {
            active: components["schemas"]["FigureCount"];
            /** @description Active, with a failed payment. */
            past_due: components["schemas"]["FigureCount"];
            /** @description Not active any more. */
            unpaid: components["schemas"]["FigureCount"];
            /** @description Cancelled, ending with the current period. */
            ending: components["schemas"]["FigureCount"];
            /** @description In the requested days. */
            started: components["schemas"]["FigureCount"];
            /** @description In the requested days. */
            ended: components["schemas"]["FigureCount"];
        };
        InsightsDay: {
            /**
             * Format: date
             * @description In UTC.
             */
            date: string;
            users: components["schemas"]["FigureCount"];
            tenants: components["schemas"]["FigureCount"];
            articles: components["schemas"]["FigureCount"];
            comments: components["schemas"]["FigureCount"];
        };
        AdminInsights: {
            days: components["schemas"]["DaysAsked"];
            growth: {
                users: components["schemas"]["Growth"];
                tenants: components["schemas"]["Growth"];
                articles: components["schemas"]["Growth"];
                comments: components["schemas"]["Growth"];
            };
            user_activity: {
                sign_ups: components["schemas"]["FigureCount"];
                active_users: components["schemas"]["FigureCount"];
            };
            subscriptions: components["schemas"]["SubscriptionHealth"];
            /** @description Posts on social networks that were requested in these days. */
            social: {
                posts: components["schemas"]["FigureCount"];
                published: components["schemas"]["FigureCount"];
                failed: components["schemas"]["FigureCount"];
                /** @description Waiting for the scheduled time or for the network. */
                waiting: components["schemas"]["FigureCount"];
                /** @description The network has not confirmed the result. */
                unknown: components["schemas"]["FigureCount"];
            };
            system_health: {
                /** @constant */
                database: "connected";
                mails_waiting: components["schemas"]["FigureCount"];
                mails_failed: components["schemas"]["FigureCount"];
            };
            /** @description One entry for each day, oldest first. */
            daily: components["schemas"]["InsightsDay"][];
        };
        ContentDay: {
            /**
             * Format: date
             * @description In UTC.
             */
            date: string;
            articles_created: components["schemas"]["FigureCount"];
            /** @description How many of the created articles were generated. */
            articles_generated: components["schemas"]["FigureCount"];
            articles_first_published: components["schemas"]["FigureCount"];
            comments_created: components["schemas"]["FigureCount"];
            affiliate_clicks: components["schemas"]["FigureCount"];
            affiliate_unique_clicks: components["schemas"]["FigureCount"];
        };
        ContentAnalytics: {
            days: components["schemas"]["DaysAsked"];
            articles: {
                total: components["schemas"]["FigureCount"];
                draft: components["schemas"]["FigureCount"];
                scheduled: components["schemas"]["FigureCount"];
                published: components["schemas"]["FigureCount"];
                archived: components["schemas"]["FigureCount"];
                created: components["schemas"]["FigureCount"];
                generated: components["schemas"]["FigureCount"];
                first_published: components["schemas"]["FigureCount"];
            };
            categories: {
                total: components["schemas"]["FigureCount"];
            };
            comments: {
                total: components["schemas"]["FigureCount"];
                created: components["schemas"]["FigureCount"];
            };
            affiliate_links: {
                total: components["schemas"]["FigureCount"];
                created: components["schemas"]["FigureCount"];
                clicks: components["schemas"]["FigureCount"];
                unique_clicks: components["schemas"]["FigureCount"];
            };
            /** @description One entry for each day, oldest first. */
            daily: components["schemas"]["ContentDay"][];
        };
        PlanShare: {
            plan: components["schemas"]["Plan"];
            /** @description Tenants on this plan, whether paid or given by an admin. */
            tenants: components["schemas"]["FigureCount"];
            /** @description Active subscriptions. */
            subscriptions: components["schemas"]["FigureCount"];
            mrr: components["schemas"]["Money"];
        };
        RevenueDay: {
            /**
             * Format: date
             * @description In UTC.
             */
            date: string;
            revenue: components["schemas"]["Money"];
            /** @description Number of payments. */
            paid: components["schemas"]["FigureCount"];
            /** @description Number of payments. */
            failed: components["schemas"]["FigureCount"];
            /** @description Subscriptions. */
            started: components["schemas"]["FigureCount"];
            /** @description Subscriptions. */
            ended: components["schemas"]["FigureCount"];
        };
        RevenueAnalytics: {
            days: components["schemas"]["DaysAsked"];
            currency: components["schemas"]["Currency"];
            mrr: components["schemas"]["Money"];
            /** @description Paid in the requested days. */
            revenue: components["schemas"]["Money"];
            /** @description Paid in the same number of days before. */
            previous: components["schemas"]["Money"];
            payments: {
                paid: components["schemas"]["FigureCount"];
                failed: components["schemas"]["FigureCount"];
            };
            churn_rate: number;
            subscriptions: components["schemas"]["SubscriptionHealth"];
            /** @description All plans, from the lowest to the highest. */
            plans: components["schemas"]["PlanShare"][];
            /** @description One entry for each day, oldest first. */
            daily: components["schemas"]["RevenueDay"][];
        };
        AdminTenant: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            workspace_id: number;
            name: string;
            slug: string;
            domain: string | null;
            description: string | null;
            /** @enum {string} */
            status: "active" | "suspended";
            /** @description False while the tenant is suspended. */
            is_active: boolean;
            plan: components["schemas"]["Plan"];
            /**
             * Format: int32
             * @description Number of articles, with any status.
             */
            articles: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        AdminTenantList: {
            tenants: components["schemas"]["AdminTenant"][];
            /**
             * Format: int32
             * @description Number of tenants on all pages.
             */
            total: number;
            page: number;
            per_page: number;
        };
        AdminUpdateTenantRequest: {
            plan?: components["schemas"]["Plan"];
            name?: components["schemas"]["TenantName"];
            is_active?: boolean;
        };
        AdminUser: {
            /** Format: int32 */
            id: number;
            /**
             * Format: uuid
             * @description The user's id on the sites surface.
             */
            uuid: string;
            /**
             * Format: email
             * @description In lower case.
             */
            email: string;
            username: string;
            full_name: string;
            is_platform_admin: boolean;
            /** @description Whether the email address is verified. */
            is_verified: boolean;
            /** @description Whether the user can log in. */
            is_active: boolean;
            /**
             * Format: uuid
             * @description The user's default tenant.
             */
            tenant_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_login_at: string | null;
        };
        AdminUserList: {
            users: components["schemas"]["AdminUser"][];
            /**
             * Format: int32
             * @description Number of users on all pages.
             */
            total: number;
            page: number;
            per_page: number;
        };
        AuditLog: {
            /** Format: int64 */
            id: number;
            /** @description The action, for example `user.login`. */
            action: string;
            /** @description The operation that performed the action. */
            operation_id: string;
            /**
             * Format: int32
             * @description The acting user. Null for programs and visitors.
             */
            user_id: number | null;
            /**
             * Format: uuid
             * @description The tenant in which the action took place.
             */
            tenant_id: string | null;
            resource_type: string | null;
            /** @description The resource on which the action was performed. */
            resource_id: string | null;
            ip: string;
            /** @description `X-Request-ID` of the request. */
            request_id: string;
            /** @description Additional details. Never contains a secret. */
            details: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at: string;
            /** @description SHA-256 of the entry and the hash of the previous entry in the chain. */
            hash: string | null;
        };
        AuditLogList: {
            logs: components["schemas"]["AuditLog"][];
            /** @description Number of entries on all pages. */
            total: components["schemas"]["FigureCount"];
            page: number;
            per_page: number;
            /** @description Cursor of the next page. Null on the last page. */
            next_cursor: string | null;
        };
        UpdatePlatformRoleRequest: {
            is_platform_admin: boolean;
        };
        AdminUserResponse: {
            /** @description Result of the operation, for people. */
            message: string;
            user: components["schemas"]["AdminUser"];
        };
        /** @description URL to which events are posted: https, on port 443 or 8443 of a public address, without user name, password and fragment. A host name resolves to public addresses only; one that isn't public is rejected when the webhook is saved or, if only its addresses show it, when an event is sent. */
        WebhookUrl: string;
        /** @description Events to send: `post.created`, all of a family (`post.*`), or all (`*`). */
        EventPatterns: string[];
        /** @description The members of a webhook endpoint that `fields` selects. */
        WebhookListItem: {
            /** Format: int32 */
            id?: number;
            url?: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["EventPatterns"];
            /** @description Whether events are sent to the endpoint. */
            is_active?: boolean;
            /**
             * Format: int64
             * @description Number of successful attempts.
             */
            success_count?: number;
            /**
             * Format: int64
             * @description Number of failed attempts.
             */
            failure_count?: number;
            /** @description Number of failed attempts since the last success. After 10 the endpoint is disabled, and the Owners are notified by mail. */
            consecutive_failures?: number;
            /**
             * Format: date-time
             * @description When the last attempt was made.
             */
            last_delivery_at?: string | null;
            /**
             * Format: date-time
             * @description When the endpoint was disabled because of failures. Null for an active endpoint and for one that was deactivated by a member.
             */
            disabled_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        WebhookList: {
            data: components["schemas"]["WebhookListItem"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description Key that signs messages, in printable ASCII without spaces. The part after `whsec_` is the base64 key of Standard Webhooks or, if it is not base64, the key itself. */
        SigningSecret: string;
        CreateWebhookRequest: {
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["EventPatterns"];
            secret?: components["schemas"]["SigningSecret"];
        };
        CreatedWebhook: {
            /** Format: int32 */
            id: number;
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["EventPatterns"];
            secret: components["schemas"]["SigningSecret"];
            /** @description Whether events are sent to the endpoint. */
            is_active: boolean;
            /** Format: date-time */
            created_at: string;
        };
        CreatedWebhookResponse: {
            message: string;
            data: components["schemas"]["CreatedWebhook"];
        };
        Webhook: {
            /** Format: int32 */
            id: number;
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["EventPatterns"];
            /** @description Whether events are sent to the endpoint. */
            is_active: boolean;
            /**
             * Format: int64
             * @description Number of successful attempts.
             */
            success_count: number;
            /**
             * Format: int64
             * @description Number of failed attempts.
             */
            failure_count: number;
            /** @description Number of failed attempts since the last success. After 10 the endpoint is disabled, and the Owners are notified by mail. */
            consecutive_failures: number;
            /**
             * Format: date-time
             * @description When the last attempt was made.
             */
            last_delivery_at: string | null;
            /**
             * Format: date-time
             * @description When the endpoint was disabled because of failures. Null for an active endpoint and for one that was deactivated by a member.
             */
            disabled_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WebhookResponse: {
            data: components["schemas"]["Webhook"];
        };
        UpdateWebhookRequest: {
            url?: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["EventPatterns"];
            /** @description Whether events are sent to the endpoint. */
            is_active?: boolean;
        };
        UpdatedWebhookResponse: {
            message: string;
            data: components["schemas"]["Webhook"];
        };
        WebhookTest: {
            /** @description Whether the endpoint returned a 2xx status. */
            success: boolean;
            /** @description Null without a response. */
            status_code: number | null;
            response_time_ms: number;
            /** @description The first part of the response body. */
            response_body: string | null;
            /** @description Description of the failure. */
            error: string | null;
        };
        RotateWebhookSecretRequest: {
            /**
             * @description How long the old secret is used in addition to the new one.
             * @default 86400
             */
            grace_period_seconds?: number;
            secret?: components["schemas"]["SigningSecret"];
        };
        SecretRotation: {
            has_previous_secret: boolean;
            /** @description Whether messages are signed with both secrets. */
            in_grace_period: boolean;
            grace_period_seconds: number;
            /** Format: date-time */
            rotated_at: string;
            /** Format: date-time */
            grace_ends_at: string;
            time_remaining_seconds: number;
        };
        RotatedWebhookSecret: {
            /** Format: int32 */
            id: number;
            secret: components["schemas"]["SigningSecret"];
            status: components["schemas"]["SecretRotation"];
        };
        RotatedWebhookSecretResponse: {
            message: string;
            data: components["schemas"]["RotatedWebhookSecret"];
        };
        /** @enum {string} */
        DeliveryStatus: "pending" | "success" | "failed" | "retrying";
        /** @description The members of a delivery that `fields` selects. */
        WebhookDeliveryListItem: {
            /** Format: int64 */
            id?: number;
            /** @description Id of the event. It is the same in every attempt. */
            event_id?: string;
            event_type?: string;
            status?: components["schemas"]["DeliveryStatus"];
            /** @description Status of the last response. */
            response_code?: number | null;
            /** @description The first part of the last response body. */
            response_body?: string | null;
            /** @description Why the last attempt failed. */
            error?: string | null;
            attempt?: number;
            /** Format: date-time */
            next_retry_at?: string | null;
            /** Format: date-time */
            delivered_at?: string | null;
            /** Format: date-time */
            created_at?: string;
        };
        WebhookDeliveryList: {
            data: components["schemas"]["WebhookDeliveryListItem"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        RetriedDelivery: {
            /** Format: int64 */
            id: number;
            status: components["schemas"]["DeliveryStatus"];
            attempt: number;
        };
        RetriedDeliveryResponse: {
            message: string;
            data: components["schemas"]["RetriedDelivery"];
        };
        /** @description Identifies the server in calls. */
        McpServerId: string;
        /** @description Name, as reported by the server. */
        McpServerName: string;
        /** @description Description, as reported by the server. */
        McpServerDescription: string;
        /**
         * @description Whether the server responds.
         * @enum {string}
         */
        McpServerStatus: "available" | "unavailable";
        McpToolName: string;
        McpServerSummary: {
            id: components["schemas"]["McpServerId"];
            name: components["schemas"]["McpServerName"];
            description: components["schemas"]["McpServerDescription"];
            status: components["schemas"]["McpServerStatus"];
            /** @description Names of the server's tools. Empty while the server is unavailable. */
            tools: components["schemas"]["McpToolName"][];
        };
        McpServerList: {
            data: components["schemas"]["McpServerSummary"][];
        };
        McpToolParameter: {
            /** @description JSON type, for example `string`; `any` if the server declares none. */
            type: string;
            description: string;
            required: boolean;
        };
        McpTool: {
            name: components["schemas"]["McpToolName"];
            /** @description Description of the tool, as reported by the server. */
            description: string;
            /** @description The tool's arguments, by name. */
            parameters: {
                [key: string]: components["schemas"]["McpToolParameter"];
            };
        };
        McpTools: components["schemas"]["McpTool"][];
        McpResource: {
            /** @description URI for `getMcpResource`. */
            uri: string;
            name: string;
            description: string;
            mime_type: string | null;
        };
        McpServer: {
            id: components["schemas"]["McpServerId"];
            name: components["schemas"]["McpServerName"];
            description: components["schemas"]["McpServerDescription"];
            status: components["schemas"]["McpServerStatus"];
            tools: components["schemas"]["McpTools"];
            resources: components["schemas"]["McpResource"][];
        };
        McpServerResponse: {
            data: components["schemas"]["McpServer"];
        };
        McpToolList: {
            data: components["schemas"]["McpTools"];
        };
        CallMcpToolRequest: {
            /** @description The server's id. */
            server: string;
            /** @description Name of the tool. */
            tool: string;
            /** @description Arguments of the tool, as declared by its `parameters`. Empty by default. */
            arguments?: {
                [key: string]: unknown;
            };
        };
        McpToolResponse: {
            /** @description From `filesystem`: `content` (text; base64 for images, sound and other binary files) and `size` in bytes. From other servers their result: `content` as a list of blocks, and `structuredContent` and `isError` if the server sets them. */
            result: {
                [key: string]: unknown;
            };
        };
        McpResourceContent: {
            /** @description The feature as requested. */
            uri: string;
            /** @description Text, or base64 for binary content. */
            content: string;
            /**
             * @description Encoding of `content`.
             * @enum {string}
             */
            encoding: "utf-8" | "base64";
            mime_type: string | null;
        };
        /** @description Id of the event. It is the same in every attempt. */
        WebhookEventId: string;
        /**
         * Format: int32
         * @description The workspace in which the event occurred.
         */
        WorkspaceNumber: number;
        PostCreatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "post.created";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["Article"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        PostUpdatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "post.updated";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["Article"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        PostPublishedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "post.published";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["Article"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        PostArchivedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "post.archived";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["Article"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        DeletedPost: {
            /** Format: int32 */
            id: number;
            /** Format: uuid */
            tenant_id: string;
            title: string;
            slug: string;
            status: components["schemas"]["ArticleStatus"];
        };
        PostDeletedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "post.deleted";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["DeletedPost"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        CategoryCreatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "category.created";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["Category"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        CategoryUpdatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "category.updated";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["Category"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        DeletedCategory: {
            /** Format: int32 */
            id: number;
            /** Format: uuid */
            tenant_id: string;
        };
        CategoryDeletedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "category.deleted";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["DeletedCategory"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        PostedComment: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            article_id: number;
            /** @description Null if a program wrote the comment. */
            user: components["schemas"]["Author"] | null;
            /** @description The Markdown source. */
            content: string;
            /** @description `content` as sanitized HTML. */
            content_html: string;
            /**
             * Format: int32
             * @description The comment to which this one replies; null at the top level.
             */
            parent_id: number | null;
            is_approved: boolean;
            is_edited: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            reply_count: number;
        };
        CommentCreatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "comment.created";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["PostedComment"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        DeletedComment: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            article_id: number;
        };
        CommentDeletedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "comment.deleted";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["DeletedComment"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        LinkCreatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "link.created";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["AffiliateLink"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        LinkUpdatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "link.updated";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["AffiliateLink"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        DeletedAffiliateLink: {
            /** Format: int32 */
            id: number;
        };
        LinkDeletedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "link.deleted";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["DeletedAffiliateLink"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        ClickedAffiliateLink: {
            affiliate_link: {
                /** Format: int32 */
                id: number;
                name: string;
                slug: string;
            };
            /**
             * Format: date
             * @description Day of the clicks, in UTC.
             */
            date: string;
            /** @description Number of clicks since the previous message. */
            clicks: number;
            /** @description How many of them came from visitors without an earlier click on that day. */
            unique_clicks: number;
        };
        LinkClickedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "link.clicked";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["ClickedAffiliateLink"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        RegisteredSite: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenant_id: string;
            domain: components["schemas"]["SiteDomain"];
            site_url: components["schemas"]["SiteUrl"];
            status: components["schemas"]["SiteStatus"];
        };
        SiteCreatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "site.created";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["RegisteredSite"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        CheckedSite: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenant_id: string;
            domain: components["schemas"]["SiteDomain"];
            status: components["schemas"]["SiteStatus"];
        };
        SiteVerifiedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "site.verified";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["CheckedSite"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        SiteUnverifiedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "site.unverified";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["CheckedSite"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        DeletedSite: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tenant_id: string;
        };
        SiteDeletedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "site.deleted";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["DeletedSite"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        SubscriptionState: {
            /** Format: uuid */
            id: string;
            plan_id: components["schemas"]["Plan"];
            /**
             * @description `canceled`: the subscription has ended.
             * @enum {string}
             */
            status: "active" | "past_due" | "unpaid" | "canceled";
            price: components["schemas"]["Price"];
            currency: components["schemas"]["Currency"];
            /** Format: date-time */
            current_period_start: string;
            /** Format: date-time */
            current_period_end: string;
            /** @description Whether the subscription ends with the current period. */
            cancel_at_period_end: boolean;
            /** @description The plan that takes effect with the next period, if it differs. */
            scheduled_plan_id: components["schemas"]["Plan"] | null;
            /** Format: date-time */
            created_at: string;
        };
        SubscriptionCreatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "subscription.created";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["SubscriptionState"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        SubscriptionUpdatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "subscription.updated";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["SubscriptionState"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        SubscriptionRenewedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "subscription.renewed";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["SubscriptionState"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        SubscriptionCancelledEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "subscription.cancelled";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["SubscriptionState"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        UpdatedWorkspace: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            domain: string | null;
            description: string | null;
            /** @enum {string} */
            status: "active" | "suspended";
            plan: components["schemas"]["Plan"];
            settings: components["schemas"]["TenantSettings"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WorkspaceUpdatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "workspace.updated";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["UpdatedWorkspace"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        DeletedWorkspace: {
            /** Format: uuid */
            id: string;
        };
        WorkspaceDeletedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "workspace.deleted";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["DeletedWorkspace"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        ExecutedMcpTool: {
            server: components["schemas"]["McpServerId"];
            tool: components["schemas"]["McpToolName"];
            /** @description Whether the server returned a result. */
            success: boolean;
            /** @description Code of the error that was returned instead. */
            error: string | null;
            duration_ms: number;
        };
        McpToolExecutedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "mcp.tool.executed";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["ExecutedMcpTool"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        TestedWebhook: {
            /** Format: int32 */
            webhook_id: number;
        };
        WebhookTestEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "webhook.test";
            /**
             * Format: date-time
             * @description When the event occurred.
             */
            created_at: string;
            data: components["schemas"]["TestedWebhook"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
    };
    responses: {
        /** @description The request failed: 406, 413, 415, 500 or 503. */
        Failure: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation has no parameter of this name. */
        UnknownParameter: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests. Retry after `Retry-After` seconds. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON. */
        BadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant is closed to new members, or does not exist. */
        ClosedTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The email address or the username is taken. */
        AccountTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. No account was created. */
        InvalidRegistration: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The email address or the password is wrong. All causes return the same response. */
        InvalidCredentials: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. */
        InvalidLogin: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many failed attempts or too many requests. Retry after `Retry-After` seconds. */
        TooManyAttempts: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The refresh token is unknown, expired or revoked, or it is not a refresh token. */
        InvalidRefreshToken: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. */
        InvalidRefresh: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The credential is missing or invalid. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is invalid or unknown. */
        InvalidParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds. */
        InProgress: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller has no such session, or it has ended. */
        SessionNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant in `X-Tenant-ID` does not exist, or the caller is not a member of it. */
        ForeignTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The username is taken. */
        UsernameTaken: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidProfile: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The current password is wrong, or the request body is not JSON. */
        IncorrectPassword: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. The password was not changed. */
        InvalidNewPassword: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The data is invalid. */
        InvalidForgotPassword: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The request body is not JSON, or the token is unknown, used or expired. */
        InvalidMailedToken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. The password was not changed, and the token remains valid. */
        InvalidPasswordReset: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The request body is not JSON, or the token is unknown, used or expired. */
        InvalidAdminToken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. */
        InvalidVerification: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The caller has no session of the account to which the link was sent, and did not send its password. The token remains valid. */
        UnprovedAccount: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your email address is verified already. No mail was sent. */
        AlreadyVerified: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The provider is not configured on this server. */
        OAuthNotConfigured: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `state` is missing, unknown, used or expired, or was issued to another browser or for another provider. All causes return the same response. */
        ForeignOAuthState: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key lacks the scope of the operation, or the caller lacks a scope that the new key is to have. */
        KeyScopeMissing: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid, or the user has the maximum number of API keys. */
        InvalidUserApiKey: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The caller has no such API key. */
        UserApiKeyNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request failed: 406, 413, 415, 500 or 503. */
        SitesFailure: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or the data is invalid. Nothing was changed. */
        SitesBadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description An account with this email address, or a tenant with this slug, exists already. */
        TenantOwnerTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Retry after `Retry-After` seconds. */
        SitesRateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is unknown, the password is wrong, or the user is not a member of the tenant. All causes return the same response. */
        InvalidTenantLogin: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many failed logins or too many requests. Retry after `Retry-After` seconds. */
        SitesTooManyAttempts: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The refresh token is invalid, or the session has ended. */
        InvalidTenantRefresh: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422. */
        SitesInvalidParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The credential is missing or invalid. */
        SitesUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A dry run is preferred. For callers with a `DashboardToken` also when a parameter is unknown. */
        BadTenantListRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The request body is not JSON. For callers with a `DashboardToken` also: the data is invalid. */
        BadCreateTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The caller's role is too low. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another tenant has this slug. */
        TenantTaken: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The version that you have is current. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Header and path name different tenants. For callers with a `DashboardToken` also: a parameter is invalid. */
        BadTenantParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The tenant does not exist, or is not visible to the caller. */
        TenantNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource is not in the version that `If-Match` names. Nothing was changed. */
        PreconditionFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or header and path name different tenants. For callers with a `DashboardToken` also: the data is invalid. */
        BadUpdateTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description Another tenant has proved the domain, or this tenant has none. Nothing was changed. */
        DomainNotFree: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The domain hasn't the TXT record, or its name servers don't respond. Nothing was changed. */
        DomainNotProved: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The tenant does not exist, or the caller is not a member of it. */
        SitesTenantNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request failed: 406, 413, 415, 500 or 503. */
        CoreFailure: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreFailureError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `cursor` was not issued by this list. */
        CoreBadList: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is missing or invalid. All causes return the same response. */
        CoreUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace. */
        CoreForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is invalid or unknown. */
        CoreInvalidParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests. Retry after `Retry-After` seconds. */
        CoreRateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreRateLimitError"];
                "application/problem+json": components["schemas"]["CoreRateLimitProblem"];
            };
        };
        /** @description The request body is not JSON. */
        CoreBadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Like `CoreForbidden`, or the limit of the workspace's plan is reached. */
        CoreForbiddenOrLimited: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreFeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds. */
        CoreInProgress: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidWorkspace: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description `X-Workspace-ID` and the path name different workspaces. */
        CoreWorkspaceMismatch: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workspace does not exist, or the caller is not a member of it. */
        WorkspaceNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource is not in the version that `If-Match` names. Nothing was changed. */
        CorePreconditionFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is invalid, or it is the caller's only workspace. */
        OnlyWorkspace: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreRefusal"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The request body is not JSON, or `X-Workspace-ID` and the path name different workspaces. */
        CoreBadRequestInWorkspace: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidApiKey: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The API key does not exist in the workspace. */
        ApiKeyNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter or the body is invalid, or the key cannot be rotated. Nothing was changed. */
        UnrotatableApiKey: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreRefusal"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description `X-Tenant-ID` and the path name different tenants. */
        TenantMismatch: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant does not exist, or has no member with this id. */
        MemberNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The last Owner of a tenant must remain its Owner. Nothing was changed. */
        LastOwner: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or `X-Tenant-ID` and the path name different tenants. */
        BadRequestInTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidRole: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants. */
        BadTenantAuditRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid, or the user cannot become Owner. Nothing was changed. */
        InvalidTransfer: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The tenant does not exist, or no transfer is pending that the caller sees. */
        TransferNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not do this, or can own no further tenant. The transfer remains pending. */
        AcceptOwnershipForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A member has this address, or an invitation to it is pending. */
        InvitationConflict: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. No invitation was sent. */
        InvalidInvitation: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many invitations today or too many requests. Retry after `Retry-After` seconds. */
        TooManyInvitations: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant or the invitation does not exist. */
        InvitationNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The invitation is accepted, cancelled or expired. */
        InvitationOver: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or the token is unknown, used, cancelled or expired. */
        InvalidInvitationToken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The invitation is for another address, or the inviting member no longer has the right to invite. */
        AcceptInvitationForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You are a member of the tenant already. */
        MemberAlready: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. */
        InvalidAcceptance: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The tenant does not exist, or accepts no messages from non-members. */
        ContactClosed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was sent. */
        InvalidContact: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The message does not exist, or is not addressed to the caller. */
        MessageNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidMessageUpdate: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants. */
        BadArticleList: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token of an API user or the key of a workspace lacks the required scope. */
        ScopeMissing: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role is too low, or the plan's number of articles is reached. */
        CreateArticleForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description Another article of the tenant has this slug. */
        ArticleSlugTaken: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidArticle: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description A parameter is invalid, or the page is beyond the first 1,000 matches. */
        InvalidSearch: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The data is invalid. The model was not called. */
        InvalidGeneration: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests to this server or to the AI provider. Retry after `Retry-After` seconds. */
        GenerationLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The model returned no article. Nothing was created. */
        GenerationFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The model is not available. Nothing was created. */
        GenerationUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidBulkChange: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests, or fewer calls are left than the request has articles. Retry after `Retry-After` seconds. */
        TooFewCallsLeft: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant or the article does not exist, or is not visible to the caller. */
        ArticleNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is an Author and not the author of the article, or the caller's role is too low. */
        NotTheAuthor: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is an Author and not the author of the article, or the caller's role is too low, or the longer text exceeds the storage of the plan. */
        UpdateArticleForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description The tenant, the article or the version does not exist. */
        ArticleVersionNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant takes no new comments, or the caller's role is too low. */
        CommentsClosed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidComment: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The article is published. */
        ArticlePublished: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The time or the time zone is invalid. Nothing was changed. */
        InvalidSchedule: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The tenant or the article does not exist or is not visible to the caller, or the article has no schedule. */
        ScheduleNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant, the article or the working copy does not exist. */
        WorkingCopyNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidWorkingCopy: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The article has changed since `base_version`, or another article of the tenant has the slug of the working copy. Nothing was changed. */
        WorkingCopyOutdated: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The category of the working copy was deleted, or a parameter is invalid. Nothing was changed. */
        UnpublishableWorkingCopy: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The article has the maximum number of valid links. */
        TooManyPreviews: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The preview link does not exist, has expired or was revoked. */
        PreviewNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is an Author and not the author of the article, or the caller's role is too low, or the plan's number of articles is reached. */
        RestoreArticleForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description The comment belongs to another user. */
        NotTheCommenter: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant or the comment does not exist. */
        CommentNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The comment belongs to another user, it is older than 15 minutes, or the caller may not change the given member. */
        UpdateCommentForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another category of the tenant has this name or this slug. */
        CategoryTaken: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid, or the tenant has the maximum number of categories. Nothing was changed. */
        InvalidCategory: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The tenant or the category does not exist. */
        CategoryNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The category contains articles: move or delete them first. Or `X-Tenant-ID` and the path name different tenants. */
        CategoryInUse: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another link has this slug, or another tenant has used it before. */
        AffiliateSlugTaken: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid, or the tenant has the maximum number of slugs. Nothing was changed. */
        InvalidAffiliateLink: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The tenant or the affiliate link does not exist. */
        AffiliateLinkNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No link has this slug. */
        ShortAddressNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds. */
        SeoReportInProgress: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or a parameter is invalid. Nothing was changed. */
        CoreInvalidData: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description `cursor` was not issued by this list, or `X-Workspace-ID` and the path name different workspaces. */
        CoreBadListInWorkspace: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The payment was declined. Nothing was changed. */
        PaymentDeclined: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is not an Owner of the tenant, or is not a member of the tenant in `X-Tenant-ID`. */
        NotOwner: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another change of the subscription is in progress. */
        SubscriptionBusy: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidSubscription: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Payments are not configured on this server, or the payment provider does not respond. */
        PaymentsUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant has no subscription. */
        NoSubscription: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workspace does not share the plan. */
        PlanShareNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or its signature is invalid. */
        ForgedEvent: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not a Stripe event. */
        InvalidEvent: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Stripe is not configured on this server, or does not respond. Stripe retries the event. */
        EventsUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, the data is invalid, or `X-Tenant-ID` is missing on a development server. */
        BadTenantUser: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The caller's role in the tenant is too low, or the caller is not a member of any tenant. */
        SitesForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant has a user with this email address already. */
        TenantUserTaken: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is invalid, or `X-Tenant-ID` is missing on a development server. */
        BadTenantUserParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The user does not exist in the tenant. */
        TenantUserNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is invalid, or `page_state` was not issued by this list. */
        BadSiteList: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The request body is not JSON, or the data is invalid. Nothing was changed. */
        BadSite: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The tenant has a site with this domain, or another tenant has verified the domain. */
        DomainTaken: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The site does not exist in the caller's tenant. */
        SiteNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds. */
        SitesInProgress: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The domain could not be verified, or a parameter is invalid. Nothing was changed. */
        NotProved: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The site is suspended or archived. */
        SiteOutOfUse: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request failed: 406, 413, 415, 500 or 503. */
        AdminFailure: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is invalid or unknown. */
        BadAdminParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The credential is missing or invalid. */
        AdminUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is not a platform admin. */
        AdminForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Retry after `Retry-After` seconds. */
        AdminRateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or the data is invalid. Nothing was changed. */
        BadApiUser: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds. */
        AdminInProgress: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API user does not exist. */
        ApiUserNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid, or the network does not accept the token. Nothing was changed. */
        InvalidSocialAccount: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The network is disabled on this server, or does not respond. */
        NetworkUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant or the account does not exist. */
        SocialAccountNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The article is not published. */
        ArticleNotPublished: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid, or no account is connected for a platform. Nothing was posted. */
        InvalidSocialPost: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidAdminTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The cursor belongs to another list. */
        BadAuditCursor: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The user does not exist. */
        UserNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The user is the last platform admin and must remain one. Nothing was changed. */
        LastPlatformAdmin: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The data is invalid. Nothing was changed. */
        InvalidPlatformRole: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The scope is missing, the role is too low, or the workspace has the maximum number of endpoints. */
        WebhookLimitReached: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreFeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description The body or a parameter is invalid. Nothing was changed. */
        InvalidWebhook: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The endpoint does not exist in the workspace. */
        WebhookNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or a parameter is invalid. Nothing was changed. */
        InvalidSecret: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The delivery cannot be retried in its current state. Nothing was changed. */
        CannotRetry: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The endpoint or the delivery does not exist. */
        DeliveryNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server does not exist. */
        McpServerNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server crashed, violated the protocol, returned more than 4 MiB, or failed to process the request. */
        McpBadGateway: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot be reached, or too many calls are in progress. Retry after `Retry-After` seconds. */
        McpUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server did not respond within 30 seconds (10 for its start). The call may have had its effect. */
        McpTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope or is used from an address that it does not allow, the user's role is too low, the user is not a member of the workspace, the server is not in the key's `server_scopes`, a path is outside of the workspace's root directory, or the storage of the plan is used up. */
        McpCallForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreFeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description The server does not exist, or has no tool of this name. */
        McpToolNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is invalid, the arguments do not match the tool's schema, or the file operation is not possible. `errors` names arguments as `arguments.path`. Nothing was changed. */
        McpInvalidCall: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The URI does not have the form `server://path`. */
        McpInvalidUri: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope or is used from an address that it does not allow, the user's role is too low, the user is not a member of the workspace, the server is not in the key's `server_scopes`, or a path is outside of the workspace's root directory. */
        McpForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server does not exist, or has no such resource. */
        McpResourceNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is invalid, or the URI does not name a readable file. */
        McpInvalidResource: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Link: components["headers"]["HelpLink"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The message is not accepted. After 408, 429 and 5xx the server retries it, not before `Retry-After`. Any other status is final. */
        MessageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The endpoint accepts no more messages. The server disables it. */
        EndpointGone: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The message is accepted. Respond within 15 seconds and do the work afterwards. The response body is stored for `listWebhookDeliveries`, up to 10,000 characters. */
        MessageTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The tenant to join or to enter. It becomes the session's tenant. A tenant that does not exist, or that is closed to new members, is 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantToJoin: string;
        /**
         * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         * @example 1
         */
        Page: number;
        /**
         * @description Number of items per page.
         * @example 20
         */
        PerPage: number;
        /**
         * @description Whether to end the session of the call as well.
         * @example false
         */
        IncludeCurrentSession: boolean;
        /**
         * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        IdempotencyKey: string;
        /**
         * @description The `id` of the session, as returned by the list.
         * @example 1f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1
         */
        SessionId: string;
        /**
         * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantContext: string;
        /**
         * @description The identity provider.
         * @example github
         */
        OAuthProvider: "google" | "github" | "linkedin" | "facebook";
        /**
         * @description Identifies the browser that started the sign-in.
         * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
         */
        OAuthBrowser: string;
        /**
         * @description The value that `/api/v1/auth/oauth/{provider}` gave to the provider. Without it the response is 400.
         * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
         */
        OAuthState: string;
        /**
         * @description Authorization code that the server exchanges for the user's identity.
         * @example e72e16c7e42f292c6912e7710c838347ae178b4a
         */
        OAuthCode: string;
        /** @description Issuer of the response (RFC 9207), if the provider sends it. An unexpected issuer is an error. */
        OAuthIssuer: string;
        /** @description Why the provider returned no code (RFC 6749 section 4.1.2.1). */
        OAuthError: string;
        /**
         * @description The `id` of the API key, as returned by the list.
         * @example 1
         */
        UserApiKeyId: number;
        /**
         * @description The tenant.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantId: string;
        /**
         * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantOfPath: string;
        /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
        IfNoneMatch: string;
        /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
        IfMatch: string;
        /**
         * @description The tenant's slug. It must match exactly (404).
         * @example my-blog
         */
        SlugOfTenant: string;
        /**
         * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         * @example 1
         */
        WorkspaceContext: number;
        /**
         * @description Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
         * @example 1
         */
        ListPage: number;
        /**
         * @description Number of items per page.
         * @example 25
         */
        ListPerPage: number;
        /** @description `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`. */
        ListCursor: string;
        /**
         * @description Fields to sort by, in order of priority. A leading `-` sorts in descending order.
         * @example [
         *       "-created_at",
         *       "name"
         *     ]
         */
        WorkspaceSort: ("name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[] & (unknown & unknown & unknown);
        /**
         * @description Members to return. All of them by default.
         * @example [
         *       "id",
         *       "name",
         *       "created_at"
         *     ]
         */
        WorkspaceFields: ("id" | "name" | "slug" | "tier" | "status" | "created_at" | "updated_at")[];
        /**
         * @description Related resources to include with each workspace.
         * @example [
         *       "owner"
         *     ]
         */
        WorkspaceInclude: "owner"[];
        /**
         * @description Return only workspaces with this status.
         * @example active
         */
        WorkspaceStatusFilter: "active" | "suspended";
        /**
         * @description Return only items created at this time or later.
         * @example 2024-01-01T00:00:00Z
         */
        CreatedAfter: string;
        /**
         * @description Return only items created at this time or earlier.
         * @example 2125-01-01T00:00:00Z
         */
        CreatedBefore: string;
        /**
         * @description Return only items last changed at this time or later.
         * @example 2024-01-01T00:00:00Z
         */
        UpdatedAfter: string;
        /**
         * @description Return only items last changed at this time or earlier.
         * @example 2125-01-01T00:00:00Z
         */
        UpdatedBefore: string;
        /**
         * @description Return only items whose name contains this text (case-insensitive).
         * @example blog
         */
        Search: string;
        /**
         * @description The workspace.
         * @example 1
         */
        WorkspaceId: number;
        /**
         * @description Optional, because the path names the workspace. If present, it must name the same workspace (400).
         * @example 1
         */
        WorkspaceOfPath: number;
        /**
         * @description Fields to sort by, in order of priority. A leading `-` sorts in descending order.
         * @example [
         *       "name",
         *       "-created_at"
         *     ]
         */
        ApiKeySort: ("name" | "-name" | "created_at" | "-created_at")[] & (unknown & unknown);
        /**
         * @description Members to return. All of them by default.
         * @example [
         *       "id",
         *       "name",
         *       "scopes"
         *     ]
         */
        ApiKeyFields: ("id" | "name" | "prefix" | "scopes" | "rate_limit_tier" | "allowed_ips" | "server_scopes" | "request_count" | "last_used_at" | "expires_at" | "grace_period_ends_at" | "created_at")[];
        /**
         * @description Related resources to include with each key.
         * @example [
         *       "user"
         *     ]
         */
        ApiKeyInclude: "user"[];
        /**
         * @description Return only active keys, or only expired keys.
         * @example active
         */
        ApiKeyStatusFilter: "active" | "expired";
        /**
         * @description The API key.
         * @example 1
         */
        ApiKeyId: number;
        /** @description First day, in UTC. 29 days before `to` by default, and at most 89. */
        UsesFrom: string;
        /** @description Last day, in UTC. Today by default. */
        UsesTo: string;
        /**
         * @description Count only calls of this operation, for example `listArticles`.
         * @example listArticles
         */
        UsesOperation: string;
        /**
         * @description Members with this role only. `Reader` requires Admin or Owner.
         * @example Editor
         */
        MemberRole: components["schemas"]["Role"];
        /**
         * @description The member. Use your own id to leave.
         * @example 1
         */
        LeavingMemberId: number;
        /**
         * @description The member.
         * @example 8
         */
        MemberId: number;
        /**
         * @description Return only actions of this user.
         * @example 1
         */
        AuditUser: number;
        /**
         * @description Return only this action, for example `user.login`.
         * @example user.login
         */
        AuditAction: string;
        /**
         * @description Return only actions on this type of resource.
         * @example user
         */
        AuditResourceType: string;
        /**
         * @description Return only entries from this time on.
         * @example 2025-01-01T00:00:00Z
         */
        CreatedFrom: string;
        /**
         * @description Return only entries before this time.
         * @example 2125-01-01T00:00:00Z
         */
        CreatedTo: string;
        /**
         * @description Number of entries per page.
         * @example 50
         */
        AuditPageSize: number;
        /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`. */
        Cursor: string;
        /**
         * @description Return only invitations with this status.
         * @example pending
         */
        InvitationStatusFilter: "pending" | "accepted" | "expired" | "cancelled";
        /**
         * @description The invitation.
         * @example 1
         */
        InvitationId: number;
        /**
         * @description The tenant that receives the message. Without it, the platform receives it.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantToContact: string;
        /**
         * @description The message.
         * @example 1
         */
        MessageId: number;
        /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant, the filters and the order it was created for. It replaces `page`. */
        ArticleCursor: string;
        /**
         * @description Return only articles with this status. Callers below Author see only published articles, so for other statuses their list is empty.
         * @example published
         */
        StatusFilter: components["schemas"]["ArticleStatus"];
        /**
         * @description Return only articles of this category. For an unknown category the list is empty.
         * @example 1
         */
        CategoryFilter: number;
        /**
         * @description Return only articles of the category with this slug. For an unknown category the list is empty.
         * @example tech
         */
        CategorySlugFilter: string;
        /**
         * @description Return only articles with this tag. It must match exactly.
         * @example writing
         */
        TagFilter: string;
        /**
         * @description Return only articles of this author.
         * @example 1
         */
        AuthorFilter: number;
        /**
         * @description `true`: return only featured articles. `false`: return only the others.
         * @example true
         */
        FeaturedFilter: boolean;
        /**
         * @description Return only articles first published at this time or later. The order is by `published_at`.
         * @example 2024-01-01T00:00:00Z
         */
        PublishedAfter: string;
        /**
         * @description Return only articles first published at this time or earlier. The order is by `published_at`.
         * @example 2125-01-01T00:00:00Z
         */
        PublishedBefore: string;
        /**
         * @description Fields to sort by, in order of priority. A leading `-` sorts in descending order. `-created_at` by default, and `-published_at` with `published_after` or `published_before`, which need an order that begins with `published_at` (422). Articles that were never published count as published last.
         * @example [
         *       "-published_at",
         *       "title"
         *     ]
         */
        ArticleSort: ("created_at" | "-created_at" | "published_at" | "-published_at" | "title" | "-title")[] & (unknown & unknown & unknown);
        /**
         * @description Members to return. By default all but `content` and `content_html`. If the texts of a page exceed 5 MB together, request fewer articles per page (422).
         * @example [
         *       "id",
         *       "title",
         *       "slug",
         *       "content_html"
         *     ]
         */
        ArticleFields: ("id" | "title" | "slug" | "excerpt" | "content" | "content_html" | "status" | "category_id" | "author" | "image" | "is_featured" | "tags" | "comment_count" | "published_at" | "created_at" | "updated_at")[];
        /**
         * @description Words to find in title, excerpt, tags, keywords and content. The text is taken literally: `AND`, `*`, quotes and similar characters are not operators.
         * @example keyword
         */
        SearchText: string;
        /**
         * @description `relevance`: best match first. `date`: newest first. `title`: alphabetical.
         * @example relevance
         */
        SearchOrder: "relevance" | "date" | "title";
        /**
         * @description The article's slug.
         * @example my-article
         */
        ArticleSlugOfPath: string;
        /**
         * @description The article.
         * @example 1
         */
        ArticleId: number;
        /**
         * @description Number of the version; the first one is 1.
         * @example 1
         */
        ArticleVersionNumber: number;
        /**
         * @description The version to compare with. By default the version before.
         * @example 1
         */
        AgainstVersion: number;
        /**
         * @description Maximum number of articles to return.
         * @example 5
         */
        RelatedLimit: number;
        /**
         * @description Maximum number of comments to return.
         * @example 100
         */
        CommentLimit: number;
        /**
         * @description Number of comments to skip.
         * @example 0
         */
        CommentOffset: number;
        /**
         * @description Return the replies to this top-level comment instead of the top level. For an unknown comment the list is empty.
         * @example 1
         */
        ParentFilter: number;
        /**
         * @description The article.
         * @example 4
         */
        ScheduledArticleId: number;
        /**
         * @description `true`: also publish if the article has changed since `base_version`.
         * @example false
         */
        Overwrite: boolean;
        /**
         * @description The preview link.
         * @example 1
         */
        PreviewId: number;
        /**
         * @description The token of a preview link.
         * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
         */
        PreviewToken: string;
        /**
         * @description The deleted article.
         * @example 900
         */
        TrashedArticleId: number;
        /**
         * @description Return only comments in this state.
         * @example approved
         */
        ModerationFilter: components["schemas"]["CommentModeration"];
        /**
         * @description The comment.
         * @example 1
         */
        CommentId: number;
        /**
         * @description Part of a sitemap that is an index, starting at 1.
         * @example 1
         */
        SitemapPage: number;
        /**
         * @description `name`: by name. `-article_count`: the most used first.
         * @example name
         */
        TagSort: "name" | "-article_count";
        /**
         * @description The category's slug.
         * @example tech
         */
        CategorySlugOfPath: string;
        /**
         * @description The category.
         * @example 1
         */
        CategoryId: number;
        /**
         * @description The affiliate link.
         * @example 1
         */
        LinkId: number;
        /**
         * @description Number of days to return, including today.
         * @example 30
         */
        StatisticsDays: number;
        /**
         * @description The link's slug.
         * @example summer-sale
         */
        LinkSlug: string;
        /**
         * @description If it contains `prefetch`, the request is not counted as a click.
         * @example prefetch;prerender
         */
        SecPurpose: string;
        /**
         * @description Like `Sec-Purpose`, sent by older browsers.
         * @example prefetch
         */
        Purpose: string;
        /**
         * @description Like `Sec-Purpose`; Safari sends `preview` for page previews.
         * @example preview
         */
        XPurpose: string;
        /**
         * @description Like `Sec-Purpose`, sent by Firefox.
         * @example prefetch
         */
        XMoz: string;
        /**
         * @description The workspace.
         * @example 1
         */
        WorkspaceIdInPath: number;
        /**
         * @description Field to sort by. A leading `-` sorts in descending order.
         * @example [
         *       "-created_at"
         *     ]
         */
        SeoIssueSort: ("created_at" | "-created_at")[];
        /**
         * @description Members of each issue to return. All by default.
         * @example [
         *       "url",
         *       "severity"
         *     ]
         */
        SeoIssueFields: ("id" | "url" | "issue_type" | "severity" | "details" | "created_at")[];
        /**
         * @description Return only issues of pages whose last report has a `seo` score of at least this value.
         * @example 0
         */
        SeoMinScore: number;
        /**
         * @description Return only issues of pages whose last report has a `seo` score of at most this value.
         * @example 100
         */
        SeoMaxScore: number;
        /**
         * @description Return only issues of this severity.
         * @example warning
         */
        SeoSeverityFilter: components["schemas"]["SeoSeverity"];
        /**
         * @description Return only issues of this type.
         * @example missing_alt
         */
        SeoTypeFilter: string;
        /**
         * @description Return only issues of this page. All spellings of a URL that the URL standard treats as equal match.
         * @example https://example.com/page
         */
        SeoUrlFilter: components["schemas"]["SeoPageUrl"];
        /**
         * @description Return only issues whose page URL or type contains this text (case-insensitive).
         * @example page
         */
        SeoSearch: string;
        /**
         * @description Origin of the page. Sent by browsers; `null` means that the browser hides it.
         * @example https://example.com
         */
        PageOrigin: string;
        /**
         * @description URL of the page. Used if `Origin` is missing.
         * @example https://example.com/page
         */
        PageReferrer: string;
        /**
         * @description With `1`, nothing is stored.
         * @example 0
         */
        DoNotTrack: string;
        /**
         * @description With `1`, nothing is stored.
         * @example 0
         */
        GlobalPrivacyControl: string;
        /** @description First day, in UTC. 29 days before `to` by default, and at most 399. */
        VisitsFrom: string;
        /** @description Last day, in UTC. Today by default. */
        VisitsTo: string;
        /**
         * @description Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
         * @example example.com
         */
        VisitsDomain: string;
        /**
         * @description The length of a period. Hours are available for at most 31 days.
         * @example day
         */
        VisitsInterval: "hour" | "day" | "month";
        /**
         * @description Number of entries to list.
         * @example 25
         */
        VisitsLimit: number;
        /**
         * @description The feature to check.
         * @example posts
         */
        FeatureKey: string;
        /**
         * @description Quantity that is requested in addition to the current usage.
         * @example 1
         */
        Quantity: number;
        /**
         * @description The workspace that shares the plan.
         * @example 700
         */
        SharingWorkspaceId: number;
        /**
         * @description Time at which Stripe signed the body, and the signatures (HMAC-SHA-256).
         * @example t=1735689600,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd
         */
        StripeSignature: string;
        /**
         * @description The user.
         * @example 7d444840-9dc0-41d1-b245-5ffdce74fad2
         */
        UserUuid: string;
        /**
         * @description Number of sites per page.
         * @example 20
         */
        PageSize: number;
        /** @description `page_state` of the previous page. */
        PageState: string;
        /**
         * @description The site.
         * @example 3f1e9a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f
         */
        SiteId: string;
        /**
         * @description The API user. A malformed id returns 404, like an unknown one.
         * @example 5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607
         */
        ApiUserId: string;
        /**
         * @description The social account.
         * @example 1
         */
        SocialAccountId: number;
        /**
         * @description Number of days to return, including today.
         * @example 30
         */
        AnalyticsDays: number;
        /**
         * @description Return only tenants whose name, slug or domain contains this text (case-insensitive).
         * @example blog
         */
        TenantSearch: string;
        /**
         * @description `true` returns only active tenants, `false` only suspended ones.
         * @example true
         */
        ActiveFilter: boolean;
        /**
         * @description Return only users whose email address, username or full name contains this text (case-insensitive).
         * @example jane
         */
        UserSearch: string;
        /**
         * @description Return only members of this tenant.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        MembersOf: string;
        /**
         * @description The user.
         * @example 8
         */
        UserId: number;
        /**
         * @description Field to sort by. A leading `-` sorts in descending order.
         * @example [
         *       "-created_at"
         *     ]
         */
        WebhookSort: ("created_at" | "-created_at" | "updated_at" | "-updated_at")[] & (unknown & unknown);
        /**
         * @description Members to return. All of them by default.
         * @example [
         *       "id",
         *       "url"
         *     ]
         */
        WebhookFields: ("id" | "url" | "events" | "is_active" | "success_count" | "failure_count" | "consecutive_failures" | "last_delivery_at" | "disabled_at" | "created_at" | "updated_at")[];
        /**
         * @description The webhook endpoint.
         * @example 1
         */
        WebhookId: number;
        /**
         * @description Field to sort by. A leading `-` sorts in descending order.
         * @example [
         *       "-created_at"
         *     ]
         */
        DeliverySort: ("created_at" | "-created_at")[];
        /**
         * @description Members to return. All of them by default.
         * @example [
         *       "id",
         *       "status"
         *     ]
         */
        DeliveryFields: ("id" | "event_id" | "event_type" | "status" | "response_code" | "response_body" | "error" | "attempt" | "next_retry_at" | "delivered_at" | "created_at")[];
        /**
         * @description Return only deliveries with this status.
         * @example success
         */
        DeliveryStatusFilter: components["schemas"]["DeliveryStatus"];
        /**
         * @description The webhook endpoint.
         * @example 1
         */
        WebhookOfDelivery: number;
        /**
         * @description The delivery.
         * @example 2
         */
        DeliveryId: number;
        /**
         * @description The server's id.
         * @example filesystem
         */
        ServerId: string;
        /**
         * @description URI of the resource, `server://path`, with plain or percent-encoded slashes. For `filesystem`, the path of a file in the workspace's root directory. For other servers, one of the URIs in the server's `resources`.
         * @example filesystem://path/to/file.txt
         */
        ResourceUri: string;
        /**
         * @description The `id` of the event.
         * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
         */
        EventIdHeader: components["schemas"]["WebhookEventId"];
        /**
         * @description The `type` of the event.
         * @example post.created
         */
        EventTypeHeader: string;
        /**
         * @description Time of this attempt, in Unix seconds.
         * @example 1768473000
         */
        EventTimestampHeader: number;
        /**
         * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
         * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
         */
        EventSignatureHeader: string;
        /**
         * @description The `id` of the event, in the header that Standard Webhooks defines.
         * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
         */
        StandardIdHeader: components["schemas"]["WebhookEventId"];
        /**
         * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
         * @example 1768473000
         */
        StandardTimestampHeader: number;
        /**
         * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        StandardSignatureHeader: string;
        /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
        TraceparentHeader: string;
        /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
        PreferDryRun: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request in the server's logs. Include it when you report a problem.
         * @example req_0196f7a26c1e4d3b9a542f8c1b7e4d90
         */
        RequestId: string;
        /**
         * @description Number of calls allowed in the current window.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description Number of calls left in the current window.
         * @example 59
         */
        RateLimitRemaining: number;
        /**
         * @description End of the current window, in seconds since 1970-01-01T00:00:00Z.
         * @example 1735689660
         */
        RateLimitReset: number;
        /**
         * @description The page about the error: what it means and what to do. `rel` is `help`.
         * @example <https://api.example.com/docs/errors/not_found>; rel="help"
         */
        HelpLink: string;
        /**
         * @description Seconds to wait before the next call.
         * @example 30
         */
        RetryAfter: number;
        /**
         * @description How long the response may be reused.
         * @example public, max-age=300
         */
        CacheControl: string;
        /**
         * @description Authentication scheme that the operation requires (RFC 9110 section 11.6.1).
         * @example Bearer
         */
        WwwAuthenticate: "Bearer" | "JWT";
        /**
         * @description Present when this is the stored response to an earlier request with the same `Idempotency-Key`. Nothing was changed by this request.
         * @example true
         */
        IdempotencyReplayed: true;
        /**
         * @description URL of the provider's sign-in page.
         * @example https://github.com/login/oauth/authorize?client_id=Iv1.8a61f9b3a7aba766&response_type=code
         */
        ProviderLocation: string;
        /**
         * @description Identifies this browser for 10 minutes: HttpOnly, SameSite=Lax, and Secure when the server is reached over https.
         * @example colophon_oauth=Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM; Max-Age=600; Path=/api/v1/auth/oauth/github; HttpOnly; SameSite=Lax
         */
        OAuthCookie: string;
        /**
         * @description The response must not be stored, because it contains data for this browser only.
         * @example no-store
         */
        OAuthNotKept: "no-store";
        /**
         * @description The browser sends no `Referer` to the next page.
         * @example no-referrer
         */
        OAuthNoReferrer: "no-referrer";
        /**
         * @description `/oauth/callback` of the front end, with the tokens of the new session or with an error.
         * @example https://app.example.com/oauth/callback?error=access_denied&provider=github
         */
        FrontEndLocation: string;
        /**
         * @description Version of the resource. Send it in `If-None-Match` to get the resource only if it has changed, or in `If-Match` to change it only if it has not.
         * @example "Zk4mPCoWbAwAXu3gLyG9nzLJmLs"
         */
        ETag: string;
        /**
         * @description The URL that the visitor is redirected to, serialized as in the URL standard.
         * @example https://amazon.com/product/123
         */
        Location: string;
        /**
         * @description The response must not be stored, so that every click is counted.
         * @example no-store
         */
        NotKept: "no-store";
        /**
         * @description The browser sends no `Referer` to the target page.
         * @example no-referrer
         */
        NoReferrer: "no-referrer";
        /**
         * @description The response must not be stored, because it contains a secret.
         * @example no-store
         */
        SecretNotKept: "no-store";
        /**
         * @description `dry-run` if the request preferred it: nothing was changed.
         * @example dry-run
         */
        PreferenceApplied: "dry-run";
        /**
         * @description Of a dry run: what the call would have changed, as a list of RFC 9651. Each item is a kind of resource that the caller may read, an outgoing message or another service; its parameters are counts.
         * @example articles;create=1, audit_logs;create=1, webhooks;post.created=2, mails;send=1
         */
        DryRunEffects: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is healthy. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            /** @description The server does not reach its database. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["HelpLink"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthFailure"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is ready. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            /** @description The server is not ready. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["HelpLink"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessFailure"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to join or to enter. It becomes the session's tenant. A tenant that does not exist, or that is closed to new members, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantToJoin"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUserRequest"];
            };
        };
        responses: {
            /** @description The created account and its session. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["ClosedTenant"];
            409: components["responses"]["AccountTaken"];
            422: components["responses"]["InvalidRegistration"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to join or to enter. It becomes the session's tenant. A tenant that does not exist, or that is closed to new members, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantToJoin"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginUserRequest"];
            };
        };
        responses: {
            /** @description The new session. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidCredentials"];
            403: components["responses"]["ClosedTenant"];
            422: components["responses"]["InvalidLogin"];
            429: components["responses"]["TooManyAttempts"];
            default: components["responses"]["Failure"];
        };
    };
    refreshAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshAccessTokenRequest"];
            };
        };
        responses: {
            /** @description The new access token. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidRefreshToken"];
            422: components["responses"]["InvalidRefresh"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listSessions: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of your sessions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    endSessions: {
        parameters: {
            query: {
                /**
                 * @description Whether to end the session of the call as well.
                 * @example false
                 */
                include_current: components["parameters"]["IncludeCurrentSession"];
            };
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions are ended. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The `id` of the session, as returned by the list.
                 * @example 1f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForeignTenant"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileRequest"];
            };
        };
        responses: {
            /** @description The updated profile. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForeignTenant"];
            409: components["responses"]["UsernameTaken"];
            422: components["responses"]["InvalidProfile"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["IncorrectPassword"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidNewPassword"];
            429: components["responses"]["TooManyAttempts"];
            default: components["responses"]["Failure"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description If the account exists, a mail is sent. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["InvalidForgotPassword"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["InvalidMailedToken"];
            422: components["responses"]["InvalidPasswordReset"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    claimPlatformAdmin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimPlatformAdminRequest"];
            };
        };
        responses: {
            /** @description You are a platform admin. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["InvalidAdminToken"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidVerification"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description The address is verified. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["InvalidMailedToken"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UnprovedAccount"];
            422: components["responses"]["InvalidVerification"];
            429: components["responses"]["TooManyAttempts"];
            default: components["responses"]["Failure"];
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail is sent. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["AlreadyVerified"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    startOAuth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identity provider.
                 * @example github
                 */
                provider: components["parameters"]["OAuthProvider"];
            };
            cookie?: {
                /**
                 * @description Identifies the browser that started the sign-in.
                 * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
                 */
                colophon_oauth?: components["parameters"]["OAuthBrowser"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Redirect to the provider. */
            302: {
                headers: {
                    Location: components["headers"]["ProviderLocation"];
                    "Set-Cookie": components["headers"]["OAuthCookie"];
                    "Cache-Control": components["headers"]["OAuthNotKept"];
                    "Referrer-Policy": components["headers"]["OAuthNoReferrer"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["OAuthNotConfigured"];
            default: components["responses"]["Failure"];
        };
    };
    completeOAuth: {
        parameters: {
            query?: {
                /**
                 * @description The value that `/api/v1/auth/oauth/{provider}` gave to the provider. Without it the response is 400.
                 * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
                 */
                state?: components["parameters"]["OAuthState"];
                /**
                 * @description Authorization code that the server exchanges for the user's identity.
                 * @example e72e16c7e42f292c6912e7710c838347ae178b4a
                 */
                code?: components["parameters"]["OAuthCode"];
                /** @description Issuer of the response (RFC 9207), if the provider sends it. An unexpected issuer is an error. */
                iss?: components["parameters"]["OAuthIssuer"];
                /** @description Why the provider returned no code (RFC 6749 section 4.1.2.1). */
                error?: components["parameters"]["OAuthError"];
            };
            header?: never;
            path: {
                /**
                 * @description The identity provider.
                 * @example github
                 */
                provider: components["parameters"]["OAuthProvider"];
            };
            cookie?: {
                /**
                 * @description Identifies the browser that started the sign-in.
                 * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
                 */
                colophon_oauth?: components["parameters"]["OAuthBrowser"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Redirect to the front end, with tokens or with an error. */
            302: {
                headers: {
                    Location: components["headers"]["FrontEndLocation"];
                    "Cache-Control": components["headers"]["OAuthNotKept"];
                    "Referrer-Policy": components["headers"]["OAuthNoReferrer"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ForeignOAuthState"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listUserApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your API keys. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserApiKeyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyScopeMissing"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    createUserApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserApiKeyRequest"];
            };
        };
        responses: {
            /** @description The created key. Store it: it is not shown again. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUserApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyScopeMissing"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidUserApiKey"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deleteUserApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The `id` of the API key, as returned by the list.
                 * @example 1
                 */
                key_id: components["parameters"]["UserApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserApiKeyNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    registerTenantOwner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterTenantOwnerRequest"];
            };
        };
        responses: {
            /** @description The created account and tenant, and the new session. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredTenantOwner"];
                };
            };
            400: components["responses"]["SitesBadRequest"];
            409: components["responses"]["TenantOwnerTaken"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    loginToTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginToTenantRequest"];
            };
        };
        responses: {
            /** @description The new session. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSession"];
                };
            };
            400: components["responses"]["SitesBadRequest"];
            401: components["responses"]["InvalidTenantLogin"];
            429: components["responses"]["SitesTooManyAttempts"];
            default: components["responses"]["SitesFailure"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshSessionRequest"];
            };
        };
        responses: {
            /** @description The new tokens of the session. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshedTenantSession"];
                };
            };
            400: components["responses"]["SitesBadRequest"];
            401: components["responses"]["InvalidTenantRefresh"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    logoutFromTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. */
            200: {
                headers: {
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["SitesInvalidParameters"];
            401: components["responses"]["SitesUnauthorized"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    sayHello: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayHelloRequest"];
            };
        };
        responses: {
            /** @description The greeting. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["SitesBadRequest"];
            401: components["responses"]["SitesUnauthorized"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    getMyProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProfile"];
                };
            };
            400: components["responses"]["SitesInvalidParameters"];
            401: components["responses"]["SitesUnauthorized"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    listTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your tenants. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantList"];
                };
            };
            400: components["responses"]["BadTenantListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyScopeMissing"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTenantRequest"];
            };
        };
        responses: {
            /** @description The created tenant. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadCreateTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["TenantTaken"];
            422: components["responses"]["InvalidTenant"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadTenantParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadTenantParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTenantRequest"];
            };
        };
        responses: {
            /** @description The updated tenant. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadUpdateTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["TenantTaken"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidTenant"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    verifyTenantDomain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant with its proved domain. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadTenantParameters"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["DomainNotFree"];
            422: components["responses"]["DomainNotProved"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getTenantBySlug: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant's slug. It must match exactly (404).
                 * @example my-blog
                 */
                slug: components["parameters"]["SlugOfTenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["SitesInvalidParameters"];
            401: components["responses"]["SitesUnauthorized"];
            404: components["responses"]["SitesTenantNotFound"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    listWorkspaces: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Number of items per page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description Fields to sort by, in order of priority. A leading `-` sorts in descending order.
                 * @example [
                 *       "-created_at",
                 *       "name"
                 *     ]
                 */
                sort: components["parameters"]["WorkspaceSort"];
                /**
                 * @description Members to return. All of them by default.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "created_at"
                 *     ]
                 */
                fields?: components["parameters"]["WorkspaceFields"];
                /**
                 * @description Related resources to include with each workspace.
                 * @example [
                 *       "owner"
                 *     ]
                 */
                include?: components["parameters"]["WorkspaceInclude"];
                /**
                 * @description Return only workspaces with this status.
                 * @example active
                 */
                status?: components["parameters"]["WorkspaceStatusFilter"];
                /**
                 * @description Return only items created at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Return only items created at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Return only items last changed at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /**
                 * @description Return only items last changed at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                updated_before?: components["parameters"]["UpdatedBefore"];
                /**
                 * @description Return only items whose name contains this text (case-insensitive).
                 * @example blog
                 */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workspaces. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceList"];
                };
            };
            400: components["responses"]["CoreBadList"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description The created workspace. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceChanged"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbiddenOrLimited"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["InvalidWorkspace"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the workspace. If present, it must name the same workspace (400).
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The workspace.
                 * @example 1
                 */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["CoreWorkspaceMismatch"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WorkspaceNotFound"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the workspace. If present, it must name the same workspace (400).
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceOfPath"];
                /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The workspace.
                 * @example 1
                 */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace is deleted. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CoreWorkspaceMismatch"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WorkspaceNotFound"];
            409: components["responses"]["CoreInProgress"];
            412: components["responses"]["CorePreconditionFailed"];
            422: components["responses"]["OnlyWorkspace"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the workspace. If present, it must name the same workspace (400).
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceOfPath"];
                /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The workspace.
                 * @example 1
                 */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description The updated workspace. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceChanged"];
                };
            };
            400: components["responses"]["CoreBadRequestInWorkspace"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbiddenOrLimited"];
            404: components["responses"]["WorkspaceNotFound"];
            409: components["responses"]["CoreInProgress"];
            412: components["responses"]["CorePreconditionFailed"];
            422: components["responses"]["InvalidWorkspace"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    listApiKeys: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Number of items per page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description Fields to sort by, in order of priority. A leading `-` sorts in descending order.
                 * @example [
                 *       "name",
                 *       "-created_at"
                 *     ]
                 */
                sort: components["parameters"]["ApiKeySort"];
                /**
                 * @description Members to return. All of them by default.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "scopes"
                 *     ]
                 */
                fields?: components["parameters"]["ApiKeyFields"];
                /**
                 * @description Related resources to include with each key.
                 * @example [
                 *       "user"
                 *     ]
                 */
                include?: components["parameters"]["ApiKeyInclude"];
                /**
                 * @description Return only active keys, or only expired keys.
                 * @example active
                 */
                status?: components["parameters"]["ApiKeyStatusFilter"];
                /**
                 * @description Return only items created at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Return only items created at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Return only items whose name contains this text (case-insensitive).
                 * @example blog
                 */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the API keys. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["CoreBadList"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The created key. Store it: it is not shown again. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbiddenOrLimited"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["InvalidApiKey"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The API key.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The API key.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getApiKeyUsage: {
        parameters: {
            query?: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 89. */
                from?: components["parameters"]["UsesFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["UsesTo"];
                /**
                 * @description Count only calls of this operation, for example `listArticles`.
                 * @example listArticles
                 */
                operation?: components["parameters"]["UsesOperation"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The API key.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uses of the key. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyUses"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The API key.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The new key. Store it: it is not shown again. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyRotated"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["UnrotatableApiKey"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    listTeamMembers: {
        parameters: {
            query: {
                /**
                 * @description Members with this role only. `Reader` requires Admin or Owner.
                 * @example Editor
                 */
                role?: components["parameters"]["MemberRole"];
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberList"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    removeTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The member. Use your own id to leave.
                 * @example 1
                 */
                user_id: components["parameters"]["LeavingMemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is removed. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            409: components["responses"]["LastOwner"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    updateTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The member.
                 * @example 8
                 */
                user_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTeamMemberRequest"];
            };
        };
        responses: {
            /** @description The updated member. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            409: components["responses"]["LastOwner"];
            422: components["responses"]["InvalidRole"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listTenantAuditLogs: {
        parameters: {
            query: {
                /**
                 * @description Return only actions of this user.
                 * @example 1
                 */
                user_id?: components["parameters"]["AuditUser"];
                /**
                 * @description Return only this action, for example `user.login`.
                 * @example user.login
                 */
                action?: components["parameters"]["AuditAction"];
                /**
                 * @description Return only actions on this type of resource.
                 * @example user
                 */
                resource_type?: components["parameters"]["AuditResourceType"];
                /**
                 * @description Return only entries from this time on.
                 * @example 2025-01-01T00:00:00Z
                 */
                created_from?: components["parameters"]["CreatedFrom"];
                /**
                 * @description Return only entries before this time.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_to?: components["parameters"]["CreatedTo"];
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of entries per page.
                 * @example 50
                 */
                per_page: components["parameters"]["AuditPageSize"];
                /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the tenant's audit log. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantAuditLogList"];
                };
            };
            400: components["responses"]["BadTenantAuditRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    transferTenantOwnership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferTenantOwnershipRequest"];
            };
        };
        responses: {
            /** @description The member to whom the ownership is offered, in their present role. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedOwnership"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidTransfer"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getOwnershipTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pending transfer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipTransferResponse"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TransferNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    cancelOwnershipTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer is cancelled. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TransferNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    acceptOwnershipTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You are Owner. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberResponse"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AcceptOwnershipForbidden"];
            404: components["responses"]["TransferNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    declineOwnershipTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer is declined. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TransferNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listInvitations: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /**
                 * @description Return only invitations with this status.
                 * @example pending
                 */
                status: components["parameters"]["InvitationStatusFilter"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitationRequest"];
            };
        };
        responses: {
            /** @description The invitation is sent. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedInvitation"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["InvitationConflict"];
            422: components["responses"]["InvalidInvitation"];
            429: components["responses"]["TooManyInvitations"];
            default: components["responses"]["Failure"];
        };
    };
    cancelInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The invitation.
                 * @example 1
                 */
                invitation_id: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation is cancelled. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvitationNotFound"];
            409: components["responses"]["InvitationOver"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description Your new membership. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
            400: components["responses"]["InvalidInvitationToken"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AcceptInvitationForbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["MemberAlready"];
            422: components["responses"]["InvalidAcceptance"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    submitContactMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant that receives the message. Without it, the platform receives it.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantToContact"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description The message is stored. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["ContactClosed"];
            422: components["responses"]["InvalidContact"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listMessages: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForeignTenant"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    updateMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The message.
                 * @example 1
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMessageRequest"];
            };
        };
        responses: {
            /** @description The updated message. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForeignTenant"];
            404: components["responses"]["MessageNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidMessageUpdate"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listArticles: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant, the filters and the order it was created for. It replaces `page`. */
                cursor?: components["parameters"]["ArticleCursor"];
                /**
                 * @description Return only articles with this status. Callers below Author see only published articles, so for other statuses their list is empty.
                 * @example published
                 */
                status?: components["parameters"]["StatusFilter"];
                /**
                 * @description Return only articles of this category. For an unknown category the list is empty.
                 * @example 1
                 */
                category_id?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Return only articles of the category with this slug. For an unknown category the list is empty.
                 * @example tech
                 */
                category?: components["parameters"]["CategorySlugFilter"];
                /**
                 * @description Return only articles with this tag. It must match exactly.
                 * @example writing
                 */
                tag?: components["parameters"]["TagFilter"];
                /**
                 * @description Return only articles of this author.
                 * @example 1
                 */
                author_id?: components["parameters"]["AuthorFilter"];
                /**
                 * @description `true`: return only featured articles. `false`: return only the others.
                 * @example true
                 */
                featured?: components["parameters"]["FeaturedFilter"];
                /**
                 * @description Return only articles first published at this time or later. The order is by `published_at`.
                 * @example 2024-01-01T00:00:00Z
                 */
                published_after?: components["parameters"]["PublishedAfter"];
                /**
                 * @description Return only articles first published at this time or earlier. The order is by `published_at`.
                 * @example 2125-01-01T00:00:00Z
                 */
                published_before?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Fields to sort by, in order of priority. A leading `-` sorts in descending order. `-created_at` by default, and `-published_at` with `published_after` or `published_before`, which need an order that begins with `published_at` (422). Articles that were never published count as published last.
                 * @example [
                 *       "-published_at",
                 *       "title"
                 *     ]
                 */
                sort?: components["parameters"]["ArticleSort"];
                /**
                 * @description Members to return. By default all but `content` and `content_html`. If the texts of a page exceed 5 MB together, request fewer articles per page (422).
                 * @example [
                 *       "id",
                 *       "title",
                 *       "slug",
                 *       "content_html"
                 *     ]
                 */
                fields?: components["parameters"]["ArticleFields"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadArticleList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateArticleRequest"];
            };
        };
        responses: {
            /** @description The created article. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CreateArticleForbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["ArticleSlugTaken"];
            422: components["responses"]["InvalidArticle"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    searchArticles: {
        parameters: {
            query: {
                /**
                 * @description Words to find in title, excerpt, tags, keywords and content. The text is taken literally: `AND`, `*`, quotes and similar characters are not operators.
                 * @example keyword
                 */
                q: components["parameters"]["SearchText"];
                /**
                 * @description Return only articles with this status. Callers below Author see only published articles, so for other statuses their list is empty.
                 * @example published
                 */
                status?: components["parameters"]["StatusFilter"];
                /**
                 * @description Return only articles of this category. For an unknown category the list is empty.
                 * @example 1
                 */
                category_id?: components["parameters"]["CategoryFilter"];
                /**
                 * @description `relevance`: best match first. `date`: newest first. `title`: alphabetical.
                 * @example relevance
                 */
                sort: components["parameters"]["SearchOrder"];
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matches. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleSearchResult"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidSearch"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    generateArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateArticleRequest"];
            };
        };
        responses: {
            /** @description The created draft. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CreateArticleForbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidGeneration"];
            429: components["responses"]["GenerationLimited"];
            502: components["responses"]["GenerationFailed"];
            503: components["responses"]["GenerationUnavailable"];
            default: components["responses"]["Failure"];
        };
    };
    changeArticles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeArticlesRequest"];
            };
        };
        responses: {
            /** @description The outcome of each article. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedArticles"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidBulkChange"];
            429: components["responses"]["TooFewCallsLeft"];
            default: components["responses"]["Failure"];
        };
    };
    getArticleBySlug: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article's slug.
                 * @example my-article
                 */
                slug: components["parameters"]["ArticleSlugOfPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["ArticleNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["ArticleNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["ArticleNotFound"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    updateArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateArticleRequest"];
            };
        };
        responses: {
            /** @description The updated article. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UpdateArticleForbidden"];
            404: components["responses"]["ArticleNotFound"];
            409: components["responses"]["ArticleSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidArticle"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listArticleVersions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleVersionList"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["ArticleNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getArticleVersion: {
        parameters: {
            query?: {
                /**
                 * @description The version to compare with. By default the version before.
                 * @example 1
                 */
                against?: components["parameters"]["AgainstVersion"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
                /**
                 * @description Number of the version; the first one is 1.
                 * @example 1
                 */
                version: components["parameters"]["ArticleVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleVersionResponse"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["ArticleVersionNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    restoreArticleVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
                /**
                 * @description Number of the version; the first one is 1.
                 * @example 1
                 */
                version: components["parameters"]["ArticleVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changed article. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UpdateArticleForbidden"];
            404: components["responses"]["ArticleVersionNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listRelatedArticles: {
        parameters: {
            query: {
                /**
                 * @description Maximum number of articles to return.
                 * @example 5
                 */
                limit: components["parameters"]["RelatedLimit"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The related articles. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedArticleList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["ArticleNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listComments: {
        parameters: {
            query: {
                /**
                 * @description Maximum number of comments to return.
                 * @example 100
                 */
                limit: components["parameters"]["CommentLimit"];
                /**
                 * @description Number of comments to skip.
                 * @example 0
                 */
                offset: components["parameters"]["CommentOffset"];
                /**
                 * @description Return the replies to this top-level comment instead of the top level. For an unknown comment the list is empty.
                 * @example 1
                 */
                parent_id?: components["parameters"]["ParentFilter"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Comments. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["ArticleNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommentRequest"];
            };
        };
        responses: {
            /** @description The created comment. With `is_approved`, it is visible to all readers of the article. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CommentsClosed"];
            404: components["responses"]["ArticleNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidComment"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    scheduleArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 4
                 */
                article_id: components["parameters"]["ScheduledArticleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleArticleRequest"];
            };
        };
        responses: {
            /** @description The article will be published at `scheduled_at`. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledArticleResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["ArticleNotFound"];
            409: components["responses"]["ArticlePublished"];
            422: components["responses"]["InvalidSchedule"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    cancelArticleSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 4
                 */
                article_id: components["parameters"]["ScheduledArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article is a draft. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["ScheduleNotFound"];
            409: components["responses"]["ArticlePublished"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getWorkingCopy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working copy. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCopyResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["WorkingCopyNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    saveWorkingCopy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkingCopyRequest"];
            };
        };
        responses: {
            /** @description The working copy. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCopyResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UpdateArticleForbidden"];
            404: components["responses"]["WorkingCopyNotFound"];
            409: components["responses"]["ArticleSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidWorkingCopy"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deleteWorkingCopy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working copy is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["WorkingCopyNotFound"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    publishWorkingCopy: {
        parameters: {
            query: {
                /**
                 * @description `true`: also publish if the article has changed since `base_version`.
                 * @example false
                 */
                overwrite: components["parameters"]["Overwrite"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changed article. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UpdateArticleForbidden"];
            404: components["responses"]["WorkingCopyNotFound"];
            409: components["responses"]["WorkingCopyOutdated"];
            422: components["responses"]["UnpublishableWorkingCopy"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    createPreview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preview link. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPreviewResponse"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["ArticleNotFound"];
            409: components["responses"]["TooManyPreviews"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deletePreview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The preview link.
                 * @example 1
                 */
                preview_id: components["parameters"]["PreviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is revoked. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["PreviewNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token of a preview link.
                 * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
                 */
                token: components["parameters"]["PreviewToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
            404: components["responses"]["PreviewNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listTrashedArticles: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deleted articles. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrashedArticleList"];
                };
            };
            400: components["responses"]["BadArticleList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deleteTrashedArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The deleted article.
                 * @example 900
                 */
                article_id: components["parameters"]["TrashedArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article is deleted from the trash. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["ArticleNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    restoreTrashedArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The deleted article.
                 * @example 900
                 */
                article_id: components["parameters"]["TrashedArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restored article. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RestoreArticleForbidden"];
            404: components["responses"]["ArticleNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listScheduledArticles: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of scheduled articles. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledArticleList"];
                };
            };
            400: components["responses"]["BadArticleList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listCommentQueue: {
        parameters: {
            query: {
                /**
                 * @description Return only comments in this state.
                 * @example approved
                 */
                moderation: components["parameters"]["ModerationFilter"];
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentQueue"];
                };
            };
            400: components["responses"]["BadArticleList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The comment.
                 * @example 1
                 */
                comment_id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheCommenter"];
            404: components["responses"]["CommentNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The comment.
                 * @example 1
                 */
                comment_id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommentRequest"];
            };
        };
        responses: {
            /** @description The updated comment. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UpdateCommentForbidden"];
            404: components["responses"]["CommentNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidComment"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getAtomFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Atom feed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getRssFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RSS feed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getJsonFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON feed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getSitemap: {
        parameters: {
            query?: {
                /**
                 * @description Part of a sitemap that is an index, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["SitemapPage"];
            };
            header?: {
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sitemap. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listTags: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `name`: by name. `-article_count`: the most used first.
                 * @example name
                 */
                sort: components["parameters"]["TagSort"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadArticleList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCategoryRequest"];
            };
        };
        responses: {
            /** @description The created category. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["CategoryTaken"];
            422: components["responses"]["InvalidCategory"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getCategoryBySlug: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The category's slug.
                 * @example tech
                 */
                slug: components["parameters"]["CategorySlugOfPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleCategory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["CategoryNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The category.
                 * @example 1
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["CategoryInUse"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CategoryNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The category.
                 * @example 1
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCategoryRequest"];
            };
        };
        responses: {
            /** @description The updated category. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CategoryNotFound"];
            409: components["responses"]["CategoryTaken"];
            422: components["responses"]["InvalidCategory"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listAffiliateLinks: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of affiliate links. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateLinkList"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    createAffiliateLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAffiliateLinkRequest"];
            };
        };
        responses: {
            /** @description The created link. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateLinkResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["AffiliateSlugTaken"];
            422: components["responses"]["InvalidAffiliateLink"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    deleteAffiliateLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The affiliate link.
                 * @example 1
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AffiliateLinkNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    updateAffiliateLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The affiliate link.
                 * @example 1
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAffiliateLinkRequest"];
            };
        };
        responses: {
            /** @description The updated link. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateLinkResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AffiliateLinkNotFound"];
            409: components["responses"]["AffiliateSlugTaken"];
            422: components["responses"]["InvalidAffiliateLink"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getAffiliateLinkStats: {
        parameters: {
            query: {
                /**
                 * @description Number of days to return, including today.
                 * @example 30
                 */
                days: components["parameters"]["StatisticsDays"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The affiliate link.
                 * @example 1
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clicks of the link. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateLinkStats"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AffiliateLinkNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    followAffiliateLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description If it contains `prefetch`, the request is not counted as a click.
                 * @example prefetch;prerender
                 */
                "Sec-Purpose"?: components["parameters"]["SecPurpose"];
                /**
                 * @description Like `Sec-Purpose`, sent by older browsers.
                 * @example prefetch
                 */
                Purpose?: components["parameters"]["Purpose"];
                /**
                 * @description Like `Sec-Purpose`; Safari sends `preview` for page previews.
                 * @example preview
                 */
                "X-Purpose"?: components["parameters"]["XPurpose"];
                /**
                 * @description Like `Sec-Purpose`, sent by Firefox.
                 * @example prefetch
                 */
                "X-Moz"?: components["parameters"]["XMoz"];
            };
            path: {
                /**
                 * @description The link's slug.
                 * @example summer-sale
                 */
                slug: components["parameters"]["LinkSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirect to the link's target. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["NotKept"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["ShortAddressNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    submitSeoReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitSeoReportRequest"];
            };
        };
        responses: {
            /** @description The stored report. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeoReportResponse"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            409: components["responses"]["SeoReportInProgress"];
            422: components["responses"]["CoreInvalidData"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    listSeoIssues: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Number of items per page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description Field to sort by. A leading `-` sorts in descending order.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort: components["parameters"]["SeoIssueSort"];
                /**
                 * @description Members of each issue to return. All by default.
                 * @example [
                 *       "url",
                 *       "severity"
                 *     ]
                 */
                fields?: components["parameters"]["SeoIssueFields"];
                /**
                 * @description Return only issues of pages whose last report has a `seo` score of at least this value.
                 * @example 0
                 */
                min_score?: components["parameters"]["SeoMinScore"];
                /**
                 * @description Return only issues of pages whose last report has a `seo` score of at most this value.
                 * @example 100
                 */
                max_score?: components["parameters"]["SeoMaxScore"];
                /**
                 * @description Return only issues of this severity.
                 * @example warning
                 */
                severity?: components["parameters"]["SeoSeverityFilter"];
                /**
                 * @description Return only issues of this type.
                 * @example missing_alt
                 */
                type?: components["parameters"]["SeoTypeFilter"];
                /**
                 * @description Return only issues of this page. All spellings of a URL that the URL standard treats as equal match.
                 * @example https://example.com/page
                 */
                url?: components["parameters"]["SeoUrlFilter"];
                /**
                 * @description Return only items created at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Return only items created at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Return only issues whose page URL or type contains this text (case-insensitive).
                 * @example page
                 */
                search?: components["parameters"]["SeoSearch"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the workspace. If present, it must name the same workspace (400).
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceOfPath"];
            };
            path: {
                /**
                 * @description The workspace.
                 * @example 1
                 */
                workspace_id: components["parameters"]["WorkspaceIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of issues. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeoIssueList"];
                };
            };
            400: components["responses"]["CoreBadListInWorkspace"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WorkspaceNotFound"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getPixelConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Origin of the page. Sent by browsers; `null` means that the browser hides it.
                 * @example https://example.com
                 */
                Origin?: components["parameters"]["PageOrigin"];
                /**
                 * @description URL of the page. Used if `Origin` is missing.
                 * @example https://example.com/page
                 */
                Referer?: components["parameters"]["PageReferrer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to fix it. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PixelConfig"];
                };
            };
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    trackPixelEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Origin of the page. Sent by browsers; `null` means that the browser hides it.
                 * @example https://example.com
                 */
                Origin?: components["parameters"]["PageOrigin"];
                /**
                 * @description URL of the page. Used if `Origin` is missing.
                 * @example https://example.com/page
                 */
                Referer?: components["parameters"]["PageReferrer"];
                /**
                 * @description With `1`, nothing is stored.
                 * @example 0
                 */
                DNT?: components["parameters"]["DoNotTrack"];
                /**
                 * @description With `1`, nothing is stored.
                 * @example 0
                 */
                "Sec-GPC"?: components["parameters"]["GlobalPrivacyControl"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackPixelRequest"];
            };
        };
        responses: {
            /** @description The event is accepted. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PixelTracked"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            422: components["responses"]["CoreInvalidData"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getVisits: {
        parameters: {
            query: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 399. */
                from?: components["parameters"]["VisitsFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["VisitsTo"];
                /**
                 * @description Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
                 * @example example.com
                 */
                domain?: components["parameters"]["VisitsDomain"];
                /**
                 * @description The length of a period. Hours are available for at most 31 days.
                 * @example day
                 */
                interval: components["parameters"]["VisitsInterval"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Visits over time. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getVisitedPages: {
        parameters: {
            query: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 399. */
                from?: components["parameters"]["VisitsFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["VisitsTo"];
                /**
                 * @description Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
                 * @example example.com
                 */
                domain?: components["parameters"]["VisitsDomain"];
                /**
                 * @description Number of entries to list.
                 * @example 25
                 */
                limit: components["parameters"]["VisitsLimit"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Visited pages. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitedPageList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getReferrers: {
        parameters: {
            query: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 399. */
                from?: components["parameters"]["VisitsFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["VisitsTo"];
                /**
                 * @description Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
                 * @example example.com
                 */
                domain?: components["parameters"]["VisitsDomain"];
                /**
                 * @description Number of entries to list.
                 * @example 25
                 */
                limit: components["parameters"]["VisitsLimit"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Referrers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferrerList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getVisitSources: {
        parameters: {
            query: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 399. */
                from?: components["parameters"]["VisitsFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["VisitsTo"];
                /**
                 * @description Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
                 * @example example.com
                 */
                domain?: components["parameters"]["VisitsDomain"];
                /**
                 * @description Number of entries to list.
                 * @example 25
                 */
                limit: components["parameters"]["VisitsLimit"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sources by utm parameters. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitSourceList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getTrackedEvents: {
        parameters: {
            query: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 399. */
                from?: components["parameters"]["VisitsFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["VisitsTo"];
                /**
                 * @description Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
                 * @example example.com
                 */
                domain?: components["parameters"]["VisitsDomain"];
                /**
                 * @description Number of entries to list.
                 * @example 25
                 */
                limit: components["parameters"]["VisitsLimit"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events and their properties. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedEventList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getVisitDevices: {
        parameters: {
            query: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 399. */
                from?: components["parameters"]["VisitsFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["VisitsTo"];
                /**
                 * @description Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
                 * @example example.com
                 */
                domain?: components["parameters"]["VisitsDomain"];
                /**
                 * @description Number of entries to list.
                 * @example 25
                 */
                limit: components["parameters"]["VisitsLimit"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Devices of visitors. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDeviceList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getVisitCountries: {
        parameters: {
            query: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 399. */
                from?: components["parameters"]["VisitsFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["VisitsTo"];
                /**
                 * @description Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
                 * @example example.com
                 */
                domain?: components["parameters"]["VisitsDomain"];
                /**
                 * @description Number of entries to list.
                 * @example 25
                 */
                limit: components["parameters"]["VisitsLimit"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Countries of visitors. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitCountryList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The updated subscription. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionChanged"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentDeclined"];
            403: components["responses"]["NotOwner"];
            409: components["responses"]["SubscriptionBusy"];
            422: components["responses"]["InvalidSubscription"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["PaymentsUnavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getCurrentSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwner"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated subscription. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionChanged"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwner"];
            404: components["responses"]["NoSubscription"];
            409: components["responses"]["SubscriptionBusy"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["PaymentsUnavailable"];
            default: components["responses"]["Failure"];
        };
    };
    checkEntitlement: {
        parameters: {
            query: {
                /**
                 * @description The feature to check.
                 * @example posts
                 */
                feature: components["parameters"]["FeatureKey"];
                /**
                 * @description Quantity that is requested in addition to the current usage.
                 * @example 1
                 */
                quantity: components["parameters"]["Quantity"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the use is allowed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitlementCheck"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    recordUsage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordUsageRequest"];
            };
        };
        responses: {
            /** @description The usage is counted, or was counted before. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedUsage"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbiddenOrLimited"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["CoreInvalidData"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getUsageSummary: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageSummaryResponse"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    listPlanShares: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingWorkspaceList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    deletePlanShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The workspace that shares the plan.
                 * @example 700
                 */
                id: components["parameters"]["SharingWorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sharing has ended. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["PlanShareNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    receiveStripeEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Time at which Stripe signed the body, and the signatures (HMAC-SHA-256).
                 * @example t=1735689600,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeEvent"];
            };
        };
        responses: {
            /** @description The event is accepted. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
            400: components["responses"]["ForgedEvent"];
            422: components["responses"]["InvalidEvent"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["EventsUnavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTenantUserRequest"];
            };
        };
        responses: {
            /** @description The user is invited. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTenantUser"];
                };
            };
            400: components["responses"]["BadTenantUser"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SitesForbidden"];
            409: components["responses"]["TenantUserTaken"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    getUserById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
            };
            path: {
                /**
                 * @description The user.
                 * @example 7d444840-9dc0-41d1-b245-5ffdce74fad2
                 */
                id: components["parameters"]["UserUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantUser"];
                };
            };
            400: components["responses"]["BadTenantUserParameters"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SitesForbidden"];
            404: components["responses"]["TenantUserNotFound"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    listSites: {
        parameters: {
            query: {
                /**
                 * @description Number of sites per page.
                 * @example 20
                 */
                page_size: components["parameters"]["PageSize"];
                /** @description `page_state` of the previous page. */
                page_state?: components["parameters"]["PageState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sites. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteList"];
                };
            };
            400: components["responses"]["BadSiteList"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SitesForbidden"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    createSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSiteRequest"];
            };
        };
        responses: {
            /** @description The created site. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSite"];
                };
            };
            400: components["responses"]["BadSite"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SitesForbidden"];
            409: components["responses"]["DomainTaken"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site.
                 * @example 3f1e9a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f
                 */
                id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            400: components["responses"]["SitesInvalidParameters"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SitesForbidden"];
            404: components["responses"]["SiteNotFound"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    deleteSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The site.
                 * @example 3f1e9a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f
                 */
                id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteDeletion"];
                };
            };
            400: components["responses"]["SitesInvalidParameters"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SitesForbidden"];
            404: components["responses"]["SiteNotFound"];
            409: components["responses"]["SitesInProgress"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    rotateSiteApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The site.
                 * @example 3f1e9a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f
                 */
                id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSiteKey"];
                };
            };
            400: components["responses"]["SitesInvalidParameters"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SitesForbidden"];
            404: components["responses"]["SiteNotFound"];
            409: components["responses"]["SitesInProgress"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    verifySite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The site.
                 * @example 3f1e9a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f
                 */
                id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site is verified. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteVerification"];
                };
            };
            400: components["responses"]["NotProved"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SitesForbidden"];
            404: components["responses"]["SiteNotFound"];
            409: components["responses"]["DomainTaken"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    getPluginStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is valid. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginStatus"];
                };
            };
            400: components["responses"]["SitesInvalidParameters"];
            401: components["responses"]["SitesUnauthorized"];
            403: components["responses"]["SiteOutOfUse"];
            429: components["responses"]["SitesRateLimited"];
            default: components["responses"]["SitesFailure"];
        };
    };
    listApiUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All API users. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUserList"];
                };
            };
            400: components["responses"]["BadAdminParameters"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["AdminForbidden"];
            429: components["responses"]["AdminRateLimited"];
            default: components["responses"]["AdminFailure"];
        };
    };
    createApiUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiUserRequest"];
            };
        };
        responses: {
            /** @description The created API user. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiUser"];
                };
            };
            400: components["responses"]["BadApiUser"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["AdminForbidden"];
            409: components["responses"]["AdminInProgress"];
            429: components["responses"]["AdminRateLimited"];
            default: components["responses"]["AdminFailure"];
        };
    };
    getApiUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API user. A malformed id returns 404, like an unknown one.
                 * @example 5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607
                 */
                id: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API user. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUser"];
                };
            };
            400: components["responses"]["BadAdminParameters"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ApiUserNotFound"];
            429: components["responses"]["AdminRateLimited"];
            default: components["responses"]["AdminFailure"];
        };
    };
    updateApiUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The API user. A malformed id returns 404, like an unknown one.
                 * @example 5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607
                 */
                id: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiUserRequest"];
            };
        };
        responses: {
            /** @description The updated API user. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUser"];
                };
            };
            400: components["responses"]["BadApiUser"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ApiUserNotFound"];
            409: components["responses"]["AdminInProgress"];
            429: components["responses"]["AdminRateLimited"];
            default: components["responses"]["AdminFailure"];
        };
    };
    deleteApiUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The API user. A malformed id returns 404, like an unknown one.
                 * @example 5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607
                 */
                id: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API user is deleted. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadAdminParameters"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ApiUserNotFound"];
            409: components["responses"]["AdminInProgress"];
            429: components["responses"]["AdminRateLimited"];
            default: components["responses"]["AdminFailure"];
        };
    };
    getApiUserUsage: {
        parameters: {
            query?: {
                /** @description First day, in UTC. 29 days before `to` by default, and at most 89. */
                from?: components["parameters"]["UsesFrom"];
                /** @description Last day, in UTC. Today by default. */
                to?: components["parameters"]["UsesTo"];
                /**
                 * @description Count only calls of this operation, for example `listArticles`.
                 * @example listArticles
                 */
                operation?: components["parameters"]["UsesOperation"];
            };
            header?: never;
            path: {
                /**
                 * @description The API user. A malformed id returns 404, like an unknown one.
                 * @example 5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607
                 */
                id: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uses of the API user. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyUses"];
                };
            };
            400: components["responses"]["BadAdminParameters"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ApiUserNotFound"];
            429: components["responses"]["AdminRateLimited"];
            default: components["responses"]["AdminFailure"];
        };
    };
    regenerateApiUserToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The API user. A malformed id returns 404, like an unknown one.
                 * @example 5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607
                 */
                id: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API user with its new token. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiUser"];
                };
            };
            400: components["responses"]["BadAdminParameters"];
            401: components["responses"]["AdminUnauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ApiUserNotFound"];
            409: components["responses"]["AdminInProgress"];
            429: components["responses"]["AdminRateLimited"];
            default: components["responses"]["AdminFailure"];
        };
    };
    listSocialAccounts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connected accounts. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialAccountList"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    connectSocialAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectSocialAccountRequest"];
            };
        };
        responses: {
            /** @description The connected account. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialAccountResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidSocialAccount"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["NetworkUnavailable"];
            default: components["responses"]["Failure"];
        };
    };
    disconnectSocialAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The social account.
                 * @example 1
                 */
                account_id: components["parameters"]["SocialAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is deleted. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["TenantMismatch"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SocialAccountNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    publishArticleToSocial: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If present, it must name the same tenant (400).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The article.
                 * @example 1
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishArticleToSocialRequest"];
            };
        };
        responses: {
            /** @description The state of each post. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialPostsResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ArticleNotFound"];
            409: components["responses"]["ArticleNotPublished"];
            422: components["responses"]["InvalidSocialPost"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["NetworkUnavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getAdminDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current figures of the platform. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminDashboard"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getAdminInsights: {
        parameters: {
            query: {
                /**
                 * @description Number of days to return, including today.
                 * @example 30
                 */
                days: components["parameters"]["AnalyticsDays"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Growth, activity and health. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminInsights"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getContentAnalytics: {
        parameters: {
            query: {
                /**
                 * @description Number of days to return, including today.
                 * @example 30
                 */
                days: components["parameters"]["AnalyticsDays"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Content figures of all tenants. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentAnalytics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getRevenueAnalytics: {
        parameters: {
            query: {
                /**
                 * @description Number of days to return, including today.
                 * @example 30
                 */
                days: components["parameters"]["AnalyticsDays"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revenue and subscriptions. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevenueAnalytics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    adminListTenants: {
        parameters: {
            query: {
                /**
                 * @description Return only tenants whose name, slug or domain contains this text (case-insensitive).
                 * @example blog
                 */
                search?: components["parameters"]["TenantSearch"];
                /**
                 * @description `true` returns only active tenants, `false` only suspended ones.
                 * @example true
                 */
                is_active?: components["parameters"]["ActiveFilter"];
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tenants. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTenantList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    adminUpdateTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUpdateTenantRequest"];
            };
        };
        responses: {
            /** @description The updated tenant. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            409: components["responses"]["InProgress"];
            422: components["responses"]["InvalidAdminTenant"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    adminListUsers: {
        parameters: {
            query: {
                /**
                 * @description Return only users whose email address, username or full name contains this text (case-insensitive).
                 * @example jane
                 */
                search?: components["parameters"]["UserSearch"];
                /**
                 * @description Return only members of this tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id?: components["parameters"]["MembersOf"];
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listAuditLogs: {
        parameters: {
            query: {
                /**
                 * @description Return only actions of this user.
                 * @example 1
                 */
                user_id?: components["parameters"]["AuditUser"];
                /**
                 * @description Return only this action, for example `user.login`.
                 * @example user.login
                 */
                action?: components["parameters"]["AuditAction"];
                /**
                 * @description Return only actions on this type of resource.
                 * @example user
                 */
                resource_type?: components["parameters"]["AuditResourceType"];
                /**
                 * @description Return only entries from this time on.
                 * @example 2025-01-01T00:00:00Z
                 */
                created_from?: components["parameters"]["CreatedFrom"];
                /**
                 * @description Return only entries before this time.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_to?: components["parameters"]["CreatedTo"];
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of entries per page.
                 * @example 50
                 */
                per_page: components["parameters"]["AuditPageSize"];
                /** @description `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the audit log. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogList"];
                };
            };
            400: components["responses"]["BadAuditCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidParameters"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    adminUpdateUserRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The user.
                 * @example 8
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePlatformRoleRequest"];
            };
        };
        responses: {
            /** @description The updated user. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["LastPlatformAdmin"];
            422: components["responses"]["InvalidPlatformRole"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    listWebhooks: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Number of items per page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description Field to sort by. A leading `-` sorts in descending order.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort: components["parameters"]["WebhookSort"];
                /**
                 * @description Members to return. All of them by default.
                 * @example [
                 *       "id",
                 *       "url"
                 *     ]
                 */
                fields?: components["parameters"]["WebhookFields"];
                /**
                 * @description Return only items created at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Return only items created at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Return only items last changed at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /**
                 * @description Return only items last changed at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                updated_before?: components["parameters"]["UpdatedBefore"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["CoreBadList"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The created endpoint. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["SecretNotKept"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    /** @description URL of the created resource. */
                    Location: string;
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookResponse"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["WebhookLimitReached"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["InvalidWebhook"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /** @description Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WebhookNotFound"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is deleted. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WebhookNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description The updated endpoint. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedWebhookResponse"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WebhookNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["InvalidWebhook"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint's response. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WebhookNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecretRequest"];
            };
        };
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["SecretNotKept"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedWebhookSecretResponse"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WebhookNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["InvalidSecret"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query: {
                /**
                 * @description Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Number of items per page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description Field to sort by. A leading `-` sorts in descending order.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort: components["parameters"]["DeliverySort"];
                /**
                 * @description Members to return. All of them by default.
                 * @example [
                 *       "id",
                 *       "status"
                 *     ]
                 */
                fields?: components["parameters"]["DeliveryFields"];
                /**
                 * @description Return only deliveries with this status.
                 * @example success
                 */
                status?: components["parameters"]["DeliveryStatusFilter"];
                /**
                 * @description Return only items created at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Return only items created at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["CoreBadList"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["WebhookNotFound"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored. */
                Prefer?: components["parameters"]["PreferDryRun"];
            };
            path: {
                /**
                 * @description The webhook endpoint.
                 * @example 1
                 */
                webhook_id: components["parameters"]["WebhookOfDelivery"];
                /**
                 * @description The delivery.
                 * @example 2
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt is queued. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "Dry-Run-Effects": components["headers"]["DryRunEffects"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedDeliveryResponse"];
                };
            };
            400: components["responses"]["CannotRetry"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["DeliveryNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    listMcpServers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpServerList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getMcpServer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The server's id.
                 * @example filesystem
                 */
                id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpServerResponse"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["McpServerNotFound"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            502: components["responses"]["McpBadGateway"];
            503: components["responses"]["McpUnavailable"];
            504: components["responses"]["McpTimeout"];
            default: components["responses"]["CoreFailure"];
        };
    };
    listMcpServerTools: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The server's id.
                 * @example filesystem
                 */
                id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tools. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpToolList"];
                };
            };
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["CoreForbidden"];
            404: components["responses"]["McpServerNotFound"];
            422: components["responses"]["CoreInvalidParameters"];
            429: components["responses"]["CoreRateLimited"];
            502: components["responses"]["McpBadGateway"];
            503: components["responses"]["McpUnavailable"];
            504: components["responses"]["McpTimeout"];
            default: components["responses"]["CoreFailure"];
        };
    };
    callMcpTool: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMcpToolRequest"];
            };
        };
        responses: {
            /** @description The result of the tool. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpToolResponse"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["McpCallForbidden"];
            404: components["responses"]["McpToolNotFound"];
            409: components["responses"]["CoreInProgress"];
            422: components["responses"]["McpInvalidCall"];
            429: components["responses"]["CoreRateLimited"];
            502: components["responses"]["McpBadGateway"];
            503: components["responses"]["McpUnavailable"];
            504: components["responses"]["McpTimeout"];
            default: components["responses"]["CoreFailure"];
        };
    };
    getMcpResource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description URI of the resource, `server://path`, with plain or percent-encoded slashes. For `filesystem`, the path of a file in the workspace's root directory. For other servers, one of the URIs in the server's `resources`.
                 * @example filesystem://path/to/file.txt
                 */
                uri: components["parameters"]["ResourceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpResourceContent"];
                };
            };
            400: components["responses"]["McpInvalidUri"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["McpForbidden"];
            404: components["responses"]["McpResourceNotFound"];
            422: components["responses"]["McpInvalidResource"];
            429: components["responses"]["CoreRateLimited"];
            502: components["responses"]["McpBadGateway"];
            503: components["responses"]["McpUnavailable"];
            504: components["responses"]["McpTimeout"];
            default: components["responses"]["CoreFailure"];
        };
    };
    postCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCreatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    postUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostUpdatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    postPublished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPublishedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    postArchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostArchivedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    postDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostDeletedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    categoryCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryCreatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    categoryUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryUpdatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    categoryDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryDeletedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    commentCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentCreatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    commentDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDeletedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    linkCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCreatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    linkUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkUpdatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    linkDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkDeletedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    linkClicked: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkClickedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    siteCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteCreatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    siteVerified: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteVerifiedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    siteUnverified: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteUnverifiedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    siteDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteDeletedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    subscriptionCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionCreatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    subscriptionUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionUpdatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    subscriptionRenewed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionRenewedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    subscriptionCancelled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionCancelledEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    workspaceUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceUpdatedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    workspaceDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceDeletedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    mcpToolExecuted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["McpToolExecutedEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
    webhookTest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "X-Webhook-Id": components["parameters"]["EventIdHeader"];
                /**
                 * @description The `type` of the event.
                 * @example post.created
                 */
                "X-Webhook-Event": components["parameters"]["EventTypeHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, in the header that Standard Webhooks defines.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
                /** @description Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed. */
                traceparent?: components["parameters"]["TraceparentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTestEvent"];
            };
        };
        responses: {
            410: components["responses"]["EndpointGone"];
            "2XX": components["responses"]["MessageTaken"];
            default: components["responses"]["MessageRefused"];
        };
    };
}
