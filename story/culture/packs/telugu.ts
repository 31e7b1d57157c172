import type { CulturePack } from '../pack.ts';
import { CITY_MAN, CITY_WOMAN, CLOTH_SOUTH, INDIA, INDIAN_MAN, INDIAN_WOMAN, mixed, wardrobe } from './shared.ts';

/** Telugu. */
export const TELUGU: CulturePack = {
  id: 'telugu',
  name: 'Telugu',
  ...INDIA,
  skin: [5, 8],
  attire: {
    traditional: {
      female: wardrobe(['blouse sari sandals | bindi jhumka bangles | braid bun', 'blouse sari barefoot | bindi nose-stud | bun'], {
        teen: ['pavadai blouse dupatta sandals | bindi jhumka | braid'],
        child: ['pavadai blouse barefoot | bindi | pigtails'],
        elder: ['blouse sari barefoot | bindi nose-stud bangles | low-bun'],
      }),
      male: wardrobe(['dhoti shirt sandals || side-part', 'dhoti kurta shawl sandals'], {
        child: ['shorts shirt barefoot'],
        elder: ['dhoti kurta shawl sandals || balding'],
      }),
    },
    modern: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(CITY_MAN, INDIAN_MAN) },
    fusion: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(INDIAN_MAN, CITY_MAN) },
  },
  festive: {
    female: wardrobe(['blouse sari barefoot | bindi jhumka necklace bangles jasmine | braid bun']),
    male: wardrobe(['dhoti kurta shawl barefoot']),
  },
  cloth: CLOTH_SOUTH,
  places: [
    [0.91, 0.03, 90],
    [0.6, 0.13, 40],
    [0.47, 0.08, 45],
    [0.55, 0.19, 30],
    [0.74, 0.15, 85],
    [0.48, 0.12, 150],
  ],
  architecture: ['gopuram', 'charminar-arch', 'tiled-roof', 'muggu', 'pillared-porch'],
  props: ['muggu', 'brass-lamp', 'mango-leaves', 'clay-pot', 'garland', 'bullock-cart'],
  music: {
    instruments: ['veena', 'violin', 'mridangam', 'nadaswaram', 'flute'],
    scales: ['Kalyani', 'Mohanam', 'Hamsadhwani', 'Mayamalavagowla'],
    tempo: [60, 132],
  },
  sensitivity: [...INDIA.sensitivity, 'A muggu is walked around, not over.'],
};
