// npm start: receives webhooks until the process is ended.
import type { AddressInfo } from 'node:net';
import { Messages } from './messages.ts';
import { processEvent } from './process-event.ts';
import { createReceiver } from './receiver.ts';

const { WEBHOOK_SECRET = '', DATABASE_FILE = 'messages.db', PORT = '4100', HOST = '127.0.0.1' } = process.env;
const secrets = WEBHOOK_SECRET.split(',').filter((secret) => secret !== '');
if (secrets.length === 0) throw new Error('Set WEBHOOK_SECRET to the secret that createWebhook has returned');

const messages = new Messages(DATABASE_FILE);
const server = createReceiver({ secrets, messages, process: processEvent });
server.listen(Number(PORT), HOST, () => {
  const { address, port } = server.address() as AddressInfo;
  console.log(`Webhooks are received at http://${address}:${port}/webhooks`);
});
