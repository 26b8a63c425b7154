// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_date, format_date_time, format_int32, ucs2length } from './runtime.js';

const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const pattern_1c85d7d6 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://", "u");
const schema_SeoSeverity = { "type": "string", "description": "Severity, from the lowest to the highest.", "enum": ["info", "warning", "error", "critical"] };
const schema_listSeoIssues_query = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 25 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 2400, "pattern": "^[A-Za-z0-9_.-]+$" }, "sort": { "type": "array", "minItems": 1, "maxItems": 1, "uniqueItems": true, "default": ["-created_at"], "items": { "type": "string", "enum": ["created_at", "-created_at"] } }, "fields": { "type": "array", "minItems": 1, "maxItems": 6, "uniqueItems": true, "items": { "type": "string", "enum": ["id", "url", "issue_type", "severity", "details", "created_at"] } }, "min_score": { "type": "integer", "minimum": 0, "maximum": 100 }, "max_score": { "type": "integer", "minimum": 0, "maximum": 100 }, "severity": { "$ref": "SeoSeverity" }, "type": { "type": "string", "minLength": 1, "maxLength": 100 }, "url": { "$ref": "SeoPageUrl" }, "created_after": { "type": "string", "format": "date-time" }, "created_before": { "type": "string", "format": "date-time" }, "search": { "type": "string", "minLength": 1, "maxLength": 100 } }, "required": [], "additionalProperties": false };
const hasOwnProperty = Object.prototype.hasOwnProperty;
const schema_getVisits_query = { "type": "object", "properties": { "from": { "type": "string", "format": "date", "pattern": "^2[0-9]{3}-" }, "to": { "type": "string", "format": "date", "pattern": "^2[0-9]{3}-" }, "domain": { "type": "string", "minLength": 1, "maxLength": 253 }, "interval": { "type": "string", "enum": ["hour", "day", "month"], "default": "day" } }, "required": [], "additionalProperties": false };
const pattern_d9cfef26 = new RegExp("^2[0-9]{3}-", "u");
function listTenantAuditLogs_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listTenantAuditLogs_path.evaluated;
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
  listTenantAuditLogs_path.errors = vErrors;
  return errors === 0;
}
listTenantAuditLogs_path.evaluated = { "props": { "tenant_id": true }, "dynamicProps": false, "dynamicItems": false };
function listTenantAuditLogs_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listTenantAuditLogs_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "user_id" || key0 === "action" || key0 === "resource_type" || key0 === "created_from" || key0 === "created_to" || key0 === "page" || key0 === "per_page" || key0 === "cursor")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.user_id !== void 0) {
      let data_user_id = data.user_id;
      if (!(typeof data_user_id == "number" && (!(data_user_id % 1) && !isNaN(data_user_id)) && isFinite(data_user_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_user_id == "number" && isFinite(data_user_id)) {
        if (data_user_id > 2147483647 || isNaN(data_user_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_user_id < 1 || isNaN(data_user_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_user_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.action !== void 0) {
      let data_action = data.action;
      if (typeof data_action === "string") {
        if (ucs2length(data_action) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/action", schemaPath: "#/properties/action/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_action) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/action", schemaPath: "#/properties/action/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.resource_type !== void 0) {
      let data_resource_type = data.resource_type;
      if (typeof data_resource_type === "string") {
        if (ucs2length(data_resource_type) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/resource_type", schemaPath: "#/properties/resource_type/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_resource_type) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/resource_type", schemaPath: "#/properties/resource_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/resource_type", schemaPath: "#/properties/resource_type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.created_from !== void 0) {
      let data_created_from = data.created_from;
      if (typeof data_created_from === "string") {
        if (!format_date_time(data_created_from)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/created_from", schemaPath: "#/properties/created_from/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_from", schemaPath: "#/properties/created_from/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.created_to !== void 0) {
      let data_created_to = data.created_to;
      if (typeof data_created_to === "string") {
        if (!format_date_time(data_created_to)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/created_to", schemaPath: "#/properties/created_to/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/created_to", schemaPath: "#/properties/created_to/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
  listTenantAuditLogs_query.errors = vErrors;
  return errors === 0;
}
listTenantAuditLogs_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listTenantAuditLogs_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listTenantAuditLogs_header.evaluated;
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
  listTenantAuditLogs_header.errors = vErrors;
  return errors === 0;
}
listTenantAuditLogs_header.evaluated = { "props": { "X-Tenant-ID": true }, "dynamicProps": false, "dynamicItems": false };
function submitSeoReport_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = submitSeoReport_query.evaluated;
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
  submitSeoReport_query.errors = vErrors;
  return errors === 0;
}
submitSeoReport_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function submitSeoReport_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = submitSeoReport_header.evaluated;
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
  submitSeoReport_header.errors = vErrors;
  return errors === 0;
}
submitSeoReport_header.evaluated = { "props": { "X-Workspace-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_ReportedSeoIssue(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ReportedSeoIssue.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.severity === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "severity" || key0 === "element" || key0 === "message" || key0 === "suggestion")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data_type = data.type;
      if (typeof data_type === "string") {
        if (ucs2length(data_type) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_type) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data_severity = data.severity;
      if (typeof data_severity !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/severity", schemaPath: "SeoSeverity/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_severity === "info" || data_severity === "warning" || data_severity === "error" || data_severity === "critical")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/severity", schemaPath: "SeoSeverity/enum", keyword: "enum", params: { allowedValues: schema_SeoSeverity.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.element !== void 0) {
      let data_element = data.element;
      if (typeof data_element === "string") {
        if (ucs2length(data_element) > 1024) {
          (vErrors ??= []).push({ instancePath: instancePath + "/element", schemaPath: "#/properties/element/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/element", schemaPath: "#/properties/element/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data_message = data.message;
      if (typeof data_message === "string") {
        if (ucs2length(data_message) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.suggestion !== void 0) {
      let data_suggestion = data.suggestion;
      if (typeof data_suggestion === "string") {
        if (ucs2length(data_suggestion) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/suggestion", schemaPath: "#/properties/suggestion/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/suggestion", schemaPath: "#/properties/suggestion/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ReportedSeoIssue.errors = vErrors;
  return errors === 0;
}
validate_ReportedSeoIssue.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_SubmitSeoReportRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_SubmitSeoReportRequest.evaluated;
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
    if (data.issues === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issues" }, message: "must have required property 'issues'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "scores" || key0 === "issues")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data_url = data.url;
      if (typeof data_url === "string") {
        if (ucs2length(data_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "SeoPageUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_url) < 8) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "SeoPageUrl/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" });
          errors++;
        }
        if (!pattern_1c85d7d6.test(data_url)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "SeoPageUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "SeoPageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.scores !== void 0) {
      let data_scores = data.scores;
      if (data_scores && typeof data_scores == "object" && !Array.isArray(data_scores)) {
        for (const key1 in data_scores) {
          if (!(key1 === "performance" || key1 === "accessibility" || key1 === "best_practices" || key1 === "seo")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data_scores.performance !== void 0) {
          let data_scores_performance = data_scores.performance;
          if (!(typeof data_scores_performance == "number" && (!(data_scores_performance % 1) && !isNaN(data_scores_performance)) && isFinite(data_scores_performance))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/scores/performance", schemaPath: "SeoScore/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data_scores_performance == "number" && isFinite(data_scores_performance)) {
            if (data_scores_performance > 100 || isNaN(data_scores_performance)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scores/performance", schemaPath: "SeoScore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
              errors++;
            }
            if (data_scores_performance < 0 || isNaN(data_scores_performance)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scores/performance", schemaPath: "SeoScore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data_scores.accessibility !== void 0) {
          let data_scores_accessibility = data_scores.accessibility;
          if (!(typeof data_scores_accessibility == "number" && (!(data_scores_accessibility % 1) && !isNaN(data_scores_accessibility)) && isFinite(data_scores_accessibility))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/scores/accessibility", schemaPath: "SeoScore/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data_scores_accessibility == "number" && isFinite(data_scores_accessibility)) {
            if (data_scores_accessibility > 100 || isNaN(data_scores_accessibility)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scores/accessibility", schemaPath: "SeoScore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
              errors++;
            }
            if (data_scores_accessibility < 0 || isNaN(data_scores_accessibility)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scores/accessibility", schemaPath: "SeoScore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data_scores.best_practices !== void 0) {
          let data_scores_best_practices = data_scores.best_practices;
          if (!(typeof data_scores_best_practices == "number" && (!(data_scores_best_practices % 1) && !isNaN(data_scores_best_practices)) && isFinite(data_scores_best_practices))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/scores/best_practices", schemaPath: "SeoScore/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data_scores_best_practices == "number" && isFinite(data_scores_best_practices)) {
            if (data_scores_best_practices > 100 || isNaN(data_scores_best_practices)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scores/best_practices", schemaPath: "SeoScore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
              errors++;
            }
            if (data_scores_best_practices < 0 || isNaN(data_scores_best_practices)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scores/best_practices", schemaPath: "SeoScore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data_scores.seo !== void 0) {
          let data_scores_seo = data_scores.seo;
          if (!(typeof data_scores_seo == "number" && (!(data_scores_seo % 1) && !isNaN(data_scores_seo)) && isFinite(data_scores_seo))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/scores/seo", schemaPath: "SeoScore/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data_scores_seo == "number" && isFinite(data_scores_seo)) {
            if (data_scores_seo > 100 || isNaN(data_scores_seo)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scores/seo", schemaPath: "SeoScore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
              errors++;
            }
            if (data_scores_seo < 0 || isNaN(data_scores_seo)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/scores/seo", schemaPath: "SeoScore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.issues !== void 0) {
      let data_issues = data.issues;
      if (Array.isArray(data_issues)) {
        if (data_issues.length > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" });
          errors++;
        }
        const len0 = data_issues.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate_ReportedSeoIssue(data_issues[i0], { instancePath: instancePath + "/issues/" + i0, parentData: data_issues, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate_ReportedSeoIssue.errors : vErrors.concat(validate_ReportedSeoIssue.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_SubmitSeoReportRequest.errors = vErrors;
  return errors === 0;
}
validate_SubmitSeoReportRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function submitSeoReport_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = submitSeoReport_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_SubmitSeoReportRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_SubmitSeoReportRequest.errors : vErrors.concat(validate_SubmitSeoReportRequest.errors);
    errors = vErrors.length;
  }
  submitSeoReport_body.errors = vErrors;
  return errors === 0;
}
submitSeoReport_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listSeoIssues_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listSeoIssues_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workspace_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspace_id" }, message: "must have required property 'workspace_id'" });
      errors++;
    }
    if (data.workspace_id !== void 0) {
      let data_workspace_id = data.workspace_id;
      if (!(typeof data_workspace_id == "number" && (!(data_workspace_id % 1) && !isNaN(data_workspace_id)) && isFinite(data_workspace_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_workspace_id == "number" && isFinite(data_workspace_id)) {
        if (data_workspace_id > 2147483647 || isNaN(data_workspace_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_workspace_id < 1 || isNaN(data_workspace_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_workspace_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listSeoIssues_path.errors = vErrors;
  return errors === 0;
}
listSeoIssues_path.evaluated = { "props": { "workspace_id": true }, "dynamicProps": false, "dynamicItems": false };
function listSeoIssues_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listSeoIssues_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!hasOwnProperty.call(schema_listSeoIssues_query.properties, key0)) {
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
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/enum", keyword: "enum", params: { allowedValues: schema_listSeoIssues_query.properties.sort.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i1 = data_sort.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data_sort[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" });
              errors++;
              break;
            }
            indices0[item0] = i1;
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
        if (data_fields.length > 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" });
          errors++;
        }
        if (data_fields.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len1 = data_fields.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data_fields_item = data_fields[i2];
          if (typeof data_fields_item !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i2, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_fields_item === "id" || data_fields_item === "url" || data_fields_item === "issue_type" || data_fields_item === "severity" || data_fields_item === "details" || data_fields_item === "created_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i2, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema_listSeoIssues_query.properties.fields.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i3 = data_fields.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data_fields[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" });
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.min_score !== void 0) {
      let data_min_score = data.min_score;
      if (!(typeof data_min_score == "number" && (!(data_min_score % 1) && !isNaN(data_min_score)) && isFinite(data_min_score))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/min_score", schemaPath: "#/properties/min_score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_min_score == "number" && isFinite(data_min_score)) {
        if (data_min_score > 100 || isNaN(data_min_score)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/min_score", schemaPath: "#/properties/min_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data_min_score < 0 || isNaN(data_min_score)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/min_score", schemaPath: "#/properties/min_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.max_score !== void 0) {
      let data_max_score = data.max_score;
      if (!(typeof data_max_score == "number" && (!(data_max_score % 1) && !isNaN(data_max_score)) && isFinite(data_max_score))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/max_score", schemaPath: "#/properties/max_score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_max_score == "number" && isFinite(data_max_score)) {
        if (data_max_score > 100 || isNaN(data_max_score)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/max_score", schemaPath: "#/properties/max_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data_max_score < 0 || isNaN(data_max_score)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/max_score", schemaPath: "#/properties/max_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.severity !== void 0) {
      let data_severity = data.severity;
      if (typeof data_severity !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/severity", schemaPath: "SeoSeverity/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_severity === "info" || data_severity === "warning" || data_severity === "error" || data_severity === "critical")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/severity", schemaPath: "SeoSeverity/enum", keyword: "enum", params: { allowedValues: schema_SeoSeverity.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data_type = data.type;
      if (typeof data_type === "string") {
        if (ucs2length(data_type) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_type) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data_url = data.url;
      if (typeof data_url === "string") {
        if (ucs2length(data_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "SeoPageUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_url) < 8) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "SeoPageUrl/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" });
          errors++;
        }
        if (!pattern_1c85d7d6.test(data_url)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "SeoPageUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "SeoPageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
  listSeoIssues_query.errors = vErrors;
  return errors === 0;
}
listSeoIssues_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listSeoIssues_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listSeoIssues_header.evaluated;
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
  listSeoIssues_header.errors = vErrors;
  return errors === 0;
}
listSeoIssues_header.evaluated = { "props": { "X-Workspace-ID": true }, "dynamicProps": false, "dynamicItems": false };
function getPixelConfig_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getPixelConfig_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Origin !== void 0) {
      let data_Origin = data.Origin;
      if (typeof data_Origin === "string") {
        if (ucs2length(data_Origin) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Origin", schemaPath: "#/properties/Origin/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Origin", schemaPath: "#/properties/Origin/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.Referer !== void 0) {
      let data_Referer = data.Referer;
      if (typeof data_Referer === "string") {
        if (ucs2length(data_Referer) > 4096) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Referer", schemaPath: "#/properties/Referer/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Referer", schemaPath: "#/properties/Referer/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getPixelConfig_header.errors = vErrors;
  return errors === 0;
}
getPixelConfig_header.evaluated = { "props": { "Origin": true, "Referer": true }, "dynamicProps": false, "dynamicItems": false };
function trackPixelEvent_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = trackPixelEvent_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Origin !== void 0) {
      let data_Origin = data.Origin;
      if (typeof data_Origin === "string") {
        if (ucs2length(data_Origin) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Origin", schemaPath: "#/properties/Origin/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Origin", schemaPath: "#/properties/Origin/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.Referer !== void 0) {
      let data_Referer = data.Referer;
      if (typeof data_Referer === "string") {
        if (ucs2length(data_Referer) > 4096) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Referer", schemaPath: "#/properties/Referer/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Referer", schemaPath: "#/properties/Referer/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.DNT !== void 0) {
      let data_DNT = data.DNT;
      if (typeof data_DNT === "string") {
        if (ucs2length(data_DNT) > 16) {
          (vErrors ??= []).push({ instancePath: instancePath + "/DNT", schemaPath: "#/properties/DNT/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/DNT", schemaPath: "#/properties/DNT/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data["Sec-GPC"] !== void 0) {
      let data_Sec_GPC = data["Sec-GPC"];
      if (typeof data_Sec_GPC === "string") {
        if (ucs2length(data_Sec_GPC) > 16) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Sec-GPC", schemaPath: "#/properties/Sec-GPC/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Sec-GPC", schemaPath: "#/properties/Sec-GPC/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  trackPixelEvent_header.errors = vErrors;
  return errors === 0;
}
trackPixelEvent_header.evaluated = { "props": { "Origin": true, "Referer": true, "DNT": true, "Sec-GPC": true }, "dynamicProps": false, "dynamicItems": false };
function validate_PixelEventProperties(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_PixelEventProperties.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 50) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" });
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (ucs2length(key0) > 128) {
          (vErrors ??= []).push({ instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", propertyName: key0 });
          errors++;
        }
        if (ucs2length(key0) < 1) {
          (vErrors ??= []).push({ instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" });
        errors++;
      }
    }
    for (const key1 in data) {
      let data_item = data[key1];
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (typeof data_item === "string") {
        if (ucs2length(data_item) > 4096) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (!(typeof data_item == "number" && isFinite(data_item))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      const _errs10 = errors;
      if (typeof data_item !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid2 = valid2 || _valid0;
      const _errs12 = errors;
      if (data_item !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" });
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_PixelEventProperties.errors = vErrors;
  return errors === 0;
}
validate_PixelEventProperties.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_PixelEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_PixelEvent.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "event" || key0 === "url" || key0 === "referrer" || key0 === "user_agent" || key0 === "timestamp" || key0 === "properties")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data_id = data.id;
      if (typeof data_id === "string") {
        if (!formats_d5d4afe6.test(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "PixelEventId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "PixelEventId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data_event = data.event;
      if (typeof data_event === "string") {
        if (ucs2length(data_event) > 128) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "PixelEventName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
          errors++;
        }
        if (ucs2length(data_event) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "PixelEventName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "PixelEventName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data_url = data.url;
      if (typeof data_url === "string") {
        if (ucs2length(data_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "PixelEventUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_url) < 8) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "PixelEventUrl/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" });
          errors++;
        }
        if (!pattern_1c85d7d6.test(data_url)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "PixelEventUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "PixelEventUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.referrer !== void 0) {
      let data_referrer = data.referrer;
      if (typeof data_referrer === "string") {
        if (ucs2length(data_referrer) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/referrer", schemaPath: "PixelEventReferrer/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/referrer", schemaPath: "PixelEventReferrer/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.user_agent !== void 0) {
      let data_user_agent = data.user_agent;
      if (typeof data_user_agent === "string") {
        if (ucs2length(data_user_agent) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/user_agent", schemaPath: "PixelEventUserAgent/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/user_agent", schemaPath: "PixelEventUserAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data_timestamp = data.timestamp;
      if (typeof data_timestamp === "string") {
        if (!format_date_time(data_timestamp)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timestamp", schemaPath: "PixelEventTimestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/timestamp", schemaPath: "PixelEventTimestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.properties !== void 0) {
      if (!validate_PixelEventProperties(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_PixelEventProperties.errors : vErrors.concat(validate_PixelEventProperties.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_PixelEvent.errors = vErrors;
  return errors === 0;
}
validate_PixelEvent.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_TrackPixelRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_TrackPixelRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.event = true;
    props0.url = true;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.events === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" });
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.events = true;
    }
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "event" || key0 === "url" || key0 === "referrer" || key0 === "user_agent" || key0 === "timestamp" || key0 === "properties" || key0 === "events")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data_id = data.id;
      if (typeof data_id === "string") {
        if (!formats_d5d4afe6.test(data_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "PixelEventId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "PixelEventId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data_event = data.event;
      if (typeof data_event === "string") {
        if (ucs2length(data_event) > 128) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "PixelEventName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
          errors++;
        }
        if (ucs2length(data_event) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "PixelEventName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "PixelEventName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data_url = data.url;
      if (typeof data_url === "string") {
        if (ucs2length(data_url) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "PixelEventUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_url) < 8) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "PixelEventUrl/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" });
          errors++;
        }
        if (!pattern_1c85d7d6.test(data_url)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "PixelEventUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "PixelEventUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.referrer !== void 0) {
      let data_referrer = data.referrer;
      if (typeof data_referrer === "string") {
        if (ucs2length(data_referrer) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/referrer", schemaPath: "PixelEventReferrer/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/referrer", schemaPath: "PixelEventReferrer/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.user_agent !== void 0) {
      let data_user_agent = data.user_agent;
      if (typeof data_user_agent === "string") {
        if (ucs2length(data_user_agent) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/user_agent", schemaPath: "PixelEventUserAgent/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/user_agent", schemaPath: "PixelEventUserAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data_timestamp = data.timestamp;
      if (typeof data_timestamp === "string") {
        if (!format_date_time(data_timestamp)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timestamp", schemaPath: "PixelEventTimestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/timestamp", schemaPath: "PixelEventTimestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.properties !== void 0) {
      if (!validate_PixelEventProperties(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_PixelEventProperties.errors : vErrors.concat(validate_PixelEventProperties.errors);
        errors = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      let data_events = data.events;
      if (Array.isArray(data_events)) {
        if (data_events.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/events", schemaPath: "#/properties/events/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        if (data_events.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/events", schemaPath: "#/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data_events.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate_PixelEvent(data_events[i0], { instancePath: instancePath + "/events/" + i0, parentData: data_events, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate_PixelEvent.errors : vErrors.concat(validate_PixelEvent.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_TrackPixelRequest.errors = vErrors;
  return errors === 0;
}
validate_TrackPixelRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function trackPixelEvent_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = trackPixelEvent_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_TrackPixelRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_TrackPixelRequest.errors : vErrors.concat(validate_TrackPixelRequest.errors);
    errors = vErrors.length;
  }
  trackPixelEvent_body.errors = vErrors;
  return errors === 0;
}
trackPixelEvent_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getVisits_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getVisits_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "domain" || key0 === "interval")) {
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
    if (data.domain !== void 0) {
      let data_domain = data.domain;
      if (typeof data_domain === "string") {
        if (ucs2length(data_domain) > 253) {
          (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" });
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
    if (data.interval !== void 0) {
      let data_interval = data.interval;
      if (typeof data_interval !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_interval === "hour" || data_interval === "day" || data_interval === "month")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/enum", keyword: "enum", params: { allowedValues: schema_getVisits_query.properties.interval.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getVisits_query.errors = vErrors;
  return errors === 0;
}
getVisits_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getVisitedPages_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getVisitedPages_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "domain" || key0 === "limit")) {
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
    if (data.domain !== void 0) {
      let data_domain = data.domain;
      if (typeof data_domain === "string") {
        if (ucs2length(data_domain) > 253) {
          (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" });
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
    if (data.limit !== void 0) {
      let data_limit = data.limit;
      if (!(typeof data_limit == "number" && (!(data_limit % 1) && !isNaN(data_limit)) && isFinite(data_limit))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_limit == "number" && isFinite(data_limit)) {
        if (data_limit > 100 || isNaN(data_limit)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data_limit < 1 || isNaN(data_limit)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getVisitedPages_query.errors = vErrors;
  return errors === 0;
}
getVisitedPages_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getAdminInsights_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getAdminInsights_query.evaluated;
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
        if (data_days > 365 || isNaN(data_days)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" });
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
  getAdminInsights_query.errors = vErrors;
  return errors === 0;
}
getAdminInsights_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listTenantAuditLogs: { path: listTenantAuditLogs_path, query: listTenantAuditLogs_query, header: listTenantAuditLogs_header },
  submitSeoReport: { query: submitSeoReport_query, header: submitSeoReport_header, body: submitSeoReport_body },
  listSeoIssues: { path: listSeoIssues_path, query: listSeoIssues_query, header: listSeoIssues_header },
  getPixelConfig: { header: getPixelConfig_header },
  trackPixelEvent: { query: submitSeoReport_query, header: trackPixelEvent_header, body: trackPixelEvent_body },
  getVisits: { query: getVisits_query, header: listSeoIssues_header },
  getVisitedPages: { query: getVisitedPages_query, header: listSeoIssues_header },
  getReferrers: { query: getVisitedPages_query, header: listSeoIssues_header },
  getVisitSources: { query: getVisitedPages_query, header: listSeoIssues_header },
  getTrackedEvents: { query: getVisitedPages_query, header: listSeoIssues_header },
  getVisitDevices: { query: getVisitedPages_query, header: listSeoIssues_header },
  getVisitCountries: { query: getVisitedPages_query, header: listSeoIssues_header },
  getAdminDashboard: { query: submitSeoReport_query },
  getAdminInsights: { query: getAdminInsights_query },
  getContentAnalytics: { query: getAdminInsights_query },
  getRevenueAnalytics: { query: getAdminInsights_query },
  listAuditLogs: { query: listTenantAuditLogs_query },
};
