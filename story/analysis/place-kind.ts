import type { LanguageCode } from '../../schema/language.ts';
import type { PlaceKind } from '../../schema/scene-graph.ts';
import { wordsFor } from '../languages/packs.ts';
import { findAll } from './find-all.ts';
import { HEADING_PLACES, PLACE_NAMES, WEAK_HEADINGS } from './lexicon/heading-places.ts';
import { INDOOR_KINDS, OPEN_AIR_KINDS, WEAK_PLACE_WORDS } from './lexicon/places.ts';

type Places = ReadonlyMap<string, PlaceKind>;
/** What a piece of a name means; `vague` when it is only some room. */
type Meant = { kind: PlaceKind; vague: boolean };
type Reading = { places: Places; language: LanguageCode | null; inside: boolean | null };

/** A craft's bridge, deck or cabin is the craft: "STARSHIP MERIDIAN - BRIDGE". */
function wholeOf(name: string, places: Places): PlaceKind | null {
  const [first = '', ...details] = name.split(/\s+[-–—]+\s+|\s*[/:|,]\s*/u);
  if (details.length === 0) return null;
  const craft = findAll(first, places).find(({ meaning }) => meaning === 'spaceship' || meaning === 'ship' || meaning === 'aircraft');
  const aboard =
    /\b(?:bridge|deck|cabin|galley|hold|quarters|corridor|cockpit|engine room|airlock|bay|bomb bay|torpedo room|sonar room|mess|first class|crow['’]s nest|hull|bunk|sick ?bay|lab|control room|wheelhouse|cargo|greenhouse|hydroponics|reactor|med ?bay|observation|crew|rec room|gym|lounge|kitchen|cryo\p{L}*|storage|brig|armou?ry|engineering|cupola|locker|shaft|duct|gangway|companionway|stateroom|berth|cafeteria|canteen|infirmary|dormitory|vault|ready room|briefing room|aisle|lavatory|hangar)\b/iu;
  return craft && details.some((detail) => aboard.test(detail)) ? craft.meaning : null;
}

/** Heads of German compounds: "TREPPENHAUS", "GROSSRAUMBÜRO". */
const COMPOUND_HEADS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/treppenhaus$/u, 'stairs'], [/spielplatz$/u, 'playground'], [/(?:park|rast|stell)platz$/u, 'road'], [/(?:turn|sport)halle$/u, 'stadium'], [/(?:fabrik|werks)halle$/u, 'factory'], [/bahnhofshalle$/u, 'station'],
  [/(?:land|bundes|schnell|ring)stra(?:ß|ss)e$|autobahn$|tankstelle$|parkhaus$|feldweg$|waldweg$/u, 'road'], [/(?:auto|wagen|taxi|laster|lkw)$/u, 'car'], [/bus$/u, 'bus'], [/(?:bahnsteig|gleis|bahn)$/u, 'station'], [/(?:flugzeug|hubschrauber)$/u, 'aircraft'],
  [/(?:boot|fähre|dampfer)$/u, 'ship'], [/(?:flughafen)$/u, 'airport'], [/(?:wache|revier|präsidium)$/u, 'police-station'], [/(?:gericht|gerichtssaal)$/u, 'court'], [/(?:gefängnis|zelle)$/u, 'prison'], [/(?:sitzungs|besprechungs|konferenz)\p{L}+$/u, 'meeting-room'],
  [/(?:wartezimmer|praxis|station)$/u, 'hospital'], [/(?:klassenzimmer|hörsaal)$/u, 'classroom'], [/(?:café|cafe|konditorei)$/u, 'cafe'], [/(?:restaurant|gaststätte|gasthaus|wirtshaus|kantine|mensa|imbiss)$/u, 'restaurant'], [/(?:bar|kneipe|disco)$/u, 'bar'],
  [/(?:bäckerei|metzgerei|fleischerei|apotheke|kiosk|salon|markthalle|supermarkt|warenhaus|kaufhaus)$/u, 'shop'], [/(?:theater|kino|oper|zirkus)$/u, 'theatre'], [/bühne$/u, 'stage'], [/studio$/u, 'studio'], [/(?:museum|schloss|schloß|palast|galerie)$/u, 'palace'], [/(?:burg|turm|festung)$/u, 'castle'],
  [/friedhof$/u, 'graveyard'], [/(?:dach|dachterrasse)$/u, 'rooftop'], [/(?:balkon|terrasse)$/u, 'balcony'], [/(?:see|teich|weiher)$/u, 'lake'], [/(?:fluss|ufer|bach|kanal)$/u, 'river'], [/(?:küste|meer)$/u, 'sea'], [/(?:berg|gipfel|alm|hang|tal)$/u, 'mountain'], [/(?:hotel|pension|herberge)$/u, 'hotel'],
  [/(?:stall|scheune|bauernhof|gehöft|hof)$/u, 'farm'], [/(?:lager|depot|speicher)$/u, 'warehouse'], [/(?:bibliothek|bücherei|archiv)$/u, 'library'], [/labor$/u, 'laboratory'], [/(?:kloster|tempel)$/u, 'temple'], [/(?:kapelle|dom|münster)$/u, 'church'], [/höhle$/u, 'cave'], [/(?:wiese|acker|weide|weinberg)$/u, 'field'],
  [/(?:gang|korridor|diele)$/u, 'corridor'], [/(?:dachboden|kammer|hütte|villa|zelt|bad)$/u, 'home'], [/(?:stadion|halle|becken|schwimmbad)$/u, 'stadium'], [/(?:park|zoo)$/u, 'park'], [/(?:amt|kanzlei|redaktion|agentur)$/u, 'office'], [/raumschiff$/u, 'spaceship'],
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
const ANY_ROOM: ReadonlySet<string> = new Set(
  'room|control room|store room|storeroom|back room|green room|waiting room|interview room|changing room|observation room|toilet cubicle|reception|reception area|department|bathroom|restroom|closet|hall|doorway|landing|steps|cuarto|chambre|zimmer|கூடம்|அறை|कमरा|部屋|房间|방|غرفة|الغرفة|комната|front door|doorstep|lobby|suite|cell|habitación|stanza|quarto|గది|മുറി|ঘর|کمرہ|کمرے'.split(
    '|',
  ),
);
/** Languages that put the head noun first: "BAR CASA FERMÍN", "غرفة المدير". */
const HEAD_FIRST: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'ar', 'ru']);

