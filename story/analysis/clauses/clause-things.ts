import { GARMENT_WORDS } from '../lexicon/garments.ts';
import { NEVER_PROPS, PROP_WORDS } from '../lexicon/props.ts';
import { HANDLING_VERBS } from '../lexicon/verbs.ts';
import type { Met, Sentence } from './clause-sentence.ts';
import type { Said } from './clause-verbs.ts';
import { clauseEnd } from './clause-verbs.ts';
import { clauseTokens } from './clause-tokens.ts';
import { clauseWords } from './clause-words.ts';
import type { Token } from '../sentences.ts';
import { phraseAt } from '../sentences.ts';

/** What a thing may do without anybody: where the noun behind such a verb is a thing, it does it. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'fall come go leave enter stop run turn ring burn boil break open close descend climb tremble shake swing roll fly hit pass return cross slip lie stand hang appear disappear shine move blow wait approach rest die slam stay pour knock call bark meow bleat'.split(
    ' ',
  ),
);

/** Whether a verb without a person before it is done by a thing: "La puerta se abre", "Suena el teléfono", "Regen prasselt". */
export function thingSubject(
  sentence: Sentence,
  { start, said, met }: { start: number; said: Said; met: readonly Met[] },
): 'thing' | 'body' | null {
  const { tokens, language } = sentence;
  const personBehind = met.some(({ from, oblique }) => !oblique && from >= said.at && from - said.at <= 3);
  if ((language === 'de' || language === 'ru') && personBehind) return null;
  for (let i = start; i < said.at; i++) {
    const found = nounPhrase(sentence, i, said.at);
    if (found !== null) return found;
  }
  // German keeps its verb in the second place: what else stands first, the subject follows
  if (language === 'de' && said.at > start && !personBehind && said.form.rest.length < 9 && isMain(sentence, start, said.at))
    return 'thing';
  if (!OF_THINGS.has(said.form.verb) || personBehind) return null;
  if (language === 'de' && start === said.at && start > 0) return null; // "und fällt": no new subject behind
  // the noun behind: "Cae la noche", "fällt die Tür"
  for (let i = said.to; i < Math.min(clauseEnd(sentence, said.at), said.to + 3); i++) {
    const token = tokens[i];
    if (!token?.word) break;
    if (sentence.words.prepositions.has(token.lower) || sentence.words.oblique.has(token.lower)) break;
    if (behindIsThing(sentence, i, said)) return 'thing';
    if (!sentence.words.adverbs.test(token.lower)) break;
  }
  return null;
}

/** Whether a German clause has its verb second: no "dass" or relative opens it, and something short stands first. */
function isMain({ tokens, words }: Sentence, start: number, verb: number): boolean {
  const first = tokens[start];
  const opener = tokens[start - 1];
  if (!first?.word || (opener?.word && (words.apart.has(opener.lower) || words.relative.has(opener.lower)))) return false;
  return !words.clitic.has(first.lower) && verb - start <= 7 && !words.reflexive.has(first.lower);
}

function behindIsThing(sentence: Sentence, at: number, said: Said): boolean {
  const { tokens, words, language, pack } = sentence;
  const token = tokens[at];
  if (!token || sentence.pack.people.has(tokens[at + 1]?.lower ?? '')) return false;
  const transitive =
    /^(?:open|close|break|turn|shake|hit|roll|swing|move|burn|boil|ring|climb|descend|cross|pass|leave|enter|approach|stop|pour|slam|hang|wait)$/u.test(
      said.form.verb,
    ) && !said.form.reflexive;
  const goes = language !== 'fr' && language !== 'de' && /^(?:leave|enter|approach)$/u.test(said.form.verb);
  if (transitive && !goes) return false;
  if (language === 'ru') return pack.things.has(token.lower);
  return words.definite.has(token.lower) || words.indefinite.has(token.lower);
}

/** The end of a noun phrase that no preposition leads and that could be a subject, beginning at a token. */
function nounPhrase(sentence: Sentence, at: number, verb: number): 'thing' | 'body' | null {
  const { tokens, words, language } = sentence;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.word || (before?.word && words.prepositions.has(before.lower))) return null;
  if (language === 'ru') return russianPhrase(sentence, at, verb);
  const article = words.definite.has(token.lower) || words.indefinite.has(token.lower) || words.numbers.has(token.lower);
  const owned = words.possessive.has(token.lower);
  if (language === 'de' && !article && !owned) return bareGerman(sentence, at, verb);
  if (!article && !owned) return null;
  if (words.clitic.has(token.lower) && cliticRun(sentence, at, verb)) return null;
  if (words.prepositions.has(token.lower) && !words.definite.has(token.lower)) return null;
  const noun = nounOf(sentence, at + 1, verb);
  if (!noun) return null;
  if (words.hours.test(noun.lower)) return null;
  return words.body.test(noun.lower) ? 'body' : 'thing'; // "ses mains tremblent" is hers to do
}

