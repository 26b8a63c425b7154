import { Resolver } from 'node:dns/promises';
import { callOutside } from '../database/dry-run.ts';

/** Resolves the TXT records of a domain, each as a list of its strings. Node's `Resolver` is one. */
export interface TxtResolver {
  resolveTxt(domain: string): Promise<string[][]>;
}

/**
 * - `proved`: the domain has the TXT record.
 * - `absent`: it hasn't.
 * - `unreachable`: its name servers don't respond, so the result is unknown.
 */
export type DomainProof = 'proved' | 'absent' | 'unreachable';

/** Returns a resolver for the machine's name servers, with two tries of three seconds. */
export function systemTxtResolver(): TxtResolver {
  return new Resolver({ timeout: 3_000, tries: 2 });
}

/** Returns whether the domain has a TXT record with this value. A dry run doesn't look it up: it supposes so. */
export async function proveDomain(resolver: TxtResolver, domain: string, record: string): Promise<DomainProof> {
  return callOutside(
    'dns',
    () => lookUp(resolver, domain, record),
    () => 'proved',
  );
}

async function lookUp(resolver: TxtResolver, domain: string, record: string): Promise<DomainProof> {
  try {
    const records = await resolver.resolveTxt(domain);
    return records.some((strings) => strings.join('').trim() === record) ? 'proved' : 'absent';
  } catch (error) {
    const { code } = error as { code?: string };
    return code === 'ENODATA' || code === 'ENOTFOUND' ? 'absent' : 'unreachable';
  }
}
