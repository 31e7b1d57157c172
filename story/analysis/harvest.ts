import type { AgeBand, Gender, LineRange } from '../../schema/scene-graph.ts';
import type { SceneSource } from '../scene-source.ts';
import { asciiDigits, readAge } from './age.ts';
import { ageOfAdjective, descriptionAfter, genderIn, nounBefore } from './beside-name.ts';
import type { PersonNouns } from './beside-name.ts';
import { inLexicon, isNounWord, verbForm } from './english-lexicon.ts';
import { nounOf } from './cast.ts';
import { ANIMALS } from './lexicon/animals.ts';
import { PERSON_NOUNS, TITLES } from './lexicon/people.ts';
import { introducedAbroad, isSmallWord } from './clauses/introductions.ts';
import { languageOf } from './language.ts';
import { wordsFor } from '../languages/packs.ts';
import { PLACE_WORDS } from './lexicon/places.ts';
import { NEVER_PROPS, PROP_WORDS } from './lexicon/props.ts';
import { introducedNative } from './native/introductions.ts';
import { isRole, ownedName } from './english/roles.ts';
import { withoutOwnedVoice } from './english/voices.ts';
import { withoutVoice } from './native/voices.ts';
import { wordSet } from './lexicon/word-table.ts';
import { fullNameFacts } from './names/name-index.ts';
import { sentencesOf } from './sentences.ts';

/** Someone a scene names, before the film's cast is known. */
export type Candidate = {
  name: string;
  /** Speaks here, or is introduced beyond doubt. Others count only if some scene is sure of them. */
  sure: boolean;
  cue: boolean;
  band: AgeBand | null;
  years: number | null;
  gender: Gender | null;
  description: string;
  lines: LineRange;
  /** What prose called them before they said their name: "girl". */
  noun: string | null;
};

/** "The Swiss mountains": where something is from. */
const DEMONYM =
  /^(?:Swiss|English|British|Scottish|Scots|Irish|Welsh|French|German|Dutch|Danish|Swedish|Norwegian|Finnish|Icelandic|Polish|Czech|Slovak|Hungarian|Austrian|Italian|Spanish|Portuguese|Greek|Turkish|Russian|Ukrainian|Romanian|Bulgarian|Serbian|Croatian|Albanian|European|American|Canadian|Mexican|Cuban|Brazilian|Argentine|Chilean|Peruvian|Colombian|African|Nigerian|Ghanaian|Kenyan|Ethiopian|Egyptian|Moroccan|Algerian|Tunisian|Sudanese|Somali|Asian|Indian|Pakistani|Bangladeshi|Nepali|Tibetan|Burmese|Thai|Vietnamese|Cambodian|Malay|Indonesian|Filipino|Chinese|Japanese|Korean|Mongolian|Arab|Arabic|Arabian|Syrian|Lebanese|Iraqi|Iranian|Persian|Afghan|Israeli|Jewish|Hebrew|Jordanian|Saudi|Yemeni|Australian|Catholic|Protestant|Christian|Muslim|Hindu|Buddhist|Sikh|Victorian|Edwardian|Georgian|Gothic|Roman|Latin|Celtic|Nordic|Viking|Baltic|Alpine|Bavarian|Venetian|Parisian|Londoner|Bengali|Punjabi|Tamil|Telugu|Gujarati|Marathi|Hindi|Urdu)$/iu;
/** "Aboard the Merry Widow", "at the Abbey Hotel": with an article, what has more than one capital is a ship or a house. */
const isVessel = (name: string, before: string): boolean =>
  /\b(?:aboard|on board|deck of|hold of|crew of|captain of|bow of|stern of|called|named)\s+the\s+$/iu.test(before) ||
  (/\b(?:in|at|of|from|to|outside|inside|behind|into|near)\s+the\s+$/iu.test(before) &&
    name.includes(' ') &&
    !nounOf(name) &&
    !TITLES.has(name.split(' ')[0]!.toLowerCase()));

