import type Stripe from 'stripe';
import { monthlyCents, type PaidPlanId, planIds, plans } from '../../platform/plans/plans.ts';

/**
 * The prices of the plans at Stripe: monthly, in US dollars, found by lookup key (`colophon_pro_monthly_2900`) and
 * created if missing, so that a new Stripe account needs no preparation.
 */
export class StripePrices {
  readonly #stripe: Stripe;
  readonly #ids = new Map<PaidPlanId, Promise<string>>();

  constructor(stripe: Stripe) {
    this.#stripe = stripe;
  }

  /** Returns the id of a plan's price. It is looked up once per process; failures are not cached. */
  of(plan: PaidPlanId): Promise<string> {
    const known = this.#ids.get(plan);
    if (known !== undefined) return known;
    const price = this.#findOrCreate(plan);
    this.#ids.set(plan, price);
    price.catch(() => this.#ids.delete(plan));
    return price;
  }

  async #findOrCreate(plan: PaidPlanId): Promise<string> {
    const known = await this.#find(plan);
    if (known !== undefined) return known;
    try {
      const created = await this.#stripe.prices.create({
        currency: 'usd',
        unit_amount: monthlyCents(plan),
        recurring: { interval: 'month' },
        lookup_key: lookupKey(plan),
        product_data: { name: `Colophon ${plans[plan].name}` },
      });
      return created.id;
    } catch (error) {
      // Lookup keys are unique: another process may have created it in between.
      const createdByOther = await this.#find(plan);
      if (createdByOther === undefined) throw error;
      return createdByOther;
    }
  }

  async #find(plan: PaidPlanId): Promise<string | undefined> {
    const { data } = await this.#stripe.prices.list({ lookup_keys: [lookupKey(plan)], active: true, limit: 1 });
    return data[0]?.id;
  }
}

function lookupKey(plan: PaidPlanId): string {
  return `colophon_${plan}_monthly_${monthlyCents(plan)}`;
}

/** Returns the plan of a price, whatever the plan cost when the price was created. Throws for a foreign price. */
export function planOfPrice(subscriptionId: string, key: string | null): PaidPlanId {
  const plan = /^colophon_([a-z]+)_monthly_\d+$/.exec(key ?? '')?.[1] as PaidPlanId | undefined;
  if (plan === undefined || !planIds.includes(plan)) {
    throw new Error(`Stripe's subscription ${subscriptionId} has a price that is no plan of Colophon: ${key}`);
  }
  return plan;
}
