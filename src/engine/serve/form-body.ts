import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import type { FormField, RequestBody } from '../document/operation.ts';
import { ApiError } from './errors.ts';

/** A form that was received. */
export interface Form {
  /** By name of the field: a text, or the path of a file. Fields that aren't declared have an empty text. */
  readonly values: { readonly [name: string]: string };
  /** Paths of its files. Whoever received the form deletes them. */
  readonly files: readonly string[];
}

const namesOfPrototypes: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Bytes of a rejected form. */
const mostDrained = 2 ** 26;
/** Far more than any form declares. */
const maxParts = 50;

/**
 * Receives a form: files on disk, so that their size costs no memory, and texts in memory. A part is what the contract
 * declares by its name, whatever its sender says of it; names of files are ignored. Nothing is left on disk if it throws.
 *
 * @throws {ApiError} `bad_request` for a malformed form, a field that is sent twice or a text that isn't UTF-8;
 * `payload_too_large` for a part or a body that is larger than declared
 * @throws {Error} the system's, if a file can't be written
 */
export async function receiveForm(request: IncomingMessage, body: RequestBody, directory: string): Promise<Form> {
  const { form = {}, maxBytes } = body;
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
    await drain(request);
    throw tooLarge();
  }
  const receiver = receiverOf(request);
  const values: { [name: string]: string } = {};
  const files: string[] = [];
  const streams: Readable[] = [];
  const parts: Promise<void>[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    receiver.destroy(error);
  };
  receiver.on('partsLimit', () => fail(tooLarge(`The form has more than ${maxParts} fields`)));
  receiver.on('file', (name: string, stream: BusboyFileStream) => {
    streams.push(stream);
    parts.push(receivePart(name, stream).catch(fail));
  });
  const receivePart = async (name: string, stream: Readable): Promise<void> => {
    if (namesOfPrototypes.has(name)) throw malformed(`The field name ${name} is not allowed`);
    if (Object.hasOwn(values, name)) throw malformed(`The form has the field ${name} twice`);
    values[name] = '';
    const field = Object.hasOwn(form, name) ? form[name] : undefined;
    if (field === undefined) stream.resume();
    else if (field.kind === 'text') values[name] = await textOf(name, limited(name, stream, field));
    else {
      const path = join(directory, `upload-${randomUUID()}`);
      files.push(path);
      values[name] = path;
      await pipeline(limited(name, stream, field), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    }
  };
  try {
    // The request stays open when this fails: its connection is that of the response.
    await pipeline(bounded(request.iterator({ destroyOnReturn: false }), maxBytes), receiver);
    await Promise.all(parts);
    // A part may fail after the whole form was read.
    if (failure !== undefined) throw failure;
    return { values, files };
  } catch (thrown) {
    const error = failure ?? thrown;
    // Those whose end never comes.
    for (const stream of streams) stream.destroy();
    await Promise.all(parts);
    await deleteFiles(files);
    await drain(request);
    if (error instanceof ApiError || isOfFile(error)) throw error;
    throw malformed('The form is malformed', error);
  }
}

/** Whether the machine could not write a file. */
function isOfFile(error: unknown): boolean {
  const { syscall } = error as NodeJS.ErrnoException;
  return syscall === 'open' || syscall === 'write';
}

/**
 * Reads what its sender still sends, within reason: one whose connection closes while it sends doesn't see the response.
 */
async function drain(request: IncomingMessage): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > mostDrained) return;
  let bytes = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostDrained) return;
    }
  } catch {
    // It has hung up.
  }
}

/** Deletes files of a form. A file that is gone is no error. */
export async function deleteFiles(files: readonly string[]): Promise<void> {
  await Promise.all(files.map((path) => rm(path, { force: true })));
}

function receiverOf({ headers }: IncomingMessage): InstanceType<typeof Busboy> {
  try {
    // Each part is a stream, because what it is doesn't depend on the headers that its sender gives it.
    return new Busboy({ headers: headers as BusboyHeaders, isPartAFile: () => true, limits: { parts: maxParts } });
  } catch (error) {
    throw malformed('The form has no boundary', error);
  }
}

async function* bounded(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge();
    yield chunk;
  }
}

async function* limited(name: string, stream: AsyncIterable<Buffer>, { maxBytes }: FormField): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(`The field ${name} is larger than ${maxBytes.toLocaleString('en')} bytes`);
    yield chunk;
  }
}

async function textOf(name: string, stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw malformed(`The field ${name} is not valid UTF-8`, error);
  }
}

function tooLarge(detail = 'The request body is too large'): ApiError {
  return new ApiError('payload_too_large', detail);
}

function malformed(detail: string, cause?: unknown): ApiError {
  return new ApiError('bad_request', detail, { cause });
}
