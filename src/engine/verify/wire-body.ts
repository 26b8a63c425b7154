import { randomBytes } from 'node:crypto';
import { formType } from '../document/forms.ts';
import type { FormField } from '../document/operation.ts';
import type { DeclaredOperation } from './declared-operation.ts';

/** A request body as it is sent. */
export interface WireBody {
  readonly contentType: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
}

/**
 * Returns a body in the media type that the operation takes: JSON, or a form whose files are given in base64, as the
 * examples of a contract write them.
 */
export function wireBody({ policy }: DeclaredOperation, body: unknown): WireBody {
  const fields = policy.body?.form;
  if (fields === undefined) return { contentType: 'application/json', text: JSON.stringify(body) };
  const boundary = `form-${randomBytes(12).toString('hex')}`;
  const parts = Object.entries(body as { readonly [name: string]: unknown }).map(([name, value]) =>
    partOf(boundary, name, String(value), fields[name]?.kind ?? 'text'),
  );
  return {
    contentType: `${formType}; boundary=${boundary}`,
    text: new Uint8Array(Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])),
  };
}

function partOf(boundary: string, name: string, value: string, kind: FormField['kind']): Buffer {
  const isFile = kind === 'file';
  // As clients send them: Prism ends at a file without a type.
  const ofFile = isFile ? '; filename="file"\r\nContent-Type: application/octet-stream' : '';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${ofFile}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(value, isFile ? 'base64' : 'utf8'), Buffer.from('\r\n')]);
}

/** Whether a body can be sent as the form of an operation: all of its values are texts, and its files the valid ones. */
export function fitsForm({ policy }: DeclaredOperation, body: unknown, valid: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  return Object.entries(body).every(([name, value]) =>
    policy.body?.form?.[name]?.kind === 'file'
      ? value === (valid as { readonly [name: string]: unknown })[name]
      : typeof value === 'string',
  );
}

/** Returns the file with bytes at its end that no other has, in base64. Images and most other files may end so. */
export function uniqueFile(file: string, mark: string): string {
  return Buffer.concat([Buffer.from(file, 'base64'), Buffer.from(mark)]).toString('base64');
}
