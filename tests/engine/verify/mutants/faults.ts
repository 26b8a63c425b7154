import type { Call, Fault, Json, Reply, Seen } from './proxy.ts';

/** The list in a response: its only array, at the top or in a property. */
function listIn(body: Json): Json[] {
  if (Array.isArray(body)) return body;
  const found = Object.entries(body ?? {}).find(([name, value]) => Array.isArray(value) && name !== 'links');
  return (found?.[1] ?? []) as Json[];
}

/** The resource in a response: itself, or its only object with an id. */
function entityIn(body: Json): Json {
  if (body?.id !== undefined && Object.keys(body).length > 3) return body;
  return Object.values(body ?? {}).find((value: Json) => value?.id !== undefined) ?? body;
}

/** Applies to the calls of these operations only. */
export function on(operations: string, fault: Fault): Fault {
  const ids = operations.split(' ');
  const { request, response } = fault;
  return {
    request: (call, seen) => (ids.includes(call.operation) ? request?.(call, seen) : undefined),
    response: (call, reply, seen) => {
      if (ids.includes(call.operation) && reply.status < 300) return response?.(call, reply, seen);
    },
  };
}

/** As `on`, for responses of any status. */
export function onAny(operations: string, response: NonNullable<Fault['response']>): Fault {
  const ids = operations.split(' ');
  return { response: (call, reply, seen) => (ids.includes(call.operation) ? response(call, reply, seen) : undefined) };
}

/** The server leaves properties of the body out of what it stores. */
export const notStored = (...names: string[]): Fault => ({
  request({ body }) {
    for (const name of names) delete body?.[name];
  },
});

/** The server stores another value. */
export const storedAs = (name: string, change: (value: Json) => Json): Fault => ({
  request({ body }) {
    if (body?.[name] !== undefined) body[name] = change(body[name]);
  },
});

/** The server drops the property from an update, and responds with what it has. */
export const updateDrops = (name: string): Fault => ({
  async request(call) {
    if (call.body?.[name] === undefined) return undefined;
    delete call.body[name];
    return undefined;
  },
});

/** Each update also sets another property. */
export const alsoSets = (name: string, value: Json): Fault => ({
  request({ body }) {
    if (body !== undefined && body[name] === undefined) body[name] = value;
  },
});

/** A DELETE deletes nothing. */
export const notDeleted = (status = 200, body: Json = { message: 'Deleted' }): Fault => ({
  request: () => ({ status, headers: limitHeaders(), body: status === 204 ? undefined : body }),
});

export function limitHeaders(): { [name: string]: string } {
  return {
    'content-type': 'application/json',
    'x-request-id': 'request-of-the-mutant',
    'x-ratelimit-limit': '100000',
    'x-ratelimit-remaining': '99999',
    'x-ratelimit-reset': '1900000000',
  };
}

/** A real call is made of a dry run, and called one. */
export const pretendsDryRun: Fault = {
  request({ headers }) {
    delete headers.prefer;
  },
  response(_, { headers }) {
    headers['preference-applied'] = 'dry-run';
    headers['dry-run-effects'] = 'articles;create=1';
  },
};

/** A second DELETE succeeds. */
export const deletedTwice = (operation: string, status = 200): Fault =>
  onAny(operation, (_, reply) => {
    if (reply.status !== 404) return;
    reply.status = status;
    reply.body = status === 204 ? undefined : { message: 'Deleted' };
    reply.headers['content-type'] = 'application/json';
  });

const newest = (items: readonly Json[]): number =>
  items.reduce((best, item, index) => (rank(item) > rank(items[best]) ? index : best), 0);

function rank(item: Json): number {
  return typeof item?.id === 'number' ? item.id : Date.parse(item?.created_at ?? '') || 0;
}

/** The list omits what was created last, which the total counts; `create`: what creates it. */
export const losesNewest = (create: string): Fault => ({
  response(_, { body }, { replies }) {
    const items = listIn(body);
    const id = entityIn(replies.get(create))?.id;
    const index = items.findIndex((item) => item.id === id);
    if (items.length > 0) items.splice(index === -1 ? newest(items) : index, 1);
  },
});

