import type { Oklch } from '../../../schema/look.ts';
import { fill, spline, type Point } from '../../paint/brush.ts';
import { css, oklch } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import { lerp } from '../space.ts';
import type { Sitter } from './paint-skin.ts';

const GOLD: Oklch = [0.78, 0.135, 85];

/** Marks on the face: painted with the skin. */
export function paintFaceOrnaments({ easel, model, view }: Sitter, wears: (id: string) => boolean): void {
  const { context, pen, rig } = easel;
  const { face } = model;
  if (wears('bindi') && view.facing(0) > 0.05) {
    const [x, y] = view.at(0, face.eyeY - 0.115, model.ahead(0, face.eyeY - 0.115));
    fill(context, pen.ellipse(x, y, 0.02 * Math.max(0.3, Math.abs(view.cos)), 0.021), rig.shade(oklch(0.47, 0.19, 25), rig.range[1]));
    fill(context, pen.ellipse(x + 0.005 * rig.side, y - 0.006, 0.005), oklch(0.85, 0.1, 30), { alpha: 0.5 });
  }
  if (wears('nose-stud') && view.facing(-25) > 0.1) {
    const [x, y] = view.at(-face.noseWidth * 0.95, face.noseY - 0.013, model.ahead(0, face.noseY) - 0.07);
    fill(context, pen.ellipse(x, y, 0.013), rig.shade(oklch(...GOLD), rig.range[1]));
    fill(context, pen.ellipse(x + 0.002, y - 0.002, 0.006), oklch(0.96, 0.03, 90));
  }
}

/** Earrings hang from a lobe. */
export function paintEarring({ easel }: Sitter, [x, y]: Point, jhumka: boolean): void {
  const { context, pen, rig } = easel;
  const gold = easel.light({ left: x - 0.05, right: x + 0.05, top: y, bottom: y + 0.14 }, oklch(...GOLD), {});
  const dot = (dx: number, dy: number, r: number, paint: Parameters<typeof fill>[2]) =>
    fill(context, pen.ellipse(x + dx, y + dy, r), paint);
  if (!jhumka) {
    dot(0, 0.015, 0.02, gold);
    dot(0.004 * rig.side, 0.008, 0.006, oklch(0.97, 0.03, 90));
    return;
  }
  dot(0, 0.02, 0.036, gold);
  for (let k = 0; k < 7; k++)
    dot(Math.cos(k * 0.9) * 0.024, 0.02 + Math.sin(k * 0.9) * 0.024, 0.0095, rig.shade(oklch(0.95, 0.03, 90), rig.range[1] * 0.9));
  dot(0, 0.02, 0.014, rig.shade(oklch(0.48, 0.19, 20), rig.range[1]));
  const bell = [[-0.014, 0.06], [0.014, 0.06], [0.032, 0.1], [0.03, 0.112], [-0.03, 0.112], [-0.032, 0.1]].map(([dx, dy]): Point => [x + dx!, y + dy!]); // prettier-ignore
  fill(context, pen.blob(bell), gold);
  for (let k = 0; k < 5; k++) dot(-0.026 + k * 0.013, 0.12, 0.0068, rig.shade(oklch(0.93, 0.03, 85), rig.range[1] * 0.9));
}

