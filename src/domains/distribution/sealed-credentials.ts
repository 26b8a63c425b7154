import type { SocialPlatform } from '../../app/config.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import type { Credentials } from './networks/network.ts';

/** Seals an account's credentials for the one place that they are kept in. */
export function sealCredentials(
  box: SecretBox,
  tenantId: string,
  platform: SocialPlatform,
  credentials: Credentials,
): Buffer {
  return box.seal(JSON.stringify(credentials), contextOf(tenantId, platform));
}

export function openCredentials(
  box: SecretBox,
  tenantId: string,
  platform: SocialPlatform,
  sealed: Uint8Array,
): Credentials {
  return JSON.parse(box.open(sealed, contextOf(tenantId, platform))) as Credentials;
}

function contextOf(tenantId: string, platform: SocialPlatform): string {
  return `social_accounts:${tenantId}:${platform}`;
}
