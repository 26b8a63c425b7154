import { contractOperations } from '../../document/contract-operation.ts';
import { createdResource } from '../../document/created-resource.ts';
import type { Document, HeaderObject, MediaType, Named, Reference, ResponseObject } from '../../document/document.ts';
import { valueAt } from '../../document/json-pointer.ts';

/** What a product adds to the responses of every operation, so that its contract need not repeat it. */
export interface ResponseAdditions {
  /** Headers of every response, by name. One that a response declares itself stays as it is. */
  readonly headers?: Named<HeaderObject | Reference>;
  /** Headers of every response with a status of 4xx or 5xx, and of `default`. */
  readonly errorHeaders?: Named<HeaderObject | Reference>;
  /** `Location` of each 201 whose operation links to a GET of what it creates; the server sends it. */
  readonly location?: HeaderObject | Reference;
  /** Returns further media types of a response. Those that it declares itself stay as they are. */
  mediaTypes?(response: ResponseObject, status: string): Named<MediaType>;
}

/**
 * Returns the document with the additions to each response of its operations, in place or in the component that it refers
 * to. Messages to webhook endpoints stay as they are.
 */
export function completeResponses(document: Document, additions: ResponseAdditions): Document {
  const completed = structuredClone(document);
  const seen = new Set<string>();
  for (const operation of contractOperations(document)) {
    const { location } = additions;
    const isCreated = location !== undefined && createdResource(document, operation) !== undefined;
    for (const { status, value, pointer } of operation.responses) {
      if (seen.has(pointer)) continue;
      seen.add(pointer);
      const headers = {
        ...(isCreated && status === '201' ? { Location: location } : {}),
        ...additions.headers,
        ...(/^[123]/.test(status) ? {} : additions.errorHeaders),
      };
      Object.assign(
        valueAt(completed, pointer) as ResponseObject,
        completeResponse(value, status, { ...additions, headers }),
      );
    }
  }
  return completed;
}

function completeResponse(response: ResponseObject, status: string, additions: ResponseAdditions): ResponseObject {
  const headers = withMissing(response.headers ?? {}, additions.headers ?? {});
  const content = withMissing(response.content ?? {}, additions.mediaTypes?.(response, status) ?? {});
  return {
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(Object.keys(content).length === 0 ? {} : { content }),
  };
}

/** The case of names doesn't matter: headers and media types have none. */
function withMissing<T>(declared: Named<T>, added: Named<T>): Named<T> {
  const names = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  return {
    ...declared,
    ...Object.fromEntries(Object.entries(added).filter(([name]) => !names.has(name.toLowerCase()))),
  };
}
