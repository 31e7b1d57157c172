import { z } from 'zod';

/** A name on one line: 1 to `max` characters without the space around them, none of them a control character or half a character. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'has a control character');
