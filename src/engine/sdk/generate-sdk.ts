import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../document/document.ts';
import { clientModule, groupsModule } from './client-source.ts';
import { compile } from './compile.ts';
import { indexModule } from './index-source.ts';
import { operationsModule } from './operation-source.ts';
import { packageManifest } from './package-manifest.ts';
import { packageReadme } from './package-readme.ts';
import { sample } from './sample.ts';
import { type SdkGroup, sdkGroups } from './sdk-group.ts';
import { type SdkOperation, sdkOperations } from './sdk-operation.ts';
import type { SdkProduct } from './sdk-product.ts';
import { wireTypes } from './wire-types.ts';

/** The types of messages to webhook endpoints as one union, discriminated by `type`. */
const webhookEventModule = `import type { Webhooks } from './types.ts';

/** A message to a webhook endpoint. Its \`type\` determines its \`data\`. */
export type WebhookEvent = Webhooks['body'];
`;

const runtime = fileURLToPath(new URL('runtime', import.meta.url));

interface Module {
  readonly text: string;
  /** What it is written from. */
  readonly origin: string;
}

/**
 * Writes the package of the SDK into `sdk` in the output directory, and next to it `samples.json`: for each operation a
 * program that calls it.
 *
 * @example
 * await generateSdk(document, plainSdk('@library/sdk', 'Library'), 'generated');
 */
export async function generateSdk(document: Document, product: SdkProduct, outputDirectory: string): Promise<void> {
  const operations = sdkOperations(document, product);
  const groups = sdkGroups(operations);
  const directory = join(outputDirectory, 'sdk');
  rmSync(directory, { recursive: true, force: true });
  const write = (name: string, text: string) => {
    const file = join(directory, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const modules = { ...runtimeModules(product), ...(await contractModules(document, product, operations, groups)) };
  for (const [name, { text, origin }] of Object.entries(modules)) {
    const banner = `// Written by \`npm run sdk\` from ${origin}.\n\n`;
    const { js, dts } = compile(name, text);
    write(`src/${name}`, banner + text);
    write(`dist/${name.replace(/\.ts$/, '.js')}`, banner + js);
    write(`dist/${name.replace(/\.ts$/, '.d.ts')}`, banner + dts);
  }
  write('package.json', packageManifest(document, product));
  write('README.md', packageReadme(product, groups, operations));
  const samples = Object.fromEntries(
    operations.map((operation) => [operation.id, sample(document, product, groups, operation)]),
  );
  writeFileSync(join(outputDirectory, 'samples.json'), `${JSON.stringify(samples, null, 2)}\n`);
}

/** The modules that are the same for every contract, with the product's. */
function runtimeModules({ clientName, modules }: SdkProduct): { [name: string]: Module } {
  const own = readdirSync(runtime).map((name): [string, Module] => [
    name,
    { text: readFileSync(join(runtime, name), 'utf8'), origin: `src/engine/sdk/runtime/${name}` },
  ]);
  const all = Object.entries({ ...Object.fromEntries(own), ...modules });
  return Object.fromEntries(
    all.map(([name, { text, origin }]) => {
      const named = text.replace(/\bSdkError\b/g, `${clientName}Error`);
      return [name, { text: named.replace(/(\bfrom ')[^']*\/sdk\/runtime\//g, '$1./'), origin }];
    }),
  );
}

async function contractModules(
  document: Document,
  product: SdkProduct,
  operations: readonly SdkOperation[],
  groups: readonly SdkGroup[],
): Promise<{ [name: string]: Module }> {
  const texts: { [name: string]: string } = {};
  for (const domain of new Set(operations.map((operation) => operation.domain))) {
    texts[`operations/${domain}.ts`] = operationsModule(operations.filter((one) => one.domain === domain));
  }
  texts['groups.ts'] = groupsModule(groups, operations);
  texts[`${product.clientName.toLowerCase()}.ts`] = clientModule(product, groups);
  texts['index.ts'] = indexModule(product, operations, document.webhooks !== undefined);
  texts['types.ts'] = await wireTypes(document);
  if (document.webhooks !== undefined) texts['webhook-event.ts'] = webhookEventModule;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, { text, origin: 'openapi/openapi.yaml' }]),
  );
}
