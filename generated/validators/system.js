// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

function getHealth_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getHealth_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getHealth_query.errors = vErrors;
  return errors === 0;
}
getHealth_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  getHealth: { query: getHealth_query },
  getReadiness: { query: getHealth_query },
};
