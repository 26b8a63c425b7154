// Written by `npm run sdk` from openapi/openapi.yaml.

export {};
