import type { LanguageCode } from '../../schema/language.ts';
import { wordsFor } from '../languages/packs.ts';
import type { PlaceKind, TimeOfDay, Weather } from '../../schema/scene-graph.ts';
import type { SceneHeading } from '../scene-source.ts';
import { INDOOR_KINDS, WEAK_PLACE_WORDS } from './lexicon/places.ts';
import { SAME_TIME, SEASON_WORDS } from './lexicon/times.ts';
import type { Season } from './lexicon/times.ts';
import { phraseAt, tokensOf } from './sentences.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const NONE: ReadonlySet<string> = new Set();

/** All meanings a table finds in a text with where each stands; longest phrases first at each place. Scripts without spaces or with endings match by stem. */
export function findAll<Meaning extends string>(
  text: string,
  table: ReadonlyMap<string, Meaning>,
  skip: ReadonlySet<string> = NONE,
): { meaning: Meaning; words: string; at: number }[] {
  const found: { meaning: Meaning; words: string; at: number }[] = [];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.word) continue;
    const phrase = phraseAt(tokens, at, table);
    if (phrase && !skip.has(phrase.words)) {
      found.push({ meaning: phrase.meaning, words: phrase.words, at: token.start });
      at += phrase.length - 1;
    } else if (/[^\u0000-\u024f]/u.test(token.text)) {
      const stem = CJK.test(token.text) ? longestInside(token.lower, table) : longestStem(token.lower, table);
      if (stem) found.push({ ...stem, at: token.start + stem.at });
    } else if (token.lower.endsWith('s') && table.has(token.lower.slice(0, -1))) {
      found.push({ meaning: table.get(token.lower.slice(0, -1)) as Meaning, words: token.lower.slice(0, -1), at: token.start });
    }
  }
  return found;
}

/** What a Hindi or Marathi noun grows by; any other letters make another word ("बारिश" isn't "बार"). */
const DEVANAGARI_ENDING =
  /^(?:|ा|े|ी|ो|ों|ें|ाँ|ाएँ|ाओं|ओं|एँ|एं|यों|याँ|यां|ियाँ|ियां|ियों|ं|ँ|ई|ात|ाला|ावर|ाचा|ाची|ाचे|ांना|ाने|ाच्या|ला|त|वर|ने|ना|नी|ची|चा|चे|च्या|मध्ये)$/u;
/** What the dictionary form has where the inflected one has lost it: "पुस्तक", "आईने" → "आईना", "புத்தகத்துடன்" → "புத்தகம்". */
const CITATION_ENDINGS = ['', '\u0bcd', 'ు', '\u0d4d', 'ा', 'ी', 'ம்'];

function longestStem<Meaning extends string>(
  word: string,
  table: ReadonlyMap<string, Meaning>,
): { meaning: Meaning; words: string; at: number } | null {
  // Indic, Arabic and Cyrillic words grow at the end (Arabic also at the front): the stem is the longest key the word begins with.
  const starts = /^[\u0600-\u06ff]/u.test(word) ? [word, word.replace(/^(?:وال|بال|كال|لل|ال|و|ب|ل|ف)/u, '')] : [word];
  for (const start of starts) {
    for (let length = start.length; length >= Math.min(3, start.length); length--) {
      const stem = start.slice(0, length);
      if (/^[\u0900-\u097f]/u.test(start) && !DEVANAGARI_ENDING.test(start.slice(length))) continue;
      const meaning = CITATION_ENDINGS.map((ending) => table.get(stem + ending)).find((found) => found !== undefined);
      if (meaning !== undefined && start.length - length <= Math.max(5, length + 2)) return { meaning, words: stem, at: 0 };
    }
  }
  return null;
}

function longestInside<Meaning extends string>(
  text: string,
  table: ReadonlyMap<string, Meaning>,
): { meaning: Meaning; words: string; at: number } | null {
  let best: { meaning: Meaning; words: string; at: number } | null = null;
  for (let at = 0; at < text.length; at++) {
    for (let length = Math.min(8, text.length - at); length >= 1; length--) {
      const words = text.slice(at, at + length);
      const meaning = table.get(words);
      if (meaning !== undefined && CJK.test(words) && words.length >= (best?.words.length ?? 0)) {
        best = { meaning, words, at };
        break;
      }
    }
  }
  return best;
}

