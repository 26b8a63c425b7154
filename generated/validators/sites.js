// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_date_time, format_int64, format_uri, ucs2length } from './runtime.js';

const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const schema_PageType = { "type": "string", "enum": ["post", "page"] };
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
function syncSite_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = syncSite_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
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
  syncSite_header.errors = vErrors;
  return errors === 0;
}
syncSite_header.evaluated = { "props": { "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_SyncedPage(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_SyncedPage.evaluated;
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
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    if (data.title === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.published_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published_at" }, message: "must have required property 'published_at'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "type" || key0 === "url" || key0 === "title" || key0 === "excerpt" || key0 === "content" || key0 === "published_at")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data_id = data.id;
      if (!(typeof data_id == "number" && (!(data_id % 1) && !isNaN(data_id)) && isFinite(data_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "PageId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_id == "number" && isFinite(data_id)) {
        if (data_id > 9007199254740991 || isNaN(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "PageId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" });
          errors++;
        }
        if (data_id < 1 || isNaN(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "PageId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int64.validate(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "PageId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
    if (data.type !== void 0) {
      let data_type = data.type;
      if (typeof data_type !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "PageType/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_type === "post" || data_type === "page")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "PageType/enum", keyword: "enum", params: { allowedValues: schema_PageType.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data_url = data.url;
      if (typeof data_url === "string") {
        if (ucs2length(data_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_url) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!format_uri(data_url)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data_title = data.title;
      if (typeof data_title === "string") {
        if (ucs2length(data_title) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.excerpt !== void 0) {
      let data_excerpt = data.excerpt;
      if (typeof data_excerpt === "string") {
        if (ucs2length(data_excerpt) > 2e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/excerpt", schemaPath: "#/properties/excerpt/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/excerpt", schemaPath: "#/properties/excerpt/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data_content = data.content;
      if (typeof data_content === "string") {
        if (ucs2length(data_content) > 2e5) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 2e5 }, message: "must NOT have more than 200000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.published_at !== void 0) {
      let data_published_at = data.published_at;
      if (typeof data_published_at === "string") {
        if (!format_date_time(data_published_at)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_SyncedPage.errors = vErrors;
  return errors === 0;
}
validate_SyncedPage.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_SyncRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_SyncRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "pages" || key0 === "deleted" || key0 === "full" || key0 === "sync_id" || key0 === "total")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.pages !== void 0) {
      let data_pages = data.pages;
      if (Array.isArray(data_pages)) {
        if (data_pages.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len0 = data_pages.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate_SyncedPage(data_pages[i0], { instancePath: instancePath + "/pages/" + i0, parentData: data_pages, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate_SyncedPage.errors : vErrors.concat(validate_SyncedPage.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.deleted !== void 0) {
      let data_deleted = data.deleted;
      if (Array.isArray(data_deleted)) {
        if (data_deleted.length > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" });
          errors++;
        }
        const len1 = data_deleted.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data_deleted_item = data_deleted[i1];
          if (!(typeof data_deleted_item == "number" && (!(data_deleted_item % 1) && !isNaN(data_deleted_item)) && isFinite(data_deleted_item))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/deleted/" + i1, schemaPath: "PageId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data_deleted_item == "number" && isFinite(data_deleted_item)) {
            if (data_deleted_item > 9007199254740991 || isNaN(data_deleted_item)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/deleted/" + i1, schemaPath: "PageId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" });
              errors++;
            }
            if (data_deleted_item < 1 || isNaN(data_deleted_item)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/deleted/" + i1, schemaPath: "PageId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
              errors++;
            }
            if (!format_int64.validate(data_deleted_item)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/deleted/" + i1, schemaPath: "PageId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.full !== void 0) {
      if (typeof data.full !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/full", schemaPath: "#/properties/full/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.sync_id !== void 0) {
      let data_sync_id = data.sync_id;
      if (typeof data_sync_id === "string") {
        if (!formats_d5d4afe6.test(data_sync_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sync_id", schemaPath: "#/properties/sync_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sync_id", schemaPath: "#/properties/sync_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data_total = data.total;
      if (!(typeof data_total == "number" && (!(data_total % 1) && !isNaN(data_total)) && isFinite(data_total))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_total == "number" && isFinite(data_total)) {
        if (data_total > 5e4 || isNaN(data_total)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/total", schemaPath: "#/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e4 }, message: "must be <= 50000" });
          errors++;
        }
        if (data_total < 0 || isNaN(data_total)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_SyncRequest.errors = vErrors;
  return errors === 0;
}
validate_SyncRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function syncSite_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = syncSite_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_SyncRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_SyncRequest.errors : vErrors.concat(validate_SyncRequest.errors);
    errors = vErrors.length;
  }
  syncSite_body.errors = vErrors;
  return errors === 0;
}
syncSite_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function searchSitePages_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = searchSitePages_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.q === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "q" }, message: "must have required property 'q'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "q" || key0 === "type" || key0 === "page" || key0 === "per_page")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.q !== void 0) {
      let data_q = data.q;
      if (typeof data_q === "string") {
        if (ucs2length(data_q) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/q", schemaPath: "#/properties/q/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
        if (ucs2length(data_q) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/q", schemaPath: "#/properties/q/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data_type = data.type;
      if (typeof data_type !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "PageType/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_type === "post" || data_type === "page")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "PageType/enum", keyword: "enum", params: { allowedValues: schema_PageType.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data_page = data.page;
      if (!(typeof data_page == "number" && (!(data_page % 1) && !isNaN(data_page)) && isFinite(data_page))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_page == "number" && isFinite(data_page)) {
        if (data_page > 1e3 || isNaN(data_page)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" });
          errors++;
        }
        if (data_page < 1 || isNaN(data_page)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.per_page !== void 0) {
      let data_per_page = data.per_page;
      if (!(typeof data_per_page == "number" && (!(data_per_page % 1) && !isNaN(data_per_page)) && isFinite(data_per_page))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_per_page == "number" && isFinite(data_per_page)) {
        if (data_per_page > 100 || isNaN(data_per_page)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data_per_page < 1 || isNaN(data_per_page)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  searchSitePages_query.errors = vErrors;
  return errors === 0;
}
searchSitePages_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_SearchPagesRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_SearchPagesRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.q === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "q" }, message: "must have required property 'q'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "q" || key0 === "type" || key0 === "page" || key0 === "per_page")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.q !== void 0) {
      let data_q = data.q;
      if (typeof data_q === "string") {
        if (ucs2length(data_q) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/q", schemaPath: "#/properties/q/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
        if (ucs2length(data_q) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/q", schemaPath: "#/properties/q/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data_type = data.type;
      if (typeof data_type !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "PageType/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_type === "post" || data_type === "page")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "PageType/enum", keyword: "enum", params: { allowedValues: schema_PageType.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data_page = data.page;
      if (!(typeof data_page == "number" && (!(data_page % 1) && !isNaN(data_page)) && isFinite(data_page))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_page == "number" && isFinite(data_page)) {
        if (data_page > 1e3 || isNaN(data_page)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" });
          errors++;
        }
        if (data_page < 1 || isNaN(data_page)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.per_page !== void 0) {
      let data_per_page = data.per_page;
      if (!(typeof data_per_page == "number" && (!(data_per_page % 1) && !isNaN(data_per_page)) && isFinite(data_per_page))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_per_page == "number" && isFinite(data_per_page)) {
        if (data_per_page > 100 || isNaN(data_per_page)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data_per_page < 1 || isNaN(data_per_page)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_SearchPagesRequest.errors = vErrors;
  return errors === 0;
}
validate_SearchPagesRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function searchSitePagesByBody_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = searchSitePagesByBody_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_SearchPagesRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_SearchPagesRequest.errors : vErrors.concat(validate_SearchPagesRequest.errors);
    errors = vErrors.length;
  }
  searchSitePagesByBody_body.errors = vErrors;
  return errors === 0;
}
searchSitePagesByBody_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listSites: { query: listSites_query },
  createSite: { query: createSite_query, header: createSite_header, body: createSite_body },
  getSite: { path: getSite_path, query: createSite_query },
  deleteSite: { path: getSite_path, query: createSite_query, header: createSite_header },
  rotateSiteApiKey: { path: getSite_path, query: createSite_query, header: createSite_header },
  verifySite: { path: getSite_path, query: createSite_query, header: createSite_header },
  syncSite: { query: createSite_query, header: syncSite_header, body: syncSite_body },
  searchSitePages: { query: searchSitePages_query },
  searchSitePagesByBody: { query: createSite_query, body: searchSitePagesByBody_body },
  getPluginStatus: { query: createSite_query },
};
