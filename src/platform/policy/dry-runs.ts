import type { DB } from '../../../generated/database.ts';
import type { DryRunEffects, DryRuns } from '../../engine/serve/dry-run.ts';
import { type ChangedRows, countChangedRows } from '../database/changed-rows.repository.ts';
import { inDryRun } from '../database/connection-share.ts';
import { DryRun } from '../database/dry-run.ts';
import { dryRunResources, type ShownResource } from './dry-run-resources.ts';
import type { PlatformRequest } from './request.ts';
import { grants } from './scopes.ts';

/** Calls of this product that are undone. Their effects are the rows that the transaction has written, and what was counted. */
export const dryRuns: DryRuns<PlatformRequest> = {
  async run(request, work) {
    const dryRun = new DryRun();
    request.triedOut = { dryRun, before: new Map() };
    try {
      return await inDryRun(dryRun, work);
    } finally {
      dryRun.isOpen = false;
    }
  },

  async begin({ triedOut }, transaction) {
    if (triedOut === null) throw new Error('A transaction of a dry run began outside of it');
    triedOut.dryRun.begin();
    triedOut.before = await countChangedRows(transaction);
  },

  async effects(request, transaction) {
    const { triedOut } = request;
    if (triedOut === null) throw new Error('A transaction of a dry run ended outside of it');
    const rows = rowEffects(triedOut.before, await countChangedRows(transaction), request);
    return new Map([...rows, ...countedEffects(triedOut.dryRun, request)]);
  },
};

/** A call that is being tried out. */
export interface TriedOut {
  readonly dryRun: DryRun;
  /** What the session had written before the transaction. */
  before: ReadonlyMap<string, ChangedRows>;
}

function rowEffects(
  before: TriedOut['before'],
  after: TriedOut['before'],
  request: PlatformRequest,
): Map<string, Map<string, number>> {
  const effects = new Map<string, Map<string, number>>();
  for (const [table, rows] of after) {
    const resource = dryRunResources[table as keyof DB] ?? null;
    if (resource === null || !isShown(resource, request)) continue;
    const counts = (['create', 'update', 'delete'] as const)
      .map((change): [string, number] => [change, rows[change] - (before.get(table)?.[change] ?? 0)])
      .filter(([, count]) => count > 0);
    if (counts.length > 0) effects.set(resource.kind ?? table, new Map(counts));
  }
  return effects;
}

/** Deliveries of webhooks are shown to callers who may read them; mails and calls of other services to all. */
function countedEffects(dryRun: DryRun, request: PlatformRequest): DryRunEffects {
  const counted = new Map(dryRun.counted());
  if (!isShown({ to: 'webhooks:read' }, request)) counted.delete('webhooks');
  return counted;
}

function isShown({ to }: ShownResource, request: PlatformRequest): boolean {
  const { domain, role } = request.bound.operation;
  if (to === 'all' || role === 'PlatformAdmin') return true;
  if (to === 'own') return domain === 'accounts' && role === null;
  return grants(request.scopes, to);
}
