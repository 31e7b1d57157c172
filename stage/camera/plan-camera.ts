import type { ActorState, CameraView } from '../contract.ts';
import type { PerformedFigure } from '../acting/perform.ts';
import { drift, lerp } from '../acting/curves.ts';
import type { Figure, StagedShot } from '../../schema/shot.ts';
import { CENTRE, frameScale, standAt, type Floor } from '../place/floor.ts';
import { toFrame } from '../place/view.ts';
import { ANGLES } from './angles.ts';
import { focusOf, restOf, shoulderSide } from './blocking.ts';
import { FRAMINGS, gazeRoom, SHOULDER, type Framing } from './framing.ts';
import { moved, offsetAt } from './moves.ts';
import { headScale, heightsOf } from './stature.ts';

/** Where an actor is drawn, in pixels of the frame. */
export interface Placed {
  x: number;
  y: number;
  headPx: number;
}
export interface CameraPlan {
  views: CameraView[];
  /** For each figure, as performed, each frame. */
  placed: Placed[][];
  /** The figure whose shoulder we look over, seen out of focus. */
  shoulder: number | null;
  from: CameraView;
  to: CameraView;
}

/** How soft the place is behind each size of shot. */
const DEFOCUS = { 'extreme-wide': 0, wide: 0, full: 0.08, medium: 0.3, 'medium-close-up': 0.5, 'close-up': 0.75, 'extreme-close-up': 0.95, 'over-the-shoulder': 0.55 } as const; // prettier-ignore
const PICTURE = { width: 1280, height: 720 } as const;

/** One figure at one moment in the virtual picture. */
interface Seen {
  x: number;
  feet: number;
  eyes: number;
  crown: number;
  head: number;
}

/** Plans the camera of a shot and, by it, where every figure is drawn. `staged` is the shot as blocked and performed. */
export function planCamera(staged: StagedShot, performed: readonly PerformedFigure[], floor: Floor): CameraPlan {
  const focus = focusOf(staged);
  const focusIndex = performed.findIndex(({ figure }) => figure === focus);
  const shoulder = performed.findIndex(
    ({ figure }, index) => staged.shot.size === 'over-the-shoulder' && figure.characterId === staged.shot.over && index !== focusIndex,
  );
  const seen = performed.map((one) => one.marks.map((_, frame) => seenAt(staged, one, frame, floor)));
  const views = viewsOf(staged, seen, { focus, focusIndex, shoulder });
  const placed = seen.map((track, index) =>
    track.map((one, frame) =>
      index === shoulder ? shoulderPlace(staged, views, seen, { focusIndex, shoulder, frame }) : place(staged, views[frame]!, one),
    ),
  ); // every frame has a view
  return { views, placed, shoulder: shoulder < 0 ? null : shoulder, ...extremes(staged, views) };
}

function seenAt(staged: StagedShot, { figure, marks, states }: PerformedFigure, frame: number, floor: Floor): Seen {
  const { pose, changing } = states[frame] ?? { pose: figure.pose, changing: null };
  return seenOn(staged, figure, { mark: marks[frame] ?? figure.mark, pose, changing }, floor);
}

type Placing = Pick<Figure, 'mark' | 'pose'> & Pick<ActorState, 'changing'>;
function seenOn(staged: StagedShot, { characterId }: Figure, { mark, pose, changing }: Placing, floor: Floor): Seen {
  const look = staged.cast[characterId]?.look;
  const ground = standAt(floor, mark);
  const abed = (of: Figure['pose']): number => (of === 'lie' && floor.bed ? floor.bed.heads * ground.headPx : 0);
  const stand = { ...ground, y: ground.y - lerp(abed(changing?.from ?? pose), abed(pose), changing?.share ?? 1) };
  const head = stand.headPx * headScale(look);
  const [to, from] = [heightsOf(look, pose), heightsOf(look, changing?.from ?? pose)];
  const share = changing?.share ?? 1;
  const [eyes, crown] = [lerp(from.eyes, to.eyes, share), lerp(from.crown, to.crown, share)];
  return { x: stand.x, feet: stand.y, eyes: stand.y - eyes * head, crown: stand.y - crown * head, head };
}

/** The frames of somebody's way that a picture is composed for: it waits for who comes in, and doesn't follow who leaves. */
const composedFor = (track: readonly Seen[], { edge }: Figure): readonly Seen[] =>
  edge === 'enters' ? track.slice(-1) : edge === 'leaves' ? track.slice(0, 1) : track;

