import { z } from 'zod';
import { line } from './line.ts';

const SLUG_MAX = 60;

/** What stands in addresses. Personal organisations have theirs under `studio-`. */
const slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(SLUG_MAX)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'may hold letters a to z, digits, and single hyphens between them')
  .refine((word) => !word.startsWith('studio-'), 'may not begin with studio-');

/** What makes an organisation, or renames one. Without a slug a new one gets one made of its name, and an old one keeps its own. */
export const OrganisationName = z.object({ name: line(100), slug: slug.nullish() });
export type OrganisationName = z.infer<typeof OrganisationName>;

/** A slug from a name: `Rain & Co.` is `rain-co`; null when the name has nothing to make one of. */
export function slugOf(text: string): string | null {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const made = (words ?? [])
    .join('-')
    .slice(0, SLUG_MAX - 10)
    .replace(/-$/, ''); // room for what tells it apart
  return slug.safeParse(made).success ? made : null;
}
