/** SQLSTATE class 23: integrity constraint violation. */
const INTEGRITY_VIOLATION = /^23/;

/**
 * Returns the name of the constraint or unique index that a statement violated, or null for other errors. Domains map
 * it to an API error.
 *
 * @example
 * if (violatedConstraint(error) === 'users_email_key') throw new ApiError('conflict', 'Email already registered');
 */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string' || !INTEGRITY_VIOLATION.test(code)) return null;
  return typeof constraint === 'string' ? constraint : null;
}
