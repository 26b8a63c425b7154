import type { Handlers } from '../../engine/serve/handler.ts';
import type { DatabaseHandle } from '../database/database.ts';

interface HealthServices {
  readonly database: Pick<DatabaseHandle, 'isReachable'>;
  /** Of package.json. */
  readonly version: string;
}

export function healthHandlers({ database, version }: HealthServices) {
  return {
    async getHealth() {
      return (await database.isReachable())
        ? { status: 200, body: { status: 'healthy', version, db: 'connected' } }
        : { status: 503, body: { status: 'unhealthy', version, db: 'disconnected' } };
    },
    async getReadiness() {
      return (await database.isReachable())
        ? { status: 200, body: { status: 'ready' } }
        : { status: 503, body: { status: 'unavailable', reason: 'The database does not answer.' } };
    },
  } satisfies Partial<Handlers>;
}
