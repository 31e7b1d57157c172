import { wordsFor } from '../languages/packs.ts';
import type { CultureId } from '../../schema/culture.ts';
import type { LanguageCode } from '../../schema/language.ts';
import type { Prop, SceneGraph } from '../../schema/scene-graph.ts';
import { SCENE_GRAPH_VERSION } from '../../schema/scene-graph.ts';
import type { Screenplay } from '../fountain/syntax.ts';
import type { SceneSource } from '../scene-source.ts';
import { readCulture } from '../culture/detect.ts';
import type { CultureReading } from '../culture/detect.ts';
import { assembleCast, personId } from './cast.ts';
import type { Person } from './cast.ts';
import { charactersOf } from './characters.ts';
import { cultureOfFilm } from './film-culture.ts';
import { harvest } from './harvest.ts';
import type { Candidate } from './harvest.ts';
import { withIntroductions } from './introductions.ts';
import { languageOf } from './language.ts';
import { memosOf, newAnalysisMemory } from './analysis-memory.ts';
import type { AnalysisMemory, SceneMemo, Slot } from './analysis-memory.ts';
import { nearbyAmong, wordsOf } from './people-near.ts';
import type { Nearby } from './people-near.ts';
import { noticesOf } from './notices.ts';
import { placesOf } from './places-of-film.ts';
import { SceneReader } from './read-scene.ts';
import type { SceneReading } from './scene-reading.ts';
import { scenesOf } from './scenes-of-film.ts';
import { shiftCandidates, shiftCulture, shiftReading } from './shift.ts';
import { eraOf, fieldOf, genreOf, geographyOf, signsOf } from './whole-film.ts';
import type { SceneSigns } from './whole-film.ts';

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
  const words = scenes.map((scene, index) => (memos[index]!.words ??= wordsOf(scene)));
  const firstNear = words.map(nearbyAmong(people));
  const drafts = scenes.map((scene, index) => readingOf(scene, memos[index]!.draft, firstNear[index]!, language));
  const settled = [settleSame(people, drafts), settleGenders(people, drafts), settleKin(people, drafts)].includes(true);
  const nearby = settled ? words.map(nearbyAmong(people)) : firstNear;
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
function readingOf(scene: SceneSource, memo: Slot, near: Nearby, language: LanguageCode): SceneReading {
  const { from } = scene.lines;
  const digest = `${language}|${near.digest}`;
  if (!memo.reading || memo.digest !== digest) {
    memo.reading = { from, value: new SceneReader(scene, near.people, language).read() };
    memo.digest = digest;
  } else if (memo.reading.from !== from) memo.reading = { from, value: shiftReading(memo.reading.value, from - memo.reading.from) };
  return memo.reading.value;
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

/** Takes two of the cast whom a scene told to be one for one. True when there were any. */
function settleSame(people: Person[], readings: readonly SceneReading[]): boolean {
  let settled = false;
  for (const { from, to } of readings.flatMap(({ same }) => same)) {
    const at = people.findIndex(({ id, noun }) => id === from && noun !== null);
    const person = people.find(({ id }) => id === to);
    const nameless = people[at];
    if (!person || !nameless || person === nameless) continue;
    person.forms.push(...nameless.forms);
    person.gender ??= nameless.gender;
    person.band ??= nameless.band;
    person.speaks ||= nameless.speaks;
    people.splice(at, 1);
    settled = true;
  }
  return settled;
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
