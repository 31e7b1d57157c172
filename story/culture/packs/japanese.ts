import type { CulturePack } from '../pack.ts';
import { BLACK_HAIR, CITY_MAN, CITY_WOMAN, DARK_EYES, mixed, wardrobe } from './shared.ts';

/** Japanese. */
export const JAPANESE: CulturePack = {
  id: 'japanese',
  name: 'Japanese',
  skin: [1, 5],
  hairColours: BLACK_HAIR,
  eyeColours: DARK_EYES,
  hair: {
    female: ['bob', 'long-straight', 'ponytail', 'fringe', 'low-bun', 'bun'],
    male: ['short', 'fringe', 'side-part', 'undercut', 'crop'],
    girl: ['pigtails', 'bob', 'fringe'],
    boy: ['short', 'fringe', 'crop'],
  },
  facialHair: [null, null, null, 'stubble', 'goatee'],
  attire: {
    traditional: {
      female: wardrobe(['kimono geta | obi | bun low-bun', 'kimono sandals | obi | low-bun'], {
        teen: ['yukata geta | obi | ponytail bob'],
        child: ['yukata geta | obi | pigtails bob'],
        elder: ['kimono sandals | obi | low-bun bun'],
      }),
      male: wardrobe(['hakama kimono sandals || short topknot', 'kimono geta | obi | short'], {
        child: ['yukata geta || short'],
        elder: ['kimono sandals | obi | balding short'],
      }),
    },
    modern: { female: CITY_WOMAN, male: CITY_MAN },
    fusion: {
      female: mixed(
        wardrobe(['kimono geta | obi | bun low-bun', 'kimono sandals | obi | low-bun'], {
          teen: ['yukata geta | obi | ponytail bob'],
          child: ['yukata geta | obi | pigtails bob'],
          elder: ['kimono sandals | obi | low-bun bun'],
        }),
        CITY_WOMAN,
      ),
      male: mixed(
        wardrobe(['hakama kimono sandals || short topknot', 'kimono geta | obi | short'], {
          child: ['yukata geta || short'],
          elder: ['kimono sandals | obi | balding short'],
        }),
        CITY_MAN,
      ),
    },
  },
  festive: {
    female: wardrobe(['kimono geta | obi | bun', 'yukata geta | obi | bun ponytail']),
    male: wardrobe(['hakama kimono sandals', 'yukata geta | obi']),
  },
  cloth: [
    [0.93, 0.02, 90],
    [0.38, 0.08, 265],
    [0.5, 0.08, 150],
    [0.78, 0.08, 10],
    [0.3, 0.03, 280],
    [0.55, 0.12, 30],
    [0.68, 0.06, 230],
    [0.45, 0.06, 320],
  ],
  places: [
    [0.92, 0.03, 95],
    [0.72, 0.07, 100],
    [0.42, 0.06, 55],
    [0.3, 0.03, 50],
    [0.55, 0.17, 30],
    [0.5, 0.08, 150],
  ],
  architecture: ['shoji', 'tatami', 'tokonoma', 'engawa', 'torii', 'tiled-eaves', 'noren', 'stone-lantern'],
  props: ['tea-bowl', 'kettle', 'whisk', 'scroll', 'ikebana', 'lantern', 'cushion', 'folding-fan'],
  music: {
    instruments: ['koto', 'shamisen', 'shakuhachi', 'taiko'],
    scales: ['hirajoshi', 'in', 'yo', 'insen', 'ryukyu'],
    tempo: [52, 116],
  },
  sensitivity: [
    'A kimono closes left over right; the other way is for the dead.',
    'Shoes come off at the door.',
    'Bows are measured by rank.',
  ],
};
