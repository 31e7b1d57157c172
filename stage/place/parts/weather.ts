import { linear, mix, oklch } from '../../paint/colour.ts';
import { even } from '../../paint/brush.ts';
import { random } from '../../paint/random.ts';
import type { Floor } from '../floor.ts';
import { box, EVERYWHERE, type Item, type Placed, type Site, type Stamp } from '../set.ts';
import { mistBand } from './sky.ts';

/** Weather at three depths: behind the place, around the actors and before the lens. */
export interface Weather {
  far: Item[];
  around: Item[];
  near: Item[];
}

export function weatherOver(site: Site, floor: Floor): Weather {
  const { air, design } = site;
  const weather: Weather = { far: [], around: [], near: [] };
  if (air.rain > 0) {
    weather.far.push(rainSheet(site, { drops: 620, length: 20, width: 0.8, alpha: 0.34, speed: 760 }));
    weather.around.push(rainSheet(site, { drops: 330, length: 58, width: 1, alpha: 0.36, speed: 1400 }), splashes(site, floor));
    weather.near.push(rainSheet(site, { drops: 34, length: 210, width: 1.7, alpha: 0.3, speed: 2700 }));
  }
  if (air.rain >= 1) weather.far.push(lightning(design.seed));
  if (air.snow > 0) {
    weather.far.push(snowfall(site, { flakes: 420, radius: 1.5, alpha: 0.7, speed: 46 }));
    weather.around.push(snowfall(site, { flakes: 170, radius: 2.6, alpha: 0.8, speed: 76 }));
    weather.near.push(snowfall(site, { flakes: 26, radius: 7, alpha: 0.5, speed: 130 }));
  }
  if (air.fog.density > 0.3 && !air.dust) {
    const thick = Math.min(0.8, air.fog.density * 1.1);
    weather.far.push(bank(0.5, floor.horizonY - 8, 90, thick, 31, 3), bank(0.75, floor.horizonY + 40, 60, thick * 0.8, 37, -4));
    if (design.weather === 'mist') {
      weather.around.push(bank(0.95, floor.backY + 6, 46, thick * 0.7, 41, 5));
      weather.near.push(bank(1.15, floor.frontY + 40, 80, thick * 0.5, 43, -7));
    }
  }
  if (air.dust > 0) weather.near.push(...dustDrift(site, floor));
  return weather;
}

function bank(depth: number, y: number, height: number, alpha: number, seed: number, speed: number): Item {
  return {
    kind: 'layer',
    depth,
    box: box(EVERYWHERE.left, y - height, EVERYWHERE.right, y + height),
    detail: 0.2,
    paint: (easel) => mistBand(easel, y, height, alpha, seed),
    drift: (time) => [Math.max(-38, Math.min(38, time * speed)), 0],
  };
}

interface Sheet {
  drops: number;
  length: number;
  width: number;
  alpha: number;
  speed: number; // units a second
}
const SLANT = -0.16;

function rainSheet(site: Site, { drops, length, width, alpha, speed }: Sheet): Stamp {
  const dice = random(drops * 31 + length);
  const slant = SLANT * (0.4 + site.air.wind);
  const tall = 740 + length * 2;
  const falling = Array.from({ length: Math.round(drops * site.air.rain) }, () => ({
    x: dice.between(-140, 1420),
    y: dice.between(0, tall),
    pace: dice.between(0.88, 1.14),
    alpha: dice.between(0.35, 1),
    size: dice.between(0.65, 1.3),
  }));
  const colour = mix(linear(site.air.rim), oklch(0.9, 0.03, 235), 0.6);
  return {
    kind: 'stamp',
    depth: 1,
    fixed: true,
    swift: true,
    reach: { x: Math.abs(slant * length) / 2 + width + 1, y: length / 2 + 2 },
    paint(easel) {
      const [x, y] = [(slant * length) / 2, length / 2];
      const stroke = easel.linear([-x, -y], [x, y], [[0, colour, 0], [0.75, colour, alpha], [1, colour, alpha * 0.4]]); // prettier-ignore
      easel.taper([[-x, -y], [x, y]], width, stroke, even, length > 100 ? { blur: 1.1 } : {}); // prettier-ignore
    },
    at: (time) =>
      falling.map((drop): Placed => {
        const y = ((drop.y + time * speed * drop.pace) % tall) - length;
        return { x: drop.x + (y - 360) * slant, y, scaleX: drop.size, scaleY: drop.size, alpha: drop.alpha };
      }),
  };
}

