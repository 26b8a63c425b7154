import type { Colophon } from '@colophon/sdk';
import type { Category } from '@colophon/sdk/types';

const minute = 60_000;

/** The categories, which every page names: loaded once and refreshed in the background, so that no page waits for them. */
export class Navigation {
  readonly #load: () => Promise<readonly Category[]>;
  #known: readonly Category[] | undefined;
  #loading: Promise<readonly Category[]> = Promise.resolve([]);
  #expires = 0;

  constructor(api: Colophon, tenantId: string) {
    this.#load = async () => (await api.categories.list({ tenant_id: tenantId })).categories;
  }

  /** Returns the categories that have articles, in alphabetical order. */
  async categories(): Promise<readonly Category[]> {
    if (Date.now() > this.#expires) this.#refresh();
    const categories = this.#known ?? (await this.#loading);
    return categories.filter(({ article_count }) => article_count > 0);
  }

  async category(id: number | null): Promise<Category | undefined> {
    return id === null ? undefined : (await this.categories()).find((category) => category.id === id);
  }

  #refresh(): void {
    this.#expires = Date.now() + minute;
    this.#loading = this.#load();
    this.#loading.then(
      (categories) => {
        this.#known = categories;
      },
      () => {
        this.#expires = 0;
      },
    );
  }
}
