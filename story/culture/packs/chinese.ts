import type { CulturePack } from '../pack.ts';
import { BLACK_HAIR, CITY_MAN, CITY_WOMAN, DARK_EYES, mixed, wardrobe } from './shared.ts';

/** Chinese. */
export const CHINESE: CulturePack = {
  id: 'chinese',
  name: 'Chinese',
  skin: [1, 5],
  hairColours: BLACK_HAIR,
  eyeColours: DARK_EYES,
  hair: {
    female: ['bob', 'long-straight', 'ponytail', 'fringe', 'low-bun', 'bun'],
    male: ['short', 'fringe', 'side-part', 'undercut', 'crop'],
    girl: ['pigtails', 'bob', 'fringe'],
    boy: ['short', 'fringe', 'crop'],
  },
  facialHair: [null, null, null, 'goatee', 'stubble'],
  attire: {
    traditional: {
      female: wardrobe(['hanfu shoes | earrings | bun long-straight', 'dress shoes | earrings | bun'], {
        child: ['hanfu shoes || pigtails'],
        elder: ['trousers jacket shoes || low-bun'],
      }),
      male: wardrobe(['hanfu shoes || topknot short', 'trousers jacket shoes || short'], {
        child: ['hanfu shoes || short'],
        elder: ['robe shoes || topknot balding'],
      }),
    },
    modern: { female: CITY_WOMAN, male: CITY_MAN },
    fusion: {
      female: mixed(
        wardrobe(['hanfu shoes | earrings | bun long-straight', 'dress shoes | earrings | bun'], {
          child: ['hanfu shoes || pigtails'],
          elder: ['trousers jacket shoes || low-bun'],
        }),
        CITY_WOMAN,
      ),
      male: mixed(
        wardrobe(['hanfu shoes || topknot short', 'trousers jacket shoes || short'], {
          child: ['hanfu shoes || short'],
          elder: ['robe shoes || topknot balding'],
        }),
        CITY_MAN,
      ),
    },
  },
  festive: {
    female: wardrobe(['hanfu shoes | earrings necklace | bun', 'dress shoes | earrings | bun']),
    male: wardrobe(['hanfu shoes', 'trousers jacket shoes']),
  },
  cloth: [
    [0.92, 0.03, 90],
    [0.52, 0.21, 27],
    [0.42, 0.1, 250],
    [0.55, 0.1, 165],
    [0.75, 0.15, 85],
    [0.3, 0.02, 270],
    [0.6, 0.1, 20],
    [0.68, 0.07, 210],
  ],
  places: [
    [0.86, 0.03, 85],
    [0.5, 0.2, 27],
    [0.4, 0.07, 40],
    [0.6, 0.04, 220],
    [0.75, 0.15, 85],
    [0.5, 0.09, 165],
  ],
  architecture: ['upturned-eaves', 'moon-gate', 'lattice-window', 'red-pillars', 'courtyard', 'hutong-wall', 'pagoda'],
  props: ['red-lantern', 'teapot', 'scroll', 'mahjong-table', 'bamboo', 'incense-burner', 'bird-cage'],
  music: { instruments: ['erhu', 'pipa', 'guzheng', 'dizi'], scales: ['gong', 'shang', 'jue', 'zhi', 'yu'], tempo: [56, 120] },
  sensitivity: ['White is for mourning, red for joy.', 'Things are given and taken with both hands.'],
};
