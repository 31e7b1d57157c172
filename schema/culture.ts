import { z } from 'zod';

/** The cultures a scene can be set in; each is a data pack in `story/culture/packs/`. `fantasy` is for worlds of their own. */
export const CULTURE_IDS = [
  'tamil', 'telugu', 'malayalam', 'kannada',
  'hindi', 'punjabi', 'bengali',
  'chinese', 'japanese', 'korean',
  'american', 'european',
  'middle-eastern',
  'african',
  'fantasy',
] as const; // prettier-ignore
export const CultureId = z.enum(CULTURE_IDS);
export type CultureId = z.infer<typeof CultureId>;

export const CULTURE_STYLES = ['traditional', 'modern', 'fusion'] as const;
export type CultureStyle = (typeof CULTURE_STYLES)[number];
