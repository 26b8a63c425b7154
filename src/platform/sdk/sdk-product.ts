import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contract } from '../../engine/document/contract.ts';
import type { SdkProduct } from '../../engine/sdk/sdk-product.ts';
import { extensions } from '../policy/extensions.ts';
import { contextHeaders } from './runtime/context.ts';

const runtime = fileURLToPath(new URL('runtime', import.meta.url));

/** What the SDK of this product has beyond its contract: credentials, formats of errors, tenants, webhook signatures. */
export function colophonSdk(contract: Contract): SdkProduct {
  const modules = readdirSync(runtime).map((name) => [
    name,
    { text: readFileSync(`${runtime}/${name}`, 'utf8'), origin: `src/platform/sdk/runtime/${name}` },
  ]);
  return {
    packageName: '@colophon/sdk',
    clientName: 'Colophon',
    extensions,
    readme: readFileSync(new URL('readme.md', import.meta.url), 'utf8'),
    modules: Object.fromEntries(modules),
    exports: [
      `export {
  apiUserToken,
  dashboardToken,
  siteKey,
  userApiKey,
  userToken,
  workspaceKey,
} from './credential-kinds.ts';`,
      "export { AdminApiError, CoreApiError, PlatformApiError, ProblemApiError } from './error-format.ts';",
      "export { type ReceivedMessage, verifyWebhook, WebhookVerificationError } from './webhooks.ts';",
    ],
    entries: ['webhooks'],
    credentials: {
      UserToken: "userToken('eyJ…')",
      UserApiKey: "userApiKey('pa_…')",
      DashboardToken: "dashboardToken('eyJ…')",
      SiteKey: "siteKey('live_sk_…')",
      ApiUserToken: "apiUserToken('eyJ…')",
      WorkspaceKey: "workspaceKey('sk_live_…')",
    },
    contextHeaders,
    errorFormatOf: ({ value }) => value['x-surface'] as string,
    // A resource is a file of the contract.
    resourceOf: ({ pointer }) => basename(contract.problem(pointer, '').file).replace(/\.\w+$/, ''),
  };
}
