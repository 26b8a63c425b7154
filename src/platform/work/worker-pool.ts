import { Worker } from 'node:worker_threads';

export interface WorkerPoolOptions {
  /** Module that worker threads run: it receives `{id, task}` and posts `{id, result}` or `{id, error}`. */
  readonly script: URL;
  readonly threads: number;
  /** Milliseconds that a task may run; then its thread is terminated. */
  readonly timeLimitMs: number;
  /** Of one thread, in MB. */
  readonly memoryLimitMb: number;
}

/** A task took longer than its time limit, or more memory. */
export class TaskTooExpensive extends Error {}

interface Running<Result> {
  readonly id: number;
  readonly timer: NodeJS.Timeout;
  resolve(result: Result): void;
  reject(error: Error): void;
}

interface Thread<Result> {
  readonly worker: Worker;
  running: Running<Result> | null;
}

/**
 * Runs tasks in worker threads, one task per thread at a time, so that they don't block the event loop. A thread starts
 * with the first task that needs it. A thread whose task exceeds a limit is terminated, and the next task starts another.
 *
 * The pool has no queue: the caller runs at most `threads` tasks at a time (`FairQueue`).
 */
export class WorkerPool<Task, Result> {
  readonly #options: WorkerPoolOptions;
  readonly #threads = new Set<Thread<Result>>();
  #lastId = 0;

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
  }

  /** Returns the result of the task. Throws `TaskTooExpensive` beyond a limit, and the task's own error. */
  run(task: Task): Promise<Result> {
    const thread = this.#idleThread();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#discard(thread, new TaskTooExpensive('Time limit')),
        this.#options.timeLimitMs,
      );
      thread.running = { id, timer, resolve, reject };
      thread.worker.ref();
      thread.worker.postMessage({ id, task });
    });
  }

  /** Terminates all threads; tasks in progress fail. */
  async close(): Promise<void> {
    const threads = [...this.#threads];
    for (const thread of threads) this.#discard(thread, new Error('The worker pool is closed'));
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #idleThread(): Thread<Result> {
    for (const thread of this.#threads) if (thread.running === null) return thread;
    if (this.#threads.size >= this.#options.threads) throw new Error('Every thread of the worker pool is busy');
    return this.#start();
  }

  #start(): Thread<Result> {
    const worker = new Worker(this.#options.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memoryLimitMb },
    });
    const thread: Thread<Result> = { worker, running: null };
    this.#threads.add(thread);
    worker.on('message', ({ id, result, error }: { id: number; result: Result; error?: string }) => {
      const { running } = thread;
      if (running === null || running.id !== id) return;
      this.#release(thread);
      if (error === undefined) running.resolve(result);
      else running.reject(new Error(error));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      this.#discard(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TaskTooExpensive('Memory limit') : error);
    });
    worker.on('exit', () => this.#discard(thread, new Error('The worker thread has ended')));
    return thread;
  }

  #release(thread: Thread<Result>): void {
    if (thread.running !== null) clearTimeout(thread.running.timer);
    thread.running = null;
    // An idle thread doesn't keep the process alive.
    thread.worker.unref();
  }

  #discard(thread: Thread<Result>, error: Error): void {
    if (!this.#threads.delete(thread)) return;
    const { running } = thread;
    this.#release(thread);
    void thread.worker.terminate();
    running?.reject(error);
  }
}
