import type { AgeBand, Gender, LineRange } from '../../schema/scene-graph.ts';
import { slug, shortHash } from '../scene-id.ts';
import type { LanguageCode } from '../../schema/language.ts';
import { wordsFor } from '../languages/packs.ts';
import { bandOfWords } from './age.ts';
import { inLexicon } from './english-lexicon.ts';
import { tradeOf } from './english/roles.ts';
import { nounOfVoice } from './english/voices.ts';
import type { Candidate } from './harvest.ts';
import { TITLES } from './lexicon/people.ts';
import type { PersonNoun } from './lexicon/people.ts';
import { fullNameFacts, nameFacts } from './names/name-index.ts';
import { genderOfEnding } from './names/native-gender.ts';
import { nameSkeleton } from './romanise.ts';

/** Someone of the film, as all scenes together tell before anybody's actions are read. */
export type Person = {
  id: string;
  name: string;
  /** Every way the script writes the name, lower case. */
  forms: string[];
  /** What the name is when it is a noun ("GUARD", "PAATI"), else null. */
  noun: PersonNoun | null;
  gender: Gender | null;
  band: AgeBand | null;
  years: number | null;
  description: string;
  speaks: boolean;
  lines: LineRange;
  /** What prose calls them besides their name: "girl". */
  called: string | null;
  /** Whose kin they are, and what prose calls them besides their name, as other scenes told. */
  kin: { to: string; kind: string }[];
  epithets: string[];
  /** Members, when the name stands for several people of the cast. */
  members: string[];
};

/** An id from a name: a slug, or a hash where the name has no Latin letters. */
export const personId = (name: string): string => slug(name) || `p-${shortHash(name)}`;

const JOIN = /\s*(?:&|\/|\bAND\b|\band\b|\by\b|\bet\b|\bund\b|மற்றும்|और|と)\s*/u;

/** "ANNA" in a script of the West is a woman, though an elder brother in Telugu. */
function isRatherAName(word: string, { kin, gender }: PersonNoun, language: LanguageCode | null): boolean {
  const facts = kin !== null && (language === null || language === 'en') ? nameFacts(word) : null;
  const western = (facts?.cultures.american ?? 0) + (facts?.cultures.european ?? 0);
  const told = facts === null ? 0 : Math.max(...Object.values(facts.cultures));
  return facts !== null && facts.gender !== null && facts.gender !== gender && (western > 0 || told > 0.5); // a boy called UNNI
}

