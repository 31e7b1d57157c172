import type { CultureStyle } from '../../schema/culture.ts';
import type { Oklch, WornGarment } from '../../schema/look.ts';
import type { AgeBand, Character } from '../../schema/scene-graph.ts';
import type { Age, CulturePack, Outfit, Wardrobe } from '../culture/pack.ts';
import { companions, namedColour } from './colours.ts';
import { pick } from './seed.ts';

type Slot = 'leg' | 'lower' | 'torso' | 'over' | 'cape' | 'head' | 'feet';
const SLOTS: Readonly<Record<string, Slot>> = {
  trousers: 'leg', jeans: 'leg', shorts: 'leg', pyjama: 'leg', leggings: 'leg',
  skirt: 'lower', 'long-skirt': 'lower', dhoti: 'lower', veshti: 'lower', lungi: 'lower', hakama: 'lower', pavadai: 'lower',
  shirt: 'torso', 't-shirt': 'torso', blouse: 'torso', kurta: 'torso', kameez: 'torso', sweater: 'torso', hoodie: 'torso', 'vest-top': 'torso', sari: 'torso', kimono: 'torso', yukata: 'torso', robe: 'torso', thobe: 'torso', dress: 'torso', 'salwar-kameez': 'torso', hanbok: 'torso', hanfu: 'torso', 'school-shirt': 'torso', polo: 'torso',
  jacket: 'over', 'suit-jacket': 'over', coat: 'over', raincoat: 'over', vest: 'over', cardigan: 'over', 'hi-vis-vest': 'over', shawl: 'over', abaya: 'over',
  dupatta: 'cape', cloak: 'cape', 'keffiyeh-scarf': 'cape',
  hijab: 'head', turban: 'head', ghutra: 'head', cap: 'head', hat: 'head', headscarf: 'head', 'hard-hat': 'head', 'straw-hat': 'head',
  shoes: 'feet', sandals: 'feet', boots: 'feet', geta: 'feet', barefoot: 'feet', sneakers: 'feet',
}; // prettier-ignore
const ORDER: readonly Slot[] = ['leg', 'lower', 'torso', 'over', 'cape', 'head', 'feet'];
/** Garments that dress the whole body: legs and skirts go. */
const WHOLE = new Set(['sari', 'kimono', 'yukata', 'robe', 'thobe', 'dress', 'salwar-kameez', 'hanbok', 'hanfu']);
/** What a script says → garments of the stage; a word not here that the stage knows stands for itself. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  scarf: ['shawl'],
  veil: ['dupatta'],
  kippah: ['cap'],
  uniform: ['shirt', 'trousers'],
  spacesuit: ['jacket', 'trousers', 'boots'],
  armour: ['vest', 'trousers', 'boots'],
  sari: ['blouse', 'sari'],
};
const ACCESSORIES = new Set([
  'glasses',
  'bindi',
  'earrings',
  'jhumka',
  'nose-stud',
  'necklace',
  'thali',
  'jasmine',
  'bangles',
  'watch',
  'tie',
  'obi',
  'umbrella',
  'bag',
  'lanyard',
]);
const FACIAL_HAIR = new Set(['moustache', 'beard', 'stubble', 'goatee', 'full-beard']);

export const ageOf = (band: AgeBand): Age =>
  band === 'baby' || band === 'toddler' || band === 'child' ? 'child' : band === 'teen' ? 'teen' : band === 'mature' ? 'elder' : 'adult';

/** What the story says about how somebody dresses in it. */
export type Dressing = { style: CultureStyle; festive: boolean; places: readonly string[] };

/** An outfit of the pack for a person, or of their calling where the script names one. */
export function outfitFor(pack: CulturePack, character: Character, dressing: Dressing, chance: number): Outfit {
  const side = character.gender === 'female' ? 'female' : 'male';
  const calling = outfitOfCalling(character, dressing, side);
  if (calling) return calling;
  const wardrobe: Wardrobe = dressing.festive ? pack.festive[side] : pack.attire[dressing.style][side];
  const age = ageOf(character.ageBand);
  const fallback = pack.attire[dressing.style][side];
  return pick(wardrobe[age] ?? (dressing.festive ? undefined : fallback[age]) ?? wardrobe.adult, chance);
}

const CALLINGS: readonly (readonly [RegExp, readonly string[], readonly string[]])[] = [
  [/\b(?:doctor|dr|surgeon|scientist|physician)\b|மருத்துவர்|डॉक्टर|医生|医者|의사|طبيب/iu, ['trousers', 'shirt', 'coat', 'shoes'], []],
  [
    /\b(?:police|policeman|policewoman|constable|cop|inspector|sheriff|security guard|guard)\b|경찰|شرطي/iu,
    ['trousers', 'shirt', 'cap', 'boots'],
    [],
  ],
  [/\b(?:monk|nun|lama)\b/iu, ['robe', 'sandals'], []],
  [
    /\b(?:forklift|warehouse worker|site supervisor|builder|construction worker|foreman)\b/iu,
    ['trousers', 'shirt', 'hi-vis-vest', 'hard-hat', 'boots'],
    [],
  ],
  [/\b(?:manager|ceo|lawyer|executive|director|banker|consultant|attorney|trainer)\b/iu, ['trousers', 'shirt', 'suit-jacket', 'shoes'], []],
];

