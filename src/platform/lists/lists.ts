import type { CursorCodec, CursorScope } from './cursor.ts';

/** A page further on costs as much as all before it, so from here on a list is read by cursor; `ListPage` of the contract. */
const maxPage = 1_000;

/** The query parameters that every list of the core surface has, already validated. */
export interface ListQuery {
  readonly page: number;
  readonly per_page: number;
  readonly cursor?: string;
  readonly sort?: readonly string[];
  readonly fields?: readonly string[];
  readonly include?: readonly string[];
}

/** The parts of a request that a list is read from. */
export interface ListRequest {
  readonly operationId: string;
  readonly url: string;
  readonly query: ListQuery;
}

export interface ListShape {
  /** Whose list it is: signed into its cursors, so that they open no other one. */
  readonly of: CursorScope;
  /** Member of each row that identifies it: the last part of every order. */
  readonly tie: string;
  /** Where the operation declares no `sort`. */
  readonly order?: readonly string[];
}

export interface OrderPart {
  readonly name: string;
  readonly descending: boolean;
}

/** The rows of a page, for `pageOf` to read from the database. */
export interface PageRange {
  readonly order: readonly OrderPart[];
  /** Values of `order` in the last row before the page; null where `offset` says where it begins. */
  readonly after: readonly (string | number)[] | null;
  readonly offset: number;
  /** One more than the page, to know whether another follows. */
  readonly limit: number;
}

/** The rows of a page, and whether there is another. */
export interface Slice<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

export interface ListBody<Item> {
  data: Item[];
  meta: {
    current_page: number;
    from: number | null;
    last_page: number;
    per_page: number;
    to: number | null;
    total: number;
    next_cursor: string | null;
  };
  links: { first: string; last: string | null; prev: string | null; next: string | null };
}

/** One page of one list, from the query to the response. */
export interface ListPage extends PageRange {
  /** Returns true if `include` names a member that another table has. */
  includes(name: string): boolean;
  /** Returns the rows of the page, without the one that only shows that another page follows. */
  slice<Row>(rows: readonly Row[]): Slice<Row>;
  /**
   * Returns the response body. Rows have a member for each name of `order`. Of an item's members, those that `fields`
   * leaves out stay out, which the item's schema allows wherever the operation declares `fields`; `included` ones are added. A `total`
   * that was only counted so far is brought up to what the page itself shows.
   */
  body<Row extends object, Item extends object>(
    slice: Slice<Row>,
    total: number,
    toItem: (row: Row) => Item,
    included?: (row: Row) => Partial<Item>,
  ): ListBody<Item>;
}

/** The lists of the core surface: their pages, cursors, orders, fields and links are created here alone. */
export interface Lists {
  /** Throws `invalid_cursor`. */
  open(request: ListRequest, shape: ListShape): ListPage;
}

export interface ListsOptions {
  readonly cursors: CursorCodec;
  /** Base of the links. No trailing slash. */
  readonly publicUrl: string;
}

export function createLists({ cursors, publicUrl }: ListsOptions): Lists {
  return {
    open(request, shape) {
      const { query } = request;
      const order = orderOf(query.sort ?? shape.order ?? [], shape.tie);
      const scope = [request.operationId, ...shape.of, JSON.stringify([order, filtersOf(query)])];
      const position = query.cursor === undefined ? null : cursors.decode(scope, query.cursor);
      const perPage = query.per_page;
      // The last value of a position is how many rows were read before it.
      const offset = position === null ? (query.page - 1) * perPage : Number(position[order.length]);
      const after = position === null ? null : position.slice(0, order.length);
      const currentPage = position === null ? query.page : Math.floor(offset / perPage) + 1;
      const cursorAfter = (row: object, read: number) =>
        cursors.encode(scope, [
          ...order.map(({ name }) => (row as { [name: string]: string | number })[name] as string),
          read,
        ]);

      return {
        order,
        after,
        offset,
        limit: perPage + 1,
        includes: (name) => query.include?.includes(name) ?? false,
        slice: (rows) => ({ rows: rows.slice(0, perPage), more: rows.length > perPage }),
        body({ rows, more }, counted, toItem, included) {
          const read = offset + rows.length;
          const last = rows.at(-1);
          const nextCursor = more && last !== undefined ? cursorAfter(last, read) : null;
          const total = Math.max(counted, rows.length === 0 ? 0 : read + (more ? 1 : 0));
          const meta = {
            current_page: currentPage,
            from: rows.length === 0 ? null : offset + 1,
            last_page: Math.max(1, Math.ceil(total / perPage)),
            per_page: perPage,
            to: rows.length === 0 ? null : read,
            total,
            next_cursor: nextCursor,
          };
          return {
            data: rows.map((row) => ({ ...selected(toItem(row), query.fields), ...included?.(row) })),
            meta,
            links: linksOf(meta, position === null, (name, value) => linkTo(publicUrl, request.url, name, value)),
          };
        },
      };
    },
  };
}

type Link = (name: 'page' | 'cursor', value: string | number) => string;

/** A list that is read by page goes on by page, as far as pages go; one that is read by cursor goes on by cursor. */
function linksOf(
  { current_page: page, last_page: lastPage, next_cursor: cursor }: ListBody<object>['meta'],
  byPage: boolean,
  link: Link,
) {
  const next = byPage && page < maxPage ? () => link('page', page + 1) : () => link('cursor', cursor as string);
  return {
    first: link('page', 1),
    last: lastPage > maxPage ? null : link('page', lastPage),
    prev: byPage && page > 1 ? link('page', Math.min(page - 1, lastPage)) : null,
    next: cursor === null ? null : next(),
  };
}

/** Returns the order of `sort`. `-name` is descending. The tie goes the way of the part before it, so that one index serves both directions. */
export function orderOf(sort: readonly string[], tie: string): OrderPart[] {
  const order = sort.map((part) => ({ name: part.replace(/^-/, ''), descending: part.startsWith('-') }));
  if (order.some(({ name }) => name === tie)) return order;
  return [...order, { name: tie, descending: order.at(-1)?.descending ?? false }];
}

/** What decides which rows a list has. */
function filtersOf({
  page: _,
  per_page: __,
  cursor: ___,
  sort: ____,
  fields: _____,
  include: ______,
  ...filters
}: ListQuery) {
  return Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1));
}

function selected<Item extends object>(item: Item, fields: readonly string[] | undefined): Item {
  if (fields === undefined) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))) as Item;
}

/** The address of another page: all as the caller sent it but for where the page lies. */
function linkTo(publicUrl: string, url: string, name: 'page' | 'cursor', value: string | number): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.delete('page');
  parameters.delete('cursor');
  parameters.set(name, `${value}`);
  return `${publicUrl}${path}?${parameters}`;
}
