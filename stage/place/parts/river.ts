import type { Oklch } from '../../../schema/look.ts';
import { type Point } from '../../paint/brush.ts';
import { linear, mix } from '../../paint/colour.ts';
import { random, seedOf } from '../../paint/random.ts';
import type { Easel } from '../easel.ts';
import { EVERYWHERE, box, type Item, type Site } from '../set.ts';
import { LAMP_LIGHT, lampGlow } from './lamps.ts';
import { sunSide } from './rocks.ts';

export interface RiverLamp {
  x: number;
  y: number;
}
interface Reach {
  farY: number;
  nearY: number;
}

const VANISH: Point = [770, 374];
/** A point of the bridge: `z` along it, 1 near … 5 the far bank; `h` below (positive) or above the eye. */
const on = (z: number, h: number): Point => [VANISH[0] - 1130 / z, VANISH[1] + h / z];
const DECK = -128;
const PARAPET = -160;
const WATER = 132;
const PIERS = [0.62, 0.95, 1.4, 1.95, 2.6, 3.35, 4.2];
const LAMPS = [0.8, 1.17, 1.66, 2.26, 2.95, 3.75];

/** A river, the town mirrored in it, and a stone bridge that leads across. */
export function river(site: Site, reach: Reach): { items: Item[]; lamps: RiverLamp[] } {
  const lamps = LAMPS.map((z) => {
    const [x, y] = on(z, PARAPET - 96);
    return { x, y, size: 6.4 / z };
  });
  const sway = (x: number, y: number, time: number) => {
    const near = Math.max(0, (y - reach.farY) / (reach.nearY - reach.farY));
    return [
      near * (2.2 * Math.sin(y * 0.5 + time * 2.1) + 1.4 * Math.sin(y * 0.21 - time * 1.4 + x * 0.01)),
      near * 0.6 * Math.sin(y * 0.3 + time * 1.7),
    ] as const;
  };
  return {
    lamps,
    items: [
      {
        kind: 'layer',
        depth: 0.5,
        box: box(EVERYWHERE.left, reach.farY - 2, EVERYWHERE.right, 720),
        paint: (easel) => paintWater(easel, site, reach),
        warp: { grain: 10, by: sway },
      },
      { kind: 'layer', depth: 0.5, box: box(EVERYWHERE.left, 40, 640, 720), paint: (easel) => paintBridge(easel, site) },
      ...lampGlow(site, lamps, { depth: 0.5 }),
    ],
  };
}

function paintWater(easel: Easel, site: Site, { farY, nearY }: Reach): void {
  const { air } = easel;
  const [high, low] = [easel.skyTop, easel.skyLow];
  const deep = easel.tone([0.36, 0.05, 225], 0.25);
  easel.rect(EVERYWHERE.left, farY, EVERYWHERE.right - EVERYWHERE.left, 700, easel.linear([0, farY], [0, nearY + 60], [[0, mix(low, linear(air.fog.colour), 0.4)], [0.35, mix(mix(low, high, 0.5), deep, 0.35)], [1, mix(high, deep, 0.6)]])); // prettier-ignore
  const dice = random(seedOf(site.design.seed, 61));
  const dark = easel.tone([site.style.wall[0] * 0.5, site.style.wall[1], 240], 0.25, 0.45);
  for (let x = EVERYWHERE.left; x < EVERYWHERE.right;) {
    const [width, tall] = [dice.between(30, 90), dice.between(14, 62)];
    easel.rect(x, farY, width, tall, easel.linear([0, farY], [0, farY + tall], [[0, dark, 0.75], [1, dark, 0]])); // prettier-ignore
    if (air.lamps > 0.3 && dice.chance(0.6))
      streak(easel, x + width * dice.next(), farY + 3, dice.between(22, 62), 4, dice.next() * 1e6, 0.6);
    x += width;
  }
  bridgeMirror(easel, site);
  for (const z of LAMPS) if (air.lamps > 0.3) streak(easel, on(z, 0)[0], on(z, WATER)[1] - 6, 150 / Math.sqrt(z), 15 / z, z * 1000, 1);
  if (air.sun.strength > 0.25 && air.sun.y > 100) sunPath(easel, farY, nearY, dice);
  for (let wave = 0; wave < 520; wave++) {
    const y = farY + (nearY + 70 - farY) * dice.next() ** 1.4;
    const near = (y - farY) / (nearY - farY);
    const x = dice.between(EVERYWHERE.left, EVERYWHERE.right);
    const length = (6 + 34 * near) * dice.between(0.4, 1.2);
    easel.taper([[x - length, y], [x, y - near * 0.8], [x + length, y]], 0.5 + 1.1 * near, dice.chance(0.5) ? mix(low, [1, 1, 1], 0.15) : mix(deep, air.shadow, 0.6), undefined, { alpha: 0.16 + 0.16 * near }); // prettier-ignore
  }
}

