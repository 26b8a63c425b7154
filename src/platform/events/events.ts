import { randomInt } from 'node:crypto';
import { currentDryRun } from '../database/connection-share.ts';
import type { Database, Transaction } from '../database/database.ts';
import { currentSpan } from '../telemetry/span.ts';
import { subscriptionsTo } from './event-subscription.ts';
import type { EventData, EventType } from './event-type.ts';
import { deleteEventRows, insertEvents, selectSubscribedTenants } from './events.repository.ts';
import { announceDeliveries } from './waiting-deliveries.ts';

export interface NewEvent<Type extends EventType> {
  readonly tenantId: string;
  readonly type: Type;
  /** As the contract declares it. A function is called only if an endpoint is subscribed. */
  readonly data: EventData<Type> | (() => Promise<EventData<Type>>);
  readonly now: Date;
}

/** A change that is several events at once, such as an article that is created as published. */
export interface NewEvents<Type extends EventType> extends Omit<NewEvent<Type>, 'type'> {
  readonly types: readonly Type[];
}

/** Changes of one kind in many tenants at once. */
export interface ManyEvents<Type extends EventType, Item> {
  readonly type: Type;
  readonly items: readonly Item[];
  /** Called with the items of tenants that have a subscribed endpoint. */
  readonly dataOf: (wanted: readonly Item[]) => Promise<ReadonlyMap<Item, EventData<Type>>>;
  readonly now: Date;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const idLength = 24;

/**
 * Records an event for the tenant's webhook endpoints, in the transaction of the change: it is sent if that commits.
 * Writes nothing if no endpoint is subscribed.
 *
 * @example
 * await recordEvent(trx, { tenantId, type: 'post.created', data: article, now });
 */
export async function recordEvent<Type extends EventType>(
  trx: Transaction,
  { type, ...event }: NewEvent<Type>,
): Promise<void> {
  await recordEvents(trx, { ...event, types: [type] });
}

/** As `recordEvent`, for a change that is several events at once. */
export async function recordEvents<Type extends EventType>(
  trx: Transaction,
  { tenantId, types, data, now }: NewEvents<Type>,
): Promise<void> {
  const workspaceId = (await subscribedTenants(trx, types, [tenantId])).get(tenantId);
  if (workspaceId === undefined) return;
  const facts = typeof data === 'function' ? await data() : data;
  for (const type of types) await writeEvents(trx, type, [{ tenantId, workspaceId, data: facts, now }]);
}

/** As `recordEvent`, for changes in many tenants at once. */
export async function recordManyEvents<Type extends EventType, Item extends { readonly tenant_id: string }>(
  trx: Transaction,
  { type, items, dataOf, now }: ManyEvents<Type, Item>,
): Promise<void> {
  const subscribed = await subscribedTenants(trx, [type], [...new Set(items.map(({ tenant_id }) => tenant_id))]);
  const wanted = items.filter(({ tenant_id }) => subscribed.has(tenant_id));
  if (wanted.length === 0) return;
  const events = [...(await dataOf(wanted))].map(([{ tenant_id: tenantId }, data]) => {
    return { tenantId, workspaceId: subscribed.get(tenantId) as number, data, now };
  });
  await writeEvents(trx, type, events);
}

/** Returns the tenants with an endpoint subscribed to one of the types, each with its workspace's id. */
async function subscribedTenants(
  trx: Transaction,
  types: readonly string[],
  tenantIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (tenantIds.length === 0) return new Map();
  const rows = await selectSubscribedTenants(trx, tenantIds, types.flatMap(subscriptionsTo));
  return new Map(rows.map(({ id, workspace_id }) => [id, workspace_id]));
}

interface KnownEvent<Type extends EventType> {
  readonly tenantId: string;
  readonly workspaceId: number;
  readonly data: EventData<Type>;
  readonly now: Date;
}

async function writeEvents<Type extends EventType>(
  trx: Transaction,
  type: Type,
  events: readonly KnownEvent<Type>[],
): Promise<void> {
  const rows = events.map(({ tenantId, workspaceId, data, now }) => {
    const id = newEventId();
    return { id, tenantId, type, body: eventBody({ id, type, data, now, workspaceId }), createdAt: now };
  });
  const deliveries = await insertEvents(trx, rows, subscriptionsTo(type), currentSpan()?.traceparent ?? null);
  if (deliveries > 0) currentDryRun()?.count('webhooks', type, deliveries);
  announceDeliveries(trx);
}

/** Deletes up to `limit` events created before, with their deliveries, and returns how many. */
export async function deleteEvents(db: Database, before: Date, limit: number): Promise<number> {
  return await deleteEventRows(db, before, limit);
}

/** Returns a new id: `evt_` and 24 random characters (142 bits). */
export function newEventId(): string {
  return `evt_${Array.from({ length: idLength }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
}

/** Returns the message that is sent for an event, as JSON. */
export function eventBody<Type extends EventType>(event: {
  readonly id: string;
  readonly type: Type;
  readonly data: EventData<Type>;
  readonly now: Date;
  readonly workspaceId: number;
}): string {
  const { id, type, data, now, workspaceId } = event;
  return JSON.stringify({ id, type, created_at: now.toISOString(), data, workspace_id: workspaceId });
}
