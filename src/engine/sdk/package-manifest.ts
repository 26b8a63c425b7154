import type { Document } from '../document/document.ts';
import type { SdkProduct } from './sdk-product.ts';

/** The package.json of the SDK. It depends on nothing. */
export function packageManifest({ info }: Document, { packageName, entries }: SdkProduct): string {
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const manifest = {
    name: packageName,
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
      ...Object.fromEntries(entries.map((name) => [`./${name}`, entry(name)])),
      './package.json': './package.json',
    },
    files: ['dist', 'src'],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
