// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_date, format_date_time, format_int32, ucs2length } from './runtime.js';

const schema_listApiKeys_query = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 25 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 2400, "pattern": "^[A-Za-z0-9_.-]+$" }, "sort": { "type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "enum": ["name", "-name", "created_at", "-created_at"] }, "allOf": [{ "contains": { "type": "string", "enum": ["name", "-name"] }, "minContains": 0, "maxContains": 1 }, { "contains": { "type": "string", "enum": ["created_at", "-created_at"] }, "minContains": 0, "maxContains": 1 }], "default": ["-created_at"] }, "fields": { "type": "array", "minItems": 1, "maxItems": 12, "uniqueItems": true, "items": { "type": "string", "enum": ["id", "name", "prefix", "scopes", "rate_limit_tier", "allowed_ips", "server_scopes", "request_count", "last_used_at", "expires_at", "grace_period_ends_at", "created_at"] } }, "include": { "type": "array", "minItems": 1, "maxItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["user"] } }, "status": { "type": "string", "enum": ["active", "expired"] }, "created_after": { "type": "string", "format": "date-time" }, "created_before": { "type": "string", "format": "date-time" }, "search": { "type": "string", "minLength": 1, "maxLength": 100 } }, "required": [], "additionalProperties": false };
const hasOwnProperty = Object.prototype.hasOwnProperty;
const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const schema_CreateApiKeyRequest = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "TenantName" }, "scopes": { "$ref": "ApiKeyScopes" }, "rate_limit_tier": { "$ref": "Tier" }, "expires_at": { "type": ["string", "null"], "format": "date-time", "description": "In the future, at most a hundred years ahead, and not later than the key that creates it. Null means never." }, "allowed_ips": { "$ref": "AllowedAddresses" }, "server_scopes": { "$ref": "ServerScopes" } } };
const schema_Tier = { "type": "string", "description": "The workspace's plan. It determines the rate limit and the other limits of the workspace.", "enum": ["free", "starter", "pro", "business", "agency", "enterprise"] };
const pattern_a1a99e69 = new RegExp("^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$", "u");
const pattern_fee13a9e = new RegExp("^(?:\\*|read|write|delete|(?:\\*|posts|articles|categories|comments|users|workspaces|api-keys|webhooks|entitlements|analytics|seo|mcp):(?:\\*|read|write|delete|create|update|publish))$", "u");
const schema_ServerScopes = { "type": ["array", "null"], "description": "Ids of the MCP servers that the key may use, within its scopes. Null allows every server.", "maxItems": 51, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z0-9][a-z0-9-]*$" } };
const pattern_e0eb8832 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern_d9cfef26 = new RegExp("^2[0-9]{3}-", "u");
const schema_ApiUserExpiry = { "type": ["string", "null"], "format": "date-time", "description": "When the token expires, not before 1970 and not in a leap second. A time in the past ends the token at once. Null means never." };
const schema_ApiUserStatus = { "type": "string", "description": "Only `active` API users are authenticated. The status never changes by itself.", "enum": ["active", "inactive", "expired"] };
const pattern_34792fd8 = new RegExp("^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$", "u");
function listApiKeys_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listApiKeys_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!hasOwnProperty.call(schema_listApiKeys_query.properties, key0)) {
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
            if (!(data_sort_item === "name" || data_sort_item === "-name")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/allOf/0/contains/enum", keyword: "enum", params: { allowedValues: schema_listApiKeys_query.properties.sort.allOf[0].contains.enum }, message: "must be equal to one of the allowed values" });
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
            if (!(data_sort_item$2 === "created_at" || data_sort_item$2 === "-created_at")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i1, schemaPath: "#/properties/sort/allOf/1/contains/enum", keyword: "enum", params: { allowedValues: schema_listApiKeys_query.properties.sort.allOf[1].contains.enum }, message: "must be equal to one of the allowed values" });
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
          if (!(data_sort_item$3 === "name" || data_sort_item$3 === "-name" || data_sort_item$3 === "created_at" || data_sort_item$3 === "-created_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i2, schemaPath: "#/properties/sort/items/enum", keyword: "enum", params: { allowedValues: schema_listApiKeys_query.properties.sort.items.enum }, message: "must be equal to one of the allowed values" });
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
        if (data_fields.length > 12) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 12 }, message: "must NOT have more than 12 items" });
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
          if (!(data_fields_item === "id" || data_fields_item === "name" || data_fields_item === "prefix" || data_fields_item === "scopes" || data_fields_item === "rate_limit_tier" || data_fields_item === "allowed_ips" || data_fields_item === "server_scopes" || data_fields_item === "request_count" || data_fields_item === "last_used_at" || data_fields_item === "expires_at" || data_fields_item === "grace_period_ends_at" || data_fields_item === "created_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i4, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema_listApiKeys_query.properties.fields.items.enum }, message: "must be equal to one of the allowed values" });
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
    if (data.include !== void 0) {
      let data_include = data.include;
      if (Array.isArray(data_include)) {
        if (data_include.length > 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/include", schemaPath: "#/properties/include/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" });
          errors++;
        }
        if (data_include.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/include", schemaPath: "#/properties/include/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len4 = data_include.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data_include_item = data_include[i6];
          if (typeof data_include_item !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/include/" + i6, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_include_item === "user")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/include/" + i6, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: schema_listApiKeys_query.properties.include.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i7 = data_include.length;
        let j2;
        if (i7 > 1) {
          const indices2 = {};
          for (; i7--; ) {
            let item2 = data_include[i7];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              (vErrors ??= []).push({ instancePath: instancePath + "/include", schemaPath: "#/properties/include/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" });
              errors++;
              break;
            }
            indices2[item2] = i7;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "active" || data_status === "expired")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema_listApiKeys_query.properties.status.enum }, message: "must be equal to one of the allowed values" });
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
    if (data.search !== void 0) {
      let data_search = data.search;
      if (typeof data_search === "string") {
        if (ucs2length(data_search) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/search", schemaPath: "#/properties/search/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_search) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/search", schemaPath: "#/properties/search/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/search", schemaPath: "#/properties/search/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listApiKeys_query.errors = vErrors;
  return errors === 0;
}
listApiKeys_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listApiKeys_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listApiKeys_header.evaluated;
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
  listApiKeys_header.errors = vErrors;
  return errors === 0;
}
listApiKeys_header.evaluated = { "props": { "X-Workspace-ID": true }, "dynamicProps": false, "dynamicItems": false };
function createApiKey_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createApiKey_query.evaluated;
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
  createApiKey_query.errors = vErrors;
  return errors === 0;
}
createApiKey_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createApiKey_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createApiKey_header.evaluated;
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
  createApiKey_header.errors = vErrors;
  return errors === 0;
}
createApiKey_header.evaluated = { "props": { "X-Workspace-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_ApiKeyScopes(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ApiKeyScopes.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
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
        if (ucs2length(data_item) > 20) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" });
          errors++;
        }
        if (ucs2length(data_item) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_fee13a9e.test(data_item)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(?:\\*|read|write|delete|(?:\\*|posts|articles|categories|comments|users|workspaces|api-keys|webhooks|entitlements|analytics|seo|mcp):(?:\\*|read|write|delete|create|update|publish))$" }, message: 'must match pattern "^(?:\\*|read|write|delete|(?:\\*|posts|articles|categories|comments|users|workspaces|api-keys|webhooks|entitlements|analytics|seo|mcp):(?:\\*|read|write|delete|create|update|publish))$"' });
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
  validate_ApiKeyScopes.errors = vErrors;
  return errors === 0;
}
validate_ApiKeyScopes.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate_ServerScopes(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ServerScopes.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!Array.isArray(data) && data !== null) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema_ServerScopes.type }, message: "must be array,null" });
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 51) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 51 }, message: "must NOT have more than 51 items" });
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
        if (!pattern_e0eb8832.test(data_item)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' });
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
  }
  validate_ServerScopes.errors = vErrors;
  return errors === 0;
}
validate_ServerScopes.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateApiKeyRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateApiKeyRequest.evaluated;
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
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "scopes" || key0 === "rate_limit_tier" || key0 === "expires_at" || key0 === "allowed_ips" || key0 === "server_scopes")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "TenantName/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "TenantName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "TenantName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "TenantName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.scopes !== void 0) {
      if (!validate_ApiKeyScopes(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_ApiKeyScopes.errors : vErrors.concat(validate_ApiKeyScopes.errors);
        errors = vErrors.length;
      }
    }
    if (data.rate_limit_tier !== void 0) {
      let data_rate_limit_tier = data.rate_limit_tier;
      if (typeof data_rate_limit_tier !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/rate_limit_tier", schemaPath: "Tier/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_rate_limit_tier === "free" || data_rate_limit_tier === "starter" || data_rate_limit_tier === "pro" || data_rate_limit_tier === "business" || data_rate_limit_tier === "agency" || data_rate_limit_tier === "enterprise")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/rate_limit_tier", schemaPath: "Tier/enum", keyword: "enum", params: { allowedValues: schema_Tier.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data_expires_at = data.expires_at;
      if (typeof data_expires_at !== "string" && data_expires_at !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: schema_CreateApiKeyRequest.properties.expires_at.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_expires_at === "string") {
        if (!format_date_time(data_expires_at)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      }
    }
    if (data.allowed_ips !== void 0) {
      let data_allowed_ips = data.allowed_ips;
      if (Array.isArray(data_allowed_ips)) {
        if (data_allowed_ips.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/allowed_ips", schemaPath: "AllowedAddresses/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        const len0 = data_allowed_ips.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data_allowed_ips_item = data_allowed_ips[i0];
          if (typeof data_allowed_ips_item === "string") {
            if (ucs2length(data_allowed_ips_item) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/allowed_ips/" + i0, schemaPath: "AllowedAddresses/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
              errors++;
            }
            if (ucs2length(data_allowed_ips_item) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/allowed_ips/" + i0, schemaPath: "AllowedAddresses/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/allowed_ips/" + i0, schemaPath: "AllowedAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        let i1 = data_allowed_ips.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data_allowed_ips[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/allowed_ips", schemaPath: "AllowedAddresses/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" });
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/allowed_ips", schemaPath: "AllowedAddresses/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.server_scopes !== void 0) {
      if (!validate_ServerScopes(data.server_scopes, { instancePath: instancePath + "/server_scopes", parentData: data, parentDataProperty: "server_scopes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_ServerScopes.errors : vErrors.concat(validate_ServerScopes.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateApiKeyRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateApiKeyRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createApiKey_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createApiKey_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateApiKeyRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateApiKeyRequest.errors : vErrors.concat(validate_CreateApiKeyRequest.errors);
    errors = vErrors.length;
  }
  createApiKey_body.errors = vErrors;
  return errors === 0;
}
createApiKey_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getApiKey_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getApiKey_path.evaluated;
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
  getApiKey_path.errors = vErrors;
  return errors === 0;
}
getApiKey_path.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
function getApiKeyUsage_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getApiKeyUsage_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "operation")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data_from = data.from;
      if (typeof data_from === "string") {
        if (!pattern_d9cfef26.test(data_from)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^2[0-9]{3}-" }, message: 'must match pattern "^2[0-9]{3}-"' });
          errors++;
        }
        if (!format_date(data_from)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data_to = data.to;
      if (typeof data_to === "string") {
        if (!pattern_d9cfef26.test(data_to)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^2[0-9]{3}-" }, message: 'must match pattern "^2[0-9]{3}-"' });
          errors++;
        }
        if (!format_date(data_to)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data_operation = data.operation;
      if (typeof data_operation === "string") {
        if (ucs2length(data_operation) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_operation) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getApiKeyUsage_query.errors = vErrors;
  return errors === 0;
}
getApiKeyUsage_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_RotateApiKeyRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_RotateApiKeyRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "grace_period_hours")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.grace_period_hours !== void 0) {
      let data_grace_period_hours = data.grace_period_hours;
      if (!(typeof data_grace_period_hours == "number" && (!(data_grace_period_hours % 1) && !isNaN(data_grace_period_hours)) && isFinite(data_grace_period_hours))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/grace_period_hours", schemaPath: "#/properties/grace_period_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_grace_period_hours == "number" && isFinite(data_grace_period_hours)) {
        if (data_grace_period_hours > 168 || isNaN(data_grace_period_hours)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/grace_period_hours", schemaPath: "#/properties/grace_period_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 168 }, message: "must be <= 168" });
          errors++;
        }
        if (data_grace_period_hours < 0 || isNaN(data_grace_period_hours)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/grace_period_hours", schemaPath: "#/properties/grace_period_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_RotateApiKeyRequest.errors = vErrors;
  return errors === 0;
}
validate_RotateApiKeyRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function rotateApiKey_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = rotateApiKey_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_RotateApiKeyRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_RotateApiKeyRequest.errors : vErrors.concat(validate_RotateApiKeyRequest.errors);
    errors = vErrors.length;
  }
  rotateApiKey_body.errors = vErrors;
  return errors === 0;
}
rotateApiKey_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createApiUser_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createApiUser_header.evaluated;
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
  createApiUser_header.errors = vErrors;
  return errors === 0;
}
createApiUser_header.evaluated = { "props": { "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_CreateApiUserRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateApiUserRequest.evaluated;
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
    if (data.status === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "description" || key0 === "expire_at" || key0 === "status" || key0 === "scopes")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "ApiUserName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "ApiUserName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "ApiUserName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "ApiUserName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data_description = data.description;
      if (typeof data_description === "string") {
        if (ucs2length(data_description) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.expire_at !== void 0) {
      let data_expire_at = data.expire_at;
      if (typeof data_expire_at !== "string" && data_expire_at !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expire_at", schemaPath: "ApiUserExpiry/type", keyword: "type", params: { type: schema_ApiUserExpiry.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_expire_at === "string") {
        if (!format_date_time(data_expire_at)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/expire_at", schemaPath: "ApiUserExpiry/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "ApiUserStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "active" || data_status === "inactive" || data_status === "expired")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "ApiUserStatus/enum", keyword: "enum", params: { allowedValues: schema_ApiUserStatus.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data_scopes = data.scopes;
      if (Array.isArray(data_scopes)) {
        if (data_scopes.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scopes", schemaPath: "ApiUserScopes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len0 = data_scopes.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data_scopes_item = data_scopes[i0];
          if (typeof data_scopes_item === "string") {
            if (ucs2length(data_scopes_item) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i0, schemaPath: "ApiUserScopes/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
              errors++;
            }
            if (ucs2length(data_scopes_item) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i0, schemaPath: "ApiUserScopes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
            if (!pattern_34792fd8.test(data_scopes_item)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i0, schemaPath: "ApiUserScopes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i0, schemaPath: "ApiUserScopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/scopes", schemaPath: "ApiUserScopes/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateApiUserRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateApiUserRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createApiUser_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createApiUser_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateApiUserRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateApiUserRequest.errors : vErrors.concat(validate_CreateApiUserRequest.errors);
    errors = vErrors.length;
  }
  createApiUser_body.errors = vErrors;
  return errors === 0;
}
createApiUser_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getApiUser_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getApiUser_path.evaluated;
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
  getApiUser_path.errors = vErrors;
  return errors === 0;
}
getApiUser_path.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateApiUserRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateApiUserRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "description" || key0 === "expire_at" || key0 === "status" || key0 === "scopes")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "ApiUserName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "ApiUserName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "ApiUserName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "ApiUserName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data_description = data.description;
      if (typeof data_description === "string") {
        if (ucs2length(data_description) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.expire_at !== void 0) {
      let data_expire_at = data.expire_at;
      if (typeof data_expire_at !== "string" && data_expire_at !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expire_at", schemaPath: "ApiUserExpiry/type", keyword: "type", params: { type: schema_ApiUserExpiry.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_expire_at === "string") {
        if (!format_date_time(data_expire_at)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/expire_at", schemaPath: "ApiUserExpiry/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "ApiUserStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "active" || data_status === "inactive" || data_status === "expired")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "ApiUserStatus/enum", keyword: "enum", params: { allowedValues: schema_ApiUserStatus.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data_scopes = data.scopes;
      if (Array.isArray(data_scopes)) {
        if (data_scopes.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scopes", schemaPath: "ApiUserScopes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        const len0 = data_scopes.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data_scopes_item = data_scopes[i0];
          if (typeof data_scopes_item === "string") {
            if (ucs2length(data_scopes_item) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i0, schemaPath: "ApiUserScopes/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
              errors++;
            }
            if (ucs2length(data_scopes_item) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i0, schemaPath: "ApiUserScopes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
            if (!pattern_34792fd8.test(data_scopes_item)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i0, schemaPath: "ApiUserScopes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i0, schemaPath: "ApiUserScopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/scopes", schemaPath: "ApiUserScopes/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateApiUserRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateApiUserRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateApiUser_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateApiUser_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateApiUserRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateApiUserRequest.errors : vErrors.concat(validate_UpdateApiUserRequest.errors);
    errors = vErrors.length;
  }
  updateApiUser_body.errors = vErrors;
  return errors === 0;
}
updateApiUser_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listApiKeys: { query: listApiKeys_query, header: listApiKeys_header },
  createApiKey: { query: createApiKey_query, header: createApiKey_header, body: createApiKey_body },
  getApiKey: { path: getApiKey_path, query: createApiKey_query, header: listApiKeys_header },
  revokeApiKey: { path: getApiKey_path, query: createApiKey_query, header: createApiKey_header },
  getApiKeyUsage: { path: getApiKey_path, query: getApiKeyUsage_query, header: listApiKeys_header },
  rotateApiKey: { path: getApiKey_path, query: createApiKey_query, header: createApiKey_header, body: rotateApiKey_body },
  listApiUsers: { query: createApiKey_query },
  createApiUser: { query: createApiKey_query, header: createApiUser_header, body: createApiUser_body },
  getApiUser: { path: getApiUser_path, query: createApiKey_query },
  updateApiUser: { path: getApiUser_path, query: createApiKey_query, header: createApiUser_header, body: updateApiUser_body },
  deleteApiUser: { path: getApiUser_path, query: createApiKey_query, header: createApiUser_header },
  getApiUserUsage: { path: getApiUser_path, query: getApiKeyUsage_query },
  regenerateApiUserToken: { path: getApiUser_path, query: createApiKey_query, header: createApiUser_header },
};
