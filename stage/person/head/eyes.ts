import type { FaceState, LinearRgb } from '../../contract.ts';
import { fill, inside, linearGradient, spline, type Point, type Shape } from '../../paint/brush.ts';
import { adjust, css, mix, oklch } from '../../paint/colour.ts';
import { clamp, lerp, smooth } from '../space.ts';
import { headShape, type Sitter } from './paint-skin.ts';

export interface EyeColours {
  iris: LinearRgb;
  brow: LinearRgb;
}
/** Where the eyes look at most, degrees. */
const GAZE_LIMIT = 34;

/** Eyes and brows in one expression, over the painted skin. */
export function paintEyes(sitter: Sitter, state: FaceState, colours: EyeColours): void {
  const { context } = sitter.easel;
  context.save();
  context.clip(headShape(sitter).path); // nothing of a far eye hangs in the air
  for (const side of [-1, 1] as const) {
    const facing = sitter.view.facing(side * 30);
    if (facing < 0.1) continue;
    paintEye(sitter, state, side, colours);
    paintBrow(sitter, state, side, colours.brow);
  }
  context.restore();
}

/** Eye coordinates: u −1 outer corner … 1 inner, v down in eye widths; laid on the face with a depth of its own. */
function eyeFrame({ model, view }: Sitter, side: -1 | 1) {
  const { face } = model;
  const far = side * view.sin > 0;
  const slope = far ? 0.3 : lerp(0.28, 0.7, smooth(0.5, 1, Math.abs(view.sin)));
  const set = far ? 0.036 * smooth(0.1, 0.75, Math.abs(view.sin)) : 0;
  return (u: number, v: number): Point =>
    view.at(
      side * (face.eyeX - u * face.eyeWidth),
      face.eyeY + v * face.eyeWidth + face.eyeTilt * 0.016 * u,
      0.298 - set + slope * u * face.eyeWidth + 0.03 * (1 - u * u) * (far ? 0.5 : 1),
    );
}

function paintEye(sitter: Sitter, state: FaceState, side: -1 | 1, { iris }: EyeColours): void {
  const { easel, model, view, line, skin } = sitter;
  const { context, pen, rig } = easel;
  const { face } = model;
  const at = eyeFrame(sitter, side);
  const w = face.eyeWidth;
  const old = face.lines > 0.7;
  const shut = clamp(side > 0 ? state.lids.left : state.lids.right);
  const down = clamp(-state.gaze.pitch / GAZE_LIMIT, 0, 1);
  const open =
    face.eyeOpen * (1 - shut) * (1 - 0.24 * down) * (1 - 0.12 * Math.max(0, state.squint)) * (1 + 0.14 * Math.max(0, -state.squint));
  const up = (old ? 0.58 : 0.66) * open;
  const low = lerp(0.34 - 0.36 * state.squint, 0.1, shut * 0.6);
  const corner = old ? 0.06 : -0.05;
  const upper = [[-1, corner], [-0.62, corner * 0.3 - up * 0.74], [-0.05, 0.06 * shut - up], [0.52, -up * 0.7], [1, 0.1]] as const; // prettier-ignore
  const lower = [[1, 0.1], [0.45, low * 0.92], [-0.15, low * 1.1], [-0.66, low * 0.8], [-1, corner]] as const; // prettier-ignore
  const on = (list: readonly (readonly [number, number])[]) => list.map(([u, v]) => at(u, v));
  const [top, bottom] = [spline(on(upper), 7), spline(on(lower), 7)];
  const closed = up + low < 0.2;
  if (!closed) {
    const ball = pen.polygon([...top, ...bottom]);
    fill(context, ball, rig.shade(oklch(0.955, 0.014, 75), clamp(0.3 + rig.range[1] * 0.5 + 0.16 * rig.side * side * view.cos)));
    inside(context, ball, () => paintIris(sitter, state, { side, iris, top, closedness: shut }));
    fill(context, pen.taper(bottom.filter((_, i) => i % 3 === 0), w * 0.03, (t) => 0.35 + 0.65 * Math.sin(Math.PI * t)), line, { alpha: 0.5 }); // prettier-ignore
    if (state.tears > 0) fill(context, pen.taper(bottom.filter((_, i) => i % 3 === 0).map(([x, y]) => [x, y - w * 0.05] as const), w * 0.05), oklch(0.97, 0.02, 90), { alpha: 0.7 * state.tears }); // prettier-ignore
  }
  const lashes = face.woman || face.age === 'child' || face.age === 'toddler';
  const flick = lashes ? at(-1.16, corner - 0.06) : at(-1.03, corner + 0.03);
  const lash = pen.taper(
    [flick, ...on(upper)],
    w * (face.woman ? 0.09 : lashes ? 0.078 : 0.066),
    (t) => Math.max(0.05, Math.sin(Math.PI * (t * 0.8 + 0.16)) ** 0.9) * (1 - 0.25 * t),
  );
  fill(context, lash, mix(rig.shade(oklch(0.2, 0.03, 30), 0.1), rig.gap, 0.3));
  const lid = pen.polygon([...on(upper), ...on(upper.map(([u, v]) => [u * 1.02, v - 0.25] as const)).reverse()]);
  fill(
    context,
    lid,
    rig.shade(
      adjust(skin, { chroma: 1.1, lightness: -0.025 }),
      rig.side === side ? rig.range[1] * 0.85 : lerp(rig.range[0], rig.range[1], 0.45),
    ),
    { alpha: 0.5 + 0.2 * Math.max(down, shut), blur: 0.004 },
  );
  const crease = on([[-1, -0.24], [-0.62, -up * 0.74 - 0.22], [-0.05, -up - 0.23], [0.52, -up * 0.7 - 0.21], [0.92, -0.16]]); // prettier-ignore
  fill(context, pen.taper(crease, w * 0.034), line, { alpha: 0.55 * (1 - 0.5 * shut) });
}

