import type { CulturePack } from '../pack.ts';
import { BLACK_HAIR, CITY_MAN, CITY_WOMAN, DARK_EYES, mixed, wardrobe } from './shared.ts';

/** African. */
export const AFRICAN: CulturePack = {
  id: 'african',
  name: 'African',
  skin: [7, 10],
  hairColours: BLACK_HAIR,
  eyeColours: DARK_EYES,
  hair: {
    female: ['afro', 'braid', 'bun', 'curly-short', 'long-curly', 'topknot'],
    male: ['buzz', 'crop', 'curly-short', 'bald', 'afro'],
    girl: ['pigtails', 'afro', 'braid'],
    boy: ['buzz', 'crop'],
  },
  facialHair: [null, 'goatee', 'beard', 'stubble', null],
  attire: {
    traditional: {
      female: wardrobe(['dress headscarf sandals | earrings necklace bangles', 'long-skirt blouse headscarf sandals | earrings necklace'], {
        child: ['dress sandals || pigtails braid'],
        elder: ['dress shawl headscarf sandals | earrings'],
      }),
      male: wardrobe(['trousers robe cap sandals', 'trousers kurta cap sandals'], {
        child: ['shorts shirt sandals'],
        elder: ['trousers robe cap sandals'],
      }),
    },
    modern: {
      female: mixed(wardrobe(['dress headscarf sandals | earrings']), CITY_WOMAN),
      male: mixed(CITY_MAN, wardrobe(['trousers kurta sandals'])),
    },
    fusion: {
      female: mixed(
        wardrobe(['dress headscarf sandals | earrings necklace bangles', 'long-skirt blouse headscarf sandals | earrings necklace'], {
          child: ['dress sandals || pigtails braid'],
          elder: ['dress shawl headscarf sandals | earrings'],
        }),
        CITY_WOMAN,
      ),
      male: mixed(
        wardrobe(['trousers robe cap sandals', 'trousers kurta cap sandals'], {
          child: ['shorts shirt sandals'],
          elder: ['trousers robe cap sandals'],
        }),
        CITY_MAN,
      ),
    },
  },
  festive: { female: wardrobe(['dress headscarf sandals | earrings necklace bangles']), male: wardrobe(['trousers robe cap sandals']) },
  cloth: [
    [0.9, 0.04, 90],
    [0.62, 0.19, 40],
    [0.5, 0.15, 260],
    [0.6, 0.16, 145],
    [0.78, 0.17, 85],
    [0.48, 0.17, 20],
    [0.45, 0.13, 310],
    [0.55, 0.11, 200],
  ],
  places: [
    [0.8, 0.07, 65],
    [0.6, 0.12, 45],
    [0.45, 0.09, 40],
    [0.55, 0.12, 140],
    [0.75, 0.16, 80],
    [0.5, 0.12, 255],
  ],
  architecture: ['mud-wall', 'thatch-roof', 'painted-compound', 'zinc-roof', 'baobab', 'market-stall', 'acacia'],
  props: ['calabash', 'djembe', 'stool', 'woven-basket', 'clay-pot', 'wax-print', 'mortar-and-pestle'],
  music: {
    instruments: ['kora', 'djembe', 'balafon', 'mbira', 'talking-drum', 'highlife-guitar'],
    scales: ['major-pentatonic', 'mixolydian', 'equiheptatonic'],
    tempo: [72, 138],
  },
  sensitivity: ['A continent, not a country: let the script say which people, and don’t mix their cloth.', 'Elders are greeted first.'],
};
