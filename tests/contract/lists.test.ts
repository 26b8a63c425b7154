import t from 'tap';
import { valueTypes as typesOf } from '../../src/engine/document/resolved-schema.ts';
import type { DeclaredParameter } from '../../src/engine/verify/declared-operation.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { type Answer, startServer } from '../support/server.ts';
import { brief, invalidFields } from './error-format.ts';
import { type ContractRequest, leastActor, send, validRequest } from './valid-request.ts';
import { prepareWorld } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);

interface Item {
  readonly [member: string]: unknown;
}

function queryParameter({ parameters }: DeclaredOperation, name: string): DeclaredParameter | undefined {
  return parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
}

/** What a list parameter may name. */
function choices(operation: DeclaredOperation, name: string): string[] {
  const parameter = queryParameter(operation, name);
  return parameter === undefined ? [] : (typesOf(typesOf(parameter.schema).schema.items ?? {}).schema.enum as string[]);
}

/** The lists of the core surface: whatever can be read on by cursor. */
const lists = declaredOperations.filter(
  (operation) => operation.policy.surface === 'core' && queryParameter(operation, 'cursor') !== undefined,
);

function ask(operation: DeclaredOperation, query: { readonly [name: string]: string }): Promise<Answer> {
  return send(world, asking(operation, query));
}

function asking(operation: DeclaredOperation, query: { readonly [name: string]: string }): ContractRequest {
  const request = validRequest(world, operation, { actor: leastActor(world, operation.policy) });
  return { ...request, query: { ...request.query, ...query } };
}

/** Items without what any request of the test itself may move. */
function itemsOf({ body }: Answer): Item[] {
  return (body.data as Item[]).map(({ last_used_at: _, request_count: __, ...item }) => item);
}

/** Follows `links.next` to the end, and gives what was met with the answers. */
async function walk(operation: DeclaredOperation, query: { readonly [name: string]: string }) {
  const request = asking(operation, query);
  const answers: Answer[] = [];
  for (let next: string | null = null; answers.length < 200; ) {
    const answer: Answer =
      next === null
        ? await send(world, request)
        : await server.request('GET', next.slice(server.config.publicUrl.length), { headers: request.headers });
    if (answer.status !== 200) throw new Error(`${operation.id} ${next}: ${brief(answer)}`);
    answers.push(answer);
    next = answer.body.links.next;
    if (next === null) break;
  }
  return { answers, items: answers.flatMap(itemsOf) };
}

t.beforeEach(() => world.reset(world.actors.Owner));

t.test('a list that can be sorted, selected from or added to is one that can be read on', async (t) => {
  for (const operation of declaredOperations.filter(({ policy }) => policy.surface === 'core')) {
    for (const name of ['sort', 'fields', 'include', 'page']) {
      if (queryParameter(operation, name) === undefined) continue;
      t.ok(lists.includes(operation), `${operation.id} declares ${name}: it needs cursor, page and per_page too`);
    }
  }
});

t.test('pages and cursors walk the same items, each once', async (t) => {
  for (const operation of lists) {
    const all = await ask(operation, { per_page: '100' });
    const { body } = all;
    t.ok(
      body.data.length >= 3,
      `If you're here because ${operation.id} lists ${body.data.length}: give world.ts three of its items`,
    );
    t.equal(body.meta.total, body.data.length, `${operation.id} counts them`);
    const byPage = await walk(operation, { per_page: '1' });
    t.same(byPage.items, itemsOf(all), `${operation.id} by page`);
    byPage.answers.forEach(({ body: page }, index) => {
      t.match(
        page.meta,
        { current_page: index + 1, from: index + 1, to: index + 1, per_page: 1, last_page: body.data.length },
        `${operation.id} says where page ${index + 1} lies`,
      );
      t.equal(page.links.prev === null, index === 0);
    });

    const first = await ask(operation, { per_page: '1' });
    const byCursor = await walk(operation, { per_page: '1', cursor: first.body.meta.next_cursor });
    t.same(byCursor.items, itemsOf(all).slice(1), `${operation.id} by cursor`);
    byCursor.answers.forEach(({ body: page }, index) => {
      t.match(page.meta, { current_page: index + 2, from: index + 2, to: index + 2 });
      t.notMatch(page.links.next ?? '', /[?&]page=/, 'a walk by cursor goes on by cursor');
    });

    const beyond = await ask(operation, { page: '1000' });
    t.match(beyond.body, { data: [], meta: { from: null, to: null, next_cursor: null }, links: { next: null } });
  }
});

t.test('links are absolute and keep what else was asked', async (t) => {
  for (const operation of lists) {
    const query = {
      per_page: '1',
      page: '2',
      ...(choices(operation, 'sort').length > 0 ? { sort: choices(operation, 'sort')[0] as string } : {}),
    };
    const { body } = await ask(operation, query);
    for (const [name, page] of [
      ['first', '1'],
      ['prev', '1'],
      ['next', '3'],
      ['last', `${body.meta.last_page}`],
    ] as const) {
      const link = new URL(body.links[name]);
      t.equal(link.origin, new URL(server.config.publicUrl).origin);
      t.same(Object.fromEntries(link.searchParams), { ...query, page }, `${operation.id}: links.${name}`);
    }
  }
});

