import { z } from 'zod';

/** How far a project has come; apart from what the production of one of its films is doing. */
export const PROJECT_PHASES = ['draft', 'pre-production', 'production', 'post-production', 'completed', 'archived'] as const;
export type ProjectPhase = (typeof PROJECT_PHASES)[number];

export const TITLE_MAX_LENGTH = 100;

/** What makes a project: a title of 1 to {@link TITLE_MAX_LENGTH} characters, none of them a control character. */
export const NewProject = z.object({
  title: z
    .string()
    .trim()
    .min(1)
    .max(TITLE_MAX_LENGTH)
    .regex(/^\P{Cc}*$/u, 'has a control character'),
});
export type NewProject = z.infer<typeof NewProject>;
