import { systemTxtResolver, type TxtResolver } from '../../platform/domain-names/domain-proof.ts';
import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { invitationHandlers } from './invitations.handlers.ts';
import { newcomerPolicy } from './newcomers.ts';
import { ownershipTransferHandlers } from './ownership-transfers.handlers.ts';
import { platformTenantHandlers } from './platform-tenants.handlers.ts';
import { purgeDeletedTenants } from './purge-deleted-tenants.job.ts';
import { recheckTenantDomains } from './recheck-domains.job.ts';
import { teamHandlers } from './team.handlers.ts';
import type { OnMemberRemoved } from './team.ts';
import { tenantHandlers } from './tenants.handlers.ts';
import { workspaceHandlers } from './workspaces.handlers.ts';

/** What other domains do when something happens to a tenant. */
export interface TenantHooks {
  readonly onMemberRemoved: OnMemberRemoved;
  /** Waits until no process serves what it read of tenants before. */
  everyLeaseEnded(): Promise<void>;
  /** Deletes what a workspace stores outside the database. */
  deleteFiles(workspaceId: number): Promise<void>;
}

export interface TenantOptions {
  /** Looks up the TXT records that prove domains; default: the machine's name servers. */
  readonly txtResolver?: TxtResolver;
}

export function tenantsModule(services: Services, options: TenantOptions, hooks: TenantHooks) {
  const { lists, mails, upgradeUrl, writeAudit, writeAudits, settings, limiter } = services;
  const resolver = options.txtResolver ?? systemTxtResolver();
  const newcomers = newcomerPolicy(settings.environment, limiter);
  return {
    handlers: {
      ...tenantHandlers({ newcomers, resolver }),
      ...workspaceHandlers({ lists, upgradeUrl, newcomers }),
      ...teamHandlers({ ...hooks, mails }),
      ...ownershipTransferHandlers({ mails, newcomers }),
      ...invitationHandlers({ mails, frontendUrl: settings.frontendUrl, newcomers }),
      ...platformTenantHandlers(hooks),
    },
    jobs: {
      'recheck-tenant-domains': recheckTenantDomains({ resolver, writeAudits, mails }),
      'purge-deleted-tenants': purgeDeletedTenants({ writeAudit, deleteFiles: (id) => hooks.deleteFiles(id) }),
    },
  } satisfies Module;
}
