import type { LanguageCode } from '../../schema/language.ts';
import type { AgeBand } from '../../schema/scene-graph.ts';
import { readAge } from '../analysis/age.ts';
import { inLexicon, isNounWord, verbForm } from '../analysis/english-lexicon.ts';
import { languageOf } from '../analysis/language.ts';
import { FALSE_FRIENDS } from '../analysis/lexicon/false-friends.ts';
import { plain } from '../languages/conjugation/russian.ts';
import { packOf } from '../languages/packs.ts';
import { devanagariMentions } from './devanagari.ts';
import { personNoun } from './people.ts';
import { fullNameFacts } from '../analysis/names/name-index.ts';

export type Pronoun = 'he' | 'she';

/** Somebody a text speaks of. `pronoun` and `age` are null where name and noun leave them open. */
export interface Mention {
  name: string;
  pronoun: Pronoun | null;
  age: AgeBand | null;
  /** Whether a sentence begins with them. */
  leads: boolean;
  /** "the old man": the phrase, where it means somebody known. */
  definite?: string;
  /** Nouns the text puts beside the name: "his grandfather, Anselme". */
  nouns: string[];
}

const RUN =
  /(?<before>^|[.!?…;:]\s+|[,—–(]\s*|[\p{L}\p{M}’']+[\s]+)(?<run>(?:(?:Dr|Mr|Mrs|Ms|Prof|Sr|Sra|St|M)\.\s+)?\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s+\p{Lu}[\p{Ll}\p{M}'’-]+)*)/gu;
const DETERMINER =
  '[Aa]n?|[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Oo]ur|[Uu]na?|[Ee]l|[Ll]a|[Ll]os|[Ss]us?|[Uu]ne|[Ll]e|[Ss]on|[Ss]a|[Mm]on|[Mm]a|[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Ss]eine?|[Ii]hre?|[Mm]eine?|[Ii]l|[Ll]o|[Uu]m|[Uu]ma|[Oo]|[Aa]|[Ss]eu|[Ss]ua|[Ee]го|[Ее]ё|[Ее]го';
const NOUN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${DETERMINER})\\s+|[Ll]['’]|(?=\\p{Script=Cyrillic}))(?<one>[\\p{L}\\p{M}-]+)(?:\\s+(?!(?:${DETERMINER})\\s)(?<two>[\\p{L}\\p{M}-]+)(?:\\s+(?!(?:${DETERMINER})\\s)(?<three>\\p{Ll}[\\p{L}\\p{M}-]+))?)?(?![\\p{L}\\p{M}])`,
  'gu',
);
const PLACED =
  /^(?:in|on|at|to|from|of|near|into|through|across|over|under|toward|towards|en|a|de|à|dans|sur|nach|am|auf|im|by|под|в|во|на|из|к|ко|от|до|за|через|над|около|возле|у|con|per|da|em|na|no|per)\s+$/iu;
const SMALL =
  '(?:Al|Del|Esta|Este|Aquella|Nadie|Alguien|Luego|Entonces|Son|Sa|Ses|Su|Sus|El|La|Les|Un|Una|Une|Um|Uma|Le|Il|Elle|Ella|Ele|Ela|Puis|Luego|Die|Der|Das|Er|Sie|Es|Ein|Eine|Sein|Seine|Ihr|Ihre|Dann|Lui|Suo|Sua|Seu|Poi|Then|The|Her|His|Their|An?|Na|No|Em|Ao|Os|As|Am|Im|In|Когда|На|Она|Он|Её|Его|Her|She|He|They|It|But|And|When|As|At|On)';
const SMALL_WORD = new RegExp(`^${SMALL}$`, 'u');
const LEADING_SMALL = new RegExp(`^${SMALL}\\s+`, 'u');
const TITLED = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sr|Sra|M)\.|(?:Mme|Mlle|Madame|Monsieur|Frau|Herr|Señora?|Don|Doña|Dona|Signora?)\s)/;
const BEFORE_GERMAN_NOUN = /^(?:\p{L}{1,2}|\p{Ll}+(?:e|en|er|es|em|as|um|ur|om|im|am|ns|in|ein|mit|von|aus|vor|auf))\s+$/u;

const OWNED = new RegExp(`^(?:${DETERMINER}|[Ss]ein|[Ii]hr|[Mm]ein)\\s+$`, 'u');

interface Standing extends Mention {
  from: number;
  to: number;
}

