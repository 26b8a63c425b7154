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
 * What went wrong, on the platform surface.
 */
export type Error = {
    /**
     * Kind of error, one for each status.
     */
    error: string;
    /**
     * A sentence for people.
     */
    message: string;
    status: ErrorStatus;
};

/**
 * Always `about:blank`; `title` then names the status.
 */
export type ProblemType = 'about:blank';

/**
 * What went wrong, as RFC 9457 problem details.
 */
export type Problem = {
    type: ProblemType;
    /**
     * Kind of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * A sentence for people.
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
 * Messages by the name of the field, or by its path with dots when it is nested (`seo.meta_title`). Parameters stand under their own names.
 */
export type FieldErrors = {
    [key: string]: Array<string>;
};

/**
 * Well-formed data that breaks a rule, on the platform surface.
 */
export type ValidationError = {
    /**
     * Kind of error, one for each status.
     */
    error: string;
    /**
     * A sentence for people.
     */
    message: string;
    status: ErrorStatus;
    errors: FieldErrors;
};

/**
 * Well-formed data that breaks a rule, as RFC 9457 problem details.
 */
export type ValidationProblem = {
    type: ProblemType;
    /**
     * Kind of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * A sentence for people.
     */
    detail: string;
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
     * What is away, for people.
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
     * Named by the header of each token.
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
 * ASCII only. Upper and lower case name the same account.
 */
export type EmailAddress = string;

/**
 * At least 8 characters and at most 72 bytes of UTF-8, after Unicode normalisation to NFKC: a longer one is refused, not cut. The most common passwords are refused, and so are the caller's own email address, name and username.
 */
export type NewPassword = string;

/**
 * Letters, digits, `_`, `.` and `-`. Upper and lower case name the same user.
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
 * What a member may do in a tenant, least first: Viewer, Author, Editor, Admin, Owner.
 */
export type Role = 'Viewer' | 'Author' | 'Editor' | 'Admin' | 'Owner';

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
     * Role in the tenant of `tenant_id`; null without a tenant.
     */
    role: Role | null;
    is_platform_admin: boolean;
    /**
     * Whether the email address is proved.
     */
    is_verified: boolean;
    /**
     * The tenant that the request acts in.
     */
    tenant_id: string | null;
    /**
     * Provider the account was made with.
     */
    oauth_provider: string | null;
    created_at: string;
    last_login_at: string | null;
};

export type Token = string;

export type SessionResponse = {
    /**
     * What happened.
     */
    message: string;
    user: User;
    /**
     * JWT for `Authorization`. Good for one hour.
     */
    access_token: Token;
    /**
     * Gets new access tokens. Good for 30 days.
     */
    refresh_token: Token;
    token_type: 'Bearer';
};

export type Password = string;

export type LoginUserRequest = {
    email: EmailAddress;
    password: Password;
};

export type RefreshAccessTokenRequest = {
    refresh_token: Token;
};

export type AccessTokenResponse = {
    /**
     * JWT for `Authorization`. Good for one hour.
     */
    access_token: Token;
    token_type: 'Bearer';
};

export type Message = {
    /**
     * What happened.
     */
    message: string;
};

export type UserResponse = {
    user: User;
};

export type UpdateProfileRequest = {
    full_name?: FullName;
    username?: Username;
    /**
     * A public http or https URL without user name or password; null removes the picture. The server never fetches it.
     */
    profile_image?: string | null;
};

export type UpdatedUserResponse = {
    /**
     * What happened.
     */
    message: string;
    user: User;
};

export type ChangePasswordRequest = {
    current_password: Password;
    new_password: NewPassword;
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

export type VerifyEmailRequest = {
    token: MailedToken;
};

/**
 * The key's first nine characters, to tell keys apart.
 */
export type UserApiKeyPrefix = string;

export type UserApiKey = {
    id: number;
    name: string;
    prefix: UserApiKeyPrefix;
    is_active: boolean;
    /**
     * Requests made with the key.
     */
    request_count: number;
    last_used_at: string | null;
    created_at: string;
};

export type UserApiKeyList = {
    api_keys: Array<UserApiKey>;
};

export type CreateUserApiKeyRequest = {
    /**
     * What the key is for, in your own words.
     */
    name: string;
};

export type CreatedUserApiKey = {
    /**
     * What happened.
     */
    message: string;
    id: number;
    name: string;
    /**
     * The whole key. No later answer shows it.
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
     * The password again. If you send it, it must be the same.
     */
    confirm_password?: Password;
    first_name: PartOfName;
    last_name: PartOfName;
    /**
     * Taken and left out of account. First and last name make the name.
     */
    name?: FullName;
    tenant_name: TenantName;
    /**
     * Made from the tenant's name if left out.
     */
    tenant_slug?: TenantSlug;
    /**
     * Name in the IANA time zone database. UTC if left out.
     */
    timezone?: string;
    agree_terms_of_service: true;
    agree_promotions?: boolean;
    agree_to_tracking_across_third_party_apps_and_services?: boolean;
};

/**
 * What a member may do in a tenant, least first: viewer, author, editor, admin, owner.
 */
export type TenantRole = 'viewer' | 'author' | 'editor' | 'admin' | 'owner';

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

/**
 * A request that cannot be taken, as RFC 9457 problem details. `errors` is there when the data is well-formed but breaks a rule.
 */
export type BadRequestProblem = {
    type: ProblemType;
    /**
     * Kind of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * A sentence for people.
     */
    detail: string;
    errors?: FieldErrors;
};

export type LoginToTenantRequest = {
    email: EmailAddress;
    password: Password;
    /**
     * The tenant to act in. Left out, it is your default tenant.
     */
    tenant_id?: string;
};

/**
 * The person's role in the tenant of `tenant_id`; null without a tenant.
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
     * The tenant that the session acts in.
     */
    tenant_id: string | null;
    session_id: string;
    access_token: Token;
    access_expiry: string;
    refresh_token: Token;
    refresh_expiry: string;
    login_at: string;
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
     * The tenant that the session acts in.
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
     * The tenant that the request acts in.
     */
    tenant_id: string | null;
};

/**
 * What the tenant pays for. It sets the rate limit and the number of articles.
 */
export type Plan = 'free' | 'starter' | 'pro' | 'business' | 'agency' | 'enterprise';

/**
 * Whether anyone may join as Viewer by registering or logging in with `X-Tenant-ID`.
 */
export type TenantRegistration = 'open' | 'closed';

export type TenantSettings = {
    /**
     * Whether published content is readable without credentials.
     */
    public_content: boolean;
    registration: TenantRegistration;
};

export type Tenant = {
    id: string;
    name: string;
    slug: string;
    domain: string | null;
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
     * Tenants the caller is a member of.
     */
    total: number;
};

/**
 * Domain name without scheme, port or path. It is kept in lower case and in its ASCII form (`xn--`).
 */
export type TenantDomain = string | null;

export type TenantDescription = string | null;

export type CreateTenantRequest = {
    name: TenantName;
    /**
     * Made from the name if left out.
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
     * Members left out stay as they are.
     */
    settings?: {
        public_content?: boolean;
        registration?: TenantRegistration;
    };
};

/**
 * Kind of error, for programs.
 */
export type CoreErrorCode = string;

/**
 * The request cannot be served. A `server_error` names the request.
 */
export type CoreFailureError = {
    error: CoreErrorCode;
    /**
     * A sentence for people.
     */
    message: string;
    /**
     * As in `X-Request-ID`. Quote it.
     */
    request_id?: string;
};

/**
 * The plan of the workspace. It sets the rate limit and what the workspace may hold.
 */
export type Tier = 'free' | 'starter' | 'pro' | 'business' | 'agency' | 'enterprise';

/**
 * A suspended workspace can't be used.
 */
export type WorkspaceStatus = 'active' | 'suspended';

/**
 * Somebody who has to do with a workspace.
 */
export type WorkspacePerson = {
    id: number;
    username: string;
    full_name: string;
};

/**
 * The members of a workspace that `fields` selects, and those that `include` asks for.
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
     * Who has been its Owner longest. Only with `include=owner`.
     */
    owner?: WorkspacePerson | null;
};

/**
 * Where a page of a list lies.
 */
export type ListMeta = {
    /**
     * This page, counted from 1.
     */
    current_page: number;
    /**
     * Place of the page's first item in the list. Null on an empty page.
     */
    from: number | null;
    /**
     * The last page.
     */
    last_page: number;
    /**
     * Items on a page.
     */
    per_page: number;
    /**
     * Place of the page's last item in the list. Null on an empty page.
     */
    to: number | null;
    /**
     * Items in the list. A list that keeps no total counts to 10,000 and then only as far as you have read.
     */
    total: number;
    /**
     * Send it as `cursor` to read on from this page; null on the last one. Reading on by cursor costs the same however far you are, and skips or repeats nothing when items are added meanwhile.
     */
    next_cursor: string | null;
};

/**
 * Addresses of other pages, with all other parameters as you sent them. A page that you asked for by `cursor` links to the next one by cursor, too.
 */
export type ListLinks = {
    /**
     * The first page.
     */
    first: string;
    /**
     * The last page. Null where it lies beyond page 1000.
     */
    last: string | null;
    /**
     * The page before. Null on the first page, and on one that you asked for by `cursor`.
     */
    prev: string | null;
    /**
     * The page after. Null on the last page.
     */
    next: string | null;
};

export type WorkspaceList = {
    data: Array<WorkspaceListItem>;
    meta: ListMeta;
    links: ListLinks;
};

/**
 * What went wrong, on the core surface.
 */
export type CoreError = {
    error: CoreErrorCode;
    /**
     * A sentence for people.
     */
    message: string;
};

/**
 * Well-formed data that breaks a rule, on the core surface.
 */
export type CoreValidationError = {
    error: CoreErrorCode;
    /**
     * A sentence for people.
     */
    message: string;
    errors: FieldErrors;
};

/**
 * Past a rate limit, on the core surface.
 */
export type CoreRateLimitError = {
    error: CoreErrorCode;
    /**
     * A sentence for people.
     */
    message: string;
    /**
     * Seconds to wait before you call again.
     */
    retry_after: number;
    /**
     * As in `X-RateLimit-Limit`.
     */
    limit: number;
    remaining: 0;
    /**
     * When the next call is let in.
     */
    reset_at: string;
};

/**
 * Past a rate limit of the core surface, as RFC 9457 problem details.
 */
export type CoreRateLimitProblem = {
    type: ProblemType;
    /**
     * Kind of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * A sentence for people.
     */
    detail: string;
    /**
     * Seconds to wait before you call again.
     */
    retry_after: number;
    /**
     * As in `X-RateLimit-Limit`.
     */
    limit: number;
    remaining: 0;
    /**
     * When the next call is let in.
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
     * Whether published content is readable without credentials.
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
     * What happened.
     */
    message: string;
    data: Workspace;
};

/**
 * A refusal, on the core surface. `feature` and `upgrade_url` are there, both, when the plan of the workspace is the reason.
 */
export type CoreFeatureError = {
    error: CoreErrorCode;
    /**
     * A sentence for people.
     */
    message: string;
    /**
     * Entitlement that is used up.
     */
    feature?: string;
    /**
     * Where to change the plan.
     */
    upgrade_url?: string;
};

/**
 * A refusal, as RFC 9457 problem details. `feature` and `upgrade_url` are there, both, when the tenant's plan is the reason.
 */
export type FeatureProblem = {
    type: ProblemType;
    /**
     * Kind of error.
     */
    title: string;
    status: ErrorStatus;
    /**
     * A sentence for people.
     */
    detail: string;
    /**
     * Entitlement that is used up.
     */
    feature?: string;
    /**
     * Where to change the plan.
     */
    upgrade_url?: string;
};

export type WorkspaceResponse = {
    data: Workspace;
};

/**
 * A refusal, on the core surface. `errors` is there when data breaks a rule.
 */
export type CoreRefusal = {
    error: CoreErrorCode;
    /**
     * A sentence for people.
     */
    message: string;
    errors?: FieldErrors;
};

export type UpdateWorkspaceRequest = {
    name?: TenantName;
    slug?: TenantSlug;
    tier?: Tier;
    /**
     * Members left out stay as they are.
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
 * What the key may do: `resource:action`. `*` stands for everything on its side, `read`, `write` and `delete` alone for that action on everything; `articles` means `posts`, and `create`, `update` and `publish` mean `write`.
 */
export type ApiKeyScopes = Array<string>;

/**
 * IPv4 and IPv6 addresses and CIDR ranges. Empty: any.
 */
export type AllowedAddresses = Array<string>;

/**
 * Ids of the MCP servers that the key may use, within its scopes. Null: every server.
 */
export type ServerScopes = Array<string> | null;

/**
 * The members of an API key that `fields` selects, and those that `include` asks for.
 */
export type ApiKeyListItem = {
    id?: number;
    name?: string;
    /**
     * The first characters of the key.
     */
    prefix?: string;
    scopes?: ApiKeyScopes;
    rate_limit_tier?: Tier;
    allowed_ips?: AllowedAddresses;
    server_scopes?: ServerScopes;
    /**
     * Requests made with it, up to about a second ago.
     */
    request_count?: number;
    last_used_at?: string | null;
    /**
     * Null: never.
     */
    expires_at?: string | null;
    /**
     * When a key that was rotated stops. Null: it was not.
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

export type CreateApiKeyRequest = {
    name: TenantName;
    scopes?: ApiKeyScopes;
    rate_limit_tier?: Tier;
    /**
     * Null: never.
     */
    expires_at?: string | null;
    allowed_ips?: AllowedAddresses;
    server_scopes?: ServerScopes;
};

/**
 * The key. It is shown this once.
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
    scopes: ApiKeyScopes;
    rate_limit_tier: Tier;
    allowed_ips: AllowedAddresses;
    server_scopes: ServerScopes;
    /**
     * Null: never.
     */
    expires_at: string | null;
    created_at: string;
};

export type ApiKeyCreated = {
    /**
     * What happened.
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
    scopes: ApiKeyScopes;
    rate_limit_tier: Tier;
    allowed_ips: AllowedAddresses;
    server_scopes: ServerScopes;
    /**
     * Requests made with it, up to about a second ago.
     */
    request_count: number;
    last_used_at: string | null;
    /**
     * Null: never.
     */
    expires_at: string | null;
    /**
     * When a key that was rotated stops. Null: it was not.
     */
    grace_period_ends_at: string | null;
    created_at: string;
};

export type ApiKeyResponse = {
    data: ApiKey;
};

export type RotateApiKeyRequest = {
    /**
     * How long the old key works beside the new one.
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
    scopes: ApiKeyScopes;
    rate_limit_tier: Tier;
    allowed_ips: AllowedAddresses;
    server_scopes: ServerScopes;
    /**
     * Null: never.
     */
    expires_at: string | null;
    created_at: string;
    /**
     * When the old key stops.
     */
    grace_period_ends_at: string;
};

