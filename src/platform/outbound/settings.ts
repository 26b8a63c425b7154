import { ConfigError } from '../config-error.ts';
import { type Environment, type Mode, oneOf } from '../settings/environment.ts';

export interface OutboundSettings {
  /** Development only: webhooks may go to plain http and to loopback addresses. */
  readonly outboundAllowLoopback: boolean;
}

/** Throws `ConfigError` where production allows loopback: every user could then reach the machine's own services. */
export function outboundSettings(environment: Environment, mode: Mode): OutboundSettings {
  const outboundAllowLoopback = oneOf(environment, 'OUTBOUND_ALLOW_LOOPBACK', ['true', 'false'], 'false') === 'true';
  if (outboundAllowLoopback && mode === 'production') {
    throw new ConfigError('OUTBOUND_ALLOW_LOOPBACK is for development only');
  }
  return { outboundAllowLoopback };
}
