import type { WornGarment } from '../../../schema/look.ts';
import { boxOf, type Point, type Shape } from '../../paint/brush.ts';
import { css } from '../../paint/colour.ts';
import { denser, type Spot } from '../body/torso.ts';
import { lerp, smooth } from '../space.ts';
import { tintOf, trunk, type Wearer } from '../wearer.ts';
import type { Cut, Drape, Mark, TopCut } from './cut.ts';
import { patternOnTorso } from './patterns.ts';

type Context = CanvasRenderingContext2D;
// prettier-ignore
const FOLDS: Record<'soft' | 'few', readonly (readonly Spot[])[]> = {
  soft: [
    [[0.5, -74], [0.44, -44], [0.41, -16]], [[0.53, 74], [0.46, 44], [0.42, 20]],
    [[0.3, -78], [0.22, -46], [0.19, -8]], [[0.31, 78], [0.2, 42], [0.18, 14]],
    [[0.8, -66], [0.7, -50], [0.6, -44]], [[0.81, 66], [0.71, 50], [0.61, 44]],
    [[0.12, -70], [0.06, -40], [0.05, -18]], [[0.13, 72], [0.05, 44], [0.05, 22]],
    [[0.8, 150], [0.5, 165], [0.3, 172]], [[0.8, -150], [0.5, -165], [0.3, -172]], [[0.3, 118], [0.2, 150], [0.18, 176]], [[0.28, -120], [0.2, -150], [0.18, -176]],
  ],
  few: [[[0.82, -64], [0.72, -48], [0.63, -42]], [[0.82, 64], [0.72, 48], [0.63, 42]]],
};

/** Paints a garment's trunk with its opening, folds, pattern, then what is sewn on it. */
export function paintTop(wearer: Wearer, worn: WornGarment, cut: Cut): void {
  if (cut.top) paintTrunk(wearer, worn, cut, cut.top);
  for (const mark of cut.marks ?? []) for (const side of mark.both ? [1, -1] : [1]) paintMark(wearer, worn, mark, side);
  if (cut.drape && !cut.mantle) paintDrape(wearer, worn, cut.drape);
}

function paintTrunk(wearer: Wearer, worn: WornGarment, cut: Cut, top: TopCut): void {
  const { easel } = wearer;
  const easeAt = (height: number) => top.ease + (top.hem ?? 0) * smooth(0.3, top.from, height);
  const albedo = tintOf(worn, wearer.skin, top.tint ?? 'main');
  const shape = trunk(wearer, top.from, top.to, easeAt, Boolean(cut.sleeve)); // a vest leaves the shoulders to the sleeves under it
  easel.paint(shape, albedo, {
    as: wearer.torsoBox,
    width: 0.16,
    contact: 0.5,
    details: (context) => {
      if (cut.pattern && !top.plain)
        patternOnTorso(wearer, context, { pattern: cut.pattern, worn, from: top.from, to: top.to, ease: top.ease });
      for (const fold of top.folds === 'none' ? [] : FOLDS[top.folds ?? 'soft'])
        for (const run of wearer.surface.line(fold, top.ease)) if (run.length > 4) easel.fold(context, run, 0.02, albedo, 0.5);
      cutAway(wearer, context, top);
      if (cut.skirt && top.from < cut.skirt.top) fadeHem(wearer, context, top.from); // one piece: the skirt goes on where the trunk fades
    },
  });
}

function fadeHem({ skeleton, view }: Wearer, context: Context, hem: number): void {
  const [, from] = view.project(skeleton.spine(hem + 0.26));
  const [, to] = view.project(skeleton.spine(hem + 0.04));
  const fade = context.createLinearGradient(0, from, 0, to);
  fade.addColorStop(0, 'rgba(0,0,0,0)');
  fade.addColorStop(1, 'rgba(0,0,0,1)');
  context.save();
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = fade;
  context.fillRect(-3, from, 6, 4);
  context.restore();
}

