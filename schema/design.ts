import { z } from 'zod';
import { Look } from './look.ts';
import { PlaceDesign } from './shot.ts';

/** What the culture stage decides for a film: who looks how, who sounds how, and what each scene's place looks like. */
export const DesignBook = z.object({
  /** By character id. `voiceId` names a row of the voice registry. */
  cast: z.record(z.string(), z.object({ name: z.string(), look: Look, voiceId: z.string() })),
  /** By scene id. Scenes at one place at one hour share a design. */
  places: z.record(z.string(), PlaceDesign),
});
export type DesignBook = z.infer<typeof DesignBook>;
