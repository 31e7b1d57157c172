import { wordsFor } from '../languages/packs.ts';
import type { CultureId } from '../../schema/culture.ts';
import type { LanguageCode } from '../../schema/language.ts';
import type { Character, Place, Prop, Scene, SceneGraph } from '../../schema/scene-graph.ts';
import { SCENE_GRAPH_VERSION } from '../../schema/scene-graph.ts';
import type { Screenplay } from '../fountain/syntax.ts';
import type { SceneSource } from '../scene-source.ts';
import { readCulture } from '../culture/detect.ts';
import type { CultureReading } from '../culture/detect.ts';
import { assembleCast } from './cast.ts';
import type { Person } from './cast.ts';
import { charactersOf } from './characters.ts';
import { cultureOfFilm, cultureOfScene } from './film-culture.ts';
import { harvest } from './harvest.ts';
import type { Candidate } from './harvest.ts';
import { withIntroductions } from './introductions.ts';
import { languageOf } from './language.ts';
import { noticesOf } from './notices.ts';
import { placesOf } from './places-of-film.ts';
import { SceneReader } from './read-scene.ts';
import type { SceneReading } from './read-scene.ts';
import { personId } from './cast.ts';
import { shiftCandidates, shiftCulture, shiftReading } from './shift.ts';
import { eraOf, fieldOf, genreOf, geographyOf, signsOf } from './whole-film.ts';
import type { SceneSigns } from './whole-film.ts';

/** What was read of scenes before, by their text; hand the same one in again and only touched scenes are read anew. */
export type AnalysisMemory = { scenes: Map<string, SceneMemo> };
type Placed<Value> = { from: number; value: Value };
type Slot = { digest: string; reading: Placed<SceneReading> | null };
type SceneMemo = {
  candidates: Placed<Candidate[]> | null;
  culture: Placed<CultureReading> | null;
  language: LanguageCode | null | undefined;
  /** Read once with what names tell of people, and once more with what pronouns told. */
  draft: Slot;
  final: Slot;
  signs: SceneSigns | null;
  /** The scene in lower case, and whether it names kin only by whose they are. */
  words: { text: string; kinNamed: boolean } | null;
};
export const newAnalysisMemory = (): AnalysisMemory => ({ scenes: new Map() });

export type AnalysisOptions = { language?: LanguageCode | null; culture?: CultureId | null };

/** Everything downstream needs to know of one scene. */
export type ReadScene = { source: SceneSource; reading: SceneReading; culture: CultureReading; signs: SceneSigns };

/** Reads a film's scenes into the scene graph. Pure; the same script gives the same graph, with or without memory. */
export function analyseScript(
  screenplay: Screenplay,
  scenes: readonly SceneSource[],
  options: AnalysisOptions = {},
  memory: AnalysisMemory = newAnalysisMemory(),
): SceneGraph {
  const memos = memosOf(scenes, memory);
  const language = options.language ?? mainLanguage(scenes, memos);
  const named = scenes.map((scene, index) => candidatesOf(scene, memos[index]!));
  const people = assembleCast(named, language);
  const nearby = scenes.map((scene, index) => peopleNear(wordsOf(scene, memos[index]!), people));
  const drafts = scenes.map((scene, index) => readingOf(scene, memos[index]!.draft, nearby[index]!, language));
  const settled = [settleGenders(people, drafts), settleKin(people, drafts)].includes(true);
  if (settled) nearby.splice(0, nearby.length, ...scenes.map((scene, index) => peopleNear(wordsOf(scene, memos[index]!), people)));
  const read = scenes.map((source, index): ReadScene => ({
    source,
    reading: settled ? readingOf(source, memos[index]!.final, nearby[index]!, language) : drafts[index]!,
    culture: cultureReadingOf(source, memos[index]!),
    signs: (memos[index]!.signs ??= signsOf(source)),
  }));
  const characters = charactersOf(people, read);
  const { places, placeOf } = placesOf(read);
  const props = propsOf(read);
  const filmCulture = cultureOfFilm(read, people, options.culture ?? null);
  const graphScenes = scenesOf(read, { people, placeOf, filmCulture, culture: options.culture ?? null });
  const spoken = options.language ?? spokenLanguage(read) ?? language;
  return {
    version: SCENE_GRAPH_VERSION,
    title: fieldOf(screenplay, 'title') ?? 'Untitled',
    credit: fieldOf(screenplay, 'credit'),
    author: fieldOf(screenplay, 'author') ?? fieldOf(screenplay, 'authors'),
    language: spoken,
    genre: genreOf(screenplay, read),
    era: eraOf(read, filmCulture.finding),
    geography: geographyOf(places),
    culture: filmCulture.finding,
    characters,
    places,
    props,
    scenes: graphScenes,
    notices: noticesOf(read, graphScenes, filmCulture.finding, options),
  };
}

