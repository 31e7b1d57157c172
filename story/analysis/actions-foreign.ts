import type { LanguageCode } from '../../schema/language.ts';
import type { Deed, Reading } from './actions-english.ts';
import { readVerbFinal } from './actions-verb-final.ts';
import { readClauses } from './clauses/read-clauses.ts';
import type { Memory } from './coreference.ts';
import { ALSO_NOUNS, CONJUGATED_VERBS } from './lexicon/conjugated-verbs.ts';
import { FOREIGN_VERBS } from './lexicon/foreign-verbs.ts';
import { PERSON_NOUNS } from './lexicon/people.ts';
import type { PersonNoun } from './lexicon/people.ts';
import { packOf } from '../languages/packs.ts';
import type { Grammar } from '../languages/language-pack.ts';
import { NATIVE_READERS } from './native/readers.ts';
import { extraOf } from './people-in-scene.ts';
import type { SceneCast } from './scene-cast.ts';
import { tokensOf } from './sentences.ts';
import type { Token } from './sentences.ts';

type Here = { ids: string[]; at: number; end: number; role: 'subject' | 'other' };
type Hit = { verb: string; at: number; end: number };

/** Marks behind a name that make it anything but the subject. */
const OBJECT_MARKS: Partial<Record<LanguageCode, RegExp>> = {
  hi: /^\s*(?:को|से|का|की|के|पर|में|तक)(?=\s|[,।.]|$)/u,
  mr: /^(?:ला|ची|चा|चे|कडे)/u,
  ja: /^(?:に|を|の|と|へ|から)/u,
  ko: /^(?:에게|를|을|의|한테|와|과|께)/u,
  zh: /^的/u,
  ta: /^(?:ுக்கு|க்கு|ை|யை|வை|ின்|யின்|வின்|ிடம்|யிடம்|ோடு)/u,
  te: /^(?:కి|ని|కు|తో|ను)/u,
  ml: /^(?:ന്|ക്ക്|െ|യെ|ിന്|യോട്)/u,
  kn: /^(?:ಗೆ|ನಿಗೆ|ನನ್ನು|ಯನ್ನು|ನ)/u,
  bn: /^(?:কে|র|ের|য়ের)/u,
};
const OBJECT_BEFORE =
  /(?:\b(?:a|à|al|an|zu|zum|zur|de|del|du|des|von|vom|mit|avec|con|para|pour|per|per la|dem|den|auf|vers|hacia|verso|chez|di|da|com|para o|ao|à la|für|sur|su)\s+(?:(?:la|le|el|il|lo|der|die|das|dem|den|seine[rmn]?|ihre[rmn]?|sa|son|su|suo|sua)\s+)?|(?:إلى|من|على|مع|عند|في)\s+|\u0644)$/iu;
const PRONOUNS: Partial<Record<LanguageCode, readonly (readonly [RegExp, 'female' | 'male' | 'same' | 'they'])[]>> = {
  ta: [[/^(?:அவள்)$/u, 'female'], [/^(?:அவன்)$/u, 'male'], [/^(?:அவர்)$/u, 'same'], [/^அவர்கள்$/u, 'they']],
  hi: [[/^(?:वह|वो|उसने)$/u, 'same'], [/^(?:वे|दोनों)$/u, 'they']],
  ja: [[/^彼女(?:は|が)/u, 'female'], [/^彼(?:は|が)/u, 'male'], [/^(?:二人|ふたり)(?:は|が)/u, 'they']],
  zh: [[/^她们|^他们|^两人|^二人/u, 'they'], [/^她/u, 'female'], [/^他/u, 'male']],
  ko: [[/^그녀(?:는|가)/u, 'female'], [/^그(?:는|가)$/u, 'male'], [/^(?:두 사람|둘)(?:은|이)/u, 'they']],
  es: [[/^ella$/u, 'female'], [/^él$/u, 'male'], [/^(?:ellos|ellas|ambos|ambas)$/u, 'they']],
  fr: [[/^elle$/u, 'female'], [/^il$/u, 'male'], [/^(?:ils|elles)$/u, 'they']],
  de: [[/^er$/u, 'male'], [/^sie$/u, 'female'], [/^beide$/u, 'they']],
  it: [[/^lei$/u, 'female'], [/^lui$/u, 'male'], [/^loro$/u, 'they']],
  pt: [[/^ela$/u, 'female'], [/^ele$/u, 'male'], [/^(?:eles|elas)$/u, 'they']],
  ru: [[/^она$/u, 'female'], [/^он$/u, 'male'], [/^они$/u, 'they']],
  ar: [[/^هي$/u, 'female'], [/^هو$/u, 'male'], [/^(?:هم|هما)$/u, 'they']],
  te: [[/^(?:ఆమె)$/u, 'female'], [/^(?:అతను|అతడు)$/u, 'male'], [/^(?:వారు|వాళ్ళు)$/u, 'they']],
  ml: [[/^(?:അവൾ)$/u, 'female'], [/^(?:അവൻ)$/u, 'male'], [/^(?:അവർ)$/u, 'they']],
  kn: [[/^(?:ಅವಳು)$/u, 'female'], [/^(?:ಅವನು)$/u, 'male'], [/^(?:ಅವರು)$/u, 'they']],
  bn: [[/^(?:সে|তিনি)$/u, 'same'], [/^তারা$/u, 'they']],
}; // prettier-ignore
const NO_SPACES = new Set<LanguageCode>(['ja', 'zh']);

