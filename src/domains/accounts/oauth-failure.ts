/** A sign-in that was begun rightly and comes to nothing. */
export class OAuthFailure extends Error {
  /** What the front end is told. */
  readonly error: 'access_denied' | 'invalid_provider' | 'oauth_failed';
  /** For the operator. Never a token, a code or words of the provider. */
  readonly reason: string;

  constructor(error: OAuthFailure['error'], reason: string) {
    super(`${error}: ${reason}`);
    this.name = 'OAuthFailure';
    this.error = error;
    this.reason = reason;
  }
}
