import { accessModule } from '../domains/access/module.ts';
import { revokeKeysOfMember } from '../domains/access/workspace-keys.ts';
import { type AccountOptions, accountsModule } from '../domains/accounts/module.ts';
import { endSessionsInTenant } from '../domains/accounts/session.ts';
import { type BillingOptions, billingModule } from '../domains/billing/module.ts';
import { type ContentOptions, contentModule } from '../domains/content/module.ts';
import { distributionModule } from '../domains/distribution/module.ts';
import { insightsModule } from '../domains/insights/module.ts';
import { deleteWorkspaceFiles } from '../domains/mcp/filesystem-server.ts';
import { type McpOptions, mcpModule } from '../domains/mcp/module.ts';
import { mediaModule } from '../domains/media/module.ts';
import { messagingModule } from '../domains/messaging/module.ts';
import { type SiteOptions, sitesModule } from '../domains/sites/module.ts';
import { systemModule } from '../domains/system/module.ts';
import { type TenantOptions, tenantsModule } from '../domains/tenants/module.ts';
import type { OnMemberRemoved } from '../domains/tenants/team.ts';
import { webhooksModule } from '../domains/webhooks/module.ts';
import { platformModule } from '../platform/platform-module.ts';
import type { Services } from '../platform/services.ts';
import type { Config } from './config.ts';

export type ModuleOptions = AccountOptions & BillingOptions & ContentOptions & McpOptions & SiteOptions & TenantOptions;

/**
 * Creates the domains, in the order of their dependencies: each imports only those above it. What happens in a lower
 * domain reaches a higher one through the hooks that are connected here.
 */
export async function createModules(services: Services<Config>, options: ModuleOptions) {
  const system = systemModule(services);
  const messaging = messagingModule();
  const onMemberRemoved: OnMemberRemoved = async (trx, tenantId, userId, now) => {
    await endSessionsInTenant(trx, tenantId, userId, now);
    await revokeKeysOfMember(trx, tenantId, userId, now);
  };
  const tenants = tenantsModule(services, options, {
    onMemberRemoved,
    everyLeaseEnded: () => distribution.provides.everyLeaseEnded(),
    deleteFiles: (workspaceId) => deleteWorkspaceFiles(services.settings.dataDir, workspaceId),
  });
  const access = await accessModule(services, {
    meter: (tenantId, now) => billing.provides.meter(tenantId, now),
  });
  const accounts = await accountsModule(services, options, {
    onMemberRemoved,
    deleteWebhooks: (trx, tenantIds) => webhooks.provides.deleteWebhooks(trx, tenantIds),
  });
  const content = contentModule(services, options, {
    aiCredits: {
      take: (trx, act) => billing.provides.takeAiCredit(trx, act),
      giveBack: (trx, credit) => billing.provides.returnAiCredit(trx, credit),
    },
    onFurtherCalls: (tenantId, now, calls) => {
      for (let counted = 0; counted < calls; counted++) billing.provides.meter(tenantId, now);
    },
    onSiteSearch: (siteId, now, userAgent) => sites.provides.countRequest(siteId, now, { userAgent, search: true }),
  });
  const media = mediaModule(services);
  const distribution = distributionModule(services);
  const insights = insightsModule(services, distribution.provides.visitorKeys);
  const billing = await billingModule(services, options);
  const sites = sitesModule(services, options, content.provides.searchBudget);
  const webhooks = webhooksModule(services);
  const mcp = mcpModule(services, options);
  const platform = platformModule(services, insights.monthlyTables);
  return [
    system,
    messaging,
    tenants,
    access,
    accounts,
    content,
    media,
    distribution,
    insights,
    billing,
    sites,
    webhooks,
    mcp,
    // Last: what the jobs of domains queue is sent after them.
    platform,
  ] as const;
}
