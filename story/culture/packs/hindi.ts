import type { CulturePack } from '../pack.ts';
import { CITY_MAN, CITY_WOMAN, CLOTH_NORTH, INDIA, INDIAN_MAN, INDIAN_WOMAN, mixed, wardrobe } from './shared.ts';

/** North Indian. */
export const HINDI: CulturePack = {
  id: 'hindi',
  name: 'North Indian',
  ...INDIA,
  skin: [3, 8],
  attire: {
    traditional: {
      female: wardrobe(
        ['salwar-kameez dupatta sandals | jhumka bangles bindi | braid long-straight', 'blouse sari sandals | bindi jhumka bangles | bun'],
        {
          teen: ['salwar-kameez dupatta sandals | earrings | braid'],
          child: ['salwar-kameez sandals | bindi | pigtails'],
          elder: ['blouse sari barefoot | bindi bangles | low-bun'],
        },
      ),
      male: wardrobe(['pyjama kurta sandals || side-part', 'dhoti kurta sandals', 'pyjama kurta vest sandals'], {
        child: ['pyjama kurta sandals'],
        elder: ['dhoti kurta shawl sandals | glasses | balding', 'dhoti kurta turban sandals'],
      }),
    },
    modern: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(CITY_MAN, INDIAN_MAN) },
    fusion: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(INDIAN_MAN, CITY_MAN) },
  },
  festive: {
    female: wardrobe([
      'blouse sari barefoot | bindi jhumka necklace bangles | bun',
      'pavadai blouse dupatta sandals | jhumka necklace bangles | braid',
    ]),
    male: wardrobe(['pyjama kurta vest shoes || side-part', 'pyjama kurta shawl shoes']),
  },
  cloth: CLOTH_NORTH,
  places: [
    [0.89, 0.05, 75],
    [0.66, 0.12, 55],
    [0.45, 0.09, 45],
    [0.62, 0.18, 20],
    [0.75, 0.15, 70],
    [0.5, 0.1, 220],
  ],
  architecture: ['haveli', 'jharokha', 'courtyard', 'ghat-steps', 'painted-arch', 'flat-roof'],
  props: ['diya', 'rangoli', 'charpai', 'matka', 'garland', 'tulsi-planter', 'kulhad'],
  music: {
    instruments: ['bansuri', 'sitar', 'tanpura', 'tabla', 'sarangi', 'shehnai'],
    scales: ['Yaman', 'Bhupali', 'Bhairavi', 'Desh', 'Bageshri', 'Malkauns'],
    tempo: [60, 132],
  },
  sensitivity: [...INDIA.sensitivity, 'Feet are touched in respect; never step over food or books.'],
};
