/**
 * What the jsonb columns hold. The database does not know, so the row types of generated/database.ts take it from
 * here: table, then column.
 */
export interface JsonColumns {
  tenants: { settings: TenantSettings };
  articles: { seo: ArticleSeo };
  audit_logs: { details: AuditDetails };
  pixel_events: { properties: { [name: string]: unknown } | null };
  seo_issues: { details: SeoIssueDetails };
}

/** A member that is absent has the default that the contract documents. */
export interface TenantSettings {
  /** Published content is readable without credentials. Default true. */
  public_content?: boolean;
  /** Whether anyone may join as `Viewer` by registering or logging in. Default `open`. */
  registration?: 'open' | 'closed';
  /** IANA time zone. Default `UTC`. */
  timezone?: string;
  /** Default `en_GB`. */
  locale?: string;
}

export interface ArticleSeo {
  meta_title?: string | null;
  meta_description?: string | null;
  focus_keyword?: string | null;
}

export interface AuditDetails {
  [name: string]: unknown;
}

/** What a report says of an issue beside its type and severity. */
export interface SeoIssueDetails {
  element: string | null;
  message: string | null;
  suggestion: string | null;
}
