import t from 'tap';
import { createTestDatabase } from '../../support/database.ts';
import { startProcess } from '../../support/two-servers.ts';

t.test(
  'a process that is told to stop in the middle of writes answers what it began, and leaves no halves',
  async (t) => {
    const database = await createTestDatabase();
    t.teardown(() => database.drop());
    const { databaseUrl, dataDir } = database.config;
    const { call, stop } = await startProcess(t, {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'fatal',
      JOBS: 'off',
    });
    const account = {
      email: 'ada@example.com',
      password: 'weaves-algebraic-patterns',
      username: 'ada',
      full_name: 'Ada',
    };
    const { body: owner } = await call('POST', '/api/v1/auth/register', undefined, account);
    const bearer = `Bearer ${owner.access_token}`;
    const { body: tenant } = await call('POST', '/api/v1/tenants', bearer, { name: 'Analytical Notes' });

    const acknowledged: string[] = [];
    let stopped: Promise<number | null> | undefined;
    const write = async (title: string) => {
      const answer = await call('POST', `/api/v1/tenants/${tenant.id}/articles`, bearer, { title, content: 'x' }).catch(
        () => null,
      );
      if (answer?.status === 201) acknowledged.push(title);
      if (acknowledged.length === 10) stopped ??= stop();
    };
    await Promise.all(Array.from({ length: 50 }, (_, index) => write(`Article ${index}`)));
    t.equal(await stopped, 0, 'it ends by itself, in order');

    const { db, close } = await database.open();
    t.teardown(() => close());
    const written = await db.selectFrom('articles').select(['id', 'title']).execute();
    const titles = new Set(written.map(({ title }) => title));
    t.strictSame(
      acknowledged.filter((title) => !titles.has(title)),
      [],
      `${acknowledged.length} were acknowledged, none is lost`,
    );
    const audited = await db
      .selectFrom('audit_logs')
      .select('resource_id')
      .where('action', '=', 'article.create')
      .execute();
    t.strictSame(
      audited.map(({ resource_id }) => Number(resource_id)).sort((one, other) => one - other),
      written.map(({ id }) => id).sort((one, other) => one - other),
      'each with its audit row',
    );
  },
);
