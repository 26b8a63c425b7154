import type { Config } from '../config.ts';
import { publishDueArticles } from '../content/due-articles.sweep.ts';
import { socialNetworks } from '../distribution/social-networks.ts';
import { sendSocialPosts } from '../distribution/social-posts.sweep.ts';
import { insertAuditLog, insertAuditLogs } from '../insights/audit.repository.ts';
import { createHeadSeal } from '../insights/audit-chain.ts';
import { sealAuditLog } from '../insights/seal-audit-log.sweep.ts';
import type { MailQueue } from '../messaging/mail-queue.ts';
import { createGuardedClient } from '../outbound/guarded-client.ts';
import type { SecretBox } from '../secrets/secret-box.ts';
import { deliverWebhooks } from '../webhooks/deliver-webhooks.sweep.ts';
import type { Sweep } from './sweep.ts';

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
