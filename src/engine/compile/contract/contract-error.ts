export interface Problem {
  /** Where: path of the file, as the reader would type it. */
  readonly file: string;
  /** JSON pointer in that file. */
  readonly pointer: string;
  readonly message: string;
}

/** What is wrong with the contract: every problem found, each with its file and JSON pointer. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, pointer, message }) => `${file}#${pointer}\n    ${message}`).join('\n'));
    this.problems = problems;
  }
}
