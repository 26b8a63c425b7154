import { readFileSync } from 'node:fs';
import Fastify, { type FastifyReply } from 'fastify';
import type { Test } from 'tap';
import { parse } from 'yaml';
import type { Document } from '../../../src/engine/document/document.ts';

/** The contract of the lending library. */
export const library = parse(readFileSync(new URL('openapi.yaml', import.meta.url), 'utf8')) as Document;

/** What a broken server does differently. */
export type Fault =
  | 'a number is sent as a text'
  | 'a member is missing'
  | 'an undeclared status'
  | 'the body is not validated'
  | 'a parameter is not validated'
  | 'an unknown id is found'
  | 'an error without message'
  | 'a valid value is rejected';

interface Loan {
  readonly id: number;
  readonly isbn: string;
  readonly reader: string;
  readonly due: string;
}

const isIsbn = (text: unknown): text is string => typeof text === 'string' && /^97[89][0-9]{10}$/.test(text);

/**
 * Starts a server of the library that is written by hand and shares no code with the engine. Returns its address.
 *
 * @example const url = await startLibrary(t, 'a member is missing');
 */
export async function startLibrary(t: Test, fault?: Fault): Promise<string> {
  const books = Array.from({ length: 40 }, (_, index) => ({
    isbn: String(9_780_141_439_500 + index),
    title: `Book ${index}`,
    authors: ['Jane Austen'],
    year: index % 2 === 0 ? 1813 : null,
  }));
  const loans = new Map<number, Loan>();
  let lastLoan = 0;
  const has = (one: Fault): boolean => fault === one;
  const app = Fastify({ ajv: { customOptions: { coerceTypes: false } } });
  const reject = (reply: FastifyReply, status: number, message: string) =>
    reply.code(status).send(has('an error without message') ? { reason: message } : { message });
  app.setErrorHandler<Error & { statusCode?: number }>((error, _, reply) =>
    reject(reply, error.statusCode ?? 500, error.message),
  );
  app.setNotFoundHandler((_, reply) => reject(reply, 404, 'No such path'));

  app.get<{ Querystring: { author?: string; limit?: string } }>('/books', async ({ query }, reply) => {
    const { author, limit = '20' } = query;
    const isValid =
      /^[1-9]\d{0,2}$/.test(limit) && Number(limit) <= 100 && (author === undefined || author.length >= 2);
    if (!isValid && !has('a parameter is not validated')) return reject(reply, 400, 'Invalid parameter');
    const found = books.filter(({ authors }) => author === undefined || authors.some((one) => one.includes(author)));
    return found.slice(0, Number(limit) || 20);
  });
  app.get<{ Params: { isbn: string } }>('/books/:isbn', async ({ params: { isbn } }, reply) => {
    if (!isIsbn(isbn)) return reject(reply, 400, 'Not an ISBN');
    const book = books.find((one) => one.isbn === isbn) ?? (has('an unknown id is found') ? books[0] : undefined);
    if (book === undefined) return reject(reply, 404, 'The library has no such book');
    const { title: _, ...untitled } = book;
    return has('a member is missing') ? untitled : { ...book, shelf: 'an open object has members of its own' };
  });
  app.post('/loans', async ({ body }, reply) => {
    const { isbn, reader, weeks = 3 } = (body ?? {}) as { isbn?: unknown; reader?: unknown; weeks?: unknown };
    const isReader = typeof reader === 'string' && reader.length >= 1 && reader.length <= 80;
    const isWeeks =
      Number.isInteger(weeks) && Number(weeks) >= 1 && Number(weeks) <= (has('a valid value is rejected') ? 7 : 8);
    const isValid = isIsbn(isbn) && isReader && isWeeks && !Array.isArray(body);
    if (!isValid && !has('the body is not validated')) return reject(reply, 422, 'Invalid loan');
    if (!books.some((book) => book.isbn === isbn)) return reject(reply, 404, 'The library has no such book');
    if ([...loans.values()].some((loan) => loan.isbn === isbn))
      return reject(reply, 409, 'Another reader has the book');
    lastLoan += 1;
    const loan = { id: lastLoan, isbn: String(isbn), reader: String(reader), due: '2026-12-24' };
    loans.set(lastLoan, loan);
    const sent = has('a number is sent as a text') ? { ...loan, id: String(loan.id) } : loan;
    return reply.code(201).header('location', `/loans/${lastLoan}`).send(sent);
  });
  app.get<{ Params: { loanId: string } }>('/loans/:loanId', async ({ params: { loanId } }, reply) => {
    if (!/^[1-9]\d{0,15}$/.test(loanId)) return reject(reply, 400, 'Not a loan');
    return loans.get(Number(loanId)) ?? reject(reply, 404, 'No such loan');
  });
  app.delete<{ Params: { loanId: string } }>('/loans/:loanId', async ({ params: { loanId } }, reply) => {
    if (!/^[1-9]\d{0,15}$/.test(loanId)) return reject(reply, 400, 'Not a loan');
    if (!loans.delete(Number(loanId))) return reject(reply, 404, 'No such loan');
    return reply.code(has('an undeclared status') ? 200 : 204).send();
  });

  await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => app.close());
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
