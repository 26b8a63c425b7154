// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_int32, format_int64, ucs2length } from './runtime.js';

const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const schema_Plan = { "type": "string", "description": "The tenant's plan. It determines the rate limit and the number of articles.", "enum": ["free", "starter", "pro", "business", "agency", "enterprise"] };
const pattern_deea9192 = new RegExp("^pm_[A-Za-z0-9_]+$", "u");
const pattern_e265d329 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]*$", "u");
const schema_StripeEvent = { "type": "object", "additionalProperties": true, "required": ["id", "object", "type", "data"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255 }, "object": { "type": "string", "enum": ["event"] }, "type": { "type": "string", "minLength": 1, "maxLength": 255 }, "data": { "type": "object", "additionalProperties": true, "required": ["object"], "properties": { "object": { "type": "object", "additionalProperties": true } } } } };
function createSubscription_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createSubscription_query.evaluated;
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
  createSubscription_query.errors = vErrors;
  return errors === 0;
}
createSubscription_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createSubscription_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createSubscription_header.evaluated;
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
  createSubscription_header.errors = vErrors;
  return errors === 0;
}
createSubscription_header.evaluated = { "props": { "X-Tenant-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_CreateSubscriptionRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateSubscriptionRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "plan_id" || key0 === "payment_method_id")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data_plan_id = data.plan_id;
      if (typeof data_plan_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/plan_id", schemaPath: "Plan/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_plan_id === "free" || data_plan_id === "starter" || data_plan_id === "pro" || data_plan_id === "business" || data_plan_id === "agency" || data_plan_id === "enterprise")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/plan_id", schemaPath: "Plan/enum", keyword: "enum", params: { allowedValues: schema_Plan.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.payment_method_id !== void 0) {
      let data_payment_method_id = data.payment_method_id;
      if (typeof data_payment_method_id === "string") {
        if (ucs2length(data_payment_method_id) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/payment_method_id", schemaPath: "#/properties/payment_method_id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_payment_method_id) < 4) {
          (vErrors ??= []).push({ instancePath: instancePath + "/payment_method_id", schemaPath: "#/properties/payment_method_id/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" });
          errors++;
        }
        if (!pattern_deea9192.test(data_payment_method_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/payment_method_id", schemaPath: "#/properties/payment_method_id/pattern", keyword: "pattern", params: { pattern: "^pm_[A-Za-z0-9_]+$" }, message: 'must match pattern "^pm_[A-Za-z0-9_]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/payment_method_id", schemaPath: "#/properties/payment_method_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateSubscriptionRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateSubscriptionRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createSubscription_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createSubscription_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateSubscriptionRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateSubscriptionRequest.errors : vErrors.concat(validate_CreateSubscriptionRequest.errors);
    errors = vErrors.length;
  }
  createSubscription_body.errors = vErrors;
  return errors === 0;
}
createSubscription_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getCurrentSubscription_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getCurrentSubscription_header.evaluated;
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
  getCurrentSubscription_header.errors = vErrors;
  return errors === 0;
}
getCurrentSubscription_header.evaluated = { "props": { "X-Tenant-ID": true }, "dynamicProps": false, "dynamicItems": false };
function checkEntitlement_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = checkEntitlement_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.feature === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feature" }, message: "must have required property 'feature'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "feature" || key0 === "quantity")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.feature !== void 0) {
      let data_feature = data.feature;
      if (typeof data_feature === "string") {
        if (ucs2length(data_feature) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_feature) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data_quantity = data.quantity;
      if (!(typeof data_quantity == "number" && (!(data_quantity % 1) && !isNaN(data_quantity)) && isFinite(data_quantity))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_quantity == "number" && isFinite(data_quantity)) {
        if (data_quantity > 9007199254740991 || isNaN(data_quantity)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" });
          errors++;
        }
        if (data_quantity < 1 || isNaN(data_quantity)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int64.validate(data_quantity)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  checkEntitlement_query.errors = vErrors;
  return errors === 0;
}
checkEntitlement_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function checkEntitlement_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = checkEntitlement_header.evaluated;
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
  checkEntitlement_header.errors = vErrors;
  return errors === 0;
}
checkEntitlement_header.evaluated = { "props": { "X-Workspace-ID": true }, "dynamicProps": false, "dynamicItems": false };
function recordUsage_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = recordUsage_header.evaluated;
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
  recordUsage_header.errors = vErrors;
  return errors === 0;
}
recordUsage_header.evaluated = { "props": { "X-Workspace-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_RecordUsageRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_RecordUsageRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.feature === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feature" }, message: "must have required property 'feature'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "feature" || key0 === "quantity" || key0 === "event_id" || key0 === "metadata")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.feature !== void 0) {
      let data_feature = data.feature;
      if (typeof data_feature === "string") {
        if (ucs2length(data_feature) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_feature) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data_quantity = data.quantity;
      if (!(typeof data_quantity == "number" && (!(data_quantity % 1) && !isNaN(data_quantity)) && isFinite(data_quantity))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_quantity == "number" && isFinite(data_quantity)) {
        if (data_quantity > 1e9 || isNaN(data_quantity)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" });
          errors++;
        }
        if (data_quantity < 1 || isNaN(data_quantity)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.event_id !== void 0) {
      let data_event_id = data.event_id;
      if (typeof data_event_id === "string") {
        if (ucs2length(data_event_id) > 128) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
          errors++;
        }
        if (ucs2length(data_event_id) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_e265d329.test(data_event_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data_metadata = data.metadata;
      if (data_metadata && typeof data_metadata == "object" && !Array.isArray(data_metadata)) {
        if (Object.keys(data_metadata).length > 20) {
          (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" });
          errors++;
        }
        for (const key1 in data_metadata) {
          let data_metadata_item = data_metadata[key1];
          if (typeof data_metadata_item === "string") {
            if (ucs2length(data_metadata_item) > 500) {
              (vErrors ??= []).push({ instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_RecordUsageRequest.errors = vErrors;
  return errors === 0;
}
validate_RecordUsageRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function recordUsage_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = recordUsage_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_RecordUsageRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_RecordUsageRequest.errors : vErrors.concat(validate_RecordUsageRequest.errors);
    errors = vErrors.length;
  }
  recordUsage_body.errors = vErrors;
  return errors === 0;
}
recordUsage_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function deletePlanShare_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deletePlanShare_path.evaluated;
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
  deletePlanShare_path.errors = vErrors;
  return errors === 0;
}
deletePlanShare_path.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
function receiveStripeEvent_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = receiveStripeEvent_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Stripe-Signature"] === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Stripe-Signature" }, message: "must have required property 'Stripe-Signature'" });
      errors++;
    }
    if (data["Stripe-Signature"] !== void 0) {
      let data_Stripe_Signature = data["Stripe-Signature"];
      if (typeof data_Stripe_Signature === "string") {
        if (ucs2length(data_Stripe_Signature) > 2e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Stripe-Signature", schemaPath: "#/properties/Stripe-Signature/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" });
          errors++;
        }
        if (ucs2length(data_Stripe_Signature) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/Stripe-Signature", schemaPath: "#/properties/Stripe-Signature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/Stripe-Signature", schemaPath: "#/properties/Stripe-Signature/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  receiveStripeEvent_header.errors = vErrors;
  return errors === 0;
}
receiveStripeEvent_header.evaluated = { "props": { "Stripe-Signature": true }, "dynamicProps": false, "dynamicItems": false };
function validate_StripeEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_StripeEvent.evaluated;
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
    if (data.object === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" });
      errors++;
    }
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.data === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" });
      errors++;
    }
    if (data.id !== void 0) {
      let data_id = data.id;
      if (typeof data_id === "string") {
        if (ucs2length(data_id) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_id) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.object !== void 0) {
      let data_object = data.object;
      if (typeof data_object !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_object === "event")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema_StripeEvent.properties.object.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data_type = data.type;
      if (typeof data_type === "string") {
        if (ucs2length(data_type) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
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
    if (data.data !== void 0) {
      let data_data = data.data;
      if (data_data && typeof data_data == "object" && !Array.isArray(data_data)) {
        if (data_data.object === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" });
          errors++;
        }
        if (data_data.object !== void 0) {
          let data_data_object = data_data.object;
          if (data_data_object && typeof data_data_object == "object" && !Array.isArray(data_data_object)) {
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data/object", schemaPath: "#/properties/data/properties/object/type", keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_StripeEvent.errors = vErrors;
  return errors === 0;
}
validate_StripeEvent.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function receiveStripeEvent_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = receiveStripeEvent_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_StripeEvent(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_StripeEvent.errors : vErrors.concat(validate_StripeEvent.errors);
    errors = vErrors.length;
  }
  receiveStripeEvent_body.errors = vErrors;
  return errors === 0;
}
receiveStripeEvent_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  createSubscription: { query: createSubscription_query, header: createSubscription_header, body: createSubscription_body },
  listPlans: { query: createSubscription_query },
  getCurrentSubscription: { query: createSubscription_query, header: getCurrentSubscription_header },
  cancelSubscription: { query: createSubscription_query, header: createSubscription_header },
  checkEntitlement: { query: checkEntitlement_query, header: checkEntitlement_header },
  recordUsage: { query: createSubscription_query, header: recordUsage_header, body: recordUsage_body },
  getUsageSummary: { query: createSubscription_query, header: checkEntitlement_header },
  listPlanShares: { query: createSubscription_query, header: checkEntitlement_header },
  deletePlanShare: { path: deletePlanShare_path, query: createSubscription_query, header: recordUsage_header },
  receiveStripeEvent: { query: createSubscription_query, header: receiveStripeEvent_header, body: receiveStripeEvent_body },
};
