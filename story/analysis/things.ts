import type { LanguageCode } from '../../schema/language.ts';
import { packOf } from '../languages/packs.ts';
import { inLexicon, isNounWord, verbForm } from './english-lexicon.ts';
import { findAll } from './find-all.ts';
import { FALSE_FRIENDS } from './lexicon/false-friends.ts';
import { languageOf } from './language.ts';
import { GARMENT_WORDS } from './lexicon/garments.ts';
import { PLACE_WORDS } from './lexicon/places.ts';
import { PERSON_NOUNS } from './lexicon/people.ts';
import { NEVER_PROPS, PROP_WORDS } from './lexicon/props.ts';
import type { PropClass } from './lexicon/props.ts';
import { HANDLING_VERBS } from './lexicon/verbs.ts';
import { nameFacts } from './names/name-index.ts';
import { BODY_WORDS, IMAGE_WORDS } from './lexicon/english-grammar.ts';
import type { Deed } from './actions-english.ts';
import { isCarried, isMeasure, isStuff, isWorn } from './english/shown.ts';
import type { Cast } from './people-in-scene.ts';
import { thingsInClauses } from './clauses/clause-things.ts';
import { NATIVE_READERS } from './native/readers.ts';
import { phraseAt } from './sentences.ts';
import { thingsGrown } from './things-verb-final.ts';
import type { Token } from './sentences.ts';

/** The singular of an English noun, where a rule gives it. */
export function singular(word: string): string {
  if (
    /(?:ss|us|is|thermos|lens|gas|atlas|canvas|glasses|scissors|binoculars|headphones|sunglasses|sweets|groceries|stairs|clothes)$/u.test(
      word,
    )
  )
    return word;
  if (word.endsWith('leaves')) return word.replace(/leaves$/u, 'leaf');
  if (word.endsWith('knives')) return word.replace(/knives$/u, 'knife');
  if (word.endsWith('loaves')) return word.replace(/loaves$/u, 'loaf');
  if (word.endsWith('sheaves')) return word.replace(/sheaves$/u, 'sheaf');
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/u.test(word)) return word.slice(0, -2);
  if (/(?:tomat|potat|mang|torped)oes$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && word.length > 3) return word.slice(0, -1);
  return word;
}

/** A stretch of a sentence that names a thing. */
type Named = { kind: PropClass; at: number; length: number; words: string; head: string };

/** What a sentence's people do to things. `handled` and `passedOn` are head nouns as written and in the singular. */
type Doings = { verbs: ReadonlySet<number>; handled: ReadonlySet<string>; passedOn: ReadonlySet<string>; objects: readonly string[] };

/** Props an English sentence shows: things named from the lexicon, and whatever is handled that can be held. */
export function propsIn(tokens: readonly Token[], deeds: readonly Deed[]): string[] {
  const doings = doingsOf(deeds);
  const seen = new Set<string>();
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.word || doings.verbs.has(token.start)) continue;
    const named = thingAt(tokens, at);
    if (!named || (named.kind !== 'scenery' && isFirstOfCompound(named, tokens, doings.verbs))) continue; // "red paper boat": the boat begins a word later
    at += named.length - 1;
    if (named.kind === 'scenery') for (const word of named.words.split(' ')) seen.add(word);
    if (!isShown(named, tokens, doings)) continue;
    for (const word of named.words.split(' ')) seen.add(word);
    found.push(named.words);
  }
  found.push(...doings.objects.filter((object) => !seen.has(object) && isHeld(object, doings.passedOn)).map(singular));
  const names = [...new Set(found)].filter((name) => !IMAGE_ONLY.has(name));
  return names.filter((name) => !names.some((other) => other.endsWith(` ${name}`)));
}

function doingsOf(deeds: readonly Deed[]): Doings {
  const objectsOf = (does: (verb: string) => boolean): string[] =>
    deeds.flatMap(({ verb, who, object }) => (who && object && does(verb) ? [object] : []));
  const objects = objectsOf((verb) => HANDLING_VERBS.has(verb.split(' ')[0] ?? '') || PASSING.test(verb)).filter(
    (object) => !deeds.some(({ verb, object: drawn }) => drawn === object && verb === 'draw' && DRAWN.test(object)),
  );
  const passed = objectsOf((verb) => PASSING.test(verb));
  return {
    verbs: new Set(deeds.map(({ at }) => at)),
    objects: [...new Set(objects)],
    handled: new Set(objects.flatMap((object) => [object, singular(object)])),
    passedOn: new Set(passed.flatMap((object) => [object, singular(object)])),
  };
}

/** The longest name of a thing that begins at a word; its last word may stand in the plural. */
function thingAt(tokens: readonly Token[], at: number): Named | null {
  let found: Named | null = null;
  let lead = '';
  for (let length = 1; length <= 4; length++) {
    const token = tokens[at + length - 1];
    if (!token?.word) break;
    const last = token.lower;
    for (const head of [last, singular(last)]) {
      const words = lead + head;
      const kind = PROP_WORDS.get(words);
      if (!kind) continue;
      found = { kind, at, length, words: lead + singular(last), head: last };
      break;
    }
    lead = last === "'s" ? `${lead.trimEnd()}'s ` : `${lead}${last} `;
  }
  return found;
}

