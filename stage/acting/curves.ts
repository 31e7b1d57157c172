export const clamp = (value: number, low = 0, high = 1): number => (value < low ? low : value > high ? high : value);
export const lerp = (from: number, to: number, t: number): number => from + (to - from) * t;
/** 0 at `from`, 1 at `to`, smooth in between. */
export function smooth(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from || 1e-9));
  return t * t * (3 - 2 * t);
}
/** An angle brought into −180…180. */
export const wrapped = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
export const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Simulated this often, in seconds; a whole number of steps to a frame at 24, 25, 30 and 60 a second. */
export const STEP = 1 / 600;

/**
 * A second-order filter: follows a target like a mass on a spring. `hz` how fast, `damping` 1 without overshoot, `response` how it sets off:
 * below 0 it first goes the other way, which reads as anticipation.
 */
export class Spring {
  private speed = 0;
  private last: number;

  constructor(
    private readonly hz: number,
    private readonly damping: number,
    private readonly response: number,
    public value: number,
  ) {
    this.last = value;
  }

  /** One {@link STEP} toward `target`; `quick` multiplies the frequency for as long as it is given. */
  follow(target: number, quick = 1): number {
    const omega = 2 * Math.PI * this.hz * quick;
    const targetSpeed = (target - this.last) / STEP;
    this.last = target;
    const pull =
      omega * omega * (target - this.value) + this.response * this.damping * omega * targetSpeed - 2 * this.damping * omega * this.speed;
    this.speed += pull * STEP;
    this.value += this.speed * STEP;
    return this.value;
  }
}

/** A nod about its stress, seconds: lifts from −0.2, peaks at +0.09, fades with a time constant of 0.105. Peak 1, lift −0.28. */
export function nodCurve(t: number): number {
  if (t < -0.2 || t > 1.2) return 0;
  if (t < -0.02) return -0.28 * Math.sin(((t + 0.2) / 0.18) * Math.PI) ** 2;
  if (t < 0.09) return smooth(-0.02, 0.09, t);
  const fall = (t - 0.09) / 0.105;
  return Math.exp(-fall) * (1 + fall);
}

/** A lift that rises in 0.1 s, holds and sinks: brows on a stress. */
export function liftCurve(t: number): number {
  if (t < -0.1 || t > 1.2) return 0;
  if (t < 0.09) return smooth(-0.1, 0, t);
  const fall = (t - 0.09) / 0.13;
  return Math.exp(-fall) * (1 + fall);
}

/** Slow unrest without a period one would notice, about −1…1. */
export const drift = (t: number, key: number): number =>
  0.45 * Math.sin(t * 1.7 + key * 3.1) + 0.3 * Math.sin(t * 2.9 + key * 7.7) + 0.35 * Math.sin(t * 0.71 + key * 1.3);
