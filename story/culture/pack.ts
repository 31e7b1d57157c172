import type { CultureId, CultureStyle } from '../../schema/culture.ts';
import type { Oklch } from '../../schema/look.ts';

/** One way of dressing: garment ids of the stage, in the order they are put on, with hues that suit them. */
export type Outfit = {
  garments: readonly string[];
  accessories?: readonly string[];
  /** Hair styles that go with it; empty: any of the pack's. */
  hair?: readonly string[];
};
export type Age = 'child' | 'teen' | 'adult' | 'elder';
/** Outfits for a gender, by age; what is missing falls to the adult's. */
export type Wardrobe = Partial<Record<Age, readonly Outfit[]>> & { adult: readonly Outfit[] };

/** Everything about a culture that pictures and music are made from. Data only. */
export type CulturePack = {
  id: CultureId;
  name: string;
  /** Monk Skin Tone scale, 1–10: the range faces are drawn from. */
  skin: readonly [least: number, most: number];
  hairColours: readonly Oklch[];
  eyeColours: readonly Oklch[];
  hair: { female: readonly string[]; male: readonly string[]; girl: readonly string[]; boy: readonly string[] };
  facialHair: readonly (string | null)[];
  attire: Record<CultureStyle, { female: Wardrobe; male: Wardrobe }>;
  /** What is worn on a festival, at a wedding, to pray. */
  festive: { female: Wardrobe; male: Wardrobe };
  /** Cloth colours that belong together, light to dark. */
  cloth: readonly Oklch[];
  /** Walls, ground, wood, accents of its places. */
  places: readonly Oklch[];
  architecture: readonly string[];
  props: readonly string[];
  music: { instruments: readonly string[]; scales: readonly string[]; tempo: readonly [slowest: number, fastest: number] };
  /** Written for people: what to take care of. */
  sensitivity: readonly string[];
};
