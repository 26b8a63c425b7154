// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_uri, ucs2length } from './runtime.js';

const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function listSites_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listSites_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "page_size" || key0 === "page_state")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.page_size !== void 0) {
      let data_page_size = data.page_size;
      if (!(typeof data_page_size == "number" && (!(data_page_size % 1) && !isNaN(data_page_size)) && isFinite(data_page_size))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_page_size == "number" && isFinite(data_page_size)) {
        if (data_page_size > 100 || isNaN(data_page_size)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data_page_size < 1 || isNaN(data_page_size)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.page_state !== void 0) {
      let data_page_state = data.page_state;
      if (typeof data_page_state === "string") {
        if (ucs2length(data_page_state) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page_state", schemaPath: "#/properties/page_state/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" });
          errors++;
        }
        if (ucs2length(data_page_state) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page_state", schemaPath: "#/properties/page_state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_db904e9f.test(data_page_state)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page_state", schemaPath: "#/properties/page_state/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/page_state", schemaPath: "#/properties/page_state/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listSites_query.errors = vErrors;
  return errors === 0;
}
listSites_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createSite_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createSite_query.evaluated;
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
  createSite_query.errors = vErrors;
  return errors === 0;
}
createSite_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createSite_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createSite_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Idempotency-Key"] !== void 0) {
      let data_Idempotency_Key = data["Idempotency-Key"];
      if (typeof data_Idempotency_Key === "string") {
        if (!formats_d5d4afe6.test(data_Idempotency_Key)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Idempotency-Key", schemaPath: "#/properties/Idempotency-Key/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Idempotency-Key", schemaPath: "#/properties/Idempotency-Key/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.Prefer !== void 0) {
      let data_Prefer = data.Prefer;
      if (typeof data_Prefer === "string") {
        if (ucs2length(data_Prefer) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Prefer", schemaPath: "#/properties/Prefer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Prefer", schemaPath: "#/properties/Prefer/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  createSite_header.errors = vErrors;
  return errors === 0;
}
createSite_header.evaluated = { "props": { "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_CreateSiteRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateSiteRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.site_url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "site_url" }, message: "must have required property 'site_url'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "domain" || key0 === "site_url")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.domain !== void 0) {
      let data_domain = data.domain;
      if (typeof data_domain === "string") {
        if (ucs2length(data_domain) > 259) {
          (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 259 }, message: "must NOT have more than 259 characters" });
          errors++;
        }
        if (ucs2length(data_domain) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.site_url !== void 0) {
      let data_site_url = data.site_url;
      if (typeof data_site_url === "string") {
        if (ucs2length(data_site_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/site_url", schemaPath: "#/properties/site_url/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_site_url) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/site_url", schemaPath: "#/properties/site_url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!format_uri(data_site_url)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/site_url", schemaPath: "#/properties/site_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/site_url", schemaPath: "#/properties/site_url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateSiteRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateSiteRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createSite_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createSite_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateSiteRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateSiteRequest.errors : vErrors.concat(validate_CreateSiteRequest.errors);
    errors = vErrors.length;
  }
  createSite_body.errors = vErrors;
  return errors === 0;
}
createSite_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getSite_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getSite_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      let data_id = data.id;
      if (typeof data_id === "string") {
        if (!formats_d5d4afe6.test(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getSite_path.errors = vErrors;
  return errors === 0;
}
getSite_path.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listSites: { query: listSites_query },
  createSite: { query: createSite_query, header: createSite_header, body: createSite_body },
  getSite: { path: getSite_path, query: createSite_query },
  deleteSite: { path: getSite_path, query: createSite_query, header: createSite_header },
  rotateSiteApiKey: { path: getSite_path, query: createSite_query, header: createSite_header },
  verifySite: { path: getSite_path, query: createSite_query, header: createSite_header },
  getPluginStatus: { query: createSite_query },
};
