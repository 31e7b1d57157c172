/** The third persons of a verb, and what isn't finite: prose tells of people in no other forms. */
export interface Conjugation {
  /** Present and past, one person. */
  singular: string[];
  plural: string[];
  /** Past forms that tell who: Russian. */
  feminine?: string[];
  masculine?: string[];
  gerund: string[];
  participle: string[];
  infinitive: string[];
}

/** The parts of a verb that rules don't give, by the infinitive it ends in: "tener" serves "detener" and "sostener". */
export type Models = readonly { ending: string; parts: readonly string[]; before: RegExp }[];

/** Reads `tener/tien/tuv, poner//pus`. A model serves verbs that put one of the prefixes before it, with `~` any that end in it. Longer ones come first. */
export const models = (list: string, prefixes: string): Models =>
  list
    .split(',')
    .map((entry) => entry.trim().split('/'))
    .filter(([ending]) => ending)
    .map(([ending = '', ...parts]) =>
      ending.startsWith('~')
        ? { ending: ending.slice(1), parts, before: /^/u }
        : { ending, parts, before: new RegExp(`^(?:${prefixes.replaceAll(' ', '|')})?$`, 'u') },
    )
    .sort((one, other) => other.ending.length - one.ending.length);

/** The parts of an infinitive, its own or those of the model it ends in with what stands before put on. */
export function partsOf(infinitive: string, own: readonly string[], known: Models): readonly (string | undefined)[] {
  if (own.length > 0) return own.map((part) => part || undefined);
  const model = known.find(
    ({ ending, before }) => infinitive.endsWith(ending) && before.test(infinitive.slice(0, infinitive.length - ending.length)),
  );
  if (!model) return [];
  const before = infinitive.slice(0, infinitive.length - model.ending.length);
  return model.parts.map((part) => (part ? before + part : undefined));
}
