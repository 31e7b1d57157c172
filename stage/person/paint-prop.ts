import { type Point, type Shape } from '../paint/brush.ts';
import { oklch } from '../paint/colour.ts';
import { hullOf, unionOf } from './balls.ts';
import type { Easel } from './easel.ts';
import type { Piece, Prop } from './props.ts';
import { add, times, type Vec } from './space.ts';
import type { Wearer } from './wearer.ts';

/** Where a thing is gripped, and which way it stands on screen. */
function gripOf({ skeleton, view, body }: Wearer, index: 0 | 1, prop: Prop): { at: Point; turn: number } {
  const { wrist, fingers, palm } = skeleton.arms[index];
  const grip = add(add(wrist, fingers, body.hand * 0.5), times(palm, 1), body.hand * (prop.hand === 'cup' ? 0.2 : 0.08));
  const [x, y] = view.project(grip);
  if (prop.stands !== 'fingers') return { at: [x, y], turn: 0 };
  const [fx, fy] = view.project(fingers as Vec);
  return { at: [x, y], turn: Math.atan2(fx, -fy) };
}

function shapeOf({ pen }: Easel, piece: Piece, place: (p: readonly [number, number]) => Point): Shape {
  if ('poly' in piece) return piece.round ? pen.blob(piece.poly.map(place)) : pen.polygon(piece.poly.map(place));
  if ('oval' in piece) {
    const [x, y] = place([piece.oval[0], piece.oval[1]]);
    return pen.ellipse(x, y, piece.oval[2], piece.oval[3]);
  }
  return pen.taper(piece.stroke.map(place), piece.width, piece.taper ? undefined : () => 1, 6);
}

/** Paints a prop where a hand grips it; the hand is painted after. */
export function paintProp(wearer: Wearer, index: 0 | 1, prop: Prop, scale = 1): void {
  const { easel } = wearer;
  const { at, turn } = gripOf(wearer, index, prop);
  const [c, s] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  const place = ([x, y]: readonly [number, number]): Point => [at[0] + x * c + y * s, at[1] + x * s - y * c];
  if (prop.canopy) paintCanopy(easel, place([0, prop.canopy.tip]), prop.canopy.colour, prop.canopy.half);
  for (const piece of prop.pieces)
    easel.paint(shapeOf(easel, piece, place), oklch(...piece.colour), { shade: piece.shade === 1 ? 0 : 0.4, width: 0.05 });
}

/** An open umbrella's canopy, its tip at `tip`: ribs and scallops, darker inside. */
function paintCanopy(easel: Easel, tip: Point, colour: readonly [number, number, number], half: number): void {
  const { pen, platform } = easel;
  const deep = half * 0.5;
  const albedo = oklch(...colour);
  const rim = Array.from({ length: 9 }, (_, i): Point => [
    tip[0] + (i / 4 - 1) * half,
    tip[1] + deep + 0.1 * half * (1 - (i / 4 - 1) ** 2),
  ]);
  const dome = Array.from({ length: 25 }, (_, i): Point => {
    const a = Math.PI * (i / 24);
    return [tip[0] - Math.cos(a) * half, tip[1] + deep - Math.sin(a) ** 0.8 * deep];
  });
  const inner = pen.ellipse(tip[0], tip[1] + deep, half * 0.98, half * 0.16);
  easel.paint(inner, albedo, { far: 1, shade: 0 });
  const scallops = rim.slice(1).flatMap((to, i) => Array.from({ length: 6 }, (_, k): Point => [rim[i]![0] + ((to[0] - rim[i]![0]) * k) / 6, rim[i]![1] + ((to[1] - rim[i]![1]) * k) / 6 - Math.sin((Math.PI * k) / 6) * 0.07 * half])); // prettier-ignore
  const cover = pen.polygon([...dome, ...scallops.reverse()]);
  easel.paint(cover, albedo, {
    shade: 0.5,
    width: 0.3,
    details: (context) => {
      for (const [x, y] of rim)
        easel.fold(context, [tip, [tip[0] + (x - tip[0]) * 0.62, tip[1] + deep * 0.24], [x, y]], 0.018, albedo, 0.5);
    },
  });
  easel.paint(unionOf(platform, [hullOf([[tip[0] - 0.02, tip[1]], [tip[0] + 0.02, tip[1]], [tip[0], tip[1] - 0.14]])]), oklch(0.3, 0.02, 60), { shade: 0 }); // prettier-ignore
}
