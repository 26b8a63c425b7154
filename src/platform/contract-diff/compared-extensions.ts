import { isDeepStrictEqual } from 'node:util';
import { type ComparedExtension, changedValue } from '../../engine/compare/extension-changes.ts';
import { roles } from '../policy/roles.ts';

interface RateLimit {
  readonly limit: number;
  readonly window_seconds: number;
}

/** Roles by power; no role is the least. */
function rank(role: unknown): number {
  return [null, ...roles, 'PlatformAdmin'].indexOf((role ?? null) as null);
}

function perSecond(limit: unknown): number {
  const { limit: calls, window_seconds: seconds } = (limit ?? {}) as Partial<RateLimit>;
  return calls === undefined || seconds === undefined ? Number.POSITIVE_INFINITY : calls / seconds;
}

const callers = [null, ...roles, 'PlatformAdmin'];

/** What a change of this product's extensions means for callers. */
export const comparedExtensions: readonly ComparedExtension[] = [
  {
    name: 'x-role',
    compare(before, after) {
      if (before === after) return null;
      const message = `needs ${after ?? 'no role'} instead of ${before ?? 'no role'}`;
      if (rank(after) <= rank(before)) return { effect: 'compatible', message };
      const atLeast = (role: unknown) => ({ enum: callers.slice(rank(role)) });
      return {
        ...{ effect: 'breaking', message },
        claim: {
          ...{ direction: 'request', part: 'role', acceptedBy: 'before', value: before ?? null },
          ...{ before: atLeast(before), after: atLeast(after) },
        },
      };
    },
  },
  {
    name: 'x-surface',
    compare: (before, after) =>
      before === after
        ? null
        : {
            ...{ effect: 'breaking', message: 'returns errors in another format' },
            claim: changedValue('format of errors', before ?? null, after ?? null),
          },
  },
  {
    name: 'x-rate-limit',
    compare(before, after) {
      if (isDeepStrictEqual(before, after)) return null;
      const message = 'has another rate limit';
      const [most, least] = [perSecond(before), perSecond(after)];
      if (least >= most) return { effect: 'compatible', message };
      const upTo = (maximum: number) => ({ type: 'number', ...(Number.isFinite(maximum) ? { maximum } : {}) });
      return {
        ...{ effect: 'breaking', message },
        claim: {
          ...{ direction: 'request', part: 'calls per second', acceptedBy: 'before' },
          ...{ before: upTo(most), after: upTo(least), value: Number.isFinite(most) ? most : least + 1 },
        },
      };
    },
  },
];
