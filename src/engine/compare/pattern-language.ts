import { type Assertion, CharSet, DFA, type Element, JS, NFA, type NoParent, Transformers, transform } from 'refa';

/** States of an automaton, at most. Patterns of people have dozens, one of several hundred characters some thousands. */
const maxStates = 5_000;

const decided = new Map<string, boolean | null>();

/**
 * Returns whether each text that matches one pattern of JSON Schema matches the other, from the automata of both. Null
 * where these can't decide: back references, some assertions, too many states.
 */
export function isPatternWithin(inner: string, outer: string): boolean | null {
  const pair = JSON.stringify([inner, outer]);
  let isWithin = decided.get(pair);
  if (isWithin === undefined) {
    isWithin = decide(inner, outer);
    decided.set(pair, isWithin);
  }
  return isWithin;
}

function decide(inner: string, outer: string): boolean | null {
  try {
    const outside = automatonOf(outer);
    outside.complement();
    return NFA.fromIntersection(automatonOf(inner), outside, new NFA.LimitedNodeFactory(maxStates)).isEmpty;
  } catch {
    return null;
  }
}

/** Accepts the texts that the pattern matches anywhere. Throws for what automata don't know, and if it is too large. */
function automatonOf(pattern: string): DFA {
  const literal = JS.Parser.fromLiteral({ source: pattern, flags: 'u' });
  const { expression, maxCharacter } = literal.parse({ backreferences: 'throw', maxNodes: maxStates });
  const characters = CharSet.all(maxCharacter);
  const anything = (): NoParent<Element> => ({
    type: 'Quantifier',
    alternatives: [{ type: 'Concatenation', elements: [{ type: 'CharacterClass', characters }] }],
    ...{ min: 0, max: Number.POSITIVE_INFINITY, lazy: false },
  });
  const alternatives = expression.alternatives.map(({ elements }) => {
    const isAtStart = isEdge(elements[0], 'behind');
    const isAtEnd = isEdge(elements.at(-1), 'ahead');
    const inside = elements.slice(isAtStart ? 1 : 0, isAtEnd ? -1 : undefined);
    return {
      type: 'Concatenation' as const,
      elements: [...(isAtStart ? [] : [anything()]), ...inside, ...(isAtEnd ? [] : [anything()])],
    };
  });
  const whole = transform(Transformers.applyAssertions(), { type: 'Expression', alternatives });
  const matching = NFA.fromRegex(
    whole,
    { maxCharacter },
    { assertions: 'throw' },
    new NFA.LimitedNodeFactory(maxStates),
  );
  return DFA.fromFA(matching, new DFA.LimitedNodeFactory(maxStates));
}

/** `^` is parsed as "no character behind", `$` as "no character ahead". */
function isEdge(element: NoParent<Element> | undefined, kind: Assertion['kind']): boolean {
  if (element?.type !== 'Assertion' || element.kind !== kind || !element.negate) return false;
  const [only, ...others] = element.alternatives;
  const [character, ...more] = only?.elements ?? [];
  return others.length === 0 && more.length === 0 && character?.type === 'CharacterClass' && character.characters.isAll;
}
