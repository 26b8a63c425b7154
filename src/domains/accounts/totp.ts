import { Secret, TOTP } from 'otpauth';

/** Authenticator apps support these alone, whatever else a URI says. */
const parameters = { issuer: 'Colophon', algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Periods before and after the current one whose codes are accepted: clocks differ. */
const window = 1;

/** Returns a new secret: 160 random bits in base32, 32 characters. */
export function mintTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** Returns the `otpauth` URI that apps read from a QR code. The app shows the email address next to the code. */
export function totpUri(secret: string, email: string): string {
  return new TOTP({ ...parameters, secret, label: email }).toString();
}

/**
 * Returns the period of 30 seconds that a code belongs to, counted from 1970; null for a wrong code, and for one that isn't
 * later than `lastStep`, so that a code is accepted once. Compares in constant time.
 */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  const timestamp = now.getTime();
  const delta = new TOTP({ ...parameters, secret }).validate({ token: code, timestamp, window });
  if (delta === null) return null;
  const step = TOTP.counter({ period: parameters.period, timestamp }) + delta;
  return lastStep === null || step > lastStep ? step : null;
}
