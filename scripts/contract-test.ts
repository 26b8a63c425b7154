// `npm run contract-test -- --url URL`: holds any deployment to the contract. Registers accounts of its own there, makes a
// tenant, and sends what the contract describes and what it forbids, through Prism as validating proxy; every answer is
// judged by Prism, by openapi-backend and by the generated validators. Use a deployment whose data may be written to.
//   --url URL               the deployment, without a path; default http://127.0.0.1:8000
//   --admin-token TOKEN     access token of a platform admin; without it, only on a fresh platform is `/admin` tried
//   --operations PATTERN    only operations whose id matches
//   --junit FILE, --html FILE, --json FILE
//   --uncovered FILE        list of what may stay uncovered, exactly: fails when anything else does, or less
//   --write-uncovered FILE  writes that list
//   --spread-addresses      calls seem to come from many addresses; for deployments that trust this machine as a proxy
//   --patience SECONDS      how long to wait where calls are limited; default 60, so that all is tried, only later
//   --no-proxy              without Prism
// Ends with 1 when the deployment breaks the contract, 2 when it can't be tested.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { adminWith } from '../src/platform/contract-test/callers.ts';
import { Client } from '../src/engine/verify/client.ts';
import { coverageOf } from '../src/engine/verify/coverage.ts';
import type { DeclaredOperation } from '../src/engine/verify/declared-operation.ts';
import { startProxy } from '../src/engine/verify/proxy.ts';
import { htmlReport, junitReport, printReport, type Report } from '../src/engine/verify/reports.ts';
import { type CaseResult, runCases } from '../src/engine/verify/run.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8000' },
    'admin-token': { type: 'string' },
    operations: { type: 'string', default: '' },
    junit: { type: 'string' },
    html: { type: 'string' },
    json: { type: 'string' },
    uncovered: { type: 'string' },
    'write-uncovered': { type: 'string' },
    patience: { type: 'string', default: '60' },
    'spread-addresses': { type: 'boolean', default: false },
    'no-proxy': { type: 'boolean', default: false },
  },
});

const contract = fileURLToPath(new URL('../generated/openapi.json', import.meta.url));
const url = values.url.replace(/\/$/, '');
const pattern = new RegExp(values.operations);
const wanted = ({ id }: DeclaredOperation): boolean => pattern.test(id);

process.exitCode = await main();

async function main(): Promise<number> {
  const proxy = values['no-proxy'] ? null : await startProxy(contract, url);
  try {
    const client = new Client({
      url,
      proxyUrl: proxy?.url ?? null,
      spreadsAddresses: values['spread-addresses'],
      longestWaitSeconds: Number(values.patience),
    });
    const results: CaseResult[] = [];
    let followed: ReadonlySet<string>;
    try {
      const token = values['admin-token'];
      const admin = token === undefined ? null : await adminWith(client, token);
      followed = await runCases({ client, admin, wanted, tell: (result) => results.push(result) });
    } catch (error) {
      console.error(`${url} can't be tested: ${(error as Error).message}`);
      return 2;
    }
    const { calls, waitedSeconds } = client;
    return conclude({ url, results, coverage: coverageOf(results, followed, wanted), calls, waitedSeconds });
  } finally {
    await proxy?.stop();
  }
}

function conclude(report: Report): number {
  const { uncovered } = report.coverage;
  const known = values.uncovered === undefined ? null : readList(values.uncovered);
  const surplus = known === null ? [] : uncovered.filter((item) => !known.includes(item));
  const needless = known === null ? [] : known.filter((item) => !uncovered.includes(item));
  printReport(report, { surplus, needless });
  if (values.junit !== undefined) writeFileSync(values.junit, junitReport(report));
  if (values.html !== undefined) writeFileSync(values.html, htmlReport(report));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(report, null, 2));
  if (values['write-uncovered'] !== undefined)
    writeFileSync(values['write-uncovered'], `${JSON.stringify(uncovered, null, 2)}\n`);
  const isExact = surplus.length === 0 && needless.length === 0;
  return isExact && report.results.every(({ outcome }) => outcome !== 'failed') ? 0 : 1;
}

function readList(file: string): string[] {
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}
