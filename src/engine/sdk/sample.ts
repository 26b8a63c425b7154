import { literal } from '../compile/emit/literal.ts';
import { type ContractMediaType, mediaTypes } from '../document/contract-operation.ts';
import type { Document } from '../document/document.ts';
import { firstExample } from '../document/examples.ts';
import { formFields, formType } from '../document/forms.ts';
import { type SdkGroup, shortestMethod } from './sdk-group.ts';
import type { SdkOperation } from './sdk-operation.ts';
import type { SdkProduct } from './sdk-product.ts';

/** Returns a program that calls the operation with the contract's own examples. */
export function sample(
  document: Document,
  { packageName, clientName, credentials }: SdkProduct,
  groups: readonly SdkGroup[],
  operation: SdkOperation,
): string {
  const [scheme] = operation.operation.security.map((alternative) => alternative.scheme);
  const credential = scheme === undefined ? undefined : credentials[scheme];
  const variable = clientName.charAt(0).toLowerCase() + clientName.slice(1);
  const imported = [`create${clientName}`, ...(credential === undefined ? [] : [credential.replace(/\(.*/, '')])];
  const config = `{ baseUrl: 'https://api.example.com'${credential === undefined ? '' : `, credential: ${credential}`} }`;
  const params = sampleParams(document, operation);
  const method = `${variable}.${shortestMethod(groups, operation)}`;
  const prefix = `const result = await ${method}(`;
  const call = `${method}(${Object.keys(params).length === 0 ? '' : literal(params, prefix)})`;
  const use =
    operation.paging === null
      ? `const result = await ${call};\n`
      : `for await (const item of ${call}) {\n  console.log(item);\n}\n`;
  const file = use.includes(filePlaceholder) ? fetchedFile : '';
  const program = file + use.replaceAll(`'${filePlaceholder}'`, 'photo');
  return `import { ${imported.join(', ')} } from '${packageName}';\n\nconst ${variable} = create${clientName}(${config});\n\n${program}`;
}

const filePlaceholder = 'a file';
/** In every environment. */
const fetchedFile = "const photo = await (await fetch('https://example.com/photo.jpg')).blob();\n";

/** Returns the example with a placeholder for each file of a form. */
function withFiles(document: Document, mediaType: ContractMediaType, example: unknown): unknown {
  if (mediaType.contentType !== formType) return example;
  const fields = formFields(document, mediaType);
  return Object.fromEntries(
    Object.entries(example as object).map(([name, value]) => [
      name,
      fields[name]?.kind === 'file' ? filePlaceholder : value,
    ]),
  );
}

function sampleParams(document: Document, { declared }: SdkOperation): { readonly [name: string]: unknown } {
  const given = declared.parameters
    .filter(({ value }) => value.in === 'path' || (value.in === 'query' && value.required))
    .map(({ value }): [string, unknown] => [value.name, firstExample(document, value) ?? 'example']);
  const body = declared.requestBody === null ? [] : mediaTypes(declared.requestBody).slice(0, 1);
  return Object.fromEntries([
    ...given,
    ...body.map((mediaType) => ['body', withFiles(document, mediaType, firstExample(document, mediaType.value) ?? {})]),
  ]);
}
