import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const unsoundResponse = '../src/contract/unsound-response.ts';

/**
 * Makes one ES module without imports from modules given as text, by name, the first of which is the entry. Ajv's
 * standalone code needs this: it still requires parts of Ajv at run time. `UnsoundResponse` stays an import, for
 * whoever catches one must know the class.
 */
export async function bundleModule(modules: { readonly [name: string]: string }, comment: string): Promise<string> {
  const [entry] = Object.keys(modules);
  const result = await build({
    entryPoints: [entry as string],
    absWorkingDir: root,
    // Paths stand in the output: where node_modules is a link, they are those of the project all the same.
    preserveSymlinks: true,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: comment },
    plugins: [
      {
        name: 'modules given as text',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /./ }, ({ path }) => {
            if (Object.hasOwn(modules, path)) return { path, namespace: 'text' };
            if (path.endsWith('/contract/unsound-response.ts')) return { path: unsoundResponse, external: true };
            return undefined;
          });
          onLoad({ filter: /./, namespace: 'text' }, ({ path }) => ({
            contents: modules[path] as string,
            resolveDir: root,
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}
