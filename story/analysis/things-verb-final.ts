import type { Cast } from './people-in-scene.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { grownWords } from '../languages/grown-words.ts';
import type { Grown, GrownNouns } from '../languages/grown-words.ts';
import type { Morphology } from '../languages/morphology/morphology.ts';
import { wordsFor } from '../languages/packs.ts';
import { GARMENT_WORDS } from './lexicon/garments.ts';
import { PROP_WORDS } from './lexicon/props.ts';
import { HANDLING_VERBS } from './lexicon/verbs.ts';
import { phraseAt, tokensOf } from './sentences.ts';

/** "Without" behind a thing, or before it. */
const LACKING = /^(?:இல்லாமல்|இன்றி|இல்லை|లేకుండా|ഇല്ലാതെ|കൂടാതെ|ಇಲ್ಲದೆ|ಇಲ್ಲ|नहीं|नाही|ছাড়া|ছাড়া|নেই|વગર|વિના|નથી|ਬਿਨਾਂ|ਨਹੀਂ|نہیں|विना)$/u;
const WITHOUT = /^(?:बिना|बग़ैर|बिन|বিনা|ਬਿਨਾਂ|بغیر|બિના|विना)$/u;

/** The things a sentence shows, by their English nouns; furniture only where somebody handles it. */
export function thingsGrown(text: string, { pack, morphology }: { pack: LanguagePack; morphology: Morphology }, cast?: Cast): string[] {
  const tokens = tokensOf(text);
  const { things, verbs, people } = grownWords(pack, morphology);
  const places = wordsFor('places', pack.code);
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.word) continue;
    const named = cast?.at(tokens, i);
    if (named && !named.person.noun) {
      i += named.length - 1; // "गुड़िया" is a girl's name here
      continue;
    }
    if (isPronoun(tokens[i]?.lower ?? '', morphology)) continue; // "তার" is his before it is a wire
    const thing = things.at(tokens, i) ?? thingWithin(tokens[i]?.lower ?? '', { things, morphology });
    const place = phraseAt(tokens, i, places);
    if (place && place.length > (thing?.length ?? 1)) {
      i += place.length - 1;
      continue;
    }
    const person = people.at(tokens, i);
    if (!thing || (person && (person.length > thing.length || person.rest.length < thing.rest.length))) continue;
    const verb = verbs.at(tokens, i, text);
    const next = i + thing.length;
    // "ભેટે" closes its sentence: they hug
    if (
      verb &&
      verb.length === thing.length &&
      thing.rest !== '' &&
      verb.rest !== '' &&
      (!tokens[next]?.word || morphology.helpers?.test(tokens[next]?.lower ?? ''))
    )
      continue;
    if (
      verb &&
      (verb.length > thing.length || (verb.size > 2 && thing.oblique && verb.rest.length <= thing.rest.length && verb.rest !== ''))
    ) {
      i += verb.length - 1;
      // "राखी बाँधना": the thing stands within the verb
      if (verb.length > thing.length && thing.rest === '' && !PARTS_OF_VERBS.has(thing.meaning) && !UNSEEN.has(thing.meaning))
        found.add(thing.meaning);
      continue;
    }
    i = next - 1;
    if (LACKING.test(tokens[next]?.lower ?? '') || WITHOUT.test(tokens[i - thing.length]?.lower ?? '')) continue;
    const doing = doingBehind(next);
    if (SOUND.test(tokens[next]?.lower ?? '') || (GENITIVE.test(tokens[next]?.lower ?? '') && SOUND.test(tokens[next + 1]?.lower ?? '')))
      continue;
    const handled = HANDLING_VERBS.has(doing.split(' ')[0] ?? '');
    if (WORN.has(thing.meaning) && (!handled || !OBJECT.test(thing.rest) || ON_ONESELF.test(doing))) continue;
    // one word for both: what is put on is worn
    if (thing.meaning === 'mirror' && ON_ONESELF.test(doing)) {
      found.add('glasses');
      continue;
    }
    if (PROP_WORDS.get(thing.meaning) === 'furniture' && !(handled && OBJECT.test(thing.rest))) continue;
    if (!UNSEEN.has(thing.meaning)) found.add(thing.meaning);
  }
  return [...found];

  /** The verb behind a thing; where and how may stand between. */
  function doingBehind(from: number): string {
    for (let at = from; at < Math.min(tokens.length, from + 4) && tokens[at]?.word; at++) {
      const done = verbs.at(tokens, at, text);
      if (done && done.verb !== '-') return done.verb;
    }
    return '';
  }
}

/** "பட்டாசுச் சத்தம்", "घंटी की आवाज़": heard, not seen. */
const SOUND = /^(?:சத்தம்|ஓசை|ஒலி|आवाज़|आवाज|आवाज़ें|शोर|ध्वनि|శబ్దం|చప్పుడు|ശബ്ദം|ഒച്ച|ಸದ್ದು|ಶಬ್ದ|শব্দ|আওয়াজ|অাওয়াজ|અવાજ|ਅਵਾਜ਼|ਆਵਾਜ਼|آواز|شور)/u;
const GENITIVE = /^(?:का|की|के|ਦਾ|ਦੀ|ਦੇ|کا|کی|کے)$/u;

/** What is no prop where somebody wears it. */
const WORN: ReadonlySet<string> = new Set(
  [...GARMENT_WORDS.values()].filter(
    (worn) => !/^(?:glasses|watch|jasmine|bangles|necklace|earrings|anklets|moustache|beard|hard-hat)$/u.test(worn),
  ),
);
const ON_ONESELF = /^(?:put on|wear|tie|take off|remove|adjust|straighten)$/u;

const isPronoun = (word: string, { pronouns }: Morphology): boolean =>
  [pronouns.other, pronouns.same, pronouns.female, pronouns.male].some((pronoun) => pronoun?.test(word));

/** The noun of a word that a verb has grown to: "വെള്ളമൊഴിച്ച്". */
function thingWithin(word: string, { things, morphology }: { things: GrownNouns<string>; morphology: Morphology }): Grown<string> | null {
  const form = morphology.compounds?.map(([pattern]) => pattern.exec(word)?.[1]).find(Boolean);
  if (!form) return null;
  const bare = [form.replace(/മ$/u, 'ം'), form.replace(/യ$/u, ''), `${form}്`, form];
  for (const lower of bare) {
    const found = things.at([{ text: lower, lower, start: 0, end: lower.length, word: true }], 0);
    if (found) return found;
  }
  return null;
}

/** Endings of what is handled, not of where something is put. */
const OBJECT = /^$|(?:ை|ని|ను|ನ್ನು|െ|ला|কে|টা|টি|ને)(?:[கசதப]்)?$/u;

/** What acts or is acted on without being a prop: light, weather, vehicles; parts of the body. */
const UNSEEN: ReadonlySet<string> = new Set(['-', 'body']);
/** Things that verbs of two words are made of, though nobody sees one. */
const PARTS_OF_VERBS: ReadonlySet<string> = new Set(['food', 'fire', 'stone', 'thread', 'wheel', 'water']);