export type ApiKeyRotated = {
    /**
     * What happened.
     */
    message: string;
    data: RotatedApiKey;
};

export type TeamMember = {
    id: number;
    full_name: string;
    role: Role;
    /**
     * Null where the caller is a Viewer, and somebody else.
     */
    email: string | null;
};

export type TeamMemberList = {
    members: Array<TeamMember>;
    /**
     * Members of the tenant, up to 10,000.
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
     * What happened.
     */
    message: string;
    member: TeamMember;
};

export type TransferTenantOwnershipRequest = {
    /**
     * The member who becomes Owner.
     */
    user_id: number;
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
     * Null when their account is gone.
     */
    invited_by: Inviter | null;
};

export type InvitationList = {
    invitations: Array<Invitation>;
    /**
     * Invitations of the status, up to 10,000.
     */
    total: number;
    page: number;
    per_page: number;
};

export type CreateInvitationRequest = {
    email: EmailAddress;
    /**
     * The role that accepting gives.
     */
    role: Role;
};

export type CreatedInvitation = {
    /**
     * What happened.
     */
    message: string;
    /**
     * Names the invitation to cancel.
     */
    id: number;
    /**
     * Accepts the invitation. No later answer shows it.
     */
    invitation_token: string;
};

export type AcceptInvitationRequest = {
    token: MailedToken;
};

export type AcceptedInvitation = {
    /**
     * What happened.
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
     * What a guest gave, to answer to.
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
     * Messages in all, up to 10,000.
     */
    total: number;
    page: number;
    per_page: number;
    /**
     * Unread ones in all, up to 10,000.
     */
    unread_count: number;
};

export type UpdateMessageRequest = {
    read: boolean;
};

export type UpdatedMessage = {
    /**
     * What happened.
     */
    message: string;
    id: number;
    read: boolean;
};

/**
 * `published` articles are for everybody, the others for Authors and above. `scheduled` articles wait for their time of publication.
 */
export type ArticleStatus = 'draft' | 'scheduled' | 'published' | 'archived';

export type Author = {
    id: number;
    username: string | null;
    full_name: string;
};

export type ArticleSummary = {
    id: number;
    title: string;
    slug: string;
    excerpt: string | null;
    status: ArticleStatus;
    category_id: number | null;
    /**
     * Null once the account is gone.
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

export type ArticleList = {
    articles: Array<ArticleSummary>;
    /**
     * Articles on all pages.
     */
    total: number;
    /**
     * The page asked for; 1 where a cursor was followed.
     */
    page: number;
    per_page: number;
    /**
     * `cursor` of the next page; null on the last.
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
 * Members left out stay as they are. Null clears.
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
     * `draft` if left out.
     */
    status?: SettableArticleStatus;
    /**
     * Made from the title if left out.
     */
    slug?: ArticleSlug;
    excerpt?: ArticleExcerpt;
    category_id?: ArticleCategoryId;
    image?: ArticleImage;
    /**
     * `false` if left out.
     */
    is_featured?: boolean;
    seo?: ArticleSeoChange;
    tags?: Tags;
    keywords?: Tags;
};

/**
 * What search engines are told. Null where the article speaks for itself.
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
     * Names the article in addresses. Unique in the tenant.
     */
    slug: string;
    excerpt: string | null;
    /**
     * Markdown, as it was written.
     */
    content: string;
    /**
     * `content` as HTML that is safe to show as it is.
     */
    content_html: string;
    status: ArticleStatus;
    category_id: number | null;
    /**
     * Null once the account is gone.
     */
    author: Author | null;
    image: string | null;
    is_featured: boolean;
    seo: ArticleSeo;
    tags: Array<string>;
    keywords: Array<string>;
    /**
     * Replies count too.
     */
    comment_count: number;
    /**
     * When it was published first.
     */
    published_at: string | null;
    created_at: string;
    updated_at: string;
};

export type ArticleResponse = {
    article: Article;
};

/**
 * A refusal, on the platform surface. `feature` and `upgrade_url` are there, both, when the tenant's plan is the reason.
 */
export type FeatureError = {
    /**
     * Kind of error, one for each status.
     */
    error: string;
    /**
     * A sentence for people.
     */
    message: string;
    status: ErrorStatus;
    /**
     * Entitlement that is used up.
     */
    feature?: string;
    /**
     * Where to change the plan.
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
     * Null once the account is gone.
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
     * Passage around the words found, which stand in `<mark>`. The rest is escaped for HTML.
     */
    highlight: string;
    /**
     * How well the article matches. Compare within one answer only.
     */
    rank: number;
};

export type ArticleSearchResult = {
    articles: Array<ArticleMatch>;
    /**
     * Matches on all pages, counted up to 1,000.
     */
    total: number;
    page: number;
    per_page: number;
    /**
     * The words that were searched for.
     */
    query: string;
};

export type GenerateArticleRequest = {
    /**
     * What the article is to be about.
     */
    prompt: string;
    category_id?: ArticleCategoryId;
    /**
     * `professional` if left out.
     */
    tone?: 'professional' | 'casual' | 'friendly' | 'formal' | 'humorous' | 'informative' | 'persuasive';
    /**
     * About 300, 800 or 1,500 words. `medium` if left out.
     */
    length?: 'short' | 'medium' | 'long';
};

/**
 * What is left out stays as it is. Null clears.
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

export type Reply = {
    id: number;
    article_id: number;
    /**
     * Null once the account is gone.
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
     * Null once the account is gone.
     */
    user: Author | null;
    /**
     * Markdown, as it was written.
     */
    content: string;
    /**
     * `content` as HTML that is safe to show as it is.
     */
    content_html: string;
    /**
     * The comment that this one replies to; null at the top level.
     */
    parent_id: number | null;
    is_approved: boolean;
    is_edited: boolean;
    created_at: string;
    updated_at: string;
    /**
     * Replies to it; at the top level, of the whole thread.
     */
    reply_count: number;
    /**
     * The oldest 20 replies of the thread, at the top level only. List the others by `parent_id`.
     */
    replies: Array<Reply>;
};

export type CommentList = {
    comments: Array<Comment>;
    /**
     * All comments of the level that is listed.
     */
    total_count: number;
    limit: number;
    offset: number;
};

export type CreateCommentRequest = {
    /**
     * Markdown, with at least one visible character.
     */
    content: string;
    /**
     * The comment to reply to, of the same article.
     */
    parent_id?: number | null;
};

export type CommentResponse = {
    /**
     * What happened.
     */
    message: string;
    comment: Comment;
};

/**
 * Name of a time zone of the IANA database.
 */
export type TimeZone = string;

export type ScheduleArticleRequest = {
    /**
     * When to publish: date and time of RFC 3339, whose offset may be left out. Then it is the local time of `timezone`.
     */
    scheduled_at: string;
    /**
     * `UTC` if left out.
     */
    timezone?: TimeZone;
};

export type ScheduledArticleResponse = {
    /**
     * What happened.
     */
    message: string;
    scheduled_at: string;
};

export type ScheduledArticle = {
    article_id: number;
    title: string;
    scheduled_at: string;
    /**
     * The one that the article was scheduled with.
     */
    timezone: string;
};

export type ScheduledArticleList = {
    scheduled: Array<ScheduledArticle>;
    /**
     * Scheduled articles on all pages.
     */
    total: number;
    /**
     * The page asked for; 1 where a cursor was followed.
     */
    page: number;
    per_page: number;
    /**
     * `cursor` of the next page; null on the last.
     */
    next_cursor: string | null;
};

export type Category = {
    id: number;
    name: string;
    slug: string;
    description: string;
    /**
     * Articles of the category that the caller may see.
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
 * Unique in the tenant, whatever its case.
 */
export type CategoryName = string;

export type CategorySlug = string;

export type CategoryDescription = string;

export type CreateCategoryRequest = {
    name: CategoryName;
    /**
     * Made from the name if left out.
     */
    slug?: CategorySlug;
    description?: CategoryDescription;
};

export type CategoryResponse = {
    /**
     * What happened.
     */
    message: string;
    category: Category;
};

/**
 * What is left out stays as it is.
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
     * Names the link in its short address. Unique on the platform.
     */
    slug: string;
    /**
     * Where visitors are sent.
     */
    original_url: string;
    /**
     * The address to give out.
     */
    short_url: string;
    click_count: number;
    /**
     * A visitor counts once a day.
     */
    unique_click_count: number;
    created_at: string;
    updated_at: string;
};

export type AffiliateLinkList = {
    affiliate_links: Array<AffiliateLink>;
    /**
     * Links on all pages.
     */
    total: number;
    page: number;
    per_page: number;
};

export type AffiliateLinkName = string;

/**
 * An http or https URL, `https://` included.
 */
export type AffiliateTarget = string;

/**
 * Lower-case letters, digits and hyphens. Words that stand for something else on a site are refused.
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
 * What is left out stays as it is.
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
     * Clicks since the link was made.
     */
    click_count: number;
    unique_click_count: number;
    /**
     * The days asked for.
     */
    days: number;
    /**
     * Each of the days, the oldest first; a day without clicks is there too.
     */
    daily: Array<AffiliateLinkDay>;
};

/**
 * Address of the page, http or https. Kept as the URL standard writes it, without fragment, user name and password: what the standard writes alike is one page.
 */
export type SeoPageUrl = string;

export type SeoScore = number;

/**
 * How much it matters, least first.
 */
export type SeoSeverity = 'info' | 'warning' | 'error' | 'critical';

export type ReportedSeoIssue = {
    /**
     * What is wrong, in the words of the tool that found it.
     */
    type: string;
    severity: SeoSeverity;
    /**
     * Where: a selector, or the element itself.
     */
    element?: string;
    /**
     * A sentence about it.
     */
    message?: string;
    /**
     * What to do.
     */
    suggestion?: string;
};

export type SubmitSeoReportRequest = {
    url: SeoPageUrl;
    /**
     * Any of them, or none.
     */
    scores?: {
        performance?: SeoScore;
        accessibility?: SeoScore;
        best_practices?: SeoScore;
        seo?: SeoScore;
    };
    /**
     * All that is wrong with the page. Empty when nothing is.
     */
    issues: Array<ReportedSeoIssue>;
};

export type SeoId = number;

/**
 * Null where the report has none.
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
     * Issues of the page. The same one twice counts once.
     */
    issue_count: number;
    /**
     * How many the report before did not have.
     */
    new_issue_count: number;
    /**
     * How many only the report before had.
     */
    fixed_issue_count: number;
    /**
     * First report of the page.
     */
    created_at: string;
    /**
     * This report.
     */
    updated_at: string;
};

export type SeoReportResponse = {
    message: 'SEO report received.';
    data: SeoReport;
};

export type SeoIssue = {
    id: SeoId;
    url: SeoPageUrl;
    issue_type: string;
    severity: SeoSeverity;
    /**
     * The rest of what was reported, as text and not as markup; null where nothing was.
     */
    details: {
        element: string | null;
        message: string | null;
        suggestion: string | null;
    };
    /**
     * When it was first reported.
     */
    created_at: string;
};

export type SeoIssueList = {
    data: Array<SeoIssue>;
    meta: ListMeta;
    links: ListLinks;
};

/**
 * What the pixel is to do on a page.
 */
export type PixelConfig = {
    /**
     * Whether events from this domain count for a tenant.
     */
    enabled: boolean;
    /**
     * What is kept. All `false` where the pixel is not enabled.
     */
    features: {
        /**
         * Events called `pageview`.
         */
        pageviews: boolean;
        /**
         * Events of other names.
         */
        events: boolean;
        /**
         * Visitors of one day are told apart.
         */
        sessions: boolean;
    };
    /**
     * Share of visitors whose browser sends events at all: `1` is everybody, `0` nobody.
     */
    sample_rate: number;
};

/**
 * A random id of your own. An event that is sent again with the same id is kept once.
 */
export type PixelEventId = string;

/**
 * What happened: `pageview`, or a name of your own.
 */
export type PixelEventName = string;

/**
 * Address of the page. Kept as the URL standard writes it, without user name and password.
 */
export type PixelEventUrl = string;

/**
 * Where the visitor came from. An empty text says nothing.
 */
export type PixelEventReferrer = string;

/**
 * The browser. Without it, what the header `User-Agent` says.
 */
export type PixelEventUserAgent = string;

/**
 * When it happened: within the last 24 hours, at most 5 minutes ahead. Without it, now.
 */
export type PixelEventTimestamp = string;

/**
 * Anything else, at most 50 members and 8 KiB of JSON.
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

export type TrackPixelRequest = ({} | {}) & {
    id?: PixelEventId;
    event?: PixelEventName;
    url?: PixelEventUrl;
    referrer?: PixelEventReferrer;
    user_agent?: PixelEventUserAgent;
    timestamp?: PixelEventTimestamp;
    properties?: PixelEventProperties;
    /**
     * Several events, all of them kept or none.
     */
    events?: Array<PixelEvent>;
};

export type PixelTracked = {
    /**
     * The event has been taken. Also where it is kept apart or, at the visitor's wish, not kept.
     */
    tracked: true;
};

export type CreateSubscriptionRequest = {
    plan_id: Plan;
    /**
     * A payment method that Stripe's front-end library made of the card, so that no card number comes here.
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
     * Null for a tenant that pays nothing.
     */
    id: string | null;
    plan_id: Plan;
    /**
     * `past_due`: a payment failed and is tried again; the plan still holds. `unpaid`: no payment came; what holds is the Free plan, until one does.
     */
    status: 'active' | 'past_due' | 'unpaid';
    price: Price;
    currency: Currency;
    current_period_start: string | null;
    /**
     * When the next payment is due, or the subscription ends.
     */
    current_period_end: string | null;
    /**
     * Whether it ends with the period.
     */
    cancel_at_period_end: boolean;
    /**
     * The plan that begins with the next period, if another.
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
     * What the plan includes, in words for people.
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
 * As it was asked for.
 */
export type CheckedFeature = string;

/**
 * What is used already.
 */
export type UsedQuantity = number;

/**
 * What the plan allows: null, as much as you like; 0, the plan does not include it.
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
     * `LIMIT_EXCEEDED`: less than `quantity` is left. `FEATURE_NOT_INCLUDED`: not in this plan. `FEATURE_NOT_FOUND`: there is no such feature.
     */
    reason: 'LIMIT_EXCEEDED' | 'FEATURE_NOT_INCLUDED' | 'FEATURE_NOT_FOUND';
    /**
     * A sentence for people.
     */
    message: string;
    current_usage: UsedQuantity;
    limit: FeatureLimit;
    available: AvailableQuantity;
    /**
     * Where to change the plan.
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
     * How much of it was used.
     */
    quantity?: number;
    /**
     * Your own name for this report, so that it counts once.
     */
    event_id?: string;
    /**
     * What you want to remember of it.
     */
    metadata?: {
        [key: string]: string;
    };
};

