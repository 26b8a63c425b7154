import { type DomainProof, proveDomain, type TxtResolver } from './domain-proof.ts';

/** A proved domain whose TXT record is checked. */
export interface DueDomain {
  /** Of its tenant or site. */
  readonly id: string;
  readonly domain: string;
  /** The TXT record that proves it. */
  readonly record: string;
}

export interface DomainCheck {
  readonly id: string;
  readonly proof: DomainProof;
}

export interface DailyChecks {
  readonly resolver: TxtResolver;
  readonly signal: AbortSignal;
  readonly now: Date;
  /** Returns up to `limit` domains that were last checked before a time, the oldest check first. */
  selectDue(before: Date, limit: number): Promise<readonly DueDomain[]>;
  record(checks: readonly DomainCheck[], rule: CheckRule): Promise<void>;
}

export interface CheckRule {
  /** Domains checked after it are not due: another process has checked them. */
  readonly before: Date;
  readonly now: Date;
  /** Consecutive checks without the record that end a proof. */
  readonly allowed: number;
  /** A domain whose name servers have not responded since this time or longer is no longer proved. */
  readonly silentLost: Date;
  /** Its owners are warned if they have not responded since this time or longer. */
  readonly silentWarned: Date;
}

/** A domain whose name servers don't respond. */
export interface SilentDomain {
  /** Of its tenant or site. */
  readonly id: string;
  readonly tenant_id: string;
  readonly domain: string;
  /** The first check in a row to which they did not respond. */
  readonly silent_since: string;
}

/** How long the name servers of a proved domain may not respond. */
export const silentDays = { allowed: 30, warned: 14 } as const;

const batch = 100;
const allowedMisses = 3;
/** Less than a day, so that a late check doesn't skip the next day. */
const everyMs = 20 * 3_600_000;
const dayMs = 24 * 3_600_000;

/**
 * Checks once a day whether proved domains still have their TXT record, 100 at a time. An outage of name servers proves
 * nothing, unless it lasts for `silentDays.allowed`. Returns the counts for the log.
 */
export async function checkDueDomains(checks: DailyChecks): Promise<{ missed: number; unreachable: number }> {
  const { resolver, signal, now } = checks;
  const before = new Date(now.getTime() - everyMs);
  const rule: CheckRule = {
    ...{ before, now, allowed: allowedMisses },
    silentLost: new Date(now.getTime() - silentDays.allowed * dayMs),
    silentWarned: new Date(now.getTime() - silentDays.warned * dayMs),
  };
  const counts = { missed: 0, unreachable: 0 };
  while (!signal.aborted) {
    const due = await checks.selectDue(before, batch);
    if (due.length === 0) break;
    const found = await Promise.all(
      due.map(async ({ id, domain, record }) => ({ id, proof: await proveDomain(resolver, domain, record) })),
    );
    for (const { proof } of found) {
      if (proof === 'absent') counts.missed++;
      else if (proof === 'unreachable') counts.unreachable++;
    }
    await checks.record(found, rule);
  }
  return counts;
}
