import { ApiError } from '../../engine/serve/errors.ts';
import { bluesky } from './networks/bluesky.ts';
import { facebook } from './networks/facebook.ts';
import { linkedin } from './networks/linkedin.ts';
import { mastodon } from './networks/mastodon.ts';
import type { Network } from './networks/network.ts';
import { twitter } from './networks/twitter.ts';
import type { DistributionSettings, SocialPlatform } from './settings.ts';

const factories: { readonly [Platform in SocialPlatform]: (base: string) => Network } = {
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

/** Returns the networks by platform, at the addresses of the settings. */
export function socialNetworks(bases: DistributionSettings['socialApiBases']): SocialNetworks {
  return {
    of(platform) {
      const base = bases[platform];
      if (base !== null) return factories[platform](base);
      throw new ApiError(
        'service_unavailable',
        `Posting to ${platform} is turned off. Set SOCIAL_${platform.toUpperCase()}_API_BASE to turn it on.`,
      );
    },
  };
}