/** Rings and crowns where drops meet the ground. */
function splashes(site: Site, floor: Floor): Stamp {
  const dice = random(site.design.seed ^ 0x5b1a);
  const hits = Array.from({ length: Math.round(150 * site.air.rain) }, () => ({
    x: dice.between(-500, 1780),
    depth: dice.next() ** 0.8 * 1.5 - 0.25,
    phase: dice.next(),
    pace: dice.between(1.6, 2.6),
  }));
  const colour = mix(linear(site.air.rim), oklch(0.93, 0.02, 230), 0.5);
  return {
    kind: 'stamp',
    depth: 1,
    swift: true,
    reach: { x: 9, y: 9 },
    paint(easel) {
      const { context } = easel;
      context.strokeStyle = easel.linear([0, -4], [0, 3], [[0, colour, 0.3], [1, colour, 0.8]]); // prettier-ignore
      context.lineWidth = 0.9;
      context.beginPath();
      context.ellipse(0, 0, 7, 2.2, 0, 0, Math.PI * 2);
      context.stroke();
      for (const [x, y] of [[-3, -5], [0, -8], [3.4, -4.4]] as const) easel.line([x * 0.4, -1], [x, y], 0.5, colour, { alpha: 0.7 }); // prettier-ignore
    },
    at: (time) =>
      hits.flatMap(({ x, depth, phase, pace }, index): Placed[] => {
        const life = (time * pace + phase) % 1;
        if (life > 0.45) return [];
        const t = life / 0.45;
        const round = Math.floor(time * pace + phase);
        const near = floor.frontHeadPx + (floor.backHeadPx - floor.frontHeadPx) * depth;
        const size = (near / 62) * (0.35 + 0.75 * t);
        return [
          {
            x: x + ((round * 97 + index * 31) % 160),
            y: floor.frontY + (floor.backY - floor.frontY) * depth,
            scaleX: size,
            scaleY: size,
            alpha: (1 - t) * 0.55,
          },
        ];
      }),
  };
}

/** Lights the whole sky for a few frames, every several seconds. */
function lightning(seed: number): Item {
  return {
    kind: 'layer',
    depth: 0.1,
    box: box(EVERYWHERE.left, EVERYWHERE.top, EVERYWHERE.right, 560),
    blend: 'screen',
    detail: 0.2,
    paint: (easel) => easel.rect(EVERYWHERE.left, EVERYWHERE.top, EVERYWHERE.right - EVERYWHERE.left, 1000, easel.linear([0, -60], [0, 520], [[0, oklch(0.9, 0.05, 265)], [1, oklch(0.8, 0.05, 250), 0]])), // prettier-ignore
    alpha(time) {
      const turn = Math.floor(time / 3.1);
      const strikes = random(seed + turn * 7919).next();
      const since = time - turn * 3.1 - 0.4 - strikes * 1.6;
      return since < 0 || since > 0.5 ? 0 : Math.max(0, (1 - since / 0.5) ** 2 * (0.4 + 0.35 * Math.cos(since * 50)));
    },
  };
}

function snowfall(site: Site, { flakes, radius, alpha, speed }: { flakes: number; radius: number; alpha: number; speed: number }): Stamp {
  const dice = random(flakes);
  const white = mix(oklch(0.98, 0.01, 240), linear(site.air.fog.colour), site.air.night ? 0.35 : 0);
  const falling = Array.from({ length: flakes }, () => ({
    x: dice.between(-60, 1340),
    y: dice.between(0, 760),
    pace: dice.between(0.7, 1.3),
    swing: dice.between(4, 16),
    phase: dice.between(0, 7),
    size: dice.between(0.5, 1.3),
  }));
  return {
    kind: 'stamp',
    depth: 1,
    fixed: true,
    reach: { x: radius * 2, y: radius * 2 },
    paint: (easel) => easel.glow(0, 0, radius * 1.7, white, alpha, { blend: 'source-over' }),
    at: (time) =>
      falling.map((flake): Placed => {
        const y = ((flake.y + time * speed * flake.pace) % 760) - 20;
        const x = flake.x - time * site.air.wind * 26 * flake.pace + Math.sin(time * 1.3 + flake.phase) * flake.swing;
        return { x: ((((x + 60) % 1400) + 1400) % 1400) - 60, y, scaleX: flake.size, scaleY: flake.size, alpha: 0.9 };
      }),
  };
}

/** Veils of dust driving past, and grains in the light. */
function dustDrift(site: Site, floor: Floor): Item[] {
  const dice = random(site.design.seed ^ 0xd057);
  const veil = linear(site.air.fog.colour);
  const puffs = Array.from({ length: 7 }, (_, index) => ({
    x: index * 260 + dice.between(0, 120),
    y: floor.horizonY + dice.between(40, 300),
    size: dice.between(0.8, 1.7),
    pace: dice.between(120, 260),
  }));
  return [
    {
      kind: 'stamp',
      depth: 1.1,
      detail: 0.12,
      reach: { x: 300, y: 90 },
      paint: (easel) => easel.glow(0, 0, 300, veil, 0.3, { blend: 'source-over', ry: 90 }),
      at: (time) => puffs.map(({ x, y, size, pace }) => ({ x: ((x + time * pace) % 2300) - 500, y, scaleX: size, scaleY: size * 0.9 })),
    },
  ];
}
