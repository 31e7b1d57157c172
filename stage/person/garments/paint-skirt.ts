import type { WornGarment } from '../../../schema/look.ts';
import type { Point, Shape } from '../../paint/brush.ts';
import { css } from '../../paint/colour.ts';
import { ball, chainOf, unionOf, wound, type Ball } from '../balls.ts';
import { creaseOf } from '../light-rig.ts';
import { add, apply, between, clamp, length, lerp, smooth, type Vec } from '../space.ts';
import { tintOf, type Wearer } from '../wearer.ts';
import type { Cut, SkirtCut } from './cut.ts';
import { paintBorder } from './paint-top.ts';
import { patternOnCloth } from './patterns.ts';

const LEVELS = 9;
/** A skirt as ten levels of hull around both legs: sitting and striding need nothing more. */
interface Hung {
  shape: Shape;
  /** Across 0–1 and down 0–1 on the side toward us. */
  at(u: number, t: number): Point;
  hem(lift: number): Point[];
}

function hang(wearer: Wearer, cut: SkirtCut): Hung {
  const { body, skeleton, view, surface, easel } = wearer;
  const onLeg = (index: 0 | 1, t: number): Vec => {
    const { hip, knee, ankle } = skeleton.legs[index];
    const along = t * (body.thigh + body.shin);
    return along < body.thigh ? between(hip, knee, along / body.thigh) : between(knee, ankle, (along - body.thigh) / body.shin);
  };
  const middleHip = between(skeleton.legs[0].hip, skeleton.legs[1].hip, 0.5);
  const levels = Array.from({ length: LEVELS + 1 }, (_, level) => {
    const u = level / LEVELS;
    const legs = [onLeg(0, cut.hem * u), onLeg(1, cut.hem * u)] as const;
    const middle = between(legs[0], legs[1], 0.5);
    const r = lerp(cut.wide[0], cut.wide[1], u ** 1.15) * (body.leg / 0.9);
    const last = lerp(1, 0.3, smooth(0.75, 1, u));
    const balls = legs.map((at) => ({ ...ball(view, at, r), flat: last }));
    if (cut.flare && !wearer.seated) {
      const out: Vec = [lerp(middle[0], middleHip[0], 0.35), middle[1], lerp(middle[2], middleHip[2], 0.35)];
      const f = cut.flare * u;
      for (const off of [[f, 0, 0], [-f, 0, 0], [0, 0, f * 0.8], [0, 0, -f * 0.8]] as const) balls.push({ ...ball(view, add(out, apply(skeleton.pelvis, off)), r * 0.9), flat: last }); // prettier-ignore
    }
    return balls;
  });
  const outlines = [...chainOf(levels), wound(surface.outline(-0.12, cut.top, () => 0.035))];
  // bridge from the waist to the first levels, so that hips have no notch
  outlines.push(...chainOf([waistBalls(wearer), levels[2]!]));
  const ends = levels.map((level) => {
    const left = level.reduce((a, b) => (b.x - b.r < a.x - a.r ? b : a));
    const right = level.reduce((a, b) => (b.x + b.r > a.x + a.r ? b : a));
    return { left: [left.x - left.r, left.y] as const, right: [right.x + right.r, right.y] as const, deep: level[0]!.r * level[0]!.flat };
  });
  const at = (u: number, t: number): Point => {
    const f = clamp(t) * LEVELS;
    const i = Math.min(LEVELS - 1, Math.floor(f));
    const [a, b] = [ends[i]!, ends[i + 1]!];
    return [
      lerp(lerp(a.left[0], a.right[0], u), lerp(b.left[0], b.right[0], u), f - i),
      lerp(lerp(a.left[1], a.right[1], u), lerp(b.left[1], b.right[1], u), f - i),
    ];
  };
  const { left, right, deep } = ends[LEVELS]!;
  return {
    shape: unionOf(easel.platform, outlines),
    at,
    hem: (lift) =>
      Array.from({ length: 13 }, (_, j): Point => {
        const u = j / 12;
        return [lerp(left[0], right[0], u), lerp(left[1], right[1], u) + Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2)) * deep * 0.95 - lift];
      }),
  };
}
function waistBalls({ skeleton, surface, view }: Wearer): Ball[] {
  const { x, y } = surface.at([0.02, surface.toward(0.02)], 0.03);
  const across = [-90, 90].map((off) => surface.at([0.02, surface.toward(0.02) + off], 0.03));
  const r = 0.24;
  const [, cy] = view.project(skeleton.spine(0.02));
  return across.map((edge): Ball => ({ x: edge.x + Math.sign(x - edge.x || 1) * r, y: cy + (y - cy) * 0.1, r }));
}