const english = new Map<LanguageCode | null, Places>();
/** Places by their words; in English also those that only headings mean so. */
function placesInHeadings(language: LanguageCode | null): Places {
  if (language !== 'en' && language !== null) return wordsFor('places', language);
  const known = english.get(language) ?? new Map([...wordsFor('places', language), ...HEADING_PLACES]);
  english.set(language, known);
  return known;
}

/** A gallery under the sky is no museum's. */
const GALLERY = /^(?:galerie|galería|galleria|galeria|galerij|галерея)$/u;

const isWeak = (words: string): boolean => WEAK_PLACE_WORDS.has(words) || WEAK_HEADINGS.has(words);

/** What a name is built like: "THE KING'S ARMS", "ROOM 237", "OAK CRESCENT". */
function kindOfName(piece: string, { inside, language }: Reading): Meant | null {
  if (language !== 'en' && language !== null) return null;
  const name = piece.trim();
  const kind = PLACE_NAMES.find(({ side, name: form }) => (side === null || (side === 'in') === inside) && form.test(name))?.kind;
  return kind ? { kind, vague: true } : null;
}

/** The terrace of a great house lies before it; others are on the roof. */
const GROUNDS =
  /\b(?:abbey|manor|priory|villa|ch[âa]teau|estate|country house|stately home|lodge|palace|mansion|park|court)\b.*[-–—,]\s*(?:\p{L}+ )?terrace\b/iu;

