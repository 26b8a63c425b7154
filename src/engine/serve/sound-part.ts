import type { List } from '../document/operation.ts';
import { isUnsoundResponse, type UnsoundResponse } from './unsound-response.ts';

export interface SoundPart {
  /** The body without the items that break the contract, as JSON text. */
  readonly text: string;
  readonly omitted: readonly OmittedItem[];
}

/** An item of a list that breaks the contract. */
export interface OmittedItem {
  /** JSON pointer to the invalid value in the handler's response. */
  readonly pointer: string;
  /** The JSON Schema keyword that the value breaks. */
  readonly keyword: string;
  /** The item's id, where it has the form of one. */
  readonly id?: number | string;
}

/** Where a value is: in a body that has nothing but it in the lists around it, and in the body that was given. */
interface Place {
  readonly alone: string;
  readonly given: string;
  /** Returns the former body, with another value in the place. */
  readonly around: (value: unknown) => unknown;
}

type Item = { readonly [member: string]: unknown };

/**
 * Returns what is sound of a body that has unsound items in its lists, or null if something else is unsound. Each item
 * is serialized once on its own and once with the others, however many are unsound.
 */
export function soundPart(
  serialize: (body: unknown) => string,
  body: unknown,
  lists: readonly List[],
): SoundPart | null {
  const omitted: OmittedItem[] = [];
  const place: Place = { alone: '', given: '', around: (value) => value };
  if (faultOf(emptied(body, lists)) !== null) return null;
  const sound = sifted(body, lists, place);
  return omitted.length === 0 || faultOf(sound) !== null ? null : { text: serialize(sound), omitted };

  function faultOf(candidate: unknown): UnsoundResponse | null {
    try {
      serialize(candidate);
      return null;
    } catch (error) {
      if (isUnsoundResponse(error)) return error;
      throw error;
    }
  }

  /** Returns a value, which is sound where its lists are empty, without the unsound items of its lists. */
  function sifted(value: unknown, within: readonly List[], { alone, given, around }: Place): unknown {
    const empty = emptied(value, within);
    return within.reduce((rest, list) => {
      const path = list.name === null ? '' : `/${list.name}`;
      const kept = itemsOf(value, list).flatMap((item, index) =>
        soundItem(item, list.lists ?? [], {
          alone: `${alone}${path}/0`,
          given: `${given}${path}/${index}`,
          around: (one) => around(withItems(empty, list, [one])),
        }),
      );
      return withItems(rest, list, kept);
    }, value);
  }

  function soundItem(item: unknown, within: readonly List[], place: Place): unknown[] {
    const fault = faultOf(place.around(item));
    if (fault === null) return [item];
    if (within.length > 0 && faultOf(place.around(emptied(item, within))) === null) {
      const repaired = sifted(item, within, place);
      if (faultOf(place.around(repaired)) === null) return [repaired];
    }
    const pointer = place.given + fault.pointer.slice(place.alone.length);
    omitted.push({ pointer, keyword: fault.keyword, ...idOf(item) });
    return [];
  }
}

function emptied(value: unknown, lists: readonly List[]): unknown {
  return lists.reduce((rest, list) => withItems(rest, list, []), value);
}

function itemsOf(value: unknown, { name }: List): readonly unknown[] {
  const items = name === null ? value : (value as Item | null)?.[name];
  return Array.isArray(items) ? items : [];
}

/** A value that has no such list stays as it is. */
function withItems(value: unknown, list: List, items: readonly unknown[]): unknown {
  if (list.name === null) return Array.isArray(value) ? items : value;
  const holdsList = typeof value === 'object' && value !== null && Array.isArray((value as Item)[list.name]);
  return holdsList ? { ...value, [list.name]: items } : value;
}

const idForm = /^(?:[0-9]{1,16}|[0-9a-f-]{36})$/;

function idOf(item: unknown): { readonly id?: number | string } {
  if (typeof item !== 'object' || item === null) return {};
  const id = Object.entries(item).find(([name]) => /^(?:\w+_)?id$/.test(name))?.[1] as unknown;
  return (typeof id === 'number' || typeof id === 'string') && idForm.test(`${id}`) ? { id } : {};
}
