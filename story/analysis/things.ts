import type { LanguageCode } from '../../schema/language.ts';
import { wordsFor } from '../languages/packs.ts';
import { isNounWord, verbForm } from './english-lexicon.ts';
import { findAll } from './heading.ts';
import { FALSE_FRIENDS } from './lexicon/false-friends.ts';
import { languageOf } from './language.ts';
import { GARMENT_WORDS } from './lexicon/garments.ts';
import { PLACE_WORDS } from './lexicon/places.ts';
import { PERSON_NOUNS } from './lexicon/people.ts';
import { NEVER_PROPS, PROP_WORDS } from './lexicon/props.ts';
import { HANDLING_VERBS } from './lexicon/verbs.ts';
import { IMAGE_WORDS } from './lexicon/english-grammar.ts';
import type { Deed } from './actions-english.ts';
import { phraseAt } from './sentences.ts';
import type { Token } from './sentences.ts';

/** The singular of an English noun, where a rule gives it. */
export function singular(word: string): string {
  if (/(?:ss|us|is|glasses|scissors|binoculars|headphones|sunglasses|sweets|groceries|stairs|clothes)$/u.test(word)) return word;
  if (word.endsWith('leaves')) return word.replace(/leaves$/u, 'leaf');
  if (word.endsWith('knives')) return word.replace(/knives$/u, 'knife');
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && word.length > 3) return word.slice(0, -1);
  return word;
}

/** Props an English sentence shows: things named from the lexicon, and whatever is handled that can be held. */
export function propsIn(tokens: readonly Token[], deeds: readonly Deed[]): string[] {
  const found: string[] = [];
  const verbs = new Set(deeds.map(({ at }) => at));
  const handled = new Set(
    deeds.filter(({ verb, who }) => who && HANDLING_VERBS.has(verb.split(' ')[0] ?? '')).flatMap(({ object }) => (object ? [object] : [])),
  );
  const passedOn = new Set(deeds.filter(({ verb }) => PASSING.test(verb)).flatMap(({ object }) => (object ? [object] : [])));
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.word || verbs.has(token.start)) continue;
    const phrase = phraseAt(tokens, at, PROP_WORDS);
    const single =
      phrase ??
      (PROP_WORDS.has(singular(token.lower))
        ? { meaning: PROP_WORDS.get(singular(token.lower)) ?? 'object', length: 1, words: token.lower }
        : null);
    if (!single) continue;
    const last = single.words.split(' ').at(-1) ?? '';
    const next = tokens[at + single.length];
    // "phone booth", "tea room", "book shop": the first part of a compound isn't the thing; a place name may be
    const compound =
      next?.word === true &&
      (isNounWord(next.lower) || isNounWord(singular(next.lower))) &&
      !verbs.has(next.start) &&
      next.lower !== "'s" &&
      !(verbForm(next.lower)?.film && !PROP_WORDS.has(singular(next.lower)));
    const place = phraseAt(tokens, at, PLACE_WORDS);
    const previous = tokens[at - 1]?.lower ?? '';
    if (/^(?:without|no)$/u.test(previous) || (ARTICLE.test(previous) && tokens[at - 2]?.lower === 'without')) continue;
    if (last === 'fire' && /^(?:on|opens?|opened|catch(?:es)?|caught|under|of)$/u.test(previous)) continue;
    const asVerb =
      single.length === 1 &&
      verbForm(token.lower) !== null &&
      (previous === 'to' || /^(?:he|she|they|it|who|we|you|i|and)$/u.test(previous));
    if (single.meaning === 'furniture' && handled.has(last) && /^(?:through|against|over|across|beyond)$/u.test(previous)) continue;
    if (compound || (place && place.length > single.length) || asVerb) continue;
    if (single.meaning === 'furniture' && !handled.has(last) && !handled.has(singular(last))) continue;
    for (const word of single.words.split(' ')) seen.add(word);
    found.push(singular(single.words));
    at += single.length - 1;
  }
  for (const object of handled) {
    const name = singular(object);
    if (
      seen.has(object) ||
      seen.has(name) ||
      NEVER_PROPS.has(object) ||
      NEVER_PROPS.has(name) ||
      PERSON_NOUNS.has(object) ||
      PLACE_WORDS.has(object) ||
      (GARMENT_WORDS.has(object) && !passedOn.has(object))
    )
      continue;
    if (!isNounWord(object) && !isNounWord(name) && !GARMENT_WORDS.has(object)) continue;
    found.push(name);
  }
  const names = [...new Set(found)].filter((name) => !IMAGE_ONLY.has(name));
  return names.filter((name) => !names.some((other) => other.endsWith(` ${name}`)));
}

