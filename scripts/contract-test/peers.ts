import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { startMcpServers } from '../../src/platform/contract-test/peers/mcp-servers.ts';
import type { Peers } from '../../src/platform/contract-test/peers/peers.ts';
import { startSmtpServer } from '../../src/platform/contract-test/peers/smtp-server.ts';
import { startWebhookReceiver } from '../../src/platform/contract-test/peers/webhook-receiver.ts';
import { unconfiguredProvider } from '../../src/platform/contract-test/scenarios/accounts.ts';
import { disabledNetwork } from '../../src/platform/contract-test/scenarios/content.ts';
import { startStripe } from '../../tests/domains/billing/stripe-server.ts';
import { completion, sendJson, startChatServer } from '../../tests/support/chat-server.ts';
import { readMail, tokenIn } from '../../tests/support/mail.ts';
import { startNetworks } from '../../tests/support/networks.ts';
import { startOAuthServer } from '../../tests/support/oauth-server.ts';

const webhookSecret = 'whsec_of_the_contract_test';

/** Starts the servers that the tests have, and a mail server, MCP servers and a receiver of webhooks. */
export async function startPeers(): Promise<Peers> {
  const cleanups: (() => unknown)[] = [];
  const lifetime = { teardown: (work: () => unknown) => void cleanups.push(work) };
  const stripe = await startStripe(lifetime, { now: () => new Date() });
  const chat = await startChatServer(lifetime);
  const [oauth, networks] = [await startOAuthServer(), await startNetworks()];
  const [smtp, mcp] = [await startSmtpServer(), await startMcpServers()];
  const webhooks = await startWebhookReceiver();
  const folder = mkdtempSync(join(tmpdir(), 'contract-test-'));
  const mcpConfig = join(folder, 'mcp.json');
  writeFileSync(mcpConfig, JSON.stringify(mcp.config));
  cleanups.push(oauth.close, networks.close, smtp.close, mcp.close, webhooks.close, () =>
    rmSync(folder, { recursive: true }),
  );
  const left = `OAUTH_${unconfiguredProvider.toUpperCase()}_`;
  const configured = Object.fromEntries(Object.entries(oauth.environment).filter(([name]) => !name.startsWith(left)));
  const article = completion('# How a newsroom keeps its pace\n\nMachines draft, people decide.\n');
  return {
    environment: {
      ...configured,
      ...networks.environment,
      [`SOCIAL_${disabledNetwork.toUpperCase()}_API_BASE`]: 'off',
      SMTP_URL: smtp.url,
      MAIL_FROM: 'Contract test <colophon@localhost>',
      AI_BASE_URL: chat.url,
      AI_API_KEY: 'key-of-the-contract-test',
      AI_MODEL: 'model-of-the-contract-test',
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_API_BASE: stripe.url,
      MCP_CONFIG: mcpConfig,
      OUTBOUND_ALLOW_LOOPBACK: 'true',
    },
    adminToken: undefined,
    adminClaim: undefined,
    tokenMailedTo(address, subject) {
      const mail = smtp.mails.map(readMail).findLast(({ headers: { to, subject: text = '' } }) => {
        return to?.includes(address) && subject.test(text);
      });
      return mail && tokenIn(mail);
    },
    stripeCustomer: (tenantId) =>
      [...stripe.customers.values()].find(({ metadata }) => metadata.tenant_id === tenantId)?.id ?? 'cus_unknown',
    stripeSignature: (payload) => Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret }),
    set stripe(state: Peers['stripe']) {
      stripe.disturb(state === 'well' ? null : () => 'refuse');
    },
    set model(state: Peers['model']) {
      chat.answerWith((response) =>
        sendJson(response, state === 'well' ? article : {}, state === 'unavailable' ? 503 : 200),
      );
    },
    set isSlow(isSlow: boolean) {
      mcp.isSlow = isSlow;
    },
    webhookUrl: webhooks.url,
    address: webhooks.address,
    received: webhooks.received,
    set webhookStatus(status: number) {
      webhooks.respondWith(status);
    },
    async close() {
      await Promise.all(cleanups.map((clean) => clean()));
    },
  };
}
