import type { Message } from '../../../../src/engine/verify/product.ts';
import {
  alsoSets,
  asAnyOwner,
  asOwner,
  cached,
  deletedTwice,
  doublesNewest,
  ignores,
  ignoresHeader,
  leaks,
  losesLastOfPage,
  losesNewest,
  notDeleted,
  notStored,
  on,
  onAny,
  pretendsDryRun,
  sends,
  shows,
  storedAs,
  totalOfPage,
  totalTooLarge,
  updateDrops,
} from './faults.ts';
import type { Fault, Json } from './proxy.ts';

/** A fault of the server, and the law that must find it on an operation. */
export interface Mutant {
  readonly what: string;
  readonly law: string;
  readonly operation: string;
  readonly fault: Fault;
}

const mutant = (law: string, operation: string, what: string, fault: Fault): Mutant => ({
  law,
  operation,
  what,
  fault,
});

/** One mutant for each operation. */
const each = (law: string, operations: string, what: string, fault: Fault): Mutant[] =>
  operations.split(' ').map((operation) => mutant(law, operation, what, on(operation, fault)));

/** A create loses a property, or stores another value. */
const createFaults: Mutant[] = [
  ...['excerpt', 'tags', 'keywords', 'seo', 'is_featured'].map((name) =>
    mutant('created', 'createArticle', `loses ${name}`, on('createArticle', notStored(name))),
  ),
  mutant('created', 'createCategory', 'loses description', on('createCategory', notStored('description'))),
  mutant('created', 'createTenant', 'loses description', on('createTenant', notStored('description'))),
  mutant('created', 'createApiUser', 'loses description', on('createApiUser', notStored('description'))),
  mutant('created', 'createApiKey', 'loses scopes', on('createApiKey', notStored('scopes'))),
  mutant(
    'created',
    'createUser',
    'stores another name',
    on(
      'createUser',
      storedAs('name', (name) => `${name}!`),
    ),
  ),
  mutant(
    'created',
    'createComment',
    'stores another text',
    on(
      'createComment',
      storedAs('content', (text) => `${text}!`),
    ),
  ),
  mutant(
    'created',
    'createWorkspace',
    'stores another name',
    on(
      'createWorkspace',
      storedAs('name', (name) => `${name}!`),
    ),
  ),
  mutant(
    'created',
    'createWebhook',
    'stores one event',
    on(
      'createWebhook',
      storedAs('events', () => ['category.deleted']),
    ),
  ),
  mutant(
    'created',
    'createArticle',
    'get has another title',
    on(
      'getArticle',
      shows((article) => {
        article.title += '!';
      }),
    ),
  ),
];

const lists: readonly (readonly [create: string, list: string])[] = [
  ['createArticle', 'listArticles'],
  ['createCategory', 'listCategories'],
  ['createComment', 'listComments'],
  ['createAffiliateLink', 'listAffiliateLinks'],
  ['createInvitation', 'listInvitations'],
  ['createApiKey', 'listApiKeys'],
  ['createUserApiKey', 'listUserApiKeys'],
  ['createWebhook', 'listWebhooks'],
  ['createTenant', 'listTenants'],
  ['submitContactMessage', 'listMessages'],
  ['createApiUser', 'listApiUsers'],
];

const listFaults: Mutant[] = [
  ...lists.map(([create, list]) =>
    mutant('created', create, `${list} loses the newest item`, on(list, losesNewest(create))),
  ),
  ...lists
    .slice(0, 4)
    .map(([create, list]) => mutant('created', create, `${list} has an item twice`, on(list, doublesNewest))),
  ...lists
    .filter(([, list]) => /Articles|Comments|Links|Invitations|ApiKeys/.test(list) && list !== 'listUserApiKeys')
    .map(([, list]) => mutant('walked', list, 'has the total of the page', on(list, totalOfPage))),
];

