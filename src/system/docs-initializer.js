// Runs in the reader's browser, on /docs.
const response = await fetch('/openapi.json');
const spec = await response.json();
// "Try it out" calls the server that sent this page, by whatever name the reader reached it: nothing else is allowed to
// be called from here.
spec.servers = [{ url: window.location.origin }];

window.SwaggerUIBundle({
  spec,
  dom_id: '#swagger-ui',
  deepLinking: true,
  filter: true,
  // The badge would send the contract's address to another site.
  validatorUrl: null,
});
