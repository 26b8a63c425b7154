import type { JobDefinition } from '../jobs/job.ts';
import { proveDomain, type TxtResolver } from './domain-proof.ts';
import { noteCheck, selectDueSites } from './sites.repository.ts';

const batch = 100;
/** Checks in a row without the record, after which a site is no longer verified. */
const allowedMisses = 3;
/** Less than a day, so that a check that was late yesterday is not left out today. */
const everyMs = 20 * 3_600_000;

/**
 * Looks once a day whether verified domains still have their TXT record. Name servers that don't answer tell nothing;
 * their sites are asked for again on the next run.
 */
export function recheckSiteDomains(resolver: TxtResolver): JobDefinition<null> {
  return {
    schedule: '41 3 * * *',
    async work({ db, now, log, signal }) {
      const before = new Date(now.getTime() - everyMs);
      const seen = new Set<string>();
      let missed = 0;
      while (!signal.aborted) {
        const due = (await selectDueSites(db, before, batch + seen.size)).filter(({ id }) => !seen.has(id));
        if (due.length === 0) break;
        const proofs = await Promise.all(
          due.map(({ domain, verification_token }) => proveDomain(resolver, domain, verification_token)),
        );
        for (const [index, { id }] of due.entries()) {
          const proof = proofs[index];
          if (proof === 'unreachable') seen.add(id);
          else await noteCheck(db, id, { proved: proof === 'proved', before, now, allowed: allowedMisses });
          if (proof === 'absent') missed++;
        }
      }
      log.info({ missed, unreachable: seen.size }, 'site domains checked');
    },
  };
}
