// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_binary, format_int32, ucs2length } from './runtime.js';

const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const schema_AltText = { "type": ["string", "null"], "minLength": 1, "maxLength": 500, "description": "What the image shows, for those who do not see it. Null if it is not described." };
const pattern_0aaae323 = new RegExp("^[A-Za-z0-9_-]{22}$", "u");
const schema_getMediaFile_query = { "type": "object", "properties": { "w": { "type": "integer", "enum": [320, 640, 1280, 1920] } }, "required": [], "additionalProperties": false };
function listMedia_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listMedia_path.evaluated;
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
  listMedia_path.errors = vErrors;
  return errors === 0;
}
listMedia_path.evaluated = { "props": { "tenant_id": true }, "dynamicProps": false, "dynamicItems": false };
function listMedia_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listMedia_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "page" || key0 === "per_page" || key0 === "cursor")) {
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
    if (data.cursor !== void 0) {
      let data_cursor = data.cursor;
      if (typeof data_cursor === "string") {
        if (ucs2length(data_cursor) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" });
          errors++;
        }
        if (ucs2length(data_cursor) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_db904e9f.test(data_cursor)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listMedia_query.errors = vErrors;
  return errors === 0;
}
listMedia_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listMedia_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listMedia_header.evaluated;
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
  listMedia_header.errors = vErrors;
  return errors === 0;
}
listMedia_header.evaluated = { "props": { "X-Tenant-ID": true }, "dynamicProps": false, "dynamicItems": false };
function createMedia_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createMedia_query.evaluated;
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
  createMedia_query.errors = vErrors;
  return errors === 0;
}
createMedia_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateMediaRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateMediaRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "alt_text")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data_file = data.file;
      if (typeof data_file === "string") {
        if (ucs2length(data_file) > 26214400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 26214400 }, message: "must NOT have more than 26214400 characters" });
          errors++;
        }
        if (!format_binary(data_file)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/file", schemaPath: "#/properties/file/format", keyword: "format", params: { format: "binary" }, message: 'must match format "binary"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.alt_text !== void 0) {
      let data_alt_text = data.alt_text;
      if (typeof data_alt_text === "string") {
        if (ucs2length(data_alt_text) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/alt_text", schemaPath: "#/properties/alt_text/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
        if (ucs2length(data_alt_text) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/alt_text", schemaPath: "#/properties/alt_text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/alt_text", schemaPath: "#/properties/alt_text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateMediaRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateMediaRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createMedia_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createMedia_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateMediaRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateMediaRequest.errors : vErrors.concat(validate_CreateMediaRequest.errors);
    errors = vErrors.length;
  }
  createMedia_body.errors = vErrors;
  return errors === 0;
}
createMedia_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getMedia_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getMedia_path.evaluated;
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
    if (data.media_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "media_id" }, message: "must have required property 'media_id'" });
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
    if (data.media_id !== void 0) {
      let data_media_id = data.media_id;
      if (!(typeof data_media_id == "number" && (!(data_media_id % 1) && !isNaN(data_media_id)) && isFinite(data_media_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/media_id", schemaPath: "#/properties/media_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_media_id == "number" && isFinite(data_media_id)) {
        if (data_media_id > 2147483647 || isNaN(data_media_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/media_id", schemaPath: "#/properties/media_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_media_id < 1 || isNaN(data_media_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/media_id", schemaPath: "#/properties/media_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_media_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/media_id", schemaPath: "#/properties/media_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getMedia_path.errors = vErrors;
  return errors === 0;
}
getMedia_path.evaluated = { "props": { "tenant_id": true, "media_id": true }, "dynamicProps": false, "dynamicItems": false };
function getMedia_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getMedia_header.evaluated;
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
    if (data["If-None-Match"] !== void 0) {
      let data_If_None_Match = data["If-None-Match"];
      if (typeof data_If_None_Match === "string") {
        if (ucs2length(data_If_None_Match) > 1024) {
          (vErrors ??= []).push({ instancePath: instancePath + "/If-None-Match", schemaPath: "#/properties/If-None-Match/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
        if (ucs2length(data_If_None_Match) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/If-None-Match", schemaPath: "#/properties/If-None-Match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/If-None-Match", schemaPath: "#/properties/If-None-Match/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getMedia_header.errors = vErrors;
  return errors === 0;
}
getMedia_header.evaluated = { "props": { "X-Tenant-ID": true, "If-None-Match": true }, "dynamicProps": false, "dynamicItems": false };
function deleteMedia_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deleteMedia_header.evaluated;
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
  deleteMedia_header.errors = vErrors;
  return errors === 0;
}
deleteMedia_header.evaluated = { "props": { "X-Tenant-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateMediaRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateMediaRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.alt_text === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alt_text" }, message: "must have required property 'alt_text'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "alt_text")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.alt_text !== void 0) {
      let data_alt_text = data.alt_text;
      if (typeof data_alt_text !== "string" && data_alt_text !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/alt_text", schemaPath: "AltText/type", keyword: "type", params: { type: schema_AltText.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_alt_text === "string") {
        if (ucs2length(data_alt_text) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/alt_text", schemaPath: "AltText/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
        if (ucs2length(data_alt_text) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/alt_text", schemaPath: "AltText/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateMediaRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateMediaRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateMedia_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateMedia_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateMediaRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateMediaRequest.errors : vErrors.concat(validate_UpdateMediaRequest.errors);
    errors = vErrors.length;
  }
  updateMedia_body.errors = vErrors;
  return errors === 0;
}
updateMedia_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getMediaFile_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getMediaFile_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.media_key === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "media_key" }, message: "must have required property 'media_key'" });
      errors++;
    }
    if (data.media_key !== void 0) {
      let data_media_key = data.media_key;
      if (typeof data_media_key === "string") {
        if (ucs2length(data_media_key) > 22) {
          (vErrors ??= []).push({ instancePath: instancePath + "/media_key", schemaPath: "#/properties/media_key/maxLength", keyword: "maxLength", params: { limit: 22 }, message: "must NOT have more than 22 characters" });
          errors++;
        }
        if (ucs2length(data_media_key) < 22) {
          (vErrors ??= []).push({ instancePath: instancePath + "/media_key", schemaPath: "#/properties/media_key/minLength", keyword: "minLength", params: { limit: 22 }, message: "must NOT have fewer than 22 characters" });
          errors++;
        }
        if (!pattern_0aaae323.test(data_media_key)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/media_key", schemaPath: "#/properties/media_key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{22}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{22}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/media_key", schemaPath: "#/properties/media_key/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getMediaFile_path.errors = vErrors;
  return errors === 0;
}
getMediaFile_path.evaluated = { "props": { "media_key": true }, "dynamicProps": false, "dynamicItems": false };
function getMediaFile_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getMediaFile_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "w")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.w !== void 0) {
      let data_w = data.w;
      if (!(typeof data_w == "number" && (!(data_w % 1) && !isNaN(data_w)) && isFinite(data_w))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/w", schemaPath: "#/properties/w/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (!(data_w === 320 || data_w === 640 || data_w === 1280 || data_w === 1920)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/w", schemaPath: "#/properties/w/enum", keyword: "enum", params: { allowedValues: schema_getMediaFile_query.properties.w.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getMediaFile_query.errors = vErrors;
  return errors === 0;
}
getMediaFile_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listMedia: { path: listMedia_path, query: listMedia_query, header: listMedia_header },
  createMedia: { path: listMedia_path, query: createMedia_query, header: listMedia_header, body: createMedia_body },
  getMedia: { path: getMedia_path, query: createMedia_query, header: getMedia_header },
  deleteMedia: { path: getMedia_path, query: createMedia_query, header: deleteMedia_header },
  updateMedia: { path: getMedia_path, query: createMedia_query, header: deleteMedia_header, body: updateMedia_body },
  getMediaFile: { path: getMediaFile_path, query: getMediaFile_query, header: getMedia_header },
};
