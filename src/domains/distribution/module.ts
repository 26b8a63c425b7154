import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { newcomerPolicy } from '../tenants/newcomers.ts';
import { AffiliateClicks } from './affiliate-clicks.ts';
import { affiliateLinkHandlers } from './affiliate-links.handlers.ts';
import { LinkDirectory } from './link-directory.ts';
import { deletePastVisitors } from './past-visitors.job.ts';
import type { DistributionSettings } from './settings.ts';
import { socialAccountHandlers } from './social-accounts.handlers.ts';
import { socialNetworks } from './social-networks.ts';
import { socialPostHandlers } from './social-posts.handlers.ts';
import { sendSocialPosts } from './social-posts.sweep.ts';
import { VisitorKeys } from './visitor-keys.ts';

export function distributionModule(services: Services<DistributionSettings>) {
  const { settings, db, clock, log, secretBox, encryptionKeys, limiter } = services;
  const { frontendUrl, publicUrl } = settings;
  const networks = socialNetworks(settings.socialApiBases);
  const directory = new LinkDirectory(db);
  const visitorKeys = new VisitorKeys(db, secretBox, encryptionKeys);
  const clicks = new AffiliateClicks({
    db,
    clock,
    visitorKeys,
    onError: (error) => log.error({ err: error }, 'affiliate clicks'),
  });
  return {
    handlers: {
      ...affiliateLinkHandlers({
        clicks,
        directory,
        publicUrl,
        newcomers: newcomerPolicy(settings.environment, limiter),
      }),
      ...socialAccountHandlers({ networks, secretBox }),
      ...socialPostHandlers({ networks, frontendUrl }),
    },
    jobs: { 'delete-past-visitors': deletePastVisitors },
    sweeps: { 'send-social-posts': sendSocialPosts(networks, secretBox) },
    close: () => clicks.close(),
    async flush() {
      await clicks.flush();
      directory.clear();
    },
    provides: {
      /** Keys that identify a visitor for one day; pixel events count by them too. */
      visitorKeys,
      /** Waits until no process serves what it read of affiliate links before. */
      everyLeaseEnded: () => directory.everyLeaseEnded(),
    },
  } satisfies Module;
}