/** Whether a thing that is named is there to be seen, and for its own sake. */
function isShown(named: Named, tokens: readonly Token[], doings: Doings): boolean {
  const { kind, at, length, head } = named;
  const handled = doings.handled.has(head) || doings.handled.has(singular(head));
  const previous = tokens[at - 1]?.lower ?? '';
  if (kind === 'scenery' || isVerbHere(named, tokens)) return false;
  if (isLacking(tokens, at) || isLikened(tokens, at)) return false;
  if (isName(named, tokens)) return false;
  if (!handled && (isWorn(named.words, tokens, named) || isStuff(tokens, at))) return false;
  if (isMeasure(head, tokens, at + length)) return false;
  if (
    kind === 'furniture' &&
    !(isLookedAt(tokens, at) && !EXPANSE.test(head)) &&
    !isCarried(tokens, named) &&
    !/^(?:reads|says|spells|announces|proclaims|declares)$/u.test(tokens[at + length]?.lower ?? '') &&
    (!handled || /^(?:through|against|over|across|beyond)$/u.test(previous))
  )
    return false;
  if (kind === 'vehicle' && !handled && !SMALL_VEHICLE.test(head) && isAboard(tokens, at)) return false;
  const place = phraseAt(tokens, at, PLACE_WORDS);
  if (place && place.length > length) return false;
  if (
    SCREEN_THINGS.test(head) &&
    (!isDetermined(tokens, at) || /^(?:into|in|out|fills?|enters?|leaves?)$/u.test(tokens[at - 2]?.lower ?? ''))
  )
    return false;
  if (head === 'fire' && /^(?:on|opens?|opened|catch(?:es)?|caught|under|of)$/u.test(previous)) return false;
  return !(COLOUR_THINGS.test(head) && !isDetermined(tokens, at) && !handled);
}

/** "rings", "flags him down", "to hammer", "they can": a word that is also a verb stands where verbs do. */
function isVerbHere({ at, length, head }: Named, tokens: readonly Token[]): boolean {
  if (length > 1) return false;
  const previous = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:can|will|may|must|might)$/u.test(head)) return !isDetermined(tokens, at);
  if (verbForm(head) === null) return false;
  if (/^(?:to|he|she|they|it|who|we|you|i)$/u.test(previous)) return true;
  if (/^(?:him|them|me|us|it)$/u.test(next)) return true;
  // "He kneels and locks the case": between "and" and an article stands a verb
  return (
    /^(?:and|,|then)$/u.test(previous) && ARTICLE.test(next) && !/^(?:a|an|the)$/u.test(tokens[at - 2]?.lower ?? '') && head.endsWith('s')
  );
}

/** "phone booth", "book shop": the first part of a compound isn't the thing. */
function isFirstOfCompound({ at, length }: Named, tokens: readonly Token[], verbs: ReadonlySet<number>): boolean {
  const next = tokens[at + length];
  if (next?.word !== true || verbs.has(next.start) || next.lower === "'s") return false;
  if (/^\p{Ll}{4,}$/u.test(next.text) && !inLexicon(next.lower) && verbForm(next.lower) === null) return !ADVERB_END.test(next.lower);
  if (!BODY_WORDS.has(next.lower) && !isNounWord(next.lower) && !isNounWord(singular(next.lower)) && !PROP_WORDS.has(singular(next.lower)))
    return false;
  return !(verbForm(next.lower)?.film && !PROP_WORDS.has(singular(next.lower)));
}

const ADVERB_END = /(?:ly|wards?|wise|ways|ed|ing|loft|stuck|solo|solos)$/u;

/** "without a coat", "isn't wearing a name tag", "no phone". */
function isLacking(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  const lead = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('and')) + 1).join(' ');
  return (
    /\b(?:without|no|nor)(?: (?:an?|the|any|his|her|their))?(?: \p{L}+)?$/u.test(lead) ||
    /(?:n't|not|never) (?:wearing|have|carry\p{L}*|own)\b/u.test(lead) ||
    /\b(?:imaginary|imagined|invisible|nonexistent|non-existent|pretend)$/u.test(lead)
  );
}

/** "like a bishop's staff", "the way you pull off a bandage", "as thin as a rake". */
function isLikened(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 7), at).map(({ lower }) => lower);
  const lead = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('.')) + 1).join(' ');
  return /\b(?:like (?:an?|the|some|two|his|her)|as if|as though|the way (?:you|one|a)|as \p{L}+ as (?:an?|the))\b/u.test(lead);
}

/** "Poppy stares", "ROSE and JACK": a name that is also a thing's. */
function isName({ at, length, head }: Named, tokens: readonly Token[]): boolean {
  const written = tokens[at]?.text ?? '';
  if (length > 1 || !/^\p{Lu}/u.test(written) || isDetermined(tokens, at)) return false;
  if (nameFacts(head)?.surname === false) return true;
  const before = tokens[at - 1];
  if (written !== written.toUpperCase() && before?.word === true) return true; // a capital within a sentence
  const next = tokens[at + 1]?.lower ?? '';
  return written !== written.toUpperCase() && singular(head) === head && verbForm(next)?.form === 's' && !isNounWord(next);
}

