import type { DatabaseHandle } from '../../platform/database/database.ts';
import type { Drain } from '../../platform/drain.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { KeyCheck } from '../../platform/keys/key-check.ts';

interface HealthServices {
  readonly database: Pick<DatabaseHandle, 'isReachable'>;
  readonly drain: Drain;
  readonly keyCheck: KeyCheck;
  /** Of package.json. */
  readonly version: string;
}

export function healthHandlers({ database, drain, keyCheck, version }: HealthServices) {
  return {
    async getHealth() {
      return (await database.isReachable())
        ? { status: 200, body: { status: 'healthy', version, db: 'connected' } }
        : { status: 503, body: { status: 'unhealthy', version, db: 'disconnected' } };
    },
    async getReadiness() {
      if (drain.isDraining) return unavailable('This process is about to stop.');
      if (!(await database.isReachable())) return unavailable('The database is not reachable.');
      return (await keyCheck.problem()) === null
        ? { status: 200, body: { status: 'ready' } }
        : unavailable('The encryption keys are not those of the stored values. The log names what is missing.');
    },
  } satisfies Partial<Handlers>;
}

function unavailable(reason: string) {
  return { status: 503, body: { status: 'unavailable', reason } } as const;
}
