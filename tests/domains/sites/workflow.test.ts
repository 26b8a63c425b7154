import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { startServer } from '../../support/server.ts';

const script = readFileSync(new URL('testing-workflow.sh', import.meta.url), 'utf8');

t.test('the documented testing workflow runs as it is written, with curl and jq', async (t) => {
  const server = await startServer(t);
  const shell = spawn('bash', ['--norc', '-c', script.replaceAll('http://localhost:8000', server.url)]);
  const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  t.notMatch(stderr, /command not found/, 'curl and jq are installed');
  // jq prints one document after the other, each ending with a brace in the first column.
  const answers = stdout
    .split(/(?<=^\})\n/m)
    .filter((document) => document.trim() !== '')
    .map((document) => JSON.parse(document));
  const [registered, loggedIn, byId, bySlug, site, status, ...more] = answers;
  t.match(registered, { user_email: 'admin@mycompany.com', user_role: 'owner', tenant_slug: 'my-company' });
  t.match(loggedIn, { user_id: registered.user_id, tenant_id: registered.tenant_id, login_at: String });
  t.match(byId, { id: registered.tenant_id, name: 'My Company', slug: 'my-company', status: 'active' });
  t.strictSame(bySlug, byId);
  t.match(site, { domain: 'example.com', site_url: 'https://example.com', status: 'pending', api_key: /^test_sk_/ });
  t.match(status, { site_id: site.id, tenant_id: registered.tenant_id, message: 'API key is valid' });
  t.strictSame(more, []);
});
