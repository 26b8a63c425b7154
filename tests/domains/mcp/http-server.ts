import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** How the server answers the next calls of its tool. */
export type Behaviour =
  | 'well'
  | 'stream'
  | 'hang'
  | 'crash'
  | 'flood'
  | 'flood stream'
  | 'garbage'
  | 'garbage stream'
  | 'wrong type'
  | 'no result'
  | 'error 500'
  | 'redirect'
  | 'forget';

export interface HttpMcpServer {
  readonly url: string;
  behaviour: Behaviour;
  /** Headers that each request came with. */
  readonly seen: { readonly [name: string]: string | string[] | undefined }[];
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method: string;
  readonly params?: { readonly protocolVersion?: string; readonly arguments?: { readonly text?: string } };
}

/** An MCP server over Streamable HTTP, written to the protocol by hand so that it can break it. */
export async function startHttpMcpServer(): Promise<HttpMcpServer> {
  let session = randomUUID();
  const seen: HttpMcpServer['seen'] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const state = { behaviour: 'well' as Behaviour };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    seen.push(request.headers);
    if (request.method !== 'POST') {
      response.writeHead(request.method === 'DELETE' ? 200 : 405).end();
      return;
    }
    const message = (await json(request)) as Message;
    if (message.method !== 'initialize' && request.headers['mcp-session-id'] !== session) {
      response.writeHead(404).end('unknown session');
      return;
    }
    if (message.id === undefined) {
      response.writeHead(202).end();
      return;
    }
    if (message.method === 'tools/call') misbehave(message, response);
    else send(response, { jsonrpc: '2.0', id: message.id, result: resultOf(message) });
  }

  function resultOf({ method, params }: Message): object {
    if (method === 'initialize') {
      return {
        protocolVersion: params?.protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: 'remote', version: '1' },
      };
    }
    if (method !== 'tools/list') return {};
    const inputSchema = { type: 'object', properties: { text: { type: 'string' } } };
    return { tools: [{ name: 'echo', description: 'Says it again', inputSchema }] };
  }

  function send(response: ServerResponse, message: object): void {
    response
      .writeHead(200, { 'content-type': 'application/json', 'mcp-session-id': session })
      .end(JSON.stringify(message));
  }

  function misbehave({ id, params }: Message, response: ServerResponse): void {
    const result = { content: [{ type: 'text', text: params?.arguments?.text ?? '' }] };
    const message = { jsonrpc: '2.0', id, result };
    const stream = (data: string) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`event: message\ndata: ${data}\n\n`);
    const flood = JSON.stringify({
      ...message,
      result: { content: [{ type: 'text', text: 'x'.repeat(10 * 1_048_576) }] },
    });
    switch (state.behaviour) {
      case 'well':
        return send(response, message);
      case 'stream':
        stream(JSON.stringify(message));
        return;
      case 'hang':
        return;
      case 'crash':
        response.destroy();
        return;
      case 'flood':
        response.writeHead(200, { 'content-type': 'application/json' }).end(flood);
        return;
      case 'flood stream':
        stream(flood);
        return;
      case 'garbage':
        response.writeHead(200, { 'content-type': 'application/json' }).end('}{');
        return;
      case 'garbage stream':
        stream('}{');
        return;
      case 'wrong type':
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello</p>');
        return;
      case 'no result':
        return send(response, { ...message, result: { content: 'text' } });
      case 'error 500':
        response.writeHead(500).end('stack trace at line 7');
        return;
      case 'redirect':
        response.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data' }).end();
        return;
      case 'forget':
        session = randomUUID();
        state.behaviour = 'well';
        response.writeHead(404).end('unknown session');
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    seen,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
