import { z } from 'zod';
import { line } from './line.ts';

/** How far a project has come; apart from what the production of one of its films is doing. */
export const PROJECT_PHASES = ['draft', 'pre-production', 'production', 'post-production', 'completed', 'archived'] as const;
export type ProjectPhase = (typeof PROJECT_PHASES)[number];

export const TITLE_MAX_LENGTH = 100;

/** What makes a project: a title of 1 to {@link TITLE_MAX_LENGTH} characters, none of them a control character. */
export const NewProject = z.object({
  title: line(TITLE_MAX_LENGTH),
});
export type NewProject = z.infer<typeof NewProject>;