/** The left and right edge of the picture that a shot is composed into before anybody comes or goes, in the virtual picture. */
export function edgesOf(staged: StagedShot, floor: Floor): { left: number; right: number } {
  const { width, height, shot } = staged;
  const focus = focusOf(staged);
  const scale = frameScale(width, height);
  const still = shot.figures.map((figure) => [seenOn(staged, figure, { mark: restOf(figure), pose: 'stand', changing: null }, floor)]);
  const track = focus && still[shot.figures.indexOf(focus)];
  const view = track
    ? inside(staged, {
        ...compose(staged, FRAMINGS[shot.size], { focus, track, others: still, shoulder: -1, scale }),
        roll: 0,
        defocus: 0,
      })
    : { ...CENTRE, zoom: 1 };
  const half = width / (scale * view.zoom) / 2;
  return { left: view.x - half, right: view.x + half };
}

interface Roles {
  focus: Figure | null;
  focusIndex: number;
  shoulder: number;
}

function viewsOf(staged: StagedShot, seen: readonly Seen[][], { focus, focusIndex, shoulder }: Roles): CameraView[] {
  const { shot, frames, width, height } = staged;
  const track = seen[focusIndex];
  const scale = frameScale(width, height);
  const { drop } = ANGLES[shot.angle];
  const dropped = drop === 0 ? {} : { drop };
  const defocus = DEFOCUS[shot.size];
  const framing = FRAMINGS[shot.size];
  const frameList = Array.from({ length: frames }, (_, frame) => frame);
  if (!focus || !track) return frameList.map((frame) => offset(staged, { ...CENTRE, zoom: 1, roll: 0, defocus }, CENTRE, frame));
  const composed = seen.map((one, index) => composedFor(one, shot.figures[index]!)); // as many as figures
  const others = composed.filter((_, index) => index !== shoulder);
  const base = compose(staged, framing, { focus, track: composed[focusIndex]!, others, shoulder, scale }); // it has a track
  const follows = focus.edge === null && (shot.move.kind === 'track' || !framing.everyone);
  const steady = smoothed(
    track.map(({ x, eyes }) => ({ x, y: eyes })),
    staged.fps,
  );
  const start = steady[0] ?? { x: 0, y: 0 };
  return frameList.map((frame) => {
    const now = steady[frame] ?? start;
    const rises = follows || (others.length < 2 && framing.head >= 0.2); // who gets up is not left without a head
    const view = {
      ...base,
      x: base.x + (follows ? now.x - start.x : 0),
      y: base.y + (rises ? now.y - start.y : 0),
      roll: 0,
      defocus,
      ...dropped,
    };
    const pivot = { x: follows || (others.length < 2 && !focus.edge) ? now.x : base.x, y: track[frame]?.eyes ?? now.y };
    return inside(staged, shaken(staged, offset(staged, view, pivot, frame), frame));
  });
}

interface Composed {
  focus: Figure;
  track: readonly Seen[];
  others: readonly (readonly Seen[])[];
  shoulder: number;
  scale: number;
}

