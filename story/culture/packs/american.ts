import type { CulturePack } from '../pack.ts';
import { BROWN_TO_FAIR_HAIR, CITY_MAN, CITY_WOMAN, mixed, MIXED_EYES, wardrobe } from './shared.ts';

/** American. */
export const AMERICAN: CulturePack = {
  id: 'american',
  name: 'American',
  skin: [1, 9],
  hairColours: BROWN_TO_FAIR_HAIR,
  eyeColours: MIXED_EYES,
  hair: {
    female: ['long-wavy', 'bob', 'ponytail', 'long-straight', 'bun', 'fringe', 'long-curly'],
    male: ['short', 'side-part', 'crop', 'curly-short', 'undercut', 'buzz', 'balding'],
    girl: ['pigtails', 'ponytail', 'bob', 'braid'],
    boy: ['short', 'curly-short', 'fringe', 'crop'],
  },
  facialHair: [null, null, 'stubble', 'beard', 'goatee', 'moustache'],
  attire: {
    traditional: {
      female: wardrobe(['dress shoes || bun long-wavy', 'long-skirt blouse shoes || bun'], {
        child: ['dress shoes || braid pigtails'],
        elder: ['long-skirt blouse shawl shoes || bun'],
      }),
      male: wardrobe(['trousers shirt vest hat boots', 'jeans shirt boots || short'], {
        child: ['trousers shirt boots'],
        elder: ['trousers shirt vest hat boots'],
      }),
    },
    modern: { female: CITY_WOMAN, male: CITY_MAN },
    fusion: {
      female: mixed(
        wardrobe(['dress shoes || bun long-wavy', 'long-skirt blouse shoes || bun'], {
          child: ['dress shoes || braid pigtails'],
          elder: ['long-skirt blouse shawl shoes || bun'],
        }),
        CITY_WOMAN,
      ),
      male: mixed(
        wardrobe(['trousers shirt vest hat boots', 'jeans shirt boots || short'], {
          child: ['trousers shirt boots'],
          elder: ['trousers shirt vest hat boots'],
        }),
        CITY_MAN,
      ),
    },
  },
  festive: { female: wardrobe(['dress shoes | earrings necklace']), male: wardrobe(['trousers shirt suit-jacket shoes | tie']) },
  cloth: [
    [0.92, 0.01, 90],
    [0.45, 0.1, 255],
    [0.35, 0.04, 260],
    [0.55, 0.17, 28],
    [0.52, 0.09, 150],
    [0.72, 0.1, 80],
    [0.42, 0.05, 50],
    [0.62, 0.07, 220],
  ],
  places: [
    [0.85, 0.02, 80],
    [0.6, 0.05, 240],
    [0.5, 0.07, 55],
    [0.4, 0.02, 260],
    [0.58, 0.17, 30],
    [0.5, 0.08, 150],
  ],
  architecture: ['clapboard-house', 'brick-block', 'glass-tower', 'diner', 'porch', 'neon-sign', 'water-tower'],
  props: ['coffee-mug', 'mailbox', 'pickup-truck', 'bookshelf', 'lamp', 'guitar'],
  music: {
    instruments: ['piano', 'acoustic-guitar', 'strings', 'upright-bass', 'brushes', 'harmonica'],
    scales: ['major', 'mixolydian', 'dorian', 'minor-pentatonic'],
    tempo: [60, 132],
  },
  sensitivity: ['A country of many origins: let names and the script decide how people look.'],
};
