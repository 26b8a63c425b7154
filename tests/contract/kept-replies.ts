import { type ContractRequest, leastActor, send } from './valid-request.ts';
import type { Actor, World } from './world.ts';

/** Puts the world back, but for the replies that are kept under idempotency keys. */
export async function resetButKeepReplies(world: World, owner?: Actor): Promise<void> {
  const kept = await world.server.db.selectFrom('idempotency_records').selectAll().execute();
  await world.reset(owner);
  if (kept.length > 0) await world.server.db.insertInto('idempotency_records').values(kept).execute();
}

/** The world in which the request, which has a key, was made a moment ago and is still at work. */
export async function leaveAtWork(world: World, request: ContractRequest): Promise<void> {
  await send(world, request);
  await world.server.db.updateTable('idempotency_records').set({ status: null, reply: null }).execute();
  await resetButKeepReplies(world, leastActor(world, request.operation.policy) ?? undefined);
}
