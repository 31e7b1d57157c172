import type { WornGarment } from '../../../schema/look.ts';
import type { Box, Point } from '../../paint/brush.ts';
import { ball, chainOf, clump, tube, unionOf, type Ball } from '../balls.ts';
import type { Cut, SleeveCut } from '../garments/cut.ts';
import { motif } from '../garments/patterns.ts';
import { random } from '../../paint/random.ts';
import { add, apply, between, length, lerp, minus, smooth, unit, type Vec } from '../space.ts';
import { alongOf, armBalls, farness, skinTube, tintOf, type Wearer } from '../wearer.ts';
import { paintHand } from './hands.ts';

export interface Sleeved {
  worn: WornGarment;
  cut: Cut;
}
/** Paints one arm with its sleeves and hand. `wrist` adds what is worn there. */
export function paintArm(wearer: Wearer, index: 0 | 1, sleeves: readonly Sleeved[], wrist: () => void): void {
  const { easel, view, skeleton, skin } = wearer;
  const arm = skeleton.arms[index];
  const far = farness(wearer, arm.shoulder);
  const longest = Math.max(0, ...sleeves.map(({ cut }) => cut.sleeve?.length ?? 0));
  const { torsoBox } = wearer;
  const as = { ...torsoBox, left: torsoBox.left - 0.18, right: torsoBox.right + 0.18 }; // sleeves continue the torso's light
  const finish = { far: far * 0.5, shade: 0.5, width: 0.1, contact: 0.45, as };
  if (longest < 0.92)
    easel.paint(skinTube(wearer, armBalls(wearer, index)), skin, {
      along: alongOf(view, arm.shoulder, arm.wrist, 0.15),
      far,
      shade: 0.45,
      width: 0.08,
      contact: 0.45,
    });
  const wide = sleeves.find(({ cut }) => cut.sleeve?.drop);
  for (const { worn, cut } of sleeves)
    if (cut.sleeve) (cut.sleeve.drop ? paintWideSleeve : paintSleeve)(wearer, index, { worn, cut, sleeve: cut.sleeve, finish });
  if (!wide) wrist();
  paintHand(wearer, index, far * 0.7);
}

interface SleeveJob {
  worn: WornGarment;
  cut: Cut;
  sleeve: SleeveCut;
  finish: { far: number; shade: number; width: number; contact: number; as: Box };
}
function paintSleeve(wearer: Wearer, index: 0 | 1, { worn, cut, sleeve, finish }: SleeveJob): void {
  const { easel, view, skeleton } = wearer;
  const { shoulder, elbow, wrist } = skeleton.arms[index];
  const balls = armBalls(wearer, index, { ease: sleeve.ease, cuff: sleeve.cuffEase ?? sleeve.ease, length: sleeve.length });
  const albedo = tintOf(worn, wearer.skin, sleeve.tint ?? 'main');
  const [s, e, w] = [shoulder, elbow, wrist].map((v) => view.project(v)) as [Vec, Vec, Vec];
  const bend = length(minus(between(shoulder, wrist, 0.5), elbow));
  const across = Math.hypot(w[0] - s[0], w[1] - s[1]) || 1;
  const n: Point = [-(w[1] - s[1]) / across, (w[0] - s[0]) / across];
  easel.paint(tube(easel.platform, balls, true), albedo, {
    ...finish,
    details: (context) => {
      if (!sleeve.plain && (cut.pattern === 'flowers' || cut.pattern === 'buttas')) {
        const chance = random(index + 3);
        for (let j = 0; j < 9; j++) {
          const [x, y] = view.project(between(shoulder, elbow, chance.next() * 0.8));
          motif(
            wearer,
            context,
            { pattern: cut.pattern, worn },
            [x + chance.spread(0.13), y],
            cut.pattern === 'buttas' ? 0.016 : 0.022 + 0.016 * chance.next(),
            j,
          );
        }
      }
      if (sleeve.length > 0.55)
        for (let j = -1; j < 2; j++) easel.fold(context, [[e[0] + n[0] * 0.13, e[1] + n[1] * 0.13 + j * 0.06], [e[0] + 0.01, e[1] + j * 0.05], [e[0] - n[0] * 0.09, e[1] - n[1] * 0.09 + j * 0.03]], 0.013, albedo, 0.28 + 0.45 * Math.min(1, bend * 1.4)); // prettier-ignore
      easel.fold(context, [[s[0] + n[0] * 0.1, s[1] + 0.1], [lerp(s[0], e[0], 0.3) + n[0] * 0.03, lerp(s[1], e[1], 0.3)], [lerp(s[0], e[0], 0.55) - n[0] * 0.06, lerp(s[1], e[1], 0.55)]], 0.014, albedo, 0.35); // prettier-ignore
    },
  });
  if (sleeve.cuff)
    paintCuff(wearer, balls, tintOf(worn, wearer.skin, sleeve.cuff.tint, sleeve.cuff.lighter), {
      width: sleeve.cuff.width,
      far: finish.far,
    });
}

