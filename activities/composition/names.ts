import type { Timeline } from '../../schema/timeline.ts';

/** A title as a file name: letters and digits of any script, joined by hyphens. */
export function fileNameOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60) || 'film';
}

/**
 * Three shots whose stills stand for the film, the best first: people before places, close ones late enough to mean something,
 * from different parts of the film.
 */
export function posterShots({ shots, frames }: Timeline): string[] {
  const scenes = shots.filter(({ kind }) => kind === 'scene');
  const candidates = scenes.length > 0 ? scenes : shots;
  const moments = [0.62, 0.3, 0.85];
  const chosen: string[] = [];
  for (const moment of moments) {
    const score = (shot: (typeof candidates)[number]) => {
      const middle = (shot.startFrame + shot.frames / 2) / frames;
      return Math.min(2, shot.present.length) * 0.25 - Math.abs(middle - moment) - (chosen.includes(shot.shotId) ? 10 : 0);
    };
    chosen.push(candidates.reduce((best, shot) => (score(shot) > score(best) ? shot : best)).shotId);
  }
  return chosen;
}
