import { z } from 'zod';
import { ROLES } from './access.ts';

/** How long an invitation can be accepted. */
export const INVITATION_LASTS_DAYS = 7;

/** Whom one invites, as what. Addresses are kept in lower case: people are found by them. */
export const NewInvitation = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email('is not an e-mail address')),
  role: z.enum(ROLES),
});
export type NewInvitation = z.infer<typeof NewInvitation>;
