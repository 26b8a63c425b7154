import { GroupCommit } from './group-commit.ts';

interface Question<Key, Value> {
  readonly key: Key;
  answer: Value | undefined;
}

/** Bytes that a question holds in memory, more or less. */
const questionSize = 200;

/**
 * Lets what is asked at one time share a statement, as `GroupCommit` does for what is written. An answer is as true as
 * that of a statement of its own: the statement is sent after the question was put, and nothing is kept.
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

  /** Undefined where nothing was found. Throws what `read` threw, and `DatabaseUnavailable` when too many wait. */
  async find(key: Key): Promise<Value | undefined> {
    const question: Question<Key, Value> = { key, answer: undefined };
    await this.#groups.commit(question);
    return question.answer;
  }
}