export type RecordedUsage = {
    /**
     * False when a report with this `event_id` was counted before.
     */
    recorded: boolean;
    feature: CheckedFeature;
    current_usage: UsedQuantity;
    limit: FeatureLimit;
};

/**
 * Share of the limit, with two decimals. Past the limit it is over 100; without one it is 0.
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
     * When the next period begins, and counting with it.
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
 * Lower case, in its ASCII form; in test mode perhaps with a port.
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
     * Leads to the next page; null on the last one.
     */
    page_state: string | null;
};

export type CreateSiteRequest = {
    /**
     * Left out, it is the URL's. Upper case, a trailing dot and international spelling make no difference.
     */
    domain?: string;
    /**
     * http or https, without user name, password or fragment.
     */
    site_url: string;
};

export type SiteUrl = string;

export type SiteApiKey = string;

/**
 * A DNS TXT record `maplepress-verify=<verification_token>` on the domain proves that it is yours.
 */
export type VerificationToken = string;

export type SearchIndexName = string;

export type CreatedSite = {
    id: string;
    domain: SiteDomain;
    site_url: SiteUrl;
    /**
     * Shown once. Keep it.
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
 * As the plugin's `User-Agent` last told it.
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
     * Published articles of the tenant.
     */
    total_pages_indexed: Count;
    /**
     * When one of them last changed.
     */
    last_indexed_at: string | null;
    plugin_version: PluginVersion;
    /**
     * Size of the tenant's articles.
     */
    storage_used_bytes: Count;
    /**
     * Searches with the site's key.
     */
    search_requests_count: Count;
    /**
     * Articles published this month, up to 10,000.
     */
    monthly_pages_indexed: Count;
    /**
     * Beginning of this month, in UTC.
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
     * Shown once. Keep it.
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
 * What went wrong, on the admin surface.
 */
export type AdminError = {
    /**
     * A sentence for people.
     */
    error: string;
};

/**
 * What the token opens: `posts:read`, `posts:write`, `posts:delete`, and the same for `categories` and `comments`.
 * `articles` means `posts`; `create`, `update` and `publish` mean `write`; `*` stands for everything, also on one side of
 * the colon; an action alone means that action on everything. Other scopes open nothing.
 *
 */
export type ApiUserScopes = Array<string>;

/**
 * Only `active` API users are let in. The status never changes by itself.
 */
export type ApiUserStatus = 'active' | 'inactive' | 'expired';

export type ApiUser = {
    id: string;
    name: string;
    description: string;
    /**
     * Its beginning and its last four characters.
     */
    token: string;
    /**
     * From then on the token is refused.
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

export type CreateApiUserRequest = {
    name: ApiUserName;
    description?: string;
    expire_at?: string | null;
    status: ApiUserStatus;
    scopes?: ApiUserScopes;
};

export type NewApiUser = {
    id: string;
    name: string;
    description: string;
    /**
     * The whole token, shown this once.
     */
    token: string;
    /**
     * From then on the token is refused.
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
    /**
     * `null` lets the token work for ever.
     */
    expire_at?: string | null;
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
     * False once the network has refused the token. Connect the account again.
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
     * Token of the account with the right to post: of a user on twitter, linkedin and mastodon, of a page on facebook; on bluesky an app password.
     */
    access_token: string;
    /**
     * Handle or DID. Needed on bluesky, and only there.
     */
    identifier?: string;
};

export type SocialAccountResponse = {
    /**
     * What happened.
     */
    message: string;
    social_account: SocialAccount;
};

export type PublishArticleToSocialRequest = {
    platforms: Array<SocialPlatform>;
    /**
     * What the post says. The article's title if left out or null.
     */
    custom_message?: string | null;
    /**
     * When to post, in the next five years. At once if left out or null.
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
     * What happened.
     */
    message: string;
    posts: Array<SocialPost>;
};

export type FigureCount = number;

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
 * The days asked for.
 */
export type DaysAsked = number;

export type Growth = {
    total: FigureCount;
    /**
     * Within the days asked for.
     */
    new: FigureCount;
    /**
     * Within as many days before.
     */
    previous: FigureCount;
    /**
     * By how much of `previous` there are more: 0.5 is half as many again. Null where there were none.
     */
    rate: number | null;
};

export type SubscriptionHealth = {
    active: FigureCount;
    /**
     * In force with a payment missing.
     */
    past_due: FigureCount;
    /**
     * No longer in force.
     */
    unpaid: FigureCount;
    /**
     * Cancelled with the end of their period.
     */
    ending: FigureCount;
    /**
     * Within the days asked for.
     */
    started: FigureCount;
    /**
     * Within the days asked for.
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
     * Posts on social networks that were asked for within these days.
     */
    social: {
        posts: FigureCount;
        published: FigureCount;
        failed: FigureCount;
        /**
         * For their time, or for their network.
         */
        waiting: FigureCount;
        /**
         * Their network has not said what became of them.
         */
        unknown: FigureCount;
    };
    system_health: {
        database: 'connected';
        mails_waiting: FigureCount;
        mails_failed: FigureCount;
    };
    /**
     * What each day brought, the oldest first.
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
     * Of those created.
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
     * What each day brought, the oldest first.
     */
    daily: Array<ContentDay>;
};

export type PlanShare = {
    plan: Plan;
    /**
     * On this plan, whoever gave it to them.
     */
    tenants: FigureCount;
    /**
     * In force.
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
     * Payments.
     */
    paid: FigureCount;
    /**
     * Payments.
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
     * Paid within the days asked for.
     */
    revenue: Money;
    /**
     * Paid within as many days before.
     */
    previous: Money;
    payments: {
        paid: FigureCount;
        failed: FigureCount;
    };
    churn_rate: number;
    subscriptions: SubscriptionHealth;
    /**
     * Every plan, the least first.
     */
    plans: Array<PlanShare>;
    /**
     * Each of the days, the oldest first.
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
     * Of whatever status.
     */
    articles: number;
    created_at: string;
    updated_at: string;
};

export type AdminTenantList = {
    tenants: Array<AdminTenant>;
    /**
     * Tenants on all pages.
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
     * The user's id on the dashboard's side.
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
     * Whether the email address is proved.
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
     * Users on all pages.
     */
    total: number;
    page: number;
    per_page: number;
};

export type AuditLog = {
    id: number;
    /**
     * What was done: `user.login`.
     */
    action: string;
    /**
     * The operation that did it.
     */
    operation_id: string;
    /**
     * Who did it. Null for programs and visitors.
     */
    user_id: number | null;
    /**
     * Where it was done.
     */
    tenant_id: string | null;
    resource_type: string | null;
    /**
     * What it was done to.
     */
    resource_id: string | null;
    ip: string;
    /**
     * `X-Request-ID` of the call.
     */
    request_id: string;
    /**
     * What else is known of it. Never a secret.
     */
    details: {
        [key: string]: unknown;
    };
    created_at: string;
    /**
     * SHA-256 of the row and the hash of the row before it in the chain.
     */
    hash: string | null;
};

export type AuditLogList = {
    logs: Array<AuditLog>;
    /**
     * Rows on all pages.
     */
    total: FigureCount;
    page: number;
    per_page: number;
    /**
     * For the next page. Null on the last.
     */
    next_cursor: string | null;
};

export type UpdatePlatformRoleRequest = {
    is_platform_admin: boolean;
};

export type AdminUserResponse = {
    /**
     * What happened.
     */
    message: string;
    user: AdminUser;
};

/**
 * Where events are posted to.
 */
export type WebhookUrl = string;

/**
 * Events that the endpoint wants: `post.created`, all of a family (`post.*`), or all (`*`).
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
     * Whether events are sent to it.
     */
    is_active?: boolean;
    /**
     * Attempts that succeeded.
     */
    success_count?: number;
    /**
     * Attempts that failed.
     */
    failure_count?: number;
    /**
     * Failed attempts since the last success. After 10 the endpoint is disabled, and its Owners get a mail.
     */
    consecutive_failures?: number;
    /**
     * When the last attempt was made.
     */
    last_delivery_at?: string | null;
    /**
     * When failures disabled it. Null for one that works or was switched off by hand.
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
 * Signs what is sent. Printable ASCII without spaces. What comes after `whsec_` is the key of Standard Webhooks in base64, or if it is no base64, the key itself.
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
     * Whether events are sent to it.
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
     * Whether events are sent to it.
     */
    is_active: boolean;
    /**
     * Attempts that succeeded.
     */
    success_count: number;
    /**
     * Attempts that failed.
     */
    failure_count: number;
    /**
     * Failed attempts since the last success. After 10 the endpoint is disabled, and its Owners get a mail.
     */
    consecutive_failures: number;
    /**
     * When the last attempt was made.
     */
    last_delivery_at: string | null;
    /**
     * When failures disabled it. Null for one that works or was switched off by hand.
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
     * Whether events are sent to it.
     */
    is_active?: boolean;
};

export type UpdatedWebhookResponse = {
    message: string;
    data: Webhook;
};

export type WebhookTest = {
    /**
     * Whether the endpoint answered with a 2xx status.
     */
    success: boolean;
    /**
     * Null without an answer.
     */
    status_code: number | null;
    response_time_ms: number;
    /**
     * Its beginning.
     */
    response_body: string | null;
    /**
     * What went wrong.
     */
    error: string | null;
};

export type RotateWebhookSecretRequest = {
    /**
     * How long the old secret signs beside the new one.
     */
    grace_period_seconds?: number;
    secret?: SigningSecret;
};

