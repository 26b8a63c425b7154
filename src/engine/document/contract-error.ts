export interface Problem {
  /** Path of the file, relative to the working directory. */
  readonly file: string;
  /** JSON pointer in that file. */
  readonly pointer: string;
  readonly message: string;
}

/** The problems of a contract, each with its file and JSON pointer. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, pointer, message }) => `${file}#${pointer}\n    ${message}`).join('\n'));
    this.problems = problems;
  }
}