/** Reads a sentence of action in a language other than English: names and verbs by lexicon, subjects by case marks and word order. */
export function readForeign(text: string, language: LanguageCode, cast: SceneCast, memory: Memory): Reading {
  const native = NATIVE_READERS[language];
  if (native) return native.read(text, cast, memory);
  const pack = packOf(language);
  if (pack?.forms) return readClauses(text, { language, pack }, cast, memory);
  const morphology = pack?.grammar.morphology;
  if (pack && morphology) return readVerbFinal(text, { pack, morphology }, cast, memory);
  const verbs = verbsOf(language);
  const grammar = grammarOf(language);
  const tokens = tokensOf(text);
  const people = NO_SPACES.has(language) ? peopleInside(text, language, cast, memory) : peopleAmong(tokens, text, language, cast, memory);
  const hits = verbs
    ? NO_SPACES.has(language)
      ? verbsInside(text, verbs)
      : verbsAmong(tokens, text, { verbs, forms: CONJUGATED_VERBS[language] })
    : [];
  const deeds: Deed[] = [];
  const present = new Set<string>();
  for (const { ids } of people) for (const id of ids) present.add(id);
  let subject: string[] | null = null;
  for (const hit of hits) {
    const named = people.filter(({ role, at, ids }) => role === 'subject' && ids.length > 0 && at < hit.at);
    const lately = named.at(-1);
    const clause: Here | undefined = grammar.verbLast
      ? (named.filter(({ at }) => !hits.some((other) => other.end <= hit.at && other.at > at)).at(0) ?? lately)
      : lately;
    const behind = people.find(({ at, role }) => role === 'subject' && at >= hit.end && at - hit.end <= 3);
    const follows = behind && (language === 'ar' || (LATIN.has(language) && lately === undefined && language !== 'zh'));
    subject = (follows ? behind.ids : clause?.ids) ?? subject ?? (memory.subject.length > 0 ? memory.subject : null);
    if (people.some(({ at, end }) => hit.at >= at && hit.at < end)) continue;
    const towards =
      people.find(({ role, ids, at }) => role === 'other' && !ids.some((id) => subject?.includes(id)) && Math.abs(at - hit.at) < 60)
        ?.ids[0] ?? null;
    deeds.push({ who: subject, verb: hit.verb, object: null, towards, at: hit.at });
    if (subject) for (const id of subject) present.add(id);
  }
  const first = people.find(({ role }) => role === 'subject') ?? people[0];
  for (const person of people) memory.mention(person.ids, 'other');
  if (first) memory.mention(first.ids, 'subject');
  else if (subject && deeds.length > 0) memory.mention(subject, 'subject');
  memory.endSentence();
  return { deeds, present: [...present] };
}

/** What a language's pack tells of its grammar, over what is known here. */
function grammarOf(language: LanguageCode): Grammar & { verbLast: boolean; ownsKin: boolean } {
  const object = OBJECT_MARKS[language];
  return {
    verbLast: !LATIN.has(language),
    ownsKin: IMPLICIT_OWNER.has(language),
    pronouns: PRONOUNS[language] ?? [],
    ...(object ? { objectMarks: object } : {}),
    objectBefore: OBJECT_BEFORE,
    owning: OWNING,
    ...packOf(language)?.grammar,
  };
}

