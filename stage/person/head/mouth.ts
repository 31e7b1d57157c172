import type { FaceState, LinearRgb } from '../../contract.ts';
import { fill, inside, spline, type Point } from '../../paint/brush.ts';
import { adjust, mix, oklch } from '../../paint/colour.ts';
import { clamp, lerp, smooth } from '../space.ts';
import type { Sitter } from './paint-skin.ts';

/** How far the lips part for a mouth shape, in head units. */
export const gapOf = ({ mouth }: FaceState) => mouth.open * 0.118 + mouth.jaw * 0.024 * Math.min(1, mouth.open * 6);

interface Lips {
  gap: number;
  half: number;
  upper: number;
  lower: number;
  middle: number;
  corner: number;
  /** A point of the mouth: u −1 … 1 across, y in head units. */
  at(u: number, y: number): Point;
  /** As {@link at}, pulled toward the corners' height away from the middle. */
  arc(list: readonly (readonly [u: number, y: number])[]): Point[];
}

function lipsOf({ model, view }: Sitter, state: FaceState): Lips {
  const { face } = model;
  const { mouth, smile } = state;
  const happy = Math.max(0, smile);
  const half = face.mouthWidth * (0.66 + 0.8 * mouth.width) * (1 - 0.22 * mouth.round) * (1 + 0.16 * happy);
  const gap = gapOf(state);
  const middle = face.mouthY + 0.014 * happy - 0.004 - 0.006 * Math.max(0, -smile);
  const corner = face.mouthY - 0.044 * smile * (smile < 0 ? 0.42 : 1) + 0.18 * gap;
  const z = model.ahead(0, face.mouthY) + 0.006 + 0.02 * mouth.round;
  const fold = 1 - smooth(0.55, 0.93, Math.abs(view.sin)); // the far half vanishes toward profile
  const at = (u: number, y: number): Point => {
    const away = u * view.sin > 0;
    const x = away ? u * fold : u;
    return view.at(x * half, away && Math.abs(u) > 0.99 ? lerp(middle, y, fold) : y, z - 0.085 * x * x - (half - 0.1) * 0.2);
  };
  return {
    gap,
    half,
    upper: 0.023 * face.lips * (1 - 0.3 * happy) * (1 + 0.3 * mouth.round),
    lower: 0.032 * face.lips * (1 - 0.2 * happy) * (1 + 0.25 * mouth.round),
    middle,
    corner,
    at,
    arc: (list) => list.map(([u, y]) => at(u, lerp(y, corner, Math.abs(u) ** 1.8))),
  };
}

/** Lips, teeth and tongue of one mouth shape, over the painted skin. */
export function paintMouth(sitter: Sitter, state: FaceState, lipColour: LinearRgb): void {
  const { easel, view, skin, line } = sitter;
  if (view.facing(0) < -0.32) return;
  const { context, pen, rig } = easel;
  const lips = lipsOf(sitter, state);
  const { gap, upper, lower, middle, corner, arc } = lips;
  const innerTop = arc([[-1, corner], [-0.5, middle - gap * 0.1 - 0.003], [0, middle - gap * 0.16], [0.5, middle - gap * 0.1 - 0.003], [1, corner]]); // prettier-ignore
  const innerLow = arc([[1, corner], [0.64, middle + gap * 0.68], [0, middle + gap + 0.003], [-0.64, middle + gap * 0.68], [-1, corner]]); // prettier-ignore
  const outerTop = arc([[-1, corner], [-0.6, middle - gap * 0.14 - upper * 0.82], [-0.2, middle - gap * 0.2 - upper], [0, middle - gap * 0.18 - upper * 0.78], [0.2, middle - gap * 0.2 - upper], [0.6, middle - gap * 0.14 - upper * 0.82], [1, corner]]); // prettier-ignore
  const outerLow = arc([[1, corner], [0.64, middle + gap * 0.7 + lower * 1.05], [0, middle + gap + lower], [-0.64, middle + gap * 0.7 + lower * 1.05], [-1, corner]]); // prettier-ignore
  const curve = (points: readonly Point[]) => spline(points, 7);
  const [ux, uy] = lips.at(0, middle + gap + lower + 0.019);
  fill(context, pen.ellipse(ux, uy, 0.056 * Math.max(0.4, Math.abs(view.cos)), 0.013), rig.shade(adjust(skin, { chroma: 1.2 }), 0.18), {
    alpha: 0.42,
    blur: 0.011,
  });
  const tone = (t: number, blend: number) =>
    mix(rig.shade(lipColour, lerp(rig.range[0], rig.range[1], t)), rig.shade(skin, lerp(rig.range[0], rig.range[1], t)), blend);
  fill(context, pen.polygon([...curve(outerTop), ...curve(innerTop).reverse()]), tone(0.4, 0.3));
  fill(context, pen.polygon([...curve(outerLow), ...curve(innerLow).reverse()]), tone(0.85, 0.28));
  if (gap > 0.005) paintInside(sitter, state, lips, { innerTop, innerLow });
  else
    fill(
      context,
      pen.taper(innerTop, 0.0062, (t) => 0.45 + 0.55 * Math.sin(Math.PI * t)),
      mix(line, rig.gap, 0.35),
    );
  const [hx, hy] = lips.at(rig.side * 0.2, middle + gap * 0.97 + lower * 0.5);
  fill(context, pen.ellipse(hx, hy, 0.034, 0.007), rig.shade(adjust(lipColour, { chroma: 0.6, lightness: 0.2 }), rig.range[1]), {
    alpha: 0.5,
    blur: 0.006,
  });
  paintCorners(sitter, state, lips);
}

