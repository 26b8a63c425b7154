/** SQLSTATE class 23: a statement that would break an integrity constraint. */
const INTEGRITY_VIOLATION = /^23/;

/**
 * Name of the constraint or unique index that a statement ran into, or null when the error is something else. Domains
 * turn it into their own refusal:
 *
 *     if (violatedConstraint(error) === 'users_email_key') throw new ApiError('conflict', 'Email already registered');
 */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string' || !INTEGRITY_VIOLATION.test(code)) return null;
  return typeof constraint === 'string' ? constraint : null;
}
