import { availableParallelism } from 'node:os';
import { ApiError } from '../../engine/serve/errors.ts';
import { FairQueue } from '../../platform/work/fair-queue.ts';
import { TaskTooExpensive, WorkerPool } from '../../platform/work/worker-pool.ts';

export interface RenderTask {
  readonly kind: 'article' | 'comment';
  readonly markdown: string;
}

/** Renders Markdown to HTML that is safe to put into a page. */
export interface MarkdownRenderer {
  /**
   * Returns `content_html` of an article of the tenant.
   * Throws `rate_limit_exceeded` when the tenant has too many texts waiting, `service_unavailable` after a wait of ten
   * seconds, `validation_failed` for a text that takes longer than any real one.
   */
  article(tenantId: string, markdown: string): Promise<string>;
  /** Returns `content_html` of a comment. Throws as `article`. */
  comment(tenantId: string, markdown: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Characters of a text that is rendered on the event loop: it takes at most a few milliseconds whatever it contains,
 * because nesting and the number of blocks are bounded, and a worker thread would cost about as much.
 */
const inlineLimit = 2_000;

/** A text of 200,000 characters takes up to half a second of CPU. On a busy machine a second becomes many. */
const timeLimitMs = 10_000;

const limits = { waitingPerKey: 20, maxWaitMs: 10_000 };

export interface MarkdownRendererOptions {
  readonly threads?: number;
  readonly timeLimitMs?: number;
  /** Module of the worker threads; a test may give another. */
  readonly script?: URL;
}

/** Returns a renderer with worker threads of its own: one fewer than the machine has cores, at most four. */
export function createMarkdownRenderer(options: MarkdownRendererOptions = {}): MarkdownRenderer {
  const threads = options.threads ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  const queue = new FairQueue({ slots: threads, slotsPerKey: Math.ceil(threads / 2), ...limits });
  const pool = new WorkerPool<RenderTask, string>({
    script: options.script ?? new URL('./markdown.worker.ts', import.meta.url),
    threads,
    timeLimitMs: options.timeLimitMs ?? timeLimitMs,
    memoryLimitMb: 256,
  });
  let markdownModule: Promise<typeof import('./markdown.ts')> | undefined;

  async function inline({ kind, markdown }: RenderTask): Promise<string> {
    // Loaded with the first text: renderer and sanitizer would make the start longer.
    markdownModule ??= import('./markdown.ts');
    const { renderArticle, renderComment } = await markdownModule;
    return kind === 'article' ? renderArticle(markdown) : renderComment(markdown);
  }

  async function render(tenantId: string, task: RenderTask): Promise<string> {
    if (task.markdown.length <= inlineLimit) return inline(task);
    try {
      return await queue.run(tenantId, () => pool.run(task));
    } catch (error) {
      if (!(error instanceof TaskTooExpensive)) throw error;
      throw ApiError.invalid('content', 'The content is too complex to be rendered');
    }
  }

  return {
    article: (tenantId, markdown) => render(tenantId, { kind: 'article', markdown }),
    comment: (tenantId, markdown) => render(tenantId, { kind: 'comment', markdown }),
    close: () => pool.close(),
  };
}
