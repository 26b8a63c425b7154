import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import t from 'tap';
import { loadConfig } from '../../../src/app/config.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import type { Mail } from '../../../src/platform/mail/mail.ts';
import { mailBody, withoutLinks } from '../../../src/platform/mail/mail-body.ts';
import { createMailQueue } from '../../../src/platform/mail/mail-queue.ts';
import { createMailTransport } from '../../../src/platform/mail/mail-transport.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { allMails, type ReceivedMail, readMail } from '../../support/mail.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface Delivery {
  readonly from: string;
  readonly to: readonly string[];
  readonly mail: ReceivedMail;
}

/** What becomes of the next messages that the mail server gets: taken, unless it says otherwise. */
const plan: ('refuse recipient' | 'fail' | 'take and cut')[] = [];
const delivered: Delivery[] = [];

/** A real SMTP server. */
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo(_address, _session, done) {
    if (plan[0] !== 'refuse recipient') return done();
    plan.shift();
    done(Object.assign(new Error('No such user here'), { responseCode: 550 }));
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const next = plan.shift();
      if (next === 'fail') return done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
      const { mailFrom, rcptTo } = session.envelope;
      delivered.push({
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        mail: readMail(Buffer.concat(chunks).toString()),
      });
      if (next !== 'take and cut') return done();
      for (const connection of (smtp as unknown as { connections: Set<{ close(): void }> }).connections)
        connection.close();
    });
  },
});
smtp.on('error', () => {});
await new Promise<void>((resolve) => {
  smtp.listen(0, '127.0.0.1', resolve);
});
t.teardown(() => new Promise<void>((resolve) => smtp.close(resolve)));
const { port } = smtp.server.address() as AddressInfo;

const server = await startServer(t, {
  queue: true,
  environment: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'The Colophon <mail@colophon.test>' },
});
t.beforeEach(() => {
  delivered.length = 0;
  plan.length = 0;
});

const mail: Mail = {
  to: { name: 'Ada Lovelace', address: 'ada@example.com' },
  subject: 'Hello',
  ...mailBody({ paragraphs: ['Hello Ada,', 'a word.'], footnote: 'Small print' }),
};

/** Queues a mail as an operation does; without a job for it, for the sweep to find. */
function queue(event: string, given: Mail | null = mail, on: TestServer = server): Promise<void> {
  const box = secretBoxOf(on.config);
  const mails = createMailQueue(box);
  return inTransaction(on.db, (trx) => mails.queue(trx, { event, mail: given, now: on.clock.now() }));
}

function row(event: string, on: TestServer = server) {
  return on.db.selectFrom('mails').selectAll().where('event', '=', event).executeTakeFirstOrThrow();
}

t.test('without a mail server, mail becomes files that hold text and HTML', async (t) => {
  const server = await startServer(t);
  await queue('test:1', mail, server);
  t.same(await allMails(server), [], 'nothing before the job runs');
  await server.runJobs();
  await server.runJobs();
  const [found, ...others] = await allMails(server);
  t.same(others, [], 'one file');
  t.match(found?.headers, {
    from: 'Colophon <colophon@localhost>',
    to: 'Ada Lovelace <ada@example.com>',
    subject: 'Hello',
    'auto-submitted': 'auto-generated',
    'message-id': `<${(await row('test:1', server)).id}@localhost>`,
  });
  t.match(found?.text, /^Hello Ada,\n\na word\.\n/);
  t.match(found?.html, '<p>a word.</p>');
  t.match(found?.html, '<meta name="color-scheme" content="light dark">', 'mail programs show it in dark mode, too');
  t.match(found?.html, '@media (prefers-color-scheme: dark)');
});

t.test('an event gets one mail, however often it is queued and by how many at once', async (t) => {
  await Promise.all(Array.from({ length: 20 }, () => queue('test:once')));
  await Promise.all(Array.from({ length: 10 }, () => server.runJobs()));
  t.equal(delivered.length, 1);
});

