import type { DeclaredOperation } from '../declared-operation.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { Model } from './model.ts';

/** A file is sent in parts to callers that request them (RFC 9110, section 14). */
export const partial: Law = {
  name: 'partial',
  proves: '`Range` returns that part of a file, and a range after its end is rejected.',
  applies: ({ contract }: Model): Instance[] =>
    contract.operations
      .filter(({ policy, responses }) => policy.method === 'GET' && responses['206'] !== undefined)
      .map((operation) => ({
        operation,
        what: 'a range returns its part',
        check: (lab: Lab) => check(lab, operation),
      })),
};

async function check(lab: Lab, operation: DeclaredOperation): Promise<void> {
  const request = await lab.request(operation);
  const whole = await lab.send(request);
  const length = Number(whole.headers['content-length']);
  if (whole.status !== 200 || !(length > 1)) return;
  const part = async (range: string) => {
    const ranged = { ...request, headers: { ...request.headers, range } };
    return { request: ranged, response: await lab.send(ranged) };
  };
  const begin = await part('bytes=0-0');
  const { status, headers } = begin.response;
  if (status !== 206) throw new Broken(`bytes=0-0 is ${status}`, begin);
  if (headers['content-length'] !== '1' || headers['content-range'] !== `bytes 0-0/${length}`)
    throw new Broken(`bytes=0-0 has the range ${headers['content-range']}`, begin);
  if (headers.etag !== whole.headers.etag) throw new Broken('a part has another ETag than the whole', begin);
  const after = await part(`bytes=${length}-`);
  if (after.response.status !== 416) throw new Broken(`a range after the end is ${after.response.status}`, after);
}