export type SecretRotation = {
    has_previous_secret: boolean;
    /**
     * Whether both secrets sign.
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
     * The same in every attempt.
     */
    event_id?: string;
    event_type?: string;
    status?: DeliveryStatus;
    /**
     * Status of the last answer.
     */
    response_code?: number | null;
    /**
     * The beginning of the last answer's body.
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
 * Names the server in calls.
 */
export type McpServerId = string;

/**
 * What the server calls itself.
 */
export type McpServerName = string;

/**
 * What the server says of itself.
 */
export type McpServerDescription = string;

/**
 * Whether it answers.
 */
export type McpServerStatus = 'available' | 'unavailable';

export type McpToolName = string;

export type McpServerSummary = {
    id: McpServerId;
    name: McpServerName;
    description: McpServerDescription;
    status: McpServerStatus;
    /**
     * Names of its tools. Empty while it does not answer.
     */
    tools: Array<McpToolName>;
};

export type McpServerList = {
    data: Array<McpServerSummary>;
};

export type McpToolParameter = {
    /**
     * Type of JSON, such as `string`; `any` where the server names none.
     */
    type: string;
    description: string;
    required: boolean;
};

export type McpTool = {
    name: McpToolName;
    /**
     * What the server says of the tool.
     */
    description: string;
    /**
     * Its arguments, by name.
     */
    parameters: {
        [key: string]: McpToolParameter;
    };
};

export type McpTools = Array<McpTool>;

export type McpResource = {
    /**
     * To ask for it here.
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
     * Id of the server.
     */
    server: string;
    /**
     * Name of the tool.
     */
    tool: string;
    /**
     * What the tool takes, as its `parameters` say. None unless given.
     */
    arguments?: {
        [key: string]: unknown;
    };
};

export type McpToolResponse = {
    /**
     * From `filesystem`, `content` (text; for images, sound and other binary files base64) and `size` (its bytes). From other servers, what they answered: `content` as a list of blocks, where theirs `structuredContent` and `isError`.
     */
    result: {
        [key: string]: unknown;
    };
};

export type McpResourceContent = {
    /**
     * As it was asked for.
     */
    uri: string;
    /**
     * Text, or base64 where it is none.
     */
    content: string;
    /**
     * What `content` is.
     */
    encoding: 'utf-8' | 'base64';
    mime_type: string | null;
};

/**
 * Names the event. The same in every attempt.
 */
export type WebhookEventId = string;

/**
 * The workspace that it happened in.
 */
export type WorkspaceNumber = number;

export type PostCreatedEvent = {
    id: WebhookEventId;
    type: 'post.created';
    /**
     * When it happened.
     */
    created_at: string;
    data: Article;
    workspace_id: WorkspaceNumber;
};

export type PostUpdatedEvent = {
    id: WebhookEventId;
    type: 'post.updated';
    /**
     * When it happened.
     */
    created_at: string;
    data: Article;
    workspace_id: WorkspaceNumber;
};

export type PostPublishedEvent = {
    id: WebhookEventId;
    type: 'post.published';
    /**
     * When it happened.
     */
    created_at: string;
    data: Article;
    workspace_id: WorkspaceNumber;
};

export type PostArchivedEvent = {
    id: WebhookEventId;
    type: 'post.archived';
    /**
     * When it happened.
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
     * When it happened.
     */
    created_at: string;
    data: DeletedPost;
    workspace_id: WorkspaceNumber;
};

export type CategoryCreatedEvent = {
    id: WebhookEventId;
    type: 'category.created';
    /**
     * When it happened.
     */
    created_at: string;
    data: Category;
    workspace_id: WorkspaceNumber;
};

export type CategoryUpdatedEvent = {
    id: WebhookEventId;
    type: 'category.updated';
    /**
     * When it happened.
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
     * When it happened.
     */
    created_at: string;
    data: DeletedCategory;
    workspace_id: WorkspaceNumber;
};

export type PostedComment = {
    id: number;
    article_id: number;
    /**
     * Null where a program wrote it.
     */
    user: Author | null;
    /**
     * Markdown, as it was written.
     */
    content: string;
    /**
     * `content` as HTML that is safe to show as it is.
     */
    content_html: string;
    /**
     * The comment that this one replies to; null at the top level.
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
     * When it happened.
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
     * When it happened.
     */
    created_at: string;
    data: DeletedComment;
    workspace_id: WorkspaceNumber;
};

export type LinkCreatedEvent = {
    id: WebhookEventId;
    type: 'link.created';
    /**
     * When it happened.
     */
    created_at: string;
    data: AffiliateLink;
    workspace_id: WorkspaceNumber;
};

export type LinkUpdatedEvent = {
    id: WebhookEventId;
    type: 'link.updated';
    /**
     * When it happened.
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
     * When it happened.
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
     * Since the message before.
     */
    clicks: number;
    /**
     * Of those, the ones by visitors who had not come on that day before.
     */
    unique_clicks: number;
};

export type LinkClickedEvent = {
    id: WebhookEventId;
    type: 'link.clicked';
    /**
     * When it happened.
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
     * When it happened.
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
     * When it happened.
     */
    created_at: string;
    data: CheckedSite;
    workspace_id: WorkspaceNumber;
};

export type SiteUnverifiedEvent = {
    id: WebhookEventId;
    type: 'site.unverified';
    /**
     * When it happened.
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
     * When it happened.
     */
    created_at: string;
    data: DeletedSite;
    workspace_id: WorkspaceNumber;
};

export type SubscriptionState = {
    id: string;
    plan_id: Plan;
    /**
     * `canceled`: it has ended.
     */
    status: 'active' | 'past_due' | 'unpaid' | 'canceled';
    price: Price;
    currency: Currency;
    current_period_start: string;
    current_period_end: string;
    /**
     * Whether it ends with the period.
     */
    cancel_at_period_end: boolean;
    /**
     * The plan that begins with the next period, if another.
     */
    scheduled_plan_id: Plan | null;
    created_at: string;
};

export type SubscriptionCreatedEvent = {
    id: WebhookEventId;
    type: 'subscription.created';
    /**
     * When it happened.
     */
    created_at: string;
    data: SubscriptionState;
    workspace_id: WorkspaceNumber;
};

export type SubscriptionUpdatedEvent = {
    id: WebhookEventId;
    type: 'subscription.updated';
    /**
     * When it happened.
     */
    created_at: string;
    data: SubscriptionState;
    workspace_id: WorkspaceNumber;
};

export type SubscriptionRenewedEvent = {
    id: WebhookEventId;
    type: 'subscription.renewed';
    /**
     * When it happened.
     */
    created_at: string;
    data: SubscriptionState;
    workspace_id: WorkspaceNumber;
};

export type SubscriptionCancelledEvent = {
    id: WebhookEventId;
    type: 'subscription.cancelled';
    /**
     * When it happened.
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
     * When it happened.
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
     * When it happened.
     */
    created_at: string;
    data: DeletedWorkspace;
    workspace_id: WorkspaceNumber;
};

export type ExecutedMcpTool = {
    server: McpServerId;
    tool: McpToolName;
    /**
     * Whether the server answered.
     */
    success: boolean;
    /**
     * The code of what was answered instead.
     */
    error: string | null;
    duration_ms: number;
};

export type McpToolExecutedEvent = {
    id: WebhookEventId;
    type: 'mcp.tool.executed';
    /**
     * When it happened.
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
     * When it happened.
     */
    created_at: string;
    data: TestedWebhook;
    workspace_id: WorkspaceNumber;
};

/**
 * The tenant to join or enter. It becomes the session's tenant. A tenant that is closed to newcomers is 403, and so is one that does not exist.
 */
export type TenantToJoin = string;

/**
 * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
 */
export type TenantContext = string;

/**
 * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
 */
export type IdempotencyKey = string;

/**
 * Where to sign in.
 */
export type OAuthProvider = 'google' | 'github' | 'linkedin' | 'facebook';

/**
 * Tells the browser that began to sign in from others.
 */
export type OAuthBrowser = string;

/**
 * What `/api/v1/auth/oauth/{provider}` gave the provider to send back. Without it the answer is 400.
 */
export type OAuthState = string;

/**
 * What the server exchanges at the provider for the person's identity.
 */
export type OAuthCode = string;

/**
 * Who sends the browser back (RFC 9207), where the provider says so. Another one than expected fails.
 */
export type OAuthIssuer = string;

/**
 * Why the provider sends the browser back without a code (RFC 6749 section 4.1.2.1).
 */
export type OAuthError = string;

/**
 * The API key, by the `id` that the list shows.
 */
export type UserApiKeyId = number;

/**
 * The tenant.
 */
export type TenantId = string;

/**
 * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
 */
export type TenantOfPath = string;

/**
 * Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body.
 */
export type IfNoneMatch = string;

/**
 * Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412.
 */
export type IfMatch = string;

/**
 * The tenant's slug. Other spellings of it do not exist (404).
 */
export type TenantSlug2 = string;

/**
 * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
 */
export type WorkspaceContext = number;

/**
 * Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
 */
export type ListPage = number;

/**
 * Items on a page.
 */
export type ListPerPage = number;

/**
 * `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`.
 */
export type ListCursor = string;

/**
 * What to sort by, the first field first; `-` makes it descending.
 */
export type WorkspaceSort = Array<'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at'>;

/**
 * Members to answer, instead of all.
 */
export type WorkspaceFields = Array<'id' | 'name' | 'slug' | 'tier' | 'status' | 'created_at' | 'updated_at'>;

/**
 * Related resources to answer along with each workspace.
 */
export type WorkspaceInclude = [
    'owner'
];

/**
 * Only workspaces of this status.
 */
export type WorkspaceStatusFilter = 'active' | 'suspended';

/**
 * Only what was created at this time or later.
 */
export type CreatedAfter = string;

/**
 * Only what was created at this time or earlier.
 */
export type CreatedBefore = string;

/**
 * Only what was last changed at this time or later.
 */
export type UpdatedAfter = string;

/**
 * Only what was last changed at this time or earlier.
 */
export type UpdatedBefore = string;

/**
 * Only what has this text in its name, in upper or lower case.
 */
export type Search = string;

/**
 * The workspace.
 */
export type WorkspaceId = number;

/**
 * Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
 */
export type WorkspaceOfPath = number;

/**
 * What to sort by, the first field first; `-` makes it descending.
 */
export type ApiKeySort = Array<'name' | '-name' | 'created_at' | '-created_at'>;

/**
 * Members to answer, instead of all.
 */
export type ApiKeyFields = Array<'id' | 'name' | 'prefix' | 'scopes' | 'rate_limit_tier' | 'allowed_ips' | 'server_scopes' | 'request_count' | 'last_used_at' | 'expires_at' | 'grace_period_ends_at' | 'created_at'>;

/**
 * Related resources to answer along with each key.
 */
export type ApiKeyInclude = [
    'user'
];

/**
 * Only keys that are in force, or only those that have expired.
 */
export type ApiKeyStatusFilter = 'active' | 'expired';

/**
 * The API key.
 */
export type ApiKeyId = number;

/**
 * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
 */
export type Page = number;

/**
 * Items on a page.
 */
export type PerPage = number;

/**
 * The member. Your own id, to leave.
 */
export type LeavingMemberId = number;

/**
 * The member.
 */
export type MemberId = number;

/**
 * Only invitations of this status.
 */
export type InvitationStatusFilter = 'pending' | 'accepted' | 'expired' | 'cancelled';

/**
 * The invitation.
 */
export type InvitationId = number;

/**
 * The tenant to write to. Without it the message goes to the platform.
 */
export type TenantToContact = string;

/**
 * The message.
 */
export type MessageId = number;

/**
 * `next_cursor` of the answer before. Reading on costs the same however far you are, and skips or repeats nothing when items are added meanwhile. A cursor belongs to the tenant and the filters it was made for, and replaces `page`.
 */
export type Cursor = string;

/**
 * Only articles of this status. Callers below Author see published articles only, so any other is empty.
 */
export type StatusFilter = ArticleStatus;

/**
 * Only articles of this category. An unknown category is empty.
 */
export type CategoryFilter = number;

/**
 * Words to find in title, excerpt, tags, keywords and content. Taken literally: `AND`, `*`, quotes and the like are no operators.
 */
export type SearchText = string;

/**
 * `relevance`: best match first. `date`: newest first. `title`: alphabetical.
 */
export type SearchOrder = 'relevance' | 'date' | 'title';

/**
 * The article.
 */
export type ArticleId = number;

/**
 * Comments to answer at most.
 */
export type CommentLimit = number;

/**
 * Comments to skip.
 */
export type CommentOffset = number;

/**
 * Answers the replies under this top-level comment instead of the top level. An unknown comment has none.
 */
export type ParentFilter = number;

/**
 * The article.
 */
export type ScheduledArticleId = number;

/**
 * The comment.
 */
export type CommentId = number;

/**
 * The category.
 */
export type CategoryId = number;

/**
 * The affiliate link.
 */
export type LinkId = number;

/**
 * Days to answer, today included.
 */
export type StatisticsDays = number;

/**
 * The link's slug.
 */
export type LinkSlug = string;

/**
 * With `prefetch` in it, the request is not counted as a click.
 */
export type SecPurpose = string;

/**
 * The same, from older browsers.
 */
export type Purpose = string;

/**
 * The same: `preview` for the pages that Safari shows as pictures.
 */
export type XPurpose = string;

/**
 * The same, from Firefox.
 */
export type XMoz = string;

/**
 * The workspace.
 */
export type WorkspaceIdInPath = number;

/**
 * What to sort by; `-` makes it descending.
 */
export type SeoIssueSort = [
    'created_at' | '-created_at'
];

/**
 * Only issues of pages whose last report has a `seo` score of at least this.
 */
export type SeoMinScore = number;

/**
 * Only issues of pages whose last report has a `seo` score of at most this.
 */
export type SeoMaxScore = number;

/**
 * Only issues of this severity.
 */
export type SeoSeverityFilter = SeoSeverity;

/**
 * Only issues of this type.
 */
export type SeoTypeFilter = string;

/**
 * Only issues of this page, its address spelt in any of its ways.
 */
export type SeoUrlFilter = SeoPageUrl;

/**
 * Only issues with this text in the page's address or in their type, in upper or lower case.
 */
export type SeoSearch = string;

/**
 * Where the page comes from. Browsers send it; `null` says that they will not tell.
 */
export type PageOrigin = string;

/**
 * Address of the page; counts where there is no `Origin`.
 */
export type PageReferrer = string;

/**
 * With `1`, nothing is kept.
 */
export type DoNotTrack = string;

/**
 * With `1`, nothing is kept.
 */
export type GlobalPrivacyControl = string;

/**
 * The feature to check.
 */
export type FeatureKey = string;

/**
 * How much more of it.
 */
export type Quantity = number;

/**
 * When Stripe signed the body, and its signatures of both (HMAC-SHA-256).
 */
export type StripeSignature = string;

/**
 * The user.
 */
export type UserUuid = string;

/**
 * Sites on a page.
 */
export type PageSize = number;

/**
 * `page_state` of the page before.
 */
export type PageState = string;

/**
 * The site.
 */
export type SiteId = string;

/**
 * The API user. A malformed id is 404, like an unknown one.
 */
export type ApiUserId = string;

/**
 * The social account.
 */
export type SocialAccountId = number;

/**
 * Days to answer, today included.
 */
export type AnalyticsDays = number;

/**
 * Only tenants with this in their name, slug or domain, in upper or lower case.
 */
export type TenantSearch = string;

/**
 * `true`: only tenants in use. `false`: only suspended ones.
 */
export type ActiveFilter = boolean;

/**
 * Only users with this in their email address, username or full name, in upper or lower case.
 */
export type UserSearch = string;

/**
 * Only members of this tenant.
 */
export type MembersOf = string;

/**
 * Only what this user did.
 */
export type AuditUser = number;

/**
 * Only this action, such as `user.login`.
 */
export type AuditAction = string;

/**
 * Only what was done to resources of this kind.
 */
export type AuditResourceType = string;

/**
 * Only rows from this moment on.
 */
export type CreatedFrom = string;

/**
 * Only rows before this moment.
 */
export type CreatedTo = string;

/**
 * Rows on a page.
 */
export type AuditPageSize = number;

/**
 * The user.
 */
export type UserId = number;

/**
 * What to sort by; `-` makes it descending.
 */
export type WebhookSort = Array<'created_at' | '-created_at' | 'updated_at' | '-updated_at'>;

/**
 * Members to answer, instead of all.
 */
export type WebhookFields = Array<'id' | 'url' | 'events' | 'is_active' | 'success_count' | 'failure_count' | 'consecutive_failures' | 'last_delivery_at' | 'disabled_at' | 'created_at' | 'updated_at'>;

/**
 * The webhook endpoint.
 */
export type WebhookId = number;

/**
 * Members to answer, instead of all.
 */
export type DeliveryFields = Array<'id' | 'event_id' | 'event_type' | 'status' | 'response_code' | 'response_body' | 'error' | 'attempt' | 'next_retry_at' | 'delivered_at' | 'created_at'>;

/**
 * Only deliveries of this status.
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
 * Id of the server.
 */
export type ServerId = string;

/**
 * URI of the resource, `server://path`; slashes as they are or encoded. For `filesystem`, the path of a file in the workspace's root. For other servers, one of the URIs that the server's entry lists.
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
 * When this attempt was made, in Unix seconds.
 */
export type EventTimestampHeader = number;

/**
 * Hexadecimal HMAC-SHA256 of `X-Webhook-Timestamp`, a dot and the body, under the whole secret. Two with a comma between them while a secret is rotated.
 */
export type EventSignatureHeader = string;

/**
 * The `id` of the event, as Standard Webhooks name it.
 */
export type StandardIdHeader = WebhookEventId;

/**
 * When this attempt was made, in Unix seconds, as Standard Webhooks name it.
 */
export type StandardTimestampHeader = number;

/**
 * Signature of Standard Webhooks: `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body with dots between them. Two with a space between them while a secret is rotated.
 */
export type StandardSignatureHeader = string;

export type GetHealthData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health';
};

export type GetHealthErrors = {
    /**
     * The operation takes no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The server runs but does not reach its database.
     */
    503: HealthFailure;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetHealthError = GetHealthErrors[keyof GetHealthErrors];

export type GetHealthResponses = {
    /**
     * The server works.
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
     * The operation takes no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * Send no requests for now.
     */
    503: ReadinessFailure;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetReadinessError = GetReadinessErrors[keyof GetReadinessErrors];

export type GetReadinessResponses = {
    /**
     * Send requests.
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
     * The operation takes no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The tenant to join or enter. It becomes the session's tenant. A tenant that is closed to newcomers is 403, and so is one that does not exist.
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
     * The tenant takes no newcomers, or does not exist.
     */
    403: Error;
    /**
     * The email address or the username belongs to somebody else.
     */
    409: Error;
    /**
     * Data that breaks a rule. No account was made.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RegisterUserError = RegisterUserErrors[keyof RegisterUserErrors];

export type RegisterUserResponses = {
    /**
     * The account exists and is logged in.
     */
    201: SessionResponse;
};

export type RegisterUserResponse = RegisterUserResponses[keyof RegisterUserResponses];

export type LoginUserData = {
    body: LoginUserRequest;
    headers?: {
        /**
         * The tenant to join or enter. It becomes the session's tenant. A tenant that is closed to newcomers is 403, and so is one that does not exist.
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
     * No account has this email address and this password. Every reason answers alike.
     */
    401: Error;
    /**
     * The tenant takes no newcomers, or does not exist.
     */
    403: Error;
    /**
     * Data that breaks a rule.
     */
    422: ValidationError;
    /**
     * Too many failed attempts, or too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type LoginUserError = LoginUserErrors[keyof LoginUserErrors];

export type LoginUserResponses = {
    /**
     * The session has begun.
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
     * The refresh token is unknown, expired or revoked, or is no refresh token.
     */
    401: Error;
    /**
     * Data that breaks a rule.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RefreshAccessTokenError = RefreshAccessTokenErrors[keyof RefreshAccessTokenErrors];

export type RefreshAccessTokenResponses = {
    /**
     * A new access token.
     */
    200: AccessTokenResponse;
};

export type RefreshAccessTokenResponse = RefreshAccessTokenResponses[keyof RefreshAccessTokenResponses];

export type LogoutUserData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/logout';
};

export type LogoutUserErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The operation takes no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type LogoutUserError = LogoutUserErrors[keyof LogoutUserErrors];

export type LogoutUserResponses = {
    /**
     * The session has ended.
     */
    200: Message;
};

export type LogoutUserResponse = LogoutUserResponses[keyof LogoutUserResponses];

export type GetCurrentUserData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/me';
};

export type GetCurrentUserErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * `X-Tenant-ID` names a tenant that does not exist or that the caller is no member of.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * `X-Tenant-ID` names a tenant that does not exist or that the caller is no member of.
     */
    403: Error;
    /**
     * The username belongs to somebody else.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateProfileError = UpdateProfileErrors[keyof UpdateProfileErrors];

export type UpdateProfileResponses = {
    /**
     * The profile is changed.
     */
    200: UpdatedUserResponse;
};

