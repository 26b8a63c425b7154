import type { Database } from '../../platform/database/database.ts';
import { selectContentUsage } from './content-usage.repository.ts';

export interface ContentUsage {
  /** Articles of any status, of tenants that are not deleted. */
  readonly posts: number;
  /** Of the articles' Markdown in UTF-8 and of files. */
  readonly bytes: number;
}

/** Returns the stored content of the tenants that use up an allowance. */
export async function contentUsage(db: Database, allowanceId: string): Promise<ContentUsage> {
  return await selectContentUsage(db, allowanceId);
}
