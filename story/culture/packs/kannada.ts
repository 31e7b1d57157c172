import type { CulturePack } from '../pack.ts';
import { CITY_MAN, CITY_WOMAN, CLOTH_SOUTH, INDIA, INDIAN_MAN, INDIAN_WOMAN, mixed, wardrobe } from './shared.ts';

/** Kannadiga. */
export const KANNADA: CulturePack = {
  id: 'kannada',
  name: 'Kannadiga',
  ...INDIA,
  skin: [4, 8],
  attire: {
    traditional: {
      female: wardrobe(['blouse sari sandals | bindi jhumka bangles | braid bun', 'blouse sari barefoot | bindi nose-stud | bun'], {
        teen: ['pavadai blouse dupatta sandals | bindi | braid'],
        child: ['pavadai blouse barefoot | bindi | pigtails'],
        elder: ['blouse sari barefoot | bindi nose-stud bangles | low-bun'],
      }),
      male: wardrobe(['dhoti shirt sandals || side-part', 'dhoti kurta shawl sandals'], {
        child: ['shorts shirt barefoot'],
        elder: ['dhoti kurta shawl turban sandals || balding'],
      }),
    },
    modern: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(CITY_MAN, INDIAN_MAN) },
    fusion: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(INDIAN_MAN, CITY_MAN) },
  },
  festive: {
    female: wardrobe(['blouse sari barefoot | bindi jhumka necklace bangles jasmine | bun']),
    male: wardrobe(['dhoti kurta shawl turban barefoot']),
  },
  cloth: CLOTH_SOUTH,
  places: [
    [0.9, 0.04, 80],
    [0.58, 0.12, 40],
    [0.42, 0.08, 40],
    [0.56, 0.18, 25],
    [0.75, 0.15, 80],
    [0.5, 0.1, 160],
  ],
  architecture: ['carved-stone-pillars', 'tiled-roof', 'gopura', 'areca-grove-house', 'rangoli'],
  props: ['rangoli', 'brass-lamp', 'clay-pot', 'coconut', 'garland', 'doll-display'],
  music: {
    instruments: ['veena', 'violin', 'mridangam', 'nadaswaram', 'flute', 'dollu'],
    scales: ['Kalyani', 'Mohanam', 'Hindolam', 'Mayamalavagowla'],
    tempo: [60, 132],
  },
  sensitivity: [...INDIA.sensitivity, 'Processions keep the deity’s right of way.'],
};
