import type { Contract } from '../compile/contract/contract.ts';

/** The package.json of the SDK. It depends on nothing. */
export function packageManifest({ document: { info } }: Contract): string {
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const manifest = {
    name: '@colophon/sdk',
    version: info.version,
    description: `Calls the ${info.title} from TypeScript and JavaScript.`,
    license: 'UNLICENSED',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    types: './dist/index.d.ts',
    exports: {
      '.': entry('index'),
      './groups': entry('groups'),
      './types': entry('types'),
      './webhooks': entry('webhooks'),
      './package.json': './package.json',
    },
    files: ['dist', 'src'],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
