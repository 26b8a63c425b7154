import { randomInt } from 'node:crypto';
import { type SealedColumn, sealedColumn } from '../../platform/secrets/sealed-column.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const length = 48;

/** Returns a new secret: `whsec_` and 48 random characters (285 bits), which are valid base64 too. */
export function generateSigningSecret(): string {
  return `whsec_${Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
}

const owner = {
  table: 'webhook_endpoints',
  key: 'id',
  keyType: 'integer',
  owner: ['tenant_id'],
  context: ({ tenant_id }: { readonly tenant_id: string }) => `webhook_endpoints:${tenant_id}`,
} as const;

/** The secret of an endpoint. If it is lost, the endpoint is disabled, and the tenant rotates the secret. */
export const signingSecret = sealedColumn({
  ...owner,
  column: 'sealed_secret',
  lost: { value: generateSigningSecret, set: 'is_active = false, disabled_at = now(), updated_at = now()' },
});

/** The secret before the current one. */
export const previousSigningSecret = sealedColumn({
  ...owner,
  column: 'sealed_previous_secret',
  lost: { value: null },
});

/** Encrypts an endpoint's secret in the context of its tenant, which is known before the endpoint has an id. */
export function sealSigningSecret(box: SecretBox, tenantId: string, secret: string): Buffer {
  return box.seal(signingSecret, { tenant_id: tenantId }, secret);
}

/** An endpoint's secrets as stored. */
export interface SealedSecrets {
  readonly tenant_id: string;
  readonly sealed_secret: Uint8Array;
  readonly sealed_previous_secret: Uint8Array | null;
  readonly previous_secret_until: string | null;
}

/** Returns the secrets that sign a message: the current one, and within its grace period the previous one. */
export function secretsInForce(box: SecretBox, sealed: SealedSecrets, now: Date): string[] {
  const { tenant_id, sealed_secret, sealed_previous_secret: previous, previous_secret_until: until } = sealed;
  const isInGrace = previous !== null && until !== null && now < new Date(until);
  const open = (column: SealedColumn<'tenant_id'>, secret: Uint8Array) => box.open(column, { tenant_id }, secret);
  return [open(signingSecret, sealed_secret), ...(isInGrace ? [open(previousSigningSecret, previous)] : [])];
}
