import type { Met, Sentence } from './clause-sentence.ts';

/* Whom a noun for people belongs to: the name it explains, the name it is set beside, whose kin it is. */

/** "una mujer, CLARA", "der Nachbar Karl": the name that a noun explains. */
export function apposedName({ tokens, named, cast, words }: Sentence, to: number): { id: string } | null {
  // "un uomo elegante, il DOTTOR FERRI,": an adjective may stand between
  const adjective =
    tokens[to]?.word === true && !cast.cast.at(named, to) && tokens[to + 1]?.text === ',' && !words.and.has(tokens[to]?.lower ?? '')
      ? 1
      : 0;
  const comma = tokens[to + adjective]?.text === ',';
  const start = comma ? to + adjective + 1 : to;
  const from = words.definite.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  const hit = cast.cast.at(named, from);
  if (!hit || hit.person.noun?.group) return null;
  const end = tokens[from + hit.length]?.text ?? '';
  if (comma && !/^[,(.]$/u.test(end)) return null;
  return { id: hit.person.id };
}

/** "LOTTE (6), Jasmins Tochter, …", "María, una maestra,": a noun right behind a name and its comma tells of the one named. */
export function isApposition({ tokens }: Sentence, { before, first, to }: { before: Met; first: number; to: number }): boolean {
  const between = tokens.slice(before.to, first).map(({ text }) => text);
  if (between[0] !== ',' && between[0] !== '(') return false;
  const inside = between.join(' ').replace(/^\( .*? \) ?/u, '');
  if (!/^(?:, ?)?(?:\d+ ?(?:ans|años|anos|anni|jahre|лет) ?,? ?)?$/iu.test(inside)) return false;
  return !/^(?:y|e|et|und|и|o)$/u.test(tokens[to]?.lower ?? '');
}

/** "la madre de Bia", "Jasmins Tochter", "мать Зои": whose kin a noun is. */
export function genitiveOwner(
  { tokens, named, words, cast, language }: Sentence,
  { at, to }: { at: number; to: number },
  met: readonly Met[],
): string[] | null {
  const owner = met.at(-1);
  if (language === 'de' && owner?.to === at && owner.oblique) return owner.ids;
  const link = words.genitive.has(tokens[to]?.lower ?? '');
  const hit = link || language === 'ru' ? cast.cast.at(named, link ? to + 1 : to) : null;
  return hit && !hit.person.noun?.group ? [hit.person.id] : null;
}

export function ownersOf(
  { words, memory }: Sentence,
  { determiner, kin }: { kin: boolean; determiner: string | null },
  met: readonly Met[],
): string[] | null {
  const lead = met.findLast(({ oblique }) => !oblique)?.ids ?? memory.subject;
  return determiner !== null &&
    (words.possessive.has(determiner) || (kin && (words.definite.has(determiner) || words.oblique.has(determiner))))
    ? lead
    : null;
}
