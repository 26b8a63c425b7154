import { availableParallelism } from 'node:os';
import bcrypt from 'bcrypt';
import { FairQueue } from './fair-queue.ts';
import { isHashable, normalizePassword } from './password-form.ts';

/**
 * Hashes and checks passwords with bcrypt, on the thread pool and a few at a time; the networks of the clients take
 * turns. `ip` is the address of the client.
 */
export interface PasswordHasher {
  /**
   * Returns the hash of a password that passed `rejectWeakPassword`.
   * Throws `service_unavailable` if too many of the client's network wait.
   */
  hash(password: string, ip: string): Promise<string>;
  /**
   * Returns whether the hash matches. Takes the same time if it doesn't, and if it is null (no account, or one without a
   * password), so that the response time reveals neither.
   * Throws `service_unavailable` if too many of the client's network wait.
   */
  verify(password: string, hash: string | null, ip: string): Promise<boolean>;
}

export interface PasswordHasherOptions {
  /** log2 of bcrypt's rounds. 12 takes about 250 ms of one core. */
  readonly cost: number;
}

/** With bcrypt's cost of 12 about 15 seconds on one core. */
const maxWaitingOfNetwork = 60;
const maxWaiting = 1_000;

export function createPasswordHasher({ cost }: PasswordHasherOptions): PasswordHasher {
  // One core stays with the event loop during a storm of logins.
  const concurrency = Math.max(1, availableParallelism() - 1);
  const queue = new FairQueue({ concurrency, maxWaitingOfNetwork, maxWaiting });
  const decoy = decoyHash(cost);
  return {
    hash: (password, ip) => queue.run(ip, () => bcrypt.hash(normalizePassword(password), cost)),
    verify: async (password, hash, ip) => {
      const normalized = normalizePassword(password);
      if (hash !== null && isHashable(normalized)) return queue.run(ip, () => bcrypt.compare(normalized, hash));
      await queue.run(ip, () => bcrypt.compare('', decoy));
      return false;
    },
  };
}

/** Returns a hash that costs as much to compare with as a real one and that no known password has. */
function decoyHash(cost: number): string {
  return `$2b$${String(cost).padStart(2, '0')}$${'C'.repeat(21)}u${'C'.repeat(31)}`;
}
