import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { idOf, type List, type Model } from './model.ts';
import { creatorsOf } from './populate.ts';

/** Search finds what was written. */
export const searched: Law = {
  name: 'searched',
  proves: 'A search finds what was written, by a word of each text that it searches, and nothing without the word.',
  applies: (model: Model): Instance[] =>
    model.lists.flatMap((list) => {
      const parameter = list.operation.parameters.find(({ filter }) => filter?.test === 'words');
      const [creator] = creatorsOf(model, list);
      if (parameter === undefined || creator === undefined) return [];
      const properties = (parameter.filter?.properties ?? []).filter(
        (name) => creator.create.body?.schema.properties?.[name] !== undefined,
      );
      return properties.map((property) => ({
        operation: list.operation,
        what: `${parameter.name} finds a word of ${property}`,
        check: (lab: Lab) => check(lab, list, parameter.name, property),
      }));
    }),
};

async function check(lab: Lab, list: List, parameter: string, property: string): Promise<void> {
  const [creator] = creatorsOf(lab.model, list);
  if (creator === undefined) return;
  const word = `w${lab.mark()}`;
  const isList = creator.create.body?.schema.properties?.[property]?.type === 'array';
  const made = await lab.make(creator, { body: { [property]: isList ? [word] : `Some ${word} here` } });
  const other = await lab.make(creator);
  const search = async (text: string) => lab.walk(list, { ...lab.partsOf(list, made), query: { [parameter]: text } });
  const found = await search(word);
  const ids = found.items.map(idOf);
  if (!ids.includes(made.id ?? '')) throw new Broken(`does not find ${made.id} by ${word}`, found.exchange);
  if (ids.includes(other.id ?? '')) throw new Broken(`finds ${other.id}, which does not have ${word}`, found.exchange);
  if (ids.length !== 1) throw new Broken(`finds ${ids.length} items by ${word}, which one has`, found.exchange);
  const none = await search(`w${lab.mark()}`);
  if (none.items.length > 0) throw new Broken('finds items by a word that none has', none.exchange);
}
