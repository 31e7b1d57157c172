import type { PersonNoun } from '../analysis/lexicon/people.ts';
import { type Company, NARRATOR } from './company.ts';
import { knownPronoun, type Mention, type Pronoun } from './mentions.ts';
import { lastWord, personNoun, sameKin } from './people.ts';
import type { SpeechTag } from './tags.ts';
import { BEFORE_NAME, RESPECT } from './verb-final-tags.ts';

/** The same for whoever is known to be called "he" or "she", over whom nothing is known of. */
const SURE = 4;
/** The same for whom narration has spoken of since the last line. */
const FRESH = 2;

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
export function isShortened(name: string, longer: string): boolean {
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
const OLD: ReadonlySet<string> = new Set(['middle-aged', 'mature']);
export const AGED = /^(?:old|elderly|vieil(?:le)?|alte[rn]?|vieja|viejo|anciana|anciano|vecchi[ao]|velh[ao]|стар)/iu;

/** Whether somebody's age, where it is known, lets a noun mean them. */
export const canBe = (age: string | null, mention: Mention): boolean =>
  mention.age === null || ((age !== 'mature' || OLD.has(mention.age)) && (age !== 'child' || !OLD.has(mention.age)));

/** Whoever is known to be old, or a child, and isn't known to be of the other sex. */
const fitsAged = (age: string, gender: string | null, mention: Mention): boolean =>
  (age === 'child' ? mention.age === 'child' : mention.age !== null && OLD.has(mention.age)) &&
  (gender === null || mention.pronoun === null || mention.pronoun === (gender === 'female' ? 'she' : 'he'));

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
