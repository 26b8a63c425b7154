import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { Sweep, SweepContext } from '../../platform/jobs/sweep.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import type { PublishedPost } from './networks/network.ts';
import { NetworkError } from './networks/network-error.ts';
import { openCredentials } from './sealed-credentials.ts';
import { deactivateSocialAccount } from './social-accounts.repository.ts';
import type { SocialNetworks } from './social-networks.ts';
import {
  type ClaimedPost,
  claimSocialPosts,
  holdDuePosts,
  isAnyPostDue,
  recordOutcome,
  type SocialPostOutcome,
} from './social-posts.repository.ts';

/** Posts that one process sends concurrently. */
const slots = 20;
/** Longer than the calls of one attempt can take. */
const leaseMs = 120_000;

const second = 1_000;
const hour = 3_600 * second;

/**
 * Sends due posts. A post is claimed before it is sent, and its outcome is written after. After a crash or a broken
 * connection in between, the post is looked up on its network and sent again only if it isn't there. Posts of suspended
 * tenants are held until their tenant is active again.
 */
export function sendSocialPosts(networks: SocialNetworks, secretBox: SecretBox): Sweep {
  const underway = new Set<Promise<void>>();

  async function send(post: ClaimedPost, { db, now, log }: SweepContext): Promise<void> {
    const outcome = await attempt(networks, secretBox, post, now).catch((error: unknown) => {
      if (error instanceof NetworkError) return outcomeOf(error, post, now);
      throw error;
    });
    if (outcome.tokenRejected) await deactivateSocialAccount(db, post.social_account_id, post.sealed_token);
    await recordOutcome(db, post, outcome);
    if (outcome.status !== 'success') {
      log.warn({ postId: post.id, platform: post.platform, status: outcome.status }, outcome.errorMessage ?? '');
    }
  }

  return {
    everyMs: 500,
    async run(context) {
      const { db, now, log, signal } = context;
      const free = slots - underway.size;
      if (free === 0 || !(await isAnyPostDue(db, now))) return;
      const claimed = await claimSocialPosts(db, now, new Date(now.getTime() + leaseMs), free);
      for (const post of claimed) {
        const work = send(post, context)
          // The post is claimed again after its deadline.
          .catch((error: unknown) => log.error({ err: error, postId: post.id }, 'social post'))
          .finally(() => underway.delete(work));
        underway.add(work);
      }
      if (claimed.length === free) return;
      await inBatches(signal, (size) => holdDuePosts(db, now, size));
    },
    async finish() {
      await Promise.all(underway);
    },
  };
}

type Outcome = SocialPostOutcome & { readonly tokenRejected?: boolean };

/** Throws `NetworkError`. */
async function attempt(networks: SocialNetworks, box: SecretBox, post: ClaimedPost, now: Date): Promise<Outcome> {
  const network = networks.of(post.platform);
  const credentials = openCredentials(box, { tenantId: post.tenant_id, platform: post.platform }, post.sealed_token);
  const account = { id: post.account_id, name: post.account_name };
  if (mayBePublished(post)) {
    const found = await network.find(credentials, account, post.share).catch(stillUnknown);
    if (found !== null) return success(found);
  }
  if (post.article_status !== 'published') return failure('The article is no longer published');
  return success(await network.publish(credentials, account, { ...post, at: now }));
}

function mayBePublished({ was }: ClaimedPost): boolean {
  return was === 'sending' || was === 'unknown';
}

/** A failed look-up doesn't change what is known of the post. */
function stillUnknown(error: NetworkError): never {
  throw new NetworkError('unknown', error.message, error.retryAfter, error);
}

function success({ id, url }: PublishedPost): Outcome {
  return { status: 'success', dueAt: null, postId: id, postUrl: url, errorMessage: null };
}

function failure(message: string): Outcome {
  return { status: 'failed', dueAt: null, postId: null, postUrl: null, errorMessage: message.slice(0, 500) };
}

/** Returns the outcome of a failed attempt: a retry, a look-up, or a final failure. */
function outcomeOf({ kind, message, retryAfter }: NetworkError, { attempts }: ClaimedPost, now: Date): Outcome {
  const later = (first: number) => {
    const wait = retryAfter === null ? first * 2 ** (attempts - 1) : retryAfter * second;
    return new Date(now.getTime() + Math.min(wait, hour));
  };
  const open = { postId: null, postUrl: null, errorMessage: message.slice(0, 500) };
  switch (kind) {
    case 'token':
      return { ...failure(`${message}. Connect the account again.`), tokenRejected: true };
    case 'rejected':
      return failure(message);
    case 'busy':
      return attempts < 8 ? { status: 'pending', dueAt: later(60 * second), ...open } : failure(message);
    case 'unreachable':
      return attempts < 6 ? { status: 'pending', dueAt: later(10 * second), ...open } : failure(message);
    case 'unknown':
      // After half a day a person must decide: posting twice is worse than not posting.
      return { status: 'unknown', dueAt: attempts < 16 ? later(30 * second) : null, ...open };
  }
}
