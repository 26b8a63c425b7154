import { readFileSync, writeFileSync } from 'node:fs';
import { type Report, testContract } from '../src/engine/verify/contract-test.ts';
import { htmlReport, junitReport, printReport } from '../src/engine/verify/reports.ts';
import { document } from '../src/platform/contract-test/contract.ts';
import { testedProduct } from '../src/platform/contract-test/product.ts';
import { deploymentUrl, lawsNamed, operationFilter, wholeNumber } from './contract-test/arguments.ts';
import { values } from './contract-test/options.ts';
import { startPeers } from './contract-test/peers.ts';
import { startServer } from './contract-test/started-server.ts';

const url = deploymentUrl(values.url, values.own);
const includes = operationFilter(values.operations);
const showsProgress = process.stderr.isTTY;
let stop = async (): Promise<void> => {};

try {
  const peers = values.peers === undefined ? null : await startPeers();
  if (peers !== null && values.peers !== undefined) stop = await startServer(values.peers, url, peers);
  const report = await testContract({
    url,
    document,
    product: testedProduct(values['admin-token'] ?? null, peers),
    secrets: { ADMIN_TOKEN: values['admin-token'] ?? '' },
    includes,
    laws: values['no-laws'] ? [] : lawsNamed(values.only),
    cases: values.only === undefined,
    seed: values.seed === undefined ? null : wholeNumber('--seed', values.seed),
    failFast: values['fail-fast'],
    onOperation(id, index, count) {
      if (!showsProgress && index % 20 === 0) process.stderr.write(`operation ${index + 1} of ${count}: ${id}\n`);
      if (showsProgress) process.stderr.write(`\r\x1b[K${index + 1} of ${count}: ${id}`);
    },
    onLaw(name, index, count) {
      if (!showsProgress) process.stderr.write(`law ${index + 1} of ${count}: ${name}\n`);
      else process.stderr.write(`\r\x1b[Klaw ${index + 1} of ${count}: ${name}`);
    },
    proxy: !values['no-proxy'] && values.only === undefined,
    spreadsAddresses: values['spread-addresses'],
    longestWaitSeconds: wholeNumber('--patience', values.patience),
  });
  if (showsProgress) process.stderr.write('\r\x1b[K');
  process.exitCode = conclude(report);
} catch (error) {
  console.error(`${url} can't be tested: ${(error as Error).message}`);
  process.exitCode = 2;
} finally {
  await stop();
}

function conclude(report: Report): number {
  const { uncovered } = report.coverage;
  const known = values.uncovered === undefined || report.isStopped ? null : readList(values.uncovered);
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