t.test('a mail goes out if its cause commits, and not otherwise', async (t) => {
  const box = secretBoxOf(server.config);
  const mails = createMailQueue(box);
  await t.rejects(
    inTransaction(server.db, async (trx) => {
      await mails.queue(trx, { event: 'test:undone', mail, now: server.clock.now() });
      throw new Error('the cause failed');
    }),
  );
  await server.runJobs();
  t.same(delivered, []);
});

t.test('what waits is sealed, and nothing of it is kept afterwards', async (t) => {
  const secret = { ...mail, text: 'the token is s3cr3t' };
  await queue('test:sealed', secret);
  const waiting = await row('test:sealed');
  t.notMatch(Buffer.from(waiting.content as Uint8Array).toString('latin1'), /s3cr3t|ada@/);
  await server.runJobs();
  t.match(await row('test:sealed'), { content: null, attempts: 1 });
});

t.test('a mail server gets the mail, from the address that the operator set', async (t) => {
  const registered = await server.request('POST', '/api/v1/auth/register', {
    body: { email: 'Grace@Example.com', password: 'securePassword123', username: 'grace', full_name: 'Grace Hopper' },
  });
  t.equal(registered.status, 201);
  await server.runJobs();
  await server.runJobs();
  t.equal(delivered.length, 1, 'the job and the sweep send it once');
  t.match(delivered, [
    {
      from: 'mail@colophon.test',
      to: ['grace@example.com'],
      mail: { headers: { from: 'The Colophon <mail@colophon.test>', to: 'Grace Hopper <grace@example.com>' } },
    },
  ]);
});

t.test('a mail that could not be delivered is tried again, later each time, under the same Message-ID', async (t) => {
  plan.push('fail', 'fail');
  await queue('test:later');
  await server.runJobs();
  await server.runJobs();
  t.match(await row('test:later'), { attempts: 1, sent_at: null, last_error: /Try again later/ }, 'not at once');
  server.clock.advance(60_000);
  await server.runJobs();
  server.clock.advance(60_000);
  await server.runJobs();
  t.match(await row('test:later'), { attempts: 2, sent_at: null }, 'the wait has doubled');
  server.clock.advance(60_000);
  await server.runJobs();
  const sent = await row('test:later');
  t.match(sent, { attempts: 3, last_error: null, content: null });
  t.not(sent.sent_at, null);
  t.match(delivered, [{ mail: { headers: { 'message-id': `<${sent.id}@colophon.test>` } } }]);
});

t.test('a server that takes a mail and breaks the connection gets it again under the same Message-ID', async (t) => {
  plan.push('take and cut');
  await queue('test:cut');
  await server.runJobs();
  t.equal(delivered.length, 1);
  t.match(await row('test:cut'), { sent_at: null });
  server.clock.advance(60_000);
  await server.runJobs();
  t.equal(delivered.length, 2);
  t.equal(new Set(delivered.map(({ mail }) => mail.headers['message-id'])).size, 1);
});

t.test('a process that died while it sent leaves the mail to others after ten minutes', async (t) => {
  await queue('test:claimed');
  const claimed_until = new Date(server.clock.now().getTime() + 600_000);
  await server.db.updateTable('mails').set({ claimed_until }).where('event', '=', 'test:claimed').execute();
  await server.runJobs();
  t.equal(delivered.length, 0);
  server.clock.advance(600_000);
  await server.runJobs();
  t.equal(delivered.length, 1);
});

t.test('a mail that is refused for good is not tried again, and one that came too late is not sent', async (t) => {
  plan.push('refuse recipient');
  await queue('test:refused');
  await server.runJobs();
  t.match(await row('test:refused'), { content: null, sent_at: null, last_error: /No such user here/ });
  await queue('test:late');
  server.clock.advance(6 * 86_400_000);
  await server.runJobs();
  t.match(await row('test:late'), { content: null, sent_at: null, last_error: /too late/ });
  t.same(delivered, []);
});

