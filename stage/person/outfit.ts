import type { Look, Oklch, WornGarment } from '../../schema/look.ts';
import type { LinearRgb, Substitution } from '../contract.ts';
import { adjust, linear, mix, oklch } from '../paint/colour.ts';
import { seedOfWord } from '../paint/random.ts';
import type { Cut } from './garments/cut.ts';
import { ACCESSORIES, type Accessory } from './garments/accessories.ts';
import { FOOT_WEAR, type ShoeCut } from './garments/foot-wear.ts';
import { calledExactly, cutFor, nearest, shoeFor, WARDROBE } from './garments/wardrobe.ts';
import { BEARDS, type BeardStyle } from './head/beard.ts';
import { HEADWEAR, type Hat } from './head/headwear.ts';
import { HAIR } from './head/hair-styles.ts';
import type { Hair } from './head/hair.ts';
import { lerp } from './space.ts';

export interface Worn {
  worn: WornGarment;
  cut: Cut;
}
/** Everything a look says, turned into what can be drawn. */
export interface Outfit {
  skin: LinearRgb;
  lips: LinearRgb;
  iris: LinearRgb;
  brow: LinearRgb;
  hair: Hair;
  garments: readonly Worn[];
  shoe: { cut: ShoeCut; upper: LinearRgb; sole: LinearRgb; sock: LinearRgb };
  hat: Hat | null;
  beard: BeardStyle | null;
  accessories: ReadonlyMap<string, Accessory>;
  /** The garment whose accent colours ties, sashes and lanyards. */
  accent: WornGarment;
  /** Legs are in one garment. */
  robed: boolean;
}

/** Monk Skin Tone 1–10 as albedos. */
// prettier-ignore
const SKIN: readonly Oklch[] = [[0.87, 0.042, 52], [0.85, 0.05, 54], [0.83, 0.057, 58], [0.8, 0.06, 62], [0.74, 0.07, 59], [0.655, 0.082, 55], [0.57, 0.08, 50], [0.48, 0.068, 46], [0.4, 0.05, 45], [0.34, 0.038, 45]];
function skinOf(tone: number): LinearRgb {
  const at = Math.min(8.999, Math.max(0, tone - 1));
  const [from, to] = [SKIN[Math.floor(at)]!, SKIN[Math.floor(at) + 1]!];
  return mix(oklch(...from), oklch(...to), at % 1);
}

/** Which table an open word for a garment belongs to: the one that knows it best. */
function tableOf(id: string): 'cloth' | 'head' | 'feet' {
  const tables: Record<'cloth' | 'head' | 'feet', Readonly<Record<string, { also?: readonly string[] }>>> = {
    cloth: WARDROBE,
    head: HEADWEAR,
    feet: FOOT_WEAR,
  };
  const names = Object.keys(tables) as (keyof typeof tables)[];
  return (
    names.find((name) => id in tables[name]) ??
    names.find((name) => calledExactly(tables[name], id)) ??
    names.find((name) => nearest(tables[name], id)) ??
    'cloth'
  );
}