function paintCuff(
  { easel }: Wearer,
  balls: readonly Ball[],
  albedo: readonly [number, number, number],
  { width, far }: { width: number; far: number },
): void {
  const [end, before] = [balls[balls.length - 1]!, balls[balls.length - 2]!];
  const size = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / size, (end.y - before.y) / size];
  const r = end.r * 1.04;
  const band = easel.pen.taper([[end.x - dy * r, end.y + dx * r], [end.x + dx * 0.03, end.y + dy * 0.03], [end.x + dy * r, end.y - dx * r]], width, () => 1, 6); // prettier-ignore
  easel.paint(band, albedo, { far, shade: 0.3, width: 0.05, along: { from: [end.x, end.y], to: [end.x + dx, end.y + dy], radius: r } });
}

/** A kimono's sleeve: the forearm and what hangs from it, less when the arm is raised. */
function paintWideSleeve(wearer: Wearer, index: 0 | 1, { worn, cut, sleeve, finish }: SleeveJob): void {
  const { easel, view, skeleton, body } = wearer;
  const { shoulder, elbow, wrist, side } = skeleton.arms[index];
  const drop = sleeve.drop! * (body.forearm / 0.87);
  const upright = Math.abs(unit(minus(shoulder, wrist))[1]);
  const back = apply(skeleton.pelvis, [side * 0.04, 0, -1]);
  const close = smooth(0.55, 0.98, upright);
  const cuffAt = between(elbow, wrist, sleeve.length);
  const hang = (from: Vec, k: number, r: number) =>
    ball(view, add(add(from, [0, -drop * k * lerp(1, 0.34, close), 0]), back, drop * k * 0.3 * close), r);
  const on = (at: Vec, r: number) => ball(view, at, r);
  const middle = between(shoulder, elbow, 0.55);
  const k = body.limb;
  const groups = [
    [on(shoulder, 0.15 * k + 0.01), on(middle, 0.16 * k + 0.03)],
    [on(middle, 0.16 * k + 0.03), on(elbow, 0.14 * k + 0.03), hang(between(shoulder, elbow, 0.75), 0.55, 0.06)],
    [on(elbow, 0.14 * k + 0.02), on(cuffAt, 0.11 * k + 0.03), hang(elbow, 0.95, 0.05), hang(cuffAt, 1, 0.04)],
    [on(middle, 0.13), hang(elbow, 0.95, 0.05), on(elbow, 0.13)],
  ];
  const albedo = tintOf(worn, wearer.skin, 'main');
  const [e, w, low, out] = [on(elbow, 0), on(cuffAt, 0), hang(elbow, 0.95, 0), hang(cuffAt, 1, 0)];
  easel.paint(unionOf(easel.platform, [...groups.map(clump), ...chainOf([groups[0]!, groups[1]!])]), albedo, {
    ...finish,
    shade: 0.5,
    width: 0.12,
    details: (context) => {
      if (cut.pattern === 'flowers') {
        const chance = random(side + 4);
        for (let j = 0; j < 6; j++) {
          const [u, v] = [chance.next(), 0.45 + 0.5 * chance.next()];
          motif(
            wearer,
            context,
            { pattern: 'flowers', worn },
            [lerp(lerp(e.x, w.x, u), lerp(low.x, out.x, u), v), lerp(lerp(e.y, w.y, u), lerp(low.y, out.y, u), v)],
            0.045,
            j,
          );
        }
      }
      easel.fold(context, [[e.x, e.y - 0.05], [lerp(e.x, low.x, 0.5) + 0.02, lerp(e.y, low.y, 0.5)], [low.x, low.y]], 0.02, albedo, 0.5); // prettier-ignore
      easel.fold(context, [[lerp(e.x, w.x, 0.5), lerp(e.y, w.y, 0.5)], [lerp(out.x, low.x, 0.5), lerp(out.y, low.y, 0.5) - 0.1]], 0.018, albedo, 0.45); // prettier-ignore
      if (sleeve.lining) {
        context.fillStyle = easel.light(
          { left: e.x - 0.2, right: w.x + 0.2, top: e.y - 0.2, bottom: out.y },
          tintOf(worn, wearer.skin, sleeve.lining),
          { far: finish.far },
        );
        context.fill(easel.pen.taper([[w.x, w.y - 0.13], [out.x, out.y + 0.05]], 0.035, () => 1).path); // prettier-ignore
      }
    },
  });
}

/** The arm melts into the shoulder it grows from; done last, after the rim. */
export function meltShoulder({ easel, view, skeleton, body }: Wearer, index: 0 | 1): void {
  const [sx, sy] = view.project(skeleton.arms[index].shoulder);
  const [nx, ny] = view.project(skeleton.spine(0.86));
  const away = Math.hypot(sx - nx, sy - ny) || 1;
  const inward = Math.min(0.15, away) * body.limb;
  const [x, y] = [sx + ((nx - sx) / away) * inward, sy - 0.03];
  // A hand or forearm that crosses the seam stays whole.
  const { elbow, wrist, fingers } = skeleton.arms[index];
  const tip = add(wrist, fingers, body.hand * 0.7);
  const crossing = [0.3, 0.6, 1].map((t) => between(elbow, wrist, t)).concat([tip]);
  const nearest = Math.min(...crossing.map((v) => Math.hypot(view.project(v)[0] - x, view.project(v)[1] - y)));
  const radius = 0.2 * body.limb * smooth(0.3, 0.55, nearest);
  if (radius > 0.02) easel.melt({ x, y, radius });
}
