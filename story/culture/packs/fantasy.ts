import type { CulturePack } from '../pack.ts';
import { BROWN_TO_FAIR_HAIR, CITY_MAN, CITY_WOMAN, mixed, MIXED_EYES, wardrobe } from './shared.ts';

/** Fantasy. */
export const FANTASY: CulturePack = {
  id: 'fantasy',
  name: 'Fantasy',
  skin: [1, 10],
  hairColours: BROWN_TO_FAIR_HAIR,
  eyeColours: MIXED_EYES,
  hair: {
    female: ['long-wavy', 'braid', 'long-curly', 'bun', 'long-straight'],
    male: ['long-straight', 'short', 'topknot', 'curly-short', 'bald'],
    girl: ['braid', 'long-wavy'],
    boy: ['short', 'curly-short'],
  },
  facialHair: [null, 'full-beard', 'beard', 'goatee', 'stubble'],
  attire: {
    traditional: {
      female: wardrobe(['dress cloak boots | necklace', 'robe boots | necklace', 'leggings blouse vest cloak boots || braid'], {
        child: ['dress boots || braid'],
        elder: ['robe cloak boots'],
      }),
      male: wardrobe(['trousers robe cloak boots', 'leggings shirt vest cloak boots', 'trousers shirt cloak boots'], {
        child: ['trousers shirt boots'],
        elder: ['robe cloak boots || long-straight bald'],
      }),
    },
    modern: {
      female: wardrobe(['leggings blouse cloak boots || braid', 'dress cloak boots']),
      male: wardrobe(['leggings shirt vest boots', 'trousers shirt cloak boots']),
    },
    fusion: {
      female: mixed(
        wardrobe(['dress cloak boots | necklace', 'robe boots | necklace', 'leggings blouse vest cloak boots || braid'], {
          child: ['dress boots || braid'],
          elder: ['robe cloak boots'],
        }),
        CITY_WOMAN,
      ),
      male: mixed(
        wardrobe(['trousers robe cloak boots', 'leggings shirt vest cloak boots', 'trousers shirt cloak boots'], {
          child: ['trousers shirt boots'],
          elder: ['robe cloak boots || long-straight bald'],
        }),
        CITY_MAN,
      ),
    },
  },
  festive: { female: wardrobe(['dress cloak shoes | necklace earrings']), male: wardrobe(['trousers robe cloak boots']) },
  cloth: [
    [0.88, 0.03, 90],
    [0.4, 0.09, 150],
    [0.38, 0.1, 280],
    [0.5, 0.14, 25],
    [0.68, 0.12, 80],
    [0.3, 0.03, 270],
    [0.55, 0.1, 220],
    [0.5, 0.11, 330],
  ],
  places: [
    [0.75, 0.04, 95],
    [0.48, 0.06, 60],
    [0.4, 0.07, 150],
    [0.45, 0.09, 285],
    [0.7, 0.13, 85],
    [0.5, 0.09, 210],
  ],
  architecture: ['tower', 'stone-arch', 'giant-tree', 'crystal', 'rune-stone', 'thatch-roof', 'floating-rock'],
  props: ['staff', 'spell-book', 'potion', 'crystal', 'torch', 'banner'],
  music: {
    instruments: ['harp', 'choir', 'strings', 'horn', 'lute', 'celesta'],
    scales: ['lydian', 'dorian', 'whole-tone', 'aeolian'],
    tempo: [54, 128],
  },
  sensitivity: ['A world of its own: borrow no living faith’s symbols.'],
};
