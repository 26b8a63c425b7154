import { TOTP } from 'otpauth';
import type { Answer, TestServer } from '../../support/server.ts';
import { type Person, password } from './people.ts';

/** A person's authenticator app, and their recovery codes. */
export interface Factor {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** The code that the app shows, some periods of 30 seconds from now. */
export function codeOf(server: TestServer, secret: string, periods = 0): string {
  return new TOTP({ secret }).generate({ timestamp: server.clock.now().getTime() + periods * 30_000 });
}

/** Another code than any that is accepted now. */
export function wrongCode(server: TestServer, secret: string): string {
  const right = new Set([-1, 0, 1].map((periods) => codeOf(server, secret, periods)));
  return ['000000', '111111', '222222', '333333'].find((code) => !right.has(code)) as string;
}

/** Adds a second factor to the account of a person, whose address is verified for it, and lets its code expire. */
export async function addFactor(
  server: TestServer,
  { id, accessToken }: Pick<Person, 'id' | 'accessToken'>,
  given = password,
): Promise<Factor> {
  await server.db.updateTable('users').set({ is_verified: true }).where('id', '=', id).execute();
  const { secret } = succeeded(
    await server.request('POST', '/api/v1/auth/mfa/totp', { token: accessToken, body: { password: given } }),
  ).body;
  const { recovery_codes: recoveryCodes } = succeeded(
    await server.request('POST', '/api/v1/auth/mfa/totp/confirm', {
      token: accessToken,
      body: { code: codeOf(server, secret) },
    }),
  ).body;
  server.clock.advance(30_000);
  return { secret, recoveryCodes };
}

export function succeeded(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
  return answer;
}
