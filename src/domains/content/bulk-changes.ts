import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { savepoint } from '../../platform/database/savepoint.ts';
import { errorCodes } from '../../platform/policy/error-codes.ts';
import { type ArticleChange, updateArticle } from './article-update.ts';
import { deleteArticle, lockOwnArticle, type MemberAct, type PlanServices } from './articles.ts';

type Schemas = components['schemas'];
type BulkChange = Schemas['ChangeArticlesRequest'];

/** The members of a request that belong to each action, and whether it needs one of them. */
const membersOf = {
  status: ['status'],
  category: ['category_id'],
  tags: ['add_tags', 'remove_tags'],
  delete: [],
} as const satisfies { readonly [A in BulkChange['action']]: readonly (keyof BulkChange)[] };

const maxTags = 20;

/** Throws `validation_failed` for a request without the members of its action, or with those of another. */
export function requireMembersOfAction(change: BulkChange): void {
  const { action } = change;
  const own: readonly (keyof BulkChange)[] = membersOf[action];
  const [first] = own;
  if (first !== undefined && own.every((name) => change[name] === undefined))
    throw ApiError.invalid(first, `The action ${action} needs ${own.join(' or ')}`);
  const foreign = Object.values(membersOf)
    .flat()
    .find((name) => change[name] !== undefined && !own.includes(name));
  if (foreign !== undefined) throw ApiError.invalid(foreign, `The action ${action} takes no ${foreign}`);
}

/**
 * Changes or deletes each of the articles as `updateArticle` and `deleteArticle` do, each in a savepoint, and returns the
 * outcomes in the order of the request. Articles are locked in the order of their ids, so that concurrent calls wait for each
 * other and do not deadlock.
 */
export async function changeArticles(
  trx: Transaction,
  act: MemberAct,
  change: BulkChange,
  services: PlanServices,
): Promise<Schemas['ChangedArticle'][]> {
  const outcomes = new Map<number, Schemas['ChangedArticle']>();
  for (const id of change.ids.toSorted((one, other) => one - other)) {
    outcomes.set(id, await outcomeOf(trx, id, () => changeOne(trx, act, { ...change, id }, services)));
  }
  return change.ids.map((id) => outcomes.get(id) as Schemas['ChangedArticle']);
}

async function outcomeOf(trx: Transaction, id: number, work: () => Promise<void>): Promise<Schemas['ChangedArticle']> {
  try {
    await savepoint(trx, work);
    return { id, status: 200, error: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { id, status: errorCodes[error.code].status, error: error.message };
  }
}

async function changeOne(
  trx: Transaction,
  act: MemberAct,
  { id, action, status, category_id, add_tags = [], remove_tags = [] }: BulkChange & { readonly id: number },
  services: PlanServices,
): Promise<void> {
  if (action === 'delete') return deleteArticle(trx, act, id);
  const tags =
    action === 'tags' ? changedTags((await lockOwnArticle(trx, act, id)).tags, add_tags, remove_tags) : undefined;
  const change: ArticleChange = {
    id,
    ...(status === undefined ? {} : { status }),
    ...(category_id === undefined ? {} : { category_id }),
    ...(tags === undefined ? {} : { tags }),
  };
  await updateArticle(trx, act, change, services);
}

/** Throws `validation_failed` for more tags than an article may have. */
function changedTags(tags: readonly string[], added: readonly string[], removed: readonly string[]): string[] {
  const changed = [...new Set([...tags, ...added])].filter((tag) => !removed.includes(tag));
  if (changed.length > maxTags) throw ApiError.invalid('add_tags', `An article can have at most ${maxTags} tags`);
  return changed;
}
