import type { Look, Oklch, WornGarment } from '../../schema/look.ts';
import type { LinearRgb, Substitution } from '../contract.ts';
import { adjust, linear, mix, oklch } from '../paint/colour.ts';
import { seedOfWord } from '../paint/random.ts';
import type { Cut } from './garments/cut.ts';
import { type ShoeCut } from './garments/foot-wear.ts';
import { cutFor, nearest, shoeFor } from './garments/wardrobe.ts';
import { HAIR } from './head/hair-styles.ts';
import type { Hair } from './head/paint-hair.ts';
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
  /** Legs are in one garment. */
  robed: boolean;
}

/** Monk Skin Tone 1–10 as albedos. */
// prettier-ignore
const SKIN: readonly Oklch[] = [[0.88, 0.034, 50], [0.86, 0.042, 52], [0.84, 0.05, 58], [0.8, 0.06, 62], [0.74, 0.07, 59], [0.655, 0.082, 55], [0.57, 0.08, 50], [0.48, 0.068, 46], [0.4, 0.05, 45], [0.34, 0.038, 45]];
export function skinOf(tone: number): LinearRgb {
  const at = Math.min(8.999, Math.max(0, tone - 1));
  const [from, to] = [SKIN[Math.floor(at)]!, SKIN[Math.floor(at) + 1]!];
  return mix(oklch(...from), oklch(...to), at % 1);
}

/** @param note told of every id that had to be stood in for */
export function dress(look: Look, note: (substitution: Substitution) => void): Outfit {
  const skin = skinOf(look.skinTone);
  const garments = look.garments
    .filter(({ id }) => id && !['head', 'feet'].includes(slotOf(id)))
    .flatMap((worn): Worn[] => {
      const cut = cutFor(worn.id, note);
      return cut ? [{ worn, cut }] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.cut.slot) - ORDER.indexOf(b.cut.slot));
  const feet = look.garments.find(({ id }) => slotOf(id) === 'feet');
  const robed = garments.some(({ cut }) => cut.skirt && cut.skirt.hem > 0.7);
  return {
    skin,
    lips: mix(adjust(skin, { chroma: 1.3, lightness: -0.06 }), oklch(0.5, 0.14, 20), look.gender === 'female' ? 0.5 : 0.24),
    iris: linear(look.eyeColour),
    brow: mix(linear(look.hair.colour), oklch(0.55, 0.01, 60), look.hair.grey * 0.7),
    hair: hairOf(look, note),
    garments,
    shoe: {
      cut: shoeFor(feet?.id ?? 'shoes', note),
      upper: feet ? linear(feet.main) : oklch(0.3, 0.04, 45),
      sole: feet ? linear(feet.trim) : oklch(0.22, 0.02, 45),
      sock: oklch(0.93, 0.01, 90),
    },
    robed,
  };
}
const ORDER = ['leg', 'lower', 'torso', 'sleeve', 'over', 'cape'];
const FEET = ['shoes', 'sneakers', 'boots', 'sandals', 'geta', 'barefoot'];
const HEAD = ['hijab', 'turban', 'ghutra', 'cap', 'headscarf', 'hard-hat'];
const slotOf = (id: string) => (FEET.includes(id) ? 'feet' : HEAD.includes(id) ? 'head' : 'body');

function hairOf(look: Look, note: (substitution: Substitution) => void): Hair {
  const used = nearest(HAIR, look.hair.style) ?? (look.gender === 'female' ? 'long-straight' : 'short');
  if (used !== look.hair.style) note({ wanted: look.hair.style, used, kind: 'hair' });
  const colour = linear(look.hair.colour);
  return {
    style: HAIR[used]!,
    colour: mix(colour, oklch(0.74, 0.012, 60), lerp(0, 0.95, look.hair.grey)),
    grey: look.hair.grey > 0.05 && look.hair.grey < 0.9 ? 1 - Math.abs(look.hair.grey - 0.5) : 0,
    seed: seedOfWord(look.hair.style),
    band: oklch(0.55, 0.16, 18),
  };
}
