import { formType } from '../document/forms.ts';
import { ApiError } from './errors.ts';
import type { RequestContext } from './request-context.ts';

/** Returns true for a request to an operation that takes a form. */
export function takesForm(context: RequestContext | null): boolean {
  return context?.bound.operation.body?.form !== undefined;
}

/** Returns the error for a body of another media type than the operation's. */
export function wrongType(context: RequestContext | null): ApiError {
  return new ApiError('unsupported_media_type', `Send ${takesForm(context) ? formType : 'application/json in UTF-8'}`);
}
