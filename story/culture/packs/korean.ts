import type { CulturePack } from '../pack.ts';
import { BLACK_HAIR, CITY_MAN, CITY_WOMAN, DARK_EYES, mixed, wardrobe } from './shared.ts';

/** Korean. */
export const KOREAN: CulturePack = {
  id: 'korean',
  name: 'Korean',
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
      female: wardrobe(['hanbok shoes | earrings | low-bun braid', 'hanbok shoes || low-bun'], {
        teen: ['hanbok shoes || braid'],
        child: ['hanbok shoes || braid pigtails'],
        elder: ['hanbok shoes || low-bun'],
      }),
      male: wardrobe(['hanbok shoes || topknot short', 'hanbok coat hat shoes || topknot'], {
        child: ['hanbok shoes || short'],
        elder: ['hanbok hat shoes || topknot'],
      }),
    },
    modern: { female: CITY_WOMAN, male: CITY_MAN },
    fusion: {
      female: mixed(
        wardrobe(['hanbok shoes | earrings | low-bun braid', 'hanbok shoes || low-bun'], {
          teen: ['hanbok shoes || braid'],
          child: ['hanbok shoes || braid pigtails'],
          elder: ['hanbok shoes || low-bun'],
        }),
        CITY_WOMAN,
      ),
      male: mixed(
        wardrobe(['hanbok shoes || topknot short', 'hanbok coat hat shoes || topknot'], {
          child: ['hanbok shoes || short'],
          elder: ['hanbok hat shoes || topknot'],
        }),
        CITY_MAN,
      ),
    },
  },
  festive: { female: wardrobe(['hanbok shoes | earrings | low-bun']), male: wardrobe(['hanbok shoes']) },
  cloth: [
    [0.94, 0.02, 90],
    [0.75, 0.1, 15],
    [0.68, 0.1, 200],
    [0.58, 0.14, 145],
    [0.5, 0.17, 25],
    [0.42, 0.1, 265],
    [0.82, 0.1, 95],
    [0.6, 0.1, 320],
  ],
  places: [
    [0.9, 0.03, 85],
    [0.55, 0.06, 60],
    [0.35, 0.05, 50],
    [0.5, 0.09, 200],
    [0.55, 0.17, 28],
    [0.5, 0.08, 150],
  ],
  architecture: ['hanok-eaves', 'maru', 'hanji-door', 'stone-wall', 'jangdokdae', 'ondol-room'],
  props: ['onggi-jar', 'low-table', 'floor-cushion', 'screen', 'tea-bowl', 'lantern', 'janggu'],
  music: { instruments: ['gayageum', 'haegeum', 'daegeum', 'janggu'], scales: ['pyeongjo', 'gyemyeonjo', 'yo'], tempo: [56, 124] },
  sensitivity: ['Elders are given and poured with both hands.', 'Shoes come off at the door.'],
};