/** Takes the neck hole and the front opening out of the part, so that what is worn beneath shows. */
function cutAway({ surface, easel }: Wearer, context: Context, top: TopCut): void {
  const holes: { spots: Spot[]; smooth: boolean }[] = [];
  if (top.neck) {
    const { depth, width: w, pointed, back = 1.0 } = top.neck;
    holes.push({ smooth: !pointed, spots: pointed
      ? [[1.12, -125], [1.045, -w * 3.4], [0.995, -w * 1.5], [depth, 0], [0.995, w * 1.5], [1.045, w * 3.4], [1.12, 125]]
      : [[1.12, -125], [1.02, -w * 1.7], [lerp(0.99, depth, 0.6), -w], [depth + 0.012, -w * 0.5], [depth, 0], [depth + 0.012, w * 0.5], [lerp(0.99, depth, 0.6), w], [1.02, w * 1.7], [1.12, 125]] }); // prettier-ignore
    if (back < 1)
      holes.push({
        smooth: true,
        spots: [
          [1.12, 96],
          [1.02, 112],
          [back + 0.02, 145],
          [back, 180],
          [back + 0.02, 215],
          [1.02, 248],
          [1.12, 264],
        ],
      });
  }
  if (top.open) {
    const { top: wide, meets, bottom, below } = top.open;
    holes.push({ smooth: false, spots: [[1.12, -125], [1.02, -wide * 1.35], [lerp(meets, 1, 0.6), -wide * 0.62], [meets, -1], [meets, 1], [lerp(meets, 1, 0.6), wide * 0.62], [1.02, wide * 1.35], [1.12, 125]] }); // prettier-ignore
    if (below > top.from)
      holes.push({
        smooth: false,
        spots: [
          [below, 2],
          [below, 3],
          [top.from - 0.1, bottom + 4],
          [top.from - 0.1, -bottom],
        ],
      });
  }
  context.save();
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = '#000';
  for (const hole of holes) {
    for (const outline of surface.area(hole.spots, top.ease))
      context.fill((hole.smooth ? easel.pen.blob(ironed(outline).filter((_, i) => i % 2 === 0)) : easel.pen.polygon(ironed(outline))).path);
  }
  context.restore();
}

function shapesOf({ surface, easel }: Wearer, spots: readonly Spot[], ease: number, round = false): Shape[] {
  return surface
    .area(spots, ease)
    .map((outline) => (round ? easel.pen.blob(outline.filter((_, i) => i % 2 === 0)) : easel.pen.polygon(ironed(outline))));
}

/** Where the chest turns into the neck a line around the body runs in jags: cloth hangs smoothly over them. */
function ironed(outline: readonly Point[]): Point[] {
  let points: readonly Point[] = outline;
  const n = points.length;
  for (let pass = 0; pass < 4; pass++)
    points = points.map(([x, y], i): Point => {
      const [a, b] = [points[(i + n - 1) % n]!, points[(i + 1) % n]!]; // a closed line
      return [x * 0.5 + (a[0] + b[0]) * 0.25, y * 0.5 + (a[1] + b[1]) * 0.25];
    });
  return [...points];
}

export function paintMark(wearer: Wearer, worn: WornGarment, mark: Mark, side = 1): void {
  const { easel, surface, torsoBox } = wearer;
  const albedo = tintOf(worn, wearer.skin, mark.tint, mark.lighter);
  const spots = side > 0 ? mark.spots : mark.spots.map(([h, a]): Spot => [h, -a]);
  const ease = mark.ease ?? 0.05;
  const { context } = easel;
  context.save();
  context.globalAlpha = mark.alpha ?? 1;
  context.fillStyle = easel.light(torsoBox, albedo, {});
  if (mark.kind === 'area') {
    for (const shape of shapesOf(wearer, spots, ease))
      if (mark.outlined) easel.paint(shape, albedo, { as: torsoBox, contact: 0.55, shade: 0.2, width: 0.05 });
      else context.fill(shape.path);
  } else if (mark.kind === 'line') {
    for (const run of surface.line(spots, ease))
      if (run.length > 1) context.fill(easel.pen.taper(run, mark.width ?? 0.01, () => 1, 2).path);
  } else {
    for (const spot of spots) {
      const { x, y, facing } = surface.at(spot, ease);
      const r = mark.width ?? 0.02;
      if (facing > 0.1) context.fill(easel.pen.ellipse(x, y, r * Math.max(0.4, facing), r).path);
    }
  }
  context.restore();
}

