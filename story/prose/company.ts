import { PERSON_NOUNS } from '../analysis/lexicon/people.ts';
import { knownPronoun, mentionsIn, type Mention, type Pronoun } from './mentions.ts';
import type { SpeechTag } from './tags.ts';

/** Who has been heard and spoken of so far, latest last; pronouns and untagged lines are resolved against it. */
export interface Company {
  speakers: string[];
  mentioned: Mention[];
  /** What the text itself has called someone. */
  called: Map<string, Pronoun>;
}
export const newCompany = (): Company => ({ speakers: [], mentioned: [], called: new Map() });

const REMEMBERED = 16;

/** Takes note of who a stretch of narration speaks of. */
export function hear(narration: string, company: Company): void {
  for (const mention of mentionsIn(narration)) note(company, mention);
}

export function addSpeaker(company: Company, name: string): void {
  company.speakers.push(name);
  if (company.speakers.length > REMEMBERED) company.speakers.shift();
  note(company, { name, pronoun: knownPronoun(name), age: null, nouns: [] });
}

function note(company: Company, mention: Mention): void {
  const known = company.mentioned.find(({ name }) => name === mention.name);
  const noted: Mention = known
    ? { ...mention, pronoun: mention.pronoun ?? known.pronoun, age: known.age ?? mention.age, nouns: [...known.nouns, ...mention.nouns] }
    : mention;
  company.mentioned = [...company.mentioned.filter(({ name }) => name !== mention.name), noted].slice(-REMEMBERED);
}

/** Who a tag means: the name it gives, else whoever the pronoun fits. Null when it says nothing. */
export function speakerOf({ name, pronoun }: SpeechTag, company: Company, narration: string): string | null {
  if (name && isNoun(name)) return whoIsCalled(name, company);
  if (name) {
    const longer = company.mentioned.findLast(
      (mention) => mention.name !== name && (name.endsWith(` ${mention.name}`) || mention.name.startsWith(`${name} `)),
    );
    if (longer) return longer.name;
    const after = /^[^.!?]*\b(?:(his|him|he)|(?:her|she))\b/i.exec(narration.slice(narration.indexOf(name) + name.length));
    if (after && !knownPronoun(name)) company.called.set(name, after[1] ? 'he' : 'she');
    return name;
  }
  return pronoun ? byPronoun(pronoun, company) : null;
}

const isNoun = (name: string): boolean => !/^\p{Lu}\S*\s+\p{Lu}/u.test(name) && PERSON_NOUNS.has(lastWord(name));
const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';
const OLD: ReadonlySet<string> = new Set(['middle-aged', 'mature']);
const AGED = /^(?:old|elderly|vieil(?:le)?|alte[rn]?|vieja|viejo|anciana|anciano|vecchi[ao]|velh[ao]|стар)/iu;

/** Whether somebody's age, where it is known, lets a noun mean them. */
const canBe = (age: string | null, mention: Mention): boolean =>
  mention.age === null || ((age !== 'mature' || OLD.has(mention.age)) && (age !== 'child' || !OLD.has(mention.age)));

/** "The old woman": whoever was introduced so, else the one with a name she can be. Someone whom nobody fits goes by the noun. */
function whoIsCalled(phrase: string, company: Company): string {
  const noun = lastWord(phrase);
  const facts = PERSON_NOUNS.get(phrase.toLowerCase()) ?? PERSON_NOUNS.get(noun);
  const age = AGED.test(phrase) ? 'mature' : (facts?.age ?? null);
  const likely = company.mentioned.filter((mention) => canBe(age, mention));
  const introduced = likely.findLast(({ name, nouns }) => !isNoun(name) && nouns.some((own) => own.toLowerCase() === noun));
  if (introduced) return introduced.name;
  const same = likely.findLast(({ name }) => lastWord(name) === noun);
  if (same) return same.name;
  const pronoun = facts?.gender === 'female' ? 'she' : facts?.gender === 'male' ? 'he' : null;
  if (!pronoun || facts?.kin) return phrase;
  const fits = likely.filter((mention) => (mention.pronoun ?? company.called.get(mention.name)) === pronoun);
  return inTurn(fits, company) ?? phrase;
}

/** Someone known to be called so; else the last one spoken of who isn't known otherwise. Speakers rather take turns than go on. */
function byPronoun(pronoun: Pronoun | 'they', company: Company): string | null {
  const calledOf = ({ name, pronoun: known }: Mention): Pronoun | null => known ?? company.called.get(name) ?? null;
  const fitting = company.mentioned.filter((mention) => pronoun === 'they' || (calledOf(mention) ?? pronoun) === pronoun);
  const sure = fitting.filter((mention) => calledOf(mention) === pronoun);
  const found = inTurn(sure.length > 0 ? sure : fitting, company);
  if (found && pronoun !== 'they') company.called.set(found, pronoun);
  return found;
}

/** Who speaks when nothing says so: the other of the last two speakers, or whoever was spoken of last. */
export function nextInTurn(company: Company): string {
  const last = company.speakers.at(-1);
  const other = company.speakers.findLast((name) => name !== last);
  return other ?? inTurn(company.mentioned, company) ?? 'Someone';
}

function inTurn(mentions: readonly Mention[], { speakers }: Company): string | null {
  const last = speakers.at(-1);
  return (mentions.findLast(({ name }) => name !== last) ?? mentions.at(-1))?.name ?? null;
}
