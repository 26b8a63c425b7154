// Written by `npm run sdk` from openapi/openapi.yaml.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | 'http://127.0.0.1:8000' | (string & {});
};

export type Webhooks = PostCreatedWebhookRequest | PostUpdatedWebhookRequest | PostPublishedWebhookRequest | PostArchivedWebhookRequest | PostDeletedWebhookRequest | CategoryCreatedWebhookRequest | CategoryUpdatedWebhookRequest | CategoryDeletedWebhookRequest | CommentCreatedWebhookRequest | CommentDeletedWebhookRequest | LinkCreatedWebhookRequest | LinkUpdatedWebhookRequest | LinkDeletedWebhookRequest | LinkClickedWebhookRequest | SiteCreatedWebhookRequest | SiteVerifiedWebhookRequest | SiteUnverifiedWebhookRequest | SiteDeletedWebhookRequest | SubscriptionCreatedWebhookRequest | SubscriptionUpdatedWebhookRequest | SubscriptionRenewedWebhookRequest | SubscriptionCancelledWebhookRequest | WorkspaceUpdatedWebhookRequest | WorkspaceDeletedWebhookRequest | McpToolExecutedWebhookRequest | WebhookTestWebhookRequest;

/**
 * The HTTP status code.
 */
export type ErrorStatus = number;

/**
 * An error of the platform surface.
 */
export type Error = {
    /**
     * Type of error.
     */
    error: string;
    /**
     * Error message for people.
     */
    message: string;
    status: ErrorStatus;
};

/**
 * Always `about:blank`; `title` then is the name of the status.
 */
export type ProblemType = 'about:blank';

/**
 * An error, as RFC 9457 problem details.
 */
export type Problem = {
    type: ProblemType;
    /**
     * Type of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * Error message for people.
     */
    detail: string;
};

export type Health = {
    status: 'healthy';
    /**
     * Version of the server.
     */
    version: string;
    db: 'connected';
};

/**
 * Messages by field name; nested fields are written with dots (`seo.meta_title`). Parameters have their own names.
 */
export type FieldErrors = {
    [key: string]: Array<string>;
};

/**
 * A validation error of the platform surface.
 */
export type ValidationError = {
    /**
     * Type of error.
     */
    error: string;
    /**
     * Error message for people.
     */
    message: string;
    status: ErrorStatus;
    errors: FieldErrors;
};

export type HealthFailure = {
    status: 'unhealthy';
    /**
     * Version of the server.
     */
    version: string;
    db: 'disconnected';
};

export type Readiness = {
    status: 'ready';
};

export type ReadinessFailure = {
    status: 'unavailable';
    /**
     * What is unavailable, for people.
     */
    reason: string;
};

/**
 * Public half of an Ed25519 signing key (RFC 8037).
 */
export type JsonWebKey = {
    kty: 'OKP';
    crv: 'Ed25519';
    use: 'sig';
    alg: 'EdDSA';
    /**
     * Id of the key, referenced by the header of each token.
     */
    kid: string;
    x: string;
};

/**
 * RFC 7517 key set.
 */
export type JsonWebKeySet = {
    keys: Array<JsonWebKey>;
};

/**
 * ASCII only, and the domain has a dot. Addresses that differ only in case identify the same account.
 */
export type EmailAddress = string;

/**
 * At least 8 characters and at most 72 bytes of UTF-8 after Unicode normalization to NFKC. A longer password is rejected, not truncated. Common passwords and the user's own email address, name and username are rejected.
 */
export type NewPassword = string;

/**
 * Letters, digits, `_`, `.` and `-`. Usernames that differ only in case are the same.
 */
export type Username = string;

export type FullName = string;

export type RegisterUserRequest = {
    email: EmailAddress;
    password: NewPassword;
    username: Username;
    full_name: FullName;
};

/**
 * What a member may do in a tenant, from the lowest role to the highest: Reader, Viewer, Author, Editor, Admin, Owner.
 */
export type Role = 'Reader' | 'Viewer' | 'Author' | 'Editor' | 'Admin' | 'Owner';

export type User = {
    id: number;
    /**
     * In lower case.
     */
    email: string;
    username: string | null;
    full_name: string;
    profile_image: string | null;
    /**
     * The user's role in the tenant `tenant_id`; null without a tenant.
     */
    role: Role | null;
    is_platform_admin: boolean;
    /**
     * Whether the email address is verified.
     */
    is_verified: boolean;
    /**
     * The tenant in which the request acts.
     */
    tenant_id: string | null;
    /**
     * Identity provider that created the account.
     */
    oauth_provider: string | null;
    created_at: string;
    last_login_at: string | null;
};

export type Token = string;

export type SessionResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    user: User;
    /**
     * JWT for the `Authorization` header. Expires after one hour.
     */
    access_token: Token;
    /**
     * Token to get new access tokens. Expires after 30 days.
     */
    refresh_token: Token;
    token_type: 'Bearer';
};

export type Password = string;

export type LoginUserRequest = {
    email: EmailAddress;
    password: Password;
};

/**
 * The token that a login returned.
 */
export type MfaToken = string;

/**
 * An authorization error of the platform surface. `mfa_token` is present if the login needs a second factor.
 */
export type MfaError = {
    /**
     * Type of error.
     */
    error: string;
    /**
     * Error message for people.
     */
    message: string;
    status: ErrorStatus;
    mfa_token?: MfaToken;
};

export type RefreshAccessTokenRequest = {
    refresh_token: Token;
};

export type AccessTokenResponse = {
    /**
     * JWT for the `Authorization` header. Expires after one hour.
     */
    access_token: Token;
    token_type: 'Bearer';
};

export type Message = {
    /**
     * Result of the operation, for people.
     */
    message: string;
};

/**
 * What the browser said of itself at the login. Null where it said nothing that is known.
 */
export type SessionDevice = {
    /**
     * For example `desktop` or `mobile`.
     */
    kind: string | null;
    browser: string | null;
    system: string | null;
};

export type Session = {
    id: string;
    /**
     * Where the login was: on the platform, or on the dashboard of sites.
     */
    surface: 'platform' | 'sites';
    device: SessionDevice;
    /**
     * The address from which the login came.
     */
    ip: string | null;
    /**
     * Whether this request was made with it.
     */
    is_current: boolean;
    /**
     * When the login was.
     */
    created_at: string;
    /**
     * When it was last renewed with its refresh token.
     */
    last_used_at: string;
    expires_at: string;
};

export type SessionList = {
    sessions: Array<Session>;
    total: number;
    page: number;
    per_page: number;
};

/**
 * A validation error, as RFC 9457 problem details.
 */
export type ValidationProblem = {
    type: ProblemType;
    /**
     * Type of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * Error message for people.
     */
    detail: string;
    errors: FieldErrors;
};

export type EndedSessions = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    /**
     * Number of sessions that were ended.
     */
    ended: number;
};

export type UserResponse = {
    user: User;
};

export type UpdateProfileRequest = {
    full_name?: FullName;
    username?: Username;
    /**
     * A public http or https URL without user name or password. Null removes the picture. The server never fetches the URL.
     */
    profile_image?: string | null;
};

export type UpdatedUserResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    user: User;
};

export type ChangePasswordRequest = {
    current_password: Password;
    new_password: NewPassword;
    /**
     * Whether your API keys are deleted as well.
     */
    revoke_api_keys?: boolean;
};

export type MfaState = {
    /**
     * Whether your logins need a second factor.
     */
    enabled: boolean;
    /**
     * Since when; null without a second factor.
     */
    since: string | null;
    /**
     * Recovery codes that are not used yet.
     */
    recovery_codes_left: number;
};

export type EnrolTotpRequest = {
    password: Password;
};

export type TotpEnrolment = {
    /**
     * The secret, in base32, for apps into which it is typed. SHA-1, 6 digits, 30 seconds.
     */
    secret: string;
    /**
     * The same as an `otpauth` URI, for a QR code.
     */
    uri: string;
    /**
     * Until when it must be confirmed.
     */
    expires_at: string;
};

/**
 * The current code of the authenticator app. Each is accepted once.
 */
export type MfaCode = string;

/**
 * Upper and lower case and hyphens make no difference.
 */
export type RecoveryCode = string;

/**
 * Either `code` or `recovery_code`; otherwise the response is 400.
 */
export type RemoveTotpRequest = {
    password: Password;
    code?: MfaCode;
    recovery_code?: RecoveryCode;
};

export type ConfirmTotpRequest = {
    code: MfaCode;
};

export type RecoveryCodes = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    /**
     * Each replaces one code of the app. They are not shown again.
     */
    recovery_codes: Array<RecoveryCode>;
};

export type ReplaceRecoveryCodesRequest = {
    code: MfaCode;
};

/**
 * Either `code` or `recovery_code`; otherwise the response is 400.
 */
export type VerifyMfaRequest = {
    mfa_token: MfaToken;
    code?: MfaCode;
    recovery_code?: RecoveryCode;
};

/**
 * What a member may do in a tenant, from the lowest role to the highest: reader, viewer, author, editor, admin, owner.
 */
export type TenantRole = 'reader' | 'viewer' | 'author' | 'editor' | 'admin' | 'owner';

/**
 * The user's role in the tenant `tenant_id`; null without a tenant.
 */
export type TenantRoleOrNone = TenantRole | null;

export type TenantSession = {
    user_id: string;
    /**
     * In lower case.
     */
    user_email: string;
    user_name: string;
    user_role: TenantRoleOrNone;
    /**
     * The tenant in which the session acts.
     */
    tenant_id: string | null;
    session_id: string;
    access_token: Token;
    access_expiry: string;
    refresh_token: Token;
    refresh_expiry: string;
    login_at: string;
};

export type VerifiedLogin = SessionResponse | TenantSession;

/**
 * One of the properties; otherwise the response is 400.
 */
export type StepUpRequest = {
    code?: MfaCode;
    recovery_code?: RecoveryCode;
    password?: Password;
};

export type SteppedUp = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    /**
     * Until when the session may call operations with `x-step-up`.
     */
    expires_at: string;
};

/**
 * A bad request, as RFC 9457 problem details. `errors` is present if the data is well-formed but invalid.
 */
export type BadRequestProblem = {
    type: ProblemType;
    /**
     * Type of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * Error message for people.
     */
    detail: string;
    errors?: FieldErrors;
};

export type ForgotPasswordRequest = {
    email: EmailAddress;
};

/**
 * Token of a link that was sent by mail.
 */
export type MailedToken = string;

export type ResetPasswordRequest = {
    token: MailedToken;
    new_password: NewPassword;
};

/**
 * Token that the server printed when it started.
 */
export type AdminToken = string;

export type ClaimPlatformAdminRequest = {
    token: AdminToken;
};

export type VerifyEmailRequest = {
    token: MailedToken;
    /**
     * The password of the account. Not needed with a session of it.
     */
    password?: Password;
};

export type ChangeEmailRequest = {
    new_email: EmailAddress;
    /**
     * The password of your account. Needed if it has one.
     */
    password?: Password;
};

export type ConfirmEmailRequest = {
    token: MailedToken;
    /**
     * The password of the account. Not needed with a session of it.
     */
    password?: Password;
};

export type UndoEmailChangeRequest = {
    token: MailedToken;
};

export type Identity = {
    provider: 'google' | 'github' | 'linkedin' | 'facebook';
    /**
     * When you first signed in with it.
     */
    linked_at: string;
};

export type IdentityList = {
    /**
     * Whether you can log in with a password.
     */
    has_password: boolean;
    identities: Array<Identity>;
};

/**
 * The first nine characters of the key, to identify it.
 */
export type UserApiKeyPrefix = string;

/**
 * Permissions of the key, as `resource:action`. Later versions may add resources and actions: ignore those that you don't know.
 */
export type GrantedScopes = Array<string>;

export type UserApiKey = {
    id: number;
    name: string;
    prefix: UserApiKeyPrefix;
    is_active: boolean;
    scopes: GrantedScopes;
    /**
     * Null means never.
     */
    expires_at: string | null;
    /**
     * Number of requests with the key.
     */
    request_count: number;
    last_used_at: string | null;
    created_at: string;
};

export type UserApiKeyList = {
    api_keys: Array<UserApiKey>;
};

/**
 * Permissions of the key, as `resource:action`, within your own: your role in a tenant limits the key as well. `*` matches everything on its side; `read`, `write` and `delete` alone match that action on every resource, but `write` not on API keys. `articles` is an alias of `posts`; `create`, `update` and `publish` are aliases of `write`. Only platform admins can give `admin`.
 */
export type UserApiKeyScopes = Array<string>;

export type CreateUserApiKeyRequest = {
    /**
     * What the key is used for.
     */
    name: string;
    scopes?: UserApiKeyScopes;
    /**
     * When the key expires, in the future and at most a hundred years ahead. Null means never.
     */
    expires_at?: string | null;
};

export type CreatedUserApiKey = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    id: number;
    name: string;
    /**
     * The whole key. It is shown only in this response.
     */
    api_key: string;
    prefix: UserApiKeyPrefix;
    warning: string;
};

export type PartOfName = string;

export type TenantName = string;

export type TenantSlug = string;

export type RegisterTenantOwnerRequest = {
    email: EmailAddress;
    password: NewPassword;
    /**
     * The password again. If present, it must equal `password`.
     */
    confirm_password?: Password;
    first_name: PartOfName;
    last_name: PartOfName;
    /**
     * Accepted and ignored. The name is built from first and last name.
     */
    name?: FullName;
    tenant_name: TenantName;
    /**
     * By default it is derived from the tenant's name.
     */
    tenant_slug?: TenantSlug;
    /**
     * Time zone name of the IANA database. `UTC` by default.
     */
    timezone?: string;
    agree_terms_of_service: true;
    agree_promotions?: boolean;
    agree_to_tracking_across_third_party_apps_and_services?: boolean;
};

export type RegisteredTenantOwner = {
    user_id: string;
    /**
     * In lower case.
     */
    user_email: string;
    user_name: string;
    user_role: TenantRole;
    tenant_id: string;
    tenant_name: string;
    tenant_slug: string;
    session_id: string;
    access_token: Token;
    access_expiry: string;
    refresh_token: Token;
    refresh_expiry: string;
    created_at: string;
};

export type LoginToTenantRequest = {
    email: EmailAddress;
    password: Password;
    /**
     * The tenant to act in. By default your default tenant.
     */
    tenant_id?: string;
};

/**
 * An authorization error, as RFC 9457 problem details. `mfa_token` is present if the login needs a second factor.
 */
export type MfaProblem = {
    type: ProblemType;
    /**
     * Type of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * Error message for people.
     */
    detail: string;
    mfa_token?: MfaToken;
};

export type RefreshSessionRequest = {
    refresh_token: Token;
};

export type RefreshedTenantSession = {
    user_id: string;
    /**
     * In lower case.
     */
    user_email: string;
    user_name: string;
    user_role: TenantRoleOrNone;
    /**
     * The tenant in which the session acts.
     */
    tenant_id: string | null;
    session_id: string;
    access_token: Token;
    access_expiry: string;
    refresh_token: Token;
    refresh_expiry: string;
    refreshed_at: string;
};

export type SayHelloRequest = {
    name: FullName;
};

export type MyProfile = {
    user_id: string;
    /**
     * In lower case.
     */
    email: string;
    name: string;
    role: TenantRoleOrNone;
    /**
     * The tenant in which the request acts.
     */
    tenant_id: string | null;
};

/**
 * The tenant's plan. It determines the rate limit and the number of articles.
 */
export type Plan = 'free' | 'starter' | 'pro' | 'business' | 'agency' | 'enterprise';

/**
 * Whether users may join as Reader by registering or logging in with `X-Tenant-ID`. Closed while the content is not public.
 */
export type TenantRegistration = 'open' | 'closed';

/**
 * Path of an article on the tenant's website, for links in feeds and sitemaps. It contains one of `{slug}` and `{id}`.
 */
export type TenantArticlePath = string;

/**
 * Language of the content, a BCP 47 tag such as `de` or `pt-BR`. Articles are searched in it; after a change, existing ones are indexed again in the background.
 */
export type TenantLanguage = string;

/**
 * Which new comments wait for approval: `open`: none. `first`: those of people without an approved comment. `all`: all. `closed`: there are no new comments. Comments of Editors and above never wait.
 */
export type TenantComments = 'open' | 'first' | 'all' | 'closed';

/**
 * Whether members above Reader need a second factor in this tenant. Without one they get 403. Only a caller who has one may switch it on (403).
 */
export type TenantRequiresMfa = boolean;

export type TenantSettings = {
    /**
     * Whether published content is readable without a credential.
     */
    public_content: boolean;
    registration: TenantRegistration;
    article_path: TenantArticlePath;
    language: TenantLanguage;
    comments: TenantComments;
    require_mfa: TenantRequiresMfa;
};

export type Tenant = {
    id: string;
    name: string;
    slug: string;
    domain: string | null;
    /**
     * Whether the domain is proved. Until then it is a claim, which grants nothing.
     */
    domain_verified: boolean;
    /**
     * The DNS TXT record that proves the domain, for Admins and Owners. Null for others, and without a domain.
     */
    domain_txt_record: string | null;
    description: string | null;
    status: 'active' | 'suspended';
    plan: Plan;
    settings: TenantSettings;
    /**
     * The caller's role.
     */
    role: Role;
    created_at: string;
    updated_at: string;
};

export type TenantList = {
    tenants: Array<Tenant>;
    /**
     * Number of tenants of which the caller is a member.
     */
    total: number;
};

/**
 * Domain name without scheme, port or path, and no public suffix such as `co.uk` or `github.io`. It is stored in lower case and ASCII form (`xn--`).
 */
export type TenantDomain = string | null;

export type TenantDescription = string | null;

export type CreateTenantRequest = {
    name: TenantName;
    /**
     * By default it is derived from the name.
     */
    slug?: TenantSlug;
    domain?: TenantDomain;
    description?: TenantDescription;
};

export type UpdateTenantRequest = {
    name?: TenantName;
    slug?: TenantSlug;
    domain?: TenantDomain;
    description?: TenantDescription;
    /**
     * Omitted members are not changed.
     */
    settings?: {
        public_content?: boolean;
        registration?: TenantRegistration;
        article_path?: TenantArticlePath;
        language?: TenantLanguage;
        comments?: TenantComments;
        require_mfa?: TenantRequiresMfa;
    };
};

/**
 * Type of error, for programs.
 */
export type CoreErrorCode = string;

/**
 * A failure of the request. A `server_error` contains the request id.
 */
export type CoreFailureError = {
    error: CoreErrorCode;
    /**
     * Error message for people.
     */
    message: string;
    /**
     * As in `X-Request-ID`. Include it in reports.
     */
    request_id?: string;
};

/**
 * The workspace's plan. It determines the rate limit and the other limits of the workspace.
 */
export type Tier = 'free' | 'starter' | 'pro' | 'business' | 'agency' | 'enterprise';

/**
 * A suspended workspace cannot be used.
 */
export type WorkspaceStatus = 'active' | 'suspended';

/**
 * A user who is related to the workspace.
 */
export type WorkspacePerson = {
    id: number;
    username: string;
    full_name: string;
};

/**
 * The members of a workspace that `fields` selects, and the resources that `include` adds.
 */
export type WorkspaceListItem = {
    id?: number;
    name?: string;
    /**
     * Part of addresses, unique.
     */
    slug?: string;
    tier?: Tier;
    status?: WorkspaceStatus;
    created_at?: string;
    updated_at?: string;
    /**
     * The member who has been Owner for the longest time. Only with `include=owner`.
     */
    owner?: WorkspacePerson | null;
};

/**
 * Position of a page in the list.
 */
export type ListMeta = {
    /**
     * This page, starting at 1.
     */
    current_page: number;
    /**
     * Position of the page's first item in the list. Null on an empty page.
     */
    from: number | null;
    /**
     * The last page.
     */
    last_page: number;
    /**
     * Number of items per page.
     */
    per_page: number;
    /**
     * Position of the page's last item in the list. Null on an empty page.
     */
    to: number | null;
    /**
     * Number of items in the list. A list without a maintained total counts up to 10,000, beyond that only as far as it was read.
     */
    total: number;
    /**
     * The value of `cursor` for the next page; null on the last page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates.
     */
    next_cursor: string | null;
};

/**
 * URLs of other pages, with all other parameters of the request. A page that was requested with `cursor` links to the next page by cursor.
 */
export type ListLinks = {
    /**
     * The first page.
     */
    first: string;
    /**
     * The last page. Null if it is beyond page 1000.
     */
    last: string | null;
    /**
     * The previous page. Null on the first page, and if the page was requested with `cursor`.
     */
    prev: string | null;
    /**
     * The next page. Null on the last page.
     */
    next: string | null;
};

export type WorkspaceList = {
    data: Array<WorkspaceListItem>;
    meta: ListMeta;
    links: ListLinks;
};

/**
 * An error of the core surface.
 */
export type CoreError = {
    error: CoreErrorCode;
    /**
     * Error message for people.
     */
    message: string;
};

/**
 * A validation error of the core surface.
 */
export type CoreValidationError = {
    error: CoreErrorCode;
    /**
     * Error message for people.
     */
    message: string;
    errors: FieldErrors;
};

/**
 * A rate limit error of the core surface.
 */
export type CoreRateLimitError = {
    error: CoreErrorCode;
    /**
     * Error message for people.
     */
    message: string;
    /**
     * Seconds to wait before the next call.
     */
    retry_after: number;
    /**
     * As in `X-RateLimit-Limit`.
     */
    limit: number;
    remaining: 0;
    /**
     * When the next call is allowed.
     */
    reset_at: string;
};

/**
 * A rate limit error of the core surface, as RFC 9457 problem details.
 */
export type CoreRateLimitProblem = {
    type: ProblemType;
    /**
     * Type of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * Error message for people.
     */
    detail: string;
    /**
     * Seconds to wait before the next call.
     */
    retry_after: number;
    /**
     * As in `X-RateLimit-Limit`.
     */
    limit: number;
    remaining: 0;
    /**
     * When the next call is allowed.
     */
    reset_at: string;
};

export type CreateWorkspaceRequest = {
    name: TenantName;
    slug?: TenantSlug;
    tier?: Tier;
};

export type WorkspaceSettings = {
    /**
     * IANA time zone.
     */
    timezone: string;
    /**
     * Language and region, such as `en_GB`.
     */
    locale: string;
    /**
     * Whether published content is readable without a credential.
     */
    public_content: boolean;
    registration: TenantRegistration;
};

export type Workspace = {
    id: number;
    name: string;
    /**
     * Part of addresses, unique.
     */
    slug: string;
    tier: Tier;
    status: WorkspaceStatus;
    settings: WorkspaceSettings;
    created_at: string;
    updated_at: string;
};

export type WorkspaceChanged = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    data: Workspace;
};

/**
 * An authorization error of the core surface. `feature` and `upgrade_url` are both present if the limit of the workspace's plan is reached.
 */
export type CoreFeatureError = {
    error: CoreErrorCode;
    /**
     * Error message for people.
     */
    message: string;
    /**
     * The feature whose limit is reached.
     */
    feature?: string;
    /**
     * Page on which the plan can be changed.
     */
    upgrade_url?: string;
};

/**
 * An authorization error, as RFC 9457 problem details. `feature` and `upgrade_url` are both present if the limit of the tenant's plan is reached.
 */
export type FeatureProblem = {
    type: ProblemType;
    /**
     * Type of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * Error message for people.
     */
    detail: string;
    /**
     * The feature whose limit is reached.
     */
    feature?: string;
    /**
     * Page on which the plan can be changed.
     */
    upgrade_url?: string;
};

export type WorkspaceResponse = {
    data: Workspace;
};

/**
 * An authorization error of the core surface. `errors` is present if the data is invalid.
 */
export type CoreRefusal = {
    error: CoreErrorCode;
    /**
     * Error message for people.
     */
    message: string;
    errors?: FieldErrors;
};

export type UpdateWorkspaceRequest = {
    name?: TenantName;
    slug?: TenantSlug;
    tier?: Tier;
    /**
     * Omitted members are not changed.
     */
    settings?: {
        /**
         * IANA time zone.
         */
        timezone?: string;
        locale?: string;
        public_content?: boolean;
        registration?: TenantRegistration;
    };
};

/**
 * IPv4 and IPv6 addresses and CIDR ranges. Empty allows any address.
 */
export type AllowedAddresses = Array<string>;

/**
 * Ids of the MCP servers that the key may use, within its scopes. Null allows every server.
 */
export type ServerScopes = Array<string> | null;

/**
 * The members of an API key that `fields` selects, and the resources that `include` adds.
 */
export type ApiKeyListItem = {
    id?: number;
    name?: string;
    /**
     * The first characters of the key.
     */
    prefix?: string;
    scopes?: GrantedScopes;
    rate_limit_tier?: Tier;
    allowed_ips?: AllowedAddresses;
    server_scopes?: ServerScopes;
    /**
     * Number of requests with the key, updated within about a second.
     */
    request_count?: number;
    last_used_at?: string | null;
    /**
     * Null means never.
     */
    expires_at?: string | null;
    /**
     * When a rotated key expires. Null if it was not rotated.
     */
    grace_period_ends_at?: string | null;
    created_at?: string;
    user?: WorkspacePerson;
};

export type ApiKeyPage = {
    data: Array<ApiKeyListItem>;
    meta: ListMeta;
    links: ListLinks;
};

/**
 * Permissions of the key, as `resource:action`. `*` matches everything on its side; `read`, `write` and `delete` alone match that action on every resource, but `write` not on API keys: that is `api-keys:write`. `articles` is an alias of `posts`; `create`, `update` and `publish` are aliases of `write`.
 */
export type ApiKeyScopes = Array<string>;

export type CreateApiKeyRequest = {
    name: TenantName;
    scopes?: ApiKeyScopes;
    rate_limit_tier?: Tier;
    /**
     * In the future, at most a hundred years ahead, and not later than the key that creates it. Null means never.
     */
    expires_at?: string | null;
    allowed_ips?: AllowedAddresses;
    server_scopes?: ServerScopes;
};

/**
 * The whole key. It is shown only in this response.
 */
export type WholeApiKey = string;

export type NewApiKey = {
    id: number;
    key: WholeApiKey;
    name: string;
    /**
     * The first characters of the key.
     */
    prefix: string;
    scopes: GrantedScopes;
    rate_limit_tier: Tier;
    allowed_ips: AllowedAddresses;
    server_scopes: ServerScopes;
    /**
     * Null means never.
     */
    expires_at: string | null;
    created_at: string;
};

export type ApiKeyCreated = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    data: NewApiKey;
};

export type ApiKey = {
    id: number;
    name: string;
    /**
     * The first characters of the key.
     */
    prefix: string;
    scopes: GrantedScopes;
    rate_limit_tier: Tier;
    allowed_ips: AllowedAddresses;
    server_scopes: ServerScopes;
    /**
     * Number of requests with the key, updated within about a second.
     */
    request_count: number;
    last_used_at: string | null;
    /**
     * Null means never.
     */
    expires_at: string | null;
    /**
     * When a rotated key expires. Null if it was not rotated.
     */
    grace_period_ends_at: string | null;
    created_at: string;
};

export type ApiKeyResponse = {
    data: ApiKey;
};

/**
 * Calls by the status of their response.
 */
export type UseCounts = {
    /**
     * A status below 400.
     */
    success: number;
    /**
     * 401, 403 or 429.
     */
    rejected: number;
    /**
     * Any other status from 400 to 499.
     */
    client_error: number;
    /**
     * 500 or above.
     */
    server_error: number;
};

export type UseCount = number;

export type UsesOfDay = {
    /**
     * In UTC.
     */
    day: string;
    success: UseCount;
    rejected: UseCount;
    client_error: UseCount;
    server_error: UseCount;
};

export type UsesOfOperation = {
    /**
     * The operationId in the contract.
     */
    operation: string;
    success: UseCount;
    rejected: UseCount;
    client_error: UseCount;
    server_error: UseCount;
};

export type KeyUses = {
    /**
     * In UTC.
     */
    from: string;
    /**
     * In UTC.
     */
    to: string;
    /**
     * As requested.
     */
    operation: string | null;
    total: UseCounts;
    /**
     * An entry for each day, the oldest first.
     */
    days: Array<UsesOfDay>;
    /**
     * Operations that were called, the most frequent first.
     */
    operations: Array<UsesOfOperation>;
};

export type ApiKeyUses = {
    data: KeyUses;
};

export type RotateApiKeyRequest = {
    /**
     * How long the old key remains valid.
     */
    grace_period_hours?: number;
};

export type RotatedApiKey = {
    id: number;
    key: WholeApiKey;
    name: string;
    /**
     * The first characters of the key.
     */
    prefix: string;
    scopes: GrantedScopes;
    rate_limit_tier: Tier;
    allowed_ips: AllowedAddresses;
    server_scopes: ServerScopes;
    /**
     * Null means never.
     */
    expires_at: string | null;
    created_at: string;
    /**
     * When the old key expires.
     */
    grace_period_ends_at: string;
};

export type ApiKeyRotated = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    data: RotatedApiKey;
};

export type TeamMember = {
    id: number;
    full_name: string;
    role: Role;
    /**
     * Null if the caller is a Viewer and this is another member.
     */
    email: string | null;
};

export type TeamMemberList = {
    members: Array<TeamMember>;
    /**
     * Number of members, counted up to 10,000.
     */
    total: number;
    page: number;
    per_page: number;
};

export type UpdateTeamMemberRequest = {
    role: Role;
};

export type TeamMemberResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    member: TeamMember;
};

export type TenantAuditLog = {
    id: number;
    /**
     * The action, for example `article.update`.
     */
    action: string;
    /**
     * The operation that performed the action.
     */
    operation_id: string;
    /**
     * The acting user. Null for programs, visitors and platform admins.
     */
    user_id: number | null;
    resource_type: string | null;
    /**
     * The resource on which the action was performed.
     */
    resource_id: string | null;
    /**
     * The address of the caller. Null for platform admins.
     */
    ip: string | null;
    /**
     * `X-Request-ID` of the request.
     */
    request_id: string;
    /**
     * Additional details. Never contains a secret.
     */
    details: {
        [key: string]: unknown;
    };
    created_at: string;
};

export type FigureCount = number;

export type TenantAuditLogList = {
    logs: Array<TenantAuditLog>;
    /**
     * Number of entries on all pages.
     */
    total: FigureCount;
    page: number;
    per_page: number;
    /**
     * Cursor of the next page. Null on the last page.
     */
    next_cursor: string | null;
};

export type TransferTenantOwnershipRequest = {
    /**
     * The member to whom the ownership is offered.
     */
    user_id: number;
};

