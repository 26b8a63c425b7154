import { enableCompileCache } from 'node:module';

// Before anything else is imported: later starts read compiled code from disk instead of compiling it again.
enableCompileCache();
const { startErrorText } = await import('./app/start-error.ts');
const { run } = await import('./app/process.ts');

run().catch((error: unknown) => {
  console.error(startErrorText(error));
  process.exit(1);
});
