import { ANIMALS } from '../analysis/lexicon/animals.ts';
import type { PersonNoun } from '../analysis/lexicon/people.ts';
import { personNoun } from './people.ts';
import { knownPronoun, mentionsIn, type Mention, type Pronoun } from './mentions.ts';
import type { SpeechTag } from './tags.ts';
import { BEFORE_NAME, RESPECT } from './verb-final-tags.ts';
import { vocativesIn } from './vocatives.ts';

/** Who has been heard and spoken of so far, latest last; pronouns and untagged lines are resolved against it. */
export interface Company {
  speakers: string[];
  /** When each was spoken of last: later is more, and more for whom a sentence begins with. */
  salience: Map<string, number>;
  clock: number;
  mentioned: Mention[];
  /** What the text itself has called someone. */
  called: Map<string, Pronoun>;
  /** Whom a noun has turned out to mean: "girl" → "Josie". */
  named: Map<string, string>;
  /** "His daughter Ruthie" made somebody her father. */
  parents: Set<string>;
  /** Whom the last line spoke to by name. */
  addressed: string | null;
  /** Whom the paragraph before was about at its end, when nobody spoke in it. */
  onStage: string | null;
  /** Whom narration has spoken of since the last line. */
  told: Set<string>;
}
export const newCompany = (): Company => ({
  speakers: [],
  salience: new Map(),
  clock: 0,
  mentioned: [],
  called: new Map(),
  named: new Map(),
  parents: new Set(),
  addressed: null,
  onStage: null,
  told: new Set(),
});

const REMEMBERED = 16;
/** By how many mentions the subject of a sentence outlasts others. */
const SUBJECT = 2;
/** The same for whoever is known to be called "he" or "she", over whom nothing is known of. */
const SURE = 4;
/** The same for whom narration has spoken of since the last line. */
const FRESH = 2;
const SCENE = 50;

/** A new scene: who was about before is remembered, but those of this one come first. */
export function enterScene(company: Company): void {
  company.clock += SCENE;
  company.speakers = [];
  company.addressed = null;
  company.onStage = null;
}

