import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import t from 'tap';
import ts from 'typescript';
import { generateSdk } from '../../../src/engine/sdk/generate-sdk.ts';
import { plainSdk } from '../../../src/engine/sdk/sdk-product.ts';
import { library, startLibrary } from './plain-server.ts';

const directory = t.testdir({ 'package.json': '{ "type": "module" }' });
await generateSdk(library, plainSdk('@library/sdk', 'Library'), directory);

const program = `
import { ApiError, createLibrary, LibraryError } from './sdk/dist/index.js';
import type { Book, Loan } from './sdk/dist/types.js';

export async function borrow(baseUrl: string): Promise<{ loan: Loan; books: readonly Book[]; error: ApiError }> {
  const library = createLibrary({ baseUrl });
  const books: Book[] = await library.books.list({ limit: 3 });
  const isbn: string = books[0]!.isbn;
  const loan = await library.loans.create({ body: { isbn, reader: 'Ada' } });
  const due: string = (await library.loans.get({ loanId: loan.id })).due;
  const returned: void = await library.loans.returnBook({ loanId: loan.id });
  const error: unknown = await library.loans.get({ loanId: loan.id }).catch((reason: unknown) => reason);
  if (!(error instanceof ApiError && error instanceof LibraryError)) throw new Error(due, { cause: returned });
  return { loan, books, error };
}

export function mistakes(library: ReturnType<typeof createLibrary>): void {
  // @ts-expect-error: a loan is of a book
  library.loans.create({ body: { reader: 'Ada' } });
  // @ts-expect-error: weeks are a number
  library.loans.create({ body: { isbn: '9780141439518', reader: 'Ada', weeks: 'three' } });
  // @ts-expect-error: no such parameter
  library.books.list({ colour: 'red' });
  // @ts-expect-error: which book?
  library.books.get();
  // @ts-expect-error: no such operation
  library.books.deleteBook({ isbn: '9780141439518' });
}
`;

t.test('a client of a foreign contract is typed', async (t) => {
  const file = join(directory, 'program.ts');
  writeFileSync(file, program);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
  };
  const compiled = ts.createProgram([file], options);
  const problems = ts
    .getPreEmitDiagnostics(compiled)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  t.strictSame(problems, []);
  compiled.emit();
});

t.test('it calls a running server, and throws its errors with their message', async (t) => {
  const { borrow } = await import(pathToFileURL(join(directory, 'program.js')).href);
  const { loan, books, error } = await borrow(await startLibrary(t));
  t.equal(books.length, 3);
  t.match(loan, { id: Number, isbn: books[0].isbn, reader: 'Ada' });
  t.match(error, { status: 404, message: 'No such loan', code: 'not_found', operationId: 'getLoan' });
});

t.test('nothing of another product is in it', async (t) => {
  const index = readFileSync(join(directory, 'sdk/src/index.ts'), 'utf8');
  t.notMatch(index, /colophon|webhook|platform|tenant/i);
  const client = readFileSync(join(directory, 'sdk/src/client.ts'), 'utf8');
  t.notMatch(client, /colophon|tenant|workspace/i);
  t.match(readFileSync(join(directory, 'sdk/README.md'), 'utf8'), /^# @library\/sdk\n/);
});
