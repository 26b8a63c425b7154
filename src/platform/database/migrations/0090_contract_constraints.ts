import { type Kysely, sql } from 'kysely';

/**
 * Adds what the contract says of the columns that responses show. Not valid at first, so that the tables are not read
 * while they are locked: `migrateToLatest` validates them afterwards.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(textsFit).execute(db);
  for (const [table, checks] of Object.entries(contract)) {
    const added = Object.entries(checks).map(
      ([column, check]) => `add constraint ${table}_${column}_contract check (${check}) not valid`,
    );
    await sql.raw(`alter table ${table} ${added.join(', ')}`).execute(db);
  }
}

/** A check of a column has no subquery of its own. */
const textsFit = `
  create function texts_fit(
    texts text[], fewest integer, most integer, shortest integer, longest integer, pattern text, is_unique boolean
  ) returns boolean language sql immutable parallel safe as $$
    select cardinality(texts) between fewest and most and coalesce(array_ndims(texts), 1) = 1
      and (select count(*) = cardinality(texts)
             and (not is_unique or count(distinct value collate "C") = count(*))
             and coalesce(bool_and(
               char_length(value) between shortest and longest and (pattern is null or value ~ pattern)
             ), true)
           from unnest(texts) as value where value is not null)
  $$`;

const instant = (column: string) => `${column} >= '0001-01-01 00:00:00+00' and ${column} < '10000-01-01 00:00:00+00'`;

// Of ajv-formats.
const email = String.raw`'^[A-Za-z0-9!#$%&''*+/=?^_${'`'}{|}~-]+(?:\.[A-Za-z0-9!#$%&''*+/=?^_${'`'}{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$'`;
const uri = String.raw`'^(?:[A-Za-z][A-Za-z0-9+\-.]*:)(?:\/?\/(?:(?:[A-Za-z0-9\-._~!$&''()*+,;=:]|%[A-F0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[A-F0-9a-f]{1,4}:){6}|::(?:[A-F0-9a-f]{1,4}:){5}|(?:[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){4}|(?:(?:[A-F0-9a-f]{1,4}:){0,1}[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){3}|(?:(?:[A-F0-9a-f]{1,4}:){0,2}[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){2}|(?:(?:[A-F0-9a-f]{1,4}:){0,3}[A-F0-9a-f]{1,4})?::[A-F0-9a-f]{1,4}:|(?:(?:[A-F0-9a-f]{1,4}:){0,4}[A-F0-9a-f]{1,4})?::)(?:[A-F0-9a-f]{1,4}:[A-F0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?))|(?:(?:[A-F0-9a-f]{1,4}:){0,5}[A-F0-9a-f]{1,4})?::[A-F0-9a-f]{1,4}|(?:(?:[A-F0-9a-f]{1,4}:){0,6}[A-F0-9a-f]{1,4})?::)|[vVVv][A-F0-9a-f]+\.[A-Za-z0-9\-._~!$&''()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Za-z0-9\-._~!$&''()*+,;=]|%[A-F0-9a-f]{2})*)(?::[0-9]*)?(?:\/(?:[A-Za-z0-9\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*|\/(?:(?:[A-Za-z0-9\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})+(?:\/(?:[A-Za-z0-9\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*)?|(?:[A-Za-z0-9\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})+(?:\/(?:[A-Za-z0-9\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*)(?:\?(?:[A-Za-z0-9\-._~!$&''()*+,;=:@/?]|%[A-F0-9a-f]{2})*)?(?:#(?:[A-Za-z0-9\-._~!$&''()*+,;=:@/?]|%[A-F0-9a-f]{2})*)?$'`;

