import { ApiError } from '../../engine/serve/errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { Allowance } from '../../platform/plans/allowances.ts';
import { planOf } from '../../platform/plans/plans.ts';
import { deleteVersions } from './article-versions.repository.ts';
import { selectContentUsage } from './content-usage.repository.ts';

/** Throws `feature_limit_reached` unless that many more bytes fit into the plan. Needs the lock of `lockAllowance`. */
export async function requireStorage(
  trx: Transaction,
  { id, plan }: Allowance,
  more: number,
  upgradeUrl: string,
): Promise<void> {
  const limit = planOf(plan).storageBytes;
  if (limit === null || more <= 0) return;
  const { bytes } = await selectContentUsage(trx, id);
  if (bytes + more <= limit) return;
  throw new ApiError(
    'feature_limit_reached',
    `Your plan's limit of ${limit / 2 ** 30} GiB of storage is reached. Please upgrade your plan.`,
    { extras: { feature: 'storage', upgrade_url: upgradeUrl } },
  );
}

/** Deletes the past versions of an article if the plan's storage is exceeded: a change is more important than its past. */
export async function keepVersionsWithinPlan(
  trx: Transaction,
  tenantId: string,
  { id, plan }: Allowance,
  articleId: number,
): Promise<void> {
  const limit = planOf(plan).storageBytes;
  if (limit === null) return;
  const { bytes } = await selectContentUsage(trx, id);
  if (bytes > limit) await deleteVersions(trx, tenantId, articleId);
}
