/**
 * The types of jsonb columns, by table and column. The database does not know them, so they complete the row types that
 * are generated from its schema; a jsonb column that is missing here does not compile.
 */
declare module '../../../generated/database.ts' {
  interface JsonColumns {
    tenants: { settings: TenantSettings };
    articles: { seo: ArticleSeo };
    trashed_articles: { article: { [column: string]: unknown } };
    trashed_comments: { comment: { [column: string]: unknown } };
    article_versions: { seo: ArticleSeo };
    article_working_copies: { seo: ArticleSeo | null };
    audit_logs: { details: AuditDetails };
    pixel_events: { properties: { [name: string]: unknown } | null };
    seo_issues: { details: SeoIssueDetails };
  }
}

/** A missing member has the default that the contract documents. */
export interface TenantSettings {
  /** Published content is readable without credentials. Default true. */
  public_content?: boolean;
  /** Whether anyone may join as `Reader` by registering or logging in, while the content is public. Default `open`. */
  registration?: 'open' | 'closed';
  /** IANA time zone. Default `UTC`. */
  timezone?: string;
  /** Default `en_GB`. */
  locale?: string;
  /** Path of an article on the tenant's website, with `{slug}` or `{id}`. Default `/{slug}`. */
  article_path?: string;
  /** BCP 47. Default `en`. */
  language?: string;
  /** Which new comments wait for approval, or whether there are any. Default `open`. */
  comments?: 'open' | 'first' | 'all' | 'closed';
  /** Members above Reader need a second factor. Default false. */
  require_mfa?: boolean;
}

export interface ArticleSeo {
  meta_title?: string | null;
  meta_description?: string | null;
  focus_keyword?: string | null;
}

export interface AuditDetails {
  [name: string]: unknown;
}

/** What a report contains about an issue in addition to its type and severity. */
export interface SeoIssueDetails {
  element: string | null;
  message: string | null;
  suggestion: string | null;
}
