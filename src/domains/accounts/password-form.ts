/** bcrypt reads no further; a longer password is rejected instead of truncated (OWASP Password Storage Cheat Sheet). */
export const maxPasswordBytes = 72;

/**
 * Returns a password as it is hashed: in Unicode normalisation form NFKC, so that it is the same from every keyboard and
 * system (NIST SP 800-63B section 5.1.1.2).
 */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

/** Returns whether bcrypt reads all of a normalised password: at most 72 bytes of UTF-8, no NUL. */
export function isHashable(normalized: string): boolean {
  return Buffer.byteLength(normalized) <= maxPasswordBytes && !normalized.includes('\0');
}
