import type { CulturePack } from '../pack.ts';
import { BLACK_HAIR, CITY_MAN, CITY_WOMAN, DARK_EYES, mixed, wardrobe } from './shared.ts';

/** Middle Eastern. */
export const MIDDLE_EASTERN: CulturePack = {
  id: 'middle-eastern',
  name: 'Middle Eastern',
  skin: [3, 7],
  hairColours: BLACK_HAIR,
  eyeColours: DARK_EYES,
  hair: {
    female: ['long-wavy', 'long-straight', 'bun', 'long-curly'],
    male: ['short', 'curly-short', 'side-part', 'crop'],
    girl: ['braid', 'long-wavy', 'ponytail'],
    boy: ['short', 'curly-short'],
  },
  facialHair: ['beard', 'stubble', 'moustache', 'full-beard', null, 'goatee'],
  attire: {
    traditional: {
      female: wardrobe(['robe headscarf sandals | earrings bangles | long-wavy', 'dress abaya hijab sandals'], {
        child: ['dress sandals || braid'],
        elder: ['dress abaya hijab sandals'],
      }),
      male: wardrobe(['thobe ghutra sandals', 'robe turban sandals', 'trousers robe keffiyeh-scarf boots'], {
        child: ['thobe sandals || short'],
        elder: ['thobe ghutra sandals', 'robe turban sandals'],
      }),
    },
    modern: {
      female: mixed(wardrobe(['trousers shirt cardigan hijab shoes', 'dress cardigan hijab shoes', 'jeans blouse jacket hijab sneakers']), {
        adult: CITY_WOMAN.adult.slice(0, 2),
        ...(CITY_WOMAN.child ? { child: CITY_WOMAN.child } : {}),
      }),
      male: mixed(wardrobe(['thobe sandals']), CITY_MAN),
    },
    fusion: {
      female: mixed(
        wardrobe(['robe headscarf sandals | earrings bangles | long-wavy', 'dress abaya hijab sandals'], {
          child: ['dress sandals || braid'],
          elder: ['dress abaya hijab sandals'],
        }),
        CITY_WOMAN,
      ),
      male: mixed(
        wardrobe(['thobe ghutra sandals', 'robe turban sandals', 'trousers robe keffiyeh-scarf boots'], {
          child: ['thobe sandals || short'],
          elder: ['thobe ghutra sandals', 'robe turban sandals'],
        }),
        CITY_MAN,
      ),
    },
  },
  festive: {
    female: wardrobe(['dress abaya hijab sandals | necklace bangles', 'dress headscarf sandals | earrings necklace']),
    male: wardrobe(['thobe ghutra sandals', 'thobe vest ghutra sandals']),
  },
  cloth: [
    [0.94, 0.02, 90],
    [0.25, 0.02, 280],
    [0.76, 0.08, 80],
    [0.45, 0.12, 25],
    [0.45, 0.09, 200],
    [0.42, 0.1, 265],
    [0.55, 0.08, 150],
    [0.62, 0.11, 55],
  ],
  places: [
    [0.86, 0.05, 80],
    [0.74, 0.08, 70],
    [0.5, 0.08, 50],
    [0.5, 0.1, 220],
    [0.6, 0.14, 40],
    [0.55, 0.09, 180],
  ],
  architecture: ['horseshoe-arch', 'mashrabiya', 'dome', 'minaret', 'mud-brick', 'courtyard-fountain', 'tent', 'wind-tower'],
  props: ['brass-tray', 'tea-glass', 'coffee-pot', 'carpet', 'lantern', 'cushions', 'incense-burner', 'dates'],
  music: {
    instruments: ['oud', 'qanun', 'ney', 'riq', 'darbuka', 'rebab'],
    scales: ['Rast', 'Bayati', 'Hijaz', 'Saba', 'Nahawand', 'Kurd'],
    tempo: [60, 128],
  },
  sensitivity: ['Women of faith keep their scarf on before strangers.', 'Nothing is given with the left hand.', 'No picture of prophets.'],
};
