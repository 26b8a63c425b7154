import type { Scenario } from '../../../engine/verify/scenarios.ts';
import type { Peers } from '../peers/peers.ts';
import { accountScenarios } from './accounts.ts';
import { contentScenarios } from './content.ts';
import { mcpScenarios } from './mcp.ts';
import { paymentScenarios, unpaidScenarios } from './payments.ts';
import { secondFactorScenarios } from './second-factor.ts';
import { tenantScenarios } from './tenants.ts';
import { webhookScenarios } from './webhooks.ts';

/** Returns what a deployment does in several steps; with `peers`, also what it does with other servers. */
export function scenarios(peers: Peers | null): readonly Scenario[] {
  const withPeers = [accountScenarios, contentScenarios, paymentScenarios, webhookScenarios, mcpScenarios];
  return [
    ...tenantScenarios,
    ...secondFactorScenarios,
    ...unpaidScenarios,
    ...(peers === null ? [] : withPeers.flatMap((of) => of(peers))),
  ];
}
