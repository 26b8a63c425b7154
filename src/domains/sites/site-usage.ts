import { BatchedWrites } from '../../platform/database/batched-writes.ts';
import type { Database } from '../../platform/database/database.ts';
import { addSiteUses } from './sites.repository.ts';

interface Uses {
  requests: number;
  searches: number;
  pluginVersion: string | null;
  lastUsedAt: Date;
}

export interface SiteUsageOptions {
  readonly db: Database;
  readonly onError: (error: unknown) => void;
}

/** A request of a plugin. */
export interface PluginRequest {
  readonly userAgent: string | null;
  /** Whether it is a search. */
  readonly search?: boolean;
}

/** The plugin's name and version in the user agent: `MaplePress-Plugin/1.2.3 (WordPress 6.8)`. */
const pluginForm = /\b(?:MaplePress|Colophon)[A-Za-z-]*\/(\d[0-9A-Za-z.-]{0,31})/i;

/** Counts the requests with site keys. */
export class SiteUsage {
  readonly #writes: BatchedWrites<string, Uses>;

  constructor({ db, onError }: SiteUsageOptions) {
    this.#writes = new BatchedWrites({
      add: (before, more) => {
        before.requests += more.requests;
        before.searches += more.searches;
        before.pluginVersion = more.pluginVersion ?? before.pluginVersion;
        if (more.lastUsedAt > before.lastUsedAt) before.lastUsedAt = more.lastUsedAt;
      },
      write: (uses) =>
        addSiteUses(
          db,
          Array.from(uses, ([siteId, each]) => ({ siteId, ...each })),
        ),
      onError,
    });
  }

  count(siteId: string, now: Date, { userAgent, search = false }: PluginRequest): void {
    this.#writes.add(siteId, {
      requests: 1,
      searches: search ? 1 : 0,
      pluginVersion: pluginForm.exec(userAgent ?? '')?.[1] ?? null,
      lastUsedAt: now,
    });
  }

  /** Resolves when the counts before the call are written, or the write has failed. */
  write(): Promise<void> {
    return this.#writes.write();
  }

  close(): Promise<void> {
    return this.#writes.close();
  }
}
