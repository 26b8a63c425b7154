import type { Config } from './config.ts';
import { publishDueArticles } from '../domains/content/due-articles.sweep.ts';
import { socialNetworks } from '../domains/distribution/social-networks.ts';
import { sendSocialPosts } from '../domains/distribution/social-posts.sweep.ts';
import { insertAuditLog, insertAuditLogs } from '../platform/audit/audit.repository.ts';
import { createHeadSeal } from '../platform/audit/audit-chain.ts';
import { sealAuditLog } from '../platform/audit/seal-audit-log.sweep.ts';
import type { MailQueue } from '../platform/mail/mail-queue.ts';
import { createGuardedClient } from '../platform/outbound/guarded-client.ts';
import type { SecretBox } from '../platform/secrets/secret-box.ts';
import { deliverWebhooks } from '../domains/webhooks/deliver-webhooks.sweep.ts';
import type { Sweep } from '../platform/jobs/sweep.ts';

export interface SweepServices {
  readonly config: Pick<
    Config,
    'socialApiBases' | 'outboundAllowLoopback' | 'publicUrl' | 'frontendUrl' | 'encryptionKey'
  >;
  readonly box: SecretBox;
  readonly mails: MailQueue;
}

/** Every sweep of the product. */
export function sweepDefinitions({ config, box, mails }: SweepServices): { readonly [name: string]: Sweep } {
  const { frontendUrl, publicUrl } = config;
  const client = createGuardedClient({ allowLoopback: config.outboundAllowLoopback, publicUrl });
  return {
    'deliver-webhooks': deliverWebhooks({ client, secretBox: box, mails, writeAudit: insertAuditLog, frontendUrl }),
    'publish-due-articles': publishDueArticles(insertAuditLogs),
    'seal-audit-log': sealAuditLog(createHeadSeal(config.encryptionKey)),
    'send-social-posts': sendSocialPosts(socialNetworks(config.socialApiBases), box),
  };
}
