import { Resolver } from 'node:dns/promises';
import dns2 from 'dns2';

export interface NameServer {
  /** TXT records by domain. */
  readonly records: Map<string, string[]>;
  /** Domains that are answered SERVFAIL. */
  readonly silent: Set<string>;
  /** Looks names up at this server. */
  readonly resolver: Resolver;
}

/** Starts a real DNS server, which stops when the test ends. */
export async function startNameServer(t: { teardown(work: () => Promise<void>): unknown }): Promise<NameServer> {
  const records = new Map<string, string[]>();
  const silent = new Set<string>();
  const server = dns2.createServer({
    udp: true,
    handle(request, send) {
      const response = dns2.Packet.createResponseFromRequest(request);
      const asked = request.questions[0]?.name.toLowerCase() ?? '';
      if (silent.has(asked)) response.header.rcode = 2;
      else if (!records.has(asked)) response.header.rcode = 3;
      for (const data of records.get(asked) ?? []) {
        response.answers.push({
          name: asked,
          type: dns2.Packet.TYPE.TXT,
          class: dns2.Packet.CLASS.IN,
          ttl: 1,
          data,
        } as never);
      }
      send(response);
    },
  });
  const addresses = await server.listen({ udp: { port: 0, address: '127.0.0.1' } });
  t.teardown(async () => {
    await server.close();
  });
  const resolver = new Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${(addresses as { udp: { port: number } }).udp.port}`]);
  return { records, silent, resolver };
}