const updateFaults: Mutant[] = [
  ...['title', 'content', 'excerpt', 'image', 'is_featured', 'seo', 'tags', 'keywords', 'status', 'slug'].map((name) =>
    mutant('updated', 'updateArticle', `drops ${name}`, on('updateArticle', keepOne(name, 'excerpt', 'tags'))),
  ),
  mutant('updated', 'updateArticle', 'clears the excerpt', on('updateArticle', alsoSets('excerpt', null))),
  mutant('updated', 'updateArticle', 'clears the tags', on('updateArticle', alsoSets('tags', []))),
  mutant('updated', 'updateCategory', 'clears the description', on('updateCategory', alsoSets('description', ''))),
  mutant('updated', 'updateTenant', 'clears the domain', on('updateTenant', alsoSets('description', 'reset'))),
  mutant(
    'updated',
    'updateTenant',
    'opens registration',
    on(
      'updateTenant',
      storedAs('settings', (settings) => ({ ...settings, registration: 'closed' })),
    ),
  ),
  mutant('updated', 'updateCategory', 'drops the name', on('updateCategory', keepOne('name', 'description'))),
  mutant(
    'updated',
    'updateAffiliateLink',
    'drops the name',
    on('updateAffiliateLink', keepOne('name', 'original_url')),
  ),
  mutant('updated', 'updateWebhook', 'drops is_active', on('updateWebhook', keepOne('is_active', 'events'))),
  mutant('updated', 'updateWorkspace', 'drops the name', on('updateWorkspace', keepOne('name', 'settings'))),
  mutant('updated', 'updateApiUser', 'drops the description', on('updateApiUser', updateDrops('description'))),
  mutant('updated', 'updateProfile', 'drops the full name', on('updateProfile', keepOne('full_name', 'profile_image'))),
  mutant('updated', 'adminUpdateTenant', 'drops the plan', on('adminUpdateTenant', keepOne('plan', 'name'))),
  mutant('updated', 'updateCategory', 'the list is of before', on('listCategories', cached())),
];

/** The update lacks the property; where it is alone, another one is sent as it was, so that the update is valid. */
function keepOne(name: string, ...others: readonly string[]): Fault {
  const known: Json = {
    excerpt: 'Kept',
    tags: ['kept'],
    description: 'Kept',
    original_url: 'https://example.com/kept',
    events: ['post.created'],
    settings: { locale: 'en_GB' },
    profile_image: null,
    name: 'Kept',
  };
  return {
    request({ body }) {
      if (body?.[name] === undefined) return;
      delete body[name];
      const other = others.find((one) => one !== name);
      if (Object.keys(body).length === 0 && other !== undefined) body[other] = known[other];
    },
  };
}

const deletes: readonly (readonly [operation: string, status?: number])[] = [
  ['deleteArticle'],
  ['deleteComment'],
  ['deleteCategory'],
  ['deleteAffiliateLink'],
  ['cancelInvitation'],
  ['deleteTenant'],
  ['deleteUserApiKey'],
  ['deleteSite'],
  ['deleteWorkspace', 204],
  ['revokeApiKey', 204],
  ['deleteWebhook', 204],
  ['deleteApiUser', 204],
];

const deleteFaults: Mutant[] = [
  ...deletes.map(([operation, status = 200]) =>
    mutant(
      'deleted',
      operation,
      'deletes nothing',
      on(operation, notDeleted(status, operation === 'deleteSite' ? { success: true, message: 'Deleted' } : undefined)),
    ),
  ),
  mutant('deleted', 'deleteArticle', 'deletes twice', deletedTwice('deleteArticle')),
  mutant('deleted', 'deleteCategory', 'deletes twice', deletedTwice('deleteCategory')),
  mutant('deleted', 'deleteWebhook', 'deletes twice', deletedTwice('deleteWebhook', 204)),
  mutant('deleted', 'deleteArticle', 'get is cached', on('getArticle listArticles searchArticles', cached())),
  mutant('deleted', 'deleteCategory', 'the total stays', on('listCategories', frozenTotal())),
];

function frozenTotal(): Fault {
  let known: number | undefined;
  return {
    response(_, { body }) {
      known ??= body.total;
      body.total = known;
    },
  };
}

const proofFaults: Mutant[] = [
  ...['loginUser', 'loginToTenant'].map((operation) =>
    mutant(
      'proven',
      operation,
      'any password will do',
      on(operation, {
        request({ body }, { passwords }) {
          body.password = passwords.get(body.email) ?? body.password;
        },
      }),
    ),
  ),
  mutant(
    'proven',
    'changePassword',
    'any current password will do',
    on('changePassword', {
      request: ({ body }, { passwords }) => {
        body.current_password = nearest(body.current_password, passwords);
      },
    }),
  ),
  ...['refreshAccessToken', 'refreshSession'].map((operation) =>
    mutant(
      'proven',
      operation,
      'any refresh token will do',
      onAny(operation, async (call, reply, { refreshTokens }) => {
        if (reply.status < 400) return;
        for (const token of refreshTokens.toReversed()) {
          const other = await call.send({ body: { refresh_token: token } });
          if (other.status < 400) return void Object.assign(reply, other);
        }
      }),
    ),
  ),
];

