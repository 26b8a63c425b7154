import { isUnavailable } from '../database/unavailable.ts';

/** Writes a line of the log; `level` is that of the line. */
export type WriteLine = (level: number, members: object, message: string) => void;

export interface OutageLinesOptions {
  readonly write: WriteLine;
  /** Milliseconds that one line of a kind covers. Default 10 s. */
  readonly periodMs?: number;
}

interface Period {
  readonly level: number;
  readonly message: string;
  count: number;
}

/** Kinds that are counted separately at a time; further ones share a line. */
const maxKinds = 50;

/**
 * Shortens the log during an outage: each call fails with the same error then. The first line of a kind is written at
 * once, without its stack; what follows is counted, and a line with the number is written when the period ends.
 */
export class OutageLines {
  readonly #write: WriteLine;
  readonly #periodMs: number;
  readonly #periods = new Map<string, Period>();

  constructor({ write, periodMs = 10_000 }: OutageLinesOptions) {
    this.#write = write;
    this.#periodMs = periodMs;
  }

  /** Takes over a line if it reports that the database is unavailable. Returns false if it must be written as it is. */
  take(level: number, members: unknown, message: unknown): boolean {
    const { err, ...others } = (members ?? {}) as { err?: unknown };
    if (!isUnavailable(err)) return false;
    const text = `${String(message ?? '')} (${summaryOf(err as Error)})`;
    const kind = `${level} ${text}`;
    const key = this.#periods.has(kind) || this.#periods.size < maxKinds ? kind : '';
    const period = this.#periods.get(key);
    if (period !== undefined) {
      period.count++;
      return true;
    }
    const begun = { level, message: key === '' ? 'further errors of an outage' : text, count: 0 };
    this.#periods.set(key, begun);
    setTimeout(() => this.#end(key, begun), this.#periodMs).unref();
    this.#write(level, others, text);
    return true;
  }

  #end(key: string, { level, message, count }: Period): void {
    this.#periods.delete(key);
    if (count > 0) this.#write(level, { count, seconds: this.#periodMs / 1_000 }, message);
  }
}

/** The code and the message of an error, short and in one line. */
function summaryOf(error: Error): string {
  const { code } = error as { code?: unknown };
  const [line = ''] = error.message.split('\n', 1);
  return [code, line.slice(0, 200)].filter((part) => typeof part === 'string' && part !== '').join(': ');
}
