/** The failure of a sign-in whose flow was genuine. */
export class OAuthFailure extends Error {
  /** The `error` parameter for the front end. */
  readonly error: 'access_denied' | 'invalid_provider' | 'oauth_failed';
  /** For the operator. Never contains a token, a code or text of the provider. */
  readonly reason: string;

  constructor(error: OAuthFailure['error'], reason: string) {
    super(`${error}: ${reason}`);
    this.name = 'OAuthFailure';
    this.error = error;
    this.reason = reason;
  }
}
