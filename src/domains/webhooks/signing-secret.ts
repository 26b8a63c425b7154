import { randomInt } from 'node:crypto';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const length = 48;

/** A new secret: `whsec_` and 48 characters (285 bits), which are base64 too. */
export function mintSigningSecret(): string {
  return `whsec_${Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
}

/** Seals an endpoint's secret for its tenant, which is known before the endpoint has an id. */
export function sealSigningSecret(box: SecretBox, tenantId: string, secret: string): Buffer {
  return box.seal(secret, contextOf(tenantId));
}

function openSigningSecret(box: SecretBox, tenantId: string, sealed: Uint8Array): string {
  return box.open(sealed, contextOf(tenantId));
}

/** An endpoint's secrets as they are kept. */
export interface SealedSecrets {
  readonly tenant_id: string;
  readonly sealed_secret: Uint8Array;
  readonly sealed_previous_secret: Uint8Array | null;
  readonly previous_secret_until: string | null;
}

/** The secrets that sign a message: the present one, and within its grace period the one before. */
export function secretsInForce(box: SecretBox, sealed: SealedSecrets, now: Date): string[] {
  const { tenant_id, sealed_secret, sealed_previous_secret: previous, previous_secret_until: until } = sealed;
  const isInGrace = previous !== null && until !== null && now < new Date(until);
  return [sealed_secret, ...(isInGrace ? [previous] : [])].map((secret) => openSigningSecret(box, tenant_id, secret));
}

function contextOf(tenantId: string): string {
  return `webhook_endpoints:${tenantId}`;
}