type Places = ReadonlyMap<string, PlaceKind>;

/** A scene's setting as far as its heading tells. */
export type HeadingFacts = {
  kind: PlaceKind | null;
  interior: boolean | null;
  time: TimeOfDay | null;
  /** The heading says that time goes on as before. */
  sameTime: boolean;
  weather: Weather | null;
  season: Season | null;
  placeName: string;
};

/** A craft's bridge, deck or cabin is the craft: "STARSHIP MERIDIAN - BRIDGE". */
function wholeOf(name: string, places: Places): PlaceKind | null {
  const [first = '', ...details] = name.split(/\s+[-–—]+\s+|\s*[/:|,]\s*/u);
  if (details.length === 0) return null;
  const craft = findAll(first, places).find(({ meaning }) => meaning === 'spaceship' || meaning === 'ship' || meaning === 'aircraft');
  const aboard =
    /\b(?:bridge|deck|cabin|galley|hold|quarters|corridor|cockpit|engine room|airlock|bay|mess|hull|bunk|sick ?bay|lab|control room|wheelhouse|galley|cargo)\b/iu;
  return craft && details.some((detail) => aboard.test(detail)) ? craft.meaning : null;
}

/** Heads of German compounds: "TREPPENHAUS", "GROSSRAUMBÜRO". */
const COMPOUND_HEADS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/spielplatz$/u, 'playground'], [/(?:park|rast|stell)platz$/u, 'road'], [/(?:turn|sport)halle$/u, 'stadium'], [/(?:fabrik|werks)halle$/u, 'factory'], [/bahnhofshalle$/u, 'station'],
  [/büro$/u, 'office'], [/küche$/u, 'kitchen'], [/(?:straße|strasse|gasse|weg)$/u, 'street'], [/platz$/u, 'square'], [/markt$/u, 'market'], [/bahnhof$/u, 'station'],
  [/(?:innen|hinter)hof$/u, 'courtyard'], [/schule$/u, 'school'], [/wald$/u, 'forest'], [/brücke$/u, 'bridge'], [/garten$/u, 'garden'], [/krankenhaus$/u, 'hospital'], [/schlafzimmer$/u, 'bedroom'],
  [/(?:zimmer|wohnung|keller)$/u, 'home'], [/laden$/u, 'shop'], [/werkstatt$/u, 'workshop'], [/kirche$/u, 'church'], [/treppe$/u, 'stairs'], [/halle$/u, 'warehouse'], [/saal$/u, 'meeting-room'], [/haus$/u, 'home'], [/stube$/u, 'home'], [/handlung$/u, 'shop'], [/geschäft$/u, 'shop'], [/dorf$/u, 'village'], [/hafen$/u, 'harbour'], [/strand$/u, 'beach'], [/feld$/u, 'field'], [/fabrik$/u, 'factory'], [/kneipe$/u, 'bar'], [/klinik$/u, 'hospital'], [/(?:abteil|zug)$/u, 'train'], [/schiff$/u, 'ship'], [/flur$/u, 'corridor'],
]; // prettier-ignore
const compoundKind = (piece: string): PlaceKind | null =>
  piece
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 6)
    .map((word) => COMPOUND_HEADS.find(([head]) => head.test(word))?.[1] ?? null)
    .findLast((kind) => kind !== null) ?? null;

/** Rooms of any kind of building. */
const ANY_ROOM: ReadonlySet<string> = new Set([
  'room',
  'hall',
  'doorway',
  'landing',
  'steps',
  'cuarto',
  'chambre',
  'zimmer',
  'கூடம்',
  'அறை',
  'कमरा',
  '部屋',
  '房间',
  '방',
  'غرفة',
  'الغرفة',
  'комната',
  'front door',
  'doorstep',
  'lobby',
  'suite',
  'cell',
  'habitación',
  'stanza',
  'quarto',
  'గది',
  'മുറി',
  'ঘর',
]);
const EXTERIOR_WORDS = /\b(?:outside|exterior|front of|in front|rooftop|backyard)\b/iu;

