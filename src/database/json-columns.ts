/**
 * What the jsonb columns hold. The database does not know, so the row types of generated/database.ts take it from
 * here: table, then column.
 */
export interface JsonColumns {
  tenants: { settings: TenantSettings };
  articles: { seo: ArticleSeo };
  audit_logs: { details: AuditDetails };
}

/** A member that is absent has the default that the contract documents. */
export interface TenantSettings {
  /** Published content is readable without credentials. Default true. */
  public_content?: boolean;
  /** Whether anyone may join as `Viewer` by registering or logging in. Default `open`. */
  registration?: 'open' | 'closed';
}

export interface ArticleSeo {
  meta_title?: string | null;
  meta_description?: string | null;
  focus_keyword?: string | null;
}

export interface AuditDetails {
  [name: string]: unknown;
}
