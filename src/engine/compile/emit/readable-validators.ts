import { createHash } from 'node:crypto';
import type { Ajv2020, AnySchema, ValidateFunction } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';

export interface ReadableValidators {
  /** Constants and functions; the function of each given name has that name. */
  readonly source: string;
  /** What the source needs of Ajv at run time: an expression that requires it, by the name that the source has for it. */
  readonly used: ReadonlyMap<string, string>;
}

/**
 * Returns the code of the validators of the schemas with these names. Ajv numbers everything that it declares, so that a
 * change of one schema would change the code of all; here names follow from the contract, and each error is one statement.
 */
export async function readableValidators(ajv: Ajv2020, names: readonly string[]): Promise<ReadableValidators> {
  if (names.length === 0) return { source: '', used: new Map() };
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const renamed = namesOfSchemas(ajv, names);
  const used = new Map<string, string>();
  const constants = new Map<string, string>();
  const functions: string[] = [];
  for (const statement of statementsOf(code)) {
    const [, name = '', value = ''] = /^const (\w+) = (.*);$/.exec(statement) ?? [];
    if (name === '') functions.push(statement);
    else if (value.startsWith('require(')) {
      renamed.set(name, runtimeName(value));
      used.set(runtimeName(value), value);
    } else {
      if (!renamed.has(name)) renamed.set(name, constantName(name, value));
      constants.set(renamed.get(name) as string, value);
    }
  }
  const body = functions.map((text) => withNames(withNamedData(withShortErrors(text)), renamed)).join('\n');
  const isUsed = (name: string) => new RegExp(String.raw`\b${name}\b`).test(body);
  const declared = [...constants]
    .filter(([name]) => isUsed(name))
    .map(([name, value]) => `const ${name} = ${value};\n`);
  const { code: formatted } = await transform(declared.join('') + body, { format: 'esm', charset: 'utf8' });
  return { source: formatted, used: new Map([...used].filter(([name]) => isUsed(name))) };
}

/** Returns the new names of the functions and schemas of the validators, by the names that Ajv has given them. */
function namesOfSchemas(ajv: Ajv2020, names: readonly string[]): Map<string, string> {
  const keys = new Map<unknown, string>();
  for (const [name, entry] of Object.entries(ajv.schemas)) {
    const identifier = name.replaceAll(/\W/g, '_');
    if (entry !== undefined) keys.set(entry.schema, identifier).set(entry.validate, identifier);
  }
  const renamed = new Map<string, string>();
  const visit = (validate: ValidateFunction, name: string | undefined): void => {
    const { source } = validate;
    if (source === undefined || renamed.has(source.validateName.str)) return;
    renamed.set(source.validateName.str, name ?? `validate_${digest(JSON.stringify(validate.schema))}`);
    for (const { str, value } of source.scopeValues.schema ?? []) {
      const component = keys.get(value?.ref as AnySchema);
      renamed.set(
        str,
        component === undefined ? `schema_${digest(JSON.stringify(value?.ref))}` : `schema_${component}`,
      );
    }
    for (const { value } of source.scopeValues.validate ?? []) {
      const inner = value?.ref as ValidateFunction;
      const component = keys.get(inner);
      visit(inner, component === undefined ? undefined : `validate_${component}`);
    }
  };
  for (const name of names) visit(ajv.getSchema(name) as ValidateFunction, name);
  return renamed;
}

/** Returns the statements of a module written by Ajv, which has one on each line except for functions. Exports are left out. */
function statementsOf(code: string): string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  let depth = 0;
  for (const line of code.split('\n')) {
    if (depth === 0 && (line === '' || /^(?:"use strict"|export )/.test(line))) continue;
    lines.push(line);
    if (depth > 0 || line.startsWith('function ')) {
      const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
      depth += bare.split('{').length - bare.split('}').length;
    }
    if (depth > 0) continue;
    statements.push(lines.join('\n'));
    lines = [];
  }
  return statements;
}

/** `require("…/formats.ts").formats["date-time"]` → `format_date_time`, of the runtime `ucs2length`. */
function runtimeName(required: string): string {
  const format = /\.formats(?:\.(\w+)|\["([^"]+)"\])/.exec(required);
  if (format !== null) return `format_${(format[1] ?? format[2] ?? '').replaceAll('-', '_')}`;
  return /runtime\/(\w+)/.exec(required)?.[1] ?? `required_${digest(required)}`;
}

/** Constants with equal values share one declaration, wherever they are used. */
function constantName(name: string, value: string): string {
  if (value === 'Object.prototype.hasOwnProperty') return 'hasOwnProperty';
  return `${name.replaceAll(/\d/g, '')}_${digest(value)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Eight lines that add an error become one statement with the same effect. */
function withShortErrors(code: string): string {
  return code.replaceAll(
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    '(vErrors ??= []).push($2);\nerrors++;',
  );
}

/** `let data3 = data1.meta_title;` → `let data_seo_meta_title = data_seo.meta_title;`: a value is named after its place. */
function withNamedData(code: string): string {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const [, name = '', parent = '', member, quoted] of code.matchAll(
    /^let (data\d+) = (data\d*)(?:\.(\w+)|\["((?:[^"\\]|\\.)*)"\]|\[\w+\]);$/gm,
  )) {
    const stem = `${renamed.get(parent) ?? parent}_${(member ?? quoted ?? 'item').replaceAll(/\W/g, '_')}`;
    let unique = stem;
    for (let number = 2; taken.has(unique); number += 1) unique = `${stem}$${number}`;
    taken.add(unique);
    renamed.set(name, unique);
  }
  return withNames(code, renamed);
}

/** Renames identifiers, in code and not in texts. */
function withNames(code: string, renamed: ReadonlyMap<string, string>): string {
  return code.replaceAll(/"(?:[^"\\]|\\.)*"|(?<![.\w$])[A-Za-z_]\w*/g, (token) =>
    token.startsWith('"') ? token : (renamed.get(token) ?? token),
  );
}
