import type { AnyHandler } from '../../../src/engine/serve/bound-operation.ts';
import { ApiError } from '../../../src/engine/serve/errors.ts';
import type { RequestContext } from '../../../src/engine/serve/request-context.ts';

interface Book {
  readonly isbn: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number | null;
  /** Not in the contract, whose objects are open. */
  readonly shelf: string;
}

interface Loan {
  readonly id: number;
  readonly isbn: string;
  readonly reader: string;
  readonly due: string;
}

const books: readonly Book[] = [
  { isbn: '9780141439518', title: 'Pride and Prejudice', authors: ['Jane Austen'], year: 1813, shelf: 'A3' },
  { isbn: '9780199232765', title: 'War and Peace', authors: ['Leo Tolstoy'], year: 1869, shelf: 'T1' },
  { isbn: '9780060934347', title: 'Don Quixote', authors: ['Miguel de Cervantes'], year: null, shelf: 'C2' },
];

/** Returns handlers of the five operations of the library: its books and loans are in memory. */
export function libraryHandlers(): { readonly [operationId: string]: AnyHandler } {
  const loans = new Map<number, Loan>();
  let lastId = 0;

  const loanOf = ({ path }: RequestContext): Loan => {
    const loan = loans.get(path.loanId as number);
    if (loan === undefined) throw new ApiError('not_found', 'There is no such loan');
    return loan;
  };

  return {
    async listBooks({ query }) {
      const { author, limit } = query as { readonly author?: string; readonly limit: number };
      const found = books.filter(
        ({ authors }) => author === undefined || authors.some((name) => name.includes(author)),
      );
      return { status: 200, body: found.slice(0, limit) };
    },
    async getBook({ path }) {
      const book = books.find(({ isbn }) => isbn === path.isbn);
      if (book === undefined) throw new ApiError('not_found', 'The library has no such book');
      const isOnLoan = [...loans.values()].some(({ isbn }) => isbn === book.isbn);
      return { status: 200, body: { ...book, availability: isOnLoan ? 'on_loan' : 'on_shelf' } };
    },
    async createLoan({ body, now }) {
      const { isbn, reader, weeks = 4 } = body as { isbn: string; reader: string; weeks?: number };
      if ([...loans.values()].some((loan) => loan.isbn === isbn)) {
        throw new ApiError('conflict', 'Another reader has the book');
      }
      const due = new Date(now.getTime() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
      lastId += 1;
      const loan = { id: lastId, isbn, reader, due };
      loans.set(loan.id, loan);
      return { status: 201, body: loan, headers: { Location: `/loans/${loan.id}` } };
    },
    async getLoan(request) {
      return { status: 200, body: loanOf(request) };
    },
    async returnBook(request) {
      loans.delete(loanOf(request).id);
      return { status: 204 };
    },
  };
}
