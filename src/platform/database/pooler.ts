/**
 * What is between this process and PostgreSQL. `none` is also for a pooler that gives each client one session.
 * `transaction`: a pooler that gives a session to each transaction and keeps prepared statements by name (PgBouncer 1.21
 * or newer). `transaction-unnamed`: one that doesn't keep them, so that statements have no names.
 */
export type Pooler = (typeof poolers)[number];

export const poolers = ['none', 'transaction', 'transaction-unnamed'] as const;
