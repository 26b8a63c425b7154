import type { Contract } from '../contract/contract.ts';
import { firstExample } from '../contract/first-example.ts';
import { pointerTo, valueAt } from '../contract/json-pointer.ts';
import { type ContractOperation, contractOperations, mediaTypes } from '../contract/operations.ts';

/** Stands for the server in samples; whoever shows one may put an address in its place. */
const server = 'https://api.example.com';

/** For each operation, by its id, a command for curl and bash that calls it with the contract's own examples. */
export function emitCurl(contract: Contract): string {
  const commands = contractOperations(contract).map((operation) => [
    operation.value.operationId,
    curlCommand(contract, operation),
  ]);
  return `${JSON.stringify(Object.fromEntries(commands), null, 2)}\n`;
}

function curlCommand(contract: Contract, operation: ContractOperation): string {
  const body = bodyOf(contract, operation);
  const redirects = operation.responses.some(({ status }) => status.startsWith('3') && status !== '304');
  const lines = [
    // A redirect says what it does in its headers.
    `curl${redirects ? ' -i' : ''}${methodOption(operation, body)} ${quoted(server + target(contract, operation))}`,
    ...credentialOptions(contract, operation),
    ...requiredHeaders(contract, operation),
    ...(body === null ? [] : [`-H ${quoted(`Content-Type: ${body.contentType}`)}`, `-d ${quoted(body.text)}`]),
  ];
  return `${lines.join(' \\\n  ')}\n`;
}

/** curl itself chooses GET, and POST where there is a body. */
function methodOption({ method }: ContractOperation, body: object | null): string {
  return method === (body === null ? 'get' : 'post') ? '' : ` -X ${method.toUpperCase()}`;
}

function target(contract: Contract, { path, parameters }: ContractOperation): string {
  const values = new Map(parameters.map(({ value, pointer }) => [value.name, firstExample(contract, pointer)]));
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(textOf(values.get(name))));
  const query = parameters
    .filter(({ value }) => value.in === 'query' && value.required)
    .map(({ value }) => `${encodeURIComponent(value.name)}=${encodeURIComponent(textOf(values.get(value.name)))}`);
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

function textOf(example: unknown): string {
  return Array.isArray(example) ? example.map(String).join(',') : String(example ?? 'example');
}

/** What `SecuritySchemes` of the contract say of the first credential that the operation takes, if it wants one. */
function credentialOptions(contract: Contract, { value }: ContractOperation): string[] {
  const [requirement = {}] = value.security ?? contract.document.security ?? [];
  return Object.keys(requirement).map((scheme) => {
    const { type, name } = valueAt(contract.document, pointerTo('/components/securitySchemes', scheme)) as {
      readonly type: string;
      readonly name?: string;
    };
    const variable = `$${scheme.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`;
    if (type === 'http') return `-H "Authorization: Bearer ${variable}"`;
    // OpenAPI has no word for the scheme `JWT`: it is described as a key in the header that other schemes use.
    return `-H "${name}: ${name === 'Authorization' ? 'JWT ' : ''}${variable}"`;
  });
}

function requiredHeaders(contract: Contract, { parameters }: ContractOperation): string[] {
  return parameters
    .filter(({ value }) => value.in === 'header' && value.required)
    .map(({ value, pointer }) => `-H ${quoted(`${value.name}: ${textOf(firstExample(contract, pointer))}`)}`);
}

interface SampleBody {
  readonly contentType: string;
  readonly text: string;
}

function bodyOf(contract: Contract, { requestBody }: ContractOperation): SampleBody | null {
  const [mediaType] = requestBody === null ? [] : mediaTypes(requestBody);
  if (mediaType === undefined) return null;
  const example = firstExample(contract, mediaType.pointer) ?? {};
  if (typeof example === 'string') return { contentType: mediaType.contentType, text: example };
  const flat = JSON.stringify(example);
  return { contentType: mediaType.contentType, text: flat.length <= 80 ? flat : JSON.stringify(example, null, 2) };
}

/** As one word of a shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
