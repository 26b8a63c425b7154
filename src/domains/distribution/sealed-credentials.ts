import { sealedColumn } from '../../platform/secrets/sealed-column.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import type { Credentials } from './networks/network.ts';
import type { SocialPlatform } from './settings.ts';

/** The row that credentials are sealed for: they can't be opened for another. */
export interface CredentialsOwner {
  readonly tenantId: string;
  readonly platform: SocialPlatform;
}

/** The credentials of an account. Without them it must be connected again. */
export const credentialsOfAccount = sealedColumn({
  table: 'social_accounts',
  column: 'sealed_token',
  key: 'id',
  keyType: 'integer',
  owner: ['tenant_id', 'platform'],
  context: ({ tenant_id, platform }) => `social_accounts:${tenant_id}:${platform}`,
  lost: { value: () => '{}', set: 'is_active = false' },
});

/** Returns the credentials of an account, encrypted. */
export function sealCredentials(box: SecretBox, owner: CredentialsOwner, credentials: Credentials): Buffer {
  return box.seal(credentialsOfAccount, rowOf(owner), JSON.stringify(credentials));
}

/** Returns decrypted credentials. Throws when they were sealed for another row or with another key. */
export function openCredentials(box: SecretBox, owner: CredentialsOwner, sealed: Uint8Array): Credentials {
  return JSON.parse(box.open(credentialsOfAccount, rowOf(owner), sealed)) as Credentials;
}

function rowOf({ tenantId, platform }: CredentialsOwner) {
  return { tenant_id: tenantId, platform };
}
