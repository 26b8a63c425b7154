import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Returns the YAML of a JSON text. It is written in a worker thread, because a contract of this size takes 0.4 s of CPU,
 * during which no request would be served.
 */
export async function yamlOf(json: string): Promise<string> {
  const worker = new Worker(new URL('openapi-yaml.worker.ts', import.meta.url), { workerData: json });
  try {
    const [text] = (await once(worker, 'message')) as [string];
    return text;
  } finally {
    await worker.terminate();
  }
}
