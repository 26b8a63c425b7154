import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'tap';
import { parse } from 'yaml';

// One resource has one name: its file in the contract, its handlers, its tests and its group in the SDK.

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Resource {
  readonly domain: string;
  readonly name: string;
  readonly operationIds: readonly string[];
}

const contract = parse(readFileSync(`${root}openapi/openapi.yaml`, 'utf8')) as {
  readonly paths: { readonly [path: string]: { readonly $ref: string } };
};

/** The resources that the server serves. Files that only declare webhooks, which the server sends, are left out. */
const resources: Resource[] = [
  ...new Set(Object.values(contract.paths).map(({ $ref }) => $ref.split('#')[0] ?? '')),
].map((file) => {
  const [, domain = '', yaml = ''] = file.split('/');
  const items = parse(readFileSync(`${root}openapi/${file}`, 'utf8')) as {
    readonly [item: string]: { readonly [method: string]: { readonly operationId?: string } };
  };
  const operationIds = Object.values(items)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId }) => operationId ?? []);
  return { domain, name: basename(yaml, '.yaml'), operationIds };
});

const filesOf = (folder: string, suffix: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(suffix));

const named = (suffix: string) => resources.map(({ domain, name }) => `${domain}/${name}${suffix}`);

test('each resource of the contract has one file of handlers, and each file of handlers a resource', async (t) => {
  t.same(
    filesOf('src/domains', '.handlers.ts').sort(),
    named('.handlers.ts').sort(),
    'If you are here because this assertion failed: name the handlers after the file in openapi/paths/<domain>/.',
  );
});

test('the handlers of a resource implement its operations and no others', async (t) => {
  const declared = new Set(resources.flatMap(({ operationIds }) => operationIds));
  for (const { domain, name, operationIds } of resources) {
    const text = readFileSync(`${root}src/domains/${domain}/${name}.handlers.ts`, 'utf8');
    const members = [...text.matchAll(/^ {4}(?:async )?(\w+)(?:\(|: )/gm)].map(([, member = '']) => member);
    const implemented = members.filter((member) => declared.has(member));
    t.same(implemented.sort(), [...operationIds].sort(), `${domain}/${name}.handlers.ts`);
  }
});

test('each resource has a test file of its name', async (t) => {
  const tests = new Set(filesOf('tests/domains', '.test.ts'));
  t.same(
    named('.test.ts').filter((file) => !tests.has(file)),
    [],
    'If you are here because this assertion failed: add tests/domains/<domain>/<resource>.test.ts.',
  );
});

test('each resource is a group of the SDK', async (t) => {
  const groups = readFileSync(`${root}generated/sdk/src/groups.ts`, 'utf8');
  for (const { name } of resources) {
    const group = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    t.match(groups, new RegExp(`^export const ${group}\\b`, 'm'), group);
  }
});
