/** One measured number beside what it is held against. */
export interface Figure {
  figure: string;
  ours: number;
  /** The peer, or the physical limit, measured in the same run; null when the goal is absolute. */
  reference: number | null;
  /** ours / reference. */
  ratio: number | null;
  unit: string;
  /** The goal in words: '≤ 30', '≥ .97', 'ratio ≤ 1.15'; '' when the figure is only printed. */
  goal: string;
  holds: boolean | null;
}

export interface Bench {
  name: string;
  describe: string;
  run: (options: { say: (text: string) => void }) => Promise<Figure[]>;
}

/** A figure with its goal: `figure('keystroke', 12.1, 'ms', { atMost: 30 })`; with `reference` the goal is on the ratio. */
export function figure(
  name: string,
  ours: number,
  unit: string,
  { reference = null, atMost, atLeast }: { reference?: number | null; atMost?: number; atLeast?: number } = {},
): Figure {
  const ratio = reference === null ? null : ours / reference;
  const held = ratio ?? ours;
  const prefix = ratio === null ? '' : 'ratio ';
  const goal = atMost !== undefined ? `${prefix}≤ ${atMost}` : atLeast !== undefined ? `${prefix}≥ ${atLeast}` : '';
  const holds = atMost !== undefined ? held <= atMost : atLeast !== undefined ? held >= atLeast : null;
  return { figure: name, ours, reference, ratio, unit, goal, holds };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
