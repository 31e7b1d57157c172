import { samplesAt } from '../signal/stereo.ts';

/** A stretch of speech, ms. */
export interface Spoken {
  readonly startMs: number;
  readonly endMs: number;
}

const BEFORE_MS = 150;
const HOLD_MS = 200;
const RISE_MS = 500;
const SHORT_GAP_MS = 850;

/** Stretches of speech in order, those less than 0.85 s apart run together: nothing comes up for so short a time. */
export function runTogether(lines: readonly Spoken[]): Spoken[] {
  const stretches: { startMs: number; endMs: number }[] = [];
  for (const { startMs, endMs } of lines.toSorted((a, b) => a.startMs - b.startMs)) {
    const last = stretches.at(-1);
    if (last && startMs - last.endMs < SHORT_GAP_MS) last.endMs = Math.max(last.endMs, endMs);
    else stretches.push({ startMs, endMs });
  }
  return stretches;
}

/** A gain per sample that makes way for speech: down before the first word, held a little after the last, then slowly up. */
export function duckingCurve(lines: readonly Spoken[], length: number, depthDb: number): Float32Array {
  const gains = new Float32Array(length).fill(1);
  const ramp = (fromMs: number, toMs: number, share: (along: number) => number) => {
    const from = samplesAt(fromMs);
    const to = samplesAt(toMs);
    for (let index = Math.max(0, from); index < Math.min(length, to); index++) {
      const gain = 10 ** ((-depthDb * share((index - from) / (to - from))) / 20);
      gains[index] = Math.min(gains[index] ?? 1, gain);
    }
  };
  const smooth = (along: number) => along * along * (3 - 2 * along);
  for (const { startMs, endMs } of runTogether(lines)) {
    ramp(startMs - BEFORE_MS - 100, startMs - 20, smooth);
    ramp(startMs - 20, endMs + HOLD_MS, () => 1);
    ramp(endMs + HOLD_MS, endMs + HOLD_MS + RISE_MS, (along) => 1 - smooth(along));
  }
  return gains;
}
