import { z } from 'zod';

export const SHARE_KINDS = ['person', 'link'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** How long a link is good at most, and usually. The database holds to it too. */
export const SHARE_LINK_HOURS_MAX = 24;

/** With whom a project is shared: an address, or somebody known by id; and whether they may comment. */
export const NewShare = z
  .object({
    projectId: z.string(),
    email: z.string().trim().toLowerCase().max(254).pipe(z.email('is not an e-mail address')).nullish(),
    personId: z.string().nullish(),
    canComment: z.boolean(),
  })
  .refine(({ email, personId }) => (email ?? null) === null || (personId ?? null) === null, 'name an e-mail address or a person, not both')
  .refine(({ email, personId }) => email ?? personId, 'name an e-mail address or a person');
export type NewShare = z.infer<typeof NewShare>;

/** A link that shows a project; how good its password must be, api/identity/password.ts says. */
export const NewShareLink = z.object({
  projectId: z.string(),
  expiresInHours: z.int().min(1).max(SHARE_LINK_HOURS_MAX),
  password: z.string().nullish(),
});
export type NewShareLink = z.infer<typeof NewShareLink>;
