import { rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { MixResult as Mixed, Scored } from '../../schema/produce.ts';
import { Timeline } from '../../schema/timeline.ts';
import { artifactKey, mediaTypeOf } from '../artifact.ts';
import { sourceVersion } from '../engine-version.ts';
import { withPulse } from '../pulse.ts';
import { type ForFilm, type Workshop, companion } from '../workshop.ts';
import type { MusicEngine, SoundOutput } from './engine.ts';
import { mixFilm } from './mix.ts';
import { STEMS } from './mix-job.ts';

const MIXER = { id: 'mixer', version: sourceVersion(['activities/music', 'activities/signal']) };
const Notices = z.array(z.object({ code: z.string(), message: z.string() }));
const Score = z.object({
  music: z.string().nullable(),
  ambience: z.string(),
  effects: z.string(),
  notices: Notices,
});

/** What a part of the score may depend on: the rest is blanked, so that it can't. */
const PARTS = {
  music: (timeline: Timeline): Timeline => ({ ...timeline, lines: timeline.lines.map((line) => ({ ...line, text: '', speechKey: '' })) }),
  ambience: (timeline: Timeline): Timeline => ({ ...timeline, title: '', lines: [], actions: [] }),
  effects: (timeline: Timeline): Timeline => ({ ...timeline, title: '', lines: [] }),
};

export const musicActivities = ({ artifacts, engines: { music: engine } }: Workshop) => {
  const perform: Record<keyof typeof PARTS, (timeline: Timeline, output: SoundOutput) => ReturnType<MusicEngine['compose']>> = {
    music: (timeline, output) => engine.compose(timeline, output),
    ambience: (timeline, output) => engine.surround(timeline, output),
    effects: (timeline, output) => engine.punctuate(timeline, output),
  };

  /** One part of the score as an artifact of its own, its notices beside it. */
  async function part(organisationId: string, name: keyof typeof PARTS, { timeline, signal }: { timeline: Timeline; signal: AbortSignal }) {
    const seen = PARTS[name](timeline);
    const recipe = { stage: 'music', engine: { id: `${engine.id}-${name}`, version: engine.version }, inputs: seen, extension: 'wav' };
    const notesKey = companion(artifactKey(organisationId, recipe), '.json');
    const { key, made } = await artifacts.make(organisationId, recipe, async (file) => {
      const notices = await perform[name](seen, { path: file, signal });
      await artifacts.store.put(notesKey, Buffer.from(JSON.stringify(notices)), { type: mediaTypeOf(notesKey) });
    });
    return { key, made, notices: await artifacts.json(notesKey, Notices) };
  }

  return {
    /** Composes the score and makes the sounds of places and actions, each an artifact. Safe to repeat. */
    composeMusic: ({ film, timelineKey, music: wanted }: ForFilm & { timelineKey: string; music: boolean }): Promise<Scored> =>
      withPulse(async (signal) => {
        const timeline = await artifacts.json(timelineKey, Timeline);
        const names: (keyof typeof PARTS)[] = wanted ? ['music', 'ambience', 'effects'] : ['ambience', 'effects'];
        const parts = Object.fromEntries(
          await Promise.all(names.map(async (name) => [name, await part(film.organisationId, name, { timeline, signal })] as const)),
        );
        const notices = Object.values(parts).flatMap(({ notices: each }) => each);
        const key = await artifacts.file(film.organisationId, 'score', {
          music: parts.music?.key ?? null,
          ambience: parts.ambience!.key,
          effects: parts.effects!.key,
          notices,
        });
        return {
          key,
          made: Object.values(parts).some(({ made }) => made),
          notices: notices.map(({ code, message }) => ({ code, message })),
        };
      }),

    /** Mixes voices, score, places and actions to a master and four stems beside it. Safe to repeat: keyed by every sound and when it falls. */
    mixSound: ({ film, timelineKey, scoreKey }: ForFilm & { timelineKey: string; scoreKey: string }): Promise<Mixed> =>
      withPulse(async (signal) => {
        const [timeline, score] = await Promise.all([artifacts.json(timelineKey, Timeline), artifacts.json(scoreKey, Score)]);
        const recipe = { stage: 'mix', engine: MIXER, inputs: { timeline: { ...timeline, title: '' }, score }, extension: 'wav' };
        const key = artifactKey(film.organisationId, recipe);
        const { made } = await artifacts.make(film.organisationId, recipe, async (master, folder) => {
          const sounds = [
            ...new Set([
              ...timeline.lines.map(({ speechKey }) => speechKey),
              score.ambience,
              score.effects,
              ...(score.music ? [score.music] : []),
            ]),
          ];
          const files = new Map((await artifacts.fetchAll(sounds, folder)).map((file, index) => [sounds[index]!, file]));
          const lines = Object.fromEntries(timeline.lines.map(({ lineId, speechKey }) => [lineId, files.get(speechKey)!]));
          await mixFilm(timeline, {
            lines,
            music: score.music && files.get(score.music)!,
            ambience: files.get(score.ambience)!,
            effects: files.get(score.effects)!,
            outDir: folder,
            signal,
          });
          for (const stem of STEMS) {
            const stemKey = companion(key, `-${stem}.wav`);
            await artifacts.store.put(stemKey, { path: path.join(folder, `${stem}.wav`) }, { type: mediaTypeOf(stemKey) });
          }
          await rename(path.join(folder, 'master.wav'), master);
        });
        return { key, made };
      }),
  };
};
