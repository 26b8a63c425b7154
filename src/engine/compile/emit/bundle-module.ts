import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** How esbuild writes a module for the server, in memory. */
export function moduleOutput(banner: string): BuildOptions & { write: false } {
  return {
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: `// ${banner}` },
  };
}

export interface ModuleOptions {
  /** First line of the output, without the marks of a comment. */
  readonly banner: string;
  /** Specifier with which the output imports the engine, e.g. `../src/engine`. */
  readonly engine: string;
}

/**
 * Returns one ES module made from modules given as text, by name, the first of which is the entry. Ajv's standalone code
 * needs this: it still requires parts of Ajv at run time. `UnsoundResponse` stays an import, because code that catches one
 * must have the same class.
 */
export async function bundleModule(
  modules: { readonly [name: string]: string },
  { banner, engine }: ModuleOptions,
): Promise<string> {
  const [entry] = Object.keys(modules);
  const result = await build({
    entryPoints: [entry as string],
    absWorkingDir: root,
    // The output contains paths: they are the same where node_modules is a link.
    preserveSymlinks: true,
    ...moduleOutput(banner),
    plugins: [
      {
        name: 'modules given as text',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /./ }, ({ path }) => {
            if (Object.hasOwn(modules, path)) return { path, namespace: 'text' };
            if (path.endsWith('/serve/unsound-response.ts'))
              return { path: `${engine}/serve/unsound-response.ts`, external: true };
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
