// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_date_time, format_int32, format_uri, ucs2length } from './runtime.js';

const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats_9ab8c387 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const pattern_5489b542 = new RegExp("^[!-?A-~]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$", "u");
const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const pattern_a1a99e69 = new RegExp("^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$", "u");
const pattern_f09964c3 = new RegExp("^[A-Za-z0-9._~+/=-]+$", "u");
const schema_UpdateProfileRequest = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "full_name": { "$ref": "FullName" }, "username": { "$ref": "Username" }, "profile_image": { "type": ["string", "null"], "format": "uri", "maxLength": 2048, "pattern": '^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$', "description": "A public http or https URL without user name or password. Null removes the picture. The server never fetches the URL." } } };
const pattern_96c7ac40 = new RegExp('^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$', "u");
const pattern_0d8528fa = new RegExp("^[0-9]+$", "u");
const pattern_5708a433 = new RegExp("^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$", "u");
const pattern_9f95224a = new RegExp("^[A-Za-z0-9_-]+$", "u");
const schema_unlinkIdentity_path = { "type": "object", "properties": { "provider": { "type": "string", "enum": ["google", "github", "linkedin", "facebook"] } }, "required": ["provider"] };
const schema_CreateUserApiKeyRequest = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$", "description": "What the key is used for." }, "scopes": { "$ref": "UserApiKeyScopes", "default": ["*"] }, "expires_at": { "type": ["string", "null"], "format": "date-time", "default": null, "description": "When the key expires, in the future and at most a hundred years ahead. Null means never." } } };
const pattern_47de847c = new RegExp("^(?:\\*|read|write|delete|(?:\\*|account|admin|api-keys|articles|billing|categories|comments|links|messages|posts|social|team|workspaces):(?:\\*|read|write|delete|create|update|publish))$", "u");
const schema_RegisterTenantOwnerRequest = { "type": "object", "additionalProperties": false, "required": ["email", "password", "first_name", "last_name", "tenant_name", "agree_terms_of_service"], "properties": { "email": { "$ref": "EmailAddress" }, "password": { "$ref": "NewPassword" }, "confirm_password": { "$ref": "Password", "description": "The password again. If present, it must equal `password`." }, "first_name": { "$ref": "PartOfName" }, "last_name": { "$ref": "PartOfName" }, "name": { "$ref": "FullName", "description": "Accepted and ignored. The name is built from first and last name." }, "tenant_name": { "$ref": "TenantName" }, "tenant_slug": { "$ref": "TenantSlug", "description": "By default it is derived from the tenant's name." }, "timezone": { "type": "string", "description": "Time zone name of the IANA database. `UTC` by default.", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z][A-Za-z0-9_+/-]*$" }, "agree_terms_of_service": { "type": "boolean", "const": true }, "agree_promotions": { "type": "boolean", "default": false }, "agree_to_tracking_across_third_party_apps_and_services": { "type": "boolean", "default": false } } };
const hasOwnProperty = Object.prototype.hasOwnProperty;
const pattern_6963f215 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern_05cc6f0f = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
function getJwks_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getJwks_query.evaluated;
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
  getJwks_query.errors = vErrors;
  return errors === 0;
}
getJwks_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function registerUser_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = registerUser_header.evaluated;
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
  registerUser_header.errors = vErrors;
  return errors === 0;
}
registerUser_header.evaluated = { "props": { "X-Tenant-ID": true }, "dynamicProps": false, "dynamicItems": false };
function validate_RegisterUserRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_RegisterUserRequest.evaluated;
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
    if (data.password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" });
      errors++;
    }
    if (data.username === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" });
      errors++;
    }
    if (data.full_name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "email" || key0 === "password" || key0 === "username" || key0 === "full_name")) {
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
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 72) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "NewPassword/maxLength", keyword: "maxLength", params: { limit: 72 }, message: "must NOT have more than 72 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 8) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "NewPassword/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "NewPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.username !== void 0) {
      let data_username = data.username;
      if (typeof data_username === "string") {
        if (ucs2length(data_username) > 32) {
          (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "Username/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" });
          errors++;
        }
        if (ucs2length(data_username) < 3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "Username/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" });
          errors++;
        }
        if (!pattern_db904e9f.test(data_username)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "Username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "Username/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.full_name !== void 0) {
      let data_full_name = data.full_name;
      if (typeof data_full_name === "string") {
        if (ucs2length(data_full_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/full_name", schemaPath: "FullName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_full_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/full_name", schemaPath: "FullName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_full_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/full_name", schemaPath: "FullName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/full_name", schemaPath: "FullName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_RegisterUserRequest.errors = vErrors;
  return errors === 0;
}
validate_RegisterUserRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function registerUser_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = registerUser_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_RegisterUserRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_RegisterUserRequest.errors : vErrors.concat(validate_RegisterUserRequest.errors);
    errors = vErrors.length;
  }
  registerUser_body.errors = vErrors;
  return errors === 0;
}
registerUser_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_LoginUserRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_LoginUserRequest.evaluated;
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
    if (data.password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "email" || key0 === "password")) {
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
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_LoginUserRequest.errors = vErrors;
  return errors === 0;
}
validate_LoginUserRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function loginUser_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = loginUser_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_LoginUserRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_LoginUserRequest.errors : vErrors.concat(validate_LoginUserRequest.errors);
    errors = vErrors.length;
  }
  loginUser_body.errors = vErrors;
  return errors === 0;
}
loginUser_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_RefreshAccessTokenRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_RefreshAccessTokenRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.refresh_token === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refresh_token" }, message: "must have required property 'refresh_token'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "refresh_token")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      let data_refresh_token = data.refresh_token;
      if (typeof data_refresh_token === "string") {
        if (ucs2length(data_refresh_token) > 4096) {
          (vErrors ??= []).push({ instancePath: instancePath + "/refresh_token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" });
          errors++;
        }
        if (ucs2length(data_refresh_token) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/refresh_token", schemaPath: "Token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_f09964c3.test(data_refresh_token)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/refresh_token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/refresh_token", schemaPath: "Token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_RefreshAccessTokenRequest.errors = vErrors;
  return errors === 0;
}
validate_RefreshAccessTokenRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function refreshAccessToken_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = refreshAccessToken_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_RefreshAccessTokenRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_RefreshAccessTokenRequest.errors : vErrors.concat(validate_RefreshAccessTokenRequest.errors);
    errors = vErrors.length;
  }
  refreshAccessToken_body.errors = vErrors;
  return errors === 0;
}
refreshAccessToken_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function logoutUser_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = logoutUser_header.evaluated;
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
  logoutUser_header.errors = vErrors;
  return errors === 0;
}
logoutUser_header.evaluated = { "props": { "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function listSessions_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listSessions_query.evaluated;
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
  listSessions_query.errors = vErrors;
  return errors === 0;
}
listSessions_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function endSessions_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = endSessions_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "include_current")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.include_current !== void 0) {
      if (typeof data.include_current !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/include_current", schemaPath: "#/properties/include_current/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  endSessions_query.errors = vErrors;
  return errors === 0;
}
endSessions_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function endSessions_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = endSessions_header.evaluated;
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
  endSessions_header.errors = vErrors;
  return errors === 0;
}
endSessions_header.evaluated = { "props": { "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function endSession_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = endSession_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" });
      errors++;
    }
    if (data.session_id !== void 0) {
      let data_session_id = data.session_id;
      if (typeof data_session_id === "string") {
        if (!formats_d5d4afe6.test(data_session_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  endSession_path.errors = vErrors;
  return errors === 0;
}
endSession_path.evaluated = { "props": { "session_id": true }, "dynamicProps": false, "dynamicItems": false };
function updateProfile_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateProfile_header.evaluated;
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
  updateProfile_header.errors = vErrors;
  return errors === 0;
}
updateProfile_header.evaluated = { "props": { "X-Tenant-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateProfileRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateProfileRequest.evaluated;
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
      if (!(key0 === "full_name" || key0 === "username" || key0 === "profile_image")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.full_name !== void 0) {
      let data_full_name = data.full_name;
      if (typeof data_full_name === "string") {
        if (ucs2length(data_full_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/full_name", schemaPath: "FullName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_full_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/full_name", schemaPath: "FullName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_full_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/full_name", schemaPath: "FullName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/full_name", schemaPath: "FullName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.username !== void 0) {
      let data_username = data.username;
      if (typeof data_username === "string") {
        if (ucs2length(data_username) > 32) {
          (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "Username/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" });
          errors++;
        }
        if (ucs2length(data_username) < 3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "Username/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" });
          errors++;
        }
        if (!pattern_db904e9f.test(data_username)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "Username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/username", schemaPath: "Username/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.profile_image !== void 0) {
      let data_profile_image = data.profile_image;
      if (typeof data_profile_image !== "string" && data_profile_image !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/profile_image", schemaPath: "#/properties/profile_image/type", keyword: "type", params: { type: schema_UpdateProfileRequest.properties.profile_image.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_profile_image === "string") {
        if (ucs2length(data_profile_image) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/profile_image", schemaPath: "#/properties/profile_image/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (!pattern_96c7ac40.test(data_profile_image)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/profile_image", schemaPath: "#/properties/profile_image/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$' }, message: 'must match pattern "^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$"' });
          errors++;
        }
        if (!format_uri(data_profile_image)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/profile_image", schemaPath: "#/properties/profile_image/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateProfileRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateProfileRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateProfile_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateProfile_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateProfileRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateProfileRequest.errors : vErrors.concat(validate_UpdateProfileRequest.errors);
    errors = vErrors.length;
  }
  updateProfile_body.errors = vErrors;
  return errors === 0;
}
updateProfile_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function changePassword_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = changePassword_header.evaluated;
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
  changePassword_header.errors = vErrors;
  return errors === 0;
}
changePassword_header.evaluated = { "props": { "Idempotency-Key": true }, "dynamicProps": false, "dynamicItems": false };
function validate_ChangePasswordRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ChangePasswordRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.current_password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_password" }, message: "must have required property 'current_password'" });
      errors++;
    }
    if (data.new_password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_password" }, message: "must have required property 'new_password'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "current_password" || key0 === "new_password" || key0 === "revoke_api_keys")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.current_password !== void 0) {
      let data_current_password = data.current_password;
      if (typeof data_current_password === "string") {
        if (ucs2length(data_current_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/current_password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_current_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/current_password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/current_password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.new_password !== void 0) {
      let data_new_password = data.new_password;
      if (typeof data_new_password === "string") {
        if (ucs2length(data_new_password) > 72) {
          (vErrors ??= []).push({ instancePath: instancePath + "/new_password", schemaPath: "NewPassword/maxLength", keyword: "maxLength", params: { limit: 72 }, message: "must NOT have more than 72 characters" });
          errors++;
        }
        if (ucs2length(data_new_password) < 8) {
          (vErrors ??= []).push({ instancePath: instancePath + "/new_password", schemaPath: "NewPassword/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/new_password", schemaPath: "NewPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.revoke_api_keys !== void 0) {
      if (typeof data.revoke_api_keys !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/revoke_api_keys", schemaPath: "#/properties/revoke_api_keys/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ChangePasswordRequest.errors = vErrors;
  return errors === 0;
}
validate_ChangePasswordRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function changePassword_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = changePassword_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ChangePasswordRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ChangePasswordRequest.errors : vErrors.concat(validate_ChangePasswordRequest.errors);
    errors = vErrors.length;
  }
  changePassword_body.errors = vErrors;
  return errors === 0;
}
changePassword_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_EnrolTotpRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_EnrolTotpRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "password")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_EnrolTotpRequest.errors = vErrors;
  return errors === 0;
}
validate_EnrolTotpRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function enrolTotp_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = enrolTotp_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_EnrolTotpRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_EnrolTotpRequest.errors : vErrors.concat(validate_EnrolTotpRequest.errors);
    errors = vErrors.length;
  }
  enrolTotp_body.errors = vErrors;
  return errors === 0;
}
enrolTotp_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_RemoveTotpRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_RemoveTotpRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "password" || key0 === "code" || key0 === "recovery_code")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data_code = data.code;
      if (typeof data_code === "string") {
        if (ucs2length(data_code) > 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" });
          errors++;
        }
        if (ucs2length(data_code) < 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" });
          errors++;
        }
        if (!pattern_0d8528fa.test(data_code)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.recovery_code !== void 0) {
      let data_recovery_code = data.recovery_code;
      if (typeof data_recovery_code === "string") {
        if (ucs2length(data_recovery_code) > 19) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" });
          errors++;
        }
        if (ucs2length(data_recovery_code) < 16) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" });
          errors++;
        }
        if (!pattern_5708a433.test(data_recovery_code)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$" }, message: 'must match pattern "^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_RemoveTotpRequest.errors = vErrors;
  return errors === 0;
}
validate_RemoveTotpRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function removeTotp_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = removeTotp_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_RemoveTotpRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_RemoveTotpRequest.errors : vErrors.concat(validate_RemoveTotpRequest.errors);
    errors = vErrors.length;
  }
  removeTotp_body.errors = vErrors;
  return errors === 0;
}
removeTotp_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ConfirmTotpRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ConfirmTotpRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data_code = data.code;
      if (typeof data_code === "string") {
        if (ucs2length(data_code) > 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" });
          errors++;
        }
        if (ucs2length(data_code) < 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" });
          errors++;
        }
        if (!pattern_0d8528fa.test(data_code)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ConfirmTotpRequest.errors = vErrors;
  return errors === 0;
}
validate_ConfirmTotpRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function confirmTotp_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = confirmTotp_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ConfirmTotpRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ConfirmTotpRequest.errors : vErrors.concat(validate_ConfirmTotpRequest.errors);
    errors = vErrors.length;
  }
  confirmTotp_body.errors = vErrors;
  return errors === 0;
}
confirmTotp_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ReplaceRecoveryCodesRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ReplaceRecoveryCodesRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data_code = data.code;
      if (typeof data_code === "string") {
        if (ucs2length(data_code) > 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" });
          errors++;
        }
        if (ucs2length(data_code) < 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" });
          errors++;
        }
        if (!pattern_0d8528fa.test(data_code)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ReplaceRecoveryCodesRequest.errors = vErrors;
  return errors === 0;
}
validate_ReplaceRecoveryCodesRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function replaceRecoveryCodes_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = replaceRecoveryCodes_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ReplaceRecoveryCodesRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ReplaceRecoveryCodesRequest.errors : vErrors.concat(validate_ReplaceRecoveryCodesRequest.errors);
    errors = vErrors.length;
  }
  replaceRecoveryCodes_body.errors = vErrors;
  return errors === 0;
}
replaceRecoveryCodes_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_VerifyMfaRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_VerifyMfaRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mfa_token === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mfa_token" }, message: "must have required property 'mfa_token'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "mfa_token" || key0 === "code" || key0 === "recovery_code")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.mfa_token !== void 0) {
      let data_mfa_token = data.mfa_token;
      if (typeof data_mfa_token === "string") {
        if (ucs2length(data_mfa_token) > 128) {
          (vErrors ??= []).push({ instancePath: instancePath + "/mfa_token", schemaPath: "MfaToken/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
          errors++;
        }
        if (ucs2length(data_mfa_token) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/mfa_token", schemaPath: "MfaToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/mfa_token", schemaPath: "MfaToken/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data_code = data.code;
      if (typeof data_code === "string") {
        if (ucs2length(data_code) > 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" });
          errors++;
        }
        if (ucs2length(data_code) < 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" });
          errors++;
        }
        if (!pattern_0d8528fa.test(data_code)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.recovery_code !== void 0) {
      let data_recovery_code = data.recovery_code;
      if (typeof data_recovery_code === "string") {
        if (ucs2length(data_recovery_code) > 19) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" });
          errors++;
        }
        if (ucs2length(data_recovery_code) < 16) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" });
          errors++;
        }
        if (!pattern_5708a433.test(data_recovery_code)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$" }, message: 'must match pattern "^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_VerifyMfaRequest.errors = vErrors;
  return errors === 0;
}
validate_VerifyMfaRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function verifyMfa_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = verifyMfa_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_VerifyMfaRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_VerifyMfaRequest.errors : vErrors.concat(validate_VerifyMfaRequest.errors);
    errors = vErrors.length;
  }
  verifyMfa_body.errors = vErrors;
  return errors === 0;
}
verifyMfa_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_StepUpRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_StepUpRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "recovery_code" || key0 === "password")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data_code = data.code;
      if (typeof data_code === "string") {
        if (ucs2length(data_code) > 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" });
          errors++;
        }
        if (ucs2length(data_code) < 6) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" });
          errors++;
        }
        if (!pattern_0d8528fa.test(data_code)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "MfaCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.recovery_code !== void 0) {
      let data_recovery_code = data.recovery_code;
      if (typeof data_recovery_code === "string") {
        if (ucs2length(data_recovery_code) > 19) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" });
          errors++;
        }
        if (ucs2length(data_recovery_code) < 16) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" });
          errors++;
        }
        if (!pattern_5708a433.test(data_recovery_code)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$" }, message: 'must match pattern "^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/recovery_code", schemaPath: "RecoveryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_StepUpRequest.errors = vErrors;
  return errors === 0;
}
validate_StepUpRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function stepUp_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = stepUp_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_StepUpRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_StepUpRequest.errors : vErrors.concat(validate_StepUpRequest.errors);
    errors = vErrors.length;
  }
  stepUp_body.errors = vErrors;
  return errors === 0;
}
stepUp_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ForgotPasswordRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ForgotPasswordRequest.evaluated;
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
    for (const key0 in data) {
      if (!(key0 === "email")) {
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
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ForgotPasswordRequest.errors = vErrors;
  return errors === 0;
}
validate_ForgotPasswordRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function forgotPassword_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = forgotPassword_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ForgotPasswordRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ForgotPasswordRequest.errors : vErrors.concat(validate_ForgotPasswordRequest.errors);
    errors = vErrors.length;
  }
  forgotPassword_body.errors = vErrors;
  return errors === 0;
}
forgotPassword_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ResetPasswordRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ResetPasswordRequest.evaluated;
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
    if (data.new_password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_password" }, message: "must have required property 'new_password'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "token" || key0 === "new_password")) {
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
    if (data.new_password !== void 0) {
      let data_new_password = data.new_password;
      if (typeof data_new_password === "string") {
        if (ucs2length(data_new_password) > 72) {
          (vErrors ??= []).push({ instancePath: instancePath + "/new_password", schemaPath: "NewPassword/maxLength", keyword: "maxLength", params: { limit: 72 }, message: "must NOT have more than 72 characters" });
          errors++;
        }
        if (ucs2length(data_new_password) < 8) {
          (vErrors ??= []).push({ instancePath: instancePath + "/new_password", schemaPath: "NewPassword/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/new_password", schemaPath: "NewPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ResetPasswordRequest.errors = vErrors;
  return errors === 0;
}
validate_ResetPasswordRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function resetPassword_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = resetPassword_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ResetPasswordRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ResetPasswordRequest.errors : vErrors.concat(validate_ResetPasswordRequest.errors);
    errors = vErrors.length;
  }
  resetPassword_body.errors = vErrors;
  return errors === 0;
}
resetPassword_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ClaimPlatformAdminRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ClaimPlatformAdminRequest.evaluated;
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
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "AdminToken/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
          errors++;
        }
        if (ucs2length(data_token) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "AdminToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "AdminToken/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ClaimPlatformAdminRequest.errors = vErrors;
  return errors === 0;
}
validate_ClaimPlatformAdminRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function claimPlatformAdmin_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = claimPlatformAdmin_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ClaimPlatformAdminRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ClaimPlatformAdminRequest.errors : vErrors.concat(validate_ClaimPlatformAdminRequest.errors);
    errors = vErrors.length;
  }
  claimPlatformAdmin_body.errors = vErrors;
  return errors === 0;
}
claimPlatformAdmin_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_VerifyEmailRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_VerifyEmailRequest.evaluated;
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
      if (!(key0 === "token" || key0 === "password")) {
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
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_VerifyEmailRequest.errors = vErrors;
  return errors === 0;
}
validate_VerifyEmailRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function verifyEmail_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = verifyEmail_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_VerifyEmailRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_VerifyEmailRequest.errors : vErrors.concat(validate_VerifyEmailRequest.errors);
    errors = vErrors.length;
  }
  verifyEmail_body.errors = vErrors;
  return errors === 0;
}
verifyEmail_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ChangeEmailRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ChangeEmailRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.new_email === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "new_email" }, message: "must have required property 'new_email'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "new_email" || key0 === "password")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.new_email !== void 0) {
      let data_new_email = data.new_email;
      if (typeof data_new_email === "string") {
        if (ucs2length(data_new_email) > 254) {
          (vErrors ??= []).push({ instancePath: instancePath + "/new_email", schemaPath: "EmailAddress/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" });
          errors++;
        }
        if (ucs2length(data_new_email) < 5) {
          (vErrors ??= []).push({ instancePath: instancePath + "/new_email", schemaPath: "EmailAddress/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" });
          errors++;
        }
        if (!pattern_5489b542.test(data_new_email)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/new_email", schemaPath: "EmailAddress/pattern", keyword: "pattern", params: { pattern: "^[!-?A-~]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$" }, message: 'must match pattern "^[!-?A-~]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"' });
          errors++;
        }
        if (!formats_9ab8c387.test(data_new_email)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/new_email", schemaPath: "EmailAddress/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/new_email", schemaPath: "EmailAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ChangeEmailRequest.errors = vErrors;
  return errors === 0;
}
validate_ChangeEmailRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function changeEmail_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = changeEmail_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ChangeEmailRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ChangeEmailRequest.errors : vErrors.concat(validate_ChangeEmailRequest.errors);
    errors = vErrors.length;
  }
  changeEmail_body.errors = vErrors;
  return errors === 0;
}
changeEmail_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ConfirmEmailRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ConfirmEmailRequest.evaluated;
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
      if (!(key0 === "token" || key0 === "password")) {
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
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ConfirmEmailRequest.errors = vErrors;
  return errors === 0;
}
validate_ConfirmEmailRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function confirmEmail_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = confirmEmail_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ConfirmEmailRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ConfirmEmailRequest.errors : vErrors.concat(validate_ConfirmEmailRequest.errors);
    errors = vErrors.length;
  }
  confirmEmail_body.errors = vErrors;
  return errors === 0;
}
confirmEmail_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_UndoEmailChangeRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UndoEmailChangeRequest.evaluated;
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
  validate_UndoEmailChangeRequest.errors = vErrors;
  return errors === 0;
}
validate_UndoEmailChangeRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function undoEmailChange_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = undoEmailChange_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UndoEmailChangeRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UndoEmailChangeRequest.errors : vErrors.concat(validate_UndoEmailChangeRequest.errors);
    errors = vErrors.length;
  }
  undoEmailChange_body.errors = vErrors;
  return errors === 0;
}
undoEmailChange_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function unlinkIdentity_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = unlinkIdentity_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" });
      errors++;
    }
    if (data.provider !== void 0) {
      let data_provider = data.provider;
      if (typeof data_provider !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_provider === "google" || data_provider === "github" || data_provider === "linkedin" || data_provider === "facebook")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/enum", keyword: "enum", params: { allowedValues: schema_unlinkIdentity_path.properties.provider.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  unlinkIdentity_path.errors = vErrors;
  return errors === 0;
}
unlinkIdentity_path.evaluated = { "props": { "provider": true }, "dynamicProps": false, "dynamicItems": false };
function startOAuth_cookie(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = startOAuth_cookie.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.colophon_oauth !== void 0) {
      let data_colophon_oauth = data.colophon_oauth;
      if (typeof data_colophon_oauth === "string") {
        if (ucs2length(data_colophon_oauth) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/colophon_oauth", schemaPath: "#/properties/colophon_oauth/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/colophon_oauth", schemaPath: "#/properties/colophon_oauth/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  startOAuth_cookie.errors = vErrors;
  return errors === 0;
}
startOAuth_cookie.evaluated = { "props": { "colophon_oauth": true }, "dynamicProps": false, "dynamicItems": false };
function completeOAuth_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = completeOAuth_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state !== void 0) {
      let data_state = data.state;
      if (typeof data_state === "string") {
        if (ucs2length(data_state) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data_code = data.code;
      if (typeof data_code === "string") {
        if (ucs2length(data_code) > 4096) {
          (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.iss !== void 0) {
      let data_iss = data.iss;
      if (typeof data_iss === "string") {
        if (ucs2length(data_iss) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data_error = data.error;
      if (typeof data_error === "string") {
        if (ucs2length(data_error) > 1024) {
          (vErrors ??= []).push({ instancePath: instancePath + "/error", schemaPath: "#/properties/error/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  completeOAuth_query.errors = vErrors;
  return errors === 0;
}
completeOAuth_query.evaluated = { "props": { "state": true, "code": true, "iss": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UserApiKeyScopes(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UserApiKeyScopes.evaluated;
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
        if (!pattern_47de847c.test(data_item)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(?:\\*|read|write|delete|(?:\\*|account|admin|api-keys|articles|billing|categories|comments|links|messages|posts|social|team|workspaces):(?:\\*|read|write|delete|create|update|publish))$" }, message: 'must match pattern "^(?:\\*|read|write|delete|(?:\\*|account|admin|api-keys|articles|billing|categories|comments|links|messages|posts|social|team|workspaces):(?:\\*|read|write|delete|create|update|publish))$"' });
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
  validate_UserApiKeyScopes.errors = vErrors;
  return errors === 0;
}
validate_UserApiKeyScopes.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateUserApiKeyRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateUserApiKeyRequest.evaluated;
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
      if (!(key0 === "name" || key0 === "scopes" || key0 === "expires_at")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.scopes !== void 0) {
      if (!validate_UserApiKeyScopes(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_UserApiKeyScopes.errors : vErrors.concat(validate_UserApiKeyScopes.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires_at !== void 0) {
      let data_expires_at = data.expires_at;
      if (typeof data_expires_at !== "string" && data_expires_at !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: schema_CreateUserApiKeyRequest.properties.expires_at.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_expires_at === "string") {
        if (!format_date_time(data_expires_at)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateUserApiKeyRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateUserApiKeyRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createUserApiKey_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createUserApiKey_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateUserApiKeyRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateUserApiKeyRequest.errors : vErrors.concat(validate_CreateUserApiKeyRequest.errors);
    errors = vErrors.length;
  }
  createUserApiKey_body.errors = vErrors;
  return errors === 0;
}
createUserApiKey_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function deleteUserApiKey_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deleteUserApiKey_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_id" }, message: "must have required property 'key_id'" });
      errors++;
    }
    if (data.key_id !== void 0) {
      let data_key_id = data.key_id;
      if (!(typeof data_key_id == "number" && (!(data_key_id % 1) && !isNaN(data_key_id)) && isFinite(data_key_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_key_id == "number" && isFinite(data_key_id)) {
        if (data_key_id > 2147483647 || isNaN(data_key_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_key_id < 1 || isNaN(data_key_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_key_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  deleteUserApiKey_path.errors = vErrors;
  return errors === 0;
}
deleteUserApiKey_path.evaluated = { "props": { "key_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate_RegisterTenantOwnerRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_RegisterTenantOwnerRequest.evaluated;
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
    if (data.password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" });
      errors++;
    }
    if (data.first_name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" });
      errors++;
    }
    if (data.last_name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" });
      errors++;
    }
    if (data.tenant_name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant_name" }, message: "must have required property 'tenant_name'" });
      errors++;
    }
    if (data.agree_terms_of_service === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agree_terms_of_service" }, message: "must have required property 'agree_terms_of_service'" });
      errors++;
    }
    for (const key0 in data) {
      if (!hasOwnProperty.call(schema_RegisterTenantOwnerRequest.properties, key0)) {
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
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 72) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "NewPassword/maxLength", keyword: "maxLength", params: { limit: 72 }, message: "must NOT have more than 72 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 8) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "NewPassword/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "NewPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.confirm_password !== void 0) {
      let data_confirm_password = data.confirm_password;
      if (typeof data_confirm_password === "string") {
        if (ucs2length(data_confirm_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/confirm_password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_confirm_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/confirm_password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/confirm_password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.first_name !== void 0) {
      let data_first_name = data.first_name;
      if (typeof data_first_name === "string") {
        if (ucs2length(data_first_name) > 49) {
          (vErrors ??= []).push({ instancePath: instancePath + "/first_name", schemaPath: "PartOfName/maxLength", keyword: "maxLength", params: { limit: 49 }, message: "must NOT have more than 49 characters" });
          errors++;
        }
        if (ucs2length(data_first_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/first_name", schemaPath: "PartOfName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_first_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/first_name", schemaPath: "PartOfName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/first_name", schemaPath: "PartOfName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.last_name !== void 0) {
      let data_last_name = data.last_name;
      if (typeof data_last_name === "string") {
        if (ucs2length(data_last_name) > 49) {
          (vErrors ??= []).push({ instancePath: instancePath + "/last_name", schemaPath: "PartOfName/maxLength", keyword: "maxLength", params: { limit: 49 }, message: "must NOT have more than 49 characters" });
          errors++;
        }
        if (ucs2length(data_last_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/last_name", schemaPath: "PartOfName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_last_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/last_name", schemaPath: "PartOfName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/last_name", schemaPath: "PartOfName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tenant_name !== void 0) {
      let data_tenant_name = data.tenant_name;
      if (typeof data_tenant_name === "string") {
        if (ucs2length(data_tenant_name) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_name", schemaPath: "TenantName/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_tenant_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_name", schemaPath: "TenantName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_tenant_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_name", schemaPath: "TenantName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tenant_name", schemaPath: "TenantName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tenant_slug !== void 0) {
      let data_tenant_slug = data.tenant_slug;
      if (typeof data_tenant_slug === "string") {
        if (ucs2length(data_tenant_slug) > 63) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_slug", schemaPath: "TenantSlug/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" });
          errors++;
        }
        if (ucs2length(data_tenant_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_slug", schemaPath: "TenantSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_tenant_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tenant_slug", schemaPath: "TenantSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tenant_slug", schemaPath: "TenantSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data_timezone = data.timezone;
      if (typeof data_timezone === "string") {
        if (ucs2length(data_timezone) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_timezone) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_05cc6f0f.test(data_timezone)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.agree_terms_of_service !== void 0) {
      let data_agree_terms_of_service = data.agree_terms_of_service;
      if (typeof data_agree_terms_of_service !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/agree_terms_of_service", schemaPath: "#/properties/agree_terms_of_service/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
      if (true !== data_agree_terms_of_service) {
        (vErrors ??= []).push({ instancePath: instancePath + "/agree_terms_of_service", schemaPath: "#/properties/agree_terms_of_service/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" });
        errors++;
      }
    }
    if (data.agree_promotions !== void 0) {
      if (typeof data.agree_promotions !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/agree_promotions", schemaPath: "#/properties/agree_promotions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.agree_to_tracking_across_third_party_apps_and_services !== void 0) {
      if (typeof data.agree_to_tracking_across_third_party_apps_and_services !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/agree_to_tracking_across_third_party_apps_and_services", schemaPath: "#/properties/agree_to_tracking_across_third_party_apps_and_services/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_RegisterTenantOwnerRequest.errors = vErrors;
  return errors === 0;
}
validate_RegisterTenantOwnerRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function registerTenantOwner_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = registerTenantOwner_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_RegisterTenantOwnerRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_RegisterTenantOwnerRequest.errors : vErrors.concat(validate_RegisterTenantOwnerRequest.errors);
    errors = vErrors.length;
  }
  registerTenantOwner_body.errors = vErrors;
  return errors === 0;
}
registerTenantOwner_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_LoginToTenantRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_LoginToTenantRequest.evaluated;
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
    if (data.password === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "email" || key0 === "password" || key0 === "tenant_id")) {
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
    if (data.password !== void 0) {
      let data_password = data.password;
      if (typeof data_password === "string") {
        if (ucs2length(data_password) > 256) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" });
          errors++;
        }
        if (ucs2length(data_password) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/password", schemaPath: "Password/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
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
  validate_LoginToTenantRequest.errors = vErrors;
  return errors === 0;
}
validate_LoginToTenantRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function loginToTenant_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = loginToTenant_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_LoginToTenantRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_LoginToTenantRequest.errors : vErrors.concat(validate_LoginToTenantRequest.errors);
    errors = vErrors.length;
  }
  loginToTenant_body.errors = vErrors;
  return errors === 0;
}
loginToTenant_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_RefreshSessionRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_RefreshSessionRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.refresh_token === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refresh_token" }, message: "must have required property 'refresh_token'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "refresh_token")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      let data_refresh_token = data.refresh_token;
      if (typeof data_refresh_token === "string") {
        if (ucs2length(data_refresh_token) > 4096) {
          (vErrors ??= []).push({ instancePath: instancePath + "/refresh_token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" });
          errors++;
        }
        if (ucs2length(data_refresh_token) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/refresh_token", schemaPath: "Token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_f09964c3.test(data_refresh_token)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/refresh_token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=-]+$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/refresh_token", schemaPath: "Token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_RefreshSessionRequest.errors = vErrors;
  return errors === 0;
}
validate_RefreshSessionRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function refreshSession_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = refreshSession_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_RefreshSessionRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_RefreshSessionRequest.errors : vErrors.concat(validate_RefreshSessionRequest.errors);
    errors = vErrors.length;
  }
  refreshSession_body.errors = vErrors;
  return errors === 0;
}
refreshSession_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_SayHelloRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_SayHelloRequest.evaluated;
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
      if (!(key0 === "name")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_SayHelloRequest.errors = vErrors;
  return errors === 0;
}
validate_SayHelloRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function sayHello_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = sayHello_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_SayHelloRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_SayHelloRequest.errors : vErrors.concat(validate_SayHelloRequest.errors);
    errors = vErrors.length;
  }
  sayHello_body.errors = vErrors;
  return errors === 0;
}
sayHello_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateTenantUserRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateTenantUserRequest.evaluated;
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
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "email" || key0 === "name")) {
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
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "FullName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateTenantUserRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateTenantUserRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createUser_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createUser_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateTenantUserRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateTenantUserRequest.errors : vErrors.concat(validate_CreateTenantUserRequest.errors);
    errors = vErrors.length;
  }
  createUser_body.errors = vErrors;
  return errors === 0;
}
createUser_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getUserById_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getUserById_path.evaluated;
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
  getUserById_path.errors = vErrors;
  return errors === 0;
}
getUserById_path.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
function adminListUsers_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = adminListUsers_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "search" || key0 === "tenant_id" || key0 === "is_active" || key0 === "page" || key0 === "per_page")) {
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
  adminListUsers_query.errors = vErrors;
  return errors === 0;
}
adminListUsers_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function adminGetUser_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = adminGetUser_path.evaluated;
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
  adminGetUser_path.errors = vErrors;
  return errors === 0;
}
adminGetUser_path.evaluated = { "props": { "user_id": true }, "dynamicProps": false, "dynamicItems": false };
function adminUpdateUser_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = adminUpdateUser_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is_active === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "AdminUpdateUserRequest/required", keyword: "required", params: { missingProperty: "is_active" }, message: "must have required property 'is_active'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "is_active")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "AdminUpdateUserRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.is_active !== void 0) {
      if (typeof data.is_active !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_active", schemaPath: "AdminUpdateUserRequest/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "AdminUpdateUserRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  adminUpdateUser_body.errors = vErrors;
  return errors === 0;
}
adminUpdateUser_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function adminUpdateUserRole_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = adminUpdateUserRole_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is_platform_admin === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "UpdatePlatformRoleRequest/required", keyword: "required", params: { missingProperty: "is_platform_admin" }, message: "must have required property 'is_platform_admin'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "is_platform_admin")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "UpdatePlatformRoleRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.is_platform_admin !== void 0) {
      if (typeof data.is_platform_admin !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_platform_admin", schemaPath: "UpdatePlatformRoleRequest/properties/is_platform_admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "UpdatePlatformRoleRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  adminUpdateUserRole_body.errors = vErrors;
  return errors === 0;
}
adminUpdateUserRole_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  getJwks: { query: getJwks_query },
  registerUser: { query: getJwks_query, header: registerUser_header, body: registerUser_body },
  loginUser: { query: getJwks_query, header: registerUser_header, body: loginUser_body },
  refreshAccessToken: { query: getJwks_query, body: refreshAccessToken_body },
  logoutUser: { query: getJwks_query, header: logoutUser_header },
  listSessions: { query: listSessions_query },
  endSessions: { query: endSessions_query, header: endSessions_header },
  endSession: { path: endSession_path, query: getJwks_query, header: endSessions_header },
  getCurrentUser: { query: getJwks_query, header: registerUser_header },
  updateProfile: { query: getJwks_query, header: updateProfile_header, body: updateProfile_body },
  changePassword: { query: getJwks_query, header: changePassword_header, body: changePassword_body },
  getMfa: { query: getJwks_query },
  enrolTotp: { query: getJwks_query, header: changePassword_header, body: enrolTotp_body },
  removeTotp: { query: getJwks_query, header: changePassword_header, body: removeTotp_body },
  confirmTotp: { query: getJwks_query, header: changePassword_header, body: confirmTotp_body },
  replaceRecoveryCodes: { query: getJwks_query, header: changePassword_header, body: replaceRecoveryCodes_body },
  verifyMfa: { query: getJwks_query, body: verifyMfa_body },
  stepUp: { query: getJwks_query, header: changePassword_header, body: stepUp_body },
  forgotPassword: { query: getJwks_query, body: forgotPassword_body },
  resetPassword: { query: getJwks_query, body: resetPassword_body },
  claimPlatformAdmin: { query: getJwks_query, header: changePassword_header, body: claimPlatformAdmin_body },
  verifyEmail: { query: getJwks_query, body: verifyEmail_body },
  resendVerification: { query: getJwks_query, header: endSessions_header },
  changeEmail: { query: getJwks_query, header: changePassword_header, body: changeEmail_body },
  confirmEmail: { query: getJwks_query, body: confirmEmail_body },
  undoEmailChange: { query: getJwks_query, body: undoEmailChange_body },
  listIdentities: { query: getJwks_query },
  unlinkIdentity: { path: unlinkIdentity_path, query: getJwks_query, header: endSessions_header },
  startOAuth: { path: unlinkIdentity_path, query: getJwks_query, cookie: startOAuth_cookie },
  completeOAuth: { path: unlinkIdentity_path, query: completeOAuth_query, cookie: startOAuth_cookie },
  listUserApiKeys: { query: getJwks_query },
  createUserApiKey: { query: getJwks_query, header: endSessions_header, body: createUserApiKey_body },
  deleteUserApiKey: { path: deleteUserApiKey_path, query: getJwks_query, header: endSessions_header },
  registerTenantOwner: { query: getJwks_query, body: registerTenantOwner_body },
  loginToTenant: { query: getJwks_query, body: loginToTenant_body },
  refreshSession: { query: getJwks_query, body: refreshSession_body },
  logoutFromTenant: { query: getJwks_query, header: logoutUser_header },
  sayHello: { query: getJwks_query, body: sayHello_body },
  getMyProfile: { query: getJwks_query },
  createUser: { query: getJwks_query, header: updateProfile_header, body: createUser_body },
  getUserById: { path: getUserById_path, query: getJwks_query, header: registerUser_header },
  adminListUsers: { query: adminListUsers_query },
  adminGetUser: { path: adminGetUser_path, query: getJwks_query },
  adminUpdateUser: { path: adminGetUser_path, query: getJwks_query, header: endSessions_header, body: adminUpdateUser_body },
  adminEndUserSessions: { path: adminGetUser_path, query: getJwks_query, header: endSessions_header },
  adminUpdateUserRole: { path: adminGetUser_path, query: getJwks_query, header: endSessions_header, body: adminUpdateUserRole_body },
};