function memosOf(scenes: readonly SceneSource[], memory: AnalysisMemory): SceneMemo[] {
  const next = new Map<string, SceneMemo>();
  const memos = scenes.map((scene) => {
    const key = `${scene.id}\n${scene.heading?.text ?? ''}\n${scene.elements.map(({ kind, raw }) => `${kind}:${raw}`).join('\n')}`;
    const memo = memory.scenes.get(key) ?? {
      candidates: null,
      culture: null,
      language: undefined,
      draft: { digest: '', reading: null },
      final: { digest: '', reading: null },
      signs: null,
      words: null,
    };
    next.set(key, memo);
    return memo;
  });
  memory.scenes = next;
  return memos;
}

function candidatesOf(scene: SceneSource, memo: SceneMemo): Candidate[] {
  const { from } = scene.lines;
  memo.candidates ??= { from, value: withIntroductions(scene, harvest(scene)) };
  if (memo.candidates.from !== from) memo.candidates = { from, value: shiftCandidates(memo.candidates.value, from - memo.candidates.from) };
  return memo.candidates.value;
}

function cultureReadingOf(scene: SceneSource, memo: SceneMemo): CultureReading {
  const { from } = scene.lines;
  memo.culture ??= { from, value: readCulture(textsOf(scene)) };
  if (memo.culture.from !== from) memo.culture = { from, value: shiftCulture(memo.culture.value, from - memo.culture.from) };
  return memo.culture.value;
}

const textsOf = (scene: SceneSource): { text: string; line: number; spoken: boolean }[] => [
  ...(scene.heading ? [{ text: scene.heading.text, line: scene.heading.lines.from, spoken: false }] : []),
  ...scene.elements.flatMap(({ kind, text, lines }) =>
    kind === 'action' || kind === 'dialogue' || kind === 'lyrics' || kind === 'parenthetical'
      ? [{ text, line: lines.from, spoken: kind === 'dialogue' || kind === 'lyrics' }]
      : [],
  ),
];

/** Reads a scene again only when its text changed or the people it names are known differently. */
function readingOf(scene: SceneSource, memo: Slot, near: readonly Person[], language: LanguageCode): SceneReading {
  const { from } = scene.lines;
  const digest = `${language}|${near.map(({ id, gender, band, forms, members, kin, epithets }) => `${id}:${gender ?? ''}:${band ?? ''}:${forms.join(',')}:${members.join(',')}:${kin.map(({ to, kind }) => `${kind} ${to}`).join(',')}:${epithets.join(',')}`).join('|')}`;
  if (!memo.reading || memo.digest !== digest) {
    memo.reading = { from, value: new SceneReader(scene, near, language).read() };
    memo.digest = digest;
  } else if (memo.reading.from !== from) memo.reading = { from, value: shiftReading(memo.reading.value, from - memo.reading.from) };
  return memo.reading.value;
}

function wordsOf(scene: SceneSource, memo: SceneMemo): NonNullable<SceneMemo['words']> {
  if (memo.words === null) {
    const text = scene.elements
      .map(({ raw }) => raw)
      .join('\n')
      .toLowerCase();
    memo.words = { text, kinNamed: OWNED_KIN.test(text) };
  }
  return memo.words;
}