function paintIris(
  sitter: Sitter,
  state: FaceState,
  { side, iris, top }: { side: -1 | 1; iris: LinearRgb; top: readonly Point[]; closedness: number },
): void {
  const { easel, model, view } = sitter;
  const { context, pen, rig } = easel;
  const { face } = model;
  const w = face.eyeWidth;
  const young = face.age === 'child' || face.age === 'toddler';
  const r = w * (young ? 0.58 : face.lines > 0.7 ? 0.51 : 0.545) * (1 - 0.08 * Math.max(0, -state.squint));
  const k = Math.max(0.42, Math.abs(view.cos));
  const far = side * view.sin > 0;
  const z = 0.332 - (far ? 0.036 * smooth(0.1, 0.75, Math.abs(view.sin)) : -0.009 * Math.abs(view.sin));
  const [cx, cy] = view.at(side * face.eyeX, face.eyeY - 0.08 * w, z);
  const x = cx + clamp(state.gaze.yaw / GAZE_LIMIT, -1, 1) * 0.5 * w * k;
  const y = cy - clamp(state.gaze.pitch / GAZE_LIMIT, -1, 1) * 0.42 * w;
  const oval = (dx: number, dy: number, size: number): Shape => pen.ellipse(x + dx, y + dy, size * k, size);
  fill(context, oval(0, 0, r), mix(rig.shade(adjust(iris, { lightness: -0.14 }), 0.2), oklch(0.19, 0.03, 40), 0.5));
  fill(context, oval(0, r * 0.06, r * 0.9), linearGradient(context, [0, y - r], [0, y + r], [[0, rig.shade(adjust(iris, { lightness: -0.14 }), 0.3)], [0.55, rig.shade(iris, 0.65)], [1, rig.shade(adjust(iris, { chroma: 1.25, lightness: 0.17 }), 0.95)]])); // prettier-ignore
  fill(context, oval(0, 0, r * 0.46), oklch(0.13, 0.02, 40));
  fill(
    context,
    pen.polygon([...top, ...[...top].reverse().map(([px, py]) => [px, py + w * 0.25] as const)]),
    rig.shade(oklch(0.36, 0.06, 20), 0.08),
    { alpha: 0.5, blur: 0.006 },
  );
  context.fillStyle = css(mix(oklch(0.99, 0.01, 90), rig.rim, 0.15));
  context.fill(pen.ellipse(x + rig.side * r * 0.35 * k, y - r * 0.36, r * 0.25 * k, r * 0.27).path);
  fill(context, oval(-rig.side * r * 0.38 * k, r * 0.42, r * 0.12), mix(rig.bounce, oklch(0.95, 0.03, 80), 0.5), { alpha: 0.7 });
}

function paintBrow({ easel, model, view }: Sitter, state: FaceState, side: -1 | 1, colour: LinearRgb): void {
  const { face } = model;
  const { inner, outer } = state.brows;
  const y = face.browY - 0.014 * (inner + outer) - 0.008 * Math.max(0, -state.squint);
  const angry = Math.max(0, -inner);
  const points = [
    [face.eyeX - face.eyeWidth * (0.98 + 0.12 * angry), y - 0.036 * inner + 0.01],
    [face.eyeX - face.eyeWidth * 0.3, y - 0.026 * inner - 0.006],
    [face.eyeX + face.eyeWidth * 0.32, y - 0.016 + 0.006 * inner - 0.012 * outer],
    [face.eyeX + face.eyeWidth * 1.22, y + 0.016 - 0.03 * outer],
  ].map(([px, py]) => view.at(side * px!, py!, Math.min(0.385, model.ahead(px!, py!)))); // prettier-ignore
  const { context, pen, rig } = easel;
  fill(
    context,
    pen.taper(points, face.brow, (t) => Math.min(1, 0.4 + t * 4) * (0.85 + 0.15 * Math.sin(Math.PI * t)) * (1 - t ** 2.2 * 0.92)),
    rig.shade(colour, lerp(rig.range[0], rig.range[1], 0.4)),
    { alpha: 0.94 },
  );
  if (face.lines > 0.7)
    for (let j = 0; j < 6; j++) {
      const [x, by] = spline(points, 8)[Math.round((0.08 + j * 0.14) * 24)]!;
      fill(context, pen.taper([[x - side * 0.006, by + 0.005], [x + side * 0.026, by - 0.003 + 0.002 * j]], 0.0026), rig.shade(oklch(0.82, 0.01, 80), rig.range[1]), { alpha: 0.45 }); // prettier-ignore
    }
}
