import type { Coverage, Share } from './coverage.ts';
import type { CaseResult } from './run.ts';

export interface Report {
  readonly url: string;
  readonly results: readonly CaseResult[];
  readonly coverage: Coverage;
  readonly calls: number;
  /** Spent because the deployment limits calls. */
  readonly waitedSeconds: number;
}

/** How what is uncovered differs from the list of what may be. */
export interface Difference {
  readonly surplus: readonly string[];
  readonly needless: readonly string[];
}

/** For people at a terminal: what failed, what was not tried, and how much of the contract was touched. */
export function printReport(report: Report, { surplus, needless }: Difference): void {
  const { url, results, coverage, calls, waitedSeconds } = report;
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  for (const { operationId, name, remarks } of failed) {
    console.log(`FAILED  ${operationId}: ${name}`);
    for (const remark of remarks) console.log(`        ${remark}`);
  }
  for (const [operationId, reasons] of notTried(results)) {
    console.log(
      `not tried  ${operationId}: ${[...reasons].map(([reason, count]) => `${reason} (${count})`).join('; ')}`,
    );
  }
  for (const item of surplus) console.log(`uncovered  ${item}: not in the list of what may be`);
  for (const item of needless) console.log(`covered  ${item}: take it off the list, which may only shrink`);
  const waited = waitedSeconds === 0 ? '' : `, ${waitedSeconds} s of waiting because calls are limited`;
  console.log(`\n${url}: ${calls} calls${waited}`);
  for (const [name, share] of shares(coverage)) console.log(`  ${name.padEnd(11)} ${share.covered} of ${share.all}`);
  const count = (outcome: CaseResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  console.log(`${count('passed')} passed, ${failed.length} failed, ${count('not tried')} not tried`);
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

/** For CI systems: one suite an operation. */
export function junitReport({ results }: Report): string {
  const suites = [...Map.groupBy(results, ({ operationId }) => operationId)].map(([operationId, cases]) => {
    const lines = cases.map(({ name, outcome, remarks, ms }) => {
      const inner =
        outcome === 'passed'
          ? ''
          : outcome === 'failed'
            ? `<failure message="${escaped(remarks[0] ?? '')}">${escaped(remarks.join('\n'))}</failure>`
            : `<skipped message="${escaped(remarks[0] ?? '')}"/>`;
      return `    <testcase classname="${operationId}" name="${escaped(name)}" time="${(ms / 1000).toFixed(3)}">${inner}</testcase>`;
    });
    const failures = cases.filter(({ outcome }) => outcome === 'failed').length;
    const skipped = cases.filter(({ outcome }) => outcome === 'not tried').length;
    return `  <testsuite name="${operationId}" tests="${cases.length}" failures="${failures}" skipped="${skipped}">\n${lines.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="contract">\n${suites.join('\n')}\n</testsuites>\n`;
}

/** A page by itself: no script, nothing loaded. */
export function htmlReport({ url, results, coverage, calls }: Report): string {
  const rows = [...Map.groupBy(results, ({ operationId }) => operationId)].map(([operationId, cases]) => {
    const failed = cases.filter(({ outcome }) => outcome === 'failed');
    const list = cases
      .map(
        ({ name, outcome, status, remarks }) =>
          `<li class="${outcome.replace(' ', '-')}">${escaped(name)} <small>${status ?? ''} ${escaped(remarks.join(' · '))}</small></li>`,
      )
      .join('');
    const passed = cases.filter(({ outcome }) => outcome === 'passed').length;
    return `<details${failed.length > 0 ? ' open' : ''}><summary class="${failed.length > 0 ? 'failed' : 'passed'}">${operationId}: ${passed} of ${cases.length}</summary><ul>${list}</ul></details>`;
  });
  const figures = shares(coverage)
    .map(([name, share]) => `<tr><th>${name}</th><td>${share.covered}</td><td>${share.all}</td></tr>`)
    .join('');
  const uncovered = coverage.uncovered.map((item) => `<li>${escaped(item)}</li>`).join('');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Contract test of ${escaped(url)}</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}.failed{color:#b00020}.passed{color:#146c2e}.not-tried{color:#666}td,th{padding:0 1rem;text-align:left}small{color:#666}</style>
<h1>Contract test of ${escaped(url)}</h1><p>${calls} calls, ${results.filter(({ outcome }) => outcome === 'failed').length} failures.</p>
<table><tr><th></th><th>covered</th><th>of</th></tr>${figures}</table>
${rows.join('\n')}
<details><summary>Uncovered: ${coverage.uncovered.length}</summary><ul>${uncovered}</ul></details></html>
`;
}

/** For XML and HTML; characters that XML can't hold are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
