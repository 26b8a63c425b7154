const width = 120;

/**
 * Returns a JSON value as TypeScript source: on one line where it fits after `prefix`, the text in front of it on that line,
 * else one member to a line.
 */
export function literal(value: unknown, prefix = '', indent = ''): string {
  const flat = inline(value);
  if (typeof value !== 'object' || value === null || `${indent}${prefix}${flat},`.length <= width) return flat;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => literal(item, '', deeper))
    : Object.entries(value).map(([name, member]) => `${key(name)}: ${literal(member, `${key(name)}: `, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((line) => `${deeper}${line},\n`).join('')}${indent}${close}`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Returns a string as a JavaScript literal in single quotes. */
export function text(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** Returns a member name for an object literal, quoted only where necessary. */
export function key(name: string): string {
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(name) ? name : text(name);
}