/** "looks at his watch", "stares at the screen", "points to the clock". */
function isLookedAt(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index > at - 5 && !PREPOSITION.test(tokens[index]?.lower ?? '') && tokens[index]?.word) index--;
  return (
    /^(?:at|to|into|towards?)$/u.test(tokens[index]?.lower ?? '') && LOOKING.test(verbForm(tokens[index - 1]?.lower ?? '')?.base ?? '')
  );
}
/** What is looked at as a view. */
const EXPANSE = /^(?:water|sand|ice|snow|earth|soil|wood|rocks?|stones?|fire|glass|train|bus|ship|ash|mud|blood|floor)$/u;
const LOOKING = /^(?:look|glance|stare|gaze|peer|point|squint|gawk|nod|peek|frown|gape|aim|blow|tap|knock|pound|bang|hammer|hold|cling)$/u;

/** In, into or out of a vehicle: it is where they are, not what they handle. */
function isAboard(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index > at - 4 && !PREPOSITION.test(tokens[index]?.lower ?? '') && tokens[index]?.word) index--;
  return ABOARD.test(tokens[index]?.lower ?? '') && !/^(?:puts?|loads?|throws?|lays?)$/u.test(tokens[index - 2]?.lower ?? '');
}

const PREPOSITION = /^(?:in|into|inside|on|onto|aboard|off|of|from|by|to|at|with|toward|towards|behind|under|past|near|beside)$/u;
/** Those one doesn't go into. */
const SMALL_VEHICLE = /(?:wheelchair|pram|pushchair|stroller|cart|trolley|wheelbarrow|bike|bicycle|scooter|sled|sledge|buggy)s?$/u;
const ABOARD = /^(?:in|into|inside|aboard)$/u;

const isDetermined = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '', tokens[at - 3]?.lower ?? ''].some((word, index, words) =>
    words.slice(0, index).every((nearer) => /^[\p{L}-]+$/u.test(nearer)) ? DETERMINER.test(word) : false,
  );

const ARTICLE = /^(?:a|an|the|any|his|her|their|its)$/u;
const DETERMINER = /^(?:a|an|the|any|his|her|their|its|'s|this|that|some|one|two|three|four|five|several|another|each|every|old|empty)$/u;
/** What a camera's own language says. */
const SCREEN_THINGS = /^(?:lens|camera|cameras|frame|picture|screen|shot|pictures|title|card|slide|film|score)$/u;
const COLOUR_THINGS = /^(?:orange|lime|olive|peach|plum|lavender|mustard|cream|gold|rose|saffron|turmeric|coral|cherry|amber)$/u;
/** What a pen draws. */
const DRAWN =
  /^(?:stars?|hearts?|circles?|lines?|cross|crosses|squares?|faces?|smiley|triangle|arrow|moustache|spiral|cat|dog|horse|sun|flower|house|tree|heart|shape|figure)$/u;
/** What is done with a garment that isn't being worn. */
const PASSING =
  /^(?:throw|toss|fling|hurl|give|hand|pass|offer|drop|pick|find|fold|catch|fetch|sew|knit|mend|snatch|wash|iron|clutch|grab|hold|take|remove|lay|lift|bring|carry|pull|unwrap|unfold|hang|drape|spread|stuff|pack|stitch|return|lose|kick|shake|wave|wring|raise|tip|doff)\b/u;

/** Whether a noun that somebody handles can be held: a thing, though no list has it. */
function isHeld(object: string, passedOn: ReadonlySet<string>): boolean {
  const name = singular(object);
  if ([object, name].some((word) => NEVER_PROPS.has(word) || PERSON_NOUNS.has(word) || PLACE_WORDS.has(word) || ABSTRACT.test(word)))
    return false;
  if (PROP_WORDS.has(object) || PROP_WORDS.has(name)) return false;
  if (GARMENT_WORDS.has(object) || GARMENT_WORDS.has(name)) return passedOn.has(object);
  return (
    isNounWord(object) ||
    isNounWord(name) ||
    (!inLexicon(object) && !inLexicon(name) && /^\p{Ll}{4,}$/u.test(object) && !/(?:ly|ing|ed)$/u.test(object))
  );
}

const ABSTRACT = /(?:tion|sion|ness|ment|ity|ance|ence|ship|hood|ism|ing|ure|th|dom|acy|age|ude)$/u;
const IMAGE_ONLY: ReadonlySet<string> = new Set([...IMAGE_WORDS].filter((word) => !PROP_WORDS.has(word)));

/** Props that prose in another language names. */
export function foreignProps(text: string, language: LanguageCode, cast?: Cast): string[] {
  const native = NATIVE_READERS[language];
  if (native) return native.things(text);
  const pack = packOf(language);
  if (pack?.forms) return thingsInClauses(text, { language, pack });
  if (pack?.grammar.morphology) return thingsGrown(text, { pack, morphology: pack.grammar.morphology }, cast);
  return [];
}

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