/** The noun an article stands before: the first word that isn't an adjective before it. */
function nounOf({ tokens, language }: Sentence, from: number, verb: number): Token | null {
  for (let i = from; i < verb; i++) {
    const token = tokens[i];
    if (!token?.word) return null;
    if (language !== 'de' || /^\p{Lu}/u.test(token.text)) return token;
  }
  return null;
}

const cliticRun = ({ tokens, words }: Sentence, at: number, verb: number): boolean => {
  for (let i = at; i < verb; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (!words.clitic.has(lower) && !words.have.has(lower) && !words.be.has(lower) && !words.reflexive.has(lower)) return false;
  }
  return true;
};

/** "Regen prasselt", "Stille breitet sich aus": a German noun without an article right before the verb. */
function bareGerman(sentence: Sentence, at: number, verb: number): 'thing' | null {
  const { tokens, words, pack } = sentence;
  const token = tokens[at];
  if (!token || verb - at > 2 || !/^\p{Lu}/u.test(token.text) || words.adverbs.test(token.lower) || words.prepositions.has(token.lower))
    return null;
  const before = tokens[at - 1];
  if (before?.word && !words.and.has(before.lower))
    return words.prepositions.has(before.lower) || words.oblique.has(before.lower) ? null : 'thing';
  if (words.hours.test(token.lower)) return null;
  const noun =
    pack.things.has(token.lower) ||
    pack.weather.has(token.lower) ||
    /(?:ung|heit|keit|schaft|licht|musik|stille|lärm|applaus|gelächter|schritte|rauch|dampf)$/u.test(token.lower);
  return noun && verb - at === 1 ? 'thing' : null;
}

/** A Russian thing in the nominative before the verb. */
function russianPhrase(sentence: Sentence, at: number, verb: number): 'thing' | 'body' | null {
  const { tokens, words, pack } = sentence;
  const token = tokens[at];
  if (!token || words.adverbs.test(token.lower)) return null;
  if (leadingPreposition(sentence, at)) return null;
  if (words.body.test(token.lower) && NOMINATIVE.test(token.lower)) return 'body';
  if (/^(?:тот|та|то|это|что)$/u.test(token.lower) && verb - at <= 3) return 'thing';
  const known = pack.things.has(token.lower) || pack.weather.has(token.lower) || pack.places.has(token.lower);
  if (!known || words.body.test(token.lower) || words.hours.test(token.lower)) return null;
  return NOMINATIVE.test(token.lower) && verb - at <= 4 ? 'thing' : null;
}

/** Not the accusative of a feminine, not an oblique case. */
const NOMINATIVE = /(?:[аяоьыи]|[бвгджзклмнпрстфхцчшщйе])$/u;

function leadingPreposition({ tokens, words }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const token = tokens[i];
    if (!token?.word) return false;
    if (words.prepositions.has(token.lower)) return true;
  }
  return false;
}

export type Thing = { name: string; at: number; index: number };

/** Things a sentence names, by what they are in English, and where. */
export function thingsMet({ tokens, pack, language, words }: Pick<Sentence, 'tokens' | 'words' | 'language' | 'pack'>): Thing[] {
  const found: Thing[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.word) continue;
    const hit = phraseAt(tokens, at, pack.things) ?? (language === 'de' ? germanCompound(token, pack.things) : null);
    if (!hit || (language === 'de' && !/^\p{Lu}/u.test(token.text))) continue;
    if (!isThingHere({ tokens, words, language, pack }, at, hit.length)) continue;
    found.push({ name: hit.meaning, at: token.start, index: at });
    at += hit.length - 1;
  }
  return found;
}

/** "Kaffeetasse" is a cup. */
function germanCompound(token: Token, things: ReadonlyMap<string, string>): { meaning: string; length: number } | null {
  if (!/^\p{Lu}/u.test(token.text) || token.lower.length < 7) return null;
  for (let at = 3; at <= token.lower.length - 4; at++) {
    const meaning = things.get(token.lower.slice(at));
    if (meaning) return { meaning, length: 1 };
  }
  return null;
}

const WITHOUT = /^(?:sin|sans|ohne|senza|sem|без)$/u;

