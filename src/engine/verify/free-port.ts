import { once } from 'node:events';
import { createServer } from 'node:net';

/** Returns a port of 127.0.0.1 on which no process listens, for a process that needs its port as a setting. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
