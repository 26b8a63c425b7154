import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { formats } from '../../engine/document/formats.ts';
import { sqlPattern } from './sql-pattern.ts';
import type { PartOfText, Source, StoredSchema } from './stored-schemas.ts';

/** The part of JSON Schema that response schemas use. */
export interface PropertySchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: PropertySchema;
  readonly properties?: { readonly [name: string]: PropertySchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | PropertySchema;
  readonly anyOf?: readonly PropertySchema[];
  readonly oneOf?: readonly PropertySchema[];
}

export interface ContractDocument {
  readonly paths: { readonly [path: string]: { readonly [method: string]: unknown } };
  readonly components: { readonly [kind: string]: { readonly [name: string]: unknown } };
}

export interface StoredColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** A response property and the column that it shows. */
export interface StoredProperty {
  /** Component schema; an object within one is `Schema/property`. */
  readonly schema: string;
  readonly property: string;
  readonly table: string;
  readonly column: string;
  /** The check constraint of the column; null where its type alone is enough. */
  readonly constraint: string | null;
  /** The keywords of JSON Schema that every stored value satisfies while the constraint is valid. */
  readonly proves: PropertySchema;
}

export interface ContractConstraint {
  readonly name: string;
  readonly table: string;
  readonly column: string;
  /** SQL. Null satisfies it. */
  readonly check: string;
}

export interface ContractMapping {
  readonly schemas: { readonly [schema: string]: StoredSchema };
  readonly unstored: ReadonlySet<string>;
  readonly unshownRows: { readonly [column: string]: string };
}

export interface ContractConstraints {
  readonly properties: readonly StoredProperty[];
  readonly constraints: readonly ContractConstraint[];
}

interface Shown {
  readonly schema: string;
  readonly property: string;
  readonly column: StoredColumn;
  readonly shape: PropertySchema;
  /** The column is only a part of the property. */
  readonly isPart: boolean;
}

/**
 * Returns which column each response property shows, and for each column the check that no row breaks such a property.
 *
 * @throws {Error} with a list of what the mapping doesn't cover
 */
export function contractConstraints(
  document: ContractDocument,
  columns: readonly StoredColumn[],
  mapping: ContractMapping,
): ContractConstraints {
  const shown = shownColumns(document, columns, mapping);
  const byColumn = Map.groupBy(shown, ({ column }) => column);
  const strictest = new Map([...byColumn].map(([column, all]) => [column, strictestOf(all.map(({ shape }) => shape))]));
  const constraints = new Map(
    [...strictest].flatMap(([column, shape]): [StoredColumn, ContractConstraint][] => {
      const checks = checksOf(document, column, shape);
      const { table, name } = column;
      if (checks.length === 0) return [];
      const shown = checks.join(' and ');
      const unshown = mapping.unshownRows[`${table}.${name}`];
      const check = unshown === undefined ? shown : `${unshown} or (${shown})`;
      return [[column, { name: `${table}_${name}_contract`, table, column: name, check }]];
    }),
  );
  return {
    properties: shown
      .map(({ schema, property, column, isPart }) => ({
        ...{ schema, property, table: column.table, column: column.name },
        constraint: constraints.get(column)?.name ?? null,
        proves: isPart ? {} : provenBy(strictest.get(column) ?? {}),
      }))
      .sort((one, other) => compare(`${one.schema} ${one.property}`, `${other.schema} ${other.property}`)),
    constraints: [...constraints.values()].sort((one, other) => compare(one.name, other.name)),
  };
}

const lowerLimits = ['minLength', 'minimum', 'minItems'] as const;
const upperLimits = ['maxLength', 'maximum', 'maxItems'] as const;

