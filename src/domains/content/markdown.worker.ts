import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { renderArticle, renderComment } from './markdown.ts';
import type { RenderTask } from './markdown-renderer.ts';

// Where cores are few, requests go before long texts. Only Linux has a priority for each thread: elsewhere it would be
// that of the whole process.
if (process.platform === 'linux') setPriority(5);

parentPort?.on('message', ({ id, task }: { id: number; task: RenderTask }) => {
  try {
    const result = task.kind === 'article' ? renderArticle(task.markdown) : renderComment(task.markdown);
    parentPort?.postMessage({ id, result });
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) });
  }
});
