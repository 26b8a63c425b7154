// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_int32, ucs2length } from './runtime.js';

const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function listMcpServers_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listMcpServers_query.evaluated;
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
  listMcpServers_query.errors = vErrors;
  return errors === 0;
}
listMcpServers_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listMcpServers_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listMcpServers_header.evaluated;
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
  listMcpServers_header.errors = vErrors;
  return errors === 0;
}
listMcpServers_header.evaluated = { "props": { "X-Workspace-ID": true }, "dynamicProps": false, "dynamicItems": false };
function getMcpServer_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getMcpServer_path.evaluated;
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
        if (ucs2length(data_id) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
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
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getMcpServer_path.errors = vErrors;
  return errors === 0;
}
getMcpServer_path.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
function callMcpTool_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = callMcpTool_header.evaluated;
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
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  callMcpTool_header.errors = vErrors;
  return errors === 0;
}
callMcpTool_header.evaluated = { "props": { "X-Workspace-ID": true, "Idempotency-Key": true }, "dynamicProps": false, "dynamicItems": false };
function validate_CallMcpToolRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CallMcpToolRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.server === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property 'server'" });
      errors++;
    }
    if (data.tool === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "server" || key0 === "tool" || key0 === "arguments")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.server !== void 0) {
      let data_server = data.server;
      if (typeof data_server === "string") {
        if (ucs2length(data_server) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/server", schemaPath: "#/properties/server/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_server) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/server", schemaPath: "#/properties/server/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/server", schemaPath: "#/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tool !== void 0) {
      let data_tool = data.tool;
      if (typeof data_tool === "string") {
        if (ucs2length(data_tool) > 128) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" });
          errors++;
        }
        if (ucs2length(data_tool) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.arguments !== void 0) {
      let data_arguments = data.arguments;
      if (data_arguments && typeof data_arguments == "object" && !Array.isArray(data_arguments)) {
        if (Object.keys(data_arguments).length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CallMcpToolRequest.errors = vErrors;
  return errors === 0;
}
validate_CallMcpToolRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function callMcpTool_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = callMcpTool_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CallMcpToolRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CallMcpToolRequest.errors : vErrors.concat(validate_CallMcpToolRequest.errors);
    errors = vErrors.length;
  }
  callMcpTool_body.errors = vErrors;
  return errors === 0;
}
callMcpTool_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getMcpResource_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getMcpResource_path.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" });
      errors++;
    }
    if (data.uri !== void 0) {
      let data_uri = data.uri;
      if (typeof data_uri === "string") {
        if (ucs2length(data_uri) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/uri", schemaPath: "#/properties/uri/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (ucs2length(data_uri) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/uri", schemaPath: "#/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/uri", schemaPath: "#/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getMcpResource_path.errors = vErrors;
  return errors === 0;
}
getMcpResource_path.evaluated = { "props": { "uri": true }, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listMcpServers: { query: listMcpServers_query, header: listMcpServers_header },
  getMcpServer: { path: getMcpServer_path, query: listMcpServers_query, header: listMcpServers_header },
  listMcpServerTools: { path: getMcpServer_path, query: listMcpServers_query, header: listMcpServers_header },
  callMcpTool: { query: listMcpServers_query, header: callMcpTool_header, body: callMcpTool_body },
  getMcpResource: { path: getMcpResource_path, query: listMcpServers_query, header: listMcpServers_header },
};
