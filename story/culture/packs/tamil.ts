import type { CulturePack } from '../pack.ts';
import { CITY_MAN, CITY_WOMAN, CLOTH_SOUTH, INDIA, INDIAN_MAN, INDIAN_WOMAN, mixed, wardrobe } from './shared.ts';

/** Tamil. */
export const TAMIL: CulturePack = {
  id: 'tamil',
  name: 'Tamil',
  ...INDIA,
  skin: [5, 9],
  attire: {
    traditional: {
      female: wardrobe(
        [
          'blouse sari sandals | bindi jhumka bangles jasmine | braid bun low-bun',
          'blouse sari barefoot | bindi nose-stud bangles | bun low-bun',
        ],
        {
          teen: ['pavadai blouse dupatta sandals | bindi jhumka jasmine | braid'],
          child: ['pavadai blouse barefoot | bindi jasmine | pigtails braid'],
          elder: ['blouse sari barefoot | bindi nose-stud bangles | low-bun bun'],
        },
      ),
      male: wardrobe(['veshti shirt sandals || side-part short', 'lungi shirt sandals || short'], {
        teen: ['veshti shirt sandals'],
        child: ['veshti barefoot', 'shorts shirt barefoot'],
        elder: ['veshti shawl barefoot || balding short', 'veshti shirt sandals | glasses | balding'],
      }),
    },
    modern: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(CITY_MAN, INDIAN_MAN) },
    fusion: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(INDIAN_MAN, CITY_MAN) },
  },
  festive: {
    female: wardrobe(['blouse sari barefoot | bindi jhumka necklace bangles jasmine thali | braid bun'], {
      child: ['pavadai blouse barefoot | bindi jasmine necklace | pigtails braid'],
    }),
    male: wardrobe(['veshti shirt shawl barefoot || side-part'], { child: ['veshti shirt barefoot'] }),
  },
  cloth: CLOTH_SOUTH,
  places: [
    [0.9, 0.04, 85],
    [0.62, 0.12, 45],
    [0.45, 0.09, 40],
    [0.52, 0.2, 27],
    [0.72, 0.16, 80],
    [0.5, 0.11, 145],
  ],
  architecture: ['gopuram', 'thinnai', 'mutram', 'tiled-roof', 'kolam', 'pillared-hall', 'temple-tank'],
  props: ['kolam', 'clay-pot', 'brass-lamp', 'banana-leaf', 'sugarcane', 'garland', 'coconut', 'swing', 'tumbler'],
  music: {
    instruments: ['veena', 'violin', 'mridangam', 'nadaswaram', 'flute', 'tanpura'],
    scales: ['Kalyani', 'Mohanam', 'Hamsadhwani', 'Hindolam', 'Shubhapantuvarali'],
    tempo: [60, 132],
  },
  sensitivity: [...INDIA.sensitivity, 'A kolam is walked around, not over.'],
};
