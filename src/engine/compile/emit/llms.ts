import type { Contract } from '../contract/contract.ts';
import { contractOperations } from '../contract/operations.ts';

/** The contract in brief for language models, in the form of llmstxt.org: what there is, and where it is described. */
export function emitLlms(contract: Contract): string {
  const { info, tags = [] } = contract.document;
  const operations = contractOperations(contract);
  const domains = tags.map(({ name, description = '' }) => {
    const ofDomain = operations.filter(({ value }) => value.tags?.[0] === name);
    const lines = ofDomain.map(
      ({ method, path, value }) =>
        `- [${method.toUpperCase()} ${path}](/docs#/${name}/${value.operationId}): ${value.summary}\n`,
    );
    return lines.length === 0 ? '' : `\n## ${name}\n\n${description}\n\n${lines.join('')}`;
  });
  return `# ${info.title}

> ${info.summary ?? ''}

- [OpenAPI document](/openapi.json): every operation with its rules, schemas and examples; also [as YAML](/openapi.yaml)
- [Reference to read and try](/docs)
- [Model Context Protocol](/mcp): Streamable HTTP by POST, stateless. Send the credentials of the API in the same headers;
  its tools are operations of this list, under their operationIds
${domains.join('')}`;
}
