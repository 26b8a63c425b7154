/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Document {
  readonly openapi: string;
  readonly info: Info;
  readonly jsonSchemaDialect?: string;
  readonly security?: readonly SecurityRequirement[];
  readonly tags?: readonly Tag[];
  readonly paths: Named<PathItem>;
  readonly webhooks?: Named<PathItem>;
  readonly components?: Components;
}

export type Named<T> = { readonly [name: string]: T };

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  readonly summary?: string;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Components {
  readonly schemas?: Named<Schema>;
  readonly securitySchemes?: Named<unknown>;
}

export interface Reference {
  readonly $ref: string;
}

export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = { readonly [Method in HttpMethod]?: OperationObject } & {
  readonly parameters?: readonly (ParameterObject | Reference)[];
};

export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: RequestBodyObject | Reference;
  readonly responses: Named<ResponseObject | Reference>;
  readonly security?: readonly SecurityRequirement[];
  readonly 'x-surface'?: unknown;
  readonly 'x-role'?: unknown;
  readonly 'x-effect'?: unknown;
  readonly 'x-idempotency'?: unknown;
  readonly 'x-rate-limit'?: unknown;
  readonly 'x-audit'?: unknown;
  readonly 'x-feature'?: unknown;
  readonly 'x-source'?: unknown;
  readonly 'x-unknown-query'?: unknown;
  readonly 'x-tenant-header'?: unknown;
  readonly 'x-mcp'?: unknown;
  readonly 'x-cors'?: unknown;
}

export type SecurityRequirement = Named<readonly string[]>;

export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly content?: Named<MediaType>;
  readonly schema?: Schema;
  readonly 'x-rest-of-path'?: unknown;
}

export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: Named<MediaType>;
  readonly 'x-max-bytes'?: unknown;
  readonly 'x-raw-body'?: unknown;
}

export interface ResponseObject {
  readonly headers?: Named<unknown>;
  readonly content?: Named<MediaType>;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Named<unknown>;
}

/** A JSON Schema 2020-12. */
export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly properties?: Named<Schema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}
