import type { Contract, Located } from './contract.ts';
import { dereference } from './contract.ts';
import type {
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

/** An operation of the contract with what stands around it. */
export interface ContractOperation extends Located<OperationObject> {
  /** Of a webhook: its name. */
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

/** Every operation, in the order of the contract. */
export function contractOperations(contract: Contract): ContractOperation[] {
  return operationsIn(contract, 'paths');
}

/** What the server sends to webhook endpoints, in the order of the contract. */
export function contractWebhooks(contract: Contract): ContractOperation[] {
  return operationsIn(contract, 'webhooks');
}

function operationsIn({ document }: Contract, member: 'paths' | 'webhooks'): ContractOperation[] {
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

/** The media types of a request body or response, in the order of the contract. */
export function mediaTypes({ value, pointer }: Located<RequestBodyObject | ResponseObject>): ContractMediaType[] {
  return Object.entries(value.content ?? {}).map(([contentType, mediaType]) => ({
    contentType,
    value: mediaType,
    pointer: pointerTo(pointer, 'content', contentType),
  }));
}

/** Whether a media type carries JSON: `application/json`, or one with the suffix `+json`. */
export function isJson(contentType: string): boolean {
  return /^application\/(?:json|[\w.-]+\+json)$/.test(contentType);
}
