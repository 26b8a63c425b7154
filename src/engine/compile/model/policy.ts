import type {
  Effect,
  Operation,
  Parameter,
  RateLimit,
  ResponsePolicy,
  Surface,
} from '../../serve/operation.ts';
import type { Contract, Located } from '../contract/contract.ts';
import type { ParameterObject, SecurityRequirement } from '../contract/document.ts';
import type { ContractOperation } from '../contract/operations.ts';
import { contractOperations, mediaTypes } from '../contract/operations.ts';
import { resolvedSchema, typesOf } from '../contract/schemas.ts';

/** Largest request body where the contract gives no `x-max-bytes`. Fastify's own default: 1 MiB. */
export const defaultMaxBytes = 1_048_576;

/** The policy of every operation of a contract that keeps the conventions, in the order of the contract. */
export function operationPolicies(contract: Contract): Operation[] {
  return contractOperations(contract).map((operation) => policyOf(contract, operation));
}

function policyOf(contract: Contract, operation: ContractOperation): Operation {
  const { value, path, method, requestBody } = operation;
  const security = value.security ?? contract.document.security ?? [];
  return {
    operationId: value.operationId as string,
    method: method.toUpperCase() as Operation['method'],
    path,
    domain: value.tags?.[0] as string,
    surface: value['x-surface'] as Surface,
    source: value['x-source'] as Operation['source'],
    security: security.flatMap(alternatives),
    anonymous: security.length === 0 || security.some((requirement) => Object.keys(requirement).length === 0),
    role: (value['x-role'] ?? null) as Operation['role'],
    effect: value['x-effect'] as Effect,
    keyed: value['x-idempotency'] === 'keyed',
    audit: (value['x-audit'] ?? null) as string | null,
    feature: (value['x-feature'] ?? null) as string | null,
    tenantHeader: (value['x-tenant-header'] ?? null) as Operation['tenantHeader'],
    cors: (value['x-cors'] ?? null) as Operation['cors'],
    rateLimit: (value['x-rate-limit'] ?? null) as RateLimit | null,
    parameters: operation.parameters.map((parameter) => parameterOf(contract, parameter)),
    body:
      requestBody === null
        ? null
        : {
            required: requestBody.value.required ?? false,
            contentTypes: mediaTypes(requestBody).map(({ contentType }) => contentType),
            maxBytes: (requestBody.value['x-max-bytes'] ?? defaultMaxBytes) as number,
            raw: requestBody.value['x-raw-body'] === true,
          },
    responses: Object.fromEntries(
      operation.responses.map((response): [string, ResponsePolicy] => [
        response.status,
        {
          contentTypes: mediaTypes(response).map(({ contentType }) => contentType),
          headers: Object.keys(response.value.headers ?? {}).map((name) => name.toLowerCase()),
        },
      ]),
    ),
  };
}

function alternatives(requirement: SecurityRequirement): Operation['security'] {
  return Object.entries(requirement).map(([scheme, scopes]) => ({ scheme, scopes }));
}

function parameterOf(contract: Contract, { value }: Located<ParameterObject>): Parameter {
  const schema = resolvedSchema(contract, value.schema);
  const list = typesOf(schema).includes('array');
  const item = list ? resolvedSchema(contract, schema.items) : schema;
  const kind = typesOf(item)[0] as Parameter['kind'];
  const given = schema.default as Parameter['default'];
  return {
    name: value.name,
    in: value.in as Parameter['in'],
    required: value.required ?? false,
    kind,
    list,
    ...(value['x-rest-of-path'] === true ? { restOfPath: true as const } : {}),
    ...(given === undefined ? {} : { default: given }),
  };
}