export type UpdateProfileResponse = UpdateProfileResponses[keyof UpdateProfileResponses];

export type ChangePasswordData = {
    body: ChangePasswordRequest;
    headers?: {
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * Data that breaks a rule. The password stays as it is.
     */
    422: ValidationError;
    /**
     * Too many failed attempts, or too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * The new password holds.
     */
    200: Message;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

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
     * Data that breaks a rule.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ForgotPasswordError = ForgotPasswordErrors[keyof ForgotPasswordErrors];

export type ForgotPasswordResponses = {
    /**
     * If there is such an account, mail is on its way.
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
     * Data that breaks a rule. The password stays as it is, and the token good.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ResetPasswordError = ResetPasswordErrors[keyof ResetPasswordErrors];

export type ResetPasswordResponses = {
    /**
     * The new password holds.
     */
    200: Message;
};

export type ResetPasswordResponse = ResetPasswordResponses[keyof ResetPasswordResponses];

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
     * Data that breaks a rule.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type VerifyEmailError = VerifyEmailErrors[keyof VerifyEmailErrors];

export type VerifyEmailResponses = {
    /**
     * The address is proved.
     */
    200: Message;
};

export type VerifyEmailResponse = VerifyEmailResponses[keyof VerifyEmailResponses];

export type ResendVerificationData = {
    body?: never;
    headers?: {
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/resend-verification';
};

export type ResendVerificationErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * Your email address is proved already. No mail was sent.
     */
    409: Error;
    /**
     * The operation takes no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ResendVerificationError = ResendVerificationErrors[keyof ResendVerificationErrors];

export type ResendVerificationResponses = {
    /**
     * Mail is on its way.
     */
    200: Message;
};

export type ResendVerificationResponse = ResendVerificationResponses[keyof ResendVerificationResponses];

export type StartOAuthData = {
    body?: never;
    path: {
        /**
         * Where to sign in.
         */
        provider: 'google' | 'github' | 'linkedin' | 'facebook';
    };
    query?: never;
    url: '/api/v1/auth/oauth/{provider}';
};

export type StartOAuthErrors = {
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The server has no client of this provider.
     */
    503: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type StartOAuthError = StartOAuthErrors[keyof StartOAuthErrors];

export type StartOAuthResponses = {
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type StartOAuthResponse = StartOAuthResponses[keyof StartOAuthResponses];

export type CompleteOAuthData = {
    body?: never;
    path: {
        /**
         * Where to sign in.
         */
        provider: 'google' | 'github' | 'linkedin' | 'facebook';
    };
    query?: {
        /**
         * What `/api/v1/auth/oauth/{provider}` gave the provider to send back. Without it the answer is 400.
         */
        state?: string;
        /**
         * What the server exchanges at the provider for the person's identity.
         */
        code?: string;
        /**
         * Who sends the browser back (RFC 9207), where the provider says so. Another one than expected fails.
         */
        iss?: string;
        /**
         * Why the provider sends the browser back without a code (RFC 6749 section 4.1.2.1).
         */
        error?: string;
    };
    url: '/api/v1/auth/oauth/{provider}/callback';
};

export type CompleteOAuthErrors = {
    /**
     * The `state` is missing, unknown, used or expired, or was given to another browser or for another provider. Every reason answers alike.
     */
    400: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CompleteOAuthError = CompleteOAuthErrors[keyof CompleteOAuthErrors];

export type CompleteOAuthResponses = {
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The operation takes no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * Data that breaks a rule, or one API key too many.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateUserApiKeyError = CreateUserApiKeyErrors[keyof CreateUserApiKeyErrors];

export type CreateUserApiKeyResponses = {
    /**
     * The key exists. Store it now.
     */
    201: CreatedUserApiKey;
};

export type CreateUserApiKeyResponse = CreateUserApiKeyResponses[keyof CreateUserApiKeyResponses];

export type DeleteUserApiKeyData = {
    body?: never;
    headers?: {
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The API key, by the `id` that the list shows.
         */
        key_id: number;
    };
    query?: never;
    url: '/api/v1/auth/api-keys/{key_id}';
};

export type DeleteUserApiKeyErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller has no such API key.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteUserApiKeyError = DeleteUserApiKeyErrors[keyof DeleteUserApiKeyErrors];

export type DeleteUserApiKeyResponses = {
    /**
     * The key is gone.
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
     * The request body is not JSON, or data breaks a rule. Nothing changed.
     */
    400: BadRequestProblem;
    /**
     * The email address has an account, or the slug a tenant.
     */
    409: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type RegisterTenantOwnerError = RegisterTenantOwnerErrors[keyof RegisterTenantOwnerErrors];

export type RegisterTenantOwnerResponses = {
    /**
     * The account and the tenant exist, and a session has begun.
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
     * The request body is not JSON, or data breaks a rule. Nothing changed.
     */
    400: BadRequestProblem;
    /**
     * Unknown address, wrong password, or a tenant that the person is not in. All the same.
     */
    401: Problem;
    /**
     * Too many failed logins, or too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type LoginToTenantError = LoginToTenantErrors[keyof LoginToTenantErrors];

export type LoginToTenantResponses = {
    /**
     * The session has begun.
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
     * The request body is not JSON, or data breaks a rule. Nothing changed.
     */
    400: BadRequestProblem;
    /**
     * The refresh token is not valid, or the session is over.
     */
    401: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type RefreshSessionError = RefreshSessionErrors[keyof RefreshSessionErrors];

export type RefreshSessionResponses = {
    /**
     * The session goes on with these tokens.
     */
    200: RefreshedTenantSession;
};

export type RefreshSessionResponse = RefreshSessionResponses[keyof RefreshSessionResponses];

export type LogoutFromTenantData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/logout';
};

export type LogoutFromTenantErrors = {
    /**
     * A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type LogoutFromTenantError = LogoutFromTenantErrors[keyof LogoutFromTenantErrors];

export type LogoutFromTenantResponses = {
    /**
     * The session has ended.
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
     * The request body is not JSON, or data breaks a rule. Nothing changed.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type SayHelloError = SayHelloErrors[keyof SayHelloErrors];

export type SayHelloResponses = {
    /**
     * A greeting.
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
     * A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
     * A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422.
     */
    400: BadRequestProblem;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The operation takes no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/tenants';
};

export type CreateTenantErrors = {
    /**
     * The request body is not JSON. To callers with a `DashboardToken` also: its data breaks a rule.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * Another tenant has this slug or this domain.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateTenantError = CreateTenantErrors[keyof CreateTenantErrors];

export type CreateTenantResponses = {
    /**
     * The tenant exists.
     */
    201: Tenant;
};

export type CreateTenantResponse = CreateTenantResponses[keyof CreateTenantResponses];

export type DeleteTenantData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The tenants of header and path differ. To callers with a `DashboardToken` also: a parameter breaks a rule.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The resource is not the version that `If-Match` names. Nothing changed.
     */
    412: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteTenantError = DeleteTenantErrors[keyof DeleteTenantErrors];

export type DeleteTenantResponses = {
    /**
     * The tenant is gone.
     */
    200: Message;
};

export type DeleteTenantResponse = DeleteTenantResponses[keyof DeleteTenantResponses];

export type GetTenantData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body.
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
     * The tenants of header and path differ. To callers with a `DashboardToken` also: a parameter breaks a rule.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of header and path differ. To callers with a `DashboardToken` also: data breaks a rule.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * Another tenant has this slug or this domain.
     */
    409: Error;
    /**
     * The resource is not the version that `If-Match` names. Nothing changed.
     */
    412: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateTenantError = UpdateTenantErrors[keyof UpdateTenantErrors];

export type UpdateTenantResponses = {
    /**
     * The tenant as it is now.
     */
    200: Tenant;
};

export type UpdateTenantResponse = UpdateTenantResponses[keyof UpdateTenantResponses];

export type GetTenantBySlugData = {
    body?: never;
    headers?: {
        /**
         * Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body.
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The tenant's slug. Other spellings of it do not exist (404).
         */
        slug: string;
    };
    query?: never;
    url: '/api/v1/tenants/slug/{slug}';
};

export type GetTenantBySlugErrors = {
    /**
     * A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * No such tenant, or the caller is no member of it.
     */
    404: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`.
         */
        cursor?: string;
        /**
         * What to sort by, the first field first; `-` makes it descending.
         */
        sort?: Array<'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at'>;
        /**
         * Members to answer, instead of all.
         */
        fields?: Array<'id' | 'name' | 'slug' | 'tier' | 'status' | 'created_at' | 'updated_at'>;
        /**
         * Related resources to answer along with each workspace.
         */
        include?: [
            'owner'
        ];
        /**
         * Only workspaces of this status.
         */
        status?: 'active' | 'suspended';
        /**
         * Only what was created at this time or later.
         */
        created_after?: string;
        /**
         * Only what was created at this time or earlier.
         */
        created_before?: string;
        /**
         * Only what was last changed at this time or later.
         */
        updated_after?: string;
        /**
         * Only what was last changed at this time or earlier.
         */
        updated_before?: string;
        /**
         * Only what has this text in its name, in upper or lower case.
         */
        search?: string;
    };
    url: '/api/v1/workspaces';
};

export type ListWorkspacesErrors = {
    /**
     * `cursor` is not one that this list gave out.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListWorkspacesError = ListWorkspacesErrors[keyof ListWorkspacesErrors];

export type ListWorkspacesResponses = {
    /**
     * A page of the workspaces.
     */
    200: WorkspaceList;
};

export type ListWorkspacesResponse = ListWorkspacesResponses[keyof ListWorkspacesResponses];

export type CreateWorkspaceData = {
    body: CreateWorkspaceRequest;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * As `CoreForbidden`; or what the plan of the workspace allows is used up.
     */
    403: CoreFeatureError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * Data breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CreateWorkspaceError = CreateWorkspaceErrors[keyof CreateWorkspaceErrors];

export type CreateWorkspaceResponses = {
    /**
     * The workspace exists.
     */
    201: WorkspaceChanged;
};

export type CreateWorkspaceResponse = CreateWorkspaceResponses[keyof CreateWorkspaceResponses];

export type DeleteWorkspaceData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
         */
        'X-Workspace-ID'?: number;
        /**
         * Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * `X-Workspace-ID` names another workspace than the path.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such workspace, or the caller is no member of it.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The resource is not the version that `If-Match` names. Nothing changed.
     */
    412: CoreError;
    /**
     * A parameter breaks a rule, or it is the caller's only workspace.
     */
    422: CoreRefusal;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type DeleteWorkspaceError = DeleteWorkspaceErrors[keyof DeleteWorkspaceErrors];

export type DeleteWorkspaceResponses = {
    /**
     * The workspace is gone.
     */
    204: void;
};

export type DeleteWorkspaceResponse = DeleteWorkspaceResponses[keyof DeleteWorkspaceResponses];

export type GetWorkspaceData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
         */
        'X-Workspace-ID'?: number;
        /**
         * Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body.
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
     * `X-Workspace-ID` names another workspace than the path.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such workspace, or the caller is no member of it.
     */
    404: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
         */
        'X-Workspace-ID'?: number;
        /**
         * Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or `X-Workspace-ID` names another workspace than the path.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * As `CoreForbidden`; or what the plan of the workspace allows is used up.
     */
    403: CoreFeatureError;
    /**
     * There is no such workspace, or the caller is no member of it.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * The resource is not the version that `If-Match` names. Nothing changed.
     */
    412: CoreError;
    /**
     * Data breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type UpdateWorkspaceError = UpdateWorkspaceErrors[keyof UpdateWorkspaceErrors];

export type UpdateWorkspaceResponses = {
    /**
     * The workspace as it is now.
     */
    200: WorkspaceChanged;
};

export type UpdateWorkspaceResponse = UpdateWorkspaceResponses[keyof UpdateWorkspaceResponses];

export type ListApiKeysData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`.
         */
        cursor?: string;
        /**
         * What to sort by, the first field first; `-` makes it descending.
         */
        sort?: Array<'name' | '-name' | 'created_at' | '-created_at'>;
        /**
         * Members to answer, instead of all.
         */
        fields?: Array<'id' | 'name' | 'prefix' | 'scopes' | 'rate_limit_tier' | 'allowed_ips' | 'server_scopes' | 'request_count' | 'last_used_at' | 'expires_at' | 'grace_period_ends_at' | 'created_at'>;
        /**
         * Related resources to answer along with each key.
         */
        include?: [
            'user'
        ];
        /**
         * Only keys that are in force, or only those that have expired.
         */
        status?: 'active' | 'expired';
        /**
         * Only what was created at this time or later.
         */
        created_after?: string;
        /**
         * Only what was created at this time or earlier.
         */
        created_before?: string;
        /**
         * Only what has this text in its name, in upper or lower case.
         */
        search?: string;
    };
    url: '/api/v1/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * `cursor` is not one that this list gave out.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * As `CoreForbidden`; or what the plan of the workspace allows is used up.
     */
    403: CoreFeatureError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * Data breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * The key exists. Store it, for it is not shown again.
     */
    201: ApiKeyCreated;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * The workspace has no such API key.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * The key is no longer accepted.
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type GetApiKeyData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * The workspace has no such API key.
     */
    404: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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

export type RotateApiKeyData = {
    body?: RotateApiKeyRequest;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * The workspace has no such API key.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter or the body breaks a rule, or the key cannot be rotated. Nothing changed.
     */
    422: CoreRefusal;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RotateApiKeyError = RotateApiKeyErrors[keyof RotateApiKeyErrors];

export type RotateApiKeyResponses = {
    /**
     * The new key. Store it, for it is not shown again.
     */
    200: ApiKeyRotated;
};

export type RotateApiKeyResponse = RotateApiKeyResponses[keyof RotateApiKeyResponses];

export type ListTeamMembersData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/team';
};

export type ListTeamMembersErrors = {
    /**
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
        /**
         * The member. Your own id, to leave.
         */
        user_id: number;
    };
    query?: never;
    url: '/api/v1/tenants/{tenant_id}/team/{user_id}';
};

export type RemoveTeamMemberErrors = {
    /**
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or nobody in it with this id.
     */
    404: Error;
    /**
     * The last Owner of a tenant stays its Owner. Nothing changed.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type RemoveTeamMemberError = RemoveTeamMemberErrors[keyof RemoveTeamMemberErrors];

export type RemoveTeamMemberResponses = {
    /**
     * They are no member any more.
     */
    200: Message;
};

export type RemoveTeamMemberResponse = RemoveTeamMemberResponses[keyof RemoveTeamMemberResponses];

export type UpdateTeamMemberData = {
    body: UpdateTeamMemberRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or nobody in it with this id.
     */
    404: Error;
    /**
     * The last Owner of a tenant stays its Owner. Nothing changed.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateTeamMemberError = UpdateTeamMemberErrors[keyof UpdateTeamMemberErrors];

export type UpdateTeamMemberResponses = {
    /**
     * The member with the new role.
     */
    200: TeamMemberResponse;
};

export type UpdateTeamMemberResponse = UpdateTeamMemberResponses[keyof UpdateTeamMemberResponses];

export type TransferTenantOwnershipData = {
    body: TransferTenantOwnershipRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * Data that breaks a rule, or nobody to whom the tenant can go. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type TransferTenantOwnershipError = TransferTenantOwnershipErrors[keyof TransferTenantOwnershipErrors];

export type TransferTenantOwnershipResponses = {
    /**
     * The new Owner.
     */
    200: TeamMemberResponse;
};

export type TransferTenantOwnershipResponse = TransferTenantOwnershipResponses[keyof TransferTenantOwnershipResponses];

export type ListInvitationsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
        /**
         * Only invitations of this status.
         */
        status?: 'pending' | 'accepted' | 'expired' | 'cancelled';
    };
    url: '/api/v1/tenants/{tenant_id}/invitations';
};

export type ListInvitationsErrors = {
    /**
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A member has the address, or an invitation to it is pending.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nobody was invited.
     */
    422: ValidationError;
    /**
     * Too many invitations today, or too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateInvitationError = CreateInvitationErrors[keyof CreateInvitationErrors];

export type CreateInvitationResponses = {
    /**
     * The invitation is on its way.
     */
    201: CreatedInvitation;
};

export type CreateInvitationResponse = CreateInvitationResponses[keyof CreateInvitationResponses];

export type CancelInvitationData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such invitation of it.
     */
    404: Error;
    /**
     * The invitation was accepted, was cancelled or has expired.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CancelInvitationError = CancelInvitationErrors[keyof CancelInvitationErrors];

export type CancelInvitationResponses = {
    /**
     * It can no longer be accepted.
     */
    200: Message;
};

export type CancelInvitationResponse = CancelInvitationResponses[keyof CancelInvitationResponses];

export type AcceptInvitationData = {
    body: AcceptInvitationRequest;
    headers?: {
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The invitation is for another address, or whoever invited could no longer do so.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * You are a member of the tenant already.
     */
    409: Error;
    /**
     * Data that breaks a rule.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AcceptInvitationError = AcceptInvitationErrors[keyof AcceptInvitationErrors];

export type AcceptInvitationResponses = {
    /**
     * You are a member.
     */
    200: AcceptedInvitation;
};

export type AcceptInvitationResponse = AcceptInvitationResponses[keyof AcceptInvitationResponses];

export type SubmitContactMessageData = {
    body: ContactRequest;
    headers?: {
        /**
         * The tenant to write to. Without it the message goes to the platform.
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
     * No such tenant, or it takes no messages from strangers.
     */
    403: Error;
    /**
     * Data that breaks a rule. Nothing was sent.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type SubmitContactMessageError = SubmitContactMessageErrors[keyof SubmitContactMessageErrors];

export type SubmitContactMessageResponses = {
    /**
     * The message is in the inbox.
     */
    201: Message;
};

export type SubmitContactMessageResponse = SubmitContactMessageResponses[keyof SubmitContactMessageResponses];

export type ListMessagesData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: {
        /**
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
    };
    url: '/api/v1/messages';
};

export type ListMessagesErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * `X-Tenant-ID` names a tenant that does not exist or that the caller is no member of.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * `X-Tenant-ID` names a tenant that does not exist or that the caller is no member of.
     */
    403: Error;
    /**
     * You have no such message.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateMessageError = UpdateMessageErrors[keyof UpdateMessageErrors];

export type UpdateMessageResponses = {
    /**
     * The message is marked.
     */
    200: UpdatedMessage;
};

export type UpdateMessageResponse = UpdateMessageResponses[keyof UpdateMessageResponses];

export type ListArticlesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the answer before. Reading on costs the same however far you are, and skips or repeats nothing when items are added meanwhile. A cursor belongs to the tenant and the filters it was made for, and replaces `page`.
         */
        cursor?: string;
        /**
         * Only articles of this status. Callers below Author see published articles only, so any other is empty.
         */
        status?: ArticleStatus;
        /**
         * Only articles of this category. An unknown category is empty.
         */
        category_id?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/articles';
};

export type ListArticlesErrors = {
    /**
     * The cursor belongs to another list, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The token of an API user, or the key of a workspace, lacks the scope that the operation needs.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low, or the tenant's plan allows no further article.
     */
    403: FeatureError;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * Another article of the tenant has this slug.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateArticleError = CreateArticleErrors[keyof CreateArticleErrors];

export type CreateArticleResponses = {
    /**
     * The article exists.
     */
    201: ArticleResponse;
};

export type CreateArticleResponse = CreateArticleResponses[keyof CreateArticleResponses];

export type SearchArticlesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
    };
    path: {
        /**
         * The tenant.
         */
        tenant_id: string;
    };
    query: {
        /**
         * Words to find in title, excerpt, tags, keywords and content. Taken literally: `AND`, `*`, quotes and the like are no operators.
         */
        q: string;
        /**
         * Only articles of this status. Callers below Author see published articles only, so any other is empty.
         */
        status?: ArticleStatus;
        /**
         * Only articles of this category. An unknown category is empty.
         */
        category_id?: number;
        /**
         * `relevance`: best match first. `date`: newest first. `title`: alphabetical.
         */
        sort?: 'relevance' | 'date' | 'title';
        /**
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/articles/search';
};

export type SearchArticlesErrors = {
    /**
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The token of an API user, or the key of a workspace, lacks the scope that the operation needs.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or the page lies past the first 1,000 matches.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low, or the tenant's plan allows no further article.
     */
    403: FeatureError;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * Data that breaks a rule. The model was not asked.
     */
    422: ValidationError;
    /**
     * Too many requests, to this server or to the AI provider. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The model answered, but with no article. Nothing was created.
     */
    502: Error;
    /**
     * The model cannot be asked. Nothing was created.
     */
    503: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GenerateArticleError = GenerateArticleErrors[keyof GenerateArticleErrors];

export type GenerateArticleResponses = {
    /**
     * The draft exists.
     */
    201: ArticleResponse;
};

export type GenerateArticleResponse = GenerateArticleResponses[keyof GenerateArticleResponses];

export type DeleteArticleData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller is an Author and the article is somebody else's, or the caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such article that the caller may see.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * The resource is not the version that `If-Match` names. Nothing changed.
     */
    412: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteArticleError = DeleteArticleErrors[keyof DeleteArticleErrors];

export type DeleteArticleResponses = {
    /**
     * The article is gone.
     */
    200: Message;
};

export type DeleteArticleResponse = DeleteArticleResponses[keyof DeleteArticleResponses];

export type GetArticleData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body.
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
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The token of an API user, or the key of a workspace, lacks the scope that the operation needs.
     */
    403: Error;
    /**
     * No such tenant, or no such article that the caller may see.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * Entity tags you expect, or `*`. If none is the current version, nothing changes and the answer is 412.
         */
        'If-Match'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller is an Author and the article is somebody else's, or the caller's role is too low, or the longer text does not fit into the tenant's plan.
     */
    403: FeatureError;
    /**
     * No such tenant, or no such article that the caller may see.
     */
    404: Error;
    /**
     * Another article of the tenant has this slug.
     */
    409: Error;
    /**
     * The resource is not the version that `If-Match` names. Nothing changed.
     */
    412: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateArticleError = UpdateArticleErrors[keyof UpdateArticleErrors];

export type UpdateArticleResponses = {
    /**
     * The article as it is now.
     */
    200: ArticleResponse;
};

export type UpdateArticleResponse = UpdateArticleResponses[keyof UpdateArticleResponses];

export type ListCommentsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
    query?: {
        /**
         * Comments to answer at most.
         */
        limit?: number;
        /**
         * Comments to skip.
         */
        offset?: number;
        /**
         * Answers the replies under this top-level comment instead of the top level. An unknown comment has none.
         */
        parent_id?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments';
};

export type ListCommentsErrors = {
    /**
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The token of an API user, or the key of a workspace, lacks the scope that the operation needs.
     */
    403: Error;
    /**
     * No such tenant, or no such article that the caller may see.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such article that the caller may see.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateCommentError = CreateCommentErrors[keyof CreateCommentErrors];

export type CreateCommentResponses = {
    /**
     * The comment is there for everybody who sees the article.
     */
    201: CommentResponse;
};

export type CreateCommentResponse = CreateCommentResponses[keyof CreateCommentResponses];

export type CancelArticleScheduleData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller is an Author and the article is somebody else's, or the caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, no such article that the caller may see, or the article has no schedule.
     */
    404: Error;
    /**
     * The article is published.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller is an Author and the article is somebody else's, or the caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such article that the caller may see.
     */
    404: Error;
    /**
     * The article is published.
     */
    409: Error;
    /**
     * A time or a time zone that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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

export type ListScheduledArticlesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the answer before. Reading on costs the same however far you are, and skips or repeats nothing when items are added meanwhile. A cursor belongs to the tenant and the filters it was made for, and replaces `page`.
         */
        cursor?: string;
    };
    url: '/api/v1/tenants/{tenant_id}/scheduled';
};

export type ListScheduledArticlesErrors = {
    /**
     * The cursor belongs to another list, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The token of an API user, or the key of a workspace, lacks the scope that the operation needs.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ListScheduledArticlesError = ListScheduledArticlesErrors[keyof ListScheduledArticlesErrors];

export type ListScheduledArticlesResponses = {
    /**
     * A page of the schedule.
     */
    200: ScheduledArticleList;
};

export type ListScheduledArticlesResponse = ListScheduledArticlesResponses[keyof ListScheduledArticlesResponses];

export type DeleteCommentData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The comment is somebody else's.
     */
    403: Error;
    /**
     * No such tenant, or no such comment.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteCommentError = DeleteCommentErrors[keyof DeleteCommentErrors];

export type DeleteCommentResponses = {
    /**
     * The comment is gone.
     */
    200: Message;
};

export type DeleteCommentResponse = DeleteCommentResponses[keyof DeleteCommentResponses];

export type ListCategoriesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
    url: '/api/v1/tenants/{tenant_id}/categories';
};

export type ListCategoriesErrors = {
    /**
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The token of an API user, or the key of a workspace, lacks the scope that the operation needs.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * Another category of the tenant has this name or this slug.
     */
    409: Error;
    /**
     * Data that breaks a rule, or one category too many. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateCategoryError = CreateCategoryErrors[keyof CreateCategoryErrors];

export type CreateCategoryResponses = {
    /**
     * The category exists.
     */
    201: CategoryResponse;
};

export type CreateCategoryResponse = CreateCategoryResponses[keyof CreateCategoryResponses];

export type DeleteCategoryData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The category still has articles: move or delete them first. Or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such category.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteCategoryError = DeleteCategoryErrors[keyof DeleteCategoryErrors];

export type DeleteCategoryResponses = {
    /**
     * The category is gone.
     */
    200: Message;
};

export type DeleteCategoryResponse = DeleteCategoryResponses[keyof DeleteCategoryResponses];

export type UpdateCategoryData = {
    body: UpdateCategoryRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such category.
     */
    404: Error;
    /**
     * Another category of the tenant has this name or this slug.
     */
    409: Error;
    /**
     * Data that breaks a rule, or one category too many. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateCategoryError = UpdateCategoryErrors[keyof UpdateCategoryErrors];

export type UpdateCategoryResponses = {
    /**
     * The category as it is now.
     */
    200: CategoryResponse;
};

export type UpdateCategoryResponse = UpdateCategoryResponses[keyof UpdateCategoryResponses];

export type ListAffiliateLinksData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/affiliate-links';
};

export type ListAffiliateLinksErrors = {
    /**
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * Another link has this slug, or had it in another tenant.
     */
    409: Error;
    /**
     * Data that breaks a rule, or one slug too many. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateAffiliateLinkError = CreateAffiliateLinkErrors[keyof CreateAffiliateLinkErrors];

export type CreateAffiliateLinkResponses = {
    /**
     * The link exists.
     */
    201: AffiliateLinkResponse;
};

export type CreateAffiliateLinkResponse = CreateAffiliateLinkResponses[keyof CreateAffiliateLinkResponses];

export type DeleteAffiliateLinkData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such affiliate link.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DeleteAffiliateLinkError = DeleteAffiliateLinkErrors[keyof DeleteAffiliateLinkErrors];

export type DeleteAffiliateLinkResponses = {
    /**
     * The link is gone.
     */
    200: Message;
};

export type DeleteAffiliateLinkResponse = DeleteAffiliateLinkResponses[keyof DeleteAffiliateLinkResponses];

export type UpdateAffiliateLinkData = {
    body: UpdateAffiliateLinkRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such affiliate link.
     */
    404: Error;
    /**
     * Another link has this slug, or had it in another tenant.
     */
    409: Error;
    /**
     * Data that breaks a rule, or one slug too many. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type UpdateAffiliateLinkError = UpdateAffiliateLinkErrors[keyof UpdateAffiliateLinkErrors];

export type UpdateAffiliateLinkResponses = {
    /**
     * The link as it is now.
     */
    200: AffiliateLinkResponse;
};

export type UpdateAffiliateLinkResponse = UpdateAffiliateLinkResponses[keyof UpdateAffiliateLinkResponses];

export type GetAffiliateLinkStatsData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
         * Days to answer, today included.
         */
        days?: number;
    };
    url: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}/stats';
};

