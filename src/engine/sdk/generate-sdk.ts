import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contract } from '../compile/contract/contract.ts';
import { compile } from './compile.ts';
import { colophonModule, groupsModule } from './group-source.ts';
import { indexModule } from './index-source.ts';
import { operationsModule } from './operation-source.ts';
import { packageManifest } from './package-manifest.ts';
import { packageReadme } from './package-readme.ts';
import { sample } from './sample.ts';
import { sdkGroups } from './sdk-group.ts';
import { sdkOperations } from './sdk-operation.ts';
import { wireTypes } from './wire-types.ts';

/** The types of messages to webhook endpoints, as one: `type` tells them apart. */
const webhookEventModule = `import type { Webhooks } from './types.ts';

/** A message to a webhook endpoint: its \`type\` tells what its \`data\` is. */
export type WebhookEvent = Webhooks['body'];
`;

const runtime = fileURLToPath(new URL('runtime', import.meta.url));

/**
 * Writes the package of the SDK into `sdk` in the output directory, and beside it `samples.json`: for each operation a
 * program that calls it.
 */
export async function generateSdk(contract: Contract, outputDirectory: string): Promise<void> {
  const operations = sdkOperations(contract);
  const groups = sdkGroups(operations);
  const samples = Object.fromEntries(
    operations.map((operation) => [operation.id, sample(contract, groups, operation)]),
  );
  const directory = join(outputDirectory, 'sdk');
  rmSync(directory, { recursive: true, force: true });
  const write = (name: string, text: string) => {
    const file = join(directory, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };

  const modules: { [name: string]: string } = {};
  for (const name of readdirSync(runtime)) modules[name] = readFileSync(join(runtime, name), 'utf8');
  for (const domain of new Set(operations.map((operation) => operation.domain))) {
    modules[`operations/${domain}.ts`] = operationsModule(operations.filter((one) => one.domain === domain));
  }
  modules['groups.ts'] = groupsModule(groups, operations);
  modules['colophon.ts'] = colophonModule(groups);
  modules['index.ts'] = indexModule(operations);
  modules['types.ts'] = await wireTypes(contract.document);
  modules['webhook-event.ts'] = webhookEventModule;

  for (const [name, text] of Object.entries(modules)) {
    const origin = readdirSync(runtime).includes(name) ? `scripts/sdk/runtime/${name}` : 'openapi/openapi.yaml';
    const banner = `// Written by \`npm run sdk\` from ${origin}.\n\n`;
    const { js, dts } = compile(name, text);
    write(`src/${name}`, banner + text);
    write(`dist/${name.replace(/\.ts$/, '.js')}`, banner + js);
    write(`dist/${name.replace(/\.ts$/, '.d.ts')}`, banner + dts);
  }
  write('package.json', packageManifest(contract));
  write('README.md', packageReadme(groups, operations));
  writeFileSync(join(outputDirectory, 'samples.json'), `${JSON.stringify(samples, null, 2)}\n`);
}
