import { z } from 'zod';
import { PERMISSIONS } from './access.ts';
import { line } from './line.ts';

export const KEY_LASTS_DAYS = { usually: 90, most: 365 } as const;
/** How long the old key stays good after a rotation, so that programs can be given the new one. */
export const KEY_GRACE_HOURS = { usually: 1, most: 24 } as const;

/** What makes an API key. */
export const NewApiKey = z.object({
  name: line(100),
  scopes: z
    .array(z.enum(PERMISSIONS))
    .min(1)
    .transform((scopes) => PERMISSIONS.filter((each) => scopes.includes(each))), // each once
  expiresInDays: z.int().min(1).max(KEY_LASTS_DAYS.most),
});
export type NewApiKey = z.infer<typeof NewApiKey>;

export const KeyGrace = z.int().min(0).max(KEY_GRACE_HOURS.most);
