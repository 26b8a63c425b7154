import { sealedColumn } from '../secrets/sealed-column.ts';

const record = { table: 'idempotency_records', key: 'scope', keyType: 'bytea', owner: ['scope'] } as const;

function nameOf(scope: string): string {
  return Buffer.from(scope, 'hex').toString('base64url');
}

/** The hash of a request, encrypted because its body may contain a password. Empty: its key was lost. */
export const requestOfKey = sealedColumn({
  ...record,
  column: 'request',
  context: ({ scope }) => `idempotency_records.request:${nameOf(scope)}`,
  clearBytes: 32,
  lost: { value: () => '' },
});

/** The response of a request, which may contain secrets that are shown once. */
export const responseOfKey = sealedColumn({
  ...record,
  column: 'reply',
  context: ({ scope }) => `idempotency_records:${nameOf(scope)}`,
  lost: { value: null },
});
