import type { ErrorFormat, Policy } from '../../../src/engine/serve/policy.ts';
import { statusOf } from '../../../src/engine/serve/problem-details.ts';

/** The library's own errors: `{message}`, and 400 for invalid data. */
const errorFormat: ErrorFormat = {
  contentType: 'application/json; charset=utf-8',
  status: (error) => (error.code === 'validation_failed' ? 400 : statusOf(error)),
  body: (error) => ({
    message: error.errors === undefined ? error.detail : Object.values(error.errors).flat().join('. '),
  }),
};

export const libraryPolicy: Policy = { errorFormat, forOperation: () => ({ errorFormat: () => errorFormat }) };
