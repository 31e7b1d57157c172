import { GARMENT_WORDS } from '../lexicon/garments.ts';
import { BODY_WORDS } from '../lexicon/english-grammar.ts';
import type { Token } from '../sentences.ts';

/* What the words around a thing say of it: worn, carried, what something is made of, how much there is of something else. */

const wordsFrom = (tokens: readonly Token[], at: number, count: number): string[] =>
  tokens.slice(Math.max(0, at), at + count).map(({ lower }) => lower);

const WORN =
  /^(?:glasses|spectacles|sunglasses|goggles|monocle|pince-nez|chain|belt|lanyard|necklace|bangles?|bracelet|earrings?|pendant|amulet|locket|medals?|brooch|rosette|hairpin|wig|eyepatch|eye patch|bandages?|plasters?|cast|sling|braces|suspenders|cufflinks?|epaulettes?|tiara|beads|pearls|earbuds?|hearing aid|money belt|toolbelt|tool belt|name tag|name badge|badge)$/u;
const UPON = /^(?:on|over|round|around|across|at|in|up|pushed|still|low|perched|dangling|hanging|down|to)$/u;

/** "gold-rimmed spectacles on a string", "a money belt over her cloth", "plasters on both knees", "lanyard still on". */
export function isWorn(words: string, tokens: readonly Token[], { at, length }: { at: number; length: number }): boolean {
  const head = words.split(' ').at(-1) ?? '';
  const previous = wordsFrom(tokens, at - 3, Math.min(3, at));
  if (/^(?:string|chain|cord|ribbon|lanyard)$/u.test(head) && /\bon a(?: \p{L}+)?$/u.test(previous.join(' '))) return true;
  if (!WORN.test(words) && !WORN.test(head)) return false;
  const [next = '', ...behind] = wordsFrom(tokens, at + length, 5);
  if (!UPON.test(next)) return next === ',' || next === '' || next === ')';
  return (
    /^(?:still|low|perched|dangling|hanging|pushed|up|down|askew)$/u.test(next) ||
    behind.some((word) => BODY_WORDS.has(word) || GARMENT_WORDS.has(word) || /^(?:string|chain|cord|ribbon)$/u.test(word))
  );
}

const MEASURES =
  /^(?:ball|pinch|slice|piece|stack|pile|heap|cube|segment|lump|bundle|roll|sheet|strip|stick|scrap|wad|chunk|hunk|sliver|wedge|square|ring|thread|string|stream|jet|cloud|puff|blob|dollop|spoon|drop|splash|pool|trail|row|line|string|blanket|coat|layer|wall|mountain|bed|horseshoe|circle|semicircle|forest|sea|maze|tangle|mess|jumble|clutter)s?$/u;

/** "a ball of kenkey", "a stack of towels": how much there is of what follows. */
export const isMeasure = (head: string, tokens: readonly Token[], next: number): boolean =>
  MEASURES.test(head) && tokens[next]?.lower === 'of' && tokens[next + 1]?.word === true;

/** "wrapped in husk", "made of paper", "brushed with oil", "the colour of mustard": a stuff, no thing of its own. */
export function isStuff(tokens: readonly Token[], at: number): boolean {
  const before = wordsFrom(tokens, at - 4, Math.min(4, at)).join(' ');
  return (
    /\b(?:wrapped in|wrapped up in|made (?:out )?of|made from|carved from|carved in|cut from|lined with|covered in|caked in|caked with|smeared with|dusted with|spattered with|stuffed with|smell(?:s|ing)? of|stink(?:s|ing)? of|reek(?:s|ing)? of|taste of|tastes of|sticky with|slick with|streaked with|stained with|soaked in|drenched in)(?: (?!an?$|the$|his$|her$)\p{L}+)?$/u.test(
      before,
    ) || /\b(?:colou?r|size|shape|smell|taste|sound|weight|width|height|texture) of (?:an?|the|old|wet|dry|\p{L}+)?\s?$/u.test(`${before} `)
  );
}

const HOLDS =
  /^(?:hands?|arms?|shoulders?|lap|back|knees?|fists?|palms?|fingers?|teeth|hips?|belt|waistband|crook|paws?|claws?|jaws?|mouth)$/u;

/** "with a net over his shoulder", "a rifle across her knees": held without a verb. */
export function isCarried(tokens: readonly Token[], { at, length }: { at: number; length: number }): boolean {
  const before = wordsFrom(tokens, at - 3, Math.min(3, at));
  if (!before.some((word) => /^(?:with|an?|his|her)$/u.test(word))) return false;
  const [next = '', owner = '', ...behind] = wordsFrom(tokens, at + length, 4);
  return (
    /^(?:in|under|over|on|across|between|beneath|against)$/u.test(next) &&
    /^(?:his|her|their|its|one|each|both|the)$/u.test(owner) &&
    behind.slice(0, 2).some((word) => HOLDS.test(word))
  );
}
