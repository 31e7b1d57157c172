import { applyFilter, highPass, lowPass } from './filters.ts';
import { FILM_SAMPLE_RATE, type Stereo } from './stereo.ts';

/** A room: how long it rings (RT60), how much of it is heard, how dull its walls are. */
export interface Room {
  readonly ringS: number;
  readonly wetDb: number;
  readonly brightHz: number;
  /** Time before the first reflections come back, ms: small rooms 5, halls 30. */
  readonly delayMs: number;
}

const DELAYS = [1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797]; // samples at 48 kHz, without common divisors
const LINES = DELAYS.length;

/** What a room answers to a mono sound, without the sound itself: eight delays that feed each other. `length` samples long. */
export function reverberated(dry: Float32Array, room: Room, length: number): Stereo {
  const input = applyFilter(
    applyFilter(dry.slice(), highPass({ hz: 160, sampleRate: FILM_SAMPLE_RATE })),
    lowPass({ hz: room.brightHz, sampleRate: FILM_SAMPLE_RATE }),
  );
  const size = Math.min(1, 0.35 + room.ringS / 3);
  const delays = DELAYS.map((samples) => Math.round(samples * size));
  const rings = delays.map((samples) => 10 ** ((-3 * samples) / FILM_SAMPLE_RATE / room.ringS));
  const damping = Math.exp((-2 * Math.PI * room.brightHz) / FILM_SAMPLE_RATE);
  const buffers = delays.map((samples) => new Float32Array(samples));
  const cursors = new Int32Array(LINES);
  const dulled = new Float64Array(LINES);
  const outs = new Float64Array(LINES);
  const answer = { left: new Float32Array(length), right: new Float32Array(length) };
  const lag = Math.round((room.delayMs * FILM_SAMPLE_RATE) / 1000);
  for (let index = 0; index < length; index++) {
    let sum = 0;
    for (let line = 0; line < LINES; line++) {
      const heard = buffers[line]?.[cursors[line] ?? 0] ?? 0;
      dulled[line] = heard + ((dulled[line] ?? 0) - heard) * damping;
      outs[line] = (dulled[line] ?? 0) * (rings[line] ?? 0);
      sum += outs[line] ?? 0;
    }
    const fed = index >= lag ? (input[index - lag] ?? 0) : 0;
    let left = 0;
    let right = 0;
    for (let line = 0; line < LINES; line++) {
      const out = outs[line] ?? 0;
      const value = out - (2 / LINES) * sum + (line % 2 ? fed : -fed); // Householder: every delay feeds every other
      const buffer = buffers[line];
      const at = cursors[line] ?? 0;
      if (buffer) buffer[at] = Math.abs(value) < 1e-15 ? 0 : value;
      cursors[line] = at + 1 === (buffer?.length ?? 0) ? 0 : at + 1;
      if (line % 2) left += out;
      else right += out;
    }
    answer.left[index] = left * 0.5;
    answer.right[index] = right * 0.5;
  }
  return answer;
}
