import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { planIds } from '../../plans/plans.ts';
import { listenLocally } from './listen-locally.ts';

/** MCP servers over Streamable HTTP: `notes` works, `broken` returns no JSON, `away` is unavailable, `slow` is too, or hangs. */
export interface McpPeers {
  /** Content of the file of `MCP_CONFIG`. */
  readonly config: object;
  /** Whether `slow` hangs. */
  isSlow: boolean;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method: string;
  readonly params?: { readonly protocolVersion?: string; readonly uri?: string };
}

const ids = ['notes', 'broken', 'away', 'slow'];

export async function startMcpServers(): Promise<McpPeers> {
  const state = { isSlow: false };
  const server = createServer((request, response) => {
    respond(request, response, state.isSlow).catch(() => response.destroy());
  });
  const { port, close } = await listenLocally(server);
  const plans = [...planIds];
  const mcpServers = Object.fromEntries(
    ids.map((id) => [id, { type: 'http', url: `http://127.0.0.1:${port}/${id}`, plans }]),
  );
  return Object.assign(state, { config: { mcpServers }, close });
}

async function respond(request: IncomingMessage, response: ServerResponse, isSlow: boolean): Promise<void> {
  if (request.url === '/broken') return void response.writeHead(200, { 'content-type': 'application/json' }).end('}{');
  if (request.url === '/slow' && isSlow) return;
  if (request.url !== '/notes') return void response.writeHead(503).end();
  if (request.method !== 'POST') return void response.writeHead(request.method === 'DELETE' ? 200 : 405).end();
  const message = (await json(request)) as Message;
  if (message.id === undefined) return void response.writeHead(202).end();
  const body = { jsonrpc: '2.0', id: message.id, result: resultOf(message) };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function resultOf({ method, params }: Message): object {
  const uri = 'notes://today';
  switch (method) {
    case 'initialize':
      return {
        protocolVersion: params?.protocolVersion,
        capabilities: { tools: {}, resources: {} },
        serverInfo: { name: 'notes', version: '1' },
      };
    case 'tools/list':
      return {
        tools: [{ name: 'echo', description: 'Returns a text', inputSchema: { type: 'object', properties: {} } }],
      };
    case 'tools/call':
      return { content: [{ type: 'text', text: 'Hello' }] };
    case 'resources/list':
      return { resources: [{ uri, name: 'today', mimeType: 'text/plain' }] };
    case 'resources/read':
      return { contents: [{ uri: params?.uri, mimeType: 'text/plain', text: 'Nothing planned' }] };
    default:
      return {};
  }
}