/** The list has the newest item twice. */
export const doublesNewest: Fault = {
  response(_, { body }) {
    const items = listIn(body);
    if (items.length > 0) items.push(items[newest(items)]);
  },
};

/** A full page has one item less. */
export const losesLastOfPage: Fault = {
  response({ query }, { body }) {
    const items = listIn(body);
    const size = Number(query.get('per_page') ?? query.get('limit') ?? query.get('page_size'));
    if (items.length === size) items.pop();
  },
};

/** The total is that of the page. */
export const totalOfPage: Fault = {
  response(_, { body }) {
    const count = Math.min(1, listIn(body).length);
    if (body.total !== undefined) body.total = count;
    if (body.total_count !== undefined) body.total_count = count;
    if (body.meta?.total !== undefined) body.meta.total = count;
  },
};

/** The total counts one too many. */
export const totalTooLarge: Fault = {
  response(_, { body }) {
    if (body.total !== undefined) body.total += Math.min(1, listIn(body).length);
    if (body.total_count !== undefined) body.total_count += Math.min(1, listIn(body).length);
    if (body.meta?.total !== undefined) body.meta.total += Math.min(1, listIn(body).length);
  },
};

/** Query parameters have no effect. */
export const ignores = (...names: string[]): Fault => ({
  request({ query }) {
    for (const name of names) query.delete(name);
  },
});

/** A header has no effect. */
export const ignoresHeader = (name: string): Fault => ({
  request({ headers }) {
    delete headers[name];
  },
});

/** Calls of those without a right are made with the tenant's owner's. */
export const asOwner = (operations: string): Fault =>
  onAny(operations, async (call, reply, seen) => {
    const owner = seen.owners.get(call.values.tenant_id ?? '');
    const isRejected = reply.status >= 400 || call.method === 'GET';
    if (owner !== undefined && isRejected)
      Object.assign(reply, await call.send({ headers: { ...withoutCredentials(call), authorization: owner } }));
  });

/** Calls on what the caller may not see are made as any owner whose it may be. */
export const asAnyOwner = (operations: string): Fault =>
  onAny(operations, async (call, reply, seen) => {
    if (reply.status !== 404 && reply.status !== 403) return;
    for (const authorization of seen.owners.values()) {
      const other = await call.send({ headers: { ...withoutCredentials(call), authorization } });
      if (other.status < 400) return void Object.assign(reply, other);
    }
  });

function withoutCredentials({ headers }: Call): { [name: string]: string } {
  const { authorization: _, 'x-api-key': __, ...others } = headers;
  return others;
}

/** A text of another tenant that was written before is in the response. */
export const leaks: Fault = {
  response(_, { body }) {
    const item = listIn(body)[0] ?? entityIn(body);
    const name = ['title', 'name', 'full_name', 'subject', 'description', 'content', 'domain'].find(
      (one) => typeof item?.[one] === 'string',
    );
    if (name !== undefined) item[name] = 'canary-of-another-tenant';
  },
};

/** The response is one that was sent before. */
export function cached(): Fault {
  const known = new Map<string, Reply>();
  return {
    request: ({ method, path, query }) => {
      const found = known.get(`${method} ${path}?${query}`);
      return found === undefined ? undefined : structuredClone(found);
    },
    response: ({ method, path, query }, reply) => void known.set(`${method} ${path}?${query}`, structuredClone(reply)),
  };
}

/** Changes each item of a list, or the resource of another response. */
export const shows = (change: (item: Json, seen: Seen, call: Call) => void): Fault => ({
  response(call, { body }, seen) {
    const items = listIn(body);
    if (items.length === 0) change(entityIn(body), seen, call);
    for (const item of items) change(item, seen, call);
  },
});

/** Changes response headers. */
export const sends = (change: (headers: { [name: string]: string }, call: Call) => void): Fault => ({
  response: (call, { headers }) => change(headers, call),
});
