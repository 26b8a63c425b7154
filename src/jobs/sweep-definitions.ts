import type { Config } from '../config.ts';
import { publishDueArticles } from '../content/due-articles.sweep.ts';
import { socialNetworks } from '../distribution/social-networks.ts';
import { sendSocialPosts } from '../distribution/social-posts.sweep.ts';
import { insertAuditLog } from '../insights/audit.repository.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import type { Sweep } from './sweep.ts';

/** Every sweep of the product. */
export function sweepDefinitions(config: Pick<Config, 'socialApiBases' | 'encryptionKey'>): {
  readonly [name: string]: Sweep;
} {
  return {
    'publish-due-articles': publishDueArticles(insertAuditLog),
    'send-social-posts': sendSocialPosts(socialNetworks(config.socialApiBases), createSecretBox(config.encryptionKey)),
  };
}
