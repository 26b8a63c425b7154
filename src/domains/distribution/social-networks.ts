import type { Config, SocialPlatform } from '../../app/config.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { bluesky } from './networks/bluesky.ts';
import { facebook } from './networks/facebook.ts';
import { linkedin } from './networks/linkedin.ts';
import { mastodon } from './networks/mastodon.ts';
import type { Network } from './networks/network.ts';
import { twitter } from './networks/twitter.ts';

const makers: { readonly [Platform in SocialPlatform]: (base: string) => Network } = {
  twitter,
  linkedin,
  facebook,
  mastodon,
  bluesky,
};

export interface SocialNetworks {
  /** Throws `service_unavailable` for a network that is turned off. */
  of(platform: SocialPlatform): Network;
}

export function socialNetworks(bases: Config['socialApiBases']): SocialNetworks {
  return {
    of(platform) {
      const base = bases[platform];
      if (base !== null) return makers[platform](base);
      throw new ApiError(
        'service_unavailable',
        `Posting to ${platform} is turned off. Set SOCIAL_${platform.toUpperCase()}_API_BASE to turn it on.`,
      );
    },
  };
}
