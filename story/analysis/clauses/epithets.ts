import type { PersonNoun } from '../lexicon/people.ts';
import type { Sentence } from './clause-sentence.ts';

/** "PILAR, alcaldesa,": what a noun tells of somebody named, who is called so from now on. */
export function tellOf(
  { cast, memory }: Sentence,
  id: string,
  { noun, words, owners }: { noun: PersonNoun; words: string; owners: readonly string[] | null },
): void {
  cast.describe(id, noun, owners, memory);
  if (!GENERIC.test(words)) cast.call(id, { noun, words });
}

/** Nouns that say again who has been seen: "the old man", "the boy". */
export const GENERIC =
  /^(?:hombre|mujer|señor|señora|chic[oa]|muchach[oa]|niñ[oa]|viej[oa]|ancian[oa]|joven|homme|femme|dame|monsieur|garçon|fille|fillette|vieux|vieille|vieillard|jeune homme|jeune femme|enfant|petit|petite|homem|mulher|rapaz|rapariga|menin[oa]|garot[oa]|velh[oa]|idos[oa]|jovem|moç[oa]|senhora?|criança|uomo|donna|ragazz[oa]|bambin[oa]|vecchi[oa]|anzian[oa]|giovane|signor[ea]|mann|frau|junge|mädchen|kind|alte|alter|alten|kerl|kleine|мужчина|женщина|старик|старуха|старушка|старичок|мальчик|девочка|мальчишка|девушка|юноша|парень|ребенок|малыш|мужик|дед)$/u;
const YOUNG_BANDS: ReadonlySet<string> = new Set(['baby', 'toddler', 'child', 'teen']);

/** Who of those seen here such a noun means: the only one of that gender and age, known or not yet told. */
export function epithet({ cast, memory }: Sentence, noun: PersonNoun, name: string): string | null {
  if (noun.kin !== null || noun.group || !GENERIC.test(name)) return null;
  if ([...cast.extras.values()].some((extra) => extra.name.toLowerCase() === name)) return null;
  const genderOf = (id: string): string | null => {
    const told = cast.cast.byId.get(id)?.gender ?? cast.extras.get(id)?.gender ?? null;
    const heard = memory.genders.get(id);
    return told ?? (heard && heard.female !== heard.male ? (heard.female > heard.male ? 'female' : 'male') : null);
  };
  const bandOf = (id: string) => cast.cast.byId.get(id)?.band ?? cast.extras.get(id)?.band ?? null;
  const young = noun.age !== null && YOUNG_BANDS.has(noun.age);
  const fits = memory.onStage().filter((id) => {
    if (noun.gender !== null && genderOf(id) !== null && genderOf(id) !== noun.gender) return false;
    const band = bandOf(id);
    if (band === null) return true;
    if (YOUNG_BANDS.has(band) !== young && !(noun.age === 'young-adult' && band === 'teen')) return false;
    return noun.age !== 'mature' || band === 'mature';
  });
  const sure = fits.filter((id) => bandOf(id) !== null && (noun.gender === null || genderOf(id) === noun.gender));
  const exact = sure.filter((id) => bandOf(id) === noun.age);
  if (exact.length === 1) return exact[0] ?? null;
  if (sure.length === 1) return sure[0] ?? null;
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
