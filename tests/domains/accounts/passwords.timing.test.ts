import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'tap';
import { FairQueue } from '../../../src/domains/accounts/fair-queue.ts';
import { createPasswordHasher } from '../../../src/domains/accounts/password-hasher.ts';
import { rejectWeakPassword } from '../../../src/domains/accounts/password-policy.ts';
import { ApiError } from '../../../src/engine/serve/errors.ts';

const acceptable = 'securePassword123';

const ip = '192.0.2.1';

test('the policy accepts', async (t) => {
  for (const [reason, password] of [
    ['the password of the documentation', acceptable],
    ['8 characters', 'tz7#Qw9x'],
    ['72 bytes', 'x7'.repeat(36)],
    ['72 bytes in 24 characters', '€'.repeat(24)],
    ['spaces and emoji', 'correct 🐎 battery staple'],
  ] as const) {
    await t.resolves(rejectWeakPassword('password', password, []), reason);
  }
});

test('the policy refuses', async (t) => {
  const personal = ['ada.lovelace@example.com', 'ada-the-first', 'Ada Lovelace', null];
  for (const [reason, password, message] of [
    ['7 characters', 'tz7#Qw9', /at least 8 characters/],
    ['8 UTF-16 units that are 4 characters', '🐎🐎🐎🐎', /at least 8 characters/],
    ['73 bytes', 'x'.repeat(73), /at most 72 bytes/],
    ['75 bytes in 25 characters', '€'.repeat(25), /at most 72 bytes/],
    ['what is longer once normalised', 'ﷺ'.repeat(8), /at most 72 bytes/],
    ['NUL', 'secure\0Password', /NUL/],
    ['the email address', 'ada.lovelace@example.com', /must not be your email/],
    ['the email address in other case', 'ADA.Lovelace@example.com', /must not be your email/],
    ['the username', 'ada-the-first', /must not be your email/],
    ['the full name', 'ada lovelace', /must not be your email/],
    ['a common password', 'password123', /too common/],
    ['a common password in capitals', 'IloveYou', /too common/],
    ['a common password in full-width letters', 'ｐａｓｓｗｏｒｄ', /too common/],
  ] as const) {
    const refusal = await rejectWeakPassword('new_password', password, personal).catch((error: unknown) => error);
    t.ok(refusal instanceof ApiError, reason);
    t.match(refusal, { code: 'validation_failed', errors: { new_password: [message] } }, reason);
  }
});

test('a password is the same in every Unicode normalisation form', async (t) => {
  const hasher = createPasswordHasher({ cost: 4 });
  const password = 'Übergrößenträger ﬁn';
  const hash = await hasher.hash(password.normalize('NFC'), ip);
  for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
    t.ok(await hasher.verify(password.normalize(form), hash, ip), form);
  }
  const decomposed = await hasher.hash(password.normalize('NFKD'), ip);
  t.ok(await hasher.verify(password.normalize('NFC'), decomposed, ip));
});

test('a longer password that begins alike does not match', async (t) => {
  const hasher = createPasswordHasher({ cost: 4 });
  const password = 'x7'.repeat(36);
  const hash = await hasher.hash(password, ip);
  t.ok(await hasher.verify(password, hash, ip));
  t.notOk(await hasher.verify(`${password}x`, hash, ip));
  t.notOk(await hasher.verify(`${password}\0`, hash, ip));
  t.notOk(await hasher.verify(password.slice(0, -1), hash, ip));
});

test('every answer takes as long: right, wrong, no hash, a password that can be no one’s', async (t) => {
  const hasher = createPasswordHasher({ cost: 8 });
  const hash = await hasher.hash(acceptable, ip);
  // The shortest of each: whatever else the machine does only adds.
  const shortest: number[] = [];
  for (const [password, candidate] of [
    [acceptable, hash],
    ['wrongPassword123', hash],
    [acceptable, null],
    ['x'.repeat(100), hash],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < 9; round++) {
      const start = performance.now();
      await hasher.verify(password, candidate, ip);
      times.push(performance.now() - start);
    }
    shortest.push(Math.min(...times));
  }
  t.ok(Math.max(...shortest) < 2 * Math.min(...shortest), `shortest ${shortest.map((time) => time.toFixed(1))} ms`);
});