/** The password that a wrong one was made from. */
function nearest(wrong: string, passwords: ReadonlyMap<string, string>): string {
  const alike = (right: string): number => [...right].filter((letter, index) => wrong[index] === letter).length;
  return [...passwords.values()].toSorted((one, other) => alike(other) - alike(one))[0] ?? wrong;
}

const accessFaults: Mutant[] = [
  ...['updateArticle', 'deleteArticle', 'deleteComment', 'scheduleArticle', 'cancelArticleSchedule'].map((operation) =>
    mutant('owned', operation, 'a member may do it to what others created', asOwner(operation)),
  ),
  ...['getArticle', 'listArticles', 'searchArticles'].map((operation) =>
    mutant('visible', operation, 'drafts are shown to all', asOwner(operation)),
  ),
  ...['getArticle', 'listArticles', 'searchArticles', 'listCategories', 'listComments'].map((operation) =>
    mutant('visible', operation, 'a private tenant is shown to all', privateShown(operation)),
  ),
  mutant(
    'visible',
    'getArticle',
    'drafts are hidden from Authors',
    onAny('getArticle', (_, reply) => {
      if (reply.status !== 200 || reply.body.article.status !== 'draft') return;
      Object.assign(reply, { status: 404, body: { error: 'Not Found', message: 'No such article', status: 404 } });
      delete reply.headers.etag;
    }),
  ),
  ...['getTenant', 'getArticle', 'getWorkspace', 'getApiKey', 'getWebhook'].map((operation) =>
    mutant('isolated', operation, "another tenant's is shown", asAnyOwner(operation)),
  ),
  ...['updateCategory', 'deleteAffiliateLink', 'deleteWebhook', 'updateTenant'].map((operation) =>
    mutant('isolated', operation, "another tenant's may be changed", asAnyOwner(operation)),
  ),
  ...each(
    'isolated',
    'listArticles listCategories listTeamMembers listMessages listWorkspaces listSites',
    'leaks',
    leaks,
  ),
];

/** Only where the tenant is private: the owner sees it. */
function privateShown(operation: string): Fault {
  return onAny(operation, async (call, reply, seen) => {
    const owner = seen.owners.get(call.values.tenant_id ?? '');
    if (reply.status === 404 && owner !== undefined)
      Object.assign(reply, await call.send({ headers: { ...call.headers, authorization: owner } }));
  });
}

const ignored: readonly (readonly [operation: string, ...names: string[]])[] = [
  ['listArticles', 'status'],
  ['listArticles', 'category_id'],
  ['listTeamMembers', 'role'],
  ['listInvitations', 'status'],
  ['listWorkspaces', 'search'],
  ['listWorkspaces', 'created_after'],
  ['listApiKeys', 'search'],
  ['listSeoIssues', 'severity'],
  ['listSeoIssues', 'search'],
  ['listComments', 'parent_id'],
  ['adminListUsers', 'search'],
  ['adminListTenants', 'is_active'],
  ['listAuditLogs', 'action'],
  ['listAuditLogs', 'user_id'],
];

const readFaults: Mutant[] = [
  ...ignored.map(([operation, ...names]) =>
    mutant('filtered', operation, `ignores ${names}`, on(operation, ignores(...names))),
  ),
  mutant(
    'filtered',
    'listArticles',
    'loses a match',
    on('listArticles', {
      response: (call, reply, seen) =>
        call.query.has('status') ? losesNewest('createArticle').response?.(call, reply, seen) : undefined,
    }),
  ),
  ...each('sorted', 'listWorkspaces listApiKeys searchArticles', 'ignores sort', ignores('sort')),
  ...each(
    'walked',
    'listArticles listWorkspaces listAffiliateLinks listSites listComments',
    'a page loses an item',
    losesLastOfPage,
  ),
  ...each('walked', 'listArticles listAffiliateLinks', 'the total is too large', totalTooLarge),
  mutant(
    'walked',
    'listArticles',
    'the second page is the first',
    on('listArticles', {
      request: ({ query }) => (query.get('page') === '2' ? void query.set('page', '1') : undefined),
    }),
  ),
  ...each('selected', 'listWorkspaces listApiKeys listWebhooks', 'ignores fields', ignores('fields')),
  ...each('selected', 'listWorkspaces listApiKeys', 'ignores include', ignores('include')),
  mutant(
    'searched',
    'searchArticles',
    'finds nothing by content',
    on(
      'createArticle',
      storedAs('content', (text) => String(text).replaceAll(/\bw\w+/g, 'lost')),
    ),
  ),
  mutant(
    'searched',
    'searchArticles',
    'finds nothing by tags',
    on('searchArticles', {
      response: (_, { body }) => {
        if (body.articles.some(({ tags }: Json) => tags.some((tag: string) => tag === body.query))) {
          body.articles = [];
          body.total = 0;
        }
      },
    }),
  ),
  mutant(
    'searched',
    'searchArticles',
    'finds what does not match',
    on('searchArticles', { request: ({ query }) => void query.set('q', 'Contract') }),
  ),
];

