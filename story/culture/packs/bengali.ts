import type { CulturePack } from '../pack.ts';
import { CITY_MAN, CITY_WOMAN, CLOTH_NORTH, INDIA, INDIAN_MAN, INDIAN_WOMAN, mixed, wardrobe } from './shared.ts';

/** Bengali. */
export const BENGALI: CulturePack = {
  id: 'bengali',
  name: 'Bengali',
  ...INDIA,
  skin: [4, 8],
  attire: {
    traditional: {
      female: wardrobe(['blouse sari sandals | bindi earrings bangles | bun long-wavy', 'blouse sari sandals | bindi nose-stud | braid'], {
        teen: ['salwar-kameez dupatta sandals | earrings | braid'],
        child: ['dress sandals || pigtails bob'],
        elder: ['blouse sari barefoot | glasses | low-bun'],
      }),
      male: wardrobe(['dhoti kurta shawl sandals | glasses | side-part', 'pyjama kurta sandals'], {
        child: ['shorts shirt sandals'],
        elder: ['dhoti kurta shawl sandals | glasses | balding'],
      }),
    },
    modern: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(CITY_MAN, INDIAN_MAN) },
    fusion: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(INDIAN_MAN, CITY_MAN) },
  },
  festive: {
    female: wardrobe(['blouse sari barefoot | bindi jhumka necklace bangles | bun']),
    male: wardrobe(['dhoti kurta shawl sandals || side-part']),
  },
  cloth: CLOTH_NORTH,
  places: [
    [0.9, 0.04, 85],
    [0.56, 0.17, 30],
    [0.45, 0.08, 150],
    [0.62, 0.12, 50],
    [0.8, 0.12, 90],
    [0.5, 0.09, 230],
  ],
  architecture: ['shuttered-mansion', 'pandal', 'terracotta-temple', 'tram-street', 'river-ghat', 'red-steps'],
  props: ['dhak', 'dhunuchi', 'alpona', 'harmonium', 'clay-cup', 'book-stall', 'hand-fan'],
  music: {
    instruments: ['esraj', 'dotara', 'tabla', 'bansuri', 'dhak', 'harmonium'],
    scales: ['Bhairavi', 'Desh', 'Bhimpalasi', 'Yaman'],
    tempo: [60, 132],
  },
  sensitivity: [...INDIA.sensitivity, 'White saris without border are a widow’s: mind the meaning.'],
};
