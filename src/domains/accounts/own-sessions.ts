import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { invalidCredential } from '../../platform/policy/authenticator.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { deviceOf } from '../../platform/values/device.ts';
import {
  revokeSessionOfUser,
  revokeSessionsOfUser,
  type SessionRow,
  selectSessionsOfUser,
} from './sessions.repository.ts';

type Schemas = components['schemas'];

/** A person who looks at their sessions or ends them. */
export type SessionAct = Pick<Act<UserPrincipal>, 'principal' | 'now'>;

export interface SessionQuery {
  readonly page: number;
  readonly per_page: number;
}

/** Returns a page of the caller's valid sessions on all surfaces: the one of the call, then the most recently used. */
export async function listSessions(
  db: Database,
  { principal, now }: SessionAct,
  { page, per_page }: SessionQuery,
): Promise<Schemas['SessionList']> {
  const range = { first: principal.sessionId, limit: per_page, offset: (page - 1) * per_page, now };
  const { sessions, total } = await selectSessionsOfUser(db, principal.userId, range);
  return { sessions: sessions.map((row) => sessionEntry(row, principal.sessionId)), total, page, per_page };
}

function sessionEntry({ user_agent, ...row }: SessionRow, current: string | null): Schemas['Session'] {
  const [kind, browser, system] = user_agent === null ? [null, null, null] : deviceOf(user_agent);
  return { ...row, device: { kind, browser, system }, is_current: row.id === current };
}

/** Ends a session of the caller. Throws `not_found` unless it is theirs and valid. */
export async function endSession(trx: Transaction, { principal, now }: SessionAct, sessionId: string): Promise<void> {
  const isEnded = await revokeSessionOfUser(trx, { sessionId, userId: principal.userId, now });
  if (!isEnded) throw new ApiError('not_found', 'Session not found');
}

/** Ends the caller's other sessions; with `includeCurrent` the one of the call as well. Returns their number. */
export async function endSessions(
  trx: Transaction,
  { principal: { userId, sessionId }, now }: SessionAct,
  includeCurrent: boolean,
): Promise<number> {
  if (sessionId === null) throw invalidCredential();
  return await revokeSessionsOfUser(trx, userId, now, includeCurrent ? null : sessionId);
}
