import { inLexicon, verbForm } from '../english-lexicon.ts';
import { PERSON_NOUNS } from '../lexicon/people.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import { PLACE_WORDS } from '../lexicon/places.ts';
import { NEVER_PROPS, PROP_WORDS } from '../lexicon/props.ts';
import { NOUNS_AS_VERBS } from '../lexicon/verbs.ts';
import { fullNameFacts } from '../names/name-index.ts';

/** Who somebody is by what they do, where no list has the word: "RIGGER", "HEADPORTER", "MOVERS". */

const ANYONE: PersonNoun = { gender: null, age: 'adult', kin: null, group: false };
/** What works by itself. */
const DEVICES =
  /^(?:buzzer|sprinkler|timer|beeper|pager|poster|boiler|heater|mixer|blender|toaster|cooker|printer|scanner|speaker|receiver|counter|locker|drawer|folder|marker|cutter|container|trailer|booster|starter|blinker|flasher|bumper|muffler|silencer|duster|strainer|stapler|shredder|recorder|player|charger|adapter|washer|dryer|freezer|cooler|burner|smoker|lighter|fryer|steamer|viewer|projector|generator|motor|rotor|tractor|elevator|escalator|reactor|conveyor|sensor|monitor|mirror|door|floor|terror|error|horror|labor|harbor|cracker|chopper|copter|cruiser|destroyer|bomber|carrier|tanker|freighter|steamer|lander|shutter|sticker|banner|hammer|ladder|number|paper|letter|ladder|answer|other|water|winter|summer|order|power|tower|corner|danger|after|later|never|ever|over|under|thunder|shower|flower|dinner|supper|together|whisper|murmur|anger|clutter|laughter|slaughter|matter|silver|river|liver|leather|weather|feather|butter|batter|platter|litter|glitter|flutter|rubber|copper|pepper|slipper|zipper|sweater|jumper|trainer|sneaker|loafer|blazer|boxer|starter|chaser|opener|sharpener|tumbler|beaker|cleaver|poker|scraper|grater|peeler|planter|filter|meter|altar|transporter|trigger|typewriter|teleprompter|screwdriver|lawnmower|skyscraper|eraser|highlighter|hanger|holder|binder|coaster|roller|stretcher|walker|stroller|cooker|crater|shelter|border|quarter|master|disaster|monster|minister|finger|shoulder)s?$/u;

const isThing = (word: string): boolean => PROP_WORDS.has(word) || NEVER_PROPS.has(word) || PLACE_WORDS.has(word) || DEVICES.test(word);

/** Facts of a word that says what somebody does; null when it says no such thing. */
export function agentNoun(word: string): PersonNoun | null {
  const one = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (one.length < 5 || isThing(word) || isThing(one)) return null;
  const noun = compound(one) ?? (doesIt(one) ? ANYONE : null);
  return noun && { ...noun, kin: null, group: noun.group || one !== word };
}

/** "headporter", "goatherd-boy": the end of the word is somebody. */
function compound(word: string): PersonNoun | null {
  if (inLexicon(word)) return null;
  for (let start = 3; start <= word.length - 5; start++) {
    const end = word.slice(start).replace(/^-/u, '');
    const noun = PERSON_NOUNS.get(end) ?? (doesIt(end) ? ANYONE : null);
    if (noun?.kin === null) return noun;
  }
  return null;
}

/** "mover", "rigger", "sculptor": whoever does what the stem says. */
function doesIt(word: string): boolean {
  const stem = /^(\p{L}{3,})(?:er|or)$/u.exec(word)?.[1];
  if (stem === undefined) return false;
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1'), stem.replace(/i$/u, 'y')].some(
    (base) => verbForm(base)?.form === 'base' || NOUNS_AS_VERBS.has(base),
  );
}

const COUNTED = /(?:^|\s)(?:an?|the|another|one|two|three|four|five|six|several|some|his|her|their)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu;

/** Whether prose brings somebody in under an unknown word in capitals: "A HEADPORTER with a basin on her head", "TWO MOVERS wheel". */
export function isRole(name: string, before: string, after: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const head = words.at(-1) ?? '';
  const counted = COUNTED.test(before) || /^(?:two|three|four|five|six|several)$/u.test(words[0] ?? '');
  if (!counted || head.length < 4 || isThing(head) || words.slice(0, -1).some(isThing)) return false;
  if (agentNoun(head)) return true;
  return !inLexicon(head) && /^[^.;:!?]*?\s(?:who|his|her|their)\b/u.test(after);
}

/** "DEV'S LITTLE SISTER ROO": the name, and what the kinship before it tells. */
export function ownedName(run: string): { name: string; noun: PersonNoun } | null {
  const { words = '', name = '' } = /^.+?['’]S\s+(?<words>.+)\s+(?<name>\p{Lu}[\p{Lu}'’-]+)$/u.exec(run)?.groups ?? {};
  const noun = PERSON_NOUNS.get(words.toLowerCase().split(/\s+/).at(-1) ?? '');
  return noun && !noun.group && !PERSON_NOUNS.has(name.toLowerCase()) ? { name, noun } : null;
}

/** A name is no trade, "PARKER" no parker. */
export const tradeOf = (name: string): PersonNoun | null =>
  fullNameFacts(name) ? null : agentNoun(name.toLowerCase().split(/\s+/).at(-1) ?? '');
