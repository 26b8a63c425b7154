import { keyMode } from '../../platform/credentials/key-mode.ts';
import { KeyUsage } from '../../platform/credentials/key-usage.ts';
import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { apiUserAuthenticator } from './api-user.authenticator.ts';
import { createApiUserTokens } from './api-user-token.ts';
import { apiUserHandlers } from './api-users.handlers.ts';
import { DailyKeyUses } from './daily-key-uses.ts';
import { deletePastUses } from './past-key-uses.job.ts';
import { workspaceKeyAuthenticator } from './workspace-key.authenticator.ts';
import { workspaceKeyHandlers } from './workspace-keys.handlers.ts';

export interface AccessHooks {
  /** Counts a call of a workspace's key towards the API calls that its plan meters. */
  meter(tenantId: string, now: Date): void;
}

export async function accessModule(
  { settings, signingKeys, db, log, lists, upgradeUrl }: Services,
  hooks: AccessHooks,
) {
  const tokens = createApiUserTokens({ keys: signingKeys, issuer: settings.publicUrl });
  const usage = new KeyUsage({
    db,
    table: 'workspace_keys',
    onError: (error) => log.error({ err: error }, 'usage of workspace keys'),
  });
  const dailyUses = new DailyKeyUses({ db, onError: (error) => log.error({ err: error }, 'uses of keys by day') });
  const mode = keyMode(settings.environment);
  return {
    handlers: {
      ...workspaceKeyHandlers({ lists, mode, usage, dailyUses, upgradeUrl }),
      ...apiUserHandlers({ tokens, dailyUses }),
    },
    jobs: { 'delete-past-key-uses': deletePastUses },
    authenticators: [
      apiUserAuthenticator,
      workspaceKeyAuthenticator(db, mode, usage, (tenantId, now) => hooks.meter(tenantId, now)),
    ],
    onResponse: (response) => dailyUses.count(response),
    async close() {
      await usage.close();
      await dailyUses.close();
    },
    async flush() {
      await usage.write();
      await dailyUses.write();
    },
  } satisfies Module;
}
