import type {
  Document,
  HttpMethod,
  MediaType,
  OperationObject,
  ParameterObject,
  Reference,
  RequestBodyObject,
  ResponseObject,
} from './document.ts';
import { httpMethods } from './document.ts';
import { pointerTo } from './json-pointer.ts';
import { dereference, type Located } from './reference.ts';

/** An operation as the contract declares it, with what its path item adds and references followed. */
export interface ContractOperation extends Located<OperationObject> {
  /** Path template; of a webhook: its name. */
  readonly path: string;
  readonly method: HttpMethod;
  /** Those of the path item and its own, references followed. */
  readonly parameters: readonly Located<ParameterObject>[];
  readonly requestBody: Located<RequestBodyObject> | null;
  readonly responses: readonly ContractResponse[];
}

export interface ContractResponse extends Located<ResponseObject> {
  /** `"200"`, or `"default"`. */
  readonly status: string;
}

export interface ContractMediaType extends Located<MediaType> {
  readonly contentType: string;
}

/** Returns every operation, in the order of the contract. */
export function contractOperations(document: Document): ContractOperation[] {
  return operationsIn(document, 'paths');
}

/** Returns the messages that a server sends to webhook endpoints, in the order of the contract. */
export function contractWebhooks(document: Document): ContractOperation[] {
  return operationsIn(document, 'webhooks');
}

function operationsIn(document: Document, member: 'paths' | 'webhooks'): ContractOperation[] {
  return Object.entries(document[member] ?? {}).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const value = item[method];
      if (value === undefined) return [];
      const pointer = pointerTo(`/${member}`, path, method);
      const locate = <T extends object>(part: T | Reference, ...names: (string | number)[]): Located<T> =>
        dereference(document, { value: part, pointer: pointerTo(pointer, ...names) });
      return [
        {
          value,
          pointer,
          path,
          method,
          parameters: overridden(
            (item.parameters ?? []).map((part, index) =>
              dereference(document, { value: part, pointer: pointerTo(`/${member}`, path, 'parameters', index) }),
            ),
            (value.parameters ?? []).map((part, index) => locate(part, 'parameters', index)),
          ),
          requestBody: value.requestBody === undefined ? null : locate(value.requestBody, 'requestBody'),
          responses: Object.entries(value.responses).map(([status, part]) => ({
            status,
            ...locate(part, 'responses', status),
          })),
        },
      ];
    }),
  );
}

function overridden(
  shared: readonly Located<ParameterObject>[],
  own: readonly Located<ParameterObject>[],
): Located<ParameterObject>[] {
  const same = (one: ParameterObject, other: ParameterObject) => one.name === other.name && one.in === other.in;
  return [...shared.filter((one) => !own.some((other) => same(one.value, other.value))), ...own];
}

/** Returns the media types of a request body or response, in the order of the contract. */
export function mediaTypes({ value, pointer }: Located<RequestBodyObject | ResponseObject>): ContractMediaType[] {
  return Object.entries(value.content ?? {}).map(([contentType, mediaType]) => ({
    contentType,
    value: mediaType,
    pointer: pointerTo(pointer, 'content', contentType),
  }));
}

/** Returns true for a media type of JSON: `application/json`, or one with the suffix `+json`. */
export function isJson(contentType: string): boolean {
  return /^application\/(?:json|[\w.-]+\+json)$/.test(contentType);
}
