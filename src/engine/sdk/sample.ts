import type { Contract } from '../compile/contract/contract.ts';
import { firstExample } from '../compile/contract/first-example.ts';
import { mediaTypes } from '../compile/contract/operations.ts';
import { literal } from '../compile/emit/literal.ts';
import { type SdkGroup, shortestMethod } from './sdk-group.ts';
import type { SdkOperation } from './sdk-operation.ts';

/** How each kind of credential is written. */
const credentials: { readonly [scheme: string]: string } = {
  UserToken: "userToken('eyJ…')",
  UserApiKey: "userApiKey('pa_…')",
  DashboardToken: "dashboardToken('eyJ…')",
  SiteKey: "siteKey('live_sk_…')",
  ApiUserToken: "apiUserToken('eyJ…')",
  WorkspaceKey: "workspaceKey('sk_live_…')",
};

/** A program that calls the operation with the contract's own examples. */
export function sample(contract: Contract, groups: readonly SdkGroup[], operation: SdkOperation): string {
  const [scheme] = operation.policy.security.map((alternative) => alternative.scheme);
  const credential = scheme === undefined ? undefined : credentials[scheme];
  const imported = ['createColophon', ...(credential === undefined ? [] : [credential.replace(/\(.*/, '')])];
  const config = `{ baseUrl: 'https://api.example.com'${credential === undefined ? '' : `, credential: ${credential}`} }`;
  const params = sampleParams(contract, operation);
  const method = `colophon.${shortestMethod(groups, operation)}`;
  const prefix = `const answer = await ${method}(`;
  const call = `${method}(${Object.keys(params).length === 0 ? '' : literal(params, prefix)})`;
  const use =
    operation.paging === null
      ? `const answer = await ${call};\n`
      : `for await (const item of ${call}) {\n  console.log(item);\n}\n`;
  return `import { ${imported.join(', ')} } from '@colophon/sdk';\n\nconst colophon = createColophon(${config});\n\n${use}`;
}

function sampleParams(contract: Contract, { declared }: SdkOperation): { readonly [name: string]: unknown } {
  const given = declared.parameters
    .filter(({ value }) => value.in === 'path' || (value.in === 'query' && value.required))
    .map(({ value, pointer }): [string, unknown] => [value.name, firstExample(contract, pointer) ?? 'example']);
  const body = declared.requestBody === null ? [] : mediaTypes(declared.requestBody).slice(0, 1);
  return Object.fromEntries([...given, ...body.map(({ pointer }) => ['body', firstExample(contract, pointer) ?? {}])]);
}