/** @param note told of every id that had to be stood in for */
export function dress(look: Look, note: (substitution: Substitution) => void): Outfit {
  const skin = skinOf(look.skinTone);
  const worn = (table: ReturnType<typeof tableOf>) => look.garments.filter(({ id }) => tableOf(id) === table);
  const garments = worn('cloth')
    .map((garment): Worn => ({ worn: garment, cut: cutFor(garment.id, note) }))
    .sort((a, b) => ORDER.indexOf(a.cut.slot) - ORDER.indexOf(b.cut.slot));
  // Nobody wears an open coat over bare skin.
  const coat = garments.findIndex(({ cut }) => cut.slot === 'over' && cut.top?.open);
  if (coat >= 0 && !garments.some(({ cut }) => cut.slot === 'torso'))
    garments.splice(coat, 0, { worn: beneath(garments[coat]!.worn), cut: WARDROBE.sweater! });
  const feet = worn('feet').at(-1);
  const hat = worn('head').at(-1);
  const accessories = new Map<string, Accessory>();
  for (const wanted of look.accessories) {
    if (nearest(HEADWEAR, wanted) && !nearest(ACCESSORIES, wanted)) continue; // a hat among the accessories is worn below
    const used = nearest(ACCESSORIES, wanted);
    if (used !== wanted) note({ wanted, used: used ?? 'nothing', kind: 'accessory' });
    if (used) accessories.set(used, ACCESSORIES[used]!);
  }
  const loose = hat ? undefined : look.accessories.find((id) => nearest(HEADWEAR, id) && !nearest(ACCESSORIES, id));
  return {
    skin,
    lips: mix(adjust(skin, { chroma: 1.3, lightness: -0.06 }), oklch(0.5, 0.14, 20), look.gender === 'female' ? 0.5 : 0.24),
    iris: linear(look.eyeColour),
    brow: mix(linear(look.hair.colour), oklch(0.55, 0.01, 60), look.hair.grey * 0.7),
    hair: hairOf(look, note),
    hat: hat
      ? hatOf(hat, note)
      : loose
        ? hatOf({ id: loose, main: [0.82, 0.15, 85], trim: [0.3, 0.02, 60], accent: [0.5, 0.1, 30] }, note)
        : null,
    beard: beardOf(look, note),
    garments: garments.some(({ cut }) => cut.legs || (cut.skirt && cut.slot !== 'over'))
      ? garments
      : [{ worn: PLAIN, cut: WARDROBE.trousers! }, ...garments],
    accessories,
    accent: garments.find(({ cut }) => cut.slot === 'over' || cut.slot === 'torso')?.worn ?? PLAIN,
    shoe: {
      cut: shoeFor(feet?.id ?? 'shoes', note),
      upper: feet ? linear(feet.main) : oklch(0.3, 0.04, 45),
      sole: feet ? linear(feet.trim) : oklch(0.22, 0.02, 45),
      sock: oklch(0.93, 0.01, 90),
    },
    robed: garments.some(({ cut }) => cut.skirt && cut.skirt.hem > 0.7),
  };
}
/** Nobody goes without something around the legs. */
const PLAIN: WornGarment = { id: 'trousers', main: [0.35, 0.02, 260], trim: [0.3, 0.02, 260], accent: [0.45, 0.14, 25] };
/** A light knit in the coat's second colour. */
const beneath = ({ main: [lightness], trim: [, chroma, hue] }: WornGarment): WornGarment => ({
  id: 'sweater',
  main: [lightness > 0.6 ? 0.4 : 0.8, Math.min(0.045, chroma), hue],
  trim: [lightness > 0.6 ? 0.34 : 0.74, Math.min(0.045, chroma), hue],
  accent: [0.5, 0.1, hue],
});
const ORDER = ['leg', 'lower', 'torso', 'sleeve', 'over', 'cape'];

function hatOf(worn: WornGarment, note: (substitution: Substitution) => void): Hat {
  const used = nearest(HEADWEAR, worn.id) ?? 'cap';
  if (used !== worn.id) note({ wanted: worn.id, used, kind: 'garment' });
  return { cut: HEADWEAR[used]!, worn };
}
function beardOf(look: Look, note: (substitution: Substitution) => void): BeardStyle | null {
  if (!look.facialHair || look.facialHair === 'none') return null;
  const used = nearest(BEARDS, look.facialHair) ?? 'beard';
  if (used !== look.facialHair) note({ wanted: look.facialHair, used, kind: 'hair' });
  return BEARDS[used]!;
}

function hairOf(look: Look, note: (substitution: Substitution) => void): Hair {
  const used = nearest(HAIR, look.hair.style) ?? (look.gender === 'female' ? 'long-straight' : 'short');
  if (used !== look.hair.style) note({ wanted: look.hair.style, used, kind: 'hair' });
  const colour = linear(look.hair.colour);
  return {
    style:
      used === 'short' && (look.ageBand === 'child' || look.ageBand === 'toddler' || look.ageBand === 'baby') ? HAIR.boyish! : HAIR[used]!, // a child's short hair comes lower over the forehead
    colour: mix(colour, oklch(0.74, 0.012, 60), lerp(0, 0.95, look.hair.grey)),
    grey: look.hair.grey > 0.05 && look.hair.grey < 0.9 ? 1 - Math.abs(look.hair.grey - 0.5) : 0,
    seed: seedOfWord(look.hair.style),
    band: oklch(0.55, 0.16, 18),
  };
}
