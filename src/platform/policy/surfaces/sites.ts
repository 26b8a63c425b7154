import type { Violation } from '../../../engine/document/validation.ts';
import { fieldMessage, spoken } from '../../../engine/serve/field-errors.ts';
import { invalidRequestWith, problemFormat, type Surface } from './surface.ts';

const problem = problemFormat(400);

/** The dashboard and the WordPress plugin (seed 002): RFC 9457, and 400 for invalid data. */
export const sites: Surface = {
  ...problem,
  problem,
  invalidRequest: invalidRequestWith(sitesMessage),
  tenantNoun: 'tenant',
  tenantNotFound: 'Tenant not found',
};

/** As the engine's message, except for a text in a wrong form: "Invalid domain format", "Invalid URL format". */
function sitesMessage(field: string, violation: Violation): string {
  const { keyword, params } = violation;
  if (keyword === 'format' && params.format === 'uri') return 'Invalid URL format';
  if (keyword === 'format' || keyword === 'pattern') return `Invalid ${spoken(field)} format`;
  return fieldMessage(field, violation);
}
