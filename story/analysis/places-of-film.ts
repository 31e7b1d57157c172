import type { Place, PlaceKind } from '../../schema/scene-graph.ts';
import { PLACE_KINDS } from '../../schema/scene-graph.ts';
import type { ReadScene } from './analyse.ts';
import { personId } from './cast.ts';
import { findAll } from './find-all.ts';
import { INDOOR_KINDS, PUBLIC_KINDS, SACRED_KINDS, SACRED_WORDS } from './lexicon/places.ts';
import { GEOGRAPHY_WORDS } from './lexicon/times.ts';
import type { Geography } from './lexicon/times.ts';
import type { SceneSigns } from './whole-film.ts';

const isKind = (kind: string | null): kind is PlaceKind => kind !== null && (PLACE_KINDS as readonly string[]).includes(kind);
const OF_KIND: Partial<Record<PlaceKind, Geography>> = {
  street: 'urban', alley: 'urban', office: 'urban', 'meeting-room': 'urban', station: 'urban', airport: 'urban', village: 'rural', field: 'rural', farm: 'rural', beach: 'coastal', sea: 'coastal', harbour: 'coastal', ship: 'coastal', mountain: 'mountain', desert: 'desert',
}; // prettier-ignore

/** The film's places, one for each name and side of the wall, and which scene plays at which. */
export function placesOf(read: readonly ReadScene[]): { places: Place[]; placeOf: Map<string, Place> } {
  const places = new Map<string, Place>();
  const placeOf = new Map<string, Place>();
  let before: Place | null = null;
  const inSpace = read.some(({ reading }) => reading.setting.kind === 'spaceship');
  for (const { source, reading, signs } of read) {
    const { setting } = reading;
    if (setting.kind === null && setting.placeText.trim() === '' && before) {
      placeOf.set(source.id, before);
      continue;
    }
    const name = setting.placeText.trim() || 'Somewhere';
    const within: Place | null = SAME_PLACE.test(name) ? before : null;
    const said = roomOf(name, places) ?? (isKind(setting.kind) ? setting.kind : (within?.kind ?? 'other'));
    const aboard = said === 'ship' || said === 'aircraft' || (setting.interior !== false && ABOARD.test(name));
    const kind = inSpace && aboard ? 'spaceship' : said; // whose hull is seen in one scene flies in all
    const interior: boolean = setting.interior ?? within?.interior ?? INDOOR_KINDS.has(kind);
    const plain = `${personId(name)}${interior ? '' : '-outside'}`;
    const id = source.heading ? plain : `${plain}-${kind}`;
    const known = places.get(id);
    const place: Place = known ?? {
      id,
      name,
      kind,
      interior,
      sacred: SACRED_KINDS.has(kind) || SACRED_WORDS.test(name),
      public: PUBLIC_KINDS.has(kind),
      geography: geographyAt(signs, name, kind),
      lines: source.heading?.lines ?? source.lines,
    };
    places.set(id, place);
    placeOf.set(source.id, place);
    before = place;
  }
  return { places: [...places.values()], placeOf };
}

/** "同・奥の間": somewhere else in the place of the scene before. */
const SAME_PLACE = /^(?:○\s*)?(?:同(?:じく|上|所)?(?=$|[・\s、：:（(])|上同|동일 장소|같은 장소|동 장소|نفس المكان)/u;

/** Rooms that only a craft has, or that in a film of one are its own. */
const ABOARD =
  /^(?:the )?(?:(?:main|upper|lower|aft|forward|crew|ship['’]s) )?(?:galley|bridge|flight deck|deck|mess|mess hall|mess deck|wardroom|quarters|crew quarters|captain['’]s quarters|cabin|bunk|bunks|cargo (?:hold|bay)|hold|engine room|engineering|med ?bay|sick ?bay|airlock|cockpit|corridor|passageway|observation (?:deck|dome)|cupola|greenhouse|hydroponics|reactor|control room|maintenance shaft|crawlspace)(?: \p{L}+| \d+)?$/iu;

/** "INT. GALLEY" after "INT. ORE HAULER - GALLEY": a part of a place told in full before is of its kind. */
function roomOf(name: string, places: ReadonlyMap<string, Place>): PlaceKind | null {
  const lower = name.toLowerCase();
  for (const place of places.values()) {
    const parts = place.name.toLowerCase().split(/\s+[-–—]+\s+|\s*[/:|]\s*/u);
    if (parts.length > 1 && parts.at(-1) === lower && place.kind !== 'other') return place.kind;
  }
  return null;
}

/** Where a place lies: by its name, its kind, then by what its prose names most. */
function geographyAt({ geography }: SceneSigns, name: string, kind: PlaceKind): Geography | null {
  const named = kind === 'desert' ? null : findAll(name, GEOGRAPHY_WORDS).at(-1)?.meaning;
  return named ?? OF_KIND[kind] ?? geography();
}
