import type { FastifyRequest } from 'fastify';
import { kindOf } from './principals.ts';
import type { PlatformRequest } from './request.ts';

/** Returns who made a request, by ids only: the tenant that it acts in and the principal, as far as they are known. */
export function callerMembers({ context }: FastifyRequest): {
  readonly tenantId?: string;
  readonly principal?: string;
} {
  if (context === null) return {};
  const { principal, tenant } = context as PlatformRequest;
  return {
    ...(tenant === null ? {} : { tenantId: tenant.id }),
    ...(principal.kind === 'anonymous' ? {} : { principal: kindOf(principal)?.nameOf(principal) ?? '' }),
  };
}
