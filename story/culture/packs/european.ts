import type { CulturePack } from '../pack.ts';
import { BROWN_TO_FAIR_HAIR, CITY_MAN, CITY_WOMAN, mixed, MIXED_EYES, wardrobe } from './shared.ts';

/** European. */
export const EUROPEAN: CulturePack = {
  id: 'european',
  name: 'European',
  skin: [1, 6],
  hairColours: BROWN_TO_FAIR_HAIR,
  eyeColours: MIXED_EYES,
  hair: {
    female: ['long-wavy', 'bob', 'ponytail', 'long-straight', 'bun', 'fringe', 'long-curly'],
    male: ['short', 'side-part', 'crop', 'curly-short', 'undercut', 'buzz', 'balding'],
    girl: ['pigtails', 'ponytail', 'bob', 'braid'],
    boy: ['short', 'curly-short', 'fringe', 'crop'],
  },
  facialHair: [null, null, 'stubble', 'beard', 'moustache'],
  attire: {
    traditional: {
      female: wardrobe(['long-skirt blouse shawl shoes || bun braid', 'dress shoes || bun long-wavy'], {
        child: ['dress shoes || braid pigtails'],
        elder: ['long-skirt blouse shawl headscarf shoes || bun'],
      }),
      male: wardrobe(['trousers shirt vest cap boots', 'trousers shirt coat boots'], {
        child: ['shorts shirt cap shoes'],
        elder: ['trousers shirt vest cap shoes'],
      }),
    },
    modern: { female: CITY_WOMAN, male: CITY_MAN },
    fusion: {
      female: mixed(
        wardrobe(['long-skirt blouse shawl shoes || bun braid', 'dress shoes || bun long-wavy'], {
          child: ['dress shoes || braid pigtails'],
          elder: ['long-skirt blouse shawl headscarf shoes || bun'],
        }),
        CITY_WOMAN,
      ),
      male: mixed(
        wardrobe(['trousers shirt vest cap boots', 'trousers shirt coat boots'], {
          child: ['shorts shirt cap shoes'],
          elder: ['trousers shirt vest cap shoes'],
        }),
        CITY_MAN,
      ),
    },
  },
  festive: { female: wardrobe(['dress shoes | earrings necklace | bun']), male: wardrobe(['trousers shirt suit-jacket shoes | tie']) },
  cloth: [
    [0.9, 0.02, 90],
    [0.38, 0.07, 260],
    [0.45, 0.08, 150],
    [0.5, 0.15, 25],
    [0.6, 0.08, 60],
    [0.33, 0.02, 270],
    [0.65, 0.06, 220],
    [0.55, 0.07, 330],
  ],
  places: [
    [0.86, 0.03, 85],
    [0.68, 0.06, 60],
    [0.45, 0.05, 50],
    [0.5, 0.03, 240],
    [0.52, 0.14, 30],
    [0.5, 0.07, 150],
  ],
  architecture: ['gabled-house', 'cobblestones', 'stone-bridge', 'half-timber', 'shutters', 'arcade', 'iron-lamp'],
  props: ['street-lamp', 'bicycle', 'bookshelf', 'wine-glass', 'bench', 'accordion'],
  music: {
    instruments: ['piano', 'strings', 'cello', 'accordion', 'flute', 'harp'],
    scales: ['major', 'aeolian', 'dorian', 'lydian'],
    tempo: [56, 128],
  },
  sensitivity: ['Regional dress belongs to its region.'],
};
