import { type Keywords, limit, typesOf } from './located.ts';
import { isPatternWithin } from './pattern-language.ts';

/** Why not every value of one schema is proved to be a value of the other. */
export interface Gap {
  /** `no`: there should be such a value. `unproved`: these rules can't decide. Only a value is proof. */
  readonly verdict: 'no' | 'unproved';
  readonly inner: string;
  readonly outer: string;
  /** The rule of `outer` that excludes values of `inner`. */
  readonly rule: string;
}

/** Returns a gap between two schemas that are known. */
export type MakeGap = (rule: string, verdict?: Gap['verdict']) => Gap;

/** Whether all numbers of the first are below those of the second. */
export function areApart(given: Keywords, wanted: Keywords): boolean {
  const [most, least] = [highest(given, false), lowest(wanted, false)];
  return most.at < least.at || (most.at === least.at && (most.exclusive || least.exclusive));
}

export function textGaps(given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
  // A pattern or a format may imply bounds of the length.
  const unclear = given.pattern !== undefined || given.format !== undefined ? 'unproved' : 'no';
  const gaps = boundGaps(given, wanted, ['minLength', 'maxLength'], (rule) => gap(rule, unclear));
  if (wanted.pattern !== undefined && !isWithin(given.pattern, wanted.pattern))
    gaps.push(gap(`pattern ${String(wanted.pattern)}`, unclear));
  if (wanted.format !== undefined && wanted.format !== given.format) {
    gaps.push(gap(`format ${String(wanted.format)}`, given.pattern === undefined ? 'no' : 'unproved'));
  }
  return gaps;
}

function isWithin(given: unknown, wanted: unknown): boolean {
  return given === wanted || (given !== undefined && isPatternWithin(String(given), String(wanted)) === true);
}

export function numberGaps(given: Keywords, wanted: Keywords, gap: MakeGap): Gap[] {
  const gaps: Gap[] = [];
  const whole = typesOf(given).includes('integer') && !typesOf(given).includes('number');
  const [least, most] = [lowest(given, whole), highest(given, whole)];
  if (wanted.minimum !== undefined && least.at < Number(wanted.minimum))
    gaps.push(gap(`minimum ${Number(wanted.minimum)}`));
  if (wanted.maximum !== undefined && most.at > Number(wanted.maximum))
    gaps.push(gap(`maximum ${Number(wanted.maximum)}`));
  const above = wanted.exclusiveMinimum as number | undefined;
  const below = wanted.exclusiveMaximum as number | undefined;
  if (above !== undefined && !(least.at > above || (least.at === above && least.exclusive)))
    gaps.push(gap(`exclusiveMinimum ${above}`));
  if (below !== undefined && !(most.at < below || (most.at === below && most.exclusive)))
    gaps.push(gap(`exclusiveMaximum ${below}`));
  gaps.push(...stepGaps(given, wanted, whole, gap));
  if (wanted.format !== given.format && !isWithinFormat(wanted.format, whole, least.at, most.at)) {
    // A format or a step of its own may imply the format.
    const unclear = given.format !== undefined || given.multipleOf !== undefined ? 'unproved' : 'no';
    gaps.push(gap(`format ${String(wanted.format)}`, unclear));
  }
  return gaps;
}

function stepGaps(given: Keywords, wanted: Keywords, whole: boolean, gap: MakeGap): Gap[] {
  const step = wanted.multipleOf as number | undefined;
  const ours = (given.multipleOf as number | undefined) ?? (whole ? 1 : undefined);
  if (step === undefined || ours === step) return [];
  if (ours === undefined) return [gap(`multipleOf ${step}`)];
  // Fractions are not exact in binary: whether 0.3 is a multiple of 0.1 depends on the validator.
  if (!Number.isInteger(ours) || !Number.isInteger(step)) return [gap(`multipleOf ${step}`, 'unproved')];
  return ours % step === 0 ? [] : [gap(`multipleOf ${step}`)];
}

/** Formats of the OpenAPI registry that exclude numbers; others don't apply to numbers, or state their precision. */
function isWithinFormat(format: unknown, whole: boolean, least: number, most: number): boolean {
  if (format === 'int32') return whole && least >= -(2 ** 31) && most < 2 ** 31;
  return format === 'int64' ? whole : true;
}

function lowest(given: Keywords, whole: boolean): { at: number; exclusive: boolean } {
  const at = Number(given.minimum ?? Number.NEGATIVE_INFINITY);
  const above = Number(given.exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
  if (above < at) return { at, exclusive: false };
  if (whole && Number.isInteger(above)) return { at: above + 1, exclusive: false };
  return { at: above, exclusive: Number.isFinite(above) };
}

function highest(given: Keywords, whole: boolean): { at: number; exclusive: boolean } {
  const { at, exclusive } = lowest(
    {
      ...(given.maximum === undefined ? {} : { minimum: -Number(given.maximum) }),
      ...(given.exclusiveMaximum === undefined ? {} : { exclusiveMinimum: -Number(given.exclusiveMaximum) }),
    },
    whole,
  );
  return { at: -at, exclusive };
}

export function boundGaps(given: Keywords, wanted: Keywords, bounds: readonly [string, string], gap: MakeGap): Gap[] {
  const [least, most] = bounds;
  const gaps: Gap[] = [];
  if (Number(given[least] ?? 0) < Number(wanted[least] ?? 0)) gaps.push(gap(`${least} ${Number(wanted[least])}`));
  if (limit(given[most]) > limit(wanted[most])) gaps.push(gap(`${most} ${Number(wanted[most])}`));
  return gaps;
}
