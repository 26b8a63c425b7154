import { createHmac } from 'node:crypto';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { contractWebhooks } from '../../document/contract-operation.ts';
import type { Document } from '../../document/document.ts';
import { withFormats } from '../../document/formats.ts';
import { pointerTo } from '../../document/json-pointer.ts';
import type { Message } from '../product.ts';

/** `x-signs` of a header. */
interface Signing {
  readonly content: string;
  readonly encoding: 'hex' | 'base64';
  readonly prefix?: string;
  readonly key: 'text' | 'base64';
}

/** Returns how a message differs from what the contract declares of its type: its body, its headers and their signatures. */
export function faultsOfMessage(document: Document, { headers, body }: Message, secret: string): string[] {
  const { type } = JSON.parse(body) as { readonly type: string };
  const declared = contractWebhooks(document).find(({ path }) => path === type);
  if (declared === undefined) return [`the contract declares no message ${type}`];
  const faults: string[] = [];
  const validate = validatorOf(document, declared.requestBody?.pointer ?? declared.pointer);
  if (!validate(JSON.parse(body))) {
    const [error] = validate.errors ?? [];
    faults.push(`${type}: ${error?.instancePath || 'its body'} ${error?.message}`);
  }
  for (const { value } of declared.parameters) {
    if (value.in !== 'header') continue;
    const sent = headers[value.name.toLowerCase()];
    if (sent === undefined) {
      if (value.required) faults.push(`${type} has no header ${value.name}`);
      continue;
    }
    const signing = value['x-signs'] as Signing | undefined;
    if (signing !== undefined && sent !== signatureOf(signing, headers, body, secret))
      faults.push(`${value.name} of ${type} is not the signature of its content by the secret`);
  }
  return faults;
}

function signatureOf(
  { content, encoding, prefix = '', key }: Signing,
  headers: Message['headers'],
  body: string,
  secret: string,
) {
  const signed = content.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    name === 'body' ? body : (headers[name.toLowerCase()] ?? ''),
  );
  const bytes = key === 'text' ? secret : decoded(secret.replace(/^whsec_/, ''));
  return `${prefix}${createHmac('sha256', bytes).update(signed).digest(encoding)}`;
}

/** A secret that isn't base64 is used as it is. */
function decoded(text: string): Buffer | string {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : text;
}

const ajvs = new WeakMap<Document, Ajv2020>();

function validatorOf(document: Document, pointer: string): ValidateFunction {
  const ajv = ajvs.get(document) ?? withFormats(new Ajv2020({ strict: false, validateFormats: true, logger: false }));
  if (!ajvs.has(document)) {
    ajvs.set(document, ajv);
    ajv.addSchema(document as object, 'contract');
  }
  const schema = pointerTo(pointer, 'content', 'application/json', 'schema');
  return ajv.compile({ $ref: `contract#${encodeURI(schema)}` });
}
