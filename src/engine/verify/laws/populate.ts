import { Unavailable } from '../product.ts';
import type { Lab, Made } from './lab.ts';
import type { List, Model, Resource } from './model.ts';

/** Where a list has what was created for it. */
export interface Populated {
  readonly parts: {
    readonly path: { readonly [name: string]: string };
    readonly query: { readonly [name: string]: string };
  };
  readonly made: readonly Made[];
}

type Body = { readonly [name: string]: unknown };

/** What creates items of a list. */
export function creatorsOf({ resources }: Model, list: List): readonly Resource[] {
  return resources.filter(({ lists }) => lists.some(({ operation }) => operation === list.operation));
}

/**
 * Creates items of a list, as far as the deployment lets it; `bodies` returns those after the first one. What a search
 * finds has a word in common.
 *
 * @throws {Unavailable} if the first one can't be created.
 */
export async function populate(
  lab: Lab,
  list: List,
  bodies: (first: Made, creator: Resource) => readonly Body[],
): Promise<Populated> {
  const [creator] = creatorsOf(lab.model, list);
  const valid = await lab.request(list.operation);
  if (creator === undefined) return { parts: valid, made: [] };
  const { common, query } = commonWord(lab, list, creator);
  const first = await lab.make(creator, { body: common });
  const isSame = list.operation.policy.path === creator.create.policy.path;
  const path = list.operation.policy.path.startsWith(creator.create.policy.path)
    ? first.exchange.request.path
    : valid.path;
  const made = [first];
  for (const body of bodies(first, creator)) {
    await lab.make(creator, { ...(isSame ? { path } : {}), body: { ...common, ...body } }).then(
      (one) => made.push(one),
      (error: unknown) => {
        if (!(error instanceof Unavailable)) throw error;
      },
    );
  }
  return { parts: { path, query: { ...valid.query, ...query } }, made };
}

function commonWord(lab: Lab, { operation }: List, { create }: Resource) {
  const search = operation.parameters.find(({ required, filter }) => required && filter !== null);
  const property = search?.filter?.properties.find((name) => create.body?.schema.properties?.[name] !== undefined);
  if (search === undefined || property === undefined) return { common: {}, query: {} };
  const word = `w${lab.mark()}`;
  return { common: { [property]: `Common ${word}` }, query: { [search.name]: word } };
}

/**
 * The path of a collection in a resource that everybody sees, where the contract shows others to some callers only:
 * comments on a published article.
 */
export async function publicParent(lab: Lab, { create }: Resource): Promise<{ readonly [name: string]: string }> {
  const link = lab.contract.links.find(
    ({ source, target }) => target === create.id && lab.model.resources.some((one) => one.create.id === source),
  );
  const parent = lab.model.resources.find((one) => one.create.id === link?.source);
  const rules = (parent?.gets ?? []).map(({ extensions }) => extensions['x-visible'] as Rule | undefined);
  const rule = rules.find((one) => one?.property !== undefined);
  if (parent === undefined || rule?.property === undefined) return (await lab.request(create)).path;
  return lab.pathOf(create, await lab.make(parent, { body: { [rule.property]: rule.values?.[0] } }));
}

interface Rule {
  readonly property?: string;
  readonly values?: readonly string[];
}
