import type { AgeBand, Gender } from '../../schema/scene-graph.ts';
import type { SceneSource } from '../scene-source.ts';
import { ageBeside, bandOfWords } from './age.ts';
import { ageOfAdjective } from './beside-name.ts';
import type { Candidate } from './harvest.ts';
import { fullNameFacts } from './names/name-index.ts';
import { PERSON_NOUNS, TITLES } from './lexicon/people.ts';
import { sentencesOf } from './sentences.ts';

type Told = { gender: Gender | null; band: AgeBand | null; years: number | null };
type Sentences = readonly string[];
/** A scene's prose as it is asked again and again: its sentences, the same in lower case, and whom all its texts call Mr or Mrs. */
type Prose = { sentences: Sentences; lowered: Sentences; text: string; titled: ReadonlyMap<string, string> };

/** Fills in what the sentences around a name tell of gender and age, where the name and its brackets didn't. */
export function withIntroductions(scene: SceneSource, candidates: readonly Candidate[]): Candidate[] {
  const prose = proseOf(scene);
  const names = [...new Set(candidates.map(({ name }) => name))];
  const sure = [...new Set(candidates.flatMap(({ name, sure: beyondDoubt }) => (beyondDoubt ? [name] : [])))];
  const told = new Map(names.map((name) => [name, toldOf(name, prose, sure)]));
  return candidates.map((candidate) => {
    const facts = told.get(candidate.name);
    const called = candidate.noun ? calledSo(candidate.noun, prose.sentences) : null;
    return {
      ...candidate,
      gender: candidate.gender ?? facts?.gender ?? null,
      band: candidate.band ?? facts?.band ?? called?.band ?? null,
      years: candidate.years ?? (candidate.band ? null : (facts?.years ?? called?.years ?? null)),
    };
  });
}

const TITLED =
  /\b(Mr|Mrs|Ms|Miss|Mister|Sir|Lady|Lord|Herr|Frau|Monsieur|Madame|Señora?|Signora?|Don|Doña)\.?\s+(\p{L}+)(?:\s+(\p{L}+))?/giu;

function proseOf(scene: SceneSource): Prose {
  const sentences = scene.elements.flatMap(({ kind, text, lines }) =>
    kind === 'action' ? sentencesOf(text, lines).map((each) => each.text) : [],
  );
  const text = sentences.join('\n');
  const spoken = scene.elements.flatMap(({ kind, text: said }) => (kind === 'dialogue' ? [said] : [])).join('\n');
  const titled = new Map<string, string>();
  for (const [, title = '', first = '', second] of `${text}\n${spoken}`.matchAll(TITLED))
    for (const word of [first, second]) if (word && !titled.has(word.toLowerCase())) titled.set(word.toLowerCase(), title.toLowerCase());
  return { sentences, lowered: sentences.map((sentence) => sentence.toLowerCase()), text, titled };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** Other names, but for those that share a word with this one: they may be the same person's. */
function othersOf(name: string, names: readonly string[]): RegExp | null {
  const own = name.toLowerCase().split(/\s+/);
  const others = names.filter(
    (other) =>
      !other
        .toLowerCase()
        .split(/\s+/)
        .some((word) => own.includes(word)),
  );
  return others.length > 0 ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${others.map(escaped).join('|')})(?![\\p{L}\\p{M}])`, 'iu') : null;
}

function toldOf(name: string, { sentences, lowered, text, titled }: Prose, sure: readonly string[]): Told {
  const told: Told = { gender: addressed(name, titled), ...ageOfTitle(name, text) };
  const lower = name.toLowerCase();
  if (!lowered.some((sentence) => sentence.includes(lower))) return told;
  const others = othersOf(name, sure);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${escaped(name)}(?![\\p{L}\\p{M}])["”']?(?:\\s+\\p{Lu}[\\p{L}’'-]*(?<!['’]s))*`, 'u');
  const anyCase = isNounName(name) ? new RegExp(pattern.source, 'iu') : null;
  let votes = 0;
  let met = false;
  for (const [index, sentence] of sentences.entries()) {
    const at = lowered[index]?.includes(lower) ? (pattern.exec(sentence) ?? anyCase?.exec(sentence)) : null;
    const first = !met;
    met ||= lowered[index]?.includes(lower) ?? false;
    if (!at) continue;
    const before = sentence
      .slice(0, at.index)
      .replace(/(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+)+$/u, (run) => (at.index === run.length ? '' : (/^(?:An?|The)\s/u.exec(run)?.[0] ?? '')));
    const after = sentence.slice(at.index + at[0].length);
    const age = ageAround(before, untilOther(after, others), sentences, first ? index : null) ?? ageOfAdjective(before);
    if (age && told.band === null) Object.assign(told, { band: age.band, years: age.years });
    told.gender ??= genderAround(before, after, sentences[index - 1] ?? '');
    votes += pronounVote(before, after, others);
  }
  // "writes HIS across it": a given name that only one sex bears is surer than a pronoun or two
  if (Math.abs(votes) <= MOST_STRAY_VOTES && fullNameFacts(name)?.gender) return told;
  told.gender ??= votes > 0 ? 'female' : votes < 0 ? 'male' : null;
  return told;
}