/** Everybody a stretch of narration speaks of, in order: known names, capitals within a sentence, and nouns like "a girl". */
export function mentionsIn(narration: string): Mention[] {
  const uncapped = devanagariMentions(narration);
  if (uncapped.length > 0) return uncapped;
  const people = peopleIn(narration, languageOf(narration) === 'de');
  const nouns = nounsIn(narration).filter(({ from, to }) => !people.some((person) => person.from <= from && person.to >= to));
  const apart = nouns.filter((noun) => !people.some((person) => beside(noun, person, narration)));
  return [...people, ...apart].sort((a, b) => a.from - b.from).map(({ from: _from, to: _to, ...mention }) => mention);
}

function peopleIn(narration: string, german: boolean): Standing[] {
  const found: Standing[] = [];
  for (const match of narration.matchAll(RUN)) {
    const { before = '', run: whole = '' } = match.groups ?? {};
    const to = match.index + match[0].length;
    const run = withoutNouns(whole, before).replace(/['’]s$/u, '');
    const kin = personNoun((/(\p{L}+)\s+$/u.exec(whole.slice(0, whole.length - run.length))?.[1] ?? '').toLowerCase());
    const lead = whole === run ? before : 'x ';
    const mention = personOf({ run, before: lead, after: narration.slice(to), german });
    if (!mention || (isOneOfMany(narration.slice(0, to - whole.length)) && !fullNameFacts(run) && !TITLED.test(run))) continue;
    const pronoun =
      verbGender(lead, narration.slice(to)) ??
      mention.pronoun ??
      pronounOf(kin?.gender ?? null) ??
      pronounAfter(narration.slice(to)) ??
      pronounNext(narration.slice(to));
    const clause = /^,\s*([^.!?;]{0,60})/u.exec(narration.slice(to))?.[1] ?? '';
    found.push({
      name: mention.name,
      pronoun,
      age: kin?.age ?? readAge(clause)?.band ?? titleAge(mention.name),
      nouns: [],
      leads: leadsSentence(narration, to - whole.length + whole.lastIndexOf(run)),
      from: to - whole.length + whole.lastIndexOf(run),
      to,
    });
  }
  return found;
}

/** "a whole Gouda", "another Volvo": what there are several of is no name. */
const isOneOfMany = (before: string): boolean =>
  /\b(?:an?|another|some|any|every|each|this|these|those)\s+(?:\p{Ll}+\s+){0,2}$/iu.test(before);

/** A Russian verb of the past beside a name tells whose it is: "вошла Зоя", "Лёнька спрыгнул". */
function verbGender(before: string, after: string): Pronoun | null {
  const beside =
    /^\s+(\p{Script=Cyrillic}+(?:л|лся|ла|лась))(?!\p{L})/u.exec(after)?.[1] ??
    /(?<!\p{L})(\p{Script=Cyrillic}{2,}(?:л|лся|ла|лась))\s+$/u.exec(before)?.[1];
  return beside ? (/л(?:ся)?$/u.test(beside) ? 'he' : 'she') : null;
}

const leadsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…]['’”"]?\s+|\n)\s*(?:(?:The|Old|Young|Little|Then|But|And|So)\s+)*(?:(?:The|An?|Der|Die|Le|La|El|Il|O)\s+\p{Ll}+(?:\s+|,\s+an?\s+))?$/u.test(
    text.slice(0, at),
  );

/** "Grandmother Luo" is old. */
const titleAge = (name: string): AgeBand | null =>
  name.includes(' ') ? (personNoun(name.split(' ')[0]!.toLowerCase())?.age ?? null) : null;

/** "The dragon Ombrush lay upon her gold": what a sentence calls its subject later on. */
function pronounAfter(after: string): Pronoun | null {
  const [sentence = ''] = after.split(/[.!?]/u);
  const match =
    /^(?:(?!\p{Lu}|\b(?:he|she|his|her|man|woman|girl|boy|mother|father)\b).)*?\b(?:(he|his|himself)|(?:she|her(?=\s+\p{Ll})(?!\s+(?:and|or|in|on|at|to|from|with|for|by|as|then|but|out|up|down|away|back|over|into|onto|through|a|an|the)\b)|herself))\b(?!\s+(?:mother|father|son|daughter|wife|husband|brother|sister))/u.exec(
      sentence,
    );
  return match ? (match[1] ? 'he' : 'she') : null;
}

/** "It was a soldier. He unhooked a cup": what the next sentence begins with. */
function pronounNext(after: string): Pronoun | null {
  const match = /^(?:(?!\b(?:he|she|his|her|man|woman|girl|boy|mother|father)\b)[^.!?\p{Lu}])*[.!?]\s+(He|She)\b/u.exec(after);
  return match ? (match[1] === 'He' ? 'he' : 'she') : null;
}

/** "Seine Großmutter Hilde" names Hilde; a noun alone stays. */
function withoutNouns(run: string, before: string): string {
  let rest = run;
  while (LEADING_SMALL.test(rest)) rest = rest.replace(LEADING_SMALL, '');
  const [first = '', ...others] = rest.split(/\s+/);
  return others.length > 0 && personNoun(first.toLowerCase())?.kin && (rest !== run || OWNED.test(before)) ? others.join(' ') : rest;
}

function nounsIn(narration: string): Standing[] {
  const found: Standing[] = [];
  const language = languageOf(narration) ?? 'en';
  const english = language === 'en';
  for (const match of narration.matchAll(NOUN)) {
    const { one = '', two = '', three = '' } = match.groups ?? {}; // "a girl waits", "the old man", "a small wet girl"
    const name = nounOf(one, two, language) ?? (english && personNoun(three, language) && !SMALL_BETWEEN.test(two) ? three : null);
    const facts = name ? personNoun(name, language) : undefined;
    if (!name || !facts || facts.group || (english && FALSE_FRIENDS.has(name.toLowerCase()))) continue;
    if (/\b(?:than|like|as)\s+$/iu.test(narration.slice(0, match.index))) continue;
    if (name === one && two !== '' && ALSO_ADJECTIVE.test(one) && !NO_NOUN.test(two)) continue; // "un petit couteau"
    if (name === two && ALSO_ADJECTIVE.test(two) && !personNoun(one, language)) continue; // "una grabadora vieja"
    if (packOf(language)?.oblique.has(plain(name))) continue; // "к отцу"
    const definite = DEFINITE.test(match[0]) ? { definite: name === two ? `${one} ${two}` : name } : {};
    const to = match.index + match[0].lastIndexOf(name) + name.length;
    found.push({
      name: /^\p{Script=Cyrillic}/u.test(name) ? name.toLowerCase() : name,
      pronoun:
        pronounOf(facts.gender) ?? byArticle(match[0], language) ?? pronounAfter(narration.slice(to)) ?? pronounNext(narration.slice(to)),
      age: facts.age,
      nouns: [],
      ...definite,
      leads: leadsSentence(narration, match.index),
      from: match.index,
      to,
    });
  }
  return found;
}

/** "un soldat" is called il, "una cliente" ella. */
function byArticle(phrase: string, language: LanguageCode): Pronoun | null {
  if (!/^(?:fr|es|it|pt)$/u.test(language)) return null;
  if (/^(?:une?a|une|una|uma|la)\s/iu.test(phrase)) return 'she';
  return /^(?:un|uno|um|le|el|il|lo)\s/iu.test(phrase) ? 'he' : null;
}

const SMALL_BETWEEN = /^(?:of|and|or|in|on|at|to|for|with|from|by|than|like|as|was|is|had|has|that|which|who|but)$/u;
/** Participles, verbs and small words, behind which an adjective has been a noun: "una anciana vestida de luto", "la vieille dit". */
const NO_NOUN =
  /(?:[aei]d[oa]s?|[aeií]ó|aba|aba[ns]?|ía[ns]?|ait|ava|eva|iva|te|ou|eu|iu)$|^(?:de|con|que|en|y|e|et|und|qui|dit|sagte|disse|dijo|avec|with|in|mit|di)$/u;
const ALSO_ADJECTIVE =
  /^(?:petite?|vieux|vieille|jeune|grande?|joven|viej[oa]|ancian[oa]|pequeñ[oa]|vecchi[oa]|giovane|piccol[oa]|velh[oa]|jovem|pequen[oa]|alte[rn]?|junge[rn]?|kleine[rn]?)$/iu;
const DEFINITE = /^(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|[Ii]l|[Ll]o|[Dd]er|[Dd]ie|[Dd]as|[Oo]|[Aa](?=\s+velha))\s|^[Ll]['’]|^\p{Script=Cyrillic}/u;

function nounOf(one: string, two: string, language: LanguageCode): string | null {
  const second = two !== '' && personNoun(two, language) !== undefined;
  if (second && !/^\p{Lu}/u.test(one)) return two;
  return personNoun(one, language) ? one : second ? two : null;
}

/** A noun beside a name is that person: "Anna, a woman of forty", "his uncle Bert", "his grandfather, Anselme,". The name takes over what it tells. */
function beside(noun: Standing, person: Standing, narration: string): boolean {
  const between = noun.from >= person.to ? narration.slice(person.to, noun.from) : narration.slice(noun.to, person.from);
  const within = noun.from < person.from && noun.to > person.from;
  const before = noun.to <= person.from || within;
  const isBeside = before
    ? within || /^\s+$/u.test(between) || (/^,\s*(?:(?:dona|don|doña)\s+)?$/u.test(between) && /^\s*[,.]/u.test(narration.slice(person.to)))
    : /^,\s*(?:(?:the|an?|his|her|their)\s[^,.;]{1,40},\s*)*$/u.test(between);
  if (!isBeside || (person.pronoun && noun.pronoun && person.pronoun !== noun.pronoun)) return false;
  person.pronoun ??= noun.pronoun;
  person.age ??= noun.age;
  person.nouns.push(noun.name);
  return true;
}

/** A run of capitalised words as a person: a title or a known name is one; another capital within a sentence may be, unless it is a place. */
function personOf({ run, before, after, german }: { run: string; before: string; after: string; german: boolean }) {
  if (SMALL_WORD.test(run) || CALENDAR.test(run)) return null;
  // "the Merry Widow", "the Swiss mountains": who has an article has a title too
  if (/^the\s+$/iu.test(before) && !run.split(' ').some((word) => personNoun(word) ?? fullNameFacts(word))) return null;
  if (
    /^,\s(?:the|an?|his|her|their|our|my)\s/u.test(after) &&
    personNoun(/^,\s\p{L}+\s(?:\p{Ll}+\s)??(\p{Ll}+)(?=[,.])/u.exec(after)?.[1] ?? '')
  )
    return { name: run, pronoun: knownPronoun(run) };
  if (TITLED.test(run)) return { name: run, pronoun: knownPronoun(run) };
  const noun = personNoun(run.toLowerCase());
  if (noun && (german || (/^\p{Script=Cyrillic}/u.test(run) && !noun.kin))) return null;
  if (personNoun(run.toLowerCase())?.kin && !OWNED.test(before)) return { name: run, pronoun: knownPronoun(run) };
  const facts = fullNameFacts(run);
  if (PLACED.test(before) && (!facts || facts.surname)) return null;
  if (facts) return { name: run, pronoun: ofParent(run) ?? pronounOf(facts.gender) ?? knownPronoun(run) };
  // German writes every noun with a capital: a name is what stands without article or adjective, before a verb
  if (german && (BEFORE_GERMAN_NOUN.test(before) || !/^\s+\p{Ll}+(?:te|t)\b/u.test(after))) return null;
  if (/^[,(]/u.test(before) && /^\s*[,)]/u.test(after)) return { name: run, pronoun: null };
  if (!/\p{L}/u.test(before) && opensAsName(run, after)) return { name: run, pronoun: null };
  return /^[\p{Ll}]/u.test(before) ? { name: run, pronoun: null } : null;
}

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Lent|Ramadan|Diwali|English|French|German|Spanish|Malayalam|Hindi|Tamil|Arabic|Chinese|Japanese|Korean|Majesty|Highness|Sire|Sir|Madam)$/u;

/** "Dale, sixty-three, sat", "Vex tapped": no word of the language, and does something. */
function opensAsName(run: string, after: string): boolean {
  const lower = run.toLowerCase();
  if (/\s/u.test(run) || inLexicon(lower) || isNounWord(lower)) return false;
  const next = /^(?:,\s[^.!?]{2,60},)?\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '';
  const form = verbForm(next)?.form;
  return form === 'past' || form === 's';
}

/** "Umm Tareq" and "Abu Tareq" are called after a child: the name is not theirs. */
const ofParent = (name: string): Pronoun | null =>
  /^(?:Umm|Oum|أم)\s/u.test(name) ? 'she' : /^(?:Abu|Abou|أبو)\s/u.test(name) ? 'he' : null;

/** What a name or a noun for a person is called: he, she, or open. */
export function knownPronoun(name: string): Pronoun | null {
  const parent = ofParent(name);
  if (parent) return parent;
  if (/^(?:(?:Mr|Sr|M)\.|Monsieur|Herr|Señor|[Dd]on|Signor)\s/.test(name)) return 'he';
  if (/^(?:(?:Mrs|Ms|Sra)\.|Mme|Mlle|Madame|Frau|Señora|[Dd]oña|[Dd]ona|Signora)\s/.test(name)) return 'she';
  if (/\p{Script=Cyrillic}(?:овна|евна|ична)$/u.test(name)) return 'she';
  if (/\p{Script=Cyrillic}(?:ович|евич|ьич)$/u.test(name)) return 'he';
  const words = name.toLowerCase().split(/\s+/);
  const noun = personNoun(name.toLowerCase()) ?? personNoun(words.at(-1) ?? '') ?? personNoun(words[0] ?? '');
  return pronounOf(noun?.gender ?? fullNameFacts(name)?.gender ?? null);
}

const pronounOf = (gender: string | null): Pronoun | null => (gender === 'female' ? 'she' : gender === 'male' ? 'he' : null);
