// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import { format_date_time, format_int32, format_uri, ucs2length } from './runtime.js';

const formats_d5d4afe6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const schema_listArticles_query = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 20 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 2400, "pattern": "^[A-Za-z0-9_.-]+$" }, "status": { "$ref": "ArticleStatus" }, "category_id": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 2147483647 }, "category": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, "tag": { "type": "string", "minLength": 1, "maxLength": 50 }, "author_id": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 2147483647 }, "featured": { "type": "boolean" }, "published_after": { "type": "string", "format": "date-time" }, "published_before": { "type": "string", "format": "date-time" }, "sort": { "type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": { "type": "string", "enum": ["created_at", "-created_at", "published_at", "-published_at", "title", "-title"] }, "allOf": [{ "contains": { "type": "string", "enum": ["created_at", "-created_at"] }, "minContains": 0, "maxContains": 1 }, { "contains": { "type": "string", "enum": ["published_at", "-published_at"] }, "minContains": 0, "maxContains": 1 }, { "contains": { "type": "string", "enum": ["title", "-title"] }, "minContains": 0, "maxContains": 1 }] }, "fields": { "type": "array", "minItems": 1, "maxItems": 16, "uniqueItems": true, "items": { "type": "string", "enum": ["id", "title", "slug", "excerpt", "content", "content_html", "status", "category_id", "author", "image", "is_featured", "tags", "comment_count", "published_at", "created_at", "updated_at"] } } }, "required": [], "additionalProperties": false };
const schema_ArticleStatus = { "type": "string", "description": "`published` articles are public, the others are visible to Authors and above. `scheduled` articles are published at their time.", "enum": ["draft", "scheduled", "published", "archived"] };
const hasOwnProperty = Object.prototype.hasOwnProperty;
const pattern_db904e9f = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const pattern_6963f215 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const schema_CreateArticleRequest = { "type": "object", "additionalProperties": false, "required": ["title", "content"], "properties": { "title": { "$ref": "ArticleTitle" }, "content": { "$ref": "ArticleContent" }, "status": { "$ref": "SettableArticleStatus", "description": "`draft` by default." }, "slug": { "$ref": "ArticleSlug", "description": "By default it is derived from the title." }, "excerpt": { "$ref": "ArticleExcerpt" }, "category_id": { "$ref": "ArticleCategoryId" }, "image": { "$ref": "ArticleImage" }, "is_featured": { "type": "boolean", "description": "`false` by default." }, "seo": { "$ref": "ArticleSeoChange" }, "tags": { "$ref": "Tags" }, "keywords": { "$ref": "Tags" } } };
const schema_SettableArticleStatus = { "type": "string", "enum": ["draft", "published", "archived"] };
const schema_ArticleExcerpt = { "type": ["string", "null"], "maxLength": 500 };
const schema_ArticleCategoryId = { "type": ["integer", "null"], "description": "A category of the same tenant, or null for none.", "format": "int32", "minimum": 1, "maximum": 2147483647 };
const schema_ArticleImage = { "type": ["string", "null"], "description": "An http or https URL without user name or password. The server never fetches it.", "format": "uri", "maxLength": 2048, "pattern": '^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$' };
const pattern_a1a99e69 = new RegExp("^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$", "u");
const pattern_96c7ac40 = new RegExp('^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$', "u");
const schema_ArticleSeoChange = { "type": "object", "description": "Omitted members are not changed. Null clears a member.", "additionalProperties": false, "minProperties": 1, "properties": { "meta_title": { "type": ["string", "null"], "maxLength": 255, "pattern": "^[^\\u0000-\\u001F\\u007F]*$" }, "meta_description": { "type": ["string", "null"], "maxLength": 500, "pattern": "^[^\\u0000-\\u001F\\u007F]*$" }, "focus_keyword": { "type": ["string", "null"], "maxLength": 100, "pattern": "^[^\\u0000-\\u001F\\u007F]*$" } } };
const pattern_00bcc52a = new RegExp("^[^\\u0000-\\u001F\\u007F]*$", "u");
const schema_searchArticles_query = { "type": "object", "properties": { "q": { "type": "string", "minLength": 2, "maxLength": 200 }, "status": { "$ref": "ArticleStatus" }, "category_id": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 2147483647 }, "sort": { "type": "string", "enum": ["relevance", "date", "title"], "default": "relevance" }, "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 20 } }, "required": ["q"], "additionalProperties": false };
const schema_GenerateArticleRequest = { "type": "object", "additionalProperties": false, "required": ["prompt"], "properties": { "prompt": { "type": "string", "description": "Topic of the article.", "minLength": 3, "maxLength": 4e3 }, "category_id": { "$ref": "ArticleCategoryId" }, "tone": { "type": "string", "description": "`professional` by default.", "enum": ["professional", "casual", "friendly", "formal", "humorous", "informative", "persuasive"] }, "length": { "type": "string", "description": "About 300, 800 or 1,500 words. `medium` by default.", "enum": ["short", "medium", "long"] } } };
const schema_ChangeArticlesRequest = { "type": "object", "additionalProperties": false, "required": ["ids", "action"], "properties": { "ids": { "type": "array", "description": "The articles.", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 2147483647 } }, "action": { "type": "string", "enum": ["status", "category", "tags", "delete"] }, "status": { "$ref": "SettableArticleStatus", "description": "Of the action `status`." }, "category_id": { "$ref": "ArticleCategoryId", "description": "Of the action `category`: a category of the same tenant, or null for none." }, "add_tags": { "$ref": "ChangedTags", "description": "Of the action `tags`." }, "remove_tags": { "$ref": "ChangedTags", "description": "Of the action `tags`." } } };
const schema_UpdateArticleRequest = { "type": "object", "description": "Omitted members are not changed. Null clears a member.", "additionalProperties": false, "minProperties": 1, "properties": { "title": { "$ref": "ArticleTitle" }, "content": { "$ref": "ArticleContent" }, "status": { "$ref": "SettableArticleStatus" }, "slug": { "$ref": "ArticleSlug", "x-derived-from": ["title"] }, "excerpt": { "$ref": "ArticleExcerpt" }, "category_id": { "$ref": "ArticleCategoryId" }, "image": { "$ref": "ArticleImage" }, "is_featured": { "type": "boolean" }, "seo": { "$ref": "ArticleSeoChange" }, "tags": { "$ref": "Tags" }, "keywords": { "$ref": "Tags" } } };
const schema_CreateCommentRequest = { "type": "object", "additionalProperties": false, "required": ["content"], "properties": { "content": { "$ref": "CommentContent" }, "parent_id": { "type": ["integer", "null"], "format": "int32", "minimum": 1, "maximum": 2147483647, "description": "The comment to reply to, an approved one of the same article." } } };
const pattern_55ca1bdd = new RegExp("^\\s*[^\\s\\u0000][^\\u0000]*$", "u");
const pattern_39f79bb7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:\\d{2})?$", "u");
const pattern_b82ea413 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
const schema_SaveWorkingCopyRequest = { "type": "object", "description": "The changes to the article. Omitted members stay as they are in the article. Null clears a member.", "additionalProperties": false, "minProperties": 1, "properties": { "title": { "$ref": "ArticleTitle" }, "content": { "$ref": "ArticleContent" }, "slug": { "$ref": "ArticleSlug" }, "excerpt": { "$ref": "ArticleExcerpt" }, "category_id": { "$ref": "ArticleCategoryId" }, "image": { "$ref": "ArticleImage" }, "is_featured": { "type": "boolean" }, "seo": { "$ref": "ArticleSeoChange", "description": "Replaces the whole object. Omitted members are null." }, "tags": { "$ref": "Tags" }, "keywords": { "$ref": "Tags" }, "base_version": { "type": "integer", "description": "The version of the article that the changes are based on. By default that of the existing working copy, or else the present version.", "format": "int32", "minimum": 1, "maximum": 2147483647 }, "scheduled_at": { "type": "string", "description": "Time at which the working copy is published, in RFC 3339. Without an offset it is local time in `timezone`. Without it there is no schedule.", "maxLength": 32, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:\\d{2})?$" }, "timezone": { "$ref": "TimeZone", "description": "`UTC` by default. Only with `scheduled_at`." } } };
const pattern_f3d1cc3f = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
const schema_CommentModeration = { "type": "string", "description": "Readers see `approved` comments. `pending` ones wait for approval; `hidden` ones and `spam` were removed from view.", "enum": ["approved", "pending", "hidden", "spam"] };
const schema_listTags_query = { "type": "object", "properties": { "page": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100, "default": 20 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[A-Za-z0-9_.-]+$" }, "sort": { "type": "string", "enum": ["name", "-article_count"], "default": "-article_count" } }, "required": [], "additionalProperties": false };
function listArticles_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listArticles_path.evaluated;
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
  listArticles_path.errors = vErrors;
  return errors === 0;
}
listArticles_path.evaluated = { "props": { "tenant_id": true }, "dynamicProps": false, "dynamicItems": false };
function listArticles_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listArticles_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!hasOwnProperty.call(schema_listArticles_query.properties, key0)) {
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
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "ArticleStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "draft" || data_status === "scheduled" || data_status === "published" || data_status === "archived")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "ArticleStatus/enum", keyword: "enum", params: { allowedValues: schema_ArticleStatus.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.category_id !== void 0) {
      let data_category_id = data.category_id;
      if (!(typeof data_category_id == "number" && (!(data_category_id % 1) && !isNaN(data_category_id)) && isFinite(data_category_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_category_id == "number" && isFinite(data_category_id)) {
        if (data_category_id > 2147483647 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_category_id < 1 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.category !== void 0) {
      let data_category = data.category;
      if (typeof data_category === "string") {
        if (ucs2length(data_category) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_category) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_category)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category", schemaPath: "#/properties/category/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tag !== void 0) {
      let data_tag = data.tag;
      if (typeof data_tag === "string") {
        if (ucs2length(data_tag) > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" });
          errors++;
        }
        if (ucs2length(data_tag) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.author_id !== void 0) {
      let data_author_id = data.author_id;
      if (!(typeof data_author_id == "number" && (!(data_author_id % 1) && !isNaN(data_author_id)) && isFinite(data_author_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/author_id", schemaPath: "#/properties/author_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_author_id == "number" && isFinite(data_author_id)) {
        if (data_author_id > 2147483647 || isNaN(data_author_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/author_id", schemaPath: "#/properties/author_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_author_id < 1 || isNaN(data_author_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/author_id", schemaPath: "#/properties/author_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_author_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/author_id", schemaPath: "#/properties/author_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.featured !== void 0) {
      if (typeof data.featured !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/featured", schemaPath: "#/properties/featured/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.published_after !== void 0) {
      let data_published_after = data.published_after;
      if (typeof data_published_after === "string") {
        if (!format_date_time(data_published_after)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/published_after", schemaPath: "#/properties/published_after/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/published_after", schemaPath: "#/properties/published_after/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.published_before !== void 0) {
      let data_published_before = data.published_before;
      if (typeof data_published_before === "string") {
        if (!format_date_time(data_published_before)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/published_before", schemaPath: "#/properties/published_before/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/published_before", schemaPath: "#/properties/published_before/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.sort !== void 0) {
      let data_sort = data.sort;
      if (Array.isArray(data_sort)) {
        const _errs28 = errors;
        const len0 = data_sort.length;
        let valid3 = true;
        if (data_sort.length > 0) {
          let count0 = 0;
          for (let i0 = 0; i0 < len0; i0++) {
            let data_sort_item = data_sort[i0];
            const _errs29 = errors;
            if (typeof data_sort_item !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/allOf/0/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" });
              errors++;
            }
            if (!(data_sort_item === "created_at" || data_sort_item === "-created_at")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/allOf/0/contains/enum", keyword: "enum", params: { allowedValues: schema_listArticles_query.properties.sort.allOf[0].contains.enum }, message: "must be equal to one of the allowed values" });
              errors++;
            }
            var _valid0 = _errs29 === errors;
            if (_valid0) {
              count0++;
              if (count0 > 1) {
                valid3 = false;
                break;
              }
              if (count0 >= 0) {
                valid3 = true;
              }
            }
          }
        }
        if (!valid3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/allOf/0/contains", keyword: "contains", params: { minContains: 0, maxContains: 1 }, message: "must contain at least 0 and no more than 1 valid item(s)" });
          errors++;
        } else {
          errors = _errs28;
          if (vErrors !== null) {
            if (_errs28) {
              vErrors.length = _errs28;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (Array.isArray(data_sort)) {
        const _errs32 = errors;
        const len1 = data_sort.length;
        let valid4 = true;
        if (data_sort.length > 0) {
          let count1 = 0;
          for (let i1 = 0; i1 < len1; i1++) {
            let data_sort_item$2 = data_sort[i1];
            const _errs33 = errors;
            if (typeof data_sort_item$2 !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i1, schemaPath: "#/properties/sort/allOf/1/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" });
              errors++;
            }
            if (!(data_sort_item$2 === "published_at" || data_sort_item$2 === "-published_at")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i1, schemaPath: "#/properties/sort/allOf/1/contains/enum", keyword: "enum", params: { allowedValues: schema_listArticles_query.properties.sort.allOf[1].contains.enum }, message: "must be equal to one of the allowed values" });
              errors++;
            }
            var _valid1 = _errs33 === errors;
            if (_valid1) {
              count1++;
              if (count1 > 1) {
                valid4 = false;
                break;
              }
              if (count1 >= 0) {
                valid4 = true;
              }
            }
          }
        }
        if (!valid4) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/allOf/1/contains", keyword: "contains", params: { minContains: 0, maxContains: 1 }, message: "must contain at least 0 and no more than 1 valid item(s)" });
          errors++;
        } else {
          errors = _errs32;
          if (vErrors !== null) {
            if (_errs32) {
              vErrors.length = _errs32;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (Array.isArray(data_sort)) {
        const _errs36 = errors;
        const len2 = data_sort.length;
        let valid5 = true;
        if (data_sort.length > 0) {
          let count2 = 0;
          for (let i2 = 0; i2 < len2; i2++) {
            let data_sort_item$3 = data_sort[i2];
            const _errs37 = errors;
            if (typeof data_sort_item$3 !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i2, schemaPath: "#/properties/sort/allOf/2/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" });
              errors++;
            }
            if (!(data_sort_item$3 === "title" || data_sort_item$3 === "-title")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i2, schemaPath: "#/properties/sort/allOf/2/contains/enum", keyword: "enum", params: { allowedValues: schema_listArticles_query.properties.sort.allOf[2].contains.enum }, message: "must be equal to one of the allowed values" });
              errors++;
            }
            var _valid2 = _errs37 === errors;
            if (_valid2) {
              count2++;
              if (count2 > 1) {
                valid5 = false;
                break;
              }
              if (count2 >= 0) {
                valid5 = true;
              }
            }
          }
        }
        if (!valid5) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/allOf/2/contains", keyword: "contains", params: { minContains: 0, maxContains: 1 }, message: "must contain at least 0 and no more than 1 valid item(s)" });
          errors++;
        } else {
          errors = _errs36;
          if (vErrors !== null) {
            if (_errs36) {
              vErrors.length = _errs36;
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
          if (!(data_sort_item$4 === "created_at" || data_sort_item$4 === "-created_at" || data_sort_item$4 === "published_at" || data_sort_item$4 === "-published_at" || data_sort_item$4 === "title" || data_sort_item$4 === "-title")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/sort/" + i3, schemaPath: "#/properties/sort/items/enum", keyword: "enum", params: { allowedValues: schema_listArticles_query.properties.sort.items.enum }, message: "must be equal to one of the allowed values" });
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
        if (data_fields.length > 16) {
          (vErrors ??= []).push({ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" });
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
          if (!(data_fields_item === "id" || data_fields_item === "title" || data_fields_item === "slug" || data_fields_item === "excerpt" || data_fields_item === "content" || data_fields_item === "content_html" || data_fields_item === "status" || data_fields_item === "category_id" || data_fields_item === "author" || data_fields_item === "image" || data_fields_item === "is_featured" || data_fields_item === "tags" || data_fields_item === "comment_count" || data_fields_item === "published_at" || data_fields_item === "created_at" || data_fields_item === "updated_at")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/fields/" + i5, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema_listArticles_query.properties.fields.items.enum }, message: "must be equal to one of the allowed values" });
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
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listArticles_query.errors = vErrors;
  return errors === 0;
}
listArticles_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listArticles_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listArticles_header.evaluated;
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
  listArticles_header.errors = vErrors;
  return errors === 0;
}
listArticles_header.evaluated = { "props": { "X-Tenant-ID": true, "If-None-Match": true }, "dynamicProps": false, "dynamicItems": false };
function createArticle_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createArticle_query.evaluated;
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
  createArticle_query.errors = vErrors;
  return errors === 0;
}
createArticle_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createArticle_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createArticle_header.evaluated;
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
  createArticle_header.errors = vErrors;
  return errors === 0;
}
createArticle_header.evaluated = { "props": { "X-Tenant-ID": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_ArticleSeoChange(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ArticleSeoChange.evaluated;
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
      if (!(key0 === "meta_title" || key0 === "meta_description" || key0 === "focus_keyword")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.meta_title !== void 0) {
      let data_meta_title = data.meta_title;
      if (typeof data_meta_title !== "string" && data_meta_title !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/meta_title", schemaPath: "#/properties/meta_title/type", keyword: "type", params: { type: schema_ArticleSeoChange.properties.meta_title.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_meta_title === "string") {
        if (ucs2length(data_meta_title) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/meta_title", schemaPath: "#/properties/meta_title/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (!pattern_00bcc52a.test(data_meta_title)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/meta_title", schemaPath: "#/properties/meta_title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      }
    }
    if (data.meta_description !== void 0) {
      let data_meta_description = data.meta_description;
      if (typeof data_meta_description !== "string" && data_meta_description !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/meta_description", schemaPath: "#/properties/meta_description/type", keyword: "type", params: { type: schema_ArticleSeoChange.properties.meta_description.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_meta_description === "string") {
        if (ucs2length(data_meta_description) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/meta_description", schemaPath: "#/properties/meta_description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
        if (!pattern_00bcc52a.test(data_meta_description)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/meta_description", schemaPath: "#/properties/meta_description/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      }
    }
    if (data.focus_keyword !== void 0) {
      let data_focus_keyword = data.focus_keyword;
      if (typeof data_focus_keyword !== "string" && data_focus_keyword !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/focus_keyword", schemaPath: "#/properties/focus_keyword/type", keyword: "type", params: { type: schema_ArticleSeoChange.properties.focus_keyword.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_focus_keyword === "string") {
        if (ucs2length(data_focus_keyword) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/focus_keyword", schemaPath: "#/properties/focus_keyword/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (!pattern_00bcc52a.test(data_focus_keyword)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/focus_keyword", schemaPath: "#/properties/focus_keyword/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ArticleSeoChange.errors = vErrors;
  return errors === 0;
}
validate_ArticleSeoChange.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_Tags(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_Tags.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 20) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data_item = data[i0];
      if (typeof data_item === "string") {
        if (ucs2length(data_item) > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" });
          errors++;
        }
        if (ucs2length(data_item) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_item)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
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
  validate_Tags.errors = vErrors;
  return errors === 0;
}
validate_Tags.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateArticleRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateArticleRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.content === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" });
      errors++;
    }
    for (const key0 in data) {
      if (!hasOwnProperty.call(schema_CreateArticleRequest.properties, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data_title = data.title;
      if (typeof data_title === "string") {
        if (ucs2length(data_title) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_title) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_title)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data_content = data.content;
      if (typeof data_content === "string") {
        if (ucs2length(data_content) > 2e5) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "ArticleContent/maxLength", keyword: "maxLength", params: { limit: 2e5 }, message: "must NOT have more than 200000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "ArticleContent/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "SettableArticleStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "draft" || data_status === "published" || data_status === "archived")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "SettableArticleStatus/enum", keyword: "enum", params: { allowedValues: schema_SettableArticleStatus.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.excerpt !== void 0) {
      let data_excerpt = data.excerpt;
      if (typeof data_excerpt !== "string" && data_excerpt !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/excerpt", schemaPath: "ArticleExcerpt/type", keyword: "type", params: { type: schema_ArticleExcerpt.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_excerpt === "string") {
        if (ucs2length(data_excerpt) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/excerpt", schemaPath: "ArticleExcerpt/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      }
    }
    if (data.category_id !== void 0) {
      let data_category_id = data.category_id;
      if (!(typeof data_category_id == "number" && (!(data_category_id % 1) && !isNaN(data_category_id)) && isFinite(data_category_id)) && data_category_id !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/type", keyword: "type", params: { type: schema_ArticleCategoryId.type }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data_category_id == "number" && isFinite(data_category_id)) {
        if (data_category_id > 2147483647 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_category_id < 1 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.image !== void 0) {
      let data_image = data.image;
      if (typeof data_image !== "string" && data_image !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/type", keyword: "type", params: { type: schema_ArticleImage.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_image === "string") {
        if (ucs2length(data_image) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (!pattern_96c7ac40.test(data_image)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$' }, message: 'must match pattern "^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$"' });
          errors++;
        }
        if (!format_uri(data_image)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.is_featured !== void 0) {
      if (typeof data.is_featured !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_featured", schemaPath: "#/properties/is_featured/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.seo !== void 0) {
      if (!validate_ArticleSeoChange(data.seo, { instancePath: instancePath + "/seo", parentData: data, parentDataProperty: "seo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_ArticleSeoChange.errors : vErrors.concat(validate_ArticleSeoChange.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate_Tags(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_Tags.errors : vErrors.concat(validate_Tags.errors);
        errors = vErrors.length;
      }
    }
    if (data.keywords !== void 0) {
      if (!validate_Tags(data.keywords, { instancePath: instancePath + "/keywords", parentData: data, parentDataProperty: "keywords", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_Tags.errors : vErrors.concat(validate_Tags.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateArticleRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateArticleRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createArticle_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createArticle_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateArticleRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateArticleRequest.errors : vErrors.concat(validate_CreateArticleRequest.errors);
    errors = vErrors.length;
  }
  createArticle_body.errors = vErrors;
  return errors === 0;
}
createArticle_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function searchArticles_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = searchArticles_query.evaluated;
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
      if (!(key0 === "q" || key0 === "status" || key0 === "category_id" || key0 === "sort" || key0 === "page" || key0 === "per_page")) {
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
        if (ucs2length(data_q) < 2) {
          (vErrors ??= []).push({ instancePath: instancePath + "/q", schemaPath: "#/properties/q/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "ArticleStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "draft" || data_status === "scheduled" || data_status === "published" || data_status === "archived")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "ArticleStatus/enum", keyword: "enum", params: { allowedValues: schema_ArticleStatus.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.category_id !== void 0) {
      let data_category_id = data.category_id;
      if (!(typeof data_category_id == "number" && (!(data_category_id % 1) && !isNaN(data_category_id)) && isFinite(data_category_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_category_id == "number" && isFinite(data_category_id)) {
        if (data_category_id > 2147483647 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_category_id < 1 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.sort !== void 0) {
      let data_sort = data.sort;
      if (typeof data_sort !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_sort === "relevance" || data_sort === "date" || data_sort === "title")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema_searchArticles_query.properties.sort.enum }, message: "must be equal to one of the allowed values" });
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
  searchArticles_query.errors = vErrors;
  return errors === 0;
}
searchArticles_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_GenerateArticleRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_GenerateArticleRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prompt === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "prompt" || key0 === "category_id" || key0 === "tone" || key0 === "length")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data_prompt = data.prompt;
      if (typeof data_prompt === "string") {
        if (ucs2length(data_prompt) > 4e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" });
          errors++;
        }
        if (ucs2length(data_prompt) < 3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.category_id !== void 0) {
      let data_category_id = data.category_id;
      if (!(typeof data_category_id == "number" && (!(data_category_id % 1) && !isNaN(data_category_id)) && isFinite(data_category_id)) && data_category_id !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/type", keyword: "type", params: { type: schema_ArticleCategoryId.type }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data_category_id == "number" && isFinite(data_category_id)) {
        if (data_category_id > 2147483647 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_category_id < 1 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.tone !== void 0) {
      let data_tone = data.tone;
      if (typeof data_tone !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/tone", schemaPath: "#/properties/tone/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_tone === "professional" || data_tone === "casual" || data_tone === "friendly" || data_tone === "formal" || data_tone === "humorous" || data_tone === "informative" || data_tone === "persuasive")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/tone", schemaPath: "#/properties/tone/enum", keyword: "enum", params: { allowedValues: schema_GenerateArticleRequest.properties.tone.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data_length = data.length;
      if (typeof data_length !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_length === "short" || data_length === "medium" || data_length === "long")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/length", schemaPath: "#/properties/length/enum", keyword: "enum", params: { allowedValues: schema_GenerateArticleRequest.properties.length.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_GenerateArticleRequest.errors = vErrors;
  return errors === 0;
}
validate_GenerateArticleRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function generateArticle_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = generateArticle_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_GenerateArticleRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_GenerateArticleRequest.errors : vErrors.concat(validate_GenerateArticleRequest.errors);
    errors = vErrors.length;
  }
  generateArticle_body.errors = vErrors;
  return errors === 0;
}
generateArticle_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ChangedTags(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ChangedTags.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 20) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
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
        if (ucs2length(data_item) > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" });
          errors++;
        }
        if (ucs2length(data_item) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_item)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
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
  validate_ChangedTags.errors = vErrors;
  return errors === 0;
}
validate_ChangedTags.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate_ChangeArticlesRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ChangeArticlesRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ids === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" });
      errors++;
    }
    if (data.action === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ids" || key0 === "action" || key0 === "status" || key0 === "category_id" || key0 === "add_tags" || key0 === "remove_tags")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.ids !== void 0) {
      let data_ids = data.ids;
      if (Array.isArray(data_ids)) {
        if (data_ids.length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" });
          errors++;
        }
        if (data_ids.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data_ids.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data_ids_item = data_ids[i0];
          if (!(typeof data_ids_item == "number" && (!(data_ids_item % 1) && !isNaN(data_ids_item)) && isFinite(data_ids_item))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data_ids_item == "number" && isFinite(data_ids_item)) {
            if (data_ids_item > 2147483647 || isNaN(data_ids_item)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
              errors++;
            }
            if (data_ids_item < 1 || isNaN(data_ids_item)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
              errors++;
            }
            if (!format_int32.validate(data_ids_item)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
              errors++;
            }
          }
        }
        let i1 = data_ids.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data_ids[i1];
            if (!(typeof item0 == "number" && (!(item0 % 1) && !isNaN(item0)) && isFinite(item0))) {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" });
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data_action = data.action;
      if (typeof data_action !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_action === "status" || data_action === "category" || data_action === "tags" || data_action === "delete")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema_ChangeArticlesRequest.properties.action.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "SettableArticleStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "draft" || data_status === "published" || data_status === "archived")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "SettableArticleStatus/enum", keyword: "enum", params: { allowedValues: schema_SettableArticleStatus.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.category_id !== void 0) {
      let data_category_id = data.category_id;
      if (!(typeof data_category_id == "number" && (!(data_category_id % 1) && !isNaN(data_category_id)) && isFinite(data_category_id)) && data_category_id !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/type", keyword: "type", params: { type: schema_ArticleCategoryId.type }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data_category_id == "number" && isFinite(data_category_id)) {
        if (data_category_id > 2147483647 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_category_id < 1 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.add_tags !== void 0) {
      if (!validate_ChangedTags(data.add_tags, { instancePath: instancePath + "/add_tags", parentData: data, parentDataProperty: "add_tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_ChangedTags.errors : vErrors.concat(validate_ChangedTags.errors);
        errors = vErrors.length;
      }
    }
    if (data.remove_tags !== void 0) {
      if (!validate_ChangedTags(data.remove_tags, { instancePath: instancePath + "/remove_tags", parentData: data, parentDataProperty: "remove_tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_ChangedTags.errors : vErrors.concat(validate_ChangedTags.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ChangeArticlesRequest.errors = vErrors;
  return errors === 0;
}
validate_ChangeArticlesRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function changeArticles_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = changeArticles_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ChangeArticlesRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ChangeArticlesRequest.errors : vErrors.concat(validate_ChangeArticlesRequest.errors);
    errors = vErrors.length;
  }
  changeArticles_body.errors = vErrors;
  return errors === 0;
}
changeArticles_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getArticleBySlug_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getArticleBySlug_path.evaluated;
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
    if (data.slug === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slug" }, message: "must have required property 'slug'" });
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
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
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
  getArticleBySlug_path.errors = vErrors;
  return errors === 0;
}
getArticleBySlug_path.evaluated = { "props": { "tenant_id": true, "slug": true }, "dynamicProps": false, "dynamicItems": false };
function getArticle_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getArticle_path.evaluated;
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
  getArticle_path.errors = vErrors;
  return errors === 0;
}
getArticle_path.evaluated = { "props": { "tenant_id": true, "article_id": true }, "dynamicProps": false, "dynamicItems": false };
function deleteArticle_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deleteArticle_header.evaluated;
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
  deleteArticle_header.errors = vErrors;
  return errors === 0;
}
deleteArticle_header.evaluated = { "props": { "X-Tenant-ID": true, "If-Match": true, "Idempotency-Key": true, "Prefer": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateArticleRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateArticleRequest.evaluated;
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
      if (!hasOwnProperty.call(schema_UpdateArticleRequest.properties, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data_title = data.title;
      if (typeof data_title === "string") {
        if (ucs2length(data_title) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_title) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_title)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data_content = data.content;
      if (typeof data_content === "string") {
        if (ucs2length(data_content) > 2e5) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "ArticleContent/maxLength", keyword: "maxLength", params: { limit: 2e5 }, message: "must NOT have more than 200000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "ArticleContent/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data_status = data.status;
      if (typeof data_status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "SettableArticleStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_status === "draft" || data_status === "published" || data_status === "archived")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", schemaPath: "SettableArticleStatus/enum", keyword: "enum", params: { allowedValues: schema_SettableArticleStatus.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.excerpt !== void 0) {
      let data_excerpt = data.excerpt;
      if (typeof data_excerpt !== "string" && data_excerpt !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/excerpt", schemaPath: "ArticleExcerpt/type", keyword: "type", params: { type: schema_ArticleExcerpt.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_excerpt === "string") {
        if (ucs2length(data_excerpt) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/excerpt", schemaPath: "ArticleExcerpt/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      }
    }
    if (data.category_id !== void 0) {
      let data_category_id = data.category_id;
      if (!(typeof data_category_id == "number" && (!(data_category_id % 1) && !isNaN(data_category_id)) && isFinite(data_category_id)) && data_category_id !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/type", keyword: "type", params: { type: schema_ArticleCategoryId.type }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data_category_id == "number" && isFinite(data_category_id)) {
        if (data_category_id > 2147483647 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_category_id < 1 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.image !== void 0) {
      let data_image = data.image;
      if (typeof data_image !== "string" && data_image !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/type", keyword: "type", params: { type: schema_ArticleImage.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_image === "string") {
        if (ucs2length(data_image) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (!pattern_96c7ac40.test(data_image)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$' }, message: 'must match pattern "^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$"' });
          errors++;
        }
        if (!format_uri(data_image)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.is_featured !== void 0) {
      if (typeof data.is_featured !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_featured", schemaPath: "#/properties/is_featured/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.seo !== void 0) {
      if (!validate_ArticleSeoChange(data.seo, { instancePath: instancePath + "/seo", parentData: data, parentDataProperty: "seo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_ArticleSeoChange.errors : vErrors.concat(validate_ArticleSeoChange.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate_Tags(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_Tags.errors : vErrors.concat(validate_Tags.errors);
        errors = vErrors.length;
      }
    }
    if (data.keywords !== void 0) {
      if (!validate_Tags(data.keywords, { instancePath: instancePath + "/keywords", parentData: data, parentDataProperty: "keywords", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_Tags.errors : vErrors.concat(validate_Tags.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateArticleRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateArticleRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateArticle_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateArticle_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateArticleRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateArticleRequest.errors : vErrors.concat(validate_UpdateArticleRequest.errors);
    errors = vErrors.length;
  }
  updateArticle_body.errors = vErrors;
  return errors === 0;
}
updateArticle_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listArticleVersions_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listArticleVersions_header.evaluated;
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
  listArticleVersions_header.errors = vErrors;
  return errors === 0;
}
listArticleVersions_header.evaluated = { "props": { "X-Tenant-ID": true }, "dynamicProps": false, "dynamicItems": false };
function getArticleVersion_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getArticleVersion_path.evaluated;
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
    if (data.version === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" });
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
    if (data.version !== void 0) {
      let data_version = data.version;
      if (!(typeof data_version == "number" && (!(data_version % 1) && !isNaN(data_version)) && isFinite(data_version))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_version == "number" && isFinite(data_version)) {
        if (data_version > 2147483647 || isNaN(data_version)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_version < 1 || isNaN(data_version)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_version)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/version", schemaPath: "#/properties/version/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getArticleVersion_path.errors = vErrors;
  return errors === 0;
}
getArticleVersion_path.evaluated = { "props": { "tenant_id": true, "article_id": true, "version": true }, "dynamicProps": false, "dynamicItems": false };
function getArticleVersion_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getArticleVersion_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "against")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.against !== void 0) {
      let data_against = data.against;
      if (!(typeof data_against == "number" && (!(data_against % 1) && !isNaN(data_against)) && isFinite(data_against))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/against", schemaPath: "#/properties/against/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_against == "number" && isFinite(data_against)) {
        if (data_against > 2147483647 || isNaN(data_against)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/against", schemaPath: "#/properties/against/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_against < 1 || isNaN(data_against)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/against", schemaPath: "#/properties/against/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_against)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/against", schemaPath: "#/properties/against/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getArticleVersion_query.errors = vErrors;
  return errors === 0;
}
getArticleVersion_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listRelatedArticles_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listRelatedArticles_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "limit")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
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
        if (data_limit > 20 || isNaN(data_limit)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" });
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
  listRelatedArticles_query.errors = vErrors;
  return errors === 0;
}
listRelatedArticles_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listComments_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listComments_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "limit" || key0 === "offset" || key0 === "parent_id")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
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
        if (data_limit > 200 || isNaN(data_limit)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" });
          errors++;
        }
        if (data_limit < 1 || isNaN(data_limit)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.offset !== void 0) {
      let data_offset = data.offset;
      if (!(typeof data_offset == "number" && (!(data_offset % 1) && !isNaN(data_offset)) && isFinite(data_offset))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_offset == "number" && isFinite(data_offset)) {
        if (data_offset > 1e4 || isNaN(data_offset)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" });
          errors++;
        }
        if (data_offset < 0 || isNaN(data_offset)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.parent_id !== void 0) {
      let data_parent_id = data.parent_id;
      if (!(typeof data_parent_id == "number" && (!(data_parent_id % 1) && !isNaN(data_parent_id)) && isFinite(data_parent_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/parent_id", schemaPath: "#/properties/parent_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_parent_id == "number" && isFinite(data_parent_id)) {
        if (data_parent_id > 2147483647 || isNaN(data_parent_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/parent_id", schemaPath: "#/properties/parent_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_parent_id < 1 || isNaN(data_parent_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/parent_id", schemaPath: "#/properties/parent_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_parent_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/parent_id", schemaPath: "#/properties/parent_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listComments_query.errors = vErrors;
  return errors === 0;
}
listComments_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateCommentRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateCommentRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "content" || key0 === "parent_id")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data_content = data.content;
      if (typeof data_content === "string") {
        if (ucs2length(data_content) > 5e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "CommentContent/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" });
          errors++;
        }
        if (ucs2length(data_content) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "CommentContent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_55ca1bdd.test(data_content)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "CommentContent/pattern", keyword: "pattern", params: { pattern: "^\\s*[^\\s\\u0000][^\\u0000]*$" }, message: 'must match pattern "^\\s*[^\\s\\u0000][^\\u0000]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "CommentContent/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.parent_id !== void 0) {
      let data_parent_id = data.parent_id;
      if (!(typeof data_parent_id == "number" && (!(data_parent_id % 1) && !isNaN(data_parent_id)) && isFinite(data_parent_id)) && data_parent_id !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/parent_id", schemaPath: "#/properties/parent_id/type", keyword: "type", params: { type: schema_CreateCommentRequest.properties.parent_id.type }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data_parent_id == "number" && isFinite(data_parent_id)) {
        if (data_parent_id > 2147483647 || isNaN(data_parent_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/parent_id", schemaPath: "#/properties/parent_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_parent_id < 1 || isNaN(data_parent_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/parent_id", schemaPath: "#/properties/parent_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_parent_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/parent_id", schemaPath: "#/properties/parent_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateCommentRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateCommentRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createComment_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createComment_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateCommentRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateCommentRequest.errors : vErrors.concat(validate_CreateCommentRequest.errors);
    errors = vErrors.length;
  }
  createComment_body.errors = vErrors;
  return errors === 0;
}
createComment_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_ScheduleArticleRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_ScheduleArticleRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheduled_at === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheduled_at" }, message: "must have required property 'scheduled_at'" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scheduled_at" || key0 === "timezone")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.scheduled_at !== void 0) {
      let data_scheduled_at = data.scheduled_at;
      if (typeof data_scheduled_at === "string") {
        if (ucs2length(data_scheduled_at) > 32) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scheduled_at", schemaPath: "#/properties/scheduled_at/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" });
          errors++;
        }
        if (!pattern_39f79bb7.test(data_scheduled_at)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scheduled_at", schemaPath: "#/properties/scheduled_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:\\d{2})?$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/scheduled_at", schemaPath: "#/properties/scheduled_at/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data_timezone = data.timezone;
      if (typeof data_timezone === "string") {
        if (ucs2length(data_timezone) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "TimeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_timezone) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "TimeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_b82ea413.test(data_timezone)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "TimeZone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_ScheduleArticleRequest.errors = vErrors;
  return errors === 0;
}
validate_ScheduleArticleRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function scheduleArticle_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = scheduleArticle_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_ScheduleArticleRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_ScheduleArticleRequest.errors : vErrors.concat(validate_ScheduleArticleRequest.errors);
    errors = vErrors.length;
  }
  scheduleArticle_body.errors = vErrors;
  return errors === 0;
}
scheduleArticle_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_SaveWorkingCopyRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_SaveWorkingCopyRequest.evaluated;
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
      if (!hasOwnProperty.call(schema_SaveWorkingCopyRequest.properties, key0)) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data_title = data.title;
      if (typeof data_title === "string") {
        if (ucs2length(data_title) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" });
          errors++;
        }
        if (ucs2length(data_title) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_title)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "ArticleTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data_content = data.content;
      if (typeof data_content === "string") {
        if (ucs2length(data_content) > 2e5) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "ArticleContent/maxLength", keyword: "maxLength", params: { limit: 2e5 }, message: "must NOT have more than 200000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "ArticleContent/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "ArticleSlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.excerpt !== void 0) {
      let data_excerpt = data.excerpt;
      if (typeof data_excerpt !== "string" && data_excerpt !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/excerpt", schemaPath: "ArticleExcerpt/type", keyword: "type", params: { type: schema_ArticleExcerpt.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_excerpt === "string") {
        if (ucs2length(data_excerpt) > 500) {
          (vErrors ??= []).push({ instancePath: instancePath + "/excerpt", schemaPath: "ArticleExcerpt/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" });
          errors++;
        }
      }
    }
    if (data.category_id !== void 0) {
      let data_category_id = data.category_id;
      if (!(typeof data_category_id == "number" && (!(data_category_id % 1) && !isNaN(data_category_id)) && isFinite(data_category_id)) && data_category_id !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/type", keyword: "type", params: { type: schema_ArticleCategoryId.type }, message: "must be integer,null" });
        errors++;
      }
      if (typeof data_category_id == "number" && isFinite(data_category_id)) {
        if (data_category_id > 2147483647 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_category_id < 1 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "ArticleCategoryId/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.image !== void 0) {
      let data_image = data.image;
      if (typeof data_image !== "string" && data_image !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/type", keyword: "type", params: { type: schema_ArticleImage.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data_image === "string") {
        if (ucs2length(data_image) > 2048) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" });
          errors++;
        }
        if (!pattern_96c7ac40.test(data_image)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$' }, message: 'must match pattern "^https?://[^\\u0000-\\u0020\\u007F"<>\\\\@/?#]+(?:[/?#][^\\u0000-\\u0020\\u007F"<>\\\\]*)?$"' });
          errors++;
        }
        if (!format_uri(data_image)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/image", schemaPath: "ArticleImage/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' });
          errors++;
        }
      }
    }
    if (data.is_featured !== void 0) {
      if (typeof data.is_featured !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_featured", schemaPath: "#/properties/is_featured/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.seo !== void 0) {
      if (!validate_ArticleSeoChange(data.seo, { instancePath: instancePath + "/seo", parentData: data, parentDataProperty: "seo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_ArticleSeoChange.errors : vErrors.concat(validate_ArticleSeoChange.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate_Tags(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_Tags.errors : vErrors.concat(validate_Tags.errors);
        errors = vErrors.length;
      }
    }
    if (data.keywords !== void 0) {
      if (!validate_Tags(data.keywords, { instancePath: instancePath + "/keywords", parentData: data, parentDataProperty: "keywords", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate_Tags.errors : vErrors.concat(validate_Tags.errors);
        errors = vErrors.length;
      }
    }
    if (data.base_version !== void 0) {
      let data_base_version = data.base_version;
      if (!(typeof data_base_version == "number" && (!(data_base_version % 1) && !isNaN(data_base_version)) && isFinite(data_base_version))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/base_version", schemaPath: "#/properties/base_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_base_version == "number" && isFinite(data_base_version)) {
        if (data_base_version > 2147483647 || isNaN(data_base_version)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/base_version", schemaPath: "#/properties/base_version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_base_version < 1 || isNaN(data_base_version)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/base_version", schemaPath: "#/properties/base_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_base_version)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/base_version", schemaPath: "#/properties/base_version/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
    if (data.scheduled_at !== void 0) {
      let data_scheduled_at = data.scheduled_at;
      if (typeof data_scheduled_at === "string") {
        if (ucs2length(data_scheduled_at) > 32) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scheduled_at", schemaPath: "#/properties/scheduled_at/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" });
          errors++;
        }
        if (!pattern_39f79bb7.test(data_scheduled_at)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/scheduled_at", schemaPath: "#/properties/scheduled_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:\\d{2})?$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/scheduled_at", schemaPath: "#/properties/scheduled_at/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data_timezone = data.timezone;
      if (typeof data_timezone === "string") {
        if (ucs2length(data_timezone) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "TimeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
        if (ucs2length(data_timezone) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "TimeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_b82ea413.test(data_timezone)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "TimeZone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_SaveWorkingCopyRequest.errors = vErrors;
  return errors === 0;
}
validate_SaveWorkingCopyRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function saveWorkingCopy_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = saveWorkingCopy_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_SaveWorkingCopyRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_SaveWorkingCopyRequest.errors : vErrors.concat(validate_SaveWorkingCopyRequest.errors);
    errors = vErrors.length;
  }
  saveWorkingCopy_body.errors = vErrors;
  return errors === 0;
}
saveWorkingCopy_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function publishWorkingCopy_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = publishWorkingCopy_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "overwrite")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.overwrite !== void 0) {
      if (typeof data.overwrite !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/overwrite", schemaPath: "#/properties/overwrite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  publishWorkingCopy_query.errors = vErrors;
  return errors === 0;
}
publishWorkingCopy_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function deletePreview_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deletePreview_path.evaluated;
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
    if (data.preview_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preview_id" }, message: "must have required property 'preview_id'" });
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
    if (data.preview_id !== void 0) {
      let data_preview_id = data.preview_id;
      if (!(typeof data_preview_id == "number" && (!(data_preview_id % 1) && !isNaN(data_preview_id)) && isFinite(data_preview_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/preview_id", schemaPath: "#/properties/preview_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_preview_id == "number" && isFinite(data_preview_id)) {
        if (data_preview_id > 2147483647 || isNaN(data_preview_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_id", schemaPath: "#/properties/preview_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_preview_id < 1 || isNaN(data_preview_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_id", schemaPath: "#/properties/preview_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_preview_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/preview_id", schemaPath: "#/properties/preview_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  deletePreview_path.errors = vErrors;
  return errors === 0;
}
deletePreview_path.evaluated = { "props": { "tenant_id": true, "preview_id": true }, "dynamicProps": false, "dynamicItems": false };
function getPreview_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getPreview_path.evaluated;
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
    if (data.token !== void 0) {
      let data_token = data.token;
      if (typeof data_token === "string") {
        if (ucs2length(data_token) > 43) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 43 }, message: "must NOT have more than 43 characters" });
          errors++;
        }
        if (ucs2length(data_token) < 43) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 43 }, message: "must NOT have fewer than 43 characters" });
          errors++;
        }
        if (!pattern_f3d1cc3f.test(data_token)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{43}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getPreview_path.errors = vErrors;
  return errors === 0;
}
getPreview_path.evaluated = { "props": { "token": true }, "dynamicProps": false, "dynamicItems": false };
function listTrashedArticles_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listTrashedArticles_query.evaluated;
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
  listTrashedArticles_query.errors = vErrors;
  return errors === 0;
}
listTrashedArticles_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listCommentQueue_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listCommentQueue_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "moderation" || key0 === "page" || key0 === "per_page" || key0 === "cursor")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data_moderation = data.moderation;
      if (typeof data_moderation !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/moderation", schemaPath: "CommentModeration/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_moderation === "approved" || data_moderation === "pending" || data_moderation === "hidden" || data_moderation === "spam")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/moderation", schemaPath: "CommentModeration/enum", keyword: "enum", params: { allowedValues: schema_CommentModeration.enum }, message: "must be equal to one of the allowed values" });
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
  listCommentQueue_query.errors = vErrors;
  return errors === 0;
}
listCommentQueue_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function deleteComment_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deleteComment_path.evaluated;
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
    if (data.comment_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comment_id" }, message: "must have required property 'comment_id'" });
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
    if (data.comment_id !== void 0) {
      let data_comment_id = data.comment_id;
      if (!(typeof data_comment_id == "number" && (!(data_comment_id % 1) && !isNaN(data_comment_id)) && isFinite(data_comment_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/comment_id", schemaPath: "#/properties/comment_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_comment_id == "number" && isFinite(data_comment_id)) {
        if (data_comment_id > 2147483647 || isNaN(data_comment_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/comment_id", schemaPath: "#/properties/comment_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_comment_id < 1 || isNaN(data_comment_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/comment_id", schemaPath: "#/properties/comment_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_comment_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/comment_id", schemaPath: "#/properties/comment_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  deleteComment_path.errors = vErrors;
  return errors === 0;
}
deleteComment_path.evaluated = { "props": { "tenant_id": true, "comment_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateCommentRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateCommentRequest.evaluated;
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
      if (!(key0 === "content" || key0 === "moderation" || key0 === "is_approved" || key0 === "is_edited")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data_content = data.content;
      if (typeof data_content === "string") {
        if (ucs2length(data_content) > 5e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "CommentContent/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters" });
          errors++;
        }
        if (ucs2length(data_content) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "CommentContent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_55ca1bdd.test(data_content)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "CommentContent/pattern", keyword: "pattern", params: { pattern: "^\\s*[^\\s\\u0000][^\\u0000]*$" }, message: 'must match pattern "^\\s*[^\\s\\u0000][^\\u0000]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "CommentContent/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data_moderation = data.moderation;
      if (typeof data_moderation !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/moderation", schemaPath: "CommentModeration/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_moderation === "approved" || data_moderation === "pending" || data_moderation === "hidden" || data_moderation === "spam")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/moderation", schemaPath: "CommentModeration/enum", keyword: "enum", params: { allowedValues: schema_CommentModeration.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.is_approved !== void 0) {
      if (typeof data.is_approved !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_approved", schemaPath: "DerivedCommentState/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.is_edited !== void 0) {
      if (typeof data.is_edited !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/is_edited", schemaPath: "DerivedCommentState/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateCommentRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateCommentRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateComment_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateComment_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateCommentRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateCommentRequest.errors : vErrors.concat(validate_UpdateCommentRequest.errors);
    errors = vErrors.length;
  }
  updateComment_body.errors = vErrors;
  return errors === 0;
}
updateComment_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getAtomFeed_header(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getAtomFeed_header.evaluated;
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
  getAtomFeed_header.errors = vErrors;
  return errors === 0;
}
getAtomFeed_header.evaluated = { "props": { "If-None-Match": true }, "dynamicProps": false, "dynamicItems": false };
function getSitemap_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getSitemap_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "page")) {
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
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  getSitemap_query.errors = vErrors;
  return errors === 0;
}
getSitemap_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function listTags_query(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = listTags_query.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "page" || key0 === "per_page" || key0 === "cursor" || key0 === "sort")) {
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
    if (data.sort !== void 0) {
      let data_sort = data.sort;
      if (typeof data_sort !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data_sort === "name" || data_sort === "-article_count")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema_listTags_query.properties.sort.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  listTags_query.errors = vErrors;
  return errors === 0;
}
listTags_query.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate_CreateCategoryRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_CreateCategoryRequest.evaluated;
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
      if (!(key0 === "name" || key0 === "slug" || key0 === "description")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "CategoryName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "CategoryName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "CategoryName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "CategoryName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "CategorySlug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "CategorySlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "CategorySlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "CategorySlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data_description = data.description;
      if (typeof data_description === "string") {
        if (ucs2length(data_description) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "CategoryDescription/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "CategoryDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_CreateCategoryRequest.errors = vErrors;
  return errors === 0;
}
validate_CreateCategoryRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function createCategory_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = createCategory_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_CreateCategoryRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_CreateCategoryRequest.errors : vErrors.concat(validate_CreateCategoryRequest.errors);
    errors = vErrors.length;
  }
  createCategory_body.errors = vErrors;
  return errors === 0;
}
createCategory_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function getCategoryBySlug_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = getCategoryBySlug_path.evaluated;
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
    if (data.slug === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slug" }, message: "must have required property 'slug'" });
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
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
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
  getCategoryBySlug_path.errors = vErrors;
  return errors === 0;
}
getCategoryBySlug_path.evaluated = { "props": { "tenant_id": true, "slug": true }, "dynamicProps": false, "dynamicItems": false };
function deleteCategory_path(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = deleteCategory_path.evaluated;
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
    if (data.category_id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category_id" }, message: "must have required property 'category_id'" });
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
    if (data.category_id !== void 0) {
      let data_category_id = data.category_id;
      if (!(typeof data_category_id == "number" && (!(data_category_id % 1) && !isNaN(data_category_id)) && isFinite(data_category_id))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data_category_id == "number" && isFinite(data_category_id)) {
        if (data_category_id > 2147483647 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" });
          errors++;
        }
        if (data_category_id < 1 || isNaN(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
        if (!format_int32.validate(data_category_id)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/category_id", schemaPath: "#/properties/category_id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  deleteCategory_path.errors = vErrors;
  return errors === 0;
}
deleteCategory_path.evaluated = { "props": { "tenant_id": true, "category_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate_UpdateCategoryRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate_UpdateCategoryRequest.evaluated;
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
      if (!(key0 === "name" || key0 === "slug" || key0 === "description")) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data_name = data.name;
      if (typeof data_name === "string") {
        if (ucs2length(data_name) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "CategoryName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_name) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "CategoryName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_a1a99e69.test(data_name)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "CategoryName/pattern", keyword: "pattern", params: { pattern: "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\S\\u0000-\\u001F\\u007F]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "CategoryName/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.slug !== void 0) {
      let data_slug = data.slug;
      if (typeof data_slug === "string") {
        if (ucs2length(data_slug) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "CategorySlug/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
          errors++;
        }
        if (ucs2length(data_slug) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "CategorySlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
        if (!pattern_6963f215.test(data_slug)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "CategorySlug/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/slug", schemaPath: "CategorySlug/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data_description = data.description;
      if (typeof data_description === "string") {
        if (ucs2length(data_description) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "CategoryDescription/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "CategoryDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate_UpdateCategoryRequest.errors = vErrors;
  return errors === 0;
}
validate_UpdateCategoryRequest.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function updateCategory_body(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = updateCategory_body.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate_UpdateCategoryRequest(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate_UpdateCategoryRequest.errors : vErrors.concat(validate_UpdateCategoryRequest.errors);
    errors = vErrors.length;
  }
  updateCategory_body.errors = vErrors;
  return errors === 0;
}
updateCategory_body.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const requestValidators = {
  listArticles: { path: listArticles_path, query: listArticles_query, header: listArticles_header },
  createArticle: { path: listArticles_path, query: createArticle_query, header: createArticle_header, body: createArticle_body },
  searchArticles: { path: listArticles_path, query: searchArticles_query, header: listArticles_header },
  generateArticle: { path: listArticles_path, query: createArticle_query, header: createArticle_header, body: generateArticle_body },
  changeArticles: { path: listArticles_path, query: createArticle_query, header: createArticle_header, body: changeArticles_body },
  getArticleBySlug: { path: getArticleBySlug_path, query: createArticle_query, header: listArticles_header },
  getArticle: { path: getArticle_path, query: createArticle_query, header: listArticles_header },
  deleteArticle: { path: getArticle_path, query: createArticle_query, header: deleteArticle_header },
  updateArticle: { path: getArticle_path, query: createArticle_query, header: deleteArticle_header, body: updateArticle_body },
  listArticleVersions: { path: getArticle_path, query: createArticle_query, header: listArticleVersions_header },
  getArticleVersion: { path: getArticleVersion_path, query: getArticleVersion_query, header: listArticleVersions_header },
  restoreArticleVersion: { path: getArticleVersion_path, query: createArticle_query, header: createArticle_header },
  listRelatedArticles: { path: getArticle_path, query: listRelatedArticles_query, header: listArticles_header },
  listComments: { path: getArticle_path, query: listComments_query, header: listArticles_header },
  createComment: { path: getArticle_path, query: createArticle_query, header: createArticle_header, body: createComment_body },
  scheduleArticle: { path: getArticle_path, query: createArticle_query, header: createArticle_header, body: scheduleArticle_body },
  cancelArticleSchedule: { path: getArticle_path, query: createArticle_query, header: createArticle_header },
  getWorkingCopy: { path: getArticle_path, query: createArticle_query, header: listArticles_header },
  saveWorkingCopy: { path: getArticle_path, query: createArticle_query, header: deleteArticle_header, body: saveWorkingCopy_body },
  deleteWorkingCopy: { path: getArticle_path, query: createArticle_query, header: deleteArticle_header },
  publishWorkingCopy: { path: getArticle_path, query: publishWorkingCopy_query, header: createArticle_header },
  createPreview: { path: getArticle_path, query: createArticle_query, header: createArticle_header },
  deletePreview: { path: deletePreview_path, query: createArticle_query, header: createArticle_header },
  getPreview: { path: getPreview_path, query: createArticle_query },
  listTrashedArticles: { path: listArticles_path, query: listTrashedArticles_query, header: listArticleVersions_header },
  deleteTrashedArticle: { path: getArticle_path, query: createArticle_query, header: createArticle_header },
  restoreTrashedArticle: { path: getArticle_path, query: createArticle_query, header: createArticle_header },
  listScheduledArticles: { path: listArticles_path, query: listTrashedArticles_query, header: listArticleVersions_header },
  listCommentQueue: { path: listArticles_path, query: listCommentQueue_query, header: listArticleVersions_header },
  deleteComment: { path: deleteComment_path, query: createArticle_query, header: createArticle_header },
  updateComment: { path: deleteComment_path, query: createArticle_query, header: createArticle_header, body: updateComment_body },
  getAtomFeed: { path: listArticles_path, query: createArticle_query, header: getAtomFeed_header },
  getRssFeed: { path: listArticles_path, query: createArticle_query, header: getAtomFeed_header },
  getJsonFeed: { path: listArticles_path, query: createArticle_query, header: getAtomFeed_header },
  getSitemap: { path: listArticles_path, query: getSitemap_query, header: getAtomFeed_header },
  listTags: { path: listArticles_path, query: listTags_query, header: listArticles_header },
  listCategories: { path: listArticles_path, query: createArticle_query, header: listArticles_header },
  createCategory: { path: listArticles_path, query: createArticle_query, header: createArticle_header, body: createCategory_body },
  getCategoryBySlug: { path: getCategoryBySlug_path, query: createArticle_query, header: listArticles_header },
  deleteCategory: { path: deleteCategory_path, query: createArticle_query, header: createArticle_header },
  updateCategory: { path: deleteCategory_path, query: createArticle_query, header: createArticle_header, body: updateCategory_body },
};
