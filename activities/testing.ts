import type { Timeline } from '../schema/timeline.ts';

/** A film of one scene and two shots with the given lines; each line stands where it is told. */
export function aTimeline({
  lines = [],
  ...rest
}: Partial<Omit<Timeline, 'lines'>> & { lines?: Partial<Timeline['lines'][number]>[] } = {}): Timeline {
  const frames = rest.frames ?? 240;
  const fps = rest.fps ?? 24;
  const language = rest.language ?? 'en';
  return {
    title: 'Two Cups',
    language,
    fps,
    width: 640,
    height: 360,
    frames,
    durationMs: Math.round((frames * 1000) / fps),
    shots: [
      {
        shotId: 's1-01',
        kind: 'scene',
        fadesIn: false,
        fadesOut: false,
        sceneId: 's1',
        startFrame: 0,
        frames: frames / 2,
        mood: 'calm',
        description: 'Wide',
        present: ['mira', 'tom'],
      },
      {
        shotId: 's1-02',
        kind: 'scene',
        fadesIn: false,
        fadesOut: false,
        sceneId: 's1',
        startFrame: frames / 2,
        frames: frames / 2,
        mood: 'calm',
        description: 'Close-up',
        present: ['mira'],
      },
    ],
    lines: lines.map((line, index) => ({
      lineId: `l${index + 1}`,
      shotId: 's1-01',
      characterId: 'mira',
      characterName: 'MIRA',
      text: 'You came back.',
      language,
      emotion: 'calm',
      manner: 'normal',
      via: 'on-screen',
      startMs: 1000,
      durationMs: 1500,
      speechKey: `org/voice/${index}.wav`,
      pan: 0,
      ...line,
    })),
    actions: [],
    scenes: [
      {
        sceneId: 's1',
        startMs: 0,
        endMs: Math.round((frames * 1000) / fps),
        mood: 'calm',
        culture: 'european',
        era: 'modern',
        placeKind: 'cafe',
        interior: true,
        weather: 'clear',
        timeOfDay: 'evening',
        occasion: null,
        cues: [],
      },
    ],
    ...rest,
  };
}