/** Returns a schema that a value fits only if it fits all of them. */
function strictestOf(shapes: readonly PropertySchema[]): PropertySchema {
  const merged: Record<string, unknown> = {};
  for (const shape of shapes) {
    for (const [keyword, value] of Object.entries(shape)) {
      const known = merged[keyword];
      if (known === undefined) merged[keyword] = value;
      else if (lowerLimits.includes(keyword as 'minimum')) merged[keyword] = Math.max(known as number, value as number);
      else if (upperLimits.includes(keyword as 'maximum')) merged[keyword] = Math.min(known as number, value as number);
      else if (keyword === 'enum') merged.enum = (known as unknown[]).filter((one) => shape.enum?.includes(one));
      else if (keyword === 'properties') merged.properties = { ...(known as object), ...(value as object) };
      else if (['pattern', 'format', 'items'].includes(keyword) && JSON.stringify(known) !== JSON.stringify(value)) {
        throw new Error(`Two ${keyword}s of one column: ${JSON.stringify(known)} and ${JSON.stringify(value)}`);
      }
    }
  }
  return merged;
}

/** What a check expresses: all but patterns that PostgreSQL would read differently. */
function provenBy(shape: PropertySchema): PropertySchema {
  const isFormatProven = shape.format !== 'uri';
  const keywords = [
    ...lowerLimits,
    ...upperLimits,
    'enum',
    'uniqueItems',
    ...(isFormatProven ? ['format' as const] : []),
  ] as const;
  const proven = Object.fromEntries(
    keywords.flatMap((keyword) => (shape[keyword] === undefined ? [] : [[keyword, shape[keyword]]])),
  );
  const isExpressible = shape.pattern !== undefined && sqlPattern(shape.pattern) !== null;
  return { ...proven, ...(isExpressible ? { pattern: shape.pattern } : {}), ...itemsProven(shape) };
}

function itemsProven({ items }: PropertySchema): PropertySchema {
  return items === undefined ? {} : { items: provenBy(items) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** Walks the schemas of all successful responses. */
function shownColumns(document: ContractDocument, columns: readonly StoredColumn[], mapping: ContractMapping): Shown[] {
  const byName = new Map(columns.map((column) => [`${column.table}.${column.name}`, column]));
  const shown: Shown[] = [];
  const visited = new Set<string>();
  const problems: string[] = [];

  function visit(schema: PropertySchema, place: string): void {
    const name = schema.$ref?.split('/').at(-1) ?? place;
    const shape = resolve(document, schema);
    for (const part of [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.items ? [shape.items] : [])]) {
      visit(part, place);
    }
    if (shape.properties === undefined || visited.has(name)) return;
    visited.add(name);
    const stored = mapping.schemas[name];
    if (stored === undefined && !mapping.unstored.has(name)) {
      problems.push(`${name}: which table stores it?`);
      return;
    }
    for (const [property, member] of Object.entries(shape.properties)) {
      const source = stored?.properties?.[property];
      if (source === undefined && holdsObjects(document, member)) visit(member, `${name}/${property}`);
      else if (stored !== undefined) show(name, property, member, stored, source ?? property);
    }
  }

  function show(
    schema: string,
    property: string,
    member: PropertySchema,
    { table }: StoredSchema,
    source: Source,
  ): void {
    if (typeof source === 'object' && 'computed' in source) return;
    const named = typeof source === 'string' ? source : source.column;
    const column = byName.get(named.includes('.') ? named : `${table}.${named}`);
    if (column === undefined) {
      problems.push(
        `${schema}.${property}: ${table} has no column ${named}; name its column, or what it is computed of`,
      );
      return;
    }
    const shape = withoutNull(document, member);
    if (column.nullable && !isFilled(source) && table === column.table && !shape.allowsNull) {
      problems.push(`${schema}.${property}: is never null, but ${column.table}.${column.name} may be: what fills it?`);
    }
    shown.push({ schema, property, column, shape: shapeOf(source, shape.schema), isPart: isPart(source) });
  }

  for (const { schema, operationId } of successBodies(document)) visit(schema, operationId);
  for (const name of [...Object.keys(mapping.schemas), ...mapping.unstored]) {
    if (!visited.has(name) && !isArray(document, name)) problems.push(`${name}: no response has it`);
  }
  if (problems.length > 0) {
    throw new Error(`src/platform/database/stored-schemas.ts does not fit the contract:\n  ${problems.join('\n  ')}`);
  }
  return shown;
}

/** Returns what the values of the column must satisfy. */
function shapeOf(source: Source, shape: PropertySchema): PropertySchema {
  if (isPart(source)) return source.part;
  const isWhole = typeof source === 'object' && 'whole' in source;
  return isWhole ? shape : { ...shape, required: [] };
}

function isPart(source: Source): source is PartOfText {
  return typeof source === 'object' && 'part' in source;
}

function isFilled(source: Source): boolean {
  return typeof source === 'object' && 'whereNull' in source;
}

function isArray(document: ContractDocument, name: string): boolean {
  return (document.components.schemas?.[name] as PropertySchema | undefined)?.type === 'array';
}

interface ResponseBody {
  readonly schema: PropertySchema;
  readonly operationId: string;
}

function successBodies(document: ContractDocument): ResponseBody[] {
  return Object.values(document.paths).flatMap((item) =>
    Object.values(item).flatMap((value) => {
      const operation = value as { operationId?: string; responses?: { [status: string]: { $ref?: string } } };
      return Object.entries(operation.responses ?? {}).flatMap(([status, response]): ResponseBody[] => {
        const { content } = resolve(document, response) as { content?: { [type: string]: { schema: PropertySchema } } };
        const schema = content?.['application/json']?.schema;
        return status.startsWith('2') && schema ? [{ schema, operationId: operation.operationId ?? '' }] : [];
      });
    }),
  );
}

function resolve<Value extends { readonly $ref?: string }>(document: ContractDocument, value: Value): Value {
  if (value.$ref === undefined) return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  return resolve(document, document.components[kind]?.[name] as Value);
}

function holdsObjects(document: ContractDocument, schema: PropertySchema): boolean {
  const shape = resolve(document, schema);
  if (shape.properties !== undefined) return true;
  const parts = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.items ? [shape.items] : [])];
  return parts.some((part) => holdsObjects(document, part));
}