/** Stems of verbs: the language's own, then those of the shared table. */
function verbsOf(language: LanguageCode): ReadonlyMap<string, string> {
  const known = verbLists.get(language);
  if (known) return known;
  const shared = FOREIGN_VERBS[language] ?? FOREIGN_VERBS[language === 'mr' ? 'hi' : language === 'ur' ? 'ar' : language] ?? new Map();
  const verbs = new Map([...shared, ...(packOf(language)?.verbs ?? [])]);
  verbLists.set(language, verbs);
  return verbs;
}
const verbLists = new Map<LanguageCode, ReadonlyMap<string, string>>();

/** The noun a word is, as it stands in a pack or grown by an ending. */
function nounGrown(word: string, nouns: ReadonlyMap<string, PersonNoun>): PersonNoun | undefined {
  const exact = nouns.get(word);
  if (exact || !/^[\u0400-\u0dff]/u.test(word)) return exact;
  for (let length = word.length - 1; length >= Math.max(3, word.length - 5); length--) {
    const noun = ['', '\u0bcd', '\u0d4d', 'ు', 'ா', 'ा'].map((end) => nouns.get(word.slice(0, length) + end)).find(Boolean);
    if (noun) return noun;
  }
  return undefined;
}

const LATIN = new Set<LanguageCode>(['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'ar', 'zh']);

function pronounIds(kind: 'female' | 'male' | 'same' | 'they', memory: Memory): string[] {
  if (kind === 'they') return memory.plural();
  if (kind === 'same') return memory.subject.slice(0, 1);
  const id = memory.singular(kind);
  return id ? [id] : [];
}

function peopleAmong(tokens: readonly Token[], text: string, language: LanguageCode, cast: SceneCast, memory: Memory): Here[] {
  const found: Here[] = [];
  const { pronouns = [], objectMarks: marked, objectBefore = OBJECT_BEFORE, owning = OWNING, ownsKin } = grammarOf(language);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word) continue;
    const pronoun = pronouns.find(([pattern]) => pattern.test(token.lower));
    if (pronoun) {
      const ids = pronounIds(pronoun[1], memory);
      if (ids.length > 0) found.push({ ids, at: token.start, end: token.end, role: 'subject' });
      continue;
    }
    const hit = cast.cast.at(tokens, i);
    if (hit) {
      const end = tokens[i + hit.length - 1]?.end ?? token.end;
      const ids = hit.person.members.length > 1 ? hit.person.members : [hit.person.id];
      const stem = hit.person.forms.map((form) => form.length).find((length) => length <= token.text.length) ?? token.text.length;
      const tail = /^[\u0900-\u0dff\uac00-\ud7af]/u.test(token.text)
        ? token.text.slice(Math.max(1, Math.min(stem, token.text.length) - (/[\u0b80-\u0bff\u0c00-\u0dff]/u.test(token.text) ? 1 : 0)))
        : '';
      const object =
        (marked?.test(text.slice(end)) ?? false) ||
        (tail !== '' && (marked?.test(tail) ?? false)) ||
        objectBefore.test(text.slice(0, token.start));
      found.push({ ids, at: token.start, end, role: object ? 'other' : 'subject' });
      i += hit.length - 1;
      continue;
    }
    const noun = nounHere(tokens, i, language);
    if (noun && language !== 'en' && token.lower.length > 2) {
      const known =
        cast.cast.people.find((person) => person.noun && person.forms.includes(token.lower)) ??
        (noun.kin ? cast.cast.people.find((person) => person.noun?.kin === noun.kin) : undefined);
      const behind = OLD_OR_YOUNG.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1; // "una mujer joven, CLARA"
      const apposed = cast.cast.at(tokens, tokens[behind]?.text === ',' ? behind + 1 : behind);
      if (apposed && !noun.group && apposed.person.id !== known?.id) {
        cast.describe(apposed.person.id, noun, found.length > 0 ? (found[0]?.ids ?? memory.subject) : memory.subject, memory);
        continue;
      }
      const owned = ownsKin || owning.test(tokens[i - 1]?.lower ?? '') || owning.test(tokens[i - 2]?.lower ?? '');
      const owners = found.findLast(({ role }) => role === 'subject')?.ids ?? memory.subject;
      const relative = !known && owned && noun.kin ? cast.relative(noun, owners, memory) : null;
      if (relative) cast.ties.push({ of: relative, to: owners[0] ?? '', kind: noun.kin ?? '' });
      const described = known
        ? null
        : (relative ??
          memory.described(noun.gender, noun.age) ??
          (DEFINITE.test(tokens[i - 1]?.lower ?? '') ? cast.onlyOne(noun, noun.age) : null));
      const extra = known || described ? null : extraOf(token.lower, noun, []);
      if (extra) {
        cast.extras.set(extra.id, extra);
        memory.meet({ id: extra.id, gender: extra.gender, band: extra.band, group: noun.group });
      }
      const id = known?.id ?? described ?? extra?.id;
      const object = (marked?.test(text.slice(token.end)) ?? false) || objectBefore.test(text.slice(0, token.start));
      if (id) found.push({ ids: [id], at: token.start, end: token.end, role: object ? 'other' : 'subject' });
    }
  }
  return found;
}

