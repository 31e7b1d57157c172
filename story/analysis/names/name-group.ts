import type { CultureId } from '../../../schema/culture.ts';

/** Names that speak for the same cultures in the same measure. Lists are words between spaces; a hyphen stands for a space or a hyphen. */
export type NameGroup = {
  /** How much of the evidence each culture gets, 0–1. */
  cultures: Partial<Record<CultureId, number>>;
  female: string;
  male: string;
  /** Given to either sex. */
  neutral: string;
  surnames: string;
  /** The same in a writing that can't be romanised by rule. */
  native?: { female: string; male: string; surnames?: string };
};
