import type { Cut } from './scene-source.ts';

const FIRST_WORDS = 4;
const SLUG_LENGTH = 28;

/**
 * Names scenes by what they are, never by where they stand: a readable slug of the heading and a short hash of heading and first
 * words. Only scenes alike in both are told apart by their order.
 */
export function sceneIds(cuts: readonly Cut[]): string[] {
  const taken = new Map<string, number>();
  return cuts.map((cut) => {
    const id = plainId(cut);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

function plainId({ heading, elements }: Cut): string {
  const first = elements.find(({ kind }) => kind === 'action' || kind === 'dialogue' || kind === 'lyrics');
  const words = (first?.text ?? '').split(/\s+/, FIRST_WORDS).join(' ').toLowerCase().slice(0, 60);
  const named = heading ? heading.text.toLowerCase().replace(/\s+/g, ' ').trim() : '';
  return `${slug(heading?.placeText ?? words) || 'scene'}-${shortHash(`${named}\n${words}`)}`;
}

/** ASCII letters and digits of a text, joined by hyphens; other scripts leave nothing. */
export function slug(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return ascii.replace(/^-+/, '').slice(0, SLUG_LENGTH).replace(/-+$/, '');
}

/** FNV-1a over UTF-16 units, as five letters and digits: enough to tell the scenes of a script apart. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-5);
}
