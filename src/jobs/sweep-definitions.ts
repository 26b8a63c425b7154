import { publishDueArticles } from '../content/due-articles.sweep.ts';
import { insertAuditLog } from '../insights/audit.repository.ts';
import type { Sweep } from './sweep.ts';

/** Every sweep of the product. */
export function sweepDefinitions(): { readonly [name: string]: Sweep } {
  return {
    'publish-due-articles': publishDueArticles(insertAuditLog),
  };
}
