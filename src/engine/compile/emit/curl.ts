import { type ContractOperation, contractOperations, mediaTypes } from '../../document/contract-operation.ts';
import type { Document } from '../../document/document.ts';
import { firstExample } from '../../document/examples.ts';
import { formFields, formOf, formType } from '../../document/forms.ts';
import { pointerTo, valueAt } from '../../document/json-pointer.ts';

/** The server in samples of a contract that names none: a page that shows one may replace it. */
const exampleServer = 'https://api.example.com';

/** Returns, for each operation by its id, a command for curl and bash that calls it with the contract's own examples. */
export function emitCurl(document: Document): string {
  const commands = contractOperations(document).map((operation) => [
    operation.value.operationId,
    curlCommand(document, operation),
  ]);
  return `${JSON.stringify(Object.fromEntries(commands), null, 2)}\n`;
}

function curlCommand(document: Document, operation: ContractOperation): string {
  const body = bodyOf(document, operation);
  const redirects = operation.responses.some(({ status }) => status.startsWith('3') && status !== '304');
  const lines = [
    // A redirect says what it does in its headers.
    `curl${redirects ? ' -i' : ''}${methodOption(operation, body)} ${quoted(serverOf(document) + target(document, operation))}`,
    ...credentialOptions(document, operation),
    ...requiredHeaders(document, operation),
    ...bodyOptions(body),
  ];
  return `${lines.join(' \\\n  ')}\n`;
}

/** A file is one of the caller's, named after its field. */
function bodyOptions(body: SampleBody | null): string[] {
  if (body === null) return [];
  if (body.fields === undefined)
    return [`-H ${quoted(`Content-Type: ${body.contentType}`)}`, `-d ${quoted(body.text)}`];
  return body.fields.map(({ name, value, isFile }) => `-F ${quoted(isFile ? `${name}=@${name}` : `${name}=${value}`)}`);
}

function serverOf({ servers = [] }: Document): string {
  const [first] = servers;
  return first !== undefined && /^https?:/.test(first.url) ? first.url.replace(/\/$/, '') : exampleServer;
}

/** curl itself chooses GET, and POST where there is a body. */
function methodOption({ method }: ContractOperation, body: object | null): string {
  return method === (body === null ? 'get' : 'post') ? '' : ` -X ${method.toUpperCase()}`;
}

function target(document: Document, { path, parameters }: ContractOperation): string {
  const values = new Map(parameters.map(({ value }) => [value.name, firstExample(document, value)]));
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(textOf(values.get(name))));
  const query = parameters
    .filter(({ value }) => value.in === 'query' && value.required)
    .map(({ value }) => `${encodeURIComponent(value.name)}=${encodeURIComponent(textOf(values.get(value.name)))}`);
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

function textOf(example: unknown): string {
  return Array.isArray(example) ? example.map(String).join(',') : String(example ?? 'example');
}

/** Options that send the first credential that the operation declares, as its security scheme says. */
function credentialOptions(document: Document, { value }: ContractOperation): string[] {
  const [requirement = {}] = value.security ?? document.security ?? [];
  return Object.keys(requirement).map((scheme) => {
    const {
      type,
      name,
      description = '',
    } = valueAt(document, pointerTo('/components/securitySchemes', scheme)) as {
      readonly type: string;
      readonly name?: string;
      readonly description?: string;
    };
    const variable = `$${scheme.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`;
    if (type === 'http') return `-H "Authorization: Bearer ${variable}"`;
    // A key may have a prefix that OpenAPI can't express; its description says "sent as `JWT <access_token>`".
    const [, prefix = ''] = /sent as `(\w+ )</.exec(description) ?? [];
    return `-H "${name}: ${prefix}${variable}"`;
  });
}

function requiredHeaders(document: Document, { parameters }: ContractOperation): string[] {
  return parameters
    .filter(({ value }) => value.in === 'header' && value.required)
    .map(({ value }) => `-H ${quoted(`${value.name}: ${textOf(firstExample(document, value))}`)}`);
}

interface SampleBody {
  readonly contentType: string;
  readonly text: string;
  /** Of a form. */
  readonly fields?: readonly { readonly name: string; readonly value: unknown; readonly isFile: boolean }[];
}

function bodyOf(document: Document, { requestBody }: ContractOperation): SampleBody | null {
  const [mediaType] = requestBody === null ? [] : mediaTypes(requestBody);
  if (mediaType === undefined) return null;
  const example = firstExample(document, mediaType.value) ?? {};
  const form = formOf(requestBody);
  if (form !== undefined) {
    const kinds = formFields(document, form);
    const fields = Object.entries(example as object).map(([name, value]) => ({
      name,
      value,
      isFile: kinds[name]?.kind === 'file',
    }));
    return { contentType: formType, text: '', fields };
  }
  if (typeof example === 'string') return { contentType: mediaType.contentType, text: example };
  const flat = JSON.stringify(example);
  return { contentType: mediaType.contentType, text: flat.length <= 80 ? flat : JSON.stringify(example, null, 2) };
}

/** Returns the text as one word of a shell, with any characters. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
