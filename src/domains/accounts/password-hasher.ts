import { availableParallelism } from 'node:os';
import bcrypt from 'bcrypt';
import { BoundedQueue } from './bounded-queue.ts';
import { isHashable, normalizePassword } from './password-form.ts';

/** Hashes and checks passwords with bcrypt, on the thread pool and a few at a time. */
export interface PasswordHasher {
  /**
   * Of a password that `refuseWeakPassword` let pass.
   * Throws `service_unavailable` when too many wait.
   */
  hash(password: string): Promise<string>;
  /**
   * Takes as long whether the hash matches, doesn't, or is null (no account, or one without a password), so that the
   * time of an answer doesn't tell which.
   * Throws `service_unavailable` when too many wait.
   */
  verify(password: string, hash: string | null): Promise<boolean>;
}

export interface PasswordHasherOptions {
  /** log2 of bcrypt's rounds. 12 takes about 250 ms of one core. */
  readonly cost: number;
}

const maxWaiting = 100;

export function createPasswordHasher({ cost }: PasswordHasherOptions): PasswordHasher {
  // One core stays with the event loop, whatever the storm of logins.
  const queue = new BoundedQueue({ concurrency: Math.max(1, availableParallelism() - 1), maxWaiting });
  const decoy = decoyHash(cost);
  return {
    hash: (password) => queue.run(() => bcrypt.hash(normalizePassword(password), cost)),
    verify: async (password, hash) => {
      const normalized = normalizePassword(password);
      if (hash !== null && isHashable(normalized)) return queue.run(() => bcrypt.compare(normalized, hash));
      await queue.run(() => bcrypt.compare('', decoy));
      return false;
    },
  };
}

/** A hash that costs as much to compare with as a real one and that no known password has. */
function decoyHash(cost: number): string {
  return `$2b$${String(cost).padStart(2, '0')}$${'C'.repeat(21)}u${'C'.repeat(31)}`;
}
