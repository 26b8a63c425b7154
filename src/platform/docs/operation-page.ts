import { type ContractOperation, mediaTypes } from '../../engine/document/contract-operation.ts';
import type { Document, Schema, SchemaObject } from '../../engine/document/document.ts';
import { firstExample } from '../../engine/document/examples.ts';
import { dereference } from '../../engine/document/reference.ts';
import { errorLinks, factsTable, operationFacts } from './operation-facts.ts';

/** Programs that call an operation. */
export interface Samples {
  readonly curl: string;
  readonly typescript: string;
}

/** Returns the page of an operation as Markdown: all that a person or a language model needs to call it. */
export function operationPage(document: Document, operation: ContractOperation, samples: Samples): string {
  const { value, method, path } = operation;
  const parts = [
    `# ${value.summary ?? value.operationId}`,
    `\`${method.toUpperCase()} ${path}\` (\`${value.operationId}\`)`,
    value.description?.trim() ?? '',
    factsTable(operationFacts(document, operation)),
    parameters(document, operation),
    requestBody(document, operation),
    responses(document, operation),
    `## Samples\n\n${fenced('sh', samples.curl)}\n\n${fenced('ts', samples.typescript)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function parameters(document: Document, { parameters: all }: ContractOperation): string {
  if (all.length === 0) return '';
  const rows = all.map(({ value }) => {
    const example = firstExample(document, value);
    const shown = example === undefined ? '' : ` Example: \`${[example].flat().join(',')}\``;
    const kind = `${value.in}, ${typeOf(document, value.schema ?? {})}${value.required ? ', required' : ''}`;
    return `- \`${value.name}\` (${kind}): ${singleLine(value.description)}${shown}`;
  });
  return `## Parameters\n\n${rows.join('\n')}`;
}

function requestBody(document: Document, { requestBody: body }: ContractOperation): string {
  if (body === null) return '';
  const types = mediaTypes(body).map(({ contentType, value }) => {
    const example = firstExample(document, value);
    const shown = typeof example === 'object' ? `\n\n${fenced('json', JSON.stringify(example, null, 2))}` : '';
    return `\`${contentType}\`\n\n${propertyList(document, value.schema ?? {})}${shown}`;
  });
  return `## Request body\n\n${types.join('\n\n')}`;
}

function responses(document: Document, operation: ContractOperation): string {
  const rows = operation.responses.map((response) => {
    const links = errorLinks(response.status);
    return `- **${response.status}**: ${singleLine(response.value.description)}${links === '' ? '' : ` (${links})`}`;
  });
  const success = operation.responses.find(({ status }) => status.startsWith('2'));
  const [mediaType] = success === undefined ? [] : mediaTypes(success);
  const example = mediaType === undefined ? undefined : firstExample(document, mediaType.value);
  const shown =
    typeof example === 'object' ? `\n\n${success?.status}:\n\n${fenced('json', JSON.stringify(example, null, 2))}` : '';
  return `## Responses\n\n${rows.join('\n')}${shown}`;
}

/** Returns the properties of an object, one line each; of a schema that isn't one, its type. */
function propertyList(document: Document, schema: Schema): string {
  const object = resolve(document, schema);
  const { properties, required = [] } = object;
  if (properties === undefined) return `- ${typeOf(document, schema)}: ${singleLine(object.description as string)}`;
  const lines = Object.entries(properties).map(([name, property]) => {
    const { description } = resolve(document, property);
    const kind = `${typeOf(document, property)}${required.includes(name) ? ', required' : ''}`;
    return `- \`${name}\` (${kind})${description === undefined ? '' : `: ${singleLine(description as string)}`}`;
  });
  return lines.join('\n');
}

/** Returns the type and the limits of a value in words: `string, 1 to 255 characters`. */
function typeOf(document: Document, schema: Schema): string {
  const { type, enum: values, format, items, minLength, maxLength, minimum, maximum } = resolve(document, schema);
  if (values !== undefined) return `one of ${values.map((value) => `\`${String(value)}\``).join(', ')}`;
  const name = [type ?? 'any'].flat().join(' or ');
  const parts = [name === 'array' && items !== undefined ? `array of ${typeOf(document, items)}` : name];
  if (format !== undefined) parts.push(format);
  if (maxLength !== undefined) parts.push(`${minLength ?? 0} to ${maxLength} characters`);
  if (minimum !== undefined && maximum !== undefined) parts.push(`${minimum} to ${maximum}`);
  return parts.join(', ');
}

function resolve(document: Document, schema: Schema): SchemaObject {
  if (typeof schema === 'boolean') return {};
  return dereference<SchemaObject>(document, { value: schema, pointer: '' }).value;
}

function singleLine(text = ''): string {
  const lines = text.trim().split('\n');
  return lines.map((line) => line.trim()).join(' ');
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}
