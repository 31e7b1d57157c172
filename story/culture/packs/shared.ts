import type { Oklch } from '../../../schema/look.ts';
import type { CulturePack, Outfit, Wardrobe } from '../pack.ts';

export const BLACK_HAIR: readonly Oklch[] = [
  [0.2, 0.01, 60],
  [0.17, 0.01, 280],
  [0.24, 0.02, 50],
];
export const BROWN_TO_FAIR_HAIR: readonly Oklch[] = [
  [0.26, 0.03, 50],
  [0.34, 0.05, 55],
  [0.42, 0.07, 60],
  [0.55, 0.09, 70],
  [0.7, 0.09, 85],
  [0.45, 0.12, 45],
];
export const DARK_EYES: readonly Oklch[] = [
  [0.3, 0.04, 55],
  [0.26, 0.03, 50],
  [0.36, 0.06, 60],
];
export const MIXED_EYES: readonly Oklch[] = [
  [0.4, 0.06, 60],
  [0.5, 0.07, 240],
  [0.5, 0.06, 150],
  [0.33, 0.05, 55],
  [0.55, 0.04, 230],
];

/** Today's dress of cities everywhere; packs add their own beside it. */
export const CITY_WOMAN: Wardrobe = {
  adult: [
    { garments: ['trousers', 'blouse', 'shoes'], accessories: ['earrings'] },
    { garments: ['jeans', 'sweater', 'sneakers'] },
    { garments: ['dress', 'shoes'], accessories: ['necklace'] },
    { garments: ['trousers', 'shirt', 'cardigan', 'shoes'] },
    { garments: ['skirt', 'blouse', 'jacket', 'shoes'], accessories: ['earrings'] },
  ],
  teen: [{ garments: ['jeans', 'hoodie', 'sneakers'] }, { garments: ['skirt', 't-shirt', 'sneakers'] }],
  child: [
    { garments: ['dress', 'shoes'], hair: ['pigtails', 'braid', 'bob'] },
    { garments: ['leggings', 't-shirt', 'sneakers'], hair: ['ponytail', 'pigtails'] },
  ],
  elder: [
    { garments: ['long-skirt', 'blouse', 'cardigan', 'shoes'], accessories: ['glasses'], hair: ['bun', 'bob'] },
    { garments: ['trousers', 'sweater', 'shoes'], hair: ['bob', 'low-bun'] },
  ],
};
export const CITY_MAN: Wardrobe = {
  adult: [
    { garments: ['trousers', 'shirt', 'shoes'] },
    { garments: ['jeans', 't-shirt', 'jacket', 'sneakers'] },
    { garments: ['trousers', 'sweater', 'shoes'] },
    { garments: ['jeans', 'polo', 'sneakers'] },
    { garments: ['trousers', 'shirt', 'vest', 'shoes'] },
  ],
  teen: [{ garments: ['jeans', 'hoodie', 'sneakers'] }, { garments: ['jeans', 't-shirt', 'sneakers'] }],
  child: [{ garments: ['shorts', 't-shirt', 'sneakers'] }, { garments: ['trousers', 'polo', 'sneakers'] }],
  elder: [
    { garments: ['trousers', 'shirt', 'cardigan', 'shoes'], accessories: ['glasses'] },
    { garments: ['trousers', 'shirt', 'vest', 'shoes'] },
  ],
};

const outfit = (garments: string, accessories = '', hair = ''): Outfit => ({
  garments: garments.split(' '),
  accessories: accessories ? accessories.split(' ') : [],
  hair: hair ? hair.split(' ') : [],
});

export const INDIAN_WOMAN: Wardrobe = {
  adult: [
    outfit('blouse sari sandals', 'bindi jhumka bangles', 'bun braid low-bun'),
    outfit('salwar-kameez dupatta sandals', 'jhumka bangles', 'braid long-straight'),
  ],
  teen: [outfit('salwar-kameez dupatta sandals', 'earrings', 'braid ponytail')],
  child: [outfit('pavadai blouse barefoot', 'bindi', 'pigtails braid')],
  elder: [outfit('blouse sari barefoot', 'bindi nose-stud bangles', 'low-bun bun')],
};
export const INDIAN_MAN: Wardrobe = {
  adult: [outfit('pyjama kurta sandals'), outfit('dhoti kurta sandals')],
  child: [outfit('shorts shirt barefoot'), outfit('pyjama kurta sandals')],
  elder: [outfit('dhoti kurta shawl sandals', 'glasses', 'balding short')],
};
/** Half of a wardrobe from here, half from there: the young wear what cities wear, festive days what grandmothers wore. */
export const mixed = (one: Wardrobe, other: Wardrobe): Wardrobe => ({
  adult: [...one.adult, ...other.adult],
  teen: [...(one.teen ?? []), ...(other.teen ?? [])],
  child: [...(one.child ?? []), ...(other.child ?? [])],
  elder: [...(one.elder ?? one.adult), ...(other.elder ?? [])],
});
export const wardrobe = (adult: readonly string[], rest: Partial<Record<'teen' | 'child' | 'elder', readonly string[]>> = {}): Wardrobe => {
  const read = (line: string): Outfit => {
    const [garments = '', accessories = '', hair = ''] = line.split('|').map((part) => part.trim());
    return outfit(garments, accessories, hair);
  };
  return { adult: adult.map(read), ...Object.fromEntries(Object.entries(rest).map(([age, lines]) => [age, lines.map(read)])) };
};

/** What the packs of India share. */
export const INDIA = {
  hairColours: BLACK_HAIR,
  eyeColours: DARK_EYES,
  hair: {
    female: ['braid', 'bun', 'long-straight', 'low-bun', 'long-wavy', 'ponytail'],
    male: ['side-part', 'short', 'crop', 'curly-short'],
    girl: ['pigtails', 'braid', 'ponytail'],
    boy: ['short', 'side-part', 'crop'],
  },
  facialHair: [null, 'moustache', 'moustache', 'stubble', 'beard'],
  sensitivity: [
    'No footwear inside a home or a place of worship.',
    'The bindi and thali follow faith and marriage: take them off when the script says so.',
    'Deities are shown still and whole, never as jokes.',
  ],
} satisfies Partial<CulturePack>;
export const CLOTH_SOUTH: readonly Oklch[] = [
  [0.93, 0.03, 95],
  [0.52, 0.2, 27],
  [0.48, 0.13, 150],
  [0.72, 0.16, 75],
  [0.42, 0.15, 330],
  [0.4, 0.12, 265],
  [0.62, 0.14, 50],
  [0.55, 0.11, 195],
];
export const CLOTH_NORTH: readonly Oklch[] = [
  [0.94, 0.02, 90],
  [0.6, 0.2, 15],
  [0.7, 0.17, 65],
  [0.5, 0.13, 200],
  [0.45, 0.16, 300],
  [0.62, 0.15, 145],
  [0.4, 0.1, 260],
  [0.78, 0.12, 95],
];
