import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { articleVersionHandlers } from './article-versions.handlers.ts';
import { createArticleWriter } from './article-writer.ts';
import { type ArticleServices, articleHandlers } from './articles.handlers.ts';
import { categoryHandlers } from './categories.handlers.ts';
import { commentHandlers } from './comments.handlers.ts';
import { deleteExpiredPreviewLinks } from './delete-expired-previews.job.ts';
import { publishDueArticles } from './due-articles.sweep.ts';
import { publishDueWorkingCopies } from './due-working-copies.sweep.ts';
import { emptyTrash } from './empty-trash.job.ts';
import { feedHandlers } from './feeds.handlers.ts';
import { indexSearch } from './index-search.job.ts';
import { createMarkdownRenderer } from './markdown-renderer.ts';
import { previewHandlers } from './previews.handlers.ts';
import { scheduleHandlers } from './schedules.handlers.ts';
import { createSearchBudget } from './search-budget.ts';
import type { ContentSettings } from './settings.ts';
import { tagHandlers } from './tags.handlers.ts';
import { trashHandlers } from './trash.handlers.ts';
import { workingCopyHandlers } from './working-copies.handlers.ts';

export interface ContentOptions {
  /** Milliseconds that a language model may take to write an article; default 60,000. */
  readonly aiTimeLimitMs?: number;
}

export type ContentHooks = Pick<ArticleServices, 'onSiteSearch' | 'onFurtherCalls' | 'aiCredits'>;

export function contentModule(services: Services<ContentSettings>, options: ContentOptions, hooks: ContentHooks) {
  const { settings, database, cursors, upgradeUrl, writeAudits } = services;
  const renderer = createMarkdownRenderer();
  const searchBudget = createSearchBudget(database.kind);
  const writer = createArticleWriter(settings.ai, options.aiTimeLimitMs);
  return {
    handlers: {
      ...articleHandlers({ cursors, upgradeUrl, renderer, searchBudget, writer, ...hooks }),
      ...scheduleHandlers({ cursors }),
      ...previewHandlers(),
      ...articleVersionHandlers({ upgradeUrl, renderer }),
      ...workingCopyHandlers({ upgradeUrl, renderer }),
      ...trashHandlers({ cursors, upgradeUrl }),
      ...categoryHandlers(),
      ...tagHandlers({ cursors }),
      ...feedHandlers({ publicUrl: settings.publicUrl, searchBudget }),
      ...commentHandlers({ renderer, cursors }),
    },
    close: () => renderer.close(),
    provides: { searchBudget },
    jobs: {
      'empty-trash': emptyTrash,
      'index-search': indexSearch,
      'delete-expired-previews': deleteExpiredPreviewLinks,
    },
    sweeps: {
      'publish-due-articles': publishDueArticles(writeAudits),
      'publish-due-working-copies': publishDueWorkingCopies(writeAudits, { upgradeUrl }),
    },
  } satisfies Module;
}
