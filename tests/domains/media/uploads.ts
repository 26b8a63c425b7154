import sharp from 'sharp';
import type { Caller, Cast } from '../tenants/members.ts';

/** Returns a PNG of one colour, which no other call with another colour returns. */
export function png(colour: string, width = 8, height = 8): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

/** A form with these fields. */
export async function formOf(fields: { readonly [name: string]: Uint8Array | string }) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new Blob([new Uint8Array(value)]), 'photo.jpg');
  }
  const request = new Response(form);
  return {
    rawBody: new Uint8Array(await request.arrayBuffer()),
    headers: { 'content-type': request.headers.get('content-type') as string },
  };
}

/** Uploads a file to the tenant of the cast. */
export async function upload(cast: Cast, file: Uint8Array, { as = cast.author, alt_text = '' as string } = {}) {
  const caller: Caller = as;
  return caller(
    'POST',
    `${cast.path}/media`,
    undefined,
    await formOf({ file, ...(alt_text === '' ? {} : { alt_text }) }),
  );
}
