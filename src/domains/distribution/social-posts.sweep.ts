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

/** Posts of one process on their way at once. */
const slots = 20;
/** More than the calls of one attempt can take. */
const leaseMs = 120_000;

const second = 1_000;
const hour = 3_600 * second;

/**
 * Sends posts whose time has come. A post is claimed before it is sent, and what became of it is written after. In
 * between lies what a crash or a broken connection leaves open: such a post is looked up on its network, and sent
 * again only if it isn't there. Those of suspended tenants are held back until their tenant is active again.
 */
export function sendSocialPosts(networks: SocialNetworks, secretBox: SecretBox): Sweep {
  const underway = new Set<Promise<void>>();

  async function send(post: ClaimedPost, { db, now, log }: SweepContext): Promise<void> {
    const outcome = await attempt(networks, secretBox, post, now).catch((error: unknown) => {
      if (error instanceof NetworkError) return outcomeOf(error, post, now);
      throw error;
    });
    if (outcome.tokenRefused) await deactivateSocialAccount(db, post.social_account_id, post.sealed_token);
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
          // Its deadline brings it back.
          .catch((error: unknown) => log.error({ err: error, postId: post.id }, 'social post'))
          .finally(() => underway.delete(work));
        underway.add(work);
      }
      if (claimed.length === free) return;
      await inBatches(signal, (size) => holdDuePosts(db, now, size));
    },
    async settle() {
      await Promise.all(underway);
    },
  };
}

type Outcome = SocialPostOutcome & { readonly tokenRefused?: boolean };

/** Throws `NetworkError`. */
async function attempt(networks: SocialNetworks, box: SecretBox, post: ClaimedPost, now: Date): Promise<Outcome> {
  const network = networks.of(post.platform);
  const credentials = openCredentials(box, post.tenant_id, post.platform, post.sealed_token);
  const account = { id: post.account_id, name: post.account_name };
  if (mayBeThere(post)) {
    const found = await network.find(credentials, account, post.share).catch(stillUnknown);
    if (found !== null) return success(found);
  }
  if (post.article_status !== 'published') return failure('The article is no longer published');
  return success(await network.publish(credentials, account, { ...post, at: now }));
}

function mayBeThere({ was }: ClaimedPost): boolean {
  return was === 'sending' || was === 'unknown';
}

/** Whatever a look-up fails of, it says nothing about the post. */
function stillUnknown(error: NetworkError): never {
  throw new NetworkError('unknown', error.message, error.retryAfter, error);
}

function success({ id, url }: PublishedPost): Outcome {
  return { status: 'success', dueAt: null, postId: id, postUrl: url, errorMessage: null };
}

function failure(message: string): Outcome {
  return { status: 'failed', dueAt: null, postId: null, postUrl: null, errorMessage: message.slice(0, 500) };
}

/** What an attempt that failed leaves: to try again, to look up, or the end. */
function outcomeOf({ kind, message, retryAfter }: NetworkError, { attempts }: ClaimedPost, now: Date): Outcome {
  const later = (first: number) => {
    const wait = retryAfter === null ? first * 2 ** (attempts - 1) : retryAfter * second;
    return new Date(now.getTime() + Math.min(wait, hour));
  };
  const open = { postId: null, postUrl: null, errorMessage: message.slice(0, 500) };
  switch (kind) {
    case 'token':
      return { ...failure(`${message}. Connect the account again.`), tokenRefused: true };
    case 'refused':
      return failure(message);
    case 'busy':
      return attempts < 8 ? { status: 'pending', dueAt: later(60 * second), ...open } : failure(message);
    case 'unreachable':
      return attempts < 6 ? { status: 'pending', dueAt: later(10 * second), ...open } : failure(message);
    case 'unknown':
      // After half a day somebody must look: sending it unseen is worse than not sending it.
      return { status: 'unknown', dueAt: attempts < 16 ? later(30 * second) : null, ...open };
  }
}
