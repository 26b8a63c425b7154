// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_date_time, format_int32, format_int64, ucs2length } from './runtime.js';

const schema_listWebhooks_query = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 25 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 2400, "pattern": "^[A-Za-z0-9_.-]+$" }, "sort": { "type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "enum": ["created_at", "-created_at", "updated_at", "-updated_at"] }, "allOf": [{ "contains": { "type": "string", "enum": ["created_at", "-created_at"] }, "minContains": 0, "maxContains": 1 }, { "contains": { "type": "string", "enum": ["updated_at", "-updated_at"] }, "minContains": 0, "maxContains": 1 }], "default": ["-created_at"] }, "fields": { "type": "array", "minItems": 1, "maxItems": 11, "uniqueItems": true, "items": { "type": "string", "enum": ["id", "url", "events", "is_active", "success_count", "failure_count", "consecutive_failures", "last_delivery_at", "disabled_at", "created_at", "updated_at"] } }, "created_after": { "type": "string", "format": "date-time" }, "created_before": { "type": "string", "format": "date-time" }, "updated_after": { "type": "string", "format": "date-time" }, "updated_before": { "type": "string", "format": "date-time" } }, "required": [], "additionalProperties": false };
const hasOwnProperty = Object.prototype.hasOwnProperty;
const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern_611be898 = new RegExp("^(\\*|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,2}\\.(\\*|[a-z][a-z0-9_]*))$", "u");
const pattern_5e6e5233 = new RegExp("^[!-~]+$", "u");
const schema_listWebhookDeliveries_query = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 25 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 2400, "pattern": "^[A-Za-z0-9_.-]+$" }, "sort": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "type": "string", "enum": ["created_at", "-created_at"] }, "default": ["-created_at"] }, "fields": { "type": "array", "minItems": 1, "maxItems": 11, "uniqueItems": true, "items": { "type": "string", "enum": ["id", "event_id", "event_type", "status", "response_code", "response_body", "error", "attempt", "next_retry_at", "delivered_at", "created_at"] } }, "status": { "$ref": "DeliveryStatus" }, "created_after": { "type": "string", "format": "date-time" }, "created_before": { "type": "string", "format": "date-time" } }, "required": [], "additionalProperties": false };
const schema_DeliveryStatus = { "type": "string", "enum": ["pending", "success", "failed", "retrying"] };
function listWebhooks_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listWebhooks_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!hasOwnProperty.call(schema_listWebhooks_query.properties, key0)) {
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
        if (ucs2length(data_cursor) > 2400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 2400 }, message: "must NOT have more than 2400 characters" });
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
    if (data.sort !== void 0) {
      let data_sort = data.sort;
      if (Array.isArray(data_sort)) {
        const _errs11 = errors;
        const len0 = data_sort.length;
        let valid2 = true;
        if (data_sort.length > 0) {
          let count0 = 0;
          for (let i0 = 0; i0 < len0; i0++) {
            let data_sort_item = data_sort[i0];
            const _errs12 = errors;
            if (typeof data_sort_item !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/allOf/0/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" });
              errors++;
            }
            if (!(data_sort_item === "created_at" || data_sort_item === "-created_at")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/allOf/0/contains/enum", keyword: "enum", params: { allowedValues: schema_listWebhooks_query.properties.sort.allOf[0].contains.enum }, message: "must be equal to one of the allowed values" });
              errors++;
            }
            var _valid0 = _errs12 === errors;
            if (_valid0) {
              count0++;
              if (count0 > 1) {
                valid2 = false;
                break;
              }
              if (count0 >= 0) {
                valid2 = true;
              }
            }
          }
        }
        if (!valid2) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/allOf/0/contains", keyword: "contains", params: { minContains: 0, maxContains: 1 }, message: "must contain at least 0 and no more than 1 valid item(s)" });
          errors++;
        } else {
          errors = _errs11;
          if (vErrors !== null) {
            if (_errs11) {
              vErrors.length = _errs11;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (Array.isArray(data_sort)) {
        const _errs15 = errors;
        const len1 = data_sort.length;
        let valid3 = true;
        if (data_sort.length > 0) {
          let count1 = 0;
          for (let i1 = 0; i1 < len1; i1++) {
            let data_sort_item$2 = data_sort[i1];
            const _errs16 = errors;
            if (typeof data_sort_item$2 !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i1, schemaPath: "#/properties/sort/allOf/1/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" });
              errors++;
            }
            if (!(data_sort_item$2 === "updated_at" || data_sort_item$2 === "-updated_at")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i1, schemaPath: "#/properties/sort/allOf/1/contains/enum", keyword: "enum", params: { allowedValues: schema_listWebhooks_query.properties.sort.allOf[1].contains.enum }, message: "must be equal to one of the allowed values" });
              errors++;
            }
            var _valid1 = _errs16 === errors;
            if (_valid1) {
              count1++;
              if (count1 > 1) {
                valid3 = false;
                break;
              }
              if (count1 >= 0) {
                valid3 = true;
              }
            }
          }
        }
        if (!valid3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/allOf/1/contains", keyword: "contains", params: { minContains: 0, maxContains: 1 }, message: "must contain at least 0 and no more than 1 valid item(s)" });
          errors++;
        } else {
          errors = _errs15;
          if (vErrors !== null) {
            if (_errs15) {
              vErrors.length = _errs15;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (Array.isArray(data_sort)) {
        if (data_sort.length > 2) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" });
          errors++;
        }
        if (data_sort.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len2 = data_sort.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data_sort_item$3 = data_sort[i2];
          if (typeof data_sort_item$3 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i2, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_sort_item$3 === "created_at" || data_sort_item$3 === "-created_at" || data_sort_item$3 === "updated_at" || data_sort_item$3 === "-updated_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i2, schemaPath: "#/properties/sort/items/enum", keyword: "enum", params: { allowedValues: schema_listWebhooks_query.properties.sort.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i3 = data_sort.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data_sort[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" });
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data_fields = data.fields;
      if (Array.isArray(data_fields)) {
        if (data_fields.length > 11) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 11 }, message: "must NOT have more than 11 items" });
          errors++;
        }
        if (data_fields.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len3 = data_fields.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data_fields_item = data_fields[i4];
          if (typeof data_fields_item !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i4, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_fields_item === "id" || data_fields_item === "url" || data_fields_item === "events" || data_fields_item === "is_active" || data_fields_item === "success_count" || data_fields_item === "failure_count" || data_fields_item === "consecutive_failures" || data_fields_item === "last_delivery_at" || data_fields_item === "disabled_at" || data_fields_item === "created_at" || data_fields_item === "updated_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i4, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema_listWebhooks_query.properties.fields.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i5 = data_fields.length;
        let j1;
        if (i5 > 1) {
          const indices1 = {};
          for (; i5--; ) {
            let item1 = data_fields[i5];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" });
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.created_after !== void 0) {
      let data_created_after = data.created_after;
      if (typeof data_created_after === "string") {
        if (!format_date_time(data_created_after)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/created_after", schemaPath: "#/properties/created_after/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_after", schemaPath: "#/properties/created_after/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.created_before !== void 0) {
      let data_created_before = data.created_before;
      if (typeof data_created_before === "string") {
        if (!format_date_time(data_created_before)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/created_before", schemaPath: "#/properties/created_before/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_before", schemaPath: "#/properties/created_before/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.updated_after !== void 0) {
      let data_updated_after = data.updated_after;
      if (typeof data_updated_after === "string") {
        if (!format_date_time(data_updated_after)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/updated_after", schemaPath: "#/properties/updated_after/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/updated_after", schemaPath: "#/properties/updated_after/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.updated_before !== void 0) {
      let data_updated_before = data.updated_before;
      if (typeof data_updated_before === "string") {
        if (!format_date_time(data_updated_before)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/updated_before", schemaPath: "#/properties/updated_before/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/updated_before", schemaPath: "#/properties/updated_before/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listWebhooks_query.errors = vErrors;
  return errors === 0;
}
listWebhooks_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listWebhooks_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listWebhooks_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Workspace-ID"] !== void 0) {
      let data_X_Workspace_ID = data["X-Workspace-ID"];
      if (!(typeof data_X_Workspace_ID == "number" && (!(data_X_Workspace_ID % 1) && !isNaN(data_X_Workspace_ID)) && isFinite(data_X_Workspace_ID))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_X_Workspace_ID == "number" && isFinite(data_X_Workspace_ID)) {
        if (data_X_Workspace_ID > 2147483647 || isNaN(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_X_Workspace_ID < 1 || isNaN(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listWebhooks_header.errors = vErrors;
  return errors === 0;
}
listWebhooks_header.evaluated = { "props": { "X-Workspace-ID": true }, "dynamicProps": false, "dynamicItems": false };
function createWebhook_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createWebhook_query.evaluated;
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
  createWebhook_query.errors = vErrors;
  return errors === 0;
}
createWebhook_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createWebhook_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createWebhook_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Workspace-ID"] !== void 0) {
      let data_X_Workspace_ID = data["X-Workspace-ID"];
      if (!(typeof data_X_Workspace_ID == "number" && (!(data_X_Workspace_ID % 1) && !isNaN(data_X_Workspace_ID)) && isFinite(data_X_Workspace_ID))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_X_Workspace_ID == "number" && isFinite(data_X_Workspace_ID)) {
        if (data_X_Workspace_ID > 2147483647 || isNaN(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_X_Workspace_ID < 1 || isNaN(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
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
  createWebhook_header.errors = vErrors;
  return errors === 0;
}
createWebhook_header.evaluated = { "props": { "X-Workspace-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_EventPatterns(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_EventPatterns.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
      errors++;
    }
    if (data.length < 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data_item = data[i0];
      if (typeof data_item === "string") {
        if (ucs2length(data_item) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_item) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_611be898.test(data_item)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,2}\\.(\\*|[a-z][a-z0-9_]*))$" }, message: 'must match pattern "^(\\*|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,2}\\.(\\*|[a-z][a-z0-9_]*))$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          (vErrors ??= []).push({ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" });
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate_EventPatterns.errors = vErrors;
  return errors === 0;
}
validate_EventPatterns.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateWebhookRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateWebhookRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    if (data.events === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "events" || key0 === "secret")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data_url = data.url;
      if (typeof data_url === "string") {
        if (ucs2length(data_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "WebhookUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_url) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "WebhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.events !== void 0) {
      if (!validate_EventPatterns(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_EventPatterns.errors : vErrors.concat(validate_EventPatterns.errors);
        errors = vErrors.length;
      }
    }
    if (data.secret !== void 0) {
      let data_secret = data.secret;
      if (typeof data_secret === "string") {
        if (ucs2length(data_secret) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "SigningSecret/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_secret) < 16) {
          (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "SigningSecret/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" });
          errors++;
        }
        if (!pattern_5e6e5233.test(data_secret)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "SigningSecret/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "SigningSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateWebhookRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateWebhookRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createWebhook_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createWebhook_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateWebhookRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateWebhookRequest.errors : vErrors.concat(validate_CreateWebhookRequest.errors);
    errors = vErrors.length;
  }
  createWebhook_body.errors = vErrors;
  return errors === 0;
}
createWebhook_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getWebhook_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getWebhook_path.evaluated;
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
      if (!(typeof data_id == "number" && (!(data_id % 1) && !isNaN(data_id)) && isFinite(data_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_id == "number" && isFinite(data_id)) {
        if (data_id > 2147483647 || isNaN(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_id < 1 || isNaN(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getWebhook_path.errors = vErrors;
  return errors === 0;
}
getWebhook_path.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
function getWebhook_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getWebhook_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Workspace-ID"] !== void 0) {
      let data_X_Workspace_ID = data["X-Workspace-ID"];
      if (!(typeof data_X_Workspace_ID == "number" && (!(data_X_Workspace_ID % 1) && !isNaN(data_X_Workspace_ID)) && isFinite(data_X_Workspace_ID))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_X_Workspace_ID == "number" && isFinite(data_X_Workspace_ID)) {
        if (data_X_Workspace_ID > 2147483647 || isNaN(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_X_Workspace_ID < 1 || isNaN(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_X_Workspace_ID)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/X-Workspace-ID", schemaPath: "#/properties/X-Workspace-ID/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
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
  getWebhook_header.errors = vErrors;
  return errors === 0;
}
getWebhook_header.evaluated = { "props": { "X-Workspace-ID": true, "If-None-Match": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateWebhookRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateWebhookRequest.evaluated;
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
      if (!(key0 === "url" || key0 === "events" || key0 === "is_active")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data_url = data.url;
      if (typeof data_url === "string") {
        if (ucs2length(data_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "WebhookUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_url) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "WebhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.events !== void 0) {
      if (!validate_EventPatterns(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_EventPatterns.errors : vErrors.concat(validate_EventPatterns.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_active !== void 0) {
      if (typeof data.is_active !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateWebhookRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateWebhookRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateWebhook_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateWebhook_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateWebhookRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateWebhookRequest.errors : vErrors.concat(validate_UpdateWebhookRequest.errors);
    errors = vErrors.length;
  }
  updateWebhook_body.errors = vErrors;
  return errors === 0;
}
updateWebhook_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_RotateWebhookSecretRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_RotateWebhookSecretRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "grace_period_seconds" || key0 === "secret")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.grace_period_seconds !== void 0) {
      let data_grace_period_seconds = data.grace_period_seconds;
      if (!(typeof data_grace_period_seconds == "number" && (!(data_grace_period_seconds % 1) && !isNaN(data_grace_period_seconds)) && isFinite(data_grace_period_seconds))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/grace_period_seconds", schemaPath: "#/properties/grace_period_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_grace_period_seconds == "number" && isFinite(data_grace_period_seconds)) {
        if (data_grace_period_seconds > 604800 || isNaN(data_grace_period_seconds)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/grace_period_seconds", schemaPath: "#/properties/grace_period_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" });
          errors++;
        }
        if (data_grace_period_seconds < 300 || isNaN(data_grace_period_seconds)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/grace_period_seconds", schemaPath: "#/properties/grace_period_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 300 }, message: "must be >= 300" });
          errors++;
        }
      }
    }
    if (data.secret !== void 0) {
      let data_secret = data.secret;
      if (typeof data_secret === "string") {
        if (ucs2length(data_secret) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "SigningSecret/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_secret) < 16) {
          (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "SigningSecret/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" });
          errors++;
        }
        if (!pattern_5e6e5233.test(data_secret)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "SigningSecret/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/secret", schemaPath: "SigningSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_RotateWebhookSecretRequest.errors = vErrors;
  return errors === 0;
}
validate_RotateWebhookSecretRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function rotateWebhookSecret_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = rotateWebhookSecret_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_RotateWebhookSecretRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_RotateWebhookSecretRequest.errors : vErrors.concat(validate_RotateWebhookSecretRequest.errors);
    errors = vErrors.length;
  }
  rotateWebhookSecret_body.errors = vErrors;
  return errors === 0;
}
rotateWebhookSecret_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listWebhookDeliveries_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listWebhookDeliveries_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "page" || key0 === "per_page" || key0 === "cursor" || key0 === "sort" || key0 === "fields" || key0 === "status" || key0 === "created_after" || key0 === "created_before")) {
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
        if (ucs2length(data_cursor) > 2400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 2400 }, message: "must NOT have more than 2400 characters" });
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
    if (data.sort !== void 0) {
      let data_sort = data.sort;
      if (Array.isArray(data_sort)) {
        if (data_sort.length > 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" });
          errors++;
        }
        if (data_sort.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data_sort.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data_sort_item = data_sort[i0];
          if (typeof data_sort_item !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_sort_item === "created_at" || data_sort_item === "-created_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/enum", keyword: "enum", params: { allowedValues: schema_listWebhookDeliveries_query.properties.sort.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data_fields = data.fields;
      if (Array.isArray(data_fields)) {
        if (data_fields.length > 11) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 11 }, message: "must NOT have more than 11 items" });
          errors++;
        }
        if (data_fields.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len1 = data_fields.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data_fields_item = data_fields[i1];
          if (typeof data_fields_item !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i1, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_fields_item === "id" || data_fields_item === "event_id" || data_fields_item === "event_type" || data_fields_item === "status" || data_fields_item === "response_code" || data_fields_item === "response_body" || data_fields_item === "error" || data_fields_item === "attempt" || data_fields_item === "next_retry_at" || data_fields_item === "delivered_at" || data_fields_item === "created_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i1, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema_listWebhookDeliveries_query.properties.fields.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i2 = data_fields.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data_fields[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" });
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "DeliveryStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "pending" || data_status === "success" || data_status === "failed" || data_status === "retrying")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "DeliveryStatus/enum", keyword: "enum", params: { allowedValues: schema_DeliveryStatus.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.created_after !== void 0) {
      let data_created_after = data.created_after;
      if (typeof data_created_after === "string") {
        if (!format_date_time(data_created_after)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/created_after", schemaPath: "#/properties/created_after/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_after", schemaPath: "#/properties/created_after/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.created_before !== void 0) {
      let data_created_before = data.created_before;
      if (typeof data_created_before === "string") {
        if (!format_date_time(data_created_before)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/created_before", schemaPath: "#/properties/created_before/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_before", schemaPath: "#/properties/created_before/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listWebhookDeliveries_query.errors = vErrors;
  return errors === 0;
}
listWebhookDeliveries_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function retryWebhookDelivery_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = retryWebhookDelivery_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhook_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook_id" }, message: "must have required property 'webhook_id'" });
      errors++;
    }
    if (data.delivery_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delivery_id" }, message: "must have required property 'delivery_id'" });
      errors++;
    }
    if (data.webhook_id !== void 0) {
      let data_webhook_id = data.webhook_id;
      if (!(typeof data_webhook_id == "number" && (!(data_webhook_id % 1) && !isNaN(data_webhook_id)) && isFinite(data_webhook_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/webhook_id", schemaPath: "#/properties/webhook_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_webhook_id == "number" && isFinite(data_webhook_id)) {
        if (data_webhook_id > 2147483647 || isNaN(data_webhook_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/webhook_id", schemaPath: "#/properties/webhook_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_webhook_id < 1 || isNaN(data_webhook_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/webhook_id", schemaPath: "#/properties/webhook_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_webhook_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/webhook_id", schemaPath: "#/properties/webhook_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.delivery_id !== void 0) {
      let data_delivery_id = data.delivery_id;
      if (!(typeof data_delivery_id == "number" && (!(data_delivery_id % 1) && !isNaN(data_delivery_id)) && isFinite(data_delivery_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_delivery_id == "number" && isFinite(data_delivery_id)) {
        if (data_delivery_id > 9007199254740991 || isNaN(data_delivery_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" });
          errors++;
        }
        if (data_delivery_id < 1 || isNaN(data_delivery_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int64.validate(data_delivery_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/delivery_id", schemaPath: "#/properties/delivery_id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  retryWebhookDelivery_path.errors = vErrors;
  return errors === 0;
}
retryWebhookDelivery_path.evaluated = { "props": { "webhook_id": true, "delivery_id": true }, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listWebhooks: { query: listWebhooks_query, header: listWebhooks_header },
  createWebhook: { query: createWebhook_query, header: createWebhook_header, body: createWebhook_body },
  getWebhook: { path: getWebhook_path, query: createWebhook_query, header: getWebhook_header },
  deleteWebhook: { path: getWebhook_path, query: createWebhook_query, header: createWebhook_header },
  updateWebhook: { path: getWebhook_path, query: createWebhook_query, header: createWebhook_header, body: updateWebhook_body },
  testWebhook: { path: getWebhook_path, query: createWebhook_query, header: createWebhook_header },
  rotateWebhookSecret: { path: getWebhook_path, query: createWebhook_query, header: createWebhook_header, body: rotateWebhookSecret_body },
  listWebhookDeliveries: { path: getWebhook_path, query: listWebhookDeliveries_query, header: listWebhooks_header },
  retryWebhookDelivery: { path: retryWebhookDelivery_path, query: createWebhook_query, header: createWebhook_header },
};