function paintInside(
  sitter: Sitter,
  state: FaceState,
  { gap, middle, at, half }: Lips,
  { innerTop, innerLow }: { innerTop: Point[]; innerLow: Point[] },
): void {
  const { easel } = sitter;
  const { context, pen, rig } = easel;
  const { mouth } = state;
  const top = spline(innerTop, 7);
  const opening = pen.polygon([...top, ...spline(innerLow, 7)]);
  const white = rig.shade(oklch(0.955, 0.02, 85), lerp(rig.range[0], rig.range[1], 0.66));
  fill(context, opening, mix(oklch(0.25, 0.075, 22), rig.shade(oklch(0.3, 0.09, 20), 0.1), 0.5));
  inside(context, opening, () => {
    const [tx, ty] = at(0, middle + gap * lerp(1.02, 0.7, mouth.tongue));
    fill(
      context,
      pen.ellipse(tx, ty + 0.004, half * 0.62, gap * 0.5 + 0.004),
      rig.shade(oklch(0.6, 0.125, 20), lerp(rig.range[0], rig.range[1], 0.5)),
    );
    const smiling = 0.5 * Math.max(0, state.smile);
    const show = clamp(Math.max(mouth.upperTeeth, smiling));
    const tall = Math.min(gap * 0.52, 0.037) * clamp(show * 1.6);
    const n = top.length - 1;
    const row = (from: number, to: number) => top.slice(Math.round(n * from), Math.round(n * to) + 1);
    if (tall > 0.003) fill(context, pen.polygon([...row(0.12, 0.88).map(([x, y]) => [x, y - 0.01] as const), ...row(0.12, 0.88).map(([x, y], i, all) => [x, y + tall * Math.sin(Math.PI * clamp(0.12 + (0.76 * i) / (all.length - 1))) ** 0.5] as const).reverse()]), white); // prettier-ignore
    if (mouth.lowerTeeth > 0.2) {
      const low = spline(innerLow, 7);
      const m = low.length - 1;
      const edge = low.slice(Math.round(m * 0.16), Math.round(m * 0.84) + 1);
      fill(
        context,
        pen.polygon([...edge, ...edge.map(([x, y]) => [x, y - Math.min(gap * 0.4, 0.024) * mouth.lowerTeeth] as const).reverse()]),
        white,
        { alpha: 0.9 },
      );
    }
    fill(context, pen.polygon([...top, ...[...top].reverse().map(([x, y]) => [x, y + 0.011] as const)]), oklch(0.2, 0.06, 20), {
      alpha: 0.4,
      blur: 0.007,
    });
  });
}

/** Corners of the mouth, and the creases a smile or a frown makes beside them. */
function paintCorners({ easel, view, model, line, skin }: Sitter, { smile }: FaceState, { at, corner, half }: Lips): void {
  const { context, pen, rig } = easel;
  const fold = 1 - smooth(0.55, 0.93, Math.abs(view.sin));
  for (const side of [-1, 1]) {
    if (view.facing(side * 28) < 0.1 || (side * view.sin > 0 && fold < 0.6)) continue;
    const happy = Math.max(0, smile);
    fill(context, pen.taper([at(side * 0.95, corner + 0.006 * smile), at(side * 1.0, corner), at(side * 1.06, corner - 0.012 * happy + 0.009 * Math.max(0, -smile))], 0.0048), line, { alpha: 0.6 }); // prettier-ignore
    if (happy < 0.3) continue;
    const young = model.face.age === 'child' || model.face.age === 'toddler';
    const x = half / model.face.mouthWidth;
    const crease = [[1.38, -0.04], [1.55, -0.012], [1.46, 0.022]].map(([u, dy]): Point => view.at((side * u! * model.face.mouthWidth * (0.5 + 0.5 * x)), model.face.mouthY + dy!, model.ahead(0.15, model.face.mouthY) - 0.015)); // prettier-ignore
    fill(context, pen.taper(crease, 0.0055), line, { alpha: (young ? 0.16 : 0.34) * happy });
    const [cx, cy] = view.at(side * 0.2, 0.165 - 0.012 * happy, 0.33);
    fill(
      context,
      pen.ellipse(cx, cy, 0.05, 0.03),
      rig.shade(adjust(skin, { lightness: 0.07, chroma: 0.95 }), rig.side === side ? rig.range[1] : lerp(rig.range[0], rig.range[1], 0.5)),
      { alpha: 0.28 * happy, blur: 0.02 },
    );
  }
}
