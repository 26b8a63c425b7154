import type { Headers } from '../../../engine/verify/request.ts';
import type { Scenario, Stage } from '../../../engine/verify/scenarios.ts';
import type { Peers } from '../peers/peers.ts';
import { newPaidTenant } from './newcomer.ts';

const operations = ['getMcpServer', 'listMcpServerTools', 'callMcpTool', 'getMcpResource'];

/** What a workspace does with MCP servers. */
export const mcpScenarios = (peers: Peers): readonly Scenario[] => [
  {
    name: 'MCP servers work, are broken, are unavailable, do not respond',
    operations,
    isLong: true,
    async play(stage) {
      const { headers } = await newPaidTenant(stage.client);
      await callAll(stage, headers, 'notes', 200);
      await callAll(stage, headers, 'broken', 502);
      await callAll(stage, headers, 'away', 503);
      peers.isSlow = true;
      await callAll(stage, headers, 'slow', 504).finally(() => {
        peers.isSlow = false;
      });
    },
  },
];

/** All at once: a server that doesn't respond is waited for. */
async function callAll(stage: Stage, headers: Headers, id: string, status: number): Promise<void> {
  await Promise.all([
    stage.call('getMcpServer', { status, headers, path: { id } }),
    stage.call('listMcpServerTools', { status, headers, path: { id } }),
    stage.call('callMcpTool', { status, headers, body: { server: id, tool: 'echo', arguments: {} } }),
    stage.call('getMcpResource', { status, headers, path: { uri: `${id}://today` } }),
  ]);
}
