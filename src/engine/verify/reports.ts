import type { Report } from './contract-test.ts';
import type { Coverage, Share } from './coverage.ts';
import { laws } from './laws/laws.ts';
import type { CaseResult } from './run.ts';

/** How what is uncovered differs from the list of what may be uncovered. */
export interface Difference {
  readonly surplus: readonly string[];
  readonly needless: readonly string[];
}

/** Prints for a terminal: what failed, what was not tried, and how much of the contract was covered. */
export function printReport(report: Report, { surplus, needless }: Difference): void {
  const { results, coverage, calls, waitedSeconds, isStopped } = report;
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  for (const result of failed) {
    console.log(`FAILED  ${result.operationId}: ${result.name}`);
    for (const line of failureLines(result)) console.log(`        ${line}`);
  }
  for (const [operationId, reasons] of notTried(results)) {
    console.log(
      `not tried  ${operationId}: ${[...reasons].map(([reason, count]) => `${reason} (${count})`).join('; ')}`,
    );
  }
  for (const item of surplus) console.log(`uncovered  ${item}: not in the list of what may be uncovered`);
  for (const item of needless) console.log(`covered  ${item}: remove it from the list, which may only shrink`);
  const waited = waitedSeconds === 0 ? '' : `, ${waitedSeconds} s of waiting because calls are limited`;
  console.log(`\n${summary(report)}: ${calls} calls${waited}`);
  for (const [name, share] of shares(coverage)) console.log(`  ${name.padEnd(11)} ${share.covered} of ${share.all}`);
  for (const { law, passed, all, operations, idle } of lawFigures(results)) {
    const rest = idle === 0 ? '' : `, ${idle} not tried`;
    console.log(`  ${law.padEnd(11)} ${passed} of ${all} on ${operations} operations${rest}`);
  }
  const count = (outcome: CaseResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const ending = isStopped ? '; stopped at the first failure' : '';
  console.log(`${count('passed')} passed, ${failed.length} failed, ${count('not tried')} not tried${ending}`);
}

/** For each law that was checked, how many of its instances passed. */
function lawFigures(results: readonly CaseResult[]) {
  return [...Map.groupBy(results, ({ law }) => law)].flatMap(([law, cases]) => {
    if (law === undefined) return [];
    const count = (outcome: CaseResult['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
    const operations = new Set(cases.map(({ operationId }) => operationId)).size;
    return [{ law, passed: count('passed'), all: cases.length, operations, idle: count('not tried') }];
  });
}

/** `http://127.0.0.1:8000, Library 1.0.0, Node.js 24.16.0, 2026-11-30T04:00:00.000Z, 75 s, seed 3` */
function summary({ url, contract, startedAt, durationMs, seed }: Report): string {
  const parts = [
    url,
    contract,
    `Node.js ${process.versions.node}`,
    startedAt.toISOString(),
    `${Math.round(durationMs / 1000)} s`,
  ];
  return (seed === null ? parts : [...parts, `seed ${seed}`]).join(', ');
}

/** What is wrong, where it is in the contract, and how to repeat the request. */
function failureLines({ remarks, pointer, curl }: CaseResult): string[] {
  return [...remarks, `contract: #${pointer}`, ...(curl === undefined ? [] : [curl])];
}

function shares({ operations, statuses, parameters, keywords, links }: Coverage): [string, Share][] {
  return Object.entries({ operations, statuses, parameters, keywords, links });
}

/** Reasons with their number, by operation. */
function notTried(results: readonly CaseResult[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { operationId, outcome, remarks } of results) {
    if (outcome !== 'not tried') continue;
    const reasons = found.get(operationId) ?? new Map<string, number>();
    found.set(operationId, reasons);
    for (const remark of remarks) reasons.set(remark, (reasons.get(remark) ?? 0) + 1);
  }
  return found;
}

/** Returns JUnit XML for CI systems: one suite for each operation. */
export function junitReport({ results }: Report): string {
  const suites = [...Map.groupBy(results, ({ operationId }) => operationId)].map(([operationId, cases]) => {
    const lines = cases.map((result) => {
      const { name, outcome, remarks, ms } = result;
      const message = escaped(remarks[0] ?? '');
      const inner =
        outcome === 'passed'
          ? ''
          : outcome === 'failed'
            ? `<failure message="${message}">${escaped(failureLines(result).join('\n'))}</failure>`
            : `<skipped message="${message}"/>`;
      return `    <testcase classname="${operationId}" name="${escaped(name)}" time="${(ms / 1000).toFixed(3)}">${inner}</testcase>`;
    });
    const failures = cases.filter(({ outcome }) => outcome === 'failed').length;
    const skipped = cases.filter(({ outcome }) => outcome === 'not tried').length;
    return `  <testsuite name="${operationId}" tests="${cases.length}" failures="${failures}" skipped="${skipped}">\n${lines.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="contract">\n${suites.join('\n')}\n</testsuites>\n`;
}

const styles = [
  ':root{color-scheme:light dark}',
  'body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}',
  'h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}',
  'table{border-collapse:collapse;display:block;overflow-x:auto}',
  'td,th{padding:.2rem 1rem .2rem 0;text-align:left;vertical-align:top;border-bottom:1px solid light-dark(#ddd,#444)}',
  'td{min-width:4rem}td:nth-child(5){min-width:18rem}summary{cursor:pointer}',
  '.failed{color:light-dark(#b00020,#ff8a80)}.passed{color:light-dark(#146c2e,#7fd394)}',
  '.not-tried,small{color:light-dark(#666,#aaa)}',
].join('');

/** Returns a self-contained HTML page without scripts: failures first, then laws, then every operation. */
export function htmlReport(report: Report): string {
  const { url, results, coverage, calls } = report;
  const isFailed = ({ outcome }: CaseResult): boolean => outcome === 'failed';
  const groups = [...Map.groupBy(results, ({ operationId }) => operationId)];
  groups.sort(([, one], [, other]) => other.filter(isFailed).length - one.filter(isFailed).length);
  const rows = groups.map(([operationId, cases]) => {
    const failed = cases.filter(isFailed);
    const list = cases
      .map(
        (result) =>
          `<li class="${result.outcome.replace(' ', '-')}">${escaped(result.name)} <small>${result.status ?? ''} ${escaped(remarksOf(result).join(' · '))}</small></li>`,
      )
      .join('');
    const passed = cases.filter(({ outcome }) => outcome === 'passed').length;
    return `<details${failed.length > 0 ? ' open' : ''}><summary class="${failed.length > 0 ? 'failed' : 'passed'}">${operationId}: ${passed} of ${cases.length}</summary><ul>${list}</ul></details>`;
  });
  const figures = shares(coverage)
    .map(([name, share]) => `<tr><th>${name}</th><td>${share.covered}</td><td>${share.all}</td></tr>`)
    .join('');
  const failures = results
    .filter(isFailed)
    .map(
      (result) =>
        `<li><strong>${result.operationId}: ${escaped(result.name)}</strong><br>${failureLines(result).map(escaped).join('<br>')}</li>`,
    );
  const figuresOfLaws = lawFigures(results)
    .map(
      ({ law, passed, all, operations, idle }) =>
        `<tr><th>${law}</th><td>${passed} of ${all}</td><td>${operations}</td><td>${idle}</td><td>${escaped(laws.find(({ name }) => name === law)?.proves ?? '')}</td></tr>`,
    )
    .join('');
  const uncovered = coverage.uncovered.map((item) => `<li>${escaped(item)}</li>`).join('');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Contract test of ${escaped(url)}</title>
<style>${styles}</style>
<h1>Contract test of ${escaped(url)}</h1><p>${escaped(summary(report))}: ${calls} calls, ${results.filter(isFailed).length} failures.</p>
${failures.length === 0 ? '' : `<h2>Failures</h2><ul class="failed">${failures.join('\n')}</ul>`}
<h2>Laws</h2><table><tr><th></th><th>passed</th><th>operations</th><th>not tried</th><th>what it proves</th></tr>${figuresOfLaws}</table>
<h2>Coverage</h2><table><tr><th></th><th>covered</th><th>of</th></tr>${figures}</table>
<h2>Operations</h2>
${rows.join('\n')}
<details><summary>Uncovered: ${coverage.uncovered.length}</summary><ul>${uncovered}</ul></details></html>
`;
}

function remarksOf(result: CaseResult): readonly string[] {
  return result.outcome === 'failed' ? failureLines(result) : result.remarks;
}

/** Escapes for XML and HTML; characters that XML can't contain are replaced. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
