import { enableCompileCache } from 'node:module';

// Before anything else is imported: later starts read compiled code from disk instead of compiling it again.
enableCompileCache();
const { ConfigError } = await import('./platform/config-error.ts');
const { run } = await import('./app/process.ts');

run().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? `Colophon can't start: ${error.message}` : error);
  process.exit(1);
});