function outfitOfCalling({ name, description, ageBand }: Character, { places, style }: Dressing, side: 'female' | 'male'): Outfit | null {
  if ((ageBand === 'child' || ageBand === 'teen') && places.includes('classroom'))
    return { garments: side === 'female' ? ['skirt', 'school-shirt', 'shoes'] : ['trousers', 'school-shirt', 'shoes'] };
  if (style !== 'modern') return null;
  for (const [words, garments, accessories] of CALLINGS) if (words.test(`${name} ${description}`)) return { garments, accessories };
  return places.length > 0 && places.every((kind) => kind === 'meeting-room' || kind === 'office') && ageBand !== 'child'
    ? { garments: ['trousers', side === 'female' ? 'blouse' : 'shirt', 'suit-jacket', 'shoes'] }
    : null;
}

export type Dressed = { garments: WornGarment[]; accessories: string[]; facialHair: string | null; hat: boolean };

/** Dresses somebody: the outfit, what the script says they wear put over it, each cloth in its colour. */
export function dress(outfit: Outfit, wears: readonly string[], { main, second }: { main: Oklch; second: Oklch }): Dressed {
  const worn = new Map<Slot, { id: string; colour: Oklch | null }[]>();
  const put = (id: string, colour: Oklch | null, fromScript = false): void => {
    const slot = SLOTS[id];
    if (!slot) return;
    const whole = WHOLE.has(id);
    const under = slot === 'torso' ? (worn.get('torso') ?? []).filter((other) => id === 'sari' && other.id === 'blouse') : [];
    if (whole && id !== 'sari')
      for (const gone of ['leg', 'lower', ...(fromScript ? (['over', 'cape'] as const) : [])] as const) worn.delete(gone);
    if (id === 'sari') for (const gone of ['leg', 'lower', 'over', 'cape'] as const) worn.delete(gone);
    if (slot === 'lower') worn.delete('leg');
    if (slot === 'leg') worn.delete('lower');
    if ((slot === 'lower' || slot === 'leg') && (worn.get('torso') ?? []).some((other) => WHOLE.has(other.id) && other.id !== 'kimono'))
      worn.set('torso', [{ id: id === 'pavadai' ? 'blouse' : 'shirt', colour: null }]);
    worn.set(slot, [...under, { id, colour }]);
  };
  for (const id of outfit.garments) put(id, null);
  const accessories = new Set(outfit.accessories ?? []);
  let facialHair: string | null = null;
  for (const item of wears.toSorted(
    (a, b) => Number(WHOLE.has(b.split(' ').at(-1) ?? '')) - Number(WHOLE.has(a.split(' ').at(-1) ?? '')),
  )) {
    const words = item.split(' ');
    const id = words.at(-1) ?? '';
    const colour = namedColour(words.slice(0, -1));
    if (ACCESSORIES.has(id)) accessories.add(id);
    else if (FACIAL_HAIR.has(id)) facialHair = id;
    else for (const meant of MEANT[id] ?? [id]) put(meant, meant === id || (MEANT[id]?.length ?? 0) === 1 ? colour : null, true);
  }
  if (worn.has('torso') && !(worn.get('torso') ?? []).some(({ id }) => WHOLE.has(id)) && !worn.has('leg') && !worn.has('lower'))
    put('trousers', null);
  return { garments: coloured(worn, main, second), accessories: [...accessories], facialHair, hat: worn.has('head') };
}

const QUIET: Readonly<Partial<Record<string, Oklch>>> = {
  trousers: [0.32, 0.02, 265], jeans: [0.42, 0.08, 255], shorts: [0.45, 0.05, 80], shoes: [0.25, 0.02, 50], sandals: [0.42, 0.06, 55], boots: [0.3, 0.04, 50], geta: [0.5, 0.07, 60], sneakers: [0.8, 0.01, 250], veshti: [0.95, 0.01, 95], dhoti: [0.94, 0.02, 95], pyjama: [0.92, 0.02, 90],
  thobe: [0.95, 0.01, 95], ghutra: [0.94, 0.02, 90], 'hi-vis-vest': [0.88, 0.19, 110], 'hard-hat': [0.85, 0.17, 90], 'school-shirt': [0.96, 0.01, 95], abaya: [0.2, 0.01, 280], 'straw-hat': [0.8, 0.08, 90], barefoot: [0.5, 0.05, 50],
}; // prettier-ignore

/** The main hue goes to what is seen most; a second to what is seen beside it; the rest keeps quiet. */
function coloured(worn: ReadonlyMap<Slot, readonly { id: string; colour: Oklch | null }[]>, main: Oklch, second: Oklch): WornGarment[] {
  const over = worn.get('over')?.[0];
  const lead =
    over && over.id !== 'hi-vis-vest' && over.id !== 'vest' && over.id !== 'cardigan' && over.id !== 'abaya'
      ? over.id
      : (worn.get('torso')?.at(-1)?.id ?? over?.id ?? '');
  return ORDER.flatMap((slot) => worn.get(slot) ?? []).map(({ id, colour }) => {
    const cloth =
      colour ??
      (id === lead && !QUIET[id]
        ? main
        : (QUIET[id] ??
          (id === 'shirt' && over
            ? ([0.92, 0.02, 240] as Oklch)
            : id === 'blouse' && lead === 'sari'
              ? companions(main).trim
              : id === 'pavadai' || id === 'hakama' || id === 'long-skirt' || id === 'skirt'
                ? second
                : calm(second))));
    return { id, main: cloth, ...companions(cloth) };
  });
}

const calm = ([lightness, chroma, hue]: Oklch): Oklch => [Math.min(0.9, lightness * 0.9 + 0.08), chroma * 0.6, hue];