export type GetAffiliateLinkStatsErrors = {
    /**
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * No such tenant, or no such affiliate link.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetAffiliateLinkStatsError = GetAffiliateLinkStatsErrors[keyof GetAffiliateLinkStatsErrors];

export type GetAffiliateLinkStatsResponses = {
    /**
     * The clicks.
     */
    200: AffiliateLinkStats;
};

export type GetAffiliateLinkStatsResponse = GetAffiliateLinkStatsResponses[keyof GetAffiliateLinkStatsResponses];

export type FollowAffiliateLinkData = {
    body?: never;
    headers?: {
        /**
         * With `prefetch` in it, the request is not counted as a click.
         */
        'Sec-Purpose'?: string;
        /**
         * The same, from older browsers.
         */
        Purpose?: string;
        /**
         * The same: `preview` for the pages that Safari shows as pictures.
         */
        'X-Purpose'?: string;
        /**
         * The same, from Firefox.
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
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type FollowAffiliateLinkError = FollowAffiliateLinkErrors[keyof FollowAffiliateLinkErrors];

export type FollowAffiliateLinkResponses = {
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type FollowAffiliateLinkResponse = FollowAffiliateLinkResponses[keyof FollowAffiliateLinkResponses];

export type SubmitSeoReportData = {
    body: SubmitSeoReportRequest;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * Data in the body or a parameter breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type SubmitSeoReportError = SubmitSeoReportErrors[keyof SubmitSeoReportErrors];

export type SubmitSeoReportResponses = {
    /**
     * The report is taken.
     */
    201: SeoReportResponse;
};

export type SubmitSeoReportResponse = SubmitSeoReportResponses[keyof SubmitSeoReportResponses];

export type ListSeoIssuesData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the workspace. If you send it, it must name the same one; another is 400.
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
         * Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`.
         */
        cursor?: string;
        /**
         * What to sort by; `-` makes it descending.
         */
        sort?: [
            'created_at' | '-created_at'
        ];
        /**
         * Only issues of pages whose last report has a `seo` score of at least this.
         */
        min_score?: number;
        /**
         * Only issues of pages whose last report has a `seo` score of at most this.
         */
        max_score?: number;
        /**
         * Only issues of this severity.
         */
        severity?: SeoSeverity;
        /**
         * Only issues of this type.
         */
        type?: string;
        /**
         * Only issues of this page, its address spelt in any of its ways.
         */
        url?: SeoPageUrl;
        /**
         * Only what was created at this time or later.
         */
        created_after?: string;
        /**
         * Only what was created at this time or earlier.
         */
        created_before?: string;
        /**
         * Only issues with this text in the page's address or in their type, in upper or lower case.
         */
        search?: string;
    };
    url: '/api/v1/seo/issues/{workspace_id}';
};

export type ListSeoIssuesErrors = {
    /**
     * `cursor` is not one that this list gave out, or `X-Workspace-ID` names another workspace than the path.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such workspace, or the caller is no member of it.
     */
    404: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListSeoIssuesError = ListSeoIssuesErrors[keyof ListSeoIssuesErrors];

export type ListSeoIssuesResponses = {
    /**
     * A page of the issues.
     */
    200: SeoIssueList;
};

export type ListSeoIssuesResponse = ListSeoIssuesResponses[keyof ListSeoIssuesResponses];

export type GetPixelConfigData = {
    body?: never;
    headers?: {
        /**
         * Where the page comes from. Browsers send it; `null` says that they will not tell.
         */
        Origin?: string;
        /**
         * Address of the page; counts where there is no `Origin`.
         */
        Referer?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/pixel/config';
};

export type GetPixelConfigErrors = {
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetPixelConfigError = GetPixelConfigErrors[keyof GetPixelConfigErrors];

export type GetPixelConfigResponses = {
    /**
     * What to do.
     */
    200: PixelConfig;
};

export type GetPixelConfigResponse = GetPixelConfigResponses[keyof GetPixelConfigResponses];

export type TrackPixelEventData = {
    body: TrackPixelRequest;
    headers?: {
        /**
         * Where the page comes from. Browsers send it; `null` says that they will not tell.
         */
        Origin?: string;
        /**
         * Address of the page; counts where there is no `Origin`.
         */
        Referer?: string;
        /**
         * With `1`, nothing is kept.
         */
        DNT?: string;
        /**
         * With `1`, nothing is kept.
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
     * Data in the body or a parameter breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type TrackPixelEventError = TrackPixelEventErrors[keyof TrackPixelEventErrors];

export type TrackPixelEventResponses = {
    /**
     * The event has been taken.
     */
    200: PixelTracked;
};

export type TrackPixelEventResponse = TrackPixelEventResponses[keyof TrackPixelEventResponses];

export type CreateSubscriptionData = {
    body: CreateSubscriptionRequest;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The payment was declined. Nothing changed.
     */
    402: Error;
    /**
     * The caller is not Owner of the tenant, or `X-Tenant-ID` names a tenant that the caller is no member of.
     */
    403: Error;
    /**
     * Another change of the subscription is under way.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * Payments are not configured on this server, or the payment provider does not answer.
     */
    503: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CreateSubscriptionError = CreateSubscriptionErrors[keyof CreateSubscriptionErrors];

export type CreateSubscriptionResponses = {
    /**
     * The subscription as it is now.
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
     * The operation takes no parameter of this name.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Tenant-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/subscriptions/current';
};

export type GetCurrentSubscriptionErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * `X-Tenant-ID` names a tenant that does not exist or that the caller is no member of.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/subscriptions/cancel';
};

export type CancelSubscriptionErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller is not Owner of the tenant, or `X-Tenant-ID` names a tenant that the caller is no member of.
     */
    403: Error;
    /**
     * The tenant has no subscription.
     */
    404: Error;
    /**
     * Another change of the subscription is under way.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * Payments are not configured on this server, or the payment provider does not answer.
     */
    503: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type CancelSubscriptionError = CancelSubscriptionErrors[keyof CancelSubscriptionErrors];

export type CancelSubscriptionResponses = {
    /**
     * The subscription as it is now.
     */
    200: SubscriptionChanged;
};

export type CancelSubscriptionResponse = CancelSubscriptionResponses[keyof CancelSubscriptionResponses];

export type CheckEntitlementData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
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
         * How much more of it.
         */
        quantity?: number;
    };
    url: '/api/v1/entitlements/check';
};

export type CheckEntitlementErrors = {
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CheckEntitlementError = CheckEntitlementErrors[keyof CheckEntitlementErrors];

export type CheckEntitlementResponses = {
    /**
     * Whether it is allowed.
     */
    200: EntitlementCheck;
};

export type CheckEntitlementResponse = CheckEntitlementResponses[keyof CheckEntitlementResponses];

export type RecordUsageData = {
    body: RecordUsageRequest;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * As `CoreForbidden`; or what the plan of the workspace allows is used up.
     */
    403: CoreFeatureError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * Data in the body or a parameter breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RecordUsageError = RecordUsageErrors[keyof RecordUsageErrors];

export type RecordUsageResponses = {
    /**
     * It is counted, or was before.
     */
    200: RecordedUsage;
};

export type RecordUsageResponse = RecordUsageResponses[keyof RecordUsageResponses];

export type GetUsageSummaryData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: never;
    url: '/api/v1/entitlements/summary';
};

export type GetUsageSummaryErrors = {
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type GetUsageSummaryError = GetUsageSummaryErrors[keyof GetUsageSummaryErrors];

export type GetUsageSummaryResponses = {
    /**
     * What is used.
     */
    200: UsageSummaryResponse;
};

export type GetUsageSummaryResponse = GetUsageSummaryResponses[keyof GetUsageSummaryResponses];

export type ReceiveStripeEventData = {
    body: StripeEvent;
    headers: {
        /**
         * When Stripe signed the body, and its signatures of both (HMAC-SHA-256).
         */
        'Stripe-Signature': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/billing/stripe/events';
};

export type ReceiveStripeEventErrors = {
    /**
     * The request body is not JSON, or is not what Stripe signed.
     */
    400: Error;
    /**
     * Not an event in the form that Stripe sends.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * Stripe is not configured on this server, or did not answer. Stripe sends the event again.
     */
    503: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ReceiveStripeEventError = ReceiveStripeEventErrors[keyof ReceiveStripeEventErrors];

export type ReceiveStripeEventResponses = {
    /**
     * The event has been taken.
     */
    200: EventReceived;
};

export type ReceiveStripeEventResponse = ReceiveStripeEventResponses[keyof ReceiveStripeEventResponses];

export type CreateUserData = {
    body: CreateTenantUserRequest;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/users';
};

export type CreateUserErrors = {
    /**
     * The request body is not JSON, data breaks a rule, or a development server was not told the tenant.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is in no tenant.
     */
    403: Problem;
    /**
     * The tenant has a user with this email address.
     */
    409: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type CreateUserError = CreateUserErrors[keyof CreateUserErrors];

export type CreateUserResponses = {
    /**
     * The user exists, or is invited.
     */
    201: CreatedTenantUser;
};

export type CreateUserResponse = CreateUserResponses[keyof CreateUserResponses];

export type GetUserByIdData = {
    body?: never;
    headers?: {
        /**
         * The tenant to act in. Without it, the session's tenant counts, then the caller's default tenant. A tenant that the caller is no member of is 403, and so is one that does not exist.
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
     * A parameter breaks a rule, or a development server was not told the tenant.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is in no tenant.
     */
    403: Problem;
    /**
     * The tenant has no such user.
     */
    404: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Sites on a page.
         */
        page_size?: number;
        /**
         * `page_state` of the page before.
         */
        page_state?: string;
    };
    url: '/api/v1/sites';
};

export type ListSitesErrors = {
    /**
     * A parameter breaks a rule, or `page_state` is not one of this list.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is in no tenant.
     */
    403: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/sites';
};

export type CreateSiteErrors = {
    /**
     * The request body is not JSON, or data breaks a rule. Nothing changed.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is in no tenant.
     */
    403: Problem;
    /**
     * The tenant has a site of this domain, or another tenant has proved that the domain is its own.
     */
    409: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type CreateSiteError = CreateSiteErrors[keyof CreateSiteErrors];

export type CreateSiteResponses = {
    /**
     * The site exists.
     */
    201: CreatedSite;
};

export type CreateSiteResponse = CreateSiteResponses[keyof CreateSiteResponses];

export type DeleteSiteData = {
    body?: never;
    headers?: {
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is in no tenant.
     */
    403: Problem;
    /**
     * No such site, or not one of the caller's tenant.
     */
    404: Problem;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Problem;
};

export type DeleteSiteError = DeleteSiteErrors[keyof DeleteSiteErrors];

export type DeleteSiteResponses = {
    /**
     * The site is gone.
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
     * A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is in no tenant.
     */
    403: Problem;
    /**
     * No such site, or not one of the caller's tenant.
     */
    404: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is in no tenant.
     */
    403: Problem;
    /**
     * No such site, or not one of the caller's tenant.
     */
    404: Problem;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The domain was not proved, or a parameter breaks a rule. Nothing changed.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The caller's role in the tenant is too low, or the caller is in no tenant.
     */
    403: Problem;
    /**
     * No such site, or not one of the caller's tenant.
     */
    404: Problem;
    /**
     * The tenant has a site of this domain, or another tenant has proved that the domain is its own.
     */
    409: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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

export type GetPluginStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/plugin/status';
};

export type GetPluginStatusErrors = {
    /**
     * A parameter breaks a rule, or is unknown. Where the surface is not sites, only callers with a `DashboardToken` get this; others get 422.
     */
    400: BadRequestProblem;
    /**
     * No credential, or one that is not valid.
     */
    401: Problem;
    /**
     * The site was suspended or archived.
     */
    403: Problem;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Problem;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
     * A parameter is not known.
     */
    400: AdminError;
    /**
     * No credential, or one that is not valid.
     */
    401: AdminError;
    /**
     * The caller is no platform admin.
     */
    403: AdminError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/admin/api';
};

export type CreateApiUserErrors = {
    /**
     * The request body is not JSON, or data breaks a rule. Nothing changed.
     */
    400: AdminError;
    /**
     * No credential, or one that is not valid.
     */
    401: AdminError;
    /**
     * The caller is no platform admin.
     */
    403: AdminError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: AdminError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type CreateApiUserError = CreateApiUserErrors[keyof CreateApiUserErrors];

export type CreateApiUserResponses = {
    /**
     * The API user exists.
     */
    201: NewApiUser;
};

export type CreateApiUserResponse = CreateApiUserResponses[keyof CreateApiUserResponses];

export type DeleteApiUserData = {
    body?: never;
    headers?: {
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The API user. A malformed id is 404, like an unknown one.
         */
        id: string;
    };
    query?: never;
    url: '/admin/api/{id}';
};

export type DeleteApiUserErrors = {
    /**
     * A parameter is not known.
     */
    400: AdminError;
    /**
     * No credential, or one that is not valid.
     */
    401: AdminError;
    /**
     * The caller is no platform admin.
     */
    403: AdminError;
    /**
     * No such API user.
     */
    404: AdminError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: AdminError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type DeleteApiUserError = DeleteApiUserErrors[keyof DeleteApiUserErrors];

export type DeleteApiUserResponses = {
    /**
     * The API user is gone.
     */
    204: void;
};

export type DeleteApiUserResponse = DeleteApiUserResponses[keyof DeleteApiUserResponses];

export type GetApiUserData = {
    body?: never;
    path: {
        /**
         * The API user. A malformed id is 404, like an unknown one.
         */
        id: string;
    };
    query?: never;
    url: '/admin/api/{id}';
};

export type GetApiUserErrors = {
    /**
     * A parameter is not known.
     */
    400: AdminError;
    /**
     * No credential, or one that is not valid.
     */
    401: AdminError;
    /**
     * The caller is no platform admin.
     */
    403: AdminError;
    /**
     * No such API user.
     */
    404: AdminError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The API user. A malformed id is 404, like an unknown one.
         */
        id: string;
    };
    query?: never;
    url: '/admin/api/{id}';
};

export type UpdateApiUserErrors = {
    /**
     * The request body is not JSON, or data breaks a rule. Nothing changed.
     */
    400: AdminError;
    /**
     * No credential, or one that is not valid.
     */
    401: AdminError;
    /**
     * The caller is no platform admin.
     */
    403: AdminError;
    /**
     * No such API user.
     */
    404: AdminError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: AdminError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: AdminError;
};

export type UpdateApiUserError = UpdateApiUserErrors[keyof UpdateApiUserErrors];

export type UpdateApiUserResponses = {
    /**
     * The API user as it is now.
     */
    200: ApiUser;
};

export type UpdateApiUserResponse = UpdateApiUserResponses[keyof UpdateApiUserResponses];

export type RegenerateApiUserTokenData = {
    body?: never;
    headers?: {
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The API user. A malformed id is 404, like an unknown one.
         */
        id: string;
    };
    query?: never;
    url: '/admin/api/regenerate-token/{id}';
};

export type RegenerateApiUserTokenErrors = {
    /**
     * A parameter is not known.
     */
    400: AdminError;
    /**
     * No credential, or one that is not valid.
     */
    401: AdminError;
    /**
     * The caller is no platform admin.
     */
    403: AdminError;
    /**
     * No such API user.
     */
    404: AdminError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: AdminError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: AdminError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
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
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * Data that breaks a rule, or a token that the network does not accept. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The network is turned off here, or does not answer.
     */
    503: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type ConnectSocialAccountError = ConnectSocialAccountErrors[keyof ConnectSocialAccountErrors];

export type ConnectSocialAccountResponses = {
    /**
     * The account is connected.
     */
    201: SocialAccountResponse;
};

export type ConnectSocialAccountResponse = ConnectSocialAccountResponses[keyof ConnectSocialAccountResponses];

export type DisconnectSocialAccountData = {
    body?: never;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such account.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type DisconnectSocialAccountError = DisconnectSocialAccountErrors[keyof DisconnectSocialAccountErrors];

export type DisconnectSocialAccountResponses = {
    /**
     * The account is forgotten.
     */
    200: Message;
};

export type DisconnectSocialAccountResponse = DisconnectSocialAccountResponses[keyof DisconnectSocialAccountResponses];

export type PublishArticleToSocialData = {
    body: PublishArticleToSocialRequest;
    headers?: {
        /**
         * Optional, because the path names the tenant. If you send it, it must name the same one; another is 400.
         */
        'X-Tenant-ID'?: string;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The request body is not JSON, or the tenants of `X-Tenant-ID` and path differ.
     */
    400: Error;
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or no such article that the caller may see.
     */
    404: Error;
    /**
     * The article is not published.
     */
    409: Error;
    /**
     * Data that breaks a rule, or a platform without an account. Nothing was posted.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The network is turned off here, or does not answer.
     */
    503: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type PublishArticleToSocialError = PublishArticleToSocialErrors[keyof PublishArticleToSocialErrors];

export type PublishArticleToSocialResponses = {
    /**
     * What is known of each post.
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetAdminDashboardError = GetAdminDashboardErrors[keyof GetAdminDashboardErrors];

export type GetAdminDashboardResponses = {
    /**
     * The platform as it is now.
     */
    200: AdminDashboard;
};

export type GetAdminDashboardResponse = GetAdminDashboardResponses[keyof GetAdminDashboardResponses];

export type GetAdminInsightsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Days to answer, today included.
         */
        days?: number;
    };
    url: '/api/v1/admin/insights';
};

export type GetAdminInsightsErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Days to answer, today included.
         */
        days?: number;
    };
    url: '/api/v1/admin/analytics/content';
};

export type GetContentAnalyticsErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetContentAnalyticsError = GetContentAnalyticsErrors[keyof GetContentAnalyticsErrors];

export type GetContentAnalyticsResponses = {
    /**
     * Content of all tenants.
     */
    200: ContentAnalytics;
};

export type GetContentAnalyticsResponse = GetContentAnalyticsResponses[keyof GetContentAnalyticsResponses];

export type GetRevenueAnalyticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Days to answer, today included.
         */
        days?: number;
    };
    url: '/api/v1/admin/analytics/revenue';
};

export type GetRevenueAnalyticsErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type GetRevenueAnalyticsError = GetRevenueAnalyticsErrors[keyof GetRevenueAnalyticsErrors];

export type GetRevenueAnalyticsResponses = {
    /**
     * Payments and subscriptions.
     */
    200: RevenueAnalytics;
};

export type GetRevenueAnalyticsResponse = GetRevenueAnalyticsResponses[keyof GetRevenueAnalyticsResponses];

export type AdminListTenantsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only tenants with this in their name, slug or domain, in upper or lower case.
         */
        search?: string;
        /**
         * `true`: only tenants in use. `false`: only suspended ones.
         */
        is_active?: boolean;
        /**
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
    };
    url: '/api/v1/admin/tenants';
};

export type AdminListTenantsErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * No such tenant, or the caller may not see it.
     */
    404: Error;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminUpdateTenantError = AdminUpdateTenantErrors[keyof AdminUpdateTenantErrors];

export type AdminUpdateTenantResponses = {
    /**
     * The tenant as it is now.
     */
    200: AdminTenant;
};

export type AdminUpdateTenantResponse = AdminUpdateTenantResponses[keyof AdminUpdateTenantResponses];

export type AdminListUsersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only users with this in their email address, username or full name, in upper or lower case.
         */
        search?: string;
        /**
         * Only members of this tenant.
         */
        tenant_id?: string;
        /**
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
    };
    url: '/api/v1/admin/users';
};

export type AdminListUsersErrors = {
    /**
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * Only what this user did.
         */
        user_id?: number;
        /**
         * Only this action, such as `user.login`.
         */
        action?: string;
        /**
         * Only what was done to resources of this kind.
         */
        resource_type?: string;
        /**
         * Only rows from this moment on.
         */
        created_from?: string;
        /**
         * Only rows before this moment.
         */
        created_to?: string;
        /**
         * Page to answer, counted from 1. To read further than page 1000, follow a cursor where there is one.
         */
        page?: number;
        /**
         * Rows on a page.
         */
        per_page?: number;
        /**
         * `next_cursor` of the answer before. Reading on costs the same however far you are, and skips or repeats nothing when items are added meanwhile. A cursor belongs to the tenant and the filters it was made for, and replaces `page`.
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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

export type AdminUpdateUserRoleData = {
    body: UpdatePlatformRoleRequest;
    headers?: {
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No credential where one is needed, or one that is not valid.
     */
    401: Error;
    /**
     * The caller's role is too low.
     */
    403: Error;
    /**
     * There is no such user.
     */
    404: Error;
    /**
     * The last platform admin stays one. Nothing changed.
     */
    409: Error;
    /**
     * Data that breaks a rule. Nothing changed.
     */
    422: ValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: Error;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: Error;
};

export type AdminUpdateUserRoleError = AdminUpdateUserRoleErrors[keyof AdminUpdateUserRoleErrors];

export type AdminUpdateUserRoleResponses = {
    /**
     * The user as they are now.
     */
    200: AdminUserResponse;
};

export type AdminUpdateUserRoleResponse = AdminUpdateUserRoleResponses[keyof AdminUpdateUserRoleResponses];

export type ListWebhooksData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: {
        /**
         * Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`.
         */
        cursor?: string;
        /**
         * What to sort by; `-` makes it descending.
         */
        sort?: Array<'created_at' | '-created_at' | 'updated_at' | '-updated_at'>;
        /**
         * Members to answer, instead of all.
         */
        fields?: Array<'id' | 'url' | 'events' | 'is_active' | 'success_count' | 'failure_count' | 'consecutive_failures' | 'last_delivery_at' | 'disabled_at' | 'created_at' | 'updated_at'>;
    };
    url: '/api/v1/webhooks';
};