function streak(easel: Easel, x: number, y: number, length: number, width: number, seed: number, strength: number): void {
  const dice = random(seed);
  const lines = Math.round(30 + length * 0.4);
  for (let line = 0; line < lines; line++) {
    const t = line / lines;
    const colour: Oklch = t < 0.3 ? [0.95, 0.08, 84] : LAMP_LIGHT;
    easel.oval(
      x + dice.spread(width * (0.3 + 1.4 * t)),
      y + t * length,
      width * (0.3 + 1.3 * t) * dice.between(0.2, 1),
      0.8,
      easel.shine(colour),
      { alpha: (0.85 - 0.8 * t) * dice.between(0.15, 0.9) * strength * easel.air.lamps, blend: 'screen' },
    );
  }
}

function sunPath(easel: Easel, farY: number, nearY: number, dice: ReturnType<typeof random>): void {
  const { x, glow, colour, strength } = easel.air.sun;
  for (let line = 0; line < 130; line++) {
    const t = dice.next();
    easel.oval(
      x + dice.spread(30 + 90 * t),
      farY + t * (nearY - farY + 50),
      dice.between(4, 26) * (0.5 + t),
      0.9,
      mix(colour, glow, dice.next()),
      { alpha: 0.5 * strength * (1 - t * 0.6), blend: 'screen' },
    );
  }
}

const archPoints = (za: number, zb: number): Point[] =>
  Array.from({ length: 21 }, (_, step) => {
    const t = step / 20;
    return on(za + (zb - za) * t, 96 - 176 * Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2)));
  });
const archSpan = (index: number): [number, number] => [PIERS[index]! * 1.075, PIERS[index + 1]! * 0.955]; // index stops before the last pier

function bridgeOutline(): Point[][] {
  return PIERS.slice(0, -1).map((_, index) => [...archPoints(...archSpan(index))]);
}

