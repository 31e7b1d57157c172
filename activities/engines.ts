import os from 'node:os';
import { builtinPictureEngine } from './animation/builtin.ts';
import { builtinMusicEngine } from './music/builtin.ts';
import { builtinVoiceEngine } from './voice/builtin.ts';
import type { Workshop } from './workshop.ts';

/** Where the built-in engines find what they work with. */
export interface EngineOptions {
  assetsDir: string;
  ffmpegPath: string;
  espeakPath: string;
}

/** One more activity than cores: while two draw, one may wait for a file. */
export const cpuSlots = (): number => os.availableParallelism() + 1;

/** The engines of this worker. Each names the queue it belongs on; a new engine is a file beside `builtin.ts` and a row here. */
export async function openEngines({
  assetsDir,
  ffmpegPath,
  espeakPath,
}: EngineOptions): Promise<Workshop['engines'] & { close(): Promise<void> }> {
  const picture = builtinPictureEngine({ ffmpegPath, processes: os.availableParallelism() });
  const voice = builtinVoiceEngine({ assetsDir, espeakPath });
  const music = builtinMusicEngine({ assetsDir });
  return {
    picture,
    voice,
    music,
    close: async () => {
      await Promise.all([picture.close(), voice.close()]);
    },
  };
}
