// npm start: serves the blog until it receives SIGINT or SIGTERM.
import type { AddressInfo } from 'node:net';
import { createBlog } from './blog.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
const server = createBlog(settings);
server.listen(settings.port, process.env.HOST ?? '127.0.0.1', () => {
  const { address, port } = server.address() as AddressInfo;
  console.log(`The blog is at http://${address}:${port}, and reads from ${settings.api}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeIdleConnections();
  });
}