/** The view of the shot's composition: how close, and what lies in its middle. */
function compose(
  staged: StagedShot,
  framing: Framing,
  { focus, track, others, shoulder, scale }: Composed,
): { x: number; y: number; zoom: number } {
  const { width, height, shot } = staged;
  const first = track[0]!; // a shot has a frame at least
  const { size, rise } = ANGLES[shot.angle];
  const held = (shoulder >= 0 ? 1 - narrowness(staged) * 0.38 : 1) * size;
  const wanted = (framing.head * held * height) / (scale * first.head);
  const everyone = boxOf(
    framing.everyone && shot.move.kind !== 'track'
      ? others
      : [track.slice(0, 1), ...(framing.everyone ? others.map((one) => one.slice(0, 1)) : [])],
  );
  const fits = Math.min(
    (0.9 * width) / (scale * (everyone.right - everyone.left)),
    framing.head < 0.2 ? (0.86 * height) / (scale * (everyone.bottom - everyone.top)) : Infinity,
  );
  const zoom = Math.max(1, framing.everyone ? Math.min(wanted, fits) : wanted);
  const [seenWidth, seenHeight] = [width / (scale * zoom), height / (scale * zoom)];
  if (shot.size === 'extreme-wide') return { ...CENTRE, zoom };
  const alone = others.length <= 1 || !framing.everyone;
  const at = shoulder >= 0 ? shoulderRoom(staged, focus) : gazeRoom(focus.facing);
  const middle = (everyone.left + everyone.right) / 2;
  const slackX = Math.max(0, (seenWidth - (everyone.right - everyone.left)) / 2);
  const lean = Math.max(-slackX, Math.min(slackX, (first.x - middle) * 0.12));
  const x = alone ? holdingIn(everyone, first.x + (0.5 - at) * seenWidth, seenWidth) : middle + lean;
  const level = alone ? first.eyes : first.eyes * 0.6 + average(others.map((one) => one[0]?.eyes ?? first.eyes)) * 0.4;
  const whole = framing.head < 0.2;
  const y = whole
    ? Math.min(
        everyone.bottom + 0.07 * seenHeight - seenHeight / 2,
        everyone.top - 0.1 * seenHeight + seenHeight / 2 + slack(everyone, seenHeight),
      )
    : level + (0.5 - framing.eyes) * seenHeight;
  const crown = Math.min(...others.flatMap((one) => (alone ? one.slice(0, 1) : one).map((seen) => seen.crown)), first.crown);
  const headroom = shot.size === 'extreme-close-up' || whole ? y : Math.min(y, crown - 0.035 * seenHeight + seenHeight / 2);
  return { x, y: headroom + rise * seenHeight, zoom };
}

/** The middle of the frame, moved as little as keeps a box in it, where it can be. */
function holdingIn({ left, right }: { left: number; right: number }, x: number, seenWidth: number): number {
  const half = 0.47 * seenWidth;
  return right - left > 2 * half ? x : Math.max(right - half, Math.min(left + half, x));
}

/** What is left over in height goes above the heads. */
const slack = (box: { top: number; bottom: number }, seenHeight: number): number =>
  Math.max(0, seenHeight * 0.83 - (box.bottom - box.top)) * 0.4;

/** 0 in a frame as wide as a cinema's … 1 in an upright one, where a shoulder has to make room for the face. */
const narrowness = ({ width, height }: StagedShot): number => Math.max(0, Math.min(1, (1.6 - width / height) / 1.04));