export type ListWebhooksErrors = {
    /**
     * `cursor` is not one that this list gave out.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The scope or the role is missing, or the workspace has as many endpoints as it can have.
     */
    403: CoreFeatureError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * Data in the body or a parameter breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CreateWebhookError = CreateWebhookErrors[keyof CreateWebhookErrors];

export type CreateWebhookResponses = {
    /**
     * The endpoint exists.
     */
    201: CreatedWebhookResponse;
};

export type CreateWebhookResponse = CreateWebhookResponses[keyof CreateWebhookResponses];

export type DeleteWebhookData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such endpoint in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type DeleteWebhookError = DeleteWebhookErrors[keyof DeleteWebhookErrors];

export type DeleteWebhookResponses = {
    /**
     * The endpoint is gone.
     */
    204: void;
};

export type DeleteWebhookResponse = DeleteWebhookResponses[keyof DeleteWebhookResponses];

export type GetWebhookData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * Entity tags you hold, or `*`. If one is the current version, the answer is 304 without a body.
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such endpoint in the workspace.
     */
    404: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such endpoint in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * Data in the body or a parameter breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type UpdateWebhookError = UpdateWebhookErrors[keyof UpdateWebhookErrors];

export type UpdateWebhookResponses = {
    /**
     * The endpoint, as it is now.
     */
    200: UpdatedWebhookResponse;
};

export type UpdateWebhookResponse = UpdateWebhookResponses[keyof UpdateWebhookResponses];

export type TestWebhookData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such endpoint in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type TestWebhookError = TestWebhookErrors[keyof TestWebhookErrors];

export type TestWebhookResponses = {
    /**
     * How the endpoint took it.
     */
    200: WebhookTest;
};

export type TestWebhookResponse = TestWebhookResponses[keyof TestWebhookResponses];

export type RotateWebhookSecretData = {
    body: RotateWebhookSecretRequest;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such endpoint in the workspace.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * Data in the body or a parameter breaks a rule. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
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
         * Page to answer, counted from 1. To read further than page 1000, follow `links.next`.
         */
        page?: number;
        /**
         * Items on a page.
         */
        per_page?: number;
        /**
         * `meta.next_cursor` of the answer before. A cursor belongs to the workspace, the filters and the order it was made for (400), and replaces `page`.
         */
        cursor?: string;
        /**
         * Members to answer, instead of all.
         */
        fields?: Array<'id' | 'event_id' | 'event_type' | 'status' | 'response_code' | 'response_body' | 'error' | 'attempt' | 'next_retry_at' | 'delivered_at' | 'created_at'>;
        /**
         * Only deliveries of this status.
         */
        status?: DeliveryStatus;
    };
    url: '/api/v1/webhooks/{id}/deliveries';
};

