// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day2 = +matches[3];
      return month >= 1 && month <= 12 && day2 >= 1 && day2 <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// src/engine/document/formats.ts
var formats_exports = {};
__export(formats_exports, {
  formatTest: () => formatTest,
  formats: () => formats,
  isDate: () => isDate,
  isDateTime: () => isDateTime,
  isUri: () => isUri,
  uuid: () => uuid,
  withFormats: () => withFormats
});
function isDateTime(text) {
  return usualDateTime.test(text) || isUnusualDateTime(text);
}
function isUnusualDateTime(text) {
  const [, day2 = "", hour, minute, second, fraction = "", sign, offsetHours = 0, offsetMinutes = 0] = anyDateTime.exec(text) ?? [];
  if (!isDate(day2) || Number(hour) > 23 || Number(minute) > 59 || Number(offsetMinutes) > 59) return false;
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  if (offset > longestOffset) return false;
  const utc = Date.parse(`${day2}T${hour}:${minute}:00Z`) + (sign === "-" ? offset : -offset) * minuteMs;
  const isLeapSecond = Number(second) === 60 && utc % dayMs === (utc < 0 ? -minuteMs : dayMs - minuteMs);
  if (Number(second) > 59 && !isLeapSecond) return false;
  const time = utc + Number(second) * 1e3;
  return time >= earliest && (time < latest || time === latest && !roundedUp.test(fraction));
}
function isDate(text) {
  if (!day.test(text) || text.startsWith("0000")) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function isUri(text) {
  return isUriOfRfc3986(text) && URL.canParse(text);
}
function withFormats(ajv) {
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv;
}
function formatTest(name) {
  const format = formats[name];
  const validate = typeof format === "object" && "validate" in format ? format.validate : format;
  return validate instanceof RegExp ? (text) => validate.test(text) : validate;
}
var import_formats, uuid, usualDateTime, anyDateTime, minuteMs, dayMs, longestOffset, earliest, latest, roundedUp, day, isUriOfRfc3986, formats;
var init_formats = __esm({
  "src/engine/document/formats.ts"() {
    "use strict";
    import_formats = __toESM(require_formats(), 1);
    uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
    usualDateTime = /^(?!0000|0001|9999)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,30})?Z$/;
    anyDateTime = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,30}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
    minuteMs = 6e4;
    dayMs = 24 * 60 * minuteMs;
    longestOffset = 14 * 60;
    earliest = Date.parse("0001-01-01T00:00:00Z");
    latest = Date.parse("9999-12-31T23:59:59Z");
    roundedUp = /^9{6}[5-9]/;
    day = /^(\d{4})-(\d\d)-(\d\d)$/;
    isUriOfRfc3986 = import_formats.default.fullFormats.uri;
    formats = {
      ...import_formats.default.fullFormats,
      uuid,
      "date-time": isDateTime,
      date: isDate,
      uri: isUri,
      // Bytes, which no text violates.
      binary: () => true
    };
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/engine/compile/serializer/runtime.ts
init_formats();
import { isDeepStrictEqual } from "node:util";
import { UnsoundResponse } from "../src/engine/serve/unsound-response.ts";
function unsound(keyword, message) {
  throw new UnsoundResponse(keyword, message);
}
function mistyped(value, expected) {
  if (value === void 0) unsound("required", "is missing");
  unsound("type", `must be ${expected}`);
}
function unlisted(value, keyword, expected) {
  if (value === void 0) unsound("required", "is missing");
  unsound(keyword, `must be ${expected}`);
}
function within(error, pointer) {
  return error instanceof UnsoundResponse ? error.under(pointer) : error;
}
function pointerToken(name) {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
function ownMember(value, name) {
  return Object.hasOwn(value, name) ? value[name] : void 0;
}
function rejectOthers(value, declared) {
  for (const name of Object.keys(value)) {
    if (value[name] !== void 0 && !declared.has(name)) {
      throw new UnsoundResponse("additionalProperties", "is not declared", pointerToken(name));
    }
  }
}
function hasEqualItems(json) {
  const items = JSON.parse(json);
  return items.some((item, index) => items.findIndex((other) => isDeepStrictEqual(item, other)) !== index);
}
function isMultiple(value, of) {
  const quotient = value / of;
  return quotient === Number.parseInt(String(quotient), 10);
}
function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
var clean = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/;
var beyondLatin1 = /[^\x00-\xff]/;
var quoteOrBackslash = /["\\]/;
var control00 = /[\x00-\x0f]/;
var control10 = /[\x10-\x1f]/;
function escaped(text) {
  const isClean = text.length < 12 ? isShortAndClean(text) : text.length < 80 || beyondLatin1.test(text) ? clean.test(text) : !(quoteOrBackslash.test(text) || control00.test(text) || control10.test(text));
  return isClean ? text : JSON.stringify(text).slice(1, -1);
}
function isShortAndClean(text) {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 32 || unit === 34 || unit === 92 || unit >= 55296) return false;
  }
  return true;
}
function isUuid(text) {
  return uuid.test(text);
}
function anyValue(value) {
  if (typeof value === "string") return `"${escaped(value)}"`;
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null) return "null";
  if (Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return anyArray(value);
  if (isPlainObject(value)) return anyObject(value);
  mistyped(value, "a JSON value");
}
function anyArray(items) {
  let text = "[";
  let index = 0;
  try {
    for (; index < items.length; index += 1) text += (index === 0 ? "" : ",") + anyValue(items[index]);
  } catch (error) {
    throw within(error, `/${index}`);
  }
  return `${text}]`;
}
function anyObject(members) {
  let text = "";
  let name = "";
  try {
    for (name in members) {
      const member = members[name];
      if (member !== void 0) text += `${text === "" ? '"' : ',"'}${escaped(name)}":${anyValue(member)}`;
    }
  } catch (error) {
    throw within(error, pointerToken(name));
  }
  return `{${text}}`;
}
function checkedValue(value, check) {
  const text = anyValue(value);
  if (!check(JSON.parse(text))) {
    const [error] = check.errors ?? [];
    throw new UnsoundResponse(error?.keyword ?? "false schema", error?.message ?? "is invalid", error?.instancePath);
  }
  return text;
}

// text:runtime
init_formats();

// text:checks
var checkVerifiedLogin = validate15;
var func1 = require_ucs2length().default;
var schema36 = { "type": "object", "additionalProperties": false, "required": ["id", "email", "username", "full_name", "profile_image", "role", "is_platform_admin", "is_verified", "tenant_id", "oauth_provider", "created_at", "last_login_at"], "properties": { "id": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 2147483647 }, "email": { "type": "string", "format": "email", "maxLength": 254, "description": "In lower case." }, "username": { "type": ["string", "null"], "maxLength": 32 }, "full_name": { "type": "string", "maxLength": 100 }, "profile_image": { "type": ["string", "null"], "format": "uri", "maxLength": 2048 }, "role": { "description": "The user's role in the tenant `tenant_id`; null without a tenant.", "anyOf": [{ "$ref": "Role" }, { "type": "null" }] }, "is_platform_admin": { "type": "boolean" }, "is_verified": { "type": "boolean", "description": "Whether the email address is verified." }, "tenant_id": { "type": ["string", "null"], "format": "uuid", "description": "The tenant in which the request acts." }, "oauth_provider": { "type": ["string", "null"], "maxLength": 32, "description": "Identity provider that created the account." }, "created_at": { "type": "string", "format": "date-time" }, "last_login_at": { "type": ["string", "null"], "format": "date-time" } } };
var schema37 = { "type": "string", "description": "What a member may do in a tenant, from the lowest role to the highest: Reader, Viewer, Author, Editor, Admin, Owner.", "enum": ["Reader", "Viewer", "Author", "Editor", "Admin", "Owner"] };
var func3 = Object.prototype.hasOwnProperty;
var formats0 = (init_formats(), __toCommonJS(formats_exports)).formats.int32;
var formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
var formats4 = (init_formats(), __toCommonJS(formats_exports)).formats.uri;
var formats6 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var formats8 = (init_formats(), __toCommonJS(formats_exports)).formats["date-time"];
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate17.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.username === void 0 && (missing0 = "username") || data.full_name === void 0 && (missing0 = "full_name") || data.profile_image === void 0 && (missing0 = "profile_image") || data.role === void 0 && (missing0 = "role") || data.is_platform_admin === void 0 && (missing0 = "is_platform_admin") || data.is_verified === void 0 && (missing0 = "is_verified") || data.tenant_id === void 0 && (missing0 = "tenant_id") || data.oauth_provider === void 0 && (missing0 = "oauth_provider") || data.created_at === void 0 && (missing0 = "created_at") || data.last_login_at === void 0 && (missing0 = "last_login_at")) {
        validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func3.call(schema36.properties, key0)) {
            validate17.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate17.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 2147483647 || isNaN(data0)) {
                  validate17.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate17.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  } else {
                    if (!formats0.validate(data0)) {
                      validate17.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== void 0) {
              let data1 = data.email;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 254) {
                      validate17.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
                      return false;
                    } else {
                      if (!formats2.test(data1)) {
                        validate17.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                        return false;
                      }
                    }
                  } else {
                    validate17.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.username !== void 0) {
                let data2 = data.username;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate17.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: schema36.properties.username.type }, message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 32) {
                      validate17.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.full_name !== void 0) {
                  let data3 = data.full_name;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 100) {
                        validate17.errors = [{ instancePath: instancePath + "/full_name", schemaPath: "#/properties/full_name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                        return false;
                      }
                    } else {
                      validate17.errors = [{ instancePath: instancePath + "/full_name", schemaPath: "#/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.profile_image !== void 0) {
                    let data4 = data.profile_image;
                    const _errs10 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate17.errors = [{ instancePath: instancePath + "/profile_image", schemaPath: "#/properties/profile_image/type", keyword: "type", params: { type: schema36.properties.profile_image.type }, message: "must be string,null" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data4 === "string") {
                          if (func1(data4) > 2048) {
                            validate17.errors = [{ instancePath: instancePath + "/profile_image", schemaPath: "#/properties/profile_image/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                            return false;
                          } else {
                            if (!formats4(data4)) {
                              validate17.errors = [{ instancePath: instancePath + "/profile_image", schemaPath: "#/properties/profile_image/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.role !== void 0) {
                      let data5 = data.role;
                      const _errs12 = errors;
                      const _errs13 = errors;
                      let valid1 = false;
                      const _errs14 = errors;
                      if (typeof data5 !== "string") {
                        const err0 = { instancePath: instancePath + "/role", schemaPath: "Role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      if (!(data5 === "Reader" || data5 === "Viewer" || data5 === "Author" || data5 === "Editor" || data5 === "Admin" || data5 === "Owner")) {
                        const err1 = { instancePath: instancePath + "/role", schemaPath: "Role/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                      var _valid0 = _errs14 === errors;
                      valid1 = valid1 || _valid0;
                      const _errs17 = errors;
                      if (data5 !== null) {
                        const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                      var _valid0 = _errs17 === errors;
                      valid1 = valid1 || _valid0;
                      if (!valid1) {
                        const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                        validate17.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs13;
                        if (vErrors !== null) {
                          if (_errs13) {
                            vErrors.length = _errs13;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.is_platform_admin !== void 0) {
                        const _errs19 = errors;
                        if (typeof data.is_platform_admin !== "boolean") {
                          validate17.errors = [{ instancePath: instancePath + "/is_platform_admin", schemaPath: "#/properties/is_platform_admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.is_verified !== void 0) {
                          const _errs21 = errors;
                          if (typeof data.is_verified !== "boolean") {
                            validate17.errors = [{ instancePath: instancePath + "/is_verified", schemaPath: "#/properties/is_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.tenant_id !== void 0) {
                            let data8 = data.tenant_id;
                            const _errs23 = errors;
                            if (typeof data8 !== "string" && data8 !== null) {
                              validate17.errors = [{ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/type", keyword: "type", params: { type: schema36.properties.tenant_id.type }, message: "must be string,null" }];
                              return false;
                            }
                            if (errors === _errs23) {
                              if (errors === _errs23) {
                                if (typeof data8 === "string") {
                                  if (!formats6.test(data8)) {
                                    validate17.errors = [{ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.oauth_provider !== void 0) {
                              let data9 = data.oauth_provider;
                              const _errs25 = errors;
                              if (typeof data9 !== "string" && data9 !== null) {
                                validate17.errors = [{ instancePath: instancePath + "/oauth_provider", schemaPath: "#/properties/oauth_provider/type", keyword: "type", params: { type: schema36.properties.oauth_provider.type }, message: "must be string,null" }];
                                return false;
                              }
                              if (errors === _errs25) {
                                if (typeof data9 === "string") {
                                  if (func1(data9) > 32) {
                                    validate17.errors = [{ instancePath: instancePath + "/oauth_provider", schemaPath: "#/properties/oauth_provider/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.created_at !== void 0) {
                                let data10 = data.created_at;
                                const _errs27 = errors;
                                if (errors === _errs27) {
                                  if (errors === _errs27) {
                                    if (typeof data10 === "string") {
                                      if (!formats8(data10)) {
                                        validate17.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                        return false;
                                      }
                                    } else {
                                      validate17.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.last_login_at !== void 0) {
                                  let data11 = data.last_login_at;
                                  const _errs29 = errors;
                                  if (typeof data11 !== "string" && data11 !== null) {
                                    validate17.errors = [{ instancePath: instancePath + "/last_login_at", schemaPath: "#/properties/last_login_at/type", keyword: "type", params: { type: schema36.properties.last_login_at.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  if (errors === _errs29) {
                                    if (errors === _errs29) {
                                      if (typeof data11 === "string") {
                                        if (!formats8(data11)) {
                                          validate17.errors = [{ instancePath: instancePath + "/last_login_at", schemaPath: "#/properties/last_login_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs29 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
validate17.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[A-Za-z0-9._~+/=-]+$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.user === void 0 && (missing0 = "user") || data.access_token === void 0 && (missing0 = "access_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.token_type === void 0 && (missing0 = "token_type")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "message" || key0 === "user" || key0 === "access_token" || key0 === "refresh_token" || key0 === "token_type")) {
            validate16.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.message !== void 0) {
            let data0 = data.message;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 200) {
                  validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate16.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.user !== void 0) {
              const _errs4 = errors;
              if (!validate17(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.access_token !== void 0) {
                let data2 = data.access_token;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 4096) {
                      validate16.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                      return false;
                    } else {
                      if (func1(data2) < 1) {
                        validate16.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "Token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern4.test(data2)) {
                          validate16.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=-]+$"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate16.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "Token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.refresh_token !== void 0) {
                  let data3 = data.refresh_token;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 4096) {
                        validate16.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                        return false;
                      } else {
                        if (func1(data3) < 1) {
                          validate16.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "Token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern4.test(data3)) {
                            validate16.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=-]+$"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate16.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "Token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.token_type !== void 0) {
                    let data4 = data.token_type;
                    const _errs11 = errors;
                    if (typeof data4 !== "string") {
                      validate16.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if ("Bearer" !== data4) {
                      validate16.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/const", keyword: "const", params: { allowedValue: "Bearer" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
validate16.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "type": "object", "additionalProperties": false, "required": ["user_id", "user_email", "user_name", "user_role", "tenant_id", "session_id", "access_token", "access_expiry", "refresh_token", "refresh_expiry", "login_at"], "properties": { "user_id": { "type": "string", "format": "uuid" }, "user_email": { "type": "string", "format": "email", "maxLength": 254, "description": "In lower case." }, "user_name": { "type": "string", "maxLength": 100 }, "user_role": { "$ref": "TenantRoleOrNone" }, "tenant_id": { "type": ["string", "null"], "format": "uuid", "description": "The tenant in which the session acts." }, "session_id": { "type": "string", "format": "uuid" }, "access_token": { "$ref": "Token" }, "access_expiry": { "type": "string", "format": "date-time" }, "refresh_token": { "$ref": "Token" }, "refresh_expiry": { "type": "string", "format": "date-time" }, "login_at": { "type": "string", "format": "date-time" } } };
var schema42 = { "type": "string", "description": "What a member may do in a tenant, from the lowest role to the highest: reader, viewer, author, editor, admin, owner.", "enum": ["reader", "viewer", "author", "editor", "admin", "owner"] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "TenantRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "reader" || data === "viewer" || data === "author" || data === "editor" || data === "admin" || data === "owner")) {
    const err1 = { instancePath, schemaPath: "TenantRole/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (data !== null) {
    const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate21.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.user_id === void 0 && (missing0 = "user_id") || data.user_email === void 0 && (missing0 = "user_email") || data.user_name === void 0 && (missing0 = "user_name") || data.user_role === void 0 && (missing0 = "user_role") || data.tenant_id === void 0 && (missing0 = "tenant_id") || data.session_id === void 0 && (missing0 = "session_id") || data.access_token === void 0 && (missing0 = "access_token") || data.access_expiry === void 0 && (missing0 = "access_expiry") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_expiry === void 0 && (missing0 = "refresh_expiry") || data.login_at === void 0 && (missing0 = "login_at")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func3.call(schema40.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.user_id !== void 0) {
            let data0 = data.user_id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!formats6.test(data0)) {
                    validate20.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.user_email !== void 0) {
              let data1 = data.user_email;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 254) {
                      validate20.errors = [{ instancePath: instancePath + "/user_email", schemaPath: "#/properties/user_email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
                      return false;
                    } else {
                      if (!formats2.test(data1)) {
                        validate20.errors = [{ instancePath: instancePath + "/user_email", schemaPath: "#/properties/user_email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                        return false;
                      }
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/user_email", schemaPath: "#/properties/user_email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.user_name !== void 0) {
                let data2 = data.user_name;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 100) {
                      validate20.errors = [{ instancePath: instancePath + "/user_name", schemaPath: "#/properties/user_name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/user_name", schemaPath: "#/properties/user_name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user_role !== void 0) {
                  const _errs8 = errors;
                  if (!validate21(data.user_role, { instancePath: instancePath + "/user_role", parentData: data, parentDataProperty: "user_role", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.tenant_id !== void 0) {
                    let data4 = data.tenant_id;
                    const _errs9 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate20.errors = [{ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/type", keyword: "type", params: { type: schema40.properties.tenant_id.type }, message: "must be string,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (errors === _errs9) {
                        if (typeof data4 === "string") {
                          if (!formats6.test(data4)) {
                            validate20.errors = [{ instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.session_id !== void 0) {
                      let data5 = data.session_id;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (errors === _errs11) {
                          if (typeof data5 === "string") {
                            if (!formats6.test(data5)) {
                              validate20.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }];
                              return false;
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.access_token !== void 0) {
                        let data6 = data.access_token;
                        const _errs13 = errors;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data6 === "string") {
                            if (func1(data6) > 4096) {
                              validate20.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                              return false;
                            } else {
                              if (func1(data6) < 1) {
                                validate20.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "Token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              } else {
                                if (!pattern4.test(data6)) {
                                  validate20.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=-]+$"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "Token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.access_expiry !== void 0) {
                          let data7 = data.access_expiry;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (errors === _errs16) {
                              if (typeof data7 === "string") {
                                if (!formats8(data7)) {
                                  validate20.errors = [{ instancePath: instancePath + "/access_expiry", schemaPath: "#/properties/access_expiry/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                  return false;
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/access_expiry", schemaPath: "#/properties/access_expiry/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.refresh_token !== void 0) {
                            let data8 = data.refresh_token;
                            const _errs18 = errors;
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (typeof data8 === "string") {
                                if (func1(data8) > 4096) {
                                  validate20.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "Token/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                  return false;
                                } else {
                                  if (func1(data8) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "Token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern4.test(data8)) {
                                      validate20.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "Token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=-]+$"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "Token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.refresh_expiry !== void 0) {
                              let data9 = data.refresh_expiry;
                              const _errs21 = errors;
                              if (errors === _errs21) {
                                if (errors === _errs21) {
                                  if (typeof data9 === "string") {
                                    if (!formats8(data9)) {
                                      validate20.errors = [{ instancePath: instancePath + "/refresh_expiry", schemaPath: "#/properties/refresh_expiry/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/refresh_expiry", schemaPath: "#/properties/refresh_expiry/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.login_at !== void 0) {
                                let data10 = data.login_at;
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (errors === _errs23) {
                                    if (typeof data10 === "string") {
                                      if (!formats8(data10)) {
                                        validate20.errors = [{ instancePath: instancePath + "/login_at", schemaPath: "#/properties/login_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/login_at", schemaPath: "#/properties/login_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate16(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate20(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate15.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate15.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate15.evaluated = { "dynamicProps": true, "dynamicItems": false };
var checkEntitlementCheck = validate24;
var schema49 = { "type": ["integer", "null"], "format": "int64", "description": "Limit of the plan. Null means unlimited; 0 means that the plan does not include the feature.", "minimum": 0, "maximum": 9007199254740991 };
var schema50 = { "type": ["integer", "null"], "format": "int64", "description": "What is left; null without a limit.", "minimum": 0, "maximum": 9007199254740991 };
var formats26 = (init_formats(), __toCommonJS(formats_exports)).formats.int64;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.allowed === void 0 && (missing0 = "allowed") || data.feature === void 0 && (missing0 = "feature") || data.current_usage === void 0 && (missing0 = "current_usage") || data.limit === void 0 && (missing0 = "limit") || data.available === void 0 && (missing0 = "available")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "allowed" || key0 === "feature" || key0 === "current_usage" || key0 === "limit" || key0 === "available")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.allowed !== void 0) {
            let data0 = data.allowed;
            const _errs2 = errors;
            if (typeof data0 !== "boolean") {
              validate25.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            if (true !== data0) {
              validate25.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.feature !== void 0) {
              let data1 = data.feature;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 64) {
                    validate25.errors = [{ instancePath: instancePath + "/feature", schemaPath: "CheckedFeature/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate25.errors = [{ instancePath: instancePath + "/feature", schemaPath: "CheckedFeature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/feature", schemaPath: "CheckedFeature/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.current_usage !== void 0) {
                let data2 = data.current_usage;
                const _errs7 = errors;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate25.errors = [{ instancePath: instancePath + "/current_usage", schemaPath: "UsedQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate25.errors = [{ instancePath: instancePath + "/current_usage", schemaPath: "UsedQuantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate25.errors = [{ instancePath: instancePath + "/current_usage", schemaPath: "UsedQuantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      } else {
                        if (!formats26.validate(data2)) {
                          validate25.errors = [{ instancePath: instancePath + "/current_usage", schemaPath: "UsedQuantity/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                          return false;
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.limit !== void 0) {
                  let data3 = data.limit;
                  const _errs10 = errors;
                  const _errs11 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
                    validate25.errors = [{ instancePath: instancePath + "/limit", schemaPath: "FeatureLimit/type", keyword: "type", params: { type: schema49.type }, message: "must be integer,null" }];
                    return false;
                  }
                  if (errors === _errs11) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 9007199254740991 || isNaN(data3)) {
                        validate25.errors = [{ instancePath: instancePath + "/limit", schemaPath: "FeatureLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate25.errors = [{ instancePath: instancePath + "/limit", schemaPath: "FeatureLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats26.validate(data3)) {
                            validate25.errors = [{ instancePath: instancePath + "/limit", schemaPath: "FeatureLimit/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.available !== void 0) {
                    let data4 = data.available;
                    const _errs13 = errors;
                    const _errs14 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
                      validate25.errors = [{ instancePath: instancePath + "/available", schemaPath: "AvailableQuantity/type", keyword: "type", params: { type: schema50.type }, message: "must be integer,null" }];
                      return false;
                    }
                    if (errors === _errs14) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate25.errors = [{ instancePath: instancePath + "/available", schemaPath: "AvailableQuantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                          return false;
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate25.errors = [{ instancePath: instancePath + "/available", schemaPath: "AvailableQuantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          } else {
                            if (!formats26.validate(data4)) {
                              validate25.errors = [{ instancePath: instancePath + "/available", schemaPath: "AvailableQuantity/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "type": "object", "additionalProperties": false, "required": ["allowed", "feature", "reason", "message", "current_usage", "limit", "available", "upgrade_url"], "properties": { "allowed": { "type": "boolean", "const": false }, "feature": { "$ref": "CheckedFeature" }, "reason": { "type": "string", "description": "`LIMIT_EXCEEDED`: less than `quantity` is left. `FEATURE_NOT_INCLUDED`: the plan does not include the feature. `FEATURE_NOT_FOUND`: the feature does not exist.", "enum": ["LIMIT_EXCEEDED", "FEATURE_NOT_INCLUDED", "FEATURE_NOT_FOUND"] }, "message": { "type": "string", "minLength": 1, "maxLength": 300, "description": "Error message for people." }, "current_usage": { "$ref": "UsedQuantity" }, "limit": { "$ref": "FeatureLimit" }, "available": { "$ref": "AvailableQuantity" }, "upgrade_url": { "type": "string", "format": "uri", "minLength": 1, "maxLength": 2048, "description": "Page on which the plan can be changed." } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.allowed === void 0 && (missing0 = "allowed") || data.feature === void 0 && (missing0 = "feature") || data.reason === void 0 && (missing0 = "reason") || data.message === void 0 && (missing0 = "message") || data.current_usage === void 0 && (missing0 = "current_usage") || data.limit === void 0 && (missing0 = "limit") || data.available === void 0 && (missing0 = "available") || data.upgrade_url === void 0 && (missing0 = "upgrade_url")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "allowed" || key0 === "feature" || key0 === "reason" || key0 === "message" || key0 === "current_usage" || key0 === "limit" || key0 === "available" || key0 === "upgrade_url")) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.allowed !== void 0) {
            let data0 = data.allowed;
            const _errs2 = errors;
            if (typeof data0 !== "boolean") {
              validate27.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            if (false !== data0) {
              validate27.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.feature !== void 0) {
              let data1 = data.feature;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 64) {
                    validate27.errors = [{ instancePath: instancePath + "/feature", schemaPath: "CheckedFeature/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate27.errors = [{ instancePath: instancePath + "/feature", schemaPath: "CheckedFeature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate27.errors = [{ instancePath: instancePath + "/feature", schemaPath: "CheckedFeature/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                let data2 = data.reason;
                const _errs7 = errors;
                if (typeof data2 !== "string") {
                  validate27.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "LIMIT_EXCEEDED" || data2 === "FEATURE_NOT_INCLUDED" || data2 === "FEATURE_NOT_FOUND")) {
                  validate27.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema51.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.message !== void 0) {
                  let data3 = data.message;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 300) {
                        validate27.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (func1(data3) < 1) {
                          validate27.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate27.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.current_usage !== void 0) {
                    let data4 = data.current_usage;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate27.errors = [{ instancePath: instancePath + "/current_usage", schemaPath: "UsedQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate27.errors = [{ instancePath: instancePath + "/current_usage", schemaPath: "UsedQuantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                          return false;
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate27.errors = [{ instancePath: instancePath + "/current_usage", schemaPath: "UsedQuantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          } else {
                            if (!formats26.validate(data4)) {
                              validate27.errors = [{ instancePath: instancePath + "/current_usage", schemaPath: "UsedQuantity/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.limit !== void 0) {
                      let data5 = data.limit;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
                        validate27.errors = [{ instancePath: instancePath + "/limit", schemaPath: "FeatureLimit/type", keyword: "type", params: { type: schema49.type }, message: "must be integer,null" }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 9007199254740991 || isNaN(data5)) {
                            validate27.errors = [{ instancePath: instancePath + "/limit", schemaPath: "FeatureLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                            return false;
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate27.errors = [{ instancePath: instancePath + "/limit", schemaPath: "FeatureLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            } else {
                              if (!formats26.validate(data5)) {
                                validate27.errors = [{ instancePath: instancePath + "/limit", schemaPath: "FeatureLimit/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.available !== void 0) {
                        let data6 = data.available;
                        const _errs17 = errors;
                        const _errs18 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
                          validate27.errors = [{ instancePath: instancePath + "/available", schemaPath: "AvailableQuantity/type", keyword: "type", params: { type: schema50.type }, message: "must be integer,null" }];
                          return false;
                        }
                        if (errors === _errs18) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate27.errors = [{ instancePath: instancePath + "/available", schemaPath: "AvailableQuantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                              return false;
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate27.errors = [{ instancePath: instancePath + "/available", schemaPath: "AvailableQuantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              } else {
                                if (!formats26.validate(data6)) {
                                  validate27.errors = [{ instancePath: instancePath + "/available", schemaPath: "AvailableQuantity/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                                  return false;
                                }
                              }
                            }
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.upgrade_url !== void 0) {
                          let data7 = data.upgrade_url;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (errors === _errs20) {
                              if (typeof data7 === "string") {
                                if (func1(data7) > 2048) {
                                  validate27.errors = [{ instancePath: instancePath + "/upgrade_url", schemaPath: "#/properties/upgrade_url/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                  return false;
                                } else {
                                  if (func1(data7) < 1) {
                                    validate27.errors = [{ instancePath: instancePath + "/upgrade_url", schemaPath: "#/properties/upgrade_url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  } else {
                                    if (!formats4(data7)) {
                                      validate27.errors = [{ instancePath: instancePath + "/upgrade_url", schemaPath: "#/properties/upgrade_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate27.errors = [{ instancePath: instancePath + "/upgrade_url", schemaPath: "#/properties/upgrade_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate24.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate24.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate24.evaluated = { "dynamicProps": true, "dynamicItems": false };
export {
  anyValue,
  checkEntitlementCheck,
  checkVerifiedLogin,
  checkedValue,
  codePoints,
  escaped,
  formatTest,
  hasEqualItems,
  isDateTime,
  isMultiple,
  isPlainObject,
  isUuid,
  mistyped,
  ownMember,
  pointerToken,
  rejectOthers,
  unlisted,
  unsound,
  within
};
