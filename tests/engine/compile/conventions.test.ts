import { fileURLToPath } from 'node:url';
import t from 'tap';
import { contractProblems } from '../../../src/engine/compile/check/check-contract.ts';
import { bundleContract } from '../../../src/engine/compile/read/bundle.ts';
import type { Document } from '../../../src/engine/document/document.ts';
import { pointerNames } from '../../../src/engine/document/json-pointer.ts';
import { contractOptions } from '../../../src/platform/policy/contract-options.ts';

const fixture = fileURLToPath(new URL('fixtures/articles/openapi.yaml', import.meta.url));
const sound = await bundleContract(fixture, contractOptions.lintConfig as string);

const list = '/paths/~1articles/get';
const create = '/paths/~1articles/post';
const get = '/paths/~1articles~1{article_id}/get';
const remove = '/paths/~1articles~1{article_id}/delete';
const created = '/webhooks/article.created/post';
const sent = `${created}/requestBody/content/application~1json`;
const article = '/components/schemas/Article';
const unauthorized = '/components/responses/Unauthorized';

/** One thing wrong: a value put at a JSON pointer (undefined: taken away), and the problem that it makes. */
interface Breach {
  readonly at: string;
  readonly put?: unknown;
  /** JSON pointer of the problem, where it is not `at`. */
  readonly found?: string;
  readonly message: RegExp;
}

/** A path item with one GET, which takes a word in its path. */
function pathWith(name: string): unknown {
  const parameter = { name, in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z]+$', maxLength: 9 } };
  return { get: { operationId: 'getOther', responses: {}, parameters: [parameter] } };
}

