import type { SocialPlatform } from '../../../app/config.ts';

/** What a network needs to act for an account. */
export interface Credentials {
  readonly accessToken: string;
  /** Of networks whose token is a password. */
  readonly identifier?: string;
}

export interface NetworkAccount {
  /** Id on the network. */
  readonly id: string;
  readonly name: string;
}

/** A post on its way: what it says, and the link to the article, which ends with `share`. */
export interface OutgoingPost {
  readonly message: string;
  readonly link: string;
  /** Names the post: 13 characters, unlike any other post's. */
  readonly share: string;
  readonly at: Date;
}

export interface PublishedPost {
  readonly id: string;
  readonly url: string | null;
}

/**
 * One social network. Its calls throw `NetworkError`, which says what is known of the post.
 */
export interface Network {
  readonly platform: SocialPlatform;
  /** Longest post, in the network's own count. */
  readonly limit: number;
  /** Length of a text with its link, as the network counts. */
  count(text: string, link: string): number;
  whoAmI(credentials: Credentials): Promise<NetworkAccount>;
  publish(credentials: Credentials, account: NetworkAccount, post: OutgoingPost): Promise<PublishedPost>;
  /** The account's post that carries `share`, or null: it is not there. */
  find(credentials: Credentials, account: NetworkAccount, share: string): Promise<PublishedPost | null>;
}

/** Text of a post: the message, an empty line, the link. */
export function textOf({ message, link }: Pick<OutgoingPost, 'message' | 'link'>): string {
  return `${message}\n\n${link}`;
}
