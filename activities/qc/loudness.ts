import { type FfmpegRun, runFfmpeg } from '../ffmpeg.ts';

const WINDOW_MS = 50;

/** Mean level of a film's sound in windows of 50 ms, dBFS; decoded from the finished file. */
export async function levelsOf(file: string, run: FfmpegRun): Promise<number[]> {
  const samples = (48_000 * WINDOW_MS) / 1000;
  const heard = await runFfmpeg(
    {
      inputs: [{ file, options: ['-nostats', '-vn'] }],
      options: [
        '-af',
        `aformat=channel_layouts=mono,asetnsamples=n=${samples},astats=metadata=1:reset=1:measure_perchannel=none:measure_overall=RMS_level,ametadata=mode=print:key=lavfi.astats.Overall.RMS_level`,
      ],
      output: 'null',
    },
    run,
  );
  return [...heard.matchAll(/RMS_level=(-?[\d.]+|-inf)/g)].map(([, level]) => (level === '-inf' ? -Infinity : Number(level)));
}

/** The level of a stretch: the mean power of its louder half, so that pauses within a line don't count. */
export function levelBetween(levels: readonly number[], { startMs, endMs }: { startMs: number; endMs: number }): number {
  const windows = levels.slice(Math.floor(startMs / WINDOW_MS), Math.ceil(endMs / WINDOW_MS)).sort((one, other) => other - one);
  const louder = windows.slice(0, Math.max(1, Math.ceil(windows.length / 2)));
  const power = louder.reduce((sum, level) => sum + 10 ** (level / 10), 0) / Math.max(1, louder.length);
  return power > 0 ? 10 * Math.log10(power) : -Infinity;
}
