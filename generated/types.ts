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
         * @description Tells whether the server works and reaches its database. The check runs against the database on every call, so an outage shows at once. Meant for people and monitors; load balancers ask `/ready`.
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
         * @description Tells a load balancer whether to send requests here: 200 when the server can answer them, 503 with the reason while its database is out of reach.
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
         * @description Answers the Ed25519 keys that access tokens are signed with, as an RFC 7517 key set, so that other services can verify a token by themselves. A token names its key in the `kid` of its header.
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
         * @description Makes an account and logs it in.
         *
         *     - Without `X-Tenant-ID` you become a user of the platform. While the platform has no platform admin, the first to
         *       register this way becomes one; later ones do not. The operator can set another rule.
         *     - With `X-Tenant-ID` you also join that tenant, in the lowest role, Viewer. A tenant can close its registration
         *       (403).
         *     - Email addresses and usernames are unique on the whole platform, whatever their case (409).
         *     - A mail asks you to prove the address with `/api/v1/auth/verify-email`; you need not wait for it.
         *     - A password has at least 8 characters and at most 72 bytes. Common ones, and your own email address, name or
         *       username, are refused (422).
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
         *     - An unknown address, a wrong password and an account without a password answer alike (401).
         *     - With `X-Tenant-ID` the session works in that tenant. If you are no member and the tenant is open, you join it as
         *       Viewer. Where it is closed, or your membership was taken away, the answer is 403.
         *     - Failed logins are limited to 10 a minute for an account from one address, 30 a minute for one address, and 30 a
         *       minute for an account from addresses it has not been used from (429). Logins that succeed do not count.
         *     - Access tokens expire in 1 hour, refresh tokens in 30 days.
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
         * @description Answers a new access token for the session of a refresh token.
         *
         *     The refresh token stays the same and good until it expires, you log out, or you change your password. An access
         *     token is no refresh token (401).
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
         * @description Ends the session of the access token you call with. That token and the session's refresh token stop working at once; your other sessions go on.
         */
        post: operations["logoutUser"];
        delete?: never;
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
         * @description Answers who you are and, in a tenant, your role there.
         *
         *     `tenant_id` is the tenant of `X-Tenant-ID`; without that header, your session's tenant, else your default one.
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
         * @description Changes the members you send and leaves the others. Send at least one (422).
         *
         *     - A username that somebody else has, in whatever case, is 409.
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
         * @description Sets a new password for the account you are logged in with.
         *
         *     - A wrong current password is 400, not 401: your session stays good. Repeated ones are 429.
         *     - Your other sessions end. This one and your API keys go on.
         *     - An API key cannot change the password (401).
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
         * Ask for a password reset
         * @description Mails a link to choose a new password, good for one hour and for one use, if an account has the address.
         *
         *     - The answer is the same, and takes as long, whether there is such an account or not.
         *     - An address gets at most three such mails an hour. Further requests are answered alike and send none.
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
         * @description Sets a new password with the token of a mailed link.
         *
         *     - The token works once, for one hour; unknown, used and expired ones are 400. Other reset tokens of the account stop
         *       working with it.
         *     - Every session of the account ends. The email address counts as proved from then on; if it was not before, the
         *       account's API keys are deleted, and accounts of other providers no longer sign in to it, because whoever made them may
         *       not be the one who reads its mail.
         *     - The rules for passwords are those of registration (422). A password that is refused leaves the token good.
         */
        post: operations["resetPassword"];
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
         * @description Notes that the email address of an account is proved, with the token of a link that was mailed.
         *
         *     - The token works once, for 7 days; unknown, used and expired ones are 400.
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
         * Ask for another verification mail
         * @description Mails you another link that proves your email address, good for 7 days. Earlier ones stay good.
         *
         *     - You get at most three such mails an hour. Further requests are answered alike and send none.
         *     - An address that is proved already is 409.
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
         * @description Sends a browser to Google, GitHub, LinkedIn or Facebook to sign in there. Open it as a page; it is not for scripts.
         *
         *     - The provider sends the browser back to `/api/v1/auth/oauth/{provider}/callback`. It has 10 minutes for that, must
         *       be the same browser, which a cookie tells, and can come back once.
         *     - A provider that the server has no client of is 503.
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
         * @description Where a provider sends the browser after `/api/v1/auth/oauth/{provider}`. Sends it on to `/oauth/callback` at the
         *     front end, nowhere else, with `access_token`, `refresh_token` and `provider` in the query (in the fragment, if the
         *     operator says so), or with `error` and `provider`.
         *
         *     - A `state` that is missing, unknown, used, older than 10 minutes, of another provider or of another browser is 400.
         *     - Whoever has signed in with this account of the provider before signs in as the same user, even if the email address
         *       there has changed since.
         *     - Otherwise an email address that nobody has here makes a user, without a password. One that somebody has is linked
         *       to that user if the provider says that it is verified. If it was not verified here before, the user's password,
         *       sessions and API keys end with that, because whoever registered it need not be the one who reads its mail.
         *     - `error` is `access_denied` when the person refused, `invalid_provider` when the server no longer has a client of the
         *       provider, and `oauth_failed` for everything else: no email address, an unverified one that somebody has, a
         *       deactivated user, a provider that answers wrong or not within 10 seconds.
         *     - What the provider says in words is never passed on. Query parameters that are not declared are ignored.
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
         * @description Answers your own API keys, the oldest first. A key itself is never shown again, only its prefix.
         */
        get: operations["listUserApiKeys"];
        put?: never;
        /**
         * Create a new API key
         * @description Makes a key that acts as you until you delete it, for calls from a server.
         *
         *     - This answer alone shows the key. The server keeps only a hash of it.
         *     - You can have at most 100 keys (422).
         *     - It takes a session: an API key makes no API keys (401).
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
         * @description Deletes one of your API keys. It opens nothing from the next request on. Another user's key is 404, like one that does not exist. It takes a session: an API key deletes no API keys (401).
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
         * @description Makes an account and a tenant that it owns, and starts a session in it.
         *
         *     - An email address has one account on the whole platform (409).
         *     - A slug that you choose must be free (409) and not reserved (400). Left out, it is made from the tenant's name, with a
         *       number where needed.
         *     - `agree_terms_of_service` must be true.
         *     - A mail asks you to prove the address with `/api/v1/auth/verify-email`; you need not wait for it.
         *     - Access tokens expire in 15 minutes, refresh tokens in 7 days.
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
         * @description Starts a session of the dashboard.
         *
         *     - `tenant_id` chooses the tenant, which you must be a member of. Left out, it is your default tenant, else the one you
         *       have been in longest.
         *     - An unknown address, a wrong password and a tenant you are not in answer alike (401).
         *     - Failed logins are limited to 10 a minute for an account from one address, and 30 a minute for one address (429).
         *     - Access tokens expire in 15 minutes, refresh tokens in 7 days.
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
         * @description Answers new tokens for the session of a refresh token. The old ones stop working.
         *
         *     - Each refresh token is good once. For 10 seconds after that it answers the same new tokens, so that parallel requests
         *       don't end the session; the old access token works as long.
         *     - Later, and for a token that is older still, somebody else may hold a copy: the answer is 401 and the session is over.
         *     - A session goes on for as long as it is refreshed within 7 days.
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
         * @description Ends the session of the access token you call with. That token and the session's refresh token stop working at once; your other sessions go on.
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
         * @description Greets the name you send. Tells a client that its token works.
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
         * @description Answers who you are, and your role in the tenant that the session acts in.
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
         * @description Answers the tenants you are a member of, in alphabetical order, each with your role in it. The list ends at 1,000 tenants; `total` counts all.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Create a new tenant
         * @description Makes a tenant and you its Owner.
         *
         *     - A slug that you choose must be free (409) and not reserved (422). Left out, it is made from the name, with a
         *       number where needed.
         *     - A domain belongs to one tenant only (409).
         *     - The tenant begins on the plan `free`, with public content and open registration.
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
         * @description Answers a tenant to its members. A tenant that you are no member of is 404, like one that does not exist.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        /**
         * Delete tenant
         * @description Deletes the tenant for all its members. Owners only.
         *
         *     - Its content is out of reach at once, and its slug and its domain are free again.
         *     - Members whose default tenant it was get another of theirs with their next login.
         *     - After 30 days its content is deleted for good, with its members, keys and files. What it paid stays on record.
         *     - With `If-Match` it is deleted only in the version you read (412).
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        /**
         * Update tenant
         * @description Changes the members you send and leaves the others. Send at least one (422). Admins and Owners only.
         *
         *     - `null` removes the domain or the description.
         *     - A new slug must be free (409) and not reserved (422). Addresses with the old one stop working.
         *     - `settings.public_content: false` hides published content from everybody but members.
         *     - `settings.registration: closed` lets nobody join by registering or logging in.
         *     - With `If-Match` the change is made only to the version you read (412).
         */
        patch: operations["updateTenant"];
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
         * @description Answers a tenant to its members, by its slug. A tenant that you are no member of is 404, like one that does not exist.
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
         * @description Answers the workspaces that the caller is a member of; for an API key, those of the person who made it.
         *
         *     - By name, unless `sort` says otherwise.
         *     - `fields` and `include` decide what is answered of each; see "Lists" for what all lists have in common.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         * @description Makes a workspace whose Owner is the caller; for an API key, the person who made it.
         *
         *     - Left out, the slug is made from the name, with a number where needed. One that you choose must be free and not
         *       reserved (422).
         *     - `tier` is `free`, unless you have a workspace with a greater plan: the new one may have that plan or a lesser one,
         *       shares its limits and falls back with it. A greater tier is 403. An API key has the plan of its own workspace to
         *       give, a person the greatest of those that they are Owner or Admin of. Platform admins give any.
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
         * @description Answers a workspace that the caller is a member of; for an API key, one of the person who made it.
         */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /**
         * Delete a workspace
         * @description Deletes the workspace for all its members. Owners only, and API keys of this workspace that an Owner made.
         *
         *     - Its content is out of reach at once, its API keys stop, and its slug is free again.
         *     - After 30 days its content is deleted for good, with its members, keys and files. What it paid stays on record.
         *     - Your only workspace stays (422).
         *     - Workspaces that it pays for fall back to `free`.
         *     - With `If-Match` it is deleted only in the version you read (412).
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /**
         * Update a workspace
         * @description Changes the members you send and leaves the others, those of `settings` too. Send at least one (422). Admins and
         *     Owners only, and API keys of this workspace.
         *
         *     - A new slug must be free and not reserved (422). Addresses with the old one stop working.
         *     - `tier` follows the workspace's subscription while it has one (403 for a greater one, 422 for a lesser one).
         *       Otherwise it may be as great as that of another workspace that you are Owner or Admin of (403), whose limits it
         *       then shares. Platform admins give any.
         *     - With `If-Match` the change is made only to the version you read (412).
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
         * @description Answers the API keys of the workspace that have not been revoked, the newest first unless `sort` says otherwise. None
         *     of them is shown whole.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes an API key of the workspace and answers it whole, this once. It acts for the workspace as long as the person who
         *     made it is a member; for a key that makes a key, that is the same person.
         *
         *     - No scope, rate limit tier or lifetime goes beyond the caller's own (403 for scopes and servers, 422 else). `scopes` left out are
         *       `read` and `write`; `rate_limit_tier` left out is that of the workspace, `expires_at` left out that of the key that calls.
         *     - `rate_limit_tier` may be less than that of the workspace: then the key also has a limit of its own.
         *     - `allowed_ips` are the addresses and CIDR ranges that it may be used from; from elsewhere it is 403. Empty: any.
         *     - `server_scopes` are the MCP servers that it may use; another is 403. Left out: those of the key that calls, or all.
         *     - `expires_at` lies in the future, at most a hundred years ahead (422).
         *     - A workspace has at most ten keys in force, not counting those that were rotated (403).
         *     - A development server makes `sk_test_` keys and accepts no others, a production one `sk_live_`.
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
         * @description Answers an API key of the workspace, without the key itself.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Ends an API key at once, in every process of the server. A key may revoke itself.
         */
        delete: operations["revokeApiKey"];
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
         * @description Makes a new key with a new id in the place of an old one, and answers it whole, this once.
         *
         *     - It has the name, scopes, tier, addresses, servers and expiry of the old key, which works for `grace_period_hours` more; with 0
         *       it ends at once. It belongs to the person who rotates it.
         *     - A key that has been rotated already, or has expired, is 422.
         *     - If the old key came from a rotation whose grace period is not over, the key before it ends now.
         *     - Whoever rotates a key needs all that it can do (403).
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
         * @description Answers who is in the tenant, in what role, the highest role first.
         *
         *     - Viewers see no email addresses but their own: where registration is open, anyone can be one.
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
         * @description Removes a member, or lets you leave: anyone may remove themself.
         *
         *     - Admins remove members below Admin, Owners anyone (403).
         *     - The last Owner stays (409).
         *     - The member's sessions in the tenant end, and only an invitation brings them back.
         */
        delete: operations["removeTeamMember"];
        options?: never;
        head?: never;
        /**
         * Update a members role
         * @description Gives a member another role. Admins and Owners.
         *
         *     - Admins change members below Admin, and give roles below Admin (403). Owners change anyone, and make Owners too.
         *     - The last Owner stays Owner (409).
         *     - It holds from the member's next request on.
         */
        patch: operations["updateTeamMember"];
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
         * @description Makes another member Owner and you, who were one, Admin. Owners.
         *
         *     - The new Owner must be a member, and not you (422).
         */
        post: operations["transferTenantOwnership"];
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
         * @description Answers the tenant's invitations of one status, the newest first; the pending ones if you name none. Admins and Owners.
         *     Tokens are never shown.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a user to a tenant
         * @description Mails an invitation that is good for seven days and for one use. Admins and Owners.
         *
         *     - Admins invite to roles below Admin, Owners to any (403).
         *     - Only an account with the invited address can accept it. It need not exist yet.
         *     - A member's address, and one whose invitation is pending, are 409. Cancel a pending one to invite anew.
         *     - A tenant sends at most 100 invitations a day, and an address gets at most 10 a day (429).
         *     - `invitation_token` is shown here and in the mail only.
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
         * @description Makes a pending invitation worthless. Admins and Owners.
         *
         *     - Admins cancel invitations to roles below Admin, Owners any (403).
         *     - One that was accepted, was cancelled or has expired is 409.
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
         *     - Your account must have the invited address (403; the token stays good). It need not be verified.
         *     - A token that is unknown, used, cancelled or expired is 400. If whoever invited you could no longer do so today, it
         *       is 403; if the tenant is gone, 404; if you are a member already, 409.
         *     - A person who was removed from the tenant comes back this way.
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
         * @description Leaves a message for a tenant, or without `X-Tenant-ID` for the platform. Nobody checks who the sender is.
         *
         *     - A tenant that keeps its content to its members takes none (403), like one that does not exist.
         *     - Five messages a minute from an address (429).
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
         * @description Answers your messages, the newest first: those addressed to you; as Admin or Owner also those that strangers left for
         *     the tenant you act in, and as platform admin those that they left for the platform.
         *
         *     - `sender.id` is null for a guest, whose name and address are what they said of themselves.
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
         * Mark a message read
         * @description Marks one of your messages read, or unread again. In an inbox that several people read, it is read for all of them.
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
         * @description Answers articles, the newest first.
         *
         *     - Without credentials, for Viewers and for people who are no members: published articles only. For Authors and
         *       above: all.
         *     - A tenant that keeps its content to its members answers others 404, like one that does not exist.
         *     - Go on by `page`, or by `next_cursor`, which costs the same however far you are.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Create a new article
         * @description Makes an article of yours. Authors and above.
         *
         *     - `content` is Markdown. It is kept as you send it; `content_html` is made from it, safe to show.
         *     - It begins as a draft if you do not say otherwise. `published` publishes it at once.
         *     - A slug that you choose must be free (409). Left out, it is made from the title, with a number where needed.
         *     - The category must be one of the tenant (422).
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
         * @description Finds the articles that hold all the words of `q`, in whatever form of the word, and shows where.
         *
         *     - It finds what you may list: published articles; for Authors and above, all.
         *     - A match in the title weighs more than one in excerpt, tags or keywords, and that more than one in the content.
         *     - It answers the first 1,000 matches: `page` times `per_page` is at most 1,000 (422), and `total` counts no
         *       further.
         *     - A WordPress site searches its tenant's articles with its own key; each search counts in the site's
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
         * @description Lets a language model write an article from your `prompt` and keeps it as a draft of yours. Authors and above. The
         *     answer takes as long as the model does, a minute at most.
         *
         *     - `tone` is `professional` and `length` `medium` if you do not say otherwise.
         *     - The category must be one of the tenant (422); its name is told to the model.
         *     - The plan's limit on the number of articles is checked before the model is asked (403 with `feature` and
         *       `upgrade_url`), and a place is kept until it has answered.
         *     - A model that refuses, or whose answer is no article, is 502; one that is away, answers too late or is not
         *       configured is 503; a provider that wants fewer requests is 429. Nothing is created then.
         */
        post: operations["generateArticle"];
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
         * @description Answers an article with its content. Who may not see it gets 404, like for one that does not exist: callers below Author see published articles only, and callers who are no members see none of a tenant that keeps its content to its members.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /**
         * Delete an article
         * @description Deletes an article and its comments. Authors delete their own articles, Editors and above anybody's (403).
         *
         *     - With `If-Match` it is deleted only in the version you read (412).
         */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        /**
         * Update an article
         * @description Changes the members you send and leaves the others. Send at least one (422). Authors change their own articles,
         *     Editors and above anybody's (403).
         *
         *     - `published` publishes the article; the first time it does is kept in `published_at`.
         *     - `null` clears `excerpt`, `category_id`, `image` and the members of `seo`; `tags` and `keywords` are replaced as
         *       a whole.
         *     - A slug that you send must be free (409). One made from the title follows the title until the article is
         *       published first; then, and once you chose it yourself, it changes only by hand.
         *     - With `If-Match` the change is made only to the version you read (412).
         *     - A text that grows must fit into the storage of the tenant's plan (403).
         */
        patch: operations["updateArticle"];
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
         * @description Answers the comments of the top level, the oldest first, each with the first 20 replies of its thread.
         *
         *     - With `parent_id` it answers the replies of that thread instead, the oldest first and whatever their depth; their
         *       own `replies` are empty then.
         *     - Who sees the article sees its comments; for others it does not exist (404).
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Post a comment
         * @description Writes a comment of yours. Every member may, on an article that they see. Whoever is no member joins an open
         *     tenant by logging in with `X-Tenant-ID`.
         *
         *     - `content` is Markdown; `content_html` is made from it, safe to show.
         *     - `parent_id` answers another comment, which must be of the same article (422).
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
         * @description Publishes the article at `scheduled_at`, within one second. Until then its status is `scheduled`. Authors schedule
         *     their own articles, Editors and above anybody's (403).
         *
         *     - With an offset (`Z`, `-04:00`) `scheduled_at` is that instant, whatever `timezone` says; `timezone` is then only
         *       kept for those who read the schedule.
         *     - Without an offset it is what the clocks of `timezone` show. A time that they skip when summer begins is moved
         *       forward by what they skip (02:30 is 03:30); of a time that they show twice when summer ends, the earlier counts.
         *     - It must lie in the future, by the server's clock, and at most five years ahead (422).
         *     - Scheduling an article again moves it to the new time. A published article is 409.
         *     - `updateArticle` with `published` publishes the article at once, with `draft` or `archived` it does what it says;
         *       each ends the schedule.
         */
        post: operations["scheduleArticle"];
        /**
         * Cancel scheduled publishing
         * @description Takes the schedule from the article, which is a draft again. Authors cancel for their own articles, Editors and
         *     above for anybody's (403).
         *
         *     - 200 means that the schedule does not publish the article, also when its time comes at the same moment. Once it
         *       has, the answer is 409.
         *     - An article without a schedule is 404.
         */
        delete: operations["cancelArticleSchedule"];
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
         * @description Answers the articles that wait for their time, the next one first.
         *
         *     - To Viewers the list is empty: what is not published yet is for Authors and above.
         *     - Go on by `page`, or by `next_cursor`, which costs the same however far you are.
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
         * @description Deletes a comment and the replies to it. You delete your own comments; Admins and Owners anybody's (403).
         */
        delete: operations["deleteComment"];
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
         * @description Answers all categories of the tenant in alphabetical order. `article_count` counts the articles that you may see: published ones; for Authors and above, all. A tenant that keeps its content to its members answers others 404.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Makes a category. Editors and above.
         *
         *     - Its name is unique in the tenant, whatever its case, and so is its slug (409). A slug left out is made from the
         *       name, with a number where needed.
         *     - A tenant has at most 500 categories (422).
         */
        post: operations["createCategory"];
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
         * @description Deletes a category that has no articles, whatever their status (400 otherwise). Editors and above.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Update a category
         * @description Changes the members you send and leaves the others. Send at least one (422). Editors and above. The new name and the new slug must be free in the tenant (409); a new name does not change the slug.
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
         * @description Answers the affiliate links of the tenant, the newest first. For its members.
         */
        get: operations["listAffiliateLinks"];
        put?: never;
        /**
         * Create an affiliate link
         * @description Makes a short address, `short_url`, that sends visitors on to `original_url` and counts them. Editors and above.
         *
         *     - The slug is unique on the whole platform (409). A slug that a tenant has used stays its own for good, also after
         *       the link is gone, because addresses that are out in the world must not begin to lead to strangers.
         *     - `original_url` must be an http or https address in the public internet, without user name or password, and no
         *       short address of this platform (422). It is kept as the URL standard writes it, international domain names
         *       in their ASCII form. A domain name that mixes alphabets to look like another is refused (422).
         *     - A tenant can have at most 10,000 slugs, those of deleted links included (422).
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
         * @description Deletes the link with its statistics. Editors and above. Once this is answered, its short address leads nowhere; only this tenant can use the slug again.
         */
        delete: operations["deleteAffiliateLink"];
        options?: never;
        head?: never;
        /**
         * Update an affiliate link
         * @description Changes the members you send and leaves the others. Send at least one (422). Editors and above.
         *
         *     - Once this is answered, no visitor is sent to the address of before.
         *     - After a change of slug the old short address leads nowhere, and stays reserved for the tenant.
         *     - The rules for slug and address are those of a new link.
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
         * @description Answers the clicks of a link: in all, and for each of the last `days` days (UTC), today included. For members of the
         *     tenant.
         *
         *     - Crawlers, link previews, prefetching browsers and HEAD requests are sent on but not counted.
         *     - A visitor counts once a day as unique. Visitors are told apart by a hash of address and browser with a key that
         *       changes every day and is then destroyed; the address is not stored. So `unique_click_count` is the sum of the
         *       days.
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
         * @description Sends a visitor on to the link's `original_url` and counts the click.
         *
         *     - Query parameters are ignored: people add their own to links they share.
         *     - The answer may not be kept, so that every click is seen, and the page it leads to is not told where the visitor
         *       came from.
         *     - Crawlers, link previews, prefetching browsers and HEAD requests are sent on but not counted.
         *     - A slug that no link has is 404, whatever it looks like.
         *     - 1,200 calls a minute from one address.
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
         * @description Takes what a check of a page found. Only the last report of a page counts: it replaces the one before, whole.
         *
         *     - An issue that the report before had too, with the same type, element, message and suggestion, stays the same issue:
         *       with its id, and the time when it was first reported.
         *     - A workspace has reports of at most 10,000 pages, with at most 100,000 issues (422).
         *     - Elements and messages are kept as text. Whoever shows them escapes them.
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
         * @description Answers what the last report of each page found, the newest issues first.
         *
         *     - `total` is exact without filters, and counted to 10,000 with them.
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
         * @description Tells the pixel of a page what to do. The page is known by its domain, from `Origin`, else `Referer`.
         *
         *     - A domain is known when it is that of an active tenant, or of a site whose owner has proved it; a proved site goes
         *       before a tenant. `www.` in front makes no difference. For any other domain the pixel is not enabled.
         *     - A change of domains holds after at most 5 seconds.
         *     - Any page may ask, without credentials. Query parameters are ignored.
         *     - 300 calls a minute from one address.
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
         * @description Takes an event, or up to 50, from a page. What is acknowledged is on disk.
         *
         *     - Events count for the tenant that the page's domain belongs to, as for the configuration. Those from other domains,
         *       or without one, and those whose `url` is not of that tenant's domains are kept apart: for 7 days, without
         *       `properties`, never counted for anybody. The answer is the same.
         *     - Nothing is kept of a visitor who asks so by `DNT: 1` or `Sec-GPC: 1`. The answer is the same.
         *     - No cookies. Visitors are told apart by a hash of address and browser with a key that changes every day and is
         *       then destroyed; the address is not stored. Crawlers are marked as such.
         *     - An event with an `id` is kept once, however often it is sent.
         *     - Events are deleted after 400 days.
         *     - Any page may call, without credentials. 300 calls a minute from one address.
         */
        post: operations["trackPixelEvent"];
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
         * @description Puts the tenant of the request on a plan. Owners only. Plan, rate limit and entitlements hold from the next request.
         *
         *     - The first paid plan needs a `payment_method_id`; its first month is charged at once. Later changes may name
         *       another one, or leave it out to pay as before.
         *     - A greater plan begins at once. What is left of the period is charged at the difference of the two prices.
         *     - A lesser plan begins with the next period (`scheduled_plan_id`); nothing is paid back. What exceeds its limits
         *       then stays and can be read; only new things are refused.
         *     - `free` cancels with the end of the period, as `DELETE /api/v1/subscriptions/cancel` does.
         *     - The present plan is kept: a cancellation or a lesser plan that waits is called off. If there is nothing to call
         *       off, nothing happens and nothing is charged, so a request may be repeated.
         *     - A declined payment is 402, and nothing has changed. While another change of the tenant's subscription is under
         *       way the answer is 409.
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
         * @description Answers all plans from the least to the greatest, with monthly prices. The same words are the tiers of rate limits.
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
         * @description Answers what the tenant of the request pays for. Every member of the tenant may look.
         *
         *     A tenant without a subscription is on its plan, which is Free unless an admin gave it another, without an end: `id`
         *     and the period are null.
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
         * @description Ends the subscription of the tenant of the request with the period that is paid for; until then the plan holds, and putting the tenant on it again calls the cancellation off. Owners only. Repeating it changes nothing.
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
         * @description Answers whether the plan of the workspace allows `quantity` more of a feature now. The answer is 200 also when it
         *     does not; `reason` then says why. It promises nothing: others may use up what is left before you do.
         *
         *     | feature | what is counted | past the limit |
         *     |---|---|---|
         *     | `posts` | articles, whatever their status | refused with 403 on every surface |
         *     | `storage` | bytes of the articles' Markdown, in UTF-8 | refused with 403 on every surface |
         *     | `api_calls` | calls with keys of the workspace, by the server, and what is reported | goes on: only checks and the summary tell |
         *     | `ai_credits` | what is reported | the report is refused with 403 |
         *
         *     - `api_calls` and `ai_credits` are counted by periods: those of the subscription, or months from the day on which the
         *       workspace was made. A month that lacks the day ends on its last one.
         *     - Any call with a valid key counts, also one that is refused. The server's own count follows within two seconds.
         *     - `limit` and `available` are null where the plan sets no limit. A limit of 0 means that the plan does not include
         *       the feature.
         *     - Workspaces that share a plan share its limits, and what they use is one.
         *     - A plan that changes holds from the next call on. When a smaller plan allows less than there is, nothing is deleted:
         *       what is there can be read, changed and made smaller, but nothing is added.
         *     - The Owners get a mail within minutes when 80, 90 and 100 % of a feature are used: once each in a period, and of
         *       several that are passed at once the greatest.
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
         * @description Adds what an integration used to the workspace's usage of the present period. For Admins and Owners.
         *
         *     - `api_calls` is never refused, past its limit neither. `ai_credits` is: a report that would pass the limit is 403, and
         *       nothing of it is counted. Reports at once take turns, so together they get no more than the limit.
         *     - `posts` and `storage` are counted by the server, and a feature that does not exist cannot be used: both are 422.
         *     - With an `event_id` of your own, a report counts once in 32 days, however often you send it: the second time
         *       `recorded` is false. The same id for another feature or quantity is 422. Ids belong to the workspace.
         *     - `metadata` goes to the audit log.
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
         * @description Answers what the workspace uses of everything that its plan names; see `checkEntitlement` for what is counted.
         *     `percentage` has two decimals, is over 100 past a limit, and 0 where there is none.
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
         * Receive an event of Stripe
         * @description Where Stripe reports what happened to subscriptions and invoices. Enter this address as a webhook endpoint in
         *     Stripe's dashboard and its signing secret as `STRIPE_WEBHOOK_SECRET`; `customer.subscription.*` and `invoice.*` are
         *     of use, other events are acknowledged.
         *
         *     - Only events that Stripe signed in the last five minutes are read (400).
         *     - An event says that something changed, not what is now true: the state is asked of Stripe. So events may come in
         *       any order and more than once.
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
         * @description Makes a user of the tenant, as viewer. Admins and Owners.
         *
         *     - The account has no password: its person sets one by mail (`/api/v1/auth/forgot-password`).
         *     - An address that has an account elsewhere on the platform is answered alike and gets an invitation by mail. The
         *       membership begins when it is accepted.
         *     - A development server wants `X-Tenant-ID` (400).
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
         * @description Answers a user of the tenant. A development server wants `X-Tenant-ID` (400).
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
         * @description Answers the sites of the session's tenant, the newest first. Go on with `page_state`.
         */
        get: operations["listSites"];
        put?: never;
        /**
         * Create a site
         * @description Registers a WordPress site and answers its API key. Admins and Owners.
         *
         *     - The key is shown this once. On a development server it is a test key (`test_sk_`), in production a live key (`live_sk_`).
         *     - Live sites have a domain name; test sites may also be on `localhost` or an IP address, with a port.
         *     - The site is `pending` until its domain is verified. A tenant has a domain once, and a domain that another tenant has
         *       verified is taken (409).
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
         * @description Answers a site of the session's tenant, never its key. Its search finds the tenant's published articles, which the
         *     counts speak of.
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        /**
         * Delete a site
         * @description Deletes a site. Its key stops working at once. Admins and Owners.
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
         * @description Replaces the key of a site. The old one stops working at once; the new one is shown this once. Admins and Owners.
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
         * @description Looks for the DNS TXT record `maplepress-verify=<verification_token>` on the domain and makes the site `active`. Admins
         *     and Owners.
         *
         *     - A test site needs no record. A site that is verified already answers success again.
         *     - A domain has one verified owner (409). The record is looked for again every day; a site that misses it three days in a
         *       row is no longer verified.
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
         * @description Tells a plugin that its key is good, and how its site stands. Sites whose domain is not verified yet are answered too;
         *     suspended and archived ones are 403.
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
         * @description Answers all API users, the oldest first, with masked tokens.
         */
        get: operations["listApiUsers"];
        put?: never;
        /**
         * Create an API user
         * @description Makes an API user and answers its token, which is shown this once.
         *
         *     - The name is unique (400).
         *     - The token reads and writes articles, categories and comments of any tenant, within its scopes. What it writes has no
         *       author.
         *     - An inactive or expired API user is refused (401).
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
         * @description Answers an API user with its masked token.
         */
        get: operations["getApiUser"];
        /**
         * Update an API user
         * @description Changes the members you send and leaves the others. `expire_at: null` removes the expiry. The token stays and has the
         *     new rights from the next request on.
         */
        put: operations["updateApiUser"];
        post?: never;
        /**
         * Delete an API user
         * @description Deletes an API user. Its token stops working at once.
         */
        delete: operations["deleteApiUser"];
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
         * @description Replaces the token of an API user and answers the new one, which is shown this once. The old one stops working at once.
         *     Status and expiry stay.
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
         * @description Answers the accounts that the tenant posts with, by platform. Their tokens are never shown. Editors and above.
         */
        get: operations["listSocialAccounts"];
        put?: never;
        /**
         * Connect a social media account
         * @description Connects the account that `access_token` belongs to. Admins and above.
         *
         *     - The network is asked whose token it is; one that it does not accept is 422. The token is kept encrypted and
         *       never shown.
         *     - A tenant has one account on each platform: connecting another one, or the same with a new token, replaces it.
         *     - A network that is turned off here, or does not answer, is 503.
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
         * @description Forgets the account, its token, and its posts, those that wait for their time too. What is posted already stays on the network. Admins and above.
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
         * @description Posts `custom_message`, or the article's title, with a link to the article, on each platform: at once, or at
         *     `schedule_at`. Editors and above.
         *
         *     - The answer has a post for each platform. `pending` and `sending` are under way, `scheduled` waits for its time.
         *       `failed` says why in `error_message`. `unknown` means that the connection broke when it was sent: the network is
         *       asked whether the post is there before it is sent again.
         *     - **Repeat the request to see how far the posts are.** The same message for the same article, platform and time is
         *       posted once, however often you send it. One that failed is tried again.
         *     - The link leads to the tenant's domain, else to the front end, and carries `share`, which names the post. It
         *       counts towards the limit: 280 on twitter, by its weights, in which a link is 23; 300 on bluesky, where a
         *       composed character is one; 500 on mastodon, where a link is 23; 3000 on linkedin; 63206 on facebook. A longer
         *       message is 422, with both counts.
         *     - Only published articles can be posted (409); if it is none any more when its time comes, the post fails.
         *     - A platform without a connected account is 422, a network that is turned off here 503. Then nothing is posted.
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
         * @description Answers how many users, tenants and articles the platform has, and what it earns. For platform admins.
         *
         *     - Everything is as it is now: figures are kept while data changes, not counted when they are asked for.
         *     - Deleted tenants do not count; their content counts until it is purged.
         *     - `mrr` is what the subscriptions in force bring a month, in US dollars.
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
         * @description Answers how the platform grows, who uses it and how it is doing, over the last `days` days. For platform admins.
         *
         *     - Days are UTC; today is the last of them. `previous` is the same number of days before.
         *     - Figures count what exists: what was deleted counts no more, not for the days past either.
         *     - `active_users` logged in within these days.
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
         * @description Answers what is written, generated, published and clicked across all tenants, over the last `days` days. For platform
         *     admins.
         *
         *     - Days are UTC; today is the last of them.
         *     - Figures count what exists: what was deleted counts no more, not for the days past either.
         *     - `first_published` counts an article once, on the day it first was.
         *     - Unique clicks are visitors of a link and a day.
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
         * @description Answers what was paid over the last `days` days, and what the subscriptions are. For platform admins.
         *
         *     - Money is in US dollars, with cents behind the point.
         *     - Days are UTC; today is the last of them. `previous` is the same number of days before.
         *     - `mrr` is what subscriptions in force bring a month: those that are `active` or `past_due`, at the price of their plan.
         *       A plan that an admin gave away brings nothing.
         *     - `churn_rate` is the share that ended of all subscriptions that there were at some time within these days.
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
         * @description Answers the tenants of the platform, the newest first, deleted ones left out. For platform admins.
         *
         *     - `search` finds parts of name, slug and domain.
         *     - With a `search`, `total` counts up to 10,000.
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
         * @description Changes the members you send and leaves the others. Send at least one (422). For platform admins.
         *
         *     - `is_active: false` suspends the tenant: from the next request on it is there for nobody, neither members nor readers
         *       nor keys. Its sessions cannot be refreshed, its short addresses lead nowhere, and what it has scheduled waits.
         *       Nothing is deleted: `is_active: true` brings everything back, and what became due meanwhile is then done.
         *     - A subscription goes on while its tenant is suspended.
         *     - `plan` holds until a subscription of the tenant begins, changes its plan or ends. It charges nothing.
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
         * @description Answers the users of the platform, the newest first. For platform admins.
         *
         *     - `search` finds parts of email address, username and full name.
         *     - `tenant_id` answers the members of a tenant; an unknown tenant has none.
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
         * @description Answers who did what, the newest first. For platform admins.
         *
         *     - A row is written in the same transaction as what it tells of: neither is ever there without the other.
         *     - Rows are neither changed nor deleted. Each is chained to the one before it by a hash within a second; until then
         *       its `hash` is null. `npm run audit:verify` proves the chain.
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
         * @description Makes a user a platform admin, or no longer one. For platform admins, with a session: an API key cannot.
         *
         *     - It holds from the user's next request on.
         *     - The last platform admin stays one (409).
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
         * @description Answers the webhook endpoints of the workspace, at most 5, the newest first.
         *
         *     - The signing secret is answered only when an endpoint is created and when its secret is rotated.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Makes an endpoint that events of the workspace are posted to, and answers its signing secret, which is shown this once.
         *
         *     - A workspace has at most 5 endpoints (403, `feature: webhooks`).
         *     - `url` begins with `https://`, names port 443 or 8443, and leads to a public address: no private, local or otherwise
         *       special one. Addresses are checked again whenever something is sent, and redirects are not followed. A development
         *       server may be told to take plain http and its own machine, too.
         *     - `events` are names such as `post.created`, families such as `post.*`, or `*` for all. Events of high volume
         *       (`link.clicked`) come only to endpoints that name them.
         *     - Without a `secret` the server makes one. See "Webhooks" for what is sent, how it is signed and when it is sent again.
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
         * @description Answers an endpoint with what became of its deliveries: `success_count` and `failure_count` count attempts.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes an endpoint with the record of its deliveries. Nothing more is sent to it.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Changes what is given. `url` and `events` follow the rules of `createWebhook`.
         *
         *     - An endpoint that is not active gets no events, and those that wait for it fail. Made active again, it begins without
         *       failures; what it missed can be sent again by `retryWebhookDelivery`.
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
         * @description Sends an event `webhook.test` to the endpoint, signed like any other, and answers how the endpoint took it.
         *
         *     - Always 200: `success` tells whether the endpoint answered with a 2xx status. Without an answer `status_code` is null.
         *     - Works for an endpoint that is not active, too. It leaves no delivery behind and counts as none.
         *     - Takes up to 15 seconds. 60 calls a minute from one address.
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
         * @description Gives the endpoint a new signing secret, which is shown this once.
         *
         *     - Until the grace period ends, messages carry two signatures, by the new and by the old secret, so that the receiver can
         *       change over without losing any. In `webhook-signature` they are separated by a space, in `X-Webhook-Signature` by a
         *       comma, the new one first.
         *     - Rotated again within the grace period, the secret before the last stops at once.
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
         * @description Answers the deliveries of an endpoint, the newest first, for 30 days.
         *
         *     - `pending`: waits for an attempt, or one is being made. `retrying`: waits until `next_retry_at`. `success` and `failed`
         *       are final, but for `retryWebhookDelivery`.
         *     - `attempt` is the attempt that waits or is being made, else the last one made. There are 6: at once, then after 1 minute,
         *       5 minutes, 30 minutes, 2 hours and 24 hours, each give or take a fifth, or later if the endpoint asks for it by
         *       `Retry-After`. An answer from 300 to 499 is not tried again, but for 408 and 429.
         *     - `response_code` is null when the endpoint gave no answer; `error` then says why. Of the body, 10,000 characters are
         *       kept.
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
         * @description Puts a delivery that failed, or that waits for its next attempt, to be made at once, as its next attempt: the event is sent
         *     again under the same id.
         *
         *     - A delivery that succeeded, that is being made, or that has had its 6 attempts cannot be retried (400), and neither can
         *       one to an endpoint that is not active.
         *     - Asked twice at once, one attempt is made.
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
         * @description Answers the MCP servers that the workspace may use: `filesystem`, whose files are the workspace's own, and those that
         *     the operator has set up for all workspaces. One that does not answer is `unavailable`. A key with `server_scopes` sees
         *     those only.
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
         * @description Answers a server with its tools and resources. What a server says of itself holds for ten minutes. One that is
         *     not among the `server_scopes` of the key is 403.
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
         * @description Answers the tools of a server with the arguments that they take. A server that is not among the `server_scopes` of the
         *     key is 403.
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
         * @description Calls a tool of a server and answers its result.
         *
         *     - A server that is not among the `server_scopes` of the key is 403.
         *     - The arguments are checked by the tool's own schema first (422).
         *     - Paths of `filesystem` begin at the root of the workspace's files, with or without a leading `/`. A path that leads
         *       out of it, and a link, is 403. Files and results are 1 MiB at most.
         *     - A tool that fails on another server is 200 with `isError` in the result if the server says so, and 502 if it does not.
         *     - What tools answer is data: nothing in it is followed as an instruction.
         *     - Each call that is made is audited, and raises the webhook event `mcp.tool.executed`.
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
         * @description Answers a resource of a server by its URI, `server://path`, such as `filesystem://notes/today.md`. URIs of the network
         *     or of the machine (`http:`, `file:` and the like) are refused (400), and so are paths that lead out of the workspace's
         *     root and servers that are not among the `server_scopes` of the key (403).
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
         * An article was made
         * @description After an article was made, by hand, by a model or by a program. One that is made published is also `post.published`.
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
         * @description After an article was changed, scheduled or taken from its schedule.
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
         * @description After an article was published, by hand or by its schedule. A change that publishes is also `post.updated`.
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
         * @description After an article was archived. The change is also `post.updated`.
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
         * @description After an article was deleted, with what is left to say of it.
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
         * A category was made
         * @description After a category was made.
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
         * @description After a category was changed.
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
         * @description After a category was deleted.
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
         * @description After a comment or a reply was written.
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
         * @description After a comment was deleted, and with it the replies to it.
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
         * An affiliate link was made
         * @description After an affiliate link was made.
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
         * @description After an affiliate link was changed.
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
         * @description After an affiliate link was deleted, and its statistics with it.
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
         * @description While visitors follow an affiliate link, with what is new since the message before. It comes so often that only endpoints
         *     that name it get it: neither `*` nor `link.*` stands for it.
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
         * @description After a site was registered. Its key is in no message.
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
         * @description After the domain of a site was proved by its DNS record.
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
         * @description After the daily check has missed the DNS record of a site three times in a row.
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
         * @description After a site was deleted.
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
         * A subscription began
         * @description After the workspace subscribed to a plan.
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
         * @description After the plan, the plan that is to follow, the status or the wish to end with the period changed.
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
         * @description After a new period has begun.
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
         * A subscription has ended
         * @description After a subscription has ended. The wish to end it with the period is `subscription.updated`.
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
         * @description After the workspace was changed, on any surface.
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
         * @description After the workspace was deleted. It is the last message of the workspace: those that waited are dropped.
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
         * @description After a call of a tool, whatever came of it. Arguments and result are in no message.
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
         * @description When `testWebhook` asks for it. It is sent once, counts for nothing, and needs no subscription.
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
        /** @description What went wrong, on the platform surface. */
        Error: {
            /** @description Kind of error, one for each status. */
            error: string;
            /** @description A sentence for people. */
            message: string;
            status: components["schemas"]["ErrorStatus"];
        };
        /**
         * @description Always `about:blank`; `title` then names the status.
         * @constant
         */
        ProblemType: "about:blank";
        /** @description What went wrong, as RFC 9457 problem details. */
        Problem: {
            type: components["schemas"]["ProblemType"];
            /** @description Kind of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description A sentence for people. */
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
        /** @description Messages by the name of the field, or by its path with dots when it is nested (`seo.meta_title`). Parameters stand under their own names. */
        FieldErrors: {
            [key: string]: string[];
        };
        /** @description Well-formed data that breaks a rule, on the platform surface. */
        ValidationError: {
            /** @description Kind of error, one for each status. */
            error: string;
            /** @description A sentence for people. */
            message: string;
            status: components["schemas"]["ErrorStatus"];
            errors: components["schemas"]["FieldErrors"];
        };
        /** @description Well-formed data that breaks a rule, as RFC 9457 problem details. */
        ValidationProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description Kind of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description A sentence for people. */
            detail: string;
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
            /** @description What is away, for people. */
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
            /** @description Named by the header of each token. */
            kid: string;
            x: string;
        };
        /** @description RFC 7517 key set. */
        JsonWebKeySet: {
            keys: components["schemas"]["JsonWebKey"][];
        };
        /**
         * Format: email
         * @description ASCII only. Upper and lower case name the same account.
         */
        EmailAddress: string;
        /**
         * Format: password
         * @description At least 8 characters and at most 72 bytes of UTF-8, after Unicode normalisation to NFKC: a longer one is refused, not cut. The most common passwords are refused, and so are the caller's own email address, name and username.
         */
        NewPassword: string;
        /** @description Letters, digits, `_`, `.` and `-`. Upper and lower case name the same user. */
        Username: string;
        FullName: string;
        RegisterUserRequest: {
            email: components["schemas"]["EmailAddress"];
            password: components["schemas"]["NewPassword"];
            username: components["schemas"]["Username"];
            full_name: components["schemas"]["FullName"];
        };
        /**
         * @description What a member may do in a tenant, least first: Viewer, Author, Editor, Admin, Owner.
         * @enum {string}
         */
        Role: "Viewer" | "Author" | "Editor" | "Admin" | "Owner";
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
            /** @description Role in the tenant of `tenant_id`; null without a tenant. */
            role: components["schemas"]["Role"] | null;
            is_platform_admin: boolean;
            /** @description Whether the email address is proved. */
            is_verified: boolean;
            /**
             * Format: uuid
             * @description The tenant that the request acts in.
             */
            tenant_id: string | null;
            /** @description Provider the account was made with. */
            oauth_provider: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_login_at: string | null;
        };
        Token: string;
        SessionResponse: {
            /** @description What happened. */
            message: string;
            user: components["schemas"]["User"];
            /** @description JWT for `Authorization`. Good for one hour. */
            access_token: components["schemas"]["Token"];
            /** @description Gets new access tokens. Good for 30 days. */
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
            /** @description JWT for `Authorization`. Good for one hour. */
            access_token: components["schemas"]["Token"];
            /** @constant */
            token_type: "Bearer";
        };
        Message: {
            /** @description What happened. */
            message: string;
        };
        UserResponse: {
            user: components["schemas"]["User"];
        };
        UpdateProfileRequest: {
            full_name?: components["schemas"]["FullName"];
            username?: components["schemas"]["Username"];
            /**
             * Format: uri
             * @description A public http or https URL without user name or password; null removes the picture. The server never fetches it.
             */
            profile_image?: string | null;
        };
        UpdatedUserResponse: {
            /** @description What happened. */
            message: string;
            user: components["schemas"]["User"];
        };
        ChangePasswordRequest: {
            current_password: components["schemas"]["Password"];
            new_password: components["schemas"]["NewPassword"];
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
        VerifyEmailRequest: {
            token: components["schemas"]["MailedToken"];
        };
        /** @description The key's first nine characters, to tell keys apart. */
        UserApiKeyPrefix: string;
        UserApiKey: {
            /** Format: int32 */
            id: number;
            name: string;
            prefix: components["schemas"]["UserApiKeyPrefix"];
            is_active: boolean;
            /**
             * Format: int64
             * @description Requests made with the key.
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
        CreateUserApiKeyRequest: {
            /** @description What the key is for, in your own words. */
            name: string;
        };
        CreatedUserApiKey: {
            /** @description What happened. */
            message: string;
            /** Format: int32 */
            id: number;
            name: string;
            /** @description The whole key. No later answer shows it. */
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
            /** @description The password again. If you send it, it must be the same. */
            confirm_password?: components["schemas"]["Password"];
            first_name: components["schemas"]["PartOfName"];
            last_name: components["schemas"]["PartOfName"];
            /** @description Taken and left out of account. First and last name make the name. */
            name?: components["schemas"]["FullName"];
            tenant_name: components["schemas"]["TenantName"];
            /** @description Made from the tenant's name if left out. */
            tenant_slug?: components["schemas"]["TenantSlug"];
            /** @description Name in the IANA time zone database. UTC if left out. */
            timezone?: string;
            /** @constant */
            agree_terms_of_service: true;
            /** @default false */
            agree_promotions?: boolean;
            /** @default false */
            agree_to_tracking_across_third_party_apps_and_services?: boolean;
        };
        /**
         * @description What a member may do in a tenant, least first: viewer, author, editor, admin, owner.
         * @enum {string}
         */
        TenantRole: "viewer" | "author" | "editor" | "admin" | "owner";
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
        /** @description A request that cannot be taken, as RFC 9457 problem details. `errors` is there when the data is well-formed but breaks a rule. */
        BadRequestProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description Kind of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description A sentence for people. */
            detail: string;
            errors?: components["schemas"]["FieldErrors"];
        };
        LoginToTenantRequest: {
            email: components["schemas"]["EmailAddress"];
            password: components["schemas"]["Password"];
            /**
             * Format: uuid
             * @description The tenant to act in. Left out, it is your default tenant.
             */
            tenant_id?: string;
        };
        /** @description The person's role in the tenant of `tenant_id`; null without a tenant. */
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
             * @description The tenant that the session acts in.
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
             * @description The tenant that the session acts in.
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
             * @description The tenant that the request acts in.
             */
            tenant_id: string | null;
        };
        /**
         * @description What the tenant pays for. It sets the rate limit and the number of articles.
         * @enum {string}
         */
        Plan: "free" | "starter" | "pro" | "business" | "agency" | "enterprise";
        /**
         * @description Whether anyone may join as Viewer by registering or logging in with `X-Tenant-ID`.
         * @enum {string}
         */
        TenantRegistration: "open" | "closed";
        TenantSettings: {
            /** @description Whether published content is readable without credentials. */
            public_content: boolean;
            registration: components["schemas"]["TenantRegistration"];
        };
        Tenant: {
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
             * @description Tenants the caller is a member of.
             */
            total: number;
        };
        /** @description Domain name without scheme, port or path. It is kept in lower case and in its ASCII form (`xn--`). */
        TenantDomain: string | null;
        TenantDescription: string | null;
        CreateTenantRequest: {
            name: components["schemas"]["TenantName"];
            /** @description Made from the name if left out. */
            slug?: components["schemas"]["TenantSlug"];
            domain?: components["schemas"]["TenantDomain"];
            description?: components["schemas"]["TenantDescription"];
        };
        UpdateTenantRequest: {
            name?: components["schemas"]["TenantName"];
            slug?: components["schemas"]["TenantSlug"];
            domain?: components["schemas"]["TenantDomain"];
            description?: components["schemas"]["TenantDescription"];
            /** @description Members left out stay as they are. */
            settings?: {
                public_content?: boolean;
                registration?: components["schemas"]["TenantRegistration"];
            };
        };
        /** @description Kind of error, for programs. */
        CoreErrorCode: string;
        /** @description The request cannot be served. A `server_error` names the request. */
        CoreFailureError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description A sentence for people. */
            message: string;
            /** @description As in `X-Request-ID`. Quote it. */
            request_id?: string;
        };
        /**
         * @description The plan of the workspace. It sets the rate limit and what the workspace may hold.
         * @enum {string}
         */
        Tier: "free" | "starter" | "pro" | "business" | "agency" | "enterprise";
        /**
         * @description A suspended workspace can't be used.
         * @enum {string}
         */
        WorkspaceStatus: "active" | "suspended";
        /** @description Somebody who has to do with a workspace. */
        WorkspacePerson: {
            /** Format: int32 */
            id: number;
            username: string;
            full_name: string;
        };
        /** @description The members of a workspace that `fields` selects, and those that `include` asks for. */
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
            /** @description Who has been its Owner longest. Only with `include=owner`. */
            owner?: components["schemas"]["WorkspacePerson"] | null;
        };
        /** @description Where a page of a list lies. */
        ListMeta: {
            /** @description This page, counted from 1. */
            current_page: number;
            /** @description Place of the page's first item in the list. Null on an empty page. */
            from: number | null;
            /** @description The last page. */
            last_page: number;
            /** @description Items on a page. */
            per_page: number;
            /** @description Place of the page's last item in the list. Null on an empty page. */
            to: number | null;
            /** @description Items in the list. A list that keeps no total counts to 10,000 and then only as far as you have read. */
            total: number;
            /** @description Send it as `cursor` to read on from this page; null on the last one. Reading on by cursor costs the same however far you are, and skips or repeats nothing when items are added meanwhile. */
            next_cursor: string | null;
        };
        /** @description Addresses of other pages, with all other parameters as you sent them. A page that you asked for by `cursor` links to the next one by cursor, too. */
        ListLinks: {
            /**
             * Format: uri
             * @description The first page.
             */
            first: string;
            /**
             * Format: uri
             * @description The last page. Null where it lies beyond page 1000.
             */
            last: string | null;
            /**
             * Format: uri
             * @description The page before. Null on the first page, and on one that you asked for by `cursor`.
             */
            prev: string | null;
            /**
             * Format: uri
             * @description The page after. Null on the last page.
             */
            next: string | null;
        };
        WorkspaceList: {
            data: components["schemas"]["WorkspaceListItem"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description What went wrong, on the core surface. */
        CoreError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description A sentence for people. */
            message: string;
        };
        /** @description Well-formed data that breaks a rule, on the core surface. */
        CoreValidationError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description A sentence for people. */
            message: string;
            errors: components["schemas"]["FieldErrors"];
        };
        /** @description Past a rate limit, on the core surface. */
        CoreRateLimitError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description A sentence for people. */
            message: string;
            /** @description Seconds to wait before you call again. */
            retry_after: number;
            /** @description As in `X-RateLimit-Limit`. */
            limit: number;
            /** @constant */
            remaining: 0;
            /**
             * Format: date-time
             * @description When the next call is let in.
             */
            reset_at: string;
        };
        /** @description Past a rate limit of the core surface, as RFC 9457 problem details. */
        CoreRateLimitProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description Kind of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description A sentence for people. */
            detail: string;
            /** @description Seconds to wait before you call again. */
            retry_after: number;
            /** @description As in `X-RateLimit-Limit`. */
            limit: number;
            /** @constant */
            remaining: 0;
            /**
             * Format: date-time
             * @description When the next call is let in.
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
            /** @description Whether published content is readable without credentials. */
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
            /** @description What happened. */
            message: string;
            data: components["schemas"]["Workspace"];
        };
        /** @description A refusal, on the core surface. `feature` and `upgrade_url` are there, both, when the plan of the workspace is the reason. */
        CoreFeatureError: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description A sentence for people. */
            message: string;
            /** @description Entitlement that is used up. */
            feature?: string;
            /**
             * Format: uri
             * @description Where to change the plan.
             */
            upgrade_url?: string;
        };
        /** @description A refusal, as RFC 9457 problem details. `feature` and `upgrade_url` are there, both, when the tenant's plan is the reason. */
        FeatureProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description Kind of error. */
            title: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description A sentence for people. */
            detail: string;
            /** @description Entitlement that is used up. */
            feature?: string;
            /**
             * Format: uri
             * @description Where to change the plan.
             */
            upgrade_url?: string;
        };
        WorkspaceResponse: {
            data: components["schemas"]["Workspace"];
        };
        /** @description A refusal, on the core surface. `errors` is there when data breaks a rule. */
        CoreRefusal: {
            error: components["schemas"]["CoreErrorCode"];
            /** @description A sentence for people. */
            message: string;
            errors?: components["schemas"]["FieldErrors"];
        };
        UpdateWorkspaceRequest: {
            name?: components["schemas"]["TenantName"];
            slug?: components["schemas"]["TenantSlug"];
            tier?: components["schemas"]["Tier"];
            /** @description Members left out stay as they are. */
            settings?: {
                /** @description IANA time zone. */
                timezone?: string;
                locale?: string;
                public_content?: boolean;
                registration?: components["schemas"]["TenantRegistration"];
            };
        };
        /** @description What the key may do: `resource:action`. `*` stands for everything on its side, `read`, `write` and `delete` alone for that action on everything; `articles` means `posts`, and `create`, `update` and `publish` mean `write`. */
        ApiKeyScopes: string[];
        /** @description IPv4 and IPv6 addresses and CIDR ranges. Empty: any. */
        AllowedAddresses: string[];
        /** @description Ids of the MCP servers that the key may use, within its scopes. Null: every server. */
        ServerScopes: string[] | null;
        /** @description The members of an API key that `fields` selects, and those that `include` asks for. */
        ApiKeyListItem: {
            /** Format: int32 */
            id?: number;
            name?: string;
            /** @description The first characters of the key. */
            prefix?: string;
            scopes?: components["schemas"]["ApiKeyScopes"];
            rate_limit_tier?: components["schemas"]["Tier"];
            allowed_ips?: components["schemas"]["AllowedAddresses"];
            server_scopes?: components["schemas"]["ServerScopes"];
            /** @description Requests made with it, up to about a second ago. */
            request_count?: number;
            /** Format: date-time */
            last_used_at?: string | null;
            /**
             * Format: date-time
             * @description Null: never.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description When a key that was rotated stops. Null: it was not.
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
        CreateApiKeyRequest: {
            name: components["schemas"]["TenantName"];
            scopes?: components["schemas"]["ApiKeyScopes"];
            rate_limit_tier?: components["schemas"]["Tier"];
            /**
             * Format: date-time
             * @description Null: never.
             */
            expires_at?: string | null;
            allowed_ips?: components["schemas"]["AllowedAddresses"];
            server_scopes?: components["schemas"]["ServerScopes"];
        };
        /** @description The key. It is shown this once. */
        WholeApiKey: string;
        NewApiKey: {
            /** Format: int32 */
            id: number;
            key: components["schemas"]["WholeApiKey"];
            name: string;
            /** @description The first characters of the key. */
            prefix: string;
            scopes: components["schemas"]["ApiKeyScopes"];
            rate_limit_tier: components["schemas"]["Tier"];
            allowed_ips: components["schemas"]["AllowedAddresses"];
            server_scopes: components["schemas"]["ServerScopes"];
            /**
             * Format: date-time
             * @description Null: never.
             */
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ApiKeyCreated: {
            /** @description What happened. */
            message: string;
            data: components["schemas"]["NewApiKey"];
        };
        ApiKey: {
            /** Format: int32 */
            id: number;
            name: string;
            /** @description The first characters of the key. */
            prefix: string;
            scopes: components["schemas"]["ApiKeyScopes"];
            rate_limit_tier: components["schemas"]["Tier"];
            allowed_ips: components["schemas"]["AllowedAddresses"];
            server_scopes: components["schemas"]["ServerScopes"];
            /** @description Requests made with it, up to about a second ago. */
            request_count: number;
            /** Format: date-time */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description Null: never.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When a key that was rotated stops. Null: it was not.
             */
            grace_period_ends_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ApiKeyResponse: {
            data: components["schemas"]["ApiKey"];
        };
        RotateApiKeyRequest: {
            /**
             * @description How long the old key works beside the new one.
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
            scopes: components["schemas"]["ApiKeyScopes"];
            rate_limit_tier: components["schemas"]["Tier"];
            allowed_ips: components["schemas"]["AllowedAddresses"];
            server_scopes: components["schemas"]["ServerScopes"];
            /**
             * Format: date-time
             * @description Null: never.
             */
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When the old key stops.
             */
            grace_period_ends_at: string;
        };
        ApiKeyRotated: {
            /** @description What happened. */
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
             * @description Null where the caller is a Viewer, and somebody else.
             */
            email: string | null;
        };
        TeamMemberList: {
            members: components["schemas"]["TeamMember"][];
            /**
             * Format: int32
             * @description Members of the tenant, up to 10,000.
             */
            total: number;
            page: number;
            per_page: number;
        };
        UpdateTeamMemberRequest: {
            role: components["schemas"]["Role"];
        };
        TeamMemberResponse: {
            /** @description What happened. */
            message: string;
            member: components["schemas"]["TeamMember"];
        };
        TransferTenantOwnershipRequest: {
            /**
             * Format: int32
             * @description The member who becomes Owner.
             */
            user_id: number;
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
            /** @description Null when their account is gone. */
            invited_by: components["schemas"]["Inviter"] | null;
        };
        InvitationList: {
            invitations: components["schemas"]["Invitation"][];
            /**
             * Format: int32
             * @description Invitations of the status, up to 10,000.
             */
            total: number;
            page: number;
            per_page: number;
        };
        CreateInvitationRequest: {
            email: components["schemas"]["EmailAddress"];
            /** @description The role that accepting gives. */
            role: components["schemas"]["Role"];
        };
        CreatedInvitation: {
            /** @description What happened. */
            message: string;
            /**
             * Format: int32
             * @description Names the invitation to cancel.
             */
            id: number;
            /** @description Accepts the invitation. No later answer shows it. */
            invitation_token: string;
        };
        AcceptInvitationRequest: {
            token: components["schemas"]["MailedToken"];
        };
        AcceptedInvitation: {
            /** @description What happened. */
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
             * @description What a guest gave, to answer to.
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
             * @description Messages in all, up to 10,000.
             */
            total: number;
            page: number;
            per_page: number;
            /**
             * Format: int32
             * @description Unread ones in all, up to 10,000.
             */
            unread_count: number;
        };
        UpdateMessageRequest: {
            read: boolean;
        };
        UpdatedMessage: {
            /** @description What happened. */
            message: string;
            /** Format: int32 */
            id: number;
            read: boolean;
        };
        /**
         * @description `published` articles are for everybody, the others for Authors and above. `scheduled` articles wait for their time of publication.
         * @enum {string}
         */
        ArticleStatus: "draft" | "scheduled" | "published" | "archived";
        Author: {
            /** Format: int32 */
            id: number;
            username: string | null;
            full_name: string;
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
            /** @description Null once the account is gone. */
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
        ArticleList: {
            articles: components["schemas"]["ArticleSummary"][];
            /**
             * Format: int32
             * @description Articles on all pages.
             */
            total: number;
            /** @description The page asked for; 1 where a cursor was followed. */
            page: number;
            per_page: number;
            /** @description `cursor` of the next page; null on the last. */
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
        /** @description Members left out stay as they are. Null clears. */
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
            /** @description `draft` if left out. */
            status?: components["schemas"]["SettableArticleStatus"];
            /** @description Made from the title if left out. */
            slug?: components["schemas"]["ArticleSlug"];
            excerpt?: components["schemas"]["ArticleExcerpt"];
            category_id?: components["schemas"]["ArticleCategoryId"];
            image?: components["schemas"]["ArticleImage"];
            /** @description `false` if left out. */
            is_featured?: boolean;
            seo?: components["schemas"]["ArticleSeoChange"];
            tags?: components["schemas"]["Tags"];
            keywords?: components["schemas"]["Tags"];
        };
        /** @description What search engines are told. Null where the article speaks for itself. */
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
            /** @description Names the article in addresses. Unique in the tenant. */
            slug: string;
            excerpt: string | null;
            /** @description Markdown, as it was written. */
            content: string;
            /** @description `content` as HTML that is safe to show as it is. */
            content_html: string;
            status: components["schemas"]["ArticleStatus"];
            /** Format: int32 */
            category_id: number | null;
            /** @description Null once the account is gone. */
            author: components["schemas"]["Author"] | null;
            /** Format: uri */
            image: string | null;
            is_featured: boolean;
            seo: components["schemas"]["ArticleSeo"];
            tags: string[];
            keywords: string[];
            /**
             * Format: int32
             * @description Replies count too.
             */
            comment_count: number;
            /**
             * Format: date-time
             * @description When it was published first.
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
        /** @description A refusal, on the platform surface. `feature` and `upgrade_url` are there, both, when the tenant's plan is the reason. */
        FeatureError: {
            /** @description Kind of error, one for each status. */
            error: string;
            /** @description A sentence for people. */
            message: string;
            status: components["schemas"]["ErrorStatus"];
            /** @description Entitlement that is used up. */
            feature?: string;
            /**
             * Format: uri
             * @description Where to change the plan.
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
            /** @description Null once the account is gone. */
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
            /** @description Passage around the words found, which stand in `<mark>`. The rest is escaped for HTML. */
            highlight: string;
            /** @description How well the article matches. Compare within one answer only. */
            rank: number;
        };
        ArticleSearchResult: {
            articles: components["schemas"]["ArticleMatch"][];
            /** @description Matches on all pages, counted up to 1,000. */
            total: number;
            page: number;
            per_page: number;
            /** @description The words that were searched for. */
            query: string;
        };
        GenerateArticleRequest: {
            /** @description What the article is to be about. */
            prompt: string;
            category_id?: components["schemas"]["ArticleCategoryId"];
            /**
             * @description `professional` if left out.
             * @enum {string}
             */
            tone?: "professional" | "casual" | "friendly" | "formal" | "humorous" | "informative" | "persuasive";
            /**
             * @description About 300, 800 or 1,500 words. `medium` if left out.
             * @enum {string}
             */
            length?: "short" | "medium" | "long";
        };
        /** @description What is left out stays as it is. Null clears. */
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
        Reply: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            article_id: number;
            /** @description Null once the account is gone. */
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
            /** @description Null once the account is gone. */
            user: components["schemas"]["Author"] | null;
            /** @description Markdown, as it was written. */
            content: string;
            /** @description `content` as HTML that is safe to show as it is. */
            content_html: string;
            /**
             * Format: int32
             * @description The comment that this one replies to; null at the top level.
             */
            parent_id: number | null;
            is_approved: boolean;
            is_edited: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: int32
             * @description Replies to it; at the top level, of the whole thread.
             */
            reply_count: number;
            /** @description The oldest 20 replies of the thread, at the top level only. List the others by `parent_id`. */
            replies: components["schemas"]["Reply"][];
        };
        CommentList: {
            comments: components["schemas"]["Comment"][];
            /**
             * Format: int32
             * @description All comments of the level that is listed.
             */
            total_count: number;
            limit: number;
            offset: number;
        };
        CreateCommentRequest: {
            /** @description Markdown, with at least one visible character. */
            content: string;
            /**
             * Format: int32
             * @description The comment to reply to, of the same article.
             */
            parent_id?: number | null;
        };
        CommentResponse: {
            /** @description What happened. */
            message: string;
            comment: components["schemas"]["Comment"];
        };
        /** @description Name of a time zone of the IANA database. */
        TimeZone: string;
        ScheduleArticleRequest: {
            /** @description When to publish: date and time of RFC 3339, whose offset may be left out. Then it is the local time of `timezone`. */
            scheduled_at: string;
            /** @description `UTC` if left out. */
            timezone?: components["schemas"]["TimeZone"];
        };
        ScheduledArticleResponse: {
            /** @description What happened. */
            message: string;
            /** Format: date-time */
            scheduled_at: string;
        };
        ScheduledArticle: {
            /** Format: int32 */
            article_id: number;
            title: string;
            /** Format: date-time */
            scheduled_at: string;
            /** @description The one that the article was scheduled with. */
            timezone: string;
        };
        ScheduledArticleList: {
            scheduled: components["schemas"]["ScheduledArticle"][];
            /**
             * Format: int32
             * @description Scheduled articles on all pages.
             */
            total: number;
            /** @description The page asked for; 1 where a cursor was followed. */
            page: number;
            per_page: number;
            /** @description `cursor` of the next page; null on the last. */
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
             * @description Articles of the category that the caller may see.
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
        /** @description Unique in the tenant, whatever its case. */
        CategoryName: string;
        CategorySlug: string;
        CategoryDescription: string;
        CreateCategoryRequest: {
            name: components["schemas"]["CategoryName"];
            /** @description Made from the name if left out. */
            slug?: components["schemas"]["CategorySlug"];
            description?: components["schemas"]["CategoryDescription"];
        };
        CategoryResponse: {
            /** @description What happened. */
            message: string;
            category: components["schemas"]["Category"];
        };
        /** @description What is left out stays as it is. */
        UpdateCategoryRequest: {
            name?: components["schemas"]["CategoryName"];
            slug?: components["schemas"]["CategorySlug"];
            description?: components["schemas"]["CategoryDescription"];
        };
        AffiliateLink: {
            /** Format: int32 */
            id: number;
            name: string;
            /** @description Names the link in its short address. Unique on the platform. */
            slug: string;
            /**
             * Format: uri
             * @description Where visitors are sent.
             */
            original_url: string;
            /**
             * Format: uri
             * @description The address to give out.
             */
            short_url: string;
            /** Format: int64 */
            click_count: number;
            /**
             * Format: int64
             * @description A visitor counts once a day.
             */
            unique_click_count: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        AffiliateLinkList: {
            affiliate_links: components["schemas"]["AffiliateLink"][];
            /** @description Links on all pages. */
            total: number;
            page: number;
            per_page: number;
        };
        AffiliateLinkName: string;
        /** @description An http or https URL, `https://` included. */
        AffiliateTarget: string;
        /** @description Lower-case letters, digits and hyphens. Words that stand for something else on a site are refused. */
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
        /** @description What is left out stays as it is. */
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
             * @description Clicks since the link was made.
             */
            click_count: number;
            /** Format: int64 */
            unique_click_count: number;
            /** @description The days asked for. */
            days: number;
            /** @description Each of the days, the oldest first; a day without clicks is there too. */
            daily: components["schemas"]["AffiliateLinkDay"][];
        };
        /** @description Address of the page, http or https. Kept as the URL standard writes it, without fragment, user name and password: what the standard writes alike is one page. */
        SeoPageUrl: string;
        SeoScore: number;
        /**
         * @description How much it matters, least first.
         * @enum {string}
         */
        SeoSeverity: "info" | "warning" | "error" | "critical";
        ReportedSeoIssue: {
            /** @description What is wrong, in the words of the tool that found it. */
            type: string;
            severity: components["schemas"]["SeoSeverity"];
            /** @description Where: a selector, or the element itself. */
            element?: string;
            /** @description A sentence about it. */
            message?: string;
            /** @description What to do. */
            suggestion?: string;
        };
        SubmitSeoReportRequest: {
            url: components["schemas"]["SeoPageUrl"];
            /** @description Any of them, or none. */
            scores?: {
                performance?: components["schemas"]["SeoScore"];
                accessibility?: components["schemas"]["SeoScore"];
                best_practices?: components["schemas"]["SeoScore"];
                seo?: components["schemas"]["SeoScore"];
            };
            /** @description All that is wrong with the page. Empty when nothing is. */
            issues: components["schemas"]["ReportedSeoIssue"][];
        };
        /** Format: int64 */
        SeoId: number;
        /** @description Null where the report has none. */
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
            /** @description Issues of the page. The same one twice counts once. */
            issue_count: number;
            /** @description How many the report before did not have. */
            new_issue_count: number;
            /** @description How many only the report before had. */
            fixed_issue_count: number;
            /**
             * Format: date-time
             * @description First report of the page.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description This report.
             */
            updated_at: string;
        };
        SeoReportResponse: {
            /** @constant */
            message: "SEO report received.";
            data: components["schemas"]["SeoReport"];
        };
        SeoIssue: {
            id: components["schemas"]["SeoId"];
            url: components["schemas"]["SeoPageUrl"];
            issue_type: string;
            severity: components["schemas"]["SeoSeverity"];
            /** @description The rest of what was reported, as text and not as markup; null where nothing was. */
            details: {
                element: string | null;
                message: string | null;
                suggestion: string | null;
            };
            /**
             * Format: date-time
             * @description When it was first reported.
             */
            created_at: string;
        };
        SeoIssueList: {
            data: components["schemas"]["SeoIssue"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description What the pixel is to do on a page. */
        PixelConfig: {
            /** @description Whether events from this domain count for a tenant. */
            enabled: boolean;
            /** @description What is kept. All `false` where the pixel is not enabled. */
            features: {
                /** @description Events called `pageview`. */
                pageviews: boolean;
                /** @description Events of other names. */
                events: boolean;
                /** @description Visitors of one day are told apart. */
                sessions: boolean;
            };
            /** @description Share of visitors whose browser sends events at all: `1` is everybody, `0` nobody. */
            sample_rate: number;
        };
        /**
         * Format: uuid
         * @description A random id of your own. An event that is sent again with the same id is kept once.
         */
        PixelEventId: string;
        /** @description What happened: `pageview`, or a name of your own. */
        PixelEventName: string;
        /** @description Address of the page. Kept as the URL standard writes it, without user name and password. */
        PixelEventUrl: string;
        /** @description Where the visitor came from. An empty text says nothing. */
        PixelEventReferrer: string;
        /** @description The browser. Without it, what the header `User-Agent` says. */
        PixelEventUserAgent: string;
        /**
         * Format: date-time
         * @description When it happened: within the last 24 hours, at most 5 minutes ahead. Without it, now.
         */
        PixelEventTimestamp: string;
        /** @description Anything else, at most 50 members and 8 KiB of JSON. */
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
        /** @description One event, of which `event` and `url` are required; or up to 50 in `events`, then alone. */
        TrackPixelRequest: {
            id?: components["schemas"]["PixelEventId"];
            event?: components["schemas"]["PixelEventName"];
            url?: components["schemas"]["PixelEventUrl"];
            referrer?: components["schemas"]["PixelEventReferrer"];
            user_agent?: components["schemas"]["PixelEventUserAgent"];
            timestamp?: components["schemas"]["PixelEventTimestamp"];
            properties?: components["schemas"]["PixelEventProperties"];
            /** @description Several events, all of them kept or none. */
            events?: components["schemas"]["PixelEvent"][];
        } | {
            event: unknown;
            url: unknown;
        } | {
            events: unknown;
        };
        PixelTracked: {
            /**
             * @description The event has been taken. Also where it is kept apart or, at the visitor's wish, not kept.
             * @constant
             */
            tracked: true;
        };
        CreateSubscriptionRequest: {
            plan_id: components["schemas"]["Plan"];
            /** @description A payment method that Stripe's front-end library made of the card, so that no card number comes here. */
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
             * @description Null for a tenant that pays nothing.
             */
            id: string | null;
            plan_id: components["schemas"]["Plan"];
            /**
             * @description `past_due`: a payment failed and is tried again; the plan still holds. `unpaid`: no payment came; what holds is the Free plan, until one does.
             * @enum {string}
             */
            status: "active" | "past_due" | "unpaid";
            price: components["schemas"]["Price"];
            currency: components["schemas"]["Currency"];
            /** Format: date-time */
            current_period_start: string | null;
            /**
             * Format: date-time
             * @description When the next payment is due, or the subscription ends.
             */
            current_period_end: string | null;
            /** @description Whether it ends with the period. */
            cancel_at_period_end: boolean;
            /** @description The plan that begins with the next period, if another. */
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
            /** @description What the plan includes, in words for people. */
            features: string[];
        };
        PlanList: {
            plans: components["schemas"]["PlanDetails"][];
        };
        SubscriptionResponse: {
            subscription: components["schemas"]["Subscription"];
        };
        /** @description As it was asked for. */
        CheckedFeature: string;
        /**
         * Format: int64
         * @description What is used already.
         */
        UsedQuantity: number;
        /**
         * Format: int64
         * @description What the plan allows: null, as much as you like; 0, the plan does not include it.
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
             * @description `LIMIT_EXCEEDED`: less than `quantity` is left. `FEATURE_NOT_INCLUDED`: not in this plan. `FEATURE_NOT_FOUND`: there is no such feature.
             * @enum {string}
             */
            reason: "LIMIT_EXCEEDED" | "FEATURE_NOT_INCLUDED" | "FEATURE_NOT_FOUND";
            /** @description A sentence for people. */
            message: string;
            current_usage: components["schemas"]["UsedQuantity"];
            limit: components["schemas"]["FeatureLimit"];
            available: components["schemas"]["AvailableQuantity"];
            /**
             * Format: uri
             * @description Where to change the plan.
             */
            upgrade_url: string;
        };
        EntitlementCheck: components["schemas"]["AllowedEntitlement"] | components["schemas"]["DeniedEntitlement"];
        RecordUsageRequest: {
            /** @description `api_calls` or `ai_credits`. */
            feature: string;
            /**
             * @description How much of it was used.
             * @default 1
             */
            quantity?: number;
            /** @description Your own name for this report, so that it counts once. */
            event_id?: string;
            /** @description What you want to remember of it. */
            metadata?: {
                [key: string]: string;
            };
        };
        RecordedUsage: {
            /** @description False when a report with this `event_id` was counted before. */
            recorded: boolean;
            feature: components["schemas"]["CheckedFeature"];
            current_usage: components["schemas"]["UsedQuantity"];
            limit: components["schemas"]["FeatureLimit"];
        };
        /** @description Share of the limit, with two decimals. Past the limit it is over 100; without one it is 0. */
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
             * @description When the next period begins, and counting with it.
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
        /** @description Lower case, in its ASCII form; in test mode perhaps with a port. */
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
            /** @description Leads to the next page; null on the last one. */
            page_state: string | null;
        };
        CreateSiteRequest: {
            /** @description Left out, it is the URL's. Upper case, a trailing dot and international spelling make no difference. */
            domain?: string;
            /**
             * Format: uri
             * @description http or https, without user name, password or fragment.
             */
            site_url: string;
        };
        /** Format: uri */
        SiteUrl: string;
        SiteApiKey: string;
        /** @description A DNS TXT record `maplepress-verify=<verification_token>` on the domain proves that it is yours. */
        VerificationToken: string;
        SearchIndexName: string;
        CreatedSite: {
            /** Format: uuid */
            id: string;
            domain: components["schemas"]["SiteDomain"];
            site_url: components["schemas"]["SiteUrl"];
            /** @description Shown once. Keep it. */
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
        /** @description As the plugin's `User-Agent` last told it. */
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
            /** @description Published articles of the tenant. */
            total_pages_indexed: components["schemas"]["Count"];
            /**
             * Format: date-time
             * @description When one of them last changed.
             */
            last_indexed_at: string | null;
            plugin_version: components["schemas"]["PluginVersion"];
            /** @description Size of the tenant's articles. */
            storage_used_bytes: components["schemas"]["Count"];
            /** @description Searches with the site's key. */
            search_requests_count: components["schemas"]["Count"];
            /** @description Articles published this month, up to 10,000. */
            monthly_pages_indexed: components["schemas"]["Count"];
            /**
             * Format: date-time
             * @description Beginning of this month, in UTC.
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
            /** @description Shown once. Keep it. */
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
        /** @description What went wrong, on the admin surface. */
        AdminError: {
            /** @description A sentence for people. */
            error: string;
        };
        /**
         * @description What the token opens: `posts:read`, `posts:write`, `posts:delete`, and the same for `categories` and `comments`.
         *     `articles` means `posts`; `create`, `update` and `publish` mean `write`; `*` stands for everything, also on one side of
         *     the colon; an action alone means that action on everything. Other scopes open nothing.
         */
        ApiUserScopes: string[];
        /**
         * @description Only `active` API users are let in. The status never changes by itself.
         * @enum {string}
         */
        ApiUserStatus: "active" | "inactive" | "expired";
        ApiUser: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description Its beginning and its last four characters. */
            token: string;
            /**
             * Format: date-time
             * @description From then on the token is refused.
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
        CreateApiUserRequest: {
            name: components["schemas"]["ApiUserName"];
            description?: string;
            /** Format: date-time */
            expire_at?: string | null;
            status: components["schemas"]["ApiUserStatus"];
            scopes?: components["schemas"]["ApiUserScopes"];
        };
        NewApiUser: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description The whole token, shown this once. */
            token: string;
            /**
             * Format: date-time
             * @description From then on the token is refused.
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
            /**
             * Format: date-time
             * @description `null` lets the token work for ever.
             */
            expire_at?: string | null;
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
            /** @description False once the network has refused the token. Connect the account again. */
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
            /** @description Token of the account with the right to post: of a user on twitter, linkedin and mastodon, of a page on facebook; on bluesky an app password. */
            access_token: string;
            /** @description Handle or DID. Needed on bluesky, and only there. */
            identifier?: string;
        };
        SocialAccountResponse: {
            /** @description What happened. */
            message: string;
            social_account: components["schemas"]["SocialAccount"];
        };
        PublishArticleToSocialRequest: {
            platforms: components["schemas"]["SocialPlatform"][];
            /** @description What the post says. The article's title if left out or null. */
            custom_message?: string | null;
            /**
             * Format: date-time
             * @description When to post, in the next five years. At once if left out or null.
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
            /** @description What happened. */
            message: string;
            posts: components["schemas"]["SocialPost"][];
        };
        /** Format: int64 */
        FigureCount: number;
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
        /** @description The days asked for. */
        DaysAsked: number;
        Growth: {
            total: components["schemas"]["FigureCount"];
            /** @description Within the days asked for. */
            new: components["schemas"]["FigureCount"];
            /** @description Within as many days before. */
            previous: components["schemas"]["FigureCount"];
            /** @description By how much of `previous` there are more: 0.5 is half as many again. Null where there were none. */
            rate: number | null;
        };
        SubscriptionHealth: {
            active: components["schemas"]["FigureCount"];
            /** @description In force with a payment missing. */
            past_due: components["schemas"]["FigureCount"];
            /** @description No longer in force. */
            unpaid: components["schemas"]["FigureCount"];
            /** @description Cancelled with the end of their period. */
            ending: components["schemas"]["FigureCount"];
            /** @description Within the days asked for. */
            started: components["schemas"]["FigureCount"];
            /** @description Within the days asked for. */
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
            /** @description Posts on social networks that were asked for within these days. */
            social: {
                posts: components["schemas"]["FigureCount"];
                published: components["schemas"]["FigureCount"];
                failed: components["schemas"]["FigureCount"];
                /** @description For their time, or for their network. */
                waiting: components["schemas"]["FigureCount"];
                /** @description Their network has not said what became of them. */
                unknown: components["schemas"]["FigureCount"];
            };
            system_health: {
                /** @constant */
                database: "connected";
                mails_waiting: components["schemas"]["FigureCount"];
                mails_failed: components["schemas"]["FigureCount"];
            };
            /** @description What each day brought, the oldest first. */
            daily: components["schemas"]["InsightsDay"][];
        };
        ContentDay: {
            /**
             * Format: date
             * @description In UTC.
             */
            date: string;
            articles_created: components["schemas"]["FigureCount"];
            /** @description Of those created. */
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
            /** @description What each day brought, the oldest first. */
            daily: components["schemas"]["ContentDay"][];
        };
        PlanShare: {
            plan: components["schemas"]["Plan"];
            /** @description On this plan, whoever gave it to them. */
            tenants: components["schemas"]["FigureCount"];
            /** @description In force. */
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
            /** @description Payments. */
            paid: components["schemas"]["FigureCount"];
            /** @description Payments. */
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
            /** @description Paid within the days asked for. */
            revenue: components["schemas"]["Money"];
            /** @description Paid within as many days before. */
            previous: components["schemas"]["Money"];
            payments: {
                paid: components["schemas"]["FigureCount"];
                failed: components["schemas"]["FigureCount"];
            };
            churn_rate: number;
            subscriptions: components["schemas"]["SubscriptionHealth"];
            /** @description Every plan, the least first. */
            plans: components["schemas"]["PlanShare"][];
            /** @description Each of the days, the oldest first. */
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
             * @description Of whatever status.
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
             * @description Tenants on all pages.
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
             * @description The user's id on the dashboard's side.
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
            /** @description Whether the email address is proved. */
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
             * @description Users on all pages.
             */
            total: number;
            page: number;
            per_page: number;
        };
        AuditLog: {
            /** Format: int64 */
            id: number;
            /** @description What was done: `user.login`. */
            action: string;
            /** @description The operation that did it. */
            operation_id: string;
            /**
             * Format: int32
             * @description Who did it. Null for programs and visitors.
             */
            user_id: number | null;
            /**
             * Format: uuid
             * @description Where it was done.
             */
            tenant_id: string | null;
            resource_type: string | null;
            /** @description What it was done to. */
            resource_id: string | null;
            ip: string;
            /** @description `X-Request-ID` of the call. */
            request_id: string;
            /** @description What else is known of it. Never a secret. */
            details: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at: string;
            /** @description SHA-256 of the row and the hash of the row before it in the chain. */
            hash: string | null;
        };
        AuditLogList: {
            logs: components["schemas"]["AuditLog"][];
            /** @description Rows on all pages. */
            total: components["schemas"]["FigureCount"];
            page: number;
            per_page: number;
            /** @description For the next page. Null on the last. */
            next_cursor: string | null;
        };
        UpdatePlatformRoleRequest: {
            is_platform_admin: boolean;
        };
        AdminUserResponse: {
            /** @description What happened. */
            message: string;
            user: components["schemas"]["AdminUser"];
        };
        /** @description Where events are posted to. */
        WebhookUrl: string;
        /** @description Events that the endpoint wants: `post.created`, all of a family (`post.*`), or all (`*`). */
        EventPatterns: string[];
        /** @description The members of a webhook endpoint that `fields` selects. */
        WebhookListItem: {
            /** Format: int32 */
            id?: number;
            url?: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["EventPatterns"];
            /** @description Whether events are sent to it. */
            is_active?: boolean;
            /**
             * Format: int64
             * @description Attempts that succeeded.
             */
            success_count?: number;
            /**
             * Format: int64
             * @description Attempts that failed.
             */
            failure_count?: number;
            /** @description Failed attempts since the last success. After 10 the endpoint is disabled, and its Owners get a mail. */
            consecutive_failures?: number;
            /**
             * Format: date-time
             * @description When the last attempt was made.
             */
            last_delivery_at?: string | null;
            /**
             * Format: date-time
             * @description When failures disabled it. Null for one that works or was switched off by hand.
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
        /** @description Signs what is sent. Printable ASCII without spaces. What comes after `whsec_` is the key of Standard Webhooks in base64, or if it is no base64, the key itself. */
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
            /** @description Whether events are sent to it. */
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
            /** @description Whether events are sent to it. */
            is_active: boolean;
            /**
             * Format: int64
             * @description Attempts that succeeded.
             */
            success_count: number;
            /**
             * Format: int64
             * @description Attempts that failed.
             */
            failure_count: number;
            /** @description Failed attempts since the last success. After 10 the endpoint is disabled, and its Owners get a mail. */
            consecutive_failures: number;
            /**
             * Format: date-time
             * @description When the last attempt was made.
             */
            last_delivery_at: string | null;
            /**
             * Format: date-time
             * @description When failures disabled it. Null for one that works or was switched off by hand.
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
            /** @description Whether events are sent to it. */
            is_active?: boolean;
        };
        UpdatedWebhookResponse: {
            message: string;
            data: components["schemas"]["Webhook"];
        };
        WebhookTest: {
            /** @description Whether the endpoint answered with a 2xx status. */
            success: boolean;
            /** @description Null without an answer. */
            status_code: number | null;
            response_time_ms: number;
            /** @description Its beginning. */
            response_body: string | null;
            /** @description What went wrong. */
            error: string | null;
        };
        RotateWebhookSecretRequest: {
            /**
             * @description How long the old secret signs beside the new one.
             * @default 86400
             */
            grace_period_seconds?: number;
            secret?: components["schemas"]["SigningSecret"];
        };
        SecretRotation: {
            has_previous_secret: boolean;
            /** @description Whether both secrets sign. */
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
            /** @description The same in every attempt. */
            event_id?: string;
            event_type?: string;
            status?: components["schemas"]["DeliveryStatus"];
            /** @description Status of the last answer. */
            response_code?: number | null;
            /** @description The beginning of the last answer's body. */
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
        /** @description Names the server in calls. */
        McpServerId: string;
        /** @description What the server calls itself. */
        McpServerName: string;
        /** @description What the server says of itself. */
        McpServerDescription: string;
        /**
         * @description Whether it answers.
         * @enum {string}
         */
        McpServerStatus: "available" | "unavailable";
        McpToolName: string;
        McpServerSummary: {
            id: components["schemas"]["McpServerId"];
            name: components["schemas"]["McpServerName"];
            description: components["schemas"]["McpServerDescription"];
            status: components["schemas"]["McpServerStatus"];
            /** @description Names of its tools. Empty while it does not answer. */
            tools: components["schemas"]["McpToolName"][];
        };
        McpServerList: {
            data: components["schemas"]["McpServerSummary"][];
        };
        McpToolParameter: {
            /** @description Type of JSON, such as `string`; `any` where the server names none. */
            type: string;
            description: string;
            required: boolean;
        };
        McpTool: {
            name: components["schemas"]["McpToolName"];
            /** @description What the server says of the tool. */
            description: string;
            /** @description Its arguments, by name. */
            parameters: {
                [key: string]: components["schemas"]["McpToolParameter"];
            };
        };
        McpTools: components["schemas"]["McpTool"][];
        McpResource: {
            /** @description To ask for it here. */
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
            /** @description Id of the server. */
            server: string;
            /** @description Name of the tool. */
            tool: string;
            /** @description What the tool takes, as its `parameters` say. None unless given. */
            arguments?: {
                [key: string]: unknown;
            };
        };
        McpToolResponse: {
            /** @description From `filesystem`, `content` (text; for images, sound and other binary files base64) and `size` (its bytes). From other servers, what they answered: `content` as a list of blocks, where theirs `structuredContent` and `isError`. */
            result: {
                [key: string]: unknown;
            };
        };
        McpResourceContent: {
            /** @description As it was asked for. */
            uri: string;
            /** @description Text, or base64 where it is none. */
            content: string;
            /**
             * @description What `content` is.
             * @enum {string}
             */
            encoding: "utf-8" | "base64";
            mime_type: string | null;
        };
        /** @description Names the event. The same in every attempt. */
        WebhookEventId: string;
        /**
         * Format: int32
         * @description The workspace that it happened in.
         */
        WorkspaceNumber: number;
        PostCreatedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "post.created";
            /**
             * Format: date-time
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
            /** @description Null where a program wrote it. */
            user: components["schemas"]["Author"] | null;
            /** @description Markdown, as it was written. */
            content: string;
            /** @description `content` as HTML that is safe to show as it is. */
            content_html: string;
            /**
             * Format: int32
             * @description The comment that this one replies to; null at the top level.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
            /** @description Since the message before. */
            clicks: number;
            /** @description Of those, the ones by visitors who had not come on that day before. */
            unique_clicks: number;
        };
        LinkClickedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "link.clicked";
            /**
             * Format: date-time
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description `canceled`: it has ended.
             * @enum {string}
             */
            status: "active" | "past_due" | "unpaid" | "canceled";
            price: components["schemas"]["Price"];
            currency: components["schemas"]["Currency"];
            /** Format: date-time */
            current_period_start: string;
            /** Format: date-time */
            current_period_end: string;
            /** @description Whether it ends with the period. */
            cancel_at_period_end: boolean;
            /** @description The plan that begins with the next period, if another. */
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
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
             * @description When it happened.
             */
            created_at: string;
            data: components["schemas"]["DeletedWorkspace"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
        ExecutedMcpTool: {
            server: components["schemas"]["McpServerId"];
            tool: components["schemas"]["McpToolName"];
            /** @description Whether the server answered. */
            success: boolean;
            /** @description The code of what was answered instead. */
            error: string | null;
            duration_ms: number;
        };
        McpToolExecutedEvent: {
            id: components["schemas"]["WebhookEventId"];
            /** @constant */
            type: "mcp.tool.executed";
            /**
             * Format: date-time
             * @description When it happened.
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
             * @description When it happened.
             */
            created_at: string;
            data: components["schemas"]["TestedWebhook"];
            workspace_id: components["schemas"]["WorkspaceNumber"];
        };
    };
    responses: {
        /** @description The request cannot be served: 406, 413, 415, 500 or 503. */
        Failure: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation takes no parameter of this name. */
        UnknownParameter: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests. Wait for `Retry-After` seconds. */
        RateLimited: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant takes no newcomers, or does not exist. */
        ClosedTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The email address or the username belongs to somebody else. */
        AccountTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. No account was made. */
        InvalidRegistration: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description No account has this email address and this password. Every reason answers alike. */
        InvalidCredentials: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. */
        InvalidLogin: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many failed attempts, or too many requests. Wait for `Retry-After` seconds. */
        TooManyAttempts: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The refresh token is unknown, expired or revoked, or is no refresh token. */
        InvalidRefreshToken: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. */
        InvalidRefresh: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description No credential where one is needed, or one that is not valid. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `X-Tenant-ID` names a tenant that does not exist or that the caller is no member of. */
        ForeignTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter breaks a rule, or is unknown. */
        InvalidParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The username belongs to somebody else. */
        UsernameTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidProfile: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds. */
        InProgress: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. The password stays as it is. */
        InvalidNewPassword: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Data that breaks a rule. */
        InvalidForgotPassword: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. The password stays as it is, and the token good. */
        InvalidPasswordReset: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Data that breaks a rule. */
        InvalidVerification: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Your email address is proved already. No mail was sent. */
        AlreadyVerified: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server has no client of this provider. */
        OAuthNotConfigured: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `state` is missing, unknown, used or expired, or was given to another browser or for another provider. Every reason answers alike. */
        ForeignOAuthState: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule, or one API key too many. */
        InvalidUserApiKey: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be served: 406, 413, 415, 500 or 503. */
        SitesFailure: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or data breaks a rule. Nothing changed. */
        SitesBadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The email address has an account, or the slug a tenant. */
        TenantOwnerTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Wait for `Retry-After` seconds. */
        SitesRateLimited: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unknown address, wrong password, or a tenant that the person is not in. All the same. */
        InvalidTenantLogin: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many failed logins, or too many requests. Wait for `Retry-After` seconds. */
        SitesTooManyAttempts: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The refresh token is not valid, or the session is over. */
        InvalidTenantRefresh: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422. */
        SitesInvalidParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description No credential, or one that is not valid. */
        SitesUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON. To callers with a `DashboardToken` also: its data breaks a rule. */
        BadCreateTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description Another tenant has this slug or this domain. */
        TenantTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The version you hold is current. */
        NotModified: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The tenants of header and path differ. To callers with a `DashboardToken` also: a parameter breaks a rule. */
        BadTenantParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description No such tenant, or the caller may not see it. */
        TenantNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role is too low. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource is not the version that `If-Match` names. Nothing changed. */
        PreconditionFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or the tenants of header and path differ. To callers with a `DashboardToken` also: data breaks a rule. */
        BadUpdateTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description No such tenant, or the caller is no member of it. */
        SitesTenantNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be served: 406, 413, 415, 500 or 503. */
        CoreFailure: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreFailureError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `cursor` is not one that this list gave out. */
        CoreBadList: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No API key where one is needed, or one that is not valid, for whatever reason. */
        CoreUnauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs. */
        CoreForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter breaks a rule, or is unknown. */
        CoreInvalidParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests. Wait for `Retry-After` seconds. */
        CoreRateLimited: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description As `CoreForbidden`; or what the plan of the workspace allows is used up. */
        CoreForbiddenOrLimited: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreFeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds. */
        CoreInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data breaks a rule. Nothing changed. */
        InvalidWorkspace: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description `X-Workspace-ID` names another workspace than the path. */
        CoreWorkspaceMismatch: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such workspace, or the caller is no member of it. */
        WorkspaceNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource is not the version that `If-Match` names. Nothing changed. */
        CorePreconditionFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter breaks a rule, or it is the caller's only workspace. */
        OnlyWorkspace: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreRefusal"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The request body is not JSON, or `X-Workspace-ID` names another workspace than the path. */
        CoreBadRequestInWorkspace: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data breaks a rule. Nothing changed. */
        InvalidApiKey: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The workspace has no such API key. */
        ApiKeyNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter or the body breaks a rule, or the key cannot be rotated. Nothing changed. */
        UnrotatableApiKey: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreRefusal"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The tenants of `X-Tenant-ID` and path differ. */
        TenantMismatch: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such tenant, or nobody in it with this id. */
        MemberNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The last Owner of a tenant stays its Owner. Nothing changed. */
        LastOwner: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ. */
        BadRequestInTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidRole: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Data that breaks a rule, or nobody to whom the tenant can go. Nothing changed. */
        InvalidTransfer: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description A member has the address, or an invitation to it is pending. */
        InvitationConflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nobody was invited. */
        InvalidInvitation: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many invitations today, or too many requests. Wait for `Retry-After` seconds. */
        TooManyInvitations: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such tenant, or no such invitation of it. */
        InvitationNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The invitation was accepted, was cancelled or has expired. */
        InvitationOver: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The invitation is for another address, or whoever invited could no longer do so. */
        AcceptInvitationForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. */
        InvalidAcceptance: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description No such tenant, or it takes no messages from strangers. */
        ContactClosed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nothing was sent. */
        InvalidContact: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description You have no such message. */
        MessageNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidMessageUpdate: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The cursor belongs to another list, or the tenants of `X-Tenant-ID` and path differ. */
        BadArticleList: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token of an API user, or the key of a workspace, lacks the scope that the operation needs. */
        ScopeMissing: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role is too low, or the tenant's plan allows no further article. */
        CreateArticleForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidArticle: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description A parameter breaks a rule, or the page lies past the first 1,000 matches. */
        InvalidSearch: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Data that breaks a rule. The model was not asked. */
        InvalidGeneration: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests, to this server or to the AI provider. Wait for `Retry-After` seconds. */
        GenerationLimited: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The model answered, but with no article. Nothing was created. */
        GenerationFailed: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The model cannot be asked. Nothing was created. */
        GenerationUnavailable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such tenant, or no such article that the caller may see. */
        ArticleNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is an Author and the article is somebody else's, or the caller's role is too low. */
        NotTheAuthor: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is an Author and the article is somebody else's, or the caller's role is too low, or the longer text does not fit into the tenant's plan. */
        UpdateArticleForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidComment: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A time or a time zone that breaks a rule. Nothing changed. */
        InvalidSchedule: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description No such tenant, no such article that the caller may see, or the article has no schedule. */
        ScheduleNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The comment is somebody else's. */
        NotTheCommenter: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such tenant, or no such comment. */
        CommentNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule, or one category too many. Nothing changed. */
        InvalidCategory: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The category still has articles: move or delete them first. Or the tenants of `X-Tenant-ID` and path differ. */
        CategoryInUse: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such tenant, or no such category. */
        CategoryNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another link has this slug, or had it in another tenant. */
        AffiliateSlugTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule, or one slug too many. Nothing changed. */
        InvalidAffiliateLink: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description No such tenant, or no such affiliate link. */
        AffiliateLinkNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds. */
        SeoReportInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data in the body or a parameter breaks a rule. Nothing changed. */
        CoreInvalidData: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description `cursor` is not one that this list gave out, or `X-Workspace-ID` names another workspace than the path. */
        CoreBadListInWorkspace: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The payment was declined. Nothing changed. */
        PaymentDeclined: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is not Owner of the tenant, or `X-Tenant-ID` names a tenant that the caller is no member of. */
        NotOwner: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another change of the subscription is under way. */
        SubscriptionBusy: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidSubscription: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Payments are not configured on this server, or the payment provider does not answer. */
        PaymentsUnavailable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or is not what Stripe signed. */
        ForgedEvent: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not an event in the form that Stripe sends. */
        InvalidEvent: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Stripe is not configured on this server, or did not answer. Stripe sends the event again. */
        EventsUnavailable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, data breaks a rule, or a development server was not told the tenant. */
        BadTenantUser: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The caller's role in the tenant is too low, or the caller is in no tenant. */
        SitesForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant has a user with this email address. */
        TenantUserTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter breaks a rule, or a development server was not told the tenant. */
        BadTenantUserParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The tenant has no such user. */
        TenantUserNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter breaks a rule, or `page_state` is not one of this list. */
        BadSiteList: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The request body is not JSON, or data breaks a rule. Nothing changed. */
        BadSite: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The tenant has a site of this domain, or another tenant has proved that the domain is its own. */
        DomainTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such site, or not one of the caller's tenant. */
        SiteNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds. */
        SitesInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The domain was not proved, or a parameter breaks a rule. Nothing changed. */
        NotProved: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The site was suspended or archived. */
        SiteOutOfUse: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be served: 406, 413, 415, 500 or 503. */
        AdminFailure: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is not known. */
        BadAdminParameters: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description No credential, or one that is not valid. */
        AdminUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is no platform admin. */
        AdminForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Wait for `Retry-After` seconds. */
        AdminRateLimited: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request body is not JSON, or data breaks a rule. Nothing changed. */
        BadApiUser: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds. */
        AdminInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such API user. */
        ApiUserNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule, or a token that the network does not accept. Nothing changed. */
        InvalidSocialAccount: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The network is turned off here, or does not answer. */
        NetworkUnavailable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such tenant, or no such account. */
        SocialAccountNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule, or a platform without an account. Nothing was posted. */
        InvalidSocialPost: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidAdminTenant: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such user. */
        UserNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The last platform admin stays one. Nothing changed. */
        LastPlatformAdmin: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data that breaks a rule. Nothing changed. */
        InvalidPlatformRole: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The scope or the role is missing, or the workspace has as many endpoints as it can have. */
        WebhookLimitReached: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreFeatureError"];
                "application/problem+json": components["schemas"]["FeatureProblem"];
            };
        };
        /** @description Data in the body or a parameter breaks a rule. Nothing changed. */
        InvalidWebhook: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description There is no such endpoint in the workspace. */
        WebhookNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data in the body or a parameter breaks a rule. Nothing changed. */
        InvalidSecret: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description The delivery cannot be retried as it is. Nothing changed. */
        CannotRetry: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such delivery to this endpoint, or no such endpoint. */
        DeliveryNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no server of this id. */
        McpServerNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server crashed, broke the protocol, answered more than 4 MiB, or failed at what it was asked. */
        McpBadGateway: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot be reached, or too many calls are under way. Wait for `Retry-After` seconds. */
        McpUnavailable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server did not answer within 30 seconds, 10 for its start. What it was doing it may have done. */
        McpTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope or is used from an address it does not allow, the role of the person is too low, the workspace is not theirs, the server is not among the key's `server_scopes`, or a path leads out of the workspace's root. */
        McpForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no server of this id, or no tool of this name on it. */
        McpToolNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Data in the body breaks a rule, the arguments do not fit the tool's schema, or the files do not allow it. `errors` names arguments as `arguments.path`. Nothing changed. */
        McpInvalidCall: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no server of this id, or it has no such resource. */
        McpResourceNotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter breaks a rule, or what the URI names cannot be read as one file. */
        McpInvalidResource: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CoreValidationError"];
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Not taken. 408, 429 and whatever is 500 or more: it is sent again, not before `Retry-After`. Anything else is final. */
        MessageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The endpoint wants no more messages, and is disabled. */
        EndpointGone: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Taken. Answer within 15 seconds, and do the work afterwards. The body is kept for `listWebhookDeliveries`, up to 10,000 characters. */
        MessageTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The tenant to join or enter. It becomes the session's tenant. A tenant that is closed to newcomers is 403, and so is one that does not exist.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantToJoin: string;
        /**
         * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantContext: string;
        /**
         * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        IdempotencyKey: string;
        /**
         * @description Where to sign in.
         * @example github
         */
        OAuthProvider: "google" | "github" | "linkedin" | "facebook";
        /**
         * @description Tells the browser that began to sign in from others.
         * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
         */
        OAuthBrowser: string;
        /**
         * @description What `/api/v1/auth/oauth/{provider}` gave the provider to send back. Without it the answer is 400.
         * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
         */
        OAuthState: string;
        /**
         * @description What the server exchanges at the provider for the person's identity.
         * @example e72e16c7e42f292c6912e7710c838347ae178b4a
         */
        OAuthCode: string;
        /** @description Who sends the browser back (RFC 9207), where the provider says so. Another one than expected fails. */
        OAuthIssuer: string;
        /** @description Why the provider sends the browser back without a code (RFC 6749 section 4.1.2.1). */
        OAuthError: string;
        /**
         * @description The API key, by the `id` that the list shows.
         * @example 1
         */
        UserApiKeyId: number;
        /**
         * @description The tenant.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantId: string;
        /**
         * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantOfPath: string;
        /** @description Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body. */
        IfNoneMatch: string;
        /** @description Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412. */
        IfMatch: string;
        /**
         * @description The tenant's slug. Other spellings of it do not exist (404).
         * @example my-blog
         */
        TenantSlug: string;
        /**
         * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         * @example 1
         */
        WorkspaceContext: number;
        /**
         * @description Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
         * @example 1
         */
        ListPage: number;
        /**
         * @description Items on a page.
         * @example 25
         */
        ListPerPage: number;
        /** @description `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`. */
        ListCursor: string;
        /**
         * @description What to sort by, the first field first; `-` makes it descending.
         * @example [
         *       "-created_at",
         *       "name"
         *     ]
         */
        WorkspaceSort: ("name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
        /**
         * @description Members to answer, instead of all.
         * @example [
         *       "id",
         *       "name",
         *       "created_at"
         *     ]
         */
        WorkspaceFields: ("id" | "name" | "slug" | "tier" | "status" | "created_at" | "updated_at")[];
        /**
         * @description Related resources to answer along with each workspace.
         * @example [
         *       "owner"
         *     ]
         */
        WorkspaceInclude: "owner"[];
        /**
         * @description Only workspaces of this status.
         * @example active
         */
        WorkspaceStatusFilter: "active" | "suspended";
        /**
         * @description Only what was created at this time or later.
         * @example 2024-01-01T00:00:00Z
         */
        CreatedAfter: string;
        /**
         * @description Only what was created at this time or earlier.
         * @example 2125-01-01T00:00:00Z
         */
        CreatedBefore: string;
        /**
         * @description Only what was last changed at this time or later.
         * @example 2024-01-01T00:00:00Z
         */
        UpdatedAfter: string;
        /**
         * @description Only what was last changed at this time or earlier.
         * @example 2125-01-01T00:00:00Z
         */
        UpdatedBefore: string;
        /**
         * @description Only what has this text in its name, in upper or lower case.
         * @example blog
         */
        Search: string;
        /**
         * @description The workspace.
         * @example 1
         */
        WorkspaceId: number;
        /**
         * @description Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
         * @example 1
         */
        WorkspaceOfPath: number;
        /**
         * @description What to sort by, the first field first; `-` makes it descending.
         * @example [
         *       "name",
         *       "-created_at"
         *     ]
         */
        ApiKeySort: ("name" | "-name" | "created_at" | "-created_at")[];
        /**
         * @description Members to answer, instead of all.
         * @example [
         *       "id",
         *       "name",
         *       "scopes"
         *     ]
         */
        ApiKeyFields: ("id" | "name" | "prefix" | "scopes" | "rate_limit_tier" | "allowed_ips" | "server_scopes" | "request_count" | "last_used_at" | "expires_at" | "grace_period_ends_at" | "created_at")[];
        /**
         * @description Related resources to answer along with each key.
         * @example [
         *       "user"
         *     ]
         */
        ApiKeyInclude: "user"[];
        /**
         * @description Only keys that are in force, or only those that have expired.
         * @example active
         */
        ApiKeyStatusFilter: "active" | "expired";
        /**
         * @description The API key.
         * @example 1
         */
        ApiKeyId: number;
        /**
         * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         * @example 1
         */
        Page: number;
        /**
         * @description Items on a page.
         * @example 20
         */
        PerPage: number;
        /**
         * @description The member. Your own id, to leave.
         * @example 1
         */
        LeavingMemberId: number;
        /**
         * @description The member.
         * @example 8
         */
        MemberId: number;
        /**
         * @description Only invitations of this status.
         * @example pending
         */
        InvitationStatusFilter: "pending" | "accepted" | "expired" | "cancelled";
        /**
         * @description The invitation.
         * @example 1
         */
        InvitationId: number;
        /**
         * @description The tenant to write to. Without it the message goes to the platform.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        TenantToContact: string;
        /**
         * @description The message.
         * @example 1
         */
        MessageId: number;
        /** @description `next_cursor` of the answer before. Reading on costs the same however far you are, and skips or repeats nothing when items are added meanwhile. A cursor belongs to the tenant and the filters it was made for, and replaces `page`. */
        Cursor: string;
        /**
         * @description Only articles of this status. Callers below Author see published articles only, so any other is empty.
         * @example published
         */
        StatusFilter: components["schemas"]["ArticleStatus"];
        /**
         * @description Only articles of this category. An unknown category is empty.
         * @example 1
         */
        CategoryFilter: number;
        /**
         * @description Words to find in title, excerpt, tags, keywords and content. Taken literally: `AND`, `*`, quotes and the like are no operators.
         * @example keyword
         */
        SearchText: string;
        /**
         * @description `relevance`: best match first. `date`: newest first. `title`: alphabetical.
         * @example relevance
         */
        SearchOrder: "relevance" | "date" | "title";
        /**
         * @description The article.
         * @example 1
         */
        ArticleId: number;
        /**
         * @description Comments to answer at most.
         * @example 100
         */
        CommentLimit: number;
        /**
         * @description Comments to skip.
         * @example 0
         */
        CommentOffset: number;
        /**
         * @description Answers the replies under this top-level comment instead of the top level. An unknown comment has none.
         * @example 1
         */
        ParentFilter: number;
        /**
         * @description The article.
         * @example 4
         */
        ScheduledArticleId: number;
        /**
         * @description The comment.
         * @example 1
         */
        CommentId: number;
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
         * @description Days to answer, today included.
         * @example 30
         */
        StatisticsDays: number;
        /**
         * @description The link's slug.
         * @example summer-sale
         */
        LinkSlug: string;
        /**
         * @description With `prefetch` in it, the request is not counted as a click.
         * @example prefetch;prerender
         */
        SecPurpose: string;
        /**
         * @description The same, from older browsers.
         * @example prefetch
         */
        Purpose: string;
        /**
         * @description The same: `preview` for the pages that Safari shows as pictures.
         * @example preview
         */
        XPurpose: string;
        /**
         * @description The same, from Firefox.
         * @example prefetch
         */
        XMoz: string;
        /**
         * @description The workspace.
         * @example 1
         */
        WorkspaceIdInPath: number;
        /**
         * @description What to sort by; `-` makes it descending.
         * @example [
         *       "-created_at"
         *     ]
         */
        SeoIssueSort: ("created_at" | "-created_at")[];
        /**
         * @description Only issues of pages whose last report has a `seo` score of at least this.
         * @example 0
         */
        SeoMinScore: number;
        /**
         * @description Only issues of pages whose last report has a `seo` score of at most this.
         * @example 100
         */
        SeoMaxScore: number;
        /**
         * @description Only issues of this severity.
         * @example warning
         */
        SeoSeverityFilter: components["schemas"]["SeoSeverity"];
        /**
         * @description Only issues of this type.
         * @example missing_alt
         */
        SeoTypeFilter: string;
        /**
         * @description Only issues of this page, its address spelt in any of its ways.
         * @example https://example.com/page
         */
        SeoUrlFilter: components["schemas"]["SeoPageUrl"];
        /**
         * @description Only issues with this text in the page's address or in their type, in upper or lower case.
         * @example page
         */
        SeoSearch: string;
        /**
         * @description Where the page comes from. Browsers send it; `null` says that they will not tell.
         * @example https://example.com
         */
        PageOrigin: string;
        /**
         * @description Address of the page; counts where there is no `Origin`.
         * @example https://example.com/page
         */
        PageReferrer: string;
        /**
         * @description With `1`, nothing is kept.
         * @example 0
         */
        DoNotTrack: string;
        /**
         * @description With `1`, nothing is kept.
         * @example 0
         */
        GlobalPrivacyControl: string;
        /**
         * @description The feature to check.
         * @example posts
         */
        FeatureKey: string;
        /**
         * @description How much more of it.
         * @example 1
         */
        Quantity: number;
        /**
         * @description When Stripe signed the body, and its signatures of both (HMAC-SHA-256).
         * @example t=1735689600,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd
         */
        StripeSignature: string;
        /**
         * @description The user.
         * @example 7d444840-9dc0-41d1-b245-5ffdce74fad2
         */
        UserUuid: string;
        /**
         * @description Sites on a page.
         * @example 20
         */
        PageSize: number;
        /** @description `page_state` of the page before. */
        PageState: string;
        /**
         * @description The site.
         * @example 3f1e9a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f
         */
        SiteId: string;
        /**
         * @description The API user. A malformed id is 404, like an unknown one.
         * @example 5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607
         */
        ApiUserId: string;
        /**
         * @description The social account.
         * @example 1
         */
        SocialAccountId: number;
        /**
         * @description Days to answer, today included.
         * @example 30
         */
        AnalyticsDays: number;
        /**
         * @description Only tenants with this in their name, slug or domain, in upper or lower case.
         * @example blog
         */
        TenantSearch: string;
        /**
         * @description `true`: only tenants in use. `false`: only suspended ones.
         * @example true
         */
        ActiveFilter: boolean;
        /**
         * @description Only users with this in their email address, username or full name, in upper or lower case.
         * @example jane
         */
        UserSearch: string;
        /**
         * @description Only members of this tenant.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        MembersOf: string;
        /**
         * @description Only what this user did.
         * @example 1
         */
        AuditUser: number;
        /**
         * @description Only this action, such as `user.login`.
         * @example user.login
         */
        AuditAction: string;
        /**
         * @description Only what was done to resources of this kind.
         * @example user
         */
        AuditResourceType: string;
        /**
         * @description Only rows from this moment on.
         * @example 2025-01-01T00:00:00Z
         */
        CreatedFrom: string;
        /**
         * @description Only rows before this moment.
         * @example 2125-01-01T00:00:00Z
         */
        CreatedTo: string;
        /**
         * @description Rows on a page.
         * @example 50
         */
        AuditPageSize: number;
        /**
         * @description The user.
         * @example 8
         */
        UserId: number;
        /**
         * @description What to sort by; `-` makes it descending.
         * @example [
         *       "-created_at"
         *     ]
         */
        WebhookSort: ("created_at" | "-created_at" | "updated_at" | "-updated_at")[];
        /**
         * @description Members to answer, instead of all.
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
         * @description Members to answer, instead of all.
         * @example [
         *       "id",
         *       "status"
         *     ]
         */
        DeliveryFields: ("id" | "event_id" | "event_type" | "status" | "response_code" | "response_body" | "error" | "attempt" | "next_retry_at" | "delivered_at" | "created_at")[];
        /**
         * @description Only deliveries of this status.
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
         * @description Id of the server.
         * @example filesystem
         */
        ServerId: string;
        /**
         * @description URI of the resource, `server://path`; slashes as they are or encoded. For `filesystem`, the path of a file in the workspace's root. For other servers, one of the URIs that the server's entry lists.
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
         * @description When this attempt was made, in Unix seconds.
         * @example 1768473000
         */
        EventTimestampHeader: number;
        /**
         * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
         * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
         */
        EventSignatureHeader: string;
        /**
         * @description The `id` of the event, as Standard Webhooks name it.
         * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
         */
        StandardIdHeader: components["schemas"]["WebhookEventId"];
        /**
         * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
         * @example 1768473000
         */
        StandardTimestampHeader: number;
        /**
         * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        StandardSignatureHeader: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in the server's logs. Quote it when you report a problem.
         * @example req_0196f7a26c1e4d3b9a542f8c1b7e4d90
         */
        RequestId: string;
        /**
         * @description Calls allowed in the current window.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description Calls left in the current window.
         * @example 59
         */
        RateLimitRemaining: number;
        /**
         * @description When the current window ends, in seconds since 1970-01-01T00:00:00Z.
         * @example 1735689660
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait before you call again.
         * @example 30
         */
        RetryAfter: number;
        /**
         * @description How long the answer may be reused.
         * @example public, max-age=300
         */
        CacheControl: string;
        /**
         * @description The scheme of the credential that the operation wants (RFC 9110 section 11.6.1).
         * @example Bearer
         */
        WwwAuthenticate: "Bearer" | "JWT";
        /**
         * @description There when this is the answer to an earlier request with the same `Idempotency-Key`, and nothing happened now.
         * @example true
         */
        IdempotencyReplayed: true;
        /**
         * @description Where the provider asks people to sign in.
         * @example https://github.com/login/oauth/authorize?client_id=Iv1.8a61f9b3a7aba766&response_type=code
         */
        ProviderLocation: string;
        /**
         * @description Tells this browser from others for 10 minutes: HttpOnly, SameSite=Lax, and Secure where the server is reached by https.
         * @example colophon_oauth=Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM; Max-Age=600; Path=/api/v1/auth/oauth/github; HttpOnly; SameSite=Lax
         */
        OAuthCookie: string;
        /**
         * @description The answer may not be kept, for it holds what only this browser may have.
         * @example no-store
         */
        OAuthNotKept: "no-store";
        /**
         * @description The page that the browser is sent to is not told the address it came from.
         * @example no-referrer
         */
        OAuthNoReferrer: "no-referrer";
        /**
         * @description `/oauth/callback` at the front end, with the tokens of the new session or with an error.
         * @example https://app.example.com/oauth/callback?error=access_denied&provider=github
         */
        FrontEndLocation: string;
        /**
         * @description Version of the resource. Send it back in `If-None-Match` to ask for the resource only if it changed, or in `If-Match` to change it only if nobody else did.
         * @example "Zk4mPCoWbAwAXu3gLyG9nzLJmLs"
         */
        ETag: string;
        /**
         * @description Where the visitor is sent, as the URL standard writes it.
         * @example https://amazon.com/product/123
         */
        Location: string;
        /**
         * @description The answer may not be kept, so that every click is seen.
         * @example no-store
         */
        NotKept: "no-store";
        /**
         * @description The page that the visitor is sent to is not told where the visitor came from.
         * @example no-referrer
         */
        NoReferrer: "no-referrer";
        /**
         * @description The answer may not be kept, because it holds a secret.
         * @example no-store
         */
        SecretNotKept: "no-store";
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
            /** @description The server works. */
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
            /** @description The server runs but does not reach its database. */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Retry-After": components["headers"]["RetryAfter"];
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
            /** @description Send requests. */
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
            /** @description Send no requests for now. */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Retry-After": components["headers"]["RetryAfter"];
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Cache-Control": components["headers"]["CacheControl"];
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
                 * @description The tenant to join or enter. It becomes the session's tenant. A tenant that is closed to newcomers is 403, and so is one that does not exist.
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
            /** @description The account exists and is logged in. */
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
                 * @description The tenant to join or enter. It becomes the session's tenant. A tenant that is closed to newcomers is 403, and so is one that does not exist.
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
            /** @description The session has begun. */
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
            /** @description A new access token. */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
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
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnknownParameter"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
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
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The profile is changed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
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
            /** @description The new password holds. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
            /** @description If there is such an account, mail is on its way. */
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
            /** @description The new password holds. */
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
            /** @description The address is proved. */
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
            422: components["responses"]["InvalidVerification"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failure"];
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mail is on its way. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Where to sign in.
                 * @example github
                 */
                provider: components["parameters"]["OAuthProvider"];
            };
            cookie?: {
                /**
                 * @description Tells the browser that began to sign in from others.
                 * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
                 */
                colophon_oauth?: components["parameters"]["OAuthBrowser"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The browser is sent to the provider. */
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
                 * @description What `/api/v1/auth/oauth/{provider}` gave the provider to send back. Without it the answer is 400.
                 * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
                 */
                state?: components["parameters"]["OAuthState"];
                /**
                 * @description What the server exchanges at the provider for the person's identity.
                 * @example e72e16c7e42f292c6912e7710c838347ae178b4a
                 */
                code?: components["parameters"]["OAuthCode"];
                /** @description Who sends the browser back (RFC 9207), where the provider says so. Another one than expected fails. */
                iss?: components["parameters"]["OAuthIssuer"];
                /** @description Why the provider sends the browser back without a code (RFC 6749 section 4.1.2.1). */
                error?: components["parameters"]["OAuthError"];
            };
            header?: never;
            path: {
                /**
                 * @description Where to sign in.
                 * @example github
                 */
                provider: components["parameters"]["OAuthProvider"];
            };
            cookie?: {
                /**
                 * @description Tells the browser that began to sign in from others.
                 * @example Jq3vN0c7mXr1Zb8kYtHs5wLd2fGpQaEu9oViRxCn6TM
                 */
                colophon_oauth?: components["parameters"]["OAuthBrowser"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The browser is sent to the front end, signed in or not. */
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The key exists. Store it now. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUserApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The API key, by the `id` that the list shows.
                 * @example 1
                 */
                key_id: components["parameters"]["UserApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
            /** @description The account and the tenant exist, and a session has begun. */
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
            /** @description The session has begun. */
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
            /** @description The session goes on with these tokens. */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
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
            /** @description A greeting. */
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
            400: components["responses"]["SitesInvalidParameters"];
            401: components["responses"]["Unauthorized"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The tenant exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadCreateTenant"];
            401: components["responses"]["Unauthorized"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body. */
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadTenantParameters"];
            401: components["responses"]["Unauthorized"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The tenant is gone. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    getTenantBySlug: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant's slug. Other spellings of it do not exist (404).
                 * @example my-blog
                 */
                slug: components["parameters"]["TenantSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Items on a page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description What to sort by, the first field first; `-` makes it descending.
                 * @example [
                 *       "-created_at",
                 *       "name"
                 *     ]
                 */
                sort: components["parameters"]["WorkspaceSort"];
                /**
                 * @description Members to answer, instead of all.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "created_at"
                 *     ]
                 */
                fields?: components["parameters"]["WorkspaceFields"];
                /**
                 * @description Related resources to answer along with each workspace.
                 * @example [
                 *       "owner"
                 *     ]
                 */
                include?: components["parameters"]["WorkspaceInclude"];
                /**
                 * @description Only workspaces of this status.
                 * @example active
                 */
                status?: components["parameters"]["WorkspaceStatusFilter"];
                /**
                 * @description Only what was created at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only what was last changed at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /**
                 * @description Only what was last changed at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                updated_before?: components["parameters"]["UpdatedBefore"];
                /**
                 * @description Only what has this text in its name, in upper or lower case.
                 * @example blog
                 */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the workspaces. */
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The workspace exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceOfPath"];
                /** @description Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body. */
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
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
                 * @description Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceOfPath"];
                /** @description Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The workspace is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceOfPath"];
                /** @description Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The workspace as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Items on a page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description What to sort by, the first field first; `-` makes it descending.
                 * @example [
                 *       "name",
                 *       "-created_at"
                 *     ]
                 */
                sort: components["parameters"]["ApiKeySort"];
                /**
                 * @description Members to answer, instead of all.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "scopes"
                 *     ]
                 */
                fields?: components["parameters"]["ApiKeyFields"];
                /**
                 * @description Related resources to answer along with each key.
                 * @example [
                 *       "user"
                 *     ]
                 */
                include?: components["parameters"]["ApiKeyInclude"];
                /**
                 * @description Only keys that are in force, or only those that have expired.
                 * @example active
                 */
                status?: components["parameters"]["ApiKeyStatusFilter"];
                /**
                 * @description Only what was created at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only what has this text in its name, in upper or lower case.
                 * @example blog
                 */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The key exists. Store it, for it is not shown again. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The key is no longer accepted. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The new key. Store it, for it is not shown again. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description The member. Your own id, to leave.
                 * @example 1
                 */
                user_id: components["parameters"]["LeavingMemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are no member any more. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The member with the new role. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    transferTenantOwnership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The new Owner. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberResponse"];
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
    listInvitations: {
        parameters: {
            query: {
                /**
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /**
                 * @description Only invitations of this status.
                 * @example pending
                 */
                status: components["parameters"]["InvitationStatusFilter"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The invitation is on its way. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description It can no longer be accepted. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
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
            /** @description You are a member. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The tenant to write to. Without it the message goes to the platform.
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
            /** @description The message is in the inbox. */
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
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
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The message is marked. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /** @description `next_cursor` of the answer before. Reading on costs the same however far you are, and skips or repeats nothing when items are added meanwhile. A cursor belongs to the tenant and the filters it was made for, and replaces `page`. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only articles of this status. Callers below Author see published articles only, so any other is empty.
                 * @example published
                 */
                status?: components["parameters"]["StatusFilter"];
                /**
                 * @description Only articles of this category. An unknown category is empty.
                 * @example 1
                 */
                category_id?: components["parameters"]["CategoryFilter"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
            /** @description A page of articles. */
            200: {
                headers: {
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The article exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Words to find in title, excerpt, tags, keywords and content. Taken literally: `AND`, `*`, quotes and the like are no operators.
                 * @example keyword
                 */
                q: components["parameters"]["SearchText"];
                /**
                 * @description Only articles of this status. Callers below Author see published articles only, so any other is empty.
                 * @example published
                 */
                status?: components["parameters"]["StatusFilter"];
                /**
                 * @description Only articles of this category. An unknown category is empty.
                 * @example 1
                 */
                category_id?: components["parameters"]["CategoryFilter"];
                /**
                 * @description `relevance`: best match first. `date`: newest first. `title`: alphabetical.
                 * @example relevance
                 */
                sort: components["parameters"]["SearchOrder"];
                /**
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
            /** @description A page of matches. */
            200: {
                headers: {
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The draft exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    getArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body. */
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The article is gone. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /** @description Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The article as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    listComments: {
        parameters: {
            query: {
                /**
                 * @description Comments to answer at most.
                 * @example 100
                 */
                limit: components["parameters"]["CommentLimit"];
                /**
                 * @description Comments to skip.
                 * @example 0
                 */
                offset: components["parameters"]["CommentOffset"];
                /**
                 * @description Answers the replies under this top-level comment instead of the top level. An unknown comment has none.
                 * @example 1
                 */
                parent_id?: components["parameters"]["ParentFilter"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
            /** @description Comments. */
            200: {
                headers: {
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The comment is there for everybody who sees the article. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
            400: components["responses"]["BadRequestInTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    listScheduledArticles: {
        parameters: {
            query: {
                /**
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
                /** @description `next_cursor` of the answer before. Reading on costs the same however far you are, and skips or repeats nothing when items are added meanwhile. A cursor belongs to the tenant and the filters it was made for, and replaces `page`. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
            /** @description A page of the schedule. */
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
            403: components["responses"]["ScopeMissing"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The comment is gone. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    listCategories: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
            /** @description The categories. */
            200: {
                headers: {
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The category exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    deleteCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The category is gone. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The category as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
                 * @example 20
                 */
                per_page: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The link exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The link is gone. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The link as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Days to answer, today included.
                 * @example 30
                 */
                days: components["parameters"]["StatisticsDays"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
            /** @description The clicks. */
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
                 * @description With `prefetch` in it, the request is not counted as a click.
                 * @example prefetch;prerender
                 */
                "Sec-Purpose"?: components["parameters"]["SecPurpose"];
                /**
                 * @description The same, from older browsers.
                 * @example prefetch
                 */
                Purpose?: components["parameters"]["Purpose"];
                /**
                 * @description The same: `preview` for the pages that Safari shows as pictures.
                 * @example preview
                 */
                "X-Purpose"?: components["parameters"]["XPurpose"];
                /**
                 * @description The same, from Firefox.
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
            /** @description The visitor is sent on. */
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The report is taken. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Items on a page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description What to sort by; `-` makes it descending.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort: components["parameters"]["SeoIssueSort"];
                /**
                 * @description Only issues of pages whose last report has a `seo` score of at least this.
                 * @example 0
                 */
                min_score?: components["parameters"]["SeoMinScore"];
                /**
                 * @description Only issues of pages whose last report has a `seo` score of at most this.
                 * @example 100
                 */
                max_score?: components["parameters"]["SeoMaxScore"];
                /**
                 * @description Only issues of this severity.
                 * @example warning
                 */
                severity?: components["parameters"]["SeoSeverityFilter"];
                /**
                 * @description Only issues of this type.
                 * @example missing_alt
                 */
                type?: components["parameters"]["SeoTypeFilter"];
                /**
                 * @description Only issues of this page, its address spelt in any of its ways.
                 * @example https://example.com/page
                 */
                url?: components["parameters"]["SeoUrlFilter"];
                /**
                 * @description Only what was created at this time or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created at this time or earlier.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only issues with this text in the page's address or in their type, in upper or lower case.
                 * @example page
                 */
                search?: components["parameters"]["SeoSearch"];
            };
            header?: {
                /**
                 * @description Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
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
            /** @description A page of the issues. */
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
                 * @description Where the page comes from. Browsers send it; `null` says that they will not tell.
                 * @example https://example.com
                 */
                Origin?: components["parameters"]["PageOrigin"];
                /**
                 * @description Address of the page; counts where there is no `Origin`.
                 * @example https://example.com/page
                 */
                Referer?: components["parameters"]["PageReferrer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to do. */
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
                 * @description Where the page comes from. Browsers send it; `null` says that they will not tell.
                 * @example https://example.com
                 */
                Origin?: components["parameters"]["PageOrigin"];
                /**
                 * @description Address of the page; counts where there is no `Origin`.
                 * @example https://example.com/page
                 */
                Referer?: components["parameters"]["PageReferrer"];
                /**
                 * @description With `1`, nothing is kept.
                 * @example 0
                 */
                DNT?: components["parameters"]["DoNotTrack"];
                /**
                 * @description With `1`, nothing is kept.
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
            /** @description The event has been taken. */
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
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The subscription as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
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
            403: components["responses"]["ForeignTenant"];
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
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description How much more of it.
                 * @example 1
                 */
                quantity: components["parameters"]["Quantity"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is allowed. */
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description It is counted, or was before. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is used. */
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
    receiveStripeEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description When Stripe signed the body, and its signatures of both (HMAC-SHA-256).
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
            /** @description The event has been taken. */
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
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The user exists, or is invited. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
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
                 * @description Sites on a page.
                 * @example 20
                 */
                page_size: components["parameters"]["PageSize"];
                /** @description `page_state` of the page before. */
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The site exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The site is gone. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The API user exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The API user. A malformed id is 404, like an unknown one.
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The API user. A malformed id is 404, like an unknown one.
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
            /** @description The API user as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The API user. A malformed id is 404, like an unknown one.
                 * @example 5b8f3c1a-9d2e-4f60-8a71-b2c3d4e5f607
                 */
                id: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API user is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
    regenerateApiUserToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The API user. A malformed id is 404, like an unknown one.
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The account is connected. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The account is forgotten. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "X-Tenant-ID"?: components["parameters"]["TenantOfPath"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description What is known of each post. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
            /** @description The platform as it is now. */
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
                 * @description Days to answer, today included.
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
                 * @description Days to answer, today included.
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
            /** @description Content of all tenants. */
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
                 * @description Days to answer, today included.
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
            /** @description Payments and subscriptions. */
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
                 * @description Only tenants with this in their name, slug or domain, in upper or lower case.
                 * @example blog
                 */
                search?: components["parameters"]["TenantSearch"];
                /**
                 * @description `true`: only tenants in use. `false`: only suspended ones.
                 * @example true
                 */
                is_active?: components["parameters"]["ActiveFilter"];
                /**
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Only users with this in their email address, username or full name, in upper or lower case.
                 * @example jane
                 */
                search?: components["parameters"]["UserSearch"];
                /**
                 * @description Only members of this tenant.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                tenant_id?: components["parameters"]["MembersOf"];
                /**
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Items on a page.
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
                 * @description Only what this user did.
                 * @example 1
                 */
                user_id?: components["parameters"]["AuditUser"];
                /**
                 * @description Only this action, such as `user.login`.
                 * @example user.login
                 */
                action?: components["parameters"]["AuditAction"];
                /**
                 * @description Only what was done to resources of this kind.
                 * @example user
                 */
                resource_type?: components["parameters"]["AuditResourceType"];
                /**
                 * @description Only rows from this moment on.
                 * @example 2025-01-01T00:00:00Z
                 */
                created_from?: components["parameters"]["CreatedFrom"];
                /**
                 * @description Only rows before this moment.
                 * @example 2125-01-01T00:00:00Z
                 */
                created_to?: components["parameters"]["CreatedTo"];
                /**
                 * @description Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Rows on a page.
                 * @example 50
                 */
                per_page: components["parameters"]["AuditPageSize"];
                /** @description `next_cursor` of the answer before. Reading on costs the same however far you are, and skips or repeats nothing when items are added meanwhile. A cursor belongs to the tenant and the filters it was made for, and replaces `page`. */
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
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The user as they are now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Items on a page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description What to sort by; `-` makes it descending.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort: components["parameters"]["WebhookSort"];
                /**
                 * @description Members to answer, instead of all.
                 * @example [
                 *       "id",
                 *       "url"
                 *     ]
                 */
                fields?: components["parameters"]["WebhookFields"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The endpoint exists. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["SecretNotKept"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /** @description Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body. */
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The endpoint is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The endpoint, as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description How the endpoint took it. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["SecretNotKept"];
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
                 * @description Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
                 * @example 1
                 */
                page: components["parameters"]["ListPage"];
                /**
                 * @description Items on a page.
                 * @example 25
                 */
                per_page: components["parameters"]["ListPerPage"];
                /** @description `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`. */
                cursor?: components["parameters"]["ListCursor"];
                /**
                 * @description Members to answer, instead of all.
                 * @example [
                 *       "id",
                 *       "status"
                 *     ]
                 */
                fields?: components["parameters"]["DeliveryFields"];
                /**
                 * @description Only deliveries of this status.
                 * @example success
                 */
                status?: components["parameters"]["DeliveryStatusFilter"];
            };
            header?: {
                /**
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
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
            /** @description A page of the deliveries. */
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            /** @description The attempt waits for a worker. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description Id of the server.
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description Id of the server.
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
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
            /** @description What the tool answered. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpToolResponse"];
                };
            };
            400: components["responses"]["CoreBadRequest"];
            401: components["responses"]["CoreUnauthorized"];
            403: components["responses"]["McpForbidden"];
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
                 * @description The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description URI of the resource, `server://path`; slashes as they are or encoded. For `filesystem`, the path of a file in the workspace's root. For other servers, one of the URIs that the server's entry lists.
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
                 * @description When this attempt was made, in Unix seconds.
                 * @example 1768473000
                 */
                "X-Webhook-Timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
                 * @example 6f1ed002ab5595859014ebf0951522d9e7c6d3b0e1f4a8c2b5d7e9f0a1b2c3d4
                 */
                "X-Webhook-Signature": components["parameters"]["EventSignatureHeader"];
                /**
                 * @description The `id` of the event, as Standard Webhooks name it.
                 * @example evt_4kXvN2pQm8Rt7WzYb3cD5fGh
                 */
                "webhook-id": components["parameters"]["StandardIdHeader"];
                /**
                 * @description When this attempt was made, in Unix seconds, as Standard Webhooks name it.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["StandardTimestampHeader"];
                /**
                 * @description Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["StandardSignatureHeader"];
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