export type OfferedOwnership = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    member: TeamMember;
    /**
     * Until when the member can accept.
     */
    expires_at: string;
};

export type TransferParty = {
    id: number;
    full_name: string;
};

export type OwnershipTransfer = {
    from: TransferParty;
    to: TransferParty;
    created_at: string;
    expires_at: string;
};

export type OwnershipTransferResponse = {
    transfer: OwnershipTransfer;
};

export type Inviter = {
    id: number;
    full_name: string;
    email: string;
};

export type Invitation = {
    id: number;
    /**
     * In lower case.
     */
    email: string;
    role: Role;
    status: 'pending' | 'accepted' | 'expired' | 'cancelled';
    created_at: string;
    expires_at: string;
    accepted_at: string | null;
    /**
     * Null after the account is deleted.
     */
    invited_by: Inviter | null;
};

export type InvitationList = {
    invitations: Array<Invitation>;
    /**
     * Number of invitations with this status, counted up to 10,000.
     */
    total: number;
    page: number;
    per_page: number;
};

export type CreateInvitationRequest = {
    email: EmailAddress;
    /**
     * Role of the new member.
     */
    role: Role;
};

export type CreatedInvitation = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    /**
     * Id of the invitation, for example to cancel it.
     */
    id: number;
    /**
     * Token to accept the invitation. It is shown only in this response.
     */
    invitation_token: string;
};

export type AcceptInvitationRequest = {
    token: MailedToken;
};

export type AcceptedInvitation = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    tenant: {
        id: string;
        name: string;
        slug: string;
    };
    role: Role;
};

export type ContactRequest = {
    name: FullName;
    email: EmailAddress;
    subject: string;
    /**
     * Plain text, with at least one visible character.
     */
    message: string;
};

export type MessageSender = {
    /**
     * Null for a guest.
     */
    id: number | null;
    full_name: string;
    /**
     * Address that the guest gave, for replies.
     */
    email: string | null;
};

export type InboxMessage = {
    id: number;
    subject: string;
    body: string;
    sender: MessageSender;
    read: boolean;
    created_at: string;
};

export type MessageList = {
    messages: Array<InboxMessage>;
    /**
     * Number of messages, counted up to 10,000.
     */
    total: number;
    page: number;
    per_page: number;
    /**
     * Number of unread messages, counted up to 10,000.
     */
    unread_count: number;
};

export type UpdateMessageRequest = {
    read: boolean;
};

export type UpdatedMessage = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    id: number;
    read: boolean;
};

/**
 * `published` articles are public, the others are visible to Authors and above. `scheduled` articles are published at their time.
 */
export type ArticleStatus = 'draft' | 'scheduled' | 'published' | 'archived';

export type Author = {
    id: number;
    username: string | null;
    full_name: string;
};

/**
 * The members of an article that `fields` selects. By default all but `content` and `content_html`.
 */
export type ArticleListItem = {
    id?: number;
    title?: string;
    slug?: string;
    excerpt?: string | null;
    /**
     * The Markdown source.
     */
    content?: string;
    /**
     * `content` as sanitized HTML.
     */
    content_html?: string;
    status?: ArticleStatus;
    category_id?: number | null;
    /**
     * Null after the account is deleted.
     */
    author?: Author | null;
    image?: string | null;
    is_featured?: boolean;
    tags?: Array<string>;
    comment_count?: number;
    published_at?: string | null;
    created_at?: string;
    updated_at?: string;
};

export type ArticleList = {
    articles: Array<ArticleListItem>;
    /**
     * Number of articles on all pages. It is counted up to 10,000 with `published_after`, `published_before`, `featured=false` or several of the filters `tag`, `author_id`, `category_id` and `category`.
     */
    total: number;
    /**
     * The requested page; 1 if a cursor was used.
     */
    page: number;
    per_page: number;
    /**
     * `cursor` of the next page; null on the last page.
     */
    next_cursor: string | null;
};

export type ArticleTitle = string;

/**
 * Markdown (CommonMark with tables and strikethrough). HTML in it is shown as text.
 */
export type ArticleContent = string;

export type SettableArticleStatus = 'draft' | 'published' | 'archived';

export type ArticleSlug = string;

export type ArticleExcerpt = string | null;

/**
 * A category of the same tenant, or null for none.
 */
export type ArticleCategoryId = number | null;

/**
 * An http or https URL without user name or password. The server never fetches it.
 */
export type ArticleImage = string | null;

/**
 * Omitted members are not changed. Null clears a member.
 */
export type ArticleSeoChange = {
    meta_title?: string | null;
    meta_description?: string | null;
    focus_keyword?: string | null;
};

/**
 * Replaces the whole list.
 */
export type Tags = Array<string>;

export type CreateArticleRequest = {
    title: ArticleTitle;
    content: ArticleContent;
    /**
     * `draft` by default.
     */
    status?: SettableArticleStatus;
    /**
     * By default it is derived from the title.
     */
    slug?: ArticleSlug;
    excerpt?: ArticleExcerpt;
    category_id?: ArticleCategoryId;
    image?: ArticleImage;
    /**
     * `false` by default.
     */
    is_featured?: boolean;
    seo?: ArticleSeoChange;
    tags?: Tags;
    keywords?: Tags;
};

/**
 * Metadata for search engines. Null where the article's own data is used.
 */
export type ArticleSeo = {
    meta_title: string | null;
    meta_description: string | null;
    focus_keyword: string | null;
};

export type Article = {
    id: number;
    tenant_id: string;
    title: string;
    /**
     * Identifies the article in URLs. Unique in the tenant.
     */
    slug: string;
    excerpt: string | null;
    /**
     * The Markdown source.
     */
    content: string;
    /**
     * `content` as sanitized HTML.
     */
    content_html: string;
    status: ArticleStatus;
    category_id: number | null;
    /**
     * Null after the account is deleted.
     */
    author: Author | null;
    image: string | null;
    is_featured: boolean;
    seo: ArticleSeo;
    tags: Array<string>;
    keywords: Array<string>;
    /**
     * Number of comments, including replies.
     */
    comment_count: number;
    /**
     * When it was first published.
     */
    published_at: string | null;
    created_at: string;
    updated_at: string;
};

export type ArticleResponse = {
    article: Article;
};

/**
 * An authorization error of the platform surface. `feature` and `upgrade_url` are both present if the limit of the tenant's plan is reached.
 */
export type FeatureError = {
    /**
     * Type of error.
     */
    error: string;
    /**
     * Error message for people.
     */
    message: string;
    status: ErrorStatus;
    /**
     * The feature whose limit is reached.
     */
    feature?: string;
    /**
     * Page on which the plan can be changed.
     */
    upgrade_url?: string;
};

export type ArticleMatch = {
    id: number;
    title: string;
    slug: string;
    excerpt: string | null;
    status: ArticleStatus;
    category_id: number | null;
    /**
     * Null after the account is deleted.
     */
    author: Author | null;
    image: string | null;
    is_featured: boolean;
    tags: Array<string>;
    comment_count: number;
    published_at: string | null;
    created_at: string;
    updated_at: string;
    /**
     * Passage around the matched words, which are marked with `<mark>`, without Markdown syntax. Everything else is HTML-escaped.
     */
    highlight: string;
    /**
     * Relevance of the match. Comparable only within one response.
     */
    rank: number;
};

export type ArticleSearchResult = {
    articles: Array<ArticleMatch>;
    /**
     * Number of matches on all pages, counted up to 1,000.
     */
    total: number;
    page: number;
    per_page: number;
    /**
     * The search text.
     */
    query: string;
};

export type GenerateArticleRequest = {
    /**
     * Topic of the article.
     */
    prompt: string;
    category_id?: ArticleCategoryId;
    /**
     * `professional` by default.
     */
    tone?: 'professional' | 'casual' | 'friendly' | 'formal' | 'humorous' | 'informative' | 'persuasive';
    /**
     * About 300, 800 or 1,500 words. `medium` by default.
     */
    length?: 'short' | 'medium' | 'long';
};

export type ChangedTags = Array<string>;

export type ChangeArticlesRequest = {
    /**
     * The articles.
     */
    ids: Array<number>;
    action: 'status' | 'category' | 'tags' | 'delete';
    /**
     * Of the action `status`.
     */
    status?: SettableArticleStatus;
    /**
     * Of the action `category`: a category of the same tenant, or null for none.
     */
    category_id?: ArticleCategoryId;
    /**
     * Of the action `tags`.
     */
    add_tags?: ChangedTags;
    /**
     * Of the action `tags`.
     */
    remove_tags?: ChangedTags;
};

export type ChangedArticle = {
    id: number;
    /**
     * The status of the call for this article alone.
     */
    status: number;
    /**
     * What was wrong; null without an error.
     */
    error: string | null;
};

export type ChangedArticles = {
    results: Array<ChangedArticle>;
};

/**
 * Omitted members are not changed. Null clears a member.
 */
export type UpdateArticleRequest = {
    title?: ArticleTitle;
    content?: ArticleContent;
    status?: SettableArticleStatus;
    slug?: ArticleSlug;
    excerpt?: ArticleExcerpt;
    category_id?: ArticleCategoryId;
    image?: ArticleImage;
    is_featured?: boolean;
    seo?: ArticleSeoChange;
    tags?: Tags;
    keywords?: Tags;
};

export type ArticleVersionSummary = {
    version: number;
    title: string;
    /**
     * Who wrote it. Null for programs, and after the account is deleted.
     */
    editor: Author | null;
    created_at: string;
};

export type ArticleVersionList = {
    versions: Array<ArticleVersionSummary>;
    total: number;
};

export type ArticleVersion = {
    version: number;
    title: string;
    slug: string;
    excerpt: string | null;
    /**
     * The Markdown source.
     */
    content: string;
    image: string | null;
    /**
     * It may have been deleted since.
     */
    category_id: number | null;
    seo: ArticleSeo;
    tags: Array<string>;
    keywords: Array<string>;
    /**
     * Who wrote it. Null for programs, and after the account is deleted.
     */
    editor: Author | null;
    created_at: string;
    /**
     * The version that it is compared with; null if there is none.
     */
    against: number | null;
    /**
     * Members that differ.
     */
    changed: Array<'title' | 'slug' | 'excerpt' | 'content' | 'image' | 'category_id' | 'seo' | 'tags' | 'keywords'>;
    /**
     * Unified diff of `content`.
     */
    diff: string | null;
};

export type ArticleVersionResponse = {
    version: ArticleVersion;
};

export type ArticleSummary = {
    id: number;
    title: string;
    slug: string;
    excerpt: string | null;
    status: ArticleStatus;
    category_id: number | null;
    /**
     * Null after the account is deleted.
     */
    author: Author | null;
    image: string | null;
    is_featured: boolean;
    tags: Array<string>;
    comment_count: number;
    published_at: string | null;
    created_at: string;
    updated_at: string;
};

export type RelatedArticleList = {
    articles: Array<ArticleSummary>;
};

export type Reply = {
    id: number;
    article_id: number;
    /**
     * Null after the account is deleted.
     */
    user: Author | null;
    content: string;
    content_html: string;
    parent_id: number;
    is_approved: boolean;
    is_edited: boolean;
    created_at: string;
    updated_at: string;
    reply_count: number;
};

export type Comment = {
    id: number;
    article_id: number;
    /**
     * Null after the account is deleted.
     */
    user: Author | null;
    /**
     * The Markdown source.
     */
    content: string;
    /**
     * `content` as sanitized HTML.
     */
    content_html: string;
    /**
     * The comment to which this one replies; null at the top level.
     */
    parent_id: number | null;
    /**
     * Whether readers of the article see it.
     */
    is_approved: boolean;
    /**
     * Whether its content was changed after it was posted.
     */
    is_edited: boolean;
    created_at: string;
    updated_at: string;
    /**
     * Number of replies; at the top level, of all replies in the thread.
     */
    reply_count: number;
    /**
     * The oldest 20 replies of the thread, at the top level only. Use `parent_id` to list all of them.
     */
    replies: Array<Reply>;
};

export type CommentList = {
    comments: Array<Comment>;
    /**
     * Number of comments at the listed level.
     */
    total_count: number;
    limit: number;
    offset: number;
};

/**
 * Markdown, with at least one visible character.
 */
export type CommentContent = string;

export type CreateCommentRequest = {
    content: CommentContent;
    /**
     * The comment to reply to, an approved one of the same article.
     */
    parent_id?: number | null;
};

export type CommentResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    comment: Comment;
};

/**
 * Time zone name of the IANA database.
 */
export type TimeZone = string;

export type ScheduleArticleRequest = {
    /**
     * Time of publication in RFC 3339. Without an offset it is local time in `timezone`.
     */
    scheduled_at: string;
    /**
     * `UTC` by default.
     */
    timezone?: TimeZone;
};

export type ScheduledArticleResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    scheduled_at: string;
};

export type WorkingCopyFailure = {
    /**
     * What is wrong, for people.
     */
    message: string;
    failed_at: string;
};

/**
 * Changes to an article that are not public. Members that are not in `changed` are null.
 */
export type WorkingCopy = {
    article_id: number;
    /**
     * The version of the article that the changes are based on.
     */
    base_version: number;
    /**
     * Members that publishing changes.
     */
    changed: Array<'title' | 'slug' | 'excerpt' | 'content' | 'category_id' | 'image' | 'is_featured' | 'seo' | 'tags' | 'keywords'>;
    title: string | null;
    slug: string | null;
    excerpt: string | null;
    /**
     * The Markdown source.
     */
    content: string | null;
    /**
     * `content` as sanitized HTML.
     */
    content_html: string | null;
    /**
     * It may have been deleted since.
     */
    category_id: number | null;
    image: string | null;
    is_featured: boolean | null;
    seo: ArticleSeo | null;
    tags: Array<string> | null;
    keywords: Array<string> | null;
    /**
     * Who saved it last. Null for programs, and after the account is deleted.
     */
    editor: Author | null;
    /**
     * When it is published. Null without a schedule.
     */
    scheduled_at: string | null;
    /**
     * The time zone with which it was scheduled.
     */
    timezone: string | null;
    /**
     * Why it could not be published at its time. Saving it again clears this.
     */
    failure: WorkingCopyFailure | null;
    created_at: string;
    /**
     * When it was saved last.
     */
    updated_at: string;
};

export type WorkingCopyResponse = {
    working_copy: WorkingCopy;
};

/**
 * The changes to the article. Omitted members stay as they are in the article. Null clears a member.
 */
export type SaveWorkingCopyRequest = {
    title?: ArticleTitle;
    content?: ArticleContent;
    slug?: ArticleSlug;
    excerpt?: ArticleExcerpt;
    category_id?: ArticleCategoryId;
    image?: ArticleImage;
    is_featured?: boolean;
    /**
     * Replaces the whole object. Omitted members are null.
     */
    seo?: ArticleSeoChange;
    tags?: Tags;
    keywords?: Tags;
    /**
     * The version of the article that the changes are based on. By default that of the existing working copy, or else the present version.
     */
    base_version?: number;
    /**
     * Time at which the working copy is published, in RFC 3339. Without an offset it is local time in `timezone`. Without it there is no schedule.
     */
    scheduled_at?: string;
    /**
     * `UTC` by default. Only with `scheduled_at`.
     */
    timezone?: TimeZone;
};

export type CreatedPreview = {
    id: number;
    article_id: number;
    /**
     * Of `GET /api/v1/previews/{token}`. It is not shown again.
     */
    token: string;
    created_at: string;
    expires_at: string;
};

export type CreatedPreviewResponse = {
    preview: CreatedPreview;
};

export type Preview = {
    id: number;
    article_id: number;
    created_at: string;
    expires_at: string;
};

export type PreviewResponse = {
    preview: Preview;
    article: Article;
};

export type MediaVariant = {
    width: 320 | 640 | 1280 | 1920;
    url: string;
};

/**
 * What the image shows, for those who do not see it. Null if it is not described.
 */
export type AltText = string | null;

export type Media = {
    id: number;
    /**
     * Names the image in `url`.
     */
    key: string;
    /**
     * Returns the image: `getMediaFile`.
     */
    url: string;
    /**
     * The image in smaller widths, the smallest first, for `srcset`.
     */
    variants: Array<MediaVariant>;
    content_type: 'image/webp';
    /**
     * Pixels.
     */
    width: number;
    /**
     * Pixels.
     */
    height: number;
    /**
     * Storage that it takes, in all widths together.
     */
    bytes: number;
    alt_text: AltText;
    /**
     * The user. Null if their account is deleted.
     */
    uploaded_by: number | null;
    created_at: string;
    updated_at: string;
};

export type MediaList = {
    media: Array<Media>;
    /**
     * Number of images on all pages, counted up to 10,000.
     */
    total: number;
    /**
     * The requested page; 1 if a cursor was used.
     */
    page: number;
    per_page: number;
    /**
     * `cursor` of the next page; null on the last page.
     */
    next_cursor: string | null;
};

export type CreateMediaRequest = {
    /**
     * The image, 25 MB at most.
     */
    file: Blob | File;
    /**
     * What the image shows, for those who do not see it.
     */
    alt_text?: string;
};

export type MediaResponse = {
    media: Media;
};

export type UpdateMediaRequest = {
    alt_text: AltText;
};

export type ImageFile = Blob | File;

export type TrashedArticle = {
    id: number;
    title: string;
    slug: string;
    status: ArticleStatus;
    /**
     * Null after the account is deleted.
     */
    author_id: number | null;
    comment_count: number;
    deleted_at: string;
    /**
     * When it is deleted from the trash.
     */
    expires_at: string;
};

export type TrashedArticleList = {
    articles: Array<TrashedArticle>;
    /**
     * Number of articles on all pages, counted up to 10,000.
     */
    total: number;
    /**
     * The requested page; 1 if a cursor was used.
     */
    page: number;
    per_page: number;
    /**
     * `cursor` of the next page; null on the last page.
     */
    next_cursor: string | null;
};

export type ScheduledArticle = {
    article_id: number;
    title: string;
    scheduled_at: string;
    /**
     * The time zone with which the article was scheduled.
     */
    timezone: string;
};

export type ScheduledArticleList = {
    scheduled: Array<ScheduledArticle>;
    /**
     * Number of scheduled articles on all pages.
     */
    total: number;
    /**
     * The requested page; 1 if a cursor was used.
     */
    page: number;
    per_page: number;
    /**
     * `cursor` of the next page; null on the last page.
     */
    next_cursor: string | null;
};

/**
 * Readers see `approved` comments. `pending` ones wait for approval; `hidden` ones and `spam` were removed from view.
 */
export type CommentModeration = 'approved' | 'pending' | 'hidden' | 'spam';

export type QueuedComment = {
    id: number;
    article_id: number;
    article_title: string;
    /**
     * Null after the account is deleted.
     */
    user: Author | null;
    /**
     * The Markdown source.
     */
    content: string;
    /**
     * `content` as sanitized HTML.
     */
    content_html: string;
    parent_id: number | null;
    moderation: CommentModeration;
    /**
     * `true` exactly for `approved`.
     */
    is_approved: boolean;
    /**
     * Whether its content was changed after it was posted.
     */
    is_edited: boolean;
    created_at: string;
    updated_at: string;
};

export type CommentQueue = {
    comments: Array<QueuedComment>;
    /**
     * Number of comments on all pages, counted up to 10,000.
     */
    total: number;
    /**
     * The requested page; 1 if a cursor was used.
     */
    page: number;
    per_page: number;
    /**
     * `cursor` of the next page; null on the last page.
     */
    next_cursor: string | null;
};

export type DerivedCommentState = boolean;

/**
 * Omitted members are not changed.
 */
export type UpdateCommentRequest = {
    /**
     * By the author, within 15 minutes.
     */
    content?: CommentContent;
    /**
     * By Editors and above.
     */
    moderation?: CommentModeration;
    /**
     * Follows from `moderation` and cannot be set (403).
     */
    is_approved?: DerivedCommentState;
    /**
     * Follows from `content` and cannot be set (403).
     */
    is_edited?: DerivedCommentState;
};

export type JsonFeedAuthor = {
    name: string;
};

export type JsonFeedItem = {
    id: string;
    url: string;
    title: string;
    /**
     * Empty if the texts of the feed are too long.
     */
    content_html: string;
    /**
     * The excerpt, or empty.
     */
    summary: string;
    date_published: string;
    date_modified: string;
    authors: Array<JsonFeedAuthor>;
    tags: Array<string>;
};

/**
 * A feed of https://www.jsonfeed.org/version/1.1/.
 */
export type JsonFeed = {
    version: 'https://jsonfeed.org/version/1.1';
    title: string;
    home_page_url: string;
    feed_url: string;
    language: string;
    items: Array<JsonFeedItem>;
};

export type Tag = {
    name: string;
    /**
     * Number of articles with the tag that are visible to the caller.
     */
    article_count: number;
};

export type TagList = {
    tags: Array<Tag>;
    /**
     * Number of tags on all pages, counted up to 10,000.
     */
    total: number;
    /**
     * The requested page; 1 if a cursor was used.
     */
    page: number;
    per_page: number;
    /**
     * `cursor` of the next page; null on the last page.
     */
    next_cursor: string | null;
};

export type Category = {
    id: number;
    name: string;
    slug: string;
    description: string;
    /**
     * Number of articles in the category that are visible to the caller.
     */
    article_count: number;
    created_at: string;
    updated_at: string;
};

export type CategoryList = {
    categories: Array<Category>;
    total: number;
};

/**
 * Unique in the tenant (case-insensitive).
 */
export type CategoryName = string;

export type CategorySlug = string;

export type CategoryDescription = string;

export type CreateCategoryRequest = {
    name: CategoryName;
    /**
     * By default it is derived from the name.
     */
    slug?: CategorySlug;
    description?: CategoryDescription;
};

export type CategoryResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    category: Category;
};

export type SingleCategory = {
    category: Category;
};

/**
 * Omitted members are not changed.
 */
export type UpdateCategoryRequest = {
    name?: CategoryName;
    slug?: CategorySlug;
    description?: CategoryDescription;
};

export type AffiliateLink = {
    id: number;
    name: string;
    /**
     * Identifies the link in its short URL. Unique on the platform.
     */
    slug: string;
    /**
     * The URL to which visitors are redirected.
     */
    original_url: string;
    /**
     * The short URL.
     */
    short_url: string;
    click_count: number;
    /**
     * Number of clicks; each visitor is counted once a day.
     */
    unique_click_count: number;
    created_at: string;
    updated_at: string;
};

export type AffiliateLinkList = {
    affiliate_links: Array<AffiliateLink>;
    /**
     * Number of links on all pages.
     */
    total: number;
    page: number;
    per_page: number;
};

export type AffiliateLinkName = string;

/**
 * An http or https URL, including the scheme, without user name and password. Its host is an address or a domain of the public internet: no local name, no private address, no name that mixes alphabets. It isn't a short URL of this server.
 */
export type AffiliateTarget = string;

/**
 * Lower-case letters, digits and hyphens. Reserved words are rejected.
 */
export type AffiliateSlug = string;

export type CreateAffiliateLinkRequest = {
    name: AffiliateLinkName;
    original_url: AffiliateTarget;
    slug: AffiliateSlug;
};

export type AffiliateLinkResponse = {
    message: string;
    affiliate_link: AffiliateLink;
};

/**
 * Omitted members are not changed.
 */
export type UpdateAffiliateLinkRequest = {
    name?: AffiliateLinkName;
    original_url?: AffiliateTarget;
    slug?: AffiliateSlug;
};

export type AffiliateLinkDay = {
    /**
     * In UTC.
     */
    date: string;
    click_count: number;
    unique_click_count: number;
};

export type AffiliateLinkStats = {
    link_id: number;
    /**
     * Number of clicks since the link was created.
     */
    click_count: number;
    unique_click_count: number;
    /**
     * Number of days, as requested.
     */
    days: number;
    /**
     * One entry for each day, oldest first, including days without clicks.
     */
    daily: Array<AffiliateLinkDay>;
};

/**
 * URL of the page, http or https. Stored as serialized by the URL standard, without fragment, user name and password. URLs with the same serialization are one page.
 */
export type SeoPageUrl = string;

export type SeoScore = number;

/**
 * Severity, from the lowest to the highest.
 */
export type SeoSeverity = 'info' | 'warning' | 'error' | 'critical';

export type ReportedSeoIssue = {
    /**
     * Type of the issue, as named by the tool that found it.
     */
    type: string;
    severity: SeoSeverity;
    /**
     * Location: a selector, or the element itself.
     */
    element?: string;
    /**
     * Description of the issue.
     */
    message?: string;
    /**
     * How to fix it.
     */
    suggestion?: string;
};

export type SubmitSeoReportRequest = {
    url: SeoPageUrl;
    /**
     * Any of the scores, or none.
     */
    scores?: {
        performance?: SeoScore;
        accessibility?: SeoScore;
        best_practices?: SeoScore;
        seo?: SeoScore;
    };
    /**
     * All issues of the page. Empty if there are none.
     */
    issues: Array<ReportedSeoIssue>;
};

export type SeoId = number;

/**
 * Null if the report does not contain it.
 */
export type SeoScoreOrNull = number | null;

export type SeoReport = {
    id: SeoId;
    url: SeoPageUrl;
    scores: {
        performance: SeoScoreOrNull;
        accessibility: SeoScoreOrNull;
        best_practices: SeoScoreOrNull;
        seo: SeoScoreOrNull;
    };
    /**
     * Number of issues of the page. Duplicates are counted once.
     */
    issue_count: number;
    /**
     * Number of issues that the previous report did not contain.
     */
    new_issue_count: number;
    /**
     * Number of issues that only the previous report contained.
     */
    fixed_issue_count: number;
    /**
     * Time of the first report of the page.
     */
    created_at: string;
    /**
     * Time of this report.
     */
    updated_at: string;
};

export type SeoReportResponse = {
    message: 'SEO report received.';
    data: SeoReport;
};

/**
 * The members of an issue that `fields` selects.
 */
export type SeoIssueListItem = {
    id?: SeoId;
    url?: SeoPageUrl;
    issue_type?: string;
    severity?: SeoSeverity;
    /**
     * The other reported data, as plain text, not markup; null if there is none.
     */
    details?: {
        element: string | null;
        message: string | null;
        suggestion: string | null;
    };
    /**
     * When the issue was first reported.
     */
    created_at?: string;
};

export type SeoIssueList = {
    data: Array<SeoIssueListItem>;
    meta: ListMeta;
    links: ListLinks;
};

/**
 * Configuration of the pixel on a page.
 */
export type PixelConfig = {
    /**
     * Whether a tenant has proved this domain, so that its events are stored.
     */
    enabled: boolean;
    /**
     * Events that are recorded. All `false` if the pixel is not enabled.
     */
    features: {
        /**
         * Events with the name `pageview`.
         */
        pageviews: boolean;
        /**
         * Events with other names.
         */
        events: boolean;
        /**
         * Whether visitors of one day are distinguished.
         */
        sessions: boolean;
    };
    /**
     * Share of visitors whose browser sends events: `1` is all of them, `0` none.
     */
    sample_rate: number;
};

/**
 * A random id. An event that is sent again with the same id is stored once.
 */
export type PixelEventId = string;

/**
 * Name of the event: `pageview` or a custom name.
 */
export type PixelEventName = string;

/**
 * URL of the page. Stored as serialized by the URL standard, without user name and password, in at most 4,096 characters.
 */
export type PixelEventUrl = string;

/**
 * URL of the previous page. An empty string means unknown.
 */
export type PixelEventReferrer = string;

/**
 * The browser. The `User-Agent` header by default.
 */
export type PixelEventUserAgent = string;

/**
 * Time of the event: within the last 24 hours and at most 5 minutes ahead. The current time by default.
 */
export type PixelEventTimestamp = string;

/**
 * Additional data, at most 50 members and 8 KiB of JSON.
 */
export type PixelEventProperties = {
    [key: string]: string | number | boolean | null;
};

export type PixelEvent = {
    id?: PixelEventId;
    event: PixelEventName;
    url: PixelEventUrl;
    referrer?: PixelEventReferrer;
    user_agent?: PixelEventUserAgent;
    timestamp?: PixelEventTimestamp;
    properties?: PixelEventProperties;
};

export type TrackPixelRequest = ({
    event: unknown;
    url: unknown;
} | {
    events: unknown;
}) & {
    id?: PixelEventId;
    event?: PixelEventName;
    url?: PixelEventUrl;
    referrer?: PixelEventReferrer;
    user_agent?: PixelEventUserAgent;
    timestamp?: PixelEventTimestamp;
    properties?: PixelEventProperties;
    /**
     * Several events. Either all or none of them are stored.
     */
    events?: Array<PixelEvent>;
};

export type PixelTracked = {
    /**
     * The event was accepted, even if it is not stored.
     */
    tracked: true;
};

export type VisitPeriod = {
    /**
     * When the hour, day or month begins.
     */
    start: string;
    visits: FigureCount;
    visitors: FigureCount;
    pageviews: FigureCount;
    events: FigureCount;
};

export type VisitFigures = {
    visits: FigureCount;
    visitors: FigureCount;
    pageviews: FigureCount;
    /**
     * Page views and all others.
     */
    events: FigureCount;
};

export type VisitListMeta = {
    /**
     * In UTC.
     */
    from: string;
    /**
     * In UTC.
     */
    to: string;
    interval: 'hour' | 'day' | 'month';
    /**
     * As requested, without `www.`.
     */
    domain: string | null;
    total: VisitFigures;
};

export type VisitList = {
    data: Array<VisitPeriod>;
    meta: VisitListMeta;
};

export type VisitedPage = {
    domain: string;
    page: string;
    pageviews: FigureCount;
    visits: FigureCount;
};

export type OtherPages = {
    pageviews: FigureCount;
    visits: FigureCount;
};

export type VisitedPageListMeta = {
    /**
     * In UTC.
     */
    from: string;
    /**
     * In UTC.
     */
    to: string;
    /**
     * As requested, without `www.`.
     */
    domain: string | null;
    others: OtherPages;
};

export type VisitedPageList = {
    data: Array<VisitedPage>;
    meta: VisitedPageListMeta;
};

export type Referrer = {
    /**
     * Host, without `www.`.
     */
    referrer: string | null;
    visits: FigureCount;
    visitors: FigureCount;
};

export type OtherVisits = {
    visits: FigureCount;
    visitors: FigureCount;
};

export type ReferrerListMeta = {
    /**
     * In UTC.
     */
    from: string;
    /**
     * In UTC.
     */
    to: string;
    /**
     * As requested, without `www.`.
     */
    domain: string | null;
    others: OtherVisits;
};