function shoulderRoom(staged: StagedShot, focus: Figure): number {
  const over = staged.shot.figures.find(({ characterId }) => characterId === staged.shot.over);
  const at = SHOULDER.speaker + narrowness(staged) * 0.03;
  return over && shoulderSide(over, focus) > 0 ? 1 - at : at;
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What figures cover during the shot, with room for shoulders and hands. */
function boxOf(tracks: readonly (readonly Seen[])[]): { left: number; right: number; top: number; bottom: number } {
  const all = tracks.flatMap((track) => [...track]);
  return {
    left: Math.min(...all.map(({ x, head }) => x - head * 1.15)),
    right: Math.max(...all.map(({ x, head }) => x + head * 1.15)),
    top: Math.min(...all.map(({ crown }) => crown)),
    bottom: Math.max(...all.map(({ feet }) => feet)),
  };
}

/** Follows as a calm operator does: a mean over half a second to either side. */
function smoothed(points: readonly { x: number; y: number }[], fps: number): { x: number; y: number }[] {
  const reach = Math.round(fps / 2);
  return points.map((_, frame) => {
    const near = points.slice(Math.max(0, frame - reach), frame + reach + 1);
    return { x: average(near.map(({ x }) => x)), y: average(near.map(({ y }) => y)) };
  });
}

/** The camera's move added to a view; enlargement is about the eyes, so they stay where they are. */
function offset(staged: StagedShot, view: CameraView, eyes: { x: number; y: number }, frame: number): CameraView {
  const { x, y, zoom } = offsetAt(staged, moved(frame, staged));
  const scale = frameScale(staged.width, staged.height) * view.zoom * zoom;
  return {
    ...view,
    x: eyes.x + (view.x - eyes.x) / zoom + (x * staged.width) / scale,
    y: eyes.y + (view.y - eyes.y) / zoom + (y * staged.height) / scale,
    zoom: view.zoom * zoom,
  };
}

/** In tense scenes closer shots are held by hand, hardly. */
function shaken(staged: StagedShot, view: CameraView, frame: number): CameraView {
  const { size, mood, move } = staged.shot;
  if (mood !== 'tense' || move.kind === 'static' || FRAMINGS[size].head < 0.2) return view;
  const t = frame / staged.fps;
  const reach = (0.0022 * PICTURE.width) / view.zoom;
  return { ...view, x: view.x + drift(t * 1.1, 11) * reach, y: view.y + drift(t * 1.3, 29) * reach };
}

/** Nothing beyond the edge of the painted picture is ever seen. */
function inside({ width, height }: StagedShot, view: CameraView): CameraView {
  const scale = frameScale(width, height) * view.zoom;
  const within = (centre: number, half: number, size: number): number =>
    half * 2 >= size ? size / 2 : Math.min(size - half, Math.max(half, centre));
  return { ...view, x: within(view.x, width / scale / 2, PICTURE.width), y: within(view.y, height / scale / 2, PICTURE.height) };
}

function place({ width, height }: StagedShot, view: CameraView, { x, feet, head }: Seen): Placed {
  const [a, b, c, d, e, f] = toFrame({ width, height }, view, 1);
  return { x: a * x + c * feet + e, y: b * x + d * feet + f, headPx: head * frameScale(width, height) * view.zoom };
}

/** The near listener stands where the frame wants a shoulder, whatever the floor says. */
function shoulderPlace(
  staged: StagedShot,
  views: readonly CameraView[],
  seen: readonly Seen[][],
  { focusIndex, shoulder, frame }: { focusIndex: number; shoulder: number; frame: number },
): Placed {
  const [listener, speaker] = [seen[shoulder]?.[frame], seen[focusIndex]?.[frame]];
  const over = staged.shot.figures[shoulder];
  const focus = staged.shot.figures[focusIndex];
  if (!listener || !speaker || !over || !focus) throw new RangeError('A shot over a shoulder has a listener and a speaker');
  const view = views[frame]!; // every frame has a view
  const near = place(staged, view, speaker);
  const narrow = narrowness(staged);
  const headPx = near.headPx * (SHOULDER.listenerScale - narrow * 0.16) * (listener.head / speaker.head);
  const side = shoulderSide(over, focus);
  const edge = SHOULDER.listener - narrow * 0.14;
  const middle = side < 0 ? edge : 1 - edge;
  const taller = (speaker.eyes - listener.eyes) / speaker.head;
  const eyesY = staged.height * SHOULDER.listenerEyes - Math.max(-1.2, Math.min(0.6, taller)) * near.headPx * 0.5;
  return { x: staged.width * middle, y: eyesY + ((listener.feet - listener.eyes) / listener.head) * headPx, headPx };
}

/**
 * Two views that all others lie within, for whoever bakes what the camera will see: the first and the last when the way between them
 * stays inside what they show, else one that shows everything and the closest.
 */
function extremes(staged: StagedShot, views: readonly CameraView[]): { from: CameraView; to: CameraView } {
  const [first, last] = [views[0]!, views.at(-1)!]; // a shot has a frame at least
  const rects = views.map((view) => rectOf(staged, view));
  const ends = around([rectOf(staged, first), rectOf(staged, last)]);
  const all = around(rects);
  const closest = views.reduce((a, b) => (b.zoom > a.zoom ? b : a));
  const covered =
    all.left >= ends.left - 0.5 && all.right <= ends.right + 0.5 && all.top >= ends.top - 0.5 && all.bottom <= ends.bottom + 0.5;
  if (covered && closest.zoom <= Math.max(first.zoom, last.zoom) + 1e-6) return { from: first, to: last };
  const scale = frameScale(staged.width, staged.height);
  const zoom = Math.min(staged.width / (scale * (all.right - all.left)), staged.height / (scale * (all.bottom - all.top)));
  return { from: { ...first, x: (all.left + all.right) / 2, y: (all.top + all.bottom) / 2, zoom }, to: closest };
}

interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
function rectOf({ width, height }: StagedShot, { x, y, zoom }: CameraView): Rect {
  const scale = 2 * frameScale(width, height) * zoom;
  return { left: x - width / scale, right: x + width / scale, top: y - height / scale, bottom: y + height / scale };
}
const around = (rects: readonly Rect[]): Rect => ({
  left: Math.min(...rects.map(({ left }) => left)),
  right: Math.max(...rects.map(({ right }) => right)),
  top: Math.min(...rects.map(({ top }) => top)),
  bottom: Math.max(...rects.map(({ bottom }) => bottom)),
});
