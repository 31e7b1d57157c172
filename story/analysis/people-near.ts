import type { SceneSource } from '../scene-source.ts';
import type { Person } from './cast.ts';

/** A scene in lower case, and whether it names kin only by whose they are. */
export type SceneWords = { text: string; kinNamed: boolean };

export function wordsOf(scene: SceneSource): SceneWords {
  const text = scene.elements
    .map(({ raw }) => raw)
    .join('\n')
    .toLowerCase();
  return { text, kinNamed: OWNED_KIN.test(text) };
}

/** "her father", "su madre": kin without a name may be anybody of a small cast. */
const OWNED_KIN =
  /(?:['’]s|\b(?:his|her|their|su|sus|sa|son|ses|seine[rmns]?|ihre[rmns]?|suo|sua|seu))\s+(?:\p{L}+\s+)?(?:father|mother|dad|mom|mum|parents?|son|daughter|child|grand\p{L}+|padre|madre|hij[oa]|abuel[oa]|niet[oa]|père|mère|fils|fille|vater|mutter|sohn|tochter|figli[oa]|pai|mãe|filh[oa])\b|\b(?:the|la|el|le|il|das|die|der|o|a)\s+(?:two|three|four|girl|boy|child|old (?:man|woman)|niñ[oa]|viej[oa]|ancian[oa]|fille|garçon|vieil|mädchen|junge|ragazz[oa]|bambin[oa]|menin[oa])\b/iu;
const MOST_KIN = 12;
const INDIC = /[\u0900-\u0dff]/u;

/** Whom a scene can speak of, and all that its reading depends on of what is known of them. */
export type Nearby = { people: Person[]; digest: string };

/**
 * The people a scene can speak of: those of whose names at least one word stands in it, and those who are of a group that does.
 * Made once for all scenes of a film.
 */
export function nearbyAmong(people: readonly Person[]): (scene: SceneWords) => Nearby {
  const small = people.length <= MOST_KIN;
  const known = people.map((person) => ({ person, signs: signsOf(person), digest: digestOf(person) }));
  return ({ text, kinNamed }) => {
    const named = known.filter(
      ({ person: { noun }, signs }) => signs.some((sign) => text.includes(sign)) || noun?.kin || (kinNamed && !noun && small),
    );
    const members = new Set(named.flatMap(({ person }) => person.members));
    const near = members.size === 0 ? named : known.filter((each) => named.includes(each) || members.has(each.person.id));
    return { people: near.map(({ person }) => person), digest: near.map(({ digest }) => digest).join('|') };
  };
}

const digestOf = ({ id, gender, band, forms, members, kin, epithets }: Person): string =>
  [id, gender, band, forms, members, kin.map(({ to, kind }) => `${kind} ${to}`), epithets].join(':');

/** Any of these in a scene may be them. Indian names change their last letter with the case. */
const signsOf = ({ forms, epithets }: Person): string[] => [
  ...epithets,
  ...forms
    .flatMap((form) => form.split(/[\s.&]+/))
    .filter((word) => word.length > 1)
    .map((word) => (word.length > 3 && INDIC.test(word) ? word.slice(0, -1) : word)),
];
