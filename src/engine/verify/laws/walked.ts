import { Unavailable } from '../product.ts';
import { Broken, type Entity, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { idOf, type List, type Model, valueAt } from './model.ts';
import { populate } from './populate.ts';

/** Pages, one after the other, have each item once. */
export const walked: Law = {
  name: 'walked',
  proves:
    'Walking a list by page, by offset and by cursor visits `total` items exactly once, by cursor also while others insert.',
  applies: ({ lists, resources }: Model): Instance[] =>
    lists.flatMap((list) => {
      const creators = resources.filter(({ lists: all }) => all.some(({ operation }) => operation === list.operation));
      const ways: [string, List][] = [];
      if (list.page !== null) ways.push(['page', { ...list, cursor: null, offset: null }]);
      if (list.offset !== null) ways.push(['offset', { ...list, cursor: null, page: null }]);
      if (list.cursor !== null) ways.push(['cursor', list]);
      return ways.flatMap(([way, one]) => [
        {
          operation: list.operation,
          compares: [list.operation],
          what: `walking by ${way} visits every item once`,
          check: (lab: Lab) => check(lab, one),
        },
        ...(way === 'cursor' && creators.length > 0
          ? [
              {
                operation: list.operation,
                compares: [list.operation],
                what: 'walking by cursor while others insert visits every item once',
                check: (lab: Lab) => checkInserts(lab, one),
              },
            ]
          : []),
      ]);
    }),
};

const more = Array.from({ length: 4 }, () => ({}));

async function check(lab: Lab, list: List): Promise<void> {
  const { parts } = await populate(lab, list, () => more);
  const whole = await lab.walk(list, parts);
  if (whole.total !== null && whole.total !== whole.items.length)
    throw new Broken(`the total is ${whole.total}, and the pages have ${whole.items.length} items`, whole.exchange);
  if (whole.items.length < 2) throw new Unavailable('the list has fewer than two items');
  const size = Math.min(list.size?.schema.maximum ?? 100, Math.max(2, Math.ceil(whole.items.length / 8)));
  const { items, total, exchange } = await lab.walk(list, parts, size);
  const ids = items.map(idOf);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Broken(`with pages of ${size}, ${twice} is on two pages`, exchange);
  const omitted = whole.items.find((item) => !ids.includes(idOf(item)));
  if (omitted !== undefined) throw new Broken(`with pages of ${size}, ${idOf(omitted)} is on no page`, exchange);
  if (total !== null && total !== ids.length)
    throw new Broken(`the total is ${total}, and the pages have ${ids.length} items`, exchange);
}

async function checkInserts(lab: Lab, list: List): Promise<void> {
  const { parts, made } = await populate(lab, list, () => more);
  const creator = made[0]?.resource;
  const before = (await lab.walk(list, parts)).items.map(idOf);
  const { cursor, size } = list;
  if (cursor === null || creator === undefined) return;
  const isSame = list.operation.policy.path === creator.create.policy.path;
  const first = await lab.request(list.operation, parts);
  const most = String(Math.max(2, Math.ceil(before.length / 5)));
  const sizes = size === null ? {} : { [size.name]: most };
  const seen: string[] = [];
  let place = {};
  for (;;) {
    const request = { ...first, query: { ...first.query, ...sizes, ...place } };
    const response = await lab.send(request);
    if (response.status >= 400) throw new Broken(`a cursor of its own is ${response.status}`, { request, response });
    const items = valueAt(response.body, list.items) as Entity[];
    seen.push(...items.map(idOf));
    const twice = seen.find((id, index) => seen.indexOf(id) !== index);
    if (twice !== undefined) throw new Broken(`${twice} is on two pages`, { request, response });
    const next = valueAt(response.body, cursor.next);
    if (next === null || next === undefined) break;
    await lab.make(creator, isSame ? { path: parts.path } : {}).catch(ignoreUnavailable);
    place = { [cursor.parameter.name]: String(next) };
    if (seen.length > before.length + 100) throw new Broken('the walk has no end', { request, response });
  }
  const omitted = before.find((id) => !seen.includes(id));
  if (omitted !== undefined) throw new Broken(`${omitted}, which was there before, is on no page`, lab.last);
}

/** A plan may not allow more. */
function ignoreUnavailable(error: unknown): void {
  if (!(error instanceof Unavailable)) throw error;
}