function paintBridge(easel: Easel, site: Site): void {
  const stone: Oklch = [site.style.stone[0] * 0.92, site.style.stone[1] + 0.01, site.style.stone[2]];
  const first = PIERS[0]!;
  const last = PIERS[PIERS.length - 1]!;
  const outline = [on(first, PARAPET), on(last, PARAPET), on(last, WATER), on(first, WATER)];
  const lit = sunSide(easel) > 0 ? 0.62 : 0.34;
  const holes = bridgeOutline();
  const solid = `M${outline.map((point) => point.slice(0, 2).join(' ')).join('L')}Z`;
  const cut = holes.map((arch, index) => {
    const [za, zb] = archSpan(index);
    return `M${[on(za, WATER + 20), ...arch, on(zb, WATER + 20)].map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
  });
  const { context } = easel;
  context.save();
  for (let index = 0; index < holes.length; index++) vault(easel, index, holes[index]!, stone);
  context.fillStyle = easel.linear([-700, 0], [500, 0], [[0, easel.tone(stone, lit, 0.04)], [1, easel.tone(stone, lit, 0.32)]]); // prettier-ignore
  const face = easel.platform.createPath(solid + cut.join(''));
  context.fill(face, 'evenodd');
  context.clip(face, 'evenodd');
  masonry(easel, stone, lit, site);
  for (const z of LAMPS)
    if (easel.air.lamps > 0.3)
      easel.glow(...(on(z, PARAPET + 10) as [number, number]), 130 / z, easel.shine(LAMP_LIGHT), 0.5 * easel.air.lamps);
  context.restore();
  holes.forEach((arch, index) =>
    easel.taper(arch, 5 / PIERS[index]!, easel.tone([stone[0] + 0.12, stone[1], stone[2]], lit + 0.15, 0.04 + index * 0.045), () => 1),
  );
  easel.taper([on(first, PARAPET), on(1.5, PARAPET), on(last, PARAPET)], 2.4, easel.tone([stone[0] + 0.2, stone[1], stone[2]], 0.95, 0.2), (t) => 1 - 0.7 * t); // prettier-ignore
  easel.taper([on(first, DECK), on(1.5, DECK), on(last, DECK)], 2.6, easel.air.shadow, (t) => 1 - 0.7 * t, { alpha: 0.55, blend: 'multiply' }); // prettier-ignore
  for (const z of LAMPS) bridgeLamp(easel, z);
}

/** What is seen of an arch's inside: the far edge of the barrel, in the dark. */
function vault(easel: Easel, index: number, arch: readonly Point[], stone: Oklch): void {
  const [za, zb] = archSpan(index);
  const deep = 26 / za;
  const back = arch.map(([x, y]) => [x + deep, y + deep * 0.5] as const);
  const dark = easel.tone([stone[0] * 0.62, stone[1], 250], 0.1, 0.05 + index * 0.045);
  const low = [on(za, WATER + 18), on(zb, WATER + 18)] as const;
  const ring = [low[0], ...arch.slice(0, 15), ...back.slice(0, 15).reverse(), [low[0][0] + deep, low[0][1]] as const];
  easel.poly(ring, easel.linear([0, arch[10]![1]], [0, low[0][1]], [[0, easel.tone(stone, 0.15, 0.2)], [1, dark]])); // prettier-ignore
}

function masonry(easel: Easel, stone: Oklch, lit: number, site: Site): void {
  const dice = random(seedOf(site.design.seed, 71));
  const last = PIERS[PIERS.length - 1]!;
  for (let h = PARAPET + 10; h < WATER; h += 16) {
    for (let z = PIERS[0]!; z < last; z *= 1 + dice.between(0.035, 0.06)) {
      if (dice.chance(0.45)) continue;
      const next = Math.min(last, z * 1.045);
      easel.poly([on(z, h), on(next, h), on(next, h + 14), on(z, h + 14)], easel.tone([stone[0] + dice.spread(0.09), stone[1], stone[2] + dice.spread(12)], lit * dice.between(0.6, 1.25), 0.03 + z * 0.055), { alpha: 0.5 }); // prettier-ignore
    }
  }
  easel.rect(-900, 330, 1700, 260, easel.linear([0, 370], [0, 540], [[0, easel.air.shadow, 0], [1, easel.air.shadow, 0.8]]), { blend: 'multiply', alpha: 0.75 }); // prettier-ignore
}

function bridgeLamp(easel: Easel, z: number): void {
  const [x, y] = on(z, PARAPET);
  const s = 1 / z;
  const iron = easel.tone([0.22, 0.015, 250], 0.3, 0.03 + z * 0.05);
  easel.taper([[x, y + 4 * s], [x, y - 82 * s]], 2.6 * s, iron, (t) => 1.2 - 0.5 * t); // prettier-ignore
  easel.rect(x - 9 * s, y - 82 * s, 18 * s, 2.4 * s, iron);
  easel.poly([[x - 5.5 * s, y - 84 * s], [x + 5.5 * s, y - 84 * s], [x + 9 * s, y - 106 * s], [x - 9 * s, y - 106 * s]], easel.air.lamps > 0.3 ? easel.shine([0.95, 0.08, 84]) : easel.tone([0.8, 0.02, 220], 0.7, 0.1)); // prettier-ignore
  easel.poly([[x - 11 * s, y - 105 * s], [x, y - 119 * s], [x + 11 * s, y - 105 * s]], iron); // prettier-ignore
}

/** The bridge upside down in the water, each part about its own waterline. */
function bridgeMirror(easel: Easel, site: Site): void {
  const stone = easel.tone([site.style.stone[0] * 0.6, site.style.stone[1], 245], 0.2, 0.15);
  const last = PIERS[PIERS.length - 1]!;
  const first = PIERS[0]!;
  const flip = (z: number, h: number): Point => on(z, 2 * WATER - h);
  const solid = [on(first, WATER), on(last, WATER), flip(last, PARAPET), flip(first, PARAPET)];
  const cut = PIERS.slice(0, -1).map((_, index) => {
    const [za, zb] = archSpan(index);
    const arch = Array.from({ length: 21 }, (__, step) => {
      const t = step / 20;
      return flip(za + (zb - za) * t, 96 - 176 * Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2)));
    });
    return [on(za, WATER - 20), ...arch, on(zb, WATER - 20)];
  });
  const path = [solid, ...cut].map((points) => `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`).join('');
  easel.context.save();
  easel.context.globalAlpha = 0.5;
  easel.context.fillStyle = easel.linear([0, 400], [0, 560], [[0, stone], [1, easel.tone([0.2, 0.03, 245], 0.2)]]); // prettier-ignore
  easel.context.fill(easel.platform.createPath(path), 'evenodd');
  easel.context.restore();
}
