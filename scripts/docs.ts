// `npm run docs` writes a copy of the documentation that needs no server: the reference by Redoc, in one file.
//   npm run docs -- --output DIRECTORY    elsewhere than .docs/
//   npm run docs -- --screenshot          renews the picture of /docs in the README instead, with the machine's Chromium
import { parseArgs } from 'node:util';
import { takeScreenshot } from './docs/screenshot.ts';
import { writeStaticReference } from './docs/static-reference.ts';

const { values } = parseArgs({
  options: { output: { type: 'string', default: '.docs' }, screenshot: { type: 'boolean', default: false } },
});
console.log(values.screenshot ? await takeScreenshot() : await writeStaticReference(values.output));