/** Languages in which "son" alone is the subject's son. */
const IMPLICIT_OWNER = new Set<LanguageCode>(['ta', 'te', 'ml', 'kn', 'hi', 'mr', 'bn', 'gu', 'pa', 'ja', 'ko', 'zh']);
const OWNING =
  /^(?:su|sus|sa|son|ses|leur|leurs|suo|sua|loro|seu|sein|seine[rmns]?|ihr|ihre[rmns]?|उसकी|उसका|उसके|अपनी|अपने|अपना|उनकी|उनके|அவள்|அவளது|அவளுடைய|அவன்|அவனது|அவனுடைய|தன்|தனது|его|её|их)$/u;
const DEFINITE = /^(?:el|la|le|il|lo|o|a|der|die|das|al|del|au|du)$/u;
/** Latin-script words for people that are adjectives as well: people only behind an article or a possessive. */
const OLD_OR_YOUNG = /^(?:viej[oa]|ancian[oa]|joven|jeunes?|vieille|vecchi[oa]|giovane|velh[oa]|alte[rn]?|muda|ciega?o?)$/u;
const LEADS_NOUN =
  /^(?:el|la|los|las|un|una|su|sus|al|del|le|les|une|l|des|du|sa|son|ses|cette|ce|cet|il|lo|i|gli|uno|suo|sua|o|os|as|um|uma|seu|der|die|das|den|dem|ein|eine|einen|einem|seine?|ihre?|este|esta|ese|esa|aquel|otro|otra)$/u;

/** Nouns for people in one language that are small words in others. */
const NOT_PEOPLE: ReadonlySet<string> = new Set('son ma man mai pa maga tata anna me mas bibi dada ami ama pop pen'.split(' '));

/** The noun for people at a token. "sa fille" is a daughter, "une fille" a girl; "cuchillo viejo" is nobody. */
function nounHere(tokens: readonly Token[], at: number, language: LanguageCode): PersonNoun | undefined {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (OLD_OR_YOUNG.test(word) && !LEADS_NOUN.test(before)) return undefined;
  const own = packOf(language)?.people;
  const noun = own ? nounGrown(word, own) : undefined;
  if (noun) return noun;
  if (NOT_PEOPLE.has(word)) return undefined;
  if (language === 'fr' && word === 'fille' && OWNING.test(before)) return PERSON_NOUNS.get('figlia');
  if (language === 'es' && word === 'mujer' && !OWNING.test(before)) return PERSON_NOUNS.get('señora');
  return PERSON_NOUNS.get(word);
}

function peopleInside(text: string, language: LanguageCode, cast: SceneCast, memory: Memory): Here[] {
  const found: Here[] = [];
  const { pronouns = [], objectMarks } = grammarOf(language);
  for (const { person, at, length } of cast.cast.inside(text.toLowerCase())) {
    const ids = person.members.length > 1 ? person.members : [person.id];
    const object = objectMarks?.test(text.slice(at + length)) ?? false;
    found.push({ ids, at, end: at + length, role: object ? 'other' : 'subject' });
  }
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && !/[、。，,\s]/u.test(text[at - 1] ?? '')) continue;
    const pronoun = pronouns.find(([pattern]) => pattern.test(text.slice(at)));
    if (pronoun && !found.some((here) => at >= here.at && at < here.end))
      found.push({ ids: pronounIds(pronoun[1], memory), at, end: at + 1, role: 'subject' });
  }
  return found.sort((a, b) => a.at - b.at);
}

