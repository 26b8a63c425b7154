import { checkName } from '../../../src/engine/compile/serializer/emit-function.ts';
import { moduleSource } from '../../../src/engine/compile/serializer/module-source.ts';
import { Planner } from '../../../src/engine/compile/serializer/planner.ts';
import * as runtime from '../../../src/engine/compile/serializer/runtime.ts';
import { contractAjv, withNamedRefs } from '../../../src/engine/document/contract-ajv.ts';
import type { Named, Schema } from '../../../src/engine/document/document.ts';
import { formatTest, isDateTime } from '../../../src/engine/document/formats.ts';

export interface CompiledSchema {
  /** The generated serializer of the schema `Body`. */
  serialize(value: unknown): string;
  /** What Ajv says against `Body`: keyword and pointer of every violation. */
  violations(value: unknown): { keyword: string; pointer: string }[];
  /** The functions that were planned, by name, and what kind of plan each has. */
  readonly plans: Named<string>;
}

/** The serializer for component schemas, and Ajv as its judge. */
export function compileSchemas(schemas: Named<Schema>): CompiledSchema {
  const document = { openapi: '3.1.1', info: { title: '', version: '' }, paths: {}, components: { schemas } };
  const ajv = contractAjv(document, { allErrors: true });
  const planner = new Planner(document, ajv);
  const entry = planner.planBody({ value: { $ref: '#/components/schemas/Body' }, pointer: '' }, 'Body');

  const checks = planner.functions.flatMap(({ name, plan, schema }) =>
    plan.kind === 'checked' ? [[checkName(name), ajv.compile(withNamedRefs(schema) as object)] as const] : [],
  );
  const names = { ...runtime, formatTest, isDateTime, ...Object.fromEntries(checks) };
  const { source } = moduleSource(planner.functions);
  const serialize = new Function(...Object.keys(names), `${source}\nreturn ${entry};`)(...Object.values(names));
  const validate = ajv.compile({ $ref: 'Body' });

  return {
    serialize,
    violations(value) {
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ keyword, instancePath }) => ({ keyword, pointer: instancePath }));
    },
    plans: Object.fromEntries(planner.functions.map(({ name, plan }) => [name, plan.kind])),
  };
}
