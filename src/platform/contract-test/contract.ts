import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { problemSerializers, serializers } from '../../../generated/serializers.js';
import { withOpenResponses } from '../../engine/compare/open-responses.ts';
import { contractOperations } from '../../engine/document/contract-operation.ts';
import type { Document } from '../../engine/document/document.ts';
import { type DeclaredOperation, testedContract } from '../../engine/verify/declared-operation.ts';
import { isProblem, type JudgeOptions } from '../../engine/verify/judge.ts';
import { extensions } from '../policy/extensions.ts';
import type { Operation } from '../policy/operation.ts';

/** An operation of this product's contract, with the members that its extensions add. */
export type ProductOperation = DeclaredOperation<Operation>;

const today = readDocument(new URL('../../../generated/openapi.json', import.meta.url));

// Everything here is derived from the contract: it is chosen before.
const { contract: file } = parseArgs({ options: { contract: { type: 'string' } }, strict: false }).values;

/**
 * The bundled contract of this product, or that of an earlier release, which `--contract` names: a newer server keeps it
 * although its responses have more members and headers.
 */
export const document = typeof file === 'string' ? withOpenResponses(readDocument(file)) : today;

export const contract = testedContract<Operation>(document, extensions);

function readDocument(from: string | URL): Document {
  return JSON.parse(readFileSync(from, 'utf8')) as Document;
}

/** Headers of HTTP itself, CORS, compression or the server as a whole, which no operation declares. */
const allowedHeaders = new Set([
  // Only a client that sends an id of its own receives it.
  'x-client-request-id',
  // Where the server's public URL is https.
  'strict-transport-security',
  'access-control-allow-credentials',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'date',
  'keep-alive',
  'referrer-policy',
  'strict-transport-security',
  'transfer-encoding',
  'vary',
  'x-content-type-options',
  ...(document === today ? [] : headersOf(today)),
]);

function headersOf(contract: Document): string[] {
  return contractOperations(contract).flatMap(({ responses }) =>
    responses.flatMap(({ value }) => Object.keys(value.headers ?? {}).map((name) => name.toLowerCase())),
  );
}

/** How responses of this product are judged: no undeclared headers, and bodies by the generated serializers as well. */
export const judging: JudgeOptions = {
  allowedHeaders,
  checkBody({ id }, response) {
    const byStatus: { readonly [status: string]: ((body: unknown) => string) | undefined } =
      (isProblem(response) ? problemSerializers : serializers)[id] ?? {};
    const serialize = byStatus[response.status] ?? byStatus.default;
    try {
      serialize?.(response.body);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  },
};
