import type { Substitution } from '../../stage/contract.ts';
import { sourceVersion } from '../engine-version.ts';
import type { PictureEngine } from './engine.ts';
import { FONT_PACKAGES } from './font-packages.ts';
import { openReelPool } from './reel-pool.ts';

/** Drawn by code on the CPU: no network, no key. Its version covers all that is drawn with, so that old pictures never pass for new ones. */
export function builtinPictureEngine({
  ffmpegPath,
  processes,
}: {
  ffmpegPath: string;
  processes: number;
}): PictureEngine & { close(): Promise<void> } {
  const pool = openReelPool({ processes });
  const fonts = [...new Set(Object.values(FONT_PACKAGES).flat())].map((name) => `@fontsource-variable/${name}`);
  return {
    id: 'builtin',
    version: sourceVersion(['stage', 'activities/animation'], ['@napi-rs/canvas', ...fonts]),
    queue: 'cpu',
    async paintCharacter(look, file, watch) {
      await pool.run({ kind: 'character', look, file }, watch);
    },
    async paintPlace(design, file, watch) {
      await pool.run({ kind: 'place', design, file }, watch);
    },
    async filmShot(shot, { clip, still }, watch) {
      const substitutions = await pool.run({ kind: 'shot', shot, clip, still, ffmpegPath }, watch);
      return { substitutions: substitutions.map(inWords) };
    },
    close: () => pool.close(),
  };
}

const inWords = ({ kind, wanted, used }: Substitution): string =>
  used.startsWith('left out') ? `${kind} “${wanted}” is left out` : `${kind} “${wanted}”: ${used} instead`;
