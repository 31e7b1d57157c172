import type { Substitution } from '../../contract.ts';
import { CAPE_WEAR } from './cape-wear.ts';
import type { Cut, Family } from './cut.ts';
import { FOOT_WEAR } from './foot-wear.ts';
import { LEG_WEAR } from './leg-wear.ts';
import { LOWER_WEAR } from './lower-wear.ts';
import { OVER_WEAR } from './over-wear.ts';
import { TORSO_WEAR } from './torso-wear.ts';

/** Every garment known that is cut from cloth for the body. Headwear and hair have their own tables. */
export const WARDROBE: Family = { ...TORSO_WEAR, ...LEG_WEAR, ...LOWER_WEAR, ...OVER_WEAR, ...CAPE_WEAR };

const plain = (word: string) => word.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, ''); // prettier-ignore

/** The entry of a table that is meant by an open word: the same id, another name of it, or one within the other. null when none is near. */
export function nearest<T extends { also?: readonly string[] }>(table: Readonly<Record<string, T>>, wanted: string): string | null {
  const word = plain(wanted);
  const entries = Object.entries(table).map(([id, { also = [] }]) => ({ id, names: [id, ...also].map(plain) }));
  const found =
    entries.find(({ names }) => names.includes(word)) ??
    entries.find(({ names }) => names.some((name) => `-${word}-`.includes(`-${name}-`))) ??
    entries.find(({ names }) => names.some((name) => name.includes(word) || word.includes(name)));
  return word && found ? found.id : null;
}

/** Whether a table has the word as an id or as one of an id's other names. */
export const calledExactly = <T extends { also?: readonly string[] }>(table: Readonly<Record<string, T>>, wanted: string) =>
  Object.entries(table).some(([id, { also = [] }]) => [id, ...also].map(plain).includes(plain(wanted)));

/** The cut of a garment by its id, or the nearest one, which is then noted. */
export function cutFor(id: string, note: (substitution: Substitution) => void): Cut {
  const used = nearest(WARDROBE, id) ?? 'shirt';
  if (used !== id) note({ wanted: id, used, kind: 'garment' });
  return WARDROBE[used]!;
}
export function shoeFor(id: string, note: (substitution: Substitution) => void) {
  const used = nearest(FOOT_WEAR, id) ?? 'shoes';
  if (used !== id) note({ wanted: id, used, kind: 'garment' });
  return FOOT_WEAR[used]!;
}