/** Strings of jasmine around a knot of hair and down the nape. */
export function paintJasmine(sitter: Sitter, at: readonly [x: number, y: number, z: number] = [0, 0.12, -0.52]): void {
  const { easel, view } = sitter;
  const { context, pen, rig } = easel;
  const chance = random(6);
  const on = (x: number, y: number, z: number): Point => view.at(at[0] + x, at[1] + y, at[2] + z);
  const bud = (x: number, y: number, turn: number, size: number, light: number) => {
    context.save();
    context.translate(x, y);
    context.rotate(turn);
    context.fillStyle = css(rig.shade(oklch(0.96, 0.022, 95), lerp(rig.range[0], rig.range[1], light)));
    context.fill(pen.blob([[-size * 0.9, 0], [-size * 0.2, -size * 0.46], [size * 0.8, -size * 0.26], [size * 1.15, 0], [size * 0.8, size * 0.26], [-size * 0.2, size * 0.46]]).path); // prettier-ignore
    context.fillStyle = css(rig.shade(oklch(0.72, 0.09, 125), lerp(rig.range[0], rig.range[1], light)));
    context.fill(pen.blob([[-size, 0], [-size * 0.75, -size * 0.22], [-size * 0.55, 0], [-size * 0.75, size * 0.22]]).path); // prettier-ignore
    context.restore();
  };
  const string = (points: Point[], size: number, rows: number) => {
    const line = spline(points, 16);
    let walked = 0;
    for (let i = 1; i < line.length; i++) {
      const [dx, dy] = [line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]];
      walked += Math.hypot(dx, dy);
      if (walked < size * 0.78) continue;
      walked = 0;
      const a = Math.atan2(dy, dx);
      for (let k = 0; k < rows; k++) {
        const off = (k - (rows - 1) / 2) * size * 1.05;
        bud(
          line[i]![0] - Math.sin(a) * off + chance.spread(size * 0.15),
          line[i]![1] + Math.cos(a) * off + chance.spread(size * 0.15),
          a + (Math.PI / 2) * Math.sign(off || chance.spread(1)) * chance.between(0.5, 1.1) + chance.spread(0.7),
          size * chance.between(0.8, 1.2),
          0.55 + chance.spread(0.3),
        );
      }
    }
  };
  const crown = Array.from({ length: 9 }, (_, i) =>
    on(Math.cos(Math.PI * (i / 8)) * 0.23, -0.02 - Math.sin(Math.PI * (i / 8)) * 0.2, -0.06),
  );
  string([on(-0.1, 0.2, -0.06), on(-0.16, 0.38, -0.08), on(-0.17, 0.6, -0.06), on(-0.13, 0.8, -0.02)], 0.027, 4); // prettier-ignore
  string([on(0.08, 0.2, -0.06), on(0.12, 0.36, -0.08), on(0.12, 0.54, -0.06), on(0.1, 0.72, -0.02)], 0.027, 4); // prettier-ignore
  string(crown, 0.029, 5);
  for (let i = 1; i < 8; i += 2) {
    const [x, y] = crown[i]!;
    for (let k = 0; k < 5; k++)
      fill(
        context,
        pen.ellipse(x + 0.017 * Math.cos(k * 1.256), y + 0.017 * Math.sin(k * 1.256), 0.013),
        rig.shade(oklch(0.7, 0.17, 48), lerp(rig.range[0], rig.range[1], 0.5 + 0.1 * k)),
      );
  }
}

/** Glasses lie over the eyes. */
export function paintGlasses({ easel, model, view }: Sitter): void {
  const { context, pen, rig } = easel;
  const { face } = model;
  const [y, rx, ry] = [face.eyeY + 0.01, face.eyeWidth * 1.14, face.eyeWidth * 0.98];
  const z = (x: number) => 0.4 - 0.42 * (x - 0.06);
  context.save();
  context.lineWidth = 0.015;
  context.lineJoin = 'round';
  context.strokeStyle = css(rig.shade(oklch(0.28, 0.03, 50), lerp(rig.range[0], rig.range[1], 0.6)));
  for (const side of [-1, 1]) {
    const lens = Array.from({ length: 28 }, (_, i): Point => {
      const a = (i / 28) * Math.PI * 2;
      const square = 1 / (Math.cos(a) ** 4 + Math.sin(a) ** 4) ** 0.16;
      const x = face.eyeX + 0.004 + Math.cos(a) * rx * square;
      return view.at(side * x, y + Math.sin(a) * ry * square, z(x));
    });
    if (view.facing(side * 24) > -0.02) {
      const shape = pen.polygon(lens);
      fill(context, shape, oklch(0.95, 0.02, 230), { alpha: 0.1 });
      context.stroke(shape.path);
      if (view.facing(side * 24) > 0.3) fill(context, pen.taper([view.at(side * face.eyeX - 0.02, y - ry * 0.5, z(face.eyeX)), view.at(side * face.eyeX - 0.06, y + ry * 0.3, z(face.eyeX))], 0.01), oklch(0.99, 0.01, 90), { alpha: 0.26 }); // prettier-ignore
    }
    if (view.facing(side * 80) > 0.02) {
      const w = model.row(0.05).width;
      context.fillStyle = context.strokeStyle;
      context.fill(pen.taper([view.at(side * (face.eyeX + rx), y - 0.01, z(face.eyeX + rx)), view.at(side * (w + 0.005), y - 0.012, 0.1), view.at(side * (w + 0.004), y, -0.02)], 0.0075, () => 1, 6).path); // prettier-ignore
    }
  }
  if (Math.abs(view.toward) < 80) {
    context.fillStyle = context.strokeStyle;
    context.fill(pen.taper([view.at(-0.065, y - 0.02, 0.4), view.at(0, y - 0.034, 0.42), view.at(0.065, y - 0.02, 0.4)], 0.0075, () => 1, 6).path); // prettier-ignore
  }
  context.restore();
}
