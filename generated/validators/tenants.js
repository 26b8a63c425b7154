// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_date_time, format_int32, ucs2length } from './runtime.js';

const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const schema_TenantDomain = { "type": ["string", "null"], "description": "Domain name without scheme, port or path, and no public suffix such as `co.uk` or `github.io`. It is stored in lower case and ASCII form (`xn--`).", "minLength": 1, "maxLength": 253 };
const schema_TenantDescription = { "type": ["string", "null"], "maxLength": 1e3 };
const pattern_a1a99e69 = new RegExp("^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$", "u");
const pattern_6963f215 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const schema_TenantRegistration = { "type": "string", "description": "Whether users may join as Reader by registering or logging in with `X-Tenant-ID`. Closed while the content is not public.", "enum": ["open", "closed"] };
const schema_TenantComments = { "type": "string", "description": "Which new comments wait for approval: `open`: none. `first`: those of people without an approved comment. `all`: all. `closed`: there are no new comments. Comments of Editors and above never wait.", "enum": ["open", "first", "all", "closed"] };
const pattern_3210fd86 = new RegExp("^/[A-Za-z0-9._~/-]*\\{(?:slug|id)\\}[A-Za-z0-9._~/-]*$", "u");
const pattern_b5c45128 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
const schema_listWorkspaces_query = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 25 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 2400, "pattern": "^[A-Za-z0-9_.-]+$" }, "sort": { "type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": { "type": "string", "enum": ["name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"] }, "allOf": [{ "contains": { "type": "string", "enum": ["name", "-name"] }, "minContains": 0, "maxContains": 1 }, { "contains": { "type": "string", "enum": ["created_at", "-created_at"] }, "minContains": 0, "maxContains": 1 }, { "contains": { "type": "string", "enum": ["updated_at", "-updated_at"] }, "minContains": 0, "maxContains": 1 }], "default": ["name"] }, "fields": { "type": "array", "minItems": 1, "maxItems": 7, "uniqueItems": true, "items": { "type": "string", "enum": ["id", "name", "slug", "tier", "status", "created_at", "updated_at"] } }, "include": { "type": "array", "minItems": 1, "maxItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["owner"] } }, "status": { "type": "string", "enum": ["active", "suspended"] }, "created_after": { "type": "string", "format": "date-time" }, "created_before": { "type": "string", "format": "date-time" }, "updated_after": { "type": "string", "format": "date-time" }, "updated_before": { "type": "string", "format": "date-time" }, "search": { "type": "string", "minLength": 1, "maxLength": 100 } }, "required": [], "additionalProperties": false };
const hasOwnProperty = Object.prototype.hasOwnProperty;
const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const schema_Tier = { "type": "string", "description": "The workspace's plan. It determines the rate limit and the other limits of the workspace.", "enum": ["free", "starter", "pro", "business", "agency", "enterprise"] };
const pattern_620af7ea = new RegExp("^[a-z]{2,3}(?:[_-][A-Za-z0-9]{2,6})?$", "u");
const schema_Role = { "type": "string", "description": "What a member may do in a tenant, from the lowest role to the highest: Reader, Viewer, Author, Editor, Admin, Owner.", "enum": ["Reader", "Viewer", "Author", "Editor", "Admin", "Owner"] };
const schema_listInvitations_query = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 20 }, "status": { "type": "string", "enum": ["pending", "accepted", "expired", "cancelled"], "default": "pending" } }, "required": [], "additionalProperties": false };
const formats_9ab8c387 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const pattern_5489b542 = new RegExp("^[!-?A-~]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$", "u");
const pattern_9f95224a = new RegExp("^[A-Za-z0-9_-]+$", "u");
const schema_Plan = { "type": "string", "description": "The tenant's plan. It determines the rate limit and the number of articles.", "enum": ["free", "starter", "pro", "business", "agency", "enterprise"] };
function listTenants_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listTenants_query.evaluated;
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
  listTenants_query.errors = vErrors;
  return errors === 0;
}
listTenants_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createTenant_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createTenant_header.evaluated;
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
  createTenant_header.errors = vErrors;
  return errors === 0;
}
createTenant_header.evaluated = { "props": { "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_CreateTenantRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateTenantRequest.evaluated;
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
      if (!(key0 === "name" || key0 === "slug" || key0 === "domain" || key0 === "description")) {
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
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 63) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.domain !== void 0) {
      let data_domain = data.domain;
      if (typeof data_domain !== "string" && data_domain !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "TenantDomain/type", keyword: "type", params: { type: schema_TenantDomain.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_domain === "string") {
        if (ucs2length(data_domain) > 253) {
          (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "TenantDomain/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" });
          errors++;
        }
        if (ucs2length(data_domain) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "TenantDomain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data_description = data.description;
      if (typeof data_description !== "string" && data_description !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "TenantDescription/type", keyword: "type", params: { type: schema_TenantDescription.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_description === "string") {
        if (ucs2length(data_description) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "TenantDescription/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateTenantRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateTenantRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createTenant_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createTenant_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateTenantRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateTenantRequest.errors : vErrors.concat(validate_CreateTenantRequest.errors);
    errors = vErrors.length;
  }
  createTenant_body.errors = vErrors;
  return errors === 0;
}
createTenant_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getTenant_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getTenant_path.evaluated;
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
  getTenant_path.errors = vErrors;
  return errors === 0;
}
getTenant_path.evaluated = { "props": { "tenant_id": true }, "dynamicProps": false, "dynamicItems": false };
function getTenant_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getTenant_header.evaluated;
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
  getTenant_header.errors = vErrors;
  return errors === 0;
}
getTenant_header.evaluated = { "props": { "X-Tenant-ID": true, "If-None-Match": true }, "dynamicProps": false, "dynamicItems": false };
function deleteTenant_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deleteTenant_header.evaluated;
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
    if (data["If-Match"] !== void 0) {
      let data_If_Match = data["If-Match"];
      if (typeof data_If_Match === "string") {
        if (ucs2length(data_If_Match) > 1024) {
          (vErrors ??= []).push({ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
        if (ucs2length(data_If_Match) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
  deleteTenant_header.errors = vErrors;
  return errors === 0;
}
deleteTenant_header.evaluated = { "props": { "X-Tenant-ID": true, "If-Match": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateTenantRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateTenantRequest.evaluated;
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
      if (!(key0 === "name" || key0 === "slug" || key0 === "domain" || key0 === "description" || key0 === "settings")) {
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
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 63) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.domain !== void 0) {
      let data_domain = data.domain;
      if (typeof data_domain !== "string" && data_domain !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "TenantDomain/type", keyword: "type", params: { type: schema_TenantDomain.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_domain === "string") {
        if (ucs2length(data_domain) > 253) {
          (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "TenantDomain/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" });
          errors++;
        }
        if (ucs2length(data_domain) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/domain", schemaPath: "TenantDomain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      }
    }
    if (data.description !== void 0) {
      let data_description = data.description;
      if (typeof data_description !== "string" && data_description !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "TenantDescription/type", keyword: "type", params: { type: schema_TenantDescription.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_description === "string") {
        if (ucs2length(data_description) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "TenantDescription/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      }
    }
    if (data.settings !== void 0) {
      let data_settings = data.settings;
      if (data_settings && typeof data_settings == "object" && !Array.isArray(data_settings)) {
        if (Object.keys(data_settings).length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
          errors++;
        }
        for (const key1 in data_settings) {
          if (!(key1 === "public_content" || key1 === "registration" || key1 === "article_path" || key1 === "language" || key1 === "comments" || key1 === "require_mfa")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data_settings.public_content !== void 0) {
          if (typeof data_settings.public_content !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/public_content", schemaPath: "#/properties/settings/properties/public_content/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data_settings.registration !== void 0) {
          let data_settings_registration = data_settings.registration;
          if (typeof data_settings_registration !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/registration", schemaPath: "TenantRegistration/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_settings_registration === "open" || data_settings_registration === "closed")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/registration", schemaPath: "TenantRegistration/enum", keyword: "enum", params: { allowedValues: schema_TenantRegistration.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data_settings.article_path !== void 0) {
          let data_settings_article_path = data_settings.article_path;
          if (typeof data_settings_article_path === "string") {
            if (ucs2length(data_settings_article_path) > 200) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/article_path", schemaPath: "TenantArticlePath/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
              errors++;
            }
            if (ucs2length(data_settings_article_path) < 5) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/article_path", schemaPath: "TenantArticlePath/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" });
              errors++;
            }
            if (!pattern_3210fd86.test(data_settings_article_path)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/article_path", schemaPath: "TenantArticlePath/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._~/-]*\\{(?:slug|id)\\}[A-Za-z0-9._~/-]*$" }, message: 'must match pattern "^/[A-Za-z0-9._~/-]*\\{(?:slug|id)\\}[A-Za-z0-9._~/-]*$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/article_path", schemaPath: "TenantArticlePath/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data_settings.language !== void 0) {
          let data_settings_language = data_settings.language;
          if (typeof data_settings_language === "string") {
            if (ucs2length(data_settings_language) > 35) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/language", schemaPath: "TenantLanguage/maxLength", keyword: "maxLength", params: { limit: 35 }, message: "must NOT have more than 35 characters" });
              errors++;
            }
            if (ucs2length(data_settings_language) < 2) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/language", schemaPath: "TenantLanguage/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" });
              errors++;
            }
            if (!pattern_b5c45128.test(data_settings_language)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/language", schemaPath: "TenantLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" }, message: 'must match pattern "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/language", schemaPath: "TenantLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data_settings.comments !== void 0) {
          let data_settings_comments = data_settings.comments;
          if (typeof data_settings_comments !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/comments", schemaPath: "TenantComments/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_settings_comments === "open" || data_settings_comments === "first" || data_settings_comments === "all" || data_settings_comments === "closed")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/comments", schemaPath: "TenantComments/enum", keyword: "enum", params: { allowedValues: schema_TenantComments.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data_settings.require_mfa !== void 0) {
          if (typeof data_settings.require_mfa !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/require_mfa", schemaPath: "TenantRequiresMfa/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateTenantRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateTenantRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateTenant_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateTenant_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateTenantRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateTenantRequest.errors : vErrors.concat(validate_UpdateTenantRequest.errors);
    errors = vErrors.length;
  }
  updateTenant_body.errors = vErrors;
  return errors === 0;
}
updateTenant_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function verifyTenantDomain_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = verifyTenantDomain_header.evaluated;
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
  verifyTenantDomain_header.errors = vErrors;
  return errors === 0;
}
verifyTenantDomain_header.evaluated = { "props": { "X-Tenant-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function getTenantBySlug_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getTenantBySlug_path.evaluated;
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
        if (ucs2length(data_slug) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
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
  getTenantBySlug_path.errors = vErrors;
  return errors === 0;
}
getTenantBySlug_path.evaluated = { "props": { "slug": true }, "dynamicProps": false, "dynamicItems": false };
function getTenantBySlug_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getTenantBySlug_header.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
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
  getTenantBySlug_header.errors = vErrors;
  return errors === 0;
}
getTenantBySlug_header.evaluated = { "props": { "If-None-Match": true }, "dynamicProps": false, "dynamicItems": false };
function listWorkspaces_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listWorkspaces_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!hasOwnProperty.call(schema_listWorkspaces_query.properties, key0)) {
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
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/allOf/0/contains/enum", keyword: "enum", params: { allowedValues: schema_listWorkspaces_query.properties.sort.allOf[0].contains.enum }, message: "must be equal to one of the allowed values" });
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
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i1, schemaPath: "#/properties/sort/allOf/1/contains/enum", keyword: "enum", params: { allowedValues: schema_listWorkspaces_query.properties.sort.allOf[1].contains.enum }, message: "must be equal to one of the allowed values" });
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
        const _errs19 = errors;
        const len2 = data_sort.length;
        let valid4 = true;
        if (data_sort.length > 0) {
          let count2 = 0;
          for (let i2 = 0; i2 < len2; i2++) {
            let data_sort_item$3 = data_sort[i2];
            const _errs20 = errors;
            if (typeof data_sort_item$3 !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i2, schemaPath: "#/properties/sort/allOf/2/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" });
              errors++;
            }
            if (!(data_sort_item$3 === "updated_at" || data_sort_item$3 === "-updated_at")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i2, schemaPath: "#/properties/sort/allOf/2/contains/enum", keyword: "enum", params: { allowedValues: schema_listWorkspaces_query.properties.sort.allOf[2].contains.enum }, message: "must be equal to one of the allowed values" });
              errors++;
            }
            var _valid2 = _errs20 === errors;
            if (_valid2) {
              count2++;
              if (count2 > 1) {
                valid4 = false;
                break;
              }
              if (count2 >= 0) {
                valid4 = true;
              }
            }
          }
        }
        if (!valid4) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/allOf/2/contains", keyword: "contains", params: { minContains: 0, maxContains: 1 }, message: "must contain at least 0 and no more than 1 valid item(s)" });
          errors++;
        } else {
          errors = _errs19;
          if (vErrors !== null) {
            if (_errs19) {
              vErrors.length = _errs19;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (Array.isArray(data_sort)) {
        if (data_sort.length > 3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" });
          errors++;
        }
        if (data_sort.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len3 = data_sort.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data_sort_item$4 = data_sort[i3];
          if (typeof data_sort_item$4 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i3, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_sort_item$4 === "name" || data_sort_item$4 === "-name" || data_sort_item$4 === "created_at" || data_sort_item$4 === "-created_at" || data_sort_item$4 === "updated_at" || data_sort_item$4 === "-updated_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i3, schemaPath: "#/properties/sort/items/enum", keyword: "enum", params: { allowedValues: schema_listWorkspaces_query.properties.sort.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i4 = data_sort.length;
        let j0;
        if (i4 > 1) {
          const indices0 = {};
          for (; i4--; ) {
            let item0 = data_sort[i4];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i4 + " are identical)" });
              errors++;
              break;
            }
            indices0[item0] = i4;
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
        if (data_fields.length > 7) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 7 }, message: "must NOT have more than 7 items" });
          errors++;
        }
        if (data_fields.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len4 = data_fields.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data_fields_item = data_fields[i5];
          if (typeof data_fields_item !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i5, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_fields_item === "id" || data_fields_item === "name" || data_fields_item === "slug" || data_fields_item === "tier" || data_fields_item === "status" || data_fields_item === "created_at" || data_fields_item === "updated_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i5, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema_listWorkspaces_query.properties.fields.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i6 = data_fields.length;
        let j1;
        if (i6 > 1) {
          const indices1 = {};
          for (; i6--; ) {
            let item1 = data_fields[i6];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)" });
              errors++;
              break;
            }
            indices1[item1] = i6;
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
        const len5 = data_include.length;
        for (let i7 = 0; i7 < len5; i7++) {
          let data_include_item = data_include[i7];
          if (typeof data_include_item !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/include/" + i7, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_include_item === "owner")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/include/" + i7, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: schema_listWorkspaces_query.properties.include.items.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        let i8 = data_include.length;
        let j2;
        if (i8 > 1) {
          const indices2 = {};
          for (; i8--; ) {
            let item2 = data_include[i8];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              (vErrors ??= []).push({ instancePath: instancePath + "/include", schemaPath: "#/properties/include/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i8 + " are identical)" });
              errors++;
              break;
            }
            indices2[item2] = i8;
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
      if (!(data_status === "active" || data_status === "suspended")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema_listWorkspaces_query.properties.status.enum }, message: "must be equal to one of the allowed values" });
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
  listWorkspaces_query.errors = vErrors;
  return errors === 0;
}
listWorkspaces_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listWorkspaces_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listWorkspaces_header.evaluated;
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
  listWorkspaces_header.errors = vErrors;
  return errors === 0;
}
listWorkspaces_header.evaluated = { "props": { "X-Workspace-ID": true }, "dynamicProps": false, "dynamicItems": false };
function createWorkspace_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createWorkspace_header.evaluated;
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
  createWorkspace_header.errors = vErrors;
  return errors === 0;
}
createWorkspace_header.evaluated = { "props": { "X-Workspace-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_CreateWorkspaceRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateWorkspaceRequest.evaluated;
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
      if (!(key0 === "name" || key0 === "slug" || key0 === "tier")) {
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
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 63) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tier !== void 0) {
      let data_tier = data.tier;
      if (typeof data_tier !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/tier", schemaPath: "Tier/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_tier === "free" || data_tier === "starter" || data_tier === "pro" || data_tier === "business" || data_tier === "agency" || data_tier === "enterprise")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/tier", schemaPath: "Tier/enum", keyword: "enum", params: { allowedValues: schema_Tier.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateWorkspaceRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateWorkspaceRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createWorkspace_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createWorkspace_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateWorkspaceRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateWorkspaceRequest.errors : vErrors.concat(validate_CreateWorkspaceRequest.errors);
    errors = vErrors.length;
  }
  createWorkspace_body.errors = vErrors;
  return errors === 0;
}
createWorkspace_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getWorkspace_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getWorkspace_path.evaluated;
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
  getWorkspace_path.errors = vErrors;
  return errors === 0;
}
getWorkspace_path.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
function getWorkspace_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getWorkspace_header.evaluated;
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
  getWorkspace_header.errors = vErrors;
  return errors === 0;
}
getWorkspace_header.evaluated = { "props": { "X-Workspace-ID": true, "If-None-Match": true }, "dynamicProps": false, "dynamicItems": false };
function deleteWorkspace_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deleteWorkspace_header.evaluated;
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
    if (data["If-Match"] !== void 0) {
      let data_If_Match = data["If-Match"];
      if (typeof data_If_Match === "string") {
        if (ucs2length(data_If_Match) > 1024) {
          (vErrors ??= []).push({ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
        if (ucs2length(data_If_Match) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/If-Match", schemaPath: "#/properties/If-Match/type", keyword: "type", params: { type: "string" }, message: "must be string" });
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
  deleteWorkspace_header.errors = vErrors;
  return errors === 0;
}
deleteWorkspace_header.evaluated = { "props": { "X-Workspace-ID": true, "If-Match": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateWorkspaceRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateWorkspaceRequest.evaluated;
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
      if (!(key0 === "name" || key0 === "slug" || key0 === "tier" || key0 === "settings")) {
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
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 63) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "TenantSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tier !== void 0) {
      let data_tier = data.tier;
      if (typeof data_tier !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/tier", schemaPath: "Tier/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_tier === "free" || data_tier === "starter" || data_tier === "pro" || data_tier === "business" || data_tier === "agency" || data_tier === "enterprise")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/tier", schemaPath: "Tier/enum", keyword: "enum", params: { allowedValues: schema_Tier.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data_settings = data.settings;
      if (data_settings && typeof data_settings == "object" && !Array.isArray(data_settings)) {
        if (Object.keys(data_settings).length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
          errors++;
        }
        for (const key1 in data_settings) {
          if (!(key1 === "timezone" || key1 === "locale" || key1 === "public_content" || key1 === "registration")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data_settings.timezone !== void 0) {
          let data_settings_timezone = data_settings.timezone;
          if (typeof data_settings_timezone === "string") {
            if (ucs2length(data_settings_timezone) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/timezone", schemaPath: "#/properties/settings/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
              errors++;
            }
            if (ucs2length(data_settings_timezone) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/timezone", schemaPath: "#/properties/settings/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/timezone", schemaPath: "#/properties/settings/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data_settings.locale !== void 0) {
          let data_settings_locale = data_settings.locale;
          if (typeof data_settings_locale === "string") {
            if (ucs2length(data_settings_locale) > 10) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/locale", schemaPath: "#/properties/settings/properties/locale/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" });
              errors++;
            }
            if (ucs2length(data_settings_locale) < 2) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/locale", schemaPath: "#/properties/settings/properties/locale/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" });
              errors++;
            }
            if (!pattern_620af7ea.test(data_settings_locale)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/locale", schemaPath: "#/properties/settings/properties/locale/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(?:[_-][A-Za-z0-9]{2,6})?$" }, message: 'must match pattern "^[a-z]{2,3}(?:[_-][A-Za-z0-9]{2,6})?$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/locale", schemaPath: "#/properties/settings/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data_settings.public_content !== void 0) {
          if (typeof data_settings.public_content !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/public_content", schemaPath: "#/properties/settings/properties/public_content/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data_settings.registration !== void 0) {
          let data_settings_registration = data_settings.registration;
          if (typeof data_settings_registration !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/registration", schemaPath: "TenantRegistration/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data_settings_registration === "open" || data_settings_registration === "closed")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/registration", schemaPath: "TenantRegistration/enum", keyword: "enum", params: { allowedValues: schema_TenantRegistration.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateWorkspaceRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateWorkspaceRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateWorkspace_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateWorkspace_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateWorkspaceRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateWorkspaceRequest.errors : vErrors.concat(validate_UpdateWorkspaceRequest.errors);
    errors = vErrors.length;
  }
  updateWorkspace_body.errors = vErrors;
  return errors === 0;
}
updateWorkspace_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listTeamMembers_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listTeamMembers_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "page" || key0 === "per_page")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data_role = data.role;
      if (typeof data_role !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/role", schemaPath: "Role/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_role === "Reader" || data_role === "Viewer" || data_role === "Author" || data_role === "Editor" || data_role === "Admin" || data_role === "Owner")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/role", schemaPath: "Role/enum", keyword: "enum", params: { allowedValues: schema_Role.enum }, message: "must be equal to one of the allowed values" });
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
  listTeamMembers_query.errors = vErrors;
  return errors === 0;
}
listTeamMembers_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listTeamMembers_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listTeamMembers_header.evaluated;
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
  listTeamMembers_header.errors = vErrors;
  return errors === 0;
}
listTeamMembers_header.evaluated = { "props": { "X-Tenant-ID": true }, "dynamicProps": false, "dynamicItems": false };
function removeTeamMember_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = removeTeamMember_path.evaluated;
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
    if (data.user_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" });
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
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  removeTeamMember_path.errors = vErrors;
  return errors === 0;
}
removeTeamMember_path.evaluated = { "props": { "tenant_id": true, "user_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateTeamMemberRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateTeamMemberRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data_role = data.role;
      if (typeof data_role !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/role", schemaPath: "Role/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_role === "Reader" || data_role === "Viewer" || data_role === "Author" || data_role === "Editor" || data_role === "Admin" || data_role === "Owner")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/role", schemaPath: "Role/enum", keyword: "enum", params: { allowedValues: schema_Role.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateTeamMemberRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateTeamMemberRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateTeamMember_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateTeamMember_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateTeamMemberRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateTeamMemberRequest.errors : vErrors.concat(validate_UpdateTeamMemberRequest.errors);
    errors = vErrors.length;
  }
  updateTeamMember_body.errors = vErrors;
  return errors === 0;
}
updateTeamMember_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_TransferTenantOwnershipRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_TransferTenantOwnershipRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "user_id")) {
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
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_TransferTenantOwnershipRequest.errors = vErrors;
  return errors === 0;
}
validate_TransferTenantOwnershipRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function transferTenantOwnership_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = transferTenantOwnership_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_TransferTenantOwnershipRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_TransferTenantOwnershipRequest.errors : vErrors.concat(validate_TransferTenantOwnershipRequest.errors);
    errors = vErrors.length;
  }
  transferTenantOwnership_body.errors = vErrors;
  return errors === 0;
}
transferTenantOwnership_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listInvitations_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listInvitations_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "page" || key0 === "per_page" || key0 === "status")) {
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
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "pending" || data_status === "accepted" || data_status === "expired" || data_status === "cancelled")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema_listInvitations_query.properties.status.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listInvitations_query.errors = vErrors;
  return errors === 0;
}
listInvitations_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateInvitationRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateInvitationRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" });
      errors++;
    }
    if (data.role === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "email" || key0 === "role")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data_email = data.email;
      if (typeof data_email === "string") {
        if (ucs2length(data_email) > 254) {
          (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "EmailAddress/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" });
          errors++;
        }
        if (ucs2length(data_email) < 5) {
          (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "EmailAddress/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" });
          errors++;
        }
        if (!pattern_5489b542.test(data_email)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "EmailAddress/pattern", keyword: "pattern", params: { pattern: "^[!-?A-~]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$" }, message: 'must match pattern "^[!-?A-~]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"' });
          errors++;
        }
        if (!formats_9ab8c387.test(data_email)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "EmailAddress/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "EmailAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data_role = data.role;
      if (typeof data_role !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/role", schemaPath: "Role/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_role === "Reader" || data_role === "Viewer" || data_role === "Author" || data_role === "Editor" || data_role === "Admin" || data_role === "Owner")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/role", schemaPath: "Role/enum", keyword: "enum", params: { allowedValues: schema_Role.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateInvitationRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateInvitationRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createInvitation_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createInvitation_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateInvitationRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateInvitationRequest.errors : vErrors.concat(validate_CreateInvitationRequest.errors);
    errors = vErrors.length;
  }
  createInvitation_body.errors = vErrors;
  return errors === 0;
}
createInvitation_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function cancelInvitation_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = cancelInvitation_path.evaluated;
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
    if (data.invitation_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invitation_id" }, message: "must have required property 'invitation_id'" });
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
    if (data.invitation_id !== void 0) {
      let data_invitation_id = data.invitation_id;
      if (!(typeof data_invitation_id == "number" && (!(data_invitation_id % 1) && !isNaN(data_invitation_id)) && isFinite(data_invitation_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/invitation_id", schemaPath: "#/properties/invitation_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_invitation_id == "number" && isFinite(data_invitation_id)) {
        if (data_invitation_id > 2147483647 || isNaN(data_invitation_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/invitation_id", schemaPath: "#/properties/invitation_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_invitation_id < 1 || isNaN(data_invitation_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/invitation_id", schemaPath: "#/properties/invitation_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_invitation_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/invitation_id", schemaPath: "#/properties/invitation_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  cancelInvitation_path.errors = vErrors;
  return errors === 0;
}
cancelInvitation_path.evaluated = { "props": { "tenant_id": true, "invitation_id": true }, "dynamicProps": false, "dynamicItems": false };
function acceptInvitation_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = acceptInvitation_header.evaluated;
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
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  acceptInvitation_header.errors = vErrors;
  return errors === 0;
}
acceptInvitation_header.evaluated = { "props": { "Idempotency-Key": true }, "dynamicProps": false, "dynamicItems": false };
function validate_AcceptInvitationRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_AcceptInvitationRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "token")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data_token = data.token;
      if (typeof data_token === "string") {
        if (ucs2length(data_token) > 128) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "MailedToken/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
          errors++;
        }
        if (ucs2length(data_token) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "MailedToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_9f95224a.test(data_token)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "MailedToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "MailedToken/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_AcceptInvitationRequest.errors = vErrors;
  return errors === 0;
}
validate_AcceptInvitationRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function acceptInvitation_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = acceptInvitation_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_AcceptInvitationRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_AcceptInvitationRequest.errors : vErrors.concat(validate_AcceptInvitationRequest.errors);
    errors = vErrors.length;
  }
  acceptInvitation_body.errors = vErrors;
  return errors === 0;
}
acceptInvitation_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function adminListTenants_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = adminListTenants_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "search" || key0 === "is_active" || key0 === "page" || key0 === "per_page")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
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
        if (ucs2length(data_search) < 3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/search", schemaPath: "#/properties/search/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/search", schemaPath: "#/properties/search/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.is_active !== void 0) {
      if (typeof data.is_active !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
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
  adminListTenants_query.errors = vErrors;
  return errors === 0;
}
adminListTenants_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_AdminUpdateTenantRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_AdminUpdateTenantRequest.evaluated;
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
      if (!(key0 === "plan" || key0 === "name" || key0 === "is_active")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data_plan = data.plan;
      if (typeof data_plan !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/plan", schemaPath: "Plan/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_plan === "free" || data_plan === "starter" || data_plan === "pro" || data_plan === "business" || data_plan === "agency" || data_plan === "enterprise")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/plan", schemaPath: "Plan/enum", keyword: "enum", params: { allowedValues: schema_Plan.enum }, message: "must be equal to one of the allowed values" });
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
  validate_AdminUpdateTenantRequest.errors = vErrors;
  return errors === 0;
}
validate_AdminUpdateTenantRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function adminUpdateTenant_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = adminUpdateTenant_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_AdminUpdateTenantRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_AdminUpdateTenantRequest.errors : vErrors.concat(validate_AdminUpdateTenantRequest.errors);
    errors = vErrors.length;
  }
  adminUpdateTenant_body.errors = vErrors;
  return errors === 0;
}
adminUpdateTenant_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listTenants: { query: listTenants_query },
  createTenant: { query: listTenants_query, header: createTenant_header, body: createTenant_body },
  getTenant: { path: getTenant_path, query: listTenants_query, header: getTenant_header },
  deleteTenant: { path: getTenant_path, query: listTenants_query, header: deleteTenant_header },
  updateTenant: { path: getTenant_path, query: listTenants_query, header: deleteTenant_header, body: updateTenant_body },
  verifyTenantDomain: { path: getTenant_path, query: listTenants_query, header: verifyTenantDomain_header },
  getTenantBySlug: { path: getTenantBySlug_path, query: listTenants_query, header: getTenantBySlug_header },
  listWorkspaces: { query: listWorkspaces_query, header: listWorkspaces_header },
  createWorkspace: { query: listTenants_query, header: createWorkspace_header, body: createWorkspace_body },
  getWorkspace: { path: getWorkspace_path, query: listTenants_query, header: getWorkspace_header },
  deleteWorkspace: { path: getWorkspace_path, query: listTenants_query, header: deleteWorkspace_header },
  updateWorkspace: { path: getWorkspace_path, query: listTenants_query, header: deleteWorkspace_header, body: updateWorkspace_body },
  listTeamMembers: { path: getTenant_path, query: listTeamMembers_query, header: listTeamMembers_header },
  removeTeamMember: { path: removeTeamMember_path, query: listTenants_query, header: verifyTenantDomain_header },
  updateTeamMember: { path: removeTeamMember_path, query: listTenants_query, header: verifyTenantDomain_header, body: updateTeamMember_body },
  transferTenantOwnership: { path: getTenant_path, query: listTenants_query, header: verifyTenantDomain_header, body: transferTenantOwnership_body },
  getOwnershipTransfer: { path: getTenant_path, query: listTenants_query, header: listTeamMembers_header },
  cancelOwnershipTransfer: { path: getTenant_path, query: listTenants_query, header: verifyTenantDomain_header },
  acceptOwnershipTransfer: { path: getTenant_path, query: listTenants_query, header: verifyTenantDomain_header },
  declineOwnershipTransfer: { path: getTenant_path, query: listTenants_query, header: verifyTenantDomain_header },
  listInvitations: { path: getTenant_path, query: listInvitations_query, header: listTeamMembers_header },
  createInvitation: { path: getTenant_path, query: listTenants_query, header: verifyTenantDomain_header, body: createInvitation_body },
  cancelInvitation: { path: cancelInvitation_path, query: listTenants_query, header: verifyTenantDomain_header },
  acceptInvitation: { query: listTenants_query, header: acceptInvitation_header, body: acceptInvitation_body },
  adminListTenants: { query: adminListTenants_query },
  adminUpdateTenant: { path: getTenant_path, query: listTenants_query, header: createTenant_header, body: adminUpdateTenant_body },
};
