import type { LanguageCode } from '../../schema/language.ts';
import { wordsFor } from '../languages/packs.ts';
import type { PlaceKind, TimeOfDay, Weather } from '../../schema/scene-graph.ts';
import type { SceneHeading } from '../scene-source.ts';
import { findAll } from './find-all.ts';
import { INDOOR_KINDS } from './lexicon/places.ts';
import { SAME_TIME, SEASON_WORDS } from './lexicon/times.ts';
import type { Season } from './lexicon/times.ts';
import { placeKindOf } from './place-kind.ts';

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

const EXTERIOR_WORDS = /\b(?:outside|exterior|front of|in front|rooftop|backyard)\b/iu;

const CLOCK = /\b(\d{1,2})(?:[:.h](\d\d))?\s*(?:([ap])\.?m\b|uhr\b|h\b|時|点|시)/iu;

/** "0800 HOURS", "2300 HRS", "14:30". */
const MILITARY_CLOCK = /\b([01]\d|2[0-3]):?([0-5]\d)(?=\s*(?:hours|hrs|hr|h|zulu)\b|\s*$)/iu;

/** The time of day of an hour a heading gives: "3 A.M.", "22 UHR". */
function clockTime(text: string): TimeOfDay | null {
  const [, digits, , half] = CLOCK.exec(text) ?? MILITARY_CLOCK.exec(text) ?? [];
  if (!digits || Number(digits) > 24) return null;
  const hour = half ? (Number(digits) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(digits) % 24;
  const from: readonly (readonly [number, TimeOfDay])[] = [[21, 'night'], [18, 'evening'], [13, 'afternoon'], [12, 'noon'], [7, 'morning'], [5, 'dawn'], [0, 'night']]; // prettier-ignore
  return from.find(([start]) => hour >= start)?.[1] ?? null;
}

/** Reads place, interior, time, weather and season out of a heading. */
export function readHeading(heading: SceneHeading | null, language: LanguageCode | null = null): HeadingFacts {
  if (!heading) return { kind: null, interior: null, time: null, sameTime: false, weather: null, season: null, placeName: '' };
  const timeText = heading.timeText ?? '';
  const side = heading.interior !== heading.exterior ? heading.interior : null;
  const kind = placeKindOf(heading.placeText, language, side);
  const hours = timeText.replace(/(?:m[aá]s|mais)\s+tarde/giu, ' '); // "later", though "tarde" by itself is the afternoon
  const times = wordsFor('times', language);
  const time = findAll(hours, times).at(-1)?.meaning ?? clockTime(timeText);
  const timeInPlace = time ?? (timeText === '' ? (findAll(heading.placeText, times).at(-1)?.meaning ?? null) : null);
  let interior = side;
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
