// Runs in the reader's browser, on /docs.
import { codeSamples } from './code-samples.js';
import { oneCredential } from './one-credential.js';
import { operationSearch } from './operation-search.js';

const json = async (path) => (await fetch(path)).json();
const [spec, ...samples] = await Promise.all(['/openapi.json', '/docs/curl.json', '/docs/sdk.json'].map(json));
const [curl, sdk] = samples;

// "Try it out" calls the server that sent this page, by whatever name the reader reached it: nothing else is allowed to
// be called from here.
spec.servers = [{ url: window.location.origin }];
leaveOptionalParametersEmpty(spec);

window.SwaggerUIBundle({
  spec,
  dom_id: '#swagger-ui',
  deepLinking: true,
  filter: true,
  plugins: [operationSearch, oneCredential, codeSamples({ curl, TypeScript: sdk })],
  // A few hundred schemas: drawn when they are asked for.
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  // The badge would send the contract's address to another site.
  validatorUrl: null,
});

/**
 * Swagger UI puts examples into the fields of a call. Those of optional parameters would each choose something: another
 * tenant, an origin, a filter that nothing passes. They are told in the description instead.
 */
function leaveOptionalParametersEmpty({ paths, components }) {
  const items = Object.values(paths).flatMap((item) => [item, ...Object.values(item)]);
  const declared = items.flatMap((item) => item.parameters ?? []);
  for (const parameter of [...Object.values(components?.parameters ?? {}), ...declared]) {
    if (parameter.required || parameter.example === undefined) continue;
    const example = [parameter.example].flat().join(',');
    parameter.description = `${parameter.description ?? ''}\n\nExample: \`${example}\``;
    parameter.example = undefined;
  }
}
