import type { CulturePack } from '../pack.ts';
import { CITY_MAN, CITY_WOMAN, CLOTH_SOUTH, INDIA, INDIAN_MAN, INDIAN_WOMAN, mixed, wardrobe } from './shared.ts';

/** Malayali. */
export const MALAYALAM: CulturePack = {
  id: 'malayalam',
  name: 'Malayali',
  ...INDIA,
  skin: [4, 8],
  attire: {
    traditional: {
      female: wardrobe(
        ['blouse sari sandals | bindi earrings jasmine | long-wavy bun', 'blouse sari barefoot | bindi earrings | low-bun'],
        {
          teen: ['pavadai blouse sandals | earrings jasmine | braid'],
          child: ['pavadai blouse barefoot | bindi | pigtails'],
          elder: ['blouse sari barefoot | earrings | low-bun'],
        },
      ),
      male: wardrobe(['veshti shirt sandals || side-part curly-short', 'lungi shirt sandals'], {
        child: ['shorts shirt barefoot'],
        elder: ['veshti shawl barefoot || balding'],
      }),
    },
    modern: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(CITY_MAN, INDIAN_MAN) },
    fusion: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(INDIAN_MAN, CITY_MAN) },
  },
  festive: {
    female: wardrobe(['blouse sari barefoot | bindi jhumka necklace jasmine | bun long-wavy']),
    male: wardrobe(['veshti shirt shawl barefoot || side-part']),
  },
  cloth: CLOTH_SOUTH,
  places: [
    [0.94, 0.02, 95],
    [0.5, 0.11, 45],
    [0.36, 0.07, 45],
    [0.55, 0.13, 145],
    [0.8, 0.13, 90],
    [0.6, 0.1, 200],
  ],
  architecture: ['nalukettu', 'sloped-tile-roof', 'nadumuttam', 'charupadi', 'laterite-wall', 'backwater-jetty'],
  props: ['nilavilakku', 'pookalam', 'houseboat', 'coconut', 'banana-leaf', 'umbrella', 'chenda'],
  music: {
    instruments: ['chenda', 'edakka', 'flute', 'violin', 'mridangam'],
    scales: ['Mohanam', 'Kalyani', 'Hindolam', 'Hamsadhwani'],
    tempo: [60, 132],
  },
  sensitivity: [...INDIA.sensitivity, 'Kasavu white and gold is for feast days; don’t dress villains in it alone.'],
};
