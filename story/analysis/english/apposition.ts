import type { Group, Piece } from './phrases.ts';

const groupAt = (pieces: readonly Piece[], at: number): Group | null => {
  const piece = pieces[at];
  return piece?.kind === 'group' ? piece : null;
};
const tagAt = (pieces: readonly Piece[], at: number): string | null => {
  const piece = pieces[at];
  return piece === undefined ? 'end' : piece.kind === 'word' ? piece.word.tag : null;
};
const ENDS_APPOSITION = new Set([
  'comma',
  'end',
  'break',
  'vs',
  'vb',
  'vp',
  'be',
  'have',
  'vg',
  'vn',
  'prep',
  'rel',
  'modal',
  'adj',
  'adv',
]);

/** "a man in a cap, ORLOV,", "her friend Mira", "a waitress named Rosa": where the name stands of someone told by a noun first. */
export function nameBehind(pieces: readonly Piece[], at: number): { group: Group; at: number } | null {
  let next = at + 1;
  const called = pieces[next];
  if (called?.kind === 'word' && /^(?:named|called|alias|aka)$/u.test(called.word.lower)) next++;
  const known = knownAs(pieces, at);
  if (known) return known;
  const tight = groupAt(pieces, next);
  if (tight?.head.named && (tight.tight || next > at + 1)) return { group: tight, at: next };
  while (tagAt(pieces, next) === 'prep' && isDress(pieces, next + 1)) next += 2;
  const mark = pieces[next];
  const colon = mark?.kind === 'word' && mark.word.text === ':'; // "her neighbour: FRANCIE"
  if (tagAt(pieces, next) !== 'comma' && !colon) return null;
  let behind = next + 1;
  // "an old man, seventy, BERTO": an age in between
  if (groupAt(pieces, behind)?.head.tag === 'num' && tagAt(pieces, behind + 1) === 'comma') behind += 2;
  const group = groupAt(pieces, behind);
  // "The auctioneer, a cheerful sort named Hub Tolliver,"
  const named = groupAt(pieces, behind + 2);
  const by = pieces[behind + 1];
  if (group && named?.head.named && by?.kind === 'word' && /^(?:named|called)$/u.test(by.word.lower))
    return { group: named, at: behind + 2 };
  // "a small boy, his grandson ZAID"
  const within = groupAt(pieces, behind + 1);
  if (group?.head.person && within?.tight && within.head.named?.ids.length === 1) return { group: within, at: behind + 1 };
  if (!group?.head.named || group.head.named.ids.length !== 1 || group.owner) return null;
  return ENDS_APPOSITION.has(tagAt(pieces, behind + 1) ?? '') ? { group, at: behind } : null;
}

/** "in a cap", "in orange", "with one arm". */
const isDress = (pieces: readonly Piece[], at: number): boolean => {
  const group = groupAt(pieces, at);
  return group ? group.head.person === null : tagAt(pieces, at) === 'adj';
};

/** "Inmate 4471, better known as RITA". */
function knownAs(pieces: readonly Piece[], at: number): { group: Group; at: number } | null {
  for (let next = at + 1; next < Math.min(pieces.length, at + 6); next++) {
    const piece = pieces[next];
    if (piece?.kind === 'group') {
      if (piece.head.person ?? piece.head.named) return null;
      continue;
    }
    const behind = groupAt(pieces, next + 1);
    if (piece?.word.lower === 'as' && /^(?:known|introduced|billed|credited)$/u.test(wordAt(pieces, next - 1)))
      return behind?.head.named?.ids.length === 1 ? { group: behind, at: next + 1 } : null;
  }
  return null;
}
const wordAt = (pieces: readonly Piece[], at: number): string => {
  const piece = pieces[at];
  return piece?.kind === 'word' ? piece.word.lower : '';
};

/** "Anna, Ben and Tom": whether "and" with another of them follows before the verb. */
export function isListed(pieces: readonly Piece[], at: number): boolean {
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece?.kind !== 'word') continue;
    if (piece.word.phase === 'join') return true;
    if (piece.word.phase === 'done' || piece.word.phase === 'open' || piece.word.tag === 'rel') return false;
  }
  return false;
}

/** "Three teenagers crouch …: BECKA, 17; DEV, 18": the ones named behind the colon are the group. */
export function listedBehindColon(pieces: readonly Piece[], at: number): string[] {
  const colon = pieces.findIndex((piece, index) => index > at && piece.kind === 'word' && piece.word.text === ':');
  if (colon < 0) return [];
  const ids = pieces
    .slice(colon)
    .flatMap((piece) => (piece.kind === 'group' && piece.head.named && !piece.owner ? piece.head.named.ids : []));
  return ids.length > 1 ? [...new Set(ids)] : [];
}

/** "their twins, ADA and UCHE,": names right behind a group's noun are its members. */
export function membersBehind(pieces: readonly Piece[], at: number): { ids: string[]; end: number } | null {
  if (tagAt(pieces, at + 1) !== 'comma') return null;
  const ids: string[] = [];
  let next = at + 2;
  for (; next < pieces.length; next++) {
    const group = groupAt(pieces, next);
    if (group?.head.named) ids.push(...group.head.named.ids);
    else if (group || !['comma', 'and'].includes(tagAt(pieces, next) ?? '')) break;
  }
  return ids.length > 1 ? { ids, end: next } : null;
}
