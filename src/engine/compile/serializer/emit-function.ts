import { pointerToken } from '../../document/json-pointer.ts';
import { text } from '../emit/literal.ts';
import { guard, leafChecks, leafText } from './emit-leaf.ts';
import type { Module } from './module.ts';
import type { ArrayPlan, CallPlan, MemberPlan, ObjectPlan, UnionBranch, UnionPlan, ValuePlan } from './plan.ts';
import { anyValue } from './plan.ts';
import type { PlannedFunction } from './planner.ts';
import type { Part } from './text.ts';
import { choice, code, fixed, joined, operands } from './text.ts';

/** Returns the JavaScript of one planned function: it takes a value and returns its JSON text, or throws UnsoundResponse. */
export function emitFunction({ name, plan }: PlannedFunction, module: Module): string {
  const body = (() => {
    switch (plan.kind) {
      case 'object':
        return objectBody(plan, name, module);
      case 'array':
        return arrayBody(plan, module);
      case 'union':
        return unionBody(plan, module);
      case 'body':
        return valueBody(plan.value, module);
      case 'checked':
        return [`return ${module.runtime('checkedValue')}(value, ${module.runtime(checkName(name))});`];
    }
  })();
  return indented([`function ${name}(value) {`, ...body, '}']);
}

/** Returns the runtime's name for the Ajv validator of a function that is planned as checked. */
export function checkName(functionName: string): string {
  return functionName.replace(/^serialize/, 'check');
}

function objectBody(plan: ObjectPlan, name: string, module: Module): string[] {
  const members = plan.members.map((member, index) => ({ ...member, variable: variableFor(plan, member.name, index) }));
  const required = members.filter((member) => member.required).length;
  const isCounted = required < members.length || plan.others !== null;
  const list = `new Set([${members.map((member) => text(member.name)).join(', ')}])`;
  const declared = members.length === 0 ? null : module.constant(name.replace(/^serialize/, 'membersOf'), list);
  const at = members.length === 0 ? "''" : 'at';
  return [
    `if (!${module.runtime('isPlainObject')}(value)) ${module.runtime('mistyped')}(value, 'object');`,
    ...(members.length === 0 ? [] : ["let at = '';"]),
    ...(plan.others === null ? [] : ['let other;']),
    'try {',
    ...(isCounted ? [`let count = ${required};`] : []),
    ...members.flatMap((member) => memberChecks(member, module)),
    ...(members.length > 0 ? ["at = '';"] : []),
    ...(plan.others === null
      ? closedEnd(plan, members, isCounted ? 'count' : String(required), declared, module)
      : openEnd(plan, plan.others, members, declared, module)),
    '} catch (error) {',
    plan.others === null
      ? `throw ${module.runtime('within')}(error, ${at});`
      : `throw ${module.runtime('within')}(error, other === undefined ? ${at} : ${module.runtime('pointerToken')}(other));`,
    '}',
  ];
}

interface NamedMember extends MemberPlan {
  readonly variable: string;
}

function memberChecks({ name, required, value, variable }: NamedMember, module: Module): string[] {
  const read =
    name in Object.prototype
      ? `${module.runtime('ownMember')}(value, ${text(name)})`
      : /^[A-Za-z_$][\w$]*$/.test(name)
        ? `value.${name}`
        : `value[${text(name)}]`;
  const at = `at = ${text(pointerToken(name))};`;
  if (required) return [at, ...readAndCheck(value, variable, read, module)];
  return [
    at,
    `${value.kind === 'leaf' ? 'const' : 'let'} ${variable} = ${read};`,
    `if (${variable} !== undefined) {`,
    'count += 1;',
    ...valueChecks(value, variable, module),
    '}',
  ];
}

