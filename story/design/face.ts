import type { Look } from '../../schema/look.ts';
import type { AgeBand, Character } from '../../schema/scene-graph.ts';
import type { CulturePack } from '../culture/pack.ts';
import { pick } from './seed.ts';

type Chance = () => number;
const departure = (chance: Chance): number => Math.round((chance() + chance() - 1) * 100) / 100;

/** What stays of a person whatever they wear: face, skin, eyes, height. Everything by chance from their seed, within the pack's ranges. */
export function identityOf(
  character: Character,
  pack: CulturePack,
  chance: Chance,
): Pick<Look, 'stature' | 'skinTone' | 'face' | 'eyeColour'> & { hairColour: Look['hair']['colour'] } {
  const [lightest, darkest] = skinRange(character, pack);
  return {
    stature: Math.round((0.95 + chance() * 0.1 + heightIn(character.description)) * 1000) / 1000,
    skinTone: Math.round((lightest + chance() * (darkest - lightest)) * 10) / 10,
    face: {
      width: departure(chance), jaw: departure(chance), noseWidth: departure(chance), noseLength: departure(chance), eyeSize: departure(chance), eyeTilt: departure(chance), eyeSpacing: departure(chance), lipFullness: departure(chance), browThickness: departure(chance), cheek: departure(chance),
    }, // prettier-ignore
    eyeColour: pick(pack.eyeColours, chance()),
    hairColour: hairIn(character.description) ?? pick(pack.hairColours, chance()),
  };
}

const heightIn = (description: string): number =>
  /\btall\b/iu.test(description) ? 0.06 : /\b(?:short|small|tiny|petite)\s+(?:man|woman|girl|boy|and)\b/iu.test(description) ? -0.06 : 0;

/** The script's word about skin outranks the pack; a range of many origins is narrowed by nothing else. */
function skinRange({ description }: Character, { skin }: CulturePack): readonly [number, number] {
  if (/\b(?:pale|fair)[- ]?(?:skin(?:ned)?|complexion)?\b/iu.test(description) && /skin|complexion|pale/iu.test(description))
    return [skin[0], Math.min(skin[1], skin[0] + 1.5)];
  if (/\b(?:dark[- ]skinned|dark skin|black (?:man|woman|girl|boy))\b/iu.test(description)) return [8, 10];
  return skin;
}

function hairIn(description: string): Look['hair']['colour'] | null {
  if (/\bblon[dn]e?\b/iu.test(description)) return [0.78, 0.1, 88];
  if (/\b(?:red[- ]?hair(?:ed)?|redhead|ginger)\b/iu.test(description)) return [0.5, 0.14, 45];
  if (/\b(?:dark|black)[- ]hair(?:ed)?\b/iu.test(description)) return [0.2, 0.01, 60];
  return /\bbrown[- ]hair(?:ed)?\b/iu.test(description) ? [0.36, 0.06, 55] : null;
}

const GREY: Readonly<Record<AgeBand, readonly [number, number]>> = {
  baby: [0, 0],
  toddler: [0, 0],
  child: [0, 0],
  teen: [0, 0],
  'young-adult': [0, 0],
  adult: [0, 0.05],
  'middle-aged': [0.12, 0.5],
  mature: [0.65, 1],
};

export function greyOf({ ageBand, description }: Character, chance: number): number {
  if (/\b(?:gr[ae]y|white|silver)[- ]hair(?:ed)?\b/iu.test(description)) return 0.95;
  const [least, most] = GREY[ageBand];
  return Math.round((least + chance * (most - least)) * 100) / 100;
}

/** Hair styles that suit gender and age, the script's word first. */
export function hairStyles(character: Character, pack: CulturePack, outfitHair: readonly string[] | undefined): readonly string[] {
  const { description, gender, ageBand } = character;
  const said = /\bbald\b/iu.test(description)
    ? 'bald'
    : /\bbalding\b/iu.test(description)
      ? 'balding'
      : /\bponytail\b/iu.test(description)
        ? 'ponytail'
        : /\bbraid(?:s|ed)?\b/iu.test(description)
          ? 'braid'
          : /\bafro\b/iu.test(description)
            ? 'afro'
            : /\bcurly\b/iu.test(description)
              ? gender === 'female'
                ? 'long-curly'
                : 'curly-short'
              : /\b(?:crew ?cut|buzz ?cut|shaved head)\b/iu.test(description)
                ? 'buzz'
                : null;
  if (said) return [said];
  const young = ageBand === 'child' || ageBand === 'toddler' || ageBand === 'baby';
  const own = gender === 'female' ? (young ? pack.hair.girl : pack.hair.female) : young ? pack.hair.boy : pack.hair.male;
  const old = ageBand === 'mature' ? (gender === 'female' ? ['low-bun', 'bun', 'bob'] : ['balding', 'short', 'side-part']) : null;
  return outfitHair && outfitHair.length > 0 ? [...outfitHair, ...own] : (old ?? own);
}

export function facialHairOf(character: Character, pack: CulturePack, chance: number): string | null {
  if (character.gender === 'female' || ['baby', 'toddler', 'child', 'teen'].includes(character.ageBand)) return null;
  if (character.gender === 'neutral') return null;
  return pick(pack.facialHair, chance);
}