export type ReferrerList = {
    data: Array<Referrer>;
    meta: ReferrerListMeta;
};

export type VisitSource = {
    source: string | null;
    medium: string | null;
    campaign: string | null;
    visits: FigureCount;
    visitors: FigureCount;
};

export type VisitSourceListMeta = {
    /**
     * In UTC.
     */
    from: string;
    /**
     * In UTC.
     */
    to: string;
    /**
     * As requested, without `www.`.
     */
    domain: string | null;
    others: OtherVisits;
};

export type VisitSourceList = {
    data: Array<VisitSource>;
    meta: VisitSourceListMeta;
};

export type TrackedProperty = {
    name: string;
    /**
     * As text.
     */
    value: string;
    count: FigureCount;
};

export type TrackedEvent = {
    event: string;
    count: FigureCount;
    visitors: FigureCount;
    properties: Array<TrackedProperty>;
};

export type OtherEvents = {
    count: FigureCount;
    visitors: FigureCount;
};

export type TrackedEventListMeta = {
    /**
     * In UTC.
     */
    from: string;
    /**
     * In UTC.
     */
    to: string;
    /**
     * As requested, without `www.`.
     */
    domain: string | null;
    others: OtherEvents;
};

export type TrackedEventList = {
    data: Array<TrackedEvent>;
    meta: TrackedEventListMeta;
};

export type VisitDevice = {
    /**
     * Such as `desktop`, `mobile`, `tablet` and `tv`.
     */
    device: string | null;
    browser: string | null;
    system: string | null;
    visits: FigureCount;
    visitors: FigureCount;
};

export type VisitDeviceListMeta = {
    /**
     * In UTC.
     */
    from: string;
    /**
     * In UTC.
     */
    to: string;
    /**
     * As requested, without `www.`.
     */
    domain: string | null;
    others: OtherVisits;
};

export type VisitDeviceList = {
    data: Array<VisitDevice>;
    meta: VisitDeviceListMeta;
};

export type VisitCountry = {
    /**
     * ISO 3166-1 alpha-2.
     */
    country: string | null;
    visits: FigureCount;
    visitors: FigureCount;
};

export type VisitCountryListMeta = {
    /**
     * In UTC.
     */
    from: string;
    /**
     * In UTC.
     */
    to: string;
    /**
     * As requested, without `www.`.
     */
    domain: string | null;
    others: OtherVisits;
};

export type VisitCountryList = {
    data: Array<VisitCountry>;
    meta: VisitCountryListMeta;
};

export type CreateSubscriptionRequest = {
    plan_id: Plan;
    /**
     * A payment method that was created with Stripe's client library, so that no card number reaches this server.
     */
    payment_method_id?: string;
};

/**
 * US dollars a month.
 */
export type Price = number;

export type Currency = 'USD';

export type Subscription = {
    /**
     * Null for a tenant without a subscription.
     */
    id: string | null;
    plan_id: Plan;
    /**
     * `past_due`: a payment failed and is retried; the plan remains in effect. `unpaid`: no payment succeeded; the Free plan is in effect until one does.
     */
    status: 'active' | 'past_due' | 'unpaid';
    price: Price;
    currency: Currency;
    current_period_start: string | null;
    /**
     * When the next payment is due or the subscription ends.
     */
    current_period_end: string | null;
    /**
     * Whether the subscription ends with the current period.
     */
    cancel_at_period_end: boolean;
    /**
     * The plan that takes effect with the next period, if it differs.
     */
    scheduled_plan_id: Plan | null;
    created_at: string | null;
};

export type SubscriptionChanged = {
    message: string;
    subscription: Subscription;
};

export type PlanDetails = {
    id: Plan;
    name: string;
    price: Price;
    currency: Currency;
    interval: 'month';
    /**
     * What the plan includes, for people.
     */
    features: Array<string>;
};

export type PlanList = {
    plans: Array<PlanDetails>;
};

export type SubscriptionResponse = {
    subscription: Subscription;
};

/**
 * The feature as requested.
 */
export type CheckedFeature = string;

/**
 * Current usage.
 */
export type UsedQuantity = number;

/**
 * Limit of the plan. Null means unlimited; 0 means that the plan does not include the feature.
 */
export type FeatureLimit = number | null;

/**
 * What is left; null without a limit.
 */
export type AvailableQuantity = number | null;

export type AllowedEntitlement = {
    allowed: true;
    feature: CheckedFeature;
    current_usage: UsedQuantity;
    limit: FeatureLimit;
    available: AvailableQuantity;
};

export type DeniedEntitlement = {
    allowed: false;
    feature: CheckedFeature;
    /**
     * `LIMIT_EXCEEDED`: less than `quantity` is left. `FEATURE_NOT_INCLUDED`: the plan does not include the feature. `FEATURE_NOT_FOUND`: the feature does not exist.
     */
    reason: 'LIMIT_EXCEEDED' | 'FEATURE_NOT_INCLUDED' | 'FEATURE_NOT_FOUND';
    /**
     * Error message for people.
     */
    message: string;
    current_usage: UsedQuantity;
    limit: FeatureLimit;
    available: AvailableQuantity;
    /**
     * Page on which the plan can be changed.
     */
    upgrade_url: string;
};

export type EntitlementCheck = AllowedEntitlement | DeniedEntitlement;

export type RecordUsageRequest = {
    /**
     * `api_calls` or `ai_credits`.
     */
    feature: string;
    /**
     * Quantity that was used.
     */
    quantity?: number;
    /**
     * Id of this report, chosen by you, so that it is counted once.
     */
    event_id?: string;
    /**
     * Additional data for the audit log.
     */
    metadata?: {
        [key: string]: string;
    };
};

export type RecordedUsage = {
    /**
     * False if a report with this `event_id` was counted before.
     */
    recorded: boolean;
    feature: CheckedFeature;
    current_usage: UsedQuantity;
    limit: FeatureLimit;
};

/**
 * Usage as a percentage of the limit, with two decimals. Over 100 past the limit, 0 without a limit.
 */
export type UsagePercentage = number;

export type PostsUsage = {
    used: UsedQuantity;
    limit: FeatureLimit;
    available: AvailableQuantity;
    percentage: UsagePercentage;
};

export type PeriodUsage = {
    used: UsedQuantity;
    limit: FeatureLimit;
    available: AvailableQuantity;
    percentage: UsagePercentage;
    /**
     * When the next period and its count begin.
     */
    reset_at: string;
};

export type StorageUsage = {
    used: UsedQuantity;
    limit: FeatureLimit;
    available: AvailableQuantity;
    percentage: UsagePercentage;
    unit: 'bytes';
};

export type UsageSummary = {
    workspace_id: number;
    tier: Plan;
    entitlements: {
        posts: PostsUsage;
        api_calls: PeriodUsage;
        storage: StorageUsage;
        ai_credits: PeriodUsage;
    };
};

export type UsageSummaryResponse = {
    data: UsageSummary;
};

export type SharingWorkspace = {
    /**
     * The workspace.
     */
    id: number;
    name: string;
    slug: string;
    tier: Plan;
    /**
     * The Owner of both workspaces who shares the plan.
     */
    shared_by: {
        id: number;
        full_name: string;
    };
    /**
     * Its articles with any status.
     */
    posts: number;
    /**
     * Bytes of its articles and files.
     */
    storage: number;
    /**
     * When the workspace was created.
     */
    created_at: string;
};

export type SharingWorkspaceList = {
    data: Array<SharingWorkspace>;
};

export type StripeEvent = {
    id: string;
    object: 'event';
    type: string;
    data: {
        object: {
            [key: string]: unknown;
        };
        [key: string]: unknown;
    };
    [key: string]: unknown;
};

export type EventReceived = {
    received: boolean;
};

export type CreateTenantUserRequest = {
    email: EmailAddress;
    name: FullName;
};

export type CreatedTenantUser = {
    id: string;
    /**
     * In lower case.
     */
    email: string;
    name: string;
    created_at: string;
};

export type TenantUser = {
    id: string;
    /**
     * In lower case.
     */
    email: string;
    name: string;
    created_at: string;
    updated_at: string;
};

/**
 * In lower case and ASCII form; in test mode optionally with a port.
 */
export type SiteDomain = string;

/**
 * `pending` until its domain is verified, then `active`.
 */
export type SiteStatus = 'pending' | 'active' | 'inactive' | 'suspended' | 'archived';

export type SiteSummary = {
    id: string;
    domain: SiteDomain;
    status: SiteStatus;
    is_verified: boolean;
    created_at: string;
};

export type SiteList = {
    sites: Array<SiteSummary>;
    /**
     * Value of `page_state` for the next page; null on the last page.
     */
    page_state: string | null;
};

export type CreateSiteRequest = {
    /**
     * By default the host of `site_url`. Case, a trailing dot and the form of international names make no difference.
     */
    domain?: string;
    /**
     * An http or https URL without user name, password and fragment. In live mode its host is a public domain name without a port; in test mode it may be localhost, an IP address, or have a port.
     */
    site_url: string;
};

export type SiteUrl = string;

export type SiteApiKey = string;

/**
 * Value of the DNS TXT record `maplepress-verify=<verification_token>` that verifies the domain.
 */
export type VerificationToken = string;

export type SearchIndexName = string;

export type CreatedSite = {
    id: string;
    domain: SiteDomain;
    site_url: SiteUrl;
    /**
     * The whole key. It is shown only in this response.
     */
    api_key: SiteApiKey;
    verification_token: VerificationToken;
    status: SiteStatus;
    search_index_name: SearchIndexName;
};

/**
 * The first characters of the key.
 */
export type SiteApiKeyPrefix = string;

export type SiteApiKeyLastFour = string;

export type Count = number;

/**
 * As reported by the `User-Agent` of the plugin's last request.
 */
export type PluginVersion = string | null;

export type Site = {
    id: string;
    tenant_id: string;
    domain: SiteDomain;
    site_url: SiteUrl;
    api_key_prefix: SiteApiKeyPrefix;
    api_key_last_four: SiteApiKeyLastFour;
    status: SiteStatus;
    is_verified: boolean;
    verification_token: VerificationToken;
    search_index_name: SearchIndexName;
    /**
     * Pages in the index. Before the first sync: the published articles of the tenant.
     */
    total_pages_indexed: Count;
    /**
     * When the index was last changed.
     */
    last_indexed_at: string | null;
    plugin_version: PluginVersion;
    /**
     * Bytes of the pages in the index. Before the first sync: of the articles of the tenant.
     */
    storage_used_bytes: Count;
    /**
     * Number of searches with the site's key.
     */
    search_requests_count: Count;
    /**
     * How often a page was added or changed this month. Before the first sync: articles published this month, counted up to 10,000.
     */
    monthly_pages_indexed: Count;
    /**
     * Start of the current month, in UTC.
     */
    last_reset_at: string;
    created_at: string;
    updated_at: string;
};

export type SiteDeletion = {
    success: true;
    message: string;
};

export type RotatedSiteKey = {
    /**
     * The whole key. It is shown only in this response.
     */
    new_api_key: SiteApiKey;
    old_key_last_four: SiteApiKeyLastFour;
    rotated_at: string;
};

export type SiteVerification = {
    success: true;
    status: SiteStatus;
    message: string;
};

/**
 * The id in WordPress.
 */
export type PageId = number;

export type PageType = 'post' | 'page';

export type SyncedPage = {
    id: PageId;
    type: PageType;
    /**
     * Its public address: http or https, on the site's domain.
     */
    url: string;
    /**
     * Text or HTML.
     */
    title: string;
    /**
     * Text or HTML.
     */
    excerpt?: string;
    /**
     * Text or HTML.
     */
    content?: string;
    published_at: string;
};

export type SyncRequest = {
    pages?: Array<SyncedPage>;
    /**
     * Pages that are no longer public. Unknown ones make no difference.
     */
    deleted?: Array<PageId>;
    /**
     * Begins a full sync and abandons one that has begun.
     */
    full?: boolean;
    /**
     * The full sync that the batch is a part of.
     */
    sync_id?: string;
    /**
     * Ends the full sync. The number of pages that it consists of, with those of this batch.
     */
    total?: number;
};

export type FullSync = {
    id: string;
    /**
     * The greatest id that it has received.
     */
    last_page_id: number;
    /**
     * Pages that it consists of so far.
     */
    pages: Count;
};

export type SyncResult = {
    /**
     * Pages that were added or changed.
     */
    indexed: Count;
    unchanged: Count;
    deleted: Count;
    /**
     * Pages that were deleted at the end of the full sync, because it did not contain them.
     */
    removed: Count;
    total_pages_indexed: Count;
    storage_used_bytes: Count;
    /**
     * The full sync that has not ended.
     */
    sync: FullSync | null;
};

export type PageMatch = {
    id: PageId;
    type: PageType;
    url: string;
    /**
     * Text: escape it where you show it.
     */
    title: string;
    published_at: string;
    /**
     * A passage as HTML, with the words found in `<mark>` and everything else escaped.
     */
    highlight: string;
    rank: number;
};

export type PageSearchResult = {
    results: Array<PageMatch>;
    /**
     * Number of matches on all pages, counted up to 1,000.
     */
    total: number;
    page: number;
    per_page: number;
    /**
     * The search text.
     */
    query: string;
};

export type SearchPagesRequest = {
    q: string;
    type?: PageType;
    page?: number;
    per_page?: number;
};

export type PluginStatus = {
    site_id: string;
    tenant_id: string;
    domain: SiteDomain;
    site_url: SiteUrl;
    status: SiteStatus;
    is_verified: boolean;
    storage_used_bytes: Count;
    search_requests_count: Count;
    monthly_pages_indexed: Count;
    total_pages_indexed: Count;
    search_index_name: SearchIndexName;
    api_key_prefix: SiteApiKeyPrefix;
    api_key_last_four: SiteApiKeyLastFour;
    plugin_version: PluginVersion;
    message: string;
};

/**
 * An error of the admin surface.
 */
export type AdminError = {
    /**
     * Error message for people.
     */
    error: string;
};

/**
 * Scopes of the token: `posts:read`, `posts:write`, `posts:delete`, and the same for `categories` and `comments`.
 * `articles` is an alias of `posts`; `create`, `update` and `publish` are aliases of `write`. `*` matches everything,
 * also on one side of the colon; an action alone matches that action on every resource. Unknown scopes grant nothing.
 *
 */
export type ApiUserScopes = Array<string>;

/**
 * Only `active` API users are authenticated. The status never changes by itself.
 */
export type ApiUserStatus = 'active' | 'inactive' | 'expired';

export type ApiUser = {
    id: string;
    name: string;
    description: string;
    /**
     * The first characters and the last four characters of the token.
     */
    token: string;
    /**
     * When the token expires.
     */
    expire_at: string | null;
    created_at: string;
    updated_at: string;
    scopes: ApiUserScopes;
    status: ApiUserStatus;
};

export type ApiUserList = Array<ApiUser>;

/**
 * Unique.
 */
export type ApiUserName = string;

/**
 * When the token expires, not before 1970 and not in a leap second. A time in the past ends the token at once. Null means never.
 */
export type ApiUserExpiry = string | null;

export type CreateApiUserRequest = {
    name: ApiUserName;
    description?: string;
    expire_at?: ApiUserExpiry;
    status: ApiUserStatus;
    scopes?: ApiUserScopes;
};

export type NewApiUser = {
    id: string;
    name: string;
    description: string;
    /**
     * The whole token. It is shown only in this response.
     */
    token: string;
    /**
     * When the token expires.
     */
    expire_at: string | null;
    created_at: string;
    updated_at: string;
    scopes: ApiUserScopes;
    status: ApiUserStatus;
};

export type UpdateApiUserRequest = {
    name?: ApiUserName;
    description?: string;
    expire_at?: ApiUserExpiry;
    status?: ApiUserStatus;
    scopes?: ApiUserScopes;
};

export type SocialPlatform = 'twitter' | 'linkedin' | 'facebook' | 'mastodon' | 'bluesky';

export type SocialAccount = {
    id: number;
    platform: SocialPlatform;
    /**
     * Id of the account on its network.
     */
    account_id: string;
    account_name: string;
    /**
     * False after the network has rejected the token. Connect the account again to renew it.
     */
    is_active: boolean;
    /**
     * When the network last accepted the token.
     */
    last_verified_at: string;
    created_at: string;
};

export type SocialAccountList = {
    social_accounts: Array<SocialAccount>;
    total: number;
};

export type ConnectSocialAccountRequest = {
    platform: SocialPlatform;
    /**
     * Token of the account with the permission to post: of a user on twitter, linkedin and mastodon, of a page on facebook; on bluesky an app password.
     */
    access_token: string;
    /**
     * Handle or DID. Required on bluesky, not allowed elsewhere.
     */
    identifier?: string;
};

export type SocialAccountResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    social_account: SocialAccount;
};

export type PublishArticleToSocialRequest = {
    platforms: Array<SocialPlatform>;
    /**
     * Text of the post. The article's title by default or if null.
     */
    custom_message?: string | null;
    /**
     * When to post, within the next five years. Immediately by default or if null.
     */
    schedule_at?: string | null;
};

export type SocialPost = {
    id: number;
    platform: SocialPlatform;
    status: 'pending' | 'scheduled' | 'sending' | 'success' | 'failed' | 'unknown';
    scheduled_for: string | null;
    post_url: string | null;
    error_message: string | null;
};

export type SocialPostsResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    posts: Array<SocialPost>;
};

/**
 * US dollars.
 */
export type Money = number;

export type AdminDashboard = {
    users: {
        total: FigureCount;
        active: FigureCount;
        inactive: FigureCount;
    };
    tenants: {
        total: FigureCount;
        active: FigureCount;
        suspended: FigureCount;
    };
    articles: {
        total: FigureCount;
        published: FigureCount;
    };
    categories: {
        total: FigureCount;
    };
    /**
     * Platform admins.
     */
    global_admins: FigureCount;
    revenue: {
        mrr: Money;
        currency: Currency;
        active_subscriptions: FigureCount;
    };
};

/**
 * Number of days, as requested.
 */
export type DaysAsked = number;

export type Growth = {
    total: FigureCount;
    /**
     * In the requested days.
     */
    new: FigureCount;
    /**
     * In the same number of days before.
     */
    previous: FigureCount;
    /**
     * Growth relative to `previous`: 0.5 is 50 % more. Null if `previous` is 0.
     */
    rate: number | null;
};

export type SubscriptionHealth = {
    active: FigureCount;
    /**
     * Active, with a failed payment.
     */
    past_due: FigureCount;
    /**
     * Not active any more.
     */
    unpaid: FigureCount;
    /**
     * Cancelled, ending with the current period.
     */
    ending: FigureCount;
    /**
     * In the requested days.
     */
    started: FigureCount;
    /**
     * In the requested days.
     */
    ended: FigureCount;
};

export type InsightsDay = {
    /**
     * In UTC.
     */
    date: string;
    users: FigureCount;
    tenants: FigureCount;
    articles: FigureCount;
    comments: FigureCount;
};

export type AdminInsights = {
    days: DaysAsked;
    growth: {
        users: Growth;
        tenants: Growth;
        articles: Growth;
        comments: Growth;
    };
    user_activity: {
        sign_ups: FigureCount;
        active_users: FigureCount;
    };
    subscriptions: SubscriptionHealth;
    /**
     * Posts on social networks that were requested in these days.
     */
    social: {
        posts: FigureCount;
        published: FigureCount;
        failed: FigureCount;
        /**
         * Waiting for the scheduled time or for the network.
         */
        waiting: FigureCount;
        /**
         * The network has not confirmed the result.
         */
        unknown: FigureCount;
    };
    system_health: {
        database: 'connected';
        mails_waiting: FigureCount;
        mails_failed: FigureCount;
    };
    /**
     * One entry for each day, oldest first.
     */
    daily: Array<InsightsDay>;
};

export type ContentDay = {
    /**
     * In UTC.
     */
    date: string;
    articles_created: FigureCount;
    /**
     * How many of the created articles were generated.
     */
    articles_generated: FigureCount;
    articles_first_published: FigureCount;
    comments_created: FigureCount;
    affiliate_clicks: FigureCount;
    affiliate_unique_clicks: FigureCount;
};

export type ContentAnalytics = {
    days: DaysAsked;
    articles: {
        total: FigureCount;
        draft: FigureCount;
        scheduled: FigureCount;
        published: FigureCount;
        archived: FigureCount;
        created: FigureCount;
        generated: FigureCount;
        first_published: FigureCount;
    };
    categories: {
        total: FigureCount;
    };
    comments: {
        total: FigureCount;
        created: FigureCount;
    };
    affiliate_links: {
        total: FigureCount;
        created: FigureCount;
        clicks: FigureCount;
        unique_clicks: FigureCount;
    };
    /**
     * One entry for each day, oldest first.
     */
    daily: Array<ContentDay>;
};

export type PlanShare = {
    plan: Plan;
    /**
     * Tenants on this plan, whether paid or given by an admin.
     */
    tenants: FigureCount;
    /**
     * Active subscriptions.
     */
    subscriptions: FigureCount;
    mrr: Money;
};

export type RevenueDay = {
    /**
     * In UTC.
     */
    date: string;
    revenue: Money;
    /**
     * Number of payments.
     */
    paid: FigureCount;
    /**
     * Number of payments.
     */
    failed: FigureCount;
    /**
     * Subscriptions.
     */
    started: FigureCount;
    /**
     * Subscriptions.
     */
    ended: FigureCount;
};

export type RevenueAnalytics = {
    days: DaysAsked;
    currency: Currency;
    mrr: Money;
    /**
     * Paid in the requested days.
     */
    revenue: Money;
    /**
     * Paid in the same number of days before.
     */
    previous: Money;
    payments: {
        paid: FigureCount;
        failed: FigureCount;
    };
    churn_rate: number;
    subscriptions: SubscriptionHealth;
    /**
     * All plans, from the lowest to the highest.
     */
    plans: Array<PlanShare>;
    /**
     * One entry for each day, oldest first.
     */
    daily: Array<RevenueDay>;
};

export type AdminTenant = {
    id: string;
    workspace_id: number;
    name: string;
    slug: string;
    domain: string | null;
    description: string | null;
    status: 'active' | 'suspended';
    /**
     * False while the tenant is suspended.
     */
    is_active: boolean;
    plan: Plan;
    /**
     * Number of articles, with any status.
     */
    articles: number;
    created_at: string;
    updated_at: string;
};

export type AdminTenantList = {
    tenants: Array<AdminTenant>;
    /**
     * Number of tenants on all pages.
     */
    total: number;
    page: number;
    per_page: number;
};

export type AdminUpdateTenantRequest = {
    plan?: Plan;
    name?: TenantName;
    is_active?: boolean;
};

export type AdminUser = {
    id: number;
    /**
     * The user's id on the sites surface.
     */
    uuid: string;
    /**
     * In lower case.
     */
    email: string;
    username: string;
    full_name: string;
    is_platform_admin: boolean;
    /**
     * Whether the email address is verified.
     */
    is_verified: boolean;
    /**
     * Whether the user can log in.
     */
    is_active: boolean;
    /**
     * The user's default tenant.
     */
    tenant_id: string | null;
    created_at: string;
    last_login_at: string | null;
};

export type AdminUserList = {
    users: Array<AdminUser>;
    /**
     * Number of users on all pages.
     */
    total: number;
    page: number;
    per_page: number;
};

export type AuditLog = {
    id: number;
    /**
     * The action, for example `user.login`.
     */
    action: string;
    /**
     * The operation that performed the action.
     */
    operation_id: string;
    /**
     * The acting user. Null for programs and visitors.
     */
    user_id: number | null;
    /**
     * The tenant in which the action took place.
     */
    tenant_id: string | null;
    resource_type: string | null;
    /**
     * The resource on which the action was performed.
     */
    resource_id: string | null;
    ip: string;
    /**
     * `X-Request-ID` of the request.
     */
    request_id: string;
    /**
     * Additional details. Never contains a secret.
     */
    details: {
        [key: string]: unknown;
    };
    created_at: string;
    /**
     * SHA-256 of the entry and the hash of the previous entry in the chain.
     */
    hash: string | null;
};

export type AuditLogList = {
    logs: Array<AuditLog>;
    /**
     * Number of entries on all pages.
     */
    total: FigureCount;
    page: number;
    per_page: number;
    /**
     * Cursor of the next page. Null on the last page.
     */
    next_cursor: string | null;
};

export type AdminUpdateUserRequest = {
    /**
     * Whether the user can log in.
     */
    is_active: boolean;
};

export type UpdatePlatformRoleRequest = {
    is_platform_admin: boolean;
};

export type AdminUserResponse = {
    /**
     * Result of the operation, for people.
     */
    message: string;
    user: AdminUser;
};

/**
 * URL to which events are posted: https, on port 443 or 8443 of a public address, without user name, password and fragment. A host name resolves to public addresses only; one that isn't public is rejected when the webhook is saved or, if only its addresses show it, when an event is sent.
 */
export type WebhookUrl = string;

/**
 * Events to send: `post.created`, all of a family (`post.*`), or all (`*`).
 */
export type EventPatterns = Array<string>;

/**
 * The members of a webhook endpoint that `fields` selects.
 */
export type WebhookListItem = {
    id?: number;
    url?: WebhookUrl;
    events?: EventPatterns;
    /**
     * Whether events are sent to the endpoint.
     */
    is_active?: boolean;
    /**
     * Number of successful attempts.
     */
    success_count?: number;
    /**
     * Number of failed attempts.
     */
    failure_count?: number;
    /**
     * Number of failed attempts since the last success. After 10 the endpoint is disabled, and the Owners are notified by mail.
     */
    consecutive_failures?: number;
    /**
     * When the last attempt was made.
     */
    last_delivery_at?: string | null;
    /**
     * When the endpoint was disabled because of failures. Null for an active endpoint and for one that was deactivated by a member.
     */
    disabled_at?: string | null;
    created_at?: string;
    updated_at?: string;
};

export type WebhookList = {
    data: Array<WebhookListItem>;
    meta: ListMeta;
    links: ListLinks;
};

/**
 * Key that signs messages, in printable ASCII without spaces. The part after `whsec_` is the base64 key of Standard Webhooks or, if it is not base64, the key itself.
 */
export type SigningSecret = string;

export type CreateWebhookRequest = {
    url: WebhookUrl;
    events: EventPatterns;
    secret?: SigningSecret;
};

export type CreatedWebhook = {
    id: number;
    url: WebhookUrl;
    events: EventPatterns;
    secret: SigningSecret;
    /**
     * Whether events are sent to the endpoint.
     */
    is_active: boolean;
    created_at: string;
};

export type CreatedWebhookResponse = {
    message: string;
    data: CreatedWebhook;
};

export type Webhook = {
    id: number;
    url: WebhookUrl;
    events: EventPatterns;
    /**
     * Whether events are sent to the endpoint.
     */
    is_active: boolean;
    /**
     * Number of successful attempts.
     */
    success_count: number;
    /**
     * Number of failed attempts.
     */
    failure_count: number;
    /**
     * Number of failed attempts since the last success. After 10 the endpoint is disabled, and the Owners are notified by mail.
     */
    consecutive_failures: number;
    /**
     * When the last attempt was made.
     */
    last_delivery_at: string | null;
    /**
     * When the endpoint was disabled because of failures. Null for an active endpoint and for one that was deactivated by a member.
     */
    disabled_at: string | null;
    created_at: string;
    updated_at: string;
};

export type WebhookResponse = {
    data: Webhook;
};

export type UpdateWebhookRequest = {
    url?: WebhookUrl;
    events?: EventPatterns;
    /**
     * Whether events are sent to the endpoint.
     */
    is_active?: boolean;
};

export type UpdatedWebhookResponse = {
    message: string;
    data: Webhook;
};

export type WebhookTest = {
    /**
     * Whether the endpoint returned a 2xx status.
     */
    success: boolean;
    /**
     * Null without a response.
     */
    status_code: number | null;
    response_time_ms: number;
    /**
     * The first part of the response body.
     */
    response_body: string | null;
    /**
     * Description of the failure.
     */
    error: string | null;
};

export type RotateWebhookSecretRequest = {
    /**
     * How long the old secret is used in addition to the new one.
     */
    grace_period_seconds?: number;
    secret?: SigningSecret;
};

export type SecretRotation = {
    has_previous_secret: boolean;
    /**
     * Whether messages are signed with both secrets.
     */
    in_grace_period: boolean;
    grace_period_seconds: number;
    rotated_at: string;
    grace_ends_at: string;
    time_remaining_seconds: number;
};

export type RotatedWebhookSecret = {
    id: number;
    secret: SigningSecret;
    status: SecretRotation;
};

export type RotatedWebhookSecretResponse = {
    message: string;
    data: RotatedWebhookSecret;
};

export type DeliveryStatus = 'pending' | 'success' | 'failed' | 'retrying';

/**
 * The members of a delivery that `fields` selects.
 */
export type WebhookDeliveryListItem = {
    id?: number;
    /**
     * Id of the event. It is the same in every attempt.
     */
    event_id?: string;
    event_type?: string;
    status?: DeliveryStatus;
    /**
     * Status of the last response.
     */
    response_code?: number | null;
    /**
     * The first part of the last response body.
     */
    response_body?: string | null;
    /**
     * Why the last attempt failed.
     */
    error?: string | null;
    attempt?: number;
    next_retry_at?: string | null;
    delivered_at?: string | null;
    created_at?: string;
};

export type WebhookDeliveryList = {
    data: Array<WebhookDeliveryListItem>;
    meta: ListMeta;
    links: ListLinks;
};

export type RetriedDelivery = {
    id: number;
    status: DeliveryStatus;
    attempt: number;
};

export type RetriedDeliveryResponse = {
    message: string;
    data: RetriedDelivery;
};

/**
 * Identifies the server in calls.
 */
export type McpServerId = string;

/**
 * Name, as reported by the server.
 */
export type McpServerName = string;

/**
 * Description, as reported by the server.
 */
export type McpServerDescription = string;

/**
 * Whether the server responds.
 */
export type McpServerStatus = 'available' | 'unavailable';

export type McpToolName = string;

export type McpServerSummary = {
    id: McpServerId;
    name: McpServerName;
    description: McpServerDescription;
    status: McpServerStatus;
    /**
     * Names of the server's tools. Empty while the server is unavailable.
     */
    tools: Array<McpToolName>;
};

export type McpServerList = {
    data: Array<McpServerSummary>;
};

export type McpToolParameter = {
    /**
     * JSON type, for example `string`; `any` if the server declares none.
     */
    type: string;
    description: string;
    required: boolean;
};

