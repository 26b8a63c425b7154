import type { components } from '../../../generated/types.ts';
import { articleToShare } from '../content/article-to-share.ts';
import { refuseOutside } from '../content/publication-time.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
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

/**
 * Writes a post for each platform, which workers send. Of one message for one article, account and time there is one
 * post: asked again, it answers what became of it, and puts one that failed back to work.
 * Throws `not_found`, `conflict` for an article that isn't published, `service_unavailable` for a network that is turned
 * off, `validation_failed` for a platform without account, a message too long and a time that isn't ahead.
 */
export async function publishArticleToSocial(
  trx: Transaction,
  networks: SocialNetworks,
  frontendUrl: string,
  tenantId: string,
  articleId: number,
  { platforms, custom_message, schedule_at }: Schemas['PublishArticleToSocialRequest'],
  now: Date,
): Promise<Schemas['SocialPost'][]> {
  const article = await articleToShare(trx, tenantId, articleId, frontendUrl);
  const destinations = await destinationsOf(trx, networks, tenantId, platforms);
  const message = custom_message ?? article.title;
  const scheduledFor = schedule_at ?? null;
  const existing = await selectSocialPosts(trx, tenantId, articleId, message, scheduledFor);
  const postOf = ({ account }: Destination) => existing.find(({ account_id }) => account_id === account.id);

  const link = () => {
    const share = shareKey(now);
    return { share, link: `${article.address}?share=${share}` };
  };
  const missing = destinations.filter((destination) => postOf(destination) === undefined);
  if (missing.length > 0) {
    if (scheduledFor !== null) refuseOutside('schedule_at', Date.parse(scheduledFor), now);
    refuseTooLong(missing, message, link().link);
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
    const given = { articleId, accountId, message, scheduledFor, now, ...link() };
    const written = await insertSocialPost(trx, tenantId, given);
    if (written !== undefined) return written;
    // Somebody else has written it meanwhile.
    const posts = await selectSocialPosts(trx, tenantId, articleId, message, scheduledFor);
    return posts.find(({ account_id }) => account_id === accountId) as SocialPostRow;
  }
}

/** In the order of the platforms' names, so that requests at once wait for each other in one order. */
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

function refuseTooLong(destinations: readonly Destination[], message: string, link: string): void {
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
