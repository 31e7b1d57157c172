import { z } from 'zod';
import { AGE_BANDS, GENDERS } from './scene-graph.ts';

export const BUILDS = ['slim', 'average', 'broad', 'heavy'] as const;

/** Where a garment is worn, in the order it is put on. */
export const GARMENT_SLOTS = ['leg', 'lower', 'torso', 'sleeve', 'over', 'cape', 'head', 'feet'] as const;
export type GarmentSlot = (typeof GARMENT_SLOTS)[number];

/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. Always an albedo; light is the stage's business. */
export const Oklch = z.tuple([z.number().min(0).max(1), z.number().min(0).max(0.4), z.number().min(0).max(360)]);
export type Oklch = z.infer<typeof Oklch>;

export const WornGarment = z.object({ id: z.string(), main: Oklch, trim: Oklch, accent: Oklch });
export type WornGarment = z.infer<typeof WornGarment>;

/** A feature's departure from the average face: −1 to 1. */
const Departure = z.number().min(-1).max(1);

/**
 * How one character looks: the identity that stays (gender to face) and what the story may change (garments, accessories).
 * Ids of hair styles, garments and accessories are open words; `stage/` takes the nearest it has and says so.
 */
export const Look = z.object({
  gender: z.enum(GENDERS),
  ageBand: z.enum(AGE_BANDS),
  build: z.enum(BUILDS),
  stature: z.number().min(0.85).max(1.15), // × the mean height of gender and age
  skinTone: z.number().min(1).max(10), // Monk Skin Tone scale, 1 lightest
  face: z.object({
    width: Departure,
    jaw: Departure,
    noseWidth: Departure,
    noseLength: Departure,
    eyeSize: Departure,
    eyeTilt: Departure,
    eyeSpacing: Departure,
    lipFullness: Departure,
    browThickness: Departure,
    cheek: Departure,
  }),
  eyeColour: Oklch,
  hair: z.object({ style: z.string(), colour: Oklch, grey: z.number().min(0).max(1) }),
  facialHair: z.string().nullable(), // 'moustache', 'beard', 'stubble', …
  garments: z.array(WornGarment),
  accessories: z.array(z.string()), // 'glasses', 'bindi', 'earrings', 'jasmine', 'umbrella', …
});
export type Look = z.infer<typeof Look>;
