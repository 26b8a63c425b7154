import { type Environment, text, url } from '../../platform/settings/environment.ts';

export interface DistributionSettings {
  /** Base URL of each network's API, without trailing slash. Null: posting to that network is turned off. */
  readonly socialApiBases: { readonly [Platform in SocialPlatform]: string | null };
}

export const socialPlatforms = ['twitter', 'linkedin', 'facebook', 'mastodon', 'bluesky'] as const;
export type SocialPlatform = (typeof socialPlatforms)[number];

const networkOrigins: { readonly [Platform in SocialPlatform]: string } = {
  twitter: 'https://api.x.com',
  linkedin: 'https://api.linkedin.com',
  facebook: 'https://graph.facebook.com',
  mastodon: 'https://mastodon.social',
  bluesky: 'https://bsky.social',
};

/** Throws `ConfigError`. */
export function distributionSettings(environment: Environment): DistributionSettings {
  const baseOf = (platform: SocialPlatform): string | null => {
    const name = `SOCIAL_${platform.toUpperCase()}_API_BASE`;
    return text(environment, name) === 'off' ? null : url(environment, name, networkOrigins[platform]);
  };
  return {
    socialApiBases: Object.freeze({
      twitter: baseOf('twitter'),
      linkedin: baseOf('linkedin'),
      facebook: baseOf('facebook'),
      mastodon: baseOf('mastodon'),
      bluesky: baseOf('bluesky'),
    }),
  };
}
