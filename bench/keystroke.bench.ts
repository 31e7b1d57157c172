import { longScript } from '../story/fountain/testing.ts';
import { openReader } from '../story/read.ts';
import { type Bench, type Figure, figure, median } from './figure.ts';

const PAGES = 120;
const KEYSTROKES = 60;
const GOAL_MS = 30;
const TYPED = 'and then, quietly, she says it all again, one more time, to herself.';

/** Where in a script somebody types, as shares of its length. */
const PLACES = { 'at the beginning': 0.02, 'in the middle': 0.5, 'at the end': 0.97 } as const;

const bench: Bench = {
  name: 'keystroke',
  describe: `a letter typed in a script of ${PAGES} pages: time to the new scene graph and planned shots`,
  run: async ({ say }) => {
    const script = longScript(PAGES);
    say(`${script.split('\n').length} lines, ${script.length} characters`);
    const whole = Array.from({ length: 3 }, () => timed(() => openReader().read(script)));
    return [
      figure('read whole, median', median(whole), 'ms'),
      ...Object.entries(PLACES).flatMap(([where, share]) => typeAt(script, { where, share })),
    ];
  },
};
export default bench;

function typeAt(script: string, { where, share }: { where: string; share: number }): Figure[] {
  const reader = openReader();
  reader.read(script);
  const at = script.indexOf('\n\n', Math.floor(script.length * share)); // the end of a line of dialogue or action
  const cpu: number[] = [];
  const times = Array.from({ length: KEYSTROKES }, (_, index) => {
    const text = `${script.slice(0, at)} ${TYPED.slice(0, index + 1)}${script.slice(at)}`;
    const before = process.cpuUsage();
    const time = timed(() => reader.read(text));
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
    return time;
  });
  const slow = times.toSorted((a, b) => a - b)[Math.floor(KEYSTROKES * 0.95)] ?? NaN;
  return [
    figure(`keystroke ${where}, median`, median(times), 'ms', { atMost: GOAL_MS }),
    figure(`keystroke ${where}, 95th percentile`, slow, 'ms'),
  ];
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
