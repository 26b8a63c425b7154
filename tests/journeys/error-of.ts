import { ApiError } from '../../generated/sdk/dist/index.js';

/** Returns the API's error of a call, and undefined if it succeeded. */
export async function errorOf(call: PromiseLike<unknown>): Promise<ApiError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
