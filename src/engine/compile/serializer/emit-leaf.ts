import { text } from '../emit/literal.ts';
import type { Module } from './module.ts';
import type { ConstantPlan, LeafPlan, NumberPlan, StringPlan } from './plan.ts';
import type { Part } from './text.ts';
import { choice, code, fixed } from './text.ts';

/** Returns `if (condition) statement`, on several lines if it is long. */
export function guard(condition: string, statement: string): string[] {
  const line = `if (${condition}) ${statement};`;
  return line.length <= 112 ? [line] : [`if (${condition}) {`, `${statement};`, '}'];
}

/** Formats whose strings never need escaping; `isDateTime` ensures it for date-time. */
const cleanFormats = new Set(['date-time', 'date', 'time', 'uuid', 'email', 'hostname', 'ipv4', 'ipv6']);

/** Returns statements that throw UnsoundResponse unless `variable` is as planned. */
export function leafChecks({ leaf, nullable }: LeafPlan, variable: string, module: Module): string[] {
  const orNull = nullable ? ' or null' : '';
  const ofType = (type: string, test: string) =>
    guard(test, `${module.runtime('mistyped')}(${variable}, ${text(type + orNull)})`);
  const checks = (() => {
    switch (leaf.kind) {
      case 'string':
        return [...ofType('string', `typeof ${variable} !== 'string'`), ...stringChecks(leaf, variable, module)];
      case 'number': {
        const [type, test] = leaf.integer ? ['integer', 'isInteger'] : ['number', 'isFinite'];
        return [...ofType(type, `!Number.${test}(${variable})`), ...numberChecks(leaf, variable, module)];
      }
      case 'boolean':
        return ofType('boolean', `typeof ${variable} !== 'boolean'`);
      case 'constant':
        return constantCheck(leaf, nullable, variable, module);
    }
  })();
  // A constant's own check knows null.
  if (!nullable || leaf.kind === 'constant') return checks;
  return [`if (${variable} !== null) {`, ...checks, '}'];
}

/** Returns the parts of the JSON text of `variable`, which has been checked. */
export function leafText({ leaf, nullable }: LeafPlan, variable: string, module: Module): Part[] {
  const parts = ((): Part[] => {
    switch (leaf.kind) {
      case 'string': {
        const isClean = leaf.format !== null && cleanFormats.has(leaf.format);
        return [fixed('"'), code(isClean ? variable : `${module.runtime('escaped')}(${variable})`), fixed('"')];
      }
      case 'number':
        return [code(variable)];
      case 'boolean':
        return [choice(variable, [fixed('true')], [fixed('false')])];
      case 'constant':
        return constantText(leaf, variable);
    }
  })();
  const isNull = leaf.kind === 'constant' && leaf.values.length === 0;
  return nullable && !isNull ? [choice(`${variable} === null`, [fixed('null')], parts)] : parts;
}

function stringChecks(plan: StringPlan, variable: string, module: Module): string[] {
  const { minLength, maxLength, pattern, format } = plan;
  const checks: string[] = [];
  const check = (keyword: string, isInvalid: string, message: string) => {
    checks.push(...guard(isInvalid, `${module.runtime('unsound')}('${keyword}', ${text(message)})`));
  };
  const countBelow = (length: number) => `${module.runtime('codePoints')}(${variable}) < ${length}`;
  const countAbove = (length: number) => `${module.runtime('codePoints')}(${variable}) > ${length}`;
  // A code point is one or two units of `length`, so most strings need no counting.
  if (minLength === 1) check('minLength', `${variable} === ''`, 'must not be empty');
  else if (minLength > 1) {
    const isInvalid = `${variable}.length < ${2 * minLength - 1} && ${countBelow(minLength)}`;
    check('minLength', isInvalid, `must have at least ${minLength} characters`);
  }
  if (maxLength !== Number.POSITIVE_INFINITY) {
    const isInvalid = `${variable}.length > ${maxLength} && ${countAbove(maxLength)}`;
    check('maxLength', isInvalid, `must have at most ${maxLength} characters`);
  }
  if (pattern !== null) {
    const expression = module.constant('pattern', `new RegExp(${text(pattern)}, 'u')`);
    check('pattern', `!${expression}.test(${variable})`, `must match ${pattern}`);
  }
  if (format !== null) check('format', `!${formatTest(format, module)}(${variable})`, `must be a valid ${format}`);
  return checks;
}

function formatTest(format: string, module: Module): string {
  if (format === 'date-time') return module.runtime('isDateTime');
  if (format === 'uuid') return module.runtime('isUuid');
  const name = format.replaceAll(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());
  return module.constant(`is${name}`, `${module.runtime('formatTest')}(${text(format)})`);
}

function numberChecks(plan: NumberPlan, variable: string, module: Module): string[] {
  const checks: string[] = [];
  const check = (keyword: string, isInvalid: string, message: string) => {
    checks.push(...guard(isInvalid, `${module.runtime('unsound')}('${keyword}', '${message}')`));
  };
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = plan;
  if (minimum !== null) check('minimum', `${variable} < ${minimum}`, `must be >= ${minimum}`);
  if (maximum !== null) check('maximum', `${variable} > ${maximum}`, `must be <= ${maximum}`);
  if (exclusiveMinimum !== null) {
    check('exclusiveMinimum', `${variable} <= ${exclusiveMinimum}`, `must be > ${exclusiveMinimum}`);
  }
  if (exclusiveMaximum !== null) {
    check('exclusiveMaximum', `${variable} >= ${exclusiveMaximum}`, `must be < ${exclusiveMaximum}`);
  }
  if (multipleOf !== null) {
    const isInvalid = `!${module.runtime('isMultiple')}(${variable}, ${multipleOf})`;
    check('multipleOf', isInvalid, `must be a multiple of ${multipleOf}`);
  }
  return checks;
}

/** Up to this many values are compared one by one; more are looked up in a set. */
const fewValues = 8;

function constantCheck(
  { keyword, values }: ConstantPlan,
  nullable: boolean,
  variable: string,
  module: Module,
): string[] {
  const allowed: (string | number | boolean | null)[] = nullable ? [...values, null] : [...values];
  const source = allowed.map((value) => (typeof value === 'string' ? text(value) : String(value)));
  const isInvalid =
    allowed.length === 0
      ? 'true'
      : allowed.length <= fewValues
        ? source.map((value) => `${variable} !== ${value}`).join(' && ')
        : `!${module.constant('values', `new Set([${source.join(', ')}])`)}.has(${variable})`;
  const expected = text(allowed.map((value) => JSON.stringify(value)).join(' or ') || 'nothing');
  return guard(isInvalid, `${module.runtime('unlisted')}(${variable}, '${keyword}', ${expected})`);
}

function constantText({ values }: ConstantPlan, variable: string): Part[] {
  const [value, ...more] = values;
  if (more.length === 0) return [fixed(JSON.stringify(value ?? null))];
  if (values.every((one) => typeof one !== 'string')) return [code(`String(${variable})`)];
  const isClean = values.every((one) => typeof one === 'string' && JSON.stringify(one) === `"${one}"`);
  return isClean ? [fixed('"'), code(variable), fixed('"')] : [code(`JSON.stringify(${variable})`)];
}
