import type { TenantSettings } from '../../platform/database/json-columns.ts';

/** The defaults of settings that a tenant's row doesn't have. */
export const defaultTenantSettings: Readonly<Required<TenantSettings>> = {
  public_content: true,
  registration: 'open',
  timezone: 'UTC',
  locale: 'en_GB',
  article_path: '/{slug}',
  language: 'en',
  comments: 'open',
  require_mfa: false,
};