function withoutNull(document: ContractDocument, schema: PropertySchema) {
  const shape = resolve(document, schema);
  const rest = shape.anyOf?.filter((part) => resolve(document, part).type !== 'null');
  if (rest?.length === 1 && shape.anyOf?.length === 2) {
    return { allowsNull: true, schema: resolve(document, rest[0] as PropertySchema) };
  }
  return { allowsNull: typesOf(shape).includes('null'), schema: shape };
}

function typesOf({ type }: PropertySchema): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

/** Returns what must hold of a column so that the property which shows it fits its schema. */
function checksOf(document: ContractDocument, { name, type }: StoredColumn, shape: PropertySchema): string[] {
  switch (type) {
    case 'text':
      return textChecks(name, shape);
    case 'integer':
    case 'bigint':
      return numberChecks(name, type, shape);
    case 'timestamp with time zone':
      return [`${name} >= '0001-01-01 00:00:00+00'`, `${name} < '10000-01-01 00:00:00+00'`];
    case 'date':
      return [`${name} >= '0001-01-01'`, `${name} < '10000-01-01'`];
    case 'text[]':
      return [arrayCheck(name, shape, resolve(document, shape.items ?? {}))];
    case 'jsonb':
      return objectChecks(document, name, shape);
    case 'uuid':
    case 'boolean':
      return [];
    default:
      throw new Error(`contract-constraints.ts does not know the type ${type} of ${name}`);
  }
}

const quoted = (value: unknown) => `'${String(value).replaceAll("'", "''")}'`;

/** From here on a text is stored compressed or out of line, and its length in bytes is known without reading it. */
const longText = 1_000;

function textChecks(operand: string, { minLength, maxLength, ...shape }: PropertySchema): string[] {
  if (shape.enum !== undefined || shape.const !== undefined) {
    const values = (shape.enum ?? [shape.const]).filter((value) => value !== null);
    return [`${operand} in (${values.map(quoted).join(', ')})`];
  }
  const checks: string[] = [];
  if (minLength === maxLength && minLength !== undefined) checks.push(`char_length(${operand}) = ${minLength}`);
  else {
    if (minLength !== undefined && minLength > 0) checks.push(`char_length(${operand}) >= ${minLength}`);
    if (maxLength !== undefined) checks.push(lengthCheck(operand, maxLength));
  }
  for (const pattern of [sqlPattern(shape.pattern ?? ''), formatPattern(shape.format)]) {
    if (pattern) checks.push(`${operand} ~ ${quoted(pattern)}`);
  }
  return checks;
}

