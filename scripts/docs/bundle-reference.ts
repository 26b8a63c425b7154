import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { scalar } from './scalar-plugin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const committed = join(root, 'generated/docs');
const sources = ['src/platform/http/docs/reference.client.js', 'src/platform/http/docs/reference.css'];

/**
 * Writes the page's code and style sheet into `docs` in the directory: Scalar and what configures it, in modules that are
 * loaded when needed. Files keep their names while their contents are the same. Building takes seconds and depends on
 * few inputs: the committed files are copied if they were built from the same.
 */
export async function bundleReference(directory: string): Promise<void> {
  const output = join(directory, 'docs');
  const inputs = digestOfInputs();
  if (readBuiltFrom() !== inputs) await buildReference(output, inputs);
  else if (output !== committed) copyReference(output);
}

/** Builds the files into a directory, whatever is committed. */
export async function buildReference(output: string, inputs: string = digestOfInputs()): Promise<void> {
  const result = await build({ ...options, outdir: output, write: false });
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const names = result.outputFiles.map(({ path }) => basename(path)).sort();
  for (const { path, contents } of result.outputFiles) writeFileSync(join(output, basename(path)), contents);
  writeFileSync(join(output, 'manifest.json'), `${JSON.stringify({ inputs, files: names }, null, 2)}\n`);
}

const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints: { reference: join(root, 'src/platform/http/docs/reference.client.js') },
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  chunkNames: 'part-[hash]',
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  plugins: [scalar(root)],
};

/** Returns a digest of what the files are built from: the page's own sources, this script, and the versions. */
function digestOfInputs(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: { readonly [path: string]: { readonly version?: string } };
  };
  const versions = ['@scalar/api-reference', 'esbuild', 'vue'].map(
    (name) => lock.packages[`node_modules/${name}`]?.version,
  );
  const texts = [...sources, 'scripts/docs/bundle-reference.ts', 'scripts/docs/scalar-plugin.ts'].map((name) =>
    readFileSync(join(root, name), 'utf8'),
  );
  return createHash('sha256')
    .update(JSON.stringify([versions, texts]))
    .digest('hex');
}

function readBuiltFrom(): string | null {
  try {
    return (JSON.parse(readFileSync(join(committed, 'manifest.json'), 'utf8')) as { inputs: string }).inputs;
  } catch {
    return null;
  }
}

function copyReference(output: string): void {
  const { files } = JSON.parse(readFileSync(join(committed, 'manifest.json'), 'utf8')) as { files: readonly string[] };
  mkdirSync(output, { recursive: true });
  for (const name of [...files, 'manifest.json'])
    writeFileSync(join(output, name), readFileSync(join(committed, name)));
}
