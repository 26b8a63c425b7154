import type { Handlers } from '../../platform/handlers.ts';
import {
  getReferrers,
  getTrackedEvents,
  getVisitCountries,
  getVisitDevices,
  getVisitedPages,
  getVisitSources,
  getVisits,
} from './visitors.ts';

export function visitorHandlers() {
  return {
    getVisits: async (request) => ({ status: 200, body: await getVisits(request.db, request, request.query) }),

    getVisitedPages: async (request) => ({
      status: 200,
      body: await getVisitedPages(request.db, request, request.query),
    }),

    getReferrers: async (request) => ({ status: 200, body: await getReferrers(request.db, request, request.query) }),

    getVisitSources: async (request) => ({
      status: 200,
      body: await getVisitSources(request.db, request, request.query),
    }),

    getTrackedEvents: async (request) => ({
      status: 200,
      body: await getTrackedEvents(request.db, request, request.query),
    }),

    getVisitDevices: async (request) => ({
      status: 200,
      body: await getVisitDevices(request.db, request, request.query),
    }),

    getVisitCountries: async (request) => ({
      status: 200,
      body: await getVisitCountries(request.db, request, request.query),
    }),
  } satisfies Partial<Handlers>;
}
