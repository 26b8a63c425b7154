import { literal } from '../compile/emit/literal.ts';
import type { SdkOperation } from './sdk-operation.ts';

/** The module of a domain: a function for each of its operations, and the type of its parameters. */
export function operationsModule(operations: readonly SdkOperation[]): string {
  const types = operations.flatMap(({ typeName, params, successes, descriptor }) => [
    ...(hasParams(params) ? [`${typeName}Data`] : []),
    ...(successes.length > 0 && descriptor.returns === undefined ? [`${typeName}Responses`] : []),
  ]);
  const paged = operations.some(({ paging }) => paging !== null);
  const single = operations.some(({ paging }) => paging === null);
  return [
    single ? "import { call } from '../call.ts';" : null,
    operations.every(({ descriptor }) => descriptor.dryRun)
      ? "import type { Client } from '../client.ts';"
      : "import type { CallOptions, Client } from '../client.ts';",
    operations.some(({ descriptor }) => descriptor.dryRun)
      ? "import type { DryRunOptions } from '../dry-run.ts';"
      : null,
    operations.some(({ descriptor }) => descriptor.returns === 'redirect')
      ? "import type { Redirect } from '../operation.ts';"
      : null,
    paged ? "import { callPages, type Pages } from '../pages.ts';" : null,
    types.length > 0 ? `import type {\n${types.map((name) => `  ${name},\n`).join('')}} from '../types.ts';` : null,
    ...operations.map(operationSource),
  ]
    .filter((part) => part !== null)
    .join('\n');
}

function operationSource(operation: SdkOperation): string {
  const { id, typeName, params, paging } = operation;
  const descriptor = paging === null ? operation.descriptor : { ...operation.descriptor, paging };
  const takes = hasParams(params);
  const result = resultType(operation);
  const given = `params: ${typeName}Params${params.required ? '' : ' = {}'}`;
  const options = descriptor.dryRun ? 'DryRunOptions' : 'CallOptions';
  const signature = [`client: Client`, ...(takes ? [given] : []), `options: ${options} = {}`].join(', ');
  const returned =
    paging === null ? `Promise<${result}>` : `Pages<${result}, NonNullable<${result}['${paging.items}']>[number]>`;
  const data = `${typeName}Data`;
  const parts = [
    ...(params.path ? [`${data}['path']`] : []),
    ...(params.query ? [`NonNullable<${data}['query']>`] : []),
    ...(params.body
      ? [operation.operation.body?.required ? `{ body: ${data}['body'] }` : `{ body?: NonNullable<${data}['body']> }`]
      : []),
  ];
  return `
${takes ? `/** Arguments of \`${id}\`: parameters of its path and query by their names, and its body. */\nexport type ${typeName}Params = ${parts.join(' & ')};\n\n` : ''}${docComment(operation)}
export function ${id}(${signature}): ${returned} {
  return ${paging === null ? 'call' : 'callPages'}(client, ${literal(descriptor, '  return callPages(client, ', '  ')}, ${takes ? 'params' : '{}'}, options);
}`;
}

function hasParams({ path, query, body }: SdkOperation['params']): boolean {
  return path || query || body;
}

function resultType({ typeName, successes, descriptor }: SdkOperation): string {
  if (descriptor.returns === 'redirect') return 'Redirect';
  if (descriptor.returns === 'text') return 'string';
  if (descriptor.returns === 'bytes') return 'Uint8Array';
  if (descriptor.returns === 'nothing') return 'void';
  return successes.map((status) => `${typeName}Responses[${status}]`).join(' | ');
}

function operationTitle({ method, path }: SdkOperation['operation']): string {
  return `${method} ${path}`;
}

function docComment({ declared, operation: policy }: SdkOperation): string {
  const { summary = '', description = '' } = declared.value;
  const credentials = [...new Set(policy.security.map(({ scheme }) => scheme))];
  const lines = [
    `${summary === '' ? operationTitle(policy) : summary}.`,
    '',
    ...(description === '' ? [] : [...description.trim().split('\n'), '']),
    `\`${policy.method} ${policy.path}\``,
    ...(credentials.length > 0
      ? ['', `Credentials: ${credentials.join(', ')}${policy.anonymous ? ', or none' : ''}.`]
      : []),
  ];
  return `/**\n${lines.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd()).join('\n')}\n */`;
}