/** "her father", "su madre": kin without a name may be anybody of a small cast. */
const OWNED_KIN =
  /(?:['’]s|\b(?:his|her|their|su|sus|sa|son|ses|seine[rmns]?|ihre[rmns]?|suo|sua|seu))\s+(?:\p{L}+\s+)?(?:father|mother|dad|mom|mum|parents?|son|daughter|child|grand\p{L}+|padre|madre|hij[oa]|abuel[oa]|niet[oa]|père|mère|fils|fille|vater|mutter|sohn|tochter|figli[oa]|pai|mãe|filh[oa])\b|\b(?:the|la|el|le|il|das|die|der|o|a)\s+(?:girl|boy|child|old (?:man|woman)|niñ[oa]|viej[oa]|ancian[oa]|fille|garçon|vieil|mädchen|junge|ragazz[oa]|bambin[oa]|menin[oa])\b/iu;
const MOST_KIN = 12;

/** The people a scene can speak of: those of whose names at least one word stands in it. */
function peopleNear({ text, kinNamed }: NonNullable<SceneMemo['words']>, people: readonly Person[]): Person[] {
  const near = people.filter(
    ({ forms, noun, epithets }) =>
      epithets.some((words) => text.includes(words)) ||
      forms.some((form) =>
        form
          .split(/[\s.&]+/)
          .some((word) => word.length > 1 && text.includes(word.length > 3 && /[\u0900-\u0dff]/u.test(word) ? word.slice(0, -1) : word)),
      ) ||
      Boolean(noun?.kin) ||
      (kinNamed && !noun && people.length <= MOST_KIN),
  );
  const ids = new Set(near.flatMap(({ members }) => members));
  return people.filter((person) => near.includes(person) || ids.has(person.id));
}

function mainLanguage(scenes: readonly SceneSource[], memos: readonly SceneMemo[]): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const [index, scene] of scenes.entries()) {
    const memo = memos[index]!;
    if (memo.language === undefined)
      memo.language = languageOf(
        scene.elements
          .map(({ text }) => text)
          .join('\n')
          .slice(0, 4000),
      );
    if (memo.language) counts.set(memo.language, (counts.get(memo.language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

function spokenLanguage(read: readonly ReadScene[]): LanguageCode | null {
  const counts = new Map<LanguageCode, number>();
  for (const { reading } of read)
    for (const [language, length] of Object.entries(reading.languages))
      counts.set(language as LanguageCode, (counts.get(language as LanguageCode) ?? 0) + length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Takes what scenes tell of kin and of names besides names, for the other scenes. True when something was learnt. */
function settleKin(people: readonly Person[], readings: readonly SceneReading[]): boolean {
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { ties, epithets } of readings) {
    for (const { of, to, kind } of ties)
      if (byId.has(to) && !byId.get(of)?.kin.some((known) => known.to === to && known.kind === kind)) byId.get(of)?.kin.push({ to, kind });
    for (const { id, words } of epithets) if (byId.get(id)?.epithets.includes(words) === false) byId.get(id)?.epithets.push(words);
    for (const { id, words } of epithets) {
      const person = byId.get(id);
      const age = wordsFor('people', null).get(words)?.age;
      if (person?.band === null && age && age !== 'adult') person.band = age; // "student KAYAL"
    }
  }
  return people.some(({ kin, epithets }) => kin.length + epithets.length > 0);
}

/** Takes the gender that pronouns told for people whose name tells none. True when something was learnt. */
function settleGenders(people: readonly Person[], readings: readonly SceneReading[]): boolean {
  let learnt = false;
  for (const person of people) {
    if (person.noun?.group) continue;
    let female = 0;
    let male = 0;
    for (const { genders } of readings) {
      female += genders.get(person.id)?.female ?? 0;
      male += genders.get(person.id)?.male ?? 0;
    }
    if (person.gender === null && female !== male) {
      person.gender = female > male ? 'female' : 'male';
      learnt = true;
    }
  }
  return learnt;
}

function propsOf(read: readonly ReadScene[]): Prop[] {
  const props = new Map<string, Prop>();
  for (const { reading } of read)
    for (const { name, lines } of reading.props)
      if (!props.has(personId(name))) props.set(personId(name), { id: personId(name), name, lines });
  return [...props.values()];
}

type SceneContext = {
  people: readonly Person[];
  placeOf: ReadonlyMap<string, Place>;
  filmCulture: ReturnType<typeof cultureOfFilm>;
  culture: CultureId | null;
};

function scenesOf(read: readonly ReadScene[], context: SceneContext): Scene[] {
  let time: Scene['timeOfDay'] = 'afternoon';
  let weather: Scene['weather'] = 'clear';
  let season: Scene['season'] = null;
  return read.map((scene, index) => {
    const { source, reading } = scene;
    const { setting } = reading;
    const previous = read[index - 1]?.reading.setting;
    const goesOn = setting.sameTime || (source.heading === null && setting.time === null);
    time = setting.time ?? (goesOn && index > 0 ? time : 'afternoon');
    const sameHour = goesOn && previous !== undefined;
    weather = setting.weather ?? (sameHour ? weather : 'clear');
    season = setting.season ?? season;
    const emotions: Scene['emotions'] = {};
    for (const [id, emotion] of prevailing(reading)) emotions[id] = emotion;
    return {
      id: source.id,
      number: source.heading?.number ?? null,
      heading: source.heading?.text ?? '',
      synopsis: reading.synopsis,
      placeId: context.placeOf.get(source.id)?.id ?? 'somewhere',
      timeOfDay: time,
      weather,
      season,
      mood: reading.mood,
      culture: cultureOfScene(scene, context.filmCulture, context.culture),
      present: reading.present,
      emotions,
      props: reading.props.map(({ name }) => personId(name)),
      beats: reading.beats,
      cues: reading.cues.map((cue, at) => ({ ...cue, id: `${source.id}/c-${at + 1}` })),
      transition: reading.transition,
      lines: source.lines,
    };
  });
}

/** The feeling each person shows most in a scene; calm only when nothing else is shown. */
function prevailing(reading: SceneReading): Map<string, Scene['emotions'][string]> {
  const counts = new Map<string, Map<Scene['emotions'][string], number>>();
  for (const { events } of reading.beats) {
    for (const event of events) {
      if (!event.characterId || !event.emotion) continue;
      const tally = counts.get(event.characterId) ?? new Map<Scene['emotions'][string], number>();
      tally.set(event.emotion, (tally.get(event.emotion) ?? 0) + (event.emotion === 'calm' ? 0.4 : 1));
      counts.set(event.characterId, tally);
    }
  }
  return new Map([...counts].map(([id, tally]) => [id, [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'calm']));
}

export type { Character };
