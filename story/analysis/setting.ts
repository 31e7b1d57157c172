import type { LanguageCode } from '../../schema/language.ts';
import { wordsFor } from '../languages/packs.ts';
import type { Mood, PlaceKind, TimeOfDay, Weather } from '../../schema/scene-graph.ts';
import type { Element } from '../fountain/syntax.ts';
import type { SceneHeading } from '../scene-source.ts';
import { findAll } from './find-all.ts';
import { readHeading } from './heading.ts';
import type { HeadingFacts } from './heading.ts';
import { isNounWord, verbForm } from './english-lexicon.ts';
import { FALSE_FRIENDS } from './lexicon/false-friends.ts';
import { languageOf } from './language.ts';
import { INDOOR_KINDS, OPEN_AIR_KINDS, ROOM_KINDS, WEAK_PLACE_WORDS } from './lexicon/places.ts';
import { MOOD_WORDS, SEASON_WORDS } from './lexicon/times.ts';
import { sentencesOf } from './sentences.ts';

export type SceneSetting = {
  placeText: string;
  kind: string | null;
  interior: boolean | null;
  time: TimeOfDay | null;
  sameTime: boolean;
  timeFromHeading: boolean;
  weather: Weather | null;
  season: HeadingFacts['season'];
  mood: Mood;
};

/** The harsher weather is the one that is meant when prose names several. */
const HARSHNESS: readonly Weather[] = ['storm', 'snow', 'rain', 'dust', 'mist', 'heat', 'wind', 'cloudy', 'clear'];
const NOT_WEATHER =
  /\b(?:storms?|breez(?:e|es)|thunders?|winds?|rains?|mists?|clouds?)\s+(?:out|off|in|into|past|up|away|over|from|toward|down on|her|his|the|through)\b(?!\s*(?:window|street|bridge|roof|town|valley|village|field|sea|river))|\bsnow globe\b|\bheats?\s+(?:the|up|a|some)\b|\bdusts?\s+(?:the|off|her|his)\b|\b(?:wind|winds)\s+(?:a|the)\s+(?:clock|watch|key|music)\b|\b(?:dust|sand)(?:s|ed)?\s+(?:on|covers|coats)\b|\bsecond wind\b|\bstarry-eyed\b|\bbrainstorm\w*/giu;

/** A scene's setting from its heading, and from its prose where the heading is silent. */
export function settingOf(
  heading: SceneHeading | null,
  prose: string,
  elements: readonly Element[],
  language: LanguageCode | null = null,
): SceneSetting {
  const facts = readHeading(heading, language);
  const moodText = elements
    .flatMap((element) => (element.kind === 'action' || element.kind === 'parenthetical' ? [element.text] : []))
    .join('\n');
  const place = facts.kind ? null : placeOfProse(prose, language, facts.interior);
  const timeText = heading?.timeText ?? '';
  const vague =
    facts.time === 'afternoon' && /^(?:day|daytime|daylight|jour|tag|día|dia|giorno|दिन|பகல்|昼間|白天|낮|日|نهار)/iu.test(timeText.trim());
  const proseTime = timeInProse(prose, language);
  const named = facts.kind ?? place?.kind ?? null;
  const kind = (named === 'ship' || named === 'aircraft') && IN_SPACE.test(prose) ? 'spaceship' : named;
  return {
    placeText: heading?.placeText ?? place?.words ?? '',
    kind,
    interior: facts.interior ?? interiorInProse(prose, kind),
    time: vague
      ? proseTime && proseTime !== 'night' && proseTime !== 'evening'
        ? proseTime
        : facts.time
      : (facts.time ?? (facts.sameTime ? null : proseTime)),
    sameTime: facts.sameTime,
    timeFromHeading: facts.time !== null,
    weather: facts.weather ?? weatherInProse(prose, language),
    season: facts.season ?? findAll(prose, SEASON_WORDS, strange(prose))[0]?.meaning ?? null,
    mood: moodOf(moodText),
  };
}

/** Words that English prose means otherwise. */
const strange = (prose: string): ReadonlySet<string> => (languageOf(prose) === 'en' ? FALSE_FRIENDS : NOTHING);
const NOTHING: ReadonlySet<string> = new Set();