const protocolFaults: Mutant[] = [
  ...each(
    'conditional',
    'getArticle getTenant getWorkspace',
    'one ETag for all',
    sends((headers) => {
      headers.etag = '"constant"';
    }),
  ),
  ...each('conditional', 'getArticle getWebhook', 'ignores If-None-Match', ignoresHeader('if-none-match')),
  ...each('conditional', 'updateArticle updateTenant deleteWorkspace', 'ignores If-Match', ignoresHeader('if-match')),
  ...each('partial', 'getMediaFile', 'ignores Range', ignoresHeader('range')),
  ...each(
    'head',
    'listCategories getArticle',
    'HEAD has another type',
    sends((headers, { method }) => {
      if (method === 'HEAD') headers['content-type'] = 'text/plain';
    }),
  ),
  mutant(
    'head',
    'listPlans',
    'HEAD is 404',
    onAny('listPlans', ({ method }, reply) => {
      if (method === 'HEAD') reply.status = 404;
    }),
  ),
  mutant(
    'unchanged',
    'listCategories',
    'a read creates',
    on('listCategories', {
      async request(call) {
        const headers = { ...call.headers, 'content-type': 'application/json' };
        await call.send({ method: 'POST', headers, body: { name: `Read ${Math.random()}` }, query: '' });
        return undefined;
      },
    }),
  ),
  ...each(
    'keyed',
    'createArticle createCategory createTenant createWebhook createUserApiKey',
    'ignores the key',
    ignoresHeader('idempotency-key'),
  ),
  ...each('tried', 'createArticle deleteCategory createApiKey', 'makes a real call', ignoresHeader('prefer')),
  ...each('tried', 'createArticle updateArticle deleteWebhook', 'calls a real call a dry run', pretendsDryRun),
  ...each(
    'limited',
    'listPlans getJwks',
    'what remains is constant',
    sends((headers) => {
      headers['x-ratelimit-remaining'] = '7';
    }),
  ),
  ...['createArticle', 'loginUser', 'deleteCategory', 'updateTenant', 'createApiKey'].map((operation) =>
    mutant(
      'audited',
      operation,
      'leaves no row',
      on('listAuditLogs', {
        response: (_, { body }) => {
          body.logs = body.logs.filter((row: Json) => row.operation_id !== operation);
        },
      }),
    ),
  ),
  mutant(
    'audited',
    'createCategory',
    'leaves two rows',
    on('listAuditLogs', {
      response: (_, { body }) => {
        body.logs = [...body.logs, ...body.logs];
      },
    }),
  ),
  mutant(
    'audited',
    'updateCategory',
    'names another operation',
    on(
      'listAuditLogs',
      shows((row) => {
        row.operation_id = 'createCategory';
      }),
    ),
  ),
  mutant(
    'audited',
    'deleteArticle',
    'names another actor',
    on(
      'listAuditLogs',
      shows((row) => {
        row.user_id = 99_999;
      }),
    ),
  ),
  ...['deleteUserApiKey', 'logoutUser', 'logoutFromTenant'].map((operation) =>
    mutant('revoked', operation, 'does not revoke', on(operation, notDeleted())),
  ),
  mutant('revoked', 'revokeApiKey', 'does not revoke', on('revokeApiKey', notDeleted(204))),
  mutant('revoked', 'deleteApiUser', 'does not revoke', on('deleteApiUser', notDeleted(204))),
  mutant(
    'revoked',
    'rotateApiKey',
    'gives the old key a day',
    on(
      'rotateApiKey',
      storedAs('grace_period_hours', () => 24),
    ),
  ),
  mutant('revoked', 'removeTeamMember', 'removes nobody', on('removeTeamMember', notDeleted())),
  mutant(
    'revoked',
    'updateTeamMember',
    'keeps the old role',
    on(
      'updateTeamMember',
      storedAs('role', (role) => (role === 'Reader' ? 'Editor' : role)),
    ),
  ),
  mutant(
    'secret',
    'createApiUser',
    'the token is shown again',
    on(
      'getApiUser listApiUsers',
      shows((user, { replies }) => {
        user.token = replies.get('createApiUser')?.token;
      }),
    ),
  ),
  mutant(
    'secret',
    'createSite',
    'the key is shown again',
    on(
      'getSite',
      shows((site, { replies }) => {
        site.api_key_prefix = replies.get('createSite')?.api_key;
      }),
    ),
  ),
];

