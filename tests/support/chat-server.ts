import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a language model was asked. */
export interface ChatRequest {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
}

export interface ChatServer {
  readonly url: string;
  readonly asked: ChatRequest[];
  /** Answers like this from now on. */
  answerWith(answer: (response: ServerResponse, request: IncomingMessage) => void | Promise<void>): void;
}

/** An answer of OpenAI's chat completions. */
export function completion(content: unknown, more: { finish_reason?: string; refusal?: string } = {}): object {
  const { finish_reason = 'stop', refusal = null } = more;
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_735_689_600,
    model: 'model-of-the-tests',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal }, logprobs: null, finish_reason }],
    usage: { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 },
  };
}

export function sendJson(response: ServerResponse, body: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** A server of the chat-completions protocol that does as a test tells it; it writes an article unless told otherwise. */
export async function startChatServer(t: { teardown(work: () => void): unknown }): Promise<ChatServer> {
  const asked: ChatRequest[] = [];
  let answer: Parameters<ChatServer['answerWith']>[0] = (response) => sendJson(response, completion(article));
  const { url, close } = await listen(async (request, response) => {
    const body = JSON.parse(await text(request));
    asked.push({ path: request.url, authorization: request.headers.authorization, body });
    await answer(response, request);
  });
  t.teardown(close);
  return {
    url,
    asked,
    answerWith(next) {
      answer = next;
    },
  };
}

const article = '# The Future of AI in Content Creation\n\nMachines draft, people decide.\n';
let shared: Promise<{ url: string }> | undefined;

/** Where a model writes an article for whoever asks, as long as the process lives. */
export async function chatServerUrl(): Promise<string> {
  shared ??= listen((request, response) => {
    request.resume().on('end', () => sendJson(response, completion(article)));
  });
  return (await shared).url;
}

async function listen(listener: RequestListener): Promise<{ url: string; close: () => void }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // No test waits for it to end.
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
