import { Writable } from 'node:stream';

/** A stream of the process, such as `process.stdout`. */
export type OutputStream = Pick<NodeJS.WriteStream, 'write' | 'writableLength' | 'destroyed' | 'on'>;

export interface LogOutputOptions {
  readonly stream: OutputStream;
  /** Characters that may wait for a reader that has stalled. */
  readonly maxWaiting?: number;
  /** Returns the line that reports how many lines were dropped. */
  readonly droppedLine: (count: number) => string;
}

const defaultMaxWaiting = 2 ** 20;

/**
 * Where log lines go. It never blocks the process and never fails: lines that a stalled reader leaves waiting are
 * bounded, lines beyond are dropped, and a line with their number follows once it reads again. The lines of one turn of
 * the event loop are written at once.
 */
export class LogOutput {
  readonly #stream: OutputStream;
  readonly #maxWaiting: number;
  readonly #droppedLine: (count: number) => string;
  #lines = '';
  #dropped = 0;

  constructor({ stream, maxWaiting = defaultMaxWaiting, droppedLine }: LogOutputOptions) {
    this.#stream = stream;
    this.#maxWaiting = maxWaiting;
    this.#droppedLine = droppedLine;
    if (!prepared.has(stream)) prepare(stream);
    if (outputs.size === 0) process.on('exit', flushAll);
    outputs.add(this);
  }

  write(line: string): void {
    if (this.#stream.destroyed || this.#lines.length + this.#stream.writableLength > this.#maxWaiting) {
      this.#dropped++;
      return;
    }
    if (this.#lines === '') setImmediate(() => this.flush());
    if (this.#dropped > 0) {
      this.#lines += this.#droppedLine(this.#dropped);
      this.#dropped = 0;
    }
    this.#lines += line;
  }

  /** Writes the lines of this turn of the event loop now. */
  flush(): void {
    const lines = this.#lines;
    this.#lines = '';
    if (lines !== '' && !this.#stream.destroyed) this.#stream.write(lines);
  }

  /** Returns this output as a stream that accepts everything at once. */
  asStream(): Writable {
    return new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        this.write(String(chunk));
        done();
      },
    });
  }
}

const prepared = new WeakSet<OutputStream>();
const outputs = new Set<LogOutput>();

function flushAll(): void {
  for (const output of outputs) output.flush();
}

function prepare(stream: OutputStream): void {
  prepared.add(stream);
  // Without a listener, a reader that has gone would end the process.
  stream.on('error', () => {});
  neverBlock(stream);
}

/** Node writes to pipes without blocking, but to terminals it blocks while their output is held (Ctrl-S). */
function neverBlock(stream: OutputStream): void {
  const { isTTY, _handle: handle } = stream as {
    isTTY?: boolean;
    _handle?: { setBlocking?(blocking: boolean): void };
  };
  if (isTTY === true) handle?.setBlocking?.(false);
}
