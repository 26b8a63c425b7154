import { KeyUsage } from '../../platform/credentials/key-usage.ts';
import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { newcomerPolicy } from '../tenants/newcomers.ts';
import type { AccountClaimHooks } from './account-claim.ts';
import { emailChangeHandlers } from './email-changes.handlers.ts';
import { deleteExpiredTokens } from './expired-account-tokens.job.ts';
import { deleteExpiredOAuthFlows } from './expired-oauth-flows.job.ts';
import { deleteExpiredPendingLogins } from './expired-pending-logins.job.ts';
import { deleteExpiredSessions } from './expired-sessions.job.ts';
import { identityHandlers } from './identities.handlers.ts';
import { mfaHandlers } from './mfa.handlers.ts';
import { oauthHandlers } from './oauth.handlers.ts';
import { createOAuthFlows } from './oauth-flow.ts';
import { createOAuthProviders } from './oauth-providers.ts';
import { createPasswordHasher } from './password-hasher.ts';
import { platformAdminHandlers } from './platform-admins.handlers.ts';
import { platformUserHandlers } from './platform-users.handlers.ts';
import { recoveryHandlers } from './recovery.handlers.ts';
import { sessionHandlers } from './sessions.handlers.ts';
import type { AccountSettings } from './settings.ts';
import { signingKeyHandlers } from './signing-keys.handlers.ts';
import { tenantSessionHandlers } from './tenant-sessions.handlers.ts';
import { tenantUserHandlers } from './tenant-users.handlers.ts';
import { createTokens } from './tokens.ts';
import { userApiKeyAuthenticator } from './user-api-key.authenticator.ts';
import { userApiKeyHandlers } from './user-api-keys.handlers.ts';
import { dashboardToken, userToken, userTokenAuthenticator } from './user-token.authenticator.ts';
import { userHandlers } from './users.handlers.ts';

export interface AccountOptions {
  /** Cost of bcrypt; default 12. Tests use less. */
  readonly passwordCost?: number;
  /** Milliseconds that each response of an OAuth provider may take; default 10,000. */
  readonly oauthTimeLimitMs?: number;
}

export async function accountsModule(
  services: Services<AccountSettings>,
  options: AccountOptions,
  hooks: AccountClaimHooks,
) {
  const { settings, db, log, limiter, mails, secretBox, signingKeys, encryptionKeys, failureAudit } = services;
  const { frontendUrl, publicUrl } = settings;
  const tokens = createTokens({ keys: signingKeys, issuer: publicUrl });
  const passwords = createPasswordHasher({ cost: options.passwordCost ?? 12 });
  const apiKeyUsage = new KeyUsage({
    db,
    table: 'user_api_keys',
    onError: (error) => log.error({ err: error }, 'API key usage'),
  });
  const providers = createOAuthProviders(settings, options.oauthTimeLimitMs);
  const newcomers = newcomerPolicy(settings.environment, limiter);
  const shared = { tokens, passwords, limiter, failureAudit, mails, frontendUrl, hooks };
  return {
    handlers: {
      ...sessionHandlers(shared),
      ...tenantSessionHandlers({ ...shared, secrets: secretBox }),
      ...oauthHandlers({
        ...shared,
        log,
        flows: createOAuthFlows(encryptionKeys),
        providers,
        publicUrl,
        tokenDelivery: settings.oauthTokenDelivery,
      }),
      ...emailChangeHandlers(shared),
      ...identityHandlers({ mails, providers }),
      ...mfaHandlers({ ...shared, secrets: secretBox, newcomers }),
      ...recoveryHandlers(shared),
      ...userHandlers({ ...shared, platformAdminRegistration: settings.platformAdminRegistration }),
      ...userApiKeyHandlers({ apiKeyUsage, mails }),
      ...signingKeyHandlers({ tokens }),
      ...tenantUserHandlers({ mails, frontendUrl, newcomers }),
      ...platformUserHandlers({ mails }),
      ...platformAdminHandlers({ mails }),
    },
    jobs: {
      'delete-expired-account-tokens': deleteExpiredTokens,
      'delete-expired-oauth-flows': deleteExpiredOAuthFlows,
      'delete-expired-pending-logins': deleteExpiredPendingLogins,
      'delete-expired-sessions': deleteExpiredSessions,
    },
    authenticators: [
      userTokenAuthenticator(tokens, userToken),
      userTokenAuthenticator(tokens, dashboardToken),
      userApiKeyAuthenticator(apiKeyUsage),
    ],
    close: () => apiKeyUsage.close(),
    flush: () => apiKeyUsage.write(),
  } satisfies Module;
}
