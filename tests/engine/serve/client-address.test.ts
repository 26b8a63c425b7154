import type { IncomingMessage } from 'node:http';
import t from 'tap';
import { clientAddressBehind } from '../../../src/engine/serve/client-address.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as never;

t.test('a client behind trusted proxies', (t) => {
  const clientOf: (request: IncomingMessage) => string = clientAddressBehind(['10.0.0.0/8', 'fd00::/8']);
  const cases: { readonly [forwarded: string]: string } = {
    '203.0.113.7': '203.0.113.7',
    '203.0.113.7:5678': '203.0.113.7',
    '[2001:db8::1]:443': '2001:db8::1',
    '[2001:db8::1]': '2001:db8::1',
    '2001:db8::1': '2001:db8::1',
    '::ffff:203.0.113.7': '::ffff:203.0.113.7',
    '198.51.100.1, 203.0.113.7': '203.0.113.7',
    '203.0.113.7, 10.0.0.2': '203.0.113.7',
    '203.0.113.7:80, 10.0.0.2:8080 ,10.0.0.3': '203.0.113.7',
    '203.0.113.7, [fd00::1]:80': '203.0.113.7',
    '10.0.0.9': '10.0.0.9',
  };
  for (const [forwarded, expected] of Object.entries(cases)) {
    t.equal(clientOf(request('10.0.0.1', forwarded)), expected, forwarded);
  }
  for (const garbage of ['', ' ', ',', 'a:b', 'unknown', '_hidden', '1.2.3', '1.2.3.4:', '1.2.3.4:x', '999.1.1.1']) {
    t.equal(clientOf(request('10.0.0.1', garbage)), '10.0.0.1', `garbage counts as the proxy: ${garbage}`);
    t.equal(clientOf(request('10.0.0.1', `${garbage}, 10.0.0.2`)), '10.0.0.2', `of the proxy that sent ${garbage}`);
  }
  for (const garbage of ['[::1', '[::1]x', ':::', 'g::1', '%00', '0x7f.1', '127.1', '"1.2.3.4"', 'x'.repeat(20_000)]) {
    t.equal(clientOf(request('10.0.0.1', garbage)), '10.0.0.1', garbage.slice(0, 20));
  }
  const hops = Array.from({ length: 200 }, (_, index) => `10.1.1.${index}`).join(', ');
  t.match(clientOf(request('10.0.0.1', `203.0.113.7, ${hops}`)), /^10\.1\.1\./, '200 hops: the last that is looked at');
  t.equal(
    clientOf(request('203.0.113.7', '198.51.100.1')),
    '203.0.113.7',
    'no proxy of ours: its header counts nothing',
  );
  t.equal(clientOf(request('10.0.0.1')), '10.0.0.1');
  t.end();
});

t.test('without trusted proxies the header counts nothing', (t) => {
  t.equal(clientAddressBehind([])(request('10.0.0.1', '203.0.113.7')), '10.0.0.1');
  t.end();
});
