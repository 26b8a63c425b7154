import t from 'tap';
import { operations } from '../../../generated/operations.js';
import { readershipOf, visibleStatus } from '../../../src/domains/content/readership.ts';
import { readsPrivateContent } from '../../../src/domains/tenants/private-content.ts';
import type { Visibility } from '../../../src/platform/policy/operation.ts';
import type { TenantContext } from '../../../src/platform/policy/principal.ts';
import type { Role } from '../../../src/platform/policy/roles.ts';

const member = (role: Role, isContentClosed = false): TenantContext => ({
  ...{ id: '7b0c2c52-6b0e-4c3e-9d50-5f0b7f6c1a11', workspaceId: 1, role, plan: 'free', allowanceId: '' },
  isContentClosed,
});
const declared = operations.listArticles.visible as Visibility;

t.test('x-visible of the contract decides what a caller reads', async (t) => {
  t.equal(readershipOf(operations.getArticle, member('Author')).status, null);
  t.equal(readershipOf(operations.getArticle, member('Viewer')).status, 'published');
  t.equal(readershipOf(operations.getArticle, null).status, 'published');
  const other = { visible: { ...declared, values: ['archived'], role: 'Editor' } as const };
  t.equal(readershipOf(other, member('Editor')).status, null);
  t.equal(readershipOf(other, member('Author')).status, 'archived');
  t.equal(visibleStatus(readershipOf(other, null), undefined), 'archived');
  t.equal(visibleStatus(readershipOf(other, null), 'published'), 'none');
});

t.test('members from the role of its setting on read private tenants, and those who were invited', async (t) => {
  t.notOk(readershipOf(operations.listArticles, null).member);
  t.notOk(readershipOf(operations.listArticles, member('Reader', true)).member);
  t.ok(readershipOf(operations.listArticles, member('Reader')).member);
  t.ok(readershipOf(operations.listArticles, member('Viewer', true)).member);
  const setting = { ...(declared.setting as NonNullable<Visibility['setting']>), role: 'Editor' as const };
  t.notOk(readsPrivateContent({ ...declared, setting }, member('Author', true)));
});

t.test('a rule that the server can not obey is an error', async (t) => {
  t.throws(() => readershipOf({ visible: null }, null), /names one status/);
  t.throws(
    () => readershipOf({ visible: { ...declared, values: ['published', 'archived'] } }, null),
    /names one status/,
  );
  const { setting: _, ...open } = declared;
  t.throws(() => readershipOf({ visible: open }, member('Viewer')), /no setting of updateTenant/);
});
