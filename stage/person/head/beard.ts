import type { LinearRgb } from '../../contract.ts';
import { fill, type Point } from '../../paint/brush.ts';
import { adjust, css } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import { clamp, lerp, smooth } from '../space.ts';
import type { Sitter } from './paint-skin.ts';

/** Hair on a face. Lengths in head units. */
export interface BeardStyle {
  /** How far below the chin it reaches, and how thick it lies. */
  beard?: { length: number; thick: number };
  moustache?: number; // half-width
  shadow?: boolean;
  also?: readonly string[];
}
export const BEARDS: Readonly<Record<string, BeardStyle>> = {
  moustache: { moustache: 0.12, also: ['mustache', 'handlebar'] },
  beard: { beard: { length: 0.03, thick: 0.014 }, moustache: 0.105, also: ['short beard', 'trimmed beard', 'goatee'] },
  stubble: { shadow: true, also: ['unshaven', 'five-o-clock'] },
  'full-beard': { beard: { length: 0.13, thick: 0.035 }, moustache: 0.115, also: ['long beard', 'bushy'] },
};
const EDGE = [[-88, 0.1], [-76, 0.2], [-55, 0.285], [-34, 0.298], [-22, 0.266], [-10, 0.292], [0, 0.292], [10, 0.292], [22, 0.266], [34, 0.298], [55, 0.285], [76, 0.2], [88, 0.1]] as const; // prettier-ignore
function edgeAt(azimuth: number): number {
  const index = EDGE.findIndex(([a], i) => i > 0 && azimuth <= a);
  if (index < 1) return 0.1;
  const [from, to] = [EDGE[index - 1]!, EDGE[index]!];
  return lerp(from[1], to[1], clamp((azimuth - from[0]) / (to[0] - from[0])));
}

export function paintBeard(sitter: Sitter, style: BeardStyle, colour: LinearRgb): void {
  if (Math.abs(sitter.view.toward) > 118) return;
  if (style.shadow) paintShadow(sitter, colour);
  if (style.beard) paintChin(sitter, style.beard, colour);
  if (style.moustache) paintMoustache(sitter, style.moustache, colour);
}

/** The beard's outline: its edge on the cheeks, the silhouette, and what hangs below the chin. */
function outline({ model, view }: Sitter, { length, thick }: { length: number; thick: number }): Point[] | null {
  const [from, to] = [Math.max(-88, view.toward - 90), Math.min(88, view.toward + 90)];
  if (to - from < 6) return null;
  const on = (azimuth: number, y: number, off: number): Point => {
    const [x, , z] = model.around(clamp(azimuth, view.toward - 90, view.toward + 90), y, off);
    return [view.at(x, y, z)[0], y];
  };
  const upper = Array.from({ length: 21 }, (_, i): Point => {
    const azimuth = lerp(from, to, i / 20);
    const y = edgeAt(azimuth);
    return on(azimuth, y, thick * smooth(0.1, 0.3, y));
  });
  const levels = [0.22, 0.32, 0.4, 0.47, 0.52];
  const low = (points: Point[], above: Point) => points.filter(([, y]) => y > above[1] + 0.01);
  const right = low(
    levels.map((y) => on(view.toward + 90, y, thick + 0.012)),
    upper[20]!,
  );
  const left = low(
    levels.map((y) => on(view.toward - 90, y, thick + 0.012)),
    upper[0]!,
  );
  const below = [0.16, 0.08, 0, -0.08, -0.16]
    .map((x): Point => view.at(x, 0.55 * model.face.chin + length * (1 - (x / 0.22) ** 2) + 0.01, 0.3 - 0.4 * Math.abs(x)))
    .sort((a, b) => b[0] - a[0]);
  return [...upper, ...right, ...below, ...left.reverse()];
}

function paintChin(sitter: Sitter, beard: { length: number; thick: number }, colour: LinearRgb): void {
  const { easel, model, view } = sitter;
  const points = outline(sitter, beard);
  if (!points) return;
  const chance = random(5);
  const { mouthY: m } = model.face;
  easel.paint(easel.pen.blob(points), colour, {
    shade: 0.5,
    width: 0.1,
    contact: 0.35,
    details: (context) => {
      for (let i = 0; i < 110; i++) {
        const azimuth = view.toward + chance.between(-88, 88);
        const y = chance.between(0.16, 0.58);
        const [x, , z] = model.around(azimuth, Math.min(0.5, y), beard.thick);
        const [px] = view.at(x, y, z);
        const bright = chance.chance(0.5);
        context.fillStyle = css(
          bright
            ? easel.rig.shade(adjust(colour, { lightness: 0.1 }), easel.rig.range[1])
            : easel.rig.shade(adjust(colour, { lightness: -0.07 }), 0.05),
          0.34,
        );
        context.fill(easel.pen.taper([[px, y], [px * 0.97, y + 0.05 + 0.05 * chance.next()]], 0.003 + 0.004 * chance.next(), undefined, 4).path); // prettier-ignore
      }
      const mouth = [[-0.085, m - 0.006], [0, m - 0.02], [0.085, m - 0.006], [0.055, m + 0.04], [0, m + 0.05], [-0.055, m + 0.04]].map(([x, y]) => view.at(x!, y!, model.ahead(x!, m) + 0.02)); // prettier-ignore
      context.globalCompositeOperation = 'destination-out';
      context.fillStyle = '#000';
      context.fill(easel.pen.blob(mouth).path);
    },
  });
}

function paintMoustache({ easel, model, view }: Sitter, half: number, colour: LinearRgb): void {
  const { mouthY: m } = model.face;
  const fold = 1 - smooth(0.5, 0.9, Math.abs(view.sin));
  const points = [[-half, m - 0.004], [-half * 0.72, m - 0.042], [-0.03, m - 0.06], [0, m - 0.052], [0.03, m - 0.06], [half * 0.72, m - 0.042], [half, m - 0.004], [0.05, m - 0.02], [0, m - 0.024], [-0.05, m - 0.02]].map(([x, y]): Point => {
    const away = x! * view.sin > 0;
    const px = away ? x! * fold : x!;
    return view.at(px, away ? lerp(m - 0.036, y!, fold) : y!, model.ahead(0, m - 0.02) + 0.014 - 3.2 * px * px);
  }); // prettier-ignore
  easel.paint(easel.pen.blob(points), colour, { shade: 0.4, width: 0.03, contact: 0.3 });
  fill(easel.context, easel.pen.taper([points[1]!, points[2]!].map(([x, y]) => [x, y + 0.008] as const), 0.006), easel.rig.shade(adjust(colour, { lightness: 0.12 }), easel.rig.range[1]), { alpha: 0.4 }); // prettier-ignore
}

function paintShadow(sitter: Sitter, colour: LinearRgb): void {
  const points = outline(sitter, { length: -0.03, thick: -0.01 });
  if (points)
    fill(sitter.easel.context, sitter.easel.pen.blob(points), sitter.easel.rig.shade(colour, 0.3), {
      alpha: 0.2,
      blur: 0.03,
      blend: 'source-atop',
    });
}
