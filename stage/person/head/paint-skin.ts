import type { LinearRgb } from '../../contract.ts';
import { boxOf, fill, glow, inside, type Point, type Shape } from '../../paint/brush.ts';
import { adjust, css, mix, oklch } from '../../paint/colour.ts';
import { wound } from '../balls.ts';
import { image, type Easel } from '../easel.ts';
import { clamp, lerp, smooth } from '../space.ts';
import type { HeadModel, HeadView } from './model.ts';
import { SHADE_MAP, shadeMap } from './shade-map.ts';

/** A head being painted onto one easel, its middle at the origin. */
export interface Sitter {
  easel: Easel;
  model: HeadModel;
  view: HeadView;
  skin: LinearRgb;
  /** Colour of drawn lines on the skin. */
  line: LinearRgb;
}
export const lineOf = (easel: Easel, skin: LinearRgb): LinearRgb =>
  mix(easel.rig.shade(adjust(skin, { chroma: 1.25, lightness: -0.2 }), 0.05), oklch(0.24, 0.06, 25), 0.3);

/** The head's silhouette from the solid, so that brow, cheekbone and jaw show at any yaw. */
export function headShape({ easel, model, view }: Sitter): Shape {
  const [left, right]: [Point[], Point[]] = [[], []];
  for (const ring of model.rings) {
    let [least, most] = [Infinity, -Infinity];
    for (const v of ring) {
      const [x] = view.project(v);
      if (x < least) least = x;
      if (x > most) most = x;
    }
    left.push([least, ring[0]![1]]);
    right.push([most, ring[0]![1]]);
  }
  return easel.pen.polygon(wound([...right, ...left.reverse()]));
}

/** Skin, light, blush, nose and what age has drawn. Eyes, brows and mouth move, so they are not here. */
export function paintSkin(sitter: Sitter, blush: number): void {
  const { easel, model, view, skin } = sitter;
  const { context, rig, platform } = easel;
  const shape = headShape(sitter);
  context.fillStyle = css(rig.shade(skin, rig.range[1] * 0.93));
  context.fill(shape.path);
  const map = shadeMap(platform, model, view, {
    rig,
    shade: rig.shade(adjust(skin, { chroma: 1.1 }), lerp(0.05, 0.12, (1 + rig.frontal) / 2)),
    glow: rig.shade(adjust(skin, { chroma: 0.96, lightness: 0.055 }), rig.range[1]),
  });
  inside(context, shape, () => {
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image(map), SHADE_MAP.x, SHADE_MAP.y, SHADE_MAP.width, SHADE_MAP.height);
    glow(context, -rig.side * 0.26, 0.5, 0.42, rig.bounce, 0.26);
    paintPlanes(sitter, blush);
    if (Math.abs(view.toward) < 118) {
      paintNose(sitter);
      paintAge(sitter);
    }
    paintJaw(sitter);
  });
}

const seen = ({ view }: Sitter, azimuth: number) => clamp(view.facing(azimuth) * 1.6);
const soft = ({ easel }: Sitter, shape: Shape, colour: LinearRgb, alpha: number, blur: number) =>
  fill(easel.context, shape, colour, { alpha, blur });

/** How much of a highlight there is: none on a face that is lit from behind. */
const gleam = ({ easel }: Sitter, alpha: number) => alpha * smooth(-0.45, 0.25, easel.rig.frontal);

/** Sockets, blush, cheek and brow highlights. */
function paintPlanes(sitter: Sitter, blush: number): void {
  const { easel, model, view, skin } = sitter;
  const { rig, pen } = easel;
  const { face } = model;
  const red = rig.shade(oklch(0.58, 0.15, 30), rig.range[1] * 0.9);
  for (const side of [-1, 1]) {
    const k = seen(sitter, side * 40);
    if (k <= 0) continue;
    const [ex, ey] = view.at(side * face.eyeX, face.eyeY - 0.012, 0.3);
    soft(
      sitter,
      pen.ellipse(ex, ey, face.eyeWidth * 1.25 * Math.max(0.4, view.facing(side * 30)), 0.07),
      rig.shade(adjust(skin, { chroma: 1.2 }), 0.2),
      0.2 + 0.14 * face.lines + 0.06 * face.ridge,
      0.022,
    );
    const [bx, by] = view.at(side * 0.225, 0.2, 0.3);
    const [rx, ry] = [0.15 * Math.max(0.35, k), 0.12];
    easel.context.save();
    easel.context.translate(bx, by);
    easel.context.scale(rx, ry);
    const pool = easel.context.createRadialGradient(0, 0, 0, 0, 0, 1);
    for (const [at, alpha] of [[0, 0.26], [0.5, 0.13], [1, 0]] as const) pool.addColorStop(at, css(red, alpha * blush * lerp(0.5, 1, smooth(-0.5, 0.3, rig.frontal)))); // prettier-ignore
    easel.context.fillStyle = pool;
    easel.context.fillRect(-1, -1, 2, 2);
    easel.context.restore();
    if (side === rig.side) {
      const [hx, hy] = view.at(side * 0.215, 0.135, 0.33);
      soft(
        sitter,
        pen.ellipse(hx, hy, 0.06 * Math.max(0.4, k), 0.032, -0.2 * side),
        rig.shade(adjust(skin, { chroma: 0.9, lightness: 0.09 }), rig.range[1]),
        gleam(sitter, 0.4),
        0.022,
      );
    }
  }
  const [fx, fy] = view.at(rig.side * 0.07, -0.16, 0.36);
  if (view.facing(0) > -0.2)
    soft(
      sitter,
      pen.ellipse(fx, fy, 0.11 * Math.max(0.4, Math.abs(view.cos)), 0.05),
      rig.shade(adjust(skin, { chroma: 0.9, lightness: 0.07 }), rig.range[1]),
      gleam(sitter, 0.32),
      0.024,
    );
  const [cx, cy] = view.at(rig.side * 0.02, 0.485 * face.chin, 0.36);
  if (view.facing(0) > 0)
    soft(
      sitter,
      pen.ellipse(cx, cy, 0.05, 0.024),
      rig.shade(adjust(skin, { chroma: 0.95, lightness: 0.06 }), rig.range[1]),
      gleam(sitter, 0.26),
      0.016,
    );
}