/**
 * The kind of place a name means. Parts run from the whole to the detail ("HOUSE - KITCHEN") or carry where it lies after a comma
 * ("TEA ROOM, KYOTO"): the detail wins, and within a part the last word does, as English puts the head noun last.
 */
export function placeKindOf(name: string, language: LanguageCode | null = null): PlaceKind | null {
  const places = wordsFor('places', language);
  const whole = wholeOf(name, places);
  if (whole) return whole;
  let vague: PlaceKind | null = null;
  const parts = name.split(/\s+[-–—]+\s+|\s*[/:|]\s*|\s*[–—]\s*/u).filter((part) => part.trim());
  for (const part of parts.reverse()) {
    for (const piece of part.split(/\s*[,(]\s*/u)) {
      // "SALA DE ESPERA" is one word in two tongues: it isn't cut at its preposition
      const whole = findAll(piece, places).findLast(({ words }) => /\s(?:of|de|di|da|do|du|d['’]|à|a|in|the)\b/u.test(words));
      if (whole) return whole.meaning;
      const head = piece.split(
        /\b(?:of|in|at|near|on|by|behind|outside|above|under|overlooking|over|across|with|beside|next to|de|del|du|von)\b/iu,
      );
      for (const stretch of head) {
        const found = findAll(stretch, places);
        const last = found.filter((hit) => !WEAK_PLACE_WORDS.has(hit.words)).at(-1) ?? found.at(-1);
        if (!last) {
          const compound = compoundKind(stretch);
          if (compound) return compound;
          continue;
        }
        // "ROOM 407" says little: what it is a room of stands in another part
        if (ANY_ROOM.has(last.words)) {
          const better = found.find(({ words }) => !ANY_ROOM.has(words));
          if (better) return better.meaning;
          vague ??= last.meaning;
        } else return last.meaning;
      }
    }
  }
  return vague;
}

const CLOCK = /\b(\d{1,2})(?:[:.h](\d\d))?\s*(?:([ap])\.?m\b|uhr\b|h\b|時|点|시)/iu;

/** The time of day of an hour a heading gives: "3 A.M.", "22 UHR". */
function clockTime(text: string): TimeOfDay | null {
  const [, digits, , half] = CLOCK.exec(text) ?? [];
  if (!digits || Number(digits) > 24) return null;
  const hour = half ? (Number(digits) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(digits) % 24;
  const from: readonly (readonly [number, TimeOfDay])[] = [[21, 'night'], [18, 'evening'], [13, 'afternoon'], [12, 'noon'], [7, 'morning'], [5, 'dawn'], [0, 'night']]; // prettier-ignore
  return from.find(([start]) => hour >= start)?.[1] ?? null;
}

/** Reads place, interior, time, weather and season out of a heading. */
export function readHeading(heading: SceneHeading | null, language: LanguageCode | null = null): HeadingFacts {
  if (!heading) return { kind: null, interior: null, time: null, sameTime: false, weather: null, season: null, placeName: '' };
  const timeText = heading.timeText ?? '';
  const kind = placeKindOf(heading.placeText, language);
  const hours = timeText.replace(/(?:m[aá]s|mais)\s+tarde/giu, ' '); // "later", though "tarde" by itself is the afternoon
  const times = wordsFor('times', language);
  const time = findAll(hours, times).at(-1)?.meaning ?? clockTime(timeText);
  const timeInPlace = time ?? (timeText === '' ? (findAll(heading.placeText, times).at(-1)?.meaning ?? null) : null);
  let interior: boolean | null = heading.interior !== heading.exterior ? heading.interior : null;
  if (heading.interior && heading.exterior) interior = true;
  if (interior === null && EXTERIOR_WORDS.test(heading.placeText)) interior = false;
  return {
    kind,
    interior: interior ?? (kind ? INDOOR_KINDS.has(kind) : null),
    time: timeInPlace,
    sameTime: timeInPlace === null && SAME_TIME.test(timeText),
    weather: findAll(heading.text, wordsFor('weather', language)).at(-1)?.meaning ?? null,
    season: findAll(heading.text, SEASON_WORDS).at(-1)?.meaning ?? null,
    placeName: heading.placeText,
  };
}
