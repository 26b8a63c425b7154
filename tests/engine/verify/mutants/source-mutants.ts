/** A fault in the source, and the law that must find it on an operation. */
export interface SourceMutant {
  /** Below `src/`. */
  readonly file: string;
  /** An expression or statement, which the file has once, and what stands in its place. */
  readonly from: string;
  readonly to: string;
  readonly law: string;
  readonly operation: string;
}

type Change = readonly [from: string, to: string, law: string, operation: string];

const inFile = (file: string, ...changes: readonly Change[]): SourceMutant[] =>
  changes.map(([from, to, law, operation]) => ({ file, from, to, law, operation }));

/** Faults as programmers make them: a check that is forgotten, a value that is taken from elsewhere, a step left out. */
export const sourceMutants: readonly SourceMutant[] = [
  ...inFile(
    'domains/content/articles.ts',
    [
      'mayChange({ role: tenant.role, userId: responsiblePerson(principal) }, article)',
      'true',
      'owned',
      'updateArticle',
    ],
    [
      "await recordEvent(trx, { tenantId: tenant.id, type: 'post.deleted', data, now })",
      'null',
      'delivered',
      'deleteArticle',
    ],
    ['await moveToTrash(trx, tenant.id, articleId, now)', 'null', 'deleted', 'deleteArticle'],
  ),
  ...inFile('domains/content/article-update.ts', [
    "newStatus !== article.status && (newStatus === 'published' || newStatus === 'archived')",
    'false',
    'delivered',
    'updateArticle',
  ]),
  ...inFile(
    'domains/content/readership.ts',
    ['seesAll ? null : status', 'null', 'visible', 'getArticle'],
    ['tenant !== null && hasRole(tenant.role, role)', 'false', 'visible', 'listArticles'],
  ),
  ...inFile(
    'domains/content/article-list.ts',
    ['(query.page - 1) * perPage', 'query.page * perPage', 'walked', 'listArticles'],
    ['query.category_id ?? null', 'null', 'filtered', 'listArticles'],
  ),
  ...inFile('domains/content/article-search.ts', [
    '(page - 1) * perPage',
    '(page - 1) * (perPage + 1)',
    'walked',
    'searchArticles',
  ]),
  ...inFile(
    'domains/content/comments.ts',
    [
      'comment.author_id !== responsiblePerson(principal) && !hasRole(tenant.role, operations.deleteComment.owner)',
      'false',
      'owned',
      'deleteComment',
    ],
    ['total_count: await countComments(db, level)', 'total_count: comments.length', 'walked', 'listComments'],
    [
      "await recordEvent(trx, { tenantId: tenant.id, type: 'comment.created', data, now })",
      'null',
      'delivered',
      'createComment',
    ],
  ),
  ...inFile('domains/content/categories.ts', [
    "await recordEvent(trx, { tenantId, type: 'category.updated', data: category, now })",
    "await recordEvent(trx, { tenantId, type: 'category.created', data: category, now })",
    'delivered',
    'updateCategory',
  ]),
  ...inFile('domains/accounts/login.ts', [
    'const matches = await passwords.verify(password, passwordHash, ip)',
    'const matches = true',
    'proven',
    'loginUser',
  ]),
  ...inFile('domains/accounts/password-proof.ts', [
    '(await passwords.verify(password, passwordHash, ip)) ? passwordHash : null',
    'passwordHash',
    'proven',
    'changePassword',
  ]),
  ...inFile('domains/accounts/user-api-keys.ts', [
    'await deleteUserApiKeyRow(trx, principal.userId, keyId)',
    'true',
    'revoked',
    'deleteUserApiKey',
  ]),
  ...inFile('domains/accounts/sessions.handlers.ts', [
    'const sessionId = await endOwnSession(trx, request)',
    "const sessionId = ''",
    'revoked',
    'logoutUser',
  ]),
  ...inFile(
    'domains/access/workspace-key.authenticator.ts',
    ['row.in_force_until !== null && row.in_force_until <= now.getTime()', 'false', 'expired', 'createApiKey'],
    ['row.in_force_until <= now.getTime()', 'row.in_force_until > now.getTime()', 'expired', 'createApiKey'],
  ),
  ...inFile('domains/access/workspace-keys.ts', [
    'await revokeWorkspaceKey(trx, tenant.id, id, now)',
    'true',
    'revoked',
    'revokeApiKey',
  ]),
  ...inFile('domains/tenants/team.ts', [
    'await updateRole(trx, act.tenant.id, member.id, { role, ownership_accepted: accepted })',
    'null',
    'updated',
    'updateTeamMember',
  ]),
  ...inFile('domains/tenants/invitations.ts', [
    'await markCancelled(trx, invitationId, now)',
    'null',
    'deleted',
    'cancelInvitation',
  ]),
  ...inFile(
    'domains/distribution/affiliate-links.ts',
    ['await deleteAffiliateLinkRow(trx, tenantId, linkId)', 'true', 'deleted', 'deleteAffiliateLink'],
    [
      "await recordEvent(trx, { tenantId, type: 'link.updated', data: link, now })",
      'null',
      'delivered',
      'updateAffiliateLink',
    ],
  ),
  ...inFile(
    'domains/sites/sites.ts',
    ['await deleteSiteRow(trx, tenantId, id)', 'true', 'deleted', 'deleteSite'],
    [
      'await replaceSiteKey(trx, tenantId, id, { key_hash: hashSiteKey(key), ...shownOfSiteKey(key) })',
      'null',
      'revoked',
      'rotateSiteApiKey',
    ],
  ),
  ...inFile('domains/webhooks/webhooks.ts', [
    'await deleteWebhookRow(trx, tenantId, id)',
    'true',
    'deleted',
    'deleteWebhook',
  ]),
  ...inFile('domains/messaging/messages.ts', ['(page - 1) * per_page', 'page * per_page', 'walked', 'listMessages']),
  ...inFile('domains/accounts/profile.ts', [
    'defined({ username, full_name, profile_image })',
    'defined({ username, full_name })',
    'updated',
    'updateProfile',
  ]),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a source
  ...inFile('domains/webhooks/signature.ts', ['`${timestamp}.${body}`', 'body', 'delivered', 'createCategory']),
  ...inFile(
    'engine/serve/conditional.ts',
    [
      "candidate === '*' || candidate.replace(/-(?:gzip|deflate)\"$/, '\"') === tag",
      'true',
      'conditional',
      'updateArticle',
    ],
    [
      "!tagsOf(ifNoneMatch).some((candidate) => candidate === '*' || candidate.replace(/^W\\//, '') === tag)",
      'true',
      'conditional',
      'getArticle',
    ],
  ),
  ...inFile('engine/serve/idempotency.ts', ['!context.bound.operation.keyed', 'true', 'keyed', 'createCategory']),
  ...inFile('platform/policy/unit-of-work.ts', [
    'operationId: request.operationId',
    "operationId: 'another'",
    'audited',
    'createCategory',
  ]),
  ...inFile('platform/policy/authorization.ts', [
    'return roles.indexOf(role) >= roles.indexOf(least)',
    'return true',
    'owned',
    'deleteArticle',
  ]),
];