/** The end of an object that has no other members than those declared. `count`: how many of those it has. */
function closedEnd(
  plan: ObjectPlan,
  members: readonly NamedMember[],
  count: string,
  declared: string | null,
  module: Module,
): string[] {
  const fewest = members.filter((member) => member.required).length;
  return [
    'let all = 0;',
    'for (const _ in value) all += 1;',
    `if (all !== ${count}) ${module.runtime('rejectOthers')}(value, ${declared ?? 'new Set()'});`,
    ...(fewest >= plan.minProperties && members.length <= plan.maxProperties ? [] : countChecks(plan, count, module)),
    ...returned([fixed('{'), ...membersText(members, module), fixed('}')]),
  ];
}

/** The end of an object that may have other members. */
function openEnd(
  plan: ObjectPlan,
  value: ValuePlan,
  members: readonly NamedMember[],
  declared: string | null,
  module: Module,
): string[] {
  const hasRequired = members.some((member) => member.required);
  const comma = hasRequired ? fixed(',') : choice('count === 0', [], [fixed(',')]);
  return [
    `let text = ${joined([fixed('{'), ...membersText(members, module)])};`,
    'for (other in value) {',
    ...(declared === null ? [] : [`if (${declared}.has(other)) continue;`]),
    `${value.kind === 'leaf' ? 'const' : 'let'} member = value[other];`,
    'if (member === undefined) continue;',
    ...valueChecks(value, 'member', module),
    `text += ${joined([
      comma,
      fixed('"'),
      code(`${module.runtime('escaped')}(other)`),
      fixed('":'),
      ...valueText(value, 'member', module),
    ])};`,
    'count += 1;',
    '}',
    'other = undefined;',
    ...countChecks(plan, 'count', module),
    "return text + '}';",
  ];
}

function countChecks({ minProperties, maxProperties }: ObjectPlan, count: string, module: Module): string[] {
  return [
    ...boundCheck('minProperties', count, minProperties, 'members', module),
    ...boundCheck('maxProperties', count, maxProperties, 'members', module),
  ];
}

function boundCheck(keyword: string, count: string, bound: number, what: string, module: Module): string[] {
  const isLower = keyword.startsWith('min');
  if (bound === (isLower ? 0 : Number.POSITIVE_INFINITY)) return [];
  const message = `must have at ${isLower ? 'least' : 'most'} ${bound} ${what}`;
  return [`if (${count} ${isLower ? '<' : '>'} ${bound}) ${module.runtime('unsound')}('${keyword}', '${message}');`];
}

/** The text of the declared members, with the commas between those that are there. */
function membersText(members: readonly NamedMember[], module: Module): Part[] {
  const optional: string[] = [];
  let afterRequired = false;
  return members.flatMap(({ name, required, value, variable }) => {
    const comma = afterRequired
      ? [fixed(',')]
      : optional.length === 0
        ? []
        : [choice(optional.map((one) => `${one} === undefined`).join(' && '), [], [fixed(',')])];
    const parts = [...comma, fixed(`${JSON.stringify(name)}:`), ...valueText(value, variable, module)];
    if (required) afterRequired = true;
    else optional.push(variable);
    return required ? parts : [choice(`${variable} === undefined`, [], parts)];
  });
}

function arrayBody({ items, minItems, maxItems, uniqueItems }: ArrayPlan, module: Module): string[] {
  return [
    `if (!Array.isArray(value)) ${module.runtime('mistyped')}(value, 'array');`,
    'const length = value.length;',
    ...boundCheck('minItems', 'length', minItems, 'items', module),
    ...boundCheck('maxItems', 'length', maxItems, 'items', module),
    "let text = '[';",
    'let index = 0;',
    'try {',
    'for (; index < length; index += 1) {',
    ...readAndCheck(items, 'item', 'value[index]', module),
    `text += ${joined([choice('index === 0', [], [fixed(',')]), ...valueText(items, 'item', module)])};`,
    '}',
    '} catch (error) {',
    `throw ${module.runtime('within')}(error, '/' + index);`,
    '}',
    "text += ']';",
    ...(uniqueItems
      ? guard(equalItems(items, module), `${module.runtime('unsound')}('uniqueItems', 'must not have equal items')`)
      : []),
    'return text;',
  ];
}