export type McpTool = {
    name: McpToolName;
    /**
     * Description of the tool, as reported by the server.
     */
    description: string;
    /**
     * The tool's arguments, by name.
     */
    parameters: {
        [key: string]: McpToolParameter;
    };
};

export type McpTools = Array<McpTool>;

export type McpResource = {
    /**
     * URI for `getMcpResource`.
     */
    uri: string;
    name: string;
    description: string;
    mime_type: string | null;
};

export type McpServer = {
    id: McpServerId;
    name: McpServerName;
    description: McpServerDescription;
    status: McpServerStatus;
    tools: McpTools;
    resources: Array<McpResource>;
};

export type McpServerResponse = {
    data: McpServer;
};

export type McpToolList = {
    data: McpTools;
};

export type CallMcpToolRequest = {
    /**
     * The server's id.
     */
    server: string;
    /**
     * Name of the tool.
     */
    tool: string;
    /**
     * Arguments of the tool, as declared by its `parameters`. Empty by default.
     */
    arguments?: {
        [key: string]: unknown;
    };
};

export type McpToolResponse = {
    /**
     * From `filesystem`: `content` (text; base64 for images, sound and other binary files) and `size` in bytes. From other servers their result: `content` as a list of blocks, and `structuredContent` and `isError` if the server sets them.
     */
    result: {
        [key: string]: unknown;
    };
};

export type McpResourceContent = {
    /**
     * The feature as requested.
     */
    uri: string;
    /**
     * Text, or base64 for binary content.
     */
    content: string;
    /**
     * Encoding of `content`.
     */
    encoding: 'utf-8' | 'base64';
    mime_type: string | null;
};

/**
 * Id of the event. It is the same in every attempt.
 */
export type WebhookEventId = string;

/**
 * The workspace in which the event occurred.
 */
export type WorkspaceNumber = number;

export type PostCreatedEvent = {
    id: WebhookEventId;
    type: 'post.created';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: Article;
    workspace_id: WorkspaceNumber;
};

export type PostUpdatedEvent = {
    id: WebhookEventId;
    type: 'post.updated';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: Article;
    workspace_id: WorkspaceNumber;
};

export type PostPublishedEvent = {
    id: WebhookEventId;
    type: 'post.published';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: Article;
    workspace_id: WorkspaceNumber;
};

export type PostArchivedEvent = {
    id: WebhookEventId;
    type: 'post.archived';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: Article;
    workspace_id: WorkspaceNumber;
};

export type DeletedPost = {
    id: number;
    tenant_id: string;
    title: string;
    slug: string;
    status: ArticleStatus;
};

export type PostDeletedEvent = {
    id: WebhookEventId;
    type: 'post.deleted';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: DeletedPost;
    workspace_id: WorkspaceNumber;
};

export type CategoryCreatedEvent = {
    id: WebhookEventId;
    type: 'category.created';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: Category;
    workspace_id: WorkspaceNumber;
};

export type CategoryUpdatedEvent = {
    id: WebhookEventId;
    type: 'category.updated';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: Category;
    workspace_id: WorkspaceNumber;
};

export type DeletedCategory = {
    id: number;
    tenant_id: string;
};

export type CategoryDeletedEvent = {
    id: WebhookEventId;
    type: 'category.deleted';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: DeletedCategory;
    workspace_id: WorkspaceNumber;
};

export type PostedComment = {
    id: number;
    article_id: number;
    /**
     * Null if a program wrote the comment.
     */
    user: Author | null;
    /**
     * The Markdown source.
     */
    content: string;
    /**
     * `content` as sanitized HTML.
     */
    content_html: string;
    /**
     * The comment to which this one replies; null at the top level.
     */
    parent_id: number | null;
    is_approved: boolean;
    is_edited: boolean;
    created_at: string;
    updated_at: string;
    reply_count: number;
};

export type CommentCreatedEvent = {
    id: WebhookEventId;
    type: 'comment.created';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: PostedComment;
    workspace_id: WorkspaceNumber;
};

export type DeletedComment = {
    id: number;
    article_id: number;
};

export type CommentDeletedEvent = {
    id: WebhookEventId;
    type: 'comment.deleted';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: DeletedComment;
    workspace_id: WorkspaceNumber;
};

export type LinkCreatedEvent = {
    id: WebhookEventId;
    type: 'link.created';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: AffiliateLink;
    workspace_id: WorkspaceNumber;
};

export type LinkUpdatedEvent = {
    id: WebhookEventId;
    type: 'link.updated';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: AffiliateLink;
    workspace_id: WorkspaceNumber;
};

export type DeletedAffiliateLink = {
    id: number;
};

export type LinkDeletedEvent = {
    id: WebhookEventId;
    type: 'link.deleted';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: DeletedAffiliateLink;
    workspace_id: WorkspaceNumber;
};

export type ClickedAffiliateLink = {
    affiliate_link: {
        id: number;
        name: string;
        slug: string;
    };
    /**
     * Day of the clicks, in UTC.
     */
    date: string;
    /**
     * Number of clicks since the previous message.
     */
    clicks: number;
    /**
     * How many of them came from visitors without an earlier click on that day.
     */
    unique_clicks: number;
};

export type LinkClickedEvent = {
    id: WebhookEventId;
    type: 'link.clicked';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: ClickedAffiliateLink;
    workspace_id: WorkspaceNumber;
};

export type RegisteredSite = {
    id: string;
    tenant_id: string;
    domain: SiteDomain;
    site_url: SiteUrl;
    status: SiteStatus;
};

export type SiteCreatedEvent = {
    id: WebhookEventId;
    type: 'site.created';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: RegisteredSite;
    workspace_id: WorkspaceNumber;
};

export type CheckedSite = {
    id: string;
    tenant_id: string;
    domain: SiteDomain;
    status: SiteStatus;
};

export type SiteVerifiedEvent = {
    id: WebhookEventId;
    type: 'site.verified';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: CheckedSite;
    workspace_id: WorkspaceNumber;
};

export type SiteUnverifiedEvent = {
    id: WebhookEventId;
    type: 'site.unverified';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: CheckedSite;
    workspace_id: WorkspaceNumber;
};

export type DeletedSite = {
    id: string;
    tenant_id: string;
};

export type SiteDeletedEvent = {
    id: WebhookEventId;
    type: 'site.deleted';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: DeletedSite;
    workspace_id: WorkspaceNumber;
};

export type SubscriptionState = {
    id: string;
    plan_id: Plan;
    /**
     * `canceled`: the subscription has ended.
     */
    status: 'active' | 'past_due' | 'unpaid' | 'canceled';
    price: Price;
    currency: Currency;
    current_period_start: string;
    current_period_end: string;
    /**
     * Whether the subscription ends with the current period.
     */
    cancel_at_period_end: boolean;
    /**
     * The plan that takes effect with the next period, if it differs.
     */
    scheduled_plan_id: Plan | null;
    created_at: string;
};

export type SubscriptionCreatedEvent = {
    id: WebhookEventId;
    type: 'subscription.created';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: SubscriptionState;
    workspace_id: WorkspaceNumber;
};

export type SubscriptionUpdatedEvent = {
    id: WebhookEventId;
    type: 'subscription.updated';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: SubscriptionState;
    workspace_id: WorkspaceNumber;
};

export type SubscriptionRenewedEvent = {
    id: WebhookEventId;
    type: 'subscription.renewed';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: SubscriptionState;
    workspace_id: WorkspaceNumber;
};

export type SubscriptionCancelledEvent = {
    id: WebhookEventId;
    type: 'subscription.cancelled';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: SubscriptionState;
    workspace_id: WorkspaceNumber;
};

export type UpdatedWorkspace = {
    id: string;
    name: string;
    slug: string;
    domain: string | null;
    description: string | null;
    status: 'active' | 'suspended';
    plan: Plan;
    settings: TenantSettings;
    created_at: string;
    updated_at: string;
};

export type WorkspaceUpdatedEvent = {
    id: WebhookEventId;
    type: 'workspace.updated';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: UpdatedWorkspace;
    workspace_id: WorkspaceNumber;
};

export type DeletedWorkspace = {
    id: string;
};

export type WorkspaceDeletedEvent = {
    id: WebhookEventId;
    type: 'workspace.deleted';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: DeletedWorkspace;
    workspace_id: WorkspaceNumber;
};

export type ExecutedMcpTool = {
    server: McpServerId;
    tool: McpToolName;
    /**
     * Whether the server returned a result.
     */
    success: boolean;
    /**
     * Code of the error that was returned instead.
     */
    error: string | null;
    duration_ms: number;
};

export type McpToolExecutedEvent = {
    id: WebhookEventId;
    type: 'mcp.tool.executed';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: ExecutedMcpTool;
    workspace_id: WorkspaceNumber;
};

export type TestedWebhook = {
    webhook_id: number;
};

export type WebhookTestEvent = {
    id: WebhookEventId;
    type: 'webhook.test';
    /**
     * When the event occurred.
     */
    created_at: string;
    data: TestedWebhook;
    workspace_id: WorkspaceNumber;
};

/**
 * The tenant to join or to enter. It becomes the session's tenant. A tenant that does not exist, or that is closed to new members, is 403.
 */
export type TenantToJoin = string;

/**
 * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
 */
export type Page = number;

/**
 * Number of items per page.
 */
export type PerPage = number;

/**
 * Whether to end the session of the call as well.
 */
export type IncludeCurrentSession = boolean;

/**
 * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
 */
export type IdempotencyKey = string;

/**
 * The `id` of the session, as returned by the list.
 */
export type SessionId = string;

/**
 * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
 */
export type TenantContext = string;

/**
 * The identity provider.
 */
export type OAuthProvider = 'google' | 'github' | 'linkedin' | 'facebook';

/**
 * Identifies the browser that started the sign-in.
 */
export type OAuthBrowser = string;

/**
 * The value that `/api/v1/auth/oauth/{provider}` gave to the provider. Without it the response is 400.
 */
export type OAuthState = string;

/**
 * Authorization code that the server exchanges for the user's identity.
 */
export type OAuthCode = string;

/**
 * Issuer of the response (RFC 9207), if the provider sends it. An unexpected issuer is an error.
 */
export type OAuthIssuer = string;

/**
 * Why the provider returned no code (RFC 6749 section 4.1.2.1).
 */
export type OAuthError = string;

/**
 * The `id` of the API key, as returned by the list.
 */
export type UserApiKeyId = number;

/**
 * The tenant.
 */
export type TenantId = string;

/**
 * Optional, because the path names the tenant. If present, it must name the same tenant (400).
 */
export type TenantOfPath = string;

/**
 * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
 */
export type IfNoneMatch = string;

/**
 * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
 */
export type IfMatch = string;

/**
 * The tenant's slug. It must match exactly (404).
 */
export type SlugOfTenant = string;

/**
 * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
 */
export type WorkspaceContext = number;

/**
 * Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
 */
export type ListPage = number;

/**
 * Number of items per page.
 */
export type ListPerPage = number;

/**
 * `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`.
 */
export type ListCursor = string;

/**
 * Fields to sort by, in order of priority. A leading `-` sorts in descending order.
 */
export type WorkspaceSort = unknown;

/**
 * Members to return. All of them by default.
 */
export type WorkspaceFields = Array<'id' | 'name' | 'slug' | 'tier' | 'status' | 'created_at' | 'updated_at'>;

/**
 * Related resources to include with each workspace.
 */
export type WorkspaceInclude = [
    'owner'
];

/**
 * Return only workspaces with this status.
 */
export type WorkspaceStatusFilter = 'active' | 'suspended';

/**
 * Return only items created at this time or later.
 */
export type CreatedAfter = string;

/**
 * Return only items created at this time or earlier.
 */
export type CreatedBefore = string;

/**
 * Return only items last changed at this time or later.
 */
export type UpdatedAfter = string;

/**
 * Return only items last changed at this time or earlier.
 */
export type UpdatedBefore = string;

/**
 * Return only items whose name contains this text (case-insensitive).
 */
export type Search = string;

/**
 * The workspace.
 */
export type WorkspaceId = number;

/**
 * Optional, because the path names the workspace. If present, it must name the same workspace (400).
 */
export type WorkspaceOfPath = number;

/**
 * Fields to sort by, in order of priority. A leading `-` sorts in descending order.
 */
export type ApiKeySort = unknown;

/**
 * Members to return. All of them by default.
 */
export type ApiKeyFields = Array<'id' | 'name' | 'prefix' | 'scopes' | 'rate_limit_tier' | 'allowed_ips' | 'server_scopes' | 'request_count' | 'last_used_at' | 'expires_at' | 'grace_period_ends_at' | 'created_at'>;

/**
 * Related resources to include with each key.
 */
export type ApiKeyInclude = [
    'user'
];

/**
 * Return only active keys, or only expired keys.
 */
export type ApiKeyStatusFilter = 'active' | 'expired';

/**
 * The API key.
 */
export type ApiKeyId = number;

/**
 * First day, in UTC. 29 days before `to` by default, and at most 89.
 */
export type UsesFrom = string;

/**
 * Last day, in UTC. Today by default.
 */
export type UsesTo = string;

/**
 * Count only calls of this operation, for example `listArticles`.
 */
export type UsesOperation = string;

/**
 * Members with this role only. `Reader` requires Admin or Owner.
 */
export type MemberRole = Role;

/**
 * The member. Use your own id to leave.
 */
export type LeavingMemberId = number;

/**
 * The member.
 */
export type MemberId = number;

/**
 * Return only actions of this user.
 */
export type AuditUser = number;

/**
 * Return only this action, for example `user.login`.
 */
export type AuditAction = string;

/**
 * Return only actions on this type of resource.
 */
export type AuditResourceType = string;

/**
 * Return only entries from this time on.
 */
export type CreatedFrom = string;

/**
 * Return only entries before this time.
 */
export type CreatedTo = string;

/**
 * Number of entries per page.
 */
export type AuditPageSize = number;

/**
 * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`.
 */
export type Cursor = string;

/**
 * Return only invitations with this status.
 */
export type InvitationStatusFilter = 'pending' | 'accepted' | 'expired' | 'cancelled';

/**
 * The invitation.
 */
export type InvitationId = number;

/**
 * The tenant that receives the message. Without it, the platform receives it.
 */
export type TenantToContact = string;

/**
 * The message.
 */
export type MessageId = number;

/**
 * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant, the filters and the order it was created for. It replaces `page`.
 */
export type ArticleCursor = string;

/**
 * Return only articles with this status. Callers below Author see only published articles, so for other statuses their list is empty.
 */
export type StatusFilter = ArticleStatus;

/**
 * Return only articles of this category. For an unknown category the list is empty.
 */
export type CategoryFilter = number;

/**
 * Return only articles of the category with this slug. For an unknown category the list is empty.
 */
export type CategorySlugFilter = string;

/**
 * Return only articles with this tag. It must match exactly.
 */
export type TagFilter = string;

/**
 * Return only articles of this author.
 */
export type AuthorFilter = number;

/**
 * `true`: return only featured articles. `false`: return only the others.
 */
export type FeaturedFilter = boolean;

/**
 * Return only articles first published at this time or later. The order is by `published_at`.
 */
export type PublishedAfter = string;

/**
 * Return only articles first published at this time or earlier. The order is by `published_at`.
 */
export type PublishedBefore = string;

/**
 * Fields to sort by, in order of priority. A leading `-` sorts in descending order. `-created_at` by default, and `-published_at` with `published_after` or `published_before`, which need an order that begins with `published_at` (422). Articles that were never published count as published last.
 */
export type ArticleSort = unknown;

/**
 * Members to return. By default all but `content` and `content_html`. If the texts of a page exceed 5 MB together, request fewer articles per page (422).
 */
export type ArticleFields = Array<'id' | 'title' | 'slug' | 'excerpt' | 'content' | 'content_html' | 'status' | 'category_id' | 'author' | 'image' | 'is_featured' | 'tags' | 'comment_count' | 'published_at' | 'created_at' | 'updated_at'>;

/**
 * Words to find in title, excerpt, tags, keywords and content. The text is taken literally: `AND`, `*`, quotes and similar characters are not operators.
 */
export type SearchText = string;

/**
 * `relevance`: best match first. `date`: newest first. `title`: alphabetical.
 */
export type SearchOrder = 'relevance' | 'date' | 'title';

/**
 * The article's slug.
 */
export type ArticleSlugOfPath = string;

/**
 * The article.
 */
export type ArticleId = number;

/**
 * Number of the version; the first one is 1.
 */
export type ArticleVersionNumber = number;

/**
 * The version to compare with. By default the version before.
 */
export type AgainstVersion = number;

/**
 * Maximum number of articles to return.
 */
export type RelatedLimit = number;

/**
 * Maximum number of comments to return.
 */
export type CommentLimit = number;

/**
 * Number of comments to skip.
 */
export type CommentOffset = number;

/**
 * Return the replies to this top-level comment instead of the top level. For an unknown comment the list is empty.
 */
export type ParentFilter = number;

/**
 * The article.
 */
export type ScheduledArticleId = number;

/**
 * `true`: also publish if the article has changed since `base_version`.
 */
export type Overwrite = boolean;

/**
 * The preview link.
 */
export type PreviewId = number;

/**
 * The token of a preview link.
 */
export type PreviewToken = string;

/**
 * The image.
 */
export type MediaId = number;

/**
 * The key of the image, as in its `url`.
 */
export type MediaKey = string;

/**
 * The width in pixels that the image is shown in.
 */
export type MediaWidth = 320 | 640 | 1280 | 1920;

/**
 * The deleted article.
 */
export type TrashedArticleId = number;

/**
 * Return only comments in this state.
 */
export type ModerationFilter = CommentModeration;

/**
 * The comment.
 */
export type CommentId = number;

/**
 * Part of a sitemap that is an index, starting at 1.
 */
export type SitemapPage = number;

/**
 * `name`: by name. `-article_count`: the most used first.
 */
export type TagSort = 'name' | '-article_count';

/**
 * The category's slug.
 */
export type CategorySlugOfPath = string;

/**
 * The category.
 */
export type CategoryId = number;

/**
 * The affiliate link.
 */
export type LinkId = number;

/**
 * Number of days to return, including today.
 */
export type StatisticsDays = number;

/**
 * The link's slug.
 */
export type LinkSlug = string;

/**
 * If it contains `prefetch`, the request is not counted as a click.
 */
export type SecPurpose = string;

/**
 * Like `Sec-Purpose`, sent by older browsers.
 */
export type Purpose = string;

/**
 * Like `Sec-Purpose`; Safari sends `preview` for page previews.
 */
export type XPurpose = string;

/**
 * Like `Sec-Purpose`, sent by Firefox.
 */
export type XMoz = string;

/**
 * The workspace.
 */
export type WorkspaceIdInPath = number;

/**
 * Field to sort by. A leading `-` sorts in descending order.
 */
export type SeoIssueSort = [
    'created_at' | '-created_at'
];

/**
 * Members of each issue to return. All by default.
 */
export type SeoIssueFields = Array<'id' | 'url' | 'issue_type' | 'severity' | 'details' | 'created_at'>;

/**
 * Return only issues of pages whose last report has a `seo` score of at least this value.
 */
export type SeoMinScore = number;

/**
 * Return only issues of pages whose last report has a `seo` score of at most this value.
 */
export type SeoMaxScore = number;

/**
 * Return only issues of this severity.
 */
export type SeoSeverityFilter = SeoSeverity;

/**
 * Return only issues of this type.
 */
export type SeoTypeFilter = string;

/**
 * Return only issues of this page. All spellings of a URL that the URL standard treats as equal match.
 */
export type SeoUrlFilter = SeoPageUrl;

/**
 * Return only issues whose page URL or type contains this text (case-insensitive).
 */
export type SeoSearch = string;

/**
 * Origin of the page. Sent by browsers; `null` means that the browser hides it.
 */
export type PageOrigin = string;

/**
 * URL of the page. Used if `Origin` is missing.
 */
export type PageReferrer = string;

/**
 * With `1`, nothing is stored.
 */
export type DoNotTrack = string;

/**
 * With `1`, nothing is stored.
 */
export type GlobalPrivacyControl = string;

/**
 * First day, in UTC. 29 days before `to` by default, and at most 399.
 */
export type VisitsFrom = string;

/**
 * Last day, in UTC. Today by default.
 */
export type VisitsTo = string;

/**
 * Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
 */
export type VisitsDomain = string;

/**
 * The length of a period. Hours are available for at most 31 days.
 */
export type VisitsInterval = 'hour' | 'day' | 'month';

/**
 * Number of entries to list.
 */
export type VisitsLimit = number;

/**
 * The feature to check.
 */
export type FeatureKey = string;

/**
 * Quantity that is requested in addition to the current usage.
 */
export type Quantity = number;

/**
 * The workspace that shares the plan.
 */
export type SharingWorkspaceId = number;

/**
 * Time at which Stripe signed the body, and the signatures (HMAC-SHA-256).
 */
export type StripeSignature = string;

/**
 * The user.
 */
export type UserUuid = string;

/**
 * Number of sites per page.
 */
export type PageSize = number;

/**
 * `page_state` of the previous page.
 */
export type PageState = string;

/**
 * The site.
 */
export type SiteId = string;

/**
 * Words to find in title, excerpt and content. The text is taken literally.
 */
export type PageSearchText = string;

/**
 * Return only posts, or only pages.
 */
export type PageTypeFilter = PageType;

/**
 * The API user. A malformed id returns 404, like an unknown one.
 */
export type ApiUserId = string;

/**
 * The social account.
 */
export type SocialAccountId = number;

/**
 * Number of days to return, including today.
 */
export type AnalyticsDays = number;

/**
 * Return only tenants whose name, slug or domain contains this text (case-insensitive).
 */
export type TenantSearch = string;

/**
 * `true` returns only active tenants, `false` only suspended ones.
 */
export type ActiveFilter = boolean;

/**
 * Return only users whose email address, username or full name contains this text (case-insensitive).
 */
export type UserSearch = string;

/**
 * Return only members of this tenant.
 */
export type MembersOf = string;

/**
 * `true` returns only active users, `false` only deactivated ones.
 */
export type ActiveUsers = boolean;

/**
 * The user.
 */
export type UserId = number;

/**
 * Field to sort by. A leading `-` sorts in descending order.
 */
export type WebhookSort = unknown;

/**
 * Members to return. All of them by default.
 */
export type WebhookFields = Array<'id' | 'url' | 'events' | 'is_active' | 'success_count' | 'failure_count' | 'consecutive_failures' | 'last_delivery_at' | 'disabled_at' | 'created_at' | 'updated_at'>;

/**
 * The webhook endpoint.
 */
export type WebhookId = number;

/**
 * Field to sort by. A leading `-` sorts in descending order.
 */
export type DeliverySort = [
    'created_at' | '-created_at'
];

/**
 * Members to return. All of them by default.
 */
export type DeliveryFields = Array<'id' | 'event_id' | 'event_type' | 'status' | 'response_code' | 'response_body' | 'error' | 'attempt' | 'next_retry_at' | 'delivered_at' | 'created_at'>;

/**
 * Return only deliveries with this status.
 */
export type DeliveryStatusFilter = DeliveryStatus;

/**
 * The webhook endpoint.
 */
export type WebhookOfDelivery = number;

/**
 * The delivery.
 */
export type DeliveryId = number;

/**
 * The server's id.
 */
export type ServerId = string;

/**
 * URI of the resource, `server://path`, with plain or percent-encoded slashes. For `filesystem`, the path of a file in the workspace's root directory. For other servers, one of the URIs in the server's `resources`.
 */
export type ResourceUri = string;

/**
 * The `id` of the event.
 */
export type EventIdHeader = WebhookEventId;

/**
 * The `type` of the event.
 */
export type EventTypeHeader = string;

/**
 * Time of this attempt, in Unix seconds.
 */
export type EventTimestampHeader = number;

/**
 * Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, with the whole secret as the key. During a rotation it contains two signatures, separated by a comma.
 */
export type EventSignatureHeader = string;

/**
 * The `id` of the event, in the header that Standard Webhooks defines.
 */
export type StandardIdHeader = WebhookEventId;

/**
 * Time of this attempt, in Unix seconds, in the header that Standard Webhooks defines.
 */
export type StandardTimestampHeader = number;

/**
 * Standard Webhooks signature: `v1,` and the base64 HMAC-SHA256 of id, timestamp and body, joined by dots. During a rotation it contains two signatures, separated by a space.
 */
export type StandardSignatureHeader = string;

/**
 * Trace of the request that caused the event, by W3C Trace Context, if the server records traces. It is not signed.
 */
export type TraceparentHeader = string;

/**
 * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
 */
export type PreferDryRun = string;

export type GetHealthData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health';
};

export type GetHealthErrors = {
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The server does not reach its database.
     */
    503: HealthFailure;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetHealthError = GetHealthErrors[keyof GetHealthErrors];

export type GetHealthResponses = {
    /**
     * The server is healthy.
     */
    200: Health;
};

export type GetHealthResponse = GetHealthResponses[keyof GetHealthResponses];

export type GetReadinessData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/ready';
};

export type GetReadinessErrors = {
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The server is not ready.
     */
    503: ReadinessFailure;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetReadinessError = GetReadinessErrors[keyof GetReadinessErrors];

export type GetReadinessResponses = {
    /**
     * The server is ready.
     */
    200: Readiness;
};

export type GetReadinessResponse = GetReadinessResponses[keyof GetReadinessResponses];

export type GetJwksData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/.well-known/jwks.json';
};

export type GetJwksErrors = {
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetJwksError = GetJwksErrors[keyof GetJwksErrors];

export type GetJwksResponses = {
    /**
     * The public keys.
     */
    200: JsonWebKeySet;
};

export type GetJwksResponse = GetJwksResponses[keyof GetJwksResponses];

export type RegisterUserData = {
    body: RegisterUserRequest;
    headers?: {
        /**
         * The tenant to join or to enter. It becomes the session's tenant. A tenant that does not exist, or that is closed to new members, is 403.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/register';
};

export type RegisterUserErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The tenant is closed to new members, or does not exist.
     */
    403: Error;
    /**
     * The email address or the username is taken.
     */
    409: Error;
    /**
     * The data is invalid. No account was created.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RegisterUserError = RegisterUserErrors[keyof RegisterUserErrors];

export type RegisterUserResponses = {
    /**
     * The created account and its session.
     */
    201: SessionResponse;
};

export type RegisterUserResponse = RegisterUserResponses[keyof RegisterUserResponses];

export type LoginUserData = {
    body: LoginUserRequest;
    headers?: {
        /**
         * The tenant to join or to enter. It becomes the session's tenant. A tenant that does not exist, or that is closed to new members, is 403.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/login';
};

export type LoginUserErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The email address or the password is wrong. All causes return the same response.
     */
    401: Error;
    /**
     * The login needs a second factor: complete it with the `mfa_token`. Or the tenant is closed to new members, or does not exist, or the account is deactivated, which is returned with the right password only.
     */
    403: MfaError;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type LoginUserError = LoginUserErrors[keyof LoginUserErrors];

export type LoginUserResponses = {
    /**
     * The new session.
     */
    200: SessionResponse;
};

export type LoginUserResponse = LoginUserResponses[keyof LoginUserResponses];

export type RefreshAccessTokenData = {
    body: RefreshAccessTokenRequest;
    path?: never;
    query?: never;
    url: '/api/v1/auth/refresh';
};

export type RefreshAccessTokenErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The refresh token is unknown, expired or revoked, or it is not a refresh token.
     */
    401: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RefreshAccessTokenError = RefreshAccessTokenErrors[keyof RefreshAccessTokenErrors];

export type RefreshAccessTokenResponses = {
    /**
     * The new access token.
     */
    200: AccessTokenResponse;
};

export type RefreshAccessTokenResponse = RefreshAccessTokenResponses[keyof RefreshAccessTokenResponses];

export type LogoutUserData = {
    body?: never;
    headers?: {
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/logout';
};

export type LogoutUserErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type LogoutUserError = LogoutUserErrors[keyof LogoutUserErrors];

export type LogoutUserResponses = {
    /**
     * The session is ended.
     */
    200: Message;
};

export type LogoutUserResponse = LogoutUserResponses[keyof LogoutUserResponses];

export type EndSessionsData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: {
        /**
         * Whether to end the session of the call as well.
         */
        include_current?: boolean;
    };
    url: '/api/v1/auth/sessions';
};

export type EndSessionsErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type EndSessionsError = EndSessionsErrors[keyof EndSessionsErrors];

export type EndSessionsResponses = {
    /**
     * The sessions are ended.
     */
    200: EndedSessions;
};

export type EndSessionsResponse = EndSessionsResponses[keyof EndSessionsResponses];

export type ListSessionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
    };
    url: '/api/v1/auth/sessions';
};

export type ListSessionsErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListSessionsError = ListSessionsErrors[keyof ListSessionsErrors];

export type ListSessionsResponses = {
    /**
     * A page of your sessions.
     */
    200: SessionList;
};

export type ListSessionsResponse = ListSessionsResponses[keyof ListSessionsResponses];

export type EndSessionData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The `id` of the session, as returned by the list.
         */
        session_id: string;
    };
    query?: never;
    url: '/api/v1/auth/sessions/{session_id}';
};

export type EndSessionErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller has no such session, or it has ended.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type EndSessionError = EndSessionErrors[keyof EndSessionErrors];

export type EndSessionResponses = {
    /**
     * The session is ended.
     */
    200: Message;
};

export type EndSessionResponse = EndSessionResponses[keyof EndSessionResponses];

export type GetCurrentUserData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/me';
};

export type GetCurrentUserErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The tenant in `X-Tenant-ID` does not exist, or the caller is not a member of it.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetCurrentUserError = GetCurrentUserErrors[keyof GetCurrentUserErrors];

export type GetCurrentUserResponses = {
    /**
     * You.
     */
    200: UserResponse;
};

export type GetCurrentUserResponse = GetCurrentUserResponses[keyof GetCurrentUserResponses];

export type UpdateProfileData = {
    body: UpdateProfileRequest;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/profile';
};

export type UpdateProfileErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The tenant in `X-Tenant-ID` does not exist, or the caller is not a member of it.
     */
    403: Error;
    /**
     * The username is taken.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateProfileError = UpdateProfileErrors[keyof UpdateProfileErrors];

export type UpdateProfileResponses = {
    /**
     * The updated profile.
     */
    200: UpdatedUserResponse;
};

export type UpdateProfileResponse = UpdateProfileResponses[keyof UpdateProfileResponses];

export type ChangePasswordData = {
    body: ChangePasswordRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/change-password';
};