/** What a ship passes that is no sea. */
const IN_SPACE =
  /\b(?:airlock|orbit(?:al|ing)?|Saturn|Jupiter|Mars|Neptune|Uranus|Pluto|Europa|Titan|Io|Ganymede|asteroids?|comet|nebula|wormhole|black hole|hyperspace|lightyears?|light-years?|space ?suits?|EVA|vac suit|pressure suit|astronauts?|cosmonauts?|mag(?:netic)? boots|cryo\p{L}*|zero[- ](?:gravity|g)|[Ww]eightless\p{L}*|microgravity|starfield|planets?|galaxy|galactic|thrusters?|retro-?rockets?|jettison\p{L}*|hull breach|depressuri[sz]\p{L}*|docking (?:clamp|ring|port|collar)|solar (?:array|panels|sail)|stars (?:wheel|drift|outside))\b/u;

function interiorInProse(prose: string, kind: PlaceKind | null): boolean | null {
  const inside = prose.match(INSIDE)?.length ?? 0;
  const outside = prose.match(OUTSIDE)?.length ?? 0;
  const prior = kind === null ? 0 : INDOOR_KINDS.has(kind) ? 1 : OPEN_AIR_KINDS.has(kind) ? -2 : -1;
  const sum = inside - outside + prior;
  if (sum === 0 && outside > 0 && inside === 0) return false;
  return sum === 0 ? (kind ? INDOOR_KINDS.has(kind) : null) : sum > 0;
}

/** What only a building has, and where people are then; and what is only under the sky. */
const INSIDE =
  /\b(?:indoors|inside the (?!car)|in the (?:\p{L}+ )?(?:room|kitchen|house|office|hall|bedroom|cellar|attic|basement|cabin|hut|parlour|parlor)|stairs?|staircase|upstairs|downstairs|ceiling|floorboards?|fireplace|hearth|lamp room|by the lamp|in bed|on the (?:sofa|couch)|at (?:the|his|her|their) (?:desk|table|counter)|(?:to|at|by|from|through|out of|toward|towards) the window|beat (?:against|on) the (?:glass|window\p{L}*)|ventanas?|escaleras?|habitación|chimenea|fenêtre|escalier|plafond|cheminée|fenster|treppe|finestra|janela)\b/giu;
const OUTSIDE =
  /\b(?:outdoors|under the (?:\p{L}+ )?(?:sky|stars|trees?|moon)|in the (?:open|street|rain|snow|yard|garden|field|courtyard)|on the (?:\p{L}+ )?(?:steps|porch|pavement|sidewalk|street|roof|platform|quay|beach|bank|road|bridge|shore|sand|grass|corner)|(?:down|across|along|up) the (?:\p{L}+ )?(?:street|road|beach|lane|path|alley|hill)|andén|acera|calle|quai|trottoir|bahnsteig|straße|marciapiede)\b/giu;
