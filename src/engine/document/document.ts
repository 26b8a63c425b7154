/** The parts of a bundled OpenAPI 3.1 document that the engine reads: every `$ref` points into the document. */
export interface Document {
  readonly openapi: string;
  readonly info: Info;
  readonly servers?: readonly { readonly url: string }[];
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
  readonly parameters?: Named<unknown>;
  readonly headers?: Named<unknown>;
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
  readonly [extension: `x-${string}`]: unknown;
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
  readonly example?: unknown;
  readonly examples?: Named<Example | Reference>;
  readonly [extension: `x-${string}`]: unknown;
}

export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: Named<MediaType>;
  readonly [extension: `x-${string}`]: unknown;
}

export interface ResponseObject {
  readonly description?: string;
  readonly headers?: Named<HeaderObject | Reference>;
  readonly content?: Named<MediaType>;
}

export interface HeaderObject {
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Named<Example | Reference>;
}

export interface Example {
  readonly value?: unknown;
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