/** In code points, as in JSON Schema. Updates check every column again, so a long text is not read where its size suffices. */
function lengthCheck(operand: string, maxLength: number): string {
  const exact = `char_length(${operand}) <= ${maxLength}`;
  return maxLength < longText ? exact : `(octet_length(${operand}) <= ${maxLength} or ${exact})`;
}

/** For `uri`, which also rejects hosts and ports that no URL has, only the syntax of RFC 3986. */
function formatPattern(format: string | undefined): string | null {
  if (format === 'uri') return uriPattern();
  const expression = format === undefined ? undefined : formats[format];
  return expression instanceof RegExp ? sqlPattern(expression.source, expression.flags) : null;
}

/** ajv-formats exports a function for `uri`, and not the expression that it tests. */
function uriPattern(): string {
  const text = readFileSync(createRequire(import.meta.url).resolve('ajv-formats/dist/formats.js'), 'utf8');
  const source = /^const URI = \/(.*)\/i;$/m.exec(text)?.[1];
  const pattern = source === undefined ? null : sqlPattern(source, 'i');
  if (pattern === null) throw new Error('ajv-formats has another expression for uri than this module can read');
  return pattern;
}

const bounds = {
  integer: { least: -(2 ** 31), most: 2 ** 31 - 1 },
  // What `Number` reads of a bigint exactly. The type itself has no bound that a response would have.
  bigint: { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY },
};

function numberChecks(operand: string, type: 'integer' | 'bigint', shape: PropertySchema): string[] {
  const { least, most } = bounds[type];
  return [
    ...((shape.minimum ?? least) > least ? [`${operand} >= ${shape.minimum}`] : []),
    ...((shape.maximum ?? most) < most ? [`${operand} <= ${shape.maximum}`] : []),
  ];
}

function arrayCheck(operand: string, shape: PropertySchema, item: PropertySchema): string {
  const pattern = item.pattern === undefined ? null : sqlPattern(item.pattern);
  const limits = [shape.minItems ?? 0, shape.maxItems, item.minLength ?? 0, item.maxLength];
  if (limits.includes(undefined)) throw new Error(`${operand}: an array of texts needs maxItems and maxLength`);
  const isUnique = shape.uniqueItems === true;
  return `texts_fit(${operand}, ${limits.join(', ')}, ${pattern === null ? 'null' : quoted(pattern)}, ${isUnique})`;
}

/** A member may be missing unless it is required: see `WholeObject`. */
function objectChecks(document: ContractDocument, operand: string, shape: PropertySchema): string[] {
  const members = Object.entries(shape.properties ?? {}).flatMap(([name, property]) => {
    const { allowsNull, schema } = withoutNull(document, property);
    const types = [...typesOf(schema).filter((type) => type !== 'null'), ...(allowsNull ? ['null'] : [])];
    const checks = typesOf(schema).includes('string') ? textChecks(`(${operand} ->> ${quoted(name)})`, schema) : [];
    return [`jsonb_typeof(${operand} -> ${quoted(name)}) in (${types.map(quoted).join(', ')})`, ...checks];
  });
  return [`jsonb_typeof(${operand}) = 'object'`, ...wholeChecks(operand, shape), ...members];
}

function wholeChecks(
  operand: string,
  { required = [], properties = {}, additionalProperties }: PropertySchema,
): string[] {
  if (required.length === 0 || additionalProperties !== false) return [];
  const list = (names: readonly string[]) => `array[${names.map(quoted).join(', ')}]`;
  return [`${operand} ?& ${list(required)}`, `${operand} - ${list(Object.keys(properties))} = '{}'`];
}
