import type { Database } from '../../platform/database/database.ts';
import { selectContentUsage } from './content-usage.repository.ts';

export interface ContentUsage {
  /** Articles, whatever their status. */
  readonly posts: number;
  /** Of their Markdown, in UTF-8. */
  readonly bytes: number;
}

/** What a tenant keeps, together with those who share its plan. */
export async function contentUsage(db: Database, pool: string): Promise<ContentUsage> {
  return await selectContentUsage(db, pool);
}