export type ChangePasswordErrors = {
    /**
     * The current password is wrong, or the request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. The password was not changed.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * The password is changed.
     */
    200: Message;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

export type GetMfaData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/mfa';
};

export type GetMfaErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetMfaError = GetMfaErrors[keyof GetMfaErrors];

export type GetMfaResponses = {
    /**
     * The state of your second factor.
     */
    200: MfaState;
};

export type GetMfaResponse = GetMfaResponses[keyof GetMfaResponses];

export type RemoveTotpData = {
    body: RemoveTotpRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/mfa/totp';
};

export type RemoveTotpErrors = {
    /**
     * The password or the code is wrong, the code was used before, there is not exactly one, or the request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * Your account has no second factor.
     */
    409: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RemoveTotpError = RemoveTotpErrors[keyof RemoveTotpErrors];

export type RemoveTotpResponses = {
    /**
     * The second factor is removed.
     */
    200: Message;
};

export type RemoveTotpResponse = RemoveTotpResponses[keyof RemoveTotpResponses];

export type EnrolTotpData = {
    body: EnrolTotpRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/mfa/totp';
};

export type EnrolTotpErrors = {
    /**
     * The current password is wrong, or the request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * Your email address is not verified.
     */
    403: Error;
    /**
     * Your account has a second factor already.
     */
    409: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type EnrolTotpError = EnrolTotpErrors[keyof EnrolTotpErrors];

export type EnrolTotpResponses = {
    /**
     * The secret. Store it in the app: it is not shown again.
     */
    200: TotpEnrolment;
};

export type EnrolTotpResponse = EnrolTotpResponses[keyof EnrolTotpResponses];

export type ConfirmTotpData = {
    body: ConfirmTotpRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/mfa/totp/confirm';
};

export type ConfirmTotpErrors = {
    /**
     * The code is wrong or was used before, or the request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * No secret waits for its confirmation, or your account has a second factor already.
     */
    409: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ConfirmTotpError = ConfirmTotpErrors[keyof ConfirmTotpErrors];

export type ConfirmTotpResponses = {
    /**
     * The recovery codes. Store them: they are not shown again.
     */
    200: RecoveryCodes;
};

export type ConfirmTotpResponse = ConfirmTotpResponses[keyof ConfirmTotpResponses];

export type ReplaceRecoveryCodesData = {
    body: ReplaceRecoveryCodesRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/mfa/recovery-codes';
};

export type ReplaceRecoveryCodesErrors = {
    /**
     * The code is wrong or was used before, or the request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * Your account has no second factor.
     */
    409: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ReplaceRecoveryCodesError = ReplaceRecoveryCodesErrors[keyof ReplaceRecoveryCodesErrors];

export type ReplaceRecoveryCodesResponses = {
    /**
     * The new recovery codes. Store them: they are not shown again.
     */
    200: RecoveryCodes;
};

export type ReplaceRecoveryCodesResponse = ReplaceRecoveryCodesResponses[keyof ReplaceRecoveryCodesResponses];

export type VerifyMfaData = {
    body: VerifyMfaRequest;
    path?: never;
    query?: never;
    url: '/api/v1/auth/mfa/verify';
};

export type VerifyMfaErrors = {
    /**
     * There is not exactly one code, or the request body is not JSON.
     */
    400: Error;
    /**
     * The token is unknown, used or expired, five codes were sent with it, or the code is wrong or was used before. All causes return the same response.
     */
    401: Error;
    /**
     * The tenant is closed to new members, or does not exist.
     */
    403: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type VerifyMfaError = VerifyMfaErrors[keyof VerifyMfaErrors];

export type VerifyMfaResponses = {
    /**
     * The new session.
     */
    200: VerifiedLogin;
};

export type VerifyMfaResponse = VerifyMfaResponses[keyof VerifyMfaResponses];

export type StepUpData = {
    body: StepUpRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/step-up';
};

export type StepUpErrors = {
    /**
     * The password or the code is wrong, the code was used before, there is not exactly one, or the request body is not JSON. For callers with a `DashboardToken` also: the data is invalid.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type StepUpError = StepUpErrors[keyof StepUpErrors];

export type StepUpResponses = {
    /**
     * The session is stepped up.
     */
    200: SteppedUp;
};

export type StepUpResponse = StepUpResponses[keyof StepUpResponses];

export type ForgotPasswordData = {
    body: ForgotPasswordRequest;
    path?: never;
    query?: never;
    url: '/api/v1/auth/forgot-password';
};

export type ForgotPasswordErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ForgotPasswordError = ForgotPasswordErrors[keyof ForgotPasswordErrors];

export type ForgotPasswordResponses = {
    /**
     * If the account exists, a mail is sent.
     */
    200: Message;
};

export type ForgotPasswordResponse = ForgotPasswordResponses[keyof ForgotPasswordResponses];

export type ResetPasswordData = {
    body: ResetPasswordRequest;
    path?: never;
    query?: never;
    url: '/api/v1/auth/reset-password';
};

export type ResetPasswordErrors = {
    /**
     * The request body is not JSON, or the token is unknown, used or expired.
     */
    400: Error;
    /**
     * The data is invalid. The password was not changed, and the token remains valid.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ResetPasswordError = ResetPasswordErrors[keyof ResetPasswordErrors];

export type ResetPasswordResponses = {
    /**
     * The password is changed.
     */
    200: Message;
};

export type ResetPasswordResponse = ResetPasswordResponses[keyof ResetPasswordResponses];

export type ClaimPlatformAdminData = {
    body: ClaimPlatformAdminRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/platform-admin';
};

export type ClaimPlatformAdminErrors = {
    /**
     * The request body is not JSON, or the token is unknown, used or expired.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ClaimPlatformAdminError = ClaimPlatformAdminErrors[keyof ClaimPlatformAdminErrors];

export type ClaimPlatformAdminResponses = {
    /**
     * You are a platform admin.
     */
    200: Message;
};

export type ClaimPlatformAdminResponse = ClaimPlatformAdminResponses[keyof ClaimPlatformAdminResponses];

export type VerifyEmailData = {
    body: VerifyEmailRequest;
    path?: never;
    query?: never;
    url: '/api/v1/auth/verify-email';
};

export type VerifyEmailErrors = {
    /**
     * The request body is not JSON, or the token is unknown, used or expired.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller has no session of the account to which the link was sent, and did not send its password. The token remains valid.
     */
    403: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type VerifyEmailError = VerifyEmailErrors[keyof VerifyEmailErrors];

export type VerifyEmailResponses = {
    /**
     * The address is verified.
     */
    200: Message;
};

export type VerifyEmailResponse = VerifyEmailResponses[keyof VerifyEmailResponses];

export type ResendVerificationData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/resend-verification';
};

export type ResendVerificationErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * Your email address is verified already. No mail was sent.
     */
    409: Error;
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ResendVerificationError = ResendVerificationErrors[keyof ResendVerificationErrors];

export type ResendVerificationResponses = {
    /**
     * The mail is sent.
     */
    200: Message;
};

export type ResendVerificationResponse = ResendVerificationResponses[keyof ResendVerificationResponses];

export type ChangeEmailData = {
    body: ChangeEmailRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/change-email';
};

export type ChangeEmailErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The password is missing or wrong, or the account has none and the session is older than 10 minutes. Nothing was changed.
     */
    403: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ChangeEmailError = ChangeEmailErrors[keyof ChangeEmailErrors];

export type ChangeEmailResponses = {
    /**
     * The request is accepted. The address has not been changed yet.
     */
    202: Message;
};

export type ChangeEmailResponse = ChangeEmailResponses[keyof ChangeEmailResponses];

export type ConfirmEmailData = {
    body: ConfirmEmailRequest;
    path?: never;
    query?: never;
    url: '/api/v1/auth/confirm-email';
};

export type ConfirmEmailErrors = {
    /**
     * The request body is not JSON, or the token is unknown, used or expired.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller has no session of the account to which the link was sent, and did not send its password. The token remains valid.
     */
    403: Error;
    /**
     * Another account has got the address. The token remains valid.
     */
    409: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many failed attempts or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ConfirmEmailError = ConfirmEmailErrors[keyof ConfirmEmailErrors];

export type ConfirmEmailResponses = {
    /**
     * The address is changed.
     */
    200: Message;
};

export type ConfirmEmailResponse = ConfirmEmailResponses[keyof ConfirmEmailResponses];

export type UndoEmailChangeData = {
    body: UndoEmailChangeRequest;
    path?: never;
    query?: never;
    url: '/api/v1/auth/undo-email-change';
};

export type UndoEmailChangeErrors = {
    /**
     * The request body is not JSON, or the token is unknown, used or expired.
     */
    400: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UndoEmailChangeError = UndoEmailChangeErrors[keyof UndoEmailChangeErrors];

export type UndoEmailChangeResponses = {
    /**
     * The address is restored.
     */
    200: Message;
};

export type UndoEmailChangeResponse = UndoEmailChangeResponses[keyof UndoEmailChangeResponses];

export type ListIdentitiesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/identities';
};

export type ListIdentitiesErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListIdentitiesError = ListIdentitiesErrors[keyof ListIdentitiesErrors];

export type ListIdentitiesResponses = {
    /**
     * Your ways to sign in.
     */
    200: IdentityList;
};

export type ListIdentitiesResponse = ListIdentitiesResponses[keyof ListIdentitiesResponses];

export type UnlinkIdentityData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The identity provider.
         */
        provider: 'google' | 'github' | 'linkedin' | 'facebook';
    };
    query?: never;
    url: '/api/v1/auth/identities/{provider}';
};

export type UnlinkIdentityErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The provider is not linked to the caller's account.
     */
    404: Error;
    /**
     * It is the last way to sign in to the account. Nothing was changed.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UnlinkIdentityError = UnlinkIdentityErrors[keyof UnlinkIdentityErrors];

export type UnlinkIdentityResponses = {
    /**
     * The provider is unlinked.
     */
    200: Message;
};

export type UnlinkIdentityResponse = UnlinkIdentityResponses[keyof UnlinkIdentityResponses];

export type StartOAuthData = {
    body?: never;
    path: {
        /**
         * The identity provider.
         */
        provider: 'google' | 'github' | 'linkedin' | 'facebook';
    };
    query?: never;
    url: '/api/v1/auth/oauth/{provider}';
};

export type StartOAuthErrors = {
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The provider is not configured on this server.
     */
    503: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type StartOAuthError = StartOAuthErrors[keyof StartOAuthErrors];

export type StartOAuthResponses = {
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type StartOAuthResponse = StartOAuthResponses[keyof StartOAuthResponses];

export type CompleteOAuthData = {
    body?: never;
    path: {
        /**
         * The identity provider.
         */
        provider: 'google' | 'github' | 'linkedin' | 'facebook';
    };
    query?: {
        /**
         * The value that `/api/v1/auth/oauth/{provider}` gave to the provider. Without it the response is 400.
         */
        state?: string;
        /**
         * Authorization code that the server exchanges for the user's identity.
         */
        code?: string;
        /**
         * Issuer of the response (RFC 9207), if the provider sends it. An unexpected issuer is an error.
         */
        iss?: string;
        /**
         * Why the provider returned no code (RFC 6749 section 4.1.2.1).
         */
        error?: string;
    };
    url: '/api/v1/auth/oauth/{provider}/callback';
};

export type CompleteOAuthErrors = {
    /**
     * The `state` is missing, unknown, used or expired, or was issued to another browser or for another provider. All causes return the same response.
     */
    400: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CompleteOAuthError = CompleteOAuthErrors[keyof CompleteOAuthErrors];

export type CompleteOAuthResponses = {
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CompleteOAuthResponse = CompleteOAuthResponses[keyof CompleteOAuthResponses];

export type ListUserApiKeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/api-keys';
};

export type ListUserApiKeysErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The API key lacks the scope of the operation, or the caller lacks a scope that the new key is to have.
     */
    403: Error;
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListUserApiKeysError = ListUserApiKeysErrors[keyof ListUserApiKeysErrors];

export type ListUserApiKeysResponses = {
    /**
     * Your API keys.
     */
    200: UserApiKeyList;
};

export type ListUserApiKeysResponse = ListUserApiKeysResponses[keyof ListUserApiKeysResponses];

export type CreateUserApiKeyData = {
    body: CreateUserApiKeyRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/api-keys';
};

export type CreateUserApiKeyErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The API key lacks the scope of the operation, or the caller lacks a scope that the new key is to have.
     */
    403: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid, or the user has the maximum number of API keys.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateUserApiKeyError = CreateUserApiKeyErrors[keyof CreateUserApiKeyErrors];

export type CreateUserApiKeyResponses = {
    /**
     * The created key. Store it: it is not shown again.
     */
    201: CreatedUserApiKey;
};

export type CreateUserApiKeyResponse = CreateUserApiKeyResponses[keyof CreateUserApiKeyResponses];

export type DeleteUserApiKeyData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The `id` of the API key, as returned by the list.
         */
        key_id: number;
    };
    query?: never;
    url: '/api/v1/auth/api-keys/{key_id}';
};

export type DeleteUserApiKeyErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller has no such API key.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteUserApiKeyError = DeleteUserApiKeyErrors[keyof DeleteUserApiKeyErrors];

export type DeleteUserApiKeyResponses = {
    /**
     * The key is deleted.
     */
    200: Message;
};

export type DeleteUserApiKeyResponse = DeleteUserApiKeyResponses[keyof DeleteUserApiKeyResponses];

export type RegisterTenantOwnerData = {
    body: RegisterTenantOwnerRequest;
    path?: never;
    query?: never;
    url: '/api/v1/register';
};

export type RegisterTenantOwnerErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: BadRequestProblem;
    /**
     * An account with this email address, or a tenant with this slug, exists already.
     */
    409: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type RegisterTenantOwnerError = RegisterTenantOwnerErrors[keyof RegisterTenantOwnerErrors];

export type RegisterTenantOwnerResponses = {
    /**
     * The created account and tenant, and the new session.
     */
    201: RegisteredTenantOwner;
};

export type RegisterTenantOwnerResponse = RegisterTenantOwnerResponses[keyof RegisterTenantOwnerResponses];

export type LoginToTenantData = {
    body: LoginToTenantRequest;
    path?: never;
    query?: never;
    url: '/api/v1/login';
};

export type LoginToTenantErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: BadRequestProblem;
    /**
     * The address is unknown, the password is wrong, or the user is not a member of the tenant. All causes return the same response.
     */
    401: Problem;
    /**
     * The login needs a second factor: complete it with the `mfa_token`. Or the account is deactivated, which is returned with the right password only.
     */
    403: MfaProblem;
    /**
     * Too many failed logins or too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type LoginToTenantError = LoginToTenantErrors[keyof LoginToTenantErrors];

export type LoginToTenantResponses = {
    /**
     * The new session.
     */
    200: TenantSession;
};

export type LoginToTenantResponse = LoginToTenantResponses[keyof LoginToTenantResponses];

export type RefreshSessionData = {
    body: RefreshSessionRequest;
    path?: never;
    query?: never;
    url: '/api/v1/refresh';
};

export type RefreshSessionErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: BadRequestProblem;
    /**
     * The refresh token is invalid, or the session has ended.
     */
    401: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type RefreshSessionError = RefreshSessionErrors[keyof RefreshSessionErrors];

export type RefreshSessionResponses = {
    /**
     * The new tokens of the session.
     */
    200: RefreshedTenantSession;
};

export type RefreshSessionResponse = RefreshSessionResponses[keyof RefreshSessionResponses];

export type LogoutFromTenantData = {
    body?: never;
    headers?: {
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/logout';
};

export type LogoutFromTenantErrors = {
    /**
     * A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type LogoutFromTenantError = LogoutFromTenantErrors[keyof LogoutFromTenantErrors];

export type LogoutFromTenantResponses = {
    /**
     * The session is ended.
     */
    200: Message;
};

export type LogoutFromTenantResponse = LogoutFromTenantResponses[keyof LogoutFromTenantResponses];

export type SayHelloData = {
    body: SayHelloRequest;
    path?: never;
    query?: never;
    url: '/api/v1/hello';
};

export type SayHelloErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type SayHelloError = SayHelloErrors[keyof SayHelloErrors];

export type SayHelloResponses = {
    /**
     * The greeting.
     */
    200: Message;
};

export type SayHelloResponse = SayHelloResponses[keyof SayHelloResponses];

export type GetMyProfileData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type GetMyProfileErrors = {
    /**
     * A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type GetMyProfileError = GetMyProfileErrors[keyof GetMyProfileErrors];

export type GetMyProfileResponses = {
    /**
     * You.
     */
    200: MyProfile;
};

export type GetMyProfileResponse = GetMyProfileResponses[keyof GetMyProfileResponses];

export type ListTenantsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/tenants';
};

export type ListTenantsErrors = {
    /**
     * A dry run is preferred. For callers with a `DashboardToken` also when a parameter is unknown.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The API key lacks the scope of the operation, or the caller lacks a scope that the new key is to have.
     */
    403: Error;
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListTenantsError = ListTenantsErrors[keyof ListTenantsErrors];

export type ListTenantsResponses = {
    /**
     * Your tenants.
     */
    200: TenantList;
};

export type ListTenantsResponse = ListTenantsResponses[keyof ListTenantsResponses];

export type CreateTenantData = {
    body: CreateTenantRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/tenants';
};

export type CreateTenantErrors = {
    /**
     * The request body is not JSON. For callers with a `DashboardToken` also: the data is invalid.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * Another tenant has this slug.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateTenantError = CreateTenantErrors[keyof CreateTenantErrors];

export type CreateTenantResponses = {
    /**
     * The created tenant.
     */
    201: Tenant;
};

export type CreateTenantResponse = CreateTenantResponses[keyof CreateTenantResponses];

export type DeleteTenantData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}';
};

export type DeleteTenantErrors = {
    /**
     * Header and path name different tenants. For callers with a `DashboardToken` also: a parameter is invalid.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The resource is not in the version that `If-Match` names. Nothing was changed.
     */
    412: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteTenantError = DeleteTenantErrors[keyof DeleteTenantErrors];

export type DeleteTenantResponses = {
    /**
     * The tenant is deleted.
     */
    200: Message;
};

export type DeleteTenantResponse = DeleteTenantResponses[keyof DeleteTenantResponses];

export type GetTenantData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}';
};

export type GetTenantErrors = {
    /**
     * Header and path name different tenants. For callers with a `DashboardToken` also: a parameter is invalid.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetTenantError = GetTenantErrors[keyof GetTenantErrors];

export type GetTenantResponses = {
    /**
     * The tenant.
     */
    200: Tenant;
};

export type GetTenantResponse = GetTenantResponses[keyof GetTenantResponses];

export type UpdateTenantData = {
    body: UpdateTenantRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}';
};

export type UpdateTenantErrors = {
    /**
     * The request body is not JSON, or header and path name different tenants. For callers with a `DashboardToken` also: the data is invalid.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * Another tenant has this slug.
     */
    409: Error;
    /**
     * The resource is not in the version that `If-Match` names. Nothing was changed.
     */
    412: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateTenantError = UpdateTenantErrors[keyof UpdateTenantErrors];

export type UpdateTenantResponses = {
    /**
     * The updated tenant.
     */
    200: Tenant;
};

export type UpdateTenantResponse = UpdateTenantResponses[keyof UpdateTenantResponses];

export type VerifyTenantDomainData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/domain/verify';
};

export type VerifyTenantDomainErrors = {
    /**
     * Header and path name different tenants. For callers with a `DashboardToken` also: a parameter is invalid.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * Another tenant has proved the domain, or this tenant has none. Nothing was changed.
     */
    409: Error;
    /**
     * The domain hasn't the TXT record, or its name servers don't respond. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type VerifyTenantDomainError = VerifyTenantDomainErrors[keyof VerifyTenantDomainErrors];

export type VerifyTenantDomainResponses = {
    /**
     * The tenant with its proved domain.
     */
    200: Tenant;
};

export type VerifyTenantDomainResponse = VerifyTenantDomainResponses[keyof VerifyTenantDomainResponses];

export type GetTenantBySlugData = {
    body?: never;
    headers?: {
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant's slug. It must match exactly (404).
         */
        slug: string;
    };
    query?: never;
    url: '/api/v1/tenants/slug/{slug}';
};

export type GetTenantBySlugErrors = {
    /**
     * A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The tenant does not exist, or the caller is not a member of it.
     */
    404: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type GetTenantBySlugError = GetTenantBySlugErrors[keyof GetTenantBySlugErrors];

export type GetTenantBySlugResponses = {
    /**
     * The tenant.
     */
    200: Tenant;
};

export type GetTenantBySlugResponse = GetTenantBySlugResponses[keyof GetTenantBySlugResponses];

export type ListWorkspacesData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`.
         */
        cursor?: string;
        sort?: unknown;
        /**
         * Members to return. All of them by default.
         */
        fields?: Array<'id' | 'name' | 'slug' | 'tier' | 'status' | 'created_at' | 'updated_at'>;
        /**
         * Related resources to include with each workspace.
         */
        include?: [
            'owner'
        ];
        /**
         * Return only workspaces with this status.
         */
        status?: 'active' | 'suspended';
        /**
         * Return only items created at this time or later.
         */
        created_after?: string;
        /**
         * Return only items created at this time or earlier.
         */
        created_before?: string;
        /**
         * Return only items last changed at this time or later.
         */
        updated_after?: string;
        /**
         * Return only items last changed at this time or earlier.
         */
        updated_before?: string;
        /**
         * Return only items whose name contains this text (case-insensitive).
         */
        search?: string;
    };
    url: '/api/v1/workspaces';
};

export type ListWorkspacesErrors = {
    /**
     * `cursor` was not issued by this list.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListWorkspacesError = ListWorkspacesErrors[keyof ListWorkspacesErrors];

export type ListWorkspacesResponses = {
    /**
     * A page of workspaces.
     */
    200: WorkspaceList;
};

export type ListWorkspacesResponse = ListWorkspacesResponses[keyof ListWorkspacesResponses];

export type CreateWorkspaceData = {
    body: CreateWorkspaceRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/workspaces';
};

export type CreateWorkspaceErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * Like `CoreForbidden`, or the limit of the workspace's plan is reached.
     */
    403: CoreFeatureError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CreateWorkspaceError = CreateWorkspaceErrors[keyof CreateWorkspaceErrors];

export type CreateWorkspaceResponses = {
    /**
     * The created workspace.
     */
    201: WorkspaceChanged;
};

export type CreateWorkspaceResponse = CreateWorkspaceResponses[keyof CreateWorkspaceResponses];

export type DeleteWorkspaceData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the workspace. If present, it must name the same workspace (400).
         */
        'X-Workspace-ID'?: number;
        /**
         * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The workspace.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/workspaces/{id}';
};

export type DeleteWorkspaceErrors = {
    /**
     * `X-Workspace-ID` and the path name different workspaces.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The workspace does not exist, or the caller is not a member of it.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The resource is not in the version that `If-Match` names. Nothing was changed.
     */
    412: CoreError;
    /**
     * A parameter is invalid, or it is the caller's only workspace.
     */
    422: CoreRefusal;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type DeleteWorkspaceError = DeleteWorkspaceErrors[keyof DeleteWorkspaceErrors];

export type DeleteWorkspaceResponses = {
    /**
     * The workspace is deleted.
     */
    204: void;
};

export type DeleteWorkspaceResponse = DeleteWorkspaceResponses[keyof DeleteWorkspaceResponses];

export type GetWorkspaceData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the workspace. If present, it must name the same workspace (400).
         */
        'X-Workspace-ID'?: number;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The workspace.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/workspaces/{id}';
};

export type GetWorkspaceErrors = {
    /**
     * `X-Workspace-ID` and the path name different workspaces.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The workspace does not exist, or the caller is not a member of it.
     */
    404: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetWorkspaceError = GetWorkspaceErrors[keyof GetWorkspaceErrors];

export type GetWorkspaceResponses = {
    /**
     * The workspace.
     */
    200: WorkspaceResponse;
};

export type GetWorkspaceResponse = GetWorkspaceResponses[keyof GetWorkspaceResponses];

export type UpdateWorkspaceData = {
    body: UpdateWorkspaceRequest;
    headers?: {
        /**
         * Optional, because the path names the workspace. If present, it must name the same workspace (400).
         */
        'X-Workspace-ID'?: number;
        /**
         * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The workspace.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/workspaces/{id}';
};

export type UpdateWorkspaceErrors = {
    /**
     * The request body is not JSON, or `X-Workspace-ID` and the path name different workspaces.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * Like `CoreForbidden`, or the limit of the workspace's plan is reached.
     */
    403: CoreFeatureError;
    /**
     * The workspace does not exist, or the caller is not a member of it.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The resource is not in the version that `If-Match` names. Nothing was changed.
     */
    412: CoreError;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type UpdateWorkspaceError = UpdateWorkspaceErrors[keyof UpdateWorkspaceErrors];

export type UpdateWorkspaceResponses = {
    /**
     * The updated workspace.
     */
    200: WorkspaceChanged;
};

export type UpdateWorkspaceResponse = UpdateWorkspaceResponses[keyof UpdateWorkspaceResponses];

export type ListApiKeysData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`.
         */
        cursor?: string;
        sort?: unknown;
        /**
         * Members to return. All of them by default.
         */
        fields?: Array<'id' | 'name' | 'prefix' | 'scopes' | 'rate_limit_tier' | 'allowed_ips' | 'server_scopes' | 'request_count' | 'last_used_at' | 'expires_at' | 'grace_period_ends_at' | 'created_at'>;
        /**
         * Related resources to include with each key.
         */
        include?: [
            'user'
        ];
        /**
         * Return only active keys, or only expired keys.
         */
        status?: 'active' | 'expired';
        /**
         * Return only items created at this time or later.
         */
        created_after?: string;
        /**
         * Return only items created at this time or earlier.
         */
        created_before?: string;
        /**
         * Return only items whose name contains this text (case-insensitive).
         */
        search?: string;
    };
    url: '/api/v1/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * `cursor` was not issued by this list.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * A page of the API keys.
     */
    200: ApiKeyPage;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: CreateApiKeyRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * Like `CoreForbidden`, or the limit of the workspace's plan is reached.
     */
    403: CoreFeatureError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * The created key. Store it: it is not shown again.
     */
    201: ApiKeyCreated;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The API key.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The API key does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * The key is revoked.
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type GetApiKeyData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * The API key.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type GetApiKeyErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The API key does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetApiKeyError = GetApiKeyErrors[keyof GetApiKeyErrors];

export type GetApiKeyResponses = {
    /**
     * The API key.
     */
    200: ApiKeyResponse;
};

export type GetApiKeyResponse = GetApiKeyResponses[keyof GetApiKeyResponses];

export type GetApiKeyUsageData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * The API key.
         */
        id: number;
    };
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 89.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only calls of this operation, for example `listArticles`.
         */
        operation?: string;
    };
    url: '/api/v1/api-keys/{id}/usage';
};

export type GetApiKeyUsageErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The API key does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetApiKeyUsageError = GetApiKeyUsageErrors[keyof GetApiKeyUsageErrors];

export type GetApiKeyUsageResponses = {
    /**
     * The uses of the key.
     */
    200: ApiKeyUses;
};

export type GetApiKeyUsageResponse = GetApiKeyUsageResponses[keyof GetApiKeyUsageResponses];

export type RotateApiKeyData = {
    body?: RotateApiKeyRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The API key.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}/rotate';
};

export type RotateApiKeyErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The API key does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter or the body is invalid, or the key cannot be rotated. Nothing was changed.
     */
    422: CoreRefusal;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RotateApiKeyError = RotateApiKeyErrors[keyof RotateApiKeyErrors];

export type RotateApiKeyResponses = {
    /**
     * The new key. Store it: it is not shown again.
     */
    200: ApiKeyRotated;
};

export type RotateApiKeyResponse = RotateApiKeyResponses[keyof RotateApiKeyResponses];

export type ListTeamMembersData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Members with this role only. `Reader` requires Admin or Owner.
         */
        role?: Role;
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/team';
};

export type ListTeamMembersErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListTeamMembersError = ListTeamMembersErrors[keyof ListTeamMembersErrors];

export type ListTeamMembersResponses = {
    /**
     * A page of members.
     */
    200: TeamMemberList;
};

export type ListTeamMembersResponse = ListTeamMembersResponses[keyof ListTeamMembersResponses];

export type RemoveTeamMemberData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The member. Use your own id to leave.
         */
        user_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/team/{user_id}';
};

export type RemoveTeamMemberErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or has no member with this id.
     */
    404: Error;
    /**
     * The last Owner of a tenant must remain its Owner. Nothing was changed.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RemoveTeamMemberError = RemoveTeamMemberErrors[keyof RemoveTeamMemberErrors];

export type RemoveTeamMemberResponses = {
    /**
     * The member is removed.
     */
    200: Message;
};

export type RemoveTeamMemberResponse = RemoveTeamMemberResponses[keyof RemoveTeamMemberResponses];

export type UpdateTeamMemberData = {
    body: UpdateTeamMemberRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The member.
         */
        user_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/team/{user_id}';
};

export type UpdateTeamMemberErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or has no member with this id.
     */
    404: Error;
    /**
     * The last Owner of a tenant must remain its Owner. Nothing was changed.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateTeamMemberError = UpdateTeamMemberErrors[keyof UpdateTeamMemberErrors];

export type UpdateTeamMemberResponses = {
    /**
     * The updated member.
     */
    200: TeamMemberResponse;
};

export type UpdateTeamMemberResponse = UpdateTeamMemberResponses[keyof UpdateTeamMemberResponses];

