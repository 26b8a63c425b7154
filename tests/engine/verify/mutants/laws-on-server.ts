import { Client } from '../../../../src/engine/verify/client.ts';
import { createJudge } from '../../../../src/engine/verify/judge.ts';
import { Lab } from '../../../../src/engine/verify/laws/lab.ts';
import type { Instance, Law } from '../../../../src/engine/verify/laws/law.ts';
import { laws } from '../../../../src/engine/verify/laws/laws.ts';
import { checkInstance } from '../../../../src/engine/verify/laws/run-laws.ts';
import type { Receiver } from '../../../../src/engine/verify/product.ts';
import { contract, judging } from '../../../../src/platform/contract-test/contract.ts';
import { startWebhookReceiver } from '../../../../src/platform/contract-test/peers/webhook-receiver.ts';
import { testedProduct } from '../../../../src/platform/contract-test/product.ts';
import { workerOf } from '../../../domains/webhooks/worker.ts';
import { startServer } from '../../../support/server.ts';
import { startMutatingProxy } from './proxy.ts';

/** What puts a fault into effect, and out of it before what was created is deleted. */
export interface Fault {
  begin(): void;
  end(): void;
}

const none: Fault = { begin() {}, end() {} };

type Test = Parameters<typeof startServer>[0];

/** Starts a server on which laws are checked, through a proxy that may change what it receives and sends. */
export async function startLaws(t: Test) {
  const server = await startServer(t, { environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' } });
  const worker = workerOf(server);
  const webhooks = await startWebhookReceiver();
  t.teardown(webhooks.close);
  const proxy = await startMutatingProxy(t, server.url);
  const client = new Client({
    url: proxy.url,
    judge: await createJudge(contract, judging),
    proxyUrl: null,
    spreadsAddresses: true,
    longestWaitSeconds: 0,
    clock: { now: () => server.clock.now().getTime(), sleep: async (ms) => server.clock.advance(ms) },
  });
  const receiver: Receiver = {
    address: webhooks.address,
    async received(address) {
      // The first run sends, the second one what became due by it.
      for (let run = 0; run < 2; run++) {
        await worker.begin();
        await worker.settle();
      }
      const messages = webhooks.received(address);
      return proxy.fault?.messages?.(messages) ?? messages;
    },
  };
  const lab = await Lab.prepare(client, contract, { ...testedProduct(null), receiver });
  return {
    proxy,
    /** A law and its instances on an operation. */
    instancesOf({ law: name, operation }: { readonly law: string; readonly operation: string }) {
      const law = laws.find((one) => one.name === name);
      if (law === undefined) throw new Error(`There is no law ${name}`);
      const instances = law.applies(lab.model).filter((one) => one.operation.id === operation);
      const promised = instances.filter((one) => one.isPromised?.(lab.product) ?? true);
      return [law, promised] as const;
    },
    /** The first failure; null without one. */
    async failureOf(law: Law, instances: readonly Instance[], fault: Fault = none): Promise<string | null> {
      for (const instance of instances) {
        fault.begin();
        const { outcome, remarks } = await checkInstance(lab, law, instance);
        fault.end();
        await lab.clean().catch(() => undefined);
        if (outcome === 'failed') return `${instance.what}: ${remarks[0]}`;
      }
      return null;
    },
  };
}
