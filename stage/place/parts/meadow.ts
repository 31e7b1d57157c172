import type { Oklch } from '../../../schema/look.ts';
import type { Point } from '../../paint/brush.ts';
import { mix } from '../../paint/colour.ts';
import { noise, random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Room3 } from '../perspective.ts';
import type { Site } from '../set.ts';
import type { Tree } from '../styles.ts';
import { grassTuft } from './plants.ts';
import { fern, underLeaves } from './trees.ts';

/** What grows where. A new landscape is a row. */
export interface Landscape {
  trees: (tree: Tree) => Tree;
  /** Metres: how far back the near trees stand, how tall, how many. */
  stand: readonly (readonly [x: number, z: number, height: number])[];
  grass: Oklch;
  tufts: number;
  path: boolean;
  furnished: boolean;
  crop: boolean;
  ferns: boolean;
  water: boolean;
}

/** A trodden path from the viewer into the distance, with gravel. */
export function pathway(easel: Easel, room: Room3, site: Site): void {
  const sand: Oklch = [site.style.earth[0] * 1.08, site.style.earth[1] * 0.8, site.style.earth[2]];
  const [left, right]: [Point[], Point[]] = [[], []];
  for (let z = -2.5; z <= 11; z += 0.75) {
    const bend = Math.sin(z * 0.32) * 0.5 + z * 0.06;
    const wide = 2.3 - z * 0.11 + 0.15 * noise(z, 1, site.design.seed);
    left.push(room.at(bend - wide, 0, z));
    right.push(room.at(bend + wide, 0, z));
  }
  const shape = easel.pen.blob(
    [...left, ...right.reverse()].map(([x, y]) => [x, y] as const),
    { tension: 0.9 },
  );
  easel.fill(shape, easel.linear([0, 430], [0, 740], [[0, easel.tone(sand, 0.85, 0.2)], [1, easel.tone([sand[0] * 0.86, sand[1], sand[2]], 0.5)]]), { blur: 1.6 }); // prettier-ignore
  easel.inside(shape, () => {
    const dice = site.chance('gravel');
    for (let stone = 0; stone < 500; stone++) {
      const [x, y] = room.at(dice.spread(3.2), 0, dice.next() ** 1.4 * 9);
      const size = ((y - 372) / 280) * dice.between(1, 4.4);
      easel.oval(x, y, size, size * 0.5, easel.tone([dice.between(0.45, 0.82), 0.03, 70], dice.between(0.2, 0.95)), { alpha: 0.5 });
    }
  });
}

/** A pond that mirrors the sky. */
export function pond(easel: Easel, room: Room3): void {
  const at = (x: number, z: number) => room.at(x, 0, z);
  const shape = easel.pen.blob([at(3.6, 9), at(5.4, 8.4), at(8, 8.6), at(9.4, 9.6), at(7.6, 11.4), at(4.6, 11)]);
  const [, top] = at(0, 11.4);
  easel.fill(shape, easel.linear([0, top], [0, at(0, 8.4)[1]], [[0, easel.skyLow], [1, mix(easel.skyTop, easel.tone([0.4, 0.06, 190], 0.4), 0.5)]])); // prettier-ignore
  easel.rim(shape, { dx: 0, dy: 3 }, easel.tone([0.35, 0.05, 110], 0.1), { alpha: 0.5, blur: 2 });
}

/** Patches of light and shade under trees. */
export function dapple(easel: Easel, room: Room3, site: Site, land: Landscape): void {
  const dice = site.chance('dapple');
  const shade = underLeaves(easel);
  for (let index = 0; index < (land.ferns ? 150 : 70); index++) {
    const [x, y] = room.at(dice.spread(10), 0, dice.between(0.2, 9));
    const wide = dice.between(14, 70) * ((y - 372) / 220);
    if (land.ferns && dice.chance(0.4))
      easel.oval(x, y, wide * 0.7, wide * 0.09, easel.shine([0.9, 0.09, 100]), {
        blend: 'screen',
        alpha: 0.16 * easel.air.direct,
        blur: 2,
      });
    else easel.oval(x, y, wide, wide * 0.13, shade, { blend: 'multiply', alpha: 0.26 * easel.air.direct, blur: 3 });
  }
}