export type ListWebhookDeliveriesErrors = {
    /**
     * `cursor` is not one that this list gave out.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such endpoint in the workspace.
     */
    404: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type ListWebhookDeliveriesError = ListWebhookDeliveriesErrors[keyof ListWebhookDeliveriesErrors];

export type ListWebhookDeliveriesResponses = {
    /**
     * A page of the deliveries.
     */
    200: WebhookDeliveryList;
};

export type ListWebhookDeliveriesResponse = ListWebhookDeliveriesResponses[keyof ListWebhookDeliveriesResponses];

export type RetryWebhookDeliveryData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
         */
        'Idempotency-Key'?: string;
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
     * The delivery cannot be retried as it is. Nothing changed.
     */
    400: CoreError;
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no such delivery to this endpoint, or no such endpoint.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type RetryWebhookDeliveryError = RetryWebhookDeliveryErrors[keyof RetryWebhookDeliveryErrors];

export type RetryWebhookDeliveryResponses = {
    /**
     * The attempt waits for a worker.
     */
    200: RetriedDeliveryResponse;
};

export type RetryWebhookDeliveryResponse = RetryWebhookDeliveryResponses[keyof RetryWebhookDeliveryResponses];

export type ListMcpServersData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
    };
    path?: never;
    query?: never;
    url: '/api/v1/mcp/servers';
};

export type ListMcpServersErrors = {
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * Id of the server.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mcp/servers/{id}';
};

export type GetMcpServerErrors = {
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no server of this id.
     */
    404: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The server crashed, broke the protocol, answered more than 4 MiB, or failed at what it was asked.
     */
    502: CoreError;
    /**
     * The server cannot be reached, or too many calls are under way. Wait for `Retry-After` seconds.
     */
    503: CoreError;
    /**
     * The server did not answer within 30 seconds, 10 for its start. What it was doing it may have done.
     */
    504: CoreError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * Id of the server.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/mcp/servers/{id}/tools';
};

export type ListMcpServerToolsErrors = {
    /**
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, or the workspace is not theirs.
     */
    403: CoreError;
    /**
     * There is no server of this id.
     */
    404: CoreError;
    /**
     * A parameter breaks a rule, or is unknown.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The server crashed, broke the protocol, answered more than 4 MiB, or failed at what it was asked.
     */
    502: CoreError;
    /**
     * The server cannot be reached, or too many calls are under way. Wait for `Retry-After` seconds.
     */
    503: CoreError;
    /**
     * The server did not answer within 30 seconds, 10 for its start. What it was doing it may have done.
     */
    504: CoreError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
        /**
         * A UUID of your own for this call, so that you can repeat it without a second effect. See "Idempotency" at the top.
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, the workspace is not theirs, the server is not among the key's `server_scopes`, or a path leads out of the workspace's root.
     */
    403: CoreError;
    /**
     * There is no server of this id, or no tool of this name on it.
     */
    404: CoreError;
    /**
     * A request with the same `Idempotency-Key` is still being processed. Repeat yours after `Retry-After` seconds.
     */
    409: CoreError;
    /**
     * Data in the body breaks a rule, the arguments do not fit the tool's schema, or the files do not allow it. `errors` names arguments as `arguments.path`. Nothing changed.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The server crashed, broke the protocol, answered more than 4 MiB, or failed at what it was asked.
     */
    502: CoreError;
    /**
     * The server cannot be reached, or too many calls are under way. Wait for `Retry-After` seconds.
     */
    503: CoreError;
    /**
     * The server did not answer within 30 seconds, 10 for its start. What it was doing it may have done.
     */
    504: CoreError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
     */
    default: CoreFailureError;
};

export type CallMcpToolError = CallMcpToolErrors[keyof CallMcpToolErrors];

export type CallMcpToolResponses = {
    /**
     * What the tool answered.
     */
    200: McpToolResponse;
};

export type CallMcpToolResponse = CallMcpToolResponses[keyof CallMcpToolResponses];

export type GetMcpResourceData = {
    body?: never;
    headers?: {
        /**
         * The workspace to act in. An API key acts in its own, so naming another one is 403. Without the header, a person acts in the session's workspace, else in their default one. A workspace that the caller is no member of is 403, and so is one that does not exist.
         */
        'X-Workspace-ID'?: number;
    };
    path: {
        /**
         * URI of the resource, `server://path`; slashes as they are or encoded. For `filesystem`, the path of a file in the workspace's root. For other servers, one of the URIs that the server's entry lists.
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
     * No API key where one is needed, or one that is not valid, for whatever reason.
     */
    401: CoreError;
    /**
     * The key lacks the scope or is used from an address it does not allow, the role of the person is too low, the workspace is not theirs, the server is not among the key's `server_scopes`, or a path leads out of the workspace's root.
     */
    403: CoreError;
    /**
     * There is no server of this id, or it has no such resource.
     */
    404: CoreError;
    /**
     * A parameter breaks a rule, or what the URI names cannot be read as one file.
     */
    422: CoreValidationError;
    /**
     * Too many requests. Wait for `Retry-After` seconds.
     */
    429: CoreRateLimitError;
    /**
     * The server crashed, broke the protocol, answered more than 4 MiB, or failed at what it was asked.
     */
    502: CoreError;
    /**
     * The server cannot be reached, or too many calls are under way. Wait for `Retry-After` seconds.
     */
    503: CoreError;
    /**
     * The server did not answer within 30 seconds, 10 for its start. What it was doing it may have done.
     */
    504: CoreError;
    /**
     * The request cannot be served: 406, 413, 415, 500 or 503.
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
