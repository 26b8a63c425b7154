import type { components } from '../../../generated/types.ts';
import type { StartedSession } from './session.ts';
import type { StartedTenantSession } from './tenant-login.ts';
import { userBody } from './user-body.ts';

/** Returns the response body of a registration or a login on the platform surface. */
export function sessionBody(
  message: string,
  { user, tenant, tokens }: StartedSession,
): components['schemas']['SessionResponse'] {
  return { message, user: userBody(user, tenant), ...tokens };
}

/** Returns what the audit log records of a registration or a login. */
export function sessionNote({ user, tenant }: StartedSession | StartedTenantSession) {
  const note = { userId: user.id, resourceType: 'user', resourceId: user.id };
  return tenant === null ? note : { ...note, tenantId: tenant.id };
}
