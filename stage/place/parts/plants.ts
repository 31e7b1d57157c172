import type { Oklch } from '../../../schema/look.ts';
import { spline, toPoint, type Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { random } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import type { Item, Site } from '../set.ts';
import { sunSide } from './rocks.ts';

/** A tuft of grass: a fan of blades, the near ones lit. */
export function grassTuft(easel: Easel, x: number, y: number, size: number, seed: number, albedo: Oklch, depth = 0): void {
  const dice = random(seed);
  for (let blade = 0; blade < 9; blade++) {
    const angle = -Math.PI / 2 + (blade - 4) * 0.19 + dice.spread(0.15);
    const length = size * dice.between(0.5, 1.1);
    const root = x + (blade - 4) * size * 0.05;
    const tip: Point = [root + Math.cos(angle) * length, y + Math.sin(angle) * length * 0.9];
    const bend: Point = [root + Math.cos(angle) * length * 0.35, y + Math.sin(angle) * length * 0.6];
    easel.taper(
      [[root, y], bend, tip],
      size * 0.035,
      easel.tone([albedo[0] + dice.spread(0.06), albedo[1], albedo[2]], dice.between(0.15, 0.85), depth),
      toPoint,
    );
  }
}

/** A camel-thorn: crooked trunk, flat crowns of small leaves. */
export function thornTree(easel: Easel, x: number, y: number, height: number, seed: number, depth = 0): void {
  const dice = random(seed);
  const side = sunSide(easel);
  const bark: Oklch = [0.36, 0.04, 45];
  const crowns: Point[] = [];
  easel.shade(easel.pen.ellipse(x - side * height * 0.2, y + 2, height * 0.6, height * 0.06), 0.4, height * 0.02);
  for (let limb = 0; limb < 5; limb++) {
    const reach = (limb - 2) * 0.27 + dice.spread(0.08);
    const top: Point = [x + reach * height, y - height * dice.between(0.68, 0.95) + Math.abs(reach) * height * 0.25];
    const fork: Point = [x + reach * height * 0.3 + dice.spread(height * 0.04), y - height * dice.between(0.3, 0.42)];
    easel.taper([[x, y + 2], fork, top], height * 0.032, easel.tone(bark, 0.18, depth), (t) => 1.1 - 0.85 * t);
    easel.taper(
      [[x + side * height * 0.012, y], [fork[0] + side * height * 0.01, fork[1]], top],
      height * 0.008,
      easel.tone([0.6, 0.05, 60], 0.9, depth),
      (t) => 1 - t,
    );
    crowns.push(top);
  }
  for (const [cx, cy] of crowns)
    foliage(easel, {
      x: cx,
      y: cy,
      width: height * 0.36,
      height: height * 0.1,
      leaves: 90,
      leaf: height * 0.02,
      albedo: [0.47, 0.075, 120],
      seed: dice.next() * 1e9,
      depth,
    });
}

/** A mass of leaves: a dark body, then dabs that are lit towards the sun and break its outline. */
export function foliage(
  easel: Easel,
  how: { x: number; y: number; width: number; height: number; leaves: number; leaf: number; albedo: Oklch; seed: number; depth: number },
): void {
  const { x, y, width, height, leaves, leaf, albedo, seed, depth } = how;
  const dice = random(seed);
  const side = sunSide(easel);
  const body: Point[] = Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * Math.PI * 2;
    const reach = dice.between(0.74, 1);
    return [x + Math.cos(angle) * width * reach, y + Math.sin(angle) * height * reach] as const;
  });
  const deep: Oklch = [albedo[0] * 0.72, albedo[1] * 0.9, albedo[2] + 14];
  easel.blob(body, easel.linear([x, y - height], [x, y + height], [[0, easel.tone(albedo, 0.28, depth)], [1, easel.tone(deep, 0.05, depth)]])); // prettier-ignore
  for (let index = 0; index < leaves; index++) {
    const angle = dice.next() * Math.PI * 2;
    const reach = Math.sqrt(dice.next()) * 1.08;
    const [u, v] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    const facing = Math.max(0, Math.min(1, 0.42 + 0.42 * u * side - 0.5 * v + dice.spread(0.28)));
    const tone: Oklch = [albedo[0] + 0.1 * (facing - 0.4) + dice.spread(0.03), albedo[1] * (0.9 + 0.3 * facing), albedo[2] - 12 * facing];
    easel.oval(
      x + u * width,
      y + v * height,
      leaf * dice.between(0.7, 1.5),
      leaf * dice.between(0.35, 0.7),
      easel.tone(tone, facing * 0.95, depth),
      { turn: dice.spread(1.2), alpha: 0.92 },
    );
  }
}

