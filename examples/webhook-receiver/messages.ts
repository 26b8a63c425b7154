import { DatabaseSync } from 'node:sqlite';
import type { WebhookEvent } from '@colophon/sdk';

/**
 * The messages that were received, in a file: a message that was acknowledged is never sent again, so it must survive a crash
 * before it is processed.
 */
export class Messages {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(`
      pragma journal_mode = wal;
      create table if not exists messages (
        id text primary key, body text not null, due_at integer not null, processed_at integer
      ) strict;
      create index if not exists messages_waiting on messages (due_at) where processed_at is null;
      update messages set due_at = 0 where processed_at is null;
    `);
  }

  /** Stores a message, unless there is one with its id. Returns whether it is new. */
  add(event: WebhookEvent): boolean {
    const statement = this.#database.prepare('insert or ignore into messages (id, body, due_at) values (?, ?, ?)');
    return statement.run(event.id, JSON.stringify(event), Date.now()).changes === 1;
  }

  /** Returns the message that is due first, or undefined. */
  next(): WebhookEvent | undefined {
    const statement = this.#database.prepare(
      'select body from messages where processed_at is null and due_at <= ? order by due_at limit 1',
    );
    const row = statement.get(Date.now()) as { readonly body: string } | undefined;
    return row === undefined ? undefined : (JSON.parse(row.body) as WebhookEvent);
  }

  /** Makes a message due again after some milliseconds. Others are processed until then. */
  postpone(id: string, milliseconds: number): void {
    this.#database.prepare('update messages set due_at = ? where id = ?').run(Date.now() + milliseconds, id);
  }

  /** Notes that a message is processed. Deletes those that no retry can repeat any more: the API stores messages for 30 days. */
  done(id: string): void {
    const [now, days] = [Date.now(), 86_400_000];
    this.#database.prepare('update messages set processed_at = ? where id = ?').run(now, id);
    this.#database.prepare('delete from messages where processed_at < ?').run(now - 31 * days);
  }

  close(): void {
    this.#database.close();
  }
}
