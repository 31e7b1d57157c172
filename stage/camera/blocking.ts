import type { Figure, StagedShot } from '../../schema/shot.ts';

/** Space between two people's middles, in adult head heights of floor, at least and in a shot that holds both closely. */
const HALF_AREA_HEADS = 7.7;
const APART = 0.27;
/** Depth of floor that lets one person pass before another. */
const ASIDE = 0.16;
/** Half of what lies between two who talk, in a shot that shows them closely. */
const TALKING = 0.23;

/**
 * Moves marks and bodies as film crews do between set-ups: people in a medium or closer shot stand nearer than life and open toward the
 * camera; nobody stands in anybody; whoever's shoulder we look over has the back to us.
 */
export function blocked(staged: StagedShot, aspect: number): StagedShot {
  const { shot } = staged;
  const focus = focusOf(staged);
  if (!focus) return staged;
  const over = shot.figures.find(({ characterId }) => characterId === shot.over && characterId !== focus.characterId);
  const figures =
    shot.size === 'over-the-shoulder' && over
      ? shot.figures.map((figure) => (figure === over ? backed(figure, focus) : figure === focus ? turnedTo(figure, over) : figure))
      : withWay(spaced(gathered(shot.figures, focus, reachOf(shot.size, aspect, shot.figures.length))));
  return { ...staged, shot: { ...shot, figures } };
}

/** Whom the camera is about: as planned, else who speaks first, else the nearest figure. */
export function focusOf({ shot }: StagedShot): Figure | null {
  const named = shot.figures.find(({ characterId }) => characterId === shot.focus);
  if (named) return named;
  const speaking = shot.beats.find((beat) => beat.kind === 'line' && beat.via === 'on-screen');
  return shot.figures.find(({ characterId }) => characterId === speaking?.characterId) ?? shot.figures[0] ?? null;
}

/** Half the width, in units of marks, that a shot of this size can hold at a stretch; Infinity: as wide as need be. */
function reachOf(size: StagedShot['shot']['size'], aspect: number, people: number): number {
  const heads = { 'extreme-wide': 0.06, wide: 0.09, full: 0.1, medium: 0.19, 'medium-close-up': 0.26, 'close-up': 0.3, 'extreme-close-up': 0.5, 'over-the-shoulder': 0.3 }[size]; // prettier-ignore
  const room = Math.max(0.12, (aspect / heads / 2 - 1.1) / HALF_AREA_HEADS);
  return heads < 0.15 ? room : Math.min(room, TALKING * (people - 1));
}

/** Where somebody stands while the picture is about them: who comes in, at the end of the way. */
export const restOf = ({ mark, walksTo, edge }: Figure): Figure['mark'] => (edge === 'enters' && walksTo ? walksTo : mark);

/** A figure with the whole of its way moved across the floor. */
const shifted = (figure: Figure, by: number): Figure =>
  Math.abs(by) < 1e-9
    ? figure
    : {
        ...figure,
        mark: { ...figure.mark, x: figure.mark.x + by },
        walksTo: figure.walksTo && { ...figure.walksTo, x: figure.walksTo.x + by },
      };

/** Draws marks together about their middle until all are within reach of it. */
function gathered(figures: readonly Figure[], focus: Figure, reach: number): Figure[] {
  const marks = figures.map(restOf);
  const [low, high] = [Math.min(...marks.map(({ x }) => x)), Math.max(...marks.map(({ x }) => x))];
  const half = (high - low) / 2;
  if (half <= reach) return [...figures];
  const k = reach / half;
  const middle = restOf(focus).x + ((low + high) / 2 - restOf(focus).x) * k;
  const moved = (x: number): number => middle + (x - (low + high) / 2) * k;
  return figures.map((figure) => shifted(figure, moved(restOf(figure).x) - restOf(figure).x));
}

/** Keeps people from standing in one another: in order across, each a shoulder's width from the last unless well behind. */
function spaced(figures: readonly Figure[]): Figure[] {
  const order = [...figures].sort((a, b) => restOf(a).x - restOf(b).x);
  const middle = order.reduce((sum, figure) => sum + restOf(figure).x, 0) / Math.max(1, order.length);
  const xs = order.map((figure) => restOf(figure).x);
  for (let i = 1; i < xs.length; i++) {
    const [before, here] = [order[i - 1]!, order[i]!]; // as many as xs
    const apart = Math.abs(restOf(here).depth - restOf(before).depth) > 0.35 ? APART * 0.55 : APART;
    xs[i] = Math.max(xs[i] ?? 0, (xs[i - 1] ?? 0) + apart);
  }
  const shift = middle - xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
  const moved = new Map(order.map((figure, i) => [figure, (xs[i] ?? 0) + shift]));
  return figures.map((figure) => shifted(figure, (moved.get(figure) ?? 0) - restOf(figure).x));
}

/** Steps aside for whoever passes: nobody walks or runs through anybody, and who comes up to somebody stops before them. */
function withWay(figures: readonly Figure[]): Figure[] {
  const passes = (goer: Figure, stander: Figure): boolean => {
    if (!goer.walksTo || goer === stander || Math.abs(goer.mark.depth - stander.mark.depth) > ASIDE) return false;
    const [low, high] = [Math.min(goer.mark.x, goer.walksTo.x), Math.max(goer.mark.x, goer.walksTo.x)];
    return stander.mark.x > low && stander.mark.x < high;
  };
  const stoppedShort = figures.map((goer): Figure => {
    const met = figures.find((other) => other !== goer && !other.walksTo && goer.walksTo && Math.abs(goer.walksTo.x - other.mark.x) < APART && Math.abs(goer.walksTo.depth - other.mark.depth) < ASIDE); // prettier-ignore
    if (!met || !goer.walksTo) return goer;
    const side = Math.sign(goer.mark.x - met.mark.x) || 1;
    return { ...goer, walksTo: { ...goer.walksTo, x: met.mark.x + side * APART } };
  });
  return stoppedShort.map((stander) => {
    if (stander.walksTo || !stoppedShort.some((goer) => passes(goer, stander))) return stander;
    const { x, depth } = stander.mark;
    return { ...stander, mark: { x, depth: depth + ASIDE <= 1 ? depth + ASIDE : depth - ASIDE } };
  });
}

/** On which side of the frame the one stands whose shoulder we look over: −1 left, 1 right. */
export const shoulderSide = (over: Figure, focus: Figure): -1 | 1 => (over.mark.x <= focus.mark.x ? -1 : 1);

const backed = (over: Figure, focus: Figure): Figure => ({
  ...over,
  pose: over.pose === 'walk' || over.pose === 'run' ? 'stand' : over.pose,
  walksTo: null,
  facing: shoulderSide(over, focus) * -148,
  mark: { x: focus.mark.x + shoulderSide(over, focus) * 0.3, depth: Math.max(0, focus.mark.depth - 0.2) },
});
const turnedTo = (focus: Figure, over: Figure): Figure => ({
  ...focus,
  facing: shoulderSide(over, focus) * 28,
  gazeAt: focus.gazeAt ?? over.characterId,
});
