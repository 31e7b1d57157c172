import type { CulturePack } from '../pack.ts';
import { CITY_MAN, CITY_WOMAN, CLOTH_NORTH, INDIA, INDIAN_MAN, INDIAN_WOMAN, mixed, wardrobe } from './shared.ts';

/** Punjabi. */
export const PUNJABI: CulturePack = {
  id: 'punjabi',
  name: 'Punjabi',
  ...INDIA,
  skin: [3, 7],
  attire: {
    traditional: {
      female: wardrobe(
        ['salwar-kameez dupatta sandals | jhumka bangles | braid', 'salwar-kameez dupatta sandals | earrings | long-straight'],
        { child: ['salwar-kameez sandals || pigtails'], elder: ['salwar-kameez dupatta sandals | bangles | low-bun'] },
      ),
      male: wardrobe(['pyjama kurta turban sandals', 'lungi kurta turban sandals', 'trousers shirt turban shoes'], {
        child: ['pyjama kurta sandals || topknot short'],
        elder: ['pyjama kurta shawl turban sandals'],
      }),
    },
    modern: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(CITY_MAN, INDIAN_MAN) },
    fusion: { female: mixed(INDIAN_WOMAN, CITY_WOMAN), male: mixed(INDIAN_MAN, CITY_MAN) },
  },
  festive: {
    female: wardrobe(['salwar-kameez dupatta sandals | jhumka necklace bangles | braid']),
    male: wardrobe(['lungi kurta vest turban sandals', 'pyjama kurta vest turban shoes']),
  },
  cloth: CLOTH_NORTH,
  places: [
    [0.88, 0.05, 80],
    [0.6, 0.12, 45],
    [0.78, 0.16, 95],
    [0.5, 0.13, 145],
    [0.6, 0.19, 20],
    [0.45, 0.1, 255],
  ],
  architecture: ['gurdwara-dome', 'brick-courtyard', 'flat-roof', 'mustard-field', 'tubewell'],
  props: ['charpai', 'tractor', 'dhol', 'lassi-glass', 'phulkari', 'hand-pump'],
  music: { instruments: ['dhol', 'tumbi', 'algoza', 'tabla', 'harmonium'], scales: ['Bhairavi', 'Desh', 'Yaman'], tempo: [60, 132] },
  sensitivity: [...INDIA.sensitivity, 'A Sikh’s turban is never knocked off for a laugh; heads are covered in a gurdwara.'],
};
