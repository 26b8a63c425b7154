import type { Extension } from '../../engine/document/extension.ts';
import { roles } from './roles.ts';

/** The members that this product adds to OpenAPI. Their meaning for callers is in `info.description` of the contract. */
export const extensions: readonly Extension[] = [
  {
    name: 'x-surface',
    place: 'operation',
    schema: { enum: ['platform', 'sites', 'core', 'admin'] },
    required: true,
    member: 'surface',
  },
  { name: 'x-source', place: 'operation', schema: { enum: ['seed', 'addition'] }, required: true, member: 'source' },
  {
    name: 'x-effect',
    place: 'operation',
    schema: { enum: ['read', 'record', 'create', 'replace', 'update', 'delete', 'act'] },
    required: true,
  },
  { name: 'x-role', place: 'operation', schema: { enum: [...roles, 'PlatformAdmin'] }, member: 'role', exact: true },
  {
    name: 'x-audit',
    place: 'operation',
    schema: { type: 'string', pattern: '^[a-z_]+(?:\\.[a-z_]+)+$' },
    form: 'a dotted action such as user.login',
    member: 'audit',
  },
  {
    name: 'x-feature',
    place: 'operation',
    schema: { type: 'string', pattern: '^[a-z_]+$' },
    form: 'the name of an entitlement, such as posts',
    member: 'feature',
  },
  { name: 'x-shared-cache', place: 'operation', schema: { const: true }, member: 'sharedCache' },
  { name: 'x-durability', place: 'operation', schema: { enum: ['relaxed'] } },
  { name: 'x-tenant-header', place: 'operation', schema: { enum: ['development'] }, member: 'tenantHeader' },
  {
    name: 'x-rate-limit',
    place: 'operation',
    schema: {
      type: 'object',
      properties: {
        limit: { type: 'integer', minimum: 1 },
        window_seconds: { type: 'integer', minimum: 1 },
        per: { enum: ['ip', 'principal'] },
      },
      required: ['limit', 'window_seconds', 'per'],
      additionalProperties: false,
    },
    form: '{limit, window_seconds, per: ip or principal}',
    member: 'rateLimit',
  },
  { name: 'x-owner', place: 'operation', schema: { enum: roles }, member: 'owner', exact: true },
  {
    name: 'x-visible',
    place: 'operation',
    schema: {
      type: 'object',
      properties: {
        property: { type: 'string' },
        values: { type: 'array', items: { type: 'string' }, minItems: 1 },
        role: { enum: roles },
        setting: {
          type: 'object',
          properties: { operation: { type: 'string' }, body: { type: 'object' }, role: { enum: roles } },
          required: ['operation', 'body', 'role'],
          additionalProperties: false,
        },
      },
      dependentRequired: { property: ['values', 'role'], values: ['property', 'role'], role: ['property', 'values'] },
      minProperties: 1,
      additionalProperties: false,
    },
    form: '{property, values, role, setting: {operation, body, role}}',
    member: 'visible',
  },
  { name: 'x-step-up', place: 'operation', schema: { enum: [true] }, member: 'stepUp' },
  {
    name: 'x-without-factor',
    place: 'operation',
    schema: { enum: ['always', 'self'] },
    member: 'withoutFactor',
    exact: true,
  },
  { name: 'x-defends-tenant', place: 'operation', schema: { enum: [true] }, member: 'defendsTenant' },
];
