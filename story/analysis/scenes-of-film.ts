import type { CultureId } from '../../schema/culture.ts';
import type { Place, Scene } from '../../schema/scene-graph.ts';
import type { ReadScene } from './analyse.ts';
import type { Person } from './cast.ts';
import { personId } from './cast.ts';
import { cultureOfScene } from './film-culture.ts';
import type { cultureOfFilm } from './film-culture.ts';
import type { SceneReading } from './scene-reading.ts';

type SceneContext = {
  people: readonly Person[];
  placeOf: ReadonlyMap<string, Place>;
  filmCulture: ReturnType<typeof cultureOfFilm>;
  culture: CultureId | null;
};

/** The graph's scenes: hours, weather and seasons last until another is told. */
export function scenesOf(read: readonly ReadScene[], context: SceneContext): Scene[] {
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
      emotions: emotionsOf(reading),
      props: reading.props.map(({ name }) => personId(name)),
      beats: reading.beats,
      cues: reading.cues.map((cue, at) => ({ ...cue, id: `${source.id}/c-${at + 1}` })),
      transition: reading.transition,
      lines: source.lines,
    };
  });
}

const emotions = new WeakMap<SceneReading['beats'], Scene['emotions']>();
/** The feelings of a scene's people, told once for as long as its reading stands. */
function emotionsOf({ beats }: SceneReading): Scene['emotions'] {
  const told = emotions.get(beats) ?? Object.fromEntries(prevailing(beats));
  emotions.set(beats, told);
  return { ...told };
}

/** The feeling each person shows most in a scene; calm only when nothing else is shown. */
function prevailing(beats: SceneReading['beats']): Map<string, Scene['emotions'][string]> {
  const counts = new Map<string, Map<Scene['emotions'][string], number>>();
  for (const { events } of beats) {
    for (const event of events) {
      if (!event.characterId || !event.emotion) continue;
      const tally = counts.get(event.characterId) ?? new Map<Scene['emotions'][string], number>();
      tally.set(event.emotion, (tally.get(event.emotion) ?? 0) + (event.emotion === 'calm' ? 0.4 : 1));
      counts.set(event.characterId, tally);
    }
  }
  return new Map([...counts].map(([id, tally]) => [id, [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'calm']));
}
