import { verbForm } from '../english-lexicon.ts';
import type { PersonNoun } from '../lexicon/people.ts';
import { personNounAt } from '../people-in-scene.ts';
import type { SceneCast } from '../scene-cast.ts';
import type { Token } from '../sentences.ts';

/** A word, a mark, or a run of words that stands for one: a whole name, "taxi driver", "old man". */
export type Unit = {
  /** Token positions, end excluded. */
  from: number;
  to: number;
  text: string;
  lower: string;
  /** Offset in the sentence. */
  start: number;
  word: boolean;
  named: { ids: string[]; plural: boolean } | null;
  person: { noun: PersonNoun; words: string } | null;
  /** Stood in brackets or quotes right behind it. */
  aside: boolean;
};

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '"': '"', '“': '”', '«': '»' };

/** Cuts a sentence into units. What stands in brackets or quotes is told of, not done: it is left out. */
export function unitsOf(tokens: readonly Token[], cast: SceneCast): Unit[] {
  const units: Unit[] = [];
  // "A) Mira irons.", "2. Tom waits."
  const marked = (tokens[0]?.text.length ?? 9) < 3 && /^[).]$/u.test(tokens[1]?.text ?? '') && tokens.length > 3;
  for (let at = marked ? 2 : 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (
      /^if a day$/u.test(
        tokens
          .slice(at, at + 3)
          .map(({ lower }) => lower)
          .join(' '),
      )
    ) {
      at += 3; // "ninety if a day"
      continue;
    }
    const past = asideEnd(tokens, at, cast);
    if (past !== null) {
      at = past;
      continue;
    }
    const close = CLOSES[token.text];
    const end = close === undefined ? -1 : tokens.findIndex(({ text }, index) => index > at && text === close);
    if (end > 0) {
      const last = units.at(-1);
      if (last) last.aside = true;
      at = end + 1;
      continue;
    }
    const unit = token.word ? wordAt(tokens, at, cast) : markAt(token, at);
    if (unit) units.push(unit);
    at = unit?.to ?? at + 1;
  }
  return units;
}

/** What something is for, "reading glasses", or a place where something is done: no deed. */
const USED_FOR =
  /^(?:reading (?:glasses|lamp|room|spectacles)|shaving (?:foam|cream|brush|kit|mirror|bowl)|washing (?:machine|line|powder|bowl|up)|walking (?:stick|frame|boots|shoes)|sleeping (?:bag|pills?|mat|bags)|sewing (?:machine|box|kit)|swimming (?:pool|trunks|costume|goggles|cap)|fishing (?:rods?|nets?|boats?|line|pole|poles|tackle|hat)|frying pans?|rocking (?:chair|horse)|dressing (?:gown|table|room)|chewing gum|playing (?:cards?|field)|parking (?:tickets?|lot|meter|attendant|space|garage)|knitting needles?|writing (?:desk|paper|pad)|baking (?:tray|sheet|tin|powder|dish)|ironing board|mixing (?:bowl|desk|board)|(?:cutting|chopping|carving|drawing|diving|notice|boarding) (?:board|knife|fork|pad|pass|school)|skipping ropes?|running (?:shoes?|shorts|machine|track|water|joke)|hearing aids?|boxing (?:gloves?|ring)|riding (?:crop|boots|hat|whip)|waiting (?:room|area|list)|dining (?:table|room|car|hall|chair)|packing (?:tape|case|crate|box)|wrapping paper|climbing (?:frame|rope|boots|wall)|changing (?:room|table|bag)|filing cabinets?|loading (?:dock|bay)|landing (?:gear|strip|page|pad)|answering machine|vending machine|steering wheel|wedding (?:ring|dress|cake|guests?|party|album|band|veil|photo|gown|invitation)|training (?:shoes|bra|session|manual|ground)|opening (?:night|time|line)|closing (?:time|door)|operating (?:table|theatre|theater|room)|drinking (?:fountain|straw|water|horn|glass)|cooking (?:pot|oil|fire|smells)|serving (?:spoon|dish|hatch|tray)|smoking (?:room|jacket|area)|shopping (?:bags?|trolley|cart|list|basket|mall|centre|center)|bowling (?:ball|alley|shoes)|dancing shoes|skating rink|sailing (?:boat|ship)|racing (?:car|bike|driver|form)|spinning (?:wheel|top)|weaving loom|burning (?:ghats?|building)|living (?:room|quarters)|mourning (?:dress|clothes|band)|milking (?:stool|shed|machine)|watering can|rolling pin|measuring (?:tape|cup|jug|spoon)|sticking (?:tape|plaster)|blotting paper|tracing paper|magnifying glass|stepping stones?|casting (?:couch|director|call)|recording (?:studio|booth|device)|flying (?:goggles|jacket|suit)|driving (?:gloves|licence|license|seat|test|instructor|school)|listening (?:device|post)|meeting room|conveying belt|hiking boots|stuffing box|polling (?:station|booth)|bathing (?:suit|cap|costume)|greeting cards?|christening (?:gown|shawl)|hunting (?:rifle|knife|dog|horn|lodge|party)|shooting (?:star|range|stick)|firing (?:squad|range|line)|fencing (?:mask|foil)|gardening gloves|kneeling (?:mat|bench)|offering (?:bowl|plate|box)|begging bowl|praying mat)$/u;

const LONGEST_ASIDE = 9; // words
const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:[–—]|--+|-)$/u.test(token.text);

/** "Moreau — seventeen, if that — stamps his feet": where what stands between dashes ends, when nobody does anything in it. */
function asideEnd(tokens: readonly Token[], at: number, cast: SceneCast): number | null {
  if (!isDash(tokens[at]) || at === 0) return null;
  const end = tokens.findIndex((token, index) => index > at + 1 && isDash(token));
  if (end < 0 || end - at > LONGEST_ASIDE) return null;
  for (let next = at + 1; next < end; next++) {
    const form = verbForm(tokens[next]?.lower ?? '');
    if ((form?.form === 's' && form.film) || cast.named(tokens, next) || personNounAt(tokens, next)) return null;
  }
  return end + 1;
}

function wordAt(tokens: readonly Token[], at: number, cast: SceneCast): Unit {
  const named = cast.named(tokens, at);
  const length = named?.length ?? 1;
  const person = named ? null : personNounAt(tokens, at);
  const letsGo = /^let(?:s|ting)?$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'go'; // one verb
  const together = !named && !person && (letsGo || USED_FOR.test(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`));
  const to = at + (person ? person.length : together ? 2 : length);
  const words = tokens.slice(at, to);
  return {
    from: at,
    to,
    text: words.map(({ text }) => text).join(' '),
    lower: words.map(({ lower }) => lower).join(' '),
    start: tokens[at]?.start ?? 0,
    word: true,
    named: named ? { ids: named.ids, plural: named.plural } : null,
    person: person ? { noun: person.noun, words: person.words } : null,
    aside: false,
  };
}

function markAt(token: Token, at: number): Unit | null {
  if (/^[.!?"'“”’‘)\]*_~#]$/u.test(token.text) && !/^['’]$/u.test(token.text)) return null;
  return {
    from: at,
    to: at + 1,
    text: token.text,
    lower: token.text,
    start: token.start,
    word: false,
    named: null,
    person: null,
    aside: false,
  };
}
