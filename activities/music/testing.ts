import type { TimedLine, TimedScene, Timeline } from '../../schema/timeline.ts';

type Action = Timeline['actions'][number];

export const aScene = (over: Partial<TimedScene> = {}): TimedScene => ({
  sceneId: 'scene-1', startMs: 0, endMs: 20_000, mood: 'calm', culture: 'american', era: 'modern', placeKind: 'home', interior: true,
  weather: 'clear', timeOfDay: 'night', occasion: null, cues: [], ...over,
}); // prettier-ignore

export const aLine = (over: Partial<TimedLine> = {}): TimedLine => ({
  lineId: 'line-1', shotId: 'scene-1-01', characterId: 'mira', characterName: 'MIRA', text: 'You kept my boat.', language: 'en', emotion: 'calm', manner: 'normal',
  via: 'on-screen', startMs: 4000, durationMs: 2000, speechKey: 'line-1', pan: 0, ...over,
}); // prettier-ignore

export const anAction = (over: Partial<Action> = {}): Action => ({
  shotId: 'scene-1-01',
  verb: 'walk',
  object: null,
  startMs: 1000,
  durationMs: 3000,
  ...over,
});

/** A film of one scene, 20 s, unless told otherwise. */
export function aTimeline(over: Partial<Timeline> = {}): Timeline {
  const durationMs = over.durationMs ?? 20_000;
  const scenes = over.scenes ?? [aScene({ endMs: durationMs })];
  const frames = Math.round((durationMs * 24) / 1000);
  const shots = scenes.map((scene) => ({
    shotId: `${scene.sceneId}-01`, kind: 'scene' as const, fadesIn: false, fadesOut: false, sceneId: scene.sceneId, startFrame: Math.round((scene.startMs * 24) / 1000), frames: Math.round(((scene.endMs - scene.startMs) * 24) / 1000),
    mood: scene.mood, description: '', present: [],
  })); // prettier-ignore
  return {
    title: 'The Paper Boat',
    language: 'en',
    fps: 24,
    width: 1280,
    height: 720,
    frames,
    durationMs,
    shots,
    lines: [],
    actions: [],
    scenes,
    ...over,
  };
}
