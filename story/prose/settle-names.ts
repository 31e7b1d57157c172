import type { CharacterElement, Element } from '../fountain/syntax.ts';
import type { Cut } from '../scene-source.ts';
import { isNameless, personNoun, sameKin } from './people.ts';
import { type Company, NARRATOR } from './company.ts';
import { knownPronoun } from './mentions.ts';
import { vocativesIn } from './vocatives.ts';

/** A cue and what is said under it. */
type Turn = { cue: CharacterElement; words: string };

/** Gives who spoke as "the girl", "a voice" or "I" the name that the story tells later, from the first line to the last. */
export function settleNames(cuts: readonly Cut[], company: Company): void {
  const turns = turnsOf(cuts.flatMap(({ elements }) => elements));
  for (const [index, turn] of turns.entries()) {
    const { name } = turn.cue;
    if (name === NARRATOR) continue;
    const own = isNameless(name)
      ? (company.named.get(name) ?? introduced(turns, index) ?? namedSoon(turns, index, company))
      : (company.named.get(name) ?? kinAsNamed(name, turns));
    if (own && own !== name) rename(turns, name, own);
  }
  rememberNouns(turns, company);
  if (turns.some(({ cue }) => cue.name === NARRATOR)) rename(turns, NARRATOR, narratorsName(turns, company));
}

/** Leaves with the cues of each what else the story calls them, for whoever reads what is told. */
function rememberNouns(turns: readonly Turn[], { named }: Company): void {
  for (const [noun, name] of named) {
    const own = turns.filter(({ cue }) => cue.name === name);
    const free = own.some(({ cue }) => cue.saidBy === noun) ? undefined : own.find(({ cue }) => cue.saidBy === undefined);
    if (free && noun !== name) free.cue.saidBy = noun;
  }
}

function turnsOf(elements: readonly Element[]): Turn[] {
  const turns: Turn[] = [];
  for (const element of elements) {
    if (element.kind === 'character') turns.push({ cue: element, words: '' });
    else if (element.kind === 'dialogue' && turns.length > 0) turns[turns.length - 1]!.words += ` ${element.text}`;
  }
  return turns;
}

function rename(turns: readonly Turn[], from: string, to: string): void {
  for (const { cue } of turns) if (cue.name === from) Object.assign(cue, { name: to, text: to, raw: to, saidBy: from });
}

const ASKED_NAME =
  /\bname\b[^.!]*\?|who\b(?: [\p{L}']+){0,5}? are you\?|wie heißt|comment .{0,12}appel|ton (?:vrai )?nom|cómo te llamas|come ti chiami|como .{0,8}chama/iu;
const GIVES_NAME =
  /(?:\b(?:[Mm]y name is|[Mm]y name['’]s|[Nn]ame['’]s|[Ii] am|[Ii]['’]m|[Cc]all me|[Tt]hey call me|[Ii]ch heiße|[Jj]e m['’]appelle|[Mm]e llamo|[Mm]i chiamo|[Mm]e chamo|[Ss]oy|[Ii]ch bin|[Jj]e suis|(?:[Tt]u|[Vv]otre|[Tt]on|[Dd]eine?|[Yy]our|[Tt]ua?|[Тт]воя?) (?:tía|tío|tia|tio|tante|oncle|onkel|aunt|uncle|abuela|abuelo|cousin|prima|primo|zia|zio|тётя|дядя)|[Мм]еня зовут|[Яя]\s+—|[Мм]оё имя))\s+(\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s+\p{Lu}[\p{Ll}\p{M}'’-]+)*)/u;
const BEGINS_WITH_NAME = /^\s*(\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s+\p{Lu}[\p{Ll}\p{M}'’-]+)*)[.,!]?(?:\s|$)/u;

/** “What is your name?” – “Mishti,” said the girl; “I'm Josie Kemp.” */
function introduced(turns: readonly Turn[], at: number): string | null {
  const { name } = turns[at]!.cue;
  for (const [index, { cue, words }] of turns.entries()) {
    if (cue.name !== name) continue;
    const given = GIVES_NAME.exec(words)?.[1];
    if (given) return given;
    const said = index > 0 && ASKED_NAME.test(turns[index - 1]!.words) ? BEGINS_WITH_NAME.exec(words)?.[1] : undefined;
    if (said && !(personNoun(said.toLowerCase()) !== undefined)) return said;
  }
  return null;
}

/** Nouns that only keep a name back. */
const KEPT_BACK = /(?:^|\s)(?:voice|woman|man|figure|stranger|girl|boy|visitor|newcomer)$/u;
const SOON = 4;

/** "A voice asked": the next who speaks for the first time, when nobody else can have been meant. */
function namedSoon(turns: readonly Turn[], at: number, { mentioned, called }: Company): string | null {
  const { name } = turns[at]!.cue;
  if (!KEPT_BACK.test(name) || turns.filter(({ cue }) => cue.name === name).length > 2) return null;
  const earlier = new Set(turns.slice(0, at).map(({ cue }) => cue.name));
  const pronoun = knownPronoun(name);
  const pronounOf = (other: string) =>
    knownPronoun(other) ?? called.get(other) ?? mentioned.find((mention) => mention.name === other)?.pronoun ?? null;
  const next = turns
    .slice(at + 1, at + 1 + SOON)
    .find(
      ({ cue }) =>
        !earlier.has(cue.name) &&
        /^\p{Lu}/u.test(cue.name) &&
        cue.name !== NARRATOR &&
        (pronoun === null || pronoun === pronounOf(cue.name)),
    );
  return next && turns[at + 1]?.cue !== next.cue ? next.cue.name : null;
}

/** "my grandfather" and "Grandad": the form with a capital, where both speak. */
function kinAsNamed(name: string, turns: readonly Turn[]): string | null {
  if (/^\p{Lu}/u.test(name)) return null;
  return turns.find(({ cue }) => /^\p{Lu}/u.test(cue.name) && sameKin(cue.name, name))?.cue.name ?? null;
}

/** What the others call whoever tells the story. */
function narratorsName(turns: readonly Turn[], company: Company): string {
  const others = new Set(turns.map(({ cue }) => cue.name));
  const counts = new Map<string, number>();
  for (const [index, { cue, words }] of turns.entries()) {
    if (cue.name === NARRATOR) continue;
    const near = [turns[index - 1], turns[index + 1]].some((turn) => turn?.cue.name === NARRATOR) ? 2 : 1;
    for (const name of vocativesIn(words))
      if (
        !others.has(name) &&
        !(personNoun(name.toLowerCase()) !== undefined) &&
        !company.mentioned.some((mention) => mention.name.split(' ').includes(name))
      )
        counts.set(name, (counts.get(name) ?? 0) + near);
  }
  const given = turns.find(({ cue, words }) => cue.name === NARRATOR && GIVES_NAME.test(words));
  return (given && GIVES_NAME.exec(given.words)?.[1]) ?? [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'Narrator';
}
