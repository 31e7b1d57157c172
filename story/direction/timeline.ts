import type { z } from 'zod';
import type { DesignBook } from '../../schema/design.ts';
import type { SceneGraph } from '../../schema/scene-graph.ts';
import type { PlannedShot } from '../../schema/shot.ts';
import type { TimedAction, TimedLine, TimedScene, Timeline } from '../../schema/timeline.ts';
import type { RetimedShot } from './retime.ts';

/** What a timeline is made from. `speech` gives the artifact of each spoken line. */
export interface TimelineParts {
  graph: SceneGraph;
  design: DesignBook;
  shots: readonly RetimedShot[];
  speech: Readonly<Record<string, { key: string; durationMs: number }>>;
  fps: number;
  width: number;
  height: number;
}

/** Speech stays near the middle: as far as a mark at the edge of the frame pans it. */
const WIDEST_PAN = 0.3;

/** Says when everything in the film happens. */
export function timelineOf({ graph, design, shots, speech, fps, width, height }: TimelineParts): Timeline {
  const starts = startFrames(shots);
  const frames = shots.reduce((sum, shot) => sum + shot.frames, 0);
  const toMs = (frame: number): number => Math.round((frame * 1000) / fps);
  const placed = shots.map(({ shot, frames: length }, index) => ({
    shot,
    frames: length,
    startFrame: starts[index]!,
    startMs: toMs(starts[index]!),
  }));
  return {
    title: graph.title,
    language: graph.language,
    fps,
    width,
    height,
    frames,
    durationMs: toMs(frames),
    shots: placed.map(({ shot, frames: length, startFrame }) => ({
      shotId: shot.id,
      kind: shot.kind,
      fadesIn: shot.kind !== 'scene' || shot.transitionIn === 'fade-in',
      fadesOut: shot.kind !== 'scene' || shot.transitionOut === 'fade-out',
      sceneId: shot.sceneId,
      startFrame,
      frames: length,
      mood: shot.mood,
      description: shot.description,
      present: shot.figures.map(({ characterId }) => characterId),
    })),
    lines: placed.flatMap((shot) => linesIn(shot, { graph, speech })),
    actions: placed.flatMap(actionsIn),
    scenes: scenesIn(placed, { graph, design, endMs: toMs(frames) }),
  };
}

interface PlacedShot {
  shot: PlannedShot;
  startMs: number;
}

function startFrames(shots: readonly RetimedShot[]): number[] {
  let at = 0;
  return shots.map(({ frames }) => {
    at += frames;
    return at - frames;
  });
}

/** A line stands where its first word falls, at its whole length, whichever shots it goes on over. */
function linesIn({ shot, startMs }: PlacedShot, { graph, speech }: Pick<TimelineParts, 'graph' | 'speech'>): TimedLine[] {
  const languages = new Map(
    graph.scenes.flatMap(({ beats }) => beats.flatMap(({ events }) => events.map((event) => [event.id, event] as const))),
  );
  const names = new Map(graph.characters.map(({ id, name }) => [id, name]));
  const lines: TimedLine[] = [];
  for (const beat of shot.beats) {
    const spoken = beat.kind === 'line' ? speech[beat.lineId] : undefined;
    if (beat.kind !== 'line' || beat.fromMs || !spoken) continue;
    const source = languages.get(beat.lineId);
    const { lineId, characterId, text, emotion, manner, via } = beat;
    lines.push({
      lineId,
      shotId: shot.id,
      characterId,
      characterName: names.get(characterId) ?? characterId,
      text,
      language: source?.kind === 'line' ? source.language : graph.language,
      emotion,
      manner,
      via,
      startMs: startMs + beat.startMs,
      durationMs: spoken.durationMs,
      speechKey: spoken.key,
      pan: panOf(shot, characterId),
    });
  }
  return lines;
}

/** From where the speaker stands in the frame; voices from nowhere come from the middle. */
function panOf({ figures, size }: PlannedShot, characterId: string): number {
  const figure = figures.find((each) => each.characterId === characterId);
  if (!figure || figures.length < 2) return 0;
  const middle = figures.reduce((sum, { mark }) => sum + mark.x, 0) / figures.length;
  const reach = size === 'wide' || size === 'extreme-wide' ? 1 : Math.max(0.3, ...figures.map(({ mark }) => Math.abs(mark.x - middle)));
  return Math.round(Math.max(-1, Math.min(1, (figure.mark.x - middle) / reach)) * WIDEST_PAN * 100) / 100;
}

function actionsIn({ shot, startMs }: PlacedShot): z.infer<typeof TimedAction>[] {
  return shot.beats
    .filter((beat) => beat.kind === 'action')
    .map(({ verb, object, startMs: at, durationMs }) => ({ shotId: shot.id, verb, object, startMs: startMs + at, durationMs }));
}

/** Each scene from its first shot to the next scene's; the title belongs to the first, the credits to the last. */
function scenesIn(
  placed: readonly PlacedShot[],
  { graph, design, endMs }: Pick<TimelineParts, 'graph' | 'design'> & { endMs: number },
): TimedScene[] {
  const places = new Map(graph.places.map((place) => [place.id, place]));
  const begun = graph.scenes.flatMap((scene) => {
    const first = placed.find(({ shot }) => shot.sceneId === scene.id);
    return first ? [{ scene, startMs: first.startMs }] : [];
  });
  return begun.map(({ scene, startMs }, index) => {
    const place = design.places[scene.id];
    return {
      sceneId: scene.id,
      startMs: index === 0 ? 0 : startMs,
      endMs: begun[index + 1]?.startMs ?? endMs,
      mood: scene.mood,
      culture: place?.culture ?? scene.culture.culture,
      era: place?.era ?? graph.era,
      placeKind: place?.kind ?? places.get(scene.placeId)?.kind ?? 'other',
      interior: place?.interior ?? places.get(scene.placeId)?.interior ?? false,
      weather: scene.weather,
      timeOfDay: scene.timeOfDay,
      occasion: scene.culture.occasion,
      cues: scene.cues.map(({ text }) => text),
    };
  });
}
