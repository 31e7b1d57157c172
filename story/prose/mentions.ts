import { PERSON_NOUNS } from '../analysis/lexicon/people.ts';
import { fullNameFacts } from '../analysis/names/name-index.ts';

export type Pronoun = 'he' | 'she';

/** Somebody a text speaks of. `pronoun` is null where name and noun leave it open. */
export interface Mention {
  name: string;
  pronoun: Pronoun | null;
  /** Introduced just here: "a girl", where "the girl" may be somebody known. */
  introduced?: boolean;
}

const RUN =
  /(?<before>[\p{L}\p{M}’']+[\s]+|^|[.!?…;:]\s+|[,—–(]\s*)(?<run>(?:(?:Dr|Mr|Mrs|Ms|Prof|Sr|Sra|St)\.\s+)?\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s+\p{Lu}[\p{Ll}\p{M}'’-]+)*)/gu;
const NOUN =
  /(?<![\p{L}\p{M}])(?<article>[Aa]n?|[Tt]he|[Hh]er|[Hh]is|[Mm]y|[Oo]ur|[Uu]na?|[Ee]l|[Ll]a|[Uu]ne|[Ll]e|[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?)\s+(?<one>\p{Ll}+)(?:\s+(?<two>\p{Ll}+))?(?!\p{L}|\s+\p{Lu})/gu;
const PLACED = /^(?:in|on|at|to|from|of|near|into|through|across|over|under|toward|towards|en|a|de|à|dans|sur|nach|am|auf|im|by)\s+$/i;
const INTRODUCES = /^(?:an?|une?|una|ein|eine)$/i;
const SMALL_WORD =
  /^(?:Son|Sa|Ses|Su|Sus|El|La|Les|Un|Una|Une|Le|Il|Elle|Ella|Puis|Luego|Die|Der|Das|Er|Sie|Ein|Eine|Sein|Seine|Ihr|Ihre|Dann|Lui|Suo|Sua|Poi|Then|The|Her|His)$/u;
const TITLED = /^(?:Mr|Mrs|Ms|Dr|Prof|Sr|Sra)\./;

/** Everybody a stretch of narration speaks of, in order: known names, capitals within a sentence, and nouns like "a girl". */
export function mentionsIn(narration: string): Mention[] {
  const found: (Mention & { at: number })[] = [];
  for (const match of narration.matchAll(RUN)) {
    const { before = '', run = '' } = match.groups ?? {};
    const mention = personOf(run, {
      before,
      after: narration.slice(match.index + match[0].length),
      told: /([\p{L}\p{M}-]+)$/u.exec(narration.slice(0, match.index))?.[1] ?? '',
    });
    if (mention) found.push({ ...mention, at: match.index });
  }
  for (const match of narration.matchAll(NOUN)) {
    const { one = '', two = '', article = '' } = match.groups ?? {}; // "a girl waits", "the old man"
    const noun = PERSON_NOUNS.has(two) ? two : one;
    const facts = PERSON_NOUNS.get(noun);
    if (facts && !facts.group)
      found.push({ name: noun, pronoun: pronounOf(facts.gender), introduced: INTRODUCES.test(article), at: match.index });
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...mention }) => mention);
}

/** A run of capitalised words as a person: a title or a known name is one; another capital within a sentence may be, unless it is a place. */
function personOf(run: string, { before, after, told }: { before: string; after: string; told: string }): Mention | null {
  if (SMALL_WORD.test(run)) return null;
  if (TITLED.test(run)) return { name: run, pronoun: knownPronoun(run) };
  const facts = fullNameFacts(run);
  if (PLACED.test(before) && (!facts || facts.surname)) return null;
  if (facts) return { name: run, pronoun: pronounOf(facts.gender) };
  if (/^[,(]/u.test(before) && /^\s*[,)]/u.test(after))
    return { name: run, pronoun: pronounOf(PERSON_NOUNS.get(told.toLowerCase())?.gender ?? null) };
  return /^[\p{Ll}]/u.test(before) ? { name: run, pronoun: null } : null;
}

/** What a name or a noun for a person is called: he, she, or open. */
export function knownPronoun(name: string): Pronoun | null {
  if (/^(?:Mr|Sr)\.\s/.test(name)) return 'he';
  if (/^(?:Mrs|Ms|Sra)\.\s/.test(name)) return 'she';
  const noun = PERSON_NOUNS.get(name.toLowerCase()) ?? PERSON_NOUNS.get(name.toLowerCase().split(/\s+/).at(-1) ?? '');
  return pronounOf(noun?.gender ?? fullNameFacts(name)?.gender ?? null);
}

const pronounOf = (gender: string | null): Pronoun | null => (gender === 'female' ? 'she' : gender === 'male' ? 'he' : null);
