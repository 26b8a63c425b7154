import type { Database } from '../../platform/database/database.ts';
import type { Mode } from '../../platform/settings/environment.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import type { BillingSettings } from './settings.ts';

/**
 * Creates the gateway that the settings name: Stripe with a key, else the sandbox in development. Returns null in
 * production without a key, where operations that pay return 503.
 */
export async function configuredGateway(
  config: BillingSettings & { readonly environment: Mode },
  db: Database,
): Promise<PaymentGateway | null> {
  const { secretKey, apiBase } = config.stripe;
  if (secretKey !== null) {
    // Loaded on demand: Stripe's library takes longer to load than the rest of the server.
    const { stripeGateway } = await import('./stripe.gateway.ts');
    return stripeGateway({ secretKey, apiBase });
  }
  if (config.environment === 'production') return null;
  const { sandboxGateway } = await import('./sandbox.gateway.ts');
  return sandboxGateway(db);
}
