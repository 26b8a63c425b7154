// Written by `npm run sdk` from src/engine/sdk/runtime/credential.ts.

/** What authenticates the caller. Create one with the function named after its kind. */
export interface Credential {
  /** Security scheme of the contract. */
  readonly scheme: string;
  readonly header: string;
  /** Returns the header's current value. */
  value(): string | Promise<string>;
  /** Called when a response to `used` was 401: gets a new one. */
  renew?(used: string): Promise<void>;
}

/** A secret, or a function that returns it for each call. */
export type Secret = string | (() => string | Promise<string>);

export interface TokenOptions {
  /**
   * Gets the next access token when a response was 401. The call is then sent once more. However many calls get a 401,
   * there is one renewal at a time.
   */
  readonly refresh?: () => Promise<string>;
}

/** How a secret is sent. */
export interface CredentialKind {
  readonly scheme: string;
  readonly header: string;
  /** Text before the secret: `Bearer `. */
  readonly prefix: string;
}

/** Creates a credential of a security scheme of type `http` with `scheme: bearer`. */
export function bearerToken(scheme: string, token: Secret, options: TokenOptions = {}): Credential {
  return createCredential({ scheme, header: 'Authorization', prefix: 'Bearer ' }, token, options);
}

/** Creates a credential of a security scheme of type `apiKey` in a header. */
export function apiKey(scheme: string, header: string, key: Secret): Credential {
  return createCredential({ scheme, header, prefix: '' }, key);
}

/** Creates a credential of any kind that is sent in a header. */
export function createCredential(
  { scheme, header, prefix }: CredentialKind,
  secret: Secret,
  { refresh }: TokenOptions = {},
): Credential {
  let renewed: string | undefined;
  let renewal: Promise<string> | undefined;
  const value = async () => prefix + (renewed ?? (typeof secret === 'string' ? secret : await secret()));
  if (refresh === undefined) return { scheme, header, value };
  return {
    scheme,
    header,
    value,
    async renew(used) {
      // Another call has renewed it in the meantime.
      if (renewal === undefined && (await value()) !== used) return;
      renewal ??= refresh().finally(() => {
        renewal = undefined;
      });
      renewed = await renewal;
    },
  };
}
