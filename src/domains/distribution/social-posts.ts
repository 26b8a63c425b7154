import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { articleToShare } from '../content/article-to-share.ts';
import { requireTimeAhead } from '../content/publication-time.ts';
import type { Network } from './networks/network.ts';
import { shareKey } from './share-key.ts';
import { type SocialAccountRow, selectSocialAccounts } from './social-accounts.repository.ts';
import type { SocialNetworks } from './social-networks.ts';
import { insertSocialPost, type SocialPostRow, selectSocialPosts } from './social-posts.repository.ts';

type Schemas = components['schemas'];

/** A place to post to. */
interface Destination {
  readonly network: Network;
  readonly account: SocialAccountRow;
}

export interface PostingServices {
  readonly networks: SocialNetworks;
  readonly frontendUrl: string;
}

/** What to post about an article. */
export type SocialPostRequest = Schemas['PublishArticleToSocialRequest'] & { readonly articleId: number };

/**
 * Creates a post for each platform, which workers send, and returns the posts. One message for one article, account and
 * time has one post: a repeated call returns its state, and retries it if it has failed.
 * Throws `not_found`, `conflict` for an article that isn't published, `service_unavailable` for a network that is turned
 * off, `validation_failed` for a platform without account, a message too long and a time that isn't ahead.
 */
export async function publishArticleToSocial(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Act,
  { articleId, platforms, custom_message, schedule_at: scheduledFor = null, ...rest }: SocialPostRequest,
  { networks, frontendUrl }: PostingServices,
): Promise<Schemas['SocialPost'][]> {
  rest satisfies Record<string, never>;
  const article = await articleToShare(trx, tenantId, articleId, frontendUrl);
  const destinations = await destinationsOf(trx, networks, tenantId, platforms);
  const message = custom_message ?? article.title;
  const share = { articleId, message, scheduledFor };
  const existing = await selectSocialPosts(trx, tenantId, share);
  const postOf = ({ account }: Destination) => existing.find(({ account_id }) => account_id === account.id);

  const link = () => {
    const key = shareKey(now);
    return { share: key, link: `${article.address}?share=${key}` };
  };
  const missing = destinations.filter((destination) => postOf(destination) === undefined);
  if (missing.length > 0) {
    if (scheduledFor !== null) requireTimeAhead('schedule_at', Date.parse(scheduledFor), now);
    requireLength(missing, message, link().link);
  }

  const posts: Schemas['SocialPost'][] = [];
  for (const destination of destinations) {
    const { account } = destination;
    const known = postOf(destination);
    const post = known !== undefined && known.status !== 'failed' ? known : await write(account.id);
    posts.push(bodyOf(post, account));
  }
  return posts;

  async function write(accountId: number): Promise<SocialPostRow> {
    const written = await insertSocialPost(trx, tenantId, { ...share, accountId, now, ...link() });
    if (written !== undefined) return written;
    // A concurrent request has created it.
    const posts = await selectSocialPosts(trx, tenantId, share);
    return posts.find(({ account_id }) => account_id === accountId) as SocialPostRow;
  }
}

/** Sorted by platform, so that concurrent requests take their locks in one order. */
async function destinationsOf(
  trx: Transaction,
  networks: SocialNetworks,
  tenantId: string,
  platforms: Schemas['PublishArticleToSocialRequest']['platforms'],
): Promise<Destination[]> {
  const accounts = await selectSocialAccounts(trx, tenantId);
  const errors: string[] = [];
  const destinations = [...platforms].sort().flatMap((platform) => {
    const network = networks.of(platform);
    const account = accounts.find((candidate) => candidate.platform === platform);
    if (account?.is_active) return [{ network, account }];
    errors.push(
      account === undefined
        ? `No ${platform} account is connected`
        : `${platform} no longer accepts the account's token: connect it again`,
    );
    return [];
  });
  if (errors.length > 0) throw new ApiError('validation_failed', errors.join('. '), { errors: { platforms: errors } });
  return destinations;
}

function requireLength(destinations: readonly Destination[], message: string, link: string): void {
  const errors = destinations.flatMap(({ network: { platform, limit, count } }) => {
    const length = count(message, link);
    return length > limit ? [`Too long for ${platform}: ${length} of ${limit} characters, the link included`] : [];
  });
  if (errors.length > 0) {
    throw new ApiError('validation_failed', errors.join('. '), { errors: { custom_message: errors } });
  }
}

function bodyOf(post: SocialPostRow, { platform }: SocialAccountRow): Schemas['SocialPost'] {
  const { id, status, scheduled_for, post_url, error_message } = post;
  return { id, platform, status, scheduled_for, post_url, error_message };
}
