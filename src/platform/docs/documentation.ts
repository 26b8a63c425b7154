import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Chapter } from './reference-document.ts';

/** Texts that the documentation is made of. */
export interface DocumentationSources {
  /** The bundled contract, as JSON. */
  readonly contract: string;
  /** Samples by operationId, as JSON. */
  readonly curl: string;
  readonly typescript: string;
  readonly chapters: readonly Chapter[];
}

export interface Documentation {
  /** The document that the reference shows, as JSON. */
  readonly reference: string;
  /** The page of each operation by its id, as Markdown. */
  readonly operations: { readonly [operationId: string]: string };
}

/**
 * Returns the documentation of a contract. It is made in a worker thread, because a contract of this size takes some
 * hundred milliseconds of CPU, during which no request would be served.
 */
export async function makeDocumentation(sources: DocumentationSources): Promise<Documentation> {
  const worker = new Worker(new URL('documentation.worker.ts', import.meta.url), { workerData: sources });
  try {
    const [documentation] = (await once(worker, 'message')) as [Documentation];
    return documentation;
  } finally {
    await worker.terminate();
  }
}