const MOST_STRAY_VOTES = 2;

/** "Mr Ogawa", "Mrs Tanabe": how others call somebody by their last name. */
function addressed(name: string, titled: Prose['titled']): Gender | null {
  const words = name.toLowerCase().split(/\s+/);
  const animal =
    words.length > 1 && fullNameFacts(words[0] ?? '')
      ? undefined
      : words.find((word) => FEMALE_ANIMAL.test(word) || MALE_ANIMAL.test(word));
  if (animal) return FEMALE_ANIMAL.test(animal) ? 'female' : 'male';
  const letter = TITLES.get(titled.get(words.at(-1) ?? '') ?? '');
  return letter === 'f' ? 'female' : letter === 'm' ? 'male' : null;
}

const FEMALE_ANIMAL = /^(?:mare|cow|hen|ewe|doe|vixen|lioness|tigress|sow|nanny|filly|heifer|goose|she-wolf|queen)$/u;
const MALE_ANIMAL = /^(?:stallion|bull|rooster|cock|cockerel|ram|stag|buck|boar|ox|bullock|gander|drake|colt|gelding|tomcat|billy)$/u;

/** "Grandma Qian", "Little Pepper", "Old Zhou": what the name itself says. */
function ageOfTitle(name: string, text: string): { band: AgeBand | null; years: null } {
  const words = name.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  const titled = words.find((word) => TITLES.has(word) || PERSON_NOUNS.has(word));
  const adjective = titled
    ? new RegExp(`\\b(?:old|elderly|aged|ancient|young|little)\\s+${escaped(titled)}\\b`, 'iu').exec(text)?.[0]
    : undefined;
  if (adjective) return { band: bandOfWords(adjective)?.band ?? null, years: null };
  if (words.length < 2) return { band: null, years: null };
  if (first === 'little' || first === 'baby') return { band: first === 'baby' ? 'baby' : 'child', years: null };
  const grand = words.some((word) => /^grand(?:mother|father)/u.test(PERSON_NOUNS.get(word)?.kin ?? ''));
  return { band: grand || first === 'old' || first === 'elder' ? 'mature' : null, years: null };
}

/** The sentence goes on about somebody else where another name begins. */
const untilOther = (after: string, others: RegExp | null): string => after.slice(0, others?.exec(after)?.index ?? after.length);
const isNounName = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => PERSON_NOUNS.has(word));

