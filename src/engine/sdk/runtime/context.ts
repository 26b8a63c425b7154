/** Headers that a client sends with the operations that declare them: options of the client and of a call. */
// biome-ignore lint/suspicious/noEmptyInterface: a product replaces this module by one with its options
export interface Context {}

/** The header of each option. */
export const contextHeaders: { readonly [option: string]: string } = {};