/** "the PRINCIPAL KEEPER, OWEN HUGHES,": the name behind it is who they are. */
const isExplained = (name: string, before: string, after: string): boolean =>
  /\b(?:an?|the|his|her|their)\s+(?:\p{Ll}+\s+)*$/iu.test(before) &&
  /^,\s+(?:(?:MR|MRS|MS|DR)\.\s)?\p{Lu}{3,}[\p{Lu} ]*(?:,|\s\(|\.|$)/u.test(after) &&
  nounOf(name)?.group === false;

/** "a Frenchman of forty", "another Dane": what somebody is, not what they are called. */
const isNationality = (name: string, before: string, nouns: PersonNouns): boolean =>
  !name.includes(' ') &&
  !nouns.has(name.toLowerCase()) &&
  (/\b(?:an?|another)\s+(?:\p{Ll}+\s+){0,2}$/iu.test(before) ||
    (/.(?:man|woman)$/u.test(name) && /\b(?:the|this|that)\s+$/iu.test(before)));

const SCREEN_WORDS =
  wordSet(`INT EXT FADE CUT DISSOLVE SUPER TITLE CLOSE ON ANGLE POV INSERT MONTAGE BEGIN END FLASHBACK BACK TO THE SMASH MATCH SERIES OF SHOTS INTERCUT CONTINUED LATER SAME DAY NIGHT OVER BLACK
V.O O.S VO OS WIDE SHOT CAMERA PAN ZOOM TRACKING DOLLY WE SEE CREDITS TV USB OK FM AM PM CCTV DNA USA UK US UN EU FBI CIA NASA CEO BANG CRASH BOOM THUD CLICK BEEP RING KNOCK SLAM SCREAM BUZZ HONK WHOOSH SILENCE MUSIC SOUND SFX RINGS CRASHES EXPLODES SLAMS BEAT PAUSE SOS ID DVD CD LED ATM GPS SUV NO YES NEVER NOT AND OR BUT A AN ALL IN AT FROM WITH FOR VERY SUDDENLY NOW STOP EXIT ENTRANCE OPEN CLOSED SALE DANGER WARNING HELP THEN ANOTHER ONE LOUD HUGE`);
const CAPS_RUN =
  /(?<![\p{L}\p{M}\p{N}'’])(?:(?:(?:\p{Lu}\.){1,3}|(?:MR|MRS|MS|DR|PROF|SGT|CAPT|LT|CPL|PVT|COL|GEN|REV|FR|ST|SRA?|SMT)\.)\s)?\p{Lu}[\p{Lu}\p{M}'’.\-]*\p{Lu}(?:\s+(?:\p{Lu}[\p{Lu}\p{M}'’.\-]*\p{Lu}|\p{Lu}\.|[A-H](?=\s*[(,.:;]|\s\p{Ll}|$)|#?\d{1,2}(?![\d:%])|&|AND|OF|IN(?=\s+\p{Lu}{3})|WITH(?=\s+\p{Lu})|A(?=\s+\p{Lu}{2})|THE|DE|LA|VAN|VON|AL)(?![\p{Ll}]))*/gu;
const TITLE_RUN =
  /(?<![\p{L}\p{M}])(?:(?:Dr|Mr|Mrs|Ms|Prof|Sr|Sra|St|Capt|Sgt|Lt|Smt)\.\s+)?\p{Lu}[\p{Ll}\p{M}'’\-]+(?:[\s-]+(?:\p{Lu}\.\s*)?(?:(?:de|la|van|von|al|bin|ibn|el)\s+)?\p{Lu}[\p{Ll}\p{M}'’\-]+)*/gu;
const AGE_AFTER =
  /^\s*(?:[(（]\s*(?:age[d]?\s*)?(?:early|mid|late)?[-\s]*(?:\d{1,3}|twent|thirt|fort|fift|sixt|sevent|eight|ninet|teens?)|,\s*(?:aged\s+|age\s+|early\s+|mid-?\s*|late\s+|in (?:his|her|their)\s+(?:\w+[- ])?)?(?:\d{1,3}['’]?s?|twent\w*|thirt\w*|fort\w*|fift\w*|sixt\w*|sevent\w*|eight\w*|ninet\w*)(?=[\s,.;)-]|$)|,\s*[\p{L}-]+(?:\s+[yeu]\s+\p{L}+)?\s+(?:ans|años|anos|anni|jahre)(?!\p{L})|,?\s+(?:a|an)\s+(?:\w+[- ]){0,4}(?:man|woman|girl|boy|lady|child)\b|\s+(?:of|aged)\s+(?:(?:about|around|some|almost|nearly|perhaps|maybe|barely)\s+)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen\b|twent|thirt|fort|fift|sixt|sevent|eight|ninet))/u;
const OTHER_SCRIPT_AGE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?)\s*[(（]\s*(\d{1,3})\s*(?:歳|才|岁|살|세)?[^)）]*[)）]/gu;
const OTHER_SCRIPT_COMMA_AGE =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?)[,،、，]\s*(\d{1,3})\s*(?:歳|才|岁|살|세|(?:साल|वर्ष|வயது|ఏళ్|വയസ|ವರ್ಷ|বছর|વર્ષ|ਸਾਲ|سال)[\p{L}\p{M}]*(?:\s[\p{L}\p{M}]+){0,3})?\s*[,،、，।。]/gu;
const NOT_LATIN = /[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]/u;
const CAMERA_NAME = wordSet('we camera close angle super title insert montage view pov');

/** A cue without brackets and continuation marks. */
export const cueName = (name: string): string =>
  withoutOwnedVoice(
    withoutVoice(
      name
        .replace(/\([^)]*\)/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
  );

/** Everyone a scene's cues and prose name. */
export function harvest(scene: SceneSource): Candidate[] {
  const found: Candidate[] = [];
  const language = languageOf(scene.elements.map(({ text }) => text).join('\n'));
  const nouns = wordsFor('people', language);
  const cues = [...new Set(scene.elements.flatMap((element) => (element.kind === 'character' ? [cueName(element.name)] : [])))];
  for (const element of scene.elements) {
    if (element.kind === 'character')
      found.push({ ...blank(cueName(element.name), element.lines, { sure: true, cue: true }), noun: element.saidBy ?? null });
    else if (element.kind === 'action')
      for (const { text, lines } of sentencesOf(element.text, element.lines)) {
        found.push(...fromSentence(text, lines, nouns).filter(({ name }) => !isSmallWord(name, language)));
        for (const { name, gender } of introducedAbroad(text, language))
          found.push({ ...blank(name, lines, { sure: true, cue: false }), gender });
        for (const { name, gender, band } of introducedNative(text, language, cues))
          found.push({ ...blank(name, lines, { sure: true, cue: false }), gender, band });
      }
  }
  return found;
}

const blank = (name: string, lines: LineRange, how: { sure: boolean; cue: boolean }): Candidate => ({
  name,
  lines,
  band: null,
  years: null,
  gender: null,
  description: '',
  noun: null,
  ...how,
});

function fromSentence(written: string, lines: LineRange, nouns: PersonNouns): Candidate[] {
  const text = asciiDigits(written);
  const found: Candidate[] = [];
  const letters = text.replace(/[^\p{L}]/gu, '');
  const shouting = letters.length > 12 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (!shouting) {
    for (const match of text.matchAll(CAPS_RUN)) {
      const candidate = fromRun(match[0], text, match.index, { lines, caps: true, nouns });
      if (candidate) found.push(...candidate);
    }
  }
  for (const match of text.matchAll(TITLE_RUN)) {
    const candidate = fromRun(match[0], text, match.index, { lines, caps: false, nouns });
    if (candidate) found.push(...candidate);
  }
  if (NOT_LATIN.test(text)) {
    for (const pattern of [OTHER_SCRIPT_AGE, OTHER_SCRIPT_COMMA_AGE]) {
      for (const match of text.matchAll(pattern)) {
        const words = (match[1] ?? '').split(/\s+/);
        const name = words.length > 1 && !NOT_LATIN.test(match[1] ?? '') ? (match[1] ?? '') : nativeName(words, nouns);
        if (!name || !NOT_LATIN.test(name)) continue;
        const age = readAge(`, ${match[2] ?? ''},`);
        found.push({
          ...blank(name, lines, { sure: true, cue: false }),
          band: age?.band ?? null,
          years: age?.years ?? null,
          description: text
            .slice(match.index + (match[1]?.length ?? 0))
            .trim()
            .slice(0, 160),
        });
      }
    }
  }
  return found;
}

/** Of two words before an age, the name: the last, unless the first is a known name too. */
function nativeName(words: readonly string[], nouns: PersonNouns): string {
  const last =
    withoutAnd(words.at(-1) ?? '')
      .split(/(?<=\p{Script=Han}|\p{Script=Hiragana})の(?=\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}{2})/u)
      .at(-1) ?? '';
  const first = words.length > 1 ? (words[0] ?? '') : '';
  if (first && fullNameFacts(first) && !nouns.has(first)) return `${first} ${last}`;
  return last;
}

const CHILLU: Readonly<Record<string, string>> = { ന: 'ൻ', ര: 'ർ', റ: 'ർ', ള: 'ൾ', ല: 'ൽ' };
/** "കുട്ടനും", "மீனாவும்": a name without the ending that means "and". */
const withoutAnd = (name: string): string =>
  name
    .replace(/(?<=[\u0d00-\u0d7f]{2})(?:വും|യും)$|(?<=[\u0b80-\u0bff]{2})(?:வும்|யும்)$/u, '')
    .replace(/(?<=[\u0d00-\u0d7f])([നരറളല])ും$/u, (_, letter: string) => CHILLU[letter] ?? letter)
    .replace(/(?<=[\u0b80-\u0bff][\u0b80-\u0bff])ும்$/u, '்');

/** "ADA and UCHE (both 7)". */
const SHARED_AGE = /^\s*(?:and\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?\s*)?[(,]\s*both\s+([\w-]+)/u;

function fromRun(
  run: string,
  text: string,
  at: number,
  { lines, caps, nouns }: { lines: LineRange; caps: boolean; nouns: PersonNouns },
): Candidate[] | null {
  const owned = caps ? ownedName(run) : null;
  const name = owned?.name ?? trimRun(run, caps);
  if (!name || DEMONYM.test(name)) return null;
  const offset = at + run.indexOf(name);
  const after = text.slice(offset + name.length);
  const before = text.slice(0, offset);
  if (/^(?:,\s*\p{L}[\p{L} ]*)?,\s*(?:1[0-9]|20)\d\d(?!\d)/u.test(after)) return null; // "LOS ANGELES, 1947."
  if (!caps && isVessel(name, before)) return null;
  if (!caps && isNationality(name, before, nouns)) return null;
  const placed = !caps && /\b(?:from|in|of|near|at)\s+$/u.test(before); // "a mason from Murshidabad, thirty-one"
  const aged = (AGE_AFTER.test(after) && !placed) || (caps && (isIntroduced(name, before, after) || isRole(name, before, after)));
  const names = caps ? name.split(/\s+(?:AND|&)\s+/u) : [name];
  if (names.length > 1 && names.every((one) => isPerson(one, caps, nouns))) {
    const both = SHARED_AGE.exec(after)?.[1];
    const shared = both ? readAge(`, ${both},`) : null;
    return names.map((one) => ({
      ...blank(one, lines, { sure: true, cue: false }),
      band: shared?.band ?? null,
      years: shared?.years ?? null,
    }));
  }
  const person = aged || owned !== null || isPerson(name, caps, nouns);
  if (!caps && !aged && !plausibleInProse(name, before, after, nouns)) return null;
  const description = person ? descriptionAfter(after) : '';
  const both = SHARED_AGE.exec(after)?.[1];
  const age = both
    ? readAge(`, ${both},`)
    : person
      ? (readAge(description) ?? ageOfAdjective(before) ?? readAge(`${before.split(/[.,;]/u).at(-1) ?? ''} ${name}`.toLowerCase()))
      : null;
  return [
    {
      ...blank(name, lines, { sure: person && !(caps && isExplained(name, before, after)), cue: false }),
      band: nounOf(name)?.group ? null : (age?.band ?? nounBefore(before, nouns)?.age ?? null),
      years: age?.years ?? null,
      gender: person ? (owned?.noun.gender ?? nounBefore(before, nouns)?.gender ?? genderIn(description)) : null,
      description: aged ? description : '',
    },
  ];
}

function trimRun(run: string, caps: boolean): string {
  let words = withoutPlace(run)
    .replace(/['’]S$/u, '')
    .replace(/['’]s$/u, '')
    .split(/\s+/);
  const idle = (word: string): boolean =>
    SCREEN_WORDS.has(word.toLowerCase().replace(/\.$/u, '')) || (!caps && CAMERA_NAME.has(word.toLowerCase()));
  while (words.length > 0 && idle(words[0] ?? '') && (words[0] ?? '').toUpperCase() !== 'THE') words = words.slice(1);
  if ((words[0] ?? '').toUpperCase() === 'THE') words = words.slice(1);
  const lettered = words.length > 1 && /^[A-H]$/u.test(words.at(-1) ?? ''); // "CONTESTANT A"
  while (!lettered && words.length > 0 && idle(words.at(-1) ?? '')) words = words.slice(0, -1);
  return words.join(' ').replace(/[.'’-]+$/u, '');
}

/** "MEN IN SUITS" is who they are; "MIRA IN KITCHEN" is Mira, somewhere. */
function withoutPlace(run: string): string {
  const at = /\s+(?:IN|WITH)\s/u.exec(run)?.index;
  return at === undefined || nounOf(run.slice(0, at)) ? run : run.slice(0, at);
}

const THING = (word: string): boolean => PROP_WORDS.has(word) || NEVER_PROPS.has(word) || PLACE_WORDS.has(word) || SCREEN_WORDS.has(word);

/** An unknown name in capitals that prose explains or sets to work: "LAALI, a fat brown hen,", "a border collie, BRACK", "OTIENO dangles". */
function isIntroduced(name: string, before: string, after: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  // "A collie, BISCUIT, lifts one ear", "a hen named PEPPER"
  const [, kindOf = ''] =
    /\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s+(?:[\p{Ll}-]+\s+){0,3}?([\p{Ll}-]+)(?:,|\s+named|\s+called)\s+$/u.exec(before) ??
    [];
  if (words.length === 1 && isSomeone(kindOf) && /^\s*(?:[,.(]|\p{Ll}+s\s)/u.test(after)) return true;
  if (
    words.some((word) => inLexicon(word) || THING(word) || word.length < 3) ||
    /(?:^|\s)(?:an?|the|his|her|its|their|no|some|of|reads?)\s+$/iu.test(before)
  )
    return false;
  const told = /^\s*,\s*(?:(?:an?|the|his|her|their|our)\s+)?((?:[\p{L}'’-]+\s*){1,5})/u.exec(after)?.[1] ?? '';
  if (told.toLowerCase().split(/\s+/).some(isSomeone)) return true;
  const kind = /([\p{L}-]+(?:\s[\p{L}-]+)?),?\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (kind.split(' ').some(isSomeone)) return true;
  const next = verbForm(/^,?\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '');
  return next?.form === 's' && next.film;
}

const isSomeone = (word: string): boolean => PERSON_NOUNS.has(word) || ANIMALS.has(word);

function isPerson(name: string, caps: boolean, nouns: PersonNouns): boolean {
  const lower = name.toLowerCase();
  const words = lower.split(/\s+/);
  const head = (words.at(-1) ?? '').replace(/^#?\d+$/u, '') || (words.at(-2) ?? '');
  if (caps && /\s(?:in|with)\s/u.test(lower) && nounOf(name)) return true;
  if (nouns.has(lower) || (caps && (nouns.has(head) || nouns.has(head.replace(/s$/u, ''))))) return true;
  if (words.length > 1 && TITLES.has(words[0] ?? '')) return true;
  if (PROP_WORDS.has(lower) || NEVER_PROPS.has(lower) || PLACE_WORDS.has(lower)) return false;
  const facts = fullNameFacts(name);
  return facts !== null && (caps || !facts.surname);
}

/** Small words of several languages that begin a sentence and are names elsewhere. */
const OPENING_WORD =
  /^(?:Son|Sa|Ses|Mon|Ma|Su|Sus|El|La|Les|Las|Los|Un|Una|Une|Le|Lo|Il|Elle|Ella|Puis|Luego|Au|Des|Die|Der|Das|Er|Sie|Es|Ein|Eine|Sein|Seine|Ihr|Ihre|Dann|Sur|Sous|En|Con|Sin|Por|Para|Al|Era|Dans|Lui|Suo|Sua|Poi|Tu|Mi|Da|Ai|Mais)$/u;

/** A capitalised word of running prose is a person when a name list knows it, or when it begins a sentence and can be nothing else. */
function plausibleInProse(name: string, before: string, after: string, nouns: PersonNouns): boolean {
  const lower = name.toLowerCase();
  if (PLACE_WORDS.has(lower) || SCREEN_WORDS.has(lower)) return false;
  if (/\b(?:in|at|to|from|near|of|through|across|toward|towards|outside)\s+(?:the\s+)?$/iu.test(before) && !fullNameFacts(name)?.gender)
    return false;
  const facts = fullNameFacts(name);
  const ambiguous = !name.includes(' ') && inLexicon(lower);
  const opening = /(?:^|[.!?]["'”’]?\s+)$/u.test(before);
  if (opening && OPENING_WORD.test(name)) return false;
  const follower = opening && !name.includes(' ') ? (/^\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '') : '';
  const doing = follower ? verbForm(follower)?.form : undefined;
  if (follower && isNounWord(follower) && doing !== 's' && doing !== 'past') return false; // "Amber emergency light"

  if (facts && !facts.surname && !ambiguous) return true;
  const verbFollows =
    /^\s+(?:slowly |quickly |then |also |just |quietly |gently |softly |suddenly )?(?:\p{Ll}+(?:s|ed)|sat|stood|ran|went|came|took|held|gave|said|felt|knew|saw|looked|left|put|began|kept|knelt|drew|rose|wept|is|was)\b/u.test(
      after,
    );
  if (facts && ambiguous) return verbFollows || (!opening && /^['’]s\b|^[,.]/u.test(after));
  if (TITLES.has((name.split(/[\s]+/)[0] ?? '').toLowerCase()) && name.includes(' ')) return true;
  if (ambiguous || nouns.has(lower)) return false;
  return verbFollows && !inLexicon(lower) && !/(?:ing|ly)$/u.test(lower);
}
