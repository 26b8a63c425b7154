/** First line of what the generator writes, after the comment mark of the file's language. */
export const banner = 'Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.';
