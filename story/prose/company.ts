import { personNoun, isNameless, lastWord, sameKin } from './people.ts';
import { knownPronoun, type Mention, type Pronoun } from './mentions.ts';
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

/** Who tells a story as "I". */
export const NARRATOR = 'I';
const REMEMBERED = 16;
/** By how many mentions the subject of a sentence outlasts others. */
const SUBJECT = 2;
const SCENE = 50;

/** A new scene: who was about before is remembered, but those of this one come first. */
export function enterScene(company: Company): void {
  company.clock += SCENE;
  company.speakers = [];
  company.addressed = null;
  company.onStage = null;
}

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
function identify(noun: string, name: string, company: Company): void {
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
export function identifyLast(name: string, company: Company, pronoun: Pronoun | null): void {
  const fitting = (noun: string): boolean => isNameless(noun) && (pronoun === null || (knownPronoun(noun) ?? pronoun) === pronoun);
  const noun = company.speakers.findLast(fitting) ?? company.mentioned.findLast(({ name: known }) => fitting(known))?.name;
  if (noun && fits(noun, name)) identify(noun, name, company);
}

export function note(company: Company, heard: Mention): void {
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