const breaches: { readonly [convention: string]: readonly Breach[] } = {
  'no dialect': [{ at: '/jsonSchemaDialect', put: 'https://spec.openapis.org/oas/3.1/dialect/base', message: /Prism/ }],
  'extensions are known': [
    { at: `${list}/x-colour`, put: 'red', message: /x-colour is not an extension known/ },
    { at: `${article}/x-surface`, put: 'platform', message: /x-surface is not an extension known in this place/ },
    { at: `${list}/x-secret`, put: true, message: /x-secret is not an extension known in this place/ },
  ],
  'extensions are documented': [
    { at: '/info/description', put: 'Nothing.', message: /does not say what x-surface means/ },
  ],
  'what effects the contract states': [
    {
      at: `${create}/x-proves`,
      put: ['password'],
      message: /The request has no property, parameter or header password/,
    },
    { at: `${create}/x-listed-by`, put: ['findArticles'], message: /No operation findArticles reads/ },
    { at: `${list}/x-owner`, put: 'Editor', message: /x-owner goes with a lower x-role/ },
    {
      at: `${list}/x-visible`,
      put: { setting: { operation: 'close', body: {}, role: 'Viewer' } },
      message: /There is no operation close/,
    },
    { at: `${create}/x-issues`, put: { Badge: '/badge' }, message: /No security scheme Badge is declared/ },
    { at: `${create}/x-revokes`, put: { scheme: 'Badge' }, message: /No security scheme Badge is declared/ },
    { at: `${list}/x-visible`, put: { property: 'status' }, message: /x-visible/ },
    {
      at: `${create}/x-causes/0`,
      put: 'article.moved',
      found: `${create}/x-causes`,
      message: /no message article.moved/,
    },
    {
      at: `${create}/x-causes`,
      found: '/webhooks/article.created/post',
      message: /A message is caused by operations that name it/,
    },
    { at: `${create}/x-expires`, put: 'title', message: /x-expires goes with x-issues/ },
    { at: `${create}/x-suspends`, put: { colour: 'red' }, message: /The request has no property colour/ },
  ],
  methods: [{ at: '/paths/~1articles/options', put: { responses: {} }, message: /OPTIONS is not for the contract/ }],
  'names and descriptions': [
    { at: `${list}/operationId`, found: list, message: /needs an operationId/ },
    { at: `${list}/operationId`, put: 'list-articles', found: list, message: /needs an operationId in camelCase/ },
    { at: `${create}/operationId`, put: 'listArticles', message: /has this operationId too/ },
    { at: `${list}/summary`, found: list, message: /needs a summary/ },
    { at: `${list}/description`, found: list, message: /needs a description/ },
  ],
  'distinct paths': [
    { at: '/paths/~1articles~1{slug}', put: pathWith('slug'), message: /match \/articles\/\{article_id\} as well/ },
    { at: '/paths/~1{section}~11', put: pathWith('section'), message: /match \/articles\/\{article_id\} as well/ },
  ],
  'the first tag': [
    { at: `${list}/tags`, found: list, message: /needs a first tag/ },
    { at: `${list}/tags/0`, put: 'sports', message: /The tag sports is not declared/ },
  ],
  'x-surface': [
    { at: `${list}/x-surface`, found: list, message: /needs x-surface: one of platform, sites, core, admin/ },
    { at: `${list}/x-surface`, put: 'moon', found: list, message: /needs x-surface/ },
  ],
  'x-source': [{ at: `${list}/x-source`, found: list, message: /needs x-source/ }],
  'x-effect': [
    { at: `${list}/x-effect`, found: list, message: /needs x-effect/ },
    { at: `${list}/x-effect`, put: 'delete', found: list, message: /GET has the effect read/ },
    { at: `${remove}/x-effect`, put: 'read', message: /Only GET/ },
  ],
  'x-role': [
    { at: `${create}/x-role`, put: 'Boss', found: create, message: /needs x-role: one of Reader/ },
    { at: `${list}/x-role`, put: 'Viewer', message: /An anonymous caller has no role/ },
  ],
  'x-step-up': [{ at: `${create}/x-step-up`, put: 'yes', found: create, message: /x-step-up/ }],
  'x-audit': [
    { at: `${create}/x-audit`, found: create, message: /needs x-audit/ },
    { at: `${create}/x-audit`, put: 'Created', message: /a dotted action/ },
    { at: `${list}/x-audit`, put: 'article.list', message: /A read is not audited/ },
    { at: `${create}/x-effect`, put: 'record', found: `${create}/x-audit`, message: /A record is not audited/ },
  ],
  'x-rate-limit': [
    { at: `${create}/x-rate-limit`, put: 5, message: /x-rate-limit is/ },
    { at: `${create}/x-rate-limit/limit`, put: 0, found: `${create}/x-rate-limit`, message: /x-rate-limit is/ },
    { at: `${create}/x-rate-limit/burst`, put: 1, found: `${create}/x-rate-limit`, message: /x-rate-limit is/ },
  ],
  'x-idempotency': [
    { at: `${create}/x-idempotency`, found: create, message: /Idempotency-Key go together/ },
    { at: `${create}/x-idempotency`, put: 'yes', found: create, message: /one of keyed/ },
    { at: `${list}/x-idempotency`, put: 'keyed', found: list, message: /Idempotency-Key go together/ },
    { at: `${list}/x-idempotency`, put: 'keyed', message: /A read has no effect/ },
    { at: `${create}/security`, put: [{}], found: `${create}/x-idempotency`, message: /belongs to a caller/ },
    { at: `${create}/responses/409`, found: create, message: /needs the response 409 with the header Retry-After/ },
    {
      at: `${create}/responses/201/headers/Idempotency-Replayed`,
      found: `${create}/responses/201`,
      message: /declares the header Idempotency-Replayed/,
    },
  ],
  'x-unknown-query': [{ at: `${get}/x-unknown-query`, put: 'kept', found: get, message: /one of ignored/ }],
  'x-mcp': [
    { at: `${list}/x-mcp`, put: false, message: /x-mcp is true/ },
    { at: `${create}/x-mcp`, put: 'createArticle', message: /x-mcp is true/ },
  ],
  'x-rest-of-path': [
    {
      at: `${list}/parameters/0/x-rest-of-path`,
      put: true,
      found: `${list}/parameters/0`,
      message: /that a path ends with/,
    },
  ],
  'x-cors': [
    { at: `${get}/x-cors`, put: 'some', found: get, message: /one of any/ },
    { at: `${create}/x-cors`, put: 'any', message: /operations that take no credential/ },
  ],
  'x-feature': [{ at: `${create}/x-feature`, put: 'Some posts', message: /name of an entitlement/ }],
  security: [
    { at: `${remove}/security/0`, put: { UserToken: [], UserApiKey: [] }, message: /names one scheme/ },
    { at: `${remove}/security/0`, put: { Cookie: [] }, message: /Cookie is not declared/ },
  ],
  parameters: [
    {
      at: `${list}/parameters/0/in`,
      put: 'body',
      found: `${list}/parameters/0`,
      message: /in path, query, header or cookie/,
    },
    { at: `${get}/parameters/0/name`, put: 'Authorization', found: `${get}/parameters/0`, message: /OpenAPI ignores/ },
    { at: `${list}/parameters/0/schema`, found: `${list}/parameters/0`, message: /has a schema, no content/ },
    {
      at: `${list}/parameters/0/schema/type`,
      put: 'object',
      found: `${list}/parameters/0`,
      message: /is a string, integer/,
    },
    {
      at: `${list}/parameters/0/style`,
      put: 'deepObject',
      found: `${list}/parameters/0`,
      message: /has the style form/,
    },
    { at: `${list}/parameters/1/explode`, found: `${list}/parameters/1`, message: /needs explode: false/ },
  ],
  'request bodies': [
    {
      at: `${create}/requestBody/x-max-bytes`,
      put: '1 MB',
      message: /number of bytes/,
    },
    {
      at: `${create}/requestBody/x-raw-body`,
      put: false,
      message: /x-raw-body is true/,
    },
    {
      at: `${create}/requestBody/content/application~1json/example`,
      found: `${create}/requestBody/content/application~1json`,
      message: /needs an example/,
    },
    {
      at: `${create}/requestBody/content/application~1json/schema`,
      found: `${create}/requestBody/content/application~1json`,
      message: /needs a schema/,
    },
  ],
  statuses: [
    { at: `${create}/responses/400`, found: create, message: /needs the response 400: a body may be malformed/ },
    { at: `${list}/responses/401`, found: list, message: /needs the response 401/ },
    { at: `${create}/responses/403`, found: create, message: /needs the response 403/ },
    { at: `${list}/responses/422`, found: list, message: /needs the response 422/ },
    { at: `${list}/x-surface`, put: 'sites', found: list, message: /needs the response 400: a parameter or a body/ },
    { at: `${get}/responses/429`, found: get, message: /needs the response 429/ },
    { at: `${list}/responses/default`, found: list, message: /needs the response default/ },
    { at: `${list}/responses/4XX`, put: { $ref: `#${unauthorized}` }, found: unauthorized, message: /three digits/ },
  ],
  'response headers': [
    { at: `${remove}/responses/204/headers`, found: `${remove}/responses/204`, message: /no header X-Request-ID/ },
    { at: `${unauthorized}/headers/X-RateLimit-Reset`, found: unauthorized, message: /no header X-RateLimit-Reset/ },
    {
      at: '/components/responses/TooMany/headers/Retry-After',
      found: '/components/responses/TooMany',
      message: /no header Retry-After/,
    },
  ],
  'problem details': [
    { at: `${unauthorized}/content/application~1problem+json`, found: unauthorized, message: /also there as/ },
  ],
  'conditional requests': [
    { at: `${get}/responses/304`, found: get, message: /If-None-Match and the response 304/ },
    { at: `${get}/responses/200/headers/ETag`, found: get, message: /declares the header ETag/ },
    {
      at: `${remove}/responses/412`,
      put: { $ref: `#${unauthorized}` },
      found: remove,
      message: /If-Match and the response 412/,
    },
  ],
  examples: [
    {
      at: `${list}/responses/200/content/application~1json/example`,
      found: `${list}/responses/200/content/application~1json`,
      message: /needs an example/,
    },
  ],
  webhooks: [
    { at: `${created}/summary`, found: created, message: /needs a summary/ },
    { at: `${created}/operationId`, put: 'getArticle', message: /has this operationId too/ },
    { at: `${created}/tags/0`, put: 'sports', message: /The tag sports is not declared/ },
    { at: `${created}/x-colour`, put: 'red', message: /x-colour is not an extension known/ },
    { at: `${created}/security`, found: created, message: /security: \[\]/ },
    {
      at: `${created}/parameters/3/name`,
      put: 'X-Signature',
      found: created,
      message: /no required header X-Webhook-S/,
    },
    { at: `${created}/parameters/4/required`, put: false, found: created, message: /no required header webhook-id/ },
    { at: `${sent}/example`, found: sent, message: /needs an example/ },
    { at: `${sent}/schema/properties/workspace_id`, found: created, message: /an object of created_at, data, id/ },
    {
      at: `${sent}/schema/properties/type/const`,
      put: 'article.made',
      found: sent,
      message: /constant article.created/,
    },
    { at: `${sent}/schema/required/4`, put: 'id', found: `${sent}/schema`, message: /workspace_id is not in required/ },
  ],
  'closed objects': [
    { at: `${article}/additionalProperties`, found: article, message: /says additionalProperties/ },
    {
      at: `${sent}/schema/additionalProperties`,
      found: `${sent}/schema`,
      message: /says additionalProperties/,
    },
  ],
  'complete objects': [{ at: `${article}/required/1`, put: 'id', found: article, message: /title is not in required/ }],
  'bounded values': [
    { at: `${article}/properties/title/maxLength`, found: `${article}/properties/title`, message: /needs maxLength/ },
    { at: `${article}/properties/tags/maxItems`, found: `${article}/properties/tags`, message: /needs maxItems/ },
    {
      at: '/components/schemas/ArticleId/maximum',
      found: '/components/schemas/ArticleId',
      message: /needs minimum and maximum/,
    },
  ],
  'schemas that compile': [
    {
      at: '/components/schemas/Problem/required/4',
      put: 'type',
      found: '/components/schemas/Problem',
      message: /schema\/required must NOT have duplicate items/,
    },
    {
      at: `${article}/properties/title/minimum`,
      put: 1,
      found: article,
      message: /strict mode: missing type "number"/,
    },
    {
      at: `${list}/parameters/0/schema/maxLength`,
      put: 1,
      found: `${list}/parameters/0/schema`,
      message: /strict mode/,
    },
  ],
  'request properties in examples': [
    {
      at: '/components/schemas/NewArticle/properties/subtitle',
      put: { type: 'string', maxLength: 20 },
      message: /No example of a request has this property: add it to one of createArticle/,
    },
    {
      at: `${create}/requestBody/content/application~1json/example/tags`,
      found: '/components/schemas/NewArticle/properties/tags',
      message: /No example of a request has this property/,
    },
  ],
  'one name for a schema and a parameter': [
    {
      at: '/components/parameters',
      put: { article: { name: 'article', in: 'query', schema: { type: 'boolean' } } },
      found: '/components/parameters/article',
      message: /The schema Article has this name/,
    },
  ],
  'no boolean schemas': [
    { at: `${article}/properties/title`, put: true, message: /know no schema true/ },
    { at: `${article}/properties/tags/items`, put: false, message: /know no schema false/ },
  ],
  'no lists of types': [
    { at: `${article}/properties/title/type`, put: ['string', 'boolean'], message: /A type is one, or one and null/ },
  ],
  formats: [{ at: `${article}/properties/created_at/format`, put: 'moment', message: /knows the format moment/ }],
};

