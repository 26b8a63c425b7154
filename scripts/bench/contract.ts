import { listPath } from './articles.ts';
import { alternate } from './load.ts';
import { printTable } from './report.ts';
import { type ServerProcess, startProcess } from './support/server-process.ts';

const variants = [
  ['(a) fastify', 'fastify'],
  ['(b) colophon', 'colophon'],
  ['(c) openapi-backend', 'openapi-backend'],
  ['(d) fastify-openapi-glue', 'fastify-openapi-glue'],
  ['(e) express-openapi-validator', 'express-openapi-validator'],
] as const;

/** Serves a list of 20 articles from memory in five ways and compares their cost. */
export async function benchContract(): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  const seconds = Number(process.env.BENCH_SECONDS ?? 3);
  const servers: ServerProcess[] = [];
  try {
    for (const [name, file] of variants) {
      servers.push(await startProcess(name, new URL(`servers/${file}.ts`, import.meta.url)));
    }
    const results = await alternate(servers, { path: listPath, seconds }, rounds);
    const ours = results.get('(b) colophon');
    if (ours === undefined) throw new Error('(b) was not measured');
    printTable(
      `contract: list of 20 articles from memory, ${rounds} rounds of ${seconds} s in turn, medians`,
      ['server', 'requests/s', 'CPU µs/request', 'CPU ÷ ours', 'requests/s ÷ ours'],
      [...results].map(([name, result]) => [
        name,
        result.requestsPerSecond.toFixed(0),
        result.cpuMicrosecondsPerRequest.toFixed(1),
        (result.cpuMicrosecondsPerRequest / ours.cpuMicrosecondsPerRequest).toFixed(2),
        (result.requestsPerSecond / ours.requestsPerSecond).toFixed(2),
      ]),
    );
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