export type ListTenantAuditLogsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Return only actions of this user.
         */
        user_id?: number;
        /**
         * Return only this action, for example `user.login`.
         */
        action?: string;
        /**
         * Return only actions on this type of resource.
         */
        resource_type?: string;
        /**
         * Return only entries from this time on.
         */
        created_from?: string;
        /**
         * Return only entries before this time.
         */
        created_to?: string;
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of entries per page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`.
         */
        cursor?: string;
    };
    url: '/api/v1/tenants/{tenant_id}/audit-logs';
};

export type ListTenantAuditLogsErrors = {
    /**
     * The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListTenantAuditLogsError = ListTenantAuditLogsErrors[keyof ListTenantAuditLogsErrors];

export type ListTenantAuditLogsResponses = {
    /**
     * A page of the tenant's audit log.
     */
    200: TenantAuditLogList;
};

export type ListTenantAuditLogsResponse = ListTenantAuditLogsResponses[keyof ListTenantAuditLogsResponses];

export type TransferTenantOwnershipData = {
    body: TransferTenantOwnershipRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/transfer-ownership';
};

export type TransferTenantOwnershipErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid, or the user cannot become Owner. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type TransferTenantOwnershipError = TransferTenantOwnershipErrors[keyof TransferTenantOwnershipErrors];

export type TransferTenantOwnershipResponses = {
    /**
     * The member to whom the ownership is offered, in their present role.
     */
    200: OfferedOwnership;
};

export type TransferTenantOwnershipResponse = TransferTenantOwnershipResponses[keyof TransferTenantOwnershipResponses];

export type CancelOwnershipTransferData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/ownership-transfer';
};

export type CancelOwnershipTransferErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or no transfer is pending that the caller sees.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CancelOwnershipTransferError = CancelOwnershipTransferErrors[keyof CancelOwnershipTransferErrors];

export type CancelOwnershipTransferResponses = {
    /**
     * The transfer is cancelled.
     */
    200: Message;
};

export type CancelOwnershipTransferResponse = CancelOwnershipTransferResponses[keyof CancelOwnershipTransferResponses];

export type GetOwnershipTransferData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/ownership-transfer';
};

export type GetOwnershipTransferErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or no transfer is pending that the caller sees.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetOwnershipTransferError = GetOwnershipTransferErrors[keyof GetOwnershipTransferErrors];

export type GetOwnershipTransferResponses = {
    /**
     * The pending transfer.
     */
    200: OwnershipTransferResponse;
};

export type GetOwnershipTransferResponse = GetOwnershipTransferResponses[keyof GetOwnershipTransferResponses];

export type AcceptOwnershipTransferData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/ownership-transfer/accept';
};

export type AcceptOwnershipTransferErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller may not do this, or can own no further tenant. The transfer remains pending.
     */
    403: Error;
    /**
     * The tenant does not exist, or no transfer is pending that the caller sees.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AcceptOwnershipTransferError = AcceptOwnershipTransferErrors[keyof AcceptOwnershipTransferErrors];

export type AcceptOwnershipTransferResponses = {
    /**
     * You are Owner.
     */
    200: TeamMemberResponse;
};

export type AcceptOwnershipTransferResponse = AcceptOwnershipTransferResponses[keyof AcceptOwnershipTransferResponses];

export type DeclineOwnershipTransferData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/ownership-transfer/decline';
};

export type DeclineOwnershipTransferErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or no transfer is pending that the caller sees.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeclineOwnershipTransferError = DeclineOwnershipTransferErrors[keyof DeclineOwnershipTransferErrors];

export type DeclineOwnershipTransferResponses = {
    /**
     * The transfer is declined.
     */
    200: Message;
};

export type DeclineOwnershipTransferResponse = DeclineOwnershipTransferResponses[keyof DeclineOwnershipTransferResponses];

export type ListInvitationsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * Return only invitations with this status.
         */
        status?: 'pending' | 'accepted' | 'expired' | 'cancelled';
    };
    url: '/api/v1/tenants/{tenant_id}/invitations';
};

export type ListInvitationsErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListInvitationsError = ListInvitationsErrors[keyof ListInvitationsErrors];

export type ListInvitationsResponses = {
    /**
     * A page of invitations.
     */
    200: InvitationList;
};

export type ListInvitationsResponse = ListInvitationsResponses[keyof ListInvitationsResponses];

export type CreateInvitationData = {
    body: CreateInvitationRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/invitations';
};

export type CreateInvitationErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A member has this address, or an invitation to it is pending.
     */
    409: Error;
    /**
     * The data is invalid. No invitation was sent.
     */
    422: ValidationError;
    /**
     * Too many invitations today or too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateInvitationError = CreateInvitationErrors[keyof CreateInvitationErrors];

export type CreateInvitationResponses = {
    /**
     * The invitation is sent.
     */
    201: CreatedInvitation;
};

export type CreateInvitationResponse = CreateInvitationResponses[keyof CreateInvitationResponses];

export type CancelInvitationData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The invitation.
         */
        invitation_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/invitations/{invitation_id}';
};

export type CancelInvitationErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the invitation does not exist.
     */
    404: Error;
    /**
     * The invitation is accepted, cancelled or expired.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CancelInvitationError = CancelInvitationErrors[keyof CancelInvitationErrors];

export type CancelInvitationResponses = {
    /**
     * The invitation is cancelled.
     */
    200: Message;
};

export type CancelInvitationResponse = CancelInvitationResponses[keyof CancelInvitationResponses];

export type AcceptInvitationData = {
    body: AcceptInvitationRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/invitations/accept';
};

export type AcceptInvitationErrors = {
    /**
     * The request body is not JSON, or the token is unknown, used, cancelled or expired.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The invitation is for another address, or the inviting member no longer has the right to invite.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * You are a member of the tenant already.
     */
    409: Error;
    /**
     * The data is invalid.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AcceptInvitationError = AcceptInvitationErrors[keyof AcceptInvitationErrors];

export type AcceptInvitationResponses = {
    /**
     * Your new membership.
     */
    200: AcceptedInvitation;
};

export type AcceptInvitationResponse = AcceptInvitationResponses[keyof AcceptInvitationResponses];

export type SubmitContactMessageData = {
    body: ContactRequest;
    headers?: {
        /**
         * The tenant that receives the message. Without it, the platform receives it.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/contact';
};

export type SubmitContactMessageErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The tenant does not exist, or accepts no messages from non-members.
     */
    403: Error;
    /**
     * The data is invalid. Nothing was sent.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type SubmitContactMessageError = SubmitContactMessageErrors[keyof SubmitContactMessageErrors];

export type SubmitContactMessageResponses = {
    /**
     * The message is stored.
     */
    201: Message;
};

export type SubmitContactMessageResponse = SubmitContactMessageResponses[keyof SubmitContactMessageResponses];

export type ListMessagesData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
    };
    url: '/api/v1/messages';
};

export type ListMessagesErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The tenant in `X-Tenant-ID` does not exist, or the caller is not a member of it.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListMessagesError = ListMessagesErrors[keyof ListMessagesErrors];

export type ListMessagesResponses = {
    /**
     * A page of messages.
     */
    200: MessageList;
};

export type ListMessagesResponse = ListMessagesResponses[keyof ListMessagesResponses];

export type UpdateMessageData = {
    body: UpdateMessageRequest;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The message.
         */
        message_id: number;
    };
    query?: never;
    url: '/api/v1/messages/{message_id}';
};

export type UpdateMessageErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The tenant in `X-Tenant-ID` does not exist, or the caller is not a member of it.
     */
    403: Error;
    /**
     * The message does not exist, or is not addressed to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateMessageError = UpdateMessageErrors[keyof UpdateMessageErrors];

export type UpdateMessageResponses = {
    /**
     * The updated message.
     */
    200: UpdatedMessage;
};

export type UpdateMessageResponse = UpdateMessageResponses[keyof UpdateMessageResponses];

export type ListArticlesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant, the filters and the order it was created for. It replaces `page`.
         */
        cursor?: string;
        /**
         * Return only articles with this status. Callers below Author see only published articles, so for other statuses their list is empty.
         */
        status?: ArticleStatus;
        /**
         * Return only articles of this category. For an unknown category the list is empty.
         */
        category_id?: number;
        /**
         * Return only articles of the category with this slug. For an unknown category the list is empty.
         */
        category?: string;
        /**
         * Return only articles with this tag. It must match exactly.
         */
        tag?: string;
        /**
         * Return only articles of this author.
         */
        author_id?: number;
        /**
         * `true`: return only featured articles. `false`: return only the others.
         */
        featured?: boolean;
        /**
         * Return only articles first published at this time or later. The order is by `published_at`.
         */
        published_after?: string;
        /**
         * Return only articles first published at this time or earlier. The order is by `published_at`.
         */
        published_before?: string;
        sort?: unknown;
        /**
         * Members to return. By default all but `content` and `content_html`. If the texts of a page exceed 5 MB together, request fewer articles per page (422).
         */
        fields?: Array<'id' | 'title' | 'slug' | 'excerpt' | 'content' | 'content_html' | 'status' | 'category_id' | 'author' | 'image' | 'is_featured' | 'tags' | 'comment_count' | 'published_at' | 'created_at' | 'updated_at'>;
    };
    url: '/api/v1/tenants/{tenant_id}/articles';
};

export type ListArticlesErrors = {
    /**
     * The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListArticlesError = ListArticlesErrors[keyof ListArticlesErrors];

export type ListArticlesResponses = {
    /**
     * A page of articles.
     */
    200: ArticleList;
};

export type ListArticlesResponse = ListArticlesResponses[keyof ListArticlesResponses];

export type CreateArticleData = {
    body: CreateArticleRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles';
};

export type CreateArticleErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low, or the plan's number of articles is reached.
     */
    403: FeatureError;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * Another article of the tenant has this slug.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateArticleError = CreateArticleErrors[keyof CreateArticleErrors];

export type CreateArticleResponses = {
    /**
     * The created article.
     */
    201: ArticleResponse;
};

export type CreateArticleResponse = CreateArticleResponses[keyof CreateArticleResponses];

export type SearchArticlesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query: {
        /**
         * Words to find in title, excerpt, tags, keywords and content. The text is taken literally: `AND`, `*`, quotes and similar characters are not operators.
         */
        q: string;
        /**
         * Return only articles with this status. Callers below Author see only published articles, so for other statuses their list is empty.
         */
        status?: ArticleStatus;
        /**
         * Return only articles of this category. For an unknown category the list is empty.
         */
        category_id?: number;
        /**
         * `relevance`: best match first. `date`: newest first. `title`: alphabetical.
         */
        sort?: 'relevance' | 'date' | 'title';
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/articles/search';
};

export type SearchArticlesErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid, or the page is beyond the first 1,000 matches.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type SearchArticlesError = SearchArticlesErrors[keyof SearchArticlesErrors];

export type SearchArticlesResponses = {
    /**
     * A page of matches.
     */
    200: ArticleSearchResult;
};

export type SearchArticlesResponse = SearchArticlesResponses[keyof SearchArticlesResponses];

export type GenerateArticleData = {
    body: GenerateArticleRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/generate';
};

export type GenerateArticleErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low, or the plan's number of articles is reached.
     */
    403: FeatureError;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. The model was not called.
     */
    422: ValidationError;
    /**
     * Too many requests to this server or to the AI provider. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The model returned no article. Nothing was created.
     */
    502: Error;
    /**
     * The model is not available. Nothing was created.
     */
    503: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GenerateArticleError = GenerateArticleErrors[keyof GenerateArticleErrors];

export type GenerateArticleResponses = {
    /**
     * The created draft.
     */
    201: ArticleResponse;
};

export type GenerateArticleResponse = GenerateArticleResponses[keyof GenerateArticleResponses];

export type ChangeArticlesData = {
    body: ChangeArticlesRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/bulk';
};

export type ChangeArticlesErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests, or fewer calls are left than the request has articles. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ChangeArticlesError = ChangeArticlesErrors[keyof ChangeArticlesErrors];

export type ChangeArticlesResponses = {
    /**
     * The outcome of each article.
     */
    200: ChangedArticles;
};

export type ChangeArticlesResponse = ChangeArticlesResponses[keyof ChangeArticlesResponses];

export type GetArticleBySlugData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article's slug.
         */
        slug: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/slug/{slug}';
};

export type GetArticleBySlugErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetArticleBySlugError = GetArticleBySlugErrors[keyof GetArticleBySlugErrors];

export type GetArticleBySlugResponses = {
    /**
     * The article.
     */
    200: ArticleResponse;
};

export type GetArticleBySlugResponse = GetArticleBySlugResponses[keyof GetArticleBySlugResponses];

export type DeleteArticleData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}';
};

export type DeleteArticleErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The resource is not in the version that `If-Match` names. Nothing was changed.
     */
    412: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteArticleError = DeleteArticleErrors[keyof DeleteArticleErrors];

export type DeleteArticleResponses = {
    /**
     * The article is deleted.
     */
    200: Message;
};

export type DeleteArticleResponse = DeleteArticleResponses[keyof DeleteArticleResponses];

export type GetArticleData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}';
};

export type GetArticleErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetArticleError = GetArticleErrors[keyof GetArticleErrors];

export type GetArticleResponses = {
    /**
     * The article.
     */
    200: ArticleResponse;
};

export type GetArticleResponse = GetArticleResponses[keyof GetArticleResponses];

export type UpdateArticleData = {
    body: UpdateArticleRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}';
};

export type UpdateArticleErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low, or the longer text exceeds the storage of the plan.
     */
    403: FeatureError;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * Another article of the tenant has this slug.
     */
    409: Error;
    /**
     * The resource is not in the version that `If-Match` names. Nothing was changed.
     */
    412: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateArticleError = UpdateArticleErrors[keyof UpdateArticleErrors];

export type UpdateArticleResponses = {
    /**
     * The updated article.
     */
    200: ArticleResponse;
};

export type UpdateArticleResponse = UpdateArticleResponses[keyof UpdateArticleResponses];

export type ListArticleVersionsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/versions';
};

export type ListArticleVersionsErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListArticleVersionsError = ListArticleVersionsErrors[keyof ListArticleVersionsErrors];

export type ListArticleVersionsResponses = {
    /**
     * The versions.
     */
    200: ArticleVersionList;
};

export type ListArticleVersionsResponse = ListArticleVersionsResponses[keyof ListArticleVersionsResponses];

export type GetArticleVersionData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
        /**
         * Number of the version; the first one is 1.
         */
        version: number;
    };
    query?: {
        /**
         * The version to compare with. By default the version before.
         */
        against?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/versions/{version}';
};

export type GetArticleVersionErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant, the article or the version does not exist.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetArticleVersionError = GetArticleVersionErrors[keyof GetArticleVersionErrors];

export type GetArticleVersionResponses = {
    /**
     * The version.
     */
    200: ArticleVersionResponse;
};

export type GetArticleVersionResponse = GetArticleVersionResponses[keyof GetArticleVersionResponses];

export type RestoreArticleVersionData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
        /**
         * Number of the version; the first one is 1.
         */
        version: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/versions/{version}/restore';
};

export type RestoreArticleVersionErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low, or the longer text exceeds the storage of the plan.
     */
    403: FeatureError;
    /**
     * The tenant, the article or the version does not exist.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RestoreArticleVersionError = RestoreArticleVersionErrors[keyof RestoreArticleVersionErrors];

export type RestoreArticleVersionResponses = {
    /**
     * The changed article.
     */
    200: ArticleResponse;
};

export type RestoreArticleVersionResponse = RestoreArticleVersionResponses[keyof RestoreArticleVersionResponses];

export type ListRelatedArticlesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: {
        /**
         * Maximum number of articles to return.
         */
        limit?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/related';
};

export type ListRelatedArticlesErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListRelatedArticlesError = ListRelatedArticlesErrors[keyof ListRelatedArticlesErrors];

export type ListRelatedArticlesResponses = {
    /**
     * The related articles.
     */
    200: RelatedArticleList;
};

export type ListRelatedArticlesResponse = ListRelatedArticlesResponses[keyof ListRelatedArticlesResponses];

export type ListCommentsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: {
        /**
         * Maximum number of comments to return.
         */
        limit?: number;
        /**
         * Number of comments to skip.
         */
        offset?: number;
        /**
         * Return the replies to this top-level comment instead of the top level. For an unknown comment the list is empty.
         */
        parent_id?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments';
};

export type ListCommentsErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListCommentsError = ListCommentsErrors[keyof ListCommentsErrors];

export type ListCommentsResponses = {
    /**
     * Comments.
     */
    200: CommentList;
};

export type ListCommentsResponse = ListCommentsResponses[keyof ListCommentsResponses];

export type CreateCommentData = {
    body: CreateCommentRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments';
};

export type CreateCommentErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The tenant takes no new comments, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateCommentError = CreateCommentErrors[keyof CreateCommentErrors];

export type CreateCommentResponses = {
    /**
     * The created comment. With `is_approved`, it is visible to all readers of the article.
     */
    201: CommentResponse;
};

export type CreateCommentResponse = CreateCommentResponses[keyof CreateCommentResponses];

export type CancelArticleScheduleData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule';
};

export type CancelArticleScheduleErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the article does not exist or is not visible to the caller, or the article has no schedule.
     */
    404: Error;
    /**
     * The article is published.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CancelArticleScheduleError = CancelArticleScheduleErrors[keyof CancelArticleScheduleErrors];

export type CancelArticleScheduleResponses = {
    /**
     * The article is a draft.
     */
    200: Message;
};

export type CancelArticleScheduleResponse = CancelArticleScheduleResponses[keyof CancelArticleScheduleResponses];

export type ScheduleArticleData = {
    body: ScheduleArticleRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule';
};

export type ScheduleArticleErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * The article is published.
     */
    409: Error;
    /**
     * The time or the time zone is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ScheduleArticleError = ScheduleArticleErrors[keyof ScheduleArticleErrors];

export type ScheduleArticleResponses = {
    /**
     * The article will be published at `scheduled_at`.
     */
    200: ScheduledArticleResponse;
};

export type ScheduleArticleResponse = ScheduleArticleResponses[keyof ScheduleArticleResponses];

export type DeleteWorkingCopyData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy';
};

export type DeleteWorkingCopyErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant, the article or the working copy does not exist.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The resource is not in the version that `If-Match` names. Nothing was changed.
     */
    412: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteWorkingCopyError = DeleteWorkingCopyErrors[keyof DeleteWorkingCopyErrors];

export type DeleteWorkingCopyResponses = {
    /**
     * The working copy is deleted.
     */
    200: Message;
};

export type DeleteWorkingCopyResponse = DeleteWorkingCopyResponses[keyof DeleteWorkingCopyResponses];

export type GetWorkingCopyData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy';
};

export type GetWorkingCopyErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant, the article or the working copy does not exist.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetWorkingCopyError = GetWorkingCopyErrors[keyof GetWorkingCopyErrors];

export type GetWorkingCopyResponses = {
    /**
     * The working copy.
     */
    200: WorkingCopyResponse;
};

export type GetWorkingCopyResponse = GetWorkingCopyResponses[keyof GetWorkingCopyResponses];

export type SaveWorkingCopyData = {
    body: SaveWorkingCopyRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you expect, or `*`. If none of them is the current version, nothing is changed and the response is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy';
};

export type SaveWorkingCopyErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low, or the longer text exceeds the storage of the plan.
     */
    403: FeatureError;
    /**
     * The tenant, the article or the working copy does not exist.
     */
    404: Error;
    /**
     * Another article of the tenant has this slug.
     */
    409: Error;
    /**
     * The resource is not in the version that `If-Match` names. Nothing was changed.
     */
    412: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type SaveWorkingCopyError = SaveWorkingCopyErrors[keyof SaveWorkingCopyErrors];

export type SaveWorkingCopyResponses = {
    /**
     * The working copy.
     */
    200: WorkingCopyResponse;
};

export type SaveWorkingCopyResponse = SaveWorkingCopyResponses[keyof SaveWorkingCopyResponses];

export type PublishWorkingCopyData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: {
        /**
         * `true`: also publish if the article has changed since `base_version`.
         */
        overwrite?: boolean;
    };
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy/publish';
};

export type PublishWorkingCopyErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low, or the longer text exceeds the storage of the plan.
     */
    403: FeatureError;
    /**
     * The tenant, the article or the working copy does not exist.
     */
    404: Error;
    /**
     * The article has changed since `base_version`, or another article of the tenant has the slug of the working copy. Nothing was changed.
     */
    409: Error;
    /**
     * The category of the working copy was deleted, or a parameter is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type PublishWorkingCopyError = PublishWorkingCopyErrors[keyof PublishWorkingCopyErrors];

export type PublishWorkingCopyResponses = {
    /**
     * The changed article.
     */
    200: ArticleResponse;
};

export type PublishWorkingCopyResponse = PublishWorkingCopyResponses[keyof PublishWorkingCopyResponses];

export type CreatePreviewData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/previews';
};

export type CreatePreviewErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * The article has the maximum number of valid links.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreatePreviewError = CreatePreviewErrors[keyof CreatePreviewErrors];

export type CreatePreviewResponses = {
    /**
     * The preview link.
     */
    201: CreatedPreviewResponse;
};

export type CreatePreviewResponse = CreatePreviewResponses[keyof CreatePreviewResponses];

export type DeletePreviewData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The preview link.
         */
        preview_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/previews/{preview_id}';
};

export type DeletePreviewErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The preview link does not exist, has expired or was revoked.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeletePreviewError = DeletePreviewErrors[keyof DeletePreviewErrors];

export type DeletePreviewResponses = {
    /**
     * The link is revoked.
     */
    200: Message;
};

export type DeletePreviewResponse = DeletePreviewResponses[keyof DeletePreviewResponses];

export type GetPreviewData = {
    body?: never;
    path: {
        /**
         * The token of a preview link.
         */
        token: string;
    };
    query?: never;
    url: '/api/v1/previews/{token}';
};

export type GetPreviewErrors = {
    /**
     * The preview link does not exist, has expired or was revoked.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetPreviewError = GetPreviewErrors[keyof GetPreviewErrors];

export type GetPreviewResponses = {
    /**
     * The article.
     */
    200: PreviewResponse;
};

export type GetPreviewResponse = GetPreviewResponses[keyof GetPreviewResponses];

export type ListMediaData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`.
         */
        cursor?: string;
    };
    url: '/api/v1/tenants/{tenant_id}/media';
};

export type ListMediaErrors = {
    /**
     * The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListMediaError = ListMediaErrors[keyof ListMediaErrors];

export type ListMediaResponses = {
    /**
     * A page of images.
     */
    200: MediaList;
};

export type ListMediaResponse = ListMediaResponses[keyof ListMediaResponses];

export type CreateMediaData = {
    body: CreateMediaRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/media';
};

export type CreateMediaErrors = {
    /**
     * The form is malformed, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low, or the storage of the plan is used up.
     */
    403: FeatureError;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * The form is invalid, or its file is no image that can be stored. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateMediaError = CreateMediaErrors[keyof CreateMediaErrors];

export type CreateMediaResponses = {
    /**
     * The tenant has the image already.
     */
    200: MediaResponse;
    /**
     * The stored image.
     */
    201: MediaResponse;
};

export type CreateMediaResponse = CreateMediaResponses[keyof CreateMediaResponses];

export type DeleteMediaData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The image.
         */
        media_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/media/{media_id}';
};

export type DeleteMediaErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and did not upload the image, or the caller's role is too low.
     */
    403: Error;
    /**
     * The image or the tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteMediaError = DeleteMediaErrors[keyof DeleteMediaErrors];

export type DeleteMediaResponses = {
    /**
     * The image is deleted.
     */
    200: Message;
};

export type DeleteMediaResponse = DeleteMediaResponses[keyof DeleteMediaResponses];

export type GetMediaData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The image.
         */
        media_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/media/{media_id}';
};

export type GetMediaErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The image or the tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetMediaError = GetMediaErrors[keyof GetMediaErrors];

export type GetMediaResponses = {
    /**
     * The image.
     */
    200: MediaResponse;
};

export type GetMediaResponse = GetMediaResponses[keyof GetMediaResponses];

export type UpdateMediaData = {
    body: UpdateMediaRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The image.
         */
        media_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/media/{media_id}';
};

export type UpdateMediaErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and did not upload the image, or the caller's role is too low.
     */
    403: Error;
    /**
     * The image or the tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateMediaError = UpdateMediaErrors[keyof UpdateMediaErrors];

export type UpdateMediaResponses = {
    /**
     * The image.
     */
    200: MediaResponse;
};

export type UpdateMediaResponse = UpdateMediaResponses[keyof UpdateMediaResponses];

export type GetMediaFileData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The key of the image, as in its `url`.
         */
        media_key: string;
    };
    query?: {
        /**
         * The width in pixels that the image is shown in.
         */
        w?: 320 | 640 | 1280 | 1920;
    };
    url: '/media/{media_key}';
};

export type GetMediaFileErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The tenant in `X-Tenant-ID` does not exist, or the caller is not a member of it.
     */
    403: Error;
    /**
     * The image or the tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * The image has no byte of the range. `Content-Range` has its length.
     */
    416: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetMediaFileError = GetMediaFileErrors[keyof GetMediaFileErrors];

export type GetMediaFileResponses = {
    /**
     * The image.
     */
    200: ImageFile;
    /**
     * The requested part of the image.
     */
    206: ImageFile;
};

export type GetMediaFileResponse = GetMediaFileResponses[keyof GetMediaFileResponses];

export type ListTrashedArticlesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`.
         */
        cursor?: string;
    };
    url: '/api/v1/tenants/{tenant_id}/trash';
};

export type ListTrashedArticlesErrors = {
    /**
     * The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListTrashedArticlesError = ListTrashedArticlesErrors[keyof ListTrashedArticlesErrors];

export type ListTrashedArticlesResponses = {
    /**
     * A page of deleted articles.
     */
    200: TrashedArticleList;
};

export type ListTrashedArticlesResponse = ListTrashedArticlesResponses[keyof ListTrashedArticlesResponses];

export type DeleteTrashedArticleData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The deleted article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/trash/{article_id}';
};

export type DeleteTrashedArticleErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteTrashedArticleError = DeleteTrashedArticleErrors[keyof DeleteTrashedArticleErrors];

export type DeleteTrashedArticleResponses = {
    /**
     * The article is deleted from the trash.
     */
    200: Message;
};

export type DeleteTrashedArticleResponse = DeleteTrashedArticleResponses[keyof DeleteTrashedArticleResponses];

export type RestoreTrashedArticleData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The deleted article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/trash/{article_id}/restore';
};

export type RestoreTrashedArticleErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is an Author and not the author of the article, or the caller's role is too low, or the plan's number of articles is reached.
     */
    403: FeatureError;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RestoreTrashedArticleError = RestoreTrashedArticleErrors[keyof RestoreTrashedArticleErrors];

export type RestoreTrashedArticleResponses = {
    /**
     * The restored article.
     */
    200: ArticleResponse;
};

export type RestoreTrashedArticleResponse = RestoreTrashedArticleResponses[keyof RestoreTrashedArticleResponses];

export type ListScheduledArticlesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`.
         */
        cursor?: string;
    };
    url: '/api/v1/tenants/{tenant_id}/scheduled';
};

export type ListScheduledArticlesErrors = {
    /**
     * The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListScheduledArticlesError = ListScheduledArticlesErrors[keyof ListScheduledArticlesErrors];

export type ListScheduledArticlesResponses = {
    /**
     * A page of scheduled articles.
     */
    200: ScheduledArticleList;
};

export type ListScheduledArticlesResponse = ListScheduledArticlesResponses[keyof ListScheduledArticlesResponses];

export type ListCommentQueueData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Return only comments in this state.
         */
        moderation?: CommentModeration;
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`.
         */
        cursor?: string;
    };
    url: '/api/v1/tenants/{tenant_id}/comments';
};

export type ListCommentQueueErrors = {
    /**
     * The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListCommentQueueError = ListCommentQueueErrors[keyof ListCommentQueueErrors];

export type ListCommentQueueResponses = {
    /**
     * A page of comments.
     */
    200: CommentQueue;
};

export type ListCommentQueueResponse = ListCommentQueueResponses[keyof ListCommentQueueResponses];

export type DeleteCommentData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The comment.
         */
        comment_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/comments/{comment_id}';
};

export type DeleteCommentErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The comment belongs to another user.
     */
    403: Error;
    /**
     * The tenant or the comment does not exist.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteCommentError = DeleteCommentErrors[keyof DeleteCommentErrors];

export type DeleteCommentResponses = {
    /**
     * The comment is deleted.
     */
    200: Message;
};

export type DeleteCommentResponse = DeleteCommentResponses[keyof DeleteCommentResponses];

export type UpdateCommentData = {
    body: UpdateCommentRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The comment.
         */
        comment_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/comments/{comment_id}';
};

export type UpdateCommentErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The comment belongs to another user, it is older than 15 minutes, or the caller may not change the given member.
     */
    403: Error;
    /**
     * The tenant or the comment does not exist.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateCommentError = UpdateCommentErrors[keyof UpdateCommentErrors];

export type UpdateCommentResponses = {
    /**
     * The updated comment.
     */
    200: CommentResponse;
};

export type UpdateCommentResponse = UpdateCommentResponses[keyof UpdateCommentResponses];

export type GetAtomFeedData = {
    body?: never;
    headers?: {
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/feed.xml';
};

export type GetAtomFeedErrors = {
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetAtomFeedError = GetAtomFeedErrors[keyof GetAtomFeedErrors];

export type GetAtomFeedResponses = {
    /**
     * Atom feed.
     */
    200: string;
};

export type GetAtomFeedResponse = GetAtomFeedResponses[keyof GetAtomFeedResponses];

export type GetRssFeedData = {
    body?: never;
    headers?: {
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/rss.xml';
};

export type GetRssFeedErrors = {
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetRssFeedError = GetRssFeedErrors[keyof GetRssFeedErrors];

export type GetRssFeedResponses = {
    /**
     * RSS feed.
     */
    200: string;
};

export type GetRssFeedResponse = GetRssFeedResponses[keyof GetRssFeedResponses];

export type GetJsonFeedData = {
    body?: never;
    headers?: {
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/feed.json';
};

export type GetJsonFeedErrors = {
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetJsonFeedError = GetJsonFeedErrors[keyof GetJsonFeedErrors];

export type GetJsonFeedResponses = {
    /**
     * JSON feed.
     */
    200: JsonFeed;
};

export type GetJsonFeedResponse = GetJsonFeedResponses[keyof GetJsonFeedResponses];

export type GetSitemapData = {
    body?: never;
    headers?: {
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Part of a sitemap that is an index, starting at 1.
         */
        page?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/sitemap.xml';
};

export type GetSitemapErrors = {
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetSitemapError = GetSitemapErrors[keyof GetSitemapErrors];

export type GetSitemapResponses = {
    /**
     * Sitemap.
     */
    200: Blob | File;
};

export type GetSitemapResponse = GetSitemapResponses[keyof GetSitemapResponses];

export type ListTagsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`.
         */
        cursor?: string;
        /**
         * `name`: by name. `-article_count`: the most used first.
         */
        sort?: 'name' | '-article_count';
    };
    url: '/api/v1/tenants/{tenant_id}/tags';
};

export type ListTagsErrors = {
    /**
     * The cursor belongs to another list, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListTagsError = ListTagsErrors[keyof ListTagsErrors];

export type ListTagsResponses = {
    /**
     * A page of tags.
     */
    200: TagList;
};

export type ListTagsResponse = ListTagsResponses[keyof ListTagsResponses];

