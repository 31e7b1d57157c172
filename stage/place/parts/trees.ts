import type { LinearRgb } from '../../contract.ts';
import type { Oklch } from '../../../schema/look.ts';
import { spline, toPoint, type Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Tree } from '../styles.ts';
import { foliage, palm, thornTree } from './plants.ts';
import { sunSide } from './rocks.ts';

/** The shade under leaves: they let green through, so it is less violet than a wall's. Multiplied. */
export const underLeaves = (easel: Easel): LinearRgb => mix(easel.air.shadow, linear([0.5, 0.05, 150]), 0.65);

interface Planted {
  x: number;
  y: number;
  height: number;
  seed: number;
  depth: number;
  season: 'spring' | 'summer' | 'monsoon' | 'autumn' | 'winter' | null;
}

const LEAVES: Record<'broadleaf' | 'cherry' | 'banyan' | 'poplar', Oklch> = {
  broadleaf: [0.5, 0.105, 134],
  cherry: [0.84, 0.085, 8],
  banyan: [0.44, 0.09, 142],
  poplar: [0.55, 0.1, 122],
};
const AUTUMN: readonly Oklch[] = [[0.62, 0.14, 62], [0.56, 0.15, 42], [0.68, 0.14, 80], [0.5, 0.14, 30]]; // prettier-ignore

/** A tree of its kind, in its season. */
export function tree(easel: Easel, kind: Tree, at: Planted): void {
  if (!easel.sees(at.x, at.y - at.height / 2, at.height)) return;
  if (kind === 'palm') return palm(easel, at.x, at.y, at.height, random(at.seed).spread(0.1), at.seed, at.depth);
  if (kind === 'acacia') return thornTree(easel, at.x, at.y, at.height * 0.9, at.seed, at.depth);
  if (kind === 'conifer') return conifer(easel, at);
  crowned(easel, kind, at);
}

/** Trunk, limbs, and a crown of several masses, the farther ones darker. */
function crowned(easel: Easel, kind: keyof typeof LEAVES, { x, y, height, seed, depth, season }: Planted): void {
  const dice = random(seed);
  const side = sunSide(easel);
  const bark: Oklch = [kind === 'cherry' ? 0.32 : 0.4, 0.035, 50];
  const wide = kind === 'poplar' ? 0.5 : kind === 'banyan' ? 1.35 : 1;
  easel.fill(easel.pen.ellipse(x - side * height * 0.12, y + 2, height * 0.34 * wide, height * 0.035), underLeaves(easel), {
    blend: 'multiply',
    alpha: 0.5,
    blur: height * 0.012,
  });
  const fork: Point = [x + dice.spread(height * 0.03), y - height * 0.42];
  const trunk = height * (kind === 'banyan' ? 0.06 : 0.04);
  easel.taper([[x, y + 3], [x + dice.spread(height * 0.02), y - height * 0.2], fork], trunk, easel.tone(bark, 0.16, depth), (t) => 1.35 - 0.75 * t + (t < 0.08 ? 0.5 : 0)); // prettier-ignore
  easel.taper([[x + side * trunk * 0.6, y], [x + side * trunk * 0.5, y - height * 0.2], [fork[0] + side * trunk * 0.2, fork[1]]], trunk * 0.28, easel.tone([0.62, 0.05, 62], 0.9, depth), (t) => 1 - 0.6 * t, { alpha: 0.8 }); // prettier-ignore
  for (let groove = 0; groove < 6; groove++) easel.taper([[x + dice.spread(trunk), y - height * dice.between(0.02, 0.1)], [x + dice.spread(trunk * 0.7), y - height * dice.between(0.18, 0.36)]], trunk * 0.09, easel.tone([bark[0] * 0.6, bark[1], bark[2]], 0.1, depth), undefined, { alpha: 0.6 }); // prettier-ignore
  const masses: (readonly [number, number, number])[] = [];
  for (let limb = 0; limb < 7; limb++) {
    const angle = -Math.PI / 2 + (limb - 3) * 0.46 * (kind === 'poplar' ? 0.4 : 1) + dice.spread(0.12);
    const reach = height * dice.between(0.24, 0.42) * (kind === 'poplar' ? 1.2 : 1);
    const tip: Point = [fork[0] + Math.cos(angle) * reach * wide, fork[1] + Math.sin(angle) * reach + height * 0.04];
    easel.taper([fork, [(fork[0] + tip[0]) / 2 + dice.spread(height * 0.03), (fork[1] + tip[1]) / 2], tip], height * 0.016, easel.tone(bark, 0.22, depth), toPoint); // prettier-ignore
    masses.push([tip[0], tip[1], dice.between(0.15, 0.22)]);
  }
  if (season === 'winter') return twigs(easel, masses, height, bark, depth, seed);
  const albedo: Oklch =
    season === 'autumn' && kind !== 'banyan'
      ? dice.pick(AUTUMN)
      : kind === 'cherry' && season !== 'spring' && season !== null
        ? LEAVES.broadleaf
        : LEAVES[kind];
  masses.push([fork[0], fork[1] - height * 0.3, 0.24], [fork[0], fork[1] - height * 0.12, 0.2]);
  for (const [mx, my, size] of masses.sort((a, b) => a[1] - b[1])) foliage(easel, { x: mx, y: my, width: size * height * wide, height: size * height * 0.72, leaves: depth > 0.4 ? 46 : 130, leaf: height * (depth > 0.4 ? 0.017 : 0.0115), albedo: [albedo[0] + dice.spread(0.02), albedo[1], albedo[2] + dice.spread(5)], seed: dice.next() * 1e9, depth }); // prettier-ignore
}

