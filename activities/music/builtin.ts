import { existsSync } from 'node:fs';
import path from 'node:path';
import { StudioError } from '../../schema/errors.ts';
import type { Timeline } from '../../schema/timeline.ts';
import { sourceVersion } from '../engine-version.ts';
import type { MusicEngine, SoundNotice, SoundOutput } from './engine.ts';
import { inThread } from './in-thread.ts';

const SOUND_FONTS = ['MuseScore_General_Lite.sf3', 'FluidR3Mono_GM.sf3'];

/** Music composed from the timeline and played with a sound font; ambience and effects made of noise and tones. No recordings, no network. */
export function builtinMusicEngine({ assetsDir }: { assetsDir: string }): MusicEngine {
  const soundFontPath = SOUND_FONTS.map((name) => path.join(assetsDir, 'soundfont', name)).find((file) => existsSync(file));
  const soundFont = soundFontPath ? path.basename(soundFontPath, '.sf3') : 'none';
  return {
    id: 'builtin',
    version: `${soundFont}/${sourceVersion(['activities/music', 'activities/signal'], ['spessasynth_core'])}`,
    queue: 'cpu',
    async compose(timeline, { path: file, signal }) {
      if (!soundFontPath) throw new StudioError('SETUP_INCOMPLETE', 'The sound font is missing: run set-up again');
      await inThread({ kind: 'compose', timeline, path: file, soundFontPath }, { outputs: [file], signal });
      return songNotices(timeline);
    },
    surround: (timeline, output) => quietly('surround', timeline, output),
    punctuate: (timeline, output) => quietly('punctuate', timeline, output),
  };
}

async function quietly(
  kind: 'surround' | 'punctuate',
  timeline: Timeline,
  { path: file, signal }: SoundOutput,
): Promise<readonly SoundNotice[]> {
  await inThread({ kind, timeline, path: file }, { outputs: [file], signal });
  return [];
}

/** Songs the script names can't be played: they belong to someone, and nobody sings here. */
function songNotices({ scenes }: Timeline): SoundNotice[] {
  const songs = scenes.flatMap(({ cues }) => cues.filter((cue) => /\b(song|sings?|singing|lyrics|anthem)\b/i.test(cue)));
  return [...new Set(songs)].map((cue) => ({
    code: 'CUE_NOT_PLAYED',
    message: `“${cue}”: the built-in music has no singers; the score plays on`,
  }));
}
