import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../src/platform/clock.ts';

// biome-ignore lint/suspicious/noExplicitAny: objects of Stripe's API, as its documentation shows them
type Json = any;

/** A server that speaks the part of Stripe's API that this product uses, as https://docs.stripe.com/api documents it. */
export interface StripeServer {
  readonly url: string;
  readonly secretKey: string;
  readonly subscriptions: Map<string, Json>;
  readonly customers: Map<string, Json>;
  readonly prices: Map<string, Json>;
  readonly invoices: Map<string, Json>;
  /** Money that was taken, in cents, the oldest first. */
  readonly charges: () => readonly number[];
  /** Every request, as `POST /v1/subscriptions`. */
  readonly requests: string[];
  /** What happens to requests from now on: null is back to normal. */
  disturb(disturbance: ((method: string, path: string) => Disturbance | null) | null): void;
  /** Waits before it answers reads of the given kind; the answer is what was true before the wait. */
  delay(milliseconds: (method: string, path: string) => number): void;
}

/**
 * `refuse`: the connection is cut before anything happens. `cut`: after everything happened. `fail`: 500.
 * `limit`: 429.
 */
export type Disturbance = 'refuse' | 'cut' | 'fail' | 'limit';

interface Tap {
  teardown(work: () => Promise<void> | void): unknown;
}

/** Seconds of the next month's period end: the day of the month on which the subscription began, or the month's last day. */
function monthLater(seconds: number, began: number): number {
  const from = new Date(seconds * 1_000);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + 1];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(new Date(began * 1_000).getUTCDate(), lastDay);
  return Date.UTC(year, month, day, from.getUTCHours(), from.getUTCMinutes(), from.getUTCSeconds()) / 1_000;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly parameters: Json;
}

class StripeError extends Error {
  readonly status: number;
  readonly body: Json;