/** Cloth over the shoulders: a pallu, a dupatta, a cloak. */
export function paintDrape(wearer: Wearer, worn: WornGarment, drape: Drape): void {
  const { easel, surface } = wearer;
  for (const { spots, ease, folds = [], tint = 'main', round, fades } of drape.areas) {
    const albedo = tintOf(worn, wearer.skin, tint);
    for (const shape of shapesOf(wearer, spots, ease, round))
      easel.paint(shape, albedo, {
        as: wearer.torsoBox,
        contact: 0.6,
        width: 0.13,
        details: (context) => {
          if (drape.pattern) patternOnTorso(wearer, context, { pattern: drape.pattern, worn, from: -0.4, to: 1.05, ease });
          for (const fold of folds)
            for (const run of surface.line(fold, ease)) if (run.length > 4) easel.fold(context, run, 0.024, albedo, 0.62);
          if (fades !== undefined) fadeHem(wearer, context, fades);
        },
      });
  }
  for (const { spots, ease, width, tint } of drape.borders ?? [])
    for (const run of surface.line(denser(spots, 3), ease)) if (run.length > 3) paintBorder(wearer, worn, run, { width, tint, zari: true });
}

/** A woven border along a line: a field between two gold threads, with a motif. Plain when `zari` is off. */
export function paintBorder(
  wearer: Wearer,
  worn: WornGarment,
  line: readonly Point[],
  { width, tint, zari }: { width: number; tint: Mark['tint']; zari: boolean },
): void {
  const { easel, torsoBox } = wearer;
  const { context, pen, rig } = easel;
  const box = boxOf(line);
  context.save();
  context.globalCompositeOperation = 'source-atop';
  context.fillStyle = easel.light({ ...torsoBox, top: Math.min(box.top, torsoBox.top) }, tintOf(worn, wearer.skin, tint), { as: torsoBox });
  context.fill(pen.taper(line, width, () => 1, 3).path);
  if (zari) {
    const gold = easel.light(torsoBox, tintOf(worn, wearer.skin, 'gold'), { as: torsoBox });
    context.fillStyle = gold;
    for (const off of [-0.86, 0.86]) context.fill(pen.taper(offsetLine(line, off * width), width * 0.12, () => 1, 3).path);
    let walked = 0;
    for (let i = 1; i < line.length; i++) {
      const [dx, dy] = [line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]];
      walked += Math.hypot(dx, dy);
      if (walked < width * 1.5) continue;
      walked = 0;
      const [x, y] = line[i]!;
      context.fill(pen.polygon([[x - width * 0.34, y], [x, y - width * 0.4], [x + width * 0.34, y], [x, y + width * 0.4]]).path); // prettier-ignore
    }
  } else {
    context.fillStyle = css(rig.shade(tintOf(worn, wearer.skin, tint, -0.1), 0.1), 0.4);
    context.fill(pen.taper(offsetLine(line, width * 0.9), width * 0.1, () => 1, 3).path);
  }
  context.restore();
}
const offsetLine = (line: readonly Point[], by: number): Point[] =>
  line.map(([x, y], i) => {
    const [a, b] = [line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!];
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [x - ((b[1] - a[1]) / size) * by, y + ((b[0] - a[0]) / size) * by];
  });
