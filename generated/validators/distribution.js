// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { equal, format_date_time, format_int32, ucs2length } from './runtime.js';

const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern_a1a99e69 = new RegExp("^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$", "u");
const pattern_7ecb834b = new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000-\\u0020\\u007F"<>\\\\/?#][^\\s\\u0000-\\u0020\\u007F"<>\\\\]*$', "u");
const pattern_75132ea2 = new RegExp("^[a-z0-9-]+$", "u");
const schema_SocialPlatform = { "type": "string", "enum": ["twitter", "linkedin", "facebook", "mastodon", "bluesky"] };
const pattern_e4c2555c = new RegExp("^[\\x21-\\x7E]+$", "u");
const pattern_1e4e930e = new RegExp("^[A-Za-z0-9.:_-]+$", "u");
const schema_PublishArticleToSocialRequest = { "type": "object", "additionalProperties": false, "required": ["platforms"], "properties": { "platforms": { "type": "array", "minItems": 1, "maxItems": 5, "uniqueItems": true, "items": { "$ref": "SocialPlatform" } }, "custom_message": { "type": ["string", "null"], "description": "Text of the post. The article's title by default or if null.", "minLength": 1, "maxLength": 63206, "pattern": "^\\s*[^\\s\\u0000][^\\u0000]*$" }, "schedule_at": { "type": ["string", "null"], "format": "date-time", "description": "When to post, within the next five years. Immediately by default or if null." } } };
const pattern_55ca1bdd = new RegExp("^\\s*[^\\s\\u0000][^\\u0000]*$", "u");
function listAffiliateLinks_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listAffiliateLinks_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tenant_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant_id" }, message: "must have required property 'tenant_id'" });
      errors++;
    }
    if (data.tenant_id !== void 0) {
      let data_tenant_id = data.tenant_id;
      if (typeof data_tenant_id === "string") {
        if (!formats_d5d4afe6.test(data_tenant_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listAffiliateLinks_path.errors = vErrors;
  return errors === 0;
}
listAffiliateLinks_path.evaluated = { "props": { "tenant_id": true }, "dynamicProps": false, "dynamicItems": false };
function listAffiliateLinks_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listAffiliateLinks_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "page" || key0 === "per_page")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
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
  listAffiliateLinks_query.errors = vErrors;
  return errors === 0;
}
listAffiliateLinks_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listAffiliateLinks_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listAffiliateLinks_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Tenant-ID"] !== void 0) {
      let data_X_Tenant_ID = data["X-Tenant-ID"];
      if (typeof data_X_Tenant_ID === "string") {
        if (!formats_d5d4afe6.test(data_X_Tenant_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Tenant-ID", schemaPath: "#/properties/X-Tenant-ID/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/X-Tenant-ID", schemaPath: "#/properties/X-Tenant-ID/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listAffiliateLinks_header.errors = vErrors;
  return errors === 0;
}
listAffiliateLinks_header.evaluated = { "props": { "X-Tenant-ID": true }, "dynamicProps": false, "dynamicItems": false };
function createAffiliateLink_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createAffiliateLink_query.evaluated;
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
  createAffiliateLink_query.errors = vErrors;
  return errors === 0;
}
createAffiliateLink_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createAffiliateLink_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createAffiliateLink_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Tenant-ID"] !== void 0) {
      let data_X_Tenant_ID = data["X-Tenant-ID"];
      if (typeof data_X_Tenant_ID === "string") {
        if (!formats_d5d4afe6.test(data_X_Tenant_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Tenant-ID", schemaPath: "#/properties/X-Tenant-ID/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/X-Tenant-ID", schemaPath: "#/properties/X-Tenant-ID/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
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
  createAffiliateLink_header.errors = vErrors;
  return errors === 0;
}
createAffiliateLink_header.evaluated = { "props": { "X-Tenant-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_CreateAffiliateLinkRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateAffiliateLinkRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.original_url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "original_url" }, message: "must have required property 'original_url'" });
      errors++;
    }
    if (data.slug === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slug" }, message: "must have required property 'slug'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "original_url" || key0 === "slug")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "AffiliateLinkName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "AffiliateLinkName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "AffiliateLinkName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "AffiliateLinkName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.original_url !== void 0) {
      let data_original_url = data.original_url;
      if (typeof data_original_url === "string") {
        if (ucs2length(data_original_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/original_url", schemaPath: "AffiliateTarget/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_original_url) < 11) {
          (vErrors ??= []).push({ instancePath: instancePath + "/original_url", schemaPath: "AffiliateTarget/minLength", keyword: "minLength", params: { limit: 11 }, message: "must NOT have fewer than 11 characters" });
          errors++;
        }
        if (!pattern_7ecb834b.test(data_original_url)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/original_url", schemaPath: "AffiliateTarget/pattern", keyword: "pattern", params: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000-\\u0020\\u007F"<>\\\\/?#][^\\s\\u0000-\\u0020\\u007F"<>\\\\]*$' }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000-\\u0020\\u007F"<>\\\\/?#][^\\s\\u0000-\\u0020\\u007F"<>\\\\]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/original_url", schemaPath: "AffiliateTarget/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "AffiliateSlug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "AffiliateSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_75132ea2.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "AffiliateSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "AffiliateSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateAffiliateLinkRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateAffiliateLinkRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createAffiliateLink_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createAffiliateLink_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateAffiliateLinkRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateAffiliateLinkRequest.errors : vErrors.concat(validate_CreateAffiliateLinkRequest.errors);
    errors = vErrors.length;
  }
  createAffiliateLink_body.errors = vErrors;
  return errors === 0;
}
createAffiliateLink_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function deleteAffiliateLink_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deleteAffiliateLink_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tenant_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant_id" }, message: "must have required property 'tenant_id'" });
      errors++;
    }
    if (data.link_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "link_id" }, message: "must have required property 'link_id'" });
      errors++;
    }
    if (data.tenant_id !== void 0) {
      let data_tenant_id = data.tenant_id;
      if (typeof data_tenant_id === "string") {
        if (!formats_d5d4afe6.test(data_tenant_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.link_id !== void 0) {
      let data_link_id = data.link_id;
      if (!(typeof data_link_id == "number" && (!(data_link_id % 1) && !isNaN(data_link_id)) && isFinite(data_link_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/link_id", schemaPath: "#/properties/link_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_link_id == "number" && isFinite(data_link_id)) {
        if (data_link_id > 2147483647 || isNaN(data_link_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/link_id", schemaPath: "#/properties/link_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_link_id < 1 || isNaN(data_link_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/link_id", schemaPath: "#/properties/link_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_link_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/link_id", schemaPath: "#/properties/link_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  deleteAffiliateLink_path.errors = vErrors;
  return errors === 0;
}
deleteAffiliateLink_path.evaluated = { "props": { "tenant_id": true, "link_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateAffiliateLinkRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateAffiliateLinkRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "original_url" || key0 === "slug")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "AffiliateLinkName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "AffiliateLinkName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "AffiliateLinkName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "AffiliateLinkName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.original_url !== void 0) {
      let data_original_url = data.original_url;
      if (typeof data_original_url === "string") {
        if (ucs2length(data_original_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/original_url", schemaPath: "AffiliateTarget/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_original_url) < 11) {
          (vErrors ??= []).push({ instancePath: instancePath + "/original_url", schemaPath: "AffiliateTarget/minLength", keyword: "minLength", params: { limit: 11 }, message: "must NOT have fewer than 11 characters" });
          errors++;
        }
        if (!pattern_7ecb834b.test(data_original_url)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/original_url", schemaPath: "AffiliateTarget/pattern", keyword: "pattern", params: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000-\\u0020\\u007F"<>\\\\/?#][^\\s\\u0000-\\u0020\\u007F"<>\\\\]*$' }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000-\\u0020\\u007F"<>\\\\/?#][^\\s\\u0000-\\u0020\\u007F"<>\\\\]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/original_url", schemaPath: "AffiliateTarget/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "AffiliateSlug/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "AffiliateSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_75132ea2.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "AffiliateSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "AffiliateSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateAffiliateLinkRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateAffiliateLinkRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateAffiliateLink_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateAffiliateLink_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateAffiliateLinkRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateAffiliateLinkRequest.errors : vErrors.concat(validate_UpdateAffiliateLinkRequest.errors);
    errors = vErrors.length;
  }
  updateAffiliateLink_body.errors = vErrors;
  return errors === 0;
}
updateAffiliateLink_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getAffiliateLinkStats_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getAffiliateLinkStats_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "days")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.days !== void 0) {
      let data_days = data.days;
      if (!(typeof data_days == "number" && (!(data_days % 1) && !isNaN(data_days)) && isFinite(data_days))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_days == "number" && isFinite(data_days)) {
        if (data_days > 366 || isNaN(data_days)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 }, message: "must be <= 366" });
          errors++;
        }
        if (data_days < 1 || isNaN(data_days)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getAffiliateLinkStats_query.errors = vErrors;
  return errors === 0;
}
getAffiliateLinkStats_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function followAffiliateLink_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = followAffiliateLink_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.slug === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slug" }, message: "must have required property 'slug'" });
      errors++;
    }
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  followAffiliateLink_path.errors = vErrors;
  return errors === 0;
}
followAffiliateLink_path.evaluated = { "props": { "slug": true }, "dynamicProps": false, "dynamicItems": false };
function followAffiliateLink_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = followAffiliateLink_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Sec-Purpose"] !== void 0) {
      let data_Sec_Purpose = data["Sec-Purpose"];
      if (typeof data_Sec_Purpose === "string") {
        if (ucs2length(data_Sec_Purpose) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Sec-Purpose", schemaPath: "#/properties/Sec-Purpose/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Sec-Purpose", schemaPath: "#/properties/Sec-Purpose/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.Purpose !== void 0) {
      let data_Purpose = data.Purpose;
      if (typeof data_Purpose === "string") {
        if (ucs2length(data_Purpose) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Purpose", schemaPath: "#/properties/Purpose/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Purpose", schemaPath: "#/properties/Purpose/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data["X-Purpose"] !== void 0) {
      let data_X_Purpose = data["X-Purpose"];
      if (typeof data_X_Purpose === "string") {
        if (ucs2length(data_X_Purpose) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Purpose", schemaPath: "#/properties/X-Purpose/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/X-Purpose", schemaPath: "#/properties/X-Purpose/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data["X-Moz"] !== void 0) {
      let data_X_Moz = data["X-Moz"];
      if (typeof data_X_Moz === "string") {
        if (ucs2length(data_X_Moz) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Moz", schemaPath: "#/properties/X-Moz/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/X-Moz", schemaPath: "#/properties/X-Moz/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  followAffiliateLink_header.errors = vErrors;
  return errors === 0;
}
followAffiliateLink_header.evaluated = { "props": { "Sec-Purpose": true, "Purpose": true, "X-Purpose": true, "X-Moz": true }, "dynamicProps": false, "dynamicItems": false };
function validate_ConnectSocialAccountRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ConnectSocialAccountRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property 'platform'" });
      errors++;
    }
    if (data.access_token === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access_token" }, message: "must have required property 'access_token'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "platform" || key0 === "access_token" || key0 === "identifier")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.platform !== void 0) {
      let data_platform = data.platform;
      if (typeof data_platform !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/platform", schemaPath: "SocialPlatform/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_platform === "twitter" || data_platform === "linkedin" || data_platform === "facebook" || data_platform === "mastodon" || data_platform === "bluesky")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/platform", schemaPath: "SocialPlatform/enum", keyword: "enum", params: { allowedValues: schema_SocialPlatform.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.access_token !== void 0) {
      let data_access_token = data.access_token;
      if (typeof data_access_token === "string") {
        if (ucs2length(data_access_token) > 4096) {
          (vErrors ??= []).push({ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" });
          errors++;
        }
        if (ucs2length(data_access_token) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_e4c2555c.test(data_access_token)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" }, message: 'must match pattern "^[\\x21-\\x7E]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.identifier !== void 0) {
      let data_identifier = data.identifier;
      if (typeof data_identifier === "string") {
        if (ucs2length(data_identifier) > 253) {
          (vErrors ??= []).push({ instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" });
          errors++;
        }
        if (ucs2length(data_identifier) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_1e4e930e.test(data_identifier)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:_-]+$" }, message: 'must match pattern "^[A-Za-z0-9.:_-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ConnectSocialAccountRequest.errors = vErrors;
  return errors === 0;
}
validate_ConnectSocialAccountRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function connectSocialAccount_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = connectSocialAccount_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ConnectSocialAccountRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ConnectSocialAccountRequest.errors : vErrors.concat(validate_ConnectSocialAccountRequest.errors);
    errors = vErrors.length;
  }
  connectSocialAccount_body.errors = vErrors;
  return errors === 0;
}
connectSocialAccount_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function disconnectSocialAccount_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = disconnectSocialAccount_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tenant_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant_id" }, message: "must have required property 'tenant_id'" });
      errors++;
    }
    if (data.account_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" });
      errors++;
    }
    if (data.tenant_id !== void 0) {
      let data_tenant_id = data.tenant_id;
      if (typeof data_tenant_id === "string") {
        if (!formats_d5d4afe6.test(data_tenant_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data_account_id = data.account_id;
      if (!(typeof data_account_id == "number" && (!(data_account_id % 1) && !isNaN(data_account_id)) && isFinite(data_account_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_account_id == "number" && isFinite(data_account_id)) {
        if (data_account_id > 2147483647 || isNaN(data_account_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_account_id < 1 || isNaN(data_account_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_account_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  disconnectSocialAccount_path.errors = vErrors;
  return errors === 0;
}
disconnectSocialAccount_path.evaluated = { "props": { "tenant_id": true, "account_id": true }, "dynamicProps": false, "dynamicItems": false };
function publishArticleToSocial_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = publishArticleToSocial_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tenant_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant_id" }, message: "must have required property 'tenant_id'" });
      errors++;
    }
    if (data.article_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "article_id" }, message: "must have required property 'article_id'" });
      errors++;
    }
    if (data.tenant_id !== void 0) {
      let data_tenant_id = data.tenant_id;
      if (typeof data_tenant_id === "string") {
        if (!formats_d5d4afe6.test(data_tenant_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.article_id !== void 0) {
      let data_article_id = data.article_id;
      if (!(typeof data_article_id == "number" && (!(data_article_id % 1) && !isNaN(data_article_id)) && isFinite(data_article_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/article_id", schemaPath: "#/properties/article_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_article_id == "number" && isFinite(data_article_id)) {
        if (data_article_id > 2147483647 || isNaN(data_article_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/article_id", schemaPath: "#/properties/article_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_article_id < 1 || isNaN(data_article_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/article_id", schemaPath: "#/properties/article_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_article_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/article_id", schemaPath: "#/properties/article_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  publishArticleToSocial_path.errors = vErrors;
  return errors === 0;
}
publishArticleToSocial_path.evaluated = { "props": { "tenant_id": true, "article_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate_PublishArticleToSocialRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_PublishArticleToSocialRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platforms === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platforms" }, message: "must have required property 'platforms'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "platforms" || key0 === "custom_message" || key0 === "schedule_at")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.platforms !== void 0) {
      let data_platforms = data.platforms;
      if (Array.isArray(data_platforms)) {
        if (data_platforms.length > 5) {
          (vErrors ??= []).push({ instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" });
          errors++;
        }
        if (data_platforms.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data_platforms.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data_platforms_item = data_platforms[i0];
          if (typeof data_platforms_item !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/platforms/" + i0, schemaPath: "SocialPlatform/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_platforms_item === "twitter" || data_platforms_item === "linkedin" || data_platforms_item === "facebook" || data_platforms_item === "mastodon" || data_platforms_item === "bluesky")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/platforms/" + i0, schemaPath: "SocialPlatform/enum", keyword: "enum", params: { allowedValues: schema_SocialPlatform.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i1 = data_platforms.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (equal(data_platforms[i1], data_platforms[j0])) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" });
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.custom_message !== void 0) {
      let data_custom_message = data.custom_message;
      if (typeof data_custom_message !== "string" && data_custom_message !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/custom_message", schemaPath: "#/properties/custom_message/type", keyword: "type", params: { type: schema_PublishArticleToSocialRequest.properties.custom_message.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_custom_message === "string") {
        if (ucs2length(data_custom_message) > 63206) {
          (vErrors ??= []).push({ instancePath: instancePath + "/custom_message", schemaPath: "#/properties/custom_message/maxLength", keyword: "maxLength", params: { limit: 63206 }, message: "must NOT have more than 63206 characters" });
          errors++;
        }
        if (ucs2length(data_custom_message) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/custom_message", schemaPath: "#/properties/custom_message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_55ca1bdd.test(data_custom_message)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/custom_message", schemaPath: "#/properties/custom_message/pattern", keyword: "pattern", params: { pattern: "^\\s*[^\\s\\u0000][^\\u0000]*$" }, message: 'must match pattern "^\\s*[^\\s\\u0000][^\\u0000]*$"' });
          errors++;
        }
      }
    }
    if (data.schedule_at !== void 0) {
      let data_schedule_at = data.schedule_at;
      if (typeof data_schedule_at !== "string" && data_schedule_at !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/schedule_at", schemaPath: "#/properties/schedule_at/type", keyword: "type", params: { type: schema_PublishArticleToSocialRequest.properties.schedule_at.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_schedule_at === "string") {
        if (!format_date_time(data_schedule_at)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/schedule_at", schemaPath: "#/properties/schedule_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_PublishArticleToSocialRequest.errors = vErrors;
  return errors === 0;
}
validate_PublishArticleToSocialRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function publishArticleToSocial_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = publishArticleToSocial_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_PublishArticleToSocialRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_PublishArticleToSocialRequest.errors : vErrors.concat(validate_PublishArticleToSocialRequest.errors);
    errors = vErrors.length;
  }
  publishArticleToSocial_body.errors = vErrors;
  return errors === 0;
}
publishArticleToSocial_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listAffiliateLinks: { path: listAffiliateLinks_path, query: listAffiliateLinks_query, header: listAffiliateLinks_header },
  createAffiliateLink: { path: listAffiliateLinks_path, query: createAffiliateLink_query, header: createAffiliateLink_header, body: createAffiliateLink_body },
  deleteAffiliateLink: { path: deleteAffiliateLink_path, query: createAffiliateLink_query, header: createAffiliateLink_header },
  updateAffiliateLink: { path: deleteAffiliateLink_path, query: createAffiliateLink_query, header: createAffiliateLink_header, body: updateAffiliateLink_body },
  getAffiliateLinkStats: { path: deleteAffiliateLink_path, query: getAffiliateLinkStats_query, header: listAffiliateLinks_header },
  followAffiliateLink: { path: followAffiliateLink_path, header: followAffiliateLink_header },
  listSocialAccounts: { path: listAffiliateLinks_path, query: createAffiliateLink_query, header: listAffiliateLinks_header },
  connectSocialAccount: { path: listAffiliateLinks_path, query: createAffiliateLink_query, header: createAffiliateLink_header, body: connectSocialAccount_body },
  disconnectSocialAccount: { path: disconnectSocialAccount_path, query: createAffiliateLink_query, header: createAffiliateLink_header },
  publishArticleToSocial: { path: publishArticleToSocial_path, query: createAffiliateLink_query, header: createAffiliateLink_header, body: publishArticleToSocial_body },
};
