import { type Environment, type Mode, secret, url } from '../../platform/settings/environment.ts';

export interface BillingSettings {
  readonly stripe: StripeSettings;
}

export interface StripeSettings {
  /** Null: the sandbox in development, no payments in production. */
  readonly secretKey: string | null;
  /** Signing secret of this server's webhook endpoint. */
  readonly webhookSecret: string | null;
  /** No trailing slash. */
  readonly apiBase: string;
}

/** Throws `ConfigError`. */
export function billingSettings(environment: Environment, mode: Mode): BillingSettings {
  return {
    stripe: Object.freeze({
      secretKey: secret(environment, mode, 'STRIPE_SECRET_KEY') ?? null,
      webhookSecret: secret(environment, mode, 'STRIPE_WEBHOOK_SECRET') ?? null,
      apiBase: url(environment, 'STRIPE_API_BASE', 'https://api.stripe.com'),
    }),
  };
}
