import type { FastifyInstance } from 'fastify';
import Negotiator from 'negotiator';
import { htmlPage, pagePolicy } from './html-page.ts';

export interface LandingOptions {
  readonly version: string;
  readonly environment: 'development' | 'production';
}

/**
 * Serves `/` to browsers: what this server is, and where to begin. Programs, which do not prefer HTML, get the 404 of an
 * unknown path.
 */
export function registerLanding(app: FastifyInstance, options: LandingOptions): void {
  const page = landingPage(options);
  app.get('/', { config: { isPublicPage: true } }, async (request, reply) => {
    reply.header('vary', 'Accept');
    const [preferred] = new Negotiator(request).mediaTypes([
      'application/json',
      'application/problem+json',
      'text/html',
    ]);
    if (preferred !== 'text/html') {
      reply.callNotFound();
      return reply;
    }
    await request.server.limitRequest(request);
    return reply
      .headers({
        ...request.rateLimitHeaders,
        'cache-control': 'public, no-cache',
        'content-security-policy': pagePolicy,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-request-id': request.id,
      })
      .type('text/html; charset=utf-8')
      .send(page);
  });
}

const firstSteps = {
  development: `<p>This is a development server. The first account becomes the admin of the platform: create it with the
<a href="/docs/guides/quickstart">Quickstart</a>, or in the reference with
<a href="/docs#tag/accounts/registerUser">registerUser</a>. Mails are written to <code>.data/outbox/</code> unless
<code>SMTP_URL</code> is set.</p>`,
  production: `<p>After you have registered, an operator of this server makes you an admin of the platform with
<code>npm run admin -- EMAIL</code>. <a href="/docs/guides/self-hosting">Self-hosting</a> lists the settings.</p>`,
};

function landingPage({ version, environment }: LandingOptions): string {
  const body = `<main>
<section class="hero">
<p class="status">Running, version ${version}</p>
<h1>Colophon is a multi-tenant content platform</h1>
<p>An HTTP API for articles, categories, comments, teams and their distribution, with each tenant's data isolated from the
others. Its contract is OpenAPI 3.1, and every response keeps it.</p>
<p class="actions"><a class="button" href="/docs/guides/quickstart">Quickstart</a><a class="button second" href="/docs">API reference</a></p>
</section>
<ul class="cards">
<li><a href="/docs/guides/authentication"><strong>Guides</strong>Sessions and keys, errors, pagination, webhooks, payments.</a></li>
<li><a href="/docs/guides/sdk"><strong>SDK</strong>Typed calls from TypeScript, served by this server.</a></li>
<li><a href="/docs/guides/mcp"><strong>Agents</strong>Tools by MCP, and the documentation as Markdown.</a></li>
<li><a href="/openapi.json"><strong>Contract</strong>The OpenAPI document, also as <code>/openapi.yaml</code>.</a></li>
<li><a href="/health"><strong>Health</strong>The state of this server, as JSON.</a></li>
<li><a href="/docs/errors"><strong>Error codes</strong>What each error means, and what to do.</a></li>
</ul>
<section>
<h2>First steps</h2>
${firstSteps[environment]}
</section>
</main>`;
  return htmlPage({ title: 'Colophon', kind: 'landing', body });
}
