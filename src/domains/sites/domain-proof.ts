import { Resolver } from 'node:dns/promises';

/** Reads the TXT records of a domain, each as the list of its strings. Node's `Resolver` is one. */
export interface TxtResolver {
  resolveTxt(domain: string): Promise<string[][]>;
}

/**
 * - `proved`: a TXT record of the domain holds the token.
 * - `absent`: the domain answers, and none does.
 * - `unreachable`: its name servers don't answer; that tells nothing.
 */
export type DomainProof = 'proved' | 'absent' | 'unreachable';

/** The name servers of the machine. Asked twice, three seconds each. */
export function systemTxtResolver(): TxtResolver {
  return new Resolver({ timeout: 3_000, tries: 2 });
}

/** The TXT record that proves a domain. */
export function proofRecord(verificationToken: string): string {
  return `maplepress-verify=${verificationToken}`;
}

export async function proveDomain(
  resolver: TxtResolver,
  domain: string,
  verificationToken: string,
): Promise<DomainProof> {
  const expected = proofRecord(verificationToken);
  try {
    const records = await resolver.resolveTxt(domain);
    return records.some((strings) => strings.join('').trim() === expected) ? 'proved' : 'absent';
  } catch (error) {
    const { code } = error as { code?: string };
    return code === 'ENODATA' || code === 'ENOTFOUND' ? 'absent' : 'unreachable';
  }
}
