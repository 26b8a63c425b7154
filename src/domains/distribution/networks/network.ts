import type { SocialPlatform } from '../settings.ts';

/** What a network requires to act for an account. */
export interface Credentials {
  readonly accessToken: string;
  /** For networks whose token is a password. */
  readonly identifier?: string;
}

export interface NetworkAccount {
  /** Id on the network. */
  readonly id: string;
  readonly name: string;
}

/** A post to send: its message, and the link to the article, which ends with `share`. */
export interface OutgoingPost {
  readonly message: string;
  readonly link: string;
  /** Identifies the post: 13 unique characters. */
  readonly share: string;
  readonly at: Date;
}

export interface PublishedPost {
  readonly id: string;
  readonly url: string | null;
}

/**
 * One social network. Its calls throw `NetworkError`, whose kind states what is known of the post.
 */
export interface Network {
  readonly platform: SocialPlatform;
  /** Maximum length of a post, as the network counts. */
  readonly limit: number;
  /** Returns the length of a text with its link, as the network counts. */
  count(text: string, link: string): number;
  whoAmI(credentials: Credentials): Promise<NetworkAccount>;
  publish(credentials: Credentials, account: NetworkAccount, post: OutgoingPost): Promise<PublishedPost>;
  /** Returns the account's post with `share`; null when there is none. */
  find(credentials: Credentials, account: NetworkAccount, share: string): Promise<PublishedPost | null>;
}

/** Text of a post: the message, an empty line, the link. */
export function textOf({ message, link }: Pick<OutgoingPost, 'message' | 'link'>): string {
  return `${message}\n\n${link}`;
}