type Verbs = { verbs: ReadonlyMap<string, string>; forms: ReadonlyMap<string, string> | undefined };

/** The longest verb form that begins at a token, two words before one. */
function formAt(tokens: readonly Token[], at: number, forms: Verbs['forms']): Hit | null {
  const token = tokens[at];
  if (!forms || !token) return null;
  for (let length = 4; length >= 1; length--) {
    const slice = tokens.slice(at, at + length);
    const last = slice.at(-1);
    if (slice.length < length || !last || slice.some(({ word }) => !word)) continue;
    const verb = forms.get(slice.map(({ lower }) => lower).join(' '));
    if (verb) return { verb, at: token.start, end: last.end };
  }
  return null;
}

/** "la porte", "su cena": behind an article, some verb forms are nouns. */
const isNounHere = (tokens: readonly Token[], at: number): boolean =>
  ALSO_NOUNS.has(tokens[at]?.lower ?? '') && ARTICLE.test(tokens[at - 1]?.lower ?? '');
const ARTICLE =
  /^(?:el|la|los|las|un|una|su|sus|al|del|le|les|une|des|du|sa|son|ses|cette|ce|il|lo|uno|o|a|os|as|um|uma|de|une|leur|der|die|das|ein|eine)$/u;

function verbsAmong(tokens: readonly Token[], text: string, { verbs, forms }: Verbs): Hit[] {
  const hits: Hit[] = [];
  const lower = text.toLowerCase();
  for (const [index, token] of tokens.entries()) {
    if (!token.word || hits.some(({ at, end }) => token.start >= at && token.start < end)) continue;
    if (isNounHere(tokens, index)) continue;
    const prefixed = /^[وف](?=[يت])/u.test(token.lower) ? 1 : 0;
    const rest = lower.slice(token.start + prefixed);
    let best: Hit | null = null;
    for (const [entry, verb] of verbs) {
      const stem = entry.startsWith('=') ? entry.slice(1) : entry;
      if (!rest.startsWith(stem) || (stem !== entry && /^[\p{L}\p{M}]/u.test(rest.slice(stem.length)))) continue;
      if (stem.length <= (best ? best.end - best.at : 0)) continue;
      const beyond = rest[stem.length] ?? '';
      // short Latin words must stand whole: "va" isn't "vase"
      if (/^[a-zà-ÿ' ]+$/u.test(stem) && stem.length < 5 && /[\p{L}]/u.test(beyond)) continue;
      if (/^[a-zà-ÿ' ]+$/u.test(stem) && rest.slice(stem.length).search(/[^\p{L}]|$/u) > 5) continue;
      best = { verb, at: token.start, end: token.start + stem.length };
    }
    const form = formAt(tokens, index, forms);
    if (form && form.end - form.at >= (best ? best.end - best.at : 0)) best = form;
    if (best) hits.push(best);
  }
  return oneMotion(hits);
}

const MOTIONS: ReadonlySet<string> = new Set([
  'run',
  'walk',
  'climb',
  'descend',
  'jump',
  'enter',
  'carry',
  'bring',
  'leave',
  'follow',
  'approach',
  'creep',
]);

/** "comes running", "ஓடி வருகிறாள்", "llegó corriendo": one motion told by two verbs. */
function oneMotion(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    const close = last !== undefined && hit.at - last.end <= 4;
    if (close && (hit.verb === 'come' || hit.verb === 'go' || hit.verb === 'leave') && MOTIONS.has(last.verb)) continue;
    if (close && (last.verb === 'come' || last.verb === 'go' || last.verb === 'enter') && hit.verb === 'run') continue;
    kept.push(hit);
  }
  return kept;
}

function verbsInside(text: string, verbs: ReadonlyMap<string, string>): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; at++) {
    let best: Hit | null = null;
    for (const [stem, verb] of verbs)
      if (text.startsWith(stem, at) && stem.length > (best ? best.end - best.at : 0)) best = { verb, at, end: at + stem.length };
    if (best) {
      if (hits.at(-1)?.verb !== best.verb || best.at - (hits.at(-1)?.end ?? 0) > 6) hits.push(best);
      at = best.end - 1;
    }
  }
  return oneMotion(hits);
}
