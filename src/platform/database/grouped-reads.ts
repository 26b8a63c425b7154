import { GroupCommit } from './group-commit.ts';

interface Question<Key, Value> {
  readonly key: Key;
  answer: Value | undefined;
}

/** Approximate bytes of memory that a key uses. */
const questionSize = 200;

/**
 * Lets concurrent lookups share a statement, as `GroupCommit` does for writes. A result is as fresh as that of a
 * separate statement: the statement is sent after the lookup was requested, and nothing is cached.
 */
export class GroupedReads<Key, Value> {
  readonly #groups: GroupCommit<Question<Key, Value>>;

  constructor(read: (keys: ReadonlySet<Key>) => Promise<ReadonlyMap<Key, Value>>) {
    this.#groups = new GroupCommit({
      sizeOf: () => questionSize,
      async write(group) {
        const found = await read(new Set(group.map(({ key }) => key)));
        for (const question of group) question.answer = found.get(question.key);
      },
    });
  }

  /**
   * Resolves with undefined if nothing was found. Rejects with the error of `read`, and with `DatabaseUnavailable` if
   * too many lookups wait.
   */
  async find(key: Key): Promise<Value | undefined> {
    const question: Question<Key, Value> = { key, answer: undefined };
    await this.#groups.commit(question);
    return question.answer;
  }
}
