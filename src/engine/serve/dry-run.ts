import { eachItem } from '../document/secret-members.ts';
import type { AnyResponse } from './bound-operation.ts';
import { ApiError } from './errors.ts';
import type { TransactionOf } from './policy.ts';
import type { RequestContext } from './request-context.ts';

/** What a call would have changed, by kind: `{articles: {create: 1}}`. Names are tokens, counts are above 0. */
export type DryRunEffects = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How the operations of a product are tried out: part of the policy of those with `x-dry-run`. */
export interface DryRuns<Context extends RequestContext = RequestContext> {
  /** Runs the handler so that nothing it does outside of the unit of work, which is undone, has an effect either. */
  run<Result>(context: Context, work: () => Promise<Result>): Promise<Result>;
  /** Called in the transaction, before the work; again if that is repeated. */
  begin(context: Context, transaction: TransactionOf<Context>): Promise<void>;
  /** Returns what the work has changed of what the caller may see. Called in the transaction, before it is undone. */
  effects(context: Context, transaction: TransactionOf<Context>): Promise<DryRunEffects>;
}

/** Thrown in the transaction of a dry run, to undo it. */
export class Undone<Outcome> extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super('A dry run is undone');
    this.outcome = outcome;
  }
}

/** Returns the error for a dry run of an operation that has none. */
export function noDryRun(operationId: string): ApiError {
  return new ApiError('bad_request', `${operationId} has no dry run. Nothing was changed.`);
}

const token = /^[A-Za-z*][\w!#$%&'*+.^`|~:/-]*$/;
const key = /^[a-z*][a-z0-9_.*-]*$/;

/**
 * Returns the effects as a list of RFC 9651.
 *
 * @example
 * effectsHeader(new Map([['articles', new Map([['create', 1]])], ['mails', new Map([['send', 2]])]]));
 * // 'articles;create=1, mails;send=2'
 */
export function effectsHeader(effects: DryRunEffects): string {
  const items = [...effects].map(([kind, counts]) => {
    if (!token.test(kind)) throw new Error(`${kind} is no token of RFC 9651`);
    const parameters = [...counts].map(([name, count]) => {
      if (!key.test(name)) throw new Error(`${name} is no key of RFC 9651`);
      return `;${name}=${count}`;
    });
    return kind + parameters.join('');
  });
  return items.join(', ');
}

/** Returns the response with a placeholder in place of each secret: nothing of a dry run is a credential. */
export function withoutSecrets<Response extends AnyResponse>(
  response: Response,
  secrets: readonly (readonly string[])[],
): Response {
  if (secrets.length === 0 || typeof response.body !== 'object' || response.body === null) return response;
  const body = structuredClone(response.body);
  for (const path of secrets) replaceAt(body, path);
  return { ...response, body };
}

function replaceAt(parent: unknown, [name, ...rest]: readonly string[]): void {
  if (typeof parent !== 'object' || parent === null || name === undefined) return;
  const members = parent as { [member: string]: unknown };
  for (const member of name === eachItem ? Object.keys(members) : [name]) {
    const value = members[member];
    if (rest.length > 0) replaceAt(value, rest);
    else if (typeof value === 'string') members[member] = placeholderOf(value);
  }
}

/** Returns a text of the same form, so that it fits the schema: `sk_live_f81c…` is `sk_live_0000…`. */
function placeholderOf(secret: string): string {
  const prefix = /^(?:[a-z]{1,8}_){0,3}/.exec(secret)?.[0] ?? '';
  return prefix + secret.slice(prefix.length).replaceAll(/[A-Za-z0-9]/g, '0');
}