/**
 * The kind of place a name means. Parts run from the whole to the detail ("HOUSE - KITCHEN"); behind a comma stands either where it lies
 * ("TEA ROOM, KYOTO") or the detail ("NURSING HOME, CAR PARK"): what suits the side of the wall wins. Within a piece the head noun does.
 * `inside` is what the heading says of the wall, null when nothing.
 */
export function placeKindOf(name: string, language: LanguageCode | null = null, inside: boolean | null = null): PlaceKind | null {
  const reading: Reading = { places: placesInHeadings(language), language, inside };
  const whole = wholeOf(name, reading.places);
  if (whole) return whole;
  if (inside === false && GROUNDS.test(name)) return 'garden';
  const parts = name.split(/\s+[-–—]+\s+|\s*[/:|]\s*|\s*[–—]\s*/u).filter((part) => part.trim());
  let vague: PlaceKind | null = null;
  for (const part of parts.reverse()) {
    const meant = part.split(/\s*[,(]\s*|\.\s+/u).flatMap((piece) => kindOfPiece(piece, reading) ?? []);
    const best = meant.reduce<Meant | null>(
      (known, each) => (known === null || rank(each, inside) > rank(known, inside) ? each : known),
      null,
    );
    if (best && !best.vague) return best.kind;
    vague ??= best?.kind ?? null;
  }
  return vague;
}

/** Which of the pieces between commas is meant. */
function rank({ kind, vague }: Meant, inside: boolean | null): number {
  const suits = inside === null || (inside ? INDOOR_KINDS.has(kind) : !INDOOR_KINDS.has(kind));
  return (vague ? 0 : 2) + (suits ? 1 : 0);
}

function kindOfPiece(piece: string, reading: Reading): Meant | null {
  // "SALA DE ESPERA" is one word in two tongues: it isn't cut at its preposition
  const whole = findAll(piece, reading.places).findLast(({ words }) => /\s(?:of|de|di|da|do|du|d['’]|à|a|in|the)\b/u.test(words));
  if (whole) return { kind: whole.meaning, vague: false };
  const stretches = piece
    .replace(/\blay[- ]by\b/giu, 'layby')
    .split(
      /\b(?:of|in|at|near|on|by|behind|outside|above|under|underneath|below|beneath|inside|overlooking|over|across|with|beside|next to|opposite|de|del|du|von)\b/iu,
    );
  let vague: Meant | null = null;
  for (const stretch of stretches) {
    const meant = kindOfStretch(stretch, reading);
    if (meant && !meant.vague) return meant;
    vague ??= meant;
  }
  return kindOfName(piece, reading) ?? vague;
}

/** Before the door of what another part names. */
const OUT_FRONT = /^(?:表|前|店先|軒先|門前|玄関先|外|门口|门前|门外|門口|楼下|앞|밖|가게 앞|문 앞|집 앞)$/u;

function kindOfStretch(stretch: string, { places, language, inside }: Reading): Meant | null {
  if (OUT_FRONT.test(stretch.trim())) return { kind: 'street', vague: false };
  const found = findAll(stretch, places);
  const strong = found.filter((hit) => !isWeak(hit.words));
  const first = HEAD_FIRST.has(language ?? '') ? found[0] : undefined;
  const head = first ?? strong.at(-1) ?? found.at(-1);
  if (head && inside === false && GALLERY.test(head.words)) return { kind: 'balcony', vague: false };
  if (!head) {
    const kind = compoundKind(stretch);
    return kind && { kind, vague: false };
  }
  // "MOUNTAIN RESCUE BASE", inside: an unknown head behind a word for the open air
  const goesOn = /^\P{L}*\p{L}/u.test(stretch.slice(head.at + head.words.length));
  if (inside === true && OPEN_AIR_KINDS.has(head.meaning) && !first && goesOn) return null;
  // "ROOM 407" says little: what it is a room of stands in another part
  if (!ANY_ROOM.has(head.words)) return { kind: head.meaning, vague: WEAK_HEADINGS.has(head.words) };
  const better = found.find(({ words }) => !ANY_ROOM.has(words));
  return better ? { kind: better.meaning, vague: false } : { kind: head.meaning, vague: true };
}
