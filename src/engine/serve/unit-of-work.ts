import type { AnyResponse } from './bound-operation.ts';
import { entityTag, matches } from './conditional.ts';
import { type DryRuns, effectsHeader, Undone, withoutSecrets } from './dry-run.ts';
import { ApiError } from './errors.ts';
import type { UnitOfWork } from './policy.ts';
import type { RequestContext } from './request-context.ts';
import { serializeResponse } from './serialize-response.ts';

/**
 * Commits the effect of a request together with all that belongs to it, or nothing: first the `If-Match` check, then
 * the work, then the record of the effect and, with an `Idempotency-Key`, the response. With `If-Match` the transaction
 * sees one snapshot, so a change that another request commits concurrently makes this one start over and fail its
 * check: no update is lost. An error that the work returns is thrown after the commit. The response is serialized
 * before: one that breaks the contract has no effect either. Of a dry run, all of it is undone.
 *
 * @throws {ApiError} `precondition_failed`
 */
export async function runUnitOfWork<Transaction, Response extends AnyResponse>(
  context: RequestContext<unknown, Transaction>,
  work: (transaction: Transaction) => Promise<Response | ApiError>,
): Promise<Response> {
  const { operation, policy } = context.bound;
  const unitOfWork = policy.unitOfWork as UnitOfWork<RequestContext<unknown, Transaction>> | undefined;
  if (unitOfWork === undefined) throw new Error(`${operation.operationId} called transact, but its policy has none`);
  if (context.transacted) throw new Error(`${operation.operationId} called transact twice`);
  context.transacted = true;
  const ifMatch = context.headers['If-Match'] as string | undefined;
  const effect = async (transaction: Transaction): Promise<Response | ApiError> => {
    if (ifMatch !== undefined) await requireMatch(context, transaction, ifMatch);
    const returned = await work(transaction);
    const isError = returned instanceof ApiError;
    const response = isError || !context.dryRun ? returned : withoutSecrets(returned, operation.secrets ?? []);
    const text = response instanceof ApiError ? null : serializeResponse(context.bound, response);
    await unitOfWork.record?.(context, transaction);
    if (!(response instanceof ApiError) && text !== null) {
      context.serialized = { response, text };
      // Last: a request that waits for this row waits for the commit alone.
      await context.keyed?.store(transaction, response, text);
    }
    return response;
  };
  const run = (whole: typeof effect) =>
    unitOfWork.run<Response | ApiError>(context, { snapshot: ifMatch !== undefined }, whole);
  const outcome = await (context.dryRun ? tryOut(context, run, effect) : run(effect));
  if (outcome instanceof ApiError) throw outcome;
  return outcome;
}

/** Runs the whole effect in its transaction, finds out what it has changed, and undoes it. */
async function tryOut<Transaction, Outcome>(
  context: RequestContext<unknown, Transaction>,
  run: (whole: (transaction: Transaction) => Promise<Outcome>) => Promise<Outcome>,
  effect: (transaction: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  const dryRuns = context.bound.policy.dryRuns as DryRuns<typeof context>;
  try {
    return await run(async (transaction) => {
      await dryRuns.begin(context, transaction);
      const outcome = await effect(transaction);
      context.dryRunEffects = effectsHeader(await dryRuns.effects(context, transaction));
      throw new Undone(outcome);
    });
  } catch (error) {
    if (error instanceof Undone) return error.outcome as Outcome;
    throw error;
  }
}

async function requireMatch<Transaction>(
  context: RequestContext<unknown, Transaction>,
  transaction: Transaction,
  ifMatch: string,
): Promise<void> {
  const { resource, operation } = context.bound;
  if (resource === null) throw new Error(`${operation.operationId} declares If-Match, but no GET has its path`);
  const current = await resource.handler(context.asReadOf(resource, transaction));
  if (!matches(ifMatch, entityTag(serializeResponse(resource, current)))) {
    throw new ApiError(
      'precondition_failed',
      'The resource has changed since you read it. Read it again and repeat your change.',
    );
  }
}