t.test('paths that no request matches both are distinct', async (t) => {
  const other = structuredClone(sound);
  place(other, '/paths/~1{section}~1latest', pathWith('section'));
  t.notMatch(problems(other), [{ message: /as well/ }], 'no article has the id `latest`');
  place(other, '/paths/~1{section}~1{slug}', pathWith('slug'));
  t.notMatch(problems(other), [{ message: /match \/articles/ }], 'one path is more concrete');
});

t.test('the contract of the fixtures keeps all conventions', async (t) => {
  t.strictSame(problems(sound), []);
});

for (const [convention, cases] of Object.entries(breaches)) {
  t.test(`convention: ${convention}`, async (t) => {
    for (const { at, put, found = at, message } of cases) {
      const broken = structuredClone(sound);
      place(broken, at, put);
      const same = problems(broken).filter((problem) => problem.pointer === found && message.test(problem.message));
      t.equal(same.length, 1, `${at}: found once`);
    }
  });
}

function problems(document: Document): { pointer: string; message: string }[] {
  const contract = { document, problem: (pointer: string, message: string) => ({ file: fixture, pointer, message }) };
  return contractProblems(contract, contractOptions);
}

function place(document: Document, pointer: string, value: unknown): void {
  const names = pointerNames(pointer);
  const last = names.pop() as string;
  let parent = document as unknown as { [name: string]: unknown };
  for (const name of names) parent = parent[name] as typeof parent;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}
