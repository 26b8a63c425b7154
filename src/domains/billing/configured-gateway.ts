import type { Config } from '../../app/config.ts';
import type { Database } from '../../platform/database/database.ts';
import type { PaymentGateway } from './payment-gateway.ts';

/**
 * The gateway that the settings name: Stripe with a key, else the sandbox in development. Null in production without a
 * key, where payments answer 503.
 */
export async function configuredGateway(config: Config, db: Database): Promise<PaymentGateway | null> {
  const { secretKey, apiBase } = config.stripe;
  if (secretKey !== null) {
    // Loaded only when needed: Stripe's library takes longer to load than the rest of the server.
    const { stripeGateway } = await import('./stripe.gateway.ts');
    return stripeGateway({ secretKey, apiBase });
  }
  if (config.environment === 'production') return null;
  const { sandboxGateway } = await import('./sandbox.gateway.ts');
  return sandboxGateway(db);
}