/** Whether a word that could name a thing does: not a verb, not "without" it. */
function isThingHere(
  { tokens, words, language, pack }: Pick<Sentence, 'tokens' | 'words' | 'language' | 'pack'>,
  at: number,
  length: number,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  const earlier = tokens[at - 2]?.lower ?? '';
  if (WITHOUT.test(before) || (WITHOUT.test(earlier) && (words.indefinite.has(before) || words.possessive.has(before)))) return false;
  // "Radio Bahía": a word of a name
  if (language !== 'de' && at > 0 && tokens[at - 1]?.word && /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')) return false;
  if (length > 1 || language === 'de' || !token) return true;
  if (words.prepositions.has(token.lower) && !words.definite.has(before) && !words.indefinite.has(before)) return false;
  const verb = pack.forms?.get(token.lower)?.some(({ kind }) => kind === 'finite') ?? false;
  if (!verb) return true;
  const led =
    words.definite.has(before) ||
    words.indefinite.has(before) ||
    words.possessive.has(before) ||
    words.oblique.has(before) ||
    words.prepositions.has(before) ||
    words.numbers.has(before);
  return led && !(words.clitic.has(before) && !words.nouns.has(token.lower) && !words.definite.has(before));
}

/** The things a sentence names, each once. */
export function thingsInClauses(text: string, { language, pack }: Pick<Sentence, 'language' | 'pack'>): string[] {
  const words = clauseWords(language);
  if (!words) return [];
  const sentence = { tokens: clauseTokens(text, language), language, pack, words };
  const shown = thingsMet(sentence).filter(({ name, index }) => isProp(sentence, name, index));
  return [...new Set(shown.map(({ name }) => name))];
}

type Words = Pick<Sentence, 'tokens' | 'words' | 'language' | 'pack'>;

/** Whether a thing counts as a prop: things do where prose names them, furniture, fixtures, beasts and clothes when they are handled. */
function isProp(sentence: Words, name: string, index: number): boolean {
  const kind = PROP_WORDS.get(name) ?? PROP_WORDS.get(name.split(' ').at(-1) ?? '') ?? 'object';
  if (kind === 'scenery' || NEVER_PROPS.has(name)) return false;
  if (GARMENT_WORDS.has(name)) return PASSED_ON.has(handledBy(sentence, index) ?? '');
  if (kind === 'object') return !(SHOPLIKE.has(name) && handledBy(sentence, index) === null);
  if (kind === 'vehicle') return !sentence.words.prepositions.has(beforeNoun(sentence, index));
  const verb = handledBy(sentence, index);
  return verb !== null && HANDLING_VERBS.has(verb.split(' ')[0] ?? '');
}

/** What is as often the ground or the weather as a thing. */
const SHOPLIKE: ReadonlySet<string> = new Set(['sand', 'water', 'fire', 'stone', 'grass', 'hay', 'tree', 'branch', 'leaf', 'wheel', 'window', 'thread', 'string', 'cross', 'board', 'wire', 'gold', 'wool', 'food', 'picture', 'bulb', 'button', 'step', 'sign', 'paper bag', 'mate']); // prettier-ignore
const PASSED_ON: ReadonlySet<string> = new Set(
  'throw give hand pass offer drop pick fold catch fetch sew knit repair wash iron grab hold lift bring take'.split(' '),
);

/** The verb whose object a noun is: the last before it in its clause, with nothing between that leads the noun elsewhere. */
function handledBy(sentence: Words, index: number): string | null {
  const { tokens, words, pack, language } = sentence;
  if (words.prepositions.has(beforeNoun(sentence, index)) && language !== 'ru') return null;
  for (let i = index - 1; i >= Math.max(0, index - 9); i--) {
    const token = tokens[i];
    if (token && /^[.;:!?]$/u.test(token.text)) return null;
    const form = token?.word
      ? pack.forms?.get(token.lower)?.find(({ kind, rest }) => kind !== 'participle' && rest.length === 0)
      : undefined;
    if (form && form.verb !== '-' && !(language === 'de' && /^\p{Lu}/u.test(token?.text ?? ''))) return form.verb;
  }
  return null;
}

/** The word before a noun's articles and adjectives. */
function beforeNoun({ tokens, words }: Words, index: number): string {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (words.prepositions.has(lower)) return lower;
    if (
      !words.definite.has(lower) &&
      !words.indefinite.has(lower) &&
      !words.possessive.has(lower) &&
      !words.oblique.has(lower) &&
      !words.numbers.has(lower) &&
      i < index - 1
    )
      return lower;
  }
  return '';
}