export type ListCategoriesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/categories';
};

export type ListCategoriesErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListCategoriesError = ListCategoriesErrors[keyof ListCategoriesErrors];

export type ListCategoriesResponses = {
    /**
     * The categories.
     */
    200: CategoryList;
};

export type ListCategoriesResponse = ListCategoriesResponses[keyof ListCategoriesResponses];

export type CreateCategoryData = {
    body: CreateCategoryRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/categories';
};

export type CreateCategoryErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * Another category of the tenant has this name or this slug.
     */
    409: Error;
    /**
     * The data is invalid, or the tenant has the maximum number of categories. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateCategoryError = CreateCategoryErrors[keyof CreateCategoryErrors];

export type CreateCategoryResponses = {
    /**
     * The created category.
     */
    201: CategoryResponse;
};

export type CreateCategoryResponse = CreateCategoryResponses[keyof CreateCategoryResponses];

export type GetCategoryBySlugData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The category's slug.
         */
        slug: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/categories/slug/{slug}';
};

export type GetCategoryBySlugErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The token of an API user or the key of a workspace lacks the required scope.
     */
    403: Error;
    /**
     * The tenant or the category does not exist.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetCategoryBySlugError = GetCategoryBySlugErrors[keyof GetCategoryBySlugErrors];

export type GetCategoryBySlugResponses = {
    /**
     * The category.
     */
    200: SingleCategory;
};

export type GetCategoryBySlugResponse = GetCategoryBySlugResponses[keyof GetCategoryBySlugResponses];

export type DeleteCategoryData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The category.
         */
        category_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/categories/{category_id}';
};

export type DeleteCategoryErrors = {
    /**
     * The category contains articles: move or delete them first. Or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the category does not exist.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteCategoryError = DeleteCategoryErrors[keyof DeleteCategoryErrors];

export type DeleteCategoryResponses = {
    /**
     * The category is deleted.
     */
    200: Message;
};

export type DeleteCategoryResponse = DeleteCategoryResponses[keyof DeleteCategoryResponses];

export type UpdateCategoryData = {
    body: UpdateCategoryRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The category.
         */
        category_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/categories/{category_id}';
};

export type UpdateCategoryErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the category does not exist.
     */
    404: Error;
    /**
     * Another category of the tenant has this name or this slug.
     */
    409: Error;
    /**
     * The data is invalid, or the tenant has the maximum number of categories. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateCategoryError = UpdateCategoryErrors[keyof UpdateCategoryErrors];

export type UpdateCategoryResponses = {
    /**
     * The updated category.
     */
    200: CategoryResponse;
};

export type UpdateCategoryResponse = UpdateCategoryResponses[keyof UpdateCategoryResponses];

export type ListAffiliateLinksData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/affiliate-links';
};

export type ListAffiliateLinksErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListAffiliateLinksError = ListAffiliateLinksErrors[keyof ListAffiliateLinksErrors];

export type ListAffiliateLinksResponses = {
    /**
     * A page of affiliate links.
     */
    200: AffiliateLinkList;
};

export type ListAffiliateLinksResponse = ListAffiliateLinksResponses[keyof ListAffiliateLinksResponses];

export type CreateAffiliateLinkData = {
    body: CreateAffiliateLinkRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/affiliate-links';
};

export type CreateAffiliateLinkErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * Another link has this slug, or another tenant has used it before.
     */
    409: Error;
    /**
     * The data is invalid, or the tenant has the maximum number of slugs. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateAffiliateLinkError = CreateAffiliateLinkErrors[keyof CreateAffiliateLinkErrors];

export type CreateAffiliateLinkResponses = {
    /**
     * The created link.
     */
    201: AffiliateLinkResponse;
};

export type CreateAffiliateLinkResponse = CreateAffiliateLinkResponses[keyof CreateAffiliateLinkResponses];

export type DeleteAffiliateLinkData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The affiliate link.
         */
        link_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}';
};

export type DeleteAffiliateLinkErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the affiliate link does not exist.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteAffiliateLinkError = DeleteAffiliateLinkErrors[keyof DeleteAffiliateLinkErrors];

export type DeleteAffiliateLinkResponses = {
    /**
     * The link is deleted.
     */
    200: Message;
};

export type DeleteAffiliateLinkResponse = DeleteAffiliateLinkResponses[keyof DeleteAffiliateLinkResponses];

export type UpdateAffiliateLinkData = {
    body: UpdateAffiliateLinkRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The affiliate link.
         */
        link_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}';
};

export type UpdateAffiliateLinkErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the affiliate link does not exist.
     */
    404: Error;
    /**
     * Another link has this slug, or another tenant has used it before.
     */
    409: Error;
    /**
     * The data is invalid, or the tenant has the maximum number of slugs. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateAffiliateLinkError = UpdateAffiliateLinkErrors[keyof UpdateAffiliateLinkErrors];

export type UpdateAffiliateLinkResponses = {
    /**
     * The updated link.
     */
    200: AffiliateLinkResponse;
};

export type UpdateAffiliateLinkResponse = UpdateAffiliateLinkResponses[keyof UpdateAffiliateLinkResponses];

export type GetAffiliateLinkStatsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The affiliate link.
         */
        link_id: number;
    };
    query?: {
        /**
         * Number of days to return, including today.
         */
        days?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}/stats';
};

export type GetAffiliateLinkStatsErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the affiliate link does not exist.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetAffiliateLinkStatsError = GetAffiliateLinkStatsErrors[keyof GetAffiliateLinkStatsErrors];

export type GetAffiliateLinkStatsResponses = {
    /**
     * The clicks of the link.
     */
    200: AffiliateLinkStats;
};

export type GetAffiliateLinkStatsResponse = GetAffiliateLinkStatsResponses[keyof GetAffiliateLinkStatsResponses];

export type FollowAffiliateLinkData = {
    body?: never;
    headers?: {
        /**
         * If it contains `prefetch`, the request is not counted as a click.
         */
        'Sec-Purpose'?: string;
        /**
         * Like `Sec-Purpose`, sent by older browsers.
         */
        Purpose?: string;
        /**
         * Like `Sec-Purpose`; Safari sends `preview` for page previews.
         */
        'X-Purpose'?: string;
        /**
         * Like `Sec-Purpose`, sent by Firefox.
         */
        'X-Moz'?: string;
    };
    path: {
        /**
         * The link's slug.
         */
        slug: string;
    };
    query?: never;
    url: '/r/{slug}';
};

export type FollowAffiliateLinkErrors = {
    /**
     * No link has this slug.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type FollowAffiliateLinkError = FollowAffiliateLinkErrors[keyof FollowAffiliateLinkErrors];

export type FollowAffiliateLinkResponses = {
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type FollowAffiliateLinkResponse = FollowAffiliateLinkResponses[keyof FollowAffiliateLinkResponses];

export type SubmitSeoReportData = {
    body: SubmitSeoReportRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/seo/report';
};

export type SubmitSeoReportErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The body or a parameter is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type SubmitSeoReportError = SubmitSeoReportErrors[keyof SubmitSeoReportErrors];

export type SubmitSeoReportResponses = {
    /**
     * The stored report.
     */
    201: SeoReportResponse;
};

export type SubmitSeoReportResponse = SubmitSeoReportResponses[keyof SubmitSeoReportResponses];

export type ListSeoIssuesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the workspace. If present, it must name the same workspace (400).
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * The workspace.
         */
        workspace_id: number;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`.
         */
        cursor?: string;
        /**
         * Field to sort by. A leading `-` sorts in descending order.
         */
        sort?: [
            'created_at' | '-created_at'
        ];
        /**
         * Members of each issue to return. All by default.
         */
        fields?: Array<'id' | 'url' | 'issue_type' | 'severity' | 'details' | 'created_at'>;
        /**
         * Return only issues of pages whose last report has a `seo` score of at least this value.
         */
        min_score?: number;
        /**
         * Return only issues of pages whose last report has a `seo` score of at most this value.
         */
        max_score?: number;
        /**
         * Return only issues of this severity.
         */
        severity?: SeoSeverity;
        /**
         * Return only issues of this type.
         */
        type?: string;
        /**
         * Return only issues of this page. All spellings of a URL that the URL standard treats as equal match.
         */
        url?: SeoPageUrl;
        /**
         * Return only items created at this time or later.
         */
        created_after?: string;
        /**
         * Return only items created at this time or earlier.
         */
        created_before?: string;
        /**
         * Return only issues whose page URL or type contains this text (case-insensitive).
         */
        search?: string;
    };
    url: '/api/v1/seo/issues/{workspace_id}';
};

export type ListSeoIssuesErrors = {
    /**
     * `cursor` was not issued by this list, or `X-Workspace-ID` and the path name different workspaces.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The workspace does not exist, or the caller is not a member of it.
     */
    404: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListSeoIssuesError = ListSeoIssuesErrors[keyof ListSeoIssuesErrors];

export type ListSeoIssuesResponses = {
    /**
     * A page of issues.
     */
    200: SeoIssueList;
};

export type ListSeoIssuesResponse = ListSeoIssuesResponses[keyof ListSeoIssuesResponses];

export type GetPixelConfigData = {
    body?: never;
    headers?: {
        /**
         * Origin of the page. Sent by browsers; `null` means that the browser hides it.
         */
        Origin?: string;
        /**
         * URL of the page. Used if `Origin` is missing.
         */
        Referer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/pixel/config';
};

export type GetPixelConfigErrors = {
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetPixelConfigError = GetPixelConfigErrors[keyof GetPixelConfigErrors];

export type GetPixelConfigResponses = {
    /**
     * How to fix it.
     */
    200: PixelConfig;
};

export type GetPixelConfigResponse = GetPixelConfigResponses[keyof GetPixelConfigResponses];

export type TrackPixelEventData = {
    body: TrackPixelRequest;
    headers?: {
        /**
         * Origin of the page. Sent by browsers; `null` means that the browser hides it.
         */
        Origin?: string;
        /**
         * URL of the page. Used if `Origin` is missing.
         */
        Referer?: string;
        /**
         * With `1`, nothing is stored.
         */
        DNT?: string;
        /**
         * With `1`, nothing is stored.
         */
        'Sec-GPC'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/pixel/track';
};

export type TrackPixelEventErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The body or a parameter is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type TrackPixelEventError = TrackPixelEventErrors[keyof TrackPixelEventErrors];

export type TrackPixelEventResponses = {
    /**
     * The event is accepted.
     */
    200: PixelTracked;
};

export type TrackPixelEventResponse = TrackPixelEventResponses[keyof TrackPixelEventResponses];

export type GetVisitsData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 399.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
         */
        domain?: string;
        /**
         * The length of a period. Hours are available for at most 31 days.
         */
        interval?: 'hour' | 'day' | 'month';
    };
    url: '/api/v1/analytics/visits';
};

export type GetVisitsErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetVisitsError = GetVisitsErrors[keyof GetVisitsErrors];

export type GetVisitsResponses = {
    /**
     * Visits over time.
     */
    200: VisitList;
};

export type GetVisitsResponse = GetVisitsResponses[keyof GetVisitsResponses];

export type GetVisitedPagesData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 399.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
         */
        domain?: string;
        /**
         * Number of entries to list.
         */
        limit?: number;
    };
    url: '/api/v1/analytics/pages';
};

export type GetVisitedPagesErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetVisitedPagesError = GetVisitedPagesErrors[keyof GetVisitedPagesErrors];

export type GetVisitedPagesResponses = {
    /**
     * Visited pages.
     */
    200: VisitedPageList;
};

export type GetVisitedPagesResponse = GetVisitedPagesResponses[keyof GetVisitedPagesResponses];

export type GetReferrersData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 399.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
         */
        domain?: string;
        /**
         * Number of entries to list.
         */
        limit?: number;
    };
    url: '/api/v1/analytics/referrers';
};

export type GetReferrersErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetReferrersError = GetReferrersErrors[keyof GetReferrersErrors];

export type GetReferrersResponses = {
    /**
     * Referrers.
     */
    200: ReferrerList;
};

export type GetReferrersResponse = GetReferrersResponses[keyof GetReferrersResponses];

export type GetVisitSourcesData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 399.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
         */
        domain?: string;
        /**
         * Number of entries to list.
         */
        limit?: number;
    };
    url: '/api/v1/analytics/sources';
};

export type GetVisitSourcesErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetVisitSourcesError = GetVisitSourcesErrors[keyof GetVisitSourcesErrors];

export type GetVisitSourcesResponses = {
    /**
     * Sources by utm parameters.
     */
    200: VisitSourceList;
};

export type GetVisitSourcesResponse = GetVisitSourcesResponses[keyof GetVisitSourcesResponses];

export type GetTrackedEventsData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 399.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
         */
        domain?: string;
        /**
         * Number of entries to list.
         */
        limit?: number;
    };
    url: '/api/v1/analytics/events';
};

export type GetTrackedEventsErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetTrackedEventsError = GetTrackedEventsErrors[keyof GetTrackedEventsErrors];

export type GetTrackedEventsResponses = {
    /**
     * Events and their properties.
     */
    200: TrackedEventList;
};

export type GetTrackedEventsResponse = GetTrackedEventsResponses[keyof GetTrackedEventsResponses];

export type GetVisitDevicesData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 399.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
         */
        domain?: string;
        /**
         * Number of entries to list.
         */
        limit?: number;
    };
    url: '/api/v1/analytics/devices';
};

export type GetVisitDevicesErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetVisitDevicesError = GetVisitDevicesErrors[keyof GetVisitDevicesErrors];

export type GetVisitDevicesResponses = {
    /**
     * Devices of visitors.
     */
    200: VisitDeviceList;
};

export type GetVisitDevicesResponse = GetVisitDevicesResponses[keyof GetVisitDevicesResponses];

export type GetVisitCountriesData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 399.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only what happened on pages of this domain. A leading `www.` is ignored. All domains of the workspace by default.
         */
        domain?: string;
        /**
         * Number of entries to list.
         */
        limit?: number;
    };
    url: '/api/v1/analytics/countries';
};

export type GetVisitCountriesErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetVisitCountriesError = GetVisitCountriesErrors[keyof GetVisitCountriesErrors];

export type GetVisitCountriesResponses = {
    /**
     * Countries of visitors.
     */
    200: VisitCountryList;
};

export type GetVisitCountriesResponse = GetVisitCountriesResponses[keyof GetVisitCountriesResponses];

export type CreateSubscriptionData = {
    body: CreateSubscriptionRequest;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/subscriptions';
};

export type CreateSubscriptionErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The payment was declined. Nothing was changed.
     */
    402: Error;
    /**
     * The caller is not an Owner of the tenant, or is not a member of the tenant in `X-Tenant-ID`.
     */
    403: Error;
    /**
     * Another change of the subscription is in progress.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * Payments are not configured on this server, or the payment provider does not respond.
     */
    503: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateSubscriptionError = CreateSubscriptionErrors[keyof CreateSubscriptionErrors];

export type CreateSubscriptionResponses = {
    /**
     * The updated subscription.
     */
    200: SubscriptionChanged;
};

export type CreateSubscriptionResponse = CreateSubscriptionResponses[keyof CreateSubscriptionResponses];

export type ListPlansData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/subscriptions/plans';
};

export type ListPlansErrors = {
    /**
     * The operation has no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListPlansError = ListPlansErrors[keyof ListPlansErrors];

export type ListPlansResponses = {
    /**
     * The plans.
     */
    200: PlanList;
};

export type ListPlansResponse = ListPlansResponses[keyof ListPlansResponses];

export type GetCurrentSubscriptionData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/subscriptions/current';
};

export type GetCurrentSubscriptionErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is not an Owner of the tenant, or is not a member of the tenant in `X-Tenant-ID`.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetCurrentSubscriptionError = GetCurrentSubscriptionErrors[keyof GetCurrentSubscriptionErrors];

export type GetCurrentSubscriptionResponses = {
    /**
     * The subscription.
     */
    200: SubscriptionResponse;
};

export type GetCurrentSubscriptionResponse = GetCurrentSubscriptionResponses[keyof GetCurrentSubscriptionResponses];

export type CancelSubscriptionData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/subscriptions/cancel';
};

export type CancelSubscriptionErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller is not an Owner of the tenant, or is not a member of the tenant in `X-Tenant-ID`.
     */
    403: Error;
    /**
     * The tenant has no subscription.
     */
    404: Error;
    /**
     * Another change of the subscription is in progress.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * Payments are not configured on this server, or the payment provider does not respond.
     */
    503: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CancelSubscriptionError = CancelSubscriptionErrors[keyof CancelSubscriptionErrors];

export type CancelSubscriptionResponses = {
    /**
     * The updated subscription.
     */
    200: SubscriptionChanged;
};

export type CancelSubscriptionResponse = CancelSubscriptionResponses[keyof CancelSubscriptionResponses];

export type CheckEntitlementData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query: {
        /**
         * The feature to check.
         */
        feature: string;
        /**
         * Quantity that is requested in addition to the current usage.
         */
        quantity?: number;
    };
    url: '/api/v1/entitlements/check';
};

export type CheckEntitlementErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CheckEntitlementError = CheckEntitlementErrors[keyof CheckEntitlementErrors];

export type CheckEntitlementResponses = {
    /**
     * Whether the use is allowed.
     */
    200: EntitlementCheck;
};

export type CheckEntitlementResponse = CheckEntitlementResponses[keyof CheckEntitlementResponses];

export type RecordUsageData = {
    body: RecordUsageRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/entitlements/usage';
};

export type RecordUsageErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * Like `CoreForbidden`, or the limit of the workspace's plan is reached.
     */
    403: CoreFeatureError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The body or a parameter is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RecordUsageError = RecordUsageErrors[keyof RecordUsageErrors];

export type RecordUsageResponses = {
    /**
     * The usage is counted, or was counted before.
     */
    200: RecordedUsage;
};

export type RecordUsageResponse = RecordUsageResponses[keyof RecordUsageResponses];

export type GetUsageSummaryData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: never;
    url: '/api/v1/entitlements/summary';
};

export type GetUsageSummaryErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetUsageSummaryError = GetUsageSummaryErrors[keyof GetUsageSummaryErrors];

export type GetUsageSummaryResponses = {
    /**
     * The usage.
     */
    200: UsageSummaryResponse;
};

export type GetUsageSummaryResponse = GetUsageSummaryResponses[keyof GetUsageSummaryResponses];

export type ListPlanSharesData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: never;
    url: '/api/v1/plan-shares';
};

export type ListPlanSharesErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListPlanSharesError = ListPlanSharesErrors[keyof ListPlanSharesErrors];

export type ListPlanSharesResponses = {
    /**
     * The workspaces.
     */
    200: SharingWorkspaceList;
};

export type ListPlanSharesResponse = ListPlanSharesResponses[keyof ListPlanSharesResponses];

export type DeletePlanShareData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The workspace that shares the plan.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/plan-shares/{id}';
};

export type DeletePlanShareErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The workspace does not share the plan.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type DeletePlanShareError = DeletePlanShareErrors[keyof DeletePlanShareErrors];

export type DeletePlanShareResponses = {
    /**
     * The sharing has ended.
     */
    204: void;
};

export type DeletePlanShareResponse = DeletePlanShareResponses[keyof DeletePlanShareResponses];

export type ReceiveStripeEventData = {
    body: StripeEvent;
    headers: {
        /**
         * Time at which Stripe signed the body, and the signatures (HMAC-SHA-256).
         */
        'Stripe-Signature': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/billing/stripe/events';
};

export type ReceiveStripeEventErrors = {
    /**
     * The request body is not JSON, or its signature is invalid.
     */
    400: Error;
    /**
     * The body is not a Stripe event.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * Stripe is not configured on this server, or does not respond. Stripe retries the event.
     */
    503: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ReceiveStripeEventError = ReceiveStripeEventErrors[keyof ReceiveStripeEventErrors];

export type ReceiveStripeEventResponses = {
    /**
     * The event is accepted.
     */
    200: EventReceived;
};

export type ReceiveStripeEventResponse = ReceiveStripeEventResponses[keyof ReceiveStripeEventResponses];

export type CreateUserData = {
    body: CreateTenantUserRequest;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/users';
};

export type CreateUserErrors = {
    /**
     * The request body is not JSON, the data is invalid, or `X-Tenant-ID` is missing on a development server.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is not a member of any tenant.
     */
    403: Problem;
    /**
     * The tenant has a user with this email address already.
     */
    409: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type CreateUserError = CreateUserErrors[keyof CreateUserErrors];

export type CreateUserResponses = {
    /**
     * The user is invited.
     */
    201: CreatedTenantUser;
};

export type CreateUserResponse = CreateUserResponses[keyof CreateUserResponses];

export type GetUserByIdData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant is used, otherwise the user's default tenant. A tenant that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The user.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/users/{id}';
};

export type GetUserByIdErrors = {
    /**
     * A parameter is invalid, or `X-Tenant-ID` is missing on a development server.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is not a member of any tenant.
     */
    403: Problem;
    /**
     * The user does not exist in the tenant.
     */
    404: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type GetUserByIdError = GetUserByIdErrors[keyof GetUserByIdErrors];

export type GetUserByIdResponses = {
    /**
     * The user.
     */
    200: TenantUser;
};

export type GetUserByIdResponse = GetUserByIdResponses[keyof GetUserByIdResponses];

export type ListSitesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of sites per page.
         */
        page_size?: number;
        /**
         * `page_state` of the previous page.
         */
        page_state?: string;
    };
    url: '/api/v1/sites';
};

export type ListSitesErrors = {
    /**
     * A parameter is invalid, or `page_state` was not issued by this list.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is not a member of any tenant.
     */
    403: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type ListSitesError = ListSitesErrors[keyof ListSitesErrors];

export type ListSitesResponses = {
    /**
     * A page of sites.
     */
    200: SiteList;
};

export type ListSitesResponse = ListSitesResponses[keyof ListSitesResponses];

export type CreateSiteData = {
    body: CreateSiteRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/sites';
};

export type CreateSiteErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is not a member of any tenant.
     */
    403: Problem;
    /**
     * The tenant has a site with this domain, or another tenant has verified the domain.
     */
    409: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type CreateSiteError = CreateSiteErrors[keyof CreateSiteErrors];

export type CreateSiteResponses = {
    /**
     * The created site.
     */
    201: CreatedSite;
};

export type CreateSiteResponse = CreateSiteResponses[keyof CreateSiteResponses];

export type DeleteSiteData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The site.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/sites/{id}';
};

export type DeleteSiteErrors = {
    /**
     * A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is not a member of any tenant.
     */
    403: Problem;
    /**
     * The site does not exist in the caller's tenant.
     */
    404: Problem;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type DeleteSiteError = DeleteSiteErrors[keyof DeleteSiteErrors];

export type DeleteSiteResponses = {
    /**
     * The site is deleted.
     */
    200: SiteDeletion;
};

export type DeleteSiteResponse = DeleteSiteResponses[keyof DeleteSiteResponses];

export type GetSiteData = {
    body?: never;
    path: {
        /**
         * The site.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/sites/{id}';
};

export type GetSiteErrors = {
    /**
     * A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is not a member of any tenant.
     */
    403: Problem;
    /**
     * The site does not exist in the caller's tenant.
     */
    404: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type GetSiteError = GetSiteErrors[keyof GetSiteErrors];

export type GetSiteResponses = {
    /**
     * The site.
     */
    200: Site;
};

export type GetSiteResponse = GetSiteResponses[keyof GetSiteResponses];

export type RotateSiteApiKeyData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The site.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/sites/{id}/rotate-api-key';
};

export type RotateSiteApiKeyErrors = {
    /**
     * A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is not a member of any tenant.
     */
    403: Problem;
    /**
     * The site does not exist in the caller's tenant.
     */
    404: Problem;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type RotateSiteApiKeyError = RotateSiteApiKeyErrors[keyof RotateSiteApiKeyErrors];

export type RotateSiteApiKeyResponses = {
    /**
     * The new key.
     */
    200: RotatedSiteKey;
};

export type RotateSiteApiKeyResponse = RotateSiteApiKeyResponses[keyof RotateSiteApiKeyResponses];

export type VerifySiteData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The site.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/sites/{id}/verify';
};

export type VerifySiteErrors = {
    /**
     * The domain could not be verified, or a parameter is invalid. Nothing was changed.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is not a member of any tenant.
     */
    403: Problem;
    /**
     * The site does not exist in the caller's tenant.
     */
    404: Problem;
    /**
     * The tenant has a site with this domain, or another tenant has verified the domain.
     */
    409: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type VerifySiteError = VerifySiteErrors[keyof VerifySiteErrors];

export type VerifySiteResponses = {
    /**
     * The site is verified.
     */
    200: SiteVerification;
};

export type VerifySiteResponse = VerifySiteResponses[keyof VerifySiteResponses];

export type SyncSiteData = {
    body: SyncRequest;
    headers?: {
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/plugin/sync';
};

export type SyncSiteErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The site is suspended or archived, its domain is not verified, or the plan has no more storage. Nothing was changed.
     */
    403: FeatureProblem;
    /**
     * The full sync has ended or was replaced, or has another number of pages. Nothing was changed.
     */
    409: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type SyncSiteError = SyncSiteErrors[keyof SyncSiteErrors];

export type SyncSiteResponses = {
    /**
     * The batch is in the index.
     */
    200: SyncResult;
};

export type SyncSiteResponse = SyncSiteResponses[keyof SyncSiteResponses];

export type SearchSitePagesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Words to find in title, excerpt and content. The text is taken literally.
         */
        q: string;
        /**
         * Return only posts, or only pages.
         */
        type?: PageType;
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
    };
    url: '/api/v1/plugin/search';
};

export type SearchSitePagesErrors = {
    /**
     * A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The site is suspended or archived.
     */
    403: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type SearchSitePagesError = SearchSitePagesErrors[keyof SearchSitePagesErrors];

export type SearchSitePagesResponses = {
    /**
     * A page of matches.
     */
    200: PageSearchResult;
};

export type SearchSitePagesResponse = SearchSitePagesResponses[keyof SearchSitePagesResponses];

export type SearchSitePagesByBodyData = {
    body: SearchPagesRequest;
    path?: never;
    query?: never;
    url: '/api/v1/plugin/search';
};

export type SearchSitePagesByBodyErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The site is suspended or archived.
     */
    403: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type SearchSitePagesByBodyError = SearchSitePagesByBodyErrors[keyof SearchSitePagesByBodyErrors];

export type SearchSitePagesByBodyResponses = {
    /**
     * A page of matches.
     */
    200: PageSearchResult;
};

export type SearchSitePagesByBodyResponse = SearchSitePagesByBodyResponses[keyof SearchSitePagesByBodyResponses];

export type GetPluginStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/plugin/status';
};

export type GetPluginStatusErrors = {
    /**
     * A parameter is invalid or unknown. On surfaces other than sites, only callers with a `DashboardToken` get this response; others get 422.
     */
    400: BadRequestProblem;
    /**
     * The credential is missing or invalid.
     */
    401: Problem;
    /**
     * The site is suspended or archived.
     */
    403: Problem;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type GetPluginStatusError = GetPluginStatusErrors[keyof GetPluginStatusErrors];

export type GetPluginStatusResponses = {
    /**
     * The key is valid.
     */
    200: PluginStatus;
};

export type GetPluginStatusResponse = GetPluginStatusResponses[keyof GetPluginStatusResponses];

export type ListApiUsersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/admin/api';
};

export type ListApiUsersErrors = {
    /**
     * A parameter is invalid or unknown.
     */
    400: AdminError;
    /**
     * The credential is missing or invalid.
     */
    401: AdminError;
    /**
     * The caller is not a platform admin.
     */
    403: AdminError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type ListApiUsersError = ListApiUsersErrors[keyof ListApiUsersErrors];

export type ListApiUsersResponses = {
    /**
     * All API users.
     */
    200: ApiUserList;
};

export type ListApiUsersResponse = ListApiUsersResponses[keyof ListApiUsersResponses];

export type CreateApiUserData = {
    body: CreateApiUserRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/admin/api';
};

export type CreateApiUserErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: AdminError;
    /**
     * The credential is missing or invalid.
     */
    401: AdminError;
    /**
     * The caller is not a platform admin.
     */
    403: AdminError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: AdminError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type CreateApiUserError = CreateApiUserErrors[keyof CreateApiUserErrors];

export type CreateApiUserResponses = {
    /**
     * The created API user.
     */
    201: NewApiUser;
};

export type CreateApiUserResponse = CreateApiUserResponses[keyof CreateApiUserResponses];

export type DeleteApiUserData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The API user. A malformed id returns 404, like an unknown one.
         */
        id: string;
    };
    query?: never;
    url: '/admin/api/{id}';
};

export type DeleteApiUserErrors = {
    /**
     * A parameter is invalid or unknown.
     */
    400: AdminError;
    /**
     * The credential is missing or invalid.
     */
    401: AdminError;
    /**
     * The caller is not a platform admin.
     */
    403: AdminError;
    /**
     * The API user does not exist.
     */
    404: AdminError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: AdminError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type DeleteApiUserError = DeleteApiUserErrors[keyof DeleteApiUserErrors];

export type DeleteApiUserResponses = {
    /**
     * The API user is deleted.
     */
    204: void;
};

export type DeleteApiUserResponse = DeleteApiUserResponses[keyof DeleteApiUserResponses];

export type GetApiUserData = {
    body?: never;
    path: {
        /**
         * The API user. A malformed id returns 404, like an unknown one.
         */
        id: string;
    };
    query?: never;
    url: '/admin/api/{id}';
};

export type GetApiUserErrors = {
    /**
     * A parameter is invalid or unknown.
     */
    400: AdminError;
    /**
     * The credential is missing or invalid.
     */
    401: AdminError;
    /**
     * The caller is not a platform admin.
     */
    403: AdminError;
    /**
     * The API user does not exist.
     */
    404: AdminError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type GetApiUserError = GetApiUserErrors[keyof GetApiUserErrors];

export type GetApiUserResponses = {
    /**
     * The API user.
     */
    200: ApiUser;
};

export type GetApiUserResponse = GetApiUserResponses[keyof GetApiUserResponses];

export type UpdateApiUserData = {
    body: UpdateApiUserRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The API user. A malformed id returns 404, like an unknown one.
         */
        id: string;
    };
    query?: never;
    url: '/admin/api/{id}';
};

export type UpdateApiUserErrors = {
    /**
     * The request body is not JSON, or the data is invalid. Nothing was changed.
     */
    400: AdminError;
    /**
     * The credential is missing or invalid.
     */
    401: AdminError;
    /**
     * The caller is not a platform admin.
     */
    403: AdminError;
    /**
     * The API user does not exist.
     */
    404: AdminError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: AdminError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type UpdateApiUserError = UpdateApiUserErrors[keyof UpdateApiUserErrors];

export type UpdateApiUserResponses = {
    /**
     * The updated API user.
     */
    200: ApiUser;
};

export type UpdateApiUserResponse = UpdateApiUserResponses[keyof UpdateApiUserResponses];

export type GetApiUserUsageData = {
    body?: never;
    path: {
        /**
         * The API user. A malformed id returns 404, like an unknown one.
         */
        id: string;
    };
    query?: {
        /**
         * First day, in UTC. 29 days before `to` by default, and at most 89.
         */
        from?: string;
        /**
         * Last day, in UTC. Today by default.
         */
        to?: string;
        /**
         * Count only calls of this operation, for example `listArticles`.
         */
        operation?: string;
    };
    url: '/admin/api/{id}/usage';
};

export type GetApiUserUsageErrors = {
    /**
     * A parameter is invalid or unknown.
     */
    400: AdminError;
    /**
     * The credential is missing or invalid.
     */
    401: AdminError;
    /**
     * The caller is not a platform admin.
     */
    403: AdminError;
    /**
     * The API user does not exist.
     */
    404: AdminError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type GetApiUserUsageError = GetApiUserUsageErrors[keyof GetApiUserUsageErrors];

export type GetApiUserUsageResponses = {
    /**
     * The uses of the API user.
     */
    200: KeyUses;
};

export type GetApiUserUsageResponse = GetApiUserUsageResponses[keyof GetApiUserUsageResponses];

export type RegenerateApiUserTokenData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The API user. A malformed id returns 404, like an unknown one.
         */
        id: string;
    };
    query?: never;
    url: '/admin/api/regenerate-token/{id}';
};

export type RegenerateApiUserTokenErrors = {
    /**
     * A parameter is invalid or unknown.
     */
    400: AdminError;
    /**
     * The credential is missing or invalid.
     */
    401: AdminError;
    /**
     * The caller is not a platform admin.
     */
    403: AdminError;
    /**
     * The API user does not exist.
     */
    404: AdminError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: AdminError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type RegenerateApiUserTokenError = RegenerateApiUserTokenErrors[keyof RegenerateApiUserTokenErrors];

export type RegenerateApiUserTokenResponses = {
    /**
     * The API user with its new token.
     */
    200: NewApiUser;
};

export type RegenerateApiUserTokenResponse = RegenerateApiUserTokenResponses[keyof RegenerateApiUserTokenResponses];

export type ListSocialAccountsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/social-accounts';
};

export type ListSocialAccountsErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListSocialAccountsError = ListSocialAccountsErrors[keyof ListSocialAccountsErrors];

export type ListSocialAccountsResponses = {
    /**
     * The connected accounts.
     */
    200: SocialAccountList;
};

export type ListSocialAccountsResponse = ListSocialAccountsResponses[keyof ListSocialAccountsResponses];

export type ConnectSocialAccountData = {
    body: ConnectSocialAccountRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/social-accounts';
};

export type ConnectSocialAccountErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid, or the network does not accept the token. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The network is disabled on this server, or does not respond.
     */
    503: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ConnectSocialAccountError = ConnectSocialAccountErrors[keyof ConnectSocialAccountErrors];

export type ConnectSocialAccountResponses = {
    /**
     * The connected account.
     */
    201: SocialAccountResponse;
};

export type ConnectSocialAccountResponse = ConnectSocialAccountResponses[keyof ConnectSocialAccountResponses];

export type DisconnectSocialAccountData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The social account.
         */
        account_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/social-accounts/{account_id}';
};

export type DisconnectSocialAccountErrors = {
    /**
     * `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the account does not exist.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DisconnectSocialAccountError = DisconnectSocialAccountErrors[keyof DisconnectSocialAccountErrors];