t.test('sort: each way is the reverse of the other, and times and numbers are in order', async (t) => {
  for (const operation of lists) {
    for (const field of choices(operation, 'sort').filter((choice) => !choice.startsWith('-'))) {
      const { items: ascending } = await walk(operation, { sort: field, per_page: '1' });
      const { items: descending } = await walk(operation, { sort: `-${field}`, per_page: '2' });
      t.same(descending, ascending.toReversed(), `${operation.id} by ${field}`);
      const values = ascending
        .map((item) => item[field])
        .filter((value) => typeof value === 'number' || /^\d{4}-/.test(String(value)));
      t.same(
        values,
        values.toSorted((one, other) => ((one as string) < (other as string) ? -1 : 1)),
        `${operation.id} by ${field}`,
      );
    }
    const mixed = choices(operation, 'sort').filter(
      (choice, _, all) => !choice.startsWith('-') || !all.includes(choice.slice(1)),
    );
    if (mixed.length > 1) {
      const sort = mixed
        .map((choice, index) => (index % 2 === 0 ? `-${choice}` : choice))
        .slice(0, 3)
        .join(',');
      const whole = await ask(operation, { sort, per_page: '100' });
      const first = await ask(operation, { sort, per_page: '1' });
      const { items } = await walk(operation, { sort, per_page: '1', cursor: first.body.meta.next_cursor });
      t.same(items, itemsOf(whole).slice(1), `${operation.id} by ${sort}, by cursor`);
    }
  }
});

t.test('sort, fields and include take what they declare, once, and nothing else', async (t) => {
  for (const operation of lists) {
    for (const name of ['sort', 'fields', 'include']) {
      const [choice] = choices(operation, name);
      if (choice === undefined) continue;
      for (const value of [
        'password_hash',
        'key_hash',
        'workspace.api_keys',
        `${choice};drop table users`,
        `${choice},${choice}`,
        `${choice},`,
        ` ${choice}`,
        `${choice},`.repeat(1000).slice(0, -1),
        '',
        ...(name === 'sort' ? [`${choice.replace(/^-/, '')},-${choice.replace(/^-/, '')}`] : []),
      ]) {
        const answer = await ask(operation, { [name]: value });
        t.equal(answer.status, 422, `${operation.id} ${name}=${value.slice(0, 40)}: ${brief(answer)}`);
        t.ok(
          Object.keys(invalidFields(answer)).some((field) => field.split('.')[0] === name),
          `${operation.id} ${name}=${value.slice(0, 40)} names the parameter: ${brief(answer)}`,
        );
      }
    }
  }
});

t.test('fields selects the members, include adds to them', async (t) => {
  for (const operation of lists) {
    const fields = choices(operation, 'fields');
    if (fields.length === 0) continue;
    const membersFor = async (query: { readonly [name: string]: string }) => {
      const { body } = await ask(operation, query);
      return [...new Set((body.data as Item[]).flatMap((item) => Object.keys(item)))].sort();
    };
    t.same(await membersFor({}), fields.toSorted(), `${operation.id} without fields`);
    for (const field of fields) t.same(await membersFor({ fields: field }), [field], `${operation.id} ${field}`);
    for (const relation of choices(operation, 'include')) {
      t.same(await membersFor({ include: relation }), [...fields, relation].sort(), `${operation.id} with ${relation}`);
      const [field] = fields as [string];
      t.same(await membersFor({ include: relation, fields: field }), [field, relation].sort());
    }
  }
});

t.test('a cursor opens the list it was made for and no other', async (t) => {
  for (const operation of lists) {
    const { body } = await ask(operation, { per_page: '1' });
    const cursor = body.meta.next_cursor as string;
    const refused = async (what: string, answer: Promise<Answer>) =>
      t.match(await answer, { status: 400, body: { error: 'invalid_cursor' } }, `${operation.id}: ${what}`);
    await refused('edited', ask(operation, { cursor: `${cursor.slice(0, -1)}${cursor.endsWith('A') ? 'B' : 'A'}` }));
    const usual = queryParameter(operation, 'sort')?.schema.default as readonly string[] | undefined;
    const sort = choices(operation, 'sort').findLast((choice) => !usual?.includes(choice));
    if (sort !== undefined) await refused('another order', ask(operation, { cursor, sort }));
    if (queryParameter(operation, 'created_after') !== undefined) {
      await refused('other filters', ask(operation, { cursor, created_after: '2020-01-01T00:00:00Z' }));
    }
    // Somebody of another workspace; where the path names one, theirs can't be reached anyway.
    if (Object.keys(asking(operation, {}).path).length > 0) continue;
    const request = validRequest(world, operation, { actor: world.actors.outsider });
    await refused("another workspace's", send(world, { ...request, query: { ...request.query, cursor } }));
  }
});

t.test('times that filter are included', async (t) => {
  for (const operation of lists) {
    for (const field of ['created_at', 'updated_at']) {
      const name = field.slice(0, -3);
      if (queryParameter(operation, `${name}_after`) === undefined) continue;
      const { items } = await walk(operation, {});
      const times = items.map((item) => String(item[field])).sort();
      const [time] = times as [string];
      const answer = await ask(operation, { [`${name}_after`]: time, [`${name}_before`]: time });
      const expected = items.filter((item) => item[field] === time);
      t.same(itemsOf(answer), expected, `${operation.id} ${name} at ${time}`);
      t.equal(answer.body.meta.total, expected.length);
    }
  }
});
