import { verbForm } from '../english-lexicon.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import { personNounAt } from '../people-in-scene.ts';
import type { SceneCast } from '../scene-cast.ts';
import type { Token } from '../sentences.ts';

/** A word, a mark, or a run of words that stands for one: a whole name, "taxi driver", "old man". */
export type Unit = {
  /** Token positions, end excluded. */
  from: number;
  to: number;
  text: string;
  lower: string;
  /** Offset in the sentence. */
  start: number;
  word: boolean;
  named: { ids: string[]; plural: boolean } | null;
  person: { noun: PersonNoun; words: string } | null;
  /** Stood in brackets or quotes right behind it. */
  aside: boolean;
};

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '"': '"', '“': '”', '«': '»' };

/** Cuts a sentence into units. What stands in brackets or quotes is told of, not done: it is left out. */
export function unitsOf(tokens: readonly Token[], cast: SceneCast): Unit[] {
  const units: Unit[] = [];
  // "A) Mira irons.", "2. Tom waits."
  const marked = (tokens[0]?.text.length ?? 9) < 3 && /^[).]$/u.test(tokens[1]?.text ?? '') && tokens.length > 3;
  for (let at = marked ? 2 : 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (
      /^if a day$/u.test(
        tokens
          .slice(at, at + 3)
          .map(({ lower }) => lower)
          .join(' '),
      )
    ) {
      at += 3; // "ninety if a day"
      continue;
    }
    const past = asideEnd(tokens, at, cast);
    if (past !== null) {
      at = past;
      continue;
    }
    const close = CLOSES[token.text];
    const end = close === undefined ? -1 : tokens.findIndex(({ text }, index) => index > at && text === close);
    if (end > 0) {
      const last = units.at(-1);
      if (last) last.aside = true;
      at = end + 1;
      continue;
    }
    const unit = token.word ? wordAt(tokens, at, cast) : markAt(token, at);
    if (unit) units.push(unit);
    at = unit?.to ?? at + 1;
  }
  return units;
}

const LONGEST_ASIDE = 9; // words
const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:[–—]|--+|-)$/u.test(token.text);

/** "Moreau — seventeen, if that — stamps his feet": where what stands between dashes ends, when nobody does anything in it. */
function asideEnd(tokens: readonly Token[], at: number, cast: SceneCast): number | null {
  if (!isDash(tokens[at]) || at === 0) return null;
  const end = tokens.findIndex((token, index) => index > at + 1 && isDash(token));
  if (end < 0 || end - at > LONGEST_ASIDE) return null;
  for (let next = at + 1; next < end; next++) {
    const form = verbForm(tokens[next]?.lower ?? '');
    if ((form?.form === 's' && form.film) || cast.named(tokens, next) || personNounAt(tokens, next)) return null;
  }
  return end + 1;
}

function wordAt(tokens: readonly Token[], at: number, cast: SceneCast): Unit {
  const named = cast.named(tokens, at);
  const length = named?.length ?? 1;
  const person = named ? null : personNounAt(tokens, at);
  const together = !named && !person && /^let(?:s|ting)?$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'go'; // one verb
  const to = at + (person ? person.length : together ? 2 : length);
  const words = tokens.slice(at, to);
  return {
    from: at,
    to,
    text: words.map(({ text }) => text).join(' '),
    lower: words.map(({ lower }) => lower).join(' '),
    start: tokens[at]?.start ?? 0,
    word: true,
    named: named ? { ids: named.ids, plural: named.plural } : null,
    person: person ? { noun: person.noun, words: person.words } : null,
    aside: false,
  };
}

function markAt(token: Token, at: number): Unit | null {
  if (/^[.!?"'“”’‘)\]*_~#]$/u.test(token.text) && !/^['’]$/u.test(token.text)) return null;
  return {
    from: at,
    to: at + 1,
    text: token.text,
    lower: token.text,
    start: token.start,
    word: false,
    named: null,
    person: null,
    aside: false,
  };
}