const ARTICLE = /^(?:a|an|the|any|his|her|their|its)$/u;
/** What is done with a garment that isn't being worn. */
const PASSING =
  /^(?:throw|toss|fling|hurl|give|hand|pass|offer|drop|pick up|find|fold|catch|fetch|sew|knit|mend|snatch|wash|iron|clutch|grab|hold)$/u;

const IMAGE_ONLY: ReadonlySet<string> = new Set([...IMAGE_WORDS].filter((word) => !PROP_WORDS.has(word)));

/** Props that prose in another language names. */
export function foreignProps(text: string, language: LanguageCode): string[] {
  const named = findAll(text, wordsFor('things', language)).filter(({ words, at }) => {
    const before = text.slice(Math.max(0, at - 12), at);
    return !LACKING.test(before) && (!AMBIGUOUS.has(words) || FOREIGN_ARTICLE.test(before));
  });
  return [...new Set(named.map(({ meaning }) => meaning))];
}

const LACKING = /(?:^|[^\p{L}])(?:sin|sans|ohne|senza|sem|без|بدون|بلا)\s+(?:un[ae]?\s+|su\s+|ein\p{L}*\s+)?$/iu;
const FOREIGN_ARTICLE =
  /(?:^|[^\p{L}])(?:el|la|los|las|lo|un|una|unos|unas|su|sus|del|al|le|les|une|des|du|son|sa|ses|ce|cet|cette|der|die|das|den|dem|ein|eine|einen|einem|seine?n?|ihre?n?|il|i|gli|uno|suo|sua|o|os|as|um|uma|seu)\s+$|['’]$/iu;
/** Words of one language that mean something else in another, or a verb or preposition in their own: things only behind an article. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'sobre lit montre mala ago seil mele mela brief stock manta coco colar decke tableau plateau farol sac note sino plan arma pan ball vela copo pie seau tuch penna mappa corde corda scala duo plato'.split(
    ' ',
  ),
);

const COLOURS =
  /^(?:red|crimson|scarlet|maroon|orange|saffron|yellow|gold|golden|mustard|green|emerald|olive|teal|turquoise|blue|navy|indigo|purple|violet|lavender|pink|magenta|brown|tan|beige|cream|white|ivory|black|grey|gray|silver|sand-coloured|sand-colored|pale|dark|light|bright|faded|silk|cotton|wool|woollen|leather|linen|denim|plain|long|short|old|torn|simple|checked|striped|flowered|floral|embroidered|khaki|bright|deep|royal|sky)$/u;

/** Garments and ornaments a sentence names, with the colour before them, and where each stands. */
export function garmentsIn(text: string, tokens: readonly Token[]): { name: string; at: number }[] {
  return findAll(text, GARMENT_WORDS, languageOf(text) === 'en' ? FALSE_FRIENDS : undefined).map(({ meaning, at }) => {
    const index = tokens.findIndex(({ start }) => start === at);
    const colours: string[] = [];
    for (let j = index - 1; j >= 0 && COLOURS.test(tokens[j]?.lower ?? ''); j--) colours.unshift(tokens[j]?.lower ?? '');
    return { name: [...colours, meaning].join(' '), at };
  });
}