/** A few birds far off, beating and gliding. */
export function birds(site: Site, how: { x: number; y: number; count: number; size: number }): Item {
  const dice = site.chance('birds');
  const flock = Array.from({ length: how.count }, (_, index) => ({
    dx: index * how.size * 4.4 + dice.spread(how.size),
    dy: (index % 3) * how.size * 1.6 + dice.spread(how.size),
    phase: dice.between(0, 6),
  }));
  const colour = mix(linear(site.air.fog.colour), site.air.shadow, 0.72);
  return {
    kind: 'stamp',
    depth: 0.15,
    reach: { x: how.size * 1.3, y: how.size },
    paint(easel) {
      const s = how.size;
      easel.taper([[-s * 1.1, -s * 0.3], [-s * 0.5, -s * 0.6], [0, 0], [s * 0.5, -s * 0.6], [s * 1.1, -s * 0.3]], s * 0.12, colour, (t) => 0.25 + Math.sin(Math.PI * t) * 0.75); // prettier-ignore
    },
    at: (time) =>
      site.air.rain > 0 || site.air.night
        ? []
        : flock.map(({ dx, dy, phase }) => ({
            x: how.x + dx + time * 9,
            y: how.y + dy + Math.sin(time * 0.8 + phase) * 4,
            scaleX: 1,
            scaleY: 0.35 + 0.65 * Math.cos(time * 5.2 + phase * 2) * (Math.sin(time * 0.5 + phase) > -0.3 ? 1 : 0.15),
          })),
  };
}

/** Where the fronds of a palm spring from, for those who hang things there. */
export function palm(easel: Easel, x: number, y: number, height: number, lean: number, seed: number, depth = 0): void {
  const dice = random(seed);
  const side = sunSide(easel);
  const [topX, topY] = [x + lean * height, y - height];
  const trunk: Point[] = [[x, y], [x + lean * height * 0.18, y - height * 0.45], [topX, topY]]; // prettier-ignore
  const bark: Oklch = [0.44, 0.05, 52];
  easel.taper(trunk, height * 0.023, easel.tone(bark, 0.12, depth), (t) => 1.3 - 0.65 * t);
  easel.taper(trunk.map(([px, py]) => [px + height * 0.012 * side, py] as const), height * 0.0065, easel.tone([0.64, 0.06, 62], 0.9, depth), (t) => 1.1 - 0.5 * t); // prettier-ignore
  if (depth < 0.4) trunkRings(easel, trunk, height, depth);
  const green: Oklch = [0.44, 0.085, 150];
  const lit: Oklch = [0.6, 0.115, 114];
  const fronds = depth < 0.4 ? 17 : 12;
  for (let frond = 0; frond < fronds; frond++) {
    const angle = -Math.PI / 2 + (frond / (fronds - 1) - 0.5) * Math.PI * 1.78 + dice.spread(0.11);
    const length = height * dice.between(0.31, 0.42);
    const droop = 0.22 + 0.5 * Math.abs(Math.cos(angle));
    const tip: Point = [topX + Math.cos(angle) * length, topY + Math.sin(angle) * length * 0.72 + length * droop * 0.62];
    const middle: Point = [topX + Math.cos(angle) * length * 0.55, topY + Math.sin(angle) * length * 0.62 - length * 0.03];
    const toward = Math.max(0, Math.cos(angle) * side);
    const tone = mix(
      easel.tone(green, 0.12 + 0.1 * dice.next(), depth),
      easel.tone(lit, 0.95, depth),
      toward * 0.75 + (Math.sin(angle) < -0.7 ? 0.25 : 0),
    );
    paintFrond(easel, spline([[topX, topY], middle, tip], depth < 0.4 ? 12 : 7), length, tone);
  }
  if (depth < 0.5) for (let nut = 0; nut < 6; nut++) easel.oval(topX + dice.spread(height * 0.035), topY + height * dice.between(0.015, 0.045), height * 0.018, height * 0.021, easel.tone([0.52, 0.1, 92], dice.between(0.15, 0.6), depth)); // prettier-ignore
}

function trunkRings(easel: Easel, trunk: readonly Point[], height: number, depth: number): void {
  const middle = spline(trunk, 14);
  middle.forEach(([px, py], index) => {
    if (index % 2) return;
    const width = height * 0.022 * (1.3 - 0.65 * (index / middle.length));
    easel.taper([[px - width, py], [px, py + width * 0.35], [px + width, py]], height * 0.0022, easel.tone([0.3, 0.04, 45], 0.1, depth), undefined, { alpha: 0.6 }); // prettier-ignore
  });
}

function paintFrond(easel: Easel, rib: readonly Point[], length: number, paint: ReturnType<Easel['tone']>): void {
  const leaflets: Point[][] = [];
  for (let index = 1; index < rib.length; index++) {
    const t = index / (rib.length - 1);
    const [[x0, y0], [x1, y1]] = [rib[index - 1]!, rib[index]!]; // neighbours within the list
    const [dx, dy] = [x1 - x0, y1 - y0];
    const unit = Math.hypot(dx, dy) || 1;
    const reach = length * 0.3 * Math.sin(Math.PI * (t * 0.82 + 0.16));
    for (const side of [-1, 1]) {
      const [ux, uy] = [(-dy / unit) * side * 0.55 + (dx / unit) * 0.75, (dx / unit) * side * 0.55 + (dy / unit) * 0.75 + 0.42];
      leaflets.push([[x0, y0], [x1, y1], [x1 + ux * reach, y1 + uy * reach]]); // prettier-ignore
    }
  }
  const path = leaflets.map((points) => `M${points.map(([px, py]) => `${px.toFixed(2)} ${py.toFixed(2)}`).join('L')}Z`).join('');
  easel.fill({ path: easel.platform.createPath(path), box: { left: 0, top: 0, right: 0, bottom: 0 } }, paint);
}
