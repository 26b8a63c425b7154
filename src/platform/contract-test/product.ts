import type { Client } from '../../engine/verify/client.ts';
import type { DeclaredOperation } from '../../engine/verify/declared-operation.ts';
import type { Lifetimes, Product } from '../../engine/verify/product.ts';
import { extensions } from '../policy/extensions.ts';
import { firstPlatformAdmin, platformAdmin } from './accounts.ts';
import { productCases } from './cases.ts';
import { contract, judging, type ProductOperation } from './contract.ts';
import { errorRules } from './error-rules.ts';
import { changesFixture, consumesFixture, endsPermission, isOneTime } from './lifetimes.ts';
import type { Peers } from './peers/peers.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { TenantFixture } from './tenant-fixture.ts';

/**
 * What the contract test knows about this product: how accounts and tenants are created, and which statuses, roles and
 * scopes it promises. `adminToken` is the access token of a platform admin; without it, only a new deployment, whose
 * first account becomes one, or which has printed a token for that, has its admin operations tested. `peers` are the servers that the deployment calls, if they
 * are the test's own.
 */
export function testedProduct(adminToken: string | null, peers: Peers | null = null): Product {
  let admin: TenantFixture['members']['admin'] | undefined;
  return {
    extensions,
    impliesLinks: false,
    judging,
    errors: errorRules,
    lifetimes,
    rateLimits: {
      // Calls without a credential count against the address: reads of public content together, and all others.
      sharedLimit({ id, responses }) {
        const { rateLimit, anonymous, effect } = policyOf(id);
        if (rateLimit !== null || responses['429'] === undefined) return null;
        return anonymous && effect === 'read' ? 'public' : 'anonymous';
      },
      ownLimit({ id }) {
        const { rateLimit } = policyOf(id);
        return rateLimit?.per === 'ip' ? rateLimit.limit : null;
      },
    },
    isCommon: ({ id }) => policyOf(id).role === 'PlatformAdmin',
    ...(peers === null ? {} : { receiver: peers }),
    scenarios: scenarios(peers),
    preferredScheme: 'UserToken',
    async prepare(client, { operation, previous } = {}) {
      admin ??= await knownAdmin(client, adminToken, peers);
      const fixture = await TenantFixture.prepare(client, {
        admin,
        operation,
        previous: previous as TenantFixture | undefined,
      });
      admin ??= fixture.members.admin;
      return fixture;
    },
    casesOf: (valid, fixture) => productCases(valid, (fixture as TenantFixture | null)?.members ?? null),
  };
}

/** The admin of an access token, or the one that a new deployment lets its operator become. */
async function knownAdmin(client: Client, accessToken: string | null, peers: Peers | null) {
  if (accessToken !== null) return await platformAdmin(client, accessToken);
  if (peers?.adminToken === undefined) return null;
  const { admin, request } = await firstPlatformAdmin(client, peers.adminToken);
  peers.adminClaim = request;
  return admin;
}

function policyOf(id: string): ProductOperation['policy'] {
  return contract.operation(id).policy;
}

const of = (rule: (operation: ProductOperation) => boolean) => (operation: DeclaredOperation) =>
  rule(contract.operation(operation.id));

const lifetimes: Lifetimes = {
  isOneTime: of(isOneTime),
  changesFixture: of(changesFixture),
  consumesFixture: of(consumesFixture),
  endsPermission: of(endsPermission),
};
