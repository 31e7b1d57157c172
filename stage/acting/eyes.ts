import type { Random } from '../paint/random.ts';
import { clamp, smooth } from './curves.ts';
import type { Aim } from './floor-plan.ts';

/** How shut the lids are on each frame of a blink: the usual one, and a soft one at the end of a thought. */
const BLINK = [0.5, 1, 1, 0.62, 0.22, 0.05] as const;
const SOFT_BLINK = [0.3, 0.8, 1, 1, 0.7, 0.38, 0.15, 0.04] as const;
const APART = 0.72;
const AT_LATEST = 3.4;

export interface BlinkCause {
  at: number;
  soft: boolean;
}

/** Lids for every frame: a blink at each cause that leaves enough time since the last, and when none comes for too long. */
export function blinkTrack(
  causes: readonly BlinkCause[],
  mayBlink: (t: number) => boolean,
  frames: number,
  fps: number,
  chance: Random,
): number[] {
  const end = frames / fps;
  const blinks: BlinkCause[] = [];
  let last = -chance.between(0.3, 2);
  const sorted = [...causes].filter(({ at }) => at < end).sort((a, b) => a.at - b.at);
  for (const cause of [...sorted, { at: end, soft: false }]) {
    while (cause.at - last > AT_LATEST) blinks.push({ at: (last += chance.between(1.8, AT_LATEST)), soft: chance.chance(0.3) });
    if (cause.at < end && cause.at - last >= APART) {
      blinks.push(cause);
      last = cause.at;
    }
  }
  const lids = Array.from({ length: frames }, () => 0);
  for (const { at, soft } of blinks.filter((blink) => mayBlink(blink.at))) {
    const first = Math.round(at * fps);
    // Shapes are in frames of 1/24 s.
    const shape = soft ? SOFT_BLINK : BLINK;
    const length = Math.round((shape.length * fps) / 24);
    for (let i = 0; i < length; i++) {
      const frame = first + i;
      if (frame >= 0 && frame < frames) lids[frame] = Math.max(lids[frame] ?? 0, shape[Math.floor((i * 24) / fps)] ?? 0);
    }
  }
  return lids;
}

/** Eyes that jump from rest to rest: a saccade takes 21 ms and 1.8 for every degree, 30 to 70 in all. */
export class Eyes {
  private from: Aim;
  private to: Aim;
  private began = -1;
  private small: Aim = { yaw: 0, pitch: 0 };
  private nextSmall = 0;
  /** When they last jumped by more than 16 degrees; a blink goes with it. */
  lastLeap = -1;

  constructor(
    start: Aim,
    private readonly chance: Random,
  ) {
    this.from = start;
    this.to = start;
  }

  /** Where the eyes rest at `t`, degrees in the room; call with growing times. `dart` is the pause between small movements, seconds. */
  at(t: number, aim: Aim, dart: readonly [number, number]): Aim {
    if (t >= this.nextSmall) {
      this.small = { yaw: this.chance.spread(2.6), pitch: this.chance.spread(2) };
      this.nextSmall = t + this.chance.between(dart[0], dart[1]);
    }
    const wanted = { yaw: aim.yaw + this.small.yaw, pitch: aim.pitch + this.small.pitch };
    if (Math.abs(wanted.yaw - this.to.yaw) + Math.abs(wanted.pitch - this.to.pitch) > 0.5) {
      this.from = this.now(t);
      this.to = wanted;
      this.began = t;
      if (this.size() > 16) this.lastLeap = t;
    }
    return this.now(t);
  }

  private size(): number {
    return Math.hypot(this.to.yaw - this.from.yaw, this.to.pitch - this.from.pitch);
  }

  private now(t: number): Aim {
    const share = smooth(0, clamp(0.021 + 0.0018 * this.size(), 0.03, 0.07), t - this.began);
    return {
      yaw: this.from.yaw + (this.to.yaw - this.from.yaw) * share,
      pitch: this.from.pitch + (this.to.pitch - this.from.pitch) * share,
    };
  }
}
