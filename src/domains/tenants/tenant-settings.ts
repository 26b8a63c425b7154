import type { TenantSettings } from '../../platform/database/json-columns.ts';

/** What holds where a tenant's row says nothing. */
export const defaultTenantSettings: Readonly<Required<TenantSettings>> = {
  public_content: true,
  registration: 'open',
  timezone: 'UTC',
  locale: 'en_GB',
};
