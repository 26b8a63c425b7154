/** The bands of the picture, from top to bottom: imports point down. */
export const bands = [
  { id: 'app', title: 'src/app', text: 'composition root: services, modules, serve' },
  { id: 'domains', title: 'src/domains', text: 'the product: one folder per domain, a directed acyclic graph' },
  { id: 'platform', title: 'src/platform', text: 'what makes the engine this product’s; knows no domain' },
  {
    id: 'generated',
    title: 'generated',
    text: 'written from openapi/ and the migrations: types, validators, serializers, SDK, SQL',
  },
  { id: 'engine', title: 'src/engine', text: 'the contract engine: OpenAPI, HTTP, Fastify; imports packages only' },
] as const;

export type BandId = (typeof bands)[number]['id'];

/** Vertical extent of a band. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

export const width = 1080;
export const margin = 20;
/** At the right, for the arrows between bands. */
export const gutter = 140;
export const boxHeight = 30;
export const rowGap = 34;
export const bandGap = 26;
export const titleHeight = 44;
export const innerWidth = width - 2 * margin - gutter;

/** Returns the band of a folder. */
export function bandOf(name: string): BandId {
  return (name.split('/')[0] ?? '') as BandId;
}