test('cost 12 leaves the event loop free', async (t) => {
  const hasher = createPasswordHasher({ cost: 12 });
  let longestGap = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longestGap = Math.max(longestGap, performance.now() - last);
    last = performance.now();
  }, 5);
  const start = performance.now();
  const hash = await hasher.hash(acceptable, ip);
  const took = performance.now() - start;
  clearInterval(timer);
  t.match(hash, /^\$2b\$12\$/);
  t.ok(await hasher.verify(acceptable, hash, ip));
  t.notOk(await hasher.verify(acceptable, null, ip));
  t.ok(longestGap < took / 2, `the event loop stood still for ${longestGap.toFixed()} of ${took.toFixed()} ms`);
});

test('the queue runs a few tasks at a time, in order, and refuses more than may wait', async (t) => {
  const queue = new FairQueue({ concurrency: 2, maxWaitingOfNetwork: 3, maxWaiting: 10 });
  let running = 0;
  let most = 0;
  const finished: number[] = [];
  const task = (id: number) => async () => {
    most = Math.max(most, ++running);
    await wait(5);
    running--;
    finished.push(id);
  };
  const accepted = [1, 2, 3, 4, 5].map((id) => queue.run(ip, task(id)));
  const refusal = await queue.run(ip, task(6)).catch((error: unknown) => error);
  t.match(refusal, { code: 'service_unavailable', headers: { 'retry-after': '5' } });
  await Promise.all(accepted);
  t.same(finished, [1, 2, 3, 4, 5]);
  t.equal(most, 2);
  await queue.run(ip, task(7));
  t.same(finished.at(-1), 7, 'it accepts again once there is room');
});

test('a task that fails gives its turn on', async (t) => {
  const queue = new FairQueue({ concurrency: 1, maxWaitingOfNetwork: 1, maxWaiting: 1 });
  const failing = queue.run(ip, async () => {
    throw new Error('broken');
  });
  const next = queue.run(ip, async () => 'done');
  await t.rejects(failing, { message: 'broken' });
  t.equal(await next, 'done');
});

/** The order in which tasks of these clients finish that all came while one was running. */
async function orderOf(queue: FairQueue, clients: readonly string[]): Promise<string[]> {
  const order: string[] = [];
  const blocker = queue.run('203.0.113.9', () => wait(20));
  const tasks = clients.map((client) =>
    queue.run(client, async () => void order.push(client)).catch(() => void order.push(`503 ${client}`)),
  );
  await Promise.all([blocker, ...tasks]);
  return order;
}

test('networks take turns: a flood waits for itself', async (t) => {
  const queue = () => new FairQueue({ concurrency: 1, maxWaitingOfNetwork: 50, maxWaiting: 100 });
  const flood = new Array<string>(50).fill('198.51.100.7');
  const order = await orderOf(queue(), [...flood, '192.0.2.1', '192.0.2.2']);
  t.same(order.slice(0, 3), ['198.51.100.7', '192.0.2.1', '192.0.2.2']);
  t.equal(order.filter((one) => one.startsWith('503')).length, 0);

  const site = Array.from({ length: 50 }, (_, index) => `2001:db8:1:${index.toString(16)}::1`);
  const bySite = await orderOf(queue(), [...site, '2001:db8:2::1', '192.0.2.1']);
  t.same(bySite.slice(1, 3), ['2001:db8:2::1', '192.0.2.1'], 'the /64 of one /48 share its turns');
});

test('a flood is rejected, others are not', async (t) => {
  const queue = () => new FairQueue({ concurrency: 1, maxWaitingOfNetwork: 5, maxWaiting: 8 });
  const order = await orderOf(queue(), [...new Array<string>(7).fill('198.51.100.7'), '192.0.2.1']);
  t.same(
    order.filter((one) => one.startsWith('503')),
    ['503 198.51.100.7', '503 198.51.100.7'],
  );
  t.ok(order.includes('192.0.2.1'));

  // Eight wait, all of one /48: those that come later take the places of its last ones.
  const site = Array.from({ length: 8 }, (_, index) => `2001:db8:1:${index.toString(16)}::1`);
  const full = await orderOf(queue(), [...site, '192.0.2.1', '192.0.2.2']);
  t.ok(full.includes('192.0.2.1') && full.includes('192.0.2.2'));
  t.equal(full.filter((one) => one.startsWith('503 2001:db8:1:')).length, 2);
});