const contract: { readonly [table: string]: { readonly [column: string]: string } } = {
  affiliate_link_days: {
    click_count: 'click_count >= 0 and click_count <= 9007199254740991',
    day: "day >= '0001-01-01' and day < '10000-01-01'",
    unique_click_count: 'unique_click_count >= 0 and unique_click_count <= 9007199254740991',
  },
  affiliate_link_totals: {
    click_count: 'click_count >= 0 and click_count <= 9007199254740991',
    link_id: 'link_id >= 1',
    unique_click_count: 'unique_click_count >= 0 and unique_click_count <= 9007199254740991',
  },
  affiliate_links: {
    created_at: instant('created_at'),
    id: 'id >= 1',
    name: 'char_length(name) <= 100',
    original_url: `(octet_length(original_url) <= 2048 or char_length(original_url) <= 2048) and original_url ~ ${uri}`,
    slug: 'char_length(slug) <= 64',
    updated_at: instant('updated_at'),
  },
  api_users: {
    created_at: instant('created_at'),
    description: '(octet_length(description) <= 1000 or char_length(description) <= 1000)',
    expire_at: instant('expire_at'),
    name: 'char_length(name) >= 1 and char_length(name) <= 100',
    scopes: `texts_fit(scopes, 0, 100, 1, 64, '^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$', false)`,
    status: "status in ('active', 'inactive', 'expired')",
    updated_at: instant('updated_at'),
  },
  articles: {
    category_id: 'category_id >= 1',
    comment_count: 'comment_count >= 0',
    content: '(octet_length(content) <= 200000 or char_length(content) <= 200000)',
    content_html: '(octet_length(content_html) <= 10000000 or char_length(content_html) <= 10000000)',
    created_at: instant('created_at'),
    excerpt: 'char_length(excerpt) <= 500',
    id: 'id >= 1',
    image: `(octet_length(image) <= 2048 or char_length(image) <= 2048) and image ~ ${uri}`,
    keywords: 'texts_fit(keywords, 0, 20, 0, 50, null, false)',
    published_at: instant('published_at'),
    schedule_timezone: 'char_length(schedule_timezone) <= 64',
    scheduled_at: instant('scheduled_at'),
    seo: "jsonb_typeof(seo) = 'object' and jsonb_typeof(seo -> 'meta_title') in ('string', 'null') and char_length((seo ->> 'meta_title')) <= 255 and jsonb_typeof(seo -> 'meta_description') in ('string', 'null') and char_length((seo ->> 'meta_description')) <= 500 and jsonb_typeof(seo -> 'focus_keyword') in ('string', 'null') and char_length((seo ->> 'focus_keyword')) <= 100",
    slug: 'char_length(slug) <= 200',
    status: "status in ('draft', 'scheduled', 'published', 'archived')",
    tags: 'texts_fit(tags, 0, 20, 0, 50, null, false)',
    title: 'char_length(title) <= 255',
    updated_at: instant('updated_at'),
  },
  audit_logs: {
    action: 'char_length(action) <= 100',
    created_at: instant('created_at'),
    details: "jsonb_typeof(details) = 'object'",
    id: 'id >= 1 and id <= 9007199254740991',
    ip: 'char_length(ip) <= 64',
    operation_id: 'char_length(operation_id) <= 100',
    request_id: 'char_length(request_id) <= 64',
    resource_id: 'char_length(resource_id) <= 255',
    resource_type: 'char_length(resource_type) <= 100',
    user_id: 'user_id >= 1',
  },
  categories: {
    created_at: instant('created_at'),
    description: '(octet_length(description) <= 1000 or char_length(description) <= 1000)',
    id: 'id >= 1',
    name: 'char_length(name) <= 100',
    slug: 'char_length(slug) <= 100',
    updated_at: instant('updated_at'),
  },
  comments: {
    article_id: 'article_id >= 1',
    content: '(octet_length(content) <= 5000 or char_length(content) <= 5000)',
    content_html: '(octet_length(content_html) <= 1000000 or char_length(content_html) <= 1000000)',
    created_at: instant('created_at'),
    id: 'id >= 1',
    parent_id: 'parent_id >= 1',
    reply_count: 'reply_count >= 0',
    updated_at: instant('updated_at'),
  },
  invitations: {
    accepted_at: instant('accepted_at'),
    created_at: instant('created_at'),
    email: `char_length(email) <= 254 and email ~ ${email}`,
    expires_at: instant('expires_at'),
    id: 'id >= 1',
    role: "role in ('Reader', 'Viewer', 'Author', 'Editor', 'Admin', 'Owner')",
  },
  memberships: {
    role: "role in ('Reader', 'Viewer', 'Author', 'Editor', 'Admin', 'Owner')",
    user_id: 'user_id >= 1',
  },
  messages: {
    body: '(octet_length(body) <= 5000 or char_length(body) <= 5000)',
    created_at: instant('created_at'),
    id: 'id >= 1',
    sender_email: `char_length(sender_email) <= 254 and sender_email ~ ${email}`,
    sender_id: 'sender_id >= 1',
    sender_name: 'char_length(sender_name) <= 100',
    subject: 'char_length(subject) <= 200',
  },
  seo_issues: {
    created_at: instant('created_at'),
    details:
      "jsonb_typeof(details) = 'object' and details ?& array['element', 'message', 'suggestion'] and details - array['element', 'message', 'suggestion'] = '{}' and jsonb_typeof(details -> 'element') in ('string', 'null') and (octet_length((details ->> 'element')) <= 1024 or char_length((details ->> 'element')) <= 1024) and jsonb_typeof(details -> 'message') in ('string', 'null') and (octet_length((details ->> 'message')) <= 1000 or char_length((details ->> 'message')) <= 1000) and jsonb_typeof(details -> 'suggestion') in ('string', 'null') and (octet_length((details ->> 'suggestion')) <= 1000 or char_length((details ->> 'suggestion')) <= 1000)",
    id: 'id >= 1 and id <= 9007199254740991',
    issue_type: 'char_length(issue_type) >= 1 and char_length(issue_type) <= 100',
    severity: "severity in ('info', 'warning', 'error', 'critical')",
  },
  seo_reports: {
    accessibility: 'accessibility >= 0 and accessibility <= 100',
    best_practices: 'best_practices >= 0 and best_practices <= 100',
    created_at: instant('created_at'),
    id: 'id >= 1 and id <= 9007199254740991',
    issue_count: 'issue_count >= 0 and issue_count <= 500',
    performance: 'performance >= 0 and performance <= 100',
    seo: 'seo >= 0 and seo <= 100',
    updated_at: instant('updated_at'),
    url: "char_length(url) >= 8 and (octet_length(url) <= 2048 or char_length(url) <= 2048) and url ~ '^[Hh][Tt][Tt][Pp][Ss]?://'",
  },
  sessions: {
    created_at: instant('created_at'),
    expires_at: instant('expires_at'),
  },
  sites: {
    api_key_last_four: 'char_length(api_key_last_four) = 4',
    api_key_prefix: 'char_length(api_key_prefix) = 12',
    created_at: instant('created_at'),
    domain: 'char_length(domain) >= 1 and char_length(domain) <= 259',
    plugin_version: 'char_length(plugin_version) <= 32',
    search_requests_count: 'search_requests_count >= 0 and search_requests_count <= 9007199254740991',
    site_url: `char_length(site_url) >= 1 and (octet_length(site_url) <= 2048 or char_length(site_url) <= 2048) and site_url ~ ${uri}`,
    status: "status in ('pending', 'active', 'inactive', 'suspended', 'archived')",
    updated_at: instant('updated_at'),
    verification_token: 'char_length(verification_token) >= 1 and char_length(verification_token) <= 64',
  },
  social_accounts: {
    account_id: 'char_length(account_id) <= 255',
    account_name: 'char_length(account_name) <= 255',
    created_at: instant('created_at'),
    id: 'id >= 1',
    last_verified_at: instant('last_verified_at'),
    platform: "platform in ('twitter', 'linkedin', 'facebook', 'mastodon', 'bluesky')",
  },
  social_posts: {
    error_message: 'char_length(error_message) <= 500',
    id: 'id >= 1',
    post_url: '(octet_length(post_url) <= 2048 or char_length(post_url) <= 2048)',
    scheduled_for: instant('scheduled_for'),
    status: "status in ('pending', 'scheduled', 'sending', 'success', 'failed', 'unknown')",
  },
  subscriptions: {
    created_at: instant('created_at'),
    current_period_end: instant('current_period_end'),
    current_period_start: instant('current_period_start'),
    plan: "plan in ('free', 'starter', 'pro', 'business', 'agency', 'enterprise')",
    scheduled_plan: "scheduled_plan in ('free', 'starter', 'pro', 'business', 'agency', 'enterprise')",
  },
  tenants: {
    created_at: instant('created_at'),
    description: '(octet_length(description) <= 1000 or char_length(description) <= 1000)',
    domain: 'char_length(domain) <= 253',
    name: 'purged_at is not null or (char_length(name) >= 1 and char_length(name) <= 255)',
    plan: "plan in ('free', 'starter', 'pro', 'business', 'agency', 'enterprise')",
    settings:
      "jsonb_typeof(settings) = 'object' and jsonb_typeof(settings -> 'public_content') in ('boolean') and jsonb_typeof(settings -> 'registration') in ('string') and (settings ->> 'registration') in ('open', 'closed') and jsonb_typeof(settings -> 'timezone') in ('string') and char_length((settings ->> 'timezone')) >= 1 and char_length((settings ->> 'timezone')) <= 64 and jsonb_typeof(settings -> 'locale') in ('string') and char_length((settings ->> 'locale')) >= 2 and char_length((settings ->> 'locale')) <= 10",
    slug: 'char_length(slug) >= 1 and char_length(slug) <= 63',
    status: "status in ('active', 'suspended')",
    updated_at: instant('updated_at'),
    workspace_id: 'workspace_id >= 1',
  },
  user_api_keys: {
    created_at: instant('created_at'),
    expires_at: instant('expires_at'),
    id: 'id >= 1',
    last_used_at: instant('last_used_at'),
    name: 'char_length(name) <= 100',
    prefix: `char_length(prefix) = 9 and prefix ~ '^pa_[0-9a-f]{6}$'`,
    request_count: 'request_count >= 0 and request_count <= 9007199254740991',
    scopes: `texts_fit(scopes, 1, 50, 1, 20, '^(?:\\*|read|write|delete|(?:\\*|account|admin|api-keys|articles|billing|categories|comments|links|messages|posts|social|team|workspaces):(?:\\*|read|write|delete|create|update|publish))$', true)`,
  },
  users: {
    created_at: instant('created_at'),
    email: `char_length(email) <= 254 and email ~ ${email}`,
    full_name: 'char_length(full_name) <= 100',
    id: 'id >= 1',
    last_login_at: instant('last_login_at'),
    oauth_provider: 'char_length(oauth_provider) <= 32',
    profile_image: `(octet_length(profile_image) <= 2048 or char_length(profile_image) <= 2048) and profile_image ~ ${uri}`,
    updated_at: instant('updated_at'),
    username: 'char_length(username) >= 1 and char_length(username) <= 32',
  },
  webhook_deliveries: {
    attempt: 'attempt >= 1 and attempt <= 6',
    created_at: instant('created_at'),
    delivered_at: instant('delivered_at'),
    error: '(octet_length(error) <= 1000 or char_length(error) <= 1000)',
    event_id: 'char_length(event_id) >= 1 and char_length(event_id) <= 64',
    id: 'id >= 1 and id <= 9007199254740991',
    next_retry_at: instant('next_retry_at'),
    response_body: '(octet_length(response_body) <= 10000 or char_length(response_body) <= 10000)',
    response_code: 'response_code >= 100 and response_code <= 999',
    status: "status in ('pending', 'success', 'failed', 'retrying')",
  },
  webhook_endpoints: {
    consecutive_failures: 'consecutive_failures >= 0',
    created_at: instant('created_at'),
    disabled_at: instant('disabled_at'),
    events: `texts_fit(events, 1, 100, 1, 64, '^(\\*|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,2}\\.(\\*|[a-z][a-z0-9_]*))$', true)`,
    failure_count: 'failure_count >= 0 and failure_count <= 9007199254740991',
    id: 'id >= 1',
    last_delivery_at: instant('last_delivery_at'),
    success_count: 'success_count >= 0 and success_count <= 9007199254740991',
    updated_at: instant('updated_at'),
    url: 'char_length(url) >= 1 and (octet_length(url) <= 2048 or char_length(url) <= 2048)',
  },
  webhook_events: {
    type: 'char_length(type) >= 1 and char_length(type) <= 64',
  },
  workspace_keys: {
    allowed_ips: 'texts_fit(allowed_ips, 0, 50, 1, 64, null, true)',
    created_at: instant('created_at'),
    expires_at: instant('expires_at'),
    grace_period_ends_at: instant('grace_period_ends_at'),
    id: 'id >= 1',
    last_used_at: instant('last_used_at'),
    name: 'char_length(name) >= 1 and char_length(name) <= 255',
    prefix: 'char_length(prefix) = 11',
    rate_limit_tier: "rate_limit_tier in ('free', 'starter', 'pro', 'business', 'agency', 'enterprise')",
    request_count: 'request_count >= 0 and request_count <= 9007199254740991',
    scopes: `texts_fit(scopes, 1, 50, 1, 20, '^(?:\\*|read|write|delete|(?:\\*|posts|articles|categories|comments|users|workspaces|api-keys|webhooks|entitlements|seo|mcp):(?:\\*|read|write|delete|create|update|publish))$', true)`,
    server_scopes: `texts_fit(server_scopes, 0, 51, 1, 64, '^[a-z0-9][a-z0-9-]*$', true)`,
  },
};
