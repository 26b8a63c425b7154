import { readFileSync } from 'node:fs';
import t from 'tap';
import { compiledOperations } from '../../../src/engine/document/compiled-operations.ts';
import type { Document } from '../../../src/engine/document/document.ts';
import {
  type PermissionChange,
  permissionChanges,
  permissionReport,
} from '../../../src/platform/contract-diff/permission-diff.ts';
import { extensions } from '../../../src/platform/policy/extensions.ts';
import type { Operation } from '../../../src/platform/policy/operation.ts';
import { matrixCallers, permissionRows } from '../../../src/platform/policy/permission-matrix.ts';
import { permissionTable } from '../../../src/platform/policy/permission-table.ts';

// biome-ignore lint/suspicious/noExplicitAny: the contract is changed here as plain JSON
type Json = any;

const generated = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../generated/${name}`, import.meta.url), 'utf8'));
const contract = generated('openapi.json') as Document;
const operationsOf = (document: Document): Operation[] => compiledOperations<Operation>(document, extensions);
const today = permissionTable(operationsOf(contract));

function operation(document: Json, id: string): Json {
  return Object.values<Json>(document.paths)
    .flatMap((item) => Object.values<Json>(item))
    .find(({ operationId }) => operationId === id);
}

function changesBy(edit: (document: Json) => void): PermissionChange[] {
  const changed = structuredClone(contract);
  edit(changed);
  return permissionChanges(today, permissionTable(operationsOf(changed)));
}

t.test('who gains and who loses a call is listed', async (t) => {
  const table: readonly [name: string, edit: (document: Json) => void, expected: Partial<PermissionChange>[]][] = [
    ['nothing', () => undefined, []],
    [
      'a lower role suffices',
      (d) => (operation(d, 'deleteTenant')['x-role'] = 'Admin'),
      [
        {
          operation: 'deleteTenant',
          credential: 'UserToken',
          roles: ['Admin'],
          tenants: ['own'],
          before: '403',
          now: 'yes',
          kind: 'gained',
        },
      ],
    ],
    [
      'a higher role is needed',
      (d) => (operation(d, 'updateTenant')['x-role'] = 'Owner'),
      [
        {
          operation: 'updateTenant',
          credential: 'UserToken',
          roles: ['Admin'],
          before: 'yes',
          now: '403',
          kind: 'lost',
        },
      ],
    ],
    [
      'no credential is needed any more',
      (d) => operation(d, 'updateTenant').security.push({}),
      [{ operation: 'updateTenant', credential: 'no credential', before: '401', now: 'yes', kind: 'gained' }],
    ],
    [
      'an operation is gone',
      (d) => {
        for (const item of Object.values<Json>(d.paths))
          if (item.delete?.operationId === 'deleteTenant') delete item.delete;
      },
      [
        {
          operation: 'deleteTenant',
          credential: 'UserToken',
          roles: ['PlatformAdmin', 'Owner'].slice(1),
          before: 'yes',
          now: null,
          kind: 'lost',
        },
      ],
    ],
    [
      'another scope is needed',
      (d) => {
        for (const one of operation(d, 'listArticles').security)
          if (one.WorkspaceKey) one.WorkspaceKey = ['posts:write'];
      },
      [
        {
          operation: 'listArticles',
          credential: 'WorkspaceKey',
          before: /with posts:read/ as never,
          now: /with posts:write/ as never,
          kind: 'changed',
        },
      ],
    ],
    [
      'a platform admin is needed',
      (d) => (operation(d, 'createTenant')['x-role'] = 'PlatformAdmin'),
      [{ operation: 'createTenant', credential: 'UserToken', before: 'own', now: '403', kind: 'lost' }],
    ],
    [
      'only what the caller created',
      (d) => (operation(d, 'updateCategory')['x-owner'] = 'Owner'),
      [{ operation: 'updateCategory', credential: 'UserToken', now: 'yes: what the caller created', kind: 'changed' }],
    ],
  ];
  for (const [name, edit, expected] of table) {
    const changes = changesBy(edit);
    if (expected.length === 0) t.strictSame(changes, [], name);
    for (const one of expected) {
      const found = changes.filter(({ credential, kind }) => credential === one.credential && kind === one.kind);
      t.match(found, [one], `${name}: ${JSON.stringify(changes)}`);
    }
  }
});

t.test('the report has a table for each kind of change', async (t) => {
  const report = permissionReport(
    changesBy((d) => {
      operation(d, 'deleteTenant')['x-role'] = 'Admin';
      operation(d, 'updateTenant')['x-role'] = 'Owner';
    }),
  );
  t.match(report, /## May call now \(\d+\).*\| `deleteTenant` \| UserToken \| Admin \| own \| 403 \| yes \|/s);
  t.match(report, /## May no longer call \(\d+\).*\| `updateTenant` \| UserToken \| Admin \| own \| yes \| 403 \|/s);
  t.equal(permissionReport([]), 'Nobody may call more or less than before.');
});

t.test('generated/permissions.json is what generated/permissions.md says', async (t) => {
  t.strictSame(generated('permissions.json'), today);
  for (const { operation: policy, scheme, permissions } of permissionRows(operationsOf(contract))) {
    if (scheme === null) continue;
    for (const who of matrixCallers) {
      const cell = today[policy.operationId]?.[`${scheme}, ${who}, own`];
      if (cell === undefined) continue;
      t.equal(cell.match(/^(?:yes|own|\d+)/)?.[0], String(permissions[who]), `${policy.operationId} ${who}`);
    }
  }
});
