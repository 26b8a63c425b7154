import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from '../../../src/engine/compile/compile.ts';
import { contractOptions } from '../../../src/platform/policy/contract-options.ts';

interface Document {
  components: { [section: string]: { [name: string]: unknown } };
  paths: { [path: string]: { [method: string]: { operationId: string } } };
}

/** Returns a contract with `size` operations: copies of the real ones, each with its own path. */
export async function generateSynthetic(size: number, directory: string): Promise<void> {
  const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as Document;
  const real = Object.entries(document.paths);
  const paths: Document['paths'] = {};
  let count = 0;
  for (let copy = 0; count < size; copy++) {
    for (const [path, item] of real) {
      if (count >= size) break;
      const methods = Object.entries(item).filter(([, operation]) => operation.operationId !== undefined);
      paths[`/copy-${copy}${path}`] = Object.fromEntries(
        methods.map(([method, operation]) => [
          method,
          { ...operation, operationId: `${operation.operationId}${copy}` },
        ]),
      );
      count += methods.length;
    }
  }
  mkdirSync(directory, { recursive: true });
  // Generated files import from ../src.
  symlinkSync(resolve('src'), join(directory, '..', 'src'));
  const file = join(directory, '..', 'openapi.json');
  writeFileSync(file, JSON.stringify(withoutUnused({ ...document, paths })));
  await compile(file, directory, contractOptions);
}

/** Removes components that a contract with fewer operations does not use, because unused ones are an error. */
function withoutUnused(document: Document): Document {
  const text = JSON.stringify(document);
  const components = Object.fromEntries(
    Object.entries(document.components).map(([section, members]) => [
      section,
      Object.fromEntries(
        Object.entries(members).filter(
          ([name]) => section === 'securitySchemes' || text.includes(`"#/components/${section}/${name}"`),
        ),
      ),
    ]),
  );
  const less = { ...document, components };
  return JSON.stringify(less).length === text.length ? less : withoutUnused(less);
}
