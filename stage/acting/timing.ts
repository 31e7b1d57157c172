import type { ActionBeat } from '../../schema/shot.ts';
import type { Key, Program } from './programs.ts';
import { RANK, type Spell } from './steps.ts';

/** When a program plays, seconds; what doesn't end before lasts until `stop`. */
export interface Timing {
  start: number;
  seconds: number;
  stop: number;
}

/** When an action begins, and how long its program takes, seconds. */
export const timeOf = (program: Program, { startMs, durationMs }: ActionBeat): Omit<Timing, 'stop'> => ({
  start: startMs / 1000,
  seconds: Math.max(0.4, Math.min(program.seconds, durationMs / 1000)),
});

/** A program's keys in time, each with what makes a spell from it until the next key of which `named` is true. */
export function spellsOf(
  { keys }: Program,
  { start, seconds, stop }: Timing,
): {
  key: Key;
  from: number;
  spell: <T>(value: T, named: (other: Key) => boolean) => Spell<T>;
}[] {
  return keys.map((key, index) => {
    const from = start + key.at * seconds;
    return {
      key,
      from,
      spell: (value, named) => {
        const next = keys.slice(index + 1).find(named);
        return { from, until: next ? start + next.at * seconds : stop, rank: RANK.action, value };
      },
    };
  });
}