/** The head noun's facts when a name is a description: "OLD MAN", "TAXI DRIVER", "GUARD #2", "பாட்டி". */
export function nounOf(name: string, language: LanguageCode | null = null): PersonNoun | null {
  const nouns = wordsFor('people', language);
  const lower = name
    .toLowerCase()
    .replace(/\s*#?\s*\d+$/u, '')
    .replace(/(?<=\p{L})\s+(?:in|with|on|from|at)\s.*$/u, '') // "MEN IN SUITS"
    .trim();
  const voice = nounOfVoice(lower);
  if (voice) return voice;
  const whole = nouns.get(lower);
  if (whole) return isRatherAName(lower, whole, language) ? null : whole;
  const words = lower.split(/\s+/);
  const head = words.at(-1) ?? '';
  const noun =
    nouns.get(words.slice(-2).join(' ')) ??
    nouns.get(head) ??
    (head.endsWith('s') ? asGroup(nouns.get(head.slice(0, -1))) : undefined) ??
    (language === null || language === 'en' ? tradeOf(lower) : null);
  if (!noun) return null;
  const title = TITLES.has(words[0] ?? '') && words.length > 1 && fullNameFacts(words.slice(1).join(' '));
  if (title) return null;
  // "AMMU AUNTY", "Lakshmi Paati": a name with kinship behind it is a name of its own, gendered by the kinship.
  const count = /^(?:two|three|four|five|six|several|some|both|many)$/u.test(words[0] ?? '');
  const gendered: PersonNoun =
    words.includes('female') || words.includes('woman')
      ? { ...noun, gender: 'female' }
      : words.includes('male')
        ? { ...noun, gender: 'male' }
        : noun;
  return count ? { ...gendered, group: true } : gendered;
}

const asGroup = (noun: PersonNoun | undefined): PersonNoun | undefined => (noun ? { ...noun, group: true } : undefined);

/** Merges what all scenes name into the people of the film, in order of first mention. */
export function assembleCast(scenes: readonly (readonly Candidate[])[], language: LanguageCode | null = null): Person[] {
  const all = scenes.flat();
  const surest = new Set(all.filter(({ sure }) => sure).map(({ name }) => name.toLowerCase()));
  const cues = new Set(all.filter(({ cue }) => cue).map(({ name }) => name.toLowerCase()));
  const parts = new Set([...surest].flatMap((name) => (NICKNAMED.test(name) ? [name.replace(NICKNAMED, '')] : [])));
  const often = language === null || language === 'en' ? namedOften(all) : new Set<string>();
  const isKnown = (form: string): boolean => surest.has(form) || parts.has(form) || often.has(form);
  const accepted = all
    .filter((candidate) => candidate.sure || isKnown(candidate.name.toLowerCase()) || isFullName(candidate.name, cues))
    .map((candidate) => withoutEpithet(candidate, cues, language));
  // Full names first, so that shorter forms find them.
  const cast: Person[] = [];
  const byForm = new Map<string, Person>();
  const ranked = accepted.map((candidate) => ({ candidate, rank: words(candidate) })).sort((a, b) => b.rank - a.rank);
  for (const { candidate } of ranked) {
    const form = candidate.name.toLowerCase();
    const known = byForm.get(form) ?? cast.find((person) => samePerson(person, candidate.name, cast));
    const person = known ?? newPerson(candidate, language);
    if (known) addTo(known, candidate, language);
    else cast.push(person);
    byForm.set(form, person);
  }
  for (const person of cast) {
    nameAsCued(person, cues);
    if (!person.noun && !fullNameFacts(person.name)?.surname) person.gender ??= genderOfEnding(person.name);
  }
  cast.sort((a, b) => a.lines.from - b.lines.from);
  return dropGroups(cast);
}

/** "Reyes nodded. … Reyes crossed the lawn.": an unknown name, or a surname, that prose takes up again is somebody. */
function namedOften(candidates: readonly Candidate[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { name, sure } of candidates)
    if (!sure && /^\p{Lu}[\p{Ll}'’-]{2,}$/u.test(name) && !inLexicon(name.toLowerCase()))
      counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** "Old Gullet" is Gullet, too. */
const NICKNAMED =
  /^(?:old|young|little|big|small|tiny|fat|thin|tall|poor|dear|mad|blind|crazy|lucky|lazy|black|red|white|grey|gray|great|good|mighty|lame|one-eyed|long|fast|slim|dirty|sweet|happy|lame|captain|skipper|nurse|sister|brother|cook)\s+(?=\p{L}{3,}$)/u;

/** "FRANCIE BOYLE" where FRANCIE speaks: the rest is no other word. */
function isFullName(name: string, cues: ReadonlySet<string>): boolean {
  const parts = name.toLowerCase().split(/\s+/);
  return (
    parts.length > 1 &&
    parts.length < 4 &&
    parts.some((part) => cues.has(part)) &&
    parts.every((part) => cues.has(part) || (!inLexicon(part) && /^\p{L}{3,}$/u.test(part)))
  );
}

const words = ({ name }: Candidate): number => (JOIN.test(name) ? 0 : stripTitle(name).split(/\s+/).length);

function newPerson({ name, gender, band, years, description, cue, lines, noun: said }: Candidate, language: LanguageCode | null): Person {
  const noun = nounOf(name, language);
  const called = said ? nounOf(said, language) : null;
  const facts = noun && !noun.kin ? null : fullNameFacts(stripTitle(name));
  const title = titleGender(name);
  return {
    id: personId(name),
    name,
    forms: [name.toLowerCase()],
    noun,
    gender: title ?? noun?.gender ?? called?.gender ?? gender ?? facts?.gender ?? null,
    band:
      band ??
      (/^(?:old|elderly)\s/iu.test(name) ? 'mature' : null) ??
      bandOfWords(name.toLowerCase())?.band ??
      noun?.age ??
      called?.age ??
      null,
    years,
    description,
    speaks: cue,
    lines,
    called: said,
    kin: [],
    epithets: [],
    members: [],
  };
}

function addTo(
  person: Person,
  { name, gender, band, years, description, cue, lines, noun }: Candidate,
  language: LanguageCode | null,
): void {
  person.called ??= noun;
  if (noun && noun !== person.called && noun !== 'I' && !person.epithets.includes(noun)) person.epithets.push(noun);
  if (noun) person.gender ??= nounOf(noun, language)?.gender ?? null;
  const form = name.toLowerCase();
  if (!person.forms.includes(form)) person.forms.push(form);
  person.gender = titleGender(name) ?? person.gender ?? gender ?? (person.noun ? null : (fullNameFacts(stripTitle(name))?.gender ?? null));
  person.years ??= years;
  if (band && (person.band === null || years !== null)) person.band = person.years === null || years !== null ? band : person.band;
  if (description.length > person.description.length) person.description = description;
  person.speaks ||= cue;
  if (lines.from < person.lines.from) person.lines = lines;
}

/** The name shown is the one the cues use most plainly; its id follows. */
function nameAsCued(person: Person, cues: ReadonlySet<string>): void {
  const cued = person.forms.filter((form) => cues.has(form));
  const shown = cued[0] ?? person.forms[0];
  if (!shown) return;
  if (cued.length > 0 && shown !== person.name.toLowerCase())
    person.name = person.name === person.name.toUpperCase() ? shown.toUpperCase() : titleCase(shown);
  person.id = personId(shown);
}

export const titleCase = (name: string): string =>
  name.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());

/** The name without its title: "Dr. Rao" → "Rao". A title alone stays. */
export function stripTitle(name: string): string {
  const parts = name.split(/\s+/);
  while (parts.length > 1 && TITLES.has((parts[0] ?? '').toLowerCase())) parts.shift();
  return parts.join(' ');
}

function titleGender(name: string): Gender | null {
  if (/(?:先生|くん|君|叔|伯|爷)$/u.test(name) && !/^(?:先生)$/u.test(name)) return 'male';
  if (/(?:夫人|太太|小姐|女士|ちゃん|お嬢さん|奶奶|婶|姐|嫂)$/u.test(name)) return 'female';
  if (/^أم\s/u.test(name)) return 'female';
  if (/^(?:أبو|الحاج|العم|الشيخ)\s/u.test(name)) return 'male';
  const parts = name.toLowerCase().split(/\s+/);
  if (parts.length < 2) return null;
  const title = TITLES.get(parts[0] ?? '');
  return title === 'f' ? 'female' : title === 'm' ? 'male' : null;
}

/** "说书人赵先生" where 赵先生 speaks: what stands before the name, in scripts without spaces, only tells who they are. */
function withoutEpithet(candidate: Candidate, cues: ReadonlySet<string>, language: LanguageCode | null): Candidate {
  const { name } = candidate;
  if (candidate.cue || !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(name)) return candidate;
  const known = [...cues]
    .filter((cue) => cue.length > 1 && name.length > cue.length && name.endsWith(cue))
    .sort((a, b) => b.length - a.length)[0];
  if (!known) return candidate;
  const noun = nounOf(name.slice(0, -known.length), language);
  return { ...candidate, name: known, gender: candidate.gender ?? noun?.gender ?? null, band: candidate.band ?? noun?.age ?? null };
}

/** "to", "and", "with" that Arabic writes together with the name. */
const ARABIC_PREFIX = /^[لوبف](?=[\u0600-\u06ff]{3})/u;

/** "LE PLOMBIER" and "PLOMBIER" are one. */
const ARTICLE = /^(?:el|la|los|las|le|les|l['’]|il|lo|i|gli|o|a|os|as|der|die|das)(?:\s+|(?<=['’]))(?=\p{L}{3})/iu;
const withoutArticle = (form: string): string => form.replace(ARTICLE, '');

/** Whether a name is another form of a known person's: a part of the full name, a title with the surname, another spelling. */
function samePerson(person: Person, name: string, cast: readonly Person[]): boolean {
  const form = name.toLowerCase();
  if (person.forms.includes(form)) return true;
  if (withoutArticle(form) !== form || ARTICLE.test(person.name)) {
    const bare = withoutArticle(form);
    if (person.forms.some((other) => withoutArticle(other) === bare)) return true;
  }
  if (isTitleOf(form, person.name, cast) || isTitleOf(person.name, form, cast)) return true;
  if (isTitleAlone(form, person.name.toLowerCase(), cast)) return true;
  if (person.noun && !person.noun.kin) return false;
  if (JOIN.test(name) || person.forms.some((other) => contrast(form, other))) return false;
  const bareForm = form.replace(ARABIC_PREFIX, '');
  if (person.forms.some((other) => bareForm === other || other.replace(ARABIC_PREFIX, '') === form)) return true;
  const bare = stripTitle(form);
  const theirs = stripTitle(person.name.toLowerCase());
  if (bare === theirs) return titlesAgree(form, person);
  if (bare !== form && nounOf(bare)?.kin === null) return false; // "PRINCIPAL KEEPER" is a trade, not a title and a name
  const parts = bare.split(/\s+/);
  const own = theirs.split(/\s+/);
  if (/^(?:أم|أبو|ابن|بنت|زوجة)\s/u.test(theirs) || /^(?:أم|أبو|ابن|بنت|زوجة)\s/u.test(bare)) return false; // named after a child
  // "Grandfather Chen" and "Chen Wei" share a family, not a person
  if (parts.length === 1 && KIN_TITLE.test(form) && own.length > 1 && fullNameFacts(bare)?.surname === true) return false;
  if (parts.length === 1 && own.length > 1 && own.includes(bare))
    return (
      titlesAgree(form, person) && cast.filter((other) => stripTitle(other.name.toLowerCase()).split(/\s+/).includes(bare)).length === 1
    );
  return (
    parts.length === 1 &&
    own.length === 1 &&
    /[\u0900-\u0d7f]/u.test(bare) !== /[\u0900-\u0d7f]/u.test(theirs) &&
    bare.length > 3 &&
    nameSkeleton(bare) === nameSkeleton(theirs)
  );
}

/** "COUNTESS" is the COUNTESS ORLOVA, where no other is one. */
const isTitleAlone = (form: string, name: string, cast: readonly Person[]): boolean =>
  TITLES.has(form) &&
  name.startsWith(`${form} `) &&
  !/^(?:young|little|old)$/u.test(form) &&
  cast.filter((other) => other.name.toLowerCase().startsWith(`${form} `)).length === 1;

/** "PAPA BEAR" and "BABY BEAR", "BIG MIKE" and "LITTLE MIKE": told apart by the first word. */
function contrast(one: string, other: string): boolean {
  const [first = '', ...rest] = one.split(/\s+/);
  const [second = '', ...others] = other.split(/\s+/);
  return first !== second && TOLD_APART.test(first) && TOLD_APART.test(second) && rest.join(' ') === others.join(' ') && rest.length > 0;
}
const TOLD_APART =
  /^(?:big|little|old|young|younger|older|elder|baby|papa|mama|mother|father|daddy|mummy|mommy|sister|brother|uncle|aunt|auntie|king|queen|prince|princess|grandpa|grandma|granny|fat|thin|tall|short|red|black|white|blue|green|first|second|third|mr\.?|mrs\.?|miss|master|lord|lady|sir|male|female|good|evil|real|fake)$/u;

/** "先生" is 大島先生, where nobody else is one. */
const isTitleOf = (title: string, name: string, cast: readonly Person[]): boolean =>
  EASTERN_TITLE.test(title) &&
  name.length > title.length &&
  name.endsWith(title) &&
  cast.filter((other) => other.name.endsWith(title)).length <= 1;
const EASTERN_TITLE =
  /^(?:先生|社長|部長|課長|店長|博士|教授|監督|刑事|老师|老師|医生|醫生|大夫|老板|老闆|师傅|師傅|선생님|선생|사장님|사장|부장|과장|팀장|형사|교수|박사|감독)$/u;

const KIN_TITLE = /^(?:grand\p{L}+|granny|mother|father|mama|papa|uncle|aunt|auntie|aunty|brother|sister|mrs\.?|madam)\s/u;

function titlesAgree(form: string, person: Person): boolean {
  const gender = titleGender(form);
  return gender === null || person.gender === null || gender === person.gender;
}

/** "TAXI DRIVERS": when TAXI DRIVER #1 and #2 are of the cast, those. */
function numberedOf({ name }: Person, cast: readonly Person[]): string[] {
  const bare = name.toLowerCase().replace(/^(?:two|three|four|five|six|several)\s+/u, '');
  const numbered = cast.filter((other) => {
    const one = /^(.+?)\s*#?\s*(?:\d|one|two|three|four)$/u.exec(other.name.toLowerCase())?.[1];
    return one !== undefined && (bare === `${one}s` || bare === `${one}es` || bare === one.replace(/man$/u, 'men'));
  });
  return numbered.length > 1 ? numbered.map(({ id }) => id) : [];
}

/** "MIRA & THEO": when both are of the cast, the name stands for the two. */
function dropGroups(cast: Person[]): Person[] {
  for (const person of cast) {
    if (person.noun?.group) person.members = numberedOf(person, cast);
    const parts = person.name.split(JOIN).filter(Boolean);
    if (parts.length < 2) continue;
    const members = parts.map((part) => cast.find((other) => other !== person && other.forms.includes(part.toLowerCase())));
    person.members = members.flatMap((member) => (member ? [member.id] : []));
    person.noun = { gender: null, age: null, kin: null, group: true };
    person.gender = null;
  }
  return cast;
}