/** Grass, ferns and flowers, denser beside the path. */
export function tufts(easel: Easel, room: Room3, site: Site, land: Landscape, grass: Oklch): void {
  const dice = site.chance('tufts');
  const spots = Array.from({ length: land.tufts * 2 }, () => ({
    x: dice.spread(13),
    z: dice.next() ** 1.2 * 9.4 - 1,
    seed: dice.next() * 1e9,
    size: dice.between(0.1, 0.26),
    bloom: dice.next(),
  })).sort((a, b) => b.z - a.z);
  for (const { x, z, seed, size, bloom } of spots) {
    if (land.path && Math.abs(x - Math.sin(z * 0.32) * 0.5 - z * 0.06) < 2.1 - z * 0.1) continue;
    const [px, py] = room.at(x, 0, z);
    const tall = room.metre(z) * size;
    if (!easel.sees(px, py, tall * 2)) continue;
    if (land.ferns && bloom < 0.4) fern(easel, px, py, tall * 2.6, seed, z * 0.02);
    else grassTuft(easel, px, py, tall, seed, grass, z * 0.02);
    if (bloom > 0.86 && site.design.season !== 'winter' && easel.air.snow === 0) flower(easel, px, py - tall * 0.9, tall * 0.16, bloom);
  }
}

function flower(easel: Easel, x: number, y: number, size: number, kind: number): void {
  const hue: Oklch = kind > 0.95 ? [0.86, 0.14, 92] : kind > 0.9 ? [0.94, 0.02, 90] : [0.66, 0.16, 350];
  for (let petal = 0; petal < 5; petal++)
    easel.oval(
      x + Math.cos(petal * 1.257) * size * 0.7,
      y + Math.sin(petal * 1.257) * size * 0.5,
      size * 0.55,
      size * 0.4,
      easel.tone(hue, 0.5 + 0.1 * petal),
    );
  easel.oval(x, y, size * 0.35, size * 0.28, easel.tone([0.8, 0.15, 80], 0.85));
}

/** Rows of standing grain to both sides of the path. */
export function crop(easel: Easel, room: Room3, site: Site): void {
  const dice = site.chance('crop');
  const gold: Oklch = site.design.culture === 'tamil' || site.design.season === 'monsoon' ? [0.66, 0.14, 118] : [0.78, 0.115, 86];
  for (let z = 9.5; z > 1.2; z -= 0.5) {
    for (let x = -15; x < 15; x += 0.3) {
      if (Math.abs(x) < 2.9) continue;
      const [px, py] = room.at(x + dice.spread(0.1), 0, z);
      const tall = room.metre(z) * dice.between(0.7, 0.9);
      if (!easel.sees(px, py - tall / 2, tall)) continue;
      for (let stalk = 0; stalk < 3; stalk++) {
        const lean = dice.spread(0.16);
        const tip: Point = [px + (lean + stalk * 0.07) * tall, py - tall * dice.between(0.85, 1)];
        easel.taper([[px, py], [px + lean * tall * 0.3, py - tall * 0.55], tip], tall * 0.018, easel.tone([gold[0] - 0.06, gold[1], gold[2] + 8], dice.between(0.3, 0.8), z * 0.025)); // prettier-ignore
        easel.taper([[tip[0] - lean * 4, tip[1] + tall * 0.05], [tip[0] + lean * tall * 0.2, tip[1] - tall * 0.1]], tall * 0.04, easel.tone(gold, dice.between(0.5, 1), z * 0.025)); // prettier-ignore
      }
    }
  }
}

/** A fallen trunk, as seat or as hindrance: `x`, `z` its middle; `r` its radius; metres. */
export function log(easel: Easel, room: Room3, x: number, z: number, { half = 0.9, r: thick = 0.22 } = {}): void {
  const [[x0, y0], [x1]] = [room.at(x - half, 0, z), room.at(x + half, 0, z)];
  const r = room.metre(z) * thick;
  easel.shade(easel.pen.ellipse((x0 + x1) / 2, y0, (x1 - x0) * 0.56, r * 0.4), 0.6, r * 0.2);
  const shape = easel.pen.rectangle(x0, y0 - r * 2, x1 - x0, r * 2, r * 0.5);
  easel.fill(shape, easel.linear([0, y0 - r * 2], [0, y0], [[0, easel.tone([0.56, 0.06, 65], 0.95)], [0.4, easel.tone([0.42, 0.05, 52], 0.45)], [1, easel.tone([0.3, 0.04, 45], 0.08)]])); // prettier-ignore
  const dice = random(5);
  easel.inside(shape, () => { for (let groove = 0; groove < 26; groove++) { const [gx, gy] = [dice.between(x0, x1), y0 - dice.next() * r * 2]; easel.taper([[gx, gy], [gx + dice.between(10, 40), gy + dice.spread(1.5)]], 1.2, easel.tone([0.26, 0.03, 45], 0.15), undefined, { alpha: 0.6 }); } }); // prettier-ignore
  easel.oval(x0 + r * 0.1, y0 - r, r * 0.5, r, easel.tone([0.72, 0.07, 75], 0.6));
  for (const ring of [0.7, 0.4]) easel.oval(x0 + r * 0.1, y0 - r, r * 0.5 * ring, r * ring, easel.tone([0.6 + ring * 0.1, 0.07, 70], 0.4));
}
