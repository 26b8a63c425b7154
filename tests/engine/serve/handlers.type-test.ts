/**
 * Types of handlers, checked by `npm run typecheck`: each `@ts-expect-error` is a mistake that must not compile. Wire and
 * policies have the form that the compiler emits.
 */
import type { Operation, RequestBody } from '../../../src/engine/document/operation.ts';
import type { Handlers, RequestMembers } from '../../../src/engine/serve/handlers.ts';

interface Wire {
  getBook: {
    parameters: { query?: { fields?: string[] }; path: { isbn: string } };
    requestBody?: never;
    responses: {
      200: { content: { 'application/json': { title: string } } };
      404: { content: { 'application/json': { message: string } } };
    };
  };
  createLoan: {
    parameters: { path?: never; header?: { 'If-Match'?: string } };
    requestBody: { content: { 'application/json': { isbn: string; weeks?: number } } };
    responses: {
      201: { content: { 'application/json': { id: number } } };
      '4XX': { content: { 'application/json': { message: string } } };
    };
  };
  returnBook: {
    parameters: { path: { loanId: number } };
    requestBody?: never;
    responses: { 204: { content?: never } };
  };
}

interface Policies {
  readonly getBook: Operation & { readonly anonymous: true };
  readonly createLoan: Operation & {
    readonly anonymous: false;
    readonly body: (RequestBody & { readonly raw: true }) | null;
  };
  readonly returnBook: Operation & { readonly anonymous: false };
}

/** A product whose handlers receive the reader, where the operation is not anonymous. */
interface Readers extends RequestMembers {
  readonly members: ReaderMembers<this['operation'], this['response']>;
}

interface ReaderMembers<Operation, Response> {
  readonly reader: Operation extends { anonymous: true } ? null : string;
  transact<R extends Response>(work: () => Promise<R>): Promise<R>;
}

const complete: Handlers<Wire, Policies, Readers> = {
  getBook: async ({ path, query, reader }) => {
    const nobody: null = reader;
    return { status: 200, body: { title: `${path.isbn} ${query.fields?.length} ${nobody}` } };
  },
  createLoan: async ({ body, rawBody, reader, headers, transact }) => {
    const bytes: number = rawBody.length;
    const weeks: number = body.weeks ?? 4;
    const by: string = reader;
    const version: string | undefined = headers['If-Match'];
    return transact(async () => ({ status: 201, body: { id: bytes + weeks + by.length + (version?.length ?? 0) } }));
  },
  returnBook: async ({ path }) => {
    const id: number = path.loanId;
    return { status: 204, headers: { 'x-loan': `${id}` } };
  },
};

const { getBook, createLoan, returnBook } = complete;

// @ts-expect-error a handler is missing
export const missing: Handlers<Wire, Policies, Readers> = { getBook, createLoan };

export const extra: Handlers<Wire, Policies, Readers> = {
  getBook,
  createLoan,
  returnBook,
  // @ts-expect-error the contract has no such operation
  burnBook: returnBook,
};

export const undeclaredStatus: Handlers<Wire, Policies, Readers> = {
  ...complete,
  // @ts-expect-error getBook declares no 201
  getBook: async () => ({ status: 201, body: { title: 'Emma' } }),
};

export const returnedError: Handlers<Wire, Policies, Readers> = {
  ...complete,
  // @ts-expect-error errors are thrown, so that the policy gives them their format
  getBook: async () => ({ status: 404, body: { message: 'There is no such book' } }),
};

export const wrongBody: Handlers<Wire, Policies, Readers> = {
  ...complete,
  // @ts-expect-error the title is a string
  getBook: async () => ({ status: 200, body: { title: 1 } }),
};

export const missingBody: Handlers<Wire, Policies, Readers> = {
  ...complete,
  // @ts-expect-error 200 has a body
  getBook: async () => ({ status: 200 }),
};

export const bodyOfNoContent: Handlers<Wire, Policies, Readers> = {
  ...complete,
  // @ts-expect-error 204 has none
  returnBook: async () => ({ status: 204, body: { message: 'Thank you' } }),
};

export const bodyOfAnotherStatus: Handlers<Wire, Policies, Readers> = {
  ...complete,
  // @ts-expect-error the body of a transaction's response is checked as well
  createLoan: async ({ transact }) => transact(async () => ({ status: 201, body: { title: 'Emma' } })),
};

export const unknownParameter: Handlers<Wire, Policies, Readers> = {
  ...complete,
  // @ts-expect-error getBook has no parameter loanId
  getBook: async ({ path }) => ({ status: 200, body: { title: `${path.loanId}` } }),
};

export const rawBodyOfOthers: Handlers<Wire, Policies, Readers> = {
  ...complete,
  // @ts-expect-error only createLoan declares x-raw-body
  getBook: async ({ rawBody }) => ({ status: 200, body: { title: rawBody.toString() } }),
};

export const withoutPolicy: Handlers<Wire, Policies> = {
  // @ts-expect-error no policy adds a reader
  getBook: async ({ reader }) => ({ status: 200, body: { title: `${reader}` } }),
  createLoan: async ({ body }) => ({ status: 201, body: { id: body.isbn.length } }),
  returnBook: async () => ({ status: 204 }),
};
