import { ANIMALS } from '../analysis/lexicon/animals.ts';
import { type Company, identifyLast, note } from './company.ts';
import { knownPronoun, mentionsIn, type Mention } from './mentions.ts';
import { factsOf, personNoun } from './people.ts';
import { AGED, canBe, isShortened } from './who-speaks.ts';

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
