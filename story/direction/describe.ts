import type { ShotSize } from '../../schema/shot.ts';

const SIZE_NAMES: Record<ShotSize, string> = {
  'extreme-wide': 'Extreme wide shot',
  wide: 'Wide shot',
  full: 'Full shot',
  medium: 'Medium shot',
  'medium-close-up': 'Medium close-up',
  'close-up': 'Close-up',
  'extreme-close-up': 'Extreme close-up',
  'over-the-shoulder': 'Over the shoulder',
};
const LONGEST = 120;

/** A shot in one sentence for people: "Medium close-up of MIRA; MIRA: “You never asked!”" */
export function describe(size: ShotSize, { of, over, what }: { of: readonly string[]; over?: string | null; what: string }): string {
  const subject = over ? `Over ${over}’s shoulder to ${list(of)}` : `${SIZE_NAMES[size]}${of.length > 0 ? ` of ${list(of)}` : ''}`;
  return what === '' ? `${subject}.` : `${subject}; ${shorten(what)}`;
}

function list(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = [...line];
  return points.length <= LONGEST ? line : `${points.slice(0, LONGEST - 1).join('')}…`;
}

export const spokenWords = (name: string, text: string): string => `${name}: “${text}”`;