export function paintSkirt(wearer: Wearer, worn: WornGarment, cut: Cut, skirt: SkirtCut): void {
  const { easel } = wearer;
  const hung = hang(wearer, skirt);
  const albedo = tintOf(worn, wearer.skin, skirt.tint ?? 'main');
  const { box } = hung.shape;
  easel.paint(hung.shape, albedo, {
    along: {
      from: [(box.left + box.right) / 2, box.top],
      to: [(box.left + box.right) / 2, box.bottom],
      radius: (box.right - box.left) * 0.5,
    },
    shade: 0.45,
    width: 0.14,
    contact: 0.45,
    details: (context) => {
      if (cut.pattern)
        patternOnCloth(wearer, context, {
          pattern: cut.pattern,
          worn,
          at: hung.at,
          count: cut.pattern === 'flowers' ? 46 : 64,
          from: cut.pattern === 'flowers' && skirt.wrap ? 0.55 : 0.04,
        });
      paintFolds(wearer, context, hung, skirt, albedo);
      paintKnees(wearer, context, skirt, albedo);
    },
  });
  const folded = wearer.seated && wearer.skeleton.legs.every(({ ankle, hip }) => ankle[2] < hip[2] + 0.1); // kneeling on the hem
  if (skirt.border && !folded)
    paintBorder(wearer, worn, hung.hem(skirt.border.width * 0.9), {
      width: skirt.border.width,
      tint: skirt.border.tint,
      zari: skirt.border.zari ?? false,
    });
}

function paintFolds(
  { easel, view }: Wearer,
  context: CanvasRenderingContext2D,
  { at }: Hung,
  skirt: SkirtCut,
  albedo: ReturnType<typeof tintOf>,
): void {
  const facing = Math.cos(view.yaw);
  const turn = 0.24 * Math.sin(view.yaw);
  for (let j = 0; j < skirt.folds; j++) {
    const u = (j + 0.5) / skirt.folds + 0.04 * Math.sin(j * 2.3);
    const start = skirt.pleats === 'all' ? 0.02 : 0.1 + 0.25 * ((j * 0.37) % 1);
    const line = [start, (start + 1) / 2, 1.01].map((t) => at(lerp(0.5, u, skirt.pleats === 'all' ? 1 : 0.6 + 0.4 * t), t));
    easel.fold(context, line, 0.02 + 0.008 * (j % 2), albedo, 0.5);
  }
  if (skirt.pleats === 'front' && facing > -0.1)
    for (let j = 0; j < 6; j++) {
      const u = 0.5 + (0.036 * j - 0.06) * Math.max(0.3, facing) + turn;
      easel.fold(context, [at(lerp(0.5, u, 0.7), 0), at(u, 0.5), at(u + 0.012 * j, 1)], 0.018, albedo, 0.62);
    }
  if (skirt.wrap !== undefined && facing > -0.2) {
    const u = skirt.wrap + 0.9 * turn;
    context.fillStyle = css(creaseOf(easel.rig, albedo, 0.1), 0.75);
    context.fill(easel.pen.taper([at(u, 0), at(u + 0.02, 0.5), at(u + 0.05, 1.02)], 0.012, () => 1, 6).path);
  }
}

/** Bent knees pull the cloth tight. */
function paintKnees(
  { easel, skeleton, view }: Wearer,
  context: CanvasRenderingContext2D,
  skirt: SkirtCut,
  albedo: ReturnType<typeof tintOf>,
): void {
  if (skirt.hem < 0.5) return;
  for (const { hip, knee, ankle } of skeleton.legs) {
    if (length([(hip[0] + ankle[0]) / 2 - knee[0], (hip[1] + ankle[1]) / 2 - knee[1], (hip[2] + ankle[2]) / 2 - knee[2]]) < 0.25) continue;
    const [kx, ky] = view.project(knee);
    const [ax, ay] = view.project(ankle);
    const away = 0.08 * Math.sign(Math.sin(view.yaw) || 1);
    easel.fold(context, [[kx - 0.02, ky + 0.03], [(kx + ax) / 2 - away, (ky + ay) / 2], [ax - away * 1.5, ay]], 0.022, albedo, 0.5); // prettier-ignore
  }
}