function paintNose(sitter: Sitter): void {
  const { easel, model, view, skin, line } = sitter;
  const { rig, pen, context } = easel;
  const { noseY: y, noseWidth: w, eyeY } = model.face;
  const z = model.ahead(0, y - 0.01);
  const dark = rig.shade(adjust(skin, { chroma: 1.25 }), 0.1);
  const on = (points: readonly (readonly [number, number])[], depth: (x: number, yy: number) => number): Point[] =>
    points.map(([px, py]) => view.at(px, py, depth(px, py)));
  const wingDepth = (x: number, yy: number) => z - 0.045 - 0.4 * Math.abs(x) - (yy < y - 0.03 ? 0.01 : 0);
  const bridge = clamp(1.25 - Math.abs(view.sin) * 1.35);
  const s = -rig.side;
  if (bridge > 0)
    soft(sitter, pen.blob(on([[s * 0.013, eyeY - 0.05], [s * 0.03, eyeY + 0.03], [s * 0.042, y - 0.07], [s * (w + 0.014), y - 0.02], [s * w * 0.92, y + 0.014], [s * 0.022, y + 0.008], [s * 0.014, y - 0.05], [s * 0.005, eyeY + 0.04]], (px, py) => model.ahead(px * 0.4, py))), rig.shade(adjust(skin, { chroma: 1.15 }), 0.18), 0.44 * bridge, 0.009); // prettier-ignore
  soft(sitter, pen.blob(on([[-w * 0.92, y + 0.005], [0, y + 0.021], [w * 0.92, y + 0.005], [w * 0.5, y + 0.035], [0, y + 0.05], [-w * 0.6, y + 0.036]], (px) => z - 0.05 - 0.35 * Math.abs(px))), dark, 0.55, 0.01); // prettier-ignore
  const near = view.sin > 0.12 ? -1 : view.sin < -0.12 ? 1 : -rig.side;
  for (const [side, alpha] of [
    [near, 0.82],
    [-near, 0.5],
  ] as const) {
    if (view.facing(side * 25) < 0.05) continue;
    fill(
      context,
      pen.taper(
        on(
          [
            [side * w * 0.66, y - 0.042],
            [side * w * 1.12, y - 0.013],
            [side * w * 0.98, y + 0.018],
            [side * w * 0.56, y + 0.014],
          ],
          wingDepth,
        ),
        0.0062,
      ),
      line,
      { alpha },
    );
    fill(
      context,
      pen.taper(
        on(
          [
            [side * w * 0.72, y + 0.013],
            [side * w * 0.44, y + 0.003],
            [side * w * 0.16, y + 0.015],
          ],
          (px) => z - 0.045 - 0.3 * Math.abs(px),
        ),
        0.0088,
      ),
      mix(line, rig.gap, 0.5),
      { alpha: view.facing(side * 20) > 0.1 ? 0.86 : 0 },
    );
  }
  if (Math.abs(view.sin) < 0.97) {
    const [tx, ty] = view.at(rig.side * 0.012, y - 0.03, z - 0.004);
    soft(
      sitter,
      pen.ellipse(tx, ty, 0.024, 0.019),
      rig.shade(adjust(skin, { chroma: 0.8, lightness: 0.14 }), rig.range[1]),
      gleam(sitter, 0.6),
      0.01,
    );
    soft(
      sitter,
      pen.taper(
        on(
          [
            [rig.side * 0.012, eyeY - 0.03],
            [rig.side * 0.006, y - 0.06],
          ],
          model.ahead,
        ),
        0.01,
      ),
      rig.shade(adjust(skin, { chroma: 0.85, lightness: 0.1 }), rig.range[1]),
      gleam(sitter, 0.4 * bridge),
      0.009,
    );
  }
}

