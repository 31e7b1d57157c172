import { z } from 'zod';

export const ORGANISATION_NAME_MAX = 100;
const SLUG_MAX = 60;

/** A name of 1 to 100 characters, none of them a control character. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(ORGANISATION_NAME_MAX)
  .regex(/^\P{Cc}*$/u, 'has a control character');

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
export const OrganisationName = z.object({ name, slug: slug.nullish() });
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
