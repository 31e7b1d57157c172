import type { Point } from '../../paint/brush.ts';
import { adjust, css } from '../../paint/colour.ts';
import { clump, unionOf, type Ball } from '../balls.ts';
import { add, cross, DEGREE, lerp, times, turnAbout, unit, type Vec } from '../space.ts';
import type { Wearer } from '../wearer.ts';

/** A hand as data: the curl of four fingers (0 straight … 1 fist), their spread, the thumb's reach outward and its curl. */
export interface HandShape {
  curl: readonly [index: number, middle: number, ring: number, little: number];
  spread: number;
  thumb: readonly [out: number, curl: number];
  /** How a reaching hand holds itself: along the forearm, upright, or flat; and what the palm faces. */
  held?: { fingers: Vec; palm: Vec };
}
export const HANDS: Readonly<Record<string, HandShape>> = {
  relaxed: { curl: [0.2, 0.27, 0.34, 0.4], spread: 0.07, thumb: [0.5, 0.25] },
  open: { curl: [0.08, 0.04, 0.07, 0.12], spread: 0.22, thumb: [0.95, 0.05], held: { fingers: [0.1, 0.45, 0.9], palm: [0, 0.75, 0.5] } },
  flat: { curl: [0.04, 0.03, 0.04, 0.05], spread: 0.02, thumb: [0.25, 0.05] },
  point: { curl: [0.02, 0.85, 0.9, 0.92], spread: 0, thumb: [0.35, 0.6] },
  fist: { curl: [0.95, 0.95, 0.95, 0.95], spread: 0, thumb: [0.25, 0.8] },
  grip: { curl: [0.66, 0.7, 0.74, 0.76], spread: 0.02, thumb: [0.6, 0.55] },
  page: { curl: [0.5, 0.56, 0.62, 0.66], spread: 0.04, thumb: [0.5, 0.4] },
  cup: { curl: [0.34, 0.32, 0.34, 0.37], spread: 0.04, thumb: [0.8, 0.3] },
  'palms-joined': { curl: [0.02, 0.02, 0.02, 0.02], spread: 0, thumb: [0.2, 0.05], held: { fingers: [0.1, 1, 0.22], palm: [1, 0, 0] } },
};
// root across the palm, root along it, length, half-width, all as shares of the hand
const FINGERS = [
  [-0.185, 0.46, 0.46, 0.068],
  [-0.062, 0.5, 0.52, 0.07],
  [0.06, 0.485, 0.475, 0.066],
  [0.168, 0.43, 0.37, 0.057],
] as const;
const BONES = [0.46, 0.31, 0.23] as const;

/** Paints a hand at its wrist: palm and fingers sorted by depth, each with its own edge, so that it reads as a hand and not as a mitten. */
export function paintHand(wearer: Wearer, index: 0 | 1, far = 0): void {
  const { easel, view, body, skeleton, skin } = wearer;
  const { wrist, fingers, palm, side, hand } = skeleton.arms[index];
  const shape = HANDS[hand] ?? HANDS.relaxed!;
  const size = body.hand;
  const across = times(unit(cross(fingers, palm)), side); // toward the little finger
  const at = (along: number, out: number, up: number): Vec =>
    add(add(add(wrist, fingers, along * size), across, out * size), palm, up * size);
  const ball = (v: Vec, r: number): Ball => {
    const [x, y] = view.project(v);
    return { x, y, r: r * size };
  };
  const parts: { depth: number; balls: Ball[]; line: Point[]; radius: number }[] = FINGERS.map(([out, along, length, r], i) => {
    const fan = shape.spread * (i - 1.4) * 0.55;
    return finger({
      root: at(along - 0.06, out, 0),
      direction: unit(add(fingers, across, fan)),
      palm,
      bends: [75, 95, 60].map((limit) => limit * shape.curl[i]! * DEGREE),
      length: length * size,
      r,
    });
  });
  const [out, curl] = shape.thumb;
  const thumbWay = unit(add(add(fingers, across, -0.35 - out * 0.8), palm, 0.25));
  parts.push(
    finger({
      root: at(0.14, -0.15, 0.04),
      direction: thumbWay,
      palm: unit(add(palm, across, 0.7)),
      bends: [20 * curl * DEGREE, 60 * curl * DEGREE, 50 * curl * DEGREE],
      length: 0.48 * size,
      r: 0.078,
    }),
  );
  function finger({
    root,
    direction,
    palm: toward,
    bends,
    length,
    r,
  }: {
    root: Vec;
    direction: Vec;
    palm: Vec;
    bends: number[];
    length: number;
    r: number;
  }) {
    const axis = unit(cross(direction, toward));
    let [here, way] = [root, direction];
    const balls = [ball(here, r)];
    const line: Vec[] = [here];
    BONES.forEach((bone, j) => {
      way = turnAbout(way, axis, bends[j] ?? 0);
      here = add(here, way, length * bone);
      balls.push(ball(here, lerp(r, r * 0.72, (j + 1) / 3)));
      line.push(here);
    });
    return { depth: view.depth(line[2]!), balls, line: line.map((v): Point => [view.project(v)[0], view.project(v)[1]]), radius: r * size };
  }
  const palmShape = [
    ball(at(0, -0.07, 0), 0.1),
    ball(at(0, 0.07, 0), 0.1),
    ball(at(0.14, -0.13, 0.01), 0.11),
    ball(at(0.14, 0.12, 0), 0.1),
    ball(at(0.46, -0.165, 0), 0.09),
    ball(at(0.46, 0.15, 0), 0.085),
  ];
  const edge = css(easel.rig.shade(adjust(skin, { chroma: 1.2, lightness: -0.16 }), 0.05), 0.6);
  const middle = view.depth(at(0.3, 0, 0));
  const all = [
    ...parts.map((p) => ({ ...p, hull: p.balls })),
    { depth: middle, balls: palmShape, hull: palmShape, line: [] as Point[], radius: 0.2 * size },
  ];
  const hull = clump(all.flatMap(({ balls }) => balls));
  const as = unionOf(easel.platform, [hull]).box;
  for (const part of all.sort((a, b) => a.depth - b.depth)) {
    const outlines = part.line.length ? part.balls.slice(1).map((b, j) => clump([part.balls[j]!, b])) : [clump(part.balls)];
    const shape2 = unionOf(easel.platform, outlines);
    easel.context.lineWidth = size * 0.028;
    easel.context.lineJoin = 'round';
    if (part.line.length) {
      easel.context.strokeStyle = edge;
      easel.context.save();
      easel.context.globalCompositeOperation = 'source-atop'; // edges show against the hand only
      easel.context.stroke(shape2.path);
      easel.context.restore();
    }
    easel.paint(shape2, skin, { as, far, shade: part.line.length ? 0.34 : 0.3, width: size * 0.07 });
  }
}
