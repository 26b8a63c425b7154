import type { Test } from 'tap';
import { startStatefulMock } from '../../scripts/mock/stateful-mock.ts';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { startServer } from '../support/server.ts';

/** Runs a suite that knows an address only: on a server, and on the stateful mock. */
export async function onServerAndMock(t: Test, suite: (t: Test, url: string) => Promise<void>): Promise<void> {
  await t.test('on a server', async (t) => suite(t, (await startServer(t)).url));
  await t.test('on the stateful mock', async (t) => {
    const mock = await startStatefulMock({ port: await freePort() });
    t.teardown(() => mock.close());
    await suite(t, mock.url);
  });
}
