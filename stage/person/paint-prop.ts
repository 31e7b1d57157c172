import { type Point, type Shape } from '../paint/brush.ts';
import { oklch } from '../paint/colour.ts';
import { hullOf, unionOf } from './balls.ts';
import type { Easel } from './easel.ts';
import type { Piece, Prop } from './props/prop.ts';
import type { Skeleton } from './body/skeleton.ts';
import { add, times, type View } from './space.ts';

/** Where a hand grips what it holds, on screen. */
export function gripOf({ arms, body }: Skeleton, view: View, index: 0 | 1, hand: string): Point {
  const { wrist, fingers, palm } = arms[index];
  const grip = add(add(wrist, fingers, body.hand * 0.5), times(palm, 1), body.hand * (hand === 'cup' ? 0.2 : 0.08));
  const [x, y] = view.project(grip);
  return [x, y];
}

function shapeOf({ pen }: Easel, piece: Piece, place: (p: readonly [number, number]) => Point): Shape {
  if ('poly' in piece) return piece.round ? pen.blob(piece.poly.map(place)) : pen.polygon(piece.poly.map(place));
  if ('oval' in piece) {
    const [x, y] = place([piece.oval[0], piece.oval[1]]);
    return pen.ellipse(x, y, piece.oval[2], piece.oval[3]);
  }
  return pen.taper(piece.stroke.map(place), piece.width, piece.taper ? undefined : () => 1, 6);
}

/** Paints a thing as it is held upright, its grip at the origin. `pieces`: of it, or of it opened to be read. */
export function paintProp(easel: Easel, { canopy }: Pick<Prop, 'canopy'>, pieces: readonly Piece[], scale = 1): void {
  const place = ([x, y]: readonly [number, number]): Point => [x * scale, -y * scale];
  if (canopy) paintCanopy(easel, place([0, canopy.tip]), canopy.colour, canopy.half);
  for (const piece of pieces) {
    easel.context.globalAlpha = piece.alpha ?? 1;
    easel.paint(shapeOf(easel, piece, place), oklch(...piece.colour), { shade: piece.shade === 1 ? 0 : 0.4, width: 0.05 });
  }
  easel.context.globalAlpha = 1;
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