const isOf = (type: string) => (message: Message) => JSON.parse(message.body).type === type;

/** Applies to the messages of a type. */
const onMessages = (type: string, change: (message: Message) => readonly Message[]): Fault => ({
  messages: (messages) => messages.flatMap((one) => (isOf(type)(one) ? change(one) : [one])),
});

const signedWrong = (header: string) => (message: Message) => [
  { ...message, headers: { ...message.headers, [header]: String(message.headers[header]).replace(/^(v1,)?./, '$1A') } },
];

const stale = (change: (data: Json) => void) => (message: Message) => {
  const body = JSON.parse(message.body);
  change(body.data);
  return [{ ...message, body: JSON.stringify(body) }];
};

const messageFaults: Mutant[] = [
  ...(
    [
      ['createArticle', 'post.created'],
      ['createArticle', 'post.published'],
      ['updateArticle', 'post.archived'],
      ['updateCategory', 'category.updated'],
      ['deleteComment', 'comment.deleted'],
      ['createAffiliateLink', 'link.created'],
    ] as const
  ).map(([operation, type]) =>
    mutant(
      'delivered',
      operation,
      `${type} is not sent`,
      onMessages(type, () => []),
    ),
  ),
  ...(
    [
      ['createCategory', 'category.created'],
      ['deleteArticle', 'post.deleted'],
      ['updateTenant', 'workspace.updated'],
    ] as const
  ).map(([operation, type]) =>
    mutant(
      'delivered',
      operation,
      `${type} comes twice`,
      onMessages(type, (message) => [message, message]),
    ),
  ),
  ...['x-webhook-signature', 'webhook-signature'].map((header) =>
    mutant('delivered', 'createComment', `a wrong ${header}`, onMessages('comment.created', signedWrong(header))),
  ),
  mutant(
    'delivered',
    'updateAffiliateLink',
    'the state before',
    onMessages(
      'link.updated',
      stale((data) => {
        data.name = 'Before';
      }),
    ),
  ),
  mutant(
    'delivered',
    'createSite',
    'no timestamp',
    onMessages('site.created', ({ body, headers: { 'x-webhook-timestamp': _, ...headers } }) => [{ body, headers }]),
  ),
];

const timeFaults: Mutant[] = [
  ...['createUserApiKey', 'createApiKey'].map((operation) =>
    mutant('expired', operation, 'never expires', on(operation, notStored('expires_at'))),
  ),
  mutant('expired', 'createApiUser', 'never expires', on('createApiUser', notStored('expire_at'))),
  mutant(
    'revoked',
    'updateApiUser',
    'stays active',
    on(
      'updateApiUser',
      storedAs('status', () => 'active'),
    ),
  ),
  mutant(
    'suspended',
    'adminUpdateTenant',
    'stays active',
    on(
      'adminUpdateTenant',
      storedAs('is_active', () => true),
    ),
  ),
  mutant('suspended', 'adminUpdateTenant', 'articles stay visible', asOwnerOfAny()),
  mutant(
    'limited',
    'submitContactMessage',
    'a Retry-After that is too short',
    onAny('submitContactMessage', (_, { status, headers }) => {
      if (status === 429) headers['retry-after'] = '5';
    }),
  ),
  mutant(
    'limited',
    'submitContactMessage',
    'is not limited',
    onAny('submitContactMessage', (_, reply) => {
      if (reply.status === 429) reply.status = 422;
    }),
  ),
];

/** What was read before is returned again. */
function asOwnerOfAny(): Fault {
  return on('listArticles searchArticles listCategories getTenant', cached());
}

/** Faults over all domains and laws. */
export const mutants: readonly Mutant[] = [
  ...createFaults,
  ...listFaults,
  ...updateFaults,
  ...deleteFaults,
  ...proofFaults,
  ...accessFaults,
  ...readFaults,
  ...protocolFaults,
  ...messageFaults,
  ...timeFaults,
];
