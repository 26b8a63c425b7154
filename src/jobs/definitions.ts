import { deleteExpiredSessions } from '../accounts/expired-sessions.job.ts';
import type { JobDefinitions } from './job.ts';

/** Every background job of the product. */
export const jobDefinitions = {
  'delete-expired-sessions': deleteExpiredSessions,
} as const satisfies JobDefinitions;