/** `index`: the sentence's place where the name is met first, for sentences behind it tell of whoever is new. */
function ageAround(
  before: string,
  after: string,
  sentences: Sentences,
  index: number | null,
): { band: AgeBand; years: number | null } | null {
  const goesOn = /^\s*(?:[,،(:–—-]|(?:is|was|turns|turned|looks|aged?|of|at|in (?:his|her|their))\b)/u.test(after);
  const beside = goesOn ? (ageBeside(clauseOf(after)) ?? bandOfWords(apposition(after))) : null;
  const noun = nounPhraseBefore(before);
  const told = beside ?? (noun ? (ageBeside(noun) ?? bandOfWords(noun)) : null);
  if (told || index === null) return told;
  const presented = PRESENTING.test(before) ? lastPerson(sentences[index - 1] ?? '') : null;
  return (
    ageOfFragment(sentences[index + 1] ?? '') ??
    ageOfSubject(sentences[index + 1] ?? '') ??
    ageOfFragment(sentences[index + 2] ?? '', 1) ??
    (presented ? (ageBeside(presented) ?? bandOfWords(presented)) : null)
  );
}

/** "Forty.", "Late sixties, grey suit.": a sentence without a verb after the one that names somebody. */
function ageOfFragment(sentence: string, most = 8): { band: AgeBand; years: number | null } | null {
  if (
    sentence.split(/\s+/).length > most ||
    /^\p{Lu}{2}/u.test(sentence) ||
    !/^(?:(?:about|around|maybe|perhaps|early|mid|late|barely|just|not|nearly|almost|pushing|past)\b|\d|\p{Lu}\p{Ll}+(?:-\p{Ll}+)?(?:[.,]|$))/iu.test(
      sentence,
    )
  )
    return null;
  return ageBeside(`, ${sentence}`);
}

/** "He was fifty-six years old and had never sold anything but corn." */
const ageOfSubject = (sentence: string): { band: AgeBand; years: number | null } | null =>
  /^(?:He|She)(?:['’]s|\s+(?:is|was|looks|looked|has turned|had turned|turned|might be|could be|must be))\s/u.test(sentence)
    ? ageBeside(clauseOf(sentence))
    : null;

/** What follows a name up to a stop that ends the thought. */
const clauseOf = (after: string): string => after.split(/[;]|\.\s/u)[0]?.slice(0, 140) ?? '';
/** The commas' content right after a name: "an elderly widow", "the bride's father, ramrod straight". */
const apposition = (after: string): string =>
  /^\s*[,(:–—]\s*((?:an?|the|his|her|their|\p{L}+['’]s)\s[^,.;)]{2,60})/u.exec(after)?.[1] ?? '';

/** "An elderly woman in a grey kimono, FUMIKO": who stands before a name and its comma, or right before it. */
function nounPhraseBefore(written: string): string | null {
  const before = written.replace(/,\s+(?:the|his|her|their)\s+\p{Ll}+\s*$/u, ', '); // "an old woman, the widow GRUBER"
  const phrase =
    /(?:^|[.;,]\s*|\b(?:and|by|with|to|of|at|for|is|are|\p{Ll}{2,}s)\s+)((?:an?|the|another|two|his|her|their)\s[^,.;:]{2,70}?)[,:–—]?\s*(?:named|called|by the name of)?\s*$/iu.exec(
      before,
    )?.[1] ?? null;
  return phrase && phrase.split(/[\s-]+/).some((word) => PERSON_NOUNS.has(word.toLowerCase()))
    ? phrase
    : (/\b(?:elderly|teenage|middle-aged|old|young)\s+[\p{L}-]+\s*$/iu.exec(before)?.[0] ?? null);
}

/** "This is DANNY.", "It was Tom from bed six.", "Her name was Wren": whom the sentence before showed. */
const PRESENTING =
  /^\W*(?:This|That|It|He|She|(?:His|Her|Its|The \p{L}+['’]s) name(?:,[^,]+,)?|Meet|We(?: now)? (?:know|recognise|recognize) (?:him|her) as|Call (?:him|her))\s*(?:is|was|['’]s|must be|has to be)?\s*$/u;

/** The last indefinite person of a sentence with what is said of them: "A pale teenager". */
function lastPerson(sentence: string): string | null {
  for (const start of [...sentence.matchAll(/\b(?:an?|another)\s+/giu)].reverse()) {
    const words = sentence.slice(start.index + start[0].length).split(/(?<=[\p{L}])\s+/u);
    const noun = words.slice(0, 6).findIndex((word) => PERSON_NOUNS.get(word.toLowerCase().replace(/[^\p{L}-]/gu, ''))?.group === false);
    if (noun >= 0)
      return (
        words
          .slice(0, noun + 5)
          .join(' ')
          .split(/[,;]/u)[0] ?? null
      );
  }
  return null;
}

function genderAround(before: string, after: string, previous: string): Gender | null {
  const presented = /\b(his|her) name\b|\b(?:call|know|recogni[sz]e) (him|her)\b/iu.exec(before);
  if (presented) return /^hi/iu.test(presented[1] ?? presented[2] ?? '') ? 'male' : 'female';
  const phrase = apposition(after) || (nounPhraseBefore(before) ?? '') || (PRESENTING.test(before) ? (lastPerson(previous) ?? '') : '');
  for (const word of headOf(phrase)) {
    const noun = PERSON_NOUNS.get(word);
    if (noun && !noun.group && noun.gender) return noun.gender;
  }
  return null;
}

/** The words of a phrase without whose it is and what follows its noun: "the bride's father at the gate" → the father. */
const headOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replace(/[\p{L}-]+['’]s\s/gu, ' ')
    .split(/\b(?:of|in|with|at|from|who|whose|and)\b/u)[0]!
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .reverse();

/** "toward her" is somebody else's; "her apron" may be one's own. */
const PRONOUN =
  /\b(herself|himself|his|her(?=\s+\p{Ll})(?!\s+(?:and|or|in|on|at|to|from|with|for|by|as|then|but|out|up|down|away|back|over|into|onto|through|until|while|when|before|after|again|a|an|the)\b)|she|he)\b/iu;
/** Pronouns that can only be the subject's: above zero for "her", below for "his". */
function pronounVote(before: string, after: string, others: RegExp | null): number {
  if (
    /^['’]s\b/u.test(after) ||
    tellsOfOthers(before.replace(/\b(?:Dr|Mr|Mrs|Ms|Prof)\.?\s*$/u, '').replace(/^\W*(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}$/iu, ''), others)
  )
    return 0;
  const pronoun = PRONOUN.exec(after);
  if (!pronoun) return 0;
  const between = after.slice(0, pronoun.index);
  const [owned = ''] = after.slice(pronoun.index + pronoun[0].length).match(/[\p{L}-]+/gu) ?? [];
  if (tellsOfOthers(between.replace(apposition(between), ' '), others) || PERSON_NOUNS.has(owned.toLowerCase())) return 0;
  const word = pronoun[0].toLowerCase();
  const weight = word.endsWith('self') ? 3 : 1;
  return /^(?:her|she|herself)$/u.test(word) ? weight : -weight;
}

const tellsOfOthers = (text: string, others: RegExp | null): boolean =>
  (others?.test(text) ?? false) ||
  /\b(?:he|she|him|her|his)\b/iu.test(text) ||
  (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => PERSON_NOUNS.has(word));

/** "A girl of about nineteen" who later is called by her name. */
function calledSo(noun: string, sentences: Sentences): { band: AgeBand; years: number | null } | null {
  const pattern =
    noun === 'I'
      ? /\bI (?:was|am|had (?:just )?turned)\b[^.;]{0,30}/u
      : new RegExp(`\\b(?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,3}${escaped(noun)}\\b[^.;]{0,50}`, 'iu');
  for (const sentence of sentences) {
    const phrase = pattern.exec(sentence)?.[0];
    const age = phrase ? (ageBeside(phrase.replace(/^I (?:was|am)/u, 'who was')) ?? bandOfWords(phrase)) : null;
    if (age) return age;
  }
  return null;
}
