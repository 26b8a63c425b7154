// Runs in the browser, at /docs: Scalar, without what would call other servers. scripts/docs/bundle-reference.ts builds it.
import { createApiReference } from '@scalar/api-reference';
import '@scalar/api-reference/style.css';
import './scalar-theme.css';
import './reference.css';

const server = window.location.origin;

/** The form of links in earlier versions of this page, which are in the wild: `#/accounts/loginUser`. */
const earlierLink = /^#\/([\w-]+)\/(\w+)$/;

function followEarlierLink() {
  const [, tag, operation] = earlierLink.exec(window.location.hash) ?? [];
  if (operation !== undefined) window.location.replace(`#tag/${tag}/${operation}`);
}

followEarlierLink();
window.addEventListener('hashchange', followEarlierLink);

const reference = createApiReference('#reference', {
  url: '/docs/reference.json',
  servers: [{ url: server, description: 'The server of this page' }],
  // Fonts, telemetry, the request client, agents and the proxy are services of other hosts.
  withDefaultFonts: false,
  telemetry: false,
  showDeveloperTools: 'never',
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  // /openapi.json and /openapi.yaml are the contract; this page shows it with guides and facts of each operation.
  documentDownloadType: 'none',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  showOperationId: true,
  generateTagSlug: ({ name }) => name,
  generateOperationSlug: ({ operationId, method, path }) => operationId ?? `${method}${path}`,
  onBeforeRequest: ({ requestBuilder }) => {
    const { headers } = requestBuilder;
    const token = headers.get('Authorization');
    // OpenAPI has no word for the scheme `JWT`: it is declared as a key, whose value is sent as it was entered.
    if (token !== null && !token.includes(' ')) headers.set('Authorization', `JWT ${token}`);
  },
  onResponseReceived: async ({ response }) => {
    const signIn = /\/api\/v1\/auth\/(?:login|register|refresh)$/.test(new URL(response.url).pathname);
    if (!signIn || !response.ok) return;
    const { access_token: token } = await response.clone().json();
    if (typeof token === 'string') useToken(token);
  },
});

/** Calls and samples of this page use the session that was begun on it. Only its memory holds the token. */
function useToken(token) {
  reference.updateConfiguration({
    ...reference.getConfiguration(),
    authentication: { preferredSecurityScheme: 'UserToken', securitySchemes: { UserToken: { token } } },
  });
}

/** Code that is wider than its column scrolls, also with the keyboard. */
function makeScrollable() {
  for (const code of document.querySelectorAll('.markdown pre > code:not([tabindex])')) code.tabIndex = 0;
}

let isScheduled = false;
new MutationObserver(() => {
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    makeScrollable();
  });
}).observe(document.body, { childList: true, subtree: true });