/** Words before a place that somebody is at or goes to; what may stand between them and it. */
const PLACING =
  /\b(?:in|at|inside|into|on|onto|enters?|entered|opens?|opened|unlock(?:s|ed)|sweeps?|swept|leaves?|left|climb(?:s|ed)?|reach(?:es|ed)?|to|through|along|across|of|from|near|by|outside|behind|down|up|over)\s+(?:(?:the|a|an|his|her|their|its|my|our|this|that|same|old|small|little|big|large|empty|crowded|quiet|busy|dark|narrow|wide|ancient|tiny|dusty|sunny|local|abandoned|village|city|back|front|\p{L}+['’]s|\p{Lu}\p{L}+)\s+)*$/u;
const CRAFT: ReadonlySet<string> = new Set(['car', 'bus', 'train', 'ship', 'aircraft', 'spaceship']);
const ABOARD =
  /(?:\b(?:in|inside|aboard|on board|on|into|onto|dans|en|no|im|an bord)\s+(?:(?:the|a|an|his|her|their|le|la|un|une|el|dem|der)\s+)?(?:\p{L}+\s+){0,2}|[^\u0000-\u024f]\s*|^\s*(?:The|Le|La|El|Der|Die|Das)?\s*)$/iu;
const suits = (kind: PlaceKind, inside: boolean | null): boolean =>
  inside === null || (inside ? !OPEN_AIR_KINDS.has(kind) : !ROOM_KINDS.has(kind));

/** Where people must be when prose names no place: by what stands there. */
const CLUES: readonly (readonly [PlaceKind, RegExp])[] = [
  ['spaceship', /\b(?:airlock|orbit|zero gravity|weightless|starfield|escape pod)\b/giu],
  ['palace', /\b(?:thrones?|courtiers?|chamberlain)\b/giu],
  ['hospital', /\b(?:hospital bed|drip stand|iv drip|stethoscope|monitor beeps|ward|surgeon|nurse)\b/giu],
  ['classroom', /\b(?:blackboard|chalkboard|pupils?|schoolbooks?|homework)\b/giu],
  ['church', /\b(?:pews?|pulpit|confessional|hymn|congregation)\b/giu],
  ['graveyard', /\b(?:gravestones?|headstones?|tombstones?|open grave)\b/giu],
  ['court', /\b(?:the judge|gavel|jury|witness stand|the dock)\b/giu],
  ['prison', /\b(?:inmates?|cellmate|prison guard|the bars of)\b/giu],
  ['bar', /\b(?:barman|bartender|barkeep|barstools?)\b/giu],
  ['restaurant', /\b(?:waiter|waitress|diners|menus?)\b/giu],
  ['kitchen', /\b(?:stove|oven|kitchen sink|frying pan|saucepan|dishes in the sink)\b/giu],
  ['bedroom', /\b(?:in bed|wardrobe|pillows?|bedside|bedspread|quilt)\b/giu],
  [
    'office',
    /\b(?:clerks?|residency|passport|permits?|visas?|rubber stamp|queue number|window (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)|the ministry|the department|bureaucrat|registrar|cubicles?|spreadsheets?)\b/giu,
  ],
  ['shop', /\b(?:customers?|shopkeeper|cash register|till|shop window|counter)\b/giu],
  ['office', /\b(?:at (?:his|her|the) desk|cubicle|printer|swivel chair|filing cabinet)\b/giu],
  ['stage', /\b(?:footlights|spotlight|stage curtain|in the wings)\b/giu],
  ['train', /\b(?:carriage window|compartment|ticket inspector)\b/giu],
  [
    'ship',
    /\b(?:bulkhead|porthole|on deck|on board|aboard|helmsman|the mast|at the (?:wheel|helm|tiller)|the (?:crew|rigging|mainsail|sails|galley|hold|crow['’]s nest|gunwale|anchor|capstan|first mate|bosun|captain|rail|bow|stern)|astern|hard about|mutiny|stowed? away|stowaway|port side|starboard|overboard)\b/giu,
  ],
  ['home', /\b(?:sofa|armchair|fireplace|hearth|mantelpiece|living-room|front door|doorbell)\b/giu],
  ['forest', /\b(?:tree trunks?|undergrowth|branches overhead)\b/giu],
];

function placeByClues(prose: string, inside: boolean | null): { kind: PlaceKind; words: string; count: number } | null {
  let best: { kind: PlaceKind; words: string; count: number } | null = null;
  for (const [kind, words] of CLUES) {
    const found = prose.match(words) ?? [];
    if (found.length > (best?.count ?? 0) && suits(kind, inside)) best = { kind, words: found[0] ?? '', count: found.length };
  }
  return best;
}

/** Where a scene without a place in its heading plays: clues that abound are surer than a word in passing. */
function placeOfProse(prose: string, language: LanguageCode | null, inside: boolean | null): { kind: PlaceKind; words: string } | null {
  const named = placeInProse(prose, language, inside);
  const clue = placeByClues(prose, inside);
  if (!named) return clue;
  return clue && clue.count >= (PASSAGES.has(named.kind) ? 2 : 4) && !(clue.kind === 'home' || clue.kind === named.kind) ? clue : named;
}
/** Where one goes through rather than is, and what shops and offices share. */
const PASSAGES: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['stairs', 'corridor', 'shop', 'other']);

/** The place a prose scene is set in: the first place word that stands where a place does; the earlier the likelier. */
function placeInProse(prose: string, language: LanguageCode | null, inside: boolean | null): { kind: PlaceKind; words: string } | null {
  const places = wordsFor('places', language);
  const scores = new Map<PlaceKind, { score: number; words: string }>();
  const hits = findAll(prose, places, strange(prose));
  const first = /[.!?。।]/u.exec(prose)?.index ?? prose.length; // the first sentence says where
  for (const [index, hit] of hits.entries()) {
    const before = prose.slice(Math.max(0, hit.at - 60), hit.at);
    // "a school uniform", "kitchen knife": the first part of a compound isn't where one is
    const next = /^[^\u0000-\u024f]/u.test(hit.words) ? '' : (/^\s+(\p{Ll}+)/u.exec(prose.slice(hit.at + hit.words.length))?.[1] ?? '');
    const form = next ? verbForm(next)?.form : undefined;
    if (next && isNounWord(next) && form !== 's' && form !== 'past' && !places.has(next)) continue;
    if (hits[index + 1]?.at === hit.at + hit.words.length + 1) continue; // "College Street": the head follows
    if (hit.words === 'er' || !suits(hit.meaning, inside)) continue;
    if (CRAFT.has(hit.meaning) && !ABOARD.test(before)) continue; // a truck in a yard is not where one is
    const placed = PLACING.test(before) || /[^\u0000-\u024f]/u.test(hit.words);
    const weak = WEAK_PLACE_WORDS.has(hit.words);
    const score = (placed ? 2 : 0.5) * (weak ? 0.4 : 1) * (1 / (1 + index * 0.25)) * (hit.at < first ? 2.2 : hit.at < 200 ? 1.5 : 1);
    const known = scores.get(hit.meaning);
    scores.set(hit.meaning, { score: (known?.score ?? 0) + score, words: known?.words ?? hit.words });
  }
  let best: { kind: PlaceKind; words: string; score: number } | null = null;
  for (const [kind, { score, words }] of scores) if (score > (best?.score ?? 0.3)) best = { kind, words, score };
  return best;
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const CLOCK_IN_WORDS = new RegExp(
  `\\b(${HOURS.join('|')}|\\d{1,2})(?:[:.]\\d\\d)?(?:[- ](?:thirty|fifteen|forty-five))?(?:\\s+o['’]clock)?\\s*(in the morning|in the afternoon|in the evening|at night|[ap]\\.?m\\b)`,
  'iu',
);

/** "past two in the morning", "at seven in the evening", "3 a.m.": the hour of a clock that prose tells. */
function clockInWords(text: string): TimeOfDay | null {
  const [, said = '', half = ''] = CLOCK_IN_WORDS.exec(text) ?? [];
  if (!said) return null;
  const hour = /^\d/u.test(said) ? Number(said) : HOURS.indexOf(said.toLowerCase()) + 1;
  if (/morning|^a/iu.test(half)) return hour === 12 || hour < 5 ? 'night' : hour < 7 ? 'dawn' : 'morning';
  if (/afternoon/iu.test(half)) return 'afternoon';
  if (/evening/iu.test(half)) return hour < 9 ? 'evening' : 'night';
  return /night/iu.test(half) || (hour >= 9 && hour < 12) ? 'night' : hour === 12 ? 'noon' : hour < 6 ? 'afternoon' : 'evening';
}

function timeInProse(prose: string, language: LanguageCode | null): TimeOfDay | null {
  for (const { text } of sentencesOf(prose, { from: 1, to: 1 })) {
    const clock = clockInWords(text);
    if (clock) return clock;
    const hit = findAll(
      text.replace(
        /\b(?:good (?:morning|evening|night|afternoon)|last night|yesterday \w+|tomorrow \w+|every (?:day|night|morning|evening)|(?:one|some|the next|next|other|these|those|any|all) day|day (?:after|by) day|days?(?= (?:later|ago|before|off))|morning coffee|night shift|(?:night|evening|morning) (?:porter|watchman|nurse|clerk|boat|paper|dress|school|shift|guard|mail|edition)|the day|birthday|nowadays)\b/giu,
        ' ',
      ),
      wordsFor('times', language),
    ).find(({ words }) => !/^(?:day|tag|dia|día|jour|eve|日|दिन|夕|দিন|morgen)$/iu.test(words));
    if (hit) return hit.meaning;
    if (/\b(?:moonlight|moon (?:rises|shines|hangs)|stars (?:shine|glitter|come)|street ?lamps? glow|by lamplight)\b/iu.test(text))
      return 'night';
    if (/\bsun (?:rises|comes up|is rising|climbs)\b|\brising sun\b/iu.test(text)) return 'dawn';
    if (/\bsun (?:sets|sinks|goes down|is setting|dips)\b|\bsetting sun\b/iu.test(text)) return 'dusk';
  }
  return bareClock(prose) ?? (NIGHT_SKY.test(prose) ? 'night' : null);
}

/** "By nine o'clock", when what people do then tells which half of the day is meant. */
function bareClock(prose: string): TimeOfDay | null {
  const [, said = ''] = BARE_CLOCK.exec(prose) ?? [];
  if (!said) return null;
  const hour = /^\d/u.test(said) ? Number(said) : HOURS.indexOf(said.toLowerCase()) + 1;
  const late = (prose.match(OF_EVENINGS)?.length ?? 0) - (prose.match(OF_MORNINGS)?.length ?? 0);
  if (late === 0 || hour < 1 || hour > 12) return null;
  if (late > 0) return hour === 12 || hour >= 9 || hour < 4 ? 'night' : hour < 6 ? 'afternoon' : 'evening';
  return hour === 12 ? 'noon' : hour < 5 ? 'afternoon' : hour < 7 ? 'dawn' : 'morning';
}
const BARE_CLOCK = new RegExp(`\\b(${HOURS.join('|')}|\\d{1,2})\\s+o['’]clock\\b`, 'iu');
const OF_EVENINGS =
  /\b(?:function room|reception|banquet|best man|ballroom|disco|dance floor|party|pub|bar(?:man|maid|tender)?|dinner|supper|candles?|lamps?|lamplight|fire(?:side|light|place)|dark(?:ness)?|stars|moon|bedtime|pyjamas|asleep|curtain|theatre|concert|late|streetlights?|street ?lamps?)\b/giu;
const OF_MORNINGS =
  /\b(?:breakfast|toast|porridge|cereal|coffee|school (?:bus|bell|run|gates?)|the office|commuters?|dew|cock(?:erel)?|rooster|woke|wakes|alarm clock|sunlight|sunshine|newspaper|post(?:man|woman)|opens? (?:up|the shop))\b/giu;
/** The sky as it is only at night. */
const NIGHT_SKY =
  /\b(?:the|a|full|half|new|crescent|pale) moon (?:had|was|is|hangs?|hung|rose|rises|risen|shone|shines|climbs|climbed|looks|looked|came|comes|over|above|on)\b|\bunder the (?:stars|moon)\b|\bby (?:moonlight|starlight|candlelight|torchlight)\b|\bstars (?:had|have) come out\b|\bthe stars (?:were|are) out\b/iu;

function weatherInProse(prose: string, language: LanguageCode | null): Weather | null {
  const found = new Set(
    findAll(prose.replace(NOT_WEATHER, ' '), wordsFor('weather', language), strange(prose)).map(({ meaning }) => meaning),
  );
  return HARSHNESS.find((weather) => found.has(weather)) ?? null;
}

const MOOD_WEIGHT: Readonly<Record<Mood, number>> = {
  calm: 0.8,
  happy: 1,
  sad: 1.15,
  dramatic: 1.2,
  tense: 1,
  inspirational: 1.1,
  mysterious: 0.9,
  romantic: 1.3,
};

function moodOf(text: string): Mood {
  const scores = new Map<Mood, number>();
  for (const { meaning } of findAll(text, MOOD_WORDS)) scores.set(meaning, (scores.get(meaning) ?? 0) + MOOD_WEIGHT[meaning]);
  for (const [mood, words] of FOREIGN_MOODS) scores.set(mood, (scores.get(mood) ?? 0) + (text.match(words)?.length ?? 0));
  let best: Mood = 'calm';
  for (const [mood, score] of scores) if (score > (scores.get(best) ?? 0.5)) best = mood;
  return best;
}

const FOREIGN_MOODS: readonly (readonly [Mood, RegExp])[] = [
  [
    'happy',
    /சிரி|மகிழ்|ചിരി|സന്തോഷ|నవ్వు|ಸಂತೋಷ|ನಗು|हँस|हंस|मुस्कुर|खुश|হাসি|হেসে|ਹੱਸ|笑|喜|高兴|웃|기쁘|미소|يضحك|تضحك|يبتسم|تبتسم|sonr|ríe|sourit|rit\b|lächel|lacht|sorrid/giu,
  ],
  [
    'sad',
    /அழு|கண்ணீர்|சோக|കരയ|ദുഃഖ|ఏడు|కన్నీ|ಅಳು|ದುಃಖ|रोता|रोती|आँसू|उदास|কাঁদ|কান্না|ਰੋ|泣|涙|悲|哭|泪|눈물|울|슬프|يبكي|تبكي|دموع|llora|triste|pleure|larmes|wein|traurig|piang/giu,
  ],
  ['tense', /பயந்|പേടി|భయ|ಭಯ|डर|ভয়|恐|怖|紧张|害怕|무서|두려|خوف|miedo|peur|angst|paura/giu],
];