/** Takes note of who a stretch of narration speaks of. */
export function hear(narration: string, company: Company): void {
  for (const mention of mentionsIn(narration)) {
    const meant =
      /^\p{Ll}/u.test(mention.name) || mention.definite ? (whoIsMeant(mention.name, company) ?? theOnly(mention, company)) : null;
    note(company, meant ? { ...mention, name: meant, nouns: [] } : mention);
    tell(meant ?? mention.name, company);
  }
  for (const [, name = ''] of narration.matchAll(OPENS_SENTENCE)) {
    const shortened = company.mentioned.find((mention) => isShortened(name, mention.name));
    if (!shortened) continue;
    note(company, { ...shortened, leads: true, nouns: [] });
    tell(shortened.name, company);
  }
  for (const { groups } of narration.matchAll(EPITHET)) {
    const { noun = '', called, name: written = '' } = groups ?? {};
    const name = written.replace(/['’]s$/u, '');
    if (!called && !personNoun(noun) && !ANIMALS.has(noun)) continue;
    if (called && !company.mentioned.some((each) => each.name === name))
      note(company, { name, pronoun: knownPronoun(noun), age: personNoun(noun)?.age ?? null, leads: false, nouns: [noun] });
    const mention = company.mentioned.find((each) => each.name === name);
    if (!mention || personNoun(noun)?.kin) continue;
    company.named.set(noun, name);
    mention.pronoun ??= knownPronoun(noun);
    mention.age ??= personNoun(noun)?.age ?? null;
  }
  for (const { groups } of narration.matchAll(OFFSPRING)) {
    const pronoun = groups?.['whose']?.toLowerCase() === 'his' ? 'he' : 'she';
    const parent = company.mentioned.findLast(
      ({ name, pronoun: own }) => own === pronoun && name !== groups?.['name'] && /^\p{Lu}/u.test(name),
    );
    if (parent) company.parents.add(parent.name);
  }
  for (const { groups } of narration.matchAll(IS_CALLED)) {
    const { noun = '', name = '' } = groups ?? {};
    if (personNoun(noun)) company.named.set(noun, name);
  }
}

/** "His daughter Ruthie". */
const OFFSPRING =
  /\b(?<whose>[Hh]is|[Hh]er)\s+(?:\p{Ll}+\s+){0,2}?(?:daughter|son|boy|girl|child)(?:,\s+|\s+)(?<name>\p{Lu}[\p{Ll}'’-]+)/gu;

/** "The cook was a Pole called Bogdan." */
const IS_CALLED =
  /\b[Tt]he\s+(?:\p{Ll}+\s+)?(?<noun>\p{Ll}{3,})\s+(?:was|is)\s+(?:an?\s+[\p{L}\s-]{1,40}?\s+)?(?:called|named)\s+(?<name>\p{Lu}[\p{Ll}'’-]+)/gu;

/** Whoever else is spoken of takes the stage from whom the paragraph before ended with. */
function tell(name: string, company: Company): void {
  company.told.add(name);
  if (name !== company.onStage) company.onStage = null;
}

const OPENS_SENTENCE = /(?:^|[.!?…]\s+)(\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+)(?=\s+\p{Ll})/gu;

/** The one with a name whom a noun has been put beside: "the porter" after "Joos, the night porter". */
const whoIsMeant = (noun: string, { mentioned, named }: Company): string | null =>
  named.get(noun) ??
  mentioned.findLast(({ name, nouns }) => /^\p{Lu}/u.test(name) && nouns.some((own) => own.toLowerCase() === noun))?.name ??
  null;

/** "the old man" where only one of those with a name is an old man. */
function theOnly({ definite, pronoun }: Mention, { mentioned, called }: Company): string | null {
  const facts = definite ? factsOf(definite) : undefined;
  if (!definite || !facts || facts.kin || facts.group) return null;
  const age = AGED.test(definite) ? 'mature' : facts.age;
  if (age !== 'mature' && age !== 'child') return null;
  const fitting = mentioned.filter(
    (mention) =>
      /^\p{Lu}/u.test(mention.name) &&
      mention.age !== null &&
      canBe(age, mention) &&
      (mention.pronoun ?? called.get(mention.name) ?? pronoun) === (pronoun ?? mention.pronoun),
  );
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null;
}

/** Takes note of a name that narration gives whoever has just spoken: "Her name was Wren." */
export function hearName(narration: string, company: Company): void {
  const { name, whose } = PRESENTED.exec(narration)?.groups ?? {};
  if (name) identifyLast(name, company, whose ? (/^h?er|^she/iu.test(whose) ? 'she' : 'he') : null);
}

/** "the dragon Ombrush", "a long thin man called Vex". */
const EPITHET =
  /\b(?:[Tt]he|[Aa]n?|[Dd]er|[Dd]ie|[Dd]as|[Ll]e|[Ll]a|[Ee]l|[Ii]l)\s+(?:\p{Ll}+\s+){0,3}?(?<noun>\p{Ll}{3,})(?=[\s,])\s*(?<called>,?\s*(?:whose name (?:was|is)|who (?:was|is) called|who went by|known as|called|named|namens|nommée?|appelée?|llamad[oa]|chamad[oa]|chiamat[oa]|que se llamaba|qui s['’]appelait|по имени)\s+)?(?<name>\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’-]+)?)/gu;
/** "Her name was Wren.", "It was Tom Farrell from bed six." */
const PRESENTED =
  /(?:\b(?<whose>[Hh]is|[Hh]er|[Hh]e|[Ss]he) (?:name(?: was|['’]s| is)|was called|was named|introduced (?:him|her)self as)|(?:[Ss]i chiamava|[Ss]e llamaba|[Ss]['’]appelait|[Cc]hamava-se|[Ss]e chamava|(?:[Ss]ie|[Ee]r|[Ee]s) hieß|(?:[Ее]ё|[Ее]го|[Ее]е) звали)|(?:^|[.!?]\s+)It was(?! (?:only|not)))\s+(?<name>(?:(?:Mr|Mrs|Ms|Dr)\.\s+)?\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’-]+)*)/u;

/** Takes note of who speaks, and of whom the words name. */
export function addSpeaker(company: Company, name: string, words = ''): void {
  const before = company.speakers.at(-1);
  company.speakers.push(name);
  if (company.speakers.length > REMEMBERED) company.speakers.shift();
  note(company, { name, pronoun: knownPronoun(name), age: null, leads: true, nouns: [] });
  company.addressed = null;
  company.told.clear();
  for (const called of vocativesIn(words)) {
    const known = whoAnswers(called, name, company);
    // “Why have we stopped?” asked the child. “It's nothing, Jules.”
    if (before && before !== name && isNameless(before) && (!known || !company.speakers.includes(known.name)) && fits(before, called))
      identify(before, known?.name ?? called, company);
    else company.addressed = known?.name ?? null;
  }
}

/** Whom a speaker calls by a name, or as kin: "Dad" is the last man but oneself. */
function whoAnswers(called: string, speaker: string, company: Company): Mention | undefined {
  const others = company.mentioned.filter((mention) => mention.name !== speaker);
  const kin = personNoun(called.toLowerCase())?.kin ? knownPronoun(called) : null;
  return (
    others.findLast((mention) => answersTo(mention, called)) ??
    (kin ? others.findLast(({ name, pronoun }) => pronoun === kin && name !== NARRATOR) : undefined)
  );
}

/** A noun that is neither name nor kin: whoever goes by it may yet get a name. */
export const isNameless = (name: string): boolean => !/\p{Lu}/u.test(name) && /^\p{Ll}/u.test(name) && !factsOf(name)?.kin;
const factsOf = (phrase: string): PersonNoun | undefined => personNoun(phrase.toLowerCase()) ?? personNoun(lastWord(phrase));
const answersTo = ({ name, nouns }: Mention, called: string): boolean =>
  name === called ||
  name.split(/\s+/).includes(called) ||
  nouns.some((noun) => noun.toLowerCase() === called.toLowerCase()) ||
  sameKin(name, called);
const fits = (noun: string, name: string): boolean => {
  const [one, other] = [knownPronoun(noun), knownPronoun(name)];
  return /^\p{Lu}/u.test(name) && !(personNoun(name.toLowerCase()) !== undefined) && (one === null || other === null || one === other);
};

/** From now on, and in what was said before, who went by a noun goes by a name. */
export function identify(noun: string, name: string, company: Company): void {
  company.named.set(noun, name);
  company.named.set(lastWord(noun), name);
  company.speakers = company.speakers.map((speaker) => (speaker === noun ? name : speaker));
  const known = company.mentioned.find((mention) => mention.name === noun);
  company.mentioned = company.mentioned.filter((mention) => mention !== known);
  note(company, {
    name,
    pronoun: known?.pronoun ?? knownPronoun(name),
    age: known?.age ?? null,
    leads: known?.leads ?? false,
    nouns: known ? [...known.nouns, lastWord(noun)] : [lastWord(noun)],
  });
}

/** The last nameless speaker whom a name can belong to gets it. */
function identifyLast(name: string, company: Company, pronoun: Pronoun | null): void {
  const fitting = (noun: string): boolean => isNameless(noun) && (pronoun === null || (knownPronoun(noun) ?? pronoun) === pronoun);
  const noun = company.speakers.findLast(fitting) ?? company.mentioned.findLast(({ name: known }) => fitting(known))?.name;
  if (noun && fits(noun, name)) identify(noun, name, company);
}

function note(company: Company, heard: Mention): void {
  const mention = withTitle(heard);
  const isSame = (name: string): boolean =>
    /^\p{Ll}/u.test(name) && (sameKin(name, mention.name) || mention.nouns.some((noun) => noun.toLowerCase() === name));
  const uncapped = /^\p{Lu}/u.test(mention.name) ? company.mentioned.find(({ name }) => isSame(name)) : undefined;
  if (uncapped && !company.named.has(uncapped.name)) identify(uncapped.name, mention.name, company);
  const known = company.mentioned.find(({ name }) => name === mention.name);
  const noted: Mention = known
    ? { ...mention, pronoun: mention.pronoun ?? known.pronoun, age: known.age ?? mention.age, nouns: [...known.nouns, ...mention.nouns] }
    : mention;
  company.mentioned = [...company.mentioned.filter(({ name }) => name !== mention.name), noted].slice(-REMEMBERED);
  company.clock += 1;
  company.salience.set(mention.name, company.clock + (mention.leads ? SUBJECT : 0));
}

/** "Constable Whittle" is the constable, "King Aldous" the king. */
function withTitle(mention: Mention): Mention {
  const [title = '', ...rest] = mention.name.split(/\s+/);
  return rest.length > 0 && personNoun(title.toLowerCase()) !== undefined
    ? { ...mention, nouns: [...mention.nouns, title.toLowerCase()] }
    : mention;
}

/** Who a tag, or narration `apart` from quotes, means: the name it gives, else whoever the pronoun fits. Null when it says nothing. */
export function speakerOf({ name: written, pronoun }: SpeechTag, company: Company, narration: string, apart = false): string | null {
  const titled = written ? byTitle(written, company) : null;
  if (titled) return titled;
  const name =
    written && /^\p{Ll}\p{L}*\s+\p{Lu}/u.test(written) && isTitled(written) ? written[0]!.toUpperCase() + written.slice(1) : written;
  if (name && isNoun(name)) return whoIsCalled(name, company);
  const meant = name ? company.named.get(name) : undefined;
  if (meant) return meant;
  if (name) {
    const longer = company.mentioned.findLast(
      (mention) =>
        mention.name !== name &&
        (name.endsWith(` ${mention.name}`) || mention.name.startsWith(`${name} `) || isShortened(name, mention.name)),
    );
    if (longer) return longer.name;
    const after = /^[^.!?]*\b(?:(his|him|he)|(?:her|she))\b/i.exec(narration.slice(narration.indexOf(name) + name.length));
    if (after && !knownPronoun(name)) company.called.set(name, after[1] ? 'he' : 'she');
    return name;
  }
  return pronoun ? byPronoun(pronoun, company, apart) : null;
}

/** "Captain Brack" is Captain Isolde Brack. */
function isShortened(name: string, longer: string): boolean {
  const [first = '', ...rest] = name.split(/\s+/);
  return rest.length > 0 && name !== longer && longer.startsWith(`${first} `) && longer.endsWith(` ${rest.join(' ')}`);
}

/** "मास्टर जी" is the one whose name a मास्टर stood before; "मास्टर दीनानाथ" goes by the name. */
function byTitle(written: string, company: Company): string | null {
  const [title = '', rest = ''] = written.split(/\s+/);
  if (!BEFORE_NAME.test(title) || rest === '') return null;
  const meant = RESPECT.test(rest) ? company.mentioned.findLast(({ nouns }) => nouns.includes(title))?.name : rest;
  if (meant) company.named.set(RESPECT.test(rest) ? written : title, meant);
  return meant ?? null;
}

const isTitled = (name: string): boolean => /^(?:don|doña|dona|señora?|senhora?|signora?|tante|oncle|madame|monsieur)\s/u.test(name);
const isNoun = (name: string): boolean => !/^\p{Lu}\S*\s+\p{Lu}/u.test(name) && personNoun(lastWord(name)) !== undefined;
const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';
const OLD: ReadonlySet<string> = new Set(['middle-aged', 'mature']);
const AGED = /^(?:old|elderly|vieil(?:le)?|alte[rn]?|vieja|viejo|anciana|anciano|vecchi[ao]|velh[ao]|стар)/iu;

/** Whether somebody's age, where it is known, lets a noun mean them. */
const canBe = (age: string | null, mention: Mention): boolean =>
  mention.age === null || ((age !== 'mature' || OLD.has(mention.age)) && (age !== 'child' || !OLD.has(mention.age)));

/** Whoever is known to be old, or a child, and isn't known to be of the other sex. */
const fitsAged = (age: string, gender: string | null, mention: Mention): boolean =>
  (age === 'child' ? mention.age === 'child' : mention.age !== null && OLD.has(mention.age)) &&
  (gender === null || mention.pronoun === null || mention.pronoun === (gender === 'female' ? 'she' : 'he'));

/** "Grandad" and "my grandfather" are one. */
export const sameKin = (one: string, other: string): boolean => {
  const kin = factsOf(one)?.kin;
  return (
    kin !== undefined && kin !== null && kin === factsOf(other)?.kin && one.split(/\s+/).length === 1 && other.split(/\s+/).length === 1
  );
};

/** "The old woman": whoever was introduced so, else the one with a name she can be. Someone whom nobody fits goes by the noun. */
function whoIsCalled(phrase: string, company: Company): string {
  const noun = lastWord(phrase);
  const facts = personNoun(phrase.toLowerCase()) ?? personNoun(noun);
  const age = AGED.test(phrase) ? 'mature' : (facts?.age ?? null);
  const meant = company.named.get(phrase) ?? company.named.get(noun);
  if (meant) return meant;
  const likely = company.mentioned.filter((mention) => canBe(age, mention));
  const introduced = likely.findLast(({ name, nouns }) => !isNoun(name) && nouns.some((own) => own.toLowerCase() === noun));
  if (introduced) return introduced.name;
  const same = likely.findLast(({ name }) => lastWord(name) === noun) ?? company.mentioned.findLast(({ name }) => sameKin(name, phrase));
  if (same) return same.name;
  const aged = age === 'mature' || age === 'child' ? likely.filter((mention) => fitsAged(age, facts?.gender ?? null, mention)) : [];
  const [only] = aged;
  if (only && aged.length === 1) {
    if (/^\p{Lu}/u.test(only.name)) company.named.set(noun, only.name);
    return only.name;
  }
  const pronoun = facts?.gender === 'female' ? 'she' : facts?.gender === 'male' ? 'he' : null;
  if (facts?.kin) return elderOf(facts, pronoun, { ...company, mentioned: likely }) ?? phrase;
  if (!pronoun) return phrase;
  const suiting = likely.filter((mention) => (mention.pronoun ?? company.called.get(mention.name)) === pronoun);
  return inTurn(suiting, company) ?? phrase;
}

/** "Her father": the only one known to have a child. */
function elderOf({ kin }: PersonNoun, pronoun: Pronoun | null, { mentioned, parents }: Company): string | null {
  if (!/^(?:mother|father)$/u.test(kin ?? '')) return null;
  const fitting = mentioned.filter((mention) => parents.has(mention.name) && mention.pronoun === pronoun);
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null;
}

/** Someone known to be called so; else the last one spoken of who isn't known otherwise. Speakers rather take turns than go on. */
function byPronoun(pronoun: Pronoun | 'they', company: Company, apart: boolean): string | null {
  const calledOf = ({ name, pronoun: known }: Mention): Pronoun | null => known ?? company.called.get(name) ?? null;
  const fitting = company.mentioned.filter(
    (mention) => mention.name !== NARRATOR && (pronoun === 'they' || (calledOf(mention) ?? pronoun) === pronoun),
  );
  const sure = new Set(fitting.filter((mention) => calledOf(mention) === pronoun));
  const rank = (mention: Mention): number =>
    (company.salience.get(mention.name) ?? 0) + (sure.has(mention) ? SURE : 0) + (company.told.has(mention.name) ? FRESH : 0);
  const ranked = [...fitting].sort((one, other) => rank(one) - rank(other));
  const staged = fitting.find(({ name }) => name === company.onStage)?.name;
  const found = staged ?? (apart ? ranked.at(-1)?.name : undefined) ?? inTurn(ranked, company);
  if (found && pronoun !== 'they' && !apart) company.called.set(found, pronoun);
  return found;
}

/** Who tells a story as "I". */
export const NARRATOR = 'I';

/** Who speaks when nothing says so: whom the last line spoke to, the other of the last two speakers, or whoever was spoken of last. */
export function nextInTurn(company: Company): string {
  const last = company.speakers.at(-1);
  if (company.onStage) return company.onStage;
  if (company.addressed && company.addressed !== last) return company.addressed;
  const other = company.speakers.findLast((name) => name !== last);
  return other ?? inTurn(company.mentioned, company) ?? 'Someone';
}

function inTurn(mentions: readonly Mention[], { speakers }: Company): string | null {
  const last = speakers.at(-1);
  return (mentions.findLast(({ name }) => name !== last) ?? mentions.at(-1))?.name ?? null;
}