  constructor(status: number, body: Json) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

const secretKey = 'sk_test_of_the_tests';

export async function startStripe(t: Tap, clock: Clock): Promise<StripeServer> {
  const customers = new Map<string, Json>();
  const methods = new Map<string, Json>([
    ['pm_of_a_stranger', { id: 'pm_of_a_stranger', object: 'payment_method', customer: 'cus_stranger', card: 'visa' }],
  ]);
  const prices = new Map<string, Json>();
  const subscriptions = new Map<string, Json>();
  const invoices = new Map<string, Json>();
  const answered = new Map<string, { fingerprint: string; status: number; body: Json }>();
  const requests: string[] = [];
  let disturbance: ((method: string, path: string) => Disturbance | null) | null = null;
  let delays: (method: string, path: string) => number = () => 0;
  let ids = 0;

  const now = () => Math.floor(clock.now().getTime() / 1000);
  const newId = (prefix: string) => `${prefix}_${(++ids).toString().padStart(8, '0')}`;
  const list = (data: readonly Json[]) => ({ object: 'list', url: '/v1', has_more: false, data });

  function decline(): never {
    throw new StripeError(402, {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'generic_decline',
      message: 'Your card was declined.',
    });
  }

  function missing(what: string, param: string): never {
    throw new StripeError(404, {
      type: 'invalid_request_error',
      code: 'resource_missing',
      message: `No such ${what}`,
      param,
    });
  }

  function get(map: Map<string, Json>, id: string, what: string): Json {
    return map.get(id) ?? missing(`${what}: '${id}'`, 'id');
  }

  function charge(subscription: Json, amount: number): void {
    const method = methods.get(subscription.default_payment_method);
    if (method?.card === 'fails') decline();
    const id = newId('in');
    invoices.set(id, {
      id,
      object: 'invoice',
      customer: subscription.customer,
      parent: { type: 'subscription_details', subscription_details: { subscription: subscription.id } },
      status: 'paid',
      amount_due: amount,
      amount_paid: amount,
      attempt_count: amount > 0 ? 1 : 0,
      currency: 'usd',
      created: now(),
    });
    subscription.latest_invoice = id;
  }

  function itemOf(subscription: Json): Json {
    return subscription.items.data[0];
  }

  /** What Stripe does by itself as time goes by. */
  function passTime(): void {
    for (const subscription of subscriptions.values()) {
      const item = itemOf(subscription);
      while (subscription.status !== 'canceled' && item.current_period_end <= now()) {
        if (subscription.cancel_at_period_end) {
          subscription.status = 'canceled';
          subscription.ended_at = item.current_period_end;
          break;
        }
        item.current_period_start = item.current_period_end;
        item.current_period_end = monthLater(item.current_period_end, subscription.created);
        charge(subscription, item.price.unit_amount);
      }
    }
  }

  const routes: readonly [RegExp, (call: Call, id: string) => Json][] = [
    [
      /^POST \/v1\/customers$/,
      ({ parameters }) => {
        const id = newId('cus');
        const customer = { id, object: 'customer', email: parameters.email, metadata: parameters.metadata ?? {} };
        customers.set(id, customer);
        return customer;
      },
    ],
    [
      /^POST \/v1\/payment_methods\/(\w+)\/attach$/,
      ({ parameters }, id) => {
        get(customers, parameters.customer, 'customer');
        if (id === 'pm_card_chargeDeclined') decline();
        const test = { pm_card_visa: 'visa', pm_card_mastercard: 'mastercard', pm_card_chargeCustomerFail: 'fails' }[
          id
        ];
        if (test !== undefined) {
          const method = { id: newId('pm'), object: 'payment_method', customer: parameters.customer, card: test };
          methods.set(method.id, method);
          return method;
        }
        const method = get(methods, id, 'PaymentMethod');
        if (method.customer !== null) {
          const message = 'The payment method you provided has already been attached to a customer.';
          throw new StripeError(400, { type: 'invalid_request_error', message });
        }
        method.customer = parameters.customer;
        return method;
      },
    ],
    [/^GET \/v1\/payment_methods\/(\w+)$/, (_, id) => get(methods, id, 'PaymentMethod')],
    [
      /^GET \/v1\/prices$/,
      ({ parameters }) =>
        list(
          [...prices.values()].filter(({ lookup_key }) => Object.values(parameters.lookup_keys).includes(lookup_key)),
        ),
    ],
    [
      /^POST \/v1\/prices$/,
      ({ parameters }) => {
        const taken = [...prices.values()].some(({ lookup_key }) => lookup_key === parameters.lookup_key);
        if (taken) throw new StripeError(400, { type: 'invalid_request_error', message: 'The lookup key is taken' });
        const id = newId('price');
        const price = { ...parameters, id, object: 'price', unit_amount: Number(parameters.unit_amount) };
        prices.set(id, price);
        return price;
      },
    ],
    [
      /^POST \/v1\/subscriptions$/,
      ({ parameters }) => {
        get(customers, parameters.customer, 'customer');
        if (parameters.payment_behavior !== 'error_if_incomplete') throw new Error('not known here');
        const id = newId('sub');
        const price = get(prices, parameters.items['0'].price, 'price');
        const item = {
          id: newId('si'),
          object: 'subscription_item',
          price,
          current_period_start: now(),
          current_period_end: monthLater(now(), now()),
        };
        const subscription = {
          id,
          object: 'subscription',
          customer: parameters.customer,
          status: 'active',
          items: list([item]),
          default_payment_method: parameters.default_payment_method,
          cancel_at_period_end: false,
          cancel_at: null,
          canceled_at: null,
          ended_at: null,
          created: now(),
          metadata: parameters.metadata ?? {},
          latest_invoice: null,
        };
        charge(subscription, price.unit_amount);
        subscriptions.set(id, subscription);
        return subscription;
      },
    ],
    [/^GET \/v1\/subscriptions\/(\w+)$/, (_, id) => get(subscriptions, id, 'subscription')],
    [
      /^POST \/v1\/subscriptions\/(\w+)$/,
      ({ parameters }, id) => {
        const subscription = get(subscriptions, id, 'subscription');
        if (subscription.status === 'canceled') missing(`subscription: '${id}'`, 'id');
        const draft = structuredClone(subscription);
        const item = itemOf(draft);
        if (parameters.default_payment_method) draft.default_payment_method = parameters.default_payment_method;
        if (parameters.cancel_at_period_end) draft.cancel_at_period_end = parameters.cancel_at_period_end === 'true';
        if (parameters.items) {
          if (parameters.items['0'].id !== item.id) throw new Error('this would add an item');
          const price = get(prices, parameters.items['0'].price, 'price');
          const left = (item.current_period_end - now()) / (item.current_period_end - item.current_period_start);
          const difference = Math.round((price.unit_amount - item.price.unit_amount) * left);
          item.price = price;
          if (parameters.proration_behavior === 'always_invoice') charge(draft, difference);
        }
        subscriptions.set(id, draft);
        return draft;
      },
    ],
    [
      /^GET \/v1\/subscriptions$/,
      ({ parameters }) => {
        const found = [...subscriptions.values()].filter(({ customer }) => customer === parameters.customer).reverse();
        return list(found.map((one) => ({ ...one, latest_invoice: invoices.get(one.latest_invoice) ?? null })));
      },
    ],
  ];

  /** Once per idempotency key, refusals and failures too; reads have none. */
  function answer(call: Call, key: string | undefined, fails: boolean): { status: number; body: Json } {
    const fingerprint = createHash('sha256').update(JSON.stringify(call)).digest('hex');
    const before = key === undefined ? undefined : answered.get(key);
    if (before !== undefined) {
      if (before.fingerprint === fingerprint) return before;
      const message =
        'Keys for idempotent requests can only be used with the same parameters they were first used with.';
      return { status: 400, body: { error: { type: 'idempotency_error', message } } };
    }
    const failure = { status: 500, body: { error: { type: 'api_error', message: 'Something went wrong' } } };
    const given = fails ? failure : performed(call);
    if (key !== undefined) answered.set(key, { fingerprint, ...given });
    return given;
  }

  function performed(call: Call): { status: number; body: Json } {
    try {
      passTime();
      for (const [pattern, work] of routes) {
        const match = pattern.exec(`${call.method} ${call.path}`);
        if (match !== null) return { status: 200, body: structuredClone(work(call, match[1] ?? '')) };
      }
      return missing(`route ${call.method} ${call.path}`, 'url');
    } catch (error) {
      if (!(error instanceof StripeError)) throw error;
      return { status: error.status, body: { error: error.body } };
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stripe');
    const method = request.method ?? 'GET';
    const text = Buffer.concat(await request.toArray()).toString();
    requests.push(`${method} ${url.pathname}`);
    const trouble = disturbance?.(method, url.pathname) ?? null;
    if (trouble === 'refuse') return void request.socket.destroy();
    if (trouble === 'limit')
      return send(response, 429, { error: { type: 'invalid_request_error', message: 'Slow down' } });
    if (request.headers.authorization !== `Bearer ${secretKey}`) {
      return send(response, 401, { error: { type: 'invalid_request_error', message: 'Invalid API Key provided' } });
    }
    const parameters = nested(method === 'GET' ? url.searchParams : new URLSearchParams(text));
    const key = request.headers['idempotency-key'] as string | undefined;
    const call = { method, path: url.pathname, parameters };
    const { status, body } = answer(call, method === 'POST' ? key : undefined, trouble === 'fail');
    const wait = delays(method, url.pathname);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (trouble === 'cut') return void request.socket.destroy();
    send(response, status, body);
  }

  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, 500, { error: { type: 'api_error', message: String(error) } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secretKey,
    subscriptions,
    customers,
    prices,
    invoices,
    charges: () =>
      [...invoices.values()].filter(({ amount_paid }) => amount_paid > 0).map(({ amount_paid }) => amount_paid),
    requests,
    disturb(next) {
      disturbance = next;
    },
    delay(next) {
      delays = next;
    },
  };
}

function send(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_test' });
  response.end(JSON.stringify(body));
}

/** `items[0][price]=price_1` as `{items: {0: {price: 'price_1'}}}`. */
function nested(pairs: URLSearchParams): Json {
  const root: Json = {};
  for (const [name, value] of pairs) {
    const [first, ...rest] = name.split(/\[|\]\[|\]/).filter((part) => part !== '') as [string, ...string[]];
    const path = [first, ...rest];
    let at = root;
    for (const part of path.slice(0, -1)) at = at[part] ??= {};
    at[path.at(-1) as string] = value;
  }
  return root;
}
