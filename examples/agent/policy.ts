import type { Effects } from './connection.ts';

/** What the blog should have articles about. */
const topics = ['Punched cards', 'Difference engines', 'Looms'];

/** Returns the first topic that no title contains, or null. */
export function chooseTopic(titles: readonly string[]): string | null {
  const known = titles.join('\n').toLowerCase();
  return topics.find((topic) => !known.includes(topic.toLowerCase())) ?? null;
}

/** What accompanies each write and concerns no other resource. */
const records = ['audit_logs', 'article_versions', 'webhooks'];

/** Returns whether the agent may make a call with these effects: one new article, and no mail, deletion or other change. */
export function mayWrite(effects: Effects | null): boolean {
  if (effects?.articles?.create !== 1) return false;
  return Object.entries(effects).every(([kind, changes]) =>
    kind === 'articles' ? Object.keys(changes).length === 1 : records.includes(kind),
  );
}