/** Few tapered lines and one soft pair beside the nose; more would make a puppet. */
function paintAge(sitter: Sitter): void {
  const { easel, model, view, line, skin } = sitter;
  const { face } = model;
  const { rig, pen, context } = easel;
  if (face.lines <= 0) return;
  const on = (points: readonly (readonly [number, number])[], back = 0.012): Point[] =>
    points.map(([px, py]) => view.at(px, py, model.ahead(px, py) - back));
  const stroke = (points: Point[], width: number, alpha: number) =>
    fill(context, pen.taper(points, width), line, { alpha: alpha * face.lines });
  const { noseY: y, noseWidth: w, mouthY: m, eyeX, eyeY, eyeWidth } = face;
  for (const side of [-1, 1]) {
    if (view.facing(side * 30) < 0.12) continue;
    const groove = on([
      [side * w * 1.05, y - 0.034],
      [side * (w + 0.046), y + 0.006],
      [side * 0.15, m - 0.052],
      [side * 0.164, m + 0.01],
    ]);
    soft(
      sitter,
      pen.taper(
        groove.map(([px, py]) => [px - side * 0.006, py + 0.004] as const),
        0.02,
      ),
      rig.shade(adjust(skin, { chroma: 1.25 }), 0.15),
      0.3 * face.lines,
      0.012,
    );
    soft(
      sitter,
      pen.taper(
        groove.slice(0, 3).map(([px, py]) => [px + side * 0.02, py - 0.004] as const),
        0.013,
      ),
      rig.shade(adjust(skin, { lightness: 0.06 }), rig.range[1]),
      0.36 * face.lines,
      0.012,
    );
    stroke(groove, 0.0044, 0.3);
    stroke([[eyeX - 0.07, eyeY + 0.072], [eyeX, eyeY + 0.086], [eyeX + 0.075, eyeY + 0.064]].map(([px, py]) => view.at(side * px!, py!, 0.29 - 0.4 * (px! - eyeX))), 0.0044, 0.34); // prettier-ignore
    if (face.lines > 0.7) for (let k = 0; k < 3; k++) stroke([[eyeX + eyeWidth * 1.16, eyeY - 0.014 + k * 0.021], [eyeX + eyeWidth * 1.16 + 0.03, eyeY - 0.017 + k * 0.031]].map(([px, py]) => view.at(side * px!, py!, 0.2 - 0.4 * (px! - eyeX - eyeWidth))), 0.0034, 0.28); // prettier-ignore
  }
  if (view.facing(0) > 0)
    for (let k = 0; k < 3; k++)
      stroke(
        on(
          [-0.14, -0.05, 0.05, 0.13].map((px, i) => [px, -0.152 - k * 0.042 + (i % 3 ? 0 : 0.012)] as const),
          0,
        ),
        0.0036,
        0.24,
      );
}

/** The corner of the jaw, seen from the side. */
function paintJaw(sitter: Sitter): void {
  const { easel, model, view, skin } = sitter;
  for (const side of [-1, 1]) {
    const k = smooth(0.3, 0.85, -side * view.sin);
    if (k <= 0) continue;
    const points = [[0.99, 0.2, -0.05], [0.985, 0.3, -0.03], [0.93, 0.365, 0.06], [0.8, 0.44, 0.2], [0.62, 0.5, 0.28]].map(([a, y, z]) => view.at(side * model.row(y!).width * a!, y! + 0.012, z!)); // prettier-ignore
    soft(sitter, easel.pen.taper(points, 0.026), easel.rig.shade(adjust(skin, { chroma: 1.2 }), 0.06), 0.34 * k, 0.02);
  }
}

/** An ear; `near` ones lie over the hair's edge, far ones behind the head. */
export function paintEar({ easel, model, view, skin }: Sitter, side: -1 | 1, near: boolean): Point | null {
  const turned = side * -view.sin;
  if (turned > 0.22 !== near) return null;
  const { rig, pen, context } = easel;
  const { width } = model.row(0.08);
  const k = model.face.lines > 0.7 ? 1.12 : 1;
  const on = (u: number, v: number): Point => view.at(side * (width - 0.018 + 0.062 * u * k), 0.07 + (v - 0.05) * k, 0.045 - 0.135 * u * k);
  const points = [[0.05, -0.015], [0.45, -0.045], [0.95, -0.02], [1.02, 0.05], [0.7, 0.12], [0.42, 0.185], [0.15, 0.19], [0, 0.13]].map(([u, v]) => on(u!, v!)); // prettier-ignore
  const shape = { ...pen.blob(points), box: boxOf(points) };
  easel.paint(shape, skin, { far: side === rig.side ? 0 : 0.35, shade: 0.35, width: 0.05 });
  if (near) {
    const dark = rig.shade(adjust(skin, { chroma: 1.3, lightness: -0.05 }), 0.08);
    for (const groove of [[[0.3, 0], [0.78, 0], [0.8, 0.06], [0.5, 0.12]], [[0.25, 0.06], [0.5, 0.08], [0.3, 0.12]]] as const) fill(context, pen.taper(groove.map(([u, v]) => on(u, v + 0.005)), 0.01), dark, { alpha: 0.66 }); // prettier-ignore
  }
  return on(0.28, 0.2);
}