t.test('nothing that people are called adds a header, a recipient or markup', async (t) => {
  const evil = 'Ada\r\nBcc: eve@example.com\r\n\r\n<script>alert(1)</script>, eve@example.com <eve@example.com>';
  await queue(`test:${randomUUID()}`, {
    to: { name: evil, address: 'ada@example.com' },
    subject: evil,
    ...mailBody({ paragraphs: [evil], action: { label: evil, url: 'https://app.test/?a="b"' }, footnote: evil }),
  });
  await server.runJobs();
  const [delivery] = delivered;
  t.same(delivery?.to, ['ada@example.com']);
  t.same(Object.keys(delivery?.mail.headers ?? {}).sort(), [
    'auto-submitted',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ]);
  t.notMatch(delivery?.mail.html, /<script|href="[^"]*"b/);
  t.match(delivery?.mail.html, '&lt;script&gt;alert(1)&lt;/script&gt;');
});

t.test('finished mail is forgotten after a month', async (t) => {
  await queue('test:old');
  await server.runJobs();
  server.clock.advance(31 * 86_400_000);
  await queue('test:new');
  await server.runJobs();
  t.same(
    (await server.db.selectFrom('mails').select('event').execute()).map(({ event }) => event),
    ['test:new'],
  );
});

t.test('a person mails at most a hundred others a day, exactly', async (t) => {
  const mails = createMailQueue(secretBoxOf(server.config));
  const { id: senderId } = await server.db.selectFrom('users').select('id').limit(1).executeTakeFirstOrThrow();
  const queueOf = (event: string) =>
    inTransaction(server.db, (trx) => mails.queue(trx, { event, mail, now: server.clock.now(), senderId })).then(
      () => 'queued',
      (error: { code: string }) => error.code,
    );
  const outcomes = await Promise.all(Array.from({ length: 110 }, (_, i) => queueOf(`cap:${i}`)));
  t.equal(outcomes.filter((outcome) => outcome === 'queued').length, 100);
  t.equal(outcomes.filter((outcome) => outcome === 'rate_limit_exceeded').length, 10);
  server.clock.advance(86_400_001);
  t.equal(await queueOf('cap:tomorrow'), 'queued');
});

t.test('names carry no links into subjects and first lines', async (t) => {
  const name = 'URGENT https://evil.example/login www.evil.example evil.example a@evil.example';
  await queue(`test:${randomUUID()}`, {
    to: { name, address: 'ada@example.com' },
    subject: `Invitation to ${name}`,
    ...mailBody({ paragraphs: [`${name} invites you.`, 'Use ada@example.com.'], footnote: '' }),
  });
  await server.runJobs();
  const found = delivered.find(({ mail }) => mail.headers.subject?.startsWith('Invitation'))?.mail;
  const inert = 'URGENT evil. example/login www. evil. example evil. example a at evil. example';
  t.equal(found?.headers.subject, `Invitation to ${inert}`);
  t.match(found?.text, `${inert} invites you.\n\nUse ada@example.com.`);
  t.match(found?.html, `<p>${inert} invites you.</p>`);
  t.notMatch(found?.headers.to, 'evil.example');
  t.equal(withoutLinks('J. R. R. Tolkien, Acme Inc., O’Brien & Söhne'), 'J. R. R. Tolkien, Acme Inc., O’Brien & Söhne');
});

t.test('in production mail is not sent in the clear', async (t) => {
  const transport = createMailTransport({ ...server.config, environment: 'production' });
  await t.rejects(transport.send({ ...mail, id: randomUUID(), createdAt: new Date() }), /STARTTLS|TLS/i);
  t.equal(delivered.length, 0);
});

t.test('settings that cannot work stop the start', (t) => {
  const secrets = { DATA_DIR: t.testdir() };
  t.throws(() => loadConfig({ ...secrets, SMTP_URL: 'mail.example.com' }), /SMTP_URL must be a URL/);
  t.throws(() => loadConfig({ ...secrets, SMTP_URL: 'smtp://mail.example.com' }), /needs MAIL_FROM/);
  for (const from of ['nobody', 'a@b@c', 'Ada <a@b>, Eve <e@b>', 'Ada\nBcc: x <a@b>']) {
    t.throws(() => loadConfig({ ...secrets, MAIL_FROM: from }), /MAIL_FROM must be/, from);
  }
  t.same(loadConfig({ ...secrets, MAIL_FROM: '"The Team" <team@example.com>' }).mailFrom, {
    name: 'The Team',
    address: 'team@example.com',
  });
  t.end();
});
