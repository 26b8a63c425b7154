import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { startServer } from '../support/server.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const token = 'a-token-of-a-monitor-that-nobody-guesses';

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly id: number;
  readonly targets?: readonly { readonly expr: string }[];
}

const rules = (
  parse(read('deploy/alerts.yml')) as {
    groups: { rules: { alert: string; expr: string; labels: { severity: string } }[] }[];
  }
).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read('deploy/dashboard.json')) as { panels: Panel[] };
const operations = read('docs/operations.md');

/** Labels that Prometheus adds to what it reads. */
const ofPrometheus = ['job', 'instance'];

/** PromQL's words that are neither functions, which a parenthesis follows, nor metrics. */
const words = /^(?:by|without|on|ignoring|group_left|group_right|or|and|unless|offset|bool)$/;

/** The metrics of an expression, each with the labels that its selectors and groupings name. */
function metricsOf(expr: string): Map<string, Set<string>> {
  const labels = [...expr.matchAll(/([a-z_]+)\s*(?:=~|!~|!=|=)\s*"/g)].map(([, label = '']) => label);
  const grouped = [...expr.matchAll(/\bby\s*\(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
  const rest = expr
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\b(?:by|on|without|ignoring)\s*\([^)]*\)/g, ' ')
    .replace(/\boffset\s+\w+/g, ' ');
  const names = [...rest.matchAll(/\b[a-z_][\w:]*\b(?!\s*\()/g)]
    .map(([name]) => name)
    .filter((name) => !words.test(name));
  return new Map(names.map((name) => [name, new Set([...labels, ...grouped])]));
}

const promtool = (...args: string[]) => spawnSync('promtool', args, { cwd: root, encoding: 'utf8' });

t.test('Prometheus accepts the alert rules, and each of them fires when it must', async (t) => {
  const checked = promtool('check', 'rules', 'deploy/alerts.yml');
  if (checked.error) throw new Error('promtool is missing: apt-get install prometheus', { cause: checked.error });
  t.equal(checked.status, 0, checked.stderr);
  t.match(checked.stdout, `${rules.length} rules found`);
  const tested = promtool('test', 'rules', 'tests/project/alerts.yml');
  t.equal(tested.status, 0, tested.stderr + tested.stdout);

  const { tests } = parse(read('tests/project/alerts.yml'), { merge: true }) as {
    tests: { alert_rule_test: { alertname: string; exp_alerts?: object[] }[] }[];
  };
  const fired = new Set(
    tests.flatMap((each) => each.alert_rule_test).flatMap((each) => (each.exp_alerts ? each.alertname : [])),
  );
  t.strictSame([...fired].sort(), rules.map(({ alert }) => alert).sort());
  for (const { alert, labels } of rules) {
    t.match(labels.severity, /^(?:page|ticket)$/, alert);
    t.ok(operations.includes(`\`${alert}\``), `docs/operations.md says what to do for ${alert}`);
  }
});

t.test(
  'Prometheus of docker-compose.yml reads all processes and the rules, and Grafana reads Prometheus',
  async (t) => {
    const directory = t.testdir({ token: 'a token' });
    // The files of containers, where they are here.
    const configuration = read('deploy/prometheus.yml')
      .replace('/etc/prometheus/', `${root}/deploy/`)
      .replace('/run/secrets/metrics-token', `${directory}/token`);
    writeFileSync(join(directory, 'prometheus.yml'), configuration);
    const checked = promtool('check', 'config', join(directory, 'prometheus.yml'));
    t.equal(checked.status, 0, checked.stderr + checked.stdout);
    t.match(checked.stdout, `${rules.length} rules found`);
    const [job] = (
      parse(configuration) as { scrape_configs: { job_name: string; dns_sd_configs: { names: string[] }[] }[] }
    ).scrape_configs;
    t.match(job, { job_name: 'colophon', dns_sd_configs: [{ names: ['api', 'worker'] }] });

    const compose = parse(read('docker-compose.yml'), { merge: true }) as {
      services: { [name: string]: { volumes: string[] } };
    };
    const targetOf = (file: string) =>
      compose.services.grafana?.volumes.find((volume) => volume.startsWith(`./deploy/${file}:`))?.split(':')[1] ?? '';
    const sources = parse(read('deploy/grafana/datasources.yml')) as {
      datasources: { type: string; url: string; isDefault: boolean }[];
    };
    t.match(sources.datasources, [{ type: 'prometheus', isDefault: true, url: 'http://prometheus:9090' }]);
    t.match(targetOf('grafana/datasources.yml'), /^\/etc\/grafana\/provisioning\/datasources\/\w+\.yml$/);
    const { providers } = parse(read('deploy/grafana/dashboards.yml')) as {
      providers: { options: { path: string } }[];
    };
    t.match(targetOf('grafana/dashboards.yml'), /^\/etc\/grafana\/provisioning\/dashboards\/\w+\.yml$/);
    t.ok(targetOf('dashboard.json').startsWith(`${providers[0]?.options.path}/`));
  },
);

t.test('Prometheus accepts the expressions of the dashboard, and its panels are distinct', async (t) => {
  const panels = dashboard.panels.filter(({ type }) => type !== 'row');
  t.ok(panels.length >= 15, `${panels.length} panels`);
  t.equal(new Set(dashboard.panels.map(({ id }) => id)).size, dashboard.panels.length);
  const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  const recorded = expressions.map((expr, n) => ({
    record: `panel:${n}`,
    expr: expr.replaceAll('$__rate_interval', '5m'),
  }));
  const file = join(
    t.testdir({ 'rules.json': JSON.stringify({ groups: [{ name: 'panels', rules: recorded }] }) }),
    'rules.json',
  );
  const checked = promtool('check', 'rules', file);
  t.equal(checked.status, 0, checked.stderr + checked.stdout);
});

t.test('alerts, dashboard and guide name metrics and labels that a server has', async (t) => {
  const server = await startServer(t, { environment: { METRICS_TOKEN: token } });
  await server.request('GET', '/api/v1/plans');
  const response = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  const text = await response.text();
  const families = new Map([...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = '', type]) => [name, type]));
  const known = new Set(
    [...families].flatMap(([name, type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    ),
  );
  const labelsOf = (metric: string) =>
    [...text.matchAll(new RegExp(`^${metric}\\{(.*)\\} `, 'gm'))].flatMap(([, list = '']) =>
      [...list.matchAll(/(\w+)="/g)].map(([, label = '']) => label),
    );

  const expressions = [
    ...rules.map(({ alert, expr }) => ({ of: alert, expr })),
    ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ of: title, expr }))),
  ];
  let checked = 0;
  for (const { of, expr } of expressions) {
    const metrics = metricsOf(expr);
    t.ok(metrics.size > 0, `${of} names a metric`);
    for (const [metric, labels] of metrics) {
      if (metric === 'up') continue;
      t.ok(known.has(metric), `${of}: ${metric} exists`);
      // Counters of what has not happened have no sample, and no label that is visible.
      if (!new RegExp(`^${metric}[{ ]`, 'm').test(text)) continue;
      const existing = labelsOf(metric);
      for (const label of labels) t.ok([...existing, ...ofPrometheus].includes(label), `${of}: ${metric} has ${label}`);
      checked += 1;
    }
  }
  t.ok(checked > 20, `the labels of ${checked} uses`);
  for (const [, name = ''] of operations.matchAll(/\b(colophon_(?!(?:app|api|restored)\b)[a-z_]+)\b/g)) {
    t.ok(families.has(name) || known.has(name), `docs/operations.md: ${name} exists`);
  }
});