function twigs(
  easel: Easel,
  masses: readonly (readonly [number, number, number])[],
  height: number,
  bark: Oklch,
  depth: number,
  seed: number,
): void {
  const dice = random(seed + 1);
  for (const [x, y] of masses) {
    for (let twig = 0; twig < 8; twig++) {
      const angle = -Math.PI / 2 + dice.spread(1.5);
      const reach = height * dice.between(0.06, 0.16);
      easel.taper([[x, y], [x + Math.cos(angle) * reach * 0.5 + dice.spread(4), y + Math.sin(angle) * reach * 0.5], [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]], height * 0.004, easel.tone(bark, 0.3, depth), toPoint); // prettier-ignore
    }
    if (easel.air.snow > 0) easel.oval(x, y - height * 0.01, height * 0.05, height * 0.01, easel.tone([0.97, 0.01, 240], 0.8, depth));
  }
}

/** Tiers of drooping boughs. */
function conifer(easel: Easel, { x, y, height, seed, depth }: Planted): void {
  const dice = random(seed);
  const side = sunSide(easel);
  const needle: Oklch = [0.4, 0.07, 158];
  easel.fill(easel.pen.ellipse(x - side * height * 0.05, y + 2, height * 0.2, height * 0.025), underLeaves(easel), {
    blend: 'multiply',
    alpha: 0.5,
    blur: height * 0.01,
  });
  easel.taper([[x, y + 2], [x, y - height * 0.96]], height * 0.018, easel.tone([0.36, 0.04, 45], 0.25, depth), (t) => 1.2 - t); // prettier-ignore
  const tiers = 13;
  for (let tier = 0; tier < tiers; tier++) {
    const t = tier / (tiers - 1);
    const [level, reach] = [y - height * (0.1 + 0.86 * t), height * 0.24 * (1 - t) ** 0.85 + height * 0.012];
    for (let bough = 0; bough < 7; bough++) {
      const u = (bough / 6 - 0.5) * 2;
      const tip: Point = [x + u * reach * dice.between(0.85, 1.1), level + reach * 0.34 * (0.5 + Math.abs(u)) + height * 0.02];
      const toward = 0.12 + 0.7 * Math.max(0, u * side) + dice.spread(0.08);
      const points = spline([[x, level - height * 0.02], [x + u * reach * 0.5, level], tip], 5); // prettier-ignore
      easel.taper(points, height * 0.021, mix(easel.tone(needle, toward, depth), easel.tone([0.55, 0.09, 140], 0.9, depth), Math.max(0, toward - 0.4) * 0.6), (s) => Math.sin(Math.PI * Math.min(1, 0.2 + s * 0.8)) ** 0.7, {}); // prettier-ignore
      if (easel.air.snow > 0) easel.taper(points.map(([px, py]) => [px, py - height * 0.012] as const), height * 0.009, easel.tone([0.97, 0.01, 240], 0.75, depth)); // prettier-ignore
    }
  }
}

/** A fern or a low leafy plant. */
export function fern(easel: Easel, x: number, y: number, size: number, seed: number, depth = 0): void {
  const dice = random(seed);
  for (let frond = 0; frond < 9; frond++) {
    const angle = -Math.PI / 2 + (frond - 4) * 0.3 + dice.spread(0.12);
    const length = size * dice.between(0.7, 1.1);
    const rib: Point[] = [[x, y], [x + Math.cos(angle) * length * 0.55, y + Math.sin(angle) * length * 0.8], [x + Math.cos(angle) * length, y + Math.sin(angle) * length * 0.62]]; // prettier-ignore
    const tone = easel.tone(
      [0.48 + dice.spread(0.05), 0.1, 138],
      Math.cos(angle) * sunSide(easel) > 0 ? dice.between(0.5, 0.95) : dice.between(0.1, 0.4),
      depth,
    );
    easel.taper(rib, size * 0.09, tone, (t) => Math.sin(Math.PI * (0.1 + t * 0.88)) ** 0.8);
    easel.taper(rib, size * 0.012, easel.tone([0.68, 0.1, 120], 0.8, depth), undefined, { alpha: 0.6 });
  }
}
