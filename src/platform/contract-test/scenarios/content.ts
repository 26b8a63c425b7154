import type { Scenario } from '../../../engine/verify/scenarios.ts';
import { call } from '../accounts.ts';
import type { Peers } from '../peers/peers.ts';
import { newPaidTenant } from './newcomer.ts';

/** The network that the settings of the peers turn off. */
export const disabledNetwork = 'facebook';

/** What a tenant does with language models and social networks. */
export const contentScenarios = (peers: Peers): readonly Scenario[] => [
  {
    name: 'a language model writes an article',
    operations: ['generateArticle'],
    async play(stage) {
      const { tenantId, headers } = await newPaidTenant(stage.client);
      const parts = {
        path: { tenant_id: tenantId },
        headers,
        body: { prompt: 'How a newsroom of three keeps its pace' },
      };
      await stage.call('generateArticle', { status: 201, ...parts });
      for (const [model, status] of [
        ['broken', 502],
        ['unavailable', 503],
      ] as const) {
        peers.model = model;
        await stage.call('generateArticle', { status, ...parts }).finally(() => {
          peers.model = 'well';
        });
      }
    },
  },
  {
    name: 'an article is posted to networks',
    operations: ['connectSocialAccount', 'publishArticleToSocial'],
    async play(stage) {
      const { tenantId, headers } = await newPaidTenant(stage.client);
      const path = { tenant_id: tenantId };
      const account = { platform: 'mastodon', access_token: 'token-of-the-contract-test' };
      await stage.call('connectSocialAccount', { status: 201, path, headers, body: account });
      const disabled = { ...account, platform: disabledNetwork };
      await stage.call('connectSocialAccount', { status: 503, path, headers, body: disabled });
      const body = { title: 'Posted', content: 'Text', status: 'published' };
      const article = (await call(stage.client, 'createArticle', { path, headers, body })).response.body.article;
      const posted = { path: { ...path, article_id: String(article.id) }, headers };
      await stage.call('publishArticleToSocial', { status: 200, ...posted, body: { platforms: ['mastodon'] } });
      await stage.call('publishArticleToSocial', { status: 503, ...posted, body: { platforms: [disabledNetwork] } });
      const draft = (await call(stage.client, 'createArticle', { path, headers, body: { ...body, status: 'draft' } }))
        .response.body.article;
      const unpublished = { path: { ...path, article_id: String(draft.id) }, headers };
      await stage.call('publishArticleToSocial', { status: 409, ...unpublished, body: { platforms: ['mastodon'] } });
    },
  },
];
