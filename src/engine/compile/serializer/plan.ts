/**
 * What a serializer has to do for a schema, read from the schema but free of its syntax. The planner makes plans, the
 * emitter turns them into JavaScript.
 */

/** How one value is checked and written: in place if it is a leaf, else by a function of its own. */
export type ValuePlan = LeafPlan | CallPlan;

export interface LeafPlan {
  readonly kind: 'leaf';
  readonly nullable: boolean;
  readonly leaf: StringPlan | NumberPlan | BooleanPlan | ConstantPlan;
}

export interface CallPlan {
  readonly kind: 'call';
  readonly nullable: boolean;
  /** Name of the function. */
  readonly name: string;
}

export interface StringPlan {
  readonly kind: 'string';
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: string | null;
  readonly format: string | null;
}

export interface NumberPlan {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly exclusiveMinimum: number | null;
  readonly exclusiveMaximum: number | null;
  readonly multipleOf: number | null;
}

export interface BooleanPlan {
  readonly kind: 'boolean';
}

/** One of a few values, as `enum` and `const` say. Empty where only null is allowed. */
export interface ConstantPlan {
  readonly kind: 'constant';
  readonly keyword: 'enum' | 'const' | 'type';
  readonly values: readonly (string | number | boolean)[];
}

/** A function of its own. */
export type FunctionPlan = ObjectPlan | ArrayPlan | UnionPlan | BodyPlan | CheckedPlan;

export interface ObjectPlan {
  readonly kind: 'object';
  readonly members: readonly MemberPlan[];
  /** Undeclared members: none, or how each is written. */
  readonly others: ValuePlan | null;
  readonly minProperties: number;
  readonly maxProperties: number;
}

export interface MemberPlan {
  readonly name: string;
  readonly required: boolean;
  readonly value: ValuePlan;
}

export interface ArrayPlan {
  readonly kind: 'array';
  readonly items: ValuePlan;
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
}

/** A value of one of several types. */
export interface UnionPlan {
  readonly kind: 'union';
  readonly branches: readonly UnionBranch[];
}

export interface UnionBranch {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';
  readonly value: ValuePlan;
}

/** A whole body that has no function otherwise: a string, say, or a component that may be null. */
export interface BodyPlan {
  readonly kind: 'body';
  readonly value: ValuePlan;
}

/** What no other plan can express: checked by Ajv, then written as any JSON value. */
export interface CheckedPlan {
  readonly kind: 'checked';
}

/** The function that writes any JSON value, checking only that it is one. */
export const anyValue: CallPlan = { kind: 'call', nullable: false, name: 'anyValue' };