export type DisconnectSocialAccountResponses = {
    /**
     * The account is deleted.
     */
    200: Message;
};

export type DisconnectSocialAccountResponse = DisconnectSocialAccountResponses[keyof DisconnectSocialAccountResponses];

export type PublishArticleToSocialData = {
    body: PublishArticleToSocialRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If present, it must name the same tenant (400).
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The article.
         */
        article_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social';
};

export type PublishArticleToSocialErrors = {
    /**
     * The request body is not JSON, or `X-Tenant-ID` and the path name different tenants.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant or the article does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * The article is not published.
     */
    409: Error;
    /**
     * The data is invalid, or no account is connected for a platform. Nothing was posted.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The network is disabled on this server, or does not respond.
     */
    503: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type PublishArticleToSocialError = PublishArticleToSocialErrors[keyof PublishArticleToSocialErrors];

export type PublishArticleToSocialResponses = {
    /**
     * The state of each post.
     */
    200: SocialPostsResponse;
};

export type PublishArticleToSocialResponse = PublishArticleToSocialResponses[keyof PublishArticleToSocialResponses];

export type GetAdminDashboardData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/dashboard';
};

export type GetAdminDashboardErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetAdminDashboardError = GetAdminDashboardErrors[keyof GetAdminDashboardErrors];

export type GetAdminDashboardResponses = {
    /**
     * The current figures of the platform.
     */
    200: AdminDashboard;
};

export type GetAdminDashboardResponse = GetAdminDashboardResponses[keyof GetAdminDashboardResponses];

export type GetAdminInsightsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of days to return, including today.
         */
        days?: number;
    };
    url: '/api/v1/admin/insights';
};

export type GetAdminInsightsErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetAdminInsightsError = GetAdminInsightsErrors[keyof GetAdminInsightsErrors];

export type GetAdminInsightsResponses = {
    /**
     * Growth, activity and health.
     */
    200: AdminInsights;
};

export type GetAdminInsightsResponse = GetAdminInsightsResponses[keyof GetAdminInsightsResponses];

export type GetContentAnalyticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of days to return, including today.
         */
        days?: number;
    };
    url: '/api/v1/admin/analytics/content';
};

export type GetContentAnalyticsErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetContentAnalyticsError = GetContentAnalyticsErrors[keyof GetContentAnalyticsErrors];

export type GetContentAnalyticsResponses = {
    /**
     * Content figures of all tenants.
     */
    200: ContentAnalytics;
};

export type GetContentAnalyticsResponse = GetContentAnalyticsResponses[keyof GetContentAnalyticsResponses];

export type GetRevenueAnalyticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of days to return, including today.
         */
        days?: number;
    };
    url: '/api/v1/admin/analytics/revenue';
};

export type GetRevenueAnalyticsErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetRevenueAnalyticsError = GetRevenueAnalyticsErrors[keyof GetRevenueAnalyticsErrors];

export type GetRevenueAnalyticsResponses = {
    /**
     * Revenue and subscriptions.
     */
    200: RevenueAnalytics;
};

export type GetRevenueAnalyticsResponse = GetRevenueAnalyticsResponses[keyof GetRevenueAnalyticsResponses];

export type AdminListTenantsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Return only tenants whose name, slug or domain contains this text (case-insensitive).
         */
        search?: string;
        /**
         * `true` returns only active tenants, `false` only suspended ones.
         */
        is_active?: boolean;
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
    };
    url: '/api/v1/admin/tenants';
};

export type AdminListTenantsErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminListTenantsError = AdminListTenantsErrors[keyof AdminListTenantsErrors];

export type AdminListTenantsResponses = {
    /**
     * A page of tenants.
     */
    200: AdminTenantList;
};

export type AdminListTenantsResponse = AdminListTenantsResponses[keyof AdminListTenantsResponses];

export type AdminUpdateTenantData = {
    body: AdminUpdateTenantRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query?: never;
    url: '/api/v1/admin/tenants/{tenant_id}';
};

export type AdminUpdateTenantErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The tenant does not exist, or is not visible to the caller.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminUpdateTenantError = AdminUpdateTenantErrors[keyof AdminUpdateTenantErrors];

export type AdminUpdateTenantResponses = {
    /**
     * The updated tenant.
     */
    200: AdminTenant;
};

export type AdminUpdateTenantResponse = AdminUpdateTenantResponses[keyof AdminUpdateTenantResponses];

export type AdminListUsersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Return only users whose email address, username or full name contains this text (case-insensitive).
         */
        search?: string;
        /**
         * Return only members of this tenant.
         */
        tenant_id?: string;
        /**
         * `true` returns only active users, `false` only deactivated ones.
         */
        is_active?: boolean;
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
    };
    url: '/api/v1/admin/users';
};

export type AdminListUsersErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminListUsersError = AdminListUsersErrors[keyof AdminListUsersErrors];

export type AdminListUsersResponses = {
    /**
     * A page of users.
     */
    200: AdminUserList;
};

export type AdminListUsersResponse = AdminListUsersResponses[keyof AdminListUsersResponses];

export type ListAuditLogsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Return only actions of this user.
         */
        user_id?: number;
        /**
         * Return only this action, for example `user.login`.
         */
        action?: string;
        /**
         * Return only actions on this type of resource.
         */
        resource_type?: string;
        /**
         * Return only entries from this time on.
         */
        created_from?: string;
        /**
         * Return only entries before this time.
         */
        created_to?: string;
        /**
         * Page to return, starting at 1. To read beyond page 1000, use a cursor if the list has one.
         */
        page?: number;
        /**
         * Number of entries per page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the previous page. Each page costs the same, however deep, and items that are added between two calls cause no gaps or duplicates. A cursor is valid for the tenant and the filters it was created for. It replaces `page`.
         */
        cursor?: string;
    };
    url: '/api/v1/admin/audit-logs';
};

export type ListAuditLogsErrors = {
    /**
     * The cursor belongs to another list.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListAuditLogsError = ListAuditLogsErrors[keyof ListAuditLogsErrors];

export type ListAuditLogsResponses = {
    /**
     * A page of the audit log.
     */
    200: AuditLogList;
};

export type ListAuditLogsResponse = ListAuditLogsResponses[keyof ListAuditLogsResponses];

export type AdminGetUserData = {
    body?: never;
    path: {
        /**
         * The user.
         */
        user_id: number;
    };
    query?: never;
    url: '/api/v1/admin/users/{user_id}';
};

export type AdminGetUserErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The user does not exist.
     */
    404: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminGetUserError = AdminGetUserErrors[keyof AdminGetUserErrors];

export type AdminGetUserResponses = {
    /**
     * The user.
     */
    200: AdminUser;
};

export type AdminGetUserResponse = AdminGetUserResponses[keyof AdminGetUserResponses];

export type AdminUpdateUserData = {
    body: AdminUpdateUserRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The user.
         */
        user_id: number;
    };
    query?: never;
    url: '/api/v1/admin/users/{user_id}';
};

export type AdminUpdateUserErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The user does not exist.
     */
    404: Error;
    /**
     * You cannot deactivate your own account. Nothing was changed.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminUpdateUserError = AdminUpdateUserErrors[keyof AdminUpdateUserErrors];

export type AdminUpdateUserResponses = {
    /**
     * The updated user.
     */
    200: AdminUser;
};

export type AdminUpdateUserResponse = AdminUpdateUserResponses[keyof AdminUpdateUserResponses];

export type AdminEndUserSessionsData = {
    body?: never;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The user.
         */
        user_id: number;
    };
    query?: never;
    url: '/api/v1/admin/users/{user_id}/sessions';
};

export type AdminEndUserSessionsErrors = {
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The user does not exist.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter is invalid or unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminEndUserSessionsError = AdminEndUserSessionsErrors[keyof AdminEndUserSessionsErrors];

export type AdminEndUserSessionsResponses = {
    /**
     * The sessions are ended.
     */
    200: EndedSessions;
};

export type AdminEndUserSessionsResponse = AdminEndUserSessionsResponses[keyof AdminEndUserSessionsResponses];

export type AdminUpdateUserRoleData = {
    body: UpdatePlatformRoleRequest;
    headers?: {
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The user.
         */
        user_id: number;
    };
    query?: never;
    url: '/api/v1/admin/users/{user_id}/role';
};

export type AdminUpdateUserRoleErrors = {
    /**
     * The request body is not JSON.
     */
    400: Error;
    /**
     * The credential is missing or invalid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * The user does not exist.
     */
    404: Error;
    /**
     * The user is the last platform admin and must remain one. Nothing was changed.
     */
    409: Error;
    /**
     * The data is invalid. Nothing was changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminUpdateUserRoleError = AdminUpdateUserRoleErrors[keyof AdminUpdateUserRoleErrors];

export type AdminUpdateUserRoleResponses = {
    /**
     * The updated user.
     */
    200: AdminUserResponse;
};

export type AdminUpdateUserRoleResponse = AdminUpdateUserRoleResponses[keyof AdminUpdateUserRoleResponses];

export type ListWebhooksData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`.
         */
        cursor?: string;
        sort?: unknown;
        /**
         * Members to return. All of them by default.
         */
        fields?: Array<'id' | 'url' | 'events' | 'is_active' | 'success_count' | 'failure_count' | 'consecutive_failures' | 'last_delivery_at' | 'disabled_at' | 'created_at' | 'updated_at'>;
        /**
         * Return only items created at this time or later.
         */
        created_after?: string;
        /**
         * Return only items created at this time or earlier.
         */
        created_before?: string;
        /**
         * Return only items last changed at this time or later.
         */
        updated_after?: string;
        /**
         * Return only items last changed at this time or earlier.
         */
        updated_before?: string;
    };
    url: '/api/v1/webhooks';
};

export type ListWebhooksErrors = {
    /**
     * `cursor` was not issued by this list.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListWebhooksError = ListWebhooksErrors[keyof ListWebhooksErrors];

export type ListWebhooksResponses = {
    /**
     * The endpoints.
     */
    200: WebhookList;
};

export type ListWebhooksResponse = ListWebhooksResponses[keyof ListWebhooksResponses];

export type CreateWebhookData = {
    body: CreateWebhookRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks';
};

export type CreateWebhookErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The scope is missing, the role is too low, or the workspace has the maximum number of endpoints.
     */
    403: CoreFeatureError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The body or a parameter is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CreateWebhookError = CreateWebhookErrors[keyof CreateWebhookErrors];

export type CreateWebhookResponses = {
    /**
     * The created endpoint.
     */
    201: CreatedWebhookResponse;
};

export type CreateWebhookResponse = CreateWebhookResponses[keyof CreateWebhookResponses];

export type DeleteWebhookData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The webhook endpoint.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}';
};

export type DeleteWebhookErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The endpoint does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type DeleteWebhookError = DeleteWebhookErrors[keyof DeleteWebhookErrors];

export type DeleteWebhookResponses = {
    /**
     * The endpoint is deleted.
     */
    204: void;
};

export type DeleteWebhookResponse = DeleteWebhookResponses[keyof DeleteWebhookResponses];

export type GetWebhookData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * Entity tags that you have, or `*`. If one of them is the current version, the response is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The webhook endpoint.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}';
};

export type GetWebhookErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The endpoint does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetWebhookError = GetWebhookErrors[keyof GetWebhookErrors];

export type GetWebhookResponses = {
    /**
     * The endpoint.
     */
    200: WebhookResponse;
};

export type GetWebhookResponse = GetWebhookResponses[keyof GetWebhookResponses];

export type UpdateWebhookData = {
    body: UpdateWebhookRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The webhook endpoint.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}';
};

export type UpdateWebhookErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The endpoint does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The body or a parameter is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type UpdateWebhookError = UpdateWebhookErrors[keyof UpdateWebhookErrors];

export type UpdateWebhookResponses = {
    /**
     * The updated endpoint.
     */
    200: UpdatedWebhookResponse;
};

export type UpdateWebhookResponse = UpdateWebhookResponses[keyof UpdateWebhookResponses];

export type TestWebhookData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The webhook endpoint.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}/test';
};

export type TestWebhookErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The endpoint does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type TestWebhookError = TestWebhookErrors[keyof TestWebhookErrors];

export type TestWebhookResponses = {
    /**
     * The endpoint's response.
     */
    200: WebhookTest;
};

export type TestWebhookResponse = TestWebhookResponses[keyof TestWebhookResponses];

export type RotateWebhookSecretData = {
    body: RotateWebhookSecretRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The webhook endpoint.
         */
        id: number;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}/rotate-secret';
};

export type RotateWebhookSecretErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The endpoint does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The body or a parameter is invalid. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RotateWebhookSecretError = RotateWebhookSecretErrors[keyof RotateWebhookSecretErrors];

export type RotateWebhookSecretResponses = {
    /**
     * The new secret.
     */
    200: RotatedWebhookSecretResponse;
};

export type RotateWebhookSecretResponse = RotateWebhookSecretResponses[keyof RotateWebhookSecretResponses];

export type ListWebhookDeliveriesData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * The webhook endpoint.
         */
        id: number;
    };
    query?: {
        /**
         * Page to return, starting at 1. To read beyond page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Number of items per page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the previous page. A cursor is valid for the workspace, the filters and the order it was created for (400). It replaces `page`.
         */
        cursor?: string;
        /**
         * Field to sort by. A leading `-` sorts in descending order.
         */
        sort?: [
            'created_at' | '-created_at'
        ];
        /**
         * Members to return. All of them by default.
         */
        fields?: Array<'id' | 'event_id' | 'event_type' | 'status' | 'response_code' | 'response_body' | 'error' | 'attempt' | 'next_retry_at' | 'delivered_at' | 'created_at'>;
        /**
         * Return only deliveries with this status.
         */
        status?: DeliveryStatus;
        /**
         * Return only items created at this time or later.
         */
        created_after?: string;
        /**
         * Return only items created at this time or earlier.
         */
        created_before?: string;
    };
    url: '/api/v1/webhooks/{id}/deliveries';
};

export type ListWebhookDeliveriesErrors = {
    /**
     * `cursor` was not issued by this list.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The endpoint does not exist in the workspace.
     */
    404: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListWebhookDeliveriesError = ListWebhookDeliveriesErrors[keyof ListWebhookDeliveriesErrors];

export type ListWebhookDeliveriesResponses = {
    /**
     * A page of deliveries.
     */
    200: WebhookDeliveryList;
};

export type ListWebhookDeliveriesResponse = ListWebhookDeliveriesResponses[keyof ListWebhookDeliveriesResponses];

export type RetryWebhookDeliveryData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
        /**
         * `dry-run`: do everything that the call does, return its response, and undo it. See "Dry run" in the introduction. Other preferences (RFC 7240) are ignored.
         */
        Prefer?: string;
    };
    path: {
        /**
         * The webhook endpoint.
         */
        webhook_id: number;
        /**
         * The delivery.
         */
        delivery_id: number;
    };
    query?: never;
    url: '/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry';
};

export type RetryWebhookDeliveryErrors = {
    /**
     * The delivery cannot be retried in its current state. Nothing was changed.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The endpoint or the delivery does not exist.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RetryWebhookDeliveryError = RetryWebhookDeliveryErrors[keyof RetryWebhookDeliveryErrors];

export type RetryWebhookDeliveryResponses = {
    /**
     * The attempt is queued.
     */
    200: RetriedDeliveryResponse;
};

export type RetryWebhookDeliveryResponse = RetryWebhookDeliveryResponses[keyof RetryWebhookDeliveryResponses];

export type ListMcpServersData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: never;
    url: '/api/v1/mcp/servers';
};

export type ListMcpServersErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListMcpServersError = ListMcpServersErrors[keyof ListMcpServersErrors];

export type ListMcpServersResponses = {
    /**
     * The servers.
     */
    200: McpServerList;
};

export type ListMcpServersResponse = ListMcpServersResponses[keyof ListMcpServersResponses];

export type GetMcpServerData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * The server's id.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mcp/servers/{id}';
};

export type GetMcpServerErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The server does not exist.
     */
    404: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The server crashed, violated the protocol, returned more than 4 MiB, or failed to process the request.
     */
    502: CoreError;
    /**
     * The server cannot be reached, or too many calls are in progress. Retry after `Retry-After` seconds.
     */
    503: CoreError;
    /**
     * The server did not respond within 30 seconds (10 for its start). The call may have had its effect.
     */
    504: CoreError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetMcpServerError = GetMcpServerErrors[keyof GetMcpServerErrors];

export type GetMcpServerResponses = {
    /**
     * The server.
     */
    200: McpServerResponse;
};

export type GetMcpServerResponse = GetMcpServerResponses[keyof GetMcpServerResponses];

export type ListMcpServerToolsData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * The server's id.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mcp/servers/{id}/tools';
};

export type ListMcpServerToolsErrors = {
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, or the user is not a member of the workspace.
     */
    403: CoreError;
    /**
     * The server does not exist.
     */
    404: CoreError;
    /**
     * A parameter is invalid or unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The server crashed, violated the protocol, returned more than 4 MiB, or failed to process the request.
     */
    502: CoreError;
    /**
     * The server cannot be reached, or too many calls are in progress. Retry after `Retry-After` seconds.
     */
    503: CoreError;
    /**
     * The server did not respond within 30 seconds (10 for its start). The call may have had its effect.
     */
    504: CoreError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListMcpServerToolsError = ListMcpServerToolsErrors[keyof ListMcpServerToolsErrors];

export type ListMcpServerToolsResponses = {
    /**
     * The tools.
     */
    200: McpToolList;
};

export type ListMcpServerToolsResponse = ListMcpServerToolsResponses[keyof ListMcpServerToolsResponses];

export type CallMcpToolData = {
    body: CallMcpToolRequest;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID that identifies this call, so that it can be repeated without a second effect. See "Idempotency" in the introduction.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/mcp/tools/call';
};

export type CallMcpToolErrors = {
    /**
     * The request body is not JSON.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, the user is not a member of the workspace, the server is not in the key's `server_scopes`, a path is outside of the workspace's root directory, or the storage of the plan is used up.
     */
    403: CoreFeatureError;
    /**
     * The server does not exist, or has no tool of this name.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Retry after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The body is invalid, the arguments do not match the tool's schema, or the file operation is not possible. `errors` names arguments as `arguments.path`. Nothing was changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The server crashed, violated the protocol, returned more than 4 MiB, or failed to process the request.
     */
    502: CoreError;
    /**
     * The server cannot be reached, or too many calls are in progress. Retry after `Retry-After` seconds.
     */
    503: CoreError;
    /**
     * The server did not respond within 30 seconds (10 for its start). The call may have had its effect.
     */
    504: CoreError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CallMcpToolError = CallMcpToolErrors[keyof CallMcpToolErrors];

export type CallMcpToolResponses = {
    /**
     * The result of the tool.
     */
    200: McpToolResponse;
};

export type CallMcpToolResponse = CallMcpToolResponses[keyof CallMcpToolResponses];

export type GetMcpResourceData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key always acts in its own workspace; another one is 403. Without the header, the session's workspace is used, otherwise the user's default workspace. A workspace that does not exist, or of which the caller is not a member, is 403.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * URI of the resource, `server://path`, with plain or percent-encoded slashes. For `filesystem`, the path of a file in the workspace's root directory. For other servers, one of the URIs in the server's `resources`.
         */
        uri: string;
    };
    query?: never;
    url: '/api/v1/mcp/resources/{uri}';
};

export type GetMcpResourceErrors = {
    /**
     * The URI does not have the form `server://path`.
     */
    400: CoreError;
    /**
     * The API key is missing or invalid. All causes return the same response.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address that it does not allow, the user's role is too low, the user is not a member of the workspace, the server is not in the key's `server_scopes`, or a path is outside of the workspace's root directory.
     */
    403: CoreError;
    /**
     * The server does not exist, or has no such resource.
     */
    404: CoreError;
    /**
     * A parameter is invalid, or the URI does not name a readable file.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Retry after `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The server crashed, violated the protocol, returned more than 4 MiB, or failed to process the request.
     */
    502: CoreError;
    /**
     * The server cannot be reached, or too many calls are in progress. Retry after `Retry-After` seconds.
     */
    503: CoreError;
    /**
     * The server did not respond within 30 seconds (10 for its start). The call may have had its effect.
     */
    504: CoreError;
    /**
     * The request failed: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetMcpResourceError = GetMcpResourceErrors[keyof GetMcpResourceErrors];

export type GetMcpResourceResponses = {
    /**
     * The resource.
     */
    200: McpResourceContent;
};

export type GetMcpResourceResponse = GetMcpResourceResponses[keyof GetMcpResourceResponses];

export type PostCreatedWebhookPayload = PostCreatedEvent;

export type PostCreatedWebhookRequest = {
    body: PostCreatedWebhookPayload;
    key: 'post.created';
    path?: never;
    query?: never;
};

export type PostUpdatedWebhookPayload = PostUpdatedEvent;

export type PostUpdatedWebhookRequest = {
    body: PostUpdatedWebhookPayload;
    key: 'post.updated';
    path?: never;
    query?: never;
};

export type PostPublishedWebhookPayload = PostPublishedEvent;

export type PostPublishedWebhookRequest = {
    body: PostPublishedWebhookPayload;
    key: 'post.published';
    path?: never;
    query?: never;
};

export type PostArchivedWebhookPayload = PostArchivedEvent;

export type PostArchivedWebhookRequest = {
    body: PostArchivedWebhookPayload;
    key: 'post.archived';
    path?: never;
    query?: never;
};

export type PostDeletedWebhookPayload = PostDeletedEvent;

export type PostDeletedWebhookRequest = {
    body: PostDeletedWebhookPayload;
    key: 'post.deleted';
    path?: never;
    query?: never;
};

export type CategoryCreatedWebhookPayload = CategoryCreatedEvent;

export type CategoryCreatedWebhookRequest = {
    body: CategoryCreatedWebhookPayload;
    key: 'category.created';
    path?: never;
    query?: never;
};

export type CategoryUpdatedWebhookPayload = CategoryUpdatedEvent;

export type CategoryUpdatedWebhookRequest = {
    body: CategoryUpdatedWebhookPayload;
    key: 'category.updated';
    path?: never;
    query?: never;
};

export type CategoryDeletedWebhookPayload = CategoryDeletedEvent;

export type CategoryDeletedWebhookRequest = {
    body: CategoryDeletedWebhookPayload;
    key: 'category.deleted';
    path?: never;
    query?: never;
};

export type CommentCreatedWebhookPayload = CommentCreatedEvent;

export type CommentCreatedWebhookRequest = {
    body: CommentCreatedWebhookPayload;
    key: 'comment.created';
    path?: never;
    query?: never;
};

export type CommentDeletedWebhookPayload = CommentDeletedEvent;

export type CommentDeletedWebhookRequest = {
    body: CommentDeletedWebhookPayload;
    key: 'comment.deleted';
    path?: never;
    query?: never;
};

export type LinkCreatedWebhookPayload = LinkCreatedEvent;

export type LinkCreatedWebhookRequest = {
    body: LinkCreatedWebhookPayload;
    key: 'link.created';
    path?: never;
    query?: never;
};

export type LinkUpdatedWebhookPayload = LinkUpdatedEvent;

export type LinkUpdatedWebhookRequest = {
    body: LinkUpdatedWebhookPayload;
    key: 'link.updated';
    path?: never;
    query?: never;
};

export type LinkDeletedWebhookPayload = LinkDeletedEvent;

export type LinkDeletedWebhookRequest = {
    body: LinkDeletedWebhookPayload;
    key: 'link.deleted';
    path?: never;
    query?: never;
};

export type LinkClickedWebhookPayload = LinkClickedEvent;

export type LinkClickedWebhookRequest = {
    body: LinkClickedWebhookPayload;
    key: 'link.clicked';
    path?: never;
    query?: never;
};

export type SiteCreatedWebhookPayload = SiteCreatedEvent;

export type SiteCreatedWebhookRequest = {
    body: SiteCreatedWebhookPayload;
    key: 'site.created';
    path?: never;
    query?: never;
};

export type SiteVerifiedWebhookPayload = SiteVerifiedEvent;

export type SiteVerifiedWebhookRequest = {
    body: SiteVerifiedWebhookPayload;
    key: 'site.verified';
    path?: never;
    query?: never;
};

export type SiteUnverifiedWebhookPayload = SiteUnverifiedEvent;

export type SiteUnverifiedWebhookRequest = {
    body: SiteUnverifiedWebhookPayload;
    key: 'site.unverified';
    path?: never;
    query?: never;
};

export type SiteDeletedWebhookPayload = SiteDeletedEvent;

export type SiteDeletedWebhookRequest = {
    body: SiteDeletedWebhookPayload;
    key: 'site.deleted';
    path?: never;
    query?: never;
};

export type SubscriptionCreatedWebhookPayload = SubscriptionCreatedEvent;

export type SubscriptionCreatedWebhookRequest = {
    body: SubscriptionCreatedWebhookPayload;
    key: 'subscription.created';
    path?: never;
    query?: never;
};

export type SubscriptionUpdatedWebhookPayload = SubscriptionUpdatedEvent;

export type SubscriptionUpdatedWebhookRequest = {
    body: SubscriptionUpdatedWebhookPayload;
    key: 'subscription.updated';
    path?: never;
    query?: never;
};

export type SubscriptionRenewedWebhookPayload = SubscriptionRenewedEvent;

export type SubscriptionRenewedWebhookRequest = {
    body: SubscriptionRenewedWebhookPayload;
    key: 'subscription.renewed';
    path?: never;
    query?: never;
};

export type SubscriptionCancelledWebhookPayload = SubscriptionCancelledEvent;

export type SubscriptionCancelledWebhookRequest = {
    body: SubscriptionCancelledWebhookPayload;
    key: 'subscription.cancelled';
    path?: never;
    query?: never;
};

export type WorkspaceUpdatedWebhookPayload = WorkspaceUpdatedEvent;

export type WorkspaceUpdatedWebhookRequest = {
    body: WorkspaceUpdatedWebhookPayload;
    key: 'workspace.updated';
    path?: never;
    query?: never;
};

export type WorkspaceDeletedWebhookPayload = WorkspaceDeletedEvent;

export type WorkspaceDeletedWebhookRequest = {
    body: WorkspaceDeletedWebhookPayload;
    key: 'workspace.deleted';
    path?: never;
    query?: never;
};

export type McpToolExecutedWebhookPayload = McpToolExecutedEvent;

export type McpToolExecutedWebhookRequest = {
    body: McpToolExecutedWebhookPayload;
    key: 'mcp.tool.executed';
    path?: never;
    query?: never;
};

export type WebhookTestWebhookPayload = WebhookTestEvent;

export type WebhookTestWebhookRequest = {
    body: WebhookTestWebhookPayload;
    key: 'webhook.test';
    path?: never;
    query?: never;
};
