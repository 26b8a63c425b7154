import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** What a dry run would change: counts by kind, such as `{ articles: { create: 1 } }`. */
export interface Effects {
  readonly [kind: string]: { readonly [change: string]: number };
}

export interface Connection {
  /** Names of the tools, which are operations of the API. */
  tools(): Promise<string[]>;
  /**
   * Calls a tool. Returns the response of the operation and, of a dry run, what it would change.
   *
   * @throws {Error} with the API's message if the result is an error.
   */
  call(name: string, parameters: object): Promise<{ readonly data: unknown; readonly effects: Effects | null }>;
  close(): Promise<void>;
}

type Environment = { readonly [name: string]: string | undefined };

/** Connects with the API key in `COLOPHON_API_KEY` or the access token in `COLOPHON_TOKEN`: the agent has the rights of either. */
export async function connect(address: URL, { COLOPHON_API_KEY, COLOPHON_TOKEN }: Environment): Promise<Connection> {
  const headers: { [name: string]: string } = {};
  if (COLOPHON_API_KEY !== undefined) headers['X-API-Key'] = COLOPHON_API_KEY;
  else if (COLOPHON_TOKEN !== undefined) headers.Authorization = `Bearer ${COLOPHON_TOKEN}`;
  else throw new Error('Set COLOPHON_API_KEY or COLOPHON_TOKEN');
  const client = new Client({ name: 'colophon-example-agent', version: '1.0.0' });
  const transport = new StreamableHTTPClientTransport(address, { requestInit: { headers } });
  await client.connect(transport as Parameters<Client['connect']>[0]);
  return {
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    async call(name, parameters) {
      const result = await client.callTool({ name, arguments: { ...parameters } });
      const texts = (result.content as { readonly text?: string }[]).map(({ text = '' }) => text);
      if (result.isError === true) throw new Error(`${name}: ${texts.join(' ')}`);
      const trial = texts.find((text) => text.startsWith('Dry run:'));
      return { data: result.structuredContent, effects: trial === undefined ? null : effectsOf(trial) };
    },
    close: () => client.close(),
  };
}

/** Reads `articles;create=1, audit_logs;create=1` at the end of the text of a dry run. */
function effectsOf(text: string): Effects {
  const items = text.match(/[a-z_]+(?:;[\w.]+=\d+)+/g) ?? [];
  return Object.fromEntries(
    items.map((item) => {
      const [kind = '', ...counts] = item.split(';');
      const pairs = counts.map((count) => count.split('='));
      return [kind, Object.fromEntries(pairs.map(([change = '', number]) => [change, Number(number)]))];
    }),
  );
}
