import { text } from '../emit/literal.ts';

/** A part of the JSON text that a serializer writes: known now, computed later, or one of two. */
export type Part = { readonly fixed: string } | { readonly code: string } | Choice;

interface Choice {
  /** JavaScript condition. */
  readonly when: string;
  readonly then: readonly Part[];
  readonly otherwise: readonly Part[];
}

export function fixed(json: string): Part {
  return { fixed: json };
}

export function code(expression: string): Part {
  return { code: expression };
}

export function choice(when: string, then: readonly Part[], otherwise: readonly Part[]): Part {
  return { when, then, otherwise };
}

/** Returns a JavaScript expression that joins the parts. */
export function joined(parts: readonly Part[]): string {
  return operands(parts).join(' + ');
}

/**
 * Returns the operands of that expression. The fewer there are the faster it runs, so fixed text is merged with adjacent
 * fixed text and moved into both sides of a choice.
 */
export function operands(parts: readonly Part[]): string[] {
  const found: string[] = [];
  const queue = [...parts];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    const before = 'fixed' in part ? part.fixed + takeFixed(queue) : '';
    const next = 'fixed' in part ? queue[0] : part;
    if (next !== undefined && 'when' in next) {
      if ('fixed' in part) queue.shift();
      const after = takeFixed(queue);
      const side = (own: readonly Part[]) => joined([fixed(before), ...own, fixed(after)]);
      found.push(`(${next.when} ? ${side(next.then)} : ${side(next.otherwise)})`);
    } else if (before !== '') found.push(text(before));
    else if ('code' in part) found.push(part.code);
  }
  return found.length === 0 ? ["''"] : found;
}

/** Takes the fixed text that comes next. */
function takeFixed(queue: Part[]): string {
  let taken = '';
  for (let next = queue[0]; next !== undefined && 'fixed' in next; next = queue[0]) {
    taken += next.fixed;
    queue.shift();
  }
  return taken;
}
