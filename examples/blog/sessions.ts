import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Colophon, createClient, createColophon, refreshAccessToken, userToken } from '@colophon/sdk';
import { cookieOf } from './http.ts';
import type { Settings } from './settings.ts';

/** A reader who has signed in. */
export interface Reader {
  /** Names the session in the cookie. */
  readonly id: string;
  readonly name: string;
  /** Calls the API as this reader. */
  readonly api: Colophon;
}

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly user: { readonly full_name: string };
}

const name = 'session';
const lifetime = 12 * 3600;
/** The oldest sessions end when there are more. */
const limit = 10_000;

/** Sessions in memory: tokens never leave the server. With several processes, keep them in a store that all share. */
export class Sessions {
  readonly #settings: Settings;
  readonly #readers = new Map<string, { readonly reader: Reader; readonly expires: number }>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Starts a session with the tokens of a login, and returns the reader. */
  start({ access_token, refresh_token, user }: Tokens): Reader {
    const { api: baseUrl, tenantId } = this.#settings;
    const credential = userToken(access_token, {
      refresh: async () =>
        (await refreshAccessToken(createClient({ baseUrl }), { body: { refresh_token } })).access_token,
    });
    const id = randomBytes(32).toString('base64url');
    const reader = { id, name: user.full_name, api: createColophon({ baseUrl, tenantId, credential }) };
    this.#readers.set(id, { reader, expires: Date.now() + lifetime * 1000 });
    for (const [oldest, { expires }] of this.#readers) {
      if (this.#readers.size <= limit && expires > Date.now()) break;
      this.#readers.delete(oldest);
    }
    return reader;
  }

  /** Returns the reader who sends a request, if there is a session. */
  find(request: IncomingMessage): Reader | undefined {
    const session = this.#readers.get(cookieOf(request, name) ?? '');
    return session !== undefined && session.expires > Date.now() ? session.reader : undefined;
  }

  end({ id }: Reader): void {
    this.#readers.delete(id);
  }

  /** Returns the value of `Set-Cookie` for a reader, or the one that removes it. */
  cookie(reader: Reader | null): string {
    const secure = this.#settings.url.startsWith('https:') ? '; Secure' : '';
    const [value, age] = reader === null ? ['', 0] : [reader.id, lifetime];
    return `${name}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
  }
}
