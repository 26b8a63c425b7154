import { keyMode } from '../../platform/credentials/key-mode.ts';
import { systemTxtResolver, type TxtResolver } from '../../platform/domain-names/domain-proof.ts';
import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import type { SearchBudget } from '../content/search-budget.ts';
import { pluginHandlers } from './plugin.handlers.ts';
import { recheckSiteDomains } from './recheck-domains.job.ts';
import { siteKeyAuthenticator } from './site-key.authenticator.ts';
import { type PluginRequest, SiteUsage } from './site-usage.ts';
import { siteHandlers } from './sites.handlers.ts';

export interface SiteOptions {
  /** As for tenants. */
  readonly txtResolver?: TxtResolver;
}

export function sitesModule(
  { settings, db, log, cursors, mails, writeAudits, upgradeUrl }: Services,
  options: SiteOptions,
  /** The same as for the search of articles: both spend the database's time. */
  searchBudget: SearchBudget,
) {
  const mode = keyMode(settings.environment);
  const resolver = options.txtResolver ?? systemTxtResolver();
  const usage = new SiteUsage({ db, onError: (error) => log.error({ err: error }, 'usage of sites') });
  return {
    handlers: {
      ...siteHandlers({ cursors, mode, resolver, usage }),
      ...pluginHandlers({ usage, searchBudget, upgradeUrl }),
    },
    jobs: { 'recheck-site-domains': recheckSiteDomains({ resolver, writeAudits, mails }) },
    authenticators: [siteKeyAuthenticator(mode)],
    close: () => usage.close(),
    flush: () => usage.write(),
    provides: {
      /** Counts a request of a site's plugin; written in batches. */
      countRequest: (siteId: string, now: Date, request: PluginRequest) => usage.count(siteId, now, request),
    },
  } satisfies Module;
}