function equalItems(items: ValuePlan, module: Module): string {
  return items.kind === 'leaf' ? 'new Set(value).size !== length' : `${module.runtime('hasEqualItems')}(text)`;
}

const typeTests: { readonly [Type in UnionBranch['type']]: string } = {
  string: "typeof value === 'string'",
  number: "typeof value === 'number'",
  integer: "typeof value === 'number'",
  boolean: "typeof value === 'boolean'",
  array: 'Array.isArray(value)',
  object: "typeof value === 'object' && value !== null && !Array.isArray(value)",
};

function unionBody({ branches }: UnionPlan, module: Module): string[] {
  const types = branches.map(({ type }) => type).join(' or ');
  return [
    ...branches.flatMap(({ type, value }) => [`if (${typeTests[type]}) {`, ...valueBody(value, module), '}']),
    `${module.runtime('mistyped')}(value, '${types}');`,
  ];
}

function valueBody(value: ValuePlan, module: Module): string[] {
  const parts = valueText(value, 'value', module);
  const isNumber = value.kind === 'leaf' && value.leaf.kind === 'number';
  return [
    ...valueChecks(value, 'value', module),
    ...(isNumber ? [`return String(${joined(parts)});`] : returned(parts)),
  ];
}

/** Statements that read a value that must be there into `variable` and check it. */
function readAndCheck(value: ValuePlan, variable: string, read: string, module: Module): string[] {
  if (value.kind === 'leaf') return [`const ${variable} = ${read};`, ...leafChecks(value, variable, module)];
  if (!value.nullable) return [`const ${variable} = ${called(value, read, module)};`];
  return [`let ${variable} = ${read};`, ...valueChecks(value, variable, module)];
}

/** Statements after which `variable` is known to be sound. One with a function of its own then holds the text. */
function valueChecks(value: ValuePlan, variable: string, module: Module): string[] {
  if (value.kind === 'leaf') return leafChecks(value, variable, module);
  const call = called(value, variable, module);
  return [`${variable} = ${value.nullable ? `${variable} === null ? 'null' : ${call}` : call};`];
}

function called({ name }: CallPlan, argument: string, module: Module): string {
  return `${name === anyValue.name ? module.runtime(name) : name}(${argument})`;
}

function valueText(value: ValuePlan, variable: string, module: Module): Part[] {
  return value.kind === 'leaf' ? leafText(value, variable, module) : [code(variable)];
}

/** `$created_at`: the dollar sign keeps members apart from everything else in a function. */
function variableFor({ members }: ObjectPlan, name: string, index: number): string {
  const plain = (member: string) => member.replaceAll(/[^A-Za-z0-9_]/g, '_');
  const isAlone = members.every((other) => other.name === name || plain(other.name) !== plain(name));
  return isAlone ? `$${plain(name)}` : `$${plain(name)}$${index}`;
}

const width = 120;

function returned(parts: readonly Part[]): string[] {
  const all = operands(parts);
  const short = `return ${all.join(' + ')};`;
  if (short.length <= width - 4) return [short];
  const lines: string[] = [];
  let line = '';
  for (const operand of all) {
    if (line !== '' && line.length + operand.length > width - 10) {
      lines.push(`${line} +`);
      line = operand;
    } else line = line === '' ? operand : `${line} + ${operand}`;
  }
  return ['return (', ...lines, line, ');'];
}

/** Indents lines by the braces and brackets that they end or begin with. */
function indented(lines: readonly string[]): string {
  let depth = 0;
  return lines
    .map((line) => {
      if (/^[})]/.test(line)) depth -= 1;
      const text = `${'  '.repeat(depth)}${line}`;
      if (/[{(]$/.test(line)) depth += 1;
      return text;
    })
    .join('\n');
}
