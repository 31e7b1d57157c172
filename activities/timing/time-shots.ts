import { DesignBook } from '../../schema/design.ts';
import { type FilmSettings, frameSize } from '../../schema/film.ts';
import type { PlaceDesign, PlannedShot, Speech as SpeechType, StagedShot } from '../../schema/shot.ts';
import type { SpokenLine, TimeShotsResult } from '../../schema/produce.ts';
import { ScriptReading } from '../../schema/reading.ts';
import type { SceneGraph } from '../../schema/scene-graph.ts';
import { Speech } from '../../schema/shot.ts';
import { type RetimedShot, retime } from '../../story/direction/retime.ts';
import { timelineOf } from '../../story/direction/timeline.ts';
import { withPulse } from '../pulse.ts';
import type { ForFilm, Workshop } from '../workshop.ts';

interface TimeInput extends ForFilm {
  readingKey: string;
  designKey: string;
  lines: SpokenLine[];
  settings: FilmSettings;
  takes: Record<string, number>;
}

export const timingActivities = ({ artifacts }: Workshop) => ({
  /**
   * Puts measured speech in the place of estimates: the film's timeline, and every shot with all that its picture depends on.
   * Both are filed under the hash of themselves, so that a shot which didn't change keeps its key. Safe to repeat.
   */
  timeShots: ({ film, readingKey, designKey, lines, settings, takes }: TimeInput): Promise<TimeShotsResult> =>
    withPulse(async () => {
      const [{ graph, shots }, design] = await Promise.all([
        artifacts.json(readingKey, ScriptReading),
        artifacts.json(designKey, DesignBook),
      ]);
      const spoken = Object.fromEntries(lines.map(({ lineId, key, durationMs }) => [lineId, { key, durationMs }]));
      const speech = Object.fromEntries(
        await Promise.all(lines.map(async ({ lineId, timingKey }) => [lineId, await artifacts.json(timingKey, Speech)] as const)),
      );
      const retimed = retime(shots, Object.fromEntries(lines.map(({ lineId, durationMs }) => [lineId, durationMs])), settings.fps);
      const size = frameSize(settings.aspect, settings.resolution);

      const timeline = timelineOf({ graph, design, shots: retimed, speech: spoken, fps: settings.fps, ...size });
      const timelineKey = await artifacts.file(film.organisationId, 'timeline', timeline);
      const staged = await Promise.all(
        retimed.map(async (each, index) => {
          const staging = (shotId: string) => ({ graph, design, speech, settings, take: takes[shotId] ?? 1 });
          const before = retimed[index - 1];
          const from = before?.tail ? stagedShot(before, staging(before.shot.id)) : null;
          const spec = stagedShot(each, { ...staging(each.shot.id), from });
          const { id, description } = each.shot;
          return { shotId: id, description, frames: each.frames, specKey: await artifacts.file(film.organisationId, 'shot', spec) };
        }),
      );
      return { timelineKey, durationMs: timeline.durationMs, shots: staged };
    }),
});

interface Staging {
  graph: SceneGraph;
  design: DesignBook;
  speech: Record<string, SpeechType>;
  settings: FilmSettings;
  take: number;
  /** The shot before, when it dissolves into this one. */
  from?: StagedShot | null;
}

/** A shot alone: nothing of the rest of the film goes in but what it comes out of, so that nothing of it changes the picture. */
export function stagedShot(
  { shot, frames, tail = 0 }: RetimedShot,
  { graph, design, speech, settings, take, from = null }: Staging,
): StagedShot {
  const { id: _id, sceneId: _scene, placeId: _place, lines: _lines, description: _description, durationMs: _duration, ...visible } = shot;
  const ids = new Set([...shot.figures.map(({ characterId }) => characterId), ...(shot.over ? [shot.over] : [])]);
  const said = shot.beats.filter((beat) => beat.kind === 'line');
  return {
    shot: {
      ...visible,
      beats: visible.beats.map((beat) => (beat.kind === 'line' ? { ...beat, lineId: lineLabel(said, beat.lineId) } : beat)),
    },
    frames,
    fps: settings.fps,
    ...frameSize(settings.aspect, settings.resolution),
    place: placeOf(shot, { graph, design }),
    cast: Object.fromEntries(
      [...ids].flatMap((characterId) => {
        const member = design.cast[characterId];
        return member ? [[characterId, { name: member.name, look: member.look }] as const] : [];
      }),
    ),
    speech: Object.fromEntries(said.flatMap(({ lineId }) => (speech[lineId] ? [[lineLabel(said, lineId), speech[lineId]] as const] : []))),
    language: graph.language,
    take,
    tail,
    dissolvesFrom: from && withoutPast(from),
  };
}

function withoutPast({ dissolvesFrom: _past, ...alone }: StagedShot): StagedShot['dissolvesFrom'] {
  return alone;
}

/** Lines are numbered within their shot: an id from the script would change with edits elsewhere. */
const lineLabel = (said: readonly { lineId: string }[], lineId: string): string =>
  `line-${said.findIndex((line) => line.lineId === lineId) + 1}`;

/** The place a shot is set in; cards stand before that of the first or last scene. */
function placeOf(shot: PlannedShot, { graph, design }: Pick<Staging, 'graph' | 'design'>): PlaceDesign | null {
  const neighbour = shot.kind === 'credits' ? graph.scenes.at(-1) : graph.scenes[0];
  const sceneId = shot.sceneId ?? neighbour?.id;
  return (sceneId && design.places[sceneId]) || null;
}
